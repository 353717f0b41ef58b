import "./runtime.js";
import { GateError, GateErrors, LineIndex, formatPlace, toGateErrors } from "./start.js";
import { counted as counted$1, makeFinding, sha256, textOf as textOf$1 } from "./config.js";
import { require_dist } from "./yaml-shared.js";
import { createScanner, parseTree, printParseErrorCode } from "./jsonc-parser-shared.js";
import { posix } from "node:path";
// src/core/rule.ts
/** A registry of rules by id. @throws Error when an id stands twice */
function ruleTable(rules) {
	const table = /* @__PURE__ */ new Map();
	for (const rule of rules) {
		if (table.has(rule.id)) throw new Error(`rule ${rule.id} stands twice`);
		table.set(rule.id, rule);
	}
	return table;
}
// src/core/yaml-text.ts
/** What looks plain and YAML reads as something else than a text. */
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n|\.inf|\.nan|\.\d.*)$/i;
/** What some parser takes for the end of a line, cannot show, or will not read. */
const HIDDEN = /[\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/g;
const LONGEST = 200;
/** A text as a value of YAML, on one line: plain where no parser could take it for anything else, else in double quotes, whose escapes JSON has too. */
function yamlText(text) {
	if (/^[A-Za-z./][\w./-]*$/.test(text) && !WORDS.test(text)) return text;
	return JSON.stringify(text).replaceAll(HIDDEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** A text in a comment: one line for whatever parser, and not endless. */
function yamlComment(text) {
	const line = text.replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]+/gu, " ");
	return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
// src/pins/document/lookup.ts
/** More than one thing where there has to be one. Carries offsets; whoever knows the file turns them into places. */
var AmbiguousError = class extends Error {
	name = "AmbiguousError";
	offsets;
	constructor(message, offsets) {
		super(message);
		this.offsets = offsets;
	}
};
/** Merge keys may nest, and an alias may stand inside its own anchor. */
const MAX_MERGE_DEPTH = 32;
/**
* The entry of a key, merge keys followed as YAML 1.1 has it: own keys first, then `<<` maps in order.
* @throws AmbiguousError when the key stands twice: parsers disagree on which of the two counts
*/
function entry(node, key, depth = 0) {
	if (node?.kind !== "map" || depth > MAX_MERGE_DEPTH) return void 0;
	const own = single(node, key);
	if (own) return own;
	const value = mergeEntry(node)?.value;
	for (const base of value?.kind === "seq" ? value.items : [value]) {
		const found = entry(base, key, depth + 1);
		if (found) return found;
	}
}
function single(node, key) {
	const [first, ...rest] = entriesOf(node, key);
	if (first && rest.length > 0) {
		const offsets = [first, ...rest].map((candidate) => candidate.keyStart);
		throw new AmbiguousError(`the key \`${key}\` stands ${offsets.length} times in one map`, offsets);
	}
	return first;
}
const indexes = /* @__PURE__ */ new WeakMap();
/** Smaller maps are searched as fast as an index is built. */
const INDEXED = 16;
function entriesOf(node, key) {
	if (node.entries.length < INDEXED) return node.entries.filter((candidate) => candidate.key === key);
	const index = indexes.get(node) ?? indexEntries(node);
	indexes.set(node, index);
	return index.get(key) ?? [];
}
function indexEntries(node) {
	const index = /* @__PURE__ */ new Map();
	for (const candidate of node.entries) {
		const known = index.get(candidate.key);
		if (known) known.push(candidate);
		else index.set(candidate.key, [candidate]);
	}
	return index;
}
function mergeEntry(node) {
	const merges = node.entries.filter((candidate) => candidate.merge);
	if (merges.length > 1) throw new AmbiguousError("the merge key `<<` stands more than once in one map", merges.map((candidate) => candidate.keyStart));
	return merges[0];
}
/** The value of a key. @throws AmbiguousError as `entry` does */
function child(node, key) {
	return entry(node, key)?.value;
}
/** The value at the end of a path of keys and list indexes. @throws AmbiguousError as `entry` does */
function at(node, path) {
	let current = node;
	for (const step of path) if (current?.kind === "seq") current = /^(?:0|[1-9]\d{0,8})$/.test(step) ? current.items[Number(step)] : void 0;
	else current = child(current, step);
	return current;
}
function asScalar(node) {
	return node?.kind === "scalar" ? node : void 0;
}
/** The text of a scalar that says something: null and other nodes have none. */
function textOf(node) {
	return node?.kind === "scalar" && node.type !== "null" ? node.text : void 0;
}
function asSeq(node) {
	return node?.kind === "seq" ? node : void 0;
}
// src/pins/document/text.ts
const BOM = "﻿";
/**
* Bytes as text, offsets intact: invalid UTF-8 is refused instead of replaced, and a byte order mark stays where it is.
* @throws GateError RG-MANIFEST-SYNTAX when the bytes are not UTF-8
*/
function decodeText(path, bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch (cause) {
		const line = new TextDecoder("utf-8").decode(bytes).split("�", 1)[0]?.split("\n").length ?? 1;
		throw new GateError("RG-MANIFEST-SYNTAX", "the file is not UTF-8 text", {
			place: {
				file: path,
				line,
				column: 1
			},
			expected: "UTF-8",
			hint: "save the file as UTF-8",
			cause
		});
	}
}
/**
* Cuts a YAML stream into its documents without parsing them. Within a document no line may begin with `---` or `...` followed by
* white space (YAML 1.2.2, rule c-forbidden, scalars included), so that cutting at those lines is exact.
*/
function splitDocuments(text) {
	const segments = [];
	let start = 0;
	let opened = false;
	for (const at of markers(text)) {
		const filled = opened || hasContent(text, start, at);
		if (text[at] === "-") {
			if (filled) {
				segments.push({
					start,
					end: at
				});
				start = at;
			}
			opened = true;
		} else {
			const end = endOfLine(text, at);
			if (filled) segments.push({
				start,
				end
			});
			start = end;
			opened = false;
		}
	}
	if (opened || hasContent(text, start, text.length)) segments.push({
		start,
		end: text.length
	});
	return segments;
}
/** Where the marker lines begin, in order. Plain searches: large files are mostly not looked at otherwise. */
function markers(text) {
	const found = [];
	const first = text.startsWith(BOM) ? 1 : 0;
	for (const sign of ["---", "..."]) {
		const check = (at) => {
			const next = text.charCodeAt(at + 3);
			if (next === 10 || next === 13 || next === 32 || next === 9 || Number.isNaN(next)) found.push(at);
		};
		if (text.startsWith(sign, first)) check(first);
		for (let at = text.indexOf(`\n${sign}`); at !== -1; at = text.indexOf(`\n${sign}`, at + 1)) check(at + 1);
	}
	return found.sort((a, b) => a - b);
}
function endOfLine(text, at) {
	const end = text.indexOf("\n", at);
	return end === -1 ? text.length : end + 1;
}
/** Whether anything but blank lines, comments and directives stands there. */
function hasContent(text, start, end) {
	for (let at = start; at < end; at = endOfLine(text, at)) {
		const line = text.slice(at, Math.min(end, endOfLine(text, at))).replace(BOM, "");
		if (line.startsWith("%")) continue;
		const first = line.trimStart()[0];
		if (first !== void 0 && first !== "#") return true;
	}
	return false;
}
// src/pins/document/yaml-index.ts
var import_dist = require_dist();
/** Walks a document in source order without recursion: events, aliases with what they stand for, parents. */
function indexDocument(root, base) {
	const events = [];
	const leaves = [];
	const targets = /* @__PURE__ */ new Map();
	const uses = /* @__PURE__ */ new Map();
	const parents = /* @__PURE__ */ new Map();
	const anchors = /* @__PURE__ */ new Map();
	const stack = [{
		node: root,
		isKey: false,
		parent: void 0,
		key: void 0,
		mergedInto: void 0
	}];
	for (let visit = stack.pop(); visit; visit = stack.pop()) {
		const node = visit.node;
		events.push(eventOf(node, base));
		if (!node) continue;
		if (visit.parent) parents.set(node, {
			node: visit.parent,
			key: visit.key
		});
		if (!visit.isKey && ((0, import_dist.isAlias)(node) || (0, import_dist.isScalar)(node))) leaves.push(node);
		if ((0, import_dist.isAlias)(node)) {
			const target = anchors.get(node.source);
			if (!target) continue;
			targets.set(node, target);
			const known = uses.get(target);
			if (known) known.push({ mergedInto: visit.mergedInto });
			else uses.set(target, [{ mergedInto: visit.mergedInto }]);
			continue;
		}
		if (node.anchor) anchors.set(node.anchor, node);
		if ((0, import_dist.isCollection)(node)) for (const child of childVisits(node, visit).reverse()) stack.push(child);
	}
	return {
		events,
		leaves,
		targets,
		uses,
		parents
	};
}
function childVisits(node, visit) {
	return node.items.flatMap((item) => {
		if (!(0, import_dist.isPair)(item)) return [{
			node: item,
			isKey: false,
			parent: node,
			key: visit.key,
			mergedInto: visit.mergedInto
		}];
		const key = (0, import_dist.isScalar)(item.key) ? item.key.source ?? String(item.key.value) : void 0;
		const mergedInto = key === "<<" && (0, import_dist.isMap)(node) ? node : void 0;
		return [{
			node: item.key,
			isKey: true,
			parent: node,
			key: void 0,
			mergedInto: void 0
		}, {
			node: item.value,
			isKey: false,
			parent: node,
			key,
			mergedInto
		}];
	});
}
function eventOf(node, base) {
	if (!node) return {
		shape: "empty",
		text: "",
		start: -1
	};
	if ((0, import_dist.isAlias)(node)) return {
		shape: "alias",
		text: node.source,
		start: -1
	};
	const marks = `${node.anchor ? `&${node.anchor}` : ""} ${node.tag ?? ""}`;
	if ((0, import_dist.isScalar)(node)) return {
		shape: `${node.type ?? "PLAIN"} ${scalarType(node.value)} ${marks}`,
		text: node.source ?? String(node.value),
		start: base + (node.range?.[0] ?? 0)
	};
	const { items, flow } = node;
	return {
		shape: `${(0, import_dist.isMap)(node) ? "map" : "seq"} ${items.length} ${flow === true ? "flow" : "block"} ${marks}`,
		text: "",
		start: -1
	};
}
function scalarType(value) {
	if (value === null || value === void 0) return "null";
	const type = typeof value;
	if (type === "bigint") return "number";
	return type === "string" || type === "number" || type === "boolean" ? type : "other";
}
/**
* How many aliases make a scalar, or a collection around it, appear again. A map that merges the collection with `<<` but has the
* scalar's key of its own does not take it from there and is not counted.
*/
function sharedCount(scalar, index) {
	let count = 0;
	let step;
	for (let node = scalar; node;) {
		const below = step;
		count += (index.uses.get(node) ?? []).filter((use) => !overrides(use.mergedInto, below)).length;
		const parent = index.parents.get(node);
		step = parent?.key;
		node = parent?.node;
	}
	return count;
}
function overrides(map, key) {
	if (!map || key === void 0) return false;
	return map.items.some((pair) => (0, import_dist.isScalar)(pair.key) && (pair.key.source ?? String(pair.key.value)) === key);
}
// src/pins/document/yaml.ts
const STYLES = {
	PLAIN: "plain",
	QUOTE_SINGLE: "single",
	QUOTE_DOUBLE: "double",
	BLOCK_LITERAL: "literal",
	BLOCK_FOLDED: "folded"
};
/**
* Parses one document of a YAML stream. `base` is where its text begins in the file. Errors are data: see `problem`.
* @param host the scalar whose text it is, for a document inside a text
*/
function parseYaml(text, base, index, version = "1.2", host) {
	const parsed = (0, import_dist.parseDocument)(text, {
		keepSourceTokens: true,
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "silent",
		version
	});
	const links = indexDocument(parsed.contents, base);
	const [error] = parsed.errors;
	const wrap = treeBuilder(base, links, host);
	return {
		index,
		start: base,
		end: base + text.length,
		root: wrap(parsed.contents),
		problem: error ? problemOf$1(error, base) : loneCarriageReturn(text, base),
		warnings: parsed.warnings.length,
		events: () => links.events,
		comments: () => readComments(text, base),
		leaves: () => links.leaves.flatMap((node) => leafOf(node, base, wrap))
	};
}
function problemOf$1({ message, pos: [offset] }, base) {
	return {
		message: message.startsWith("Maximum call stack") ? "nested too deeply" : message,
		offset: base + offset
	};
}
function leafOf(node, base, wrap) {
	const scalar = wrap(node);
	const [start, end] = node.range ?? [0, 0];
	return scalar?.kind === "scalar" ? [{
		start: base + start,
		end: base + end,
		scalar
	}] : [];
}
/** YAML breaks a line at a lone CR; this parser does not. Where parsers see different lines, nothing is certain. */
function loneCarriageReturn(text, base) {
	const offset = text.search(/\r(?!\n)/);
	return offset === -1 ? void 0 : {
		message: "a carriage return without a line feed: parsers disagree on where lines end",
		offset: base + offset
	};
}
/** Wraps nodes lazily; the same node always gives the same wrapper, so that identity means one place in the file. */
function treeBuilder(base, links, host) {
	const known = /* @__PURE__ */ new Map();
	const build = (node) => {
		if ((0, import_dist.isScalar)(node)) return scalarNode$1(node, base, links, host);
		const start = base + (node.range?.[0] ?? 0);
		if ((0, import_dist.isMap)(node)) {
			let entries;
			return {
				kind: "map",
				start,
				get entries() {
					entries ??= mapEntries(node, base, wrap, host);
					return entries;
				}
			};
		}
		if (!(0, import_dist.isSeq)(node)) return void 0;
		let items;
		return {
			kind: "seq",
			start,
			get items() {
				items ??= node.items.map(wrap);
				return items;
			}
		};
	};
	const wrap = (node) => {
		const target = (0, import_dist.isAlias)(node) ? links.targets.get(node) : node;
		if (!target) return void 0;
		const made = known.get(target) ?? build(target);
		if (made) known.set(target, made);
		return made;
	};
	return wrap;
}
/** Inside a text, keys stand where the text does: errors name places of the file. */
function mapEntries(map, base, wrap, host) {
	return map.items.map(({ key, value }) => {
		const node = wrap(key);
		const text = node?.kind === "scalar" ? node.text : void 0;
		return {
			key: text,
			keyStart: host?.start ?? base + (key?.range?.[0] ?? map.range?.[0] ?? 0),
			value: wrap(value),
			merge: text === "<<" && node?.kind === "scalar" && node.style === "plain"
		};
	});
}
function scalarNode$1(node, base, links, host) {
	const [start, end] = node.range ?? [0, 0];
	return {
		kind: "scalar",
		text: node.source ?? String(node.value),
		type: scalarType(node.value),
		style: STYLES[node.type ?? "PLAIN"] ?? "plain",
		start: base + start,
		end: base + end,
		sharedBy: () => sharedCount(node, links) + (host?.sharedBy() ?? 0),
		...host ? { host } : {}
	};
}
/** The comments of a document, told from scalars that look like one by the lexer's own marks. */
function readComments(text, base) {
	const comments = [];
	let offset = base;
	let scalar = false;
	for (const lexeme of new import_dist.Lexer().lex(text)) {
		if (lexeme === "" || lexeme === "" || lexeme === "") {
			scalar = lexeme === "";
			continue;
		}
		if (lexeme.startsWith("#") && !scalar) comments.push({
			start: offset,
			lineStart: base + text.lastIndexOf("\n", offset - base) + 1,
			text: lexeme.replace(/^#+/, "")
		});
		scalar = false;
		offset += lexeme.length;
	}
	return comments;
}
// src/pins/document/nested.ts
/** A text inside a manifest that should hold a document of its own and does not. */
var NestedSyntaxError = class extends Error {
	name = "NestedSyntaxError";
	/** Where the text begins in the file. */
	offset;
	constructor(message, offset) {
		super(message);
		this.offset = offset;
	}
};
const known = /* @__PURE__ */ new WeakMap();
/**
* The YAML or JSON document that stands in the text of a scalar. Its scalars name the scalar as their host, and their offsets are offsets
* into its text.
* @throws NestedSyntaxError when it does not parse, or is several documents
*/
function nestedDocument(host) {
	const document = known.get(host) ?? parseYaml(host.text, 0, 0, "1.2", host);
	known.set(host, document);
	if (document.problem) throw new NestedSyntaxError(document.problem.message, host.start);
	if (splitDocuments(host.text).length > 1) throw new NestedSyntaxError("the text holds several documents", host.start);
	return document;
}
// src/pins/locators/attempt.ts
/** The result, or `undefined` where a key stands twice or a text is no document: discovery leaves out what it could not point at. */
function attempt(look) {
	try {
		return look();
	} catch (error) {
		if (error instanceof AmbiguousError || error instanceof NestedSyntaxError) return void 0;
		throw error;
	}
}
// src/pins/reference/grammar.ts
/** Longest path within a registry, implied parts included. */
const MAX_REPOSITORY = 255;
/** No real reference comes near; keeps hostile texts cheap. */
const MAX_REFERENCE = 4096;
const DOMAIN_COMPONENT = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
const DOMAIN = new RegExp(`^(?:${DOMAIN_COMPONENT}(?:\\.${DOMAIN_COMPONENT})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const ALGORITHM = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*$/;
/** Registered algorithms and the length of their hex; others are grammatical but cannot be checked, hence no pin. */
const DIGEST_LENGTH = /* @__PURE__ */ new Map([
	["sha256", 64],
	["sha384", 96],
	["sha512", 128]
]);
/** The parts of a reference, or a sentence on what is wrong with it. */
function readReference(text) {
	if (text === "") return { problem: "the reference is empty" };
	if (text.length > MAX_REFERENCE) return { problem: "the reference is too long" };
	if (/^[a-f0-9]{64}$/.test(text)) return { problem: "64 hex digits alone are an image id, not a name" };
	const [beforeDigest = "", digest, ...more] = text.split("@");
	if (more.length > 0) return { problem: "`@` stands more than once" };
	const digestProblem = digest === void 0 ? void 0 : checkDigest(digest);
	if (digestProblem) return { problem: digestProblem };
	const colon = beforeDigest.lastIndexOf(":");
	const tagged = colon !== -1 && !beforeDigest.includes("/", colon);
	const name = tagged ? beforeDigest.slice(0, colon) : beforeDigest;
	const tag = tagged ? beforeDigest.slice(colon + 1) : void 0;
	if (tag !== void 0 && !TAG.test(tag)) return { problem: `\`${tag}\` is not a tag` };
	const { domain, repository } = splitName(name);
	const problem = checkName(domain, repository);
	return problem ? { problem } : {
		domain,
		repository,
		tag,
		digest
	};
}
/** The parts of a reference, or `undefined` when the text is none. */
function parseReference(text) {
	const reference = readReference(text);
	return "problem" in reference ? void 0 : reference;
}
/**
* The first component is a domain when it has a dot, a colon or an upper-case letter, or is `localhost`. A first component with a dot
* that is no host name (`a_b.example/x`) is refused: the reference implementation lets it pass with an empty registry, which no
* client can reach.
*/
function splitName(name) {
	const slash = name.indexOf("/");
	const first = name.slice(0, Math.max(0, slash));
	return slash !== -1 && (/[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase()) ? {
		domain: first,
		repository: name.slice(slash + 1)
	} : {
		domain: void 0,
		repository: name
	};
}
function checkName(domain, repository) {
	if (domain !== void 0 && !DOMAIN.test(domain)) return `\`${domain}\` is not a registry name`;
	if (repository === "") return "the repository is missing";
	const { length } = canonicalReference({
		domain,
		repository,
		tag: void 0,
		digest: void 0
	}).repository;
	if (length > MAX_REPOSITORY) return `the repository is longer than ${MAX_REPOSITORY} characters`;
	const bad = repository.split("/").find((component) => !PATH_COMPONENT.test(component));
	if (bad === void 0) return void 0;
	return bad !== bad.toLowerCase() && PATH_COMPONENT.test(bad.toLowerCase()) ? `\`${bad}\` has upper-case letters, which a repository cannot have` : `\`${bad}\` is not a component of a repository`;
}
/** What is wrong with `<algorithm>:<hex>`, or `undefined`. */
function checkDigest(digest) {
	const colon = digest.indexOf(":");
	const [algorithm, hex] = [digest.slice(0, Math.max(0, colon)), digest.slice(colon + 1)];
	if (!ALGORITHM.test(algorithm)) return `\`${digest}\` is not a digest`;
	const length = DIGEST_LENGTH.get(algorithm);
	if (length === void 0) return `the digest algorithm \`${algorithm}\` is not supported`;
	if (!/^[a-f0-9]*$/.test(hex)) return "a digest is written in lower-case hex";
	return hex.length === length ? void 0 : `a ${algorithm} digest has ${length} hex digits, this one ${hex.length}`;
}
/** Whether a text is a digest of a registered algorithm. */
function isAnyDigest(text) {
	return checkDigest(text) === void 0;
}
/** A reference as text; `formatReference(parseReference(x))` is `x`. */
function formatReference({ domain, repository, tag, digest }) {
	return `${domain === void 0 ? "" : `${domain}/`}${repository}${tag === void 0 ? "" : `:${tag}`}${digest === void 0 ? "" : `@${digest}`}`;
}
/** The reference with the implied parts spelled out, as container tools resolve it: `nginx` is `docker.io/library/nginx`. For display only. */
function canonicalReference(reference) {
	const domain = reference.domain === void 0 || reference.domain === "index.docker.io" ? "docker.io" : reference.domain;
	const official = domain === "docker.io" && !reference.repository.includes("/");
	return {
		...reference,
		domain,
		repository: official ? `library/${reference.repository}` : reference.repository
	};
}
const EMBEDDED_DIGEST = /(?<![A-Za-z0-9])(sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})(?![A-Za-z0-9])/g;
/** The one digest that stands in a value, be it a reference or not; `undefined` for none and for several. */
function digestIn(value) {
	const [first, ...rest] = value.slice(0, MAX_REFERENCE).matchAll(EMBEDDED_DIGEST);
	return rest.length === 0 ? first?.[1] : void 0;
}
// src/pins/locators/site.ts
/** A site of one scalar: its text is the value. */
function scalarSite(scalar) {
	return {
		scalars: [scalar],
		value: scalar.text,
		rewrite: (value) => value === scalar.text ? [] : [{
			scalar,
			text: value
		}]
	};
}
/** A site of one scalar that holds an image reference. */
function imageSite(scalar) {
	return {
		...scalarSite(scalar),
		role: "image"
	};
}
/** A site of an image reference that stands in a scalar from some offset on, to its end. */
function partSite(scalar, from) {
	const head = scalar.text.slice(0, from);
	const rewrite = (value) => head + value === scalar.text ? [] : [{
		scalar,
		text: head + value
	}];
	return {
		scalars: [scalar],
		value: scalar.text.slice(from),
		role: "image",
		rewrite
	};
}
/** A site of several scalars that together say `[registry/]repository[:tag][@digest]`. A tag scalar may hold `tag@digest`. */
function referenceSite(parts) {
	const { registry, repository, tag, digest } = parts;
	const scalars = [
		registry,
		repository,
		tag,
		digest
	].filter((scalar) => scalar !== void 0);
	const text = (scalar) => scalar && scalar.type !== "null" ? scalar.text : "";
	const path = text(repository) === "" ? parts.impliedName ?? "" : text(repository);
	const name = text(registry) === "" ? path : `${text(registry).replace(/\/+$/, "")}/${path}`;
	const value = `${name}${prefixed(":", text(tag))}${prefixed("@", text(digest))}`;
	return {
		scalars,
		value,
		role: "image",
		rewrite: (next) => next === value ? [] : rewriteParts(parts, name, next)
	};
}
function prefixed(sign, text) {
	return text === "" ? "" : `${sign}${text}`;
}
function rewriteParts(parts, name, value) {
	const next = split(value);
	if (!next) return `\`${value}\` is not a reference`;
	const rewrites = [];
	const set = (scalar, text) => {
		if (scalar && (scalar.type === "null" ? "" : scalar.text) !== text) rewrites.push({
			scalar,
			text,
			...parts.mayBeEmpty === true ? { quoteEmpty: true } : {}
		});
	};
	if (next.name !== name) {
		const path = pathWithin(parts, next.name);
		if (path === void 0 || !parts.repository) return "the repository of the image does not stand in a scalar of its own";
		set(parts.repository, path);
	}
	const apart = parts.digest !== void 0 && !(parts.tag?.text.includes("@") ?? false);
	const tag = apart ? next.tag : `${next.tag}${prefixed("@", next.digest)}`;
	if (!apart && next.digest !== "" && next.tag === "") return "there is no scalar that could hold a digest alone";
	if (!parts.tag && tag !== "") return "there is no scalar that could hold the tag";
	set(parts.tag, tag);
	if (apart) set(parts.digest, next.digest);
	return rewrites;
}
/** The repository below the registry that the unit names apart; the registry itself is never changed. */
function pathWithin({ registry }, name) {
	const host = registry && registry.type !== "null" ? registry.text.replace(/\/+$/, "") : "";
	if (host === "") return name;
	return name.startsWith(`${host}/`) ? name.slice(host.length + 1) : void 0;
}
/** Name, tag and digest of a reference, as texts. */
function split(value) {
	const reference = parseReference(value);
	if (!reference) return void 0;
	const tag = reference.tag ?? "";
	const digest = reference.digest ?? "";
	const end = value.length - (digest === "" ? 0 : digest.length + 1) - (tag === "" ? 0 : tag.length + 1);
	return {
		name: value.slice(0, end),
		tag,
		digest
	};
}
// src/pins/locators/compose/index.ts
const BUILT = "the service has `build`, which wins: `image` is only what the result is called";
function find$9(service, document) {
	const entry = at(document.root, ["services", service]);
	const image = asScalar(child(entry, "image"));
	if (!image) return [];
	return child(entry, "build") === void 0 ? [imageSite(image)] : [{
		...imageSite(image),
		rewrite: () => BUILT
	}];
}
/** Services with an image that is pulled: beside `build` the image is only the name that the build gets. */
function discover$9(document) {
	const services = attempt(() => textOf(child(document.root, "kind")) === void 0 ? child(document.root, "services") : void 0);
	if (services?.kind !== "map") return [];
	return services.entries.flatMap(({ key, value }) => {
		if (key === void 0 || attempt(() => child(value, "build")) !== void 0) return [];
		const [site] = attempt(() => find$9(key, document)) ?? [];
		return site ? [{
			selectors: [{
				locator: "compose",
				service: key
			}],
			site
		}] : [];
	});
}
const compose = {
	id: "compose",
	usage: "SERVICE",
	manifests: ["Compose and Swarm stack files"],
	example: {
		selector: "compose:web",
		path: "compose.yaml",
		manifest: `services:\n  web:\n    image: registry.example/shop/web:1.4.0@sha256:${"a".repeat(64)}\n`
	},
	parse(text) {
		if (text === "") throw new Error("the name of the service is missing");
		return {
			locator: "compose",
			service: text
		};
	},
	format: ({ service }) => service,
	needles: ({ service }) => [service],
	find: ({ service }, document) => find$9(service, document),
	discover: discover$9
};
// src/pins/document/dockerfile-lines.ts
/** More here-documents in one instruction than anybody writes. */
const MAX_HEREDOCS = 64;
const KEYWORDS = new Set("ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" "));
/** Instructions whose here-documents BuildKit reads. */
const WITH_HEREDOCS = /* @__PURE__ */ new Set([
	"RUN",
	"COPY",
	"ADD"
]);
/** Cuts a Dockerfile into instructions, as BuildKit does: parser directives, comments, continuations, here-documents. */
function readLines(text) {
	const { directives, from } = readDirectives(text);
	const escape = directives.find(({ name }) => name === "escape")?.value ?? "\\";
	const instructions = [];
	const twice = directives.find((one, index) => directives.findIndex(({ name }) => name === one.name) < index);
	if (twice) return {
		directives,
		instructions,
		problem: {
			message: `the directive \`${twice.name}\` stands twice`,
			offset: twice.start
		}
	};
	if (escape !== "\\" && escape !== "`") return {
		directives,
		instructions,
		problem: {
			message: "the escape character is neither a backslash nor a backtick",
			offset: from
		}
	};
	for (let at = from; at < text.length;) {
		const line = lineAt(text, at);
		if (isBlank(text, line) || isComment(text, line)) {
			at = line.next;
			continue;
		}
		const read = readInstruction(text, line, escape);
		if ("problem" in read) return {
			directives,
			instructions,
			problem: read.problem
		};
		instructions.push(read.instruction);
		at = read.next;
	}
	return {
		directives,
		instructions,
		problem: void 0
	};
}
function lineAt(text, start) {
	const feed = text.indexOf("\n", start);
	if (feed === -1) return {
		start,
		end: text.length,
		next: text.length
	};
	return {
		start,
		end: feed > start && text[feed - 1] === "\r" ? feed - 1 : feed,
		next: feed + 1
	};
}
function isBlank(text, { start, end }) {
	return text.slice(start, end).trim() === "";
}
function isComment(text, { start, end }) {
	return text.slice(start, end).trimStart().startsWith("#");
}
/** `# name=value` lines at the very beginning: any other line ends them. A byte order mark is a blank here already. */
function readDirectives(text) {
	const directives = [];
	for (let at = 0; at < text.length;) {
		const line = lineAt(text, at);
		const source = text.slice(line.start, line.end);
		const found = /^(?<head>\s*#\s*(?<name>[a-zA-Z][a-zA-Z0-9]*)\s*=\s*)(?<value>\S(?:.*\S)?)\s*$/.exec(source)?.groups;
		const name = found?.["name"]?.toLowerCase();
		if (!found || name === void 0 || ![
			"syntax",
			"escape",
			"check"
		].includes(name)) return {
			directives,
			from: at
		};
		directives.push({
			name,
			value: found["value"] ?? "",
			start: line.start + (found["head"] ?? "").length
		});
		at = line.next;
	}
	return {
		directives,
		from: text.length
	};
}
function readInstruction(text, first, escape) {
	const runs = [];
	let line = first;
	let open = true;
	while (open) {
		const end = continuation(text, line, escape);
		const start = runs.length === 0 ? line.start + leadingBlanks(text.slice(line.start, line.end)) : line.start;
		runs.push({
			start,
			end: end ?? line.end
		});
		open = end !== void 0;
		while (open) if (line.next >= text.length) open = false;
		else {
			line = lineAt(text, line.next);
			if (!isBlank(text, line) && !isComment(text, line)) break;
		}
	}
	const joined = runs.map(({ start, end }) => text.slice(start, end)).join("");
	const head = /^(\S+)\s*/.exec(joined);
	const args = joined.slice(head?.[0].length ?? 0);
	const keyword = (head?.[1] ?? "").toUpperCase();
	if (!KEYWORDS.has(keyword)) return { problem: {
		message: "no instruction that a Dockerfile knows",
		offset: runs[0]?.start ?? first.start
	} };
	return readHeredocs(text, {
		keyword,
		args,
		runs: behind(runs, head?.[0].length ?? 0),
		start: first.start
	}, line.next);
}
function leadingBlanks(source) {
	return source.length - source.trimStart().length;
}
/** Where a line ends that goes on in the next; `undefined` when it does not. An escape character that is itself escaped ends nothing. */
function continuation(text, { start, end }, escape) {
	let last = end;
	while (last > start && (text[last - 1] === " " || text[last - 1] === "	")) last -= 1;
	if (last === start || text[last - 1] !== escape) return void 0;
	return text[last - 2] === escape && last - 2 >= start ? void 0 : last - 1;
}
/** The runs without their first `count` units. */
function behind(runs, count) {
	let left = count;
	let unit = 0;
	return runs.flatMap(({ start, end }) => {
		const skip = Math.min(left, end - start);
		left -= skip;
		if (skip === end - start) return [];
		unit += end - start - skip;
		return [{
			start: start + skip,
			end,
			unit: unit - (end - start - skip)
		}];
	});
}
function readHeredocs(text, instruction, from) {
	const { keyword, args } = instruction;
	const inner = keyword === "ONBUILD" ? (/^\s*([A-Za-z]+)/.exec(args)?.[1] ?? "").toUpperCase() : keyword;
	const bodies = [];
	let next = from;
	for (const { name, tabs } of WITH_HEREDOCS.has(inner) ? heredocsOf(args) : []) {
		if (bodies.length >= MAX_HEREDOCS) return { problem: {
			message: "too many here-documents",
			offset: instruction.start
		} };
		const start = next;
		let closed = false;
		while (!closed && next < text.length) {
			const line = lineAt(text, next);
			const source = text.slice(line.start, line.end);
			closed = (tabs ? source.replace(/^\t+/, "") : source) === name;
			next = line.next;
		}
		if (!closed) return { problem: {
			message: `the here-document \`${name}\` does not end`,
			offset: instruction.start
		} };
		bodies.push(text.slice(start, next));
	}
	return {
		instruction: {
			...instruction,
			bodies
		},
		next
	};
}
/** The here-documents that words of an instruction begin: `<<EOF`, `<<-EOF`, `3<<"EOF"`. What stands in quotes begins none. */
function heredocsOf(args) {
	if (!args.includes("<<")) return [];
	return shellWords(args).flatMap((word) => {
		const found = /^\d*<<(-?)(?:"([^"<]+)"|'([^'<]+)'|([^"'<\s]+))$/.exec(word);
		const name = found?.[2] ?? found?.[3] ?? found?.[4];
		return name === void 0 ? [] : [{
			name,
			tabs: found?.[1] === "-"
		}];
	});
}
/** Words at white space outside of quotes, quotes kept. */
function shellWords(args) {
	const words = [];
	let word = "";
	let quote = "";
	for (let at = 0; at < args.length; at += 1) {
		const char = args[at] ?? "";
		if (quote === "" && /\s/.test(char)) {
			if (word !== "") words.push(word);
			word = "";
			continue;
		}
		word += char;
		if (char === "\\" && quote !== "'") {
			at += 1;
			word += args[at] ?? "";
		} else if (quote === "" && (char === "\"" || char === "'")) quote = char;
		else if (char === quote) quote = "";
	}
	return word === "" ? words : [...words, word];
}
// src/pins/document/dockerfile-words.ts
/** The word that begins at or behind `at`, up to the next white space outside of quotes; `undefined` at the end. */
function wordAt(args, at) {
	let from = at;
	while (from < args.length && /\s/.test(args[from] ?? "")) from += 1;
	if (from >= args.length) return void 0;
	let quote = "";
	let to = from;
	for (; to < args.length; to += 1) {
		const char = args[to] ?? "";
		if (quote === "" && /\s/.test(char)) break;
		if (char === "\\") to += 1;
		else if (quote === "" && (char === "\"" || char === "'")) quote = char;
		else if (char === quote) quote = "";
	}
	to = Math.min(to, args.length);
	return {
		text: args.slice(from, to),
		from,
		to
	};
}
function wordsOf(args) {
	const words = [];
	for (let word = wordAt(args, 0); word; word = wordAt(args, word.to)) words.push(word);
	return words;
}
/** The `--name=value` words that stand first, and where the rest begins. */
function flagsOf(args) {
	const flags = [];
	let rest = 0;
	for (let word = wordAt(args, 0); word?.text.startsWith("--"); word = wordAt(args, rest)) {
		if (word.text !== "--") flags.push(word);
		rest = word.to;
		if (word.text === "--") break;
	}
	return {
		flags,
		rest
	};
}
/** The first run for which `reached` holds, which holds for all behind it. */
function firstRun(runs, reached) {
	let low = 0;
	let high = runs.length;
	while (low < high) {
		const middle = low + high >> 1;
		const run = runs[middle];
		if (run && !reached(run)) low = middle + 1;
		else high = middle;
	}
	return low;
}
/** Where a stretch of the arguments stands in the file, continuations left out. */
function runsBetween(runs, from, to) {
	const found = [];
	for (let index = firstRun(runs, ({ unit, start, end }) => unit + end - start > from);; index += 1) {
		const run = runs[index];
		if (!run || run.unit >= to) return found;
		const low = Math.max(from, run.unit);
		const high = Math.min(to, run.unit + run.end - run.start);
		found.push({
			start: run.start + low - run.unit,
			end: run.start + high - run.unit,
			unit: low
		});
	}
}
/** Where a unit of the arguments stands in the file, or would stand. */
function offsetOf(runs, at) {
	const run = runs[firstRun(runs, ({ unit, start, end }) => unit + end - start >= at)];
	return run ? run.start + at - run.unit : runs.at(-1)?.end ?? 0;
}
/** The unit of the arguments that stands at an offset of the file; at the end of a run, the unit behind it. */
function unitOf(runs, offset) {
	const run = runs[firstRun(runs, ({ end }) => end >= offset)];
	return run ? run.unit + Math.max(0, offset - run.start) : 0;
}
const LOCKED = "quotes or escape characters stand in it; write it without them first";
/** The scalar of a stretch of the arguments. A value in one pair of quotes is its inside; other quotes and escapes lock it. */
function scalarAt({ args, runs }, from, to, quotable) {
	const raw = args.slice(from, to);
	const quoted = quotable && raw.length >= 2 && (raw[0] === "\"" || raw[0] === "'") && raw.at(-1) === raw[0];
	const open = quoted ? 1 : 0;
	const text = raw.slice(open, raw.length - open);
	const own = runsBetween(runs, from, to);
	const inner = runsBetween(runs, from + open, to - open);
	const start = own[0]?.start ?? offsetOf(runs, from);
	return {
		kind: "scalar",
		text,
		type: "string",
		style: quoted ? raw[0] === "\"" ? "double" : "single" : "plain",
		start,
		end: own.at(-1)?.end ?? start,
		sharedBy: () => 0,
		writing: wordWriting(inner, text, open),
		.../["'\\`]/.test(text) ? { locked: LOCKED } : {}
	};
}
function wordWriting(runs, text, open) {
	return {
		open,
		pieces() {
			const first = runs[0]?.unit ?? 0;
			return runs.map(({ start, end, unit }) => ({
				start,
				end,
				text: text.slice(unit - first, unit - first + end - start),
				literal: true
			}));
		},
		refuse(inserted, whole) {
			if (whole === "") return "an empty value would mean something else";
			return /[\s"'\\`$,<>|]/.test(inserted) ? "the new value has a character that means something else in a Dockerfile" : void 0;
		}
	};
}
// src/pins/document/dockerfile.ts
function isDockerfile(document) {
	return "parts" in document;
}
/** Parses a Dockerfile as far as images and build arguments go. */
function parseDockerfile(file) {
	const text = file.replace(/^\uFEFF/, " ");
	const lines = readLines(text);
	const reader = new PartReader();
	for (const { name, value, start } of lines.directives) reader.readDirective(name, value, start);
	for (const instruction of lines.instructions) reader.readInstruction(instruction);
	const parts = reader.parts.filter((part) => reader.isImage(part));
	const scalars = reader.parts.map(({ scalar }) => scalar);
	return {
		index: 0,
		start: 0,
		end: text.length,
		root: void 0,
		problem: lines.problem ?? reader.problem,
		warnings: 0,
		parts,
		events: () => reader.events,
		comments: () => [],
		leaves: () => scalars.map((scalar) => ({
			start: scalar.start,
			end: scalar.end,
			scalar
		}))
	};
}
var PartReader = class {
	parts = [];
	events = [];
	problem;
	#stages = 0;
	/** Names of stages in lower case, with the number of the stage. */
	#names = /* @__PURE__ */ new Map();
	readDirective(name, value, start) {
		const word = /^\S+/.exec(value)?.[0] ?? value;
		const instruction = {
			keyword: name,
			args: value,
			runs: [{
				start,
				end: start + value.length,
				unit: 0
			}],
			start,
			bodies: []
		};
		if (name === "syntax") this.#push("syntax", scalarAt(instruction, 0, word.length, false), "");
		this.#record(instruction, name === "syntax" ? 1 : 0);
	}
	readInstruction(instruction) {
		const count = this.parts.length;
		if (instruction.keyword === "ONBUILD") {
			const [inner] = wordsOf(instruction.args.slice(0, 64));
			const keyword = inner?.text.toUpperCase() ?? "";
			if (inner) this.#readFlags(instruction, keyword, inner.to);
		} else if (instruction.keyword === "FROM") this.#readFrom(instruction);
		else if (instruction.keyword === "ARG") this.#readArgs(instruction);
		else this.#readFlags(instruction, instruction.keyword, 0);
		this.#record(instruction, this.parts.length - count);
	}
	/** Whether a part is more than the name of a stage of this file, of a number of one, or of nothing at all. */
	isImage({ part, scalar: { text }, stage }) {
		if (part === "arg" || part === "syntax") return true;
		if (part === "from") return text !== "scratch" && (this.#names.get(text.toLowerCase()) ?? stage) >= stage;
		return !/^\d+$/.test(text) && !this.#names.has(text.toLowerCase());
	}
	#push(part, scalar, name, stage = -1) {
		this.parts.push({
			part,
			scalar,
			name,
			stage
		});
	}
	#readFrom(instruction) {
		const { flags, rest } = flagsOf(instruction.args);
		const words = wordsOf(instruction.args.slice(rest));
		const [image, as, name] = words;
		if (!(image && (words.length === 1 || words.length === 3 && as?.text.toUpperCase() === "AS")) || flags.some(({ text }) => !text.includes("="))) {
			this.problem ??= {
				message: "FROM takes an image, and `AS` with a name",
				offset: instruction.start
			};
			return;
		}
		const stage = this.#stages;
		this.#stages += 1;
		this.#push("from", scalarAt(instruction, rest + image.from, rest + image.to, false), name?.text ?? "", stage);
		if (name && !this.#names.has(name.text.toLowerCase())) this.#names.set(name.text.toLowerCase(), stage);
	}
	#readArgs(instruction) {
		for (const { text, from, to } of wordsOf(instruction.args)) {
			const sign = text.indexOf("=");
			if (sign > 0) this.#push("arg", scalarAt(instruction, from + sign + 1, to, true), text.slice(0, sign));
		}
	}
	#readFlags(instruction, keyword, skip) {
		if (keyword !== "COPY" && keyword !== "RUN") return;
		for (const { text, from, to } of flagsOf(instruction.args.slice(skip)).flags) {
			const word = {
				text,
				from: from + skip,
				to: to + skip
			};
			const prefix = keyword === "RUN" ? "--mount=" : "--from=";
			if (!text.startsWith(prefix)) continue;
			if (keyword === "RUN") this.#readMount(instruction, word, prefix.length);
			else this.#push("copy", scalarAt(instruction, word.from + prefix.length, word.to, false), "");
		}
	}
	/** The `from` of `type=bind,from=IMAGE,target=…`, a line of comma-separated values. */
	#readMount(instruction, { text, from }, skip) {
		let at = skip;
		for (const field of text.slice(skip).split(",")) {
			if (/^from=./i.test(field)) this.#push("mount", scalarAt(instruction, from + at + 5, from + at + field.length, false), "");
			at += field.length + 1;
		}
	}
	/** An instruction as events: its scalars, and all that stands around them. */
	#record({ keyword, args, runs, bodies }, count) {
		this.events.push({
			shape: `${keyword} ${count} ${bodies.length}`,
			text: "",
			start: -1
		});
		let from = 0;
		for (const { scalar } of count === 0 ? [] : this.parts.slice(-count)) {
			const [start, end] = [unitOf(runs, scalar.start), unitOf(runs, scalar.end)];
			this.events.push({
				shape: args.slice(from, start),
				text: "",
				start: -1
			});
			this.events.push({
				shape: `${scalar.style} ${scalar.locked ?? ""}`,
				text: scalar.text,
				start: scalar.start
			});
			from = end;
		}
		this.events.push({
			shape: [args.slice(from), ...bodies].join("\n"),
			text: "",
			start: -1
		});
	}
};
// src/pins/document/formats.ts
/** How the syntaxes are called in messages. */
const FORMAT_NAMES = {
	yaml: "YAML",
	json: "JSON",
	toml: "TOML",
	hcl: "HCL",
	env: "env file",
	dockerfile: "Dockerfile"
};
/** First match counts. `foreign`: guessing would find scalars that are none. */
const NAMES$2 = [
	[/\.jsonc?$/i, "json"],
	[/\.ya?ml$/i, "yaml"],
	[/\.toml$|(?:^|\/)(?:Pipfile|(?:Cargo|poetry|uv|pdm)\.lock)$/i, "toml"],
	[/\.(?:hcl|tf|tfvars|tofu|nomad)$/i, "hcl"],
	[/\.(?:ini|properties|xml|sh|py|ts|js|md|dockerignore|j2|tmpl|tpl)$|(?:^|\/)\.envrc$/i, "foreign"],
	[/\.env$|(?:^|\/)\.env[._-][^/]*$/i, "env"],
	[/(?:^|\/)(?:Docker|Container)file(?:[._-][^/]*)?$|\.(?:docker|container)file$/i, "dockerfile"],
	[/(?:^|\/)(?:\.env|(?:Docker|Container)file)[^/]*$/i, "foreign"]
];
/** The format that the name of a file tells; `undefined` when it tells nothing. */
function formatOfName(path) {
	return NAMES$2.find(([name]) => name.test(path))?.[1];
}
// src/pins/reference/variable.ts
const OPENERS = [
	"{{",
	"${",
	"$(",
	"<%"
];
const CLOSERS$1 = {
	"{{": "}}",
	"${": "}",
	"$(": ")",
	"<%": "%>"
};
/**
* Spans of template expressions: `{{ … }}` (Helm, Jinja), `${…}` (Compose, envsubst, Terraform), `$(…)` (kustomize, Kubernetes), `<% … %>`,
* and `$NAME`. An expression that is not closed reaches to the end. `$$` stands for a dollar sign in Compose and begins nothing.
*/
function variableSpans(text) {
	const spans = [];
	for (let at = 0; at < text.length;) {
		const end = spanEnd(text, at);
		if (end === void 0) {
			at += text.startsWith("$$", at) ? 2 : 1;
			continue;
		}
		spans.push({
			start: at,
			end
		});
		at = end;
	}
	return spans;
}
/** Where the expression that begins at `at` ends; `undefined` when none does. */
function spanEnd(text, at) {
	if (text[at] !== "$" && text[at] !== "{" && text[at] !== "<") return void 0;
	if (text.startsWith("$$", at)) return void 0;
	const opener = OPENERS.find((sign) => text.startsWith(sign, at));
	if (opener) return closing(text, at, opener);
	const name = /^\$[A-Za-z_]\w*/.exec(text.slice(at, at + 256));
	return name ? at + name[0].length : void 0;
}
/** Expressions nest in Compose: `${A:-${B}}`. */
function closing(text, at, opener) {
	const closer = CLOSERS$1[opener];
	let depth = 0;
	for (let next = at; next < text.length;) if (text.startsWith(opener, next)) {
		depth += 1;
		next += opener.length;
	} else if (text.startsWith(closer, next)) {
		depth -= 1;
		next += closer.length;
		if (depth === 0) return next;
	} else next += 1;
	return text.length;
}
// src/pins/locators/dockerfile/index.ts
const ARG = /^[A-Za-z_]\w*$/;
const SYNTAX = "#syntax";
const STAGE = /^[A-Za-z_][A-Za-z0-9_.-]*$|^(?:0|[1-9]\d{0,5})$/;
/** @throws Error with a sentence on what is wrong */
function wantedBy(text) {
	if (text === SYNTAX) return { part: "syntax" };
	const arg = text.startsWith("arg/") ? text.slice(4) : void 0;
	if (arg !== void 0 && ARG.test(arg)) return {
		part: "arg",
		name: arg
	};
	const [, part, repository, nth] = /^(copy|mount)\/([^\s#]+)(?:#(0|[1-9]\d{0,5}))?$/.exec(text) ?? [];
	if (repository !== void 0) return {
		part: part === "copy" ? "copy" : "mount",
		repository,
		nth: nth === void 0 ? void 0 : Number(nth)
	};
	if (STAGE.test(text)) return {
		part: "from",
		stage: text
	};
	throw new Error("is neither a stage, nor `arg/NAME`, `copy/IMAGE`, `mount/IMAGE` or `#syntax`");
}
/** The name of an image without tag and digest, as it is written. */
function repositoryOf(value) {
	const reference = parseReference(value);
	if (!reference) return value;
	const digest = reference.digest === void 0 ? 0 : reference.digest.length + 1;
	const tag = reference.tag === void 0 ? 0 : reference.tag.length + 1;
	return value.slice(0, value.length - digest - tag);
}
function partsFor(wanted, parts) {
	const same = parts.filter(({ part }) => part === wanted.part);
	switch (wanted.part) {
		case "syntax": return same;
		case "arg": return same.filter(({ name }) => name === wanted.name);
		case "from": {
			const { stage } = wanted;
			return same.filter((one) => /^\d/.test(stage) ? one.stage === Number(stage) : one.name.toLowerCase() === stage.toLowerCase());
		}
		default: {
			const found = same.filter(({ scalar }) => repositoryOf(scalar.text) === wanted.repository);
			return wanted.nth === void 0 ? found : found.slice(wanted.nth, wanted.nth + 1);
		}
	}
}
function siteOf$1({ part, scalar }) {
	const site = scalarSite(scalar);
	return part === "arg" && !isImage(scalar.text) ? site : {
		...site,
		role: "image"
	};
}
/** A default with a tag or a digest behind a name is an image; `20.11` is a version, `node` could be anything. */
function isImage(text) {
	const reference = parseReference(text);
	return reference !== void 0 && (reference.tag !== void 0 || reference.digest !== void 0);
}
function find$8(instruction, document) {
	return isDockerfile(document) ? partsFor(wantedBy(instruction), document.parts).map(siteOf$1) : [];
}
/** Images, and the defaults of build arguments that a FROM is made of. */
function discover$8(document) {
	if (!isDockerfile(document)) return [];
	const { parts } = document;
	const used = new Set(parts.filter(({ part }) => part === "from").flatMap(({ scalar }) => variablesIn(scalar.text)));
	const counts = /* @__PURE__ */ new Map();
	return parts.flatMap((part) => {
		const repository = `${part.part}/${repositoryOf(part.scalar.text)}`;
		const nth = counts.get(repository) ?? 0;
		counts.set(repository, nth + 1);
		if (part.part === "arg" && !used.has(part.name) && !isImage(part.scalar.text)) return [];
		return [{
			selectors: textsFor(part, nth).map((instruction) => ({
				locator: "dockerfile",
				instruction
			})),
			site: siteOf$1(part)
		}];
	});
}
/** Names in `$NAME`, `${NAME}` and `${NAME:-default}`. */
function variablesIn(text) {
	return variableSpans(text).flatMap(({ start, end }) => /^\$\{?([A-Za-z_]\w*)/.exec(text.slice(start, end))?.[1] ?? []);
}
/** `nth`: how often the same image was taken in the same way before. */
function textsFor({ part, name, stage, scalar }, nth) {
	if (part === "syntax") return [SYNTAX];
	if (part === "arg") return ARG.test(name) ? [`arg/${name}`] : [];
	if (part === "from") return [...STAGE.test(name) ? [name] : [], String(stage)];
	const repository = repositoryOf(scalar.text);
	if (!/^[^\s#]+$/.test(repository)) return [];
	return [`${part}/${repository}`, `${part}/${repository}#${nth}`];
}
function needlesOf$2(wanted) {
	if (wanted.part === "syntax") return ["syntax"];
	if (wanted.part === "arg") return [wanted.name];
	return [];
}
function parse$1(text) {
	wantedBy(text);
	return {
		locator: "dockerfile",
		instruction: text
	};
}
const dockerfile = {
	id: "dockerfile",
	formats: ["dockerfile"],
	claims: (path) => formatOfName(path) === "dockerfile",
	manifests: ["Dockerfile, Containerfile: `FROM`, `COPY --from`, `RUN --mount=from=`, `# syntax=`, defaults of `ARG`"],
	usage: "STAGE (name, or number from 0), arg/NAME, copy/IMAGE[#N], mount/IMAGE[#N] or #syntax",
	example: {
		selector: "dockerfile:build",
		path: "Dockerfile",
		manifest: `FROM registry.example/base/node:22.1@sha256:${"a".repeat(64)} AS build\nRUN npm ci\n`
	},
	parse: parse$1,
	format: ({ instruction }) => instruction,
	needles: ({ instruction }) => needlesOf$2(wantedBy(instruction)),
	find: ({ instruction }, document) => find$8(instruction, document),
	discover: discover$8
};
// src/pins/reference/uri.ts
const PINNED$1 = {
	mutability: "none",
	rule: void 0
};
const UNVERSIONED = {
	mutability: "unversioned",
	rule: "pins/object-store-unversioned"
};
const MLFLOW_ALIAS = {
	mutability: "alias",
	rule: "pins/mlflow-alias"
};
const COMMIT$1 = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** Query keys by which object stores and table formats name one version. */
const VERSION_KEY = /[?&](?:versionId|generation|snapshot|snapshotId|versionAsOf|versionid)=[^&#]+/i;
/** Judges URIs of models and data; `undefined` for what is no URI of a kind that is known to name an artifact. */
function judgeUri(value) {
	const match = /^([a-z][a-z0-9+.-]*):(\/{0,2})/i.exec(value);
	const scheme = match?.[1]?.toLowerCase();
	const rest = value.slice(match?.[0].length ?? 0);
	if (scheme === "models" && match?.[2] !== "") return judgeModel(rest);
	if (scheme === "runs" && match?.[2] !== "") return /^[0-9a-f]{32}\//.test(rest) ? PINNED$1 : UNVERSIONED;
	if (scheme === void 0 || match?.[2] !== "//") return value.startsWith("git::") ? judgeGit(value) : void 0;
	if ([
		"oci",
		"oci+native",
		"oci+fetch",
		"docker",
		"docker-image"
	].includes(scheme)) return { image: rest };
	if (scheme === "hf") return judgeHuggingFace(rest);
	if (/^(?:https?:\/\/)?(?:www\.)?huggingface\.co\//i.test(value)) return judgeHubPage(rest);
	if (scheme.startsWith("git") || scheme === "ssh") return judgeGit(value);
	return isVersioned(scheme, rest) ? PINNED$1 : UNVERSIONED;
}
/** `name/7` and `m-<id>` are fixed in a model registry; `name@alias` and `name/Stage` move. */
function judgeModel(rest) {
	if (/^[^@/]+\/[1-9]\d*(?:\/.*)?$/.test(rest) || /^m-[0-9a-f]{32}(?:\/.*)?$/.test(rest)) return PINNED$1;
	return MLFLOW_ALIAS;
}
/** `[datasets/]owner/name`, then `@revision` (Hub file systems) or `:revision` (KServe). */
function judgeHuggingFace(rest) {
	const revision = /^(?:(?:datasets|spaces|models)\/)?[^@:/]+(?:\/[^@:/]+)?[@:]([^/]+(?:%2F[^/]+)*)/i.exec(rest)?.[1];
	return judgeRevision(revision);
}
/** `/owner/name/resolve/REVISION/file` of the Hub's web addresses. */
function judgeHubPage(rest) {
	return judgeRevision(/\/(?:resolve|tree|blob|raw)\/([^/?#]+)/.exec(rest)?.[1]);
}
function judgeRevision(revision) {
	if (revision !== void 0 && COMMIT$1.test(revision)) return PINNED$1;
	return {
		mutability: revision === void 0 ? "unversioned" : "branch",
		rule: "pins/huggingface-without-revision"
	};
}
/** `?ref=REV`, `#REV` or `@REV` at the end of a git address. Only a commit id stays what it is. */
function judgeGit(value) {
	const revision = /[?&]ref=([^&#]+)/.exec(value)?.[1] ?? /#([^#?]+)$/.exec(value)?.[1] ?? /@([^@/:]+)$/.exec(value)?.[1];
	return revision !== void 0 && COMMIT$1.test(revision) ? PINNED$1 : {
		mutability: "branch",
		rule: "pins/branch"
	};
}
/** A version, a generation (`gs://bucket/object#123`), or a content hash as a word of the path. */
function isVersioned(scheme, rest) {
	if (digestIn(rest) !== void 0 || VERSION_KEY.test(rest)) return true;
	if (["gs", "gcs"].includes(scheme) && /#\d+$/.test(rest)) return true;
	return /(?<![0-9a-z])(?:[0-9a-f]{40}|[0-9a-f]{64})(?![0-9a-z])/i.test(rest);
}
// src/pins/locators/guess.ts
/**
* What a setting of a program seems to decide, by its name and its value; `undefined` when nothing says that it is a pin. Only for
* proposals in files that have no kinds: `part` is a tag or a digest that stands alone.
*/
function guessRole(key, value) {
	const name = key.toLowerCase().replaceAll("-", "_");
	const reference = parseReference(value);
	if (/(?:^|_)image(?:_(?:uri|ref|name))?$/.test(name) && reference && (reference.tag ?? reference.digest) !== void 0) return "image";
	if (/(?:^|_)digest$/.test(name) && digestIn(value) === value) return "part";
	if (/(?:^|_)image_(?:tag|version)$/.test(name) && value !== "") return "part";
	if (/(?:^|_)model(?:_(?:uri|url|path|version))?$/.test(name) && judgeUri(value) !== void 0) return "model";
	return reference?.digest !== void 0 && digestIn(value) !== value ? "image" : void 0;
}
// src/pins/locators/env/index.ts
function find$7(key, document) {
	const scalar = asScalar(child(document.root, key));
	if (!scalar) return [];
	const role = guessRole(key, scalar.text);
	return [{
		...scalarSite(scalar),
		...role && role !== "part" ? { role } : {}
	}];
}
function discover$7(document) {
	const { root } = document;
	if (root?.kind !== "map") return [];
	const counts = /* @__PURE__ */ new Map();
	for (const { key } of root.entries) counts.set(key, (counts.get(key) ?? 0) + 1);
	return root.entries.flatMap(({ key, value }) => {
		if (key === void 0 || counts.get(key) !== 1 || value?.kind !== "scalar" || guessRole(key, value.text) === void 0) return [];
		const [site] = attempt(() => find$7(key, document)) ?? [];
		return site ? [{
			selectors: [{
				locator: "env",
				key
			}],
			site
		}] : [];
	});
}
const env = {
	id: "env",
	formats: ["env"],
	claims: (path) => formatOfName(path) === "env",
	manifests: ["`.env` files: any key"],
	usage: "KEY",
	example: {
		selector: "env:WEB_IMAGE",
		path: "deploy/production.env",
		manifest: `# what runs\nexport WEB_IMAGE="registry.example/shop/web:1.4.0@sha256:${"a".repeat(64)}"\n`
	},
	parse(text) {
		if (!/^[A-Za-z_][\w.-]*$/.test(text)) throw new Error("is not the name of a variable");
		return {
			locator: "env",
			key: text
		};
	},
	format: ({ key }) => key,
	needles: ({ key }) => [key],
	find: ({ key }, document) => find$7(key, document),
	discover: discover$7
};
// src/pins/locators/objects.ts
/** The objects of a document: itself, or the items of a List. */
function objectsOf(document) {
	const { root } = document;
	if (root?.kind !== "map") return [];
	const items = (textOf(child(root, "kind")) ?? "").endsWith("List") ? asSeq(child(root, "items")) : void 0;
	if (!items) return [{
		node: root,
		path: []
	}];
	return items.items.flatMap((node, index) => node ? [{
		node,
		path: ["items", String(index)]
	}] : []);
}
/** Kind, name and namespace are compared as written: an object without a namespace has none. */
function matchesObject({ kind, name, namespace }, { node }) {
	return [
		[kind, ["kind"]],
		[name, ["metadata", "name"]],
		[namespace, ["metadata", "namespace"]]
	].every(([value, path]) => value === void 0 || textOf(at(node, path)) === value);
}
/** What says which object it is, from short to long: without and with the namespace. */
function filtersOf({ node }) {
	const kind = textOf(child(node, "kind"));
	if (kind === void 0) return [{}];
	const name = textOf(at(node, ["metadata", "name"]));
	const namespace = textOf(at(node, ["metadata", "namespace"]));
	const short = {
		kind,
		...name === void 0 ? {} : { name }
	};
	return namespace === void 0 ? [short] : [short, {
		...short,
		namespace
	}];
}
// src/pins/locators/field/kinds/files.ts
/** Hashes that DVC writes, by the kind of remote. */
const HASHES = [
	"md5",
	"etag",
	"checksum",
	"version_id"
];
function hashes(list) {
	return HASHES.map((key) => ({
		path: `${list}[*].${key}`,
		role: "dataset"
	}));
}
function containerFields(prefix) {
	return [`${prefix}PrimaryContainer`, `${prefix}Containers[*]`].flatMap((container) => [
		{
			path: `${container}.Image`,
			role: "image"
		},
		{
			path: `${container}.ModelDataUrl`,
			role: "model"
		},
		{
			path: `${container}.ModelDataSource.S3DataSource.S3Uri`,
			role: "model"
		},
		{
			path: `${container}.ModelPackageName`,
			role: "model"
		}
	]);
}
function endpointFields(prefix) {
	return [{
		path: `${prefix}ProductionVariants[*].ModelName`,
		role: "model"
	}, {
		path: `${prefix}EndpointConfigName`,
		role: "config"
	}];
}
const PROPERTIES = "Resources.*.Properties.";
/** Files that are told by their name or their keys: they have no `kind`. */
const FILES = [
	{
		id: "ecs",
		title: "ECS task definition",
		keys: ["containerDefinitions", "taskDefinition"],
		files: "JSON or YAML with `containerDefinitions`",
		fields: [{
			path: "containerDefinitions[*].image",
			role: "image"
		}, {
			path: "taskDefinition.containerDefinitions[*].image",
			role: "image"
		}],
		note: "ECS resolves a tag when it deploys, and the image may be gone later: name the digest"
	},
	{
		id: "sagemaker",
		title: "SageMaker create-model, create-endpoint-config and create-endpoint",
		keys: [
			"PrimaryContainer",
			"Containers",
			"ProductionVariants",
			"EndpointConfigName",
			"ModelPackageArn"
		],
		files: "input of the AWS command line, JSON or YAML",
		fields: [
			...containerFields(""),
			...endpointFields(""),
			{
				path: "ModelPackageArn",
				role: "model"
			}
		],
		note: "An endpoint goes back to an earlier configuration by its name: keep the configuration"
	},
	{
		id: "cloudformation",
		title: "CloudFormation and SAM templates",
		keys: ["Resources"],
		files: "JSON or YAML with `Resources`",
		fields: [
			{
				path: `${PROPERTIES}ContainerDefinitions[*].Image`,
				role: "image"
			},
			{
				path: `${PROPERTIES}Code.ImageUri`,
				role: "image"
			},
			{
				path: `${PROPERTIES}ImageUri`,
				role: "image"
			},
			...containerFields(PROPERTIES),
			...endpointFields(PROPERTIES)
		],
		note: "A value with `!Sub` or `!Ref` is made by AWS, and is no literal that could be edited"
	},
	{
		id: "dvc",
		title: "DVC file",
		file: /\.dvc$/,
		files: "`*.dvc`",
		fields: [...hashes("outs"), {
			path: "deps[*].repo.rev_lock",
			role: "code"
		}],
		note: "The hash is an md5, and a remote may collect what no file names. A `dvc.lock` that names the same path has to agree: pin both"
	},
	{
		id: "dvc-lock",
		title: "DVC lock file",
		file: /(?:^|\/)dvc\.lock$/,
		files: "`dvc.lock`",
		fields: [...hashes("stages.*.outs"), ...hashes("stages.*.deps")],
		note: "The hash of a dependency that another DVC file tracks goes back together with it"
	},
	{
		id: "bento-file",
		title: "BentoML build file",
		file: /(?:^|\/)bento(?:file)?\.ya?ml$/,
		files: "`bento.yaml`, `bentofile.yaml`",
		fields: [
			{
				path: "version",
				role: "model"
			},
			{
				path: "models[*].tag",
				role: "model"
			},
			{
				path: "models[*]",
				role: "model"
			}
		]
	},
	{
		id: "model-uri",
		title: "Model addresses under their usual keys",
		files: "any YAML or JSON file",
		fields: [
			"model_uri",
			"modelUri",
			"modelURI",
			"model-uri",
			"storageUri",
			"storage_uri",
			"MODEL_URI"
		].map((key) => ({
			path: `**.${key}`,
			role: "model",
			only: "model"
		})),
		note: "`models:/name/7` stays what it is; an alias, a stage and a bare address do not"
	}
];
// src/pins/locators/field/kinds/gitops.ts
const SOURCES$1 = ["spec.source", "spec.sources[*]"];
function sourceFields(prefix) {
	return SOURCES$1.map((source) => ({
		path: `${prefix}${source}.targetRevision`,
		role: "code"
	}));
}
/** Objects by which a cluster follows a repository. */
const GITOPS = [
	{
		id: "argocd-application",
		title: "Argo CD Application",
		kinds: ["Application"],
		group: "argoproj.io/",
		fields: sourceFields(""),
		note: "Images and values have selectors of their own: `kustomize:NAME` and `helm:PATH`. `HEAD`, a branch or a range of chart versions moves"
	},
	{
		id: "argocd-applicationset",
		title: "Argo CD ApplicationSet",
		kinds: ["ApplicationSet"],
		group: "argoproj.io/",
		fields: sourceFields("spec.template.")
	},
	{
		id: "flux-helmrelease",
		title: "Flux HelmRelease",
		kinds: ["HelmRelease"],
		group: "helm.toolkit.fluxcd.io/",
		fields: [{
			path: "spec.chart.spec.version",
			role: "code"
		}],
		note: "Images in `spec.values` have the selector `helm:PATH`"
	},
	{
		id: "flux-helmchart",
		title: "Flux HelmChart",
		kinds: ["HelmChart"],
		group: "source.toolkit.fluxcd.io/",
		fields: [{
			path: "spec.version",
			role: "code"
		}]
	},
	{
		id: "flux-ocirepository",
		title: "Flux OCIRepository",
		kinds: ["OCIRepository"],
		group: "source.toolkit.fluxcd.io/",
		fields: [{
			path: "spec.ref",
			role: "image",
			unless: "spec.ref.semver"
		}, {
			path: "spec.ref.semver",
			role: "code",
			moves: "range",
			unless: "spec.ref.digest"
		}],
		note: "Tag and digest are one unit with the address: `spec.ref`. The digest counts where there is one"
	},
	{
		id: "flux-gitrepository",
		title: "Flux GitRepository",
		kinds: ["GitRepository"],
		group: "source.toolkit.fluxcd.io/",
		fields: [
			{
				path: "spec.ref.commit",
				role: "code"
			},
			{
				path: "spec.ref.tag",
				role: "code",
				moves: "branch",
				unless: "spec.ref.commit"
			},
			{
				path: "spec.ref.branch",
				role: "code",
				moves: "branch",
				unless: "spec.ref.commit"
			},
			{
				path: "spec.ref.name",
				role: "code",
				moves: "branch",
				unless: "spec.ref.commit"
			},
			{
				path: "spec.ref.semver",
				role: "code",
				moves: "range",
				unless: "spec.ref.commit"
			}
		],
		note: "Only `commit` stays what it is"
	}
];
// src/pins/locators/field/kinds/pipelines.ts
/** Where a Tekton object has the body of a task. */
const TASKS = [
	"spec",
	"spec.taskSpec",
	"spec.tasks[*].taskSpec",
	"spec.finally[*].taskSpec",
	"spec.pipelineSpec.tasks[*].taskSpec",
	"spec.pipelineSpec.finally[*].taskSpec"
];
/** Where a Tekton object names another. */
const REFERENCES = [
	"spec.taskRef",
	"spec.pipelineRef",
	"spec.tasks[*].taskRef",
	"spec.finally[*].taskRef",
	"spec.pipelineSpec.tasks[*].taskRef",
	"spec.pipelineSpec.finally[*].taskRef"
];
const TEMPLATES = ["spec.templates[*]", "spec.workflowSpec.templates[*]"];
/** Pipelines and workflows that build, train or deploy. */
const PIPELINES = [
	{
		id: "tekton",
		title: "Tekton Task, Pipeline and their runs",
		kinds: [
			"Task",
			"ClusterTask",
			"TaskRun",
			"Pipeline",
			"PipelineRun",
			"StepAction"
		],
		group: "tekton.dev/",
		fields: [
			...TASKS.flatMap((task) => [
				{
					path: `${task}.steps[*].image`,
					role: "image"
				},
				{
					path: `${task}.sidecars[*].image`,
					role: "image"
				},
				{
					path: `${task}.stepTemplate.image`,
					role: "image"
				},
				{
					path: `${task}.params[*].default`,
					role: "image",
					only: "image"
				}
			]),
			...REFERENCES.flatMap((reference) => [{
				path: `${reference}.bundle`,
				role: "image"
			}, {
				path: `${reference}.params[name=bundle].value`,
				role: "image"
			}]),
			{
				path: "spec.params[*].value",
				role: "image",
				only: "image"
			},
			{
				path: "spec.image",
				role: "image"
			}
		]
	},
	{
		id: "argo-workflows",
		title: "Argo Workflow, WorkflowTemplate and CronWorkflow",
		kinds: [
			"Workflow",
			"WorkflowTemplate",
			"ClusterWorkflowTemplate",
			"CronWorkflow"
		],
		group: "argoproj.io/",
		fields: TEMPLATES.flatMap((template) => [
			"container",
			"script",
			"initContainers[*]",
			"sidecars[*]",
			"containerSet.containers[*]"
		].map((part) => ({
			path: `${template}.${part}.image`,
			role: "image"
		})))
	},
	{
		id: "github-workflow",
		title: "GitHub workflow and action",
		file: /(?:^|\/)(?:\.github\/workflows\/[^/]+|action)\.ya?ml$/,
		files: "`.github/workflows/*.yml`, `action.yml`",
		fields: [
			{
				path: "jobs.*.uses",
				role: "code"
			},
			{
				path: "jobs.*.steps[*].uses",
				role: "code"
			},
			{
				path: "jobs.*.container",
				role: "image"
			},
			{
				path: "jobs.*.container.image",
				role: "image"
			},
			{
				path: "jobs.*.services.*.image",
				role: "image"
			},
			{
				path: "runs.steps[*].uses",
				role: "code"
			},
			{
				path: "runs.image",
				role: "image",
				only: "image"
			}
		],
		note: "A workflow's own token cannot push changes of workflow files; a version in a comment is for people and stays"
	}
];
// src/pins/locators/pod-specs.ts
/**
* Where pod specs stand below an object. Every path is tried whatever the kind: kinds that are not built in copy these shapes
* (Rollout, Knative and Cloud Run services and jobs, KServe), and a container is only ever taken by its name.
*/
const POD_SPECS = [
	["spec"],
	[
		"spec",
		"template",
		"spec"
	],
	[
		"spec",
		"jobTemplate",
		"spec",
		"template",
		"spec"
	],
	[
		"spec",
		"template",
		"spec",
		"template",
		"spec"
	],
	["template", "spec"],
	["spec", "predictor"],
	["spec", "transformer"],
	["spec", "explainer"]
];
// src/pins/locators/field/kinds/index.ts
/** Every kind of manifest that is known by a table of paths. The first record that names a scalar counts. */
const KINDS$1 = [
	...[
		{
			id: "kserve",
			title: "KServe InferenceService",
			kinds: ["InferenceService"],
			group: "serving.kserve.io/",
			fields: [
				"predictor",
				"transformer",
				"explainer"
			].flatMap((component) => [
				{
					path: `spec.${component}.*.storageUri`,
					role: "model"
				},
				{
					path: `spec.${component}.storageUris[*].uri`,
					role: "model"
				},
				{
					path: `spec.${component}.*.storage.path`,
					role: "model"
				},
				{
					path: `spec.${component}.*.image`,
					role: "image",
					only: "image"
				},
				{
					path: `spec.${component}.canaryTrafficPercent`,
					role: "traffic"
				}
			]),
			note: "What lies at an s3, gs, hf or https address is not checked by KServe: name a version, or an OCI artifact by digest"
		},
		{
			id: "kserve-model",
			title: "KServe TrainedModel and LLMInferenceService",
			kinds: ["TrainedModel", "LLMInferenceService"],
			group: "serving.kserve.io/",
			fields: [{
				path: "spec.model.storageUri",
				role: "model"
			}, {
				path: "spec.model.uri",
				role: "model"
			}]
		},
		{
			id: "kserve-storage",
			title: "KServe ClusterStorageContainer",
			kinds: ["ClusterStorageContainer"],
			group: "serving.kserve.io/",
			fields: [{
				path: "spec.container.image",
				role: "image"
			}]
		},
		{
			id: "seldon",
			title: "Seldon Core SeldonDeployment",
			kinds: ["SeldonDeployment"],
			group: "machinelearning.seldon.io/",
			fields: [{
				path: "spec.predictors[*].graph.**.modelUri",
				role: "model"
			}, {
				path: "spec.predictors[*].traffic",
				role: "traffic"
			}],
			note: "The graph nests: every node with a `modelUri` is found, by the names on the way"
		},
		{
			id: "seldon-model",
			title: "Seldon Core 2 Model",
			kinds: ["Model"],
			group: "mlops.seldon.io/",
			fields: [{
				path: "spec.storageUri",
				role: "model"
			}, {
				path: "spec.artifactVersion",
				role: "model"
			}]
		},
		{
			id: "knative",
			title: "Knative and Cloud Run Service",
			kinds: [
				"Service",
				"Route",
				"Configuration"
			],
			group: "serving.knative.dev/",
			fields: [
				{
					path: "spec.template.spec.containers[*].image",
					role: "image"
				},
				{
					path: "spec.traffic[*].revisionName",
					role: "other"
				},
				{
					path: "spec.traffic[*].percent",
					role: "traffic"
				}
			],
			note: "A service can be taken back by its image or by its traffic; one of the two is enough"
		},
		{
			id: "cloud-run-job",
			title: "Cloud Run Job",
			kinds: ["Job"],
			group: "run.googleapis.com/",
			fields: [{
				path: "spec.template.spec.template.spec.containers[*].image",
				role: "image"
			}]
		},
		{
			id: "bento",
			title: "BentoML BentoDeployment and Bento",
			kinds: [
				"BentoDeployment",
				"Bento",
				"BentoRequest"
			],
			group: "serving.yatai.ai/",
			fields: [{
				path: "spec.bento",
				role: "model"
			}, {
				path: "spec.bentoTag",
				role: "model"
			}]
		},
		{
			id: "sagemaker-ack",
			title: "SageMaker Model, EndpointConfig and Endpoint (AWS controllers for Kubernetes)",
			kinds: [
				"Model",
				"EndpointConfig",
				"Endpoint"
			],
			group: "sagemaker.services.k8s.aws/",
			fields: [
				...["spec.primaryContainer", "spec.containers[*]"].flatMap((container) => [
					{
						path: `${container}.image`,
						role: "image"
					},
					{
						path: `${container}.modelDataURL`,
						role: "model"
					},
					{
						path: `${container}.modelPackageName`,
						role: "model"
					}
				]),
				{
					path: "spec.productionVariants[*].modelName",
					role: "model"
				},
				{
					path: "spec.endpointConfigName",
					role: "config"
				}
			],
			note: "An endpoint goes back to an earlier configuration by its name: keep the configuration"
		},
		{
			id: "image-volumes",
			title: "Image volumes of every pod spec",
			kinds: ["*"],
			fields: POD_SPECS.map((steps) => ({
				path: `${steps.join(".")}.volumes[*].image.reference`,
				role: "image"
			}))
		},
		{
			id: "custom-resource",
			title: "Other objects with `spec.image`",
			kinds: ["*"],
			fields: [{
				path: "spec.image",
				role: "image",
				only: "image"
			}]
		}
	],
	...GITOPS,
	...PIPELINES,
	...FILES
];
// src/pins/locators/field/path.ts
/** Longer paths than any manifest needs. */
const MAX_STEPS$1 = 64;
/**
* Reads `spec.containers[name=app].image`: keys with dots between them, `[2]` and `[key=value]` (`[key^=start]`) for items, `*` (also `[*]`) and `**`, and
* `|` before a path inside a text. A backslash takes the meaning from the sign behind it.
* @throws Error with a sentence on what is wrong
*/
function parsePath$1(text) {
	const steps = [];
	let at = 0;
	let fresh = true;
	while (at < text.length) {
		const sign = text[at];
		if (sign === "[") {
			const end = closingBracket(text, at);
			steps.push(bracket(text.slice(at + 1, end)));
			at = end + 1;
			fresh = false;
		} else if (sign === "|") {
			if (fresh || steps.some(({ type }) => type === "inside")) throw new Error("`|` stands once, behind the key of a text");
			steps.push({ type: "inside" });
			at += 1;
			fresh = true;
		} else {
			if (sign === "." ? fresh : !fresh) throw new Error(sign === "." ? "a key is missing" : "a dot is missing");
			const start = sign === "." ? at + 1 : at;
			const end = endOfKey(text, start);
			if (end === start) throw new Error("a key is missing");
			steps.push(keyStep(text.slice(start, end)));
			at = end;
			fresh = false;
		}
	}
	if (fresh) throw new Error("a key is missing");
	if (steps.filter(({ type }) => type === "deep").length > 1) throw new Error("`**` stands once at most");
	if (steps.length > MAX_STEPS$1) throw new Error(`has more than ${MAX_STEPS$1} steps`);
	return steps;
}
function endOfKey(text, start) {
	let at = start;
	while (at < text.length && !".[|".includes(text[at] ?? "")) at += text[at] === "\\" ? 2 : 1;
	return Math.min(at, text.length);
}
function closingBracket(text, start) {
	let at = start + 1;
	while (at < text.length && text[at] !== "]") at += text[at] === "\\" ? 2 : 1;
	if (at >= text.length) throw new Error("`[` is not closed");
	return at;
}
function keyStep(raw) {
	if (raw === "*") return { type: "any" };
	if (raw === "**") return { type: "deep" };
	return {
		type: "key",
		key: unescape$5(raw)
	};
}
function bracket(raw) {
	if (raw === "*") return { type: "any" };
	if (/^(?:0|[1-9]\d{0,8})$/.test(raw)) return {
		type: "index",
		index: Number(raw)
	};
	const parts = /^((?:[^\\=^]|\\.)+)(\^?=)((?:[^\\]|\\.)*)$/s.exec(raw);
	if (!parts) throw new Error("between brackets stands a number, `key=value` or `key^=start`");
	return {
		type: "where",
		key: unescape$5(parts[1] ?? ""),
		value: unescape$5(parts[3] ?? ""),
		begins: parts[2] === "^="
	};
}
function unescape$5(raw) {
	return raw.replace(/\\(.)/gs, "$1");
}
/** The text of a path; `parsePath` reads it back. */
function formatPath$1(steps) {
	return steps.reduce((text, step, at) => {
		if (step.type === "inside") return `${text}|`;
		if (step.type === "index") return `${text}[${step.index}]`;
		if (step.type === "where") return `${text}[${step.key.replace(/[\\=^\]]/g, "\\$&")}${step.begins ? "^" : ""}=${step.value.replace(/[\\\]]/g, "\\$&")}]`;
		return `${text}${at === 0 || steps[at - 1]?.type === "inside" ? "" : "."}${formatKey$1(step)}`;
	}, "");
}
function formatKey$1(step) {
	if (step.type !== "key") return step.type === "any" ? "*" : "**";
	const escaped = step.key.replace(/[\\.[|]/g, "\\$&");
	return /^\*{1,2}$/.test(escaped) ? `\\${escaped}` : escaped;
}
// src/pins/locators/image-map.ts
/** Keys of the version in a map that names an image. */
const VERSION_KEYS = [
	"tag",
	"version",
	"digest"
];
/** A map of `registry`, `repository`, `tag` (or `version`) and `digest`: they are one reference. `undefined` for anything else. */
function imageMapSite(node) {
	const repository = asScalar(child(node, "repository"));
	if (!repository) return void 0;
	const [tag, version, digest] = VERSION_KEYS.map((key) => asScalar(child(node, key)));
	return referenceSite({
		registry: asScalar(child(node, "registry")),
		repository,
		tag: tag ?? version,
		digest,
		mayBeEmpty: true
	});
}
// src/pins/locators/field/site-at.ts
const OCI = "oci://";
/**
* What stands at the end of a path: a scalar; a map that names an image in parts; or the `ref` of an object whose `spec.url` is an OCI
* address: address, tag and digest are one reference. `undefined` for anything else.
*/
function siteAt(node, object) {
	if (node.kind === "scalar") return scalarSite(node);
	const unit = imageMapSite(node);
	if (unit) return unit;
	const url = textOf(at(object, ["spec", "url"]));
	const [tag, digest] = ["tag", "digest"].map((key) => asScalar(child(node, key)));
	if (!url?.startsWith(OCI) || !(tag ?? digest)) return void 0;
	return referenceSite({
		repository: void 0,
		impliedName: url.slice(6),
		tag,
		digest
	});
}
// src/pins/locators/field/walk.ts
/** Keys that name an item among its neighbours, the usual one first. */
const NAMES$1 = [
	"name",
	"Name",
	"id",
	"tag",
	"path",
	"ref",
	"chart"
];
/** Deeper than any manifest nests. */
const MAX_DEPTH$6 = 64;
/** Far more than any manifest has; keeps a hostile file from filling the memory. Beyond it nothing is certain, and nothing is found. */
const MAX_FOUND = 1e5;
function tooMany({ node }) {
	return new AmbiguousError(`more than ${MAX_FOUND} places are on the way`, [node.start]);
}
/**
* Everything that a path leads to.
* @throws AmbiguousError for a key on the way that stands twice, and for more places than can be looked at; NestedSyntaxError for a text that is no document
*/
function walkPath(root, steps) {
	let found = root ? [{
		node: root,
		steps: []
	}] : [];
	for (const step of steps) found = advanceAll(found, step);
	return found;
}
/** Every node once: aliases lead to the same place by many ways, and a hostile file has a great many of them. */
function advanceAll(from, step) {
	const seen = /* @__PURE__ */ new Set();
	const found = [];
	for (const one of from) {
		for (const next of advance(one, step)) {
			if (seen.has(next.node)) continue;
			seen.add(next.node);
			found.push(next);
		}
		if (found.length > MAX_FOUND) throw tooMany(one);
	}
	return found;
}
function advance({ node, steps }, step) {
	const to = (next, ...more) => next ? [{
		node: next,
		steps: [...steps, ...more]
	}] : [];
	switch (step.type) {
		case "key": return to(child(node, step.key), step);
		case "index": return node.kind === "seq" ? to(node.items[step.index], step) : [];
		case "where": return itemsOf(node).flatMap((item) => {
			const text = textOf(child(item, step.key));
			return text !== void 0 && (step.begins ? text.startsWith(step.value) : text === step.value) ? to(item, step) : [];
		});
		case "any": return childrenOf({
			node,
			steps
		});
		case "deep": return descend$2({
			node,
			steps
		});
		default: {
			const host = asScalar(node);
			return host && host.type === "string" && !host.host ? to(nestedDocument(host).root, step) : [];
		}
	}
}
function itemsOf(node) {
	return node.kind === "seq" ? node.items : [];
}
function childrenOf({ node, steps }) {
	if (node.kind === "map") return node.entries.flatMap(({ key, value, merge }) => key === void 0 || merge || !value ? [] : [{
		node: value,
		steps: [...steps, {
			type: "key",
			key
		}]
	}]);
	if (node.kind !== "seq") return [];
	const name = nameStep(node);
	return node.items.flatMap((item, index) => item ? [{
		node: item,
		steps: [...steps, name(item, index)]
	}] : []);
}
/** The node and everything below it, each place once: an alias may stand inside its own anchor. */
function descend$2(from) {
	const seen = /* @__PURE__ */ new Set();
	const found = [];
	const stack = [from];
	for (let one = stack.pop(); one; one = stack.pop()) {
		if (seen.has(one.node) || one.steps.length > MAX_DEPTH$6) continue;
		seen.add(one.node);
		found.push(one);
		if (found.length > MAX_FOUND) throw tooMany(from);
		for (const below of childrenOf(one).reverse()) if (below.node.kind !== "scalar") stack.push(below);
	}
	return found;
}
/** How each item of a list is called: by the first key that names it alone, else by its position. */
function nameStep(list) {
	const counts = /* @__PURE__ */ new Map();
	for (const item of list.items) for (const key of NAMES$1) {
		const text = plainText(item, key);
		if (text !== void 0) counts.set(`${key}=${text}`, (counts.get(`${key}=${text}`) ?? 0) + 1);
	}
	return (item, index) => {
		for (const key of NAMES$1) {
			const value = plainText(item, key);
			if (value !== void 0 && counts.get(`${key}=${value}`) === 1) return {
				type: "where",
				key,
				value,
				begins: false
			};
		}
		return {
			type: "index",
			index
		};
	};
}
/** Never throws: an item with a doubled name goes by its position. */
function plainText(item, key) {
	if (item?.kind !== "map") return void 0;
	const [entry, ...others] = item.entries.filter((candidate) => candidate.key === key);
	const text = others.length === 0 ? textOf(entry?.value) : void 0;
	return text === "" ? void 0 : text;
}
// src/pins/locators/field/known.ts
/** Steps over one object; more are the work of aliases that lead to one place by many ways. */
const MAX_VISITS = 1e5;
const branches = /* @__PURE__ */ new Map();
function branchOf(record) {
	const known = branches.get(record);
	if (known) return known;
	const root = {
		step: void 0,
		below: /* @__PURE__ */ new Map()
	};
	for (const field of record.fields) {
		let branch = root;
		for (const step of parsePath$1(field.path)) {
			const key = JSON.stringify(step);
			const next = branch.below.get(key) ?? {
				step,
				below: /* @__PURE__ */ new Map()
			};
			branch.below.set(key, next);
			branch = next;
		}
		branch.field = field;
	}
	branches.set(record, root);
	return root;
}
/**
* The places in an object that decide what runs, by the tables.
* @param path of the file: some kinds are told by it
* @throws AmbiguousError for a key on the way that stands twice
*/
function knownFields(object, document, path) {
	const kind = textOf(child(object, "kind"));
	const version = textOf(child(object, "apiVersion"));
	const budget = { left: MAX_VISITS };
	const found = KINDS$1.filter((record) => applies(record, object, document, {
		kind,
		version,
		path
	})).flatMap((record) => grow(branchOf(record), {
		node: object,
		steps: []
	}, object, record, budget));
	const seen = /* @__PURE__ */ new Set();
	return found.filter(({ site }) => {
		const [scalar] = site.scalars;
		if (seen.has(scalar)) return false;
		seen.add(scalar);
		return true;
	});
}
function applies({ kinds, group, file, keys, id }, object, document, marks) {
	if (kinds) {
		if (marks.kind === void 0 || !(kinds[0] === "*" || kinds.includes(marks.kind))) return false;
		return group === void 0 || marks.version === void 0 || marks.version.startsWith(group);
	}
	if (file) return document.root === object && file.test(marks.path);
	if (keys) return marks.kind === void 0 && object.kind === "map" && object.entries.some(({ key }) => key !== void 0 && keys.includes(key));
	return id === "model-uri";
}
function grow(branch, at, object, record, budget) {
	budget.left -= 1;
	if (budget.left < 0) return [];
	const own = branch.field ? fieldAt(branch.field, at, object, record) : void 0;
	const below = [...branch.below.values()].flatMap((next) => {
		const { step } = next;
		return (step ? attempt(() => walkPath(at.node, [step])) ?? [] : []).flatMap(({ node, steps }) => grow(next, {
			node,
			steps: [...at.steps, ...steps]
		}, object, record, budget));
	});
	return own ? [own, ...below] : below;
}
function fieldAt(field, { node, steps }, object, record) {
	const site = siteAt(node, object);
	if (!site || site.value === "" || !isProposal(field, site.value)) return void 0;
	if (field.unless !== void 0 && walkPath(object, parsePath$1(field.unless)).length > 0) return void 0;
	return {
		steps: withoutOwnValue(steps),
		record,
		site: {
			...site,
			role: field.role,
			...field.moves ? { moves: field.moves } : {}
		}
	};
}
/** An item that is called by the very value that may change (`[tag=bart:3].tag`) is called by what stays of it. */
function withoutOwnValue(steps) {
	const [item, last] = steps.slice(-2);
	if (item?.type !== "where" || last?.type !== "key" || item.key !== last.key) return steps;
	const name = /^[^:@]*[:@]/.exec(item.value)?.[0];
	return name === void 0 ? steps : [
		...steps.slice(0, -2),
		{
			...item,
			value: name,
			begins: true
		},
		last
	];
}
/** A step of a workflow may name a file of its own repository: that moves with the commit. */
function isProposal({ only }, value) {
	if (/^\.{1,2}\//.test(value)) return false;
	if (only === "image") {
		const reference = parseReference(value);
		return reference?.tag !== void 0 || reference?.digest !== void 0;
	}
	return only !== "model" || judgeUri(value) !== void 0;
}
// src/pins/locators/field/selectors.ts
/** Selectors for a place in an object, from short to long. */
function fieldSelectors(object, steps) {
	const path = formatPath$1(steps);
	return filtersOf(object).map((filter) => ({
		locator: "field",
		path,
		...filter
	}));
}
// src/pins/locators/field/text.ts
/** `/`, `#` and `~` inside a part are escaped in the manner of JSON pointers: `~1`, `~2`, `~0`. */
function escape$2(part) {
	return part.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("#", "~2");
}
function unescape$4(part) {
	return part.replaceAll("~2", "#").replaceAll("~1", "/").replaceAll("~0", "~");
}
/** PATH, or OBJECT#PATH with OBJECT one of KIND, KIND/NAME and KIND/NAMESPACE/NAME. An empty part stands for any. @throws Error */
function parseField(text) {
	const hash = text.indexOf("#");
	const path = text.slice(hash + 1);
	parsePath$1(path);
	const parts = hash <= 0 ? [] : text.slice(0, hash).split("/").map(unescape$4);
	if (parts.length > 3) throw new Error("before `#` stands KIND, KIND/NAME or KIND/NAMESPACE/NAME");
	const [kind = "", name = "", namespace = ""] = parts.length === 3 ? [
		parts[0],
		parts[2],
		parts[1]
	] : parts;
	return {
		locator: "field",
		path,
		...kind === "" ? {} : { kind },
		...name === "" ? {} : { name },
		...namespace === "" ? {} : { namespace }
	};
}
function formatField({ path, kind = "", name = "", namespace = "" }) {
	const parts = namespace !== "" ? [
		kind,
		namespace,
		name
	] : name !== "" ? [kind, name] : kind !== "" ? [kind] : [];
	if (parts.length === 0) return path.includes("#") ? `#${path}` : path;
	return `${parts.map(escape$2).join("/")}#${path}`;
}
// src/pins/locators/field/index.ts
/** Without a kind, a name or a namespace the path begins at the root of the document. */
function objectsFor(config, document) {
	const { kind, name, namespace } = config;
	if (kind === void 0 && name === void 0 && namespace === void 0) return document.root ? [{
		node: document.root,
		path: []
	}] : [];
	return objectsOf(document).filter((object) => matchesObject(config, object));
}
function find$6(config, document, path) {
	const steps = parsePath$1(config.path);
	return objectsFor(config, document).flatMap((object) => {
		const sites = walkPath(object.node, steps).flatMap(({ node }) => siteAt(node, object.node) ?? []);
		if (sites.length !== 1) return sites;
		const known = attempt(() => knownFields(object.node, document, path)) ?? [];
		return sites.map((site) => {
			const same = known.find((field) => field.site.scalars[0] === site.scalars[0])?.site;
			return {
				...site,
				...same?.role ? { role: same.role } : {},
				...same?.moves ? { moves: same.moves } : {}
			};
		});
	});
}
function discover$6(document, path) {
	return (attempt(() => objectsOf(document)) ?? []).flatMap((object) => (attempt(() => knownFields(object.node, document, path)) ?? []).map(({ steps, site }) => ({
		selectors: fieldSelectors(object, steps),
		site
	})));
}
function needlesOf$1({ path, kind, name, namespace }) {
	return [
		name,
		...parsePath$1(path).flatMap((step) => step.type === "key" ? [step.key] : step.type === "where" && !step.begins ? [step.value] : []).reverse(),
		namespace,
		kind
	].filter((text) => text !== void 0);
}
const field = {
	id: "field",
	formats: [
		"yaml",
		"json",
		"toml",
		"hcl",
		"env"
	],
	usage: "[KIND[/[NAMESPACE/]NAME]#]PATH (such as `spec.model.uri`, `images[name=app].tag`, `data.values|image.tag`)",
	manifests: ["every kind in the table below", "any field of any object"],
	example: {
		selector: "field:InferenceService/ranking#spec.predictor.model.storageUri",
		path: "deploy/inference.yaml",
		manifest: `apiVersion: serving.kserve.io/v1beta1
kind: InferenceService
metadata: { name: ranking }
spec:
  predictor:
    model:
      storageUri: models:/ranking/7
`
	},
	parse: parseField,
	format: formatField,
	needles: needlesOf$1,
	find: find$6,
	discover: discover$6
};
// src/pins/locators/once.ts
/**
* Gives the items of each list once: aliases lead to one list from many places, and to look into it each time would take as long as a
* hostile file likes.
*/
function once() {
	const seen = /* @__PURE__ */ new Set();
	return (list) => {
		if (list?.kind !== "seq" || seen.has(list)) return [];
		seen.add(list);
		return list.items;
	};
}
// src/pins/locators/kustomize/images.ts
/** Where images stand: a kustomization and a Flux Kustomization; an Argo CD Application, ApplicationSet and `.argocd-source-*.yaml`. */
const LISTS$1 = [
	["images"],
	["spec", "images"],
	[
		"spec",
		"source",
		"kustomize",
		"images"
	],
	[
		"spec",
		"template",
		"spec",
		"source",
		"kustomize",
		"images"
	],
	["kustomize", "images"]
];
const SOURCES = [["spec", "sources"], [
	"spec",
	"template",
	"spec",
	"sources"
]];
/** @throws AmbiguousError for a key that stands twice */
function imagesOf(document) {
	const fresh = once();
	return objectsOf(document).flatMap(({ node }) => {
		const sources = SOURCES.flatMap((path) => fresh(at(node, path)));
		return [...LISTS$1.map((path) => at(node, path)), ...sources.map((source) => at(source, ["kustomize", "images"]))].flatMap((list) => fresh(list).flatMap((item) => imageOf(item) ?? []));
	});
}
function imageOf(item) {
	if (item?.kind === "scalar") return imageText(item);
	const name = textOf(child(item, "name"));
	return item?.kind === "map" && name !== void 0 ? {
		name,
		site: entrySite(item, name)
	} : void 0;
}
/** (newName, newTag, digest) is one unit: the image transformer puts them together. `undefined` when the entry sets none of them. */
function entrySite(entry, name) {
	const [newName, newTag, digest] = [
		"newName",
		"newTag",
		"digest"
	].map((key) => asScalar(child(entry, key)));
	if (!newName && !newTag && !digest) return void 0;
	return referenceSite({
		repository: newName,
		impliedName: name,
		tag: newTag,
		digest
	});
}
/** Argo CD's texts: `name=reference`, or a reference that is its own name. */
function imageText(scalar) {
	if (scalar.type !== "string") return void 0;
	const equals = scalar.text.indexOf("=");
	if (equals > 0) return {
		name: scalar.text.slice(0, equals),
		site: partSite(scalar, equals + 1)
	};
	const reference = parseReference(scalar.text);
	if (!reference) return void 0;
	return {
		name: reference.domain === void 0 ? reference.repository : `${reference.domain}/${reference.repository}`,
		site: partSite(scalar, 0)
	};
}
// src/pins/locators/kustomize/index.ts
const FILE_NAME = /(?:^|\/)kustomization(?:\.ya?ml)?$/i;
/** Where Argo CD's image updater keeps what it sets. */
const ARGO_FILE = /(?:^|\/)\.argocd-source-[^/]*\.ya?ml$/;
/** Whether a file is a kustomization by its name. */
function isKustomization(path) {
	return FILE_NAME.test(path);
}
const KINDS = /* @__PURE__ */ new Set([
	"Kustomization",
	"Component",
	"Application",
	"ApplicationSet"
]);
function find$5(image, document) {
	return imagesOf(document).flatMap(({ name, site }) => name === image && site ? [site] : []);
}
function discover$5(document, path) {
	const kinds = (attempt(() => objectsOf(document)) ?? []).map(({ node }) => attempt(() => textOf(child(node, "kind"))) ?? "");
	if (!isKustomization(path) && !ARGO_FILE.test(path) && !kinds.some((kind) => KINDS.has(kind))) return [];
	return (attempt(() => imagesOf(document)) ?? []).flatMap(({ name, site }) => site ? [{
		selectors: [{
			locator: "kustomize",
			image: name
		}],
		site
	}] : []);
}
const kustomize = {
	id: "kustomize",
	usage: "IMAGE (the name of an entry of `images`)",
	manifests: [
		"kustomization",
		"Flux Kustomization",
		"Argo CD Application and ApplicationSet (`kustomize.images`)",
		"`.argocd-source-*.yaml`"
	],
	example: {
		selector: "kustomize:registry.example:5000/shop/api",
		path: "deploy/kustomization.yaml",
		manifest: `images:
  - name: registry.example:5000/shop/api
    newTag: 1.4.0
    digest: sha256:${"a".repeat(64)}
`
	},
	parse(text) {
		if (text === "") throw new Error("the name of the image is missing");
		return {
			locator: "kustomize",
			image: text
		};
	},
	format: ({ image }) => image,
	needles: ({ image }) => [image],
	find: ({ image }, document) => find$5(image, document),
	discover: discover$5
};
// src/pins/locators/helm/holders.ts
const keys = (...names) => names.map((key) => ({
	type: "key",
	key
}));
/** The `helm` sections of an object: of its one source, or of each of several. */
function sections(node) {
	const single = [
		[
			"spec",
			"source",
			"helm"
		],
		[
			"spec",
			"template",
			"spec",
			"source",
			"helm"
		],
		["helm"]
	];
	const lists = [["spec", "sources"], [
		"spec",
		"template",
		"spec",
		"sources"
	]];
	return [...single.map((path) => ({
		steps: keys(...path),
		node: at(node, path)
	})), ...lists.flatMap((path) => (asSeq(at(node, path))?.items ?? []).map((item, index) => ({
		steps: [
			...keys(...path),
			{
				type: "index",
				index
			},
			...keys("helm")
		],
		node: child(item, "helm")
	})))];
}
/**
* Values in a Flux HelmRelease (`spec.values`) and in the sources of an Argo CD Application or ApplicationSet: `valuesObject`, and the text
* `values`, which is a document of its own. A text that does not parse is left out: `field` says what is wrong with it.
*/
function valuesHolders(document) {
	const seen = /* @__PURE__ */ new Set();
	return objectsOf(document).flatMap(holdersIn).filter(({ root }) => {
		const fresh = !seen.has(root);
		seen.add(root);
		return fresh;
	});
}
function holdersIn(object) {
	const release = textOf(child(object.node, "kind")) === "HelmRelease" ? at(object.node, ["spec", "values"]) : void 0;
	const own = release ? [{
		object,
		steps: keys("spec", "values"),
		root: release
	}] : [];
	const argo = sections(object.node).flatMap(({ steps, node }) => {
		const values = child(node, "valuesObject");
		const text = asScalar(child(node, "values"));
		const nested = text?.type === "string" ? attempt(() => nestedDocument(text).root) : void 0;
		return [...values?.kind === "map" ? [{
			object,
			steps: [...steps, ...keys("valuesObject")],
			root: values
		}] : [], ...nested?.kind === "map" ? [{
			object,
			steps: [
				...steps,
				...keys("values"),
				{ type: "inside" }
			],
			root: nested
		}] : []];
	});
	return [...own, ...argo];
}
/** Parameters of all `helm` sections. A name that stands twice is left out: Argo CD takes the last one, others the first. */
function parameterLists(document) {
	const fresh = once();
	return objectsOf(document).flatMap((object) => sections(object.node).flatMap(({ steps, node }) => {
		const values = /* @__PURE__ */ new Map();
		const twice = /* @__PURE__ */ new Set();
		for (const item of fresh(child(node, "parameters"))) {
			const name = textOf(child(item, "name"));
			const value = asScalar(child(item, "value"));
			if (name === void 0 || !value) continue;
			if (values.has(name)) twice.add(name);
			values.set(name, value);
		}
		for (const name of twice) values.delete(name);
		return values.size === 0 ? [] : [{
			object,
			steps: [...steps, ...keys("parameters")],
			values
		}];
	}));
}
// src/pins/locators/helm/path.ts
/** The keys of `a.b\.c.0`: dots separate, `\.` is a dot inside a key, `\\` a backslash. @throws Error when a key is empty */
function parsePath(text) {
	const steps = [""];
	for (let at = 0; at < text.length; at += 1) {
		const char = text[at] ?? "";
		if (char === ".") steps.push("");
		else if (char === "\\" && at + 1 < text.length) {
			at += 1;
			steps[steps.length - 1] += text[at] ?? "";
		} else steps[steps.length - 1] += char;
	}
	if (steps.includes("")) throw new Error("a key is missing");
	return steps;
}
function formatPath(steps) {
	return steps.map((step) => step.replace(/[\\.]/g, "\\$&")).join(".");
}
// src/pins/locators/helm/site.ts
/** A scalar that holds a whole reference or a part of one, or a map of its parts. */
function valueSite(node, key) {
	return node?.kind === "scalar" ? scalarSiteOf(node, key) : imageMapSite(node);
}
/** A tag that stands alone, its repository elsewhere, is mutable unless it carries a digest. */
function scalarSiteOf(scalar, key) {
	return (key === "tag" || key === "version") && parseReference(scalar.text)?.digest === void 0 ? {
		...imageSite(scalar),
		moves: "tag"
	} : imageSite(scalar);
}
/** `--set` parameters: `PATH` alone, or `PATH.repository` with `PATH.tag` and `PATH.digest`. */
function parameterSite(values, path) {
	const own = values.get(path);
	if (own) return scalarSiteOf(own, path.split(".").at(-1));
	const repository = values.get(`${path}.repository`);
	const [tag, version, digest] = VERSION_KEYS.map((key) => values.get(`${path}.${key}`));
	if (!repository || !(tag ?? version ?? digest)) return void 0;
	return referenceSite({
		registry: values.get(`${path}.registry`),
		repository,
		tag: tag ?? version,
		digest,
		mayBeEmpty: true
	});
}
// src/pins/locators/helm/discover.ts
/** Deeper than any chart nests its values. */
const MAX_DEPTH$5 = 20;
/** Values have no kind of their own: kustomizations, Compose files and objects that hold no values are left to their locators. */
function discoverValues(document, path) {
	const { root } = document;
	if (root?.kind !== "map" || isKustomization(path)) return [];
	const inObjects = [...(attempt(() => valuesHolders(document)) ?? []).flatMap(({ object, steps, root: values }) => imagesIn(values).map(({ path: keys, site }) => proposal(keys, site, fieldSelectors(object, [...steps, ...keySteps(keys)])))), ...(attempt(() => parameterLists(document)) ?? []).flatMap(parameterProposals)];
	if (attempt(() => textOf(child(root, "kind")) ?? (child(root, "services")?.kind === "map" ? "compose" : void 0)) !== void 0 || inObjects.length > 0) return inObjects;
	return imagesIn(root).map(({ path: keys, site }) => proposal(keys, site, []));
}
function proposal(path, site, more) {
	return {
		selectors: [{
			locator: "helm",
			path: formatPath(path)
		}, ...more],
		site
	};
}
function keySteps(path) {
	return path.map((key) => /^\d+$/.test(key) ? {
		type: "index",
		index: Number(key)
	} : {
		type: "key",
		key
	});
}
function parameterProposals({ object, steps, values }) {
	const units = [...values.keys()].flatMap((name) => name.endsWith(".repository") ? [name.slice(0, -11)] : []);
	return [...units, ...[...values.keys()].filter((name) => isVersionName(name) && !units.some((unit) => name.startsWith(`${unit}.`)))].flatMap((name) => {
		const site = parameterSite(values, name);
		if (!site) return [];
		const where = [
			...steps,
			{
				type: "where",
				key: "name",
				value: name,
				begins: false
			},
			{
				type: "key",
				key: "value"
			}
		];
		return [{
			selectors: [{
				locator: "helm",
				path: name
			}, ...values.has(name) ? fieldSelectors(object, where) : []],
			site
		}];
	});
}
/** Parameters that name a version of an image. */
function isVersionName(name) {
	return /(?:^|\.)(?:image|tag|digest)$|[a-z]Image$/.test(name);
}
function imagesIn(root) {
	const found = [];
	walk$2(root, [], /* @__PURE__ */ new Set(), found);
	return found;
}
function walk$2(node, path, seen, found) {
	if (!node || node.kind === "scalar" || seen.has(node) || path.length > MAX_DEPTH$5) return;
	seen.add(node);
	if (node.kind === "seq") {
		for (const [index, item] of node.items.entries()) walk$2(item, [...path, String(index)], seen, found);
		return;
	}
	const site = path.length > 0 && isImageMap(node) ? attempt(() => valueSite(node, void 0)) : void 0;
	if (site) found.push({
		path,
		site
	});
	else if (/(?:^i|I)mage$/.test(path.at(-1) ?? "")) found.push(...versionsAlone(node, path));
	for (const { key, value } of node.entries) {
		if (key === void 0) continue;
		if (value?.kind !== "scalar") walk$2(value, [...path, key], seen, found);
		else if (isImageScalar(key, value.text)) {
			const image = valueSite(value, key);
			if (image) found.push({
				path: [...path, key],
				site: image
			});
		}
	}
}
/** An overlay often sets the tag of an image and leaves its repository to the chart. */
function versionsAlone(node, path) {
	return ["tag", "digest"].flatMap((key) => {
		const value = attempt(() => child(node, key));
		const site = value?.kind === "scalar" && value.type !== "null" && value.text !== "" ? valueSite(value, key) : void 0;
		return site ? [{
			path: [...path, key],
			site
		}] : [];
	});
}
/** A `repository` that could be one of an image (a chart repository is a URL), with a key for its version. */
function isImageMap(node) {
	const repository = textOf(attempt(() => child(node, "repository")));
	return VERSION_KEYS.some((key) => node.entries.some((entry) => entry.key === key)) && repository !== void 0 && parseReference(repository) !== void 0;
}
/** `image: ref`, `sidecarImage: ref`, with a tag or a digest. */
function isImageScalar(key, text) {
	const reference = /(?:^i|I)mage$/.test(key) ? parseReference(text) : void 0;
	return reference?.tag !== void 0 || reference?.digest !== void 0;
}
// src/pins/locators/helm/index.ts
/** In a values file; in the values of an object that holds some; among parameters. */
function find$4(path, document) {
	const steps = parsePath(path);
	return [...[document.root, ...valuesHolders(document).map(({ root }) => root)].flatMap((root) => valueSite(at(root, steps), steps.at(-1)) ?? []), ...parameterLists(document).flatMap(({ values }) => parameterSite(values, path) ?? [])];
}
const helm = {
	id: "helm",
	usage: "KEY.KEY… (to a reference, or to a map of repository, tag and digest; a dot inside a key is written `\\.`)",
	manifests: [
		"Helm values file",
		"Flux HelmRelease (`spec.values`)",
		"Argo CD Application and ApplicationSet (`helm.valuesObject`, `helm.values`, `helm.parameters`)",
		"`.argocd-source-*.yaml`"
	],
	example: {
		selector: "helm:api.image",
		path: "charts/shop/values.yaml",
		manifest: `api:
  image:
    registry: registry.example
    repository: shop/api
    tag: 1.4.0
    digest: sha256:${"a".repeat(64)}
`
	},
	parse(text) {
		parsePath(text);
		return {
			locator: "helm",
			path: text
		};
	},
	format: ({ path }) => path,
	needles: ({ path }) => parsePath(path).filter((step) => !/^\d+$/.test(step)),
	find: ({ path }, document) => find$4(path, document),
	discover: discoverValues
};
// src/pins/locators/pointer/index.ts
/** The steps of a JSON pointer (RFC 6901). @throws Error when it is none */
function pointerSteps(pointer) {
	if (pointer === "") return [];
	if (!pointer.startsWith("/")) throw new Error("a JSON pointer begins with `/`");
	if (/~(?![01])/.test(pointer)) throw new Error("`~` is written `~0` in a JSON pointer, and `/` inside a key `~1`");
	return pointer.slice(1).split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** A pointer to these steps. */
function formatPointer(steps) {
	return steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
/** `POINTER` or `POINTER#DOCUMENT`, documents from 0. A bare `#` at the end means "no document", for pointers that end in `#` and digits themselves. */
function parse(text) {
	const suffix = /#(\d{0,9})$/.exec(text);
	const pointer = suffix ? text.slice(0, suffix.index) : text;
	pointerSteps(pointer);
	return {
		locator: "pointer",
		pointer,
		...suffix?.[1] ? { document: Number(suffix[1]) } : {}
	};
}
function format({ pointer, document }) {
	if (document !== void 0) return `${pointer}#${document}`;
	return /#\d{0,9}$/.test(pointer) ? `${pointer}#` : pointer;
}
const pointer = {
	id: "pointer",
	formats: [
		"yaml",
		"json",
		"toml",
		"hcl",
		"env"
	],
	usage: "/JSON/POINTER[#DOCUMENT] (documents count from 0)",
	manifests: ["any scalar of a YAML or JSON file"],
	example: {
		selector: "pointer:/models/ranking",
		path: "deploy/settings.yaml",
		manifest: "models:\n  ranking: models:/ranking/7\n"
	},
	parse,
	format,
	needles: (config) => pointerSteps(config.pointer).filter((step) => !/^\d+$/.test(step)),
	find(config, document) {
		const node = asScalar(at(document.root, pointerSteps(config.pointer)));
		return node ? [scalarSite(node)] : [];
	},
	discover: () => []
};
// src/pins/locators/kubernetes/text.ts
/** `/` and `~` inside a part, escaped as in a JSON pointer (RFC 6901): `~1` and `~0`. */
function escape$1(part) {
	return part.replaceAll("~", "~0").replaceAll("/", "~1");
}
function unescape$3(part) {
	return part.replaceAll("~1", "/").replaceAll("~0", "~");
}
/** CONTAINER, KIND/NAME/CONTAINER or KIND/NAMESPACE/NAME/CONTAINER. An empty KIND, NAMESPACE or NAME stands for any. */
function parseParts(text) {
	const parts = text.split("/").map(unescape$3);
	if (parts.length > 4 || parts.length === 2) throw new Error("has 1, 3 or 4 parts separated by `/`");
	const container = parts.at(-1) ?? "";
	if (container === "") throw new Error("the container is missing");
	const [kind = "", name = "", namespace = ""] = parts.length === 4 ? [
		parts[0],
		parts[2],
		parts[1]
	] : parts.length === 3 ? [parts[0], parts[1]] : [];
	return {
		locator: "kubernetes",
		container,
		...kind === "" ? {} : { kind },
		...name === "" ? {} : { name },
		...namespace === "" ? {} : { namespace }
	};
}
function formatParts({ container, kind = "", name = "", namespace = "" }) {
	const front = namespace === "" ? [kind, name] : [
		kind,
		namespace,
		name
	];
	return (front.every((part) => part === "") ? [container] : [...front, container]).map(escape$1).join("/");
}
// src/pins/locators/kubernetes/index.ts
const LISTS = [
	"containers",
	"initContainers",
	"ephemeralContainers"
];
function containersOf({ node, path }) {
	const fresh = once();
	return podSpecsOf(node).flatMap((steps) => {
		const spec = at(node, steps);
		return LISTS.flatMap((list) => fresh(child(spec, list)).flatMap((item, index) => {
			const name = textOf(child(item, "name"));
			return name === void 0 ? [] : [{
				name,
				image: child(item, "image"),
				path: [
					...path,
					...steps,
					list,
					String(index),
					"image"
				]
			}];
		}));
	});
}
/** Of a SeldonDeployment every predictor has pod specs of its own. */
function podSpecsOf(node) {
	const fresh = once();
	const components = fresh(at(node, ["spec", "predictors"])).flatMap((predictor, index) => {
		const steps = [
			"spec",
			"predictors",
			String(index),
			"componentSpecs"
		];
		return fresh(child(predictor, "componentSpecs")).map((_, component) => [
			...steps,
			String(component),
			"spec"
		]);
	});
	return components.length === 0 ? POD_SPECS : [...POD_SPECS, ...components];
}
function matches({ kind, name, namespace }, object) {
	return textOf(child(object.node, "kind")) !== void 0 && matchesObject({
		kind,
		name,
		namespace
	}, object);
}
function find$3(config, document) {
	return objectsOf(document).filter((object) => matches(config, object)).flatMap((object) => containersOf(object)).filter((container) => container.name === config.container).flatMap(({ image }) => image?.kind === "scalar" ? [imageSite(image)] : []);
}
function discover$4(document) {
	return (attempt(() => objectsOf(document)) ?? []).flatMap((object) => attempt(() => discoverIn(object, document)) ?? []);
}
function discoverIn(object, document) {
	if (textOf(child(object.node, "kind")) === void 0) return [];
	return containersOf(object).flatMap(({ name: container, image, path }) => {
		if (image?.kind !== "scalar") return [];
		return [{
			selectors: [...filtersOf(object).map((filter) => ({
				locator: "kubernetes",
				container,
				...filter
			})), pointerTo(path, document)],
			site: imageSite(image)
		}];
	});
}
function pointerTo(path, { index }) {
	return {
		locator: "pointer",
		pointer: formatPointer(path),
		document: index
	};
}
const kubernetes = {
	id: "kubernetes",
	usage: "[KIND/[NAMESPACE/]NAME/]CONTAINER",
	manifests: [
		"Pod, Deployment, StatefulSet, DaemonSet, ReplicaSet, ReplicationController, Job, CronJob, PodTemplate",
		"the items of a List",
		"Argo Rollout",
		"Knative and Cloud Run Service and Job",
		"KServe InferenceService, ServingRuntime and ClusterServingRuntime",
		"SeldonDeployment (componentSpecs)"
	],
	example: {
		selector: "kubernetes:Deployment/shop/api/app",
		path: "deploy/api.yaml",
		manifest: `apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  template:
    spec:
      containers:
        - name: app
          image: registry.example/shop/api:1.4.0@sha256:${"a".repeat(64)}
`
	},
	parse: parseParts,
	format: formatParts,
	needles: ({ container, kind, name, namespace }) => [
		name,
		container,
		namespace,
		kind
	].filter((text) => text !== void 0),
	find: find$3,
	discover: discover$4
};
// src/pins/locators/marker/index.ts
/** `rollback-gate: NAME` at the beginning of a comment; what follows the name is for people. */
const MARKER = /^\s*rollback-gate:\s*(\S+)/;
const NEEDLE = "rollback-gate:";
function markersOf(document, wanted) {
	const marks = document.comments().flatMap(({ start, lineStart, text }) => {
		const name = MARKER.exec(text)?.[1];
		return name === void 0 || wanted !== void 0 && name !== wanted ? [] : [{
			name,
			start,
			lineStart
		}];
	});
	if (marks.length === 0) return [];
	const leaves = document.leaves();
	return marks.map(({ name, start, lineStart }) => ({
		name,
		leaves: leavesBetween(leaves, lineStart, start)
	}));
}
/** Leaves that touch a stretch of the text. They are sorted and apart, so that only neighbours are looked at. */
function leavesBetween(leaves, from, to) {
	let low = 0;
	let high = leaves.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((leaves[middle]?.start ?? to) < to) low = middle + 1;
		else high = middle;
	}
	const touching = [];
	for (let leaf = leaves[low - 1]; leaf && (leaf.end > from || leaf.start >= from); leaf = leaves[low - 1]) {
		touching.unshift(leaf);
		low -= 1;
	}
	return touching;
}
function discover$3(document) {
	return markersOf(document).flatMap(({ name, leaves }) => {
		const [leaf, ...others] = leaves;
		return leaf && others.length === 0 ? [{
			selectors: [{
				locator: "marker",
				marker: name
			}],
			site: scalarSite(leaf.scalar)
		}] : [];
	});
}
const marker = {
	id: "marker",
	formats: [
		"yaml",
		"json",
		"toml",
		"hcl",
		"env"
	],
	usage: "NAME (of a comment `# rollback-gate: NAME` on the line of the value)",
	manifests: ["any YAML or JSON file with comments"],
	example: {
		selector: "marker:ranking-model",
		path: "settings.yaml",
		manifest: `model: models:/ranking/7 # rollback-gate: ranking-model\n`
	},
	parse(text) {
		if (!/^\S+$/.test(text)) throw new Error("a marker is one word");
		return {
			locator: "marker",
			marker: text
		};
	},
	format: ({ marker }) => marker,
	needles: ({ marker }) => [NEEDLE, marker],
	find: ({ marker }, document) => markersOf(document, marker).flatMap(({ leaves }) => leaves.map((leaf) => scalarSite(leaf.scalar))),
	discover: discover$3
};
// src/pins/locators/nomad/index.ts
/** The bodies below a block type, with the label of each. */
function labelled(body, type) {
	const labels = child(body, type);
	if (labels?.kind !== "map") return [];
	return labels.entries.flatMap(({ key, value }) => key === void 0 ? [] : [{
		label: key,
		bodies: listed$1(value)
	}]);
}
function listed$1(node) {
	return node?.kind === "seq" ? node.items : node ? [node] : [];
}
/** The tasks of a job; a task that stands in the job itself is a group of its own name. */
function tasksOf({ root }) {
	const tasks = [];
	const collect = (job, group, body) => {
		for (const { label: task, bodies } of labelled(body, "task")) for (const config of bodies.flatMap((found) => listed$1(child(found, "config")))) {
			const image = child(config, "image");
			if (image) tasks.push({
				job,
				group: group ?? task,
				task,
				image
			});
		}
	};
	for (const { label: job, bodies } of labelled(root, "job")) for (const body of bodies) {
		collect(job, void 0, body);
		for (const { label: group, bodies: groups } of labelled(body, "group")) for (const found of groups) collect(job, group, found);
	}
	return tasks;
}
function find$2(text, document) {
	const wanted = parseNames(text);
	return tasksOf(document).filter(({ job, group, task }) => task === wanted.task && group === (wanted.group ?? group) && job === (wanted.job ?? job)).flatMap(({ image }) => image.kind === "scalar" ? [{
		...scalarSite(image),
		role: "image"
	}] : []);
}
function discover$2(document) {
	return (attempt(() => tasksOf(document)) ?? []).flatMap(({ job, group, task, image }) => {
		if (image.kind !== "scalar") return [];
		return [{
			selectors: [
				[task],
				[group, task],
				[
					job,
					group,
					task
				]
			].map((names) => names.map(escape).join("/")).map((text) => ({
				locator: "nomad",
				task: text
			})),
			site: {
				...scalarSite(image),
				role: "image"
			}
		}];
	});
}
function escape(text) {
	return text.replaceAll("~", "~0").replaceAll("/", "~1");
}
/** `[[JOB/]GROUP/]TASK`; names that hold a `/` write it `~1`. @throws Error with a sentence on what is wrong */
function parseNames(text) {
	const parts = text.split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
	if (parts.length > 3) throw new Error("has more parts than job, group and task");
	if (parts.includes("")) throw new Error("a name is missing");
	const [task = "", group, job] = parts.reverse();
	return {
		task,
		group,
		job
	};
}
const nomad = {
	id: "nomad",
	formats: ["hcl"],
	manifests: ["Nomad jobs in HCL: `config.image` of a task"],
	usage: "[[JOB/]GROUP/]TASK",
	example: {
		selector: "nomad:shop/web/server",
		path: "deploy/shop.nomad",
		manifest: `job "shop" {
  group "web" {
    task "server" {
      driver = "docker"
      config {
        image = "registry.example/shop/web:1.4.0@sha256:${"a".repeat(64)}"
      }
    }
  }
}
`
	},
	parse(text) {
		parseNames(text);
		return {
			locator: "nomad",
			task: text
		};
	},
	format: ({ task }) => task,
	needles({ task: text }) {
		const { task, group, job } = parseNames(text);
		return [
			task,
			group === task ? void 0 : group,
			job
		].filter((name) => name !== void 0);
	},
	find: ({ task }, document) => find$2(task, document),
	discover: discover$2
};
// src/pins/locators/terraform/address.ts
/** What the first word of an address stands for, in the words of a configuration file, and what it leaves implied behind the name. */
const HEADS = /* @__PURE__ */ new Map([["var", {
	path: ["variable"],
	implied: ["default"]
}], ["local", {
	path: ["locals"],
	implied: []
}]]);
/** Blocks that may stand apart and still be one: their bodies are searched together. */
const SPREAD = 2;
/** `["key"]` as Terraform writes keys that are no names. */
const QUOTED_KEY = /\["((?:[^"\\]|\\.)*)"\]/g;
/** @throws Error with a sentence on what is wrong */
function parseAddress(text) {
	return parsePath$1(text.replace(QUOTED_KEY, (_, key) => `.${key.replace(/\\(.)/gs, "$1").replace(/[\\.[|*]/g, "\\$&")}`)).map((step) => {
		if (step.type === "key" || step.type === "index") return step;
		if (step.type === "where" && !step.begins) return step;
		throw new Error("an address has names, `[0]` and `[name=value]`");
	});
}
/** Names that are empty or too many make none. */
function isAddress(text) {
	try {
		return parseAddress(text).length > 0;
	} catch {
		return false;
	}
}
/** The text of an address; keys that are no names stand in brackets, as Terraform writes them. */
function formatAddress(steps) {
	return steps.reduce((text, step, depth) => {
		if (depth > 0 && step.type === "key" && !/^[\w-]+$/.test(step.key)) return `${text}["${step.key.replace(/["\\]/g, "\\$&")}"]`;
		return `${text}${depth > 0 && step.type === "key" ? "." : ""}${formatPath$1([step])}`;
	}, "");
}
/** The ways from the root of a file that an address may mean: of a resource, of any other block, of an attribute. */
function waysOf(steps) {
	const key = (name) => ({
		type: "key",
		key: name
	});
	const [first, second, ...rest] = steps;
	const head = first?.type === "key" ? HEADS.get(first.key) : void 0;
	if (!head || !second) return [[key("resource"), ...steps], steps];
	const declared = [
		...head.path.map(key),
		second,
		...head.implied.map(key),
		...rest
	];
	return head.implied.length > 0 ? [declared, [second, ...rest]] : [declared];
}
/**
* The nodes that an address leads to.
* @throws AmbiguousError for a name that stands twice, and for one of several blocks that is not named
*/
function nodesAt(root, steps) {
	if (!root) return [];
	return waysOf(steps).flatMap((way) => way.reduce((nodes, step, depth) => nodes.flatMap((node) => follow(node, step, depth <= SPREAD)), [root]));
}
function follow(node, step, spread) {
	if (step.type === "key") return below(node, step.key, spread);
	const items = node.kind === "seq" ? node.items : [node];
	if (step.type === "index") {
		const item = items[step.index];
		return item && (node.kind === "seq" || item.kind === "map") ? [item] : [];
	}
	return items.filter((item) => item !== void 0).filter((item) => textOf(child(item, step.key)) === step.value);
}
function below(node, key, spread) {
	if (node.kind === "map") {
		const value = child(node, key);
		return value ? [value] : [];
	}
	if (node.kind === "scalar") return [];
	const maps = node.items.filter((item) => item?.kind === "map");
	if (maps.length > 1 && !spread) {
		const offsets = maps.map(({ start }) => start);
		throw new AmbiguousError(`there are ${maps.length} of them before \`${key}\`; say which one with \`[0]\` or \`[name=…]\``, offsets);
	}
	return maps.flatMap((item) => below(item, key, spread));
}
// src/pins/locators/terraform/known.ts
/** Deeper than providers nest their blocks. */
const MAX_DEPTH$4 = 40;
/** Attributes and names of variables that hold an image, or a part of one. */
const IMAGE_KEY = /^(?:.*[_-])?(?:image|image_uri|image_identifier|image_name)$/;
const PART_KEY = /^(?:.*[_-])?image_(?:tag|digest)$|^(?:.*[_-])?digest$/;
const MODEL_KEY = /^(?:model_data_url|model_package_name|model_uri|.*_model_uri)$/;
/** Resources whose `image` is a container image; elsewhere it may be the disk of a machine. */
const CONTAINER_TYPE = /^(?:docker_|kubernetes_|google_cloud_run|google_cloudfunctions|aws_(?:lambda_function|ecs_|apprunner_|sagemaker_|batch_)|azurerm_(?:container_|linux_|windows_)|nomad_|scaleway_container|ovh_|ibm_code_engine)/;
/** What a place in a configuration decides, by its names and its value. `part`: a tag or digest that stands alone. */
function roleAt(steps, scalar) {
	const keys = steps.flatMap((step) => step.type === "key" ? [step.key] : []);
	const [type = ""] = keys;
	const last = keys.at(-1) ?? "";
	if (MODEL_KEY.test(last)) return "model";
	const image = /(?:^|[_-])images$/.test(keys.at(-2) ?? "") || IMAGE_KEY.test(last) || type === "docker_image" && last === "name";
	if (image && (CONTAINER_TYPE.test(type) || isFilled(scalar) || hasVersion(scalar.text))) return "image";
	if (!image && PART_KEY.test(last) && scalar.text !== "" && (!last.endsWith("digest") || isFilled(scalar) || digestIn(scalar.text) === scalar.text)) return "part";
	return type === "helm_release" && last === "version" ? "part" : void 0;
}
/** Whether something else decides what it says. */
function isFilled({ locked, text }) {
	return locked !== void 0 || /[$%]\{/.test(text);
}
function hasVersion(text) {
	const reference = parseReference(text);
	return reference !== void 0 && (reference.tag !== void 0 || reference.digest !== void 0);
}
/** Scalars of a configuration that look like pins. `values`: the file gives values to variables. */
function knownScalars(root, values) {
	const found = [];
	const spread = (name, prefix, labels) => {
		for (const node of attempt(() => listed(child(root, name))) ?? []) descend$1(node, keysOf(prefix), labels, found);
	};
	spread("resource", [], 2);
	spread("data", ["data"], 2);
	spread("module", ["module"], 1);
	spread("locals", ["local"], 0);
	for (const node of attempt(() => listed(child(root, "variable"))) ?? []) {
		if (node.kind !== "map") continue;
		for (const { key, value } of node.entries) {
			const [body] = listed(value);
			const fallback = attempt(() => child(body, "default"));
			if (key !== void 0 && fallback) walk$1(fallback, keysOf(["var", key]), found);
		}
	}
	if (values) for (const node of listed(root)) descend$1(node, [], 0, found);
	return found;
}
function keysOf(names) {
	return names.map((key) => ({
		type: "key",
		key
	}));
}
function listed(node) {
	if (!node) return [];
	return node.kind === "seq" ? node.items.filter((item) => item !== void 0) : [node];
}
/** Below `labels` levels of labels a body begins. */
function descend$1(node, steps, labels, found) {
	if (labels === 0) {
		walk$1(node, steps, found);
		return;
	}
	for (const map of listed(node)) {
		if (map.kind !== "map") continue;
		for (const { key, value } of map.entries) if (key !== void 0 && value) descend$1(value, [...steps, ...keysOf([key])], labels - 1, found);
	}
}
function walk$1(node, steps, found) {
	if (steps.length > MAX_DEPTH$4) return;
	if (node.kind === "scalar") {
		if (node.type === "string" && steps.at(-1)?.type === "key" && roleAt(steps, node) !== void 0) found.push({
			steps,
			scalar: node
		});
	} else if (node.kind === "map") {
		for (const { key, value } of node.entries) if (key !== void 0 && value) walk$1(value, [...steps, ...keysOf([key])], found);
	} else {
		const names = namesIn(node.items);
		const maps = node.items.filter((item) => item?.kind === "map");
		for (const [index, item] of node.items.entries()) if (item?.kind === "map") walk$1(item, maps.length === 1 ? steps : [...steps, itemStep(names[index], index)], found);
	}
}
/** The `name` of each item that has one of its own. */
function namesIn(items) {
	const names = items.map((item) => {
		const name = attempt(() => child(item, "name"));
		return name?.kind === "scalar" && !isFilled(name) ? textOf(name) : void 0;
	});
	const counts = /* @__PURE__ */ new Map();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return names.map((name) => counts.get(name) === 1 ? name : void 0);
}
/** An item by its name, which stays when items are added; by its number where it has none of its own. */
function itemStep(name, index) {
	return name === void 0 ? {
		type: "index",
		index
	} : {
		type: "where",
		key: "name",
		value: name,
		begins: false
	};
}
// src/pins/locators/terraform/index.ts
const JSON_FILE = /\.(?:tf|tofu|tfvars)\.json$/i;
const VALUES_FILE = /\.tfvars(?:\.json)?$/i;
const FILLED$1 = "parts of the text are filled in; write it as one plain text first, or pin where the parts come from";
function siteOf(scalar, steps) {
	const role = roleAt(steps, scalar);
	return {
		...scalarSite(scalar),
		...role && role !== "part" ? { role } : {},
		...scalar.style === "json" && isFilled(scalar) ? { rewrite: () => FILLED$1 } : {}
	};
}
function find$1(address, document) {
	const steps = parseAddress(address);
	return nodesAt(document.root, steps).filter((node) => node.kind === "scalar").map((scalar) => siteOf(scalar, steps));
}
function discover$1(document, path) {
	if (!/\.(?:tf|tofu|tfvars)$/i.test(path) && !JSON_FILE.test(path)) return [];
	return knownScalars(document.root, VALUES_FILE.test(path)).flatMap(({ steps, scalar }) => {
		const address = formatAddress(steps);
		return isAddress(address) ? [{
			selectors: [{
				locator: "terraform",
				address
			}],
			site: siteOf(scalar, steps)
		}] : [];
	});
}
const terraform = {
	id: "terraform",
	formats: ["hcl", "json"],
	claims: (path) => JSON_FILE.test(path),
	manifests: [
		"Terraform and OpenTofu: resources, data sources, modules, locals, defaults of variables",
		"`*.tfvars`",
		"`*.tf.json`",
		"any other file in HCL"
	],
	usage: "ADDRESS (such as `docker_image.app.name`, `var.image`, `local.image`, `aws_x.y.block[0].image`, `aws_x.y.block[name=app].image`)",
	example: {
		selector: "terraform:google_cloud_run_v2_service.app.template.containers[name=web].image",
		path: "infra/service.tf",
		manifest: `resource "google_cloud_run_v2_service" "app" {
  template {
    containers {
      name  = "web"
      image = "registry.example/shop/web:1.4.0@sha256:${"a".repeat(64)}"
    }
  }
}
`
	},
	parse(text) {
		parseAddress(text);
		return {
			locator: "terraform",
			address: text
		};
	},
	format: ({ address }) => address,
	needles: ({ address }) => needlesOf(parseAddress(address)),
	find: ({ address }, document) => find$1(address, document),
	discover: discover$1
};
/** Words that a matching file has to hold; the first word of an address may be implied. */
function needlesOf(steps) {
	return steps.flatMap((step) => step.type === "key" ? [step.key] : step.type === "where" ? [step.value] : []).slice(1).reverse();
}
// src/pins/locators/toml/key.ts
const STEP = /(?<bare>[A-Za-z0-9_-]+)|"(?<basic>(?:[^"\\]|\\.)*)"|'(?<literal>[^']*)'/y;
const INDEX = /\[(?<index>0|[1-9]\d{0,8})\]/y;
/** Longer keys than any file needs. */
const MAX_STEPS = 64;
/**
* Reads a dotted key as TOML writes it, with `[0]` for the items of arrays: `tool.models."ranking.v2"[0].uri`.
* @throws Error with a sentence on what is wrong
*/
function parseKey(text) {
	const steps = [];
	for (let at = 0; at < text.length || steps.length === 0;) {
		if (steps.length >= MAX_STEPS) throw new Error(`has more than ${MAX_STEPS} steps`);
		INDEX.lastIndex = at;
		const index = steps.length === 0 ? void 0 : INDEX.exec(text)?.groups?.["index"];
		if (index !== void 0) {
			steps.push(Number(index));
			at = INDEX.lastIndex;
			continue;
		}
		if (steps.length > 0) {
			if (text[at] !== ".") throw new Error("a dot is missing between keys");
			at += 1;
		}
		STEP.lastIndex = at;
		const found = STEP.exec(text)?.groups;
		if (!found) throw new Error("a key is missing; what is not made of letters, digits, `_` and `-` stands in quotes");
		steps.push(found["bare"] ?? found["literal"] ?? unescape$2(found["basic"] ?? ""));
		at = STEP.lastIndex;
	}
	return steps;
}
/** A key that `parseKey` reads back. */
function formatKey(steps) {
	return steps.reduce((text, step, at) => {
		if (typeof step === "number") return `${text}[${step}]`;
		const key = /^[A-Za-z0-9_-]+$/.test(step) ? step : JSON.stringify(step);
		return at === 0 ? key : `${text}.${key}`;
	}, "");
}
function unescape$2(raw) {
	try {
		return JSON.parse(`"${raw}"`);
	} catch {
		throw new Error("an escape in a quoted key is not well-formed");
	}
}
// src/pins/locators/toml/index.ts
/** Deeper than anybody nests settings. */
const MAX_DEPTH$3 = 40;
function find(key, { root }) {
	const steps = parseKey(key);
	const scalar = asScalar(at(root, steps.map(String)));
	if (!scalar) return [];
	const last = steps.findLast((step) => typeof step === "string") ?? "";
	const role = scalar.type === "string" ? guessRole(last, scalar.text) : void 0;
	return [{
		...scalarSite(scalar),
		...role && role !== "part" ? { role } : {}
	}];
}
function discover(document) {
	const found = [];
	const walk = (node, steps, name) => {
		if (!node || steps.length > MAX_DEPTH$3) return;
		if (node.kind === "map") for (const { key, value } of node.entries) walk(value, [...steps, key ?? ""], key ?? "");
		else if (node.kind === "seq") for (const [index, item] of node.items.entries()) walk(item, [...steps, index], name);
		else if (node.type === "string" && guessRole(name, node.text) !== void 0) {
			const key = formatKey(steps);
			const [site] = attempt(() => find(key, document)) ?? [];
			if (site) found.push({
				selectors: [{
					locator: "toml",
					key
				}],
				site
			});
		}
	};
	walk(document.root, [], "");
	return found;
}
// src/pins/locators/index.ts
/** All locators by id. Discovery takes the first that finds a scalar, in this order. */
const LOCATORS = {
	marker,
	kubernetes,
	kustomize,
	field,
	compose,
	helm,
	terraform,
	nomad,
	dockerfile,
	toml: {
		id: "toml",
		formats: ["toml"],
		claims: (path) => formatOfName(path) === "toml",
		manifests: ["TOML: any key"],
		usage: "DOTTED.KEY[0] (as TOML writes keys: `tool.models.\"ranking.v2\".uri`)",
		example: {
			selector: "toml:models.\"ranking.v2\".image",
			path: "deploy/models.toml",
			manifest: `[models."ranking.v2"]\nimage = "registry.example/shop/web:1.4.0@sha256:${"a".repeat(64)}"\n`
		},
		parse(text) {
			parseKey(text);
			return {
				locator: "toml",
				key: text
			};
		},
		format: ({ key }) => key,
		needles: ({ key }) => parseKey(key).flatMap((step) => typeof step === "string" ? [step] : []),
		find: ({ key }, document) => find(key, document),
		discover
	},
	env,
	pointer
};
/** All locators in registry order. */
const allLocators = Object.values(LOCATORS);
/** The syntaxes that a locator looks into. */
function formatsOf({ formats }) {
	return formats ?? ["yaml", "json"];
}
/** What a file is taken for whose name does not tell its syntax: the one that the selector is made for. */
function assumedFormat(config) {
	return config && formatsOf(locatorOf(config))[0];
}
/** Locators as they are used: each only ever meets selectors of its own id. */
function locatorOf(config) {
	const locator = allLocators.find(({ id }) => id === config.locator);
	if (!locator) throw new GateError("RG-SELECTOR", `there is no locator \`${config.locator}\``, { expected: `one of ${Object.keys(LOCATORS).join(", ")}` });
	return locator;
}
/**
* Reads the text form of a selector: `<locator>:<text>`; what begins with `/` is a JSON pointer. Everything after the first colon belongs
* to the locator, so that image names and paths keep their colons and slashes.
* @throws GateError RG-SELECTOR
*/
function parseSelector(text) {
	const full = text.startsWith("/") ? `pointer:${text}` : text;
	const colon = full.indexOf(":");
	const id = full.slice(0, Math.max(0, colon));
	const locator = allLocators.find((candidate) => candidate.id === id);
	if (!locator) throw new GateError("RG-SELECTOR", `\`${text}\` does not begin with a known locator`, { expected: `${Object.keys(LOCATORS).map((known) => `${known}:…`).join(", ")} or /json/pointer` });
	try {
		return locator.parse(full.slice(colon + 1));
	} catch (error) {
		throw new GateError("RG-SELECTOR", `\`${text}\`: ${error.message}`, { expected: `${id}:${locator.usage}` });
	}
}
/**
* A selector may come from a configuration instead of its text form: what could not be written as text is not well-formed either.
* @throws GateError RG-SELECTOR
*/
function checkSelector(config) {
	parseSelector(formatSelector(config));
}
/** The text form of a selector; `parseSelector` reads it back. */
function formatSelector(config) {
	return `${config.locator}:${locatorOf(config).format(config)}`;
}
// src/pins/splice/pieces.ts
/** YAML 1.2.2, 5.7; JSON's escapes are among them. */
const ESCAPES$2 = /* @__PURE__ */ new Map([
	["0", "\0"],
	["a", "\x07"],
	["b", "\b"],
	["t", "	"],
	["n", "\n"],
	["v", "\v"],
	["f", "\f"],
	["r", "\r"],
	["e", "\x1B"],
	["N", ""],
	["_", "\xA0"],
	["L", "\u2028"],
	["P", "\u2029"]
]);
/** White space belongs to a fold when a line break follows it; every run of it is looked at once. */
const BLANKS = String.raw`(?<blanks>[ \t]+)(?<tail>(?:\r?\n[ \t]*)+)?|(?<fold>(?:\r?\n[ \t]*)+)`;
const ESCAPE = String.raw`(?<cut>\\(?:\r?\n[ \t]*)+)|(?<escape>\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^\r\n]))`;
const PATTERNS = {
	plain: new RegExp(`${BLANKS}|(?<text>[^ \\t\\r\\n]+)`, "g"),
	single: new RegExp(`${BLANKS}|(?<quote>'')|(?<text>[^ \\t\\r\\n']+)`, "g"),
	double: new RegExp(`${BLANKS}|${ESCAPE}|(?<text>[^ \\t\\r\\n\\\\]+)`, "g")
};
/** The pieces of a scalar's source `raw` (quotes or block header included), in order. */
function piecesOf(scalar, raw) {
	if (scalar.writing) return scalar.writing.pieces(raw, scalar.start);
	if (scalar.style === "literal" || scalar.style === "folded") return blockPieces(scalar, raw);
	if (scalar.style === "plain") return flowPieces(raw, scalar.start, PATTERNS.plain);
	return flowPieces(raw.slice(1, -1), scalar.start + 1, scalar.style === "single" ? PATTERNS.single : PATTERNS.double);
}
function flowPieces(inner, base, pattern) {
	return [...inner.matchAll(pattern)].map((found) => {
		const start = base + found.index;
		const end = start + found[0].length;
		const { tail, fold, cut, quote, escape } = found.groups ?? {};
		if (tail !== void 0 || fold !== void 0 || cut !== void 0) return {
			start,
			end,
			text: void 0,
			literal: false
		};
		if (quote !== void 0) return {
			start,
			end,
			text: "'",
			literal: false
		};
		if (escape !== void 0) return {
			start,
			end,
			text: unescape$1(escape),
			literal: false
		};
		return {
			start,
			end,
			text: found[0],
			literal: true
		};
	});
}
function unescape$1(escape) {
	const code = /^\\[xuU]([0-9a-fA-F]+)$/.exec(escape);
	if (!code) return ESCAPES$2.get(escape.slice(1)) ?? escape.slice(1);
	const point = Number.parseInt(code[1] ?? "", 16);
	return point > 1114111 ? "" : String.fromCodePoint(point);
}
/** The lines of a block scalar without header and indentation. */
function blockPieces(scalar, raw) {
	const header = /^[^\n]*(?:\n|$)/.exec(raw)?.[0].length ?? 0;
	const body = raw.slice(header);
	const indent = Math.max(0, leadingSpaces(body) - leadingSpaces(scalar.text));
	const pieces = [];
	for (const { 0: line, index } of body.matchAll(/[^\n]*\n|[^\n]+$/g)) {
		const start = scalar.start + header + index;
		const ending = /\r?\n$/.exec(line)?.[0] ?? "";
		const content = line.slice(0, line.length - ending.length);
		const skip = Math.min(indent, /^ */.exec(content)?.[0].length ?? 0);
		const feed = start + content.length;
		if (content.length > skip) pieces.push({
			start: start + skip,
			end: feed,
			text: content.slice(skip),
			literal: true
		});
		if (ending) pieces.push({
			start: feed,
			end: feed + ending.length,
			text: void 0,
			literal: false
		});
	}
	return pieces;
}
/** Spaces before the first character of the first line that has any. */
function leadingSpaces(text) {
	return /^(?: *\r?\n)*( *)/.exec(text)?.[1]?.length ?? 0;
}
// src/pins/splice/align.ts
/**
* Aligns the text of a scalar with its source, escapes, quotes and folded lines included. The parser's own reading is the judge: what
* does not come out as exactly the scalar's text is `undefined`, and such a scalar is not edited.
*/
function alignScalar(scalar, source) {
	const pieces = piecesOf(scalar, source.slice(scalar.start, scalar.end));
	const { text } = scalar;
	const starts = [];
	const ends = [];
	let index = 0;
	for (let piece = pieces[0]; piece; piece = pieces[index]) if (piece.text === void 0) {
		const run = breakRun(pieces, index);
		fill(starts, ends, breakShare(text, starts.length, run.next), {
			...piece,
			end: run.end
		});
		index += run.length;
	} else {
		if (!text.startsWith(piece.text, starts.length)) return void 0;
		fill(starts, ends, piece.text.length, piece);
		index += 1;
	}
	return starts.length === text.length ? {
		starts,
		ends,
		inner: scalar.start + (scalar.writing?.open ?? (scalar.style === "plain" ? 0 : 1))
	} : void 0;
}
/** A literal piece gives each of its units a place of its own; an escape or a fold gives all of its units the same. */
function fill(starts, ends, length, piece) {
	for (let count = 0; count < length; count += 1) {
		starts.push(piece.literal ? piece.start + count : piece.start);
		ends.push(piece.literal ? piece.start + count + 1 : piece.end);
	}
}
function breakRun(pieces, from) {
	let to = from;
	while (pieces[to + 1] && pieces[to + 1]?.text === void 0) to += 1;
	return {
		length: to - from + 1,
		end: pieces[to]?.end ?? 0,
		next: pieces[to + 1]?.text ?? ""
	};
}
/** How many units of the text a run of line breaks stands for: line feeds, one space, or nothing. */
function breakShare(text, from, next) {
	let feeds = 0;
	while (text[from + feeds] === "\n") feeds += 1;
	if (feeds > 0) return feeds;
	return text[from] === " " && !next.startsWith(" ") ? 1 : 0;
}
// src/pins/site-offset.ts
/** Where a scalar begins in its file. One that stands in the text of another is followed into it as far as that is written plainly. */
function scalarOffset(scalar, source) {
	const { host, start } = scalar;
	return host ? alignScalar(host, source)?.starts[start] ?? host.start : start;
}
/** Where the first scalar of a site begins. */
function siteOffset({ scalars: [first] }, source) {
	return first ? scalarOffset(first, source) : 0;
}
/** The same for the same scalar, however often it was wrapped. */
function scalarKey({ host, start }) {
	return host ? `${host.start}|${start}` : String(start);
}
// src/pins/discover.ts
/** Finding each pin again costs a walk over its document; in larger ones the count of selectors has to do. */
const MAX_CHECKED = 500;
/** Pins of all kinds in the documents that parse, in source order, each with the shortest selector that is unique in the file. */
function discoverPins(manifest) {
	const locators = locatorsFor(manifest);
	const found = manifest.segments.map((_, index) => {
		const document = manifest.document(index);
		return document.problem ? [] : locators.flatMap((locator) => locator.discover(document, manifest.path));
	});
	const counts = /* @__PURE__ */ new Map();
	for (const { selectors } of found.flat()) for (const text of selectors.map(formatSelector)) counts.set(text, (counts.get(text) ?? 0) + 1);
	return found.flatMap((list, index) => {
		const document = manifest.document(index);
		return withoutRepeats(list).flatMap(({ selectors, site }) => {
			const config = selectors.find((selector) => isUnique(selector, manifest) && counts.get(formatSelector(selector)) === 1);
			const found = config && list.length <= MAX_CHECKED ? findOne(config, document, manifest.path) : site;
			return config && found ? [{
				config,
				site: found,
				role: site.role
			}] : [];
		});
	}).sort((a, b) => siteOffset(a.site, manifest.text) - siteOffset(b.site, manifest.text));
}
/** The locators that know the syntax; the one that claims the file alone, when one does. */
function locatorsFor({ format, path }) {
	const fitting = allLocators.filter((locator) => formatsOf(locator).includes(format));
	const owner = fitting.find(({ claims }) => claims?.(path));
	return owner ? fitting.filter((locator) => locator === owner || locator.id === "marker") : fitting;
}
/** A pointer that names no document looks into all of them, also where nothing was discovered. */
function isUnique(config, { segments }) {
	return config.locator !== "pointer" || config.document !== void 0 || segments.length === 1;
}
/** What a selector finds, when it is one site: a key on the way may stand twice. */
function findOne(config, document, path) {
	const [site, ...others] = attempt(() => locatorOf(config).find(config, document, path)) ?? [];
	return others.length === 0 ? site : void 0;
}
/** A scalar that an earlier locator proposed is not proposed by a later one. */
function withoutRepeats(found) {
	const owner = /* @__PURE__ */ new Map();
	return found.filter(({ selectors, site }) => {
		const id = selectors[0]?.locator;
		const keys = site.scalars.map(scalarKey);
		const taken = keys.some((key) => owner.has(key) && owner.get(key) !== id);
		if (!taken) for (const key of keys) owner.set(key, id);
		return !taken;
	});
}
// src/pins/document/writing.ts
/** The writing of a text that stands there as it is, between `open` units of quotes on both sides. */
function plainWriting(open, refuse) {
	return {
		open,
		pieces: (raw, start) => raw.length === 2 * open ? [] : [{
			start: start + open,
			end: start + raw.length - open,
			text: raw.slice(open, raw.length - open),
			literal: true
		}],
		refuse
	};
}
// src/pins/document/env.ts
/** `KEY=`, `export KEY=`; what stands before the value. */
const ASSIGNMENT = /^(?<head>[ \t]*(?:export[ \t]+)?)(?<key>[A-Za-z_][\w.-]*)(?<sign>[ \t]*=[ \t]*)/;
/** A name alone takes its value from the environment of whoever reads the file. */
const NAME_ALONE = /^[ \t]*(?:export[ \t]+)?[A-Za-z_][\w.-]*[ \t]*$/;
const BARE$1 = "programs disagree on what it says; put the value in quotes first";
const UNQUOTED = plainWriting(0, (inserted) => /[\s"'`#$\\;&|<>(){}*?!~]/.test(inserted) ? "without quotes programs would disagree on the new value; put the value in quotes first" : void 0);
const SINGLE = plainWriting(1, (inserted) => /['\\]/.test(inserted) ? "the new value would need an escape in single quotes" : void 0);
const DOUBLE = plainWriting(1, (inserted) => /["\\$`]/.test(inserted) ? "the new value would need an escape in double quotes" : void 0);
/**
* Parses a file of `KEY=value` lines. Programs read such files in different ways (Compose, `docker run --env-file`, dotenv libraries, Node,
* shells): what they agree on can be edited, the rest can be read and is locked. A key that stands twice is left to `lookup.ts` to refuse.
*/
function parseEnv(file) {
	const text = file.replace(/^\uFEFF/, " ");
	const parsed = {
		entries: [],
		scalars: [],
		comments: [],
		events: [],
		problem: void 0
	};
	for (let at = 0; at < text.length && !parsed.problem;) at = readLine(text, at, parsed);
	return {
		index: 0,
		start: 0,
		end: text.length,
		root: {
			kind: "map",
			start: 0,
			entries: parsed.entries
		},
		problem: parsed.problem,
		warnings: 0,
		events: () => parsed.events,
		comments: () => parsed.comments,
		leaves: () => parsed.scalars.map((scalar) => ({
			start: scalar.start,
			end: scalar.end,
			scalar
		}))
	};
}
/** Reads one line, or several when a quoted value goes on; returns where the next one begins. */
function readLine(text, at, parsed) {
	const feed = text.indexOf("\n", at);
	const end = feed === -1 ? text.length : feed;
	const next = feed === -1 ? text.length : feed + 1;
	const line = text.slice(at, text[end - 1] === "\r" && end > at ? end - 1 : end);
	const blank = /^[ \t]*/.exec(line)?.[0].length ?? 0;
	if (blank === line.length) return next;
	if (line[blank] === "#") {
		parsed.comments.push({
			start: at + blank,
			lineStart: at,
			text: line.slice(blank + 1)
		});
		return next;
	}
	const { head = "", key, sign = "" } = ASSIGNMENT.exec(line)?.groups ?? {};
	if (key === void 0 || line.includes("\r")) {
		if (NAME_ALONE.test(line)) parsed.events.push({
			shape: `name ${line.trim()}`,
			text: "",
			start: -1
		});
		else parsed.problem = {
			message: "a line that is no `KEY=value`",
			offset: at + blank
		};
		return next;
	}
	const keyStart = at + head.length;
	const start = keyStart + key.length + sign.length;
	const value = quoted(text, start) ?? unquoted(text, start, at + line.length);
	if (!value) {
		parsed.problem = {
			message: "a quoted value that does not end",
			offset: start
		};
		return text.length;
	}
	parsed.entries.push({
		key,
		keyStart,
		value: value.scalar,
		merge: false
	});
	for (const hidden of assignmentsIn(value.scalar)) parsed.entries.push(hidden);
	parsed.scalars.push(value.scalar);
	parsed.events.push({
		shape: `key ${key}`,
		text: "",
		start: -1
	});
	parsed.events.push({
		shape: `value ${value.scalar.style} ${value.scalar.locked ?? ""}`,
		text: value.scalar.text,
		start
	});
	return comment(text, value.end, parsed);
}
/** Lines of a value that programs without multi-line values take for keys of their own: with such a key elsewhere, neither counts. */
function assignmentsIn({ text, start }) {
	if (!text.includes("\n")) return [];
	return [...text.matchAll(/\n([^\n]*)/g)].flatMap(({ 1: line = "", index }) => {
		const { head = "", key } = ASSIGNMENT.exec(line)?.groups ?? {};
		return key === void 0 ? [] : [{
			key,
			keyStart: start + 1 + index + 1 + head.length,
			value: void 0,
			merge: false
		}];
	});
}
/** The comment behind a value; returns where the next line begins. */
function comment(text, from, parsed) {
	const feed = text.indexOf("\n", from);
	const end = feed === -1 ? text.length : feed;
	const rest = text.slice(from, end);
	const sign = rest.indexOf("#");
	if (sign !== -1) parsed.comments.push({
		start: from + sign,
		lineStart: text.lastIndexOf("\n", from - 1) + 1,
		text: rest.slice(sign + 1).replace(/\r$/, "")
	});
	return feed === -1 ? text.length : feed + 1;
}
function unquoted(text, start, lineEnd) {
	const rest = text.slice(start, lineEnd);
	if (/^["'`]/.test(rest)) return void 0;
	const sign = /(?:^|[ \t])#/.exec(rest);
	const source = sign ? rest.slice(0, sign.index) : rest;
	const body = source.trimEnd();
	const doubtful = /[^ \t]/.test(source.slice(body.length)) || /[#"'`\\]|\s/.test(body) || sign !== null && body === "";
	return {
		scalar: scalarOf$1(body, start, start + body.length, "plain", UNQUOTED, doubtful ? BARE$1 : void 0),
		end: start + body.length
	};
}
/** A value in quotes, over several lines when need be. */
function quoted(text, start) {
	const quote = text[start];
	if (quote !== "\"" && quote !== "'" && quote !== "`") return void 0;
	const close = closingQuote(text, start, quote);
	if (close === -1) return void 0;
	const inner = text.slice(start + 1, close);
	const feed = text.indexOf("\n", close);
	const after = text.slice(close + 1, feed === -1 ? text.length : feed);
	const doubtful = quote === "`" || inner.includes("\\") || !/^[ \t]*(?:[ \t]#.*)?\r?$/.test(after);
	const [style, writing] = quote === "'" ? ["single", SINGLE] : ["double", DOUBLE];
	return {
		scalar: scalarOf$1(inner, start, close + 1, style, writing, doubtful ? BARE$1 : void 0),
		end: close + 1
	};
}
/** A backslash hides a double quote; in single quotes it hides nothing. */
function closingQuote(text, start, quote) {
	for (let at = start + 1; at < text.length; at += 1) {
		if (text[at] === quote) return at;
		if (text[at] === "\\" && quote === "\"") at += 1;
	}
	return -1;
}
function scalarOf$1(text, start, end, style, writing, locked) {
	return {
		kind: "scalar",
		text,
		type: "string",
		style,
		start,
		end,
		sharedBy: () => 0,
		writing,
		...locked === void 0 ? {} : { locked }
	};
}
/** What is not well-formed, and where. */
var HclError = class extends Error {
	name = "HclError";
	offset;
	constructor(message, offset) {
		super(message);
		this.offset = offset;
	}
};
const ESCAPES$1 = /* @__PURE__ */ new Map([
	["n", "\n"],
	["r", "\r"],
	["t", "	"],
	["\"", "\""],
	["\\", "\\"]
]);
const CLOSERS = /* @__PURE__ */ new Map([
	["(", ")"],
	["[", "]"],
	["{", "}"]
]);
const IDENTIFIER = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const HEREDOC$1 = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)(\r?\n)/uy;
/** The lexical side of HCL's native syntax: white space, comments, identifiers, quoted templates, here-documents, balanced brackets. */
var HclScanner = class {
	text;
	/** In order; `text` without the sign that begins it. */
	comments = [];
	at = 0;
	#depth = 0;
	constructor(text) {
		this.text = text;
	}
	get char() {
		return this.text[this.at] ?? "";
	}
	get ended() {
		return this.at >= this.text.length;
	}
	fail(message, offset = this.at) {
		throw new HclError(message, offset);
	}
	/** Runs something that may nest. @throws HclError when it nests too deeply */
	nested(run) {
		if (this.#depth >= 150) this.fail(`nested deeper than 150 levels`);
		this.#depth += 1;
		const result = run();
		this.#depth -= 1;
		return result;
	}
	/** Skips blanks and comments, and line ends where they mean nothing. A comment to the end of its line leaves the line end. */
	skipBlanks(lineEnds) {
		for (;;) {
			const { char } = this;
			if (char === " " || char === "	") this.at += 1;
			else if (this.atLineEnd()) {
				if (!lineEnds) return;
				this.at += char === "\r" ? 2 : 1;
			} else if (!this.#skipComment()) return;
		}
	}
	atLineEnd() {
		return this.char === "\n" || this.char === "\r" && this.text[this.at + 1] === "\n";
	}
	#skipComment() {
		const { at, text } = this;
		const block = text.startsWith("/*", at);
		if (!block && this.char !== "#" && !text.startsWith("//", at)) return false;
		const found = text.indexOf(block ? "*/" : "\n", at + (block ? 2 : 0));
		if (block && found === -1) this.fail("a comment that does not end");
		const end = found === -1 ? text.length : found;
		const body = text.slice(at + (this.char === "#" ? 1 : 2), end).replace(/\r$/, "");
		this.comments.push({
			start: at,
			text: body
		});
		this.at = block ? end + 2 : end;
		if (!block && text[end - 1] === "\r") this.at = end - 1;
		return true;
	}
	/** Takes a sign when it stands here. */
	take(sign) {
		if (!this.text.startsWith(sign, this.at)) return false;
		this.at += sign.length;
		return true;
	}
	identifier() {
		return this.#match(IDENTIFIER)?.[0];
	}
	number() {
		return this.#match(NUMBER)?.[0];
	}
	#match(pattern) {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.text);
		if (!found) return void 0;
		this.at = pattern.lastIndex;
		return found;
	}
	/** A quoted template; it stands on one line, what is filled in apart. */
	quoted() {
		const start = this.at;
		const pieces = [];
		let filled = false;
		let from = start + 1;
		const flush = () => {
			if (from < this.at) pieces.push({
				start: from,
				end: this.at,
				text: this.text.slice(from, this.at),
				literal: true
			});
		};
		this.at += 1;
		while (this.char !== "\"") {
			if (this.ended || this.char === "\n" || this.char === "\r") this.fail("a quoted text that does not end on its line", start);
			const special = this.#special();
			if (!special) {
				this.at += 1;
				continue;
			}
			flush();
			if (special === "filled") {
				filled = true;
				this.#skipFilled();
			} else {
				pieces.push({
					start: this.at,
					end: this.at + special.length,
					text: special.text,
					literal: false
				});
				this.at += special.length;
			}
			from = this.at;
		}
		flush();
		this.at += 1;
		return {
			start,
			end: this.at,
			pieces,
			filled
		};
	}
	/** What the next units are beside themselves: an escape, or the beginning of something that is filled in. */
	#special() {
		const { char, text, at } = this;
		if (char === "\\") return this.#escape();
		if (char !== "$" && char !== "%") return void 0;
		if (text.startsWith(`${char}${char}{`, at)) return {
			text: `${char}{`,
			length: 3
		};
		return text[at + 1] === "{" ? "filled" : void 0;
	}
	#escape() {
		const sign = this.text[this.at + 1] ?? "";
		const known = ESCAPES$1.get(sign);
		if (known !== void 0) return {
			text: known,
			length: 2
		};
		const digits = sign === "u" ? 4 : sign === "U" ? 8 : 0;
		const hex = this.text.slice(this.at + 2, this.at + 2 + digits);
		const point = new RegExp(`^[0-9a-fA-F]{${digits}}$`).test(hex) && digits > 0 ? Number.parseInt(hex, 16) : Number.POSITIVE_INFINITY;
		if (point > 1114111) this.fail("an escape that HCL does not know");
		return {
			text: String.fromCodePoint(point),
			length: 2 + digits
		};
	}
	/** `${ … }` or `%{ … }`. */
	#skipFilled() {
		this.at += 1;
		this.nested(() => this.skipBrackets());
	}
	/** A here-document, when one begins here. */
	heredoc() {
		const start = this.at;
		const marker = this.#match(HEREDOC$1)?.[1];
		if (marker === void 0) return false;
		while (!this.ended) {
			const feed = this.text.indexOf("\n", this.at);
			const end = feed === -1 ? this.text.length : feed;
			if (end - this.at <= 1024 && this.text.slice(this.at, end).trim() === marker) {
				this.at = end > this.at && this.text[end - 1] === "\r" ? end - 1 : end;
				return true;
			}
			this.#skipTemplateLine();
		}
		return this.fail("a here-document that does not end", start);
	}
	/** The rest of a line of a here-document; what is filled in may go on over several lines. */
	#skipTemplateLine() {
		while (!this.ended && this.char !== "\n") if (this.text.startsWith("$${", this.at) || this.text.startsWith("%%{", this.at)) this.at += 3;
		else if ((this.char === "$" || this.char === "%") && this.text[this.at + 1] === "{") this.#skipFilled();
		else this.at += 1;
		this.at += 1;
	}
	/** Brackets with all that stands between them. */
	skipBrackets() {
		const open = [];
		const starts = [];
		do {
			this.skipBlanks(true);
			const { char } = this;
			if (this.ended) this.fail("a bracket that is not closed", starts.at(-1) ?? this.at);
			const closer = CLOSERS.get(char);
			if (closer !== void 0) {
				open.push(closer);
				starts.push(this.at);
				this.at += 1;
			} else if (char === open.at(-1)) {
				open.pop();
				starts.pop();
				this.at += 1;
			} else if (char === ")" || char === "]" || char === "}") this.fail(`\`${char}\` closes nothing that is open here`);
			else this.skipToken();
		} while (open.length > 0);
	}
	/** One token that is no bracket. */
	skipToken() {
		if (this.char === "\"") this.nested(() => this.quoted());
		else if (this.char === "<" && this.nested(() => this.heredoc())) return;
		else if (this.identifier() === void 0 && this.number() === void 0) {
			if (!/[-+*/%!=<>&|?:.,~]/.test(this.char)) this.fail(`\`${this.char}\` has no meaning here`);
			this.at += 1;
		}
	}
};
// src/pins/document/hcl-parse.ts
/** Terraform has two, Nomad one. */
const MAX_LABELS = 8;
const IN_BODY = {
	signs: "}",
	line: true
};
const IN_TUPLE = {
	signs: ",]",
	line: false
};
const IN_OBJECT = {
	signs: ",}",
	line: true
};
const IN_CALL = {
	signs: ",)",
	line: false
};
/** A parser of HCL's native syntax: blocks, labels, attributes, objects and tuples are understood, operators and functions only skipped. */
var HclParser = class extends HclScanner {
	/** The whole file. @throws HclError */
	file() {
		const body = this.body();
		if (!this.ended) this.fail("`}` closes nothing that is open here");
		return body;
	}
	/** Attributes and blocks up to `}` or the end of the file, which stays. */
	body() {
		const start = this.at;
		const attributes = [];
		const blocks = [];
		for (this.skipBlanks(true); !this.ended && this.char !== "}"; this.skipBlanks(true)) {
			const keyStart = this.at;
			const key = this.identifier() ?? this.fail("expected the name of an attribute or block");
			this.skipBlanks(false);
			if (this.char === "=" && this.text[this.at + 1] !== "=") {
				this.at += 1;
				this.skipBlanks(false);
				attributes.push({
					key,
					keyStart,
					value: this.expression(IN_BODY)
				});
			} else blocks.push(this.block(key, keyStart));
			this.skipBlanks(false);
			if (!this.ended && this.char !== "}" && !this.atLineEnd()) this.fail("expected the end of the line");
		}
		return {
			start,
			attributes,
			blocks
		};
	}
	block(type, start) {
		const labels = [];
		while (this.char !== "{") {
			if (labels.length >= MAX_LABELS) this.fail("more labels than a block has");
			if (this.char === "\"") {
				const label = this.quoted();
				if (label.filled) this.fail("nothing can be filled into a label", label.start);
				labels.push(textOfQuoted(label));
			} else labels.push(this.identifier() ?? this.fail("expected `=`, a label or `{`"));
			this.skipBlanks(false);
		}
		this.at += 1;
		const body = this.nested(() => this.body());
		if (!this.take("}")) this.fail("a block that is not closed", start);
		return {
			type,
			start,
			labels,
			body
		};
	}
	expression(ends) {
		const start = this.at;
		const value = this.nested(() => this.#primary());
		let end = this.at;
		this.skipBlanks(!ends.line);
		if (value && this.#isEnd(ends)) return value;
		if (value && /["\p{ID_Start}\d]/u.test(this.char)) this.fail("expected an operator or the end of the value");
		while (!this.#isEnd(ends)) {
			if (this.char === "(" || this.char === "[" || this.char === "{") this.skipBrackets();
			else this.skipToken();
			end = this.at;
			this.skipBlanks(!ends.line);
		}
		if (end === start) this.fail("expected a value");
		return {
			kind: "expression",
			start,
			end
		};
	}
	#isEnd({ signs, line }) {
		return this.ended || signs.includes(this.char) || line && this.atLineEnd();
	}
	/** The first part of an expression; `undefined` when it only makes sense together with what follows. */
	#primary() {
		const start = this.at;
		const { char } = this;
		if (char === "\"") return {
			kind: "string",
			quoted: this.quoted()
		};
		if (char === "<" && this.heredoc()) return {
			kind: "expression",
			start,
			end: this.at
		};
		if (char === "[" || char === "{") return this.#loops() ? this.#opaque() : char === "[" ? this.#tuple() : this.#object();
		if (char === "(") return this.#opaque();
		if (char === "-" && /\d/.test(this.text[this.at + 1] ?? "")) this.at += 1;
		if (this.number() !== void 0) return {
			kind: "literal",
			type: "number",
			start,
			end: this.at
		};
		return this.#named(start);
	}
	#opaque() {
		const start = this.at;
		this.skipBrackets();
		return {
			kind: "expression",
			start,
			end: this.at
		};
	}
	/** Whether the bracket here begins a `for` expression. */
	#loops() {
		const { at } = this;
		const { length } = this.comments;
		this.at += 1;
		this.skipBlanks(true);
		const found = this.identifier() === "for";
		this.at = at;
		this.comments.length = length;
		return found;
	}
	#named(start) {
		let name = this.identifier();
		if (name === void 0) return void 0;
		if (name === "true" || name === "false" || name === "null") return {
			kind: "literal",
			type: name === "null" ? "null" : "boolean",
			start,
			end: this.at
		};
		while (this.take("::")) name += `::${this.identifier() ?? this.fail("expected the name of a function")}`;
		if (this.char !== "(") return {
			kind: "expression",
			start,
			end: this.at
		};
		this.at += 1;
		const args = this.#list(IN_CALL, ")");
		return {
			kind: "call",
			start,
			end: this.at,
			name,
			args
		};
	}
	#tuple() {
		const start = this.at;
		this.at += 1;
		return {
			kind: "tuple",
			start,
			items: this.#list(IN_TUPLE, "]")
		};
	}
	#list(ends, close) {
		const items = [];
		for (this.skipBlanks(true); !this.take(close); this.skipBlanks(true)) {
			if (this.ended) this.fail(`expected \`${close}\``);
			items.push(this.expression(ends));
			if (!this.take(",") && this.char !== close) this.fail(`expected \`,\` or \`${close}\``);
		}
		return items;
	}
	#object() {
		const start = this.at;
		const items = [];
		this.at += 1;
		for (this.skipBlanks(true); !this.take("}"); this.skipBlanks(true)) {
			if (this.ended) this.fail("expected `}`");
			items.push(this.#item());
			this.skipBlanks(false);
			if (!this.take(",") && this.char !== "}" && !this.atLineEnd()) this.fail("expected `,`, `}` or the end of the line");
		}
		return {
			kind: "object",
			start,
			items
		};
	}
	#item() {
		const keyStart = this.at;
		const key = this.#key();
		this.skipBlanks(false);
		if (!this.take("=") && !this.take(":")) this.fail("expected `=` or `:`");
		this.skipBlanks(false);
		return {
			key,
			keyStart,
			value: this.expression(IN_OBJECT)
		};
	}
	/** A name, a number or a text is the key itself; anything else is evaluated. */
	#key() {
		const start = this.at;
		const quoted = this.char === "\"" ? this.quoted() : void 0;
		if (!quoted && this.identifier() === void 0) this.number();
		const plain = quoted ? quoted.filled ? void 0 : textOfQuoted(quoted) : this.text.slice(start, this.at);
		const { at } = this;
		this.skipBlanks(false);
		if (at > start && this.#isKeyEnd()) return plain;
		while (!this.#isKeyEnd()) {
			if (this.ended || this.atLineEnd()) this.fail("expected `=` or `:`");
			if (this.char === "(" || this.char === "[" || this.char === "{") this.skipBrackets();
			else this.skipToken();
			this.skipBlanks(false);
		}
		if (this.at === start) this.fail("expected a key");
	}
	#isKeyEnd() {
		const next = this.text[this.at + 1];
		return this.char === "=" && next !== "=" || this.char === ":" && next !== ":";
	}
};
function textOfQuoted({ pieces }) {
	return pieces.map(({ text }) => text ?? "").join("");
}
// src/pins/document/hcl.ts
/** Functions whose argument is written into a text as it is: what stands in it can be pointed at. */
const TRANSPARENT = /* @__PURE__ */ new Set(["jsonencode", "yamlencode"]);
const EVALUATED = "it is an expression, not a text; set the value where it comes from";
const HEREDOC = "it is a here-document; write it as one text in quotes first";
const FILLED = "parts of the text are filled in; write it as one plain text first, or pin where the parts come from";
/**
* Parses HCL's native syntax (Terraform, Nomad, Packer and others). The tree is the one of HCL's JSON syntax: a block is a list of
* bodies below its type and its labels. What has to be evaluated is a locked scalar, `${…}` around its source.
*/
function parseHcl(file) {
	const text = file.replace(/^\uFEFF/, " ");
	const base = {
		index: 0,
		start: 0,
		end: text.length,
		warnings: 0
	};
	const parser = new HclParser(text);
	try {
		const builder = new TreeBuilder(text);
		const root = builder.body(parser.file());
		const scalars = builder.scalars.sort((a, b) => a.start - b.start);
		return {
			...base,
			root,
			problem: void 0,
			events: () => eventsOf(text, scalars),
			comments: () => commentsOf(parser, text),
			leaves: () => scalars.map((scalar) => ({
				start: scalar.start,
				end: scalar.end,
				scalar
			}))
		};
	} catch (error) {
		if (!(error instanceof HclError)) throw error;
		const problem = {
			message: error.message,
			offset: Math.min(error.offset, text.length)
		};
		return {
			...base,
			root: void 0,
			problem,
			events: () => [],
			comments: () => [],
			leaves: () => []
		};
	}
}
function commentsOf(parser, text) {
	let lineStart = 0;
	let feed = text.indexOf("\n");
	return parser.comments.map(({ start, text: body }) => {
		for (; feed !== -1 && feed < start; feed = text.indexOf("\n", lineStart)) lineStart = feed + 1;
		return {
			start,
			lineStart,
			text: body
		};
	});
}
/** The scalars, and all that stands between them. */
function eventsOf(text, scalars) {
	const events = [];
	let from = 0;
	for (const scalar of scalars) {
		events.push({
			shape: text.slice(from, scalar.start),
			text: "",
			start: -1
		});
		events.push({
			shape: `${scalar.style} ${scalar.type} ${scalar.locked ?? ""}`,
			text: scalar.text,
			start: scalar.start
		});
		from = scalar.end;
	}
	events.push({
		shape: text.slice(from),
		text: "",
		start: -1
	});
	return events;
}
/** Entries of one key stay apart when they cannot be one thing: whoever looks the key up is told that it stands twice. */
var TreeBuilder = class {
	scalars = [];
	#text;
	constructor(text) {
		this.#text = text;
	}
	body({ start, attributes, blocks }) {
		const entries = attributes.map(({ key, keyStart, value }) => ({
			key,
			keyStart,
			value: this.value(value),
			merge: false
		}));
		for (const [key, group] of groupBy(blocks, ({ type }) => type)) entries.push(this.#blocks(key, group, 0));
		return {
			kind: "map",
			start,
			entries
		};
	}
	/** Blocks that agree in their first `depth` labels. */
	#blocks(key, blocks, depth) {
		const keyStart = blocks[0]?.start ?? 0;
		const bodies = blocks.filter(({ labels }) => labels.length <= depth);
		const deeper = blocks.filter(({ labels }) => labels.length > depth);
		const entries = [...groupBy(deeper, ({ labels }) => labels[depth] ?? "")].map(([label, group]) => this.#blocks(label, group, depth + 1));
		const items = bodies.map(({ body }) => this.body(body));
		const map = {
			kind: "map",
			start: keyStart,
			entries
		};
		const seq = {
			kind: "seq",
			start: keyStart,
			items: deeper.length > 0 ? [map, ...items] : items
		};
		return {
			key,
			keyStart,
			value: deeper.length > 0 && items.length === 0 ? map : seq,
			merge: false
		};
	}
	value(value) {
		switch (value.kind) {
			case "tuple": return {
				kind: "seq",
				start: value.start,
				items: value.items.map((item) => this.value(item))
			};
			case "object": return {
				kind: "map",
				start: value.start,
				entries: value.items.map((item) => ({
					...item,
					value: this.value(item.value),
					merge: false
				}))
			};
			case "call": {
				const [argument] = value.args;
				const structured = argument?.kind === "tuple" || argument?.kind === "object";
				return TRANSPARENT.has(value.name) && value.args.length === 1 && structured ? this.value(argument) : this.#locked(value, EVALUATED);
			}
			case "expression": return this.#locked(value, EVALUATED);
			case "literal": return this.#scalar({
				text: this.#text.slice(value.start, value.end),
				type: value.type,
				style: "plain",
				...range(value)
			}, BARE);
			default: return this.#string(value.quoted);
		}
	}
	#string(quoted) {
		if (quoted.filled) {
			const text = this.#text.slice(quoted.start + 1, quoted.end - 1);
			return this.#scalar({
				text,
				type: "string",
				style: "double",
				...range(quoted),
				locked: FILLED
			}, QUOTED);
		}
		const writing = {
			...QUOTED,
			pieces: () => quoted.pieces
		};
		return this.#scalar({
			text: textOfQuoted(quoted),
			type: "string",
			style: "double",
			...range(quoted)
		}, writing);
	}
	#locked(value, locked) {
		const text = `\${${this.#text.slice(value.start, value.end)}}`;
		const reason = text.startsWith("${<<") ? HEREDOC : locked;
		return this.#scalar({
			text,
			type: "string",
			style: "plain",
			...range(value),
			locked: reason
		}, BARE);
	}
	#scalar(scalar, writing) {
		const made = {
			kind: "scalar",
			...scalar,
			sharedBy: () => 0,
			writing
		};
		this.scalars.push(made);
		return made;
	}
};
function range({ start, end }) {
	return {
		start,
		end
	};
}
const QUOTED = plainWriting(1, (inserted, whole) => {
	if (/["\\]/.test(inserted)) return "the new value would need an escape in quotes";
	return /[$%]\{/.test(whole) ? "the new value would begin something to fill in" : void 0;
});
const BARE = plainWriting(0, (_, whole) => /^[\w.+-]+$/.test(whole) ? void 0 : "without quotes the new value would be an expression");
function groupBy(items, key) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const known = groups.get(key(item));
		if (known) known.push(item);
		else groups.set(key(item), [item]);
	}
	return groups;
}
// src/pins/document/json.ts
/** The parser recurses; deeper than any manifest, far from the end of the stack. */
const MAX_DEPTH$1 = 500;
/** `SyntaxKind` of jsonc-parser, a const enum that erased types cannot import. */
const TOKEN = {
	openBrace: 1,
	closeBrace: 2,
	openBracket: 3,
	closeBracket: 4,
	lineComment: 12,
	blockComment: 13,
	end: 17
};
/** Parses a JSON file; comments and trailing commas are understood, as in the files of many tools. Errors are data: see `problem`. */
function parseJson(file) {
	const text = file.replace(/^\uFEFF/, " ");
	const base = {
		index: 0,
		start: 0,
		end: text.length,
		warnings: 0
	};
	const scan = scanTokens(text);
	if (scan.tooDeep !== void 0) {
		const problem = {
			message: `nested deeper than ${MAX_DEPTH$1} levels`,
			offset: scan.tooDeep
		};
		return {
			...base,
			root: void 0,
			problem,
			events: () => [],
			comments: () => [],
			leaves: () => []
		};
	}
	const errors = [];
	const root = parseTree(text, errors, {
		allowTrailingComma: true,
		disallowComments: false
	});
	const [error] = errors;
	return {
		...base,
		root: root ? wrap(root, text) : void 0,
		problem: error ? {
			message: words$1(printParseErrorCode(error.error)),
			offset: error.offset
		} : void 0,
		events: () => root ? listEvents(root, text) : [],
		comments: () => scan.comments,
		leaves: () => root ? listLeaves(root, text) : []
	};
}
/** `CommaExpected` as `comma expected`. */
function words$1(code) {
	return code.replace(/(?<=[a-z])([A-Z])/g, " $1").toLowerCase();
}
function scanTokens(text) {
	const scanner = createScanner(text, false);
	const comments = [];
	let depth = 0;
	for (let token = scanner.scan(); token !== TOKEN.end; token = scanner.scan()) {
		if (token === TOKEN.openBrace || token === TOKEN.openBracket) depth += 1;
		if (token === TOKEN.closeBrace || token === TOKEN.closeBracket) depth -= 1;
		if (depth > MAX_DEPTH$1) return {
			comments,
			tooDeep: scanner.getTokenOffset()
		};
		if (token === TOKEN.lineComment || token === TOKEN.blockComment) {
			const start = scanner.getTokenOffset();
			const end = start + scanner.getTokenLength() - (token === TOKEN.blockComment ? 2 : 0);
			const body = text.slice(start + 2, end);
			comments.push({
				start,
				lineStart: text.lastIndexOf("\n", start) + 1,
				text: body
			});
		}
	}
	return {
		comments,
		tooDeep: void 0
	};
}
function wrap(node, text) {
	if (node.type === "object") return {
		kind: "map",
		start: node.offset,
		entries: (node.children ?? []).map((property) => mapEntry(property, text))
	};
	if (node.type === "array") return {
		kind: "seq",
		start: node.offset,
		items: (node.children ?? []).map((item) => wrap(item, text))
	};
	return scalarNode(node, text);
}
function mapEntry(property, text) {
	const [key, value] = property.children ?? [];
	return {
		key: key ? String(key.value) : void 0,
		keyStart: key?.offset ?? property.offset,
		value: value ? wrap(value, text) : void 0,
		merge: false
	};
}
function scalarNode(node, text) {
	const end = node.offset + node.length;
	const string = node.type === "string";
	return {
		kind: "scalar",
		text: string ? String(node.value) : text.slice(node.offset, end),
		type: node.type === "string" || node.type === "number" || node.type === "boolean" ? node.type : "null",
		style: string ? "json" : "plain",
		start: node.offset,
		end,
		sharedBy: () => 0
	};
}
/** Every node in source order. The depth is bounded already; the stack keeps wide files cheap. */
function* walk(root) {
	const stack = [root];
	for (let node = stack.pop(); node; node = stack.pop()) {
		yield node;
		if (node.children) for (let at = node.children.length - 1; at >= 0; at -= 1) stack.push(node.children[at]);
	}
}
function listEvents(root, text) {
	return Array.from(walk(root), (node) => {
		if (node.children) return {
			shape: `${node.type} ${node.children.length}`,
			text: "",
			start: -1
		};
		const scalar = scalarNode(node, text);
		return {
			shape: `${scalar.style} ${scalar.type}`,
			text: scalar.text,
			start: scalar.start
		};
	});
}
function listLeaves(root, text) {
	return [...walk(root)].flatMap((node) => {
		const isKey = node.parent?.type === "property" && node.parent.children?.[0] === node;
		if (node.children || isKey) return [];
		const scalar = scalarNode(node, text);
		return [{
			start: scalar.start,
			end: scalar.end,
			scalar
		}];
	});
}
// node_modules/eslint-visitor-keys/lib/visitor-keys.js
/**
* @typedef {{ readonly [type: string]: ReadonlyArray<string> }} VisitorKeys
*/
/**
* @type {VisitorKeys}
*/
const KEYS$1 = {
	ArrayExpression: ["elements"],
	ArrayPattern: ["elements"],
	ArrowFunctionExpression: ["params", "body"],
	AssignmentExpression: ["left", "right"],
	AssignmentPattern: ["left", "right"],
	AwaitExpression: ["argument"],
	BinaryExpression: ["left", "right"],
	BlockStatement: ["body"],
	BreakStatement: ["label"],
	CallExpression: ["callee", "arguments"],
	CatchClause: ["param", "body"],
	ChainExpression: ["expression"],
	ClassBody: ["body"],
	ClassDeclaration: [
		"id",
		"superClass",
		"body"
	],
	ClassExpression: [
		"id",
		"superClass",
		"body"
	],
	ConditionalExpression: [
		"test",
		"consequent",
		"alternate"
	],
	ContinueStatement: ["label"],
	DebuggerStatement: [],
	DoWhileStatement: ["body", "test"],
	EmptyStatement: [],
	ExperimentalRestProperty: ["argument"],
	ExperimentalSpreadProperty: ["argument"],
	ExportAllDeclaration: [
		"exported",
		"source",
		"attributes"
	],
	ExportDefaultDeclaration: ["declaration"],
	ExportNamedDeclaration: [
		"declaration",
		"specifiers",
		"source",
		"attributes"
	],
	ExportSpecifier: ["local", "exported"],
	ExpressionStatement: ["expression"],
	ForInStatement: [
		"left",
		"right",
		"body"
	],
	ForOfStatement: [
		"left",
		"right",
		"body"
	],
	ForStatement: [
		"init",
		"test",
		"update",
		"body"
	],
	FunctionDeclaration: [
		"id",
		"params",
		"body"
	],
	FunctionExpression: [
		"id",
		"params",
		"body"
	],
	Identifier: [],
	IfStatement: [
		"test",
		"consequent",
		"alternate"
	],
	ImportAttribute: ["key", "value"],
	ImportDeclaration: [
		"specifiers",
		"source",
		"attributes"
	],
	ImportDefaultSpecifier: ["local"],
	ImportExpression: ["source", "options"],
	ImportNamespaceSpecifier: ["local"],
	ImportSpecifier: ["imported", "local"],
	JSXAttribute: ["name", "value"],
	JSXClosingElement: ["name"],
	JSXClosingFragment: [],
	JSXElement: [
		"openingElement",
		"children",
		"closingElement"
	],
	JSXEmptyExpression: [],
	JSXExpressionContainer: ["expression"],
	JSXFragment: [
		"openingFragment",
		"children",
		"closingFragment"
	],
	JSXIdentifier: [],
	JSXMemberExpression: ["object", "property"],
	JSXNamespacedName: ["namespace", "name"],
	JSXOpeningElement: ["name", "attributes"],
	JSXOpeningFragment: [],
	JSXSpreadAttribute: ["argument"],
	JSXSpreadChild: ["expression"],
	JSXText: [],
	LabeledStatement: ["label", "body"],
	Literal: [],
	LogicalExpression: ["left", "right"],
	MemberExpression: ["object", "property"],
	MetaProperty: ["meta", "property"],
	MethodDefinition: ["key", "value"],
	NewExpression: ["callee", "arguments"],
	ObjectExpression: ["properties"],
	ObjectPattern: ["properties"],
	PrivateIdentifier: [],
	Program: ["body"],
	Property: ["key", "value"],
	PropertyDefinition: ["key", "value"],
	RestElement: ["argument"],
	ReturnStatement: ["argument"],
	SequenceExpression: ["expressions"],
	SpreadElement: ["argument"],
	StaticBlock: ["body"],
	Super: [],
	SwitchCase: ["test", "consequent"],
	SwitchStatement: ["discriminant", "cases"],
	TaggedTemplateExpression: ["tag", "quasi"],
	TemplateElement: [],
	TemplateLiteral: ["quasis", "expressions"],
	ThisExpression: [],
	ThrowStatement: ["argument"],
	TryStatement: [
		"block",
		"handler",
		"finalizer"
	],
	UnaryExpression: ["argument"],
	UpdateExpression: ["argument"],
	VariableDeclaration: ["declarations"],
	VariableDeclarator: ["id", "init"],
	WhileStatement: ["test", "body"],
	WithStatement: ["object", "body"],
	YieldExpression: ["argument"]
};
const NODE_TYPES = Object.keys(KEYS$1);
for (const type of NODE_TYPES) Object.freeze(KEYS$1[type]);
Object.freeze(KEYS$1);
// node_modules/eslint-visitor-keys/lib/index.js
/**
* @author Toru Nagashima <https://github.com/mysticatea>
* See LICENSE file in root directory for full license.
*/
/**
* Make the union set with `KEYS` and given keys.
* @param {VisitorKeys} additionalKeys The additional keys.
* @returns {VisitorKeys} The union set.
*/
function unionWith(additionalKeys) {
	const retv = Object.assign({}, KEYS$1);
	for (const type of Object.keys(additionalKeys)) if (Object.hasOwn(retv, type)) {
		const keys = new Set(additionalKeys[type]);
		for (const key of retv[type]) keys.add(key);
		retv[type] = Object.freeze(Array.from(keys));
	} else retv[type] = Object.freeze(Array.from(additionalKeys[type]));
	return Object.freeze(retv);
}
// node_modules/toml-eslint-parser/lib/index.mjs
/**
* Get the last element from given array
*/
function last(arr) {
	return arr[arr.length - 1] ?? null;
}
/**
* Node to key name
*/
function toKeyName(node) {
	return node.type === "TOMLBare" ? node.name : node.value;
}
var TOMLVerImpl = class {
	constructor(major, minor) {
		this.major = major;
		this.minor = minor;
	}
	lt(major, minor) {
		return this.major < major || this.major === major && this.minor < minor;
	}
	gte(major, minor) {
		return this.major > major || this.major === major && this.minor >= minor;
	}
};
const TOML_VERSION_1_0 = new TOMLVerImpl(1, 0);
const TOML_VERSION_1_1 = new TOMLVerImpl(1, 1);
const DEFAULT_TOML_VERSION = TOML_VERSION_1_1;
const SUPPORTED_TOML_VERSIONS = {
	"1.0": TOML_VERSION_1_0,
	"1.0.0": TOML_VERSION_1_0,
	"1.1": TOML_VERSION_1_1,
	"1.1.0": TOML_VERSION_1_1,
	latest: TOML_VERSION_1_1,
	next: TOML_VERSION_1_1
};
/**
* Get TOML version object from given TOML version string.
*/
function getTOMLVer(v) {
	return v && SUPPORTED_TOML_VERSIONS[v] || DEFAULT_TOML_VERSION;
}
const MESSAGES = {
	"unterminated-string": "Unterminated string constant",
	"unterminated-table-key": "Unterminated table-key",
	"unterminated-array": "Unterminated array",
	"unterminated-inline-table": "Unterminated inline table",
	"missing-key": "Empty bare keys are not allowed",
	"missing-newline": "Must be a newline",
	"missing-equals-sign": "Expected equal (=) token",
	"missing-value": "Unspecified values are invalid",
	"missing-comma": "Expected comma (,) token",
	"dupe-keys": "Defining a key multiple times is invalid",
	"unexpected-char": "Unexpected character",
	"unexpected-token": "Unexpected token",
	"invalid-control-character": "Control characters (codes < 0x1f and 0x7f) are not allowed",
	"invalid-comment-character": "Invalid code point {{cp}} within comments",
	"invalid-key-value-newline": "The key, equals sign, and value must be on the same line",
	"invalid-inline-table-newline": "No newlines are allowed between the curly braces unless they are valid within a value",
	"invalid-underscore": "Underscores are allowed between digits",
	"invalid-space": "Unexpected spaces",
	"invalid-three-quotes": "Three or more quotes are not permitted",
	"invalid-date": "Unexpected invalid date",
	"invalid-time": "Unexpected invalid time",
	"invalid-leading-zero": "Leading zeros are not allowed",
	"invalid-trailing-comma-in-inline-table": "Trailing comma is not permitted in an inline table",
	"invalid-char-in-escape-sequence": "Invalid character in escape sequence",
	"invalid-consecutive-dots-in-key": "Consecutive dots are not permitted in keys",
	"invalid-code-point": "Invalid code point {{cp}}",
	"invalid-trailing-dot-in-key": "Keys cannot end with a dot",
	"invalid-leading-dot-in-key": "Keys cannot start with a dot"
};
/**
* Get message from error code
*/
function getMessage(code, data) {
	if (data) return MESSAGES[code].replace(/\{\{(.*?)\}\}/gu, (_, name$2) => {
		if (name$2 in data) return data[name$2];
		return `{{${name$2}}}`;
	});
	return MESSAGES[code];
}
/**
* TOML parse errors.
*/
var ParseError = class extends SyntaxError {
	/**
	* Initialize this ParseError instance.
	*
	*/
	constructor(code, offset, line, column, data) {
		super(getMessage(code, data));
		this.index = offset;
		this.lineNumber = line;
		this.column = column;
	}
};
const CodePoint = {
	EOF: -1,
	NULL: 0,
	SOH: 1,
	BACKSPACE: 8,
	TABULATION: 9,
	LINE_FEED: 10,
	FORM_FEED: 12,
	CARRIAGE_RETURN: 13,
	ESCAPE: 27,
	SO: 14,
	US: 31,
	SPACE: 32,
	QUOTATION_MARK: 34,
	HASH: 35,
	SINGLE_QUOTE: 39,
	PLUS_SIGN: 43,
	COMMA: 44,
	DASH: 45,
	DOT: 46,
	DIGIT_0: 48,
	DIGIT_1: 49,
	DIGIT_2: 50,
	DIGIT_3: 51,
	DIGIT_7: 55,
	DIGIT_9: 57,
	COLON: 58,
	EQUALS_SIGN: 61,
	LATIN_CAPITAL_A: 65,
	LATIN_CAPITAL_E: 69,
	LATIN_CAPITAL_F: 70,
	LATIN_CAPITAL_T: 84,
	LATIN_CAPITAL_U: 85,
	LATIN_CAPITAL_Z: 90,
	LEFT_BRACKET: 91,
	BACKSLASH: 92,
	RIGHT_BRACKET: 93,
	UNDERSCORE: 95,
	LATIN_SMALL_A: 97,
	LATIN_SMALL_B: 98,
	LATIN_SMALL_E: 101,
	LATIN_SMALL_F: 102,
	LATIN_SMALL_I: 105,
	LATIN_SMALL_L: 108,
	LATIN_SMALL_N: 110,
	LATIN_SMALL_O: 111,
	LATIN_SMALL_R: 114,
	LATIN_SMALL_S: 115,
	LATIN_SMALL_T: 116,
	LATIN_SMALL_U: 117,
	LATIN_SMALL_X: 120,
	LATIN_SMALL_Z: 122,
	LEFT_BRACE: 123,
	RIGHT_BRACE: 125,
	TILDE: 126,
	DELETE: 127,
	PAD: 128,
	SUPERSCRIPT_TWO: 178,
	SUPERSCRIPT_THREE: 179,
	SUPERSCRIPT_ONE: 185,
	VULGAR_FRACTION_ONE_QUARTER: 188,
	VULGAR_FRACTION_THREE_QUARTERS: 190,
	LATIN_CAPITAL_LETTER_A_WITH_GRAVE: 192,
	LATIN_CAPITAL_LETTER_O_WITH_DIAERESIS: 214,
	LATIN_CAPITAL_LETTER_O_WITH_STROKE: 216,
	LATIN_SMALL_LETTER_O_WITH_DIAERESIS: 246,
	LATIN_SMALL_LETTER_O_WITH_STROKE: 248,
	GREEK_SMALL_REVERSED_DOTTED_LUNATE_SIGMA_SYMBOL: 891,
	GREEK_CAPITAL_LETTER_YOT: 895,
	CP_1FFF: 8191,
	ZERO_WIDTH_NON_JOINER: 8204,
	ZERO_WIDTH_JOINER: 8205,
	UNDERTIE: 8255,
	CHARACTER_TIE: 8256,
	SUPERSCRIPT_ZERO: 8304,
	CP_218F: 8591,
	CIRCLED_DIGIT_ONE: 9312,
	NEGATIVE_CIRCLED_DIGIT_ZERO: 9471,
	GLAGOLITIC_CAPITAL_LETTER_AZU: 11264,
	CP_2FEF: 12271,
	IDEOGRAPHIC_COMMA: 12289,
	CP_D7FF: 55295,
	CP_E000: 57344,
	CJK_COMPATIBILITY_IDEOGRAPH_F900: 63744,
	ARABIC_LIGATURE_SALAAMUHU_ALAYNAA: 64975,
	ARABIC_LIGATURE_SALLA_USED_AS_KORANIC_STOP_SIGN_ISOLATED_FORM: 65008,
	REPLACEMENT_CHARACTER: 65533,
	LINEAR_B_SYLLABLE_B008_A: 65536,
	CP_EFFFF: 983039,
	CP_10FFFF: 1114111
};
/**
* Check whether the code point is a control character.
*/
function isControl(cp) {
	return cp >= CodePoint.NULL && cp <= CodePoint.US;
}
/**
* Check whether the code point is a whitespace.
*/
function isWhitespace(cp) {
	return cp === CodePoint.TABULATION || cp === CodePoint.SPACE;
}
/**
* Check whether the code point is a end of line.
*/
function isEOL(cp) {
	return cp === CodePoint.LINE_FEED || cp === CodePoint.CARRIAGE_RETURN;
}
/**
* Check whether the code point is an uppercase letter character.
*/
function isUpperLetter(cp) {
	return cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_Z;
}
/**
* Check whether the code point is a lowercase letter character.
*/
function isLowerLetter(cp) {
	return cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_Z;
}
/**
* Check whether the code point is a letter character.
*/
function isLetter(cp) {
	return isLowerLetter(cp) || isUpperLetter(cp);
}
/**
* Check whether the code point is a digit character.
*/
function isDigit(cp) {
	return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_9;
}
/**
* Check whether the code point is a hex digit character.
*/
function isHexDig(cp) {
	return isDigit(cp) || cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_F || cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_F;
}
/**
* Check whether the code point is a octal digit character.
*/
function isOctalDig(cp) {
	return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_7;
}
/**
* Check whether the code point is valid code point.
*
* see
* - https://unicode.org/glossary/#unicode_scalar_value
* - https://toml.io/en/v1.0.0#string
*/
function isUnicodeScalarValue(cp) {
	return cp >= 0 && cp <= 55295 || cp >= 57344 && cp <= 1114111;
}
/**
* Find the last index of the array that is less than or equal to the value.
*/
function sortedLastIndex(array, value) {
	let low = 0;
	let high = array.length;
	while (low < high) {
		const mid = low + high >>> 1;
		const val = array[mid];
		if (val === value) return mid + 1;
		if (val < value) low = mid + 1;
		else high = mid;
	}
	return low;
}
/**
* A class for getting lines and columns location.
*/
var Locations = class {
	constructor() {
		this.offsets = [];
	}
	addOffset(offset) {
		for (let i = this.offsets.length - 1; i >= 0; i--) {
			const element = this.offsets[i];
			if (element === offset) return;
			if (element < offset) break;
		}
		this.offsets.push(offset);
	}
	/**
	* Calculate the location of the given index.
	* @param index The index to calculate their location.
	* @returns The location of the index.
	*/
	getLocFromIndex(offset) {
		const line = sortedLastIndex(this.offsets, offset) + 1;
		return {
			line,
			column: offset - (line === 1 ? 0 : this.offsets[line - 2])
		};
	}
};
var CodePointIterator = class {
	/**
	* Initialize this char iterator.
	*/
	constructor(text) {
		this.locs = new Locations();
		this.lastCodePoint = CodePoint.NULL;
		this.start = -1;
		this.end = 0;
		this.text = text;
	}
	next() {
		if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
		return this.lastCodePoint = this.moveAt(this.end);
	}
	getLocFromIndex(index) {
		return this.locs.getLocFromIndex(index);
	}
	eat(cp) {
		if (this.text.codePointAt(this.end) === cp) {
			this.next();
			return true;
		}
		return false;
	}
	moveAt(offset) {
		this.start = this.end = offset;
		const cp = this.text.codePointAt(this.start) ?? CodePoint.EOF;
		if (cp === CodePoint.EOF) {
			this.end = this.start;
			return cp;
		}
		this.end += cp >= 65536 ? 2 : 1;
		if (cp === CodePoint.LINE_FEED) this.locs.addOffset(this.end);
		else if (cp === CodePoint.CARRIAGE_RETURN) {
			if (this.text.codePointAt(this.end) === CodePoint.LINE_FEED) {
				this.end++;
				this.locs.addOffset(this.end);
			}
			return CodePoint.LINE_FEED;
		}
		return cp;
	}
};
const HAS_BIGINT = typeof BigInt !== "undefined";
const RADIX_PREFIXES = {
	16: "0x",
	10: "",
	8: "0o",
	2: "0b"
};
const ESCAPES_1_0 = {
	[CodePoint.QUOTATION_MARK]: CodePoint.QUOTATION_MARK,
	[CodePoint.BACKSLASH]: CodePoint.BACKSLASH,
	[CodePoint.LATIN_SMALL_B]: CodePoint.BACKSPACE,
	[CodePoint.LATIN_SMALL_F]: CodePoint.FORM_FEED,
	[CodePoint.LATIN_SMALL_N]: CodePoint.LINE_FEED,
	[CodePoint.LATIN_SMALL_R]: CodePoint.CARRIAGE_RETURN,
	[CodePoint.LATIN_SMALL_T]: CodePoint.TABULATION
};
const ESCAPES_LATEST = {
	...ESCAPES_1_0,
	[CodePoint.LATIN_SMALL_E]: CodePoint.ESCAPE
};
/**
* Tokenizer for TOML.
*/
var Tokenizer = class {
	/**
	* Initialize this tokenizer.
	*/
	constructor(text, parserOptions) {
		this.backCode = false;
		this.lastCodePoint = CodePoint.NULL;
		this.state = "DATA";
		this.token = null;
		this.tokenStart = -1;
		this.valuesEnabled = false;
		this.text = text;
		this.parserOptions = parserOptions || {};
		this.codePointIterator = new CodePointIterator(text);
		this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
		this.ESCAPES = this.tomlVersion.gte(1, 1) ? ESCAPES_LATEST : ESCAPES_1_0;
	}
	get start() {
		return this.codePointIterator.start;
	}
	get end() {
		return this.codePointIterator.end;
	}
	getLocFromIndex(index) {
		return this.codePointIterator.getLocFromIndex(index);
	}
	/**
	* Report an invalid character error.
	*/
	reportParseError(code, data) {
		const offset = this.codePointIterator.start;
		const loc = this.codePointIterator.getLocFromIndex(offset);
		throw new ParseError(code, offset, loc.line, loc.column, data);
	}
	/**
	* Get the next token.
	*/
	nextToken() {
		let token = this.token;
		if (token != null) {
			this.token = null;
			return token;
		}
		let cp = this.lastCodePoint;
		while (cp !== CodePoint.EOF && !this.token) {
			cp = this.nextCode();
			const nextState = this[this.state](cp);
			if (!nextState) throw new Error(`Unknown error: pre state=${this.state}`);
			this.state = nextState;
		}
		token = this.token;
		this.token = null;
		return token;
	}
	/**
	* Get the next code point.
	*/
	nextCode() {
		if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
		if (this.backCode) {
			this.backCode = false;
			return this.lastCodePoint;
		}
		return this.lastCodePoint = this.codePointIterator.next();
	}
	/**
	* Eat the next code point.
	*/
	eatCode(cp) {
		if (this.lastCodePoint === CodePoint.EOF) return false;
		if (this.backCode) {
			if (this.lastCodePoint === cp) {
				this.backCode = false;
				return true;
			}
			return false;
		}
		return this.codePointIterator.eat(cp);
	}
	/**
	* Moves the character position to the given position.
	*/
	moveAt(loc) {
		if (this.backCode) this.backCode = false;
		this.lastCodePoint = this.codePointIterator.moveAt(loc);
	}
	/**
	* Back the current code point as the given state.
	*/
	back(state) {
		this.backCode = true;
		return state;
	}
	punctuatorToken() {
		this.startToken();
		this.endToken("Punctuator", "end");
	}
	startToken() {
		this.tokenStart = this.codePointIterator.start;
	}
	/**
	* Commit the current token.
	*/
	endToken(type, pos, option1, option2) {
		const { tokenStart } = this;
		const end = this.codePointIterator[pos];
		const range = [tokenStart, end];
		const loc = {
			start: this.codePointIterator.getLocFromIndex(tokenStart),
			end: this.codePointIterator.getLocFromIndex(end)
		};
		if (type === "Block") this.token = {
			type,
			value: this.text.slice(tokenStart + 1, end),
			range,
			loc
		};
		else {
			let token;
			const value = this.text.slice(tokenStart, end);
			if (type === "BasicString" || type === "LiteralString" || type === "MultiLineBasicString" || type === "MultiLineLiteralString") token = {
				type,
				value,
				string: option1,
				range,
				loc
			};
			else if (type === "Integer") {
				const text = option1;
				token = {
					type,
					value,
					number: parseInt(text, option2),
					bigint: HAS_BIGINT ? BigInt(RADIX_PREFIXES[option2] + text) : null,
					range,
					loc
				};
			} else if (type === "Float") token = {
				type,
				value,
				number: option1,
				range,
				loc
			};
			else if (type === "Boolean") token = {
				type,
				value,
				boolean: option1,
				range,
				loc
			};
			else if (type === "LocalDate" || type === "LocalTime" || type === "LocalDateTime" || type === "OffsetDateTime") token = {
				type,
				value,
				date: option1,
				range,
				loc
			};
			else token = {
				type,
				value,
				range,
				loc
			};
			this.token = token;
		}
	}
	DATA(cp) {
		while (isWhitespace(cp) || isEOL(cp)) cp = this.nextCode();
		if (cp === CodePoint.HASH) {
			this.startToken();
			return "COMMENT";
		}
		if (cp === CodePoint.QUOTATION_MARK) {
			this.startToken();
			return "BASIC_STRING";
		}
		if (cp === CodePoint.SINGLE_QUOTE) {
			this.startToken();
			return "LITERAL_STRING";
		}
		if (cp === CodePoint.DOT || cp === CodePoint.EQUALS_SIGN || cp === CodePoint.LEFT_BRACKET || cp === CodePoint.RIGHT_BRACKET || cp === CodePoint.LEFT_BRACE || cp === CodePoint.RIGHT_BRACE || cp === CodePoint.COMMA) {
			this.punctuatorToken();
			return "DATA";
		}
		if (this.valuesEnabled) {
			if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
				this.startToken();
				return "SIGN";
			}
			if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) {
				this.startToken();
				return this.back("NAN_OR_INF");
			}
			if (isDigit(cp)) {
				this.startToken();
				return this.back("NUMBER");
			}
			if (cp === CodePoint.LATIN_SMALL_T || cp === CodePoint.LATIN_SMALL_F) {
				this.startToken();
				return this.back("BOOLEAN");
			}
		} else if (isUnquotedKeyChar(cp, this.tomlVersion)) {
			this.startToken();
			return "BARE";
		}
		if (cp === CodePoint.EOF) return "DATA";
		return this.reportParseError("unexpected-char");
	}
	COMMENT(cp) {
		const processCommentChar = this.tomlVersion.gte(1, 1) ? (c) => {
			if (!isNonEOL(c)) this.reportParseError("invalid-comment-character", { cp: JSON.stringify(String.fromCodePoint(c)).slice(1, -1) });
		} : (c) => {
			if (isControlOtherThanTab(c)) this.reportParseErrorControlChar();
		};
		while (!isEOL(cp) && cp !== CodePoint.EOF) {
			processCommentChar(cp);
			cp = this.nextCode();
		}
		this.endToken("Block", "start");
		return "DATA";
	}
	BARE(cp) {
		while (isUnquotedKeyChar(cp, this.tomlVersion)) cp = this.nextCode();
		this.endToken("Bare", "start");
		return this.back("DATA");
	}
	BASIC_STRING(cp) {
		if (cp === CodePoint.QUOTATION_MARK) {
			cp = this.nextCode();
			if (cp === CodePoint.QUOTATION_MARK) return "MULTI_LINE_BASIC_STRING";
			this.endToken("BasicString", "start", "");
			return this.back("DATA");
		}
		const out = [];
		while (cp !== CodePoint.QUOTATION_MARK && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
			if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			if (cp === CodePoint.BACKSLASH) {
				cp = this.nextCode();
				const ecp = this.ESCAPES[cp];
				if (ecp) {
					out.push(ecp);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_U) {
					const code = this.parseUnicode(4);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_CAPITAL_U) {
					const code = this.parseUnicode(8);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
					const code = this.parseUnicode(2);
					out.push(code);
					cp = this.nextCode();
					continue;
				}
				return this.reportParseError("invalid-char-in-escape-sequence");
			}
			out.push(cp);
			cp = this.nextCode();
		}
		if (cp !== CodePoint.QUOTATION_MARK) return this.reportParseError("unterminated-string");
		this.endToken("BasicString", "end", String.fromCodePoint(...out));
		return "DATA";
	}
	MULTI_LINE_BASIC_STRING(cp) {
		const out = [];
		if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
		while (cp !== CodePoint.EOF) {
			if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			if (cp === CodePoint.QUOTATION_MARK) {
				const startPos = this.codePointIterator.start;
				if (this.eatCode(CodePoint.QUOTATION_MARK) && this.eatCode(CodePoint.QUOTATION_MARK)) {
					if (this.eatCode(CodePoint.QUOTATION_MARK)) {
						out.push(CodePoint.QUOTATION_MARK);
						if (this.eatCode(CodePoint.QUOTATION_MARK)) {
							out.push(CodePoint.QUOTATION_MARK);
							if (this.eatCode(CodePoint.QUOTATION_MARK)) {
								this.moveAt(startPos);
								return this.reportParseError("invalid-three-quotes");
							}
						}
					}
					this.endToken("MultiLineBasicString", "end", String.fromCodePoint(...out));
					return "DATA";
				}
				this.moveAt(startPos);
			}
			if (cp === CodePoint.BACKSLASH) {
				cp = this.nextCode();
				const ecp = this.ESCAPES[cp];
				if (ecp) {
					out.push(ecp);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_U) {
					const code = this.parseUnicode(4);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_CAPITAL_U) {
					const code = this.parseUnicode(8);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
					const code = this.parseUnicode(2);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LINE_FEED) {
					cp = this.nextCode();
					while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
					continue;
				} else if (isWhitespace(cp)) {
					let valid = true;
					const startPos = this.codePointIterator.start;
					let nextCp;
					while ((nextCp = this.nextCode()) !== CodePoint.EOF) {
						if (nextCp === CodePoint.LINE_FEED) break;
						if (!isWhitespace(nextCp)) {
							this.moveAt(startPos);
							valid = false;
							break;
						}
					}
					if (valid) {
						cp = this.nextCode();
						while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
						continue;
					}
				}
				return this.reportParseError("invalid-char-in-escape-sequence");
			}
			out.push(cp);
			cp = this.nextCode();
		}
		return this.reportParseError("unterminated-string");
	}
	LITERAL_STRING(cp) {
		if (cp === CodePoint.SINGLE_QUOTE) {
			cp = this.nextCode();
			if (cp === CodePoint.SINGLE_QUOTE) return "MULTI_LINE_LITERAL_STRING";
			this.endToken("LiteralString", "start", "");
			return this.back("DATA");
		}
		const out = [];
		while (cp !== CodePoint.SINGLE_QUOTE && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
			if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			out.push(cp);
			cp = this.nextCode();
		}
		if (cp !== CodePoint.SINGLE_QUOTE) return this.reportParseError("unterminated-string");
		this.endToken("LiteralString", "end", String.fromCodePoint(...out));
		return "DATA";
	}
	MULTI_LINE_LITERAL_STRING(cp) {
		const out = [];
		if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
		while (cp !== CodePoint.EOF) {
			if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			if (cp === CodePoint.SINGLE_QUOTE) {
				const startPos = this.codePointIterator.start;
				if (this.eatCode(CodePoint.SINGLE_QUOTE) && this.eatCode(CodePoint.SINGLE_QUOTE)) {
					if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
						out.push(CodePoint.SINGLE_QUOTE);
						if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
							out.push(CodePoint.SINGLE_QUOTE);
							if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
								this.moveAt(startPos);
								return this.reportParseError("invalid-three-quotes");
							}
						}
					}
					this.endToken("MultiLineLiteralString", "end", String.fromCodePoint(...out));
					return "DATA";
				}
				this.moveAt(startPos);
			}
			out.push(cp);
			cp = this.nextCode();
		}
		return this.reportParseError("unterminated-string");
	}
	SIGN(cp) {
		if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) return this.back("NAN_OR_INF");
		if (isDigit(cp)) return this.back("NUMBER");
		return this.reportParseError("unexpected-char");
	}
	NAN_OR_INF(cp) {
		if (cp === CodePoint.LATIN_SMALL_N) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_N)) {
				this.endToken("Float", "end", NaN);
				return "DATA";
			}
			this.moveAt(startPos);
		} else if (cp === CodePoint.LATIN_SMALL_I) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_N) && this.eatCode(CodePoint.LATIN_SMALL_F)) {
				this.endToken("Float", "end", this.text[this.tokenStart] === "-" ? -1e400 : 1e400);
				return "DATA";
			}
			this.moveAt(startPos);
		}
		return this.reportParseError("unexpected-char");
	}
	NUMBER(cp) {
		const start = this.text[this.tokenStart];
		const sign = start === "+" ? CodePoint.PLUS_SIGN : start === "-" ? CodePoint.DASH : CodePoint.NULL;
		if (cp === CodePoint.DIGIT_0) {
			if (sign === CodePoint.NULL) {
				const startPos = this.codePointIterator.start;
				const nextCp$1 = this.nextCode();
				if (isDigit(nextCp$1)) {
					const nextNextCp = this.nextCode();
					if (nextNextCp === CodePoint.COLON) {
						this.data = {
							hasDate: false,
							year: 0,
							month: 0,
							day: 0,
							hour: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1)),
							minute: 0,
							second: 0
						};
						return "TIME_MINUTE";
					}
					if (isDigit(nextNextCp)) {
						const nextNextNextCp = this.nextCode();
						if (isDigit(nextNextNextCp) && this.eatCode(CodePoint.DASH)) {
							this.data = {
								hasDate: true,
								year: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1, nextNextCp, nextNextNextCp)),
								month: 0,
								day: 0,
								hour: 0,
								minute: 0,
								second: 0
							};
							return "DATE_MONTH";
						}
					}
					this.moveAt(startPos);
					return this.reportParseError("invalid-leading-zero");
				}
				this.moveAt(startPos);
			}
			cp = this.nextCode();
			if (cp === CodePoint.LATIN_SMALL_X || cp === CodePoint.LATIN_SMALL_O || cp === CodePoint.LATIN_SMALL_B) {
				if (sign !== CodePoint.NULL) return this.reportParseError("unexpected-char");
				return cp === CodePoint.LATIN_SMALL_X ? "HEX" : cp === CodePoint.LATIN_SMALL_O ? "OCTAL" : "BINARY";
			}
			if (cp === CodePoint.LATIN_SMALL_E || cp === CodePoint.LATIN_CAPITAL_E) {
				this.data = {
					minus: sign === CodePoint.DASH,
					left: [CodePoint.DIGIT_0]
				};
				return "EXPONENT_RIGHT";
			}
			if (cp === CodePoint.DOT) {
				this.data = {
					minus: sign === CodePoint.DASH,
					absInt: [CodePoint.DIGIT_0]
				};
				return "FRACTIONAL_RIGHT";
			}
			this.endToken("Integer", "start", "0", 10);
			return this.back("DATA");
		}
		const { out, nextCp, hasUnderscore } = this.parseDigits(cp, isDigit);
		if (nextCp === CodePoint.DASH && sign === CodePoint.NULL && !hasUnderscore && out.length === 4) {
			this.data = {
				hasDate: true,
				year: Number(String.fromCodePoint(...out)),
				month: 0,
				day: 0,
				hour: 0,
				minute: 0,
				second: 0
			};
			return "DATE_MONTH";
		}
		if (nextCp === CodePoint.COLON && sign === CodePoint.NULL && !hasUnderscore && out.length === 2) {
			this.data = {
				hasDate: false,
				year: 0,
				month: 0,
				day: 0,
				hour: Number(String.fromCodePoint(...out)),
				minute: 0,
				second: 0
			};
			return "TIME_MINUTE";
		}
		if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
			this.data = {
				minus: sign === CodePoint.DASH,
				left: out
			};
			return "EXPONENT_RIGHT";
		}
		if (nextCp === CodePoint.DOT) {
			this.data = {
				minus: sign === CodePoint.DASH,
				absInt: out
			};
			return "FRACTIONAL_RIGHT";
		}
		this.endToken("Integer", "start", sign === CodePoint.DASH ? String.fromCodePoint(CodePoint.DASH, ...out) : String.fromCodePoint(...out), 10);
		return this.back("DATA");
	}
	HEX(cp) {
		const { out } = this.parseDigits(cp, isHexDig);
		this.endToken("Integer", "start", String.fromCodePoint(...out), 16);
		return this.back("DATA");
	}
	OCTAL(cp) {
		const { out } = this.parseDigits(cp, isOctalDig);
		this.endToken("Integer", "start", String.fromCodePoint(...out), 8);
		return this.back("DATA");
	}
	BINARY(cp) {
		const { out } = this.parseDigits(cp, (c) => c === CodePoint.DIGIT_0 || c === CodePoint.DIGIT_1);
		this.endToken("Integer", "start", String.fromCodePoint(...out), 2);
		return this.back("DATA");
	}
	FRACTIONAL_RIGHT(cp) {
		const { minus, absInt } = this.data;
		const { out, nextCp } = this.parseDigits(cp, isDigit);
		const absNum = [
			...absInt,
			CodePoint.DOT,
			...out
		];
		if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
			this.data = {
				minus,
				left: absNum
			};
			return "EXPONENT_RIGHT";
		}
		const value = Number(minus ? String.fromCodePoint(CodePoint.DASH, ...absNum) : String.fromCodePoint(...absNum));
		this.endToken("Float", "start", value);
		return this.back("DATA");
	}
	EXPONENT_RIGHT(cp) {
		const { left, minus: leftMinus } = this.data;
		let minus = false;
		if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
			minus = cp === CodePoint.DASH;
			cp = this.nextCode();
		}
		const { out } = this.parseDigits(cp, isDigit);
		const right = out;
		if (minus) right.unshift(CodePoint.DASH);
		const value = Number(leftMinus ? String.fromCodePoint(CodePoint.DASH, ...left, CodePoint.LATIN_SMALL_E, ...right) : String.fromCodePoint(...left, CodePoint.LATIN_SMALL_E, ...right));
		this.endToken("Float", "start", value);
		return this.back("DATA");
	}
	BOOLEAN(cp) {
		if (cp === CodePoint.LATIN_SMALL_T) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_R) && this.eatCode(CodePoint.LATIN_SMALL_U) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
				this.endToken("Boolean", "end", true);
				return "DATA";
			}
			this.moveAt(startPos);
		} else if (cp === CodePoint.LATIN_SMALL_F) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_L) && this.eatCode(CodePoint.LATIN_SMALL_S) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
				this.endToken("Boolean", "end", false);
				return "DATA";
			}
			this.moveAt(startPos);
		}
		return this.reportParseError("unexpected-char");
	}
	DATE_MONTH(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.DASH) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.start;
		const data = this.data;
		data.month = Number(this.text.slice(start, end));
		return "DATE_DAY";
	}
	DATE_DAY(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.end;
		const data = this.data;
		data.day = Number(this.text.slice(start, end));
		if (!isValidDate(data.year, data.month, data.day)) return this.reportParseError("invalid-date");
		cp = this.nextCode();
		if (cp === CodePoint.LATIN_CAPITAL_T || cp === CodePoint.LATIN_SMALL_T) return "TIME_HOUR";
		if (cp === CodePoint.SPACE) {
			const startPos = this.codePointIterator.start;
			if (isDigit(this.nextCode()) && isDigit(this.nextCode())) {
				this.moveAt(startPos);
				return "TIME_HOUR";
			}
			this.moveAt(startPos);
		}
		const dateValue = getDateFromDateTimeData(data, "");
		this.endToken("LocalDate", "start", dateValue);
		return this.back("DATA");
	}
	TIME_HOUR(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.start;
		const data = this.data;
		data.hour = Number(this.text.slice(start, end));
		return "TIME_MINUTE";
	}
	TIME_MINUTE(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.end;
		const data = this.data;
		data.minute = Number(this.text.slice(start, end));
		cp = this.nextCode();
		if (cp === CodePoint.COLON) return "TIME_SECOND";
		if (this.tomlVersion.lt(1, 1)) return this.reportParseError("unexpected-char");
		if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
		return this.processTimeEnd(cp, data);
	}
	TIME_SECOND(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.end;
		const data = this.data;
		data.second = Number(this.text.slice(start, end));
		if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
		cp = this.nextCode();
		if (cp === CodePoint.DOT) return "TIME_SEC_FRAC";
		return this.processTimeEnd(cp, data);
	}
	TIME_SEC_FRAC(cp) {
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const start = this.codePointIterator.start;
		while (isDigit(cp)) cp = this.nextCode();
		const end = this.codePointIterator.start;
		const data = this.data;
		data.frac = this.text.slice(start, end);
		return this.processTimeEnd(cp, data);
	}
	processTimeEnd(cp, data) {
		if (data.hasDate) {
			if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
				data.offsetSign = cp;
				return "TIME_OFFSET";
			}
			if (cp === CodePoint.LATIN_CAPITAL_Z || cp === CodePoint.LATIN_SMALL_Z) {
				const dateValue$2 = getDateFromDateTimeData(data, "Z");
				this.endToken("OffsetDateTime", "end", dateValue$2);
				return "DATA";
			}
			const dateValue$1 = getDateFromDateTimeData(data, "");
			this.endToken("LocalDateTime", "start", dateValue$1);
			return this.back("DATA");
		}
		const dateValue = getDateFromDateTimeData(data, "");
		this.endToken("LocalTime", "start", dateValue);
		return this.back("DATA");
	}
	TIME_OFFSET(cp) {
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const hourStart = this.codePointIterator.start;
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
		const hourEnd = this.codePointIterator.start;
		cp = this.nextCode();
		const minuteStart = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const minuteEnd = this.codePointIterator.end;
		const hour = Number(this.text.slice(hourStart, hourEnd));
		const minute = Number(this.text.slice(minuteStart, minuteEnd));
		if (!isValidTime(hour, minute, 0)) return this.reportParseError("invalid-time");
		const data = this.data;
		const dateValue = getDateFromDateTimeData(data, `${String.fromCodePoint(data.offsetSign)}${padStart(hour, 2)}:${padStart(minute, 2)}`);
		this.endToken("OffsetDateTime", "end", dateValue);
		return "DATA";
	}
	parseDigits(cp, checkDigit) {
		if (cp === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
		if (!checkDigit(cp)) return this.reportParseError("unexpected-char");
		const out = [];
		let before = CodePoint.NULL;
		let hasUnderscore = false;
		while (checkDigit(cp) || cp === CodePoint.UNDERSCORE) {
			if (cp === CodePoint.UNDERSCORE) {
				hasUnderscore = true;
				if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
			} else out.push(cp);
			before = cp;
			cp = this.nextCode();
		}
		if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
		return {
			out,
			nextCp: cp,
			hasUnderscore
		};
	}
	parseUnicode(count) {
		const startLoc = this.codePointIterator.start;
		const start = this.codePointIterator.end;
		let charCount = 0;
		let cp;
		while ((cp = this.nextCode()) !== CodePoint.EOF) {
			if (!isHexDig(cp)) {
				this.moveAt(startLoc);
				return this.reportParseError("invalid-char-in-escape-sequence");
			}
			charCount++;
			if (charCount >= count) break;
		}
		const end = this.codePointIterator.end;
		const code = this.text.slice(start, end);
		const codePoint = parseInt(code, 16);
		if (!isUnicodeScalarValue(codePoint)) return this.reportParseError("invalid-code-point", { cp: code });
		return codePoint;
	}
	reportParseErrorControlChar() {
		return this.reportParseError("invalid-control-character");
	}
};
/**
* Check whether the code point is unquoted-key-char
*/
function isUnquotedKeyChar(cp, tomlVersion) {
	if (isLetter(cp) || isDigit(cp) || cp === CodePoint.UNDERSCORE || cp === CodePoint.DASH) return true;
	if (tomlVersion.lt(1, 1)) return false;
	return false;
}
/**
* Check whether the code point is control character other than tab
*/
function isControlOtherThanTab(cp) {
	return isControl(cp) && cp !== CodePoint.TABULATION || cp === CodePoint.DELETE;
}
/**
* Check whether the code point is non-eol for TOML 1.1
*/
function isNonEOL(cp) {
	return cp === CodePoint.TABULATION || CodePoint.SPACE <= cp && cp <= CodePoint.TILDE || isNonAscii(cp);
}
/**
* Check whether the code point is a non-ascii character.
*/
function isNonAscii(cp) {
	return CodePoint.PAD <= cp && cp <= CodePoint.CP_D7FF || CodePoint.CP_E000 <= cp && cp <= CodePoint.CP_10FFFF;
}
/**
* Check whether the given values is valid date
*/
function isValidDate(y, m, d) {
	if (y >= 0 && m <= 12 && m >= 1 && d >= 1) return d <= (m === 2 ? y & 3 || !(y % 25) && y & 15 ? 28 : 29 : 30 + (m + (m >> 3) & 1));
	return false;
}
/**
* Check whether the given values is valid time
*/
function isValidTime(h, m, s) {
	if (h >= 24 || h < 0 || m > 59 || m < 0 || s > 60 || s < 0) return false;
	return true;
}
/**
* Get date from DateTimeData
*/
function getDateFromDateTimeData(data, timeZone) {
	const year = padStart(data.year, 4);
	const month = data.month ? padStart(data.month, 2) : "01";
	const day = data.day ? padStart(data.day, 2) : "01";
	const hour = padStart(data.hour, 2);
	const minute = padStart(data.minute, 2);
	const second = padStart(data.second, 2);
	const textDate = `${year}-${month}-${day}`;
	const frac = data.frac ? `.${data.frac}` : "";
	const dateValue = /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:${second}${frac}${timeZone}`);
	if (!isNaN(dateValue.getTime()) || data.second !== 60) return dateValue;
	return /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:59${frac}${timeZone}`);
}
/**
* Pad with zeros.
*/
function padStart(num, maxLength) {
	return String(num).padStart(maxLength, "0");
}
const VALUE_KIND_VALUE = Symbol("VALUE_KIND_VALUE");
const VALUE_KIND_INTERMEDIATE = Symbol("VALUE_KIND_INTERMEDIATE");
var KeysResolver = class {
	constructor(ctx) {
		this.rootKeys = /* @__PURE__ */ new Map();
		this.tables = [];
		this.ctx = ctx;
	}
	applyResolveKeyForTable(node) {
		let keys = this.rootKeys;
		const peekKeyIndex = node.key.keys.length - 1;
		for (let index = 0; index < peekKeyIndex; index++) {
			const keyNode = node.key.keys[index];
			const keyName = toKeyName(keyNode);
			node.resolvedKey.push(keyName);
			let keyStore = keys.get(keyName);
			if (!keyStore) {
				keyStore = {
					node: keyNode,
					keys: /* @__PURE__ */ new Map()
				};
				keys.set(keyName, keyStore);
			} else if (keyStore.table === "array") {
				const peekIndex = keyStore.peekIndex;
				node.resolvedKey.push(peekIndex);
				keyStore = keyStore.keys.get(peekIndex);
			}
			keys = keyStore.keys;
		}
		const lastKeyNode = node.key.keys[peekKeyIndex];
		const lastKeyName = toKeyName(lastKeyNode);
		node.resolvedKey.push(lastKeyName);
		const lastKeyStore = keys.get(lastKeyName);
		if (!lastKeyStore) if (node.kind === "array") {
			node.resolvedKey.push(0);
			const newKeyStore = {
				node: lastKeyNode,
				keys: /* @__PURE__ */ new Map()
			};
			keys.set(lastKeyName, {
				table: node.kind,
				node: lastKeyNode,
				keys: /* @__PURE__ */ new Map([[0, newKeyStore]]),
				peekIndex: 0
			});
			this.tables.push({
				node,
				keys: newKeyStore.keys
			});
		} else {
			const newKeyStore = {
				table: node.kind,
				node: lastKeyNode,
				keys: /* @__PURE__ */ new Map()
			};
			keys.set(lastKeyName, newKeyStore);
			this.tables.push({
				node,
				keys: newKeyStore.keys
			});
		}
		else if (!lastKeyStore.table) if (node.kind === "array") this.ctx.reportParseError("dupe-keys", lastKeyNode);
		else {
			const transformKey = {
				table: node.kind,
				node: lastKeyNode,
				keys: lastKeyStore.keys
			};
			keys.set(lastKeyName, transformKey);
			this.tables.push({
				node,
				keys: transformKey.keys
			});
		}
		else if (lastKeyStore.table === "array") if (node.kind === "array") {
			const newKeyStore = {
				node: lastKeyNode,
				keys: /* @__PURE__ */ new Map()
			};
			const newIndex = lastKeyStore.peekIndex + 1;
			node.resolvedKey.push(newIndex);
			lastKeyStore.keys.set(newIndex, newKeyStore);
			lastKeyStore.peekIndex = newIndex;
			this.tables.push({
				node,
				keys: newKeyStore.keys
			});
		} else this.ctx.reportParseError("dupe-keys", lastKeyNode);
		else this.ctx.reportParseError("dupe-keys", lastKeyNode);
	}
	verifyDuplicateKeys(node) {
		for (const body of node.body) if (body.type === "TOMLKeyValue") verifyDuplicateKeysForKeyValue(this.ctx, this.rootKeys, body);
		for (const { node: tableNode, keys } of this.tables) for (const body of tableNode.body) verifyDuplicateKeysForKeyValue(this.ctx, keys, body);
	}
};
/**
* Verify duplicate keys from TOMLKeyValue
*/
function verifyDuplicateKeysForKeyValue(ctx, defineKeys, node) {
	let keys = defineKeys;
	const lastKey = last(node.key.keys);
	for (const keyNode of node.key.keys) {
		const key = toKeyName(keyNode);
		let defineKey = keys.get(key);
		if (defineKey) {
			if (defineKey.value === VALUE_KIND_VALUE) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
			else if (lastKey === keyNode) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
			else if (defineKey.table) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
			defineKey.value = VALUE_KIND_INTERMEDIATE;
		} else {
			if (lastKey === keyNode) defineKey = {
				value: VALUE_KIND_VALUE,
				node: keyNode,
				keys: /* @__PURE__ */ new Map()
			};
			else defineKey = {
				value: VALUE_KIND_INTERMEDIATE,
				node: keyNode,
				keys: /* @__PURE__ */ new Map()
			};
			keys.set(key, defineKey);
		}
		keys = defineKey.keys;
	}
	if (node.value.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, keys, node.value);
	else if (node.value.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, keys, node.value);
}
/**
* Verify duplicate keys from TOMLInlineTable
*/
function verifyDuplicateKeysForInlineTable(ctx, defineKeys, node) {
	for (const body of node.body) verifyDuplicateKeysForKeyValue(ctx, defineKeys, body);
}
/**
* Verify duplicate keys from TOMLArray
*/
function verifyDuplicateKeysForArray(ctx, defineKeys, node) {
	const keys = defineKeys;
	for (let index = 0; index < node.elements.length; index++) {
		const element = node.elements[index];
		let defineKey = keys.get(index);
		if (defineKey) ctx.reportParseError("dupe-keys", getAfterNode(element, defineKey.node));
		else {
			defineKey = {
				value: VALUE_KIND_VALUE,
				node: element,
				keys: /* @__PURE__ */ new Map()
			};
			defineKeys.set(index, defineKey);
			if (element.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, defineKey.keys, element);
			else if (element.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, defineKey.keys, element);
		}
	}
}
/**
* Get the after node
*/
function getAfterNode(a, b) {
	return a.range[0] <= b.range[0] ? b : a;
}
var Context = class {
	constructor(data) {
		this.tokens = [];
		this.comments = [];
		this.back = null;
		this.stateStack = [];
		this.needNewLine = false;
		this.needSameLine = false;
		this.currToken = null;
		this.prevToken = null;
		this.valueContainerStack = [];
		this.tokenizer = new Tokenizer(data.text, data.parserOptions);
		this.topLevelTable = data.topLevelTable;
		this.table = data.topLevelTable;
		this.keysResolver = new KeysResolver(this);
	}
	/**
	* Get the next token.
	*/
	nextToken(option) {
		this.prevToken = this.currToken;
		if (this.back) {
			this.currToken = this.back;
			this.back = null;
		} else this.currToken = this._nextTokenFromTokenizer(option);
		if ((this.needNewLine || this.needSameLine || option?.needSameLine) && this.prevToken && this.currToken) if (this.prevToken.loc.end.line === this.currToken.loc.start.line) {
			if (this.needNewLine) return this.reportParseError("missing-newline", this.currToken);
		} else {
			const needSameLine = this.needSameLine || option?.needSameLine;
			if (needSameLine) return this.reportParseError(needSameLine, this.currToken);
		}
		this.needNewLine = false;
		this.needSameLine = false;
		return this.currToken;
	}
	_nextTokenFromTokenizer(option) {
		const valuesEnabled = this.tokenizer.valuesEnabled;
		if (option?.valuesEnabled) this.tokenizer.valuesEnabled = option.valuesEnabled;
		let token = this.tokenizer.nextToken();
		while (token && token.type === "Block") {
			this.comments.push(token);
			token = this.tokenizer.nextToken();
		}
		if (token) this.tokens.push(token);
		this.tokenizer.valuesEnabled = valuesEnabled;
		return token;
	}
	backToken() {
		if (this.back) throw new Error("Illegal state");
		this.back = this.currToken;
		this.currToken = this.prevToken;
	}
	addValueContainer(valueContainer) {
		this.valueContainerStack.push(valueContainer);
		this.tokenizer.valuesEnabled = true;
	}
	consumeValueContainer() {
		const valueContainer = this.valueContainerStack.pop();
		this.tokenizer.valuesEnabled = this.valueContainerStack.length > 0;
		return valueContainer;
	}
	applyResolveKeyForTable(node) {
		this.keysResolver.applyResolveKeyForTable(node);
	}
	verifyDuplicateKeys() {
		this.keysResolver.verifyDuplicateKeys(this.topLevelTable);
	}
	/**
	* Report an invalid token error.
	*/
	reportParseError(code, token) {
		let offset, line, column;
		if (token) {
			offset = token.range[0];
			line = token.loc.start.line;
			column = token.loc.start.column;
		} else {
			offset = this.tokenizer.start;
			const startPos = this.tokenizer.getLocFromIndex(offset);
			line = startPos.line;
			column = startPos.column;
		}
		throw new ParseError(code, offset, line, column);
	}
};
const STATE_FOR_ERROR = { VALUE: "missing-value" };
const STRING_VALUE_STYLE_MAP = {
	BasicString: "basic",
	MultiLineBasicString: "basic",
	LiteralString: "literal",
	MultiLineLiteralString: "literal"
};
const STRING_KEY_STYLE_MAP = {
	BasicString: "basic",
	LiteralString: "literal"
};
const DATETIME_VALUE_KIND_MAP = {
	OffsetDateTime: "offset-date-time",
	LocalDateTime: "local-date-time",
	LocalDate: "local-date",
	LocalTime: "local-time"
};
var TOMLParser = class {
	/**
	* Initialize this parser.
	*/
	constructor(text, parserOptions) {
		this.text = text;
		this.parserOptions = parserOptions || {};
		this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
	}
	/**
	* Parse TOML
	*/
	parse() {
		const ast = {
			type: "Program",
			body: [],
			sourceType: "module",
			tokens: [],
			comments: [],
			parent: null,
			range: [0, 0],
			loc: {
				start: {
					line: 1,
					column: 0
				},
				end: {
					line: 1,
					column: 0
				}
			}
		};
		const node = {
			type: "TOMLTopLevelTable",
			body: [],
			parent: ast,
			range: cloneRange(ast.range),
			loc: cloneLoc(ast.loc)
		};
		ast.body = [node];
		const ctx = new Context({
			text: this.text,
			parserOptions: this.parserOptions,
			topLevelTable: node
		});
		let token = ctx.nextToken();
		if (token) {
			node.range[0] = token.range[0];
			node.loc.start = clonePos(token.loc.start);
			while (token) {
				const state$1 = ctx.stateStack.pop() || "TABLE";
				ctx.stateStack.push(...this[state$1](token, ctx));
				token = ctx.nextToken();
			}
			const state = ctx.stateStack.pop() || "TABLE";
			if (state in STATE_FOR_ERROR) return ctx.reportParseError(STATE_FOR_ERROR[state], null);
			if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
			applyEndLoc(node, last(node.body));
		}
		ctx.verifyDuplicateKeys();
		ast.tokens = ctx.tokens;
		ast.comments = ctx.comments;
		const endOffset = ctx.tokenizer.end;
		const endPos = ctx.tokenizer.getLocFromIndex(endOffset);
		ast.range[1] = endOffset;
		ast.loc.end = {
			line: endPos.line,
			column: endPos.column
		};
		return ast;
	}
	TABLE(token, ctx) {
		if (isBare(token) || isString(token)) return this.processKeyValue(token, ctx.table, ctx);
		if (isLeftBracket(token)) return this.processTable(token, ctx.topLevelTable, ctx);
		return ctx.reportParseError("unexpected-token", token);
	}
	VALUE(token, ctx) {
		if (isString(token) || isMultiLineString(token)) return this.processStringValue(token, ctx);
		if (isNumber(token)) return this.processNumberValue(token, ctx);
		if (isBoolean(token)) return this.processBooleanValue(token, ctx);
		if (isDateTime(token)) return this.processDateTimeValue(token, ctx);
		if (isLeftBracket(token)) return this.processArray(token, ctx);
		if (isLeftBrace(token)) return this.processInlineTable(token, ctx);
		return ctx.reportParseError("unexpected-token", token);
	}
	processTable(token, topLevelTableNode, ctx) {
		const tableNode = {
			type: "TOMLTable",
			kind: "standard",
			key: null,
			resolvedKey: [],
			body: [],
			parent: topLevelTableNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
		topLevelTableNode.body.push(tableNode);
		ctx.table = tableNode;
		let targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
		if (isLeftBracket(targetToken)) {
			if (token.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
			tableNode.kind = "array";
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
		}
		if (isRightBracket(targetToken)) return ctx.reportParseError("missing-key", targetToken);
		if (!targetToken) return ctx.reportParseError("unterminated-table-key", null);
		targetToken = this.processKeyNode(targetToken, tableNode, ctx).nextToken;
		if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
		if (tableNode.kind === "array") {
			const rightBracket = targetToken;
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
			if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
			if (rightBracket.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
		}
		applyEndLoc(tableNode, targetToken);
		ctx.applyResolveKeyForTable(tableNode);
		ctx.needNewLine = true;
		return [];
	}
	processKeyValue(token, tableNode, ctx) {
		const keyValueNode = {
			type: "TOMLKeyValue",
			key: null,
			value: null,
			parent: tableNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		tableNode.body.push(keyValueNode);
		const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
		if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
		ctx.addValueContainer({
			parent: keyValueNode,
			set: (valNode) => {
				keyValueNode.value = valNode;
				applyEndLoc(keyValueNode, valNode);
				ctx.needNewLine = true;
				return [];
			}
		});
		ctx.needSameLine = "invalid-key-value-newline";
		return ["VALUE"];
	}
	processKeyNode(token, parent, ctx) {
		if (isDot(token)) ctx.reportParseError("invalid-leading-dot-in-key", token);
		const keyNode = {
			type: "TOMLKey",
			keys: [],
			parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		parent.key = keyNode;
		let targetToken = token;
		let dotToken = null;
		do {
			if (isBare(targetToken)) this.processBareKey(targetToken, keyNode);
			else if (isString(targetToken)) this.processStringKey(targetToken, keyNode);
			else break;
			dotToken = null;
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
			if (!isDot(targetToken)) break;
			dotToken = targetToken;
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
		} while (targetToken);
		if (dotToken) ctx.reportParseError(isDot(targetToken) ? "invalid-consecutive-dots-in-key" : "invalid-trailing-dot-in-key", dotToken);
		applyEndLoc(keyNode, last(keyNode.keys));
		return {
			keyNode,
			nextToken: targetToken
		};
	}
	processBareKey(token, keyNode) {
		const node = {
			type: "TOMLBare",
			name: token.value,
			parent: keyNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		keyNode.keys.push(node);
	}
	processStringKey(token, keyNode) {
		const node = {
			type: "TOMLQuoted",
			kind: "string",
			value: token.string,
			style: STRING_KEY_STYLE_MAP[token.type],
			multiline: false,
			parent: keyNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		keyNode.keys.push(node);
	}
	processStringValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLValue",
			kind: "string",
			value: token.string,
			style: STRING_VALUE_STYLE_MAP[token.type],
			multiline: isMultiLineString(token),
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processNumberValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const text = this.text;
		const [startRange, endRange] = token.range;
		let numberString = null;
		/**
		* Get the text of number
		*/
		const getNumberText = () => {
			return numberString ?? (numberString = text.slice(startRange, endRange).replace(/_/g, ""));
		};
		let node;
		if (token.type === "Integer") node = {
			type: "TOMLValue",
			kind: "integer",
			value: token.number,
			bigint: token.bigint,
			get number() {
				return getNumberText();
			},
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		else node = {
			type: "TOMLValue",
			kind: "float",
			value: token.number,
			get number() {
				return getNumberText();
			},
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processBooleanValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLValue",
			kind: "boolean",
			value: token.boolean,
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processDateTimeValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLValue",
			kind: DATETIME_VALUE_KIND_MAP[token.type],
			value: token.date,
			datetime: token.value,
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processArray(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLArray",
			elements: [],
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		const nextToken = ctx.nextToken({ valuesEnabled: true });
		if (isRightBracket(nextToken)) {
			applyEndLoc(node, nextToken);
			return valueContainer.set(node);
		}
		ctx.backToken();
		return this.processArrayValue(node, valueContainer, ctx);
	}
	processArrayValue(node, valueContainer, ctx) {
		ctx.addValueContainer({
			parent: node,
			set: (valNode) => {
				node.elements.push(valNode);
				let nextToken = ctx.nextToken({ valuesEnabled: true });
				const hasComma = isComma(nextToken);
				if (hasComma) nextToken = ctx.nextToken({ valuesEnabled: true });
				if (isRightBracket(nextToken)) {
					applyEndLoc(node, nextToken);
					return valueContainer.set(node);
				}
				if (hasComma) {
					ctx.backToken();
					return this.processArrayValue(node, valueContainer, ctx);
				}
				return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-array", nextToken);
			}
		});
		return ["VALUE"];
	}
	processInlineTable(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLInlineTable",
			body: [],
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
		const nextToken = ctx.nextToken({ needSameLine });
		if (nextToken) {
			if (isBare(nextToken) || isString(nextToken)) return this.processInlineTableKeyValue(nextToken, node, valueContainer, ctx);
			if (isRightBrace(nextToken)) {
				applyEndLoc(node, nextToken);
				return valueContainer.set(node);
			}
		}
		return ctx.reportParseError("unexpected-token", nextToken);
	}
	processInlineTableKeyValue(token, inlineTableNode, valueContainer, ctx) {
		const keyValueNode = {
			type: "TOMLKeyValue",
			key: null,
			value: null,
			parent: inlineTableNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		inlineTableNode.body.push(keyValueNode);
		const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
		if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
		const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
		ctx.addValueContainer({
			parent: keyValueNode,
			set: (valNode) => {
				keyValueNode.value = valNode;
				applyEndLoc(keyValueNode, valNode);
				let nextToken = ctx.nextToken({ needSameLine });
				if (isComma(nextToken)) {
					nextToken = ctx.nextToken({ needSameLine });
					if (nextToken && (isBare(nextToken) || isString(nextToken))) return this.processInlineTableKeyValue(nextToken, inlineTableNode, valueContainer, ctx);
					if (isRightBrace(nextToken)) {
						if (this.tomlVersion.lt(1, 1)) return ctx.reportParseError("invalid-trailing-comma-in-inline-table", nextToken);
					} else return ctx.reportParseError(nextToken ? "unexpected-token" : "unterminated-inline-table", nextToken);
				}
				if (isRightBrace(nextToken)) {
					applyEndLoc(inlineTableNode, nextToken);
					return valueContainer.set(inlineTableNode);
				}
				return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-inline-table", nextToken);
			}
		});
		ctx.needSameLine = "invalid-key-value-newline";
		return ["VALUE"];
	}
};
/**
* Check whether the given token is a dot.
*/
function isDot(token) {
	return isPunctuator(token) && token.value === ".";
}
/**
* Check whether the given token is an equal sign.
*/
function isEq(token) {
	return isPunctuator(token) && token.value === "=";
}
/**
* Check whether the given token is a left bracket.
*/
function isLeftBracket(token) {
	return isPunctuator(token) && token.value === "[";
}
/**
* Check whether the given token is a right bracket.
*/
function isRightBracket(token) {
	return isPunctuator(token) && token.value === "]";
}
/**
* Check whether the given token is a left brace.
*/
function isLeftBrace(token) {
	return isPunctuator(token) && token.value === "{";
}
/**
* Check whether the given token is a right brace.
*/
function isRightBrace(token) {
	return isPunctuator(token) && token.value === "}";
}
/**
* Check whether the given token is a comma.
*/
function isComma(token) {
	return isPunctuator(token) && token.value === ",";
}
/**
* Check whether the given token is a punctuator.
*/
function isPunctuator(token) {
	return Boolean(token && token.type === "Punctuator");
}
/**
* Check whether the given token is a bare token.
*/
function isBare(token) {
	return token.type === "Bare";
}
/**
* Check whether the given token is a string.
*/
function isString(token) {
	return token.type === "BasicString" || token.type === "LiteralString";
}
/**
* Check whether the given token is a multi-line string.
*/
function isMultiLineString(token) {
	return token.type === "MultiLineBasicString" || token.type === "MultiLineLiteralString";
}
/**
* Check whether the given token is a number.
*/
function isNumber(token) {
	return token.type === "Integer" || token.type === "Float";
}
/**
* Check whether the given token is a boolean.
*/
function isBoolean(token) {
	return token.type === "Boolean";
}
/**
* Check whether the given token is a date time.
*/
function isDateTime(token) {
	return token.type === "OffsetDateTime" || token.type === "LocalDateTime" || token.type === "LocalDate" || token.type === "LocalTime";
}
/**
* Apply end locations
*/
function applyEndLoc(node, child) {
	if (child) {
		node.range[1] = child.range[1];
		node.loc.end = clonePos(child.loc.end);
	}
}
/**
* clone the location.
*/
function cloneRange(range) {
	return [range[0], range[1]];
}
/**
* clone the location.
*/
function cloneLoc(loc) {
	return {
		start: clonePos(loc.start),
		end: clonePos(loc.end)
	};
}
/**
* clone the location.
*/
function clonePos(pos) {
	return {
		line: pos.line,
		column: pos.column
	};
}
const KEYS = unionWith({
	Program: ["body"],
	TOMLTopLevelTable: ["body"],
	TOMLTable: ["key", "body"],
	TOMLKeyValue: ["key", "value"],
	TOMLKey: ["keys"],
	TOMLArray: ["elements"],
	TOMLInlineTable: ["body"],
	TOMLBare: [],
	TOMLQuoted: [],
	TOMLValue: []
});
/**
* Parse source code
*/
function parseForESLint(code, options) {
	return {
		ast: new TOMLParser(code, options).parse(),
		visitorKeys: KEYS,
		services: { isTOML: true }
	};
}
/**
* Parse TOML source code
*/
function parseTOML(code, options) {
	return parseForESLint(code, options).ast;
}
// src/pins/document/toml-writing.ts
/** TOML 1.1, section String: the compact escapes. */
const ESCAPES = /* @__PURE__ */ new Map([
	["b", "\b"],
	["t", "	"],
	["n", "\n"],
	["f", "\f"],
	["r", "\r"],
	["e", "\x1B"],
	["\"", "\""],
	["\\", "\\"]
]);
/** An escape; a line that a backslash joins to the next text; line ends; other text. */
const BASIC = /(?<cut>\\[ \t]*\r?\n[ \t\r\n]*)|(?<escape>\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^\r\n]))|(?<crlf>\r\n)|(?<text>[^\\\r]+|\r)/g;
const LITERAL = /(?<crlf>\r\n)|(?<text>[^\r]+|\r)/g;
const bare = plainWriting(0, (_, whole) => whole === "" ? "without quotes there has to be a value" : void 0);
/** How a TOML value is written: a string of one of the four styles, or a bare number, boolean or date. */
function tomlWriting(string) {
	if (!string) return bare;
	const { style, multiline } = string;
	const quotes = multiline ? 3 : 1;
	return {
		open: quotes,
		pieces: (raw, start) => stringPieces(raw, start, quotes, style === "basic" ? BASIC : LITERAL),
		refuse(inserted) {
			if (style === "literal") return inserted.includes("'") ? "the new value would need another kind of quotes" : void 0;
			return /["\\]/.test(inserted) ? "the new value would need an escape in double quotes" : void 0;
		}
	};
}
function stringPieces(raw, start, quotes, pattern) {
	const inner = raw.slice(quotes, raw.length - quotes);
	const skip = quotes === 3 ? /^\r?\n/.exec(inner)?.[0].length ?? 0 : 0;
	return [...inner.slice(skip).matchAll(pattern)].map((found) => {
		const from = start + quotes + skip + found.index;
		const range = {
			start: from,
			end: from + found[0].length
		};
		const { cut, escape, crlf } = found.groups ?? {};
		if (cut !== void 0) return {
			...range,
			text: "",
			literal: false
		};
		if (escape !== void 0) return {
			...range,
			text: unescape(escape),
			literal: false
		};
		if (crlf !== void 0) return {
			...range,
			text: "\n",
			literal: false
		};
		return {
			...range,
			text: found[0],
			literal: true
		};
	});
}
function unescape(escape) {
	const code = /^\\[xuU]([0-9a-fA-F]+)$/.exec(escape);
	if (!code) return ESCAPES.get(escape.slice(1)) ?? escape;
	const point = Number.parseInt(code[1] ?? "", 16);
	return point > 1114111 ? "" : String.fromCodePoint(point);
}
// src/pins/document/toml.ts
/** The tree builder recurses; deeper than any manifest, far from the end of the stack. */
const MAX_DEPTH = 200;
/** Parses a TOML file (1.1, which reads every 1.0 file the same way). Keys that stand twice are an error of the language. */
function parseToml(file) {
	const text = file.replace(/^\uFEFF/, " ");
	const base = {
		index: 0,
		start: 0,
		end: text.length,
		warnings: 0
	};
	try {
		const program = parseTOML(text, { tomlVersion: "1.1" });
		const built = {
			text,
			scalars: [],
			events: []
		};
		const root = buildTables(program.body[0], built);
		return {
			...base,
			root: toTree(root),
			problem: void 0,
			events: () => built.events,
			comments: () => program.comments.map((comment) => commentOf(comment, text)),
			leaves: () => built.scalars.map((scalar) => ({
				start: scalar.start,
				end: scalar.end,
				scalar
			}))
		};
	} catch (error) {
		return {
			...base,
			root: void 0,
			problem: problemOf(error),
			events: () => [],
			comments: () => [],
			leaves: () => []
		};
	}
}
var TooDeep = class extends Error {
	name = "TooDeep";
	offset;
	constructor(offset) {
		super(`nested deeper than ${MAX_DEPTH} levels`);
		this.offset = offset;
	}
};
function problemOf(error) {
	if (error instanceof TooDeep) return {
		message: error.message,
		offset: error.offset
	};
	if (error instanceof ParseError) return {
		message: error.message,
		offset: error.index
	};
	if (error instanceof RangeError) return {
		message: "nested too deeply",
		offset: 0
	};
	throw error;
}
function commentOf({ range: [start], value }, text) {
	return {
		start,
		lineStart: text.lastIndexOf("\n", start) + 1,
		text: value
	};
}
function buildTables(top, built) {
	const root = tableAt(0);
	for (const node of top.body) {
		if (node.type === "TOMLKeyValue") {
			assign(root, node, built, 0);
			continue;
		}
		built.events.push({
			shape: `${node.kind} ${JSON.stringify(node.resolvedKey)}`,
			text: "",
			start: -1
		});
		const target = openTable(root, node);
		for (const pair of node.body) assign(target, pair, built, 0);
	}
	return root;
}
/** The table that a header opens. The parser has resolved the indexes of arrays of tables and refused what is defined twice. */
function openTable(root, { resolvedKey, key, range: [start] }) {
	let current = root;
	for (const [depth, step] of resolvedKey.entries()) {
		if (depth > MAX_DEPTH) throw new TooDeep(start);
		const below = typeof resolvedKey[depth + 1] === "number" ? "list" : "table";
		current = descend(current, step, below, key.range[0]);
	}
	return current.kind === "table" ? current : tableAt(start);
}
function descend(node, step, below, start) {
	const made = () => below === "list" ? {
		kind: "list",
		start,
		items: []
	} : tableAt(start);
	if (node.kind === "list" && typeof step === "number") {
		const known = node.items[step] ?? made();
		node.items[step] = known;
		return known;
	}
	if (node.kind !== "table") return tableAt(start);
	const known = node.entries.get(String(step));
	if (known) return known.value;
	const value = made();
	node.entries.set(String(step), {
		keyStart: start,
		value
	});
	return value;
}
/** `a.b.c = value` in a table. */
function assign(table, { key, value }, built, depth) {
	if (key.keys.length + depth > MAX_DEPTH) throw new TooDeep(key.range[0]);
	const names = key.keys.map((part) => part.type === "TOMLBare" ? part.name : part.value);
	built.events.push({
		shape: `key ${JSON.stringify(names)}`,
		text: "",
		start: -1
	});
	let current = table;
	for (const name of names.slice(0, -1)) current = descend(current, name, "table", key.range[0]);
	const item = build(value, built, depth + names.length);
	if (current.kind === "table") current.entries.set(names.at(-1) ?? "", {
		keyStart: key.keys.at(-1)?.range[0] ?? key.range[0],
		value: item
	});
}
function build(node, built, depth) {
	const [start] = node.range;
	if (depth > MAX_DEPTH) throw new TooDeep(start);
	if (node.type === "TOMLValue") return scalarOf(node, built);
	const count = node.type === "TOMLArray" ? node.elements.length : node.body.length;
	built.events.push({
		shape: `${node.type} ${count}`,
		text: "",
		start: -1
	});
	if (node.type === "TOMLArray") return {
		kind: "list",
		start,
		items: node.elements.map((item) => build(item, built, depth + 1))
	};
	const table = tableAt(start);
	for (const pair of node.body) assign(table, pair, built, depth + 1);
	return table;
}
function scalarOf(node, built) {
	const [start, end] = node.range;
	const raw = built.text.slice(start, end);
	const style = node.kind !== "string" ? "plain" : node.style === "basic" ? "double" : "single";
	const scalar = {
		kind: "scalar",
		text: node.kind === "string" ? node.value : raw,
		type: node.kind === "integer" || node.kind === "float" ? "number" : node.kind === "boolean" ? "boolean" : "string",
		style,
		start,
		end,
		sharedBy: () => 0,
		writing: tomlWriting(node.kind === "string" ? {
			style: node.style,
			multiline: node.multiline
		} : void 0)
	};
	built.scalars.push(scalar);
	built.events.push({
		shape: `${node.kind} ${style} ${raw.startsWith("\"\"\"") || raw.startsWith("'''") ? "lines" : ""}`,
		text: scalar.text,
		start
	});
	return scalar;
}
function tableAt(start) {
	return {
		kind: "table",
		start,
		entries: /* @__PURE__ */ new Map()
	};
}
function toTree(item) {
	if (item.kind === "scalar") return item;
	if (item.kind === "list") return {
		kind: "seq",
		start: item.start,
		items: item.items.map(toTree)
	};
	const entries = Array.from(item.entries, ([key, { keyStart, value }]) => ({
		key,
		keyStart,
		value: toTree(value),
		merge: false
	}));
	return {
		kind: "map",
		start: item.start,
		entries
	};
}
// src/pins/document/manifest.ts
/**
* Opens a file by what its name tells of its syntax. A name that tells nothing is taken for `assumed`.
* @throws GateError RG-MANIFEST-SYNTAX when the file is not UTF-8, or is of another syntax
*/
function openManifest(path, bytes, assumed) {
	if (formatOfName(path) === "foreign") throw new GateError("RG-MANIFEST-SYNTAX", "pins are not read from files of this kind", {
		place: {
			file: path,
			line: 1,
			column: 1
		},
		expected: "YAML, JSON, TOML, HCL, an env file or a Dockerfile"
	});
	return manifestOf(path, decodeText(path, bytes), assumed);
}
function manifestOf(path, text, assumed = "yaml") {
	const named = formatOfName(path);
	const format = named === void 0 || named === "foreign" ? assumed : named;
	const segments = format === "yaml" ? splitDocuments(text) : [{
		start: 0,
		end: text.length
	}];
	const documents = /* @__PURE__ */ new Map();
	let lines;
	let asked = false;
	return {
		path,
		text,
		format,
		segments,
		document(index) {
			const known = documents.get(index) ?? parseSegment(text, format, segments, index);
			documents.set(index, known);
			return known;
		},
		place(offset) {
			if (lines) return {
				file: path,
				...lines.at(offset)
			};
			const before = new LineIndex(text.slice(0, offset)).at(offset);
			if (asked) lines = new LineIndex(text);
			asked = true;
			return {
				file: path,
				...before
			};
		}
	};
}
const PARSERS = {
	json: parseJson,
	toml: parseToml,
	hcl: parseHcl,
	env: parseEnv,
	dockerfile: parseDockerfile
};
function parseSegment(text, format, segments, index) {
	if (format !== "yaml") return PARSERS[format](text);
	const { start, end } = segments[index] ?? {
		start: text.length,
		end: text.length
	};
	return parseYaml(text.slice(start, end), start, index);
}
/** The one error for a document that cannot be read. */
function syntaxError(manifest, problem) {
	const template = /\{\{/.test(manifest.text);
	const [message = ""] = problem.message.split("\n");
	return new GateError("RG-MANIFEST-SYNTAX", `not well-formed ${FORMAT_NAMES[manifest.format]}: ${message}`, {
		place: manifest.place(problem.offset),
		...template ? { hint: "the file looks like a template: pin in the values it is filled from, not in the template" } : {}
	});
}
// src/pins/reference/judge.ts
const PINNED = {
	mutability: "none",
	rule: void 0
};
/** Roles whose values name something that lives elsewhere. The others are plain values: they are what they say. */
const JUDGED = /* @__PURE__ */ new Set([
	"image",
	"model",
	"dataset",
	"code"
]);
const SEMVER_RANGE = /^\s*(?:\*|(?:[\^~]>?|[<>]=?)\s*v?\d.*|v?\d+(?:\.\d+)?\.[xX*].*|v?\d\S* - v?\d\S*)$|\|\|/;
const BRANCH = /^(?:HEAD|main|master|trunk|develop|(?:refs\/heads|refs\/remotes|origin|release|releases|feature|hotfix|env|environments)\/.+)$/;
/** `owner/repository[/path]@REVISION`, as workflows name actions. */
const ACTION = /^[\w.-]+\/[\w.-]+(?:\/[^@\s]+)?@(\S+)$/;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** A name in a model store with the version that moves. */
const LATEST = /^(?:[\w.-]+:)?latest$/;
/** Judges one value. Without a role only what is clearly a reference is judged, so that a version or a flag is not taken for an image. */
function judgePin(value, role) {
	if (role !== void 0 && !JUDGED.has(role)) return PINNED;
	const spans = variableSpans(value);
	const rest = spans.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), value);
	if (spans.length > 0) return digestIn(rest) === void 0 ? {
		mutability: "variable",
		rule: "pins/variable"
	} : PINNED;
	const uri = judgeUri(value);
	if (uri) return "image" in uri ? judgeImage(uri.image) : uri;
	if (role === "image") return judgeImage(value);
	if (SEMVER_RANGE.test(value.slice(0, 256))) return {
		mutability: "range",
		rule: "pins/semver-range"
	};
	if (role === "code") return judgeCode(value);
	if (role === "model" && LATEST.test(value)) return {
		mutability: "latest",
		rule: "pins/model-latest"
	};
	return clearlyImage(value) ? judgeImage(value) : PINNED;
}
/** Branches that can be told by their name, and actions: only a commit stays what it is. */
function judgeCode(value) {
	const revision = ACTION.exec(value)?.[1];
	return (revision === void 0 ? BRANCH.test(value) : !COMMIT.test(revision)) ? {
		mutability: "branch",
		rule: "pins/branch"
	} : PINNED;
}
const MOVES = {
	branch: {
		mutability: "branch",
		rule: "pins/branch"
	},
	range: {
		mutability: "range",
		rule: "pins/semver-range"
	},
	tag: {
		mutability: "tag",
		rule: "pins/tag-without-digest"
	}
};
/** Judges a value in its place: a key such as `branch` says more than the value does. */
function judgeSite({ value, moves }, role) {
	const judged = judgePin(value, role);
	if (moves === void 0 || role !== void 0 && !JUDGED.has(role) || judged.mutability === "variable") return judged;
	return judged.mutability === "none" || moves === "tag" ? MOVES[moves] : judged;
}
function judgeImage(value) {
	if (isAnyDigest(value)) return PINNED;
	const reference = readReference(value);
	if ("problem" in reference) return {
		mutability: "unversioned",
		rule: "pins/malformed-reference",
		problem: reference.problem
	};
	if (reference.digest !== void 0) return PINNED;
	if (reference.tag === void 0) return {
		mutability: "untagged",
		rule: "pins/untagged"
	};
	return reference.tag === "latest" ? {
		mutability: "latest",
		rule: "pins/latest"
	} : {
		mutability: "tag",
		rule: "pins/tag-without-digest"
	};
}
/** A registry with a dot or a port and a tag or digest behind the path, or the tag `latest`. */
function clearlyImage(value) {
	const reference = parseReference(value);
	if (!reference || reference.tag === void 0 && reference.digest === void 0) return false;
	return reference.domain !== void 0 || reference.tag === "latest";
}
// src/pins/document/search.ts
/** More would not filter better. */
const MAX_NEEDLES = 8;
/**
* The documents whose text holds every needle as a word of its own: a scalar that says exactly the needle has white space, a quote or
* a bracket around it. A backslash may hide a needle (an escape in double quotes), blanks may be folded and single quotes are
* doubled: such documents and needles are not filtered. The rarest needle should come first.
*/
function documentsWith(text, segments, needles) {
	const all = segments.map((_, index) => index);
	const [first, ...others] = needles.filter((needle) => /^[^\s']+$/.test(needle)).slice(0, MAX_NEEDLES);
	if (first === void 0) return all;
	const found = segmentsWith(text, segments, first, true).filter((index) => others.every((needle) => holds(text, segments[index], needle)));
	const hidden = segmentsWith(text, segments, "\\", false);
	return hidden.length === 0 ? found : [.../* @__PURE__ */ new Set([...found, ...hidden])].sort((a, b) => a - b);
}
/** One pass over the whole text. */
function segmentsWith(text, segments, needle, whole) {
	const found = [];
	let index = 0;
	for (let at = text.indexOf(needle); at !== -1;) {
		while (index < segments.length && (segments[index]?.end ?? 0) <= at) index += 1;
		const segment = segments[index];
		if (!segment) break;
		const hit = at >= segment.start && (!whole || standsAlone(text, at, needle.length));
		if (hit) found.push(index);
		at = text.indexOf(needle, hit ? segment.end : at + 1);
	}
	return found;
}
function holds(text, segment, needle) {
	if (!segment) return false;
	const slice = text.slice(segment.start, segment.end);
	for (let at = slice.indexOf(needle); at !== -1; at = slice.indexOf(needle, at + 1)) if (standsAlone(slice, at, needle.length)) return true;
	return false;
}
function standsAlone(text, at, length) {
	const joins = (left) => isWord$1(text.charCodeAt(left)) && isWord$1(text.charCodeAt(left + 1));
	return !joins(at - 1) && !joins(at + length - 1);
}
/** Letters, digits, `_` and `-` in ASCII; NaN beyond the ends of a text is none. A dot is none: some names are paths of needles. */
function isWord$1(code) {
	return code >= 97 && code <= 122 || code >= 48 && code <= 57 || code >= 65 && code <= 90 || code === 95 || code === 45;
}
// src/pins/resolve.ts
/** Places shown in an error. */
const SHOWN = 5;
/** Beyond this many documents, looking for what the user may have meant costs too much. */
const MAX_SUGGEST = 50;
/**
* The one place that a selector stands for. Only documents that can match are parsed; a document that does not parse is in the way
* only where it matches, or where nothing else does.
* @throws GateError RG-PIN-NOT-FOUND, RG-PIN-AMBIGUOUS, RG-MANIFEST-SYNTAX, RG-SELECTOR
*/
function resolvePin(manifest, config) {
	checkSelector(config);
	const selector = formatSelector(config);
	checkFormat(manifest, config, selector);
	const candidates = candidateDocuments(manifest, config);
	const matches = [];
	let broken;
	for (const index of candidates) {
		const document = manifest.document(index);
		const found = findIn(manifest, document, config, selector);
		if (document.problem && (found.length > 0 || !broken)) broken = document;
		matches.push(...found);
		if (matches.length > SHOWN) break;
	}
	const [match, ...others] = matches;
	if (match && others.length > 0) throw ambiguous(manifest, selector, matches);
	if (broken?.problem && (!match || match.document === broken)) throw syntaxError(manifest, broken.problem);
	if (!match) throw notFound(manifest, selector, config);
	return {
		config,
		selector,
		...match,
		get place() {
			return manifest.place(siteOffset(match.site, manifest.text));
		}
	};
}
function checkFormat(manifest, config, selector) {
	const formats = formatsOf(locatorOf(config));
	if (formats.includes(manifest.format)) return;
	throw new GateError("RG-PIN-NOT-FOUND", `${selector} cannot stand in this file: it is read as ${FORMAT_NAMES[manifest.format]}`, {
		place: {
			file: manifest.path,
			line: 1,
			column: 1
		},
		expected: `a file of ${formats.map((format) => FORMAT_NAMES[format]).join(" or ")}`,
		hint: "another selector, or another file"
	});
}
/** Documents that the selector can match, without parsing them. */
function candidateDocuments(manifest, config) {
	if (config.locator === "pointer" && config.document !== void 0) return manifest.segments[config.document] ? [config.document] : [];
	return documentsWith(manifest.text, manifest.segments, locatorOf(config).needles(config));
}
function findIn(manifest, document, config, selector) {
	try {
		return locatorOf(config).find(config, document, manifest.path).map((site) => ({
			document,
			site
		}));
	} catch (error) {
		if (error instanceof NestedSyntaxError) throw new GateError("RG-MANIFEST-SYNTAX", `${selector}: the text that it looks into is no well-formed YAML: ${error.message.split("\n")[0] ?? ""}`, {
			place: manifest.place(error.offset),
			cause: error
		});
		if (!(error instanceof AmbiguousError)) throw error;
		const places = error.offsets.map((offset) => manifest.place(offset));
		throw new GateError("RG-PIN-AMBIGUOUS", `${selector}: ${error.message} (${listPlaces(places)})`, {
			...places[0] ? { place: places[0] } : {},
			hint: "remove one of them: programs disagree on which one counts",
			cause: error
		});
	}
}
function listPlaces(places) {
	const shown = places.slice(0, SHOWN).map(formatPlace).join(", ");
	return places.length > SHOWN ? `${shown}, …` : shown;
}
function ambiguous(manifest, selector, matches) {
	const places = matches.map(({ site }) => manifest.place(siteOffset(site, manifest.text)));
	const several = new Set(matches.map(({ document }) => document.index)).size > 1;
	return new GateError("RG-PIN-AMBIGUOUS", `${selector} matches more than one scalar: ${listPlaces(places)}`, {
		...places[0] ? { place: places[0] } : {},
		expected: "exactly one",
		hint: several ? "name the document too: kind, namespace and name, or `#N` after a pointer" : "use a selector that tells them apart"
	});
}
function notFound(manifest, selector, config) {
	const known = manifest.segments.length <= MAX_SUGGEST ? discoverPins(manifest) : [];
	const shown = known.slice(0, SHOWN).map((pin) => `\`${formatSelector(pin.config)}\``);
	const choice = shown.length === 0 ? "no pin was discovered in it" : `it has ${shown.join(", ")}${known.length > SHOWN ? ", …" : ""}`;
	return new GateError("RG-PIN-NOT-FOUND", `${selector} matches no scalar`, {
		place: {
			file: manifest.path,
			line: 1,
			column: 1
		},
		expected: `${config.locator}:${locatorOf(config).usage}`,
		hint: choice
	});
}
// src/pins/read.ts
/**
* A pin as it stands in a file.
* @throws GateError RG-PIN-NOT-FOUND, RG-PIN-AMBIGUOUS, RG-MANIFEST-SYNTAX, RG-SELECTOR
*/
function readPin(path, bytes, selector) {
	const manifest = openManifest(path, bytes, assumedFormat(selector));
	const { site } = resolvePin(manifest, selector);
	return reading(manifest, selector, site);
}
/**
* All pins that can be told by the shape of the file (no pointers: any scalar could be one), in source order, each with a selector that
* `readPin` resolves to it.
* @throws GateError RG-MANIFEST-SYNTAX when a document of the file cannot be parsed
*/
function listPins(path, bytes) {
	const manifest = openManifest(path, bytes);
	for (const [index] of manifest.segments.entries()) {
		const { problem } = manifest.document(index);
		if (problem) throw syntaxError(manifest, problem);
	}
	return discoverPins(manifest).map(({ config, site }) => reading(manifest, config, site));
}
function reading(manifest, config, site) {
	return {
		selector: formatSelector(config),
		config,
		value: site.value,
		digest: digestIn(site.value),
		mutability: judgeSite(site, site.role).mutability,
		...site.role ? { role: site.role } : {},
		...site.moves ? { moves: site.moves } : {},
		place: manifest.place(siteOffset(site, manifest.text)),
		sharedBy: Math.max(...site.scalars.map((scalar) => scalar.sharedBy()))
	};
}
// src/pins/propose/dvc.ts
/** `outs` or `deps` with the path of the data, of a hash in a DVC file. */
function trackedPath({ file, reading }) {
	const { config } = reading;
	if (config.locator !== "field" || !/(?:\.dvc|dvc\.lock)$/.test(file)) return void 0;
	const steps = parsePath$1(config.path);
	const at = steps.findIndex((step) => step.type === "where" && step.key === "path");
	const [list, item] = [steps[at - 1], steps[at]];
	if (list?.type !== "key" || item?.type !== "where") return void 0;
	return {
		list: list.key,
		path: posix.normalize(posix.join(posix.dirname(file), item.value))
	};
}
/** Whether a reading is the hash of something that a stage of `dvc.lock` read. */
function isDependency(reading) {
	return trackedPath({
		file: reading.place.file,
		reading
	})?.list === "deps" && reading.place.file.endsWith("dvc.lock");
}
/** Hashes of dependencies in `dvc.lock` whose data another DVC file tracks: they have to go back together with it. */
function agreeingDependencies(tracked) {
	const outs = new Set(tracked.flatMap((one) => {
		const at = trackedPath(one);
		return at?.list === "outs" ? [at.path] : [];
	}));
	return new Set(tracked.flatMap((one) => {
		const at = trackedPath(one);
		return at?.list === "deps" && outs.has(at.path) ? [one.reading] : [];
	}));
}
/** Data that two DVC files name with different hashes: one of them was changed and the other not. */
function disagreeing(tracked) {
	const byPath = /* @__PURE__ */ new Map();
	for (const one of tracked) {
		const at = trackedPath(one);
		if (at && one.reading.selector.endsWith(".md5")) byPath.set(at.path, [...byPath.get(at.path) ?? [], one]);
	}
	return [...byPath].flatMap(([path, list]) => new Set(list.map(({ reading }) => reading.value)).size > 1 ? [{
		path,
		places: list.map(({ file, reading }) => `${file} (${reading.value})`)
	}] : []);
}
// src/pins/propose/environment.ts
/** Words in paths that name an environment, and what it is called. */
const NAMES = new Map([
	...[
		"production",
		"prod",
		"prd",
		"live"
	].map((word) => [word, "production"]),
	...[
		"staging",
		"stage",
		"stg"
	].map((word) => [word, "staging"]),
	...[
		"preproduction",
		"preprod",
		"pre-prod"
	].map((word) => [word, "preproduction"]),
	...[
		"development",
		"dev",
		"develop"
	].map((word) => [word, "development"]),
	...[
		"test",
		"qa",
		"uat",
		"canary",
		"sandbox",
		"integration",
		"demo"
	].map((word) => [word, word])
]);
/**
* The environment that a path speaks of: a folder of that name, else a word of a folder or of the file's name (`values-prod.yaml`,
* `eu-west-prod/`). The folder nearest to the file counts. `undefined` when none or, at the same depth, several are named.
*/
function environmentOf(path) {
	const steps = path.toLowerCase().split("/").reverse();
	for (const step of steps) {
		const whole = NAMES.get(step);
		if (whole !== void 0) return whole;
		const words = new Set(step.split(/[-_.]/).flatMap((word) => NAMES.get(word) ?? []));
		if (words.size > 1) return void 0;
		const [word] = words;
		if (word !== void 0) return word;
	}
}
/** Folders whose manifests do not run anywhere: fixtures, vendored copies, what a build made, templates that are filled in later. */
const ASIDE = /(?:^|\/)(?:node_modules|vendor|third_party|testdata|fixtures?|__tests__|__fixtures__|tests?|spec|examples?|samples?|dist|build|target|\.terraform|\.venv|venv|templates|\.git)\//i;
/** The folder for which a file is left out, or `undefined`. A folder `test` below a folder of environments is an environment. */
function asideFolder(path) {
	const folder = ASIDE.exec(path)?.[0].replaceAll("/", "");
	if (folder === void 0 || !/^tests?$/i.test(folder)) return folder;
	return /(?:^|\/)(?:overlays?|environments?|envs?|clusters?|deploy(?:ments?)?|stages?)\/(?:[^/]+\/)*tests?\//i.test(path) ? void 0 : folder;
}
// src/pins/propose/name.ts
/** Words that say nothing about which thing is meant. */
const EMPTY = /* @__PURE__ */ new Set([
	"image",
	"images",
	"spec",
	"values",
	"template",
	"containers",
	"container",
	"tag",
	"digest",
	"ref",
	"source",
	"helm",
	"main",
	"app",
	"uri"
]);
/** A short name for a pin, from its selector and its value; not yet unique. It has the form of a configuration's names. */
function nameOf(config, value) {
	return slug(words(config, value)) ?? "pin";
}
function words(config, value) {
	switch (config.locator) {
		case "kubernetes": return config.name === void 0 || config.name === config.container || EMPTY.has(config.container) ? config.name ?? config.container : `${config.name}-${config.container}`;
		case "kustomize": return lastStep(config.image);
		case "helm": return telling(config.path.split(".")) ?? repositoryName(value) ?? "image";
		case "compose": return config.service;
		case "marker": return config.marker;
		case "field": return fieldWords(config.path, config.name, value);
		case "terraform": return telling(config.address.split(".")) ?? config.address;
		case "nomad": return lastStep(config.task);
		case "dockerfile": return lastStep(config.instruction);
		case "toml":
		case "env": return config.key.toLowerCase();
		default: return telling(config.pointer.split("/")) ?? repositoryName(value) ?? "pin";
	}
}
function fieldWords(path, object, value) {
	const steps = parsePath$1(path);
	const named = steps.flatMap((step) => step.type === "where" ? [lastStep(step.value)] : []);
	const key = steps.findLast((step) => step.type === "key")?.key ?? "";
	const what = EMPTY.has(key) || key === "md5" ? [] : [key.replace(/[A-Z]+/g, (capitals) => `-${capitals.toLowerCase()}`)];
	const parts = [
		...object === void 0 ? [] : [object],
		...named.filter((name) => name !== object),
		...what
	];
	return parts.length > 0 ? parts.join("-") : repositoryName(value) ?? key;
}
/** The last step that says something. */
function telling(steps) {
	return steps.findLast((step) => step !== "" && !/^\d+$/.test(step) && !EMPTY.has(step.toLowerCase()));
}
function lastStep(text) {
	return text.split("/").at(-1) ?? text;
}
function repositoryName(value) {
	const reference = parseReference(value);
	return reference ? lastStep(reference.repository) : void 0;
}
function slug(text) {
	const plain = text.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, "").slice(0, 60);
	return plain === "" ? void 0 : plain;
}
// src/pins/propose/index.ts
const DEFAULT_ENVIRONMENT = "production";
const TRAFFIC = "traffic moves while a release is rolled out: make it a pin where a rollback shall move it back";
/**
* Which pins a configuration could have: by environment as paths speak of them, with a reason for everything that is left out.
* @param environment takes the pins of files whose path names no environment (default: `production`, where no path names any), and
*   leaves out what belongs to others
*/
function proposePins(sources, environment) {
	const leftOut = [];
	const candidates = sources.flatMap((source) => readSource(source, leftOut));
	const agreeing = agreeingDependencies(candidates);
	const guessed = new Set(candidates.flatMap((one) => one.environment ?? []));
	const fallback = environment ?? (guessed.size === 0 ? DEFAULT_ENVIRONMENT : void 0);
	const groups = /* @__PURE__ */ new Map();
	for (const candidate of candidates) {
		const name = candidate.environment ?? fallback;
		const reason = reasonAgainst(candidate, agreeing) ?? (name === void 0 ? "its path names no environment: shared by all of them?" : void 0);
		if (reason !== void 0 || name === void 0) leftOut.push(leaveOut(candidate, reason ?? ""));
		else if (environment !== void 0 && name !== environment) leftOut.push(leaveOut(candidate, `belongs to ${name}`));
		else groups.set(name, [...groups.get(name) ?? [], candidate]);
	}
	return {
		environments: [...groups].map(([name, list]) => ({
			name,
			pins: namePins(list)
		})).sort(byName),
		leftOut,
		warnings: disagreeing(candidates).map(({ path, places }) => `${path} has different hashes in ${places.join(" and ")}: one of them was changed and the other not`),
		files: sources.length
	};
}
function byName(a, b) {
	const rank = ({ name }) => name === DEFAULT_ENVIRONMENT ? 0 : 1;
	return rank(a) - rank(b) || (a.name < b.name ? -1 : 1);
}
function readSource({ path, bytes }, leftOut) {
	if (asideFolder(path) !== void 0) return [];
	try {
		const environment = environmentOf(path);
		const readings = listPins(path, bytes);
		if (readings.length === 0 && path.endsWith(".dvc")) leftOut.push({
			file: path,
			reason: "names no hash, so nothing says which data it means"
		});
		return readings.map((reading) => ({
			file: path,
			reading,
			environment
		}));
	} catch (error) {
		if (!(error instanceof GateError || error instanceof GateErrors)) throw error;
		const [first] = error instanceof GateErrors ? error.errors : [error];
		leftOut.push({
			file: path,
			reason: first?.message ?? "cannot be read"
		});
		return [];
	}
}
function leaveOut({ file, reading }, reason) {
	return {
		file,
		selector: reading.selector,
		value: reading.value,
		reason
	};
}
/** Why a pin is no proposal, as a sentence; `undefined` when it is one. */
function reasonAgainst({ file, reading }, agreeing) {
	if (reading.value === "") return "it is empty";
	if (reading.mutability === "variable") return "it is filled in from a variable: pin the file that sets it";
	if (/(?:^|\/)\.github\//.test(file) || /(?:^|\/)action\.ya?ml$/.test(file)) return "it decides what a workflow runs, not what is deployed";
	if (reading.config.locator === "dockerfile") return "it decides what is built, not what is deployed";
	if (reading.role === "traffic") return TRAFFIC;
	if (isDependency(reading) && !agreeing.has(reading)) return "a dependency that no DVC file of this repository tracks: git has it";
}
function namePins(candidates) {
	const taken = /* @__PURE__ */ new Set();
	return candidates.map(({ file, reading }) => {
		const base = nameOf(reading.config, reading.moves === "tag" ? "" : reading.value);
		let name = base;
		for (let count = 2; taken.has(name); count += 1) name = `${base}-${count}`;
		taken.add(name);
		return {
			name,
			file,
			config: reading.config,
			role: reading.role ?? "other",
			reading
		};
	});
}
// src/pins/propose/manifest-name.ts
/** What package managers write: versions of packages, no pins of a deploy. */
const LOCKS = /(?:^|\/)(?:package-lock|npm-shrinkwrap|composer|pnpm-lock|packages\.lock)\.(?:json|ya?ml)$|(?:^|\/)(?:Pipfile|(?:Cargo|poetry|uv|pdm)\.lock)$/i;
/** Whether a file could be a manifest, by its name. */
function isManifestName(path) {
	if (LOCKS.test(path)) return false;
	const format = formatOfName(path);
	return format === void 0 ? /\.dvc$|(?:^|\/)(?:dvc\.lock|kustomization)$/i.test(path) : format !== "foreign";
}
// src/pins/propose/render.ts
const MUTABLE = {
	none: void 0,
	tag: "a tag without digest: `check` refuses it until it names one",
	latest: "follows `latest`: `check` refuses it",
	untagged: "names no version: `check` refuses it",
	alias: "follows an alias: `check` refuses it until it names a version",
	branch: "follows a branch or tag: `check` refuses it until it names a commit",
	range: "a range of versions: `check` refuses it until it names one",
	variable: "filled in from a variable",
	unversioned: "can be overwritten where it lies: `check` refuses it until it names a version or digest"
};
/** Roles that a selector implies in a configuration. */
const IMAGE_LOCATORS = /* @__PURE__ */ new Set([
	"kubernetes",
	"kustomize",
	"helm",
	"compose",
	"nomad",
	"dockerfile"
]);
/** Beyond this many, what was left out is counted only. */
const MAX_LEFT_OUT = 60;
/** A configuration to begin with, as YAML that the loader accepts, with a comment wherever something has to be decided. */
function renderProposal({ environments, leftOut, warnings, files }) {
	const head = [
		`# ${counted(environments.reduce((sum, { pins }) => sum + pins.length, 0), "pin")} in ${counted(files, "file")}. A proposal by the shape of the files: keep what a rollback is to move.`,
		...warnings.map((warning) => `# Mind: ${yamlComment(warning)}`),
		"version: 1"
	];
	if (environments.length === 0) return `${[...head, ...leftOutLines(leftOut)].join("\n")}\n`;
	const body = environments.flatMap(({ name, pins }) => [
		`  ${name}:`,
		"    pins:",
		...pins.flatMap(pinLines)
	]);
	return `${[
		...head,
		"environments:",
		...body,
		...leftOutLines(leftOut)
	].join("\n")}\n`;
}
function counted(count, word) {
	return `${count} ${word}${count === 1 ? "" : "s"}`;
}
/** A pin as two lines of a configuration, below `pins:` of an environment: a comment with what it holds, and the pin. */
function pinLines(pin) {
	const { name, file, config, reading } = pin;
	const role = IMAGE_LOCATORS.has(config.locator) && pin.role === "image" ? "" : `, role: ${pin.role}`;
	const notes = [MUTABLE[reading.mutability], reading.sharedBy > 0 ? `shared with ${counted(reading.sharedBy, "other place")}: add \`shared: true\` when all may go back together` : void 0].filter((note) => note !== void 0);
	return [`      # ${yamlComment(reading.value)}${notes.length > 0 ? `  (${notes.join("; ")})` : ""}`, `      ${yamlText(name)}: { file: ${yamlText(file)}, ${selectorKeys(config)}${role} }`];
}
/** The keys that choose a selector in a configuration: one text where that says all, else a map. */
function selectorKeys(config) {
	if (config.locator === "pointer") return `pointer: ${yamlText(config.pointer)}${config.document === void 0 ? "" : `, document: ${config.document}`}`;
	const { locator, ...keys } = config;
	const [only, ...others] = Object.values(keys);
	return `${locator}: ${locator !== "kubernetes" && only !== void 0 && others.length === 0 ? yamlText(only) : flowMap(keys)}`;
}
function flowMap(keys) {
	return `{ ${Object.entries(keys).map(([key, value]) => `${key}: ${yamlText(value)}`).join(", ")} }`;
}
function leftOutLines(leftOut) {
	if (leftOut.length === 0) return [];
	const lines = leftOut.slice(0, MAX_LEFT_OUT).map(({ file, selector, value, reason }) => yamlComment(`${file}${selector === void 0 ? "" : ` ${selector}`}${value === void 0 ? "" : ` = ${value}`}: ${reason}`));
	const rest = leftOut.length - lines.length;
	return [
		"",
		"# Left out:",
		...lines.map((line) => `#   ${line}`),
		...rest > 0 ? [`#   … and ${rest} more (--json has them all)`] : []
	];
}
// src/pins/reference/rules.ts
/** How to find the digest of an image, as a command to copy. Only a well-formed reference gets into it: its grammar has no shell signs but `[` and `]`. */
function pinCommand(value) {
	const reference = parseReference(value);
	if (!reference || value.includes("[")) return void 0;
	const name = formatReference({
		...reference,
		digest: void 0
	});
	return `docker buildx imagetools inspect ${name} --format '{{.Manifest.Digest}}' (or: crane digest ${name})`;
}
/** Data of every finding: `value`, and `pin` (name or selector) where it is known. */
function subject(data) {
	const { pin } = data;
	return typeof pin === "string" ? `pin ${pin}: \`${valueOf(data)}\`` : `\`${valueOf(data)}\``;
}
function valueOf({ value }) {
	return typeof value === "string" ? value : JSON.stringify(value ?? null);
}
function withCommand(data) {
	const command = pinCommand(valueOf(data));
	return command === void 0 ? "" : `; to find the digest: ${command}`;
}
function spelledOut(data) {
	const reference = parseReference(valueOf(data));
	return reference ? formatReference(canonicalReference({
		...reference,
		tag: reference.tag ?? "latest"
	})) : valueOf(data);
}
/** What `check` refuses about a pin: it names something that can change while the name stays. */
const PIN_RULES = [
	{
		id: "pins/tag-without-digest",
		severity: "error",
		title: "An image is named by a tag alone.",
		why: "A tag can be pushed again. A rollback would restore the same manifest, and the registry would hand out the newer image all the same.",
		fix: "Write the digest behind the tag: `name:tag@sha256:…`.",
		message: (data) => `${subject(data)} has a tag but no digest${withCommand(data)}`
	},
	{
		id: "pins/latest",
		severity: "error",
		title: "An image is named by the tag `latest`.",
		why: "`latest` is meant to move: every restart can bring another image, and nothing says which one ran before.",
		fix: "Name a version and its digest: `name:tag@sha256:…`.",
		message: (data) => `${subject(data)} follows \`latest\`${withCommand(data)}`
	},
	{
		id: "pins/untagged",
		severity: "error",
		title: "An image is named with neither tag nor digest.",
		why: "Without a tag the container runtime takes `latest`, which moves.",
		fix: "Name a version and its digest: `name:tag@sha256:…`.",
		message: (data) => `${subject(data)} names no version, which means ${spelledOut(data)}${withCommand(data)}`
	},
	{
		id: "pins/malformed-reference",
		severity: "error",
		title: "An image reference is not well-formed.",
		why: "No registry can resolve it, so neither the deploy nor a rollback to it can work.",
		fix: "Write `[registry/]path[:tag]@sha256:<64 hex digits>`, the path in lower case.",
		message: (data) => `${subject(data)} is not an image reference${typeof data["problem"] === "string" ? `: ${data["problem"]}` : ""}`
	},
	{
		id: "pins/variable",
		severity: "error",
		title: "A pin is filled in from a variable.",
		why: "What runs is decided outside the repository. The old value is not in git, so it cannot be restored from there.",
		fix: "Write the value where it is used, or pin the file that sets the variable.",
		message: (data) => `${subject(data)} contains a variable; what it stands for is not known here`
	},
	{
		id: "pins/mlflow-alias",
		severity: "error",
		title: "A registered model is named by an alias or a stage.",
		why: "Aliases and stages move to other versions without a commit; a rollback of the manifest would not bring the old model back.",
		fix: "Name the version: `models:/name/7`.",
		message: (data) => `${subject(data)} names no version of the model; write \`models:/name/VERSION\``
	},
	{
		id: "pins/model-latest",
		severity: "error",
		title: "A model is named by the version `latest`.",
		why: "`latest` is whatever was saved or built last; nothing says which one ran before.",
		fix: "Name the version that the store gave it: `name:version`.",
		message: (data) => `${subject(data)} follows \`latest\``
	},
	{
		id: "pins/huggingface-without-revision",
		severity: "error",
		title: "A Hugging Face repository is named without a commit.",
		why: "Branches and tags of a model repository move; the files behind the name change while the name stays.",
		fix: "Name the 40-digit commit: `hf://owner/name@COMMIT` (KServe: `hf://owner/name:COMMIT`).",
		message: (data) => `${subject(data)} names no commit; \`git ls-remote https://huggingface.co/OWNER/NAME\` prints it`
	},
	{
		id: "pins/object-store-unversioned",
		severity: "error",
		title: "A model or data set is named by an address that can be overwritten.",
		why: "Whoever writes to that address changes what runs, and the old bytes are gone when a rollback needs them.",
		fix: "Name a version (`?versionId=…`, `#generation`) or put a content digest into the path; better still, an OCI artifact by digest.",
		message: (data) => `${subject(data)} has neither version nor digest in it`
	},
	{
		id: "pins/semver-range",
		severity: "error",
		title: "A version is given as a range.",
		why: "A range picks the newest match at deploy time; the same file can bring another version tomorrow.",
		fix: "Name one exact version.",
		message: (data) => `${subject(data)} is a range of versions`
	},
	{
		id: "pins/branch",
		severity: "error",
		title: "A source is named by a branch or a tag.",
		why: "A branch moves with every commit and a tag can be moved; the same file brings other content tomorrow.",
		fix: "Name the full commit id.",
		message: (data) => `${subject(data)} follows a branch or tag; \`git rev-parse REVISION^{commit}\` prints the commit id`
	}
];
// src/pins/splice/bytes.ts
/** The text with all splices made. They must be sorted and apart. */
function applySplices(text, splices) {
	let result = "";
	let from = 0;
	for (const { start, removed, inserted } of splices) {
		result += text.slice(from, start) + inserted;
		from = start + removed.length;
	}
	return result + text.slice(from);
}
/**
* Makes the same splices in the bytes, and undoes them again.
* @throws GateError RG-INTERNAL when bytes and text disagree, or the way back does not give the original
*/
function toByteSplices(manifest, bytes, splices, text) {
	const byteSplices = /* @__PURE__ */ new Map();
	let units = 0;
	let offset = 0;
	for (const { start, removed, inserted } of splices) {
		offset += Buffer.byteLength(manifest.text.slice(units, start));
		units = start;
		byteSplices.set(start, {
			offset,
			removed,
			inserted
		});
	}
	const result = spliceBytes(bytes, [...byteSplices.values()]);
	let shift = 0;
	const inverse = [...byteSplices.values()].map((splice) => {
		const back = {
			offset: splice.offset + shift,
			removed: splice.inserted,
			inserted: splice.removed
		};
		shift += Buffer.byteLength(splice.inserted) - Buffer.byteLength(splice.removed);
		return back;
	});
	if (!(Buffer.compare(result, Buffer.from(text)) === 0 && Buffer.compare(spliceBytes(result, inverse), bytes) === 0)) throw new GateError("RG-INTERNAL", `${manifest.path}: the edit could not be proven to change nothing else`, { hint: "nothing was written" });
	return {
		result,
		byteSplices
	};
}
function spliceBytes(bytes, splices) {
	const parts = [];
	let from = 0;
	for (const { offset, removed, inserted } of splices) {
		parts.push(bytes.subarray(from, offset), Buffer.from(inserted));
		from = offset + Buffer.byteLength(removed);
	}
	return new Uint8Array(Buffer.concat([...parts, bytes.subarray(from)]));
}
// src/pins/splice/edit.ts
/** What no scalar is given: control characters, line breaks of any kind, byte order marks, halves of surrogate pairs. */
const UNSAFE = /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/u;
/**
* The splices that change a scalar as wanted within the style it is written in, or a sentence on why that cannot be. Nothing is ever
* quoted, escaped or re-flowed, but for the empty text where it is allowed: a plain scalar becomes `""`.
*/
function spliceScalar(scalar, change, source) {
	const { text } = scalar;
	const problem = refuse(scalar, change);
	if (problem) return problem;
	if (emptiesPlain(scalar, change)) return [{
		start: scalar.start,
		removed: source.slice(scalar.start, scalar.end),
		inserted: "\"\""
	}];
	const alignment = alignScalar(scalar, source);
	if (!alignment) return "the way it is written cannot be followed byte for byte";
	if (change.from === change.to) return [{
		start: insertionPoint(alignment, change.from),
		removed: "",
		inserted: change.text
	}];
	if (change.text.length === change.to - change.from) return replaceUnits(text, change, alignment, source);
	const exact = isLiteral(text, change, alignment, source) ? change : narrow(text, change);
	if (!isContiguous(exact, alignment, source)) return "the part to change spans several lines";
	const [start, end] = [alignment.starts[exact.from] ?? alignment.inner, alignment.ends[exact.to - 1] ?? alignment.inner];
	if (exact.from === exact.to) return [{
		start: insertionPoint(alignment, exact.from),
		removed: "",
		inserted: exact.text
	}];
	return [{
		start,
		removed: source.slice(start, end),
		inserted: exact.text
	}];
}
/** A plain scalar of YAML cannot be empty: where that is allowed it gets quotes, and stays a text. */
function emptiesPlain({ style, type, text, writing }, change) {
	if (change.quoteEmpty !== true) return false;
	return style === "plain" && type === "string" && !writing && change.text === "" && change.from === 0 && change.to === text.length;
}
/** As `spliceScalar`, through the text that the scalar may stand in: what changes there has to be sayable in both styles. */
function spliceHosted(scalar, change, source) {
	const { host } = scalar;
	const own = spliceScalar(scalar, change, host ? host.text : source);
	if (typeof own === "string" || !host) return typeof own === "string" ? own : {
		splices: own,
		inner: []
	};
	const splices = [];
	for (const { start, removed, inserted } of own) {
		const outer = spliceScalar(host, {
			from: start,
			to: start + removed.length,
			text: inserted
		}, source);
		if (typeof outer === "string") return `in the text it stands in: ${outer}`;
		splices.push(...outer);
	}
	return {
		splices,
		inner: own
	};
}
function refuse(scalar, change) {
	if (scalar.locked !== void 0) return scalar.locked;
	if (scalar.type === "null") return "there is no text that could be replaced";
	if (scalar.type === "other") return "its tag makes it something else than text";
	const whole = scalar.text.slice(0, change.from) + change.text + scalar.text.slice(change.to);
	const touched = variableSpans(scalar.text).find(({ start, end }) => start < change.to && change.from < end);
	if (touched) return `\`${scalar.text.slice(touched.start, touched.end)}\` is filled in by another program`;
	if (UNSAFE.test(change.text)) return "the new value has a character that would need an escape";
	return scalar.writing ? scalar.writing.refuse(change.text, whole) : refuseStyle(scalar, change.text, whole, emptiesPlain(scalar, change));
}
/** What the styles of YAML and JSON cannot say without quotes or escapes. */
function refuseStyle(scalar, text, whole, quoteEmpty) {
	if (whole === "" && scalar.style !== "single" && scalar.style !== "double" && scalar.style !== "json" && !quoteEmpty) return "without quotes an empty value would be null";
	if ((scalar.style === "double" || scalar.style === "json") && /["\\]/.test(text)) return "the new value would need an escape in double quotes";
	if (scalar.style === "single" && text.includes("'")) return "the new value would need an escape in single quotes";
}
function insertionPoint(alignment, at) {
	return alignment.starts[at] ?? alignment.ends[at - 1] ?? alignment.inner;
}
/** Text for text of the same length: unit for unit, so that escapes and folds that stay are not touched. */
function replaceUnits(text, change, alignment, source) {
	const splices = [];
	for (let unit = change.from; unit < change.to; unit += 1) {
		const [start, end] = [alignment.starts[unit] ?? 0, alignment.ends[unit] ?? 0];
		const inserted = change.text[unit - change.from] ?? "";
		if (source.slice(start, end) !== text[unit]) {
			if (inserted !== text[unit]) return "the part to change is written with an escape or spans lines";
			continue;
		}
		const last = splices.at(-1);
		if (last && last.start + last.removed.length === start) splices[splices.length - 1] = {
			start: last.start,
			removed: last.removed + text[unit],
			inserted: last.inserted + inserted
		};
		else splices.push({
			start,
			removed: text[unit] ?? "",
			inserted
		});
	}
	return splices.filter(({ removed, inserted }) => removed !== inserted);
}
function isLiteral(text, { from, to }, { starts, ends }, source) {
	return source.slice(starts[from], ends[to - 1]) === text.slice(from, to);
}
function isContiguous({ from, to }, { starts, ends }, source) {
	return from === to || !/[\r\n]/.test(source.slice(starts[from], ends[to - 1]));
}
/** The change without what it leaves alone at both ends, cut at word boundaries so that a digest stays whole. */
function narrow(text, { from, to, text: next }) {
	const old = text.slice(from, to);
	const limit = Math.min(old.length, next.length);
	let head = 0;
	while (head < limit && old[head] === next[head]) head += 1;
	while (head > 0 && isWord(old[head - 1])) head -= 1;
	let tail = 0;
	while (tail < limit - head && old.at(-1 - tail) === next.at(-1 - tail)) tail += 1;
	while (tail > 0 && isWord(old.at(-tail))) tail -= 1;
	return {
		from: from + head,
		to: to - tail,
		text: next.slice(head, next.length - tail)
	};
}
function isWord(char) {
	return char !== void 0 && !/[\s/:@=?&#,;+~]/.test(char);
}
// src/pins/splice/expect.ts
const WORD = /[A-Za-z0-9_.-]/;
const LONGEST_SHOWN = 200;
/** A value for an error message, shortened. */
function shown(value) {
	return `\`${value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value}\``;
}
/**
* Where the expectation stands in the value of a pin. It is the whole value, or a part that stands in it exactly once as a word of its
* own: `1.2` is no part of `app:1.2.3`.
* @throws GateError RG-PIN-STALE when it does not, RG-PIN-AMBIGUOUS when it stands there more than once
*/
function expectIn(pin, expect) {
	const { value } = pin.site;
	if (value === expect) return 0;
	const found = expect === "" ? [] : occurrences(value, expect);
	if (found.length > 1) throw new GateError("RG-PIN-AMBIGUOUS", `${shown(expect)} stands ${found.length} times in the value of ${pin.selector}, ${shown(value)}`, {
		place: pin.place,
		hint: "expect the whole value"
	});
	const at = found[0];
	if (at !== void 0 && isWhole(value, at, at + expect.length)) return at;
	throw new GateError("RG-PIN-STALE", `${pin.selector} holds ${shown(value)}`, {
		place: pin.place,
		expected: `${shown(expect)}${at === void 0 ? "" : " as a whole word"}`,
		hint: "it may have been changed meanwhile: look again and decide again"
	});
}
function occurrences(value, part) {
	const found = [];
	for (let at = value.indexOf(part); at !== -1 && found.length < 3; at = value.indexOf(part, at + 1)) found.push(at);
	return found;
}
function isWhole(value, from, to) {
	const joins = (a, b) => a !== void 0 && b !== void 0 && WORD.test(a) && WORD.test(b);
	return !joins(value[from - 1], value[from]) && !joins(value[to - 1], value[to]);
}
// src/pins/splice/verify.ts
/**
* Reads the edited text again: the same documents, no new error, exactly the intended scalars changed, each of them of the type it was
* (by YAML 1.2 and by YAML 1.1, since programs differ in which of the two they speak), and every selector finds its new value.
* @throws GateError RG-PIN-UNEDITABLE when anything else would happen
*/
function verifySplices(before, after, planned, splices) {
	const refuse = (reason) => {
		const pins = [...new Set(planned.map(({ pin }) => pin.selector))].join(", ");
		const options = planned[0] ? { place: planned[0].pin.place } : {};
		throw new GateError("RG-PIN-UNEDITABLE", `${pins} cannot be edited: ${reason}`, options);
	};
	if (before.segments.length !== after.segments.length) refuse("the file would fall into other documents");
	const parts = planned.flatMap((edit) => edit.parts);
	const hosts = hostedTexts(parts);
	const direct = parts.flatMap(({ scalar, text }) => scalar.host ? [] : [[scalar.start, text]]);
	const intended = new Map([...direct, ...hosts.map(({ host, text }) => [host.start, text])]);
	for (const index of new Set(planned.map(({ pin }) => pin.document.index))) {
		const reason = compareDocuments(before, after, index, intended);
		if (reason) refuse(reason);
	}
	for (const { host, text, intended: inside } of hosts) {
		const reason = compareTexts(host.text, text, inside);
		if (reason) refuse(`in the text it stands in: ${reason}`);
	}
	const grown = splices.reduce((sum, { removed, inserted }) => sum + inserted.length - removed.length, 0);
	if (after.text.length - before.text.length !== grown) refuse("the text would grow by more than the edit");
	for (const { pin, value } of planned) {
		const again = resolvePin(after, pin.config);
		if (again.site.value !== value) refuse(`afterwards it would read \`${again.site.value}\``);
	}
}
function compareDocuments(before, after, index, intended) {
	const [old, now] = [before.document(index), after.document(index)];
	const reason = compareParsed(old, now, intended);
	if (reason || before.format !== "yaml") return reason;
	const in11 = (manifest, { start, end }) => parseYaml(manifest.text.slice(start, end), start, index, "1.1");
	return compareParsed(in11(before, old), in11(after, now), intended);
}
function hostedTexts(parts) {
	const groups = /* @__PURE__ */ new Map();
	for (const part of parts) {
		const { host, start } = part.scalar;
		if (!host) continue;
		const group = groups.get(host.start) ?? {
			host,
			parts: /* @__PURE__ */ new Map()
		};
		groups.set(host.start, group);
		group.parts.set(start, part);
	}
	return [...groups.values()].map(({ host, parts: own }) => {
		const splices = [...own.values()].flatMap(({ inner }) => inner).sort((a, b) => a.start - b.start);
		const intended = new Map([...own].map(([start, { text }]) => [start, text]));
		return {
			host,
			text: applySplices(host.text, splices),
			intended
		};
	});
}
/** The document inside a text, before and after. */
function compareTexts(before, after, intended) {
	for (const version of ["1.2", "1.1"]) {
		const reason = compareParsed(parseYaml(before, 0, 0, version), parseYaml(after, 0, 0, version), intended);
		if (reason) return reason;
	}
}
function compareParsed(old, now, intended) {
	if (now.problem && !old.problem || now.warnings > old.warnings) return `the document would not parse any more (${now.problem?.message ?? "a new warning"})`;
	const [events, changed] = [old.events(), now.events()];
	if (events.length !== changed.length) return "the document would have another structure";
	for (const [at, event] of events.entries()) {
		const next = changed[at];
		const wanted = intended.get(event.start) ?? event.text;
		if (next?.text !== wanted) return `in this style the new value would read \`${next?.text ?? ""}\``;
		const quoted = wanted === "" && next.shape === event.shape.replace(/^PLAIN string/, "QUOTE_DOUBLE string");
		if (next.shape !== event.shape && !quoted) return "without quotes the new value would change its type; put the value in quotes first";
	}
}
// src/pins/splice/index.ts
/**
* Changes pins in one file: all of them, or none. Only the bytes of the values change; the result is parsed again, compared with the
* original scalar by scalar, and undone in memory as a proof.
* @throws GateError RG-PIN-STALE, RG-PIN-NOT-FOUND, RG-PIN-AMBIGUOUS, RG-PIN-UNEDITABLE, RG-MANIFEST-SYNTAX, RG-SELECTOR
*/
function splicePins(path, bytes, edits) {
	const manifest = openManifest(path, bytes, assumedFormat(edits[0]?.selector));
	const planned = edits.map((edit) => planEdit(manifest, edit));
	const parts = joinParts(manifest, planned);
	const splices = [...parts.values()].flatMap((part) => part.splices).sort((a, b) => a.start - b.start);
	refuseOverlaps(manifest, splices);
	const text = applySplices(manifest.text, splices);
	verifySplices(manifest, manifestOf(path, text, manifest.format), planned, splices);
	const { result, byteSplices } = toByteSplices(manifest, bytes, splices, text);
	const [sha256Before, sha256After] = [sha256(bytes), sha256(result)];
	return {
		bytes: result,
		proofs: planned.map(({ pin, parts: own }) => ({
			selector: pin.selector,
			place: pin.place,
			splices: own.flatMap(({ scalar }) => parts.get(scalarKey(scalar))?.splices ?? []).flatMap((splice) => byteSplices.get(splice.start) ?? []).sort((a, b) => a.offset - b.offset),
			sha256Before,
			sha256After
		}))
	};
}
function planEdit(manifest, edit) {
	const pin = resolvePin(manifest, edit.selector);
	const { site } = pin;
	const at = expectIn(pin, edit.expect);
	const value = site.value.slice(0, at) + edit.value + site.value.slice(at + edit.expect.length);
	const rewrites = site.rewrite(value);
	if (typeof rewrites === "string") throw uneditable(pin, rewrites);
	const parts = rewrites.map((rewrite) => {
		checkShared(pin, edit, rewrite);
		const made = spliceHosted(rewrite.scalar, changeOf(rewrite, edit), manifest.text);
		if (typeof made === "string") throw uneditable(pin, made);
		return {
			...rewrite,
			...made
		};
	});
	checkDigestEdit(pin, edit, parts.flatMap(({ splices }) => splices));
	return {
		edit,
		pin,
		value,
		parts
	};
}
function checkShared(pin, { allowShared }, { scalar }) {
	const shared = scalar.sharedBy();
	if (shared === 0 || allowShared) return;
	throw uneditable(pin, `${shared} other place${shared === 1 ? " takes its" : "s take their"} value from the same anchor`, "allow shared edits if all of them are meant to change");
}
/** The part of a scalar that changes: the expectation where it stands in it exactly once, else the whole of it. */
function changeOf({ scalar, text, quoteEmpty }, { expect, value }) {
	const at = expect === "" ? -1 : scalar.text.indexOf(expect);
	if (at !== -1 && scalar.text.indexOf(expect, at + 1) === -1 && scalar.text.slice(0, at) + value + scalar.text.slice(at + expect.length) === text) return {
		from: at,
		to: at + expect.length,
		text: value,
		...quoteEmpty === true ? { quoteEmpty } : {}
	};
	return {
		from: 0,
		to: scalar.text.length,
		text,
		...quoteEmpty === true ? { quoteEmpty } : {}
	};
}
/** A digest for a digest changes as many characters as the digest has, and the size of the file stays. */
function checkDigestEdit(pin, { expect, value }, splices) {
	if (expect.length !== value.length || digestIn(expect) !== expect || digestIn(value) !== value) return;
	const differing = splices.reduce((sum, { removed, inserted }) => sum + countDifferences(removed, inserted), 0);
	if (splices.some(({ removed, inserted }) => removed.length !== inserted.length) || differing > value.length - value.indexOf(":") - 1) throw uneditable(pin, "a digest for a digest would change more than the digest");
}
function countDifferences(a, b) {
	let count = 0;
	for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) count += 1;
	return count;
}
/** What happens to each scalar, by where it begins. Pins that share one have to agree on what it is to say. */
function joinParts(manifest, planned) {
	const parts = /* @__PURE__ */ new Map();
	for (const { pin, parts: own } of planned) for (const part of own) {
		const known = parts.get(scalarKey(part.scalar));
		if (known && known.text !== part.text) throw new GateError("RG-PIN-AMBIGUOUS", `${known.selector} and ${pin.selector} want different values in the same scalar`, {
			place: manifest.place(scalarOffset(part.scalar, manifest.text)),
			hint: "make one edit of the two"
		});
		if (!known) parts.set(scalarKey(part.scalar), {
			...part,
			selector: pin.selector
		});
	}
	return parts;
}
/** One edit may be of a text and another of something inside it. */
function refuseOverlaps(manifest, splices) {
	for (const [at, { start }] of splices.entries()) {
		const before = splices[at - 1];
		if (!before || before.start + before.removed.length <= start) continue;
		throw new GateError("RG-PIN-AMBIGUOUS", "two pins want to change the same part of the file", {
			place: manifest.place(start),
			hint: "one of them stands in the text of the other: make one edit of the two"
		});
	}
}
function uneditable(pin, reason, hint) {
	return new GateError("RG-PIN-UNEDITABLE", `${pin.selector} (${shown(pin.site.value)}) cannot be edited: ${reason}`, {
		place: pin.place,
		...hint === void 0 ? {} : { hint }
	});
}
// src/gates/manifests.ts
/** Where the manifests of an environment are read: in the candidate, or, as they are now, in the repository that the environment names. */
function manifestsOf(environment, { window, manifests }) {
	if (environment.rollback?.repository === void 0) return Promise.resolve(window.candidate);
	return manifests?.(environment) ?? Promise.resolve({ unread: "other repositories are not read here" });
}
// src/gates/pins/rules.ts
const FILE_MISSING = {
	id: "pins/file-missing",
	severity: "error",
	title: "The file of a pin does not exist",
	why: "A rollback has to edit this file; without it nothing can be taken back.",
	fix: "Correct `file:` of the pin, or add the manifest.",
	message: (data) => `${textOf$1(data, "environment")}: the file ${textOf$1(data, "file")} of pin ${textOf$1(data, "pin")} does not exist`
};
const NOT_RESOLVED = {
	id: "pins/not-resolved",
	severity: "error",
	title: "A pin cannot be found in its file",
	why: "What cannot be found without doubt cannot be taken back.",
	fix: "Correct the selector of the pin, or the manifest.",
	message: (data) => {
		const expected = textOf$1(data, "expected");
		return `${textOf$1(data, "environment")}: pin ${textOf$1(data, "pin")}: ${textOf$1(data, "error")}${expected ? `; expected ${expected}` : ""}`;
	}
};
const SHARED = {
	id: "pins/shared-scalar",
	severity: "error",
	title: "A pin stands in a scalar that other places share",
	why: "A rollback of this pin would change the others as well, so it is refused.",
	fix: "Give the pin a scalar of its own, or say `shared: true` when all of them may be taken back together.",
	message: (data) => `${textOf$1(data, "environment")}: pin ${textOf$1(data, "pin")} shares its scalar with ${textOf$1(data, "others")} other place${textOf$1(data, "others") === "1" ? "" : "s"} through a YAML alias`
};
const SHARED_BETWEEN = {
	id: "pins/shared-between-environments",
	severity: "warning",
	title: "Pins of several environments stand in one scalar",
	why: "Taking one environment back changes the others too, without a word in their ledgers.",
	fix: "Give each environment a scalar of its own.",
	message: (data) => `${textOf$1(data, "pins")} are one and the same value: taken back in one environment, it changes in all of them`
};
const UNREAD = {
	id: "pins/unread",
	severity: "warning",
	title: "The manifests of an environment lie in another repository, and it could not be read",
	why: "Nothing is known then of what runs there: whether its pins can be found, name one thing each, and could be gone back to.",
	fix: "Give the step `ROLLBACK_GATE_TOKEN`: a token that may read that repository (`contents: read`). The own token of a workflow sees its own repository only.",
	message: (data) => `the manifests of ${textOf$1(data, "environment")} in ${textOf$1(data, "repository")} could not be read, so nothing is known of its pins: ${textOf$1(data, "problem")}`
};
/** Rules of the gate itself; those about mutable references belong to the pins. */
const RULES = [
	FILE_MISSING,
	NOT_RESOLVED,
	SHARED,
	SHARED_BETWEEN,
	UNREAD
];
// src/gates/pins/run.ts
const RULE_TABLE = ruleTable(PIN_RULES);
/** Reads every pin of the environments in N: it must be found without doubt, and name something that cannot change. */
async function run(context) {
	const outcomes = [];
	const elsewhere = [];
	const unread = [];
	let asked = 0;
	for (const environment of context.environments) {
		const { name, pins, rollback } = environment;
		const source = await manifestsOf(environment, context);
		asked += pins.length;
		if (rollback?.repository !== void 0) {
			const how = "read" in source ? "as it is now" : "which could not be read from here";
			elsewhere.push({
				label: "Manifests",
				text: `of ${name}: ${rollback.repository}, ${how}`
			});
		}
		if ("read" in source) for (const pin of pins) outcomes.push(await readOne(environment, pin, source));
		else if (pins.length > 0) {
			const data = {
				environment: name,
				repository: rollback?.repository ?? "",
				problem: source.unread
			};
			unread.push(makeFinding(UNREAD, {
				gate: "pins",
				data,
				place: environment.place
			}));
		}
	}
	const read = outcomes.filter(({ reading }) => reading !== void 0);
	return {
		findings: [
			...unread,
			...outcomes.flatMap(({ findings }) => findings),
			...sharedBetween(read)
		],
		tally: {
			asked,
			answered: read.length
		},
		facts: [{
			label: "Pins",
			text: `${read.length} of ${counted$1(asked, "pin")} read`
		}, ...elsewhere],
		tables: read.length === 0 ? [] : [pinTable(read)]
	};
}
async function readOne(environment, pin, candidate) {
	const base = {
		environment: environment.name,
		pin
	};
	const data = {
		environment: environment.name,
		pin: pin.name,
		file: pin.file
	};
	try {
		const bytes = await candidate.read(pin.file);
		if (!bytes) return {
			...base,
			findings: [makeFinding(FILE_MISSING, {
				gate: "pins",
				data,
				place: pin.place
			})]
		};
		const reading = readPin(pin.file, bytes, pin.selector);
		return {
			...base,
			reading,
			findings: judge(pin, reading, data)
		};
	} catch (thrown) {
		const [error] = toGateErrors(thrown);
		if (!error || error.code === "RG-INTERNAL") throw thrown;
		const details = {
			...data,
			code: error.code,
			error: error.message,
			...error.expected !== void 0 && { expected: error.expected }
		};
		return {
			...base,
			findings: [makeFinding(NOT_RESOLVED, {
				gate: "pins",
				data: details,
				place: error.place ?? pin.place
			})]
		};
	}
}
/** The role of a pin says what its value names, and so what it takes for that name never to move. */
function judge(pin, reading, data) {
	const { rule: id, problem } = judgeSite(reading, pin.role);
	const rule = id === void 0 ? void 0 : RULE_TABLE.get(id);
	const details = {
		...data,
		value: reading.value,
		...problem !== void 0 && { problem }
	};
	const mutable = rule ? [makeFinding(rule, {
		gate: "pins",
		data: details,
		place: reading.place
	})] : [];
	if (reading.sharedBy === 0 || pin.shared === true) return mutable;
	return [...mutable, makeFinding(SHARED, {
		gate: "pins",
		data: {
			...data,
			others: reading.sharedBy
		},
		place: reading.place
	})];
}
/** Environments are taken back one by one, so no two of them may have their hands on one scalar. */
function sharedBetween(outcomes) {
	const groups = /* @__PURE__ */ new Map();
	for (const outcome of outcomes) {
		const place = outcome.reading?.place;
		const key = JSON.stringify([
			place?.file,
			place?.line,
			place?.column
		]);
		groups.set(key, [...groups.get(key) ?? [], outcome]);
	}
	return [...groups.values()].flatMap((group) => {
		const place = group[0]?.reading?.place;
		if (!place || new Set(group.map(({ environment }) => environment)).size < 2) return [];
		const pins = group.map(({ environment, pin }) => `${environment}/${pin.name}`).join(", ");
		return [makeFinding(SHARED_BETWEEN, {
			gate: "pins",
			data: {
				pins,
				file: place.file
			},
			place
		})];
	});
}
function pinTable(outcomes) {
	return {
		title: "Pins",
		columns: [
			"environment",
			"pin",
			"role",
			"value"
		],
		rows: outcomes.map(({ environment, pin, reading }) => [
			environment,
			pin.name,
			pin.role,
			reading?.value ?? ""
		])
	};
}
export { FILE_MISSING, NOT_RESOLVED, PIN_RULES, RULES, SHARED, SHARED_BETWEEN, UNREAD, canonicalReference, digestIn, formatReference, formatSelector, isAnyDigest, isManifestName, judgePin, judgeSite, listPins, manifestsOf, parseReference, parseSelector, pinLines, proposePins, readPin, readReference, renderProposal, ruleTable, run, splicePins, yamlComment, yamlText };
