import { GateError } from "./start.js";
// src/health/conditions/guard.ts
/** Macros that look at every member of a list or map. */
const LOOPS = /* @__PURE__ */ new Set([
	"all",
	"exists",
	"exists_one",
	"map",
	"filter",
	"transformList",
	"transformMap",
	"existsOne"
]);
const LONGEST_PATTERN = 100;
/** A pattern that holds a group or a counted repetition could take for ever on the wrong text, and a pattern from data could be any. */
function patternRefusal(pattern) {
	const text = pattern?.op === "value" ? pattern.args : void 0;
	if (typeof text !== "string") return "the pattern of `matches` is not a text";
	if (text.length > LONGEST_PATTERN) return `the pattern of \`matches\` is longer than ${LONGEST_PATTERN} characters`;
	const plain = text.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/g, "x");
	if (/[()\\]/.test(plain)) return "the pattern of `matches` holds a group";
	return (plain.match(/[*+{]/g) ?? []).length > 1 ? "the pattern of `matches` repeats more than once" : void 0;
}
function childrenOf(node) {
	const nodes = [];
	const collect = (value) => {
		if (Array.isArray(value)) for (const one of value) collect(one);
		else if (typeof value === "object" && value !== null && "op" in value) nodes.push(value);
	};
	collect(node.args);
	return nodes;
}
/** The parser bounds depth and size of the tree. */
function costOf(node) {
	const children = childrenOf(node).map(costOf);
	const isCall = node.op === "rcall" || node.op === "call";
	const name = isCall ? node.args[0] : "";
	const loops = Math.max(0, ...children.map((child) => child.loops)) + (isCall && LOOPS.has(name) ? 1 : 0);
	const pattern = node.op === "rcall" ? node.args[2][0] : node.op === "call" ? node.args[1][1] : void 0;
	const refusal = name === "matches" ? patternRefusal(pattern) : void 0;
	return {
		loops,
		matches: name === "matches" || children.some((child) => child.matches),
		refusal: refusal ?? children.find((child) => child.refusal !== void 0)?.refusal
	};
}
// src/health/conditions/expression.ts
const LIMITS = {
	maxAstNodes: 500,
	maxDepth: 40,
	maxListElements: 100,
	maxMapEntries: 100,
	maxCallArguments: 10
};
const LONGEST = 2e3;
/** Members looked at in one evaluation, at most. */
const MOST_LOOKS = 2e6;
/** Longest text in an answer that patterns are held against. */
const LONGEST_SUBJECT = 2e3;
/**
* A CEL expression that must give a truth value.
* @throws GateError RG-PROVIDER when it is no such expression
*/
function compileCondition(text, variables, what) {
	return compile(text, variables, what, {
		types: ["bool", "dyn"],
		wanted: "a truth value",
		read: asBoolean
	});
}
/**
* A CEL expression that must give a number.
* @throws GateError RG-PROVIDER when it is no such expression
*/
function compileNumber(text, variables, what) {
	return compile(text, variables, what, {
		types: [
			"int",
			"uint",
			"double",
			"dyn"
		],
		wanted: "a number",
		read: asNumber
	});
}
function asBoolean(value) {
	return typeof value === "boolean" ? value : void 0;
}
function asNumber(value) {
	const number = typeof value === "bigint" ? Number(value) : value;
	return typeof number === "number" && Number.isFinite(number) ? number : void 0;
}
async function compile(text, variables, what, kind) {
	const refuse = (reason) => {
		throw new GateError("RG-PROVIDER", `${what}: ${reason}`, {
			expected: `a CEL expression that gives ${kind.wanted} from ${Object.keys(variables).join(", ")}`,
			hint: "a number with a fraction and a whole one do not mix in CEL: write 100.0 where 100 is refused"
		});
	};
	if (text.length > LONGEST) refuse(`it is longer than ${LONGEST} characters`);
	const { Environment } = await import("./marcbachmann-cel-js.js");
	const environment = new Environment({
		unlistedVariablesAreDyn: false,
		limits: LIMITS
	});
	for (const [name, type] of Object.entries(variables)) environment.registerVariable(name, type);
	const parsed = attempt(() => environment.parse(text));
	if (parsed.kind === "error") return refuse(parsed.reason);
	const checked = attempt(() => parsed.value.check());
	if (checked.kind === "error") return refuse(checked.reason);
	if (!checked.value.valid) return refuse(summaryOf(checked.value.error));
	if (!kind.types.some((type) => (checked.value.type ?? "").startsWith(type))) refuse(`it gives ${checked.value.type ?? "nothing"}`);
	const { loops, matches, refusal } = costOf(parsed.value.ast);
	if (refusal !== void 0) refuse(refusal);
	return { evaluate(bindings) {
		if ((loops > 0 || matches) && isTooLarge(bindings, loops, matches)) return {
			kind: "error",
			reason: "the answer is too large for it"
		};
		const result = attempt(() => parsed.value(bindings));
		if (result.kind === "error") return result;
		const value = kind.read(result.value);
		return value === void 0 ? {
			kind: "error",
			reason: `the expression does not give ${kind.wanted} here`
		} : {
			kind: "value",
			value
		};
	} };
}
function attempt(work) {
	try {
		return {
			kind: "value",
			value: work()
		};
	} catch (error) {
		return {
			kind: "error",
			reason: summaryOf(error)
		};
	}
}
/** The first line of what the language says, without the excerpt below it. */
function summaryOf(error) {
	const { summary, message } = typeof error === "object" && error !== null ? error : {};
	const text = typeof summary === "string" ? summary : typeof message === "string" ? message : "it cannot be evaluated";
	return text.split("\n", 1)[0]?.slice(0, 200) ?? text;
}
/** Whether an evaluation could take long. Without recursion, since data may be nested deeply. */
function isTooLarge(data, loops, matches) {
	let members = 0;
	const left = [data];
	while (left.length > 0) {
		const value = left.pop();
		if (matches && typeof value === "string" && value.length > LONGEST_SUBJECT) return true;
		if (typeof value !== "object" || value === null) continue;
		for (const member of Object.values(value)) {
			members++;
			left.push(member);
		}
	}
	return members ** loops > MOST_LOOKS;
}
export { compileCondition, compileNumber };
