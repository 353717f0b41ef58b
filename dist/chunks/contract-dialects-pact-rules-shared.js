import { isJsonArray, isJsonObject } from "./start.js";
import { formatCheck, isList, isOfType } from "./contract-engine-tests-shared.js";
import { identityOf } from "./contract-engine-membership-shared.js";
// src/contract/dialects/pact/matchers.ts
const temporal = (type) => (actual, _expected, matcher, tools) => {
	if (typeof actual !== "string") return false;
	const { match } = matcher;
	const format = matcher["format"] ?? (typeof match === "string" ? matcher[match] : void 0);
	if (typeof format !== "string") return isOfType(actual, type);
	return formatCheck(format, tools)?.(actual);
};
/** Semantic Versioning 2.0.0. */
const SEMVER = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:-[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?(?:\+[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?$/;
/** Of the specification 4; those that look at parts of a value stand where lists and maps are compared. */
const MATCHERS = /* @__PURE__ */ new Map([
	["type", (actual, expected) => expected === void 0 || kindOf(actual) === kindOf(expected)],
	["equality", (actual, expected) => expected === void 0 || identityOf(actual) === identityOf(expected)],
	["regex", (actual, _expected, { regex }, { compilePattern }) => typeof regex === "string" && isText(actual) ? compilePattern(regex)(String(actual)) : false],
	["include", (actual, _expected, { value }) => isText(actual) && typeof value === "string" && String(actual).includes(value)],
	["integer", (actual) => typeof actual === "bigint" || typeof actual === "number" && Number.isInteger(actual)],
	["decimal", (actual) => typeof actual === "number" ? !Number.isInteger(actual) || void 0 : false],
	["number", (actual) => typeof actual === "bigint" || typeof actual === "number"],
	["boolean", (actual) => typeof actual === "boolean" || (actual === "true" || actual === "false" ? void 0 : false)],
	["null", (actual) => actual === null],
	["date", temporal("date")],
	["time", temporal("time")],
	["datetime", temporal("timestamp")],
	["timestamp", temporal("timestamp")],
	["semver", (actual) => typeof actual === "string" && SEMVER.test(actual)],
	["notEmpty", (actual) => !isEmpty(actual)],
	["statusCode", (actual, _expected, { status }) => isStatus(actual, status)],
	["values", () => true],
	["eachKey", () => true],
	["eachValue", () => true],
	["arrayContains", () => true]
]);
/** Matchers that say nothing about what is inside of the value they stand at. */
const STAYING = /* @__PURE__ */ new Set([
	"values",
	"eachKey",
	"eachValue",
	"arrayContains"
]);
function kindOf(value) {
	if (value === null) return "null";
	if (isList(value)) return "list";
	return typeof value === "bigint" ? "number" : typeof value;
}
function isText(value) {
	return value !== null && typeof value !== "object";
}
function isEmpty(value) {
	if (value === null || value === "") return true;
	return typeof value === "object" && Object.keys(value).length === 0;
}
const CLASSES = {
	info: [100, 199],
	success: [200, 299],
	redirect: [300, 399],
	clientError: [400, 499],
	serverError: [500, 599],
	nonError: [100, 399],
	error: [400, 599]
};
function isStatus(actual, status) {
	if (typeof actual !== "number") return false;
	if (Array.isArray(status)) return status.includes(actual);
	const range = typeof status === "string" && Object.hasOwn(CLASSES, status) ? CLASSES[status] : void 0;
	return range && actual >= range[0] && actual <= range[1];
}
// src/contract/dialects/pact/model.ts
const STEP = /\.\s*([^.[\]\s]+)|\[\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|(\*|\d+))\s*\]/gy;
/** `$.a['b c'][0].*` as its steps; `undefined` when it is no path. */
function parsePath(text) {
	if (!text.startsWith("$")) return [text];
	const steps = [];
	STEP.lastIndex = 1;
	for (let at = 1; at < text.length; at = STEP.lastIndex) {
		const match = STEP.exec(text);
		if (!match) return void 0;
		steps.push(match[1] ?? match[4] ?? (match[2] ?? match[3] ?? "").replaceAll(/\\(.)/g, "$1"));
	}
	return steps;
}
// src/contract/dialects/pact/rules.ts
/** The rules of version 2 (`$.body.a`) and of later ones, by the part they are about. What is not known is noted, and left out. */
function rulesOf(given) {
	const found = {
		body: [],
		header: [],
		status: []
	};
	const notes = [];
	const add = (category, path, rule) => {
		const part = category === "headers" ? "header" : category;
		if (!isCategory(part)) return;
		const steps = parsePath(path);
		const matchers = matchersOf(rule);
		if (!steps || !matchers) notes.push(`the rule for ${path} is not understood`);
		else {
			for (const name of unknownIn(matchers)) notes.push(`the matcher ${name} (${path}) is not run`);
			const combine = isJsonObject(rule) && rule["combine"] === "OR" ? "OR" : "AND";
			found[part].push({
				path: part === "header" ? steps.map((step) => step.toLowerCase()) : steps,
				matchers,
				combine
			});
		}
	};
	for (const [key, value] of Object.entries(isJsonObject(given) ? given : {})) {
		const [, category, rest] = /^\$\.(body|headers?|path|query|status)(.*)$/s.exec(key) ?? [];
		if (category !== void 0) add(category, `$${rest}`, value);
		else if (isJsonObject(value) && isJsonArray(value["matchers"])) add(key, "$", value);
		else if (isJsonObject(value)) for (const [path, rule] of Object.entries(value)) add(key, path, rule);
	}
	return {
		rules: found,
		notes: [...new Set(notes)]
	};
}
function isCategory(name) {
	return name === "body" || name === "header" || name === "status";
}
function matchersOf(rule) {
	if (!isJsonObject(rule)) return void 0;
	const list = rule["matchers"] ?? [rule];
	return isJsonArray(list) && list.length > 0 && list.every(isJsonObject) ? list : void 0;
}
/** Names of matchers that are not run, also inside of others. */
function unknownIn(matchers) {
	return matchers.flatMap((matcher) => {
		const name = nameOf(matcher);
		const inner = isJsonArray(matcher["rules"]) ? unknownIn(matcher["rules"].filter(isJsonObject)) : [];
		return MATCHERS.has(name) ? inner : [name, ...inner];
	});
}
/** A matcher without a name is one of length, or of a pattern, as version 2 wrote them. */
function nameOf(matcher) {
	const { match } = matcher;
	if (typeof match === "string") return match;
	return typeof matcher["regex"] === "string" ? "regex" : matcher["min"] !== void 0 || matcher["max"] !== void 0 ? "type" : "without a name";
}
export { MATCHERS, STAYING, kindOf, nameOf, rulesOf };
