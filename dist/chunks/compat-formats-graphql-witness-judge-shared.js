import { __toESM } from "./runtime.js";
import { GateError, LineIndex } from "./start.js";
const OPEN = /* @__PURE__ */ new Set([
	40,
	91,
	123
]);
const CLOSE = /* @__PURE__ */ new Set([
	41,
	93,
	125
]);
const QUOTE = 34;
/** Parsers recurse for every bracket, so they are counted before. Works for JSON, too. @throws GateError RG-SCHEMA-SYNTAX */
function refuseNesting(text, path) {
	let depth = 0;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === QUOTE) at = endOfString(text, at);
		else if (code === 35) at = endOfLine(text, at);
		else if (OPEN.has(code)) {
			depth += 1;
			if (depth > 200) throw tooDeep({
				file: path,
				...new LineIndex(text).at(at)
			});
		} else if (CLOSE.has(code)) depth -= 1;
	}
}
/** The error for what is nested too deeply. */
function tooDeep(place) {
	return new GateError("RG-SCHEMA-SYNTAX", `nesting is deeper than 200 levels`, {
		place,
		expected: "a shallower schema"
	});
}
function endOfLine(text, start) {
	let at = start;
	while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at += 1;
	return at;
}
/** The offset of the last sign of the text that begins at `start`; an open one ends with its line, and the parser complains. */
function endOfString(text, start) {
	if (text.startsWith("\"\"\"", start)) {
		for (let at = text.indexOf("\"\"\"", start + 3); at !== -1; at = text.indexOf("\"\"\"", at + 3)) if (text[at - 1] !== "\\") return at + 2;
		return text.length;
	}
	for (let at = start + 1; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === QUOTE || code === 10 || code === 13) return at;
		if (code === 92) at += 1;
	}
	return text.length;
}
// src/compat/formats/graphql/witness/operation.ts
const TYPENAME = "__typename";
/** The field that spreads the fragment of an operation. */
const SPREAD = "...Part";
/** The name of an operation or a fragment that was printed with a number. */
const TAGGED = /"(?:Operation|Proof|Part)_\d+"/;
/** The operation as a document in one line. With a number it stands beside others: all its names carry it. */
function printOperation({ start, links, variable, directives, beside, part }, number) {
	const tag = number === void 0 ? "" : `_${number}`;
	const split = beside ? Math.max(links.length - beside.last, 0) : links.length;
	const ends = [links.slice(split), beside?.links ?? []].flatMap((way) => way.length > 0 ? [printWay(way, tag, "")] : []);
	const body = printWay(links.slice(0, split), tag, ends.join(" "));
	const variables = variable ? ` ($value: ${variable.type})` : "";
	const marks = directives === void 0 ? "" : ` ${directives}`;
	return `${typeof start === "object" ? `fragment Proof${tag} on ${start.fragment}${marks} ` : start === "query" && !variables && !marks && tag === "" ? "" : `${start}${tag === "" ? "" : ` Operation${tag}`}${variables}${marks} `}{ ${body} }${part === void 0 ? "" : ` fragment Part${tag}${part}`}`;
}
function printWay(links, tag, end) {
	return links.reduceRight((inner, link) => `${printLink(link, tag)}${inner === "" ? "" : ` { ${inner} }`}`, end);
}
function printLink(link, tag) {
	const marks = link.directives === void 0 ? "" : ` ${link.directives}`;
	if (link.by === "on") return `... on ${link.type}${marks}`;
	return `${link.name}${link.name === "...Part" ? tag : ""}${link.args === "" ? "" : `(${link.args})`}${marks}`;
}
// src/compat/formats/graphql/witness/judge.ts
/** A fragment that stands alone is how a federated entity is shown. */
const SHOWN = /* @__PURE__ */ new Set(["NoUnusedFragmentsRule"]);
/** What a way of single fields cannot get wrong, with names, arguments and variables that are all ours. */
const TRIVIAL = /* @__PURE__ */ new Set([
	...SHOWN,
	"ExecutableDefinitionsRule",
	"UniqueOperationNamesRule",
	"LoneAnonymousOperationRule",
	"UniqueFragmentNamesRule",
	"KnownFragmentNamesRule",
	"NoFragmentCyclesRule",
	"UniqueVariableNamesRule",
	"NoUndefinedVariablesRule",
	"NoUnusedVariablesRule",
	"UniqueArgumentNamesRule",
	"UniqueInputFieldNamesRule",
	"OverlappingFieldsCanBeMergedRule",
	"MaxIntrospectionDepthRule"
]);
const OF_VARIABLES = /* @__PURE__ */ new Set(["VariablesAreInputTypesRule", "VariablesInAllowedPositionRule"]);
/** graphql-js, the reference implementation: it loads only when there is something to confirm. */
async function load() {
	const [parser, { Source }, reference, validation, { specifiedRules }, execution] = await Promise.all([
		import("./graphql3.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)),
		import("./graphql2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)),
		import("./compat-formats-graphql-witness-reference.js"),
		import("./graphql5.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)),
		import("./graphql4.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)),
		import("./graphql.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1))
	]);
	const decisive = specifiedRules.filter(({ name }) => !TRIVIAL.has(name));
	return {
		parse: parser.parse,
		Source,
		ReferenceSchema: reference.ReferenceSchema,
		validate: validation.validate,
		execute: execution.execute,
		rules: {
			any: specifiedRules.filter(({ name }) => !SHOWN.has(name)),
			withVariables: decisive,
			plain: decisive.filter(({ name }) => !OF_VARIABLES.has(name))
		}
	};
}
const MAX_COMPLAINTS = 10;
/** So many operations are judged together. */
const BATCH = 500;
const REFERENCES = /* @__PURE__ */ new WeakMap();
function referenceTo(schema, graphql) {
	const known = REFERENCES.get(schema) ?? {
		schema: new graphql.ReferenceSchema(schema),
		said: /* @__PURE__ */ new Map()
	};
	REFERENCES.set(schema, known);
	return known;
}
/** Judges documents by graphql-js. */
var Judge = class Judge {
	#graphql;
	#sides;
	/** What schemas said about themselves: of an enum with thousands of values it is asked thousands of times. */
	#itself = /* @__PURE__ */ new Map();
	constructor(graphql, sides) {
		this.#graphql = graphql;
		this.#sides = sides;
	}
	static async over(client, server) {
		const graphql = await load();
		return new Judge(graphql, {
			client: referenceTo(client, graphql),
			server: referenceTo(server, graphql)
		});
	}
	/** What is wrong with any document on one side; nothing when it is valid. */
	complaints(text, side) {
		const { schema } = this.#sides[side];
		const document = this.#graphql.parse(text, { noLocation: true });
		return this.#graphql.validate(schema, document, this.#graphql.rules.any, {
			maxErrors: MAX_COMPLAINTS,
			hideSuggestions: true
		}).map(({ message }) => message);
	}
	/** What is wrong with each of these operations on one side. */
	allComplaints(operations, side) {
		const { said } = this.#sides[side];
		const texts = operations.map((operation) => printOperation(operation));
		const fresh = new Map(operations.map((operation, index) => [texts[index] ?? "", operation]));
		for (const text of said.keys()) fresh.delete(text);
		for (const [text, { beside }] of fresh) {
			if (!beside) continue;
			said.set(text, this.complaints(text, side));
			fresh.delete(text);
		}
		const groups = [[...fresh].filter(([, { variable }]) => variable), [...fresh].filter(([, { variable }]) => !variable)];
		for (const group of groups) for (let start = 0; start < group.length; start += BATCH) this.#judge(group.slice(start, start + BATCH), side);
		return texts.map((text) => said.get(text) ?? []);
	}
	/**
	* Judges operations as one document, in which each has names of its own: most of the work of a validation is not in the document. An
	* operation that a complaint names, or that none can be told for, is asked for again as it is shown.
	*/
	#judge(operations, side) {
		const { schema, said } = this.#sides[side];
		const rules = operations[0]?.[1].variable ? this.#graphql.rules.withVariables : this.#graphql.rules.plain;
		const starts = [];
		let text = "";
		for (const [index, [, operation]] of operations.entries()) {
			starts.push(text.length);
			text += `${printOperation(operation, index)}\n`;
		}
		const found = operations.map(() => []);
		const doubtful = /* @__PURE__ */ new Set();
		const options = {
			maxErrors: MAX_COMPLAINTS * operations.length,
			hideSuggestions: true
		};
		const source = new this.#graphql.Source(text);
		const document = this.#graphql.parse(source);
		source.body = "";
		for (const { message, positions } of withoutStacks(() => this.#graphql.validate(schema, document, rules, options))) {
			const [position] = positions ?? [];
			const at = position === void 0 ? void 0 : lastAtMost(starts, position);
			if (at !== void 0) found[at]?.push(message);
			if (at === void 0) for (const index of operations.keys()) doubtful.add(index);
			else if (TAGGED.test(message)) doubtful.add(at);
		}
		for (const [index, [shown]] of operations.entries()) said.set(shown, doubtful.has(index) ? this.complaints(shown, side) : found[index]?.slice(0, MAX_COMPLAINTS) ?? []);
	}
	/** What fails when a service of one side gives an answer to an operation; `undefined` for nothing. */
	playing(operation, answer, side) {
		const played = this.#play(operation, answer, side);
		return typeof played === "string" ? played : void 0;
	}
	/** What the schema of one side says about itself; `undefined` where it says nothing. */
	introspected(operation, side) {
		const key = `${side} ${printOperation(operation)}`;
		if (this.#itself.has(key)) return this.#itself.get(key);
		const played = this.#play(operation, {}, side);
		const told = typeof played === "string" ? void 0 : played;
		this.#itself.set(key, told);
		return told;
	}
	/** The answer, or what fails. */
	#play(operation, answer, side) {
		const { variable } = operation;
		const document = this.#graphql.parse(printOperation(operation), { noLocation: true });
		const variableValues = variable ? { value: variable.value } : {};
		try {
			const result = this.#graphql.execute({
				schema: this.#sides[side].schema,
				document,
				rootValue: answer,
				variableValues
			});
			if ("then" in result) return "the answer is not at hand";
			return result.errors?.[0]?.message ?? JSON.parse(JSON.stringify(result.data ?? {}));
		} catch (thrown) {
			return thrown instanceof Error ? thrown.message : String(thrown);
		}
	}
};
/** A complaint is an error with a stack that nobody looks at, and taking hundreds of stacks costs as much as finding the complaints. */
function withoutStacks(run) {
	const { stackTraceLimit } = Error;
	Error.stackTraceLimit = 0;
	try {
		return run();
	} finally {
		Error.stackTraceLimit = stackTraceLimit;
	}
}
/** The index of the last of these ascending numbers that is not above a value. */
function lastAtMost(numbers, value) {
	let [low, high] = [0, numbers.length];
	while (high - low > 1) {
		const middle = low + high >> 1;
		if ((numbers[middle] ?? 0) <= value) low = middle;
		else high = middle;
	}
	return low;
}
export { Judge, SPREAD, TYPENAME, endOfString, printOperation, refuseNesting, tooDeep };
