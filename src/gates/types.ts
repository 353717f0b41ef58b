import type * as Compat from '../compat/index.ts';
import type { Config, EnvironmentConfig, ProbeConfig } from '../config/index.ts';
import type { DatabaseWorld } from '../contract/index.ts';
import type { Answer, Finding, GateError, GateId, Report, Rule, Tuple } from '../core/index.ts';
import type { LedgerRecord } from '../ledger/index.ts';
import type { AskAttestation, AskAvailability } from '../registry/index.ts';
import type { ReadinessCheck } from '../rollback/index.ts';
import type { Waiver } from '../waivers/index.ts';
import type { Release, ReleaseWindow } from '../window/index.ts';

/** The comparison as gates use it; tests hand in other formats. */
export type CompatEngine = Pick<
  typeof Compat,
  | 'FORMATS'
  | 'compareOneWay'
  | 'compareSchemas'
  | 'detectFormat'
  | 'findFormat'
  | 'listMembers'
  | 'matchUnits'
  | 'matchUp'
  | 'mayGroup'
  | 'openSchema'
  | 'profileProblem'
  | 'splitUnits'
>;

/** Engines load when the first gate asks for them. */
export interface Engines {
  compat(): Promise<CompatEngine>;
}

/** Where the configuration came from. */
export interface ConfigOrigin {
  readonly file: string;
  readonly from: 'candidate' | 'base' | 'candidate-for-want-of-base';
  /** The base's commit, when its configuration decides. */
  readonly commit: string | undefined;
  /** The candidate edits the file that decides. */
  readonly changed: boolean;
}

/** The waivers that decide, and where they come from: the base like the configuration, never the change they would help. */
export interface WaiverSource {
  readonly file: string;
  readonly waivers: readonly Waiver[];
  /** Mistakes in the file that decides. */
  readonly errors: readonly GateError[];
  /** The candidate's own file decides, for there is no base. */
  readonly own: boolean;
  /** The candidate edits the file: the mistakes in its version. */
  readonly proposed: { readonly errors: readonly GateError[] } | undefined;
  /** Everything that is configured was asked, so that a waiver without a finding is not needed. */
  readonly complete: boolean;
}

/** The manifests of an environment, or why they could not be read. */
export type Manifests = Pick<Release, 'read'> | { readonly unread: string };

/** All that a gate may look at. */
export interface GateContext {
  readonly config: Config;
  readonly policy: ConfigOrigin;
  readonly window: ReleaseWindow;
  /** Those that were asked for, in the order of the configuration. */
  readonly environments: readonly EnvironmentConfig[];
  readonly engines: Engines;
  /** Today as YYYY-MM-DD in UTC: sunsets and waivers end by it. Absent: nothing has ended, nothing is waived. */
  readonly today?: string;
  /** Milliseconds since 1970: how old data is is measured from here. Absent: the present. */
  readonly now?: number;
  /** Semantic version that the candidate is going to have, where it has no tag yet. */
  readonly release?: string;
  readonly waivers?: WaiverSource;
  /** How databases are reached that contracts name; absent: they are not asked. */
  readonly databases?: DatabaseWorld;
  /** Folder in which DuckDB is installed, for rules of type sql; absent: beside the program, if at all. */
  readonly duckdb?: string;
  /** Git object ids of files on the base branch, where the candidate is a change to one; absent files are left out. */
  readonly baseBlobs?: (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** What is recorded of an environment, as far as this clone has it; undefined where it has none. @throws GateError for what cannot be read */
  readonly ledger?: (environment: string) => Promise<readonly LedgerRecord[] | undefined>;
  /** The newest manifests of an environment whose manifests lie in another repository. */
  readonly manifests?: (environment: EnvironmentConfig) => Promise<Manifests>;
  /** Asks a service whether it is ready for a tuple that would be restored; absent: none is asked. */
  readonly askProbe?: (probe: ProbeConfig, target: Tuple) => Promise<ReadinessCheck>;
  /** How registries are asked; absent: not at all. */
  readonly availability?: AskAvailability;
  /** How registries are asked by whom images are attested; absent: not at all. @throws GateError for a trusted root that cannot be read */
  readonly attestation?: AskAttestation;
  readonly signal: AbortSignal;
}

/** How much of what a gate was asked could be answered: the base of an honest verdict. */
export interface Tally {
  readonly asked: number;
  readonly answered: number;
}

/** What the comparison of one schema with one earlier release came to, per direction. */
export interface SchemaAnswer {
  /** The main file. */
  readonly file: string;
  /** How many files together are the schema, where it is more than one. */
  readonly files?: number;
  /** Path in the earlier release, where it is another. */
  readonly from?: string;
  /** Tag of the earlier release. */
  readonly with: string;
  readonly deploy: Answer | 'not-asked';
  readonly rollback: Answer | 'not-asked';
}

/** Whether the data of one release keeps a contract as another release has it. */
export interface ContractAnswer {
  readonly contract: string;
  readonly isConsumer: boolean;
  /** Tag (`N` for the candidate) of the release whose contract it is, and of the one whose data it is. */
  readonly contractOf: string;
  readonly dataOf: string;
  readonly answer: 'yes' | 'no' | 'unknown';
  readonly reason?: string;
}

export interface GateResult {
  readonly findings: readonly Finding[];
  readonly comparisons?: readonly SchemaAnswer[];
  readonly contracts?: readonly ContractAnswer[];
  readonly tally: Tally;
  readonly facts: Report['facts'];
  readonly tables?: Report['tables'];
}

/** A gate as data: one question that `check` asks. The code behind it loads lazily. */
export interface Gate {
  readonly id: GateId;
  readonly title: string;
  /** Rules of the gate itself; what differs inside a schema is a rule of its format. */
  rules(): Promise<readonly Rule[]>;
  /** Whether the configuration asks this question at all. */
  isConfigured(config: Config, environments: readonly EnvironmentConfig[]): boolean;
  /** Whether it compares with earlier releases, so that the clone must hold them. */
  readonly needsReleases: boolean;
  load(): Promise<(context: GateContext) => Promise<GateResult>>;
}
