import { GateError, ruleTable } from "./start.js";
import { Classes, Compiler, Facts, Files, Prover, Slicer, WitnessFinder, indexFile, pathOf, readDocument, referencedFiles, selectDrafts, target } from "./compat-formats-json-schema-witness-shared.js";
import { loadOracles } from "./compat-formats-json-schema-oracle-shared.js";
import { jsonSchemaRules } from "./compat-formats-json-schema-rules-shared.js";
// src/compat/formats/json-schema/engine.ts
const RULES = ruleTable(jsonSchemaRules);
/** Payloads tried on the validators per difference, before it stays unknown. */
const MAX_CONFIRMATIONS = 4;
/** Reads a schema with all files it refers to. @throws GateError RG-SCHEMA-SYNTAX */
async function parseSchema(source) {
	try {
		const main = indexFile(await readDocument(source));
		const files = new Files(main, source);
		const read = /* @__PURE__ */ new Set([main.document.path]);
		const waiting = [main];
		for (let file = waiting.pop(); file; file = waiting.pop()) for (const path of referencedFiles(file)) {
			const text = read.has(path) ? void 0 : source.file?.(path);
			read.add(path);
			if (text === void 0) continue;
			const other = indexFile(await readDocument({
				path,
				text
			}));
			files.add(other);
			waiting.push(other);
		}
		const root = new Compiler(files).compile();
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
		return {
			root,
			documents: new Set(files.loaded().map((file) => file.document)),
			oracle,
			assumedDialect: main.assumed
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
/** All differences between what `writer` produces and what `reader` accepts. */
async function compareSchemas(writer, reader, policy) {
	const classes = classesOf(writer, reader);
	if (classes.of(writer.root) === classes.of(reader.root)) return [];
	const facts = new Facts(classes, writer.documents, policy.writers !== "any");
	const prover = new Prover(facts);
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
	const judge = new Judge(writer, reader, await loadOracles());
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
	compare: compareSchemas
};
const slicerCache = /* @__PURE__ */ new WeakMap();
/** What was cut out of a schema, and compiled, for one direction serves the other. */
function slicerOf(schema) {
	let slicer = slicerCache.get(schema);
	if (!slicer) slicerCache.set(schema, slicer = new Slicer(schema.root, schema.oracle));
	return slicer;
}
/** Asks the validators. */
var Judge = class {
	#writer;
	#reader;
	#oracles;
	constructor(writer, reader, oracles) {
		this.#writer = slicerOf(writer);
		this.#reader = slicerOf(reader);
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
		const [writer, reader] = [this.#writer.for(payload), this.#reader.for(payload)];
		const agreed = [];
		let error;
		for (const oracle of this.#oracles) {
			const written = oracle.judge(writer, payload) ?? oracle.judge(this.#writer.whole, payload);
			const read = oracle.judge(reader, payload) ?? oracle.judge(this.#reader.whole, payload);
			if (written?.valid === false || read?.valid === true) return void 0;
			if (!written || !read) continue;
			agreed.push(oracle.name);
			error ??= read.error;
		}
		if (agreed.length === 0) return void 0;
		return {
			payload,
			outcome: "rejected",
			...error === void 0 ? {} : { error },
			confirmedBy: agreed
		};
	}
};
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
