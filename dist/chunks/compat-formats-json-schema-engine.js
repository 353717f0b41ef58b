import "./runtime.js";
import { answerOf, jsonSchemaRules } from "./compat-formats-json-schema-rules-shared.js";
import { GateError, isJsonObject } from "./start.js";
import { ruleTable } from "./pins.js";
import { Classes, Compiler, Facts, Files, Inclusion, Judge, Meter, Parts, Payloads, Prover, ReadOnce, Shown, Slicer, WitnessFinder, inPlace, indexFile, isShownBy, pathOf, readDocument, referencedFiles, selectDrafts, target, typeNames, typesOf, unionsAround } from "./compat-formats-json-schema-witness-shared.js";
import { escapeToken, findAmbiguity, loadOracles, nameDialect, surveyOf, unescapeToken } from "./compat-formats-json-schema-oracle-shared.js";
// src/compat/formats/json-schema/family.ts
/** What schemas that are compared with each other share: the releases of one schema are alike nearly everywhere. */
var Family = class {
	classes = new Classes();
	parts = new Parts();
	payloads = new Payloads();
	#shown = /* @__PURE__ */ new Map();
	/** `declared`: writers emit only what they declare. */
	shown(declared) {
		let shown = this.#shown.get(declared);
		if (!shown) this.#shown.set(declared, shown = new Shown(this.classes));
		return shown;
	}
};
const families = /* @__PURE__ */ new WeakMap();
/** The family of two schemas, which is that of whatever each was compared with before. */
function familyOf(one, other) {
	const family = families.get(one) ?? families.get(other) ?? new Family();
	for (const schema of [one, other]) if (!families.has(schema)) families.set(schema, family);
	return family;
}
// src/compat/formats/json-schema/listing.ts
/**
* Every property that can be reached from the root, by its path in the data: items of lists and members of maps add nothing to it. Each schema is
* gone into once, at the shortest path that leads to it, so that recursive schemas come to an end and the list stays as long as the schema.
*/
function* listMembers(root) {
	const entered = /* @__PURE__ */ new Set();
	let level = below([root], "", entered);
	while (level.length > 0) {
		for (const entry of level) yield new Property(entry);
		level = level.flatMap(({ nodes, path }) => below([...nodes], path, entered));
	}
}
/** The properties directly below schemas that stand at one path, in the order of their names. */
function below(written, path, entered) {
	const entries = /* @__PURE__ */ new Map();
	const waiting = [...written];
	for (let at = waiting.pop(); at; at = waiting.pop()) for (const node of inPlace(at)) {
		if (entered.has(node)) continue;
		entered.add(node);
		for (const [name, schema] of node.properties ?? []) {
			const entry = entries.get(name) ?? {
				path: `${path}/${escapeToken(name)}`,
				name,
				nodes: /* @__PURE__ */ new Set()
			};
			entries.set(name, entry);
			entry.nodes.add(target(schema));
		}
		waiting.push(...partsOf(node));
	}
	return [...entries.values()].sort((a, b) => a.name < b.name ? -1 : 1);
}
/** Schemas of items and of members without a fixed name. */
function partsOf(node) {
	return [
		...[
			node.items,
			node.contains,
			node.unevaluatedItems,
			node.additionalProperties,
			node.unevaluatedProperties
		].filter((one) => one !== void 0),
		...node.prefixItems ?? [],
		...node.patternProperties?.values() ?? []
	];
}
/** Its place is found only where it is shown: that takes a walk over the text. */
var Property = class {
	key;
	name;
	signature;
	#node;
	constructor({ path, name, nodes }) {
		this.key = path;
		this.name = `property ${name}`;
		this.signature = signatureOf([...nodes]);
		[this.#node] = nodes;
	}
	get place() {
		const { document, pointer = "" } = this.#node ?? {};
		return document?.places([pointer]).get(pointer) ?? {
			file: document?.path ?? "",
			line: 1,
			column: 1
		};
	}
};
/** Types, formats and encodings; limits do not change what a value means. */
function signatureOf(nodes, depth = 0) {
	const inner = nodes.flatMap((node) => inPlace(node));
	const types = nodes.reduce((all, node) => all | typesOf(node), 0);
	const parts = [types === 127 ? "any" : typeNames(types).join("|") || "nothing"];
	const said = (keyword) => {
		const texts = [...new Set(inner.flatMap((node) => node[keyword] ?? []))].sort();
		if ((types & 16 || keyword === "format") && texts.length > 0) parts.push(`${keyword} ${texts.join("|")}`);
	};
	for (const keyword of [
		"format",
		"contentEncoding",
		"contentMediaType"
	]) said(keyword);
	const items = inner.flatMap((node) => [...node.items ? [target(node.items)] : [], ...(node.prefixItems ?? []).map(target)]);
	if (types & 32 && items.length > 0 && depth < 4) parts.push(`of ${signatureOf(items, depth + 1)}`);
	return parts.join(" ");
}
// src/compat/formats/json-schema/reachable.ts
/** Files with fewer definitions are left as they are. */
const MANY = 20;
const HOLDERS = ["$defs", "definitions"];
/** A reference into a definition, wherever that is. */
const INTO = /#\/(?:\$defs|definitions)\/([^/]+)/;
/**
* Other files without the definitions that nothing leads to: a validator prepares all it is given, for each of the many schemas that refer to
* a large file. Names count whatever file they are in. As they are where something can be named without a pointer.
*/
function reachableOnly(main, others) {
	const large = others.filter((root) => isJsonObject(root) && HOLDERS.some((holder) => sizeOf(root[holder]) > MANY));
	if (large.length === 0 || [main, ...others].some((root) => surveyOf(root).named)) return others;
	const names = namesReached([main, ...others.map((root) => large.includes(root) ? without(root) : root)], large);
	if (!names) return others;
	return others.map((root) => large.includes(root) && isJsonObject(root) ? keep(root, names) : root);
}
/** The names of definitions that roots lead to, through others too; `undefined` where that cannot be told. */
function namesReached(roots, large) {
	const names = /* @__PURE__ */ new Set();
	const waiting = [...roots];
	for (let at = waiting.pop(); at !== void 0; at = waiting.pop()) for (const reference of surveyOf(at).references) {
		const fragment = reference.includes("#") ? reference.slice(reference.indexOf("#") + 1) : "";
		if (fragment !== "" && !fragment.startsWith("/")) return void 0;
		const name = nameIn(reference);
		if (name === void 0 && /(?:\$|%24)?def/i.test(fragment)) return void 0;
		if (name === void 0 || names.has(name)) continue;
		names.add(name);
		for (const root of large) waiting.push(...definitionsOf(root, name));
	}
	return names;
}
function nameIn(reference) {
	const token = INTO.exec(reference)?.[1];
	if (token === void 0) return void 0;
	try {
		return unescapeToken(decodeURIComponent(token));
	} catch {
		return;
	}
}
function definitionsOf(root, name) {
	if (!isJsonObject(root)) return [];
	return HOLDERS.flatMap((holder) => {
		const held = root[holder];
		return isJsonObject(held) && Object.hasOwn(held, name) ? held[name] ?? [] : [];
	});
}
function without(root) {
	if (!isJsonObject(root)) return root;
	return Object.fromEntries(Object.entries(root).filter(([key]) => !HOLDERS.some((holder) => holder === key)));
}
function keep(root, names) {
	const kept = HOLDERS.flatMap((holder) => {
		const held = root[holder];
		if (!isJsonObject(held)) return held === void 0 ? [] : [[holder, held]];
		return [[holder, Object.fromEntries(Object.entries(held).filter(([name]) => names.has(name)))]];
	});
	return {
		...root,
		...Object.fromEntries(kept)
	};
}
function sizeOf(value) {
	return isJsonObject(value) ? Object.keys(value).length : 0;
}
// src/compat/formats/json-schema/search.ts
/** Looks that a confirmation counts as: two validators, two schemas. */
const CONFIRMING = 50;
/** Values in all payloads together that are told. */
const MAX_WEIGHT = 2e5;
const LARGE = 100;
/** Searches payloads for the candidates of one comparison, with a bound on how long and on how much is told. */
var Search = class {
	#finder;
	#judge;
	#meter;
	#purse;
	#family;
	#recent = [];
	#weight = 0;
	/** Candidates for which more could have been tried, or told. */
	cut = /* @__PURE__ */ new Set();
	constructor(finder, judge, meter, family) {
		this.#finder = finder;
		this.#judge = judge;
		this.#meter = meter;
		this.#purse = meter.purse();
		this.#family = family;
	}
	/** A payload that shows the candidate to be a break, confirmed. */
	for(candidate) {
		const again = this.#recent.find(({ payload }) => isShownBy(candidate, payload));
		const payloads = this.#finder.find(candidate, this.#family.payloads.for(candidate));
		const witness = again ?? this.#meter.within(() => this.#find(payloads, candidate), this.#purse);
		if (!witness) return void 0;
		if (!again) {
			this.#family.payloads.add(candidate, witness.payload);
			if (weightOf(witness.payload) > LARGE) this.#recent = [witness, ...this.#recent.slice(0, 3)];
		}
		if (this.#isBearable(witness)) return witness;
		this.cut.add(candidate);
	}
	/** Any payload that shows a break at all. */
	anywhere() {
		for (const aimed of [true, false]) {
			const witness = this.#meter.within(() => this.#find(this.#finder.findAnywhere([aimed])), this.#meter.purse());
			if (witness) return witness;
		}
	}
	#find(payloads, candidate) {
		const { made } = this.#family.parts;
		const witness = this.#judge.confirm(payloads);
		this.#meter.spend(CONFIRMING + this.#family.parts.made - made);
		if (!witness && candidate && this.#meter.spent) this.cut.add(candidate);
		return witness;
	}
	/** Thousands of differences, each with a payload of thousands of values, are more than anybody reads. */
	#isBearable({ payload }) {
		this.#weight += weightOf(payload);
		return this.#weight <= MAX_WEIGHT;
	}
};
const weights = /* @__PURE__ */ new WeakMap();
/** How many values there are in a value. */
function weightOf(value) {
	if (typeof value !== "object" || value === null) return 1;
	let weight = weights.get(value);
	if (weight === void 0) {
		weight = Object.values(value).reduce((sum, inner) => sum + weightOf(inner), 1);
		weights.set(value, weight);
	}
	return weight;
}
// src/compat/formats/json-schema/engine.ts
const RULES = ruleTable(jsonSchemaRules);
/** Reads a schema with all files it refers to. @throws GateError RG-SCHEMA-SYNTAX */
async function parseSchema(source) {
	try {
		const documents = await readDocuments(source);
		const { schema, assumed } = compileDocuments(source, documents);
		const ambiguity = assumed && schema.oracle.dialect > 7 ? findAmbiguity(documents[0].root) : void 0;
		if (ambiguity === void 0) return schema;
		return {
			...schema,
			ambiguity: {
				pointer: ambiguity,
				assumed: schema.oracle.dialect,
				otherwise: compileDocuments(source, documents, 7).schema
			}
		};
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw new GateError("RG-SCHEMA-SYNTAX", "the schema nests too deeply", {
			place: {
				file: source.path,
				line: 1,
				column: 1
			},
			cause: error
		});
	}
}
const OTHERS = new ReadOnce();
/** The main document, and all that it leads to. */
async function readDocuments(source) {
	const main = await readDocument(source);
	const others = [];
	const read = /* @__PURE__ */ new Set([main.path]);
	const waiting = [main];
	for (let document = waiting.pop(); document; document = waiting.pop()) for (const path of referencedFiles(document)) {
		const text = read.has(path) ? void 0 : source.file?.(path);
		read.add(path);
		if (text === void 0) continue;
		const other = await OTHERS.of(source.scope, {
			path,
			text
		}, () => readDocument({
			path,
			text
		}));
		others.push(other);
		waiting.push(other);
	}
	return [main, ...others];
}
/** `assumed`: the dialect of files that name none. */
function compileDocuments(source, [first, ...more], assumed) {
	const main = indexFile(first, assumed);
	const files = new Files(main, source);
	const same = main.assumed ? assumed : main.resources.find(({ pointer }) => pointer === "")?.dialect;
	for (const document of more) files.add(indexFile(document, same));
	const compiler = new Compiler(files);
	const root = compiler.compile();
	const others = files.loaded().filter((file) => file !== main);
	const reachable = reachableOnly(main.document.root, others.map(({ document }) => document.root));
	const oracle = {
		root: main.document.root,
		dialect: main.resources.find(({ pointer }) => pointer === "")?.dialect ?? 2020,
		uri: main.resources.find(({ pointer }) => pointer === "")?.uri ?? "file:///schema",
		others: others.map(({ document, resources, names }, index) => {
			const uri = resources.find(({ pointer }) => pointer === "")?.uri ?? "";
			return {
				uri,
				root: reachable[index] ?? document.root,
				names: [...names].filter((name) => name !== uri)
			};
		})
	};
	const documents = new Set(files.loaded().map((file) => file.document));
	return {
		schema: {
			root,
			grounded: compiler.grounded,
			content: compiler.content,
			documents,
			size: compiler.size,
			oracle
		},
		assumed: main.assumed
	};
}
/** All differences between what `writer` produces and what `reader` accepts. Where the draft is a guess, both readings have to agree. */
async function compareSchemas(writer, reader, policy) {
	const differences = await compareBounded(writer, reader, policy);
	if (!writer.ambiguity && !reader.ambiguity) return differences;
	const [older, newer] = [writer.ambiguity?.otherwise ?? writer, reader.ambiguity?.otherwise ?? reader];
	const answer = answerOf(await compareBounded(older, newer, policy));
	return answer === answerOf(differences) ? differences : [...differences, toGuess(writer, reader, answer)];
}
/** That the answer hangs on the draft, which nothing names. */
function toGuess(writer, reader, otherwise) {
	const placeOf = ({ ambiguity, documents }) => {
		const [main] = documents;
		return ambiguity && main?.places([ambiguity.pointer]).get(ambiguity.pointer);
	};
	const [from, to] = [placeOf(writer), placeOf(reader)];
	const id = "json-schema/dialect-assumed";
	const data = {
		assumed: nameDialect((reader.ambiguity ?? writer.ambiguity)?.assumed ?? 2020),
		otherwise
	};
	return {
		rule: id,
		kind: "unknown",
		path: "",
		data,
		message: RULES.get(id)?.message(data) ?? id,
		...from ? { writer: from } : {},
		...to ? { reader: to } : {}
	};
}
/** What nests deeper than can be followed stays open. */
async function compareBounded(writer, reader, policy) {
	try {
		return await compareAs(writer, reader, policy);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		const id = "json-schema/too-complex";
		const data = {
			unproven: "schema",
			reason: "too-complex"
		};
		return [{
			rule: id,
			kind: "unknown",
			path: "",
			data,
			message: RULES.get(id)?.message(data) ?? id
		}];
	}
}
async function compareAs(writer, reader, policy) {
	const family = familyOf(writer, reader);
	const { classes } = family;
	if (classes.of(writer.root) === classes.of(reader.root)) return [];
	const declared = policy.writers !== "any";
	const meter = new Meter(writer.size + reader.size);
	const facts = new Facts(classes, writer.documents, declared, {
		meter,
		shown: family.shown(declared)
	});
	const prover = new Prover(facts, reader.grounded ? new Inclusion(facts) : void 0, !reader.content);
	const question = {
		known: facts.conjunctions.of([writer.root]),
		node: reader.root,
		frame: void 0,
		quiet: false
	};
	const proven = prover.prove(question);
	prover.publish();
	if (proven) return [];
	if (prover.candidates.length === 0) prover.fail({
		...question,
		node: target(reader.root)
	}, {
		rule: "too-complex",
		keyword: "",
		goals: []
	});
	const unions = unionsAround(prover.candidates, prover.again);
	const search = new Search(new WitnessFinder(facts, writer.root, reader.root, unions), new Judge(slicerOf(writer, family), slicerOf(reader, family), await loadOracles()), meter, family);
	const drafts = selectDrafts(prover.candidates, (candidate) => search.for(candidate));
	if (!drafts.some(({ witness }) => witness)) {
		const witness = search.anywhere();
		const [first] = drafts;
		if (witness && first) drafts.splice(0, 1, {
			...first,
			witness
		});
	}
	return place(drafts.map((draft) => ({
		...draft,
		spent: draft.candidate.spent || search.cut.has(draft.candidate)
	})));
}
const engine = {
	parse: parseSchema,
	compare: compareSchemas,
	members: ({ root }) => listMembers(root)
};
const slicerCache = /* @__PURE__ */ new WeakMap();
/** What was cut out of a schema, and compiled, for one direction serves the other. */
function slicerOf(schema, { parts }) {
	let slicer = slicerCache.get(schema);
	if (!slicer) slicerCache.set(schema, slicer = new Slicer(schema.root, schema.oracle, parts));
	return slicer;
}
/** Breaks that are shown, then what stays open, with their places. */
function place(drafts) {
	const wanted = /* @__PURE__ */ new Map();
	const each = (visit) => {
		for (const { candidate } of drafts) for (const at of [candidate.writer, candidate.reader]) if (at) visit(at);
	};
	each(({ node, below }) => {
		if (!node.document) return;
		const pointers = wanted.get(node.document) ?? /* @__PURE__ */ new Set();
		wanted.set(node.document, pointers.add(node.pointer + below));
	});
	const places = new Map([...wanted].map(([document, pointers]) => [document, document.places(pointers)]));
	const find = (at) => at?.node.document ? places.get(at.node.document)?.get(at.node.pointer + at.below) : void 0;
	return drafts.map((one) => toDifference(one, find(one.candidate.writer), find(one.candidate.reader)));
}
function toDifference({ candidate, count, witness, spent }, writer, reader) {
	const id = `json-schema/${candidate.rule}`;
	const stop = candidate.keyword || "schema";
	const unproven = witness ? {} : {
		unproven: stop,
		...spent ? { reason: "too-complex" } : {}
	};
	const open = spent ? `too complex to be decided: it ended at \`${stop}\`` : `neither proven nor refuted: \`${stop}\` stopped it`;
	const data = {
		...candidate.data,
		...count > 1 ? { count } : {},
		...unproven
	};
	const message = `${RULES.get(id)?.message(data) ?? candidate.rule}${count > 1 ? ` (in ${count} places)` : ""}${witness ? "" : `; ${open}`}`;
	return {
		rule: id,
		kind: witness ? "breaking" : "unknown",
		path: pathOf(candidate.frame),
		data,
		message,
		...writer ? { writer } : {},
		...reader ? { reader } : {},
		...witness ? { witness } : {}
	};
}
export { engine };
