import type { Place } from '../../core/index.ts';
import type { RawContractDatabase, RawContractEntry, RawSchemaEntry } from '../raw.ts';
import type { ContractDatabase, ContractEntry, FormatName, SchemaEntry } from '../types.ts';
import { duration, list, optional, repositoryPath, share } from './values.ts';

/** Formats that describe requests: old clients must be able to talk to a new server, not the other way round. */
const API_FORMATS: readonly (FormatName | undefined)[] = ['openapi', 'graphql'];

export function schemaEntry(raw: RawSchemaEntry, place: Place): SchemaEntry {
  const isApi = raw.kind === 'api' || (raw.kind === undefined && API_FORMATS.includes(raw.format));
  return {
    files: list(raw.files).map(repositoryPath),
    compatibility: raw.compatibility ?? (isApi ? 'backward' : 'full'),
    ...(raw.compatibility === undefined ? { compatibilityDefaulted: true } : {}),
    ...optional('format', raw.format),
    ...optional('kind', raw.kind),
    ...optional('profile', raw.profile),
    ...optional('together', raw.together),
    ...(raw.operations === undefined ? {} : { operationFiles: list(raw.operations).map(repositoryPath) }),
    ...(raw.roots === undefined ? {} : { roots: list(raw.roots).map(repositoryPath) }),
    writers: raw.writers,
    onUnknown: raw['on-unknown'],
    onLossy: raw['on-lossy'],
    place,
  };
}

export function contractEntry(raw: RawContractEntry, place: Place): ContractEntry {
  return {
    contract: repositoryPath(raw.contract),
    data: list(raw.data).map(repositoryPath),
    ...(raw.database === undefined ? {} : { database: contractDatabase(raw.database) }),
    consumers: list(raw.consumers).map(repositoryPath),
    place,
  };
}

function contractDatabase(raw: RawContractDatabase): ContractDatabase {
  const { name, table, dataset, filter, sample, timeout, examples } = raw;
  return {
    name,
    ...optional('table', table),
    ...optional('dataset', dataset),
    ...optional('filter', filter),
    ...(sample === undefined ? {} : { sample: share(sample) }),
    timeout: duration(timeout),
    ...optional('maxBytes', raw['max-bytes']),
    examples,
  };
}
