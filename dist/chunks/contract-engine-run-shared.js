import { __toESM } from "./runtime.js";
import { loadPatternTools } from "./compat-index-shared.js";
import { compileTest, isList, isTimestamp } from "./contract-engine-tests-shared.js";
import { member, showValue } from "./contract-engine-json-shared.js";
import { cellReader } from "./contract-engine-cells-shared.js";
import { Tally } from "./contract-engine-tally-shared.js";
import { Ages, findAbsent } from "./contract-engine-ages-shared.js";
import { Counts } from "./contract-engine-counts-shared.js";
// src/contract/fast/large.ts
/** From so many bytes on a file is worth a second thread: one starts in about a tenth of a second. */
const LEAST_BYTES = 48 << 20;
// src/contract/engine/tools.ts
/** The tools of a run; heavy parts load here, and validators only for contracts that need one. */
async function loadRunTools({ now, signal }) {
	const { compilePattern, compileMachine } = await loadPatternTools();
	const tools = {
		compilePattern,
		compileMachine,
		formats: await loadFormats(),
		now,
		signal,
		validator: async (dataset) => (await import("./contract-dialects-validators.js")).loadValidator(dataset, tools)
	};
	return tools;
}
/** Formats of texts that ODCS names; their definitions are those of ajv. */
async function loadFormats() {
	const { fullFormats } = await import("./ajv-formats.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const known = [
		"email",
		"uuid",
		"uri",
		"hostname",
		"ipv4",
		"ipv6",
		"date",
		"time",
		"byte",
		"uri-reference",
		"duration",
		"regex"
	].flatMap((name) => {
		const format = fullFormats[name];
		if (format instanceof RegExp) return [[name, (text) => format.test(text)]];
		return typeof format === "function" ? [[name, (text) => format(text)]] : [];
	});
	return new Map([
		...known,
		["date-time", isTimestamp],
		["password", () => true],
		["binary", () => true]
	]);
}
// src/contract/engine/columns.ts
function compileColumns(columns, tools) {
	const tallies = [];
	const met = [];
	const notRun = [];
	const tallyOf = (clause) => {
		if (!clause) return void 0;
		const tally = new Tally(clause);
		tallies.push(tally);
		return tally;
	};
	const unmet = () => {
		met.push({
			value: false,
			record: false
		});
		return met.at(-1);
	};
	const compile = (column) => ({
		name: column.name,
		met: unmet(),
		required: tallyOf(column.required),
		present: tallyOf(column.present),
		tests: column.tests.flatMap((clause) => {
			const check = compileTest(clause.test, tools);
			if (!check) notRun.push({
				...clause,
				reason: `${clause.limit} is not known here`
			});
			const tally = check && tallyOf(clause);
			return check && tally ? [{
				test: clause.test,
				check,
				tally,
				isType: clause.test.kind === "type"
			}] : [];
		}),
		columns: column.columns.map(compile),
		items: column.items && compile(column.items)
	});
	return {
		columns: columns.map(compile),
		tallies,
		met,
		notRun
	};
}
/** Holds one row against its columns. */
function checkColumns(row, columns, origin) {
	for (const column of columns) checkColumn(member(row, column.name), column, origin);
}
/** Holds a value against its column. */
function checkColumn(value, column, origin) {
	if (value !== void 0) column.met.value = true;
	if (value === void 0 || value === null) {
		column.required?.fail(origin, null);
		if (value === void 0) column.present?.fail(origin, null);
		return;
	}
	for (const { check, tally, isType } of column.tests) {
		const passes = check(value);
		if (passes === void 0) tally.unsure += 1;
		if (passes !== false) continue;
		tally.fail(origin, value);
		if (isType) return;
	}
	if (column.columns.length > 0) {
		if (typeof value === "object" && !isList(value)) column.met.record = true;
		checkColumns(value, column.columns, origin);
	}
	if (column.items) for (const item of entriesOf(value)) checkColumn(item, column.items, origin);
}
function entriesOf(value) {
	if (isList(value)) return value;
	return typeof value === "object" && value !== null ? Object.values(value) : [];
}
// src/contract/engine/schema-rows.ts
/** Names of properties may come from the rows; beyond so many, the rest is told as one. */
const MAX_CLAUSES = 500;
/** Rows against one JSON Schema: one clause per property and keyword that some row breaks. */
var SchemaRows = class {
	#validator;
	#whole;
	#tallies = /* @__PURE__ */ new Map();
	#unsure = 0;
	constructor(schema, validator) {
		this.#validator = validator;
		this.#whole = schema.clause;
	}
	add(row, origin) {
		const problems = this.#validator.check(row, origin);
		if (!problems) this.#unsure += 1;
		for (const { property, keyword, message, value } of problems ?? []) this.#tally(property, keyword, message).fail(origin, value);
	}
	#tally(property, keyword, message) {
		const known = this.#tallies.get(`${property}\0${keyword}`);
		if (known) return known;
		const isFull = this.#tallies.size >= MAX_CLAUSES;
		const rest = isFull ? this.#tallies.get("") : void 0;
		if (rest) return rest;
		const tally = new Tally(isFull ? this.#whole : {
			...this.#whole,
			property: short(property),
			rule: keyword,
			limit: message
		});
		this.#tallies.set(isFull ? "" : `${property}\0${keyword}`, tally);
		return tally;
	}
	results() {
		if (this.#validator.results) return this.#validator.results();
		const broken = [...this.#tallies.values()].map((tally) => tally.result());
		const reason = `nothing can be said about ${this.#unsure} of the rows`;
		const open = [{
			clause: this.#whole,
			status: "unknown",
			failed: 0,
			offenders: [],
			reason
		}];
		const kept = [{
			clause: this.#whole,
			status: "kept",
			failed: 0,
			offenders: []
		}];
		return [...broken, ...this.#unsure > 0 ? open : broken.length === 0 ? kept : []];
	}
	notRun() {
		return [...this.#validator.unknownFormats.map((format) => ({
			...this.#whole,
			rule: "format",
			limit: `the format ${format}`,
			reason: `the format ${format} is not known here`
		})), ...this.#validator.notRun ?? []];
	}
};
function short(property) {
	return property.length <= 200 ? property : showValue(property, 200);
}
// src/contract/engine/dataset-run.ts
/** What is known so far about the rows of a dataset: the counts and first offenders of every clause. */
var DatasetRun = class {
	dataset;
	columns;
	counts;
	ages;
	unreadable;
	/** Files that say which columns they have. */
	declared = [];
	rows = 0;
	/** What judges rows as a whole. */
	schema;
	#readCells;
	#needsRecords;
	constructor(dataset, tools, { validator, makeKeys } = {}) {
		this.dataset = dataset;
		this.columns = compileColumns(dataset.columns, tools);
		this.counts = new Counts(dataset.counts, tools, {
			...tools.maxKeys !== void 0 && { most: tools.maxKeys },
			...makeKeys && { makeKeys }
		});
		this.ages = new Ages(dataset.ages, tools.now);
		this.unreadable = new Tally(wholeDataset(dataset));
		this.schema = dataset.schema && validator && new SchemaRows(dataset.schema, validator);
		this.#readCells = cellReader(dataset.columns);
		this.#needsRecords = !dataset.schema || dataset.schema.language === "nested";
	}
	addRow(row, { file, textual }) {
		this.rows += 1;
		const origin = {
			file,
			line: row.line
		};
		if (row.error !== void 0) return this.unreadable.fail(origin, row.error);
		if (this.#needsRecords && !isRecord(row.value)) return this.unreadable.fail(origin, "the row is no object");
		const value = textual ? this.#readCells(row.value) : row.value;
		checkColumns(value, this.columns.columns, origin);
		this.counts.add(value, origin);
		this.ages.add(value);
		this.schema?.add(value, origin);
	}
	result() {
		const { dataset, rows, unreadable, columns, counts, ages } = this;
		const results = [
			...columns.tallies.map((tally) => tally.result()),
			...counts.results(rows),
			...ages.results(),
			...this.schema?.results() ?? [],
			...findAbsent(dataset.columns, this.declared, {
				checks: columns.columns,
				hasRows: rows > unreadable.failed
			})
		];
		return {
			dataset: dataset.name,
			rows,
			unreadable: {
				count: unreadable.failed,
				offenders: unreadable.offenders
			},
			results: [...rows === unreadable.failed ? results.map((one) => withoutRows(one, rows)) : results, ...[
				...(dataset.sql ?? []).map(withoutEngine),
				...dataset.notRun,
				...columns.notRun,
				...this.schema?.notRun() ?? []
			].map(notRunResult)]
		};
	}
};
/** What has no properties cannot keep promises about them. */
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function wholeDataset(dataset) {
	return {
		dataset: dataset.name,
		property: "",
		rule: "readable",
		limit: "",
		place: {
			file: "",
			line: 1,
			column: 1
		},
		sensitive: false
	};
}
/** Without rows that could be read nothing was kept; what counts rows has its answer. */
function withoutRows(result, rows) {
	return "test" in result.clause && result.clause.test.kind === "row-count" || result.status !== "kept" ? result : {
		...result,
		status: "unknown",
		reason: rows === 0 ? "there are no rows" : "no row could be read"
	};
}
/** Whoever can run a query takes it out of the dataset before. */
function withoutEngine(clause) {
	return {
		...clause,
		reason: "rules of type sql need a database"
	};
}
function notRunResult(clause) {
	return {
		clause,
		status: "not-run",
		failed: 0,
		offenders: [],
		reason: clause.reason
	};
}
// src/contract/engine/run.ts
/**
* Holds every row of some files against a dataset. Rows stream: memory does not grow with the files, but for rules about uniqueness.
* What can be read as bytes is; the results are those of `runReference`.
*/
async function runDataset(dataset, files, tools) {
	const language = dataset.schema ? dataset.schema.language ?? "json-schema" : "nested";
	if (!["nested", "json-schema"].includes(language) || !files.some(({ reader }) => reader.layout)) return runReference(dataset, files, tools);
	const { runFast } = await import("./contract-fast-index.js");
	return runFast(dataset, files, tools);
}
/** The simple engine: every row becomes a value, one after the other. Faster ones are tested against it. */
async function runReference(dataset, files, tools) {
	const validator = dataset.schema && await tools.validator(dataset);
	const run = new DatasetRun(dataset, tools, validator && { validator });
	for (const file of files) await addRows(run, file, tools.signal);
	await addDeclared(run, files);
	return run.result();
}
/** Adds what files whose rows have been read say of their columns. */
async function addDeclared(run, files) {
	for (const { file, reader } of files) {
		const declared = await reader.declared?.();
		if (declared?.columns) run.declared.push({
			path: file.path,
			declared
		});
	}
}
/** Adds the rows of one file, read by its reader. */
async function addRows(run, { file, reader }, signal) {
	const context = {
		file: file.path,
		textual: reader.textual
	};
	for await (const batch of reader.rows()) {
		signal.throwIfAborted();
		for (const row of batch) run.addRow(row, context);
	}
}
export { DatasetRun, LEAST_BYTES, addDeclared, addRows, checkColumn, loadRunTools, runDataset };
