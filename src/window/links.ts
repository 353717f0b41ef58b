import { readlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { GitRepository, TreeEntry } from '../git/index.ts';
import type { WorkTreeChange } from './status.ts';
import type { Link } from './types.ts';

const SYMBOLIC = '120000';

/** Links of HEAD that are still there, and those that the work tree has beside them. */
export async function linksAmong(
  repository: GitRepository,
  committed: readonly TreeEntry[],
  changes: readonly WorkTreeChange[],
): Promise<readonly Link[]> {
  const moved = new Set(changes.map(({ path }) => path));
  const kept = await linksOf(
    repository,
    committed.filter(({ path }) => !moved.has(path)),
  );
  const placed = changes.flatMap((change) => (change.state === 'absent' && change.link ? change.path : []));
  const untracked = changes.flatMap((change) => (change.state === 'changed' && !change.tracked ? change.path : []));
  const own = await Promise.all(
    [...placed, ...untracked].map(async (path, index): Promise<Link[]> => {
      const target = await readlink(join(repository.directory, path)).catch(() => undefined);
      // What git says is there, is there, whatever it is.
      return target === undefined && index >= placed.length ? [] : [{ path, target, submodule: target === undefined }];
    }),
  );
  return [...kept, ...own.flat()];
}

/** What a commit holds besides files. */
export async function linksOf(repository: GitRepository, entries: readonly TreeEntry[]): Promise<readonly Link[]> {
  return Promise.all(
    entries.map(async ({ path, mode, oid }): Promise<Link> => {
      if (mode !== SYMBOLIC) return { path, target: oid, submodule: true };
      const blob = await repository.object(oid);
      return { path, target: blob && Buffer.from(blob.data).toString('utf8'), submodule: false };
    }),
  );
}
