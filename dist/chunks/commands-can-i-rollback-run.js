import "./runtime.js";
import { GateError, reportToJson } from "./start.js";
import { examine } from "./check.js";
import { targetsOf } from "./commands-can-i-rollback-targets-shared.js";
// src/commands/can-i-rollback/run.ts
/** The gates that know something about going back. */
const GATES = [
	"window",
	"compat",
	"contract",
	"migration"
];
/** @throws GateError RG-USAGE for a release that is not in the window, and those of `check` */
async function run({ options }, host) {
	const text = (name) => typeof options[name] === "string" ? options[name] : void 0;
	const { result, window } = await examine({
		config: text("config"),
		configFrom: "head",
		base: void 0,
		head: text("head"),
		gates: GATES,
		environment: void 0,
		release: void 0
	}, host);
	const wanted = text("to");
	const releases = wanted === void 0 ? window.earlier : window.earlier.filter(({ tag }) => tag === wanted);
	if (wanted !== void 0 && releases.length === 0) {
		const known = window.earlier.map(({ tag }) => tag).join(", ");
		throw new GateError("RG-USAGE", `${wanted} is not in the release window`, { expected: known === "" ? "a tagged release" : known });
	}
	const targets = targetsOf(releases, result);
	const verdict = verdictOf(targets);
	const report = {
		verb: "can-i-rollback",
		verdict,
		headline: headlineOf(targets, verdict),
		findings: [...new Set(targets.flatMap(({ findings }) => findings))],
		facts: targets.map(({ release, answer, reason }) => ({
			label: release.tag ?? release.label,
			text: `${answer}: ${reason}`
		})),
		tables: [{
			title: "Could we go back?",
			columns: [
				"what",
				"to",
				"answer"
			],
			rows: targets.flatMap(rowsOf).sort(worstFirst)
		}],
		timeline: []
	};
	return {
		verdict,
		report,
		json: {
			...reportToJson(report),
			targets: targets.map(toJson)
		}
	};
}
const ORDER = [
	"no",
	"unknown",
	"accepted",
	"yes"
];
/** A table that is cut must not hide what stands in the way. */
function worstFirst(one, other) {
	return ORDER.indexOf(one[2]) - ORDER.indexOf(other[2]);
}
function rowsOf({ release, subjects }) {
	return subjects.map(({ name, answer }) => [
		name,
		release.tag ?? release.label,
		answer
	]);
}
function toJson({ release, answer, reason, subjects }) {
	return {
		release: release.tag ?? release.label,
		answer,
		reason,
		subjects: subjects.map(({ name, answer: one }) => ({
			what: name,
			answer: one
		}))
	};
}
function verdictOf(targets) {
	if (targets.length === 0) return "inconclusive";
	if (targets.some(({ answer }) => answer === "no")) return "fail";
	return targets.some(({ answer }) => answer === "unknown") ? "inconclusive" : "pass";
}
function headlineOf(targets, verdict) {
	const names = (answer) => targets.filter((target) => target.answer === answer).map(({ release }) => release.tag ?? release.label).join(" and ");
	if (targets.length === 0) return "There is no earlier release to go back to.";
	if (verdict === "fail") return `Going back to ${names("no")} would break.`;
	if (verdict === "inconclusive") return `Whether one could go back to ${names("unknown")} is not known.`;
	return `One could go back to ${names("yes")}.`;
}
export { run };
