import { __toESM } from "./runtime.js";
import { GateError, LineIndex, canonicalJson, isJsonArray, isJsonObject } from "./start.js";
import { sha256Json, shortDigest } from "./config.js";
import { LISTED, SINCE, SINGLE, assumeDialect, dialectOf, effortOf, escapeToken, isSchema, isTooOld, keysOf, locatePointers, pointerTokens, subschemas, surveyOf, textOfOld, unescapeToken } from "./compat-formats-json-schema-oracle-shared.js";
import { findWords, matchesPattern, startApart } from "./compat-formats-json-schema-pattern-language-shared.js";
// src/compat/source/read-once.ts
/**
* What is read of files that schemas refer to, for as long as the release they belong to is compared: a file that many refer to is read once.
* What is kept must not change, and must not know which schema asked for it first.
*/
var ReadOnce = class {
	#kept = /* @__PURE__ */ new WeakMap();
	/** `read` again where there is no scope, or the path has another text. What it throws is not kept. */
	of(scope, { path, text }, read) {
		if (!scope) return read();
		let files = this.#kept.get(scope);
		if (!files) this.#kept.set(scope, files = /* @__PURE__ */ new Map());
		const known = files.get(path);
		if (known?.text === text) return known.value;
		const value = read();
		files.set(path, {
			text,
			value
		});
		return value;
	}
};
// src/compat/formats/json-schema/candidate.ts
/** Where in the data a frame leads, as a pointer with `*` for any item or key. */
function pathOf(frame) {
	const waiting = [];
	let at = frame;
	for (; at && !paths.has(at); at = at.parent) waiting.push(at);
	let path = (at && paths.get(at)) ?? "";
	for (let inner = waiting.pop(); inner; inner = waiting.pop()) {
		path += tokenOf(inner.step);
		paths.set(inner, path);
	}
	return path;
}
/** Each complaint tells its path, and deep in the data all of them share most of it. */
const paths = /* @__PURE__ */ new WeakMap();
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
// src/compat/formats/json-schema/exact.ts
function read(text) {
	const [, sign = "", whole = "", fraction = "", power = "0"] = /^([-+]?)(\d*)\.?(\d*)(?:[eE]([-+]?\d+))?$/.exec(text.replaceAll("_", "")) ?? [];
	const all = whole + fraction;
	const leading = all.length - all.replace(/^0+/, "").length;
	const digits = all.slice(leading).replace(/0+$/, "");
	return {
		negative: sign === "-" && digits !== "",
		digits,
		exponent: digits === "" ? 0 : whole.length - leading + Number(power)
	};
}
/** Below 0 when `a` is less than `b`, above 0 when it is greater. */
function compareWritten(a, b) {
	const [x, y] = [read(a), read(b)];
	if (x.negative !== y.negative) return x.negative ? -1 : 1;
	return x.negative ? -compareSizes(x, y) : compareSizes(x, y);
}
function compareSizes(x, y) {
	if (x.digits === "" || y.digits === "") return Math.sign(x.digits.length - y.digits.length);
	if (x.exponent !== y.exponent) return x.exponent < y.exponent ? -1 : 1;
	return x.digits === y.digits ? 0 : x.digits < y.digits ? -1 : 1;
}
/** Whether a floating-point number is the very number that was written. */
function isExactly(text, value) {
	return Number.isFinite(value) && compareWritten(text, String(value)) === 0;
}
const bits = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));
/** The neighbouring floating-point number above (`1`) or below (`-1`). */
function neighbour(value, direction) {
	if (value === 0) return direction * Number.MIN_VALUE;
	if (!Number.isFinite(value)) return Math.sign(value) === direction ? value : direction * -Number.MAX_VALUE;
	bits.setFloat64(0, value);
	bits.setBigInt64(0, bits.getBigInt64(0) + (value > 0 === direction > 0 ? 1n : -1n));
	return bits.getFloat64(0);
}
/** Whether a number of JSON may be written more exactly than a floating-point number is: a quick look at its text. */
function maybeInexact(token) {
	return token.length >= 16 || /[eE]/.test(token);
}
// src/compat/formats/json-schema/inexact.ts
const SUSPECT = /\d[\d.]{15}|\d[eE][-+\d]/;
const TOKEN$1 = /"(?:[^"\\]|\\.)*"|[{}[\],:]|-?\d[\d.eE+-]*/g;
/** The numbers of a well-formed JSON text that a floating-point number does not hold exactly. */
function findInexactNumbers(text) {
	const found = /* @__PURE__ */ new Map();
	if (!SUSPECT.test(text)) return found;
	const path = [];
	let last = "\"\"";
	for (const [token] of text.matchAll(TOKEN$1)) {
		const top = path.at(-1);
		if (token === "{") path.push("");
		else if (token === "[") path.push(0);
		else if (token === "}" || token === "]") path.pop();
		else if (token === ":") path[path.length - 1] = JSON.parse(last);
		else if (token === ",") {
			if (typeof top === "number") path[path.length - 1] = top + 1;
		} else if (token.startsWith("\"")) last = token;
		else if (maybeInexact(token) && !isExactly(token, Number(token))) found.set(path.map((key) => `/${escapeToken(key)}`).join(""), token);
	}
	return found;
}
/** A value as text, its numbers as they were written; `undefined` when all of them are exact. */
function exactText(value, pointer, inexact) {
	return [...inexact.keys()].some((at) => at === pointer || at.startsWith(`${pointer}/`)) ? write(value, pointer, inexact) : void 0;
}
function write(value, pointer, inexact) {
	if (isJsonArray(value)) return `[${value.map((item, index) => write(item, `${pointer}/${index}`, inexact)).join()}]`;
	if (!isJsonObject(value)) return inexact.get(pointer) ?? canonicalJson(value);
	return `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${write(value[name] ?? null, `${pointer}/${escapeToken(name)}`, inexact)}`).join()}}`;
}
// src/compat/formats/json-schema/loops.ts
/** Schemas that may be asked about the very same value. */
function sometimes(node) {
	const found = always(node);
	for (const list of [node.anyOf, node.oneOf]) if (list) found.push(...list);
	for (const one of [
		node.not,
		node.if,
		node.then,
		node.else
	]) if (one) found.push(one);
	if (node.dependentSchemas) found.push(...node.dependentSchemas.values());
	return found;
}
/** Schemas that judge the very same value, whatever it is. */
function always(node) {
	const found = [...node.allOf ?? []];
	for (const { target } of node.refs ?? []) found.push(target);
	return found;
}
/**
* A schema that has to be judged before it can be judged: its references lead back to itself without stepping into the value.
* No validator comes to an end with it. Depth first, without recursion.
*/
function findLoop(nodes) {
	return findCycle(nodes, always);
}
/** Whether every schema is done with a value after finitely many steps, whichever branches it takes. */
function isGrounded(nodes) {
	return findCycle(nodes, sometimes) === void 0;
}
function findCycle(nodes, next) {
	/** Being looked at, or done with. */
	const seen = /* @__PURE__ */ new Map();
	for (const start of nodes) {
		if (seen.has(start)) continue;
		const path = [{
			node: start,
			waiting: next(start)
		}];
		seen.set(start, "open");
		for (let at = path.at(-1); at; at = path.at(-1)) {
			const inner = at.waiting.pop();
			if (!inner) {
				seen.set(at.node, "done");
				path.pop();
			} else if (seen.get(inner) === "open") return inner;
			else if (!seen.has(inner)) {
				seen.set(inner, "open");
				path.push({
					node: inner,
					waiting: next(inner)
				});
			}
		}
	}
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
/** Types by the names that schemas use. */
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
/** Whether a schema leads to what cannot be followed, which may look at any part of a value. */
function isHiding({ opaque }) {
	return opaque !== void 0 && opaque.number !== true;
}
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
/** Known of a value of which schemas may speak that are not known to hold: those could declare more members of it. */
const LOOSE = newNode(void 0, "", { loose: true });
/** Follows nodes that are nothing but one reference, however many there are; of those that lead back to each other it is one of them. */
function target(node) {
	let at = node;
	let behind = node;
	for (let hops = 1; at.bare; hops++) {
		at = at.refs?.[0]?.target ?? at;
		if (at === behind) return at;
		if (hops % 2 === 0) behind = behind.refs?.[0]?.target ?? behind;
	}
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
/** Finds all resources and anchors of a file. `assumed`: the dialect where no `$schema` names one; absent: guessed from the forms that are used. */
function indexFile(document, assumed) {
	const declared = isJsonObject(document.root) ? dialectOf(document.root["$schema"]) : void 0;
	const file = {
		document,
		resources: [],
		names: /* @__PURE__ */ new Set(),
		assumed: declared === void 0,
		anchors: /* @__PURE__ */ new Map(),
		dynamicAnchors: /* @__PURE__ */ new Map()
	};
	const dialect = declared ?? assumed ?? assumeDialect(document.root);
	const { named } = surveyOf(document.root);
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
		if (!named) break;
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
	const { $schema: named = within.tooOld } = schema;
	const old = isTooOld(named) ? { tooOld: named } : {};
	const resource = uri !== void 0 || isRoot ? {
		file,
		pointer,
		uri: uri ?? within.uri,
		dialect,
		recursiveAnchor,
		...old
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
	const [only, second] = file.resources;
	if (only && !second) return only;
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
/** Turns schemas into nodes, each place once. */
var Compiler = class {
	#files;
	#nodes = /* @__PURE__ */ new Map();
	#waiting = [];
	#grounded;
	/** Whether something says how the contents of texts are to be read. */
	content = false;
	#known;
	constructor(files) {
		this.#files = files;
	}
	/** The node of the main file's root, with everything it can reach. @throws GateError RG-SCHEMA-SYNTAX */
	compile() {
		const root = this.#nodeAt(this.#files.main, "");
		for (let task = this.#waiting.pop(); task; task = this.#waiting.pop()) task();
		this.#known = void 0;
		for (const node of this.#all()) for (const { target: to } of node.refs ?? []) target(to).head = true;
		const loop = this.grounded ? void 0 : findLoop(this.#all());
		const file = [...this.#nodes.keys()].find(({ document }) => document === loop?.document);
		if (loop && file) throw this.#wrong(file, loop.pointer, "the reference leads back to itself, and no value can be judged by it");
		return root;
	}
	/** Whether no schema can lead back to itself without a step into the value. */
	get grounded() {
		return this.#grounded ??= isGrounded(this.#all());
	}
	/** How many schemas there are. */
	get size() {
		return this.#all().length;
	}
	#all() {
		return this.#known ??= [...this.#nodes.values()].flatMap((nodes) => [...nodes.values()]);
	}
	/** `value`: what stands there, where that is known. */
	#nodeAt(file, pointer, value) {
		let nodes = this.#nodes.get(file);
		if (!nodes) this.#nodes.set(file, nodes = /* @__PURE__ */ new Map());
		const known = nodes.get(pointer);
		if (known) return known;
		const node = newNode(file.document, pointer);
		nodes.set(pointer, node);
		this.#waiting.push(() => this.#read(node, file, value ?? valueAt(file.document.root, pointer)));
		return node;
	}
	#read(node, file, schema) {
		const { pointer } = node;
		if (typeof schema === "boolean") {
			node.always = schema;
			return;
		}
		if (!isJsonObject(schema)) throw this.#wrong(file, pointer, "a schema is an object or a boolean");
		const resource = resourceAt(file, pointer);
		if (resource.tooOld !== void 0) {
			node.opaque = {
				keyword: "$schema",
				text: textOfOld(resource.tooOld, schema)
			};
			return;
		}
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
				text: written(keyword),
				...keyword === "$ref" ? {} : { among: this.#files.digest() }
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
	#values(reading) {
		const { node, schema, pointer, resource } = reading;
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
			if (!this.#isInexact(reading, "enum")) node.enum = schema["enum"];
		}
		if (has(schema, "const") && resource.dialect >= 6 && !this.#isInexact(reading, "const")) node.const = { value: schema["const"] };
		for (const keyword of [
			"pattern",
			"format",
			"contentEncoding",
			"contentMediaType"
		]) {
			if (!has(schema, keyword)) continue;
			const text = schema[keyword];
			if (typeof text !== "string") throw this.#wrong(file, `${pointer}/${keyword}`, `\`${keyword}\` must be a string`);
			if (keyword === "pattern" || keyword === "format") node[keyword] = text;
			else if (resource.dialect >= 7) [node[keyword], this.content] = [text, true];
		}
		if (has(schema, "required") && typeof schema["required"] !== "boolean") node.required = this.#names(schema["required"], `${pointer}/required`, file);
		if (schema["uniqueItems"] === true) node.uniqueItems = true;
	}
	/** Lists with numbers that cannot be held exactly are compared as they are written: nothing else is known about them. */
	#isInexact({ node, schema, pointer, resource }, keyword) {
		const { inexact } = resource.file.document;
		if (!inexact || inexact.size === 0) return false;
		const values = keyword === "enum" ? schema["enum"] : [schema["const"] ?? null];
		const at = (index) => keyword === "enum" ? `${pointer}/enum/${index}` : `${pointer}/const`;
		const texts = values.map((value, index) => exactText(value, at(index), inexact));
		if (texts.every((text) => text === void 0)) return false;
		node.opaque = {
			keyword,
			text: values.map((value, index) => texts[index] ?? canonicalJson(value)).sort().join(", "),
			number: true
		};
		return true;
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
			const text = file.document.inexact?.get(`${pointer}/${keyword}`);
			if (text !== void 0 && keyword === "multipleOf") {
				node.opaque = {
					keyword,
					text,
					number: true
				};
				continue;
			}
			if (text !== void 0 && keyword !== "multipleOf") node.inexact = {
				...node.inexact,
				[keyword]: text
			};
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
		const text = node.inexact?.[inclusive];
		if (text !== void 0) node.inexact = {
			...node.inexact,
			[exclusive]: text
		};
		node.spelled = {
			...node.spelled,
			[exclusive]: inclusive
		};
	}
	#schemas(reading) {
		const { node, schema, resource } = reading;
		const { dialect, file } = resource;
		for (const keyword of [
			"not",
			"if",
			"then",
			"else",
			"contains",
			"propertyNames",
			"contentSchema",
			"additionalProperties",
			"unevaluatedItems",
			"unevaluatedProperties"
		]) {
			if (keyword === "contentSchema" && !has(schema, "contentMediaType")) continue;
			if (has(schema, keyword) && dialect >= (SINCE[keyword] ?? 0)) node[keyword] = this.#child(reading, keyword);
		}
		if (dialect === 2019 && node.contains) node.containsAside = true;
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
	#child({ pointer, schema, resource }, keyword, key) {
		const outer = schema[keyword];
		if (key === void 0) return this.#nodeAt(resource.file, `${pointer}/${keyword}`, outer);
		const inner = isJsonArray(outer) ? outer[Number(key)] : isJsonObject(outer) ? outer[key] : void 0;
		return this.#nodeAt(resource.file, `${pointer}/${keyword}/${escapeToken(key)}`, inner);
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
const MAX_DEPTH$5 = 500;
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
	const places = (pointers) => placesIn(path, text, pointers, (wanted) => locatePointers(text, wanted));
	return {
		path,
		root,
		inexact: findInexactNumbers(text),
		places: foundOnce(places)
	};
}
/** One pass over the text finds many; the next question may be about the same, for another schema that refers to the file. */
function foundOnce(find) {
	const known = /* @__PURE__ */ new Map();
	return (pointers) => {
		const asked = [...pointers];
		const fresh = asked.filter((pointer) => !known.has(pointer));
		if (fresh.length > 0) for (const [pointer, place] of find(fresh)) known.set(pointer, place);
		return new Map(asked.flatMap((pointer) => known.has(pointer) ? [[pointer, known.get(pointer)]] : []));
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
	const root = document.toJS({ maxAliasCount: 1e4 });
	const inexact = /* @__PURE__ */ new Map();
	yaml.visit(document, { Scalar: (key, node, path) => {
		const { value, source } = node;
		if (key === "key" || typeof value !== "number" || source === void 0 || !/^[-+]?[\d.]+(?:[eE][-+]?\d+)?$/.test(source) || isExactly(source, value)) return;
		inexact.set(pointerOf(yaml, [...path, node]), source);
	} });
	return {
		path,
		root: root ?? null,
		inexact,
		places: (pointers) => placesIn(path, text, pointers, locate)
	};
}
/** JSON pointer of a node of a YAML document. */
function pointerOf(yaml, path) {
	let pointer = "";
	path.forEach((at, index) => {
		const parent = path[index - 1];
		if (yaml.isPair(at)) pointer += `/${escapeToken(yaml.isScalar(at.key) ? String(at.key.value) : "")}`;
		else if (yaml.isSeq(parent)) pointer += `/${parent.items.indexOf(at)}`;
	});
	return pointer;
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
	if (surveyOf(root).depth <= MAX_DEPTH$5) return;
	throw new GateError("RG-SCHEMA-SYNTAX", `the schema nests deeper than ${MAX_DEPTH$5} levels`, {
		place: {
			file: path,
			line: 1,
			column: 1
		},
		hint: "split it with $ref"
	});
}
// src/compat/formats/json-schema/glance.ts
/** Whether an object cannot be an instance of both: by constants of required properties, or by a property that one requires and the other forbids. */
function objectsClash(known, branch) {
	if (known.types !== 64) return false;
	const theirs = outlineOf(branch);
	if (theirs === UNKNOWN) return false;
	for (const node of known.pos) {
		const mine = outlineOf(node);
		if (mine !== UNKNOWN && (tagsClash(mine, theirs) || isLeftOut(mine, theirs) || isLeftOut(theirs, mine))) return true;
	}
	return false;
}
function tagsClash(mine, theirs) {
	for (const [name, values] of mine.tags) {
		const others = theirs.tags.get(name);
		if (others && ![...values].some((value) => others.has(value))) return true;
	}
	return false;
}
/** Whether one requires what the other does not allow. */
function isLeftOut({ required }, { allowed }) {
	if (allowed) {
		for (const name of required) if (!allowed.has(name)) return true;
	}
	return false;
}
/** Whether a schema may hold of what is known, as far as a glance at types and constants tells. */
function mayHold(known, schema) {
	return (known.types & typesOf(schema)) !== 0 && !objectsClash(known, schema);
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
const outlines = /* @__PURE__ */ new WeakMap();
const UNKNOWN = {
	tags: /* @__PURE__ */ new Map(),
	required: /* @__PURE__ */ new Set()
};
const MAX_DEPTH$4 = 40;
function outlineOf(written, depth = 0) {
	const node = target(written);
	const known = outlines.get(node);
	if (known || depth > MAX_DEPTH$4) return known ?? UNKNOWN;
	outlines.set(node, UNKNOWN);
	const inner = [...(node.refs ?? []).map(({ target: to }) => to), ...node.allOf ?? []].map((one) => outlineOf(one, depth + 1));
	for (const list of [node.anyOf, node.oneOf]) if (list) inner.push(eitherOf(list.map((one) => outlineOf(one, depth + 1))));
	const said = [ownOutline(node), ...inner].filter((one) => one !== UNKNOWN);
	const outline = said.length > 1 ? allOfThem(said) : said[0] ?? UNKNOWN;
	outlines.set(node, outline);
	return outline;
}
function ownOutline(node) {
	const { required = [], properties, patternProperties, additionalProperties } = node;
	const closed = additionalProperties !== void 0 && target(additionalProperties).always === false && !patternProperties;
	if (required.length === 0 && !closed) return UNKNOWN;
	const tags = /* @__PURE__ */ new Map();
	for (const name of required) {
		const property = properties?.get(name);
		const values = property && valuesOf(target(property));
		if (values) tags.set(name, new Set(values.map(canonicalJson)));
	}
	return {
		tags,
		required: new Set(required),
		...closed ? { allowed: new Set(properties?.keys()) } : {}
	};
}
function allOfThem(outlines) {
	const tags = new Map(outlines.toReversed().flatMap((one) => [...one.tags]));
	const [smallest, ...others] = outlines.flatMap(({ allowed }) => allowed ?? []).sort((a, b) => a.size - b.size);
	const allowed = smallest && others.length > 0 ? new Set([...smallest].filter((name) => others.every((one) => one.has(name)))) : smallest;
	return {
		tags,
		required: new Set(outlines.flatMap((one) => [...one.required])),
		...allowed ? { allowed } : {}
	};
}
function eitherOf(outlines) {
	const [first, ...others] = outlines;
	if (!first || outlines.includes(UNKNOWN)) return UNKNOWN;
	const tags = /* @__PURE__ */ new Map();
	for (const name of first.tags.keys()) if (others.every((one) => one.tags.has(name))) tags.set(name, new Set(outlines.flatMap((one) => [...one.tags.get(name) ?? []])));
	return {
		tags,
		required: new Set([...first.required].filter((name) => others.every((one) => one.required.has(name)))),
		...outlines.some(({ allowed }) => !allowed) ? {} : { allowed: new Set(outlines.flatMap(({ allowed }) => [...allowed ?? []])) }
	};
}
function valuesOf(node) {
	return node.const ? [node.const.value] : node.enum;
}
/** Every schema that looks at the same value as these: themselves, references, and the branches of all combinations; `not` left out. */
function inPlace(...nodes) {
	const [first, ...others] = nodes.length > 1 ? nodes.map(target).sort((a, b) => a.id - b.id) : nodes;
	if (!first) return [];
	const all = aroundOf(target(first));
	if (others.every((node) => all.has(node))) return listOf(all);
	const seen = new Set(all);
	for (const node of others) if (!seen.has(node)) walk(node, seen);
	return [...seen];
}
const around = /* @__PURE__ */ new WeakMap();
const lists = /* @__PURE__ */ new WeakMap();
function listOf(all) {
	let list = lists.get(all);
	if (!list) lists.set(all, list = [...all]);
	return list;
}
function aroundOf(node) {
	let seen = around.get(node);
	if (!seen) around.set(node, seen = walk(node, /* @__PURE__ */ new Set()));
	return seen;
}
function walk(node, seen) {
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
		]) if (list) waiting.push(...list);
		for (const branch of [
			next.if,
			next.then,
			next.else
		]) if (branch) waiting.push(branch);
		if (next.dependentSchemas) waiting.push(...next.dependentSchemas.values());
	}
	return seen;
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
/** Formats of numbers that some validators judge, with the limit of the integers that are of them. */
const INTEGER_FORMATS = /* @__PURE__ */ new Map([["int32", 2 ** 31], ["int64", Number.POSITIVE_INFINITY]]);
/** Whether a number is of a format, or no validator asks; `undefined` where some refuse it and others do not look. */
function isOfNumberFormat(format, value) {
	const range = INTEGER_FORMATS.get(format);
	return range === void 0 || Number.isInteger(value) && value >= -range && value < range || void 0;
}
/** Whether a string is of a format; `undefined` where the format is not known or validators differ. */
function matchesFormat(format, text) {
	const knowledge = FORMAT_KNOWLEDGE.get(format);
	if (!knowledge) return void 0;
	if (knowledge.valid.includes(text) || knowledge.strict.test(text)) return true;
	return knowledge.invalid.includes(text) || !knowledge.loose.test(text) ? false : void 0;
}
// src/compat/formats/json-schema/negate.ts
/** Keywords whose negation cannot be written down; nothing is concluded from them, they are only evaluated. */
const OPAQUE = [
	"unevaluatedItems",
	"unevaluatedProperties",
	"opaque",
	"contentEncoding",
	"contentMediaType",
	"contentSchema",
	"repeats",
	"loose",
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
	return OPAQUE.every((keyword) => node[keyword] === void 0) && (node.oneOf?.length ?? 0) <= PAIRED && !INTEGER_FORMATS.has(node.format ?? "");
}
const number = (fields) => ({
	types: 12,
	...fields
});
/** The same limit from the other side, as exactly as it was written. */
const opposite = (node, keyword, to) => {
	const text = node.inexact?.[keyword];
	return number({
		[to]: node[keyword] ?? 0,
		...text === void 0 ? {} : { inexact: { [to]: text } }
	});
};
const without$1 = (name) => ({ properties: /* @__PURE__ */ new Map([[name, NOTHING]]) });
/**
* The values that each keyword refuses, as schemas. Where a schema of the text holds because it stands in a negation, what it declares counts
* for nothing (`isDeclared` does not look there either): the alternative is `loose`.
*/
const MAKERS = {
	always: (node) => node.always ? [] : [EVERYTHING],
	refs: (node) => (node.refs ?? []).map(({ target: to }) => complement(to)),
	types: ({ types }, make) => [make({ types: 127 & ~(types ?? 127) })],
	enum: (node, make) => [make({ notValues: node.enum ?? [] })],
	const: (node, make) => [make({ notValues: node.const ? [node.const.value] : [] })],
	multipleOf: ({ multipleOf = 1 }, make) => [make(number({ notMultipleOf: multipleOf }))],
	minimum: (node, make) => [make(opposite(node, "minimum", "exclusiveMaximum"))],
	exclusiveMinimum: (node, make) => [make(opposite(node, "exclusiveMinimum", "maximum"))],
	maximum: (node, make) => [make(opposite(node, "maximum", "exclusiveMinimum"))],
	exclusiveMaximum: (node, make) => [make(opposite(node, "exclusiveMaximum", "minimum"))],
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
	oneOf: ({ oneOf = [] }, make) => [make({ allOf: oneOf.map(complement) }), ...oneOf.slice(0, PAIRED).flatMap((first, index) => oneOf.slice(index + 1, PAIRED).map((second) => make({
		allOf: [first, second],
		loose: true
	})))],
	not: ({ not = NOTHING }, make) => [make({
		allOf: [not],
		loose: true
	})],
	if: (node, make) => [...node.if && node.then ? [make({
		allOf: [node.if, complement(node.then)],
		loose: true
	})] : [], ...node.if && node.else ? [make({ allOf: [complement(node.if), complement(node.else)] })] : []]
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
		maxContains: minContains - 1,
		loose: true
	})];
	return maxContains === void 0 ? few : [...few, make({
		types: 32,
		contains,
		minContains: maxContains + 1,
		loose: true
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
// src/compat/formats/json-schema/flattening.ts
const NO_NODES$1 = [];
const FEW_LOOKS = 100;
const MANY_LOOKS = 2e5;
/** Schemas of a base that are compared for one look. */
const OLD_LOOKS = 8;
/**
* Takes in what follows at once: references, allOf, single negations, decided conditions, alternatives with one branch left.
* What a base has taken in already is not looked at again: what is excluded or satisfied there stays so, however much is added.
*/
var Flattening = class {
	pos = /* @__PURE__ */ new Map();
	neg = /* @__PURE__ */ new Map();
	posClasses;
	negClasses;
	#classes;
	#base;
	#waitingPos;
	#waitingNeg;
	/** Taken in since alternatives were last looked at. */
	#freshPos = [];
	#freshNeg = [];
	/** What it took so far, and what it may take: alternatives that were not looked at stay open. */
	looks = 0;
	#most;
	/** Whether what was open before was compared, as objects, with all that the base has taken in. */
	#compared;
	/** Whether the alternatives at hand were: then only what came later needs a look. */
	#isOld = false;
	types = 127;
	empty = false;
	open = [];
	constructor({ classes, meter }, pos, neg, base) {
		this.#classes = classes;
		this.#most = meter.spent ? FEW_LOOKS : MANY_LOOKS;
		this.#base = base;
		this.#compared = base?.types === 64;
		this.#waitingPos = [...pos];
		this.#waitingNeg = [...neg];
		this.posClasses = new Set(base?.posClasses);
		this.negClasses = new Set(base?.negClasses);
		if (!base) return;
		this.types = base.types;
		this.open = base.open.toReversed();
	}
	run() {
		do {
			this.#drain();
			if (this.types === 0) this.empty = true;
			if (this.empty) break;
			this.open = this.#decide();
		} while (this.#waitingPos.length + this.#waitingNeg.length > 0 && !this.empty);
		for (const node of this.#base?.pos.toReversed() ?? []) this.pos.set(node.id, node);
		for (const node of this.#base?.neg.toReversed() ?? []) this.neg.set(node.id, node);
	}
	#hasPos(id) {
		return this.pos.has(id) || this.#base?.posIds.has(id) === true;
	}
	#hasNeg(id) {
		return this.neg.has(id) || this.#base?.negIds.has(id) === true;
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
		if (node.always !== void 0 || this.#hasPos(node.id)) return;
		this.pos.set(node.id, node);
		this.#freshPos.push(node);
		this.posClasses.add(this.#classes.of(node));
		if (this.negClasses.has(this.#classes.of(node))) this.empty = true;
		this.types &= typesOf(node);
		for (const { target: to } of node.refs ?? []) this.#waitingPos.push(to);
		this.#waitingPos.push(...node.allOf ?? []);
		for (const list of [node.anyOf, node.oneOf]) if (list?.length === 1) this.#waitingPos.push(...list);
		if (node.not) this.#waitingNeg.push(node.not);
	}
	#refuse(node) {
		if (node.always === true) this.empty = true;
		if (node.always !== void 0 || this.#hasNeg(node.id)) return;
		this.neg.set(node.id, node);
		this.#freshNeg.push(node);
		this.negClasses.add(this.#classes.of(node));
		if (this.posClasses.has(this.#classes.of(node))) this.empty = true;
		const { alternatives, complete } = negate(node);
		if (!complete) return;
		if (alternatives.length === 0) this.empty = true;
		if (alternatives.length === 1) this.#waitingPos.push(...alternatives);
	}
	/** Looks at all alternatives; those with one live branch are taken, the others stay open. */
	#decide() {
		const open = [];
		const before = this.#compared && this.open.length > 0 ? new Set(this.open) : void 0;
		const { types } = this;
		for (const alternatives of this.#alternatives(this.open)) {
			if (this.looks > this.#most) {
				open.push(alternatives);
				continue;
			}
			this.#isOld = before?.has(alternatives) === true;
			if (alternatives.keyword === "not" && this.#clashes({
				pos: [alternatives.node],
				neg: NO_NODES$1
			}, true)) continue;
			const live = alternatives.branches.filter((branch) => !this.#clashes(branch));
			if (live.some((branch) => this.#holds(branch))) continue;
			if (live.length === 0) this.empty = true;
			else if (live.length === 1 && live[0]) {
				this.#waitingPos.push(...live[0].pos);
				this.#waitingNeg.push(...live[0].neg);
			} else open.push(live.length === alternatives.branches.length ? alternatives : {
				...alternatives,
				branches: live
			});
		}
		this.#compared ||= types === 64;
		return open;
	}
	/** What new schemas say first, then what was open before. */
	*#alternatives(open) {
		this.#isOld = false;
		const [pos, neg] = [this.#freshPos, this.#freshNeg];
		[this.#freshPos, this.#freshNeg] = [[], []];
		for (const node of pos) yield* alternativesOf(node);
		yield* open.filter(({ keyword }) => keyword !== "not" && keyword !== "dependentSchemas");
		yield* this.#dependents();
		for (const node of neg) {
			if (this.#clashes({
				pos: [node],
				neg: NO_NODES$1
			}, true)) continue;
			const { alternatives, complete } = negate(node);
			if (complete && alternatives.length > 1) yield {
				keyword: "not",
				node,
				branches: alternatives.map((branch) => ({
					pos: [branch],
					neg: NO_NODES$1
				}))
			};
		}
		yield* open.filter(({ keyword }) => keyword === "not");
	}
	/** What depends on members: which of them are required can change with every schema that is added. */
	*#dependents() {
		const all = [...this.pos.values(), ...this.#base?.pos ?? []].filter((node) => node.dependentSchemas);
		if (all.length === 0) return;
		const required = new Set([...this.pos.values(), ...this.#base?.pos ?? []].flatMap((node) => node.required ?? []));
		for (const node of all) for (const [name, schema] of node.dependentSchemas ?? []) if (required.has(name) && this.types === 64) {
			const { id, always } = target(schema);
			if (always !== true && !this.#hasPos(id)) this.#waitingPos.push(schema);
		} else yield {
			keyword: "dependentSchemas",
			node,
			branches: [{
				pos: [presence(name), schema],
				neg: NO_NODES$1
			}, {
				pos: NO_NODES$1,
				neg: [presence(name)]
			}]
		};
	}
	#holds({ pos, neg }) {
		const given = ({ always, id }) => always === true || this.#hasPos(id);
		const refused = ({ always, id }) => always === false || this.#hasNeg(id);
		return pos.every((node) => given(target(node))) && neg.every((node) => refused(target(node)));
	}
	/** Whether a branch contradicts what is known; `refused`: apart from being refused itself. */
	#clashes({ pos, neg }, refused = false) {
		const old = this.#isOld ? NO_NODES$1 : this.#base?.pos ?? NO_NODES$1;
		this.looks += pos.length * (this.pos.size + (this.types === 64 ? old.length / OLD_LOOKS : 0)) + neg.length + 1;
		for (const written of pos) {
			const node = target(written);
			if (node.always === false || (this.types & typesOf(node)) === 0) return true;
			if (!refused && (this.#hasNeg(node.id) || this.negClasses.has(this.#classes.of(node)))) return true;
			if (this.#memberClashes(node, old) || this.#forbidsRequired(node, old)) return true;
			if (this.types !== 64) continue;
			if (objectsClash({
				pos: this.pos.values(),
				types: 64
			}, node) || objectsClash({
				pos: old,
				types: 64
			}, node)) return true;
		}
		return neg.some((written) => target(written).always === true || this.#hasPos(target(written).id));
	}
	/** Whether a schema forbids a member that has to be there. */
	#forbidsRequired({ derived, properties }, old) {
		if (!derived || properties?.size !== 1 || this.types !== 64) return false;
		const [[name, member] = ["", void 0]] = properties;
		if (member && target(member).always !== false) return false;
		const requires = ({ required }) => required?.includes(name) === true;
		for (const mine of this.pos.values()) if (requires(mine)) return true;
		return old.some(requires);
	}
	/** Whether a schema demands a member that has to be, and must not be, of one class. */
	#memberClashes(node, old) {
		const [name, refused] = refusedMember(node) ?? [];
		if (name === void 0 || refused === void 0 || (this.types & typesOf(node)) !== 64) return false;
		const wanted = this.#classes.of(refused);
		const clashes = (mine) => {
			const said = mine.properties?.get(name);
			return said !== void 0 && this.#classes.of(said) === wanted;
		};
		for (const mine of this.pos.values()) if (clashes(mine)) return true;
		return old.some(clashes);
	}
};
/** Where a schema demands one member and says what it must not be: its name, and what that is. */
function refusedMember({ required, properties }) {
	const [name] = required?.length === 1 ? required : [];
	const member = name === void 0 ? void 0 : properties?.get(name);
	const refused = member && target(member).not;
	return name !== void 0 && refused ? [name, refused] : void 0;
}
/** The unions and conditions of one schema. */
function* alternativesOf(node) {
	if (node.anyOf) yield {
		keyword: "anyOf",
		node,
		branches: node.anyOf.map((branch) => ({
			pos: [branch],
			neg: NO_NODES$1
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
	if (!node.if || !(node.then || node.else)) return;
	yield {
		keyword: "if",
		node,
		branches: [{
			pos: [node.if, ...node.then ? [node.then] : []],
			neg: NO_NODES$1
		}, {
			pos: node.else ? [node.else] : NO_NODES$1,
			neg: [node.if]
		}]
	};
}
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
// src/compat/formats/json-schema/conjunction.ts
/** What is worked out about a conjunction when it is first asked for. */
function once({ cache }, key, make) {
	const known = cache.get(key);
	if (known !== void 0 || cache.has(key)) return known;
	const made = make();
	cache.set(key, made);
	return made;
}
const NO_NODES = [];
/** Looks that a conjunction costs whatever it is. */
const MAKING = 20;
/** Makes conjunctions, each only once. */
var Conjunctions = class {
	classes;
	#byKey = /* @__PURE__ */ new Map();
	/** What may be spent on looking. */
	meter;
	#ids = 0;
	constructor(classes, meter) {
		this.classes = classes;
		this.meter = meter;
	}
	of(pos, neg = NO_NODES) {
		const raw = `${sortedIds(pos)}!${sortedIds(neg)}`;
		const known = this.#byKey.get(raw);
		if (known) return known;
		const made = this.#settle(new Flattening(this, pos, neg));
		this.#byKey.set(raw, made);
		return made;
	}
	#settle(flat) {
		flat.run();
		this.meter.spend(MAKING + flat.looks + flat.pos.size + flat.neg.size);
		const key = flat.empty ? "empty" : `=${sortedKeys(flat.pos)}!${sortedKeys(flat.neg)}`;
		let made = this.#byKey.get(key);
		if (!made) {
			made = {
				id: ++this.#ids,
				pos: [...flat.pos.values()],
				neg: flat.neg.size === 0 ? NO_NODES : [...flat.neg.values()],
				posIds: flat.pos,
				negIds: flat.neg,
				posClasses: flat.posClasses,
				negClasses: flat.negClasses,
				types: flat.types,
				empty: flat.empty,
				open: flat.open,
				cache: /* @__PURE__ */ new Map()
			};
			this.#byKey.set(key, made);
		}
		return made;
	}
	/** `base`, and these as well. */
	with(base, pos, neg = NO_NODES) {
		const key = `+${sortedIds(pos)}!${sortedIds(neg)}`;
		const known = base.cache.get(key);
		if (known) return known;
		const made = base.empty ? base : this.#settle(new Flattening(this, pos, neg, base));
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
function sortedKeys(nodes) {
	if (nodes.size === 0) return "";
	const ids = new Int32Array(nodes.size);
	let at = 0;
	for (const id of nodes.keys()) ids[at++] = id;
	return ids.sort().join(",");
}
// src/compat/formats/json-schema/marks.ts
function newMarks() {
	return {
		keys: /* @__PURE__ */ new Map(),
		items: /* @__PURE__ */ new Map(),
		hidden: false
	};
}
/** Notes that a part was looked at; `sure`: whatever else is found out. */
function mark(marks, key, sure) {
	if (marks && marks.get(key) !== true) marks.set(key, sure);
}
/** What a schema inside of another has looked at. */
function takeIn(marks, inner, sure) {
	for (const [key, certain] of inner.keys) mark(marks.keys, key, sure && certain);
	for (const [index, certain] of inner.items) mark(marks.items, index, sure && certain);
	marks.hidden ||= inner.hidden;
}
/** What is left of a refusal where the part may have been looked at. */
function unless(marked, truth) {
	return marked && truth === false ? void 0 : truth;
}
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
// src/compat/formats/json-schema/truths.ts
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
/** Whether one holds and no other. */
function exactlyOne(truths) {
	const sure = truths.filter((truth) => truth === true).length;
	if (sure > 1) return false;
	return truths.includes(void 0) ? void 0 : sure === 1;
}
/** Whether so many hold. */
function countBetween(truths, least, most) {
	const sure = truths.filter((truth) => truth === true).length;
	const possible = truths.filter((truth) => truth !== false).length;
	if (sure > most || possible < least) return false;
	return sure >= least && possible <= most ? true : void 0;
}
/** What the keywords say that list values or types. */
function listTruth(node, value) {
	if (node.types !== void 0 && (node.types & typeOf(value)) === 0) return false;
	if (node.const && !sameJson(node.const.value, value)) return false;
	if (node.enum && !isMemberOf(node.enum, value)) return false;
	if (node.notValues && isMemberOf(node.notValues, value)) return false;
	return node.opaque ? void 0 : true;
}
function numberTruth(node, value) {
	const { minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf, notMultipleOf } = node;
	if (node.inexact) {
		if (!isWithinExact(node, value)) return false;
	} else if (minimum !== void 0 && value < minimum || exclusiveMinimum !== void 0 && value <= exclusiveMinimum || maximum !== void 0 && value > maximum || exclusiveMaximum !== void 0 && value >= exclusiveMaximum) return false;
	if (multipleOf !== void 0 && !isMultiple(value, multipleOf)) return false;
	if (notMultipleOf !== void 0 && isMultiple(value, notMultipleOf)) return false;
	return node.format === void 0 || isOfNumberFormat(node.format, value);
}
/** With limits that have to be compared as they are written. */
function isWithinExact({ inexact, ...node }, value) {
	const side = (bound, missing) => {
		const limit = node[bound];
		return limit === void 0 ? missing : compareWritten(String(value), inexact?.[bound] ?? String(limit));
	};
	return side("minimum", 0) >= 0 && side("exclusiveMinimum", 1) > 0 && side("maximum", 0) <= 0 && side("exclusiveMaximum", -1) < 0;
}
function stringTruth(node, value) {
	const { minLength, maxLength, pattern, notPattern, format, notFormat } = node;
	if (minLength !== void 0 || maxLength !== void 0) {
		const length = lengthOf(value);
		if (minLength !== void 0 && length < minLength || maxLength !== void 0 && length > maxLength) return false;
	}
	if ((pattern ?? notPattern ?? format ?? notFormat) === void 0) return true;
	return every([
		pattern === void 0 || matchesPattern(pattern, value),
		notPattern === void 0 || not$1(matchesPattern(notPattern, value)),
		format === void 0 || matchesFormat(format, value),
		notFormat === void 0 || not$1(matchesFormat(notFormat, value))
	]);
}
/** Length in code points. */
function lengthOf(text) {
	let length = 0;
	for (const _ of text) length++;
	return length;
}
const scalarsOf = /* @__PURE__ */ new WeakMap();
const compoundsOf = /* @__PURE__ */ new WeakMap();
/** Whether a list of values has this one. Long lists of words are common, and asked often. */
function isMemberOf(members, value) {
	if (typeof value === "object" && value !== null) {
		let texts = compoundsOf.get(members);
		if (!texts) compoundsOf.set(members, texts = new Set(members.filter((one) => typeof one === "object" && one !== null).map(canonicalJson)));
		return texts.size > 0 && texts.has(canonicalJson(value));
	}
	let scalars = scalarsOf.get(members);
	if (!scalars) scalarsOf.set(members, scalars = new Set(members));
	return scalars.has(value);
}
/** Equality of JSON values: by canonical text for compound ones. */
function sameJson(a, b) {
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
	return canonicalJson(a) === canonicalJson(b);
}
const NO_SCHEMAS = [[], true];
/** The schemas that one node applies to a member, by `properties`, `patternProperties` and `additionalProperties`; and whether that is sure. */
function memberSchemas(node, key) {
	const named = node.properties?.get(key);
	if (!node.patternProperties) {
		const only = named ?? node.additionalProperties;
		return only ? [[only], true] : NO_SCHEMAS;
	}
	const schemas = named ? [named] : [];
	let sure = true;
	for (const [pattern, schema] of node.patternProperties) {
		const matches = matchesPattern(pattern, key);
		if (matches === void 0) sure = false;
		if (matches !== false) schemas.push(schema);
	}
	if (schemas.length === 0 && node.additionalProperties) schemas.push(node.additionalProperties);
	return [schemas, sure];
}
// src/compat/formats/json-schema/evaluate.ts
const MAX_DEPTH$3 = 400;
/** Schemas looked at for one value: unions inside of unions can lead to the same ones over and over. Then nothing is known, and no validator is asked. */
const MAX_LOOKS = 1e5;
/** Looks after which evaluations of one value begin to remember: few ever get there. */
const LONG = 500;
let looks = 0;
/** Looks at the value at hand, by whatever schemas were asked of it one after the other. */
let together = 0;
/** The value at hand: what was found out about it holds for the next schema too. */
let subject;
/** What long evaluations of it have found out; unions below unions lead to the same schemas over and over. */
const remembered = /* @__PURE__ */ new Map();
/** Whether a value is an instance of a schema. Our own validator: it knows when it does not know. */
function evaluate(node, value) {
	if (value !== subject) {
		subject = value;
		together = 0;
		if (remembered.size > 0) remembered.clear();
	}
	looks = 0;
	const truth = evaluateAt(node, value, void 0, 0);
	together += looks;
	return truth;
}
/** How many schemas the last evaluation looked at. */
function looksOfEvaluation() {
	return looks;
}
function evaluateAt(written, value, marks, depth) {
	const node = target(written);
	if (node.always !== void 0) return node.always;
	if (depth > MAX_DEPTH$3 || ++looks > MAX_LOOKS) {
		subject = void 0;
		return;
	}
	if (marks || together + looks < LONG) return judge(node, value, marks, depth);
	let row = remembered.get(node);
	if (!row) remembered.set(node, row = /* @__PURE__ */ new Map());
	let truth = row.get(value);
	if (truth === void 0 && !row.has(value)) row.set(value, truth = judge(node, value, marks, depth));
	return truth;
}
/** Keywords by what they speak of: most schemas have few of them, and are asked very often. */
const LISTS = 1;
const NUMBERS = 2;
const STRINGS = 4;
const COMBINED = 8;
const ITEMS = 16;
const MEMBERS = 32;
const REST = 64;
const GROUPS = new Map([
	[LISTS, "types const enum notValues opaque"],
	[NUMBERS, "minimum exclusiveMinimum maximum exclusiveMaximum multipleOf notMultipleOf"],
	[STRINGS, "minLength maxLength pattern notPattern notFormat"],
	[6, "format"],
	[COMBINED, "refs allOf anyOf oneOf not if dependentSchemas"],
	[ITEMS, "minItems maxItems prefixItems items contains item uniqueItems repeats"],
	[MEMBERS, "minProperties maxProperties required dependentRequired properties patternProperties additionalProperties"],
	[MEMBERS, "propertyNames member"],
	[80, "unevaluatedItems"],
	[96, "unevaluatedProperties"]
].flatMap(([group, keywords]) => keywords.split(" ").map((keyword) => [keyword, group])));
const groups = /* @__PURE__ */ new WeakMap();
function groupsOf(node) {
	let known = groups.get(node);
	if (known === void 0) {
		known = 0;
		for (const keyword of Object.keys(node)) known |= GROUPS.get(keyword) ?? 0;
		groups.set(node, known);
	}
	return known;
}
function judge(node, value, marks, depth) {
	const has = groupsOf(node);
	const own = marks || has & REST ? newMarks() : void 0;
	if (own && isHiding(node)) own.hidden = true;
	const result = judgeGroups(node, has, value, own, depth + 1);
	if (marks && own && result !== false) takeIn(marks, own, result === true);
	return result;
}
/** What is unknown may still be refused by another keyword. */
function judgeGroups(node, has, value, marks, depth) {
	const listed = has & LISTS ? listTruth(node, value) : true;
	if (listed === false) return false;
	let scalar = true;
	if (has & NUMBERS && typeof value === "number") scalar = numberTruth(node, value);
	else if (has & STRINGS && typeof value === "string") scalar = stringTruth(node, value);
	if (scalar === false) return false;
	const combined = has & COMBINED ? combinedTruth(node, value, marks, depth) : true;
	if (combined === false) return false;
	let parts = true;
	if (has & ITEMS && isJsonArray(value)) parts = arrayTruth(node, value, marks, depth);
	else if (has & MEMBERS && isJsonObject(value)) parts = objectTruth(node, value, marks, depth);
	if (parts === false) return false;
	return listed && scalar && combined && parts;
}
function combinedTruth(node, value, marks, depth) {
	const { refs, allOf, anyOf, oneOf, dependentSchemas } = node;
	let result = true;
	if (refs) for (const { target: to } of refs) {
		const truth = evaluateAt(to, value, marks, depth);
		if (truth === false) return false;
		result = truth && result;
	}
	if (allOf) for (const schema of allOf) {
		const truth = evaluateAt(schema, value, marks, depth);
		if (truth === false) return false;
		result = truth && result;
	}
	const truth = anyOf ? anyTruth(anyOf, value, marks, depth) : true;
	if (truth === false) return false;
	result = truth && result;
	if (!(oneOf ?? node.not ?? node.if ?? dependentSchemas)) return result;
	const rest = every(choiceTruths(node, value, marks, depth));
	return rest === false ? false : rest && result;
}
/** With marks every branch is looked at, else only until one holds. */
function anyTruth(branches, value, marks, depth) {
	let result = false;
	for (const schema of branches) {
		const truth = evaluateAt(schema, value, marks, depth);
		if (truth === true) {
			if (!marks) return true;
			result = true;
		} else if (truth === void 0 && result === false) result = void 0;
	}
	return result;
}
function* choiceTruths(node, value, marks, depth) {
	const holds = (schema) => evaluateAt(schema, value, marks, depth);
	if (node.oneOf) yield exactlyOne(node.oneOf.map(holds));
	if (node.not) yield not$1(evaluateAt(node.not, value, void 0, depth));
	if (node.if) {
		const condition = holds(node.if);
		const [yes, no] = [node.then, node.else];
		if (condition === void 0) {
			const maybe = marks && newMarks();
			const [first, second] = [yes, no].map((schema) => !schema || evaluateAt(schema, value, maybe, depth));
			if (marks && maybe) takeIn(marks, maybe, false);
			yield first === second ? first : void 0;
		} else {
			const next = condition ? yes : no;
			yield !next || holds(next);
		}
	}
	if (node.dependentSchemas && isJsonObject(value)) {
		for (const [name, schema] of node.dependentSchemas) if (Object.hasOwn(value, name)) yield holds(schema);
	}
}
function arrayTruth(node, value, marks, depth) {
	const { minItems, maxItems, prefixItems, items } = node;
	if (minItems !== void 0 && value.length < minItems || maxItems !== void 0 && value.length > maxItems) return false;
	let result = true;
	const told = items ? value.length : Math.min(value.length, prefixItems?.length ?? 0);
	for (let index = 0; index < told; index++) {
		const schema = prefixItems?.[index] ?? items;
		if (!schema) continue;
		mark(marks?.items, index, true);
		const truth = evaluateAt(schema, value[index], void 0, depth);
		if (truth === false) return false;
		result = truth && result;
	}
	if (!(node.contains ?? node.item ?? node.unevaluatedItems) && !node.uniqueItems && !node.repeats) return result;
	const rest = every(listTruths(node, value, marks, depth));
	return rest === false ? false : rest && result;
}
function* listTruths(node, value, marks, depth) {
	if (node.contains) {
		const truths = value.map((item) => evaluateAt(node.contains, item, void 0, depth));
		for (const [index, truth] of truths.entries()) if (truth !== false) mark(marks?.items, index, truth === true && !node.containsAside);
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
		const marked = marks?.items.get(index);
		if (marked) continue;
		mark(marks?.items, index, true);
		yield unless(marked === false || marks?.hidden === true, evaluateAt(node.unevaluatedItems, item, void 0, depth));
	}
}
function objectTruth(node, value, marks, depth) {
	const { minProperties, maxProperties, required, properties } = node;
	if (required) {
		for (const name of required) if (!Object.hasOwn(value, name)) return false;
	}
	const keys = Object.keys(value);
	if (minProperties !== void 0 && keys.length < minProperties || maxProperties !== void 0 && keys.length > maxProperties) return false;
	if (node.dependentRequired) {
		for (const [name, others] of node.dependentRequired) if (Object.hasOwn(value, name)) {
			for (const other of others) if (!Object.hasOwn(value, other)) return false;
		}
	}
	let result = true;
	if (node.patternProperties ?? node.additionalProperties ?? node.propertyNames) {
		result = every(memberTruths(node, value, marks, depth));
		if (result === false) return false;
	} else if (properties) for (const name of properties.size < keys.length ? properties.keys() : keys) {
		const schema = properties.get(name);
		if (!schema || !Object.hasOwn(value, name)) continue;
		mark(marks?.keys, name, true);
		const truth = evaluateAt(schema, value[name], void 0, depth);
		if (truth === false) return false;
		result = truth && result;
	}
	if (!(node.member ?? node.unevaluatedProperties)) return result;
	const rest = every(restTruths(node, value, keys, marks, depth));
	return rest === false ? false : rest && result;
}
function* restTruths(node, value, keys, marks, depth) {
	const { member, unevaluatedProperties } = node;
	if (member) yield not$1(every(keys.map((key) => not$1(isMember(member, key, value[key], depth)))));
	if (!unevaluatedProperties) return;
	for (const key of keys) {
		const marked = marks?.keys.get(key);
		if (marked) continue;
		mark(marks?.keys, key, true);
		yield unless(marked === false || marks?.hidden === true, evaluateAt(unevaluatedProperties, value[key], void 0, depth));
	}
}
function* memberTruths(node, value, marks, depth) {
	for (const key of Object.keys(value)) {
		const [schemas, sure] = memberSchemas(node, key);
		if (schemas.length > 0) mark(marks?.keys, key, sure || node.additionalProperties !== void 0);
		for (const schema of schemas) yield sure ? evaluateAt(schema, value[key], void 0, depth) : void 0;
		if (node.propertyNames) yield evaluateAt(node.propertyNames, key, void 0, depth);
	}
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
// src/compat/formats/json-schema/names.ts
/** Whether one schema says that a member of that name may be there. */
function declares(node, name) {
	if (node.properties?.has(name) || node.required?.includes(name) || node.dependentSchemas?.has(name)) return true;
	for (const [trigger, others] of node.dependentRequired ?? []) if (trigger === name || others.includes(name)) return true;
	for (const pattern of node.patternProperties?.keys() ?? []) if (matchesPattern(pattern, name) !== false) return true;
	return false;
}
/** Whether one schema lists whole objects or lists: a writer may use each of them as it is. */
function listsParts(node) {
	return (node.enum ?? node.const) !== void 0 && (typesOf(node) & 96) !== 0;
}
/** Whether one schema gives a form to names that are not listed, as what cannot be followed may. */
function declaresOthers(node) {
	if (isHiding(node) || listsParts(node)) return true;
	return [node.additionalProperties, node.unevaluatedProperties].some((schema) => schema !== void 0 && target(schema).always === void 0);
}
/** Whether one schema lists names at all; a list of needs without any needs nothing. */
function declaresNames({ properties, patternProperties, required, dependentRequired, dependentSchemas }) {
	if (properties ?? patternProperties) return true;
	return (required?.length ?? 0) + (dependentRequired?.size ?? 0) + (dependentSchemas?.size ?? 0) > 0;
}
/** Whether objects need more members than schemas list: what fills them up is listed nowhere, and may be anything. */
function needsMore(nodes, listing = nodes) {
	const least = Math.max(0, ...nodes.map((node) => node.minProperties ?? 0));
	if (least === 0) return false;
	const [names, patterns] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
	for (const node of listing) collectNames(node, names, patterns);
	return patterns.size === 0 && names.size < least;
}
/** Adds every name and pattern that one schema speaks of. */
function collectNames(node, names, patterns) {
	const { properties, required, patternProperties, dependentRequired, dependentSchemas } = node;
	if (properties) for (const name of properties.keys()) names.add(name);
	if (required) for (const name of required) names.add(name);
	if (patternProperties) for (const pattern of patternProperties.keys()) patterns.add(pattern);
	if (dependentRequired) for (const [trigger, others] of dependentRequired) for (const name of [trigger, ...others]) names.add(name);
	if (dependentSchemas) for (const name of dependentSchemas.keys()) names.add(name);
}
const spoken = /* @__PURE__ */ new WeakMap();
/** Every name and pattern that schemas speak of; the same list is asked about in very many conjunctions. */
function namesOf$1(nodes) {
	let known = spoken.get(nodes);
	if (!known) {
		const [names, patterns] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
		for (const node of nodes) collectNames(node, names, patterns);
		spoken.set(nodes, known = {
			names,
			patterns
		});
	}
	return known;
}
/** Whether one schema lists every name that there can be; adds them. */
function listsNames({ propertyNames }, names) {
	const rule = propertyNames && target(propertyNames);
	const list = rule?.enum ?? (rule?.const && [rule.const.value]);
	for (const name of list ?? []) if (typeof name === "string") names.add(name);
	return list !== void 0;
}
const evaluated = /* @__PURE__ */ new WeakMap();
/** Whether any keyword beside `unevaluatedProperties` may look at a member of that name. */
function mayEvaluate(node, name) {
	let row = evaluated.get(node);
	if (!row) evaluated.set(node, row = /* @__PURE__ */ new Map());
	let may = row.get(name);
	if (may === void 0) {
		may = inPlace(node).some((inner) => memberSchemas(inner, name)[0].length > 0 || inner !== node && inner.unevaluatedProperties !== void 0 || isHiding(inner));
		row.set(name, may);
	}
	return may;
}
/** Whether something holds of the value that may declare more than what is known to hold. */
function isOpen(pos, writers) {
	const isWriters = ({ document }) => document !== void 0 && writers.has(document);
	return pos.some((node) => node === LOOSE || (node.loose === true || isHiding(node) || listsParts(node)) && isWriters(node));
}
/** Where a declared tuple ends, by all schemas that look at a list; `undefined` when one of them speaks of further items, or none of any. */
function tupleEnd(nodes) {
	if (nodes.some((node) => node.items ?? node.unevaluatedItems ?? node.contains ?? isHiding(node))) return void 0;
	const prefix = Math.max(0, ...nodes.map((node) => node.prefixItems?.length ?? 0));
	return prefix > 0 ? prefix : void 0;
}
/** Names that have to be there, those included that others need. */
function requiredOf(pos) {
	const required = /* @__PURE__ */ new Set();
	const rules = [];
	for (const node of pos) {
		if (node.required) for (const name of node.required) required.add(name);
		if (node.dependentRequired) rules.push(...node.dependentRequired);
	}
	for (const name of required) for (const [trigger, others] of rules) if (trigger === name) for (const other of others) required.add(other);
	return required;
}
// src/compat/formats/json-schema/declarations.ts
/** Which of the schemas of a conjunction the writer wrote, and what these declare. */
var Declarations = class {
	#writers;
	constructor(writers) {
		this.#writers = writers;
	}
	/** Whether a node belongs to what the writer wrote; only such nodes declare properties. */
	isWriters = (node) => node.document !== void 0 && !node.derived && this.#writers.has(node.document);
	isOpen(conjunction) {
		return once(conjunction, "open", () => isOpen(conjunction.pos, this.#writers));
	}
	sure(conjunction) {
		return once(conjunction, "sure", () => {
			const sure = conjunction.pos.filter((node) => this.isWriters(node));
			return {
				sure,
				named: sure.some(declaresNames) && !needsMore(this.inPlace(conjunction), sure),
				others: sure.some(declaresOthers)
			};
		});
	}
	/** Schemas of the writer that look at this value, those of open alternatives included, refused ones left out. */
	inPlace(conjunction) {
		return once(conjunction, "declaring", () => {
			const all = inPlace(...conjunction.pos.filter(this.isWriters));
			const { negIds } = conjunction;
			const isLeftOut = (node) => negIds.has(node.id) || !this.isWriters(node);
			return all.some(isLeftOut) ? all.filter((node) => !isLeftOut(node)) : all;
		});
	}
	/**
	* Where a declared tuple ends: nothing says what would follow, so a writer puts nothing there. One that may fail to hold ends nothing, and
	* one that is too short for what is asked for goes on with whatever there is.
	*/
	tupleEnd(conjunction) {
		if (this.isOpen(conjunction)) return void 0;
		const all = this.inPlace(conjunction);
		const surely = tupleEnd(this.sure(conjunction).sure) ?? 0;
		const least = Math.max(0, ...all.map((node) => node.minItems ?? 0));
		return surely === 0 || least > surely ? void 0 : tupleEnd(all);
	}
};
// src/compat/formats/json-schema/meter.ts
/** What one place of the schemas may cost in any case, in looks: at one schema, branch, name or value of a list. */
const FLOOR = 300;
/** What hard places may cost together beyond that. */
const COMMON = 4e6;
/** The share of what is left that one of them gets. */
const SHARE = 12;
/** Small documents count as so many schemas: some are made on the way. */
const LEAST_SIZE = 50;
/**
* Counts work, so that it ends: never by time, so that the same schemas always get the same answer. The whole grows with the schemas that are
* compared. Each place gets an allowance of its own, in which what is asked of places inside of it does not count: one that is hard does not
* starve the others. Whoever finds the meter spent leaves the question open.
*/
var Meter = class {
	#size;
	#purse;
	#allowance;
	/** `size`: how many schemas there are on both sides. */
	constructor(size) {
		this.#size = Math.max(LEAST_SIZE, size);
		this.#purse = this.purse();
		this.#allowance = next(this.#purse);
	}
	/** As much as there was at first, for a task of its own. */
	purse() {
		return {
			common: COMMON,
			reserve: FLOOR * this.#size
		};
	}
	/** Whether the place at hand has used up what it may. */
	get spent() {
		return this.#allowance <= 0;
	}
	/** Whether no place gets anything any more. */
	get empty() {
		return this.#purse.common <= 0 && this.#purse.reserve <= 0;
	}
	spend(looks) {
		this.#allowance -= looks;
	}
	/** Does something as a place of its own, of a task of its own where a purse is given. */
	within(work, purse = this.#purse) {
		const [outer, outerPurse] = [this.#allowance, this.#purse];
		const given = next(purse);
		[this.#allowance, this.#purse] = [given, purse];
		try {
			return work();
		} finally {
			charge(purse, given - this.#allowance);
			[this.#allowance, this.#purse] = [outer, outerPurse];
		}
	}
};
function next({ common, reserve }) {
	return Math.max(0, Math.min(FLOOR, reserve)) + Math.max(0, Math.floor(common / SHARE));
}
function charge(purse, looks) {
	const kept = Math.max(0, Math.min(looks, FLOOR, purse.reserve));
	purse.reserve -= kept;
	purse.common -= looks - kept;
}
// src/compat/formats/json-schema/parts.ts
/** The member of that name. */
function memberPart(name) {
	return {
		key: `.${name}`,
		sure: (pos) => {
			const found = [];
			for (const node of pos) {
				const { properties, patternProperties, additionalProperties, unevaluatedProperties } = node;
				const named = properties?.get(name);
				if (patternProperties) {
					const [own, certain] = memberSchemas(node, name);
					if (certain) found.push(...own);
					else if (named) found.push(named);
				} else if (named ?? additionalProperties) found.push(named ?? additionalProperties);
				if (unevaluatedProperties && !mayEvaluate(node, name)) found.push(unevaluatedProperties);
			}
			return found;
		},
		maybe: (node) => [...memberSchemas(node, name)[0], ...node.unevaluatedProperties ? [node.unevaluatedProperties] : []]
	};
}
/** Members whose names match `pattern` (and whatever else). */
function patternPart(pattern) {
	return {
		key: `~${pattern}`,
		sure: (pos) => pos.flatMap((node) => node.patternProperties?.get(pattern) ?? []),
		maybe: ({ properties, patternProperties, additionalProperties, unevaluatedProperties }) => {
			const named = [...properties ?? []].filter(([name]) => matchesPattern(pattern, name) !== false);
			const rest = patternProperties?.has(pattern) ? void 0 : additionalProperties ?? unevaluatedProperties;
			return [
				...named.map(([, schema]) => schema),
				...patternProperties?.values() ?? [],
				...rest ? [rest] : []
			];
		}
	};
}
/** Members whose names stand nowhere and match no pattern. */
const OTHER_PART = {
	key: "other",
	sure: (pos) => [...pos.flatMap((node) => node.additionalProperties ?? []), ...pos.flatMap((node) => {
		const rest = node.unevaluatedProperties;
		const seen = rest && inPlace(node).some((inner) => inner.additionalProperties ?? inner.patternProperties ?? (nested(node, inner) || isHiding(inner)));
		return rest && !seen ? [rest] : [];
	})],
	maybe: (node) => [node.additionalProperties, node.unevaluatedProperties].filter((schema) => schema !== void 0)
};
function nested(node, inner) {
	return inner === node ? void 0 : inner.unevaluatedProperties;
}
/** The item at that place. */
function itemPart(index) {
	return {
		key: `#${index}`,
		sure: (pos) => [
			...pos.flatMap((node) => node.prefixItems?.[index] ?? node.items ?? []),
			...pos.flatMap((node) => node.contains && node.maxContains === 0 ? [complement(node.contains)] : []),
			...pos.flatMap((node) => {
				const rest = node.unevaluatedItems;
				const seen = rest && inPlace(node).some((inner) => inner.items ?? inner.contains ?? inner.prefixItems?.[index] ?? (inner !== node && inner.unevaluatedItems || isHiding(inner)));
				return rest && !seen ? [rest] : [];
			})
		],
		maybe: (node) => [
			node.prefixItems?.[index] ?? node.items,
			node.contains,
			node.unevaluatedItems
		].filter((schema) => schema !== void 0)
	};
}
// src/compat/formats/json-schema/room.ts
/** Whether fewer members can be there than have to be. Looks at no more of them than it takes to tell. */
function hasNoRoom(facts, conjunction) {
	const { pos } = conjunction;
	if (!pos.some(limitsSize)) return false;
	const least = Math.max(facts.required(conjunction).size, ...pos.map((node) => node.minProperties ?? 0));
	if (least > Math.min(Number.POSITIVE_INFINITY, ...pos.map((node) => node.maxProperties ?? Number.POSITIVE_INFINITY))) return true;
	let missing = least;
	if (missing === 0) return false;
	const { names, patterns, others } = facts.keys(conjunction);
	if (others || patterns.size > 0) return false;
	for (const name of names) if (facts.canHave(conjunction, name) && --missing === 0) return false;
	return true;
}
function limitsSize({ minProperties, maxProperties }) {
	return minProperties !== void 0 || maxProperties !== void 0;
}
/** How many items a schema asks for by what is in them. */
function neededOf({ contains, minContains = 1 }) {
	return contains ? minContains : 0;
}
/** Items looked at one by one. */
const MAX_ITEMS = 64;
/** Whether a list has to hold an item of a kind that none of its items can be. `kinds`: how many of its items are to be told apart. */
function lacksItem(facts, conjunction, kinds) {
	const wanted = conjunction.pos.flatMap((node) => node.contains && neededOf(node) > 0 ? [node.contains] : []);
	if (wanted.length === 0 || kinds > MAX_ITEMS) return false;
	const items = Array.from({ length: Math.max(0, kinds) }, (_, index) => facts.item(conjunction, index));
	return wanted.some((node) => items.every((item) => facts.isEmpty(facts.conjunctions.with(item, [node]))));
}
// src/compat/formats/json-schema/sameness.ts
/** The same number for questions that differ only in what does not matter: which of several equal schemas is meant. */
var QuestionKeys = class {
	#classes;
	#numbers = /* @__PURE__ */ new Map();
	constructor(classes) {
		this.#classes = classes;
	}
	/** `isWriters`: classes say what a schema admits, whose it is says whether it declares. */
	of(conjunction, node, isWriters) {
		let set = conjunction.cache.get("key");
		if (set === void 0) conjunction.cache.set("key", set = this.#number(conjunction, isWriters));
		return set * 2 ** 24 + this.#classes.of(node);
	}
	#number({ pos, neg }, isWriters) {
		const signs = (nodes) => {
			const all = nodes.map((node) => this.#classes.of(node) * 2 + (isWriters(node) ? 1 : 0));
			return [...new Set(all)].sort((a, b) => a - b).join();
		};
		const text = `${signs(pos)}!${signs(neg)}`;
		const number = this.#numbers.get(text) ?? this.#numbers.size;
		this.#numbers.set(text, number);
		return number;
	}
};
/** What schemas say of each value of a list. Long lists meet the same schemas in very many conjunctions. */
var ListTruths = class {
	#rows = /* @__PURE__ */ new WeakMap();
	of(values, node) {
		let row = this.#rows.get(values);
		if (!row) this.#rows.set(values, row = /* @__PURE__ */ new Map());
		let truths = row.get(node);
		if (!truths) row.set(node, truths = values.map((value) => evaluate(node, value)));
		return truths;
	}
	/** The values that every schema of `pos` and none of `neg` may admit. */
	select(values, pos, neg) {
		const [admitted, refused] = [pos, neg].map((nodes) => nodes.map((node) => this.of(values, node)));
		return values.filter((_, index) => admitted?.every((truths) => truths[index] !== false) && refused?.every((truths) => truths[index] !== true));
	}
};
// src/compat/formats/json-schema/shown.ts
/**
* What was found out about questions, by their keys. It holds for every schema of the same classes, whatever release it stands in, so that
* what N and N-1 were asked need not be asked again of N and N-2. One policy only.
*/
var Shown = class {
	questions;
	/** Whether the quick look showed it. */
	included = /* @__PURE__ */ new Map();
	/** Whether the proof did. */
	proven = /* @__PURE__ */ new Map();
	/** Whether nothing can be an instance of both. */
	apart = /* @__PURE__ */ new Map();
	constructor(classes) {
		this.questions = new QuestionKeys(classes);
	}
};
// src/compat/formats/json-schema/scalar-facts.ts
const FEW_VALUES = 40;
const ANY_NUMBER = {
	min: Number.NEGATIVE_INFINITY,
	minOpen: false,
	max: Number.POSITIVE_INFINITY,
	maxOpen: false,
	multiples: [],
	notMultiples: []
};
/** What several schemas ask of numbers together. */
function numberFacts(pos) {
	if (!pos.some(speaksOfNumbers)) return ANY_NUMBER;
	let [min, max, minOpen, maxOpen] = [
		Number.NEGATIVE_INFINITY,
		Number.POSITIVE_INFINITY,
		false,
		false
	];
	for (const node of pos) {
		const [low, above] = [limitOf(node, "minimum", -1), limitOf(node, "exclusiveMinimum", -1)];
		const [high, under] = [limitOf(node, "maximum", 1), limitOf(node, "exclusiveMaximum", 1)];
		if (low !== void 0 && low > min) [min, minOpen] = [low, false];
		if (above !== void 0 && above >= min) [min, minOpen] = [above, true];
		if (high !== void 0 && high < max) [max, maxOpen] = [high, false];
		if (under !== void 0 && under <= max) [max, maxOpen] = [under, true];
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
function deadNumbers(facts) {
	if (facts === ANY_NUMBER) return 0;
	const { min, minOpen, max, maxOpen, multiples, notMultiples } = facts;
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
/**
* A limit as a floating-point number. One that was written more exactly becomes the nearest one in a direction: outwards for what is known,
* inwards for what is asked.
*/
function limitOf(node, bound, direction) {
	const limit = node[bound];
	const text = node.inexact?.[bound];
	if (limit === void 0 || text === void 0) return limit;
	return (Number.isFinite(limit) ? compareWritten(String(limit), text) : limit) * direction > 0 ? limit : neighbour(limit, direction);
}
function speaksOfNumbers({ minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf, notMultipleOf }) {
	return (minimum ?? exclusiveMinimum ?? maximum ?? exclusiveMaximum ?? multipleOf ?? notMultipleOf) !== void 0;
}
const ANY_STRING = {
	minLength: 0,
	maxLength: Number.POSITIVE_INFINITY,
	patterns: [],
	notPatterns: [],
	formats: [],
	notFormats: []
};
function speaksOfStrings({ minLength, maxLength, pattern, notPattern, format, notFormat }) {
	return (minLength ?? maxLength ?? pattern ?? notPattern ?? format ?? notFormat) !== void 0;
}
/** What several schemas ask of strings together. */
function stringFacts(pos) {
	if (!pos.some(speaksOfStrings)) return ANY_STRING;
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
	if (minLength > maxLength || formats.some((format) => notFormats.includes(format))) return {
		none: true,
		looks: 0
	};
	const shapes = shapesOf(formats);
	if (patterns.length + notPatterns.length + shapes.length === 0) return {
		none: false,
		looks: 0
	};
	if (patterns.some((pattern) => notPatterns.includes(pattern))) return {
		none: true,
		looks: 0
	};
	const found = findWords({
		match: [...patterns, ...shapes],
		avoid: notPatterns,
		minLength,
		maxLength
	}, 1);
	return {
		none: found !== void 0 && found.complete && found.words.length === 0,
		looks: found?.looks ?? 0
	};
}
const distinctValues = /* @__PURE__ */ new WeakMap();
/** The values of a list, each once; the same lists are asked about in very many conjunctions. */
function distinct$1(values) {
	let known = distinctValues.get(values);
	if (!known) {
		const compound = /* @__PURE__ */ new Set();
		const scalars = /* @__PURE__ */ new Set();
		known = values.filter((value) => {
			if (typeof value !== "object" || value === null) return !scalars.has(value) && scalars.add(value);
			const text = canonicalJson(value);
			return !compound.has(text) && compound.add(text);
		});
		distinctValues.set(values, known);
	}
	return known;
}
/** The only values that there can be at most, where they are few: listed ones, `null`, booleans, a short range of integers. */
function candidateValues(known, numbers) {
	let shortest;
	for (const { const: only, enum: list } of known.pos) {
		if (only && (!shortest || shortest.length > 1)) shortest = [only.value];
		if (list && (!shortest || shortest.length > list.length)) shortest = list;
	}
	if (shortest) return distinct$1(shortest);
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
	/** What was shown before, of these schemas or of others like them. */
	shown;
	#declarations;
	#truths = new ListTruths();
	#depth = 0;
	/** `shown`: of the same policy. */
	constructor(classes, writers, declared, { meter = new Meter(0), shown = new Shown(classes) } = {}) {
		this.conjunctions = new Conjunctions(classes, meter);
		this.#declarations = new Declarations(writers);
		this.declared = declared;
		this.shown = shown;
	}
	/** The same number for questions that differ only in which of several equal schemas is meant. */
	keyOf(conjunction, node) {
		return this.shown.questions.of(conjunction, node, this.#declarations.isWriters);
	}
	numbers(conjunction) {
		return once(conjunction, "numbers", () => numberFacts(conjunction.pos));
	}
	strings(conjunction) {
		return once(conjunction, "strings", () => stringFacts(conjunction.pos));
	}
	required(conjunction) {
		return once(conjunction, "required", () => requiredOf(conjunction.pos));
	}
	/** The only values there can be, where those are few and known. */
	values(conjunction) {
		return once(conjunction, "values", () => {
			const candidates = candidateValues(conjunction, this.numbers(conjunction));
			if (candidates) this.conjunctions.meter.spend(candidates.length * (conjunction.pos.length + conjunction.neg.length));
			return candidates && this.#truths.select(candidates, conjunction.pos, conjunction.neg);
		});
	}
	/** Whether all the values there can be are few and known, and are instances of a schema. */
	areInstances(conjunction, node) {
		const values = this.values(conjunction);
		this.conjunctions.meter.spend(values?.length ?? 0);
		return values !== void 0 && this.#truths.of(values, node).every((truth) => truth === true);
	}
	/** Whether a schema may hold of what is known, as far as a glance tells. */
	mayHold(conjunction, written) {
		const { classes, meter } = this.conjunctions;
		const node = target(written);
		meter.spend(1);
		return !conjunction.negIds.has(node.id) && !conjunction.negClasses.has(classes.of(node)) && mayHold(conjunction, node);
	}
	/** Whether nothing can be an instance of both, as far as two alternatives show. */
	isApart(conjunction, node) {
		const key = this.keyOf(conjunction, target(node));
		const shown = this.shown.apart.get(key);
		if (shown !== void 0) return shown;
		const apart = this.isEmptyByCases(this.conjunctions.with(conjunction, [node]), 1);
		if (apart || !this.conjunctions.meter.spent) this.shown.apart.set(key, apart);
		return apart;
	}
	/** The types that values can have, as far as emptiness could be told. 0: there are none. */
	types(conjunction) {
		if (conjunction.empty) return 0;
		const known = conjunction.cache.get("types");
		if (known !== void 0) return known;
		if (this.#depth >= EMPTY_DEPTH || this.conjunctions.meter.spent || conjunction.cache.has("busy")) return conjunction.types;
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
		if (splits === 0 || this.conjunctions.meter.spent) return false;
		return conjunction.open.slice(0, 4).some((alternatives) => alternatives.branches.length <= 16 && alternatives.branches.every(({ pos, neg }) => this.isEmptyByCases(this.conjunctions.with(conjunction, pos, neg), splits - 1)));
	}
	#liveTypes(conjunction) {
		let { types } = conjunction;
		const values = this.values(conjunction);
		if (values) types &= values.reduce((all, value) => all | typeOf(value), 0);
		if (types & 12) types &= ~deadNumbers(this.numbers(conjunction));
		if (types & 16 && this.#hasNoString(conjunction)) types &= -17;
		if (types & 32 && this.arrays(conjunction).minItems > this.arrays(conjunction).maxItems) types &= -33;
		if (types & 64 && this.#noObject(conjunction)) types &= -65;
		return types;
	}
	#hasNoString(conjunction) {
		const found = hasNoString(this.strings(conjunction));
		this.conjunctions.meter.spend(found.looks);
		return found.none;
	}
	/** Least and most items. */
	arrays(conjunction) {
		return once(conjunction, "arrays", () => {
			const { pos } = conjunction;
			const minItems = Math.max(0, ...pos.map((node) => Math.max(node.minItems ?? 0, neededOf(node))));
			let maxItems = Math.min(...pos.map((node) => node.maxItems ?? Number.POSITIVE_INFINITY));
			const prefix = Math.max(0, ...pos.map((node) => node.prefixItems?.length ?? 0));
			for (let index = 0; index < Math.min(maxItems, prefix + 1, 64); index++) if (this.isEmpty(this.item(conjunction, index))) maxItems = Math.min(maxItems, index);
			if (lacksItem(this, conjunction, Math.min(maxItems, prefix + 1))) maxItems = -1;
			const tail = this.declared ? this.#declarations.tupleEnd(conjunction) : void 0;
			if (tail !== void 0 && minItems <= tail) maxItems = Math.min(maxItems, tail);
			const unique = pos.some((node) => node.uniqueItems);
			if (unique && prefix === 0) maxItems = Math.min(maxItems, this.values(this.item(conjunction, 0))?.length ?? maxItems);
			return {
				minItems,
				maxItems,
				prefix,
				unique
			};
		});
	}
	#noObject(conjunction) {
		for (const name of this.required(conjunction)) if (!this.canHave(conjunction, name)) return true;
		return hasNoRoom(this, conjunction);
	}
	minProperties(conjunction) {
		return Math.max(0, this.required(conjunction).size, ...conjunction.pos.map((node) => node.minProperties ?? 0));
	}
	sizes(conjunction) {
		return once(conjunction, "sizes", () => {
			const minProperties = this.minProperties(conjunction);
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
		return this.#part(conjunction, memberPart(name));
	}
	/** What members are like whose names match `pattern` (and whatever else). */
	patternMember(conjunction, pattern) {
		return this.#part(conjunction, patternPart(pattern));
	}
	/** What members are like whose names stand nowhere and match no pattern. */
	otherMember(conjunction) {
		return this.#part(conjunction, OTHER_PART);
	}
	item(conjunction, index) {
		return this.#part(conjunction, itemPart(index));
	}
	#part(conjunction, part) {
		return once(conjunction, this.#depth > 0 ? `${part.key}?` : part.key, () => {
			const sure = part.sure(conjunction.pos);
			this.conjunctions.meter.spend(conjunction.pos.length + sure.length);
			return this.conjunctions.of(this.#isLoose(conjunction, sure, part) ? [...sure, LOOSE] : sure);
		});
	}
	/** Whether schemas that may or may not hold could declare more inside a part than those that surely speak of it. */
	#isLoose(conjunction, sure, part) {
		if (!this.declared) return false;
		if (this.#declarations.isOpen(conjunction)) return true;
		if (sure.length > 0 && sure.reduce((types, node) => types & typesOf(node), 96) === 0) return false;
		const known = new Set(sure.map((node) => this.conjunctions.classes.of(node)));
		const speaks = (written) => {
			const schema = target(written);
			return schema.always === void 0 && (typesOf(schema) & 96) !== 0 && !known.has(this.conjunctions.classes.of(schema));
		};
		const says = (node) => isHiding(node) || part.maybe(node).some(speaks);
		const canHold = (node) => this.#depth > 0 || conjunction.posIds.has(node.id) || !this.isEmpty(this.conjunctions.with(conjunction, [node]));
		const declaring = this.#declarations.inPlace(conjunction);
		this.conjunctions.meter.spend(declaring.length);
		return declaring.some((node) => says(node) && canHold(node));
	}
	/** Which names can occur. */
	keys(conjunction) {
		return once(conjunction, "keys", () => {
			const names = new Set(this.required(conjunction));
			const patterns = /* @__PURE__ */ new Set();
			for (const node of conjunction.pos) for (const inner of node.unevaluatedProperties ? inPlace(node) : [node]) collectNames(inner, names, patterns);
			if (this.declared) {
				const said = namesOf$1(this.#declarations.inPlace(conjunction));
				for (const name of said.names) names.add(name);
				for (const pattern of said.patterns) patterns.add(pattern);
			}
			this.conjunctions.meter.spend(names.size + patterns.size);
			return {
				names,
				patterns,
				others: !conjunction.pos.some((node) => listsNames(node, names)) && this.otherHolders(conjunction).length > 0
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
		return once(conjunction, `?${name}`, () => {
			if (this.isEmpty(this.member(conjunction, name))) return [];
			return this.#declared(conjunction, (node) => declares(node, name)).filter((known) => !known.pos.some((node) => node.propertyNames && evaluate(node.propertyNames, name) === false) && !this.isEmpty(this.member(known, name)));
		});
	}
	/** The cases in which a member can occur whose name matches `pattern`. */
	patternHolders(conjunction, pattern) {
		return once(conjunction, `??${pattern}`, () => this.#declared(conjunction, (node) => node.patternProperties?.has(pattern) ?? false).filter((known) => !this.isEmpty(this.patternMember(known, pattern))));
	}
	/** The cases in which members of any other name can occur. */
	otherHolders(conjunction) {
		return once(conjunction, "otherHolders", () => this.#declared(conjunction, () => false).filter((known) => !this.isEmpty(this.otherMember(known))));
	}
	/** The conjunction itself where what it knows declares the thing (or nothing has to be declared), else with each open branch that does. */
	#declared(conjunction, says) {
		if (!this.declared || this.#declarations.isOpen(conjunction)) return [conjunction];
		const { sure, named, others } = this.#declarations.sure(conjunction);
		if (!named || others || sure.some(says)) return [conjunction];
		const open = this.#declarations.inPlace(conjunction).filter((node) => !conjunction.posIds.has(node.id) && (says(node) || declaresOthers(node)));
		if (open.length > MAX_HOLDERS) return [conjunction];
		return open.map((node) => this.conjunctions.with(conjunction, [node])).filter((known) => !this.isEmpty(known));
	}
};
// src/compat/formats/json-schema/class-text.ts
/** What says nothing of values, or is told with another keyword. */
const IGNORED = /* @__PURE__ */ new Set([
	"id",
	"document",
	"pointer",
	"spelled",
	"bare",
	"head",
	"inexact",
	"derived",
	"then",
	"else",
	"minContains",
	"maxContains",
	"containsAside"
]);
/** What only negation makes: it holds what no schema can say, so it is like nothing else. */
const MADE = /* @__PURE__ */ new Set([
	"loose",
	"notPattern",
	"notFormat",
	"notMultipleOf",
	"notValues",
	"repeats",
	"member",
	"item"
]);
/**
* Schemas as texts: keyword by keyword in the order of their names, whatever the order in which they were set, without annotations. What is
* inline is told by the number of its text, what is referred to leaves a hole.
*/
var Texts = class {
	#numbers = /* @__PURE__ */ new Map();
	#parts = /* @__PURE__ */ new Map();
	#wholes = /* @__PURE__ */ new Map();
	/** The same number for the same text. */
	intern(text) {
		let id = this.#numbers.get(text);
		if (id === void 0) this.#numbers.set(text, id = this.#numbers.size);
		return id;
	}
	/** The number of a text that was seen before. */
	known(text) {
		return this.#numbers.get(text);
	}
	/** From now on this text has that number. */
	alias(text, number) {
		this.#numbers.set(text, number);
	}
	whole(node) {
		let whole = this.#wholes.get(node);
		if (!whole) {
			const parts = [...this.parts(node).values()];
			whole = {
				text: parts.map((part) => part.text).join(";"),
				holes: parts.flatMap((part) => part.holes)
			};
			if (node.document && !node.derived) this.#wholes.set(node, whole);
		}
		return whole;
	}
	#child(written) {
		const node = target(written);
		if (node.head) return {
			text: "*",
			holes: [node]
		};
		const whole = this.whole(node);
		return {
			text: `#${this.intern(whole.text)}`,
			holes: whole.holes
		};
	}
	parts(node) {
		let parts = this.#parts.get(node);
		if (parts) return parts;
		parts = this.#makeParts(node);
		if (node.document && !node.derived) this.#parts.set(node, parts);
		return parts;
	}
	/** One keyword of a node, without a look at the others. */
	part(node, keyword) {
		const parts = this.#parts.get(node);
		return parts || node.document && !node.derived ? (parts ?? this.parts(node)).get(keyword) : this.#makePart(node, keyword);
	}
	/** Part by part in the order of the keywords' names, whatever the order in which they were set. */
	#makeParts(node) {
		const parts = /* @__PURE__ */ new Map();
		for (const field of Object.keys(node).sort()) {
			const part = this.#makePart(node, field);
			if (part) parts.set(field, part);
		}
		return parts;
	}
	#nested(field, children, tail = "") {
		let text = `${field}=[`;
		const holes = [];
		for (const [label, child] of children) {
			const part = this.#child(child);
			text += `${label === "" ? "" : JSON.stringify(label)}${part.text},`;
			for (const hole of part.holes) holes.push(hole);
		}
		return {
			text: `${text}]${tail}`,
			holes
		};
	}
	#unnamed(field, children, tail) {
		return this.#nested(field, children.map((child) => ["", child]), tail);
	}
	#makePart(node, field) {
		const plain = (value) => ({
			text: `${field}=${canonicalJson(value)}`,
			holes: []
		});
		const { [field]: value } = node;
		if (value === void 0 || IGNORED.has(field)) return void 0;
		switch (field) {
			case "minimum":
			case "exclusiveMinimum":
			case "maximum":
			case "exclusiveMaximum": return plain(node.inexact?.[field] ?? node[field] ?? null);
			case "enum": return plain([...new Set(node.enum?.map(canonicalJson))].sort());
			case "const": return plain(node.const?.value ?? null);
			case "required": return plain([...node.required ?? []].sort());
			case "dependentRequired": return plain([...node.dependentRequired ?? []].map(([name, others]) => [name, [...others].sort()]).sort(byName));
			case "opaque": return plain(opaqueOf(node));
			case "properties":
			case "patternProperties":
			case "dependentSchemas": return this.#nested(field, [...node[field] ?? []].sort(byName));
			case "allOf":
			case "anyOf":
			case "oneOf": return this.#nested(field, this.#sorted(node[field] ?? []));
			case "refs": return this.#unnamed(field, node.refs?.map(({ target: to }) => to) ?? []);
			case "prefixItems": return this.#unnamed(field, node.prefixItems ?? []);
			case "items": return this.#unnamed(field, node.items ? [node.items] : [], `from${node.prefixItems?.length ?? 0}`);
			case "contains": return this.#unnamed(field, node.contains ? [node.contains] : [], `${node.minContains ?? 1}-${node.maxContains ?? ""}${node.containsAside ? "aside" : ""}`);
			case "additionalProperties": {
				const beside = [node.properties, node.patternProperties].map((map) => [...map?.keys() ?? []].sort());
				return this.#unnamed(field, node.additionalProperties ? [node.additionalProperties] : [], JSON.stringify(beside));
			}
			case "if": return this.#nested(field, conditionOf(node));
			case "not":
			case "propertyNames":
			case "contentSchema":
			case "unevaluatedItems":
			case "unevaluatedProperties": return this.#unnamed(field, node[field] ? [node[field]] : []);
			default: return MADE.has(field) ? {
				text: `made=${node.id}`,
				holes: []
			} : plain(value);
		}
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
function opaqueOf({ opaque, document }) {
	const { keyword = "", text = "", number = false, among = "" } = opaque ?? {};
	return [
		keyword,
		text,
		among,
		number || isAbsolute(text) ? "" : document?.path ?? ""
	];
}
function conditionOf(node) {
	const { if: test, then: yes, else: no } = node;
	return Object.entries({
		if: test,
		then: yes,
		else: no
	}).flatMap(([name, child]) => child ? [[name, child]] : []);
}
// src/compat/formats/json-schema/components.ts
/**
* Strongly connected components of what can be reached from `starts`, those that others lead to first (Tarjan's algorithm, without recursion).
* `isDone`: what need not be looked at.
*/
function* findComponents(starts, next, isDone) {
	const seen = /* @__PURE__ */ new Map();
	const open = [];
	const waiting = /* @__PURE__ */ new Set();
	const enter = (node) => {
		const visit = {
			node,
			next: next(node),
			index: seen.size,
			lowest: seen.size,
			at: 0
		};
		seen.set(node, visit);
		open.push(node);
		waiting.add(node);
		return visit;
	};
	for (const start of starts) {
		if (seen.has(start) || isDone(start)) continue;
		const path = [enter(start)];
		for (let visit = path.at(-1); visit; visit = path.at(-1)) {
			if (visit.at < visit.next.length) {
				const inner = visit.next[visit.at++];
				const before = seen.get(inner);
				if (!before) {
					if (!isDone(inner)) path.push(enter(inner));
				} else if (waiting.has(inner)) visit.lowest = Math.min(visit.lowest, before.index);
				continue;
			}
			path.pop();
			const outer = path.at(-1);
			if (outer) outer.lowest = Math.min(outer.lowest, visit.lowest);
			if (visit.lowest !== visit.index) continue;
			const component = open.splice(open.lastIndexOf(visit.node));
			for (const node of component) waiting.delete(node);
			yield component;
		}
	}
}
// src/compat/formats/json-schema/refine.ts
/** States in blocks, such that marking and splitting cost no more than what is marked. */
var Blocks = class {
	of;
	#states;
	#at;
	#first = [];
	#end = [];
	/** The first state of each block that is not marked. */
	#middle = [];
	constructor(labels) {
		const order = [...labels.keys()].sort((a, b) => (labels[a] ?? 0) - (labels[b] ?? 0));
		this.#states = Int32Array.from(order);
		this.#at = new Int32Array(order.length);
		this.of = new Int32Array(order.length);
		for (const [at, state] of order.entries()) {
			const before = order[at - 1];
			if (before === void 0 || labels[before] !== labels[state]) this.#open(at);
			this.#end[this.#end.length - 1] = at + 1;
			this.#at[state] = at;
			this.of[state] = this.count - 1;
		}
	}
	get count() {
		return this.#first.length;
	}
	size(block) {
		return (this.#end[block] ?? 0) - (this.#first[block] ?? 0);
	}
	members(block) {
		return this.#states.slice(this.#first[block], this.#end[block]);
	}
	/** Whether it is the first of its block that is marked. */
	mark(state) {
		const block = this.of[state];
		const [at, middle] = [this.#at[state], this.#middle[block]];
		if (at < middle) return false;
		const other = this.#states[middle];
		[this.#states[middle], this.#states[at]] = [state, other];
		[this.#at[state], this.#at[other]] = [middle, at];
		this.#middle[block] = middle + 1;
		return middle === this.#first[block];
	}
	/** Parts the marked states of a block from the others: the number of the new block, the smaller one; `undefined` where all were marked. */
	split(block) {
		const [first, middle, end] = [
			this.#first[block],
			this.#middle[block],
			this.#end[block]
		];
		this.#middle[block] = first;
		if (middle === end) return void 0;
		const made = this.#open(first);
		const [from, to] = middle - first <= end - middle ? [first, middle] : [middle, end];
		[this.#first[made], this.#middle[made], this.#end[made]] = [
			from,
			from,
			to
		];
		if (from === first) [this.#first[block], this.#middle[block]] = [to, to];
		else this.#end[block] = from;
		for (let at = from; at < to; at++) this.of[this.#states[at]] = made;
		return made;
	}
	#open(at) {
		this.#middle.push(at);
		this.#end.push(at);
		return this.#first.push(at) - 1;
	}
};
/**
* The coarsest partition of states in which states of one block have equal labels and their edges, one by one, lead to equal blocks: a block for
* each state. Hopcroft's algorithm, in O(edges × log states). `edges`: targets by state, in an order that means something; equal labels have equally many.
*/
function coarsestPartition(labels, edges) {
	const into = labels.map(() => []);
	edges.forEach((targets, from) => targets.forEach((to, edge) => into[to]?.push({
		edge,
		from
	})));
	const blocks = new Blocks(labels);
	const waiting = [...Array(blocks.count).keys()];
	for (let splitter = waiting.pop(); splitter !== void 0; splitter = waiting.pop()) {
		const sources = /* @__PURE__ */ new Map();
		for (const state of blocks.members(splitter)) for (const { edge, from } of into[state] ?? []) {
			const list = sources.get(edge);
			if (list) list.push(from);
			else sources.set(edge, [from]);
		}
		for (const states of sources.values()) {
			const touched = [];
			for (const state of states) if (blocks.mark(state)) touched.push(blocks.of[state]);
			for (const block of touched) {
				const made = blocks.split(block);
				if (made !== void 0) waiting.push(made);
			}
		}
	}
	return blocks.of;
}
// src/compat/formats/json-schema/classes.ts
/**
* Which schemas are the same but for order, annotations and names of definitions: the coarsest partition in which equal schemas have equal
* keywords and references to equal schemas. Schemas of one class admit the same values, recursive ones included. It grows with what is asked
* about, so that it can serve any number of releases: a definition that did not change is equal at a glance.
*/
var Classes = class {
	#texts = new Texts();
	/** Of schemas that references lead to. */
	#heads = /* @__PURE__ */ new Map();
	/** By the keywords that occur in them. */
	#cycles = /* @__PURE__ */ new Map();
	#keywords = /* @__PURE__ */ new WeakMap();
	/** By the ids of nodes, of which many are made and forgotten. */
	#final = /* @__PURE__ */ new Map();
	/** Nodes of one class admit the same values. */
	of(written) {
		const node = target(written);
		let known = this.#final.get(node.id);
		if (known === void 0) {
			const whole = this.#texts.whole(node);
			this.#settle(whole.holes);
			known = this.#heads.get(node) ?? this.#texts.intern(this.#keyOf(node));
			this.#final.set(node.id, known);
		}
		return known;
	}
	/** Equal numbers mean equal constraints, of one keyword together with what it depends on; `undefined` when the node lacks the keyword. */
	keyword(node, keyword) {
		if (keyword.startsWith("unevaluated")) return void 0;
		const part = this.#texts.part(target(node), keyword);
		if (!part) return void 0;
		let known = this.#keywords.get(part);
		if (known === void 0) {
			this.#settle(part.holes);
			this.#keywords.set(part, known = this.#texts.intern(`${part.text}:${this.#numbersOf(part.holes)}`));
		}
		return known;
	}
	#numbersOf(holes) {
		return holes.map((node) => this.#heads.get(node)).join(",");
	}
	#textOf(node) {
		return this.#texts.intern(this.#texts.whole(node).text);
	}
	#keyOf(node) {
		return `=${this.#textOf(node)}:${this.#numbersOf(this.#texts.whole(node).holes)}`;
	}
	/** Finds the classes of schemas that references lead to, and of all that these lead to. */
	#settle(heads) {
		if (heads.every((node) => this.#heads.has(node))) return;
		const holesOf = (node) => this.#texts.whole(node).holes;
		for (const component of findComponents(heads, holesOf, (node) => this.#heads.has(node))) {
			const [only] = component;
			if (only && component.length === 1 && !holesOf(only).includes(only)) this.#heads.set(only, this.#texts.intern(this.#keyOf(only)));
			else this.#settleCycle(component);
		}
	}
	#settleCycle(nodes) {
		const signature = [...new Set(nodes.map((node) => this.#textOf(node)))].sort((a, b) => a - b).join();
		const alike = this.#cycles.get(signature) ?? [];
		this.#cycles.set(signature, alike);
		if (alike.slice(-8).some((cycle) => this.#isSame(nodes, cycle))) return;
		const blocks = this.#blocksOf(nodes, /* @__PURE__ */ new Map());
		const made = /* @__PURE__ */ new Map();
		const number = alike.push([]);
		for (const [index, node] of nodes.entries()) {
			const block = blocks[index] ?? 0;
			if (!made.has(block)) made.set(block, node);
			this.#heads.set(node, this.#texts.intern(`cycle ${signature} ${number} ${block}`));
		}
		alike[number - 1] = [...made.values()];
		for (const node of made.values()) if (this.#texts.known(this.#keyOf(node)) === void 0) this.#texts.alias(this.#keyOf(node), this.#heads.get(node));
	}
	/** Whether each of the schemas is one of an earlier cycle; then it has the class of that one. */
	#isSame(nodes, cycle) {
		const numbers = new Map(cycle.map((node, index) => [this.#heads.get(node), index]));
		const blocks = this.#blocksOf([...cycle, ...nodes], numbers);
		const classes = new Map(cycle.map((node, index) => [blocks[index], this.#heads.get(node)]));
		if (!nodes.every((_, index) => classes.has(blocks[cycle.length + index]))) return false;
		for (const [index, node] of nodes.entries()) this.#heads.set(node, classes.get(blocks[cycle.length + index]));
		return true;
	}
	/** `settled`: which of the nodes stands for a class that is known. */
	#blocksOf(nodes, settled) {
		const places = new Map(nodes.map((node, index) => [node, index]));
		const labels = /* @__PURE__ */ new Map();
		const edges = [];
		return coarsestPartition(nodes.map((node) => {
			const inside = [];
			const outside = this.#texts.whole(node).holes.map((hole) => {
				const known = this.#heads.get(hole);
				const place = places.get(hole) ?? (known === void 0 ? void 0 : settled.get(known));
				if (place !== void 0) inside.push(place);
				return place === void 0 ? known : "";
			});
			edges.push(inside);
			const label = `${this.#textOf(node)}:${outside.join()}`;
			const number = labels.get(label) ?? labels.size;
			labels.set(label, number);
			return number;
		}), edges);
	}
};
// src/compat/formats/json-schema/payloads.ts
/** Payloads kept per difference. */
const MOST = 3;
/** Payloads that showed a difference between two releases: they mostly show the same one between two others. */
var Payloads = class {
	#found = /* @__PURE__ */ new Map();
	add(candidate, payload) {
		const key = keyOf(candidate);
		const list = this.#found.get(key) ?? [];
		if (list.length < MOST) list.push(payload);
		this.#found.set(key, list);
	}
	/** Those in which the very thing stands at the very place; whether the writer produces and the reader refuses them is left to be asked. */
	*for(candidate) {
		for (const payload of this.#found.get(keyOf(candidate)) ?? []) if (isShownBy(candidate, payload)) yield payload;
	}
};
/** Whether what the candidate complains of stands in a payload, at its place. */
function isShownBy({ goals, frame }, payload) {
	for (const [value] of partsAt(payload, frame)) if (goals.some((goal) => evaluate(goal, value) === true)) return true;
	return false;
}
function keyOf({ rule, frame }) {
	return `${rule} ${pathOf(frame)}`;
}
/** What stands in a value where a frame leads, with its pointer. */
function* partsAt(root, frame) {
	if (!frame) {
		yield [root, ""];
		return;
	}
	for (const [outer, pointer] of partsAt(root, frame.parent)) for (const [key, value] of inside(outer, frame.step)) yield [value, `${pointer}/${escapeToken(key)}`];
}
function inside(outer, step) {
	if (step.kind === "item") {
		if (!isJsonArray(outer)) return [];
		return outer.flatMap((value, index) => (step.rest ? index >= step.index : index === step.index) ? [[String(index), value]] : []);
	}
	if (!isJsonObject(outer)) return [];
	if (step.kind === "name") return Object.keys(outer).map((name) => [name, name]);
	return Object.entries(outer).filter(([name]) => step.kind !== "member" || name === step.name);
}
/** The same value with another one at a pointer that leads into it. */
function replaceAt(root, pointer, value) {
	const replace = (at, [token, ...rest]) => {
		if (token === void 0) return value;
		if (isJsonArray(at)) return at.map((item, index) => String(index) === token ? replace(item, rest) : item);
		if (!isJsonObject(at)) return at;
		return Object.fromEntries(Object.entries(at).map(([name, member]) => [name, name === token ? replace(member, rest) : member]));
	};
	return replace(root, pointerTokens(pointer));
}
// src/compat/formats/json-schema/certificate.ts
const MAX_VISITS = 2e4;
/** Keywords that are judged alone, and cost little. */
const ALONE = [
	"types",
	"const",
	"enum",
	"minimum",
	"exclusiveMinimum",
	"maximum",
	"exclusiveMaximum",
	"multipleOf",
	"minLength",
	"maxLength",
	"pattern",
	"format",
	"minItems",
	"maxItems",
	"uniqueItems",
	"required",
	"minProperties",
	"maxProperties",
	"dependentRequired"
];
/** Keywords that refuse for more than one reason: they are kept with all that is below them. */
const WHOLE = [
	"contains",
	"propertyNames",
	"if",
	"dependentSchemas",
	"oneOf"
];
/**
* Finds out how little of a schema is needed to accept or refuse one payload. Leaving out branches of `anyOf` makes a schema narrower and
* leaving out other keywords makes it wider, whatever the payload: so what a validator says of the rest holds for the whole. What is kept is our
* own guess; a wrong guess only means that the validator does not say what was hoped for.
*/
var Certificate = class {
	marks = /* @__PURE__ */ new Map();
	#truths = /* @__PURE__ */ new Map();
	#visits = 0;
	constructor(root, payload, wanted) {
		this.#visit(root, payload, wanted);
	}
	/** Whether all that is needed was found. */
	get complete() {
		return this.#visits <= MAX_VISITS;
	}
	#visit(node, value, wanted) {
		if (++this.#visits > MAX_VISITS) return;
		let mark = this.marks.get(node.pointer);
		if (!mark) this.marks.set(node.pointer, mark = {
			node,
			wanted,
			keywords: /* @__PURE__ */ new Set(),
			values: /* @__PURE__ */ new Set()
		});
		else if (mark.wanted !== wanted && mark.wanted !== "exact") {
			mark.wanted = "exact";
			for (const other of mark.values) this.#exact(node, other);
		}
		if (mark.values.has(value)) return;
		mark.values.add(value);
		if (node.always !== void 0) return;
		if (mark.wanted === "accept") this.#accept(node, value);
		else if (mark.wanted === "exact") this.#exact(node, value);
		else if (!this.#refuse(mark, value)) {
			mark.wanted = "exact";
			for (const other of mark.values) this.#exact(node, other);
		}
	}
	#truth(node, value) {
		let row = this.#truths.get(node);
		if (!row) this.#truths.set(node, row = /* @__PURE__ */ new Map());
		if (!row.has(value)) row.set(value, evaluate(node, value));
		return row.get(value);
	}
	#all(nodes, value, wanted) {
		for (const node of nodes) this.#visit(node, value, wanted);
	}
	#accept(node, value) {
		for (const { target: to } of node.refs ?? []) this.#visit(to, value, "accept");
		this.#all(node.allOf ?? [], value, "accept");
		const branch = node.anyOf?.find((one) => this.#truth(one, value) === true);
		if (branch) this.#visit(branch, value, "accept");
		else this.#all(node.anyOf ?? [], value, "exact");
		const exactly = node.oneOf?.every((one) => this.#truth(one, value) !== void 0) === true;
		for (const one of node.oneOf ?? []) this.#visit(one, value, exactly ? this.#truth(one, value) ? "accept" : "refuse" : "exact");
		if (node.not) this.#visit(node.not, value, this.#truth(node.not, value) === false ? "refuse" : "exact");
		if (node.if) this.#condition(node, value, "accept");
		this.#parts(node, value, "accept");
	}
	#exact(node, value) {
		for (const { target: to } of node.refs ?? []) this.#visit(to, value, "exact");
		for (const list of [
			node.allOf,
			node.anyOf,
			node.oneOf
		]) this.#all(list ?? [], value, "exact");
		if (node.not) this.#visit(node.not, value, "exact");
		if (node.if) this.#condition(node, value, "exact");
		this.#parts(node, value, "exact");
	}
	#condition(node, value, wanted) {
		if (!node.if) return;
		this.#visit(node.if, value, "exact");
		const holds = this.#truth(node.if, value);
		if (node.then && holds !== false) this.#visit(node.then, value, wanted);
		if (node.else && holds !== true) this.#visit(node.else, value, wanted);
	}
	/** Everything below the value. */
	#parts(node, value, wanted) {
		if (isJsonArray(value)) for (const [index, item] of value.entries()) {
			const schema = node.prefixItems?.[index] ?? node.items;
			if (schema) this.#visit(schema, item, wanted);
			if (node.contains) this.#visit(node.contains, item, "exact");
			if (node.unevaluatedItems) this.#visit(node.unevaluatedItems, item, wanted);
		}
		if (!isJsonObject(value)) return;
		for (const [name, schema] of node.dependentSchemas ?? []) if (Object.hasOwn(value, name)) this.#visit(schema, value, wanted);
		for (const [name, member] of Object.entries(value)) {
			this.#all(memberSchemas(node, name)[0], member, wanted);
			if (node.propertyNames) this.#visit(node.propertyNames, name, wanted);
			if (node.unevaluatedProperties) this.#visit(node.unevaluatedProperties, member, wanted);
		}
	}
	/** Keeps one reason to refuse; false when none is sure. */
	#refuse(mark, value) {
		const { node } = mark;
		const keep = (...keywords) => {
			for (const keyword of keywords) mark.keywords.add(keyword);
			return true;
		};
		const alone = ALONE.find((keyword) => node[keyword] !== void 0 && refuses(node, keyword, value));
		if (alone) return keep(alone);
		for (const [keyword, schemas] of [["refs", (node.refs ?? []).map((ref) => ref.target)], ["allOf", node.allOf ?? []]]) {
			const schema = schemas.find((one) => this.#truth(one, value) === false);
			if (!schema) continue;
			this.#visit(schema, value, "refuse");
			return keep(keyword);
		}
		if (node.not && this.#truth(node.not, value) === true) {
			this.#visit(node.not, value, "accept");
			return keep("not");
		}
		if (this.#refusePart(node, value, keep)) return true;
		for (const keyword of ["anyOf", "oneOf"]) {
			if (!node[keyword]?.every((one) => this.#truth(one, value) === false)) continue;
			this.#all(node[keyword], value, "refuse");
			return keep(keyword);
		}
		const whole = WHOLE.find((keyword) => node[keyword] !== void 0 && refuses(node, keyword, value));
		if (!whole) return false;
		const only = alongside(node, whole);
		this.#exact(bare(only), value);
		return keep(...Object.keys(only));
	}
	#refusePart(node, value, keep) {
		if (isJsonArray(value)) for (const [index, item] of value.entries()) {
			const schema = node.prefixItems?.[index] ?? node.items;
			if (!schema || this.#truth(schema, item) !== false) continue;
			this.#visit(schema, item, "refuse");
			return keep("prefixItems", "items");
		}
		if (!isJsonObject(value)) return false;
		for (const [name, member] of Object.entries(value)) {
			const [schemas, sure] = memberSchemas(node, name);
			const schema = sure ? schemas.find((one) => this.#truth(one, member) === false) : void 0;
			if (!schema) continue;
			this.#visit(schema, member, "refuse");
			return keep("properties", "patternProperties", ...schema === node.additionalProperties ? ["additionalProperties"] : []);
		}
		return false;
	}
};
/** A keyword with those that it means nothing without. */
function alongside(node, keyword) {
	const { if: test, then: yes, else: no, contains, minContains, maxContains } = node;
	if (keyword === "if") return {
		if: test,
		then: yes,
		else: no
	};
	return keyword === "contains" ? {
		contains,
		minContains,
		maxContains
	} : { [keyword]: node[keyword] };
}
function bare(fields) {
	const set = Object.entries(fields).filter(([, value]) => value !== void 0);
	return newNode(void 0, "", Object.fromEntries(set));
}
function refuses(node, keyword, value) {
	return evaluate(bare(alongside(node, keyword)), value) === false;
}
// src/compat/formats/json-schema/slice.ts
/** Schemas with fewer definitions are handed to the validators whole. */
const MANY = 40;
/** And so are schemas whose texts have fewer characters. */
const SMALL = 4e4;
/** The same where a schema is mostly asked about once or twice, so that compiling it is most of the work. */
const TINY = 2e3;
const HOLDERS = ["definitions", "$defs"];
/** A schema without what one payload does not need: compiling a validator for megabytes takes seconds, one payload touches little of it. */
var Slicer = class {
	#root;
	whole;
	#parts;
	#most;
	#plan;
	#small;
	#length;
	/** Characters of the parts that were made. */
	#made = 0;
	/** `most`: with fewer characters than that a schema is handed over whole at once; else only when its parts came to as much as it is. */
	constructor(root, whole, parts = new Parts(), most = SMALL) {
		this.#root = root;
		this.whole = whole;
		this.#parts = parts;
		this.#most = most;
	}
	/**
	* A part of the schema that accepts no more (`accept`) or refuses no more (`refuse`) than the whole: when it does accept or refuse the payload,
	* so does the whole. Any other answer says nothing. `undefined`: only the whole will do.
	*/
	for(payload, wanted) {
		const plan = this.#plan ??= planOf(this.whole);
		if (plan === "whole" || this.#isWholeCheap() && effortOf(this.whole, payload) <= 3e6) return void 0;
		const certificate = new Certificate(this.#root, payload, plan === "exact" ? "exact" : wanted);
		if (!certificate.complete) return void 0;
		const root = new Builder(certificate.marks, keysOf(payload)).build(this.whole.root, this.#root.pointer);
		if (root === void 0) return void 0;
		const before = this.#parts.made;
		const part = this.#parts.once({
			...this.whole,
			root,
			plain: true
		});
		this.#made += this.#parts.made - before;
		return part;
	}
	/** Whether to hand over the whole costs no more than parts of it do, unless it would take the validators too long. */
	#isWholeCheap() {
		if (!(this.#small ??= isSmall(this.whole))) return false;
		return this.#most >= SMALL || Math.max(this.#most, this.#made) >= (this.#length ??= JSON.stringify(this.whole.root).length);
	}
};
function isSmall({ root }) {
	return HOLDERS.reduce((sum, holder) => sum + (isJsonObject(root) && isJsonObject(root[holder]) ? Object.keys(root[holder]).length : 0), 0) < MANY || JSON.stringify(root).length < SMALL;
}
/** Parts kept for the next payload. */
const MAX_PARTS = 200;
/** Payloads that look alike need the same part, and so do releases that are alike: it is compiled once. */
var Parts = class {
	#byText = /* @__PURE__ */ new Map();
	/** Characters of all that was new, which is what compiling costs. */
	made = 0;
	/** `part`: without other files. */
	once(part) {
		const text = `${part.dialect} ${part.uri} ${JSON.stringify(part.root)}`;
		const known = this.#byText.get(text);
		if (known) return known;
		if (this.#byText.size >= MAX_PARTS) this.#byText.clear();
		this.#byText.set(text, part);
		this.made += text.length;
		return part;
	}
};
function planOf({ root, others }) {
	if (others.length > 0) return "whole";
	let plan = "accept";
	const waiting = [root];
	for (let at = waiting.pop(); at !== void 0; at = waiting.pop()) {
		if (isJsonArray(at)) waiting.push(...at);
		if (!isJsonObject(at)) continue;
		if (at !== root && isNamed$1(at)) return "whole";
		if (at["unevaluatedProperties"] !== void 0 || at["unevaluatedItems"] !== void 0) plan = "exact";
		waiting.push(...Object.values(at));
	}
	return plan;
}
function isNamed$1(schema) {
	return IDENTITIES.some((keyword) => typeof schema[keyword] === "string" || schema[keyword] === true);
}
const IDENTITIES = [
	"$id",
	"id",
	"$anchor",
	"$dynamicAnchor",
	"$recursiveAnchor",
	"$dynamicRef",
	"$recursiveRef"
];
const ANNOTATIONS = /* @__PURE__ */ new Set([
	"title",
	"description",
	"markdownDescription",
	"$comment",
	"examples",
	"default",
	...HOLDERS
]);
const MAPS = [
	"properties",
	"patternProperties",
	"dependentSchemas",
	"dependencies"
];
/** Writes down what is kept. Schemas that nothing asks admit everything. */
var Builder = class {
	#marks;
	#names;
	#placed = 0;
	/** `names`: all member names of the payload. */
	constructor(marks, names) {
		this.#marks = marks;
		this.#names = [...names].sort();
	}
	/** `undefined` when something that is needed lies where nothing else leads. */
	build(root, base) {
		const result = this.#schema(root, base, "exact");
		if (!isJsonObject(result) || !isJsonObject(root)) return this.#placed === this.#marks.size ? result : void 0;
		const whole = { ...result };
		for (const holder of HOLDERS) {
			const map = root[holder];
			if (!isJsonObject(map)) continue;
			const kept = this.#definitions(holder).flatMap(([pointer, name]) => Object.hasOwn(map, name) ? [[name, this.#schema(map[name] ?? null, pointer, "exact")]] : []);
			if (kept.length > 0) whole[holder] = Object.fromEntries(kept);
		}
		for (const keyword of [
			"$schema",
			"$id",
			"id"
		]) if (typeof root[keyword] === "string") whole[keyword] = root[keyword];
		return this.#placed === this.#marks.size ? whole : void 0;
	}
	/** Pointers and names of the definitions that something is asked of. */
	#definitions(holder) {
		const start = `/${holder}/`;
		return [...this.#marks.keys()].filter((pointer) => pointer.startsWith(start) && !pointer.includes("/", start.length)).sort().map((pointer) => [pointer, unescapeToken(pointer.slice(start.length))]);
	}
	/** What nothing asks accepts nothing where accepting is to be shown, and anything where refusing is: then a wrong guess shows. */
	#schema(schema, pointer, wanted) {
		const mark = this.#marks.get(pointer);
		if (!mark) return wanted !== "accept";
		this.#placed++;
		if (!isJsonObject(schema)) return schema;
		const result = {};
		for (const [keyword, value] of Object.entries(schema)) {
			if (ANNOTATIONS.has(keyword) || mark.wanted === "refuse" && !keepsKeyword(mark, keyword)) continue;
			result[keyword] = this.#value(mark, keyword, value, `${pointer}/${keyword}`);
		}
		return result;
	}
	#value({ wanted }, keyword, value, pointer) {
		if (isJsonArray(value) && isOneOf(LISTED, keyword)) {
			const items = value.map((schema, index) => [`${pointer}/${index}`, schema]);
			const some = keyword === "anyOf" && wanted === "accept" || keyword === "allOf" && wanted === "refuse";
			const kept = items.filter(([at]) => !some || this.#marks.has(at)).map(([at, schema]) => this.#schema(schema, at, wanted));
			return keyword === "anyOf" || keyword === "allOf" ? distinct(kept) : kept;
		}
		if (isJsonObject(value) && isOneOf(MAPS, keyword)) {
			const names = keyword === "patternProperties" ? Object.keys(value) : this.#names.filter((name) => Object.hasOwn(value, name));
			const keep = ([name, schema]) => isJsonArray(schema) ? schema : this.#schema(schema, `${pointer}/${escapeToken(name)}`, wanted);
			return Object.fromEntries(names.map((name) => [name, keep([name, value[name] ?? null])]));
		}
		return isSchema(value) && isOneOf(SINGLE, keyword) ? this.#schema(value, pointer, wanted) : value;
	}
};
/** Each schema once: where little is kept, branches become the same, and a validator would go through each. */
function distinct(schemas) {
	if (schemas.length < 2) return schemas;
	return [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
}
function isOneOf(words, word) {
	return words.includes(word);
}
/** Whether a keyword as it was written is one of those to keep. */
function keepsKeyword({ node, keywords }, written) {
	if (written === "$schema") return true;
	for (const keyword of keywords) if (written === (keyword === "refs" ? node.refs?.[0]?.keyword ?? "$ref" : node.spelled?.[keyword] ?? (keyword === "types" ? "type" : keyword)) || written === keyword) return true;
	return false;
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
/** The branch of a union with the same name (or place) as a writer's schema. */
function namesakeOf(known, branches) {
	const pointers = new Set(known.pos.flatMap((node) => node.document && !node.derived && node.pointer !== "" ? [node.pointer] : []));
	return branches.find((branch) => pointers.has(target(branch).pointer));
}
/** Branches that could hold by a glance at types and constants, the most similar first: it is usually the one. */
function orderBranches(known, branches) {
	return scoreBranches(known, branches.filter((branch) => mayHold(known, branch))).map(({ branch }) => branch);
}
function scoreBranches(known, branches) {
	if (branches.length <= 1) return branches.map((branch) => ({
		branch,
		score: 1
	}));
	const written = known.pos.filter((node) => node.document !== void 0 && !node.derived && node.pointer !== "");
	const pointers = new Set(written.map((node) => node.pointer));
	let mine = known.cache.get("names");
	if (!mine) known.cache.set("names", mine = namesOf(known.pos));
	const names = mine;
	return branches.map((branch) => {
		const node = target(branch);
		return {
			branch,
			score: (pointers.has(node.pointer) ? 2 : 0) + likeness(names, ownNames(node))
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
	return branches.filter((branch) => prover.facts.mayHold(known, branch) && !prover.facts.isApart(known, branch));
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
			const ratherFrom = reportClosest(prover, asked, live, branches);
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
function reportClosest(prover, asked, live, all) {
	const from = prover.said.length;
	const closest = asked.quiet ? void 0 : live.length > 0 ? closestBranch(asked.known, live) : namesakeOf(asked.known, all);
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
	if (candidates.length < 2 || candidates.length > MAX_LIVE) return false;
	const live = liveBranches(prover, question.known, candidates);
	if (live.length < 2 || live.some((node) => negate(node).alternatives.length > MAX_ALTERNATIVES)) return false;
	let { known } = question;
	for (const node of live) {
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
			if (asked.quiet) return false;
			const overlapping = live.length > 1 && showsOne(prover, {
				...asked,
				quiet: true
			}, live);
			const rule = live.length === 0 ? "one-of-branch-removed" : overlapping ? "one-of-overlap" : "one-of-narrowed";
			const data = {
				branches: branches.length,
				live: live.length
			};
			const ratherFrom = overlapping ? prover.said.length : reportClosest(prover, asked, live, branches);
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
		return prover.byCases(question, whole, () => true);
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
const not = {
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
};
const condition = {
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
};
const quickCombinedObligations = [
	refs,
	allOf,
	{
		...anyOf,
		prove: (prover, question) => {
			const given = ({ known, node }) => node.anyOf?.some((branch) => target(branch).always === true || prover.isGiven(known, target(branch))) === true;
			const show = (asked) => given(asked) || orderBranches(asked.known, asked.node.anyOf ?? []).some((node) => prover.prove({
				...asked,
				node
			}));
			const whole = (asked) => asked.known.open.some(({ keyword }) => keyword === "anyOf") ? given(asked) : byTypes(prover, asked, show);
			return prover.byCases(question, whole, () => true);
		}
	},
	{
		...oneOf,
		prove: (prover, question) => prover.byCases(question, (asked) => {
			const { facts } = prover;
			if ((asked.node.oneOf?.length ?? 0) > MAX_LIVE && asked.known.open.some(({ keyword }) => keyword !== "not")) return false;
			const live = (asked.node.oneOf ?? []).filter((branch) => facts.mayHold(asked.known, branch) && !facts.isEmpty(facts.conjunctions.with(asked.known, [branch])));
			return live.length === 1 && live[0] !== void 0 && prover.prove({
				...asked,
				node: live[0]
			});
		})
	},
	{
		...not,
		prove: ({ facts }, { known, node }) => node.not === void 0 || facts.isEmpty(facts.conjunctions.with(known, [node.not]))
	},
	condition
];
const combinedObligations = [
	refs,
	allOf,
	anyOf,
	oneOf,
	not,
	condition
];
// src/compat/formats/json-schema/reasoner.ts
/** The alternatives that say just what is to be shown, else the first that are about the matter. */
function mostRelevant(open, relevant) {
	let found;
	for (const alternatives of relevant ? open : []) for (const { pos, neg } of alternatives.branches) for (const node of [...pos, ...neg]) {
		const about = relevant?.(target(node));
		if (about === "exactly") return alternatives;
		if (about) found ??= alternatives;
	}
	return found;
}
/** Whether a conjunction includes a schema, or one of its class. */
function isGiven(facts, known, node) {
	if (known.posIds.has(node.id)) return true;
	const { classes } = facts.conjunctions;
	return known.posClasses.has(classes.of(node));
}
/** Whether the writer says the very same with a keyword. */
function isCovered(facts, { known, node }, keyword) {
	const { classes } = facts.conjunctions;
	const wanted = classes.keyword(node, keyword);
	if (wanted === void 0) return false;
	for (const mine of known.pos) if (Object.hasOwn(mine, keyword) && classes.keyword(mine, keyword) === wanted) return true;
	return false;
}
/**
* Whether a member called `name` is an instance of a schema by what the writer says of it in as many words: that needs no look at what such a
* member is like, or whether there is one. Most members are the same in both releases.
*/
function saysOfMember(facts, known, name, schema) {
	const { classes, meter } = facts.conjunctions;
	const said = memberPart(name).sure(known.pos);
	meter.spend(1);
	if (said.length === 0) return false;
	const wanted = classes.of(schema);
	return said.some((mine) => classes.of(mine) === wanted);
}
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
		if (saysOfMember(prover.facts, question.known, name, schema)) continue;
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
	if (noNames(prover, [pattern, ...match === void 0 ? [] : [match]], notPatterns, notNames)) return true;
	if (prover.facts.conjunctions.meter.spent) return prover.fail(asked, {
		rule: "too-complex",
		keyword: task.keyword,
		goals: []
	});
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
	if (noNames(prover, names.match === void 0 ? [] : [names.match], [...names.notPatterns, ...ours.patterns], [...names.notNames, ...ours.names])) return true;
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
function noNames({ facts }, match, avoid, notNames) {
	const { meter } = facts.conjunctions;
	if (match.length === 0) return false;
	if (match.some((pattern) => avoid.includes(pattern)) || startApart(match)) return true;
	if (meter.spent) return false;
	const found = findWords({
		match,
		avoid,
		minLength: 0,
		maxLength: Number.POSITIVE_INFINITY
	}, notNames.length + 1);
	meter.spend(found?.looks ?? 0);
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
		if (target(schema).always === true || saysOfMember(prover.facts, question.known, name, schema)) continue;
		const show = (asked) => showMember(prover, asked, name, schema, {
			keyword: "properties",
			rest: [name]
		});
		const { classes } = prover.facts.conjunctions;
		const about = (node) => {
			const said = node.properties?.get(name);
			return said && classes.of(said) === classes.of(schema) ? "exactly" : declares(node, name);
		};
		shown = inCases(prover, question, show, about) && shown;
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
// src/compat/formats/json-schema/number-format.ts
/** Whether all numbers that are known of are integers in the range of a format. */
function areOfFormat({ facts }, { known, node }) {
	const types = facts.types(known) & 12;
	const range = INTEGER_FORMATS.get(node.format ?? "") ?? 0;
	if (types === 0 || known.pos.some(({ format = "" }) => (INTEGER_FORMATS.get(format) ?? NaN) <= range)) return true;
	const values = facts.values(known)?.filter((value) => typeof value === "number");
	if (values) return values.every((value) => isOfNumberFormat(node.format ?? "", value) === true);
	const { min, max } = facts.numbers(known);
	return (types & 8) === 0 && min >= -range && (max < range || range === Number.POSITIVE_INFINITY);
}
/** What a format asks of numbers. Validators differ in whether they look at it: what may not be of it stays open. */
const numberFormat = {
	keyword: "format",
	applies: ({ format = "" }) => INTEGER_FORMATS.has(format),
	prove: (prover, question) => prover.byCases(question, (asked) => {
		if (areOfFormat(prover, asked)) return true;
		const from = asked.known.pos.find(({ format = "" }) => INTEGER_FORMATS.has(format))?.format ?? null;
		const data = {
			from,
			to: asked.node.format ?? null
		};
		return prover.fail(asked, {
			rule: from === null ? "format-added" : "format-changed",
			keyword: "format",
			data,
			goals: []
		});
	}, (node) => (node.format ?? node.types) !== void 0)
};
// src/compat/formats/json-schema/obligations-value.ts
/** A keyword that limits one kind of value: shown by `holds` from what is known, or by trying few values. */
function limit(keyword, types, holds, describe, among = []) {
	const show = (prover, question) => {
		if ((prover.facts.types(question.known) & types) === 0 || holds(prover, question)) return true;
		const { inexact } = question.node;
		const single = newNode(question.node.document, question.node.pointer, {
			[keyword]: question.node[keyword],
			...inexact ? { inexact } : {}
		});
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
/** One of the four limits on numbers; `other`: the one on the same side. */
function bound(keyword, other) {
	const isLow = keyword === "minimum" || keyword === "exclusiveMinimum";
	const [name, how] = isLow ? ["minimum", "raised"] : ["maximum", "lowered"];
	const describe = ({ facts }, { known, node }) => {
		const { min, max } = facts.numbers(known);
		const exact = known.pos.map(({ inexact }) => inexact?.[keyword] ?? inexact?.[other]).find((text) => text !== void 0);
		return changed(name, how, exact ?? finite(isLow ? min : max), node.inexact?.[keyword] ?? node[keyword] ?? null, keyword !== name);
	};
	return limit(keyword, 12, isLow ? lower : upper, describe, [other]);
}
const bounds = [
	bound("minimum", "exclusiveMinimum"),
	bound("exclusiveMinimum", "minimum"),
	bound("maximum", "exclusiveMaximum"),
	bound("exclusiveMaximum", "maximum"),
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
	const [low, above] = [limitOf(node, "minimum", 1), limitOf(node, "exclusiveMinimum", 1)];
	const wanted = Math.max(low ?? Number.NEGATIVE_INFINITY, above ?? Number.NEGATIVE_INFINITY);
	return min > wanted || min === wanted && (minOpen || above === void 0 || above < wanted);
}
function upper(prover, { known, node }) {
	const numbers = prover.facts.numbers(known);
	const whole = (prover.facts.types(known) & 8) === 0;
	const max = whole ? Math.floor(numbers.max) - (numbers.maxOpen && Number.isInteger(numbers.max) ? 1 : 0) : numbers.max;
	const maxOpen = numbers.maxOpen && !whole;
	const [high, under] = [limitOf(node, "maximum", -1), limitOf(node, "exclusiveMaximum", -1)];
	const wanted = Math.min(high ?? Number.POSITIVE_INFINITY, under ?? Number.POSITIVE_INFINITY);
	return max < wanted || max === wanted && (maxOpen || under === void 0 || under > wanted);
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
	})),
	limit("contentSchema", 16, holdsContent, (_, { known }) => ({
		rule: "content-schema-changed",
		data: { described: known.pos.some((mine) => mine.contentSchema !== void 0) }
	}))
];
/** Whether what the writer puts into the text is what the reader looks for there: one step down in the data. */
function holdsContent(prover, { known, node, frame }) {
	const written = known.pos.flatMap((mine) => mine.contentSchema ?? []);
	const { contentSchema } = node;
	if (!contentSchema || written.length === 0) return !contentSchema;
	return prover.below({
		known: prover.facts.conjunctions.of(written),
		node: contentSchema,
		frame,
		quiet: true
	});
}
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
	prover.facts.conjunctions.meter.spend(found?.looks ?? 0);
	return found !== void 0 && found.complete && found.words.length === 0;
}
const opaque = {
	keyword: "opaque",
	applies: (node) => node.opaque !== void 0,
	prove: (prover, question) => {
		const { keyword = "$ref", text = "" } = question.node.opaque ?? {};
		const { number = false } = question.node.opaque ?? {};
		if (number) return prover.fail(question, {
			rule: "number-too-exact",
			keyword,
			data: {
				keyword,
				number: text
			},
			goals: []
		});
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
const valueObligations = [
	never,
	types,
	listed("enum"),
	listed("const"),
	...bounds,
	numberFormat,
	...texts,
	...made,
	opaque
];
// src/compat/formats/json-schema/obligations.ts
/** All of them, cheap ones first. */
const OBLIGATIONS = [
	...valueObligations,
	...arrayObligations,
	...objectObligations,
	...combinedObligations
];
/** What is too much for a quick look. */
const SLOW = /* @__PURE__ */ new Set(["unevaluatedItems", "unevaluatedProperties"]);
/** The same for a quick look: cheap, and without telling apart the branches of unions. What it cannot show it leaves open. */
const QUICK_OBLIGATIONS = [
	...valueObligations,
	...[...arrayObligations, ...objectObligations].map((obligation) => SLOW.has(obligation.keyword) ? {
		...obligation,
		prove: () => false
	} : obligation),
	...quickCombinedObligations
];
// src/compat/formats/json-schema/inclusion.ts
const MAX_DEPTH$2 = 120;
const MAX_CASES$1 = 5;
/**
* The quick look before the proof: keyword by keyword and branch by branch, without telling branches apart. It finds the greatest set of
* pairs in which each follows from others of the set: all are taken to hold, and what fails is taken back together with what rested on it.
* That is induction over the size of a finite value, so the reader's schema must not come back to itself without a step into the value.
* What holds here is proven; what does not hold is open.
*/
var Inclusion = class {
	facts;
	said = [];
	#pairs = /* @__PURE__ */ new Map();
	#doubtful = [];
	#asking;
	#depth = 0;
	#purse;
	constructor(facts) {
		this.facts = facts;
	}
	/** Whether everything in `known` is shown to be an instance of `node`. */
	holds(known, node) {
		const { meter } = this.facts.conjunctions;
		return meter.within(() => this.#settle(known, node), this.#purse ??= meter.purse());
	}
	#settle(known, node) {
		const question = {
			known,
			node,
			frame: void 0,
			quiet: true
		};
		for (let shown = this.prove(question);; shown = this.prove(question)) {
			if (!shown || this.#doubtful.length === 0) return shown;
			this.#takeBack();
		}
	}
	/** Tells what was found to whoever asks about schemas like these. Only once nothing is in doubt. */
	publish() {
		for (const [key, { held }] of this.#pairs) this.facts.shown.included.set(key, held);
		this.#pairs.clear();
	}
	prove({ known, node: written }) {
		const node = target(written);
		if (node.always === true || known.empty || isGiven(this.facts, known, node)) return true;
		const pair = this.#pairOf(known, node);
		if (!pair) return false;
		if (pair.held && this.#asking) pair.dependents.add(this.#asking);
		return pair.held;
	}
	below(question) {
		return this.prove(question);
	}
	isGiven(known, node) {
		return isGiven(this.facts, known, node);
	}
	byCases(question, show, relevant, depth = 0) {
		if (show(question)) return true;
		const open = question.known.open.filter(({ keyword }) => keyword !== "not");
		const alternatives = mostRelevant(open, relevant) ?? open[0];
		if (!alternatives || depth >= MAX_CASES$1 || this.facts.conjunctions.meter.spent) return false;
		this.facts.conjunctions.meter.spend(alternatives.branches.length);
		return alternatives.branches.every(({ pos, neg }) => {
			const known = this.facts.conjunctions.with(question.known, pos, neg);
			return this.facts.isEmpty(known) || this.byCases({
				...question,
				known
			}, show, relevant, depth + 1);
		});
	}
	fail() {
		return false;
	}
	writerOf() {}
	/** `undefined`: too much was looked at. */
	#pairOf(known, node) {
		const key = this.facts.keyOf(known, node);
		const before = this.#pairs.get(key);
		if (before) return before;
		const settled = this.facts.shown.included.get(key);
		if (settled !== void 0) return {
			known,
			node,
			held: settled,
			dependents: /* @__PURE__ */ new Set()
		};
		if (this.#depth >= MAX_DEPTH$2 || this.facts.conjunctions.meter.spent) return void 0;
		const pair = {
			known,
			node,
			held: true,
			dependents: /* @__PURE__ */ new Set()
		};
		this.#pairs.set(key, pair);
		this.#check(pair);
		return pair;
	}
	#check(pair) {
		const outer = this.#asking;
		this.#asking = pair;
		this.#depth++;
		const held = this.facts.conjunctions.meter.within(() => this.facts.isEmpty(pair.known) || this.#followsFrom(pair));
		this.#depth--;
		this.#asking = outer;
		if (held) return;
		pair.held = false;
		this.#doubtful.push(...pair.dependents);
		pair.dependents.clear();
	}
	#followsFrom({ known, node }) {
		const question = {
			known,
			node,
			frame: void 0,
			quiet: true
		};
		return QUICK_OBLIGATIONS.every((obligation) => !obligation.applies(node) || isCovered(this.facts, question, obligation.keyword) || obligation.prove(this, question));
	}
	#takeBack() {
		for (let pair = this.#doubtful.pop(); pair; pair = this.#doubtful.pop()) if (pair.held) this.#check(pair);
	}
};
// src/compat/formats/json-schema/drafts.ts
const SEARCHES_PER_CAUSE = 3;
/** With more causes than that it makes a difference whether all of them are shown. */
const MANY_CAUSES = 100;
/** One draft per cause, each with a payload where one can be found; general complaints about unions give way to precise ones. */
function selectDrafts(candidates, search) {
	const causes = /* @__PURE__ */ new Map();
	/** Causes that a general complaint stands for: it could be shown no better than they. */
	const covered = /* @__PURE__ */ new Set();
	const unions = /* @__PURE__ */ new Map();
	for (const candidate of candidates) {
		const { cause, rather = /* @__PURE__ */ new Set() } = candidate;
		for (const other of rather) if (!unions.has(other)) unions.set(other, rather);
		if ([...rather].some((other) => causes.get(other)?.witness)) continue;
		const entry = causes.get(cause) ?? {
			candidate,
			witness: void 0,
			searched: 0
		};
		causes.set(cause, entry);
		if (!entry.witness && entry.searched < SEARCHES_PER_CAUSE) {
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
	const isExplained = (cause) => [...unions.get(cause) ?? []].some((other) => causes.get(other)?.witness);
	const chosen = drafts.filter(({ cause, witness }) => witness || !(covered.has(cause) || isExplained(cause)));
	return chosen.length > 0 ? chosen : drafts.slice(0, 1);
}
/**
* The same for whoever tells no more than `most` differences: of very many the nearest to the top are shown, and the others only when they are
* asked for. Those that cannot be shown are left out where that many can.
*/
function selectNearest(candidates, search, most) {
	if (new Set(candidates.map(({ cause }) => cause)).size <= Math.max(MANY_CAUSES, most)) return selectDrafts(candidates, search);
	const found = new Causes(candidates, search);
	const drafts = [];
	let proven = 0;
	for (const { candidate } of found.nearestFirst()) {
		const count = candidate.paths.size;
		const witness = proven < most ? found.show(candidate.cause) : void 0;
		if (witness) proven++;
		if (witness || proven >= most) drafts.push({
			candidate,
			count,
			witness,
			...witness ? {} : { search: () => found.show(candidate.cause) }
		});
	}
	return proven >= most ? drafts : selectDrafts(candidates, search);
}
/** Causes, each shown when it is asked for. */
var Causes = class {
	#search;
	#byCause = /* @__PURE__ */ new Map();
	#shown = /* @__PURE__ */ new Map();
	constructor(candidates, search) {
		this.#search = search;
		for (const candidate of candidates) {
			const known = this.#byCause.get(candidate.cause);
			if (known) known.push(candidate);
			else this.#byCause.set(candidate.cause, [candidate]);
		}
	}
	/** The first candidate of each cause. */
	nearestFirst() {
		return [...this.#byCause.values()].flatMap(([candidate]) => candidate ? [{
			candidate,
			depth: pathOf(candidate.frame).split("/").length
		}] : []).sort((a, b) => a.depth - b.depth);
	}
	show(cause) {
		if (this.#shown.has(cause)) return this.#shown.get(cause);
		this.#shown.set(cause, void 0);
		let searched = 0;
		let witness;
		for (const candidate of this.#byCause.get(cause) ?? []) {
			if (witness || searched >= SEARCHES_PER_CAUSE) break;
			if ([...candidate.rather ?? []].some((other) => other !== cause && this.show(other))) continue;
			searched++;
			witness = this.#search(candidate);
		}
		this.#shown.set(cause, witness);
		return witness;
	}
};
/**
* The unions of the reader in one of whose branches a complaint was made: only what the whole union refuses shows it. `again`: causes that may
* stand elsewhere as well, outside of the union.
*/
function unionsAround(candidates, again) {
	const around = /* @__PURE__ */ new Map();
	const found = /* @__PURE__ */ new Map();
	for (const candidate of candidates.toReversed()) {
		const path = pathOf(candidate.frame);
		const union = around.get(`${candidate.cause}\n${path}`);
		if (union && !again.has(candidate.cause)) found.set(candidate, union);
		for (const cause of candidate.rather ?? []) around.set(`${cause}\n${path}`, candidate.reader.node);
	}
	return found;
}
// src/compat/formats/json-schema/judge.ts
/** Payloads tried on the validators per difference, before it stays unknown. */
const MAX_CONFIRMATIONS = 4;
/** Asks the validators whether the writer's schema admits a payload that the reader's refuses. */
var Judge = class {
	#writer;
	#reader;
	#oracles;
	constructor(writer, reader, oracles) {
		this.#writer = writer;
		this.#reader = reader;
		this.#oracles = oracles;
	}
	/** The first payload that every validator with an opinion accepts as written and refuses as read; at least one has to have an opinion. */
	confirm(payloads) {
		let tries = 0;
		for (const payload of payloads) {
			const witness = this.#confirmOne(payload);
			if (witness) return witness;
			if (++tries >= MAX_CONFIRMATIONS) return void 0;
		}
	}
	#confirmOne(payload) {
		const agreed = [];
		let error;
		const [written, read] = [this.#ask(this.#writer, payload, "accept"), this.#ask(this.#reader, payload, "refuse")];
		for (const oracle of this.#oracles) {
			const accepts = written(oracle);
			const refuses = read(oracle);
			if (accepts?.valid === false || refuses?.valid === true) return void 0;
			if (!accepts || !refuses) continue;
			agreed.push(oracle.name);
			error ??= refuses.error;
		}
		if (agreed.length === 0) return void 0;
		return {
			payload,
			outcome: "rejected",
			...error === void 0 ? {} : { error },
			confirmedBy: agreed
		};
	}
	/** By the part that is needed; where that says nothing, by the whole. */
	#ask(slicer, payload, wanted) {
		const part = slicer.for(payload, wanted);
		return (oracle) => {
			const opinion = part && oracle.judge(part, payload);
			return opinion?.valid === (wanted === "accept") ? opinion : oracle.judge(slicer.whole, payload);
		};
	}
};
// src/compat/formats/json-schema/prover.ts
const MAX_DEPTH$1 = 160;
const MAX_CASES = 5;
const MAX_DIRECT = 2;
const MAX_SAID = 40;
/** Looks that a question costs whatever it is. */
const STEP = 5;
/** Candidates kept per cause; of the others only the path. */
const EXAMPLES$1 = 4;
/**
* Shows that every value of a conjunction is an instance of a schema, or collects why that could not be shown.
* A question that comes up again further down in the data is taken as shown: values are finite, so this is induction over their size.
*/
var Prover = class {
	facts;
	candidates = [];
	/** The cause of every failure, in order. */
	said = [];
	/** Causes that were told again, wherever a question had come up before. */
	again = /* @__PURE__ */ new Set();
	#inclusion;
	#tries;
	#causes = /* @__PURE__ */ new Map();
	#answers = /* @__PURE__ */ new Map();
	#asking = /* @__PURE__ */ new Map();
	/** What was said of a question that could not be shown, so that it need not be asked again. */
	#reported = /* @__PURE__ */ new Map();
	#provisional = [];
	#rests = Number.POSITIVE_INFINITY;
	/** Depth in the data, not in the schema. */
	#level = 0;
	/** Set when a limit was met: the keyword at which it happened. */
	exhausted;
	/** `inclusion`: the quick look that goes before every proof. `tries`: whether the reader takes whatever is an instance of it. */
	constructor(facts, inclusion, tries) {
		this.facts = facts;
		this.#inclusion = inclusion;
		this.#tries = tries;
	}
	/** Few known values are simply tried. */
	#areInstances(known, node) {
		return this.#tries && this.facts.areInstances(known, node);
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
		if (this.#inclusion?.holds(known, node) || this.#areInstances(known, node)) return true;
		const key = this.facts.keyOf(known, node);
		const answered = this.#answers.get(key) ?? this.#shown(key);
		const reported = quiet || !answered ? void 0 : this.#reported.get(`${known.id}:${node.id}`);
		if (answered?.proven || answered && (quiet || reported)) {
			this.#rests = Math.min(this.#rests, answered.rests);
			for (const cause of reported ?? []) {
				this.said.push(cause);
				this.again.add(cause);
			}
			return answered.proven;
		}
		const asking = this.#asking.get(key);
		if (asking) {
			if (asking.level >= this.#level) return false;
			this.#rests = Math.min(this.#rests, asking.index);
			return true;
		}
		if (this.#asking.size > MAX_DEPTH$1 || this.#isSpent(quiet)) {
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
	#isSpent(quiet) {
		const { meter } = this.facts.conjunctions;
		return meter.empty || quiet && meter.spent;
	}
	#shown(key) {
		const proven = this.facts.shown.proven.get(key);
		return proven === void 0 ? void 0 : {
			proven,
			rests: Number.POSITIVE_INFINITY
		};
	}
	/** Tells what was found to whoever asks about schemas like these. */
	publish() {
		this.#inclusion?.publish();
		for (const [key, { proven, rests }] of this.#answers) if (rests === Number.POSITIVE_INFINITY && (proven || !this.exhausted)) this.facts.shown.proven.set(key, proven);
		this.#answers.clear();
	}
	/** Whether the writer's schemas include this one, or one just like it. */
	isGiven(known, node) {
		return isGiven(this.facts, known, node);
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
		const { meter } = this.facts.conjunctions;
		meter.spend(STEP);
		const proven = question.quiet ? this.#obligations(question) : meter.within(() => this.#obligations(question));
		this.#asking.delete(key);
		if (!question.quiet) {
			const told = /* @__PURE__ */ new Set();
			for (let at = said; at < this.said.length && told.size < MAX_SAID; at++) told.add(this.said[at]);
			this.#reported.set(`${question.known.id}:${question.node.id}`, [...told]);
		}
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
			if (!obligation.applies(question.node) || isCovered(this.facts, question, obligation.keyword)) continue;
			const shown = obligation.prove(this, question);
			proven &&= shown;
			if (!proven && question.quiet) return false;
		}
		return proven;
	}
	/**
	* Shows something, by cases of the writer's open alternatives where it cannot be shown at once.
	* `relevant` puts the alternatives first that are about the matter.
	*/
	byCases(question, show, relevant, depth = 0, refusals = 0) {
		if (depth >= MAX_CASES) return show(question);
		const { open: all } = question.known;
		const written = all.filter(({ keyword }) => keyword !== "not");
		const open = written.length > 0 ? written : refusals > 0 ? [] : all;
		const about = mostRelevant(open, relevant);
		const alternatives = about ?? open[0];
		if (!alternatives) return show(question);
		if (!(about && open.length <= MAX_DIRECT) && show({
			...question,
			quiet: true
		})) return true;
		let shown = true;
		const { conjunctions } = this.facts;
		const next = refusals + (written.length > 0 ? 0 : 1);
		const holds = ({ pos, neg }) => {
			const known = conjunctions.with(question.known, pos, neg);
			if (this.facts.isEmpty(known) || this.#areInstances(known, question.node)) return true;
			if (conjunctions.meter.spent) return this.fail(question, {
				rule: "too-complex",
				keyword: "",
				goals: []
			});
			return this.byCases({
				...question,
				known
			}, show, relevant, depth + 1, next);
		};
		for (const branch of alternatives.branches) {
			const shows = question.quiet || depth > 0 ? holds(branch) : conjunctions.meter.within(() => holds(branch));
			shown &&= shows;
			if (!shown && (question.quiet || depth > 1)) return false;
		}
		return shown;
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
		if (before && before.size > EXAMPLES$1) return false;
		const paths = before ?? /* @__PURE__ */ new Set([path]);
		this.#causes.set(cause, paths);
		const goals = failure.goals ?? (keyword === "" ? [] : negateKeyword(node, keyword));
		const rather = failure.ratherFrom === void 0 ? void 0 : new Set(this.said.slice(failure.ratherFrom, -1));
		const { spent } = this.facts.conjunctions.meter;
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
			spent,
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
	#resolved = /* @__PURE__ */ new Map();
	#byPath = /* @__PURE__ */ new Map();
	#digest;
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
		let known = this.#resolved.get(from);
		if (!known) this.#resolved.set(from, known = /* @__PURE__ */ new Map());
		let resolution = known.get(reference);
		if (!resolution) known.set(reference, resolution = this.#resolve(reference, from));
		return resolution;
	}
	#resolve(reference, from) {
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
	/** What dynamic references may lead to: where that is not certain, they are equal only while nothing changes. */
	digest() {
		return this.#digest ??= shortDigest(sha256Json(this.loaded().map(({ document }) => document.root)));
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
			if (!file) continue;
			file.names.add(uri);
			return resourceAt(file, "");
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
/** File parts of all references in a file: what has to be read before, when a file is YAML. */
function referencedFiles(document) {
	const found = /* @__PURE__ */ new Set();
	for (const reference of surveyOf(document.root).references) {
		const [file = ""] = reference.split("#");
		const uri = file === "" ? void 0 : resolveUri(file, fileUri(document.path));
		if (uri?.startsWith("file:///")) found.add(decode(uri.slice(8)));
	}
	found.delete(document.path);
	return [...found];
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
	const open = nodes.some(declaresOthers) || !nodes.some(declaresNames) || needsMore(nodes);
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
// src/compat/formats/json-schema/generate-names.ts
/** Names made up at most. */
const MAX_FILL$1 = 40;
/** Whether a name is one of those meant. */
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
		...Array.from({ length: MAX_FILL$1 }, (_, index) => `extra${index + 1}`)
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
// src/compat/formats/json-schema/generate-turns.ts
/** The same value so many times. */
function repeat(value, times) {
	return Array.from({ length: times }, () => value);
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
function first(values) {
	for (const value of values) return value;
}
/** Whether a value may be of a branch. */
function mayBe({ pos, neg }, value) {
	return pos.every((node) => evaluate(node, value) !== false) && neg.every((node) => evaluate(node, value) !== true);
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
/** Values tried before the cases of what is refused. */
const LUCKY = 6;
const BRANCHES_A_STEP = 32;
/** Conditions that are told apart one after the other. */
const FEW_CONDITIONS = 2;
/** Values that something may be put into. */
const EXAMPLES = 1;
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
		return this.#budget <= 0 || this.#facts.conjunctions.meter.spent;
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
	/** Whatever comes to mind, admitted or not. */
	proposals(known) {
		return this.#facts.values(known) ?? this.#plain(known, 0);
	}
	/** The simplest values of a conjunction, worked out once. */
	examples(known) {
		return this.#some(known, 0, EXAMPLES);
	}
	admits(known, value) {
		const truth = (node) => {
			const result = evaluate(node, value);
			this.#facts.conjunctions.meter.spend(looksOfEvaluation() / 2);
			return result;
		};
		return known.pos.every((node) => truth(node) !== false) && known.neg.every((node) => truth(node) !== true);
	}
	*values(known, depth) {
		this.#facts.conjunctions.meter.spend(known.pos.length + known.neg.length);
		if (--this.#budget < 0 || this.#facts.conjunctions.meter.spent || depth > MAX_DEPTH || this.#facts.isEmpty(known)) return;
		const values = this.#facts.values(known);
		if (values) {
			yield* values.slice(0, MAX_FILL);
			return;
		}
		const conditions = known.open.filter(({ keyword }) => keyword === "if");
		const sample = conditions.length > FEW_CONDITIONS ? first(this.#plain(known, depth)) : void 0;
		if (sample !== void 0) yield* this.#lucky(known, depth);
		const alternatives = (sample === void 0 ? void 0 : conditions.find(({ branches }) => !branches.some((branch) => mayBe(branch, sample)))) ?? known.open.find(({ keyword }) => keyword !== "not") ?? known.open[0];
		if (!alternatives) {
			yield* this.#plain(known, depth);
			return;
		}
		this.#budget -= Math.floor(known.open.reduce((sum, { branches }) => sum + branches.length, 0) / BRANCHES_A_STEP);
		if (alternatives.keyword === "not") yield* this.#lucky(known, depth);
		yield* inTurn(alternatives.branches.map((branch) => this.#case(known, branch, depth + 1)));
	}
	/** What a union leaves out is seldom met by chance: a few values that heed no refusal come first. */
	*#lucky(known, depth) {
		let left = LUCKY;
		for (const value of this.#plain(known, depth)) {
			if (this.admits(known, value)) yield value;
			if (--left <= 0) return;
		}
	}
	/** By type, whatever alternatives are open. */
	*#plain(known, depth) {
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
		const minProperties = facts.minProperties(known);
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
function isRefused(there, value) {
	return value.not !== void 0 && there.negIds.has(target(value.not).id);
}
/** An object with own properties only, `__proto__` included. */
function fromEntries(entries) {
	return Object.fromEntries(entries);
}
// src/compat/formats/json-schema/mend.ts
/** Each round mends what the one before broke. */
const ROUNDS = 12;
const MAX_FIXES = 3e3;
/** Branches, and ways to refuse a schema, that are tried. */
const CASES = 6;
/** Items that are added at most. */
const MAX_MORE = 12;
/**
* Changes a value step by step until a schema admits it: members that are missing come, those that are refused go, and what a condition asks for is
* done, or the condition is undone. Where conditions stand beside conditions by the dozen, that finds what telling them apart one by one does not.
*/
var Mender = class {
	#facts;
	#maker;
	#left = 0;
	constructor(facts, maker) {
		this.#facts = facts;
		this.#maker = maker;
	}
	/** A value like this one that the schema admits; `undefined` where none was found. */
	mend(root, value, pin) {
		this.#left = MAX_FIXES;
		let at = value;
		for (let round = 0; round < ROUNDS && this.#left > 0; round++) {
			const truth = this.#truth(root, at);
			if (truth !== false) return truth && at;
			const next = this.#fix(root, at, {
				known: this.#facts.conjunctions.of([root]),
				pin
			});
			if (sameJson(next, at)) return void 0;
			at = next;
		}
	}
	#truth(node, value) {
		const truth = evaluate(node, value);
		this.#facts.conjunctions.meter.spend(looksOfEvaluation() / 2);
		return truth;
	}
	#fix(written, value, place) {
		const node = target(written);
		if (--this.#left < 0 || this.#facts.conjunctions.meter.spent || this.#truth(node, value) !== false) return value;
		if (!isOfKind(node, value)) return this.#made([node], place) ?? value;
		let at = value;
		for (const child of [...(node.refs ?? []).map(({ target: to }) => to), ...node.allOf ?? []]) at = this.#fix(child, at, place);
		if (node.if) at = this.#condition(node, at, place);
		if (node.anyOf) at = this.#branch(node.anyOf, at, place);
		if (node.oneOf) at = this.#branch(node.oneOf, at, place, true);
		if (node.not && this.#truth(node.not, at) === true) at = this.#refuse(node.not, at, place);
		if (isJsonArray(at)) return this.#items(node, at, place);
		return isJsonObject(at) ? this.#members(node, at, place) : at;
	}
	/** Something new, that still shows what it has to; nothing where more than that would be lost. */
	#made(nodes, { known, pin }) {
		const { conjunctions } = this.#facts;
		if (pin && pin.tokens.length > 0) return void 0;
		const wanted = pin ? [...nodes, pin.goal] : nodes;
		return this.#maker.examples(conjunctions.with(known, wanted))[0] ?? this.#maker.examples(conjunctions.of(wanted))[0];
	}
	#given({ known, pin }, pos, neg = []) {
		return {
			known: this.#facts.conjunctions.with(known, pos, neg),
			pin
		};
	}
	#condition({ if: test, then: yes, else: no }, value, place) {
		const holds = test && this.#truth(test, value);
		const next = holds ? yes : no;
		if (!test || holds === void 0 || !next) return value;
		const done = this.#fix(next, value, this.#given(place, holds ? [test, next] : [next], holds ? [] : [test]));
		if (this.#truth(next, done) !== false) return done;
		const undone = holds ? this.#refuse(test, value, place) : this.#fix(test, value, place);
		return this.#truth(test, undone) === holds ? done : undone;
	}
	#branch(branches, value, place, only = false) {
		const held = branches.filter((branch) => this.#truth(branch, value) !== false);
		if (held.length > 0) return only ? held.slice(1).reduce((at, branch) => this.#refuse(branch, at, place), value) : value;
		const alike = branches.filter((branch) => (typesOf(branch) & typeOf(value)) !== 0);
		let nearest;
		for (const branch of alike.slice(0, CASES)) {
			const changed = this.#fix(branch, value, this.#given(place, [branch]));
			if (this.#truth(branch, changed) !== false) return changed;
			nearest ??= changed;
		}
		return nearest ?? (branches[0] ? this.#fix(branches[0], value, this.#given(place, [branches[0]])) : value);
	}
	/** A value like this one that the schema does not admit. */
	#refuse(node, value, place) {
		for (const way of negate(node).alternatives.slice(0, CASES)) {
			const changed = this.#fix(way, value, this.#given(place, [way]));
			if (this.#truth(node, changed) === false) return changed;
		}
		return value;
	}
	#items(node, value, place) {
		const { prefixItems = [], items = EVERYTHING, contains, minContains = 1, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = node;
		const pinned = place.pin?.tokens[0] === void 0 ? -1 : Number(place.pin.tokens[0]);
		let list = value.map((item, index) => this.#fix(prefixItems[index] ?? items, item, this.#item(place, index)));
		if (node.uniqueItems) list = list.filter((item, index) => index === pinned || !list.some((other, at) => at < index && sameJson(item, other)));
		const add = (...also) => {
			const item = this.#made([prefixItems[list.length] ?? items, ...also], this.#item(place, list.length));
			if (item !== void 0) list.push(item);
			return item !== void 0;
		};
		const found = () => contains ? list.filter((item) => this.#truth(contains, item) === true).length : 0;
		for (const [index, item] of list.entries()) {
			const more = contains && found() < minContains ? this.#fix(contains, item, this.#item(place, index)) : item;
			if (isExtension(item, more) && this.#truth(prefixItems[index] ?? items, more) !== false) list[index] = more;
		}
		const lacking = () => contains !== void 0 && found() < minContains;
		for (let more = MAX_MORE; more > 0 && lacking() && add(...contains ? [contains] : []); more--);
		for (let more = MAX_MORE; more > 0 && list.length < minItems && add(); more--);
		if (node.item && this.#truth(node, list) === false) add(node.item.value);
		return list.length > maxItems && pinned < maxItems ? list.slice(0, maxItems) : list;
	}
	#item({ known, pin }, index) {
		return {
			known: this.#facts.item(known, index),
			pin: within(pin, String(index))
		};
	}
	#member({ known, pin }, name) {
		return {
			known: this.#facts.member(known, name),
			pin: within(pin, name)
		};
	}
	#members(node, value, place) {
		const members = new Map(Object.entries(value));
		for (const [name, member] of members) {
			const schemas = memberSchemas(node, name)[0];
			if ((schemas.some((schema) => target(schema).always === false) || node.propertyNames && this.#truth(node.propertyNames, name) === false) && place.pin?.tokens[0] !== name) members.delete(name);
			else members.set(name, schemas.reduce((at, schema) => this.#fix(schema, at, this.#member(place, name)), member));
		}
		const needed = new Set(node.required);
		for (const name of members.keys()) for (const other of node.dependentRequired?.get(name) ?? []) needed.add(other);
		for (const name of needed) {
			const made = members.has(name) ? void 0 : this.#made(memberSchemas(node, name)[0], this.#member(place, name));
			if (made !== void 0) members.set(name, made);
		}
		let at = Object.fromEntries(members);
		for (const [name, schema] of node.dependentSchemas ?? []) if (isJsonObject(at) && Object.hasOwn(at, name)) at = this.#fix(schema, at, place);
		return at;
	}
};
/** Whether a schema has nothing against a value but what is in it. */
function isOfKind(node, value) {
	if (listTruth(node, value) === false) return false;
	if (typeof value === "number") return numberTruth(node, value) !== false;
	return typeof value !== "string" || stringTruth(node, value) !== false;
}
/** Whether a value is another one with more in it. */
function isExtension(less, more) {
	if (!isJsonObject(less) || !isJsonObject(more)) return sameJson(less, more);
	return Object.entries(less).every(([name, member]) => Object.hasOwn(more, name) && isExtension(member, more[name] ?? null));
}
/** What of a part has to stay. */
function within(pin, token) {
	return pin && pin.tokens[0] === token ? {
		...pin,
		tokens: pin.tokens.slice(1)
	} : void 0;
}
// src/compat/formats/json-schema/witness.ts
const STEPS = 3e3;
const WHOLE_STEPS = 6e3;
const MAX_TRIES = 60;
const MENDED_GOALS = 3;
const MENDED_VALUES = 3;
/** Finds payloads that the writer can produce and the reader refuses. */
var WitnessFinder = class {
	#facts;
	#maker;
	#mender;
	#purse;
	#writer;
	#reader;
	#unions;
	/** Documents that showed something, by the path of what they showed. */
	#around = /* @__PURE__ */ new Map();
	/** `unions`: around what a candidate complains of; what they accept shows nothing. */
	constructor(facts, writer, reader, unions = /* @__PURE__ */ new Map()) {
		this.#facts = facts;
		this.#maker = new ValueMaker(facts, 0);
		this.#mender = new Mender(facts, this.#maker);
		this.#writer = writer;
		this.#reader = reader;
		this.#unions = unions;
	}
	/** Payloads that show the candidate to be a real break, by our own reckoning; the simplest first. `known`: what may be worth a try. */
	*find(candidate, known = []) {
		for (const payload of known) if (this.isWitness(payload)) yield payload;
		yield* this.#search(candidate);
		const { meter } = this.#facts.conjunctions;
		const mended = meter.within(() => this.#mended(candidate), this.#purse ??= meter.purse());
		if (mended !== void 0) yield mended;
	}
	/** What has to be shown, in a document that is mended around it until the writer can have made it. */
	#mended(candidate) {
		for (const goal of candidate.goals.slice(0, MENDED_GOALS)) {
			this.#maker.refill(STEPS);
			let tries = 0;
			for (const value of this.#maker.proposals(this.#facts.conjunctions.with(candidate.known, [goal]))) {
				if (++tries > MENDED_VALUES) break;
				const start = this.#wrap(candidate, value);
				for (const aim of start ? [this.#writer, start.aim] : []) {
					const whole = start && this.#mender.mend(aim, start.whole, {
						tokens: start.tokens,
						goal
					});
					if (whole !== void 0 && isShownBy(candidate, whole) && this.isWitness(whole)) return whole;
				}
			}
		}
	}
	/** A document with the value at its place, whatever else it should have, and what it has to be like for the reader to ask. */
	#wrap({ frame, known }, value) {
		const tokens = [];
		let whole = value;
		let aim = this.#asked(known, {});
		for (let at = frame; at; at = at.parent) {
			const { step, around } = at;
			if (step.kind === "name") return void 0;
			if (step.kind === "item") {
				whole = [...Array(step.index).fill(null), whole];
				tokens.unshift(String(step.index));
				aim = this.#asked(around, { prefixItems: [...Array(step.index).fill(EVERYTHING), aim] });
				continue;
			}
			const name = step.kind === "member" ? step.name : this.#names(step, around)[0];
			if (name === void 0) return void 0;
			whole = Object.fromEntries([[name, whole]]);
			tokens.unshift(name);
			aim = this.#asked(around, { properties: /* @__PURE__ */ new Map([[name, aim]]) });
		}
		return {
			aim: newNode(void 0, "", { allOf: [this.#writer, aim] }),
			whole,
			tokens
		};
	}
	*#search(candidate) {
		const union = this.#unions.get(candidate);
		for (const goal of candidate.goals) {
			this.#maker.refill(STEPS);
			const known = this.#facts.conjunctions.with(candidate.known, [goal]);
			let tries = 0;
			for (const value of this.#maker.checked(known, 12)) {
				if (union && evaluate(union, value) === true) continue;
				for (const whole of this.#embed(candidate.frame, value, 3)) {
					if (this.isWitness(whole)) {
						this.#remember(candidate.frame, whole);
						yield whole;
					}
					if (++tries > MAX_TRIES) break;
				}
				if (tries > MAX_TRIES || this.#maker.spent) break;
			}
		}
	}
	/** The same question asked of the whole: any value of the writer that the reader refuses. `ways`: made to be refused (true), or as they come. */
	*findAnywhere(ways = [true, false]) {
		for (const aimed of ways) {
			this.#maker.refill(WHOLE_STEPS);
			const known = this.#facts.conjunctions.of([this.#writer], aimed ? [this.#reader] : []);
			for (const value of this.#maker.checked(known, aimed ? 200 : 400)) if (this.isWitness(value)) yield value;
		}
	}
	/** What the reader has asked before it asks for what is missing, as conditions do, and something more. */
	#asked({ pos, neg }, more) {
		const isReaders = ({ document }) => document !== void 0 && document !== this.#writer.document;
		return newNode(void 0, "", {
			...more,
			allOf: [...pos.filter(isReaders), ...neg.filter(isReaders).map(complement)],
			derived: true
		});
	}
	isWitness(value) {
		const { meter } = this.#facts.conjunctions;
		const refused = evaluate(this.#reader, value);
		meter.spend(looksOfEvaluation() / 2);
		if (refused !== false) return false;
		const admitted = evaluate(this.#writer, value);
		meter.spend(looksOfEvaluation() / 2);
		if (admitted !== true) return false;
		return !this.#facts.declared || isDeclared([this.#writer], value);
	}
	/** Where a document is that shows something at one place, the same document may show something else there. */
	#remember(frame, whole) {
		for (let at = frame; at; at = at.parent) {
			const path = pathOf(at);
			if (this.#around.has(path)) return;
			const [part] = partsAt(whole, at);
			if (part && at.step.kind !== "name") this.#around.set(path, {
				whole,
				pointer: part[1]
			});
		}
	}
	/** Puts a value at its place in a whole document. */
	*#embed(frame, value, most) {
		if (!frame) {
			yield value;
			return;
		}
		const known = this.#around.get(pathOf(frame));
		if (known) yield replaceAt(known.whole, known.pointer, value);
		if (frame.step.kind === "member") {
			for (const outer of this.#maker.examples(frame.around)) if (isJsonObject(outer)) yield* this.#embed(frame.parent, withMember(outer, frame.step.name, value), 1);
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
/** With the member that matters first. */
function withMember(outer, name, value) {
	const first = { [name]: value };
	return {
		...first,
		...outer,
		...first
	};
}
export { Classes, Compiler, Facts, Files, Inclusion, Judge, Meter, Parts, Payloads, Prover, ReadOnce, Shown, Slicer, TINY, WitnessFinder, inPlace, indexFile, isShownBy, pathOf, readDocument, referencedFiles, selectDrafts, selectNearest, target, typeNames, typesOf, unionsAround };
