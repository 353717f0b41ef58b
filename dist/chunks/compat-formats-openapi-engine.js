import { GateError, canonicalJson, isJsonArray, isJsonObject, ruleTable } from "./start.js";
import { Classes, Compiler, Facts, Files, Prover, Slicer, WitnessFinder, escapeToken, indexFile, pathOf, pointerTokens, readJson, selectDrafts, valueAt } from "./compat-formats-json-schema-witness-shared.js";
import { loadOracles } from "./compat-formats-json-schema-oracle-shared.js";
import { toJson } from "./compat-source-value-shared.js";
import { readYaml } from "./compat-source-index-shared.js";
import { FAMILIES, FAMILY_OF, openapiRules } from "./compat-formats-openapi-rules-index-shared.js";
import { posix } from "node:path";
// src/compat/formats/json-schema/embedded.ts
/** Payloads tried on the validators per difference. */
const MAX_CONFIRMATIONS = 4;
/** Where nothing more precise showed anything, values are searched through as a whole: only small schemas, and few of them. */
const MAX_WHOLE = 8;
const SMALL = 40;
/**
* All differences between the properties of `writer` and those of `reader` that have the same name. A cause that shows in many is told once.
* @throws GateError RG-SCHEMA-SYNTAX with the place in the other document
*/
async function compareEmbedded(writer, reader, policy) {
	const [written, read] = [compile(writer), compile(reader)];
	const pairs = [...written].flatMap(([name, from]) => {
		const to = read.get(name);
		return to ? [{
			name,
			from,
			to
		}] : [];
	});
	const classes = new Classes(pairs.flatMap(({ from, to }) => [from, to]));
	const different = pairs.filter(({ from, to }) => classes.of(from) !== classes.of(to));
	if (different.length === 0) return [];
	const told = new Told(await loadOracles());
	for (const { name, from, to } of different) {
		const facts = new Facts(classes, /* @__PURE__ */ new Set([writer]), policy.writers !== "any");
		const prover = new Prover(facts);
		if (prover.prove({
			known: facts.conjunctions.of([from]),
			node: to,
			frame: void 0,
			quiet: false
		})) continue;
		const judge = () => new Judge(slicerOf(writer, name, from), slicerOf(reader, name, to), told.oracles);
		told.take(name, prover.candidates, new WitnessFinder(facts, from, to), judge);
	}
	return told.differences();
}
function compile(document) {
	const main = indexFile(document);
	return new Compiler(new Files(main, {
		path: document.path,
		text: ""
	})).compile().properties ?? /* @__PURE__ */ new Map();
}
/** One property with the definitions it needs. */
function slicerOf(document, name, node) {
	const { schema, definitions } = partOf(document, name);
	return {
		slicer: new Slicer(node, schema),
		definitions
	};
}
function partOf({ root }, name) {
	const schema = root.properties[name] ?? true;
	const kept = /* @__PURE__ */ new Map();
	const waiting = [schema];
	for (let at = waiting.pop(); at !== void 0; at = waiting.pop()) {
		if (isJsonArray(at)) waiting.push(...at);
		if (!isJsonObject(at)) continue;
		const reference = at["$ref"];
		const definition = typeof reference === "string" && reference.startsWith("#/$defs/") ? reference.slice(8) : void 0;
		if (definition !== void 0 && !kept.has(definition)) {
			const value = root.$defs[definition] ?? true;
			kept.set(definition, value);
			waiting.push(value);
		}
		waiting.push(...Object.values(at));
	}
	return {
		schema: {
			root: isJsonObject(schema) ? {
				...schema,
				$defs: Object.fromEntries(kept)
			} : schema,
			dialect: 2020,
			uri: "file:///schema",
			others: []
		},
		definitions: kept.size
	};
}
/** What was found so far; causes that were shown once are only counted. */
var Told = class {
	oracles;
	#byCause = /* @__PURE__ */ new Map();
	#whole = 0;
	constructor(oracles) {
		this.oracles = oracles;
	}
	differences() {
		return [...this.#byCause.values()];
	}
	take(name, candidates, finder, makeJudge) {
		const fresh = [];
		const again = /* @__PURE__ */ new Set();
		for (const candidate of candidates) {
			const shown = [candidate.cause, ...candidate.rather ?? []].find((cause) => this.#byCause.get(cause)?.witness);
			if (shown === void 0) fresh.push(candidate);
			else again.add(shown);
		}
		for (const cause of again) {
			const known = this.#byCause.get(cause);
			if (known) this.#byCause.set(cause, {
				...known,
				count: known.count + 1
			});
		}
		if (fresh.length === 0 && again.size > 0) return;
		const judge = makeJudge();
		const drafts = selectDrafts(fresh, (candidate) => judge.confirm(finder.find(candidate)));
		const anywhere = again.size > 0 || drafts.some(({ witness }) => witness) || !judge.small || ++this.#whole > MAX_WHOLE ? void 0 : judge.confirm(finder.findAnywhere());
		drafts.forEach(({ candidate, count, witness }, index) => this.#tell(name, candidate, count, witness ?? (index === 0 ? anywhere : void 0)));
		if (drafts.length === 0 && again.size === 0) this.#byCause.set(`${name} open`, {
			name,
			rule: "too-complex",
			keyword: "",
			path: "",
			data: {},
			count: 1
		});
	}
	#tell(name, { rule, keyword, frame, data, writer, reader, cause }, count, witness) {
		const known = this.#byCause.get(cause);
		if (known && !witness) {
			this.#byCause.set(cause, {
				...known,
				count: known.count + count
			});
			return;
		}
		const [from, to] = [pointerOf(writer), pointerOf(reader)];
		this.#byCause.set(cause, {
			name,
			rule,
			keyword,
			path: pathOf(frame),
			data,
			count: count + (known?.count ?? 0),
			...from === void 0 ? {} : { writer: from },
			...to === void 0 ? {} : { reader: to },
			...witness ? { witness } : {}
		});
	}
};
function pointerOf(place) {
	return place?.node.document ? place.node.pointer + place.below : void 0;
}
/** Asks the validators. */
var Judge = class {
	#writer;
	#reader;
	#oracles;
	small;
	constructor(writer, reader, oracles) {
		this.#writer = writer.slicer;
		this.#reader = reader.slicer;
		this.small = writer.definitions < SMALL && reader.definitions < SMALL;
		this.#oracles = oracles;
	}
	/** The first payload that every validator with an opinion accepts as written and refuses as read. */
	confirm(payloads) {
		let tries = 0;
		for (const payload of payloads) {
			const witness = this.#confirmOne(payload);
			if (witness) return witness;
			if (++tries >= MAX_CONFIRMATIONS) return void 0;
		}
	}
	#confirmOne(payload) {
		const agreed = [];
		let error;
		for (const oracle of this.#oracles) {
			const written = oracle.judge(this.#writer.for(payload), payload);
			const read = oracle.judge(this.#reader.for(payload), payload);
			if (written?.valid === false || read?.valid === true) return void 0;
			if (!written || !read) continue;
			agreed.push(oracle.name);
			error ??= read.error;
		}
		if (agreed.length === 0) return void 0;
		return {
			payload,
			outcome: "rejected",
			...error === void 0 ? {} : { error },
			confirmedBy: agreed
		};
	}
};
// src/compat/formats/openapi/read/file.ts
/** Deeper nesting is refused: real descriptions stay below 60. */
const MAX_DEPTH = 200;
/** Reads JSON or YAML. @throws GateError RG-SCHEMA-SYNTAX with the place */
function readApiFile(source) {
	const read = isJson(source) ? readJson(source) : readYamlFile(source);
	return {
		path: source.path,
		root: read.root,
		outside: survey(read.root, source.path),
		places: (pointers) => read.places(pointers)
	};
}
/** By its name; JSON in a file that is called YAML is read as such, for speed. */
function isJson({ path, text }) {
	if (!/\.ya?ml$/i.test(path)) return true;
	if (!/^\s*\{\s*"/.test(text.slice(0, 200).replace("﻿", ""))) return false;
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
function readYamlFile(source) {
	const document = readYaml(source);
	const places = (pointers) => new Map([...new Set(pointers)].map((pointer) => [pointer, placeOf(document.root, pointer)]));
	return {
		root: toJson(document.root),
		places
	};
}
function placeOf(root, pointer) {
	let at = root;
	let { place } = root;
	for (const token of pointerTokens(pointer)) if (at.type === "object") {
		const member = at.members.get(token);
		if (!member) break;
		({place} = member);
		at = member.value;
	} else if (at.type === "array") {
		const item = at.items[Number(token)];
		if (!item) break;
		({place} = item);
		at = item;
	} else break;
	return place;
}
/** Refuses what nests too deeply, and lists the files that references name. Level by level, so that depth costs no stack. */
function survey(root, path) {
	const outside = /* @__PURE__ */ new Set();
	let level = [root];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > MAX_DEPTH) throw new GateError("RG-SCHEMA-SYNTAX", `the description nests deeper than ${MAX_DEPTH} levels`, {
			place: {
				file: path,
				line: 1,
				column: 1
			},
			hint: "split it with $ref"
		});
		const next = [];
		for (const value of level) {
			if (typeof value !== "object" || value === null) continue;
			for (const child of Array.isArray(value) ? value : Object.values(value)) if (typeof child === "object" && child !== null) next.push(child);
			const reference = isJsonObject(value) && Object.hasOwn(value, "$ref") ? value["$ref"] : void 0;
			if (typeof reference === "string" && !reference.startsWith("#")) outside.add(reference.split("#")[0] ?? "");
		}
		level = next;
	}
	return [...outside];
}
// src/compat/formats/openapi/read/api.ts
const MAX_HOPS = 30;
const MAX_FILES = 2e3;
/** A description with all its files. */
var Api = class {
	main;
	version;
	#files = /* @__PURE__ */ new Map();
	root;
	/** References outside schemas that were asked for and lead where we never look. */
	unread = /* @__PURE__ */ new Map();
	/** @throws GateError RG-SCHEMA-SYNTAX with a place */
	constructor(source) {
		this.main = readApiFile(source);
		this.version = versionOf(this.main);
		this.#files.set(this.main.path, this.main);
		this.root = {
			api: this,
			file: this.main,
			pointer: "",
			value: this.main.root
		};
		const waiting = [this.main];
		for (let file = waiting.pop(); file; file = waiting.pop()) for (const written of file.outside) {
			const path = besides(file.path, written);
			if (path === void 0 || this.#files.has(path) || this.#files.size >= MAX_FILES) continue;
			const text = source.file?.(path);
			if (text === void 0) continue;
			const other = readApiFile({
				path,
				text
			});
			this.#files.set(path, other);
			waiting.push(other);
		}
	}
	/** @throws GateError RG-SCHEMA-SYNTAX when it leads nowhere inside a file that is there */
	resolve(reference, from) {
		const hash = reference.indexOf("#");
		const written = hash === -1 ? reference : reference.slice(0, hash);
		const pointer = decode(hash === -1 ? "" : reference.slice(hash + 1));
		const path = written === "" ? from.file.path : besides(from.file.path, written);
		const file = path === void 0 ? void 0 : this.#files.get(path);
		if (!file || pointer !== "" && !pointer.startsWith("/")) return "unread";
		if (valueAt(file.root, pointer) === void 0) throw wrong(from, `the reference ${JSON.stringify(reference.slice(0, 200))} leads nowhere`, "something in this description");
		return {
			file,
			pointer
		};
	}
	/** The object at a spot, through any references; `undefined` where there is no object, or it is somewhere we never look. */
	follow(spot, missed) {
		let at = spot;
		for (let hops = 0; hops < MAX_HOPS; hops++) {
			const value = valueAt(at.file.root, at.pointer);
			if (!isJsonObject(value)) return void 0;
			const reference = Object.hasOwn(value, "$ref") ? value["$ref"] : void 0;
			if (typeof reference !== "string") return {
				...at,
				value
			};
			const target = this.resolve(reference, at);
			if (target === "unread") {
				missed?.(reference, at);
				return;
			}
			at = {
				api: this,
				...target
			};
		}
		throw wrong(spot, "the reference leads back to itself");
	}
};
/** A step down, without following anything. */
function below(spot, ...tokens) {
	const pointer = spot.pointer + tokens.map((token) => `/${escapeToken(token)}`).join("");
	return {
		api: spot.api,
		file: spot.file,
		pointer
	};
}
/** A step down to an object, references followed. */
function inside(located, ...tokens) {
	return located.api.follow(below(located, ...tokens), (reference, at) => located.api.unread.set(reference, at));
}
/** The members of an object that is a map, each followed. */
function members(located, name) {
	const map = inside(located, name);
	if (!map) return [];
	return Object.keys(map.value).flatMap((key) => {
		const at = inside(map, key);
		return at ? [[key, at]] : [];
	});
}
/** The items of a list, each followed. */
function items(located, name) {
	const list = own(located.value, name);
	if (!Array.isArray(list)) return [];
	return list.flatMap((_, index) => inside(located, name, index) ?? []);
}
function own(value, name) {
	return Object.hasOwn(value, name) ? value[name] : void 0;
}
function text(value, name) {
	const member = own(value, name);
	return typeof member === "string" ? member : void 0;
}
function wrong(spot, message, expected) {
	const place = spot.file.places([spot.pointer]).get(spot.pointer);
	return new GateError("RG-SCHEMA-SYNTAX", message, {
		...place ? { place } : {},
		...expected ? { expected } : {}
	});
}
function versionOf(file) {
	const root = file.root;
	const written = isJsonObject(root) ? own(root, "openapi") ?? own(root, "swagger") : void 0;
	const version = String(typeof written === "string" || typeof written === "number" ? written : "");
	if (/^2(?:\.0)?$/.test(version)) return "2.0";
	if (/^3\.0(?:\.|$)/.test(version)) return "3.0";
	if (/^3\.[12](?:\.|$)/.test(version)) return "3.1";
	const pointer = isJsonObject(root) && Object.hasOwn(root, "openapi") ? "/openapi" : "";
	throw new GateError("RG-SCHEMA-SYNTAX", written === void 0 ? "no `openapi` or `swagger` says the version" : "the version is not known", {
		place: file.places([pointer]).get(pointer) ?? {
			file: file.path,
			line: 1,
			column: 1
		},
		expected: "openapi 3.0, 3.1 or 3.2, or swagger 2.0"
	});
}
/** A path inside the repository, or `undefined` for everything else. */
function besides(path, written) {
	if (/^[a-z][a-z0-9+.-]*:|^\/|^\\/i.test(written)) return void 0;
	const joined = posix.normalize(posix.join(posix.dirname(path), decode(written)));
	return joined.startsWith("..") || joined.includes("\0") ? void 0 : joined;
}
function decode(written) {
	try {
		return decodeURIComponent(written);
	} catch {
		return written;
	}
}
// src/compat/formats/openapi/read/endpoints.ts
const METHODS = [
	"get",
	"put",
	"post",
	"delete",
	"options",
	"head",
	"patch",
	"trace",
	"query"
];
const MAX_CALLBACK_DEPTH = 5;
/** All operations that clients call, unread. */
function endpointsOf(api) {
	return fromMap(inside(api.root, "paths"), (name) => ({ template: name }), prefixesOf(api.root) ?? [""]);
}
/** All operations that the server calls: webhooks of 3.1, and where they stood before. */
function webhooksOf(api) {
	return ["webhooks", "x-webhooks"].flatMap((key) => fromMap(inside(api.root, key), (name) => ({
		template: "",
		name
	}), [""]));
}
/** The operations that the server calls because of one operation. */
function callbacksOf(operation) {
	if (operation.pointer.split("/callbacks/").length > MAX_CALLBACK_DEPTH) return [];
	const map = inside(operation, "callbacks");
	if (!map) return [];
	return Object.keys(map.value).flatMap((name) => fromMap(inside(map, name), (template) => ({
		template,
		name
	}), [""]));
}
function fromMap(map, naming, prefixes) {
	if (!map) return [];
	return Object.keys(map.value).flatMap((key) => {
		const item = key.startsWith("x-") ? void 0 : inside(map, key);
		return item ? fromItem(item, naming(key), prefixes) : [];
	});
}
function fromItem(item, naming, inherited) {
	const around = prefixesOf(item) ?? inherited;
	const make = (method, at) => at ? [{
		...naming,
		method: method.toUpperCase(),
		item,
		at,
		prefixes: prefixesOf(at) ?? around
	}] : [];
	const usual = METHODS.flatMap((method) => isJsonObject(own(item.value, method)) ? make(method, inside(item, method)) : []);
	const more = inside(item, "additionalOperations");
	return [...usual, ...Object.keys(more?.value ?? {}).flatMap((method) => make(method, more && inside(more, method)))];
}
/** The paths of the servers that an object names; `undefined` when it names none. */
function prefixesOf(at) {
	if (at.api.version === "2.0") {
		const base = at.pointer === "" ? text(at.value, "basePath") : void 0;
		return base === void 0 ? void 0 : [clean(base)];
	}
	const servers = own(at.value, "servers");
	if (!isJsonArray(servers) || servers.length === 0) return void 0;
	return [...new Set(servers.map(pathOfServer))];
}
function pathOfServer(server) {
	if (!isJsonObject(server)) return "";
	const variables = own(server, "variables");
	return clean((text(server, "url") ?? "").replace(/\{([^{}]*)\}/g, (whole, name) => {
		const variable = isJsonObject(variables) ? own(variables, name) : void 0;
		const value = isJsonObject(variable) ? own(variable, "default") : void 0;
		return typeof value === "string" || typeof value === "number" ? String(value) : whole;
	}).replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, "").replace(/^\/\/[^/]*/, ""));
}
function clean(path) {
	return (path.split(/[?#]/)[0] ?? "").split("/").filter((part) => part !== "" && part !== ".").map((part) => `/${part}`).join("");
}
/** A template in which the names of parameters do not matter, nor a slash at the end. */
function shapeOf(template) {
	return template.replace(/\{[^{}]*\}/g, "{}").replace(/(.)\/$/, "$1");
}
/** The names of a template's parameters, in order. */
function namesIn(template) {
	return [...template.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");
}
// src/compat/formats/openapi/read/media-type.ts
/** Lower case, without parameters such as `charset`. */
function normalType(type) {
	return (type.split(";")[0] ?? "").trim().toLowerCase();
}
// src/compat/formats/openapi/read/security.ts
/** The ways to be let in to an operation; one that needs nothing where nothing is asked. */
function securityOf(operation) {
	const written = own(operation.value, "security") ?? own(operation.api.root.value, "security");
	if (!isJsonArray(written) || written.length === 0) return [{ needs: [] }];
	return written.map((one) => ({ needs: Object.entries(isJsonObject(one) ? one : {}).map(([name, scopes]) => ({
		...schemeOf(operation, name),
		name,
		scopes: words(scopes)
	})).sort((a, b) => a.scheme < b.scheme ? -1 : a.scheme > b.scheme ? 1 : 0) }));
}
/** What says how to be let in: shared by all operations that do not say it themselves. */
function securitySpot(operation) {
	const { root } = operation.api;
	const at = [operation, root].find(({ value }) => own(value, "security") !== void 0);
	return at ? below(at, "security") : root;
}
function words(value) {
	return isJsonArray(value) ? [...new Set(value.map(String))].sort() : [];
}
/** What a client has to do for a scheme, as text: two schemes with the same text are the same, whatever their names. */
function schemeOf(operation, name) {
	const { root } = operation.api;
	const at = operation.api.version === "2.0" ? inside(root, "securityDefinitions", name) : inside(root, "components", "securitySchemes", name);
	if (!at) return {
		scheme: `unknown ${name}`,
		flows: []
	};
	return {
		scheme: canonicalJson(identityOf(at.value)),
		flows: flowsOf(at.value)
	};
}
/** Where tokens come from is configuration of a client, so addresses are left out. */
function identityOf(scheme) {
	const of = (key) => own(scheme, key) ?? null;
	const type = of("type");
	if (type === "basic") return {
		type: "http",
		scheme: "basic"
	};
	if (type === "http") return {
		type,
		scheme: (text(scheme, "scheme") ?? "").toLowerCase()
	};
	if (type === "apiKey") return {
		type,
		in: of("in"),
		name: of("name")
	};
	return { type };
}
/** The flows by their names in 3.x. */
function flowsOf(scheme) {
	const flow = own(scheme, "flow");
	const renamed = /* @__PURE__ */ new Map([["application", "clientCredentials"], ["accessCode", "authorizationCode"]]);
	if (typeof flow === "string") return [renamed.get(flow) ?? flow];
	const flows = own(scheme, "flows");
	return isJsonObject(flows) ? Object.keys(flows).sort() : [];
}
// src/compat/formats/openapi/read/serialization.ts
const PRIMITIVE = /* @__PURE__ */ new Set([
	"string",
	"number",
	"integer",
	"boolean",
	"file"
]);
const DEFAULTS = /* @__PURE__ */ new Map([
	["query", "form"],
	["cookie", "form"],
	["path", "simple"],
	["header", "simple"]
]);
const COLLECTIONS = /* @__PURE__ */ new Map([
	["multi", "form explode"],
	["ssv", "spaceDelimited"],
	["pipes", "pipeDelimited"],
	["tsv", "tabs"]
]);
function serializationOf(at, where, schema) {
	const content = own(at.value, "content");
	if (isJsonObject(content)) {
		const text = `content ${normalType(Object.keys(content)[0] ?? "")}`;
		return {
			plain: text,
			structured: text,
			primitive: false
		};
	}
	const usual = DEFAULTS.get(where) ?? "";
	const style = text(at.value, "style") ?? usual;
	const plain = style === "label" || style === "matrix" ? style : "";
	const primitive = isPrimitive(schema);
	if (at.api.version === "2.0") return {
		plain,
		structured: COLLECTIONS.get(text(at.value, "collectionFormat") ?? "csv") ?? usual,
		primitive
	};
	return {
		plain,
		structured: `${style}${(own(at.value, "explode") ?? style === "form") === true ? " explode" : ""}`,
		primitive
	};
}
/** The two ways in which a parameter is put together and taken apart, where they differ. */
function serializationChange(written, read) {
	const key = written.primitive || read.primitive ? "plain" : "structured";
	return written[key] === read[key] ? void 0 : {
		from: written[key] || "plain text",
		to: read[key] || "plain text"
	};
}
/** Whether the type says so. */
function isPrimitive(schema) {
	const located = schema.kind === "at" ? schema.spot.api.follow(schema.spot) : void 0;
	const type = located && own(located.value, "type");
	return (Array.isArray(type) ? type : [type]).every((one) => typeof one === "string" && (PRIMITIVE.has(one) || one === "null"));
}
// src/compat/formats/openapi/read/swagger.ts
const FORM = ["application/x-www-form-urlencoded", "multipart/form-data"];
/** The body of a 2.0 operation: one parameter of kind `body`, or all of kind `formData` together. */
function swaggerBody(operation, parameters) {
	const whole = parameters.find(({ value }) => text(value, "in") === "body");
	const types = typesOf(operation, "consumes");
	if (whole) {
		const schema = own(whole.value, "schema") === void 0 ? {
			kind: "any",
			spot: whole
		} : {
			kind: "at",
			spot: below(whole, "schema")
		};
		return {
			required: own(whole.value, "required") === true,
			media: (types ?? ["application/json"]).map((type) => ({
				type,
				schema,
				spot: whole
			})),
			spot: whole
		};
	}
	const fields = /* @__PURE__ */ new Map();
	for (const one of parameters) {
		if (text(one.value, "in") !== "formData") continue;
		const required = own(one.value, "required") === true;
		fields.set(text(one.value, "name") ?? "", {
			schema: {
				kind: "at",
				spot: one
			},
			required,
			spot: one
		});
	}
	if (fields.size === 0) return void 0;
	const files = [...fields.values()].some(({ spot }) => text(spot.value, "type") === "file");
	const chosen = (types ?? []).filter((type) => FORM.includes(type));
	const schema = {
		kind: "form",
		spot: operation,
		fields
	};
	const media = (chosen.length > 0 ? chosen : [FORM[files ? 1 : 0] ?? ""]).map((type) => ({
		type,
		schema,
		spot: operation
	}));
	return {
		required: [...fields.values()].some((field) => field.required),
		media,
		spot: operation
	};
}
/** What a 2.0 response holds: its schema in every media type that is produced. */
function swaggerMedia(response, operation) {
	if (own(response.value, "schema") === void 0) return [];
	const schema = {
		kind: "at",
		spot: below(response, "schema")
	};
	return (typesOf(operation, "produces") ?? ["application/json"]).map((type) => ({
		type,
		schema,
		spot: response
	}));
}
function typesOf(operation, key) {
	const written = own(operation.value, key) ?? own(operation.api.root.value, key);
	if (!isJsonArray(written) || written.length === 0) return void 0;
	return [...new Set(written.flatMap((type) => typeof type === "string" ? [normalType(type)] : []))];
}
// src/compat/formats/openapi/read/operation.ts
const WHERE = /* @__PURE__ */ new Set([
	"path",
	"query",
	"header",
	"cookie",
	"querystring"
]);
/** Header parameters of these names mean nothing: bodies and security schemes say it. */
const IGNORED = /* @__PURE__ */ new Set([
	"accept",
	"content-type",
	"authorization"
]);
/** Reads an operation with everything but its schemas. */
function readOperation(endpoint) {
	const { at, method, template, item } = endpoint;
	const all = /* @__PURE__ */ new Map();
	for (const one of [...items(item, "parameters"), ...items(at, "parameters")]) all.set(`${text(one.value, "in") ?? ""}:${text(one.value, "name") ?? ""}`, one);
	const parameters = [...all.values()];
	return {
		method,
		template,
		at,
		parameters: parameters.flatMap(readParameter),
		body: at.api.version === "2.0" ? swaggerBody(at, parameters) : readBody(inside(at, "requestBody")),
		responses: members(at, "responses").flatMap(([status, one]) => status.startsWith("x-") ? [] : [readResponse(status, one, at)]),
		security: securityOf(at),
		callbacks: callbacksOf(at)
	};
}
function readParameter(at) {
	const [where, name] = [text(at.value, "in") ?? "", text(at.value, "name") ?? ""];
	if (!WHERE.has(where) || where === "header" && IGNORED.has(name.toLowerCase())) return [];
	const required = where === "path" || own(at.value, "required") === true;
	const schema = schemaOfParameter(at);
	const serialization = serializationOf(at, where, schema);
	return [{
		in: where,
		name: where === "header" ? name.toLowerCase() : name,
		required,
		schema,
		serialization,
		spot: at
	}];
}
/** Parameters and headers of 2.0 are schemas themselves; those of 3 have one, or one for a media type. */
function schemaOfParameter(at) {
	if (at.api.version === "2.0") return {
		kind: "at",
		spot: at
	};
	const media = own(at.value, "content");
	const type = isJsonObject(media) ? Object.keys(media)[0] : void 0;
	return type === void 0 ? schemaIn(at) : schemaIn(inside(at, "content", type) ?? at);
}
function schemaIn(at) {
	return own(at.value, "schema") === void 0 ? {
		kind: "any",
		spot: at
	} : {
		kind: "at",
		spot: below(at, "schema")
	};
}
function readBody(at) {
	return at && {
		required: own(at.value, "required") === true,
		media: readMedia(at),
		spot: at
	};
}
function readMedia(at) {
	return members(at, "content").map(([type, one]) => ({
		type: normalType(type),
		schema: own(one.value, "schema") === void 0 && own(one.value, "itemSchema") !== void 0 ? itemSchema(one) : schemaIn(one),
		spot: one
	}));
}
function itemSchema(at) {
	return {
		kind: "at",
		spot: below(at, "itemSchema")
	};
}
function readResponse(status, at, operation) {
	const headers = /* @__PURE__ */ new Map();
	for (const [name, header] of members(at, "headers")) {
		if (name.toLowerCase() === "content-type") continue;
		const required = own(header.value, "required") === true;
		headers.set(name.toLowerCase(), {
			schema: schemaOfParameter(header),
			required,
			spot: header
		});
	}
	const media = at.api.version === "2.0" ? swaggerMedia(at, operation) : readMedia(at);
	return {
		status: status.toUpperCase() === "DEFAULT" ? "default" : status.toUpperCase(),
		media,
		headers,
		spot: at
	};
}
// src/compat/formats/openapi/compare/exchange.ts
/** Whether a media type, which may be a range such as `text/*`, takes in another one. */
function covers(range, type) {
	if (range === "*/*" || range === "*") return true;
	return range === type || range.endsWith("/*") && type.startsWith(range.slice(0, -1));
}
// src/compat/formats/openapi/compare/responses.ts
/** What the answerer sends back, the asker has to understand. */
function compareResponses(context, answerer, asker, exchange) {
	const { path, label } = exchange;
	for (const known of asker.responses) {
		if (!known.status.startsWith("2") || answerer.responses.some((sent) => overlaps(sent.status, known.status))) continue;
		const spots = [known.spot, answerer.responses[0]?.spot ?? answerer.at];
		context.add("response-success-status-removed", "breaking", `${path}/response/${known.status}`, {
			operation: label,
			status: known.status
		}, spots);
	}
	for (const sent of answerer.responses) {
		const known = readersOf(sent.status, answerer.responses, asker.responses);
		const at = `${path}/response/${sent.status}`;
		if (known.length === 0) context.add("response-status-added", "lossy", at, {
			operation: label,
			status: sent.status
		}, [sent.spot, asker.at]);
		for (const reader of known) compareResponse(context, sent, reader, {
			path: at,
			label
		});
	}
}
/** The responses of `reading` that a client may take this one for. A status is looked up exactly first, then by its class, then as `default`. */
function readersOf(status, sending, reading) {
	const exact = reading.find((one) => one.status === status);
	const range = reading.find((one) => /^\dXX$/.test(one.status) && one.status[0] === status[0]);
	const fallback = reading.find((one) => one.status === "default");
	if (/^\d{3}$/.test(status)) return [exact ?? range ?? fallback].filter((one) => one !== void 0);
	const taken = new Set(sending.map((one) => one.status));
	const covered = (one) => taken.has(one.status) || status === "default" && taken.has(`${one.status[0]}XX`);
	const inside = reading.filter((one) => one.status !== status && !covered(one) && (status === "default" ? one.status !== "default" : /^\d{3}$/.test(one.status) && one.status[0] === status[0]));
	const rest = status === "default" ? fallback : range ?? fallback;
	return [...inside, ...rest ? [rest] : []];
}
function overlaps(sent, known) {
	return sent === known || sent === "default" || sent[0] === known[0] && (sent.endsWith("XX") || known.endsWith("XX"));
}
function compareResponse(context, sent, known, { path, label }) {
	const headers = (one) => ({
		kind: "form",
		spot: one.spot,
		fields: one.headers
	});
	if (known.headers.size > 0) {
		const [writer, reader] = [headers(sent), headers(known)];
		context.compare({
			scope: "response-headers",
			polarity: "response",
			path: `${path}/header`,
			operation: label,
			writer,
			reader
		});
	}
	for (const [name, { required, spot }] of known.headers) {
		if (required || sent.headers.has(name)) continue;
		const at = `${path}/header/${escapeToken(name)}`;
		context.add("response-optional-header-removed", "lossy", at, {
			operation: label,
			status: known.status,
			header: name
		}, [spot, sent.spot]);
	}
	for (const media of known.media) {
		const others = sent.media.filter((one) => covers(media.type, one.type) || covers(one.type, media.type));
		const at = `${path}/body/${escapeToken(media.type)}`;
		if (others.length === 0) context.add("response-media-type-removed", "breaking", at, {
			operation: label,
			status: known.status,
			mediaType: media.type
		}, [known.spot, sent.spot]);
		for (const other of others) context.compare({
			scope: "response-body",
			polarity: "response",
			path: at,
			operation: label,
			writer: other.schema,
			reader: media.schema
		});
	}
}
// src/compat/formats/openapi/compare/operation.ts
/** One side asks, the other answers: for webhooks and callbacks the server asks. */
function compareOperation(context, asker, answerer, exchange) {
	compareSecurity(context, asker, answerer, exchange);
	compareParameters(context, asker, answerer, exchange);
	compareBodies(context, asker, answerer, exchange);
	compareResponses(context, answerer, asker, exchange);
}
/** Every way in that the asker may use has to be enough for the answerer. */
function compareSecurity(context, asker, answerer, { path, label }) {
	for (const mine of asker.security) {
		if (answerer.security.some((theirs) => suffices(mine, theirs))) continue;
		const data = {
			operation: label,
			used: show(mine),
			wanted: answerer.security.map(show)
		};
		const rule = answerer.security.some((theirs) => suffices(withAllScopes(mine), withAllScopes(theirs))) ? "api-security-scope-added" : mine.needs.length === 0 ? "api-security-added" : "api-security-removed";
		context.add(rule, "breaking", path, data, [securitySpot(asker.at), securitySpot(answerer.at)]);
	}
}
function suffices(mine, theirs) {
	return theirs.needs.every((need) => mine.needs.some((has) => has.scheme === need.scheme && need.scopes.every((scope) => has.scopes.includes(scope)) && has.flows.every((flow) => need.flows.includes(flow))));
}
function withAllScopes({ needs }) {
	return { needs: needs.map((need) => ({
		...need,
		scopes: []
	})) };
}
function show({ needs }) {
	if (needs.length === 0) return "nothing";
	return needs.map(({ name, scopes }) => scopes.length > 0 ? `${name} (${scopes.join(", ")})` : name).sort().join(" and ");
}
const PLACES = [
	"path",
	"query",
	"header",
	"cookie",
	"querystring"
];
/** All parameters together are one object, so that what is required of them is proven like everything else. */
function compareParameters(context, asker, answerer, { path, label }) {
	const renamed = new Map(namesIn(answerer.template).map((name, index) => [name, namesIn(asker.template)[index] ?? name]));
	const named = (one) => one.in === "path" ? renamed.get(one.name) ?? one.name : one.name;
	const theirs = new Map(answerer.parameters.map((one) => [`${one.in}:${named(one)}`, one]));
	for (const mine of asker.parameters) {
		const other = theirs.get(`${mine.in}:${mine.name}`);
		const data = {
			operation: label,
			in: mine.in,
			parameter: mine.name
		};
		const at = `${path}/request/${mine.in}/${escapeToken(mine.name)}`;
		if (!other) {
			if (mine.in !== "path") context.add("request-parameter-removed", "lossy", at, data, [mine.spot, answerer.at]);
			continue;
		}
		const change = serializationChange(mine.serialization, other.serialization);
		if (change) context.add("request-parameter-serialization-changed", "breaking", at, {
			...data,
			...change
		}, [mine.spot, other.spot]);
	}
	const used = PLACES.filter((where) => [...asker.parameters, ...answerer.parameters].some((one) => one.in === where));
	if (used.length === 0) return;
	const writer = groups(used, asker.parameters, asker.at, ({ name }) => name);
	const reader = groups(used, answerer.parameters, answerer.at, named);
	context.compare({
		scope: "parameters",
		polarity: "request",
		path: `${path}/request`,
		operation: label,
		writer,
		reader
	});
}
function groups(used, parameters, spot, nameOf) {
	const fields = /* @__PURE__ */ new Map();
	for (const where of used) {
		const mine = parameters.filter((one) => one.in === where);
		const schema = {
			kind: "form",
			spot,
			fields: new Map(mine.map((one) => [nameOf(one), one]))
		};
		fields.set(where, {
			schema,
			required: true,
			spot
		});
	}
	return {
		kind: "form",
		spot,
		fields
	};
}
function compareBodies(context, asker, answerer, exchange) {
	const [mine, theirs] = [asker.body, answerer.body];
	const { path, label } = exchange;
	const data = { operation: label };
	if (!mine && !theirs) return;
	if (!theirs) {
		context.add("request-body-removed", "lossy", `${path}/request/body`, data, [mine?.spot, answerer.at]);
		return;
	}
	if (theirs.required && !mine?.required) {
		const rule = mine ? "request-body-became-required" : "request-body-added-required";
		context.add(rule, "breaking", `${path}/request/body`, data, [mine?.spot ?? asker.at, theirs.spot]);
	}
	if (mine) compareMedia(context, mine, theirs, exchange);
}
/** Whatever the asker may send has to be taken. */
function compareMedia(context, mine, theirs, { path, label }) {
	for (const media of mine.media) {
		const at = `${path}/request/body/${escapeToken(media.type)}`;
		const other = theirs.media.find((one) => one.type === media.type) ?? theirs.media.find((one) => covers(one.type, media.type));
		if (!other) context.add("request-body-media-type-removed", "breaking", at, {
			operation: label,
			mediaType: media.type
		}, [media.spot, theirs.spot]);
		else context.compare({
			scope: "request-body",
			polarity: "request",
			path: at,
			operation: label,
			writer: media.schema,
			reader: other.schema
		});
	}
}
// src/compat/formats/openapi/compare/removal.ts
/** An operation that clients call and no server has any more: how grave that is depends on what was announced. */
function reportRemoval(context, endpoint, path, pathStays) {
	const { at, method, template } = endpoint;
	const subject = pathStays ? "api" : "api-path";
	const data = {
		method,
		template
	};
	const spots = [at, below(context.server.root, "paths")];
	const stability = text(at.value, "x-stability-level");
	if (stability === "draft" || stability === "alpha") {
		context.add("api-removed-while-unstable", "lossy", path, {
			...data,
			stability
		}, spots);
		return;
	}
	if (own(at.value, "deprecated") !== true) {
		context.add(`${subject}-removed-without-deprecation`, "breaking", path, data, spots);
		return;
	}
	const sunset = sunsetOf(at);
	if (sunset === void 0) context.add("api-removed-without-sunset", "breaking", path, data, spots);
	else if (sunset > context.today) context.add(`${subject}-removed-before-sunset`, "breaking", path, {
		...data,
		sunset
	}, spots);
	else context.add("api-removed-after-sunset", "lossy", path, {
		...data,
		sunset
	}, spots);
}
/** The day of `x-sunset`, as `2024-01-31`; `undefined` where there is none that can be read. */
function sunsetOf(at) {
	const written = text(at.value, "x-sunset");
	return written === void 0 ? void 0 : /^\d{4}-\d\d-\d\d/.exec(written)?.[0];
}
// src/compat/formats/openapi/compare/apis.ts
/** Compares everything that the client calls, and everything that calls the client. */
function compareExchanges(context) {
	const { client, server } = context;
	const [mine, theirs] = [endpointsOf(client), endpointsOf(server)];
	const settings = sameSettings(context);
	const served = new Served(theirs);
	const lost = /* @__PURE__ */ new Set();
	for (const endpoint of sorted(mine)) {
		const path = `/${escapeToken(labelOf(endpoint))}`;
		const found = served.find(endpoint);
		if (!found) {
			reportRemoval(context, endpoint, path, served.hasPath(endpoint));
			continue;
		}
		for (const prefix of found.missing) lost.add(prefix);
		compareEndpoints(context, endpoint, found.endpoint, path, settings);
	}
	if (lost.size > 0) {
		const at = [below(client.root, client.version === "2.0" ? "basePath" : "servers"), below(server.root, server.version === "2.0" ? "basePath" : "servers")];
		context.add("api-base-path-removed", "breaking", "", { prefixes: [...lost].sort().map((prefix) => prefix || "/") }, at);
	}
	compareWebhooks(context, settings);
}
function compareWebhooks(context, settings) {
	const known = new Map(webhooksOf(context.client).map((endpoint) => [keyOf(endpoint), endpoint]));
	const sent = new Map(webhooksOf(context.server).map((endpoint) => [keyOf(endpoint), endpoint]));
	for (const [key, endpoint] of [...known].sort(byKey)) {
		const path = `/${escapeToken(labelOf(endpoint))}`;
		const other = sent.get(key);
		if (other) compareEndpoints(context, other, endpoint, path, settings);
		else context.add("webhook-removed", "breaking", path, {
			webhook: endpoint.name ?? "",
			method: endpoint.method
		}, [endpoint.at, below(context.server.root, context.server.version === "3.0" ? "x-webhooks" : "webhooks")]);
	}
}
/** Callbacks of one operation: who answered now asks. */
function compareCallbacks(context, asker, answerer, path) {
	const sent = new Map(answerer.callbacks.map((endpoint) => [keyOf(endpoint), endpoint]));
	for (const endpoint of sorted(asker.callbacks)) {
		const inner = `${path}/${escapeToken(`callback ${labelOf(endpoint)}`)}`;
		const other = sent.get(keyOf(endpoint));
		if (other) compareEndpoints(context, other, endpoint, inner, false);
		else context.add("callback-removed", "breaking", inner, { callback: labelOf(endpoint) }, [endpoint.at, answerer.at]);
	}
}
function compareEndpoints(context, asker, answerer, path, settings) {
	if (settings && isSame(context, asker, answerer)) return;
	const [asked, answered] = [readOperation(asker), readOperation(answerer)];
	compareOperation(context, asked, answered, {
		path,
		label: labelOf(asker)
	});
	compareCallbacks(context, asked, answered, path);
}
function isSame(context, asker, answerer) {
	const sameness = context.sameness(asker.at);
	const parameters = (item) => Object.hasOwn(item.value, "parameters");
	return asker.template === answerer.template && sameness.same(asker.at, answerer.at, "operation") && (parameters(asker.item) || parameters(answerer.item) ? sameness.same(below(asker.item, "parameters"), below(answerer.item, "parameters"), "parameters") : true);
}
/** Whether what applies to every operation is the same: security, media types. */
function sameSettings({ client, server }) {
	if (client.version !== server.version) return false;
	const keys = client.version === "2.0" ? [
		"security",
		"securityDefinitions",
		"consumes",
		"produces"
	] : ["security"];
	const settings = ({ value }) => JSON.stringify([keys.map((key) => own(value, key) ?? null), own(value, "components")?.["securitySchemes"] ?? null]);
	const mine = settings(client.root);
	return mine === settings(server.root) && !mine.includes("\"$ref\"");
}
/** Finds what a server has for a client's operation: at the same address, wherever the borders between server, path and prefix lie. */
var Served = class {
	#full = /* @__PURE__ */ new Map();
	#plain = /* @__PURE__ */ new Map();
	#paths = /* @__PURE__ */ new Set();
	constructor(endpoints) {
		for (const endpoint of endpoints) {
			this.#plain.set(`${endpoint.method} ${shapeOf(endpoint.template)}`, endpoint);
			for (const prefix of endpoint.prefixes) {
				const path = shapeOf(prefix + endpoint.template);
				this.#full.set(`${endpoint.method} ${path}`, endpoint);
				this.#paths.add(path);
			}
			this.#paths.add(shapeOf(endpoint.template));
		}
	}
	find({ method, template, prefixes }) {
		const found = prefixes.map((prefix) => this.#full.get(`${method} ${shapeOf(prefix + template)}`));
		const endpoint = found.find((one) => one !== void 0) ?? this.#plain.get(`${method} ${shapeOf(template)}`);
		return endpoint && {
			endpoint,
			missing: prefixes.filter((_, index) => found[index] === void 0)
		};
	}
	/** Whether any other method is served at this address. */
	hasPath({ template, prefixes }) {
		return [...prefixes.map((prefix) => prefix + template), template].some((path) => this.#paths.has(shapeOf(path)));
	}
};
function labelOf({ method, template, name }) {
	return name === void 0 ? `${method} ${template}` : template === "" ? `webhook ${name} ${method}` : `${name} ${template} ${method}`;
}
function keyOf({ method, template, name }) {
	return `${method} ${name ?? ""} ${template}`;
}
function sorted(endpoints) {
	return endpoints.map((endpoint) => [keyOf(endpoint), endpoint]).sort(byKey).map(([, endpoint]) => endpoint);
}
function byKey(a, b) {
	return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}
// src/compat/formats/openapi/compare/same.ts
const SILENT = {
	operation: /* @__PURE__ */ new Set([
		"tags",
		"externalDocs",
		"x-github",
		"x-codegen-request-body-name",
		"x-code-samples",
		"x-codeSamples"
	]),
	parameter: /* @__PURE__ */ new Set(["example", "examples"]),
	body: /* @__PURE__ */ new Set(),
	response: /* @__PURE__ */ new Set(["links"]),
	media: /* @__PURE__ */ new Set(["example", "examples"]),
	schema: /* @__PURE__ */ new Set(),
	parameters: /* @__PURE__ */ new Set(),
	responses: /* @__PURE__ */ new Set(),
	headers: /* @__PURE__ */ new Set(),
	content: /* @__PURE__ */ new Set()
};
const INSIDE = {
	operation: {
		parameters: "parameters",
		requestBody: "body",
		responses: "responses"
	},
	parameter: {
		schema: "schema",
		content: "content"
	},
	body: { content: "content" },
	response: {
		content: "content",
		headers: "headers"
	},
	media: { schema: "schema" }
};
const ITEMS = {
	parameters: "parameter",
	responses: "response",
	headers: "parameter",
	content: "media"
};
/** Texts under these names say nothing. As names of properties they hold no text, and inside `enum` nothing is left out. */
const TEXTS = /* @__PURE__ */ new Set([
	"description",
	"title",
	"summary",
	"operationId",
	"$comment",
	"example",
	"default"
]);
const EXACT = /* @__PURE__ */ new Set(["enum", "const"]);
/** A quick look at whether two parts of descriptions are written the same way: never says so wrongly, and leaves refactored parts to the comparison. */
var Sameness = class {
	#a;
	#b;
	#leaves = /* @__PURE__ */ new Map();
	constructor(a, b) {
		this.#a = a;
		this.#b = b;
	}
	/** Whether everything at two spots is the same, through all references. */
	same(a, b, kind) {
		const seen = /* @__PURE__ */ new Set();
		const waiting = [{
			a,
			b,
			kind
		}];
		for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
			const key = `${pair.kind} ${pair.a.file.path}#${pair.a.pointer} ${pair.b.file.path}#${pair.b.pointer}`;
			if (seen.has(key)) continue;
			seen.add(key);
			const leaf = this.#leaf(key, pair);
			if (!leaf.same) return false;
			waiting.push(...leaf.pairs);
		}
		return true;
	}
	#leaf(key, { a, b, kind }) {
		let leaf = this.#leaves.get(key);
		if (!leaf) {
			const pairs = [];
			const [left, right] = [valueAt(a.file.root, a.pointer), valueAt(b.file.root, b.pointer)];
			leaf = {
				same: this.#values(left, right, kind, {
					a,
					b,
					pairs
				}),
				pairs
			};
			this.#leaves.set(key, leaf);
		}
		return leaf;
	}
	#values(a, b, kind, found) {
		if (typeof a !== "object" || a === null) return a === b;
		if (isJsonArray(a)) {
			const inner = ITEMS[kind] ?? kind;
			return isJsonArray(b) && a.length === b.length && a.every((item, index) => this.#values(item, b[index], inner, found));
		}
		return isJsonObject(b) && this.#objects(a, b, kind, found);
	}
	#objects(a, b, kind, found) {
		for (const key in b) if (!Object.hasOwn(a, key) && !(SILENT[kind].has(key) || isText(key, b[key]))) return false;
		for (const key in a) {
			const [left, right] = [a[key], Object.hasOwn(b, key) ? b[key] : void 0];
			if (SILENT[kind].has(key) || TEXTS.has(key) && isPlain(left) && isPlain(right)) continue;
			if (key === "$ref" && typeof left === "string") {
				if (left !== right || !this.#follow(left, kind, found)) return false;
			} else if (EXACT.has(key)) {
				if (left === void 0 || right === void 0 || canonicalJson(left) !== canonicalJson(right)) return false;
			} else if (!this.#values(left, right, insideOf(kind, key) ?? ITEMS[kind] ?? "schema", found)) return false;
		}
		return true;
	}
	#follow(reference, kind, { a, b, pairs }) {
		const left = this.#a.resolve(reference, {
			api: this.#a,
			file: a.file,
			pointer: a.pointer
		});
		const right = this.#b.resolve(reference, {
			api: this.#b,
			file: b.file,
			pointer: b.pointer
		});
		if (left === "unread" || right === "unread") return left === right && /^https?:/i.test(reference);
		pairs.push({
			a: left,
			b: right,
			kind
		});
		return true;
	}
};
function insideOf(kind, key) {
	const known = INSIDE[kind];
	return known && Object.hasOwn(known, key) ? known[key] : void 0;
}
function isText(key, value) {
	return TEXTS.has(key) && isPlain(value);
}
function isPlain(value) {
	return value === void 0 || typeof value === "string" || typeof value === "number";
}
// src/compat/formats/openapi/compare/context.ts
/** All that one comparison collects. */
var Context = class {
	client;
	server;
	policy;
	/** Today, as `2024-01-31`: decides whether a sunset has passed. */
	today;
	drafts = [];
	jobs = [];
	#forward;
	#backward;
	constructor(client, server, policy, today) {
		this.client = client;
		this.server = server;
		this.policy = policy;
		this.today = today;
		this.#forward = new Sameness(client, server);
		this.#backward = new Sameness(server, client);
	}
	/** Sameness of spots, the first of which belongs to either side. */
	sameness(first) {
		return first.api === this.client ? this.#forward : this.#backward;
	}
	add(rule, kind, path, data, spots) {
		this.drafts.push({
			rule,
			kind,
			path,
			data,
			spots: spots.filter((spot) => spot !== void 0)
		});
	}
	/** Notes that what `writer` produces has to be read by `reader`, unless both are written the same way. */
	compare(job) {
		if (job.writer.kind === "at" && job.reader.kind === "at" && this.sameness(job.writer.spot).same(job.writer.spot, job.reader.spot, "schema")) return;
		this.jobs.push(job);
	}
};
// src/compat/formats/openapi/read/places.ts
/** Where spots stand in their texts, with one pass over every file. */
function placesOf(spots) {
	const byFile = /* @__PURE__ */ new Map();
	for (const spot of spots) byFile.set(spot.file, [...byFile.get(spot.file) ?? [], spot]);
	const places = /* @__PURE__ */ new Map();
	for (const [file, mine] of byFile) {
		const found = file.places(mine.map(({ pointer }) => pointer));
		for (const spot of mine) places.set(spot, found.get(spot.pointer) ?? {
			file: file.path,
			line: 1,
			column: 1
		});
	}
	return places;
}
// src/compat/formats/openapi/schemas/formats.ts
/** Formats that validators judge. Every other one is a remark: it is not compared as a constraint. */
const JUDGED = /* @__PURE__ */ new Set([
	"date-time",
	"date",
	"time",
	"duration",
	"email",
	"hostname",
	"ipv4",
	"ipv6",
	"uri",
	"uri-reference",
	"uuid",
	"json-pointer"
]);
/** `int64` is what everybody takes an integer without a format to be: it bounds nothing. */
const INT32 = [-2147483648, 2147483647];
/** Formats of integers become the bounds they stand for; what nobody judges goes. `note` is told of every keyword that a format turned into. */
function lowerFormat(schema, note) {
	const format = schema["format"];
	if (typeof format !== "string") return;
	if (!JUDGED.has(format)) delete schema["format"];
	if (format !== "int32" || !isInteger(schema["type"])) return;
	tighten(schema, "minimum", INT32[0], note);
	tighten(schema, "maximum", INT32[1], note);
}
function isInteger(type) {
	const types = Array.isArray(type) ? type : [type];
	return types.includes("integer") && types.every((one) => one === "integer" || one === "null");
}
/** A narrower bound that is written down stays. */
function tighten(schema, keyword, bound, note) {
	const least = keyword === "minimum";
	for (const name of [keyword, least ? "exclusiveMinimum" : "exclusiveMaximum"]) {
		const written = schema[name];
		if (typeof written === "number" && (least ? written >= bound : written <= bound)) return;
	}
	schema[keyword] = bound;
	note(keyword);
}
// src/compat/formats/openapi/schemas/keywords.ts
const EARLY = [
	...[
		"type",
		"enum",
		"format",
		"pattern",
		"multipleOf",
		"minimum",
		"maximum",
		"exclusiveMinimum",
		"exclusiveMaximum"
	].map((keyword) => [keyword, "plain"]),
	...[
		"minLength",
		"maxLength",
		"minItems",
		"maxItems",
		"uniqueItems",
		"minProperties",
		"maxProperties",
		"required"
	].map((keyword) => [keyword, "plain"]),
	["items", "items"],
	["additionalProperties", "schema"],
	["properties", "map"],
	["allOf", "list"]
];
const THREE = [
	...EARLY,
	["anyOf", "list"],
	["oneOf", "list"],
	["not", "schema"]
];
/** The keywords of every version that decide what a value may be, with how they hold schemas. */
const KEYWORDS = {
	"2.0": EARLY,
	"3.0": THREE,
	"3.1": [
		...THREE,
		...[
			"const",
			"minContains",
			"maxContains",
			"contentEncoding",
			"contentMediaType",
			"dependentRequired"
		].map((keyword) => [keyword, "plain"]),
		...[
			"if",
			"then",
			"else",
			"contains",
			"propertyNames",
			"unevaluatedItems",
			"unevaluatedProperties"
		].map((keyword) => [keyword, "schema"]),
		["prefixItems", "list"],
		["patternProperties", "map"],
		["dependentSchemas", "map"]
	]
};
// src/compat/formats/openapi/schemas/lower.ts
/**
* Turns schemas of a description into one schema of draft 2020-12: every referenced part is a definition, and every pointer of it can be
* traced back. `polarity`: what may only be read is no part of requests, what may only be written none of responses.
*/
var Lowering = class {
	#api;
	#polarity;
	#texts;
	#side;
	#names = /* @__PURE__ */ new Map();
	#definitions = {};
	#roots = {};
	#origins = /* @__PURE__ */ new Map();
	#waiting = [];
	/** `texts`: values arrive as texts, so a reader of any text reads numbers too. */
	constructor(api, side, polarity, texts = false) {
		this.#side = side;
		this.#api = api;
		this.#polarity = polarity;
		this.#texts = texts;
	}
	/** Adds a schema as the property of that name. */
	add(name, schema) {
		this.#roots[name] = this.#ref(schema, `/properties/${escapeToken(name)}`);
		for (let task = this.#waiting.pop(); task; task = this.#waiting.pop()) task();
	}
	document() {
		const root = {
			properties: this.#roots,
			$defs: this.#definitions
		};
		return {
			path: this.#api.main.path,
			root,
			places: (pointers) => this.#places(pointers)
		};
	}
	/** Where a pointer of the lowered schema stands in the description. */
	spotOf(pointer) {
		for (let at = pointer;; at = at.slice(0, at.lastIndexOf("/"))) {
			const origin = this.#origins.get(at);
			if (origin) return {
				api: this.#api,
				file: origin.file,
				pointer: origin.pointer + pointer.slice(at.length)
			};
			if (at === "") return this.#api.root;
		}
	}
	#places(pointers) {
		const spots = new Map([...pointers].map((pointer) => [pointer, this.spotOf(pointer)]));
		const places = placesOf([...spots.values()]);
		return new Map([...spots].flatMap(([pointer, spot]) => places.has(spot) ? [[pointer, places.get(spot)]] : []));
	}
	#ref(schema, lowered) {
		this.#origins.set(lowered, {
			file: schema.spot.file,
			pointer: schema.spot.pointer
		});
		if (schema.kind === "any") return true;
		if (schema.kind === "at" && this.#texts && isAnyText(this.#api.follow(schema.spot))) return { type: [
			"string",
			"number",
			"boolean"
		] };
		if (schema.kind === "at") return this.#definition(schema.spot);
		const properties = [...schema.fields].map(([name, field]) => {
			const pointer = `${lowered}/properties/${escapeToken(name)}`;
			return [name, this.#ref(field.schema, pointer)];
		});
		const required = [...schema.fields].flatMap(([name, field]) => field.required ? [name] : []);
		required.forEach((name, index) => {
			const { spot } = schema.fields.get(name) ?? schema;
			this.#origins.set(`${lowered}/required/${index}`, {
				file: spot.file,
				pointer: spot.pointer
			});
		});
		return {
			type: "object",
			properties: Object.fromEntries(properties),
			required
		};
	}
	#definition({ file, pointer }) {
		const key = `${file.path}#${pointer}`;
		let name = this.#names.get(key);
		if (name === void 0) {
			const made = String(this.#names.size);
			name = made;
			this.#names.set(key, made);
			this.#origins.set(`/$defs/${made}`, {
				file,
				pointer
			});
			this.#waiting.push(() => {
				this.#definitions[made] = this.#schema(valueAt(file.root, pointer), {
					file,
					pointer
				}, `/$defs/${made}`);
			});
		}
		return { $ref: `#/$defs/${name}` };
	}
	#schema(value, origin, lowered) {
		if (typeof value === "boolean") return value;
		if (!isJsonObject(value)) throw wrong({
			api: this.#api,
			...origin
		}, "a schema is an object");
		const { version } = this.#api;
		const reference = own(value, "$ref");
		if (typeof reference === "string" && version !== "3.1") return this.#reference(reference, origin);
		if (version !== "3.1" && own(value, "nullable") === true && own(value, "type") === void 0 && isCombined(value)) {
			this.#origins.set(`${lowered}/anyOf/1`, origin);
			return { anyOf: [{ type: "null" }, this.#keywords(value, origin, `${lowered}/anyOf/1`)] };
		}
		const result = this.#keywords(value, origin, lowered);
		return typeof reference === "string" ? {
			...result,
			...this.#reference(reference, origin)
		} : result;
	}
	#reference(reference, origin) {
		const target = this.#api.resolve(reference, {
			api: this.#api,
			...origin
		});
		if (target !== "unread") return this.#definition(target);
		return /^https?:/i.test(reference) ? { $ref: reference } : this.#unread(origin, reference);
	}
	/** What nobody can look at: on each side something else, whatever it is called. */
	#unread({ file, pointer }, reference) {
		return { $ref: `unread:${this.#side}:${encodeURIComponent(`${file.path} ${pointer} ${reference}`)}` };
	}
	#keywords(value, origin, lowered) {
		const { version } = this.#api;
		const result = {};
		for (const [keyword, how] of KEYWORDS[version]) {
			const written = own(value, keyword);
			if (written === void 0) continue;
			const made = this.#keyword(how, written, {
				...origin,
				pointer: `${origin.pointer}/${keyword}`
			}, `${lowered}/${keyword}`);
			if (made !== void 0) result[keyword] = made;
		}
		if (own(value, "$dynamicRef") !== void 0 && version === "3.1") {
			const all = result["allOf"];
			result["allOf"] = [...isJsonArray(all) ? all : [], this.#unread(origin, "$dynamicRef")];
		}
		if (version !== "3.1") modernize(result, own(value, "nullable") === true);
		lowerFormat(result, (added) => this.#origins.set(`${lowered}/${added}`, {
			...origin,
			pointer: `${origin.pointer}/format`
		}));
		this.#hide(result, value, origin);
		return result;
	}
	#keyword(how, written, origin, lowered) {
		if (how === "plain") return written;
		const child = (inner, token) => {
			const tail = `/${escapeToken(token)}`;
			return this.#schema(inner, {
				...origin,
				pointer: origin.pointer + tail
			}, lowered + tail);
		};
		if (how === "list" || how === "items" && isJsonArray(written)) return isJsonArray(written) ? written.map((inner, index) => child(inner, index)) : written;
		if (how === "map") return isJsonObject(written) ? Object.fromEntries(Object.entries(written).map(([name, inner]) => [name, child(inner, name)])) : written;
		return this.#schema(written, origin, lowered);
	}
	/** Takes out what the other direction alone carries. */
	#hide(result, value, origin) {
		const properties = own(value, "properties");
		if (!isJsonObject(properties)) return;
		const flag = this.#polarity === "request" ? "readOnly" : "writeOnly";
		const hidden = new Set(Object.keys(properties).filter((name) => this.#isFlagged(origin, name, flag)));
		if (hidden.size === 0) return;
		const shown = Object.entries(result["properties"]).filter(([name]) => !hidden.has(name));
		result["properties"] = Object.fromEntries(shown);
		const required = result["required"];
		if (isJsonArray(required)) result["required"] = required.filter((name) => typeof name !== "string" || !hidden.has(name));
	}
	#isFlagged(origin, name, flag) {
		const spot = {
			api: this.#api,
			file: origin.file,
			pointer: `${origin.pointer}/properties/${escapeToken(name)}`
		};
		const written = valueAt(spot.file.root, spot.pointer);
		if (!isJsonObject(written)) return false;
		if (own(written, flag) === true && (this.#api.version === "3.1" || own(written, "$ref") === void 0)) return true;
		if (own(written, "$ref") === void 0) return false;
		return own(this.#api.follow(spot)?.value ?? {}, flag) === true;
	}
};
/** A text about which nothing more is asked. */
function isAnyText(at) {
	if (!at || own(at.value, "type") !== "string") return false;
	return KEYWORDS["3.1"].every(([keyword]) => keyword === "type" || own(at.value, keyword) === void 0 || keyword === "required" && own(at.value, keyword) === true);
}
function isCombined(value) {
	return [
		"allOf",
		"anyOf",
		"oneOf",
		"$ref"
	].some((keyword) => own(value, keyword) !== void 0);
}
/** Draft 4 forms in those of 2020-12. */
function modernize(schema, nullable) {
	const type = schema["type"];
	if (type === "file") schema["type"] = "string";
	else if (nullable && typeof type === "string") schema["type"] = [type, "null"];
	for (const [flag, bound] of [["exclusiveMinimum", "minimum"], ["exclusiveMaximum", "maximum"]]) {
		const written = schema[flag];
		const limit = schema[bound];
		if (typeof written !== "boolean") continue;
		delete schema[flag];
		if (!written || limit === void 0) continue;
		schema[flag] = limit;
		delete schema[bound];
	}
	if (!isJsonArray(schema["required"])) delete schema["required"];
}
// src/compat/formats/openapi/schemas/name.ts
/** How a difference of schemas is called among those of descriptions. */
function nameOf(difference, job) {
	const { rule: engine, path: rest } = difference;
	if (engine === "reference-not-followed" || engine === "too-complex") return {
		rule: engine,
		data: difference.data
	};
	const family = familyOf(engine, difference);
	const { scope } = job;
	const depth = rest.split("/").length - 1;
	const property = difference.data["property"] ?? "";
	if (scope === "parameters" && depth === 1 && (family === "required" || family === "missing")) return {
		rule: family === "required" ? "request-parameter-became-required" : "new-required-request-parameter",
		data: {
			in: rest.slice(1),
			parameter: property
		}
	};
	if (scope === "response-headers") {
		if (depth > 0) return {
			rule: "response-header-schema-changed",
			data: {
				...difference.data,
				message: FAMILIES[family].message(difference.data)
			}
		};
		return {
			rule: family === "required" ? "response-header-became-optional" : "response-required-header-removed",
			data: { header: property }
		};
	}
	const data = family === "constraint" ? {
		...difference.data,
		keyword: engine
	} : difference.data;
	return {
		rule: ruleOf(scope, family),
		data
	};
}
function familyOf(engine, difference) {
	const family = FAMILY_OF.get(engine) ?? "constraint";
	const { lost } = difference.data;
	if (family === "type" && Array.isArray(lost) && lost.length === 1 && lost[0] === "null") return "nullable";
	if (family === "required" && !/\/properties\/[^/]*$/.test(difference.writer ?? "")) return "missing";
	return family;
}
/** Names as they have become common; where no word is common, what happened to the property. */
function ruleOf(scope, family) {
	if (scope === "parameters") return `request-parameter-${FAMILIES[family === "required" || family === "missing" ? "constraint" : family].request}`;
	if (scope === "request-body") return family === "missing" ? "new-required-request-property" : `request-property-${FAMILIES[family].request}`;
	return family === "missing" ? "response-required-property-removed" : `response-property-${FAMILIES[family].response}`;
}
// src/compat/formats/openapi/schemas/run.ts
/** Asks the schema engine about every job: those of one kind at once, so that what they share is looked at once. */
async function runJobs(context) {
	const groups = /* @__PURE__ */ new Map();
	for (const job of context.jobs) {
		const key = `${job.scope} ${job.writer.spot.api === context.client ? "client" : "server"}`;
		const group = groups.get(key);
		if (group) group.push(job);
		else groups.set(key, [job]);
	}
	const drafts = [];
	for (const jobs of groups.values()) drafts.push(...await ask(context, jobs));
	return drafts;
}
async function ask({ client, server, policy }, jobs) {
	const [first] = jobs;
	const [writing, reading] = first.writer.spot.api === client ? [client, server] : [server, client];
	const [writer, reader] = [new Lowering(writing, "writer", first.polarity), new Lowering(reading, "reader", first.polarity, first.scope === "parameters" || first.scope === "response-headers")];
	jobs.forEach((job, index) => {
		writer.add(String(index), job.writer);
		reader.add(String(index), job.reader);
	});
	return (await compareEmbedded(writer.document(), reader.document(), policy)).map((difference) => {
		const job = jobs[Number(difference.name)] ?? first;
		const spots = [difference.writer === void 0 ? [] : writer.spotOf(difference.writer), difference.reader === void 0 ? [] : reader.spotOf(difference.reader)];
		return {
			...toDraft(difference, job, policy.profile === "strict"),
			spots: spots.flat()
		};
	});
}
function toDraft(difference, job, strict) {
	const { rule, data } = nameOf(difference, job);
	const { count, witness, keyword } = difference;
	const told = {
		operation: job.operation,
		...data,
		...count > 1 ? { count } : {},
		...witness ? {} : { unproven: keyword || "schema" }
	};
	return {
		rule,
		kind: witness ? rule === "response-property-enum-value-added" && !strict ? "lossy" : "breaking" : "unknown",
		path: job.path + difference.path,
		data: told,
		...witness ? { witness: {
			...witness,
			payload: inExchange(job, witness.payload)
		} } : {}
	};
}
/** The payload as a part of the exchange it belongs to. */
function inExchange({ operation, scope }, value) {
	if (scope === "parameters") return {
		operation,
		request: isJsonObject(value) ? value : {}
	};
	if (scope === "request-body") return {
		operation,
		request: { body: value }
	};
	return {
		operation,
		response: scope === "response-body" ? { body: value } : { headers: value }
	};
}
// src/compat/formats/openapi/schemas/shape.ts
const MAX_PAIRS = 5e4;
/** What validators accept and people miss: properties that nobody reads, or nobody writes, any more; unions that tell their branches apart otherwise. */
function compareShapes(context) {
	const seen = /* @__PURE__ */ new Set();
	let visits = 0;
	for (const job of context.jobs) {
		const waiting = startOf(job.writer, job.reader, job.path);
		for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
			const key = `${job.polarity} ${idOf$1(resolved(pair.writer))} ${idOf$1(resolved(pair.reader))}`;
			if (seen.has(key) || ++visits > MAX_PAIRS) continue;
			seen.add(key);
			if (!context.sameness(pair.writer).same(pair.writer, pair.reader, "schema")) waiting.push(...comparePair(context, job, pair));
		}
	}
}
function idOf$1({ file, pointer }) {
	return `${file.path}#${pointer}`;
}
function resolved(spot) {
	return spot.api.follow(spot) ?? spot;
}
function startOf(writer, reader, path) {
	if (writer.kind === "at" && reader.kind === "at") return [{
		writer: writer.spot,
		reader: reader.spot,
		path
	}];
	if (writer.kind !== "form" || reader.kind !== "form") return [];
	return [...writer.fields].flatMap(([name, field]) => {
		const other = reader.fields.get(name);
		return other ? startOf(field.schema, other.schema, `${path}/${escapeToken(name)}`) : [];
	});
}
function comparePair(context, job, pair) {
	const [writer, reader] = [gather(pair.writer, job.polarity), gather(pair.reader, job.polarity)];
	compareDiscriminators(context, job, pair, writer, reader);
	const [knowing, other] = job.polarity === "request" ? [writer, reader] : [reader, writer];
	const next = [];
	for (const [name, spot] of knowing.properties) {
		const theirs = other.properties.get(name);
		const path = `${pair.path}/${escapeToken(name)}`;
		if (theirs) next.push(job.polarity === "request" ? {
			writer: spot,
			reader: theirs,
			path
		} : {
			writer: theirs,
			reader: spot,
			path
		});
		else if (!other.vague && !other.names.has(name)) reportLoss(context, job, {
			name,
			path,
			spot,
			knowing,
			other
		});
	}
	const [mine, yours] = [writer.items, reader.items];
	if (mine && yours) next.push({
		writer: mine,
		reader: yours,
		path: `${pair.path}/*`
	});
	const [more, wanted] = [writer.additional, reader.additional];
	if (more && wanted) next.push({
		writer: more,
		reader: wanted,
		path: `${pair.path}/*`
	});
	for (const [reference, spot] of writer.branches) {
		const same = reader.branches.get(reference);
		if (same) next.push({
			writer: spot,
			reader: same,
			path: pair.path
		});
	}
	return next;
}
function reportLoss(context, { polarity, operation }, { name, path, spot, knowing, other }) {
	const data = {
		operation,
		property: name
	};
	const spots = [spot, other.hidden.get(name) ?? other.spot];
	if (polarity === "request") {
		if (other.closed) return;
		context.add(other.hidden.has(name) ? "request-property-became-read-only" : "request-property-removed", "lossy", path, data, spots);
		return;
	}
	if (knowing.required.has(name)) return;
	context.add(other.hidden.has(name) ? "response-property-became-write-only" : "response-optional-property-removed", "lossy", path, data, spots);
}
function compareDiscriminators(context, job, pair, writer, reader) {
	const [mine, theirs] = [writer.discriminator, reader.discriminator];
	if (!mine || !theirs) return;
	const rule = `${job.polarity}-discriminator-changed`;
	const data = { operation: job.operation };
	const [from, to] = [text(mine.value, "propertyName") ?? "", text(theirs.value, "propertyName") ?? ""];
	if (from !== to) {
		context.add(rule, "lossy", pair.path, {
			...data,
			from,
			to
		}, [mine, theirs]);
		return;
	}
	const [sent, known] = [mappingOf(mine), mappingOf(theirs)];
	const lost = [...sent].filter(([value, target]) => known.size > 0 && known.get(value) !== target).map(([value]) => value);
	if (lost.length > 0) context.add(rule, "lossy", pair.path, {
		...data,
		values: lost.sort()
	}, [mine, theirs]);
}
function mappingOf(discriminator) {
	const mapping = own(discriminator.value, "mapping");
	return new Map(Object.entries(isJsonObject(mapping) ? mapping : {}).map(([value, to]) => [value, typeof to === "string" ? to.split("/").at(-1) ?? "" : ""]));
}
function gather(spot, polarity) {
	const shape = {
		spot: resolved(spot),
		properties: /* @__PURE__ */ new Map(),
		names: /* @__PURE__ */ new Set(),
		required: /* @__PURE__ */ new Set(),
		hidden: /* @__PURE__ */ new Map(),
		branches: /* @__PURE__ */ new Map(),
		closed: false,
		vague: false
	};
	const seen = /* @__PURE__ */ new Set();
	const waiting = [{
		spot,
		sure: true
	}];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const at = next.spot.api.follow(next.spot);
		if (!at || seen.has(idOf$1(at))) {
			shape.vague ||= !at && seen.size === 0;
			continue;
		}
		seen.add(idOf$1(at));
		takeIn(shape, at, next.sure, polarity);
		for (const [keyword, sure] of [
			["allOf", next.sure],
			["anyOf", false],
			["oneOf", false]
		]) {
			const list = own(at.value, keyword);
			if (!isJsonArray(list)) continue;
			for (const [index, branch] of list.entries()) {
				const inner = below(at, keyword, index);
				waiting.push({
					spot: inner,
					sure
				});
				const reference = isJsonObject(branch) ? text(branch, "$ref") : void 0;
				if (!sure && next.sure && reference !== void 0) shape.branches.set(reference, inner);
			}
		}
	}
	return shape;
}
function takeIn(shape, at, sure, polarity) {
	const { value } = at;
	const properties = own(value, "properties");
	const flag = polarity === "request" ? "readOnly" : "writeOnly";
	for (const name of Object.keys(isJsonObject(properties) ? properties : {})) {
		const spot = below(at, "properties", name);
		if (own(at.api.follow(spot)?.value ?? {}, flag) === true || own(properties[name], flag) === true) shape.hidden.set(name, spot);
		else if (sure) shape.properties.set(name, spot);
		else shape.names.add(name);
	}
	for (const keyword of [
		"if",
		"then",
		"else",
		"dependentSchemas",
		"patternProperties",
		"$dynamicRef"
	]) shape.vague ||= own(value, keyword) !== void 0;
	const more = own(value, "additionalProperties");
	shape.closed ||= more === false || own(value, "unevaluatedProperties") === false;
	shape.vague ||= isJsonObject(more);
	if (!sure) return;
	const required = own(value, "required");
	if (isJsonArray(required)) {
		for (const name of required) if (typeof name === "string") shape.required.add(name);
	}
	if (isJsonObject(own(value, "items"))) shape.items = below(at, "items");
	if (isJsonObject(more)) shape.additional = below(at, "additionalProperties");
	const discriminator = own(value, "discriminator");
	if (isJsonObject(discriminator)) shape.discriminator = {
		...below(at, "discriminator"),
		value: discriminator
	};
}
// src/compat/formats/openapi/engine.ts
const RULES = ruleTable(openapiRules);
/** Compares descriptions as of a day: whether a sunset has passed depends on it. */
function engineAsOf(today) {
	return {
		parse: (source) => new Api(source),
		compare: (client, server, policy) => compareApis(client, server, policy, today().toISOString().slice(0, 10))
	};
}
const engine = engineAsOf(() => /* @__PURE__ */ new Date());
/** Whether clients made for one description still work against a server made for another. `today` as `2024-01-31`. */
async function compareApis(client, server, policy, today) {
	if (client === server) return [];
	const context = new Context(client, server, policy, today);
	try {
		compareExchanges(context);
		compareShapes(context);
		return placed(mergeCauses([...[...context.drafts, ...await runJobs(context)], ...unreadReferences(context)]), context);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		const place = {
			file: server.main.path,
			line: 1,
			column: 1
		};
		throw new GateError("RG-SCHEMA-SYNTAX", "the description nests too deeply to be compared", {
			place,
			hint: "split it with $ref",
			cause: error
		});
	}
}
/** What was met on the way and could not be read. The same address on both sides is taken to hold the same. */
function unreadReferences({ client, server }) {
	const same = new Set([...client.unread.keys()].filter((one) => /^https?:/i.test(one) && server.unread.has(one)));
	return [client, server].flatMap((api) => [...api.unread].flatMap(([reference, spot]) => same.has(reference) ? [] : [{
		rule: "reference-not-followed",
		kind: "unknown",
		path: "",
		data: {
			keyword: "$ref",
			reference
		},
		spots: [spot]
	}]));
}
/** One cause, however many operations show it, is one difference, at the first of them. */
function mergeCauses(drafts) {
	const merged = /* @__PURE__ */ new Map();
	for (const draft of drafts) {
		const key = [
			draft.rule,
			draft.kind,
			...draft.spots.map(idOf),
			...draft.spots.some(inSchema) ? [] : [draft.path],
			JSON.stringify(draft.data["property"] ?? "")
		].join("\n");
		const known = merged.get(key);
		const count = (known?.count ?? 0) + (typeof draft.data["count"] === "number" ? draft.data["count"] : 1);
		merged.set(key, {
			...known ?? draft,
			count
		});
	}
	return [...merged.values()].map(({ count, ...draft }) => count > 1 ? {
		...draft,
		data: {
			...draft.data,
			count
		}
	} : draft);
}
function idOf({ api, file, pointer }) {
	return `${api.version} ${file.path}#${pointer}`;
}
/** Whether a spot lies in something that operations may share. */
function inSchema({ pointer }) {
	return /^\/(?:(?:components|definitions|parameters|responses)\/|security$)/.test(pointer);
}
function placed(drafts, { client }) {
	const places = placesOf(drafts.flatMap(({ spots }) => spots));
	return drafts.map(({ rule, kind, path, data, spots, witness }) => {
		const id = `openapi/${rule}`;
		const [mine, theirs] = [spots.find(({ api }) => api === client), spots.find(({ api }) => api !== client)];
		const [writer, reader] = [mine && places.get(mine), theirs && places.get(theirs)];
		return {
			rule: id,
			kind,
			path,
			data,
			message: RULES.get(id)?.message(data) ?? rule,
			...writer ? { writer } : {},
			...reader ? { reader } : {},
			...witness ? { witness } : {}
		};
	});
}
export { engine };
