import "./runtime.js";
import { loadSchemaTools } from "./compat-index-shared.js";
import { isPublic } from "./contract-dialects-classification-shared.js";
import { isJsonArray } from "./start.js";
import { describeExpectation, isOperator } from "./contract-engine-expectation-shared.js";
import { isNear } from "./contract-engine-names-shared.js";
// src/contract/dialects/odcs/notes.ts
function readNotes(root) {
	const sensitive = /* @__PURE__ */ new Set();
	collect(member(root, "schema"), sensitive);
	return {
		sensitive,
		levels: itemsOf(member(root, "slaProperties")).map((node) => ({
			property: textOf$1(member(node, "property")),
			value: valueOf(member(node, "value")),
			unit: textOf$1(member(node, "unit")),
			element: textOf$1(member(node, "element")) || textOf$1(member(root, "slaDefaultElement")),
			place: node.place
		}))
	};
}
/** A property, or one around it that was collected with its parts, is classified. */
function isSensitive(notes, field) {
	return notes.sensitive.has(keyOf(field.place));
}
/** What is classified hides what is inside of it, and what it is inside of: a value is shown with all of its parts. Whether it does. */
function collect(node, sensitive, hidden = false) {
	if (node?.type === "array") return node.items.map((item) => collect(item, sensitive, hidden)).includes(true);
	if (node?.type !== "object") return false;
	const own = hidden || isClassified(member(node, "classification")) || textOf$1(member(node, "encryptedName")) !== "";
	const parts = [
		"properties",
		"items",
		"map",
		"value",
		"key"
	].map((key) => collect(member(node, key), sensitive, own));
	const isHidden = own || parts.includes(true);
	if (isHidden) sensitive.add(keyOf(node.place));
	return isHidden;
}
/** A classification that is no text is not understood, and may mean anything. */
function isClassified(node) {
	if (node === void 0 || node.type === "null") return false;
	return node.type !== "string" || !isPublic(node.value);
}
function keyOf(place) {
	return `${place.line}:${place.column}`;
}
function member(node, name) {
	return node.type === "object" ? node.members.get(name)?.value : void 0;
}
function itemsOf(node) {
	return node?.type === "array" ? node.items : [];
}
function textOf$1(node) {
	return node?.type === "string" ? node.value : node?.type === "number" ? node.text : "";
}
function valueOf(node) {
	if (node?.type === "number") return Number(node.text);
	return node?.type === "string" || node?.type === "boolean" ? node.value : null;
}
// src/contract/dialects/odcs/tests.ts
/** Everything that a property promises about its values. */
function testsOf(field) {
	return [
		...typeTest(field),
		...field.enum ? [{
			rule: "enum",
			limit: `one of ${field.enum.map(show).join(", ")}`,
			test: {
				kind: "enum",
				values: field.enum
			}
		}] : [],
		...limitTests(field),
		...sizeTests(field),
		...optionTests(field)
	];
}
/** A date or time with a format of its own is whatever that format says. */
function typeTest({ type, options }) {
	if (type === void 0) return [];
	const stated = (type === "date" || type === "timestamp" || type === "time") && typeof options.get("format") === "string" ? "string" : type;
	return [{
		rule: "type",
		limit: `a value of type ${type}`,
		test: {
			kind: "type",
			type: stated
		}
	}];
}
const LIMITS = [{
	names: ["minimum", "exclusiveMinimum"],
	kind: "minimum",
	words: ["at least", "more than"]
}, {
	names: ["maximum", "exclusiveMaximum"],
	kind: "maximum",
	words: ["at most", "less than"]
}];
/** 3.0 says `exclusiveMaximum: true` beside `maximum`; later versions give the limit there. */
function limitTests({ options }) {
	return LIMITS.flatMap(({ names: [closed, open], kind, words }) => {
		const [limit, exclusive] = [options.get(closed), options.get(open)];
		const stated = (value, isOpen, rule) => typeof value === "number" || typeof value === "string" ? [{
			rule,
			limit: `${words[isOpen ? 1 : 0]} ${value}`,
			test: {
				kind,
				limit: {
					value,
					open: isOpen
				}
			}
		}] : [];
		return [...stated(limit, exclusive === true, closed), ...stated(exclusive, true, open)];
	});
}
const SIZES = [
	{
		min: "minLength",
		max: "maxLength",
		kind: "length",
		unit: "characters"
	},
	{
		min: "minItems",
		max: "maxItems",
		kind: "items",
		unit: "items"
	},
	{
		min: "minProperties",
		max: "maxProperties",
		kind: "properties",
		unit: "properties"
	}
];
function sizeTests({ options, type }) {
	const sizes = SIZES.flatMap(({ min, max, kind, unit }) => {
		const [least, most] = [options.get(min), options.get(max)];
		return [...typeof least === "number" ? [{
			rule: min,
			limit: `at least ${least} ${unit}`,
			test: {
				kind,
				min: least
			}
		}] : [], ...typeof most === "number" ? [{
			rule: max,
			limit: `at most ${most} ${unit}`,
			test: {
				kind,
				max: most
			}
		}] : []];
	});
	const size = options.get("dimensions");
	if (type !== "vector" || typeof size !== "number") return sizes;
	return [...sizes, {
		rule: "dimensions",
		limit: `${size} numbers`,
		test: {
			kind: "items",
			min: size,
			max: size
		}
	}];
}
function optionTests({ options, type }) {
	const [pattern, format, of] = [
		options.get("pattern"),
		options.get("format"),
		options.get("multipleOf")
	];
	const sizes = type === "integer" || type === "number";
	return [
		...typeof pattern === "string" ? [{
			rule: "pattern",
			limit: `the pattern ${pattern}`,
			test: {
				kind: "pattern",
				pattern
			}
		}] : [],
		...typeof format === "string" && !sizes ? [{
			rule: "format",
			limit: `the format ${format}`,
			test: {
				kind: "format",
				format
			}
		}] : [],
		...typeof format === "string" && sizes ? widthTests(format) : [],
		...typeof of === "number" && of > 0 ? [{
			rule: "multipleOf",
			limit: `a multiple of ${of}`,
			test: {
				kind: "multiple-of",
				of
			}
		}] : [],
		...options.get("uniqueItems") === true ? [{
			rule: "uniqueItems",
			limit: "no item twice",
			test: { kind: "unique-items" }
		}] : []
	];
}
/** `i32`, `u8` and the like bound whole numbers; `f32` and `f64` bound nothing that JSON could hold. */
function widthTests(format) {
	const [, sign, bits] = /^([iu])(8|16|32|64|128)$/.exec(format) ?? [];
	if (sign === void 0) return [];
	const width = Number(bits) - (sign === "i" ? 1 : 0);
	const [least, beyond] = [sign === "i" ? -(2 ** width) : 0, 2 ** width];
	return [{
		rule: "format",
		limit: `the format ${format}`,
		test: {
			kind: "minimum",
			limit: {
				value: least,
				open: false,
				exact: true
			}
		}
	}, {
		rule: "format",
		limit: `the format ${format}`,
		test: {
			kind: "maximum",
			limit: {
				value: beyond,
				open: true,
				exact: true
			}
		}
	}];
}
function show(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}
/** Options that say something for people or about how values are stored, or that are read elsewhere. */
const SAID_ELSEWHERE = /* @__PURE__ */ new Set([
	"required",
	"timezone",
	"defaultTimezone",
	"exclusiveMinimum",
	"exclusiveMaximum"
]);
/** Formats of numbers that hold whatever JSON can. */
const WIDE = /^f(?:32|64)$/;
/** Options that ask for something and became no test: unknown ones, and values of another kind. */
function unusedOptions(field) {
	const used = new Set(testsOf(field).map(({ rule }) => rule));
	return [...field.options].filter(([name, value]) => {
		if (used.has(name) || value === false) return false;
		if (name === "format") return !(typeof value === "string" && WIDE.test(value));
		if (name === "exclusiveMinimum" || name === "exclusiveMaximum") return value !== true;
		return !SAID_ELSEWHERE.has(name);
	}).map(([name]) => name);
}
// src/contract/dialects/odcs/column.ts
/** A property with everything it promises about single values. */
function columnOf(field, around) {
	const path = [...around.path, field.name];
	const inner = {
		...around,
		path
	};
	const clause = (rule, limit) => ({
		dataset: around.dataset,
		property: path.join("."),
		rule,
		limit,
		place: field.at(rule === "type" ? "logicalType" : rule),
		sensitive: isSensitive(around.notes, field)
	});
	const items = field.items ?? field.map?.value;
	return {
		name: field.name,
		...field.physicalName !== void 0 && { stored: field.physicalName },
		type: field.type,
		exists: {
			...clause("exists", "there at all"),
			place: field.place
		},
		required: field.required ? clause(field.primaryKey ? "primaryKey" : "required", "never null") : void 0,
		present: field.present && !field.required ? clause("required", "always there") : void 0,
		tests: testsOf(field).map(({ rule, limit, test }) => ({
			...clause(rule, limit),
			test
		})),
		columns: field.fields.map((one) => columnOf(one, inner)),
		items: items && columnOf({
			...items,
			name: "*"
		}, inner)
	};
}
// src/contract/dialects/odcs/quality.ts
/** The quality rules of an object or of one of its properties. What cannot be counted is not run, and says why. */
function qualityClauses(subject) {
	const counts = [];
	const sql = [];
	const notRun = [];
	for (const rule of (subject.field ?? subject.object).quality) {
		const expect = expectationOf(rule);
		const base = clauseOf$1(rule, subject, "unit" in expect ? describeExpectation(expect) : "");
		if (rule.type === "sql" && rule.query !== void 0 && "unit" in expect) sql.push(sqlClause(base, rule.query, expect, subject));
		else {
			const test = "reason" in expect ? expect : testOf(rule, subject);
			if ("reason" in test) notRun.push({
				...base,
				reason: test.reason
			});
			else if ("unit" in expect) counts.push({
				...base,
				test,
				expect
			});
		}
	}
	return {
		counts,
		sql,
		notRun
	};
}
function clauseOf$1(rule, { object, property, sensitive }, limit) {
	return {
		dataset: object.name,
		property,
		rule: rule.label,
		limit,
		place: rule.place,
		sensitive,
		...Object.keys(rule.notes).length > 0 && { notes: rule.notes }
	};
}
function sqlClause(base, query, expect, { object, field }) {
	return {
		...base,
		limit: base.limit === "" ? "the query says true" : base.limit,
		query,
		table: object.physicalName ?? object.name,
		...field && { column: field.physicalName ?? field.name },
		expect
	};
}
function expectationOf(rule) {
	if (rule.type === "custom" || rule.type === "text") return { reason: `rules of type ${rule.type} are not run` };
	if (rule.type === "sql" && rule.query === void 0) return { reason: "the rule has no query" };
	const operators = [];
	for (const [name, given] of rule.operators) {
		const value = rule.type === "sql" && typeof given === "boolean" ? Number(given) : given;
		if (!isOperator(name, value)) return { reason: `${name}: ${JSON.stringify(value)} is no limit that is known (a number, or for between two that rise)` };
		operators.push([name, value]);
	}
	if (rule.type === "sql") return {
		unit: "rows",
		operators
	};
	if (operators.length === 0) return { reason: "the rule says no limit (mustBe …)" };
	if (rule.unit !== "rows" && rule.unit !== "percent") return { reason: `the unit ${rule.unit} is not known` };
	return {
		unit: rule.unit,
		operators
	};
}
function testOf(rule, { object, field, property }) {
	const given = JSON.parse(rule.arguments);
	if (rule.metric === "rowCount") return rowCount(rule, property);
	if (rule.metric === "duplicateValues") return duplicates(object, field, given["properties"]);
	if (!field) return { reason: `${rule.metric} is a rule for properties` };
	const column = field.name;
	switch (rule.metric) {
		case "nullValues": return {
			kind: "null",
			column
		};
		case "missingValues": return {
			kind: "missing",
			column,
			values: isJsonArray(given["missingValues"]) ? given["missingValues"] : []
		};
		case "invalidValues":
			if (rule.validValues === void 0 && rule.pattern === void 0) return { reason: "the rule names neither validValues nor a pattern" };
			return {
				kind: "invalid",
				column,
				...rule.validValues && { values: rule.validValues },
				...rule.pattern !== void 0 && { pattern: rule.pattern }
			};
		default: return { reason: `the metric ${rule.metric || "without a name"} is not known` };
	}
}
function rowCount(rule, property) {
	if (property.includes(".")) return { reason: "a property inside of another has no rows of its own" };
	return rule.unit === "percent" ? { reason: "the number of rows is no share of anything: it needs the unit rows" } : { kind: "row-count" };
}
/** Of an object that lists its properties, a name that is not among them would never repeat: a slip that must not pass. */
function duplicates(object, field, listed) {
	if (field) return {
		kind: "duplicate",
		columns: [field.name]
	};
	const names = isJsonArray(listed) ? listed.map(String) : [];
	if (names.length === 0) return { reason: "the rule names no properties" };
	const known = new Set(object.fields.map(({ name }) => name));
	const unknown = known.size > 0 ? names.find((name) => !known.has(name)) : void 0;
	return unknown === void 0 ? {
		kind: "duplicate",
		columns: names
	} : { reason: `${object.name} has no property ${unknown} of its own` };
}
// src/contract/dialects/odcs/nested.ts
/** What an object says about properties inside of its properties, beyond what single values must be like. */
function nestedRules(object, notes) {
	const rules = [];
	const sql = [];
	const notRun = [];
	const visit = (field, steps) => {
		const path = [...steps, field.name].join(".");
		const clause = clauseFor(object, notes);
		if (steps.length > 0) {
			const found = qualityClauses({
				object,
				field,
				property: path,
				sensitive: isSensitive(notes, field)
			});
			const unique = field.unique ? [uniqueClause(clause(field, path, "unique", "no value twice"), field.name)] : [];
			if (found.counts.length + unique.length > 0) rules.push({
				steps,
				counts: found.counts,
				unique,
				keys: []
			});
			sql.push(...found.sql);
			notRun.push(...found.notRun);
		}
		const inner = [...steps, field.name];
		notRun.push(...innerKey(field, path, clause));
		if (field.map) {
			const { key } = field.map;
			const tests = testsOf(key).filter(({ test }) => test.kind !== "type" || test.type !== "string").map(({ rule, limit, test }) => ({
				...clause(key, path, `key ${rule}`, limit),
				test
			}));
			if (key.type !== void 0 && key.type !== "string") notRun.push(...tests.map((test) => ({
				...test,
				reason: `keys of type ${key.type} are not looked at`
			})));
			else if (tests.length > 0) rules.push({
				steps: inner,
				counts: [],
				unique: [],
				keys: tests
			});
			visit({
				...field.map.value,
				name: "*"
			}, inner);
		}
		if (field.items) visit({
			...field.items,
			name: "*"
		}, inner);
		for (const one of field.fields) visit(one, inner);
	};
	for (const field of object.fields) visit(field, []);
	return {
		schema: rules.length === 0 ? void 0 : {
			language: "nested",
			schema: { rules },
			clause: clauseFor(object, notes)(object, "", "nested", "")
		},
		sql,
		notRun
	};
}
function clauseFor(object, notes) {
	return (field, property, rule, limit) => ({
		dataset: object.name,
		property,
		rule,
		limit,
		place: field.at(rule),
		sensitive: isSensitive(notes, field)
	});
}
function uniqueClause(base, column) {
	return {
		...base,
		test: {
			kind: "duplicate",
			columns: [column]
		},
		expect: {
			unit: "rows",
			operators: [["mustBe", 0]]
		}
	};
}
/** A primary key inside of a property: its parts are wanted, but nobody says among what they are a key. */
function innerKey({ fields }, path, clause) {
	return fields.filter(({ primaryKey }) => primaryKey).map((field) => ({
		...clause(field, `${path}.${field.name}`, "primaryKey", "no key twice"),
		reason: "whether a key inside of a property repeats is not looked at; `unique` is"
	}));
}
// src/contract/dialects/odcs/service-levels.ts
/** `m` alone is a minute to some and a month to others: it is none here. Months and years are mean ones. */
const UNITS = new Map(Object.entries({
	"s sec second seconds": 1e3,
	"min minute minutes": 6e4,
	"h hr hour hours": 36e5,
	"d day days": 864e5,
	"w wk week weeks": 6048e5,
	"mo month months": 2629746e3,
	"y yr year years": 31556952e3
}).flatMap(([names, size]) => names.split(" ").map((name) => [name, size])));
const KINDS = /* @__PURE__ */ new Map([
	["freshness", "freshness"],
	["timeliness", "freshness"],
	["ty", "freshness"],
	["retention", "retention"],
	["re", "retention"]
]);
/** Service levels about the age of rows, for the objects they name. All others are told, with the first object. */
function ageClauses(levels, object, objects) {
	const ages = [];
	const notRun = [];
	for (const level of levels) {
		const columns = columnsOf(level.element, objects);
		const mine = columns.filter(({ table }) => table === object.name || table === object.physicalName);
		const isHomeless = object === objects[0] && columns.every(({ table }) => !isNamed(table, objects));
		if (mine.length === 0 && !isHomeless) continue;
		const base = clauseOf(level, object);
		const kind = KINDS.get(level.property.toLowerCase());
		const age = millisecondsOf(level);
		if (kind === void 0) notRun.push({
			...base,
			reason: "only freshness and retention show in the rows"
		});
		else if (age === void 0) notRun.push({
			...base,
			reason: "the value is no number with a unit of time that is clear"
		});
		else if (mine.length === 0) notRun.push({
			...base,
			reason: "no element says which column holds the time"
		});
		if (kind === void 0 || age === void 0) continue;
		for (const { column } of mine) if (column === void 0) notRun.push({
			...base,
			reason: "the element names no column"
		});
		else if (column.includes(".")) notRun.push({
			...base,
			property: column,
			reason: "a time inside of a property is not looked at"
		});
		else ages.push({
			...base,
			property: column,
			kind,
			column,
			age
		});
	}
	return {
		ages,
		notRun
	};
}
function clauseOf({ property, value, unit, place }, object) {
	const limit = `${typeof value === "string" ? value : JSON.stringify(value)} ${unit}`.trim();
	return {
		dataset: object.name,
		property: "",
		rule: property,
		limit,
		place,
		sensitive: false
	};
}
/** `table.column`, several with commas; with one object alone the name of its column will do. */
function columnsOf(element, objects) {
	const [only] = objects;
	return element.split(",").map((one) => one.trim()).filter((one) => one !== "").map((name) => {
		const isBare = objects.length === 1 && only?.fields.some((field) => field.name === name);
		if (only && isBare === true) return {
			table: only.name,
			column: name
		};
		const [table = "", ...path] = name.split(".");
		return {
			table,
			column: path.length === 0 ? void 0 : path.join(".")
		};
	});
}
function isNamed(table, objects) {
	return objects.some(({ name, physicalName }) => name === table || physicalName === table);
}
/** `undefined` without a number, or with a unit that could be two. */
function millisecondsOf({ value, unit }) {
	const amount = typeof value === "string" && /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
	const size = UNITS.get(unit.toLowerCase());
	return typeof amount === "number" && size !== void 0 ? amount * size : void 0;
}
// src/contract/dialects/odcs/standard/types.ts
const from = (minor, is) => ({
	is,
	from: minor
});
const always = (...keys) => () => keys;
const inFirst = (minor) => minor === 0;
const listOf = (object) => ({ list: { object } });
const ID = from(1, { pattern: /^[\w-]+$/ });
// src/contract/dialects/odcs/standard/servers.ts
/** A port became a text too, for a variable. */
const PORT = {
	...from(2, { either: ["integer", "text"] }),
	before: "integer"
};
const FORMAT = from(1, "text");
/** `host! port@1`: `!` must be there, `@1` is there from 3.1 on. */
const WITH_HOST = "host! port! database!";
const FILES = "format delimiter encoding@2";
const EVERY = {
	api: "location!",
	athena: "schema! stagingDir catalog regionName workgroup@2",
	azure: "location! format! delimiter encoding@2",
	bigquery: "project! dataset!",
	clickhouse: WITH_HOST,
	databricks: "host catalog! schema!",
	denodo: "host! port! database",
	dremio: "host! port! schema",
	duckdb: "database! schema",
	glue: "account! database! location format encoding@2",
	cloudsql: `${WITH_HOST} schema!`,
	db2: `${WITH_HOST} schema`,
	informix: "host! port database!",
	kafka: "host! format encoding@2",
	kinesis: "region format encoding@2",
	local: "path! format! encoding@2",
	mysql: WITH_HOST,
	oracle: "host! port! serviceName!",
	postgresql: `${WITH_HOST} schema!`,
	postgres: `${WITH_HOST} schema!`,
	presto: "host! catalog schema",
	pubsub: "project!",
	redshift: "host database! schema! region account",
	s3: `location! endpointUrl ${FILES}`,
	sftp: `location! ${FILES}`,
	snowflake: "host port account! database! schema! warehouse",
	sqlserver: "host! port database! schema!",
	synapse: WITH_HOST,
	trino: "host! port! catalog! schema!",
	vertica: `${WITH_HOST} schema!`,
	custom: "account catalog database dataset delimiter endpointUrl format encoding@2 host location path port project region regionName schema serviceName stagingDir warehouse stream@1"
};
const SINCE_1 = {
	hive: "host! port database!",
	impala: "host! port database!",
	zen: "host! port database!"
};
const SINCE_2 = {
	btrieve: "host! port database!",
	exasol: "host! port schema",
	fastobjects: "database! host port",
	hana: "host! port database schema",
	iceberg: "catalog! catalogUrl! namespace warehouse",
	ingres: "database! host! port",
	poet: "database! host port",
	teradata: "host! port database",
	vectorwise: "database! host! port",
	versant: "database! host port"
};
const BY_VERSION = [
	EVERY,
	{
		...EVERY,
		...SINCE_1
	},
	{
		...EVERY,
		...SINCE_1,
		...SINCE_2
	}
];
/** 3.0 had a choice of formats for files. */
const CHOICES = {
	format: [
		"parquet",
		"delta",
		"json",
		"csv"
	],
	delimiter: ["new_line", "array"]
};
const WITH_CHOICES = /* @__PURE__ */ new Set([
	"azure",
	"s3",
	"sftp"
]);
/** A slip of the schema published with 3.0 has the name of a schema of DuckDB as a number. */
const SPECIAL = {
	"duckdb schema": {
		is: "text",
		from: 1,
		before: "scalar"
	},
	"sftp location": { pattern: /^sftp:\/\// }
};
/** Keys of every server. */
const SERVER = {
	keys: {
		id: ID,
		server: "text",
		description: "text",
		environment: "text",
		roles: listOf("role"),
		customProperties: listOf("customProperty")
	},
	required: always("server", "type"),
	isOpen: inFirst
};
/** Types of servers by version. */
function serverTypes(minor) {
	return Object.keys(BY_VERSION[minor]);
}
/** What a type of server brings along; nothing for one that is none. */
function serverKeys(type, minor) {
	const kinds = BY_VERSION[minor];
	const words = type !== void 0 && Object.hasOwn(kinds, type) ? kinds[type]?.split(" ") ?? [] : [];
	const keys = {};
	const required = words.flatMap((word) => word.endsWith("!") ? word.slice(0, -1) : []);
	for (const word of words) {
		const [name = "", since = "0"] = word.replace("!", "").split("@");
		const choice = WITH_CHOICES.has(type ?? "") ? CHOICES[name] : void 0;
		const is = choice ? {
			...FORMAT,
			before: choice
		} : name === "port" ? PORT : "text";
		if (Number(since) <= minor) keys[name] = SPECIAL[`${type} ${name}`] ?? is;
	}
	return {
		keys,
		required: () => type === "athena" && minor < 2 ? [...required, "stagingDir"] : required
	};
}
// src/contract/dialects/odcs/standard/organisation.ts
/** For machines that work with the data. */
const CONTEXT = { either: ["text", { object: "context" }] };
const LISTS = {
	tags: { list: "text" },
	customProperties: listOf("customProperty")
};
const AUTHORITIES = { authoritativeDefinitions: listOf("authority") };
const later = (is) => from(1, is);
/** What a contract says of people, money and words (ODCS 3.0 to 3.2). */
const ORGANISATION = {
	description: {
		keys: {
			usage: "text",
			purpose: "text",
			limitations: "text",
			...AUTHORITIES,
			customProperties: listOf("customProperty")
		},
		isOpen: () => true
	},
	context: { keys: {
		instructions: "text",
		verifiedStatements: listOf("statement"),
		constraints: listOf("constraint")
	} },
	statement: {
		keys: {
			id: "text",
			question: "text",
			answer: "text",
			...LISTS,
			...AUTHORITIES
		},
		required: always("question")
	},
	constraint: {
		keys: {
			id: "text",
			constraint: "text",
			...LISTS,
			...AUTHORITIES
		},
		required: always("constraint")
	},
	role: {
		keys: {
			id: ID,
			role: "text",
			description: "text",
			access: "text",
			firstLevelApprovers: "text",
			secondLevelApprovers: "text",
			customProperties: listOf("customProperty")
		},
		required: always("role"),
		isOpen: inFirst
	},
	support: {
		keys: {
			id: ID,
			channel: "text",
			url: "text",
			description: "text",
			tool: "text",
			scope: "text",
			invitationUrl: "text",
			customProperties: later(listOf("customProperty"))
		},
		required: (minor) => minor === 0 ? ["channel", "url"] : ["channel"],
		isOpen: inFirst
	},
	price: {
		keys: {
			id: ID,
			priceAmount: "number",
			priceCurrency: "text",
			priceUnit: "text"
		},
		isOpen: inFirst
	},
	team: { keys: {
		id: ID,
		name: "text",
		description: "text",
		members: listOf("member"),
		...LISTS,
		...AUTHORITIES
	} },
	member: {
		keys: {
			id: ID,
			username: "text",
			name: "text",
			description: "text",
			role: "text",
			dateIn: "text",
			dateOut: "text",
			replacedByUsername: "text",
			tags: later({ list: "text" }),
			customProperties: later(listOf("customProperty")),
			authoritativeDefinitions: later(listOf("authority"))
		},
		required: (minor) => minor === 0 ? [] : ["username"],
		isOpen: inFirst
	}
};
// src/contract/dialects/odcs/standard/shapes.ts
const NAMED = {
	id: ID,
	description: "text",
	tags: { list: "text" },
	customProperties: listOf("customProperty"),
	authoritativeDefinitions: listOf("authority")
};
/** Every object and property. */
const ELEMENT = {
	...NAMED,
	name: "text",
	physicalType: "text",
	physicalName: "text",
	businessName: "text",
	deprecated: from(2, "truth"),
	synonyms: from(2, listOf("synonym")),
	quality: listOf("quality")
};
const REFERENCE = { pattern: /^(?:[A-Za-z_]\w*\.[A-Za-z_]\w*|(?:(?:https?:\/\/)?[\w./-]+\.yaml#)?\/?[A-Za-z_]\w*\/[\w-]+(?:\/[A-Za-z_]\w*\/[\w-]+)*)$/ };
const REFERENCES = { either: [REFERENCE, {
	list: REFERENCE,
	least: 1
}] };
const TYPES = [
	"string",
	"date",
	"number",
	"integer",
	"object",
	"array",
	"boolean"
];
const LATER_TYPES = [
	...TYPES,
	"timestamp",
	"time"
];
/** The contract and everything in it (ODCS 3.0 to 3.2). */
const OBJECTS = {
	...ORGANISATION,
	server: SERVER,
	contract: {
		keys: {
			version: "text",
			kind: ["DataContract"],
			apiVersion: "text",
			id: "text",
			name: "text",
			tenant: "text",
			tags: { list: "text" },
			status: "text",
			servers: listOf("server"),
			dataProduct: "text",
			description: { object: "description" },
			domain: "text",
			context: from(2, CONTEXT),
			schema: listOf("object"),
			support: listOf("support"),
			price: { object: "price" },
			team: {
				is: { either: [{ object: "team" }, listOf("member")] },
				from: 1,
				before: listOf("member")
			},
			roles: listOf("role"),
			slaDefaultElement: "text",
			slaProperties: listOf("level"),
			authoritativeDefinitions: listOf("authority"),
			customProperties: listOf("customProperty"),
			contractCreatedTs: "text"
		},
		required: (minor) => [
			"version",
			"apiVersion",
			"kind",
			"id",
			...minor < 2 ? ["status"] : []
		]
	},
	object: {
		keys: {
			...ELEMENT,
			logicalType: ["object"],
			dataGranularityDescription: "text",
			properties: listOf("property"),
			relationships: from(1, listOf("reference")),
			context: from(2, CONTEXT)
		},
		required: always("name")
	},
	property: {
		keys: {},
		required: always("name")
	},
	item: { keys: {
		...ELEMENT,
		primaryKey: "truth",
		primaryKeyPosition: "integer",
		logicalType: LATER_TYPES,
		logicalTypeOptions: "map",
		required: "truth",
		unique: "truth",
		semanticType: from(2, [
			"column",
			"measure",
			"dimension"
		]),
		partitioned: "truth",
		partitionKeyPosition: "integer",
		classification: "text",
		encryptedName: "text",
		transformSourceObjects: { list: "text" },
		transformLogic: "text",
		transformDescription: "text",
		examples: { list: "any" },
		enum: from(2, {
			list: { object: "value" },
			least: 1,
			unique: true
		}),
		criticalDataElement: "truth",
		relationships: from(1, listOf("propertyReference"))
	} },
	value: {
		keys: {
			...NAMED,
			value: "scalar",
			label: "text"
		},
		required: always("value")
	},
	map: {
		keys: {
			key: { object: "item" },
			value: { object: "item" }
		},
		required: always("key", "value")
	},
	reference: {
		keys: {
			id: from(2, "text"),
			type: ["foreignKey"],
			from: REFERENCES,
			to: REFERENCES,
			customProperties: listOf("customProperty")
		},
		required: always("from", "to")
	},
	propertyReference: {
		keys: {
			id: from(2, "text"),
			type: ["foreignKey"],
			to: REFERENCES,
			customProperties: listOf("customProperty")
		},
		required: always("to")
	},
	quality: {
		keys: {
			...NAMED,
			businessImpact: "text",
			dimension: [
				"accuracy",
				"completeness",
				"conformity",
				"consistency",
				"coverage",
				"timeliness",
				"uniqueness"
			],
			method: "text",
			name: "text",
			schedule: "text",
			scheduler: "text",
			severity: "text",
			type: [
				"text",
				"library",
				"sql",
				"custom"
			],
			unit: "text"
		},
		isOpen: inFirst
	},
	level: {
		keys: {
			id: ID,
			property: "text",
			value: "scalar",
			valueExt: "scalar",
			unit: "text",
			element: "text",
			driver: "text",
			description: from(1, "text"),
			scheduler: from(1, "text"),
			schedule: from(1, "text"),
			customProperties: from(2, listOf("customProperty")),
			authoritativeDefinitions: from(2, listOf("authority"))
		},
		required: always("property", "value"),
		isOpen: inFirst
	},
	synonym: {
		keys: {
			id: ID,
			synonym: "text",
			description: "text",
			locale: "text",
			source: "text",
			status: "text",
			customProperties: listOf("customProperty")
		},
		required: always("synonym")
	},
	customProperty: {
		keys: {
			id: ID,
			property: "text",
			value: "any",
			description: from(1, "text"),
			vendor: from(2, "text")
		},
		required: (minor) => minor === 0 ? [] : ["property", "value"],
		isOpen: inFirst
	},
	authority: {
		keys: {
			id: ID,
			url: "text",
			type: "text",
			description: from(1, "text")
		},
		required: always("url", "type"),
		isOpen: inFirst
	}
};
const DATES = {
	format: "text",
	minimum: "text",
	maximum: "text"
};
const OPEN_DATES = {
	exclusiveMinimum: from(1, "text"),
	exclusiveMaximum: from(1, "text")
};
const NUMBERS = {
	multipleOf: { above: 0 },
	minimum: "number",
	maximum: "number"
};
/** `exclusiveMinimum: true` became the limit itself with 3.1. */
const FLAGS = {
	exclusiveMinimum: "truth",
	exclusiveMaximum: "truth"
};
/** Keys of `logicalTypeOptions` by logical type, and whatever else a type brings along. */
const OPTIONS = {
	string: () => ({
		minLength: "count",
		maxLength: "count",
		pattern: "text",
		format: "text"
	}),
	date: (minor) => ({
		...DATES,
		...minor === 0 ? FLAGS : OPEN_DATES
	}),
	timestamp: () => ({
		...DATES,
		...OPEN_DATES,
		timezone: "truth",
		defaultTimezone: "text"
	}),
	time: () => ({
		...DATES,
		...OPEN_DATES,
		timezone: "truth",
		defaultTimezone: "text"
	}),
	integer: (minor) => ({
		...NUMBERS,
		...exclusive(minor),
		format: [
			"i8",
			"i16",
			"i32",
			"i64",
			"i128",
			"u8",
			"u16",
			"u32",
			"u64",
			"u128"
		]
	}),
	number: (minor) => ({
		...NUMBERS,
		...exclusive(minor),
		format: ["f32", "f64"]
	}),
	object: () => ({
		minProperties: "count",
		maxProperties: "count",
		required: {
			list: "text",
			least: 1,
			unique: true
		}
	}),
	array: () => ({
		minItems: "count",
		maxItems: "count",
		uniqueItems: "truth"
	}),
	vector: () => ({
		dimensions: "count",
		elementType: [
			"bfloat16",
			"binary",
			"float16",
			"float32",
			"float64",
			"int8",
			"uint8"
		],
		distanceMetric: [
			"cosine",
			"dotProduct",
			"euclidean",
			"hamming",
			"manhattan"
		],
		embeddingModel: "text",
		embeddingModelVersion: "text",
		normalized: "truth"
	})
};
function exclusive(minor) {
	return minor === 0 ? FLAGS : {
		exclusiveMinimum: "number",
		exclusiveMaximum: "number"
	};
}
const PAIR = {
	list: "number",
	least: 2,
	most: 2,
	unique: true
};
/** Operators of quality rules. */
const OPERATORS = {
	mustBe: "any",
	mustNotBe: "any",
	mustBeGreaterThan: "number",
	mustBeGreaterOrEqualTo: "number",
	mustBeLessThan: "number",
	mustBeLessOrEqualTo: "number",
	mustBeBetween: PAIR,
	mustNotBeBetween: PAIR
};
/** Logical types by version. */
function logicalTypes(minor) {
	return minor === 0 ? TYPES : minor === 1 ? LATER_TYPES : [
		...LATER_TYPES,
		"map",
		"vector"
	];
}
/** Keys of a quality rule beside those of all rules, by what it is. */
const RULES = {
	library: (minor) => ({
		keys: {
			metric: from(1, [
				"nullValues",
				"missingValues",
				"invalidValues",
				"duplicateValues",
				"rowCount"
			]),
			rule: "text",
			arguments: from(1, "map"),
			...OPERATORS
		},
		required: always(minor === 0 ? "rule" : "metric")
	}),
	sql: (minor) => ({
		keys: {
			query: "text",
			...minor === 0 ? {} : OPERATORS
		},
		required: always("query")
	}),
	custom: () => ({
		keys: {
			engine: "text",
			implementation: { either: ["text", "map"] }
		},
		required: always("engine", "implementation")
	})
};
// src/contract/dialects/odcs/standard/check.ts
/** Everything in which a contract departs from its version of the standard, in order. */
function checkStandard(root, minor) {
	const check = new Check(minor);
	check.value(root, { object: "contract" }, []);
	return check.found;
}
var Check = class Check {
	#minor;
	found = [];
	constructor(minor) {
		this.#minor = minor;
	}
	value(node, shape, path) {
		if (typeof shape === "string") {
			if (!isPlain(node, shape)) this.#tell(node, path, `is not ${WORDS[shape]}`);
		} else if (isTexts(shape)) {
			if (node.type !== "string" || !shape.includes(node.value)) this.#tell(node, path, `is none of ${shape.join(", ")}`);
		} else if ("object" in shape) this.#object(node, shape.object, path);
		else if ("list" in shape) this.#list(node, shape, path);
		else if ("either" in shape) this.#either(node, shape.either, path);
		else if ("pattern" in shape) {
			if (node.type !== "string" || !shape.pattern.test(node.value)) this.#tell(node, path, "is of another form");
		} else if (node.type !== "number" || !(Number(node.text) > shape.above)) this.#tell(node, path, `is no number above ${shape.above}`);
	}
	/** What is wrong inside of a map or a list is told there. */
	#either(node, shapes, path) {
		if (shapes.some((one) => this.#fits(node, one))) return;
		const meant = shapes.find((one) => typeof one === "object" && (node.type === "object" ? "object" in one : node.type === "array" && "list" in one));
		if (meant) this.value(node, meant, path);
		else this.#tell(node, path, "is of another form");
	}
	#fits(node, shape) {
		const check = new Check(this.#minor);
		check.value(node, shape, []);
		return check.found.length === 0;
	}
	#list(node, shape, path) {
		if (node.type !== "array") return this.#tell(node, path, "is no list");
		const { least = 0, most = Number.POSITIVE_INFINITY } = shape;
		if (node.items.length < least || node.items.length > most) this.#tell(node, path, "has too few items or too many");
		if (shape.unique && new Set(node.items.map(textOf)).size < node.items.length) this.#tell(node, path, "holds an item twice");
		for (const [index, item] of node.items.entries()) this.value(item, shape.list, [...path, String(index)]);
	}
	#object(node, name, path) {
		if (node.type !== "object") return this.#tell(node, path, "is no map");
		const isProperty = name === "property" || name === "item";
		const shape = OBJECTS[name];
		const keys = isProperty ? {
			...OBJECTS.item.keys,
			logicalType: logicalTypes(this.#minor),
			...this.#typed(node, path)
		} : name === "quality" ? {
			...shape.keys,
			...this.#rule(node, path)
		} : name === "server" ? {
			...shape.keys,
			type: serverTypes(this.#minor),
			...this.#server(node, path)
		} : shape.keys;
		this.#keys(node, {
			...shape,
			keys
		}, path);
	}
	#keys(node, { keys, required, isOpen }, path) {
		for (const key of required?.(this.#minor) ?? []) if (!node.members.has(key)) this.#tell(node, path, `has no ${key}`);
		for (const [key, { value }] of node.members) {
			const shape = Object.hasOwn(keys, key) ? this.#current(keys[key]) : void 0;
			if (shape !== void 0) this.value(value, shape, [...path, key]);
			else if (isOpen?.(this.#minor) !== true) this.found.push({
				place: value.place,
				path: [...path, key],
				message: "is no key of the standard here",
				known: Object.keys(keys)
			});
		}
	}
	#current(key) {
		if (key === void 0 || typeof key === "string" || !("is" in key)) return key;
		return (key.from ?? 0) <= this.#minor ? key.is : key.before;
	}
	#server(node, path) {
		const type = node.members.get("type")?.value;
		const { keys, required } = serverKeys(type?.type === "string" ? type.value : void 0, this.#minor);
		this.#keys(node, {
			keys: {},
			isOpen: () => true,
			...required && { required }
		}, path);
		return keys;
	}
	/** What the logical type of a property brings along. Without a type the standard does not say what options mean. */
	#typed(node, path) {
		const type = node.members.get("logicalType")?.value;
		const name = type?.type === "string" ? type.value : void 0;
		const options = node.members.get("logicalTypeOptions")?.value;
		if (options?.type === "object" && name !== void 0 && Object.hasOwn(OPTIONS, name)) {
			const shape = {
				keys: OPTIONS[name]?.(this.#minor) ?? {},
				required: () => name === "vector" ? ["dimensions"] : []
			};
			this.#keys(options, shape, [...path, "logicalTypeOptions"]);
		}
		const isOpen = name === void 0;
		if (name === "map" && !node.members.has("map")) this.#tell(node, path, "has no map");
		return {
			...(isOpen || name === "object") && { properties: { list: { object: "property" } } },
			...(isOpen || name === "array") && { items: { object: "item" } },
			...(isOpen || name === "map") && { map: {
				is: { object: "map" },
				from: 2
			} }
		};
	}
	/** What the type of a quality rule brings along. 3.0 takes a rule without a type for one of the library, later versions one with a metric. */
	#rule(node, path) {
		const [type, metric] = ["type", "metric"].map((key) => node.members.get(key)?.value);
		const stated = type?.type === "string" ? type.value : void 0;
		const isLibrary = stated === "library" || (this.#minor === 0 ? type === void 0 : metric?.type === "string");
		const kinds = [];
		if (isLibrary) kinds.push("library");
		if (stated === "sql" || stated === "custom") kinds.push(stated);
		const shapes = kinds.map((kind) => RULES[kind](this.#minor));
		for (const { required } of shapes) this.#keys(node, {
			keys: {},
			isOpen: () => true,
			...required && { required }
		}, path);
		const operators = Object.keys(OPERATORS).filter((key) => node.members.has(key));
		if (this.#minor > 0 && kinds.some((kind) => kind !== "custom") && operators.length !== 1) this.#tell(node, path, operators.length === 0 ? "has no limit (mustBe …)" : `has several limits: ${operators.join(", ")}`);
		return Object.assign({}, ...shapes.map(({ keys }) => keys));
	}
	#tell({ place }, path, message) {
		this.found.push({
			place,
			path,
			message
		});
	}
};
const WORDS = {
	text: "a text",
	truth: "true or false",
	number: "a number",
	integer: "a whole number",
	count: "a whole number from 0",
	scalar: "a single value",
	map: "a map",
	any: "anything"
};
function isPlain(node, shape) {
	switch (shape) {
		case "any": return true;
		case "text": return node.type === "string";
		case "truth": return node.type === "boolean";
		case "scalar": return node.type !== "object" && node.type !== "array";
		case "map": return node.type === "object";
		case "number": return node.type === "number";
		default: return node.type === "number" && Number.isInteger(Number(node.text)) && (shape === "integer" || Number(node.text) >= 0);
	}
}
function isTexts(shape) {
	return Array.isArray(shape);
}
/** Equal for equal values. */
function textOf(node) {
	switch (node.type) {
		case "array": return `[${node.items.map(textOf).join()}]`;
		case "object": return `{${[...node.members].map(([key, { value }]) => `${JSON.stringify(key)}:${textOf(value)}`).sort().join()}}`;
		case "number": return String(Number(node.text));
		case "null": return "null";
		default: return JSON.stringify(node.value);
	}
}
// src/contract/dialects/odcs/standard/slips.ts
/** Parts of which the reader of rules tells itself what it does not understand. */
const TOLD = /* @__PURE__ */ new Set([
	"logicalTypeOptions",
	"quality",
	"slaProperties"
]);
/**
* Values that its own version of the standard (that of `apiVersion`) does not take, and keys that it wants: nobody who reads the contract by
* the standard may have understood it. What a newer version has is read in rules of older contracts too. Keys that the standard does not have
* are somebody's own.
*/
function findDepartures(root) {
	const declared = root.type === "object" ? root.members.get("apiVersion")?.value : void 0;
	const minor = declared?.type === "string" ? MINORS.find((one) => declared.value.replace("v", "").startsWith(`3.${one}.`)) : void 0;
	if (minor === void 0) return [];
	const newest = new Set(checkStandard(root, 2).map(({ path }) => JSON.stringify(path)));
	return checkStandard(root, minor).filter(({ path, known }) => known === void 0 && !path.some((key) => TOLD.has(key))).filter(({ path }) => path[0] !== "schema" || newest.has(JSON.stringify(path))).map(({ path, message, place }) => ({
		path,
		message,
		version: `3.${minor}`,
		line: place.line,
		column: place.column
	}));
}
const MINORS = [
	0,
	1,
	2
];
/**
* Keys that look like a slip of the pen: `requird: true` promises nothing, and nobody would notice. Other unknown keys are somebody's own.
* Keys of the newest version are read in older contracts too.
*/
function findSlips(root) {
	return checkStandard(root, 2).flatMap(({ path, place, known }) => {
		const key = path.at(-1) ?? "";
		const meant = path.at(-2) === "logicalTypeOptions" ? void 0 : known?.find((one) => isNear(key, one));
		return meant === void 0 ? [] : [{
			path,
			meant,
			line: place.line,
			column: place.column
		}];
	});
}
// src/contract/dialects/odcs/read.ts
/** Of one object; a contract of another kind altogether has no end of them. */
const MOST_SLIPS = 20;
/**
* An ODCS contract as datasets, one per object of its schema.
* @throws GateError RG-SCHEMA-SYNTAX
*/
async function readOdcsContract(file) {
	const { parseOdcs, readYaml } = await loadSchemaTools();
	const { objects } = parseOdcs(file);
	const { root } = readYaml(file);
	const notes = readNotes(root);
	const datasets = objects.map((object) => datasetOf(object, objects, notes));
	return {
		path: file.path,
		dialect: "odcs",
		datasets: withStandard(datasets, root, file.path)
	};
}
/** What departs from the standard is told with the object that it stands in, or with the first. */
function withStandard(datasets, root, path) {
	const [slips, departures] = [findSlips(root), findDepartures(root)];
	return datasets.map((dataset, index) => {
		const isMine = (one) => (one.path[0] === "schema" ? Number(one.path[1]) : 0) === index;
		const clauses = [...slips.filter(isMine).map((slip) => [slip, slipReason(slip)]), ...departures.filter(isMine).map((one) => [one, `it ${one.message} as ODCS ${one.version} has it`])].slice(0, MOST_SLIPS).map(([one, reason]) => {
			const place = {
				file: path,
				line: one.line,
				column: one.column
			};
			const rule = "meant" in one ? one.path.at(-1) ?? "" : nameOf(one.path);
			return {
				dataset: dataset.name,
				property: "",
				rule,
				limit: "",
				place,
				sensitive: false,
				reason
			};
		});
		return clauses.length === 0 ? dataset : {
			...dataset,
			notRun: [...dataset.notRun, ...clauses]
		};
	});
}
function slipReason({ path, meant }) {
	return `the standard has no key ${JSON.stringify(path.at(-1) ?? "")} here; ${meant} may have been meant`;
}
/** `servers.0.port`; of a property only what stands in it. */
function nameOf(path) {
	return path.length === 0 ? "contract" : path.join(".");
}
function datasetOf(object, objects, notes) {
	const rules = [qualityClauses({
		object,
		property: "",
		sensitive: isSensitive(notes, object)
	}), ...object.fields.map((field) => qualityClauses({
		object,
		field,
		property: field.name,
		sensitive: isSensitive(notes, field)
	}))];
	const nested = nestedRules(object, notes);
	const levels = ageClauses(notes.levels, object, objects);
	const sql = [...rules.flatMap((one) => one.sql), ...nested.sql];
	return {
		name: object.name,
		...object.physicalName !== void 0 && { table: object.physicalName },
		columns: object.fields.map((field) => columnOf(field, {
			dataset: object.name,
			path: [],
			notes
		})),
		counts: [...uniqueClauses(object, notes), ...rules.flatMap(({ counts }) => counts)],
		ages: levels.ages,
		notRun: [
			...rules.flatMap(({ notRun }) => notRun),
			...nested.notRun,
			...untested(object),
			...levels.notRun
		],
		...sql.length > 0 && { sql },
		...nested.schema && { schema: nested.schema }
	};
}
/** `unique` and the primary key hold over all rows; the parts of a key together. */
function uniqueClauses(object, notes) {
	const keys = object.fields.filter(({ primaryKey }) => primaryKey);
	return [...object.fields.filter(({ unique, primaryKey }) => unique && !(primaryKey && keys.length === 1)).map((field) => ({
		rule: "unique",
		fields: [field]
	})), ...keys.length > 0 ? [{
		rule: "primaryKey",
		fields: keys
	}] : []].map(({ rule, fields }) => {
		const names = fields.map(({ name }) => name);
		return {
			dataset: object.name,
			property: names.join(", "),
			rule,
			limit: "no value twice",
			place: fields[0]?.at(rule) ?? object.place,
			sensitive: fields.some((field) => isSensitive(notes, field)),
			test: {
				kind: "duplicate",
				columns: names
			},
			expect: {
				unit: "rows",
				operators: [["mustBe", 0]]
			}
		};
	});
}
/** References to other properties, and options that nobody understands: told, for a slip in their names would promise nothing. */
function untested(object) {
	const found = [];
	const visit = (field, path) => {
		const tell = (rule, reason) => {
			const clause = {
				dataset: object.name,
				property: path.join("."),
				rule,
				limit: "",
				place: field.at(rule),
				sensitive: false
			};
			found.push({
				...clause,
				reason
			});
		};
		if (field.relationships.length > 0) tell("relationships", "whether what is referred to exists is not looked up");
		for (const option of unusedOptions(field)) tell(option, `the option ${option} is not known here, or its value is of another kind`);
		const inner = [
			...field.fields,
			...field.items ? [field.items] : [],
			...field.map ? [field.map.key, field.map.value] : []
		];
		for (const one of inner) visit(one, [...path, one.name]);
	};
	visit(object, []);
	return found;
}
export { readOdcsContract };
