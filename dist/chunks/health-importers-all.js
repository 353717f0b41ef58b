import { __toESM } from "./runtime.js";
import { GateError, GateErrors, isJsonObject } from "./start.js";
import { compileCondition } from "./health-conditions-expression-shared.js";
// src/health/importers/notes.ts
/** Where an import gathers what it finds. */
var Gathering = class {
	checks = [];
	notes = [];
	leftOut(subject, text) {
		this.notes.push({
			kind: "left-out",
			subject,
			text
		});
	}
	changed(subject, text) {
		this.notes.push({
			kind: "changed",
			subject,
			text
		});
	}
};
/** What an object holds beside what is read of it. */
function noteRest(object, known, subject, gathering, what = "") {
	for (const key of Object.keys(object)) if (!known.includes(key)) gathering.changed(subject, `\`${key}\`${what} has no counterpart and is dropped`);
}
/** `{[key]: value}`, or nothing when the value is absent. */
function present(values) {
	return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => value === void 0 ? [] : [[key, value]]));
}
/** Go writes `1m30s`, `500ms`, `1h`; the configuration has one unit. */
function durationOf(text) {
	if (text === void 0 || /^\d+(?:\.\d+)?(?:ms|s|m|h)$/.test(text)) return text;
	const units = {
		h: 36e5,
		m: 6e4,
		s: 1e3,
		ms: 1
	};
	const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|h|m|s)/g)];
	if (parts.length === 0 || parts.map(([all]) => all).join("") !== text) return void 0;
	const milliseconds = parts.reduce((sum, [, number, unit]) => sum + Number(number) * (units[unit ?? ""] ?? 0), 0);
	return milliseconds % 1e3 === 0 ? `${milliseconds / 1e3}s` : `${milliseconds}ms`;
}
// src/health/importers/read.ts
/** Far above any real template; keeps hostile input cheap. */
const MAX_LENGTH = 25e4;
const MAX_DEPTH = 64;
/**
* The Kubernetes objects in a text of YAML or JSON documents.
* @throws GateErrors RG-CONFIG-SYNTAX
*/
async function readObjects(text, path) {
	if (text.length > MAX_LENGTH) throw refusal(path, `the file has ${text.length} characters`, `at most ${MAX_LENGTH}`);
	if (isDeep(text)) throw refusal(path, "values are nested too deeply", `at most ${MAX_DEPTH} levels`);
	const { parseAllDocuments } = await import("./yaml.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const objects = [];
	for (const document of parseAllDocuments(text, {
		stringKeys: true,
		logLevel: "silent"
	})) {
		const [error] = document.errors;
		if (error) throw refusal(path, error.message.split("\n", 1)[0] ?? "no YAML", "YAML", error.linePos?.[0].line);
		objects.push(...objectsIn(plain(() => document.toJS({ maxAliasCount: 100 }), path)));
	}
	return objects;
}
/** Data without aliases: one that is not there, that stands inside itself or that multiplies is refused. */
function plain(make, path) {
	try {
		return JSON.parse(JSON.stringify(make()) ?? "null");
	} catch {
		throw refusal(path, "an alias cannot be resolved", "YAML without aliases");
	}
}
/** A `List` holds objects of its own. */
function objectsIn(data) {
	if (!isJsonObject(data)) return [];
	if (Array.isArray(data["items"])) return data["items"].flatMap(objectsIn);
	const { kind, metadata, spec } = data;
	if (typeof kind !== "string") return [];
	const name = isJsonObject(metadata) ? metadata["name"] : void 0;
	return [{
		kind,
		name: typeof name === "string" ? name : kind,
		spec: isJsonObject(spec) ? spec : {}
	}];
}
/** Flow brackets and indentation, whichever goes deeper; strings may hold brackets too, but hardly that many. */
function isDeep(text) {
	let [depth, deepest] = [0, 0];
	for (const one of text) if (one === "[" || one === "{") deepest = Math.max(deepest, ++depth);
	else if (one === "]" || one === "}") depth = Math.max(0, depth - 1);
	const nested = /^(?:[ -]{2}){65}/m.test(text) || /(?:- ){65}/.test(text);
	return deepest > MAX_DEPTH || nested;
}
function refusal(file, message, expected, line) {
	return new GateErrors([new GateError("RG-CONFIG-SYNTAX", message, {
		place: {
			file,
			line: line ?? 1,
			column: 1
		},
		expected
	})]);
}
/** Helpers for looking into foreign data: the value of a member when it is of that type. */
function textOf(object, key) {
	const value = object && Object.hasOwn(object, key) ? object[key] : void 0;
	return typeof value === "string" && value !== "" ? value : void 0;
}
/** Kubernetes writes numbers as texts where both are allowed. */
function numberOf(object, key) {
	const value = object && Object.hasOwn(object, key) ? object[key] : void 0;
	const number = typeof value === "string" && /^-?\d+(?:\.\d+)?$/.test(value.trim()) ? Number(value) : value;
	return typeof number === "number" && Number.isFinite(number) ? number : void 0;
}
function mapOf(object, key) {
	const value = object && Object.hasOwn(object, key) ? object[key] : void 0;
	return isJsonObject(value) ? value : void 0;
}
function listOf(object, key) {
	const value = object && Object.hasOwn(object, key) ? object[key] : void 0;
	return Array.isArray(value) ? value.filter((one) => isJsonObject(one)) : [];
}
// src/health/importers/expression.ts
const TOKEN = /\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[A-Za-z_]\w*|&&|\|\||[=!<>]=|\.\.|\?\?|\?\.|\*\*|[-+*/%<>!?:.,()[\]{}#|])/y;
/** Words of expr-lang for what CEL writes in signs, and functions by their names in CEL. */
const WORDS = {
	and: "&&",
	or: "||",
	not: "!",
	nil: "null",
	len: "size",
	asFloat: "double",
	asInt: "int",
	float: "double"
};
/** What stands for `#` of a closure. */
const ITEM = "item";
/** Functions over lists, and their macros in CEL. */
const MACROS = {
	all: "all",
	any: "exists",
	one: "exists_one",
	filter: "filter",
	map: "map"
};
const SIGNS = /* @__PURE__ */ new Set([
	"..",
	"??",
	"?.",
	"**",
	"{",
	"}",
	"#",
	"|"
]);
const KNOWN$1 = /* @__PURE__ */ new Set([
	ITEM,
	"true",
	"false",
	"null",
	"in",
	"size",
	"double",
	"int",
	"string",
	"&&",
	"||",
	"!"
]);
/**
* Translates what both languages can say, and checks the result. Numbers are read with a fraction, since that is what measurements are.
*/
async function translate(expression, subject) {
	const tokens = tokenize(expression);
	if (!tokens) return {
		kind: "none",
		reason: "it holds a sign that is not known"
	};
	const changes = [];
	const read = rewrite(simplify(tokens, changes), subject);
	if (typeof read === "string") return {
		kind: "none",
		reason: read
	};
	for (const text of [join(withFractions(read)), join(read)]) if (await compileCondition(text, subject.variables, "the condition").catch(() => void 0)) return {
		kind: "cel",
		text,
		changes
	};
	return {
		kind: "none",
		reason: "it has no counterpart in CEL"
	};
}
function tokenize(text) {
	const tokens = [];
	const source = text.trim();
	TOKEN.lastIndex = 0;
	while (TOKEN.lastIndex < source.length) {
		const token = TOKEN.exec(source)?.[1];
		if (token === void 0) return void 0;
		tokens.push(token);
	}
	return tokens;
}
/** Functions that ask for what never comes this far: numbers that are none, and no result at all. */
function simplify(tokens, changes) {
	const result = [];
	for (let index = 0; index < tokens.length; index++) {
		const token = tokens[index] ?? "";
		const end = tokens[index + 1] === "(" ? closing(tokens, index + 1) : void 0;
		if (end !== void 0 && (token === "isNaN" || token === "isInf" || token === "isNil")) {
			changes.push(`\`${token}\` is dropped: what is no number is no data here, whatever the condition says`);
			result.push("false");
			index = end;
		} else if (end !== void 0 && token === "default") {
			changes.push("`default` is dropped: no data stays no data here, and never becomes a number");
			const inner = tokens.slice(index + 2, end);
			result.push("(", ...simplify(inner.slice(0, inner.lastIndexOf(",")), changes), ")");
			index = end;
		} else if (end !== void 0 && Object.hasOwn(MACROS, token)) {
			result.push(...macro(tokens.slice(index, end + 1), changes) ?? [token]);
			index = end;
		} else result.push(token);
	}
	return result;
}
/** `all(list, {# < 1})` as `(list).all(item, item < 1)`; `undefined` for what is no such call. */
function macro(call, changes) {
	const open = call.indexOf("{");
	if (open < 3 || call[open - 1] !== "," || call.at(-2) !== "}") return void 0;
	const list = simplify(call.slice(2, open - 1), changes);
	const body = simplify(call.slice(open + 1, -2), changes).map((token) => token === "#" ? ITEM : token);
	const name = MACROS[call[0] ?? ""] ?? "";
	return [
		...list.length === 1 ? list : [
			"(",
			...list,
			")"
		],
		".",
		name,
		"(",
		ITEM,
		",",
		...body,
		")"
	];
}
function closing(tokens, open) {
	for (let [at, depth] = [open, 0]; at < tokens.length; at++) {
		if (tokens[at] === "(") depth++;
		if (tokens[at] === ")" && --depth === 0) return at;
	}
}
/** @returns the tokens in CEL, or why there are none */
function rewrite(tokens, { names, variables }) {
	const result = [];
	for (let index = 0; index < tokens.length;) {
		const name = names.find(([argo]) => {
			return (tokenize(argo) ?? []).every((part, offset) => tokens[index + offset] === part);
		});
		if (name) {
			result.push(name[1]);
			index += (tokenize(name[0]) ?? []).length;
			continue;
		}
		const token = tokens[index] ?? "";
		if (SIGNS.has(token)) return `\`${token}\` has no counterpart in CEL`;
		const word = Object.hasOwn(WORDS, token) ? WORDS[token] ?? token : token;
		const isMember = tokens[index - 1] === ".";
		if (/^[A-Za-z_]/.test(word) && !isMember && !KNOWN$1.has(word) && !Object.hasOwn(variables, word)) return `\`${token}\` is not known here`;
		result.push(word);
		index++;
	}
	return result;
}
/** Whole numbers become numbers with a fraction, but for positions in a list. */
function withFractions(tokens) {
	return tokens.map((token, index) => /^\d+$/.test(token) && !(tokens[index - 1]?.endsWith("[") && tokens[index + 1] === "]") ? `${token}.0` : token);
}
/** Spaces where people put them. */
function join(tokens) {
	return tokens.reduce((line, token) => {
		const opens = /(?:^|[([.!])$/.test(line);
		const call = token === "(" && /(?:\.\w+|\b(?:size|double|int|string))$/.test(line);
		const position = token === "[" && /[\w)\]]$/.test(line) && !/\bin$/.test(line);
		return `${line}${opens || call || position || /^[)\].,]/.test(token) ? "" : " "}${token}`;
	}, "");
}
// src/health/importers/argo/provider.ts
/** One number, whatever the provider calls it. */
const NUMBER = (...names) => ({
	variables: { value: "double" },
	names: [...names, "result"].map((name) => [name, "value"])
});
/** Providers of Argo Rollouts that have a counterpart. */
const READERS = {
	prometheus: readPrometheus,
	datadog: readDatadog,
	newRelic: readNewRelic,
	graphite: readGraphite,
	web: readWeb,
	cloudWatch: readCloudWatch
};
/** @returns undefined for what has no counterpart, which is noted */
function readProvider(provider, subject, gathering) {
	const [kind, ...more] = Object.keys(provider);
	const read = kind !== void 0 && more.length === 0 && Object.hasOwn(READERS, kind) ? READERS[kind] : void 0;
	const settings = kind === void 0 ? void 0 : mapOf(provider, kind);
	if (read && settings) return read(settings, subject, gathering);
	gathering.leftOut(subject, `the provider ${kind === void 0 ? "is missing" : `\`${kind}\` has no counterpart`}`);
}
function one(key, settings, subject) {
	return {
		key,
		settings,
		subject
	};
}
function headersOf(provider) {
	const pairs = listOf(provider, "headers").flatMap((header) => {
		const [key, value] = [textOf(header, "key"), textOf(header, "value")];
		return key === void 0 || value === void 0 ? [] : [[key, value]];
	});
	return pairs.length === 0 ? void 0 : Object.fromEntries(pairs);
}
const OF_PROVIDER = " of the provider";
/** Argo has one for all templates where a provider names none. */
function addressOf(provider, subject, gathering) {
	const address = textOf(provider, "address");
	if (address === void 0) gathering.changed(subject, "the provider has no `address`: put that of your server for `url`");
	return address ?? "https://metrics.example.com";
}
function readGraphite(provider, subject, gathering) {
	noteRest(provider, ["address", "query"], subject, gathering, OF_PROVIDER);
	const query = textOf(provider, "query")?.replace(/^target=/, "");
	return one("graphite", present({
		url: addressOf(provider, subject, gathering),
		query
	}), NUMBER("result[0]"));
}
function readPrometheus(provider, subject, gathering) {
	noteRest(provider, [
		"address",
		"query",
		"headers",
		"timeout"
	], subject, gathering, OF_PROVIDER);
	const seconds = numberOf(provider, "timeout");
	return one("prometheus", present({
		url: addressOf(provider, subject, gathering),
		query: textOf(provider, "query"),
		headers: headersOf(provider),
		timeout: seconds === void 0 ? void 0 : `${seconds}s`
	}), {
		variables: {
			value: "double",
			result: "dyn"
		},
		names: [
			["result[", "result["],
			["len(result)", "size(result)"],
			["result.", "result."],
			["result", "value"]
		]
	});
}
/** Argo asks Datadog and CloudWatch for so long a time where nothing says how long. */
const WINDOW = "5m";
function readDatadog(provider, subject, gathering) {
	noteRest(provider, [
		"apiVersion",
		"query",
		"interval"
	], subject, gathering, OF_PROVIDER);
	const query = textOf(provider, "query");
	if (query === void 0) gathering.leftOut(subject, "formulas over several queries: write them as one query");
	gathering.changed(subject, "the keys come from DD_API_KEY and DD_APP_KEY, the site from `site`");
	const settings = present({
		query,
		api: textOf(provider, "apiVersion") ?? "v1",
		...periodOf(textOf(provider, "interval") ?? WINDOW)
	});
	return query === void 0 ? void 0 : one("datadog", settings, NUMBER());
}
function periodOf(interval) {
	const period = durationOf(interval);
	return period === void 0 ? {} : { period };
}
const TIME = /\s+(?:SINCE|UNTIL)\s+[^'"]*?(?=\s+(?:UNTIL|SINCE|LIMIT|FACET|WHERE)\b|$)/gi;
function readNewRelic(provider, subject, gathering) {
	noteRest(provider, ["query"], subject, gathering, OF_PROVIDER);
	const text = textOf(provider, "query") ?? "";
	const query = text.replaceAll(TIME, "");
	const [, count, unit] = /\bSINCE\s+(\d{1,4})\s+(second|minute|hour)s?\s+ago\b/i.exec(text) ?? [];
	const period = count === void 0 ? void 0 : `${count}${unit?.charAt(0).toLowerCase() ?? "s"}`;
	if (query !== text) {
		const instead = period === void 0 ? "set `period` to that time" : `it became \`period: ${period}\``;
		gathering.changed(subject, `the time in the query is dropped, since each interval is asked for by itself: ${instead}`);
	}
	const name = /\bAS\s+['"`]?(\w+)['"`]?/i.exec(query)?.[1];
	gathering.changed(subject, "the account is not in the template: put its number for `account`; the key comes from NEW_RELIC_API_KEY");
	const names = name === void 0 ? [] : [`result.${name}`, `result[0].${name}`];
	return one("new-relic", present({
		account: 1,
		query,
		period
	}), NUMBER(...names));
}
/** The paths of Argo are those of kubectl; plain members are what both can say. */
function celPath(path) {
	const plain = /^\{?\$?((?:\.[A-Za-z_]\w*|\[\d+\])*)\}?$/.exec((path ?? "").trim())?.[1];
	return plain === void 0 ? void 0 : `result${plain}`;
}
function readWeb(provider, subject, gathering) {
	noteRest(provider, [
		"url",
		"jsonPath",
		"method",
		"headers",
		"body",
		"jsonBody",
		"timeoutSeconds"
	], subject, gathering, OF_PROVIDER);
	const path = celPath(textOf(provider, "jsonPath"));
	if (path === void 0) {
		gathering.leftOut(subject, `the path ${textOf(provider, "jsonPath") ?? ""} has no counterpart: write the condition on \`result\`, the whole answer`);
		return;
	}
	const body = textOf(provider, "body") ?? (provider["jsonBody"] === void 0 ? void 0 : JSON.stringify(provider["jsonBody"]));
	const seconds = numberOf(provider, "timeoutSeconds");
	return one("json", present({
		url: textOf(provider, "url"),
		method: textOf(provider, "method"),
		headers: headersOf(provider),
		body,
		timeout: seconds === void 0 ? void 0 : `${seconds}s`
	}), {
		variables: {
			result: "dyn",
			status: "int"
		},
		names: [["result", path]]
	});
}
function readCloudWatch(provider, subject, gathering) {
	noteRest(provider, ["metricDataQueries", "interval"], subject, gathering, OF_PROVIDER);
	const queries = listOf(provider, "metricDataQueries");
	const metrics = {};
	const periods = /* @__PURE__ */ new Set();
	for (const query of queries) {
		noteRest(query, [
			"id",
			"expression",
			"metricStat",
			"returnData",
			"period",
			"label"
		], subject, gathering, " of a query");
		const [id, stat] = [textOf(query, "id"), mapOf(query, "metricStat")];
		const metric = mapOf(stat, "metric");
		const period = numberOf(stat, "period") ?? numberOf(query, "period");
		if (period !== void 0) periods.add(period);
		if (id === void 0 || !metric) continue;
		noteRest(stat ?? {}, [
			"metric",
			"period",
			"stat"
		], subject, gathering, " of a metric");
		metrics[id] = metricOf(metric, textOf(stat, "stat"));
	}
	const returned = queries.filter((query) => query["returnData"] !== false);
	const [wanted] = returned;
	const query = textOf(wanted, "expression") ?? textOf(wanted, "id");
	if (query === void 0 || returned.length > 1) {
		gathering.leftOut(subject, "it returns more than one metric");
		return;
	}
	if (periods.size > 1) gathering.changed(subject, "its metrics have periods of their own, and there is one `period` here: the longest");
	return one("cloudwatch", present({
		metrics,
		query,
		period: periods.size > 0 ? `${Math.max(...periods)}s` : void 0
	}), NUMBER("result[0].Values[0]", "result[0].values[0]"));
}
function metricOf(metric, statistic = "Sum") {
	const dimensions = listOf(metric, "dimensions").map((one) => [textOf(one, "name") ?? "", textOf(one, "value") ?? ""]);
	const [namespace, name] = [textOf(metric, "namespace") ?? "", textOf(metric, "metricName") ?? ""];
	return {
		namespace,
		metric: name,
		dimensions: Object.fromEntries(dimensions),
		statistic
	};
}
// src/health/importers/argo/metric.ts
/** Errors in a row that Argo puts up with unless told otherwise. */
const CONSECUTIVE_ERRORS = 4;
const KNOWN = [
	"name",
	"provider",
	"interval",
	"initialDelay",
	"count",
	"successCondition",
	"failureCondition",
	"failureLimit",
	"inconclusiveLimit",
	"consecutiveErrorLimit",
	"consecutiveSuccessLimit"
];
/** A metric of an AnalysisTemplate as a check. Limits have the meaning of their names in Argo. */
async function importMetric(metric, isDry, gathering) {
	const name = textOf(metric, "name") ?? "metric";
	const subject = `metric ${name}`;
	noteRest(metric, KNOWN, subject, gathering);
	const source = readProvider(mapOf(metric, "provider") ?? {}, subject, gathering);
	if (!source) return;
	const conditions = await readConditions(metric, source, subject, gathering);
	if (!conditions) return;
	const unlimited = numberOf(metric, "failureLimit") === -1;
	if (unlimited) gathering.changed(subject, "`failureLimit: -1` never fails: the check is advisory");
	if (textOf(metric, "initialDelay") !== void 0) gathering.changed(subject, "`initialDelay` is dropped: `warm-up` of the watch is for all checks");
	const interval = durationOf(textOf(metric, "interval"));
	gathering.checks.push({
		name,
		[source.key]: {
			...source.settings,
			...conditions
		},
		...unlimited || isDry(name) ? { advisory: true } : {},
		...present({ interval }),
		threshold: limitsOf(metric, interval, unlimited)
	});
}
function limitsOf(metric, interval, unlimited) {
	const count = numberOf(metric, "count") ?? (interval === void 0 ? 1 : void 0);
	const successes = numberOf(metric, "consecutiveSuccessLimit");
	return present({
		"failure-limit": unlimited ? 0 : numberOf(metric, "failureLimit") ?? 0,
		"inconclusive-limit": numberOf(metric, "inconclusiveLimit") ?? 0,
		"consecutive-error-limit": numberOf(metric, "consecutiveErrorLimit") ?? CONSECUTIVE_ERRORS,
		"consecutive-success-limit": successes === void 0 || successes < 1 ? void 0 : successes,
		count
	});
}
async function readConditions(metric, source, subject, gathering) {
	const conditions = {};
	for (const [argo, ours] of [["successCondition", "success-condition"], ["failureCondition", "failure-condition"]]) {
		const text = textOf(metric, argo);
		if (text === void 0) continue;
		const translation = await translate(text, source.subject);
		if (translation.kind === "none") {
			gathering.leftOut(subject, `\`${argo}: ${text}\`: ${translation.reason}`);
			return;
		}
		for (const change of translation.changes) gathering.changed(subject, change);
		conditions[ours] = translation.text;
	}
	if (Object.keys(conditions).length > 0) return conditions;
	gathering.leftOut(subject, "it has no condition, so that every measurement would be a success");
}
// src/health/importers/argo/index.ts
const ARGO_KINDS = ["AnalysisTemplate", "ClusterAnalysisTemplate"];
const ARGUMENT = /\{\{\s*(?:inputs\.parameters|args)\.([\w.-]+)\s*\}\}/g;
/** An AnalysisTemplate of Argo Rollouts: each metric becomes a check. */
async function importTemplate({ name, spec }, given, gathering) {
	const known = new Map(given);
	for (const argument of listOf(spec, "args")) {
		const [key, value] = [textOf(argument, "name"), textOf(argument, "value")];
		if (key !== void 0 && value !== void 0 && !known.has(key)) known.set(key, value);
	}
	const missing = /* @__PURE__ */ new Set();
	const filled = fill(spec, (key) => {
		if (!known.has(key)) missing.add(key);
		return known.get(key);
	});
	for (const key of missing) gathering.changed(`template ${name}`, `the argument \`${key}\` has no value: give it with --args ${key}=…`);
	for (const more of listOf(spec, "templates")) gathering.leftOut(`template ${name}`, `the template \`${textOf(more, "templateName") ?? ""}\` is in a file of its own`);
	const whole = isJsonObject(filled) ? filled : {};
	const kept = [
		"args",
		"metrics",
		"dryRun",
		"templates"
	];
	if (listOf(whole, "measurementRetention").length > 0) gathering.changed(`template ${name}`, "`measurementRetention` is dropped: a record holds every measurement");
	noteRest(whole, [...kept, "measurementRetention"], `template ${name}`, gathering);
	const isDry = dryRunOf(whole, name, gathering);
	for (const metric of listOf(whole, "metrics")) await importMetric(metric, isDry, gathering);
}
/** Patterns that nobody can make slow: texts with `.` and `.*` in them. */
const PLAIN_PATTERN = /^\^?[\w \-/:,]*(?:\.[*+]?[\w \-/:,]*){0,3}\$?$/;
/** The names in `dryRun` are regular expressions, which may match anywhere in the name of a metric. */
function dryRunOf(template, name, gathering) {
	const tests = listOf(template, "dryRun").flatMap((one) => textOf(one, "metricName") ?? []).map((pattern) => {
		if (pattern === "*") return () => true;
		if (PLAIN_PATTERN.test(pattern)) return (metric) => new RegExp(pattern).test(metric.slice(0, 300));
		gathering.changed(`template ${name}`, `the pattern \`${pattern}\` of \`dryRun\` is not read: say \`advisory: true\` where it applies`);
		return (metric) => metric === pattern;
	});
	return (metric) => tests.some((test) => test(metric));
}
/** Every text with its arguments replaced; what has no value stays. */
function fill(data, lookup) {
	if (typeof data === "string") return data.replaceAll(ARGUMENT, (match, name) => lookup(name) ?? match);
	if (Array.isArray(data)) return data.map((one) => fill(one, lookup));
	if (!isJsonObject(data)) return data;
	return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, fill(value, lookup)]));
}
// src/health/importers/flagger/template.ts
const VARIABLE = /\{\{-?\s*(?:variables\.)?\.?([A-Za-z][\w.-]*)\s*-?\}\}/g;
const address = (provider) => present({ url: textOf(provider, "address") });
/** Providers of Flagger that have a counterpart. */
const MAKERS = {
	prometheus: ["prometheus", (provider, query) => ({
		...address(provider),
		query
	})],
	datadog: ["datadog", (provider, query) => ({
		...address(provider),
		api: "v1",
		query
	})],
	graphite: ["graphite", (provider, query) => ({
		...address(provider),
		query
	})],
	newrelic: ["new-relic", (_provider, query) => ({
		account: 1,
		query
	})]
};
/** The query of a MetricTemplate as a source. @returns undefined for what has no counterpart, which is noted */
function readTemplate(spec, lookup, subject, gathering) {
	const provider = mapOf(spec, "provider") ?? {};
	const type = textOf(provider, "type") ?? "";
	const found = Object.hasOwn(MAKERS, type) ? MAKERS[type] : void 0;
	if (!found) {
		gathering.leftOut(subject, `the provider \`${type}\` has no counterpart`);
		return;
	}
	for (const key of ["secretRef", "insecureSkipVerify"]) if (provider[key] !== void 0) gathering.changed(subject, `\`${key}\` is dropped: credentials come from the environment, and certificates are verified`);
	noteRest(provider, [
		"type",
		"address",
		"secretRef",
		"insecureSkipVerify"
	], subject, gathering, " of the provider");
	if (type === "newrelic") gathering.changed(subject, "the account is in a secret: put its number for `account`");
	const missing = /* @__PURE__ */ new Set();
	const query = (textOf(spec, "query") ?? "").replaceAll(VARIABLE, (match, name) => {
		const value = lookup(name);
		if (value === void 0) missing.add(name);
		return value ?? match;
	});
	for (const name of missing) gathering.changed(subject, `the variable \`${name}\` has no value: give it with --args ${name}=…`);
	const [key, make] = found;
	return {
		key,
		settings: make(provider, query.trim())
	};
}
/** The condition that a range is; a value outside of it is a failed check in Flagger. */
function rangeCondition(range) {
	const bound = (key, sign) => {
		const value = range?.[key];
		if (typeof value !== "number" || !Number.isFinite(value)) return [];
		return [`value ${sign} ${Number.isInteger(value) ? `${value}.0` : value}`];
	};
	const conditions = [...bound("min", ">="), ...bound("max", "<=")];
	return conditions.length === 0 ? void 0 : conditions.join(" && ");
}
function intervalOf(object) {
	return durationOf(textOf(object, "interval"));
}
// src/health/importers/flagger/index.ts
const FLAGGER_KINDS = ["MetricTemplate", "Canary"];
/** Flagger rolls back at so many failed checks unless told otherwise, and looks once a minute. */
const DEFAULTS = {
	threshold: 1,
	interval: "1m"
};
/** A Canary: its metrics and webhooks become checks. Templates that it refers to have to be among the documents. */
function importCanary(canary, all, given, gathering) {
	const analysis = analysisOf(canary);
	const subjectOfAll = `canary ${canary.name}`;
	const dropped = Object.keys(analysis).filter((key) => !ANALYSIS.includes(key));
	if (dropped.length > 0) gathering.changed(subjectOfAll, `${dropped.map((key) => `\`${key}\``).join(", ")}: moving traffic and telling people stay with Flagger`);
	if (canary.spec["skipAnalysis"] === true) gathering.changed(subjectOfAll, "`skipAnalysis` is dropped: its checks would be asked here");
	const judged = judgeOf(analysis);
	for (const metric of listOf(analysis, "metrics")) {
		const name = textOf(metric, "name") ?? "metric";
		const subject = `metric ${name}`;
		const source = sourceOf(metric, canary, all, given, gathering);
		const success = rangeCondition(mapOf(metric, "thresholdRange")) ?? rangeCondition(present({ max: numberOf(metric, "threshold") }));
		noteRest(metric, METRIC, subject, gathering);
		if (source && success === void 0) gathering.leftOut(subject, "it has neither `thresholdRange` nor `threshold`");
		if (source && success !== void 0) gathering.checks.push({
			name,
			[source.key]: {
				...source.settings,
				"success-condition": success
			},
			...judged
		});
	}
	for (const hook of listOf(analysis, "webhooks")) importWebhook(hook, judged, gathering);
	if (listOf(analysis, "metrics").length + listOf(analysis, "webhooks").length > 1) gathering.changed(subjectOfAll, "failed checks are counted for each check here, and for all of them together in Flagger");
	gathering.changed(subjectOfAll, "no result of a query is no data here, and a failed check in Flagger");
}
const ANALYSIS = [
	"interval",
	"threshold",
	"metrics",
	"webhooks"
];
const METRIC = [
	"name",
	"interval",
	"threshold",
	"thresholdRange",
	"templateRef",
	"templateVariables",
	"query"
];
const HOOK = [
	"name",
	"type",
	"url",
	"timeout",
	"metadata"
];
/** It had another name once. */
function analysisOf({ spec }) {
	return mapOf(spec, "analysis") ?? mapOf(spec, "canaryAnalysis") ?? {};
}
/** Failed checks are counted for as long as the watch lasts, in Flagger as in `failure-limit`. */
function judgeOf(analysis) {
	const threshold = Math.max(1, numberOf(analysis, "threshold") ?? DEFAULTS.threshold);
	return {
		interval: intervalOf(analysis) ?? DEFAULTS.interval,
		threshold: { "failure-limit": threshold - 1 }
	};
}
function sourceOf(metric, canary, all, given, gathering) {
	const subject = `metric ${textOf(metric, "name") ?? ""}`;
	const reference = textOf(mapOf(metric, "templateRef"), "name");
	if (reference === void 0) {
		const why = textOf(metric, "query") === void 0 ? "a built-in metric depends on the mesh: write its counters as `prometheus: { url, bad, total }`" : "a query without a template names no server: write it as `prometheus: { url, query }`";
		gathering.leftOut(subject, why);
		return;
	}
	const template = all.find(({ kind, name }) => kind === "MetricTemplate" && name === reference);
	if (!template) {
		gathering.leftOut(subject, `its template \`${reference}\` is not among the files`);
		return;
	}
	const target = textOf(mapOf(canary.spec, "targetRef"), "name");
	const variables = mapOf(metric, "templateVariables");
	const known = {
		name: canary.name,
		target,
		service: textOf(mapOf(canary.spec, "service"), "name") ?? target,
		interval: textOf(metric, "interval") ?? DEFAULTS.interval
	};
	const lookup = (name) => given.get(name) ?? textOf(variables, name) ?? (Object.hasOwn(known, name) ? known[name] : void 0);
	return readTemplate(template.spec, lookup, subject, gathering);
}
/** Those of type `rollout` are asked at every check; the others belong to steps of a rollout. */
function importWebhook(hook, judged, gathering) {
	const name = textOf(hook, "name") ?? "webhook";
	const type = textOf(hook, "type") ?? "rollout";
	if (type !== "rollout") {
		gathering.leftOut(`webhook ${name}`, `webhooks of type \`${type}\` have no counterpart`);
		return;
	}
	noteRest(hook, HOOK, `webhook ${name}`, gathering);
	const metadata = Object.entries(mapOf(hook, "metadata") ?? {}).flatMap(([key, value]) => typeof value === "string" ? [[key, value]] : []);
	const settings = present({
		url: textOf(hook, "url"),
		timeout: textOf(hook, "timeout"),
		payload: metadata.length > 0 ? Object.fromEntries(metadata) : void 0
	});
	gathering.checks.push({
		name,
		webhook: {
			...settings,
			"fail-status": ["300-599"]
		},
		...judged
	});
	gathering.changed(`webhook ${name}`, "the metadata is posted as `payload`, beside the name of the check instead of that of the canary");
}
/** A MetricTemplate without a Canary has no limit: what is good has to be added. */
function importMetricTemplate({ name, spec }, given, gathering) {
	const subject = `template ${name}`;
	const source = readTemplate(spec, (key) => given.get(key) ?? (key === "interval" ? DEFAULTS.interval : void 0), subject, gathering);
	if (!source) return;
	gathering.leftOut(subject, "the limit is in the Canary: add a `success-condition` on `value`, or import the Canary too");
	gathering.checks.push({
		name,
		[source.key]: source.settings
	});
}
/** Names of the templates that canaries among the documents refer to. */
function usedTemplates(all) {
	const metrics = all.filter(({ kind }) => kind === "Canary").flatMap((canary) => listOf(analysisOf(canary), "metrics"));
	return new Set(metrics.flatMap((metric) => textOf(isJsonObject(metric["templateRef"]) ? metric["templateRef"] : void 0, "name") ?? []));
}
// src/health/importers/all.ts
/** See `importChecks`. */
async function importAll(files, given) {
	const objects = [];
	for (const { path, text } of files) objects.push(...await readObjects(text, path));
	const gathering = new Gathering();
	const used = usedTemplates(objects);
	for (const object of objects) if (ARGO_KINDS.includes(object.kind)) await importTemplate(object, given, gathering);
	else if (object.kind === "Canary") importCanary(object, objects, given, gathering);
	else if (object.kind !== "MetricTemplate") gathering.leftOut(`${object.kind} ${object.name}`, `only ${KINDS} are read`);
	else if (!used.has(object.name)) importMetricTemplate(object, given, gathering);
	if (objects.length === 0) gathering.leftOut("the files", `there is none of ${KINDS} in them`);
	return {
		checks: withOwnNames(gathering.checks),
		notes: gathering.notes
	};
}
const KINDS = [...ARGO_KINDS, ...FLAGGER_KINDS].join(", ");
/** Names are unique in an environment. */
function withOwnNames(checks) {
	const seen = /* @__PURE__ */ new Map();
	return checks.map((check) => {
		const count = (seen.get(check.name) ?? 0) + 1;
		seen.set(check.name, count);
		return count === 1 ? check : {
			...check,
			name: `${check.name} ${count}`
		};
	});
}
export { importAll };
