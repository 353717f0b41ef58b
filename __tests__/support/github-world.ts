import type { Description } from './github-description.ts';

export type Json = Record<string, unknown>;

export interface GitHubServer {
  /** For GITHUB_API_URL. */
  readonly url: string;
  readonly requests: {
    readonly method: string;
    readonly path: string;
    readonly body: string;
    readonly authorization: string | undefined;
  }[];
  /** What did not fit GitHub's descriptions, in requests and in our own answers. */
  readonly violations: string[];
  /** Asked before every request: an answer of its own, `cut` to do as asked and break off before the answer, `drop` to break off at once. */
  intercept: (method: string, path: string, body: string) => { status: number; body: Json } | 'cut' | 'drop' | undefined;
  /** What GitHub says when a commit must not be made; undefined: it may. */
  refuse: (branch: string) => { type: string; message: string } | undefined;
  /** What a request to merge is answered with; undefined: it is merged. */
  blockMerge: () => string | undefined;
  readonly pulls: Pull[];
  /** Runs that were started, by workflow; how they end, and whether the server tells their number. */
  readonly runs: Run[];
  conclude: () => string;
  tellsRuns: boolean;
  stop(): Promise<void>;
}

export interface Run {
  readonly id: number;
  readonly workflow: string;
  readonly branch: string;
  readonly inputs: unknown;
  looks: number;
}

export interface Pull {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
  merged: string | undefined;
  autoMerge: boolean;
  closed: boolean;
}

/** What stands behind the interface. */
export interface World {
  readonly git: (args: readonly string[], input?: Uint8Array | string) => string;
  readonly gitBytes: (args: readonly string[]) => Buffer;
  readonly pulls: Pull[];
  readonly description: Description;
}
export type Answer = { readonly status: number; readonly json: unknown };

/** Merges as GitHub does, with a merge commit. */
export function merge({ git }: Pick<World, 'git'>, pull: Pull): void {
  const [base, head] = [git(['rev-parse', pull.base]), git(['rev-parse', pull.head])];
  const tree = git(['merge-tree', '--write-tree', base, head]);
  pull.merged = git(['commit-tree', tree, '-p', base, '-p', head, '-m', `Merge pull request #${pull.number}`]);
  git(['update-ref', `refs/heads/${pull.base}`, pull.merged, base]);
}
