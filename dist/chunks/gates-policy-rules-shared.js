import { counted, textOf } from "./gates-rule-text-shared.js";
// src/gates/policy/rules.ts
const CONFIG_FROM_HEAD = {
	id: "policy/config-from-head",
	severity: "note",
	title: "The base has no configuration yet",
	why: "Until the configuration is merged, the change under check brings its own rules.",
	fix: "Nothing to mend: read the configuration with the change; once merged, it decides about later changes.",
	message: (data) => `the base has no ${textOf(data, "file")}; the one of the change itself was used`
};
const CONFIG_CHANGED = {
	id: "policy/config-changed",
	severity: "note",
	title: "The change edits the configuration",
	why: "A change cannot loosen the rules by which it is judged; its edits count from the next change on.",
	fix: "Nothing to mend. When the edit is what lets the change pass, merge the edit first.",
	message: (data) => `the change edits ${textOf(data, "file")}; the version of the base decides`
};
const MAJOR_NEEDED = {
	id: "policy/major-needed",
	severity: "error",
	title: "A break needs a new major version",
	why: "By the policy (`breaking: major`) only a new major version may break an earlier release; below 1.0.0 a new minor one.",
	fix: "Take the breaks back, or release as the version named and say so: tag the candidate, or name its version with `release`.",
	message: (data) => {
		const version = textOf(data, "version");
		const known = version === "" ? "the version of the candidate is not known" : `the candidate is ${version}`;
		const count = Number(data["count"] ?? 0);
		return `${counted(count, "finding")} ${count === 1 ? "breaks" : "break"} ${textOf(data, "release")}: that needs version ${textOf(data, "needed")} or higher, and ${known}`;
	}
};
const WAIVERS_CHANGED = {
	id: "policy/waivers-changed",
	severity: "note",
	title: "The change edits the waivers",
	why: "A change cannot waive its own findings: waivers count from the base, once they are merged.",
	fix: "Nothing to mend. When the waiver is what lets the change pass, merge the waiver first.",
	message: (data) => `the change edits ${textOf(data, "file")}; the waivers of the base decide`
};
const WAIVERS_INVALID = {
	id: "policy/waivers-invalid",
	severity: "error",
	title: "A waivers file holds a mistake",
	why: "An entry that cannot be read waives nothing, so that what it was meant for blocks. It blocks the change that brings it.",
	fix: "Correct the entry at the place shown; `waive` writes one that is right.",
	message: (data) => {
		const [error, expected, hint] = [
			textOf(data, "error"),
			textOf(data, "expected"),
			textOf(data, "hint")
		];
		return [
			error,
			expected && `expected ${expected}`,
			hint
		].filter((part) => part !== "").join("; ");
	}
};
/** Rules by what became of a waiver. */
const WAIVER_RULES = {
	expired: {
		id: "policy/waiver-expired",
		severity: "warning",
		title: "A waiver has expired",
		why: "It was given for a while, and the while is over: what it accepted blocks again.",
		fix: "Mend what was waived and remove the entry, or let its owner decide again with `waive`.",
		message: (data) => `the waiver for ${textOf(data, "waiver")} expired after ${textOf(data, "expires")} (owner: ${textOf(data, "owner")})`
	},
	unused: {
		id: "policy/waiver-unused",
		severity: "note",
		title: "A waiver accepts nothing",
		why: "What it was given for is gone, released meanwhile, or not merged yet. Waivers that nobody needs hide those that matter.",
		fix: "Remove the entry, unless the change it was given for is still open.",
		message: (data) => `nothing that was found needs the waiver for ${textOf(data, "waiver")} (owner: ${textOf(data, "owner")})`
	},
	stale: {
		id: "policy/waiver-stale",
		severity: "warning",
		title: "A waiver was given for other contents",
		why: "The file changed after the waiver was given. What is found in it now is another change, which nobody has accepted.",
		fix: "Look at the finding again; to accept it too, replace the entry by what `waive` prints.",
		message: (data) => `the waiver for ${textOf(data, "waiver")} was given for another content of ${textOf(data, "about")} (owner: ${textOf(data, "owner")})`
	},
	"too-broad": {
		id: "policy/waiver-too-broad",
		severity: "warning",
		title: "A waiver names nothing",
		why: "A rule of hardly a letter, or a file that is nothing but wildcards, would accept whatever comes. Such an entry waives nothing.",
		fix: "Name the rule and the file, or the fingerprint.",
		message: (data) => `the waiver for ${textOf(data, "waiver")} is too broad to count (owner: ${textOf(data, "owner")})`
	},
	refused: {
		id: "policy/waiver-refused",
		severity: "warning",
		title: "A waiver is for something that cannot be waived",
		why: "What does not parse is not known, and what is said about waivers cannot be waived by one; nor can what rests on no file.",
		fix: "Mend what the finding names and remove the entry.",
		message: (data) => `${textOf(data, "about")} cannot be waived; the entry for ${textOf(data, "waiver")} does not count`
	}
};
/** Rules about whose configuration decides, which version may break, and what waivers are worth. */
const RULES = [
	CONFIG_FROM_HEAD,
	CONFIG_CHANGED,
	MAJOR_NEEDED,
	WAIVERS_CHANGED,
	WAIVERS_INVALID,
	...Object.values(WAIVER_RULES)
];
export { CONFIG_CHANGED, CONFIG_FROM_HEAD, MAJOR_NEEDED, RULES, WAIVERS_CHANGED, WAIVERS_INVALID, WAIVER_RULES };
