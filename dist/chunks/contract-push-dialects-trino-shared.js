import "./runtime.js";
import { parseNested } from "./contract-push-dialects-nested-type-shared.js";
import { HEX_SYNTAX, comparableKeys, familyOf, fitsDecimal, floatDigits, isLong, isStorable, patternText, quoteWith, remainder, unlessNull } from "./contract-push-dialects-shared-shared.js";
// src/contract/push/dialects/trino.ts
const FAMILIES = {
	boolean: "boolean",
	tinyint: "integer",
	smallint: "integer",
	integer: "integer",
	bigint: "integer",
	decimal: "decimal",
	real: "float",
	double: "float",
	varchar: "text",
	uuid: "uuid",
	date: "date",
	json: "json"
};
const literal = (value) => `'${value.replaceAll("'", "''")}'`;
const decimal = (digits, type) => {
	if (type.family === "integer" && isLong(digits)) return digits;
	return fitsDecimal(digits, type) ? `DECIMAL '${digits}'` : void 0;
};
/** https://trino.io/docs/current/language/types.html, …/functions.html */
const trinoDialect = {
	name: "trino",
	title: "Trino",
	quote: quoteWith("\""),
	text: (value) => isStorable(value) ? literal(value) : void 0,
	decimal,
	float: (value) => `DOUBLE '${floatDigits(value)}'`,
	moment: (digits, { family, zoned }) => family === "date" ? `DATE '${digits}'` : `TIMESTAMP '${digits}${zoned === true ? " UTC" : ""}'`,
	time: (digits) => `TIME '${digits}'`,
	read: (sql, { name }) => name === "real" ? `CAST(${sql} AS double)` : sql,
	plain: (sql) => sql,
	countIf: (condition) => `count_if(${condition})`,
	countDistinct: (keys) => {
		const values = comparableKeys(keys);
		if (!values) return void 0;
		return `count(DISTINCT ${values.length === 1 ? values[0] : unlessNull(values, `ROW(${values.join(", ")})`)})`;
	},
	length: (sql) => `length(${sql})`,
	matches: (sql, pattern) => `regexp_like(${sql}, ${literal(patternText(pattern, HEX_SYNTAX))})`,
	isNumber: ({ sql, type }) => type.family === "float" ? `is_finite(${sql})` : "TRUE",
	isNan: ({ sql, type }) => type.family === "float" && !type.plain ? `is_nan(${sql})` : "FALSE",
	nanIsGreatest: false,
	isWhole: (sql) => `floor(${sql}) = ${sql}`,
	isMultiple: remainder(decimal),
	unboundedDates: true,
	hasMidnight24: false,
	epoch: ({ sql, type }) => type.family === "date" ? `date_diff('day', DATE '1970-01-01', ${sql}) * 86400000` : `date_diff('millisecond', TIMESTAMP '1970-01-01 00:00:00${type.zoned === true ? " UTC" : ""}', date_trunc('millisecond', ${sql}))`,
	sample: (percent) => ` TABLESAMPLE BERNOULLI (${percent})`,
	toText: (sql) => `CAST(${sql} AS varchar)`,
	jsonNull: (sql) => `json_format(${sql}) = 'null'`,
	anyItem: (sql, alias, condition) => `any_match(${sql}, ${alias} -> COALESCE(${condition}, FALSE))`,
	items: (sql) => `cardinality(${sql})`,
	field: (sql, name) => `${sql}.${quoteWith("\"")(name)}`
};
/** A type by the name that Trino gives it. */
function trinoType(name) {
	return parseNested(name, {
		open: "(",
		close: ")",
		struct: "row",
		separator: " ",
		plain
	});
}
function plain(name) {
	if (/^timestamp(?:\(\d+\))?$/.test(name)) return {
		family: "timestamp",
		name
	};
	if (/^timestamp(?:\(\d+\))? with time zone$/.test(name)) return {
		family: "timestamp",
		name,
		zoned: true
	};
	if (/^time(?:\(\d+\))?$/.test(name)) return {
		family: "time",
		name
	};
	return {
		family: familyOf(name, FAMILIES),
		name
	};
}
export { trinoDialect, trinoType };
