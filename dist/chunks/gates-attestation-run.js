import "./runtime.js";
import { counted, makeFinding } from "./config.js";
import { rollbackTargets } from "./gates-availability-targets-shared.js";
import { ABSENT, INVALID, UNKNOWN } from "./gates-attestation-rules-shared.js";
// src/gates/attestation/run.ts
const RULE_OF = {
	absent: ABSENT,
	invalid: INVALID,
	unknown: UNKNOWN
};
/** Asks by whom the images of the earlier releases are attested. That one is named without a digest is what another gate says. */
async function run(context) {
	const { config, attestation, signal } = context;
	const targets = await rollbackTargets(context);
	const outcomes = [];
	for (const target of targets) {
		signal.throwIfAborted();
		const { reference, unread } = target;
		if (unread !== void 0) outcomes.push({
			target,
			report: {
				verdict: "unknown",
				reason: unread
			}
		});
		if (reference?.digest === void 0 || !attestation) continue;
		outcomes.push({
			target,
			report: await attestation({
				...reference,
				digest: reference.digest
			})
		});
	}
	const warn = config.registries?.attestations?.onAbsent === "warn";
	const told = outcomes.filter(({ report }) => report.verdict === "verified").length;
	const rows = outcomes.map(({ target, report }) => [
		target.environment,
		target.pin.name,
		target.releases.join(", "),
		report.verdict,
		report.reason
	]);
	return {
		findings: outcomes.flatMap((one) => findingsOf(one, warn)),
		tally: {
			asked: outcomes.length,
			answered: outcomes.filter(({ report }) => report.verdict !== "unknown").length
		},
		facts: [{
			label: "Attestations",
			text: `${told} of ${counted(outcomes.length, "image")} of earlier releases ${told === 1 ? "is" : "are"} attested`
		}],
		tables: rows.length === 0 ? [] : [{
			title: "Attestations",
			columns: [
				"environment",
				"pin",
				"releases",
				"attested",
				"by"
			],
			rows
		}]
	};
}
function findingsOf({ target: { environment, pin, value, releases }, report }, warn) {
	const { verdict, reason } = report;
	if (verdict === "verified") return [];
	const rule = RULE_OF[verdict];
	const data = {
		environment,
		pin: pin.name,
		value,
		releases: releases.join(", "),
		reason
	};
	const severity = verdict === "absent" && warn ? { severity: "warning" } : {};
	return [makeFinding(rule, {
		gate: "attestation",
		place: pin.place,
		direction: "rollback",
		data,
		...severity
	})];
}
export { run };
