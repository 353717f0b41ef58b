import { openConditions } from "./health-conditions-verdict-shared.js";
import { formatDuration } from "./config.js";
import { IntervalValue, Intervals, NOTHING_NEW, again, describeExcess, sumsOf } from "./health-providers-shared-interval-value-shared.js";
// src/health/providers/shared/interval-counts.ts
/** Intervals before the newest one that are looked at again, for points that come late. */
const LATE = 5;
/** Most intervals that are asked for at once, after an outage of the store: what most of them give. */
const MOST = 300;
const PREFLIGHT = 30;
/**
* Events from a store that counts them in intervals. Each interval is counted when it is complete; what is added to it later is counted
* when it is added, and nothing twice.
*/
var IntervalCounts = class {
	pace;
	#store;
	#counts;
	#intervals;
	#seen = {
		bad: /* @__PURE__ */ new Map(),
		total: /* @__PURE__ */ new Map()
	};
	#absenceIsZero;
	#askedUpTo = Number.NEGATIVE_INFINITY;
	#last = NOTHING_NEW;
	/** Bad events whose total has not come yet. */
	#owed = 0;
	constructor(store, counts, pace, clock) {
		this.pace = pace;
		this.#store = store;
		this.#counts = counts;
		this.#intervals = new Intervals(pace, clock);
		this.#absenceIsZero = counts.absent === "zero";
	}
	async measure(signal) {
		const waiting = this.#intervals.waiting();
		if (waiting !== void 0) return {
			kind: "none",
			reason: waiting,
			pending: true
		};
		const range = this.#intervals.newest(this.#wanted());
		if (range.to <= this.#askedUpTo) return again(this.#last);
		const measurement = await this.#count(range, signal);
		if (measurement.kind === "error") return measurement;
		if (!("pending" in measurement)) this.#askedUpTo = range.to;
		this.#last = measurement;
		return this.#last;
	}
	async preflight(signal) {
		const range = this.#intervals.past(PREFLIGHT);
		const total = await this.#read(this.#counts.total, range, signal);
		if (total.kind !== "data") return {
			ready: false,
			detail: total.reason
		};
		if (total.data.size === 0) return {
			ready: false,
			detail: "the query for all events has no result"
		};
		const bad = await this.#read(this.#counts.bad, range, signal);
		if (bad.kind !== "data") return {
			ready: false,
			detail: bad.reason
		};
		const none = this.#saysNothing(bad.data);
		const detail = `data for ${total.data.size} of ${PREFLIGHT} intervals${none ? "; no bad event among them" : ""}`;
		if (!none || await this.#mayBeAbsent(signal)) return {
			ready: true,
			detail
		};
		return {
			ready: false,
			detail: `${detail}, and none in the last day: ${ABSENT}`
		};
	}
	/** As many intervals as were not asked for yet, and those before them that points may be added to. */
	#wanted() {
		const missed = (this.#intervals.end() - this.#askedUpTo) / this.#intervals.pace.period;
		return Math.min(MOST, LATE + Math.max(1, missed));
	}
	/** What the store counted before, interval by interval; of intervals that are not complete yet nothing is known. */
	async history(span, signal) {
		const range = this.#intervals.within(span);
		if (!range) return {
			kind: "none",
			reason: `steps of ${formatDuration(span.step)} do not consist of intervals of the store`
		};
		const bad = await this.#read(this.#counts.bad, range, signal);
		if (bad.kind !== "data") return bad;
		const total = await this.#read(this.#counts.total, range, signal);
		if (total.kind !== "data") return total;
		if (total.data.size === 0) return {
			kind: "none",
			reason: "the query for all events had no result then"
		};
		if (this.#saysNothing(bad.data) && !await this.#mayBeAbsent(signal)) return {
			kind: "none",
			reason: ABSENT
		};
		const tallies = [];
		for (let start = Math.min(...total.data.keys()); start < range.to; start += range.period) {
			const all = total.data.get(start) ?? 0;
			tallies.push({
				bad: Math.min(all, bad.data.get(start) ?? 0),
				total: all
			});
		}
		return {
			kind: "counts",
			tallies
		};
	}
	/** Bad first: events that arrive between the two questions are then no bad ones without a total. */
	async #count(range, signal) {
		const bad = await this.#read(this.#counts.bad, range, signal);
		if (bad.kind !== "data") return retryOf(bad);
		const total = await this.#read(this.#counts.total, range, signal);
		if (total.kind !== "data") return retryOf(total);
		if (!total.data.has(range.to - range.period) && growthOf(this.#seen.total, total.data) === 0) return {
			kind: "none",
			reason: "the query for all events has no result for the newest interval"
		};
		if (!this.#saysNothing(bad.data)) this.#absenceIsZero = true;
		else if (!await this.#mayBeAbsent(signal)) return {
			kind: "none",
			reason: ABSENT
		};
		const grown = {
			bad: growthOf(this.#seen.bad, bad.data) + this.#owed,
			total: growthOf(this.#seen.total, total.data)
		};
		remember(this.#seen.bad, bad.data, range);
		remember(this.#seen.total, total.data, range);
		this.#owed = Math.max(0, grown.bad - grown.total);
		const note = describeExcess(grown.bad, grown.total);
		if (this.#owed > Math.max(5, sumOf(this.#seen.total) * .1)) return {
			kind: "error",
			reason: note
		};
		return {
			kind: "counts",
			bad: grown.bad - this.#owed,
			total: grown.total,
			...this.#owed > 0 ? { note } : {}
		};
	}
	async #read(query, range, signal) {
		const reply = await this.#store.read(query, range, "sum", signal);
		return reply.kind === "data" ? {
			kind: "data",
			data: sumsOf(reply.data, range)
		} : reply;
	}
	/** No result, or only zeros of a store that says zero of what it does not know. */
	#saysNothing(sums) {
		return sums.size === 0 || this.#store.knows !== void 0 && [...sums.values()].every((value) => value === 0);
	}
	/** A query that had a result within the last day is no misspelt one. */
	async #mayBeAbsent(signal) {
		if (this.#absenceIsZero) return true;
		const range = this.#intervals.dayBefore();
		if (this.#store.knows) this.#absenceIsZero = await this.#store.knows(this.#counts.bad, range, signal);
		else {
			const reply = await this.#read(this.#counts.bad, range, signal);
			this.#absenceIsZero = reply.kind === "data" && reply.data.size > 0;
		}
		return this.#absenceIsZero;
	}
};
const ABSENT = "the query for bad events has no result, and nothing shows that it could have one (`absent: zero` says that absence means none)";
function retryOf(reply) {
	return reply.kind === "none" ? {
		...reply,
		pending: true
	} : reply;
}
/** What was added since the intervals were last seen. A store that takes something back does not undo what was counted. */
function growthOf(seen, now) {
	let growth = 0;
	for (const [start, value] of now) growth += Math.max(0, value - (seen.get(start) ?? 0));
	return growth;
}
function sumOf(seen) {
	return [...seen.values()].reduce((sum, value) => sum + value, 0);
}
function remember(seen, now, range) {
	for (const [start, value] of now) seen.set(start, Math.max(value, seen.get(start) ?? 0));
	for (const start of seen.keys()) if (start < range.from) seen.delete(start);
}
// src/health/providers/shared/open-store.ts
/**
* A store of metrics as a source of events, or of one number.
* @throws GateError RG-PROVIDER when a condition cannot be used
*/
async function openStore(store, question, context) {
	const pace = {
		period: question.period,
		delay: question.delay
	};
	if ("counts" in question) return new IntervalCounts(store, question.counts, pace, context.clock);
	const { value } = question;
	const conditions = value.success !== void 0 || value.failure !== void 0 ? await openConditions(value, { value: "double" }, `check "${context.name}"`) : void 0;
	return new IntervalValue(store, value, conditions, pace, context.clock);
}
export { openStore };
