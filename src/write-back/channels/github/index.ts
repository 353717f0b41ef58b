import { GateError } from '../../../core/index.ts';
import type { GitHubApi } from '../../../github/index.ts';
import type { Change, Channel, CommitOutcome, Snapshot } from '../../types.ts';
import { type CommitRequest, commitOnBranch, createBranch } from './commit.ts';
import { findLosses, readMessages } from './history.ts';
import { Objects, type Repository } from './objects.ts';

export interface GitHubChannelOptions extends Repository {
  readonly api: GitHubApi;
}

/**
 * Writes through GitHub's own interface: no checkout, commits that GitHub signs, and a head that is compared where it is moved. What
 * became of a write that was not answered is found out before anything else is done.
 */
export function gitHubChannel({ api, owner, repo }: GitHubChannelOptions): Channel {
  const repository = { owner, repo };
  const objects = new Objects(api, repository);
  return {
    id: 'github',
    snapshot: (branch) => takeSnapshot(objects, branch),
    commit: async (branch, base, change) => {
      const outcome = await attempt({ api, objects, repository, branch, base, change }).catch((error: unknown) => {
        if (error instanceof GateError && error.code === 'RG-GITHUB') return undefined;
        throw error;
      });
      if (outcome && outcome.result !== 'committed') return outcome;
      // Also after a clear yes the branch is read: a success that nobody can see is none.
      const landed = await findLanded(objects, branch, base, change, outcome?.commit);
      return landed === undefined ? { result: 'stale' } : { result: 'committed', commit: landed };
    },
    losses: (branch, paths, depth) => findLosses(objects, branch, paths, depth),
    messages: (_branch, head, depth) => readMessages(objects, head, depth),
  };
}

function attempt({ base, ...request }: Omit<CommitRequest, 'base'> & { readonly base: string | undefined }): Promise<CommitOutcome> {
  return base === undefined ? createBranch(request) : commitOnBranch({ ...request, base });
}

async function takeSnapshot(objects: Objects, branch: string): Promise<Snapshot> {
  const head = await objects.head(branch);
  const tree = head === undefined ? undefined : (await objects.commit(head)).tree;
  return {
    head,
    read: async (path) => {
      const entry = tree === undefined ? undefined : await objects.entry(tree, path);
      if (!entry || entry.mode === '040000') return undefined;
      if (entry.mode.startsWith('100')) return objects.blob(entry.sha);
      const what = entry.mode === '120000' ? 'a symbolic link' : 'a submodule';
      throw new GateError('RG-PATH', `${path} is ${what}`, { expected: 'a regular file', hint: 'name the file that it leads to' });
    },
  };
}

/** How far back a commit of ours may lie when others were written on top of it meanwhile. */
const MOST_ON_TOP = 50;

/** Our commit, if it is on the branch: by its name where GitHub told it, else by being the child of what we read with our message. */
async function findLanded(
  objects: Objects,
  branch: string,
  base: string | undefined,
  change: Change,
  told: string | undefined,
): Promise<string | undefined> {
  let sha = await objects.head(branch);
  for (let depth = 0; sha !== undefined && sha !== base && depth < MOST_ON_TOP; depth += 1) {
    if (sha === told) return sha;
    const { parents, message } = await objects.commit(sha);
    const isChild = base === undefined ? parents.length === 0 : parents.length === 1 && parents[0] === base;
    if (isChild) return told === undefined && message.trim() === change.message.trim() ? sha : undefined;
    sha = parents[0];
  }
  return undefined;
}
