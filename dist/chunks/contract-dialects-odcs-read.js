import { loadSchemaTools } from "./compat-index-shared.js";
import { isPublic } from "./contract-dialects-classification-shared.js";
import { isJsonArray } from "./start.js";
import { describeExpectation, isOperator } from "./contract-engine-expectation-shared.js";
// src/contract/dialects/odcs/notes.ts
function readNotes(root) {
	const sensitive = /* @__PURE__ */ new Set();
	collect(member(root, "schema"), sensitive);
	return {
		sensitive,
		levels: itemsOf(member(root, "slaProperties")).map((node) => ({
			property: textOf(member(node, "property")),
			value: valueOf(member(node, "value")),
			unit: textOf(member(node, "unit")),
			element: textOf(member(node, "element")) || textOf(member(root, "slaDefaultElement")),
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
	const own = hidden || isClassified(member(node, "classification")) || textOf(member(node, "encryptedName")) !== "";
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
function textOf(node) {
	return node?.type === "string" ? node.value : node?.type === "number" ? node.text : "";
}
function valueOf(node) {
	if (node?.type === "number") return Number(node.text);
	return node?.type === "string" || node?.type === "boolean" ? node.value : null;
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
		type: field.type,
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
// src/contract/dialects/odcs/quality.ts
/** The quality rules of an object (`field` undefined) or of one of its properties. What cannot be counted is not run, and says why. */
function qualityClauses(object, field, sensitive) {
	const counts = [];
	const notRun = [];
	for (const rule of (field ?? object).quality) {
		const expect = expectationOf(rule);
		const base = {
			dataset: object.name,
			property: field?.name ?? "",
			rule: rule.label,
			limit: "unit" in expect ? describeExpectation(expect) : "",
			place: rule.place,
			sensitive
		};
		const test = "reason" in expect ? expect : testOf(rule, field);
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
	return {
		counts,
		notRun
	};
}
function expectationOf(rule) {
	if (rule.type !== "library") return { reason: `rules of type ${rule.type} are not run` };
	const operators = [];
	for (const [name, value] of rule.operators) {
		if (!isOperator(name, value)) return { reason: `${name}: ${JSON.stringify(value)} is no limit that is known (a number, or for between two that rise)` };
		operators.push([name, value]);
	}
	if (operators.length === 0) return { reason: "the rule says no limit (mustBe …)" };
	if (rule.unit !== "rows" && rule.unit !== "percent") return { reason: `the unit ${rule.unit} is not known` };
	return {
		unit: rule.unit,
		operators
	};
}
function testOf(rule, field) {
	const given = JSON.parse(rule.arguments);
	if (rule.metric === "rowCount") return rule.unit === "percent" ? { reason: "the number of rows is no share of anything: it needs the unit rows" } : { kind: "row-count" };
	if (rule.metric === "duplicateValues") {
		const names = field ? [field.name] : isJsonArray(given["properties"]) ? given["properties"].map(String) : [];
		return names.length > 0 ? {
			kind: "duplicate",
			columns: names
		} : { reason: "the rule names no properties" };
	}
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
// src/contract/dialects/odcs/service-levels.ts
const UNITS = new Map(Object.entries({
	d: 864e5,
	day: 864e5,
	days: 864e5,
	h: 36e5,
	hour: 36e5,
	hours: 36e5,
	m: 6e4,
	min: 6e4,
	minute: 6e4,
	minutes: 6e4,
	s: 1e3,
	w: 6048e5,
	y: 315576e5,
	year: 315576e5,
	years: 315576e5
}));
const KINDS = /* @__PURE__ */ new Map([
	["freshness", "freshness"],
	["timeliness", "freshness"],
	["ty", "freshness"],
	["retention", "retention"],
	["re", "retention"]
]);
/** Service levels about the age of rows, for the objects they name. All others are told, with the first object. */
function ageClauses(levels, object, isFirst) {
	const ages = [];
	const notRun = [];
	for (const { property, value, unit, element, place } of levels) {
		const kind = KINDS.get(property.toLowerCase());
		const columns = element.split(",").map((one) => one.trim().split(".")).filter(([table]) => table === object.name);
		if (columns.length === 0 && !isFirst) continue;
		const base = {
			dataset: object.name,
			property: "",
			rule: property,
			limit: `${JSON.stringify(value)} ${unit}`.trim(),
			place,
			sensitive: false
		};
		const age = typeof value === "number" ? value * (UNITS.get(unit.toLowerCase()) ?? NaN) : NaN;
		if (kind === void 0) notRun.push({
			...base,
			reason: "only freshness and retention show in the rows"
		});
		else if (Number.isNaN(age)) notRun.push({
			...base,
			reason: "the value is no number with a unit of time"
		});
		else if (columns.length === 0 && element === "") notRun.push({
			...base,
			reason: "no element says which column holds the time"
		});
		if (kind === void 0 || Number.isNaN(age)) continue;
		for (const [, column] of columns) if (column === void 0) notRun.push({
			...base,
			reason: "the element names no column"
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
// src/contract/dialects/odcs/read.ts
/**
* An ODCS contract as datasets, one per object of its schema.
* @throws GateError RG-SCHEMA-SYNTAX
*/
async function readOdcsContract(file) {
	const { parseOdcs, readYaml } = await loadSchemaTools();
	const { objects } = parseOdcs(file);
	const notes = readNotes(readYaml(file).root);
	const datasets = objects.map((object) => {
		const rules = [object, ...object.fields].map((field) => qualityClauses(object, field === object ? void 0 : field, isSensitive(notes, field)));
		const columns = object.fields.map((field) => columnOf(field, {
			dataset: object.name,
			path: [],
			notes
		}));
		const levels = ageClauses(notes.levels, object, object === objects[0]);
		return {
			name: object.name,
			columns,
			counts: [...uniqueClauses(object, notes), ...rules.flatMap(({ counts }) => counts)],
			ages: levels.ages,
			notRun: [
				...nestedQuality(object),
				...rules.flatMap(({ notRun }) => notRun),
				...levels.notRun
			]
		};
	});
	return {
		path: file.path,
		dialect: "odcs",
		datasets
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
/** Rules about properties inside of others would need a row of their own to count; they are told, not run. */
function nestedQuality(object) {
	const inner = (field) => [...field.fields, ...field.items ? [field.items] : []];
	const deep = (field, path) => inner(field).flatMap((one) => {
		const property = `${path}.${one.name}`;
		const clauses = one.quality.map((rule) => ({
			dataset: object.name,
			property,
			rule: rule.label,
			limit: rule.label,
			place: rule.place,
			sensitive: false,
			reason: "quality rules of nested properties are not counted"
		}));
		const unique = one.unique ? [{
			dataset: object.name,
			property,
			rule: "unique",
			limit: "no value twice",
			place: one.at("unique"),
			sensitive: false,
			reason: "uniqueness of nested properties is not counted"
		}] : [];
		return [
			...clauses,
			...unique,
			...deep(one, property)
		];
	});
	return object.fields.flatMap((field) => deep(field, field.name));
}
export { readOdcsContract };
