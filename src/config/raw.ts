import type { Role } from '../core/index.ts';
import type { RawAttestations, RawRelease } from './raw-release.ts';
import type { KeepConfig } from './release-types.ts';
import type { RawSources } from './raw-sources.ts';
import type {
  Config,
  ContractDatabase,
  FormatName,
  MigrationsConfig,
  PageFormat,
  ReactionTo,
  RollbackConfig,
  SchemaPolicy,
} from './types.ts';

/** The YAML after validation and with the defaults of the schema, in the words of the YAML. */
export interface RawConfig {
  readonly version: 1;
  readonly releases: Config['releases'];
  /** Holes are entries that are not valid. */
  readonly schemas: readonly (RawSchemaEntry | undefined)[];
  readonly contracts: readonly (RawContractEntry | undefined)[];
  readonly environments: Readonly<Record<string, RawEnvironment>>;
  readonly policy: Config['policy'];
  readonly registries?: RawRegistries;
  readonly ledger: RawLedger;
  readonly migrations?: RawMigrations;
  readonly rules: Readonly<Record<string, 'error' | 'warning' | 'note' | 'off'>>;
}

export interface RawRegistries {
  readonly 'on-unknown': 'warn' | 'block';
  readonly platforms: readonly string[];
  readonly 'token-servers': readonly string[];
  readonly 'plain-http': readonly string[];
  readonly keep: KeepConfig;
  readonly attestations?: RawAttestations;
}

export interface RawLedger {
  readonly branch: string;
  readonly remote: string;
  readonly write: 'git' | 'github';
  readonly sign?: string;
  readonly keys: Readonly<Record<string, string>>;
  readonly unsigned: 'allow' | 'refuse';
  readonly 'keep-attachments'?: string;
}

export interface RawMigrations {
  readonly files?: OneOrMore<string>;
  readonly down: MigrationsConfig['down'];
  readonly irreversible: Readonly<Record<string, string>>;
  readonly plan?: string;
  readonly 'on-unknown': 'warn' | 'block';
}

export type OneOrMore<T> = T | readonly T[];

export interface RawSchemaEntry {
  readonly files: OneOrMore<string>;
  readonly format?: FormatName;
  readonly compatibility?: 'full' | 'backward' | 'forward' | 'none';
  readonly kind?: 'data' | 'api';
  readonly writers: NonNullable<SchemaPolicy['writers']>;
  readonly profile?: string;
  readonly 'on-unknown': 'warn' | 'block';
  readonly 'on-lossy': 'warn' | 'block';
  readonly together?: boolean;
  readonly operations?: OneOrMore<string>;
  readonly roots?: OneOrMore<string>;
}

export interface RawContractEntry {
  readonly contract: string;
  readonly data?: OneOrMore<string>;
  readonly database?: RawContractDatabase;
  readonly consumers?: OneOrMore<string>;
}

export interface RawContractDatabase {
  readonly name: ContractDatabase['name'];
  readonly table?: string;
  readonly dataset?: string;
  readonly filter?: string;
  readonly sample?: string | number;
  readonly timeout: string;
  readonly 'max-bytes'?: number;
  readonly examples: boolean;
}

export interface RawEnvironment {
  readonly pins: Readonly<Record<string, RawPin>>;
  readonly identity?: RawIdentity | 'none';
  readonly health: readonly RawCheck[];
  readonly watch: RawWatch;
  readonly rollback?: RawRollback;
  readonly release?: RawRelease;
  readonly deployments?: { readonly environment?: string; readonly url?: string };
}

export interface RawPin {
  readonly file: string;
  readonly kubernetes?:
    | string
    | { readonly container: string; readonly kind?: string; readonly name?: string; readonly namespace?: string };
  readonly kustomize?: string;
  readonly helm?: string;
  readonly compose?: string;
  readonly field?: string | { readonly path: string; readonly kind?: string; readonly name?: string; readonly namespace?: string };
  readonly terraform?: string;
  readonly nomad?: string;
  readonly dockerfile?: string;
  readonly toml?: string;
  readonly env?: string;
  readonly pointer?: string;
  readonly document?: number;
  readonly marker?: string;
  readonly role?: Role;
  readonly safe?: string | boolean | number;
  readonly shared: boolean;
}

export interface RawIdentity {
  readonly http: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: string;
  readonly pin?: string;
  readonly answers: number;
  readonly within: string;
}

export interface RawCheck extends RawSources {
  readonly name: string;
  readonly tolerate?: string | number;
  readonly advisory: boolean;
  readonly 'min-bad'?: number;
  readonly dispersion?: number | 'auto';
  readonly required: boolean;
  readonly weight: number;
  readonly interval?: string;
  readonly baseline: 'objective' | 'before' | 'concurrent';
  readonly lookback?: string;
  readonly ratio?: number;
  readonly control?: RawControl;
  readonly 'max-drop'?: string | number;
  readonly scores: boolean;
  readonly threshold?: RawThreshold;
}

/** What replaces keys of the source. */
export interface RawControl {
  readonly bad?: string;
  readonly total?: string;
  readonly selector?: string;
  readonly url?: string;
}

export interface RawThreshold {
  readonly above?: string | number;
  readonly below?: string | number;
  readonly 'in-a-row'?: number;
  readonly failures?: number;
  readonly of?: number;
  readonly 'failure-limit'?: number;
  readonly 'inconclusive-limit'?: number;
  readonly 'consecutive-error-limit'?: number;
  readonly 'consecutive-success-limit'?: number;
  readonly count?: number;
}

export interface RawWatch {
  readonly interval: string;
  readonly window: string;
  readonly soak: string;
  readonly 'warm-up': string;
  readonly alpha: string | number;
  readonly beta: string | number;
  readonly 'min-events': number;
  readonly 'max-errors': number;
}

export interface RawRollback {
  readonly write: RollbackConfig['write'];
  readonly remote: string;
  readonly branch?: string;
  readonly 'merge-wait': string;
  readonly redeploy?: { readonly workflow: string; readonly inputs: Readonly<Record<string, string>>; readonly wait: string };
  readonly repository?: string;
  readonly dispatch?: { readonly repository?: string; readonly event: string; readonly workflow?: string; readonly wait: string };
  readonly ready: readonly RawProbe[];
  readonly on: ReactionTo;
  readonly hops: 0 | 1;
  readonly playbook?: string;
  readonly confirm: string;
  readonly ladder: readonly RawLadderStep[];
  readonly labels: readonly string[];
  readonly 'max-per-tuple': number;
  readonly 'max-per-day': number;
}

export interface RawProbe {
  readonly name: string;
  readonly http: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: OneOrMore<string | number>;
  readonly timeout: string;
}

export type RawPage = string | { readonly url: string; readonly format: PageFormat; readonly key?: string };

export type RawLadderStep = 'issue' | { readonly toggle?: string; readonly page?: RawPage };
