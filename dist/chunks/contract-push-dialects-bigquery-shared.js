import "./runtime.js";
import { HEX_SYNTAX, comparableKeys, escapedLiteral, floatDigits, isLong, isStorable, patternText, quoteWithBackslash, remainder, unlessNull } from "./contract-push-dialects-shared-shared.js";
// src/contract/push/dialects/bigquery.ts
const FAMILIES = {
	BOOLEAN: "boolean",
	BOOL: "boolean",
	INTEGER: "integer",
	INT64: "integer",
	NUMERIC: "decimal",
	BIGNUMERIC: "decimal",
	FLOAT: "float",
	FLOAT64: "float",
	STRING: "text",
	DATE: "date",
	TIME: "time",
	DATETIME: "timestamp",
	TIMESTAMP: "timestamp",
	JSON: "json"
};
/** A BIGNUMERIC has 38 digits before the point and 38 behind it, whatever it is compared with. */
const decimal = (digits) => {
	const [whole = "", fraction = ""] = digits.replace("-", "").split(".");
	if (isLong(digits)) return digits;
	return whole.length <= 38 && fraction.length <= 38 ? `BIGNUMERIC '${digits}'` : void 0;
};
/** https://cloud.google.com/bigquery/docs/reference/standard-sql/ */
const bigqueryDialect = {
	name: "bigquery",
	title: "BigQuery",
	quote: quoteWithBackslash,
	text: (value) => isStorable(value) ? escapedLiteral(value) : void 0,
	decimal,
	float: (value) => `CAST('${floatDigits(value)}' AS FLOAT64)`,
	moment: (digits, { family, zoned }) => family === "date" ? `DATE '${digits}'` : zoned === true ? `TIMESTAMP '${digits}+00'` : `DATETIME '${digits}'`,
	time: (digits) => `TIME '${digits}'`,
	read: (sql) => sql,
	plain: (sql) => sql,
	countIf: (condition) => `COUNTIF(${condition})`,
	countDistinct: (keys) => {
		const values = comparableKeys(keys);
		if (!values) return void 0;
		if (values.length === 1) return `COUNT(DISTINCT ${values[0]})`;
		if (keys.some(({ type }) => type.family === "float")) return void 0;
		return `COUNT(DISTINCT ${unlessNull(values, `TO_JSON_STRING(STRUCT(${values.join(", ")}))`)})`;
	},
	length: (sql) => `CHAR_LENGTH(${sql})`,
	matches: (sql, pattern) => `REGEXP_CONTAINS(${sql}, ${escapedLiteral(patternText(pattern, HEX_SYNTAX))})`,
	isNumber: ({ sql, type }) => type.family === "float" ? `NOT (IS_NAN(${sql}) OR IS_INF(${sql}))` : "TRUE",
	isNan: ({ sql, type }) => type.family === "float" && !type.plain ? `IS_NAN(${sql})` : "FALSE",
	nanIsGreatest: false,
	isWhole: (sql) => `FLOOR(${sql}) = ${sql}`,
	isMultiple: remainder(decimal),
	unboundedDates: false,
	hasMidnight24: false,
	epoch: ({ sql, type }) => {
		if (type.family === "date") return `UNIX_DATE(${sql}) * 86400000`;
		return type.zoned === true ? `UNIX_MILLIS(${sql})` : `DATETIME_DIFF(DATETIME_TRUNC(${sql}, MILLISECOND), DATETIME '1970-01-01 00:00:00', MILLISECOND)`;
	},
	sample: (percent) => ` TABLESAMPLE SYSTEM (${percent} PERCENT)`,
	toText: (sql) => `CAST(${sql} AS STRING)`,
	jsonNull: (sql) => `JSON_TYPE(${sql}) = 'null'`,
	anyItem: (sql, alias, condition) => `EXISTS (SELECT 1 FROM UNNEST(${sql}) AS ${alias} WHERE ${condition})`,
	items: (sql) => `ARRAY_LENGTH(${sql})`,
	field: (sql, name) => `${sql}.${quoteWithBackslash(name)}`
};
function bigqueryType(field) {
	const type = singleType(field);
	return field.mode === "REPEATED" ? {
		family: "list",
		name: `ARRAY<${type.name}>`,
		items: type
	} : type;
}
function singleType({ type, collation, fields }) {
	if (type === "RECORD" || type === "STRUCT") return {
		family: "struct",
		name: "STRUCT",
		fields: new Map(fields.map((field) => [field.name, bigqueryType(field)]))
	};
	const family = Object.hasOwn(FAMILIES, type) ? FAMILIES[type] : void 0;
	if (collation !== "" || family === void 0) return {
		family: "other",
		name: collation === "" ? type : `${type} with a collation`
	};
	return {
		family,
		name: type,
		...type === "TIMESTAMP" && { zoned: true }
	};
}
export { bigqueryDialect, bigqueryType };
