import { testContract } from "./contract-index-shared.js";
import { GateError, formatPlace, plainLine } from "./start.js";
import { assertReadOnce, dataFile } from "./commands-contract-data-file-shared.js";
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
// src/commands/contract/describe.ts
const ORDER = [
	"broken",
	"unknown",
	"not-run",
	"kept"
];
/** The stable form of `contract test --json`. */
function resultsToJson(contract, results) {
	return {
		contract,
		datasets: results.map(({ dataset, rows, unreadable, results: clauses }) => ({
			dataset,
			rows,
			unreadable: {
				count: unreadable.count,
				rows: unreadable.offenders.map((one) => ({ ...one }))
			},
			clauses: clauses.map(clauseToJson)
		}))
	};
}
function clauseToJson({ clause, status, failed, offenders, reason }) {
	const { property, rule, limit, place } = clause;
	return {
		property,
		rule,
		limit,
		status,
		failed,
		...reason !== void 0 && { reason },
		place: { ...place },
		rows: offenders.map((one) => ({ ...one }))
	};
}
/** For people, a line each and nothing foreign in it that could act: what is broken first, each with its first rows; what was kept is only counted. */
function describeResults(contract, results) {
	return `${results.flatMap((result) => describeDataset(contract, result)).map(plainLine).join("\n")}\n`;
}
function describeDataset(contract, { dataset, rows, unreadable, results }) {
	const counts = ORDER.map((status) => [status, results.filter((one) => one.status === status).length]).filter(([, count]) => count > 0);
	const lines = [`${contract} ${dataset}: ${rows} row${rows === 1 ? "" : "s"}; ${counts.map(([status, count]) => `${count} ${status}`).join(", ") || "nothing promised"}`];
	if (unreadable.count > 0) lines.push(`  broken readable: ${unreadable.count} of ${rows} rows cannot be read`, ...rowLines(unreadable.offenders));
	for (const status of ORDER.slice(0, 3)) for (const one of results.filter((result) => result.status === status)) lines.push(...describeClause(one, rows));
	return lines;
}
function describeClause({ clause, status, failed, offenders, reason }, rows) {
	const what = [clause.property, clause.rule].filter((part) => part !== "").join(" ");
	const why = reason ?? `${failed} of ${rows} rows`;
	return [`  ${status} ${what}${clause.limit === "" ? "" : ` (${clause.limit})`}: ${why} [${formatPlace(clause.place)}]`, ...rowLines(offenders)];
}
function rowLines(offenders) {
	return offenders.map(({ file, line, value }) => `    ${file}:${line}: ${value}`);
}
// src/commands/contract/run.ts
/** A contract is text that people write; a larger file is something else. */
const MAX_CONTRACT = 16777216;
/** @throws GateError RG-FILE, RG-USAGE, RG-SCHEMA-FORMAT, RG-SCHEMA-SYNTAX, RG-DATA */
async function run({ positionals, options }, host) {
	const [contract = "", ...data] = positionals;
	assertReadOnce(data);
	const results = await testContract({
		contract: readText(contract, host.directory),
		data: data.map((path) => dataFile(path, host)),
		...typeof options["dataset"] === "string" && { dataset: options["dataset"] },
		now: asOf(options["as-of"]) ?? host.clock.now(),
		signal: host.signal
	});
	return {
		verdict: verdictOf(results),
		json: resultsToJson(contract, results),
		text: describeResults(contract, results)
	};
}
function asOf(text) {
	if (typeof text !== "string") return void 0;
	const time = Date.parse(text);
	if (!Number.isNaN(time)) return time;
	throw new GateError("RG-USAGE", `${JSON.stringify(text)} is no time`, { expected: "a time such as 2026-01-31T12:00:00Z" });
}
/** A broken clause or an unreadable row fails; where nothing could be held against anything, nothing was decided. */
function verdictOf(results) {
	const clauses = results.flatMap((result) => result.results);
	if (results.some(({ unreadable }) => unreadable.count > 0) || clauses.some(({ status }) => status === "broken")) return "fail";
	if (clauses.some(({ status }) => status === "unknown")) return "inconclusive";
	return clauses.some(({ status }) => status === "kept") ? "pass" : "inconclusive";
}
function readText(path, directory) {
	const file = resolve(directory, path);
	try {
		if (statSync(file).size > MAX_CONTRACT) throw new GateError("RG-FILE", `${path} is larger than ${MAX_CONTRACT} bytes`);
		return {
			path,
			text: readFileSync(file, "utf8")
		};
	} catch (cause) {
		if (cause instanceof GateError) throw cause;
		throw new GateError("RG-FILE", `${path} cannot be read`, {
			hint: "give the path of a contract",
			cause
		});
	}
}
export { run };
