import { GateError, reportToJson } from "./start.js";
import { examine } from "./commands-check-run-shared.js";
// src/commands/can-i-rollback/targets.ts
/**
* For each release: can it read what the candidate wrote (schemas), and would the data of the candidate satisfy its consumers (contracts)?
* What blocks is `no`; what breaks and was accepted, or only concerns clients of the candidate, is told and does not block.
*/
function targetsOf(releases, result) {
	return releases.map((release) => {
		const findings = result.findings.filter((finding) => finding.direction === "rollback" && concerns(finding, release));
		const subjects = [...schemaSubjects(release, result, findings), ...contractSubjects(release, result, findings)];
		const unread = result.findings.filter(({ direction, severity, gate }) => direction === void 0 && severity !== "note" && gate === "compat");
		const count = (answer) => subjects.filter((subject) => subject.answer === answer).length;
		const base = {
			release,
			subjects,
			findings: [...findings, ...unread]
		};
		const blocks = findings.some(isBlocking);
		if (count("no") > 0 || blocks) {
			const reason = count("no") > 0 ? `${count("no")} of ${subjects.length} stand in the way` : "what was found stands in the way";
			return {
				...base,
				answer: "no",
				reason
			};
		}
		if (count("unknown") > 0 || unread.length > 0) return {
			...base,
			answer: "unknown",
			reason: `${count("unknown") + unread.length} could not be answered`
		};
		if (subjects.length === 0 && result.tally.answered === 0) return {
			...base,
			answer: "unknown",
			reason: "nothing was compared"
		};
		const accepted = count("accepted");
		const reason = subjects.length === 0 ? "nothing that was compared differs" : `${subjects.length} compared${accepted > 0 ? `, ${accepted} accepted` : ""}`;
		return {
			...base,
			answer: "yes",
			reason
		};
	});
}
function concerns({ versions }, release) {
	return versions?.reader.split(", ").some((label) => label.startsWith(`${release.label} `)) ?? false;
}
/** Proven, and neither accepted nor told only. */
function isBlocking(finding) {
	if (isReleased(finding)) return true;
	return finding.severity === "error" && finding.kind !== "unknown" && finding.rule !== "contract/unknown";
}
/** `check` only tells of what an earlier release brought, for this change did not do it. Whoever goes back beyond that release meets it. */
function isReleased({ data, kind, versions, rulings = [] }) {
	return data["since"] !== void 0 && kind === "breaking" && versions?.between !== "clients" && rulings.length === 0;
}
/** What breaks was accepted when all that was found of it is there and does not block. Without a finding nobody has accepted anything. */
function brokenAnswer(mine) {
	return mine.length === 0 || mine.some(isBlocking) ? "no" : "accepted";
}
function isOpen({ rule, severity }) {
	return rule === "contract/unknown" && severity === "error";
}
function schemaSubjects(release, { comparisons }, findings) {
	const compared = findings.filter(({ gate, kind }) => gate === "compat" && kind !== "unknown");
	return comparisons.filter((comparison) => comparison.with === (release.tag ?? release.label) && comparison.rollback !== "not-asked").map(({ file, files = 1, rollback }) => {
		if (rollback !== "breaking") return {
			name: file,
			answer: rollback === "compatible" ? "yes" : "unknown"
		};
		return {
			name: file,
			answer: brokenAnswer(files > 1 ? compared : compared.filter((finding) => touches(finding, file)))
		};
	});
}
function touches({ place, files = [] }, file) {
	return place?.file === file || files.includes(file);
}
function contractSubjects(release, { contracts }, findings) {
	return contracts.filter(({ contractOf, dataOf }) => dataOf === "N" && contractOf === (release.tag ?? release.label)).map(({ contract, answer }) => {
		if (answer !== "no") return {
			name: contract,
			answer
		};
		const mine = findings.filter(({ gate, data }) => gate === "contract" && data["contract"] === contract);
		const broken = brokenAnswer(mine);
		return {
			name: contract,
			answer: broken === "accepted" && mine.some(isOpen) ? "unknown" : broken
		};
	});
}
// src/commands/can-i-rollback/run.ts
/** The gates that know something about going back. */
const GATES = [
	"window",
	"compat",
	"contract"
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
