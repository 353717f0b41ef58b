import { __toESM } from "./runtime.js";
import { isJsonArray, isJsonObject } from "./start.js";
import { sha256Json, shortDigest } from "./config.js";
import { isTame, matchesPattern } from "./compat-formats-json-schema-pattern-language-shared.js";
// src/compat/formats/json-schema/scan.ts
const SPACE = /[\s]*/y;
const STRING = /"(?:[^"\\]|\\.)*"/y;
const SCALAR = /[^\s,\]}]+/y;
/** A token of a JSON pointer, unescaped. */
function unescapeToken(token) {
	return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
/** A token of a JSON pointer, escaped. */
function escapeToken(key) {
	const text = String(key);
	return text.includes("~") || text.includes("/") ? text.replaceAll("~", "~0").replaceAll("/", "~1") : text;
}
/** The unescaped tokens of a JSON pointer. */
function pointerTokens(pointer) {
	return pointer === "" ? [] : pointer.slice(1).split("/").map(unescapeToken);
}
/**
* UTF-16 offsets of what the pointers lead to: the member's name in an object, the value in an array and at the root.
* Where a name stands twice the last one counts, as it does for parsers. Pointers that lead nowhere are left out. `from`: where the value begins
* that they start at.
*/
function locatePointers(text, pointers, from = 0) {
	const root = {
		pointer: void 0,
		children: /* @__PURE__ */ new Map()
	};
	for (const pointer of pointers) {
		let at = root;
		for (const token of pointerTokens(pointer)) {
			let next = at.children.get(token);
			if (!next) at.children.set(token, next = {
				pointer: void 0,
				children: /* @__PURE__ */ new Map()
			});
			at = next;
		}
		at.pointer = pointer;
	}
	return new Scanner(text, from).run(root);
}
/** Where the value of a member begins, by the offset of its name. */
function valueOfMember(text, name) {
	return new Scanner(text, name).behindName();
}
var Scanner = class {
	#found = /* @__PURE__ */ new Map();
	#text;
	#at;
	constructor(text, from) {
		this.#text = text;
		this.#at = from;
	}
	behindName() {
		this.#skip(STRING);
		this.#skip(SPACE);
		this.#at++;
		this.#skip(SPACE);
		return this.#at;
	}
	run(root) {
		this.#skip(SPACE);
		if (this.#text.charCodeAt(this.#at) === 65279) this.#at++;
		this.#skip(SPACE);
		if (root.pointer !== void 0) this.#found.set(root.pointer, this.#at);
		this.#value(root);
		return this.#found;
	}
	/** Over what matches here; whether anything did. Texts of megabytes are gone over so: nothing is made of what matches. */
	#skip(pattern) {
		pattern.lastIndex = this.#at;
		const before = this.#at;
		if (pattern.test(this.#text)) this.#at = pattern.lastIndex;
		return this.#at > before;
	}
	#value(wanted) {
		if (wanted.children.size === 0) return this.#skipValue();
		const open = this.#text[this.#at];
		if (open === "{") this.#members(wanted);
		else if (open === "[") this.#items(wanted);
		else this.#skipValue();
	}
	/** Over a whole value without looking into it. */
	#skipValue() {
		let depth = 0;
		while (this.#at < this.#text.length) {
			const character = this.#text[this.#at];
			if (character === "\"") this.#skip(STRING);
			else if (character === "{" || character === "[") [depth, this.#at] = [depth + 1, this.#at + 1];
			else if (character === "}" || character === "]") [depth, this.#at] = [depth - 1, this.#at + 1];
			else if (character === "," || character === ":") this.#at++;
			else if (!this.#skip(SCALAR)) this.#at++;
			if (depth <= 0) return;
			this.#skip(SPACE);
		}
	}
	#members(wanted) {
		this.#at++;
		while (this.#at < this.#text.length) {
			this.#skip(SPACE);
			if (this.#text[this.#at] === ",") this.#at++;
			this.#skip(SPACE);
			if (this.#text[this.#at] !== "\"") break;
			const start = this.#at;
			this.#skip(STRING);
			const child = wanted.children.get(readString(this.#text.slice(start, this.#at)));
			this.#skip(SPACE);
			this.#at++;
			this.#skip(SPACE);
			if (child?.pointer !== void 0) this.#found.set(child.pointer, start);
			if (child) this.#value(child);
			else this.#skipValue();
		}
		this.#at++;
	}
	#items(wanted) {
		this.#at++;
		for (let index = 0; this.#at < this.#text.length; index++) {
			this.#skip(SPACE);
			if (this.#text[this.#at] === ",") this.#at++;
			this.#skip(SPACE);
			if (this.#text[this.#at] === "]") break;
			const child = wanted.children.get(String(index));
			if (child?.pointer !== void 0) this.#found.set(child.pointer, this.#at);
			if (child) this.#value(child);
			else this.#skipValue();
		}
		this.#at++;
	}
};
function readString(token) {
	try {
		return token.includes("\\") ? JSON.parse(token) : token.slice(1, -1);
	} catch {
		return token;
	}
}
// src/compat/formats/json-schema/dialect.ts
const BY_URI = [
	[/json-schema\.org\/draft-0?4\/(?:hyper-)?schema/, 4],
	[/json-schema\.org\/draft-0?6\/(?:hyper-)?schema/, 6],
	[/json-schema\.org\/draft-0?7\/(?:hyper-)?schema/, 7],
	[/json-schema\.org\/draft\/2019-09\/schema/, 2019],
	[/json-schema\.org\/draft\/2020-12\/schema/, 2020]
];
/** The dialect a `$schema` names; `undefined` for another one (a custom meta-schema). */
function dialectOf(uri) {
	return typeof uri === "string" ? BY_URI.find(([pattern]) => pattern.test(uri))?.[1] : void 0;
}
/** Whether a `$schema` names a draft from before draft 4: the same keywords mean other things there. */
function isTooOld(uri) {
	return typeof uri === "string" && /json-schema\.org\/draft-0?[0-3]\//.test(uri);
}
/** What stands for a schema of such a draft: it is equal only to the very same. */
function textOfOld(uri, schema) {
	return `${uri} ${shortDigest(sha256Json(schema))}`;
}
/** The first draft that has a keyword, where not all have it. */
const SINCE = {
	contains: 6,
	propertyNames: 6,
	if: 7,
	then: 7,
	else: 7,
	contentSchema: 2019,
	unevaluatedItems: 2019,
	unevaluatedProperties: 2019
};
/** How keywords hold schemas, over all drafts. */
const SINGLE = [
	"additionalItems",
	"additionalProperties",
	"contains",
	"contentSchema",
	"else",
	"if",
	"items",
	"not",
	"propertyNames",
	"then",
	"unevaluatedItems",
	"unevaluatedProperties"
];
const LISTED = [
	"allOf",
	"anyOf",
	"items",
	"oneOf",
	"prefixItems"
];
const NAMED = [
	"$defs",
	"definitions",
	"dependencies",
	"dependentSchemas",
	"patternProperties",
	"properties"
];
/** Every subschema directly below one, with the tokens that lead to it. */
function* subschemas(schema) {
	if (!isJsonObject(schema)) return;
	for (const keyword of SINGLE) if (Object.hasOwn(schema, keyword) && isSchema(schema[keyword])) yield [[keyword], schema[keyword]];
	for (const keyword of LISTED) {
		const list = Object.hasOwn(schema, keyword) ? schema[keyword] : void 0;
		if (isJsonArray(list)) {
			for (const [index, value] of list.entries()) if (isSchema(value)) yield [[keyword, index], value];
		}
	}
	for (const keyword of NAMED) {
		const map = Object.hasOwn(schema, keyword) ? schema[keyword] : void 0;
		if (isJsonObject(map)) {
			for (const [name, value] of Object.entries(map)) if (isSchema(value)) yield [[keyword, name], value];
		}
	}
}
function isSchema(value) {
	return typeof value === "boolean" || isJsonObject(value);
}
/**
* The dialect of a schema that names none: 2020-12, unless it uses a form that draft no longer has
* (`items` as a list: 2019-09; `exclusiveMinimum` as a flag: draft 4).
*/
function assumeDialect(root) {
	const waiting = [root];
	let tuple = false;
	for (let schema = waiting.pop(); schema !== void 0; schema = waiting.pop()) {
		if (isJsonObject(schema)) {
			if (typeof schema["exclusiveMinimum"] === "boolean" || typeof schema["exclusiveMaximum"] === "boolean") return 4;
			tuple ||= isJsonArray(schema["items"]);
		}
		for (const [, child] of subschemas(schema)) waiting.push(child);
	}
	return tuple ? 2019 : 2020;
}
/** Keywords without schemas that say something of values. */
const PLAIN = "type enum const multipleOf minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength pattern format contentEncoding contentMediaType minItems maxItems uniqueItems minContains maxContains required minProperties maxProperties dependentRequired";
const HOLDERS = ["$defs", "definitions"];
const KEYWORDS = /* @__PURE__ */ new Set([
	...PLAIN.split(" "),
	...SINGLE,
	...LISTED,
	...NAMED.filter((keyword) => !HOLDERS.includes(keyword))
]);
/** The name of a draft, as people say it. */
function nameDialect(dialect) {
	return dialect < 2019 ? `draft ${dialect}` : dialect === 2019 ? "draft 2019-09" : "draft 2020-12";
}
const LATER_KEYWORDS = "unevaluatedProperties unevaluatedItems prefixItems dependentRequired dependentSchemas minContains maxContains $defs $anchor $dynamicRef $dynamicAnchor $recursiveRef $recursiveAnchor".split(" ");
/**
* The pointer of the first schema that reads differently by draft, where neither `$schema` nor a keyword tells which one is meant: beside a `$ref`
* drafts up to 7 ignore everything, later ones nothing.
*/
function findAmbiguity(root) {
	let found;
	const waiting = [{
		schema: root,
		pointer: ""
	}];
	for (const { schema, pointer } of waiting) {
		if (!isJsonObject(schema)) continue;
		if (LATER_KEYWORDS.some((keyword) => Object.hasOwn(schema, keyword))) return void 0;
		if (typeof schema["$ref"] === "string" && Object.keys(schema).some((keyword) => KEYWORDS.has(keyword))) found ??= `${pointer}/$ref`;
		for (const [tokens, inner] of subschemas(schema)) waiting.push({
			schema: inner,
			pointer: pointer + tokens.map((token) => `/${escapeToken(token)}`).join("")
		});
	}
	return found;
}
// src/compat/formats/json-schema/survey.ts
const surveys = /* @__PURE__ */ new WeakMap();
/** Walks over a document, once. */
function surveyOf(root) {
	if (typeof root !== "object" || root === null) return {
		depth: 0,
		references: /* @__PURE__ */ new Set(),
		named: false
	};
	let survey = surveys.get(root);
	if (!survey) surveys.set(root, survey = walk(root));
	return survey;
}
function walk(root) {
	const references = /* @__PURE__ */ new Set();
	let named = false;
	let depth = 0;
	for (let level = [root]; level.length > 0; depth++) {
		const next = [];
		for (const value of level) {
			if (isJsonArray(value)) {
				for (const item of value) if (typeof item === "object" && item !== null) next.push(item);
				continue;
			}
			for (const key of Object.keys(value)) {
				const member = value[key];
				if (typeof member === "object") {
					if (member !== null) next.push(member);
				} else if ((key === "$ref" || key === "$dynamicRef") && typeof member === "string") references.add(member);
				else if (value !== root && IDENTITIES.has(key) && (typeof member === "string" || member === true)) named = true;
			}
		}
		level = next;
	}
	return {
		depth,
		references,
		named
	};
}
const IDENTITIES = /* @__PURE__ */ new Set([
	"$id",
	"id",
	"$anchor",
	"$dynamicAnchor",
	"$recursiveAnchor"
]);
// src/compat/formats/json-schema/narrow.ts
/** Maps with more properties than this are worth cutting down. */
const WIDE = 100;
/** Schemas with more of everything else are not walked over for one payload. */
const MAX_REST = 1e3;
/** All member names that occur in a value. */
function keysOf(value) {
	const keys = /* @__PURE__ */ new Set();
	const waiting = [value];
	for (let at = waiting.pop(); at !== void 0; at = waiting.pop()) {
		if (isJsonObject(at)) for (const key of Object.keys(at)) keys.add(key);
		if (typeof at === "object" && at !== null) waiting.push(...Object.values(at));
	}
	return keys;
}
const rests = /* @__PURE__ */ new WeakMap();
/** Whether a schema is little more than long lists of properties, into which no reference leads. */
function isWide(root) {
	if (!isJsonObject(root)) return false;
	let rest = rests.get(root);
	if (rest === void 0) rests.set(root, rest = restOf(root));
	return rest <= MAX_REST;
}
/** How much of a schema there is beside long lists of properties; infinite without such lists. */
function restOf(root) {
	for (const reference of surveyOf(root).references) if (reference.includes("/properties")) return Number.POSITIVE_INFINITY;
	let [rest, wide] = [0, false];
	const waiting = [root];
	for (let at = waiting.pop(); at !== void 0 && rest <= MAX_REST; at = waiting.pop()) {
		if (typeof at !== "object" || at === null) continue;
		rest++;
		for (const [keyword, value] of Object.entries(at)) if (keyword === "properties" && isJsonObject(value) && Object.keys(value).length > WIDE) wide = true;
		else waiting.push(value);
	}
	return wide ? rest : Number.POSITIVE_INFINITY;
}
/** Whether some list or map of a schema is so long that code which asks about one after the other in nested conditions cannot be compiled in time. */
function hasLongList(root) {
	const waiting = [root];
	for (let at = waiting.pop(); at !== void 0; at = waiting.pop()) {
		if (typeof at !== "object" || at === null) continue;
		const values = Object.values(at);
		if (values.length > WIDE && values.some((value) => typeof value === "object" && value !== null)) return true;
		for (const value of values) waiting.push(value);
	}
	return false;
}
/** The same schema for values with no other names than these: a property that is not there is judged by nothing. */
function narrow(schema, names) {
	if (!isJsonObject(schema)) return schema;
	const kept = { ...schema };
	const within = (map, keys) => Object.fromEntries(keys.map((name) => [name, narrow(map[name] ?? null, names)]));
	for (const keyword of SINGLE) if (isJsonObject(kept[keyword])) kept[keyword] = narrow(kept[keyword], names);
	for (const keyword of LISTED) if (isJsonArray(kept[keyword])) kept[keyword] = kept[keyword].map((one) => narrow(one, names));
	for (const keyword of NAMED) {
		const map = kept[keyword];
		if (!isJsonObject(map)) continue;
		kept[keyword] = within(map, keyword === "properties" ? [...names].filter((name) => Object.hasOwn(map, name)) : Object.keys(map));
	}
	return kept;
}
// src/compat/formats/json-schema/effort.ts
/** Keywords whose schemas are asked about the value itself, not about what is in it. */
const IN_PLACE_SINGLE = [
	"not",
	"if",
	"then",
	"else"
];
const IN_PLACE_LISTED = [
	"allOf",
	"anyOf",
	"oneOf"
];
/** What the quicker of the validators is asked at most. */
const MAX_EFFORT = 3e6;
/** Deeper than any document; beyond it nothing more is counted. */
const MAX_DEPTH = 2e3;
/**
* How many times a validator that remembers nothing asks a schema, at most: unions below unions multiply. Counted in the time of the schemas and
* values that there are. References that do not lead into the document itself count as one.
*/
function effortOf({ root }, payload) {
	return new Effort(root).of(root, payload, 0);
}
var Effort = class {
	#root;
	#known = /* @__PURE__ */ new Map();
	constructor(root) {
		this.#root = root;
	}
	of(schema, value, depth) {
		if (schema === void 0 || !isJsonObject(schema) || depth > MAX_DEPTH) return 1;
		let row = this.#known.get(schema);
		if (!row) this.#known.set(schema, row = /* @__PURE__ */ new Map());
		const known = row.get(value);
		if (known !== void 0) return known;
		row.set(value, 1);
		const sum = 1 + this.#inPlace(schema, value, depth + 1) + this.#below(schema, value, depth + 1);
		row.set(value, sum);
		return sum;
	}
	#inPlace(schema, value, depth) {
		let sum = 0;
		const reference = schema["$ref"];
		if (typeof reference === "string") sum += this.of(this.#target(reference), value, depth);
		for (const keyword of IN_PLACE_SINGLE) if (schema[keyword] !== void 0) sum += this.of(schema[keyword], value, depth);
		for (const keyword of IN_PLACE_LISTED) {
			const list = schema[keyword];
			if (list !== void 0 && isJsonArray(list)) for (const one of list) sum += this.of(one, value, depth);
		}
		const dependent = schema["dependentSchemas"];
		if (dependent !== void 0 && isJsonObject(dependent)) for (const one of Object.values(dependent)) sum += this.of(one, value, depth);
		return sum;
	}
	#below(schema, value, depth) {
		let sum = 0;
		if (isJsonArray(value)) {
			const [places, rest] = [schema["prefixItems"] ?? schema["items"], schema["items"] ?? schema["additionalItems"]];
			for (const [index, item] of value.entries()) {
				const place = places !== void 0 && isJsonArray(places) ? places[index] : void 0;
				sum += this.of(place ?? rest, item, depth) + (schema["contains"] === void 0 ? 0 : this.of(schema["contains"], item, depth));
			}
		} else if (isJsonObject(value)) {
			const properties = schema["properties"];
			const named = properties !== void 0 && isJsonObject(properties) ? properties : {};
			for (const [name, member] of Object.entries(value)) sum += this.of(Object.hasOwn(named, name) ? named[name] : schema["additionalProperties"], member, depth);
		}
		return sum;
	}
	#target(reference) {
		if (reference === "#") return this.#root;
		if (!reference.startsWith("#/")) return void 0;
		let at = this.#root;
		for (const step of reference.slice(2).split("/")) {
			if (at === void 0 || typeof at !== "object" || at === null) return void 0;
			const key = decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
			if (!Object.hasOwn(at, key)) return void 0;
			at = at[key];
		}
		return at;
	}
};
// src/compat/formats/json-schema/oracle.ts
let loading;
/** Loads both validators, once, so that what they compiled is found again; this is the only place that does. */
function loadOracles() {
	return loading ??= Promise.all([loadAjv(), loadCfworker()]).then(([ajv, cfworker]) => [within(ajv, MAX_EFFORT), within(cfworker, 2e4)]);
}
/**
* A validator that is not asked what would take it too long: neither remembers what it found, so that unions below unions multiply. What it is
* not asked it has no opinion about.
*/
function within(oracle, most) {
	const judge = (schema, payload) => {
		const effort = effortOf(schema, payload);
		spent += Math.min(effort, most);
		return effort > most ? void 0 : oracle.judge(schema, payload);
	};
	return {
		name: oracle.name,
		judge
	};
}
let spent = 0;
/** How much the validators were asked altogether, as in `effortOf`. */
function effortOfOracles() {
	return spent;
}
/** An instance keeps what it compiled: after so many it is let go. */
const REUSES = 100;
/** Patterns run on our own matcher wherever a native one could run away, or would not compile. */
const patternEngine = Object.assign((source, flags) => {
	const native = isTame(source) ? toRegExp(source, flags) : void 0;
	if (native) return native;
	return { test: (text) => {
		const matches = matchesPattern(source, text);
		if (matches === void 0) throw new Error("the pattern cannot be run safely");
		return matches;
	} };
}, { code: "new RegExp" });
function toRegExp(source, flags) {
	try {
		return new RegExp(source, flags);
	} catch {
		return;
	}
}
async function loadAjv() {
	const [seven, nineteen, twenty, formats] = await Promise.all([
		import("./ajv.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)),
		import("./ajv2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)),
		import("./ajv3.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)),
		import("./ajv-formats2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1))
	]);
	const compiled = /* @__PURE__ */ new WeakMap();
	const shared = /* @__PURE__ */ new Map();
	const compile = (schema) => {
		const options = {
			strict: false,
			validateSchema: false,
			meta: false,
			allErrors: hasLongList(schema.root),
			logger: false,
			addUsedSchema: false,
			inlineRefs: schema.plain === true,
			ownProperties: true,
			code: {
				regExp: patternEngine,
				optimize: false
			}
		};
		try {
			const Ajv = schema.dialect === 2020 ? twenty.Ajv2020 : schema.dialect === 2019 ? nineteen.Ajv2019 : seven.Ajv;
			const make = () => {
				const ajv = new Ajv(options);
				formats.default.default(ajv);
				return ajv;
			};
			const used = schema.plain && !options.allErrors ? shared.get(Ajv) : void 0;
			const ajv = used && used.times < REUSES ? used.ajv : make();
			if (schema.plain && !options.allErrors) shared.set(Ajv, {
				ajv,
				times: used?.ajv === ajv ? used.times + 1 : 0
			});
			const prepare = (root) => schema.dialect <= 7 ? modernize(root, schema.dialect) : root;
			for (const { uri, root, names } of schema.others) {
				const other = withId(prepare(root), uri);
				for (const name of names.length > 0 ? names : [uri]) ajv.addSchema(other, name);
			}
			const root = withId(prepare(schema.root), schema.uri);
			const validate = ajv.compile(root);
			if (typeof root === "object") ajv.removeSchema(root);
			return validate;
		} catch {
			return;
		}
	};
	return {
		name: "ajv",
		judge: (schema, payload) => {
			if (!compiled.has(schema)) compiled.set(schema, compile(schema));
			const validate = compiled.get(schema);
			if (!validate) return void 0;
			try {
				const valid = validate(payload);
				const error = validate.errors?.[0];
				return valid ? { valid } : {
					valid,
					error: `${error?.instancePath || "/"} ${error?.message ?? "is refused"}`
				};
			} catch {
				return;
			}
		}
	};
}
/** The schema with a base URI, unless it has an absolute one of its own. `$schema` is dropped: the dialect is known. */
function withId(root, uri) {
	if (!isJsonObject(root)) return root === true;
	const { $schema: _, ...rest } = root;
	const id = rest["$id"];
	if (typeof id === "string" && /^[a-z][a-z0-9+.-]*:/i.test(id)) return rest;
	return {
		...rest,
		$id: uri
	};
}
async function loadCfworker() {
	const { Validator } = await import("./cfworker-json-schema.js");
	const made = /* @__PURE__ */ new WeakMap();
	const make = (schema) => {
		const draft = {
			4: "4",
			6: "7",
			7: "7",
			2019: "2019-09",
			2020: "2020-12"
		}[schema.dialect];
		try {
			const validator = new Validator(schema.dialect === 4 ? stripSchema(schema.root) : withId(schema.root, schema.uri), draft, true);
			for (const { uri, root, names } of schema.others) {
				const other = isJsonObject(root) ? root : root === true ? {} : { not: {} };
				for (const name of /* @__PURE__ */ new Set([uri, ...names])) validator.addSchema(withId(other, name), name);
			}
			return validator;
		} catch {
			return;
		}
	};
	const validatorFor = (schema, payload) => {
		if (isWide(schema.root)) return make({
			...schema,
			root: narrow(schema.root, keysOf(payload))
		});
		if (!made.has(schema)) made.set(schema, make(schema));
		return made.get(schema);
	};
	return {
		name: "@cfworker/json-schema",
		judge: (schema, payload) => {
			try {
				if (isLong(payload) && hasWildPattern(schema)) return void 0;
				const result = validatorFor(schema, payload)?.validate(payload);
				if (!result) return void 0;
				return result.valid ? { valid: true } : {
					valid: false,
					error: result.errors.at(-1)?.error ?? "refused"
				};
			} catch {
				return;
			}
		}
	};
}
function stripSchema(root) {
	if (!isJsonObject(root)) return root;
	const { $schema: _, ...rest } = root;
	return rest;
}
/** Up to this length even a pattern that backtracks without bounds is done at once. */
const SHORT = 12;
function isLong(payload) {
	if (typeof payload === "string") return payload.length > SHORT;
	if (isJsonArray(payload)) return payload.some(isLong);
	return isJsonObject(payload) && Object.entries(payload).some(([key, value]) => key.length > SHORT || isLong(value));
}
const wild = /* @__PURE__ */ new WeakMap();
/** Whether a pattern could keep a backtracking matcher busy; this validator brings its own. */
function hasWildPattern(schema) {
	let known = wild.get(schema);
	if (known === void 0) {
		known = [schema.root, ...schema.others.map(({ root }) => root)].some((root) => patternsOf(root).some((pattern) => !isTame(pattern)));
		wild.set(schema, known);
	}
	return known;
}
function patternsOf(root) {
	const found = [];
	const waiting = [root];
	for (let at = waiting.pop(); at !== void 0; at = waiting.pop()) {
		if (isJsonArray(at)) waiting.push(...at);
		if (!isJsonObject(at)) continue;
		if (typeof at["pattern"] === "string") found.push(at["pattern"]);
		if (isJsonObject(at["patternProperties"])) found.push(...Object.keys(at["patternProperties"]));
		waiting.push(...Object.values(at));
	}
	return found;
}
/** Drafts 4 and 6 as draft 7, and references without their neighbours, as those drafts read them. */
function modernize(schema, dialect) {
	if (!isJsonObject(schema)) return schema;
	if (typeof schema["$ref"] === "string") return {
		...pick(schema, ["definitions", "$defs"]),
		$ref: schema["$ref"]
	};
	const result = { ...schema };
	const later = dialect === 4 ? [
		"const",
		"contains",
		"propertyNames",
		"if",
		"then",
		"else",
		"$id"
	] : dialect === 6 ? [
		"if",
		"then",
		"else"
	] : [];
	for (const keyword of later) delete result[keyword];
	if (dialect === 4) {
		if (typeof result["id"] === "string") result["$id"] = result["id"];
		delete result["id"];
		for (const [flag, bound] of [["exclusiveMinimum", "minimum"], ["exclusiveMaximum", "maximum"]]) {
			const value = result[bound];
			if (result[flag] === true && value !== void 0) {
				result[flag] = value;
				delete result[bound];
			} else delete result[flag];
		}
	}
	const within = (value) => modernize(value, dialect);
	for (const keyword of SINGLE) if (isJsonObject(result[keyword])) result[keyword] = within(result[keyword]);
	for (const keyword of LISTED) if (isJsonArray(result[keyword])) result[keyword] = result[keyword].map(within);
	for (const keyword of NAMED) {
		const map = result[keyword];
		if (isJsonObject(map)) result[keyword] = Object.fromEntries(Object.entries(map).map(([name, value]) => [name, within(value)]));
	}
	return result;
}
function pick(schema, keywords) {
	return Object.fromEntries(keywords.flatMap((keyword) => schema[keyword] === void 0 ? [] : [[keyword, schema[keyword]]]));
}
export { LISTED, MAX_EFFORT, SINCE, SINGLE, assumeDialect, dialectOf, effortOf, effortOfOracles, escapeToken, findAmbiguity, isSchema, isTooOld, keysOf, loadOracles, locatePointers, nameDialect, pointerTokens, subschemas, surveyOf, textOfOld, unescapeToken, valueOfMember };
