/** Base names that tell the main file of a schema. */
const MAIN = /^(?:schema|index|root|main)\.\w+$/i;

/**
 * All SDL of an entry is one schema. Where a base name stands in several folders of which none holds the other
 * (`services/a/schema.graphql`, `services/b/schema.graphql`), each such folder has a schema of its own, with all below it; what is in none of
 * them goes folder by folder. Introspection results stand alone.
 */
export function groupFiles(paths: readonly string[]): readonly (readonly string[])[] {
  const single = paths.filter((path) => path.endsWith('.json'));
  const sdl = paths.filter((path) => !path.endsWith('.json'));
  const homes = independentFolders(sdl);
  const groups = new Map<string, string[]>();
  for (const path of sdl) {
    const home = homes.size === 0 ? '' : homeOf(path, homes);
    const group = groups.get(home);
    if (group) group.push(path);
    else groups.set(home, [path]);
  }
  return [...[...groups.values()].map(mainFirst), ...single.map((path) => [path])];
}

/** Folders that hold a file of a name which also stands in another folder, neither of the two inside of the other. */
function independentFolders(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const base = path.slice(path.lastIndexOf('/') + 1);
    const some = folders.get(base);
    if (some) some.push(folderOf(path));
    else folders.set(base, [folderOf(path)]);
  }
  const homes = [...folders.values()].filter((some) => some.some((one) => some.some((other) => areApart(one, other))));
  return new Set(homes.flat());
}

function areApart(one: string, other: string): boolean {
  return one !== other && !`${one}/`.startsWith(`${other}/`) && !`${other}/`.startsWith(`${one}/`) && one !== '' && other !== '';
}

/** The nearest folder around a file that has a schema; else its own. */
function homeOf(path: string, homes: ReadonlySet<string>): string {
  const own = folderOf(path);
  for (let folder = own; folder !== ''; folder = folderOf(folder)) if (homes.has(folder)) return folder;
  return homes.has('') || own === '' ? '' : own;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function mainFirst(paths: readonly string[]): readonly string[] {
  const main = paths.find((path) => MAIN.test(path.slice(path.lastIndexOf('/') + 1)));
  return main === undefined ? paths : [main, ...paths.filter((path) => path !== main)];
}
