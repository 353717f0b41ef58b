import "./runtime.js";
import { textOf } from "./config.js";
// src/gates/migration/rules.ts
const WHY = "A rollback takes back what runs and leaves state as it is. Where a migration has dropped, narrowed or rewritten rows, the earlier release comes back to data that is not its own any more.";
const cause = (data) => `${textOf(data, "subject")}: ${textOf(data, "why")}`;
const IRREVERSIBLE = {
	id: "migration/irreversible",
	severity: "error",
	title: "This release cannot be taken back",
	why: WHY,
	fix: "Expand and contract instead: add in this release, remove in one that nobody has to go back beyond. Else put what is new behind a toggle with a `safe` value and name it in `rollback.ladder`, or write down how to go forward (`migrations.plan`).",
	message: (data) => `this release cannot be taken back to ${textOf(data, "releases")}: ${cause(data)}`
};
const PLANNED = {
	id: "migration/planned",
	severity: "warning",
	title: "This release cannot be taken back, and there is another way",
	why: `${WHY} When it fails, the rollback is refused and the ladder is next.`,
	fix: "Make sure that the toggle or plan really helps without the rollback: nobody else will look again before it is needed.",
	message: (data) => `this release cannot be taken back to ${textOf(data, "releases")}: ${cause(data)}; instead: ${textOf(data, "plan")}`
};
const RELEASED = {
	id: "migration/released",
	severity: "note",
	title: "An earlier release cannot be gone back beyond",
	why: `${WHY} It was released already, so this change is not what brings it.`,
	fix: "Nothing in this change: go back no further than the release that did it.",
	message: (data) => `nobody can go back to ${textOf(data, "releases")}: ${cause(data)}`
};
const UNKNOWN = {
	id: "migration/unknown",
	severity: "error",
	title: "Nobody knows whether a migration can be undone",
	why: "What cannot be told is not reversible: in an emergency it is too late to find out.",
	fix: "Say so in the migration, on a line of its own: `rollback-gate: reversible WHY` or `rollback-gate: irreversible WHY`, as a comment. `migrations: { on-unknown: warn }` makes this a warning.",
	message: (data) => `whether this release can be taken back to ${textOf(data, "releases")} is not known: ${cause(data)}`
};
const PLAN_MISSING = {
	id: "migration/plan-missing",
	severity: "error",
	title: "The plan for what cannot be taken back is not there",
	why: "A plan that nobody can open at three in the morning is none.",
	fix: "Write the file, or correct `migrations.plan`.",
	message: (data) => `the plan ${textOf(data, "plan")} does not exist in this release`
};
const RULES = [
	IRREVERSIBLE,
	PLANNED,
	RELEASED,
	UNKNOWN,
	PLAN_MISSING
];
export { IRREVERSIBLE, PLANNED, PLAN_MISSING, RELEASED, RULES, UNKNOWN };
