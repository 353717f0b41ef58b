import "./runtime.js";
import { GateError, LineIndex, canonicalJson, isJsonArray, isJsonObject } from "./start.js";
import { ruleTable } from "./pins.js";
import { effortOfOracles, escapeToken, loadOracles, locatePointers, pointerTokens, valueOfMember } from "./compat-formats-json-schema-oracle-shared.js";
import { Classes, Compiler, Facts, Files, Inclusion, Judge, Meter, Parts, Prover, ReadOnce, Shown, Slicer, TINY, WitnessFinder, indexFile, pathOf as pathOf$1, selectNearest } from "./compat-formats-json-schema-witness-shared.js";
import { readYaml } from "./compat-source-index-shared.js";
import { toJson } from "./compat-source-value-shared.js";
import { FAMILIES, FAMILY_OF, openapiRules } from "./compat-formats-openapi-rules-index-shared.js";
import { posix } from "node:path";
// src/compat/formats/json-schema/embedded.ts
/** Where nothing more precise showed anything, values are searched through as a whole: only small schemas, and few of them. */
const MAX_WHOLE = 8;
const SMALL = 40;
/** What validators are asked in one comparison: where unions below unions make each answer dear, what is left then stays open. */
const MAX_JUDGED = 3e7;
/**
* All differences between the properties of `writer` and those of `reader` that have the same name. A cause that shows in many is told once.
* `most`: how many proven differences of one property are wanted at least, those nearest to the top; others may be left to be searched for.
* @throws GateError RG-SCHEMA-SYNTAX with the place in the other document
*/
async function compareEmbedded(writer, reader, policy, most = Number.POSITIVE_INFINITY) {
	const [written, read] = [compile(writer), compile(reader)];
	const pairs = [...written.properties].flatMap(([name, from]) => {
		const to = read.properties.get(name);
		return to ? [{
			name,
			from,
			to
		}] : [];
	});
	const classes = new Classes();
	const different = pairs.filter(({ from, to }) => classes.of(from) !== classes.of(to));
	if (different.length === 0) return [];
	const meter = new Meter(written.size + read.size);
	const told = new Told(await loadOracles(), meter, most);
	const shown = new Shown(classes);
	const parts = new Parts();
	for (const { name, from, to } of different) {
		const facts = new Facts(classes, /* @__PURE__ */ new Set([writer]), policy.writers !== "any", {
			meter,
			shown
		});
		const prover = new Prover(facts, read.grounded ? new Inclusion(facts) : void 0, !read.content);
		const proven = prover.prove({
			known: facts.conjunctions.of([from]),
			node: to,
			frame: void 0,
			quiet: false
		});
		prover.publish();
		if (proven) continue;
		const judge = () => hearingOf([partOf$1(writer, name), from], [partOf$1(reader, name), to], parts, told.oracles);
		told.take(name, prover.candidates, new WitnessFinder(facts, from, to), judge);
	}
	return told.differences();
}
function compile(document) {
	const main = indexFile(document);
	const compiler = new Compiler(new Files(main, {
		path: document.path,
		text: ""
	}));
	const { properties = /* @__PURE__ */ new Map() } = compiler.compile();
	return {
		properties,
		grounded: compiler.grounded,
		content: compiler.content,
		size: compiler.size
	};
}
function hearingOf([writer, from], [reader, to], parts, oracles) {
	return {
		judge: new Judge(new Slicer(from, writer.schema, parts, TINY), new Slicer(to, reader.schema, parts, TINY), oracles),
		small: writer.definitions < SMALL && reader.definitions < SMALL
	};
}
/** One property with the definitions it needs. */
function partOf$1({ root }, name) {
	const schema = root.properties[name] ?? true;
	const kept = /* @__PURE__ */ new Map();
	const waiting = [schema];
	for (let at = waiting.pop(); at !== void 0; at = waiting.pop()) {
		if (isJsonArray(at)) waiting.push(...at);
		if (!isJsonObject(at)) continue;
		const reference = at["$ref"];
		const definition = typeof reference === "string" && reference.startsWith("#/$defs/") ? reference.slice(8) : void 0;
		if (definition !== void 0 && !kept.has(definition)) {
			const value = root.$defs[definition] ?? true;
			kept.set(definition, value);
			waiting.push(value);
		}
		waiting.push(...Object.values(at));
	}
	return {
		schema: {
			root: isJsonObject(schema) ? {
				...schema,
				$defs: Object.fromEntries(kept)
			} : schema,
			dialect: 2020,
			uri: "file:///schema",
			others: []
		},
		definitions: kept.size
	};
}
/** What was found so far; causes that were shown once are only counted. */
var Told = class {
	oracles;
	#meter;
	#purse;
	#byCause = /* @__PURE__ */ new Map();
	#most;
	#whole = 0;
	#judged = 0;
	constructor(oracles, meter, most) {
		this.oracles = oracles;
		this.#most = most;
		this.#meter = meter;
		this.#purse = meter.purse();
	}
	differences() {
		return [...this.#byCause.values()];
	}
	take(name, candidates, finder, hear) {
		const fresh = [];
		const again = /* @__PURE__ */ new Set();
		for (const candidate of candidates) {
			const shown = [candidate.cause, ...candidate.rather ?? []].find((cause) => this.#byCause.get(cause)?.witness);
			if (shown === void 0) fresh.push(candidate);
			else again.add(shown);
		}
		for (const cause of again) {
			const known = this.#byCause.get(cause);
			if (known) this.#byCause.set(cause, {
				...known,
				count: known.count + 1
			});
		}
		if (fresh.length === 0 && again.size > 0) return;
		const { judge, small } = hear();
		const search = (candidate) => this.#search(() => judge.confirm(finder.find(candidate)));
		const drafts = selectNearest(fresh, search, this.#most);
		const anywhere = again.size > 0 || drafts.some(({ witness }) => witness) || !small || ++this.#whole > MAX_WHOLE ? void 0 : this.#search(() => judge.confirm(finder.findAnywhere()));
		drafts.forEach((draft, index) => this.#tell(name, {
			...draft,
			witness: draft.witness ?? (index === 0 ? anywhere : void 0)
		}));
		if (drafts.length === 0 && again.size === 0) this.#byCause.set(`${name} open`, {
			name,
			rule: "too-complex",
			keyword: "",
			path: "",
			data: {},
			count: 1
		});
	}
	#search(work) {
		if (this.#judged > MAX_JUDGED) return void 0;
		const before = effortOfOracles();
		const witness = this.#meter.within(work, this.#purse);
		this.#judged += effortOfOracles() - before;
		return witness;
	}
	#tell(name, { candidate, count, witness, search }) {
		const { rule, keyword, frame, data, writer, reader, cause } = candidate;
		const known = this.#byCause.get(cause);
		if (known && !witness) {
			this.#byCause.set(cause, {
				...known,
				count: known.count + count
			});
			return;
		}
		const [from, to] = [pointerOf(writer), pointerOf(reader)];
		this.#byCause.set(cause, {
			name,
			rule,
			keyword,
			path: pathOf$1(frame),
			data,
			count: count + (known?.count ?? 0),
			...from === void 0 ? {} : { writer: from },
			...to === void 0 ? {} : { reader: to },
			...witness ? { witness } : {},
			...search ? { search } : {}
		});
	}
};
function pointerOf(place) {
	return place?.node.document ? place.node.pointer + place.below : void 0;
}
/** Goes over a well-formed text once, without making anything of what it does not note: most of a description is far down. */
function outlineOf(text) {
	const names = /* @__PURE__ */ new Map();
	/** The pointers of what is open, as far as they are noted. */
	const open = [];
	let [members, depth, start, end] = [
		0,
		0,
		0,
		0
	];
	let next = "";
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code <= 32) continue;
		if (code === 34) {
			start = at;
			end = at = endOfString(text, at);
		} else if (code === 58) {
			members++;
			const around = depth <= 3 ? open[depth - 1] : void 0;
			if (around === void 0) continue;
			next = `${around}/${escapeToken(nameIn$1(text, start, end))}`;
			names.set(next, start);
		} else if (code === 123 || code === 91) {
			if (depth < 3) open[depth] = code === 123 ? next : void 0;
			next = void 0;
			depth++;
		} else if (code === 125 || code === 93) depth--;
	}
	return {
		members,
		names
	};
}
/** The offset of the quote at the end of a string, by that of the one at its beginning. */
function endOfString(text, start) {
	let end = text.indexOf("\"", start + 1);
	while (end !== -1 && isEscaped(text, end)) end = text.indexOf("\"", end + 1);
	return end === -1 ? text.length : end;
}
function isEscaped(text, at) {
	let before = at - 1;
	while (text.charCodeAt(before) === 92) before--;
	return (at - before) % 2 === 0;
}
function nameIn$1(text, start, end) {
	const written = text.slice(start + 1, end);
	return written.includes("\\") ? JSON.parse(`"${written}"`) : written;
}
// src/compat/formats/openapi/read/twice.ts
/** Tokens that matter: strings, and what opens, closes and parts. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;
/** What stands under these words decides nothing, unless it is a name in one of the maps. */
const SILENT$1 = /* @__PURE__ */ new Set([
	"example",
	"examples",
	"default",
	"info",
	"externalDocs",
	"tags",
	"links",
	"xml"
]);
const MAPS$1 = new Set("properties patternProperties dependentSchemas dependentRequired $defs definitions schemas parameters responses requestBodies headers securitySchemes securityDefinitions callbacks pathItems paths webhooks content encoding mapping variables scopes".split(" "));
const MAX_DEPTH$5 = 200;
/** The offset of the first member name that stands twice in an object of a well-formed description, where that decides something. */
function findTwice(text) {
	const open = [];
	let last;
	let word;
	for (const { 0: token, index } of text.matchAll(TOKEN)) {
		const level = open.at(-1);
		if (token === ":" && last) {
			word = last.token.includes("\\") ? JSON.parse(last.token) : last.token.slice(1, -1);
			const before = level?.names?.get(word);
			if (level && before !== void 0 && !level.silent && !isSilent(level, word) && !isSameValue(text, [before, index + 1], {
				level,
				word
			})) return last.at;
			level?.names?.set(word, index + 1);
		} else if (token === "{" || token === "[") open.push(below$1(level, level?.names && word, token === "{"));
		else if (token === "}" || token === "]") open.pop();
		last = token.startsWith("\"") ? {
			token,
			at: index
		} : void 0;
	}
}
/** Whether it makes no difference which of two values counts: they say the same, but for what decides nothing. */
function isSameValue(text, offsets, at) {
	const [one, other] = offsets.map((from) => {
		const end = endOfValue(text, from);
		return end === void 0 ? void 0 : canonicalJson(decidingPart(JSON.parse(text.slice(from, end)), at.level, at.word));
	});
	return one !== void 0 && one === other;
}
/** A value without members that decide nothing. */
function decidingPart(value, around, word) {
	if (!isJsonArray(value) && !isJsonObject(value)) return value;
	const level = below$1(around, word, isJsonObject(value));
	if (isJsonArray(value)) return value.map((item) => decidingPart(item, level, void 0));
	const kept = Object.entries(value).filter(([name]) => !isSilent(level, name));
	return Object.fromEntries(kept.map(([name, member]) => [name, decidingPart(member, level, name)]));
}
/** Where a value ends that begins at an offset, or after spaces behind it; `undefined` where it nests too deeply to be compared. */
function endOfValue(text, from) {
	const token = new RegExp(TOKEN);
	token.lastIndex = from;
	let depth = 0;
	for (let match = token.exec(text); match; match = token.exec(text)) {
		const [found] = match;
		if (depth === 0 && (found === "," || found === "}" || found === "]")) return match.index;
		if (depth > MAX_DEPTH$5) return void 0;
		if (found === "{" || found === "[") depth++;
		else if (found === "}" || found === "]") depth--;
	}
	return text.length;
}
function isSilent(level, word) {
	return !level.map && (SILENT$1.has(word) || word.startsWith("x-"));
}
/** What is known of an object or list that opens after a word, or as an item of a list. */
function below$1(level, word, isObject) {
	const silent = level !== void 0 && (level.silent || word !== void 0 && isSilent(level, word));
	const map = isObject && word !== void 0 && level?.map === false && MAPS$1.has(word);
	return {
		names: isObject ? /* @__PURE__ */ new Map() : void 0,
		silent,
		map
	};
}
// src/compat/formats/openapi/read/json.ts
/** Reads JSON. @throws GateError RG-SCHEMA-SYNTAX with the place */
function readJsonFile({ path, text: written }) {
	const text = written.startsWith("﻿") ? written.slice(1) : written;
	const placeAt = (offset) => ({
		file: path,
		...new LineIndex(text).at(Math.min(offset, text.length))
	});
	const root = parse(text, placeAt);
	const outline = outlineOf(text);
	let found;
	return {
		root,
		places: (pointers) => (found ??= new Finder(text, path, outline.names)).places([...pointers]),
		refuseTwice: (members) => {
			const twice = members === outline.members ? void 0 : findTwice(text);
			if (twice === void 0) return;
			throw new GateError("RG-SCHEMA-SYNTAX", "a member name stands twice in one object", {
				place: placeAt(twice),
				expected: "each name once",
				hint: "programs disagree on which of them counts; remove one"
			});
		}
	};
}
function parse(text, placeAt) {
	try {
		return JSON.parse(text);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new GateError("RG-SCHEMA-SYNTAX", "the description is not well-formed JSON", {
			place: placeAt(Number(/position (\d+)/.exec(reason)?.[1] ?? text.length)),
			expected: "an OpenAPI description",
			hint: reason.replace(/ in JSON at position.*$|, ?"[\s\S]*$/, "")
		});
	}
}
/** Finds places in a text, without going through all of it. */
var Finder = class {
	#text;
	#path;
	#lines;
	/** Offsets of names near the top. */
	#names;
	/** What was asked for; `undefined` where there is nothing. */
	#offsets = /* @__PURE__ */ new Map();
	constructor(text, path, names) {
		this.#text = text;
		this.#path = path;
		this.#lines = new LineIndex(text);
		this.#names = names;
		this.#offsets.set("", /\S/.exec(text)?.index ?? 0);
	}
	/** Of the nearest thing around where there is nothing. */
	places(pointers) {
		this.#look(pointers);
		return new Map(pointers.map((pointer) => {
			let at = pointer;
			while (at !== "" && this.#offsets.get(at) === void 0) at = at.slice(0, at.lastIndexOf("/"));
			return [pointer, {
				file: this.#path,
				...this.#lines.at(this.#offsets.get(at) ?? 0)
			}];
		}));
	}
	/** Looks for what was not asked for before, below the nearest names that are known. */
	#look(pointers) {
		const wanted = /* @__PURE__ */ new Map();
		for (const pointer of pointers) for (let at = pointer; !this.#offsets.has(at); at = at.slice(0, at.lastIndexOf("/"))) {
			this.#offsets.set(at, this.#names.get(at));
			const start = this.#names.has(at) ? void 0 : this.#startOf(at);
			if (start === void 0) continue;
			const below = wanted.get(start);
			if (below) below.push(at.slice(start.length));
			else wanted.set(start, [at.slice(start.length)]);
		}
		for (const [start, below] of wanted) {
			const name = this.#names.get(start);
			const from = name === void 0 ? 0 : valueOfMember(this.#text, name);
			for (const [pointer, offset] of locatePointers(this.#text, below, from)) this.#offsets.set(start + pointer, offset);
		}
	}
	/** The lowest name around a pointer; `undefined` where one is missing, so that there is nothing. */
	#startOf(pointer) {
		let at = "";
		for (const token of pointerTokens(pointer).slice(0, 3)) {
			const next = `${at}/${escapeToken(token)}`;
			if (!this.#names.has(next)) return this.#isObject(at) ? void 0 : at;
			at = next;
		}
		return at;
	}
	#isObject(pointer) {
		const name = this.#names.get(pointer);
		return this.#text[name === void 0 ? this.#offsets.get("") ?? 0 : valueOfMember(this.#text, name)] === "{";
	}
};
// src/compat/formats/openapi/read/file.ts
/** Deeper nesting is refused: real descriptions stay below 60. */
const MAX_DEPTH$4 = 200;
/** Reads JSON or YAML. @throws GateError RG-SCHEMA-SYNTAX with the place */
function readApiFile(source) {
	const read = isJson$1(source) ? readJsonFile(source) : readYamlFile(source);
	const { root } = read;
	const { outside, members } = survey(root, source.path);
	read.refuseTwice?.(members);
	return {
		path: source.path,
		root,
		at: lookupIn(root),
		outside,
		places: (pointers) => read.places(pointers)
	};
}
/** Every lookup begins at what was found before: pointers grow one step at a time. */
function lookupIn(root) {
	const found = /* @__PURE__ */ new Map([["", root]]);
	const at = (pointer) => {
		const known = found.get(pointer);
		if (known !== void 0 || found.has(pointer)) return known;
		const end = pointer.lastIndexOf("/");
		const value = childOf(end === -1 ? void 0 : at(pointer.slice(0, end)), unescapeToken(pointer.slice(end + 1)));
		found.set(pointer, value);
		return value;
	};
	return at;
}
/** What stands in an object or list under a name or number. */
function childOf(holder, token) {
	if (isJsonArray(holder)) return /^(?:0|[1-9]\d*)$/.test(token) ? holder[Number(token)] : void 0;
	return isJsonObject(holder) && Object.hasOwn(holder, token) ? holder[token] : void 0;
}
function unescapeToken(token) {
	return token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token;
}
/** By its name; JSON in a file that is called YAML is read as such, for speed. */
function isJson$1({ path, text }) {
	if (!/\.ya?ml$/i.test(path)) return true;
	if (!/^\s*\{\s*"/.test(text.slice(0, 200).replace("﻿", ""))) return false;
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
function readYamlFile(source) {
	const document = readYaml(source);
	const places = (pointers) => new Map([...new Set(pointers)].map((pointer) => [pointer, placeOf$1(document.root, pointer)]));
	return {
		root: toJson(document.root),
		places
	};
}
function placeOf$1(root, pointer) {
	let at = root;
	let { place } = root;
	for (const token of pointerTokens(pointer)) if (at.type === "object") {
		const member = at.members.get(token);
		if (!member) break;
		({place} = member);
		at = member.value;
	} else if (at.type === "array") {
		const item = at.items[Number(token)];
		if (!item) break;
		({place} = item);
		at = item;
	} else break;
	return place;
}
/**
* Refuses what nests too deeply, lists the files that references name, and counts the members of all objects. Level by level, so that depth
* costs no stack.
*/
function survey(root, path) {
	const outside = /* @__PURE__ */ new Set();
	let members = 0;
	let level = [root];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > MAX_DEPTH$4) throw new GateError("RG-SCHEMA-SYNTAX", `the description nests deeper than ${MAX_DEPTH$4} levels`, {
			place: {
				file: path,
				line: 1,
				column: 1
			},
			hint: "split it with $ref"
		});
		const next = [];
		for (const value of level) {
			if (typeof value !== "object" || value === null) continue;
			const isList = Array.isArray(value);
			const children = isList ? value : Object.values(value);
			if (!isList) members += children.length;
			for (const child of children) if (typeof child === "object" && child !== null) next.push(child);
			const reference = isJsonObject(value) && Object.hasOwn(value, "$ref") ? value["$ref"] : void 0;
			if (typeof reference === "string" && !reference.startsWith("#")) outside.add(reference.split("#")[0] ?? "");
		}
		level = next;
	}
	return {
		outside: [...outside],
		members
	};
}
// src/compat/formats/openapi/read/api.ts
const MAX_HOPS$1 = 30;
const MAX_FILES = 2e3;
const OTHERS = new ReadOnce();
/** A description with all its files. */
var Api = class {
	main;
	version;
	#files = /* @__PURE__ */ new Map();
	root;
	/** 3.2: the address that the description has for others; a reference to it leads to itself. */
	#self;
	/** Where references lead, by the file they stand in: most are written many times. */
	#targets = /* @__PURE__ */ new WeakMap();
	/** References outside schemas that were asked for and lead where we never look. */
	unread = /* @__PURE__ */ new Map();
	/** @throws GateError RG-SCHEMA-SYNTAX with a place */
	constructor(source) {
		this.main = readApiFile(source);
		this.version = versionOf(this.main);
		this.#files.set(this.main.path, this.main);
		this.root = {
			api: this,
			file: this.main,
			pointer: "",
			value: this.main.root
		};
		this.#self = text(this.root.value, "$self");
		const waiting = [this.main];
		for (let file = waiting.pop(); file; file = waiting.pop()) for (const written of file.outside) {
			const path = besides(file.path, written);
			if (path === void 0 || this.#files.has(path) || this.#files.size >= MAX_FILES) continue;
			const text = source.file?.(path);
			if (text === void 0) continue;
			const other = OTHERS.of(source.scope, {
				path,
				text
			}, () => readApiFile({
				path,
				text
			}));
			this.#files.set(path, other);
			waiting.push(other);
		}
	}
	/** @throws GateError RG-SCHEMA-SYNTAX when it leads nowhere inside a file that is there */
	resolve(reference, from) {
		const known = this.#targets.get(from.file)?.get(reference);
		if (known !== void 0) return known;
		const target = this.#find(reference, from);
		const targets = this.#targets.get(from.file) ?? /* @__PURE__ */ new Map();
		this.#targets.set(from.file, targets.set(reference, target));
		return target;
	}
	#find(reference, from) {
		const hash = reference.indexOf("#");
		const written = hash === -1 ? reference : reference.slice(0, hash);
		const pointer = decode(hash === -1 ? "" : reference.slice(hash + 1));
		const path = written === "" ? from.file.path : written === this.#self ? this.main.path : besides(from.file.path, written);
		const file = path === void 0 ? void 0 : this.#files.get(path);
		if (!file || pointer !== "" && !pointer.startsWith("/")) return "unread";
		if (file.at(pointer) === void 0) throw wrong(from, `the reference ${JSON.stringify(reference.slice(0, 200))} leads nowhere`, "something in this description");
		return {
			file,
			pointer
		};
	}
	/** The object at a spot, through any references; `undefined` where there is no object, or it is somewhere we never look. */
	follow(spot, missed) {
		return this.followFrom(spot, spot.file.at(spot.pointer), missed);
	}
	/** The same where it is known what stands at the spot. */
	followFrom(spot, written, missed) {
		let at = spot;
		let value = written;
		for (let hops = 0; hops < MAX_HOPS$1; hops++) {
			if (!isJsonObject(value)) return void 0;
			const reference = Object.hasOwn(value, "$ref") ? value["$ref"] : void 0;
			if (typeof reference !== "string") return {
				...at,
				value
			};
			const target = this.resolve(reference, at);
			if (target === "unread") {
				missed?.(reference, at);
				return;
			}
			at = {
				api: this,
				...target
			};
			value = at.file.at(at.pointer);
		}
		throw wrong(spot, "the reference leads back to itself");
	}
};
/** A step down, without following anything. */
function below(spot, ...tokens) {
	const pointer = spot.pointer + tokens.map((token) => `/${escapeToken(token)}`).join("");
	return {
		api: spot.api,
		file: spot.file,
		pointer
	};
}
/** A step down to an object, references followed. */
function inside(located, ...tokens) {
	let value = located.value;
	for (const token of tokens) value = childOf(value, String(token));
	return located.api.followFrom(below(located, ...tokens), value, (reference, at) => located.api.unread.set(reference, at));
}
/** What a path stands for: what is written beside a reference counts with what the reference leads to, and before it. */
function withBeside(map, name) {
	const spot = below(map, name);
	const value = spot.file.at(spot.pointer);
	const target = inside(map, name);
	const beside = isJsonObject(value) && own(value, "$ref") !== void 0 && Object.keys(value).length > 1 ? [{
		...spot,
		value
	}] : [];
	return target ? [...beside, target] : beside;
}
/** The members of an object that is a map, each followed. */
function members(located, name) {
	const map = inside(located, name);
	if (!map) return [];
	return Object.keys(map.value).flatMap((key) => {
		const at = inside(map, key);
		return at ? [[key, at]] : [];
	});
}
/** The items of a list, each followed. */
function items(located, name) {
	const list = own(located.value, name);
	if (!Array.isArray(list)) return [];
	return list.flatMap((_, index) => inside(located, name, index) ?? []);
}
function own(value, name) {
	return Object.hasOwn(value, name) ? value[name] : void 0;
}
function text(value, name) {
	const member = own(value, name);
	return typeof member === "string" ? member : void 0;
}
function wrong(spot, message, expected) {
	const place = spot.file.places([spot.pointer]).get(spot.pointer);
	return new GateError("RG-SCHEMA-SYNTAX", message, {
		...place ? { place } : {},
		...expected ? { expected } : {}
	});
}
function versionOf(file) {
	const root = file.root;
	const written = isJsonObject(root) ? own(root, "openapi") ?? own(root, "swagger") : void 0;
	const version = String(typeof written === "string" || typeof written === "number" ? written : "");
	if (/^2(?:\.0)?$/.test(version)) return "2.0";
	if (/^3\.0(?:\.|$)/.test(version)) return "3.0";
	if (/^3\.[12](?:\.|$)/.test(version)) return "3.1";
	const pointer = isJsonObject(root) && Object.hasOwn(root, "openapi") ? "/openapi" : "";
	throw new GateError("RG-SCHEMA-SYNTAX", written === void 0 ? "no `openapi` or `swagger` says the version" : "the version is not known", {
		place: file.places([pointer]).get(pointer) ?? {
			file: file.path,
			line: 1,
			column: 1
		},
		expected: "openapi 3.0, 3.1 or 3.2, or swagger 2.0"
	});
}
/** A path inside the repository, or `undefined` for everything else. */
function besides(path, written) {
	if (/^[a-z][a-z0-9+.-]*:|^\/|^\\/i.test(written)) return void 0;
	const joined = posix.normalize(posix.join(posix.dirname(path), decode(written)));
	return joined.startsWith("..") || joined.includes("\0") ? void 0 : joined;
}
function decode(written) {
	try {
		return decodeURIComponent(written);
	} catch {
		return written;
	}
}
// src/compat/formats/openapi/read/endpoints.ts
const METHODS$1 = [
	"get",
	"put",
	"post",
	"delete",
	"options",
	"head",
	"patch",
	"trace",
	"query"
];
const MAX_CALLBACK_DEPTH = 5;
/** So many paths of servers are looked at. */
const MAX_PREFIXES = 50;
/** All operations that clients call, unread. */
function endpointsOf(api) {
	return fromMap(inside(api.root, "paths"), (name) => ({ template: name }), prefixesOf(api.root) ?? [""]);
}
/** All operations that the server calls: webhooks of 3.1, and where they stood before. */
function webhooksOf(api) {
	return ["webhooks", "x-webhooks"].flatMap((key) => fromMap(inside(api.root, key), (name) => ({
		template: "",
		name
	}), [""], () => true));
}
/** The operations that the server calls because of one operation. */
function callbacksOf(operation) {
	if (operation.pointer.split("/callbacks/").length > MAX_CALLBACK_DEPTH) return [];
	const map = inside(operation, "callbacks");
	if (!map) return [];
	return Object.keys(map.value).flatMap((name) => fromMap(inside(map, name), (template) => ({
		template,
		name
	}), [""]));
}
function fromMap(map, naming, prefixes, counts = (key) => !key.startsWith("x-")) {
	if (!map) return [];
	return Object.keys(map.value).flatMap((key) => counts(key) ? fromItems(withBeside(map, key), naming(key), prefixes) : []);
}
/** The operations of one path, which may be written in two places. */
function fromItems(all, naming, inherited) {
	const around = all.map(prefixesOf).find((one) => one !== void 0) ?? inherited;
	const made = /* @__PURE__ */ new Map();
	const make = (method, at) => {
		const name = method.toUpperCase();
		if (at && !made.has(name)) made.set(name, {
			...naming,
			method: name,
			items: all,
			at,
			prefixes: prefixesOf(at) ?? around
		});
	};
	for (const one of all) {
		for (const method of METHODS$1) if (isJsonObject(own(one.value, method))) make(method, inside(one, method));
		const more = inside(one, "additionalOperations");
		for (const method of Object.keys(more?.value ?? {})) make(method, more && inside(more, method));
	}
	return [...made.values()];
}
/** The paths of the servers that an object names; `undefined` when it names none. */
function prefixesOf(at) {
	if (at.api.version === "2.0") {
		const base = at.pointer === "" ? text(at.value, "basePath") : void 0;
		return base === void 0 ? void 0 : [clean(base)];
	}
	const servers = own(at.value, "servers");
	if (!isJsonArray(servers) || servers.length === 0) return void 0;
	return [...new Set(servers.flatMap(pathsOfServer))].slice(0, MAX_PREFIXES);
}
/** The paths of one server: a client may choose any value that a variable lists, the default first. What stands in the host is of no matter. */
function pathsOfServer(server) {
	if (!isJsonObject(server)) return [""];
	const variables = own(server, "variables");
	const path = (text(server, "url") ?? "").replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, "").replace(/^\/\/[^/]*/, "");
	let found = [""];
	for (const piece of path.split(/(\{[^{}]*\})/)) {
		const name = /^\{(.*)\}$/s.exec(piece)?.[1];
		const variable = name !== void 0 && isJsonObject(variables) ? own(variables, name) : void 0;
		const values = isJsonObject(variable) ? valuesOf$2(variable) : [];
		found = found.flatMap((before) => (values.length > 0 ? values : [piece]).map((value) => before + value)).slice(0, MAX_PREFIXES);
	}
	return found.map(clean);
}
function valuesOf$2(variable) {
	const [listed, usual] = [own(variable, "enum"), own(variable, "default")];
	const all = [...usual === void 0 ? [] : [usual], ...isJsonArray(listed) ? listed : []];
	return [...new Set(all.flatMap((value) => typeof value === "string" || typeof value === "number" ? [String(value)] : []))];
}
function clean(path) {
	return (path.split(/[?#]/)[0] ?? "").split("/").filter((part) => part !== "" && part !== ".").map((part) => `/${part}`).join("");
}
/** A template in which the names of parameters do not matter, nor a slash at the end. */
function shapeOf(template) {
	return namelessOf(template).replace(/(.)\/$/, "$1");
}
/** A template in which the names of parameters do not matter. */
function namelessOf(template) {
	return template.replace(/\{[^{}]*\}/g, "{}");
}
/** The names of a template's parameters, in order. */
function namesIn(template) {
	return [...template.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");
}
// src/compat/formats/openapi/read/media-type.ts
/** Lower case, without spaces and `charset`; other parameters, such as a version, in the order of their names. */
function normalType(type) {
	const [base = "", ...parameters] = type.split(";").map((part) => part.trim().toLowerCase().replace(/\s*=\s*/, "="));
	return [base, ...parameters.filter((one) => one !== "" && !/^(?:charset|q|boundary)=/.test(one)).sort()].join(";");
}
/**
* Whether a media type, which may be a range such as `text/*`, takes in another one. A parameter that only one of them has says nothing, one
* with another value, such as a version, that they are two types.
*/
function covers$1(range, type) {
	const [wide, narrow] = [baseOf(range), baseOf(type)];
	if (conflict(range, type)) return false;
	if (wide === "*/*" || wide === "*") return true;
	return wide === narrow || wide.endsWith("/*") && narrow.startsWith(wide.slice(0, -1));
}
function conflict(one, other) {
	if (!one.includes(";") || !other.includes(";")) return false;
	const values = new Map(parametersOf(one));
	return parametersOf(other).some(([name, value]) => (values.get(name) ?? value) !== value);
}
function parametersOf(type) {
	return type.split(";").slice(1).map((one) => [one.split("=")[0] ?? "", one.slice(one.indexOf("=") + 1)]);
}
function baseOf(type) {
	return type.split(";")[0] ?? "";
}
/** Whether one type says less about what it takes in than another. */
function isWider(range, type) {
	return covers$1(range, type) && !(covers$1(type, range) && type.split(";").length <= range.split(";").length);
}
/**
* As which media types of a reader what is written as `written` may be read. The most specific type counts: the same one, else the nearest
* that takes it in; and where the writer may send anything of a range, also those inside of it, unless another type of the writer is nearer.
*/
function readersOf$1(written, writing, reading) {
	const same = reading.filter(({ type }) => type === written.type);
	const inside = reading.filter(({ type }) => isWider(written.type, type) && !writing.some((other) => isWider(written.type, other.type) && covers$1(other.type, type)));
	if (same.length > 0) return [...same, ...inside];
	const around = reading.filter(({ type }) => !inside.some((one) => one.type === type) && covers$1(type, written.type));
	return [...around.filter(({ type }) => !around.some((other) => isWider(type, other.type))), ...inside];
}
// src/compat/formats/openapi/read/security.ts
/** The ways to be let in to an operation; one that needs nothing where nothing is asked. */
function securityOf(operation) {
	const written = own(operation.value, "security") ?? own(operation.api.root.value, "security");
	if (!isJsonArray(written) || written.length === 0) return [{ needs: [] }];
	return written.map((one) => ({ needs: Object.entries(isJsonObject(one) ? one : {}).map(([name, scopes]) => ({
		...schemeOf(operation, name),
		name,
		scopes: words(scopes)
	})).sort((a, b) => a.scheme < b.scheme ? -1 : a.scheme > b.scheme ? 1 : 0) }));
}
/** What says how to be let in: shared by all operations that do not say it themselves. */
function securitySpot(operation) {
	const { root } = operation.api;
	const at = [operation, root].find(({ value }) => own(value, "security") !== void 0);
	return at ? below(at, "security") : root;
}
function words(value) {
	return isJsonArray(value) ? [...new Set(value.map(String))].sort() : [];
}
/** What a client has to do for a scheme, as text: two schemes with the same text are the same, whatever their names. */
function schemeOf(operation, name) {
	const { root } = operation.api;
	const at = operation.api.version === "2.0" ? inside(root, "securityDefinitions", name) : inside(root, "components", "securitySchemes", name);
	if (!at) return {
		scheme: `unknown ${name}`,
		flows: []
	};
	return {
		scheme: canonicalJson(identityOf(at.value)),
		flows: flowsOf(at.value)
	};
}
/** Where tokens come from is configuration of a client, so addresses are left out. */
function identityOf(scheme) {
	const of = (key) => own(scheme, key) ?? null;
	const type = of("type");
	if (type === "basic") return {
		type: "http",
		scheme: "basic"
	};
	if (type === "http") return {
		type,
		scheme: (text(scheme, "scheme") ?? "").toLowerCase()
	};
	if (type === "apiKey") return {
		type,
		in: of("in"),
		name: of("name")
	};
	return { type };
}
/** The flows by their names in 3.x. */
function flowsOf(scheme) {
	const flow = own(scheme, "flow");
	const renamed = /* @__PURE__ */ new Map([["application", "clientCredentials"], ["accessCode", "authorizationCode"]]);
	if (typeof flow === "string") return [renamed.get(flow) ?? flow];
	const flows = own(scheme, "flows");
	return isJsonObject(flows) ? Object.keys(flows).sort() : [];
}
// src/compat/formats/openapi/read/types.ts
/** Schemas inside of schemas that are looked at. */
const MAX_DEPTH$3 = 8;
/** The types that one level of a schema allows, by its `type` or by the values that it lists; `undefined` where it says neither. */
function typesOf$3({ value, api }) {
	const written = own(value, "type");
	if (written === void 0) return typesOfValues(own(value, "const"), own(value, "enum"));
	const types = (isJsonArray(written) ? written : [written]).flatMap((type) => typeof type !== "string" ? [] : type === "file" ? ["string"] : [type]);
	return api.version !== "3.1" && own(value, "nullable") === true ? [...types, "null"] : types;
}
/** The types of a constant, or of what is listed. */
function typesOfValues(constant, listed) {
	const values = constant === void 0 ? listed : [constant];
	return isJsonArray(values) ? [...new Set(values.map(typeOf$3))] : void 0;
}
function typeOf$3(value) {
	if (value === null) return "null";
	if (isJsonArray(value)) return "array";
	return typeof value === "number" ? Number.isInteger(value) ? "integer" : "number" : typeof value;
}
/** The types that a schema allows at most, over references and alternatives; `undefined` where that is not said. */
function allTypesOf(spot, depth = 0) {
	const at = depth > MAX_DEPTH$3 ? void 0 : spot.api.follow(spot);
	if (!at) return void 0;
	const types = typesOf$3(at);
	if (types) return new Set(types);
	const inner = (keyword) => {
		const list = own(at.value, keyword);
		return isJsonArray(list) && list.every((one) => isJsonObject(one)) ? list.map((_, index) => allTypesOf(below(at, keyword, index), depth + 1)) : void 0;
	};
	const alternatives = inner("anyOf") ?? inner("oneOf");
	if (alternatives?.every((one) => one !== void 0)) return new Set(alternatives.flatMap((one) => [...one]));
	return inner("allOf")?.find((one) => one !== void 0);
}
// src/compat/formats/openapi/read/serialization.ts
/** Lists in lists that are looked at. */
const MAX_LISTS = 20;
/** What looks the same as JSON and as a text. */
const LITERAL = [
	"number",
	"integer",
	"boolean",
	"null"
];
const PRIMITIVE = [...LITERAL, "string"];
const DEFAULTS = /* @__PURE__ */ new Map([
	["query", "form"],
	["cookie", "form"],
	["path", "simple"],
	["header", "simple"]
]);
const COLLECTIONS = /* @__PURE__ */ new Map([
	["multi", "form explode"],
	["ssv", "spaceDelimited"],
	["pipes", "pipeDelimited"],
	["tsv", "tabs"]
]);
function serializationOf(at, where, schema) {
	const content = own(at.value, "content");
	if (isJsonObject(content) && !(isJson(Object.keys(content)[0]) && isOneOf(schema, LITERAL))) {
		const text = `content ${normalType(Object.keys(content)[0] ?? "")}`;
		return {
			plain: text,
			structured: text,
			primitive: false
		};
	}
	const usual = DEFAULTS.get(where) ?? "";
	const style = text(at.value, "style") ?? usual;
	const plain = style === "label" || style === "matrix" ? style : "";
	const primitive = isOneOf(schema, PRIMITIVE);
	if (at.api.version === "2.0") {
		const inner = collectionsIn(own(at.value, "items")).map((format) => ` of ${COLLECTIONS.get(format) ?? format}`);
		return {
			plain,
			structured: (COLLECTIONS.get(text(at.value, "collectionFormat") ?? "csv") ?? usual) + inner.join(""),
			primitive
		};
	}
	return {
		plain,
		structured: `${style}${(own(at.value, "explode") ?? style === "form") === true ? " explode" : ""}`,
		primitive
	};
}
/** How lists inside of a list are put together, where that is not with commas. */
function collectionsIn(items) {
	const found = [];
	for (let at = items; isJsonObject(at) && own(at, "type") === "array" && found.length < MAX_LISTS; at = own(at, "items")) found.push(text(at, "collectionFormat") ?? "csv");
	return found.every((format) => format === "csv") ? [] : found;
}
/** The two ways in which a parameter is put together and taken apart, where they differ. */
function serializationChange(written, read) {
	const key = written.primitive || read.primitive ? "plain" : "structured";
	return written[key] === read[key] ? void 0 : {
		from: written[key] || "plain text",
		to: read[key] || "plain text"
	};
}
function isJson(type = "") {
	return /^application\/(?:[^;]+\+)?json(?:;|$)/.test(normalType(type));
}
/** Whether only values of some types can come. */
function isOneOf(schema, types) {
	const found = schema.kind === "at" ? allTypesOf(schema.spot) : void 0;
	return found !== void 0 && [...found].every((type) => types.includes(type));
}
// src/compat/formats/openapi/read/swagger.ts
const FORM = ["application/x-www-form-urlencoded", "multipart/form-data"];
/** The body of a 2.0 operation: one parameter of kind `body`, or all of kind `formData` together. */
function swaggerBody(operation, parameters) {
	const whole = parameters.find(({ value }) => text(value, "in") === "body");
	const types = typesOf$2(operation, "consumes");
	if (whole) {
		const schema = own(whole.value, "schema") === void 0 ? {
			kind: "any",
			spot: whole
		} : {
			kind: "at",
			spot: below(whole, "schema")
		};
		return {
			required: own(whole.value, "required") === true,
			media: (types ?? ["application/json"]).map((type) => ({
				type,
				schema,
				spot: whole
			})),
			spot: whole
		};
	}
	const fields = /* @__PURE__ */ new Map();
	for (const one of parameters) {
		if (text(one.value, "in") !== "formData") continue;
		const required = own(one.value, "required") === true;
		fields.set(text(one.value, "name") ?? "", {
			schema: {
				kind: "at",
				spot: one
			},
			required,
			spot: one
		});
	}
	if (fields.size === 0) return void 0;
	const files = [...fields.values()].some(({ spot }) => text(spot.value, "type") === "file");
	const chosen = (types ?? []).filter((type) => FORM.includes(type));
	const schema = {
		kind: "form",
		spot: operation,
		fields
	};
	const media = (chosen.length > 0 ? chosen : [FORM[files ? 1 : 0] ?? ""]).map((type) => ({
		type,
		schema,
		spot: operation
	}));
	return {
		required: [...fields.values()].some((field) => field.required),
		media,
		spot: operation
	};
}
/** What a 2.0 response holds: its schema in every media type that is produced. */
function swaggerMedia(response, operation) {
	if (own(response.value, "schema") === void 0) return [];
	const schema = {
		kind: "at",
		spot: below(response, "schema")
	};
	return (typesOf$2(operation, "produces") ?? ["application/json"]).map((type) => ({
		type,
		schema,
		spot: response
	}));
}
function typesOf$2(operation, key) {
	const written = own(operation.value, key) ?? own(operation.api.root.value, key);
	if (!isJsonArray(written) || written.length === 0) return void 0;
	return [...new Set(written.flatMap((type) => typeof type === "string" ? [normalType(type)] : []))];
}
// src/compat/formats/openapi/read/operation.ts
const WHERE = /* @__PURE__ */ new Set([
	"path",
	"query",
	"header",
	"cookie",
	"querystring"
]);
/** Header parameters of these names mean nothing: bodies and security schemes say it. */
const IGNORED = /* @__PURE__ */ new Set([
	"accept",
	"content-type",
	"authorization"
]);
/** Reads an operation with everything but its schemas. */
function readOperation(endpoint) {
	const { at, method, template } = endpoint;
	const all = /* @__PURE__ */ new Map();
	for (const one of [...endpoint.items.toReversed(), at].flatMap((place) => items(place, "parameters"))) all.set(`${text(one.value, "in") ?? ""}:${text(one.value, "name") ?? ""}`, one);
	const parameters = [...all.values()];
	return {
		method,
		template,
		at,
		parameters: parameters.flatMap(readParameter),
		body: at.api.version === "2.0" ? swaggerBody(at, parameters) : readBody(inside(at, "requestBody")),
		responses: members(at, "responses").flatMap(([status, one]) => status.startsWith("x-") ? [] : [readResponse(status, one, at)]),
		security: securityOf(at),
		callbacks: callbacksOf(at)
	};
}
function readParameter(at) {
	const [where, name] = [text(at.value, "in") ?? "", text(at.value, "name") ?? ""];
	if (!WHERE.has(where) || where === "header" && IGNORED.has(name.toLowerCase())) return [];
	const required = where === "path" || own(at.value, "required") === true;
	const schema = schemaOfParameter(at);
	const serialization = serializationOf(at, where, schema);
	return [{
		in: where,
		name: where === "header" ? name.toLowerCase() : name,
		required,
		schema,
		serialization,
		spot: at
	}];
}
/** Parameters and headers of 2.0 are schemas themselves; those of 3 have one, or one for a media type. */
function schemaOfParameter(at) {
	if (at.api.version === "2.0") return {
		kind: "at",
		spot: at
	};
	const media = own(at.value, "content");
	const type = isJsonObject(media) ? Object.keys(media)[0] : void 0;
	return type === void 0 ? schemaIn(at) : schemaIn(inside(at, "content", type) ?? at);
}
function schemaIn(at) {
	return own(at.value, "schema") === void 0 ? {
		kind: "any",
		spot: at
	} : {
		kind: "at",
		spot: below(at, "schema")
	};
}
function readBody(at) {
	return at && {
		required: own(at.value, "required") === true,
		media: readMedia(at),
		spot: at
	};
}
function readMedia(at) {
	return members(at, "content").map(([type, one]) => ({
		type: normalType(type),
		schema: schemaIn(one),
		...own(one.value, "itemSchema") === void 0 ? {} : { items: {
			kind: "at",
			spot: below(one, "itemSchema")
		} },
		spot: one
	}));
}
function readResponse(status, at, operation) {
	const headers = /* @__PURE__ */ new Map();
	for (const [name, header] of members(at, "headers")) {
		if (name.toLowerCase() === "content-type") continue;
		const required = own(header.value, "required") === true;
		const schema = schemaOfParameter(header);
		headers.set(name.toLowerCase(), {
			schema,
			required,
			spot: header,
			serialization: serializationOf(header, "header", schema)
		});
	}
	const media = at.api.version === "2.0" ? swaggerMedia(at, operation) : readMedia(at);
	return {
		status: status.toUpperCase() === "DEFAULT" ? "default" : status.toUpperCase(),
		media,
		headers,
		spot: at
	};
}
// src/compat/formats/openapi/texts/write.ts
const SEPARATORS = /* @__PURE__ */ new Map([
	["spaceDelimited", " "],
	["pipeDelimited", "|"],
	["tabs", "	"]
]);
const MAX_LISTED$3 = 6;
const MAX_READINGS = 100;
function textOf(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}
/** A value as the texts that are sent for it. An empty list is sent as an empty text. */
function write(name, value, { plain, structured }) {
	if (structured.startsWith("content ")) return [[name, JSON.stringify(value)]];
	const [style = "", explode] = structured.split(" ");
	const start = startOf$1(name, plain);
	const separator = SEPARATORS.get(style) ?? ",";
	if (isJsonArray(value)) {
		const texts = value.map(textOf);
		if (isRepeated(structured)) return texts.length > 0 ? texts.map((text) => [name, text]) : [[name, ""]];
		if (explode && style === "matrix") return [[name, texts.map((text) => `;${name}=${text}`).join("")]];
		return [[name, start + texts.join(explode && style === "label" ? "." : separator)]];
	}
	if (!isJsonObject(value)) return [[name, start + textOf(value)]];
	const members = Object.entries(value).map(([key, one]) => [key, textOf(one)]);
	if (style === "deepObject") return members.map(([key, text]) => [`${name}[${key}]`, text]);
	if (explode && style === "form") return members;
	return [[name, start + members.map(([key, text]) => explode ? `${key}=${text}` : `${key}${separator}${text}`).join(separator)]];
}
/**
* What a reader may take texts for: a number looks like a text, and a text like a number. Lists only where it reads lists. `undefined` where
* it finds nothing of its own.
*/
function read(name, sent, { plain, structured }, lists) {
	const mine = sent.filter(([key]) => key === name).map(([, text]) => text);
	const [only] = mine;
	if (only === void 0) return void 0;
	if (structured.startsWith("content ")) return mine.length === 1 ? parsed(only) : void 0;
	const start = startOf$1(name, plain);
	if (!mine.every((text) => text.startsWith(start))) return void 0;
	const bare = mine.map((text) => text.slice(start.length));
	const single = bare.length === 1 ? readingsOf(bare[0] ?? "") : [];
	return lists ? [...single, ...listsIn(name, bare, structured)] : single;
}
function listsIn(name, bare, structured) {
	const [style = "", explode] = structured.split(" ");
	const whole = bare[0] ?? "";
	const separator = explode && style === "matrix" ? `;${name}=` : explode && style === "label" ? "." : SEPARATORS.get(style) ?? ",";
	const pieces = isRepeated(structured) ? bare : whole.split(separator);
	const found = listings(pieces);
	return pieces.length === 1 && whole === "" ? [[], ...found] : found;
}
/** Lists sent as several texts of one name. */
function isRepeated(structured) {
	return structured.endsWith(" explode") && /^(?:form|spaceDelimited|pipeDelimited) /.test(structured);
}
/** Every way to take the texts of a list; of long lists that all are taken in the same way. */
function listings(texts) {
	const all = texts.map(readingsOf);
	if (texts.length > MAX_LISTED$3) return [texts.map((text) => text), all.map((readings) => readings.at(-1) ?? "")];
	return all.reduce((lists, readings) => lists.flatMap((list) => readings.map((one) => [...list, one])), [[]]);
}
/** What a form may be read as whose fields are sent as texts, lists as several of one name: at most so many ways. */
function formReadings(form) {
	if (!isJsonObject(form)) return [form];
	let found = [{}];
	for (const [name, value] of Object.entries(form)) {
		const values = isJsonArray(value) ? value : [value];
		const texts = values.length > 0 ? values.map(textOf) : [""];
		const [only = ""] = texts;
		const readings = [
			...values.every((one) => !isJsonObject(one) && !isJsonArray(one)) ? [] : [value],
			...texts.length === 1 ? readingsOf(only) : [],
			...listings(texts),
			...only === "" ? [[]] : []
		];
		found = found.flatMap((before) => readings.map((one) => ({
			...before,
			[name]: one
		}))).slice(0, MAX_READINGS);
	}
	return found;
}
function readingsOf(text) {
	const value = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/.test(text) ? JSON.parse(text) : void 0;
	return value === void 0 ? [text] : [text, value];
}
function parsed(text) {
	try {
		return [JSON.parse(text)];
	} catch {
		return;
	}
}
function startOf$1(name, plain) {
	return plain === "label" ? "." : plain === "matrix" ? `;${name}=` : "";
}
// src/compat/formats/openapi/witness/types.ts
/** Whether a media type, or a range of them, as it is written takes in another one: told apart from the comparison, which has its own way. */
function covers(range, type) {
	const [wanted = "", given = ""] = [range, type].map((one) => (one.split(";")[0] ?? "").trim().toLowerCase());
	const [theirs, mine] = [settingsOf(range), settingsOf(type)];
	if ([...theirs].some(([name, value]) => (mine.get(name) ?? value) !== value)) return false;
	return wanted === "*/*" || wanted === "*" || wanted === given || wanted.endsWith("/*") && given.startsWith(wanted.slice(0, -1));
}
function settingsOf(type) {
	const pairs = type.toLowerCase().split(";").slice(1).map((one) => one.split("=").map((part) => part.trim()));
	return new Map(pairs.flatMap(([name = "", value = ""]) => /^(?:charset|q|boundary)$/.test(name) ? [] : [[name, value]]));
}
// src/compat/formats/openapi/witness/interpret.ts
/**
* Reads a description as a server (or client) that follows it to the letter would: is there an operation at the address, is it let in, has it
* the parameters and the body it asks for? Knows nothing of comparisons. `undefined` when the request is in order.
*/
function refusalOf(api, request) {
	const found = operationAt(api, request);
	if (!found) return `nothing serves ${request.method} ${request.path}`;
	const { around, operation } = found;
	if (!isLetIn(operation, request.credentials ?? [])) return "the credentials are not enough";
	return missingParameter(around, operation, request) ?? bodyRefusal(operation, request) ?? acceptRefusal(operation, request);
}
/** Whether an operation of a description may answer this way. */
function answerRefusal(api, request, { status, contentType }) {
	const found = operationAt(api, request);
	const all = found && inside(found.operation, "responses");
	if (!all) return "no answer is described";
	const name = [
		status,
		`${status.charAt(0)}XX`,
		`${status.charAt(0)}xx`,
		"default"
	].find((one) => own(all.value, one) !== void 0);
	if (name === void 0) return `no answer with status ${status} is described`;
	const types = contentType === void 0 ? [] : typesOfAnswer(found.operation, inside(all, name));
	if (types.length === 0) return void 0;
	if (contentType === null) return `an answer of status ${status} has a body`;
	return types.some((type) => covers(type, contentType ?? "")) ? void 0 : `an answer of status ${status} is not of type ${contentType ?? ""}`;
}
function typesOfAnswer(operation, answer) {
	if (!answer) return [];
	if (operation.api.version === "2.0") return own(answer.value, "schema") === void 0 ? [] : producedBy(operation);
	const content = own(answer.value, "content");
	return isJsonObject(content) ? Object.keys(content) : [];
}
function producedBy(operation) {
	const produces = own(operation.value, "produces") ?? own(operation.api.root.value, "produces");
	return isJsonArray(produces) && produces.length > 0 ? produces.map(String) : ["application/json"];
}
const METHODS = [
	"get",
	"put",
	"post",
	"delete",
	"options",
	"head",
	"patch",
	"trace",
	"query"
];
/** What is served where, by method and number of segments; made once for a description. */
const TABLES = /* @__PURE__ */ new WeakMap();
function operationAt(api, { method, path }) {
	let table = TABLES.get(api);
	if (!table) TABLES.set(api, table = tableOf(api));
	return table.get(placeOf(method, path))?.find(({ address }) => fits(address, path));
}
function placeOf(method, address) {
	return `${method.toUpperCase()} ${address.replace(/(.)\/$/, "$1").split("/").length}`;
}
function tableOf(api) {
	const table = /* @__PURE__ */ new Map();
	const paths = inside(api.root, "paths");
	for (const template of Object.keys(paths?.value ?? {})) {
		const written = paths && !template.startsWith("x-") ? withBeside(paths, template) : [];
		for (const one of written) {
			const more = inside(one, "additionalOperations");
			for (const [from, methods] of [[one, METHODS], [more, Object.keys(more?.value ?? {})]]) for (const method of methods) {
				const operation = from && inside(from, method);
				if (operation) serve(table, {
					around: written,
					operation
				}, {
					method,
					template
				});
			}
		}
	}
	for (const all of table.values()) all.sort((a, b) => b.fixed - a.fixed);
	return table;
}
function serve(table, found, { method, template }) {
	const { api } = found.operation;
	for (const prefix of prefixes(api, found.around, found.operation)) {
		const address = prefix + template;
		const place = placeOf(method, address);
		const served = {
			...found,
			address,
			fixed: template.replace(/\{[^{}]*\}/g, "").length
		};
		const known = table.get(place);
		if (known) known.push(served);
		else table.set(place, [served]);
	}
}
/** Paths of the servers, as addresses are put together. */
function prefixes(api, around, operation) {
	if (api.version === "2.0") return [pathOf(text(api.root.value, "basePath") ?? "")];
	const servers = [
		operation,
		...around,
		api.root
	].map(({ value }) => own(value, "servers")).find((one) => isJsonArray(one) && one.length > 0);
	if (!isJsonArray(servers)) return [""];
	return servers.flatMap((server) => {
		const variables = isJsonObject(server) && isJsonObject(server["variables"]) ? server["variables"] : {};
		return filledIn((isJsonObject(server) ? text(server, "url") ?? "" : "").replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*/i, ""), variables).map(pathOf);
	});
}
/** An address with every value that its variables may have, some fifty at most. */
function filledIn(url, variables) {
	const hole = /\{([^{}]*)\}/g;
	const waiting = [{
		done: "",
		rest: url
	}];
	const full = [];
	for (let next = waiting.shift(); next && full.length < 50; next = waiting.shift()) {
		hole.lastIndex = 0;
		const found = hole.exec(next.rest);
		if (!found) {
			full.push(next.done + next.rest);
			continue;
		}
		const [before, after] = [next.done + next.rest.slice(0, found.index), next.rest.slice(hole.lastIndex)];
		const variable = Object.hasOwn(variables, found[1] ?? "") ? variables[found[1] ?? ""] : void 0;
		const values = (isJsonObject(variable) ? [variable["default"], ...isJsonArray(variable["enum"]) ? variable["enum"] : []] : []).filter((value) => typeof value === "string" || typeof value === "number");
		for (const value of values.length > 0 ? values.slice(0, 50) : [found[0]]) waiting.push({
			done: `${before}${value}`,
			rest: after
		});
		if (waiting.length > 5e3) break;
	}
	return full;
}
function pathOf(url) {
	return (url.replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*/i, "").split(/[?#]/)[0] ?? "").split("/").filter((part) => part !== "" && part !== ".").map((part) => `/${part}`).join("");
}
/** Whether an address is one of a template: segment by segment, from left to right. */
function fits(template, path) {
	const [wanted, given] = [template, path].map((one) => one.replace(/(.)\/$/, "$1").split("/"));
	return wanted !== void 0 && given?.length === wanted.length && wanted.every((segment, index) => fitsSegment(segment, given[index] ?? ""));
}
function fitsSegment(template, segment) {
	const fixed = template.split(/\{[^{}]*\}/);
	if (fixed.length === 1) return template === segment;
	if (!segment.startsWith(fixed[0] ?? "") || !segment.endsWith(fixed.at(-1) ?? "")) return false;
	let at = (fixed[0] ?? "").length;
	for (const part of fixed.slice(1)) {
		const next = part === "" ? at + 1 : segment.indexOf(part, at + 1);
		if (next === -1 || next > segment.length) return false;
		at = next + part.length;
	}
	return true;
}
function isLetIn(operation, given) {
	const wanted = own(operation.value, "security") ?? own(operation.api.root.value, "security");
	if (!isJsonArray(wanted) || wanted.length === 0) return true;
	return wanted.some((way) => isJsonObject(way) && Object.entries(way).every(([name, scopes]) => hasCredential(operation.api, name, scopes, given)));
}
function hasCredential(api, name, scopes, given) {
	const scheme = schemeAt(api, name);
	const wanted = isJsonArray(scopes) ? scopes.map(String) : [];
	return given.some((one) => scheme !== void 0 && one.scheme === schemeWord(scheme.value) && wanted.every((scope) => one.scopes?.includes(scope) === true) && (one.flow === void 0 || flowsIn(scheme.value).includes(one.flow)));
}
function schemeAt(api, name) {
	return api.version === "2.0" ? inside(api.root, "securityDefinitions", name) : inside(api.root, "components", "securitySchemes", name);
}
/** What a client has to send, in a few words. */
function schemeWord(scheme) {
	const type = text(scheme, "type") ?? "";
	if (type === "basic") return "http basic";
	if (type === "http") return `http ${(text(scheme, "scheme") ?? "").toLowerCase()}`;
	return type === "apiKey" ? `apiKey ${text(scheme, "in") ?? ""} ${text(scheme, "name") ?? ""}` : type;
}
function flowsIn(scheme) {
	const renamed = {
		application: "clientCredentials",
		accessCode: "authorizationCode"
	};
	const flow = text(scheme, "flow");
	const flows = own(scheme, "flows");
	if (flow !== void 0) return [Object.hasOwn(renamed, flow) ? renamed[flow] ?? flow : flow];
	return isJsonObject(flows) ? Object.keys(flows) : [];
}
function missingParameter(around, operation, request) {
	const places = {
		query: request.query,
		header: request.headers,
		cookie: request.cookies
	};
	const all = new Map([...around.toReversed(), operation].flatMap((place) => items(place, "parameters")).map((one) => [`${text(one.value, "in")} ${text(one.value, "name")}`, one.value]));
	for (const value of all.values()) {
		const [where, name] = [text(value, "in") ?? "", text(value, "name") ?? ""];
		if (own(value, "required") !== true || !Object.hasOwn(places, where)) continue;
		const key = where === "header" ? name.toLowerCase() : name;
		if (places[where] === void 0 || !Object.hasOwn(places[where], key)) return `the ${where} parameter ${name} is missing`;
	}
}
function bodyRefusal(operation, request) {
	const body = operation.api.version === "2.0" ? void 0 : inside(operation, "requestBody");
	const type = request.headers?.["content-type"];
	if (operation.api.version === "2.0") return swaggerBodyRefusal(operation, type);
	if (type === void 0) return body && own(body.value, "required") === true ? "a body is required" : void 0;
	const content = body && own(body.value, "content");
	const known = isJsonObject(content) && Object.keys(content).some((range) => covers(range, type));
	return !body || known ? void 0 : `a body of type ${type} is not taken`;
}
function swaggerBodyRefusal(operation, type) {
	const parameters = items(operation, "parameters").filter(({ value }) => ["body", "formData"].includes(text(value, "in") ?? ""));
	if (type === void 0) return parameters.some(({ value }) => own(value, "required") === true) ? "a body is required" : void 0;
	const consumes = own(operation.value, "consumes") ?? own(operation.api.root.value, "consumes");
	const types = isJsonArray(consumes) && consumes.length > 0 ? consumes.map(String) : [
		"application/json",
		"application/x-www-form-urlencoded",
		"multipart/form-data"
	];
	return parameters.length === 0 || types.some((range) => covers(range, type)) ? void 0 : `a body of type ${type} is not taken`;
}
/** An answer of success in one of the types that the client asks for. */
function acceptRefusal(operation, request) {
	const wanted = request.headers?.["accept"];
	const responses = inside(operation, "responses");
	if (wanted === void 0 || !responses) return void 0;
	return Object.keys(responses.value).filter((status) => /^(?:2|default)/i.test(status)).flatMap((status) => typesOfAnswer(operation, inside(responses, status))).some((type) => covers(type, wanted) || covers(wanted, type)) ? void 0 : `no answer of type ${wanted} is sent`;
}
// src/compat/formats/openapi/texts/schema.ts
const TEXTS$1 = [
	"minLength",
	"maxLength",
	"pattern",
	"format",
	"contentEncoding",
	"contentMediaType"
];
const NUMBERS = [
	"minimum",
	"maximum",
	"exclusiveMinimum",
	"exclusiveMaximum",
	"multipleOf"
];
const LISTS = [
	"minItems",
	"maxItems",
	"uniqueItems"
];
const INTEGER = "^-?(?:0|[1-9][0-9]*)$";
const UNSIGNED = "^(?:0|[1-9][0-9]*)$";
const NUMBER = "^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$";
/** Numbers between bounds that lie this close are listed. */
const MAX_LISTED$2 = 200;
/**
* One level of a schema as a schema of the texts that its values are sent as. Never takes in more than is read, for a reader, nor less than is
* written, for a writer.
*/
function textSchema(node, form, slots) {
	if (!isJsonObject(node)) return node;
	if (form.list === "join") return {
		type: "string",
		...form.filled ? { minLength: 1 } : {}
	};
	if (form.list === "single") return {
		type: "array",
		items: slots.add(textSchema(node, {
			...form,
			list: "keep"
		}, slots)),
		minItems: 1,
		maxItems: 1
	};
	if (isJsonObject(node) && typeof node["$ref"] === "string") return slots.of(node, form);
	for (const keyword of [
		"allOf",
		"anyOf",
		"oneOf"
	]) {
		const list = node[keyword];
		if (isJsonArray(list)) return { [form.text && keyword === "oneOf" ? "anyOf" : keyword]: list.map((one) => slots.of(one, form)) };
	}
	const said = node["type"] ?? typesOfValues(node["const"], node["enum"]) ?? "string";
	const types = (isJsonArray(said) ? said : [said]).flatMap((type) => typeof type === "string" ? [type] : []);
	if (types.includes("object") || "not" in node) return node;
	const pieces = types.map((type) => ofType(type, node, form, slots));
	return pieces.length === 1 ? pieces[0] ?? true : { anyOf: pieces.map((one) => slots.add(one)) };
}
function ofType(type, node, form, slots) {
	const kept = (keywords) => Object.fromEntries(keywords.flatMap((one) => node[one] === void 0 ? [] : [[one, node[one]]]));
	const values = node["const"] === void 0 ? node["enum"] : [node["const"]];
	if (type === "array") return listSchema(kept([
		...LISTS,
		"enum",
		"const"
	]), node["items"], form, slots);
	const listed = isJsonArray(values) ? values.filter((one) => isOf(one, type)) : void 0;
	const shown = form.filled ? listed?.filter((one) => one !== "") : listed;
	if (shown?.length === 0) return false;
	if (!form.text) return {
		type,
		...kept([...TEXTS$1, ...NUMBERS]),
		...shown ? { enum: shown } : {},
		...form.filled && type === "string" ? filled$1(node) : {}
	};
	if (shown) return {
		type: "string",
		enum: [...new Set(shown.map(textOf))]
	};
	if (type === "boolean") return {
		type: "string",
		enum: ["true", "false"]
	};
	if (type === "null") return {
		type: "string",
		enum: ["null"]
	};
	if (type === "string") return {
		type,
		...kept(TEXTS$1),
		...form.filled ? filled$1(node) : {}
	};
	return numberSchema(type, kept(NUMBERS), form.side);
}
function filled$1({ minLength }) {
	return { minLength: Math.max(1, typeof minLength === "number" ? minLength : 0) };
}
function listSchema(kept, items, form, slots) {
	const least = Math.max(Number(kept["minItems"] ?? 0), form.filled ? 1 : 0);
	const inner = items === void 0 || !form.text ? items : slots.of(items, {
		...form,
		list: "keep"
	});
	return {
		type: "array",
		...kept,
		...least > 0 ? { minItems: least } : {},
		...inner === void 0 ? {} : { items: inner }
	};
}
function isOf(value, type) {
	if (type === "null") return value === null;
	if (type === "integer") return Number.isInteger(value);
	return typeof value === type;
}
function numberSchema(type, bounds, side) {
	const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, ...rest } = bounds;
	const [least, most] = [Math.ceil(Number(minimum ?? -1e400)), Math.floor(Number(maximum ?? 1e400))];
	const plain = Object.keys(rest).length === 0 && [
		exclusiveMinimum,
		exclusiveMaximum,
		multipleOf
	].every((one) => one === void 0);
	if (type === "integer" && plain && most - least < MAX_LISTED$2 && most >= least) return {
		type: "string",
		enum: Array.from({ length: most - least + 1 }, (_, index) => String(least + index))
	};
	if (side === "reader" && Object.keys(bounds).length > 0) return false;
	if (type !== "integer") return {
		type: "string",
		pattern: NUMBER
	};
	const longest = Math.max(...[least, most].map((bound) => String(bound).length));
	return {
		type: "string",
		pattern: least >= 0 ? UNSIGNED : INTEGER,
		...Number.isSafeInteger(least) && Number.isSafeInteger(most) ? { maxLength: longest } : {}
	};
}
// src/compat/formats/openapi/schemas/formats.ts
/** Formats that validators judge. Every other one is a remark: it is not compared as a constraint. */
const JUDGED = /* @__PURE__ */ new Set([
	"date-time",
	"date",
	"time",
	"duration",
	"email",
	"hostname",
	"ipv4",
	"ipv6",
	"uri",
	"uri-reference",
	"uuid",
	"json-pointer"
]);
/** `int64` is what everybody takes an integer without a format to be: it bounds nothing. */
const INT32 = [-2147483648, 2147483647];
/** Formats of integers become the bounds they stand for; what nobody judges goes. `note` is told of every keyword that a format turned into. */
function lowerFormat(schema, note) {
	const format = schema["format"];
	if (typeof format !== "string") return;
	if (!JUDGED.has(format)) delete schema["format"];
	if (format !== "int32" || !isInteger(schema["type"])) return;
	tighten(schema, "minimum", INT32[0], note);
	tighten(schema, "maximum", INT32[1], note);
}
function isInteger(type) {
	const types = Array.isArray(type) ? type : [type];
	return types.includes("integer") && types.every((one) => one === "integer" || one === "null");
}
/** A narrower bound that is written down stays. */
function tighten(schema, keyword, bound, note) {
	const least = keyword === "minimum";
	for (const name of [keyword, least ? "exclusiveMinimum" : "exclusiveMaximum"]) {
		const written = schema[name];
		if (typeof written === "number" && (least ? written >= bound : written <= bound)) return;
	}
	schema[keyword] = bound;
	note(keyword);
}
// src/compat/formats/openapi/schemas/keywords.ts
const EARLY = [
	...[
		"type",
		"enum",
		"format",
		"pattern",
		"multipleOf",
		"minimum",
		"maximum",
		"exclusiveMinimum",
		"exclusiveMaximum"
	].map((keyword) => [keyword, "plain"]),
	...[
		"minLength",
		"maxLength",
		"minItems",
		"maxItems",
		"uniqueItems",
		"minProperties",
		"maxProperties",
		"required"
	].map((keyword) => [keyword, "plain"]),
	["items", "items"],
	["additionalProperties", "schema"],
	["properties", "map"],
	["allOf", "list"]
];
const THREE = [
	...EARLY,
	["anyOf", "list"],
	["oneOf", "list"],
	["not", "schema"]
];
/** The keywords of every version that decide what a value may be, with how they hold schemas. */
const KEYWORDS = {
	"2.0": EARLY,
	"3.0": THREE,
	"3.1": [
		...THREE,
		...[
			"const",
			"minContains",
			"maxContains",
			"contentEncoding",
			"contentMediaType",
			"dependentRequired"
		].map((keyword) => [keyword, "plain"]),
		...[
			"if",
			"then",
			"else",
			"contains",
			"contentSchema",
			"propertyNames",
			"unevaluatedItems",
			"unevaluatedProperties"
		].map((keyword) => [keyword, "schema"]),
		["prefixItems", "list"],
		["patternProperties", "map"],
		["dependentSchemas", "map"]
	]
};
// src/compat/formats/openapi/schemas/lower.ts
const PREFIX = "#/$defs/";
let strangers = 0;
/** Parts of a description are made once, whatever it is compared with, and whichever side it is on. */
const MADE$2 = /* @__PURE__ */ new WeakMap();
function loweringOf(api, polarity) {
	const made = MADE$2.get(api) ?? /* @__PURE__ */ new Map();
	MADE$2.set(api, made);
	const lowering = made.get(polarity) ?? new Lowering(api, polarity);
	made.set(polarity, lowering);
	return lowering;
}
/** The part that a slot of a lowered schema holds; `undefined` for everything else. */
function partOf(slot) {
	const reference = isJsonObject(slot) ? slot["$ref"] : void 0;
	return typeof reference === "string" && reference.startsWith(PREFIX) ? Number(reference.slice(8)) : void 0;
}
/**
* Turns schemas of a description into parts of one level each, in words of draft 2020-12: wherever a part holds a schema, it names another
* part. Parts are made when they are asked for. `polarity`: what may only be read is no part of requests, what may only be written none of
* responses.
*/
var Lowering = class {
	api;
	#polarity;
	/** What nobody can look at is something else in every description. */
	#stranger = ++strangers;
	#names = /* @__PURE__ */ new Map();
	#forms = /* @__PURE__ */ new Map();
	#parts = [];
	/** Parts that speak of texts, with the parts whose values are sent so. */
	#plain = /* @__PURE__ */ new Map();
	/** Where something stands that is not below the origin of its part, by part and pointer. */
	#elsewhere = /* @__PURE__ */ new Map();
	constructor(api, polarity) {
		this.api = api;
		this.#polarity = polarity;
	}
	/** The part for a schema. */
	idOf(schema) {
		if (schema.kind === "at") return this.#at(schema.spot);
		if (schema.kind === "text") return this.#text(this.#at(schema.spot), schema.form);
		let id = this.#forms.get(schema);
		if (id === void 0) this.#forms.set(schema, id = this.#add(schema.spot, true, () => schema.kind === "any" ? true : this.#form(schema)));
		return id;
	}
	/** One level of a schema. */
	node(id) {
		const part = this.#parts[id];
		return part.made ??= part.make();
	}
	isInline(id) {
		return this.#parts[id]?.inline === true;
	}
	/** The types of what a part speaks of as texts, and where they stand; `undefined` for every other part. */
	typesBehind(id) {
		const plain = this.#plain.get(id);
		const node = plain === void 0 ? void 0 : this.node(plain);
		const type = isJsonObject(node) ? node["type"] : void 0;
		if (plain === void 0 || type === void 0) return void 0;
		return {
			types: (isJsonArray(type) ? type : [type]).map(String),
			spot: this.spotOf(plain, "/type")
		};
	}
	/** Where something in a part stands in the description. */
	spotOf(id, below = "") {
		const found = this.#elsewhere.get(`${id}${below}`);
		if (found) return {
			api: this.api,
			file: found.file,
			pointer: found.pointer
		};
		const { file, pointer } = this.#parts[id];
		return {
			api: this.api,
			file,
			pointer: pointer + below
		};
	}
	/** Where a part is written down as it is; `undefined` for parts that were put together. */
	writtenAt(id) {
		return this.#parts[id]?.written === true ? this.spotOf(id) : void 0;
	}
	#add({ file, pointer }, inline, make, written = false) {
		this.#parts.push({
			file,
			pointer,
			inline,
			make,
			written
		});
		return this.#parts.length - 1;
	}
	#form(schema) {
		const id = this.#forms.get(schema) ?? 0;
		const fields = [...schema.fields];
		const required = fields.flatMap(([name, field]) => field.required ? [name] : []);
		required.forEach((name, index) => this.#elsewhere.set(`${id}/required/${index}`, schema.fields.get(name)?.spot ?? schema.spot));
		for (const [name, { spot }] of fields) this.#elsewhere.set(`${id}/properties/${escapeToken(name)}`, spot);
		return {
			type: "object",
			properties: Object.fromEntries(fields.map(([name, field]) => [name, slot(this.idOf(field.schema))])),
			required
		};
	}
	/** A part as one of texts. */
	#text(part, form) {
		const { file, pointer } = this.#parts[part];
		const name = `text ${form.side} ${form.text} ${form.list} ${form.filled} ${part}`;
		const slots = {
			of: (inner, other) => {
				const known = partOf(inner);
				return known === void 0 ? inner ?? true : slot(this.#text(known, other));
			},
			add: (node) => {
				const piece = this.#add({
					file,
					pointer
				}, true, () => node);
				this.#plain.set(piece, part);
				return slot(piece);
			}
		};
		const id = this.#named(name, {
			file,
			pointer
		}, false, () => textSchema(this.node(part), form, slots));
		if (form.text) this.#plain.set(id, part);
		return id;
	}
	#at(origin) {
		return this.#named("", origin, false, (id) => this.#schema(origin.file.at(origin.pointer), origin, id));
	}
	#named(word, origin, inline, make) {
		const key = `${word}${inline ? "." : ""} ${origin.file.path}#${origin.pointer}`;
		let id = this.#names.get(key);
		if (id === void 0) {
			const made = this.#add(origin, inline, () => make(made), word === "");
			this.#names.set(key, id = made);
		}
		return id;
	}
	#schema(value, origin, id) {
		if (typeof value === "boolean") return value;
		if (!isJsonObject(value)) throw wrong({
			api: this.api,
			...origin
		}, "a schema is an object");
		const { version } = this.api;
		const reference = own(value, "$ref");
		if (typeof reference === "string" && version !== "3.1") return this.#reference(reference, origin);
		if (version !== "3.1" && own(value, "nullable") === true && own(value, "type") === void 0 && isCombined(value)) {
			const inner = this.#named("null", origin, true, (other) => this.#keywords(value, origin, other));
			return { anyOf: [slot(this.#named("nil", origin, true, () => ({ type: "null" }))), slot(inner)] };
		}
		const result = this.#keywords(value, origin, id);
		return typeof reference === "string" ? {
			...result,
			...this.#reference(reference, origin)
		} : result;
	}
	#reference(reference, origin) {
		const target = this.api.resolve(reference, {
			api: this.api,
			...origin
		});
		if (target !== "unread") return slot(this.#at(target));
		return /^https?:/i.test(reference) ? { $ref: reference } : this.#unread(origin, reference);
	}
	/** What nobody can look at: on each side something else, whatever it is called. */
	#unread({ file, pointer }, reference) {
		return { $ref: `unread:${this.#stranger}:${encodeURIComponent(`${file.path} ${pointer} ${reference}`)}` };
	}
	#keywords(value, origin, id) {
		const { version } = this.api;
		const result = {};
		for (const [keyword, how] of KEYWORDS[version]) {
			const written = own(value, keyword);
			if (written !== void 0) result[keyword] = this.#keyword(how, written, {
				...origin,
				pointer: `${origin.pointer}/${keyword}`
			});
		}
		if (own(value, "$dynamicRef") !== void 0 && version === "3.1") {
			const all = result["allOf"];
			result["allOf"] = [...isJsonArray(all) ? all : [], this.#unread(origin, "$dynamicRef")];
		}
		if (version !== "3.1") modernize(result, own(value, "nullable") === true);
		lowerFormat(result, (added) => this.#elsewhere.set(`${id}/${added}`, {
			...origin,
			pointer: `${origin.pointer}/format`
		}));
		if (isJsonArray(result["required"]) && result["required"].length === 0) delete result["required"];
		this.#hide(result, value, origin);
		this.#addSpare(result, origin, id);
		return result;
	}
	/** Where more properties have to come than are declared, some come that have no names: without them nothing would be sent at all. */
	#addSpare(result, origin, id) {
		const { properties, minProperties, additionalProperties } = result;
		if (!isJsonObject(properties) || typeof minProperties !== "number") return;
		if ((additionalProperties ?? true) !== true || result["unevaluatedProperties"] !== void 0) return;
		const place = {
			...origin,
			pointer: `${origin.pointer}/minProperties`
		};
		const spare = spareNames(properties, result["required"], minProperties).map((name) => {
			this.#elsewhere.set(`${id}/properties/${name}`, place);
			return [name, slot(this.#add(place, true, () => true))];
		});
		if (spare.length > 0) result["properties"] = {
			...properties,
			...Object.fromEntries(spare)
		};
	}
	#keyword(how, written, origin) {
		if (how === "plain") return written;
		const child = (inner, token) => {
			const at = token === void 0 ? origin : {
				...origin,
				pointer: `${origin.pointer}/${escapeToken(token)}`
			};
			if (typeof inner !== "boolean" && !isJsonObject(inner)) throw wrong({
				api: this.api,
				...at
			}, "a schema is an object");
			return slot(this.#named("", at, true, (id) => this.#schema(inner, at, id)));
		};
		if (how === "list" || how === "items" && isJsonArray(written)) return isJsonArray(written) ? written.map(child) : written;
		if (how === "map") {
			if (!isJsonObject(written)) return written;
			return Object.fromEntries(Object.entries(written).map(([name, inner]) => [name, child(inner, name)]));
		}
		return typeof written === "boolean" ? written : child(written);
	}
	/** Takes out what the other direction alone carries. */
	#hide(result, value, origin) {
		const properties = own(value, "properties");
		if (!isJsonObject(properties)) return;
		const flag = this.#polarity === "request" ? "readOnly" : "writeOnly";
		const hidden = new Set(Object.keys(properties).filter((name) => this.#isFlagged(origin, name, properties[name], flag)));
		if (hidden.size === 0) return;
		const shown = Object.entries(result["properties"]).filter(([name]) => !hidden.has(name));
		result["properties"] = Object.fromEntries(shown);
		const required = result["required"];
		if (isJsonArray(required)) result["required"] = required.filter((name) => typeof name !== "string" || !hidden.has(name));
	}
	#isFlagged(origin, name, written, flag) {
		if (!isJsonObject(written)) return false;
		if (own(written, flag) === true && (this.api.version === "3.1" || own(written, "$ref") === void 0)) return true;
		if (own(written, "$ref") === void 0) return false;
		const spot = {
			api: this.api,
			file: origin.file,
			pointer: `${origin.pointer}/properties/${escapeToken(name)}`
		};
		return own(this.api.followFrom(spot, written)?.value ?? {}, flag) === true;
	}
};
/** More of them are not made up. */
const MAX_SPARE = 20;
/** Names that stand for what is not declared, as many as are wanting. */
function spareNames(properties, required, least) {
	const names = /* @__PURE__ */ new Set([...Object.keys(properties), ...isJsonArray(required) ? required.map(String) : []]);
	const spare = [];
	for (let index = 1; spare.length < Math.min(least - names.size, MAX_SPARE); index++) if (!names.has(`extra${index}`)) spare.push(`extra${index}`);
	return spare;
}
function slot(id) {
	return { $ref: `${PREFIX}${id}` };
}
function isCombined(value) {
	return [
		"allOf",
		"anyOf",
		"oneOf",
		"$ref"
	].some((keyword) => own(value, keyword) !== void 0);
}
/** Draft 4 forms in those of 2020-12. */
function modernize(schema, nullable) {
	const type = schema["type"];
	if (type === "file") schema["type"] = "string";
	else if (nullable && typeof type === "string") schema["type"] = [type, "null"];
	for (const [flag, bound] of [["exclusiveMinimum", "minimum"], ["exclusiveMaximum", "maximum"]]) {
		const written = schema[flag];
		const limit = schema[bound];
		if (typeof written !== "boolean") continue;
		delete schema[flag];
		if (!written || limit === void 0) continue;
		schema[flag] = limit;
		delete schema[bound];
	}
	if (!isJsonArray(schema["required"])) delete schema["required"];
}
// src/compat/formats/openapi/read/places.ts
/** Where spots stand in their texts, with one pass over every file. */
function placesOf(spots) {
	const byFile = /* @__PURE__ */ new Map();
	for (const spot of spots) byFile.set(spot.file, [...byFile.get(spot.file) ?? [], spot]);
	const places = /* @__PURE__ */ new Map();
	for (const [file, mine] of byFile) {
		const found = file.places(mine.map(({ pointer }) => pointer));
		for (const spot of mine) places.set(spot, found.get(spot.pointer) ?? {
			file: file.path,
			line: 1,
			column: 1
		});
	}
	return places;
}
// src/compat/formats/openapi/schemas/document.ts
/** One schema for the engine, made of parts. Every pointer of it can be traced back. */
var SchemaDocument = class {
	path;
	/** The same for documents that say the same: definitions are numbered without gaps in it. */
	text;
	#properties;
	#parts;
	/** What definitions are called, by their numbers. */
	#names;
	#root;
	#lowering;
	#origins = /* @__PURE__ */ new Map();
	#definitions = /* @__PURE__ */ new Map();
	/** References that were made, by the parts they lead to. */
	#references = /* @__PURE__ */ new Map();
	/** The parts that are definitions, by their numbers. */
	#numbered;
	#waiting = [];
	constructor(lowering, roots) {
		this.#lowering = lowering;
		this.path = lowering.api.main.path;
		const properties = {};
		for (const [name, root] of roots) {
			const pointer = `/properties/${escapeToken(name)}`;
			if ("level" in root) this.#origins.set(pointer, (below) => root.spotOf(below));
			properties[name] = "level" in root ? this.#copy(root.level, pointer) : this.#place(root.part, pointer);
		}
		for (let id = this.#waiting.pop(); id !== void 0; id = this.#waiting.pop()) this.#define(id);
		this.#numbered = [...this.#references.keys()].sort((a, b) => a - b);
		this.#properties = properties;
		this.#parts = this.#numbered.map((id) => this.#definitions.get(id) ?? true);
		this.#names = this.#numbered.map((_, number) => String(number));
		this.#refer();
		this.text = JSON.stringify([properties, this.#parts]);
	}
	get root() {
		return this.#root ??= {
			properties: this.#properties,
			$defs: Object.fromEntries(this.#parts.map((part, number) => [this.#names[number] ?? "", part]))
		};
	}
	#refer() {
		for (const [number, id] of this.#numbered.entries()) for (const one of this.#references.get(id) ?? []) one["$ref"] = `#/$defs/${this.#names[number]}`;
	}
	/**
	* Calls definitions as those of another document that stand in the same place of their descriptions, and no other ones so: of a union that
	* refuses something, the branch of the same name is the one to speak of. Says which are called alike, by their numbers.
	*/
	nameAfter(other) {
		const there = new Map(other.#numbered.map((id, number) => [other.#homeOf(id), number]));
		const twins = this.#numbered.map((id) => {
			const home = this.#homeOf(id);
			return home === void 0 ? void 0 : there.get(home);
		});
		this.#names = twins.map((twin, number) => twin === void 0 ? `r${number}` : String(twin));
		this.#root = void 0;
		this.#refer();
		return twins.flatMap((twin, number) => twin === void 0 ? [] : [`${number}=${twin}`]).join(" ");
	}
	/** Where a part is written down, in words of every version. */
	#homeOf(id) {
		const { api } = this.#lowering;
		const spot = this.#lowering.writtenAt(id);
		if (!spot) return void 0;
		return `${spot.file === api.main ? "" : spot.file.path}#${spot.pointer.replace(/^\/(?:definitions|components\/schemas)\//, "/schemas/")}`;
	}
	/** A pointer as in any document of the same text, and back. */
	common(pointer) {
		return pointer.replace(/^\/\$defs\/([^/]+)/, (_, name) => `/$defs/${this.#names.indexOf(name)}`);
	}
	own(common) {
		return common.replace(/^\/\$defs\/(\d+)/, (_, number) => `/$defs/${this.#numbered[Number(number)]}`);
	}
	spotOf(pointer) {
		for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
			const origin = this.#origins.get(at);
			if (origin) return origin(pointer.slice(at.length));
		}
		return this.#lowering.api.root;
	}
	places(pointers) {
		const spots = new Map([...pointers].map((pointer) => [pointer, this.spotOf(this.own(this.common(pointer)))]));
		const places = placesOf([...spots.values()]);
		return new Map([...spots].flatMap(([pointer, spot]) => places.has(spot) ? [[pointer, places.get(spot)]] : []));
	}
	#define(id) {
		const pointer = `/$defs/${id}`;
		this.#origins.set(pointer, (below) => this.#lowering.spotOf(id, below));
		this.#definitions.set(id, this.#copy(this.#lowering.node(id), pointer));
	}
	/** What stands in a slot: the part itself, or a reference to it, which is written into `into`. */
	#place(id, pointer, into = {}) {
		this.#origins.set(pointer, (below) => this.#lowering.spotOf(id, below));
		if (this.#lowering.isInline(id)) return this.#copy(this.#lowering.node(id), pointer);
		const known = this.#references.get(id);
		if (known) known.push(into);
		else {
			this.#references.set(id, [into]);
			this.#waiting.push(id);
		}
		into["$ref"] = PENDING;
		return into;
	}
	#copy(node, pointer) {
		if (!isJsonObject(node)) return node;
		const result = {};
		for (const [keyword, value] of Object.entries(node)) if (keyword === "$ref") {
			const id = partOf(node);
			if (id === void 0) result["$ref"] = value;
			else this.#place(id, `${pointer}/$ref`, result);
		} else result[keyword] = this.#copyKeyword(value, `${pointer}/${keyword}`, keyword);
		return result;
	}
	#copyKeyword(value, pointer, keyword) {
		if (VALUES.has(keyword)) return value;
		const id = partOf(value);
		if (id !== void 0) return this.#place(id, pointer);
		const inner = (one, token) => {
			const part = partOf(one);
			return part === void 0 ? one : this.#place(part, `${pointer}/${escapeToken(token)}`);
		};
		if (isJsonArray(value)) return value.map(inner);
		if (isJsonObject(value) && MAPS.has(keyword)) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inner(one, name)]));
		return value;
	}
};
/** Until all definitions are known. */
const PENDING = "#";
const VALUES = /* @__PURE__ */ new Set(["const", "enum"]);
const MAPS = /* @__PURE__ */ new Set([
	"properties",
	"patternProperties",
	"dependentSchemas"
]);
// src/compat/formats/openapi/schemas/project.ts
const MAX_PARTS$1 = 8e3;
const MAX_DEPTH$2 = 400;
/**
* A schema with only what is asked of one value, without references: properties that the value does not have are left out. Small enough to
* be compiled for a single payload. `known`: parts whose value was judged already. `undefined` when it would grow too large.
*/
function projectOf(lowering, part, value, known) {
	try {
		return new Projection(lowering, known).of(part, [value], 0);
	} catch (error) {
		if (error instanceof TooLarge) return void 0;
		throw error;
	}
}
var TooLarge = class extends Error {};
const IN_PLACE = /* @__PURE__ */ new Set([
	"allOf",
	"anyOf",
	"oneOf",
	"not",
	"if",
	"then",
	"else"
]);
var Projection = class {
	#lowering;
	#known;
	#parts = 0;
	constructor(lowering, known) {
		this.#lowering = lowering;
		this.#known = known;
	}
	of(part, values, depth) {
		if (values.length === 0) return true;
		const judged = this.#known?.get(part);
		if (judged !== void 0) return judged;
		if (++this.#parts > MAX_PARTS$1 || depth > MAX_DEPTH$2) throw new TooLarge();
		const node = this.#lowering.node(part);
		if (!isJsonObject(node)) return node;
		const own = partOf(node);
		const result = {};
		for (const [keyword, one] of Object.entries(node)) if (keyword === "const" || keyword === "enum") result[keyword] = one;
		else if (keyword !== "$ref") result[keyword] = this.#keyword(keyword, one, values, depth + 1);
		else if (own === void 0) result["$ref"] = one;
		if (own === void 0) return result;
		const inner = this.of(own, values, depth + 1);
		return Object.keys(result).length === 0 ? inner : { allOf: [result, inner] };
	}
	#keyword(keyword, written, values, depth) {
		const slot = (one, inner) => {
			const part = partOf(one);
			return part === void 0 ? one : this.of(part, inner, depth);
		};
		if (keyword === "properties" && isJsonObject(written)) return this.#properties(written, values, slot);
		const inner = IN_PLACE.has(keyword) ? values : keyword === "propertyNames" ? values.flatMap(namesOf) : values.flatMap(partsOf);
		if (isJsonArray(written)) return written.map((one) => slot(one, inner));
		if (keyword === "dependentSchemas" && isJsonObject(written)) return mapped(written, (one) => slot(one, values));
		if (keyword === "patternProperties" && isJsonObject(written)) return mapped(written, (one) => slot(one, inner));
		return slot(written, inner);
	}
	#properties(written, values, slot) {
		const kept = [];
		const objects = values.filter(isJsonObject);
		for (const name of new Set(objects.flatMap((value) => Object.keys(value)))) {
			if (!Object.hasOwn(written, name)) continue;
			const inner = objects.flatMap((value) => Object.hasOwn(value, name) ? [value[name]] : []);
			kept.push([name, slot(written[name], inner)]);
		}
		return Object.fromEntries(kept);
	}
};
function mapped(map, change) {
	return Object.fromEntries(Object.entries(map).map(([name, one]) => [name, change(one)]));
}
function namesOf(value) {
	return isJsonObject(value) ? Object.keys(value) : [];
}
function partsOf(value) {
	return isJsonArray(value) ? [...value] : isJsonObject(value) ? Object.values(value) : [];
}
// src/compat/formats/openapi/schemas/samples.ts
const MAX_DEPTH$1 = 12;
const MAX_LENGTH = 40;
/** Characters of a payload that was made to be too long; of a list, whose items are all the same and told as such. */
const MAX_SHOWN = 2e4;
const MAX_LISTED$1 = 25e4;
/** So many members of an alternative are tried. */
const MAX_MEMBERS$1 = 8;
/** Asked for of the engine at most so often in one comparison. */
const MAX_ASKED = 60;
const FORMATS = {
	"date-time": "2024-01-01T00:00:00Z",
	date: "2024-01-01",
	time: "00:00:00Z",
	duration: "P1D",
	email: "someone@example.com",
	hostname: "example.com",
	ipv4: "192.0.2.1",
	ipv6: "2001:db8::1",
	uri: "https://example.com/",
	"uri-reference": "/",
	uuid: "00000000-0000-4000-8000-000000000000",
	"json-pointer": ""
};
/** Simple values that parts of a writer's schema allow. They are proposals: what is made of them is judged by validators. */
var Samples = class {
	#views;
	#policy;
	#made = /* @__PURE__ */ new Map();
	#asked = 0;
	constructor(views, policy) {
		this.#views = views;
		this.#policy = policy;
	}
	async of(part, depth = 0) {
		const id = this.#views.resolve(part);
		if (this.#made.has(id)) return this.#made.get(id);
		this.#made.set(id, void 0);
		const value = depth > MAX_DEPTH$1 ? void 0 : await this.#make(this.#views.of(id), depth);
		if (value === void 0) this.#made.delete(id);
		else this.#made.set(id, value);
		return value;
	}
	/** An object that has these members, and what else it needs. */
	async object(level, members, depth = 0) {
		const value = new Map(members);
		const { minProperties, maxProperties } = level.plain;
		const least = typeof minProperties === "number" ? minProperties : 0;
		const optional = [...level.properties.keys()].filter((name) => !level.required.includes(name) && !value.has(name));
		const wanted = [...level.required.filter((name) => !value.has(name)), ...optional];
		for (const [index, name] of wanted.entries()) {
			if (!level.required.includes(name) && value.size >= least) break;
			const one = await this.member(level, name, depth + 1);
			if (one !== void 0) value.set(name, one);
			else if (index < level.required.length && level.required.includes(name)) return void 0;
		}
		if (value.size < least || typeof maxProperties === "number" && value.size > maxProperties) return void 0;
		return Object.fromEntries(value);
	}
	async member(level, name, depth = 0) {
		const part = level.properties.get(name);
		if (part !== void 0) return this.of(part, depth);
		if (typeof level.additional === "number") return this.of(level.additional, depth);
		return level.additional ? "a" : void 0;
	}
	#make(view, depth) {
		if (view.kind === "any") return Promise.resolve("a");
		if (view.kind === "nullable") return this.of(view.inner, depth + 1);
		if (view.kind === "branches" && view.keyword === "oneOf") return this.#exactlyOne(view.id, view.branches, depth + 1);
		if (view.kind === "branches" && view.keyword !== "allOf") return this.#first(view.branches, depth + 1);
		return view.kind === "level" ? this.#fromLevel(view, depth) : this.#ask(view.id);
	}
	/** Of alternatives, the first for which there is something. */
	async #first(branches, depth) {
		for (const branch of branches) {
			const value = await this.of(branch, depth);
			if (value !== void 0) return value;
		}
	}
	/** What fits one of several and no other: an object with nothing in it often fits them all. */
	async #exactlyOne(id, branches, depth) {
		const oracle = (await loadOracles()).find(({ name }) => name !== "ajv");
		const fits = (value) => {
			const root = value === void 0 ? void 0 : projectOf(this.#views.lowering, id, value);
			if (value === void 0 || root === void 0) return false;
			return oracle?.judge({
				root,
				dialect: 2020,
				uri: "file:///schema",
				others: [],
				plain: true
			}, value)?.valid === true;
		};
		for (const branch of branches) {
			const value = await this.of(branch, depth);
			if (fits(value)) return value;
		}
		for (const branch of branches) {
			const level = this.#views.of(branch);
			const names = level.kind === "level" ? [...level.properties.keys()].slice(0, MAX_MEMBERS$1) : [];
			for (const name of names) {
				const member = level.kind === "level" ? await this.member(level, name, depth + 1) : void 0;
				const value = level.kind === "level" && member !== void 0 ? await this.object(level, /* @__PURE__ */ new Map([[name, member]]), depth) : void 0;
				if (fits(value)) return value;
			}
		}
		return this.#ask(id);
	}
	async #fromLevel(level, depth) {
		const { plain } = level;
		const values = plain["enum"];
		if (plain["const"] !== void 0) return plain["const"];
		if (isJsonArray(values) && Object.keys(plain).some((keyword) => keyword !== "enum" && keyword !== "type")) return this.#ask(level.id);
		if (isJsonArray(values)) return values.find((one) => one !== null) ?? values[0];
		const type = isJsonArray(plain["type"]) ? plain["type"].find((one) => one !== "null") : plain["type"] ?? typeOf$2(level);
		if (type === "object") return this.object(level, /* @__PURE__ */ new Map(), depth);
		if (type === "array") return this.#list(level, depth);
		if (type === "boolean") return false;
		if (type === "null") return null;
		return (type === "string" ? textFor(plain) : type === "integer" || type === "number" ? numberFor(plain) : void 0) ?? this.#ask(level.id);
	}
	async #list(level, depth) {
		const least = Number(level.plain["minItems"] ?? 0);
		if (least === 0) return [];
		if (level.plain["uniqueItems"] === true && least > 1) return this.#ask(level.id);
		const item = level.items === void 0 ? "a" : await this.of(level.items, depth + 1);
		return item === void 0 || least > MAX_LENGTH ? void 0 : Array.from({ length: least }, () => item);
	}
	/** What a reader that takes a single strange value refuses. */
	async #ask(id) {
		if (++this.#asked > MAX_ASKED) return void 0;
		const { lowering } = this.#views;
		return (await compareEmbedded(new SchemaDocument(lowering, /* @__PURE__ */ new Map([["value", { part: id }]])), nobody(lowering), this.#policy)).find(({ witness }) => witness)?.witness?.payload;
	}
};
function nobody(lowering) {
	return {
		path: lowering.api.main.path,
		root: {
			properties: { value: { const: "\0nothing" } },
			$defs: {}
		},
		places: () => /* @__PURE__ */ new Map()
	};
}
function typeOf$2(level) {
	return level.names ? "object" : level.items === void 0 ? "string" : "array";
}
function textFor({ pattern, format, minLength, maxLength }) {
	if (pattern !== void 0) return void 0;
	const least = typeof minLength === "number" ? minLength : 0;
	const text = typeof format === "string" ? FORMATS[format] : "a".repeat(Math.max(1, Math.min(least, 400)));
	const length = text?.length ?? 0;
	return length < least || typeof maxLength === "number" && length > maxLength ? maxLength === 0 && least === 0 ? "" : void 0 : text;
}
function numberFor({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }) {
	const from = typeof minimum === "number" ? Math.ceil(minimum) : typeof exclusiveMinimum === "number" ? Math.floor(exclusiveMinimum) + 1 : 0;
	const top = typeof maximum === "number" ? Math.floor(maximum) : typeof exclusiveMaximum === "number" ? Math.ceil(exclusiveMaximum) - 1 : from;
	const value = top < from || minimum === void 0 && exclusiveMinimum === void 0 ? Math.min(from, top) : from;
	return value >= (typeof minimum === "number" ? minimum : -1e400) && (typeof exclusiveMinimum !== "number" || value > exclusiveMinimum) && (typeof multipleOf !== "number" || value % multipleOf === 0) ? value : void 0;
}
/** Addresses may be long; other formats have a length of their own. */
function longText(format, length) {
	const start = format === void 0 ? "" : format === "uri" || format === "uri-reference" ? "https://example.com/" : void 0;
	return start === void 0 ? void 0 : start + "a".repeat(Math.max(0, length - start.length));
}
/** A text or list just above the reader's limit, where it can still be shown to people. */
async function aboveLimit(keyword, writer, reader, samples) {
	const limit = reader.plain[keyword];
	if (typeof limit !== "number" || limit >= MAX_SHOWN) return void 0;
	const length = Math.floor(limit) + 1;
	if (keyword === "maxLength") return longText(writer.plain["format"], length);
	const item = writer.items === void 0 ? "a" : await samples.of(writer.items);
	return item === void 0 || JSON.stringify(item).length * length > MAX_LISTED$1 ? void 0 : Array.from({ length }, () => item);
}
/** The value with members and items that stood for others replaced. */
async function filled(value, level, samples) {
	if (isJsonArray(value)) {
		const item = level.items === void 0 ? void 0 : await samples.of(level.items);
		return level.items === void 0 ? value : item === void 0 && value.length > 0 ? void 0 : value.map(() => item);
	}
	if (!isJsonObject(value)) return value;
	const members = /* @__PURE__ */ new Map();
	for (const [name, old] of Object.entries(value)) {
		const one = level.properties.has(name) || typeof level.additional === "number" ? await samples.member(level, name) : old;
		if (one === void 0) return void 0;
		members.set(name, one);
	}
	return Object.fromEntries(members);
}
// src/compat/formats/openapi/texts/kinds.ts
const MAX_SCHEMAS = 40;
const PLAIN$1 = /* @__PURE__ */ new Set([
	"string",
	"integer",
	"number",
	"boolean",
	"null"
]);
/** With one of these a schema is not taken apart. */
const BEYOND = [
	"not",
	"if",
	"contains",
	"prefixItems",
	"$dynamicRef",
	"unevaluatedItems",
	"dependentSchemas",
	"propertyNames"
];
/** Beside alternatives these say more than the alternatives. */
const BESIDE = "enum const minLength maxLength pattern format minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems uniqueItems items".split(" ");
const REMARKS = /* @__PURE__ */ new Set([
	"description",
	"summary",
	"title",
	"deprecated",
	"example",
	"examples",
	"default",
	"$comment"
]);
const BOUNDS = [
	"enum",
	"const",
	"minLength",
	"maxLength",
	"pattern",
	"format",
	"allOf",
	"anyOf",
	"oneOf",
	"$ref"
];
/** `undefined` where a schema says something that is not looked into, allows objects, or anything. */
function kindsOf(schema) {
	if (schema.kind !== "at") return void 0;
	const found = {
		plain: /* @__PURE__ */ new Set(),
		lists: [],
		patterns: false,
		seen: 0
	};
	const first = schema.spot.api.follow(schema.spot);
	if (!first || !gather$1(schema.spot, found)) return void 0;
	const [list] = found.lists;
	const items = list && isJsonObject(own(list.value, "items")) ? below(list, "items") : void 0;
	return {
		plain: found.plain,
		list: list !== void 0,
		...items && found.lists.length === 1 ? { items } : {},
		mayBeEmpty: list !== void 0 || found.patterns,
		anyText: own(first.value, "type") === "string" && !BOUNDS.some((keyword) => own(first.value, keyword) !== void 0 && !isRemark(keyword, first))
	};
}
/** A format that nobody judges says nothing. */
function isRemark(keyword, { value }) {
	return keyword === "format" && [
		"password",
		"byte",
		"binary"
	].includes(text(value, "format") ?? "");
}
function gather$1(spot, found) {
	const at = followed(spot);
	if (!at || ++found.seen > MAX_SCHEMAS || BEYOND.some((keyword) => own(at.value, keyword) !== void 0)) return false;
	const inner = [
		"allOf",
		"anyOf",
		"oneOf"
	].filter((keyword) => isJsonArray(own(at.value, keyword)));
	const types = typesOf$3(at);
	const beside = BESIDE.some((keyword) => own(at.value, keyword) !== void 0);
	if (inner.length > 1 || inner.length === 1 && (types !== void 0 || beside)) return false;
	if (inner[0] !== void 0) {
		const list = own(at.value, inner[0]);
		return isJsonArray(list) && (inner[0] !== "allOf" || list.length === 1) && list.every((_, index) => gather$1(below(at, inner[0] ?? "", index), found));
	}
	if (!types?.every((type) => type === "array" || PLAIN$1.has(type))) return false;
	for (const type of types) if (type !== "array") found.plain.add(type);
	found.patterns ||= [
		"pattern",
		"enum",
		"const"
	].some((keyword) => own(at.value, keyword) !== void 0);
	if (types.includes("array")) found.lists.push(at);
	return true;
}
/** What references lead to, as long as nothing else stands beside them. */
function followed(spot) {
	let at = spot;
	for (let hops = 0; hops < MAX_SCHEMAS; hops++) {
		const value = at.file.at(at.pointer);
		if (!isJsonObject(value)) return void 0;
		const reference = own(value, "$ref");
		if (typeof reference !== "string") return {
			...at,
			value
		};
		if (at.api.version === "3.1" && Object.keys(value).some((key) => key !== "$ref" && !REMARKS.has(key))) return void 0;
		const target = at.api.resolve(reference, at);
		if (target === "unread") return void 0;
		at = {
			api: at.api,
			...target
		};
	}
}
// src/compat/formats/openapi/schemas/texts.ts
/** Sends what a payload has of texts, and reads it as the other side would. Validators judge values; this does not compare schemas. */
var Carrier = class {
	#writer;
	#reader;
	#oracles;
	constructor(writer, reader, oracles) {
		[this.#writer, this.#reader, this.#oracles] = [
			writer,
			reader,
			oracles
		];
	}
	/** `undefined` when something would not be sent like this. */
	carry({ texts }, payload) {
		const [written, taken] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
		let shown = payload;
		for (const one of texts ?? []) {
			const value = valueAt(payload, one.at);
			if (value === void 0) continue;
			const sent = this.#sent(one, value);
			if (sent === void 0) return void 0;
			const { field } = one;
			const lines = write(field.writer.name, sent, field.writer.serialization);
			if (field.written.kind === "text" && field.written.form.filled && lines.some(([, text]) => text === "")) return void 0;
			const readings = read(field.writer.name, lines, field.reader.serialization, kindsOf(field.reader.schema)?.list === true) ?? [];
			written.set(this.#writer.idOf(field.written), true);
			taken.set(this.#reader.idOf(field.read), readings.some((reading) => this.fits(this.#reader, field.reader.schema, reading)));
			shown = withValue(shown, one.at, sent);
		}
		return {
			payload: shown,
			written,
			read: taken
		};
	}
	/** The value of the writer that looks like what was proposed. */
	#sent({ field: { writer, written } }, value) {
		const given = written.kind === "text" && written.form.list === "single" && Array.isArray(value) ? value[0] ?? "" : value;
		return [given, ...this.#readings(writer, given)].reverse().find((one) => this.fits(this.#writer, writer.schema, one));
	}
	#readings(writer, value) {
		const lists = kindsOf(writer.schema)?.list === true;
		return read(writer.name, write(writer.name, value, writer.serialization), writer.serialization, lists) ?? [];
	}
	fits(lowering, schema, value) {
		const root = projectOf(lowering, lowering.idOf(schema), value);
		if (root === void 0) return false;
		const opinions = this.#oracles.map((oracle) => oracle.judge({
			root,
			dialect: 2020,
			uri: "file:///schema",
			others: [],
			plain: true
		}, value));
		return opinions.some((one) => one !== void 0) && opinions.every((one) => one?.valid !== false);
	}
};
function valueAt(payload, at) {
	let value = payload;
	for (const token of at) value = isJsonObject(value) && Object.hasOwn(value, token) ? value[token] : void 0;
	return value;
}
/** A payload with another value somewhere in it. */
function withValue(payload, at, value) {
	const [token, ...rest] = at;
	if (token === void 0 || !isJsonObject(payload)) return value;
	return Object.fromEntries(Object.entries(payload).map(([key, one]) => [key, key === token ? withValue(one, rest, value) : one]));
}
// src/compat/formats/openapi/schemas/formal.ts
const MAX_VISITS = 2e5;
/** How far two texts are followed to see that they are the same. */
const MAX_ALIKE = 4e3;
const MAX_ALIKE_DEPTH = 16;
/**
* Shows cheaply that whatever one part allows the other one allows too, whoever writes it: by looking at the two side by side.
* Says nothing where that is not enough.
*/
var Formal = class {
	#writer;
	#reader;
	#same;
	#shown = /* @__PURE__ */ new Set();
	#open = /* @__PURE__ */ new Set();
	#left = 0;
	/** `same`: whether two parts are written the same way. */
	constructor(writer, reader, same) {
		this.#writer = writer;
		this.#reader = reader;
		this.#same = same;
	}
	/** Everything that is met has to hold, so what comes up again is taken as shown: values are finite. Each pair is decided once. */
	holds(both) {
		const start = key(both);
		if (!this.#shown.has(start) && !this.#open.has(start)) this.#decide(both, start);
		return this.#shown.has(start);
	}
	#decide(both, start) {
		const found = /* @__PURE__ */ new Map();
		const waiting = [{
			both,
			name: start,
			from: void 0
		}];
		const open = [];
		for (let next = waiting.pop(); next; next = waiting.pop()) {
			const { name, from } = next;
			if (this.#shown.has(name)) continue;
			const known = found.get(name);
			if (from !== void 0) (this.#open.has(name) ? open : known)?.push(from);
			if (known || this.#open.has(name)) continue;
			found.set(name, from === void 0 ? [] : [from]);
			const inner = found.size > MAX_VISITS ? void 0 : this.#below(next.both);
			if (!inner) open.push(name);
			else for (const one of inner) waiting.push({
				both: one,
				name: key(one),
				from: name
			});
		}
		for (let name = open.pop(); name !== void 0; name = open.pop()) {
			if (this.#open.has(name)) continue;
			this.#open.add(name);
			open.push(...found.get(name) ?? []);
		}
		for (const name of found.keys()) if (!this.#open.has(name)) this.#shown.add(name);
	}
	/** The same of any two parts. Most are written the same way: what they hold need not be made. */
	#below([w, r]) {
		return this.#same(w, r) ? [] : this.#compare(this.#writer.of(w), this.#reader.of(r));
	}
	/** What is left to be shown of the parts of two schemas; `undefined` when they themselves do not show it. */
	#compare(writer, reader) {
		if (reader.kind === "any") return [];
		if (reader.kind === "nullable" && writer.kind !== "branches") return [[writer.kind === "nullable" ? writer.inner : writer.id, reader.inner]];
		if (writer.kind === "level" && reader.kind === "level") return readsFormally(writer, reader) ? innerOf(writer, reader) : void 0;
		if (writer.kind === "branches" && reader.kind === "branches" && writer.keyword === reader.keyword) return writer.keyword === "oneOf" ? this.#alike(writer.id, reader.id) : this.#match(writer.branches, reader.branches, writer.keyword);
		return writer.kind === "whole" && reader.kind === "whole" ? this.#alike(writer.id, reader.id) : void 0;
	}
	/** Every branch of the writer has one of the reader, or for `allOf` the other way round. By the name of what they refer to, else in order. */
	#match(writer, reader, keyword) {
		const [asking, answering] = keyword === "anyOf" ? [writer, reader] : [reader, writer];
		const [mine, theirs] = keyword === "anyOf" ? [this.#writer, this.#reader] : [this.#reader, this.#writer];
		const named = new Map(answering.map((part) => [nameIn(theirs, part), part]));
		const pairs = asking.map((part, index) => [part, named.get(nameIn(mine, part)) ?? answering[index]]);
		if (pairs.some(([, other]) => other === void 0)) return void 0;
		return pairs.map(([part, other]) => keyword === "anyOf" ? [part, other] : [other, part]);
	}
	/** The same keywords, with parts that are the same in both directions: nothing that looks at them can tell. */
	#alike(w, r) {
		const [writer, reader] = [this.#writer.lowering.node(w), this.#reader.lowering.node(r)];
		this.#left = MAX_ALIKE;
		return this.#sameText(writer, reader, MAX_ALIKE_DEPTH) ? [] : void 0;
	}
	/** Whether two parts are written alike, through everything below, as far as it goes. */
	#sameText(a, b, depth) {
		if (--this.#left < 0) return false;
		const [mine, theirs] = [partOf(a), partOf(b)];
		if (mine !== void 0 && theirs !== void 0 && depth > 0) return this.#sameText(this.#writer.lowering.node(this.#writer.resolve(mine)), this.#reader.lowering.node(this.#reader.resolve(theirs)), depth - 1);
		if (isJsonArray(a)) return isJsonArray(b) && a.length === b.length && a.every((one, index) => this.#sameText(one, b[index], depth));
		if (!isJsonObject(a)) return a === b;
		if (!isJsonObject(b) || mine !== void 0 && depth <= 0) return false;
		const keys = Object.keys(a);
		return keys.length === Object.keys(b).length && keys.every((one) => Object.hasOwn(b, one) && this.#sameText(a[one], b[one], depth));
	}
};
function key([w, r]) {
	return `${w} ${r}`;
}
function nameIn(views, part) {
	const { pointer } = views.lowering.spotOf(views.resolve(part));
	return /^\/(?:components|definitions)\//.test(pointer) ? pointer : `${pointer} here`;
}
/** Whether nothing on this level keeps the reader from taking what is written, the parts aside. */
function readsFormally(writer, reader) {
	if (!readsPlain(writer, reader)) return false;
	return !([...reader.properties.keys()].some((name) => !writer.properties.has(name)) && writer.additional !== false);
}
/**
* The same for a writer that sends what it declares and nothing else. An object of which nothing is said may hold anything; a name that is
* only required is declared, too.
*/
function readsDeclared(writer, reader) {
	if (!readsPlain(writer, reader)) return false;
	const unknown = [...reader.properties.keys()].filter((name) => !writer.properties.has(name));
	if (unknown.length === 0 || writer.additional === false) return true;
	return writer.names && typeof writer.additional === "boolean" && !unknown.some((name) => writer.required.includes(name));
}
function readsPlain(writer, reader) {
	if (reader.required.some((name) => !writer.required.includes(name))) return false;
	if (reader.items !== void 0 && writer.items === void 0) return false;
	if (!Object.entries(reader.plain).every(([keyword, value]) => readsKeyword(keyword, writer.plain, value))) return false;
	if (reader.additional === true) return true;
	if (!(writer.properties.size === reader.properties.size || reader.additional === false) || [...writer.properties.keys()].some((name) => !reader.properties.has(name))) return false;
	return reader.additional === false ? writer.additional === false : writer.additional === false || typeof writer.additional === "number";
}
const UPPER = /* @__PURE__ */ new Set([
	"maximum",
	"exclusiveMaximum",
	"maxLength",
	"maxItems",
	"maxProperties"
]);
const LOWER = /* @__PURE__ */ new Set([
	"minimum",
	"exclusiveMinimum",
	"minLength",
	"minItems",
	"minProperties"
]);
/** Whether a keyword lets through whatever the writer's keywords, which hold no schemas, let through. */
function readsKeyword(keyword, writer, value) {
	const mine = writer[keyword];
	if (mine === void 0) return false;
	if (typeof mine === "number" && typeof value === "number" && mine !== value) return UPPER.has(keyword) ? mine < value : LOWER.has(keyword) && mine > value;
	if (keyword === "type") {
		const [from, to] = [typesOf$1(mine), typesOf$1(value)];
		return from.every((one) => to.includes(one) || one === "integer" && to.includes("number"));
	}
	if (keyword === "enum" && isJsonArray(mine) && isJsonArray(value)) {
		const known = new Set(value.map(canonicalJson));
		return mine.every((one) => known.has(canonicalJson(one)));
	}
	return canonicalJson(mine) === canonicalJson(value);
}
function typesOf$1(type) {
	return isJsonArray(type) ? type : [type];
}
/** The parts of two objects or lists that have to be compared. */
function innerOf(writer, reader) {
	const inner = [];
	for (const [name, part] of reader.properties) {
		const mine = writer.properties.get(name);
		if (mine !== void 0) inner.push([mine, part]);
	}
	if (writer.items !== void 0 && reader.items !== void 0) inner.push([writer.items, reader.items]);
	if (typeof writer.additional === "number" && typeof reader.additional === "number") inner.push([writer.additional, reader.additional]);
	return inner;
}
// src/compat/formats/openapi/schemas/view.ts
const MAX_HOPS = 60;
const MAX_BRANCHES = 30;
const MAX_ALTERNATIVES = 200;
const MAX_IN_PLACE = 500;
const HOLDING = /* @__PURE__ */ new Set([
	"properties",
	"required",
	"items",
	"additionalProperties"
]);
const PLAIN = new Set("type enum const format pattern multipleOf minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength minItems maxItems minProperties maxProperties uniqueItems contentEncoding contentMediaType".split(" "));
const MADE$1 = /* @__PURE__ */ new WeakMap();
function viewsOf(lowering) {
	const views = MADE$1.get(lowering) ?? new Views(lowering);
	MADE$1.set(lowering, views);
	return views;
}
/** Parts as they can be compared, made once. */
var Views = class {
	lowering;
	#views = /* @__PURE__ */ new Map();
	constructor(lowering) {
		this.lowering = lowering;
	}
	of(part) {
		const id = this.resolve(part);
		let view = this.#views.get(id);
		if (!view) this.#views.set(id, view = this.#make(id));
		return view;
	}
	/** The part behind parts that are nothing but references, or an `allOf` of one. */
	resolve(part) {
		let id = part;
		for (let hops = 0; hops < MAX_HOPS; hops++) {
			const next = this.#next(this.lowering.node(id));
			if (next === void 0) return id;
			id = next;
		}
		return part;
	}
	#next(node) {
		if (!isJsonObject(node) || Object.keys(node).length !== 1) return void 0;
		const all = node["allOf"];
		return partOf(isJsonArray(all) && all.length === 1 ? all[0] : node);
	}
	#make(id) {
		const node = this.lowering.node(id);
		if (isAny(node)) return {
			kind: "any",
			id
		};
		if (!isJsonObject(node)) return {
			kind: "whole",
			id
		};
		const keys = Object.keys(node);
		if (keys.every((key) => HOLDING.has(key) || PLAIN.has(key))) return this.#level(id, node);
		const merged = keys.includes("allOf") ? this.#merged(id) : void 0;
		if (merged) return merged;
		return ((keys.length === 1 || keys.length === 2 && keys.includes("type")) && !this.#isLoop(id) ? this.#branches(id, node) : void 0) ?? {
			kind: "whole",
			id
		};
	}
	/** Whether a schema leads back to itself without a step down in the data: no value can be judged by it. */
	#isLoop(id) {
		const seen = /* @__PURE__ */ new Set();
		const waiting = [id];
		for (let at = waiting.pop(); at !== void 0; at = waiting.pop()) {
			const node = this.lowering.node(at);
			if (!isJsonObject(node)) continue;
			const inner = [node, ...[
				"allOf",
				"anyOf",
				"oneOf"
			].flatMap((keyword) => isJsonArray(node[keyword]) ? node[keyword] : [])];
			for (const slot of inner) {
				const part = partOf(slot);
				if (part === id || seen.size > MAX_IN_PLACE) return true;
				if (part === void 0 || seen.has(part)) continue;
				seen.add(part);
				waiting.push(part);
			}
		}
		return false;
	}
	#branches(id, node) {
		for (const keyword of [
			"anyOf",
			"oneOf",
			"allOf"
		]) {
			const list = node[keyword];
			if (!isJsonArray(list) || list.length === 0 || list.length > MAX_ALTERNATIVES) continue;
			const branches = list.map(partOf);
			if (!branches.every((one) => one !== void 0)) return void 0;
			if (node["type"] !== void 0 && !(keyword !== "allOf" && branches.every((one) => this.#isOfType(one, node["type"])))) return void 0;
			const nil = keyword === "anyOf" && list.length === 2 ? branches.findIndex((one) => canonicalJson(this.lowering.node(one)) === "{\"type\":\"null\"}") : -1;
			const inner = branches[1 - nil];
			if (nil >= 0 && inner !== void 0) return {
				kind: "nullable",
				id,
				nil: branches[nil],
				inner
			};
			return {
				kind: "branches",
				id,
				keyword,
				branches
			};
		}
	}
	/** Whether a branch says itself what is said beside all branches. */
	#isOfType(part, type) {
		const view = this.of(part);
		return view.kind === "level" && view.plain["type"] === type;
	}
	#level(id, node) {
		const { properties, required, items, additionalProperties: more, ...plain } = node;
		const additional = more === void 0 ? true : typeof more === "boolean" ? more : partOf(more);
		if (isJsonArray(items) || additional === void 0 || !(properties === void 0 || isJsonObject(properties)) || !isNames(required)) return {
			kind: "whole",
			id
		};
		const parts = Object.entries(properties ?? {}).map(([name, one]) => [name, partOf(one)]);
		const item = items === void 0 ? void 0 : partOf(items);
		if (parts.some(([, part]) => part === void 0) || items !== void 0 && item === void 0) return {
			kind: "whole",
			id
		};
		return {
			kind: "level",
			id,
			plain,
			required: required ?? [],
			names: properties !== void 0 || required !== void 0,
			properties: new Map(parts),
			items: item,
			additional: typeof additional === "number" && isAny(this.lowering.node(this.resolve(additional))) ? true : additional,
			spotOf: (below) => this.lowering.spotOf(id, below)
		};
	}
	/** Objects put together with `allOf` as one, where no property is said twice. */
	#merged(id) {
		const levels = this.#leaves(id, /* @__PURE__ */ new Set());
		if (!levels?.some((level) => level.plain["type"] === "object")) return void 0;
		const properties = /* @__PURE__ */ new Map();
		const homes = /* @__PURE__ */ new Map();
		const required = [];
		for (const level of levels) {
			const { type, ...rest } = level.plain;
			if (type !== void 0 && type !== "object" || Object.keys(rest).length > 0 || level.additional !== true || level.items !== void 0) return void 0;
			for (const [name, part] of level.properties) {
				const known = properties.get(name);
				const both = known === void 0 ? part : this.#stricter(known, part);
				if (both === void 0) return void 0;
				properties.set(name, both);
				homes.set(`/properties/${escapeToken(name)}`, (below) => level.spotOf(below));
			}
			for (const [index, name] of level.required.entries()) {
				homes.set(`/required/${required.length}`, () => level.spotOf(`/required/${index}`));
				required.push(name);
			}
		}
		const spotOf = (below) => homes.get(below)?.(below) ?? this.lowering.spotOf(id, below === "/type" || below === "/required" ? "" : below);
		return {
			kind: "level",
			id,
			plain: { type: "object" },
			required,
			names: levels.some((level) => level.names),
			properties,
			items: void 0,
			additional: true,
			spotOf
		};
	}
	/** Of two parts that a value has to fit both, the one that says everything the other one says; only for plain values. */
	#stricter(a, b) {
		const [one, other] = [this.resolve(a), this.resolve(b)];
		if (one === other) return a;
		const [mine, theirs] = [this.lowering.node(one), this.lowering.node(other)];
		if (!isPlain$1(mine) || !isPlain$1(theirs)) return void 0;
		const covers = (by, all) => Object.entries(all).every(([keyword, value]) => readsKeyword(keyword, by, value));
		return covers(mine, theirs) ? a : covers(theirs, mine) ? b : void 0;
	}
	/** The objects that an `allOf` puts together, with what is said beside it; `undefined` where anything else is among them. */
	#leaves(part, seen) {
		const id = this.resolve(part);
		if (seen.has(id) || seen.size > MAX_BRANCHES) return void 0;
		seen.add(id);
		const node = this.lowering.node(id);
		if (!isJsonObject(node)) return void 0;
		const { allOf, ...beside } = node;
		if (allOf !== void 0 && !isJsonArray(allOf)) return void 0;
		const found = [];
		if (Object.keys(beside).length > 0) {
			if (!Object.keys(beside).every((key) => HOLDING.has(key) || PLAIN.has(key))) return void 0;
			const level = this.#level(id, beside);
			if (level.kind !== "level") return void 0;
			found.push(level);
		}
		for (const branch of allOf ?? []) {
			const inner = partOf(branch);
			const more = inner === void 0 ? void 0 : this.#leaves(inner, seen);
			if (!more) return void 0;
			found.push(...more);
		}
		return found;
	}
};
function isPlain$1(node) {
	return isJsonObject(node) && Object.keys(node).every((key) => PLAIN.has(key));
}
function isAny(node) {
	return node === true || isJsonObject(node) && Object.keys(node).length === 0;
}
function isNames(value) {
	return value === void 0 || isJsonArray(value) && value.every((one) => typeof one === "string");
}
// src/compat/formats/openapi/texts/propose.ts
const USUAL = [
	"a",
	"abcdefghij",
	"a,b",
	"1,2",
	"12",
	"1000000",
	"-1",
	"0.5",
	"true",
	"",
	1,
	1e6,
	-1,
	.5,
	true,
	null,
	"2024-01-15",
	"00000000-0000-4000-8000-000000000000"
];
const MAX_LISTED = 30;
/** Values to try where texts of a kind of their own are needed. Proposals only: whether one is sent, and read, is judged afterwards. */
function proposals({ schema }) {
	const kinds = kindsOf(schema);
	const [member] = kinds ? [] : membersOf(schema);
	if (member !== void 0) return USUAL.map((one) => ({ [member]: one }));
	const items = kinds?.items && listed({
		kind: "at",
		spot: kinds.items
	});
	const plain = listed(schema) ?? USUAL;
	if (!kinds?.list) return plain;
	const inner = items ?? USUAL;
	return [
		...inner.map((one) => [one]),
		...inner.map((one) => [one, one]),
		inner.slice(0, 3),
		...inner.map((one) => [
			one,
			one,
			one
		]),
		[]
	];
}
/** Of an object, the names that are declared. */
function membersOf(schema) {
	const value = schema.kind === "at" ? schema.spot.api.follow(schema.spot)?.value : void 0;
	const properties = value && own(value, "properties");
	return isJsonObject(properties) ? Object.keys(properties) : [];
}
function listed(schema) {
	const value = schema.kind === "at" ? schema.spot.api.follow(schema.spot)?.value : void 0;
	const values = value && own(value, "enum");
	return isJsonArray(values) ? values.slice(0, MAX_LISTED) : void 0;
}
// src/compat/formats/openapi/witness/values.ts
/** What confirms how texts are written and read. */
const CONFIRMED_BY$1 = ["reading of the text"];
/** Values that clients of one description send as parameters. */
var Values = class {
	lowering;
	#samples;
	constructor(api, policy) {
		this.lowering = loweringOf(api, "request");
		this.#samples = new Samples(viewsOf(this.lowering), policy);
	}
	/** A value of a parameter; in paths none that is sent as nothing. */
	async of(parameter) {
		const value = await this.#sample(parameter);
		if (parameter.in !== "path" || value !== void 0 && !isEmpty(parameter, value)) return value;
		const carrier = new Carrier(this.lowering, this.lowering, await loadOracles());
		return proposals(parameter).find((one) => !isEmpty(parameter, one) && carrier.fits(this.lowering, parameter.schema, one));
	}
	/** Lists of what a parameter lists, of one and of two. */
	async listsOf({ schema }) {
		const items = kindsOf(schema)?.items;
		const item = items && await this.#samples.of(this.lowering.idOf({
			kind: "at",
			spot: items
		}));
		return item === void 0 ? [] : [[item, item], [item]];
	}
	#sample(parameter) {
		const { schema } = parameter;
		const filled = parameter.in === "path" && schema.kind === "at" && kindsOf(schema) ? {
			kind: "text",
			spot: schema.spot,
			form: {
				side: "writer",
				text: false,
				list: "keep",
				filled: true
			}
		} : schema;
		return this.#samples.of(this.lowering.idOf(filled));
	}
};
function isEmpty({ name, serialization }, value) {
	return write(name, value, serialization).every(([, text]) => text === "");
}
/** A value that is written in one way and cannot be read in another, or is read as something else. */
async function misread(mine, theirs, operation, values) {
	const reading = loweringOf(theirs.schema.spot.api, "request");
	const carrier = new Carrier(values.lowering, reading, await loadOracles());
	const sampled = await values.of(mine);
	const lists = kindsOf(theirs.schema)?.list !== false;
	const proposed = [
		...preferred(proposals(mine)),
		...await values.listsOf(mine),
		...sampled === void 0 ? [] : [sampled]
	];
	for (const value of proposed) {
		if (!carrier.fits(values.lowering, mine.schema, value) || mine.in === "path" && isEmpty(mine, value)) continue;
		const sent = write(mine.name, value, mine.serialization);
		if (sent.length === 0) continue;
		const arriving = mine.in === "path" ? sent.map(([, text]) => [theirs.name, text]) : sent;
		const taken = (read(theirs.name, arriving, theirs.serialization, lists) ?? []).filter((one) => carrier.fits(reading, theirs.schema, one));
		const shown = sent.map(([name, text]) => `${name}=${text}`).join("&");
		const payload = {
			operation,
			request: { [mine.in === "form" ? "body" : mine.in]: { [mine.name]: value } }
		};
		if (taken.length === 0) return {
			payload,
			outcome: "rejected",
			error: `${shown} is sent, which cannot be read`,
			confirmedBy: CONFIRMED_BY$1
		};
		const [first] = taken;
		if (first !== void 0 && !taken.some((one) => canonicalJson(one) === canonicalJson(value))) return {
			payload,
			outcome: "changed",
			readBack: first,
			confirmedBy: CONFIRMED_BY$1
		};
	}
}
/** Lists of two first: they show best how a list is written. */
function preferred(values) {
	const rank = (value) => Array.isArray(value) ? Math.abs(value.length - 2) : 0;
	return [...values].sort((a, b) => rank(a) - rank(b));
}
// src/compat/formats/openapi/witness/exchange.ts
/** Who confirmed: a reading of the description that shares nothing with the comparison. */
const CONFIRMED_BY = ["interpreter of the description"];
/** Requests and answers of two descriptions that show what is not a question of schemas. */
var Exchanges = class {
	#policy;
	#values = /* @__PURE__ */ new Map();
	constructor(policy) {
		this.#policy = policy;
	}
	/** Values that clients of a description send. */
	valuesOf(api) {
		let values = this.#values.get(api);
		if (!values) this.#values.set(api, values = new Values(api, this.#policy));
		return values;
	}
	/** A request that the asker's description allows and the answerer's refuses. */
	refusedRequest(asker, answerer, endpoint, wanted = {}) {
		return async () => {
			const request = endpoint.name === void 0 ? await this.#requestFor(endpoint, wanted) : void 0;
			if (!request || refusalOf(asker, request) !== void 0) return void 0;
			const error = refusalOf(answerer, request);
			return error === void 0 ? void 0 : witnessOf(endpoint, { request }, error);
		};
	}
	/** An answer that the answerer's description allows and the asker does not know: with one of these statuses, and of a type or none. */
	unknownAnswer(asker, answerer, endpoint, statuses, types = []) {
		return async () => {
			const request = endpoint.name === void 0 ? await this.#requestFor(endpoint, {}) : void 0;
			if (!request) return void 0;
			for (const status of statuses.flatMap(statusesOf)) for (const contentType of types.length > 0 ? types : [void 0]) {
				const response = {
					status,
					...types.length === 0 ? {} : { contentType: contentType ?? null }
				};
				const error = answerRefusal(answerer, request, response) === void 0 ? answerRefusal(asker, request, response) : void 0;
				const headers = contentType === void 0 ? {} : { headers: { "content-type": contentType } };
				if (error !== void 0) return witnessOf(endpoint, { response: {
					status,
					...headers
				} }, error);
			}
		};
	}
	async #requestFor(endpoint, wanted) {
		const operation = readOperation(endpoint);
		const values = this.valuesOf(endpoint.at.api);
		const maps = {
			path: {},
			query: {},
			header: {},
			cookie: {},
			querystring: {}
		};
		for (const one of operation.parameters) {
			if (!one.required) continue;
			const value = await values.of(one);
			if (value === void 0) return void 0;
			maps[one.in][one.name] = one.in === "path" ? write(one.name, value, one.serialization)[0]?.[1] ?? "" : value;
		}
		const path = (wanted.prefix ?? endpoint.prefixes[0] ?? "") + addressOf(endpoint, maps.path);
		const type = wanted.withoutBody ? void 0 : wanted.contentType ?? bodyType(operation);
		const headers = {
			...maps.header,
			...type === void 0 ? {} : { "content-type": type },
			...wanted.accept === void 0 ? {} : { accept: wanted.accept }
		};
		const credentials = credentialsOf(endpoint.at.api, wanted.security ?? operation.security[0]);
		const filled = {
			query: maps.query,
			headers,
			cookies: maps.cookie
		};
		return {
			method: endpoint.method,
			path,
			...Object.fromEntries(Object.entries(filled).filter(([, map]) => Object.keys(map).length > 0)),
			...credentials.length > 0 ? { credentials } : {}
		};
	}
};
/** The likeliest statuses that a range or `default` stands for. */
function statusesOf(status) {
	if (/^\d{3}$/.test(status)) return [status];
	return (/^\dXX$/.test(status) ? [status.charAt(0)] : [
		"5",
		"4",
		"2",
		"3",
		"1"
	]).flatMap((first) => Array.from({ length: 20 }, (_, index) => `${first}${String(index).padStart(2, "0")}`));
}
function witnessOf({ method, template }, exchange, error) {
	return {
		payload: {
			operation: `${method} ${template}`,
			...exchange
		},
		outcome: "rejected",
		error,
		confirmedBy: CONFIRMED_BY
	};
}
function bodyType({ body }) {
	const [first] = body?.required === true ? body.media : [];
	return first && concreteType(first.type);
}
/** Some types of a range, the likeliest first. */
function concreteTypes(type) {
	if (!type.includes("*")) return [type];
	if (type.startsWith("*")) return [
		"application/octet-stream",
		"text/plain",
		"image/png",
		"audio/mpeg"
	];
	return type.startsWith("text/") ? ["text/plain"] : [`${type.slice(0, -1)}example`];
}
function concreteType(type) {
	return concreteTypes(type)[0] ?? type;
}
/** The first of several payloads that shows something. */
function anyOf(shows) {
	return async () => {
		for (const show of shows) {
			const witness = await show();
			if (witness) return witness;
		}
	};
}
function addressOf({ template }, values) {
	const shown = (name) => Object.hasOwn(values, name) ? textOf(values[name] ?? "") : "a";
	return template.replace(/\{([^{}]*)\}/g, (_, name) => encodeURIComponent(shown(name)));
}
function credentialsOf(api, requirement) {
	return (requirement?.needs ?? []).map(({ name, scopes, flows }) => {
		const scheme = schemeAt(api, name);
		return {
			scheme: scheme && isJsonObject(scheme.value) ? schemeWord(scheme.value) : name,
			...flows[0] === void 0 ? {} : { flow: flows[0] },
			...scopes.length > 0 ? { scopes } : {}
		};
	});
}
// src/compat/formats/openapi/compare/announcement.ts
/** What a description says about something that will go: `deprecated`, and `x-sunset` as a day. */
function announcementAt(...spots) {
	const values = spots.flatMap((spot) => spot ? valuesAt(spot) : []);
	const sunset = values.map(sunsetOf).find((day) => day !== void 0);
	return {
		deprecated: values.some((value) => isJsonObject(value) && own(value, "deprecated") === true),
		...sunset === void 0 ? {} : { sunset }
	};
}
/** What stands at a spot, and what it refers to: a reference may say itself that it is deprecated. */
function valuesAt(spot) {
	const [here, there] = [spot.file.at(spot.pointer), spot.api.follow(spot)?.value];
	return [...here === void 0 ? [] : [here], ...there && there !== here ? [there] : []];
}
/** English names of the months, as HTTP writes them. */
const MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
/** Longer ones are no date. */
const MOST_SHOWN = 40;
/**
* The day of `x-sunset`, as `2024-01-31`; `undefined` where there is none. A day, the beginning of a time (RFC 3339) and the date of HTTP
* (RFC 9110, 5.6.7; `Sunset` of RFC 8594 has it) can be read. What cannot is given as it is written: it is no day, and has not passed.
*/
function sunsetOf(value) {
	const written = isJsonObject(value) ? own(value, "x-sunset") : void 0;
	if (written === void 0 || written === null) return void 0;
	const text = typeof written === "string" ? written.trim() : JSON.stringify(written);
	const day = /^\d{4}-\d\d-\d\d(?=$|[Tt ])/.exec(text)?.[0] ?? httpDay(text);
	return day !== void 0 && isDay(day) ? day : text.slice(0, MOST_SHOWN);
}
function httpDay(text) {
	const [, day, month = "", year] = /^[A-Z][a-z]{2}, (\d\d) ([A-Z][a-z]{2}) (\d{4}) \d\d:\d\d:\d\d GMT$/.exec(text) ?? [];
	const number = MONTHS.indexOf(month) + 1;
	return number === 0 ? void 0 : `${year}-${String(number).padStart(2, "0")}-${day}`;
}
/** Whether a text is a day of the calendar. */
function isDay(text) {
	if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
	const time = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}
// src/compat/formats/openapi/texts/meet.ts
/**
* How two schemas meet where values go over the wire as texts: a number is a text for whoever reads texts, a list of one looks like its item.
* `filled`: an empty text cannot be sent, as in paths. `undefined`: the schemas can be compared as they are.
*/
function meet(writer, reader, filled) {
	const [from, to] = [kindsOf(writer.schema), kindsOf(reader.schema)];
	if (!from || !to || [writer, reader].some(({ serialization }) => serialization.structured.startsWith("content "))) return void 0;
	const forms = formsOf(from, to, writer.serialization, reader.serialization) ?? (isTornApart(from, to, writer, reader) ? SENT : void 0);
	if (!forms && !filled) return void 0;
	const [mine, theirs] = forms ?? [KEEP, void 0];
	return {
		writer,
		reader,
		written: inForm(writer.schema, {
			...mine,
			side: "writer",
			filled
		}),
		read: theirs ? inForm(reader.schema, {
			...theirs,
			side: "reader",
			filled: false
		}) : reader.schema
	};
}
/** Whether a list is put together in one way and taken apart in another: how long it is then, is only seen when it is sent. */
function isTornApart(from, to, writer, reader) {
	return (from.list || to.list) && serializationChange(writer.serialization, reader.serialization) !== void 0;
}
const TEXT = {
	list: "keep",
	text: true
};
const KEEP = {
	list: "keep",
	text: false
};
const SENT = [KEEP, void 0];
/** `undefined` where the schemas can be compared as they are. */
function formsOf(from, to, written, read) {
	if (from.list && !to.list && to.anyText && !isRepeated(written.structured)) return fromList(to, written);
	if (from.list !== to.list && from.list && from.plain.size > 0) return [KEEP, void 0];
	if (!from.list && to.list && to.plain.size === 0) return intoList(from, to, read);
	if (from.list && !to.list) return fromList(to, written);
	const inner = from.items && to.items ? [kindsOf({
		kind: "at",
		spot: from.items
	}), kindsOf({
		kind: "at",
		spot: to.items
	})] : [];
	const items = from.list && to.list && inner[0] && inner[1] ? looksAlike(inner[0], inner[1]) : false;
	return looksAlike(from, to) || items ? [TEXT, TEXT] : void 0;
}
/** Whether the types differ and the texts may be the same. */
function looksAlike({ plain: from }, { plain: to }) {
	if (to.has("string")) return [...from].some((type) => !to.has(type) && !(type === "integer" && to.has("number")));
	return from.has("string") && to.size > 0;
}
/** Something plain, read as a list of one; a text that may hold what parts a list can only be told apart where it is sent as it is. */
function intoList(from, to, read) {
	const inner = to.items && kindsOf({
		kind: "at",
		spot: to.items
	});
	if (!inner || inner.list) return void 0;
	if (from.plain.has("string") && !isRepeated(read.structured) && !from.anyText) return [KEEP, void 0];
	return looksAlike(from, inner) ? [{
		list: "single",
		text: true
	}, TEXT] : [{
		list: "single",
		text: false
	}, void 0];
}
function fromList(to, written) {
	if (!isRepeated(written.structured) && to.anyText) return [{
		list: "join",
		text: true
	}, void 0];
	return [KEEP, void 0];
}
function inForm(schema, form) {
	return schema.kind === "at" ? {
		kind: "text",
		spot: schema.spot,
		form
	} : schema;
}
// src/compat/formats/openapi/compare/defaults.ts
/** Tells of a value that is taken for what is left out: another one, one where there was none, or none any more. */
function compareDefaults(context, { kind, path, data, asked, answered }) {
	const [from, to] = [defaultOf$1(asked), defaultOf$1(answered)];
	if (from === void 0 ? to === void 0 : to !== void 0 && canonicalJson(from) === canonicalJson(to)) return;
	const what = from === void 0 ? "added" : to === void 0 ? "removed" : "changed";
	const values = {
		...from === void 0 ? {} : { from },
		...to === void 0 ? {} : { to }
	};
	context.add(`request-${kind}-default-value-${what}`, "lossy", path, {
		...data,
		...values
	}, [asked, answered]);
}
/** What a schema says, or what it refers to. */
function defaultOf$1(spot) {
	const here = spot.file.at(spot.pointer);
	return (isJsonObject(here) ? own(here, "default") : void 0) ?? own(spot.api.follow(spot)?.value ?? {}, "default");
}
// src/compat/formats/openapi/compare/forms.ts
/** What may stand in a form that is taken apart, beside remarks. */
const DECIDING = "allOf anyOf oneOf not if additionalProperties patternProperties propertyNames minProperties maxProperties dependentRequired dependentSchemas unevaluatedProperties enum const nullable $dynamicRef".split(" ");
/** So many of them are looked into. */
const MAX_WRAPPERS = 20;
const FORMS$1 = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)(?:;|$)/;
/** Whether what is sent between two media types is a form: both are, or one is and the other a range around it. */
function areForms(writer, reader) {
	const is = (type) => FORMS$1.test(type);
	return is(writer) && (is(reader) || reader.includes("*")) || is(reader) && writer.includes("*");
}
/** How a form is sent and read field by field, where that is another question than the one of its schemas. */
function meetForms(writer, reader, polarity) {
	if (!areForms(writer.type, reader.type)) return void 0;
	const [mine, theirs] = [fieldsOf(writer, polarity), fieldsOf(reader, polarity)];
	if (!mine || !theirs) return { form: true };
	const texts = [...mine].flatMap(([name, one]) => {
		const other = theirs.get(name);
		const field = other && meet({
			name,
			...one
		}, {
			name,
			...other
		}, false);
		return field ? [{
			at: [name],
			field
		}] : [];
	});
	if (texts.length === 0) return void 0;
	const made = (fields, spot, side) => {
		const schemas = new Map(texts.map(({ at: [name = ""], field }) => [name, field[side]]));
		return {
			kind: "form",
			spot,
			fields: new Map([...fields].map(([name, one]) => [name, {
				...one,
				schema: schemas.get(name) ?? one.schema
			}]))
		};
	};
	return {
		writer: made(mine, writer.spot, "written"),
		reader: made(theirs, reader.spot, "read"),
		texts
	};
}
/** A schema without an `allOf` of one around it that says nothing else. */
function insideWrapper(spot) {
	let at = spot.api.follow(spot);
	for (let depth = 0; at && depth < MAX_WRAPPERS; depth++) {
		const { value } = at;
		const all = own(value, "allOf");
		const others = [
			"type",
			"properties",
			"required",
			...DECIDING
		].filter((keyword) => keyword !== "allOf");
		if (!isJsonArray(all) || all.length !== 1 || others.some((keyword) => own(value, keyword) !== void 0)) return at;
		at = spot.api.follow(below(at, "allOf", 0));
	}
	return at;
}
/** Fields of a form by name; `undefined` where its schema is more than a list of properties. */
function fieldsOf({ schema, spot }, polarity) {
	if (schema.kind === "form") return new Map([...schema.fields].map(([name, field]) => [name, {
		...field,
		serialization: serializationOf(field.spot, "query", field.schema)
	}]));
	const at = schema.kind === "at" ? insideWrapper(schema.spot) : void 0;
	const properties = at && own(at.value, "properties");
	if (!at || !isJsonObject(properties) || own(at.value, "type") !== "object" || DECIDING.some((keyword) => own(at.value, keyword) !== void 0)) return void 0;
	const [required, encoding] = [own(at.value, "required"), own(spot.api.follow(spot)?.value ?? {}, "encoding")];
	const flag = polarity === "request" ? "readOnly" : "writeOnly";
	const fields = Object.keys(properties).flatMap((name) => {
		const here = below(at, "properties", name);
		if (own(at.api.follow(here)?.value ?? {}, flag) === true || own(properties[name] ?? {}, flag) === true) return [];
		const ref = {
			kind: "at",
			spot: here
		};
		const said = isJsonObject(encoding) ? own(encoding, name) : void 0;
		const form = isJsonObject(said) && typeof own(said, "contentType") !== "string" ? said : {};
		const serialization = serializationOf({
			...here,
			value: form
		}, "query", ref);
		return [[name, {
			schema: ref,
			required: isJsonArray(required) && required.includes(name),
			spot: here,
			serialization
		}]];
	});
	return new Map(fields);
}
// src/compat/formats/openapi/compare/media.ts
/** What is written as one media type and read as another: as a whole, item by item, and part by part. */
function comparePayloads(context, writer, reader, frame) {
	const open = openOnes(context, frame, writer);
	compareItems(context, writer, reader, frame, open);
	compareEncodings(context, writer, reader, open);
}
/** Tells of something that is not compared: whether it matters, nobody can say. */
function openOnes(context, { path, operation }, writer) {
	return ({ keyword, from, to, spots }) => {
		const data = {
			operation,
			mediaType: writer.type,
			keyword,
			from: from ?? null,
			to: to ?? null
		};
		context.add("media-type-not-compared", "unknown", path, data, spots);
	};
}
/** A sequence (3.2) is read as a whole, by its items, or both; of a whole nothing is known by its items, nor the other way round. */
function compareItems(context, writer, reader, frame, open) {
	const { items } = reader;
	if (items && writer.items) context.compare({
		...frame,
		writer: writer.items,
		reader: items
	});
	else if (items && writer.schema.kind === "any") context.compare({
		...frame,
		writer: writer.schema,
		reader: items
	});
	else if (items) open({
		keyword: "itemSchema",
		spots: [writer.spot, reader.spot]
	});
	if (reader.schema.kind === "any") return;
	if (writer.items && writer.schema.kind === "any") return open({
		keyword: "itemSchema",
		spots: [writer.spot, reader.spot]
	});
	const forms = context.sameness.sameSchema(writer.schema, reader.schema) || frame.polarity === "response" ? void 0 : meetForms(writer, reader, "request");
	return context.compare({
		...frame,
		writer: writer.schema,
		reader: reader.schema,
		...forms
	});
}
/** What is said of the parts of a form beside their schemas. */
function compareEncodings(context, writer, reader, open) {
	const [written, read] = [encodingsOf(writer), encodingsOf(reader)];
	const whole = areForms(writer.type, reader.type) && !(fieldsOf(writer, "request") && fieldsOf(reader, "request"));
	for (const name of /* @__PURE__ */ new Set([...written.keys(), ...read.keys()])) {
		const [mine, theirs] = [written.get(name), read.get(name)];
		const [from, to] = [mine && text(mine.value, "contentType"), theirs && text(theirs.value, "contentType")];
		const spots = (...tokens) => [mine ? below(mine, ...tokens) : writer.spot, theirs ? below(theirs, ...tokens) : reader.spot];
		if (!allTaken(from, to)) open({
			keyword: `encoding.${name}.contentType`,
			from,
			to,
			spots: spots("contentType")
		});
		const [how, other] = [styleOf(mine), styleOf(theirs)];
		if (whole && how !== other) open({
			keyword: `encoding.${name}.style`,
			from: how,
			to: other,
			spots: spots()
		});
		for (const header of headersThatDiffer(context, mine, theirs)) open({
			keyword: `encoding.${name}.headers.${header}`,
			spots: spots("headers", header)
		});
	}
}
function encodingsOf({ spot }) {
	const at = spot.api.version === "2.0" ? void 0 : spot.api.follow(spot);
	return new Map(at && isJsonObject(own(at.value, "encoding")) ? members(at, "encoding") : []);
}
/** How a field is written, in words. */
function styleOf(at) {
	const style = (at && text(at.value, "style")) ?? "form";
	return (at && own(at.value, "explode")) ?? style === "form" ? `${style} explode` : style;
}
/** Whether every type that one list names is in the other. Without a list it depends on the schema. */
function allTaken(from, to) {
	if (from === void 0 || to === void 0) return from === to;
	const types = (list) => list.split(",").map(normalType);
	return types(from).every((type) => types(to).some((range) => covers$1(range, type)));
}
function headersThatDiffer(context, written, read) {
	const [mine, theirs] = [written, read].map((at) => new Map((at ? members(at, "headers") : []).map(([name, one]) => [name.toLowerCase(), one])));
	return [...theirs ?? []].flatMap(([name, header]) => {
		const sent = mine?.get(name);
		if (name === "content-type") return [];
		if (!sent) return isRequired(header.value) ? [name] : [];
		const [from, to] = [schemaOfParameter(sent), schemaOfParameter(header)];
		return (to.kind === "any" || context.sameness.sameSchema(from, to)) && (isRequired(sent.value) || !isRequired(header.value)) ? [] : [name];
	});
}
function isRequired(header) {
	return own(header, "required") === true;
}
// src/compat/formats/openapi/compare/open-values.ts
const KEYWORD = "x-extensible-enum";
/**
* Tells of values that clients know from a list that may grow (`x-extensible-enum`, by Zalando's guidelines for REST interfaces) and that the
* server does not name any more. Whether it refuses them is not said: nothing is proven.
*/
function compareOpenValues(context, { kind, path, data, asked, answered }) {
	const [mine, theirs] = [listAt(asked), listAt(answered)];
	if (!mine || !theirs) return;
	const known = new Set(theirs.map(canonicalJson));
	const lost = mine.filter((value) => !known.has(canonicalJson(value)));
	if (lost.length > 0) context.add(`request-${kind}-x-extensible-enum-value-removed`, "lossy", path, {
		...data,
		values: lost
	}, [asked, answered]);
}
/** The values that a schema, or what it refers to, lists. */
function listAt(spot) {
	const here = spot.file.at(spot.pointer);
	const written = (isJsonObject(here) ? own(here, KEYWORD) : void 0) ?? own(spot.api.follow(spot)?.value ?? {}, KEYWORD);
	return isJsonArray(written) ? written : void 0;
}
// src/compat/formats/openapi/compare/responses.ts
/** What the answerer sends back, the asker has to understand. */
function compareResponses(context, answerer, asker, exchange) {
	const { path, label, endpoint } = exchange;
	const answer = (...statuses) => context.exchanges.unknownAnswer(asker.at.api, answerer.at.api, endpoint, statuses);
	const turned = asker.at.api !== context.client;
	const successes = answerer.responses.filter(({ status }) => status.startsWith("2"));
	for (const known of turned ? [] : asker.responses) {
		if (!known.status.startsWith("2") || answerer.responses.some((sent) => overlaps(sent.status, known.status))) continue;
		const spots = [known.spot, answerer.responses[0]?.spot ?? answerer.at];
		context.add("response-success-status-removed", "breaking", `${path}/response/${known.status}`, {
			operation: label,
			status: known.status
		}, spots, {
			removal: announcementAt(known.spot),
			show: answer(...successes.map(({ status }) => status))
		});
	}
	for (const sent of answerer.responses) {
		const known = readersOf(sent.status, answerer.responses, asker.responses);
		const at = `${path}/response/${sent.status}`;
		if (!known.some((one) => takesAll(one.status, sent.status))) context.add("response-status-added", "lossy", at, {
			operation: label,
			status: sent.status
		}, [sent.spot, asker.at], { show: answer(sent.status) });
		for (const reader of known) compareResponse(context, sent, reader, {
			path: at,
			label,
			endpoint
		});
	}
}
/** The responses of `reading` that a client may take this one for. A status is looked up exactly first, then by its class, then as `default`. */
function readersOf(status, sending, reading) {
	const exact = reading.find((one) => one.status === status);
	const range = reading.find((one) => /^\dXX$/.test(one.status) && one.status[0] === status[0]);
	const fallback = reading.find((one) => one.status === "default");
	if (/^\d{3}$/.test(status)) return [exact ?? range ?? fallback].filter((one) => one !== void 0);
	const taken = new Set(sending.map((one) => one.status));
	const covered = (one) => taken.has(one.status) || status === "default" && taken.has(`${one.status[0]}XX`);
	const inside = reading.filter((one) => one.status !== status && !covered(one) && (status === "default" ? one.status !== "default" : /^\d{3}$/.test(one.status) && one.status[0] === status[0]));
	const rest = status === "default" ? fallback : range ?? fallback;
	return [...inside, ...rest ? [rest] : []];
}
/** Whether one status of a client stands for all that another one of the server stands for. */
function takesAll(known, sent) {
	return known === sent || known === "default" || known.endsWith("XX") && known[0] === sent[0];
}
function overlaps(sent, known) {
	return sent === known || sent === "default" || sent[0] === known[0] && (sent.endsWith("XX") || known.endsWith("XX"));
}
/** Whether a failure can be read whatever its type: nobody asks for failures of one type. */
function isRead(sent, known) {
	return /^[1345]/.test(known.status) && sent.media.length > 0 && sent.media.every(({ type }) => known.media.some((one) => covers$1(one.type, type)));
}
/** A request for a type that is not served; or, as of failures nobody asks for a type, an answer of another one. */
function otherType({ exchanges }, sent, known, media, endpoint) {
	const [asker, answerer] = [known.spot.api, sent.spot.api];
	const refused = exchanges.refusedRequest(asker, answerer, endpoint, { accept: concreteType(media.type) });
	const types = sent.media.length > 0 ? sent.media.map(({ type }) => concreteType(type)) : [void 0];
	const unknown = exchanges.unknownAnswer(asker, answerer, endpoint, [sent.status], types);
	return async () => await refused() ?? await unknown();
}
function compareHeaders(context, sent, known, path, operation) {
	const texts = [...sent.headers].flatMap(([name, one]) => {
		const other = known.headers.get(name);
		const field = other && meet({
			name,
			...one
		}, {
			name,
			...other
		}, false);
		return field ? [{
			at: [name],
			field
		}] : [];
	});
	const made = ({ spot, headers }, side) => {
		const schemas = new Map(texts.map(({ at: [name], field }) => [name, field[side]]));
		return {
			kind: "form",
			spot,
			fields: new Map([...headers].map(([name, one]) => [name, {
				...one,
				schema: schemas.get(name) ?? one.schema
			}]))
		};
	};
	const [writer, reader] = [made(sent, "written"), made(known, "read")];
	context.compare({
		scope: "response-headers",
		polarity: "response",
		path,
		operation,
		writer,
		reader,
		texts
	});
}
function compareResponse(context, sent, known, { path, label, endpoint }) {
	const turned = known.spot.api !== context.client;
	if (known.headers.size > 0) compareHeaders(context, sent, known, `${path}/header`, label);
	for (const [name, { required, spot }] of known.headers) {
		if (required || turned || sent.headers.has(name)) continue;
		const at = `${path}/header/${escapeToken(name)}`;
		context.add("response-optional-header-removed", "lossy", at, {
			operation: label,
			status: known.status,
			header: name
		}, [spot, sent.spot], { removal: announcementAt(spot) });
	}
	if (turned && known.media.length > 0) reportUnread(context, sent, known, {
		path,
		label
	});
	for (const media of known.media) {
		const at = `${path}/body/${escapeToken(media.type)}`;
		if (!sent.media.some((one) => covers$1(media.type, one.type) || covers$1(one.type, media.type)) && !(turned && sent.media.length > 0)) context.add("response-media-type-removed", isRead(sent, known) ? "lossy" : "breaking", at, {
			operation: label,
			status: known.status,
			mediaType: media.type
		}, [known.spot, sent.spot], {
			removal: announcementAt(media.spot),
			show: otherType(context, sent, known, media, endpoint)
		});
		for (const one of sent.media.filter((other) => readersOf$1(other, sent.media, known.media).includes(media))) comparePayloads(context, one, media, {
			scope: "response-body",
			polarity: "response",
			path: at,
			operation: label
		});
	}
}
/** What clients may answer and the server does not read. */
function reportUnread(context, sent, known, { path, label }) {
	for (const { type, spot } of sent.media) {
		if (known.media.some((one) => covers$1(one.type, type) || covers$1(type, one.type))) continue;
		const data = {
			operation: label,
			status: sent.status,
			mediaType: type,
			turned: true
		};
		const kind = isRead(sent, known) ? "lossy" : "breaking";
		context.add("response-media-type-removed", kind, `${path}/body/${escapeToken(type)}`, data, [spot, known.spot]);
	}
}
// src/compat/formats/openapi/compare/operation.ts
/** One side asks, the other answers: for webhooks and callbacks the server asks. */
function compareOperation(context, asker, answerer, exchange) {
	compareSecurity(context, asker, answerer, exchange);
	compareParameters(context, asker, answerer, exchange);
	compareBodies(context, asker, answerer, exchange);
	compareResponses(context, answerer, asker, exchange);
}
/** Every way in that the asker may use has to be enough for the answerer. */
function compareSecurity(context, asker, answerer, { path, label, endpoint }) {
	for (const mine of asker.security) {
		if (answerer.security.some((theirs) => suffices(mine, theirs))) continue;
		const data = {
			operation: label,
			used: show(mine),
			wanted: answerer.security.map(show)
		};
		const rule = answerer.security.some((theirs) => suffices(withAllScopes(mine), withAllScopes(theirs))) ? "api-security-scope-added" : mine.needs.length === 0 ? "api-security-added" : "api-security-removed";
		context.add(rule, "breaking", path, data, [securitySpot(asker.at), securitySpot(answerer.at)], { show: context.exchanges.refusedRequest(asker.at.api, answerer.at.api, endpoint, { security: mine }) });
	}
}
function suffices(mine, theirs) {
	return theirs.needs.every((need) => mine.needs.some((has) => has.scheme === need.scheme && need.scopes.every((scope) => has.scopes.includes(scope)) && has.flows.every((flow) => need.flows.includes(flow))));
}
function withAllScopes({ needs }) {
	return { needs: needs.map((need) => ({
		...need,
		scopes: []
	})) };
}
function show({ needs }) {
	if (needs.length === 0) return "nothing";
	return needs.map(({ name, scopes }) => scopes.length > 0 ? `${name} (${scopes.join(", ")})` : name).sort().join(" and ");
}
function schemaSpot({ schema }) {
	return schema.kind === "at" ? schema.spot : void 0;
}
const PLACES = [
	"path",
	"query",
	"header",
	"cookie",
	"querystring"
];
/** All parameters together are one object, so that what is required of them is proven like everything else. */
function compareParameters(context, asker, answerer, { path, label, endpoint }) {
	const renamed = new Map(namesIn(answerer.template).map((name, index) => [name, namesIn(asker.template)[index] ?? name]));
	const named = (one) => one.in === "path" ? renamed.get(one.name) ?? one.name : one.name;
	const theirs = new Map(answerer.parameters.map((one) => [`${one.in}:${named(one)}`, one]));
	for (const mine of asker.parameters) {
		const other = theirs.get(`${mine.in}:${mine.name}`);
		const data = {
			operation: label,
			in: mine.in,
			parameter: mine.name
		};
		const at = `${path}/request/${mine.in}/${escapeToken(mine.name)}`;
		if (!other) {
			if (mine.in !== "path" && asker.at.api === context.client) context.add("request-parameter-removed", "lossy", at, data, [mine.spot, answerer.at], { removal: announcementAt(mine.spot, schemaSpot(mine)) });
			continue;
		}
		const [asked, answered] = [schemaSpot(mine), schemaSpot(other)];
		if (asked && answered) {
			const sent = {
				kind: "parameter",
				path: at,
				data,
				asked,
				answered
			};
			compareOpenValues(context, sent);
			if (!mine.required) compareDefaults(context, sent);
		}
		const change = serializationChange(mine.serialization, other.serialization) ?? otherName(mine, other);
		if (!change) continue;
		context.add("request-parameter-serialization-changed", "breaking", at, {
			...data,
			...change
		}, [mine.spot, other.spot], { show: async () => endpoint.name === void 0 ? misread(mine, other, label, context.exchanges.valuesOf(mine.spot.api)) : void 0 });
	}
	reportUnsent(context, asker, theirs, {
		path,
		label
	});
	const used = PLACES.filter((where) => [...asker.parameters, ...answerer.parameters].some((one) => one.in === where));
	if (used.length === 0) return;
	const texts = asker.parameters.flatMap((mine) => {
		const other = theirs.get(`${mine.in}:${mine.name}`);
		return other ? [{
			mine,
			other
		}] : [];
	}).flatMap(({ mine, other }) => {
		const field = context.sameness.sameSchema(mine.schema, other.schema) && !(mine.in === "path" && kindsOf(mine.schema)?.mayBeEmpty) ? void 0 : meet(mine, {
			...other,
			name: mine.name
		}, mine.in === "path");
		return field ? [{
			mine,
			other,
			at: [mine.in, mine.name],
			field
		}] : [];
	});
	const [written, read] = [new Map(texts.map(({ mine, field }) => [mine, field.written])), new Map(texts.map(({ other, field }) => [other, field.read]))];
	const writer = groups(used, asker.parameters, asker.at, ({ name }) => name, written);
	const reader = groups(used, answerer.parameters, answerer.at, named, read);
	context.compare({
		scope: "parameters",
		polarity: "request",
		path: `${path}/request`,
		operation: label,
		writer,
		reader,
		texts
	});
}
/** In webhooks and callbacks the server asks: what clients may get and do not any more. */
function reportUnsent(context, asker, known, { path, label }) {
	if (asker.at.api === context.client) return;
	for (const [key, one] of known) {
		if (one.required || asker.parameters.some((mine) => `${mine.in}:${mine.name}` === key)) continue;
		const data = {
			operation: label,
			in: one.in,
			parameter: one.name,
			turned: true
		};
		context.add("request-parameter-removed", "lossy", `${path}/request/${one.in}/${escapeToken(one.name)}`, data, [one.spot, asker.at], { removal: announcementAt(one.spot, schemaSpot(one)) });
	}
}
/** In `;id=3` the name of a parameter of the path is sent. */
function otherName(mine, other) {
	return mine.in !== "path" || mine.name === other.name || mine.serialization.plain !== "matrix" ? void 0 : {
		from: `;${mine.name}=`,
		to: `;${other.name}=`
	};
}
function groups(used, parameters, spot, nameOf, schemas) {
	const fields = /* @__PURE__ */ new Map();
	for (const where of used) {
		const inner = parameters.filter((one) => one.in === where).map((one) => [nameOf(one), {
			...one,
			schema: schemas.get(one) ?? one.schema
		}]);
		fields.set(where, {
			schema: {
				kind: "form",
				spot,
				fields: new Map(inner)
			},
			required: true,
			spot
		});
	}
	return {
		kind: "form",
		spot,
		fields
	};
}
function compareBodies(context, asker, answerer, exchange) {
	const [mine, theirs] = [asker.body, answerer.body];
	const { path, label, endpoint } = exchange;
	const data = { operation: label };
	if (!mine && !theirs) return;
	const turned = asker.at.api !== context.client;
	const [knowing, other] = turned ? [theirs, asker.body] : [mine, theirs];
	if (knowing && !other && !(turned && knowing.required)) {
		const spots = [knowing.spot, turned ? asker.at : answerer.at];
		context.add("request-body-removed", "lossy", `${path}/request/body`, {
			...data,
			...turned ? { turned } : {}
		}, spots, { removal: announcementAt(knowing.spot) });
	}
	if (!theirs) return;
	if (theirs.required && !mine?.required) {
		const rule = mine ? "request-body-became-required" : "request-body-added-required";
		context.add(rule, "breaking", `${path}/request/body`, data, [mine?.spot ?? asker.at, theirs.spot], { show: context.exchanges.refusedRequest(asker.at.api, answerer.at.api, endpoint, { withoutBody: true }) });
	}
	if (mine) compareMedia(context, mine, theirs, exchange);
}
/** Fields of forms become texts like parameters. */
function compareFields(context, mine, theirs, { path, label }) {
	const known = fieldsOf(theirs, "request");
	for (const [name, one] of fieldsOf(mine, "request") ?? []) {
		const other = known?.get(name);
		const change = other && serializationChange(one.serialization, other.serialization);
		if (!change) continue;
		const data = {
			operation: label,
			in: "form",
			parameter: name,
			...change
		};
		context.add("request-parameter-serialization-changed", "breaking", `${path}/${escapeToken(name)}`, data, [one.spot, other.spot], { show: () => misread({
			...one,
			name,
			in: "form"
		}, {
			...other,
			name
		}, label, context.exchanges.valuesOf(one.spot.api)) });
	}
}
/** Whatever the asker may send has to be taken. */
function compareMedia(context, mine, theirs, { path, label, endpoint }) {
	for (const media of mine.media) {
		const at = `${path}/request/body/${escapeToken(media.type)}`;
		if (!theirs.media.some(({ type }) => covers$1(type, media.type))) context.add("request-body-media-type-removed", "breaking", at, {
			operation: label,
			mediaType: media.type
		}, [media.spot, theirs.spot], {
			removal: announcementAt(media.spot),
			show: anyOf(concreteTypes(media.type).map((contentType) => context.exchanges.refusedRequest(mine.spot.api, theirs.spot.api, endpoint, { contentType })))
		});
		for (const other of readersOf$1(media, mine.media, theirs.media)) {
			if (areForms(media.type, other.type)) compareFields(context, media, other, {
				path: at,
				label,
				endpoint
			});
			comparePayloads(context, media, other, {
				scope: "request-body",
				polarity: "request",
				path: at,
				operation: label
			});
		}
	}
}
// src/compat/formats/openapi/compare/removal.ts
/** An operation that clients call and no server has any more: how grave that is depends on what was announced. */
function reportRemoval(context, endpoint, path, pathStays) {
	const { at, method, template } = endpoint;
	const subject = pathStays ? "api" : "api-path";
	const data = {
		method,
		template
	};
	const spots = [at, below(context.server.root, "paths")];
	const extra = {
		removal: announcementAt(at),
		show: context.exchanges.refusedRequest(context.client, context.server, endpoint)
	};
	const stability = text(at.value, "x-stability-level");
	if (stability === "draft" || stability === "alpha") {
		context.add("api-removed-while-unstable", "lossy", path, {
			...data,
			stability
		}, spots, { show: extra.show });
		return;
	}
	if (own(at.value, "deprecated") !== true) {
		context.add(`${subject}-removed-without-deprecation`, "breaking", path, data, spots, extra);
		return;
	}
	const sunset = sunsetOf(at.value);
	if (sunset === void 0) context.add("api-removed-without-sunset", "breaking", path, data, spots, extra);
	else if (!isDay(sunset) || sunset > context.today) context.add(`${subject}-removed-before-sunset`, "breaking", path, {
		...data,
		sunset
	}, spots, extra);
	else context.add("api-removed-after-sunset", "lossy", path, {
		...data,
		sunset
	}, spots, extra);
}
// src/compat/formats/openapi/compare/apis.ts
/** So many operations below the path of a server are tried for a request that shows its end: some cannot be called at all. */
const MAX_TRIED = 10;
/** Compares everything that the client calls, and everything that calls the client. */
function compareExchanges(context) {
	const { client, server } = context;
	const [mine, theirs] = [endpointsOf(client), endpointsOf(server)];
	const settings = sameSettings(context);
	const served = new Served(theirs);
	const lost = /* @__PURE__ */ new Map();
	for (const endpoint of sorted(mine)) {
		const path = `/${escapeToken(labelOf(endpoint))}`;
		const found = served.find(endpoint);
		if (!found) {
			reportRemoval(context, endpoint, path, served.hasPath(endpoint));
			continue;
		}
		for (const prefix of found.missing) lost.set(prefix, [...lost.get(prefix) ?? [], endpoint].slice(0, MAX_TRIED));
		compareEndpoints(context, endpoint, found.endpoint, path, settings);
	}
	const gone = [...lost].sort(byKey);
	if (gone.length > 0) {
		const at = [below(client.root, client.version === "2.0" ? "basePath" : "servers"), below(server.root, server.version === "2.0" ? "basePath" : "servers")];
		context.add("api-base-path-removed", "breaking", "", { prefixes: gone.map(([prefix]) => prefix || "/") }, at, { show: anyOf(gone.flatMap(([prefix, endpoints]) => endpoints.map((endpoint) => context.exchanges.refusedRequest(client, server, endpoint, { prefix })))) });
	}
	compareWebhooks(context, settings);
}
function compareWebhooks(context, settings) {
	const known = new Map(webhooksOf(context.client).map((endpoint) => [keyOf(endpoint), endpoint]));
	const sent = new Map(webhooksOf(context.server).map((endpoint) => [keyOf(endpoint), endpoint]));
	for (const [key, endpoint] of [...known].sort(byKey)) {
		const path = `/${escapeToken(labelOf(endpoint))}`;
		const other = sent.get(key);
		if (other) compareEndpoints(context, other, endpoint, path, settings);
		else context.add("webhook-removed", "breaking", path, {
			webhook: endpoint.name ?? "",
			method: endpoint.method
		}, [endpoint.at, below(context.server.root, context.server.version === "3.0" ? "x-webhooks" : "webhooks")], { removal: announcementAt(endpoint.at) });
	}
}
/** Callbacks of one operation: who answered now asks. */
function compareCallbacks(context, asker, answerer, path) {
	const sent = new Map(answerer.callbacks.map((endpoint) => [keyOf(endpoint), endpoint]));
	for (const endpoint of sorted(asker.callbacks)) {
		const inner = `${path}/${escapeToken(`callback ${labelOf(endpoint)}`)}`;
		const other = sent.get(keyOf(endpoint));
		if (other) compareEndpoints(context, other, endpoint, inner, false);
		else context.add("callback-removed", "breaking", inner, { callback: labelOf(endpoint) }, [endpoint.at, answerer.at], { removal: announcementAt(endpoint.at) });
	}
}
function compareEndpoints(context, asker, answerer, path, settings) {
	if (settings && isSame(context, asker, answerer)) return;
	const [asked, answered] = [readOperation(asker), readOperation(answerer)];
	compareOperation(context, asked, answered, {
		path,
		label: labelOf(asker),
		endpoint: asker
	});
	compareCallbacks(context, asked, answered, path);
}
function isSame(context, asker, answerer) {
	const sameness = context.sameness;
	const parameters = (one) => one.items.filter(({ value }) => Object.hasOwn(value, "parameters"));
	const [mine, theirs] = [parameters(asker), parameters(answerer)];
	return asker.template === answerer.template && sameness.same(asker.at, answerer.at, "operation") && mine.length === theirs.length && mine.every((one, index) => sameness.same(below(one, "parameters"), below(theirs[index] ?? one, "parameters"), "parameters"));
}
/** Whether what applies to every operation is the same: security, media types. */
function sameSettings({ client, server }) {
	if (client.version !== server.version) return false;
	const keys = client.version === "2.0" ? [
		"security",
		"securityDefinitions",
		"consumes",
		"produces"
	] : ["security"];
	const settings = ({ value }) => JSON.stringify([keys.map((key) => own(value, key) ?? null), own(value, "components")?.["securitySchemes"] ?? null]);
	const mine = settings(client.root);
	return mine === settings(server.root) && !mine.includes("\"$ref\"");
}
/** Finds what a server has for a client's operation: at the same address, wherever the borders between server, path and prefix lie. */
var Served = class {
	#full = /* @__PURE__ */ new Map();
	#plain = /* @__PURE__ */ new Map();
	#paths = /* @__PURE__ */ new Set();
	constructor(endpoints) {
		for (const endpoint of endpoints) {
			const { method, template, prefixes } = endpoint;
			for (const form of FORMS) {
				setFirst(this.#plain, `${method} ${form(template)}`, endpoint);
				for (const prefix of prefixes) setFirst(this.#full, `${method} ${form(prefix + template)}`, endpoint);
			}
			for (const path of [...prefixes.map((prefix) => prefix + template), template]) this.#paths.add(shapeOf(path));
		}
	}
	find({ method, template, prefixes }) {
		const look = (map, path) => FORMS.map((form) => map.get(`${method} ${form(path)}`)).find((one) => one !== void 0);
		const found = prefixes.map((prefix) => look(this.#full, prefix + template));
		const endpoint = found.find((one) => one !== void 0) ?? look(this.#plain, template);
		return endpoint && {
			endpoint,
			missing: prefixes.filter((_, index) => found[index] === void 0)
		};
	}
	/** Whether any other method is served at this address. */
	hasPath({ template, prefixes }) {
		return [...prefixes.map((prefix) => prefix + template), template].some((path) => this.#paths.has(shapeOf(path)));
	}
};
/** How closely two addresses may be written alike: a description may have `/things` beside `/things/`, or two that differ in names alone. */
const FORMS = [
	(template) => `= ${template}`,
	namelessOf,
	shapeOf
];
function setFirst(map, key, endpoint) {
	if (!map.has(key)) map.set(key, endpoint);
}
function labelOf({ method, template, name }) {
	return name === void 0 ? `${method} ${template}` : template === "" ? `webhook ${name} ${method}` : `${name} ${template} ${method}`;
}
function keyOf({ method, template, name }) {
	return `${method} ${name ?? ""} ${template}`;
}
function sorted(endpoints) {
	return endpoints.map((endpoint) => [keyOf(endpoint), endpoint]).sort(byKey).map(([, endpoint]) => endpoint);
}
function byKey(a, b) {
	return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}
// src/compat/formats/openapi/compare/same.ts
const SILENT = {
	operation: /* @__PURE__ */ new Set([
		"tags",
		"externalDocs",
		"x-github",
		"x-codegen-request-body-name",
		"x-code-samples",
		"x-codeSamples"
	]),
	parameter: /* @__PURE__ */ new Set(["example", "examples"]),
	body: /* @__PURE__ */ new Set(),
	response: /* @__PURE__ */ new Set(["links"]),
	media: /* @__PURE__ */ new Set(["example", "examples"]),
	schema: /* @__PURE__ */ new Set(),
	parameters: /* @__PURE__ */ new Set(),
	responses: /* @__PURE__ */ new Set(),
	headers: /* @__PURE__ */ new Set(),
	content: /* @__PURE__ */ new Set()
};
const INSIDE = {
	operation: {
		parameters: "parameters",
		requestBody: "body",
		responses: "responses"
	},
	parameter: {
		schema: "schema",
		content: "content"
	},
	body: { content: "content" },
	response: {
		content: "content",
		headers: "headers"
	},
	media: { schema: "schema" }
};
const ITEMS = {
	parameters: "parameter",
	responses: "response",
	headers: "parameter",
	content: "media"
};
/** Texts under these names say nothing. As names of properties they hold no text, and inside `enum` nothing is left out. */
const TEXTS = /* @__PURE__ */ new Set([
	"description",
	"title",
	"summary",
	"operationId",
	"$comment",
	"example"
]);
const EXACT = /* @__PURE__ */ new Set(["enum", "const"]);
const MADE = /* @__PURE__ */ new WeakMap();
/** What is known of two descriptions, whichever is asked about first. */
function samenessOf(a, b) {
	const known = MADE.get(a)?.get(b) ?? MADE.get(b)?.get(a);
	if (known) return known;
	const made = new Sameness(a, b);
	const mine = MADE.get(a) ?? /* @__PURE__ */ new WeakMap();
	MADE.set(a, mine.set(b, made));
	return made;
}
/** A quick look at whether two parts of descriptions are written the same way: never says so wrongly, and leaves refactored parts to the comparison. */
var Sameness = class {
	#a;
	#b;
	/** What was answered before. */
	#known = /* @__PURE__ */ new Map();
	/** Numbers of files. */
	#files = /* @__PURE__ */ new Map();
	constructor(a, b) {
		this.#a = a;
		this.#b = b;
	}
	/** Whether everything at two spots is the same, through all references. The same text means another thing in another version. */
	same(a, b, kind) {
		if (this.#a.version !== this.#b.version) return false;
		const pair = a.api === this.#a ? {
			a,
			b,
			kind
		} : {
			a: b,
			b: a,
			kind
		};
		const start = this.#keyOf(pair);
		if (!this.#known.has(start)) this.#decide(start, pair);
		return this.#known.get(start) === true;
	}
	/** Decides everything that a pair leads to, each once: what leads to something that differs, differs. */
	#decide(start, pair) {
		const found = /* @__PURE__ */ new Map();
		const waiting = [{
			key: start,
			pair,
			from: void 0
		}];
		const different = [];
		for (let next = waiting.pop(); next; next = waiting.pop()) {
			const { key, from } = next;
			const known = this.#known.get(key);
			if (known === false && from !== void 0) different.push(from);
			if (known !== void 0) continue;
			const before = found.get(key);
			if (before && from !== void 0) before.from.push(from);
			if (before) continue;
			const leaf = this.#leaf(next.pair);
			found.set(key, {
				leaf,
				from: from === void 0 ? [] : [from]
			});
			if (!leaf.same) different.push(key);
			else for (const one of leaf.pairs) waiting.push({
				key: this.#keyOf(one),
				pair: one,
				from: key
			});
		}
		for (let key = different.pop(); key !== void 0; key = different.pop()) {
			if (this.#known.get(key) === false) continue;
			this.#known.set(key, false);
			different.push(...found.get(key)?.from ?? []);
		}
		for (const key of found.keys()) if (!this.#known.has(key)) this.#known.set(key, true);
	}
	/** Different for different pairs. It is made very often: pointers are long, and mostly the same on both sides. */
	#keyOf({ a, b, kind }) {
		const files = `${kind}${this.#numberOf(a.file)},${this.#numberOf(b.file)}`;
		return a.pointer === b.pointer ? files + a.pointer : `${files} ${a.pointer.length} ${a.pointer}${b.pointer}`;
	}
	#numberOf(file) {
		let number = this.#files.get(file);
		if (number === void 0) this.#files.set(file, number = this.#files.size);
		return number;
	}
	/** The same of schemas that stand somewhere. */
	sameSchema(a, b) {
		return a.kind === "at" && b.kind === "at" && this.same(a.spot, b.spot, "schema");
	}
	#leaf({ a, b, kind }) {
		const pairs = [];
		const [left, right] = [a.file.at(a.pointer), b.file.at(b.pointer)];
		return {
			same: this.#values(left, right, kind, {
				a,
				b,
				pairs
			}),
			pairs
		};
	}
	#values(a, b, kind, found) {
		if (typeof a !== "object" || a === null) return a === b;
		if (isJsonArray(a)) {
			const inner = ITEMS[kind] ?? kind;
			return isJsonArray(b) && a.length === b.length && a.every((item, index) => this.#values(item, b[index], inner, found));
		}
		return isJsonObject(b) && this.#objects(a, b, kind, found);
	}
	#objects(a, b, kind, found) {
		for (const key in b) if (!Object.hasOwn(a, key) && !(SILENT[kind].has(key) || isText(key, b[key]))) return false;
		for (const key in a) {
			const [left, right] = [a[key], Object.hasOwn(b, key) ? b[key] : void 0];
			if (SILENT[kind].has(key) || TEXTS.has(key) && isPlain(left) && isPlain(right)) continue;
			if (key === "$ref" && typeof left === "string") {
				if (left !== right || !this.#follow(left, kind, found)) return false;
			} else if (EXACT.has(key)) {
				if (left === void 0 || right === void 0 || canonicalJson(left) !== canonicalJson(right)) return false;
			} else if (!this.#values(left, right, insideOf(kind, key) ?? ITEMS[kind] ?? "schema", found)) return false;
		}
		return true;
	}
	#follow(reference, kind, { a, b, pairs }) {
		const left = this.#a.resolve(reference, {
			api: this.#a,
			file: a.file,
			pointer: a.pointer
		});
		const right = this.#b.resolve(reference, {
			api: this.#b,
			file: b.file,
			pointer: b.pointer
		});
		if (left === "unread" || right === "unread") return left === right && /^https?:/i.test(reference);
		pairs.push({
			a: left,
			b: right,
			kind
		});
		return true;
	}
};
function insideOf(kind, key) {
	const known = INSIDE[kind];
	return known && Object.hasOwn(known, key) ? known[key] : void 0;
}
function isText(key, value) {
	return TEXTS.has(key) && isPlain(value);
}
function isPlain(value) {
	return value === void 0 || typeof value === "string" || typeof value === "number";
}
// src/compat/formats/openapi/compare/context.ts
/** All that one comparison collects. */
var Context = class {
	client;
	server;
	policy;
	/** Today, as `2024-01-31`: decides whether a sunset has passed. */
	today;
	drafts = [];
	jobs = [];
	exchanges;
	/** Asked about spots of the two sides, in any order. */
	sameness;
	constructor(client, server, policy, today) {
		this.client = client;
		this.server = server;
		this.policy = policy;
		this.exchanges = new Exchanges(policy);
		this.today = today;
		this.sameness = samenessOf(client, server);
	}
	add(rule, kind, path, data, spots, { removal, show } = {}) {
		const known = {
			...removal ? { removal } : {},
			...show ? { show } : {}
		};
		this.drafts.push({
			rule,
			kind,
			path,
			data,
			spots: spots.filter((spot) => spot !== void 0),
			...known
		});
	}
	/** Notes that what `writer` produces has to be read by `reader`, unless both are written the same way. */
	compare(job) {
		if (!this.sameness.sameSchema(job.writer, job.reader)) this.jobs.push(job);
	}
};
// src/compat/formats/openapi/members.ts
const MAX_NESTING = 4;
/** Operations, their parameters, and the properties of shared schemas. */
function* listMembers(api) {
	for (const endpoint of endpointsOf(api)) yield* operationMembers(endpoint);
	const schemas = api.version === "2.0" ? inside(api.root, "definitions") : inside(api.root, "components", "schemas");
	for (const name of Object.keys(schemas?.value ?? {})) {
		const value = schemas && own(schemas.value, name);
		if (schemas && value !== void 0) yield* schemaMembers({
			...below(schemas, name),
			value
		}, `/schemas/${escapeToken(name)}`, name, 0);
	}
}
function* operationMembers({ method, template, at, items: around }) {
	const [key, label] = [`/operations/${escapeToken(`${method} ${shapeOf(template)}`)}`, `${method} ${template}`];
	const answers = members(at, "responses").flatMap(([status, one]) => status.startsWith("2") ? [`${status} ${held(one)}`] : []);
	const body = inside(at, "requestBody");
	const signature = [`takes ${body ? held(body) : "no body"}`, `answers ${answers.sort().join(", ") || "nothing"}`].join("; ");
	yield new ApiMember(key, `the operation ${label}`, signature, at);
	for (const one of [...around.toReversed(), at].flatMap((place) => items(place, "parameters"))) {
		const [where, name] = [text(one.value, "in") ?? "", text(one.value, "name") ?? ""];
		if (where === "path" || where === "body") continue;
		yield new ApiMember(`${key}/${where}/${escapeToken(name)}`, `the ${where} parameter ${name} of ${label}`, typeOf$1(own(one.value, "schema") ?? one.value), one);
	}
}
function* schemaMembers(spot, key, name, depth) {
	const { value } = spot;
	const properties = isJsonObject(value) ? own(value, "properties") : void 0;
	for (const [property, schema] of Object.entries(isJsonObject(properties) ? properties : {})) {
		const at = {
			...below(spot, "properties", property),
			value: schema
		};
		const inner = `${key}/${escapeToken(property)}`;
		yield new ApiMember(inner, `the property ${name}.${property}`, typeOf$1(schema), at);
		if (depth < MAX_NESTING) yield* schemaMembers(at, inner, `${name}.${property}`, depth + 1);
	}
	const all = isJsonObject(value) ? own(value, "allOf") : void 0;
	if (!isJsonArray(all) || depth >= MAX_NESTING) return;
	for (const [index, one] of all.entries()) if (isJsonObject(one) && own(one, "$ref") === void 0) yield* schemaMembers({
		...below(spot, "allOf", index),
		value: one
	}, key, name, depth + 1);
}
/** What a body or an answer holds, in its first media type. */
function held(at) {
	const schema = own(at.value, "schema");
	if (schema !== void 0) return typeOf$1(schema);
	const [media] = members(at, "content");
	return media ? `${media[0]} ${typeOf$1(own(media[1].value, "schema"))}` : "nothing";
}
/** The type alone: limits may change, and a list of values may grow, while something still means the same. */
function typeOf$1(schema) {
	if (!isJsonObject(schema)) return "anything";
	const reference = text(schema, "$ref");
	if (reference !== void 0) return reference.split("/").at(-1) ?? "";
	const all = own(schema, "allOf");
	if (isJsonArray(all) && all.length === 1) return typeOf$1(all[0]);
	const type = own(schema, "type");
	const types = (isJsonArray(type) ? type : type === void 0 ? [] : [type]).filter((one) => one !== "null").map(String).sort();
	const format = text(schema, "format");
	if (types.length === 1 && types[0] === "array") return `list of ${typeOf$1(own(schema, "items"))}`;
	return `${types.join(" or ") || "anything"}${format === void 0 ? "" : ` (${format})`}`;
}
/** Places are looked up when they are asked for: hardly any of the members of a description ever is. */
var ApiMember = class {
	key;
	name;
	signature;
	#spot;
	constructor(key, name, signature, spot) {
		this.key = key;
		this.name = name;
		this.signature = signature;
		this.#spot = spot;
	}
	get place() {
		const { file, pointer } = this.#spot;
		return file.places([pointer]).get(pointer) ?? {
			file: file.path,
			line: 1,
			column: 1
		};
	}
};
// src/compat/formats/openapi/schemas/apart.ts
const MAX_DEPTH = 3;
/**
* Whether no value that the writer sends can fit the reader's part, as far as one look shows: another type, another constant, a required
* property that is never sent or not let in. `declared`: writers send only what they declare.
*/
function areApart(writers, readers, w, r, declared, depth = 0) {
	const [writer, reader] = [writers.of(w), readers.of(r)];
	if (depth > MAX_DEPTH) return false;
	const apart = (mine, theirs) => areApart(writers, readers, mine, theirs, declared, depth + 1);
	const [from, to] = [alternativesOf$1(writer), alternativesOf$1(reader)];
	if (from && !(from.length === 1 && from[0] === w)) return from.every((one) => apart(one, r));
	if (to && !(to.length === 1 && to[0] === r)) return to.every((one) => apart(w, one));
	if (writer.kind !== "level" || reader.kind !== "level") return false;
	if (!mayMeet(writer.plain, reader.plain)) return true;
	return writer.plain["type"] === "object" && areObjectsApart(writer, reader, declared, apart);
}
/** Parts one of which a value has to fit. */
function alternativesOf$1(view) {
	if (view.kind === "nullable") return [view.nil, view.inner];
	return view.kind === "branches" && view.keyword !== "allOf" ? view.branches : void 0;
}
function areObjectsApart(writer, reader, declared, apart) {
	for (const name of writer.required) {
		const [mine, theirs] = [writer.properties.get(name), reader.properties.get(name)];
		if (theirs === void 0 && reader.additional === false) return true;
		if (mine !== void 0 && theirs !== void 0 && apart(mine, theirs)) return true;
	}
	const closed = writer.additional === false || declared && writer.names && writer.additional === true;
	return reader.required.some((name) => closed && !writer.properties.has(name) && !writer.required.includes(name));
}
function mayMeet(writer, reader) {
	const [mine, theirs] = [valuesOf$1(writer), valuesOf$1(reader)];
	if (mine && theirs) {
		const known = new Set(theirs.map(canonicalJson));
		return mine.some((one) => known.has(canonicalJson(one)));
	}
	const from = mine ? mine.map(typeOf) : typesOf(writer["type"]);
	const to = theirs ? theirs.map(typeOf) : typesOf(reader["type"]);
	return !from || !to || from.some((one) => to.includes(one) || isNumeric(one) && to.some(isNumeric));
}
function isNumeric(type) {
	return type === "number" || type === "integer";
}
function valuesOf$1(plain) {
	if (plain["const"] !== void 0) return [plain["const"]];
	return isJsonArray(plain["enum"]) ? plain["enum"] : void 0;
}
function typesOf(type) {
	return type === void 0 ? void 0 : isJsonArray(type) ? type : [type];
}
function typeOf(value) {
	if (value === null) return "null";
	return isJsonArray(value) ? "array" : typeof value;
}
// src/compat/formats/openapi/schemas/ask.ts
/** Answers by the texts of both schemas, kept for either description: the releases of a window have most of them in common. */
const ANSWERED = /* @__PURE__ */ new WeakMap();
function answersOf(api) {
	const known = ANSWERED.get(api) ?? /* @__PURE__ */ new Map();
	ANSWERED.set(api, known);
	return known;
}
/** Asks the engine about pairs, each once. */
var Asker = class {
	#pairs;
	#policy;
	#whole = /* @__PURE__ */ new Map();
	constructor(pairs, policy) {
		this.#pairs = pairs;
		this.#policy = policy;
	}
	get #lowerings() {
		return [this.#pairs.writer.lowering, this.#pairs.reader.lowering];
	}
	/** Asks about all single levels at once: what lies below is the same constant on both sides. */
	async levels() {
		const roots = /* @__PURE__ */ new Map();
		for (const { id, ask } of this.#pairs.all) if (typeof ask === "object" && "writer" in ask) roots.set(String(id), [rootOf(ask.writer), rootOf(ask.reader)]);
		const found = await this.#ask(roots);
		return new Map([...found].map(([name, all]) => [this.#pairs.all[Number(name)], all]));
	}
	/**
	* Each on its own, since an answer about one says nothing about the others. `most`: so many that are proven are enough; the others may be left
	* to be searched for.
	*/
	async whole(pair, most = Number.POSITIVE_INFINITY) {
		let found = this.#whole.get(pair);
		if (!found || most === Number.POSITIVE_INFINITY && (await found).some(({ difference }) => difference.search)) {
			const [w, r] = pair.both;
			const reader = typeof pair.ask === "object" && "rest" in pair.ask ? this.#restOf(r, pair.ask.rest) : { part: r };
			found = this.#ask(/* @__PURE__ */ new Map([["0", [{ part: w }, reader]]]), most).then((all) => all.get("0") ?? []);
			this.#whole.set(pair, found);
		}
		return found;
	}
	/** Alternatives of which those are left out that take nothing of what is written. */
	#restOf(part, rest) {
		const reader = this.#lowerings[1];
		return {
			level: { [Object.hasOwn(reader.node(part), "oneOf") ? "oneOf" : "anyOf"]: rest.map((one) => ({ $ref: `#/$defs/${one}` })) },
			spotOf: (below) => reader.spotOf(part, below)
		};
	}
	/** What differs in each of several pairs, by name; what is known from another release, or of a pair that reads the same, is not asked again. */
	async #ask(roots, most = Number.POSITIVE_INFINITY) {
		const [mine, theirs] = this.#lowerings;
		const asked = [...roots].map(([name, both]) => {
			const [writer, reader] = [new SchemaDocument(mine, /* @__PURE__ */ new Map([[NAME, both[0]]])), new SchemaDocument(theirs, /* @__PURE__ */ new Map([[NAME, both[1]]]))];
			const alike = reader.nameAfter(writer);
			return {
				name,
				both,
				writer,
				reader,
				text: `${this.#policy.writers ?? ""} ${alike} ${writer.text} ${reader.text}`
			};
		});
		const known = [answersOf(mine.api), answersOf(theirs.api)];
		const isEnough = (answer) => most < Number.POSITIVE_INFINITY || !answer.some(({ search }) => search);
		const answerTo = (text) => known.map((answers) => answers.get(text)).find((one) => one !== void 0 && isEnough(one));
		const fresh = new Map(asked.filter(({ text }) => !answerTo(text)).map((one) => [one.text, one]));
		for (const [text, answer] of await this.#answers([...fresh.values()], most)) for (const answers of known) answers.set(text, answer);
		return new Map(asked.map(({ name, text, writer, reader }) => [name, (answerTo(text) ?? []).map((one) => foundIn(one, writer, reader))]));
	}
	async #answers(questions, most) {
		const [first, ...others] = questions;
		const answers = new Map(questions.map(({ text }) => [text, []]));
		if (!first) return answers;
		if (others.length === 0) {
			const { writer, reader, text } = first;
			for (const one of await compareEmbedded(writer, reader, this.#policy, most)) answers.get(text)?.push(commonIn(one, writer, reader));
			return answers;
		}
		const side = (index) => new SchemaDocument(this.#lowerings[index], new Map(questions.map(({ name, both }) => [name, both[index]])));
		const byName = new Map(questions.map((one) => [one.name, one]));
		for (const one of await compareEmbedded(side(0), side(1), this.#policy)) {
			const question = byName.get(one.name);
			if (question) answers.get(question.text)?.push(renamed(one));
		}
		return answers;
	}
};
const NAME = "0";
function foundIn(difference, writer, reader) {
	const mine = difference.writer === void 0 ? [] : [writer.spotOf(writer.own(difference.writer))];
	const theirs = difference.reader === void 0 ? [] : [reader.spotOf(reader.own(difference.reader))];
	return {
		difference,
		spots: [...mine, ...theirs]
	};
}
function withPointers(difference, mine, theirs) {
	const { writer, reader, ...rest } = difference;
	return {
		...rest,
		name: NAME,
		...writer === void 0 ? {} : { writer: mine(writer) },
		...reader === void 0 ? {} : { reader: theirs(reader) }
	};
}
function commonIn(difference, writer, reader) {
	return withPointers(difference, (pointer) => writer.common(pointer), (pointer) => reader.common(pointer));
}
function renamed(difference) {
	const bare = (pointer) => `/properties/${NAME}${pointer.slice(`/properties/${difference.name}`.length)}`;
	return withPointers(difference, bare, bare);
}
/** Whether a pair is asked about with everything below it. */
function isWhole({ ask }) {
	return ask === "whole" || typeof ask === "object" && "rest" in ask;
}
const LEFT_OUT = { const: 0 };
/** One level of a schema, with a constant wherever something is left out. */
function rootOf(level) {
	const properties = Object.fromEntries([...level.properties.keys()].map((name) => [name, LEFT_OUT]));
	return {
		level: {
			...level.plain,
			...level.names ? { properties } : {},
			...level.required.length > 0 ? { required: level.required } : {},
			...level.items === void 0 ? {} : { items: LEFT_OUT },
			...level.additional === true ? {} : { additionalProperties: level.additional === false ? false : LEFT_OUT }
		},
		spotOf: (below) => level.spotOf(below)
	};
}
// src/compat/formats/openapi/schemas/confirm.ts
/** Puts payloads for parts into the whole that is exchanged, and asks the validators about the whole. */
var Confirmation = class {
	#pairs;
	#samples;
	#oracles;
	#carrier;
	#counts;
	constructor(pairs, samples, oracles, counts) {
		this.#counts = counts;
		this.#pairs = pairs;
		this.#samples = samples;
		this.#oracles = oracles;
		this.#carrier = new Carrier(pairs.writer.lowering, pairs.reader.lowering, oracles);
	}
	/** A payload of one level with values for everything that was left out. */
	async fill({ ask }, payload) {
		return typeof ask === "string" || "rest" in ask ? payload : filled(payload, ask.writer, this.#samples);
	}
	/** Something too long for the reader, which a search over small values does not find. */
	async tooLong({ ask }, { keyword, path }) {
		if (typeof ask === "string" || "rest" in ask || path !== "" || keyword !== "maxLength" && keyword !== "maxItems") return void 0;
		return aboveLimit(keyword, ask.writer, ask.reader, this.#samples);
	}
	/** A payload of the outermost pair that holds `payload` of the innermost, if it shows what is to be shown. */
	async confirm(pair, steps, payload, job) {
		const nothing = job.scope === "parameters" && isJsonObject(payload) && Object.keys(payload).length === 0;
		for (const one of nothing ? await this.#withMember(pair) : []) {
			const witness = await this.#confirmAs(pair, steps, one, job);
			if (witness) return witness;
		}
		return this.#confirmAs(pair, steps, payload, job);
	}
	/** Objects of the writer with one member more than they need. */
	async #withMember({ both }) {
		const level = this.#pairs.writer.of(both[0]);
		const found = [];
		if (level.kind !== "level") return found;
		for (const name of [...level.properties.keys()].slice(0, MAX_MEMBERS)) {
			const member = await this.#samples.member(level, name);
			const value = member === void 0 ? void 0 : await this.#samples.object(level, /* @__PURE__ */ new Map([[name, member]]));
			if (value !== void 0) found.push(value);
		}
		return found;
	}
	async #confirmAs(pair, steps, payload, job) {
		let proposed = payload;
		for (const { from, step } of [...steps].reverse()) if (proposed !== void 0) proposed = await this.#around(from, step, proposed);
		const value = proposed;
		if (value === void 0) return void 0;
		const whole = steps[0]?.from ?? pair;
		const path = steps.map(({ step }) => step.kind === "property" ? step.name : "");
		const others = () => this.#otherTexts(whole, value, job, path);
		return payload === "" ? others() ?? this.#judge(whole, value, job) : this.#judge(whole, value, job) ?? others();
	}
	/** What a text that was proposed does not show, another one may: for whatever is sent as text on the way to the difference. */
	#otherTexts(whole, payload, job, path) {
		const concerned = (job.texts ?? []).filter(({ at }) => path.length === 0 || at.every((token, index) => path[index] === token));
		for (const { at, field } of concerned) for (const value of proposals(field.writer)) {
			const witness = this.#judge(whole, withValue(payload, at, value), job);
			if (witness) return witness;
		}
	}
	async #around({ both }, step, value) {
		const level = this.#pairs.writer.of(both[0]);
		if (step.kind === "through") return value;
		if (level.kind !== "level") return void 0;
		if (step.kind === "property") return this.#samples.object(level, /* @__PURE__ */ new Map([[step.name, value]]));
		if (step.kind === "other") return this.#samples.object(level, /* @__PURE__ */ new Map([[freeName(level), value]]));
		const least = Number(level.plain["minItems"] ?? 1);
		return least > 40 ? void 0 : Array.from({ length: Math.max(1, least) }, () => value);
	}
	#judges(payload) {
		const light = this.#oracles.filter(({ name }) => name !== "ajv");
		return this.#counts.confirmed++ < MAX_COMPILED && JSON.stringify(payload).length <= MAX_COMPILED_SIZE || light.length === 0 ? this.#oracles : light;
	}
	/** Whether a form fits when its fields are read as the texts they are sent as. */
	#readsAsTexts(part, payload) {
		const { lowering } = this.#pairs.reader;
		return formReadings(payload).some((value) => {
			const reader = projectOf(lowering, part, value);
			const opinions = reader === void 0 ? [] : this.#judges(value).map((oracle) => oracle.judge(schemaOf(reader), value));
			return reader === void 0 || opinions.every((one) => one?.valid !== false);
		});
	}
	#judge({ both }, proposed, job) {
		const carried = this.#carrier.carry(job, proposed);
		if (!carried) return void 0;
		const { payload } = carried;
		const writer = projectOf(this.#pairs.writer.lowering, both[0], payload, carried.written);
		const reader = projectOf(this.#pairs.reader.lowering, both[1], payload, carried.read);
		if (writer === void 0 || reader === void 0) return void 0;
		const [written, read] = [schemaOf(writer), schemaOf(reader)];
		const agreed = [];
		let error;
		for (const oracle of this.#judges(payload)) {
			const [sent, taken] = [oracle.judge(written, payload), oracle.judge(read, payload)];
			if (sent?.valid === false || taken?.valid === true) return void 0;
			if (!sent || !taken) continue;
			agreed.push(oracle.name);
			error ??= taken.error?.replace(/boolean schema is false$/, "is sent as a text that cannot be read");
		}
		if (agreed.length === 0 || job.form && this.#readsAsTexts(both[1], payload)) return void 0;
		return {
			payload,
			outcome: "rejected",
			...error === void 0 ? {} : { error },
			confirmedBy: agreed
		};
	}
};
/** Schemas that payloads were put before, by their texts: compiling one takes longer than all else, and releases have most of them in common. */
const PUT = /* @__PURE__ */ new Map();
const MAX_PUT = 1e3;
function schemaOf(root) {
	const text = JSON.stringify(root);
	const known = PUT.get(text);
	if (known) return known;
	if (PUT.size >= MAX_PUT) PUT.clear();
	const made = {
		root,
		dialect: 2020,
		uri: "file:///schema",
		others: [],
		plain: true
	};
	PUT.set(text, made);
	return made;
}
/** Larger payloads, and more of them, are judged by the validator alone that needs not compile schemas first. */
const MAX_COMPILED_SIZE = 1500;
const MAX_COMPILED = 400;
/** So many members are put into an object that would be sent as nothing. */
const MAX_MEMBERS = 5;
/** A name that nothing but `additionalProperties` speaks of. */
function freeName({ properties }) {
	for (let index = 1;; index++) {
		const name = index === 1 ? "extra" : `extra${index}`;
		if (!properties.has(name)) return name;
	}
}
// src/compat/formats/openapi/schemas/name.ts
/** How a difference of schemas is called among those of descriptions. */
function nameOf(difference, job) {
	const { rule: engine, path: rest } = difference;
	if (engine === "reference-not-followed") return {
		rule: engine,
		data: {
			...difference.data,
			...asWritten(difference.data["reference"])
		}
	};
	if (engine === "too-complex") return {
		rule: engine,
		data: difference.data
	};
	const family = familyOf(engine, difference);
	const { scope } = job;
	const depth = rest.split("/").length - 1;
	const property = difference.data["property"] ?? "";
	if (scope === "parameters" && depth === 1 && (family === "required" || family === "missing")) return {
		rule: family === "required" ? "request-parameter-became-required" : "new-required-request-parameter",
		data: {
			in: rest.slice(1),
			parameter: property
		}
	};
	if (scope === "response-headers") {
		if (depth > 0) return {
			rule: "response-header-schema-changed",
			data: {
				...difference.data,
				message: FAMILIES[family].message(difference.data)
			}
		};
		return {
			rule: family === "required" ? "response-header-became-optional" : "response-required-header-removed",
			data: { header: property }
		};
	}
	const data = family === "constraint" ? {
		...difference.data,
		keyword: engine
	} : difference.data;
	return {
		rule: ruleOf(scope, family),
		data
	};
}
/** A reference as the description says it. */
function asWritten(reference) {
	const inner = typeof reference === "string" ? /^unread:\d+:(.*)$/.exec(reference)?.[1] : void 0;
	return inner === void 0 ? {} : { reference: decodeURIComponent(inner).split(" ").at(-1) ?? "" };
}
function familyOf(engine, difference) {
	const family = FAMILY_OF.get(engine) ?? "constraint";
	const { lost } = difference.data;
	if (family === "type" && Array.isArray(lost) && lost.length === 1 && lost[0] === "null") return "nullable";
	if (family === "required" && !/\/properties\/[^/]*$/.test(difference.writer ?? "")) return "missing";
	return family;
}
/** Names as they have become common; where no word is common, what happened to the property. */
function ruleOf(scope, family) {
	if (scope === "parameters") return `request-parameter-${FAMILIES[family === "required" || family === "missing" ? "constraint" : family].request}`;
	if (scope === "request-body") return family === "missing" ? "new-required-request-property" : `request-property-${FAMILIES[family].request}`;
	return family === "missing" ? "response-required-property-removed" : `response-property-${FAMILIES[family].response}`;
}
// src/compat/formats/openapi/schemas/draft.ts
/** A difference of schemas as one of the exchange that they belong to. */
function toDraft(difference, job, server, strict) {
	const { rule, data } = nameOf(difference, job);
	const { count, witness, keyword } = difference;
	const told = {
		operation: job.operation,
		...data,
		...count > 1 ? { count } : {},
		...witness ? {} : { unproven: keyword || "schema" }
	};
	const gentle = /-property-enum-value-(?:added|removed)$/.test(rule) && job.writer.spot.api === server && !strict || rule === "request-parameter-became-not-nullable" && mayBeLeftOut(job.reader, difference.path);
	return {
		rule,
		kind: witness ? gentle ? "lossy" : "breaking" : "unknown",
		path: job.path + difference.path,
		data: told,
		...witness ? { witness: {
			...witness,
			payload: inExchange(job, witness.payload)
		} } : {}
	};
}
/** Whether a parameter need not be sent: no text is said to stand for its null, and most clients leave it out. */
function mayBeLeftOut(reader, path) {
	const [where, name, ...more] = pointerTokens(path);
	const fieldIn = (schema, token) => schema?.kind === "form" ? schema.fields.get(token) : void 0;
	return more.length === 0 && fieldIn(fieldIn(reader, where ?? "")?.schema, name ?? "")?.required === false;
}
/** Differences that say that something is gone which clients know: a property, a header, a value of an enumeration. */
const GONE = /-(?:required-property-removed|required-header-removed|enum-value-removed|not-accepted)$/;
/** How the client's side announced what is gone; `undefined` where nothing is. */
function removalOf({ rule, data }, spots, client) {
	if (!GONE.test(rule)) return void 0;
	const spot = spots.find(({ api }) => api === client);
	if (!spot) return { deprecated: false };
	const { property, header } = data;
	const name = typeof property === "string" ? property : typeof header === "string" ? header : void 0;
	const around = {
		...spot,
		pointer: spot.pointer.replace(/\/(?:required(?:\/\d+)?|enum|additionalProperties|properties\/[^/]*)$/, "")
	};
	return announcementAt(spot.pointer === around.pointer || name === void 0 ? around : below(around, "properties", name), spot);
}
/** The payload as a part of the exchange it belongs to. */
function inExchange({ operation, scope }, value) {
	if (scope === "parameters") return {
		operation,
		request: isJsonObject(value) ? value : {}
	};
	if (scope === "request-body") return {
		operation,
		request: { body: value }
	};
	return {
		operation,
		response: scope === "response-body" ? { body: value } : { headers: value }
	};
}
// src/compat/formats/openapi/schemas/pairs.ts
/** Cuts the questions of many jobs into small ones, each asked once. */
var Pairs = class {
	writer;
	reader;
	all = [];
	#formal;
	#byKey = /* @__PURE__ */ new Map();
	#rests = /* @__PURE__ */ new Map();
	#same;
	#declared;
	/** `same`: whether two parts are written the same way. `declared`: whether writers send only what they declare. */
	constructor(writer, reader, same, declared) {
		[this.writer, this.reader] = [viewsOf(writer), viewsOf(reader)];
		this.#formal = new Formal(this.writer, this.reader, same);
		this.#same = same;
		this.#declared = declared;
	}
	add(job) {
		this.#pair([this.writer.lowering.idOf(job.writer), this.reader.lowering.idOf(job.reader)])?.jobs.push(job);
	}
	/** The pair of two parts with everything below it; `undefined` when the reader takes all that is written. */
	#pair(both) {
		const waiting = [];
		const start = this.#meet(both, waiting);
		for (let pair = waiting.pop(); pair; pair = waiting.pop()) for (const { both: inner, step } of this.#below(pair)) {
			const to = this.#meet(inner, waiting);
			if (!to) continue;
			pair.edges.push({
				to,
				step
			});
			to.around.push({
				from: pair,
				step
			});
		}
		return start;
	}
	#meet([w, r], waiting) {
		const both = [this.writer.resolve(w), this.reader.resolve(r)];
		const key = `${both[0]} ${both[1]}`;
		if (this.#byKey.has(key)) return this.#byKey.get(key);
		let pair;
		if (!this.#same(...both) && !this.#formal.holds(both)) {
			pair = {
				id: this.all.length,
				both,
				ask: this.#ask(both),
				edges: [],
				around: [],
				jobs: []
			};
			this.all.push(pair);
			waiting.push(pair);
		}
		this.#byKey.set(key, pair);
		return pair;
	}
	#ask(both) {
		const [writer, reader] = [this.writer.of(both[0]), this.reader.of(both[1])];
		if (alternativesOf$1(writer)) return "nothing";
		if (alternativesOf$1(reader)) {
			const rest = this.#rest(both);
			return rest.length === 1 ? "nothing" : { rest };
		}
		if (writer.kind !== "level" || reader.kind !== "level" || !this.#isCut(writer, reader)) return "whole";
		return this.#declared && readsDeclared(writer, reader) ? "nothing" : {
			writer,
			reader
		};
	}
	/** The alternatives of the reader that may take something of what is written; all of them where none does. */
	#rest([w, r]) {
		const key = `${w} ${r}`;
		const known = this.#rests.get(key);
		if (known) return known;
		const all = alternativesOf$1(this.reader.of(r)) ?? [];
		const rest = all.filter((one) => !areApart(this.writer, this.reader, w, one, this.#declared));
		this.#rests.set(key, rest.length === 0 ? all : rest);
		return rest.length === 0 ? all : rest;
	}
	/** Whether one level can be asked about with the parts left out. */
	#isCut(writer, reader) {
		if (innerOf(writer, reader).length > 0 && [writer, reader].some(({ plain }) => [
			"enum",
			"const",
			"uniqueItems"
		].some((keyword) => Object.hasOwn(plain, keyword)))) return false;
		if (reader.items !== void 0 && writer.items === void 0) return false;
		if (reader.additional !== true && typeof writer.additional !== typeof reader.additional) return false;
		const only = (mine, other) => [...mine.properties.keys()].filter((name) => !other.properties.has(name));
		if (typeof reader.additional === "number") return only(writer, reader).length === 0 && only(reader, writer).length === 0;
		const unknown = only(reader, writer);
		if (unknown.length === 0 || writer.additional === false) return true;
		return this.#declared && writer.names && typeof writer.additional === "boolean" && !unknown.some((name) => writer.required.includes(name));
	}
	#below({ ask, both }) {
		if (ask === "whole" || typeof ask === "object" && "rest" in ask) return [];
		const [writer, reader] = [this.writer.of(both[0]), this.reader.of(both[1])];
		const through = (w, r) => ({
			both: [w, r],
			step: { kind: "through" }
		});
		if (writer.kind === "nullable" && reader.kind === "nullable") return [through(writer.inner, reader.inner)];
		const written = alternativesOf$1(writer);
		if (written) return written.map((one) => through(one, both[1]));
		if (alternativesOf$1(reader)) return this.#rest(both).map((one) => through(both[0], one));
		if (writer.kind !== "level" || reader.kind !== "level") return [];
		const steps = [];
		for (const [name, part] of writer.properties) {
			const other = reader.properties.get(name);
			if (other !== void 0) steps.push({
				both: [part, other],
				step: {
					kind: "property",
					name
				}
			});
		}
		if (writer.items !== void 0 && reader.items !== void 0) steps.push({
			both: [writer.items, reader.items],
			step: { kind: "item" }
		});
		if (typeof writer.additional === "number" && typeof reader.additional === "number") steps.push({
			both: [writer.additional, reader.additional],
			step: { kind: "other" }
		});
		return steps;
	}
};
/** A step as it stands in the paths of differences. */
function tokenOf(step) {
	return step.kind === "property" ? `/${escapeToken(step.name)}` : step.kind === "through" ? "" : "/*";
}
/** Where a pair is met. `order`: the number of a job. */
function meetingOf(pair, order) {
	const next = /* @__PURE__ */ new Map([[pair, void 0]]);
	let [first, top] = [void 0, pair];
	let count = 0;
	for (const at of next.keys()) {
		for (const job of at.jobs) {
			count++;
			if (first === void 0 || order(job) < order(first)) [first, top] = [job, at];
		}
		for (const { from, step } of at.around) if (!next.has(from)) next.set(from, {
			to: at,
			step
		});
	}
	if (!first) return void 0;
	const steps = [];
	for (let at = top, to = next.get(at); to; at = to.to, to = next.get(at)) steps.push({
		from: at,
		step: to.step
	});
	return {
		job: first,
		steps,
		count
	};
}
// src/compat/formats/openapi/schemas/run.ts
/** Pairs that are asked about as a whole because a payload for a part of them could not be put into its place: at most so many per part. */
const MAX_AROUND = 20;
/** How often what is asked about instead may itself fail to be put into its place. */
const MAX_RAISED = 4;
/** What is told of such a whole: with more than that, its alternatives differ for one reason in many places. */
const MAX_TOLD = 20;
/** What is told of one pair without a proof, or for one reason. */
const MAX_OPEN = 3;
/** Asks about every job: those of one kind at once, so that what they share is looked at once. */
async function runJobs(context) {
	const groups = /* @__PURE__ */ new Map();
	for (const job of context.jobs) {
		const key = `${job.scope} ${job.writer.spot.api === context.client ? "client" : "server"}`;
		const group = groups.get(key);
		if (group) group.push(job);
		else groups.set(key, [job]);
	}
	const drafts = [];
	for (const jobs of groups.values()) drafts.push(...await new Group(context, jobs).run());
	return drafts;
}
/** Jobs of one scope with the same writer: all that is asked of them, and the answers put together. */
var Group = class {
	#context;
	#jobs;
	#pairs;
	#samples;
	#asker;
	/** How many payloads were judged. */
	#counts = { confirmed: 0 };
	#order;
	/** Pairs whose differences were told as those of a whole, and pairs that were told to be open. */
	#told = /* @__PURE__ */ new Set();
	#open = /* @__PURE__ */ new Set();
	constructor(context, jobs) {
		const { client, server, policy } = context;
		const [{ writer, polarity }] = jobs;
		const [writing, reading] = writer.spot.api === client ? [client, server] : [server, client];
		const lowerings = [loweringOf(writing, polarity), loweringOf(reading, polarity)];
		const isSame = (w, r) => {
			const [from, to] = [lowerings[0].writtenAt(w), lowerings[1].writtenAt(r)];
			return from !== void 0 && to !== void 0 && context.sameness.same(from, to, "schema");
		};
		this.#context = context;
		this.#jobs = jobs;
		this.#pairs = new Pairs(...lowerings, isSame, policy.writers !== "any");
		this.#samples = new Samples(this.#pairs.writer, policy);
		this.#asker = new Asker(this.#pairs, policy);
		this.#order = new Map(jobs.map((job, index) => [job, index]));
	}
	async run() {
		for (const job of this.#jobs) this.#pairs.add(job);
		const levels = await this.#asker.levels();
		const ranked = [];
		for (const pair of this.#pairs.all) {
			const most = isAnything(this.#pairs.writer.of(pair.both[0])) ? MAX_TOLD : void 0;
			const found = isWhole(pair) ? await this.#asker.whole(pair, most) : levels.get(pair) ?? [];
			for (const one of this.#worthTelling(pair, found)) ranked.push(...await this.#place(pair, one, isWhole(pair), 0));
		}
		return ranked.sort(byRank).map(({ draft }) => draft);
	}
	/** A difference of two parts as one of the first job that meets them, with the payload in its place. `whole`: it is one with everything below. */
	async #place(pair, found, whole, raised) {
		const { difference, spots } = this.#asTypes(pair, found);
		const meeting = meetingOf(pair, (job) => this.#order.get(job) ?? 0);
		if (!meeting) return [];
		const [itself] = whole ? pair.jobs : [];
		const { job, steps } = itself ? {
			job: itself,
			steps: []
		} : meeting;
		const path = steps.map(({ step }) => tokenOf(step)).join("") + difference.path;
		const count = meeting.count * difference.count;
		const make = (witness) => {
			const { witness: _, ...rest } = difference;
			return [this.#rank(job, {
				...rest,
				path,
				count,
				...witness ? { witness } : {}
			}, spots)];
		};
		if (difference.witness && steps.length === 0 && whole && !job.texts?.length && !job.form) return make(difference.witness);
		const confirmation = new Confirmation(this.#pairs, this.#samples, await loadOracles(), this.#counts);
		if (!difference.witness) {
			const long = whole ? void 0 : await confirmation.tooLong(pair, difference);
			return make(long === void 0 ? void 0 : await confirmation.confirm(pair, steps, long, job));
		}
		const { payload } = difference.witness;
		const witness = await confirmation.confirm(pair, steps, whole ? payload : await confirmation.fill(pair, payload), job);
		if (!witness && whole && steps.length === 0) return make(void 0);
		return witness ? make(witness) : this.#askAround(pair, found, () => make(void 0), {
			whole,
			raised
		});
	}
	/** Texts that are read as something else than a text: another type, whatever kept them out. */
	#asTypes({ both }, found) {
		const read = this.#pairs.reader.lowering.typesBehind(both[1]);
		const written = this.#pairs.writer.lowering.typesBehind(both[0]);
		if (!read || !written || read.types.includes("string")) return found;
		const data = {
			lost: written.types.filter((type) => !read.types.includes(type)),
			allowed: [...read.types]
		};
		return {
			difference: {
				...found.difference,
				rule: "type-narrowed",
				data
			},
			spots: [written.spot, read.spot]
		};
	}
	/**
	* What is to be said where no payload for the pair alone can be shown in what holds it: nothing if that is compatible as a whole, the
	* breaks that can be shown there, and the difference itself, which stays open unless it is one of them. Told once for all that holds it.
	*/
	async #askAround(pair, cause, unproven, { whole, raised }) {
		const around = this.#around(pair, whole);
		if (around.length > MAX_AROUND || raised >= MAX_RAISED) return unproven();
		const ranked = [];
		let open = false;
		for (const one of around) {
			const found = await this.#asker.whole(one, MAX_TOLD);
			const proven = found.filter(({ difference }) => difference.witness);
			if (found.length > 0 && !this.#open.has(one) && !found.some((other) => isCause(other, cause) && isProven(other))) {
				this.#open.add(one);
				open = true;
			}
			if (this.#told.has(one)) continue;
			this.#told.add(one);
			for (const other of [...proven].sort(byProof).slice(0, MAX_TOLD)) ranked.push(...await this.#place(one, other, true, raised + 1));
		}
		return open ? [...ranked, ...unproven()] : ranked;
	}
	/** The nearest pairs that hold a pair and may keep its payloads out: those that choose between alternatives, and where jobs begin. */
	#around(pair, whole) {
		const found = /* @__PURE__ */ new Set();
		const seen = /* @__PURE__ */ new Set([pair]);
		for (const at of seen) {
			const isPair = at === pair;
			const chooses = !isPair && alternativesOf$1(this.#pairs.writer.of(at.both[0])) !== void 0;
			if (chooses || at.jobs.length > 0 && !(isPair && whole)) found.add(at);
			if (!chooses) for (const { from } of at.around) seen.add(from);
		}
		return [...found];
	}
	/**
	* Of what stays open about one pair the first few: where much can be written, everything that is read is open. Where anything can be
	* written, that is the one reason for all there is, so that a few are enough as well.
	*/
	#worthTelling(pair, found) {
		if (isAnything(this.#pairs.writer.of(pair.both[0]))) return [...found].sort(byProof).slice(0, MAX_OPEN);
		let open = 0;
		return found.filter(({ difference }) => difference.witness !== void 0 || ++open <= MAX_OPEN);
	}
	#rank(job, difference, spots) {
		const made = toDraft(difference, job, this.#context.server, this.#context.policy.profile === "strict");
		const removal = removalOf(made, spots, this.#context.client);
		const draft = {
			...made,
			spots,
			...removal ? { removal } : {}
		};
		return {
			rank: this.#order.get(job) ?? 0,
			draft
		};
	}
};
function byRank(a, b) {
	return a.rank - b.rank || (a.draft.path < b.draft.path ? -1 : a.draft.path > b.draft.path ? 1 : 0);
}
/** Whether a schema says nothing, or only that there is an object. */
function isAnything(view) {
	if (view.kind !== "level") return view.kind === "any";
	return !view.names && view.items === void 0 && view.additional === true && (view.plain["type"] ?? "object") === "object";
}
/** What is proven first, and what is nearer to the top. */
function byProof({ difference: a }, { difference: b }) {
	const depth = ({ path }) => path.split("/").length;
	return Number(b.witness !== void 0) - Number(a.witness !== void 0) || depth(a) - depth(b);
}
function isProven({ difference: { witness, search } }) {
	return (witness ?? search?.()) !== void 0;
}
/** Whether two differences have the same reason. */
function isCause(one, other) {
	const ids = ({ spots }) => spots.map(({ file, pointer }) => `${file.path}#${pointer}`).join(" ");
	return one.difference.rule === other.difference.rule && ids(one) === ids(other);
}
// src/compat/formats/openapi/schemas/discriminator.ts
/** How far the schema of an alternative is followed through `allOf` to what it says of the deciding property. */
const MAX_PARTS = 60;
/** Tells of values that mean another alternative, or none, to the reader, and of another property that decides. */
function compareDiscriminators(context, job, path, writer, reader) {
	if (!isUnion(writer) || !isUnion(reader)) return;
	const [mine, theirs] = [writer.discriminator, reader.discriminator];
	const rule = `${job.polarity}-discriminator-changed`;
	const data = { operation: job.operation };
	const [from, to] = [text(mine.value, "propertyName") ?? "", text(theirs.value, "propertyName") ?? ""];
	if (from !== to) {
		context.add(rule, "lossy", path, {
			...data,
			from,
			to
		}, [mine, theirs]);
		return;
	}
	const lost = lostValues(writer, reader, from);
	if (lost.length > 0) context.add(rule, "lossy", path, {
		...data,
		values: lost.sort()
	}, [mine, theirs]);
}
function isUnion(shape) {
	return shape.discriminator !== void 0;
}
/**
* A value is looked up in the reader's mapping, then among the names of its alternatives, which stay valid beside a mapping. What the property
* cannot be is not sent; and a reader without a mapping, whose schemas list the values, goes by those.
*/
function lostValues(writer, reader, property) {
	const [sent, known] = [explicitOf(writer), explicitOf(reader)];
	const [named, others] = [alternativesOf(writer), alternativesOf(reader)];
	for (const name of named.keys()) if (!sent.has(name)) sent.set(name, name);
	const [otherwise, fallback] = [defaultOf(writer), defaultOf(reader)];
	const listed = (named.size > 0 ? [...named.values()] : [writer.spot]).map((spot) => valuesOf(spot, property));
	return [...[...sent].filter(([value, target]) => {
		const meant = known.get(value) ?? (isName(reader, others, value) ? value : fallback);
		if (meant === target) return false;
		if (listed.length > 0 && listed.every((values) => values?.has(value) === false)) return false;
		return meant !== void 0 || known.size > 0 || valuesOf(others.get(target) ?? reader.spot, property)?.has(value) !== true;
	}).map(([value]) => value), ...otherwise !== void 0 && otherwise !== fallback ? ["any other"] : []];
}
/** Whether a value is the name of an alternative: of one in the list, or where there is no list, of any schema. */
function isName({ discriminator }, alternatives, value) {
	if (alternatives.size > 0) return alternatives.has(value);
	const { root, version } = discriminator.api;
	const all = version === "2.0" ? inside(root, "definitions") : inside(root, "components", "schemas");
	return all !== void 0 && Object.hasOwn(all.value, value);
}
function defaultOf({ discriminator }) {
	const written = text(discriminator.value, "defaultMapping");
	return written === void 0 ? void 0 : wordOf(written);
}
/** What the mapping says itself. */
function explicitOf({ discriminator }) {
	const mapping = own(discriminator.value, "mapping");
	const entries = Object.entries(isJsonObject(mapping) ? mapping : {});
	return new Map(entries.map(([value, to]) => [value, wordOf(typeof to === "string" ? to : "")]));
}
/** By the last word: a definition that moved to another file is the same one. */
function wordOf(reference) {
	return reference.split("/").at(-1) ?? "";
}
/** The alternatives that have a name. */
function alternativesOf({ branches }) {
	return new Map([...branches].map(([reference, spot]) => [wordOf(reference), spot]));
}
/** The texts that an alternative lists for a property; `undefined` where it lists none. */
function valuesOf(spot, property) {
	const seen = /* @__PURE__ */ new Set();
	const waiting = [spot && spot.api.follow(spot)];
	for (let at = waiting.pop(); at; at = waiting.pop()) {
		const key = `${at.file.path}#${at.pointer}`;
		if (seen.has(key) || seen.size > MAX_PARTS) continue;
		seen.add(key);
		const tag = inside(at, "properties", property)?.value;
		const list = tag && (own(tag, "const") === void 0 ? own(tag, "enum") : [own(tag, "const") ?? null]);
		if (isJsonArray(list)) return new Set(list.filter((one) => typeof one === "string"));
		const all = own(at.value, "allOf");
		if (isJsonArray(all)) for (const index of all.keys()) waiting.push(inside(at, "allOf", index));
	}
}
// src/compat/formats/openapi/schemas/shape.ts
const MAX_PAIRS = 5e4;
/** What validators accept and people miss: properties that nobody reads, or nobody writes, any more; unions that tell their branches apart otherwise. */
function compareShapes(context) {
	const seen = /* @__PURE__ */ new Set();
	let visits = 0;
	for (const job of context.jobs) {
		const waiting = startOf(job.writer, job.reader, job.path);
		for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
			const key = `${job.polarity} ${idOf$1(resolved(pair.writer))} ${idOf$1(resolved(pair.reader))}`;
			if (seen.has(key) || ++visits > MAX_PAIRS) continue;
			seen.add(key);
			if (!context.sameness.same(pair.writer, pair.reader, "schema")) waiting.push(...comparePair(context, job, pair));
		}
	}
}
function idOf$1({ file, pointer }) {
	return `${file.path}#${pointer}`;
}
function resolved(spot) {
	return spot.api.follow(spot) ?? spot;
}
function startOf(writer, reader, path) {
	if (writer.kind === "at" && reader.kind === "at") return [{
		writer: writer.spot,
		reader: reader.spot,
		path
	}];
	if (writer.kind !== "form" || reader.kind !== "form") return [];
	return [...writer.fields].flatMap(([name, field]) => {
		const other = reader.fields.get(name);
		return other ? startOf(field.schema, other.schema, `${path}/${escapeToken(name)}`) : [];
	});
}
function comparePair(context, job, pair) {
	const [writer, reader] = [gather(pair.writer, job.polarity), gather(pair.reader, job.polarity)];
	compareDiscriminators(context, job, pair.path, writer, reader);
	const sends = pair.writer.api === context.client;
	const [knowing, other] = sends ? [writer, reader] : [reader, writer];
	const next = [];
	for (const [name, spot] of knowing.properties) {
		const theirs = other.properties.get(name);
		const path = `${pair.path}/${escapeToken(name)}`;
		if (theirs && job.polarity === "request" && sends) {
			const sent = {
				kind: "property",
				path,
				data: {
					operation: job.operation,
					property: name
				},
				asked: spot,
				answered: theirs
			};
			compareOpenValues(context, sent);
			if (!writer.required.has(name)) compareDefaults(context, sent);
		}
		if (theirs) next.push(sends ? {
			writer: spot,
			reader: theirs,
			path
		} : {
			writer: theirs,
			reader: spot,
			path
		});
		else if (!other.vague && !other.names.has(name)) reportLoss(context, job, {
			name,
			path,
			spot,
			knowing,
			other,
			sends
		});
	}
	if (sends && !reader.vague && reader.names.size === 0) {
		for (const [name, spot] of writer.names) if (!reader.properties.has(name) && !writer.properties.has(name)) reportLoss(context, job, {
			name,
			path: `${pair.path}/${escapeToken(name)}`,
			spot,
			knowing: writer,
			other: reader,
			sends
		});
	}
	const [mine, yours] = [writer.items, reader.items];
	if (mine && yours) next.push({
		writer: mine,
		reader: yours,
		path: `${pair.path}/*`
	});
	const [more, wanted] = [writer.additional, reader.additional];
	if (more && wanted) next.push({
		writer: more,
		reader: wanted,
		path: `${pair.path}/*`
	});
	for (const [reference, spot] of writer.branches) {
		const same = reader.branches.get(reference);
		if (same) next.push({
			writer: spot,
			reader: same,
			path: pair.path
		});
	}
	return next;
}
function reportLoss(context, { polarity, operation }, { name, path, spot, knowing, other, sends }) {
	const turned = sends !== (polarity === "request");
	const data = {
		operation,
		property: name,
		...turned ? { turned } : {}
	};
	const spots = [spot, other.hidden.get(name) ?? other.spot];
	if (sends ? other.closed : knowing.required.has(name) || isFreeForm(other)) return;
	if (polarity === "request") {
		context.add(other.hidden.has(name) ? "request-property-became-read-only" : "request-property-removed", "lossy", path, data, spots, { removal: announcementAt(spot) });
		return;
	}
	context.add(other.hidden.has(name) ? "response-property-became-write-only" : "response-optional-property-removed", "lossy", path, data, spots, { removal: announcementAt(spot) });
}
/** An object of which nothing is said may hold anything: what comes of a property is asked of the schemas. */
function isFreeForm({ properties, names, hidden, required, closed }) {
	return properties.size + names.size + hidden.size + required.size === 0 && !closed;
}
function gather(spot, polarity) {
	const shape = {
		spot: resolved(spot),
		properties: /* @__PURE__ */ new Map(),
		names: /* @__PURE__ */ new Map(),
		required: /* @__PURE__ */ new Set(),
		hidden: /* @__PURE__ */ new Map(),
		branches: /* @__PURE__ */ new Map(),
		closed: false,
		vague: false
	};
	const seen = /* @__PURE__ */ new Set();
	const waiting = [{
		spot,
		sure: true
	}];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const at = next.spot.api.follow(next.spot);
		if (!at || seen.has(idOf$1(at))) {
			shape.vague ||= !at && seen.size === 0;
			continue;
		}
		seen.add(idOf$1(at));
		takeIn(shape, at, next.sure, polarity);
		for (const [keyword, sure] of [
			["allOf", next.sure],
			["anyOf", false],
			["oneOf", false]
		]) {
			const list = own(at.value, keyword);
			if (!isJsonArray(list)) continue;
			for (const [index, branch] of list.entries()) {
				const inner = below(at, keyword, index);
				waiting.push({
					spot: inner,
					sure
				});
				const reference = isJsonObject(branch) ? text(branch, "$ref") : void 0;
				if (!sure && next.sure && reference !== void 0) shape.branches.set(reference, inner);
			}
		}
	}
	return shape;
}
function takeIn(shape, at, sure, polarity) {
	const { value } = at;
	const properties = own(value, "properties");
	const flag = polarity === "request" ? "readOnly" : "writeOnly";
	for (const name of Object.keys(isJsonObject(properties) ? properties : {})) {
		const spot = below(at, "properties", name);
		const written = properties[name];
		if (own(at.api.followFrom(spot, written)?.value ?? {}, flag) === true || own(written, flag) === true) shape.hidden.set(name, spot);
		else if (sure) shape.properties.set(name, spot);
		else shape.names.set(name, spot);
	}
	for (const keyword of [
		"if",
		"then",
		"else",
		"dependentSchemas",
		"patternProperties",
		"$dynamicRef"
	]) shape.vague ||= own(value, keyword) !== void 0;
	const more = own(value, "additionalProperties");
	shape.closed ||= more === false || own(value, "unevaluatedProperties") === false;
	shape.vague ||= isJsonObject(more);
	if (!sure) return;
	const required = own(value, "required");
	if (isJsonArray(required)) {
		for (const name of required) if (typeof name === "string") shape.required.add(name);
	}
	if (isJsonObject(own(value, "items"))) shape.items = below(at, "items");
	if (isJsonObject(more)) shape.additional = below(at, "additionalProperties");
	const discriminator = own(value, "discriminator");
	if (isJsonObject(discriminator)) shape.discriminator = {
		...below(at, "discriminator"),
		value: discriminator
	};
}
// src/compat/formats/openapi/engine.ts
/** Of what many operations show alike, a payload is looked for in so many at most. */
const MAX_SHOWS = 5;
const RULES = ruleTable(openapiRules);
/** What tells that a property is gone which is written down once and may have been part of many things: the first place tells what it was. */
const LOST = /^(?:request-property-removed|response-optional-property-removed)$/;
/** Compares descriptions as of a day: whether a sunset has passed depends on it. */
function engineAsOf(today) {
	return {
		parse: (source) => new Api(source),
		members: listMembers,
		compare: (client, server, policy) => compareApis(client, server, policy, today().toISOString().slice(0, 10))
	};
}
const engine = engineAsOf(() => /* @__PURE__ */ new Date());
/** Whether clients made for one description still work against a server made for another. `today` as `2024-01-31`. */
async function compareApis(client, server, policy, today) {
	if (client === server) return [];
	const context = new Context(client, server, policy, today);
	try {
		compareExchanges(context);
		compareShapes(context);
		return placed(await shown(mergeCauses([...[...context.drafts, ...await runJobs(context)], ...unreadReferences(context)])), context);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		const place = {
			file: server.main.path,
			line: 1,
			column: 1
		};
		throw new GateError("RG-SCHEMA-SYNTAX", "the description nests too deeply to be compared", {
			place,
			hint: "split it with $ref",
			cause: error
		});
	}
}
/** What was met on the way and could not be read. The same address on both sides is taken to hold the same. */
function unreadReferences({ client, server }) {
	const same = new Set([...client.unread.keys()].filter((one) => /^https?:/i.test(one) && server.unread.has(one)));
	return [client, server].flatMap((api) => [...api.unread].flatMap(([reference, spot]) => same.has(reference) ? [] : [{
		rule: "reference-not-followed",
		kind: "unknown",
		path: "",
		data: {
			keyword: "$ref",
			reference
		},
		spots: [spot]
	}]));
}
/** One cause, however many operations show it, is one difference, at the first of them. */
function mergeCauses(drafts) {
	const merged = /* @__PURE__ */ new Map();
	for (const draft of drafts) {
		const spots = LOST.test(draft.rule) ? draft.spots.slice(0, 1) : draft.spots;
		const key = [
			draft.rule,
			draft.kind,
			...spots.map(idOf),
			...spots.some(inSchema) ? [] : [draft.path],
			JSON.stringify(draft.data["property"] ?? "")
		].join("\n");
		const known = merged.get(key);
		const shows = [...known?.shows ?? [], ...draft.show ? [draft.show] : []].slice(0, MAX_SHOWS);
		const count = (known?.count ?? 0) + (typeof draft.data["count"] === "number" ? draft.data["count"] : 1);
		merged.set(key, {
			...known ?? draft,
			shows,
			count
		});
	}
	return [...merged.values()].map(({ count, ...draft }) => count > 1 ? {
		...draft,
		data: {
			...draft.data,
			count
		}
	} : draft);
}
/** With the payloads of those that look for one only now. */
async function shown(drafts) {
	const all = [];
	for (const draft of drafts) {
		let { witness } = draft;
		for (const show of draft.shows) witness ??= await show();
		all.push(witness ? {
			...draft,
			witness
		} : draft);
	}
	return all;
}
function idOf({ api, file, pointer }) {
	return `${api.version} ${file.path}#${pointer}`;
}
/** Whether a spot lies in something that operations may share. */
function inSchema({ pointer }) {
	return /^\/(?:(?:components|definitions|parameters|responses)\/|security$)/.test(pointer);
}
function placed(drafts, { client }) {
	const places = placesOf(drafts.flatMap(({ spots }) => spots));
	return drafts.map(({ rule, kind, path, data, spots, witness, removal }) => {
		const id = `openapi/${rule}`;
		const [mine, theirs] = [spots.find(({ api }) => api === client), spots.find(({ api }) => api !== client)];
		const [writer, reader] = [mine && places.get(mine), theirs && places.get(theirs)];
		return {
			rule: id,
			kind,
			path,
			data,
			message: RULES.get(id)?.message(data) ?? rule,
			...writer ? { writer } : {},
			...reader ? { reader } : {},
			...witness ? { witness } : {},
			...removal ? { removal } : {}
		};
	});
}
export { engine };
