import "./runtime.js";
import { parseAddress } from "./health-endpoint-address-shared.js";
import { expandHeaders } from "./health-providers-provider-shared.js";
import { readinessOf, tally } from "./health-providers-shared-probes-shared.js";
import { isJsonObject } from "./start.js";
import { isEmptyAnswer, openConditions } from "./health-conditions-verdict-shared.js";
import { parseJson } from "./health-providers-shared-api-shared.js";
import { formatDuration } from "./config.js";
import { TOO_BUSY, cachedFor, isLate, request } from "./health-endpoint-request-shared.js";
// src/health/providers/http/body.ts
/** @throws GateError RG-PROVIDER when the condition cannot be used */
async function openBodyTest({ expect, success }, what) {
	const conditions = success === void 0 ? void 0 : await openConditions({ success }, {
		result: "dyn",
		status: "int"
	}, what);
	return (body, status) => {
		const result = parseJson(body);
		if (result === void 0) return {
			kind: "bad",
			reason: "the body is not JSON",
			answered: true
		};
		for (const [pointer, value] of expect) if (at(result, pointer) !== value) return {
			kind: "bad",
			reason: `${pointer || "the body"} is not as expected`,
			answered: true
		};
		if (!conditions) return { kind: "good" };
		if (isEmptyAnswer(result)) return {
			kind: "bad",
			reason: "the body is empty",
			answered: true
		};
		const judged = conditions.judge({
			result,
			status: BigInt(status)
		}, "the condition does not hold");
		if (judged.kind === "error") return {
			kind: "error",
			reason: judged.reason
		};
		return judged.kind === "counts" && judged.bad === 0 ? { kind: "good" } : {
			kind: "bad",
			reason: "the condition does not hold",
			answered: true
		};
	};
}
/** The member at a JSON pointer (RFC 6901); `undefined` where there is none. */
function at(data, pointer) {
	let value = data;
	for (const step of pointer.split("/").slice(1)) {
		const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
		if (Array.isArray(value)) value = /^(?:0|[1-9]\d*)$/.test(key) ? value[Number(key)] : void 0;
		else value = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
	}
	return value;
}
// src/health/providers/http/probe.ts
const MAX_BYTES = 1 << 20;
/** @throws the signal's reason when it aborts, nothing else */
async function probeOnce(target, signal) {
	const options = {
		timeout: target.config.timeout,
		maxBytes: MAX_BYTES
	};
	const answer = await request(target.network, target.address, options, signal);
	const by = answer.kind === "answer" && target.releaseHeader !== void 0 ? answer.headers.get(target.releaseHeader)?.trim() : void 0;
	return {
		...rate(answer, target),
		...by ? { by } : {}
	};
}
function rate(answer, { config, body }) {
	if (answer.kind === "local") return {
		kind: "error",
		reason: answer.reason,
		...answer.isThere ? { inDoubt: true } : {}
	};
	if (answer.kind !== "answer") return {
		kind: "bad",
		reason: answer.reason,
		answered: false
	};
	if (cachedFor(answer) !== void 0) return {
		kind: "error",
		reason: "a cache answered, not the service (header `age`)"
	};
	if (!config.status.some(([low, high]) => answer.status >= low && answer.status <= high)) {
		const aboutUs = ofTheWay(answer);
		if (aboutUs !== void 0) return {
			kind: "error",
			reason: `status ${answer.status}, ${aboutUs}`,
			inDoubt: true
		};
		return {
			kind: "bad",
			reason: `status ${answer.status}${redirect(answer)}`,
			answered: true
		};
	}
	if (config.slowerThan !== void 0 && answer.elapsed > config.slowerThan) {
		if (isLate(config.timeout, answer.elapsed)) return {
			kind: "error",
			reason: TOO_BUSY.reason
		};
		return {
			kind: "bad",
			reason: `slower than ${formatDuration(config.slowerThan)}`,
			answered: true
		};
	}
	if (body && !answer.complete) return {
		kind: "error",
		reason: `the body is larger than 1 MB`
	};
	return body ? body(answer.body, answer.status) : { kind: "good" };
}
/** Statuses by which whoever stands on the way refuses these probes: users of the service may be served all the same. */
const REFUSALS = {
	407: "a proxy on the way wants credentials",
	426: "another protocol is wanted",
	429: "too many requests: ask less often, or from an address that is not limited",
	505: "another version of HTTP is wanted",
	511: "the network wants credentials"
};
function ofTheWay({ status, headers }) {
	return headers.get("cf-mitigated") === "challenge" ? "a challenge for browsers, not an answer of the service" : REFUSALS[status];
}
/** Where a redirect leads, by its host: the rest of an address may carry secrets. */
function redirect({ status, headers }) {
	const to = status >= 300 && status < 400 ? headers.get("location") : null;
	if (!to) return "";
	return URL.canParse(to) ? `, a redirect to ${new URL(to).origin}, which is not followed` : ", a redirect, which is not followed";
}
/** All probes of one tick, at the same time. */
function probeAll(target, signal) {
	return tally(target.address.host, target.config.probes, () => probeOnce(target, signal));
}
// src/health/providers/http/open.ts
async function open(config, context) {
	const what = `check "${context.name}"`;
	const address = parseAddress(context.expand(config.url), what, expandHeaders(config.headers, context.expand));
	const target = {
		address,
		config,
		network: context,
		body: config.body && await openBodyTest(config.body, what),
		releaseHeader: context.releaseHeader
	};
	return {
		measure: (signal) => probeAll(target, signal),
		preflight: async (signal) => readinessOf(address.host, await probeOnce(target, signal))
	};
}
export { open };
