import type { Place, Role } from '../core/index.ts';
import type { AttestationsConfig, KeepConfig, ReleaseConfig } from './release-types.ts';
import type { ProviderConfig } from './source-types.ts';

export type * from './source-types.ts';
import type { JudgeConfig } from './judge-types.ts';

export type * from './judge-types.ts';
import type { RollbackConfig } from './rollback-types.ts';

export type * from './rollback-types.ts';

/** The configuration after validation, with every default filled in. Durations in milliseconds, shares from 0 to 1. */
export interface Config {
  readonly version: 1;
  readonly releases: ReleasesConfig;
  readonly schemas: readonly SchemaEntry[];
  readonly policy: PolicyConfig;
  readonly contracts: readonly ContractEntry[];
  readonly environments: ReadonlyMap<string, EnvironmentConfig>;
  /** How registries are asked for what a rollback would go back to; absent: they are not. */
  readonly registries?: RegistriesConfig;
  readonly ledger: LedgerConfig;
  /** What releases do to state; absent: nobody has said, and it stands in the way of nothing. */
  readonly migrations?: MigrationsConfig;
  /** Severities re-graded by the user: rule id (a trailing `*` is a wildcard) to severity. */
  readonly rules: ReadonlyMap<string, 'error' | 'warning' | 'note' | 'off'>;
}

export interface LedgerConfig {
  readonly branch: string;
  readonly remote: string;
  readonly write: 'git' | 'github';
  /** Name of the environment variable with the private key. */
  readonly sign?: string;
  /** Public keys as PEM, by name. */
  readonly keys: ReadonlyMap<string, string>;
  readonly unsigned: 'allow' | 'refuse';
  /** How long attachments are kept, in milliseconds; absent: for ever. */
  readonly keepAttachments?: number;
}

export interface MigrationsConfig {
  /** Globs relative to the repository root. */
  readonly files: readonly string[];
  readonly down: 'absent' | 'tested';
  /** Name to reason: what lies between the releases that have the entry and those that do not. */
  readonly irreversible: ReadonlyMap<string, string>;
  /** What to do in place of a rollback. */
  readonly plan?: string;
  readonly onUnknown: 'warn' | 'block';
  readonly place: Place;
}

export interface RegistriesConfig {
  readonly onUnknown: 'warn' | 'block';
  /** Such as `linux/amd64`; empty: all that an image lists. */
  readonly platforms: readonly string[];
  /** Hosts that may be sent credentials although they are not part of the registry's domain. */
  readonly tokenServers: readonly string[];
  /** Registries on this machine without TLS. */
  readonly plainHttp: readonly string[];
  /** Absent where somebody made this by hand: as `retention keep` has it. */
  readonly keep?: KeepConfig;
  readonly attestations?: AttestationsConfig;
}

/** What may be given up on purpose, and how. */
export interface PolicyConfig {
  /** `block`: a break blocks whatever the version. `major`: it is a warning when N's version is a new major above the release it breaks. */
  readonly breaking: 'block' | 'major';
  /** `announced`: what an API deprecated in every release of the window that has it, and whose sunset has passed, may be removed. */
  readonly removal: 'block' | 'announced';
  /** Whether an announced removal needs a sunset date at all. */
  readonly sunset: 'optional' | 'required';
  /** A name or number that was removed inside the window comes back with another meaning. */
  readonly reuse: 'block' | 'warn' | 'off';
}

export interface ReleasesConfig {
  /** Tag pattern with one `*` for the semantic version: `v*`, `api/v*`. */
  readonly tags: string;
  /** How many earlier releases must stay compatible (default 2). */
  readonly window: number;
  /** Whether pre-releases count as releases (default false). */
  readonly prereleases: boolean;
}

export const FORMAT_NAMES = ['json-schema', 'avro', 'protobuf', 'openapi', 'graphql', 'sql', 'mlflow', 'tfdv', 'feast', 'odcs'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** What a `schemas` entry may say beside `files`; also the `policy` of `compare --batch`. */
export interface SchemaPolicy {
  readonly compatibility?: 'full' | 'backward' | 'forward' | 'none';
  readonly kind?: 'data' | 'api';
  /** `declared` (default): a writer emits what its schema declares. `any`: everything the schema allows. */
  readonly writers?: 'declared' | 'any';
  readonly profile?: string;
  readonly onUnknown?: 'warn' | 'block';
  readonly onLossy?: 'warn' | 'block';
  /** Texts of GraphQL documents that clients send: where given, only what they use blocks. */
  readonly operations?: readonly string[];
  /** Folders that imports are relative to (protobuf), in the order of search; default: found out from the imports. */
  readonly roots?: readonly string[];
}

export interface SchemaEntry extends SchemaPolicy {
  /** Globs relative to the repository root. */
  readonly files: readonly string[];
  /** Detected from name and content when absent. */
  readonly format?: FormatName;
  readonly compatibility: 'full' | 'backward' | 'forward' | 'none';
  /** Whether all files of the entry are one schema (a folder of migrations, SDL spread over files); default: as the format says. */
  readonly together?: boolean;
  /** Globs of the GraphQL documents of clients; the gate reads them into `operations`. */
  readonly operationFiles?: readonly string[];
  /** True when `compatibility` was not given: where the format is found out by detection, an API then has to be `backward` only. */
  readonly compatibilityDefaulted?: boolean;
  readonly place: Place;
}

export interface ContractEntry {
  readonly contract: string;
  /** Empty where a database is asked. */
  readonly data: readonly string[];
  readonly database?: ContractDatabase;
  readonly consumers: readonly string[];
  readonly place: Place;
}

/** A table that is held against contracts where it is. */
export interface ContractDatabase {
  readonly name: 'postgres' | 'trino' | 'bigquery' | 'snowflake' | 'databricks';
  readonly table?: string;
  readonly dataset?: string;
  readonly filter?: string;
  /** Share of the rows, from 0 to 1. */
  readonly sample?: number;
  /** Of one statement (default 10 min). */
  readonly timeout: number;
  readonly maxBytes?: number;
  /** Whether offending rows are shown (default: they are counted). */
  readonly examples: boolean;
}

/** The deployments of an environment at GitHub. */
export interface DeploymentsConfig {
  /** Name of the environment at GitHub. */
  readonly environment: string;
  /** Where the environment answers; may hold `${NAME}`. */
  readonly url?: string;
}

export interface EnvironmentConfig {
  readonly name: string;
  readonly pins: readonly PinConfig[];
  /** `none`: the user takes it upon themselves that another release may answer. Absent: nothing is judged. */
  readonly identity?: IdentityConfig | 'none';
  readonly health: readonly HealthCheckConfig[];
  readonly watch: WatchConfig;
  readonly rollback?: RollbackConfig;
  /** What a release has to have, and how it is sealed. */
  readonly release?: ReleaseConfig;
  /** How GitHub is told of deployments; absent: it is not. */
  readonly deployments?: DeploymentsConfig;
  readonly place: Place;
}

/** How a scalar is found in its file. Exactly one key of the YAML object chooses the locator. */
export type SelectorConfig =
  | {
      readonly locator: 'kubernetes';
      readonly container: string;
      readonly kind?: string;
      readonly name?: string;
      readonly namespace?: string;
    }
  | { readonly locator: 'kustomize'; readonly image: string }
  | { readonly locator: 'helm'; readonly path: string }
  | { readonly locator: 'compose'; readonly service: string }
  | {
      readonly locator: 'field';
      /** A path such as `spec.images[name=app].tag`, from the root of the object. */
      readonly path: string;
      readonly kind?: string;
      readonly name?: string;
      readonly namespace?: string;
    }
  /** Address as Terraform writes it, `docker_image.app.name`; also of other files in HCL. */
  | { readonly locator: 'terraform'; readonly address: string }
  /** `[[JOB/]GROUP/]TASK` */
  | { readonly locator: 'nomad'; readonly task: string }
  /** A stage, `arg/NAME`, `copy/IMAGE`, `mount/IMAGE` or `#syntax`. */
  | { readonly locator: 'dockerfile'; readonly instruction: string }
  /** A dotted key as TOML writes it, `[0]` for items of arrays. */
  | { readonly locator: 'toml'; readonly key: string }
  | { readonly locator: 'env'; readonly key: string }
  | { readonly locator: 'pointer'; readonly pointer: string; readonly document?: number }
  | { readonly locator: 'marker'; readonly marker: string };

export interface PinConfig {
  readonly name: string;
  readonly file: string;
  readonly selector: SelectorConfig;
  readonly role: Role;
  /** For toggles: the value that is safe. */
  readonly safe?: string | boolean | number;
  /** An alias makes other places share the scalar, and the user wants them to change with it. */
  readonly shared?: boolean;
  readonly place: Place;
}

/** `value`: a key or JSON pointer into the answer (`digest`, `/build/digest`), or `header:NAME`. */
export interface IdentityConfig {
  readonly http: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: string;
  /** The pin whose digest (or value) must be answered; default: the only pin of role image, else of role model. */
  readonly pin: string;
  /** Independent answers in a row (default 3). */
  readonly answers: number;
  /** Budget for the expected release to appear (default 10 min). */
  readonly within: number;
  readonly place: Place;
}

export interface HealthCheckConfig extends JudgeConfig {
  readonly name: string;
  readonly source: ProviderConfig;
  /** Highest tolerated share of bad events, p0 (default 0.002; probes 0.01). */
  readonly tolerate: number;
  /** `advisory` checks are measured and reported, never decide. */
  readonly advisory: boolean;
  /** Least bad events before a failure (m; default 6 for counters, 3 for probes). */
  readonly minBad: number;
  /** Over-dispersion of bad counts (variance/mean, at least 1; default 1 for probes, 2 for counters). */
  readonly dispersion: number;
  readonly place: Place;
}

export interface WatchConfig {
  /** Between samples (default 5 s). */
  readonly interval: number;
  /** Longest time to watch after the release is seen to serve (default 15 min). */
  readonly window: number;
  /** Never healthy before this (default 3 min). */
  readonly soak: number;
  /** Recorded, not judged (default 30 s). */
  readonly warmUp: number;
  /** Bound on a false alarm over the whole watch (default 0.01). */
  readonly alpha: number;
  /** Bound on a false all-clear (default 0.05). */
  readonly beta: number;
  /** Fewest events before an early all-clear (default 200, probes count too). */
  readonly minEvents: number;
  /** Consecutive unreadable samples of a check before it is `monitor-error` (default 5). */
  readonly maxErrors: number;
}
