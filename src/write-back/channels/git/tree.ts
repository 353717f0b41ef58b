import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { GateError } from '../../../core/index.ts';
import type { GitRepository } from '../../../git/index.ts';
import { checkPath } from '../../path.ts';
import type { Change } from '../../types.ts';
import { type Store, textInStore } from './store.ts';

const REGULAR = new Set(['100644', '100755', '100664']);

/** Mode of the entry at `path` in a commit; undefined when there is none. Read through the batch process, folder by folder. */
export async function modeAt(repository: GitRepository, commit: string, path: string): Promise<string | undefined> {
  const slash = path.lastIndexOf('/');
  const folder = await repository.object(`${commit}:${slash === -1 ? '' : path.slice(0, slash)}`);
  if (folder?.type !== 'tree') return undefined;
  return entryMode(folder.data, path.slice(slash + 1), commit.length / 2);
}

/** Raw tree entries are `<mode> <name>\0<oid bytes>`. */
function entryMode(tree: Uint8Array, name: string, oidLength: number): string | undefined {
  for (let at = 0; at < tree.length; ) {
    const space = tree.indexOf(0x20, at);
    const end = tree.indexOf(0, space);
    if (space === -1 || end === -1) return undefined;
    if (new TextDecoder().decode(tree.subarray(space + 1, end)) === name) return new TextDecoder().decode(tree.subarray(at, space));
    at = end + 1 + oidLength;
  }
  return undefined;
}

/** @throws GateError RG-PATH for anything but a regular file: through a symlink an edit would land in another file */
function checkMode(path: string, mode: string): string {
  if (REGULAR.has(mode)) return mode;
  const kind = mode === '120000' ? 'a symbolic link' : mode === '160000' ? 'a submodule' : 'a folder';
  throw new GateError('RG-PATH', `${path} is ${kind}`, { expected: 'a regular file', hint: 'name the file that holds the content itself' });
}

/** Bytes of a file at a commit. */
export async function readFileAt(repository: GitRepository, commit: string, path: string): Promise<Uint8Array | undefined> {
  checkPath(path);
  const mode = await modeAt(repository, commit, path);
  if (mode === undefined) return undefined;
  checkMode(path, mode);
  const blob = await repository.object(`${commit}:${path}`);
  if (blob?.type !== 'blob') throw new GateError('RG-GIT', `the content of ${path} at ${commit} is missing in this clone`);
  return blob.data;
}

export interface CommitSettings {
  readonly identity: { readonly name: string; readonly email: string };
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}

/** The commit object for a change on `base`; no ref moves. Modes of files that exist stay as they are. */
export async function writeCommit(store: Store, base: string | undefined, change: Change, settings: CommitSettings): Promise<string> {
  const lines: string[] = [];
  for (const [path, bytes] of change.files) {
    checkPath(path);
    const mode = (base && (await modeAt(store.repository, base, path))) ?? '100644';
    const oid = await textInStore(store, ['hash-object', '-w', '--stdin'], { input: bytes });
    lines.push(`${checkMode(path, mode)} ${oid}\t${path}\0`);
  }
  const env = { GIT_INDEX_FILE: join(store.repository.directory, `index-${randomUUID()}`) };
  await textInStore(store, base ? ['read-tree', `${base}^{tree}`] : ['read-tree', '--empty'], { env });
  await textInStore(store, ['update-index', '-z', '--index-info'], { env, input: lines.join('') });
  const tree = await textInStore(store, ['write-tree'], { env });
  const parents = base ? ['-p', base] : [];
  return textInStore(store, ['commit-tree', tree, ...parents, '-F', '-'], { env: identityEnv(settings), input: change.message });
}

function identityEnv({ identity, now }: CommitSettings): Record<string, string> {
  const date = `@${Math.floor(now / 1000)} +0000`;
  return {
    GIT_AUTHOR_NAME: identity.name,
    GIT_AUTHOR_EMAIL: identity.email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: identity.name,
    GIT_COMMITTER_EMAIL: identity.email,
    GIT_COMMITTER_DATE: date,
  };
}
