import "./runtime.js";
import { GateError } from "./start.js";
import { parseJson } from "./compat-formats-avro-parse-json-shared.js";
// src/compat/formats/avro/model.ts
const PRIMITIVES = [
	"null",
	"boolean",
	"int",
	"long",
	"float",
	"double",
	"bytes",
	"string"
];
/** Logical types without parameters, and the types that may carry them. An unknown or invalid one is ignored, as the specification asks. */
const PLAIN_LOGICAL = {
	date: ["int"],
	"time-millis": ["int"],
	"time-micros": ["long"],
	"timestamp-millis": ["long"],
	"timestamp-micros": ["long"],
	"timestamp-nanos": ["long"],
	"local-timestamp-millis": ["long"],
	"local-timestamp-micros": ["long"],
	"local-timestamp-nanos": ["long"],
	uuid: ["string", "fixed"],
	duration: ["fixed"],
	"big-decimal": ["bytes"]
};
function isNamed(schema) {
	return schema.kind === "record" || schema.kind === "enum" || schema.kind === "fixed";
}
function isPrimitiveName(text) {
	return PRIMITIVES.includes(text);
}
/** The last part of a full name. */
function shortName(fullName) {
	return fullName.slice(fullName.lastIndexOf(".") + 1);
}
/** What a type is called in messages and as the branch of a union: its full name, or its kind. */
function typeLabel(schema) {
	return isNamed(schema) ? schema.fullName : schema.kind;
}
/** The logical type that a schema carries, if any. */
function logicalOf(schema) {
	return "logical" in schema ? schema.logical : void 0;
}
// src/compat/formats/avro/resolve/equal.ts
/**
* Whether two schemas are the same in all that resolution looks at. A reader with the writer's own schema resolves nothing, so
* that even doubtful aliases inside it do no harm.
*/
function sameSchema(a, b) {
	return same(a.schema, b.schema, parts);
}
/** Whether two types have the same fields, symbols, sizes and branches in the same order, under the same short names. */
function sameShape(a, b) {
	return same(a, b, shape);
}
function same(a, b, partsOf) {
	const pairs = [[a, b]];
	const seen = /* @__PURE__ */ new Map();
	for (const [left, right] of pairs) {
		const known = seen.get(left) ?? /* @__PURE__ */ new Set();
		seen.set(left, known);
		if (left === right || known.has(right)) continue;
		known.add(right);
		const [one, other] = [partsOf(left), partsOf(right)];
		if (one.head !== other.head || one.inner.length !== other.inner.length) return false;
		one.inner.forEach((inner, index) => pairs.push([inner, other.inner[index] ?? inner]));
	}
	return true;
}
/** What a type says itself, as text, and the types inside it. */
function parts(schema) {
	const logical = logicalOf(schema) ?? null;
	switch (schema.kind) {
		case "record": {
			const fields = schema.fields.map((field) => [
				field.name,
				field.aliases,
				field.default === void 0 ? [] : [plain(field.default)]
			]);
			return {
				head: JSON.stringify([
					"record",
					schema.fullName,
					schema.aliases,
					fields
				]),
				inner: schema.fields.map((field) => field.type.schema)
			};
		}
		case "enum": {
			const symbols = schema.symbols.map((symbol) => symbol.name);
			return {
				head: JSON.stringify([
					"enum",
					schema.fullName,
					schema.aliases,
					symbols,
					schema.default ?? null
				]),
				inner: []
			};
		}
		case "fixed": return {
			head: JSON.stringify([
				"fixed",
				schema.fullName,
				schema.aliases,
				schema.size,
				logical
			]),
			inner: []
		};
		case "array": return {
			head: "array",
			inner: [schema.items.schema]
		};
		case "map": return {
			head: "map",
			inner: [schema.values.schema]
		};
		case "union": return {
			head: "union",
			inner: schema.branches.map((branch) => branch.schema)
		};
		default: return {
			head: JSON.stringify([schema.kind, logical]),
			inner: []
		};
	}
}
function shape(schema) {
	const { inner } = parts(schema);
	const name = isNamed(schema) ? shortName(schema.fullName) : "";
	const names = schema.kind === "record" ? schema.fields.map((field) => field.name) : [];
	const symbols = schema.kind === "enum" ? schema.symbols.map((symbol) => symbol.name) : [];
	return {
		head: JSON.stringify([
			schema.kind,
			name,
			names,
			symbols,
			schema.kind === "fixed" ? schema.size : 0
		]),
		inner
	};
}
function plain(value) {
	if (value instanceof Map) return [...value].map(([key, inner]) => [key, plain(inner)]);
	if (Array.isArray(value)) return { items: value.map(plain) };
	return typeof value === "bigint" ? { long: String(value) } : value;
}
// src/compat/formats/avro/parse/attributes.ts
/** An RG-SCHEMA-SYNTAX error at a node. */
function syntaxError(node, message, expected, hint) {
	return new GateError("RG-SCHEMA-SYNTAX", message, {
		place: node.place,
		expected,
		...hint === void 0 ? {} : { hint }
	});
}
/** A required attribute. @throws GateError RG-SCHEMA-SYNTAX */
function requireAttribute(node, key, what) {
	const member = node.members.get(key);
	if (!member) throw syntaxError(node, `${what} has no ${key}`, `the attribute ${key}`);
	return member.value;
}
/** A text, or `undefined` when the attribute is absent (or null, where that stands for none). @throws GateError RG-SCHEMA-SYNTAX for another type */
function optionalText(node, key, nullIsNone = false) {
	const value = node.members.get(key)?.value;
	if (nullIsNone && value?.type === "null") return void 0;
	if (value === void 0 || value.type === "string") return value;
	throw syntaxError(value, `${key} is not a text`, "a text");
}
/** A list of texts; empty when the attribute is absent. @throws GateError RG-SCHEMA-SYNTAX for anything else */
function textList(node, key) {
	const value = node.members.get(key)?.value;
	if (value === void 0) return [];
	if (value.type !== "array") throw syntaxError(value, `${key} is not a list`, "a list of texts");
	return value.items.map((item) => {
		if (item.type !== "string") throw syntaxError(item, `an entry of ${key} is not a text`, "a text");
		return item;
	});
}
// src/compat/formats/avro/parse/defaults.ts
const INTEGER = /^-?\d+$/;
const NOT_FINITE = /* @__PURE__ */ new Set([
	"NaN",
	"Infinity",
	"-Infinity"
]);
const LIMITS = {
	int: 31n,
	long: 63n
};
/**
* Does a JSON value fit a type as a default? `undefined` when it does. Of a union any branch may be met (Avro 1.12; earlier
* versions asked for the first). Fields that a record's default leaves out must have defaults themselves.
*/
function findMisfit(node, schema, memo = /* @__PURE__ */ new Map()) {
	const known = memo.get(node) ?? /* @__PURE__ */ new Map();
	memo.set(node, known);
	if (!known.has(schema)) known.set(schema, searchMisfit(node, schema, memo));
	return known.get(schema);
}
function searchMisfit(node, schema, memo) {
	switch (schema.kind) {
		case "union": return schema.branches.some((branch) => !findMisfit(node, branch.schema, memo)) ? void 0 : {
			node,
			expected: "a value of one of the branches"
		};
		case "array": return node.type === "array" ? firstMisfit(node.items, schema.items.schema, memo) : {
			node,
			expected: "an array"
		};
		case "map":
			if (node.type !== "object") return {
				node,
				expected: "an object"
			};
			return firstMisfit([...node.members.values()].map((member) => member.value), schema.values.schema, memo);
		case "record": return recordMisfit(node, schema, memo);
		case "enum": return node.type === "string" && schema.symbols.some((symbol) => symbol.name === node.value) ? void 0 : {
			node,
			expected: `one of the symbols of ${schema.fullName}`
		};
		case "fixed": return node.type === "string" && isByteText(node.value) && node.value.length === schema.size ? void 0 : {
			node,
			expected: `a text of ${schema.size} characters from U+0000 to U+00FF`
		};
		default: return fitsPrimitive(node, schema.kind) ? void 0 : {
			node,
			expected: PRIMITIVE_EXPECTED[schema.kind]
		};
	}
}
const PRIMITIVE_EXPECTED = {
	null: "null",
	boolean: "true or false",
	int: "an integer of 32 bits",
	long: "an integer of 64 bits",
	float: "a number",
	double: "a number",
	bytes: "a text of characters from U+0000 to U+00FF",
	string: "a text"
};
function firstMisfit(nodes, schema, memo) {
	for (const node of nodes) {
		const misfit = findMisfit(node, schema, memo);
		if (misfit) return misfit;
	}
}
function recordMisfit(node, schema, memo) {
	if (node.type !== "object") return {
		node,
		expected: `an object with the fields of ${schema.fullName}`
	};
	for (const field of schema.fields) {
		const value = node.members.get(field.name)?.value;
		const misfit = value ? findMisfit(value, field.type.schema, memo) : void 0;
		if (misfit) return misfit;
		if (!value && field.default === void 0) return {
			node,
			expected: `a value for the field ${field.name}`
		};
	}
}
function fitsPrimitive(node, kind) {
	if (kind === "null" || kind === "boolean" || kind === "string") return node.type === kind;
	if (kind === "bytes") return node.type === "string" && isByteText(node.value);
	if (node.type === "string") return (kind === "float" || kind === "double") && NOT_FINITE.has(node.value);
	if (node.type !== "number") return false;
	if (kind === "float" || kind === "double") return true;
	if (!INTEGER.test(node.text) || node.text.length > 20) return false;
	const value = BigInt(node.text);
	return value >= -(1n << LIMITS[kind]) && value < 1n << LIMITS[kind];
}
function isByteText(text) {
	return !/[\u0100-\uffff]/.test(text);
}
/** A default as plain data; integers that a double cannot hold stay exact. */
function toDefault(node) {
	switch (node.type) {
		case "object": return new Map([...node.members].map(([key, member]) => [key, toDefault(member.value)]));
		case "array": return node.items.map(toDefault);
		case "number": {
			const value = Number(node.text);
			return INTEGER.test(node.text) && node.text.length <= 20 && !Number.isSafeInteger(value) ? BigInt(node.text) : value;
		}
		case "null": return null;
		default: return node.value;
	}
}
// src/compat/formats/avro/parse/files.ts
/** Files that are looked for: more folders above a file are no layout of a repository. */
const MAX_FOLDERS = 40;
/**
* Where a type may be defined that its own file does not define: beside the file, under its full name or its short name; then, for a type with a
* namespace, in the folders of that namespace below a folder around the file (`com/shop/Money.avsc`), the nearest first.
*/
function candidateFiles(path, fullName) {
	const directory = path.slice(0, path.lastIndexOf("/") + 1);
	const beside = [`${directory}${fullName}.avsc`, `${directory}${shortName(fullName)}.avsc`];
	const nested = fullName.includes(".") ? foldersAround(directory).map((folder) => `${folder}${fullName.replaceAll(".", "/")}.avsc`) : [];
	return [.../* @__PURE__ */ new Set([...beside, ...nested])];
}
/** A folder and those around it, the nearest first; each ends with a slash, the root of the repository is empty. */
function foldersAround(directory) {
	const folders = [directory];
	for (let at = directory; at !== "" && folders.length < MAX_FOLDERS;) {
		at = at.slice(0, at.lastIndexOf("/", at.length - 2) + 1);
		folders.push(at);
	}
	return folders;
}
// src/compat/formats/avro/parse/logical.ts
/** The logical type of a schema object; `undefined` when there is none, it is unknown, or invalid for its carrier (Avro 1.12, Logical Types: then it is ignored). */
function readLogical(node, carrier) {
	if (node.type !== "object") return void 0;
	const name = node.members.get("logicalType")?.value;
	if (name?.type !== "string") return void 0;
	if (name.value === "decimal") return readDecimal(node, carrier);
	if (!Object.hasOwn(PLAIN_LOGICAL, name.value)) return void 0;
	const plain = name.value;
	if (!PLAIN_LOGICAL[plain].includes(carrier.kind)) return void 0;
	const size = plain === "duration" ? 12 : 16;
	return carrier.kind === "fixed" && carrier.size !== size ? void 0 : { name: plain };
}
function readDecimal(node, carrier) {
	if (carrier.kind !== "bytes" && carrier.kind !== "fixed") return void 0;
	const precision = readCount(node.members.get("precision")?.value);
	const scale = node.members.has("scale") ? readCount(node.members.get("scale")?.value) : 0;
	if (precision === void 0 || precision === 0 || scale === void 0 || scale > precision) return void 0;
	if (carrier.size !== void 0 && precision > maxPrecision(carrier.size)) return void 0;
	return {
		name: "decimal",
		precision,
		scale
	};
}
/** The most decimal digits that always fit into `size` bytes of two's complement: floor(log10(2^(8*size-1) - 1)). */
function maxPrecision(size) {
	return size === 0 ? 0 : Math.floor(Math.log10(2) * (8 * size - 1));
}
function readCount(node) {
	if (node?.type !== "number" || !/^\d{1,9}$/.test(node.text)) return void 0;
	return Number(node.text);
}
// src/compat/formats/avro/parse/names.ts
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
function isSimpleName(text) {
	return NAME.test(text);
}
/** Whether a text is a name, or a namespace: simple names joined by dots. */
function isDottedName(text) {
	return text.split(".").every(isSimpleName);
}
/** A full name in a namespace: a dotted name stands for itself; a leading dot asks for the null namespace. */
function qualify(name, namespace) {
	if (name.startsWith(".")) return name.slice(1);
	return name.includes(".") || namespace === "" ? name : `${namespace}.${name}`;
}
/** The namespace of a full name; empty for the null namespace. */
function namespaceOf(fullName) {
	return fullName.slice(0, Math.max(0, fullName.lastIndexOf(".")));
}
/** @throws GateError RG-SCHEMA-SYNTAX when a text cannot name a type */
function checkTypeName(fullName, place) {
	if (!isDottedName(fullName)) throw new GateError("RG-SCHEMA-SYNTAX", `${JSON.stringify(fullName)} is not a name`, {
		place,
		expected: "letters, digits and _, not beginning with a digit; parts joined by dots"
	});
	if (isPrimitiveName(shortName(fullName))) throw new GateError("RG-SCHEMA-SYNTAX", `${fullName} would redefine a primitive type`, {
		place,
		expected: "another name"
	});
}
// src/compat/formats/avro/parse/schema.ts
/** Schemas made by programs have `null` for what they leave out; Java and Python take it so. */
const NULL_IS_NONE = true;
const COMPLEX = [
	"record",
	"error",
	"enum",
	"array",
	"map",
	"fixed"
];
/** Of a fixed: more than any value needs, and little enough to build one. */
const MAX_FIXED_SIZE = 2 ** 31 - 1;
/**
* Parses and validates a schema (Avro 1.12): names, namespaces, defaults, unions. Names that the file does not define are looked
* for in files beside it, `<full name>.avsc` and then `<name>.avsc`, and in the folders of their namespace.
* @throws GateError RG-SCHEMA-SYNTAX with a place
*/
function parseSchema(source) {
	const reader = new SchemaReader(source);
	const root = reader.use(parseJson(quoteBareName(source.text), source.path), "");
	reader.checkDefaults();
	return root;
}
/** A file of one word, `int`, can only mean that type. (`null` stays what it is in JSON: no schema.) */
function quoteBareName(text) {
	const word = text.trim();
	return isPrimitiveName(word) && word !== "null" ? JSON.stringify(word) : text;
}
var SchemaReader = class {
	#source;
	#named = /* @__PURE__ */ new Map();
	#defaults = [];
	#loaded = /* @__PURE__ */ new Set();
	/** Records whose fields are being read. */
	#open = /* @__PURE__ */ new Set();
	#depth = 0;
	constructor(source) {
		this.#source = source;
		this.#loaded.add(source.path);
	}
	/** Defaults are checked at the end, when every record has its fields. */
	checkDefaults() {
		for (const { field, node, schema } of this.#defaults) {
			const misfit = findMisfit(node, schema);
			if (misfit) throw syntaxError(misfit.node, `the default of ${field} does not fit its type ${typeLabel(schema)}`, misfit.expected);
		}
	}
	use(node, namespace) {
		this.#depth += 1;
		if (this.#depth > 200) throw syntaxError(node, `types are nested deeper than 200 levels`, "a shallower schema");
		const schema = this.#schema(node, namespace);
		this.#depth -= 1;
		return {
			schema,
			place: node.place
		};
	}
	#schema(node, namespace) {
		if (node.type === "string") return isPrimitiveName(node.value) ? { kind: node.value } : this.#reference(node, namespace);
		if (node.type === "array") return this.#union(node, namespace);
		if (node.type !== "object") throw syntaxError(node, `a schema cannot be ${node.type === "null" ? "null" : `a ${node.type}`}`, "a name, an object or a list");
		if (node.members.has("protocol") && !node.members.has("type")) throw syntaxError(node, "this is an Avro protocol", "a schema (.avsc)");
		const type = requireAttribute(node, "type", "the schema");
		if (type.type !== "string") throw syntaxError(type, "the type of a schema object is not a text", "the name of a type", "put the inner schema in place of the object around it");
		return this.#object(node, type.value, namespace) ?? this.#reference(type, namespace);
	}
	#object(node, type, namespace) {
		if (isPrimitiveName(type)) {
			const logical = readLogical(node, { kind: type });
			return logical ? {
				kind: type,
				logical
			} : { kind: type };
		}
		if (!COMPLEX.includes(type)) return void 0;
		if (type === "array") return {
			kind: "array",
			items: this.use(requireAttribute(node, "items", "the array"), namespace)
		};
		if (type === "map") return {
			kind: "map",
			values: this.use(requireAttribute(node, "values", "the map"), namespace)
		};
		const fullName = this.#fullName(node, type, namespace);
		const inner = namespaceOf(fullName);
		const base = {
			fullName,
			aliases: textList(node, "aliases").map((alias) => {
				checkTypeName(qualify(alias.value, inner), alias.place);
				return qualify(alias.value, inner);
			}),
			place: node.place
		};
		if (type === "enum") return this.#define(node, {
			kind: "enum",
			...base,
			...readSymbols(node)
		});
		if (type === "fixed") return this.#define(node, {
			kind: "fixed",
			...base,
			...readFixed(node)
		});
		return this.#record(node, {
			kind: "record",
			...base,
			fields: []
		}, inner);
	}
	#fullName(node, type, namespace) {
		const name = requireAttribute(node, "name", `the ${type}`);
		if (name.type !== "string") throw syntaxError(name, "the name is not a text", "a text");
		const own = optionalText(node, "namespace", NULL_IS_NONE);
		if (own && own.value !== "" && !isDottedName(own.value)) throw syntaxError(own, `${JSON.stringify(own.value)} is not a namespace`, "names joined by dots");
		const fullName = name.value.includes(".") ? name.value : qualify(name.value, own?.value ?? namespace);
		checkTypeName(fullName, name.place);
		return fullName;
	}
	/** A second definition that says the same as the first one stands for it, as Java 1.12 has it. */
	#define(node, schema) {
		const earlier = this.#named.get(schema.fullName);
		if (!earlier) this.#named.set(schema.fullName, schema);
		else if (this.#open.has(earlier) || !sameSchema({
			schema: earlier,
			place: earlier.place
		}, {
			schema,
			place: schema.place
		})) throw syntaxError(node.members.get("name")?.value ?? node, `${schema.fullName} is defined twice`, "one definition, and its name everywhere else", `the first stands at ${earlier.place.file}:${earlier.place.line}`);
		return earlier ?? schema;
	}
	#record(node, record, namespace) {
		const first = !this.#named.has(record.fullName);
		if (first) this.#named.set(record.fullName, record);
		this.#open.add(record);
		this.#readFields(node, record, namespace);
		this.#open.delete(record);
		return first ? record : this.#define(node, record);
	}
	#readFields(node, record, namespace) {
		const fields = requireAttribute(node, "fields", `the record ${record.fullName}`);
		if (fields.type !== "array") throw syntaxError(fields, "fields is not a list", "a list of fields");
		const names = /* @__PURE__ */ new Set();
		for (const item of fields.items) {
			const field = this.#field(item, record.fullName, namespace);
			if (names.has(field.name)) throw syntaxError(item, `the field ${field.name} stands twice in ${record.fullName}`, "every field once");
			names.add(field.name);
			record.fields.push(field);
		}
	}
	#field(node, owner, namespace) {
		if (node.type !== "object") throw syntaxError(node, `a field of ${owner} is not an object`, "an object with name and type");
		const name = requireAttribute(node, "name", `a field of ${owner}`);
		if (name.type !== "string" || !isSimpleName(name.value)) throw syntaxError(name, `a field of ${owner} has no proper name`, "letters, digits and _, not beginning with a digit");
		const order = optionalText(node, "order");
		if (order && ![
			"ascending",
			"descending",
			"ignore"
		].includes(order.value)) throw syntaxError(order, `${JSON.stringify(order.value)} is not an order`, "ascending, descending or ignore");
		const aliases = textList(node, "aliases").map((alias) => {
			if (!isSimpleName(alias.value)) throw syntaxError(alias, `${JSON.stringify(alias.value)} cannot be an alias of a field`, "a name without dots");
			return alias.value;
		});
		const type = this.use(requireAttribute(node, "type", `the field ${owner}.${name.value}`), namespace);
		const base = {
			name: name.value,
			aliases,
			type,
			place: node.place
		};
		const given = node.members.get("default")?.value;
		if (given === void 0) return base;
		this.#defaults.push({
			field: `${owner}.${name.value}`,
			node: given,
			schema: type.schema
		});
		return {
			...base,
			default: toDefault(given)
		};
	}
	#union(node, namespace) {
		const seen = /* @__PURE__ */ new Set();
		return {
			kind: "union",
			branches: node.items.map((item) => {
				const branch = this.use(item, namespace);
				if (branch.schema.kind === "union") throw syntaxError(item, "a union stands directly in a union", "the inner branches in the outer list");
				const label = typeLabel(branch.schema);
				if (seen.has(label)) throw syntaxError(item, `${label} stands twice in a union`, "every type once, except named types with different names");
				seen.add(label);
				return branch;
			})
		};
	}
	#reference(node, namespace) {
		const fullName = qualify(node.value, namespace);
		if (!isDottedName(fullName)) throw syntaxError(node, `${JSON.stringify(node.value)} is not a type`, "a type of Avro or the name of a defined type");
		const found = this.#named.get(fullName) ?? this.#load(fullName, node) ?? (fullName === node.value ? void 0 : this.#named.get(node.value) ?? this.#load(node.value, node));
		if (found) return found;
		throw syntaxError(node, `the type ${fullName} is not defined`, "a type that is defined before it is used, or a file of that name beside this one", `looked for in ${candidateFiles(node.place.file, fullName).slice(0, 2).join(", ")}${fullName.includes(".") ? " and the folders of its namespace" : ""}`);
	}
	/** Parses the file that should define a name; `undefined` when there is none or it defines something else. */
	#load(fullName, { place }) {
		const paths = [place.file, this.#source.path].flatMap((path) => candidateFiles(path, fullName));
		for (const path of new Set(paths)) {
			if (this.#loaded.has(path)) continue;
			const text = this.#source.file?.(path);
			if (text === void 0) continue;
			this.#loaded.add(path);
			this.use(parseJson(text, path), "");
			const found = this.#named.get(fullName);
			if (found && isNamed(found)) return found;
		}
	}
};
function readSymbols(node) {
	if (!node.members.has("symbols")) requireAttribute(node, "symbols", "the enum");
	const seen = /* @__PURE__ */ new Set();
	const symbols = textList(node, "symbols").map((symbol) => {
		if (!isSimpleName(symbol.value)) throw syntaxError(symbol, `${JSON.stringify(symbol.value)} cannot be a symbol`, "letters, digits and _, not beginning with a digit");
		if (seen.has(symbol.value)) throw syntaxError(symbol, `the symbol ${symbol.value} stands twice`, "every symbol once");
		seen.add(symbol.value);
		return {
			name: symbol.value,
			place: symbol.place
		};
	});
	const fallback = optionalText(node, "default", NULL_IS_NONE);
	if (!fallback) return { symbols };
	if (!seen.has(fallback.value)) throw syntaxError(fallback, `the default ${JSON.stringify(fallback.value)} is not a symbol of the enum`, "one of its symbols");
	return {
		symbols,
		default: fallback.value
	};
}
function readFixed(node) {
	const size = requireAttribute(node, "size", "the fixed");
	const count = size.type === "number" && /^\d{1,10}$/.test(size.text) ? Number(size.text) : void 0;
	if (count === void 0 || count > MAX_FIXED_SIZE) throw syntaxError(size, "the size of the fixed is not a count of bytes", `an integer from 0 to ${MAX_FIXED_SIZE}`);
	const logical = readLogical(node, {
		kind: "fixed",
		size: count
	});
	return logical ? {
		size: count,
		sizePlace: size.place,
		logical
	} : {
		size: count,
		sizePlace: size.place
	};
}
export { isNamed, isPrimitiveName, logicalOf, parseSchema, sameSchema, sameShape, shortName, typeLabel };
