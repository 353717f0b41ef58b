import "./runtime.js";
import { comparableKeys, emitPattern, fitsDecimal, floatDigits, isStorable, quoteWith, remainder } from "./contract-push-dialects-shared-shared.js";
// src/contract/push/dialects/snowflake-pattern.ts
/** Characters that mean something in a class, or outside of one. */
const SPECIAL = /[$()*+.?[\\\]^{|}]/;
/**
* A pattern for REGEXP_LIKE, which wants the whole text and speaks POSIX: both ends are said by what stands before and behind, not by anchors, which may
* hold before a last line end; classes hold no backslash, which some take for itself. `undefined`: it cannot be said so.
*/
function snowflakePattern(pattern) {
	const branches = (pattern.kind === "choice" ? pattern.parts : [pattern]).map(branchOf);
	return branches.every((branch) => branch !== void 0) ? branches.map((branch) => `(${branch})`).join("|") : void 0;
}
function branchOf(pattern) {
	const parts = pattern.kind === "sequence" ? pattern.parts : [pattern];
	const [starts, ends] = [parts[0]?.kind === "start", parts.at(-1)?.kind === "end"];
	const inner = parts.slice(starts ? 1 : 0, ends ? -1 : void 0);
	if (inner.length === 0 || !inner.every(isPlain)) return void 0;
	return `${starts ? "" : ".*"}(${inner.map(textOf).join("")})${ends ? "" : ".*"}`;
}
/** Without anchors, and with classes that can be written without a backslash. */
function isPlain(pattern) {
	switch (pattern.kind) {
		case "start":
		case "end": return false;
		case "set": return isSingle(pattern) || pattern.ranges.every(([low, high]) => low === high ? low !== 92 : ![low, high].some((end) => /[[\\\]^-]/.test(String.fromCodePoint(end))));
		case "repeat": return isPlain(pattern.part);
		default: return pattern.parts.every(isPlain);
	}
}
function isSingle({ negated, ranges }) {
	return !negated && ranges.length === 1 && ranges[0]?.[0] === ranges[0]?.[1];
}
function textOf(pattern) {
	if (pattern.kind === "set") return classOf(pattern);
	if (pattern.kind === "sequence") return pattern.parts.map(textOf).map((text, index) => pattern.parts[index]?.kind === "choice" ? `(${text})` : text).join("");
	if (pattern.kind === "choice") return `(${pattern.parts.map(textOf).join("|")})`;
	if (pattern.kind === "repeat") return `(${textOf(pattern.part)})${boundsOf(pattern)}`;
	return "";
}
function boundsOf(pattern) {
	const letter = {
		kind: "set",
		negated: false,
		ranges: [[97, 97]]
	};
	return emitPattern({
		...pattern,
		part: letter
	}, {
		start: "",
		end: "",
		escape: (character) => character
	}).slice(1);
}
/** A closing bracket stands first, a caret not first, a hyphen last: so all engines take them for themselves. */
function classOf(set) {
	const { negated, ranges } = set;
	const character = (point) => String.fromCodePoint(point);
	if (isSingle(set)) {
		const only = character(ranges[0]?.[0] ?? 0);
		return SPECIAL.test(only) ? `\\${only}` : only;
	}
	const texts = [...new Set(ranges.map(([low, high]) => low === high ? character(low) : `${character(low)}-${character(high)}`))];
	const odd = (text) => text === "]" ? 0 : text === "^" ? 2 : text === "-" ? 3 : 1;
	const body = texts.sort((a, b) => odd(a) - odd(b)).join("");
	if (!negated && body.startsWith("^")) return body === "^" ? "\\^" : `(\\^|${body.slice(1)})`;
	return `[${negated ? "^" : ""}${body}]`;
}
// src/contract/push/dialects/snowflake.ts
/** By the names of its results. */
const FAMILIES = {
	fixed: "decimal",
	real: "float",
	text: "text",
	boolean: "boolean",
	date: "date",
	time: "time",
	timestamp_ntz: "timestamp",
	timestamp_ltz: "timestamp",
	timestamp_tz: "timestamp",
	variant: "json"
};
const literal = (value) => `'${value.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
const decimal = (digits, type) => fitsDecimal(digits, type) ? digits : void 0;
/** https://docs.snowflake.com/en/sql-reference */
const snowflakeDialect = {
	name: "snowflake",
	title: "Snowflake",
	quote: quoteWith("\""),
	text: (value) => isStorable(value) ? literal(value) : void 0,
	decimal,
	float: (value) => `CAST('${floatDigits(value)}' AS FLOAT)`,
	moment: (digits, { family, zoned }) => family === "date" ? `CAST('${digits}' AS DATE)` : zoned === true ? `CAST('${digits} +0000' AS TIMESTAMP_TZ)` : `CAST('${digits}' AS TIMESTAMP_NTZ)`,
	time: (digits) => `CAST('${digits}' AS TIME)`,
	read: (sql) => sql,
	plain: (sql) => sql,
	countIf: (condition) => `COUNT_IF(${condition})`,
	countDistinct: (keys) => {
		const values = comparableKeys(keys);
		return values && `COUNT(DISTINCT ${values.join(", ")})`;
	},
	length: (sql) => `LENGTH(${sql})`,
	matches: (sql, pattern) => {
		const text = snowflakePattern(pattern);
		return text === void 0 ? void 0 : `REGEXP_LIKE(${sql}, ${literal(text)}, 's')`;
	},
	isNumber: ({ sql, type }) => type.family === "float" ? `${sql} NOT IN (CAST('NaN' AS FLOAT), CAST('inf' AS FLOAT), CAST('-inf' AS FLOAT))` : "TRUE",
	isNan: ({ sql, type }) => type.family === "float" && !type.plain ? `${sql} = CAST('NaN' AS FLOAT)` : "FALSE",
	nanIsGreatest: true,
	isWhole: (sql) => `FLOOR(${sql}) = ${sql}`,
	isMultiple: remainder(decimal),
	unboundedDates: false,
	hasMidnight24: false,
	epoch: ({ sql, type }) => type.family === "date" ? `DATEDIFF(day, CAST('1970-01-01' AS DATE), ${sql}) * 86400000` : `DATE_PART(epoch_millisecond, ${sql})`,
	sample: (percent) => ` SAMPLE SYSTEM (${percent}) SEED (1)`,
	toText: (sql) => `CAST(${sql} AS VARCHAR)`,
	jsonNull: (sql) => `IS_NULL_VALUE(${sql})`
};
/** A column as the metadata of a result describes it. */
function snowflakeType(type, precision, scale, collation) {
	const base = type.toLowerCase();
	const family = Object.hasOwn(FAMILIES, base) ? FAMILIES[base] : void 0;
	if (family === void 0 || collation !== "") return {
		family: "other",
		name: collation === "" ? base : `${base} with a collation`
	};
	if (base === "fixed") return {
		family: scale === 0 ? "integer" : "decimal",
		name: `number(${precision ?? 38},${scale ?? 37})`
	};
	return {
		family,
		name: base,
		.../_(?:ltz|tz)$/.test(base) && { zoned: true }
	};
}
export { snowflakeDialect, snowflakeType };
