import { GateError, formatDuration, isJsonObject } from "./start.js";
import { setMaxListeners } from "node:events";
// src/health/judge/fail-test.ts
/**
* The FAIL rule: a test of "bad events are at most p0" that may be looked at after every sample and still raises a false
* alarm with probability at most alpha over the whole watch, at any traffic.
*
* It is a mixture of betting martingales against p0: twelve alternatives q, a start time that is mixed in as the watch goes on
* (so that a fault that begins late is found as soon as an early one), and a cap on what one sample may contribute (so that a
* short blip cannot decide alone). Each of these only lowers the expectation under p0, hence Ville's inequality still gives the bound.
*
* The bound is far from used up: at the tolerance itself half an hour takes about a twentieth of it, by simulation. A day takes more, since every
* start that is mixed in is one more chance to be wrong; longer watches therefore ask for more evidence than 1/alpha. More never harms the bound.
*/
const ALTERNATIVES = 12;
const WEIGHT_LIMIT = 1e200;
/** A tolerance of zero has no likelihood ratio; the smallest one we work with is a larger null hypothesis, so the bound still holds. */
const LEAST_TOLERANCE = 1e-9;
/** Half an hour at the usual interval. */
const USUAL_HORIZON = 360;
/** How much more evidence a watch of so many samples has to bring: 1 up to half an hour, about 2 for a day. */
function patience(horizon) {
	return 1 + Math.max(0, Math.log(horizon / USUAL_HORIZON)) / 4;
}
/** The alternatives: evenly spaced in logarithms from 1.5 p0 to the top; where p0 leaves no room for that, evenly between p0 and 1. */
function alternatives(p0, top) {
	const ks = Array.from({ length: ALTERNATIVES }, (_, k) => k);
	if (1.5 * p0 >= top) return ks.map((k) => p0 + (1 - p0) * (k + 1) / 13);
	const low = Math.log(1.5 * p0);
	const high = Math.log(top);
	return ks.map((k) => Math.exp(low + (high - low) * k / 11));
}
function planFailTest(plan) {
	const p0 = Math.min(Math.max(plan.tolerate, LEAST_TOLERANCE), .999999999);
	const phi = Math.max(1, plan.dispersion);
	const threshold = patience(plan.horizon) / plan.alpha;
	const qs = alternatives(p0, plan.top);
	return {
		threshold,
		logCap: Math.log(2 * threshold) / Math.max(1, plan.minBad),
		release: .5 / Math.max(1, plan.horizon),
		minBad: Math.max(1, plan.minBad),
		badFactor: qs.map((q) => Math.log(q / p0) / phi),
		goodFactor: qs.map((q) => (Math.log1p(-q) - Math.log1p(-p0)) / phi)
	};
}
function startFailTest() {
	return {
		samples: 0,
		badSamples: 0,
		weights: Array.from({ length: ALTERNATIVES }, () => .5 / ALTERNATIVES),
		reserve: .5,
		evidence: 1,
		peak: 1
	};
}
/** One sample: `bad` of `total` events. Likelihood ratios stay in logarithms until they are capped, so that no count overflows. */
function stepFailTest(test, state, bad, total) {
	const started = state.samples === 0 ? 0 : Math.min(test.release, state.reserve);
	const reserve = state.reserve - started;
	const share = started / ALTERNATIVES;
	const good = total - bad;
	const weights = [];
	let evidence = reserve;
	for (let k = 0; k < ALTERNATIVES; k++) {
		const log = bad * (test.badFactor[k] ?? 0) + good * (test.goodFactor[k] ?? 0);
		const weight = Math.min(WEIGHT_LIMIT, ((state.weights[k] ?? 0) + share) * Math.exp(Math.min(log, test.logCap)));
		weights.push(weight);
		evidence += weight;
	}
	const badSamples = state.badSamples + (bad > 0 ? 1 : 0);
	return {
		samples: state.samples + 1,
		badSamples,
		weights,
		reserve,
		evidence,
		peak: Math.max(state.peak, evidence)
	};
}
/**
* Whether the evidence now is enough. The cap alone forbids an alarm on fewer than m bad samples only while 2^(m-1) < 1/alpha;
* the count makes it so for every m. Fewer alarms never harm the bound.
*/
function hasFailed(test, state) {
	return state.evidence >= test.threshold && state.badSamples >= test.minBad;
}
// src/health/judge/healthy-test.ts
/**
* The HEALTHY rule, the mirror of the FAIL rule: a test of "bad events are at least p1" (p1 > p0), which is rejected in favour of
* the release with a false all-clear of probability at most beta. Between p0 and p1 is a grey zone where neither test may decide.
*/
const SHARES = [
	.02,
	.1,
	.2,
	.5
];
/** The default p1: five times the tolerance, or half-way to 1 where that is no share. */
function intolerableShare(tolerate) {
	return Math.min(5 * tolerate, (1 + tolerate) / 2);
}
function planHealthyTest(plan) {
	const p1 = Math.min(Math.max(plan.intolerable, 1e-9), 1 - 1e-9);
	const phi = Math.max(1, plan.dispersion);
	return {
		threshold: 1 / plan.beta,
		badFactor: SHARES.map((share) => Math.log(share) / phi),
		goodFactor: SHARES.map((share) => (Math.log1p(-share * p1) - Math.log1p(-p1)) / phi)
	};
}
function startHealthyTest() {
	return {
		logWeights: SHARES.map(() => -Math.log(SHARES.length)),
		evidence: 1
	};
}
/**
* One sample. No alternative may hold more than the threshold: up to the first crossing this changes nothing, afterwards it keeps a
* credit from piling up in quiet minutes which would hide a fault that begins before the soak is over.
*/
function stepHealthyTest(test, state, bad, total) {
	const limit = Math.log(test.threshold);
	const good = total - bad;
	const logWeights = state.logWeights.map((weight, k) => Math.min(limit, weight + bad * (test.badFactor[k] ?? 0) + good * (test.goodFactor[k] ?? 0)));
	return {
		logWeights,
		evidence: logWeights.reduce((sum, weight) => sum + Math.exp(weight), 0)
	};
}
/** A rounding error must not keep an alternative that stands at the limit from deciding. */
function isHealthy(test, state) {
	return state.evidence >= test.threshold * (1 - 1e-12);
}
// src/health/judge/judge.ts
function planJudge(plan) {
	const intolerable = plan.intolerable ?? intolerableShare(plan.tolerate);
	return {
		fail: planFailTest(plan),
		healthy: planHealthyTest({
			intolerable,
			beta: plan.beta,
			dispersion: plan.dispersion
		})
	};
}
function startJudge() {
	return {
		fail: startFailTest(),
		healthy: startHealthyTest(),
		failed: false,
		bad: 0,
		total: 0
	};
}
/** Counts as the tests need them: finite, not negative, bad never above total. */
function cleanCounts(counts) {
	const total = Number.isFinite(counts.total) && counts.total > 0 ? counts.total : 0;
	const within = (value) => value > 0 ? Math.min(value, total) : 0;
	const bad = within(counts.bad);
	return {
		bad,
		total,
		badAtMost: Math.max(bad, within(counts.badAtMost ?? bad))
	};
}
/** One sample. A failure needs what surely was bad; an all-clear must stand even if all that may have been bad was. */
function stepJudge(judge, state, counts) {
	const { bad, total, badAtMost } = cleanCounts(counts);
	const fail = stepFailTest(judge.fail, state.fail, bad, total);
	return {
		fail,
		healthy: stepHealthyTest(judge.healthy, state.healthy, badAtMost, total),
		failed: state.failed || hasFailed(judge.fail, fail),
		bad: state.bad + bad,
		total: state.total + total
	};
}
function judgedHealthy(judge, state) {
	return !state.failed && isHealthy(judge.healthy, state.healthy);
}
// src/health/judge/power.ts
/** What a watch can see at all, before it starts: Kullback-Leibler divergence gives the expected number of events to a decision. */
/** KL(q || p) of two coins, in nats. */
function divergence(q, p) {
	const part = (a, b) => a === 0 ? 0 : a * Math.log(a / b);
	return part(q, p) + part(1 - q, 1 - p);
}
/** Expected events until a share `q` of bad events is told from the tolerance `p0`: ln(1/alpha) / KL(q || p0), times the dispersion. */
function eventsToDetect(q, p0, alpha, dispersion = 1) {
	return Math.log(1 / alpha) * Math.max(1, dispersion) / divergence(q, Math.max(p0, 1e-9));
}
/**
* The smallest share of bad events that `events` events can be expected to reveal.
* @returns a share above `p0`, or `undefined` when even a total failure would need more events
*/
function detectable(p0, alpha, events, dispersion = 1) {
	if (!(eventsToDetect(1, p0, alpha, dispersion) <= events)) return void 0;
	let [low, high] = [p0, 1];
	for (let step = 0; step < 60; step++) {
		const middle = (low + high) / 2;
		if (eventsToDetect(middle, p0, alpha, dispersion) <= events) high = middle;
		else low = middle;
	}
	return high;
}
// src/health/identity/answer.ts
const HEX = /^[0-9a-f]{64}$/;
/**
* Reads the answer's value.
* @param where a key, a JSON pointer (RFC 6901) or `header:NAME`
*/
function readIdentity(where, headers, body) {
	if (where.startsWith("header:")) {
		const value = headers.get(where.slice(7).trim());
		return value?.trim() ? {
			kind: "value",
			value: value.trim()
		} : {
			kind: "none",
			reason: `the answer has no header ${where.slice(7)}`
		};
	}
	let document;
	try {
		document = JSON.parse(body);
	} catch {
		return {
			kind: "none",
			reason: "the answer is not JSON"
		};
	}
	const found = lookUp(document, where.startsWith("/") ? pointerTokens(where) : [where]);
	if (typeof found === "string" && found.trim()) return {
		kind: "value",
		value: found.trim()
	};
	if (typeof found === "number" || typeof found === "boolean") return {
		kind: "value",
		value: String(found)
	};
	return {
		kind: "none",
		reason: `the answer has no value at ${where}`
	};
}
function pointerTokens(pointer) {
	return pointer.slice(1).split("/").map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** Own properties only: `__proto__` and `constructor` in a hostile answer are plain keys. */
function lookUp(document, tokens) {
	let at = document;
	for (const token of tokens) if (Array.isArray(at)) at = /^(0|[1-9]\d{0,9})$/.test(token) ? at[Number(token)] : void 0;
	else at = isJsonObject(at) && Object.hasOwn(at, token) ? at[token] : void 0;
	return at;
}
/** A digest with or without `sha256:`, alone or behind `name@`, comes out as its 64 hex digits; any other text as it is. */
function normalise(value) {
	const hex = (value.trim().split("@").at(-1) ?? "").toLowerCase().replace(/^sha256:/, "");
	return HEX.test(hex) ? hex : value.trim();
}
/** Whether an answered value names the expected release. Shortened digests never do. */
function sameIdentity(expected, answered) {
	return normalise(expected) === normalise(answered);
}
/** A value in a message: digests by their first 12 digits, anything else cut to 60 characters. */
function showIdentity(value) {
	if (value === void 0) return "a release that does not say which it is";
	const hex = normalise(value);
	if (HEX.test(hex)) return `sha256:${hex.slice(0, 12)}`;
	return hex.length > 60 ? `${hex.slice(0, 59)}…` : hex;
}
// src/health/endpoint/address.ts
const METADATA_HOSTS = /* @__PURE__ */ new Set([
	"metadata.google.internal",
	"metadata.goog",
	"[fd00:ec2::254]",
	"100.100.100.200",
	"192.0.0.192"
]);
/** Link-local IPv4 (also as IPv4-mapped IPv6) and link-local IPv6. The URL parser has already brought every other notation into this form. */
function isMetadataHost(hostname) {
	const host = hostname.toLowerCase().replace(/\.$/, "");
	return METADATA_HOSTS.has(host) || host.startsWith("169.254.") || host.startsWith("[::ffff:a9fe:") || /^\[fe[89ab][0-9a-f]:/.test(host);
}
/**
* @param text a URL in which variables have been replaced already
* @throws GateError RG-PROVIDER when it is no usable URL, or points to a metadata service
*/
function parseAddress(text, what, headers = {}) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (!url || !/^https?:$/.test(url.protocol)) throw new GateError("RG-PROVIDER", `${what} has no usable URL`, { expected: "an absolute http or https URL" });
	if (isMetadataHost(url.hostname)) throw new GateError("RG-PROVIDER", `${what} points to ${url.hostname}, a link-local or instance metadata address`, {
		expected: "the address of the service itself",
		hint: "metadata services hand out credentials and are never asked"
	});
	const credentials = url.username || url.password ? basicCredentials(url) : {};
	url.username = "";
	url.password = "";
	return {
		url,
		headers: {
			...credentials,
			...headers
		},
		host: url.host
	};
}
function basicCredentials(url) {
	const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
	return { authorization: `Basic ${Buffer.from(pair).toString("base64")}` };
}
// src/health/endpoint/deadline.ts
const TIMED_OUT = Symbol("timed out");
function timedOut$1() {
	return TIMED_OUT;
}
/** Turns of the event loop that an answer which is there already may need to come through. */
const TURNS = 20;
/** The same for one request: before its timer is set, since a clock that is not the real one may jump at once, and again when time is over. */
const FEW_TURNS = 5;
/** Why a timer or a request that is over is given up: a reason made each time would cost more than the request. */
const OVER = /* @__PURE__ */ new Error("over");
/**
* Lets finished work be seen, so that an answer in hand never loses against a deadline.
* @returns whether the work is done
*/
async function letSettle(work, turns = TURNS) {
	const state = { settled: false };
	const mark = () => {
		state.settled = true;
	};
	work.then(mark, mark);
	for (let turn = 0; turn < turns && !state.settled; turn++) await new Promise((resolve) => setImmediate(resolve));
	return state.settled;
}
/**
* Runs `work` for at most `milliseconds` of the clock; what has arrived by then counts, even where this process was too busy to look.
* On time-out and on an abort of `signal` the signal given to `work` aborts.
* @throws whatever `work` throws; the signal's reason when it aborts
*/
async function withDeadline(clock, milliseconds, signal, work) {
	signal.throwIfAborted();
	const began = clock.now();
	const inner = new AbortController();
	const timer = new AbortController();
	const abort = () => inner.abort(signal.reason);
	signal.addEventListener("abort", abort, { once: true });
	const running = work(inner.signal);
	try {
		if (await letSettle(running, FEW_TURNS)) return await running;
		const late = clock.sleep(Math.max(0, began + milliseconds - clock.now()), timer.signal).then(timedOut$1, timedOut$1);
		const first = await Promise.race([running, late]);
		if (first !== TIMED_OUT || await letSettle(running, FEW_TURNS)) return await running;
		inner.abort(OVER);
		return first;
	} finally {
		signal.removeEventListener("abort", abort);
		timer.abort(OVER);
		running.catch(() => void 0);
	}
}
// src/health/endpoint/request.ts
/** Names that do not resolve, exhausted local resources and certificates we cannot verify are faults of the measurement. */
const LOCAL = /^(ENOTFOUND|EAI_|EMFILE|ENFILE|ENETUNREACH|EADDRNOTAVAIL|EACCES|EPERM|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|CERT_|ERR_TLS_CERT|ERR_INVALID)/;
/**
* One GET on a connection of its own, so that load balancers spread the answers. Redirects are not followed: a redirect is its status, and no other host ever sees the headers.
* @throws the signal's reason when it aborts, nothing else
*/
async function request(network, address, options, signal) {
	const giveBack = await network.slots?.take(address.host, signal);
	try {
		return await ask(network, address, options, signal);
	} finally {
		giveBack?.();
	}
}
async function ask(network, address, options, signal) {
	const { clock } = network;
	const began = clock.now();
	try {
		const result = await withDeadline(clock, options.timeout, signal, async (inner) => {
			const { headers, url } = address;
			const { maxBytes } = options;
			return {
				kind: "answer",
				...await (network.get ?? ((at, more) => getByFetch(network.fetch, at, more)))(url, {
					headers,
					maxBytes,
					signal: inner
				}),
				elapsed: clock.now() - began
			};
		});
		return result === TIMED_OUT ? timedOut(options.timeout, clock.now() - began) : result;
	} catch (error) {
		signal.throwIfAborted();
		return failure(error);
	}
}
/** A timer that fires much too late means that this machine had no time to look, not that the service had none to answer. */
function timedOut(timeout, elapsed) {
	if (elapsed > timeout * 1.5 + 250) return {
		kind: "local",
		reason: "this machine was too busy to measure"
	};
	return {
		kind: "timeout",
		reason: `no answer within ${formatDuration(timeout)}`
	};
}
function failure(error) {
	const code = errorCode(error);
	const message = error instanceof Error ? error.message : String(error);
	const sent = code !== "" || /fetch failed|ECONN|socket/i.test(message);
	const reason = REASONS[code] ?? (code || (sent ? "the connection failed" : "the request could not be made"));
	return {
		kind: !sent || LOCAL.test(code) ? "local" : "unreachable",
		reason
	};
}
const REASONS = {
	ECONNREFUSED: "connection refused",
	ECONNRESET: "connection reset",
	ENOTFOUND: "the host name does not resolve",
	EAI_AGAIN: "the host name could not be resolved just now",
	UND_ERR_SOCKET: "the connection was closed before the answer was complete"
};
/** The code of a network error, wherever the client hides it. */
function errorCode(error) {
	for (let at = error, depth = 0; typeof at === "object" && at !== null && depth < 5; depth++) {
		const { code, cause } = at;
		if (typeof code === "string") return code;
		at = cause;
	}
	return "";
}
async function getByFetch(fetcher, url, { headers, maxBytes, signal }) {
	const response = await fetcher(url.href, {
		headers: {
			...headers,
			connection: "close"
		},
		redirect: "manual",
		signal
	});
	return {
		status: response.status,
		headers: response.headers,
		...await readBody(response, maxBytes)
	};
}
async function readBody(response, maxBytes) {
	const reader = response.body?.getReader();
	if (!reader) return {
		body: "",
		complete: true
	};
	const chunks = [];
	for (let size = 0;;) {
		const { done, value } = await reader.read();
		if (done || !value) return {
			body: Buffer.concat(chunks).toString("utf8"),
			complete: true
		};
		chunks.push(value);
		size += value.byteLength;
		if (size <= maxBytes) continue;
		await reader.cancel().catch(() => void 0);
		return {
			body: Buffer.concat(chunks).subarray(0, maxBytes).toString("utf8"),
			complete: false
		};
	}
}
// src/health/endpoint/slots.ts
/** Connections to one host at a time: enough for hundreds of checks each second, and too few to be an attack or to exhaust local ports. */
const MOST_PER_HOST = 200;
/** Bounded concurrency per host, first come first served. Waiting for a slot is not waiting for the service: time is taken afterwards. */
var HostSlots = class {
	#most;
	#running = /* @__PURE__ */ new Map();
	#waiting = /* @__PURE__ */ new Map();
	constructor(most = MOST_PER_HOST) {
		this.#most = most;
	}
	/**
	* Waits for a slot; what it returns gives the slot back and is to be called once.
	* @throws the signal's reason when it aborts
	*/
	async take(host, signal) {
		signal.throwIfAborted();
		const running = this.#running.get(host) ?? 0;
		if (running < this.#most) this.#running.set(host, running + 1);
		else await this.#wait(host, signal);
		return () => this.#giveBack(host);
	}
	#wait(host, signal) {
		const queue = this.#waiting.get(host) ?? /* @__PURE__ */ new Set();
		this.#waiting.set(host, queue);
		return new Promise((resolve, reject) => {
			const abort = () => {
				queue.delete(waiting);
				reject(signal.reason);
			};
			const waiting = { begin: () => {
				signal.removeEventListener("abort", abort);
				resolve();
			} };
			signal.addEventListener("abort", abort, { once: true });
			queue.add(waiting);
		});
	}
	/** The slot goes to the next who waits, without becoming free in between. */
	#giveBack(host) {
		const queue = this.#waiting.get(host);
		const [next] = queue ?? [];
		if (next) {
			queue?.delete(next);
			next.begin();
			return;
		}
		this.#running.set(host, (this.#running.get(host) ?? 1) - 1);
	}
};
// src/health/identity/probe.ts
/** The identity settings of an environment that has some. */
function identityOf({ identity }) {
	return identity === "none" ? void 0 : identity;
}
const TIMEOUT = 5e3;
const MAX_BYTES$2 = 1 << 20;
/**
* Each look uses a connection of its own, so that a load balancer may pick another replica each time.
* The status does not matter: a release that fails still says who it is.
* @throws GateError RG-PROVIDER when the URL cannot be used
*/
function openIdentity(config, expected, network, expand) {
	const headers = Object.fromEntries(Object.entries(config.headers).map(([name, value]) => [name, expand(value)]));
	const address = parseAddress(expand(config.http), "the identity check", headers);
	const options = {
		timeout: TIMEOUT,
		maxBytes: MAX_BYTES$2
	};
	return {
		expected,
		async look(signal) {
			const answer = await request(network, address, options, signal);
			if (answer.kind !== "answer") return {
				kind: "silent",
				reason: answer.reason
			};
			const identity = readIdentity(config.value, answer.headers, answer.body);
			if (identity.kind === "none" && answer.status >= 500) return {
				kind: "silent",
				reason: `status ${answer.status}: ${identity.reason}`
			};
			if (identity.kind === "none") return {
				kind: "other",
				value: void 0
			};
			return sameIdentity(expected, identity.value) ? { kind: "expected" } : {
				kind: "other",
				value: identity.value
			};
		}
	};
}
// src/health/identity/wait.ts
/**
* Waits until the expected release answered `answers` times in a row. Any other answer, and silence too, starts the count again.
* @throws the signal's reason when it aborts
*/
async function waitForIdentity(wait) {
	const { clock, signal, probe } = wait;
	const start = clock.now();
	const tally = {
		row: 0,
		others: 0,
		silent: 0,
		lastOther: void 0,
		lastReason: void 0
	};
	let nextWord = start;
	for (let look = 0;; look++) {
		const sighting = await probe.look(signal);
		count(tally, sighting);
		const { others, silent, lastOther, lastReason } = tally;
		const outcome = {
			others,
			silent,
			lastOther,
			lastReason
		};
		if (tally.row >= wait.answers) return {
			seen: true,
			...outcome
		};
		if (clock.now() >= nextWord && sighting.kind !== "expected") {
			wait.progress(`waiting for ${showIdentity(probe.expected)}: ${describe(sighting)}`);
			nextWord += 6e4;
		}
		const next = Math.max(start + (look + 1) * wait.interval, clock.now() + wait.interval / 2);
		if (next > start + wait.within) return {
			seen: false,
			...outcome
		};
		await clock.sleep(next - clock.now(), signal);
	}
}
function count(tally, sighting) {
	tally.row = sighting.kind === "expected" ? tally.row + 1 : 0;
	if (sighting.kind === "other") {
		tally.others++;
		tally.lastOther = sighting.value;
	} else if (sighting.kind === "silent") {
		tally.silent++;
		tally.lastReason = sighting.reason;
	}
}
function describe(sighting) {
	return sighting.kind === "other" ? `${showIdentity(sighting.value)} still answers` : sighting.reason;
}
/** Why a wait ended as it did, in one sentence. */
function describeWait(outcome, expected, wait) {
	const who = showIdentity(expected);
	const discarded = `${outcome.others} other ${outcome.others === 1 ? "answer" : "answers"} discarded`;
	if (outcome.seen) return `${who} serves: ${wait.answers} answers in a row, ${discarded}`;
	const budget = formatDuration(wait.within);
	if (outcome.others > 0) return `${who} was not seen to serve within ${budget}: ${showIdentity(outcome.lastOther)} answered last, ${discarded}`;
	return `${who} was not seen to serve within ${budget}: no answer named a release (${outcome.lastReason ?? "no answer"})`;
}
// src/health/providers/provider.ts
/** Header values may hold secrets, hence they are expanded late and never shown. */
function expandHeaders(headers, expand) {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, expand(value)]));
}
// src/health/providers/http/probe.ts
const MAX_BYTES$1 = 1 << 20;
/** @throws the signal's reason when it aborts, nothing else */
async function probeOnce(target, signal) {
	const options = {
		timeout: target.config.timeout,
		maxBytes: MAX_BYTES$1
	};
	return rate(await request(target.network, target.address, options, signal), target.config);
}
function rate(answer, config) {
	if (answer.kind === "local") return {
		kind: "error",
		reason: answer.reason
	};
	if (answer.kind !== "answer") return {
		kind: "bad",
		reason: answer.reason,
		answered: false
	};
	if (!config.status.some(([low, high]) => answer.status >= low && answer.status <= high)) return {
		kind: "bad",
		reason: `status ${answer.status}`,
		answered: true
	};
	if (config.slowerThan !== void 0 && answer.elapsed > config.slowerThan) return {
		kind: "bad",
		reason: `slower than ${formatDuration(config.slowerThan)}`,
		answered: true
	};
	return { kind: "good" };
}
/** All probes of one tick, at the same time. Probes that could not be made are left out; when none could, the measurement is an error. */
async function probeAll(target, signal) {
	const results = await Promise.all(Array.from({ length: Math.max(1, target.config.probes) }, () => probeOnce(target, signal)));
	const made = results.filter((result) => result.kind !== "error");
	if (made.length === 0) return {
		kind: "error",
		reason: `${target.address.host}: ${reasons(results)}`
	};
	const bad = made.filter((result) => result.kind === "bad");
	const note = reasons(results);
	return {
		kind: "counts",
		bad: bad.length,
		total: made.length,
		...note ? { note } : {}
	};
}
/** `status 503 (3), connection refused`: each reason once, with its count. */
function reasons(results) {
	const counts = /* @__PURE__ */ new Map();
	for (const result of results) if (result.kind !== "good") counts.set(result.reason, (counts.get(result.reason) ?? 0) + 1);
	return [...counts].map(([reason, count]) => count > 1 ? `${reason} (${count})` : reason).join(", ");
}
// src/health/providers/http/index.ts
/** Asks a URL: each tick a few independent requests, each on a connection of its own. An event is a request. */
const http = {
	name: "http",
	summary: "Status and latency of a URL, by independent requests on new connections",
	top: .95,
	unit: (config) => config.slowerThan === void 0 ? "probes failed" : `probes failed or slower than ${formatDuration(config.slowerThan)}`,
	open(config, context) {
		const address = parseAddress(context.expand(config.url), `check "${context.name}"`, expandHeaders(config.headers, context.expand));
		const target = {
			address,
			config,
			network: context
		};
		return {
			measure: (signal) => probeAll(target, signal),
			async preflight(signal) {
				const result = await probeOnce(target, signal);
				const detail = `${address.host}: ${result.kind === "good" ? "answers as expected" : result.reason}`;
				return {
					ready: result.kind === "good" || result.kind === "bad" && result.answered,
					detail
				};
			}
		};
	}
};
// src/health/providers/prometheus/client.ts
const MAX_BYTES = 32 << 20;
/** The instant query endpoint of the Prometheus HTTP API, version 1, below `address` (a path prefix is kept). */
function openClient(address, network, timeout) {
	return { async query(expression, signal, time) {
		const url = new URL(address.url);
		url.pathname = `${url.pathname.replace(/\/+$/, "")}/api/v1/query`;
		url.searchParams.set("query", expression);
		if (time !== void 0) url.searchParams.set("time", time);
		const options = {
			timeout,
			maxBytes: MAX_BYTES
		};
		const answer = await request(network, {
			...address,
			url
		}, options, signal);
		if (answer.kind !== "answer") return {
			kind: "error",
			reason: `${address.host}: ${answer.reason}`
		};
		if (!answer.complete) return {
			kind: "error",
			reason: `${address.host}: the answer is larger than 32 MB`
		};
		return readAnswer(answer.status, answer.body, address.host);
	} };
}
function readAnswer(status, body, host) {
	let document;
	try {
		document = JSON.parse(body);
	} catch {
		document = void 0;
	}
	if (!isJsonObject(document)) return {
		kind: "error",
		reason: `${host}: status ${status}, not an answer of the Prometheus API`
	};
	if (document["status"] !== "success") return {
		kind: "error",
		reason: `${host}: status ${status}, ${typeof document["error"] === "string" ? document["error"].slice(0, 300) : "no message"}`
	};
	return readData(document["data"], host);
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
	let time;
	for (const entry of entries) {
		if (!isJsonObject(entry) || !Array.isArray(entry["value"])) continue;
		const [at, text] = entry["value"];
		if (typeof at === "number") time ??= String(at);
		const value = typeof text === "string" ? Number(text) : NaN;
		if (!Number.isFinite(value) || text === "") continue;
		const labels = /* @__PURE__ */ new Map();
		for (const [name, label] of Object.entries(isJsonObject(entry["metric"]) ? entry["metric"] : {}).sort(byName)) if (typeof label === "string") labels.set(name, label);
		series.push({
			key: JSON.stringify([...labels]),
			labels,
			value
		});
	}
	return {
		kind: "series",
		series,
		time
	};
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
// src/health/providers/prometheus/memory.ts
/**
* Differences raw counters ourselves, because `increase()` extrapolates and would count events that never were.
* - A raw series (it still has its name) that fell to less than half was reset: all it shows now is new. One that fell by less
*   was answered by a replica of the store that lags behind: it did not grow, and its highest value stays the reference. Taking
*   that for a reset would count its whole past, with every error in it, as if it had happened now.
* - A sum that fell lost one of its parts, and its growth is not known.
* - A series that was not there at the first look started from zero.
* - A series that vanished keeps its last value here, so that its return is a difference and not a start.
*/
var CounterMemory = class {
	#last = /* @__PURE__ */ new Map();
	#started = false;
	/** @returns `undefined` at the first look, which is only the baseline */
	advance(all) {
		const growth = [];
		let unclear = false;
		for (const series of all) {
			const before = this.#last.get(series.key) ?? 0;
			const raw = series.labels.has("__name__");
			if (series.value < before && !raw) unclear = true;
			const reset = series.value < before / 2;
			const lags = raw && !reset && series.value < before;
			this.#last.set(series.key, lags ? before : series.value);
			growth.push({
				series,
				increase: lags ? 0 : reset ? series.value : series.value - before
			});
		}
		if (this.#started) return {
			growth,
			unclear
		};
		this.#started = true;
	}
};
function totalIncrease(advance) {
	return advance.growth.reduce((sum, { increase }) => sum + increase, 0);
}
// src/health/providers/prometheus/counters.ts
/** Bad and total as two counters, read for the same moment and differenced here. */
var CounterPair = class {
	#client;
	#bad;
	#total;
	#badMemory = new CounterMemory();
	#totalMemory = new CounterMemory();
	#absenceIsZero = false;
	constructor(client, counters) {
		this.#client = client;
		this.#bad = unwrapSum(counters.bad);
		this.#total = unwrapSum(counters.total);
	}
	async measure(signal) {
		const reading = await this.#read(signal);
		if (reading.kind !== "pair") return reading;
		const total = this.#totalMemory.advance(reading.total);
		const bad = this.#badMemory.advance(reading.bad);
		if (!total || !bad) return {
			kind: "none",
			reason: "first look at the counters: the baseline of the next"
		};
		if (total.unclear || bad.unclear) return {
			kind: "none",
			reason: "an aggregated counter fell (a restart, most likely), so its growth is not known; raw counters would show it"
		};
		return compare(totalIncrease(bad), totalIncrease(total));
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
		if (total.kind === "error") return total;
		const bad = await this.#client.query(this.#bad, signal, total.time);
		if (bad.kind === "error") return bad;
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
			total: total.series
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
/** How much further bad may grow than total before the two cannot count the same events: a share of total, or this many where it is small. */
const SLACK = .1;
const LEAST_SLACK = 5;
/** Two scrapes may be apart by a little; more bad events than events is a fault of the queries, and never one of the release. */
function compare(bad, total) {
	if (bad <= total) return {
		kind: "counts",
		bad,
		total
	};
	const note = `bad grew by ${bad}, total only by ${total}: do both count the same events?`;
	if (bad - total > Math.max(LEAST_SLACK, total * SLACK)) return {
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
// src/health/providers/prometheus/latency.ts
const UNITS = [
	[/_(milliseconds|millis|ms)$/, 1],
	[/_(microseconds|micros|us)$/, .001],
	[/_(nanoseconds|nanos|ns)$/, 1e-6],
	[/_(seconds|s)$/, 1e3]
];
/** The limit in the histogram's unit, which its name tells; milliseconds where it does not. */
function limitInUnit(histogram, slowerThan) {
	const unit = UNITS.find(([suffix]) => suffix.test(histogram))?.[1] ?? 1;
	return Number((slowerThan / unit).toPrecision(12));
}
/**
* Requests beyond a limit, from the buckets of a classic histogram, counted and not interpolated.
* Where the limit is no bucket bound, the requests of the bucket it falls into may be slow or not: `bad` leaves them out (no
* release fails for them), `badAtMost` counts them (no release passes with them).
*/
var SlowRequests = class {
	#client;
	#query;
	#limit;
	#memory = new CounterMemory();
	constructor(client, latency) {
		this.#client = client;
		this.#query = `${latency.histogram}_bucket${latency.selector ? `{${latency.selector}}` : ""}`;
		this.#limit = limitInUnit(latency.histogram, latency.slowerThan);
	}
	async measure(signal) {
		const result = await this.#client.query(this.#query, signal);
		if (result.kind === "error") return result;
		if (result.series.length === 0) return {
			kind: "none",
			reason: "the histogram has no series"
		};
		const advance = this.#memory.advance(result.series);
		if (!advance) return {
			kind: "none",
			reason: "first look at the histogram: the baseline of the next"
		};
		if (advance.unclear) return {
			kind: "none",
			reason: "a bucket without a metric name fell, so its growth is not known"
		};
		return countSlow(advance.growth, this.#limit);
	}
	async preflight(signal) {
		const result = await this.#client.query(this.#query, signal);
		if (result.kind === "error") return {
			ready: false,
			detail: result.reason
		};
		if (result.series.length === 0) return {
			ready: false,
			detail: "the histogram has no series"
		};
		const { below, above } = neighbours(bounds(result.series), this.#limit);
		const exact = below === above ? "the limit is a bucket bound" : `the limit lies between the bounds ${below} and ${above}`;
		return {
			ready: true,
			detail: `${result.series.length} buckets; ${exact}`
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
function describeSlow(latency) {
	return `requests slower than ${formatDuration(latency.slowerThan)}`;
}
// src/health/providers/prometheus/index.ts
/** Asks Prometheus, or anything that speaks its query API, for counters. An event is what the counters count. */
const prometheus = {
	name: "prometheus",
	summary: "Counters or histogram buckets of a Prometheus-compatible store",
	top: .6,
	unit: (config) => "latency" in config ? describeSlow(config.latency) : "events bad",
	open(config, context) {
		const client = openClient(parseAddress(context.expand(config.url), `check "${context.name}"`, expandHeaders(config.headers, context.expand)), context, config.timeout);
		if ("latency" in config) return new SlowRequests(client, config.latency);
		refuseRates(config.counters, context.name);
		return new CounterPair(client, config.counters);
	}
};
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
// src/health/providers/index.ts
/** One line per kind of source. */
const PROVIDERS = {
	http,
	prometheus
};
/** The specification behind a configured source. */
function providerOf(config) {
	return PROVIDERS[config.provider];
}
/** @throws GateError RG-PROVIDER when the source cannot be used as configured */
function openProvider(config, context) {
	return providerOf(config).open(config, context);
}
// src/health/watch/decide.ts
/** exp(-7) is below one in a thousand: so unlikely is a pause in which this many events were to be expected. */
const IMPROBABLE_PAUSE = 7;
/**
* Whether events stopped coming: a pause too long for the rate before it, and longer than the pauses that came before (a source
* that is scraped rarely pauses between scrapes).
*/
function trafficStopped(state) {
	const rate = state.judge.total / Math.max(1, state.counted - state.silent);
	return state.silent > 2 + 2 * state.longestPause && state.silent * rate > IMPROBABLE_PAUSE;
}
/**
* Where a check stands. An all-clear needs more than its test: the newest sample brought counts, at least half of all samples did,
* and events still come. What is not measured is never healthy.
*/
function stateOf(plan, check, state, atEnd = false) {
	if (state.judge.failed) return "failed";
	if (state.errorsInRow >= plan.settings.maxErrors) return "monitor-error";
	if (atEnd && state.last === "error") return "monitor-error";
	if (state.judge.total === 0 || state.last === "none" || trafficStopped(state)) return "no-data";
	if (state.counted * 2 < state.ticks) return "no-data";
	return state.last === "counts" && judgedHealthy(check.judge, state.judge) ? "healthy" : "undecided";
}
/** The release was named by its latest answer, or stayed silent for less than it takes to lose the identity. */
function stillIdentified(plan, state) {
	if (plan.identityAnswers === void 0) return true;
	return state.identity.othersInRow === 0 && state.identity.silentInRow < plan.identityAnswers;
}
/** The decision after a tick, `undefined` while the watch goes on. At the last tick there is always one. */
function decide(plan, state, tick) {
	const atEnd = tick >= plan.lastTick;
	const states = plan.checks.filter((check) => !check.config.advisory).map((check) => {
		const own = state.checks.get(check.config.name);
		return own ? stateOf(plan, check, own, atEnd) : "no-data";
	});
	if (states.includes("failed")) return {
		verdict: "fail",
		cause: "app-failed"
	};
	if (plan.identityAnswers !== void 0 && state.identity.othersInRow >= plan.identityAnswers) return {
		verdict: "inconclusive",
		cause: "superseded"
	};
	if (states.length > 0 && states.every((one) => one === "monitor-error")) return {
		verdict: "inconclusive",
		cause: "monitor-error"
	};
	if (states.length > 0 && states.every((one) => one === "healthy") && stillIdentified(plan, state)) {
		if (atEnd || mayClearEarly(plan, state, tick)) return {
			verdict: "pass",
			cause: "healthy"
		};
	}
	return atEnd ? {
		verdict: "inconclusive",
		cause: causeAtEnd(states)
	} : void 0;
}
/** The fewest events are counted over all deciding checks: a probe is an event like a request. */
function mayClearEarly(plan, state, tick) {
	const events = plan.checks.filter((check) => !check.config.advisory).reduce((sum, check) => sum + (state.checks.get(check.config.name)?.judge.total ?? 0), 0);
	return tick * plan.settings.interval >= plan.settings.soak && events >= plan.settings.minEvents;
}
function causeAtEnd(states) {
	if (states.includes("monitor-error")) return "monitor-error";
	if (states.length === 0 || states.includes("no-data")) return "no-data";
	return states.includes("undecided") ? "underpowered" : "not-effective";
}
// src/health/watch/state.ts
/** The name under which looks at the identity are recorded: good = the expected release, bad = another one, none = nobody answered. */
const IDENTITY_CHECK = "(identity)";
function startWatch(plan) {
	const fresh = {
		judge: startJudge(),
		ticks: 0,
		counted: 0,
		errorsInRow: 0,
		last: void 0,
		reason: void 0,
		silent: 0,
		longestPause: 0
	};
	return {
		checks: new Map(plan.checks.map((check) => [check.config.name, fresh])),
		identity: {
			othersInRow: 0,
			silentInRow: 0,
			note: void 0
		}
	};
}
/**
* One tick: what came in, in order. Pure, so that a record can be judged again with the same result to the last bit.
* Counts taken while another release answered are set aside; where nobody answered they count, since a release that is down says nothing.
*/
function stepWatch(plan, state, tick, raw) {
	const identity = stepIdentity(plan, state.identity, raw);
	const use = tick < plan.firstJudged ? "warm-up" : identity.othersInRow > 0 ? "unidentified" : "judged";
	const checks = new Map(state.checks);
	const judged = tick >= plan.firstJudged;
	for (const check of plan.checks) {
		const before = checks.get(check.config.name);
		if (before && judged) checks.set(check.config.name, {
			...before,
			ticks: before.ticks + 1
		});
	}
	for (const sample of raw) {
		const check = plan.byName.get(sample.check);
		const before = checks.get(sample.check);
		if (check && before && use === "judged") checks.set(sample.check, stepCheck(check, before, sample.measurement));
	}
	return {
		state: {
			checks,
			identity
		},
		samples: raw.map((sample) => ({
			...sample,
			tick,
			use
		}))
	};
}
function stepIdentity(plan, before, raw) {
	if (plan.identityAnswers === void 0) return before;
	const measurement = raw.find((sample) => sample.check === IDENTITY_CHECK)?.measurement;
	if (measurement?.kind !== "counts") return {
		...before,
		silentInRow: before.silentInRow + 1
	};
	if (measurement.bad === 0) return {
		othersInRow: 0,
		silentInRow: 0,
		note: void 0
	};
	return {
		othersInRow: before.othersInRow + 1,
		silentInRow: 0,
		note: measurement.note
	};
}
function stepCheck(check, before, measurement) {
	if (measurement.kind === "error") return {
		...before,
		last: "error",
		reason: measurement.reason,
		errorsInRow: before.errorsInRow + 1
	};
	if (measurement.kind === "none") return {
		...before,
		last: "none",
		reason: measurement.reason,
		errorsInRow: 0
	};
	const events = measurement.total > 0;
	return {
		...before,
		judge: stepJudge(check.judge, before.judge, measurement),
		counted: before.counted + 1,
		errorsInRow: 0,
		last: "counts",
		reason: measurement.note,
		silent: events ? 0 : before.silent + 1,
		longestPause: events ? Math.max(before.longestPause, before.silent) : before.longestPause
	};
}
// src/health/watch/text.ts
/** `64.4 %`, `0.2 %`: three significant digits. */
function formatShare(share) {
	return `${Number((share * 100).toPrecision(3))} %`;
}
function formatCount(count) {
	return String(Number.isInteger(count) ? count : Number(count.toPrecision(6)));
}
/** `412 of 640 requests slower than 250ms (64.4 %, tolerated 1 %)`. */
function describeCounts(check, state) {
	const { bad, total } = state.judge;
	const share = total > 0 ? `${formatShare(bad / total)}, ` : "";
	return `${formatCount(bad)} of ${formatCount(total)} ${check.unit} (${share}tolerated ${formatShare(check.config.tolerate)})`;
}
/** Every text can be read by itself, at three in the morning, by someone who did not write the config. */
const DETAILS = {
	failed: (check, state) => `${describeCounts(check, state)}${state.reason ? `; latest: ${state.reason}` : ""}`,
	healthy: (check, state) => `${describeCounts(check, state)}; ${formatShare(intolerableShare(check.config.tolerate))} or more can be ruled out`,
	undecided: (check, state) => `${describeCounts(check, state)}; not enough to decide either way`,
	"no-data": (check, state, plan) => `no data: ${missing(check, state, plan)}`,
	"monitor-error": (_check, state) => `could not be read${state.errorsInRow > 1 ? ` ${state.errorsInRow} times in a row` : ""}: ${state.reason ?? "no reason given"}`
};
function missing(check, state, plan) {
	if (state.last === "none") return state.reason ?? "the source has nothing";
	if (state.ticks === 0) return "the watch ended before anything could be judged";
	if (state.last === void 0) return "no sample could be judged";
	if (state.judge.total === 0) return `not one event was counted in ${formatDuration(state.ticks * plan.settings.interval)}`;
	if (state.counted * 2 < state.ticks) return `only ${state.counted} of ${state.ticks} samples could be judged; ${describeCounts(check, state)}`;
	return `events stopped coming ${formatDuration(state.silent * plan.settings.interval)} ago; before that ${describeCounts(check, state)}`;
}
function outcomes(plan, state, atEnd) {
	return plan.checks.flatMap((check) => {
		const own = state.checks.get(check.config.name);
		if (!own) return [];
		const where = stateOf(plan, check, own, atEnd);
		const { name, advisory, tolerate } = check.config;
		return {
			name,
			advisory,
			state: where,
			bad: own.judge.bad,
			total: own.judge.total,
			tolerate,
			evidence: own.judge.fail.peak,
			threshold: check.judge.fail.threshold,
			detail: `${name}: ${DETAILS[where](check, own, plan)}`
		};
	});
}
/** What the traffic seen so far lets a whole watch find: one sentence per check. */
function describePower(plan, state) {
	const seconds = plan.settings.interval / 1e3;
	const ticks = plan.lastTick - plan.firstJudged + 1;
	return plan.checks.map((check) => {
		const own = state.checks.get(check.config.name);
		const { name, tolerate, dispersion } = check.config;
		const perTick = own && own.ticks > 0 ? own.judge.total / own.ticks : 0;
		if (perTick === 0) return `${name}: no events were counted, so nothing could be detected`;
		const least = detectable(tolerate, check.alpha, perTick * ticks, dispersion);
		const rate = `at about ${Number((perTick / seconds).toPrecision(2))} events/s`;
		const window = formatDuration(plan.settings.window);
		if (least === void 0) return `${name}: ${rate} a watch of ${window} is too short to detect anything`;
		return `${name}: ${rate} a watch of ${window} can be expected to detect ${formatShare(least)} bad or more (tolerated ${formatShare(tolerate)})`;
	});
}
/** One line on where all checks stand. */
function describeProgress(plan, state, elapsed) {
	const parts = plan.checks.map((check) => {
		const own = state.checks.get(check.config.name);
		if (!own || own.ticks === 0) return `${check.config.name} warming up`;
		if (own.last === "error" || own.last === "none") return `${check.config.name} ${own.reason ?? "no data"}`;
		return `${check.config.name} ${formatCount(own.judge.bad)}/${formatCount(own.judge.total)} bad, evidence ${formatEvidence(check, own)}`;
	});
	return `${formatDuration(elapsed)}: ${parts.join("; ")}`;
}
function formatEvidence(check, state) {
	return `${Number(state.judge.fail.evidence.toPrecision(2))} of ${Number(check.judge.fail.threshold.toPrecision(3))}`;
}
/** The sentence that ends the timeline. */
function describeDecision(plan, state, decision, checks) {
	const deciding = checks.filter((check) => !check.advisory);
	const details = (...states) => deciding.filter((check) => states.includes(check.state)).map((check) => check.detail).join("; ");
	if (decision.verdict === "fail") return `failed: ${details("failed")}`;
	if (decision.verdict === "pass") return `healthy: ${details("healthy")}`;
	if (decision.cause === "superseded") return `another release took over: ${state.identity.note ?? "it does not say which"}`;
	if (deciding.length === 0) return "inconclusive: no check decides";
	if (decision.cause === "not-effective") return `inconclusive: the release was not seen to serve in the last ${state.identity.silentInRow * (plan.settings.interval / 1e3)} s`;
	return `inconclusive: ${details("monitor-error", "no-data", "undecided")}`;
}
// src/health/watch/narrator.ts
const HEARTBEAT = 6e4;
/** Tells what is worth telling: growing evidence, sources that fall silent or come back, another release, and a heartbeat each minute. */
var Narrator = class {
	#plan;
	#journal;
	#kinds = /* @__PURE__ */ new Map();
	#suspects = /* @__PURE__ */ new Set();
	#toldPower = false;
	#nextBeat = HEARTBEAT;
	#foreign = false;
	constructor(plan, journal) {
		this.#plan = plan;
		this.#journal = journal;
	}
	afterTick(state, samples, tick) {
		for (const sample of samples) this.#tellChange(sample, tick);
		this.#tellIdentity(state);
		for (const check of this.#plan.checks) this.#tellEvidence(check, state);
		this.#beat(state, tick * this.#plan.settings.interval);
	}
	#tellChange(sample, tick) {
		const { kind } = sample.measurement;
		const before = this.#kinds.get(sample.check);
		if (sample.check === "(identity)" || tick === 0 && kind === "none") return;
		this.#kinds.set(sample.check, kind);
		if (kind === before || before === void 0 && kind === "counts") return;
		if (sample.measurement.kind === "counts") this.#journal.note(`${sample.check}: measured again`);
		else this.#journal.note(`${sample.check}: ${kind === "error" ? "cannot be read" : "no data"}: ${sample.measurement.reason}`);
	}
	#tellIdentity(state) {
		const foreign = state.identity.othersInRow > 0;
		if (foreign && !this.#foreign) this.#journal.note(`${state.identity.note ?? "another release answered"}: samples are set aside`);
		if (!foreign && this.#foreign) this.#journal.note("the expected release answers again");
		this.#foreign = foreign;
	}
	#tellEvidence(check, state) {
		const own = state.checks.get(check.config.name);
		const { name } = check.config;
		if (!own || this.#suspects.has(name) || own.judge.fail.evidence < Math.sqrt(check.judge.fail.threshold)) return;
		this.#suspects.add(name);
		this.#journal.note(`${name}: evidence against the release is growing (${formatEvidence(check, own)}): ${describeCounts(check, own)}`);
	}
	#beat(state, elapsed) {
		if (elapsed < this.#nextBeat) return;
		this.#nextBeat = (Math.floor(elapsed / HEARTBEAT) + 1) * HEARTBEAT;
		if (!this.#toldPower && elapsed > this.#plan.settings.warmUp) {
			this.#toldPower = true;
			for (const line of describePower(this.#plan, state)) this.#journal.say(line);
		}
		this.#journal.say(describeProgress(this.#plan, state, elapsed));
	}
};
/** What a watch is about to do, before it does it. */
function describeStart(plan) {
	const { window, soak, interval, alpha } = plan.settings;
	const deciding = plan.checks.filter((check) => !check.config.advisory).map((check) => check.config.name);
	const advisory = plan.checks.length - deciding.length;
	return `watching ${deciding.length === 0 ? "no deciding check" : deciding.join(", ")}${advisory > 0 ? ` (and ${advisory} advisory)` : ""} every ${formatDuration(interval)} for up to ${formatDuration(window)}; healthy after ${formatDuration(Math.min(soak, window))} at the earliest; false alarms at most ${Number((alpha * 100).toPrecision(3))} %`;
}
// src/health/watch/plan.ts
/** Alpha is shared evenly over the deciding checks, so that all of them together raise a false alarm with at most that probability. */
function planWatch(environment, overrides = {}, identified = false) {
	const settings = {
		...environment.watch,
		...overrides
	};
	const { interval, window } = settings;
	const warmUp = Math.min(settings.warmUp, window / 2);
	const lastTick = Math.max(1, Math.floor(window / interval));
	const firstJudged = warmUp > 0 ? Math.floor(warmUp / interval) + 1 : 0;
	const deciding = environment.health.filter((check) => !check.advisory).length;
	const alpha = settings.alpha / Math.max(1, deciding);
	const horizon = Math.max(1, lastTick - firstJudged);
	const checks = environment.health.map((config) => {
		const provider = providerOf(config.source);
		const { tolerate, minBad, dispersion } = config;
		const judge = planJudge({
			tolerate,
			alpha,
			minBad,
			dispersion,
			horizon,
			top: provider.top,
			beta: settings.beta
		});
		return {
			config,
			unit: provider.unit(config.source),
			judge,
			alpha
		};
	});
	return {
		settings,
		checks,
		byName: new Map(checks.map((check) => [check.config.name, check])),
		firstJudged,
		lastTick,
		identityAnswers: identified ? identityOf(environment)?.answers ?? 3 : void 0
	};
}
// src/health/watch/phases.ts
/** Sources that are asked at the same moment. */
const TOGETHER = 20;
/** The part of the interval over which more sources than that are spread; what is left is for the answers. */
const SPREAD = .8;
const LAST_ANSWERS = .95;
/** With few sources: half the interval, so that a slow one delays what the others have to say by no more than that. */
const FEW_ANSWERS = .5;
/**
* When each source is asked within an interval: all at once while they are few, otherwise evenly spread in their order, each at the same
* moment of every interval. Hundreds of requests at one moment would wait for each other and be taken for slow.
*/
function spread(sources, interval) {
	const count = Math.max(1, Math.ceil(sources.length / TOGETHER));
	const step = interval * SPREAD / count;
	return Array.from({ length: count }, (_, index) => ({
		after: Math.floor(index * step),
		sources: sources.slice(index * TOGETHER, (index + 1) * TOGETHER)
	}));
}
/** Milliseconds after the tick at which what has come is judged. */
function answersBy(phases, interval) {
	return interval * (phases.length > 1 ? LAST_ANSWERS : FEW_ANSWERS);
}
// src/health/watch/sources.ts
/** The identity as a source: see IDENTITY_CHECK for how a look is recorded. */
function identitySource(name, probe) {
	return {
		name,
		async measure(signal) {
			const sighting = await probe.look(signal);
			if (sighting.kind === "silent") return {
				kind: "none",
				reason: sighting.reason
			};
			if (sighting.kind === "expected") return {
				kind: "counts",
				bad: 0,
				total: 1
			};
			return {
				kind: "counts",
				bad: 1,
				total: 1,
				note: `${showIdentity(sighting.value)} answered`
			};
		}
	};
}
/**
* Asks all sources at each tick, spread over the interval where they are many. A source that is still busy from an earlier tick is not asked again and holds up nobody: what it
* brings counts for the tick in which it arrives.
*/
var Collector = class {
	#phases;
	#answersBy;
	#order;
	#clock;
	#signal;
	#busy = /* @__PURE__ */ new Map();
	#arrived = [];
	constructor(sources, { interval, clock, signal }) {
		this.#phases = spread(sources, interval);
		this.#answersBy = answersBy(this.#phases, interval);
		this.#order = new Map(sources.map((source, index) => [source.name, index]));
		this.#clock = clock;
		this.#signal = signal;
	}
	/** What arrived until all that were asked in the tick that began at `start` answered, or its time is over, in the order of the sources. */
	async collect(start) {
		const deadline = start + this.#answersBy;
		const asked = [];
		for (const { after, sources } of this.#phases) {
			const wait = start + after - this.#clock.now();
			if (after > 0 && wait > 0) await this.#clock.sleep(wait, this.#signal);
			asked.push(...this.#begin(sources));
		}
		const all = Promise.all(asked);
		if (!await letSettle(all)) await this.#waitUntil(deadline, all);
		this.#signal.throwIfAborted();
		const order = this.#order;
		const arrived = this.#arrived.sort((a, b) => (order.get(a.check) ?? 0) - (order.get(b.check) ?? 0));
		this.#arrived = [];
		return arrived;
	}
	#begin(sources) {
		return sources.filter((source) => !this.#busy.has(source.name)).map((source) => {
			const work = this.#ask(source);
			this.#busy.set(source.name, work);
			return work;
		});
	}
	async #ask(source) {
		try {
			const measurement = await source.measure(this.#signal);
			this.#arrived.push({
				check: source.name,
				at: this.#clock.now(),
				measurement
			});
		} catch (error) {
			if (this.#signal.aborted) return;
			const reason = error instanceof Error ? error.message : "the source failed";
			this.#arrived.push({
				check: source.name,
				at: this.#clock.now(),
				measurement: {
					kind: "error",
					reason
				}
			});
		} finally {
			this.#busy.delete(source.name);
		}
	}
	async #waitUntil(deadline, all) {
		const timer = new AbortController();
		const abort = () => timer.abort();
		this.#signal.addEventListener("abort", abort, { once: true });
		const late = this.#clock.sleep(Math.max(0, deadline - this.#clock.now()), timer.signal).catch(() => void 0);
		await Promise.race([all, late]);
		this.#signal.removeEventListener("abort", abort);
		timer.abort();
	}
};
// src/health/watch/loop.ts
/** Identity is looked for more often than samples are taken: every second counts before the watch can begin. */
const IDENTITY_INTERVAL = 1e3;
/**
* Watches a release: waits until it serves, samples every check on schedule, and ends as soon as the judges know.
* The last entry of the timeline says what was decided, and why.
* @returns also after a cancellation (cause `cancelled`), with all that was recorded until then
* @throws GateError RG-PROVIDER when a check or the identity cannot be used as configured
*/
async function watchRelease(options) {
	const run = openRun(options);
	const stop = new AbortController();
	setMaxListeners(0, stop.signal);
	const abort = () => stop.abort(options.signal.reason);
	options.signal.addEventListener("abort", abort, { once: true });
	try {
		if (options.signal.aborted) return finish(run, {
			verdict: "inconclusive",
			cause: "cancelled"
		}, "cancelled before it began");
		return await conduct(run, stop.signal);
	} catch (error) {
		if (!options.signal.aborted) throw error;
		return finish(run, {
			verdict: "inconclusive",
			cause: "cancelled"
		}, "cancelled before there was a verdict");
	} finally {
		options.signal.removeEventListener("abort", abort);
		stop.abort();
	}
}
function openRun(options) {
	const { environment, clock, fetch, get, expand, expected } = options;
	const network = {
		clock,
		fetch,
		slots: new HostSlots(),
		...get ? { get } : {}
	};
	const identity = identityOf(environment);
	const probe = identity && expected !== void 0 ? openIdentity(identity, expected, network, expand) : void 0;
	const plan = planWatch(environment, options.overrides, probe !== void 0);
	const providers = environment.health.map((check) => {
		const provider = openProvider(check.source, {
			...network,
			expand,
			name: check.name
		});
		return {
			name: check.name,
			measure: (signal) => provider.measure(signal),
			preflight: (signal) => provider.preflight(signal)
		};
	});
	const timeline = [];
	const journal = {
		note(text) {
			timeline.push({
				at: clock.now(),
				text
			});
			options.progress(text);
		},
		say: (text) => options.progress(text)
	};
	const state = startWatch(plan);
	return {
		options,
		plan,
		startedAt: clock.now(),
		timeline,
		journal,
		samples: [],
		probe,
		providers,
		state,
		identifiedAt: void 0
	};
}
async function conduct(run, signal) {
	const { plan, journal } = run;
	journal.note(describeStart(plan));
	if (plan.checks.length === 0) return finish(run, {
		verdict: "inconclusive",
		cause: "no-data"
	}, "inconclusive: no checks are configured");
	const blind = whyBlind(run.options);
	if (blind !== void 0) return finish(run, {
		verdict: "inconclusive",
		cause: "not-effective"
	}, blind);
	await preflight(run, signal);
	const notSeen = await identify(run, signal);
	if (notSeen !== void 0) return finish(run, {
		verdict: "inconclusive",
		cause: "not-effective"
	}, notSeen);
	const decision = await sample(run, signal);
	const checks = outcomes(plan, run.state, true);
	return finish(run, decision, describeDecision(plan, run.state, decision, checks));
}
/** Why nobody could tell which release answers, where the configuration does not say that this is accepted. */
function whyBlind({ environment: { name, identity }, expected }) {
	if (identity === "none" || identity && expected !== void 0) return void 0;
	const nothing = "inconclusive: nothing was judged, since nobody could tell which release answers";
	if (identity) return `${nothing}: the pins do not say what \`identity\` should answer (pin ${identity.pin})`;
	return `${nothing}: environments.${name} has no \`identity\`. Add \`identity: { http: URL, value: KEY }\` with a URL at which the release names its digest, or \`identity: none\` to judge whatever answers`;
}
/** Says before the wait what each source returns now, so that a misspelt query is found while nothing depends on it. */
async function preflight(run, signal) {
	const answers = await Promise.all(run.providers.map(async (provider) => ({
		name: provider.name,
		...await provider.preflight(signal)
	})));
	for (const { name, ready, detail } of answers) run.journal.note(`${name}: ${ready ? "returns data now" : "returns no data now"} (${detail})`);
}
/** @returns why the release was not seen to serve, or `undefined` when it was (or nothing can tell) */
async function identify(run, signal) {
	const { options, plan, probe, journal } = run;
	const identity = identityOf(options.environment);
	if (!probe || !identity) {
		journal.note("the release is not identified (`identity` is `none`): samples may come from another release");
		return;
	}
	journal.note(`waiting until ${showIdentity(probe.expected)} serves`);
	const wait = {
		probe,
		signal,
		clock: options.clock,
		answers: identity.answers,
		within: identity.within,
		interval: Math.min(plan.settings.interval, IDENTITY_INTERVAL),
		progress: (line) => journal.say(line)
	};
	const outcome = await waitForIdentity(wait);
	const text = describeWait(outcome, probe.expected, wait);
	if (!outcome.seen) return text;
	run.identifiedAt = options.clock.now();
	journal.note(text);
}
/** Tick i is due at start + i * interval, whatever the ticks before it took. Ticks that were missed altogether pass without samples. */
async function sample(run, signal) {
	const { options, plan, journal } = run;
	const { clock } = options;
	const { interval } = plan.settings;
	const collector = new Collector([...run.probe ? [identitySource(IDENTITY_CHECK, run.probe)] : [], ...run.providers], {
		interval,
		clock,
		signal
	});
	const narrator = new Narrator(plan, journal);
	const start = clock.now();
	for (let tick = 0;; tick++) {
		const wait = start + tick * interval - clock.now();
		if (wait > 0) await clock.sleep(wait, signal);
		const raw = wait > -interval ? await collector.collect(start + tick * interval) : [];
		const step = stepWatch(plan, run.state, tick, raw);
		run.state = step.state;
		run.samples.push(...step.samples);
		narrator.afterTick(run.state, step.samples, tick);
		const decision = decide(plan, run.state, tick);
		if (decision) return decision;
	}
}
function finish(run, decision, text) {
	run.journal.note(text);
	const { plan, state, timeline, samples, startedAt, identifiedAt } = run;
	return {
		...decision,
		checks: outcomes(plan, state, true),
		samples,
		timeline,
		startedAt,
		identifiedAt,
		decidedAt: run.options.clock.now(),
		power: describePower(plan, state)
	};
}
export { detectable, identityOf, judgedHealthy, planJudge, startJudge, stepJudge, watchRelease };
