import "./runtime.js";
import { isJsonObject } from "./start.js";
import { parseAddress } from "./health-endpoint-address-shared.js";
import { expandHeaders } from "./health-providers-provider-shared.js";
import { openApi } from "./health-providers-shared-api-shared.js";
import { openStore } from "./health-providers-shared-open-store-shared.js";
// src/health/providers/graphite/open.ts
function open(config, context) {
	const headers = expandHeaders(config.headers, context.expand);
	const address = parseAddress(context.expand(config.url), `check "${context.name}"`, headers);
	const api = openApi(context, { timeout: config.timeout });
	return openStore({ async read(query, range, _how, signal) {
		const reply = await api.json({
			...address,
			url: renderUrl(address.url, query, range)
		}, signal);
		if (reply.kind !== "data") return reply;
		const read = readSeries(reply.data);
		return read.kind === "data" ? read : {
			...read,
			reason: `${address.host}: ${read.reason}`
		};
	} }, config, context);
}
/** The render API. Its `from` is exclusive; what lies outside the range is left out later. */
function renderUrl(base, target, { from, to, period }) {
	const url = new URL(base);
	url.pathname = `${url.pathname.replace(/\/+$/, "")}/render`;
	const parameters = {
		target,
		from: String((from - period) / 1e3),
		until: String(to / 1e3),
		format: "json"
	};
	for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
	return url;
}
/** `[{ "target": …, "datapoints": [[value, seconds], …] }]`; intervals without data are null. */
function readSeries(data) {
	if (!Array.isArray(data)) return {
		kind: "error",
		reason: "not an answer of the render interface"
	};
	const all = [];
	for (const one of data) {
		const points = isJsonObject(one) ? one["datapoints"] : void 0;
		if (!Array.isArray(points)) return {
			kind: "error",
			reason: "not an answer of the render interface"
		};
		all.push(points.flatMap((pair) => Array.isArray(pair) ? pointOf(pair[0], pair[1]) : []));
	}
	return {
		kind: "data",
		data: all
	};
}
function pointOf(value, seconds) {
	return typeof value === "number" && typeof seconds === "number" ? [{
		at: seconds * 1e3,
		value
	}] : [];
}
export { open };
