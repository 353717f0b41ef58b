import "./runtime.js";
import { parseNested } from "./contract-push-dialects-nested-type-shared.js";
import { HEX_SYNTAX, comparableKeys, escapedLiteral, familyOf, fitsDecimal, floatDigits, isLong, isStorable, patternText, quoteWith, remainder } from "./contract-push-dialects-shared-shared.js";
// src/contract/push/dialects/databricks.ts
const FAMILIES = {
	boolean: "boolean",
	tinyint: "integer",
	byte: "integer",
	smallint: "integer",
	short: "integer",
	int: "integer",
	integer: "integer",
	bigint: "integer",
	long: "integer",
	decimal: "decimal",
	float: "float",
	real: "float",
	double: "float",
	string: "text",
	varchar: "text",
	date: "date",
	timestamp: "timestamp",
	timestamp_ntz: "timestamp",
	variant: "json"
};
const decimal = (digits, type) => {
	if (type.family === "integer" && isLong(digits)) return `${digits}L`;
	return fitsDecimal(digits, type) ? `${digits}BD` : void 0;
};
const infinity = (sign) => `CAST('${sign}Infinity' AS DOUBLE)`;
/** https://docs.databricks.com/en/sql/language-manual/ */
const databricksDialect = {
	name: "databricks",
	title: "Databricks",
	quote: quoteWith("`"),
	text: (value) => isStorable(value) ? escapedLiteral(value) : void 0,
	decimal,
	float: (value) => `CAST('${floatDigits(value)}' AS DOUBLE)`,
	moment: (digits, { family, zoned }) => family === "date" ? `DATE '${digits}'` : zoned === true ? `TIMESTAMP '${digits}Z'` : `TIMESTAMP_NTZ '${digits}'`,
	time: (digits) => `'${digits}'`,
	read: (sql, { name }) => /^(?:float|real)$/i.test(name) ? `CAST(${sql} AS DOUBLE)` : sql,
	plain: (sql) => sql,
	countIf: (condition) => `count_if(${condition})`,
	countDistinct: (keys) => {
		const values = comparableKeys(keys);
		return values && `count(DISTINCT ${values.join(", ")})`;
	},
	length: (sql) => `char_length(${sql})`,
	matches: (sql, pattern) => `regexp_like(${sql}, ${escapedLiteral(patternText(pattern, HEX_SYNTAX))})`,
	isNumber: ({ sql, type }) => type.family === "float" ? `NOT (isnan(${sql}) OR ${sql} IN (${infinity("")}, ${infinity("-")}))` : "TRUE",
	isNan: ({ sql, type }) => type.family === "float" && !type.plain ? `isnan(${sql})` : "FALSE",
	nanIsGreatest: true,
	isWhole: (sql) => `${sql} % 1 = 0`,
	isMultiple: remainder(decimal),
	unboundedDates: true,
	hasMidnight24: false,
	epoch: ({ sql, type }) => {
		if (type.family === "date") return `CAST(unix_date(${sql}) AS BIGINT) * 86400000`;
		return type.zoned === true ? `unix_millis(${sql})` : `timestampdiff(MILLISECOND, TIMESTAMP_NTZ '1970-01-01 00:00:00', ${sql})`;
	},
	sample: (percent) => ` TABLESAMPLE (${percent} PERCENT) REPEATABLE (1)`,
	toText: (sql) => `CAST(${sql} AS STRING)`,
	jsonNull: (sql) => `is_variant_null(${sql})`,
	anyItem: (sql, alias, condition) => `exists(${sql}, ${alias} -> ${condition})`,
	items: (sql) => `size(${sql})`,
	field: (sql, name) => `${sql}.${quoteWith("`")(name)}`
};
/** A type by the text that Databricks gives it; `STRING COLLATE …` may take different texts for the same. */
function databricksType(text) {
	return parseNested(text, {
		open: "<",
		close: ">",
		struct: "struct",
		separator: ":",
		plain: (name) => ({
			family: familyOf(name, FAMILIES),
			name,
			.../^timestamp$/i.test(name) && { zoned: true }
		})
	});
}
export { databricksDialect, databricksType };
