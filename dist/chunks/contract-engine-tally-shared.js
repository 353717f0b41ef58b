import { showValue } from "./contract-engine-json-shared.js";
/** Counts the rows that broke one clause and keeps the first of them. */
var Tally = class {
	clause;
	failed = 0;
	/** Values about which nothing could be said. */
	unsure = 0;
	offenders = [];
	#last;
	constructor(clause) {
		this.clause = clause;
	}
	/** A row counts once, however many of its items broke the clause. */
	fail(origin, value) {
		if (this.#last === origin) return;
		this.#last = origin;
		this.failed += 1;
		if (this.offenders.length >= 5) return;
		this.offenders.push({
			file: origin.file,
			line: origin.line,
			value: this.clause.sensitive ? "***" : showValue(value)
		});
	}
	result() {
		const { clause, failed, offenders } = this;
		if (failed > 0) return {
			clause,
			status: "broken",
			failed,
			offenders
		};
		if (this.unsure === 0) return {
			clause,
			status: "kept",
			failed,
			offenders
		};
		return {
			clause,
			status: "unknown",
			failed,
			offenders,
			reason: `nothing can be said about ${this.unsure} of the values`
		};
	}
};
export { Tally };
