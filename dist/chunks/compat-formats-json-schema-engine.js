import { GateError, answerOf, ruleTable } from "./start.js";
import { Classes, Compiler, Facts, Files, Inclusion, Judge, Prover, Slicer, WitnessFinder, inPlace, indexFile, pathOf, readDocument, referencedFiles, selectDrafts, target, typeNames, typesOf } from "./compat-formats-json-schema-witness-shared.js";
import { escapeToken, findAmbiguity, loadOracles, nameDialect } from "./compat-formats-json-schema-oracle-shared.js";
import { jsonSchemaRules } from "./compat-formats-json-schema-rules-shared.js";
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
	const inner = nodes.flatMap(inPlace);
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
		const other = await readDocument({
			path,
			text
		});
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
	const oracle = {
		root: main.document.root,
		dialect: main.resources.find(({ pointer }) => pointer === "")?.dialect ?? 2020,
		uri: main.resources.find(({ pointer }) => pointer === "")?.uri ?? "file:///schema",
		others: others.map((file) => ({
			uri: file.resources.find(({ pointer }) => pointer === "")?.uri ?? "",
			root: file.document.root
		}))
	};
	const documents = new Set(files.loaded().map((file) => file.document));
	return {
		schema: {
			root,
			grounded: compiler.grounded,
			documents,
			oracle
		},
		assumed: main.assumed
	};
}
/** All differences between what `writer` produces and what `reader` accepts. Where the draft is a guess, both readings have to agree. */
async function compareSchemas(writer, reader, policy) {
	const differences = await compareAs(writer, reader, policy);
	if (!writer.ambiguity && !reader.ambiguity) return differences;
	const [older, newer] = [writer.ambiguity?.otherwise ?? writer, reader.ambiguity?.otherwise ?? reader];
	const answer = answerOf(await compareAs(older, newer, policy));
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
async function compareAs(writer, reader, policy) {
	const classes = classesOf(writer, reader);
	if (classes.of(writer.root) === classes.of(reader.root)) return [];
	const facts = new Facts(classes, writer.documents, policy.writers !== "any");
	const prover = new Prover(facts, reader.grounded ? new Inclusion(facts) : void 0);
	const question = {
		known: facts.conjunctions.of([writer.root]),
		node: reader.root,
		frame: void 0,
		quiet: false
	};
	if (prover.prove(question)) return [];
	if (prover.candidates.length === 0) prover.fail({
		...question,
		node: target(reader.root)
	}, {
		rule: "too-complex",
		keyword: "",
		goals: []
	});
	const finder = new WitnessFinder(facts, writer.root, reader.root);
	const judge = new Judge(slicerOf(writer), slicerOf(reader), await loadOracles());
	const drafts = selectDrafts(prover.candidates, (candidate) => judge.confirm(finder.find(candidate)));
	if (!drafts.some(({ witness }) => witness)) {
		const witness = judge.confirm(finder.findAnywhere());
		const [first] = drafts;
		if (witness && first) drafts.splice(0, 1, {
			...first,
			witness
		});
	}
	return place(drafts);
}
const classCache = /* @__PURE__ */ new WeakMap();
/** The classes of a pair, which are the same in both directions. */
function classesOf(one, other) {
	const known = classCache.get(one)?.get(other) ?? classCache.get(other)?.get(one);
	if (known) return known;
	const classes = new Classes([one.root, other.root]);
	const row = classCache.get(one) ?? /* @__PURE__ */ new WeakMap();
	classCache.set(one, row.set(other, classes));
	return classes;
}
const engine = {
	parse: parseSchema,
	compare: compareSchemas,
	members: ({ root }) => listMembers(root)
};
const slicerCache = /* @__PURE__ */ new WeakMap();
/** What was cut out of a schema, and compiled, for one direction serves the other. */
function slicerOf(schema) {
	let slicer = slicerCache.get(schema);
	if (!slicer) slicerCache.set(schema, slicer = new Slicer(schema.root, schema.oracle));
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
function toDifference({ candidate, count, witness }, writer, reader) {
	const id = `json-schema/${candidate.rule}`;
	const unproven = witness ? {} : { unproven: candidate.keyword || "schema" };
	const data = {
		...candidate.data,
		...count > 1 ? { count } : {},
		...unproven
	};
	const message = `${RULES.get(id)?.message(data) ?? candidate.rule}${count > 1 ? ` (in ${count} places)` : ""}${witness ? "" : `; neither proven nor refuted: \`${candidate.keyword || "schema"}\` stopped it`}`;
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
