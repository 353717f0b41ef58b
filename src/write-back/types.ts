/** A branch at one commit, readable. */
export interface Snapshot {
  /** Commit oid; undefined when the branch does not exist yet. */
  readonly head: string | undefined;
  /** Bytes of a file at that commit; undefined when absent. @throws GateError RG-PATH for symlinks and submodules */
  read(path: string): Promise<Uint8Array | undefined>;
}

/** New contents of whole files, computed from the snapshot at hand and never from an older one. */
export interface Change {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Subject, blank line, body, trailers. */
  readonly message: string;
}

/** What the caller decides after reading the branch as it is now. */
export type Decision<T> =
  | { readonly do: 'commit'; readonly change: Change; readonly value: T }
  | { readonly do: 'stop'; readonly value: T };

export type CommitOutcome =
  | { readonly result: 'committed'; readonly commit: string }
  /** The head had moved: read again, decide again. */
  | { readonly result: 'stale' }
  /** The remote will never take it: protected branch, ruleset, hook, missing permission. Not retried. */
  | { readonly result: 'refused'; readonly reason: 'protected' | 'hook' | 'permission'; readonly detail: string };

/** One way of writing to a branch. */
export interface Channel {
  readonly id: string;
  /** The branch as it is now at the remote. */
  snapshot(branch: string): Promise<Snapshot>;
  /** One commit on exactly `base` (undefined: the branch must not exist; the commit is a root). Never forces. */
  commit(branch: string, base: string | undefined, change: Change): Promise<CommitOutcome>;
  /** Which of these files no longer begin with all that they held in the last `depth` commits; absent where no history can be seen. */
  losses?(branch: string, paths: readonly string[], depth: number): Promise<readonly FileLoss[]>;
  /** What the last `depth` commits up to `head` say, newest first, merges left out; absent where no history can be seen. */
  messages?(branch: string, head: string, depth: number): Promise<readonly CommitMessage[]>;
}

/** What somebody wrote to a commit. */
export interface CommitMessage {
  readonly commit: string;
  /** When it was committed, in milliseconds since 1970 UTC, by the clock of whoever did. */
  readonly at: number;
  readonly message: string;
}

/** What a commit took from a file that is only ever appended to. */
export interface FileLoss {
  readonly path: string;
  readonly commit: string;
}

export type WriteResult<T> =
  | { readonly result: 'committed'; readonly commit: string; readonly value: T; readonly attempts: number }
  | { readonly result: 'stopped'; readonly value: T; readonly attempts: number }
  | { readonly result: 'refused'; readonly reason: 'protected' | 'hook' | 'permission'; readonly detail: string; readonly attempts: number }
  | { readonly result: 'raced'; readonly attempts: number };
