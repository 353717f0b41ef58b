import { GateError } from '../../../core/index.ts';
import { REMOTE } from './settings.ts';
import { runInStore, type Store, textInStore } from './store.ts';

/** How far back a head is searched for a commit of ours that others have built on meanwhile. */
const NEARBY = 64;

/** The oid of a branch at the remote; undefined when the branch does not exist. */
export async function remoteHead(store: Store, branch: string): Promise<string | undefined> {
  const ref = `refs/heads/${branch}`;
  const lines = (await network(store, ['ls-remote', REMOTE, ref])).split('\n');
  return lines.map((line) => line.split('\t')).find(([, name]) => name === ref)?.[0];
}

/** The branch that the remote's HEAD points to. */
export async function remoteDefaultBranch(store: Store): Promise<string> {
  const answer = await network(store, ['ls-remote', '--symref', REMOTE, 'HEAD']);
  const branch = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(answer)?.[1];
  if (branch === undefined) {
    throw new GateError('RG-GIT', 'the remote names no default branch', {
      hint: 'set rollback.branch in the configuration, or pass --branch',
    });
  }
  return branch;
}

/** Loads the branch's head and returns its oid; the head may have moved since it was last looked at. */
export async function fetchHead(store: Store, branch: string, depth = 1): Promise<string | undefined> {
  const ref = `refs/rollback-gate/${branch}`;
  const args = ['fetch', '-q', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance', `--depth=${depth}`];
  const { code, stderr } = await runInStore(store, [...args, REMOTE, `+refs/heads/${branch}:${ref}`]);
  if (code === 0) return textInStore(store, ['rev-parse', '--verify', '-q', ref]);
  if (/couldn't find remote ref/.test(stderr)) return undefined;
  throw unreachable('fetch', stderr);
}

/**
 * Loads one revision, a commit id or the name of a tag, without its history; undefined when the remote has it no more, or hands out no
 * commits by their ids.
 */
export async function fetchRevision(store: Store, revision: string): Promise<string | undefined> {
  if (!/^[0-9A-Za-z][0-9A-Za-z._/+-]{0,200}$/.test(revision) || /\.\.|\/\/|\.lock$|[/.]$/.test(revision)) return undefined;
  const isOid = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision);
  const known = isOid ? await store.repository.object(`${revision}^{commit}`) : undefined;
  if (known) return known.oid;
  const [source, ref] = isOid
    ? [revision, `refs/rollback-gate-commits/${revision}`]
    : [`refs/tags/${revision}`, `refs/rollback-gate-tags/${revision}`];
  const args = ['fetch', '-q', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance', '--depth=1'];
  const { code, stderr } = await runInStore(store, [...args, REMOTE, `+${source}:${ref}`]);
  if (code === 0) return (await store.repository.object(`${ref}^{commit}`))?.oid;
  if (/couldn't find remote ref|not our ref|unadvertised object|did not contain|no such remote ref|bad object/i.test(stderr))
    return undefined;
  throw unreachable('fetch', stderr);
}

/** Whether the branch at the remote is at `commit`, or has grown from it. */
export async function hasLanded(store: Store, branch: string, commit: string): Promise<boolean> {
  const head = await remoteHead(store, branch);
  if (head === commit) return true;
  if (head === undefined) return false;
  await fetchHead(store, branch, NEARBY);
  const nearby = await textInStore(store, ['rev-list', `--max-count=${NEARBY * 4}`, `refs/rollback-gate/${branch}`]);
  return nearby.split('\n').includes(commit);
}

async function network(store: Store, args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runInStore(store, args);
  if (code !== 0) throw unreachable(args[0] ?? '', stderr);
  return stdout;
}

/** Waiting does not help against these. */
const PERMANENT =
  /Authentication failed|could not read (?:Username|Password)|returned error: 40[134]|[Rr]epository .*not found|does not appear to be a git repository|Permission denied|does not exist/;

/** Whether the same command may succeed a little later. */
export function isTransient(error: unknown): boolean {
  return error instanceof GateError && error.code === 'RG-GIT' && !PERMANENT.test(error.message);
}

function unreachable(command: string, stderr: string): GateError {
  const lines = stderr.split('\n').map((line) => line.trim());
  const words = lines.filter(Boolean).slice(0, 4).join('; ');
  return new GateError('RG-GIT', `git ${command} did not reach the remote: ${words}`, {
    hint: 'check the remote, the network and the credentials that the checkout left',
  });
}
