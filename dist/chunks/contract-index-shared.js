import { __toESM } from "./runtime.js";
import { GateError, formatDuration, isJsonArray, isJsonObject } from "./start.js";
import { plainText } from "./contract-sources-bytes-shared.js";
import { member, parseValue, showValue } from "./contract-engine-json-shared.js";
import { identityOf, identityOfAll, isRounded, membership } from "./contract-engine-membership-shared.js";
import { meets } from "./contract-engine-expectation-shared.js";
import { loadSchemaTools } from "./compat-index-shared.js";
// src/contract/sources/avro/index.ts
/** Avro object container files: the schema of the writer is in the file. */
const avroFile = {
	name: "avro",
	title: "Avro object container",
	detect: (path, head) => /\.avro$/i.test(path) || head.startsWith("Obj"),
	load: async () => (await import("./contract-sources-avro-read.js")).readAvro
};
// src/contract/sources/csv/index.ts
/** Text with delimiters (RFC 4180): commas, semicolons, tabs or bars, found out from the header; the first row names the columns. */
const csv = {
	name: "csv",
	title: "CSV and TSV",
	detect: (path) => /\.(?:csv|tsv|psv|tab)$/i.test(path),
	load: async () => (await import("./contract-sources-csv-read.js")).readCsv
};
// src/contract/sources/json-array/index.ts
/** One JSON array of rows, or a single object, which is one row. */
const jsonArray = {
	name: "json",
	title: "JSON array",
	detect: (path, head) => /\.json$/i.test(path) || head.trimStart().startsWith("["),
	load: async () => (await import("./contract-sources-json-array-read.js")).readJsonArray
};
// src/contract/sources/ndjson/index.ts
/** One JSON value a line: NDJSON, JSON Lines, captures of Kafka consumers. Empty lines are no rows. */
const ndjson = {
	name: "ndjson",
	title: "Newline-delimited JSON",
	detect: (path, head) => /\.(?:ndjson|jsonl|jsonlines)$/i.test(path) || /\.(?:json|log|txt)$/i.test(path) && isObjectLine(head),
	load: async () => (await import("./contract-sources-ndjson-read.js")).readNdjson
};
/** A first line that is a whole object: an array or an object over several lines is another format. */
function isObjectLine(head) {
	const [first = ""] = head.trimStart().split("\n", 1);
	return head.includes("\n") && /^\{.*\}\s*$/.test(first.trimEnd());
}
// src/contract/sources/registry.ts
/** Every format of data that can be read; one line each. Where several recognise a file, the first one has it. */
const SOURCES = [
	csv,
	avroFile,
	ndjson,
	jsonArray
];
/** Looked at to tell a format whose name does not. */
const HEAD$1 = 4096;
/** The format of a data file, by its name, else by how it begins. @throws GateError RG-DATA when none is recognised */
async function detectSource(file) {
	const name = file.path.replace(/\.(?:gz|gzip|zst|zstd)$/i, "");
	const head = /\.(?:json|log|txt)$/i.test(name) || !SOURCES.some((source) => source.detect(name, "")) ? await readHead(file) : "";
	const source = SOURCES.find((one) => one.detect(name, head));
	if (source) return source;
	const expected = `one of ${SOURCES.map(({ title }) => title).join(", ")}`;
	throw new GateError("RG-DATA", `the format of ${file.path} is not known`, { expected });
}
async function readHead(file) {
	let head = "";
	for await (const text of plainText(file)) {
		head += text;
		if (head.length >= HEAD$1) break;
	}
	return head.slice(0, HEAD$1);
}
// src/contract/dialects/registry.ts
/** Every dialect in which a contract can be written; one line each. Where several recognise a file, the first one has it. */
const DIALECTS = [{
	name: "odcs",
	title: "Open Data Contract Standard",
	detect: (path, head) => /\.odcs\.(?:ya?ml|json)$/i.test(path) || /["']?kind["']?\s*:\s*["']?DataContract\b/.test(head),
	load: async () => (await import("./contract-dialects-odcs-read.js")).readOdcsContract
}, {
	name: "json-schema",
	title: "JSON Schema",
	detect: (path, head) => /\.schema\.json$|\.jsonschema$/i.test(path) || /["']\$schema["']\s*:\s*["']https?:\/\/json-schema\.org\//.test(head),
	load: async () => (await import("./contract-dialects-json-schema-read.js")).readSchemaContract
}];
const HEAD = 4096;
/** Reads a contract in whatever dialect it is. @throws GateError RG-SCHEMA-FORMAT, RG-SCHEMA-SYNTAX */
async function readContract(file) {
	const dialect = DIALECTS.find((one) => one.detect(file.path, file.text.slice(0, HEAD)));
	if (dialect) return (await dialect.load())(file);
	throw new GateError("RG-SCHEMA-FORMAT", `${file.path} is no contract that is known`, { expected: `one of ${DIALECTS.map(({ title }) => title).join(", ")}` });
}
// src/contract/engine/limits.ts
/**
* Whether a value is on the right side of a limit: `side` 1 for a maximum, -1 for a minimum. Numbers are compared as numbers, texts as
* instants or times of day where both are. What is neither number nor text passes: the type is another clause's matter. A text that the
* limit says nothing about, and a number that the rounded limit may or may not exclude, is not known.
*/
function compareLimit(value, limit, side) {
	if (typeof value !== "number" && typeof value !== "bigint" && typeof value !== "string") return true;
	const order = typeof value === "string" ? orderOfTexts(value, limit.value) : orderOfNumbers(value, limit);
	if (order === void 0) return void 0;
	return order === 0 ? !limit.open : order === -side;
}
/** A bigint and a number compare by their exact values. */
function orderOfNumbers(value, { value: limit, exact }) {
	if (typeof limit !== "number") return void 0;
	if (exact !== true && isRounded(limit) && Number(value) === limit) return void 0;
	return sign(value < limit, value > limit);
}
function orderOfTexts(value, limit) {
	if (typeof limit === "number") return void 0;
	const [one, other] = [instantOf(value), instantOf(limit)];
	if (one !== void 0 && other !== void 0) return sign(one < other, one > other);
	return TIME$1.test(value) && TIME$1.test(limit) ? sign(value < limit, value > limit) : void 0;
}
/** Times of day without a zone sort by their characters. */
const TIME$1 = /^\d\d:\d\d:\d\d(?:\.\d+)?$/;
function sign(less, more) {
	return less ? -1 : more ? 1 : 0;
}
/** Milliseconds since 1970 of a date or timestamp; one without a zone is taken as UTC. */
function instantOf(text) {
	const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d:\d\d(?:\.\d+)?)(Z|[+-]\d\d:?\d\d)?)?$/i.exec(text);
	if (!match) return void 0;
	const [, date = "", time = "00:00:00", zone = "Z"] = match;
	const offset = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
	const instant = Date.parse(`${date}T${time}${offset}`);
	return Number.isNaN(instant) ? void 0 : instant;
}
// src/contract/engine/ages.ts
/** Clocks differ, and a date without a zone may be of tomorrow; a row from later than that is a mistake or stands for "never". */
const AHEAD = 864e5;
/** The newest and the oldest instant of a column. */
var Ages = class {
	#seen;
	#now;
	/** `now` in milliseconds since 1970. */
	constructor(clauses, now) {
		this.#seen = clauses.map((clause) => ({
			clause,
			unclear: 0
		}));
		this.#now = now;
	}
	add(row) {
		for (const entry of this.#seen) {
			const value = member(row, entry.clause.column) ?? null;
			if (value === null) continue;
			const instant = typeof value === "string" ? instantOf(value) : void 0;
			if (instant === void 0 || instant > this.#now + AHEAD) {
				entry.unclear += 1;
				continue;
			}
			entry.range = {
				oldest: Math.min(entry.range?.oldest ?? instant, instant),
				newest: Math.max(entry.range?.newest ?? instant, instant)
			};
		}
	}
	results() {
		return this.#seen.map((seen) => this.#result(seen));
	}
	/** One row that is new enough makes data fresh, one that is too old breaks a retention; the other answers need every value. */
	#result({ clause, range, unclear }) {
		const unknown = (reason) => ({
			clause,
			status: "unknown",
			failed: 0,
			offenders: [],
			reason
		});
		if (!range) return unknown(`no row has an instant up to now in ${clause.column}`);
		const age = this.#now - (clause.kind === "freshness" ? range.newest : range.oldest);
		const reason = `the ${clause.kind === "freshness" ? "newest" : "oldest"} row is ${formatDuration(Math.max(0, age))} old`;
		const isKept = age <= clause.age;
		if (unclear > 0 && isKept === (clause.kind === "retention")) return unknown(`${unclear} values of ${clause.column} are no instant up to now; of the others ${reason}`);
		return {
			clause,
			status: isKept ? "kept" : "broken",
			failed: isKept ? 0 : 1,
			offenders: [],
			reason
		};
	}
};
// src/contract/engine/cells.ts
/**
* The value of a text cell by the type that the contract gives it. An empty cell is null. A text that is not of the type stays
* a text, and the clause about the type finds it.
*/
function readCell(text, type) {
	if (text === "") return null;
	switch (type) {
		case "integer": return /^[+-]?\d+$/.test(text) ? integer(text) : decimal(text);
		case "number": return /^[+-]?\d{16,}$/.test(text) ? integer(text) : decimal(text);
		case "boolean": return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : text;
		case "array":
		case "object":
		case "map":
		case "vector": return parsed(text);
		default: return text;
	}
}
function integer(text) {
	const exact = BigInt(text.replace(/^\+/, ""));
	return exact <= BigInt(Number.MAX_SAFE_INTEGER) && exact >= BigInt(Number.MIN_SAFE_INTEGER) ? Number(exact) : exact;
}
function decimal(text) {
	return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : text;
}
function parsed(text) {
	try {
		return parseValue(text);
	} catch {
		return text;
	}
}
/** Reads rows of texts, every cell by the type of its column. */
function cellReader(columns) {
	const types = new Map(columns.map(({ name, type }) => [name, type]));
	return (row) => {
		if (typeof row !== "object" || row === null || Array.isArray(row)) return row;
		const cells = row;
		if (Object.hasOwn(row, "__proto__")) return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, read(cell, types.get(name))]));
		const values = {};
		for (const name of Object.keys(cells)) values[name] = read(cells[name] ?? null, types.get(name));
		return values;
	};
}
function read(cell, type) {
	return typeof cell === "string" ? readCell(cell, type) : cell;
}
// src/contract/engine/tally.ts
/** Rows shown per clause: enough to see a pattern, few enough to read. */
const SHOWN = 5;
/** Counts the rows that broke one clause and keeps the first of them. */
var Tally = class {
	clause;
	failed = 0;
	/** Values about which nothing could be said. */
	unsure = 0;
	offenders = [];
	#last;
	constructor(clause) {
		this.clause = clause;
	}
	/** A row counts once, however many of its items broke the clause. */
	fail(origin, value) {
		if (this.#last === origin) return;
		this.#last = origin;
		this.failed += 1;
		if (this.offenders.length >= SHOWN) return;
		this.offenders.push({
			file: origin.file,
			line: origin.line,
			value: this.clause.sensitive ? "***" : showValue(value)
		});
	}
	result() {
		const { clause, failed, offenders } = this;
		if (failed > 0) return {
			clause,
			status: "broken",
			failed,
			offenders
		};
		if (this.unsure === 0) return {
			clause,
			status: "kept",
			failed,
			offenders
		};
		return {
			clause,
			status: "unknown",
			failed,
			offenders,
			reason: `nothing can be said about ${this.unsure} of the values`
		};
	}
};
// src/contract/engine/decimal.ts
/** The decimal that a finite number prints as; 0.3 is three tenths here, as whoever wrote it meant. */
function decimalOf(value) {
	if (typeof value === "bigint") return {
		digits: value,
		scale: 0
	};
	const [, sign = "", whole = "0", fraction = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
	const [digits, scale] = [BigInt(`${sign}${whole}${fraction}`), fraction.length - Number(exponent)];
	return scale >= 0 ? {
		digits,
		scale
	} : {
		digits: digits * 10n ** BigInt(-scale),
		scale: 0
	};
}
/** Whether a number is a whole number of steps, exactly: both are counted in units of their smallest digit. */
function isMultipleOf(value, step) {
	if (!Number.isFinite(Number(value)) && typeof value === "number") return false;
	const [one, other] = [decimalOf(value), decimalOf(step)];
	const scale = Math.max(one.scale, other.scale);
	const unit = other.digits * 10n ** BigInt(scale - other.scale);
	return unit !== 0n && one.digits * 10n ** BigInt(scale - one.scale) % unit === 0n;
}
// src/contract/engine/text.ts
/** Texts that match somewhere, as JSON Schema reads a pattern; a contract that means the whole text writes `^` and `$`. */
function patternCheck(pattern, { compilePattern }) {
	const matches = compilePattern(pattern);
	return (value) => typeof value === "string" ? matches(value) : true;
}
/** `undefined` for a format that is not known: the clause is not run then. */
function formatCheck(format, { formats }) {
	const known = formats.get(format) ?? dateFormat(format);
	return known && ((value) => typeof value === "string" ? known(value) : true);
}
/** What the letters of a date pattern (JDK DateTimeFormatter, as ODCS says) stand for. */
const LETTERS = {
	yyyy: "\\d{4}",
	uuuu: "\\d{4}",
	yy: "\\d{2}",
	MM: "(?:0[1-9]|1[0-2])",
	M: "(?:[1-9]|1[0-2])",
	dd: "(?:0[1-9]|[12]\\d|3[01])",
	d: "(?:[1-9]|[12]\\d|3[01])",
	HH: "(?:[01]\\d|2[0-3])",
	H: "(?:\\d|1\\d|2[0-3])",
	mm: "[0-5]\\d",
	ss: "(?:[0-5]\\d|60)",
	S: "\\d",
	SS: "\\d{2}",
	SSS: "\\d{3}",
	SSSSSS: "\\d{6}",
	SSSSSSSSS: "\\d{9}"
};
/** Zones by how many times their letter stands: `+01`, `+0100`, `+01:00`. */
const ZONES = [
	"(?:Z|[+-]\\d\\d(?:\\d\\d)?)",
	"(?:Z|[+-]\\d{4})",
	"(?:Z|[+-]\\d\\d:\\d\\d)"
];
function patternOf(letters) {
	if (/^X+$/.test(letters)) return ZONES[letters.length - 1];
	return Object.hasOwn(LETTERS, letters) ? LETTERS[letters] : void 0;
}
/** A check made from a date pattern such as `yyyy-MM-dd'T'HH:mm:ss.SSSX`; `undefined` when a letter of it is not known. */
function dateFormat(format) {
	if (!/yy|uu|HH|mm/.test(format) || format.length > 100) return void 0;
	let pattern = "";
	for (const [part] of format.matchAll(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/g)) {
		const letters = /^[A-Za-z]/.test(part) ? patternOf(part) : void 0;
		if (/^[A-Za-z]/.test(part) && letters === void 0 && part !== "T" && part !== "Z") return void 0;
		pattern += letters ?? escape(part.startsWith("'") ? part.slice(1, -1).replaceAll("''", "'") || "'" : part);
	}
	const whole = new RegExp(`^${pattern}$`, "u");
	return (text) => whole.test(text);
}
function escape(text) {
	return text.replaceAll(/[$()*+./?[\\\]^{|}]/g, "\\$&");
}
// src/contract/engine/tests.ts
/** The check of a test; `undefined` for a test that is not known here, such as an unknown format: its clause is not run. */
function compileTest(test, tools) {
	switch (test.kind) {
		case "type": return (value) => isOfType(value, test.type);
		case "enum": return membership(test.values);
		case "pattern": return patternCheck(test.pattern, tools);
		case "format": return formatCheck(test.format, tools);
		case "minimum": return (value) => compareLimit(value, test.limit, -1);
		case "maximum": return (value) => compareLimit(value, test.limit, 1);
		case "multiple-of": return (value) => isMultiple(value, test.of);
		case "unique-items": return (value) => !isList(value) || new Set(value.map(identityOf)).size === value.length;
		default: return (value) => isWithin(sizeOf(value, test.kind), test);
	}
}
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?$/i;
const TIMESTAMP = /^(\d{4}-\d\d-\d\d)[T ](.+)$/i;
function isOfType(value, type) {
	switch (type) {
		case "string": return typeof value === "string";
		case "boolean": return typeof value === "boolean";
		case "integer": return typeof value === "bigint" || typeof value === "number" && Number.isInteger(value);
		case "number": return typeof value === "bigint" || typeof value === "number";
		case "date": return typeof value === "string" && isDate(value);
		case "time": return typeof value === "string" && TIME.test(value);
		case "timestamp": return typeof value === "string" && isTimestamp(value);
		case "array": return isList(value);
		case "vector": return isList(value) && value.every((item) => typeof item === "number" || typeof item === "bigint");
		default: return typeof value === "object" && value !== null && !isList(value);
	}
}
const LAST_DAYS = [
	31,
	29,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
/** A day that the calendar has. */
function isDate(text) {
	if (!DATE.test(text)) return false;
	const [year, month, day] = [
		Number(text.slice(0, 4)),
		Number(text.slice(5, 7)),
		Number(text.slice(8, 10))
	];
	if (month === 2 && day === 29) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	return day <= (LAST_DAYS[month - 1] ?? 0);
}
/** RFC 3339, with a blank for the T and without a zone as databases write it. */
function isTimestamp(text) {
	const [, date, time] = TIMESTAMP.exec(text) ?? [];
	return date !== void 0 && time !== void 0 && isDate(date) && TIME.test(time);
}
function isList(value) {
	return Array.isArray(value);
}
/** A text where a number should be is not counted: only the type could say what it is. */
function isMultiple(value, of) {
	if (typeof value === "string") return void 0;
	return typeof value !== "number" && typeof value !== "bigint" ? true : isMultipleOf(value, of);
}
function sizeOf(value, kind) {
	if (kind === "length") return typeof value === "string" ? lengthOf(value) : void 0;
	if (kind === "items") return isList(value) ? value.length : void 0;
	return typeof value === "object" && value !== null && !isList(value) ? Object.keys(value).length : void 0;
}
/** Characters of Unicode; a text without surrogates needs no walk. */
function lengthOf(text) {
	return /[\uD800-\uDFFF]/.test(text) ? [...text].length : text.length;
}
function isWithin(size, { min = 0, max = Number.POSITIVE_INFINITY }) {
	return size === void 0 || size >= min && size <= max;
}
// src/contract/engine/columns.ts
function compileColumns(columns, tools) {
	const tallies = [];
	const notRun = [];
	const tallyOf = (clause) => {
		if (!clause) return void 0;
		const tally = new Tally(clause);
		tallies.push(tally);
		return tally;
	};
	const compile = (column) => ({
		name: column.name,
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
		notRun
	};
}
/** Holds one row against its columns. */
function checkColumns(row, columns, origin) {
	for (const column of columns) checkColumn(member(row, column.name), column, origin);
}
function checkColumn(value, column, origin) {
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
	if (column.columns.length > 0) checkColumns(value, column.columns, origin);
	if (column.items) for (const item of entriesOf(value)) checkColumn(item, column.items, origin);
}
function entriesOf(value) {
	if (isList(value)) return value;
	return typeof value === "object" && value !== null ? Object.values(value) : [];
}
// src/contract/engine/counts.ts
/** Keys held for one rule about uniqueness; beyond it the rule is not known, unless a duplicate was seen before. */
const MAX_KEYS = 5e6;
/** Counts over all rows, one counter per clause. */
var Counts = class {
	#counters;
	#full = /* @__PURE__ */ new Set();
	constructor(clauses, tools) {
		this.#counters = clauses.map((clause) => ({
			clause,
			counts: this.#counter(clause, tools),
			tally: new Tally(clause)
		}));
	}
	add(row, origin) {
		for (const { clause, counts, tally } of this.#counters) {
			const found = counts(row);
			if (found === void 0) tally.unsure += 1;
			if (found === true) tally.fail(origin, shownOf(row, clause.test));
		}
	}
	results(rows) {
		return this.#counters.map(({ clause, tally }) => {
			const { failed, offenders } = tally;
			const { kept, amount } = meets(clause.test.kind === "row-count" ? rows : failed, rows, clause.expect);
			const reason = `counted ${Number(amount.toFixed(4))}${clause.expect.unit === "percent" ? " percent" : ""} of ${rows} rows`;
			if (this.#full.has(clause)) return {
				clause,
				status: "unknown",
				failed,
				offenders,
				reason: `more than ${MAX_KEYS} different values`
			};
			if (tally.unsure > 0) return {
				clause,
				status: "unknown",
				failed,
				offenders,
				reason: `nothing can be said about ${tally.unsure} values`
			};
			return kept ? {
				clause,
				status: "kept",
				failed,
				offenders: [],
				reason
			} : {
				clause,
				status: "broken",
				failed,
				offenders,
				reason
			};
		});
	}
	#counter(clause, tools) {
		const { test } = clause;
		switch (test.kind) {
			case "row-count": return () => false;
			case "null": return (row) => (member(row, test.column) ?? null) === null;
			case "missing": return missing(test.column, membership(test.values));
			case "invalid": return invalid(test, tools);
			default: return this.#duplicate(clause, test.columns);
		}
	}
	#duplicate(clause, columns) {
		const seen = /* @__PURE__ */ new Set();
		return (row) => {
			const key = identityOfAll(columns.map((column) => member(row, column)));
			if (key === void 0) return false;
			if (seen.has(key)) return true;
			if (seen.size < MAX_KEYS) seen.add(key);
			else this.#full.add(clause);
			return false;
		};
	}
};
/** ODCS: null is always missing; the contract may name texts that stand for it. */
function missing(column, stands) {
	return (row) => {
		const value = member(row, column) ?? null;
		return value === null || stands(value);
	};
}
/** A null is missing, not invalid. */
function invalid({ column, values, pattern }, tools) {
	const known = values && membership(values);
	const matcher = pattern === void 0 ? void 0 : tools.compilePattern(pattern);
	return (row) => {
		const value = member(row, column) ?? null;
		if (value === null) return false;
		const isKnown = known?.(value);
		if (known && isKnown !== true) return isKnown === void 0 ? void 0 : true;
		if (!matcher) return false;
		if (typeof value !== "string") return void 0;
		const matches = matcher(value);
		return matches === void 0 ? void 0 : !matches;
	};
}
function shownOf(row, test) {
	if (test.kind === "row-count") return null;
	const values = ("columns" in test ? test.columns : [test.column]).map((column) => member(row, column) ?? null);
	return values.length === 1 ? values[0] ?? null : values;
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
		const problems = this.#validator.check(row);
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
		return this.#validator.unknownFormats.map((format) => ({
			...this.#whole,
			rule: "format",
			limit: `the format ${format}`,
			reason: `the format ${format} is not known here`
		}));
	}
};
function short(property) {
	return property.length <= 200 ? property : showValue(property, 200);
}
// src/contract/engine/run.ts
/**
* Holds every row of some files against a dataset. Rows stream: memory does not grow with the files, but for rules about uniqueness.
* The simple engine: faster ones are tested against it.
*/
async function runDataset(dataset, files, tools) {
	const { columns, tallies, notRun } = compileColumns(dataset.columns, tools);
	const counts = new Counts(dataset.counts, tools);
	const ages = new Ages(dataset.ages, tools.now);
	const schema = dataset.schema && new SchemaRows(dataset.schema, await tools.validator(dataset));
	const unreadable = new Tally(wholeDataset(dataset));
	const readCells = cellReader(dataset.columns);
	let rows = 0;
	for (const { file, reader } of files) for await (const batch of reader.rows()) {
		tools.signal.throwIfAborted();
		for (const row of batch) {
			rows += 1;
			const origin = {
				file: file.path,
				line: row.line
			};
			if (row.error !== void 0) {
				unreadable.fail(origin, row.error);
				continue;
			}
			if (!dataset.schema && !isRecord(row.value)) {
				unreadable.fail(origin, "the row is no object");
				continue;
			}
			const value = reader.textual ? readCells(row.value) : row.value;
			checkColumns(value, columns, origin);
			counts.add(value, origin);
			ages.add(value);
			schema?.add(value, origin);
		}
	}
	const results = [
		...tallies.map((tally) => tally.result()),
		...counts.results(rows),
		...ages.results(),
		...schema?.results() ?? []
	];
	return {
		dataset: dataset.name,
		rows,
		unreadable: {
			count: unreadable.failed,
			offenders: unreadable.offenders
		},
		results: [...rows === 0 ? results.map(withoutRows) : results, ...[
			...dataset.notRun,
			...notRun,
			...schema?.notRun() ?? []
		].map(notRunResult)]
	};
}
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
/** Without rows nothing was kept; what counts rows has its answer. */
function withoutRows(result) {
	return "test" in result.clause && result.clause.test.kind === "row-count" || result.status !== "kept" ? result : {
		...result,
		status: "unknown",
		reason: "there are no rows"
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
// src/contract/engine/tools.ts
/** The tools of a run; heavy parts load here, and validators only for contracts that need one. */
async function loadRunTools({ now, signal }) {
	const { compilePattern } = await loadSchemaTools();
	const tools = {
		compilePattern,
		formats: await loadFormats(),
		now,
		signal,
		validator: async (dataset) => (await import("./contract-dialects-json-schema-validator.js")).loadRowValidator(dataset, tools)
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
// src/contract/test-contract.ts
/**
* Holds data against a contract. With one dataset every file is of it; with several, a file belongs to the dataset whose name its path holds.
* @throws GateError RG-SCHEMA-FORMAT, RG-SCHEMA-SYNTAX, RG-DATA
*/
async function testContract({ contract, data, dataset, now, signal }) {
	const { datasets, path } = await readContract(contract);
	const chosen = dataset === void 0 ? datasets : datasets.filter(({ name }) => name === dataset);
	if (chosen.length === 0) {
		const expected = datasets.length === 0 ? "a contract with a schema" : `one of ${datasets.map(({ name }) => name).join(", ")}`;
		throw new GateError("RG-USAGE", dataset === void 0 ? `${path} describes no dataset` : `${path} has no dataset ${dataset}`, { expected });
	}
	const tools = await loadRunTools({
		now,
		signal
	});
	const results = [];
	for (const [one, files] of assign(chosen, data)) results.push(await runDataset(one, await open(files), tools));
	return results;
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
async function open(files) {
	return Promise.all(files.map(async (file) => {
		return {
			file,
			reader: (await (await detectSource(file)).load())(file)
		};
	}));
}
// src/contract/drift/bins.ts
/** Bins per doubling: each is 2.2 percent wide, whatever the data. */
const PER_DOUBLING = 32;
/** Numbers nearer to zero than this are zero. */
const ZERO = 2 ** -40;
/** Larger than the largest bin of a magnitude, so that signs do not meet. */
const OFFSET = 1e5;
/**
* The bin of a number. Its bounds depend on the number alone (a logarithmic grid on both sides of zero, as in DDSketch by Masson, Rim and
* Lee, 2019), so that sketches made apart have the same bins, and bins rise with numbers.
*/
function binOf(value) {
	const size = Math.abs(value);
	if (size < ZERO) return 0;
	const bin = Math.ceil(Math.log2(Math.min(size, Number.MAX_VALUE)) * PER_DOUBLING) + OFFSET;
	return value < 0 ? -bin : bin;
}
/**
* Cuts a rising list of bins into at most `most` groups of about the same weight, and the gaps before, between and behind them into groups
* of their own: what falls there is where nothing was. The last bin of each group but the last.
*/
function cutPoints(bins, most) {
	const [first] = bins;
	if (!first) return [];
	const total = bins.reduce((sum, [, count]) => sum + count, 0);
	const cuts = [first[0] - 1];
	let [seen, groups] = [0, 1];
	for (const [at, [bin, count]] of bins.entries()) {
		seen += count;
		const next = bins[at + 1]?.[0];
		if (next === void 0) cuts.push(bin);
		else if (seen >= total * groups / most) {
			groups += 1;
			cuts.push(bin, ...next - 1 > bin ? [next - 1] : []);
		}
	}
	return cuts;
}
/** How many values fall into each group. */
function groupCounts(bins, cuts) {
	const counts = Array.from({ length: cuts.length + 1 }, () => 0);
	let group = 0;
	for (const [bin, count] of bins) {
		while (group < cuts.length && bin > (cuts[group] ?? Number.POSITIVE_INFINITY)) group += 1;
		counts[group] = (counts[group] ?? 0) + count;
	}
	return counts;
}
// src/contract/drift/sketch.ts
/**
* Categories that are counted while rows are read. With more of them every count is short by at most a share of 1 in 10,001, in whatever
* order the rows come (Misra and Gries, Finding repeated elements, 1982).
*/
const COUNTED = 1e4;
/** A category that occurs once says more about its row than about the column. */
const LEAST = 2;
/** Categories that a sketch keeps. */
const KEPT = 200;
/** Characters of a category that are kept. */
const LABEL = 100;
/** Reads rows into a sketch. Of text cells, those that look like numbers are numbers. Rows that cannot be read are left out. */
async function makeSketch(readers, signal) {
	const columns = /* @__PURE__ */ new Map();
	let rows = 0;
	for (const reader of readers) for await (const batch of reader.rows()) {
		signal.throwIfAborted();
		for (const row of batch) {
			if (row.error !== void 0 || typeof row.value !== "object" || row.value === null) continue;
			rows += 1;
			for (const name of Object.keys(row.value)) columns.set(name, columns.get(name) ?? new ColumnCount());
			for (const [name, column] of columns) {
				const cell = member(row.value, name) ?? null;
				column.add(reader.textual && typeof cell === "string" ? readCell(cell, "number") : cell);
			}
		}
	}
	const sketches = [...columns].map(([name, column]) => [name, column.sketch(rows)]);
	return {
		sketch: 1,
		rows,
		columns: Object.fromEntries(sketches.sort(([a], [b]) => a < b ? -1 : 1))
	};
}
var ColumnCount = class {
	#bins = /* @__PURE__ */ new Map();
	#categories = /* @__PURE__ */ new Map();
	#numbers = 0;
	#texts = 0;
	/** Lists and objects, which are counted but not compared. */
	#opaque = 0;
	#sum = 0;
	#min = Number.POSITIVE_INFINITY;
	#max = Number.NEGATIVE_INFINITY;
	add(value) {
		if (value === null) return;
		if (typeof value === "number" || typeof value === "bigint") this.#addNumber(Number(value));
		else if (typeof value === "string" || typeof value === "boolean") this.#addCategory(String(value).slice(0, LABEL));
		else this.#opaque += 1;
	}
	#addNumber(value) {
		const bin = binOf(value);
		this.#bins.set(bin, (this.#bins.get(bin) ?? 0) + 1);
		this.#numbers += 1;
		this.#sum += value;
		this.#min = Math.min(this.#min, value);
		this.#max = Math.max(this.#max, value);
	}
	#addCategory(value) {
		this.#texts += 1;
		const known = this.#categories.get(value);
		if (known !== void 0 || this.#categories.size < COUNTED) this.#categories.set(value, (known ?? 0) + 1);
		else this.#lower();
	}
	/** One is taken off every category, and what is left of none goes; the value that came goes with them. */
	#lower() {
		for (const [value, count] of this.#categories) if (count > 1) this.#categories.set(value, count - 1);
		else this.#categories.delete(value);
	}
	sketch(rows) {
		const categories = [...this.#categories].filter(([, count]) => count >= LEAST).sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, KEPT);
		const others = this.#texts - categories.reduce((total, [, count]) => total + count, 0);
		const count = this.#numbers + this.#texts + this.#opaque;
		return {
			count,
			nulls: rows - count,
			...this.#numbers > 0 && {
				numbers: [...this.#bins].sort(([a], [b]) => a - b),
				mean: this.#sum / this.#numbers,
				min: this.#min,
				max: this.#max
			},
			...this.#texts > 0 && {
				categories,
				others
			},
			...this.#opaque > 0 && { opaque: this.#opaque }
		};
	}
};
// src/contract/drift/index.ts
/** The sketch of some data files together. @throws GateError RG-DATA */
async function sketchFiles(files, signal) {
	return makeSketch(await Promise.all(files.map(async (file) => (await (await detectSource(file)).load())(file))), signal);
}
/** A sketch that was stored; `undefined` when the text is none. @throws GateError RG-DATA for a sketch that is damaged or of another version */
function parseSketch(text, path) {
	if (!/^\s*\{/.test(text.slice(0, 200)) || !/"sketch"\s*:/.test(text)) return void 0;
	const place = {
		file: path,
		line: 1,
		column: 1
	};
	const value = parse(text);
	const isMeant = /^\s*\{\s*"sketch"\s*:/.test(text.slice(0, 200));
	if (value === void 0 && isMeant) throw new GateError("RG-DATA", "the sketch is not well-formed JSON", {
		place,
		hint: "make it again"
	});
	if (!isJsonObject(value) || !isMeant && !(Object.hasOwn(value, "sketch") && Object.hasOwn(value, "columns"))) return void 0;
	if (value["sketch"] !== 1) throw new GateError("RG-DATA", "the sketch is of another version", {
		place,
		expected: "\"sketch\": 1"
	});
	const [columns, rows] = [value["columns"], value["rows"]];
	if (!isJsonObject(columns) || !isCount(rows) || !Object.values(columns).every((column) => isColumn(column, Number(rows)))) throw new GateError("RG-DATA", "the sketch is damaged", {
		place,
		hint: "make it again"
	});
	return value;
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/** Counts must add up: of a sketch that was cut or edited by hand nothing can be said. */
function isColumn(value, rows) {
	if (!isJsonObject(value)) return false;
	const { count, nulls, numbers = [], categories = [], others = 0, opaque = 0 } = value;
	if (!isJsonArray(numbers) || !isJsonArray(categories) || ![
		count,
		nulls,
		others,
		opaque
	].every(isCount)) return false;
	if (!numbers.every(isPair("number")) || !categories.every(isPair("string"))) return false;
	const [bins, names] = [numbers.map(firstOf), categories.map(firstOf)];
	const counted = [...numbers, ...categories].reduce((sum, pair) => sum + Number(pair[1]), Number(others) + Number(opaque));
	return bins.every((bin, at) => at === 0 || (bins[at - 1] ?? 0) < bin) && new Set(names).size === names.length && counted === count && counted + Number(nulls) === rows;
}
function isPair(kind) {
	return (pair) => isJsonArray(pair) && pair.length === 2 && typeof pair[0] === kind && isCount(pair[1]);
}
function firstOf(pair) {
	return pair[0];
}
function isCount(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
export { cutPoints, groupCounts, parseSketch, sketchFiles, testContract };
