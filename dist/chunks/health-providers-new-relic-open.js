import "./runtime.js";
import { GateError, isJsonObject } from "./start.js";
import { parseAddress } from "./health-endpoint-address-shared.js";
import { oneLine, openApi } from "./health-providers-shared-api-shared.js";
import { openStore } from "./health-providers-shared-open-store-shared.js";
import { credential } from "./health-providers-shared-secrets-shared.js";
// src/health/providers/new-relic/read.ts
/** Members of a result that are not what was asked for. */
const FRAME = /* @__PURE__ */ new Set([
	"beginTimeSeconds",
	"endTimeSeconds",
	"facet",
	"inspectedCount",
	"comparison"
]);
/** NerdGraph answers 200 to everything, and says in the body what went wrong. */
function readResults(data) {
	if (!isJsonObject(data)) return {
		kind: "error",
		reason: "not an answer of NerdGraph"
	};
	const [error] = Array.isArray(data["errors"]) ? data["errors"] : [];
	if (error !== void 0) return {
		kind: "error",
		reason: `the query is refused${oneLine(isJsonObject(error) ? error["message"] : void 0)}`
	};
	const results = memberOf(data, "results");
	if (!Array.isArray(results)) return {
		kind: "error",
		reason: "not an answer of NerdGraph"
	};
	const series = /* @__PURE__ */ new Map();
	for (const result of results) {
		if (!isJsonObject(result) || typeof result["beginTimeSeconds"] !== "number") return {
			kind: "error",
			reason: "the query gives no numbers over time"
		};
		const numbers = numbersIn(result);
		if (numbers.length > 1) return {
			kind: "error",
			reason: `the query gives ${numbers.length} numbers at once, and one is needed`
		};
		const facet = JSON.stringify(result["facet"] ?? null);
		const points = numbers.map((value) => ({
			at: result["beginTimeSeconds"] * 1e3,
			value
		}));
		series.set(facet, [...series.get(facet) ?? [], ...points]);
	}
	return {
		kind: "data",
		data: [...series.values()]
	};
}
/** Whether it says that there are no events of which the query could speak: for an unknown event type as well as for one without events in that time. */
function findsNothing(data) {
	const messages = memberOf(data, "messages", [
		"data",
		"actor",
		"account",
		"nrql",
		"metadata"
	]);
	return Array.isArray(messages) && messages.some((text) => typeof text === "string" && /^No events found\b/i.test(text));
}
function memberOf(data, name, path = [
	"data",
	"actor",
	"account",
	"nrql"
]) {
	return [...path, name].reduce((at, key) => isJsonObject(at) ? at[key] : void 0, data);
}
/** A percentile stands one level deeper: `{ "percentile.duration": { "99": 0.2 } }`. */
function numbersIn(result) {
	return Object.entries(result).filter(([name]) => !FRAME.has(name) && name !== facetName(result)).flatMap(([, value]) => isJsonObject(value) ? Object.values(value) : [value]).filter((value) => typeof value === "number");
}
/** The attribute that a facet is of is repeated under its name. */
function facetName(result) {
	return Object.keys(result).find((name) => !FRAME.has(name) && result["facet"] !== void 0 && result[name] === result["facet"]);
}
// src/health/providers/new-relic/open.ts
const ask = (what) => `query($account: Int!, $nrql: Nrql!) { actor { account(id: $account) { nrql(query: $nrql) { ${what} } } } }`;
const RESULTS = ask("results");
/** What it has to say of the query itself. */
const MESSAGES = ask("metadata { messages }");
/** Time is ours to choose: each interval is counted once. */
const TIMED = /\b(SINCE|UNTIL|TIMESERIES|COMPARE\s+WITH)\b/i;
function open(config, context) {
	const what = `check "${context.name}"`;
	const queries = "counts" in config ? [config.counts.bad, config.counts.total] : [config.value.query];
	for (const query of queries) refuseTime(query, what);
	const headers = {
		"api-key": credential(config.key, context),
		"content-type": "application/json"
	};
	const address = parseAddress(context.expand(config.url), what, headers);
	const api = openApi(context, {
		timeout: config.timeout,
		explain: ({ errors }) => messageOf(errors)
	});
	const post = (query, nrql, signal) => api.json(address, signal, JSON.stringify({
		query,
		variables: {
			account: config.account,
			nrql
		}
	}));
	return openStore({
		async knows(query, { from, to }, signal) {
			const reply = await post(MESSAGES, `${query.trim()} SINCE ${from} UNTIL ${to}`, signal);
			return reply.kind === "data" && !findsNothing(reply.data);
		},
		async read(query, range, _how, signal) {
			const reply = await post(RESULTS, withTime(query, range), signal);
			if (reply.kind !== "data") return reply;
			const results = readResults(reply.data);
			return results.kind === "data" ? results : {
				...results,
				reason: `${address.host}: ${results.reason}`
			};
		}
	}, config, context);
}
function refuseTime(query, what) {
	const found = TIMED.exec(query.replaceAll(/'(?:[^'\\]|\\.)*'/g, "''"))?.[1];
	if (found === void 0) return;
	throw new GateError("RG-PROVIDER", `${what}: the query has ${found.toUpperCase()}`, {
		expected: "NRQL without SINCE, UNTIL, TIMESERIES and COMPARE WITH",
		hint: "the interval is added here, so that each event is counted once"
	});
}
function withTime(query, { from, to, period }) {
	return `${query.trim()} SINCE ${from} UNTIL ${to} TIMESERIES ${period / 1e3} seconds`;
}
function messageOf(errors) {
	const [first] = Array.isArray(errors) ? errors : [];
	return isJsonObject(first) ? first["message"] : void 0;
}
export { open };
