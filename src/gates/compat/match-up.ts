import { posix } from 'node:path';
import type { TreeEntry } from '../../git/index.ts';

type Files = ReadonlyMap<string, TreeEntry>;

/** A file of N and the file of an earlier release that holds the same schema. */
export interface Pair {
  readonly path: string;
  readonly from: string;
  /** How it was recognised when the path is another. */
  readonly renamed?: 'identical content' | 'same name' | 'similar name';
}

export interface MatchUp {
  /** By path of N. */
  readonly pairs: ReadonlyMap<string, Pair>;
  /** Paths of N without a counterpart. */
  readonly added: ReadonlySet<string>;
  /** Paths of the earlier release without a counterpart. */
  readonly removed: ReadonlySet<string>;
}

/** Ways to recognise a renamed file, strongest first. A key that two files share on one side recognises none of them. */
const KEYS: readonly { readonly how: NonNullable<Pair['renamed']>; readonly key: (path: string, oid: string) => string }[] = [
  { how: 'identical content', key: (_path, oid) => oid },
  { how: 'same name', key: (path) => posix.basename(path) },
  { how: 'similar name', key: (path) => similarName(path) },
];

/** Finds for every file of N its counterpart in an earlier release: the same path, else a rename that is beyond doubt. */
export function matchUp(current: Files, earlier: Files): MatchUp {
  const pairs = new Map<string, Pair>();
  for (const path of current.keys()) if (earlier.has(path)) pairs.set(path, { path, from: path });
  const added = new Set([...current.keys()].filter((path) => !earlier.has(path)));
  const removed = new Set([...earlier.keys()].filter((path) => !current.has(path)));
  for (const { how, key } of KEYS) {
    const before = uniqueByKey(removed, (path) => key(path, earlier.get(path)?.oid ?? ''));
    const after = uniqueByKey(added, (path) => key(path, current.get(path)?.oid ?? ''));
    for (const [name, path] of after) {
      const from = before.get(name);
      if (path === undefined || from === undefined) continue;
      pairs.set(path, { path, from, renamed: how });
      added.delete(path);
      removed.delete(from);
    }
  }
  return { pairs, added, removed };
}

function uniqueByKey(paths: Iterable<string>, keyOf: (path: string) => string): Map<string, string | undefined> {
  const result = new Map<string, string | undefined>();
  for (const path of paths) {
    const key = keyOf(path);
    result.set(key, result.has(key) ? undefined : path);
  }
  return result;
}

/** `schemas/Order-v2.avsc` and `order_v1.avsc` are one name: case, separators, versions and extensions do not count. */
function similarName(path: string): string {
  const stem = posix.basename(path).toLowerCase().split('.')[0] ?? '';
  return stem.replaceAll(/(?:^|[-_])v?\d+(?=$|[-_])/g, '').replaceAll(/[-_]/g, '') || stem;
}
