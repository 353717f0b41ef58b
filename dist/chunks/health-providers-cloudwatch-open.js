import "./runtime.js";
import { GateError, isJsonObject } from "./start.js";
import { parseAddress } from "./health-endpoint-address-shared.js";
import { oneLine, openApi } from "./health-providers-shared-api-shared.js";
import { openStore } from "./health-providers-shared-open-store-shared.js";
import { credential } from "./health-providers-shared-secrets-shared.js";
import { createHash, createHmac } from "./config.js";
// src/health/providers/cloudwatch/queries.ts
/** The id of what is wanted, among the queries of a request. */
const WANTED = "wantedresult";
/** The body of GetMetricData: all metrics by name, and of them only what is wanted is returned. */
function metricDataQuery(metrics, text, range, nextToken) {
	const period = range.period / 1e3;
	const own = metrics.has(text.trim());
	const stats = [...metrics].map(([id, { namespace, metric, dimensions, statistic }]) => ({
		Id: id,
		MetricStat: {
			Metric: {
				Namespace: namespace,
				MetricName: metric,
				Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({
					Name,
					Value
				}))
			},
			Period: period,
			Stat: statistic
		},
		ReturnData: own && id === text.trim()
	}));
	const expression = {
		Id: WANTED,
		Expression: text,
		Period: period,
		ReturnData: true
	};
	return {
		MetricDataQueries: own ? stats.filter(({ ReturnData }) => ReturnData) : [...stats, expression],
		StartTime: range.from / 1e3,
		EndTime: range.to / 1e3,
		ScanBy: "TimestampAscending",
		...nextToken === void 0 ? {} : { NextToken: nextToken }
	};
}
// src/health/providers/cloudwatch/read.ts
function readPage(data) {
	const results = isJsonObject(data) ? data["MetricDataResults"] : void 0;
	if (!isJsonObject(data) || !Array.isArray(results)) return {
		kind: "error",
		reason: "not an answer of GetMetricData"
	};
	const all = results.filter((one) => isJsonObject(one));
	const refused = all.find((one) => one["StatusCode"] === "Forbidden" || one["StatusCode"] === "InternalError");
	if (refused) return {
		kind: "error",
		reason: `a metric could not be read${oneLine(refused["StatusCode"])}${oneLine(messageOf(refused["Messages"]))}`
	};
	const next = data["NextToken"];
	return {
		kind: "page",
		series: new Map(all.map(({ Id, Label, Timestamps, Values }) => [JSON.stringify([Id, Label]), pointsOf(Timestamps, Values)])),
		partial: all.some((one) => one["StatusCode"] === "PartialData"),
		next: typeof next === "string" && next !== "" ? next : void 0
	};
}
function messageOf(messages) {
	const [first] = Array.isArray(messages) ? messages : [];
	return isJsonObject(first) ? first["Value"] : void 0;
}
/** Moments are seconds since 1970, or texts where something between has rewritten them. */
function pointsOf(times, values) {
	if (!Array.isArray(times) || !Array.isArray(values)) return [];
	return times.flatMap((time, index) => {
		const at = typeof time === "number" ? time * 1e3 : typeof time === "string" ? Date.parse(time) : NaN;
		const value = values[index];
		return Number.isFinite(at) && typeof value === "number" ? [{
			at,
			value
		}] : [];
	});
}
// src/health/providers/cloudwatch/sign.ts
const sha256 = (text) => createHash("sha256").update(text, "utf8").digest("hex");
const hmac = (key, text) => createHmac("sha256", key).update(text, "utf8").digest();
/** As RFC 3986 has it, where `encodeURIComponent` leaves five characters alone. */
function encode(text) {
	return encodeURIComponent(text).replaceAll(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}
function canonicalQuery(url) {
	return [...url.searchParams].map(([name, value]) => `${encode(name)}=${encode(value)}`).sort().join("&");
}
/**
* The headers of a request, with its signature. "AWS Signature Version 4 for API requests", IAM user guide.
* The path is taken as it is: requests of interfaces that sign have none.
*/
function signRequest(request, credentials, scope) {
	const moment = new Date(scope.now).toISOString().replaceAll(/[-:]|\.\d{3}/g, "");
	const day = moment.slice(0, 8);
	const token = credentials.sessionToken === void 0 ? {} : { "x-amz-security-token": credentials.sessionToken };
	const headers = {
		...request.headers,
		"x-amz-date": moment,
		...token
	};
	const signed = Object.entries({
		...headers,
		host: request.url.host
	}).sort(([a], [b]) => a < b ? -1 : 1);
	const names = signed.map(([name]) => name).join(";");
	const lines = signed.map(([name, value]) => `${name}:${value.trim().replaceAll(/ +/g, " ")}\n`).join("");
	const canonical = [
		request.method,
		request.url.pathname,
		canonicalQuery(request.url),
		lines,
		names,
		sha256(request.body)
	].join("\n");
	const within = `${day}/${scope.region}/${scope.service}/aws4_request`;
	const toSign = [
		"AWS4-HMAC-SHA256",
		moment,
		within,
		sha256(canonical)
	].join("\n");
	const key = [
		day,
		scope.region,
		scope.service,
		"aws4_request"
	].reduce((secret, step) => hmac(secret, step), `AWS4${credentials.secretAccessKey}`);
	const signature = hmac(key, toSign).toString("hex");
	const authorization = `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${within}, SignedHeaders=${names}, Signature=${signature}`;
	return {
		...headers,
		authorization
	};
}
// src/health/providers/cloudwatch/open.ts
/** A query of a few intervals has one page; more are a sign that something else answers. */
const MOST_PAGES = 20;
function open(config, context) {
	const client = new Client(config, context);
	return openStore({ read: (query, range, _how, signal) => client.read(query, range, signal) }, config, context);
}
var Client = class {
	#config;
	#context;
	#api;
	#region;
	#address;
	#credentials;
	constructor(config, context) {
		this.#config = config;
		this.#context = context;
		this.#region = config.region ?? regionOf(context);
		const url = config.url ?? `https://monitoring.${this.#region}.amazonaws.com${this.#region.startsWith("cn-") ? ".cn" : ""}`;
		this.#address = parseAddress(context.expand(url), `check "${context.name}"`);
		this.#credentials = credentialsOf(context);
		this.#api = openApi(context, {
			timeout: config.timeout,
			explain: ({ message, Message }) => message ?? Message
		});
	}
	async read(query, range, signal) {
		const series = /* @__PURE__ */ new Map();
		let next;
		for (let number = 0; number < MOST_PAGES; number++) {
			const reply = await this.#ask(JSON.stringify(metricDataQuery(this.#config.metrics, query, range, next)), signal);
			if (reply.kind !== "data") return reply;
			const page = readPage(reply.data);
			if (page.kind === "error") return {
				kind: "error",
				reason: `${this.#address.host}: ${page.reason}`
			};
			for (const [key, points] of page.series) series.set(key, [...series.get(key) ?? [], ...points]);
			if (page.next === void 0) return page.partial ? {
				kind: "error",
				reason: `${this.#address.host}: the answer is not complete`
			} : {
				kind: "data",
				data: [...series.values()]
			};
			next = page.next;
		}
		return {
			kind: "error",
			reason: `${this.#address.host}: the answer has more than ${MOST_PAGES} pages`
		};
	}
	#ask(body, signal) {
		const headers = {
			"content-type": "application/x-amz-json-1.0",
			"x-amz-target": "GraniteServiceVersion20100801.GetMetricData"
		};
		const { url } = this.#address;
		const scope = {
			region: this.#region,
			service: "monitoring",
			now: this.#context.clock.now()
		};
		const signed = signRequest({
			method: "POST",
			url,
			headers,
			body
		}, this.#credentials, scope);
		return this.#api.json({
			...this.#address,
			headers: signed
		}, signal, body);
	}
};
function regionOf({ env, name }) {
	const region = env?.("AWS_REGION") ?? env?.("AWS_DEFAULT_REGION");
	if (region !== void 0 && /^[a-z0-9-]+$/.test(region)) return region;
	throw new GateError("RG-PROVIDER", `check "${name}" has no region`, {
		expected: "`region`, or AWS_REGION in the environment",
		hint: "aws-actions/configure-aws-credentials sets it"
	});
}
function credentialsOf(context) {
	const read = (name) => credential(`\${${name}}`, context);
	const session = context.env?.("AWS_SESSION_TOKEN") === void 0 ? {} : { sessionToken: read("AWS_SESSION_TOKEN") };
	return {
		accessKeyId: read("AWS_ACCESS_KEY_ID"),
		secretAccessKey: read("AWS_SECRET_ACCESS_KEY"),
		...session
	};
}
export { open };
