import "./runtime.js";
import { compileNumber } from "./health-conditions-expression-shared.js";
import { isEmptyAnswer, openConditions } from "./health-conditions-verdict-shared.js";
import { CounterMemory, totalIncrease } from "./health-providers-shared-memory-shared.js";
import { Intervals, NOTHING_NEW, compareCounts, firstLook, judge } from "./health-providers-shared-interval-value-shared.js";
import { parseAddress } from "./health-endpoint-address-shared.js";
import { expandHeaders } from "./health-providers-provider-shared.js";
import { openApi } from "./health-providers-shared-api-shared.js";
// src/health/providers/json/counted.ts
async function readPair(question, { bad, total }, span, signal) {
	const reply = await question.ask(span, signal);
	if (reply.kind !== "data") return reply;
	const values = {
		bad: bad.evaluate({ ...reply.data }),
		total: total.evaluate({ ...reply.data })
	};
	for (const key of ["bad", "total"]) {
		const value = values[key];
		if (value.kind === "error") return {
			kind: "error",
			reason: `${question.host}: \`${key}\`: ${value.reason}`
		};
		if (value.value < 0) return {
			kind: "error",
			reason: `${question.host}: \`${key}\` is ${value.value}, and counts are not negative`
		};
	}
	const number = (value) => value.kind === "value" ? value.value : 0;
	return {
		kind: "data",
		data: {
			bad: number(values.bad),
			total: number(values.total)
		}
	};
}
function readiness(reply) {
	if (reply.kind !== "data") return {
		ready: false,
		detail: reply.reason
	};
	return {
		ready: true,
		detail: `${reply.data.bad} bad of ${reply.data.total} now`
	};
}
const UNCLEAR = "a counter fell, or came back from that: it began anew, or several instances answer in turn, so its growth is not known";
/**
* Counters since the start of something: what they grew by is counted. One that fell began anew, or belongs to another instance behind the same
* address, whose past is no news: that sample says nothing, nor does the one in which the higher counter answers again.
*/
var CountersInJson = class {
	#question;
	#expressions;
	#clock;
	#memories = {
		bad: new CounterMemory(),
		total: new CounterMemory()
	};
	constructor(question, expressions, clock) {
		this.#question = question;
		this.#expressions = expressions;
		this.#clock = clock;
	}
	async measure(signal) {
		const reply = await this.#read(signal);
		if (reply.kind !== "data") return reply;
		const grown = {
			bad: this.#advance("bad", reply.data.bad),
			total: this.#advance("total", reply.data.total)
		};
		if (grown.bad === void 0 || grown.total === void 0) return firstLook("counters");
		if (grown.bad.unclear || grown.total.unclear) return {
			kind: "none",
			reason: `${this.#question.host}: ${UNCLEAR}`
		};
		return compareCounts(totalIncrease(grown.bad), totalIncrease(grown.total));
	}
	async preflight(signal) {
		return readiness(await this.#read(signal));
	}
	#read(signal) {
		const now = this.#clock.now();
		return readPair(this.#question, this.#expressions, {
			from: now,
			to: now
		}, signal);
	}
	#advance(key, value) {
		return this.#memories[key].advance([{
			key,
			labels: /* @__PURE__ */ new Map(),
			value
		}]);
	}
};
/** Counts of an interval that the request names: each interval is asked for once, when it is complete. */
var IntervalsInJson = class {
	pace;
	#question;
	#expressions;
	#intervals;
	#upTo;
	constructor(question, expressions, pace, clock) {
		this.pace = pace;
		this.#question = question;
		this.#expressions = expressions;
		this.#intervals = new Intervals(pace, clock);
	}
	async measure(signal) {
		const waiting = this.#intervals.waiting();
		if (waiting !== void 0) return {
			kind: "none",
			reason: waiting,
			pending: true
		};
		const span = {
			from: this.#upTo ?? this.#intervals.start(),
			to: this.#intervals.end()
		};
		if (span.to <= span.from) return NOTHING_NEW;
		const reply = await readPair(this.#question, this.#expressions, span, signal);
		if (reply.kind !== "data") return reply;
		this.#upTo = span.to;
		return compareCounts(reply.data.bad, reply.data.total);
	}
	async preflight(signal) {
		return readiness(await readPair(this.#question, this.#expressions, this.#intervals.past(1), signal));
	}
};
// src/health/providers/json/judged.ts
/** An answer that is good or bad, or one number. */
var JudgedJson = class {
	#parts;
	constructor(parts) {
		this.#parts = parts;
	}
	async measure(signal) {
		const { question, value, conditions, pace, clock } = this.#parts;
		const to = clock.now() - (question.hasMoments ? pace.delay : 0);
		const reply = await question.ask({
			from: to - pace.period,
			to
		}, signal);
		if (reply.kind !== "data") return reply;
		const number = value?.evaluate({ ...reply.data });
		if (number?.kind === "error") return {
			kind: "error",
			reason: `${question.host}: \`value\`: ${number.reason}`
		};
		if (number) return judge(number.value, conditions, { ...reply.data });
		return conditions?.judge({ ...reply.data }, "the answer is bad") ?? {
			kind: "error",
			reason: `${question.host}: nothing says what is good`
		};
	}
	async preflight(signal) {
		const seen = await this.measure(signal);
		if ("reason" in seen) return {
			ready: false,
			detail: seen.reason
		};
		if (seen.kind === "value") return {
			ready: true,
			detail: `the value is ${Number(seen.value.toPrecision(6))} now`
		};
		return {
			ready: true,
			detail: seen.kind === "counts" && seen.bad > 0 ? "answers, and the answer is bad now" : "answers as expected"
		};
	}
};
// src/health/providers/json/moments.ts
/** Moments that a request may name, such as `{from.s}`. */
const MOMENT = /(?<!\$)\{(from|to)\.(s|ms|iso)\}/g;
function namesMoments(text) {
	return text.search(MOMENT) !== -1;
}
/** Seconds or milliseconds since 1970 UTC, or a date as ISO 8601 has it. */
function withMoments(text, span) {
	return text.replaceAll(MOMENT, (_match, which, form) => {
		const moment = span[which];
		return form === "iso" ? new Date(moment).toISOString() : String(form === "s" ? moment / 1e3 : moment);
	});
}
// src/health/providers/json/request.ts
const OK = 200n;
/** @throws GateError RG-PROVIDER when it is no usable URL */
function openQuestion(config, context) {
	const [url, body] = [context.expand(config.url), config.body === void 0 ? void 0 : context.expand(config.body)];
	const what = `check "${context.name}"`;
	const headers = {
		accept: "application/json",
		...config.method === "POST" ? { "content-type": "application/json" } : {},
		...expandHeaders(config.headers, context.expand)
	};
	const fill = (span) => parseAddress(withMoments(url, span), what, headers);
	const { host } = fill({
		from: 0,
		to: 0
	});
	const api = openApi(context, { timeout: config.timeout });
	return {
		host,
		hasMoments: namesMoments(url) || body !== void 0 && namesMoments(body),
		async ask(span, signal) {
			const post = config.method === "POST" ? withMoments(body ?? "", span) : void 0;
			const reply = await api.json(fill(span), signal, post);
			if (reply.kind !== "data") return reply;
			if (isEmptyAnswer(reply.data)) return {
				kind: "none",
				reason: `${host}: the answer is empty`
			};
			return {
				kind: "data",
				data: {
					result: reply.data,
					status: OK
				}
			};
		}
	};
}
// src/health/providers/json/open.ts
const VARIABLES = {
	result: "dyn",
	status: "int"
};
async function open(config, context) {
	const what = `check "${context.name}"`;
	const asked = openQuestion(config, context);
	const { question } = config;
	const pace = {
		period: config.period,
		delay: config.delay
	};
	if ("bad" in question) {
		const expressions = {
			bad: await compileNumber(question.bad, VARIABLES, `${what}: \`bad\``),
			total: await compileNumber(question.total, VARIABLES, `${what}: \`total\``)
		};
		return asked.hasMoments ? new IntervalsInJson(asked, expressions, pace, context.clock) : new CountersInJson(asked, expressions, context.clock);
	}
	const value = question.value === void 0 ? void 0 : await compileNumber(question.value, VARIABLES, `${what}: \`value\``);
	const judged = question.success !== void 0 || question.failure !== void 0;
	const variables = {
		...VARIABLES,
		...value ? { value: "double" } : {}
	};
	return new JudgedJson({
		question: asked,
		value,
		conditions: judged ? await openConditions(question, variables, what) : void 0,
		pace,
		clock: context.clock
	});
}
export { open };
