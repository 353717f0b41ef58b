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
/** Rules of the gate itself; those about mutable references belong to the pins. */
const RULES = [FILE_MISSING, NOT_RESOLVED];
export { FILE_MISSING, NOT_RESOLVED, RULES };
