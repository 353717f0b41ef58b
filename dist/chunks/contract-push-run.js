import { __toESM } from "./runtime.js";
import { GateError } from "./start.js";
import { readContract } from "./contract-dialects-registry-shared.js";
import { findAbsent, mostAhead, sayAge } from "./contract-engine-ages-shared.js";
import { isNumeric, isRounded, numberLiteral, plainDigits } from "./contract-push-judge-numbers-shared.js";
import { meets } from "./contract-engine-expectation-shared.js";
import { showValue } from "./contract-engine-json-shared.js";
// src/contract/push/databases.ts
/** Databases that hold a table against a contract themselves. */
const DATABASES = [
	{
		name: "postgres",
		title: "PostgreSQL",
		variables: [
			{
				name: "PGHOST",
				description: "host name, or folder of the socket (default `localhost`)"
			},
			{
				name: "PGPORT",
				description: "port (default 5432)"
			},
			{
				name: "PGDATABASE",
				description: "database (default: the name of the user)"
			},
			{
				name: "PGUSER",
				description: "user, best one that may only read (default `postgres`)"
			},
			{
				name: "PGPASSWORD",
				description: "password",
				secret: true
			},
			{
				name: "PGSSLMODE",
				description: "`disable`: without encryption; else the certificate is verified, but for this machine"
			}
		],
		limitsBytes: false,
		load: async () => ({
			dialect: (await import("./contract-push-dialects-postgres.js")).postgresDialect,
			connect: (await import("./contract-push-sessions-postgres.js")).connectPostgres
		})
	},
	{
		name: "trino",
		title: "Trino",
		variables: [
			{
				name: "TRINO_URL",
				description: "address, such as `https://trino.example.com`"
			},
			{
				name: "TRINO_USER",
				description: "user"
			},
			{
				name: "TRINO_PASSWORD",
				description: "password",
				secret: true
			},
			{
				name: "TRINO_TOKEN",
				description: "token, instead of a password",
				secret: true
			},
			{
				name: "TRINO_CATALOG",
				description: "catalogue of tables that name none"
			},
			{
				name: "TRINO_SCHEMA",
				description: "schema of tables that name none"
			}
		],
		limitsBytes: true,
		load: async () => ({
			dialect: (await import("./contract-push-dialects-trino.js")).trinoDialect,
			connect: (await import("./contract-push-sessions-trino.js")).connectTrino
		})
	},
	{
		name: "bigquery",
		title: "BigQuery",
		variables: [
			{
				name: "GOOGLE_CLOUD_PROJECT",
				description: "project that pays"
			},
			{
				name: "GOOGLE_OAUTH_ACCESS_TOKEN",
				description: "access token",
				secret: true
			},
			{
				name: "GOOGLE_CREDENTIALS",
				description: "JSON of the key of a service account, instead of a token",
				secret: true
			},
			{
				name: "GOOGLE_TOKEN_URL",
				description: "where tokens come from (default: Google)"
			},
			{
				name: "BIGQUERY_DATASET",
				description: "dataset of tables that name none"
			},
			{
				name: "BIGQUERY_LOCATION",
				description: "location of the jobs"
			},
			{
				name: "BIGQUERY_URL",
				description: "address of the service (default: that of Google)"
			}
		],
		limitsBytes: true,
		load: async () => ({
			dialect: (await import("./contract-push-dialects-bigquery.js")).bigqueryDialect,
			connect: (await import("./contract-push-sessions-bigquery.js")).connectBigquery
		})
	},
	{
		name: "snowflake",
		title: "Snowflake",
		variables: [
			{
				name: "SNOWFLAKE_ACCOUNT",
				description: "account identifier, such as `myorg-account1`"
			},
			{
				name: "SNOWFLAKE_USER",
				description: "user"
			},
			{
				name: "SNOWFLAKE_TOKEN",
				description: "programmatic access token",
				secret: true
			},
			{
				name: "SNOWFLAKE_OAUTH_TOKEN",
				description: "OAuth token, instead",
				secret: true
			},
			{
				name: "SNOWFLAKE_PRIVATE_KEY",
				description: "private key of the user in PEM, instead",
				secret: true
			},
			{
				name: "SNOWFLAKE_PRIVATE_KEY_PASSPHRASE",
				description: "its passphrase",
				secret: true
			},
			{
				name: "SNOWFLAKE_WAREHOUSE",
				description: "warehouse"
			},
			{
				name: "SNOWFLAKE_ROLE",
				description: "role"
			},
			{
				name: "SNOWFLAKE_DATABASE",
				description: "database of tables that name none"
			},
			{
				name: "SNOWFLAKE_SCHEMA",
				description: "schema of tables that name none"
			},
			{
				name: "SNOWFLAKE_URL",
				description: "address of the service (default: by the account)"
			}
		],
		limitsBytes: false,
		load: async () => ({
			dialect: (await import("./contract-push-dialects-snowflake.js")).snowflakeDialect,
			connect: (await import("./contract-push-sessions-snowflake.js")).connectSnowflake
		})
	},
	{
		name: "databricks",
		title: "Databricks",
		variables: [
			{
				name: "DATABRICKS_HOST",
				description: "host of the workspace"
			},
			{
				name: "DATABRICKS_TOKEN",
				description: "token",
				secret: true
			},
			{
				name: "DATABRICKS_CLIENT_ID",
				description: "client id of a service principal (OAuth), instead of a token"
			},
			{
				name: "DATABRICKS_CLIENT_SECRET",
				description: "its OAuth secret",
				secret: true
			},
			{
				name: "DATABRICKS_WAREHOUSE_ID",
				description: "SQL warehouse"
			},
			{
				name: "DATABRICKS_CATALOG",
				description: "catalogue of tables that name none"
			},
			{
				name: "DATABRICKS_SCHEMA",
				description: "schema of tables that name none"
			}
		],
		limitsBytes: false,
		load: async () => ({
			dialect: (await import("./contract-push-dialects-databricks.js")).databricksDialect,
			connect: (await import("./contract-push-sessions-databricks.js")).connectDatabricks
		})
	}
];
// src/contract/push/regex/parse.ts
const MAX_LENGTH$1 = 1e3;
/** PostgreSQL repeats nothing more often. */
const MAX_REPEAT = 255;
/** RE2 refuses what would be written out longer. */
const MAX_PRODUCT = 1e3;
const MAX_DEPTH = 30;
const LAST$1 = 1114111;
const DIGITS = [[48, 57]];
const WORD = [
	...DIGITS,
	[65, 90],
	[95, 95],
	[97, 122]
];
/** White space and line ends of ECMAScript. */
const SPACE = [
	[9, 13],
	[32, 32],
	[160, 160],
	[5760, 5760],
	[8192, 8202],
	[8232, 8233],
	[8239, 8239],
	[8287, 8287],
	[12288, 12288],
	[65279, 65279]
];
const LINE_ENDS = [
	[10, 10],
	[13, 13],
	[8232, 8233]
];
const CLASSES = /* @__PURE__ */ new Map([
	["d", DIGITS],
	["w", WORD],
	["s", SPACE]
]);
const CONTROLS = /* @__PURE__ */ new Map([
	["t", 9],
	["n", 10],
	["v", 11],
	["f", 12],
	["r", 13]
]);
/** Leaves the parser where a pattern goes beyond the common part. */
var Beyond = class extends Error {};
/**
* A pattern of ECMAScript (flag `u`, and with `folded` also `i` for ASCII letters) in the common part of all regular expressions;
* `undefined` where it goes beyond: look-around, references, boundaries, properties of Unicode, empty choices.
*/
function parsePattern(source, folded = false) {
	if (source.length > MAX_LENGTH$1 || source === "") return void 0;
	try {
		return new Parser([...source], folded).whole();
	} catch (thrown) {
		if (thrown instanceof Beyond) return void 0;
		throw thrown;
	}
}
var Parser = class {
	#text;
	#folded;
	#at = 0;
	#depth = 0;
	constructor(text, folded) {
		this.#text = text;
		this.#folded = folded;
	}
	whole() {
		const pattern = this.#choice();
		if (this.#at < this.#text.length || productOf(pattern) > MAX_PRODUCT) throw new Beyond();
		return pattern;
	}
	#choice() {
		this.#depth += 1;
		if (this.#depth > MAX_DEPTH) throw new Beyond();
		const parts = [this.#sequence()];
		while (this.#take("|")) parts.push(this.#sequence());
		this.#depth -= 1;
		return parts.length === 1 && parts[0] ? parts[0] : {
			kind: "choice",
			parts
		};
	}
	#sequence() {
		const parts = [];
		while (this.#at < this.#text.length && this.#peek() !== "|" && this.#peek() !== ")") parts.push(this.#repeated());
		if (parts.length === 0) throw new Beyond();
		return parts.length === 1 && parts[0] ? parts[0] : {
			kind: "sequence",
			parts
		};
	}
	#repeated() {
		const part = this.#atom();
		const bounds = this.#bounds();
		if (!bounds) return part;
		this.#take("?");
		if (part.kind === "start" || part.kind === "end" || this.#bounds()) throw new Beyond();
		const [min, max] = bounds;
		if (min > max || min > MAX_REPEAT || max !== Number.POSITIVE_INFINITY && max > MAX_REPEAT) throw new Beyond();
		return {
			kind: "repeat",
			part,
			min,
			max
		};
	}
	#bounds() {
		if (this.#take("*")) return [0, Number.POSITIVE_INFINITY];
		if (this.#take("+")) return [1, Number.POSITIVE_INFINITY];
		if (this.#take("?")) return [0, 1];
		if (!this.#take("{")) return void 0;
		const [min, comma] = [this.#digits(), this.#take(",")];
		const max = comma ? this.#peek() === "}" ? Number.POSITIVE_INFINITY : this.#digits() : min;
		if (!this.#take("}")) throw new Beyond();
		return [min, max];
	}
	#digits() {
		let text = "";
		while (/^\d$/.test(this.#peek() ?? "")) text += this.#next();
		if (text === "" || text.length > 4) throw new Beyond();
		return Number(text);
	}
	#atom() {
		const character = this.#next();
		switch (character) {
			case "^": return { kind: "start" };
			case "$": return { kind: "end" };
			case ".": return {
				kind: "set",
				negated: true,
				ranges: LINE_ENDS
			};
			case "(": return this.#group();
			case "[": return this.#class();
			case "\\": return this.#escape();
			default:
				if (/^[*+?{}\])]$/.test(character)) throw new Beyond();
				return this.#set(false, [only(character)]);
		}
	}
	#group() {
		if (this.#take("?") && !this.#take(":")) throw new Beyond();
		const inner = this.#choice();
		if (!this.#take(")")) throw new Beyond();
		return inner;
	}
	#escape() {
		const name = this.#peek() ?? "";
		const known = CLASSES.get(name.toLowerCase());
		if (!known) return this.#set(false, [this.#single(false)]);
		this.#next();
		return {
			kind: "set",
			negated: name !== name.toLowerCase(),
			ranges: known
		};
	}
	/** One character behind a backslash. */
	#single(inClass) {
		const name = this.#next();
		const control = CONTROLS.get(name);
		if (control !== void 0) return [control, control];
		if (name === "u") return this.#hex(this.#take("{") ? void 0 : 4);
		if (name === "x") return this.#hex(2);
		if (/^[$()*+./?[\\\]^{|}]$/.test(name) || inClass && name === "-") return only(name);
		throw new Beyond();
	}
	#hex(length) {
		let text = "";
		while (text.length < (length ?? 6) && /^[\da-fA-F]$/.test(this.#peek() ?? "")) text += this.#next();
		const isWhole = length === void 0 ? this.#take("}") && text !== "" : text.length === length;
		const point = Number.parseInt(text, 16);
		if (!isWhole || point === 0 || point > LAST$1 || point >= 55296 && point <= 57343) throw new Beyond();
		return [point, point];
	}
	#class() {
		const negated = this.#take("^");
		const ranges = [];
		while (!this.#take("]")) ranges.push(...this.#member());
		if (ranges.length === 0) throw new Beyond();
		return this.#set(negated, ranges);
	}
	#member() {
		const first = this.#classAtom();
		if (this.#peek() !== "-" || this.#text[this.#at + 1] === "]") return first;
		this.#next();
		const [last, [one]] = [this.#classAtom(), first];
		const other = last[0];
		if (first.length !== 1 || last.length !== 1 || !one || !other || one[0] !== one[1] || other[0] !== other[1] || one[0] > other[0]) throw new Beyond();
		return [[one[0], other[0]]];
	}
	#classAtom() {
		const character = this.#next();
		if (character !== "\\") return [only(character)];
		const known = CLASSES.get(this.#peek() ?? "");
		if (!known) return [this.#single(true)];
		this.#next();
		return known;
	}
	#set(negated, ranges) {
		return {
			kind: "set",
			negated,
			ranges: this.#folded ? ranges.flatMap(withOtherCase) : ranges
		};
	}
	#peek() {
		return this.#text[this.#at];
	}
	#next() {
		const character = this.#text[this.#at];
		if (character === void 0) throw new Beyond();
		this.#at += 1;
		return character;
	}
	#take(character) {
		if (this.#peek() !== character) return false;
		this.#at += 1;
		return true;
	}
};
function only(character) {
	const point = character.codePointAt(0) ?? 0;
	if (point === 0 || point >= 55296 && point <= 57343) throw new Beyond();
	return [point, point];
}
/** ASCII letters in both cases; of other characters nothing is folded (there are none in the formats that need it). */
function withOtherCase(range) {
	const shifted = (first, last, by) => {
		const [low, high] = [Math.max(range[0], first), Math.min(range[1], last)];
		return low <= high ? [[low + by, high + by]] : [];
	};
	return [
		range,
		...shifted(65, 90, 32),
		...shifted(97, 122, -32)
	];
}
/** How often the innermost part may be written out. */
function productOf(pattern) {
	if (pattern.kind === "sequence" || pattern.kind === "choice") return Math.max(...pattern.parts.map(productOf));
	if (pattern.kind !== "repeat") return 1;
	const { min, max, part } = pattern;
	return productOf(part) * Math.max(1, max === Number.POSITIVE_INFINITY ? min : max);
}
// src/contract/push/conditions.ts
const TRUE = "TRUE";
const FALSE = "FALSE";
function and(...parts) {
	if (parts.includes("FALSE")) return FALSE;
	const rest = [...new Set(parts)].filter((part) => part !== TRUE);
	return rest.length < 2 ? rest[0] ?? "TRUE" : rest.map(enclose).join(" AND ");
}
function or(...parts) {
	if (parts.includes("TRUE")) return TRUE;
	const rest = [...new Set(parts)].filter((part) => part !== FALSE);
	return rest.length < 2 ? rest[0] ?? "FALSE" : rest.map(enclose).join(" OR ");
}
function not(condition) {
	if (condition === "TRUE") return FALSE;
	if (condition === "FALSE") return TRUE;
	const [, negated] = /^NOT \(([^()]*)\)$/.exec(condition) ?? [];
	if (negated !== void 0) return negated;
	const [, sql] = /^([^ ]+) IS NULL$/.exec(condition) ?? [];
	return sql === void 0 ? `NOT (${condition})` : isThere(sql);
}
function isNull(sql) {
	return `${sql} IS NULL`;
}
function isThere(sql) {
	return `${sql} IS NOT NULL`;
}
function enclose(condition) {
	return / (?:AND|OR) /.test(condition) ? `(${condition})` : condition;
}
// src/contract/push/judge/types.ts
const PASSES = {
	failed: FALSE,
	unsure: FALSE
};
const FAILS = {
	failed: TRUE,
	unsure: FALSE
};
const UNSURE = {
	failed: FALSE,
	unsure: TRUE
};
function fails(failed) {
	return {
		failed,
		unsure: FALSE
	};
}
/** Why a database cannot tell. */
function unknown(reason) {
	return { reason };
}
// src/contract/push/judge/days.ts
const DAY$2 = 864e5;
/** The years that have four digits. */
const FIRST = Date.parse("0001-01-01T00:00:00Z");
const LAST = Date.parse("9999-12-31T00:00:00Z") + DAY$2 - 1;
const INSTANT = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d:\d\d(?:\.\d+)?)(Z|[+-]\d\d:?\d\d)?)?$/i;
const TIME$1 = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{0,5}[1-9])?$/;
/** Days and instants that JSON shows with a year of four digits; databases know others, and infinity. */
function inCalendar(subject, dialect) {
	return and(fromFirst(subject, dialect), toLast(subject, dialect));
}
function fromFirst(subject, dialect) {
	return dialect.unboundedDates ? `${subject.sql} >= ${momentOf(FIRST, subject, dialect)}` : TRUE;
}
function toLast(subject, dialect) {
	if (!dialect.unboundedDates) return TRUE;
	const last = subject.type.family === "date" ? "9999-12-31" : "9999-12-31 23:59:59.999999";
	return `${subject.sql} <= ${dialect.moment(last, subject.type)}`;
}
/** A literal of a moment in milliseconds since 1970; of a date it is the day. */
function momentOf(instant, { type }, dialect) {
	const digits = new Date(instant).toISOString().replace("T", " ").replace("Z", "");
	return dialect.moment(type.family === "date" ? digits.slice(0, 10) : digits, type);
}
/** Values of a column of dates or timestamps that no JSON of such a type could show. */
function datesOf(subject, dialect) {
	return fails(not(inCalendar(subject, dialect)));
}
/**
* A column of dates, times or timestamps against a limit. The reference engine compares whole milliseconds, and of dates midnight in UTC:
* the limit is moved to the next of them, and the value stays as it is.
*/
function judgeMoment(limit, open, side, subject, dialect) {
	if (subject.type.family === "time") return judgeTime(limit, open, side, subject, dialect);
	const instant = instantOf(limit);
	if (instant === void 0) return UNSURE;
	const step = subject.type.family === "date" ? DAY$2 : 1;
	const border = side === 1 ? open ? Math.ceil(instant / step) * step : Math.floor(instant / step) * step + step : open ? Math.floor(instant / step) * step + step : Math.ceil(instant / step) * step;
	const [beyond, before] = [comparison(">=", border, subject, dialect), comparison("<", border, subject, dialect)];
	return {
		failed: side === 1 ? and(beyond, toLast(subject, dialect)) : and(before, fromFirst(subject, dialect)),
		unsure: subject.type.plain ? FALSE : or(not(fromFirst(subject, dialect)), not(toLast(subject, dialect)))
	};
}
function comparison(operator, border, subject, dialect) {
	if (border > LAST) return operator === "<" ? TRUE : FALSE;
	if (border < FIRST) return operator === "<" ? FALSE : TRUE;
	return `${subject.sql} ${operator} ${momentOf(border, subject, dialect)}`;
}
/** Times of day sort by their characters: a limit that ends with zeros of a fraction would sort behind its own time. */
function judgeTime(limit, open, side, { sql }, dialect) {
	if (!/^\d\d:\d\d:\d\d(?:\.\d+)?$/.test(limit)) return UNSURE;
	if (!TIME$1.test(limit)) return unknown(`the limit ${limit} is no time of day to the microsecond`);
	return fails(`${sql} ${side === 1 ? open ? ">=" : ">" : open ? "<=" : "<"} ${dialect.time(limit)}`);
}
/** Whether a limit says anything about texts that are moments. */
function isMoment(limit) {
	return instantOf(limit) !== void 0 || /^\d\d:\d\d:\d\d(?:\.\d+)?$/.test(limit);
}
/** Milliseconds since 1970; without a zone in UTC. */
function instantOf(text) {
	const [, date, time = "00:00:00", zone = "Z"] = INSTANT.exec(text) ?? [];
	if (date === void 0) return void 0;
	const offset = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
	const instant = Date.parse(`${date}T${time}${offset}`);
	return Number.isNaN(instant) ? void 0 : instant;
}
// src/contract/push/judge/text.ts
const DAY$1 = `(\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2[0-8]))|(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)`;
const TIME = "([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?([Zz]|[+-]\\d\\d:?\\d\\d)?";
/** What texts of a day, a time or an instant look like. */
const SHAPES = {
	date: `^${DAY$1}$`,
	time: `^${TIME}$`,
	timestamp: `^${DAY$1}[Tt ]${TIME}$`
};
/** Texts that do not have a shape fail. */
function shapeOf(shape, subject, dialect) {
	return matching(SHAPES[shape], false, subject, dialect) ?? unknown(`${dialect.title} cannot tell a ${shape} from other texts`);
}
/** A pattern may match anywhere in a text. What is no text passes. */
function judgePattern(pattern, subject, dialect) {
	return withoutText(subject) ?? matching(pattern, false, subject, dialect) ?? unknown(`the pattern goes beyond what is certain to mean the same in ${dialect.title}`);
}
/** Formats that say nothing about a text. */
const OPEN = /* @__PURE__ */ new Set(["password", "binary"]);
/** Formats are those of the reference engine, where their expression can be written in the common part of all engines. */
function judgeFormat(format, subject, dialect, formats) {
	if (OPEN.has(format)) return PASSES;
	if (subject.type.family === "date" && (format === "date" || format === "yyyy-MM-dd")) return datesOf(subject, dialect);
	const none = withoutText(subject);
	if (none) return none;
	if (format === "date") return shapeOf("date", subject, dialect);
	if (format === "date-time") return shapeOf("timestamp", subject, dialect);
	const known = formats.get(format);
	return (known && matching(known.source, known.flags.includes("i"), subject, dialect)) ?? unknown(`the format ${format} is not checked in ${dialect.title}`);
}
/** Formats of texts that ODCS names; their definitions are those of ajv. */
async function loadFormats() {
	const { fullFormats } = await import("./ajv-formats.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	return new Map([
		"email",
		"uuid",
		"hostname",
		"ipv4",
		"ipv6",
		"uri-reference",
		"duration"
	].flatMap((name) => fullFormats[name] instanceof RegExp ? [[name, fullFormats[name]]] : []));
}
/** Whether values have a text at all, and one that is known. */
function withoutText({ type }) {
	if (type.family === "text" || type.family === "uuid") return void 0;
	if (type.family === "date" || type.family === "time" || type.family === "timestamp") return unknown(`the column is of type ${type.name}: its values have no text of their own`);
	return PASSES;
}
function matching(source, folded, subject, dialect) {
	const pattern = parsePattern(source, folded);
	const matches = pattern && dialect.matches(textOf(subject, dialect), pattern);
	return matches === void 0 ? void 0 : fails(not(matches));
}
/** The text of a text or of a UUID. */
function textOf({ sql, type }, dialect) {
	return type.family === "uuid" ? dialect.plain(dialect.toText(sql)) : dialect.plain(sql);
}
// src/contract/push/judge/kinds.ts
/** What JSON shows as a text. */
const TEXTS = /* @__PURE__ */ new Set([
	"text",
	"uuid",
	"date",
	"time",
	"timestamp"
]);
const NUMBERS = /* @__PURE__ */ new Set([
	"integer",
	"decimal",
	"float"
]);
/** Whether values of a column are of a type of the contract; mostly the column says it for all of them. */
function judgeType(wanted, subject, dialect) {
	const { family } = subject.type;
	switch (wanted) {
		case "string": return TEXTS.has(family) ? PASSES : FAILS;
		case "boolean": return family === "boolean" ? PASSES : FAILS;
		case "number": return NUMBERS.has(family) ? fails(dialect.isNan(subject)) : FAILS;
		case "integer": return whole(subject, dialect);
		case "date":
		case "time":
		case "timestamp": return moments(wanted, subject, dialect);
		case "array": return family === "list" ? PASSES : FAILS;
		case "vector": return vector(subject, dialect);
		default: return family === "struct" || family === "map" ? PASSES : FAILS;
	}
}
function whole(subject, dialect) {
	const { family } = subject.type;
	if (family === "integer") return PASSES;
	if (!NUMBERS.has(family)) return FAILS;
	return fails(not(and(dialect.isNumber(subject), dialect.isWhole(subject.sql))));
}
function moments(wanted, subject, dialect) {
	const { family } = subject.type;
	if (family === "text") return shapeOf(wanted, subject, dialect);
	if (family !== wanted) return FAILS;
	if (family !== "time") return datesOf(subject, dialect);
	return fails(dialect.hasMidnight24 ? `${subject.sql} >= ${dialect.time("24:00:00")}` : FALSE);
}
/** Every item of it is a number. */
function vector({ sql, type }, dialect) {
	if (type.family !== "list") return FAILS;
	if (dialect.json && type.items?.family === "json") {
		const { anyItem, kind } = dialect.json;
		return fails(anyItem(sql, "v", not(`${kind("v")} = 'number'`)));
	}
	if (!dialect.anyItem || !type.items) return unknown(`items of ${type.name} are not looked into`);
	return fails(dialect.anyItem(sql, "v", NUMBERS.has(type.items.family) ? "v IS NULL" : "TRUE"));
}
// src/contract/push/judge/values.ts
/** Whether values are among those that a contract lists. */
function judgeMembership(values, subject, dialect) {
	const { family, name } = subject.type;
	if (family === "time" || family === "timestamp") return unknown(`the column is of type ${name}: its values have no text of their own`);
	if (family === "list" || family === "struct" || family === "map") return values.some((value) => typeof value === "object" && value !== null) ? unknown(`values of ${name} are not compared`) : FAILS;
	const literals = literalsOf(values, subject, dialect);
	if (literals === void 0) return unknown("a value of the list is not exact in this database");
	if (literals.length === 0) return FAILS;
	const sql = family === "text" || family === "uuid" ? textOf(subject, dialect) : subject.sql;
	return fails(literals.length === 1 ? `${sql} <> ${literals[0]}` : `${sql} NOT IN (${literals.join(", ")})`);
}
/** The listed values that a column of this type can hold at all. */
function literalsOf(values, subject, dialect) {
	const literals = [];
	for (const value of values) {
		if (typeof value === "number" && isNumeric(subject)) {
			const literal = isRounded(value) ? void 0 : numberLiteral(value, subject, dialect);
			if (literal === void 0) return void 0;
			literals.push(literal);
		}
		const literal = typeof value === "number" ? void 0 : plainLiteral(value, subject, dialect);
		if (literal !== void 0) literals.push(literal);
	}
	return [...new Set(literals)];
}
function plainLiteral(value, { type }, dialect) {
	if (typeof value === "boolean") return type.family === "boolean" ? value ? "TRUE" : "FALSE" : void 0;
	if (typeof value !== "string") return void 0;
	if (type.family === "date") return isDay(value) ? dialect.moment(value, type) : void 0;
	return type.family === "text" || type.family === "uuid" ? dialect.text(value) : void 0;
}
function isDay(text) {
	if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < "0001-01-01") return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** A value on the wrong side of a limit. What a limit says nothing about is not known, as in the reference engine. */
function judgeLimit({ value, open, exact }, side, subject, dialect) {
	const { family } = subject.type;
	if (isNumeric(subject)) {
		if (typeof value !== "number") return {
			failed: dialect.isNan(subject),
			unsure: not(dialect.isNan(subject))
		};
		if (exact !== true && isRounded(value)) return unknown(`the limit ${value} is rounded`);
		return judgeNumber(value, open, side, subject, dialect);
	}
	if (family === "date" || family === "time" || family === "timestamp") return typeof value === "number" ? UNSURE : judgeMoment(value, open, side, subject, dialect);
	if (family === "text") return typeof value === "string" && isMoment(value) ? unknown("moments inside of texts are not compared in a database") : UNSURE;
	return family === "uuid" ? UNSURE : PASSES;
}
/** What is not a number is within no limits. */
function judgeNumber(value, open, side, subject, dialect) {
	const literal = numberLiteral(value, subject, dialect);
	if (literal === void 0) return unknown(`the limit ${value} is not exact in ${dialect.title}`);
	const operator = side === 1 ? open ? ">=" : ">" : open ? "<=" : "<";
	const beyond = `${subject.sql} ${operator} ${literal}`;
	return fails(side === 1 && dialect.nanIsGreatest ? beyond : or(dialect.isNan(subject), beyond));
}
function judgeMultiple(of, subject, dialect) {
	const { family, name } = subject.type;
	if (family === "text" || family === "uuid" || family === "date" || family === "time" || family === "timestamp") return UNSURE;
	if (!isNumeric(subject)) return PASSES;
	const multiple = dialect.isMultiple(subject, plainDigits(of));
	return multiple === void 0 ? unknown(`multiples of ${of} are not exact for the type ${name} in ${dialect.title}`) : fails(not(and(dialect.isNumber(subject), multiple)));
}
/** Characters of a text; the type of a day has ten. */
function judgeLength(bounds, subject, dialect) {
	const { family, name } = subject.type;
	if (family === "text" || family === "uuid") return outside(dialect.length(textOf(subject, dialect)), bounds);
	return family === "date" || family === "time" || family === "timestamp" ? unknown(`the column is of type ${name}: its values have no text of their own`) : PASSES;
}
function judgeItems(bounds, { sql, type }, dialect) {
	if (type.family !== "list") return PASSES;
	const items = type.items?.family === "json" ? dialect.json?.items : dialect.items;
	return items ? outside(items(sql), bounds) : unknown(`items of ${type.name} are not counted`);
}
function judgeMembers(bounds, { sql, type }, dialect) {
	if (type.family !== "struct" && type.family !== "map") return PASSES;
	return dialect.json && !type.fields && type.family === "struct" ? outside(dialect.json.members(sql), bounds) : unknown(`which members of ${type.name} are there is not known`);
}
function judgeUniqueItems({ sql, type }, dialect) {
	if (type.family !== "list") return PASSES;
	return dialect.json && type.items?.family === "json" ? fails(dialect.json.repeats(sql)) : unknown(`items of ${type.name} are not compared`);
}
function outside(size, { min = 0, max = Number.POSITIVE_INFINITY }) {
	const [few, many] = [min > 0 ? `${size} < ${Math.ceil(min)}` : FALSE, max === Number.POSITIVE_INFINITY ? FALSE : max < 0 ? TRUE : `${size} > ${Math.floor(max)}`];
	return fails(or(few ?? "FALSE", many ?? "FALSE"));
}
// src/contract/push/judge/index.ts
/** When values of an expression, none of them null, fail a test: the same as the reference engine would find in them as JSON. */
function judge(test, subject, tools) {
	const { family, name } = subject.type;
	if (family === "json") return judgeJson(test, subject, tools);
	return family === "other" ? unknown(`the column is of type ${name}, whose values are not looked into`) : judgeTyped(test, subject, tools);
}
function judgeTyped(test, subject, { dialect, formats }) {
	switch (test.kind) {
		case "type": return judgeType(test.type, subject, dialect);
		case "enum": return judgeMembership(test.values, subject, dialect);
		case "pattern": return judgePattern(test.pattern, subject, dialect);
		case "format": return judgeFormat(test.format, subject, dialect, formats);
		case "minimum": return judgeLimit(test.limit, -1, subject, dialect);
		case "maximum": return judgeLimit(test.limit, 1, subject, dialect);
		case "multiple-of": return judgeMultiple(test.of, subject, dialect);
		case "length": return judgeLength(test, subject, dialect);
		case "items": return judgeItems(test, subject, dialect);
		case "properties": return judgeMembers(test, subject, dialect);
		default: return judgeUniqueItems(subject, dialect);
	}
}
/** Values whose type differs from row to row are judged by the type they have. */
function judgeJson(test, subject, tools) {
	const { json, title } = tools.dialect;
	if (!json) return unknown(`values of ${subject.type.name} are not looked into in ${title}`);
	const [failed, unsure] = [[], []];
	for (const [kind, variant] of variantsOf(subject, tools.dialect)) {
		const judged = judgeTyped(test, variant, tools);
		if ("reason" in judged) return judged;
		if (judged.failed !== "FALSE") failed.push(`WHEN '${kind}' THEN ${judged.failed}`);
		if (judged.unsure !== "FALSE") unsure.push(`WHEN '${kind}' THEN ${judged.unsure}`);
	}
	const choose = (cases) => cases.length === 0 ? FALSE : `CASE ${json.kind(subject.sql)} ${cases.join(" ")} ELSE FALSE END`;
	return {
		failed: choose(failed),
		unsure: choose(unsure)
	};
}
function variantsOf({ sql, type }, { json }) {
	if (!json) return [];
	return [
		["string", {
			sql: json.text(sql),
			type: {
				family: "text",
				name: type.name
			}
		}],
		["number", {
			sql: json.number(sql),
			type: {
				family: "decimal",
				name: type.name
			}
		}],
		["boolean", {
			sql: json.boolean(sql),
			type: {
				family: "boolean",
				name: type.name
			}
		}],
		["array", {
			sql,
			type: {
				family: "list",
				name: type.name,
				items: type
			}
		}],
		["object", {
			sql,
			type: {
				family: "struct",
				name: type.name
			}
		}]
	];
}
// src/contract/push/plan.ts
function open(clause, reason) {
	return {
		kind: "open",
		result: {
			clause,
			status: "unknown",
			failed: 0,
			offenders: [],
			reason
		}
	};
}
// src/contract/push/columns.ts
const ROW = {
	guard: TRUE,
	lift: (condition) => condition,
	depth: 0
};
/** When an expression is null as JSON knows it. */
function nullOf({ sql, type }, { json, jsonNull }) {
	const isUnread = type.family === "other" && type.name === "json";
	if (type.family !== "json" && !isUnread) return isNull(sql);
	if (isUnread) return or(isNull(sql), jsonNull?.(sql) ?? "FALSE");
	return json ? json.isNull(sql) : or(isNull(sql), jsonNull?.(sql) ?? "FALSE");
}
/** What a column promises about its values, in the order of the contract; `subject` is undefined where the table has no such column. */
function planColumn(column, subject, scope, tools) {
	const { dialect } = tools;
	const nulls = subject ? nullOf(subject, dialect) : TRUE;
	const absent = subject ? absentOf(subject, scope) : TRUE;
	const plans = [column.required && [column.required, nulls], column.present && [column.present, absent]].flatMap((one) => one ? [valuePlan(one[0], and(scope.guard, one[1]), FALSE, scope, subject)] : []);
	const there = {
		...scope,
		guard: subject ? and(scope.guard, not(nulls)) : FALSE
	};
	const { plans: tests, inner } = planTests(column.tests, subject, there, tools);
	return [
		...plans,
		...tests,
		...planMembers(column, subject, inner, tools),
		...planItems(column.items, subject, inner, tools)
	];
}
/** Members of JSON can be absent; columns of a table cannot. */
function absentOf({ sql, type }, { depth }) {
	return type.family === "json" && depth > 0 ? isNull(sql) : FALSE;
}
/** After a failed type nothing more is said of a value. */
function planTests(tests, subject, scope, tools) {
	const plans = [];
	let now = {
		scope,
		light: scope.guard,
		subject
	};
	for (const clause of tests) {
		const judged = now.subject ? judge(clause.test, now.subject, tools) : {
			failed: FALSE,
			unsure: FALSE
		};
		const reason = now.scope.closed ?? ("reason" in judged ? judged.reason : void 0);
		const guard = clause.test.kind === "minimum" || clause.test.kind === "maximum" ? now.light : now.scope.guard;
		if (reason !== void 0) plans.push(open(clause, reason));
		else if ("failed" in judged) plans.push(valuePlan(clause, and(guard, judged.failed), and(guard, judged.unsure), now.scope, now.subject));
		if (clause.test.kind === "type") now = afterType(clause.test.type, judged, reason, now);
	}
	return {
		plans,
		inner: now.scope
	};
}
function afterType(type, judged, reason, { scope, light, subject }) {
	if (reason !== void 0 || !("failed" in judged)) return {
		scope: {
			...scope,
			closed: reason ?? ""
		},
		light,
		subject
	};
	const inner = {
		...scope,
		guard: and(scope.guard, not(judged.failed))
	};
	const family = subject?.type.family;
	const isMoment = (family === "date" || family === "timestamp") && family === type;
	if (!subject || !isMoment && !((family === "float" || family === "decimal") && (type === "number" || type === "integer"))) return {
		scope: inner,
		light: inner.guard,
		subject
	};
	return {
		scope: inner,
		light: isMoment ? light : inner.guard,
		subject: {
			...subject,
			type: {
				...subject.type,
				plain: true
			}
		}
	};
}
function valuePlan(clause, failed, unsure, scope, subject) {
	if (scope.closed !== void 0) return open(clause, scope.closed);
	return {
		kind: "values",
		clause,
		ask: {
			failed: lifted(failed, scope),
			unsure: lifted(unsure, scope)
		},
		shown: scope.lift === ROW.lift ? subject : void 0
	};
}
function lifted(condition, { lift }) {
	return condition === "FALSE" ? FALSE : lift(condition);
}
function planMembers({ columns }, subject, scope, tools) {
	const inner = {
		...scope,
		depth: scope.depth + 1
	};
	return columns.flatMap((column) => {
		const member = subject && memberOf(subject, column.name, tools.dialect);
		return typeof member === "string" ? planColumn(column, void 0, {
			...inner,
			closed: inner.closed ?? member
		}, tools) : planColumn(column, member, inner, tools);
	});
}
/** A member of a value, `undefined` where there is none for certain, or why that is not known. */
function memberOf({ sql, type }, name, dialect) {
	const { json, field } = dialect;
	if (json && (type.family === "json" || type.family === "struct" && !type.fields)) return {
		sql: json.member(sql, name),
		type: {
			family: "json",
			name: type.name
		}
	};
	if (type.family === "struct" && type.fields && field) {
		const found = type.fields.get(name) ?? type.fields.get(name.toLowerCase());
		return found && {
			sql: field(sql, name),
			type: found
		};
	}
	if (type.family === "json" || type.family === "map" || type.family === "struct" || type.family === "other") return `the column is of type ${type.name}, whose values are not looked into`;
}
function planItems(items, subject, scope, tools) {
	if (!items) return [];
	const alias = `i${scope.depth}`;
	const inner = {
		...scope,
		guard: TRUE,
		depth: scope.depth + 1
	};
	const walk = subject && walkOf(subject, alias, tools.dialect);
	if (subject === void 0 || walk === "none") return planColumn(items, void 0, {
		...inner,
		guard: FALSE
	}, tools);
	if (walk === void 0) {
		const reason = `the column is of type ${subject.type.name}, whose items are not looked into`;
		return planColumn(items, void 0, {
			...inner,
			closed: scope.closed ?? reason
		}, tools);
	}
	const lift = (condition) => scope.lift(and(scope.guard, walk.any(condition)));
	return planColumn(items, walk.item, {
		...inner,
		lift
	}, tools);
}
/** `none`: such a value has no items. */
function walkOf({ sql, type }, alias, { json, anyItem }) {
	const isJson = type.family === "json" || type.items?.family === "json" || type.family === "struct" && !type.fields;
	if (json && isJson) return {
		item: {
			sql: alias,
			type: {
				family: "json",
				name: type.name
			}
		},
		any: (condition) => json.anyItem(sql, alias, condition)
	};
	if (type.family === "list" && type.items && anyItem) return {
		item: {
			sql: alias,
			type: type.items
		},
		any: (condition) => anyItem(sql, alias, condition)
	};
	return type.family === "json" || type.family === "list" || type.family === "map" || type.family === "struct" || type.family === "other" ? void 0 : "none";
}
// src/contract/push/counts.ts
/** What is counted over all rows. */
function planCount(clause, lookup, tools) {
	const { test } = clause;
	const shown = (test.kind === "row-count" ? [] : "columns" in test ? test.columns : [test.column]).flatMap((name) => lookup(name) ?? []);
	const counted = countOf(test, lookup, tools);
	return "reason" in counted ? open(clause, counted.reason) : {
		kind: "count",
		clause,
		shown,
		...counted
	};
}
function countOf(test, lookup, tools) {
	if (test.kind === "row-count") return {
		count: { kind: "rows" },
		unsure: FALSE
	};
	if (test.kind === "duplicate") return repeats(test.columns.map(lookup), tools);
	const subject = lookup(test.column);
	if (!subject) return where(test.kind === "invalid" ? FALSE : TRUE);
	const nulls = nullOf(subject, tools.dialect);
	if (test.kind === "null") return where(nulls);
	if (test.kind === "missing") {
		if (test.values.length === 0) return where(nulls);
		const judged = judge({
			kind: "enum",
			values: test.values
		}, subject, tools);
		return "reason" in judged ? judged : where(or(nulls, not(judged.failed)));
	}
	return invalid(test, subject, nulls, tools);
}
function where(condition) {
	return {
		count: {
			kind: "where",
			condition
		},
		unsure: FALSE
	};
}
/** A null is missing, not invalid; of what is no text a pattern says nothing. */
function invalid(test, subject, nulls, tools) {
	const nothing = {
		failed: FALSE,
		unsure: FALSE
	};
	const listed = test.values ? judge({
		kind: "enum",
		values: test.values
	}, subject, tools) : nothing;
	const shaped = test.pattern === void 0 ? nothing : judge({
		kind: "pattern",
		pattern: test.pattern
	}, subject, tools);
	if ("reason" in listed) return listed;
	if ("reason" in shaped) return shaped;
	const unsure = test.pattern === void 0 ? FALSE : and(not(listed.failed), not(isText(subject, tools)));
	return {
		count: {
			kind: "where",
			condition: and(not(nulls), or(listed.failed, shaped.failed))
		},
		unsure: and(not(nulls), unsure)
	};
}
function isText({ sql, type }, { dialect }) {
	if (type.family === "json" && dialect.json) return `${dialect.json.kind(sql)} = 'string'`;
	return type.family === "text" || type.family === "uuid" ? TRUE : FALSE;
}
/** Rows with a null in the key do not count. */
function repeats(keys, { dialect }) {
	const known = keys.filter((key) => key !== void 0);
	if (known.length < keys.length) return where(FALSE);
	const vague = known.find(({ type }) => type.family === "other");
	const distinct = vague ? void 0 : dialect.countDistinct(known);
	if (distinct === void 0) return { reason: `different values of ${(vague ?? known[0])?.type.name} are not counted in ${dialect.title}` };
	return {
		count: {
			kind: "repeats",
			there: and(...known.map((key) => not(nullOf(key, dialect)))),
			distinct
		},
		unsure: FALSE
	};
}
const DAY = 864e5;
/** The newest or the oldest instant of a column, up to as far ahead of `now` as the rule takes; others are not clear. */
function planAge(clause, lookup, now, { dialect }) {
	const subject = lookup(clause.column);
	if (!subject) return open(clause, `no row has an instant up to now in ${clause.column}`);
	if (subject.type.family !== "date" && subject.type.family !== "timestamp") return open(clause, `the column is of type ${subject.type.name}, which holds no instants`);
	const { sql } = subject;
	const isDay = subject.type.family === "date";
	const step = isDay ? DAY : 1;
	const upTo = `${sql} < ${momentOf(Math.floor((now + mostAhead(clause.kind, isDay)) / step) * step + step, subject, dialect)}`;
	const clear = and(inCalendar(subject, dialect), upTo);
	const seen = `CASE WHEN ${clear} THEN ${sql} END`;
	return {
		kind: "age",
		clause,
		extreme: dialect.epoch({
			...subject,
			sql: `${clause.kind === "freshness" ? "max" : "min"}(${seen})`
		}),
		unclear: and(not(nullOf(subject, dialect)), not(clear))
	};
}
// src/contract/push/compile.ts
/** Compiles what a contract promises about a table into one aggregate over it. */
function compileDataset(dataset, table, options) {
	const { dialect } = options;
	const lookup = lookupIn(dataset.columns, table, dialect);
	const plans = [
		...dataset.columns.flatMap((column) => planColumn(column, lookup(column.name), ROW, options)),
		...dataset.counts.map((clause) => planCount(clause, lookup, options)),
		...dataset.ages.map((clause) => planAge(clause, lookup, options.now, options)),
		...dataset.schema ? [open(dataset.schema.clause, "rules about whole rows are not compiled to SQL; hold files of the data against them")] : []
	];
	const expressions = [.../* @__PURE__ */ new Set(["count(*)", ...plans.flatMap((plan) => expressionsOf(plan, dialect))])];
	const from = `${tableName(table, dialect)}${options.sample === void 0 ? "" : dialect.sample(options.sample)}`;
	return {
		statement: `SELECT ${expressions.map((expression, index) => `${expression} AS c${index}`).join(", ")} FROM ${from}${options.filter === void 0 ? "" : ` WHERE ${options.filter}`}`,
		width: expressions.length,
		plans,
		at: (expression) => expressions.includes(expression) ? expressions.indexOf(expression) : void 0,
		from
	};
}
function tableName({ path }, dialect) {
	return path.map((part) => dialect.quote(part)).join(".");
}
/** What a plan wants to know of all rows. */
function expressionsOf(plan, dialect) {
	const rows = (condition) => condition === "FALSE" || condition === "TRUE" ? [] : [dialect.countIf(condition)];
	switch (plan.kind) {
		case "values": return [...rows(plan.ask.failed), ...rows(plan.ask.unsure)];
		case "count":
			if (plan.count.kind === "repeats") return [...rows(plan.count.there), plan.count.distinct];
			return [...plan.count.kind === "where" ? rows(plan.count.condition) : [], ...rows(plan.unsure)];
		case "age": return [plan.extreme, ...rows(plan.unclear)];
		default: return [];
	}
}
/** Columns of the table by the names of the contract: as they stand there, else however their letters are written, where that leaves no doubt. */
function lookupIn(columns, table, dialect) {
	const stored = new Map(columns.map((column) => [column.name, column.stored ?? column.name]));
	return (name) => {
		const found = findColumn(stored.get(name) ?? name, table.columns);
		if (!found) return void 0;
		return {
			sql: dialect.read(dialect.quote(found.name), found.type),
			type: found.type
		};
	};
}
function findColumn(name, columns) {
	const exact = columns.find((column) => column.name === name);
	const alike = exact ? [exact] : columns.filter((column) => column.name.toLowerCase() === name.toLowerCase());
	return alike.length === 1 ? alike[0] : void 0;
}
// src/contract/push/declared.ts
/** The columns of a table, those that the contract means by the names that it has for them. */
function declaredBy(columns, table) {
	const found = columns.map((column) => [column, findColumn(column.stored ?? column.name, table.columns)]);
	const taken = new Set(found.map(([, one]) => one));
	return { columns: new Map([...table.columns.filter((one) => !taken.has(one)).map(({ name }) => [name, {}]), ...found.flatMap(([column, one]) => one ? [[column.name, declaredIn(column, one.type)]] : [])]) };
}
/** What is inside of JSON the type does not say. */
function declaredIn(column, { family, fields, items }) {
	if (family === "list" && items) return { items: column.items ? declaredIn(column.items, items) : {} };
	if (family !== "struct" || !fields) return {};
	const members = new Map([...fields.keys()].map((name) => [name, {}]));
	for (const inner of column.columns) {
		const name = [inner.name, inner.name.toLowerCase()].find((one) => fields.has(one));
		const type = name === void 0 ? void 0 : fields.get(name);
		if (name === void 0 || !type) continue;
		members.delete(name);
		members.set(inner.name, declaredIn(inner, type));
	}
	return { columns: members };
}
// src/contract/push/sample.ts
/**
* What a sample proves of the whole table. Rows that fail in it fail; a row that is new enough, or too old, is; a count of the sample is the least that
* the table has. All else a sample leaves open, however large it is.
*/
function provenBySample(result, plan, rows, percent) {
	if (plan.kind === "open" || result.status === "unknown") return result;
	const seen = `a sample of ${percent} % (${rows} rows)`;
	const left = (reason) => ({
		...result,
		status: "unknown",
		offenders: [],
		reason
	});
	if (plan.kind === "values") {
		if (plan.ask.failed === "FALSE" && plan.ask.unsure === "FALSE") return result;
		return result.status === "broken" ? {
			...result,
			reason: `${result.failed} rows of ${seen}`
		} : left(`kept in ${seen}, which says nothing of the other rows`);
	}
	if (plan.kind === "age") return result.status === (plan.clause.kind === "freshness" ? "kept" : "broken") ? result : left(`in ${seen} ${result.reason ?? ""}; other rows may be ${plan.clause.kind === "freshness" ? "newer" : "older"}`);
	return isBeyond(plan.count.kind === "rows" ? rows : result.failed, plan) ? {
		...result,
		status: "broken"
	} : left(`${result.reason ?? ""}, in ${seen}: of all rows it may be another figure`);
}
/** Whether no count from this one on keeps a rule: a share can still become anything. */
function isBeyond(least, plan) {
	const { expect } = plan.clause;
	if (expect.unit !== "rows") return false;
	return expect.operators.some(([name, value]) => {
		return [least, ...(typeof value === "number" ? [value] : [...value]).flatMap((limit) => [
			Math.floor(limit),
			Math.floor(limit) + 1,
			Math.ceil(limit) + 2
		])].filter((count) => count >= least).every((count) => !meets(count, count, {
			unit: "rows",
			operators: [[name, value]]
		}).kept);
	});
}
// src/contract/push/decode.ts
/** What the one row of an answer says of every clause, in the words of the reference engine. */
var Decoder = class {
	rows;
	#compiled;
	#cells;
	#options;
	/** @throws RangeError when a cell is no number */
	constructor(compiled, cells, options) {
		if (cells.length !== compiled.width) throw new RangeError("the answer has another number of columns than was asked for");
		this.#compiled = compiled;
		this.#cells = cells;
		this.#options = options;
		this.rows = this.#number("count(*)");
	}
	results() {
		return this.#compiled.plans.map((plan) => {
			const result = {
				...this.result(plan),
				...plan.kind !== "open" && { by: "database" }
			};
			const { sample } = this.#options;
			return sample === void 0 ? withoutRows(result, plan, this.rows) : provenBySample(withoutRows(result, plan, this.rows), plan, this.rows, sample);
		});
	}
	result(plan) {
		if (plan.kind === "open") return plan.result;
		if (plan.kind === "age") return this.#age(plan.clause, this.#cell(plan.extreme), this.#count(plan.unclear));
		if (plan.kind === "values") return answer(plan.clause, this.#count(plan.ask.failed), this.#count(plan.ask.unsure));
		const { count, clause } = plan;
		const found = count.kind === "rows" ? this.rows : count.kind === "where" ? this.#count(count.condition) : this.#count(count.there) - this.#number(count.distinct);
		return this.#counted(clause, found, this.#count(plan.unsure));
	}
	#counted(clause, found, unsure) {
		const isRows = clause.test.kind === "row-count";
		const { kept, amount } = meets(found, this.rows, clause.expect);
		const failed = isRows ? 0 : found;
		if (unsure > 0) return {
			clause,
			status: "unknown",
			failed,
			offenders: [],
			reason: `nothing can be said about ${unsure} values`
		};
		const reason = `counted ${Number(amount.toFixed(4))}${clause.expect.unit === "percent" ? " percent" : ""} of ${this.rows} rows`;
		return {
			clause,
			status: kept ? "kept" : "broken",
			failed,
			offenders: [],
			reason
		};
	}
	#age(clause, extreme, unclear) {
		const unknown = (reason) => ({
			clause,
			status: "unknown",
			failed: 0,
			offenders: [],
			reason
		});
		if (extreme === null) return unknown(`no row has an instant up to now in ${clause.column}`);
		const age = this.#options.now - numberOf(extreme);
		const reason = sayAge(clause.kind, age);
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
	#count(condition) {
		if (condition === "FALSE") return 0;
		return condition === "TRUE" ? this.rows : this.#number(this.#options.dialect.countIf(condition));
	}
	#number(expression) {
		return numberOf(this.#cell(expression));
	}
	#cell(expression) {
		const index = this.#compiled.at(expression);
		const cell = index === void 0 ? void 0 : this.#cells[index];
		if (cell === void 0) throw new RangeError("the answer lacks a column");
		return cell;
	}
};
function numberOf(cell) {
	if (cell === null || !/^-?\d+(?:\.0*)?(?:[eE]\+?\d+)?$/.test(cell)) throw new RangeError("the answer holds something that is no count");
	return Number(cell);
}
function answer(clause, failed, unsure) {
	if (failed > 0) return {
		clause,
		status: "broken",
		failed,
		offenders: []
	};
	if (unsure === 0) return {
		clause,
		status: "kept",
		failed,
		offenders: []
	};
	return {
		clause,
		status: "unknown",
		failed,
		offenders: [],
		reason: `nothing can be said about the values of ${unsure} rows`
	};
}
/** Without rows nothing was kept; what counts rows has its answer. */
function withoutRows(result, plan, rows) {
	const isRowCount = plan.kind === "count" && plan.count.kind === "rows";
	return rows > 0 || isRowCount || result.status !== "kept" ? result : {
		...result,
		status: "unknown",
		reason: "there are no rows"
	};
}
// src/contract/push/examples.ts
/** Rows shown per clause, and clauses they are looked up for. */
const SHOWN = 5;
const MAX_CLAUSES = 40;
/** Characters of a value that are fetched: a little more than are shown. */
const MOST = 200;
/** Adds the first offending rows to results that are broken: one more statement, a few rows for each. Values that the contract classifies never leave the database. */
async function addExamples(results, compiled, dataset, tools) {
	const key = keyOf(dataset, tools);
	const parts = results.flatMap((result, index) => {
		const plan = compiled.plans[index];
		return plan && result.status === "broken" ? exampleOf(plan, index, key, compiled.from, tools) ?? [] : [];
	});
	if (parts.length === 0) return results;
	const rows = await tools.session.query(parts.slice(0, MAX_CLAUSES).join(" UNION ALL "));
	return results.map((result, index) => {
		const plan = compiled.plans[index];
		const own = rows.filter(([number]) => number === String(index)).slice(0, SHOWN);
		return plan && own.length > 0 ? {
			...result,
			offenders: own.map((row) => offenderOf(row, plan, key, tools))
		} : result;
	});
}
/** The columns that tell rows apart: the primary key, else what is unique. */
function keyOf({ counts, columns }, { table, dialect }) {
	const unique = counts.filter(({ test }) => test.kind === "duplicate");
	const chosen = unique.find(({ rule }) => rule === "primaryKey") ?? unique.find(({ rule }) => rule === "unique");
	const lookup = lookupIn(columns, table, dialect);
	const names = chosen?.test.kind === "duplicate" ? chosen.test.columns : [];
	const subjects = names.flatMap((name) => lookup(name) ?? []);
	return {
		names,
		subjects: subjects.length === names.length ? subjects : [],
		sensitive: chosen?.sensitive === true
	};
}
function exampleOf(plan, index, key, from, { dialect, filter }) {
	if (plan.kind === "values") {
		const value = plan.clause.sensitive || !plan.shown ? [] : [plan.shown];
		return select(index, keyCells(key, dialect), value, and(filter ?? "TRUE", plan.ask.failed), from, dialect);
	}
	if (plan.kind !== "count" || plan.count.kind === "rows") return void 0;
	const shown = plan.clause.sensitive ? [] : plan.shown;
	if (plan.count.kind === "where") return select(index, keyCells(key, dialect), shown, and(filter ?? "TRUE", plan.count.condition), from, dialect);
	const columns = plan.shown.map(({ sql, type }) => type.family === "text" ? dialect.plain(sql) : sql);
	const group = ` GROUP BY ${columns.join(", ")} HAVING count(*) > 1`;
	return select(index, "NULL", shown.map((subject, at) => ({
		...subject,
		sql: columns[at] ?? subject.sql
	})), and(filter ?? "TRUE", plan.count.there), from, dialect, group);
}
function keyCells(key, dialect) {
	return key.sensitive || key.subjects.length === 0 ? "NULL" : joined(key.subjects, dialect);
}
function select(index, key, values, condition, from, dialect, group = "") {
	const value = values.length === 0 ? "NULL" : joined(values, dialect);
	const where = condition === "TRUE" ? "" : ` WHERE ${condition}`;
	return `(SELECT ${index} AS n, ${dialect.toText(key)} AS k, ${dialect.toText(value)} AS v FROM ${from}${where}${group} LIMIT ${SHOWN})`;
}
/** Several values in one text, each as `n` when null, else with a `v` before it and its separators escaped by doubling. */
function joined(subjects, dialect) {
	const cells = subjects.map(({ sql, type }) => {
		const text = !(![
			"other",
			"list",
			"struct",
			"map"
		].includes(type.family) && (type.family !== "json" || dialect.json !== void 0)) ? `'?'` : `SUBSTR(${dialect.toText(sql)}, 1, ${MOST})`;
		return `CASE WHEN ${isNull(sql)} THEN 'n' ELSE CONCAT('v', REPLACE(${text}, '|', '||')) END`;
	});
	return cells.length === 1 ? cells[0] ?? "NULL" : `CONCAT(${cells.join(", '|.', ")})`;
}
function split(cell) {
	if (cell === null) return [];
	const parts = [""];
	for (const [token] of cell.matchAll(/\|\||\|\.|[\s\S]/g)) if (token === "|.") parts.push("");
	else parts.push(`${parts.pop() ?? ""}${token === "||" ? "|" : token}`);
	return parts.map((part) => part.startsWith("v") ? part.slice(1) : null);
}
function offenderOf([, key = null, value = null], plan, own, { file }) {
	const keys = split(key).map((cell, index) => cellText(cell, own.subjects[index]));
	const id = own.sensitive ? "***" : shorten(`{${own.names.map((name, index) => `${JSON.stringify(name)}:${keys[index] ?? "null"}`).join(",")}}`);
	return {
		file,
		line: 0,
		...(plan.kind !== "count" || plan.count.kind !== "repeats") && own.subjects.length > 0 && { key: id },
		value: shownValue(value, plan)
	};
}
function shownValue(value, plan) {
	if (plan.kind === "open" || plan.clause.sensitive) return "***";
	const subjects = plan.kind === "values" ? plan.shown ? [plan.shown] : [] : plan.kind === "count" ? plan.shown : [];
	const texts = split(value).map((cell, index) => cellText(cell, subjects[index]));
	if (subjects.length === 0) return plan.kind === "values" ? "an item" : "null";
	return texts.length === 1 ? texts[0] ?? "null" : `[${texts.join(",")}]`;
}
/** A cell as JSON text. */
function cellText(cell, subject) {
	if (cell === null) return "null";
	return BARE.has(subject?.type.family ?? "text") ? shorten(cell) : showValue(cell);
}
/** Values that JSON writes without quotes. */
const BARE = /* @__PURE__ */ new Set([
	"integer",
	"decimal",
	"float",
	"boolean",
	"json",
	"list",
	"struct"
]);
function shorten(text) {
	return text.length <= 120 ? text : `${text.slice(0, 119)}…`;
}
// src/contract/push/compile-filter.ts
/** The condition of a filter. @throws GateError RG-USAGE for a column that is not there, or a value that its type does not have */
function compileFilter(terms, table, dialect) {
	return and(...terms.map(({ column, operator, value }) => {
		const found = findColumn(column, table.columns);
		if (!found) throw new GateError("RG-USAGE", `the table has no column ${column} to filter by`);
		const sql = dialect.quote(found.name);
		const literal = literalOf(value, {
			sql,
			type: found.type
		}, dialect);
		if (literal === void 0) throw new GateError("RG-USAGE", `${JSON.stringify(value)} is no value of ${column}, which is of type ${found.type.name}`);
		return `${found.type.family === "text" ? dialect.plain(sql) : sql} ${operator === "!=" ? "<>" : operator} ${literal}`;
	}));
}
function literalOf(value, subject, dialect) {
	switch (subject.type.family) {
		case "integer": return /^-?\d{1,18}$/.test(value) ? value : void 0;
		case "decimal": return /^-?\d{1,18}(?:\.\d{1,9})?$/.test(value) ? dialect.decimal(value, subject.type) : void 0;
		case "boolean": return /^(?:true|false)$/i.test(value) ? value.toUpperCase() : void 0;
		case "text": return dialect.text(value);
		case "date":
		case "timestamp": return momentLiteral(value, subject, dialect);
		default: return;
	}
}
function momentLiteral(value, subject, dialect) {
	if (!/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?Z?)?$/.test(value)) return void 0;
	if (subject.type.family === "date" && value.length > 10) return void 0;
	const instant = Date.parse(value.length === 10 || value.endsWith("Z") ? value : `${value}Z`);
	return Number.isNaN(instant) ? void 0 : momentOf(instant, subject, dialect);
}
// src/contract/push/sql-rule.ts
/** How contracts call the SQL of a database. */
const NAMES = {
	postgres: ["postgres", "postgresql"],
	bigquery: ["bigquery", "googlesql"],
	trino: ["trino"],
	snowflake: ["snowflake"],
	databricks: ["databricks", "spark"]
};
const ANY = /* @__PURE__ */ new Set([
	"",
	"ansi",
	"sql",
	"generic"
]);
const MAX_LENGTH = 1e5;
/** Runs the queries of a contract in the database; one that fails leaves its rule unknown and the others as they are. */
async function runSqlRules(clauses, table, session, dialect) {
	const results = [];
	for (const clause of clauses) results.push(await runSqlRule(clause, table, session, dialect));
	return results;
}
async function runSqlRule(clause, table, session, dialect) {
	const open = (status, reason) => ({
		clause,
		status,
		failed: 0,
		offenders: [],
		reason
	});
	const written = clause.dialect?.toLowerCase() ?? "";
	if (!ANY.has(written) && !(NAMES[dialect.name] ?? []).includes(written)) return open("not-run", `the query is written for ${clause.dialect}, the database is ${dialect.title}`);
	const query = fill(clause, table, dialect);
	const problem = problemOf(query);
	if (problem !== void 0) return open("not-run", problem);
	try {
		return judgeAnswer(clause, await session.query(`SELECT * FROM (${query.trim().replace(/;$/, "")}) AS rule_answer LIMIT 2`));
	} catch (thrown) {
		if (!(thrown instanceof GateError)) throw thrown;
		return open("unknown", thrown.message);
	}
}
function judgeAnswer(clause, rows) {
	const open = (reason) => ({
		clause,
		status: "unknown",
		failed: 0,
		offenders: [],
		reason
	});
	const [row, second] = rows;
	const [cell] = row ?? [];
	if (!row || second || row.length !== 1 || cell === void 0 || cell === null) return open("the query does not answer with one value");
	const by = "database";
	if (/^(?:t|f|true|false)$/i.test(cell)) {
		if (clause.expect.operators.length > 0) return open("the query answers with a truth value where the rule compares a number");
		const isKept = /^t/i.test(cell);
		return {
			clause,
			status: isKept ? "kept" : "broken",
			failed: isKept ? 0 : 1,
			offenders: [],
			reason: `the query answers ${isKept}`,
			by
		};
	}
	if (!/^-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(cell)) return open("the query does not answer with a number");
	if (clause.expect.operators.length === 0) return open("the query answers with a number and the rule says no limit (mustBe …)");
	const { kept } = meets(Number(cell), 0, {
		...clause.expect,
		unit: "rows"
	});
	return {
		clause,
		status: kept ? "kept" : "broken",
		failed: kept ? 0 : 1,
		offenders: [],
		reason: `the query answers ${Number(cell)}`,
		by
	};
}
/** The names that a query leaves open. */
function fill({ query, column, property }, table, dialect) {
	const name = column ?? (property === "" ? void 0 : property);
	const stored = name === void 0 ? void 0 : findColumn(name, table.columns)?.name ?? name;
	return query.replaceAll(/\$\{(object|table|property|column)\}/g, (whole, what) => {
		if (what === "object" || what === "table") return tableName(table, dialect);
		return stored === void 0 ? whole : dialect.quote(stored);
	});
}
/**
* Why a query is not sent: it stands inside of a SELECT of ours, and nothing in it may end that. Only what every database reads the same
* way is let through: no comments, no backslashes, no dollar or triple quotes, every bracket closed.
*/
function problemOf(query) {
	const text = query.trim().replace(/;$/, "");
	if (query.length > MAX_LENGTH) return `the query has more than ${MAX_LENGTH} characters`;
	if (!/^(?:select|with)\b/i.test(text)) return "the query is no SELECT";
	if (/--|\/\*|\*\/|#|\\|\$|'''|"""|```|\0/.test(text)) return "the query has comments, backslashes, dollar signs or three quotes in a row, which databases read differently";
	let depth = 0;
	for (const [token] of text.matchAll(/'[^']*'|"[^"]*"|`[^`]*`|[()'"`;]/g)) {
		if (token === "(") depth += 1;
		if (token === ")") depth -= 1;
		if (token === ";") return "the query holds more than one statement";
		if (token === "'" || token === "\"" || token === "`") return "a quote in the query is not closed";
		if (depth < 0) break;
	}
	return depth === 0 ? void 0 : "the brackets of the query do not match";
}
// src/contract/push/run.ts
/**
* Holds tables of a database against a contract, where they are: one aggregate for each, in the words of the database.
* @throws GateError RG-USAGE, RG-SCHEMA-FORMAT, RG-SCHEMA-SYNTAX, RG-DATABASE
*/
async function testInDatabase(test) {
	const spec = findDatabase(test.database);
	if (test.maxBytes !== void 0 && !spec.limitsBytes) throw new GateError("RG-USAGE", `${spec.title} cannot limit how many bytes are read`, { hint: "limit the time instead" });
	const datasets = choose(await readContract(test.contract), test);
	const { connect, dialect } = await spec.load();
	const session = await connect({
		...test.world,
		timeout: test.timeout,
		maxBytes: test.maxBytes
	});
	try {
		const results = [];
		for (const dataset of datasets) results.push(await testTable(dataset, test, session, dialect));
		return results;
	} finally {
		await session.close();
	}
}
/** @throws GateError RG-USAGE */
function findDatabase(name) {
	const found = DATABASES.find((one) => one.name === name);
	if (found) return found;
	throw new GateError("RG-USAGE", `${JSON.stringify(name)} is no database that is known`, { expected: `one of ${DATABASES.map((one) => one.name).join(", ")}` });
}
function choose({ datasets, path }, { dataset, table }) {
	const chosen = dataset === void 0 ? datasets : datasets.filter(({ name }) => name === dataset);
	if (chosen.length === 0) throw new GateError("RG-USAGE", dataset === void 0 ? `${path} describes no dataset` : `${path} has no dataset ${dataset}`);
	if (table !== void 0 && chosen.length > 1) throw new GateError("RG-USAGE", `${path} has several datasets and --table names one table`, { expected: `--dataset with one of ${chosen.map(({ name }) => name).join(", ")}` });
	return chosen;
}
async function testTable(dataset, test, session, dialect) {
	const { now, sample } = test;
	const name = test.table ?? dataset.table ?? dataset.name;
	const table = await session.describe(splitName(name));
	if (table.columns.length === 0) throw new GateError("RG-DATABASE", `${dialect.title} names no columns of ${name}`);
	const filter = test.filter && test.filter.length > 0 ? compileFilter(test.filter, table, dialect) : void 0;
	const options = {
		dialect,
		formats: await loadFormats(),
		now,
		...filter !== void 0 && { filter },
		...sample !== void 0 && { sample }
	};
	const compiled = compileDataset(dataset, table, options);
	const [row, second] = await session.query(compiled.statement);
	if (!row || second) throw new GateError("RG-DATABASE", `${dialect.title} did not answer with one row`);
	const decoder = decode(() => new Decoder(compiled, row, options), dialect);
	const counted = decode(() => decoder.results(), dialect);
	const file = `${dialect.name}:${table.path.join(".")}`;
	const shown = test.examples ? await addExamples(counted, compiled, dataset, {
		dialect,
		session,
		table,
		file,
		filter
	}) : counted;
	return {
		dataset: dataset.name,
		rows: decoder.rows,
		database: {
			name: dialect.title,
			table: tableName(table, dialect),
			...test.filter && test.filter.length > 0 && { filter: test.filter.map((term) => `${term.column} ${term.operator} ${term.value}`).join(" and ") },
			...sample !== void 0 && { sample }
		},
		unreadable: {
			count: 0,
			offenders: []
		},
		results: [
			...shown,
			...findAbsent(dataset.columns, [{
				path: file,
				declared: declaredBy(dataset.columns, table)
			}]).map((one) => ({
				...one,
				by: "database"
			})),
			...await runSqlRules(dataset.sql ?? [], table, session, dialect),
			...dataset.notRun.map((clause) => ({
				clause,
				status: "not-run",
				failed: 0,
				offenders: [],
				reason: clause.reason
			}))
		]
	};
}
/** An answer that cannot be understood is the database's mistake. */
function decode(work, { title }) {
	try {
		return work();
	} catch (cause) {
		if (cause instanceof RangeError) throw new GateError("RG-DATABASE", `${title}: ${cause.message}`, { cause });
		throw cause;
	}
}
/** The parts of a name; dots inside of double quotes do not part. @throws GateError RG-USAGE */
function splitName(name) {
	const parts = [...name.matchAll(/"((?:[^"]|"")+)"|[^."]+/g)].map(([whole, quoted]) => quoted?.replaceAll("\"\"", "\"") ?? whole);
	if (!/^(?:"(?:[^"]|"")+"|[^."]+)(?:\.(?:"(?:[^"]|"")+"|[^."]+)){0,3}$/.test(name)) throw new GateError("RG-USAGE", `${JSON.stringify(name)} is no name of a table`, { expected: "TABLE or SCHEMA.TABLE" });
	return parts;
}
export { testInDatabase };
