import { textOf } from "./gates-rule-text-shared.js";
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
/** Rules about where the configuration comes from. */
const RULES = [CONFIG_FROM_HEAD, CONFIG_CHANGED];
export { CONFIG_CHANGED, CONFIG_FROM_HEAD, RULES };
