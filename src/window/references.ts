import { posix } from 'node:path';
import type { GitRepository } from '../git/index.ts';
import { matchFiles } from './match.ts';
import { changedFiles, searchFiles } from './search.ts';
import type { WindowOptions } from './types.ts';

/** Longer chains of references end here; each step is one search. */
const STEPS = 20;

/** Files of other formats are no target of a reference; the extensions of the schemas at hand come on top. */
export const REFERABLE = [
  '.json',
  '.yaml',
  '.yml',
  '.avsc',
  '.proto',
  '.graphql',
  '.graphqls',
  '.sql',
  '.schema',
  '.jsonschema',
  '.oas',
] as const;

/** How other files may call a file: by its name, as in an address or in a text that keeps to ASCII, and for Avro by the type it defines. */
export function namesOf(path: string): string[] {
  const name = posix.basename(path);
  const type = name.endsWith('.avsc') ? name.slice(0, -'.avsc'.length).split('.').at(-1) : undefined;
  return [...new Set([name, ...writtenOtherwise(name), ...(type ? [`"${type}"`, `.${type}"`] : [])])];
}

/** Most names are plain, and there is one way to write them. */
function writtenOtherwise(name: string): string[] {
  if (/^[\w.-]+$/.test(name)) return [];
  const addresses = [encodeURI(name), encodeURIComponent(name)];
  const lower = addresses.map((address) => address.replaceAll(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase()));
  const quoted = JSON.stringify(name).slice(1, -1);
  const unitOf = (sign: string): string => sign.charCodeAt(0).toString(16).padStart(4, '0');
  const ascii = quoted.replaceAll(/[^ -~]/g, (sign) => `\\u${unitOf(sign)}`);
  const upper = quoted.replaceAll(/[^ -~]/g, (sign) => `\\u${unitOf(sign).toUpperCase()}`);
  return [...addresses, ...lower, quoted, ascii, upper];
}

/**
 * Whether a tracked file changed in the work tree, outside of the roots, to which a file that matters refers, directly or through others. A
 * text that holds no name of a file does not refer to it; one that does may be a false alarm.
 */
export async function refersToChange(
  repository: GitRepository,
  { roots, globs }: Pick<WindowOptions, 'roots' | 'globs'>,
): Promise<boolean> {
  // Without roots every change was seen already.
  if (!roots || roots.includes('') || roots.length === 0) return false;
  let fresh: readonly string[] = await changedFiles(repository, { from: 'HEAD', to: undefined, extensions: REFERABLE });
  const seen = new Set(fresh);
  for (let step = 0; step < STEPS && fresh.length > 0; step += 1) {
    const found = await searchFiles(repository, undefined, { texts: fresh.flatMap(namesOf), extensions: REFERABLE });
    fresh = found.filter((path) => !seen.has(path));
    if (fresh.length > 0 && (!globs || (await matchFiles(fresh, globs)).length > 0)) return true;
    for (const path of fresh) seen.add(path);
  }
  return false;
}
