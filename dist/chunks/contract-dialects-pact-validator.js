import "./runtime.js";
import { isJsonArray, isJsonObject } from "./start.js";
import { member } from "./contract-engine-json-shared.js";
import { isList } from "./contract-engine-tests-shared.js";
import { MATCHERS, STAYING, kindOf, nameOf, rulesOf } from "./contract-dialects-pact-rules-shared.js";
// src/contract/dialects/pact/compare.ts
/**
* Holds a value against what is expected there (Pact specification 4, "Matching"): without a rule it must be equal, though objects may have
* more members; a rule holds for everything below it, unless there is a closer one.
*/
var Comparison = class Comparison {
	#rules;
	#tools;
	found = {
		problems: [],
		unsure: false
	};
	constructor(rules, tools) {
		this.#rules = rules;
		this.#tools = tools;
	}
	compare(expected, actual, path = []) {
		const { rule, isBelow } = bestRule(this.#rules, path);
		const matchers = rule?.matchers ?? [];
		if (rule && !this.#judge(rule, isBelow, expected, actual, path)) return;
		if (has(matchers, "equality") || rule && !isParts(expected)) return;
		if (isJsonArray(expected)) this.#list(expected, actual, path, rule);
		else if (isJsonObject(expected)) this.#map(expected, actual, path, matchers);
		else if (!sameScalar(expected, actual)) this.#fail(path, "equality", `equal to ${JSON.stringify(expected)}`, actual);
	}
	/** Whether the matchers of a rule leave it to the parts of the value. */
	#judge(rule, isBelow, expected, actual, path) {
		const answers = rule.matchers.map((matcher) => {
			const name = nameOf(matcher);
			const answer = MATCHERS.get(name)?.(actual, expected, matcher, this.#tools) ?? (MATCHERS.has(name) ? void 0 : true);
			return answer === true && !isBelow ? hasLength(matcher, actual) : answer;
		});
		const isOr = rule.combine === "OR";
		if (isOr ? answers.includes(true) : answers.every((answer) => answer === true)) return true;
		if (isOr ? answers.includes(void 0) : !answers.includes(false)) this.found.unsure = true;
		else {
			const at = answers.indexOf(false);
			this.#fail(path, nameOf(rule.matchers[at] ?? {}), describe(rule.matchers[at] ?? {}, expected), actual);
		}
		return false;
	}
	#list(expected, actual, path, rule) {
		if (!isList(actual)) return this.#fail(path, "type", "a list", actual);
		const contains = rule?.matchers.find((matcher) => nameOf(matcher) === "arrayContains");
		if (contains) return this.#contains(contains, expected, actual, path);
		if (!rule && actual.length !== expected.length) {
			this.#fail(path, "equality", `a list of ${expected.length} items`, actual);
			return;
		}
		const [first] = expected;
		for (const [index, item] of actual.entries()) {
			const template = expected[index] ?? first;
			const step = [...path, String(index)];
			this.#each(rule?.matchers ?? [], "eachValue", item, step);
			if (template !== void 0) this.compare(template, item, step);
		}
	}
	#map(expected, actual, path, matchers) {
		if (kindOf(actual) !== "object" || actual === null) return this.#fail(path, "type", "an object", actual);
		const members = Object.entries(actual);
		const isOpen = has(matchers, "values") || has(matchers, "eachKey") || has(matchers, "eachValue") || this.#isWild(path);
		const [template] = Object.values(expected);
		for (const [key, value] of isOpen ? members : []) {
			const step = [...path, key];
			this.#each(matchers, "eachKey", key, step);
			this.#each(matchers, "eachValue", value, step);
			const own = Object.hasOwn(expected, key) ? expected[key] : has(matchers, "eachKey") && !has(matchers, "eachValue") ? void 0 : template;
			if (own !== void 0) this.compare(own, value, step);
		}
		for (const [key, value] of isOpen ? [] : Object.entries(expected)) {
			const given = member(actual, key);
			if (given === void 0) this.#fail([...path, key], "required", "there", null);
			else this.compare(value, given, [...path, key]);
		}
	}
	/** `$.prices.*`: names of members do not count. */
	#isWild(path) {
		return this.#rules.some((rule) => rule.path.length === path.length + 1 && rule.path.at(-1) === "*" && weightOf(rule.path.slice(0, -1), path) > 0);
	}
	/** The rules that `eachKey` and `eachValue` carry. */
	#each(matchers, name, value, path) {
		for (const matcher of matchers.filter((one) => nameOf(one) === name)) {
			const inner = isJsonArray(matcher["rules"]) ? matcher["rules"].filter(isJsonObject) : [];
			if (inner.length > 0) this.#judge({
				path,
				matchers: inner,
				combine: "AND"
			}, false, matcher["value"] ?? "", value, path);
		}
	}
	/** Every variant stands somewhere in the list. */
	#contains(matcher, expected, actual, path) {
		for (const variant of isJsonArray(matcher["variants"]) ? matcher["variants"].filter(isJsonObject) : []) {
			const template = expected[Number(variant["index"] ?? 0)];
			const rules = VARIANTS.get(variant) ?? rulesOf({ body: variant["rules"] ?? {} }).rules.body;
			VARIANTS.set(variant, rules);
			let unsure = false;
			const stands = actual.some((item) => {
				const inner = new Comparison(rules, this.#tools);
				if (template !== void 0) inner.compare(template, item);
				unsure ||= inner.found.unsure && inner.found.problems.length === 0;
				return inner.found.problems.length === 0 && !inner.found.unsure;
			});
			if (!stands && unsure) this.found.unsure = true;
			else if (!stands) this.#fail(path, "arrayContains", `an item like ${JSON.stringify(template ?? null).slice(0, 80)}`, [...actual]);
		}
	}
	#fail(path, keyword, message, value) {
		this.found.problems.push({
			property: path.map((step) => /^\d+$/.test(step) ? "*" : step).join("."),
			keyword,
			message,
			value
		});
	}
};
/** The rules of each variant are read once, however many rows there are. */
const VARIANTS = /* @__PURE__ */ new WeakMap();
/** The closest rule: for the path itself or, where it reaches further down, for something around it. */
function bestRule(rules, path) {
	let best;
	for (const rule of rules) {
		const weight = weightOf(rule.path, path) * (rule.path.length + 1);
		const isBelow = rule.path.length < path.length;
		if (weight === 0 || isBelow && rule.matchers.some((matcher) => STAYING.has(nameOf(matcher)))) continue;
		if (!best || weight > best.weight) best = {
			rule,
			weight
		};
	}
	return {
		rule: best?.rule,
		isBelow: best !== void 0 && best.rule.path.length < path.length
	};
}
/** Twice as much for every step that is named as for one that is left open; 0 for another path. */
function weightOf(rule, path) {
	if (rule.length > path.length) return 0;
	return rule.reduce((weight, step, at) => weight * (step === path[at] ? 2 : step === "*" ? 1 : 0), 2);
}
function has(matchers, name) {
	return matchers.some((matcher) => nameOf(matcher) === name);
}
function isParts(expected) {
	return typeof expected === "object" && expected !== null;
}
/** `min` and `max` are of lists. */
function hasLength({ min, max }, actual) {
	if (!isList(actual)) return true;
	return (typeof min !== "number" || actual.length >= min) && (typeof max !== "number" || actual.length <= max);
}
function sameScalar(expected, actual) {
	return typeof actual === "bigint" ? typeof expected === "number" && BigInt(Math.trunc(expected)) === actual : expected === actual;
}
/** What the matcher asks for, for people. */
function describe(matcher, expected) {
	const name = nameOf(matcher);
	const limits = [
		"regex",
		"value",
		"format",
		"min",
		"max",
		"status"
	].flatMap((key) => matcher[key] === void 0 ? [] : [`${key} ${JSON.stringify(matcher[key])}`]);
	return `${name}${name === "type" || name === "equality" ? ` like ${JSON.stringify(expected).slice(0, 60)}` : ""}${limits.length > 0 ? ` (${limits.join(", ").slice(0, 120)})` : ""}`;
}
// src/contract/dialects/pact/validator.ts
/** Rows are bodies, or recorded responses with `status`, `headers` and `body`. */
function pactValidator({ schema }, tools) {
	const expected = schema?.schema;
	return {
		check: (row) => {
			const response = responseOf(row, expected);
			const body = new Comparison(expected.rules.body, tools);
			if (expected.body !== void 0) body.compare(expected.body, response.body ?? null);
			const status = response.status === void 0 ? [] : statusProblems(response.status, expected, tools);
			const headers = response.headers === void 0 ? [] : headerProblems(response.headers, expected, tools);
			const problems = [
				...status,
				...headers,
				...body.found.problems
			];
			return problems.length === 0 && body.found.unsure ? void 0 : problems;
		},
		unknownFormats: []
	};
}
/** A body that has members of these names itself is a body. */
function responseOf(row, { body }) {
	const [status, content] = [member(row, "status"), member(row, "body")];
	if (isJsonObject(body) && (Object.hasOwn(body, "status") || Object.hasOwn(body, "body")) || typeof status !== "number") return {
		body: row,
		status: void 0,
		headers: void 0
	};
	return {
		body: content,
		status,
		headers: member(row, "headers") ?? {}
	};
}
function statusProblems(actual, { status, rules }, tools) {
	if (status === void 0) return [];
	const comparison = new Comparison(rules.status, tools);
	comparison.compare(status, actual);
	return comparison.found.problems.map((problem) => ({
		...problem,
		property: "status"
	}));
}
/** Names of headers have no case, and their lists no blanks that count. */
function headerProblems(given, { headers, rules }, tools) {
	const entries = typeof given === "object" && given !== null ? Object.entries(given) : [];
	const actual = new Map(entries.map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? value.join(", ") : value]));
	return Object.entries(headers).flatMap(([name, value]) => {
		const found = actual.get(name);
		const property = `headers.${name}`;
		if (found === void 0) return [{
			property,
			keyword: "required",
			message: "there",
			value: null
		}];
		const comparison = new Comparison(rules.header, tools);
		comparison.compare(plain(value), typeof found === "string" ? plain(found) : found, [name]);
		return comparison.found.problems.map((problem) => ({
			...problem,
			property
		}));
	});
}
function plain(header) {
	return header.split(/[,;]/).map((part) => part.trim()).join(", ");
}
export { pactValidator };
