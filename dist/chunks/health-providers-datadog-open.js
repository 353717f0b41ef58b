import "./runtime.js";
import { isJsonObject } from "./start.js";
import { parseAddress } from "./health-endpoint-address-shared.js";
import { oneLine, openApi } from "./health-providers-shared-api-shared.js";
import { openStore } from "./health-providers-shared-open-store-shared.js";
import { credential } from "./health-providers-shared-secrets-shared.js";
// src/health/providers/datadog/queries.ts
function below(base, path) {
	const url = new URL(base);
	url.pathname = `${url.pathname.replace(/\/+$/, "")}${path}`;
	return url;
}
/** Without a rollup the first version chooses intervals by itself; a formula has to say its own. */
function withRollup(query, how, seconds) {
	return /[}]\s*(?:by\s*\{[^{}]*\})?(?:\.as_(?:count|rate)\(\))?\s*$/.test(query) && !query.includes(".rollup(") && /^\s*(?:sum|avg|min|max):[^()+*/]*$/.test(query.replaceAll(/\.as_(?:count|rate)\(\)/g, "")) ? `${query.trim()}.rollup(${how === "sum" ? "sum" : "avg"}, ${seconds})` : query;
}
/** "Query timeseries points" of the Datadog API, version 1. */
function queryV1(base, query, { from, to, period }, how) {
	const url = below(base, "/api/v1/query");
	url.searchParams.set("from", String(from / 1e3));
	url.searchParams.set("to", String(to / 1e3));
	url.searchParams.set("query", withRollup(query, how, period / 1e3));
	return { url };
}
/** "Query timeseries data across multiple products" of the Datadog API, version 2. */
function queryV2(base, query, { from, to, period }) {
	const post = JSON.stringify({ data: {
		type: "timeseries_request",
		attributes: {
			from,
			to,
			interval: period,
			queries: [{
				data_source: "metrics",
				name: "a",
				query
			}],
			formulas: [{ formula: "a" }]
		}
	} });
	return {
		url: below(base, "/api/v2/query/timeseries"),
		post
	};
}
// src/health/providers/datadog/read.ts
const UNREADABLE = {
	kind: "error",
	reason: "not an answer of the Datadog API"
};
function pointOf(at, value) {
	return typeof at === "number" && typeof value === "number" ? [{
		at,
		value
	}] : [];
}
function readV1(data) {
	if (!isJsonObject(data)) return UNREADABLE;
	const { status, series, error } = data;
	if (status !== "ok") return typeof status === "string" ? {
		kind: "error",
		reason: `the query is refused${oneLine(error)}`
	} : UNREADABLE;
	if (!Array.isArray(series)) return UNREADABLE;
	return {
		kind: "data",
		data: series.map((one) => {
			const points = isJsonObject(one) ? one["pointlist"] : void 0;
			return Array.isArray(points) ? points.flatMap((pair) => Array.isArray(pair) ? pointOf(pair[0], pair[1]) : []) : [];
		})
	};
}
function readV2(data) {
	const { data: inner, errors } = isJsonObject(data) ? data : {};
	if (typeof errors === "string" && errors !== "") return {
		kind: "error",
		reason: `the query is refused${oneLine(errors)}`
	};
	const attributes = isJsonObject(inner) ? inner["attributes"] : void 0;
	const { times, values } = isJsonObject(attributes) ? attributes : {};
	if (!Array.isArray(times) || !Array.isArray(values)) return UNREADABLE;
	return {
		kind: "data",
		data: values.map((row) => Array.isArray(row) ? row.flatMap((value, index) => pointOf(times[index], value)) : [])
	};
}
// src/health/providers/datadog/open.ts
function open(config, context) {
	const headers = {
		"DD-API-KEY": credential(config.apiKey, context),
		"DD-APPLICATION-KEY": credential(config.appKey, context),
		"content-type": "application/json",
		accept: "application/json"
	};
	const address = parseAddress(context.expand(config.url), `check "${context.name}"`, headers);
	const api = openApi(context, {
		timeout: config.timeout,
		explain: ({ errors, error }) => Array.isArray(errors) ? errors.map(textOf).join("; ") : error
	});
	return openStore({ async read(query, range, how, signal) {
		const { url, post } = config.api === "v1" ? queryV1(address.url, query, range, how) : queryV2(address.url, query, range);
		const reply = await api.json({
			...address,
			url
		}, signal, post);
		if (reply.kind !== "data") return reply;
		const read = config.api === "v1" ? readV1(reply.data) : readV2(reply.data);
		return read.kind === "data" ? read : {
			...read,
			reason: `${address.host}: ${read.reason}`
		};
	} }, config, context);
}
function textOf(error) {
	if (typeof error === "string") return error;
	return isJsonObject(error) && typeof error["detail"] === "string" ? error["detail"] : "";
}
export { open };
