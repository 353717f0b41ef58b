import { hasMagic, normaliseGlob } from './globs.ts';

/** No negation and no extended globs: `!` is handled here, and extended globs can be made to take for ever. A name may hold a line break (`s`). */
const OPTIONS = { dot: true, nonegate: true, noextglob: true, windows: false, flags: 's' } as const;

interface Pattern {
  readonly negated: boolean;
  readonly matches: (path: string) => boolean;
}

/**
 * The paths that a list of globs selects, in their own order. `*` stays within a folder, `**` does not, dot files are files.
 * `!glob` takes away; as in an ignore file, the last glob that matches a path decides.
 */
export async function matchFiles(paths: Iterable<string>, globs: readonly string[]): Promise<string[]> {
  const patterns = (await Promise.all(globs.map(compile))).reverse();
  return [...paths].filter((path) => {
    const last = patterns.find(({ matches }) => matches(path));
    return last !== undefined && !last.negated;
  });
}

async function compile(glob: string): Promise<Pattern> {
  const negated = glob.startsWith('!');
  const pattern = normaliseGlob(negated ? glob.slice(1) : glob);
  if (!hasMagic(pattern)) return { negated, matches: (path) => path === pattern };
  const plain = matchEnding(pattern);
  if (plain) return { negated, matches: plain };
  const { default: picomatch } = await import('picomatch');
  return { negated, matches: picomatch(pattern, OPTIONS) };
}

/** The globs that nearly everybody writes, told without a pattern: all files of some extension below a folder. */
function matchEnding(glob: string): ((path: string) => boolean) | undefined {
  const found = /^((?:[\w.-]+\/)*)\*\*\/\*(\.\w+)$/.exec(glob);
  if (!found) return undefined;
  const [folder = '', ending = ''] = found.slice(1);
  return (path) => path.endsWith(ending) && path.startsWith(folder);
}
