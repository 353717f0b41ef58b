import { __toESM } from "./runtime.js";
import { GateError, LineIndex, canonicalJson, isJsonArray, isJsonObject } from "./start.js";
import { LISTED, SINGLE, assumeDialect, dialectOf, findWords, matchesPattern, subschemas } from "./compat-formats-json-schema-oracle-shared.js";
// src/compat/formats/json-schema/scan.ts
const SPACE = /[\s]*/y;
const STRING$1 = /"(?:[^"\\]|\\.)*"/y;
const SCALAR = /[^\s,\]}]+/y;
/** A token of a JSON pointer, unescaped. */
function unescapeToken(token) {
	return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
/** A token of a JSON pointer, escaped. */
function escapeToken(key) {
	return String(key).replaceAll("~", "~0").replaceAll("/", "~1");
}
/** The unescaped tokens of a JSON pointer. */
function pointerTokens(pointer) {
	return pointer === "" ? [] : pointer.slice(1).split("/").map(unescapeToken);
}
/**
* UTF-16 offsets of what the pointers lead to: the member's name in an object, the value in an array and at the root.
* Where a name stands twice the last one counts, as it does for parsers. Pointers that lead nowhere are left out.
*/
function locatePointers(text, pointers) {
	const root = {
		pointer: void 0,
		children: /* @__PURE__ */ new Map()
	};
	for (const pointer of pointers) {
		let at = root;
		for (const token of pointerTokens(pointer)) {
			let next = at.children.get(token);
			if (!next) at.children.set(token, next = {
				pointer: void 0,
				children: /* @__PURE__ */ new Map()
			});
			at = next;
		}
		at.pointer = pointer;
	}
	return new Scanner(text).run(root);
}
var Scanner = class {
	#found = /* @__PURE__ */ new Map();
	#text;
	#at = 0;
	constructor(text) {
		this.#text = text;
	}
	run(root) {
		this.#skip(SPACE);
		if (this.#text.charCodeAt(this.#at) === 65279) this.#at++;
		this.#skip(SPACE);
		if (root.pointer !== void 0) this.#found.set(root.pointer, this.#at);
		this.#value(root);
		return this.#found;
	}
	#skip(pattern) {
		pattern.lastIndex = this.#at;
		const text = pattern.exec(this.#text)?.[0] ?? "";
		this.#at += text.length;
		return text;
	}
	#value(wanted) {
		if (wanted.children.size === 0) return this.#skipValue();
		const open = this.#text[this.#at];
		if (open === "{") this.#members(wanted);
		else if (open === "[") this.#items(wanted);
		else this.#skipValue();
	}
	/** Over a whole value without looking into it. */
	#skipValue() {
		let depth = 0;
		while (this.#at < this.#text.length) {
			const character = this.#text[this.#at];
			if (character === "\"") this.#skip(STRING$1);
			else if (character === "{" || character === "[") [depth, this.#at] = [depth + 1, this.#at + 1];
			else if (character === "}" || character === "]") [depth, this.#at] = [depth - 1, this.#at + 1];
			else if (character === "," || character === ":") this.#at++;
			else if (this.#skip(SCALAR) === "") this.#at++;
			if (depth <= 0) return;
			this.#skip(SPACE);
		}
	}
	#members(wanted) {
		this.#at++;
		while (this.#at < this.#text.length) {
			this.#skip(SPACE);
			if (this.#text[this.#at] === ",") this.#at++;
			this.#skip(SPACE);
			if (this.#text[this.#at] !== "\"") break;
			const start = this.#at;
			const child = wanted.children.get(readString(this.#skip(STRING$1)));
			this.#skip(SPACE);
			this.#at++;
			this.#skip(SPACE);
			if (child?.pointer !== void 0) this.#found.set(child.pointer, start);
			if (child) this.#value(child);
			else this.#skipValue();
		}
		this.#at++;
	}
	#items(wanted) {
		this.#at++;
		for (let index = 0; this.#at < this.#text.length; index++) {
			this.#skip(SPACE);
			if (this.#text[this.#at] === ",") this.#at++;
			this.#skip(SPACE);
			if (this.#text[this.#at] === "]") break;
			const child = wanted.children.get(String(index));
			if (child?.pointer !== void 0) this.#found.set(child.pointer, this.#at);
			if (child) this.#value(child);
			else this.#skipValue();
		}
		this.#at++;
	}
};
function readString(token) {
	try {
		return token.includes("\\") ? JSON.parse(token) : token.slice(1, -1);
	} catch {
		return token;
	}
}
// src/compat/formats/json-schema/candidate.ts
/** Where in the data a frame leads, as a pointer with `*` for any item or key. */
function pathOf(frame) {
	const tokens = [];
	for (let at = frame; at; at = at.parent) {
		const { step } = at;
		tokens.push(tokenOf(step));
	}
	return tokens.reverse().join("");
}
/** The place of a keyword in a schema, as it was spelled there. */
function placeOf(node, keyword = "", ...rest) {
	const spelled = node.spelled?.[keyword] ?? (keyword === "types" ? "type" : keyword);
	return {
		node,
		below: [...spelled === "" ? [] : [spelled], ...rest].map((token) => `/${escapeToken(token)}`).join("")
	};
}
function tokenOf(step) {
	if (step.kind === "member") return `/${escapeToken(step.name)}`;
	if (step.kind === "item" && !step.rest) return `/${step.index}`;
	return step.kind === "name" ? "" : "/*";
}
/** What makes two candidates one difference. */
function causeOf(rule, writer, reader) {
	return [
		rule,
		locate(writer),
		locate(reader)
	].join("\n");
}
function locate(place) {
	return place ? `${place.node.document?.path ?? ""}#${place.node.pointer}${place.below}` : "";
}
const TYPE_BITS = [
	1,
	2,
	4,
	8,
	16,
	32,
	64
];
let counter = 0;
/** A new node; ids are never used twice, whatever document a node belongs to. */
function newNode(document, pointer, fields = {}) {
	return {
		...fields,
		id: ++counter,
		document,
		pointer
	};
}
/** The schemas that admit everything and nothing. */
const EVERYTHING = newNode(void 0, "", { always: true });
const NOTHING = newNode(void 0, "", { always: false });
/** Follows nodes that are nothing but one reference. */
function target(node) {
	let at = node;
	for (let hops = 0; at.bare && hops < 100; hops++) at = at.refs?.[0]?.target ?? at;
	return at;
}
/** The type bit of a value. */
function typeOf(value) {
	if (value === null) return 1;
	if (typeof value === "boolean") return 2;
	if (typeof value === "number") return Number.isInteger(value) ? 4 : 8;
	if (typeof value === "string") return 16;
	return Array.isArray(value) ? 32 : 64;
}
/** The names of the types in a set of bits, as a schema would write them. */
function typeNames(types) {
	const names = [];
	if (types & 1) names.push("null");
	if (types & 2) names.push("boolean");
	if ((types & 12) === 4) names.push("integer");
	else if ((types & 12) === 8) names.push("fractional number");
	else if (types & 12) names.push("number");
	if (types & 16) names.push("string");
	if (types & 32) names.push("array");
	if (types & 64) names.push("object");
	return names;
}
// src/compat/formats/json-schema/classes.ts
const PLAIN = [
	"types",
	"multipleOf",
	"minimum",
	"exclusiveMinimum",
	"maximum",
	"exclusiveMaximum",
	"minLength",
	"maxLength",
	"pattern",
	"format"
];
const MORE_PLAIN = [
	"contentEncoding",
	"contentMediaType",
	"minItems",
	"maxItems",
	"uniqueItems",
	"minProperties",
	"maxProperties",
	"always"
];
/**
* Which schemas are the same but for order, annotations and names of definitions: the coarsest partition in which equal schemas have equal
* keywords and references to equal schemas. Schemas of one class admit the same values, recursive ones included.
*/
var Classes = class {
	#texts = /* @__PURE__ */ new Map();
	#parts = /* @__PURE__ */ new Map();
	#wholes = /* @__PURE__ */ new Map();
	#heads = /* @__PURE__ */ new Set();
	#classes = /* @__PURE__ */ new Map();
	#final = /* @__PURE__ */ new Map();
	constructor(roots) {
		for (const root of roots) this.#collectHeads(root);
		for (const head of this.#heads) this.#classes.set(head, this.#intern(this.#whole(head).text));
		for (let count = 0; count !== this.#count();) {
			count = this.#count();
			const next = /* @__PURE__ */ new Map();
			for (const head of this.#heads) next.set(head, this.#intern(`${this.#classes.get(head)}:${this.#holes(this.#whole(head))}`));
			this.#classes = next;
		}
	}
	/** Nodes of one class admit the same values. */
	of(node) {
		const head = target(node);
		let known = this.#final.get(head);
		if (known === void 0) {
			const whole = this.#whole(head);
			known = this.#intern(`=${this.#intern(whole.text)}:${this.#holes(whole)}`);
			this.#final.set(head, known);
		}
		return known;
	}
	/** Equal texts mean equal constraints, of one keyword together with what it depends on; `undefined` when the node lacks the keyword. */
	keyword(node, keyword) {
		if (keyword.startsWith("unevaluated")) return void 0;
		const part = this.#partsOf(target(node)).get(keyword);
		return part ? `${part.text}:${this.#holes(part)}` : void 0;
	}
	#count() {
		return new Set(this.#classes.values()).size;
	}
	#intern(text) {
		let id = this.#texts.get(text);
		if (id === void 0) this.#texts.set(text, id = this.#texts.size);
		return id;
	}
	#holes(part) {
		return part.holes.map((node) => this.#classes.get(node) ?? `n${node.id}`).join(",");
	}
	#collectHeads(root) {
		this.#heads.add(target(root));
		const waiting = [root];
		const seen = /* @__PURE__ */ new Set();
		for (let node = waiting.pop(); node; node = waiting.pop()) {
			if (seen.has(node)) continue;
			seen.add(node);
			for (const { target: to } of node.refs ?? []) {
				this.#heads.add(target(to));
				waiting.push(to);
			}
			waiting.push(...children(node));
		}
	}
	#whole(node) {
		let whole = this.#wholes.get(node);
		if (!whole) {
			const parts = [...this.#partsOf(node).values()];
			whole = {
				text: parts.map((part) => part.text).join(";"),
				holes: parts.flatMap((part) => part.holes)
			};
			this.#wholes.set(node, whole);
		}
		return whole;
	}
	#child(written) {
		const node = target(written);
		if (this.#heads.has(node)) return {
			text: "*",
			holes: [node]
		};
		const whole = this.#whole(node);
		return {
			text: `#${this.#intern(whole.text)}`,
			holes: whole.holes
		};
	}
	#partsOf(node) {
		let parts = this.#parts.get(node);
		if (!parts) this.#parts.set(node, parts = this.#makeParts(node));
		return parts;
	}
	#makeParts(node) {
		const parts = /* @__PURE__ */ new Map();
		const plain = (keyword, value) => parts.set(keyword, {
			text: `${keyword}=${canonicalJson(value)}`,
			holes: []
		});
		const nested = (keyword, children, tail = "") => {
			const made = children.map(([label, child]) => ({
				label,
				...this.#child(child)
			}));
			const text = made.map(({ label, text: inner }) => `${JSON.stringify(label)}${inner}`).join(",");
			parts.set(keyword, {
				text: `${keyword}=[${text}]${tail}`,
				holes: made.flatMap(({ holes }) => holes)
			});
		};
		for (const keyword of [...PLAIN, ...MORE_PLAIN]) if (node[keyword] !== void 0) plain(keyword, node[keyword]);
		if (node.enum) plain("enum", [...new Set(node.enum.map(canonicalJson))].sort());
		if (node.const) plain("const", node.const.value);
		if (node.required) plain("required", [...node.required].sort());
		if (node.dependentRequired) plain("dependentRequired", [...node.dependentRequired].map(([name, others]) => [name, [...others].sort()]).sort(byName));
		if (node.opaque) plain("opaque", [
			node.opaque.keyword,
			node.opaque.text,
			isAbsolute(node.opaque.text) ? "" : node.document?.path ?? ""
		]);
		for (const keyword of [
			"not",
			"propertyNames",
			"unevaluatedItems",
			"unevaluatedProperties"
		]) if (node[keyword]) nested(keyword, [["", node[keyword]]]);
		for (const keyword of [
			"properties",
			"patternProperties",
			"dependentSchemas"
		]) if (node[keyword]) nested(keyword, [...node[keyword]].sort(byName));
		for (const keyword of [
			"allOf",
			"anyOf",
			"oneOf"
		]) if (node[keyword]) nested(keyword, this.#sorted(node[keyword]));
		if (node.refs) nested("refs", node.refs.map(({ target: to }) => ["", to]));
		if (node.prefixItems) nested("prefixItems", node.prefixItems.map((child) => ["", child]));
		if (node.items) nested("items", [["", node.items]], `from${node.prefixItems?.length ?? 0}`);
		if (node.contains) nested("contains", [["", node.contains]], `${node.minContains ?? 1}-${node.maxContains ?? ""}`);
		if (node.additionalProperties) nested("additionalProperties", [["", node.additionalProperties]], JSON.stringify([[...node.properties?.keys() ?? []].sort(), [...node.patternProperties?.keys() ?? []].sort()]));
		if (node.if && (node.then || node.else)) nested("if", [
			["if", node.if],
			...node.then ? [["then", node.then]] : [],
			...node.else ? [["else", node.else]] : []
		]);
		if (isMade(node)) plain("made", node.id);
		return parts;
	}
	/** Branches in an order that does not depend on how they were written down, as far as that shows without following references. */
	#sorted(nodes) {
		return nodes.map((node) => ({
			node,
			text: this.#child(node).text
		})).sort((a, b) => a.text < b.text ? -1 : a.text > b.text ? 1 : 0).map(({ node }) => ["", node]);
	}
};
function byName(a, b) {
	return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}
function isAbsolute(text) {
	return /^[a-z][a-z0-9+.-]*:/i.test(text);
}
/** Made by negation: holds what no schema can say, so it is like nothing else. */
function isMade(node) {
	const { notPattern, notFormat, notMultipleOf, notValues, repeats, member, item } = node;
	return [
		notPattern,
		notFormat,
		notMultipleOf,
		notValues,
		repeats,
		member,
		item
	].some((field) => field !== void 0);
}
/** The schemas directly inside a node, references left out. */
function children(node) {
	const single = [
		node.not,
		node.if,
		node.then,
		node.else,
		node.contains,
		node.items,
		node.additionalProperties,
		node.propertyNames,
		node.unevaluatedItems,
		node.unevaluatedProperties
	];
	const lists = [
		node.allOf,
		node.anyOf,
		node.oneOf,
		node.prefixItems
	].flatMap((list) => list ?? []);
	const maps = [
		node.properties,
		node.patternProperties,
		node.dependentSchemas
	].flatMap((map) => [...map?.values() ?? []]);
	return [
		...single.filter((child) => child !== void 0),
		...lists,
		...maps
	];
}
// src/compat/formats/json-schema/loops.ts
/** Schemas that judge the very same value, whatever it is. */
function always(node) {
	return [...(node.refs ?? []).map((ref) => ref.target), ...node.allOf ?? []];
}
/**
* A schema that has to be judged before it can be judged: its references lead back to itself without stepping into the value.
* No validator comes to an end with it. Depth first, without recursion.
*/
function findLoop(nodes) {
	const done = /* @__PURE__ */ new Set();
	for (const start of nodes) {
		const path = /* @__PURE__ */ new Set();
		const waiting = [{
			node: start,
			leave: false
		}];
		for (let step = waiting.pop(); step; step = waiting.pop()) {
			const { node, leave } = step;
			if (leave) {
				path.delete(node);
				done.add(node);
			} else if (path.has(node)) return node;
			else if (!done.has(node)) {
				path.add(node);
				waiting.push({
					node,
					leave: true
				}, ...always(node).map((next) => ({
					node: next,
					leave: false
				})));
			}
		}
	}
}
// src/compat/formats/json-schema/resources.ts
/** The base URI of a file without an identifier. */
function fileUri(path) {
	return `file:///${path.split("/").map(encodeURIComponent).join("/")}`;
}
/** `reference` against `base`, or `undefined` when it is no URI reference. */
function resolveUri(reference, base) {
	try {
		return new URL(reference, base).href;
	} catch {
		return;
	}
}
/** Finds all resources and anchors of a file. */
function indexFile(document) {
	const declared = isJsonObject(document.root) ? dialectOf(document.root["$schema"]) : void 0;
	const file = {
		document,
		resources: [],
		assumed: declared === void 0,
		anchors: /* @__PURE__ */ new Map(),
		dynamicAnchors: /* @__PURE__ */ new Map()
	};
	const dialect = declared ?? assumeDialect(document.root);
	const root = {
		file,
		pointer: "",
		uri: fileUri(document.path),
		dialect,
		recursiveAnchor: false
	};
	const waiting = [{
		value: document.root,
		pointer: "",
		within: root
	}];
	for (let at = waiting.pop(); at; at = waiting.pop()) {
		const within = isJsonObject(at.value) ? enterResource(file, at.value, at.pointer, at.within) : at.within;
		for (const [tokens, value] of subschemas(at.value)) waiting.push({
			value,
			pointer: at.pointer + tokens.map((token) => `/${escapeToken(token)}`).join(""),
			within
		});
	}
	if (!file.resources.some((resource) => resource.pointer === "")) file.resources.push(root);
	return file;
}
function enterResource(file, schema, pointer, within) {
	const dialect = dialectOf(schema["$schema"]) ?? within.dialect;
	const key = dialect === 4 ? "id" : "$id";
	const written = Object.hasOwn(schema, key) && !(dialect <= 7 && typeof schema["$ref"] === "string") ? schema[key] : void 0;
	const uri = typeof written === "string" && !written.startsWith("#") ? resolveUri(written, within.uri)?.replace(/#$/, "") : void 0;
	const isRoot = pointer === "";
	const recursiveAnchor = schema["$recursiveAnchor"] === true;
	const resource = uri !== void 0 || isRoot ? {
		file,
		pointer,
		uri: uri ?? within.uri,
		dialect,
		recursiveAnchor
	} : within;
	if (resource !== within) file.resources.push(resource);
	const anchor = (name, dynamic) => {
		if (typeof name !== "string") return;
		file.anchors.set(`${resource.uri}#${name}`, pointer);
		if (dynamic) file.dynamicAnchors.set(`${resource.uri}#${name}`, pointer);
	};
	if (typeof written === "string" && written.startsWith("#") && dialect <= 7) anchor(written.slice(1), false);
	if (dialect >= 2019) anchor(schema["$anchor"], false);
	if (dialect >= 2020) anchor(schema["$dynamicAnchor"], true);
	return resource;
}
/** The resource that a pointer of a file lies in. */
function resourceAt(file, pointer) {
	const holding = file.resources.filter(({ pointer: start }) => pointer === start || pointer.startsWith(`${start}/`));
	holding.sort((a, b) => b.pointer.length - a.pointer.length);
	return holding[0] ?? file.resources[0];
}
/** The value a pointer leads to; `undefined` when it leads nowhere. */
function valueAt(root, pointer) {
	let at = root;
	for (const token of pointerTokens(pointer)) {
		if (isJsonArray(at)) at = /^(0|[1-9]\d*)$/.test(token) ? at[Number(token)] : void 0;
		else at = isJsonObject(at) && Object.hasOwn(at, token) ? at[token] : void 0;
		if (at === void 0) return void 0;
	}
	return at;
}
// src/compat/formats/json-schema/compile.ts
const TYPE_OF_NAME = /* @__PURE__ */ new Map([
	["null", 1],
	["boolean", 2],
	["integer", 4],
	["number", 12],
	["string", 16],
	["array", 32],
	["object", 64],
	["any", 127]
]);
/** Turns schemas into nodes, each place once. */
var Compiler = class {
	#files;
	#nodes = /* @__PURE__ */ new Map();
	#waiting = [];
	constructor(files) {
		this.#files = files;
	}
	/** The node of the main file's root, with everything it can reach. @throws GateError RG-SCHEMA-SYNTAX */
	compile() {
		const root = this.#nodeAt(this.#files.main, "");
		for (let task = this.#waiting.pop(); task; task = this.#waiting.pop()) task();
		const loop = findLoop([...this.#nodes.values()].flatMap((nodes) => [...nodes.values()]));
		const file = [...this.#nodes.keys()].find(({ document }) => document === loop?.document);
		if (loop && file) throw this.#wrong(file, loop.pointer, "the reference leads back to itself, and no value can be judged by it");
		return root;
	}
	#nodeAt(file, pointer) {
		let nodes = this.#nodes.get(file);
		if (!nodes) this.#nodes.set(file, nodes = /* @__PURE__ */ new Map());
		const known = nodes.get(pointer);
		if (known) return known;
		const node = newNode(file.document, pointer);
		nodes.set(pointer, node);
		this.#waiting.push(() => this.#read(node, file, pointer));
		return node;
	}
	#read(node, file, pointer) {
		const schema = valueAt(file.document.root, pointer);
		if (typeof schema === "boolean") {
			node.always = schema;
			return;
		}
		if (!isJsonObject(schema)) throw this.#wrong(file, pointer, "a schema is an object or a boolean");
		const resource = resourceAt(file, pointer);
		const reading = {
			node,
			schema,
			pointer,
			resource
		};
		this.#references(reading);
		if (resource.dialect <= 7 && typeof schema["$ref"] === "string") {
			node.bare = node.refs !== void 0;
			return;
		}
		this.#values(reading);
		this.#numbers(reading);
		this.#schemas(reading);
		this.#arrays(reading);
		this.#dependencies(reading);
		const fields = Object.keys(node).length;
		if (fields === 3) node.always = true;
		if (fields === 4 && node.refs?.length === 1) node.bare = true;
	}
	#references({ node, schema, resource }) {
		const written = (keyword) => JSON.stringify(schema[keyword]).slice(1, -1);
		const add = (keyword, resolution) => {
			if (resolution === "missing") {
				const text = written(keyword);
				throw this.#wrong(resource.file, `${node.pointer}/${keyword}`, `the reference "${text}" leads nowhere`);
			}
			if (resolution === "opaque") node.opaque = {
				keyword,
				text: written(keyword)
			};
			else node.refs = [...node.refs ?? [], {
				keyword,
				target: this.#nodeAt(resolution.file, resolution.pointer)
			}];
		};
		const text = (keyword) => {
			const value = Object.hasOwn(schema, keyword) ? schema[keyword] : void 0;
			return typeof value === "string" ? value : void 0;
		};
		const [ref, dynamic, recursive] = [
			text("$ref"),
			text("$dynamicRef"),
			text("$recursiveRef")
		];
		if (ref !== void 0) add("$ref", this.#files.resolve(ref, resource));
		if (dynamic !== void 0 && resource.dialect >= 2020) add("$dynamicRef", this.#files.resolveDynamic(dynamic, resource));
		if (recursive !== void 0 && resource.dialect === 2019) add("$recursiveRef", this.#files.resolveRecursive(resource));
	}
	#values({ node, schema, pointer, resource }) {
		const { file } = resource;
		if (has(schema, "type")) {
			const names = isJsonArray(schema["type"]) ? schema["type"] : [schema["type"]];
			node.types = 0;
			for (const name of names) {
				const bit = typeof name === "string" ? TYPE_OF_NAME.get(name) : void 0;
				if (bit === void 0) throw this.#wrong(file, `${pointer}/type`, `${JSON.stringify(name)} is not a type`);
				node.types |= bit;
			}
		}
		if (has(schema, "enum")) {
			if (!isJsonArray(schema["enum"])) throw this.#wrong(file, `${pointer}/enum`, "`enum` must be a list");
			node.enum = schema["enum"];
		}
		if (has(schema, "const") && resource.dialect >= 6) node.const = { value: schema["const"] };
		for (const keyword of [
			"pattern",
			"format",
			"contentEncoding",
			"contentMediaType"
		]) {
			if (!has(schema, keyword)) continue;
			const text = schema[keyword];
			if (typeof text !== "string") throw this.#wrong(file, `${pointer}/${keyword}`, `\`${keyword}\` must be a string`);
			if (keyword === "pattern" || keyword === "format" || resource.dialect >= 7) node[keyword] = text;
		}
		if (has(schema, "required") && typeof schema["required"] !== "boolean") node.required = this.#names(schema["required"], `${pointer}/required`, file);
		if (schema["uniqueItems"] === true) node.uniqueItems = true;
	}
	#names(value, pointer, file) {
		if (!isJsonArray(value) || !value.every((name) => typeof name === "string")) throw this.#wrong(file, pointer, "a list of property names is needed");
		return [...new Set(value)];
	}
	#numbers({ node, schema, pointer, resource }) {
		const { file, dialect } = resource;
		for (const keyword of [
			"minLength",
			"maxLength",
			"minItems",
			"maxItems",
			"minProperties",
			"maxProperties",
			"minContains",
			"maxContains"
		]) {
			if (!has(schema, keyword) || dialect < 2019 && keyword.endsWith("Contains")) continue;
			const count = schema[keyword];
			if (typeof count !== "number" || !Number.isInteger(count) || count < 0) throw this.#wrong(file, `${pointer}/${keyword}`, `\`${keyword}\` must be a whole number from 0`);
			node[keyword] = count;
		}
		for (const keyword of [
			"multipleOf",
			"minimum",
			"maximum",
			"exclusiveMinimum",
			"exclusiveMaximum"
		]) {
			if (!has(schema, keyword)) continue;
			const number = schema[keyword];
			if (typeof number === "boolean" && keyword.startsWith("exclusive") && dialect === 4) continue;
			if (typeof number !== "number" || keyword === "multipleOf" && number <= 0) throw this.#wrong(file, `${pointer}/${keyword}`, `\`${keyword}\` must be a ${keyword === "multipleOf" ? "positive " : ""}number`);
			node[keyword] = number;
		}
		if (dialect !== 4) return;
		if (schema["exclusiveMinimum"] === true && node.minimum !== void 0) this.#exclude(node, "exclusiveMinimum", "minimum");
		if (schema["exclusiveMaximum"] === true && node.maximum !== void 0) this.#exclude(node, "exclusiveMaximum", "maximum");
	}
	#exclude(node, exclusive, inclusive) {
		node[exclusive] = node[inclusive];
		delete node[inclusive];
		node.spelled = {
			...node.spelled,
			[exclusive]: inclusive
		};
	}
	#schemas(reading) {
		const { node, schema, resource } = reading;
		const { dialect, file } = resource;
		const since = {
			contains: 6,
			propertyNames: 6,
			if: 7,
			then: 7,
			else: 7,
			unevaluatedItems: 2019,
			unevaluatedProperties: 2019
		};
		for (const keyword of [
			"not",
			"if",
			"then",
			"else",
			"contains",
			"propertyNames",
			"additionalProperties",
			"unevaluatedItems",
			"unevaluatedProperties"
		]) if (has(schema, keyword) && dialect >= (since[keyword] ?? 0)) node[keyword] = this.#child(reading, keyword);
		for (const keyword of [
			"allOf",
			"anyOf",
			"oneOf"
		]) {
			if (!has(schema, keyword)) continue;
			const list = schema[keyword];
			if (!isJsonArray(list)) throw this.#wrong(file, `${node.pointer}/${keyword}`, `\`${keyword}\` must be a list of schemas`);
			node[keyword] = list.map((_, index) => this.#child(reading, keyword, index));
		}
		for (const keyword of ["properties", "patternProperties"]) {
			if (!has(schema, keyword)) continue;
			const map = schema[keyword];
			if (!isJsonObject(map)) throw this.#wrong(file, `${node.pointer}/${keyword}`, `\`${keyword}\` must be an object of schemas`);
			node[keyword] = new Map(Object.keys(map).map((name) => [name, this.#child(reading, keyword, name)]));
		}
	}
	#arrays(reading) {
		const { node, schema, resource } = reading;
		if (isJsonArray(schema["items"]) && resource.dialect < 2020) {
			node.prefixItems = schema["items"].map((_, index) => this.#child(reading, "items", index));
			node.spelled = {
				...node.spelled,
				prefixItems: "items",
				items: "additionalItems"
			};
			if (has(schema, "additionalItems")) node.items = this.#child(reading, "additionalItems");
			return;
		}
		if (has(schema, "items")) node.items = this.#child(reading, "items");
		const prefix = resource.dialect >= 2020 && has(schema, "prefixItems") ? schema["prefixItems"] : void 0;
		if (isJsonArray(prefix)) node.prefixItems = prefix.map((_, index) => this.#child(reading, "prefixItems", index));
	}
	#dependencies(reading) {
		const { node, schema, pointer, resource } = reading;
		const required = /* @__PURE__ */ new Map();
		const schemas = /* @__PURE__ */ new Map();
		for (const keyword of [
			"dependencies",
			"dependentRequired",
			"dependentSchemas"
		]) {
			const map = has(schema, keyword) && (keyword === "dependencies" || resource.dialect >= 2019) ? schema[keyword] : void 0;
			if (!isJsonObject(map)) continue;
			if (keyword === "dependencies") node.spelled = {
				...node.spelled,
				dependentRequired: keyword,
				dependentSchemas: keyword
			};
			for (const [name, value] of Object.entries(map)) {
				const place = `${pointer}/${keyword}/${escapeToken(name)}`;
				if (typeof value === "string" || isJsonArray(value)) required.set(name, this.#names(isJsonArray(value) ? value : [value], place, resource.file));
				else schemas.set(name, this.#child(reading, keyword, name));
			}
		}
		if (required.size > 0) node.dependentRequired = required;
		if (schemas.size > 0) node.dependentSchemas = schemas;
	}
	#child({ pointer, resource }, ...tokens) {
		return this.#nodeAt(resource.file, pointer + tokens.map((token) => `/${escapeToken(token)}`).join(""));
	}
	#wrong(file, pointer, message) {
		const place = file.document.places([pointer]).get(pointer);
		return new GateError("RG-SCHEMA-SYNTAX", message, place ? { place } : {});
	}
};
function has(schema, keyword) {
	return Object.hasOwn(schema, keyword) && schema[keyword] !== void 0;
}
// src/compat/formats/json-schema/duplicates.ts
/** Tokens that matter: strings, and what opens, closes and parts. Everything else is stepped over. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;
/**
* The offset of the first member name that stands twice in one object of a well-formed JSON text. Programs disagree on which of
* the two counts, so nothing can be said about such a schema.
*/
function findDuplicateName(text) {
	const open = [];
	let name;
	for (const { 0: token, index } of text.matchAll(TOKEN)) {
		if (token === ":" && name) {
			const names = open.at(-1);
			const key = name.token.includes("\\") ? JSON.parse(name.token) : name.token.slice(1, -1);
			if (names?.has(key)) return name.at;
			names?.add(key);
		} else if (token === "{") open.push(/* @__PURE__ */ new Set());
		else if (token === "[") open.push(void 0);
		else if (token === "}" || token === "]") open.pop();
		name = token.startsWith("\"") ? {
			token,
			at: index
		} : void 0;
	}
}
// src/compat/formats/json-schema/document.ts
/** Deeper nesting than this is refused: real schemas stay below 60. */
const MAX_DEPTH$3 = 500;
const isYamlPath = (path) => /\.ya?ml$/i.test(path);
/**
* Reads a schema file, JSON or (by its name) YAML.
* @throws GateError RG-SCHEMA-SYNTAX with the place
*/
async function readDocument(source) {
	const document = isYamlPath(source.path) ? await readYaml(source) : readJson(source);
	checkDepth(document.root, source.path);
	return document;
}
/** Reads a JSON file at once. @throws GateError RG-SCHEMA-SYNTAX with the place */
function readJson(source) {
	const { path } = source;
	const text = source.text.startsWith("﻿") ? source.text.slice(1) : source.text;
	let root;
	try {
		root = JSON.parse(text);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const offset = Number(/position (\d+)/.exec(reason)?.[1] ?? text.length);
		const place = {
			file: path,
			...new LineIndex(text).at(Math.min(offset, text.length))
		};
		throw new GateError("RG-SCHEMA-SYNTAX", "the schema is not well-formed JSON", {
			place,
			expected: "a JSON Schema",
			hint: reason.replace(/ in JSON at position.*$|, ?"[\s\S]*$/, "")
		});
	}
	const twice = findDuplicateName(text);
	if (twice !== void 0) throw new GateError("RG-SCHEMA-SYNTAX", "a member name stands twice in one object", {
		place: {
			file: path,
			...new LineIndex(text).at(twice)
		},
		expected: "each name once",
		hint: "programs disagree on which of them counts; remove one"
	});
	return {
		path,
		root,
		places: (pointers) => placesIn(path, text, pointers, (wanted) => locatePointers(text, wanted))
	};
}
async function readYaml(source) {
	const { path, text } = source;
	const yaml = await import("./yaml.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const document = yaml.parseDocument(text, {
		uniqueKeys: true,
		merge: false,
		stringKeys: true
	});
	const error = document.errors[0];
	const lines = new LineIndex(text);
	if (error) {
		const place = {
			file: path,
			...lines.at(error.pos[0])
		};
		throw new GateError("RG-SCHEMA-SYNTAX", "the schema is not well-formed YAML", {
			place,
			expected: "a JSON Schema",
			hint: error.code
		});
	}
	const offsetOf = (tokens) => {
		let node = document.contents;
		let offset;
		for (const token of tokens) {
			if (yaml.isAlias(node)) node = node.resolve(document);
			if (yaml.isMap(node)) {
				const pair = node.items.find((item) => yaml.isScalar(item.key) && String(item.key.value) === token);
				offset = yaml.isScalar(pair?.key) ? pair.key.range?.[0] : void 0;
				node = pair?.value;
			} else if (yaml.isSeq(node)) {
				node = node.items[Number(token)];
				offset = yaml.isNode(node) ? node.range?.[0] : void 0;
			} else return void 0;
		}
		return offset;
	};
	const locate = (wanted) => {
		const found = /* @__PURE__ */ new Map();
		for (const pointer of wanted) {
			const tokens = pointer.split("/").slice(1);
			const offset = offsetOf(tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~")));
			if (offset !== void 0) found.set(pointer, offset);
		}
		return found;
	};
	return {
		path,
		root: document.toJS({ maxAliasCount: 1e4 }) ?? null,
		places: (pointers) => placesIn(path, text, pointers, locate)
	};
}
function placesIn(path, text, pointers, locate) {
	const lines = new LineIndex(text);
	const asked = [...new Set(pointers)];
	const offsets = locate(new Set(asked.flatMap((pointer) => [...ancestry(pointer)])));
	const places = /* @__PURE__ */ new Map();
	for (const pointer of asked) {
		const nearest = [...ancestry(pointer)].find((candidate) => offsets.has(candidate));
		places.set(pointer, {
			file: path,
			...lines.at(nearest === void 0 ? 0 : offsets.get(nearest) ?? 0)
		});
	}
	return places;
}
function* ancestry(pointer) {
	for (let at = pointer;; at = at.slice(0, at.lastIndexOf("/"))) {
		yield at;
		if (at === "") return;
	}
}
function checkDepth(root, path) {
	let level = [{
		value: root,
		pointer: ""
	}];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > MAX_DEPTH$3) throw new GateError("RG-SCHEMA-SYNTAX", `the schema nests deeper than ${MAX_DEPTH$3} levels`, {
			place: {
				file: path,
				line: 1,
				column: 1
			},
			hint: "split it with $ref"
		});
		level = level.flatMap(({ value, pointer }) => childrenOf(value).map(([key, child]) => ({
			value: child,
			pointer: `${pointer}/${escapeToken(key)}`
		})));
	}
}
function childrenOf(value) {
	if (isJsonArray(value)) return value.map((child, index) => [index, child]);
	return isJsonObject(value) ? Object.entries(value) : [];
}
// src/compat/formats/json-schema/glance.ts
/** Whether constants of required properties exclude a schema at a glance; asked only where all values are objects. */
function tagsClash(known, branch) {
	const tags = known.types === 64 ? tagsOf(branch) : /* @__PURE__ */ new Map();
	if (tags.size === 0) return false;
	for (const mine of known.pos) for (const [name, values] of tagsOf(mine)) {
		const others = tags.get(name);
		if (others && ![...values].some((value) => others.has(value))) return true;
	}
	return false;
}
const typeBounds = /* @__PURE__ */ new WeakMap();
/** A bound on the types of a schema's instances. */
function typesOf(written, depth = 0) {
	const node = target(written);
	const known = typeBounds.get(node);
	if (known !== void 0 || depth > 8) return known ?? 127;
	let types = node.always === false ? 0 : node.types ?? 127;
	if (node.const) types &= typeOf(node.const.value);
	if (node.enum) types &= union(node.enum.map(typeOf));
	for (const { target: to } of node.refs ?? []) types &= typesOf(to, depth + 1);
	for (const branch of node.allOf ?? []) types &= typesOf(branch, depth + 1);
	for (const list of [node.anyOf, node.oneOf]) if (list) types &= union(list.map((branch) => typesOf(branch, depth + 1)));
	if (depth === 0) typeBounds.set(node, types);
	return types;
}
function union(bits) {
	return bits.reduce((all, bit) => all | bit, 0);
}
const tagCache = /* @__PURE__ */ new WeakMap();
/** Required properties with few possible values: what tells the branches of a union apart at a glance. */
function tagsOf(written, depth = 0) {
	const node = target(written);
	const known = tagCache.get(node);
	if (known || depth > 4) return known ?? /* @__PURE__ */ new Map();
	const tags = /* @__PURE__ */ new Map();
	for (const name of node.required ?? []) {
		const property = node.properties?.get(name);
		const values = property && valuesOf(target(property));
		if (values) tags.set(name, new Set(values.map(canonicalJson)));
	}
	for (const inner of [...(node.refs ?? []).map(({ target: to }) => to), ...node.allOf ?? []]) for (const [name, values] of tagsOf(inner, depth + 1)) if (!tags.has(name)) tags.set(name, values);
	if (depth === 0) tagCache.set(node, tags);
	return tags;
}
function valuesOf(node) {
	return node.const ? [node.const.value] : node.enum;
}
/** Every schema that looks at the same value as `node`: itself, references, and the branches of all combinations; `not` left out. */
function inPlace(node) {
	const seen = /* @__PURE__ */ new Set();
	const waiting = [node];
	for (let at = waiting.pop(); at; at = waiting.pop()) {
		const next = target(at);
		if (seen.has(next)) continue;
		seen.add(next);
		for (const { target: to } of next.refs ?? []) waiting.push(to);
		for (const list of [
			next.allOf,
			next.anyOf,
			next.oneOf
		]) waiting.push(...list ?? []);
		for (const branch of [
			next.if,
			next.then,
			next.else
		]) if (branch) waiting.push(branch);
		waiting.push(...next.dependentSchemas?.values() ?? []);
	}
	return [...seen];
}
// src/compat/formats/json-schema/negate.ts
/** Keywords whose negation cannot be written down; nothing is concluded from them, they are only evaluated. */
const OPAQUE = [
	"unevaluatedItems",
	"unevaluatedProperties",
	"opaque",
	"contentEncoding",
	"contentMediaType",
	"repeats",
	"member",
	"item"
];
const negations = /* @__PURE__ */ new WeakMap();
const complements = /* @__PURE__ */ new WeakMap();
/** A node that holds exactly where `node` does not. */
function complement(node) {
	const of = target(node);
	if (of.always !== void 0) return of.always ? NOTHING : EVERYTHING;
	let made = complements.get(of);
	if (!made) {
		made = newNode(of.document, of.pointer, {
			not: of,
			derived: true
		});
		complements.set(of, made);
	}
	return made;
}
/** What a value looks like that `node` refuses: one alternative per keyword that can refuse it. */
function negate(node) {
	const of = target(node);
	let negation = negations.get(of);
	if (!negation) {
		negation = {
			alternatives: KEYWORDS.flatMap((keyword) => of[keyword] === void 0 ? [] : negateKeyword(of, keyword)),
			complete: isWritable(of)
		};
		negations.set(of, negation);
	}
	return negation;
}
/** Long `oneOf` lists are negated in part only: every pair is an alternative. */
const PAIRED = 12;
function isWritable(node) {
	return OPAQUE.every((keyword) => node[keyword] === void 0) && (node.oneOf?.length ?? 0) <= PAIRED;
}
const number = (fields) => ({
	types: 12,
	...fields
});
const without$1 = (name) => ({ properties: /* @__PURE__ */ new Map([[name, NOTHING]]) });
/** The values that each keyword refuses, as schemas. */
const MAKERS = {
	always: (node) => node.always ? [] : [EVERYTHING],
	refs: (node) => (node.refs ?? []).map(({ target: to }) => complement(to)),
	types: ({ types }, make) => [make({ types: 127 & ~(types ?? 127) })],
	enum: (node, make) => [make({ notValues: node.enum ?? [] })],
	const: (node, make) => [make({ notValues: node.const ? [node.const.value] : [] })],
	multipleOf: ({ multipleOf = 1 }, make) => [make(number({ notMultipleOf: multipleOf }))],
	minimum: ({ minimum = 0 }, make) => [make(number({ exclusiveMaximum: minimum }))],
	exclusiveMinimum: ({ exclusiveMinimum = 0 }, make) => [make(number({ maximum: exclusiveMinimum }))],
	maximum: ({ maximum = 0 }, make) => [make(number({ exclusiveMinimum: maximum }))],
	exclusiveMaximum: ({ exclusiveMaximum = 0 }, make) => [make(number({ minimum: exclusiveMaximum }))],
	minLength: ({ minLength = 0 }, make) => minLength > 0 ? [make({
		types: 16,
		maxLength: minLength - 1
	})] : [],
	maxLength: ({ maxLength = 0 }, make) => [make({
		types: 16,
		minLength: maxLength + 1
	})],
	pattern: ({ pattern = "" }, make) => [make({
		types: 16,
		notPattern: pattern
	})],
	notPattern: ({ notPattern = "" }, make) => [make({
		types: 16,
		pattern: notPattern
	})],
	format: ({ format = "" }, make) => [make({
		types: 16,
		notFormat: format
	})],
	notFormat: ({ notFormat = "" }, make) => [make({
		types: 16,
		format: notFormat
	})],
	notMultipleOf: ({ notMultipleOf = 1 }, make) => [make(number({ multipleOf: notMultipleOf }))],
	notValues: ({ notValues = [] }, make) => [make({ enum: notValues })],
	minItems: ({ minItems = 0 }, make) => minItems > 0 ? [make({
		types: 32,
		maxItems: minItems - 1
	})] : [],
	maxItems: ({ maxItems = 0 }, make) => [make({
		types: 32,
		minItems: maxItems + 1
	})],
	uniqueItems: (_, make) => [make({
		types: 32,
		minItems: 2,
		repeats: true
	})],
	prefixItems: ({ prefixItems = [] }, make) => prefixItems.map((item, index) => make({
		types: 32,
		minItems: index + 1,
		prefixItems: [...Array(index).fill(EVERYTHING), complement(item)]
	})),
	items: ({ items = EVERYTHING, prefixItems = [] }, make) => [make({
		types: 32,
		minItems: prefixItems.length + 1,
		item: {
			from: prefixItems.length,
			value: complement(items)
		}
	})],
	contains: (node, make) => negateContains(node, make),
	properties: ({ properties = /* @__PURE__ */ new Map() }, make) => [...properties].map(([name, value]) => make({
		types: 64,
		required: [name],
		properties: /* @__PURE__ */ new Map([[name, complement(value)]])
	})),
	patternProperties: ({ patternProperties = /* @__PURE__ */ new Map() }, make) => [...patternProperties].map(([match, value]) => make({
		types: 64,
		minProperties: 1,
		member: {
			match,
			notNames: [],
			notPatterns: [],
			value: complement(value)
		}
	})),
	additionalProperties: ({ additionalProperties = EVERYTHING, properties, patternProperties }, make) => [make({
		types: 64,
		minProperties: 1,
		member: {
			notNames: [...properties?.keys() ?? []],
			notPatterns: [...patternProperties?.keys() ?? []],
			value: complement(additionalProperties)
		}
	})],
	propertyNames: ({ propertyNames = EVERYTHING }, make) => [make({
		types: 64,
		minProperties: 1,
		member: {
			key: complement(propertyNames),
			notNames: [],
			notPatterns: [],
			value: EVERYTHING
		}
	})],
	required: ({ required = [] }, make) => required.map((name) => make({
		types: 64,
		...without$1(name)
	})),
	minProperties: ({ minProperties = 0 }, make) => minProperties > 0 ? [make({
		types: 64,
		maxProperties: minProperties - 1
	})] : [],
	maxProperties: ({ maxProperties = 0 }, make) => [make({
		types: 64,
		minProperties: maxProperties + 1
	})],
	dependentRequired: ({ dependentRequired = /* @__PURE__ */ new Map() }, make) => [...dependentRequired].flatMap(([name, others]) => others.map((other) => make({
		types: 64,
		required: [name],
		...without$1(other)
	}))),
	dependentSchemas: ({ dependentSchemas = /* @__PURE__ */ new Map() }, make) => [...dependentSchemas].map(([name, schema]) => make({
		types: 64,
		required: [name],
		allOf: [complement(schema)]
	})),
	allOf: ({ allOf = [] }) => allOf.map(complement),
	anyOf: ({ anyOf = [] }, make) => [make({ allOf: anyOf.map(complement) })],
	oneOf: ({ oneOf = [] }, make) => [make({ allOf: oneOf.map(complement) }), ...oneOf.slice(0, PAIRED).flatMap((first, index) => oneOf.slice(index + 1, PAIRED).map((second) => make({ allOf: [first, second] })))],
	not: ({ not = NOTHING }) => [not],
	if: (node, make) => [...node.if && node.then ? [make({ allOf: [node.if, complement(node.then)] })] : [], ...node.if && node.else ? [make({ allOf: [complement(node.if), complement(node.else)] })] : []]
};
const KEYWORDS = Object.keys(MAKERS);
function negateContains(node, make) {
	const { contains = EVERYTHING, minContains = 1, maxContains } = node;
	const few = minContains === 0 ? [] : minContains === 1 ? [make({
		types: 32,
		items: complement(contains)
	})] : [make({
		types: 32,
		contains,
		minContains: 0,
		maxContains: minContains - 1
	})];
	return maxContains === void 0 ? few : [...few, make({
		types: 32,
		contains,
		minContains: maxContains + 1
	})];
}
const byKeyword = /* @__PURE__ */ new WeakMap();
/** What a value looks like that one keyword of `node` refuses (the alternatives; empty when that cannot be written down). */
function negateKeyword(node, keyword) {
	if (!Object.hasOwn(MAKERS, keyword)) return [];
	let known = byKeyword.get(node);
	if (!known) byKeyword.set(node, known = /* @__PURE__ */ new Map());
	let made = known.get(keyword);
	if (!made) known.set(keyword, made = MAKERS[keyword](node, (fields) => newNode(node.document, node.pointer, {
		...fields,
		derived: true
	})));
	return made;
}
// src/compat/formats/json-schema/conjunction.ts
const NO_NODES = [];
/** Makes conjunctions, each only once. */
var Conjunctions = class {
	classes;
	#byKey = /* @__PURE__ */ new Map();
	#ids = 0;
	constructor(classes) {
		this.classes = classes;
	}
	of(pos, neg = NO_NODES) {
		const raw = `${sortedIds(pos)}!${sortedIds(neg)}`;
		const known = this.#byKey.get(raw);
		if (known) return known;
		const flat = new Flattening(this.classes, pos, neg);
		flat.run();
		const key = flat.empty ? "empty" : `=${sortedIds([...flat.pos.values()])}!${sortedIds([...flat.neg.values()])}`;
		let made = this.#byKey.get(key);
		if (!made) {
			made = {
				id: ++this.#ids,
				pos: [...flat.pos.values()],
				neg: [...flat.neg.values()],
				posIds: new Set(flat.pos.keys()),
				negIds: new Set(flat.neg.keys()),
				types: flat.types,
				empty: flat.empty,
				open: flat.open,
				cache: /* @__PURE__ */ new Map()
			};
			this.#byKey.set(key, made);
		}
		this.#byKey.set(raw, made);
		return made;
	}
	/** How many there are: a measure of the work done. */
	get size() {
		return this.#ids;
	}
	/** `base`, and these as well. */
	with(base, pos, neg = NO_NODES) {
		const key = `+${sortedIds(pos)}!${sortedIds(neg)}`;
		const known = base.cache.get(key);
		if (known) return known;
		const made = this.of([...base.pos, ...pos], [...base.neg, ...neg]);
		base.cache.set(key, made);
		return made;
	}
};
function sortedIds(nodes) {
	const [first] = nodes;
	if (nodes.length <= 1) return first ? String(target(first).id) : "";
	const ids = new Int32Array(nodes.length);
	for (const [index, node] of nodes.entries()) ids[index] = target(node).id;
	return ids.sort().join(",");
}
/** Takes in what follows at once: references, allOf, single negations, decided conditions, alternatives with one branch left. */
var Flattening = class {
	pos = /* @__PURE__ */ new Map();
	neg = /* @__PURE__ */ new Map();
	#classes;
	#waitingPos;
	#waitingNeg;
	#posClasses = /* @__PURE__ */ new Set();
	#negClasses = /* @__PURE__ */ new Set();
	types = 127;
	empty = false;
	open = [];
	constructor(classes, pos, neg) {
		this.#classes = classes;
		this.#waitingPos = [...pos];
		this.#waitingNeg = [...neg];
	}
	run() {
		do {
			this.#drain();
			if (this.types === 0) this.empty = true;
			if (this.empty) return;
			this.open = this.#decide();
		} while (this.#waitingPos.length + this.#waitingNeg.length > 0 && !this.empty);
	}
	#drain() {
		while (!this.empty) {
			const next = this.#waitingPos.pop();
			if (next) {
				this.#assume(target(next));
				continue;
			}
			const refused = this.#waitingNeg.pop();
			if (!refused) return;
			this.#refuse(target(refused));
		}
	}
	#assume(node) {
		if (node.always === false) this.empty = true;
		if (node.always !== void 0 || this.pos.has(node.id)) return;
		this.pos.set(node.id, node);
		this.#posClasses.add(this.#classes.of(node));
		if (this.#negClasses.has(this.#classes.of(node))) this.empty = true;
		this.types &= typesOf(node);
		for (const { target: to } of node.refs ?? []) this.#waitingPos.push(to);
		this.#waitingPos.push(...node.allOf ?? []);
		for (const list of [node.anyOf, node.oneOf]) if (list?.length === 1) this.#waitingPos.push(...list);
		if (node.not) this.#waitingNeg.push(node.not);
	}
	#refuse(node) {
		if (node.always === true) this.empty = true;
		if (node.always !== void 0 || this.neg.has(node.id)) return;
		this.neg.set(node.id, node);
		this.#negClasses.add(this.#classes.of(node));
		if (this.#posClasses.has(this.#classes.of(node))) this.empty = true;
		const { alternatives, complete } = negate(node);
		if (!complete) return;
		if (alternatives.length === 0) this.empty = true;
		if (alternatives.length === 1) this.#waitingPos.push(...alternatives);
	}
	/** Looks at all alternatives; those with one live branch are taken, the others stay open. */
	#decide() {
		const required = new Set([...this.pos.values()].flatMap((node) => node.required ?? []));
		const open = [];
		for (const alternatives of this.#alternatives(required)) {
			const live = alternatives.branches.filter((branch) => !this.#clashes(branch));
			if (live.some((branch) => this.#holds(branch))) continue;
			if (live.length === 0) this.empty = true;
			else if (live.length === 1 && live[0]) {
				this.#waitingPos.push(...live[0].pos);
				this.#waitingNeg.push(...live[0].neg);
			} else open.push({
				...alternatives,
				branches: live
			});
		}
		return open;
	}
	*#alternatives(required) {
		for (const node of this.pos.values()) {
			if (node.anyOf) yield {
				keyword: "anyOf",
				node,
				branches: node.anyOf.map((branch) => ({
					pos: [branch],
					neg: NO_NODES
				}))
			};
			if (node.oneOf) {
				const list = node.oneOf;
				yield {
					keyword: "oneOf",
					node,
					branches: list.map((branch, index) => ({
						pos: [branch],
						neg: list.filter((_, other) => other !== index)
					}))
				};
			}
			if (node.if && (node.then || node.else)) yield {
				keyword: "if",
				node,
				branches: [{
					pos: [node.if, ...node.then ? [node.then] : []],
					neg: NO_NODES
				}, {
					pos: node.else ? [node.else] : NO_NODES,
					neg: [node.if]
				}]
			};
			for (const [name, schema] of node.dependentSchemas ?? []) if (required.has(name) && this.types === 64) {
				const { id, always } = target(schema);
				if (always !== true && !this.pos.has(id)) this.#waitingPos.push(schema);
			} else yield {
				keyword: "dependentSchemas",
				node,
				branches: [{
					pos: [presence(name), schema],
					neg: NO_NODES
				}, {
					pos: NO_NODES,
					neg: [presence(name)]
				}]
			};
		}
		for (const node of this.neg.values()) {
			const { alternatives, complete } = negate(node);
			if (complete && alternatives.length > 1) yield {
				keyword: "not",
				node,
				branches: alternatives.map((branch) => ({
					pos: [branch],
					neg: NO_NODES
				}))
			};
		}
	}
	#holds({ pos, neg }) {
		const has = (node, ids, always) => target(node).always === always || ids.has(target(node).id);
		return pos.every((node) => has(node, this.pos, true)) && neg.every((node) => has(node, this.neg, false));
	}
	#clashes({ pos, neg }) {
		for (const written of pos) {
			const node = target(written);
			if (node.always === false || (this.types & typesOf(node)) === 0) return true;
			if (this.neg.has(node.id) || this.#negClasses.has(this.#classes.of(node))) return true;
			if (this.types === 64 && tagsClash({
				pos: this.pos.values(),
				types: this.types
			}, node)) return true;
		}
		return neg.some((written) => target(written).always === true || this.pos.has(target(written).id));
	}
};
const presences = /* @__PURE__ */ new Map();
/** The schema that demands one property, whatever else; the same node for the same name. */
function presence(name) {
	let node = presences.get(name);
	if (!node) {
		if (presences.size > 1e4) presences.clear();
		node = {
			id: -1 - presenceIds++,
			document: void 0,
			pointer: "",
			types: 64,
			required: [name]
		};
		presences.set(name, node);
	}
	return node;
}
let presenceIds = 0;
// src/compat/formats/json-schema/decimal.ts
function decimalOf(value) {
	const [digits = "0", power = "0"] = value.toString().split("e");
	const [whole = "0", fraction = ""] = digits.split(".");
	return {
		coefficient: BigInt(whole + fraction),
		exponent: Number(power) - fraction.length
	};
}
/** Both as whole numbers on one scale. */
function align(a, b) {
	const [x, y] = [decimalOf(a), decimalOf(b)];
	const exponent = Math.min(x.exponent, y.exponent);
	return [
		x.coefficient * 10n ** BigInt(x.exponent - exponent),
		y.coefficient * 10n ** BigInt(y.exponent - exponent),
		exponent
	];
}
/** Whether `value` is a multiple of `divisor` (positive), exactly: 0.3 is one of 0.1. */
function isMultiple(value, divisor) {
	const [a, b] = align(value, divisor);
	return b !== 0n && a % b === 0n;
}
/** The least common multiple of two positive numbers; `undefined` when it is not exact as a number. */
function commonMultiple(a, b) {
	const [x, y, exponent] = align(a, b);
	let [m, n] = [x, y];
	while (n !== 0n) [m, n] = [n, m % n];
	const result = Number(`${(x / m * y).toString()}e${exponent}`);
	return Number.isFinite(result) && isMultiple(result, a) && isMultiple(result, b) ? result : void 0;
}
/** The multiple of `divisor` that is nearest to `value`: on or above it, strictly above it, on or below it, or strictly below it. */
function nearestMultiple(value, divisor, direction) {
	const [a, b, exponent] = align(value, divisor);
	const exact = a % b === 0n;
	const floor = a / b - (!exact && a < 0n ? 1n : 0n);
	const up = direction === "at-least" || direction === "above";
	const strict = direction === "above" || direction === "below";
	const quotient = up ? exact && !strict ? floor : floor + 1n : exact && strict ? floor - 1n : floor;
	return Number(`${(quotient * b).toString()}e${exponent}`);
}
// src/compat/formats/json-schema/formats.ts
const DATE = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])`;
const TIME = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?(?:Z|[+-](?:0\d|1[0-2]):[0-5]\d)`;
const LABEL = "[a-z0-9](?:[a-z0-9-]{0,20}[a-z0-9])?";
const FORMAT_KNOWLEDGE = /* @__PURE__ */ new Map([
	["date-time", {
		strict: new RegExp(`^${DATE}T${TIME}$`),
		loose: /^\d{4}-\d\d-\d\d[tT\s]\d\d:\d\d/,
		valid: [
			"2024-01-15T08:30:00Z",
			"2024-02-16T09:30:00Z",
			"2024-01-15T08:30:00.5+01:00"
		],
		invalid: ["yesterday", ""]
	}],
	["date", {
		strict: new RegExp(`^${DATE}$`),
		loose: /^\d{4}-\d\d-\d\d$/,
		valid: [
			"2024-01-15",
			"2024-02-16",
			"2024-03-17"
		],
		invalid: ["yesterday", ""]
	}],
	["time", {
		strict: new RegExp(`^${TIME}$`),
		loose: /^\d\d:\d\d:\d\d/,
		valid: ["08:30:00Z", "09:30:00Z"],
		invalid: ["noon", ""]
	}],
	["duration", {
		strict: /^P(?:\d{1,4}D|T\d{1,4}[HMS])$/,
		loose: /^P.+/,
		valid: [
			"P1D",
			"PT5M",
			"PT2H"
		],
		invalid: ["a day", ""]
	}],
	["email", {
		strict: /^[a-z0-9]+@[a-z0-9]+\.[a-z]{2,6}$/,
		loose: /^[\s\S]+@[\s\S]+$/,
		valid: [
			"a@example.com",
			"b@example.com",
			"c@example.org"
		],
		invalid: ["nobody", ""]
	}],
	["hostname", {
		strict: new RegExp(`^${LABEL}(?:\\.${LABEL}){0,3}$`),
		loose: /^[A-Za-z0-9.-]+$/,
		valid: [
			"example.com",
			"example.org",
			"a"
		],
		invalid: ["not a host", "_"]
	}],
	["ipv4", {
		strict: /^(?:[1-9]\d?|1\d\d)(?:\.(?:\d|[1-9]\d|1\d\d)){3}$/,
		loose: /^\d{1,3}(?:\.\d{1,3}){3}$/,
		valid: [
			"192.0.2.1",
			"192.0.2.2",
			"10.0.0.1"
		],
		invalid: ["localhost", ""]
	}],
	["ipv6", {
		strict: /^(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$|^::1$|^2001:db8::[0-9a-f]{1,4}$/,
		loose: /^[0-9A-Fa-f:.]+$/,
		valid: [
			"2001:db8::1",
			"2001:db8::2",
			"::1"
		],
		invalid: ["localhost", ""]
	}],
	["uri", {
		strict: /^https?:\/\/[a-z0-9]+\.[a-z]{2,6}(?:\/[a-z0-9/]*)?$/,
		loose: /^[A-Za-z][A-Za-z0-9+.-]*:\S*$/,
		valid: [
			"https://example.com/a",
			"https://example.com/b",
			"https://example.org"
		],
		invalid: ["no uri", ""]
	}],
	["uri-reference", {
		strict: /^(?:https?:\/\/[a-z0-9]+\.[a-z]{2,6})?\/[a-z0-9/]*$|^[a-z0-9]+$/,
		loose: /^[^\s\\]*$/,
		valid: [
			"/a",
			"/b",
			"https://example.com/a"
		],
		invalid: ["\\\\host", "no reference"]
	}],
	["uri-template", {
		strict: /^[a-z0-9/]*(?:\{[a-z0-9]+\})?$/,
		loose: /^(?:[^{}\s]|\{[^{}]*\})*$/,
		valid: ["/a/{id}", "/b/{id}"],
		invalid: ["{", "a{b"]
	}],
	["uuid", {
		strict: /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
		loose: /^(?:urn:uuid:)?[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$/,
		valid: ["2b8f4e1a-7c3d-4e5f-8a9b-0c1d2e3f4a5b", "3b8f4e1a-7c3d-4e5f-8a9b-0c1d2e3f4a5b"],
		invalid: ["no uuid", ""]
	}],
	["json-pointer", {
		strict: /^(?:\/[a-z0-9]*)*$/,
		loose: /^(?:\/|$)/,
		valid: [
			"",
			"/a",
			"/b"
		],
		invalid: ["a", "~"]
	}],
	["relative-json-pointer", {
		strict: /^\d(?:#|(?:\/[a-z0-9]+)*)$/,
		loose: /^\d/,
		valid: [
			"0",
			"1/a",
			"2#"
		],
		invalid: ["a", ""]
	}],
	["regex", {
		strict: /^[a-z0-9]*$/,
		loose: /^[^([*+?)][\s\S]*$|^$|^[([][\s\S]*[\])]/,
		valid: [
			"a",
			"ab",
			"abc"
		],
		invalid: ["(", "["]
	}]
]);
/** Whether a string is of a format; `undefined` where the format is not known or validators differ. */
function matchesFormat(format, text) {
	const knowledge = FORMAT_KNOWLEDGE.get(format);
	if (!knowledge) return void 0;
	if (knowledge.valid.includes(text) || knowledge.strict.test(text)) return true;
	return knowledge.invalid.includes(text) || !knowledge.loose.test(text) ? false : void 0;
}
// src/compat/formats/json-schema/evaluate.ts
const MAX_DEPTH$2 = 400;
/** All of them: false as soon as one is, unknown as soon as one is. Lazy, so that a later false still counts. */
function every(truths) {
	let result = true;
	for (const truth of truths) {
		if (truth === false) return false;
		if (truth === void 0) result = void 0;
	}
	return result;
}
function not$1(truth) {
	return truth === void 0 ? void 0 : !truth;
}
/** Whether a value is an instance of a schema. Our own validator: it knows when it does not know. */
function evaluate(node, value) {
	return evaluateAt(node, value, void 0, 0);
}
function evaluateAt(written, value, marks, depth) {
	const node = target(written);
	if (node.always !== void 0) return node.always;
	if (depth > MAX_DEPTH$2) return void 0;
	const own = node.unevaluatedItems !== void 0 || node.unevaluatedProperties !== void 0 || marks ? {
		keys: /* @__PURE__ */ new Set(),
		items: /* @__PURE__ */ new Set()
	} : void 0;
	const result = every(keywordTruths(node, value, own, depth + 1));
	if (marks && own && result !== false) {
		for (const key of own.keys) marks.keys.add(key);
		for (const index of own.items) marks.items.add(index);
	}
	return result;
}
function* keywordTruths(node, value, marks, depth) {
	if (node.types !== void 0) yield (node.types & typeOf(value)) !== 0;
	if (node.const) yield sameJson(node.const.value, value);
	if (node.enum) yield isMemberOf(node.enum, value);
	if (node.notValues) yield !isMemberOf(node.notValues, value);
	if (node.opaque) yield void 0;
	if (typeof value === "number") yield* numberTruths(node, value);
	if (typeof value === "string") yield* stringTruths(node, value);
	yield* combinedTruths(node, value, marks, depth);
	if (isJsonArray(value)) yield* arrayTruths(node, value, marks, depth);
	else if (isJsonObject(value)) yield* objectTruths(node, value, marks, depth);
}
function* numberTruths(node, value) {
	if (node.minimum !== void 0) yield value >= node.minimum;
	if (node.exclusiveMinimum !== void 0) yield value > node.exclusiveMinimum;
	if (node.maximum !== void 0) yield value <= node.maximum;
	if (node.exclusiveMaximum !== void 0) yield value < node.exclusiveMaximum;
	if (node.multipleOf !== void 0) yield isMultiple(value, node.multipleOf);
	if (node.notMultipleOf !== void 0) yield !isMultiple(value, node.notMultipleOf);
}
function* stringTruths(node, value) {
	const length = node.minLength !== void 0 || node.maxLength !== void 0 ? lengthOf(value) : 0;
	if (node.minLength !== void 0) yield length >= node.minLength;
	if (node.maxLength !== void 0) yield length <= node.maxLength;
	if (node.pattern !== void 0) yield matchesPattern(node.pattern, value);
	if (node.notPattern !== void 0) yield not$1(matchesPattern(node.notPattern, value));
	if (node.format !== void 0) yield matchesFormat(node.format, value);
	if (node.notFormat !== void 0) yield not$1(matchesFormat(node.notFormat, value));
}
/** Length in code points. */
function lengthOf(text) {
	let length = 0;
	for (const _ of text) length++;
	return length;
}
function* combinedTruths(node, value, marks, depth) {
	const holds = (schema, withMarks = true) => evaluateAt(schema, value, withMarks ? marks : void 0, depth);
	for (const { target: to } of node.refs ?? []) yield holds(to);
	for (const schema of node.allOf ?? []) yield holds(schema);
	if (node.anyOf) yield not$1(every(negated(marks ? node.anyOf.map((schema) => holds(schema)) : lazily(node.anyOf, (schema) => holds(schema)))));
	if (node.oneOf) yield exactlyOne(node.oneOf.map((schema) => holds(schema)));
	if (node.not) yield not$1(holds(node.not, false));
	if (node.if) {
		const condition = holds(node.if);
		const [yes, no] = [node.then ? () => holds(node.then) : () => true, node.else ? () => holds(node.else) : () => true];
		if (condition === void 0) {
			const both = [yes(), no()];
			yield both[0] === both[1] ? both[0] : void 0;
		} else yield condition ? yes() : no();
	}
	if (node.dependentSchemas && isJsonObject(value)) {
		for (const [name, schema] of node.dependentSchemas) if (Object.hasOwn(value, name)) yield holds(schema);
	}
}
function* lazily(nodes, holds) {
	for (const node of nodes) yield holds(node);
}
function* negated(truths) {
	for (const truth of truths) yield not$1(truth);
}
function exactlyOne(truths) {
	const sure = truths.filter((truth) => truth === true).length;
	if (sure > 1) return false;
	return truths.includes(void 0) ? void 0 : sure === 1;
}
function* arrayTruths(node, value, marks, depth) {
	if (node.minItems !== void 0) yield value.length >= node.minItems;
	if (node.maxItems !== void 0) yield value.length <= node.maxItems;
	const prefix = node.prefixItems ?? [];
	for (const [index, item] of value.entries()) {
		const schema = prefix[index] ?? node.items;
		if (!schema) continue;
		marks?.items.add(index);
		yield evaluateAt(schema, item, void 0, depth);
	}
	if (node.contains) {
		const truths = value.map((item) => evaluateAt(node.contains, item, void 0, depth));
		for (const [index, truth] of truths.entries()) if (truth) marks?.items.add(index);
		yield countBetween(truths, node.minContains ?? 1, node.maxContains ?? Number.POSITIVE_INFINITY);
	}
	if (node.item) {
		const { from, value: schema } = node.item;
		yield not$1(every(value.slice(from).map((item) => not$1(evaluateAt(schema, item, void 0, depth)))));
	}
	if (node.uniqueItems || node.repeats) {
		const distinct = new Set(value.map(canonicalJson)).size === value.length;
		if (node.uniqueItems) yield distinct;
		if (node.repeats) yield !distinct;
	}
	if (node.unevaluatedItems) for (const [index, item] of value.entries()) {
		if (marks?.items.has(index)) continue;
		marks?.items.add(index);
		yield evaluateAt(node.unevaluatedItems, item, void 0, depth);
	}
}
function countBetween(truths, least, most) {
	const sure = truths.filter((truth) => truth === true).length;
	const possible = truths.filter((truth) => truth !== false).length;
	if (sure > most || possible < least) return false;
	return sure >= least && possible <= most ? true : void 0;
}
function* objectTruths(node, value, marks, depth) {
	const keys = Object.keys(value);
	if (node.minProperties !== void 0) yield keys.length >= node.minProperties;
	if (node.maxProperties !== void 0) yield keys.length <= node.maxProperties;
	for (const name of node.required ?? []) yield Object.hasOwn(value, name);
	for (const [name, others] of node.dependentRequired ?? []) if (Object.hasOwn(value, name)) for (const other of others) yield Object.hasOwn(value, other);
	for (const key of keys) {
		const [schemas, sure] = memberSchemas(node, key);
		if (schemas.length > 0) marks?.keys.add(key);
		for (const schema of schemas) yield sure ? evaluateAt(schema, value[key], void 0, depth) : void 0;
		if (node.propertyNames) yield evaluateAt(node.propertyNames, key, void 0, depth);
	}
	if (node.member) yield not$1(every(keys.map((key) => not$1(isMember(node.member, key, value[key], depth)))));
	if (node.unevaluatedProperties) for (const key of keys) {
		if (marks?.keys.has(key)) continue;
		marks?.keys.add(key);
		yield evaluateAt(node.unevaluatedProperties, value[key], void 0, depth);
	}
}
/** The schemas that one node applies to a member, by `properties`, `patternProperties` and `additionalProperties`; and whether that is sure. */
function memberSchemas(node, key) {
	const schemas = [];
	let sure = true;
	const named = node.properties?.get(key);
	if (named) schemas.push(named);
	for (const [pattern, schema] of node.patternProperties ?? []) {
		const matches = matchesPattern(pattern, key);
		if (matches === void 0) sure = false;
		if (matches !== false) schemas.push(schema);
	}
	if (schemas.length === 0 && node.additionalProperties) schemas.push(node.additionalProperties);
	return [schemas, sure];
}
function isMember(member, key, value, depth) {
	return every([
		!member.notNames.includes(key),
		member.match === void 0 || matchesPattern(member.match, key),
		...member.notPatterns.map((pattern) => not$1(matchesPattern(pattern, key))),
		!member.key || evaluateAt(member.key, key, void 0, depth),
		evaluateAt(member.value, value, void 0, depth)
	]);
}
const scalarsOf = /* @__PURE__ */ new WeakMap();
/** Whether a list of values has this one. Long lists of words are common, and asked often. */
function isMemberOf(members, value) {
	if (typeof value === "object" && value !== null) return members.some((member) => sameJson(member, value));
	let scalars = scalarsOf.get(members);
	if (!scalars) scalarsOf.set(members, scalars = new Set(members));
	return scalars.has(value);
}
/** Equality of JSON values: by canonical text for compound ones. */
function sameJson(a, b) {
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
	return canonicalJson(a) === canonicalJson(b);
}
// src/compat/formats/json-schema/names.ts
/** Whether one schema says that a member of that name may be there. */
function declares(node, name) {
	if (node.properties?.has(name) || node.required?.includes(name) || node.dependentSchemas?.has(name)) return true;
	for (const [trigger, others] of node.dependentRequired ?? []) if (trigger === name || others.includes(name)) return true;
	for (const pattern of node.patternProperties?.keys() ?? []) if (matchesPattern(pattern, name) !== false) return true;
	return false;
}
/** Whether one schema gives a form to names that are not listed. */
function declaresOthers(node) {
	return [node.additionalProperties, node.unevaluatedProperties].some((schema) => schema !== void 0 && target(schema).always === void 0);
}
/** Whether one schema lists names at all. */
function declaresNames(node) {
	return [
		node.properties,
		node.patternProperties,
		node.required,
		node.dependentRequired,
		node.dependentSchemas
	].some((keyword) => keyword !== void 0);
}
/** Adds every name and pattern that one schema speaks of. */
function collectNames(node, names, patterns) {
	for (const name of node.properties?.keys() ?? []) names.add(name);
	for (const name of node.required ?? []) names.add(name);
	for (const pattern of node.patternProperties?.keys() ?? []) patterns.add(pattern);
	for (const [trigger, others] of node.dependentRequired ?? []) for (const name of [trigger, ...others]) names.add(name);
	for (const name of node.dependentSchemas?.keys() ?? []) names.add(name);
}
/** Whether any keyword beside `unevaluatedProperties` may look at a member of that name. */
function mayEvaluate(node, name) {
	return inPlace(node).some((inner) => memberSchemas(inner, name)[0].length > 0 || inner !== node && inner.unevaluatedProperties !== void 0);
}
// src/compat/formats/json-schema/scalar-facts.ts
const FEW_VALUES = 40;
function numberFacts(pos) {
	let [min, max, minOpen, maxOpen] = [
		Number.NEGATIVE_INFINITY,
		Number.POSITIVE_INFINITY,
		false,
		false
	];
	for (const node of pos) {
		if (node.minimum !== void 0 && node.minimum > min) [min, minOpen] = [node.minimum, false];
		if (node.exclusiveMinimum !== void 0 && node.exclusiveMinimum >= min) [min, minOpen] = [node.exclusiveMinimum, true];
		if (node.maximum !== void 0 && node.maximum < max) [max, maxOpen] = [node.maximum, false];
		if (node.exclusiveMaximum !== void 0 && node.exclusiveMaximum <= max) [max, maxOpen] = [node.exclusiveMaximum, true];
	}
	const multiples = pos.flatMap((node) => node.multipleOf ?? []);
	return {
		min,
		minOpen,
		max,
		maxOpen,
		multiples: [...new Set(multiples)],
		notMultiples: [...new Set(pos.flatMap((node) => node.notMultipleOf ?? []))]
	};
}
/** The number types that no value can have. */
function deadNumbers({ min, minOpen, max, maxOpen, multiples, notMultiples }) {
	const within = (value) => (minOpen ? value > min : value >= min) && (maxOpen ? value < max : value <= max);
	if (min > max || min === max && (minOpen || maxOpen)) return 12;
	if (notMultiples.some((one) => multiples.some((other) => isMultiple(other, one)))) return 12;
	let dead = 0;
	if (multiples.some(Number.isInteger) || min === max && Number.isInteger(min)) dead |= 8;
	if (min === max && !Number.isInteger(min)) dead |= 4;
	if (notMultiples.some((one) => isMultiple(1, one))) dead |= 4;
	const grid = multiples.reduce((all, one) => all === void 0 ? void 0 : commonMultiple(all, one), multiples[0]);
	const step = (least) => {
		if (!(Math.abs(min) < 0x38d7ea4c68000 && Math.abs(max) < 0x38d7ea4c68000)) return true;
		return within(nearestMultiple(min, least, minOpen ? "above" : "at-least"));
	};
	if (grid !== void 0 && !step(grid)) return 12;
	const whole = grid === void 0 ? multiples.length > 0 ? void 0 : 1 : commonMultiple(grid, 1);
	if (whole !== void 0 && !step(whole)) dead |= 4;
	return dead;
}
/** Patterns that every string of these formats matches. */
function shapesOf(formats) {
	return formats.flatMap((format) => FORMAT_KNOWLEDGE.get(format)?.loose.source ?? []);
}
/** What several schemas ask of strings together. */
function stringFacts(pos) {
	const unique = (texts) => [...new Set(texts)];
	return {
		minLength: Math.max(0, ...pos.map((node) => node.minLength ?? 0)),
		maxLength: Math.min(Number.POSITIVE_INFINITY, ...pos.map((node) => node.maxLength ?? Number.POSITIVE_INFINITY)),
		patterns: unique(pos.flatMap((node) => node.pattern ?? [])),
		notPatterns: unique(pos.flatMap((node) => node.notPattern ?? [])),
		formats: unique(pos.flatMap((node) => node.format ?? [])),
		notFormats: unique(pos.flatMap((node) => node.notFormat ?? []))
	};
}
/** Whether no string is like this, as far as that can be told. */
function hasNoString({ minLength, maxLength, patterns, notPatterns, formats, notFormats }) {
	if (minLength > maxLength || formats.some((format) => notFormats.includes(format))) return true;
	const shapes = shapesOf(formats);
	if (patterns.length + notPatterns.length + shapes.length === 0) return false;
	if (patterns.some((pattern) => notPatterns.includes(pattern))) return true;
	const found = findWords({
		match: [...patterns, ...shapes],
		avoid: notPatterns,
		minLength,
		maxLength
	}, 1);
	return found !== void 0 && found.complete && found.words.length === 0;
}
const distinctValues = /* @__PURE__ */ new WeakMap();
/** The values of a list, each once; the same lists are asked about in very many conjunctions. */
function distinct(values) {
	let known = distinctValues.get(values);
	if (!known) {
		const compound = [];
		const scalars = /* @__PURE__ */ new Set();
		known = values.filter((value) => {
			if (typeof value !== "object" || value === null) return !scalars.has(value) && scalars.add(value);
			return !compound.some((other) => sameJson(other, value)) && compound.push(value);
		});
		distinctValues.set(values, known);
	}
	return known;
}
/** The only values that there can be at most, where they are few: listed ones, `null`, booleans, a short range of integers. */
function candidateValues(known, numbers) {
	const shortest = known.pos.flatMap((node) => [...node.const ? [[node.const.value]] : [], ...node.enum ? [node.enum] : []]).sort((a, b) => a.length - b.length)[0];
	if (shortest) return distinct(shortest);
	const { types } = known;
	if (types & -8) return void 0;
	const values = [...types & 1 ? [null] : [], ...types & 2 ? [true, false] : []];
	if ((types & 4) === 0) return values;
	const { min, max } = numbers;
	const [low, high] = [Math.ceil(min), Math.floor(max)];
	if (!(high - low < FEW_VALUES) || Math.max(Math.abs(low), Math.abs(high)) > Number.MAX_SAFE_INTEGER) return void 0;
	for (let value = low; value <= high; value++) values.push(value);
	return values;
}
// src/compat/formats/json-schema/facts.ts
/** How deep emptiness is looked into before "not empty, as far as known". */
const EMPTY_DEPTH = 6;
/** Open branches that are looked at one by one; with more of them it is only known that something may be there. */
const MAX_HOLDERS = 24;
/** Everything that follows from a conjunction, worked out once and lazily. `declared`: writers emit only what they declare. */
var Facts = class {
	conjunctions;
	declared;
	#writers;
	#depth = 0;
	constructor(classes, writers, declared) {
		this.conjunctions = new Conjunctions(classes);
		this.#writers = writers;
		this.declared = declared;
	}
	#once(conjunction, key, make) {
		if (!conjunction.cache.has(key)) conjunction.cache.set(key, make());
		return conjunction.cache.get(key);
	}
	/** Whether a node belongs to what the writer wrote; only such nodes declare properties. */
	#isWriters(node) {
		return node.document !== void 0 && !node.derived && this.#writers.has(node.document);
	}
	numbers(conjunction) {
		return this.#once(conjunction, "numbers", () => numberFacts(conjunction.pos));
	}
	strings(conjunction) {
		return this.#once(conjunction, "strings", () => stringFacts(conjunction.pos));
	}
	required(conjunction) {
		return this.#once(conjunction, "required", () => {
			const required = new Set(conjunction.pos.flatMap((node) => node.required ?? []));
			const rules = conjunction.pos.flatMap((node) => [...node.dependentRequired ?? []]);
			for (const name of required) for (const [trigger, others] of rules) if (trigger === name) for (const other of others) required.add(other);
			return required;
		});
	}
	/** The only values there can be, where those are few and known. */
	values(conjunction) {
		return this.#once(conjunction, "values", () => {
			return candidateValues(conjunction, this.numbers(conjunction))?.filter((value) => conjunction.pos.every((node) => evaluate(node, value) !== false) && conjunction.neg.every((node) => evaluate(node, value) !== true));
		});
	}
	/** The types that values can have, as far as emptiness could be told. 0: there are none. */
	types(conjunction) {
		if (conjunction.empty) return 0;
		const known = conjunction.cache.get("types");
		if (known !== void 0) return known;
		if (this.#depth >= EMPTY_DEPTH || conjunction.cache.has("busy")) return conjunction.types;
		conjunction.cache.set("busy", true);
		this.#depth++;
		const types = this.#liveTypes(conjunction);
		this.#depth--;
		conjunction.cache.delete("busy");
		conjunction.cache.set("types", types);
		return types;
	}
	isEmpty(conjunction) {
		return this.types(conjunction) === 0;
	}
	/** Emptiness with cases: tries every branch of up to `splits` open alternatives. */
	isEmptyByCases(conjunction, splits = 2) {
		if (this.isEmpty(conjunction)) return true;
		if (splits === 0) return false;
		return conjunction.open.slice(0, 4).some((alternatives) => alternatives.branches.length <= 16 && alternatives.branches.every(({ pos, neg }) => this.isEmptyByCases(this.conjunctions.with(conjunction, pos, neg), splits - 1)));
	}
	#liveTypes(conjunction) {
		let { types } = conjunction;
		const values = this.values(conjunction);
		if (values) types &= values.reduce((all, value) => all | typeOf(value), 0);
		if (types & 12) types &= ~deadNumbers(this.numbers(conjunction));
		if (types & 16 && hasNoString(this.strings(conjunction))) types &= -17;
		if (types & 32 && this.arrays(conjunction).minItems > this.arrays(conjunction).maxItems) types &= -33;
		if (types & 64 && this.#noObject(conjunction)) types &= -65;
		return types;
	}
	/** Least and most items. */
	arrays(conjunction) {
		return this.#once(conjunction, "arrays", () => {
			const { pos } = conjunction;
			const least = pos.flatMap((node) => [node.minItems ?? 0, node.contains ? node.minContains ?? 1 : 0]);
			const minItems = Math.max(0, ...least);
			let maxItems = Math.min(Number.POSITIVE_INFINITY, ...pos.map((node) => node.maxItems ?? Number.POSITIVE_INFINITY));
			const prefix = Math.max(0, ...pos.map((node) => node.prefixItems?.length ?? 0));
			const limit = Math.min(maxItems, prefix + 1, 64);
			for (let index = 0; index < limit; index++) if (this.isEmpty(this.item(conjunction, index))) maxItems = Math.min(maxItems, index);
			const tail = this.#undeclaredTail(conjunction);
			if (tail !== void 0 && minItems <= tail) maxItems = Math.min(maxItems, tail);
			return {
				minItems,
				maxItems,
				prefix,
				unique: pos.some((node) => node.uniqueItems)
			};
		});
	}
	/** Where a declared tuple ends: nothing says what would follow, so a writer puts nothing there. */
	#undeclaredTail(conjunction) {
		if (!this.declared) return void 0;
		const nodes = this.#declaring(conjunction);
		if (nodes.some((node) => node.items ?? node.unevaluatedItems ?? node.contains)) return void 0;
		const prefix = Math.max(0, ...nodes.map((node) => node.prefixItems?.length ?? 0));
		return prefix > 0 ? prefix : void 0;
	}
	/** Schemas of the writer that look at this value, those of open alternatives included, refused ones left out. */
	#declaring(conjunction) {
		return this.#once(conjunction, "declaring", () => {
			const found = /* @__PURE__ */ new Set();
			for (const node of conjunction.pos) {
				if (!this.#isWriters(node)) continue;
				for (const inner of inPlace(node)) if (!conjunction.negIds.has(inner.id) && this.#isWriters(inner)) found.add(inner);
			}
			return [...found];
		});
	}
	#noObject(conjunction) {
		const required = this.required(conjunction);
		if (conjunction.pos.some((node) => node.minProperties !== void 0 || node.maxProperties !== void 0)) {
			const { minProperties, maxProperties } = this.sizes(conjunction);
			if (minProperties > maxProperties) return true;
		}
		for (const name of required) if (!this.canHave(conjunction, name)) return true;
		return false;
	}
	sizes(conjunction) {
		return this.#once(conjunction, "sizes", () => {
			const minProperties = Math.max(0, this.required(conjunction).size, ...conjunction.pos.map((node) => node.minProperties ?? 0));
			let maxProperties = Math.min(Number.POSITIVE_INFINITY, ...conjunction.pos.map((node) => node.maxProperties ?? Number.POSITIVE_INFINITY));
			const { names, patterns, others } = this.keys(conjunction);
			if (!others && patterns.size === 0) maxProperties = Math.min(maxProperties, [...names].filter((name) => this.canHave(conjunction, name)).length);
			return {
				minProperties,
				maxProperties
			};
		});
	}
	/** What a member called `name` is like, if there is one. */
	member(conjunction, name) {
		return this.#once(conjunction, `.${name}`, () => {
			const schemas = [];
			for (const node of conjunction.pos) {
				const [own, sure] = memberSchemas(node, name);
				if (sure) schemas.push(...own);
				else if (node.properties?.has(name)) schemas.push(node.properties.get(name));
				if (node.unevaluatedProperties && !mayEvaluate(node, name)) schemas.push(node.unevaluatedProperties);
			}
			return this.conjunctions.of(schemas);
		});
	}
	/** What members are like whose names match `pattern` (and whatever else). */
	patternMember(conjunction, pattern) {
		return this.#once(conjunction, `~${pattern}`, () => this.conjunctions.of(conjunction.pos.flatMap((node) => node.patternProperties?.get(pattern) ?? [])));
	}
	/** What members are like whose names stand nowhere and match no pattern. */
	otherMember(conjunction) {
		return this.#once(conjunction, "other", () => {
			const schemas = conjunction.pos.flatMap((node) => node.additionalProperties ?? []);
			for (const node of conjunction.pos) if (node.unevaluatedProperties && !inPlace(node).some((inner) => inner.additionalProperties ?? inner.patternProperties ?? (inner !== node && inner.unevaluatedProperties)) && node.unevaluatedProperties) schemas.push(node.unevaluatedProperties);
			return this.conjunctions.of(schemas);
		});
	}
	item(conjunction, index) {
		return this.#once(conjunction, `#${index}`, () => {
			const schemas = conjunction.pos.flatMap((node) => node.prefixItems?.[index] ?? node.items ?? []);
			for (const node of conjunction.pos) if (node.unevaluatedItems && !inPlace(node).some((inner) => inner.items ?? inner.contains ?? inner.prefixItems?.[index] ?? (inner !== node && inner.unevaluatedItems)) && node.unevaluatedItems) schemas.push(node.unevaluatedItems);
			return this.conjunctions.of(schemas);
		});
	}
	/** Which names can occur. */
	keys(conjunction) {
		return this.#once(conjunction, "keys", () => {
			const names = new Set(this.required(conjunction));
			const patterns = /* @__PURE__ */ new Set();
			const sure = conjunction.pos.flatMap((node) => node.unevaluatedProperties ? inPlace(node) : [node]);
			const nodes = this.declared ? [...sure, ...this.#declaring(conjunction)] : sure;
			for (const node of nodes) collectNames(node, names, patterns);
			return {
				names,
				patterns,
				others: this.otherHolders(conjunction).length > 0
			};
		});
	}
	/** Whether a member of that name can occur. */
	canHave(conjunction, name) {
		return this.holders(conjunction, name).length > 0;
	}
	/**
	* The cases in which a member of that name can occur. Where only open branches declare it, one of them has to hold: each is a case.
	*/
	holders(conjunction, name) {
		return this.#once(conjunction, `?${name}`, () => {
			if (this.isEmpty(this.member(conjunction, name))) return [];
			return this.#declared(conjunction, (node) => declares(node, name)).filter((known) => !known.pos.some((node) => node.propertyNames && evaluate(node.propertyNames, name) === false) && !this.isEmpty(this.member(known, name)));
		});
	}
	/** The cases in which a member can occur whose name matches `pattern`. */
	patternHolders(conjunction, pattern) {
		return this.#once(conjunction, `??${pattern}`, () => this.#declared(conjunction, (node) => node.patternProperties?.has(pattern) ?? false).filter((known) => !this.isEmpty(this.patternMember(known, pattern))));
	}
	/** The cases in which members of any other name can occur. */
	otherHolders(conjunction) {
		return this.#once(conjunction, "otherHolders", () => this.#declared(conjunction, () => false).filter((known) => !this.isEmpty(this.otherMember(known))));
	}
	/** The conjunction itself where what it knows declares the thing (or nothing has to be declared), else with each open branch that does. */
	#declared(conjunction, says) {
		if (!this.declared) return [conjunction];
		const sure = conjunction.pos.filter((node) => this.#isWriters(node));
		const nodes = this.#declaring(conjunction);
		if (!sure.some(declaresNames) || sure.some((node) => says(node) || declaresOthers(node))) return [conjunction];
		const open = nodes.filter((node) => !conjunction.posIds.has(node.id) && (says(node) || declaresOthers(node)));
		if (open.length > MAX_HOLDERS) return [conjunction];
		return open.map((node) => this.conjunctions.with(conjunction, [node])).filter((known) => !this.isEmpty(known));
	}
};
// src/compat/formats/json-schema/drafts.ts
/** Searches for payloads; what comes after them stays unknown unless its cause was shown before. */
const MAX_SEARCHES = 120;
const SEARCHES_PER_CAUSE = 3;
/** One draft per cause, each with a payload where one can be found; general complaints about unions give way to precise ones. */
function selectDrafts(candidates, search) {
	const causes = /* @__PURE__ */ new Map();
	/** Causes that a general complaint stands for: it could be shown no better than they. */
	const covered = /* @__PURE__ */ new Set();
	let searches = 0;
	for (const candidate of candidates) {
		const { cause, rather = /* @__PURE__ */ new Set() } = candidate;
		if ([...rather].some((other) => causes.get(other)?.witness)) continue;
		const entry = causes.get(cause) ?? {
			candidate,
			witness: void 0,
			searched: 0
		};
		causes.set(cause, entry);
		if (!entry.witness && entry.searched < SEARCHES_PER_CAUSE && ++searches <= MAX_SEARCHES) {
			entry.searched++;
			entry.witness = search(candidate);
		}
		for (const other of rather) if (other !== cause) covered.add(other);
	}
	const drafts = [...causes].map(([cause, { candidate, witness }]) => ({
		cause,
		candidate,
		count: candidate.paths.size,
		witness
	}));
	const chosen = drafts.filter(({ cause, witness }) => witness || !covered.has(cause));
	return chosen.length > 0 ? chosen : drafts.slice(0, 1);
}
// src/compat/formats/json-schema/obligations-array.ts
/** Positions looked at one by one; tuples are short. */
const MAX_POSITIONS = 64;
const aboutItems = (node) => (node.items ?? node.prefixItems ?? node.contains ?? node.minItems ?? node.maxItems) !== void 0;
function arrays(keyword, show) {
	return {
		keyword,
		applies: (node) => node[keyword] !== void 0,
		prove: (prover, question) => prover.byCases(question, (asked) => (prover.facts.types(asked.known) & 32) === 0 || show(prover, asked), aboutItems)
	};
}
const finite$1 = (value) => Number.isFinite(value) ? value : null;
const minItems = arrays("minItems", (prover, question) => {
	const [from, to] = [prover.facts.arrays(question.known).minItems, question.node.minItems ?? 0];
	return from >= to || prover.fail(question, {
		rule: from > 0 ? "min-items-raised" : "min-items-added",
		keyword: "minItems",
		data: {
			from: from || null,
			to
		}
	});
});
const maxItems = arrays("maxItems", (prover, question) => {
	const [from, to] = [prover.facts.arrays(question.known).maxItems, question.node.maxItems ?? 0];
	const rule = Number.isFinite(from) ? "max-items-lowered" : "max-items-added";
	return from <= to || prover.fail(question, {
		rule,
		keyword: "maxItems",
		data: {
			from: finite$1(from),
			to
		}
	});
});
const uniqueItems = arrays("uniqueItems", (prover, question) => {
	const { maxItems: most, unique } = prover.facts.arrays(question.known);
	return unique || most <= 1 || prover.fail(question, {
		rule: "unique-items-added",
		keyword: "uniqueItems"
	});
});
function showItem(prover, question, index, node) {
	const { known, frame, quiet } = question;
	const item = prover.facts.item(known, index);
	return prover.below({
		known: item,
		node,
		frame: {
			parent: frame,
			around: known,
			step: {
				kind: "item",
				index,
				rest: index >= prover.facts.arrays(known).prefix && index >= (question.node.prefixItems?.length ?? 0)
			}
		},
		quiet
	});
}
const prefixItems = arrays("prefixItems", (prover, question) => {
	const most = Math.min(prover.facts.arrays(question.known).maxItems, MAX_POSITIONS);
	const list = question.node.prefixItems ?? [];
	let shown = list.length <= MAX_POSITIONS || most < MAX_POSITIONS || prover.fail(question, {
		rule: "too-complex",
		keyword: "prefixItems",
		goals: []
	});
	for (const [index, node] of list.entries()) {
		if (index >= most) break;
		shown = showItem(prover, question, index, node) && shown;
		if (!shown && question.quiet) return false;
	}
	return shown;
});
/** Every item from `from` on, except those `spared` says need no proof. */
function showRest(prover, question, from, node) {
	const { maxItems: most, prefix } = prover.facts.arrays(question.known);
	let shown = true;
	for (let index = from; index < Math.min(Math.max(prefix, from) + 1, most); index++) {
		if (index - from > MAX_POSITIONS) return prover.fail(question, {
			rule: "too-complex",
			keyword: "items",
			goals: []
		});
		if (target(node).always === false && !prover.facts.isEmpty(prover.facts.item(question.known, index))) return false;
		shown = showItem(prover, question, index, node) && shown;
		if (!shown && question.quiet) return false;
	}
	return shown;
}
const items = arrays("items", (prover, question) => {
	const { items: node, prefixItems: list = [] } = question.node;
	if (!node) return true;
	if (target(node).always !== false) return showRest(prover, question, list.length, node);
	const data = {
		from: finite$1(prover.facts.arrays(question.known).maxItems),
		to: list.length
	};
	return showRest(prover, {
		...question,
		quiet: true
	}, list.length, node) || prover.fail(question, {
		rule: "additional-items-closed",
		keyword: "items",
		data
	});
});
const contains = arrays("contains", (prover, question) => {
	const { node } = question;
	const wanted = node.contains;
	if (!wanted) return true;
	const least = node.minContains ?? 1;
	const most = node.maxContains ?? Number.POSITIVE_INFINITY;
	if (least > 0 && !hasEnough(prover, question, wanted, least)) return prover.fail(question, {
		rule: "contains-added",
		keyword: "contains",
		data: { least }
	});
	if (Number.isFinite(most) && !hasFew(prover, question, wanted, most)) return prover.fail(question, {
		rule: "max-contains-lowered",
		keyword: "contains",
		data: { most },
		reader: placeOf(node, "maxContains")
	});
	return true;
});
function hasEnough(prover, { known, frame }, wanted, least) {
	const { facts } = prover;
	for (const mine of known.pos) {
		if (!mine.contains || (mine.minContains ?? 1) < least) continue;
		if (prover.below({
			known: facts.conjunctions.of([mine.contains]),
			node: wanted,
			frame,
			quiet: true
		})) return true;
	}
	let sure = 0;
	const { minItems: present } = facts.arrays(known);
	for (let index = 0; index < Math.min(present, MAX_POSITIONS) && sure < least; index++) if (prover.below({
		known: facts.item(known, index),
		node: wanted,
		frame,
		quiet: true
	})) sure++;
	return sure >= least;
}
function hasFew(prover, { known, frame }, wanted, most) {
	const { facts } = prover;
	const { maxItems: present, prefix } = facts.arrays(known);
	if (present <= most) return true;
	for (const mine of known.pos) {
		if (!mine.contains || (mine.maxContains ?? Number.POSITIVE_INFINITY) > most) continue;
		if (prover.below({
			known: facts.conjunctions.of([wanted]),
			node: mine.contains,
			frame,
			quiet: true
		})) return true;
	}
	let possible = 0;
	for (let index = 0; index < Math.min(prefix, MAX_POSITIONS); index++) if (!prover.below({
		known: facts.item(known, index),
		node: complement(wanted),
		frame,
		quiet: true
	})) possible++;
	return (prefix >= present || prefix <= MAX_POSITIONS && prover.below({
		known: facts.item(known, prefix),
		node: complement(wanted),
		frame,
		quiet: true
	})) && possible <= most;
}
const unevaluatedItems = arrays("unevaluatedItems", (prover, question) => {
	const { node, known } = question;
	const rest = node.unevaluatedItems;
	if (!rest) return true;
	const { covered, all } = evaluatedItems(prover, question);
	if (all) return true;
	const { maxItems: most, prefix } = prover.facts.arrays(known);
	if (most <= covered) return true;
	const quiet = {
		...question,
		quiet: true
	};
	for (let index = covered; index < Math.min(Math.max(prefix, covered) + 1, most); index++) if (index - covered > MAX_POSITIONS || !showItem(prover, quiet, index, rest)) return prover.fail(question, {
		rule: "unevaluated-items-closed",
		keyword: "unevaluatedItems",
		goals: [newNode(void 0, "", {
			types: 32,
			minItems: longest(node) + 1,
			allOf: [complement(node)]
		}), complement(node)]
	});
	return true;
});
/** The longest tuple that a schema and its branches speak of. */
function longest(node) {
	return Math.max(0, ...inPlace(node).map((inner) => inner.prefixItems?.length ?? 0));
}
/** How many leading items the reader's other keywords surely look at. Branches count only when they are shown to hold. */
function evaluatedItems(prover, question) {
	let covered = 0;
	let all = false;
	for (const node of surelyInPlace(prover, question)) {
		covered = Math.max(covered, node.prefixItems?.length ?? 0);
		all ||= node.items !== void 0 || node !== question.node && node.unevaluatedItems !== void 0;
	}
	return {
		covered,
		all
	};
}
/** The reader's schemas that surely hold at this value: references, allOf, and the branches of combinations that can be shown. */
function surelyInPlace(prover, question) {
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	const waiting = [question.node];
	const holds = (node) => node === question.node || prover.prove({
		...question,
		node,
		quiet: true
	});
	for (let at = waiting.pop(); at; at = waiting.pop()) {
		const node = target(at);
		if (seen.has(node)) continue;
		seen.add(node);
		found.push(node);
		waiting.push(...(node.refs ?? []).map(({ target: to }) => to), ...node.allOf ?? []);
		const maybe = [
			...node.anyOf ?? [],
			...node.oneOf ?? [],
			...node.if ? [node.if] : []
		];
		for (const branch of maybe) if (inPlace(branch).length < 200 && holds(target(branch))) waiting.push(branch);
		if (node.if && node.then && holds(target(node.if))) waiting.push(node.then);
		if (node.if && node.else && prover.prove({
			...question,
			node: complement(node.if),
			quiet: true
		})) waiting.push(node.else);
		for (const [name, schema] of node.dependentSchemas ?? []) if (prover.facts.required(question.known).has(name)) waiting.push(schema);
	}
	return found;
}
const arrayObligations = [
	minItems,
	maxItems,
	uniqueItems,
	prefixItems,
	items,
	contains,
	unevaluatedItems
];
// src/compat/formats/json-schema/closest.ts
/** Below this no branch is close enough to speak of. */
const CLOSE = .3;
/** The branch of a union that a writer's schema most resembles: by the name of its definition, else by the names of its properties. */
function closestBranch(known, branches) {
	const [best, second] = scoreBranches(known, branches);
	return best && best.score >= CLOSE && best.score > (second?.score ?? 0) ? best.branch : void 0;
}
/** Branches that could hold by a glance at types and constants, the most similar first: it is usually the one. */
function orderBranches(known, branches) {
	return scoreBranches(known, branches.filter((branch) => (known.types & typesOf(branch)) !== 0 && !tagsClash(known, branch))).map(({ branch }) => branch);
}
function scoreBranches(known, branches) {
	if (branches.length <= 1) return branches.map((branch) => ({
		branch,
		score: 1
	}));
	const written = known.pos.filter((node) => node.document !== void 0 && !node.derived && node.pointer !== "");
	const pointers = new Set(written.map((node) => node.pointer));
	const mine = namesOf(known.pos);
	return branches.map((branch) => {
		const node = target(branch);
		return {
			branch,
			score: (pointers.has(node.pointer) ? 2 : 0) + likeness(mine, ownNames(node))
		};
	}).sort((a, b) => b.score - a.score);
}
const cache = /* @__PURE__ */ new WeakMap();
function ownNames(node) {
	let names = cache.get(node);
	if (!names) cache.set(node, names = namesOf(inPlace(node).slice(0, 200)));
	return names;
}
function namesOf(nodes) {
	const names = /* @__PURE__ */ new Set();
	for (const node of nodes) {
		for (const name of node.properties?.keys() ?? []) names.add(name);
		for (const name of node.required ?? []) names.add(`!${name}`);
		for (const value of [...node.const ? [node.const.value] : [], ...node.enum ?? []]) names.add(`=${JSON.stringify(value)}`);
	}
	return names;
}
/** Shared names over all names, from 0 to 1. */
function likeness(a, b) {
	let shared = 0;
	for (const name of a) if (b.has(name)) shared++;
	const all = a.size + b.size - shared;
	return all === 0 ? 0 : shared / all;
}
// src/compat/formats/json-schema/obligations-combined.ts
/** Unions with more live branches than this are not told apart by refusing them one after the other. */
const MAX_LIVE = 8;
/** Schemas that can be refused in more ways than this are not refused to tell branches apart. */
const MAX_ALTERNATIVES = 6;
function all(keyword, parts) {
	return {
		keyword,
		applies: (node) => node[keyword] !== void 0,
		prove: (prover, question) => {
			let shown = true;
			for (const node of parts(question.node)) {
				shown = prover.prove({
					...question,
					node
				}) && shown;
				if (!shown && question.quiet) return false;
			}
			return shown;
		}
	};
}
const refs = all("refs", (node) => (node.refs ?? []).map(({ target: to }) => to));
const allOf = all("allOf", (node) => node.allOf ?? []);
/** Branches that some value of the conjunction may be an instance of. */
function liveBranches(prover, known, branches) {
	return branches.filter((branch) => !prover.facts.isEmptyByCases(prover.facts.conjunctions.with(known, [branch]), 1));
}
/** The same question for each type alone, when the writer has several. */
function byTypes(prover, question, show) {
	const types = prover.facts.types(question.known);
	const single = TYPE_BITS.filter((bit) => types & bit);
	if (single.length <= 1 || (types & -13) === 0) return show(question);
	const groups = [...new Set(single.map((bit) => bit & 12 ? types & 12 : bit))];
	let shown = true;
	for (const group of groups) {
		const known = prover.facts.conjunctions.with(question.known, [typeOnly(group)]);
		shown = show({
			...question,
			known
		}) && shown;
		if (!shown && question.quiet) return false;
	}
	return shown;
}
const typeNodes = /* @__PURE__ */ new Map();
/** The schema that only names types. */
function typeOnly(types) {
	let node = typeNodes.get(types);
	if (!node) typeNodes.set(types, node = newNode(void 0, "", { types }));
	return node;
}
const anyOf = {
	keyword: "anyOf",
	applies: (node) => node.anyOf !== void 0,
	prove: (prover, question) => {
		const show = (asked) => {
			const branches = asked.node.anyOf ?? [];
			if (showsOne(prover, asked, branches)) return true;
			if (asked.quiet) return false;
			const live = liveBranches(prover, asked.known, branches);
			if (live.length === 1 && live[0]) return prover.prove({
				...asked,
				node: live[0]
			});
			const data = {
				branches: branches.length,
				live: live.length
			};
			const ratherFrom = reportClosest(prover, asked, live);
			return prover.fail(asked, {
				rule: live.length === 0 ? "any-of-branch-removed" : "any-of-narrowed",
				keyword: "anyOf",
				data,
				ratherFrom
			});
		};
		const whole = (asked) => show({
			...asked,
			quiet: true
		}) || byTypes(prover, asked, show);
		return prover.byCases(question, whole, () => true);
	}
};
/** Says what is wrong with the branch that the writer most likely means; the position of the first thing said. */
function reportClosest(prover, asked, live) {
	const from = prover.said.length;
	const closest = asked.quiet ? void 0 : closestBranch(asked.known, live);
	if (closest) prover.prove({
		...asked,
		node: closest
	});
	return from;
}
/** Some branch holds for all values, or the branches do so together. */
function showsOne(prover, question, branches) {
	const { facts } = prover;
	if (branches.some((branch) => target(branch).always === true || prover.isGiven(question.known, target(branch)))) return true;
	const candidates = orderBranches(question.known, branches);
	if (candidates.some((node) => prover.prove({
		...question,
		node,
		quiet: true
	}))) return true;
	if (candidates.length < 2 || candidates.length > MAX_LIVE || candidates.some((node) => negate(node).alternatives.length > MAX_ALTERNATIVES)) return false;
	let { known } = question;
	for (const node of candidates) {
		if (prover.prove({
			...question,
			known,
			node,
			quiet: true
		})) return true;
		known = facts.conjunctions.with(known, [], [node]);
	}
	return facts.isEmptyByCases(known, 1);
}
const oneOf = {
	keyword: "oneOf",
	applies: (node) => node.oneOf !== void 0,
	prove: (prover, question) => {
		const show = (asked) => {
			const branches = asked.node.oneOf ?? [];
			const live = liveBranches(prover, asked.known, branches);
			if (live.length === 1 && live[0]) return prover.prove({
				...asked,
				node: live[0]
			});
			if (live.length > 1 && live.length <= MAX_LIVE && showsExactlyOne(prover, asked, asked.known, live)) return true;
			const overlapping = live.length > 1 && showsOne(prover, {
				...asked,
				quiet: true
			}, live);
			const rule = live.length === 0 ? "one-of-branch-removed" : overlapping ? "one-of-overlap" : "one-of-narrowed";
			const data = {
				branches: branches.length,
				live: live.length
			};
			const ratherFrom = overlapping ? prover.said.length : reportClosest(prover, asked, live);
			return prover.fail(asked, {
				rule,
				keyword: "oneOf",
				data,
				ratherFrom
			});
		};
		const whole = (asked) => show({
			...asked,
			quiet: true
		}) || byTypes(prover, asked, show);
		return prover.byCases(question, whole);
	}
};
/** With the first branch no other holds, and without it exactly one of the others. */
function showsExactlyOne(prover, question, known, live) {
	const { facts } = prover;
	if (facts.isEmptyByCases(known, 1)) return true;
	const [first, ...others] = live;
	if (!first) return false;
	if (others.length === 0) return prover.prove({
		...question,
		known,
		node: first,
		quiet: true
	});
	const taken = facts.conjunctions.with(known, [first]);
	return (facts.isEmpty(taken) || others.every((other) => facts.isEmptyByCases(facts.conjunctions.with(taken, [other]), 2))) && showsExactlyOne(prover, question, facts.conjunctions.with(known, [], [first]), others);
}
const combinedObligations = [
	refs,
	allOf,
	anyOf,
	oneOf,
	{
		keyword: "not",
		applies: (node) => node.not !== void 0,
		prove: (prover, question) => prover.byCases(question, (asked) => {
			const refused = asked.node.not;
			if (!refused) return true;
			const { facts } = prover;
			if (facts.isEmptyByCases(facts.conjunctions.with(asked.known, [refused]), 2)) return true;
			const { alternatives, complete } = negate(refused);
			if (complete && alternatives.some((node) => node !== asked.node && prover.prove({
				...asked,
				node,
				quiet: true
			}))) return true;
			return prover.fail(asked, {
				rule: "not-widened",
				keyword: "not",
				goals: [refused]
			});
		})
	},
	{
		keyword: "if",
		applies: (node) => node.if !== void 0 && (node.then !== void 0 || node.else !== void 0),
		prove: (prover, question) => {
			const { if: test, then: yes, else: no } = question.node;
			if (!test) return true;
			const { conjunctions } = prover.facts;
			const shown = !yes || prover.prove({
				...question,
				known: conjunctions.with(question.known, [test]),
				node: yes
			});
			if (!shown && question.quiet) return false;
			return (!no || prover.prove({
				...question,
				known: conjunctions.with(question.known, [], [test]),
				node: no
			})) && shown;
		}
	}
];
// src/compat/formats/json-schema/members.ts
function isNoObject(prover, { known }) {
	return (prover.facts.types(known) & 64) === 0;
}
/** By cases, skipping the cases without objects. */
function inCases(prover, question, show, relevant) {
	return prover.byCases(question, (asked) => isNoObject(prover, asked) || show(asked), relevant);
}
/** Where the writer declares a property, else its schema. */
function declaration(prover, known, name) {
	const node = known.pos.find((mine) => mine.document !== void 0 && mine.properties?.has(name));
	return node ? placeOf(node, "properties", name) : prover.writerOf(known, "properties", "required");
}
/** What stands at a name, in every case in which it can occur. A schema that forbids it is reported as such. */
function showMember(prover, asked, name, schema, at) {
	let shown = true;
	for (const known of prover.facts.holders(asked.known, name)) {
		shown = showHeld(prover, {
			...asked,
			known
		}, name, schema, at) && shown;
		if (!shown && asked.quiet) return false;
	}
	return shown;
}
function showHeld(prover, asked, name, schema, at) {
	const { known, frame, quiet } = asked;
	if (target(schema).always === false) {
		const goals = [newNode(void 0, "", {
			types: 64,
			required: [name]
		})];
		const rule = at.keyword === "properties" ? "property-forbidden" : "property-removed";
		const reader = placeOf(asked.node, at.keyword, ...at.rest);
		return prover.fail(asked, {
			rule,
			keyword: at.keyword,
			data: { property: name },
			goals,
			reader,
			writer: declaration(prover, known, name)
		});
	}
	return prover.below({
		known: prover.facts.member(known, name),
		node: schema,
		frame: {
			parent: frame,
			around: known,
			step: {
				kind: "member",
				name
			}
		},
		quiet
	});
}
/** Every member whose name is among the task's must be an instance of its schema. */
function showMembers(prover, question, task) {
	if (target(task.schema).always === true) return true;
	const ours = prover.facts.keys(question.known);
	let shown = showNamed(prover, question, task, ours);
	if (!ours.others || !shown && question.quiet) return shown;
	const show = (asked) => {
		return showNamed(prover, asked, task, without(prover.facts.keys(asked.known), ours)) && showOthers(prover, asked, task);
	};
	shown = inCases(prover, question, show, (node) => node.additionalProperties !== void 0) && shown;
	return shown;
}
function without(keys, known) {
	const fresh = (all, old) => new Set([...all].filter((one) => !old.has(one)));
	return {
		...keys,
		names: fresh(keys.names, known.names),
		patterns: fresh(keys.patterns, known.patterns)
	};
}
/** The members whose names or patterns are known. */
function showNamed(prover, question, task, keys) {
	const { names, schema } = task;
	let shown = true;
	for (const name of keys.names) {
		if (names.notNames.includes(name) || names.match !== void 0 && matchesPattern(names.match, name) === false) continue;
		if (names.notPatterns.some((pattern) => matchesPattern(pattern, name) === true)) continue;
		const show = (asked) => showMember(prover, asked, name, schema, task);
		shown = inCases(prover, question, show, (node) => declares(node, name)) && shown;
		if (!shown && question.quiet) return false;
	}
	for (const pattern of keys.patterns) {
		const show = (asked) => showPattern(prover, asked, pattern, task);
		shown = inCases(prover, question, show, (node) => node.patternProperties?.has(pattern) ?? false) && shown;
		if (!shown && question.quiet) return false;
	}
	return shown;
}
function showPattern(prover, asked, pattern, task) {
	const { match, notNames, notPatterns } = task.names;
	if (noNames([pattern, ...match === void 0 ? [] : [match]], notPatterns, notNames)) return true;
	const step = {
		kind: "other",
		match: pattern,
		notNames,
		notPatterns
	};
	const { facts } = prover;
	return facts.patternHolders(asked.known, pattern).every((known) => showSome(prover, {
		...asked,
		known
	}, facts.patternMember(known, pattern), step, pattern, task));
}
function showOthers(prover, asked, task) {
	const { facts } = prover;
	const { names } = task;
	const ours = facts.keys(asked.known);
	if (noNames(names.match === void 0 ? [] : [names.match], [...names.notPatterns, ...ours.patterns], [...names.notNames, ...ours.names])) return true;
	return facts.otherHolders(asked.known).every((known) => showSome(prover, {
		...asked,
		known
	}, facts.otherMember(known), {
		kind: "other",
		...names
	}, names.match, task));
}
function showSome(prover, asked, member, step, pattern, task) {
	const { schema, rule, keyword, rest, names } = task;
	const { known, frame, quiet } = asked;
	if (target(schema).always !== false) return prover.below({
		known: member,
		node: schema,
		frame: {
			parent: frame,
			around: known,
			step
		},
		quiet
	});
	return prover.fail(asked, {
		rule,
		keyword,
		data: { pattern: pattern ?? null },
		goals: [existence(names, pattern)],
		reader: placeOf(asked.node, keyword, ...rest)
	});
}
/** A schema that says: there is a member with such a name. */
function existence(names, match = names.match) {
	return newNode(void 0, "", {
		types: 64,
		minProperties: 1,
		member: {
			...match === void 0 ? {} : { match },
			notNames: names.notNames,
			notPatterns: names.notPatterns,
			value: EVERYTHING
		}
	});
}
function noNames(match, avoid, notNames) {
	if (match.length === 0) return false;
	const found = findWords({
		match,
		avoid,
		minLength: 0,
		maxLength: Number.POSITIVE_INFINITY
	}, notNames.length + 1);
	return found !== void 0 && found.complete && found.words.length === 0;
}
// src/compat/formats/json-schema/obligations-object.ts
function objects(keyword, show) {
	return {
		keyword,
		applies: (node) => node[keyword] !== void 0,
		prove: (prover, question) => isNoObject(prover, question) || show(prover, question)
	};
}
const required = objects("required", (prover, question) => {
	let shown = true;
	for (const name of question.node.required ?? []) {
		const has = (asked) => {
			if (prover.facts.required(asked.known).has(name)) return true;
			const goals = [newNode(void 0, "", {
				types: 64,
				properties: /* @__PURE__ */ new Map([[name, complement(EVERYTHING)]])
			})];
			const index = asked.node.required?.indexOf(name) ?? 0;
			const reader = placeOf(asked.node, "required", index);
			return prover.fail(asked, {
				rule: "property-required-added",
				keyword: "required",
				data: { property: name },
				goals,
				reader,
				writer: declaration(prover, asked.known, name)
			});
		};
		shown = inCases(prover, question, has, (node) => node.required?.includes(name) ?? false) && shown;
		if (!shown && question.quiet) return false;
	}
	return shown;
});
function size(keyword) {
	return objects(keyword, (prover, question) => inCases(prover, question, (asked) => {
		const from = prover.facts.sizes(asked.known)[keyword];
		const to = asked.node[keyword] ?? 0;
		if (keyword === "minProperties" ? from >= to : from <= to) return true;
		const some = keyword === "minProperties" ? from > 0 : Number.isFinite(from);
		const [name, how] = keyword === "minProperties" ? ["min-properties", "raised"] : ["max-properties", "lowered"];
		return prover.fail(asked, {
			rule: `${name}-${some ? how : "added"}`,
			keyword,
			data: {
				from: some ? from : null,
				to
			}
		});
	}));
}
const properties = objects("properties", (prover, question) => {
	let shown = true;
	for (const [name, schema] of question.node.properties ?? []) {
		if (target(schema).always === true) continue;
		const show = (asked) => showMember(prover, asked, name, schema, {
			keyword: "properties",
			rest: [name]
		});
		shown = inCases(prover, question, show, (node) => declares(node, name)) && shown;
		if (!shown && question.quiet) return false;
	}
	return shown;
});
const patternProperties = objects("patternProperties", (prover, question) => {
	let shown = true;
	for (const [match, schema] of question.node.patternProperties ?? []) {
		shown = showMembers(prover, question, {
			names: {
				match,
				notNames: [],
				notPatterns: []
			},
			schema,
			keyword: "patternProperties",
			rest: [match],
			rule: "pattern-properties-closed"
		}) && shown;
		if (!shown && question.quiet) return false;
	}
	return shown;
});
const additionalProperties = objects("additionalProperties", (prover, question) => {
	const { additionalProperties: schema, properties: named, patternProperties: patterned } = question.node;
	if (!schema) return true;
	return showMembers(prover, question, {
		names: {
			notNames: [...named?.keys() ?? []],
			notPatterns: [...patterned?.keys() ?? []]
		},
		schema,
		keyword: "additionalProperties",
		rest: [],
		rule: "additional-properties-closed"
	});
});
const propertyNames = objects("propertyNames", (prover, question) => inCases(prover, question, (asked) => {
	const { node, known, frame } = asked;
	const { facts } = prover;
	if (!node.propertyNames) return true;
	const ours = facts.keys(known);
	const rules = known.pos.flatMap((mine) => mine.propertyNames ?? []);
	const asName = (fields) => facts.conjunctions.of([newNode(void 0, "", {
		types: 16,
		...fields
	}), ...rules]);
	const shows = (name) => prover.below({
		known: name,
		node: node.propertyNames,
		frame,
		quiet: true
	});
	const bad = [...ours.names].filter((name) => facts.canHave(known, name) && !shows(asName({ enum: [name] })));
	const badPatterns = [...ours.patterns].filter((pattern) => !facts.isEmpty(facts.patternMember(known, pattern)) && !shows(asName({ pattern })));
	if (bad.length === 0 && badPatterns.length === 0 && !(ours.others && !shows(asName({})))) return true;
	return prover.fail(asked, {
		rule: "property-names-tightened",
		keyword: "propertyNames",
		data: {
			names: bad.slice(0, 10),
			patterns: badPatterns.slice(0, 10)
		}
	});
}));
const dependentRequired = objects("dependentRequired", (prover, question) => {
	let shown = true;
	for (const [name, others] of question.node.dependentRequired ?? []) for (const other of others) {
		const show = (asked) => {
			const { known } = asked;
			if (!prover.facts.canHave(known, name)) return true;
			const present = prover.facts.conjunctions.with(known, [presence(name)]);
			if (prover.facts.isEmpty(present) || prover.facts.required(present).has(other)) return true;
			const goals = [newNode(void 0, "", {
				types: 64,
				required: [name],
				properties: /* @__PURE__ */ new Map([[other, complement(EVERYTHING)]])
			})];
			const reader = placeOf(asked.node, "dependentRequired", name);
			return prover.fail(asked, {
				rule: "dependent-required-added",
				keyword: "dependentRequired",
				data: {
					property: name,
					needs: other
				},
				goals,
				reader,
				writer: declaration(prover, known, name)
			});
		};
		shown = inCases(prover, question, show, (node) => declares(node, name)) && shown;
		if (!shown && question.quiet) return false;
	}
	return shown;
});
const dependentSchemas = objects("dependentSchemas", (prover, question) => {
	let shown = true;
	for (const [name, schema] of question.node.dependentSchemas ?? []) {
		if (!prover.facts.canHave(question.known, name)) continue;
		const known = prover.facts.conjunctions.with(question.known, [presence(name)]);
		shown = prover.prove({
			...question,
			known,
			node: schema
		}) && shown;
		if (!shown && question.quiet) return false;
	}
	return shown;
});
const unevaluatedProperties = objects("unevaluatedProperties", (prover, question) => {
	const show = (asked) => {
		const rest = asked.node.unevaluatedProperties;
		if (!rest) return true;
		const seen = surelyInPlace(prover, asked);
		if (seen.some((node) => node.additionalProperties ?? (node !== asked.node && node.unevaluatedProperties))) return true;
		const names = {
			notNames: seen.flatMap((node) => [...node.properties?.keys() ?? []]),
			notPatterns: seen.flatMap((node) => [...node.patternProperties?.keys() ?? []])
		};
		const task = {
			names,
			schema: rest,
			keyword: "unevaluatedProperties",
			rest: [],
			rule: "unevaluated-properties-closed"
		};
		if (showMembers(prover, {
			...asked,
			quiet: true
		}, task)) return true;
		const extra = [...prover.facts.keys(asked.known).names].filter((name) => !names.notNames.includes(name) && prover.facts.canHave(asked.known, name));
		const goals = [
			...extra.map((name) => newNode(void 0, "", {
				types: 64,
				required: [name],
				allOf: [complement(asked.node)]
			})),
			newNode(void 0, "", { allOf: [existence(allNames(asked.node)), complement(asked.node)] }),
			complement(asked.node)
		];
		return prover.fail(asked, {
			rule: "unevaluated-properties-closed",
			keyword: "unevaluatedProperties",
			data: { names: extra.slice(0, 10) },
			goals
		});
	};
	return inCases(prover, question, show);
});
/** Names beyond all that a schema and its branches speak of. */
function allNames(node) {
	const inside = inPlace(node);
	return {
		notNames: inside.flatMap((inner) => [...inner.properties?.keys() ?? []]),
		notPatterns: inside.flatMap((inner) => [...inner.patternProperties?.keys() ?? []])
	};
}
/** What fails without looking into members comes first: most branches of a union are refused by their names alone. */
const objectObligations = [
	required,
	size("minProperties"),
	size("maxProperties"),
	dependentRequired,
	additionalProperties,
	propertyNames,
	properties,
	patternProperties,
	dependentSchemas,
	unevaluatedProperties
];
// src/compat/formats/json-schema/obligations-value.ts
/** A keyword that limits one kind of value: shown by `holds` from what is known, or by trying few values. */
function limit(keyword, types, holds, describe, among = []) {
	const show = (prover, question) => {
		if ((prover.facts.types(question.known) & types) === 0 || holds(prover, question)) return true;
		const single = newNode(question.node.document, question.node.pointer, { [keyword]: question.node[keyword] });
		const failing = prover.facts.values(question.known)?.filter((value) => evaluate(single, value) !== true);
		if (failing?.length === 0) return true;
		const { rule, data } = describe(prover, question);
		const goals = failing ? [newNode(void 0, "", { enum: failing })] : void 0;
		return prover.fail(question, {
			rule,
			keyword,
			data,
			...goals ? { goals } : {},
			writer: prover.writerOf(question.known, keyword, ...among, "types")
		});
	};
	return {
		keyword,
		applies: (node) => node[keyword] !== void 0,
		prove: (prover, question) => prover.byCases(question, (asked) => show(prover, asked), (node) => node[keyword] !== void 0 || node.types !== void 0)
	};
}
const finite = (value) => Number.isFinite(value) ? value : null;
/** `exclusive`: the bound itself is refused too. */
function changed(name, how, from, to, exclusive = false) {
	return {
		rule: from === null ? `${name}-added` : `${name}-${how}`,
		data: {
			from,
			to,
			...exclusive ? { exclusive } : {}
		}
	};
}
const types = {
	keyword: "types",
	applies: (node) => node.types !== void 0,
	prove: (prover, question) => prover.byCases(question, (asked) => {
		const allowed = asked.node.types ?? 127;
		const extra = prover.facts.types(asked.known) & ~allowed;
		if (extra === 0) return true;
		const data = {
			lost: typeNames(extra),
			allowed: typeNames(allowed)
		};
		return prover.fail(asked, {
			rule: "type-narrowed",
			keyword: "types",
			data,
			writer: prover.writerOf(asked.known, "types")
		});
	}, () => true)
};
function listed(keyword) {
	const show = (prover, question) => {
		const { node, known } = question;
		const allowed = keyword === "enum" ? node.enum ?? [] : node.const ? [node.const.value] : [];
		const only = newNode(void 0, "", { enum: allowed });
		const lost = prover.facts.values(known)?.filter((value) => !evaluate(only, value));
		if (lost?.length === 0) return true;
		const own = known.pos.some((mine) => mine.enum ?? mine.const);
		const rule = keyword === "enum" ? own ? "enum-value-removed" : "enum-added" : own ? "const-changed" : "const-added";
		const data = {
			allowed: allowed.slice(0, 20),
			lost: (lost ?? []).slice(0, 20)
		};
		const goals = lost ? [newNode(void 0, "", { enum: lost })] : void 0;
		return prover.fail(question, {
			rule,
			keyword,
			data,
			...goals ? { goals } : {},
			writer: prover.writerOf(known, "enum", "const", "types")
		});
	};
	return {
		keyword,
		applies: (node) => node[keyword] !== void 0,
		prove: (prover, question) => prover.byCases(question, (asked) => show(prover, asked), (node) => (node.enum ?? node.const) !== void 0)
	};
}
const bounds = [
	limit("minimum", 12, lower, (prover, { known, node }) => changed("minimum", "raised", finite(prover.facts.numbers(known).min), node.minimum ?? null), ["exclusiveMinimum"]),
	limit("exclusiveMinimum", 12, lower, (prover, { known, node }) => changed("minimum", "raised", finite(prover.facts.numbers(known).min), node.exclusiveMinimum ?? null, true), ["minimum"]),
	limit("maximum", 12, upper, (prover, { known, node }) => changed("maximum", "lowered", finite(prover.facts.numbers(known).max), node.maximum ?? null), ["exclusiveMaximum"]),
	limit("exclusiveMaximum", 12, upper, (prover, { known, node }) => changed("maximum", "lowered", finite(prover.facts.numbers(known).max), node.exclusiveMaximum ?? null, true), ["maximum"]),
	limit("multipleOf", 12, (prover, { known, node }) => {
		const wanted = node.multipleOf ?? 1;
		const { multiples } = prover.facts.numbers(known);
		if (multiples.some((one) => isMultiple(one, wanted))) return true;
		return (prover.facts.types(known) & 8) === 0 && isMultiple(1, wanted);
	}, (prover, { known, node }) => changed("multiple-of", "changed", prover.facts.numbers(known).multiples[0] ?? null, node.multipleOf ?? null))
];
function lower(prover, { known, node }) {
	const numbers = prover.facts.numbers(known);
	const whole = (prover.facts.types(known) & 8) === 0;
	const min = whole ? Math.ceil(numbers.min) + (numbers.minOpen && Number.isInteger(numbers.min) ? 1 : 0) : numbers.min;
	const minOpen = numbers.minOpen && !whole;
	const wanted = Math.max(node.minimum ?? Number.NEGATIVE_INFINITY, node.exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
	return min > wanted || min === wanted && (minOpen || node.exclusiveMinimum === void 0 || node.exclusiveMinimum < wanted);
}
function upper(prover, { known, node }) {
	const numbers = prover.facts.numbers(known);
	const whole = (prover.facts.types(known) & 8) === 0;
	const max = whole ? Math.floor(numbers.max) - (numbers.maxOpen && Number.isInteger(numbers.max) ? 1 : 0) : numbers.max;
	const maxOpen = numbers.maxOpen && !whole;
	const wanted = Math.min(node.maximum ?? Number.POSITIVE_INFINITY, node.exclusiveMaximum ?? Number.POSITIVE_INFINITY);
	return max < wanted || max === wanted && (maxOpen || node.exclusiveMaximum === void 0 || node.exclusiveMaximum > wanted);
}
const texts = [
	limit("minLength", 16, (prover, { known, node }) => prover.facts.strings(known).minLength >= (node.minLength ?? 0) || excludes(prover, known, { maxLength: (node.minLength ?? 0) - 1 }), (prover, { known, node }) => changed("min-length", "raised", prover.facts.strings(known).minLength || null, node.minLength ?? null)),
	limit("maxLength", 16, (prover, { known, node }) => {
		const most = node.maxLength ?? Number.POSITIVE_INFINITY;
		return prover.facts.strings(known).maxLength <= most || excludes(prover, known, { minLength: most + 1 });
	}, (prover, { known, node }) => changed("max-length", "lowered", finite(prover.facts.strings(known).maxLength), node.maxLength ?? null)),
	limit("pattern", 16, (prover, { known, node }) => prover.facts.strings(known).patterns.includes(node.pattern ?? "") || excludes(prover, known, { avoid: node.pattern ?? "" }), (prover, { known, node }) => {
		const from = prover.facts.strings(known).patterns[0] ?? null;
		return {
			rule: from === null ? "pattern-added" : "pattern-changed",
			data: {
				from,
				to: node.pattern ?? null
			}
		};
	}),
	limit("format", 16, (prover, { known, node }) => prover.facts.strings(known).formats.includes(node.format ?? ""), (prover, { known, node }) => {
		const from = prover.facts.strings(known).formats[0] ?? null;
		return {
			rule: from === null ? "format-added" : "format-changed",
			data: {
				from,
				to: node.format ?? null
			}
		};
	}),
	...["contentEncoding", "contentMediaType"].map((keyword) => limit(keyword, 16, (_, { known, node }) => known.pos.some((mine) => mine[keyword] === node[keyword]), (_, { known, node }) => {
		const from = known.pos.find((mine) => mine[keyword] !== void 0)?.[keyword] ?? null;
		return {
			rule: keyword === "contentEncoding" ? "content-encoding-changed" : "content-media-type-changed",
			data: {
				from,
				to: node[keyword] ?? null
			}
		};
	}))
];
/** Whether the writer's patterns leave no string that also is like this. */
function excludes(prover, known, also) {
	const { minLength, maxLength, patterns: written, notPatterns, formats } = prover.facts.strings(known);
	const patterns = [...written, ...shapesOf(formats)];
	if (patterns.length === 0 && also.avoid === void 0) return false;
	const wish = {
		match: patterns,
		avoid: also.avoid === void 0 ? notPatterns : [...notPatterns, also.avoid],
		minLength: Math.max(minLength, also.minLength ?? 0),
		maxLength: Math.min(maxLength, also.maxLength ?? Number.POSITIVE_INFINITY)
	};
	const found = findWords(wish, 1);
	return found !== void 0 && found.complete && found.words.length === 0;
}
const opaque = {
	keyword: "opaque",
	applies: (node) => node.opaque !== void 0,
	prove: (prover, question) => {
		const { keyword = "$ref", text = "" } = question.node.opaque ?? {};
		return prover.fail(question, {
			rule: "reference-not-followed",
			keyword,
			data: {
				keyword,
				reference: text
			},
			goals: []
		});
	}
};
const never = {
	keyword: "always",
	applies: (node) => node.always === false,
	prove: (prover, question) => prover.byCases(question, (asked) => prover.facts.isEmpty(asked.known) || prover.fail(asked, {
		rule: "value-forbidden",
		keyword: "always",
		reader: {
			node: asked.node,
			below: ""
		}
	}))
};
/** What only negations say: shown when nothing known can be of the opposite kind; nothing else is attempted. */
const made = [
	"notPattern",
	"notFormat",
	"notMultipleOf",
	"notValues",
	"repeats",
	"member",
	"item"
].map((keyword) => ({
	keyword,
	applies: (node) => node[keyword] !== void 0,
	prove: (prover, question) => prover.byCases(question, (asked) => {
		const opposites = negateKeyword(asked.node, keyword);
		const { facts } = prover;
		return opposites.length > 0 && opposites.every((node) => facts.isEmpty(facts.conjunctions.with(asked.known, [node]))) || prover.fail(asked, {
			rule: "not-widened",
			keyword: "not",
			goals: opposites
		});
	})
}));
// src/compat/formats/json-schema/obligations.ts
/** All of them, cheap ones first. */
const OBLIGATIONS = [
	...[
		never,
		types,
		listed("enum"),
		listed("const"),
		...bounds,
		...texts,
		...made,
		opaque
	],
	...arrayObligations,
	...objectObligations,
	...combinedObligations
];
// src/compat/formats/json-schema/prover.ts
const MAX_STEPS = 4e5;
const MAX_DEPTH$1 = 160;
const MAX_CASES = 5;
const MAX_DIRECT = 2;
const MAX_SAID = 40;
/** Candidates kept per cause; of the others only the path. */
const EXAMPLES = 4;
/**
* Shows that every value of a conjunction is an instance of a schema, or collects why that could not be shown.
* A question that comes up again further down in the data is taken as shown: values are finite, so this is induction over their size.
*/
var Prover = class {
	facts;
	candidates = [];
	/** The cause of every failure, in order. */
	said = [];
	#causes = /* @__PURE__ */ new Map();
	#answers = /* @__PURE__ */ new Map();
	#asking = /* @__PURE__ */ new Map();
	/** What was said of a question that could not be shown, so that it need not be asked again. */
	#reported = /* @__PURE__ */ new Map();
	#provisional = [];
	#rests = Number.POSITIVE_INFINITY;
	#steps = 0;
	/** Depth in the data, not in the schema. */
	#level = 0;
	/** Set when a limit was met: the keyword at which it happened. */
	exhausted;
	constructor(facts) {
		this.facts = facts;
	}
	/** The same question one step down in the data. */
	below(question) {
		this.#level++;
		try {
			return this.prove(question);
		} finally {
			this.#level--;
		}
	}
	prove(question) {
		const { known, quiet } = question;
		const node = target(question.node);
		if (node.always === true || known.empty || this.isGiven(known, node) || this.facts.isEmpty(known)) return true;
		const key = `${known.id}:${node.id}`;
		const answered = this.#answers.get(key);
		if (answered?.proven || answered && (quiet || this.#reported.has(key))) {
			this.#rests = Math.min(this.#rests, answered.rests);
			if (!quiet) this.said.push(...this.#reported.get(key) ?? []);
			return answered.proven;
		}
		const asking = this.#asking.get(key);
		if (asking) {
			if (asking.level >= this.#level) return false;
			this.#rests = Math.min(this.#rests, asking.index);
			return true;
		}
		if (++this.#steps > MAX_STEPS || this.#asking.size > MAX_DEPTH$1) {
			this.exhausted ??= node;
			if (!quiet) this.fail({
				...question,
				node
			}, {
				rule: "too-complex",
				keyword: "",
				goals: []
			});
			return false;
		}
		return this.#ask({
			...question,
			node
		}, key);
	}
	/** Whether the writer's schemas include this one, or one just like it. */
	isGiven(known, node) {
		if (known.posIds.has(node.id)) return true;
		const { classes } = this.facts.conjunctions;
		const wanted = classes.of(node);
		let mine = known.cache.get("classes");
		if (!mine) known.cache.set("classes", mine = new Set(known.pos.map((one) => classes.of(one))));
		return mine.has(wanted);
	}
	#ask(question, key) {
		const index = this.#asking.size;
		const mark = this.#provisional.length;
		const outer = this.#rests;
		const said = this.said.length;
		this.#rests = Number.POSITIVE_INFINITY;
		this.#asking.set(key, {
			index,
			level: this.#level
		});
		const proven = this.#obligations(question);
		this.#asking.delete(key);
		if (!question.quiet) this.#reported.set(key, [...new Set(this.said.slice(said))].slice(0, MAX_SAID));
		this.#settle(key, proven, index, mark);
		this.#rests = Math.min(outer, this.#rests);
		return proven;
	}
	/** Keeps or drops what was shown while this question was taken for granted. */
	#settle(key, proven, index, mark) {
		const inside = this.#provisional.splice(mark);
		if (!proven) {
			for (const other of inside) this.#answers.delete(other);
			this.#answers.set(key, {
				proven,
				rests: Number.POSITIVE_INFINITY
			});
			this.#rests = Number.POSITIVE_INFINITY;
			return;
		}
		if (this.#rests >= index) this.#rests = Number.POSITIVE_INFINITY;
		for (const other of [...inside, key]) this.#answers.set(other, {
			proven: true,
			rests: this.#rests
		});
		if (this.#rests !== Number.POSITIVE_INFINITY) this.#provisional.push(...inside, key);
	}
	#obligations(question) {
		let proven = true;
		for (const obligation of OBLIGATIONS) {
			if (!obligation.applies(question.node) || this.#isCovered(question, obligation.keyword)) continue;
			const shown = obligation.prove(this, question);
			proven &&= shown;
			if (!proven && question.quiet) return false;
		}
		return proven;
	}
	/** Whether the writer says the very same with this keyword. */
	#isCovered({ known, node }, keyword) {
		const { classes } = this.facts.conjunctions;
		const wanted = classes.keyword(node, keyword);
		return wanted !== void 0 && known.pos.some((mine) => classes.keyword(mine, keyword) === wanted);
	}
	/**
	* Shows something, by cases of the writer's open alternatives where it cannot be shown at once.
	* `relevant` puts the alternatives first that are about the matter.
	*/
	byCases(question, show, relevant, depth = 0) {
		const { open } = question.known;
		if (depth >= MAX_CASES) return show(question);
		const about = relevant ? open.find(({ branches }) => branches.some(({ pos, neg }) => [...pos, ...neg].some((node) => relevant(target(node))))) : void 0;
		const alternatives = about ?? open[0];
		if (!alternatives) return show(question);
		if (!(about && open.length <= MAX_DIRECT) && show({
			...question,
			quiet: true
		})) return true;
		let shown = true;
		for (const { pos, neg } of alternatives.branches) {
			const known = this.facts.conjunctions.with(question.known, pos, neg);
			if (this.facts.isEmpty(known)) continue;
			if (++this.#steps > MAX_STEPS) break;
			shown = this.byCases({
				...question,
				known
			}, show, relevant, depth + 1) && shown;
			if (!shown && (question.quiet || depth > 1)) return false;
		}
		return shown && this.#steps <= MAX_STEPS;
	}
	/** Notes why something could not be shown (unless the question was quiet). Always false. */
	fail({ known, node, frame, quiet }, failure) {
		if (quiet) return false;
		const { rule, keyword, data = {} } = failure;
		const reader = failure.reader ?? placeOf(node, keyword);
		const writer = failure.writer ?? this.writerOf(known, keyword);
		const cause = causeOf(rule, writer, reader);
		this.said.push(cause);
		const path = pathOf(frame);
		const before = this.#causes.get(cause);
		if (before) before.add(path);
		if (before && before.size > EXAMPLES) return false;
		const paths = before ?? /* @__PURE__ */ new Set([path]);
		this.#causes.set(cause, paths);
		const goals = failure.goals ?? (keyword === "" ? [] : negateKeyword(node, keyword));
		const rather = failure.ratherFrom === void 0 ? void 0 : new Set(this.said.slice(failure.ratherFrom, -1));
		this.candidates.push({
			rule,
			keyword,
			cause,
			paths,
			frame,
			known,
			goals,
			data,
			reader,
			writer,
			...rather ? { rather } : {}
		});
		return false;
	}
	/** Where the writer speaks of the same thing: the keyword, else the schema itself. */
	writerOf(known, ...keywords) {
		const mine = known.pos.filter((node) => node.document !== void 0 && !node.derived);
		for (const keyword of keywords) {
			const saying = mine.find((node) => Object.hasOwn(node, keyword));
			if (saying) return placeOf(saying, keyword);
		}
		return mine[0] ? placeOf(mine[0]) : void 0;
	}
};
// src/compat/formats/json-schema/resolve.ts
/** All files of one schema and the references between them. Files load when first referred to; the network is never asked. */
var Files = class {
	main;
	#source;
	#byPath = /* @__PURE__ */ new Map();
	constructor(main, source) {
		this.main = main;
		this.#source = source;
		this.#byPath.set(main.document.path, main);
	}
	/** Files that were given in another syntax and read beforehand. */
	add(file) {
		this.#byPath.set(file.document.path, file);
	}
	/** `$ref` and the first step of the dynamic references. */
	resolve(reference, from) {
		const absolute = resolveUri(reference, from.uri);
		if (absolute === void 0) return "opaque";
		const hash = absolute.indexOf("#");
		const uri = hash === -1 ? absolute : absolute.slice(0, hash);
		const fragment = decode(hash === -1 ? "" : absolute.slice(hash + 1));
		const resource = this.#resource(uri, reference.split("#")[0] ?? "", from);
		if (!resource) return "opaque";
		if (fragment === "" || fragment.startsWith("/")) {
			const pointer = resource.pointer + fragment;
			return valueAt(resource.file.document.root, pointer) === void 0 ? "missing" : {
				file: resource.file,
				pointer
			};
		}
		const pointer = resource.file.anchors.get(`${resource.uri}#${fragment}`);
		return pointer === void 0 ? "missing" : {
			file: resource.file,
			pointer
		};
	}
	/**
	* `$dynamicRef`: the outermost resource with that dynamic anchor. The document's root is always the outermost; where it lacks the anchor,
	* the target is known only if no other resource has one.
	*/
	resolveDynamic(reference, from) {
		const first = this.resolve(reference, from);
		if (typeof first === "string") return first;
		const name = reference.split("#")[1] ?? "";
		const resource = resourceAt(first.file, first.pointer);
		if (first.file.dynamicAnchors.get(`${resource.uri}#${name}`) !== first.pointer) return first;
		const outermost = resourceAt(this.main, "");
		const pointer = this.main.dynamicAnchors.get(`${outermost.uri}#${name}`);
		if (pointer !== void 0) return {
			file: this.main,
			pointer
		};
		return this.#holders(name).length > 1 ? "opaque" : first;
	}
	/** `$recursiveRef: "#"` of draft 2019-09. */
	resolveRecursive(from) {
		const here = {
			file: from.file,
			pointer: from.pointer
		};
		if (!from.recursiveAnchor) return here;
		if (resourceAt(this.main, "").recursiveAnchor) return {
			file: this.main,
			pointer: ""
		};
		return this.loaded().flatMap((file) => file.resources.filter((resource) => resource.recursiveAnchor)).length > 1 ? "opaque" : here;
	}
	/** Every file that was read so far. */
	loaded() {
		return [...this.#byPath.values()].filter((file) => file !== void 0);
	}
	#holders(anchor) {
		return this.loaded().flatMap((file) => [...file.dynamicAnchors.keys()].filter((key) => key.endsWith(`#${anchor}`)));
	}
	#resource(uri, written, from) {
		for (const file of this.loaded()) {
			const found = file.resources.find((resource) => resource.uri === uri);
			if (found) return found;
		}
		const beside = resolveUri(written, fileUri(from.file.document.path));
		for (const candidate of [uri, beside]) {
			const file = candidate?.startsWith("file:///") ? this.#load(decode(candidate.slice(8))) : void 0;
			if (file) return resourceAt(file, "");
		}
	}
	#load(path) {
		if (!this.#byPath.has(path)) {
			const text = /\.ya?ml$/i.test(path) ? void 0 : this.#source.file?.(path);
			this.#byPath.set(path, text === void 0 ? void 0 : indexFile(readJson({
				path,
				text
			})));
		}
		return this.#byPath.get(path);
	}
};
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
/** File parts of all references in a value: what has to be read before, when a file is YAML. */
function referencedFiles(file) {
	const found = /* @__PURE__ */ new Set();
	const waiting = [file.document.root];
	for (let at = waiting.pop(); at !== void 0; at = waiting.pop()) {
		if (Array.isArray(at)) waiting.push(...at);
		if (!isJsonObject(at)) continue;
		const reference = at["$ref"];
		if (typeof reference === "string") {
			const uri = resolveUri(reference.split("#")[0] ?? "", fileUri(file.document.path));
			if (uri?.startsWith("file:///")) found.add(decode(uri.slice(8)));
		}
		waiting.push(...Object.values(at));
	}
	found.delete(file.document.path);
	return [...found];
}
// src/compat/formats/json-schema/slice.ts
/** Schemas with fewer definitions are handed to the validators whole. */
const MANY = 40;
const MAX_VISITS = 5e4;
/** As far as references are followed that are a schema's only keyword. */
const MAX_HOPS = 100;
/** After so many slices the whole is cheaper: it is compiled once for all that follow. */
const MAX_SLICES = 12;
/** A schema without what a payload never gets to look at: compiling a validator for megabytes takes seconds, one payload touches little of it. */
var Slicer = class {
	#root;
	whole;
	#definitions;
	#named;
	#slices = [];
	constructor(root, whole) {
		this.#root = root;
		this.whole = whole;
		const definitions = definitionsOf(whole.root);
		this.#definitions = [...definitions.keys()];
		this.#named = new Set(definitions.size < MANY ? [] : [...definitions].flatMap(([pointer, schema]) => hasIdentity(schema) ? [pointer] : []));
	}
	/** The part of the schema that judges this payload exactly as the whole does. */
	for(payload) {
		if (this.#definitions.length < MANY) return this.whole;
		const visited = visit(this.#root, payload);
		if (!visited) return this.whole;
		const keys = keysOf(payload);
		const kept = new Set(this.#definitions.filter((pointer) => visited.has(pointer) || this.#named.has(pointer)));
		const known = this.#slices.find((slice) => [...kept].every((pointer) => slice.kept.has(pointer)) && [...keys].every((key) => slice.keys.has(key)));
		if (known) return known.schema;
		if (this.#slices.length >= MAX_SLICES) return this.whole;
		const schema = {
			...this.whole,
			root: withOnly(this.whole.root, kept, keys)
		};
		this.#slices.push({
			kept,
			keys,
			schema
		});
		return schema;
	}
};
const HOLDERS = ["definitions", "$defs"];
function definitionsOf(root) {
	const found = /* @__PURE__ */ new Map();
	for (const holder of HOLDERS) {
		const map = isJsonObject(root) ? root[holder] : void 0;
		if (isJsonObject(map)) for (const [name, schema] of Object.entries(map)) found.set(`/${holder}/${escapeToken(name)}`, schema);
	}
	return found;
}
function keysOf(payload) {
	const keys = /* @__PURE__ */ new Set();
	const waiting = [payload];
	for (let at = waiting.pop(); at !== void 0; at = waiting.pop()) {
		if (isJsonObject(at)) for (const key of Object.keys(at)) keys.add(key);
		if (typeof at === "object" && at !== null) waiting.push(...Object.values(at));
	}
	return keys;
}
/** Definitions that are not kept admit everything; nothing asks them. Properties that the payload does not have are asked by nothing either. */
function withOnly(root, kept, keys) {
	const result = { ...prune(root, keys) };
	for (const holder of HOLDERS) {
		const map = root[holder];
		if (!isJsonObject(map)) continue;
		const members = Object.entries(map).filter(([name]) => kept.has(`/${holder}/${escapeToken(name)}`));
		result[holder] = Object.fromEntries(members.map(([name, schema]) => [name, prune(schema, keys)]));
	}
	for (const holder of HOLDERS) {
		const [map, slim] = [root[holder], result[holder]];
		if (isJsonObject(map) && isJsonObject(slim)) result[holder] = {
			...Object.fromEntries(Object.keys(map).map((name) => [name, {}])),
			...slim
		};
	}
	return result;
}
/** A schema without the properties that a payload does not have. Definitions are left to the caller. */
function prune(schema, keys) {
	if (!isJsonObject(schema)) return schema;
	const result = { ...schema };
	for (const keyword of SINGLE) if (isJsonObject(result[keyword])) result[keyword] = prune(result[keyword], keys);
	for (const keyword of LISTED) {
		const list = result[keyword];
		if (isJsonArray(list)) result[keyword] = list.map((item) => prune(item, keys));
	}
	for (const keyword of [
		"properties",
		"dependentSchemas",
		"patternProperties"
	]) {
		const map = result[keyword];
		if (!isJsonObject(map)) continue;
		const members = Object.entries(map).filter(([name]) => keyword === "patternProperties" || keys.has(name));
		result[keyword] = Object.fromEntries(members.map(([name, member]) => [name, prune(member, keys)]));
	}
	return result;
}
/** Schemas that others can name without a pointer are always kept. */
function hasIdentity(schema) {
	return /"(?:\$?id|\$anchor|\$dynamicAnchor|\$recursiveAnchor)":/.test(JSON.stringify(schema).slice(0, 2e4));
}
/** The definitions (by the first two tokens of their pointers) of every schema that could be asked about the payload or a part of it. */
function visit(root, payload) {
	const definitions = /* @__PURE__ */ new Set();
	const seen = /* @__PURE__ */ new Map();
	const waiting = [[root, payload]];
	let visits = 0;
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const [written, value] = next;
		const node = target(written);
		for (let at = written, hops = 0; at && hops <= MAX_HOPS; at = at.bare ? at.refs?.[0]?.target : void 0, hops++) definitions.add(at.pointer.split("/").slice(0, 3).join("/"));
		const values = seen.get(node) ?? /* @__PURE__ */ new Set();
		if (values.has(value)) continue;
		seen.set(node, values.add(value));
		if (++visits > MAX_VISITS) return void 0;
		waiting.push(...asked(node, value));
	}
	return definitions;
}
function* asked(node, value) {
	for (const { target: to } of node.refs ?? []) yield [to, value];
	for (const list of [
		node.allOf,
		node.anyOf,
		node.oneOf
	]) for (const schema of list ?? []) yield [schema, value];
	for (const schema of [
		node.not,
		node.if,
		node.then,
		node.else
	]) if (schema) yield [schema, value];
	if (isJsonArray(value)) {
		for (const [index, item] of value.entries()) for (const schema of [
			node.prefixItems?.[index] ?? node.items,
			node.contains,
			node.unevaluatedItems
		]) if (schema) yield [schema, item];
	} else if (isJsonObject(value)) {
		for (const [name, schema] of node.dependentSchemas ?? []) if (Object.hasOwn(value, name)) yield [schema, value];
		for (const [name, member] of Object.entries(value)) {
			for (const schema of memberSchemas(node, name)[0]) yield [schema, member];
			if (node.propertyNames) yield [node.propertyNames, name];
			if (node.unevaluatedProperties) yield [node.unevaluatedProperties, member];
		}
	}
}
// src/compat/formats/json-schema/declared.ts
/**
* Whether a value holds nothing but what the schemas it is an instance of declare: no member that no satisfied schema names, matches or gives a form,
* no item past a tuple. An object (or list) of which nothing is said is free-form and may hold anything; so may what `enum` and `const` list.
*/
function isDeclared(roots, value) {
	if (typeof value !== "object" || value === null) return true;
	const nodes = satisfied(roots, value);
	if (nodes.some((node) => node.enum ?? node.const)) return true;
	return isJsonArray(value) ? areItemsDeclared(nodes, value) : isJsonObject(value) && areMembersDeclared(nodes, value);
}
/** All schemas that look at this value and hold. */
function satisfied(roots, value) {
	const found = /* @__PURE__ */ new Set();
	const waiting = [...roots];
	for (let at = waiting.pop(); at; at = waiting.pop()) {
		const node = target(at);
		if (found.has(node) || node.always === false) continue;
		found.add(node);
		waiting.push(...(node.refs ?? []).map(({ target: to }) => to), ...node.allOf ?? []);
		for (const branch of [...node.anyOf ?? [], ...node.oneOf ?? []]) if (evaluate(branch, value) !== false) waiting.push(branch);
		if (node.if) {
			const holds = evaluate(node.if, value) !== false;
			if (holds) waiting.push(node.if);
			const next = holds ? node.then : node.else;
			if (next) waiting.push(next);
		}
		if (isJsonObject(value)) {
			for (const [name, schema] of node.dependentSchemas ?? []) if (Object.hasOwn(value, name)) waiting.push(schema);
		}
	}
	return [...found];
}
function areMembersDeclared(nodes, value) {
	const open = nodes.some(declaresOthers) || !nodes.some(declaresNames);
	return Object.entries(value).every(([name, member]) => {
		if (!open && !nodes.some((node) => declares(node, name))) return false;
		return isDeclared(nodes.flatMap((node) => {
			const own = memberSchemas(node, name)[0];
			return own.length > 0 ? own : node.unevaluatedProperties ?? [];
		}), member);
	});
}
function areItemsDeclared(nodes, value) {
	const prefix = Math.max(0, ...nodes.map((node) => node.prefixItems?.length ?? 0));
	const least = Math.max(0, ...nodes.map((node) => node.minItems ?? 0));
	const open = nodes.some((node) => node.items ?? node.unevaluatedItems ?? node.contains);
	if (prefix > 0 && !open && value.length > prefix && least <= prefix) return false;
	return value.every((item, index) => {
		return isDeclared(nodes.flatMap((node) => [...[node.prefixItems?.[index] ?? node.items ?? node.unevaluatedItems].filter((schema) => schema !== void 0), ...node.contains && evaluate(node.contains, item) !== false ? [node.contains] : []]), item);
	});
}
// src/compat/formats/json-schema/generate-scalar.ts
/** Longer strings are not made: no payload of that size is readable. */
const MAX_LENGTH = 2e4;
/** Numbers of a kind, small and whole ones first. */
function numberCandidates(facts, types) {
	const { min, max, minOpen, maxOpen, multiples, notMultiples } = facts;
	const anchors = [
		0,
		1,
		2,
		-1,
		min,
		max,
		(min + max) / 2
	].filter(Number.isFinite);
	const steps = [
		1,
		.5,
		.1,
		.01,
		...multiples,
		...notMultiples,
		...multiples.flatMap((a) => multiples.map((b) => a * b))
	];
	const points = new Set(anchors);
	for (const anchor of anchors) for (const step of steps) for (const direction of [
		"at-least",
		"above",
		"at-most",
		"below"
	]) {
		const near = nearestMultiple(anchor, step, direction);
		for (const factor of [
			0,
			1,
			2,
			3
		]) points.add(near + factor * step).add(near - factor * step);
	}
	for (const other of notMultiples) for (const anchor of anchors) points.add(anchor + other / 2).add(anchor + other / 3);
	const fits = (value) => Number.isFinite(value) && (Number.isInteger(value) ? types & 4 : types & 8) !== 0 && (minOpen ? value > min : value >= min) && (maxOpen ? value < max : value <= max) && multiples.every((one) => isMultiple(value, one)) && !notMultiples.some((one) => isMultiple(value, one));
	return [...points].map((value) => Object.is(value, -0) ? 0 : value).filter(fits).sort((a, b) => plainness(a) - plainness(b)).slice(0, 24);
}
function plainness(value) {
	return String(value).length * 1e3 + Math.min(Math.abs(value), 900) + (value < 0 ? .5 : 0);
}
/** Strings of a kind, short ones first. */
function stringCandidates(facts) {
	const { minLength, maxLength, patterns, notPatterns, formats, notFormats } = facts;
	if (minLength > MAX_LENGTH || minLength > maxLength) return [];
	const proposals = [];
	for (const format of formats) proposals.push(...FORMAT_KNOWLEDGE.get(format)?.valid ?? []);
	for (const format of notFormats) proposals.push(...FORMAT_KNOWLEDGE.get(format)?.invalid ?? []);
	const length = Math.max(minLength, Math.min(1, maxLength));
	if (patterns.length + notPatterns.length > 0) proposals.push(...findWords({
		match: patterns,
		avoid: notPatterns,
		minLength,
		maxLength
	}, 6)?.words ?? []);
	for (const letter of [
		"a",
		"b",
		"c",
		"x",
		"1",
		"A",
		" ",
		"-"
	]) proposals.push(letter.repeat(length));
	if (minLength === 0) proposals.push("");
	if (length + 1 <= maxLength) proposals.push("a".repeat(length + 1));
	const fits = (text) => {
		const size = lengthOf(text);
		if (size < minLength || size > maxLength) return false;
		if (!patterns.every((pattern) => matchesPattern(pattern, text) !== false) || notPatterns.some((pattern) => matchesPattern(pattern, text) === true)) return false;
		return formats.every((format) => matchesFormat(format, text) !== false) && !notFormats.some((format) => matchesFormat(format, text) === true);
	};
	return [...new Set(proposals)].filter(fits);
}
// src/compat/formats/json-schema/generate.ts
const MAX_DEPTH = 24;
const MAX_FILL = 40;
/** Makes values that a conjunction admits, simple ones first. They are proposals: the caller checks them. */
var ValueMaker = class {
	#facts;
	#made = /* @__PURE__ */ new Map();
	#found = /* @__PURE__ */ new Map();
	#budget;
	constructor(facts, budget) {
		this.#facts = facts;
		this.#budget = budget;
	}
	/** Starts a new search with so many steps. */
	refill(budget) {
		this.#budget = budget;
	}
	get spent() {
		return this.#budget <= 0;
	}
	/** Values for which everything known was checked, as far as it can be. */
	*checked(known, most) {
		let left = most;
		for (const value of this.values(known, 0)) {
			if (!this.admits(known, value)) continue;
			yield value;
			if (--left <= 0) return;
		}
	}
	admits(known, value) {
		return known.pos.every((node) => evaluate(node, value) !== false) && known.neg.every((node) => evaluate(node, value) !== true);
	}
	*values(known, depth) {
		if (--this.#budget < 0 || depth > MAX_DEPTH || this.#facts.isEmpty(known)) return;
		const values = this.#facts.values(known);
		if (values) {
			yield* values.slice(0, MAX_FILL);
			return;
		}
		const [alternatives] = known.open;
		if (alternatives) {
			yield* inTurn(alternatives.branches.map((branch) => this.#case(known, branch, depth + 1)));
			return;
		}
		const types = this.#facts.types(known);
		const makers = [];
		if (types & 16) makers.push(stringCandidates(this.#facts.strings(known)));
		if (types & 12) makers.push(numberCandidates(this.#facts.numbers(known), types));
		if (types & 2) makers.push([true, false]);
		if (types & 1) makers.push([null]);
		if (types & 64) makers.push(this.#objects(known, depth + 1));
		if (types & 32) makers.push(this.#arrays(known, depth + 1));
		yield* inTurn(makers.map((maker) => maker[Symbol.iterator]()));
	}
	/** One branch of an alternative; worked out only once its turn has come, since most are never needed. */
	*#case(known, { pos, neg }, depth) {
		if (this.spent) return;
		const one = this.#facts.conjunctions.with(known, pos, neg);
		if (!this.#facts.isEmpty(one)) yield* this.values(one, depth);
	}
	/** A few different values; what was found once is not made again. */
	#some(known, depth, most) {
		const key = `${known.id}:${most}`;
		const ready = this.#found.get(key);
		if (ready) return ready;
		const found = [];
		let tried = 0;
		for (const value of this.values(known, depth)) {
			if (this.admits(known, value) && !found.some((other) => sameJson(other, value))) found.push(value);
			if (found.length >= most || ++tried > 60) break;
		}
		if (found.length > 0) this.#found.set(key, found);
		return found;
	}
	#node(key, make) {
		let node = this.#made.get(key);
		if (!node) this.#made.set(key, node = newNode(void 0, "", make()));
		return node;
	}
	*#arrays(known, depth) {
		const { minItems, maxItems, unique } = this.#facts.arrays(known);
		if (minItems > MAX_FILL) return;
		const wishes = known.pos.flatMap((node) => [...node.contains ? repeat({
			from: 0,
			value: node.contains
		}, Math.min(node.minContains ?? 1, MAX_FILL)) : [], ...node.item ? [node.item] : []]);
		const repeats = known.pos.some((node) => node.repeats);
		const least = Math.max(minItems, ...wishes.map(({ from }) => from + 1));
		for (let length = least; length <= Math.min(maxItems, least + wishes.length + 2); length++) {
			const lists = wishes.length === 0 ? [this.#slots(length, [])] : [this.#slots(length, wishes), this.#slots(length, [...wishes].reverse())];
			for (const slots of lists) if (slots) yield* this.#fill(known, slots, unique, repeats, depth);
		}
	}
	/** Gives every wish a slot, the last ones first; `undefined` when there are too few. */
	#slots(length, wishes) {
		const slots = Array(length).fill(void 0);
		for (const { from, value } of wishes) {
			const free = slots.findLastIndex((slot, index) => slot === void 0 && index >= from);
			if (free === -1) return void 0;
			slots[free] = value;
		}
		return slots;
	}
	*#fill(known, slots, unique, repeats, depth) {
		const { conjunctions } = this.#facts;
		const options = slots.map((wish, index) => {
			const item = this.#facts.item(known, index);
			return this.#some(wish ? conjunctions.with(item, [wish]) : item, depth, unique ? slots.length + 2 : 4);
		});
		if (options.some((list) => list.length === 0)) return;
		const base = [];
		for (const [index, list] of options.entries()) {
			const fresh = unique ? list.find((value) => !base.some((other) => sameJson(other, value))) : list[0];
			if (fresh === void 0) return;
			base[index] = fresh;
		}
		if (repeats) {
			for (const [index, value] of base.entries()) for (let other = index + 1; other < base.length; other++) yield base.map((old, at) => at === other ? value : old);
			return;
		}
		yield base;
		for (const [index, list] of options.entries()) for (const value of list.slice(1)) yield base.map((old, at) => at === index ? value : old);
	}
	*#objects(known, depth) {
		const missing = known.pos.find((node) => node.member && !this.#isMet(known, node.member));
		if (missing?.member) {
			for (const name of this.#namesFor(known, missing.member)) {
				const { value } = missing.member;
				const wish = this.#node(`${missing.id}.${name}`, () => ({
					types: 64,
					required: [name],
					properties: /* @__PURE__ */ new Map([[name, value]])
				}));
				const refined = this.#facts.conjunctions.with(known, [wish]);
				if (!this.#facts.isEmpty(refined) && this.#canHave(known, name)) yield* this.values(refined, depth);
			}
			return;
		}
		yield* this.#members(known, depth);
	}
	/** A wish for a name says it is required, which is no declaration of the writer: that is asked of what was known before. */
	#canHave(known, name) {
		return this.#facts.canHave(known, name);
	}
	#isMet(known, member) {
		for (const name of this.#facts.required(known)) {
			const there = this.#facts.member(known, name);
			const value = target(member.value);
			if ((value.always === true || there.posIds.has(value.id) || isRefused(there, value)) && isNamed(member, name)) return true;
		}
		return false;
	}
	*#namesFor(known, member) {
		const { names, patterns, others } = this.#facts.keys(known);
		const fits = [...names].filter((name) => isNamed(member, name));
		yield* fits.slice(0, MAX_FILL);
		const rules = [...known.pos.flatMap((node) => node.propertyNames ?? []), ...member.key ? [member.key] : []];
		if (rules.length > 0) yield* this.#namesLike(rules, 6).filter((name) => !fits.includes(name) && isNamed(member, name));
		const general = member.match === void 0 ? [] : [member.match];
		for (const pattern of patterns) yield* words([...general, pattern], member.notPatterns, member.notNames, 3);
		if (others) yield* words(general, [...member.notPatterns, ...patterns], [...member.notNames, ...names], 3);
	}
	*#members(known, depth) {
		const facts = this.#facts;
		const { minProperties } = facts.sizes(known);
		const required = [...facts.required(known)];
		if (required.length < minProperties) {
			const spare = this.#spare(known, required, minProperties - required.length);
			for (let turn = 0; turn < Math.min(spare.length, 6); turn++) {
				const extra = [...spare.slice(turn), ...spare.slice(0, turn)].slice(0, minProperties - required.length);
				if (extra.length + required.length < minProperties) return;
				const wish = this.#node(`+${extra.join("\0")}`, () => ({
					types: 64,
					required: extra
				}));
				yield* this.values(facts.conjunctions.with(known, [wish]), depth);
			}
			return;
		}
		const options = /* @__PURE__ */ new Map();
		for (const name of required) {
			const list = this.#some(facts.member(known, name), depth, 4);
			if (list.length === 0) return;
			options.set(name, list);
		}
		const base = fromEntries([...options].map(([name, list]) => [name, list[0]]));
		yield base;
		for (const [name, list] of options) for (const value of list.slice(1)) yield fromEntries([...Object.entries(base).filter(([key]) => key !== name), [name, value]]);
		yield* this.#withMore(known, base, depth);
	}
	/** The same with one member more. */
	*#withMore(known, base, depth) {
		for (const name of [...this.#facts.keys(known).names].slice(0, MAX_FILL)) {
			if (Object.hasOwn(base, name) || !this.#facts.canHave(known, name)) continue;
			for (const value of this.#some(this.#facts.member(known, name), depth + 4, 2)) yield fromEntries([...Object.entries(base), [name, value]]);
		}
	}
	/** Names that all of these schemas admit. */
	#namesLike(rules, most) {
		const text = this.#node("name", () => ({ types: 16 }));
		return this.#some(this.#facts.conjunctions.of([...rules, text]), 20, most).filter((name) => typeof name === "string");
	}
	/** Names that can be added to reach a size. */
	#spare(known, taken, count) {
		const { names, patterns, others } = this.#facts.keys(known);
		const spare = [...names].filter((name) => !taken.includes(name) && this.#facts.canHave(known, name));
		if (count > MAX_FILL) return [];
		for (const pattern of patterns) if (spare.length < count) spare.push(...words([pattern], [], [...taken, ...spare], count));
		if (others && spare.length < count + 2) {
			const rules = known.pos.flatMap((node) => node.propertyNames ?? []);
			const free = rules.length > 0 ? this.#namesLike(rules, count + taken.length) : [...words([], [...patterns], [...names, ...taken], count + 1)];
			spare.push(...free.filter((name) => !taken.includes(name) && !spare.includes(name) && this.#facts.canHave(known, name)));
		}
		return spare.slice(0, count + 8);
	}
};
function repeat(value, times) {
	return Array.from({ length: times }, () => value);
}
function isRefused(there, value) {
	return value.not !== void 0 && there.negIds.has(target(value.not).id);
}
function isNamed(member, name) {
	if (member.notNames.includes(name) || member.match !== void 0 && matchesPattern(member.match, name) !== true) return false;
	if (member.notPatterns.some((pattern) => matchesPattern(pattern, name) !== false)) return false;
	return !member.key || evaluate(member.key, name) !== false;
}
/** Readable names first; made-up ones where a pattern has to be met. */
function* words(match, avoid, not, count) {
	let left = count;
	const ready = match.length === 0 ? [
		"extra",
		"other",
		"more",
		...Array.from({ length: MAX_FILL }, (_, index) => `extra${index + 1}`)
	] : [];
	const found = findWords({
		match,
		avoid,
		minLength: 0,
		maxLength: Number.POSITIVE_INFINITY
	}, count + Math.min(not.length, 20));
	for (const word of [...ready, ...found?.words ?? []]) {
		if (not.includes(word) || avoid.some((pattern) => matchesPattern(pattern, word) !== false)) continue;
		yield word;
		if (--left <= 0) return;
	}
}
/** Takes from each in turn until all are empty. */
function* inTurn(sources) {
	let live = [...sources];
	while (live.length > 0) {
		const next = [];
		for (const source of live) {
			const step = source.next();
			if (step.done === true) continue;
			next.push(source);
			yield step.value;
		}
		live = next;
	}
}
/** An object with own properties only, `__proto__` included. */
function fromEntries(entries) {
	return Object.fromEntries(entries);
}
// src/compat/formats/json-schema/witness.ts
const STEPS = 3e3;
const WHOLE_STEPS = 6e3;
const MAX_TRIES = 60;
/** Finds payloads that the writer can produce and the reader refuses. */
var WitnessFinder = class {
	#facts;
	#maker;
	#writer;
	#reader;
	constructor(facts, writer, reader) {
		this.#facts = facts;
		this.#maker = new ValueMaker(facts, 0);
		this.#writer = writer;
		this.#reader = reader;
	}
	/** Payloads that show the candidate to be a real break, by our own reckoning; the simplest first. */
	*find(candidate) {
		for (const goal of candidate.goals) {
			this.#maker.refill(STEPS);
			const known = this.#facts.conjunctions.with(candidate.known, [goal]);
			let tries = 0;
			for (const value of this.#maker.checked(known, 12)) {
				for (const whole of this.#embed(candidate.frame, value, 3)) {
					if (this.isWitness(whole)) yield whole;
					if (++tries > MAX_TRIES) break;
				}
				if (tries > MAX_TRIES || this.#maker.spent) break;
			}
		}
	}
	/** The same question asked of the whole: any value of the writer that the reader refuses. */
	*findAnywhere() {
		this.#maker.refill(WHOLE_STEPS);
		const known = this.#facts.conjunctions.of([this.#writer], [this.#reader]);
		for (const value of this.#maker.checked(known, 200)) if (this.isWitness(value)) yield value;
		this.#maker.refill(WHOLE_STEPS);
		for (const value of this.#maker.checked(this.#facts.conjunctions.of([this.#writer]), 400)) if (this.isWitness(value)) yield value;
	}
	isWitness(value) {
		if (evaluate(this.#reader, value) !== false || evaluate(this.#writer, value) !== true) return false;
		return !this.#facts.declared || isDeclared([this.#writer], value);
	}
	/** Puts a value at its place in a whole document. */
	*#embed(frame, value, most) {
		if (!frame) {
			yield value;
			return;
		}
		for (const holder of this.#holders(frame, value)) {
			const known = this.#facts.conjunctions.with(frame.around, [holder]);
			for (const outer of this.#maker.checked(known, most)) yield* this.#embed(frame.parent, outer, Math.max(1, most - 1));
		}
	}
	/** Schemas that say: there it is. */
	#holders({ step, around }, value) {
		const only = newNode(void 0, "", { const: { value } });
		if (step.kind === "item") {
			const prefixItems = [...Array(step.index).fill(EVERYTHING), only];
			return [newNode(void 0, "", {
				types: 32,
				minItems: step.index + 1,
				prefixItems
			})];
		}
		const named = (name) => newNode(void 0, "", {
			types: 64,
			required: [name],
			properties: /* @__PURE__ */ new Map([[name, only]])
		});
		if (step.kind === "member") return [named(step.name)];
		if (step.kind === "name") return typeof value === "string" ? [newNode(void 0, "", {
			types: 64,
			required: [value]
		})] : [];
		return this.#names(step, around).map(named);
	}
	#names(step, around) {
		const { names, patterns } = this.#facts.keys(around);
		const match = "pattern" in step ? step.pattern : step.match;
		const found = findWords({
			match: match === void 0 ? [] : [match],
			avoid: step.notPatterns,
			minLength: 1,
			maxLength: 60
		}, 4 + Math.min(step.notNames.length, 20));
		const fits = (name) => !step.notNames.includes(name) && (match === void 0 || matchesPattern(match, name) === true) && !step.notPatterns.some((pattern) => matchesPattern(pattern, name) === true);
		return [...[
			"extra",
			"other",
			...found?.words ?? []
		].filter((name) => !names.has(name) && (match !== void 0 || ![...patterns].some((pattern) => matchesPattern(pattern, name) === true))), ...names].filter(fits).slice(0, 4);
	}
};
export { Classes, Compiler, Facts, Files, Prover, Slicer, WitnessFinder, escapeToken, indexFile, pathOf, pointerTokens, readDocument, readJson, referencedFiles, selectDrafts, target, valueAt };
