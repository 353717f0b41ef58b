interface Numbers {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  readonly prerelease: string;
}

/** What decides whether one version may break another. Versions of the window are semantic; others give `undefined`. */
function numbersOf(version: string): Numbers | undefined {
  const [, major, minor, patch, prerelease = ''] = /^(\d+)\.(\d+)\.(\d+)(?:-([^+]+))?(?:\+|$)/.exec(version) ?? [];
  return major === undefined ? undefined : { major: Number(major), minor: Number(minor), patch: Number(patch), prerelease };
}

/** The lowest version that may break `version`: the next major one, below 1.0.0 the next minor one (semver.org, items 4 and 8), after a pre-release the release. */
export function nextBreaking(version: string): string | undefined {
  const numbers = numbersOf(version);
  if (!numbers) return undefined;
  if (numbers.prerelease !== '') return `${numbers.major}.${numbers.minor}.${numbers.patch}`;
  return numbers.major === 0 ? `0.${numbers.minor + 1}.0` : `${numbers.major + 1}.0.0`;
}

/** Whether `version` is so far above `earlier` that it may break it. A pre-release promises nothing to what comes after it (item 9). */
export function mayBreak(version: string, earlier: string): boolean {
  const [mine, theirs] = [numbersOf(version), numbersOf(earlier)];
  if (!mine || !theirs) return false;
  if (theirs.prerelease !== '') return isAbove(mine, theirs);
  if (mine.major !== theirs.major) return mine.major > theirs.major;
  return theirs.major === 0 && mine.minor > theirs.minor;
}

/** In precedence; of two pre-releases of the same version the order does not matter here, as long as they differ. */
function isAbove(a: Numbers, b: Numbers): boolean {
  const by = a.major - b.major || a.minor - b.minor || a.patch - b.patch;
  return by > 0 || (by === 0 && a.prerelease !== b.prerelease);
}
