import { formatDuration } from "./config.js";
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
/** Names that do not resolve, exhausted local resources, certificates we cannot verify and protocols we do not speak are faults of the measurement. */
const LOCAL = /^(ENOTFOUND|EAI_|EMFILE|ENFILE|ENETUNREACH|EADDRNOTAVAIL|EACCES|EPERM|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|CERT_|ERR_TLS_CERT|ERR_INVALID|HPE_INVALID_(CONSTANT|VERSION)|HPE_HEADER_OVERFLOW|ERR_SSL_\w*NO_APPLICATION_PROTOCOL)/;
const THERE = /^(UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|CERT_|ERR_TLS_CERT|HPE_|ERR_SSL)/;
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
			const answer = await (post === void 0 ? network.get ?? byFetch : byFetch)(url, {
				headers,
				maxBytes,
				signal: inner
			});
			return {
				kind: "answer",
				...answer,
				elapsed: Math.max(0, clock.now() - began - (answer.detour ?? 0))
			};
		});
		return result === TIMED_OUT ? timedOut(options.timeout, clock.now() - began) : result;
	} catch (error) {
		signal.throwIfAborted();
		return describeFailure(error);
	}
}
const TOO_BUSY = {
	kind: "local",
	reason: "this machine was too busy to measure"
};
/** What took so much longer than its time was there in time, and nobody looked: a machine that slept, or a clock that was set. */
function isLate(timeout, elapsed) {
	return elapsed > timeout * 1.5 + 250;
}
/**
* Seconds since a cache got what it answers, by its `Age` (RFC 9111); `undefined` where the service itself answered. What a cache kept says nothing
* about who serves now, or how well.
*/
function cachedFor({ headers }) {
	const age = headers.get("age")?.trim() ?? "";
	return /^\d{1,10}$/.test(age) && Number(age) > 0 ? Number(age) : void 0;
}
/** A timer that fires much too late means that this machine had no time to look, not that the service had none to answer. */
function timedOut(timeout, elapsed) {
	return isLate(timeout, elapsed) ? TOO_BUSY : {
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
	if (sent && !LOCAL.test(code)) return {
		kind: "unreachable",
		reason
	};
	return {
		kind: "local",
		reason,
		...THERE.test(code) ? { isThere: true } : {}
	};
}
const REASONS = {
	ECONNREFUSED: "connection refused",
	ECONNRESET: "connection reset",
	ENOTFOUND: "the host name does not resolve",
	EAI_AGAIN: "the host name could not be resolved just now",
	UND_ERR_SOCKET: "the connection was closed before the answer was complete",
	HPE_INVALID_CONSTANT: "the answer is not HTTP/1.1",
	HPE_INVALID_VERSION: "the answer is not HTTP/1.1",
	HPE_HEADER_OVERFLOW: "the headers of the answer are too long for this client",
	ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL: "the server does not speak HTTP/1.1",
	CERT_HAS_EXPIRED: "the certificate has expired",
	ERR_TLS_CERT_ALTNAME_INVALID: "the certificate is for another host name",
	DEPTH_ZERO_SELF_SIGNED_CERT: "the certificate is self-signed"
};
/**
* The code of a network error, wherever the client hides it. Of a host with several addresses it has the error of each: what one of them says of the
* service counts more than that this machine has no way to the other (IPv6, say).
*/
function errorCode(error) {
	for (let at = error, depth = 0; typeof at === "object" && at !== null && depth < 5; depth++) {
		const { code, cause, errors } = at;
		if (Array.isArray(errors)) {
			const codes = errors.map(ownCode).filter((one) => one !== "");
			const telling = codes.find((one) => !LOCAL.test(one)) ?? codes[0];
			if (telling !== void 0) return telling;
		}
		if (typeof code === "string") return code;
		at = cause;
	}
	return "";
}
function ownCode(error) {
	const code = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
	return typeof code === "string" ? code : "";
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
export { TIMED_OUT, TOO_BUSY, cachedFor, describeFailure, isLate, letSettle, request, timedOut, withDeadline };
