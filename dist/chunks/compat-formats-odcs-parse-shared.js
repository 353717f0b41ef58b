import "./runtime.js";
import { GateError, canonicalJson, isJsonArray } from "./start.js";
import { readYaml } from "./compat-source-index-shared.js";
import { toJson } from "./compat-source-value-shared.js";
// src/compat/formats/odcs/node.ts
/** Typed access to a map of a contract. Every method throws GateError RG-SCHEMA-SYNTAX where something else stands. */
var MapNode = class MapNode {
	#node;
	constructor(node, what) {
		if (node.type !== "object") throw refuse(node.place, `${what} is not a map`);
		this.#node = node;
	}
	get place() {
		return this.#node.place;
	}
	keys() {
		return this.#node.members.keys();
	}
	/** The value of a key; what is null counts as not given. */
	get(key) {
		const value = this.#node.members.get(key)?.value;
		return value?.type === "null" ? void 0 : value;
	}
	at(key) {
		return this.#node.members.get(key)?.place ?? this.place;
	}
	text(key) {
		const node = this.get(key);
		if (!node) return void 0;
		if (node.type === "number") return node.text;
		if (node.type !== "string") throw refuse(node.place, `${key} is not a text`);
		return node.value;
	}
	/** YAML 1.1, which many tools still read contracts with, has more words for truth. */
	truth(key) {
		const node = this.get(key);
		if (!node) return false;
		if (node.type === "boolean") return node.value;
		if (node.type === "string" && /^(?:yes|on|true)$/i.test(node.value)) return true;
		if (node.type === "string" && /^(?:no|off|false)$/i.test(node.value)) return false;
		throw refuse(node.place, `${key} is not a truth value`, "true or false");
	}
	list(key) {
		const node = this.get(key);
		if (!node) return [];
		if (node.type !== "array") throw refuse(node.place, `${key} is not a list`);
		return node.items;
	}
	map(key) {
		const node = this.get(key);
		return node && new MapNode(node, key);
	}
	json(key) {
		const node = this.get(key);
		return node && toJson(node);
	}
};
function refuse(place, message, expected) {
	return new GateError("RG-SCHEMA-SYNTAX", message, {
		place,
		...expected ? { expected } : {}
	});
}
// src/compat/formats/odcs/quality.ts
const TYPES = [
	"text",
	"library",
	"sql",
	"custom"
];
const OPERATOR = /^must(?:Not)?Be/;
/** What decides; everything else only informs. `rule` is the name that 3.0 had for `metric`. */
const DECIDING = [
	"type",
	"metric",
	"rule",
	"unit",
	"arguments",
	"validValues",
	"pattern",
	"query",
	"engine",
	"implementation",
	"dialect"
];
const NOTES = [
	"name",
	"description",
	"dimension",
	"severity",
	"businessImpact"
];
function readQuality(map) {
	const metric = map.text("metric") ?? map.text("rule") ?? "";
	const stated = map.text("type") ?? (metric === "" && map.get("query") ? "sql" : "library");
	const type = TYPES.find((known) => known === stated);
	if (!type) throw refuse(map.at("type"), `the type ${JSON.stringify(stated)} of a quality rule is not known`, `one of ${TYPES.join(", ")}`);
	const operators = /* @__PURE__ */ new Map();
	for (const key of map.keys()) {
		const value = OPERATOR.test(key) ? map.json(key) : void 0;
		if (value !== void 0) operators.set(key, value);
	}
	const given = DECIDING.flatMap((key) => {
		const value = map.json(key);
		return value === void 0 ? [] : [[key, value]];
	});
	const details = map.map("arguments");
	const valid = details?.json("validValues") ?? map.json("validValues");
	const pattern = details?.text("pattern") ?? map.text("pattern");
	return {
		type,
		metric: type === "library" ? metric : "",
		unit: map.text("unit") ?? "rows",
		operators,
		arguments: canonicalJson({
			...map.json("arguments"),
			...valid === void 0 ? {} : { valid },
			pattern: pattern ?? null
		}),
		validValues: isJsonArray(valid) ? valid : void 0,
		pattern,
		query: textOf(map, "query"),
		notes: Object.fromEntries(NOTES.flatMap((key) => textOf(map, key) === void 0 ? [] : [[key, textOf(map, key) ?? ""]])),
		text: canonicalJson(Object.fromEntries([...given, ...operators])),
		label: type === "library" ? metric || "a library rule" : `a rule of type ${type}`,
		place: map.place
	};
}
/** What is no text is left to the schema of the standard. */
function textOf(map, key) {
	const value = map.json(key);
	return typeof value === "string" ? value : void 0;
}
/** The interval of a rule, all of its operators together; undefined where they do not make one. Between is inclusive; counts of rows are whole numbers. */
function intervalOf(rule) {
	const intervals = [...rule.operators].map(([name, value]) => operatorInterval(name, value, rule.unit === "percent"));
	if (intervals.length === 0 || !intervals.every((one) => one !== void 0)) return void 0;
	return {
		min: Math.max(...intervals.map((one) => one.min)),
		max: Math.min(...intervals.map((one) => one.max))
	};
}
/** Whether an operator that makes no interval refuses an amount: `mustNotBe` and `mustNotBeBetween`. */
function isExcluded(rule, amount) {
	return [...rule.operators].some(([name, value]) => {
		if (name === "mustNotBe") return amount === value;
		return name === "mustNotBeBetween" && isJsonArray(value) && amount >= Number(value[0]) && amount <= Number(value[1]);
	});
}
function operatorInterval(name, value, percent) {
	if (name === "mustBeBetween") {
		const [min, max] = isJsonArray(value) ? value : [];
		return typeof min === "number" && typeof max === "number" ? {
			min,
			max
		} : void 0;
	}
	if (typeof value !== "number") return void 0;
	if (name === "mustBe") return {
		min: value,
		max: value
	};
	const step = Math.max(1, Math.abs(value)) * Number.EPSILON;
	if (name === "mustBeGreaterThan") return {
		min: percent ? value + step : Math.floor(value) + 1,
		max: 1e400
	};
	if (/^mustBeGreater(?:Than)?OrEqualTo$/.test(name)) return {
		min: value,
		max: 1e400
	};
	if (name === "mustBeLessThan") return {
		min: 0,
		max: percent ? value - step : Math.ceil(value) - 1
	};
	return /^mustBeLess(?:Than)?OrEqualTo$/.test(name) ? {
		min: 0,
		max: value
	} : void 0;
}
/** Whether a rule of a property itself says that nothing of what a metric counts is there. One that counts other properties says nothing here. */
function isNever(metric, field) {
	return field.quality.some((rule) => rule.metric === metric && !rule.arguments.includes("\"properties\"") && (intervalOf(rule)?.max ?? 1) <= 0);
}
/** The values that a rule of a property itself allows and no others. */
function validValues(field) {
	return field.quality.find((rule) => rule.metric === "invalidValues" && rule.validValues && (intervalOf(rule)?.max ?? 1) <= 0)?.validValues;
}
// src/compat/formats/odcs/model.ts
const LOGICAL_TYPES = [
	"string",
	"date",
	"timestamp",
	"time",
	"number",
	"integer",
	"object",
	"array",
	"boolean",
	"map",
	"vector"
];
// src/compat/formats/odcs/parse.ts
const SUPPORTED = /^v?3\.[0-2]\.\d+$/;
/**
* Reads a contract, YAML or JSON.
* @throws GateError RG-SCHEMA-SYNTAX
*/
function parseContract(source) {
	const root = new MapNode(readYaml(source).root, "the contract");
	const kind = root.text("kind");
	if (kind !== void 0 && kind !== "DataContract") throw refuse(root.at("kind"), `the kind is ${JSON.stringify(kind)}`, "DataContract");
	const apiVersion = root.text("apiVersion");
	if (apiVersion === void 0) throw refuse(root.place, "the contract has no apiVersion", "v3.0.0 to v3.2.0");
	if (!SUPPORTED.test(apiVersion)) throw refuse(root.at("apiVersion"), `the apiVersion ${JSON.stringify(apiVersion)} is not supported`, "v3.0.0 to v3.2.0");
	return {
		apiVersion,
		objects: readFields(root, "schema", true, []),
		place: {
			file: source.path,
			line: 1,
			column: 1
		}
	};
}
function readFields(parent, key, isObject, present) {
	const seen = /* @__PURE__ */ new Set();
	return parent.list(key).map((node) => {
		const map = new MapNode(node, isObject ? "an object of the schema" : "a property");
		const name = map.text("name");
		if (name === void 0) throw refuse(map.place, isObject ? "an object of the schema has no name" : "a property has no name");
		if (seen.has(name)) throw refuse(map.at("name"), `${JSON.stringify(name)} stands twice`);
		seen.add(name);
		return readField(map, name, isObject, present.includes(name));
	});
}
function readField(map, name, isObject, present) {
	const options = map.map("logicalTypeOptions");
	const primaryKey = map.truth("primaryKey");
	const listed = options?.json("required");
	const inner = Array.isArray(listed) ? listed.filter((one) => typeof one === "string") : [];
	const items = map.get("items");
	const keyed = map.map("map");
	return {
		name,
		type: isObject ? "object" : readType(map),
		physicalType: map.text("physicalType"),
		physicalName: map.text("physicalName"),
		required: isObject || primaryKey || map.truth("required"),
		present,
		unique: map.truth("unique"),
		primaryKey,
		options: new Map([...options?.keys() ?? []].flatMap((key) => readOption(options, key))),
		enum: map.get("enum") && readEnum(map, isObject ? "object" : readType(map)),
		fields: readFields(map, "properties", false, inner),
		items: items && readItem(items, "items"),
		map: keyed && {
			key: readPart(keyed, "key"),
			value: readPart(keyed, "value")
		},
		quality: map.list("quality").map((node) => readQuality(new MapNode(node, "a quality rule"))),
		relationships: map.list("relationships").map((node) => readRelationship(new MapNode(node, "a relationship"))),
		place: map.place,
		at: (part) => placeOf(map, options, part)
	};
}
function readRelationship(map) {
	const to = map.json("to");
	if (to === void 0) throw refuse(map.place, "a relationship has no end", "`to`, the property that is referred to");
	return canonicalJson([
		map.text("type") ?? "foreignKey",
		map.json("from") ?? null,
		to
	]);
}
function placeOf(map, options, part) {
	if (map.get(part)) return map.at(part);
	return options?.get(part) ? options.at(part) : map.place;
}
function readItem(node, what) {
	const map = new MapNode(node, what);
	return readField(map, map.text("name") ?? "*", false, false);
}
function readPart(map, key) {
	const node = map.get(key);
	if (!node) throw refuse(map.place, `a map has no ${key}`);
	return readItem(node, key);
}
function readOption(options, key) {
	const value = options?.json(key);
	return value === void 0 ? [] : [[key, value]];
}
function readType(map) {
	const name = map.text("logicalType");
	if (name === void 0) return void 0;
	const type = LOGICAL_TYPES.find((known) => known === name);
	if (!type) throw refuse(map.at("logicalType"), `the logical type ${JSON.stringify(name)} is not known`, `one of ${LOGICAL_TYPES.join(", ")}`);
	return type;
}
/** Entries are objects with a value; a bare value is taken as one. */
function readEnum(map, type) {
	const entries = map.list("enum");
	if (entries.length === 0) throw refuse(map.at("enum"), "the enum has no entries", "at least one value, or no enum");
	return entries.map((node) => {
		if (node.type !== "object") return readValue(node, type);
		const value = node.members.get("value");
		if (!value) throw refuse(node.place, "an entry of an enum has no value");
		return readValue(value.value, type);
	});
}
/** YAML leaves it to quotes whether `1` is a text; the type of the property knows better. */
function readValue(node, type) {
	if (type === "string" && node.type === "number") return node.text;
	if (type === "string" && node.type === "boolean") return String(node.value);
	return (type === "integer" || type === "number") && node.type === "string" && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(node.value) ? Number(node.value) : toJson(node);
}
export { intervalOf, isExcluded, isNever, parseContract, validValues };
