import type { TreeEntry } from '../../git/index.ts';

export type Files = ReadonlyMap<string, TreeEntry>;

/** Releases share the entries of folders that are the same in both, so that most need no comparison of names. */
export function isSameFile(file: TreeEntry, other: TreeEntry | undefined): boolean {
  return file === other || file.oid === other?.oid;
}
