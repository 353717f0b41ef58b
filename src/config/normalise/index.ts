import type { Place } from '../../core/index.ts';
import type { Path } from '../document.ts';
import type { RawConfig, RawLedger, RawMigrations, RawRegistries } from '../raw.ts';
import type { Config, LedgerConfig, MigrationsConfig, RegistriesConfig } from '../types.ts';
import { contractEntry, schemaEntry } from './entries.ts';
import { environmentConfig } from './environment.ts';
import { attestationsConfig } from './release.ts';
import { duration, list, optional, repositoryPath } from './values.ts';

/** The configuration as the rest of the program knows it: units in numbers, short forms written out, places kept. */
export function normalise(raw: RawConfig, placeOf: (path: Path) => Place): Config {
  const entries = <Raw, Entry>(key: string, items: readonly (Raw | undefined)[], make: (raw: Raw, place: Place) => Entry): Entry[] =>
    items.flatMap((item, index) => (item === undefined ? [] : [make(item, placeOf([key, index]))]));
  const environments = Object.entries(raw.environments).map(
    ([name, environment]) => [name, environmentConfig(name, environment, placeOf)] as const,
  );
  return {
    version: 1,
    releases: raw.releases,
    policy: raw.policy,
    schemas: entries('schemas', raw.schemas, schemaEntry),
    contracts: entries('contracts', raw.contracts, contractEntry),
    environments: new Map(environments),
    ...(raw.registries && { registries: registriesConfig(raw.registries) }),
    ledger: ledgerConfig(raw.ledger),
    ...(raw.migrations && { migrations: migrationsConfig(raw.migrations, placeOf(['migrations'])) }),
    rules: new Map(Object.entries(raw.rules)),
  };
}

function registriesConfig(raw: RawRegistries): RegistriesConfig {
  return {
    onUnknown: raw['on-unknown'],
    platforms: raw.platforms,
    tokenServers: raw['token-servers'],
    plainHttp: raw['plain-http'],
    keep: raw.keep,
    ...optional('attestations', raw.attestations && attestationsConfig(raw.attestations)),
  };
}

function ledgerConfig({ keys, 'keep-attachments': kept, ...raw }: RawLedger): LedgerConfig {
  return { ...raw, keys: new Map(Object.entries(keys)), ...optional('keepAttachments', kept === undefined ? undefined : duration(kept)) };
}

function migrationsConfig(raw: RawMigrations, place: Place): MigrationsConfig {
  return {
    files: list(raw.files).map(repositoryPath),
    down: raw.down,
    irreversible: new Map(Object.entries(raw.irreversible)),
    ...optional('plan', raw.plan === undefined ? undefined : repositoryPath(raw.plan)),
    onUnknown: raw['on-unknown'],
    place,
  };
}
