import { posix } from 'node:path';
import type { Release } from '../../window/index.ts';

/** Longer chains of references end here; each step is one search. */
const STEPS = 20;

/** Files of other formats are no target of a reference; the extensions of the schemas at hand come on top. */
const EXTENSIONS = ['.json', '.yaml', '.yml', '.avsc', '.proto', '.graphql', '.graphqls', '.sql'];

/** Extensions of files that schemas can refer to. */
export function referableExtensions(paths: Iterable<string>): string[] {
  const result = new Set(EXTENSIONS);
  // Signs that mean something in a pathspec do not occur in extensions that matter.
  for (const path of paths) if (/^\.\w+$/.test(posix.extname(path))) result.add(posix.extname(path).toLowerCase());
  return [...result];
}

/**
 * Those of `candidates` that refer, directly or through other files, to a file of `targets`. A reference names its file, so a text that
 * holds the name of none of them refers to none; one that does may be a false alarm, which costs a comparison and no more.
 */
export async function filesThatReferTo(
  release: Release,
  targets: ReadonlySet<string>,
  { candidates, extensions }: { candidates: ReadonlySet<string>; extensions: readonly string[] },
): Promise<ReadonlySet<string>> {
  const seen = new Set(targets);
  let fresh: readonly string[] = [...targets];
  for (let step = 0; step < STEPS && fresh.length > 0; step += 1) {
    const found = await release.search([...new Set(fresh.flatMap(namesOf))], extensions);
    fresh = found.filter((path) => !seen.has(path));
    for (const path of fresh) seen.add(path);
  }
  return new Set([...seen].filter((path) => candidates.has(path)));
}

/** How other files may call a file: by its name, as in an address, and for Avro by the type it defines. */
function namesOf(path: string): string[] {
  const name = posix.basename(path);
  const type = name.endsWith('.avsc') ? name.slice(0, -'.avsc'.length).split('.').at(-1) : undefined;
  return [name, encodeURI(name), ...(type ? [`"${type}"`, `.${type}"`] : [])];
}
