/** Folders with more files than this are not searched for a definition that moved. */
const MAX_SIBLINGS = 60;

interface Index {
  /** Paths by their last part, and by their folder. */
  readonly names: Map<string, string[]>;
  readonly folders: Map<string, string[]>;
}

const indexes = new WeakMap<readonly string[], Index>();

/** The Protobuf files of a list; looked up once per list. */
function indexOf(list: readonly string[]): Index {
  let index = indexes.get(list);
  if (!index) {
    index = { names: new Map(), folders: new Map() };
    for (const path of list) {
      if (!path.endsWith('.proto')) continue;
      const cut = path.lastIndexOf('/');
      add(index.names, path.slice(cut + 1), path);
      add(index.folders, path.slice(0, Math.max(0, cut)), path);
    }
    indexes.set(list, index);
  }
  return index;
}

function add(map: Map<string, string[]>, key: string, path: string): void {
  const paths = map.get(key);
  if (paths) paths.push(path);
  else map.set(key, [path]);
}

/**
 * The file of a list that an import can only mean: below whatever root, its path ends in that of the import. Of several the one with the
 * longest common folder with the importer; `undefined` when two are as near.
 */
export function onlyFileFor(list: readonly string[], path: string, importer: string): string | undefined {
  const ends = (indexOf(list).names.get(path.slice(path.lastIndexOf('/') + 1)) ?? []).filter((one) => one.endsWith(`/${path}`));
  const ranked = ends.map((one) => ({ one, near: commonLength(one, importer) })).sort((a, b) => b.near - a.near);
  return ranked[0]?.near === ranked[1]?.near ? undefined : ranked[0]?.one;
}

/** Number of folders that two paths share from the root on. */
function commonLength(a: string, b: string): number {
  const [left, right] = [a.split('/').slice(0, -1), b.split('/').slice(0, -1)];
  const end = left.findIndex((part, index) => part !== right[index]);
  return end === -1 ? left.length : end;
}

/** The other Protobuf files in the folder of a file; none where there are too many to look into. */
export function filesBeside(list: readonly string[], path: string): readonly string[] {
  const beside = indexOf(list).folders.get(path.slice(0, Math.max(0, path.lastIndexOf('/')))) ?? [];
  return beside.length > MAX_SIBLINGS ? [] : beside.filter((one) => one !== path);
}
