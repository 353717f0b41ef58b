import "./runtime.js";
import { GateError } from "./start.js";
import { meets } from "./contract-engine-expectation-shared.js";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
// src/contract/duckdb/names.ts
/** A name as SQL writes it, whatever signs are in it. */
function quoted(name) {
	return `"${name.replaceAll("\"", "\"\"")}"`;
}
/** A text as SQL writes it. */
function literal(text) {
	return `'${text.replaceAll("'", "''")}'`;
}
/** Names of tables by which queries may speak of a dataset. */
function tableNames({ name, table, sql = [] }) {
	const names = [
		name,
		table,
		...sql.map((clause) => clause.table)
	].filter((one) => one !== void 0 && one !== "");
	return [...new Map(names.map((one) => [one.toLowerCase(), one])).values()];
}
const PLAIN = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)?$/;
/**
* The query with the names of its table and column in the places that ODCS has for them: `${object}`, `${table}`, `${property}`,
* `${column}`, also without the dollar sign. A name that SQL could take for something else is quoted.
*/
function filledQuery({ query, table, column }) {
	const written = (name) => PLAIN.test(name) ? name : quoted(name);
	return query.replaceAll(/\$?\{\s*(?:object|table|model|schema)\s*\}/gi, () => written(table)).replaceAll(/\$?\{\s*(?:property|column|field)\s*\}/gi, (place) => column === void 0 ? place : written(column));
}
// src/contract/duckdb/load.ts
/** Columns that rows have and the contract does not name; more are not data. */
const MAX_EXTRAS = 500;
/** How the text of a value becomes a value of the database. A time with a zone is an instant, told in UTC. */
const CASTS = {
	integer: (text) => `try_cast(${text} as hugeint)`,
	number: (text) => `try_cast(${text} as double)`,
	boolean: (text) => `try_cast(${text} as boolean)`,
	date: (text) => `try_cast(${text} as date)`,
	timestamp: (text) => `try_cast(${text} as timestamptz)::timestamp`,
	time: (text) => `try_cast(${text} as time)`,
	object: (text) => `try_cast(${text} as json)`,
	map: (text) => `try_cast(${text} as json)`,
	array: (text) => `try_cast(${text} as json)`,
	vector: (text) => `try_cast(${text} as json)`
};
/**
* Loads the rows of files into a table, every value as a text first, then as the type that the contract gives its column. A column without
* a type is one of numbers or truth values where all its values are, else of texts.
*/
async function loadTable(connection, dataset, files, signal) {
	const raw = `raw ${dataset.name}`;
	const texts = dataset.columns.map((_, index) => quoted(`c${index}`));
	await connection.run(`create table ${quoted(raw)} (${[...texts, "extras"].map((column) => `${column} varchar`).join(", ")})`);
	const appender = await connection.createAppender(raw);
	const filler = new Filler(dataset, appender);
	for (const { reader } of files) for await (const batch of reader.rows()) {
		signal.throwIfAborted();
		for (const row of batch) filler.add(row, reader.textual);
		appender.flushSync();
	}
	appender.closeSync();
	const columns = dataset.columns.map((column) => ({
		...column,
		type: column.type ?? filler.typeOf(column.name)
	}));
	const problem = filler.problem() ?? await misfits(connection, raw, columns);
	const extras = filler.extras.map((name) => ({
		name,
		stored: void 0,
		type: filler.typeOf(name)
	}));
	await connection.run(`create table ${quoted(`rows ${dataset.name}`)} as select ${selected(columns, extras)} from ${quoted(raw)}`);
	await connection.run(`drop table ${quoted(raw)}`);
	for (const name of tableNames(dataset)) await createView(connection, name, `rows ${dataset.name}`);
	return {
		rows: filler.rows,
		problem
	};
}
/** A name with a point is a table in a schema as well. */
async function createView(connection, name, table) {
	const [schema = "", rest = ""] = name.split(/\.(.*)/s);
	const names = [quoted(name)];
	if (rest !== "" && !/^(?:main|temp|system|pg_catalog|information_schema)$/i.test(schema)) {
		await connection.run(`create schema if not exists ${quoted(schema)}`);
		names.push(`${quoted(schema)}.${quoted(rest)}`);
	}
	for (const one of names) await connection.run(`create or replace view ${one} as select * from main.${quoted(table)}`);
}
function selected(columns, extras) {
	const taken = /* @__PURE__ */ new Set();
	const parts = [];
	const take = (name, value) => {
		if (taken.has(name.toLowerCase())) return;
		taken.add(name.toLowerCase());
		parts.push(`${value} as ${quoted(name)}`);
	};
	const values = columns.map(({ type }, index) => typed(quoted(`c${index}`), type));
	columns.forEach(({ name }, index) => take(name, values[index] ?? "null"));
	columns.forEach(({ stored }, index) => stored !== void 0 && take(stored, values[index] ?? "null"));
	for (const { name, type } of extras) take(name, typed(`json_extract_string(extras, ${literal(`$.${JSON.stringify(name)}`)})`, type));
	return parts.join(", ") || "1 as \"no column\"";
}
function typed(text, type) {
	return (type && CASTS[type]?.(text)) ?? text;
}
/** Values that are not of the type of their column would be null in the table, which they are not. */
async function misfits(connection, raw, columns) {
	const counts = columns.flatMap(({ type }, index) => {
		const text = quoted(`c${index}`);
		const value = typed(text, type);
		const rounds = type === "integer" ? ` or try_cast(${text} as double) <> ${value}::double` : "";
		return value === text ? [] : [{
			index,
			count: `count(*) filter (where ${text} is not null and (${value} is null${rounds}))`
		}];
	});
	if (counts.length === 0) return void 0;
	const [row = []] = (await connection.runAndReadAll(`select ${counts.map(({ count }) => count).join(", ")} from ${quoted(raw)}`)).getRows();
	const found = counts.find((_, at) => Number(row[at]) > 0);
	return found && `values of ${columns[found.index]?.name} are not of the type ${columns[found.index]?.type}`;
}
/** Writes rows into the table of texts. */
var Filler = class {
	#dataset;
	#appender;
	#names;
	/** By column: the type of all its values; `string` where they have several. */
	#types = /* @__PURE__ */ new Map();
	#extras = /* @__PURE__ */ new Set();
	rows = 0;
	#unreadable = 0;
	constructor(dataset, appender) {
		this.#dataset = dataset;
		this.#appender = appender;
		this.#names = new Set(dataset.columns.map(({ name }) => name));
	}
	get extras() {
		return [...this.#extras];
	}
	typeOf(column) {
		return this.#types.get(column);
	}
	/** `textual`: an empty cell is null. */
	add(row, textual) {
		this.rows += 1;
		if (row.error !== void 0 || typeof row.value !== "object" || row.value === null || Array.isArray(row.value)) {
			this.#unreadable += 1;
			return;
		}
		const value = row.value;
		for (const { name } of this.#dataset.columns) {
			const text = this.#textOf(name, Object.hasOwn(value, name) ? value[name] ?? null : null, textual);
			this.#append(text);
		}
		const others = Object.keys(value).filter((name) => !this.#names.has(name) && this.#isKnown(name));
		this.#append(others.length === 0 ? null : JSON.stringify(Object.fromEntries(others.map((name) => [name, this.#textOf(name, value[name] ?? null, textual)]))));
		this.#appender.endRow();
	}
	problem() {
		if (this.#unreadable > 0) return `${this.#unreadable} rows cannot be read`;
		return this.#extras.size > MAX_EXTRAS ? `the rows have more than ${MAX_EXTRAS} columns that the contract does not name` : void 0;
	}
	#isKnown(extra) {
		if (this.#extras.size <= MAX_EXTRAS) this.#extras.add(extra);
		return this.#extras.has(extra);
	}
	#append(text) {
		if (text === null) this.#appender.appendNull();
		else this.#appender.appendVarchar(text);
	}
	#textOf(column, value, textual) {
		if (value === null || textual && value === "") return null;
		const type = typeof value === "number" || typeof value === "bigint" ? "number" : typeof value === "boolean" ? "boolean" : "string";
		this.#types.set(column, (this.#types.get(column) ?? type) === type ? type : "string");
		return textOf(value);
	}
};
function textOf(value) {
	if (typeof value === "string") return value;
	return typeof value === "object" ? JSON.stringify(value, (_key, item) => typeof item === "bigint" ? Number(item) : item) : String(value);
}
// src/contract/duckdb/package.ts
/** Put together, so that no bundler takes 70 megabytes of a database for a part of ours. */
const NAME = ["@duckdb", "node-api"].join("/");
/**
* DuckDB, where it is installed: beside this program, or in the `node_modules` of a folder that the user names. Never in the workspace as
* such: its files may come from anybody, and loading a package runs its code. `undefined` when there is none.
*/
async function loadDuckdb(folder) {
	try {
		const module = await (folder === void 0 ? import(NAME) : import(pathToFileURL(createRequire(join(folder, "package.json")).resolve(NAME)).href));
		return module.default?.DuckDBInstance ? module.default : module;
	} catch (error) {
		if (isMissing(error)) return void 0;
		throw error;
	}
}
/** Not installed, or without the library of this platform. */
function isMissing(error) {
	const { code } = error;
	return code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND" || code === "ERR_DLOPEN_FAILED";
}
// src/contract/duckdb/query.ts
/** The statement type of queries. */
const SELECT = 1;
/** Runs the query of one rule and says whether its one value keeps the rule. */
async function runQuery(connection, clause, options) {
	const unknown = (reason) => ({
		clause,
		status: "unknown",
		failed: 0,
		offenders: [],
		reason
	});
	try {
		const value = await limited(connection, options, () => valueOf(connection, filledQuery(clause)));
		return "reason" in value ? unknown(value.reason) : judge(clause, value.value, options.hidden, unknown);
	} catch (error) {
		options.signal.throwIfAborted();
		return unknown(problemOf(error, options.timeout));
	}
}
/** One statement, and that a query: more than one row or column would be no answer. */
async function valueOf(connection, query) {
	const statements = await connection.extractStatements(query);
	if (statements.count !== 1) return { reason: `the query has ${statements.count} statements instead of one` };
	const statement = await statements.prepare(0);
	if (statement.statementType !== SELECT) return { reason: "the statement is no query" };
	if (statement.parameterCount > 0) return { reason: "the query has places for values that nobody gives" };
	if (statement.columnCount !== 1) return { reason: `the query gives ${statement.columnCount} columns instead of one value` };
	const rows = (await statement.streamAndReadUntil(2)).getRows();
	const [row] = rows;
	if (rows.length !== 1 || !row) return { reason: `the query gives ${rows.length === 0 ? "no row" : "several rows"} instead of one value` };
	return { value: row[0] ?? null };
}
async function limited(connection, { timeout, signal }, run) {
	const stop = () => connection.interrupt();
	const timer = setTimeout(stop, timeout);
	signal.addEventListener("abort", stop, { once: true });
	try {
		await connection.run("begin transaction read only");
		return await run();
	} finally {
		clearTimeout(timer);
		signal.removeEventListener("abort", stop);
		await connection.run("rollback").catch(() => void 0);
	}
}
function judge(clause, value, hidden, unknown) {
	const { operators } = clause.expect;
	if (operators.length === 0) {
		if (typeof value !== "boolean") return unknown("the rule says no limit, and the query does not say true or false");
		return {
			clause,
			status: value ? "kept" : "broken",
			failed: value ? 0 : 1,
			offenders: [],
			reason: `the query says ${value}`
		};
	}
	const amount = numberOf(value);
	if (amount === void 0) return unknown(`the query gives ${value === null ? "nothing" : "no number"}`);
	const { kept } = meets(amount, 1, {
		unit: "rows",
		operators
	});
	const reason = hidden ? `the query gives ${kept ? "such a" : "another"} value` : `the query gives ${amount}`;
	return {
		clause,
		status: kept ? "kept" : "broken",
		failed: kept ? 0 : counted(amount),
		offenders: [],
		reason
	};
}
/** The amount that was counted, where it can be a count. */
function counted(amount) {
	return Number.isSafeInteger(amount) && amount > 0 ? amount : 1;
}
function numberOf(value) {
	if (typeof value === "number") return Number.isNaN(value) ? void 0 : value;
	if (typeof value === "bigint") return Number(value);
	if (typeof value === "boolean") return value ? 1 : 0;
	const text = typeof value === "object" && value !== null && "scale" in value ? String(value) : "";
	return text === "" ? void 0 : Number(text);
}
/** Of what the database says only what cannot hold values of the data. */
function problemOf(error, timeout) {
	const [first = ""] = messageOf(error).split("\n");
	if (/^INTERRUPT/i.test(first)) return `the query took longer than ${timeout / 1e3} seconds`;
	if (/^Out of Memory/i.test(first)) return "the query needs more memory than it is given";
	if (/^(?:Parser|Binder|Catalog|Permission|Not implemented) Error/i.test(first)) return `the query cannot be run: ${first.slice(0, 300)}`;
	return `the query cannot be run: ${/^[\w ]{1,40} Error/.exec(first)?.[0] ?? "an error of the database"}`;
}
/** What a thrown value says; errors of a native module need not be of this realm. */
function messageOf(thrown) {
	const message = typeof thrown === "object" && thrown !== null && "message" in thrown ? thrown.message : thrown;
	return String(message);
}
// src/contract/duckdb/index.ts
const TIMEOUT = 6e4;
const MEMORY = "2GB";
const HINT = "rules of type sql need DuckDB: install the npm package @duckdb/node-api beside rollback-gate";
/** Dialects whose queries mean the same here. */
const DIALECTS = /* @__PURE__ */ new Set([
	"",
	"duckdb",
	"ansi",
	"sql"
]);
/**
* Runs the queries of a contract on files: their rows are loaded into a database in memory that reaches no file and no network, takes no
* settings and no other statements than queries. Without DuckDB, no query is run.
*/
async function runSqlRules(data, options) {
	const clauses = data.flatMap(({ dataset }) => dataset.sql ?? []);
	const results = /* @__PURE__ */ new Map();
	const foreign = clauses.filter(({ dialect = "" }) => !DIALECTS.has(dialect.toLowerCase()));
	for (const clause of foreign) results.set(clause, notRun(clause, `the query is written for ${clause.dialect}`));
	const own = clauses.filter((clause) => !results.has(clause));
	if (own.length === 0) return results;
	const duckdb = await loadDuckdb(options.duckdb);
	if (!duckdb) for (const clause of own) results.set(clause, notRun(clause, HINT));
	else for (const result of await runAll(duckdb, data, own, options)) results.set(result.clause, result);
	return results;
}
function notRun(clause, reason) {
	return {
		clause,
		status: "not-run",
		failed: 0,
		offenders: [],
		reason
	};
}
async function runAll(duckdb, data, clauses, options) {
	const { signal, timeout = TIMEOUT, memory = MEMORY } = options;
	const instance = await duckdb.DuckDBInstance.create(":memory:", {
		enable_external_access: "false",
		autoinstall_known_extensions: "false",
		autoload_known_extensions: "false",
		allow_community_extensions: "false",
		memory_limit: memory,
		threads: "2"
	});
	const connection = await instance.connect();
	try {
		await connection.run("set TimeZone = 'UTC'");
		const problems = /* @__PURE__ */ new Map();
		for (const { dataset, files } of data) {
			const asking = clauses.filter((clause) => speaksOf(clause, dataset));
			if (asking.length === 0) continue;
			const problem = await loadOne(connection, dataset, files, signal);
			for (const clause of asking) if (problem !== void 0) problems.set(clause, problem);
		}
		await connection.run("set lock_configuration = true");
		const hidden = data.some(({ dataset }) => isClassified(dataset));
		const results = [];
		for (const clause of clauses) {
			const problem = problems.get(clause);
			if (problem === void 0) results.push(await runQuery(connection, clause, {
				timeout,
				hidden,
				signal
			}));
			else results.push({
				clause,
				status: "unknown",
				failed: 0,
				offenders: [],
				reason: problem
			});
		}
		return results;
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
/** Why the rows could not be loaded; `undefined` when they were. */
async function loadOne(connection, dataset, files, signal) {
	if (files.some(({ file }) => file.unnamed)) return "standard input can be read once alone: give the path of a file";
	try {
		const { rows, problem } = await loadTable(connection, dataset, files, signal);
		return problem ?? (rows === 0 ? "there are no rows" : void 0);
	} catch (error) {
		signal.throwIfAborted();
		if (error instanceof GateError) throw error;
		const message = messageOf(error);
		if (/^Out of Memory/i.test(message)) return "the rows do not fit into the memory of the database";
		if (/^(?:Catalog|Binder|Parser) Error/.test(message)) return `the database cannot hold the rows of ${dataset.name} under this name`;
		throw error;
	}
}
/** Whether a query is of a dataset, or may join it. */
function speaksOf(clause, dataset) {
	if (clause.dataset === dataset.name) return true;
	const query = clause.query.toLowerCase();
	return tableNames(dataset).some((name) => query.includes(name.toLowerCase()));
}
/** Whether the contract classifies anything: a query can show any value. */
function isClassified({ columns, counts, sql = [] }) {
	return [...counts, ...sql].some(({ sensitive }) => sensitive) || columns.some(hasSecret);
}
function hasSecret(column) {
	const clauses = [
		column.required,
		column.present,
		...column.tests
	];
	const inner = [...column.columns, ...column.items ? [column.items] : []];
	return clauses.some((clause) => clause?.sensitive === true) || inner.some(hasSecret);
}
export { runSqlRules };
