import "./runtime.js";
import { counted, textOf } from "./config.js";
// src/gates/window/rules.ts
/** Rules by the code of the window's note. */
const WINDOW_RULES = {
	"no-tags": {
		id: "window/no-tags",
		severity: "note",
		title: "There is no earlier release to compare with",
		why: "Whether a deploy can be taken back shows only against what ran before.",
		fix: "Tag a release with a semantic version and push the tag, such as `git tag v1.0.0 && git push origin v1.0.0`. From then on every check compares with it.",
		message: (data) => `no tag matches ${textOf(data, "pattern")} with a semantic version${leftOut(data)}; no schema was compared`
	},
	"few-releases": {
		id: "window/few-releases",
		severity: "note",
		title: "There are fewer earlier releases than the window holds",
		why: "A rollback can only go to a release that exists; the window fills with the next tags.",
		fix: "Nothing to mend, unless releases are tagged in another way: then correct `releases.tags`.",
		message: (data) => `${counted(Number(data["found"]), "earlier release")} of ${textOf(data, "wanted")} found by tags ${textOf(data, "pattern")}${leftOut(data)}`
	},
	"unreachable-tags": {
		id: "window/unreachable-tags",
		severity: "warning",
		title: "Releases were tagged outside of the history of the candidate",
		why: "When releases come from other branches, those in the candidate’s own history may not be the ones that ran last.",
		fix: "Tag releases on the branch that is deployed, or check the branch that the releases come from.",
		message: (data) => data["used"] === "yes" ? `no release is in the history of the candidate; compared with the highest of all, ${textOf(data, "highest")}` : `${counted(Number(data["count"]), "newer release")} outside of the candidate's history left out (up to ${textOf(data, "highest")}), one of which may be what runs; N-1 is ${textOf(data, "newest")}`
	},
	"ignored-tags": {
		id: "window/ignored-tags",
		severity: "note",
		title: "A release tag does not lead to a commit",
		why: "There are no files behind it to compare with.",
		fix: "Delete the tag, or tag the commit of the release.",
		message: (data) => `${counted(Number(data["count"]), "release tag")} left out: no commit behind ${textOf(data, "example")}`
	}
};
function leftOut(data) {
	const parts = [];
	if (Number(data["prereleases"]) > 0) parts.push(counted(Number(data["prereleases"]), "pre-release"));
	if (Number(data["unversioned"]) > 0) parts.push(`${counted(Number(data["unversioned"]), "tag")} without a full version such as ${textOf(data, "example")}`);
	return parts.length > 0 ? ` (left out: ${parts.join(", ")})` : "";
}
const RULES = Object.values(WINDOW_RULES);
export { RULES, WINDOW_RULES };
