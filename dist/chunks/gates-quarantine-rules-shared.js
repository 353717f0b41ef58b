import "./runtime.js";
import { textOf } from "./config.js";
// src/gates/quarantine/rules.ts
const WHY = "What failed and was taken back comes back by itself: image updaters, a rerun, a branch that was cut before the rollback. The ledger remembers what failed.";
const happened = (data) => textOf(data, "event") === "revoked" ? "were revoked" : "failed";
const FAILED_TUPLE = {
	id: "quarantine/failed-tuple",
	severity: "error",
	title: "The candidate brings back versions that failed",
	why: WHY,
	fix: "Pin other versions. If the cause was elsewhere and is gone, waive this finding, with the reason: that is the override.",
	message: (data) => `these versions ${happened(data)} in ${textOf(data, "in")} at ${textOf(data, "time")} and would come back to ${textOf(data, "environment")}`
};
const FAILED_VALUE = {
	id: "quarantine/failed-value",
	severity: "warning",
	title: "The candidate brings back a version that was only ever part of what failed",
	why: `${WHY} A value that stood in failed versions, and in none that held, is the first suspect.`,
	fix: "Find out whether it was the cause before it goes out again with other versions around it.",
	message: (data) => `${textOf(data, "environment")}/${textOf(data, "pin")}: ${textOf(data, "value")} was part of versions that ${happened(data)} at ${textOf(data, "time")}, and of none that held`
};
const LEDGER_BROKEN = {
	id: "quarantine/ledger-broken",
	severity: "warning",
	title: "The ledger cannot be believed, so nobody knows what failed",
	why: "Whoever can change the ledger can make a failed version look as if it had held.",
	fix: "Look at it with `ledger verify`, and restore the branch from its history.",
	message: (data) => `the ledger of ${textOf(data, "environment")} cannot be used: ${textOf(data, "problem")}`
};
const NO_TARGET = {
	id: "quarantine/no-target",
	severity: "error",
	title: "There is nothing to go back to",
	why: "A rollback goes back to versions that were seen to hold. Where none were, the first failure has to be mended forward, whatever the hour.",
	fix: "Let `rollback-gate watch` see what runs now, before this goes out: what passes is a way back from then on.",
	message: (data) => `${textOf(data, "environment")} has no versions to go back to: of ${textOf(data, "deployed")} that were deployed, none was verified and still counts`
};
const NOT_READY = {
	id: "quarantine/not-ready",
	severity: "warning",
	title: "A rollback of this release would be refused",
	why: "What would be asked in an emergency is asked now, while there is time to mend it.",
	fix: "Mend what stands in the way; a tuple that is deployed and passes a watch is the next way back.",
	message: (data) => `${textOf(data, "environment")} could not be taken back: ${textOf(data, "problems")}`
};
const RULES = [
	FAILED_TUPLE,
	FAILED_VALUE,
	LEDGER_BROKEN,
	NO_TARGET,
	NOT_READY
];
export { FAILED_TUPLE, FAILED_VALUE, LEDGER_BROKEN, NOT_READY, NO_TARGET, RULES };
