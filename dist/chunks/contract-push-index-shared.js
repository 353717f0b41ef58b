import { GateError } from "./start.js";
import { detectSource } from "./contract-sources-registry-shared.js";
import { readContract } from "./contract-dialects-registry-shared.js";
import { loadRunTools, runDataset } from "./contract-engine-run-shared.js";
import { compileTest, isOfType, patternCheck } from "./contract-engine-tests-shared.js";
import { membership } from "./contract-engine-membership-shared.js";
import { compareLimit, instantOf } from "./contract-engine-limits-shared.js";
import { readCell } from "./contract-engine-cells-shared.js";
import { Age } from "./contract-engine-ages-shared.js";
import { meets } from "./contract-engine-expectation-shared.js";
// src/contract/values.ts
const VALUE_TYPES = [
	"string",
	"date",
	"timestamp",
	"time",
	"number",
	"integer",
	"object",
	"array",
	"boolean",
	"map",
	"vector"
];
// src/contract/partitions.ts
/** What Hive and those after it write for a null. */
const NULL = "__HIVE_DEFAULT_PARTITION__";
/** Columns that stand in the folders of a path: `year=2026/month=01/part-0.parquet`. Texts; a null is null. */
function partitionOf(path) {
	const steps = path.split("/").slice(0, -1).flatMap((folder) => {
		const [, name, text] = /^([^=]+)=(.*)$/.exec(folder) ?? [];
		return name === void 0 || text === void 0 ? [] : [[decoded(name), text === NULL ? null : decoded(text)]];
	});
	return new Map(steps);
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
/**
* The rows of a file with the columns of its path, as far as the contract names them and the rows do not have them. The texts of a path are
* read by the types of the contract, as the cells of a CSV file are. The reader itself where nothing is added.
*/
function withPartition(reader, path, dataset) {
	const named = namedColumns(dataset);
	const types = new Map(dataset.columns.map(({ name, type }) => [name, type]));
	const cells = [...partitionOf(path)].filter(([name]) => named.has(name));
	if (cells.length === 0) return reader;
	const values = cells.map(([name, text]) => [name, text === null ? null : reader.textual ? text : readCell(text, types.get(name))]);
	return {
		textual: reader.textual,
		...reader.inexact && { inexact: reader.inexact },
		...reader.declared && { declared: async () => extendDeclared(await reader.declared?.(), cells) },
		async *rows(columns) {
			for await (const batch of reader.rows(columns)) yield batch.map((row) => extend(row, values));
		},
		...reader.dictionaries && { dictionaries: async (columns) => await reader.dictionaries?.(columns) ?? /* @__PURE__ */ new Map() },
		...reader.statistics && { statistics: async (columns) => extendStatistics(await statisticsOf$1(reader, columns), values) }
	};
}
/** Columns that a contract says something about. */
function namedColumns({ columns, counts, ages, sql = [], schema }) {
	const properties = typeof schema?.schema === "object" ? schema.schema["properties"] : void 0;
	return /* @__PURE__ */ new Set([
		...columns.map(({ name }) => name),
		...counts.flatMap(({ test }) => "columns" in test ? test.columns : "column" in test ? [test.column] : []),
		...ages.map(({ column }) => column),
		...sql.flatMap(({ column }) => column ?? []),
		...typeof properties === "object" && properties !== null ? Object.keys(properties) : []
	]);
}
function extend(row, values) {
	if (row.error !== void 0 || typeof row.value !== "object" || row.value === null || Array.isArray(row.value)) return row;
	const own = row.value;
	const added = values.filter(([name]) => !Object.hasOwn(own, name));
	return added.length === 0 ? row : {
		line: row.line,
		value: Object.fromEntries([...Object.entries(own), ...added])
	};
}
function extendDeclared(declared, cells) {
	return declared?.columns && { columns: new Map([...cells.map(([name]) => [name, {}]), ...declared.columns]) };
}
function extendStatistics({ rows, columns }, values) {
	const added = values.filter(([name]) => !columns.has(name)).map(([name, value]) => [name, constant(value, rows)]);
	return {
		rows,
		columns: new Map([...columns, ...added])
	};
}
function constant(value, rows) {
	if (value === null) return { nulls: rows };
	return {
		nulls: 0,
		minimum: value,
		maximum: value,
		exact: true,
		types: VALUE_TYPES.filter((type) => isOfType(value, type))
	};
}
async function statisticsOf$1(reader, columns) {
	return await reader.statistics?.(columns) ?? {
		rows: 0,
		columns: /* @__PURE__ */ new Map()
	};
}
// src/contract/statistics/dictionaries.ts
/** Columns with open promises that a list of all their values can decide: tests of values, and counts of values that are listed. */
function listedColumns(dataset) {
	const tested = dataset.columns.filter(({ tests }) => tests.length > 0).map(({ name }) => name);
	const counted = dataset.counts.flatMap(({ test }) => test.kind === "missing" || test.kind === "invalid" ? [test.column] : []);
	return /* @__PURE__ */ new Set([...tested, ...counted]);
}
/** What files tell of their columns, with the values that they list apart from their rows. */
async function withDictionaries(files, readers, columns) {
	const told = [];
	for (const [index, file] of files.entries()) {
		const lists = await readers[index]?.dictionaries?.(columns);
		const merged = [...file.columns].map(([name, statistics]) => {
			const values = lists?.get(name);
			return [name, values ? {
				...statistics,
				values
			} : statistics];
		});
		told.push({
			rows: file.rows,
			columns: new Map(merged)
		});
	}
	return told;
}
// src/contract/statistics/reduce.ts
/** A dataset without the promises that are decided. */
function withoutDecided(dataset, decided) {
	return {
		...dataset,
		columns: dataset.columns.map((column) => openPart(column, decided)),
		counts: dataset.counts.filter((clause) => !decided.has(clause)),
		ages: dataset.ages.filter((clause) => !decided.has(clause))
	};
}
function openPart(column, decided) {
	const open = (clause) => clause && decided.has(clause) ? void 0 : clause;
	return {
		...column,
		required: open(column.required),
		present: open(column.present),
		tests: column.tests.filter((clause) => !decided.has(clause)),
		columns: column.columns.map((inner) => openPart(inner, decided)),
		items: column.items && openPart(column.items, decided)
	};
}
/** Promises about a column and everything in it. */
function clausesOf(column) {
	const inner = [...column.columns, ...column.items ? [column.items] : []];
	return [
		column.required,
		column.present,
		...column.tests,
		...inner.flatMap(clausesOf)
	].filter((clause) => clause !== void 0);
}
/** Every promise of a dataset that rows decide, in the order in which it is told. */
function allClauses(dataset) {
	return [
		...dataset.columns.flatMap(clausesOf),
		...dataset.counts,
		...dataset.ages
	];
}
/** Top-level columns that the promises of a dataset are about; `undefined`: all, because whole rows are judged. */
function neededColumns(dataset) {
	return dataset.schema ? void 0 : columnsOf(dataset);
}
/** Top-level columns with a promise of their own. */
function columnsOf(dataset) {
	return /* @__PURE__ */ new Set([
		...dataset.columns.filter((column) => clausesOf(column).length > 0).map(({ name }) => name),
		...dataset.counts.flatMap(({ test }) => "columns" in test ? test.columns : "column" in test ? [test.column] : []),
		...dataset.ages.map(({ column }) => column)
	]);
}
// src/contract/statistics/inexact.ts
/** Tests whose answer may hang on a digit that was lost. */
const EXACT = /* @__PURE__ */ new Set([
	"minimum",
	"maximum",
	"enum",
	"multiple-of",
	"unique-items",
	"missing",
	"invalid",
	"duplicate"
]);
/** Of these, what was found may be no fault either. */
const FALSE_ALARMS = /* @__PURE__ */ new Set([
	"multiple-of",
	"unique-items",
	"missing",
	"invalid",
	"duplicate"
]);
/** Results about columns whose numbers have more digits than rows hold: what hangs on these digits is not known. */
function withLostDigits(result, dataset, columns) {
	const unsure = /* @__PURE__ */ new Set([...dataset.columns.filter(({ name }) => columns.has(name)).flatMap(clausesOf), ...dataset.counts.filter(({ test }) => namesOf(test).some((name) => columns.has(name)))]);
	return {
		...result,
		results: result.results.map((one) => unsure.has(one.clause) ? weaken(one) : one)
	};
}
function namesOf(test) {
	const { column, columns } = test;
	return columns ?? (column === void 0 ? [] : [column]);
}
function weaken(result) {
	const { clause, status } = result;
	const kind = "test" in clause ? clause.test.kind : "";
	return EXACT.has(kind) && (status === "kept" || status === "broken" && FALSE_ALARMS.has(kind)) ? {
		...result,
		status: "unknown",
		reason: "some numbers have more digits than can be compared"
	} : result;
}
// src/contract/statistics/ages.ts
/**
* The age of the newest or the oldest row, where the metadata of every file has the range of its instants for certain and both ends occur.
* What is not decided by the ends alone, such as instants in the future, which are counted, needs the rows.
*/
function proveAge(clause, files, now) {
	const age = new Age(clause, now);
	for (const { rows, part } of files) {
		if (!part || part.nulls === rows) continue;
		const ends = endsOf(part);
		if (!ends) return void 0;
		for (const end of ends) age.add(end);
	}
	const result = age.result();
	return age.unclear > 0 || result.status === "unknown" ? void 0 : {
		...result,
		by: "metadata"
	};
}
function endsOf({ minimum, maximum, exact, types = [] }) {
	if (exact !== true || !(types.includes("timestamp") || types.includes("date"))) return void 0;
	const ends = [minimum, maximum].filter((end) => typeof end === "string" && instantOf(end) !== void 0);
	return ends.length === 2 ? ends : void 0;
}
// src/contract/statistics/values.ts
/** So many different values are tried one by one. */
const MAX_TRIED = 1e3;
/** The proof of a test; `undefined` for a test that is not known. */
function proofOf(test, tools) {
	const check = compileTest(test, tools);
	if (!check) return void 0;
	return (statistics) => {
		if (possibleValues(statistics)?.every((value) => check(value) === true)) return true;
		const { types = [] } = statistics;
		switch (test.kind) {
			case "type": return types.includes(test.type);
			case "minimum": return isBeyond(statistics.minimum, types, test.limit, -1);
			case "maximum": return isBeyond(statistics.maximum, types, test.limit, 1);
			default: return isOfNoConcern(test.kind, types, check);
		}
	};
}
/** All values that a column can have, where they are few: those of its dictionary, the same one throughout, truth values, whole numbers of a short range. */
function possibleValues({ values, minimum, maximum, types = [] }) {
	if (values) return values;
	if (minimum === void 0 || maximum === void 0) return void 0;
	if (minimum === maximum) return [minimum];
	if (typeof minimum === "boolean") return [false, true];
	if (!types.includes("integer") || typeof minimum !== "number" || typeof maximum !== "number") return void 0;
	if (maximum - minimum >= MAX_TRIED) return void 0;
	return Array.from({ length: maximum - minimum + 1 }, (_, index) => minimum + index);
}
const ORDERED = [
	"number",
	"date",
	"timestamp",
	"time"
];
/** The end of a range stands for all values where these have the order of the limit: numbers, days, times; not the letters of texts. */
function isBeyond(end, types, limit, side) {
	return end !== void 0 && ORDERED.some((type) => types.includes(type)) && compareLimit(end, limit, side) === true;
}
/** Values of the types that a test says nothing about, one of each. */
const SAMPLES = {
	number: 0,
	boolean: false,
	array: [],
	object: {}
};
/** A test about texts says nothing about a column of numbers. What `items` and the like say depends on the value, and is not proven. */
function isOfNoConcern(kind, types, check) {
	if (kind !== "pattern" && kind !== "format" && kind !== "length") return false;
	const samples = types.flatMap((type) => SAMPLES[type] ?? []);
	return !types.includes("string") && samples.length > 0 && samples.every((sample) => check(sample) === true);
}
// src/contract/statistics/prove.ts
/**
* What the metadata of files decides about a dataset, by clause. It only says what reading every row would say as well: promises that are
* kept, and counts of rows. What it shows to be broken is left out where the rows that break it have to be found.
*/
function proveByMetadata(dataset, files, tools) {
	const full = files.filter(({ rows }) => rows > 0);
	const rows = full.reduce((sum, file) => sum + file.rows, 0);
	const decided = /* @__PURE__ */ new Map();
	if (rows === 0) return decided;
	const keep = (clause) => decided.set(clause, {
		clause,
		status: "kept",
		failed: 0,
		offenders: [],
		by: "metadata"
	});
	for (const column of dataset.columns) proveColumn(column, full.map((file) => file.columns.get(column.name)), tools, keep);
	for (const clause of dataset.counts) {
		const result = proveCount(clause, full, rows, tools);
		if (result) decided.set(clause, result);
	}
	for (const clause of dataset.ages) {
		const result = proveAge(clause, columnParts(full, clause), tools.now);
		if (result) decided.set(clause, result);
	}
	return decided;
}
function columnParts(files, { column }) {
	return files.map(({ rows, columns }) => ({
		rows,
		part: columns.get(column)
	}));
}
function proveColumn(column, parts, tools, keep) {
	if (column.required && parts.every((part) => part?.nulls === 0)) keep(column.required);
	if (column.present && parts.every((part) => part !== void 0)) keep(column.present);
	const there = parts.filter((part) => part !== void 0);
	for (const clause of column.tests) {
		const proof = proofOf(clause.test, tools);
		if (proof && there.every(proof)) keep(clause);
	}
	if (column.columns.length > 0 && there.every(({ columns }) => columns !== void 0)) for (const inner of column.columns) proveColumn(inner, there.map(({ columns }) => columns?.get(inner.name)), tools, keep);
	if (column.items && there.every(({ items }) => items !== void 0)) proveColumn(column.items, there.map(({ items }) => items), tools, keep);
}
/** The same words as where rows are counted. */
function counted(clause, count, rows) {
	const { kept, amount } = meets(count, rows, clause.expect);
	const reason = `counted ${Number(amount.toFixed(4))}${clause.expect.unit === "percent" ? " percent" : ""} of ${rows} rows`;
	const failed = clause.test.kind === "row-count" ? 0 : count;
	return {
		clause,
		status: kept ? "kept" : "broken",
		failed,
		offenders: [],
		reason,
		by: "metadata"
	};
}
function proveCount(clause, files, rows, tools) {
	const { test } = clause;
	if (test.kind === "row-count") return counted(clause, rows, rows);
	if (test.kind === "duplicate") return void 0;
	let count = 0;
	for (const file of files) {
		const part = file.columns.get(test.column);
		const nulls = part ? part.nulls : file.rows;
		if (nulls === void 0 && test.kind !== "invalid") return void 0;
		if (part && !isClean(clause, part, tools)) return void 0;
		if (test.kind !== "invalid") count += nulls ?? 0;
	}
	const result = counted(clause, count, rows);
	return result.status === "kept" ? result : void 0;
}
/** Whether surely no value that is there counts against a rule. */
function isClean({ test }, part, tools) {
	switch (test.kind) {
		case "null": return true;
		case "missing": {
			const stands = membership(test.values);
			return test.values.every((value) => isOutside(value, part)) || possibleValues(part)?.every((value) => stands(value) === false) === true;
		}
		case "invalid": {
			const known = test.values && membership(test.values);
			const matches = test.pattern === void 0 ? void 0 : patternCheck(test.pattern, tools);
			return possibleValues(part)?.every((value) => known?.(value) !== void 0 && known(value) === true && (!matches || typeof value === "string" && matches(value) === true)) ?? false;
		}
		default: return false;
	}
}
/** Whether a value surely does not stand in a column. */
function isOutside(value, { minimum, maximum, types = [] }) {
	if (value === null) return true;
	const isText = typeof value === "string";
	if (types.length > 0 && (types.includes("string") ? !isText : types.includes("number") && (isText || typeof value === "boolean"))) return true;
	if (minimum === void 0 || maximum === void 0) return false;
	if (typeof value === "number" && Number.isSafeInteger(value) && types.includes("number")) return value < minimum || value > maximum;
	if (!isText || types.length !== 1 || typeof minimum !== "string" || typeof maximum !== "string") return false;
	const bytes = Buffer.from(value);
	return Buffer.compare(bytes, Buffer.from(minimum)) < 0 || Buffer.compare(bytes, Buffer.from(maximum)) > 0;
}
// src/contract/test-dataset.ts
/**
* Holds files against a dataset: first what their metadata decides, then the rows, of them only the columns that are still asked about,
* and none when nothing is.
*/
async function testDataset(dataset, files, tools) {
	const statistics = await statisticsOf(dataset, files, tools.signal);
	const decided = statistics ? await decide(dataset, statistics, files, tools) : /* @__PURE__ */ new Map();
	const open = decided.size === 0 ? dataset : withoutDecided(dataset, decided);
	const rows = statistics?.reduce((sum, file) => sum + file.rows, 0) ?? 0;
	const read = rows > 0 && !open.schema && allClauses(open).length === 0 ? {
		...await runDataset(open, files.map(withoutRows), tools),
		rows
	} : await readRows(open, files, tools);
	return decided.size === 0 ? read : {
		...read,
		results: inOrder(dataset, [...decided.values(), ...read.results])
	};
}
/** By the footers first; by the dictionaries of columns that are still asked about, which have to be read, then. */
async function decide(dataset, statistics, files, tools) {
	const decided = proveByMetadata(dataset, statistics, tools);
	const columns = listedColumns(withoutDecided(dataset, decided));
	if (columns.size === 0 || files.some(({ reader }) => !reader.dictionaries)) return decided;
	return proveByMetadata(dataset, await withDictionaries(statistics, files.map(({ reader }) => reader), columns), tools);
}
/** What every file says of itself; `undefined` where one says nothing, because then its rows have to be read anyway. */
async function statisticsOf(dataset, files, signal) {
	if (files.length === 0 || files.some(({ reader }) => !reader.statistics)) return void 0;
	const needed = columnsOf(dataset);
	const all = [];
	for (const { reader } of files) {
		signal.throwIfAborted();
		const statistics = await reader.statistics?.(needed);
		if (statistics) all.push(statistics);
	}
	return all;
}
async function readRows(dataset, files, tools) {
	const needed = neededColumns(dataset);
	const narrowed = needed ? files.map((open) => open.reader.statistics ? {
		...open,
		reader: narrow(open.reader, needed)
	} : open) : files;
	const result = await runDataset(dataset, narrowed, tools);
	const inexact = new Set(files.flatMap(({ reader }) => [...reader.inexact ?? []]));
	return inexact.size === 0 ? result : withLostDigits(result, dataset, inexact);
}
/** What a file says of itself, of which no row is read. */
function withoutRows({ file, reader: { textual, declared } }) {
	return {
		file,
		reader: {
			textual,
			...declared && { declared },
			async *rows() {}
		}
	};
}
/** Columns of a file that can be read apart from the others. */
function narrow(reader, columns) {
	return {
		...reader,
		rows: () => reader.rows(columns)
	};
}
/** The order of the contract, whoever decided; what is not in it stands behind. */
function inOrder(dataset, results) {
	const places = new Map(allClauses(dataset).map((clause, index) => [clause, index]));
	const place = ({ clause }) => places.get(clause) ?? places.size;
	return results.toSorted((one, other) => place(one) - place(other));
}
// src/contract/test-contract.ts
/**
* Holds data against a contract. With one dataset every file is of it; with several, a file belongs to the dataset whose name its path holds.
* @throws GateError RG-SCHEMA-FORMAT, RG-SCHEMA-SYNTAX, RG-DATA
*/
async function testContract(test) {
	const threads = await threadsFor(test.data);
	try {
		return await testFiles(test, threads);
	} finally {
		await threads?.stop();
	}
}
/** Threads take a while to start: they do it while the contract is read. */
async function threadsFor(data) {
	if (!data.some(({ random }) => random?.file !== void 0 && random.size >= 50331648)) return void 0;
	return (await import("./contract-fast-index.js")).startThreads(data);
}
async function testFiles({ contract, data, dataset, now, signal, duckdb }, threads) {
	const { datasets, dialect, path } = await readContract(contract);
	const chosen = dataset === void 0 ? datasets : datasets.filter(({ name }) => name === dataset);
	if (chosen.length === 0) {
		const expected = datasets.length === 0 ? "a contract with a schema" : `one of ${datasets.map(({ name }) => name).join(", ")}`;
		throw new GateError("RG-USAGE", dataset === void 0 ? `${path} describes no dataset` : `${path} has no dataset ${dataset}`, { expected });
	}
	const tools = {
		...await loadRunTools({
			now,
			signal
		}),
		...threads && { threads }
	};
	const opened = [];
	const assigned = dialect === "pact" && dataset === void 0 ? pick(chosen, data) : assign(chosen, data);
	for (const [one, files] of assigned) opened.push({
		dataset: one,
		files: await open(files, one)
	});
	const results = [];
	for (const one of opened) results.push(await testDataset({
		...one.dataset,
		sql: []
	}, one.files, tools));
	if (!opened.some(({ dataset: { sql = [] } }) => sql.length > 0)) return results;
	const { runSqlRules } = await import("./contract-duckdb-index.js");
	const answers = await runSqlRules(opened, {
		signal,
		...duckdb !== void 0 && { duckdb }
	});
	return results.map((result, index) => ({
		...result,
		results: [...result.results, ...answersOf(opened[index], answers)]
	}));
}
function answersOf(data, answers) {
	return (data?.dataset.sql ?? []).flatMap((clause) => answers.get(clause) ?? []);
}
/** The files that name a dataset; of one dataset alone all of them, where none does. */
function pick(datasets, data) {
	const picked = new Map(datasets.map((dataset) => [dataset, data.filter(({ path }) => stepsOf(path).includes(dataset.name.toLowerCase()))]));
	const [only] = datasets;
	return only && datasets.length === 1 && picked.get(only)?.length === 0 ? /* @__PURE__ */ new Map([[only, data]]) : picked;
}
/** @throws GateError RG-USAGE for a file that could be of any of several datasets */
function assign(datasets, data) {
	const [only] = datasets;
	if (only && datasets.length === 1) return /* @__PURE__ */ new Map([[only, data]]);
	const assigned = new Map(datasets.map((dataset) => [dataset, []]));
	for (const file of data) {
		const named = datasets.filter(({ name }) => stepsOf(file.path).includes(name.toLowerCase()));
		const [dataset] = named;
		if (!dataset || named.length > 1) throw new GateError("RG-USAGE", `${file.path} names ${named.length === 0 ? "no dataset" : "several datasets"} of the contract`, { hint: "say it with --dataset, or put the name of the dataset into the path" });
		assigned.get(dataset)?.push(file);
	}
	return assigned;
}
/** Folders, and the name without its extensions: `data/orders/part-1.csv` and `orders.csv.gz` both name orders. */
function stepsOf(path) {
	const steps = path.toLowerCase().split("/");
	return [...steps, ...(steps.at(-1) ?? "").split(".").slice(0, 1)];
}
async function open(files, dataset) {
	const opened = [];
	for (const file of files) {
		const source = await detectSource(file);
		opened.push({
			file,
			reader: withPartition((await source.load())(file), file.path, dataset)
		});
	}
	return opened;
}
// src/contract/push/filter.ts
const OPERATORS = [
	"=",
	"!=",
	"<",
	"<=",
	">",
	">="
];
const EXPECTED = "COLUMN OPERATOR VALUE with one of = != < <= > >=, several joined by `and`, such as `day >= 2026-01-01 and region = eu`";
const TERM = /^\s*("(?:[^"]|"")+"|[^\s=!<>'"]+)\s*(!=|<=|>=|=|<|>)\s*('(?:[^']|'')*'|\S.*?)\s*$/;
/** @throws GateError RG-USAGE */
function parseFilter(text) {
	return splitTerms(text).map((term) => {
		const [, column = "", operator = "", value = ""] = TERM.exec(term) ?? [];
		const known = OPERATORS.find((one) => one === operator);
		if (!known) throw new GateError("RG-USAGE", `${JSON.stringify(text)} is no filter`, { expected: EXPECTED });
		return {
			column: unquoted(column, "\""),
			operator: known,
			value: unquoted(value, "'")
		};
	});
}
/** At every `and` outside of quotes. */
function splitTerms(text) {
	const terms = [""];
	for (const [part] of text.matchAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\s+and\s+|[\s\S]/gi)) if (/^\s+and\s+$/i.test(part)) terms.push("");
	else terms.push(`${terms.pop() ?? ""}${part}`);
	return terms;
}
function unquoted(text, mark) {
	return text.startsWith(mark) && text.endsWith(mark) && text.length > 1 ? text.slice(1, -1).replaceAll(mark + mark, mark) : text;
}
// src/contract/push/index.ts
/**
* Holds tables of a database against a contract, where they are: one aggregate for each, in the words of the database.
* @throws GateError RG-USAGE, RG-SCHEMA-FORMAT, RG-SCHEMA-SYNTAX, RG-DATABASE
*/
async function testInDatabase(test) {
	return (await import("./contract-push-run.js")).testInDatabase(test);
}
export { parseFilter, testContract, testInDatabase };
