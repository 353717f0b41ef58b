import "./runtime.js";
import { parseAddress } from "./health-endpoint-address-shared.js";
import { oneLine, openApi } from "./health-providers-shared-api-shared.js";
import { openStore } from "./health-providers-shared-open-store-shared.js";
import { credential } from "./health-providers-shared-secrets-shared.js";
import { isJsonObject } from "./start.js";
// src/health/providers/influxdb/queries.ts
const moment = (milliseconds) => new Date(milliseconds).toISOString();
/**
* Flux with the range as the variable `v`, as dashboards have it, and with what is found brought into our intervals. Options stand after imports.
*/
function fluxQuery(text, { from, to, period }, how) {
	const every = `${period / 1e3}s`;
	const imports = /^(?:[^\S\n]*(?:import\s[^\n]*|\/\/[^\n]*)?\n)*/.exec(text)?.[0] ?? "";
	const range = `option v = {timeRangeStart: ${moment(from)}, timeRangeStop: ${moment(to)}, windowPeriod: ${every}}`;
	const window = `|> aggregateWindow(every: ${every}, fn: ${how === "sum" ? "sum" : "mean"}, createEmpty: false, timeSrc: "_start")`;
	return `${imports}${range}\n${text.slice(imports.length).trimEnd()}\n  ${window}`;
}
/** InfluxQL with the macros that dashboards know: `$timeFilter`, and `$interval` or `$__interval`. */
function influxQlQuery(text, { from, to, period }) {
	const filter = `time >= ${from}ms AND time < ${to}ms`;
	return text.replaceAll("$timeFilter", () => filter).replaceAll(/\$(?:__)?interval\b/g, () => `${period / 1e3}s`);
}
// src/health/providers/influxdb/csv.ts
/** Rows of comma-separated values (RFC 4180), without the empty ones. */
function parseCsv(text) {
	const rows = [];
	let row = [];
	const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
	for (let at = 0; at < text.length; at = field.lastIndex) {
		field.lastIndex = at;
		const match = field.exec(text);
		if (!match) return rows;
		row.push(match[1]?.replaceAll("\"\"", "\"") ?? match[2] ?? "");
		if (match[3] === ",") continue;
		if (row.length > 1 || row[0] !== "") rows.push(row);
		row = [];
	}
	return rows;
}
// src/health/providers/influxdb/read.ts
const error = (reason) => ({
	kind: "error",
	reason
});
/** The CSV of Flux: tables below each other, a header before each kind; an error is a table too. */
function readFlux(text) {
	const series = /* @__PURE__ */ new Map();
	let header;
	for (const row of parseCsv(text)) {
		if (row[0]?.startsWith("#")) continue;
		const isHeader = row.includes("_time") || row.includes("error") || row.includes("_value");
		if (isHeader) header = row;
		if (isHeader || !header) continue;
		const names = header;
		const cell = (name) => names.includes(name) ? row[names.indexOf(name)] : void 0;
		const fault = cell("error");
		if (fault !== void 0) return error(`the query is refused${oneLine(fault)}`);
		const [at, value] = [Date.parse(cell("_time") ?? ""), cell("_value")];
		if (Number.isNaN(at)) return error("the query gives no column `_time`");
		const key = cell("table") ?? "";
		if (value !== void 0 && value !== "") series.set(key, [...series.get(key) ?? [], {
			at,
			value: Number(value)
		}]);
	}
	if (!header && text.trim() !== "") return error("not an answer in CSV");
	return {
		kind: "data",
		data: [...series.values()]
	};
}
/** The JSON of `/query`: a list of results, each with series of columns and rows. Moments are milliseconds. */
function readInfluxQl(data) {
	if (!isJsonObject(data)) return error("not an answer of InfluxDB");
	const results = data["results"];
	const all = (Array.isArray(results) ? results : []).filter((one) => isJsonObject(one));
	const fault = data["error"] ?? all.find((one) => one["error"] !== void 0)?.["error"];
	if (fault !== void 0) return error(`the query is refused${oneLine(fault)}`);
	if (!Array.isArray(results)) return error("not an answer of InfluxDB");
	const tables = all.flatMap(({ series }) => Array.isArray(series) ? series : []).filter((one) => isJsonObject(one));
	const read = [];
	for (const { columns, values, partial } of tables) {
		if (partial === true) return error("the answer is not complete");
		if (!Array.isArray(columns) || !Array.isArray(values) || columns.length !== 2 || columns[0] !== "time") return error("the query has to give the time and one number");
		read.push(values.flatMap((row) => Array.isArray(row) ? pointOf(row[0], row[1]) : []));
	}
	return {
		kind: "data",
		data: read
	};
}
/** The JSON of version 3: a list of rows with a time and one number; what is left are tags. */
function readRows(data) {
	if (!Array.isArray(data)) return error("not an answer of InfluxDB");
	const series = /* @__PURE__ */ new Map();
	for (const row of data) {
		if (!isJsonObject(row) || typeof row["time"] !== "string") return error("the query has to give the time and one number");
		const numbers = Object.entries(row).filter(([, value]) => typeof value === "number");
		if (numbers.length > 1) return error(`the query gives ${numbers.length} numbers at once, and one is needed`);
		const at = Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(row["time"]) ? row["time"] : `${row["time"]}Z`);
		const key = JSON.stringify(Object.entries(row).filter(([name, value]) => name !== "time" && typeof value === "string"));
		series.set(key, [...series.get(key) ?? [], ...numbers.flatMap(([, value]) => pointOf(at, value))]);
	}
	return {
		kind: "data",
		data: [...series.values()]
	};
}
function pointOf(at, value) {
	return typeof at === "number" && Number.isFinite(at) && typeof value === "number" ? [{
		at,
		value
	}] : [];
}
// src/health/providers/influxdb/open.ts
const ASKS = {
	v1: askV1,
	v2: askV2,
	v3: askV3
};
const SCHEMES = {
	v1: "Token",
	v2: "Token",
	v3: "Bearer"
};
function open(config, context) {
	const token = config.token === void 0 ? {} : { authorization: `${SCHEMES[config.api]} ${credential(config.token, context)}` };
	const address = parseAddress(context.expand(config.url), `check "${context.name}"`, token);
	const client = {
		api: openApi(context, {
			timeout: config.timeout,
			explain: ({ message, error }) => message ?? error
		}),
		address,
		config
	};
	return openStore({ async read(query, range, how, signal) {
		const reply = await ASKS[config.api](client, query, range, how, signal);
		return reply.kind === "error" && !reply.reason.startsWith(address.host) ? {
			...reply,
			reason: `${address.host}: ${reply.reason}`
		} : reply;
	} }, config, context);
}
function below({ address }, path, parameters, more = {}) {
	const url = new URL(address.url);
	url.pathname = `${url.pathname.replace(/\/+$/, "")}${path}`;
	for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
	return {
		...address,
		url,
		headers: {
			...address.headers,
			...more
		}
	};
}
async function askV1(client, query, range, _how, signal) {
	const address = below(client, "/query", {
		db: client.config.database ?? "",
		epoch: "ms",
		q: influxQlQuery(query, range)
	});
	const reply = await client.api.json(address, signal);
	return reply.kind === "data" ? readInfluxQl(reply.data) : reply;
}
async function askV2(client, query, range, how, signal) {
	const address = below(client, "/api/v2/query", { org: client.config.org ?? "" }, {
		"content-type": "application/json",
		accept: "application/csv"
	});
	const post = JSON.stringify({
		query: fluxQuery(query, range, how),
		type: "flux",
		dialect: {
			header: true,
			annotations: [],
			delimiter: ","
		}
	});
	const reply = await client.api.text(address, signal, post);
	return reply.kind === "data" ? readFlux(reply.data) : reply;
}
async function askV3(client, query, range, _how, signal) {
	const address = below(client, "/api/v3/query_influxql", {}, { "content-type": "application/json" });
	const post = JSON.stringify({
		db: client.config.database ?? "",
		q: influxQlQuery(query, range),
		format: "json"
	});
	const reply = await client.api.json(address, signal, post);
	return reply.kind === "data" ? readRows(reply.data) : reply;
}
export { open };
