import "./runtime.js";
import { directionText, formatPlace, originText, plainLine, plainText, rulingTexts, shownJson, sortFindings, truncateUtf8, witnessVerdict } from "./start.js";
// src/report/formats/xml.ts
/** An element with attributes and content that is XML already. */
function element(name, attributes, content = "") {
	const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(String(value))}"`);
	return content === "" ? `<${name}${pairs.join("")}/>` : `<${name}${pairs.join("")}>${content}</${name}>`;
}
function attribute(text) {
	return references(plainLine(text));
}
/** Text content that keeps its line ends. */
function xmlText(text) {
	return references(plainText(text));
}
/** What XML 1.0 does not allow is gone by then. */
function references(text) {
	return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
// src/report/formats/junit.ts
/** Files above this are refused or cut by those who show them. */
const MOST_CASES = 2e3;
const TEXT_BYTES = 2e3;
const NAME_BYTES = 300;
/**
* The report as JUnit XML, by what the schemas in use have in common (Ant's, Surefire's, Jenkins'): one suite for the verdict, one for each
* gate that found something. What blocks is a failure; what could not be decided is an error, never a pass; warnings and notes pass and are told.
*/
function renderJunit(report, { time }) {
	const findings = sortFindings(report.findings);
	const cases = [verdictCase(report), ...findings.slice(0, MOST_CASES).map(findingCase)];
	const suites = [...new Set(cases.map(({ suite }) => suite))];
	const left = findings.length - MOST_CASES;
	const note = left > 0 ? `${left} more findings are not in this file.` : "";
	return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.map((suite, index) => suiteXml(report, {
		suite,
		index,
		cases: cases.filter((one) => one.suite === suite),
		note: index === 0 ? note : "",
		time
	})).join("\n")}\n</testsuites>\n`;
}
function verdictCase({ verb, verdict, cause, headline, nextStep = "" }) {
	const base = {
		name: "verdict",
		suite: verb
	};
	const outcome = {
		type: cause ?? verdict,
		message: headline,
		text: nextStep
	};
	if (verdict === "pass") return {
		...base,
		told: headline
	};
	if (verdict === "skipped") return {
		...base,
		outcome: {
			...outcome,
			kind: "skipped"
		}
	};
	return {
		...base,
		outcome: {
			...outcome,
			kind: verdict === "fail" ? "failure" : "error"
		}
	};
}
function findingCase(finding) {
	const { rule, severity, message, gate, place, direction, fingerprint } = finding;
	const name = `${rule}${place ? ` ${formatPlace(place)}` : ""}${direction ? ` on ${direction}` : ""} [${fingerprint.replace(/^sha256:/, "").slice(0, 12)}]`;
	const base = {
		name: truncateUtf8(name, NAME_BYTES),
		suite: gate
	};
	if (severity !== "error") return {
		...base,
		told: `${severity}: ${message}\n${detailsOf(finding)}`
	};
	return {
		...base,
		outcome: {
			kind: "failure",
			type: rule,
			message,
			text: detailsOf(finding)
		}
	};
}
function detailsOf(finding) {
	const lines = [directionText(finding), originText(finding)];
	if (finding.witness) lines.push(`Payload: ${truncateUtf8(shownJson(finding.witness.payload), 600)}`, witnessVerdict(finding));
	for (const { place, label } of finding.related ?? []) lines.push(`See ${formatPlace(place)}: ${label}`);
	lines.push(...rulingTexts(finding), `Fix: ${finding.fix}`);
	return lines.filter((line) => line !== "").join("\n");
}
function suiteXml(report, { suite, index, cases, note, time }) {
	const count = (kind) => cases.filter(({ outcome }) => outcome?.kind === kind).length;
	const name = `rollback-gate.${suite}`;
	const attributes = {
		id: index,
		name,
		package: "rollback-gate",
		timestamp: new Date(time).toISOString().slice(0, 19),
		hostname: "localhost",
		tests: cases.length,
		failures: count("failure"),
		errors: count("error"),
		skipped: count("skipped"),
		time: "0"
	};
	const facts = index === 0 ? report.facts.map(({ label, text }) => element("property", {
		name: plainLine(label).trim() || "-",
		value: bounded(text)
	})) : [];
	const told = [...cases.flatMap((one) => one.told === void 0 ? [] : [`${one.name}\n${bounded(one.told)}`]), ...note ? [note] : []];
	return element("testsuite", attributes, `\n${[
		element("properties", {}, facts.join("")),
		...cases.map((one) => caseXml(one, name)),
		element("system-out", {}, xmlText(told.join("\n\n"))),
		element("system-err", {})
	].join("\n")}\n`);
}
function caseXml({ name, outcome }, classname) {
	const inner = outcome ? element(outcome.kind, {
		type: bounded(outcome.type),
		message: bounded(outcome.message)
	}, xmlText(bounded(outcome.text))) : "";
	return element("testcase", {
		name,
		classname,
		time: "0"
	}, inner);
}
function bounded(text) {
	return truncateUtf8(plainText(text), TEXT_BYTES);
}
export { renderJunit };
