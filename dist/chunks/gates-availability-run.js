import "./runtime.js";
import { counted, makeFinding } from "./config.js";
import { describeProblems } from "./registry-index-shared.js";
import { GONE, MISMATCH, MUTABLE, UNKNOWN } from "./gates-availability-rules-shared.js";
import { rollbackTargets } from "./gates-availability-targets-shared.js";
// src/gates/availability/run.ts
const RULE_OF = {
	gone: GONE,
	mismatch: MISMATCH,
	denied: UNKNOWN,
	unknown: UNKNOWN
};
function unknownFor(reason) {
	return {
		verdict: "unknown",
		problems: [{
			kind: "index",
			digest: "",
			verdict: "unknown",
			reason
		}],
		parts: 0,
		shallow: false
	};
}
/** A digest without a repository: nobody can be asked for it. */
const NAMELESS = unknownFor("the pin holds a digest without the repository that has it");
/** Asks the registries, before the deploy, whether what a rollback would go back to can be pulled. */
async function run(context) {
	const outcomes = await askAll(await rollbackTargets(context), context);
	const severity = context.config.registries?.onUnknown === "block" ? "error" : "warning";
	const known = outcomes.filter(({ report }) => report && (report.verdict === "ok" || report.verdict === "gone" || report.verdict === "mismatch"));
	return {
		findings: outcomes.flatMap((outcome) => findingsOf(outcome, severity)),
		tally: {
			asked: outcomes.length,
			answered: known.length
		},
		facts: [{
			label: "Rollback targets",
			text: factOf(outcomes)
		}],
		tables: outcomes.length === 0 ? [] : [tableOf(outcomes)]
	};
}
/** One after the other, for registries count. */
async function askAll(targets, { availability, signal }) {
	const outcomes = [];
	for (const target of targets) {
		signal.throwIfAborted();
		const { reference, unread } = target;
		const { digest } = reference ?? {};
		const report = unread !== void 0 ? unknownFor(unread) : !reference ? NAMELESS : digest === void 0 ? void 0 : await availability?.({
			...reference,
			digest
		});
		outcomes.push({
			target,
			...report && { report }
		});
	}
	return outcomes;
}
function findingsOf({ target, report }, onUnknown) {
	const { environment, pin, value, releases } = target;
	const data = {
		environment,
		pin: pin.name,
		value,
		releases: releases.join(", ")
	};
	const common = {
		gate: "availability",
		place: pin.place,
		direction: "rollback"
	};
	if (!report) return [makeFinding(MUTABLE, {
		...common,
		data
	})];
	if (report.verdict === "ok") return [];
	const rule = RULE_OF[report.verdict];
	const parts = report.problems.filter((problem) => RULE_OF[problem.verdict] === rule);
	return [makeFinding(rule, {
		...common,
		...rule === UNKNOWN && { severity: onUnknown },
		data: {
			...data,
			reason: describeProblems(report),
			parts: parts.map(({ kind, digest, reason }) => ({
				kind,
				digest,
				reason
			}))
		}
	})];
}
function factOf(outcomes) {
	const there = outcomes.filter(({ report }) => report?.verdict === "ok").length;
	if (outcomes.length === 0) return "no earlier release names an image";
	const shallow = outcomes.some(({ report }) => report?.shallow) ? "; layers on Docker Hub were not asked for, since each look counts as a pull" : "";
	return `${there} of ${counted(outcomes.length, "image")} of earlier releases can be pulled${shallow}`;
}
function tableOf(outcomes) {
	return {
		title: "Rollback targets",
		columns: [
			"environment",
			"pin",
			"releases",
			"image",
			"available"
		],
		rows: outcomes.map(({ target: { environment, pin, releases, value }, report }) => [
			environment,
			pin.name,
			releases.join(", "),
			value,
			report?.verdict ?? "no digest"
		])
	};
}
export { run };
