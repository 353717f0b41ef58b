import "./runtime.js";
import { SYNTAXES, cardinalityOf, covers, featuresOf, haveSameSurroundings, holds, isDelimited, isEnum, isKnownSyntax, isMessage, isPacked, isScalar, jsonNameOf, qualify, sampleOf, scalarType, typeLabel, wrapped } from "./compat-formats-protobuf-shape-shared.js";
import { SPECIAL_JSON, applyRule, builtinFile, profileOf, readsJson } from "./compat-formats-protobuf-rules-index-shared.js";
import { GateError, LineIndex } from "./start.js";
// src/compat/formats/protobuf/compare/memo.ts
const memos = /* @__PURE__ */ new WeakMap();
/**
* What came of the comparisons between the schemas of two releases, in one direction. The same types of common imports stand behind
* hundreds of files: each pair is compared once.
*/
var Memo = class {
	#messages = /* @__PURE__ */ new Map();
	#enums = /* @__PURE__ */ new Map();
	#reaches = /* @__PURE__ */ new Map();
	message(writer, reader) {
		return this.#messages.get(writer)?.get(reader);
	}
	keepMessage(writer, reader, outcome) {
		inner(this.#messages, writer, () => /* @__PURE__ */ new Map()).set(reader, outcome);
	}
	/** An enum is shown in a field that holds it, which need not be the same in every schema. */
	enum(writer, reader, host) {
		return (this.#enums.get(writer)?.get(reader))?.find((one) => one.host?.writer[1] === host?.writer[1] && one.host?.reader === host?.reader)?.outcome;
	}
	keepEnum(writer, reader, host, outcome) {
		inner(inner(this.#enums, writer, () => /* @__PURE__ */ new Map()), reader, () => []).push({
			host,
			outcome
		});
	}
	reach(file) {
		return this.#reaches.get(file);
	}
	keepReach(file, reach) {
		this.#reaches.set(file, reach);
	}
};
function inner(map, key, make) {
	let value = map.get(key);
	if (value === void 0) map.set(key, value = make());
	return value;
}
/** The memory of a pair of releases, in this direction. */
function memoOf({ known: writer }, { known: reader }, profile) {
	const readers = memos.get(writer) ?? /* @__PURE__ */ new WeakMap();
	memos.set(writer, readers);
	const profiles = readers.get(reader) ?? /* @__PURE__ */ new Map();
	readers.set(reader, profiles);
	const memo = profiles.get(profile) ?? new Memo();
	profiles.set(profile, memo);
	return memo;
}
// src/compat/formats/protobuf/compare/walk.ts
/**
* Fields and values that are compared because a type meets one that is not its counterpart, per comparison. Types that refer to each other
* crosswise, or calls whose responses lead everywhere, would else make pairs of everything with everything.
*/
const MAX_FOREIGN = 1e5;
/** One directed comparison in progress. Every pair of types is compared once, however many fields lead to it. */
var Walk = class Walk {
	writer;
	reader;
	profile;
	/** Messages of the writer that a message of the reader reads. */
	read = /* @__PURE__ */ new Set();
	/** Pairs of messages one of which takes extensions. */
	extended = [];
	/** Messages that are the same on both sides, and all they lead to: what is inside is not visited. */
	unchanged = [];
	/** How many of them were looked into for what they lead to. */
	#reached = 0;
	#visitor;
	#messages = [];
	/** The first pair of messages that was not visited yet. */
	#at = 0;
	#enums = [];
	#hosts = /* @__PURE__ */ new Map();
	#seen = /* @__PURE__ */ new Map();
	#unresolved = /* @__PURE__ */ new Map();
	#editions = /* @__PURE__ */ new Set();
	#issues = [];
	#memo;
	#used = /* @__PURE__ */ new Set();
	#allowance;
	/** Whether this is a comparison within another one, in which no pair is met for the first time. */
	#inner;
	#given;
	/** What the pair of types that is being visited comes to. */
	#outcome = {
		issues: [],
		next: [],
		unresolved: []
	};
	constructor(writer, reader, profile, visitor, outer) {
		this.writer = writer;
		this.reader = reader;
		this.profile = profile;
		this.#visitor = visitor;
		this.#memo = memoOf(writer, reader, profile);
		this.#allowance = outer ?? { left: MAX_FOREIGN };
		this.#inner = outer !== void 0;
	}
	/** A comparison of its own between two types, in this or the other direction. */
	fork(writer, reader) {
		return new Walk(writer, reader, this.profile, this.#visitor, this.#allowance);
	}
	/** Everything that both main files can name is compared: types may have moved between files. */
	seed() {
		const [from, to] = [this.writer.main, this.reader.main];
		if (from === to) {
			for (const type of from.types.values()) this.#enter(type, type, void 0);
			return;
		}
		this.#edition(from, to);
		for (const name of from.types.keys()) this.#pair(name, counterpart(name, from, to));
		for (const name of to.types.keys()) this.#pair(counterpart(name, to, from), name);
	}
	/** Enters what messages without a change lead to: what they hold may be extended elsewhere. */
	reachUnchanged() {
		for (; this.#reached < this.unchanged.length; this.#reached += 1) for (const field of this.unchanged[this.#reached]?.fields ?? []) {
			const type = this.writer.typeOf(field);
			if (type.kind === "message") this.#enter(type, type, void 0);
		}
	}
	/** Compares the messages that are waiting, and those they lead to. */
	visit() {
		this.#take(this.#outcome);
		for (; this.#at < this.#messages.length; this.#at += 1) {
			const [writer, reader] = this.#messages[this.#at] ?? [];
			if (writer && reader) this.#visitMessages(writer, reader);
		}
		this.#outcome = {
			issues: [],
			next: [],
			unresolved: []
		};
	}
	/** Compares all that is waiting; enums last, when it is known which fields hold them. */
	drain() {
		this.visit();
		for (const [writer, reader] of this.#enums) this.#visitEnums(writer, reader);
		return [
			...this.#issues,
			...this.#unresolved.values(),
			...this.#given ? [this.#given] : []
		];
	}
	report(issue) {
		this.#outcome.issues.push(issue);
	}
	/** Where a value of an enum can be shown, if any field holds it. */
	host(writer, reader) {
		return this.#hosts.get(writer)?.get(reader);
	}
	/** A pair of types to compare. `host`: a field that holds an enum. */
	enqueue(writer, reader, host) {
		this.#outcome.next.push({
			writer,
			reader,
			host
		});
	}
	/** A type that could not be found, told once. Where neither file changed and both lack it, there is nothing to tell. */
	unresolved(writer, reader) {
		const type = writer.type ?? reader.type;
		if (!type || writer.type?.name === reader.type?.name && writer.file.text === reader.file.text) return;
		const data = {
			type: type.name,
			imports: [...type.missing]
		};
		const path = `/${type.name.replace(/^\./, "")}`;
		this.#outcome.unresolved.push({
			rule: "type-unresolved",
			kind: "unknown",
			path,
			data,
			writer,
			reader
		});
	}
	/** Visits a pair, or takes what came of it in another schema of the same releases, which rests on the same files. */
	#visitMessages(writer, reader) {
		const known = this.#memo.message(writer, reader);
		if (known) {
			this.#use(this.writer, writer);
			this.#use(this.reader, reader);
		}
		const outcome = known ?? this.#record(() => this.#visitor.message(this, writer, reader));
		if (!known && this.#isComplete()) this.#memo.keepMessage(writer, reader, outcome);
		this.#take(outcome);
	}
	#visitEnums(writer, reader) {
		if (writer === reader) return;
		const host = this.host(writer, reader);
		const known = this.#memo.enum(writer, reader, host);
		const outcome = known ?? this.#record(() => this.#visitor.enum(this, writer, reader));
		if (!known && this.#isComplete()) this.#memo.keepEnum(writer, reader, host, outcome);
		this.#take(outcome);
	}
	#record(visit) {
		const outcome = {
			issues: [],
			next: [],
			unresolved: []
		};
		this.#outcome = outcome;
		visit();
		return outcome;
	}
	#use(schema, { file, fields }) {
		if (fields.some(({ type }) => !isScalar(type))) schema.use(file);
	}
	#take({ issues, next, unresolved }) {
		for (const issue of issues) this.#issues.push(issue);
		for (const issue of unresolved) if (!this.#unresolved.has(issue.path)) this.#unresolved.set(issue.path, issue);
		for (const { writer, reader, host } of next) this.#enter(writer, reader, host);
	}
	#enter(writer, reader, host) {
		if (host && writer.kind === "enum" && reader.kind === "enum") this.#keepHost(writer, reader, host);
		let readers = this.#seen.get(writer);
		if (!readers) this.#seen.set(writer, readers = /* @__PURE__ */ new Set());
		if (readers.has(reader)) return;
		if ((readers.size > 0 || this.#inner) && !this.#spend(writer, reader)) return;
		readers.add(reader);
		this.#edition(writer.file, reader.file);
		if (writer.kind === "message" && reader.kind === "message") {
			this.read.add(writer);
			if (writer.extensionRanges.length + reader.extensionRanges.length > 0) this.extended.push([writer, reader]);
			if (writer !== reader || !this.isUnchanged(writer.file)) this.#messages.push([writer, reader]);
			else this.unchanged.push(writer);
		} else if (writer.kind === "enum" && reader.kind === "enum") this.#enums.push([writer, reader]);
	}
	/** Takes a pair from the allowance; where that is used up, the first pair that is left out is told, and no more of them is looked into. */
	#spend(writer, reader) {
		this.#allowance.left -= 1 + sizeOf(writer) + sizeOf(reader);
		if (this.#allowance.left >= 0) return true;
		this.#given ??= {
			rule: "too-complex",
			kind: "unknown",
			path: `/${writer.fullName}`,
			data: {
				writer: writer.fullName,
				reader: reader.fullName
			},
			writer: {
				file: writer.file,
				at: writer.at
			},
			reader: {
				file: reader.file,
				at: reader.at
			}
		};
		return false;
	}
	/** What an edition of the future takes for granted is not known; in files that are the same, it is the same. */
	#edition(writer, reader) {
		const later = [writer, reader].find((file) => !isKnownSyntax(file));
		if (!later || writer.text === reader.text) return;
		const key = `${writer.path}\0${reader.path}`;
		if (this.#editions.has(key)) return;
		this.#editions.add(key);
		const [from, to] = [writer, reader].map((file) => ({
			file,
			at: file.syntaxAt
		}));
		const data = { edition: later.syntax };
		this.#issues.push({
			rule: "edition-unknown",
			kind: "unknown",
			path: "",
			data,
			writer: from,
			reader: to
		});
	}
	/** Whether a file and all it leads to are the very same on both sides: then nothing in it can differ. */
	isUnchanged(file) {
		const reach = this.#memo.reach(file) ?? this.#reach(file);
		if (this.#used.has(file)) return reach.same;
		for (const one of reach.files) {
			this.writer.use(one);
			this.reader.use(one);
			if (reach.same) this.#used.add(one);
		}
		this.#used.add(file);
		return reach.same;
	}
	/** What was found out while a file was missing does not hold for the release. */
	#isComplete() {
		return this.writer.isComplete && this.reader.isComplete;
	}
	#reach(file) {
		const reached = /* @__PURE__ */ new Set([file]);
		const looked = [];
		let same = true;
		for (const one of reached) {
			looked.push(one);
			const [before, after] = [this.writer.importsOf(one), this.reader.importsOf(one)];
			same = before.every((target, index) => target === after[index]);
			if (!same) break;
			for (const target of before) if (target) reached.add(target);
		}
		const reach = {
			same,
			files: looked
		};
		if (this.#isComplete()) for (const one of same ? looked : [file]) this.#memo.keepReach(one, reach);
		return reach;
	}
	#keepHost(writer, reader, host) {
		const hosts = this.#hosts.get(writer) ?? /* @__PURE__ */ new Map();
		this.#hosts.set(writer, hosts);
		if (!hosts.has(reader)) hosts.set(reader, host);
	}
	#pair(writerName, readerName) {
		const [writer, reader] = [this.writer.locate(writerName), this.reader.locate(readerName)];
		if (writer && reader) this.#enter(writer, reader, void 0);
	}
};
function sizeOf(type) {
	return type.kind === "message" ? type.fields.length : type.values.length;
}
/** The name of a type in the other file: the same, or the same inside another package. */
function counterpart(fullName, from, to) {
	if (from.package === to.package) return fullName;
	const inner = from.package === "" ? fullName : fullName.slice(from.package.length + 1);
	return to.package === "" ? inner : `${to.package}.${inner}`;
}
// src/compat/formats/protobuf/compare/additions.ts
/** Calls that only the newer schema has: its clients, who stay when the server is taken back, get an error for them. */
function addedCalls(older, newer) {
	const [before, after] = [older.main, newer.main];
	if (before === after) return [];
	return after.services.flatMap((service) => {
		const known = older.locateService(service.fullName) ?? older.locateService(counterpart(service.fullName, after, before));
		const base = {
			rule: "rpc-unknown-to-older",
			kind: "lossy",
			path: `/${service.fullName}`
		};
		if (!known) {
			const data = { service: service.fullName };
			return [{
				...base,
				data,
				writer: {
					file: after,
					at: service.at
				},
				reader: {
					file: before,
					at: 0
				}
			}];
		}
		const served = new Set(known.rpcs.map(({ name }) => name));
		return service.rpcs.flatMap(({ name, at }) => {
			if (served.has(name)) return [];
			const [path, data] = [`${base.path}/${name}`, { rpc: `${service.fullName}.${name}` }];
			return [{
				...base,
				path,
				data,
				writer: {
					file: after,
					at
				},
				reader: {
					file: known.file,
					at: known.at
				}
			}];
		});
	});
}
// src/compat/formats/protobuf/compare/enums.ts
/**
* Of several names of one number the first is written, so that a new name can be added behind it; a name that has another number now
* is told whichever it was. Thousands of fields may hold the same enum.
*/
function readEnum(writer, reader) {
	const known = readings.get(writer) ?? /* @__PURE__ */ new WeakMap();
	readings.set(writer, known);
	const reading = known.get(reader) ?? compareValues(writer, reader);
	known.set(reader, reading);
	return reading;
}
const readings = /* @__PURE__ */ new WeakMap();
/** Looked up once per enum. */
function indexEnum(parsed) {
	let index = enumIndexes.get(parsed);
	if (!index) {
		const numbers = new Map(parsed.values.toReversed().map(({ number, name }) => [number, name]));
		const names = new Map(parsed.values.map(({ number, name }) => [name, number]));
		let [least, greatest] = [0, 0];
		for (const number of numbers.keys()) [least, greatest] = [Math.min(least, number), Math.max(greatest, number)];
		enumIndexes.set(parsed, index = {
			numbers,
			names,
			least,
			greatest
		});
	}
	return index;
}
const enumIndexes = /* @__PURE__ */ new WeakMap();
function compareValues(writer, reader) {
	const names = new Map(reader.values.map((value) => [value.name, value.number]));
	const numbers = new Set(reader.values.map((value) => value.number));
	const firsts = new Map(writer.values.toReversed().map((value) => [value.number, value]));
	const written = writer.values.filter((value) => firsts.get(value.number) === value);
	return {
		missing: written.filter((value) => !numbers.has(value.number) && !names.has(value.name)),
		moved: writer.values.filter((value) => names.has(value.name) && names.get(value.name) !== value.number),
		renamed: written.filter((value) => numbers.has(value.number) && !names.has(value.name))
	};
}
function isClosed(parsed) {
	return featuresOf(parsed).enumType === "CLOSED";
}
function compareEnums(walk, writer, reader) {
	const { missing, moved, renamed } = readEnum(writer, reader);
	const json = readsJson(walk.profile);
	const report = (rule, kind, values, more = {}) => {
		const [first] = values;
		if (!first) return;
		const other = reader.values.find((value) => value.number === first.number || value.name === first.name);
		walk.report({
			rule,
			kind,
			path: `/${writer.fullName}`,
			data: {
				enum: reader.fullName,
				values: values.map((value) => `${value.name} = ${value.number}`),
				...more
			},
			writer: {
				file: writer.file,
				at: first.at
			},
			reader: {
				file: reader.file,
				at: (other ?? reader).at
			},
			plan: show(walk, [writer, reader], first.name, json && rule !== "enum-value-same-number" ? "json" : "bytes")
		});
	};
	report("enum-value-same-number", "breaking", moved);
	if (json) report("enum-value-same-name", "breaking", renamed);
	const closed = isClosed(reader);
	if (json || closed) report("enum-value-known-to-reader", json ? "breaking" : "lossy", missing, {
		closed,
		json
	});
}
/** A value of the enum in a field that holds it; where no message does, in one made for it. */
function show(walk, [writer, reader], name, through) {
	const host = walk.host(writer, reader);
	if (host) return {
		writer: host.writer[0],
		reader: host.reader,
		through,
		values: [[host.writer[1], wrapped(host.writer[1], name)]]
	};
	const [from, to] = [holderOf(writer), holderOf(reader)];
	return {
		writer: from,
		reader: to,
		through,
		values: from.fields.map((field) => [field, name])
	};
}
/** A message with one field of the enum. */
function holderOf(parsed) {
	const { file, at } = parsed;
	const element = {
		file,
		at,
		options: /* @__PURE__ */ new Map(),
		outer: void 0
	};
	const type = `.${parsed.fullName}`;
	const shape = {
		label: void 0,
		mapKey: void 0,
		oneof: void 0,
		group: false,
		typeAt: at,
		numberAt: at
	};
	const field = {
		...element,
		...shape,
		name: "value",
		number: 1,
		type
	};
	const lists = {
		oneofs: [],
		reserved: [],
		reservedNames: [],
		extensionRanges: []
	};
	return {
		...element,
		...lists,
		kind: "message",
		end: at,
		name: "Holder",
		fullName: "Holder",
		fields: [field]
	};
}
// src/compat/formats/protobuf/compare/issue.ts
/** Whether an element was marked as on its way out. Protobuf has no place for a date. */
function announcementOf({ options }) {
	return { deprecated: options.get("deprecated") === "true" };
}
// src/compat/formats/protobuf/parse/context.ts
/** Field numbers are 29 bits; numbers of the message set wire format may be larger. */
const MAX_NUMBER = 536870911;
const MAX_INT32 = 2147483647;
/** The full name of something declared here. */
function fullNameIn({ file }, { outer }, name) {
	return qualify(outer ? outer.fullName : file.package, name);
}
/** Notes a type. @throws GateError RG-SCHEMA-SYNTAX when its name is taken */
function declare(context, type) {
	if (context.types.has(type.fullName)) context.cursor.fail(`${type.fullName} is defined twice`, { at: type.at });
	context.types.set(type.fullName, type);
}
/** No number and no name may stand twice; `aliases` lets enum numbers do so. */
function checkUnique(cursor, members, owner, aliases) {
	const names = /* @__PURE__ */ new Set();
	const numbers = /* @__PURE__ */ new Set();
	for (const { name, number, at } of members) {
		if (names.has(name)) cursor.fail(`${owner} has ${name} twice`, { at });
		if (!aliases && numbers.has(number)) cursor.fail(`${owner} has the number ${number} twice`, { at });
		names.add(name);
		numbers.add(number);
	}
}
// src/compat/formats/protobuf/parse/tokens.ts
const TOKEN = {
	end: 0,
	name: 1,
	number: 2,
	text: 3,
	sign: 4
};
/** Per ASCII code: 1 starts a name, 2 is a digit, 4 is white space. */
const CLASS = /* @__PURE__ */ new Uint8Array(128);
for (const sign of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_") CLASS[sign.charCodeAt(0)] = 1;
for (const sign of "0123456789") CLASS[sign.charCodeAt(0)] = 2;
for (const sign of " 	\r\n\v\f") CLASS[sign.charCodeAt(0)] = 4;
function classOf(code) {
	return code < 128 ? CLASS[code] ?? 0 : code === 65279 ? 4 : 0;
}
const SLASH = 47;
const STAR = 42;
/**
* The tokens of a `.proto` text, one at a time: `kind` with the offsets `start` and `end` of the current one. Comments are skipped.
* Nothing is copied out of the text until somebody asks for it.
*/
var Tokens = class {
	file;
	text;
	kind = TOKEN.end;
	start = 0;
	end = 0;
	constructor(file, text) {
		this.file = file;
		this.text = text;
		this.next();
	}
	/** Moves to the next token. */
	next() {
		const { text } = this;
		const start = this.#skip(this.end);
		this.start = start;
		if (start >= text.length) {
			this.kind = TOKEN.end;
			this.end = start;
			return;
		}
		const code = text.charCodeAt(start);
		const kind = classOf(code);
		if (kind === 1) {
			this.kind = TOKEN.name;
			this.end = this.#endOfWord(start + 1);
		} else if (kind === 2 || code === 46 && classOf(text.charCodeAt(start + 1)) === 2) {
			this.kind = TOKEN.number;
			this.end = this.#endOfNumber(start);
		} else if (code === 34 || code === 39) {
			this.kind = TOKEN.text;
			this.end = this.#endOfText(start, code);
		} else {
			this.kind = TOKEN.sign;
			this.end = start + 1;
		}
	}
	/** The current token as written. */
	get word() {
		return this.text.slice(this.start, this.end);
	}
	/** The character code of the current token if it is a sign, else -1. */
	get sign() {
		return this.kind === TOKEN.sign ? this.text.charCodeAt(this.start) : -1;
	}
	/** @throws GateError RG-SCHEMA-SYNTAX, always */
	fail(message, options = {}) {
		const { at = this.start, ...rest } = options;
		const place = {
			file: this.file,
			...new LineIndex(this.text).at(at)
		};
		throw new GateError("RG-SCHEMA-SYNTAX", message, {
			place,
			...rest
		});
	}
	#skip(from) {
		const { text } = this;
		let at = from;
		for (;;) {
			const code = text.charCodeAt(at);
			if (classOf(code) === 4) at += 1;
			else if (code === SLASH && text.charCodeAt(at + 1) === SLASH) {
				const end = text.indexOf("\n", at + 2);
				at = end === -1 ? text.length : end + 1;
			} else if (code === SLASH && text.charCodeAt(at + 1) === STAR) {
				const end = text.indexOf("*/", at + 2);
				if (end === -1) this.fail("a comment does not end", {
					at,
					expected: "*/"
				});
				at = end + 2;
			} else return at;
		}
	}
	#endOfWord(from) {
		let at = from;
		while ((classOf(this.text.charCodeAt(at)) & 3) !== 0) at += 1;
		return at;
	}
	#endOfNumber(from) {
		const { text } = this;
		let at = from;
		for (;;) {
			const code = text.charCodeAt(at);
			const exponentSign = (code === 43 || code === 45) && (text.charCodeAt(at - 1) | 32) === 101 && (text.charCodeAt(from + 1) | 32) !== 120;
			if ((classOf(code) & 3) === 0 && code !== 46 && !exponentSign) return at;
			at += 1;
		}
	}
	#endOfText(from, quote) {
		const { text } = this;
		for (let at = from + 1; at < text.length; at += 1) {
			const code = text.charCodeAt(at);
			if (code === quote) return at + 1;
			if (code === 92) at += 1;
			else if (code === 10) break;
		}
		return this.fail("a text in quotes does not end on its line", {
			at: from,
			expected: "the closing quote"
		});
	}
};
// src/compat/formats/protobuf/parse/options.ts
/** Deeper nesting of values is refused. */
const MAX_NESTING = 100;
const NO_OPTIONS = /* @__PURE__ */ new Map();
/** `[a = 1, (b).c = {...}]` behind an element; nothing there is no options. */
function parseBracketOptions(cursor) {
	if (!cursor.take("[")) return NO_OPTIONS;
	const options = /* @__PURE__ */ new Map();
	do {
		if (cursor.is("]")) break;
		parseOption(cursor, options);
	} while (cursor.take(","));
	cursor.expect("]");
	return options;
}
/** `option name = value;` after the word `option`. */
function parseOptionStatement(cursor, options) {
	parseOption(cursor, options);
	cursor.semicolon();
}
function parseOption(cursor, options) {
	const { name, custom } = optionName(cursor);
	cursor.expect("=");
	if (cursor.is("{")) return skipAggregate(cursor, custom ? void 0 : {
		name,
		options
	});
	const value = scalarValue(cursor);
	if (!custom) options.set(name, value);
}
function optionName(cursor) {
	let name = "";
	let custom = false;
	do {
		if (cursor.take("(")) {
			custom = true;
			name += `(${cursor.path("the name of an option")})`;
			cursor.expect(")");
		} else name += cursor.name("the name of an option");
		if (cursor.is(".")) name += ".";
	} while (cursor.take("."));
	return {
		name,
		custom
	};
}
/** A constant as text: names and numbers as written, texts without quotes. */
function scalarValue(cursor) {
	if (cursor.kind === TOKEN.text) return cursor.string("a value");
	const sign = cursor.take("-") ? "-" : cursor.take("+") ? "" : "";
	if (cursor.kind === TOKEN.number) {
		const { word } = cursor;
		cursor.next();
		return sign + word;
	}
	return sign + cursor.path("a value");
}
/** Skips `{...}` in one go; the plain members on its first level are kept as `name.member` when the option is not a custom one. */
function skipAggregate(cursor, keep) {
	const closing = [];
	do {
		if (cursor.kind === TOKEN.end) cursor.fail("the value of an option does not end", { expected: closing.at(-1) ?? "}" });
		if (cursor.is("{") || cursor.is("[") || cursor.is("<")) {
			closing.push(cursor.is("{") ? "}" : cursor.is("[") ? "]" : ">");
			if (closing.length > MAX_NESTING) cursor.fail(`the value of an option is nested deeper than ${MAX_NESTING} levels`);
		} else if (cursor.is("}") || cursor.is("]") || cursor.is(">")) {
			const expected = closing.pop() ?? "";
			if (!cursor.is(expected)) cursor.fail(`${cursor.found} is not expected here`, { expected: JSON.stringify(expected) });
		} else if (keep && closing.length === 1 && cursor.kind === TOKEN.name) {
			member(cursor, keep);
			continue;
		}
		cursor.next();
	} while (closing.length > 0);
}
function member(cursor, { name, options }) {
	const key = cursor.name("a member");
	if (!cursor.take(":") || cursor.kind !== TOKEN.name && cursor.kind !== TOKEN.text && cursor.kind !== TOKEN.number) return;
	options.set(`${name}.${key}`, scalarValue(cursor));
}
// src/compat/formats/protobuf/parse/fields.ts
const LABELS = /* @__PURE__ */ new Set([
	"optional",
	"required",
	"repeated"
]);
const NO_KEYS = /* @__PURE__ */ new Set([
	"double",
	"float",
	"bytes"
]);
/** One field, group or map; the tokens stand at its label or type. */
function parseField(context, scope, oneof) {
	const { cursor } = context;
	const at = cursor.start;
	const label = parseLabel(context);
	if (label !== void 0 && oneof !== void 0) cursor.fail(`a field of a oneof cannot be ${label}`, { at });
	const typeAt = cursor.start;
	const type = cursor.path("the type of a field");
	const head = {
		at,
		label,
		oneof
	};
	if (type === "group" && cursor.kind === 1) return parseGroup(context, scope, head, typeAt);
	if (type === "map" && cursor.is("<")) return parseMap(context, scope, head, typeAt);
	return finish(context, scope, head, {
		name: cursor.name("the name of a field"),
		type,
		typeAt
	});
}
function parseLabel({ cursor, file }) {
	const { word } = cursor;
	if (cursor.kind !== 1 || !LABELS.has(word)) return void 0;
	if (file.syntax === "proto3" && word === "required") cursor.fail("proto3 has no required fields", { expected: "optional, repeated or no label" });
	cursor.next();
	return word;
}
function parseMap(context, scope, head, typeAt) {
	const { cursor } = context;
	if (head.label !== void 0 || head.oneof !== void 0) cursor.fail("a map has no label and is in no oneof", { at: head.at });
	cursor.expect("<");
	const mapKey = parseMapKey(cursor);
	cursor.expect(",");
	const type = cursor.path("the type of the values");
	cursor.expect(">");
	const name = cursor.name("the name of a field");
	return finish(context, scope, {
		...head,
		label: "repeated"
	}, {
		name,
		type,
		typeAt,
		mapKey
	});
}
function parseMapKey(cursor) {
	const at = cursor.start;
	const key = cursor.path("the type of the keys");
	if (isScalar(key) && !NO_KEYS.has(key)) return key;
	return cursor.fail(`${key} cannot be the key of a map`, {
		at,
		expected: "an integer, bool or string type"
	});
}
/** A group is a message and a field at once; the field is called like the message, in lower case. */
function parseGroup(context, scope, head, typeAt) {
	const { cursor } = context;
	const at = cursor.start;
	const type = cursor.name("the name of a group");
	const field = finish(context, scope, head, {
		name: type.toLowerCase(),
		type,
		typeAt,
		group: true
	});
	context.parseBody(context, scope, {
		name: type,
		at
	});
	return field;
}
/** `= number [options];` and the field from all of it. */
function finish(context, scope, head, core) {
	const { cursor, file } = context;
	cursor.expect("=");
	const numberAt = cursor.start;
	const number = cursor.integer("the number of a field");
	if (number < 1 || number > 2147483647) cursor.fail(`${number} cannot be the number of a field`, {
		at: numberAt,
		expected: "1 to 536870911"
	});
	const options = parseBracketOptions(cursor);
	if (core.group !== true) cursor.semicolon();
	return {
		name: core.name,
		at: head.at,
		options,
		number,
		label: head.label,
		type: core.type,
		typeAt: core.typeAt,
		numberAt,
		mapKey: core.mapKey,
		oneof: head.oneof,
		group: core.group ?? false,
		outer: scope.outer,
		file
	};
}
/** `extend X { ... }` after the word. */
function parseExtend(context, scope) {
	const { cursor, extensions } = context;
	const extendeeAt = cursor.start;
	const extendee = cursor.path("the name of a message");
	cursor.expect("{");
	while (!cursor.take("}")) {
		if (cursor.take(";")) continue;
		extensions.push({
			extendee,
			extendeeAt,
			field: parseField(context, scope, void 0)
		});
	}
}
/** The full name of an extension. */
function extensionName(field) {
	return qualify(field.outer?.fullName ?? field.file.package, field.name);
}
// src/compat/formats/protobuf/compare/source-members.ts
/** Options of a field that change the types in generated code, with what holds where they are not given. */
const FIELD_OPTIONS = /* @__PURE__ */ new Map([["jstype", "JS_NORMAL"], ["ctype", "STRING"]]);
/** Fields and oneofs that code for the older message names, and how it uses them. */
function reviewMembers(review, before, after) {
	const reader = {
		file: after.file,
		at: after.at
	};
	const report = (issue) => review.report({
		kind: "breaking",
		reader,
		...issue
	});
	const oneofs = new Set(after.oneofs.map(({ name }) => name));
	for (const { name, at } of before.oneofs) {
		if (oneofs.has(name)) continue;
		const data = {
			message: before.fullName,
			oneof: name
		};
		report({
			rule: "oneof-no-delete",
			path: `/${before.fullName}/${name}`,
			data,
			writer: {
				file: before.file,
				at
			}
		});
	}
	const [numbers, names] = [new Map(after.fields.map((one) => [one.number, one])), new Set(after.fields.map(({ name }) => name))];
	for (const field of before.fields) {
		const now = numbers.get(field.number);
		if (now) reviewField(review, report, {
			owner: before,
			field,
			now
		});
		else if (!names.has(field.name)) {
			const data = {
				message: before.fullName,
				field: field.name,
				number: field.number
			};
			report({
				rule: "field-no-delete",
				path: `/${before.fullName}/${field.name}`,
				data,
				writer: {
					file: field.file,
					at: field.at
				},
				removal: announcementOf(field)
			});
		}
	}
}
function reviewField({ older, newer }, reportAt, { owner, field, now }) {
	const path = `/${owner.fullName}/${field.name}`;
	const spots = {
		writer: {
			file: field.file,
			at: field.typeAt
		},
		reader: {
			file: now.file,
			at: now.typeAt
		}
	};
	const base = {
		message: owner.fullName,
		field: field.name,
		number: field.number
	};
	const report = (rule, before, after, more = {}) => {
		if (before !== after) reportAt({
			...spots,
			rule,
			path,
			data: {
				...base,
				before,
				after,
				...more
			}
		});
	};
	const [was, is] = [older.typeOf(field), newer.typeOf(now)];
	report("field-same-type", typeText$1(field, typeLabel(was)), typeText$1(now, typeLabel(is)));
	report("field-same-cardinality", cardinalityOf(field, was), cardinalityOf(now, is));
	if (jsonNameOf(field) === jsonNameOf(now) && field.name !== now.name) reportAt({
		...spots,
		rule: "field-same-name",
		path,
		data: {
			...base,
			key: field.name,
			reader: now.name,
			taken: false,
			code: true
		}
	});
	if ((field.oneof?.name ?? "") !== (now.oneof?.name ?? "")) {
		const oneof = now.oneof?.name ?? field.oneof?.name ?? "";
		reportAt({
			...spots,
			rule: "field-same-oneof",
			path,
			data: {
				...base,
				oneof,
				fields: [field.name],
				code: true,
				joins: now.oneof !== void 0
			}
		});
	}
	for (const [option, unset] of FIELD_OPTIONS) report("field-same-option", field.options.get(option) ?? unset, now.options.get(option) ?? unset, { option });
	if (holdsText(field) && holdsText(now)) report("field-same-utf8-validation", featuresOf(field).utf8Validation, featuresOf(now).utf8Validation);
}
function typeText$1({ mapKey }, label) {
	return mapKey ? `map<${mapKey}, ${label}>` : label;
}
function holdsText({ type, mapKey }) {
	return type === "string" || mapKey === "string";
}
// src/compat/formats/protobuf/compare/source.ts
/** Options that decide what code is generated, and under which name, with what holds where they are not given. */
const CODE_OPTIONS = /* @__PURE__ */ new Map([
	["java_package", ""],
	["java_outer_classname", ""],
	["java_multiple_files", "false"],
	["java_generic_services", "false"],
	["go_package", ""],
	["csharp_namespace", ""],
	["objc_class_prefix", ""],
	["php_namespace", ""],
	["php_class_prefix", ""],
	["php_metadata_namespace", ""],
	["ruby_package", ""],
	["swift_prefix", ""],
	["cc_enable_arenas", "true"],
	["cc_generic_services", "false"],
	["py_generic_services", "false"],
	["optimize_for", "SPEED"]
]);
/** What code made for the older schema no longer finds in code generated from the newer one. */
function reviewSource(review) {
	const { older, newer } = review;
	const [from, to] = [older.main, newer.main];
	reviewFile(review, from, to);
	for (const type of from.types.values()) {
		const now = newer.find(counterpart(type.fullName, from, to));
		if (type.kind === "message" && now?.kind === "message") reviewMembers(review, type, now);
		else if (type.kind === "enum") reviewEnum$1(review, type, now?.kind === "enum" ? now : void 0);
	}
	reviewExtensions(review, from);
}
function reviewFile({ report }, from, to) {
	const spots = {
		path: "",
		writer: {
			file: from,
			at: from.packageAt
		},
		reader: {
			file: to,
			at: to.packageAt
		},
		kind: "breaking"
	};
	if (from.package !== to.package) report({
		...spots,
		rule: "file-same-package",
		data: {
			writer: from.package,
			reader: to.package
		}
	});
	for (const [option, unset] of CODE_OPTIONS) {
		const [before, after] = [from.options.get(option) ?? unset, to.options.get(option) ?? unset];
		if (before !== after) report({
			...spots,
			rule: "file-same-option",
			data: {
				option,
				before,
				after
			}
		});
	}
}
function reviewEnum$1({ report }, before, after) {
	const { fullName, file, values } = before;
	const base = {
		kind: "breaking",
		path: `/${fullName}`,
		writer: {
			file,
			at: before.at
		}
	};
	if (!after) return report({
		...base,
		rule: "enum-no-delete",
		data: { enum: fullName },
		removal: announcementOf(before)
	});
	const reader = {
		file: after.file,
		at: after.at
	};
	const words = [before, after].map((one) => isClosed(one) ? "closed" : "open");
	if (words[0] !== words[1]) report({
		...base,
		rule: "enum-same-type",
		data: {
			enum: fullName,
			before: words[0] ?? "",
			after: words[1] ?? ""
		},
		reader
	});
	const [names, numbers] = [new Set(after.values.map(({ name }) => name)), new Set(after.values.map(({ number }) => number))];
	for (const value of values) {
		if (names.has(value.name) || numbers.has(value.number)) continue;
		const data = {
			enum: fullName,
			value: value.name,
			number: value.number
		};
		const spots = {
			path: `/${fullName}/${value.name}`,
			writer: {
				file,
				at: value.at
			},
			reader
		};
		report({
			...base,
			...spots,
			rule: "enum-value-no-delete",
			data,
			removal: announcementOf(value)
		});
	}
}
function reviewExtensions({ newer, report }, from) {
	const known = new Set(newer.visibleFiles().flatMap((file) => file.extensions.map(({ field }) => extensionName(field))));
	const renamed = (name) => counterpart(name, from, newer.main);
	for (const { field, extendee } of from.extensions) {
		const name = extensionName(field);
		if (known.has(name) || known.has(renamed(name))) continue;
		const data = {
			extension: name,
			message: extendee,
			number: field.number
		};
		const writer = {
			file: from,
			at: field.at
		};
		report({
			rule: "extension-no-delete",
			kind: "breaking",
			path: `/[${name}]`,
			data,
			writer,
			removal: announcementOf(field)
		});
	}
	for (const type of from.types.values()) {
		const now = type.kind === "message" ? newer.find(renamed(type.fullName)) : void 0;
		if (type.kind !== "message" || now?.kind !== "message") continue;
		for (const range of type.extensionRanges) {
			if (covers(now.extensionRanges, range)) continue;
			const data = {
				message: type.fullName,
				from: range.from,
				to: range.to
			};
			report({
				path: `/${type.fullName}`,
				writer: {
					file: from,
					at: range.at
				},
				reader: {
					file: now.file,
					at: now.at
				},
				rule: "extension-message-no-delete",
				kind: "breaking",
				data
			});
		}
	}
}
// src/compat/formats/protobuf/compare/review.ts
/** What neither direction shows by itself: what was given up, and could be taken for something else later. */
function reviewChange(older, newer, profile, readMessages) {
	const issues = [];
	if (older.main === newer.main && profile !== "source") return issues;
	let known;
	const read = () => known ??= readMessages();
	const review = {
		older,
		newer,
		profile,
		read,
		report: (issue) => issues.push(issue)
	};
	const [from, to] = [older.main, newer.main];
	for (const type of from.types.values()) {
		const find = (name) => profile === "source" ? newer.find(name) : newer.locate(name);
		const now = find(type.fullName) ?? find(counterpart(type.fullName, from, to));
		if (type.kind === "message") reviewMessage(review, type, now?.kind === "message" ? now : void 0);
		else if (now?.kind === "enum") reviewEnum(review, type, now);
	}
	reviewServices(review, from, to);
	if (profile === "source") reviewSource(review);
	return issues;
}
function reviewMessage(review, before, after) {
	const { report, profile } = review;
	const base = {
		path: `/${before.fullName}`,
		writer: {
			file: before.file,
			at: before.at
		}
	};
	if (!after) {
		const gone = profile === "source" ? "breaking" : review.read().has(before) ? void 0 : "unknown";
		if (gone) report({
			...base,
			rule: "message-no-delete",
			kind: gone,
			data: { message: before.fullName },
			removal: announcementOf(before)
		});
		return;
	}
	const numbers = new Set(after.fields.map((field) => field.number));
	const names = new Set([...after.fields, ...after.reservedNames].map(({ name }) => name));
	for (const field of before.fields) {
		if (numbers.has(field.number)) continue;
		const data = {
			message: before.fullName,
			field: field.name,
			number: field.number
		};
		const spots = {
			path: `${base.path}/${field.name}`,
			writer: {
				file: before.file,
				at: field.at
			},
			reader: {
				file: after.file,
				at: after.at
			}
		};
		if (!holds(after.reserved, field.number)) report({
			...spots,
			rule: "field-no-delete-unless-number-reserved",
			kind: "breaking",
			data
		});
		if (!readsJson(profile) || names.has(field.name)) continue;
		report({
			...spots,
			rule: "field-no-delete-unless-name-reserved",
			kind: "breaking",
			data
		});
	}
	const users = new Map(after.fields.map((field) => [field.number, field.name]));
	const used = (number) => users.get(number);
	reviewReserved(review, before, after, {
		rule: "reserved-message-no-delete",
		what: "message",
		used
	});
}
function reviewEnum(review, before, after) {
	const numbers = new Set(after.values.map((value) => value.number));
	const names = new Set([...after.values, ...after.reservedNames].map(({ name }) => name));
	const firsts = indexEnum(before).numbers;
	const path = `/${before.fullName}`;
	for (const value of before.values) {
		const kept = numbers.has(value.number);
		if (kept && firsts.get(value.number) === value.name) continue;
		const data = {
			enum: before.fullName,
			value: value.name,
			number: value.number
		};
		const spots = {
			path: `${path}/${value.name}`,
			writer: {
				file: before.file,
				at: value.at
			},
			reader: {
				file: after.file,
				at: after.at
			}
		};
		if (!kept && !holds(after.reserved, value.number)) review.report({
			...spots,
			rule: "enum-value-no-delete-unless-number-reserved",
			kind: "breaking",
			data
		});
		if (!readsJson(review.profile) || names.has(value.name)) continue;
		review.report({
			...spots,
			rule: "enum-value-no-delete-unless-name-reserved",
			kind: "breaking",
			data
		});
	}
	const users = new Map(after.values.toReversed().map((value) => [value.number, value.name]));
	const used = (number) => users.get(number);
	reviewReserved(review, before, after, {
		rule: "reserved-enum-no-delete",
		what: "enum",
		used
	});
}
/** What was reserved stays reserved. */
function reviewReserved({ report, profile }, before, after, { rule, what, used }) {
	const ranges = before.reserved.filter((range) => !covers(after.reserved, range));
	const kept = new Set(after.reservedNames.map((one) => one.name));
	const names = readsJson(profile) ? before.reservedNames.filter((one) => !kept.has(one.name)) : [];
	const first = ranges[0] ?? names[0];
	if (!first) return;
	const freed = [...ranges.map(({ from, to }) => from === to ? String(from) : `${from} to ${to}`), ...names.map((one) => JSON.stringify(one.name))];
	const user = ranges.map((range) => range.from === range.to ? used(range.from) : void 0).find((name) => name !== void 0);
	report({
		rule,
		kind: "breaking",
		path: `/${before.fullName}`,
		data: {
			[what]: before.fullName,
			freed,
			...user !== void 0 && { usedBy: user }
		},
		writer: {
			file: before.file,
			at: first.at
		},
		reader: {
			file: after.file,
			at: after.at
		}
	});
}
function reviewServices(review, from, to) {
	for (const service of from.services) {
		const { newer } = review;
		const now = newer.locateService(service.fullName) ?? newer.locateService(counterpart(service.fullName, from, to));
		const writer = {
			file: from,
			at: service.at
		};
		if (!now) {
			review.report({
				rule: "service-no-delete",
				kind: "breaking",
				path: `/${service.fullName}`,
				data: { service: service.fullName },
				writer,
				removal: announcementOf(service)
			});
			continue;
		}
		const reader = {
			file: now.file,
			at: now.at
		};
		const served = new Set(now.rpcs.map(({ name }) => name));
		for (const rpc of service.rpcs) {
			if (served.has(rpc.name)) continue;
			const data = { rpc: `${service.fullName}.${rpc.name}` };
			const path = `/${service.fullName}/${rpc.name}`;
			const removal = announcementOf(rpc.options.has("deprecated") ? rpc : service);
			review.report({
				rule: "rpc-no-delete",
				kind: "breaking",
				path,
				data,
				writer: {
					file: from,
					at: rpc.at
				},
				reader,
				removal
			});
		}
	}
}
// src/compat/formats/protobuf/link/roots.ts
/** Folders that imports usually start from, below the root of the repository. */
const USUAL = [
	"proto",
	"protos",
	"protobuf",
	"src/main/proto",
	"src/proto",
	"api",
	"third_party",
	"third_party/proto",
	"third_party/googleapis",
	"third_party/protobuf",
	"vendor",
	"googleapis"
];
/** Files in which a build says where its imports start. */
const MANIFESTS = ["buf.work.yaml", "buf.yaml"];
/** Roots of one manifest beyond these are left out. */
const MAX_DECLARED = 100;
/**
* Where an import may stand, most likely first. With `roots` given: below these and nowhere else. Without: below the folder that the
* file's own package implies (`proto/` for `proto/shop/v1/order.proto` of package `shop.v1`), below each folder above the file, below the
* root, below the usual roots, below those that a `buf.yaml` or `buf.work.yaml` above the file names (read only when all else failed).
*/
function* candidatePaths(importer, path, { roots, read } = {}) {
	if (!isPlain(path)) return;
	if (roots) {
		for (const root of roots.map(plainRoot)) if (root === "" || isPlain(root)) yield below(root, path);
		return;
	}
	const folders = foldersAbove(importer.path);
	const implied = impliedRoot(importer, folders);
	if (implied !== void 0) yield below(implied, path);
	for (const folder of folders) if (folder !== implied) yield below(folder, path);
	for (const root of USUAL) yield below(root, path);
	if (read) for (const folder of folders) for (const root of declaredRoots(folder, read)) yield below(root, path);
}
/** From the folder of the file up to the root of the repository, which is `''`. */
function foldersAbove(path) {
	const folders = [];
	for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) folders.push(path.slice(0, at));
	return [...folders, ""];
}
function impliedRoot({ package: name }, [folder = ""]) {
	if (name === "") return folder;
	const inner = name.replaceAll(".", "/");
	if (folder === inner) return "";
	return folder.endsWith(`/${inner}`) ? folder.slice(0, -inner.length - 1) : void 0;
}
/** The folders that a manifest lists as modules: a scan of its lines, as much of YAML as these files use. */
function declaredRoots(folder, read) {
	const roots = [];
	for (const manifest of MANIFESTS) {
		let inside = false;
		for (const line of (read(below(folder, manifest)) ?? "").split("\n")) {
			if (/^[a-z]/.test(line)) inside = /^(?:modules|directories|roots|build):/.test(line);
			const path = inside ? /^\s*(?:- +)?(?:path: +|- +)["']?([\w./-]{1,200})["']?\s*$/.exec(line)?.[1] : void 0;
			if (path !== void 0 && isPlain(plainRoot(path)) && roots.length < MAX_DECLARED) roots.push(below(folder, plainRoot(path)));
		}
	}
	return roots;
}
function below(root, path) {
	return root === "" ? path : `${root}/${path}`;
}
/** `./proto/` is `proto`, `.` is the root of the repository. */
function plainRoot(root) {
	return root.replace(/^(?:\.\/)+/, "").replace(/^\.$/, "").replace(/\/+$/, "");
}
/** An import is a plain relative path: nothing absolute, no way up, no empty part. */
function isPlain(path) {
	return path.length <= 1e3 && !/(?:^|\/)\.{0,2}(?:\/|$)|\\/.test(path);
}
// src/compat/formats/protobuf/link/ahead.ts
const IMPORT = /\bimport\s+(?:(?:public|weak|option)\s+)?["']([^"'\n]+)["']/g;
const PACKAGE = /(?:^|;)[ \t]*package\s+([\w.]+)/m;
/** So many texts are remembered. */
const MAX_KEPT$2 = 2e4;
/** Imports beyond these are fetched when they are asked for. */
const MAX_FILES$1 = 1e4;
const heads = /* @__PURE__ */ new Map();
/** What a text seems to import, without parsing it: a mistake costs a look-up and no more. */
function headOf(text) {
	let head = heads.get(text);
	if (!head) {
		if (heads.size >= MAX_KEPT$2) heads.clear();
		head = {
			package: PACKAGE.exec(text)?.[1] ?? "",
			imports: [...text.matchAll(IMPORT)].map(([, path = ""]) => path)
		};
		heads.set(text, head);
	}
	return head;
}
/**
* Asks at once for all that a file imports, and what these import: a schema that misses a file has to be opened and compared anew.
* `done`: files of the release behind which nothing is missing.
*/
function lookAhead({ path, text: main, peek }, roots, done) {
	if (!peek) return;
	const seen = /* @__PURE__ */ new Set([path]);
	const queue = [{
		path,
		text: main
	}];
	let missing = false;
	for (const by of queue) {
		if (done.has(by.path)) continue;
		const head = headOf(by.text);
		for (const imported of head.imports) {
			if (builtinFile(imported)) continue;
			const found = peek(candidatePaths({
				path: by.path,
				package: head.package
			}, imported, { roots }));
			const text = found?.text;
			if (!found || seen.has(found.path) || seen.size > MAX_FILES$1) continue;
			if (text === void 0) missing = true;
			else queue.push({
				path: found.path,
				text
			});
			seen.add(found.path);
		}
	}
	if (!missing) for (const one of seen) done.add(one);
}
/** Options are no data. */
const EXTEND = /\bextend\s+(?!\.?google\.protobuf\.)/;
/** Whether a text seems to extend messages that hold data. */
function seemsToExtend(text) {
	const head = headOf(text);
	return head.extends ??= EXTEND.test(text);
}
/**
* The texts of all that a file leads to, itself included, by path, as far as they are at hand. Nothing is parsed, and nothing may rest on it:
* it tells where to look. `kept`: what each file of the release imports.
*/
function textsBehind({ path, text, peek, file }, roots, kept) {
	const look = (paths) => peek ? peek(paths) : firstOf(paths, file);
	const texts = /* @__PURE__ */ new Map([[path, text]]);
	for (const [by, body] of texts) {
		let targets = kept.get(by);
		if (!targets) {
			const head = headOf(body);
			const read = (one) => look([one])?.text;
			const found = head.imports.flatMap((imported) => builtinFile(imported) ? [] : [look(candidatePaths({
				path: by,
				package: head.package
			}, imported, {
				roots,
				read
			}))]);
			targets = found.flatMap((one) => one?.text === void 0 ? [] : [{
				path: one.path,
				text: one.text
			}]);
			if (targets.length === found.length) kept.set(by, targets);
		}
		for (const target of targets) if (!texts.has(target.path) && texts.size < MAX_FILES$1) texts.set(target.path, target.text);
	}
	return texts;
}
function firstOf(paths, file) {
	for (const path of paths) {
		const text = file?.(path);
		if (text !== void 0) return {
			path,
			text
		};
	}
}
// src/compat/formats/protobuf/compare/field-issue.ts
/** The issue of a field, at its places, shown by a value of it. */
function fieldIssue({ writer, reader, owner }, issue) {
	const { at = "at", through = "bytes", value, rule, kind, data } = issue;
	const name = owner ? `${owner[0].fullName}/${writer.name}` : `[${extensionName(writer)}]`;
	const messages = owner && {
		writer: owner[0],
		reader: owner[1],
		through
	};
	const values = value === void 0 ? [] : [[writer, value]];
	return {
		rule,
		kind,
		path: `/${name}`,
		data: {
			message: owner ? owner[1].fullName : "",
			field: writer.name,
			number: writer.number,
			...data
		},
		writer: {
			file: writer.file,
			at: writer[at]
		},
		reader: {
			file: reader.file,
			at: reader[at]
		},
		plan: messages && (value !== void 0 || through === "default") ? {
			...messages,
			values,
			shows: writer.number
		} : void 0
	};
}
// src/compat/formats/protobuf/compare/defaults.ts
/** What a field that is not set stands for: its default, else the zero of its type. A field that is not written reads as the reader's. */
function compareDefaults(walk, pair) {
	const [from, to] = pair.counts;
	if (from === "repeated" || from === "map" || from === "required" || to === "repeated" || to === "map" || to === "required") return;
	const [writer, reader] = [defaultOf(pair.writer, pair.types[0]), defaultOf(pair.reader, pair.types[1])];
	if (writer === void 0 || reader === void 0 || writer === reader) return;
	walk.report(fieldIssue(pair, {
		rule: "field-same-default",
		kind: "lossy",
		data: {
			writer,
			reader
		},
		through: "default"
	}));
}
/** As text in one form per value, so that `1.0` and `1` are the same; `undefined` for messages. */
function defaultOf(field, type) {
	const given = field.options.get("default");
	if (type.kind === "enum") {
		const { numbers, names } = indexEnum(type);
		const name = given ?? (isClosed(type) ? type.values[0]?.name : numbers.get(0));
		const number = name === void 0 ? void 0 : names.get(name);
		return number === void 0 ? void 0 : String(number);
	}
	if (type.kind !== "scalar") return void 0;
	if (type.scalar === "string" || type.scalar === "bytes") return given ?? "";
	if (type.scalar === "bool") return String(given === "true" ? 1 : 0);
	if (given === void 0) return "0";
	return type.scalar === "float" || type.scalar === "double" ? String(Number(given.replace("inf", "Infinity")) + 0) : integerText(given);
}
function integerText(given) {
	const negative = given.startsWith("-");
	const digits = negative ? given.slice(1) : given;
	if (!/^(?:0[xX][0-9a-fA-F]+|[0-9]+)$/.test(digits)) return given;
	const value = BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits);
	return String(negative ? -value : value);
}
// src/compat/formats/protobuf/compare/scalars.ts
const signed = (bits) => ({
	min: -(2n ** (bits - 1n)),
	max: 2n ** (bits - 1n) - 1n
});
const unsigned = (bits) => ({
	min: 0n,
	max: 2n ** bits - 1n
});
/** Enums are numbers of 32 bits on the wire. */
const TRAITS = {
	bool: {
		form: "varint",
		...unsigned(1n)
	},
	int32: {
		form: "varint",
		...signed(32n)
	},
	int64: {
		form: "varint",
		...signed(64n)
	},
	uint32: {
		form: "varint",
		...unsigned(32n)
	},
	uint64: {
		form: "varint",
		...unsigned(64n)
	},
	enum: {
		form: "varint",
		...signed(32n)
	},
	sint32: {
		form: "zigzag",
		...signed(32n)
	},
	sint64: {
		form: "zigzag",
		...signed(64n)
	},
	fixed32: {
		form: "i32",
		...unsigned(32n)
	},
	sfixed32: {
		form: "i32",
		...signed(32n)
	},
	fixed64: {
		form: "i64",
		...unsigned(64n)
	},
	sfixed64: {
		form: "i64",
		...signed(64n)
	},
	float: { form: "float" },
	double: { form: "double" },
	string: { form: "len" },
	bytes: { form: "len" }
};
const WIRE_TYPES = {
	varint: 0,
	zigzag: 0,
	i64: 1,
	double: 1,
	len: 2,
	i32: 5,
	float: 5
};
/** Bytes of `writer` read as `reader`. `verifies`: the reader refuses strings that are not UTF-8. */
function readOnWire(writer, reader, verifies) {
	if (writer === reader) return "same";
	const [from, to] = [TRAITS[writer], TRAITS[reader]];
	if (WIRE_TYPES[from.form] !== WIRE_TYPES[to.form]) return "dropped";
	if (from.form !== to.form) return "misread";
	if (from.form === "len") return reader === "bytes" ? "same" : verifies ? "refused" : "narrow";
	return fits(from, to) ? "same" : "narrow";
}
/** ProtoJSON of `writer` read as `reader`: integers are taken as numbers and as texts, and refused beyond the range. */
function readAsJson(writer, reader) {
	if (writer === reader) return "same";
	const [from, to] = [TRAITS[writer], TRAITS[reader]];
	if (writer === "enum" || writer === "bool" || reader === "bool") return "refused";
	if (from.form === "len" || to.form === "len") return from.form === to.form ? "misread" : "refused";
	if (to.min === void 0) return "same";
	if (from.min === void 0) return "refused";
	return fits(from, to) ? "same" : "refused";
}
function fits(from, to) {
	return (from.min ?? 0n) >= (to.min ?? 0n) && (from.max ?? 0n) <= (to.max ?? 0n);
}
/** A value of `writer` that `reader` does not hold, as ProtoJSON; any telling one where both hold the same. */
function exampleFor(writer, reader) {
	const [from, to] = [TRAITS[writer], TRAITS[reader]];
	if (writer === "string") return reader === "bytes" ? "!" : "a";
	if (writer === "bytes") return "/w==";
	if (writer === "bool") return true;
	if (from.min === void 0 || from.max === void 0) return 1.5;
	const beyond = to.max !== void 0 && from.max > to.max ? to.max + 2n : to.min !== void 0 && from.min < to.min ? -1n : 1n;
	return from.max > 2n ** 32n ? String(beyond) : Number(beyond);
}
// src/compat/formats/protobuf/compare/types.ts
const SAME = {
	wire: "same",
	json: "same"
};
/** Two messages or two enums are `same` here: what is inside them is compared on its own. */
function readType(writer, reader, fields) {
	if (isMessage(writer) && isMessage(reader)) return readMessageType(writer, reader, fields);
	if (isMessage(writer) || isMessage(reader)) return readMixed(writer, reader, fields.writer);
	if (isEnum(writer) && isEnum(reader)) return writer.kind === reader.kind || !isBuiltin(writer, reader) ? SAME : {
		wire: "unknown",
		json: "unknown"
	};
	const [from, to] = [scalarOf(writer), scalarOf(reader)];
	const [wire, json] = [readOnWire(from, to, featuresOf(fields.reader).utf8Validation === "VERIFY"), readAsJson(from, to)];
	if (writer.kind === "enum") return readEnumAs(writer, to, wire);
	if (reader.kind === "enum" && isClosed(reader) && (wire === "same" || wire === "narrow")) {
		const reading = readAsClosed(from, reader, json);
		return reading.wire === "narrow" && cardinalityOf(fields.reader, reader) === "required" ? {
			...reading,
			wire: "refused"
		} : reading;
	}
	return {
		wire,
		json,
		example: exampleFor(from, to)
	};
}
function isBuiltin(writer, reader) {
	return (writer.kind === "builtin" || reader.kind === "builtin") && typeLabel(writer) !== typeLabel(reader);
}
function scalarOf(type) {
	return type.kind === "scalar" ? type.scalar : "enum";
}
function readMessageType(writer, reader, fields) {
	if (isDelimited(fields.writer) !== isDelimited(fields.reader)) return {
		wire: "dropped",
		json: "same",
		example: {}
	};
	if (writer.kind === "message" && reader.kind === "message") return SAME;
	const [from, to] = [typeLabel(writer), typeLabel(reader)];
	if (from === to) return SAME;
	return {
		wire: "unknown",
		json: SPECIAL_JSON.has(from) || SPECIAL_JSON.has(to) ? "refused" : "unknown"
	};
}
/** A message on one side only. Its bytes stand behind a length, as those of strings and bytes do. */
function readMixed(writer, reader, field) {
	if (isDelimited(field) && isMessage(writer)) return {
		wire: "dropped",
		json: "refused",
		example: {}
	};
	const scalar = scalarOf(isMessage(writer) ? reader : writer);
	const example = isMessage(writer) ? {} : exampleFor(scalar, scalar);
	if (TRAITS[scalar].form !== "len") return {
		wire: "dropped",
		json: "refused",
		example: writer.kind === "enum" ? nameOf$1(writer) : example
	};
	if (isMessage(reader)) return {
		wire: "refused",
		json: "refused",
		example
	};
	return {
		wire: scalar === "bytes" ? "same" : "misread",
		json: "refused",
		example
	};
}
/** Numbers of an enum read as a scalar: those it declares have to fit. */
function readEnumAs(writer, to, wire) {
	const { min, max } = TRAITS[to];
	const { least, greatest } = indexEnum(writer);
	const isOutside = (number) => min !== void 0 && BigInt(number) < min || max !== void 0 && BigInt(number) > max;
	const number = isOutside(least) ? least : isOutside(greatest) ? greatest : void 0;
	const outside = number === void 0 ? void 0 : { name: indexEnum(writer).numbers.get(number) };
	return {
		wire: wire === "narrow" && !outside ? "same" : wire,
		json: "refused",
		example: outside?.name ?? nameOf$1(writer)
	};
}
function nameOf$1(parsed) {
	return (parsed.values.find((value) => value.number !== 0) ?? parsed.values[0])?.name ?? "";
}
/** Numbers read as a closed enum, which keeps those that it knows; a bool writes only two. */
function readAsClosed(from, reader, json) {
	const known = indexEnum(reader).numbers;
	if (from === "bool") return {
		wire: known.has(0) && known.has(1) ? "same" : "narrow",
		json,
		example: !known.has(1) || known.has(0)
	};
	let unknown = 1;
	while (known.has(unknown)) unknown += 1;
	return {
		wire: "narrow",
		json: "refused",
		example: unknown
	};
}
/** A value of an enum that a closed reader drops. */
function droppedValue(writer, reader) {
	if (writer.kind !== "enum" || reader.kind !== "enum" || !isClosed(reader)) return void 0;
	return readEnum(writer, reader).missing[0]?.name;
}
// src/compat/formats/protobuf/compare/fields.ts
function compareFields(walk, fields) {
	const types = [walk.writer.typeOf(fields.writer), walk.reader.typeOf(fields.reader)];
	const counts = [cardinalityOf(fields.writer, types[0]), cardinalityOf(fields.reader, types[1])];
	const pair = {
		...fields,
		types,
		counts
	};
	if (counts[0] === "map" !== (counts[1] === "map")) return compareWithMap(walk, pair);
	const [writer, reader] = types;
	if (writer.kind === "unresolved" || reader.kind === "unresolved") {
		const side = (type, { file, typeAt }) => {
			return {
				type: type.kind === "unresolved" ? type : void 0,
				file,
				at: typeAt
			};
		};
		walk.unresolved(side(writer, fields.writer), side(reader, fields.reader));
		if (counts[0] === "repeated" !== (counts[1] === "repeated")) compareCounts(walk, pair);
		return;
	}
	if (!compareTypes(walk, pair)) return;
	if (!compareCounts(walk, pair)) return;
	compareDefaults(walk, pair);
	compareDropped(walk, pair);
}
/** Reports what the types make of each other; false when the bytes do not fit at all, and there is no more to say. */
function compareTypes(walk, pair) {
	const { writer, reader } = pair;
	if (writer.mapKey && reader.mapKey && writer.mapKey !== reader.mapKey) {
		const [from, to] = [writer.mapKey, reader.mapKey].map((scalar) => ({
			kind: "scalar",
			scalar
		}));
		if (from && to) judge(walk, pair, readType(from, to, pair), { key: true });
	}
	const [from, to] = pair.types;
	if (from.kind === "message" && to.kind === "message") walk.enqueue(from, to);
	if (from.kind === "enum" && to.kind === "enum") walk.enqueue(from, to, pair.owner ? {
		writer: [pair.owner[0], writer],
		reader: pair.owner[1]
	} : void 0);
	return judge(walk, pair, readType(from, to, pair), { key: false });
}
const MEANINGS = {
	same: "",
	narrow: "values beyond its range change",
	misread: "the same bytes mean another value",
	refused: "the reader refuses values",
	dropped: "the wire type is another one, so the value is skipped",
	unknown: "what a well-known type holds is not compared with another type"
};
function judge(walk, pair, { wire, json, example }, { key }) {
	const inJson = readsJson(walk.profile);
	const bad = wire === "misread" || wire === "refused" || wire === "dropped";
	const types = {
		writer: labelOf(pair.writer, pair.types[0]),
		reader: labelOf(pair.reader, pair.types[1]),
		...key && { key }
	};
	const value = example === void 0 || key ? void 0 : wrapped(pair.writer, example);
	const report = (rule, kind, meaning, through) => {
		const data = {
			...types,
			because: MEANINGS[meaning]
		};
		walk.report(fieldIssue(pair, {
			rule,
			kind,
			data,
			at: "typeAt",
			through,
			value
		}));
	};
	if (bad) report("field-wire-compatible-type", "breaking", wire, "bytes");
	else if (inJson && json !== "same" && json !== "unknown") report("field-wire-json-compatible-type", "breaking", json, json === "misread" && wire === "narrow" ? "bytes" : "json");
	else if (wire === "unknown") report("field-wire-compatible-type", "unknown", wire, "bytes");
	else if (wire === "narrow") report("field-value-range", "lossy", wire, "bytes");
	return !bad;
}
/** What the type of a field is called; groups are told from messages. */
function labelOf(field, type) {
	if (field.mapKey) return `map<${field.mapKey}, ${typeLabel(type)}>`;
	return isMessage(type) && isDelimited(field) ? `group ${typeLabel(type)}` : typeLabel(type);
}
/** A map is a list of entries on the wire, but an object in JSON; whether the entries fit is not looked into. */
function compareWithMap(walk, pair) {
	const data = {
		writer: labelOf(pair.writer, pair.types[0]),
		reader: labelOf(pair.reader, pair.types[1]),
		because: "a map is a list of entries"
	};
	const entries = pair.types.every((type, index) => pair.counts[index] === "map" || isMessage(type) && pair.counts[index] === "repeated");
	const kind = entries && !readsJson(walk.profile) ? "unknown" : "breaking";
	const value = sampleOf(pair.types[0], pair.writer);
	const through = entries ? "json" : "bytes";
	walk.report(fieldIssue(pair, {
		rule: entries && kind === "breaking" ? "field-wire-json-compatible-type" : "field-wire-compatible-type",
		kind,
		data,
		at: "typeAt",
		through,
		value
	}));
}
/** Reports what the cardinalities make of each other; false when lists and single values meet. */
function compareCounts(walk, pair) {
	const [from, to] = pair.counts;
	const data = {
		writer: WORDS[from],
		reader: WORDS[to]
	};
	const one = sampleOf(pair.types[0]);
	if (from === "repeated" && to !== "repeated") {
		const because = isPacked(pair.writer, pair.types[0]) ? "a packed list has another wire type than a single value, so it is skipped" : "only the last item survives, messages are merged";
		const value = one === void 0 ? void 0 : [one, one];
		walk.report(fieldIssue(pair, {
			rule: "field-wire-compatible-cardinality",
			kind: "breaking",
			data: {
				...data,
				because
			},
			value
		}));
		return false;
	}
	if (from !== "repeated" && to === "repeated") {
		if (!readsJson(walk.profile)) return false;
		const because = "JSON has a value where the reader expects a list";
		walk.report(fieldIssue(pair, {
			rule: "field-wire-json-compatible-cardinality",
			kind: "breaking",
			data: {
				...data,
				because
			},
			through: "json",
			value: one
		}));
		return false;
	}
	if ((from === "explicit" || from === "required") && to === "implicit") walk.report(fieldIssue(pair, {
		rule: "field-same-presence",
		kind: "lossy",
		data,
		value: zeroOf(pair.types[0])
	}));
	return true;
}
const WORDS = {
	required: "required",
	explicit: "optional",
	implicit: "without presence",
	repeated: "repeated",
	map: "a map"
};
/** The value that a field without presence does not write. */
function zeroOf(type) {
	if (type.kind === "enum") return type.values.find((value) => value.number === 0)?.name;
	if (type.kind === "message") return {};
	if (type.kind !== "scalar") return void 0;
	if (type.scalar === "string" || type.scalar === "bytes") return "";
	return type.scalar === "bool" ? false : type.scalar.endsWith("64") ? "0" : 0;
}
/** A closed enum drops numbers it does not know; in a required field the message is refused then. */
function compareDropped(walk, pair) {
	const name = pair.counts[1] === "required" ? droppedValue(...pair.types) : void 0;
	if (name === void 0) return;
	walk.report(fieldIssue(pair, {
		rule: "enum-value-known-to-reader",
		kind: "breaking",
		data: {
			enum: typeLabel(pair.types[1]),
			values: [name],
			closed: true,
			json: false
		},
		value: name
	}));
}
// src/compat/formats/protobuf/compare/extensions.ts
/** Extensions are fields of another message: the same number of the same message is the same field, wherever it is declared. */
function compareExtensions(walk) {
	const [from, to] = [walk.writer.main, walk.reader.main];
	if (from.extensions.length + to.extensions.length === 0) return;
	const writers = byNumber(walk.writer, from.extensions);
	const readers = byNumber(walk.reader, walk.reader.visibleFiles().flatMap((file) => file.extensions));
	const known = /* @__PURE__ */ new Map();
	for (const extension of writers.values()) {
		const { field, message } = extension;
		const names = [message, counterpart(message, from, to)];
		const other = names.map((name) => readers.get(`${name} ${field.number}`)).find((one) => one !== void 0) ?? moved(walk, field, names);
		const owner = names.map((name) => messageOf(walk.reader, name)).find((one) => one !== void 0);
		if (other) comparePair(walk, extension, other);
		const inside = other || !owner ? void 0 : fieldsOf(owner, known).get(field.number);
		if (inside) compareMembers(walk, [field, nameOf(field)], [inside, jsonNameOf(inside)], message);
		else if (!other && owner) reportUnknown(walk, field, owner);
	}
	for (const { field, message } of byNumber(walk.reader, to.extensions).values()) {
		const owner = messageOf(walk.writer, message) ?? messageOf(walk.writer, counterpart(message, to, from));
		const inside = owner && fieldsOf(owner, known).get(field.number);
		if (inside) compareMembers(walk, [inside, jsonNameOf(inside)], [field, nameOf(field)], message);
	}
}
/**
* Extensions that imports declare, of messages that are read, also by a message of another name: such a file need not be a schema of its
* own, and whoever runs the main file runs all that it leads to, however far. What they lead to may be extended again.
*/
function compareImportedExtensions(walk) {
	const { extended, writer, reader } = walk;
	if (extended.length + walk.unchanged.length === 0) return;
	const deep = hidesExtensions(writer) || hidesExtensions(reader);
	const [mine, theirs] = [knownTo(writer, deep), knownTo(reader, deep)];
	if (mine.byMessage.size + theirs.byMessage.size === 0) return;
	const changed = [...mine.files].some((file) => !isSame$1(walk, file, theirs)) || [...theirs.files].some((file) => !mine.files.has(file));
	if (changed) walk.reachUnchanged();
	for (let at = 0; at < extended.length; at += 1) {
		const [from, to] = extended[at] ?? [];
		if (from && to) compareExtended(walk, [from, to], mine, theirs);
		walk.visit();
		if (changed) walk.reachUnchanged();
	}
}
/** Whether a file and all that it leads to is the same on both sides. */
function isSame$1(walk, file, theirs) {
	return theirs.files.has(file) && walk.isUnchanged(file);
}
function compareExtended(walk, [from, to], mine, theirs) {
	const same = [from.fullName, counterpart(from.fullName, walk.writer.main, walk.reader.main)].includes(to.fullName);
	const readers = new Map(theirs.byMessage.get(to.fullName)?.map((one) => [one.field.number, one]));
	for (const one of mine.byMessage.get(from.fullName) ?? []) {
		const { field } = one;
		if (same && (field.file === walk.writer.main || isSame$1(walk, field.file, theirs))) continue;
		const other = readers.get(field.number) ?? (same ? moved(walk, field, [to.fullName]) : void 0);
		const inside = other ? void 0 : to.fields.find(({ number }) => number === field.number);
		if (other) comparePair(walk, one, other);
		else if (inside) compareMembers(walk, [field, nameOf(field)], [inside, jsonNameOf(inside)], to.fullName);
		else reportUnknown(walk, field, to);
	}
	for (const field of from.fields) {
		const other = readers.get(field.number)?.field;
		if (!other || same && other.file === walk.reader.main) continue;
		compareMembers(walk, [field, jsonNameOf(field)], [other, nameOf(other)], to.fullName);
	}
}
function knownTo(schema, deep) {
	const files = (deep ? schema.allFiles() : schema.visibleFiles()).filter(({ extensions }) => extensions.some(isOfData));
	const byMessage = /* @__PURE__ */ new Map();
	const all = byNumber(schema, files.flatMap((file) => file.extensions.filter(isOfData)));
	for (const one of all.values()) byMessage.set(one.message, [...byMessage.get(one.message) ?? [], one]);
	return {
		files: new Set(files),
		byMessage
	};
}
/** Options are no data. */
function isOfData({ extendee }) {
	return !/^\.?google\.protobuf\./.test(extendee);
}
/** Whether a file out of sight may declare extensions: most lead to none, and are spared parsing all behind them. */
function hidesExtensions(schema) {
	const seen = new Set(schema.visibleFiles().map(({ path }) => path));
	for (const [path, text] of schema.textsBehind()) if (!seen.has(path) && seemsToExtend(text)) return true;
	return false;
}
/** The extension of this name, where it has another number or moved to a file that the main file does not name. */
function moved({ writer, reader }, field, messages) {
	const name = extensionName(field);
	const found = reader.locateExtension(name) ?? reader.locateExtension(counterpart(name, writer.main, reader.main));
	const [extended] = found ? byNumber(reader, [found]).values() : [];
	return extended && messages.includes(extended.message) ? extended : void 0;
}
function comparePair(walk, { field: writer, message }, { field: reader }) {
	if (writer.number === reader.number) return compareMembers(walk, [writer, nameOf(writer)], [reader, nameOf(reader)], message);
	walk.report({
		rule: "field-same-number",
		kind: "breaking",
		path: `/${nameOf(writer)}`,
		data: {
			message,
			field: nameOf(writer),
			writer: writer.number,
			reader: reader.number
		},
		writer: {
			file: writer.file,
			at: writer.at
		},
		reader: {
			file: reader.file,
			at: reader.at
		}
	});
}
function compareMembers(walk, [writer, name], [reader, known], message) {
	compareFields(walk, {
		writer,
		reader,
		owner: void 0
	});
	if (!readsJson(walk.profile) || name === known) return;
	walk.report({
		rule: "field-same-name",
		kind: "breaking",
		path: `/${name}`,
		data: {
			message,
			field: name,
			key: name,
			reader: known,
			taken: false
		},
		writer: {
			file: writer.file,
			at: writer.at
		},
		reader: {
			file: reader.file,
			at: reader.at
		}
	});
}
/** Only strict readers, and those that write JSON again, mind members that they do not know. */
function reportUnknown(walk, field, owner) {
	if (walk.profile !== "wire-json-strict" && walk.profile !== "wire-json-relay") return;
	const dropped = walk.profile === "wire-json-relay";
	const name = nameOf(field);
	walk.report({
		rule: "field-known-to-json-reader",
		kind: dropped ? "lossy" : "breaking",
		path: `/${name}`,
		data: {
			message: owner.fullName,
			field: name,
			key: name,
			dropped
		},
		writer: {
			file: field.file,
			at: field.at
		},
		reader: {
			file: owner.file,
			at: owner.at
		}
	});
}
/** What JSON calls an extension. */
function nameOf(field) {
	return `[${extensionName(field)}]`;
}
function fieldsOf(owner, known) {
	const fields = known.get(owner) ?? new Map(owner.fields.map((field) => [field.number, field]));
	known.set(owner, fields);
	return fields;
}
/** Types that come with every compiler have no fields here: options of one's own are no data. */
function messageOf(schema, fullName) {
	const found = schema.find(fullName);
	return found?.kind === "message" ? found : void 0;
}
function byNumber(schema, extensions) {
	const entries = extensions.map(({ field, extendee }) => {
		const message = typeLabel(schema.resolve(field.file, field.outer?.fullName ?? field.file.package, extendee));
		return [`${message} ${field.number}`, {
			field,
			message
		}];
	});
	return new Map(entries);
}
// src/compat/formats/protobuf/compare/json-names.ts
/** Names of fields: what JSON calls them, and what a name meant under another number. */
function compareNames(walk, writer, reader) {
	if (haveSameNames(writer, reader)) return;
	const numbers = new Map(reader.fields.map((field) => [field.number, field]));
	const names = new Map(reader.fields.map((field) => [field.name, field]));
	const accepted = acceptedNames(reader);
	for (const field of writer.fields) {
		const same = numbers.get(field.number);
		const named = names.get(field.name);
		const base = {
			writer: {
				file: writer.file,
				at: field.at
			},
			path: `/${writer.fullName}/${field.name}`
		};
		if (named && named.number !== field.number) {
			const data = {
				message: reader.fullName,
				field: field.name,
				writer: field.number,
				reader: named.number
			};
			const spots = {
				...base,
				reader: {
					file: reader.file,
					at: named.at
				}
			};
			walk.report({
				...spots,
				rule: "field-same-number",
				kind: "breaking",
				data,
				plan: plan(walk, field, writer, reader, "bytes")
			});
		} else if (readsJson(walk.profile)) {
			const key = jsonNameOf(field);
			const target = accepted.get(key);
			const at = {
				file: reader.file,
				at: (same ?? target ?? reader).at
			};
			const issue = jsonIssue(walk, {
				field,
				key,
				same,
				target
			});
			if (!issue) continue;
			const data = {
				message: reader.fullName,
				...issue.data
			};
			const [kind, through] = issue.data["dropped"] === true ? ["lossy", "bytes"] : ["breaking", "json"];
			walk.report({
				...base,
				...issue,
				kind,
				data,
				reader: at,
				plan: plan(walk, field, writer, reader, through)
			});
		}
	}
}
/** The common case, told without any map: the same names under the same numbers, in the same order. */
function haveSameNames(writer, reader) {
	if (writer.fields.length !== reader.fields.length) return false;
	return writer.fields.every((field, index) => {
		const other = reader.fields[index];
		return other?.name === field.name && other.number === field.number && other.options.get("json_name") === field.options.get("json_name");
	});
}
function jsonIssue(walk, { field, key, same, target }) {
	if (!same) {
		if (target) return {
			rule: "field-same-json-name",
			data: {
				field: field.name,
				key,
				reader: target.name,
				taken: true
			}
		};
		if (walk.profile !== "wire-json-strict" && walk.profile !== "wire-json-relay") return void 0;
		return {
			rule: "field-known-to-json-reader",
			data: {
				field: field.name,
				key,
				dropped: walk.profile === "wire-json-relay"
			}
		};
	}
	if (target === same) return void 0;
	const data = {
		field: field.name,
		key,
		reader: same.name,
		taken: target !== void 0
	};
	return {
		rule: field.name === same.name || target ? "field-same-json-name" : "field-same-name",
		data
	};
}
/** Readers take the name of JSON and the name of the source. */
function acceptedNames(message) {
	const names = new Map(message.fields.map((field) => [field.name, field]));
	for (const field of message.fields) names.set(jsonNameOf(field), field);
	return names;
}
function plan(walk, field, writer, reader, through) {
	const value = sampleOf(walk.writer.typeOf(field), field);
	return value === void 0 ? void 0 : {
		writer,
		reader,
		through,
		values: [[field, value]]
	};
}
// src/compat/formats/protobuf/compare/messages.ts
/** Everything about one message that the reader cannot read as it was written. */
function compareMessages(walk, writer, reader) {
	if (isSame(writer, reader)) return compareReferences(walk, writer, reader);
	compareSets(walk, writer, reader);
	const byNumber = new Map(reader.fields.map((field) => [field.number, field]));
	for (const field of writer.fields) {
		const other = byNumber.get(field.number);
		if (other) compareFields(walk, {
			writer: field,
			reader: other,
			owner: [writer, reader]
		});
	}
	compareNames(walk, writer, reader);
	compareRequired(walk, writer, reader);
	const written = new Map(writer.fields.map((field) => [field.number, field]));
	for (const [oneof, numbers] of membersOf$1(reader)) compareOneof(walk, {
		oneof,
		written: [...numbers].flatMap((number) => written.get(number) ?? []).sort((a, b) => a.at - b.at)
	}, writer, reader);
}
/** Whether two messages are written alike, and what stands around them makes no difference: only what their fields refer to can differ. */
function isSame(writer, reader) {
	if (writer === reader) return true;
	const [from, to] = [writer.file, reader.file];
	if (writer.end - writer.at !== reader.end - reader.at || writer.fields.length !== reader.fields.length) return false;
	if (from.syntax !== to.syntax || writer.fullName !== reader.fullName || !haveSameSurroundings(writer, reader)) return false;
	return from.text.slice(writer.at, writer.end) === to.text.slice(reader.at, reader.end);
}
function compareReferences(walk, writer, reader) {
	for (const [index, field] of writer.fields.entries()) {
		const other = reader.fields[index];
		if (!other || isScalar(field.type)) continue;
		const [from, to] = [walk.writer.typeOf(field), walk.reader.typeOf(other)];
		if (from.kind === "message" && to.kind === "message") walk.enqueue(from, to);
		else if (from === to && from.kind !== "unresolved") continue;
		else compareFields(walk, {
			writer: field,
			reader: other,
			owner: [writer, reader]
		});
	}
}
/** A message set holds its extensions as items of one group, so that no number of them is where an ordinary message looks for it. */
function compareSets(walk, writer, reader) {
	const [from, to] = [writer, reader].map(({ options }) => options.get("message_set_wire_format") === "true");
	if (from === to) return;
	walk.report({
		rule: "message-same-message-set-wire-format",
		kind: "breaking",
		path: `/${writer.fullName}`,
		data: {
			message: reader.fullName,
			set: from === true
		},
		writer: spot(writer),
		reader: spot(reader)
	});
}
function spot(element) {
	return {
		file: element.file,
		at: element.at
	};
}
/** A reader refuses a message without one of its required fields. */
function compareRequired(walk, writer, reader) {
	const written = new Map(writer.fields.map((field) => [field.number, field]));
	for (const field of reader.fields) {
		if (cardinalityOf(field, walk.reader.typeOf(field)) !== "required") continue;
		const source = written.get(field.number);
		if (source && cardinalityOf(source, walk.writer.typeOf(source)) === "required") continue;
		walk.report({
			rule: "message-same-required-fields",
			kind: "breaking",
			path: `/${writer.fullName}/${field.name}`,
			data: {
				message: reader.fullName,
				field: field.name,
				number: field.number,
				written: source !== void 0
			},
			writer: spot(source ?? writer),
			reader: spot(field),
			plan: {
				writer,
				reader,
				through: "bytes",
				values: [],
				without: field.number
			}
		});
	}
}
/** The numbers in each oneof that has at least two. */
function membersOf$1({ fields }) {
	const members = /* @__PURE__ */ new Map();
	for (const { oneof, number } of fields) if (oneof) members.set(oneof, (members.get(oneof) ?? /* @__PURE__ */ new Set()).add(number));
	return [...members].filter(([, numbers]) => numbers.size > 1);
}
/** Fields that a writer can set together must not share a oneof of the reader: only the last of them survives. */
function compareOneof(walk, { oneof, written }, writer, reader) {
	const owners = /* @__PURE__ */ new Map();
	for (const field of written) if (!owners.has(field.oneof ?? field)) owners.set(field.oneof ?? field, field);
	const together = [...owners.values()];
	const first = together[0];
	if (!first || together.length < 2) return;
	const json = readsJson(walk.profile);
	const plan = together.slice(0, 2).map((field) => [field, sampleOf(walk.writer.typeOf(field), field)]);
	walk.report({
		rule: "field-same-oneof",
		kind: json ? "breaking" : "lossy",
		path: `/${writer.fullName}/${oneof.name}`,
		data: {
			message: reader.fullName,
			oneof: oneof.name,
			fields: together.map((field) => field.name),
			json
		},
		writer: spot(first),
		reader: {
			file: reader.file,
			at: oneof.at
		},
		plan: {
			writer,
			reader,
			through: json ? "json" : "bytes",
			values: plan.flatMap(([field, value]) => value === void 0 ? [] : [[field, value]])
		}
	});
}
// src/compat/formats/protobuf/compare/services.ts
/** Clients made for the writer's schema call a server of the reader's schema. */
function compareServices(walk) {
	const [from, to] = [walk.writer.main, walk.reader.main];
	for (const service of from.services) {
		const { reader } = walk;
		const find = () => reader.locateService(service.fullName) ?? reader.locateService(counterpart(service.fullName, from, to));
		const other = from === to ? service : find();
		if (!other) continue;
		if (other.fullName !== service.fullName) {
			const data = {
				service: service.name,
				writer: from.package,
				reader: to.package
			};
			walk.report({
				...spots(service, other, service, other),
				rule: "file-same-package",
				kind: "breaking",
				data
			});
		}
		const calls = new Map(other.rpcs.map((rpc) => [rpc.name, rpc]));
		for (const rpc of service.rpcs) {
			const served = calls.get(rpc.name);
			if (served) compareRpc(walk, {
				client: rpc,
				server: served,
				service,
				other
			});
		}
	}
}
function spots(service, other, client, server) {
	return {
		path: client === service ? `/${service.fullName}` : `/${service.fullName}/${client.name}`,
		writer: {
			file: service.file,
			at: client.at
		},
		reader: {
			file: other.file,
			at: server.at
		}
	};
}
function compareRpc(walk, pair) {
	const { client, server, service, other } = pair;
	const at = spots(service, other, client, server);
	const rpc = `${service.name}.${client.name}`;
	for (const [side, rule] of [["request", "rpc-same-client-streaming"], ["response", "rpc-same-server-streaming"]]) {
		const [writer, reader] = [client[side].stream, server[side].stream];
		if (writer !== reader) walk.report({
			...at,
			rule,
			kind: "breaking",
			data: {
				rpc,
				writer,
				reader
			}
		});
	}
	const level = (one) => one.options.get("idempotency_level") ?? "IDEMPOTENCY_UNKNOWN";
	if (level(client) === "NO_SIDE_EFFECTS" && level(server) !== "NO_SIDE_EFFECTS") walk.report({
		...at,
		rule: "rpc-same-idempotency-level",
		kind: "breaking",
		data: {
			rpc,
			writer: level(client),
			reader: level(server)
		}
	});
	const clientSide = [walk.writer, service];
	const serverSide = [walk.reader, other];
	comparePayload(walk, {
		at,
		rpc,
		rule: "rpc-same-request-type"
	}, [...clientSide, client.request], [...serverSide, server.request]);
	comparePayload(walk, {
		at,
		rpc,
		rule: "rpc-same-response-type"
	}, [...serverSide, server.response], [...clientSide, client.response]);
}
function resolve([schema, { file, fullName }, { name }]) {
	return schema.resolve(file, fullName, name);
}
/**
* A type of another name is no break by itself: what counts is whether the one can be read as the other. Types of the same name are
* compared like those of fields, as their file need not be a schema of its own; the other direction of a response is the other question.
*/
function comparePayload(walk, { at, rpc, rule }, writing, reading) {
	const [writer, reader] = [resolve(writing), resolve(reading)];
	const [from, to] = [typeLabel(writer), typeLabel(reader)];
	if (writer.kind === "unresolved" || reader.kind === "unresolved") {
		const side = (type, [, { file }, rpcType]) => {
			return {
				type: type.kind === "unresolved" ? type : void 0,
				file,
				at: rpcType.at
			};
		};
		walk.unresolved(side(writer, writing), side(reader, reading));
		return;
	}
	if (from === to || from === counterpart(to, reading[0].main, writing[0].main) && walk.profile !== "source") {
		const [older, newer] = writing[0] === walk.writer ? [writer, reader] : [reader, writer];
		if (older.kind === "message" && newer.kind === "message") walk.enqueue(older, newer);
		return;
	}
	const data = {
		rpc,
		writer: from,
		reader: to
	};
	if (walk.profile === "source") return walk.report({
		...at,
		rule,
		kind: "breaking",
		data: {
			...data,
			because: "generated code names the type"
		}
	});
	if (writer.kind !== "message" || reader.kind !== "message") return walk.report({
		...at,
		rule,
		kind: "unknown",
		data: {
			...data,
			because: "a well-known type is not compared with another type"
		}
	});
	const inner = walk.fork(writing[0], reading[0]);
	inner.enqueue(writer, reader);
	inner.visit();
	compareImportedExtensions(inner);
	const [worst] = [...inner.drain()].sort((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind));
	const plan = worst?.plan && {
		...worst.plan,
		swapped: writing[0] !== walk.writer
	};
	if (worst) walk.report({
		...at,
		rule,
		kind: worst.kind,
		data: {
			...data,
			because: `${worst.rule} at ${worst.path}`
		},
		plan
	});
}
const RANK = [
	"breaking",
	"unknown",
	"lossy"
];
// src/compat/formats/protobuf/compare/run.ts
/** Every reason why `reader` cannot decode, or decodes changed, what `writer` may encode. */
function findIssues(writer, reader, profile) {
	const walk = new Walk(writer, reader, profile, {
		message: compareMessages,
		enum: compareEnums
	});
	walk.seed();
	compareServices(walk);
	compareExtensions(walk);
	walk.visit();
	compareImportedExtensions(walk);
	return {
		issues: walk.drain(),
		read: walk.read
	};
}
// src/compat/formats/protobuf/link/check.ts
/**
* A name that nothing defines is an error where every file is at hand. Imports leave room for doubt: they may have been found in the wrong place.
* @throws GateError RG-SCHEMA-SYNTAX
*/
function checkNames(schema) {
	const { main } = schema;
	if (main.imports.some((one) => !builtinFile(one.path))) return;
	for (const type of main.types.values()) for (const field of type.kind === "message" ? type.fields : []) {
		if (schema.typeOf(field).kind !== "unresolved") continue;
		const place = schema.place(main, field.typeAt);
		throw new GateError("RG-SCHEMA-SYNTAX", `the type ${field.type} is not defined`, {
			place,
			expected: "a type of this file or of one it imports"
		});
	}
}
// src/compat/formats/protobuf/parse/strings.ts
const ESCAPES = {
	a: 7,
	b: 8,
	f: 12,
	n: 10,
	r: 13,
	t: 9,
	v: 11
};
const ESCAPE = /\\(?:[xX]([0-9a-fA-F]{1,2})|([0-7]{1,3})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g;
/** What a text in quotes stands for. Escapes of bytes become the characters of the same code, as far as names and paths need it. */
function unquote(word) {
	const inner = word.slice(1, -1);
	if (!inner.includes("\\")) return inner;
	return inner.replace(ESCAPE, (_all, hex, octal, short, long, other) => {
		const digits = hex ?? short ?? long;
		const code = digits !== void 0 ? Number.parseInt(digits, 16) : octal !== void 0 ? Number.parseInt(octal, 8) : void 0;
		if (code !== void 0) return code > 1114111 ? "�" : String.fromCodePoint(code);
		const escape = other !== void 0 && Object.hasOwn(ESCAPES, other) ? ESCAPES[other] : void 0;
		return escape === void 0 ? other ?? "" : String.fromCharCode(escape);
	});
}
// src/compat/formats/protobuf/parse/cursor.ts
const INTEGER = /^(?:0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)$/;
/** Longer names are refused: they are put together with those around them. */
const MAX_NAME = 2e3;
/** What the grammar asks of the tokens: take a word, a sign, a number, a text, a name with dots. */
var Cursor = class extends Tokens {
	/** What stands here, for messages. */
	get found() {
		return this.kind === TOKEN.end ? "the end of the file" : JSON.stringify(this.word.slice(0, 40));
	}
	is(sign) {
		return this.sign === sign.charCodeAt(0);
	}
	/** Takes a sign if it stands here. */
	take(sign) {
		if (!this.is(sign)) return false;
		this.next();
		return true;
	}
	expect(sign) {
		if (!this.take(sign)) this.fail(`${this.found} is not expected here`, { expected: JSON.stringify(sign) });
	}
	isWord(word) {
		return this.kind === TOKEN.name && this.end - this.start === word.length && this.text.startsWith(word, this.start);
	}
	takeWord(word) {
		if (!this.isWord(word)) return false;
		this.next();
		return true;
	}
	name(what) {
		if (this.kind !== TOKEN.name) this.fail(`${this.found} is not expected here`, { expected: what });
		if (this.end - this.start > MAX_NAME) this.fail(`a name is longer than ${MAX_NAME} characters`);
		const { word } = this;
		this.next();
		return word;
	}
	/** `export` and `local` of edition 2024 in front of a declaration; they limit who may import it and change nothing on the wire. */
	takeVisibility() {
		if (!this.isWord("export") && !this.isWord("local")) return;
		const { kind, start, end } = this;
		this.next();
		if (this.isWord("message") || this.isWord("enum")) return;
		Object.assign(this, {
			kind,
			start,
			end
		});
	}
	/** A name with dots, perhaps with one before it. */
	path(what) {
		let result = this.take(".") ? "." : "";
		result += this.name(what);
		while (this.take(".")) {
			if (result.length > MAX_NAME) this.fail(`a name is longer than ${MAX_NAME} characters`);
			result += `.${this.name(what)}`;
		}
		return result;
	}
	/** Adjacent texts are one. */
	string(what) {
		if (this.kind !== TOKEN.text) this.fail(`${this.found} is not expected here`, { expected: what });
		let result = "";
		while (this.kind === TOKEN.text) {
			result += unquote(this.word);
			this.next();
		}
		return result;
	}
	integer(what) {
		const negative = this.take("-");
		const { word } = this;
		if (this.kind !== TOKEN.number || !INTEGER.test(word)) this.fail(`${this.found} is not expected here`, { expected: what });
		const value = word.length > 1 && /^0[0-7]/.test(word) ? Number.parseInt(word, 8) : Number(word);
		this.next();
		return negative ? -value : value;
	}
	/** The end of a statement. Some writers leave an empty one behind it. */
	semicolon() {
		this.expect(";");
	}
};
// src/compat/formats/protobuf/parse/ranges.ts
/** A type that reserves more is refused: every field is held against every range. */
const MAX_RESERVED = 1e4;
/** `reserved 1, 4 to 6, 9 to max;` or names, in quotes or (editions) without. The word itself is taken already. */
function parseReserved(cursor, into, max = MAX_NUMBER) {
	do {
		const at = cursor.start;
		if (cursor.kind === TOKEN.text) into.reservedNames.push({
			name: cursor.string("a name"),
			at
		});
		else if (cursor.kind === TOKEN.name) into.reservedNames.push({
			name: cursor.name("a name"),
			at
		});
		else into.reserved.push(parseRange(cursor, max));
		if (into.reserved.length + into.reservedNames.length > MAX_RESERVED) cursor.fail(`more than ${MAX_RESERVED} reservations in one type`, { at });
	} while (cursor.take(","));
	cursor.semicolon();
}
/** `extensions 100 to 199 [...];` after the word itself. */
function parseExtensionRanges(cursor, into) {
	do
		into.push(parseRange(cursor, MAX_INT32));
	while (cursor.take(","));
	parseBracketOptions(cursor);
	cursor.semicolon();
}
function parseRange(cursor, max) {
	const at = cursor.start;
	const from = cursor.integer("a number");
	if (!cursor.takeWord("to")) return {
		from,
		to: from,
		at
	};
	const to = cursor.takeWord("max") ? max : cursor.integer("a number or max");
	if (to < from) cursor.fail(`the range ${from} to ${to} is empty`, {
		at,
		expected: "the smaller number first"
	});
	return {
		from,
		to,
		at
	};
}
// src/compat/formats/protobuf/parse/enums.ts
function parseEnum(context, scope) {
	const { cursor, file } = context;
	const at = cursor.start;
	const name = cursor.name("the name of an enum");
	const options = /* @__PURE__ */ new Map();
	const body = {
		name,
		at,
		fullName: fullNameIn(context, scope, name),
		outer: scope.outer,
		file,
		options
	};
	const lists = {
		values: [],
		reserved: [],
		reservedNames: []
	};
	cursor.expect("{");
	while (!cursor.take("}")) {
		if (cursor.take(";")) continue;
		const word = cursor.kind === 1 ? cursor.word : "";
		if (word === "option" || word === "reserved") {
			cursor.next();
			if (word === "option") parseOptionStatement(cursor, options);
			else parseReserved(cursor, lists, MAX_INT32);
		} else parseValue(context, lists);
	}
	declare(context, {
		kind: "enum",
		...body,
		...lists
	});
}
function parseValue({ cursor }, { values }) {
	const at = cursor.start;
	const name = cursor.name("the name of a value");
	cursor.expect("=");
	const number = cursor.integer("the number of a value");
	if (number > 2147483647 || number < -2147483648) cursor.fail(`${number} is beyond 32 bits`, { at });
	values.push({
		name,
		at,
		number,
		options: parseBracketOptions(cursor)
	});
	cursor.semicolon();
}
/** What can be said of an enum once the options of the whole file are known. */
function checkEnum(cursor, parsed) {
	const { values, reserved, reservedNames, fullName } = parsed;
	const [first] = values;
	if (!first) return cursor.fail(`the enum ${fullName} has no values`, {
		at: parsed.at,
		expected: "at least one"
	});
	if (featuresOf(parsed).enumType === "OPEN" && first.number !== 0) cursor.fail(`the first value of the open enum ${fullName} is not zero`, {
		at: first.at,
		expected: "a first value of 0"
	});
	checkUnique(cursor, values, fullName, parsed.options.get("allow_alias") === "true");
	const names = new Set(reservedNames.map((one) => one.name));
	for (const value of values) {
		if (holds(reserved, value.number)) cursor.fail(`the number ${value.number} of ${value.name} is reserved`, { at: value.at });
		if (names.has(value.name)) cursor.fail(`the name ${value.name} is reserved`, { at: value.at });
	}
}
// src/compat/formats/protobuf/parse/messages.ts
function parseMessage(context, scope) {
	const { cursor } = context;
	const at = cursor.start;
	parseMessageBody(context, scope, {
		name: cursor.name("the name of a message"),
		at
	});
}
/** `{ ... }` of a message or group. @throws GateError RG-SCHEMA-SYNTAX, also when messages are nested deeper than 64 levels */
function parseMessageBody(context, scope, head) {
	const { cursor, file } = context;
	if (scope.depth >= 64) cursor.fail(`messages are nested deeper than 64 levels`, { at: head.at });
	const options = /* @__PURE__ */ new Map();
	const message = {
		kind: "message",
		...head,
		end: head.at,
		fullName: fullNameIn(context, scope, head.name),
		outer: scope.outer,
		file,
		options,
		fields: [],
		oneofs: [],
		reserved: [],
		reservedNames: [],
		extensionRanges: []
	};
	declare(context, message);
	cursor.expect("{");
	const inner = {
		outer: message,
		depth: scope.depth + 1
	};
	while (!cursor.is("}")) parseMember(context, inner, message, options);
	message.end = cursor.end;
	cursor.next();
	checkUnique(cursor, message.fields, message.fullName, false);
	checkReserved(cursor, message);
}
function parseMember(context, scope, message, options) {
	const { cursor } = context;
	if (cursor.take(";")) return;
	cursor.takeVisibility();
	if (cursor.takeWord("message")) return parseMessage(context, scope);
	if (cursor.takeWord("enum")) return parseEnum(context, scope);
	if (cursor.takeWord("oneof")) return parseOneof(context, scope, message);
	if (cursor.takeWord("option")) return parseOptionStatement(cursor, options);
	if (cursor.takeWord("reserved")) return parseReserved(cursor, message);
	if (cursor.takeWord("extensions")) return parseExtensionRanges(cursor, message.extensionRanges);
	if (cursor.takeWord("extend")) return parseExtend(context, scope);
	message.fields.push(parseField(context, scope, void 0));
}
function parseOneof(context, scope, message) {
	const { cursor } = context;
	const at = cursor.start;
	const name = cursor.name("the name of a oneof");
	const options = /* @__PURE__ */ new Map();
	const oneof = {
		name,
		at,
		options
	};
	message.oneofs.push(oneof);
	cursor.expect("{");
	while (!cursor.take("}")) {
		if (cursor.take(";")) continue;
		if (cursor.takeWord("option")) parseOptionStatement(cursor, options);
		else message.fields.push(parseField(context, scope, oneof));
	}
}
function checkReserved(cursor, message) {
	if (message.reserved.length + message.reservedNames.length === 0) return;
	const names = new Set(message.reservedNames.map((one) => one.name));
	for (const field of message.fields) {
		if (holds(message.reserved, field.number)) cursor.fail(`the number ${field.number} of ${field.name} is reserved`, { at: field.numberAt });
		if (names.has(field.name)) cursor.fail(`the name ${field.name} is reserved`, { at: field.at });
	}
}
// src/compat/formats/protobuf/parse/services.ts
/** `service X { ... }` after the word. */
function parseService({ cursor, file }) {
	const at = cursor.start;
	const name = cursor.name("the name of a service");
	const options = /* @__PURE__ */ new Map();
	const rpcs = [];
	cursor.expect("{");
	while (!cursor.take("}")) {
		if (cursor.take(";")) continue;
		if (cursor.takeWord("option")) parseOptionStatement(cursor, options);
		else rpcs.push(parseRpc({ cursor }));
	}
	const names = /* @__PURE__ */ new Set();
	for (const rpc of rpcs) {
		if (names.has(rpc.name)) cursor.fail(`${name} has ${rpc.name} twice`, { at: rpc.at });
		names.add(rpc.name);
	}
	return {
		name,
		at,
		options,
		fullName: qualify(file.package, name),
		file,
		rpcs
	};
}
function parseRpc({ cursor }) {
	if (!cursor.takeWord("rpc")) cursor.fail(`${cursor.found} is not expected here`, { expected: "rpc, option or }" });
	const at = cursor.start;
	const name = cursor.name("the name of a method");
	const request = parseRpcType({ cursor });
	if (!cursor.takeWord("returns")) cursor.fail(`${cursor.found} is not expected here`, { expected: "returns" });
	const response = parseRpcType({ cursor });
	const options = /* @__PURE__ */ new Map();
	if (!cursor.take("{")) {
		cursor.semicolon();
		return {
			name,
			at,
			request,
			response,
			options
		};
	}
	while (!cursor.take("}")) {
		if (cursor.take(";")) continue;
		if (!cursor.takeWord("option")) cursor.fail(`${cursor.found} is not expected here`, { expected: "option or }" });
		parseOptionStatement(cursor, options);
	}
	return {
		name,
		at,
		request,
		response,
		options
	};
}
function parseRpcType({ cursor }) {
	cursor.expect("(");
	const { start } = cursor;
	const word = cursor.takeWord("stream");
	if (word && cursor.take(")")) return {
		name: "stream",
		at: start,
		stream: false
	};
	const at = cursor.start;
	const name = cursor.path("the name of a message");
	cursor.expect(")");
	return {
		name,
		at,
		stream: word
	};
}
// src/compat/formats/protobuf/parse/file.ts
/** A larger file is refused. */
const MAX_LENGTH = 32e6;
/** A year, also one to come. */
const EDITION = /^20[2-9][0-9]$/;
/**
* Parses one file; imports are not followed.
* @throws GateError RG-SCHEMA-SYNTAX with file, line and column
*/
function parseFile(path, text) {
	const cursor = new Cursor(path, text);
	if (text.length > MAX_LENGTH) cursor.fail(`the file is larger than ${MAX_LENGTH} characters`, { at: 0 });
	const imports = [];
	const types = /* @__PURE__ */ new Map();
	const services = [];
	const extensions = [];
	const options = /* @__PURE__ */ new Map();
	const file = {
		path,
		text,
		...parseSyntax(cursor),
		package: "",
		packageAt: 0,
		imports,
		types,
		services,
		extensions,
		options
	};
	const context = {
		cursor,
		file,
		types,
		extensions,
		parseBody: parseMessageBody
	};
	while (cursor.kind !== 0) parseStatement(context, {
		file,
		imports,
		services,
		options
	});
	for (const type of types.values()) if (type.kind === "enum") checkEnum(cursor, type);
	return file;
}
/** `syntax = "proto3";` or `edition = "2023";`; a file without is proto2. */
function parseSyntax(cursor) {
	while (cursor.take(";"));
	const syntaxAt = cursor.start;
	const edition = cursor.isWord("edition");
	if (!edition && !cursor.isWord("syntax")) return {
		syntax: "proto2",
		syntaxAt
	};
	cursor.next();
	cursor.expect("=");
	const at = cursor.start;
	const syntax = cursor.string("the syntax");
	if (edition ? !EDITION.test(syntax) : !SYNTAXES.includes(syntax) || EDITION.test(syntax)) {
		const known = SYNTAXES.filter((name) => EDITION.test(name) === edition);
		cursor.fail(`the ${edition ? "edition" : "syntax"} ${JSON.stringify(syntax)} is not known`, {
			at,
			expected: known.join(" or ")
		});
	}
	cursor.semicolon();
	return {
		syntax,
		syntaxAt
	};
}
const TOP = {
	outer: void 0,
	depth: 0
};
function parseStatement(context, { file, imports, services, options }) {
	const { cursor } = context;
	if (cursor.take(";")) return;
	cursor.takeVisibility();
	if (cursor.takeWord("message")) return parseMessage(context, TOP);
	if (cursor.takeWord("enum")) return parseEnum(context, TOP);
	if (cursor.takeWord("extend")) return parseExtend(context, TOP);
	if (cursor.takeWord("option")) return parseOptionStatement(cursor, options);
	if (cursor.takeWord("service")) services.push(parseService(context));
	else if (cursor.takeWord("import")) imports.push(parseImport(cursor));
	else if (cursor.isWord("package")) parsePackage(context, file);
	else cursor.fail(`${cursor.found} is not expected here`, { expected: "message, enum, service, extend, import, package or option" });
}
function parsePackage({ cursor, types }, file) {
	const at = cursor.start;
	cursor.next();
	if (file.package !== "") cursor.fail("the package is given twice", { at });
	if (types.size > 0) cursor.fail("the package stands behind a type", {
		at,
		expected: "the package before the first type"
	});
	file.packageAt = at;
	file.package = cursor.path("the name of a package");
	cursor.semicolon();
}
function parseImport(cursor) {
	const at = cursor.start;
	const modifier = [
		"public",
		"weak",
		"option"
	].find((word) => cursor.takeWord(word));
	const path = cursor.string("the path of an import");
	cursor.semicolon();
	return {
		path,
		modifier,
		at
	};
}
// src/compat/formats/protobuf/link/cache.ts
/** Characters of texts whose files are kept. Common imports stand in nearly every closure: they are parsed once. */
const MAX_KEPT$1 = 24e6;
/** By path and text. */
const kept = /* @__PURE__ */ new Map();
let size = 0;
/** Parses a file, or takes it from the last parses when path and text are the same. @throws GateError RG-SCHEMA-SYNTAX */
function parseCached(path, text) {
	const known = kept.get(path)?.get(text);
	if (known) return known;
	const file = parseFile(path, text);
	if (size + text.length > MAX_KEPT$1) {
		kept.clear();
		size = 0;
	}
	if (text.length <= MAX_KEPT$1) {
		const texts = kept.get(path) ?? /* @__PURE__ */ new Map();
		kept.set(path, texts.set(text, file));
		size += text.length;
	}
	return file;
}
// src/compat/formats/protobuf/link/listing.ts
/** Folders with more files than this are not searched for a definition that moved. */
const MAX_SIBLINGS = 60;
const indexes = /* @__PURE__ */ new WeakMap();
/** The Protobuf files of a list; looked up once per list. */
function indexOf(list) {
	let index = indexes.get(list);
	if (!index) {
		index = {
			names: /* @__PURE__ */ new Map(),
			folders: /* @__PURE__ */ new Map()
		};
		for (const path of list) {
			if (!path.endsWith(".proto")) continue;
			const cut = path.lastIndexOf("/");
			add(index.names, path.slice(cut + 1), path);
			add(index.folders, path.slice(0, Math.max(0, cut)), path);
		}
		indexes.set(list, index);
	}
	return index;
}
function add(map, key, path) {
	const paths = map.get(key);
	if (paths) paths.push(path);
	else map.set(key, [path]);
}
/**
* The file of a list that an import can only mean: below whatever root, its path ends in that of the import. Of several the one with the
* longest common folder with the importer; `undefined` when two are as near.
*/
function onlyFileFor(list, path, importer) {
	const ranked = (indexOf(list).names.get(path.slice(path.lastIndexOf("/") + 1)) ?? []).filter((one) => one.endsWith(`/${path}`)).map((one) => ({
		one,
		near: commonLength(one, importer)
	})).sort((a, b) => b.near - a.near);
	return ranked[0]?.near === ranked[1]?.near ? void 0 : ranked[0]?.one;
}
/** Number of folders that two paths share from the root on. */
function commonLength(a, b) {
	const [left, right] = [a.split("/").slice(0, -1), b.split("/").slice(0, -1)];
	const end = left.findIndex((part, index) => part !== right[index]);
	return end === -1 ? left.length : end;
}
/** The other Protobuf files in the folder of a file; none where there are too many to look into. */
function filesBeside(list, path) {
	const beside = indexOf(list).folders.get(path.slice(0, Math.max(0, path.lastIndexOf("/")))) ?? [];
	return beside.length > MAX_SIBLINGS ? [] : beside.filter((one) => one !== path);
}
// src/compat/formats/protobuf/link/look.ts
/** Names resolve from the innermost scope outwards; where the first part of a name is found, the rest must be there too. */
function look(view, scope, name) {
	const absolute = name.startsWith(".");
	const [first = ""] = name.split(".", 1);
	for (let at = absolute ? "" : scope;; at = at.slice(0, Math.max(0, at.lastIndexOf(".")))) {
		const found = lookUp(view, absolute ? name.slice(1) : qualify(at, name));
		if (found) return found;
		const head = qualify(at, first);
		const stops = first !== name && !absolute && (lookUp(view, head)?.kind === "message" || view.packages.has(head));
		if (at === "" || stops) return {
			kind: "unresolved",
			name,
			missing: view.missing
		};
	}
}
/** The type of a full name. */
function lookUp({ tables }, fullName) {
	for (const [prefix, group] of tables) {
		if (!fullName.startsWith(prefix)) continue;
		for (const table of group) {
			const found = table.get(fullName);
			if (found) return found;
		}
	}
}
/** The types of files, and of files that come with every compiler, by the package that their names begin with. */
function tablesOf(files, builtins) {
	const tables = /* @__PURE__ */ new Map();
	const add = (prefix, table) => {
		const group = tables.get(prefix);
		if (group) group.push(table);
		else tables.set(prefix, [table]);
	};
	for (const file of files) add(file.package === "" ? "" : `${file.package}.`, file.types);
	for (const path of builtins) add("", builtinFile(path) ?? /* @__PURE__ */ new Map());
	return tables;
}
// src/compat/formats/protobuf/link/scope.ts
/** Characters of the files that are kept for one release. */
const MAX_KEPT = 16e6;
const scopes = /* @__PURE__ */ new WeakMap();
/** What is known already where imports start from these roots. It is forgotten when it grows too large. */
function knownOf(scope, roots) {
	const fresh = {
		scope,
		files: /* @__PURE__ */ new Map(),
		links: {
			all: /* @__PURE__ */ new Map(),
			public: /* @__PURE__ */ new Map()
		},
		views: /* @__PURE__ */ new Map(),
		behind: /* @__PURE__ */ new Map(),
		fetched: /* @__PURE__ */ new Set(),
		size: 0
	};
	if (!scope) return fresh;
	let byRoots = scopes.get(scope);
	if (!byRoots) scopes.set(scope, byRoots = /* @__PURE__ */ new Map());
	const key = roots ? JSON.stringify(roots) : "";
	const known = byRoots.get(key);
	if (known && known.size <= MAX_KEPT) return known;
	byRoots.set(key, fresh);
	return fresh;
}
// src/compat/formats/protobuf/link/schema.ts
/** A closure of imports larger than this is refused. */
const MAX_FILES = 1e4;
/** What is not found in so many characters is not looked for any more: it is told as gone. */
const MAX_SEARCHED = 5e8;
const lineIndexes = /* @__PURE__ */ new WeakMap();
/** One file with everything it refers to. Imports are loaded when a name asks for them; what is found out holds for all schemas of the release. */
var Schema = class {
	main;
	known;
	#given;
	#source;
	#roots;
	#list;
	#links = {
		all: /* @__PURE__ */ new Map(),
		public: /* @__PURE__ */ new Map()
	};
	#views = /* @__PURE__ */ new Map();
	#texts = /* @__PURE__ */ new Map();
	#loaded = 0;
	#complete = true;
	/** Characters that were searched for definitions that moved. */
	#searched = 0;
	#traced;
	/** What the view that is being made has asked for. */
	#asked = [];
	#listed = false;
	#services;
	#behind;
	/** `roots`: where imports start. @throws GateError RG-SCHEMA-SYNTAX */
	constructor(source, { roots } = {}) {
		this.#given = source;
		this.#source = source.file ?? (() => void 0);
		this.#roots = roots;
		this.#list = source.list ?? (() => []);
		this.known = knownOf(source.scope, roots);
		this.main = this.#parse(source.path, source.text);
		lookAhead(source, roots, this.known.fetched);
		checkNames(this);
	}
	/** Whether every file that was asked for so far was loaded, or is known to be absent: what was found out holds for the release. */
	get isComplete() {
		return this.#complete;
	}
	/** Line and column of an offset of one of the files. */
	place(file, at) {
		let lines = lineIndexes.get(file);
		if (!lines) lineIndexes.set(file, lines = new LineIndex(file.text));
		return {
			file: file.path,
			...lines.at(at)
		};
	}
	/** The type of a field; of a map, that of its values. */
	typeOf(field) {
		if (isScalar(field.type)) return scalarType(field.type);
		const { types } = this.#view(field.file);
		let type = types.get(field);
		if (!type) types.set(field, type = this.resolve(field.file, field.outer?.fullName ?? field.file.package, field.type));
		return type;
	}
	/** What a name means inside a scope (a message or package). */
	resolve(file, scope, name) {
		if (isScalar(name)) return scalarType(name);
		const view = this.#view(file);
		const key = `${scope} ${name}`;
		let type = view.names.get(key);
		if (!type) view.names.set(key, type = look(view, scope, name));
		return type;
	}
	/** Notes that an answer rests on what a file can name. */
	use(file) {
		this.#view(file);
	}
	/** A type by its full name, from what the main file can name. */
	find(fullName) {
		const found = lookUp(this.#view(this.main), fullName);
		return found?.kind === "builtin" ? void 0 : found;
	}
	/** A type by its full name, wherever it is defined: where the main file cannot name it, in the files beside it. */
	locate(fullName) {
		return this.find(fullName) ?? this.#beside(fullName, (file) => file.types.get(fullName));
	}
	/** A service by its full name, in the files that the main file can name, or beside it. */
	locateService(fullName) {
		this.#services ??= new Map(this.visibleFiles().flatMap((file) => file.services.map((one) => [one.fullName, one])));
		const find = (file) => file.services.find((one) => one.fullName === fullName);
		return this.#services.get(fullName) ?? this.#beside(fullName, find);
	}
	/** An extension by its full name, in the files that the main file can name, or beside it. */
	locateExtension(fullName) {
		const isMeant = ({ field }) => extensionName(field) === fullName;
		return this.visibleFiles().flatMap((file) => file.extensions).find(isMeant) ?? this.#beside(fullName, (file) => file.extensions.find(isMeant));
	}
	/** The files that a file imports, in order; `undefined` where there is none, or where it comes with every compiler. */
	importsOf(file) {
		return this.#linksOf(file, "all").targets;
	}
	/** The file and those it can name. */
	visibleFiles() {
		return this.#view(this.main).files;
	}
	/** The texts that the main file leads to, as far as they are at hand without asking for any: nothing may rest on it. */
	textsBehind() {
		return this.#behind ??= textsBehind(this.#given, this.#roots, this.known.behind);
	}
	/** The main file and all that it leads to, parsed. */
	allFiles() {
		const files = /* @__PURE__ */ new Set([this.main]);
		for (const one of files) for (const target of this.importsOf(one)) if (target) files.add(target);
		return [...files];
	}
	/** Which files were asked what they can name until the function that is returned is called. */
	trace() {
		const traced = /* @__PURE__ */ new Set();
		this.#traced = traced;
		return () => {
			this.#traced = void 0;
			return [...traced];
		};
	}
	#view(file) {
		this.#traced?.add(file);
		return this.#views.get(file) ?? this.#openView(file);
	}
	/** A view that another schema of the release has made rests on the same files. */
	#openView(file) {
		const { views } = this.known;
		let view = views.get(file);
		if (view) for (const one of view.by) this.#linksOf(one, one === file ? "all" : "public");
		else {
			view = this.#makeView(file);
			if (this.#complete) views.set(file, view);
		}
		this.#views.set(file, view);
		return view;
	}
	#makeView(file) {
		const files = /* @__PURE__ */ new Set([file]);
		const builtins = /* @__PURE__ */ new Set();
		const missing = /* @__PURE__ */ new Set();
		const by = [];
		for (const one of files) {
			const isPublic = one !== file;
			if (isPublic && !one.imports.some(({ modifier }) => modifier === "public")) continue;
			by.push(one);
			for (const [index, target] of this.#linksOf(one, isPublic ? "public" : "all").targets.entries()) {
				const { path, modifier } = one.imports[index] ?? {};
				if (path === void 0 || isPublic && modifier !== "public") continue;
				if (builtinFile(path)) builtins.add(path);
				else if (target) files.add(target);
				else missing.add(path);
			}
		}
		const packages = /* @__PURE__ */ new Set();
		for (const { package: name } of files) for (let at = name; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf(".")))) packages.add(at);
		if (builtins.size > 0) packages.add("google").add("google.protobuf");
		return {
			tables: tablesOf(files, builtins),
			packages,
			files: [...files],
			missing: [...missing],
			by,
			types: /* @__PURE__ */ new Map(),
			names: /* @__PURE__ */ new Map()
		};
	}
	/** Other imports than public ones are not looked at where they cannot be named. */
	#linksOf(file, part) {
		const mine = this.#links[part].get(file);
		if (mine) return mine;
		let links = this.known.links[part].get(file);
		if (links) {
			for (const path of links.asked) this.#file(path);
			if (links.listed) this.#list();
		} else {
			[this.#asked, this.#listed] = [[], false];
			const wanted = ({ path, modifier }) => (part === "all" || modifier === "public") && !builtinFile(path);
			links = {
				targets: file.imports.map((one) => wanted(one) ? this.#load(file, one) : void 0),
				asked: this.#asked,
				listed: this.#listed
			};
			if (this.#complete) this.known.links[part].set(file, links);
		}
		this.#links[part].set(file, links);
		return links;
	}
	#load(by, { path, at }) {
		const ask = (one) => {
			this.#asked.push(one);
			return this.#file(one);
		};
		for (const candidate of candidatePaths(by, path, {
			roots: this.#roots,
			read: ask
		})) {
			const file = this.#read(candidate, {
				file: by,
				at
			}, ask);
			if (file) return file;
		}
		if (this.#roots) return void 0;
		this.#listed = true;
		const only = onlyFileFor(this.#list(), path, by.path);
		return only === void 0 ? void 0 : this.#read(only, {
			file: by,
			at
		}, ask);
	}
	#read(path, by, ask = this.#file.bind(this)) {
		const text = ask(path);
		if (this.#loaded > MAX_FILES) {
			const place = this.place(by.file, by.at);
			throw new GateError("RG-SCHEMA-SYNTAX", `the imports lead to more than ${MAX_FILES} files`, { place });
		}
		return text === void 0 ? void 0 : this.#parse(path, text);
	}
	#file(path) {
		if (!this.#texts.has(path)) {
			const { scope } = this.known;
			const missed = scope?.misses;
			const text = this.#source(path);
			if (scope?.misses !== missed) this.#complete = false;
			if (text !== void 0) this.#loaded += 1;
			this.#texts.set(path, text);
		}
		return this.#texts.get(path);
	}
	/** One text is one file, for all schemas of the release. */
	#parse(path, text) {
		const { known } = this;
		const parsed = known.files.get(path);
		if (parsed?.text === text) return parsed;
		const file = parseCached(path, text);
		known.files.set(path, file);
		known.size += text.length;
		return file;
	}
	/** A definition that moved to a file in the same folder. Files there that cannot be parsed are another matter. */
	#beside(fullName, find) {
		const name = fullName.slice(fullName.lastIndexOf(".") + 1);
		for (const path of filesBeside(this.#list(), this.main.path)) {
			const text = this.#searched < MAX_SEARCHED ? this.#file(path) : void 0;
			this.#searched += text?.length ?? 0;
			if (text?.includes(name) !== true) continue;
			const found = find(this.#parseOther(path) ?? this.main);
			if (found) return found;
		}
	}
	#parseOther(path) {
		try {
			return this.#read(path, {
				file: this.main,
				at: 0
			});
		} catch {
			return;
		}
	}
};
// src/compat/formats/protobuf/contained.ts
/**
* Whether all that a change of a file does to importers is told when the file itself is compared. The names in an importer mean the same
* types then, and no type looks different to the fields and calls that hold it: enums are the same, messages are compared pair by pair in
* their own file. Extensions are fields that stand elsewhere, and code (`source`) may name anything: there an importer is asked itself.
*/
function containsChange(older, newer, profile) {
	if (profile === "source") return false;
	const [before, after] = [fileOf(older), fileOf(newer)];
	if (!before || !after) return false;
	if (before.path !== after.path || before.syntax !== after.syntax || before.package !== after.package) return false;
	return hasSameImports(before.imports, after.imports) && !isExtended(before) && !isExtended(after) && keepsTypes(before, after);
}
/** `undefined` for a file that could not be compared itself. */
function fileOf({ path, text }) {
	try {
		return new Schema({
			path,
			text
		}).main;
	} catch {
		return;
	}
}
function hasSameImports(one, other) {
	return one.length === other.length && one.every(({ path, modifier }, at) => path === other[at]?.path && modifier === other[at]?.modifier);
}
function isExtended({ extensions, types }) {
	return extensions.length > 0 || [...types.values()].some((type) => type.kind === "message" && type.extensionRanges.length > 0);
}
/** Whether every type is still what it was. New ones inside of messages take no name from others, as new ones beside them might. */
function keepsTypes({ types }, { types: now }) {
	for (const [name, type] of types) {
		const other = now.get(name);
		if (!other || !looksSame(type, other)) return false;
	}
	for (const [name, { outer }] of now) if (!outer && !types.has(name)) return false;
	return true;
}
function looksSame(one, other) {
	if (one.kind === "message" || other.kind === "message") return one.kind === other.kind && holdsSame(one, other);
	if (one.values.length !== other.values.length || isClosed(one) !== isClosed(other)) return false;
	return one.values.every(({ name, number }, at) => name === other.values[at]?.name && number === other.values[at]?.number);
}
/** Whether no field has another type than it had, unless both are scalars. What another type leads to, an importer may extend. */
function holdsSame(one, other) {
	if (one.kind === "enum" || other.kind === "enum") return false;
	const types = new Map(other.fields.map(({ number, type }) => [number, type]));
	return one.fields.every(({ number, type }) => {
		const now = types.get(number) ?? type;
		return now === type || isScalar(now) && isScalar(type);
	});
}
// src/compat/formats/protobuf/members.ts
/**
* The numbers and (where JSON or code carries them) the names of a file: fields, extensions, enum values, methods. A number that comes back
* under another name means something else, as does a name that comes back with another type or number. What is reserved is no member.
*/
function* membersOf(schema, profile) {
	const { main } = schema;
	const names = readsJson(profile);
	for (const type of main.types.values()) if (type.kind === "message") yield* fieldMembers(schema, type, names);
	else yield* valueMembers(schema, type, names);
	for (const { field, extendee } of main.extensions) {
		const { file, outer, number } = field;
		const owner = typeLabel(schema.resolve(file, outer?.fullName ?? file.package, extendee)).replace(/^\./, "");
		const signature = `[${extensionName(field)}]: ${typeText(schema, field)}`;
		const name = `extension number ${number} of ${owner}`;
		yield {
			key: `/${owner}/number:${number}`,
			name,
			signature,
			place: schema.place(file, field.at)
		};
	}
	for (const service of main.services) yield* methodMembers(schema, main, service);
}
function* fieldMembers(schema, { fullName, fields }, names) {
	for (const field of fields) {
		const { name, number, file, at } = field;
		const type = typeText(schema, field);
		const place = schema.place(file, at);
		yield {
			key: `/${fullName}/number:${number}`,
			name: `field number ${number} of ${fullName}`,
			signature: `${name}: ${type}`,
			place
		};
		const signature = `${type} = ${number}`;
		if (names) yield {
			key: `/${fullName}/name:${name}`,
			name: `field ${name} of ${fullName}`,
			signature,
			place
		};
	}
}
/** Of several names of one number the first counts. */
function* valueMembers(schema, { fullName, values, file }, names) {
	const numbers = /* @__PURE__ */ new Set();
	for (const { name, number, at } of values) {
		const place = schema.place(file, at);
		const key = `/${fullName}/number:${number}`;
		if (!numbers.has(number)) yield {
			key,
			name: `number ${number} of the enum ${fullName}`,
			signature: name,
			place
		};
		numbers.add(number);
		if (names) yield {
			key: `/${fullName}/name:${name}`,
			name: `value ${name} of ${fullName}`,
			signature: String(number),
			place
		};
	}
}
function* methodMembers(schema, file, { fullName, rpcs }) {
	for (const { name, at, request, response } of rpcs) {
		const [from, to] = [request, response].map((one) => {
			return `${one.stream ? "stream " : ""}${typeLabel(schema.resolve(file, fullName, one.name))}`;
		});
		yield {
			key: `/${fullName}/name:${name}`,
			name: `method ${name} of ${fullName}`,
			signature: `${from} -> ${to}`,
			place: schema.place(file, at)
		};
	}
}
/** `repeated acme.Money`, `map<string, int32>`, `group acme.Part`. Presence is left out: it does not say what a value means. */
function typeText(schema, field) {
	const type = schema.typeOf(field);
	const label = typeLabel(type).replace(/^\./, "");
	if (field.mapKey) return `map<${field.mapKey}, ${label}>`;
	return `${cardinalityOf(field, type) === "repeated" ? "repeated " : ""}${type.kind === "message" && isDelimited(field) ? "group " : ""}${label}`;
}
// src/compat/formats/protobuf/engine.ts
const engine = {
	parse: (source, policy) => {
		profileOf(policy);
		return new Schema(source, policy);
	},
	compare: (writer, reader, policy) => compareSchemas(writer, reader, policy),
	review: (older, newer, policy) => reviewSchemas(older, newer, policy),
	additions: (older, newer) => listAdditions(older, newer),
	members: (schema, policy) => membersOf(schema, profileOf(policy)),
	containsChange: (older, newer, policy) => containsChange(older, newer, profileOf(policy))
};
/** Every reason why `reader` cannot read what `writer` writes, with its witness. protobufjs loads only when there is something to confirm. */
async function compareSchemas(writer, reader, policy) {
	const { issues } = findIssues(writer, reader, profileOf(policy));
	const shown = issues.some((issue) => issue.plan) ? (await import("./compat-formats-protobuf-witness-prove.js")).prover(writer, reader) : void 0;
	const differences = [];
	for (const issue of issues) differences.push(await toProven(issue, [writer, reader], shown));
	return differences;
}
/** An issue of a common import is met in every schema that leads there, and shown once. */
const proven = /* @__PURE__ */ new WeakMap();
async function toProven(issue, schemas, show) {
	const known = proven.get(issue);
	if (known) {
		for (const [side, schema] of schemas.entries()) for (const file of known.files[side] ?? []) schema.use(file);
		return known.difference;
	}
	const traces = schemas.map((schema) => schema.trace());
	const witness = await show?.(issue);
	const files = traces.map((end) => end());
	const difference = {
		...toDifference(issue, ...schemas),
		...witness && { witness }
	};
	if (schemas.every(({ isComplete }) => isComplete)) proven.set(issue, {
		difference,
		files
	});
	return difference;
}
/** What the change from the older to the newer schema gives up. */
function reviewSchemas(older, newer, policy) {
	const profile = profileOf(policy);
	const read = () => findIssues(older, newer, profile).read;
	return reviewChange(older, newer, profile, read).map((issue) => toDifference(issue, older, newer));
}
/** What clients of the newer schema may call and the older one does not have. */
function listAdditions(older, newer) {
	return addedCalls(older, newer).map((issue) => toDifference(issue, newer, older));
}
function toDifference({ rule, kind, path, data, writer: from, reader: to, removal }, writer, reader) {
	return {
		...applyRule(rule, data),
		kind,
		path,
		data,
		...from && { writer: writer.place(from.file, from.at) },
		...to && { reader: reader.place(to.file, to.at) },
		...removal && { removal }
	};
}
export { engine };
