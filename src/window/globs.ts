/** `{a,b}` and `[ab]` are magic, as are `*` and `?`. */
const MAGIC = /[*?[\]{}]/;

/** Whether a glob can stand for more than the one path it spells. */
export function hasMagic(glob: string): boolean {
  return MAGIC.test(glob);
}

/** Globs are relative to the top of the repository; `./` and a leading `/` say the same, a trailing `/` means all below. */
export function normaliseGlob(glob: string): string {
  const relative = glob.replace(/^(?:\.?\/)+/, '');
  return relative.endsWith('/') ? `${relative}**` : relative;
}

/** The folders (or files) below which a list of globs can match: what stands before the first magic segment. */
export function globRoots(globs: readonly string[]): string[] {
  const roots = globs.filter((glob) => !glob.startsWith('!')).map((glob) => rootOf(normaliseGlob(glob)));
  const unique = [...new Set(roots)];
  return unique.filter((root) => !unique.some((other) => other !== root && (other === '' || root.startsWith(`${other}/`))));
}

function rootOf(glob: string): string {
  if (!hasMagic(glob)) return glob;
  const segments = glob.split('/');
  return segments
    .slice(
      0,
      segments.findIndex((segment) => hasMagic(segment)),
    )
    .join('/');
}
