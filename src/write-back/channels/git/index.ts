import { type Clock, GateError, systemClock } from '../../../core/index.ts';
import type { GitRepository } from '../../../git/index.ts';
import type { Change, Channel, CommitOutcome, Snapshot } from '../../types.ts';
import { fetchHead, fetchRevision, hasLanded, isTransient, remoteDefaultBranch, remoteHead } from './fetch.ts';
import { findLosses, readMessages } from './history.ts';
import { push } from './push.ts';
import { openStore, type Store } from './store.ts';
import { readFileAt, writeCommit } from './tree.ts';

export interface GitChannelOptions {
  /** Name of a remote, a URL, or a path. */
  readonly remote: string;
  /** Author and committer (default `rollback-gate`). */
  readonly identity?: { readonly name: string; readonly email: string };
  /** Used instead of the credentials that the checkout left; travels in the environment only. */
  readonly token?: string;
  readonly clock?: Clock;
}

/** One commit, readable. */
export interface CommittedTree {
  readonly commit: string;
  /** A private repository that holds it, until the channel is closed. */
  readonly repository: GitRepository;
  /** Paths of its regular files. */
  paths(): Promise<readonly string[]>;
  /** Bytes of a file; undefined when absent. @throws GateError RG-PATH for symlinks and submodules */
  read(path: string): Promise<Uint8Array | undefined>;
}

export interface GitChannel extends Channel {
  /** The branch that the remote's HEAD points to. */
  defaultBranch(): Promise<string>;
  /** A commit, by its id or the name of a tag, with all its files; undefined when the remote does not hand it out. */
  at(revision: string): Promise<CommittedTree | undefined>;
  /** Removes the private store. */
  close(): Promise<void>;
}

const IDENTITY = { name: 'rollback-gate', email: 'rollback-gate@users.noreply.github.com' };
/** Pauses before the next try when the remote could not be reached, in milliseconds. */
const PAUSES = [500, 2000, 5000];

/** Writes by `git push`. Work tree, index, HEAD and branches of `repository` are neither read nor touched. */
export function gitChannel(repository: GitRepository, options: GitChannelOptions): GitChannel {
  const clock = options.clock ?? systemClock;
  const { remote, token } = options;
  let opened: Promise<Store> | undefined;
  const store = (): Promise<Store> => (opened ??= openStore(repository, { remote, clock, ...(token === undefined ? {} : { token }) }));
  return {
    id: 'git',
    snapshot: async (branch) => takeSnapshot(await store(), checkBranch(branch), clock),
    commit: async (branch, base, change) => {
      const settings = { identity: options.identity ?? IDENTITY, now: clock.now() };
      return commitAndPush(await store(), checkBranch(branch), base, change, { ...settings, clock });
    },
    losses: async (branch, paths, depth) => {
      const opened = await store();
      return patiently(clock, () => findLosses(opened, checkBranch(branch), paths, depth));
    },
    messages: async (branch, head, depth) => readMessages(await store(), checkBranch(branch), head, depth),
    defaultBranch: async () => {
      const opened = await store();
      return patiently(clock, () => remoteDefaultBranch(opened));
    },
    at: async (revision) => {
      const inStore = await store();
      const commit = await patiently(clock, () => fetchRevision(inStore, revision));
      return commit === undefined ? undefined : openTree(inStore, commit);
    },
    close: async () => {
      await (await opened)?.close();
      opened = undefined;
    },
  };
}

function openTree({ repository }: Store, commit: string): CommittedTree {
  return {
    commit,
    repository,
    paths: async () => [...(await repository.tree(commit)).values()].flatMap(({ mode, path }) => (mode.startsWith('100') ? [path] : [])),
    read: (path) => readFileAt(repository, commit, path),
  };
}

async function takeSnapshot(store: Store, branch: string, clock: Clock): Promise<Snapshot> {
  const head = await patiently(clock, async () => {
    const announced = await remoteHead(store, branch);
    const known = announced !== undefined && (await store.repository.object(announced)) !== undefined;
    return announced === undefined || known ? announced : fetchHead(store, branch);
  });
  return { head, read: async (path) => (head === undefined ? undefined : readFileAt(store.repository, head, path)) };
}

async function commitAndPush(
  store: Store,
  branch: string,
  base: string | undefined,
  change: Change,
  settings: { identity: { name: string; email: string }; now: number; clock: Clock },
): Promise<CommitOutcome> {
  const commit = await writeCommit(store, base, change, settings);
  for (let attempt = 0; ; attempt++) {
    const outcome = await push(store, branch, base, commit);
    if (outcome.result === 'refused') return outcome;
    if (outcome.result === 'stale' && !outcome.sent) return { result: 'stale' };
    // Also after a clear yes the branch is read back: a success that nobody can see is none.
    if (await patiently(settings.clock, () => hasLanded(store, branch, commit))) return { result: 'committed', commit };
    if (outcome.result !== 'lost') return { result: 'stale' };
    const pause = PAUSES[attempt];
    if (pause === undefined)
      throw new GateError('RG-GIT', `git push did not reach the remote: ${outcome.detail}`, { hint: 'run the same command again' });
    await settings.clock.sleep(pause);
  }
}

/** Repeats a step that failed for the network's sake; the last failure is thrown. */
async function patiently<T>(clock: Clock, step: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await step();
    } catch (error) {
      const pause = PAUSES[attempt];
      if (pause === undefined || !isTransient(error)) throw error;
      await clock.sleep(pause);
    }
  }
}

/** Refuses names that git would read as something else than one branch. @throws GateError RG-CONFIG-INVALID */
function checkBranch(branch: string): string {
  const odd = /^[-/.]|[/.]$|\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)|[\s~^:?*[\\]|^@$/.test(branch) || branch === '';
  if (odd) throw new GateError('RG-CONFIG-INVALID', `${JSON.stringify(branch)} is not the name of a branch`);
  return branch;
}
