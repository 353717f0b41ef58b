import { GateError } from '../../core/index.ts';
import type { GitRepository } from '../../git/index.ts';
import { parseStatement, type ReleaseStatement, type SealFile } from '../../release/index.ts';
import { matchFiles } from '../../window/index.ts';
import { readManifest } from '../pins/file.ts';

/** The regular files of one commit. */
export interface CommitFiles {
  readonly commit: string;
  read(path: string): Promise<Uint8Array | undefined>;
  match(globs: readonly string[]): Promise<readonly SealFile[]>;
}

/** @throws GateError RG-GIT when there is no such commit in the clone */
export async function filesAt(repository: GitRepository, name: string): Promise<CommitFiles> {
  const object = name.startsWith('-') ? undefined : await repository.object(`${name}^{commit}`);
  if (object?.type !== 'commit') {
    throw new GateError('RG-GIT', `${JSON.stringify(name)} is no commit of this clone`, { expected: 'a commit, a tag or a branch' });
  }
  const tree = await repository.tree(object.oid);
  const read = async (path: string): Promise<Uint8Array | undefined> => {
    const entry = tree.get(path);
    if (entry?.mode.startsWith('100') !== true) return undefined;
    return (await repository.object(entry.oid))?.data;
  };
  return {
    commit: object.oid,
    read,
    async match(globs) {
      const paths = (await matchFiles(tree.keys(), globs)).sort();
      const files = await Promise.all(paths.map(async (path) => ({ path, bytes: await read(path) })));
      return files.flatMap(({ path, bytes }) => (bytes ? [{ path, bytes }] : []));
    },
  };
}

/** The manifest in a file that a person has named. @throws GateError RG-FILE, RG-PATH, RG-RELEASE */
export async function readStatement(directory: string, path: string): Promise<ReleaseStatement> {
  const { name, bytes } = await readManifest(directory, path);
  return parseStatement(new TextDecoder().decode(bytes), name);
}
