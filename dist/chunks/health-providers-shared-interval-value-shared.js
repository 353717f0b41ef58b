import { formatDuration } from "./config.js";
// src/health/providers/shared/counts.ts
/** How much further bad may grow than total before the two cannot count the same events: a share of total, or this many where it is small. */
const SLACK = .1;
/** Two readings may be apart by a little; more bad events than events is a fault of the queries, and never one of the release. */
function compareCounts(bad, total) {
	if (bad <= total) return {
		kind: "counts",
		bad,
		total
	};
	const note = describeExcess(bad, total);
	if (bad - total > Math.max(5, total * .1)) return {
		kind: "error",
		reason: note
	};
	return {
		kind: "counts",
		bad: total,
		total,
		note
	};
}
function describeExcess(bad, total) {
	return `bad grew by ${bad}, total only by ${total}: do both count the same events?`;
}
/** The first look at something that only grows. */
function firstLook(what) {
	return {
		kind: "none",
		reason: `first look at the ${what}: the baseline of the next`,
		pending: true
	};
}
/** A measurement that was made before and is still all there is. */
function again(last) {
	return last.kind === "none" ? {
		...last,
		pending: true
	} : NOTHING_NEW;
}
/** Nothing came in since the look before, and none was to be expected. */
const NOTHING_NEW = {
	kind: "counts",
	bad: 0,
	total: 0,
	note: "no new interval since the last look",
	pending: true
};
// src/health/providers/shared/intervals.ts
/**
* Which intervals can be asked for now. Only such as began after the first look: what happened before speaks of another release.
* An interval is complete `delay` after its end.
*/
var Intervals = class {
	pace;
	#clock;
	#start;
	constructor(pace, clock) {
		this.pace = pace;
		this.#clock = clock;
	}
	/** The end of the newest complete interval. */
	end() {
		const { period, delay } = this.pace;
		return Math.floor((this.#clock.now() - delay) / period) * period;
	}
	/** The beginning of the first interval that counts; fixed by the first call. */
	start() {
		const { period } = this.pace;
		this.#start ??= Math.ceil(this.#clock.now() / period) * period;
		return this.#start;
	}
	/** Why nothing can be asked for yet; `undefined` when something can. */
	waiting() {
		const { period, delay } = this.pace;
		const left = this.start() + period + delay - this.#clock.now();
		return left > 0 ? `the first interval is complete in ${formatDuration(Math.ceil(left / 1e3) * 1e3)}` : void 0;
	}
	/** The newest `count` complete intervals that count. */
	newest(count) {
		const { period } = this.pace;
		const to = this.end();
		return {
			from: Math.max(this.start(), to - count * period),
			to,
			period
		};
	}
	/** The newest `count` complete intervals, whenever they began. */
	past(count) {
		const { period } = this.pace;
		const to = this.end();
		return {
			from: to - count * period,
			to,
			period
		};
	}
	/** The complete steps of a time in the past, from the one in which it begins; `undefined` where they are not made of whole intervals. */
	within({ from, to, step }) {
		if (step % this.pace.period !== 0) return void 0;
		const end = Math.floor(Math.min(to, this.end()) / step) * step;
		return {
			from: Math.min(end, Math.floor(from / step) * step),
			to: end,
			period: step
		};
	}
	/** The day before now, in intervals of an hour. */
	dayBefore() {
		const hour = 36e5;
		const to = Math.floor(this.#clock.now() / hour) * hour + hour;
		return {
			from: to - 25 * hour,
			to,
			period: hour
		};
	}
};
// src/health/providers/shared/store.ts
/** The sums of all series, by beginning of the interval. What lies outside the range, or is no number, is left out. */
function sumsOf(all, { from, to, period }) {
	const sums = /* @__PURE__ */ new Map();
	for (const { at, value } of all.flat()) {
		const start = Math.floor(at / period) * period;
		if (!Number.isFinite(value) || !(start >= from && start < to)) continue;
		sums.set(start, (sums.get(start) ?? 0) + value);
	}
	return sums;
}
/** The newest point of the only series that has any in the range; the number of such series when there are more. */
function newestOf(all, { from, to }) {
	const filled = all.map((series) => series.filter(({ at, value }) => at >= from && at < to && Number.isFinite(value))).filter((series) => series.length > 0);
	if (filled.length > 1) return filled.length;
	return filled[0]?.reduce((newest, point) => point.at > newest.at ? point : newest);
}
// src/health/providers/shared/interval-value.ts
/** Intervals that are looked at for the newest number. */
const LOOK_BACK = 5;
/** The newest interval is complete and has no number, which may still come. */
const NO_POINT = {
	kind: "counts",
	bad: 0,
	total: 0,
	note: "the newest interval has no value yet"
};
/** One number from a store that has one for each interval. Each interval is judged once. */
var IntervalValue = class {
	pace;
	#store;
	#value;
	#conditions;
	#intervals;
	#askedUpTo = Number.NEGATIVE_INFINITY;
	#newest = Number.NEGATIVE_INFINITY;
	#last = NOTHING_NEW;
	constructor(store, value, conditions, pace, clock) {
		this.pace = pace;
		this.#store = store;
		this.#value = value;
		this.#conditions = conditions;
		this.#intervals = new Intervals(pace, clock);
	}
	async measure(signal) {
		const waiting = this.#intervals.waiting();
		if (waiting !== void 0) return {
			kind: "none",
			reason: waiting,
			pending: true
		};
		const range = this.#intervals.newest(LOOK_BACK);
		if (range.to <= this.#askedUpTo) return again(this.#last);
		const reply = await this.#read(range, signal);
		if (reply.kind !== "data") return reply;
		this.#askedUpTo = range.to;
		const point = reply.data;
		if (!point) this.#last = {
			kind: "none",
			reason: `the query has no result in the last ${LOOK_BACK} intervals`
		};
		else this.#last = point.at > this.#newest ? judge(point.value, this.#conditions) : NO_POINT;
		if (point) this.#newest = point.at;
		return this.#last;
	}
	async preflight(signal) {
		const reply = await this.#read(this.#intervals.past(LOOK_BACK), signal);
		if (reply.kind !== "data") return {
			ready: false,
			detail: reply.reason
		};
		if (!reply.data) return {
			ready: false,
			detail: `the query has no result in the last ${LOOK_BACK} intervals`
		};
		return readiness(reply.data.value, this.#conditions);
	}
	async #read(range, signal) {
		const reply = await this.#store.read(this.#value.query, range, "last", signal);
		if (reply.kind !== "data") return reply;
		const newest = newestOf(reply.data, range);
		if (typeof newest !== "number") return {
			kind: "data",
			data: newest
		};
		return {
			kind: "error",
			reason: `the query has ${newest} series, and one number is needed`
		};
	}
};
/** A number by itself, or judged by conditions. */
function judge(value, conditions, more = {}) {
	return conditions ? conditions.judge({
		value,
		...more
	}, `value ${shortNumber(value)}`) : {
		kind: "value",
		value
	};
}
/** A condition that cannot be evaluated now could not be later. */
function readiness(value, conditions, more = {}) {
	const measurement = judge(value, conditions, more);
	const shown = `the value is ${shortNumber(value)} now`;
	return measurement.kind === "error" ? {
		ready: false,
		detail: `${shown}, but ${measurement.reason}`
	} : {
		ready: true,
		detail: shown
	};
}
function shortNumber(value) {
	return String(Number(value.toPrecision(6)));
}
export { IntervalValue, Intervals, NOTHING_NEW, SLACK, again, compareCounts, describeExcess, firstLook, judge, readiness, sumsOf };
