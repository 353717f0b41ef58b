import "./runtime.js";
import { resolveWindow } from "./check.js";
import { advice, ok, problem } from "./commands-doctor-types-shared.js";
// src/commands/doctor/checks/clone.ts
/** Oldest git whose batch and porcelain formats are relied on. */
const OLDEST = [2, 30];
/** Is git new enough, and does the clone hold the releases to compare with? */
async function lookAtClone({ repository, config }) {
	const found = [gitVersion(await repository.text(["version"]))];
	if (repository.shallow) found.push(problem("the clone is shallow: earlier releases may be missing", "set fetch-depth: 0 on actions/checkout, or run: git fetch --unshallow --tags"));
	const { tags = "v*", window = 2, prereleases = false } = config?.releases ?? {};
	if (repository.shallow) return found;
	const { earlier } = await resolveWindow({
		repository,
		tags,
		window,
		prereleases,
		roots: [],
		...repository.bare ? { head: "HEAD" } : {}
	});
	const names = earlier.map(({ tag }) => tag ?? "").join(", ");
	if (earlier.length === 0) found.push(advice(`no release is tagged ${tags}, so there is nothing to compare with yet`, "tag the release that runs, such as: git tag v0.1.0"));
	else if (earlier.length < window) found.push(advice(`only ${names} of ${window} earlier releases is tagged ${tags}`, "tag the releases that a rollback could go back to"));
	else found.push(ok(`the candidate is compared with ${names}`));
	return found;
}
function gitVersion(text) {
	const [, major = "0", minor = "0"] = /(\d+)\.(\d+)/.exec(text) ?? [];
	const version = `${major}.${minor}`;
	return Number(major) < OLDEST[0] || Number(major) === OLDEST[0] && Number(minor) < OLDEST[1] ? problem(`git is ${version}`, `install git ${OLDEST.join(".")} or newer`) : ok(`git ${version}`);
}
export { lookAtClone };
