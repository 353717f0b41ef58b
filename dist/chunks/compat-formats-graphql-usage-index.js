import "./runtime.js";
import { require_kinds } from "./graphql-shared3.js";
import { GateError } from "./start.js";
import { BUILT_IN_SCALARS } from "./compat-formats-graphql-model-shared.js";
import { require_parser } from "./graphql-shared8.js";
import { require_source } from "./graphql-shared9.js";
import { Judge, refuseNesting } from "./compat-formats-graphql-witness-judge-shared.js";
// src/compat/formats/graphql/parse/document.ts
var import_kinds = require_kinds();
var import_parser = require_parser();
var import_source = require_source();
/** A document with operations, by the reference parser. @throws GateError RG-SCHEMA-SYNTAX with a place */
function parseDocument(text, path, maxTokens) {
	refuseNesting(text, path);
	try {
		return (0, import_parser.parse)(new import_source.Source(text, path), { maxTokens });
	} catch (cause) {
		throw syntaxError(cause, path);
	}
}
/** What the parser throws knows its place and prefixes its message. */
function syntaxError(cause, path) {
	const { message, locations } = cause;
	const [at] = locations ?? [];
	return new GateError("RG-SCHEMA-SYNTAX", String(message).replace(/^Syntax Error: /, ""), {
		place: {
			file: path,
			line: at?.line ?? 1,
			column: at?.column ?? 1
		},
		expected: "a document in the syntax of GraphQL",
		cause
	});
}
// src/compat/formats/graphql/usage/collect.ts
/**
* What a document uses of the client's schema, as texts: `type T`, `T.f`, `T.f(a)`, `T.f($a)` for an argument with a variable in it, `T.f(-a)`
* for one left out, `object I` for an input object, `I.f`, `I.$f` and `I(-f)` for its fields alike, `E.V`, `answer T`, `T|M` for a fragment on M inside of T, `@d`, `@d LOCATION`, `@d(a)`, `root query`. What the schema does not know is passed over.
*/
function collectUses(document, schema) {
	const collector = new Collector(schema);
	for (const node of document.definitions) if (node.kind === import_kinds.Kind.OPERATION_DEFINITION) collector.operation(node);
	else if (node.kind === import_kinds.Kind.FRAGMENT_DEFINITION) collector.fragment(node);
	const conditions = new Map(document.definitions.flatMap((node) => node.kind === import_kinds.Kind.FRAGMENT_DEFINITION ? [[node.name.value, node.typeCondition.name.value]] : []));
	for (const [parent, spread] of collector.spreads) {
		const condition = conditions.get(spread);
		if (condition !== void 0) collector.uses.add(`${parent}|${condition}`);
	}
	return collector.uses;
}
var Collector = class {
	uses = /* @__PURE__ */ new Set();
	spreads = [];
	#schema;
	/** Variables that always have a value. */
	#present = /* @__PURE__ */ new Set();
	constructor(schema) {
		this.#schema = schema;
	}
	operation(node) {
		this.uses.add(`root ${node.operation}`);
		this.#directives(node.directives, node.operation.toUpperCase());
		for (const { variable, type, directives, defaultValue } of node.variableDefinitions ?? []) {
			if (type.kind === import_kinds.Kind.NON_NULL_TYPE || defaultValue) this.#present.add(variable.name.value);
			this.#directives(directives, "VARIABLE_DEFINITION");
			const name = namedType(type);
			this.#anyValue(name);
			if (defaultValue) this.#value(defaultValue, name);
		}
		this.#selections(node.selectionSet, this.#schema.roots.get(node.operation)?.type);
	}
	fragment(node) {
		this.#directives(node.directives, "FRAGMENT_DEFINITION");
		this.uses.add(`type ${node.typeCondition.name.value}`);
		this.#selections(node.selectionSet, node.typeCondition.name.value);
	}
	#selections(set, parent) {
		for (const node of set.selections) if (node.kind === import_kinds.Kind.FIELD) this.#field(node, parent);
		else if (node.kind === import_kinds.Kind.FRAGMENT_SPREAD) {
			this.#directives(node.directives, "FRAGMENT_SPREAD");
			if (parent !== void 0) this.spreads.push([parent, node.name.value]);
		} else {
			this.#directives(node.directives, "INLINE_FRAGMENT");
			const condition = node.typeCondition?.name.value ?? parent;
			if (node.typeCondition && parent !== void 0) this.uses.add(`type ${condition}`).add(`${parent}|${condition}`);
			this.#selections(node.selectionSet, condition);
		}
	}
	#field(node, parent) {
		this.#directives(node.directives, "FIELD");
		const field = parent === void 0 ? void 0 : this.#schema.types.get(parent)?.fields.get(node.name.value);
		if (field) {
			const name = `${parent}.${field.name}`;
			this.uses.add(name).add(`answer ${field.type.name}`).add(`answer ${parent}`);
			this.#arguments(node.arguments, field.args, name);
		}
		if (node.selectionSet) this.#selections(node.selectionSet, field?.type.name);
	}
	#arguments(nodes, known, owner) {
		const given = new Map((nodes ?? []).map((node) => [node.name.value, node.value]));
		for (const { name, type } of known.values()) {
			const value = given.get(name);
			this.uses.add(value ? `${owner}(${name})` : `${owner}(-${name})`);
			if (value && hasVariable(value)) this.uses.add(`${owner}($${name})`);
			if (value && this.#mayBeAbsent(value)) this.uses.add(`${owner}(-${name})`);
			if (value) this.#value(value, type.name);
		}
	}
	/** A variable that is not given leaves out what it stands for. */
	#mayBeAbsent(value) {
		return value.kind === import_kinds.Kind.VARIABLE && !this.#present.has(value.name.value);
	}
	#directives(nodes, location) {
		const seen = /* @__PURE__ */ new Set();
		for (const { name: node, arguments: given } of nodes ?? []) {
			const name = `@${node.value}`;
			this.uses.add(name).add(`${name} ${location}`);
			if (seen.has(name)) this.uses.add(`${name} twice`);
			seen.add(name);
			this.#arguments(given, this.#schema.directives.get(node.value)?.args ?? /* @__PURE__ */ new Map(), name);
		}
	}
	/** A value that is written out; what a variable carries was counted where it is declared. */
	#value(node, type) {
		this.uses.add(`type ${type}`);
		const named = this.#schema.types.get(type);
		if (node.kind === import_kinds.Kind.LIST) for (const item of node.values) this.#value(item, type);
		else if (node.kind === import_kinds.Kind.ENUM) this.uses.add(`${type}.${node.value}`);
		else if (node.kind === import_kinds.Kind.OBJECT) {
			this.uses.add(`object ${type}`);
			const given = new Set(node.fields.map(({ name }) => name.value));
			for (const name of named?.inputs.keys() ?? []) if (!given.has(name)) this.uses.add(`${type}(-${name})`);
			for (const { name, value } of node.fields) {
				this.uses.add(`${type}.${name.value}`);
				if (hasVariable(value)) this.uses.add(`${type}.$${name.value}`);
				if (this.#mayBeAbsent(value)) this.uses.add(`${type}(-${name.value})`);
				const field = named?.inputs.get(name.value);
				if (field) this.#value(value, field.type.name);
			}
		}
	}
	/** A variable may carry anything that its type allows. */
	#anyValue(type) {
		const queue = [type];
		const seen = /* @__PURE__ */ new Set();
		for (let at = queue.pop(); at !== void 0; at = queue.pop()) {
			if (seen.has(at)) continue;
			seen.add(at);
			this.uses.add(`type ${at}`).add(`object ${at}`);
			const named = this.#schema.types.get(at);
			for (const value of named?.values.keys() ?? []) this.uses.add(`${at}.${value}`);
			for (const { name, type: ref } of named?.inputs.values() ?? []) {
				this.uses.add(`${at}.${name}`).add(`${at}.$${name}`).add(`${at}(-${name})`);
				queue.push(ref.name);
			}
		}
	}
};
function hasVariable(node) {
	if (node.kind === import_kinds.Kind.LIST) return node.values.some(hasVariable);
	return node.kind === import_kinds.Kind.VARIABLE || node.kind === import_kinds.Kind.OBJECT && node.fields.some(({ value }) => hasVariable(value));
}
function namedType(node) {
	let at = node;
	while (at.kind !== import_kinds.Kind.NAMED_TYPE) at = at.type;
	return at.name.value;
}
// src/compat/formats/graphql/usage/coordinates.ts
/** What an operation has to use for an issue to concern it, in the texts of `collectUses`; any one is enough. */
function coordinates({ target, rule, data }) {
	const known = data["known"] === true;
	switch (target.on) {
		case "root": return [`root ${target.root}`];
		case "type": return [`type ${target.type}`, `answer ${target.type}`];
		case "field": return [`${target.type}.${target.field}`];
		case "argument": return argumentUses(`${target.type}.${target.field}`, target.arg, rule, known);
		case "input-field": return inputFieldUses(target.type, target.field, rule);
		case "input-object": return [`object ${target.type}`];
		case "enum-value": return rule === "enum-value-added" ? [`answer ${target.type}`] : [`${target.type}.${target.value}`];
		case "member": return rule.endsWith("-added") ? [`answer ${target.type}`, `type ${target.type}`] : [`${target.type}|${target.member}`, `${target.member}|${target.type}`];
		case "directive": return directiveUses(target, rule, known);
		default: return [];
	}
}
/** What has to be used for another type to concern an operation that the server refuses: a value that is written out is right or wrong as it stands. */
function literalCoordinates({ target, rule }) {
	if (!rule.endsWith("-type-changed")) return [];
	if (target.on === "argument") return [`${target.type}.${target.field}(${target.arg})`];
	if (target.on === "input-field") return [`${target.type}.${target.field}`];
	return target.on === "directive" && target.arg !== void 0 ? [`@${target.directive}(${target.arg})`] : [];
}
/** Who does not know an argument leaves it out in every use. */
function argumentUses(owner, arg, rule, known) {
	if (rule === "argument-required") return [known ? `${owner}(-${arg})` : owner];
	if (rule === "argument-default-changed") return [`${owner}(-${arg})`];
	return rule === "argument-type-changed" ? [`${owner}($${arg})`] : [`${owner}(${arg})`];
}
function inputFieldUses(type, field, rule) {
	if (/-(?:required|default-changed)$/.test(rule)) return [`${type}(-${field})`];
	return rule === "input-field-type-changed" ? [`${type}.$${field}`] : [`${type}.${field}`];
}
function directiveUses({ directive, location, arg, twice }, rule, known) {
	const name = `@${directive}`;
	if (arg !== void 0) return argumentUses(name, arg, rule, known);
	if (location !== void 0) return [`${name} ${location}`];
	return twice ? [`${name} twice`] : [name];
}
// src/compat/formats/graphql/usage/fragments.ts
/** All fragments by name; of two with one name the first. */
function fragmentsOf(documents) {
	const fragments = /* @__PURE__ */ new Map();
	for (const { text, node } of documents) for (const one of node.definitions) {
		if (one.kind !== import_kinds.Kind.FRAGMENT_DEFINITION || fragments.has(one.name.value)) continue;
		fragments.set(one.name.value, {
			node: one,
			text: textOf(one, text),
			spreads: spreadsIn([one.selectionSet])
		});
	}
	return fragments;
}
/** Each operation of a document with the fragments that it needs: its own before those of others. A document without operations stays whole. */
function splitOperations(document, fragments) {
	const operations = document.node.definitions.filter((one) => one.kind === import_kinds.Kind.OPERATION_DEFINITION);
	if (operations.length === 0) return [withFragments(document, document.node.definitions, fragments)];
	const known = new Map([...fragments, ...fragmentsOf([document])]);
	return operations.map((one) => withFragments({
		...document,
		text: textOf(one, document.text)
	}, [one], known));
}
/** Definitions with the fragments that they spread and are not among them. */
function withFragments(document, definitions, fragments) {
	const own = new Set(definitions.flatMap((one) => one.kind === import_kinds.Kind.FRAGMENT_DEFINITION ? [one.name.value] : []));
	const queue = [...spreadsIn(definitions.flatMap((one) => "selectionSet" in one ? [one.selectionSet] : []))];
	const added = /* @__PURE__ */ new Map();
	for (const name of queue) {
		const fragment = fragments.get(name);
		if (!fragment || own.has(name) || added.has(name)) continue;
		added.set(name, fragment);
		queue.push(...fragment.spreads);
	}
	return {
		...document,
		text: [document.text, ...[...added.values()].map(({ text }) => text)].join("\n"),
		node: {
			kind: import_kinds.Kind.DOCUMENT,
			definitions: [...definitions, ...[...added.values()].map(({ node }) => node)]
		}
	};
}
function textOf({ loc }, text) {
	return loc ? text.slice(loc.start, loc.end) : "";
}
function spreadsIn(sets) {
	const names = [];
	const queue = [...sets];
	for (const { selections } of queue) for (const selection of selections) if (selection.kind === import_kinds.Kind.FRAGMENT_SPREAD) names.push(selection.name.value);
	else if (selection.selectionSet) queue.push(selection.selectionSet);
	return names;
}
// src/compat/formats/graphql/usage/index.ts
const MAX_TOKENS = 2e5;
/** A message names this many operations. */
const MAX_NAMED = 5;
/** Of a document that is no GraphQL, a message shows this much. */
const MAX_SHOWN = 60;
/**
* The issues in the light of what clients send: those that no operation uses are lossy, with `used: false`. An operation that the server
* refuses for a reason that none of them covers is an issue of its own; so is a document that cannot be read, for what it uses is not known.
*/
async function judgeOperations(issues, operations, sides) {
	const { documents, unread } = readDocuments(operations, sides);
	const judge = await Judge.over(sides.client, sides.server);
	const given = readOperations(documents, sides.client, judge);
	const used = issues.map((issue) => gradeUse(issue, given, sides));
	const isOpen = issues.some(({ kind }) => kind === "breaking");
	const unknown = unread.map((issue) => isOpen ? {
		...issue,
		kind: "unknown"
	} : issue);
	return [
		...used,
		...unknown,
		...given.flatMap((one) => judgeOperation(one, used, sides))
	];
}
/** The documents that can be read, and an issue for each of the others. */
function readDocuments(operations, { client, server }) {
	const documents = [];
	const unread = [];
	for (const [index, text] of operations.entries()) {
		const path = `operations/${index}`;
		try {
			documents.push({
				text,
				path,
				node: parseDocument(text, path, MAX_TOKENS)
			});
		} catch (error) {
			if (!(error instanceof GateError)) throw error;
			const data = {
				operation: path,
				shown: shorten(text),
				error: error.message,
				line: error.place?.line ?? 1
			};
			unread.push({
				rule: "operation-unreadable",
				kind: "lossy",
				path: `/${path}`,
				data,
				writer: client.place,
				reader: server.place,
				target: { on: "document" }
			});
		}
	}
	return {
		documents,
		unread
	};
}
function shorten(text) {
	const line = text.replaceAll(/\s+/g, " ").trim();
	return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line;
}
/** Every operation for itself, with the fragments that it spreads and others define: clients keep those in files of their own. */
function readOperations(documents, client, judge) {
	const fragments = fragmentsOf(documents);
	return documents.flatMap((document) => splitOperations(document, fragments).map(({ text, path, node }) => {
		const named = node.definitions.flatMap((one) => one.kind === import_kinds.Kind.OPERATION_DEFINITION && one.name ? [one.name.value] : []);
		const [foreign] = judge.complaints(text, "client");
		const [refused] = judge.complaints(text, "server");
		return {
			text,
			path,
			name: named.join(", ") || path,
			uses: collectUses(node, client),
			foreign,
			refused
		};
	}));
}
function gradeUse(issue, given, sides) {
	if (issue.data["reachable"] === false || issue.target.on === "entity") return issue;
	const users = given.filter((one) => isUsed(issue, one, sides));
	if (users.length === 0) return {
		...issue,
		kind: "lossy",
		data: {
			...issue.data,
			used: false
		}
	};
	const { operations, ...data } = issue.data;
	const names = [...new Set(users.map(({ name }) => name))].slice(0, MAX_NAMED);
	return {
		...issue,
		data: {
			...data,
			used: true,
			operations: operations ?? names
		}
	};
}
function isUsed(issue, { uses, refused }, sides) {
	if (coordinates(issue).some((one) => uses.has(one))) return true;
	return literalCoordinates(issue).some((one) => uses.has(one)) && (refused !== void 0 || isCustom(issue, sides));
}
function isCustom({ data }, { client, server }) {
	return [data["client"], data["server"]].map((text) => typeof text === "string" ? text.replaceAll(/[[\]!]/g, "") : "").some((name) => [client, server].some(({ types }) => types.get(name)?.kind === "scalar" && !BUILT_IN_SCALARS.has(name)));
}
function judgeOperation(one, issues, sides) {
	const { name: operation, foreign, refused: error } = one;
	const base = {
		path: `/${one.path}`,
		writer: sides.client.place,
		reader: sides.server.place,
		target: {
			on: "operation",
			text: one.text
		}
	};
	if (foreign !== void 0) return [{
		...base,
		rule: "operation-foreign",
		kind: "lossy",
		data: {
			operation,
			error: foreign
		}
	}];
	const covered = issues.some((issue) => issue.kind === "breaking" && isUsed(issue, one, sides));
	return error === void 0 || covered ? [] : [{
		...base,
		rule: "operation-refused",
		kind: "breaking",
		data: {
			operation,
			error
		}
	}];
}
export { judgeOperations };
