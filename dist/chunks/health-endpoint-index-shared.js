import { GateError, formatDuration } from "./start.js";
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
* One request on a connection of its own, so that load balancers spread the answers. Redirects are not followed: a redirect is its status, and no other host ever sees the headers.
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
			const { maxBytes, post } = options;
			const byFetch = (at, more) => askByFetch(network.fetch, at, more, post);
			return {
				kind: "answer",
				...await (post === void 0 ? network.get ?? byFetch : byFetch)(url, {
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
		return describeFailure(error);
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
/** What a connection that failed says, and of whom. */
function describeFailure(error) {
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
async function askByFetch(fetcher, url, { headers, maxBytes, signal }, post) {
	const what = post === void 0 ? {} : {
		method: "POST",
		body: post
	};
	const response = await fetcher(url.href, {
		...what,
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
export { TIMED_OUT, describeFailure, letSettle, parseAddress, request, timedOut, withDeadline };
