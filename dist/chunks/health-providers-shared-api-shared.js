import { formatDuration } from "./config.js";
import { isJsonObject } from "./start.js";
import { request } from "./health-endpoint-request-shared.js";
// src/health/providers/shared/api.ts
const MAX_BYTES = 16 << 20;
/** A store that asks for more patience than this is asked again all the same. */
const MOST_PATIENCE = 6e5;
const MEANINGS = {
	401: "the credentials are not accepted",
	403: "these credentials may not do that",
	404: "there is nothing at this address",
	429: "too many requests"
};
/** An interface over HTTP that is asked again and again. After a 429 it is left alone for as long as it wants. */
function openApi(network, options) {
	let notBefore = 0;
	const maxBytes = options.maxBytes ?? MAX_BYTES;
	const raw = async (address, signal, post) => {
		const { clock } = network;
		const wait = notBefore - clock.now();
		if (wait > 0 && wait <= MOST_PATIENCE) return {
			kind: "none",
			reason: `${address.host}: too many requests; asked again in ${formatDuration(Math.ceil(wait / 1e3) * 1e3)}`
		};
		const what = {
			timeout: options.timeout,
			maxBytes,
			...post === void 0 ? {} : { post }
		};
		const answer = await request(network, address, what, signal);
		if (answer.kind !== "answer") return {
			kind: "error",
			reason: `${address.host}: ${answer.reason}`
		};
		if (isLimited(answer.status, answer.headers)) notBefore = clock.now() + patience(answer.headers, clock.now());
		if (!answer.complete) return {
			kind: "error",
			reason: `${address.host}: the answer is larger than ${maxBytes >> 20} MB`
		};
		return {
			kind: "data",
			data: {
				status: answer.status,
				body: answer.body
			}
		};
	};
	const text = async (address, signal, post) => {
		const reply = await raw(address, signal, post);
		if (reply.kind !== "data") return reply;
		const { status, body } = reply.data;
		if (status >= 200 && status < 300) return {
			kind: "data",
			data: body
		};
		return {
			kind: "error",
			reason: `${address.host}: ${describeStatus(status)}${explain(body, options)}`
		};
	};
	const json = async (address, signal, post) => {
		const reply = await text(address, signal, post);
		if (reply.kind !== "data") return reply;
		const data = parseJson(reply.data);
		return data === void 0 ? {
			kind: "error",
			reason: `${address.host}: the answer is not JSON`
		} : {
			kind: "data",
			data
		};
	};
	return {
		raw,
		text,
		json
	};
}
/** `status 403, these credentials may not do that`. */
function describeStatus(status) {
	const meaning = MEANINGS[status] ?? (status >= 500 ? "a fault on the other side" : void 0);
	return meaning === void 0 ? `status ${status}` : `status ${status}, ${meaning}`;
}
/** `undefined` for what is not JSON. */
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/** What a store says of a query that it refuses, in one line. */
function oneLine(text) {
	if (typeof text !== "string") return "";
	const line = text.replaceAll(/\s+/g, " ").trim();
	return line === "" ? "" : `: ${line.slice(0, 300)}`;
}
function explain(body, { explain: read }) {
	const data = read && parseJson(body);
	return read && isJsonObject(data) ? oneLine(read(data)) : "";
}
/** Some say 403 instead of 429. */
function isLimited(status, headers) {
	return status === 429 || status === 403 && (headers.get("x-ratelimit-remaining") === "0" || headers.get("retry-after") !== null);
}
/** Before this there were no such interfaces: a larger number is a moment, a smaller one a time to wait. */
const FIRST_MOMENT = 1e9;
/** Milliseconds to wait: as long as the headers say (seconds, a moment in seconds, or a date), else ten seconds. */
function patience(headers, now) {
	const text = headers.get("retry-after") ?? headers.get("x-ratelimit-reset") ?? "";
	const number = /^\d{1,12}$/.test(text) ? Number(text) : void 0;
	const wait = (number === void 0 ? Date.parse(text) : number > FIRST_MOMENT ? number * 1e3 : now + number * 1e3) - now;
	return Number.isFinite(wait) && wait > 0 ? Math.min(wait, MOST_PATIENCE) : 1e4;
}
export { describeStatus, oneLine, openApi, parseJson };
