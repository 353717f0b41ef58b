import { posix } from 'node:path';

/** What tells two contents of a file apart: the id of its blob. */
export type ContentIds = ReadonlyMap<string, { readonly oid: string }>;

/** How a file was recognised that has another path. */
export type Recognition = 'identical content' | 'same name' | 'similar name';

/** A file and the file of an older release that holds the same schema. */
export interface FilePair {
  readonly path: string;
  readonly from: string;
  readonly renamed?: Recognition;
}

export interface FileMatch {
  /** By path of the newer side. */
  readonly pairs: ReadonlyMap<string, FilePair>;
  /** Newer paths without a counterpart. */
  readonly added: ReadonlySet<string>;
  /** Older paths without a counterpart. */
  readonly removed: ReadonlySet<string>;
}

/** Ways to recognise a renamed file, strongest first. A key that two files share on one side recognises none of them. */
const KEYS: readonly { readonly how: Recognition; readonly key: (path: string, oid: string) => string }[] = [
  { how: 'identical content', key: (_path, oid) => oid },
  { how: 'same name', key: (path) => posix.basename(path) },
  { how: 'similar name', key: (path) => similarName(path) },
];

/** Finds for every file its counterpart in an older release: the same path, else a rename that is beyond doubt. */
export function matchUp(current: ContentIds, earlier: ContentIds): FileMatch {
  const pairs = new Map<string, FilePair>();
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
