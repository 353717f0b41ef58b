import "./runtime.js";
import { parseFilter, testContract, testInDatabase } from "./contract-push-index-shared.js";
import { GateError, formatPlace, plainLine } from "./start.js";
import { duckdbFolder, readUserFile, worldOf } from "./check.js";
import { dataFiles } from "./commands-contract-data-file-shared.js";
import { parseDuration, parseShare } from "./config.js";
// src/commands/contract/database.ts
const TIMEOUT = 6e5;
/** Options that make sense for a database alone. */
const OWN = [
	"table",
	"filter",
	"sample",
	"timeout",
	"max-bytes",
	"counts-only"
];
/**
* What the options say of a database; `undefined` without one.
* @throws GateError RG-USAGE
*/
function databaseOptions(options, data, host) {
	const text = (name) => typeof options[name] === "string" ? options[name] : void 0;
	const database = text("database");
	if (database === void 0) {
		const lonely = OWN.find((name) => options[name] !== void 0 && options[name] !== false);
		if (lonely !== void 0) throw new GateError("RG-USAGE", `--${lonely} needs --database`);
		if (data.length === 0) throw new GateError("RG-USAGE", "there is no data", { expected: "files of data, or --database" });
		return;
	}
	if (data.length > 0) throw new GateError("RG-USAGE", "data is read from files or from a database, not from both");
	const [sample, maxBytes] = [sampleOf(text("sample")), bytesOf(text("max-bytes"))];
	return {
		database,
		...text("table") !== void 0 && { table: text("table") ?? "" },
		...text("filter") !== void 0 && { filter: parseFilter(text("filter") ?? "") },
		...sample !== void 0 && { sample },
		timeout: timeoutOf(text("timeout")) ?? TIMEOUT,
		...maxBytes !== void 0 && { maxBytes },
		examples: options["counts-only"] !== true,
		world: worldOf(host)
	};
}
function sampleOf(text) {
	if (text === void 0) return void 0;
	const share = parseShare(text);
	if (share !== void 0 && share > 0) return share < 1 ? Number((share * 100).toPrecision(12)) : void 0;
	throw new GateError("RG-USAGE", `${JSON.stringify(text)} is no share`, { expected: "a share such as 1%" });
}
function timeoutOf(text) {
	const time = text === void 0 ? void 0 : parseDuration(text);
	if (text !== void 0 && (time === void 0 || time <= 0)) throw new GateError("RG-USAGE", `${JSON.stringify(text)} is no duration`, { expected: "a duration such as 5m" });
	return time;
}
function bytesOf(text) {
	if (text === void 0) return void 0;
	const bytes = Number(text);
	if (/^\d{1,16}$/.test(text) && bytes > 0) return bytes;
	throw new GateError("RG-USAGE", `${JSON.stringify(text)} is no number of bytes`, { expected: "digits such as 10000000000" });
}
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
		datasets: results.map(({ dataset, rows, database, unreadable, results: clauses }) => ({
			dataset,
			rows,
			...database && { database: { ...database } },
			unreadable: {
				count: unreadable.count,
				rows: unreadable.offenders.map((one) => ({ ...one }))
			},
			clauses: clauses.map(clauseToJson)
		}))
	};
}
function clauseToJson({ clause, status, failed, offenders, reason, by }) {
	const { property, rule, limit, place } = clause;
	return {
		property,
		rule,
		limit,
		status,
		failed,
		...reason !== void 0 && { reason },
		...by !== void 0 && { by },
		place: { ...place },
		rows: offenders.map((one) => ({ ...one }))
	};
}
/** For people, a line each and nothing foreign in it that could act: what is broken first, each with its first rows; what was kept is only counted. */
function describeResults(contract, results) {
	return `${results.flatMap((result) => describeDataset(contract, result)).map(plainLine).join("\n")}\n`;
}
function describeDataset(contract, { dataset, rows, database, unreadable, results }) {
	const counts = ORDER.map((status) => [status, results.filter((one) => one.status === status).length]).filter(([, count]) => count > 0);
	const lines = [`${contract} ${dataset}: ${rows} row${rows === 1 ? "" : "s"}; ${counts.map(([status, count]) => `${count} ${status}`).join(", ") || "nothing promised"}${scopeOf(database)}`];
	if (unreadable.count > 0) lines.push(`  broken readable: ${unreadable.count} of ${rows} rows cannot be read`, ...rowLines(unreadable.offenders));
	const proved = results.filter(({ by }) => by === "metadata").map(({ clause }) => nameOf(clause));
	if (proved.length > 0) lines.push(`  from the metadata of the files, without reading a row: ${listed(proved)}`);
	for (const status of ORDER.slice(0, 3)) for (const one of results.filter((result) => result.status === status)) lines.push(...describeClause(one, rows));
	return lines;
}
function describeClause({ clause, status, failed, offenders, reason }, rows) {
	const what = nameOf(clause);
	const why = reason ?? `${failed} of ${rows} rows`;
	return [`  ${status} ${what}${clause.limit === "" ? "" : ` (${clause.limit})`}: ${why} [${formatPlace(clause.place)}]`, ...rowLines(offenders)];
}
function nameOf({ property, rule }) {
	return [property, rule].filter((part) => part !== "").join(" ");
}
/** Names that are shown; a wide table has hundreds. */
const SHOWN = 30;
function listed(names) {
	return `${names.slice(0, SHOWN).join(", ")}${names.length > SHOWN ? ` and ${names.length - SHOWN} more` : ""}`;
}
function rowLines(offenders) {
	return offenders.map(({ file, line, key, value }) => `    ${file}${line === 0 ? "" : `:${line}`}${key === void 0 ? "" : ` ${key}`}: ${value}`);
}
/** Where and over which rows a database counted. */
function scopeOf(database) {
	if (!database) return "";
	const { name, table, filter, sample } = database;
	return ` (counted by ${name} in ${table}${filter === void 0 ? "" : `, where ${filter}`}${sample === void 0 ? "" : `, in a sample of ${sample} %`})`;
}
// src/commands/contract/run.ts
/** A contract is text that people write; a larger file is something else. */
const MAX_CONTRACT = 16777216;
/** @throws GateError RG-FILE, RG-USAGE, RG-SCHEMA-FORMAT, RG-SCHEMA-SYNTAX, RG-DATA, RG-DATABASE */
async function run({ positionals, options }, host) {
	const [contract = "", ...data] = positionals;
	const now = asOf(options["as-of"]) ?? host.clock.now();
	const dataset = typeof options["dataset"] === "string" ? { dataset: options["dataset"] } : {};
	const database = databaseOptions(options, data, host);
	const results = database ? await testInDatabase({
		contract: await readText(contract, host.directory),
		...dataset,
		...database,
		now
	}) : await testContract({
		contract: await readText(contract, host.directory),
		data: await dataFiles(data, host, {
			...typeof options["format"] === "string" && { format: options["format"] },
			...maxRowOf(options)
		}),
		...dataset,
		...duckdbFolder(host),
		now,
		signal: host.signal
	});
	return {
		verdict: verdictOf(results),
		json: resultsToJson(contract, results),
		text: describeResults(contract, results)
	};
}
/** Longer ones are no texts of this program's runtime. */
const LONGEST_ROW = 268435456;
function maxRowOf({ "max-row": text }) {
	if (typeof text !== "string") return {};
	const maxRow = /^\d{1,9}$/.test(text) ? Number(text) : 0;
	if (maxRow > 0 && maxRow <= LONGEST_ROW) return { maxRow };
	throw new GateError("RG-USAGE", `${JSON.stringify(text)} is no length of a row`, { expected: `characters, from 1 to ${LONGEST_ROW}` });
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
async function readText(path, directory) {
	return {
		path,
		text: (await readUserFile(directory, path, {
			mostBytes: MAX_CONTRACT,
			hint: "give the path of a contract"
		})).toString("utf8")
	};
}
export { run };
