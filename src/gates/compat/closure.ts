import { posix } from 'node:path';
import type { Release } from '../../window/index.ts';

/** Longer chains of references end here; each step is one search. */
const STEPS = 20;

/** Files of other formats are no target of a reference; the extensions of the schemas at hand come on top. */
const EXTENSIONS = ['.json', '.yaml', '.yml', '.avsc', '.proto', '.graphql', '.graphqls', '.sql'];

/** Extensions of files that schemas can refer to. */
export function referableExtensions(paths: Iterable<string>): string[] {
  const result = new Set(EXTENSIONS);
  for (const path of paths) {
    const extension = posix.extname(path);
    // Signs that mean something in a pathspec do not occur in extensions that matter.
    if (!result.has(extension) && /^\.\w+$/.test(extension)) result.add(extension.toLowerCase());
  }
  return [...result];
}

/** Imports of these stand in lines of their own, and only in files like them: one search finds all, however long their chains are. */
const IMPORTED = '.proto';
const IMPORTED_NAME = /[\w.-]+\.proto/g;

/** Which files hold which names, by searching one release; what was asked once is not searched again. */
export class ReferenceSearch {
  readonly #release: Pick<Release, 'search' | 'searchLines'>;
  readonly #extensions: readonly string[];
  /** Files by the names that they import. */
  #importers: Promise<ReadonlyMap<string, readonly string[]>> | undefined;
  readonly #known: { readonly names: ReadonlySet<string>; readonly found: readonly string[] }[] = [];

  constructor(release: Pick<Release, 'search' | 'searchLines'>, extensions: readonly string[]) {
    this.#release = release;
    this.#extensions = extensions;
  }

  /**
   * Candidates that refer, directly or through other files, to a file of `targets`. A reference names its file, so a text that
   * holds the name of none of them refers to none; one that does may be a false alarm, which costs a comparison and no more.
   */
  async filesThatReferTo(targets: ReadonlySet<string>, isCandidate: (path: string) => boolean): Promise<ReadonlySet<string>> {
    const seen = new Set(targets);
    let fresh: readonly string[] = [...targets];
    for (let searches = 0; searches < STEPS && fresh.length > 0; ) {
      // Most chains end at once, for which the first, cheaper search is enough.
      const imports = searches > 0 && fresh.every(isImported);
      const found = imports ? await this.#importing(fresh) : await this.#holders(new Set(fresh.flatMap(namesOf)));
      if (!imports) searches += 1;
      fresh = found.filter((path) => !seen.has(path));
      for (const path of fresh) seen.add(path);
    }
    return new Set([...seen].filter(isCandidate));
  }

  async #importing(paths: readonly string[]): Promise<readonly string[]> {
    this.#importers ??= this.#release.searchLines(IMPORTED, [IMPORTED]).then(byImportedName);
    const importers = await this.#importers;
    return [...new Set(paths.flatMap((path) => importers.get(posix.basename(path)) ?? []))];
  }

  async #holders(names: ReadonlySet<string>): Promise<readonly string[]> {
    const asked = this.#known.filter((one) => [...one.names].every((name) => names.has(name)));
    const answered = new Set(asked.flatMap((one) => [...one.names]));
    const open = [...names].filter((name) => !answered.has(name));
    if (open.length > 0) {
      const one = { names: new Set(open), found: await this.#release.search(open, this.#extensions) };
      this.#known.push(one);
      asked.push(one);
    }
    return [...new Set(asked.flatMap(({ found }) => found))];
  }
}

/** Whether the names in import lines are sure to show a file. */
function isImported(path: string): boolean {
  return path.endsWith(IMPORTED) && /^[\w.-]+$/.test(posix.basename(path));
}

function byImportedName(lines: ReadonlyMap<string, string>): Map<string, string[]> {
  const result = new Map<string, string[]>();
  for (const [path, text] of lines) {
    for (const [name] of text.matchAll(IMPORTED_NAME)) {
      const known = result.get(name);
      if (known) known.push(path);
      else result.set(name, [path]);
    }
  }
  return result;
}

/** How other files may call a file: by its name, as in an address, and for Avro by the type it defines. */
function namesOf(path: string): string[] {
  const name = posix.basename(path);
  const type = name.endsWith('.avsc') ? name.slice(0, -'.avsc'.length).split('.').at(-1) : undefined;
  return [name, encodeURI(name), ...(type ? [`"${type}"`, `.${type}"`] : [])];
}
