import picomatch from 'picomatch';

/** `{a,b}` and `[ab]` are magic, as are `*` and `?`. */
const MAGIC = /[*?[\]{}]/;

/** No negation and no extended globs: `!` is handled here, and extended globs can be made to take for ever. */
const OPTIONS = { dot: true, nonegate: true, noextglob: true, windows: false } as const;

interface Pattern {
  readonly negated: boolean;
  readonly matches: (path: string) => boolean;
}

/**
 * The paths that a list of globs selects, in their own order. `*` stays within a folder, `**` does not, dot files are files.
 * `!glob` takes away; as in an ignore file, the last glob that matches a path decides.
 */
export function matchFiles(paths: Iterable<string>, globs: readonly string[]): string[] {
  const patterns = globs.map(compile).reverse();
  return [...paths].filter((path) => {
    const last = patterns.find(({ matches }) => matches(path));
    return last !== undefined && !last.negated;
  });
}

/** The folders (or files) below which a list of globs can match: what stands before the first magic segment. */
export function globRoots(globs: readonly string[]): string[] {
  const roots = globs.filter((glob) => !glob.startsWith('!')).map((glob) => rootOf(normalise(glob)));
  const unique = [...new Set(roots)];
  return unique.filter((root) => !unique.some((other) => other !== root && (other === '' || root.startsWith(`${other}/`))));
}

function compile(glob: string): Pattern {
  const negated = glob.startsWith('!');
  const pattern = normalise(negated ? glob.slice(1) : glob);
  return { negated, matches: MAGIC.test(pattern) ? picomatch(pattern, OPTIONS) : (path) => path === pattern };
}

/** Globs are relative to the top of the repository; `./` and a leading `/` say the same, a trailing `/` means all below. */
function normalise(glob: string): string {
  const relative = glob.replace(/^(?:\.?\/)+/, '');
  return relative.endsWith('/') ? `${relative}**` : relative;
}

function rootOf(glob: string): string {
  if (!MAGIC.test(glob)) return glob;
  const segments = glob.split('/');
  return segments
    .slice(
      0,
      segments.findIndex((segment) => MAGIC.test(segment)),
    )
    .join('/');
}
