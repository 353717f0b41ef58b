/** What an event asks to be checked, and whose word counts. */
export interface EventComparison {
  readonly event: string;
  /** `change`: something proposed; `deploy`: something about to run, or running; `manual`: asked for by a person or the clock. */
  readonly kind: 'change' | 'deploy' | 'manual';
  /** Commit that the proposal builds on: its configuration decides. */
  readonly base?: string;
  /** Commit of the candidate as the event names it. */
  readonly head?: string;
  /**
   * Where the candidate is read: usually the work tree, which the checkout step put at the right commit. Events whose checkout is
   * by default another branch (`pull_request_target`, `workflow_run`) name it by commit, so that nobody checks the base by mistake.
   */
  readonly candidate: 'work-tree' | 'head';
  /** Whose configuration decides. */
  readonly configFrom: 'base' | 'head';
  /** The candidate comes from somebody who may not write to the repository. */
  readonly untrusted: boolean;
}

/** What the runner says beside the payload. */
export interface EventSurroundings {
  /** GITHUB_SHA: for `workflow_run` the newest commit of the default branch. */
  readonly sha?: string | undefined;
}
