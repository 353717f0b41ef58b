import "./runtime.js";
import { textOf } from "./config.js";
// src/gates/release/rules.ts
const ROLE_MISSING = {
	id: "release/role-missing",
	severity: "error",
	title: "A release lacks a member that it has to have",
	why: "What has no pin is not recorded and does not go back with the others: a rollback would leave it as it is, beside versions that it never ran with.",
	fix: "Pin it: add a pin of this role to the environment, or take the role out of `release.roles`.",
	message: (data) => `${textOf(data, "environment")} has no pin of the role ${textOf(data, "role")}`
};
const NOT_SEALED = {
	id: "release/not-sealed",
	severity: "warning",
	title: "A member of the release has no digest, so nobody can prove later what it was",
	why: "A name without a digest says what somebody meant to run. Whether that is still what lies behind the name, nobody can tell afterwards.",
	fix: "Pin it by digest or commit, or name the files that seal it under `release.seals`.",
	message: (data) => `${textOf(data, "environment")}: pin ${textOf(data, "pin")} cannot be sealed: ${textOf(data, "problem")}`
};
const RECORD_DIFFERS = {
	id: "release/record-differs",
	severity: "error",
	title: "A pin and the file that seals it are of two releases",
	why: "One of the two was moved and the other forgotten. What would be deployed is a mixture that nobody has tested.",
	fix: "Bring the pin and the file that describes it to the same version.",
	message: (data) => `${textOf(data, "environment")}: pin ${textOf(data, "pin")}: ${textOf(data, "error")}; expected ${textOf(data, "expected")}`
};
const RECORD_UNREADABLE = {
	id: "release/record-unreadable",
	severity: "error",
	title: "A file that seals a pin cannot be read",
	why: "What cannot be read without doubt proves nothing about what is deployed.",
	fix: "Write the file anew with the tool that it belongs to.",
	message: (data) => `${textOf(data, "environment")}: pin ${textOf(data, "pin")}: ${textOf(data, "error")}`
};
const RULES = [
	ROLE_MISSING,
	NOT_SEALED,
	RECORD_DIFFERS,
	RECORD_UNREADABLE
];
export { NOT_SEALED, RECORD_DIFFERS, RECORD_UNREADABLE, ROLE_MISSING, RULES };
