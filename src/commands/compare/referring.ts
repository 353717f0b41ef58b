import { posix } from 'node:path';
import type { Folder } from './folder.ts';

type Ids = ReadonlyMap<string, { readonly oid: string }>;

/** More changed names than this are not looked for: then every schema is compared. */
const MAX_NAMES = 200;

/** Paths of schemas that may refer, directly or through others, to a file that is not the same on both sides. A text that holds no name of it does not. */
export function referringFiles(
  { older, newer }: { readonly older: Folder; readonly newer: Folder },
  { before, after }: { readonly before: Ids; readonly after: Ids },
): ReadonlySet<string> {
  const all = new Set([...older.paths, ...newer.paths]);
  const isSame = (path: string): boolean => {
    if (before.has(path) && after.has(path)) return before.get(path)?.oid === after.get(path)?.oid;
    return older.text(path) === newer.text(path);
  };
  const touched = new Set<string>();
  const changed = [...all].filter((path) => !isSame(path));
  if (changed.length > MAX_NAMES) return new Set(after.keys());
  const left = new Set([...after.keys()].filter((path) => !changed.includes(path)));
  for (let names = changed.map((path) => posix.basename(path)); names.length > 0 && left.size > 0; ) {
    const found = [...left].filter((path) => {
      const text = newer.text(path) ?? '';
      return names.some((name) => text.includes(name) || text.includes(encodeURI(name)));
    });
    for (const path of found) {
      left.delete(path);
      touched.add(path);
    }
    names = found.map((path) => posix.basename(path));
  }
  return touched;
}
