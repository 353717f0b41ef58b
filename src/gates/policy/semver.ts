/** The numbers that decide whether one version is a new major above another. Versions of the window are semantic; others give `undefined`. */
function numbersOf(version: string): { major: number; minor: number } | undefined {
  const [, major, minor] = /^(\d+)\.(\d+)\.\d+(?:[-+]|$)/.exec(version) ?? [];
  return major === undefined || minor === undefined ? undefined : { major: Number(major), minor: Number(minor) };
}

/** The lowest version that may break `version`: the next major one, below 1.0.0 the next minor one (semver.org, items 4 and 8). */
export function nextBreaking(version: string): string | undefined {
  const numbers = numbersOf(version);
  if (!numbers) return undefined;
  return numbers.major === 0 ? `0.${numbers.minor + 1}.0` : `${numbers.major + 1}.0.0`;
}

/** Whether `version` is so far above `earlier` that it may break it. */
export function mayBreak(version: string, earlier: string): boolean {
  const [mine, theirs] = [numbersOf(version), numbersOf(earlier)];
  if (!mine || !theirs) return false;
  if (mine.major !== theirs.major) return mine.major > theirs.major;
  return theirs.major === 0 && mine.minor > theirs.minor;
}
