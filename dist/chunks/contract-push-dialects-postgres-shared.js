import "./runtime.js";
import { emitPattern, isStorable, quoteWith } from "./contract-push-dialects-shared-shared.js";
// src/contract/push/dialects/postgres.ts
/** Of the system's own types; enumerations arrive as `enum`, arrays and rows as `array` and `row`. */
const FAMILIES = {
	bool: "boolean",
	int2: "integer",
	int4: "integer",
	int8: "integer",
	numeric: "decimal",
	float4: "float",
	float8: "float",
	text: "text",
	varchar: "text",
	name: "text",
	citext: "text",
	enum: "text",
	uuid: "uuid",
	date: "date",
	time: "time",
	timestamp: "timestamp",
	timestamptz: "timestamp",
	jsonb: "json"
};
const SYNTAX = {
	start: "^",
	end: "$",
	escape: (_character, point) => point > 65535 ? `\\U${point.toString(16).padStart(8, "0")}` : `\\u${point.toString(16).padStart(4, "0")}`
};
const JSON_ACCESS = {
	kind: (sql) => `jsonb_typeof(${sql})`,
	text: (sql) => `(${sql} #>> '{}')`,
	number: (sql) => `(${sql})::numeric`,
	boolean: (sql) => `(${sql})::boolean`,
	member: (sql, name) => isStorable(name) ? `(${sql} -> ${literal(name)})` : "NULL::jsonb",
	isNull: (sql) => `coalesce(${sql}, 'null') = 'null'::jsonb`,
	anyItem: (sql, alias, condition) => `EXISTS (SELECT 1 FROM ${itemsOf(sql, alias)} WHERE ${condition})`,
	items: (sql) => `jsonb_array_length(${sql})`,
	members: (sql) => `(SELECT count(*) FROM jsonb_object_keys(${sql}))`,
	repeats: (sql) => `(SELECT count(*) <> count(DISTINCT i) FROM jsonb_array_elements(${sql}) AS i)`
};
/** Items of a list or values of an object; anything else has none, and the functions would fail on it. */
function itemsOf(sql, alias) {
	return `(SELECT e FROM ${`jsonb_array_elements(CASE jsonb_typeof(${sql}) WHEN 'array' THEN ${sql} ELSE '[]' END)`} AS l(e) UNION ALL SELECT o.value FROM ${`jsonb_each(CASE jsonb_typeof(${sql}) WHEN 'object' THEN ${sql} ELSE '{}' END)`} AS o) AS x(${alias})`;
}
/** With an E before it, a backslash means the same whatever the settings are. */
function literal(value) {
	const quoted = value.replaceAll("'", "''");
	return quoted.includes("\\") ? `E'${quoted.replaceAll("\\", "\\\\")}'` : `'${quoted}'`;
}
/** The type of values that may be NaN; numbers inside of JSON never are. */
function nanName({ type }) {
	if (type.family === "float") return "float8";
	return type.name === "numeric" ? "numeric" : void 0;
}
function oddNumbers(name) {
	return [
		"NaN",
		"Infinity",
		"-Infinity"
	].map((odd) => `'${odd}'::${name}`).join(", ");
}
const postgresDialect = {
	name: "postgres",
	title: "PostgreSQL",
	quote: quoteWith("\""),
	text: (value) => isStorable(value) ? literal(value) : void 0,
	decimal: (digits) => digits.length <= 1e3 ? digits : void 0,
	float: (value) => `'${value}'::float8`,
	moment: (digits, { family, zoned }) => family === "date" ? `DATE '${digits}'` : zoned === true ? `TIMESTAMPTZ '${digits}+00'` : `TIMESTAMP '${digits}'`,
	time: (digits) => `TIME '${digits}'`,
	read: (sql, { name }) => {
		if (name === "array" || name === "row") return `to_jsonb(${sql})`;
		if (name === "float4") return `${sql}::float8`;
		return name === "citext" || name === "name" || name === "enum" ? `${sql}::text` : sql;
	},
	plain: (sql) => `${sql} COLLATE "C"`,
	countIf: (condition) => `count(*) FILTER (WHERE ${condition})`,
	countDistinct: (keys) => {
		const values = keys.map(({ sql, type }) => type.family === "text" ? `${sql} COLLATE "C"` : type.family === "json" ? `nullif(${sql}, 'null')` : sql);
		if (values.length === 1) return `count(DISTINCT ${values[0]})`;
		return `count(DISTINCT (${values.join(", ")})) FILTER (WHERE ${values.map((value) => `${value} IS NOT NULL`).join(" AND ")})`;
	},
	length: (sql) => `char_length(${sql})`,
	matches: (sql, pattern) => `${sql} ~ ${literal(emitPattern(pattern, SYNTAX))}`,
	isNumber: (subject) => nanName(subject) === void 0 ? "TRUE" : `${subject.sql} NOT IN (${oddNumbers(nanName(subject) ?? "")})`,
	isNan: (subject) => nanName(subject) === void 0 || subject.type.plain ? "FALSE" : `${subject.sql} = 'NaN'::${nanName(subject)}`,
	nanIsGreatest: true,
	isWhole: (sql) => `trunc(${sql}) = ${sql}`,
	isMultiple: ({ sql, type }, step) => {
		if (type.family === "integer" && /^\d{1,18}$/.test(step)) return `mod(${sql}, ${step}) = 0`;
		return `mod(${type.family === "float" ? `${sql}::text::numeric` : `${sql}::numeric`}, ${step}) = 0`;
	},
	unboundedDates: true,
	hasMidnight24: true,
	epoch: ({ sql }) => `floor(extract(epoch FROM ${sql}) * 1000)`,
	sample: (percent) => ` TABLESAMPLE SYSTEM (${percent}) REPEATABLE (1)`,
	toText: (sql) => `(${sql})::text`,
	jsonNull: (sql) => `btrim(${sql}::text, E' \\t\\n\\r') = 'null'`,
	json: JSON_ACCESS
};
/** What a type is, by its name in the catalogue. */
function postgresType(name) {
	if (name === "array") return {
		family: "list",
		name,
		items: {
			family: "json",
			name: "jsonb"
		}
	};
	if (name === "row") return {
		family: "struct",
		name
	};
	return {
		family: (Object.hasOwn(FAMILIES, name) ? FAMILIES[name] : void 0) ?? "other",
		name,
		...name === "timestamptz" && { zoned: true }
	};
}
export { postgresDialect, postgresType };
