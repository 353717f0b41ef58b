import "./runtime.js";
import { GateError, LineIndex } from "./start.js";
// src/compat/formats/tfdv/model.ts
const FEATURE_TYPES = [
	"BYTES",
	"INT",
	"FLOAT",
	"STRUCT"
];
const INT64 = {
	min: -(2n ** 63n),
	max: 2n ** 63n - 1n
};
// src/compat/formats/tfdv/fields.ts
/** Typed access to the fields of a message. Every method throws GateError RG-SCHEMA-SYNTAX where the text says something else. */
var Fields = class Fields {
	#byName = /* @__PURE__ */ new Map();
	place;
	constructor(message) {
		this.place = message.place;
		for (const field of message.fields) {
			const list = this.#byName.get(field.name);
			if (list) list.push(field);
			else this.#byName.set(field.name, [field]);
		}
	}
	names() {
		return this.#byName.keys();
	}
	all(name) {
		return this.#byName.get(name) ?? [];
	}
	at(name) {
		return this.all(name)[0]?.place ?? this.place;
	}
	one(name) {
		const [first, second] = this.all(name);
		if (second) throw refuse(second.place, `the field ${name} stands twice`);
		return first;
	}
	message(name) {
		const field = this.one(name);
		return field && new Fields(asMessage(field));
	}
	messages(name) {
		return this.all(name).map(asMessage);
	}
	text(name) {
		const field = this.one(name);
		return field && asScalar(field, "string").text;
	}
	texts(name) {
		return this.all(name).map((field) => asScalar(field, "string").text);
	}
	/** A value of an enum, which may be written by its number: its name, or undefined where it has none. */
	choice(name, names) {
		const field = this.one(name);
		if (!field) return void 0;
		const { kind, text, place } = asScalar(field, "word", "number");
		const chosen = kind === "number" ? names[Number(this.integer(name))] : text;
		if (chosen === void 0 || chosen === "" || !names.includes(chosen)) throw refuse(place, `the ${name.replaceAll("_", " ")} ${text} is not known`, `one of ${names.filter((one) => one !== "").join(", ")}`);
		return chosen;
	}
	/** Of these fields a message has one at the most. */
	atMostOne(names) {
		const [first, second] = names.flatMap((name) => this.all(name).slice(0, 1));
		if (first && second) throw refuse(second.place, `${second.name} stands beside ${first.name}`, "one of the two");
	}
	bool(name) {
		const field = this.one(name);
		if (!field) return false;
		const { text } = asScalar(field, "word", "number");
		if (/^(?:true|True|t|1)$/.test(text)) return true;
		if (/^(?:false|False|f|0)$/.test(text)) return false;
		throw refuse(field.value.place, `${name} is not a truth value`, "true or false");
	}
	integer(name) {
		const field = this.one(name);
		if (!field) return void 0;
		const { text, place } = asScalar(field, "number");
		const [, sign = "", digits = ""] = /^(-?)(0[xX][0-9a-fA-F]+|\d+)$/.exec(text) ?? [];
		if (digits === "" || digits.length > 24) throw refuse(place, `${name} is not an integer`);
		const value = BigInt(/^0\d/.test(digits) ? `0o${digits.slice(1)}`.replace(/^0o.*[89].*$/, digits) : digits);
		return sign === "" ? value : -value;
	}
	/** A number that is one: NaN would satisfy every comparison and none. */
	share(name) {
		const value = this.number(name);
		if (Number.isNaN(value)) throw refuse(this.at(name), `${name} is not a number`, "a share from 0 to 1");
		return value;
	}
	/** Infinities and NaN are numbers here. */
	number(name) {
		const field = this.one(name);
		if (!field) return void 0;
		const { text, place } = asScalar(field, "number", "word");
		const [, sign = "", rest = ""] = /^(-?)(.*)$/.exec(text) ?? [];
		const value = /^inf(?:inity)?f?$/i.test(rest) ? 1e400 : /^nan$/i.test(rest) ? NaN : Number(/^0x/i.test(rest) ? rest : rest.replace(/f$/i, ""));
		if (Number.isNaN(value) && !/^nan$/i.test(rest)) throw refuse(place, `${name} is not a number`);
		return sign === "" ? value : -value;
	}
};
function asMessage(field) {
	if (field.value.kind !== "message") throw refuse(field.value.place, `${field.name} is not a message`, "fields in braces");
	return field.value;
}
function asScalar(field, ...kinds) {
	const { value } = field;
	if (value.kind === "message" || !kinds.includes(value.kind)) throw refuse(value.place, `${field.name} has the wrong kind of value`, `a ${kinds.join(" or a ")}`);
	return value;
}
function refuse(place, message, expected) {
	return new GateError("RG-SCHEMA-SYNTAX", message, {
		place,
		...expected ? { expected } : {}
	});
}
// src/compat/formats/tfdv/tokens.ts
const SPACE = /[ \t\r\n\f\v]+/y;
const COMMENT = /#[^\n]*/y;
const WORD = /[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /(?:0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[fF]?)/y;
/** An extension or the type of an `Any`: `[some.name/of.it]`. */
const BRACKETED = /\[[A-Za-z0-9_./\- ]+\](?=\s*[:{<])/y;
const SIMPLE = {
	n: 10,
	r: 13,
	t: 9,
	a: 7,
	b: 8,
	f: 12,
	v: 11,
	"\\": 92,
	"'": 39,
	"\"": 34,
	"?": 63
};
/** The tokens of a text-format message, one after the other. */
var Tokens = class {
	#text;
	#file;
	#lines;
	#at = 0;
	#ahead;
	constructor(text, file) {
		this.#text = text.startsWith("﻿") ? ` ${text.slice(1)}` : text;
		this.#file = file;
		this.#lines = new LineIndex(this.#text);
	}
	peek() {
		this.#ahead ??= this.#read();
		return this.#ahead;
	}
	next() {
		const token = this.peek();
		this.#ahead = void 0;
		return token;
	}
	/** Takes the mark when it comes next. */
	take(mark) {
		const token = this.peek();
		if (token.kind !== "mark" || token.text !== mark) return false;
		this.next();
		return true;
	}
	error(message, place, expected) {
		return new GateError("RG-SCHEMA-SYNTAX", message, {
			place,
			...expected ? { expected } : {}
		});
	}
	#match(pattern) {
		pattern.lastIndex = this.#at;
		const text = pattern.exec(this.#text)?.[0];
		if (text !== void 0) this.#at += text.length;
		return text;
	}
	#place(offset = this.#at) {
		return {
			file: this.#file,
			...this.#lines.at(offset)
		};
	}
	#skip() {
		while (this.#match(SPACE) !== void 0 || this.#match(COMMENT) !== void 0);
	}
	#read() {
		this.#skip();
		const place = this.#place();
		const character = this.#text[this.#at];
		if (character === void 0) return {
			kind: "end",
			text: "the end of the file",
			place
		};
		if (character === "\"" || character === "'") return {
			kind: "string",
			text: this.#strings(),
			place
		};
		const bracketed = this.#match(BRACKETED);
		if (bracketed !== void 0) return {
			kind: "word",
			text: bracketed,
			place
		};
		const word = this.#match(WORD);
		if (word !== void 0) return {
			kind: "word",
			text: word,
			place
		};
		const number = this.#match(NUMBER);
		if (number !== void 0) return {
			kind: "number",
			text: number,
			place
		};
		this.#at += 1;
		return {
			kind: "mark",
			text: character,
			place
		};
	}
	#strings() {
		const bytes = [];
		for (let quote = this.#text[this.#at]; quote === "\"" || quote === "'"; quote = this.#text[this.#at]) {
			this.#string(quote, bytes);
			this.#skip();
		}
		return new TextDecoder().decode(Uint8Array.from(bytes));
	}
	#string(quote, bytes) {
		const start = this.#place();
		const encoder = new TextEncoder();
		this.#at += 1;
		for (;;) {
			const code = this.#text.codePointAt(this.#at);
			if (code === void 0 || code === 10) throw this.error("a string does not end on its line", start, `a closing ${quote}`);
			const character = String.fromCodePoint(code);
			this.#at += character.length;
			if (character === quote) return;
			if (character === "\\") this.#escape(bytes);
			else for (const byte of encoder.encode(character)) bytes.push(byte);
		}
	}
	#escape(bytes) {
		const place = this.#place(this.#at - 1);
		const digits = this.#match(/[0-7]{1,3}/y);
		if (digits !== void 0) return void bytes.push(Number.parseInt(digits, 8) & 255);
		const hex = this.#match(/[xX][0-9a-fA-F]{1,2}/y);
		if (hex !== void 0) return void bytes.push(Number.parseInt(hex.slice(1), 16));
		const unicode = this.#match(/u[0-9a-fA-F]{4}|U00(?:0[0-9a-fA-F]|10)[0-9a-fA-F]{4}/y);
		if (unicode !== void 0) {
			for (const byte of new TextEncoder().encode(String.fromCodePoint(Number.parseInt(unicode.slice(1), 16)))) bytes.push(byte);
			return;
		}
		const simple = SIMPLE[this.#text[this.#at] ?? ""];
		if (simple === void 0) throw this.error("an escape that the text format does not know", place);
		this.#at += 1;
		bytes.push(simple);
	}
};
// src/compat/formats/tfdv/text-format.ts
const MAX_DEPTH = 100;
const MAX_LENGTH = 2e7;
/**
* Reads a message in the text format of protocol buffers, whatever its type: `{}` and `<>`, lists, comments, joined strings.
* @throws GateError RG-SCHEMA-SYNTAX
*/
function parseTextFormat(text, file) {
	const tokens = new Tokens(text.length > MAX_LENGTH ? "" : text, file);
	const { place } = tokens.peek();
	if (text.length > MAX_LENGTH) throw tokens.error(`the file is longer than ${MAX_LENGTH} characters`, place);
	const fields = [];
	while (tokens.peek().kind !== "end") readField(tokens, fields, 1);
	return {
		kind: "message",
		fields,
		place
	};
}
function readField(tokens, fields, depth) {
	const name = tokens.next();
	if (name.kind !== "word") throw tokens.error(`unexpected ${name.text}`, name.place, "the name of a field");
	const colon = tokens.take(":");
	if (tokens.take("[")) {
		if (!tokens.take("]")) {
			do
				fields.push({
					name: name.text,
					value: readValue(tokens, colon, depth),
					place: name.place
				});
			while (tokens.take(","));
			if (!tokens.take("]")) throw unexpected(tokens, "a comma or ]");
		}
	} else fields.push({
		name: name.text,
		value: readValue(tokens, colon, depth),
		place: name.place
	});
	if (!tokens.take(",")) tokens.take(";");
}
function unexpected(tokens, expected) {
	const { text, place } = tokens.peek();
	return tokens.error(`unexpected ${text}`, place, expected);
}
function readValue(tokens, scalar, depth) {
	const { place } = tokens.peek();
	const close = tokens.take("{") ? "}" : tokens.take("<") ? ">" : void 0;
	if (close === void 0) {
		if (!scalar) throw unexpected(tokens, "a colon and a value, or a message in braces");
		return readScalar(tokens, tokens.next());
	}
	if (depth > MAX_DEPTH) throw tokens.error("messages are nested too deeply", place, `at most ${MAX_DEPTH} levels`);
	const fields = [];
	while (!tokens.take(close)) {
		if (tokens.peek().kind === "end") throw unexpected(tokens, close);
		readField(tokens, fields, depth + 1);
	}
	return {
		kind: "message",
		fields,
		place
	};
}
function readScalar(tokens, token) {
	const { kind, text, place } = token;
	if (kind === "mark" && text === "-") {
		const { kind: inner, text: digits } = tokens.next();
		if (inner === "number" || inner === "word" && /^(?:inf(?:inity)?|nan)$/i.test(digits)) return {
			kind: inner,
			text: `-${digits}`,
			place
		};
	}
	if (kind === "mark" || kind === "end") throw tokens.error(`unexpected ${text}`, place, "a value");
	return {
		kind,
		text,
		place
	};
}
/** One text for every way to write the same message: fields by name, in their order where a name stands more than once. */
function canonicalText(value) {
	if (value.kind !== "message") return value.kind === "string" ? JSON.stringify(value.text) : value.text;
	return `{${value.fields.map((field) => [field.name, canonicalText(field.value)]).sort((a, b) => a[0] < b[0] ? -1 : Number(a[0] > b[0])).map(([name, text]) => `${name}:${text}`).join(" ")}}`;
}
// src/compat/formats/tfdv/domain.ts
const INLINE = [
	"int_domain",
	"float_domain",
	"string_domain",
	"bool_domain"
];
const SEMANTIC = [
	"natural_language_domain",
	"image_domain",
	"mid_domain",
	"url_domain",
	"time_domain",
	"time_of_day_domain"
];
/** Which kind a top-level domain is, remembered by its message. */
const KINDS = /* @__PURE__ */ new WeakMap();
/** The domains at the top of a schema, by name. */
function readNamedDomains(fields) {
	const domains = /* @__PURE__ */ new Map();
	for (const kind of INLINE) {
		if (kind === "bool_domain") continue;
		for (const message of fields.messages(kind)) {
			const name = new Fields(message).text("name");
			if (name === void 0) throw refuse(message.place, "a domain at the top has no name");
			if (domains.has(name)) throw refuse(message.place, `the domain ${JSON.stringify(name)} stands twice`);
			domains.set(name, message);
			KINDS.set(message, kind);
		}
	}
	return domains;
}
/** What values the domain of a feature allows. */
function readDomain(fields, type, named) {
	const reference = fields.text("domain");
	if (reference !== void 0) {
		const message = named.get(reference);
		if (!message) throw refuse(fields.at("domain"), `the domain ${JSON.stringify(reference)} is not defined`, "a string_domain of that name at the top");
		return readValues(KINDS.get(message) ?? "string_domain", message, type);
	}
	for (const kind of INLINE) {
		const [message] = fields.messages(kind);
		if (message) return readValues(kind, message, type);
	}
	const semantic = SEMANTIC.find((name) => fields.all(name).length > 0);
	return semantic === void 0 ? { kind: "any" } : {
		kind: "opaque",
		text: `${semantic}${fields.messages(semantic).map(canonicalText).join("")}`
	};
}
function readValues(kind, message, type) {
	const domain = new Fields(message);
	if (kind === "string_domain" && type === "BYTES") return {
		kind: "texts",
		values: new Set(domain.texts("value"))
	};
	if (kind === "int_domain" && (type === "INT" || type === "BYTES")) return {
		kind: "integers",
		min: domain.integer("min") ?? INT64.min,
		max: domain.integer("max") ?? INT64.max,
		asText: type === "BYTES"
	};
	if (kind === "float_domain" && type === "FLOAT") {
		const bound = (name, none) => Number.isNaN(domain.number(name)) ? none : domain.number(name) ?? none;
		const [min, max] = [bound("min", -1e400), bound("max", 1e400)];
		const infinite = !domain.bool("disallow_inf");
		return {
			kind: "floats",
			min,
			max,
			nan: !domain.bool("disallow_nan"),
			infinite
		};
	}
	if (kind === "bool_domain" && type === "INT") return {
		kind: "integers",
		min: 0n,
		max: 1n,
		asText: false
	};
	if (kind === "bool_domain" && type === "BYTES") {
		const values = [domain.text("true_value"), domain.text("false_value")].filter((value) => value !== void 0);
		return {
			kind: "texts",
			values: new Set(values)
		};
	}
	return {
		kind: "opaque",
		text: `${kind}${canonicalText(message)}`
	};
}
// src/compat/formats/tfdv/parse.ts
/** Stages whose features are not checked, nor reported when they come or go (`FeatureIsDeprecated` of the validator). */
const UNCHECKED = /* @__PURE__ */ new Set([
	"PLANNED",
	"ALPHA",
	"DEPRECATED",
	"DEBUG_ONLY",
	"DISABLED"
]);
/** By number; the eighth has none. */
const STAGES = "UNKNOWN_STAGE PLANNED ALPHA BETA PRODUCTION DEPRECATED DEBUG_ONLY DISABLED  VALIDATION_DERIVED".split(" ");
const TYPES = ["TYPE_UNKNOWN", ...FEATURE_TYPES];
/** Fields of a feature that exclude each other (`oneof` of tensorflow.metadata.v0.Feature). */
const EXCLUSIVE = [
	"presence group_presence",
	"shape value_count value_counts",
	`domain int_domain float_domain string_domain bool_domain struct_domain natural_language_domain image_domain audio_domain video_domain
  content_chunk_domain mid_domain url_domain time_domain time_of_day_domain`
].map((names) => names.split(/\s+/));
/** Parts of a feature that are compared in their own right, or that say nothing about data. */
const KNOWN = new Set(`name type deprecated presence value_count value_counts shape distribution_constraints in_environment not_in_environment
  lifecycle_stage skew_comparator drift_comparator annotation struct_domain domain int_domain float_domain string_domain bool_domain
  natural_language_domain image_domain mid_domain url_domain time_domain time_of_day_domain`.split(/\s+/));
const LEGACY = "generate_legacy_feature_spec";
const KNOWN_TOP = /* @__PURE__ */ new Set([
	"feature",
	"string_domain",
	"int_domain",
	"float_domain",
	"default_environment",
	"annotation",
	LEGACY
]);
/**
* Reads a schema in the text format.
* @throws GateError RG-SCHEMA-SYNTAX
*/
function parseSchema(source) {
	const fields = new Fields(parseTextFormat(source.text, source.path));
	const domains = readNamedDomains(fields);
	const environments = new Set(fields.texts("default_environment"));
	const around = {
		domains,
		environments,
		legacy: fields.bool(LEGACY)
	};
	return {
		features: readFeatures(fields, (inner) => readFeature(inner, around, true)),
		defaultEnvironments: new Set(fields.texts("default_environment")),
		environments,
		others: readOthers(fields, KNOWN_TOP),
		place: {
			file: source.path,
			line: 1,
			column: 1
		}
	};
}
function readFeatures(fields, read) {
	const seen = /* @__PURE__ */ new Set();
	return fields.messages("feature").map((message) => {
		const feature = read(message);
		if (seen.has(feature.name)) throw refuse(feature.place, `the feature ${JSON.stringify(feature.name)} stands twice`);
		seen.add(feature.name);
		return feature;
	});
}
function readFeature(message, around, inEvery) {
	const fields = new Fields(message);
	const name = fields.text("name");
	if (name === void 0) throw refuse(message.place, "a feature has no name");
	const type = readType(fields);
	const presence = fields.message("presence");
	const constraints = fields.message("distribution_constraints");
	for (const names of EXCLUSIVE) fields.atMostOne(names);
	const stage = fields.choice("lifecycle_stage", STAGES) ?? "UNKNOWN_STAGE";
	const [inside, outside] = [fields.texts("in_environment"), fields.texts("not_in_environment")];
	for (const environment of [...inside, ...outside]) around.environments.add(environment);
	const struct = fields.message("struct_domain");
	const shape = fields.message("shape");
	const minFraction = presence?.share("min_fraction") ?? 0;
	const everywhere = inEvery && minFraction >= 1;
	return {
		name,
		type,
		minFraction,
		always: shape !== void 0 && !around.legacy,
		everywhere,
		minCount: Number(presence?.integer("min_count") ?? 0),
		counts: readCounts(fields),
		shape: shape && `[${readSizes(shape).join(", ")}]`,
		values: readDomain(fields, type, around.domains),
		domainMass: constraints?.share("min_domain_mass") ?? 1,
		inEnvironments: new Set(inside),
		notInEnvironments: new Set(outside),
		checked: !UNCHECKED.has(stage) && !fields.bool("deprecated"),
		stage: fields.bool("deprecated") ? "deprecated" : stage,
		features: struct ? readFeatures(struct, (inner) => readFeature(inner, around, everywhere)) : [],
		thresholds: readThresholds(fields),
		others: new Map([...readOthers(fields, KNOWN), ...struct ? readOthers(struct, KNOWN_TOP, "struct_domain.") : []]),
		place: message.place,
		at: (part) => fields.at(part)
	};
}
function readType(fields) {
	const word = fields.choice("type", TYPES);
	if (word === void 0) return fields.all("domain").length + fields.all("string_domain").length > 0 ? "BYTES" : void 0;
	return FEATURE_TYPES.find((known) => known === word);
}
function readCounts(fields) {
	const shape = fields.message("shape");
	if (shape) {
		const sizes = readSizes(shape);
		const count = sizes.reduce((product, size) => product * size, 1);
		return [sizes.some((size) => size < 0) ? {
			min: 0,
			max: void 0
		} : {
			min: count,
			max: count
		}];
	}
	const nested = fields.message("value_counts");
	if (!nested) fields.one("value_count");
	return (nested ? nested.messages("value_count") : fields.messages("value_count")).map((level) => {
		const range = new Fields(level);
		const max = range.integer("max");
		return {
			min: Math.max(0, Number(range.integer("min") ?? 0n)),
			max: max === void 0 ? void 0 : Number(max)
		};
	});
}
/** A size that is not given is -1. */
function readSizes(shape) {
	return shape.messages("dim").map((dim) => Number(new Fields(dim).integer("size") ?? -1n));
}
function readThresholds(fields) {
	const found = /* @__PURE__ */ new Map();
	for (const comparator of ["skew_comparator", "drift_comparator"]) {
		const inner = fields.message(comparator);
		for (const norm of inner?.names() ?? []) {
			const threshold = inner?.message(norm)?.number("threshold");
			if (threshold !== void 0) found.set(`${comparator}.${norm}`, threshold);
		}
	}
	return found;
}
function readOthers(fields, known, prefix = "") {
	const others = /* @__PURE__ */ new Map();
	for (const name of fields.names()) {
		if (known.has(name)) continue;
		for (const field of fields.all(name)) {
			const own = field.value.kind === "message" ? new Fields(field.value).all("name")[0]?.value : void 0;
			const key = `${prefix}${own && own.kind === "string" ? `${name}/${own.text}` : name}`;
			const text = `${others.get(key)?.text ?? ""}${canonicalText(field.value)}`;
			others.set(key, {
				text,
				place: others.get(key)?.place ?? field.place
			});
		}
	}
	return others;
}
export { INT64, parseSchema };
