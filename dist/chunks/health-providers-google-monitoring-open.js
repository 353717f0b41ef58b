import "./runtime.js";
import { isJsonObject } from "./start.js";
import { parseAddress } from "./health-endpoint-address-shared.js";
import { openApi } from "./health-providers-shared-api-shared.js";
import { openStore } from "./health-providers-shared-open-store-shared.js";
import { credential } from "./health-providers-shared-secrets-shared.js";
// src/health/providers/google-monitoring/read.ts
/** @param period the alignment period: a point that ends at a moment is that of the interval before it */
function readPage(data, period) {
	if (!isJsonObject(data)) return {
		kind: "error",
		reason: "not an answer of the Monitoring API"
	};
	const { timeSeries = [], nextPageToken: next, executionErrors: faults } = data;
	if (Array.isArray(faults) && faults.length > 0) return {
		kind: "error",
		reason: "the answer is not complete"
	};
	if (!Array.isArray(timeSeries)) return {
		kind: "error",
		reason: "not an answer of the Monitoring API"
	};
	const series = /* @__PURE__ */ new Map();
	for (const one of timeSeries) {
		const points = isJsonObject(one) ? one["points"] : void 0;
		if (!Array.isArray(points)) return {
			kind: "error",
			reason: "not an answer of the Monitoring API"
		};
		const read = points.map((point) => pointOf(point, period));
		if (read.includes("distribution")) return {
			kind: "error",
			reason: "the series hold distributions; choose an aligner that makes numbers of them"
		};
		const { metric, resource } = one;
		series.set(JSON.stringify([metric, resource]), read.filter((point) => typeof point === "object"));
	}
	return {
		kind: "page",
		series,
		next: typeof next === "string" && next !== "" ? next : void 0
	};
}
function pointOf(point, period) {
	const { interval, value } = isJsonObject(point) ? point : {};
	if (!isJsonObject(interval) || !isJsonObject(value)) return void 0;
	if (value["distributionValue"] !== void 0) return "distribution";
	const end = typeof interval["endTime"] === "string" ? Date.parse(interval["endTime"]) : NaN;
	const { int64Value: whole, doubleValue: double } = value;
	const number = typeof double === "number" ? double : typeof whole === "string" || typeof whole === "number" ? Number(whole) : NaN;
	return Number.isFinite(end) && Number.isFinite(number) ? {
		at: end - period,
		value: number
	} : void 0;
}
// src/health/providers/google-monitoring/token.ts
const METADATA = {
	url: new URL("http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/token"),
	headers: { "metadata-flavor": "Google" },
	host: "metadata.google.internal"
};
/** A token is asked for anew so long before it ends. */
const MARGIN = 6e4;
/**
* Tokens of the machine's own service account. The only use of a metadata service here: its address is fixed, and the configuration asks for it.
*/
function metadataTokens(context, timeout) {
	const api = openApi(context, { timeout });
	let kept;
	return async (signal) => {
		if (kept && kept.until > context.clock.now()) return {
			kind: "data",
			data: kept.token
		};
		const reply = await api.json(METADATA, signal);
		if (reply.kind !== "data") return reply;
		const { access_token: token, expires_in: seconds } = isJsonObject(reply.data) ? reply.data : {};
		if (typeof token !== "string" || typeof seconds !== "number") return {
			kind: "error",
			reason: `${METADATA.host}: no token in the answer`
		};
		kept = {
			token,
			until: context.clock.now() + seconds * 1e3 - MARGIN
		};
		return {
			kind: "data",
			data: token
		};
	};
}
// src/health/providers/google-monitoring/open.ts
const MOST_PAGES = 20;
function open(config, context) {
	const address = parseAddress(context.expand(config.url), `check "${context.name}"`);
	const client = {
		api: openApi(context, {
			timeout: config.timeout,
			explain: ({ error }) => isJsonObject(error) ? error["message"] : void 0
		}),
		address,
		config,
		token: tokenSource(config, context)
	};
	return openStore({ read: (query, range, _how, signal) => readAll(client, query, range, signal) }, config, context);
}
function tokenSource({ token, timeout }, context) {
	if (token === void 0) return metadataTokens(context, timeout);
	const given = credential(token, context);
	return async () => ({
		kind: "data",
		data: given
	});
}
async function readAll(client, query, range, signal) {
	const { host } = client.address;
	const series = /* @__PURE__ */ new Map();
	let next;
	for (let number = 0; number < MOST_PAGES; number++) {
		const token = await client.token(signal);
		if (token.kind !== "data") return token;
		const headers = { authorization: `Bearer ${token.data}` };
		const reply = await client.api.json({
			...client.address,
			url: listUrl(client, query, range, next),
			headers
		}, signal);
		if (reply.kind !== "data") return reply;
		const page = readPage(reply.data, range.period);
		if (page.kind === "error") return {
			kind: "error",
			reason: `${host}: ${page.reason}`
		};
		for (const [key, points] of page.series) series.set(key, [...series.get(key) ?? [], ...points]);
		next = page.next;
		if (next === void 0) return {
			kind: "data",
			data: [...series.values()]
		};
	}
	return {
		kind: "error",
		reason: `${host}: the answer has more than ${MOST_PAGES} pages`
	};
}
/** `projects.timeSeries.list` of the Cloud Monitoring API, version 3. Intervals are counted back from the end that is asked for. */
function listUrl({ address, config }, filter, { from, to, period }, next) {
	const url = new URL(address.url);
	url.pathname = `${url.pathname.replace(/\/+$/, "")}/v3/projects/${encodeURIComponent(config.project)}/timeSeries`;
	const parameters = {
		filter,
		"interval.startTime": new Date(from).toISOString(),
		"interval.endTime": new Date(to).toISOString(),
		"aggregation.alignmentPeriod": `${period / 1e3}s`,
		"aggregation.perSeriesAligner": config.aligner,
		"aggregation.crossSeriesReducer": config.reducer,
		...next === void 0 ? {} : { pageToken: next }
	};
	for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
	return url;
}
export { open };
