import "./runtime.js";
import { Counts } from "./contract-engine-counts-shared.js";
import { member } from "./contract-engine-json-shared.js";
import { Tally } from "./contract-engine-tally-shared.js";
import { compileTest } from "./contract-engine-tests-shared.js";
// src/contract/dialects/odcs/nested-rows.ts
/** Counts what stands inside of rows: every object, list and map that holds the property counts like a row of its own. */
function nestedValidator({ schema }, tools) {
	const rules = (schema?.schema ?? {}).rules;
	const counters = rules.flatMap((one) => [...one.counts.length > 0 ? [new Holders(one.steps, one.counts, tools)] : [], ...one.unique.map((clause) => new Unique(one.steps, clause, tools))]);
	const keys = rules.flatMap((one) => one.keys.map((clause) => ({
		clause,
		steps: one.steps,
		check: compileTest(clause.test, tools)
	})));
	const known = keys.flatMap(({ clause, steps, check }) => check ? [new Keys(steps, check, new Tally(clause))] : []);
	return {
		check: (row, origin) => {
			for (const one of [...counters, ...known]) one.add(row, origin);
			return [];
		},
		results: () => [...counters, ...known].flatMap((one) => one.results()),
		notRun: keys.flatMap(({ clause, check }) => check ? [] : [{
			...clause,
			reason: `${clause.limit} is not known here`
		}]),
		unknownFormats: []
	};
}
/** What a row holds at the end of a path. */
function* holdersOf(value, steps, at = 0) {
	if (value === void 0 || value === null || typeof value !== "object") return;
	const step = steps[at];
	if (step === void 0) yield value;
	else if (step === "*") for (const item of Object.values(value)) yield* holdersOf(item, steps, at + 1);
	else yield* holdersOf(member(value, step), steps, at + 1);
}
/** Values of the property in one holder: of a list or map its items, else one, null where it is absent. */
function valuesIn(holder, name) {
	if (name === "*") return Object.values(holder);
	return [member(holder, name) ?? null];
}
var Holders = class {
	#steps;
	#counts;
	#name;
	#seen = 0;
	constructor(steps, clauses, tools) {
		this.#steps = steps;
		this.#counts = new Counts(clauses, tools);
		this.#name = nameOf(clauses[0]);
	}
	add(row, { file, line }) {
		for (const holder of holdersOf(row, this.#steps)) for (const value of valuesIn(holder, this.#name)) {
			this.#seen += 1;
			this.#counts.add({ [this.#name]: value }, {
				file,
				line
			});
		}
	}
	results() {
		return this.#counts.results(this.#seen).map((result) => this.#seen === 0 ? nothingSeen(result) : result);
	}
};
/** A value that repeats within one list breaks the rule; one that repeats in another row may be meant or not. */
var Unique = class {
	#overall;
	#steps;
	#clause;
	#tools;
	#inside;
	constructor(steps, clause, tools) {
		this.#overall = new Holders(steps, [clause], tools);
		this.#steps = steps;
		this.#clause = clause;
		this.#tools = tools;
		this.#inside = new Tally(clause);
	}
	add(row, origin) {
		this.#overall.add(row, origin);
		if (!this.#clause.property.split(".").includes("*")) return;
		const within = new Holders(this.#steps, [this.#clause], this.#tools);
		within.add(row, origin);
		const [result] = within.results();
		if (result && result.failed > 0) this.#inside.fail(origin, result.offenders[0]?.value ?? null);
	}
	results() {
		const { failed, offenders } = this.#inside;
		const clause = this.#clause;
		if (failed > 0) return [{
			clause,
			status: "broken",
			failed,
			offenders,
			reason: `${failed} rows hold a value twice`
		}];
		const reason = "values repeat, though not within one row; whether that is allowed the standard does not say";
		const isOpen = clause.property.split(".").includes("*");
		return this.#overall.results().map((one) => one.status === "broken" && isOpen ? {
			...one,
			status: "unknown",
			reason
		} : one);
	}
};
var Keys = class {
	#steps;
	#check;
	#tally;
	constructor(steps, check, tally) {
		this.#steps = steps;
		this.#check = check;
		this.#tally = tally;
	}
	add(row, origin) {
		for (const holder of holdersOf(row, this.#steps)) for (const key of Array.isArray(holder) ? [] : Object.keys(holder ?? {})) {
			const passes = this.#check(key);
			if (passes === void 0) this.#tally.unsure += 1;
			else if (!passes) this.#tally.fail(origin, key);
		}
	}
	results() {
		return [this.#tally.result()];
	}
};
/** Where nothing holds the property, nothing was kept. */
function nothingSeen(result) {
	return result.status === "kept" ? {
		...result,
		reason: "nothing in the rows holds it"
	} : result;
}
function nameOf(clause) {
	if (!clause) return "";
	const { test } = clause;
	return "column" in test ? test.column : "columns" in test ? test.columns[0] ?? "" : "";
}
export { nestedValidator };
