import "./runtime.js";
import { parseAddress } from "./health-endpoint-address-shared.js";
import { expandHeaders } from "./health-providers-provider-shared.js";
import { describeStatus, openApi, parseJson } from "./health-providers-shared-api-shared.js";
import { readReport } from "./health-providers-shared-report-shared.js";
// src/health/providers/webhook/open.ts
const CONTENT = {
	"content-type": "application/json",
	accept: "application/json"
};
const ACCEPTED = 202;
function open(config, context) {
	const headers = {
		...CONTENT,
		...expandHeaders(config.headers, context.expand)
	};
	const address = parseAddress(context.expand(config.url), `check "${context.name}"`, headers);
	const payload = expandHeaders(config.payload, context.expand);
	const api = openApi(context, { timeout: config.timeout });
	const ask = async (phase, signal) => {
		const time = new Date(context.clock.now()).toISOString();
		const reply = await api.raw(address, signal, JSON.stringify({
			check: context.name,
			phase,
			time,
			payload
		}));
		if (reply.kind !== "data") return reply;
		const measurement = readAnswer(reply.data.status, reply.data.body, config);
		return measurement.kind === "error" ? {
			...measurement,
			reason: `${address.host}: ${measurement.reason}`
		} : measurement;
	};
	return {
		measure: (signal) => ask("measure", signal),
		async preflight(signal) {
			const seen = await ask("preflight", signal);
			return "reason" in seen ? {
				ready: false,
				detail: seen.reason
			} : {
				ready: true,
				detail: `${address.host}: answers`
			};
		}
	};
}
/** A page of some proxy is no verdict, whatever its status: a body has to say one. */
function readAnswer(status, body, config) {
	if (config.failStatus.some(([low, high]) => status >= low && status <= high)) return {
		kind: "counts",
		bad: 1,
		total: 1,
		note: `status ${status}`
	};
	if (status < 200 || status > 299) return {
		kind: "error",
		reason: describeStatus(status)
	};
	if (body.trim() !== "") return readReport(parseJson(body));
	return status === ACCEPTED ? {
		kind: "none",
		reason: "it asks to wait"
	} : {
		kind: "counts",
		bad: 0,
		total: 1
	};
}
export { open };
