import { textOf } from "./gates-rule-text-shared.js";
// src/gates/pins/rules.ts
const FILE_MISSING = {
	id: "pins/file-missing",
	severity: "error",
	title: "The file of a pin does not exist",
	why: "A rollback has to edit this file; without it nothing can be taken back.",
	fix: "Correct `file:` of the pin, or add the manifest.",
	message: (data) => `${textOf(data, "environment")}: the file ${textOf(data, "file")} of pin ${textOf(data, "pin")} does not exist`
};
const NOT_RESOLVED = {
	id: "pins/not-resolved",
	severity: "error",
	title: "A pin cannot be found in its file",
	why: "What cannot be found without doubt cannot be taken back.",
	fix: "Correct the selector of the pin, or the manifest.",
	message: (data) => {
		const expected = textOf(data, "expected");
		return `${textOf(data, "environment")}: pin ${textOf(data, "pin")}: ${textOf(data, "error")}${expected ? `; expected ${expected}` : ""}`;
	}
};
const SHARED = {
	id: "pins/shared-scalar",
	severity: "error",
	title: "A pin stands in a scalar that other places share",
	why: "A rollback of this pin would change the others as well, so it is refused.",
	fix: "Give the pin a scalar of its own, or say `shared: true` when all of them may be taken back together.",
	message: (data) => `${textOf(data, "environment")}: pin ${textOf(data, "pin")} shares its scalar with ${textOf(data, "others")} other place${textOf(data, "others") === "1" ? "" : "s"} through a YAML alias`
};
const SHARED_BETWEEN = {
	id: "pins/shared-between-environments",
	severity: "warning",
	title: "Pins of several environments stand in one scalar",
	why: "Taking one environment back changes the others too, without a word in their ledgers.",
	fix: "Give each environment a scalar of its own.",
	message: (data) => `${textOf(data, "pins")} are one and the same value: taken back in one environment, it changes in all of them`
};
/** Rules of the gate itself; those about mutable references belong to the pins. */
const RULES = [
	FILE_MISSING,
	NOT_RESOLVED,
	SHARED,
	SHARED_BETWEEN
];
export { FILE_MISSING, NOT_RESOLVED, RULES, SHARED, SHARED_BETWEEN };
