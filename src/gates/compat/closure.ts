import { posix } from 'node:path';
import type { Release } from '../../window/index.ts';

/** Longer chains of references end here; each step is one search. */
const STEPS = 20;

/**
 * Those of `candidates` that refer, directly or through each other, to a file of `targets`. A reference names its file, so a text that
 * holds the name of none of them refers to none; one that does may be a false alarm, which costs a comparison and no more.
 */
export async function filesThatReferTo(
  release: Release,
  targets: ReadonlySet<string>,
  candidates: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const result = new Set<string>();
  let fresh: readonly string[] = [...targets];
  for (let step = 0; step < STEPS && fresh.length > 0 && result.size < candidates.size; step += 1) {
    const names = [...new Set(fresh.flatMap(namesOf))];
    const found = await release.search(names);
    fresh = found.filter((path) => candidates.has(path) && !result.has(path));
    for (const path of fresh) result.add(path);
  }
  return result;
}

/** How other files may call a file: by its name, as in an address, and for Avro by the type it defines. */
function namesOf(path: string): string[] {
  const name = posix.basename(path);
  const type = name.endsWith('.avsc') ? name.slice(0, -'.avsc'.length).split('.').at(-1) : undefined;
  return [name, encodeURI(name), ...(type ? [`"${type}"`, `.${type}"`] : [])];
}
