import "./runtime.js";
import { BUILT_IN_DIRECTIVES, BUILT_IN_SCALARS, ROOTS, isComposite, isLeaf, isRequired, isUntouched, placed, possibleTypes } from "./compat-formats-graphql-model-shared.js";
import { GateError, LineIndex, isJsonArray, isJsonObject } from "./start.js";
import { require_blockString } from "./graphql-shared5.js";
import { Judge, SPREAD, TYPENAME, endOfString, printOperation, refuseNesting, tooDeep } from "./compat-formats-graphql-witness-judge-shared.js";
import { applyRule } from "./compat-formats-graphql-rules-shared.js";
import { parseTree, printParseErrorCode } from "./jsonc-parser-shared.js";
// src/compat/formats/graphql/parse/parts.ts
/** Makes types as they are used; the same one, however often it is written, is one object. */
var TypeRefs = class {
	#named = /* @__PURE__ */ new Map();
	#lists = /* @__PURE__ */ new Map();
	#nonNulls = /* @__PURE__ */ new Map();
	named(name) {
		return this.#named.get(name) ?? keep(this.#named, name, {
			text: name,
			name,
			nonNull: false
		});
	}
	list(item) {
		return this.#lists.get(item) ?? keep(this.#lists, item, {
			text: `[${item.text}]`,
			name: item.name,
			nonNull: false,
			item
		});
	}
	nonNull(inner) {
		const { text, name, item } = inner;
		return this.#nonNulls.get(inner) ?? keep(this.#nonNulls, inner, {
			text: `${text}!`,
			name,
			nonNull: true,
			...item ? { item } : {}
		});
	}
};
function keep(known, key, ref) {
	known.set(key, ref);
	return ref;
}
const EMPTY = /* @__PURE__ */ new Map();
/**
* Parts by name. What is repeated word for word says nothing new: published schemas have that.
* @throws GateError RG-SCHEMA-SYNTAX for what is repeated with another meaning
*/
function byName(items, owner) {
	if (items.length === 0) return EMPTY;
	const map = /* @__PURE__ */ new Map();
	for (const item of items) {
		const first = map.get(item.name);
		if (!first) map.set(item.name, item);
		else if (signature(first) !== signature(item)) throw new GateError("RG-SCHEMA-SYNTAX", `${item.name} of ${owner} is defined twice, and not alike`, {
			place: item.place,
			expected: `one definition; the first is at line ${first.place.line} of ${first.place.file}`
		});
	}
	return map;
}
function signature({ name, type, fallback, args }) {
	return `${name}(${[...args?.values() ?? []].map(signature).sort().join(", ")}): ${type?.text ?? ""} = ${fallback ?? ""}`;
}
const MAX_INT = 2 ** 31;
/** How values of built-in scalars are spelled in canonical text. */
const LITERALS = /* @__PURE__ */ new Map([
	["Int", (text) => /^-?\d+$/.test(text) && Number(text) >= -MAX_INT && Number(text) < MAX_INT],
	["Float", (text) => /^-?\d/.test(text)],
	["String", (text) => text.startsWith("\"")],
	["ID", (text) => /^(?:"|-?\d+$)/.test(text)],
	["Boolean", (text) => text === "true" || text === "false"]
]);
/** The default of an input; one that no value of a built-in scalar is spelled like stands for none, as the reference implementation has it. */
function fallbackOf({ nonNull, item, name }, text) {
	if (text === "null") return nonNull ? void 0 : text;
	return item || LITERALS.get(name)?.(text) !== false ? text : void 0;
}
/** `1.0` and `1` are one number; beyond 2^53 the digits stay as they are. */
function numberText(text) {
	const value = Number(text);
	return Number.isFinite(value) && Math.abs(value) < Number.MAX_SAFE_INTEGER ? String(value) : text;
}
/** An integer that is written as a float is no `Int`. */
function floatText(text) {
	const number = numberText(text);
	return /^-?\d+$/.test(number) ? `${number}.0` : number;
}
// src/compat/formats/graphql/parse/tokens.ts
var import_blockString = require_blockString();
const NEWLINE = 10;
const RETURN = 13;
const QUOTE = 34;
const BACKSLASH = 92;
/** Braces that open later belong to another definition, or to one that is not worth remembering. */
const MAX_HEADER = 1e3;
/** One entry per ASCII code: 1 begins a name, 2 a digit, 4 a punctuator, 8 is ignored. */
const CLASSES = /* @__PURE__ */ new Uint8Array(128);
for (const sign of "_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz") CLASSES[sign.charCodeAt(0)] = 1;
for (const sign of "0123456789") CLASSES[sign.charCodeAt(0)] = 2;
for (const sign of "!$&()[]{}:=@|") CLASSES[sign.charCodeAt(0)] = 4;
for (const sign of " 	,") CLASSES[sign.charCodeAt(0)] = 8;
function classOf(code) {
	return code < 128 ? CLASSES[code] ?? 0 : 0;
}
function isLineEnd(code) {
	return code === NEWLINE || code === RETURN;
}
/**
* Reads the tokens of a document, one after another (October 2021 specification, section 2.1). By hand: the reference lexer makes an
* object per token and a text per description, and takes longer than all the rest of a comparison.
*/
var Tokens = class {
	kind = "end";
	/** The text of a punctuator, name or number; the value of a string. */
	text = "";
	line = 1;
	column = 1;
	/** The offset of the token, and of the end of the one before. */
	start = 0;
	end = 0;
	#source;
	#file;
	/** Whether lines may end with a carriage return. */
	#returns;
	#at;
	#line = 1;
	#lineStart = 0;
	/** The line on which the token before this one ended, and where it begins. */
	#endLine = 1;
	#endLineStart = 0;
	#isBlock = false;
	/** A line feed that was found ahead. */
	#feed = -1;
	/** The braces that were gone through last. */
	#body = {
		open: -1,
		end: void 0
	};
	constructor(source, file) {
		this.#source = source;
		this.#file = file;
		this.#returns = source.includes("\r");
		this.#at = source.charCodeAt(0) === 65279 ? 1 : 0;
		this.next();
	}
	place() {
		return {
			file: this.#file,
			line: this.line,
			column: this.column
		};
	}
	mark() {
		return {
			start: this.start,
			line: this.line,
			column: this.column
		};
	}
	/** The source from an offset to the end of the token before this one. */
	textFrom(start) {
		return this.#source.slice(start, this.end);
	}
	/** The source from a mark to the end of the token before this one. */
	spanFrom({ start, line, column }) {
		return {
			text: this.textFrom(start),
			line,
			column,
			lines: this.#endLine - line,
			tail: this.end - this.#endLineStart
		};
	}
	/** Whether the source goes on from the token at hand with the same words. */
	repeats({ text, column }) {
		return column === this.column && this.#source.startsWith(text, this.start);
	}
	/**
	* The source from the token at hand to the end of the first braces outside of parentheses; `undefined` where none open soon. Each braces are
	* gone through once, however many definitions without a body stand before them.
	*/
	peekBody() {
		const open = this.#openingBrace();
		if (open === void 0) return void 0;
		if (open !== this.#body.open) this.#body = {
			open,
			end: this.#closingBrace(open)
		};
		return this.#body.end === void 0 ? void 0 : this.#source.slice(this.start, this.#body.end);
	}
	#openingBrace() {
		const last = Math.min(this.#source.length, this.start + MAX_HEADER);
		let depth = 0;
		for (let at = this.start; at < last; at += 1) {
			const code = this.#source.charCodeAt(at);
			if (code === QUOTE) at = endOfString(this.#source, at);
			else if (code === 35) at = this.#endOfLine(at);
			else if (code === 40) depth += 1;
			else if (code === 41) depth -= 1;
			else if (code === 123 && depth === 0) return at;
		}
	}
	/** The offset behind the brace that closes the one at `open`. */
	#closingBrace(open) {
		const source = this.#source;
		let depth = 0;
		for (let at = open; at < source.length; at += 1) {
			const code = source.charCodeAt(at);
			if (code === QUOTE) at = endOfString(source, at);
			else if (code === 35) at = this.#endOfLine(at);
			else if (code === 123) depth += 1;
			else if (code === 125) {
				depth -= 1;
				if (depth === 0) return at + 1;
			}
		}
	}
	/** Moves behind words that begin at the token at hand. */
	leap({ text, lines, tail }) {
		this.#at = this.start + text.length;
		this.#line += lines;
		if (lines > 0) this.#lineStart = this.#at - tail;
		this.next();
	}
	/** @throws GateError RG-SCHEMA-SYNTAX at the token */
	refuse(expected) {
		const found = this.kind === "end" ? "the file ends too early" : `unexpected ${this.kind === "string" ? "text" : this.text}`;
		throw new GateError("RG-SCHEMA-SYNTAX", found, {
			place: this.place(),
			expected
		});
	}
	/** Moves to the next token. @throws GateError RG-SCHEMA-SYNTAX for what is none */
	next() {
		this.end = this.#at;
		this.#endLine = this.#line;
		this.#endLineStart = this.#lineStart;
		this.#skip();
		const start = this.#at;
		this.start = start;
		this.line = this.#line;
		this.column = start - this.#lineStart + 1;
		if (start >= this.#source.length) {
			[this.kind, this.text] = ["end", ""];
			return;
		}
		const code = this.#source.charCodeAt(start);
		const kind = classOf(code);
		if (kind === 1) this.#name(start);
		else if (kind === 4) this.#punctuator(start, 1);
		else if (code === QUOTE) this.#string(start);
		else if (kind === 2 || code === 45) this.#number(start);
		else if (code === 46 && this.#source.startsWith("...", start)) this.#punctuator(start, 3);
		else {
			this.text = String.fromCodePoint(this.#source.codePointAt(start) ?? 0);
			this.kind = "punctuator";
			this.refuse("a name, a value or a punctuator");
		}
	}
	#skip() {
		const source = this.#source;
		for (; this.#at < source.length; this.#at += 1) {
			const code = source.charCodeAt(this.#at);
			if (isLineEnd(code)) this.#newline(this.#at);
			else if (code === 35) this.#at = this.#endOfLine(this.#at) - 1;
			else if (classOf(code) !== 8 && code !== 65279) return;
		}
	}
	/** Counts a line; a carriage return before a line feed belongs to it. */
	#newline(at) {
		if (this.#source.charCodeAt(at) === RETURN && this.#source.charCodeAt(at + 1) === NEWLINE) return;
		this.#line += 1;
		this.#lineStart = at + 1;
	}
	#countLines(start, end) {
		if (!this.#returns) {
			let at = this.#feed >= start ? this.#feed : this.#feedFrom(start);
			for (; at < end; at = this.#feedFrom(at + 1)) this.#newline(at);
			this.#feed = at;
			return;
		}
		for (let at = start; at < end; at += 1) if (isLineEnd(this.#source.charCodeAt(at))) this.#newline(at);
	}
	#feedFrom(start) {
		const at = this.#source.indexOf("\n", start);
		return at === -1 ? this.#source.length : at;
	}
	#endOfLine(start) {
		let at = start;
		while (at < this.#source.length && !isLineEnd(this.#source.charCodeAt(at))) at += 1;
		return at;
	}
	#name(start) {
		let at = start + 1;
		while ((classOf(this.#source.charCodeAt(at)) & 3) !== 0) at += 1;
		this.kind = "name";
		this.text = this.#source.slice(start, at);
		this.#at = at;
	}
	#punctuator(start, length) {
		this.kind = "punctuator";
		this.text = this.#source.slice(start, start + length);
		this.#at = start + length;
	}
	#number(start) {
		const pattern = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?(?![0-9._A-Za-z])/y;
		pattern.lastIndex = start;
		const match = pattern.exec(this.#source);
		this.text = match?.[0] ?? this.#source.slice(start, start + 1);
		this.kind = match && match[1] === void 0 && match[2] === void 0 ? "int" : "float";
		if (!match) this.refuse("a number");
		this.#at = start + this.text.length;
	}
	#string(start) {
		this.kind = "string";
		this.#isBlock = this.#source.startsWith("\"\"\"", start);
		if (this.#isBlock) this.#block(start + 3);
		else this.#plain(start + 1);
	}
	#plain(start) {
		let escaped = false;
		for (let at = start; at < this.#source.length; at += 1) {
			const code = this.#source.charCodeAt(at);
			if (code === QUOTE) {
				this.text = escaped ? this.#unescape(this.#source.slice(start, at)) : this.#source.slice(start, at);
				this.#at = at + 1;
				return;
			}
			if (isLineEnd(code)) break;
			if (code !== BACKSLASH) continue;
			escaped = true;
			at += 1;
		}
		this.#unterminated();
	}
	#unterminated() {
		throw new GateError("RG-SCHEMA-SYNTAX", "the text does not end", {
			place: this.place(),
			expected: "a closing quotation mark"
		});
	}
	#unescape(raw) {
		const escapes = {
			b: "\b",
			f: "\f",
			n: "\n",
			r: "\r",
			t: "	"
		};
		return raw.replace(/\\(?:u\{([0-9A-Fa-f]{1,8})\}|u([0-9A-Fa-f]{4})|(["\\/bfnrt])|)/g, (_, braced, four, one) => {
			if (one !== void 0) return escapes[one] ?? one;
			const code = Number.parseInt(braced ?? four ?? "", 16);
			if (!(code <= 1114111)) throw new GateError("RG-SCHEMA-SYNTAX", "an escape in the text is not known", {
				place: this.place(),
				expected: "one of the escapes of GraphQL"
			});
			return four === void 0 ? String.fromCodePoint(code) : String.fromCharCode(code);
		});
	}
	#block(start) {
		let end = this.#source.indexOf("\"\"\"", start);
		while (end !== -1 && this.#source.charCodeAt(end - 1) === BACKSLASH) end = this.#source.indexOf("\"\"\"", end + 3);
		if (end === -1) this.#unterminated();
		this.#countLines(start, end);
		this.text = this.#source.slice(start, end);
		this.#at = end + 3;
	}
	/** The value of the string at hand; that of a block is only worked out where somebody reads it. */
	stringValue() {
		if (!this.#isBlock) return this.text;
		const lines = this.text.replaceAll("\\\"\"\"", "\"\"\"").split(/\r\n|[\n\r]/);
		return (0, import_blockString.dedentBlockStringLines)(lines).join("\n");
	}
};
// src/compat/formats/graphql/parse/value.ts
/** Reads a default in canonical text. */
function readDefault(fallback) {
	return readValue(new Tokens(fallback, "default"));
}
function readValue(tokens) {
	const { kind, text } = tokens;
	const leaf = kind === "string" ? JSON.stringify(tokens.stringValue()) : text;
	tokens.next();
	if (kind !== "punctuator") return {
		leaf,
		kind
	};
	if (text === "[") {
		const items = [];
		while (!closes(tokens, "]")) items.push(readValue(tokens));
		return { items };
	}
	const fields = /* @__PURE__ */ new Map();
	while (!closes(tokens, "}")) {
		const name = tokens.text;
		tokens.next();
		tokens.next();
		fields.set(name, readValue(tokens));
	}
	return { fields };
}
function closes(tokens, sign) {
	if (tokens.kind !== "end" && (tokens.kind !== "punctuator" || tokens.text !== sign)) return false;
	tokens.next();
	return true;
}
// src/compat/formats/graphql/diff/defaults.ts
/** A default that stands for more values than this is only equal to one that is spelled like it: those of input objects may have no end. */
const MAX_VALUES$2 = 1e4;
/** No default that is written out goes deeper. */
const MAX_DEPTH$2 = 200;
/** Whether an input left out means the same to both, however its default is spelled (October 2021 specification, input coercion). */
function meansTheSame(mine, theirs, client, server) {
	if (mine.fallback === theirs.fallback) return true;
	if (mine.fallback === void 0 || theirs.fallback === void 0) return false;
	const one = meaningOf(mine.fallback, mine.type, client);
	return one !== void 0 && one === meaningOf(theirs.fallback, theirs.type, server);
}
/** What a default in canonical text stands for; `undefined` where it does not end. */
function meaningOf(fallback, type, schema) {
	return new Coercion(schema).value(readDefault(fallback), type);
}
var Coercion = class {
	#schema;
	#left = MAX_VALUES$2;
	#depth = 0;
	constructor(schema) {
		this.#schema = schema;
	}
	value(value, type) {
		this.#left -= 1;
		if (this.#left < 0 || this.#depth > MAX_DEPTH$2) return void 0;
		this.#depth += 1;
		const meaning = this.#coerce(value, type);
		this.#depth -= 1;
		return meaning;
	}
	#coerce(value, type) {
		if ("leaf" in value && value.kind === "name" && value.leaf === "null") return "null";
		const { item } = type;
		if (item) return list(("items" in value ? value.items : [value]).map((one) => this.value(one, item)));
		if ("leaf" in value) return this.#leaf(value, type.name);
		if ("items" in value) return list(value.items.map((one) => this.value(one, type)));
		const named = this.#schema.types.get(type.name);
		if (named?.kind === "input object") return this.#object(value.fields, named.inputs);
		return object([...value.fields].map(([name, one]) => [name, this.value(one, type)]));
	}
	/** Enum values stand as texts in what some servers print; an ID may be written as a number. */
	#leaf({ leaf, kind }, type) {
		if (kind === "float") return numberText(leaf);
		if (kind === "name" && this.#schema.types.get(type)?.kind === "enum") return JSON.stringify(leaf);
		return type === "ID" && kind === "int" ? JSON.stringify(leaf) : leaf;
	}
	/** What is left out of an object has its own default. */
	#object(fields, inputs) {
		const parts = [];
		for (const { name, type, fallback } of inputs.values()) {
			const given = fields.get(name) ?? (fallback === void 0 ? void 0 : readDefault(fallback));
			if (given) parts.push([name, this.value(given, type)]);
		}
		return object(parts);
	}
};
function list(items) {
	return items.includes(void 0) ? void 0 : `[${items.join(", ")}]`;
}
function object(fields) {
	if (fields.some(([, value]) => value === void 0)) return void 0;
	return `{${fields.map(([name, value = ""]) => `${name}: ${value}`).sort().join(", ")}}`;
}
// src/compat/formats/graphql/diff/type-ref.ts
/** Whether a client that was promised `client` can read answers of type `server`. Promising more than before is fine. */
function compareOutput(client, server) {
	if (client.text === server.text) return "same";
	const loosened = client.nonNull && !server.nonNull;
	if (client.item && server.item) {
		const inner = compareOutput(client.item, server.item);
		return inner === "same" && loosened ? "nullable" : inner;
	}
	if (client.item || server.item || client.name !== server.name) return "changed";
	return loosened ? "nullable" : "same";
}
/** Whether the server takes every value, and every variable, of the type that the client has. Asking for less than before is fine. */
function takesInput(client, server) {
	if (client.text === server.text) return true;
	if (server.nonNull && !client.nonNull) return false;
	if (client.item && server.item) return takesInput(client.item, server.item);
	return !client.item && !server.item && client.name === server.name;
}
// src/compat/formats/graphql/diff/arguments.ts
/** What clients give, held against what the server takes: for arguments of fields and directives, and fields of input objects. */
function diffInputValues(client, server, owner) {
	const issues = [];
	for (const input of client.values()) issues.push(...diffInput(input, server.get(input.name), owner));
	for (const input of server.values()) {
		if (client.has(input.name) || !isRequired(input)) continue;
		const data = {
			[key(owner)]: owner.name(input.name),
			type: input.type.text,
			known: false
		};
		issues.push(makeIssue(`${owner.what}-required`, "breaking", input.name, data, owner, {
			reader: input.place,
			unknown: true
		}));
	}
	return issues;
}
function key({ what }) {
	return what === "argument" ? "argument" : "field";
}
function diffInput(input, other, owner) {
	if (other && other.type.text === input.type.text && other.fallback === input.fallback) return [];
	const name = {
		[key(owner)]: owner.name(input.name),
		...input.deprecated === void 0 ? {} : { deprecated: input.deprecated }
	};
	const places = {
		writer: input.place,
		...other ? { reader: other.place } : {}
	};
	if (!other) return [makeIssue(`${owner.what}-missing`, "breaking", input.name, name, owner, places)];
	const types = {
		...name,
		client: input.type.text,
		server: other.type.text
	};
	if (!takesInput(input.type, other.type)) return [makeIssue(`${owner.what}-type-changed`, "breaking", input.name, types, owner, places)];
	if (isRequired(other) && !isRequired(input)) {
		const data = {
			...name,
			type: other.type.text,
			known: true
		};
		return [makeIssue(`${owner.what}-required`, "breaking", input.name, data, owner, places)];
	}
	if (isRequired(input) || meansTheSame(input, other, owner.schemas.client, owner.schemas.server)) return [];
	const data = {
		...name,
		client: input.fallback ?? null,
		server: other.fallback ?? null
	};
	return [makeIssue(`${owner.what}-default-changed`, "lossy", input.name, data, owner, places)];
}
function makeIssue(rule, kind, input, data, owner, { writer = owner.writer, reader = owner.reader, unknown = false }) {
	return {
		rule,
		kind,
		path: owner.path(input),
		data,
		writer,
		reader,
		target: owner.target(input, unknown)
	};
}
// src/compat/formats/graphql/diff/directives.ts
/** Where operations can carry a directive; the other places are for schemas alone. */
const EXECUTABLE$1 = /* @__PURE__ */ new Set([
	"QUERY",
	"MUTATION",
	"SUBSCRIPTION",
	"FIELD",
	"FRAGMENT_DEFINITION",
	"FRAGMENT_SPREAD",
	"INLINE_FRAGMENT",
	"VARIABLE_DEFINITION"
]);
/** Directives: their arguments, where they may stand and how often. */
function diffDirectives(client, server) {
	return [...client.directives.values()].flatMap((directive) => {
		const other = server.directives.get(directive.name);
		return other ? diffDirective(directive, other, {
			client,
			server
		}) : [{
			...base$1(directive),
			rule: "directive-missing",
			reader: server.place
		}];
	});
}
function base$1({ name, place }) {
	const target = {
		on: "directive",
		directive: name
	};
	return {
		kind: "breaking",
		path: `/@${name}`,
		data: { directive: `@${name}` },
		writer: place,
		target
	};
}
function diffDirective(directive, other, schemas) {
	const { name } = directive;
	const whole = base$1(directive);
	const locations = [...directive.locations].filter((location) => !other.locations.has(location)).map((location) => {
		const target = {
			on: "directive",
			directive: name,
			location
		};
		return {
			...whole,
			rule: "directive-location-missing",
			data: {
				...whole.data,
				location
			},
			reader: other.place,
			target
		};
	});
	const args = diffInputValues(directive.args, other.args, {
		what: "argument",
		name: (arg) => `@${name}(${arg}:)`,
		path: (arg) => `/@${name}/${arg}`,
		target: (arg) => ({
			on: "directive",
			directive: name,
			arg
		}),
		writer: directive.place,
		reader: other.place,
		schemas
	});
	const repeated = directive.repeatable && !other.repeatable ? [{
		...whole,
		rule: "directive-not-repeatable",
		reader: other.place,
		target: {
			on: "directive",
			directive: name,
			twice: true
		}
	}] : [];
	return [
		...locations,
		...args,
		...repeated
	];
}
// src/compat/formats/graphql/reach.ts
/** What of a client's schema is in the way; it is gone around where there is another way. */
var Obstacles = class {
	/** Types to which, and on from which, no field leads. */
	types = /* @__PURE__ */ new Set();
	/** Fields by their type. */
	fields = /* @__PURE__ */ new Map();
	#server;
	/** @param server where its fragments and directives have to pass */
	constructor(server) {
		this.#server = server;
	}
	get none() {
		return this.types.size === 0 && this.fields.size === 0;
	}
	block(type, field) {
		const known = this.fields.get(type);
		if (known) known.add(field);
		else this.fields.set(type, /* @__PURE__ */ new Set([field]));
	}
	allows(type, { name, type: answer }) {
		return !this.types.has(answer.name) && this.fields.get(type)?.has(name) !== true;
	}
	allowsFragment(from, to) {
		return !this.#server || overlaps(this.#server, from, to);
	}
	allowsDirective(name) {
		return !this.#server || this.#server.directives.has(name);
	}
};
/** Whether a fragment on one type may stand inside of the other. */
function overlaps(server, from, to) {
	const [one, other] = [possibleTypes(server, from), possibleTypes(server, to)];
	const [few, many] = one.size < other.size ? [one, other] : [other, one];
	for (const name of few) if (many.has(name)) return true;
	return false;
}
const WHOLE = /* @__PURE__ */ new WeakMap();
/** Which types the operations of a schema can reach, each on one of the shortest ways. */
var Reach = class Reach {
	schema;
	/** True where the schema has no roots: nothing can be said to be out of reach. */
	open;
	outputs = /* @__PURE__ */ new Map();
	#obstacles;
	#leaves;
	#inputs;
	constructor(schema, obstacles = new Obstacles()) {
		this.schema = schema;
		this.#obstacles = obstacles;
		this.open = schema.roots.size === 0;
		this.#walkOutputs();
	}
	/** The ways through a whole schema, which is compared several times in a window. */
	static through(schema) {
		const known = WHOLE.get(schema) ?? new Reach(schema);
		WHOLE.set(schema, known);
		return known;
	}
	/** Scalars and enums by the first field that answers with them. */
	get leaves() {
		this.#leaves ??= this.#findLeaves();
		return this.#leaves;
	}
	/** What clients give, by the first place where they give it. */
	get inputs() {
		this.#inputs ??= this.#findInputs();
		return this.#inputs;
	}
	/** Whether an operation, or its answer, can have to do with this part of the schema. */
	reaches(target) {
		if (this.open) return true;
		switch (target.on) {
			case "root":
			case "operation":
			case "document":
			case "entity":
			case "selections": return true;
			case "type": return this.#knows(target.type);
			case "field":
			case "argument": return this.outputs.has(target.type);
			case "input-field":
			case "input-object": return this.inputs.has(target.type);
			case "enum-value": return this.#knows(target.type);
			case "member": return this.outputs.has(target.type) || this.outputs.has(target.member);
			default: return this.#carries(target.directive, target.location);
		}
	}
	#knows(type) {
		return this.outputs.has(type) || this.inputs.has(type) || this.leaves.has(type);
	}
	#carries(name, location) {
		return (location === void 0 ? [...this.schema.directives.get(name)?.locations ?? []] : [location]).some((one) => EXECUTABLE$1.has(one));
	}
	#walkOutputs() {
		const { roots, types } = this.schema;
		const queue = [];
		const add = (type, step) => {
			if (this.outputs.has(type)) return;
			this.outputs.set(type, step);
			queue.push(type);
		};
		let next = 0;
		const parents = parentsOf(this.schema);
		const walk = () => {
			for (; next < queue.length; next += 1) this.#walkType(queue[next] ?? "", parents, add);
		};
		for (const root of ROOTS) {
			const type = roots.get(root)?.type;
			if (type !== void 0) add(type, {
				by: "root",
				root
			});
		}
		walk();
		for (const type of types.values()) if (type.entity && isComposite(type.kind)) add(type.name, { by: "entity" });
		walk();
		if (this.open) {
			for (const type of types.values()) if (isComposite(type.kind)) add(type.name, { by: "entity" });
		}
		walk();
	}
	#walkType(name, parents, add) {
		const type = this.schema.types.get(name);
		if (!type || this.#obstacles.types.has(name)) return;
		for (const field of this.#telling(type)) {
			const target = field.type.name;
			if (this.outputs.has(target) || !isComposite(this.schema.types.get(target)?.kind)) continue;
			if (this.#obstacles.allows(name, field)) add(target, {
				by: "field",
				from: name,
				field: field.name
			});
		}
		if (type.kind !== "object") for (const other of possibleTypes(this.schema, name)) this.#enter(name, other, add);
		for (const other of parents.get(name) ?? []) this.#enter(name, other, add);
	}
	#enter(from, to, add) {
		if (!this.outputs.has(to) && this.#obstacles.allowsFragment(from, to)) add(to, {
			by: "fragment",
			from
		});
	}
	/** The fields of a type; where none of them is in the way, the first that leads to each type. */
	#telling(type) {
		return this.#obstacles.fields.has(type.name) ? [...type.fields.values()] : type.links.answers;
	}
	#findLeaves() {
		const leaves = /* @__PURE__ */ new Map();
		for (const name of this.outputs.keys()) {
			const type = this.schema.types.get(name);
			if (!type || this.#obstacles.types.has(name)) continue;
			for (const field of this.#telling(type)) {
				const leaf = field.type.name;
				if (!leaves.has(leaf) && isLeaf(this.schema, leaf) && this.#obstacles.allows(name, field)) leaves.set(leaf, {
					type: name,
					field: field.name
				});
			}
		}
		return leaves;
	}
	#findInputs() {
		const inputs = /* @__PURE__ */ new Map();
		const queue = [];
		const add = (type, site) => {
			if (inputs.has(type)) return;
			inputs.set(type, site);
			if (this.schema.types.get(type)?.kind === "input object") queue.push(site);
		};
		for (const name of this.outputs.keys()) {
			const type = this.schema.types.get(name);
			if (!type || this.#obstacles.types.has(name)) continue;
			for (const { field, arg } of this.#given(type)) if (!inputs.has(arg.type.name) && this.#obstacles.allows(name, field)) add(arg.type.name, {
				owner: {
					type: name,
					field: field.name
				},
				arg: arg.name
			});
		}
		for (const { name, args } of this.schema.directives.values()) {
			if (!this.#carries(name, void 0) || !this.#obstacles.allowsDirective(name)) continue;
			for (const { name: arg, type } of args.values()) add(type.name, {
				owner: { directive: name },
				arg
			});
		}
		this.#walkInputObjects(queue, add);
		return inputs;
	}
	/** The arguments of a type's fields; where none of them is in the way, the first of each type. */
	#given(type) {
		if (type.links.given.length === 0 || this.#obstacles.none) return type.links.given;
		return [...type.fields.values()].flatMap((field) => [...field.args.values()].map((arg) => ({
			field,
			arg
		})));
	}
	#walkInputObjects(queue, add) {
		for (const at of queue) {
			const name = typeAt(this.schema, at);
			for (const { name: field, type } of this.schema.types.get(name ?? "")?.inputs.values() ?? []) if (name !== void 0) add(type.name, {
				parent: at,
				type: name,
				field
			});
		}
	}
};
/** The unions and interfaces by the types they may stand for. */
function parentsOf({ types }) {
	const parents = /* @__PURE__ */ new Map();
	const put = (child, parent) => {
		const known = parents.get(child);
		if (known) known.push(parent);
		else parents.set(child, [parent]);
	};
	for (const { name, members, interfaces } of types.values()) {
		if (interfaces.size > 0) for (const parent of interfaces.keys()) put(name, parent);
		if (members.size > 0) for (const member of members.keys()) put(member, name);
	}
	return parents;
}
/** The named type of the values that are given at a site. */
function typeAt(schema, site) {
	if ("parent" in site) return schema.types.get(site.type)?.inputs.get(site.field)?.type.name;
	const { owner, arg } = site;
	return ("directive" in owner ? schema.directives.get(owner.directive)?.args : schema.types.get(owner.type)?.fields.get(owner.field)?.args)?.get(arg)?.type.name;
}
// src/compat/formats/graphql/announce.ts
const NEVER = { deprecated: false };
/** What directives say about something that is gone. */
function announcementOf({ deprecated, sunset }) {
	return deprecated === void 0 ? NEVER : {
		deprecated: true,
		...sunset === void 0 ? {} : { sunset }
	};
}
/** A schema is compared several times in a window. */
const KNOWN = /* @__PURE__ */ new WeakMap();
/**
* How a schema announces that its types will go. GraphQL cannot deprecate a type; but one that operations only come to through something
* deprecated goes with it, and not before the last of those does.
*/
var Announcements = class Announcements {
	#schema;
	#alive;
	#types;
	constructor(schema) {
		this.#schema = schema;
		this.#alive = new LiveWays(Reach.through(schema), new Set(deadRoots(schema)));
	}
	static of(schema) {
		const known = KNOWN.get(schema) ?? new Announcements(schema);
		KNOWN.set(schema, known);
		return known;
	}
	type(name) {
		if (this.#alive.leadTo(name)) return NEVER;
		this.#types ??= announceTypes(this.#schema);
		return this.#types.get(name) ?? NEVER;
	}
	/** A part that is deprecated itself, or goes with what it stands in. */
	part(owner, ...marks) {
		const own = marks.find(({ deprecated }) => deprecated !== void 0);
		return own ? announcementOf(own) : this.type(owner);
	}
};
/** Whether a shortest way to a type is free of what is deprecated: most are, and then no other has to be looked for. */
var LiveWays = class {
	#reach;
	/** Roots of which everything is deprecated. */
	#dead;
	constructor(reach, dead) {
		this.#reach = reach;
		this.#dead = dead;
	}
	leadTo(name) {
		const { outputs, leaves, inputs } = this.#reach;
		if (outputs.has(name)) return this.#isAnswered(name);
		const leaf = leaves.get(name);
		if (leaf && this.#isLive(leaf.type, leaf.field)) return true;
		const site = inputs.get(name);
		return site !== void 0 && this.#isGiven(site);
	}
	#isAnswered(name) {
		for (let at = name; !this.#dead.has(at);) {
			const step = this.#reach.outputs.get(at);
			if (!step) return false;
			if (step.by === "root" || step.by === "entity") return true;
			if (step.by === "field" && this.#field(step.from, step.field)?.deprecated !== void 0) return false;
			at = step.from;
		}
		return false;
	}
	#isGiven(site) {
		let at = site;
		for (; "parent" in at; at = at.parent) if (this.#reach.schema.types.get(at.type)?.inputs.get(at.field)?.deprecated !== void 0) return false;
		const { owner, arg } = at;
		if ("directive" in owner) return true;
		return this.#field(owner.type, owner.field)?.args.get(arg)?.deprecated === void 0 && this.#isLive(owner.type, owner.field);
	}
	#isLive(type, field) {
		return this.#field(type, field)?.deprecated === void 0 && this.#isAnswered(type);
	}
	#field(type, field) {
		return this.#reach.schema.types.get(type)?.fields.get(field);
	}
};
function announceTypes(schema) {
	const announced = /* @__PURE__ */ new Map();
	const ends = [];
	for (const name of deadRoots(schema)) {
		const fields = [...schema.types.get(name)?.fields.values() ?? []].map((by) => ({
			to: name,
			by
		}));
		announced.set(name, announcementOf(lastFirst(fields)[0]?.by ?? {}));
		eachEdge(name, schema, (to, by) => by && ends.push({
			to,
			by
		}));
	}
	const alive = /* @__PURE__ */ new Set();
	const queue = [];
	const live = (to, by) => {
		if (by) ends.push({
			to,
			by
		});
		else if (!alive.has(to) && !announced.has(to)) {
			alive.add(to);
			queue.push(to);
		}
	};
	for (const name of startsOf(schema)) live(name, void 0);
	for (const name of queue) eachEdge(name, schema, live);
	for (const { to: start, by: end } of lastFirst(ends)) {
		const going = [];
		const label = (to) => {
			if (alive.has(to) || announced.has(to)) return;
			announced.set(to, announcementOf(end));
			going.push(to);
		};
		label(start, void 0);
		for (const name of going) eachEdge(name, schema, label);
	}
	return announced;
}
/** Those that say no day before those that say a late one: what goes first does not decide. */
function lastFirst(edges) {
	const rank = ({ by }) => by.sunset ?? "9999-99-99";
	return edges.map((edge) => ({
		edge,
		key: rank(edge)
	})).sort((a, b) => a.key < b.key ? 1 : -1).map(({ edge }) => edge);
}
/** Roots of which everything is deprecated: no operation begins there for long. */
function deadRoots({ roots, types }) {
	return [...roots.values()].flatMap(({ type }) => {
		const fields = [...types.get(type)?.fields.values() ?? []];
		return fields.length > 0 && fields.every(({ deprecated }) => deprecated !== void 0) ? [type] : [];
	});
}
/** Where operations begin; without roots, everywhere. */
function startsOf({ roots, types, directives }) {
	if (roots.size === 0) return [...types.keys()];
	const entities = [...types.values()].flatMap(({ name, entity, kind }) => entity && isComposite(kind) ? [name] : []);
	const given = [...directives.values()].flatMap(({ args, locations }) => [...locations].some((location) => EXECUTABLE$1.has(location)) ? [...args.values()].map(({ type }) => type.name) : []);
	return [
		...[...roots.values()].map(({ type }) => type),
		...entities,
		...given
	];
}
/** All that leads on from a type, with what is deprecated on the way. */
function eachEdge(name, schema, follow) {
	const type = schema.types.get(name);
	if (!type) return;
	for (const parent of type.interfaces.keys()) follow(parent, void 0);
	if (type.kind === "union" || type.kind === "interface") for (const member of possibleTypes(schema, name)) follow(member, void 0);
	for (const to of type.links.live) follow(to, void 0);
	for (const { to, by } of type.links.going) follow(to, by);
}
// src/compat/formats/graphql/diff/fields.ts
/** The fields of an object type or an interface, with their arguments. */
function diffFields(type, other, schemas) {
	const issues = [];
	for (const field of type.fields.values()) {
		const theirs = other.fields.get(field.name);
		if (theirs) issues.push(...diffField(type, field, theirs, schemas));
		else issues.push({
			...base(type, field),
			rule: "field-missing",
			data: dataOf(type, field),
			reader: other.place
		});
	}
	return issues;
}
function base(type, field) {
	const target = {
		on: "field",
		type: type.name,
		field: field.name
	};
	return {
		kind: "breaking",
		path: `/${type.name}/${field.name}`,
		writer: field.place,
		target
	};
}
function dataOf(type, { name, deprecated }) {
	return {
		field: `${type.name}.${name}`,
		...deprecated === void 0 ? {} : { deprecated }
	};
}
function diffField(type, field, other, schemas) {
	const args = field.args.size + other.args.size === 0 ? [] : diffInputValues(field.args, other.args, {
		what: "argument",
		name: (arg) => `${type.name}.${field.name}(${arg}:)`,
		path: (arg) => `/${type.name}/${field.name}/${arg}`,
		target: (arg, unknown) => ({
			on: "argument",
			type: type.name,
			field: field.name,
			arg,
			unknown
		}),
		writer: field.place,
		reader: other.place,
		schemas
	});
	const change = compareOutput(field.type, other.type);
	if (change === "same") return args;
	const data = {
		...dataOf(type, field),
		client: field.type.text,
		server: other.type.text
	};
	const rule = change === "nullable" ? "field-made-nullable" : "field-type-changed";
	return [{
		...base(type, field),
		rule,
		data,
		reader: other.place
	}, ...args];
}
// src/compat/formats/graphql/diff/inputs.ts
/** The fields of an input object, and whether exactly one is given. */
function diffInputs(type, other, schemas) {
	const whole = {
		on: "input-object",
		type: type.name
	};
	const fields = diffInputValues(type.inputs, other.inputs, {
		what: "input-field",
		name: (field) => `${type.name}.${field}`,
		path: (field) => `/${type.name}/${field}`,
		target: (field, unknown) => unknown ? whole : {
			on: "input-field",
			type: type.name,
			field
		},
		writer: type.place,
		reader: other.place,
		schemas
	});
	if (type.oneOf || !other.oneOf) return fields;
	return [{
		rule: "input-one-of-added",
		kind: "breaking",
		path: `/${type.name}`,
		data: { type: type.name },
		writer: type.place,
		reader: other.place,
		target: whole
	}, ...fields];
}
// src/compat/formats/graphql/diff/members.ts
/** What unions and interfaces stand for: what the server took away, and what clients may now meet. */
function diffMembers(client, server) {
	const issues = [];
	for (const type of client.types.values()) {
		const other = server.types.get(type.name);
		if (!other || other.kind !== type.kind || isUntouched(type, other)) continue;
		if (type.kind === "union") issues.push(...diffUnion(placed(type), placed(other)));
		if (type.interfaces.size > 0) issues.push(...lostInterfaces(placed(type), other, client, server));
	}
	for (const type of server.types.values()) {
		if (type.kind !== "object" || type.interfaces.size === 0) continue;
		const before = client.types.get(type.name);
		if (!before || !isUntouched(before, type)) issues.push(...gainedInterfaces(placed(type), client));
	}
	return issues;
}
function diffUnion(type, other) {
	const missing = [...type.members].filter(([member]) => !other.members.has(member));
	const added = [...other.members].filter(([member]) => !type.members.has(member));
	return [...missing.map(([member, place]) => memberIssue("union-member-missing", type.name, member, place, other.place)), ...added.map(([member, place]) => memberIssue("union-member-added", type.name, member, type.place, place))];
}
function memberIssue(rule, type, member, writer, reader) {
	return {
		rule,
		kind: rule.endsWith("-added") ? "lossy" : "breaking",
		path: rule.startsWith("union") ? `/${type}/${member}` : `/${member}/${type}`,
		data: {
			type,
			member
		},
		writer,
		reader,
		target: {
			on: "member",
			type,
			member
		}
	};
}
function lostInterfaces(type, other, client, server) {
	return [...type.interfaces].filter(([name]) => !other.interfaces.has(name)).map(([name, place]) => {
		const issue = memberIssue("interface-missing", name, type.name, place, other.place);
		return isCovered(type, name, client, server) ? {
			...issue,
			kind: "lossy",
			data: {
				...issue.data,
				covered: true
			}
		} : issue;
	});
}
/** Fragments ask which objects are possible. Where the objects of an interface keep implementing the other one, none is refused. */
function isCovered(type, name, client, server) {
	if (type.kind !== "interface") return false;
	const left = possibleTypes(server, name);
	const objects = [...possibleTypes(client, type.name)];
	return objects.length > 0 && objects.every((object) => left.has(object) && possibleTypes(server, type.name).has(object));
}
function gainedInterfaces(type, client) {
	return [...type.interfaces].filter(([name]) => client.types.get(name)?.kind === "interface" && !possibleTypes(client, name).has(type.name)).map(([name, place]) => memberIssue("implementation-added", name, type.name, client.types.get(name)?.place ?? place, place));
}
// src/compat/formats/graphql/diff/index.ts
/** Everything by which operations made for `client` could fail on `server`, or be answered with what the client does not know. */
function findIssues(client, server) {
	const issues = [
		...diffRoots(client, server),
		...diffDirectives(client, server),
		...diffMembers(client, server)
	];
	for (const type of client.types.values()) {
		const other = server.types.get(type.name);
		if (!other) issues.push(typeMissing(type, server.place));
		else if (other.kind !== type.kind) issues.push(kindChanged(type, other));
		else if (!isUntouched(type, other)) issues.push(...diffKeys(type, other), ...diffType(placed(type), placed(other), {
			client,
			server
		}));
	}
	return issues.map((issue) => ({
		key: `${issue.path} ${issue.rule}`,
		issue
	})).sort((a, b) => a.key < b.key ? -1 : Number(a.key > b.key)).map(({ issue }) => issue);
}
function diffRoots(client, server) {
	return ROOTS.flatMap((root) => {
		const [mine, theirs] = [client.roots.get(root), server.roots.get(root)];
		if (!mine || mine.type === theirs?.type) return [];
		const base = {
			kind: "breaking",
			path: `/${mine.type}`,
			writer: mine.place,
			target: {
				on: "root",
				root
			}
		};
		if (!theirs) return [{
			...base,
			rule: "root-type-missing",
			data: {
				root,
				type: mine.type
			},
			reader: server.place
		}];
		return [{
			...base,
			rule: "root-type-changed",
			data: {
				root,
				client: mine.type,
				server: theirs.type
			},
			reader: theirs.place
		}];
	});
}
function typeMissing({ name, kind, place }, reader) {
	const target = {
		on: "type",
		type: name
	};
	return {
		rule: "type-missing",
		kind: "breaking",
		path: `/${name}`,
		data: {
			type: name,
			kind
		},
		writer: place,
		reader,
		target
	};
}
function kindChanged(type, other) {
	return {
		rule: "type-kind-changed",
		kind: "breaking",
		path: `/${type.name}`,
		data: {
			type: type.name,
			client: type.kind,
			server: other.kind
		},
		writer: type.place,
		reader: other.place,
		target: {
			on: "type",
			type: type.name
		}
	};
}
/** By what gateways ask for an entity. They were composed with the older schema, whatever operations clients send. */
function diffKeys(type, other) {
	return [...type.keys].filter((key) => !other.keys.has(key)).map((key) => ({
		rule: "entity-key-missing",
		kind: "breaking",
		path: `/${type.name}`,
		data: {
			type: type.name,
			key
		},
		writer: type.place,
		reader: other.place,
		target: {
			on: "entity",
			type: type.name,
			key
		}
	}));
}
function diffType(type, other, schemas) {
	switch (type.kind) {
		case "object":
		case "interface": return diffFields(type, other, schemas);
		case "input object": return diffInputs(type, other, schemas);
		case "enum": return diffValues(type, other);
		case "scalar": return diffScalar(type, other);
		default: return [];
	}
}
function diffValues(type, other) {
	const missing = [...type.values.values()].filter(({ name }) => !other.values.has(name)).map(({ name, deprecated, place }) => {
		const data = {
			type: type.name,
			value: `${type.name}.${name}`,
			...deprecated === void 0 ? {} : { deprecated }
		};
		const target = {
			on: "enum-value",
			type: type.name,
			value: name
		};
		return {
			rule: "enum-value-missing",
			kind: "breaking",
			path: `/${type.name}/${name}`,
			data,
			writer: place,
			reader: other.place,
			target
		};
	});
	const added = [...other.values.values()].filter(({ name }) => !type.values.has(name)).map(({ name, place }) => {
		const data = {
			type: type.name,
			value: `${type.name}.${name}`
		};
		const target = {
			on: "enum-value",
			type: type.name,
			value: name
		};
		return {
			rule: "enum-value-added",
			kind: "lossy",
			path: `/${type.name}/${name}`,
			data,
			writer: type.place,
			reader: place,
			target
		};
	});
	return [...missing, ...added];
}
function diffScalar(type, other) {
	if (type.specifiedBy === other.specifiedBy) return [];
	return [{
		rule: "scalar-specification-changed",
		kind: "lossy",
		path: `/${type.name}`,
		data: {
			type: type.name,
			client: type.specifiedBy ?? null,
			server: other.specifiedBy ?? null
		},
		writer: type.place,
		reader: other.place,
		target: {
			on: "type",
			type: type.name
		}
	}];
}
// src/compat/formats/graphql/diff/selections.ts
/** So many types are looked at; in a schema that would take more, some conflicts stay untold. */
const MAX_LOOKS = 1e6;
/**
* Fields that the server promises more of than before, while those of other types with the same name stay as they were: an operation that
* selects both under one name had one type for the two, and is refused now (October 2021 specification, section 5.3.2). Only where the two
* types meet directly: in a union, an interface, or one that implements the other.
*/
function diffSelections(client, server, reach) {
	const found = [];
	let meetings;
	for (const type of client.types.values()) {
		const other = server.types.get(type.name);
		if (!other || other.kind !== type.kind || type.fields.size === 0 || isUntouched(type, other)) continue;
		for (const { name, type: ref } of type.fields.values()) {
			const theirs = other.fields.get(name)?.type;
			if (!theirs || theirs.text === ref.text || compareOutput(ref, theirs) !== "same") continue;
			meetings ??= new Meetings(client, server, reach);
			const meeting = meetings.conflict(type, name);
			if (meeting) found.push(issueOf(placed(type), placed(other), name, {
				...meeting,
				client: ref.text,
				server: theirs.text
			}));
		}
	}
	return found;
}
function issueOf(type, theirs, field, { inside, other, otherType, client, server }) {
	return {
		rule: "selections-conflict",
		kind: "lossy",
		path: `/${type.name}/${field}`,
		data: {
			field: `${type.name}.${field}`,
			client,
			server,
			other: `${other}.${field}`,
			otherType,
			inside
		},
		writer: type.fields.get(field)?.place ?? type.place,
		reader: theirs.fields.get(field)?.place ?? theirs.place,
		target: {
			on: "selections",
			type: type.name,
			field,
			other,
			inside
		}
	};
}
var Meetings = class {
	#client;
	#server;
	/** The composite types by those that a fragment inside of them may ask for. */
	#around;
	#left = MAX_LOOKS;
	constructor(client, server, reach) {
		this.#client = client;
		this.#server = server;
		this.#around = placesOf$1(client, reach);
	}
	conflict({ name }, field) {
		const mine = this.#shapes(name, field);
		if (!mine) return void 0;
		for (const inside of this.#around.get(name) ?? []) for (const other of insideOf(this.#client, inside)) {
			this.#left -= 1;
			if (this.#left < 0) return void 0;
			const theirs = this.#shapes(other, field);
			if (theirs && theirs.before === mine.before && theirs.after !== mine.after) return {
				inside,
				other,
				otherType: theirs.text
			};
		}
	}
	/** What two answers under one name have to have in common, before and after. */
	#shapes(type, field) {
		const mine = this.#client.types.get(type)?.fields.get(field)?.type;
		const theirs = this.#server.types.get(type)?.fields.get(field)?.type;
		return mine && theirs && {
			before: shapeOf(this.#client, mine),
			after: shapeOf(this.#server, theirs),
			text: theirs.text
		};
	}
};
/** The lists and promises of a type, and which scalar or enum it is. */
function shapeOf(schema, { text, name }) {
	return isLeaf(schema, name) ? text : text.replace(name, "{}");
}
/** The types with fields that a fragment inside of a composite type may ask for: itself, what it may stand for, and their interfaces. */
function* insideOf(schema, name) {
	yield name;
	for (const object of possibleTypes(schema, name)) {
		if (object !== name) yield object;
		const interfaces = schema.types.get(object)?.interfaces;
		if (interfaces && interfaces.size > 0) {
			for (const parent of interfaces.keys()) if (parent !== name) yield parent;
		}
	}
}
function placesOf$1(schema, reach) {
	const places = /* @__PURE__ */ new Map();
	let left = MAX_LOOKS;
	for (const inside of reach.outputs.keys()) for (const name of insideOf(schema, inside)) {
		left -= 1;
		if (left < 0) return places;
		const known = places.get(name);
		if (!known) places.set(name, [inside]);
		else if (known.at(-1) !== inside) known.push(inside);
	}
	return places;
}
// src/compat/formats/graphql/removal.ts
const UNMARKED = {};
/** How the client's schema had announced what an issue says is gone; `undefined` for issues that say something else, or do not block. */
function removalOf({ rule, kind, target }, client, announced) {
	if (kind !== "breaking") return void 0;
	const type = "type" in target ? client.types.get(target.type) : void 0;
	const name = type?.name ?? "";
	switch (rule) {
		case "type-missing": return announced.type(name);
		case "root-type-missing": return target.on === "root" ? announced.type(client.roots.get(target.root)?.type ?? "") : void 0;
		case "field-missing": return target.on === "field" ? announced.part(name, type?.fields.get(target.field) ?? UNMARKED) : void 0;
		case "input-field-missing": return target.on === "input-field" ? announced.part(name, type?.inputs.get(target.field) ?? UNMARKED) : void 0;
		case "enum-value-missing": return target.on === "enum-value" ? announced.part(name, type?.values.get(target.value) ?? UNMARKED) : void 0;
		case "argument-missing": return argumentRemoval(target, client, announced);
		case "union-member-missing":
		case "interface-missing": return target.on === "member" ? eitherOf(announced.type(target.member), announced.type(target.type)) : void 0;
		case "directive-missing": return { deprecated: false };
		default: return;
	}
}
function argumentRemoval(target, client, announced) {
	if (target.on === "directive") return announcementOf(client.directives.get(target.directive)?.args.get(target.arg ?? "") ?? UNMARKED);
	if (target.on !== "argument") return void 0;
	const field = client.types.get(target.type)?.fields.get(target.field);
	return announced.part(target.type, field?.args.get(target.arg) ?? UNMARKED, field ?? UNMARKED);
}
function eitherOf(one, other) {
	return one.deprecated ? one : other;
}
// src/compat/formats/graphql/witness/literal.ts
/** No readable value has more objects. */
const MAX_OBJECTS = 500;
const MAX_DEPTH$1 = 50;
function outside(...names) {
	return {
		names: new Set(names),
		left: { objects: MAX_OBJECTS }
	};
}
const SCALARS$1 = {
	Int: 1,
	Float: .5,
	String: "text",
	Boolean: true,
	ID: "1"
};
/**
* The smallest value of an input type. `undefined` where there is none: an input object that needs itself.
* @param prefer enum values that are chosen before others
*/
function smallest(schema, type, prefer, inside = outside()) {
	if (type.item) return {
		text: "[]",
		json: []
	};
	const named = schema.types.get(type.name);
	if (named?.kind === "enum") {
		const known = prefer?.types.get(type.name)?.values;
		const names = [...named.values.keys()];
		const name = names.find((one) => known?.has(one)) ?? names[0];
		return name === void 0 ? void 0 : {
			text: name,
			json: name
		};
	}
	if (named?.kind === "input object") return smallestObject(schema, type.name, prefer, inside);
	const value = Object.hasOwn(SCALARS$1, type.name) ? SCALARS$1[type.name] ?? null : "text";
	return {
		text: JSON.stringify(value),
		json: value
	};
}
function smallestObject(schema, name, prefer, inside) {
	const type = schema.types.get(name);
	inside.left.objects -= 1;
	if (!type || inside.names.has(name) || inside.names.size > MAX_DEPTH$1 || inside.left.objects < 0) return void 0;
	const within = {
		...inside,
		names: /* @__PURE__ */ new Set([...inside.names, name])
	};
	const fill = (field) => smallest(schema, field.type, prefer, within);
	const fields = [...type.inputs.values()];
	if (type.oneOf) return firstOf(fields, (field) => objectOf([field], fill));
	const wanted = prefer?.types.get(name)?.inputs;
	const required = fields.filter(isRequired);
	const needed = fields.filter((field) => isNeeded(field, wanted));
	return objectOf(needed, fill) ?? (needed.length > required.length ? objectOf(required, fill) : void 0);
}
function firstOf(items, make) {
	for (const item of items) {
		const made = make(item);
		if (made !== void 0) return made;
	}
}
/** Whether a value has to be given, or the other side wants it: then a proof gives it too, so that it fails for one reason only. */
function isNeeded(input, wanted) {
	const other = wanted?.get(input.name);
	return isRequired(input) || other !== void 0 && isRequired(other);
}
function objectOf(fields, fill) {
	const filled = [];
	for (const field of fields) {
		const value = fill(field);
		if (!value) return void 0;
		filled.push({
			name: field.name,
			value
		});
	}
	return {
		text: `{${filled.map(({ name, value }) => `${name}: ${value.text}`).join(", ")}}`,
		json: Object.fromEntries(filled.map(({ name, value }) => [name, value.json]))
	};
}
/** An input object with what it needs, and some of its fields as said. */
function objectWith(schema, name, given, prefer) {
	const type = schema.types.get(name);
	if (!type) return void 0;
	const text = inputsWith(schema, type.oneOf ? NONE$1 : type.inputs, prefer?.types.get(name)?.inputs, given, prefer, outside(name));
	if (text === void 0) return void 0;
	const missing = type.oneOf ? Object.entries(given).flatMap(([field, value]) => value === void 0 ? [] : [`${field}: ${value}`]) : [];
	return `{${type.oneOf ? missing.join(", ") : text}}`;
}
const NONE$1 = /* @__PURE__ */ new Map();
/** The arguments that are needed, as text, and some of them as said. */
function argumentsWith(schema, args, wanted, given, prefer) {
	return inputsWith(schema, args, wanted, given, prefer, outside());
}
function inputsWith(schema, inputs, wanted, given, prefer, inside) {
	const said = Object.keys(given).flatMap((name) => {
		const input = inputs.get(name);
		if (!input || given[name] === void 0 && !isRequired(input)) return [];
		return [{
			name,
			text: given[name] ?? smallest(schema, input.type, prefer, inside)?.text
		}];
	});
	const { needed, byName, length } = neededOf({
		schema,
		inputs,
		wanted,
		prefer
	}, inside);
	if (length - lengthOf(Object.keys(given).flatMap((name) => byName.get(name) ?? [])) > 4e3) return void 0;
	const parts = [...needed.filter(({ name }) => !Object.hasOwn(given, name)), ...said];
	if (parts.some(({ text }) => text === void 0)) return void 0;
	if (said.length > 0 && parts.length > said.length) {
		const places = placesOf(inputs);
		parts.sort((a, b) => (places.get(a.name) ?? 0) - (places.get(b.name) ?? 0));
	}
	return parts.map(({ name, text }) => `${name}: ${text}`).join(", ");
}
/** What is needed of the same inputs is asked for once per difference: with thousands of both it is worked out once. */
const NEEDED = /* @__PURE__ */ new WeakMap();
function neededOf(question, inside) {
	const { schema, inputs, wanted, prefer } = question;
	const known = NEEDED.get(inputs);
	if (known?.schema === schema && known.wanted === wanted && known.prefer === prefer) return known;
	const needed = [...inputs.values()].filter((input) => isNeeded(input, wanted)).map(({ name, type }) => ({
		name,
		text: smallest(schema, type, prefer, inside)?.text
	}));
	const byName = new Map(needed.map((one) => [one.name, one]));
	const answer = {
		...question,
		needed,
		byName,
		length: lengthOf(needed)
	};
	NEEDED.set(inputs, answer);
	return answer;
}
function lengthOf(inputs) {
	return inputs.reduce((sum, { name, text = "" }) => sum + `${name}: ${text}`.length, 0);
}
const PLACES = /* @__PURE__ */ new WeakMap();
function placesOf(inputs) {
	const places = PLACES.get(inputs) ?? new Map([...inputs.keys()].map((name, index) => [name, index]));
	PLACES.set(inputs, places);
	return places;
}
// src/compat/formats/graphql/witness/candidates.ts
/** At most this many members of an interface or union are tried. */
const MAX_MEMBERS = 20;
/** Operations of the client that might show a difference, the most telling first. Which of them do, the judges decide. */
function* candidates({ target, rule }, paths) {
	for (const operation of find(target, rule, paths)) if (operation) yield operation;
}
function find(target, rule, paths) {
	switch (target.on) {
		case "root": return rootOperations(target.root, paths);
		case "type": return typeOperations(target.type, rule === "type-missing", paths);
		case "field": return fieldOperations(target.type, target.field, paths);
		case "argument": return argumentOperations(target, paths);
		case "input-field": return inputFieldOperations(target.type, target.field, paths);
		case "input-object": return inputObjectOperations(target.type, paths);
		case "selections": return besideOperations(target, paths);
		case "enum-value": return rule === "enum-value-added" ? answersWith(target.type, paths) : valueOperations(target.type, target.value, paths);
		case "member": return rule.endsWith("-added") ? surprisingMember(target.type, paths) : memberOperations(target.type, target.member, paths);
		case "directive": return directiveOperations(target, paths);
		default: return [];
	}
}
function* surprisingMember(type, paths) {
	yield paths.to(type, [typename(type)]);
}
function typename(type) {
	return {
		by: "field",
		type,
		name: TYPENAME,
		args: ""
	};
}
function on(type) {
	return {
		by: "on",
		type
	};
}
function* rootOperations(root, paths) {
	const type = paths.client.roots.get(root)?.type ?? "";
	for (const field of [...paths.client.types.get(type)?.fields.keys() ?? []].slice(0, MAX_MEMBERS)) {
		const link = paths.field(type, field);
		yield link && {
			start: root,
			links: [link, ...paths.below(type, field)]
		};
	}
	yield {
		start: root,
		links: [on(type), typename(type)]
	};
}
function* typeOperations(name, named, paths) {
	const type = paths.client.types.get(name);
	if (!isComposite(type?.kind)) {
		yield* withVariable(name, paths);
		yield* atSmallest(name, paths);
		yield* answersWith(name, paths);
		return;
	}
	if (named) yield paths.to(name, [on(name), typename(name)]);
	yield paths.to(name, [typename(name)]);
	const [field] = type?.fields.keys() ?? [];
	if (field !== void 0) yield paths.select(name, field);
	yield paths.to(name, [on(name), typename(name)]);
}
function* answersWith(name, paths) {
	const leaf = paths.reach.leaves.get(name);
	if (leaf) yield paths.select(leaf.type, leaf.field);
}
function* fieldOperations(type, field, paths) {
	yield paths.select(type, field);
	const named = paths.client.types.get(type)?.fields.get(field)?.type.name ?? "";
	const link = paths.field(type, field);
	if (!link || !isComposite(paths.client.types.get(named)?.kind)) return;
	const [inner] = paths.client.types.get(named)?.fields.keys() ?? [];
	const selected = inner === void 0 ? void 0 : paths.field(named, inner);
	if (selected && inner !== void 0) yield paths.to(type, [
		link,
		selected,
		...paths.below(named, inner)
	]);
	for (const member of [named, ...[...possibleTypes(paths.client, named)].slice(0, MAX_MEMBERS)]) yield paths.to(type, [
		link,
		on(member),
		typename(member)
	]);
}
function* argumentOperations({ type, field, arg, unknown }, paths) {
	const input = paths.client.types.get(type)?.fields.get(field)?.args.get(arg);
	if (unknown || !input) {
		yield paths.select(type, field);
		return;
	}
	yield paths.select(type, field, { [arg]: void 0 });
	yield* values({
		owner: {
			type,
			field
		},
		arg
	}, input.type, paths);
}
function* inputFieldOperations(type, field, paths) {
	const parent = paths.reach.inputs.get(type);
	const input = paths.client.types.get(type)?.inputs.get(field);
	if (!parent || !input) return;
	const without = isRequired(input) ? void 0 : objectWith(paths.client, type, { [field]: void 0 }, paths.server);
	if (without !== void 0) yield paths.give(parent, without);
	yield* values({
		parent,
		type,
		field
	}, input.type, paths);
}
function* inputObjectOperations(type, paths) {
	yield* atSmallest(type, paths);
	const site = paths.reach.inputs.get(type);
	const fields = [...paths.client.types.get(type)?.inputs.values() ?? []];
	if (!site || fields.length === 0) return;
	for (const count of [2, 1]) {
		const entries = fields.slice(0, count).flatMap((field) => entry(field.name, smallest(paths.client, field.type, paths.server)?.text));
		const text = objectWith(paths.client, type, Object.fromEntries(entries), paths.server);
		if (text !== void 0) yield paths.give(site, text);
	}
}
function entry(name, text) {
	return text === void 0 ? [] : [[name, text]];
}
function* atSmallest(type, paths) {
	const value = smallest(paths.client, {
		text: type,
		name: type,
		nonNull: false
	}, paths.server);
	if (value) yield* atSite(type, paths, value.text);
}
function* atSite(type, paths, text) {
	const site = paths.reach.inputs.get(type);
	if (site) yield paths.give(site, text);
}
function* withVariable(type, paths) {
	const site = paths.reach.inputs.get(type);
	const ref = site && inputTypeAt(site, paths);
	if (site && ref) yield* variable(site, ref, paths);
}
/** The type at a site, as the client has it. */
function inputTypeAt(site, { client }) {
	if ("parent" in site) return client.types.get(site.type)?.inputs.get(site.field)?.type;
	const { owner, arg } = site;
	return ("directive" in owner ? client.directives.get(owner.directive)?.args : client.types.get(owner.type)?.fields.get(owner.field)?.args)?.get(arg)?.type;
}
/** A variable of the client's type fits whenever the type does; null is refused even where a default would stand in for a variable. */
function* values(site, type, paths) {
	const literal = smallest(paths.client, type, paths.server);
	if (literal) yield paths.give(site, literal.text);
	if (!type.nonNull) yield paths.give(site, "null");
	if (type.item && !type.item.nonNull) yield paths.give(site, "[null]");
	yield* variable(site, type, paths);
}
function* variable(site, type, paths) {
	const value = smallest(paths.client, type, paths.server);
	if (value) yield paths.give(site, "$value", { variable: {
		type: type.text,
		value: value.json
	} });
}
function* memberOperations(type, member, paths) {
	yield paths.to(type, [on(member), typename(member)]);
	yield paths.to(member, [on(type), typename(type)]);
}
function* besideOperations({ type, field, other, inside }, paths) {
	const [mine, theirs] = [type, other].map((name) => {
		const link = paths.field(name, field);
		return link && [
			...name === inside ? [] : [on(name)],
			link,
			...paths.below(name, field)
		];
	});
	if (mine && theirs) yield paths.to(inside, mine, { beside: {
		last: mine.length,
		links: theirs
	} });
}
/** A value that no operation can name stands in what the schema says about itself: code that was generated from it names it. */
function* valueOperations(type, value, paths) {
	const root = paths.client.roots.get("query")?.type;
	if (paths.reach.inputs.has(type)) yield* atSite(type, paths, value);
	else if (root !== void 0) yield {
		start: "query",
		links: introspection(root, type)
	};
}
function introspection(root, type) {
	return [
		{
			by: "field",
			type: root,
			name: "__type",
			args: `name: ${JSON.stringify(type)}`
		},
		{
			by: "field",
			type: "__Type",
			name: "enumValues",
			args: "includeDeprecated: true"
		},
		{
			by: "field",
			type: "__EnumValue",
			name: "name",
			args: ""
		}
	];
}
function* directiveOperations({ directive, location, arg, twice }, paths) {
	const input = arg === void 0 ? void 0 : paths.client.directives.get(directive)?.args.get(arg);
	yield* paths.carry(directive, arg === void 0 ? {} : { [arg]: void 0 }, {
		location,
		...twice ? { twice } : {}
	});
	if (input && arg !== void 0) yield* values({
		owner: { directive },
		arg
	}, input.type, paths);
}
// src/compat/formats/graphql/witness/detours.ts
/**
* The ways of the client that the server left whole, so that an operation fails for what it shows and for nothing else.
* @param issues all differences between the two: a field that none of them is about is whole when its types are
*/
function detours(issues, client, server) {
	const obstacles = new Obstacles(server);
	for (const { target } of issues) if (target.on === "type") obstacles.types.add(target.type);
	else if ((target.on === "field" || target.on === "argument") && !isIntact(client, server, target.type, target.field)) obstacles.block(target.type, target.field);
	return new Reach(client, obstacles);
}
function isIntact(client, server, type, name) {
	const [mine, theirs] = [client.types.get(type)?.fields.get(name), server.types.get(type)?.fields.get(name)];
	if (!mine || !theirs || mine.type.name !== theirs.type.name) return false;
	if (client.types.get(mine.type.name)?.kind !== server.types.get(mine.type.name)?.kind) return false;
	if (mine.args.size + theirs.args.size === 0) return true;
	return [...mine.args.values()].filter(isRequired).every(({ name: arg, type: ref }) => theirs.args.get(arg)?.type.name === ref.name) && [...theirs.args.values()].filter(isRequired).every(({ name: arg }) => mine.args.has(arg));
}
// src/compat/formats/graphql/witness/paths.ts
/** Longer ways are no readable proof. */
const MAX_LINKS = 60;
/** Makes operations of the client that lead to a part of its schema. */
var Paths = class {
	reach;
	client;
	server;
	constructor(reach, server) {
		this.reach = reach;
		this.client = reach.schema;
		this.server = server;
	}
	/** An operation that selects `links` on a type. */
	to(type, links, extra = {}) {
		const way = [...links];
		let at = type;
		for (let count = 0; count < MAX_LINKS; count += 1) {
			const step = this.reach.outputs.get(at);
			if (!step) return void 0;
			if (step.by === "root") return {
				start: step.root,
				links: way,
				...extra
			};
			if (step.by === "entity") return {
				start: { fragment: at },
				links: way,
				...extra
			};
			const link = step.by === "fragment" ? {
				by: "on",
				type: at
			} : this.field(step.from, step.field);
			if (!link) return void 0;
			if (link.by !== "on" || way[0]?.by !== "on" || way[0].type !== at) way.unshift(link);
			at = step.from;
		}
	}
	/** A field with the arguments it needs; `undefined` where one of them has no finite value. */
	field(type, name, values = {}) {
		if (name === "__typename") return {
			by: "field",
			type,
			name,
			args: ""
		};
		const field = this.client.types.get(type)?.fields.get(name);
		const wanted = this.server.types.get(type)?.fields.get(name)?.args;
		const args = field && argumentsWith(this.client, field.args, wanted, values, this.server);
		return args === void 0 ? void 0 : {
			by: "field",
			type,
			name,
			args
		};
	}
	/** What has to be selected below a field: nothing for a leaf. */
	below(type, name) {
		const target = this.client.types.get(type)?.fields.get(name)?.type.name;
		return target === void 0 || isLeaf(this.client, target) ? [] : [{
			by: "field",
			type: target,
			name: TYPENAME,
			args: ""
		}];
	}
	/** An operation that selects a field. */
	select(type, name, values = {}, extra) {
		const link = this.field(type, name, values);
		return link && this.to(type, [link, ...this.below(type, name)], extra);
	}
	/** An operation that gives a value (as text) at a site of the client's inputs. */
	give(site, value, extra) {
		let [at, text] = [site, value];
		for (let count = 0; "parent" in at; count += 1) {
			text = count > MAX_LINKS ? void 0 : objectWith(this.client, at.type, { [at.field]: text }, this.server);
			if (text === void 0) return void 0;
			at = at.parent;
		}
		const { owner, arg } = at;
		if ("directive" in owner) return this.carry(owner.directive, { [arg]: text }, {}, extra)[0];
		return this.select(owner.type, owner.field, { [arg]: text }, extra);
	}
	/** Operations that carry a directive, one for each place (or the one asked for) where it may stand. */
	carry(name, values, { location, twice = false }, extra = {}) {
		const directive = this.client.directives.get(name);
		const wanted = this.server.directives.get(name)?.args;
		const args = directive && argumentsWith(this.client, directive.args, wanted, values, this.server);
		if (!directive || args === void 0) return [];
		const once = `@${name}${args === "" ? "" : `(${args})`}`;
		const mark = twice ? `${once} ${once}` : once;
		return (location === void 0 ? [...directive.locations] : [location]).flatMap((one) => this.#carryAt(one, mark, extra) ?? []);
	}
	#carryAt(location, mark, extra) {
		const root = this.client.roots.get("query")?.type ?? [...this.reach.outputs.keys()][0];
		if (root === void 0) return void 0;
		const typename = {
			by: "field",
			type: root,
			name: TYPENAME,
			args: ""
		};
		switch (location) {
			case "FIELD": return this.to(root, [{
				...typename,
				directives: mark
			}], extra);
			case "INLINE_FRAGMENT": return this.to(root, [{
				by: "on",
				type: root,
				directives: mark
			}, typename], extra);
			case "FRAGMENT_SPREAD": return this.to(root, [{
				by: "field",
				type: root,
				name: SPREAD,
				args: "",
				directives: mark
			}], {
				...extra,
				part: ` on ${root} { ${TYPENAME} }`
			});
			case "FRAGMENT_DEFINITION": return this.to(root, [{
				by: "field",
				type: root,
				name: SPREAD,
				args: ""
			}], {
				...extra,
				part: ` on ${root} ${mark} { ${TYPENAME} }`
			});
			case "VARIABLE_DEFINITION": return extra.variable ? void 0 : this.to(root, [{
				...typename,
				directives: "@include(if: $value)"
			}], { variable: {
				type: `Boolean! = true ${mark}`,
				value: true
			} });
			case "QUERY":
			case "MUTATION":
			case "SUBSCRIPTION": return this.#carryOperation(location, mark, extra);
			default: return;
		}
	}
	#carryOperation(location, mark, extra) {
		const type = this.client.roots.get({
			QUERY: "query",
			MUTATION: "mutation",
			SUBSCRIPTION: "subscription"
		}[location])?.type;
		const field = type === void 0 ? void 0 : this.client.types.get(type)?.fields.keys().next().value;
		if (type === void 0 || field === void 0) return void 0;
		return location === "QUERY" ? this.to(type, [{
			by: "field",
			type,
			name: TYPENAME,
			args: ""
		}], {
			...extra,
			directives: mark
		}) : this.select(type, field, {}, {
			...extra,
			directives: mark
		});
	}
};
// src/compat/formats/graphql/witness/response.ts
/** At most this many values are tried for one field. */
const MAX_VALUES$1 = 60;
/** One value of each kind of JSON, for scalars that may be anything. */
const ANYTHING = [
	"text",
	.5,
	true,
	[]
];
const SCALARS = {
	Int: [1],
	Float: [.5],
	String: ["text"],
	Boolean: [true],
	ID: ["1", "x"]
};
/**
* Answers that the server may give to an operation: the field that is asked for takes each of its telling values.
* @param wanted an enum value or an object type that is answered wherever it can be
*/
function possibleAnswers(server, operation, client, wanted) {
	const root = startType(server, operation);
	if (root === void 0) return [];
	return new Responder(server, client, operation, wanted).fill(root, 0).slice(0, MAX_VALUES$1).map((played) => ({
		played,
		shown: onlySelected(played, operation, 0)
	}));
}
function startType(schema, { start }) {
	return typeof start === "object" ? start.fragment : schema.roots.get(start)?.type;
}
var Responder = class {
	#server;
	#client;
	#operation;
	#wanted;
	/** The last link that is a field other than `__typename`. */
	#target;
	constructor(server, client, operation, wanted) {
		this.#wanted = wanted;
		this.#server = server;
		this.#client = client;
		this.#operation = operation;
		this.#target = operation.links.findLastIndex((link) => link.by === "field" && link.name !== "__typename");
	}
	/** Objects of a type that answer the links from `at` on. */
	fill(type, at) {
		const link = this.#operation.links[at];
		if (!link) return [{}];
		if (link.by === "on") return this.fill(link.type, at + 1);
		if (link.name === "__typename") return this.#objects(type);
		const field = this.#server.types.get(type)?.fields.get(link.name);
		const runtime = this.#runtimeType(type, at);
		if (!field || runtime === void 0) return [];
		return (at === this.#target ? this.#values(field.type, at) : this.fill(field.type.name, at + 1).map((value) => wrap(field.type, value))).map((value) => ({
			[TYPENAME]: runtime,
			[link.name]: value
		}));
	}
	/** An object type that satisfies the fragments before a field. */
	#runtimeType(type, at) {
		let possible = [...possibleTypes(this.#server, type)];
		for (let before = at - 1; this.#operation.links[before]?.by === "on"; before -= 1) {
			const link = this.#operation.links[before];
			const allowed = link ? possibleTypes(this.#server, link.type) : void 0;
			possible = possible.filter((name) => allowed?.has(name));
		}
		return possible.find((name) => this.#client.types.has(name)) ?? possible[0];
	}
	/** One object per possible type, those first that the client does not expect. */
	#objects(type) {
		return this.#telling(possibleTypes(this.#server, type), possibleTypes(this.#client, type)).map((name) => ({ [TYPENAME]: name }));
	}
	/** A few names, those first that nobody expects. */
	#telling(names, expected) {
		if (names.has(this.#wanted)) return [this.#wanted];
		const telling = [];
		const others = [];
		for (const name of names.keys()) {
			if (telling.length >= MAX_VALUES$1) break;
			if (expected?.has(name) !== true) telling.push(name);
			else if (others.length < MAX_VALUES$1) others.push(name);
		}
		return [...telling, ...others].slice(0, MAX_VALUES$1);
	}
	#values(type, at) {
		const inner = type.item ? this.#values(type.item, at).map((value) => [value]) : this.#named(type.name, at);
		return [
			...type.nonNull ? [] : [null],
			...type.item ? [[]] : [],
			...inner
		];
	}
	#named(name, at) {
		const type = this.#server.types.get(name);
		if (isComposite(type?.kind)) return this.fill(name, at + 1);
		if (type?.kind !== "enum") return SCALARS[BUILT_IN_SCALARS.has(name) ? name : ""] ?? ANYTHING;
		const known = this.#client.types.get(name)?.values;
		return this.#telling(type.values, known);
	}
};
/** A value in as many lists as the type has. */
function wrap(type, value) {
	return type.item ? [wrap(type.item, value)] : value;
}
/** Without the names of types that were not asked for. */
function onlySelected(value, operation, at) {
	const link = operation.links[at];
	if (!link || !isJsonObject(value)) return {};
	if (link.by === "on") return onlySelected(value, operation, at + 1);
	const strip = (inner) => isJsonArray(inner) ? inner.map(strip) : isJsonObject(inner) && operation.links[at + 1] ? onlySelected(inner, operation, at + 1) : inner;
	return Object.hasOwn(value, link.name) ? { [link.name]: strip(value[link.name] ?? null) } : {};
}
/** Why an answer to an operation does not fit a schema; `undefined` when it does. Written apart from the comparison of schemas. */
function refusal(schema, operation, answer) {
	const root = startType(schema, operation);
	return root === void 0 ? "there is no such root" : refuseObject(schema, operation, root, 0, answer);
}
function refuseObject(schema, operation, type, at, value) {
	const link = operation.links[at];
	if (!link) return void 0;
	if (link.by === "on") return refuseObject(schema, operation, link.type, at + 1, value);
	if (!isJsonObject(value)) return `${JSON.stringify(value)} is no object of ${type}`;
	const given = Object.hasOwn(value, link.name) ? value[link.name] : void 0;
	if (given === void 0) return `${link.name} is missing`;
	if (link.name === "__typename") return typeof given === "string" && possibleTypes(schema, type).has(given) ? void 0 : `${JSON.stringify(given)} is not expected for ${type}`;
	const ref = schema.types.get(type)?.fields.get(link.name)?.type;
	return ref ? refuseValue(schema, operation, ref, at, given) : `${type} has no field ${link.name}`;
}
function refuseValue(schema, operation, ref, at, value) {
	const link = operation.links[at];
	const name = link?.by === "field" ? link.name : "";
	if (value === null) return ref.nonNull ? `${name} is null, and ${ref.text} was promised` : void 0;
	if (ref.item) {
		if (!isJsonArray(value)) return `${name} is no list, and ${ref.text} was promised`;
		for (const item of value) {
			const why = refuseValue(schema, operation, ref.item, at, item);
			if (why) return why;
		}
		return;
	}
	const type = schema.types.get(ref.name);
	if (isComposite(type?.kind)) return refuseObject(schema, operation, ref.name, at + 1, value);
	return (type?.kind === "enum" ? typeof value === "string" && type.values.has(value) : fitsScalar(ref.name, value)) ? void 0 : `${name} is ${JSON.stringify(value)}, and ${ref.text} was promised`;
}
function fitsScalar(name, value) {
	switch (name) {
		case "Int": return Number.isInteger(value) && Math.abs(Number(value)) <= 2147483648;
		case "Float": return typeof value === "number";
		case "String": return typeof value === "string";
		case "ID": return typeof value === "string" || Number.isInteger(value);
		case "Boolean": return typeof value === "boolean";
		default: return true;
	}
}
// src/compat/formats/graphql/witness/prove.ts
/** The names under which the judges appear in `confirmedBy`. */
const JUDGES = {
	validate: "graphql-js validation",
	execute: "graphql-js execution",
	own: "own answer interpreter"
};
/** Beyond, a report would be megabytes of proofs; further differences stay without. */
const MAX_PROOFS = 2e3;
/** Operations tried in one comparison, times the types they are tried on: it bounds the time that a hostile pair of schemas can take. */
const MAX_WORK = 5e6;
/** Witnesses for differences: operations that the server refuses, or answers that the client cannot hold. */
async function prove(issues, client, server, reach) {
	const wanted = issues.filter(({ kind }) => kind === "breaking").concat(issues.filter(isSurprise)).slice(0, MAX_PROOFS);
	if (wanted.length === 0) return /* @__PURE__ */ new Map();
	let around;
	const ways = {
		shortest: new Paths(reach, server),
		around: () => around ??= new Paths(detours(issues, client, server), server)
	};
	return new Prover(client, server, await Judge.over(client, server)).all(wanted, ways);
}
const ADDED = /* @__PURE__ */ new Set([
	"enum-value-added",
	"union-member-added",
	"implementation-added"
]);
/** Lossy differences that an answer, or an operation that is refused, can show. */
function isSurprise({ kind, rule }) {
	return kind === "lossy" && (rule === "selections-conflict" || ADDED.has(rule));
}
/** The operations that might show an issue: first those on a shortest way, which most often is whole. */
function* triesOf(issue, ways) {
	for (const operation of candidates(issue, ways.shortest)) if (printOperation(operation).length <= 4e3) yield {
		operation,
		strict: true
	};
	const seen = /* @__PURE__ */ new Set();
	for (const paths of [ways.around(), ways.shortest]) for (const operation of candidates(issue, paths)) {
		const text = printOperation(operation);
		if (text.length > 4e3 || seen.has(text)) continue;
		seen.add(text);
		yield {
			operation,
			strict: false
		};
	}
}
var Prover = class {
	#client;
	#server;
	#judge;
	#left;
	constructor(client, server, judge) {
		this.#client = client;
		this.#server = server;
		this.#judge = judge;
		this.#left = MAX_WORK / (1 + client.types.size + server.types.size);
	}
	/**
	* Of each issue the first operation that shows it: one that is refused because of it, or is answered with what does not fit; else one that
	* is refused for whatever reason. In rounds, since operations are judged together for a fraction of the price.
	*/
	all(issues, ways) {
		const witnesses = /* @__PURE__ */ new Map();
		for (const issue of issues) {
			const witness = issue.target.on === "operation" ? this.#given(issue.target.text) : void 0;
			if (witness) witnesses.set(issue, witness);
		}
		const cases = issues.flatMap((issue) => issue.target.on === "operation" ? [] : [{
			issue,
			tries: triesOf(issue, ways)
		}]);
		for (let open = cases; open.length > 0;) open = this.#round(open, witnesses);
		for (const { issue, spare } of cases) if (spare && !witnesses.has(issue)) witnesses.set(issue, spare);
		return witnesses;
	}
	/** One operation of each open case; those that stay open. */
	#round(open, witnesses) {
		const tried = open.flatMap((one) => {
			const { value } = this.#left > 0 ? one.tries.next() : { value: void 0 };
			this.#left -= 1;
			return value ? [{
				one,
				...value
			}] : [];
		});
		const mine = this.#judge.allComplaints(tried.map(({ operation }) => operation), "client");
		const valid = tried.filter((_, index) => mine[index]?.length === 0);
		const theirs = this.#judge.allComplaints(valid.map(({ operation }) => operation), "server");
		const errors = new Map(valid.map(({ one }, index) => [one, theirs[index] ?? []]));
		return tried.flatMap(({ one, ...attempt }) => {
			const witness = this.#witness(one, attempt, errors.get(one));
			if (witness) witnesses.set(one.issue, witness);
			return witness ? [] : [one];
		});
	}
	/** What an operation shows of an issue; `errors` of the server are absent where the client refuses it itself. */
	#witness(one, { operation, strict }, errors) {
		const { issue } = one;
		if (!errors) return void 0;
		if (issue.rule === "root-type-missing") {
			const failure = this.#judge.playing(operation, {}, "server");
			return failure === void 0 ? void 0 : rejected(operation, failure, JUDGES.execute);
		}
		const names = namesOf(issue).map((name) => `"${name}"`);
		const telling = errors.find((error) => names.some((name) => error.includes(name)));
		if (strict && errors.length > 0 && (telling === void 0 || errors.length > 1)) return void 0;
		const error = telling ?? errors[0];
		if (error === void 0 && issue.data["output"] === true) return this.#unlisted(operation, issue);
		if (error === void 0) return isAnswered(issue) ? this.#answered(operation, issue) : void 0;
		if (issue.kind !== "breaking" && issue.rule !== "selections-conflict") return void 0;
		const witness = rejected(operation, error, JUDGES.validate);
		if (telling !== void 0) return witness;
		one.spare ??= witness;
	}
	/** One of the operations that were given: it is shown as it is. */
	#given(query) {
		if (this.#judge.complaints(query, "client").length > 0) return void 0;
		const [error] = this.#judge.complaints(query, "server");
		return error === void 0 ? void 0 : {
			payload: { query },
			outcome: "rejected",
			error,
			confirmedBy: [JUDGES.validate]
		};
	}
	#answered(operation, issue) {
		const surprise = surpriseOf(issue);
		for (const answer of possibleAnswers(this.#server, operation, this.#client, surprise)) {
			const error = refusal(this.#client, operation, answer.shown);
			if (error === void 0 || refusal(this.#server, operation, answer.shown) !== void 0) continue;
			if (issue.kind === "lossy" && !JSON.stringify(answer.shown).includes(JSON.stringify(surprise))) continue;
			return {
				payload: {
					...payloadOf(operation),
					response: answer.shown
				},
				outcome: "rejected",
				error,
				confirmedBy: [JUDGES.own, ...this.#plays(operation, answer) ? [JUDGES.execute] : []]
			};
		}
	}
	/** What the server says about an enum lacks the value that the client knows. */
	#unlisted(operation, { target }) {
		const [mine, theirs] = [this.#judge.introspected(operation, "client"), this.#judge.introspected(operation, "server")];
		if (target.on !== "enum-value" || !mine || !theirs) return void 0;
		const value = `"name":${JSON.stringify(target.value)}`;
		const [known, told] = [JSON.stringify(mine), JSON.stringify(theirs)];
		if (!known.includes(value) || told.includes(value) || told.length > 4e3) return void 0;
		const error = `${target.value} is no value of ${target.type}`;
		return {
			payload: {
				...payloadOf(operation),
				response: theirs
			},
			outcome: "rejected",
			error,
			confirmedBy: [JUDGES.execute]
		};
	}
	/** Whether graphql-js, playing the server, gives this answer, and refuses to as the service that the client knows. */
	#plays(operation, { played }) {
		return this.#judge.playing(operation, played, "server") === void 0 && this.#judge.playing(operation, played, "client") !== void 0;
	}
};
function rejected(operation, error, judge) {
	return {
		payload: payloadOf(operation),
		outcome: "rejected",
		error,
		confirmedBy: [judge]
	};
}
/** What a complaint about the difference mentions. */
function namesOf({ target, path }) {
	const names = [
		path.slice(path.lastIndexOf("/") + 1),
		path.slice(1).replace("/", "."),
		path.slice(1).split("/")[0] ?? ""
	];
	if (target.on === "argument" || target.on === "input-field") return names.slice(0, 2);
	return target.on === "member" ? [target.member, target.type] : names;
}
/** Whether the answer may be what does not fit. */
function isAnswered({ kind, target }) {
	return kind === "lossy" || target.on === "field" || target.on === "type";
}
/** What a lossy difference adds, as it stands in an answer. */
function surpriseOf({ target }) {
	return target.on === "enum-value" ? target.value : target.on === "member" ? target.member : "";
}
function payloadOf(operation) {
	const { variable } = operation;
	return {
		query: printOperation(operation),
		...variable ? { variables: { value: variable.value } } : {}
	};
}
// src/compat/formats/graphql/compare.ts
/**
* Do operations made for `client` still work on `server`, with answers that the client can read? Every difference found; where
* `policy.operations` are given, what none of them uses is lossy.
* @throws GateError RG-SCHEMA-SYNTAX for an operation that cannot be parsed
*/
async function compareSchemas(client, server, policy) {
	const reach = Reach.through(client);
	const found = [...findIssues(client, server), ...diffSelections(client, server, reach)];
	const operations = policy.operations ?? [];
	if (found.length === 0 && operations.length === 0) return [];
	const graded = found.flatMap((issue) => gradeReach(issue, reach));
	const issues = operations.length === 0 ? graded : await judgeUse(graded, operations, client, server);
	const witnesses = await prove(issues, client, server, reach);
	const announced = Announcements.of(client);
	return issues.map((issue) => toDifference(issue, witnesses.get(issue), removalOf(issue, client, announced)));
}
/** The reader of operations is the reference parser, which loads only for them. */
async function judgeUse(issues, operations, client, server) {
	const { judgeOperations } = await import("./compat-formats-graphql-usage-index.js");
	return judgeOperations(issues, operations, {
		client,
		server
	});
}
/** What no operation can reach cannot break; what an answer cannot hold cannot surprise. */
function gradeReach(issue, reach) {
	const { target, rule, kind, data } = issue;
	if (rule === "enum-value-added") return reach.open || reach.leaves.has(target.on === "enum-value" ? target.type : "") ? [issue] : [];
	if (rule === "union-member-added" || rule === "implementation-added") return target.on === "member" && reach.outputs.has(target.type) ? [issue] : [];
	if (kind === "breaking" && isExternal(issue, reach.schema)) return [{
		...issue,
		kind: "lossy",
		data: {
			...data,
			external: true
		}
	}];
	if (!reach.reaches(target)) return kind === "lossy" && data["covered"] !== true ? [] : [{
		...issue,
		kind: "lossy",
		data: {
			...data,
			reachable: false
		}
	}];
	if (rule === "enum-value-missing" && target.on === "enum-value" && !reach.inputs.has(target.type)) return [{
		...issue,
		data: {
			...data,
			output: true
		}
	}];
	return [issue];
}
/** Whether another service of the federated graph answers the field that an issue is about. */
function isExternal({ target }, client) {
	if (target.on !== "field" && target.on !== "argument") return false;
	return client.types.get(target.type)?.fields.get(target.field)?.external === true;
}
function toDifference(issue, witness, removal) {
	const { rule, kind, path, data, writer, reader } = issue;
	return {
		...applyRule(rule, data),
		kind,
		path,
		data,
		writer,
		reader,
		...witness ? { witness } : {},
		...removal ? { removal } : {}
	};
}
// src/compat/formats/graphql/members.ts
/**
* Types, fields, arguments, input fields, enum values and directives. What a signature says is the type without `!`: a promise that becomes
* stricter or looser still means the same thing.
*/
function* listMembers(schema) {
	for (const type of schema.types.values()) yield* typeMembers(placed(type));
	for (const { name, args, place } of schema.directives.values()) {
		yield {
			key: `/@${name}`,
			name: `the directive @${name}`,
			signature: "directive",
			place
		};
		yield* inputMembers(args, `/@${name}`, (arg) => `the argument @${name}(${arg}:)`);
	}
}
function* typeMembers({ name, kind, place, specifiedBy, fields, inputs, values }) {
	const signature = specifiedBy === void 0 ? kind : `${kind} specified by ${specifiedBy}`;
	yield {
		key: `/${name}`,
		name: `the ${kind} ${name}`,
		signature,
		place
	};
	for (const field of fields.values()) {
		const key = `/${name}/${field.name}`;
		yield {
			key,
			name: `the field ${name}.${field.name}`,
			signature: bare(field.type.text),
			place: field.place
		};
		yield* inputMembers(field.args, key, (arg) => `the argument ${name}.${field.name}(${arg}:)`);
	}
	yield* inputMembers(inputs, `/${name}`, (field) => `the input field ${name}.${field}`);
	for (const value of values.values()) yield {
		key: `/${name}/${value.name}`,
		name: `the enum value ${name}.${value.name}`,
		signature: "enum value",
		place: value.place
	};
}
function* inputMembers(inputs, path, name) {
	for (const input of inputs.values()) yield {
		key: `${path}/${input.name}`,
		name: name(input.name),
		signature: bare(input.type.text),
		place: input.place
	};
}
function bare(type) {
	return type.replaceAll("!", "");
}
// src/compat/formats/graphql/links.ts
const NOWHERE$1 = {
	answers: [],
	given: [],
	live: [],
	going: []
};
/** Where the parts of one type lead, each type named once. */
function findLinks(fields, inputs) {
	if (fields.size === 0 && inputs.size === 0) return NOWHERE$1;
	const found = new Finder();
	for (const field of fields.values()) found.field(field);
	for (const input of inputs.values()) found.lead(input.type.name, input.deprecated === void 0 ? void 0 : input);
	return found;
}
var Finder = class {
	answers = [];
	given = [];
	live = [];
	going = [];
	#answered = /* @__PURE__ */ new Set();
	#given = /* @__PURE__ */ new Set();
	#live = /* @__PURE__ */ new Set();
	field(field) {
		const to = field.type.name;
		const by = field.deprecated === void 0 ? void 0 : field;
		if (!this.#answered.has(to)) {
			this.#answered.add(to);
			this.answers.push(field);
		}
		this.lead(to, by);
		if (field.args.size === 0) return;
		for (const arg of field.args.values()) {
			if (!this.#given.has(arg.type.name)) {
				this.#given.add(arg.type.name);
				this.given.push({
					field,
					arg
				});
			}
			this.lead(arg.type.name, arg.deprecated === void 0 ? by : arg);
		}
	}
	lead(to, by) {
		if (by) this.going.push({
			to,
			by
		});
		else if (!this.#live.has(to)) {
			this.#live.add(to);
			this.live.push(to);
		}
	}
};
// src/compat/formats/graphql/parse/check.ts
/**
* Every name that the schema mentions is defined, and is of a kind that fits there.
* @throws GateError RG-SCHEMA-SYNTAX at the first one that is not
*/
function checkReferences(schema) {
	const before = LAST.checked?.deref();
	const gone = before ? goneFrom(before, schema) : NONE;
	const checker = new Checker(schema);
	for (const type of schema.types.values()) {
		const same = before?.types.get(type.name);
		if (!same || !isOneDefinition(type, same) || mentions(type, gone)) checker.type(type);
	}
	for (const { args } of schema.directives.values()) checker.inputs(args);
	LAST.checked = new WeakRef(schema);
}
/** The schema that was checked last: releases of one share nearly all of their definitions, and what was right in one still is. */
const LAST = { checked: void 0 };
const NONE = /* @__PURE__ */ new Set();
/** Names that meant something else in the other schema, or that only it has. */
function goneFrom(before, { types }) {
	const gone = /* @__PURE__ */ new Set();
	for (const { name, kind } of before.types.values()) if (types.get(name)?.kind !== kind) gone.add(name);
	return gone;
}
/** Whether both were made of one definition. */
function isOneDefinition(type, { links, interfaces, members }) {
	return type.links === links && type.interfaces === interfaces && type.members === members;
}
function mentions({ links, interfaces, members }, names) {
	if (names.size === 0) return false;
	const has = (name) => names.has(name);
	return links.live.some(has) || links.going.some(({ to }) => has(to)) || [...interfaces.keys(), ...members.keys()].some(has);
}
var Checker = class {
	#types;
	/** Names that were looked up before: a schema mentions few of them, thousands of times. */
	#answers = /* @__PURE__ */ new Set();
	#inputs = /* @__PURE__ */ new Set();
	constructor(schema) {
		this.#types = schema.types;
	}
	/** Only an error needs the places of a type that was read before: it is looked at again, with them. */
	type(type) {
		try {
			this.#type(type);
		} catch (error) {
			const at = placed(type);
			this.#type({
				...at,
				links: findLinks(at.fields, at.inputs)
			});
			throw error;
		}
	}
	#type({ name, links, inputs, interfaces, members }) {
		for (const { type, place } of links.answers) if (!this.#answers.has(type.name)) this.#answer(type.name, place);
		for (const { arg } of links.given) this.#input(arg);
		if (inputs.size > 0) this.inputs(inputs);
		for (const [parent, place] of interfaces) {
			if (parent === name) refuse$1(place, `${name} implements itself`, "another type");
			this.#use(parent, place, "is not an interface", (kind) => kind === "interface");
		}
		for (const [member, place] of members) this.#use(member, place, "is not an object type", (kind) => kind === "object");
	}
	inputs(inputs) {
		for (const input of inputs.values()) this.#input(input);
	}
	#input({ type, place }) {
		if (this.#inputs.has(type.name)) return;
		this.#use(type.name, place, "is not a type of inputs", (kind) => !isComposite(kind));
		this.#inputs.add(type.name);
	}
	#answer(name, place) {
		this.#use(name, place, "is not a type of answers", (kind) => kind !== "input object");
		this.#answers.add(name);
	}
	#use(name, place, wrong, fits) {
		const kind = BUILT_IN_SCALARS.has(name) ? "scalar" : this.#types.get(name)?.kind;
		if (kind === void 0) refuse$1(place, `the type ${name} is not defined`, "every type defined in one of the files of the schema", "a schema that is spread over files needs all of them");
		if (!fits(kind)) refuse$1(place, `${name} ${wrong} (${kind})`, "another type");
	}
};
function refuse$1(place, message, expected, hint) {
	throw new GateError("RG-SCHEMA-SYNTAX", message, {
		place,
		expected,
		...hint === void 0 ? {} : { hint }
	});
}
// src/compat/formats/graphql/parse/marks.ts
const DEFAULT_REASON = "No longer supported";
/** Directives whose arguments may say from when something is gone. */
const DATED = /* @__PURE__ */ new Set(["deprecated", "sunset"]);
/** What the directives on a part of the schema say that matters to its clients. */
function marksOf(directives) {
	const deprecated = directives.find(({ name }) => name === "deprecated");
	const reason = deprecated && (deprecated.texts.get("reason") ?? DEFAULT_REASON);
	const sunset = sunsetOf(directives, reason);
	return {
		...reason === void 0 ? {} : { deprecated: reason },
		...sunset === void 0 ? {} : { sunset },
		...carries(directives, "external") ? { external: true } : {},
		...carries(directives, "inaccessible") ? { hidden: true } : {}
	};
}
function carries(directives, directive) {
	return directives.some(({ name }) => name === directive);
}
/** An argument that is a date (`@deprecated(deletionDate:)`, `@sunset(date:)`) before one in the text of the reason; the last of several. */
function sunsetOf(directives, reason) {
	return lastOf(directives.flatMap(({ name, texts }) => DATED.has(name) ? [...texts].flatMap(([key, text]) => key === "reason" ? [] : datesIn(text).slice(0, 1)) : [])) ?? lastOf(datesIn(reason ?? ""));
}
function lastOf(dates) {
	return [...dates].sort().at(-1);
}
/** The days of the calendar in a text, as YYYY-MM-DD. */
function datesIn(text) {
	return [...text.matchAll(/(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g)].flatMap(([date]) => isDay(date) ? [date] : []);
}
function isDay(date) {
	const time = /* @__PURE__ */ new Date(`${date}T00:00:00Z`);
	return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}
// src/compat/formats/graphql/parse/federation.ts
/**
* Without what `@inaccessible` takes out of a federated graph: types, fields, arguments, input fields and enum values, and whatever is of
* a type that is taken out. Clients never see them, so that hiding one is the same as removing it.
*/
function withoutHidden(parts) {
	const hidden = new Set(parts.flatMap((part) => part.part === "type" && carries(part.directives, "inaccessible") ? [part.name] : []));
	return parts.flatMap((part) => {
		if (part.part === "directive") return [part];
		if (part.part === "schema") return [{
			...part,
			roots: part.roots.filter(({ name }) => !hidden.has(name))
		}];
		return hidden.has(part.name) ? [] : [visiblePart(part, hidden)];
	});
}
function visiblePart(part, hidden) {
	const seen = (item) => item.hidden !== true && !hidden.has(item.type.name);
	const named = ({ name }) => !hidden.has(name);
	const { fields, inputs, values, interfaces, members, text: _, origin: __, ...rest } = part;
	return {
		...rest,
		...fields && { fields: fields.filter(seen).map((field) => ({
			...field,
			args: visibleInputs(field.args, seen)
		})) },
		...inputs && { inputs: inputs.filter(seen) },
		...values && { values: values.filter((value) => value.hidden !== true) },
		...interfaces && { interfaces: interfaces.filter(named) },
		...members && { members: members.filter(named) }
	};
}
function visibleInputs(args, seen) {
	return new Map([...args].filter(([, arg]) => seen(arg)));
}
/** The fields of a type that other services answer: those with `@external`, but for the keys, which every service answers. */
function markExternal(fields, parts) {
	const whole = parts.some(({ directives }) => carries(directives, "external"));
	if (!whole && fields.every(({ external }) => external !== true)) return fields;
	const keys = keysOf(parts);
	return fields.map(({ external, ...field }) => (whole || external) && !keys.has(field.name) ? {
		...field,
		external: true
	} : field);
}
const NO_KEYS = /* @__PURE__ */ new Set();
/** The keys by which a service resolves an entity; one with `resolvable: false` only says how others do. */
function resolvedKeys(parts) {
	const keys = parts.flatMap(({ directives }) => directives.filter(({ name, texts }) => name === "key" && texts.get("resolvable") !== "false"));
	return keys.length === 0 ? NO_KEYS : new Set(keys.map(({ texts }) => normaliseKey(texts.get("fields") ?? "")));
}
/** Names in their order where one stands for others, else sorted: which comes first says nothing. */
function normaliseKey(fields) {
	const words = fields.match(/[_A-Za-z]\w*|[{}]/g) ?? [];
	return (words.includes("{") ? words : [...words].sort()).join(" ");
}
/** The names in `@key(fields: "id owner { id }")`. */
function keysOf(parts) {
	const keys = parts.flatMap(({ directives }) => directives.flatMap(({ name, texts }) => name === "key" ? [texts.get("fields") ?? ""] : []));
	return new Set(keys.flatMap((text) => text.match(/[_A-Za-z]\w*/g) ?? []));
}
// src/compat/formats/graphql/parse/build.ts
const DEFAULT_ROOTS = {
	query: "Query",
	mutation: "Mutation",
	subscription: "Subscription"
};
const NOWHERE = /* @__PURE__ */ new Map();
/**
* The schema that these parts make together. Extensions are merged whatever their order; the first extension of a type that no file
* defines stands for its definition.
* @throws GateError RG-SCHEMA-SYNTAX
*/
function buildSchemaModel(parts, path) {
	const types = /* @__PURE__ */ new Map();
	for (const [name, nodes] of collectTypes(parts)) types.set(name, buildType(name, nodes));
	const schema = {
		place: {
			file: path,
			line: 1,
			column: 1
		},
		roots: buildRoots(parts, types),
		types,
		directives: buildDirectives(parts),
		possible: buildPossible(types)
	};
	checkReferences(schema);
	return schema;
}
/** The parts of every type, its definition first. */
function collectTypes(parts) {
	const types = /* @__PURE__ */ new Map();
	for (const part of parts) {
		if (part.part !== "type" || BUILT_IN_SCALARS.has(part.name) && part.kind === "scalar") continue;
		const known = types.get(part.name);
		if (!known) types.set(part.name, [part]);
		else if (part.extension) known.push(part);
		else if (known[0]?.extension) known.unshift(part);
		else refuse(part.place, `the type ${part.name} is defined twice`, `one definition; the first is at ${lineOf(known[0]?.place)}`);
	}
	return types;
}
function lineOf(place) {
	return place ? `line ${place.line} of ${place.file}` : "another line";
}
function refuse(place, message, expected) {
	throw new GateError("RG-SCHEMA-SYNTAX", message, {
		place,
		expected
	});
}
/** What was built of a part that says a whole type. */
const BUILT = /* @__PURE__ */ new WeakMap();
function buildType(name, parts) {
	const [only, second] = parts;
	if (!only || second) return mergeParts(name, parts.map(placedPart));
	const whole = only.origin ?? only;
	const known = BUILT.get(whole) ?? mergeParts(name, [whole]);
	BUILT.set(whole, known);
	return only.moved ? {
		...known,
		place: only.place,
		moved: only.moved
	} : known;
}
/** A part with its places: those of the type that it would make alone. */
function placedPart(part) {
	if (!part.moved) return part;
	const { fields, inputs, values, interfaces, members } = placed(buildType(part.name, [part]));
	const mentions = (places) => [...places].map(([name, place]) => ({
		name,
		place
	}));
	const { origin: _, moved: __, ...rest } = part;
	return {
		...rest,
		fields: [...fields.values()],
		inputs: [...inputs.values()],
		values: [...values.values()],
		interfaces: mentions(interfaces),
		members: mentions(members)
	};
}
function mergeParts(name, parts) {
	const [base] = parts;
	if (!base) throw new Error(`${name} has no parts`);
	const { kind, place } = base;
	if (name.startsWith("__")) refuse(place, `the name ${name} is reserved`, "a name without two leading `_`");
	for (const part of parts) if (part.kind !== kind) refuse(part.place, `${name} is ${aKind(kind)} and is extended as ${aKind(part.kind)}`, `an extension of ${aKind(kind)}`);
	const specifiedBy = textOf(parts, "specifiedBy", "url");
	const fields = byName(markExternal(gather(parts, "fields"), parts), name);
	const inputs = byName(gather(parts, "inputs"), name);
	return {
		name,
		kind,
		place,
		fields,
		inputs,
		links: findLinks(fields, inputs),
		values: byName(gather(parts, "values"), name),
		interfaces: places(gather(parts, "interfaces")),
		members: places(gather(parts, "members")),
		oneOf: kind === "input object" && anyCarries(parts, "oneOf"),
		...specifiedBy === void 0 ? {} : { specifiedBy },
		entity: anyCarries(parts, "key"),
		keys: resolvedKeys(parts),
		...parts.length === 1 && base.text !== void 0 ? { text: base.text } : {}
	};
}
function aKind(kind) {
	return `${/^[aeio]/.test(kind) ? "an" : "a"} ${kind}`;
}
const NO_ITEMS = [];
function gather(parts, key) {
	const [only] = parts;
	return (parts.length === 1 ? only?.[key] : parts.flatMap((part) => part[key] ?? [])) ?? NO_ITEMS;
}
function places(mentions) {
	return mentions.length === 0 ? NOWHERE : new Map(mentions.map(({ name, place }) => [name, place]));
}
function anyCarries(parts, directive) {
	return parts.some(({ directives }) => directives.length > 0 && carries(directives, directive));
}
function textOf(parts, directive, argument) {
	for (const { directives } of parts) {
		const found = directives.length > 0 && directives.find(({ name }) => name === directive);
		if (found) return found.texts.get(argument);
	}
}
function buildRoots(parts, types) {
	const roots = /* @__PURE__ */ new Map();
	const said = parts.filter((part) => part.part === "schema");
	const defined = said.filter(({ extension }) => !extension);
	const [, second] = defined;
	if (second) refuse(second.place, "the schema is defined twice", "one `schema { … }`; the others may extend it");
	for (const { root, name, place } of said.flatMap((part) => part.roots)) {
		if (roots.has(root)) refuse(place, `the root of every ${root} is said twice`, "it once");
		if (types.get(name)?.kind !== "object") refuse(place, `${name} is not an object type`, `the root of every ${root}`);
		roots.set(root, {
			type: name,
			place
		});
	}
	if (defined.length > 0) return roots;
	for (const root of ROOTS) {
		const type = types.get(DEFAULT_ROOTS[root]);
		if (!roots.has(root) && type?.kind === "object") roots.set(root, {
			type: type.name,
			place: type.place
		});
	}
	return roots;
}
function buildDirectives(parts) {
	const result = /* @__PURE__ */ new Map();
	for (const part of parts) {
		if (part.part !== "directive" || BUILT_IN_DIRECTIVES.has(part.directive.name)) continue;
		const { name, place } = part.directive;
		if (result.has(name)) refuse(place, `the directive @${name} is defined twice`, "one definition");
		result.set(name, part.directive);
	}
	return result;
}
function buildPossible(types) {
	const possible = /* @__PURE__ */ new Map();
	for (const { name, kind, members } of types.values()) if (kind === "union") possible.set(name, new Set(members.keys()));
	else if (kind === "interface") possible.set(name, /* @__PURE__ */ new Set());
	for (const { name, kind, interfaces } of types.values()) if (kind === "object") for (const parent of interfaces.keys()) possible.get(parent)?.add(name);
	return possible;
}
// src/compat/formats/graphql/parse/documents.ts
/** What the definitions of a document with operations begin with. */
const EXECUTABLE = /* @__PURE__ */ new Set([
	"query",
	"mutation",
	"subscription",
	"fragment",
	"{"
]);
/**
* Whether a text (no JSON) is a document of operations and nothing else: each definition begins as one of those does. What is between is
* not looked at. @throws GateError RG-SCHEMA-SYNTAX for what are no tokens
*/
function holdsOperationsOnly(text, path) {
	const tokens = new Tokens(text, path);
	let depth = 0;
	let found = false;
	for (let fresh = true; tokens.kind !== "end"; tokens.next()) {
		if (fresh && !EXECUTABLE.has(tokens.text)) return false;
		found = true;
		fresh = false;
		if (tokens.kind !== "punctuator") continue;
		if ("([{".includes(tokens.text)) depth += 1;
		else if (")]}".includes(tokens.text)) depth -= 1;
		if (depth > 200) throw tooDeep(tokens.place());
		fresh = depth === 0 && tokens.text === "}";
	}
	return found && depth === 0;
}
// src/compat/formats/graphql/parse/fallbacks.ts
/** A default that leads further is taken as it is: those of input objects may have no end. */
const MAX_VALUES = 1e4;
const MAX_DEPTH = 200;
/**
* Without defaults that are no values of their types, such as a value that an enum does not have: they stand for none, as the reference
* implementation has it (October 2021 specification, input coercion). What is built of one definition is shared, so that it is copied here.
*/
function withoutForeignDefaults(schema) {
	const fitting = new Fitting(schema);
	const types = /* @__PURE__ */ new Map();
	for (const [name, type] of schema.types) {
		const cleaned = cleanType(type, fitting);
		if (cleaned !== type) types.set(name, cleaned);
	}
	const directives = each(schema.directives, (one) => {
		const args = each(one.args, (arg) => fitting.input(arg));
		return args === one.args ? one : {
			...one,
			args
		};
	});
	if (types.size === 0 && directives === schema.directives) return schema;
	return {
		...schema,
		directives,
		types: new Map([...schema.types].map(([name, type]) => [name, types.get(name) ?? type]))
	};
}
function cleanType(type, fitting) {
	const inputs = each(type.inputs, (input) => fitting.input(input));
	const fields = each(type.fields, (field) => {
		const args = each(field.args, (arg) => fitting.input(arg));
		return args === field.args ? field : {
			...field,
			args
		};
	});
	if (inputs === type.inputs && fields === type.fields) return type;
	const { text: _, ...rest } = type;
	return {
		...rest,
		inputs,
		fields
	};
}
/** The same map where nothing is changed. */
function each(items, change) {
	let changed;
	for (const [name, item] of items) {
		const other = change(item);
		if (other !== item) (changed ??= new Map(items)).set(name, other);
	}
	return changed ?? items;
}
var Fitting = class {
	#schema;
	#left = 0;
	#depth = 0;
	constructor(schema) {
		this.#schema = schema;
	}
	input(input) {
		const { fallback, type } = input;
		if (fallback === void 0 || !type.item && LITERALS.has(type.name)) return input;
		this.#left = MAX_VALUES;
		if (this.#fits(readDefault(fallback), type)) return input;
		const { fallback: _, ...rest } = input;
		return rest;
	}
	#fits(value, type) {
		this.#left -= 1;
		if (this.#left < 0 || this.#depth > MAX_DEPTH) return true;
		this.#depth += 1;
		const fits = this.#isOf(value, type);
		this.#depth -= 1;
		return fits;
	}
	#isOf(value, { item, name, nonNull }) {
		if ("leaf" in value && value.kind === "name" && value.leaf === "null") return !nonNull;
		if (item) return ("items" in value ? value.items : [value]).every((one) => this.#fits(one, item));
		const named = this.#schema.types.get(name);
		if (named?.kind === "enum") return "leaf" in value && value.kind === "name" && named.values.has(value.leaf);
		if (named?.kind === "input object") return "fields" in value && this.#isObject(value.fields, named);
		const literal = LITERALS.get(name);
		return literal === void 0 || "leaf" in value && literal(value.leaf);
	}
	#isObject(fields, { inputs, oneOf }) {
		for (const { name, type, fallback } of inputs.values()) {
			const given = fields.get(name);
			const value = given ?? (fallback === void 0 ? void 0 : readDefault(fallback));
			if (value ? !this.#fits(value, type) && (given !== void 0 || type.nonNull) : type.nonNull) return false;
		}
		const [first, second] = fields.values();
		return !oneOf || first !== void 0 && !second && !("leaf" in first && first.leaf === "null");
	}
};
// src/compat/formats/graphql/parse/definitions.ts
/** Beyond so many characters what is known is forgotten: it only saves time. */
const MAX_CHARACTERS = 32e6;
/**
* Definitions that were parsed before, by their text: releases of a schema share nearly all of theirs, and the cost should follow the change.
* A definition says the same wherever it stands; only its places move.
*/
var Definitions = class {
	#known = /* @__PURE__ */ new Map();
	#characters = 0;
	get size() {
		return this.#known.size;
	}
	/** What was read with these words. Columns have to agree: those of the first line would move on their own. */
	find(text, extension, column) {
		const known = this.#known.get(text);
		return known?.part.extension === extension && known.words.column === column ? known : void 0;
	}
	keep(known) {
		if (this.#characters > MAX_CHARACTERS) {
			this.#known.clear();
			this.#characters = 0;
		}
		this.#characters += known.words.text.length;
		this.#known.set(known.words.text, known);
	}
};
/** The definitions of one file, in their order: what is read again says the same things one after another. */
var Sequence = class {
	/** What probably comes next. */
	expected;
	#last;
	follow(known) {
		this.expected = known.next;
		if (this.#last) this.#last.next = known;
		this.#last = known;
	}
};
/** A definition as it stands in a file, so many lines further down than where it was read. */
function moveTo({ part }, file, lines) {
	if (lines === 0 && part.place.file === file) return part;
	return {
		...part,
		place: move(part.place, {
			file,
			lines
		}),
		moved: {
			file,
			lines
		},
		origin: part
	};
}
function move(place, { file, lines }) {
	return {
		file,
		line: place.line + lines,
		column: place.column
	};
}
// src/compat/formats/graphql/parse/words.ts
/** Types by the word that begins their definition. */
const KINDS$1 = {
	scalar: "scalar",
	type: "object",
	interface: "interface",
	union: "union",
	enum: "enum",
	input: "input object"
};
const ROOT_NAMES = /* @__PURE__ */ new Set([
	"query",
	"mutation",
	"subscription"
]);
const LOCATIONS = new Set(`QUERY MUTATION SUBSCRIPTION FIELD FRAGMENT_DEFINITION FRAGMENT_SPREAD INLINE_FRAGMENT VARIABLE_DEFINITION SCHEMA SCALAR OBJECT
  FIELD_DEFINITION ARGUMENT_DEFINITION INTERFACE UNION ENUM ENUM_VALUE INPUT_OBJECT INPUT_FIELD_DEFINITION`.split(/\s+/));
const NOT_ENUM_VALUES = /* @__PURE__ */ new Set([
	"true",
	"false",
	"null"
]);
/** Kinds whose definition ends with its braces. */
const BRACED = /* @__PURE__ */ new Set([
	"object",
	"interface",
	"input object",
	"enum"
]);
// src/compat/formats/graphql/parse/sdl.ts
/** What one file of SDL says (October 2021 specification, section 3). @throws GateError RG-SCHEMA-SYNTAX with a place */
function parseSdl(text, path) {
	const parser = new SdlParser(text, path);
	const parts = [];
	while (!parser.atEnd()) parts.push(parser.definition());
	return parts;
}
/** A value in the canonical text of `InputValue.fallback`. @throws GateError RG-SCHEMA-SYNTAX */
function parseValue(text, path) {
	const parser = new SdlParser(text, path);
	const value = parser.value().text;
	parser.end();
	return value;
}
const DEFINITIONS = new Definitions();
const NO_DIRECTIVES = [];
var SdlParser = class {
	#tokens;
	#file;
	#refs = new TypeRefs();
	#sequence = new Sequence();
	/** The first file has nothing to find. */
	#looksUp = DEFINITIONS.size > 0;
	#depth = 0;
	constructor(text, path) {
		this.#file = path;
		this.#tokens = new Tokens(text, path);
	}
	atEnd() {
		return this.#tokens.kind === "end";
	}
	end() {
		if (!this.atEnd()) this.#tokens.refuse("the end");
	}
	definition() {
		const { expected } = this.#sequence;
		if (expected && this.#tokens.repeats(expected.whole)) return this.#repeat(expected, expected.whole);
		const mark = this.#tokens.mark();
		const extension = !this.#description() && this.#keyword("extend");
		const { kind, text } = this.#tokens;
		if (kind === "name" && Object.hasOwn(KINDS$1, text)) return this.#type(KINDS$1[text] ?? "scalar", extension, mark);
		if (this.#keyword("schema")) return this.#schema(extension);
		if (!extension && this.#keyword("directive")) return this.#directiveDefinition();
		return this.#tokens.refuse("a definition of the schema: type, interface, input, enum, union, scalar, directive, schema or extend");
	}
	#type(kind, extension, whole) {
		const words = this.#tokens.mark();
		const braced = BRACED.has(kind);
		const text = braced && this.#looksUp ? this.#tokens.peekBody() : void 0;
		const same = text === void 0 ? void 0 : DEFINITIONS.find(text, extension, words.column);
		if (same) return this.#repeat(same, same.words);
		const part = this.#freshType(kind, extension);
		if (!braced || part.text?.endsWith("}") !== true) return part;
		const known = {
			part,
			whole: this.#tokens.spanFrom(whole),
			words: this.#tokens.spanFrom(words),
			next: void 0
		};
		DEFINITIONS.keep(known);
		this.#sequence.follow(known);
		return part;
	}
	/** A definition that was read before, and stands here again from the token at hand on. */
	#repeat(known, span) {
		const part = moveTo(known, this.#file, this.#tokens.line - span.line);
		this.#tokens.leap(span);
		this.#sequence.follow(known);
		return part;
	}
	#freshType(kind, extension) {
		const { start } = this.#tokens;
		this.#tokens.next();
		const place = this.#tokens.place();
		const name = this.#name();
		const hasInterfaces = (kind === "object" || kind === "interface") && this.#keyword("implements");
		const interfaces = hasInterfaces ? { interfaces: this.#delimited("&", () => this.#mention()) } : {};
		const directives = this.#directives();
		const body = this.#body(kind, name);
		if (extension && !hasInterfaces && directives.length === 0 && Object.values(body).every((list) => list.length === 0)) this.#tokens.refuse("what the extension adds");
		return {
			part: "type",
			name,
			kind,
			extension,
			place,
			text: this.#tokens.textFrom(start),
			directives,
			...interfaces,
			...body
		};
	}
	#body(kind, owner) {
		switch (kind) {
			case "object":
			case "interface": return { fields: this.#many("{", "}", () => this.#field(owner)) };
			case "input object": return { inputs: this.#many("{", "}", () => this.#input()) };
			case "enum": return { values: this.#many("{", "}", () => this.#enumValue()) };
			case "union": return { members: this.#sign("=") ? this.#delimited("|", () => this.#mention()) : [] };
			default: return {};
		}
	}
	#schema(extension) {
		const place = this.#tokens.place();
		const directives = this.#directives();
		const roots = this.#many("{", "}", () => this.#root());
		if (roots.length === 0 && (!extension || directives.length === 0)) this.#tokens.refuse("`{` and the roots of the operations");
		return {
			part: "schema",
			extension,
			place,
			roots
		};
	}
	#root() {
		const root = this.#tokens.text;
		if (this.#tokens.kind !== "name" || !ROOT_NAMES.has(root)) this.#tokens.refuse("query, mutation or subscription");
		this.#tokens.next();
		this.#expect(":");
		return {
			root,
			...this.#mention()
		};
	}
	#directiveDefinition() {
		this.#expect("@");
		const place = this.#tokens.place();
		const name = this.#name();
		const args = byName(this.#many("(", ")", () => this.#input()), `@${name}`);
		const repeatable = this.#keyword("repeatable");
		if (!this.#keyword("on")) this.#tokens.refuse("`on` and the places where the directive may stand");
		const locations = this.#delimited("|", () => {
			if (!LOCATIONS.has(this.#tokens.text)) this.#tokens.refuse("a place where directives may stand");
			return this.#name();
		});
		return {
			part: "directive",
			directive: {
				name,
				args,
				locations: new Set(locations),
				repeatable,
				place
			}
		};
	}
	#field(owner) {
		this.#description();
		const place = this.#tokens.place();
		const name = this.#name();
		const args = byName(this.#many("(", ")", () => this.#input()), `${owner}.${name}`);
		this.#expect(":");
		const type = this.#typeRef();
		const directives = this.#directives();
		return directives.length === 0 ? {
			name,
			type,
			args,
			place
		} : {
			name,
			type,
			args,
			...marksOf(directives),
			place
		};
	}
	#input() {
		this.#description();
		const place = this.#tokens.place();
		const name = this.#name();
		this.#expect(":");
		const type = this.#typeRef();
		const fallback = this.#sign("=") ? fallbackOf(type, this.value().text) : void 0;
		const directives = this.#directives();
		if (fallback === void 0 && directives.length === 0) return {
			name,
			type,
			place
		};
		return {
			name,
			type,
			...fallback === void 0 ? {} : { fallback },
			...marksOf(directives),
			place
		};
	}
	#enumValue() {
		this.#description();
		if (NOT_ENUM_VALUES.has(this.#tokens.text)) this.#tokens.refuse("an enum value: true, false and null are none");
		const place = this.#tokens.place();
		return {
			name: this.#name(),
			...marksOf(this.#directives()),
			place
		};
	}
	#directives() {
		if (this.#tokens.kind !== "punctuator" || this.#tokens.text !== "@") return NO_DIRECTIVES;
		const directives = [];
		while (this.#sign("@")) {
			const name = this.#name();
			const texts = /* @__PURE__ */ new Map();
			this.#many("(", ")", () => {
				const argument = this.#name();
				this.#expect(":");
				const { text, string = text === "false" ? text : void 0 } = this.value();
				if (string !== void 0) texts.set(argument, string);
			});
			directives.push({
				name,
				texts
			});
		}
		return directives;
	}
	#mention() {
		const place = this.#tokens.place();
		return {
			name: this.#name(),
			place
		};
	}
	#typeRef() {
		const inner = this.#sign("[") ? this.#list() : this.#refs.named(this.#name());
		return this.#sign("!") ? this.#refs.nonNull(inner) : inner;
	}
	#list() {
		const item = this.#deeper(() => this.#typeRef());
		this.#expect("]");
		return this.#refs.list(item);
	}
	value() {
		if (this.#sign("[")) return this.#deeper(() => ({ text: `[${this.#until("]", () => this.value().text).join(", ")}]` }));
		if (this.#sign("{")) return this.#deeper(() => ({ text: `{${[...this.#until("}", () => this.#member())].sort().join(", ")}}` }));
		const { kind, text } = this.#tokens;
		if (kind === "punctuator" || kind === "end") this.#tokens.refuse("a value");
		const string = kind === "string" ? this.#tokens.stringValue() : void 0;
		this.#tokens.next();
		if (string !== void 0) return {
			text: JSON.stringify(string),
			string
		};
		return { text: kind === "name" ? text : kind === "float" ? floatText(text) : numberText(text) };
	}
	#member() {
		const name = this.#name();
		this.#expect(":");
		return `${name}: ${this.value().text}`;
	}
	#deeper(read) {
		this.#depth += 1;
		if (this.#depth > 200) throw tooDeep(this.#tokens.place());
		const result = read();
		this.#depth -= 1;
		return result;
	}
	#name() {
		const { kind, text } = this.#tokens;
		if (kind !== "name") this.#tokens.refuse("a name");
		this.#tokens.next();
		return text;
	}
	#description() {
		if (this.#tokens.kind !== "string") return false;
		this.#tokens.next();
		return true;
	}
	#keyword(word) {
		if (this.#tokens.kind !== "name" || this.#tokens.text !== word) return false;
		this.#tokens.next();
		return true;
	}
	#sign(sign) {
		if (this.#tokens.kind !== "punctuator" || this.#tokens.text !== sign) return false;
		this.#tokens.next();
		return true;
	}
	#expect(sign) {
		if (!this.#sign(sign)) this.#tokens.refuse(`\`${sign}\``);
	}
	/** Nothing, or at least one item between two signs. */
	#many(open, close, read) {
		if (!this.#sign(open)) return [];
		const items = [read()];
		while (!this.#sign(close)) items.push(read());
		return items;
	}
	#until(close, read) {
		const items = [];
		while (!this.#sign(close)) items.push(read());
		return items;
	}
	/** At least one item, with a sign between them and perhaps before the first. */
	#delimited(sign, read) {
		this.#sign(sign);
		const items = [read()];
		while (this.#sign(sign)) items.push(read());
		return items;
	}
};
// src/compat/formats/graphql/parse/introspection.ts
/**
* What an introspection result says, as the same schema in SDL would.
* @throws GateError RG-SCHEMA-SYNTAX with a place
*/
function parseIntrospection(text, path) {
	return new IntrospectionReader(text, path).parts();
}
const KINDS = {
	SCALAR: "scalar",
	OBJECT: "object",
	INTERFACE: "interface",
	UNION: "union",
	ENUM: "enum",
	INPUT_OBJECT: "input object"
};
var IntrospectionReader = class {
	#path;
	#lines;
	#root;
	#refs = new TypeRefs();
	constructor(text, path) {
		this.#path = path;
		this.#lines = new LineIndex(text);
		this.#root = this.#parse(text);
	}
	parts() {
		const schema = member(member(this.#root, "data") ?? this.#root, "__schema") ?? this.#fail(this.#root, "this is not an introspection result", "`__schema`");
		const types = this.#list(schema, "types").filter((type) => !isBuiltIn(this.#name(type)));
		const directives = this.#list(schema, "directives").filter((directive) => !BUILT_IN_DIRECTIVES.has(this.#name(directive)));
		return [
			this.#schema(schema),
			...types.map((type) => this.#type(type)),
			...directives.map((directive) => this.#directive(directive))
		];
	}
	#parse(text) {
		refuseNesting(text, this.#path);
		const errors = [];
		const root = parseTree(text, errors, { disallowComments: true });
		const [error] = errors;
		if (error || !root) throw new GateError("RG-SCHEMA-SYNTAX", `this is not JSON: ${error ? printParseErrorCode(error.error) : "nothing"}`, {
			place: this.#placeAt(error?.offset ?? 0),
			expected: "strict JSON without comments"
		});
		return root;
	}
	#placeAt(offset) {
		return {
			file: this.#path,
			...this.#lines.at(offset)
		};
	}
	#fail(node, message, expected) {
		throw new GateError("RG-SCHEMA-SYNTAX", message, {
			place: this.#placeAt(node.offset),
			expected
		});
	}
	#list(node, key) {
		const value = member(node, key);
		if (!value || value.type === "null") return [];
		return value.type === "array" ? value.children ?? [] : this.#fail(value, `\`${key}\` is not a list`, "a list");
	}
	#text(node, key) {
		const value = member(node, key) ?? this.#fail(node, `\`${key}\` is missing`, "a text");
		return typeof value.value === "string" ? value.value : this.#fail(value, `\`${key}\` is not a text`, "a text");
	}
	#name(node) {
		const name = this.#text(node, "name");
		return /^[_A-Za-z]\w*$/.test(name) ? name : this.#fail(node, `${JSON.stringify(name)} is not a name`, "letters, digits and `_`");
	}
	#mention(node) {
		return {
			name: this.#name(node),
			place: this.#placeAt(node.offset)
		};
	}
	#schema(schema) {
		const roots = ROOTS.flatMap((root) => {
			const type = member(schema, `${root}Type`);
			return !type || type.type === "null" ? [] : [{
				root,
				...this.#mention(type)
			}];
		});
		return {
			part: "schema",
			extension: false,
			place: this.#placeAt(schema.offset),
			roots
		};
	}
	#type(type) {
		const said = this.#text(type, "kind");
		const kind = Object.hasOwn(KINDS, said) ? KINDS[said] : void 0;
		if (kind === void 0) return this.#fail(type, `the kind ${JSON.stringify(said)} is not known`, Object.keys(KINDS).join(", "));
		const { name, place } = this.#mention(type);
		const base = {
			part: "type",
			name,
			kind,
			extension: false,
			place,
			directives: typeDirectives(type)
		};
		if (kind === "union") return {
			...base,
			members: this.#list(type, "possibleTypes").map((one) => this.#mention(one))
		};
		if (kind === "input object") return {
			...base,
			inputs: this.#list(type, "inputFields").map((field) => this.#input(field))
		};
		const values = this.#list(type, "enumValues").map((value) => ({
			...this.#mention(value),
			...marksOf(deprecatedBy(value))
		}));
		if (kind === "enum") return {
			...base,
			values
		};
		if (kind === "scalar") return base;
		const interfaces = this.#list(type, "interfaces").map((one) => this.#mention(one));
		return {
			...base,
			interfaces,
			fields: this.#list(type, "fields").map((field) => this.#field(field, name))
		};
	}
	#field(field, owner) {
		const { name, place } = this.#mention(field);
		const args = this.#list(field, "args").map((arg) => this.#input(arg));
		return {
			name,
			type: this.#typeRef(field),
			args: byName(args, `${owner}.${name}`),
			...marksOf(deprecatedBy(field)),
			place
		};
	}
	#input(node) {
		const fallback = member(node, "defaultValue");
		const value = fallback?.value;
		return {
			...this.#mention(node),
			type: this.#typeRef(node),
			...fallback && typeof value === "string" ? { fallback: this.#value(fallback, value) } : {},
			...marksOf(deprecatedBy(node))
		};
	}
	#value(node, text) {
		try {
			return parseValue(text, this.#path);
		} catch {
			return this.#fail(node, `the default ${text.slice(0, 80)} cannot be read`, "a value in the syntax of GraphQL");
		}
	}
	#typeRef(owner) {
		return this.#unwrap(member(owner, "type") ?? this.#fail(owner, "`type` is missing", "a type"));
	}
	#unwrap(type) {
		const kind = this.#text(type, "kind");
		if (kind !== "LIST" && kind !== "NON_NULL") return this.#refs.named(this.#name(type));
		const inner = member(type, "ofType");
		if (!inner || inner.type !== "object") return this.#fail(type, "a list or non-null type does not say of what", "`ofType`: the query for the introspection went too shallow");
		const unwrapped = this.#unwrap(inner);
		if (kind === "LIST") return this.#refs.list(unwrapped);
		if (unwrapped.nonNull) this.#fail(inner, "a non-null type of a non-null type", "a list or a named type");
		return this.#refs.nonNull(unwrapped);
	}
	#directive(directive) {
		const { name, place } = this.#mention(directive);
		const args = this.#list(directive, "args").map((arg) => this.#input(arg));
		const locations = new Set(this.#list(directive, "locations").map((location) => String(location.value)));
		const repeatable = scalar(directive, "isRepeatable") === true;
		return {
			part: "directive",
			directive: {
				name,
				args: byName(args, `@${name}`),
				locations,
				repeatable,
				place
			}
		};
	}
};
function isBuiltIn(name) {
	return name.startsWith("__") || BUILT_IN_SCALARS.has(name);
}
function typeDirectives(type) {
	const url = scalar(type, "specifiedByURL") ?? scalar(type, "specifiedByUrl");
	return [...typeof url === "string" ? [{
		name: "specifiedBy",
		texts: /* @__PURE__ */ new Map([["url", url]])
	}] : [], ...scalar(type, "isOneOf") === true ? [{
		name: "oneOf",
		texts: /* @__PURE__ */ new Map()
	}] : []];
}
function deprecatedBy(node) {
	if (scalar(node, "isDeprecated") !== true) return [];
	const reason = scalar(node, "deprecationReason");
	return [{
		name: "deprecated",
		texts: new Map(typeof reason === "string" ? [["reason", reason]] : [])
	}];
}
/** A scalar under a key. */
function scalar(node, key) {
	return member(node, key)?.value;
}
/** The value of a key of an object; the last one, as `JSON.parse` has it. */
function member(node, key) {
	if (node.type !== "object") return void 0;
	return node.children?.findLast((property) => property.children?.[0]?.value === key)?.children?.[1];
}
// src/compat/formats/graphql/parse/index.ts
/** More files than this are no schema of one service. */
const MAX_FILES = 5e3;
/**
* A schema from all its files: together they are one schema, in any order. An introspection result stands alone. Documents with
* operations among the files are passed over.
* @throws GateError RG-SCHEMA-SYNTAX with a place
*/
function parseSchema(source) {
	const schemas = filesOf(source).filter(({ path, text }) => isJson(text) || !holdsOperationsOnly(text, path));
	if (schemas.length === 0) throw onlyOperations(source.path);
	const parts = schemas.flatMap(({ path, text }) => isJson(text) ? parseIntrospection(text, path) : parseSdl(text, path));
	const schema = buildSchemaModel(schemas.some(({ text }) => text.includes("@inaccessible")) ? withoutHidden(parts) : parts, source.path);
	return schemas.some(({ text }) => isJson(text)) ? schema : withoutForeignDefaults(schema);
}
function onlyOperations(path) {
	return new GateError("RG-SCHEMA-SYNTAX", "these are operations, and no schema", {
		place: {
			file: path,
			line: 1,
			column: 1
		},
		expected: "definitions of a schema",
		hint: "leave the documents of clients out of `files`, and name them in `operations`"
	});
}
/** SDL cannot begin with a brace: only operations do. */
function isJson(text) {
	return /^\uFEFF?\s*\{\s*["}]/.test(text);
}
function filesOf({ path, text, files, file }) {
	const others = new Set(files?.() ?? []);
	others.delete(path);
	if (others.size >= MAX_FILES) throw new GateError("RG-SCHEMA-SYNTAX", `the schema has ${others.size + 1} files`, {
		place: {
			file: path,
			line: 1,
			column: 1
		},
		expected: `at most ${MAX_FILES}`
	});
	return [{
		path,
		text
	}, ...[...others].flatMap((other) => {
		const content = file?.(other);
		return content === void 0 ? [] : [{
			path: other,
			text: content
		}];
	})];
}
// src/compat/formats/graphql/engine.ts
const engine = {
	parse: (source) => parseSchema(source),
	compare: compareSchemas,
	members: listMembers
};
export { engine };
