import "./runtime.js";
import { require_kinds } from "./graphql-shared3.js";
import { require_parser } from "./graphql-shared8.js";
import { require_source } from "./graphql-shared9.js";
import { GateError } from "./start.js";
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
* What a document uses of the client's schema, as texts: `type T`, `T.f`, `T.f(a)`, `T.f(-a)` for an argument left out, `I.f`, `E.V`,
* `answer T`, `T|M` for a fragment on M inside of T, `@d`, `@d LOCATION`, `@d(a)`, `root query`. What the schema does not know is passed over.
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
	constructor(schema) {
		this.#schema = schema;
	}
	operation(node) {
		this.uses.add(`root ${node.operation}`);
		this.#directives(node.directives, node.operation.toUpperCase());
		for (const { type, directives, defaultValue } of node.variableDefinitions ?? []) {
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
			if (value?.kind === import_kinds.Kind.VARIABLE) this.uses.add(`${owner}(-${name})`);
			if (value) this.#value(value, type.name);
		}
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
		else if (node.kind === import_kinds.Kind.OBJECT) for (const { name, value } of node.fields) {
			this.uses.add(`${type}.${name.value}`);
			const field = named?.inputs.get(name.value);
			if (field) this.#value(value, field.type.name);
		}
	}
	/** A variable may carry anything that its type allows. */
	#anyValue(type) {
		const queue = [type];
		const seen = /* @__PURE__ */ new Set();
		for (let at = queue.pop(); at !== void 0; at = queue.pop()) {
			if (seen.has(at)) continue;
			seen.add(at);
			this.uses.add(`type ${at}`);
			const named = this.#schema.types.get(at);
			for (const value of named?.values.keys() ?? []) this.uses.add(`${at}.${value}`);
			for (const { name, type: ref } of named?.inputs.values() ?? []) {
				this.uses.add(`${at}.${name}`);
				queue.push(ref.name);
			}
		}
	}
};
function namedType(node) {
	let at = node;
	while (at.kind !== import_kinds.Kind.NAMED_TYPE) at = at.type;
	return at.name.value;
}
// src/compat/formats/graphql/usage/fragments.ts
/** All fragments by name; of two with one name the first. */
function fragmentsOf(documents) {
	const fragments = /* @__PURE__ */ new Map();
	for (const { text, node } of documents) for (const one of node.definitions) {
		if (one.kind !== import_kinds.Kind.FRAGMENT_DEFINITION || fragments.has(one.name.value)) continue;
		fragments.set(one.name.value, {
			node: one,
			text: one.loc ? text.slice(one.loc.start, one.loc.end) : "",
			spreads: spreadsIn([one.selectionSet])
		});
	}
	return fragments;
}
/** A document with the fragments that it needs and does not define itself. */
function withFragments(document, fragments) {
	const own = new Set(document.node.definitions.flatMap((one) => one.kind === import_kinds.Kind.FRAGMENT_DEFINITION ? [one.name.value] : []));
	const queue = [...spreadsIn(document.node.definitions.flatMap((one) => "selectionSet" in one ? [one.selectionSet] : []))];
	const added = /* @__PURE__ */ new Map();
	for (const name of queue) {
		const fragment = fragments.get(name);
		if (!fragment || own.has(name) || added.has(name)) continue;
		added.set(name, fragment);
		queue.push(...fragment.spreads);
	}
	if (added.size === 0) return document;
	const definitions = [...document.node.definitions, ...[...added.values()].map(({ node }) => node)];
	return {
		...document,
		text: [document.text, ...[...added.values()].map(({ text }) => text)].join("\n"),
		node: {
			kind: import_kinds.Kind.DOCUMENT,
			definitions
		}
	};
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
/**
* The issues in the light of what clients send: those that no operation uses are lossy, with `used: false`. An operation that the server
* refuses for a reason that none of them covers is an issue of its own.
* @throws GateError RG-SCHEMA-SYNTAX for an operation that cannot be parsed
*/
async function judgeOperations(issues, operations, { client, server }) {
	const given = readOperations(operations, client);
	const used = issues.map((issue) => gradeUse(issue, given));
	const judge = await Judge.over(client, server);
	return [...used, ...given.flatMap((one) => judgeOperation(one, used, judge, client, server))];
}
/** The documents, each with the fragments that it spreads and others define: clients keep those in files of their own. */
function readOperations(operations, client) {
	const documents = operations.map((text, index) => {
		const path = `operations/${index}`;
		return {
			text,
			path,
			node: parseDocument(text, path, MAX_TOKENS)
		};
	});
	const fragments = fragmentsOf(documents);
	return documents.map((document) => {
		const { text, path, node } = withFragments(document, fragments);
		return {
			text,
			path,
			name: node.definitions.flatMap((one) => one.kind === import_kinds.Kind.OPERATION_DEFINITION && one.name ? [one.name.value] : []).join(", ") || path,
			uses: collectUses(node, client)
		};
	});
}
function gradeUse(issue, given) {
	if (issue.data["reachable"] === false || issue.target.on === "entity") return issue;
	const users = given.filter(({ uses }) => coordinates(issue).some((coordinate) => uses.has(coordinate)));
	if (users.length === 0) return {
		...issue,
		kind: "lossy",
		data: {
			...issue.data,
			used: false
		}
	};
	const { operations, ...data } = issue.data;
	return {
		...issue,
		data: {
			...data,
			used: true,
			operations: operations ?? users.slice(0, MAX_NAMED).map(({ name }) => name)
		}
	};
}
/** What an operation has to use for an issue to concern it; any one is enough. */
function coordinates({ target, rule, data }) {
	switch (target.on) {
		case "root": return [`root ${target.root}`];
		case "type": return [`type ${target.type}`, `answer ${target.type}`];
		case "field": return [`${target.type}.${target.field}`];
		case "argument": return argumentUses(`${target.type}.${target.field}`, target.arg, rule, data["known"] === true);
		case "input-field": return /-(?:required|default-changed)$/.test(rule) ? [`type ${target.type}`] : [`${target.type}.${target.field}`];
		case "input-object": return [`type ${target.type}`];
		case "enum-value": return rule === "enum-value-added" ? [`answer ${target.type}`] : [`${target.type}.${target.value}`];
		case "member": return rule.endsWith("-added") ? [`answer ${target.type}`, `type ${target.type}`] : [`${target.type}|${target.member}`, `${target.member}|${target.type}`];
		case "directive": return directiveUses(target, rule, data["known"] === true);
		default: return [];
	}
}
/** Who does not know an argument leaves it out in every use. */
function argumentUses(owner, arg, rule, known) {
	if (rule === "argument-required") return [known ? `${owner}(-${arg})` : owner];
	return rule === "argument-default-changed" ? [`${owner}(-${arg})`] : [`${owner}(${arg})`];
}
function directiveUses({ directive, location, arg, twice }, rule, known) {
	const name = `@${directive}`;
	if (arg !== void 0) return argumentUses(name, arg, rule, known);
	if (location !== void 0) return [`${name} ${location}`];
	return twice ? [`${name} twice`] : [name];
}
function judgeOperation(one, issues, judge, client, server) {
	const base = {
		path: `/${one.path}`,
		writer: client.place,
		reader: server.place,
		target: {
			on: "operation",
			text: one.text
		}
	};
	const [foreign] = judge.complaints(one.text, "client");
	if (foreign !== void 0) return [{
		...base,
		rule: "operation-foreign",
		kind: "lossy",
		data: {
			operation: one.name,
			error: foreign
		}
	}];
	const [error] = judge.complaints(one.text, "server");
	const covered = issues.some((issue) => issue.kind === "breaking" && coordinates(issue).some((coordinate) => one.uses.has(coordinate)));
	return error === void 0 || covered ? [] : [{
		...base,
		rule: "operation-refused",
		kind: "breaking",
		data: {
			operation: one.name,
			error
		}
	}];
}
export { judgeOperations };
