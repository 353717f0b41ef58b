import type { Release } from '../window/index.ts';

/** A release as people read it: `N (work tree)`, `N-1 (v1.4.0)`. */
export function releaseLabel(release: Pick<Release, 'label' | 'tag' | 'commit'>): string {
  const behind = release.tag ?? release.commit?.slice(0, 12) ?? 'work tree';
  return `${release.label} (${behind})`;
}

/** Several releases as one side of a comparison. */
export function releaseLabels(releases: readonly Pick<Release, 'label' | 'tag' | 'commit'>[]): string {
  return releases.map(releaseLabel).join(', ');
}

/** Those of `releases` that a text of labels names. Tags hold neither spaces nor line ends, so labels can be told apart. */
export function releasesNamed<T extends Pick<Release, 'label' | 'tag' | 'commit'>>(text: string, releases: readonly T[]): T[] {
  const labels = new Set(text.split(', '));
  return releases.filter((release) => labels.has(releaseLabel(release)));
}
