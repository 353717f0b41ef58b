import { meets } from "./contract-engine-expectation-shared.js";
import { member } from "./contract-engine-json-shared.js";
import { identityOfAll, membership } from "./contract-engine-membership-shared.js";
import { Tally } from "./contract-engine-tally-shared.js";
// src/contract/engine/keys.ts
/** Keys held for one rule about uniqueness; beyond it the rule is not known. */
const MAX_KEYS = 5e6;
/** One text per key: simple, and what other ways of keeping keys are tested against. */
var PlainKeys = class {
	#seen = /* @__PURE__ */ new Set();
	#most;
	isFull = false;
	constructor(most) {
		this.#most = most;
	}
	add(values) {
		const key = identityOfAll(values);
		if (key === void 0) return false;
		if (this.#seen.has(key)) return true;
		if (this.#seen.size < this.#most) this.#seen.add(key);
		else this.isFull = true;
		return false;
	}
};
// src/contract/engine/counts.ts
/** Counts over all rows, one counter per clause. */
var Counts = class {
	counters;
	#most;
	constructor(clauses, tools, { most = MAX_KEYS, makeKeys = plainKeys } = {}) {
		this.#most = most;
		this.counters = clauses.map((clause) => ({
			clause,
			tally: new Tally(clause),
			columns: columnsOf(clause.test),
			judge: judgeOf(clause.test, tools),
			keys: clause.test.kind === "duplicate" ? makeKeys(most) : void 0
		}));
	}
	add(row, origin) {
		for (const counter of this.counters) countValues(counter, counter.columns.map((column) => member(row, column)), origin);
	}
	results(rows) {
		return this.counters.map(({ clause, tally, keys }) => {
			const { failed, offenders } = tally;
			const { kept, amount } = meets(clause.test.kind === "row-count" ? rows : failed, rows, clause.expect);
			const reason = `counted ${Number(amount.toFixed(4))}${clause.expect.unit === "percent" ? " percent" : ""} of ${rows} rows`;
			if (keys?.isFull === true) return {
				clause,
				status: "unknown",
				failed,
				offenders,
				reason: `more than ${this.#most} different values`
			};
			if (tally.unsure > 0) return {
				clause,
				status: "unknown",
				failed,
				offenders,
				reason: `nothing can be said about ${tally.unsure} values`
			};
			return kept ? {
				clause,
				status: "kept",
				failed,
				offenders: [],
				reason
			} : {
				clause,
				status: "broken",
				failed,
				offenders,
				reason
			};
		});
	}
};
function plainKeys(most) {
	return new PlainKeys(most);
}
/** Counts the values that one row has in the columns of a clause. */
function countValues({ judge, keys, tally }, values, origin) {
	const found = keys ? keys.add(values, origin.line) : judge?.(values[0]);
	if (found === void 0 && judge) tally.unsure += 1;
	if (found === true) tally.fail(origin, values.length === 1 ? values[0] ?? null : values.map((value) => value ?? null));
}
function columnsOf(test) {
	if (test.kind === "row-count") return [];
	return test.kind === "duplicate" ? test.columns : [test.column];
}
function judgeOf(test, tools) {
	switch (test.kind) {
		case "null": return (value) => (value ?? null) === null;
		case "missing": return missing(membership(test.values));
		case "invalid": return invalid(test, tools);
		default: return;
	}
}
/** ODCS: null is always missing; the contract may name texts that stand for it. */
function missing(stands) {
	return (value = null) => value === null || stands(value);
}
/** A null is missing, not invalid. */
function invalid({ values, pattern }, tools) {
	const known = values && membership(values);
	const matcher = pattern === void 0 ? void 0 : tools.compilePattern(pattern);
	return (value = null) => {
		if (value === null) return false;
		const isKnown = known?.(value);
		if (known && isKnown !== true) return isKnown === void 0 ? void 0 : true;
		if (!matcher) return false;
		if (typeof value !== "string") return void 0;
		const matches = matcher(value);
		return matches === void 0 ? void 0 : !matches;
	};
}
export { Counts, MAX_KEYS, countValues };
