import { posix } from 'node:path';
import { type FoundLines, namesOf, REFERABLE, type Release } from '../../window/index.ts';

/** Longer chains of references end here; each step is one search. */
const STEPS = 20;

/** Extensions of files that schemas can refer to. */
export function referableExtensions(listings: Iterable<{ keys(): Iterable<string> }>): string[] {
  const result = new Set<string>(REFERABLE);
  const seen = new Set<string>();
  for (const files of listings) {
    for (const path of files.keys()) {
      const extension = posix.extname(path);
      if (seen.has(extension)) continue;
      seen.add(extension);
      // Signs that mean something in a pathspec do not occur in extensions that matter.
      if (/^\.\w+$/.test(extension)) result.add(extension.toLowerCase());
    }
  }
  return [...result];
}

/** Imports of these stand in lines of their own, and only in files like them: one search finds all, however long their chains are. */
const IMPORTED = '.proto';
/** The whole path of an import, or where it is not plain (spaces, `..`, a backslash, a text in two parts) as much of it as is. */
const IMPORTED_PATH = /[\w./-]+\.proto/g;
/** What may stand around a path that was read whole. */
const QUOTE = /^["']$/;
/** Parts of a path that say nothing: a path with one is another one, written otherwise. */
const ODD_PART = /(?:^|\/)\.{0,2}(?:\/|$)/;
/** For so few files their importers are looked for one by one. */
const FEW = 40;

/** Whether the format of a file brings along what the file refers to. */
export type BringsAlong = (by: string, reference: string) => boolean;

export interface SearchOptions {
  /** Extensions of the files that are searched. */
  readonly extensions: readonly string[];
  /** Asked for only where files may have been imported. */
  readonly bringsAlong: () => Promise<BringsAlong>;
}

type Searched = Pick<Release, 'files' | 'search' | 'searchLines'>;

/** Which files hold which names, by searching one release; what was asked once is not searched again. */
export class ReferenceSearch {
  readonly #release: Searched;
  readonly #extensions: readonly string[];
  readonly #bringsAlong: SearchOptions['bringsAlong'];
  #lines: Promise<FoundLines> | undefined;
  /** Files by how the paths of the files that they import end. */
  #importers: ReadonlyMap<string, readonly string[]> | undefined;
  readonly #known: { readonly names: ReadonlySet<string>; readonly found: readonly string[] }[] = [];

  constructor(release: Searched, { extensions, bringsAlong }: SearchOptions) {
    this.#release = release;
    this.#extensions = extensions;
    this.#bringsAlong = bringsAlong;
  }

  /**
   * Candidates that refer, directly or through other files, to a file of `targets`. A reference names its file, so a text that
   * holds the name of none of them refers to none; one that does may be a false alarm, which costs a comparison and no more.
   */
  async filesThatReferTo(targets: ReadonlySet<string>, isCandidate: (path: string) => boolean): Promise<ReadonlySet<string>> {
    const seen = new Set(targets);
    let fresh: readonly string[] = [...targets];
    for (let searches = 0; searches < STEPS && fresh.length > 0; ) {
      const imports = fresh.every(isImported);
      const found = imports ? await this.#importing(fresh) : await this.#holders(new Set(fresh.flatMap(namesOf)));
      if (!imports) searches += 1;
      fresh = found.filter((path) => !seen.has(path));
      for (const path of fresh) seen.add(path);
    }
    return new Set([...seen].filter(isCandidate));
  }

  async #importing(paths: readonly string[]): Promise<readonly string[]> {
    // Schemas whose files are called otherwise may import these too.
    const others = this.#extensions.filter((one) => !REFERABLE.some((known) => known === one));
    this.#lines ??= this.#release.searchLines(IMPORTED, [IMPORTED, ...others]);
    // What was changed is going to be compared: while git searches, what compares it is loaded.
    const [lines, bringsAlong] = await Promise.all([this.#lines, this.#bringsAlong()]);
    const files = await this.#release.files();
    const ends = new Set(paths.flatMap(endsOf));
    const few = this.#importers || paths.length > FEW ? undefined : importersOf(lines, ends, (path) => files.has(path));
    if (!few) this.#importers ??= byImported(lines);
    const importers = few ?? this.#importers ?? new Map<string, readonly string[]>();
    const known = [...ends].filter((end) => importers.has(end));
    if (known.length === 0) return [];
    return [...new Set(known.flatMap((end) => importers.get(end)?.filter((by) => !bringsAlong(by, end)) ?? []))];
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

/** Files by how the paths of the files that they import end. The same lines stand in many files: each is read once. */
function byImported(lines: FoundLines): Map<string, string[]> {
  const result = new Map<string, string[]>();
  const known = new Map<string, readonly string[][]>();
  for (const { path, line } of lines.all()) {
    let importers = known.get(line);
    if (!importers) known.set(line, (importers = [...endsIn(line)].map((end) => listOf(result, end))));
    for (const list of importers) list.push(path);
  }
  return result;
}

/** As `byImported`, for some ends alone: every import of one holds its name. `undefined` where that cannot be told. */
function importersOf(
  lines: FoundLines,
  ends: ReadonlySet<string>,
  isPath: (path: string) => boolean,
): Map<string, readonly string[]> | undefined {
  const result = new Map<string, string[]>();
  for (const name of new Set([...ends].map((end) => posix.basename(end)))) {
    const found = lines.holding(name, isPath);
    if (!found) return undefined;
    for (const { path, line } of found) for (const end of endsIn(line)) if (ends.has(end)) listOf(result, end).push(path);
  }
  return result;
}

function listOf(lists: Map<string, string[]>, key: string): string[] {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = []));
  return list;
}

/** How the path of the imported file ends, below whatever root: the whole import, or its name where the import is not plain. */
function endsIn(line: string): Set<string> {
  const ends = new Set<string>();
  for (const { 0: path, index } of line.matchAll(IMPORTED_PATH)) {
    const whole = QUOTE.test(line.charAt(index - 1)) && QUOTE.test(line.charAt(index + path.length));
    ends.add(whole && !ODD_PART.test(path) && !path.startsWith('.') ? path : posix.basename(path));
  }
  return ends;
}

/** All that can name a path from some folder above it. */
function endsOf(path: string): string[] {
  const ends = [path];
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) ends.push(path.slice(at + 1));
  return ends;
}
