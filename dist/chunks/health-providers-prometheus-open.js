import "./runtime.js";
import { GateError, isJsonObject } from "./start.js";
import { openConditions } from "./health-conditions-verdict-shared.js";
import { parseAddress } from "./health-endpoint-address-shared.js";
import { expandHeaders } from "./health-providers-provider-shared.js";
import { describeStatus, openApi, parseJson } from "./health-providers-shared-api-shared.js";
import { compareCounts, firstLook, judge, readiness } from "./health-providers-shared-interval-value-shared.js";
import { CounterMemory, increaseOf } from "./health-providers-shared-memory-shared.js";
import { formatDuration } from "./config.js";
// src/health/providers/prometheus/client.ts
const MAX_BYTES = 32 << 20;
/** The instant query endpoint of the Prometheus HTTP API, version 1, below `address` (a path prefix is kept). */
function openClient(address, network, timeout) {
	const api = openApi(network, {
		timeout,
		maxBytes: MAX_BYTES
	});
	return { async query(expression, signal, time) {
		const url = new URL(address.url);
		url.pathname = `${url.pathname.replace(/\/+$/, "")}/api/v1/query`;
		url.searchParams.set("query", expression);
		if (time !== void 0) url.searchParams.set("time", time);
		const reply = await api.raw({
			...address,
			url
		}, signal);
		return reply.kind === "data" ? readAnswer(reply.data, address.host) : reply;
	} };
}
function readAnswer({ status, body }, host) {
	const document = parseJson(body);
	if (!isJsonObject(document)) return {
		kind: "error",
		reason: `${host}: ${describeStatus(status)}, not an answer of the Prometheus API`
	};
	if (document["status"] !== "success") return {
		kind: "error",
		reason: `${host}: status ${status}, ${typeof document["error"] === "string" ? document["error"].slice(0, 300) : "no message"}`
	};
	if (isPartial(document)) return {
		kind: "error",
		reason: `${host}: the answer is partial: not every store behind it answered`
	};
	return readData(document["data"], host);
}
/** VictoriaMetrics says so in a member, Thanos in a warning. */
function isPartial({ isPartial: said, warnings }) {
	return said === true || (Array.isArray(warnings) ? warnings : []).some((text) => typeof text === "string" && /partial|store.*(?:unavailable|fail)|receive.*series from/i.test(text));
}
function readData(data, host) {
	const { resultType, result } = isJsonObject(data) ? data : {};
	if (resultType === "scalar") return readEntries([{
		metric: {},
		value: result
	}]);
	if (resultType === "vector" && Array.isArray(result)) return readEntries(result);
	return {
		kind: "error",
		reason: `${host}: the query gives ${typeof resultType === "string" ? `a ${resultType.slice(0, 20)}` : "no result"}; an instant vector or a scalar is needed (no range selector)`
	};
}
function readEntries(entries) {
	const series = [];
	const native = [];
	let time;
	for (const entry of entries) {
		if (isJsonObject(entry) && Array.isArray(entry["histogram"])) {
			const read = readHistogram(entry);
			if (read) native.push(read);
		}
		if (!isJsonObject(entry) || !Array.isArray(entry["value"])) continue;
		const [at, text] = entry["value"];
		if (typeof at === "number") time ??= String(at);
		const value = typeof text === "string" ? Number(text) : NaN;
		if (!Number.isFinite(value) || text === "") continue;
		series.push({
			...named(entry),
			value
		});
	}
	return {
		kind: "series",
		series,
		native,
		time
	};
}
/** What makes a series the same one next time. */
function named({ metric }) {
	const labels = /* @__PURE__ */ new Map();
	for (const [name, label] of Object.entries(isJsonObject(metric) ? metric : {}).sort(byName)) if (typeof label === "string") labels.set(name, label);
	return {
		key: JSON.stringify([...labels]),
		labels
	};
}
/** A histogram in the form `[time, {count, sum, buckets: [[rule, from, to, count], …]}]`; `undefined` for one that has another. */
function readHistogram(entry) {
	const [, histogram] = entry["histogram"];
	if (!isJsonObject(histogram)) return void 0;
	const count = numberOf(histogram["count"]);
	const rows = Array.isArray(histogram["buckets"]) ? histogram["buckets"] : [];
	const buckets = rows.flatMap((row) => {
		const [, from, to, inside] = Array.isArray(row) ? row : [];
		const bucket = {
			from: numberOf(from),
			to: numberOf(to),
			count: numberOf(inside)
		};
		return Object.values(bucket).every((value) => !Number.isNaN(value)) ? [bucket] : [];
	});
	return Number.isFinite(count) && buckets.length === rows.length ? {
		...named(entry),
		value: count,
		count,
		buckets
	} : void 0;
}
function numberOf(text) {
	if (typeof text !== "string" || text === "") return NaN;
	return /^[+-]?Inf$/i.test(text) ? text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY : Number(text);
}
function byName(a, b) {
	return a[0] < b[0] ? -1 : 1;
}
// src/health/providers/prometheus/expression.ts
/** Just enough of PromQL to recognise a plain selector, and a `sum` around one. Everything else is passed on as it is. */
const STRINGS = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|` + "`[^`]*`";
const SELECTOR = String.raw`(?:[a-zA-Z_:][a-zA-Z0-9_:]*)?\s*(?:\{(?:[^{}"'` + "`" + String.raw`]|${STRINGS})*\})?`;
const GROUPING = String.raw`(?:by|without)\s*\([^()]*\)`;
const PLAIN = new RegExp(String.raw`^\s*(${SELECTOR})\s*$`);
const SUM = new RegExp(String.raw`^\s*sum\s*(?:${GROUPING}\s*)?\(\s*(${SELECTOR})\s*\)\s*(?:${GROUPING}\s*)?$`);
const MATCHER = new RegExp(String.raw`([a-zA-Z_][a-zA-Z0-9_]*)\s*(?:=~|!~|!=|=)\s*(?:${STRINGS})`, "g");
const RATES = /\b(rate|irate|increase|delta|idelta|deriv|histogram_quantile)\s*\(/;
/** The first function in an expression that leaves no counter to difference; `undefined` when there is none. Strings do not count. */
function rateFunction(expression) {
	return RATES.exec(expression.replaceAll(new RegExp(STRINGS, "g"), "\"\""))?.[1];
}
/**
* The selector inside `sum(...)`. We sum the growth of its series ourselves: a sum hides which counter was reset when a replica
* restarts, the single series show it.
*/
function unwrapSum(expression) {
	return SUM.exec(expression)?.[1]?.trim() || expression;
}
/** For a plain selector: the last value of each series that was there within the time before. `undefined` for any other expression. */
function recentQuery(expression) {
	const selector = PLAIN.exec(expression)?.[1]?.trim();
	return selector ? `last_over_time(${selector}[15m])` : void 0;
}
/**
* For a plain selector: a query that has a result when the metric is known with all the labels the selector speaks of, whatever
* their values. It tells "no such event yet" from a misspelt name. `undefined` for any other expression.
*/
function existenceQuery(expression) {
	const selector = PLAIN.exec(expression)?.[1]?.trim();
	if (!selector) return void 0;
	const brace = selector.indexOf("{");
	const name = (brace === -1 ? selector : selector.slice(0, brace)).trim();
	if (!name) return void 0;
	const labels = brace === -1 ? [] : [...selector.slice(brace).matchAll(MATCHER)].map((match) => match[1] ?? "");
	return `count(${name}{${[...new Set(labels)].map((label) => `${label}!=""`).join(",")}})`;
}
// src/health/providers/prometheus/recall.ts
/**
* Before the first look: a series may be missing at that very moment because its target could not be scraped. Taken for new on its return, all it ever
* counted would count as now. A store that does not know the function, or does not answer, leaves it at that.
*/
async function recall(client, selector, memories, signal, time) {
	const query = (memories.plain ?? memories.native)?.started === false ? recentQuery(selector) : void 0;
	const recent = query === void 0 ? void 0 : await client.query(query, signal, time);
	if (recent?.kind !== "series") return;
	memories.plain?.recall(recent.series);
	memories.native?.recall(recent.native);
}
// src/health/providers/prometheus/release.ts
/** Growth by the value of a label; series without it stand under `undefined`. */
function byLabel(growth, label) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of growth) {
		const name = one.series.labels.get(label);
		const group = groups.get(name);
		if (group) group.push(one);
		else groups.set(name, [one]);
	}
	return groups;
}
/**
* Counts that say which release served them, by a label of their series. Where the parts cannot be counted the whole says nothing of releases.
* @param label absent: the series name no release
*/
function countByRelease(count, label, ...growth) {
	const whole = count(...growth);
	if (label === void 0 || whole.kind !== "counts") return whole;
	const groups = growth.map((each) => byLabel(each, label));
	const parts = [...new Set(groups.flatMap((group) => [...group.keys()]))].flatMap((by) => {
		const part = count(...groups.map((group) => group.get(by) ?? []));
		if (part.kind !== "counts" || part.total === 0) return [];
		const { bad, total, badAtMost } = part;
		return [{
			bad,
			total,
			...badAtMost === void 0 ? {} : { badAtMost },
			...by === void 0 ? {} : { by }
		}];
	});
	return parts.reduce((sum, { total }) => sum + total, 0) === whole.total && parts.length > 0 ? {
		...whole,
		parts
	} : whole;
}
// src/health/providers/prometheus/counters.ts
/** Bad and total as two counters, read for the same moment and differenced here. */
var CounterPair = class {
	#client;
	#bad;
	#total;
	#badMemory = new CounterMemory();
	#totalMemory = new CounterMemory();
	#releaseLabel;
	#absenceIsZero = false;
	constructor(client, counters, releaseLabel) {
		this.#client = client;
		this.#releaseLabel = releaseLabel;
		this.#bad = unwrapSum(counters.bad);
		this.#total = unwrapSum(counters.total);
	}
	async measure(signal) {
		const reading = await this.#read(signal);
		if (reading.kind !== "pair") return reading;
		await recall(this.#client, this.#total, { plain: this.#totalMemory }, signal, reading.time);
		await recall(this.#client, this.#bad, { plain: this.#badMemory }, signal, reading.time);
		const total = this.#totalMemory.advance(reading.total);
		const bad = this.#badMemory.advance(reading.bad, total?.restarted);
		if (!total || !bad) return firstLook("counters");
		if (total.unclear || bad.unclear) return {
			kind: "none",
			reason: "an aggregated counter fell, or came back from that (a restart or a gap), so its growth is not known; raw counters would show it"
		};
		const count = (someBad = [], someTotal = []) => compareCounts(increaseOf(someBad), increaseOf(someTotal));
		return countByRelease(count, this.#releaseLabel, bad.growth, total.growth);
	}
	async preflight(signal) {
		const reading = await this.#read(signal);
		if (reading.kind !== "pair") return {
			ready: false,
			detail: reading.reason
		};
		const absent = reading.bad.length === 0 ? "; no bad event was counted yet" : "";
		return {
			ready: true,
			detail: `${reading.total.length} series${absent}`
		};
	}
	/** Total first: its answer carries the server's time, at which bad is read too, so that both speak of the same events. */
	async #read(signal) {
		const total = await this.#client.query(this.#total, signal);
		if (total.kind !== "series") return total;
		const bad = await this.#client.query(this.#bad, signal, total.time);
		if (bad.kind !== "series") return bad;
		if (total.series.length === 0) return {
			kind: "none",
			reason: "the query for all events has no result"
		};
		if (bad.series.length === 0 && !await this.#mayBeAbsent(signal)) return {
			kind: "none",
			reason: "the query for bad events has no result, and nothing shows that it could have one (append `or vector(0)` where absence means none)"
		};
		return {
			kind: "pair",
			bad: bad.series,
			total: total.series,
			time: total.time
		};
	}
	/** Counters with labels exist from their first event on. No result is zero only where metric and labels are known to the server. */
	async #mayBeAbsent(signal) {
		const query = this.#absenceIsZero ? void 0 : existenceQuery(this.#bad);
		if (query === void 0) return this.#absenceIsZero;
		const known = await this.#client.query(query, signal);
		this.#absenceIsZero = known.kind === "series" && known.series.length > 0;
		return this.#absenceIsZero;
	}
};
// src/health/providers/prometheus/native.ts
function standingOf({ count, buckets }, limit) {
	const tolerance = Math.abs(limit) * 1e-9;
	let [slow, slowAtMost] = [0, 0];
	for (const { from, to, count: inside } of buckets) {
		if (to <= limit + tolerance) continue;
		slowAtMost += inside;
		if (from >= limit - tolerance) slow += inside;
	}
	return {
		total: count,
		slow: Math.min(slow, count),
		slowAtMost: Math.min(slowAtMost, count)
	};
}
/** The bounds of the bucket that the limit lies in; `undefined` where it is a bound, or in no bucket that holds anything. */
function bucketAround(all, limit) {
	const tolerance = Math.abs(limit) * 1e-9;
	return all.flatMap(({ buckets }) => buckets).find(({ from, to }) => from < limit - tolerance && to > limit + tolerance);
}
/**
* Growth of native histograms. Whether one began anew is told by the count of all its requests alone: buckets are merged when there are too many, which
* moves requests into the one around the limit. Then less is surely slow and more may be, so neither verdict gains by it.
*/
var NativeMemory = class {
	#last = /* @__PURE__ */ new Map();
	#limit;
	#started = false;
	constructor(limit) {
		this.#limit = limit;
	}
	get started() {
		return this.#started;
	}
	/** See the memory of counters. */
	recall(all) {
		for (const series of all) this.#last.set(series.key, standingOf(series, this.#limit));
	}
	/** @returns `undefined` at the first look, which is only the baseline */
	advance(all, releaseLabel) {
		const grown = {
			slow: [],
			slowAtMost: [],
			total: []
		};
		for (const series of all) {
			const growth = this.#growthOf(series);
			for (const key of [
				"slow",
				"slowAtMost",
				"total"
			]) grown[key].push({
				series,
				increase: growth[key]
			});
		}
		const isFirst = !this.#started;
		this.#started = true;
		return isFirst ? void 0 : countByRelease(countOf, releaseLabel, grown.slow, grown.slowAtMost, grown.total);
	}
	#growthOf(series) {
		const now = standingOf(series, this.#limit);
		const before = this.#last.get(series.key) ?? {
			total: 0,
			slow: 0,
			slowAtMost: 0
		};
		if (now.total < before.total && now.total >= before.total / 2) return {
			total: 0,
			slow: 0,
			slowAtMost: 0
		};
		this.#last.set(series.key, now);
		if (now.total < before.total) return now;
		const total = now.total - before.total;
		const slow = Math.min(total, Math.max(0, now.slow - before.slow));
		return {
			total,
			slow,
			slowAtMost: Math.min(total, Math.max(slow, now.slowAtMost - before.slowAtMost))
		};
	}
};
function countOf(slow = [], slowAtMost = [], total = []) {
	const sum = (growth) => growth.reduce((all, { increase }) => all + increase, 0);
	const [bad, badAtMost] = [sum(slow), sum(slowAtMost)];
	const note = badAtMost > bad ? { note: "the limit lies inside a bucket: what is in it counts against an all-clear, not for a failure" } : {};
	return {
		kind: "counts",
		bad,
		badAtMost,
		total: sum(total),
		...note
	};
}
// src/health/providers/prometheus/latency.ts
const UNITS = [
	[/_(milliseconds|millis|ms)$/, 1],
	[/_(microseconds|micros|us)$/, .001],
	[/_(nanoseconds|nanos|ns)$/, 1e-6],
	[/_(seconds|s)$/, 1e3]
];
const NO_SERIES = "there is no histogram of this name, neither a classic one (with the suffix `_bucket`) nor a native one";
/** The limit in the histogram's unit, which its name tells; milliseconds where it does not. */
function limitInUnit(histogram, slowerThan) {
	const unit = UNITS.find(([suffix]) => suffix.test(histogram))?.[1] ?? 1;
	return Number((slowerThan / unit).toPrecision(12));
}
/**
* Requests beyond a limit, from the buckets of a classic histogram or of a native one, counted and not interpolated.
* Where the limit is no bucket bound, the requests of the bucket it falls into may be slow or not: `bad` leaves them out (no
* release fails for them), `badAtMost` counts them (no release passes with them).
*/
var SlowRequests = class {
	#client;
	#query;
	#limit;
	#memory = new CounterMemory();
	#native;
	#releaseLabel;
	constructor(client, latency, releaseLabel) {
		this.#client = client;
		this.#releaseLabel = releaseLabel;
		const selector = latency.selector ? `{${latency.selector}}` : "";
		this.#query = `${latency.histogram}_bucket${selector}`;
		this.#limit = limitInUnit(latency.histogram, latency.slowerThan);
		this.#native = {
			query: `${latency.histogram}${selector}`,
			memory: new NativeMemory(this.#limit)
		};
	}
	async measure(signal) {
		const result = await this.#client.query(this.#query, signal);
		if (result.kind !== "series") return result;
		if (result.series.length === 0) return this.#measureNative(signal);
		await recall(this.#client, this.#query, { plain: this.#memory }, signal, result.time);
		const advance = this.#memory.advance(result.series);
		if (!advance) return firstLook("histogram");
		if (advance.unclear) return {
			kind: "none",
			reason: "a bucket without a metric name fell, so its growth is not known"
		};
		return countByRelease((growth = []) => countSlow(growth, this.#limit), this.#releaseLabel, advance.growth);
	}
	async preflight(signal) {
		const result = await this.#client.query(this.#query, signal);
		if (result.kind !== "series") return {
			ready: false,
			detail: result.reason
		};
		if (result.series.length === 0) return this.#preflightNative(signal);
		const { below, above } = neighbours(bounds(result.series), this.#limit);
		const exact = below === above ? "the limit is a bucket bound" : `the limit lies between the bounds ${below} and ${above}`;
		return {
			ready: true,
			detail: `${result.series.length} buckets; ${exact}`
		};
	}
	async #measureNative(signal) {
		const result = await this.#client.query(this.#native.query, signal);
		if (result.kind !== "series") return result;
		if (result.native.length === 0) return {
			kind: "none",
			reason: NO_SERIES
		};
		await recall(this.#client, this.#native.query, { native: this.#native.memory }, signal);
		return this.#native.memory.advance(result.native, this.#releaseLabel) ?? firstLook("histogram");
	}
	async #preflightNative(signal) {
		const result = await this.#client.query(this.#native.query, signal);
		if (result.kind !== "series") return {
			ready: false,
			detail: result.reason
		};
		if (result.native.length === 0) return {
			ready: false,
			detail: NO_SERIES
		};
		const around = bucketAround(result.native, this.#limit);
		const exact = around ? `the limit lies between the bounds ${around.from} and ${around.to}` : "the limit lies in no bucket that holds anything";
		return {
			ready: true,
			detail: `${result.native.length} native histograms; ${exact}`
		};
	}
};
function bound(series) {
	const text = series.labels.get("le") ?? "";
	return /^\+?Inf$/i.test(text) ? Number.POSITIVE_INFINITY : text === "" ? NaN : Number(text);
}
function bounds(all) {
	return all.map(bound).filter((value) => !Number.isNaN(value));
}
/** The largest bound not above the limit (0 where there is none), and the smallest not below it. Equal when the limit is a bound. */
function neighbours(all, limit) {
	const tolerance = Math.abs(limit) * 1e-9;
	return {
		below: Math.max(0, ...all.filter((value) => value <= limit + tolerance)),
		above: Math.min(Number.POSITIVE_INFINITY, ...all.filter((value) => value >= limit - tolerance))
	};
}
/** Each series by itself: two releases may have different buckets at the same time. */
function countSlow(growth, limit) {
	const groups = /* @__PURE__ */ new Map();
	for (const { series, increase } of growth) {
		const le = bound(series);
		if (Number.isNaN(le)) continue;
		const key = JSON.stringify([...series.labels].filter(([name]) => name !== "le"));
		const group = groups.get(key) ?? /* @__PURE__ */ new Map();
		groups.set(key, group.set(le, increase));
	}
	const sum = {
		bad: 0,
		badAtMost: 0,
		total: 0
	};
	let between = "";
	for (const group of groups.values()) {
		const all = group.get(Number.POSITIVE_INFINITY);
		if (all === void 0) continue;
		const { below, above } = neighbours([...group.keys()], limit);
		sum.total += all;
		sum.bad += Math.max(0, all - (group.get(above) ?? all));
		sum.badAtMost += Math.max(0, all - (group.get(below) ?? 0));
		if (below !== above) between = `the limit ${limit} lies between the bucket bounds ${below} and ${above}: requests between them count against an all-clear, not for a failure`;
	}
	return groups.size === 0 ? {
		kind: "none",
		reason: "no bucket has a bound"
	} : {
		kind: "counts",
		...sum,
		...between ? { note: between } : {}
	};
}
// src/health/providers/prometheus/past.ts
/** Milliseconds. A store is asked dozens of questions one after the other, while the release is out there and nobody looks at it. */
const LONGEST_LOOK = 6e4;
/** A client that asks about a moment in the past wherever no other one is asked about. */
function clientAt(client, moment) {
	return { query: (expression, signal, time) => client.query(expression, signal, time ?? moment.seconds) };
}
/**
* Measures the past as the present is measured: the same questions, asked about one moment after the other, with all that is done about resets, new
* series and absent ones. Steps that bring no counts are left out.
* @param make the provider, with a memory of its own
* @throws the signal's reason when it aborts, nothing else
*/
async function lookBack(client, make, { from, to, step, clock }, signal) {
	const until = clock.now() + LONGEST_LOOK;
	const moment = { seconds: "" };
	const provider = make(clientAt(client, moment));
	const tallies = [];
	let reason = "nothing was counted then";
	for (let at = from; at <= to; at += step) {
		if (clock.now() > until) return {
			kind: "none",
			reason: `the store needs longer than ${formatDuration(LONGEST_LOOK)} to say it`
		};
		moment.seconds = (at / 1e3).toFixed(3);
		const measurement = await provider.measure(signal);
		if (measurement.kind === "error") return measurement;
		if (measurement.kind === "counts") tallies.push({
			bad: measurement.bad,
			total: measurement.total
		});
		else if (measurement.kind === "none" && at > from) reason = measurement.reason;
	}
	return tallies.length === 0 ? {
		kind: "none",
		reason
	} : {
		kind: "counts",
		tallies
	};
}
// src/health/providers/prometheus/value.ts
/** One number, or conditions on the numbers of all series. Numbers that are none (0/0) are left out by the client. */
var QueriedValue = class {
	#client;
	#query;
	#conditions;
	constructor(client, query, conditions) {
		this.#client = client;
		this.#query = query;
		this.#conditions = conditions;
	}
	async measure(signal) {
		const read = this.#read(await this.#client.query(this.#query, signal));
		if ("kind" in read) return read;
		const { value, result } = read;
		if (value !== void 0) return judge(value, this.#conditions, { result });
		return this.#conditions?.judge({ result }, `values ${result.slice(0, 5).join(", ")}`) ?? MANY;
	}
	async preflight(signal) {
		const read = this.#read(await this.#client.query(this.#query, signal));
		if ("kind" in read) return {
			ready: false,
			detail: read.reason
		};
		if (read.value !== void 0) return readiness(read.value, this.#conditions, { result: read.result });
		return {
			ready: this.#conditions !== void 0,
			detail: `${read.result.length} series`
		};
	}
	#read(answer) {
		if (answer.kind !== "series") return answer;
		const result = answer.series.map(({ value }) => value);
		if (result.length === 0) return {
			kind: "none",
			reason: "the query has no result that is a number"
		};
		return {
			value: result.length === 1 ? result[0] : void 0,
			result
		};
	}
};
const MANY = {
	kind: "error",
	reason: "the query has several series, and one number is needed"
};
// src/health/providers/prometheus/open.ts
async function open(config, context) {
	const what = `check "${context.name}"`;
	const client = openClient(parseAddress(context.expand(config.url), what, expandHeaders(config.headers, context.expand)), context, config.timeout);
	if ("latency" in config) {
		const { latency } = config;
		return withPast(client, context.clock, (at) => new SlowRequests(at, latency, config.releaseLabel));
	}
	if ("counters" in config) {
		const { counters } = config;
		refuseRates(counters, context.name);
		return withPast(client, context.clock, (at) => new CounterPair(at, counters, config.releaseLabel));
	}
	const { query, success, failure } = config.value;
	return new QueriedValue(client, query, success !== void 0 || failure !== void 0 ? await openConditions(config.value, {
		value: "double",
		result: "dyn"
	}, what) : void 0);
}
function withPast(client, clock, make) {
	const provider = make(client);
	return {
		measure: (signal) => provider.measure(signal),
		preflight: (signal) => provider.preflight(signal),
		history: (span, signal) => lookBack(client, make, {
			...span,
			clock
		}, signal)
	};
}
function refuseRates(counters, name) {
	for (const [key, expression] of Object.entries(counters)) {
		const found = rateFunction(expression);
		if (found === void 0) continue;
		throw new GateError("RG-PROVIDER", `check "${name}": \`${key}\` uses ${found}(), which estimates instead of counting`, {
			expected: "a counter as it is, such as http_requests_total{code=~\"5..\"}",
			hint: "the growth between two samples is taken here, without extrapolation"
		});
	}
}
export { open };
