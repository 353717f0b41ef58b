import "./runtime.js";
import { describeRule } from "./compat-formats-feast-rules-shared.js";
import { GateError, LineIndex, canonicalJson } from "./start.js";
import { sha256, sha256Json } from "./config.js";
import { parseJson } from "./compat-formats-avro-parse-json-shared.js";
import { toJson } from "./compat-source-value-shared.js";
// src/compat/formats/feast/model.ts
/** On-demand views over on-demand views, so many deep: in a circle there are no keys to be found. */
const MAX_SOURCES$1 = 20;
/** The keys that a client has to send for a view, by name with their type where it is known; undefined where they could not be read. */
function joinKeysOf(store, view, depth = 0) {
	if (depth > MAX_SOURCES$1) return void 0;
	if (!view.entities) return view.sources && keysOfSources(store, view.sources, depth);
	const keys = /* @__PURE__ */ new Map();
	for (const name of view.entities) {
		const entity = store.entities.get(name);
		if (entity && entity.joinKey === void 0) return void 0;
		const key = entity?.joinKey ?? name;
		keys.set(key, view.keyTypes.get(key) ?? entity?.type);
	}
	return keys;
}
function keysOfSources(store, { views, inputs }, depth) {
	const keys = new Map(inputs);
	for (const name of views) {
		const view = store.views.get(name);
		const own = view && joinKeysOf(store, view, depth + 1);
		if (!own) return void 0;
		for (const [key, type] of own) keys.set(key, type);
	}
	return keys;
}
// src/compat/formats/feast/witness.ts
/** A service with more features is shown by as many of them. */
const MOST_SHOWN = 20;
/** The request as a witness, when the one store answers it and the other does not, or with something else. */
function findWitness(client, server, request) {
	if (!request || refusal(client, request) !== void 0) return void 0;
	const found = {
		payload: "service" in request ? { feature_service: request.service } : "search" in request ? {
			feature: request.search,
			query_length: request.length
		} : {
			features: [...request.features],
			entities: request.entities
		},
		confirmedBy: ["own request interpreter"]
	};
	const error = refusal(server, request);
	if (error !== void 0) return {
		...found,
		outcome: "rejected",
		error
	};
	const [expected, given] = [answerTo(client, request), answerTo(server, request)];
	if (!expected || !given || JSON.stringify(expected) === JSON.stringify(given)) return void 0;
	return {
		...found,
		outcome: "changed",
		readBack: Object.fromEntries(Object.entries(given).slice(0, MOST_SHOWN))
	};
}
/** The features that a store gives for a request it does not refuse, with their types; `undefined` where one of them is not known. */
function answerTo(store, request) {
	if ("search" in request) return void 0;
	const references = "service" in request ? givenBy(store, request.service) : request.features;
	const answer = [];
	for (const reference of references ?? []) {
		const [name, feature] = split(reference);
		const type = store.views.get(name)?.features.get(feature)?.type;
		if (type === void 0) return void 0;
		answer.push([reference, type]);
	}
	return references && Object.fromEntries(answer.sort(([a], [b]) => a < b ? -1 : 1));
}
function givenBy(store, service) {
	const selected = store.services.get(service);
	if (!selected || selected.unread.length > 0) return void 0;
	const all = [];
	for (const [name, some] of selected.features) {
		const view = store.views.get(name);
		if (!view?.complete) return void 0;
		for (const feature of some ?? view.features.keys()) all.push(`${name}:${feature}`);
	}
	return all;
}
/** Why a store does not answer a request. An interpreter of requests, apart from the comparison of stores. */
function refusal(store, request) {
	if ("service" in request) return store.services.has(request.service) ? void 0 : `there is no feature service ${request.service}`;
	if ("search" in request) return searchRefusal(store, request.search, request.length);
	for (const reference of request.features) {
		const [name, feature] = split(reference);
		const view = store.views.get(name);
		if (!view) return `there is no feature view ${name}`;
		if (!view.features.has(feature)) return `${name} has no feature ${feature}`;
		if (view.online === false) return `${name} is not served online`;
		const keys = joinKeysOf(store, view);
		if (!keys) continue;
		const missing = [...keys.keys()].find((key) => !Object.hasOwn(request.entities, key));
		if (missing !== void 0) return `${name} needs the key ${missing}`;
		const unknown = Object.keys(request.entities).find((key) => !keys.has(key));
		if (unknown !== void 0) return `${name} does not know the key ${unknown}`;
		const wrong = [...keys].find(([key, type]) => !fits(request.entities[key], type));
		if (wrong) return `${wrong[0]} is not ${wrong[1] ?? ""}`;
	}
}
function split(reference) {
	const colon = reference.indexOf(":");
	return [reference.slice(0, colon), reference.slice(colon + 1)];
}
function searchRefusal(store, reference, length) {
	const [name, feature] = split(reference);
	const vector = store.views.get(name)?.features.get(feature)?.vector;
	if (!vector) return `${reference} has no vector index`;
	return vector.length > 0 && vector.length !== length ? `${reference} has vectors of ${vector.length} numbers` : void 0;
}
function fits(values, type) {
	const [value] = Array.isArray(values) ? values : [];
	if (type === "STRING") return typeof value === "string";
	return type === void 0 || !/^(?:INT32|INT64|FLOAT|DOUBLE)$/.test(type) || typeof value === "number";
}
// src/compat/formats/feast/compare.ts
/** Do clients (models, services) that were made for `client` still get what they read from `server`? Additions hurt nobody. */
function compareStores(client, server) {
	if (client.digest === server.digest) return [];
	return [
		...unreadOf(client, server),
		...[...client.views.values()].flatMap((view) => compareView(client, server, view)),
		...[...client.services.values()].flatMap((service) => compareService(client, server, service))
	];
}
function differ(rule, kind, path, data, places, witness) {
	const pointer = path.map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
	return {
		...describeRule(rule, data),
		kind,
		path: pointer,
		data,
		writer: places[0],
		reader: places[1],
		...witness ? { witness } : {}
	};
}
/** What either side leaves open. The same words on both sides prove nothing: what they refer to may have changed. */
function unreadOf(client, server) {
	const of = (store) => [...store.unread.map((one) => ["", one]), ...[
		...store.entities.values(),
		...store.views.values(),
		...store.services.values()
	].flatMap((item) => item.unread.map((one) => [item.name, one]))];
	const seen = /* @__PURE__ */ new Map();
	for (const [store, side] of [[client, "client"], [server, "server"]]) for (const [name, { what, place }] of of(store)) {
		const places = side === "client" ? [place, server.place] : [client.place, place];
		const key = JSON.stringify([name, what]);
		const before = seen.get(key);
		if (!before) seen.set(key, differ("not-read", "unknown", name === "" ? [] : [name], { what }, places));
		else if (side === "server") seen.set(key, {
			...before,
			reader: place
		});
	}
	return [...seen.values()];
}
/** What is gone from a store that could not be read as a whole may still be there. */
function goneKind(server) {
	return server.unread.length > 0 ? "unknown" : "breaking";
}
function compareView(client, server, view) {
	const other = server.views.get(view.name);
	const request = requestFor(client, view);
	if (!other) {
		const kind = goneKind(server);
		const witness = kind === "breaking" ? findWitness(client, server, request([...view.features.keys()].slice(0, 1))) : void 0;
		return [differ("view-removed", kind, [view.name], { view: view.name }, [view.place, server.place], witness)];
	}
	const places = [view.place, other.place];
	const drafts = [...compareFeatures({
		client,
		server
	}, view, other), ...compareKeys({
		client,
		server
	}, view, other)];
	if (view.online === true && other.online === false) {
		const witness = findWitness(client, server, request([...view.features.keys()].slice(0, 1)));
		drafts.push(differ("online-disabled", "breaking", [view.name], { view: view.name }, places, witness));
	}
	if (view.ttl !== void 0 && other.ttl !== void 0 && view.ttl !== other.ttl) {
		const show = (seconds) => seconds === 0 ? "ever" : `${seconds} s`;
		drafts.push(differ("ttl-changed", "lossy", [view.name], {
			view: view.name,
			client: show(view.ttl),
			server: show(other.ttl)
		}, places));
	}
	if (view.transformation !== void 0 && other.transformation !== void 0 && view.transformation !== other.transformation) drafts.push(differ("transformation-changed", "lossy", [view.name], { view: view.name }, places));
	return drafts;
}
/** A request of features of a view, with a value for each key that its clients send. */
function requestFor(client, view) {
	const keys = joinKeysOf(client, view);
	return (features) => keys && features.length > 0 ? {
		features: features.map((name) => `${view.name}:${name}`),
		entities: Object.fromEntries([...keys].map(([key, type]) => [key, [type === "STRING" ? "a" : 1]]))
	} : void 0;
}
function compareFeatures({ client, server }, view, other) {
	const open = !other.complete;
	return [...view.features].flatMap(([name, feature]) => {
		const served = other.features.get(name);
		const path = [view.name, name];
		const title = `${view.name}:${name}`;
		if (!served) {
			const witness = open ? void 0 : findWitness(client, server, requestFor(client, view)([name]));
			return [differ("feature-removed", open ? "unknown" : "breaking", path, { feature: title }, [feature.place, other.place], witness)];
		}
		const searched = compareVectors(feature, served, title, path, {
			client,
			server
		});
		if (feature.type === void 0 || served.type === void 0 || feature.type === served.type) return searched;
		const data = {
			feature: title,
			client: feature.type,
			server: served.type
		};
		const witness = findWitness(client, server, requestFor(client, view)([name]));
		return [differ("feature-type-changed", "breaking", path, data, [feature.place, served.place], witness), ...searched];
	});
}
/** Vectors of another length, or no index, are refused; another measure finds other neighbours. */
function compareVectors({ vector, place }, served, title, path, { client, server }) {
	const other = served.vector;
	if (!vector || other && other.metric === vector.metric && other.length === vector.length) return [];
	const refused = !other || other.length > 0 && vector.length > 0 && other.length !== vector.length;
	const show = (index) => index ? `an index by ${index.metric === "" ? "the default measure" : index.metric}${index.length > 0 ? ` of ${index.length} numbers` : ""}` : "no index";
	if (!refused && other.metric === vector.metric) return [];
	const witness = refused ? findWitness(client, server, {
		search: title,
		length: vector.length || 1
	}) : void 0;
	const data = {
		feature: title,
		client: show(vector),
		server: show(other)
	};
	return [differ("vector-search-changed", refused ? "breaking" : "lossy", path, data, [place, served.place], witness)];
}
function compareKeys({ client, server }, view, other) {
	const [sent, wanted] = [joinKeysOf(client, view), joinKeysOf(server, other)];
	if (!sent || !wanted) return !sent && view.sources || !wanted && other.sources ? [differ("not-read", "unknown", [view.name], { what: `the keys of ${view.name}` }, [view.place, other.place])] : [];
	if (sent.size === wanted.size && [...sent].every(([key, type]) => wanted.has(key) && isSameType(type, wanted.get(key)))) return [];
	const show = (keys) => keys.size === 0 ? "no key" : [...keys].map(([key, type]) => type === void 0 ? key : `${key} (${type})`).sort().join(", ");
	const data = {
		view: view.name,
		client: show(sent),
		server: show(wanted)
	};
	const common = [...view.features.keys()].filter((name) => other.features.has(name)).slice(0, 1);
	const witness = findWitness(client, server, requestFor(client, view)(common));
	return [differ("join-keys-changed", "breaking", [view.name], data, [view.place, other.place], witness)];
}
/** Entities need not say their type. */
function isSameType(client, server) {
	return client === void 0 || server === void 0 || client === server;
}
function compareService(client, server, service) {
	const other = server.services.get(service.name);
	if (!other) {
		const kind = goneKind(server);
		const witness = kind === "breaking" ? findWitness(client, server, { service: service.name }) : void 0;
		return [differ("service-removed", kind, ["services", service.name], { service: service.name }, [service.place, server.place], witness)];
	}
	const given = selectedBy(server, other);
	const open = other.unread.length > 0;
	return [...selectedBy(client, service)].flatMap((feature) => {
		if (given.has(feature)) return [];
		const data = {
			service: service.name,
			feature
		};
		const path = [
			"services",
			service.name,
			feature
		];
		const witness = open ? void 0 : findWitness(client, server, { service: service.name });
		return [differ("service-feature-removed", open ? "unknown" : "breaking", path, data, [service.place, other.place], witness)];
	});
}
/** `view:feature` of everything that a service gives. */
function selectedBy(store, service) {
	return new Set([...service.features].flatMap(([view, names]) => [...names ?? store.views.get(view)?.features.keys() ?? []].map((name) => `${view}:${name}`)));
}
// src/compat/formats/feast/dump.ts
const VIEWS = [
	"featureViews",
	"streamFeatureViews",
	"batchFeatureViews",
	"onDemandFeatureViews",
	"labelViews"
];
/** Reads what `feast registry-dump` prints. @throws GateError RG-SCHEMA-SYNTAX */
function readDump(source) {
	const root = parseJson(source.text, source.path);
	const members = membersOf$1(root, "the dump");
	const services = specs(members, "featureServices").map(readService);
	return {
		entities: byName(specs(members, "entities").map(readEntity)),
		views: byName(VIEWS.flatMap((key) => specs(members, key).map(([spec, place]) => readView(spec, place, key)))),
		services: byName(services),
		unread: [],
		place: root.place,
		digest: sha256(source.text)
	};
}
function refuse(place, message) {
	return new GateError("RG-SCHEMA-SYNTAX", message, {
		place,
		expected: "what `feast registry-dump` prints"
	});
}
function membersOf$1(node, what) {
	if (node.type !== "object") throw refuse(node.place, `${what} is not an object`);
	return node.members;
}
function listOf(members, key) {
	const node = members.get(key)?.value;
	if (!node || node.type === "null") return [];
	if (node.type !== "array") throw refuse(node.place, `${key} is not a list`);
	return node.items;
}
function textOf(members, key) {
	const node = members.get(key)?.value;
	if (!node || node.type === "null") return void 0;
	if (node.type !== "string") throw refuse(node.place, `${key} is not a text`);
	return node.value;
}
/** The specification of each object of a kind; older dumps have it without `spec` around. */
function specs(members, key) {
	return listOf(members, key).map((node) => {
		const object = membersOf$1(node, `an item of ${key}`);
		const spec = object.get("spec")?.value;
		return [spec ? membersOf$1(spec, "spec") : object, node.place];
	});
}
function byName(items) {
	const map = /* @__PURE__ */ new Map();
	for (const item of items) {
		if (map.has(item.name)) throw refuse(item.place, `${JSON.stringify(item.name)} stands twice`);
		map.set(item.name, item);
	}
	return map;
}
function nameOf(spec, place) {
	const name = textOf(spec, "name");
	if (name === void 0) throw refuse(place, "a definition has no name");
	return name;
}
function readEntity([spec, place]) {
	const name = nameOf(spec, place);
	return {
		name,
		joinKey: textOf(spec, "joinKey") ?? name,
		type: textOf(spec, "valueType"),
		unread: [],
		place
	};
}
function readView(spec, place, kind) {
	const functionOf = spec.get("userDefinedFunction")?.value ?? spec.get("featureTransformation")?.value;
	const online = spec.get("online")?.value;
	const onDemand = kind === "onDemandFeatureViews";
	return {
		name: nameOf(spec, place),
		entities: onDemand ? void 0 : readEntityNames(spec),
		features: readFeatures(listOf(spec, "features")),
		...onDemand ? { sources: readSources(spec) } : {},
		keyTypes: new Map([...readFeatures(listOf(spec, "entityColumns"))].map(([key, { type }]) => [key, type])),
		complete: true,
		ttl: readDuration(textOf(spec, "ttl"), place),
		online: onDemand || online?.type === "boolean" && online.value,
		transformation: readTransformation(functionOf, spec.get("aggregations")?.value),
		unread: [],
		place
	};
}
function readSources(spec) {
	const views = [];
	const inputs = /* @__PURE__ */ new Map();
	const sources = spec.get("sources")?.value;
	for (const { value } of sources?.type === "object" ? sources.members.values() : []) {
		const source = membersOf$1(value, "a source");
		const [projection, request] = [source.get("featureViewProjection")?.value, source.get("requestDataSource")?.value];
		const view = projection && textOf(membersOf$1(projection, "a projection"), "featureViewName");
		if (view !== void 0) views.push(view);
		const options = request && membersOf$1(request, "a request source").get("requestDataOptions")?.value;
		const schema = options ? listOf(membersOf$1(options, "requestDataOptions"), "schema") : [];
		for (const [name, { type }] of readFeatures(schema)) inputs.set(name, type);
	}
	return {
		views,
		inputs
	};
}
function readEntityNames(spec) {
	return listOf(spec, "entities").flatMap((node) => node.type === "string" && node.value !== "__dummy" ? [node.value] : []);
}
function readFeatures(nodes) {
	return new Map(nodes.map((node) => {
		const members = membersOf$1(node, "a feature");
		const vector = readVector$1(members);
		const type = textOf(members, "valueType") ?? "INVALID";
		return [nameOf(members, node.place), {
			type,
			...vector ? { vector } : {},
			place: node.place
		}];
	}));
}
/** Default values are left out of dumps. */
function readVector$1(members) {
	const [index, length] = [members.get("vectorIndex")?.value, members.get("vectorLength")?.value];
	if (index?.type !== "boolean" || !index.value) return void 0;
	return {
		metric: textOf(members, "vectorSearchMetric") ?? "",
		length: length?.type === "number" ? Number(length.text) : 0
	};
}
function readDuration(text, place) {
	if (text === void 0) return 0;
	if (!/^\d{1,12}(?:\.\d{1,9})?s$/.test(text)) throw refuse(place, `ttl is not a duration: ${JSON.stringify(text.slice(0, 40))}`);
	return Number(text.slice(0, -1));
}
/** The function, and what a stream is gathered into. */
function readTransformation(functionOf, aggregations) {
	const body = functionOf && findBody(functionOf);
	return aggregations === void 0 ? body : `${body ?? ""} ${canonicalJson(toJson(aggregations))}`;
}
/** The source of a function where the dump has it, else its serialised form. */
function findBody(node) {
	if (node.type !== "object") return void 0;
	for (const key of ["bodyText", "body"]) {
		const value = node.members.get(key)?.value;
		if (value?.type === "string" && value.value !== "") return value.value;
	}
	const inner = node.members.get("userDefinedFunction")?.value;
	return inner && findBody(inner);
}
/** A view under another name, or by other keys, is another thing to the clients of a service. */
function aliasOf(projection) {
	const alias = textOf(projection, "featureViewNameAlias") ?? "";
	const map = projection.get("joinKeyMap")?.value;
	const keys = map?.type === "object" ? [...map.members.keys()].sort().map((key) => `${key}=${textOf(map.members, key) ?? ""}`) : [];
	return `${alias === "" ? "" : ` as ${alias}`}${keys.length === 0 ? "" : ` by ${keys.join(", ")}`}`;
}
function readService([spec, place]) {
	const features = /* @__PURE__ */ new Map();
	for (const node of listOf(spec, "features")) {
		const projection = membersOf$1(node, "a projection");
		const view = textOf(projection, "featureViewName");
		if (view === void 0) throw refuse(node.place, "a projection names no feature view");
		const columns = [...readFeatures(listOf(projection, "featureColumns")).keys()];
		const key = `${view}${aliasOf(projection)}`;
		features.set(key, /* @__PURE__ */ new Set([...features.get(key) ?? [], ...columns]));
	}
	return {
		name: nameOf(spec, place),
		features,
		unread: [],
		place
	};
}
// src/compat/formats/feast/members.ts
/** Views, their features, entities and services: names under which values are stored and asked for. */
function* membersOf(store) {
	for (const { name, joinKey, type, place } of store.entities.values()) {
		if (joinKey === void 0) continue;
		yield {
			key: `/entities${pointer(name)}`,
			name: `the entity ${name}`,
			signature: `${joinKey} ${type ?? ""}`.trim(),
			place
		};
	}
	for (const view of store.views.values()) {
		const keys = joinKeysOf(store, view);
		const signature = keys ? `by ${[...keys.keys()].sort().join(", ") || "no key"}` : "a view";
		yield {
			key: `/views${pointer(view.name)}`,
			name: `the feature view ${view.name}`,
			signature,
			place: view.place
		};
		for (const [name, { type, place }] of view.features) {
			if (type === void 0) continue;
			yield {
				key: `/views${pointer(view.name)}${pointer(name)}`,
				name: `the feature ${view.name}:${name}`,
				signature: type,
				place
			};
		}
	}
	for (const { name, place } of store.services.values()) yield {
		key: `/services${pointer(name)}`,
		name: `the feature service ${name}`,
		signature: "a feature service",
		place
	};
}
function pointer(name) {
	return `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
// src/compat/formats/feast/python/expressions.ts
const CONSTANTS = {
	True: true,
	False: false,
	None: null
};
/** Words that begin or continue what is not read here. */
const WORDS = /* @__PURE__ */ new Set([
	"lambda",
	"if",
	"else",
	"for",
	"in",
	"not",
	"and",
	"or",
	"is",
	"await",
	"yield",
	"async"
]);
var Open = class extends Error {};
/** Reads one expression from tokens. Parts that cannot be read become `open`, the rest stays readable. */
function readExpression(tokens, source) {
	return new Expressions(tokens, source).whole();
}
var Expressions = class {
	#tokens;
	#source;
	#at = 0;
	constructor(tokens, source) {
		this.#tokens = tokens;
		this.#source = source;
	}
	whole() {
		try {
			const value = this.#sum();
			return this.#at === this.#tokens.length ? value : this.#open(0, this.#tokens.length);
		} catch (error) {
			if (!(error instanceof Open)) throw error;
			return this.#open(0, this.#tokens.length);
		}
	}
	#textOf(from, to) {
		const [first, last] = [this.#tokens[from], this.#tokens[Math.max(from, to - 1)]];
		return {
			place: first?.place ?? {
				file: "",
				line: 1,
				column: 1
			},
			text: this.#source.slice(first?.start ?? 0, last?.end ?? 0)
		};
	}
	#open(from, to) {
		return {
			kind: "open",
			...this.#textOf(from, to)
		};
	}
	#mark(text) {
		const token = this.#tokens[this.#at];
		if (token?.kind !== "mark" || token.text !== text) return false;
		this.#at += 1;
		return true;
	}
	/** Sums and products of numbers, such as `24 * 60 * 60`; of anything else they are open. */
	#sum() {
		const from = this.#at;
		let left = this.#product();
		for (;;) {
			const sign = this.#mark("+") ? 1 : this.#mark("-") ? -1 : 0;
			if (sign === 0) return left;
			left = this.#combine(from, left, this.#product(), (a, b) => a + sign * b);
		}
	}
	#product() {
		const from = this.#at;
		let left = this.#unary();
		for (;;) {
			const divide = this.#mark("/");
			if (!divide && !this.#mark("*")) return left;
			left = this.#combine(from, left, this.#unary(), (a, b) => divide ? a / b : a * b);
		}
	}
	#combine(from, left, right, compute) {
		if (left.kind !== "number" || right.kind !== "number") return this.#open(from, this.#at);
		return {
			kind: "number",
			value: compute(left.value, right.value),
			...this.#textOf(from, this.#at)
		};
	}
	#unary() {
		const from = this.#at;
		if (!this.#mark("-")) return this.#primary();
		const inner = this.#primary();
		return inner.kind === "number" ? {
			...inner,
			value: -inner.value,
			...this.#textOf(from, this.#at)
		} : this.#open(from, this.#at);
	}
	#primary() {
		const from = this.#at;
		let value = this.#atom();
		for (;;) if (this.#mark(".")) {
			const token = this.#tokens[this.#at++];
			if (token?.kind !== "name") throw new Open();
			value = value.kind === "name" ? {
				...value,
				name: `${value.name}.${token.text}`,
				...this.#textOf(from, this.#at)
			} : this.#mark("(") ? {
				kind: "call",
				callee: `.${token.text}`,
				base: value,
				arguments: this.#arguments(),
				...this.#textOf(from, this.#at)
			} : this.#open(from, this.#at);
		} else if (this.#mark("(")) {
			const list = this.#arguments();
			value = value.kind === "name" ? {
				kind: "call",
				callee: value.name,
				base: void 0,
				arguments: list,
				...this.#textOf(from, this.#at)
			} : this.#open(from, this.#at);
		} else if (this.#mark("[")) {
			const index = this.#part("]");
			if (!this.#mark("]")) throw new Open();
			value = {
				kind: "subscript",
				base: value,
				index,
				...this.#textOf(from, this.#at)
			};
		} else return value;
	}
	#atom() {
		const from = this.#at;
		const token = this.#tokens[this.#at++];
		if (!token) throw new Open();
		if (token.kind === "number") {
			const value = Number(token.text.replaceAll("_", ""));
			return Number.isNaN(value) ? this.#open(from, this.#at) : {
				kind: "number",
				value,
				...this.#textOf(from, this.#at)
			};
		}
		if (token.kind === "string") return this.#strings(from, token);
		if (token.kind === "name") {
			if (WORDS.has(token.text)) throw new Open();
			const constant = Object.hasOwn(CONSTANTS, token.text) ? CONSTANTS[token.text] : void 0;
			return constant === void 0 ? {
				kind: "name",
				name: token.text,
				...this.#textOf(from, this.#at)
			} : {
				kind: "constant",
				value: constant,
				...this.#textOf(from, this.#at)
			};
		}
		if (token.text === "(" || token.text === "[") return this.#list(from, token.text === "(" ? ")" : "]");
		if (token.text !== "{") throw new Open();
		this.#skipTo("}");
		this.#at += 1;
		return this.#open(from, this.#at);
	}
	#strings(from, first) {
		let value = first.text;
		let computed = first.computed === true;
		for (let next = this.#tokens[this.#at]; next?.kind === "string"; next = this.#tokens[this.#at]) {
			value += next.text;
			computed ||= next.computed === true;
			this.#at += 1;
		}
		return computed ? this.#open(from, this.#at) : {
			kind: "string",
			value,
			...this.#textOf(from, this.#at)
		};
	}
	#list(from, close) {
		const items = [];
		let comma = false;
		while (!this.#mark(close)) {
			items.push(this.#part(close));
			const more = this.#mark(",");
			comma ||= more;
			if (!more && this.#tokens[this.#at]?.text !== close) throw new Open();
		}
		const [only] = items;
		return close === ")" && only && !comma ? only : {
			kind: "list",
			items,
			...this.#textOf(from, this.#at)
		};
	}
	#arguments() {
		const list = [];
		while (!this.#mark(")")) {
			const [word, sign] = [this.#tokens[this.#at], this.#tokens[this.#at + 1]];
			const spread = word?.kind === "mark" && (word.text === "*" || word.text === "**") ? word.text : void 0;
			const named = word?.kind === "name" && sign?.kind === "mark" && sign.text === "=" ? word.text : void 0;
			this.#at += named === void 0 ? spread === void 0 ? 0 : 1 : 2;
			list.push({
				name: named ?? spread,
				value: this.#part(")")
			});
			if (!this.#mark(",") && this.#tokens[this.#at]?.text !== ")") throw new Open();
		}
		return list;
	}
	/** One element up to a comma or the closing bracket; open when it cannot be read. */
	#part(close) {
		const from = this.#at;
		try {
			const value = this.#sum();
			const next = this.#tokens[this.#at];
			if (next?.kind === "mark" && (next.text === "," || next.text === close)) return value;
		} catch (error) {
			if (!(error instanceof Open)) throw error;
		}
		this.#at = from;
		this.#skipTo(close, ",");
		return this.#open(from, this.#at);
	}
	/** To the next of some marks at this depth. */
	#skipTo(...marks) {
		let depth = 0;
		for (; this.#at < this.#tokens.length; this.#at += 1) {
			const token = this.#tokens[this.#at];
			if (token?.kind !== "mark") continue;
			if (depth === 0 && marks.includes(token.text)) return;
			if ("([{".includes(token.text)) depth += 1;
			if (")]}".includes(token.text)) depth -= 1;
			if (depth < 0) throw new Open();
		}
		throw new Open();
	}
};
// src/compat/formats/feast/python/tokens.ts
const MAX_LENGTH = 5e6;
const MAX_DEPTH = 100;
const SPACE = /[ \t\f]+|\\\r?\n|#[^\n]*/y;
const NAME = /[\p{L}_][\p{L}\p{N}_]*/uy;
const NUMBER = /(?:0[xXoObB][0-9a-fA-F_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?)[jJ]?/y;
const MARK = /\*\*|\/\/|->|:=|[=!<>]=|[-+*/%&|^~<>()[\]{},:.;@=]/y;
const PREFIX = /^(?:[rbuf]|rb|br|fr|rf)$/i;
const ESCAPES = {
	n: "\n",
	t: "	",
	r: "\r",
	"\\": "\\",
	"'": "'",
	"\"": "\"",
	"\n": ""
};
/** The logical lines of a Python file. Nothing is run. @throws GateError RG-SCHEMA-SYNTAX */
function readLines(text, file) {
	return new Reader(text.startsWith("﻿") ? ` ${text.slice(1)}` : text, file).lines();
}
var Reader = class {
	#text;
	#file;
	#index;
	#at = 0;
	constructor(text, file) {
		this.#text = text;
		this.#file = file;
		this.#index = new LineIndex(text);
	}
	lines() {
		if (this.#text.length > MAX_LENGTH) throw this.#error(`the file is longer than ${MAX_LENGTH} characters`, 0);
		const lines = [];
		const open = [];
		let tokens = [];
		const finish = () => {
			const [first] = tokens;
			if (first) lines.push({
				indent: first.place.column - 1,
				tokens
			});
			tokens = [];
		};
		for (;;) {
			while (this.#match(SPACE) !== void 0);
			const character = this.#text[this.#at];
			if (character === void 0) break;
			if (character === "\n" || character === "\r") {
				this.#at += 1;
				if (open.length === 0) finish();
				continue;
			}
			const token = this.#token();
			tokens.push(token);
			if (token.kind !== "mark") continue;
			if ("([{".includes(token.text)) open.push(token);
			if (open.length > MAX_DEPTH) throw this.#error("brackets are nested too deeply", token.start);
			if (")]}".includes(token.text) && !open.pop()) throw this.#error(`unexpected ${token.text}`, token.start);
			if (token.text === ";" && open.length === 0) {
				tokens.pop();
				finish();
			}
		}
		const unclosed = open.at(-1);
		if (unclosed) throw this.#error(`${unclosed.text} is not closed`, unclosed.start);
		finish();
		return lines;
	}
	#error(message, offset) {
		return new GateError("RG-SCHEMA-SYNTAX", message, {
			place: this.#place(offset),
			expected: "Python"
		});
	}
	#place(offset) {
		return {
			file: this.#file,
			...this.#index.at(offset)
		};
	}
	#match(pattern) {
		pattern.lastIndex = this.#at;
		const text = pattern.exec(this.#text)?.[0];
		if (text !== void 0) this.#at += text.length;
		return text;
	}
	#token() {
		const start = this.#at;
		const place = this.#place(start);
		const name = this.#match(NAME);
		if (/["']/.test(this.#text[this.#at] ?? "") && (name === void 0 || PREFIX.test(name))) return {
			kind: "string",
			text: this.#string(start, /r/i.test(name ?? "")),
			place,
			start,
			end: this.#at,
			computed: /[fb]/i.test(name ?? "")
		};
		if (name !== void 0) return {
			kind: "name",
			text: name,
			place,
			start,
			end: this.#at
		};
		const number = this.#match(NUMBER);
		if (number !== void 0) return {
			kind: "number",
			text: number,
			place,
			start,
			end: this.#at
		};
		const mark = this.#match(MARK);
		if (mark === void 0) throw this.#error(`unexpected ${JSON.stringify(this.#text[this.#at])}`, start);
		return {
			kind: "mark",
			text: mark,
			place,
			start,
			end: this.#at
		};
	}
	#string(start, raw) {
		const quote = this.#text[this.#at] ?? "\"";
		const triple = this.#text.startsWith(quote.repeat(3), this.#at);
		const close = triple ? quote.repeat(3) : quote;
		this.#at += close.length;
		const parts = [];
		while (!this.#text.startsWith(close, this.#at)) {
			const character = this.#text[this.#at];
			if (character === void 0 || character === "\n" && !triple) throw this.#error("a string is not closed", start);
			if (character === "\\" && this.#at + 1 < this.#text.length) {
				const next = this.#text[this.#at + 1] ?? "";
				parts.push(raw ? `\\${next}` : ESCAPES[next] ?? `\\${next}`);
				this.#at += 2;
			} else {
				parts.push(character);
				this.#at += 1;
			}
		}
		this.#at += close.length;
		return parts.join("");
	}
};
// src/compat/formats/feast/python/module.ts
/** What makes an object of a feature store. */
const DEFINERS = new Set("Entity FeatureView BatchFeatureView StreamFeatureView OnDemandFeatureView LabelView FeatureService".split(" "));
const DECORATORS = /* @__PURE__ */ new Set([
	"on_demand_feature_view",
	"stream_feature_view",
	"batch_feature_view"
]);
/** Packages whose functions do not make feature views. */
const HARMLESS = new Set("feast datetime os pathlib typing logging json sys re math google pandas numpy pyarrow pyspark dotenv __future__".split(" "));
const MAX_MODULES = 50;
/** Reads files of one repository, each once, and follows names between them. */
var Modules = class {
	#source;
	#known = /* @__PURE__ */ new Map();
	texts = [];
	constructor(source) {
		this.#source = source;
	}
	read(path, text) {
		this.texts.push(path, text);
		const module = new ModuleReader(path, text).read();
		this.#known.set(path, module);
		return module;
	}
	/** What a value stands for, with the file it was found in; a name that leads nowhere stays itself. */
	resolve(value, module, steps = 0) {
		if (value.kind !== "name" || steps > 20) return {
			value,
			module
		};
		const bound = module.bindings.get(value.name);
		if (bound) return this.resolve(bound, module, steps + 1);
		const from = module.imports.get(value.name);
		const other = from && this.#find(from.module, module.path);
		if (!other) return {
			value,
			module
		};
		const found = this.resolve({
			...value,
			name: from.name
		}, other, steps + 1);
		return found.value.kind === "name" ? {
			value,
			module
		} : found;
	}
	/** The last part of what a dotted name was called where it comes from: `FV` of `import FeatureView as FV` is `FeatureView`. */
	originalName(name, module) {
		const [first = "", ...rest] = name.split(".");
		return rest.at(-1) ?? module.imports.get(first)?.name.split(".").at(-1) ?? first;
	}
	/** Whether a function is of this repository, so that it may well make a feature view. */
	mayDefine(callee, module) {
		return isForeign(callee, module);
	}
	#find(name, from) {
		const directory = from.slice(0, from.lastIndexOf("/") + 1);
		const relative = name.replace(/^\.+/, "").replaceAll(".", "/");
		for (const path of /* @__PURE__ */ new Set([
			`${directory}${relative}.py`,
			`${relative}.py`,
			`${directory}${relative}/__init__.py`
		])) {
			if (this.#known.has(path)) return this.#known.get(path);
			if (this.#known.size >= MAX_MODULES || relative === "") return void 0;
			const text = this.#source.file?.(path);
			if (text !== void 0) return this.read(path, text);
			this.#known.set(path, void 0);
		}
	}
};
var ModuleReader = class {
	#text;
	#path;
	#bindings = /* @__PURE__ */ new Map();
	#imports = /* @__PURE__ */ new Map();
	#decorated = [];
	#unread = [];
	constructor(path, text) {
		this.#path = path;
		this.#text = text;
	}
	read() {
		const lines = readLines(this.#text, this.#path);
		let decorators = [];
		for (let at = 0; at < lines.length;) {
			const line = lines[at];
			let end = at + 1;
			while ((lines[end]?.indent ?? 0) > 0) end += 1;
			const block = lines.slice(at + 1, end);
			at = end;
			if (!line) continue;
			if (line.tokens[0]?.text === "@") {
				decorators.push(readExpression(line.tokens.slice(1), this.#text));
				continue;
			}
			this.#statement(line, block, decorators);
			decorators = [];
		}
		return {
			path: this.#path,
			bindings: this.#bindings,
			imports: this.#imports,
			decorated: this.#decorated,
			unread: this.#unread
		};
	}
	#statement({ tokens }, block, decorators) {
		const [first, second] = tokens;
		if (first?.kind !== "name") return;
		if (first.text === "from" || first.text === "import") return this.#import(tokens);
		if (first.text === "def" || first.text === "async" || first.text === "class") return this.#define(tokens, block, decorators);
		const equals = assignment(tokens);
		if (equals !== -1) return this.#assign(first, tokens, readExpression(tokens.slice(equals + 1), this.#text));
		if (tokens.at(-1)?.text === ":" || tokens.some((token) => token.text === ":")) return this.#block(tokens, block);
		if (mentions(tokens)) this.#note(first.place, "a definition inside of a statement");
		const target = first.text === "del" ? second : first;
		if (target && this.#bindings.has(target.text)) this.#spoil(target, `${target.text}, which is changed later`);
	}
	#openAt(token, text) {
		return {
			kind: "open",
			place: token.place,
			text
		};
	}
	/** A name that no longer stands for what it was bound to. What that defined is still there, in a form that is not known. */
	#spoil(name, text) {
		const before = this.#bindings.get(name.text);
		if (before && this.#defines(before)) this.#note(name.place, text);
		this.#bindings.set(name.text, this.#openAt(name, text));
	}
	#defines(value) {
		if (value.kind !== "call" || value.base !== void 0) return false;
		const last = this.#last(value.callee);
		return DEFINERS.has(last) || DECORATORS.has(last) || isForeign(value.callee, {
			imports: this.#imports,
			bindings: this.#bindings
		});
	}
	/** A definition inside of a value that is computed, such as `a = b = FeatureView(…)` or `FeatureView(…) if x else y`. */
	#assign(name, tokens, value) {
		if ((value.kind === "open" || value.kind === "call" && value.base !== void 0) && mentions(tokens)) this.#note(name.place, `${name.text}, which is computed`);
		this.#bind(name, value);
	}
	#bind(name, value) {
		if (!this.#bindings.has(name.text)) return void this.#bindings.set(name.text, value);
		const text = `${name.text}, which is assigned twice`;
		if (this.#defines(value)) this.#note(name.place, text);
		this.#spoil(name, text);
	}
	#import(tokens) {
		const at = tokens.findIndex((token) => token.text === "import");
		const module = tokens.slice(1, Math.max(1, at)).map((token) => token.text).join("");
		const names = [[]];
		for (const token of tokens.slice(at + 1)) if (token.text === ",") names.push([]);
		else if (token.text !== "(" && token.text !== ")") names.at(-1)?.push(token);
		for (const parts of names) {
			const as = parts.findIndex((token) => token.text === "as");
			const name = parts.slice(0, as === -1 ? void 0 : as).map((token) => token.text).join("");
			const local = as === -1 ? module === "" ? name.split(".")[0] ?? name : name : parts[as + 1]?.text ?? name;
			if (name === "*" && !HARMLESS.has(module.split(".")[0] ?? "")) this.#note(tokens[0]?.place, `everything that ${module} defines`);
			if (name !== "") this.#imports.set(local, {
				module,
				name
			});
		}
	}
	#note(place, what) {
		if (place) this.#unread.push({
			what,
			place
		});
	}
	#define(tokens, block, decorators) {
		const name = tokens[tokens[0]?.text === "async" ? 2 : 1];
		if (!name) return;
		const call = decorators.find((one) => one.kind === "call" && DECORATORS.has(this.#last(one.callee)));
		const body = [...tokens.slice(1), ...block.flatMap((line) => line.tokens)];
		if (call) {
			this.#decorated.push({
				name: name.text,
				call,
				text: body.map((token) => token.text).join(" ")
			});
			this.#bindings.set(name.text, call);
		} else if (mentions(body) || this.#asksOthers(body)) this.#bindings.set(name.text, this.#openAt(name, `what ${name.text} makes`));
	}
	/** Whether a function calls what comes from elsewhere in the repository, which may make a definition for it. */
	#asksOthers(body) {
		const around = {
			imports: this.#imports,
			bindings: this.#bindings
		};
		return body.some((token, index) => token.kind === "name" && /^[(.]$/.test(body[index + 1]?.text ?? "") && isForeign(token.text, around));
	}
	#last(callee) {
		const [first = "", ...rest] = callee.split(".");
		return rest.at(-1) ?? this.#imports.get(first)?.name ?? first;
	}
	/** A loop, a condition and the like: whatever is assigned inside depends on running it. */
	#block(tokens, block) {
		const [first] = tokens;
		if (!first) return;
		const lines = [tokens, ...block.map((line) => line.tokens)];
		const found = lines.find((line) => mentions(line))?.find((token) => DEFINERS.has(token.text));
		if (found && first.text !== "__name__") this.#note(found.place, `${found.text} inside of \`${first.text}\``);
		for (const line of lines) {
			const [target] = line;
			if (target?.kind === "name" && (assignment(line) !== -1 || this.#bindings.has(target.text))) this.#spoil(target, `${target.text}, which is set inside of \`${first.text}\``);
		}
	}
};
/** Whether a function is of this repository, or a name that was given to one: it may make anything. */
function isForeign(callee, { imports, bindings }) {
	const [first = "", ...rest] = callee.split(".");
	const from = imports.get(first);
	if (from) return !HARMLESS.has((from.module || from.name).split(".")[0] ?? "");
	const kind = bindings.get(first)?.kind;
	return kind === "open" || rest.length === 0 && (kind === "name" || kind === "call");
}
/** Index of the `=` of `name = …` and `name: type = …`; -1 for everything else. */
function assignment(tokens) {
	if (tokens[0]?.kind !== "name") return -1;
	if (tokens[1]?.text === "=" && tokens[1].kind === "mark") return 1;
	return tokens[1]?.text === ":" ? tokens.findIndex((token) => token.kind === "mark" && token.text === "=") : -1;
}
function mentions(tokens) {
	return tokens.some((token, index) => token.kind === "name" && DEFINERS.has(token.text) && tokens[index + 1]?.text === "(");
}
// src/compat/formats/feast/python/call.ts
/** A call as written, with names followed to what they stand for. */
var Call = class Call {
	#modules;
	#module;
	value;
	constructor(modules, module, value) {
		this.#modules = modules;
		this.#module = module;
		this.value = value;
	}
	get callee() {
		return this.value.callee;
	}
	/** What is spread into the call could be any argument. */
	spread() {
		return this.value.arguments.filter(({ name }) => name === "*" || name === "**").map(({ name, value }) => ({
			what: `${name ?? ""}${value.text}`,
			place: value.place
		}));
	}
	argument(name, position) {
		const named = this.value.arguments.find((one) => one.name === name);
		if (named || position === void 0) return named?.value;
		const plain = this.value.arguments[position];
		return plain?.name === void 0 ? plain?.value : void 0;
	}
	follow(value) {
		return this.#modules.resolve(value, this.#module).value;
	}
	text(name, position) {
		const value = this.argument(name, position);
		return value && this.asText(value);
	}
	list(name, position) {
		const value = this.argument(name, position);
		const found = value && this.follow(value);
		return found?.kind === "list" ? found.items : void 0;
	}
	asText(value) {
		const found = this.follow(value);
		return found.kind === "string" ? found.value : void 0;
	}
	asTexts(value) {
		const found = this.follow(value);
		const texts = found.kind === "list" ? found.items.map((item) => this.asText(item)) : [this.asText(found)];
		return texts.every((text) => text !== void 0) ? texts : void 0;
	}
	asConstant(value) {
		const found = this.follow(value);
		return found.kind === "constant" ? found.value : void 0;
	}
	/** The call that a value is or stands for, in the file where it is written. */
	asCall(value) {
		const found = this.#modules.resolve(value, this.#module);
		return found.value.kind === "call" ? new Call(this.#modules, found.module, found.value) : void 0;
	}
	/** What a dotted name was called where it comes from. */
	originalName(name) {
		return this.#modules.originalName(name, this.#module);
	}
};
// src/compat/formats/feast/python/fields.ts
const TYPES = {
	Bytes: "BYTES",
	String: "STRING",
	Bool: "BOOL",
	Int32: "INT32",
	Int64: "INT64",
	Float32: "FLOAT",
	Float64: "DOUBLE",
	UnixTimestamp: "UNIX_TIMESTAMP",
	Invalid: "INVALID",
	PdfBytes: "PDF_BYTES",
	ImageBytes: "IMAGE_BYTES",
	Map: "MAP",
	Json: "JSON",
	Uuid: "UUID"
};
/** The fields of `schema=[Field(name=…, dtype=…)]`, or of the older `features=[Feature(…)]`. */
function readFields(view, open) {
	const key = view.argument("schema") ? "schema" : "features";
	const items = view.list(key);
	if (!items) {
		open(view.argument(key) ? "the schema" : "the schema, which is inferred from the source,", view.argument(key));
		return /* @__PURE__ */ new Map();
	}
	const features = /* @__PURE__ */ new Map();
	for (const item of items) {
		const field = view.asCall(item);
		const name = field?.text("name", 0);
		if (!field || name === void 0) {
			open("a field", item);
			continue;
		}
		const dtype = field.argument("dtype", 1);
		const type = dtype && readType(dtype, field);
		if (type === void 0) open(`the type of ${name}`, dtype);
		const vector = readVector(field, () => open(`the vector index of ${name}`, item));
		features.set(name, {
			type,
			...vector ? { vector } : {},
			place: field.value.place
		});
	}
	return features;
}
/** The index of `Field(…, vector_index=True, vector_search_metric=…, vector_length=…)`. */
function readVector(field, open) {
	const [index, metric, length] = [
		"vector_index",
		"vector_search_metric",
		"vector_length"
	].map((name) => field.argument(name));
	const on = index && field.asConstant(index);
	if (!index || on === false) return void 0;
	const measure = !metric || field.asConstant(metric) === null ? "" : field.asText(metric);
	const size = length ? field.follow(length) : void 0;
	if (on !== true || measure === void 0 || size && size.kind !== "number") {
		open();
		return;
	}
	return {
		metric: measure,
		length: size?.kind === "number" ? size.value : 0
	};
}
/** Types of `feast.types` and of `ValueType`, as they are called on the wire. */
function readType(value, field) {
	const found = field.follow(value);
	if (found.kind === "name") {
		const name = field.originalName(found.name);
		if (Object.hasOwn(TYPES, name)) return TYPES[name];
		return /(?:^|\.)ValueType\.[A-Z0-9_]+$/.test(found.name) ? name : void 0;
	}
	if (found.kind !== "call") return void 0;
	const [inner] = found.arguments;
	const kind = field.originalName(found.callee);
	const type = inner && (kind === "Array" || kind === "Set") ? readType(inner.value, field) : void 0;
	return type && `${type}_${kind === "Array" ? "LIST" : "SET"}`;
}
// src/compat/formats/feast/python/definitions.ts
/**
* Reads the feature definitions of a Python file without running it. What cannot be read is kept as such.
* @throws GateError RG-SCHEMA-SYNTAX
*/
function readDefinitions(source) {
	const modules = new Modules(source);
	return new DefinitionReader(modules, modules.read(source.path, source.text)).read(source.path);
}
/** What a stream is gathered into is as much a part of the values as the function over it. */
function withAggregations(transformation, aggregations) {
	return aggregations === void 0 ? transformation : `${transformation ?? ""} ${aggregations.replace(/\s+/g, " ")}`;
}
/** On-demand views over on-demand views, so many deep. */
const MAX_SOURCES = 20;
function isOnDemand(kind) {
	return /on_?demand/i.test(kind);
}
function isView(kind) {
	return DEFINERS.has(kind) && kind !== "Entity" && kind !== "FeatureService" || /^(?:stream|batch)_feature_view$/.test(kind);
}
var DefinitionReader = class {
	#modules;
	#module;
	#entities = /* @__PURE__ */ new Map();
	#views = /* @__PURE__ */ new Map();
	#services = /* @__PURE__ */ new Map();
	#unread;
	constructor(modules, module) {
		this.#modules = modules;
		this.#module = module;
		this.#unread = [...module.unread];
	}
	read(path) {
		const decorated = new Map(this.#module.decorated.map((one) => [one.call, one]));
		const services = [];
		const computed = [];
		for (const value of this.#module.bindings.values()) {
			if (value.kind !== "call") continue;
			const kind = this.#modules.originalName(value.callee, this.#module);
			const call = new Call(this.#modules, this.#module, value);
			const function_ = decorated.get(value);
			const view = () => this.#view(call, function_?.name, function_?.text, kind);
			if (isOnDemand(kind) && (function_ || DEFINERS.has(kind))) computed.push(view);
			else if (function_) view();
			else if (kind === "Entity") this.#entity(call);
			else if (kind === "FeatureService") services.push(call);
			else if (DEFINERS.has(kind)) view();
			else if (value.base === void 0 && this.#modules.mayDefine(value.callee, this.#module)) this.#note(value);
		}
		for (const view of computed) view();
		for (const call of services) this.#service(call);
		const place = {
			file: path,
			line: 1,
			column: 1
		};
		const digest = sha256Json(this.#modules.texts);
		return {
			entities: this.#entities,
			views: this.#views,
			services: this.#services,
			unread: this.#unread,
			place,
			digest
		};
	}
	#note(value) {
		this.#unread.push({
			what: shorten(value.text),
			place: value.place
		});
	}
	#entity(call) {
		const name = call.text("name", 0);
		if (name === void 0) {
			this.#note(call.value);
			return;
		}
		const known = this.#entities.get(name);
		if (known) return known;
		const keys = call.list("join_keys") ?? (call.text("join_key") === void 0 ? void 0 : [call.argument("join_key")]);
		const [key] = keys ?? [];
		const type = call.argument("value_type");
		const unread = [...call.spread()];
		const joinKey = call.argument("join_keys") === void 0 && keys === void 0 ? name : key && call.asText(key);
		if (joinKey === void 0) unread.push({
			what: `the join key of ${name}`,
			place: call.value.place
		});
		const valueType = type && readValueType(type, call);
		if (type && valueType === void 0) unread.push({
			what: `the value type of ${name}`,
			place: type.place
		});
		const entity = {
			name,
			joinKey,
			type: valueType,
			unread,
			place: call.value.place
		};
		this.#entities.set(name, entity);
		return entity;
	}
	#view(call, ownName, transformation, kind) {
		const name = call.text("name", 0) ?? ownName;
		if (name === void 0 || call.argument("name", 0) && call.text("name", 0) === void 0) return this.#note(call.value);
		const unread = [...call.spread()];
		const open = (what, value) => void unread.push({
			what: `${what} of ${name}`,
			place: value?.place ?? call.value.place
		});
		const onDemand = isOnDemand(kind);
		const entities = onDemand ? void 0 : this.#entityNames(call, open);
		const inputs = onDemand ? this.#keysOfSources(call, open, 0) : void 0;
		const keys = new Set((entities ?? []).map((entity) => this.#entities.get(entity)?.joinKey ?? entity));
		let complete = call.spread().length === 0;
		const all = readFields(call, (what, value) => {
			if (!what.startsWith("the type")) complete = false;
			open(what, value);
		});
		const features = new Map([...all].filter(([field]) => !keys.has(field)));
		const online = call.argument("online");
		const served = online === void 0 ? true : call.asConstant(online);
		if (online && typeof served !== "boolean") open("`online`", online);
		const ttl = onDemand ? 0 : readTtl(call);
		if (ttl === void 0) open("the ttl", call.argument("ttl"));
		this.#views.set(name, {
			name,
			entities,
			...inputs ? { sources: {
				views: [],
				inputs
			} } : {},
			features,
			keyTypes: new Map([...all].filter(([field]) => keys.has(field)).map(([field, { type }]) => [field, type])),
			complete,
			ttl,
			online: typeof served === "boolean" ? served : void 0,
			transformation: withAggregations(transformation, call.argument("aggregations")?.text),
			unread,
			place: call.value.place
		});
	}
	/** What a request has to give an on-demand view: the keys of the views it is computed from, wherever they are defined, and its own inputs. */
	#keysOfSources(call, open, depth) {
		const given = call.argument("sources") ?? call.argument("inputs");
		const items = given && call.follow(given);
		if (!given || items?.kind !== "list" || depth > MAX_SOURCES) {
			open("a source", given);
			return;
		}
		const keys = /* @__PURE__ */ new Map();
		let whole = true;
		for (const item of items.items) {
			const found = this.#keysOfSource(call, item, open, depth);
			if (!found) {
				whole = false;
				open("a source", item);
			}
			for (const [key, type] of found ?? []) keys.set(key, type);
		}
		return whole ? keys : void 0;
	}
	#keysOfSource(call, item, open, depth) {
		const source = call.asCall(item.kind === "subscript" ? item.base : item);
		if (!source || source.spread().length > 0) return void 0;
		const kind = source.originalName(source.callee);
		let whole = true;
		const fields = readFields(source, (what) => {
			whole &&= what.startsWith("the type");
		});
		const types = new Map([...fields].map(([field, { type }]) => [field, type]));
		if (kind === "RequestSource") return whole ? types : void 0;
		if (isOnDemand(kind)) return this.#keysOfSources(source, open, depth + 1);
		const names = isView(kind) ? this.#entityNames(source, open) : void 0;
		const keys = /* @__PURE__ */ new Map();
		for (const name of names ?? []) {
			const { joinKey, type } = this.#entities.get(name) ?? {};
			if (joinKey === void 0) return void 0;
			keys.set(joinKey, types.get(joinKey) ?? type);
		}
		return names && keys;
	}
	#entityNames(call, open) {
		const given = call.argument("entities", void 0);
		if (given === void 0) return [];
		const names = call.list("entities")?.map((item) => {
			const text = call.asText(item);
			if (text !== void 0) return text;
			const inner = call.asCall(item);
			return inner && inner.originalName(inner.callee) === "Entity" ? this.#entity(inner)?.name : void 0;
		});
		if (names?.every((name) => name !== void 0)) return names;
		open("an entity", given);
	}
	#service(call) {
		const name = call.text("name", 0);
		if (name === void 0) return this.#note(call.value);
		const unread = [...call.spread()];
		const features = /* @__PURE__ */ new Map();
		const items = call.list("features", 1);
		if (!items) unread.push({
			what: `the features of ${name}`,
			place: call.value.place
		});
		for (const item of items ?? []) {
			const names = item.kind === "subscript" ? call.asTexts(item.index) : void 0;
			const view = this.#viewName(call, item.kind === "subscript" ? item.base : item);
			if (view === void 0 || item.kind === "subscript" && !names) unread.push({
				what: `${shorten(item.text)} in ${name}`,
				place: item.place
			});
			else features.set(view, names && new Set(names));
		}
		this.#services.set(name, {
			name,
			features,
			unread,
			place: call.value.place
		});
	}
	#viewName(call, value) {
		const view = call.asCall(value);
		if (!view) return void 0;
		const own = this.#module.decorated.find((one) => one.call === view.value)?.name;
		const kind = view.originalName(view.callee);
		return own === void 0 && !DEFINERS.has(kind) ? void 0 : view.text("name", 0) ?? own;
	}
};
function readValueType(value, call) {
	const found = call.follow(value);
	return found.kind === "name" ? found.name.split(".").at(-1) : void 0;
}
const UNITS = {
	weeks: 604800,
	days: 86400,
	hours: 3600,
	minutes: 60,
	seconds: 1,
	milliseconds: .001,
	microseconds: 1e-6
};
const ORDER = [
	"days",
	"seconds",
	"microseconds",
	"milliseconds",
	"minutes",
	"hours",
	"weeks"
];
/** Seconds of `timedelta(…)` or `Duration(seconds=…)`; 0 where none is given. */
function readTtl(call) {
	const argument = call.argument("ttl");
	if (argument === void 0 || call.asConstant(argument) === null) return 0;
	const inner = call.asCall(argument);
	if (!inner || !/(?:^|\.)(?:timedelta|Duration)$/.test(inner.callee) || inner.spread().length > 0) return void 0;
	let total = 0;
	for (const [index, { name, value }] of inner.value.arguments.entries()) {
		const unit = UNITS[name ?? ORDER[index] ?? ""];
		const number = inner.follow(value);
		if (unit === void 0 || number.kind !== "number") return void 0;
		total += unit * number.value;
	}
	return Math.round(total * 1e6) / 1e6;
}
function shorten(text) {
	const line = text.replace(/\s+/g, " ");
	return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
// src/compat/formats/feast/engine.ts
const engine = {
	parse: parseStore,
	compare: compareStores,
	members: membersOf
};
/**
* Reads a registry dump, or by its name a Python file.
* @throws GateError RG-SCHEMA-SYNTAX
*/
function parseStore(source) {
	return source.path.endsWith(".py") ? readDefinitions(source) : readDump(source);
}
export { engine };
