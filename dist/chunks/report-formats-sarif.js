import "./runtime.js";
import { directionText, formatPlace, originText, plainLine, plainText, rulingTexts, safeJson, shownJson, sortFindings, truncateUtf8, witnessVerdict } from "./start.js";
// src/report/formats/sarif.ts
const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
/** GitHub shows the 5,000 most severe results of an upload and refuses one that is larger than 10 MB compressed. */
const MOST_RESULTS = 5e3;
const MOST_BYTES = 9e6;
const TEXT_BYTES = 4e3;
/** Where a finding stands that has no place of its own: GitHub refuses results without one. */
const NOWHERE = {
	file: ".github/rollback-gate.yml",
	line: 1,
	column: 1
};
const LEVELS = {
	error: "error",
	warning: "warning",
	note: "note"
};
/**
* The findings as SARIF 2.1.0 (OASIS, 27 March 2020), for code scanning: one run, one category for each verb, results that keep their
* identity by the fingerprint of the finding. Never larger than what GitHub takes; what is left out is said in the run.
*/
function renderSarif(report, { rules, version, time }) {
	const sorted = sortFindings(report.findings);
	const ids = [...new Set(sorted.map(({ rule }) => rule))];
	const at = new Map(ids.map((id, index) => [id, index]));
	const results = fitting(sorted.slice(0, MOST_RESULTS).map((finding) => resultOf(finding, at.get(finding.rule) ?? 0)));
	const run = {
		tool: { driver: {
			name: "rollback-gate",
			semanticVersion: version,
			rules: ids.map((id) => descriptorOf(id, rules.get(id)))
		} },
		automationDetails: { id: `rollback-gate/${segment(report.verb)}/` },
		invocations: [invocationOf(report, sorted.length - results.length, time)],
		columnKind: "utf16CodeUnits",
		results
	};
	return `${safeJson({
		$schema: SCHEMA,
		version: "2.1.0",
		runs: [run]
	}, 1)}\n`;
}
/** As many of the first results as fit. */
function fitting(results) {
	let bytes = 0;
	return results.filter((result) => (bytes += Buffer.byteLength(safeJson(result, 1)) * 1.3) < MOST_BYTES);
}
/** Viewers read `[text](target)` as a link and `{0}` as a place holder; nobody but us may make either. */
function message(text) {
	const plain = truncateUtf8(plainText(text), TEXT_BYTES);
	return { text: plain === "" ? "-" : plain.replace(/\](?=\()/g, "] ").replace(/\{(?=\d+\})/g, "{ ") };
}
function descriptorOf(id, rule) {
	const name = { id: plainLine(id) };
	if (rule === void 0) return name;
	return {
		...name,
		shortDescription: message(rule.title),
		fullDescription: message(rule.why),
		help: message(`${rule.why}\n\nHow to mend it: ${rule.fix}`),
		defaultConfiguration: { level: LEVELS[rule.severity] },
		properties: { tags: [plainLine(id).split("/")[0] ?? ""] }
	};
}
function resultOf(finding, ruleIndex) {
	const { rule, severity, place, related = [], waiver, gate, direction, fingerprint } = finding;
	const digest = fingerprint.replace(/^sha256:/, "");
	return {
		ruleId: plainLine(rule),
		ruleIndex,
		level: LEVELS[severity],
		message: message(textOf(finding)),
		locations: [locationOf(place ?? NOWHERE)],
		...related.length > 0 && { relatedLocations: related.map((other, id) => ({
			id,
			...locationOf(other.place),
			message: message(other.label)
		})) },
		partialFingerprints: {
			primaryLocationLineHash: `${digest.slice(0, 32)}:1`,
			"rollbackGate/v1": digest
		},
		...waiver && { suppressions: [{
			kind: "external",
			status: "accepted",
			justification: plainLine(`${waiver.reason} (${waiver.owner}, until ${waiver.expires})`)
		}] },
		properties: {
			gate,
			...direction && { direction },
			...place === void 0 && { placeless: true }
		}
	};
}
function textOf(finding) {
	const lines = [
		finding.message,
		directionText(finding),
		originText(finding)
	];
	if (finding.witness) lines.push(`Payload: ${truncateUtf8(shownJson(finding.witness.payload), 1e3)}`, witnessVerdict(finding));
	for (const { place, label } of finding.related ?? []) lines.push(`See ${formatPlace(place)}: ${label}`);
	lines.push(...rulingTexts(finding), `Fix: ${finding.fix}`);
	return lines.filter((line) => line !== "").join("\n");
}
function locationOf({ file, line, column }) {
	return { physicalLocation: {
		artifactLocation: {
			uri: uriOf(file),
			uriBaseId: "%SRCROOT%"
		},
		region: {
			startLine: positive(line),
			startColumn: positive(column)
		}
	} };
}
/** A relative reference by RFC 3986: a first segment with a colon would read as a scheme. */
function uriOf(file) {
	const path = file.replace(/^\/+/, "").split("/").map(encode).join("/");
	return /^[^/]*:/.test(path) ? `./${path}` : path;
}
/** Lone surrogates have no encoding. */
function encode(part) {
	return encodeURIComponent(part.replace(/\p{Cs}/gu, "�"));
}
function positive(number) {
	return Number.isSafeInteger(number) && number > 0 ? number : 1;
}
function segment(text) {
	return text.replace(/[^A-Za-z0-9-]+/g, "-");
}
function invocationOf(report, left, time) {
	const notes = left > 0 ? [{
		level: "warning",
		message: message(`${left} more results do not fit into this file.`)
	}] : [];
	const told = report.verdict === "pass" || report.verdict === "skipped" ? "note" : report.verdict === "inconclusive" ? "warning" : "error";
	return {
		executionSuccessful: report.verdict !== "error",
		endTimeUtc: new Date(time).toISOString(),
		toolExecutionNotifications: [{
			level: told,
			message: message(`${report.verdict}: ${report.headline}`)
		}, ...notes]
	};
}
export { renderSarif };
