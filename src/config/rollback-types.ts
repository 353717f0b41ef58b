export type LadderStep =
  | { readonly step: 'toggle'; readonly pin: string }
  | { readonly step: 'issue' }
  | { readonly step: 'page'; readonly url: string; readonly format: PageFormat; readonly key?: string };

export type PageFormat = 'generic' | 'slack' | 'pagerduty';

/** What is done when a watch ends with a cause other than `healthy`. What nobody can know about a release is never taken back for it. */
export interface ReactionTo {
  readonly 'app-failed': Reaction;
  readonly 'not-effective': Reaction;
  readonly 'no-data': Reaction;
  readonly underpowered: Reaction;
  readonly 'monitor-error': Exclude<Reaction, 'rollback'>;
  readonly 'red-before-deploy': Exclude<Reaction, 'rollback'>;
}

/** `hold`: nothing is changed and somebody is told. `warn`: the report says so. */
export type Reaction = 'rollback' | 'hold' | 'warn';

/** A request that must be answered well before a tuple is restored. */
export interface ProbeConfig {
  readonly name: string;
  /** `{pin:NAME}` stands for the value that would be restored. */
  readonly http: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Inclusive ranges of good statuses. */
  readonly status: readonly (readonly [number, number])[];
  readonly timeout: number;
}

/** Who is asked to write for `write: dispatch`. */
export interface DispatchConfig {
  readonly repository?: string;
  readonly event: string;
  readonly workflow?: string;
  /** Milliseconds. */
  readonly wait: number;
}

export interface RollbackConfig {
  /** `git`: push; `none`: say what would be done, write nothing; `auto` (default): the best channel available. */
  readonly write: 'auto' | 'git' | 'github' | 'pull-request' | 'dispatch' | 'none';
  /** Longest wait for a pull request to be merged, in milliseconds. */
  readonly mergeWait: number;
  /** The workflow that deploys what was written; absent: something else notices the commit. */
  readonly redeploy?: { readonly workflow: string; readonly inputs: Readonly<Record<string, string>>; readonly wait: number };
  readonly remote: string;
  /** Another repository that holds the manifests, as `owner/name` or as a URL. */
  readonly repository?: string;
  readonly dispatch?: DispatchConfig;
  readonly ready: readonly ProbeConfig[];
  readonly on: ReactionTo;
  /** Steps further back that may be tried when the restored release fails too (default 0). */
  readonly hops: 0 | 1;
  /** Path in the repository, or https URL. */
  readonly playbook?: string;
  /** Branch that holds the manifests; default: the remote's default branch. */
  readonly branch?: string;
  /** How long the restored release is watched (default 5 min). */
  readonly confirm: number;
  readonly ladder: readonly LadderStep[];
  /** Of the issue that the ladder opens. */
  readonly labels: readonly string[];
  /** Loop guard: rollbacks per tuple (default 1) and per environment in 24 h (default 2). */
  readonly maxPerTuple: number;
  readonly maxPerDay: number;
}
