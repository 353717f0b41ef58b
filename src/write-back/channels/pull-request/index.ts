import type { Clock } from '../../../core/index.ts';
import type { GitHubApi } from '../../../github/index.ts';
import type { Change, Channel, CommitOutcome } from '../../types.ts';
import { gitHubChannel } from '../github/index.ts';
import { messageOf, Objects, type Repository } from '../github/objects.ts';
import { closePull, enableAutoMerge, lookAt, mergeNow, openPull, type Pull } from './pull.ts';

export interface PullRequestChannelOptions extends Repository {
  readonly api: GitHubApi;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** The branch that a change gets; a fresh one each time, for a branch that is reset closes its pull request. */
  readonly branchFor: (change: Change, base: string) => string;
  /** Longest wait for the merge, in milliseconds. */
  readonly wait: number;
}

/** How often is looked whether it is merged, in milliseconds. */
const LOOK = 5000;

/**
 * Writes to a branch that takes pull requests only: a branch of its own at exactly the head that was read, one commit, a pull request,
 * merged at once where that is allowed, else when what it waits for is there. It counts as written when it is merged: not before.
 */
export function pullRequestChannel({ branchFor, wait, signal, ...options }: PullRequestChannelOptions): Channel {
  const { api, clock, owner, repo } = options;
  const plain = gitHubChannel(options);
  const objects = new Objects(api, { owner, repo });
  return {
    ...plain,
    id: 'pull-request',
    commit: async (branch, base, change) => {
      // A branch of our own (the ledger) that does not exist is protected by nobody.
      if (base === undefined) return plain.commit(branch, base, change);
      const fresh = branchFor(change, base);
      const made = await objects.ask('POST /repos/{owner}/{repo}/git/refs', { ref: `refs/heads/${fresh}`, sha: base });
      if (made.status !== 201) return { result: 'refused', reason: 'permission', detail: `${fresh}: ${messageOf(made)}` };
      const written = await plain.commit(fresh, base, change);
      if (written.result !== 'committed') return written;
      const pull = await openPull(objects, { change, head: fresh, base: branch });
      if ('refused' in pull) return { result: 'refused', reason: 'permission', detail: pull.refused };
      const landing = { api, objects, clock, signal, wait, branch, base, pull, commit: written.commit };
      return land(landing);
    },
  };
}

interface Landing {
  readonly api: GitHubApi;
  readonly objects: Objects;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly wait: number;
  readonly branch: string;
  readonly base: string;
  readonly pull: Pull;
  readonly commit: string;
}

async function land(landing: Landing): Promise<CommitOutcome> {
  const { api, objects, clock, signal, wait, branch, base, pull, commit } = landing;
  const end = clock.now() + wait;
  let [reason, automatic] = ['', false];
  for (;;) {
    // What was decided was decided about this head; when it has moved, it is decided again.
    const seen = await lookAt(objects, pull);
    if (seen.merged !== undefined) return settle(landing, seen.merged);
    if (!seen.open) return { result: 'refused', reason: 'protected', detail: `somebody closed ${pull.url} without merging it` };
    if ((await objects.head(branch)) !== base) {
      await closePull(objects, pull);
      return { result: 'stale' };
    }
    if (!automatic) {
      const merged = await mergeNow(objects, pull, commit);
      if (merged.done) continue;
      reason = merged.reason;
      automatic = await enableAutoMerge(api, pull);
    }
    if (clock.now() >= end) {
      const how = automatic ? 'it is set to merge by itself' : 'somebody has to merge it';
      return { result: 'refused', reason: 'protected', detail: `${pull.url} is not merged (${reason}); ${how}` };
    }
    await clock.sleep(Math.min(LOOK, Math.max(1, end - clock.now())), signal);
  }
}

/** What is merged stands on exactly what was read, or it is looked at once more: with a change in between, the whole may be one that nobody decided for. */
async function settle({ objects, base }: Landing, merged: string): Promise<CommitOutcome> {
  const { parents } = await objects.commit(merged);
  return parents[0] === base ? { result: 'committed', commit: merged } : { result: 'stale' };
}
