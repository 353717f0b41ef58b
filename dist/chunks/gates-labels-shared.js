// src/gates/labels.ts
/** A release as people read it: `N (work tree)`, `N-1 (v1.4.0)`. */
function releaseLabel(release) {
	const behind = release.tag ?? release.commit?.slice(0, 12) ?? "work tree";
	return `${release.label} (${behind})`;
}
/** Several releases as one side of a comparison. */
function releaseLabels(releases) {
	return releases.map(releaseLabel).join(", ");
}
/** Those of `releases` that a text of labels names. Tags hold neither spaces nor line ends, so labels can be told apart. */
function releasesNamed(text, releases) {
	const labels = new Set(text.split(", "));
	return releases.filter((release) => labels.has(releaseLabel(release)));
}
export { releaseLabel, releaseLabels, releasesNamed };
