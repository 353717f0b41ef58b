import "./runtime.js";
import { require_dist } from "./yaml-shared.js";
import { GateError, LineIndex } from "./start.js";
// src/compat/source/yaml.ts
var import_dist = require_dist();
/** Far above what people write; keeps hostile input cheap. Values are counted with what aliases repeat. */
const MAX_LENGTH = 1e7;
const MAX_DEPTH = 100;
const MAX_VALUES = 5e5;
/**
* Reads one document of YAML 1.2 (and so of JSON) with places. Anchors and merge keys are resolved, tags are not followed.
* @throws GateError RG-SCHEMA-SYNTAX
*/
function readYaml(source) {
	return new YamlReader(source).read();
}
var YamlReader = class {
	#text;
	#file;
	#lines;
	#anchors = /* @__PURE__ */ new Map();
	#ranges = /* @__PURE__ */ new WeakMap();
	/** Values below a node, itself included: an alias costs what it repeats. */
	#sizes = /* @__PURE__ */ new WeakMap();
	#count = 0;
	constructor(source) {
		this.#text = source.text;
		this.#file = source.path;
		this.#lines = new LineIndex(this.#text);
	}
	read() {
		if (this.#text.length > MAX_LENGTH) throw this.#error(`the file is longer than ${MAX_LENGTH} characters`, 0);
		const document = this.#compose();
		const [broken] = document?.errors ?? [];
		if (broken) throw this.#error(`not well-formed YAML: ${broken.message.split("\n")[0] ?? ""}`, broken.pos[0]);
		return {
			root: this.#convert(document?.contents ?? null, 0),
			range: (node) => this.#ranges.get(node) ?? [0, 0],
			place: (offset) => this.#place(offset)
		};
	}
	#place(offset) {
		return {
			file: this.#file,
			...this.#lines.at(offset)
		};
	}
	#error(message, offset, expected) {
		return new GateError("RG-SCHEMA-SYNTAX", message, {
			place: this.#place(offset),
			...expected ? { expected } : {}
		});
	}
	/** Tokens first, which needs no recursion: deep nesting is refused before the recursive composer meets it. */
	#compose() {
		const parser = new import_dist.Parser();
		const tokens = [];
		for (const lexeme of new import_dist.Lexer().lex(this.#text)) {
			for (const token of parser.next(lexeme)) tokens.push(token);
			if (parser.stack.length > MAX_DEPTH) throw this.#error("values are nested too deeply", parser.offset, `at most ${MAX_DEPTH} levels`);
		}
		for (const token of parser.end()) tokens.push(token);
		const second = tokens.filter((token) => token.type === "document")[1];
		if (second) throw this.#error("the file holds more than one YAML document", second.offset, "a single one");
		return new import_dist.Composer({
			stringKeys: true,
			prettyErrors: false,
			uniqueKeys: false,
			version: "1.2",
			logLevel: "silent"
		}).compose(tokens, true, this.#text.length).next().value;
	}
	#convert(node, near) {
		const [start, end] = node?.range ?? [near, near];
		if ((0, import_dist.isAlias)(node)) {
			const target = this.#anchors.get(node.source);
			if (!target) throw this.#error(`the alias *${node.source} stands for nothing before it`, start, "an anchor that is complete before it is used");
			this.#grow(this.#sizes.get(target) ?? 1, start);
			return target;
		}
		const before = this.#count;
		this.#grow(1, start);
		const made = this.#make(node, start);
		this.#ranges.set(made, [start, end]);
		this.#sizes.set(made, this.#count - before);
		const anchor = node && "anchor" in node ? node.anchor : void 0;
		if (anchor) this.#anchors.set(anchor, made);
		return made;
	}
	#grow(values, offset) {
		this.#count += values;
		if (this.#count > MAX_VALUES) throw this.#error(`the file holds more than ${MAX_VALUES} values, counting what aliases repeat`, offset);
	}
	#make(node, start) {
		const place = this.#place(start);
		if ((0, import_dist.isMap)(node)) return {
			type: "object",
			members: this.#members(node),
			place
		};
		if ((0, import_dist.isSeq)(node)) return {
			type: "array",
			items: node.items.map((item) => this.#convert(item, start)),
			place
		};
		const value = (0, import_dist.isScalar)(node) ? node.value : null;
		if (typeof value === "string") return {
			type: "string",
			value,
			place
		};
		if (typeof value === "boolean") return {
			type: "boolean",
			value,
			place
		};
		if (typeof value !== "number") return {
			type: "null",
			place
		};
		const source = (0, import_dist.isScalar)(node) ? node.source ?? "" : "";
		if (!Number.isFinite(value)) return {
			type: "string",
			value: source,
			place
		};
		return {
			type: "number",
			text: /^-?(?:0|[1-9]\d*)$/.test(source) ? source : String(value),
			place
		};
	}
	#members(map) {
		const members = /* @__PURE__ */ new Map();
		const merged = [];
		for (const { key, value } of map.items) {
			const start = key?.range?.[0] ?? map.range?.[0] ?? 0;
			if (!(0, import_dist.isScalar)(key)) throw this.#error("a key is not a word", start);
			const name = typeof key.value === "string" ? key.value : key.source ?? "";
			const node = this.#convert(value, start);
			if (name === "<<" && key.type === "PLAIN") {
				merged.push(...node.type === "array" ? node.items : [node]);
				continue;
			}
			if (members.has(name)) throw this.#error(`the key ${JSON.stringify(name)} stands twice`, start, "every key once");
			members.set(name, {
				value: node,
				place: this.#place(start)
			});
		}
		for (const node of merged) {
			if (node.type !== "object") continue;
			for (const [name, member] of node.members) if (!members.has(name)) members.set(name, member);
		}
		return members;
	}
};
export { readYaml };
