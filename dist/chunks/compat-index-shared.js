import "./runtime.js";
import { GateError } from "./start.js";
import { answerOf, jsonSchemaRules } from "./compat-formats-json-schema-rules-shared.js";
import { FORMAT_NAMES } from "./config.js";
import { AVRO_RULES, QUALIFIED_PROFILE, UNQUALIFIED_PROFILE } from "./compat-formats-avro-rules-shared.js";
import { FEAST_RULES } from "./compat-formats-feast-rules-shared.js";
import { GRAPHQL_RULES } from "./compat-formats-graphql-rules-shared.js";
import { MLFLOW_RULES } from "./compat-formats-mlflow-rules-shared.js";
import { ODCS_RULES } from "./compat-formats-odcs-rules-shared.js";
import { openapiRules } from "./compat-formats-openapi-rules-index-shared.js";
import { PROFILES, PROTOBUF_RULES, builtinFile } from "./compat-formats-protobuf-rules-index-shared.js";
import { SQL_RULES, groupFiles as groupFiles$1 } from "./compat-formats-sql-rules-shared.js";
import { TFDV_RULES } from "./compat-formats-tfdv-rules-shared.js";
import { posix } from "node:path";
// src/compat/formats/avro/index.ts
/** Apache Avro schemas (.avsc), by the schema resolution of Avro 1.12. */
const avro = {
	name: "avro",
	title: "Apache Avro",
	kind: "data",
	detect: (path, head) => path.endsWith(".avsc") || path.endsWith(".json") && /"type"\s*:\s*"record"/.test(head) && /"fields"\s*:\s*\[/.test(head),
	profiles: [UNQUALIFIED_PROFILE, QUALIFIED_PROFILE],
	rules: AVRO_RULES,
	load: async () => (await import("./compat-formats-avro-engine.js")).engine
};
// src/compat/formats/feast/index.ts
const DUMP = /"(?:featureViews|onDemandFeatureViews|streamFeatureViews|featureServices|dataSources)"\s*:\s*\[/;
const IMPORT = /^(?:from\s+feast(?:\.\w+)*\s+import\b|import\s+feast\b)/m;
/** Feature stores of Feast: registry dumps as JSON, and feature definitions in Python as far as they can be read without running them. */
const feast = {
	name: "feast",
	title: "Feast feature store",
	kind: "api",
	detect: (path, head) => path.endsWith(".json") && DUMP.test(head) || path.endsWith(".py") && IMPORT.test(head),
	rules: FEAST_RULES,
	load: async () => (await import("./compat-formats-feast-engine.js")).engine
};
// src/compat/formats/graphql/group.ts
/** Base names that tell the main file of a schema. */
const MAIN = /^(?:schema|index|root|main)\.\w+$/i;
/**
* All SDL of an entry is one schema. Where a base name stands in several folders of which none holds the other
* (`services/a/schema.graphql`, `services/b/schema.graphql`), each such folder has a schema of its own, with all below it; what is in none of
* them goes folder by folder. Introspection results stand alone.
*/
function groupFiles(paths) {
	const single = paths.filter((path) => path.endsWith(".json"));
	const sdl = paths.filter((path) => !path.endsWith(".json"));
	const homes = independentFolders(sdl);
	const groups = /* @__PURE__ */ new Map();
	for (const path of sdl) {
		const home = homes.size === 0 ? "" : homeOf(path, homes);
		const group = groups.get(home);
		if (group) group.push(path);
		else groups.set(home, [path]);
	}
	return [...[...groups.values()].map(mainFirst), ...single.map((path) => [path])];
}
/** Folders that hold a file of a name which also stands in another folder, neither of the two inside of the other. */
function independentFolders(paths) {
	const folders = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const base = path.slice(path.lastIndexOf("/") + 1);
		const some = folders.get(base);
		if (some) some.push(folderOf(path));
		else folders.set(base, [folderOf(path)]);
	}
	const homes = [...folders.values()].filter((some) => some.some((one) => some.some((other) => areApart(one, other))));
	return new Set(homes.flat());
}
function areApart(one, other) {
	return one !== other && !`${one}/`.startsWith(`${other}/`) && !`${other}/`.startsWith(`${one}/`) && one !== "" && other !== "";
}
/** The nearest folder around a file that has a schema; else its own. */
function homeOf(path, homes) {
	const own = folderOf(path);
	for (let folder = own; folder !== ""; folder = folderOf(folder)) if (homes.has(folder)) return folder;
	return homes.has("") || own === "" ? "" : own;
}
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function mainFirst(paths) {
	const main = paths.find((path) => MAIN.test(path.slice(path.lastIndexOf("/") + 1)));
	return main === void 0 ? paths : [main, ...paths.filter((path) => path !== main)];
}
// src/compat/formats/graphql/index.ts
const INTROSPECTION = /^\s*\{\s*(?:"data"\s*:\s*\{\s*)?"__schema"\s*:\s*\{/;
/** SDL where its path says nothing: a definition at the very beginning, which is no JSON. */
const SDL = /^\s*(?:schema\s*[@{]|(?:extend\s+)?(?:type|interface|input)\s+[_A-Za-z]\w*[\s@&\w]*\{)/;
/** A document of operations: its first definition is one, or a bare selection. */
const OPERATIONS = /^(?:[\s,\uFEFF]|#[^\n\r]*(?:[\n\r]|$))*(?:(?:query|mutation|subscription|fragment)(?![\w:])|\{(?!\s*["}]))/;
/** GraphQL schemas: SDL (one file or many) and introspection results. */
const graphql = {
	name: "graphql",
	title: "GraphQL",
	kind: "api",
	detect: (path, head) => /\.(?:graphqls?|gql|sdl)$/.test(path) && !OPERATIONS.test(head) || path.endsWith(".json") && (INTROSPECTION.test(head) || SDL.test(head)),
	group: groupFiles,
	rules: GRAPHQL_RULES,
	load: async () => (await import("./compat-formats-graphql-engine.js")).engine
};
// src/compat/formats/json-schema/index.ts
const NAME$2 = /\.schema\.(?:json|ya?ml)$|\.jsonschema$/i;
/** An object schema that does not name its dialect. Instances of neither GeoJSON, Avro nor OpenAPI look like this. */
const OBJECT_SCHEMA = [/"type"\s*:\s*"object"/, /"properties"\s*:\s*\{/];
const HEAD$1 = /["']?\$schema["']?\s*:\s*["']?https?:\/\/json-schema\.org\//;
/** JSON Schema, drafts 4 to 2020-12. */
const jsonSchema = {
	name: "json-schema",
	title: "JSON Schema",
	kind: "data",
	detect: (path, head) => NAME$2.test(path) || /\.(?:json|ya?ml)$/i.test(path) && HEAD$1.test(head) || /\.json$/i.test(path) && OBJECT_SCHEMA.every((pattern) => pattern.test(head)),
	rules: jsonSchemaRules,
	load: async () => (await import("./compat-formats-json-schema-engine.js")).engine
};
// src/compat/formats/mlflow/index.ts
/** Model signatures of MLflow: columns, nested types, tensors and parameters of an `MLmodel` file. */
const mlflow = {
	name: "mlflow",
	title: "MLflow model signature",
	kind: "data",
	detect: (path, head) => /(?:^|\/)MLmodel(?:\.ya?ml)?$/.test(path) || /^(?:mlflow_version|model_uuid):/m.test(head),
	rules: MLFLOW_RULES,
	load: async () => (await import("./compat-formats-mlflow-engine.js")).engine
};
// src/compat/formats/odcs/index.ts
const NAME$1 = /\.odcs\.(?:ya?ml|json)$/i;
const KIND = /^\s*["']?kind["']?\s*:\s*["']?DataContract\b/m;
/** Open Data Contract Standard, versions 3.0 to 3.2. */
const odcs = {
	name: "odcs",
	title: "Open Data Contract Standard",
	kind: "data",
	detect: (path, head) => NAME$1.test(path) || /\.(?:ya?ml|json)$/i.test(path) && KIND.test(head),
	rules: ODCS_RULES,
	load: async () => (await import("./compat-formats-odcs-engine.js")).engine
};
// src/compat/formats/openapi/index.ts
const NAME = /(?:^|[/._-])(?:openapi|swagger)[^/]*\.(?:json|ya?ml)$/i;
const HEAD = /(?:^|[{,\n])\s*["']?(?:openapi|swagger)["']?\s*:\s*["']?(?:2(?:\.0)?(?=["'\s,}]|$)|3\.\d)/;
// src/compat/registry.ts
/** Every format that can be compared; one line each. Where several recognise a file, the first one has it. */
const FORMATS = [
	avro,
	{
		name: "openapi",
		title: "OpenAPI",
		kind: "api",
		detect: (path, head) => /\.(?:json|ya?ml)$/i.test(path) && (HEAD.test(head) || NAME.test(path) && /["']?(?:openapi|swagger)["']?\s*:/.test(head)),
		rules: openapiRules,
		load: async () => (await import("./compat-formats-openapi-engine.js")).engine
	},
	jsonSchema,
	graphql,
	mlflow,
	{
		name: "tfdv",
		title: "TensorFlow Data Validation",
		kind: "data",
		detect: (path, head) => /\.(?:pbtxt|pbtext|textproto|prototxt)$/.test(path) && /^\s*(?:feature|string_domain|sparse_feature)\s*:?\s*[{<]/m.test(head),
		rules: TFDV_RULES,
		load: async () => (await import("./compat-formats-tfdv-engine.js")).engine
	},
	feast,
	odcs,
	{
		name: "protobuf",
		title: "Protocol Buffers",
		kind: "data",
		profiles: PROFILES,
		detect: (path) => path.endsWith(".proto"),
		bringsAlong: (reference) => builtinFile(reference) !== void 0,
		rules: PROTOBUF_RULES,
		load: async () => (await import("./compat-formats-protobuf-engine.js")).engine
	},
	{
		name: "sql",
		title: "PostgreSQL DDL",
		kind: "state",
		detect: (path) => /\.(?:sql|pgsql|ddl)$/i.test(path),
		group: groupFiles$1,
		rules: SQL_RULES,
		load: async () => (await import("./compat-formats-sql-engine.js")).engine
	}
];
/**
* The format of that name.
* @throws GateError RG-SCHEMA-FORMAT when it is not a format, or not one that can be compared yet
*/
function findFormat(name) {
	const format = FORMATS.find((candidate) => candidate.name === name);
	if (format) return format;
	const known = FORMAT_NAMES.some((candidate) => candidate === name);
	throw new GateError("RG-SCHEMA-FORMAT", `the format ${JSON.stringify(name)} is ${known ? "not supported yet" : "not known"}`, { expected: `one of ${FORMATS.map((candidate) => candidate.name).join(", ")}` });
}
/** The format that recognises a file by its name and the beginning of its text (at most 4 KiB are looked at). */
function detectFormat(path, head) {
	const beginning = head.slice(0, 4096);
	return FORMATS.find((format) => format.detect(path, beginning));
}
// src/compat/compare.ts
/**
* Reads a schema. Which clients there are (`policy.operations`) is no matter of the schema: it is asked for when schemas are compared.
* @throws GateError RG-SCHEMA-SYNTAX
*/
async function openSchema(source, spec, policy) {
	return {
		spec,
		parsed: await (await spec.load()).parse(source, policy)
	};
}
/**
* Compares two versions of a schema in both directions: `deploy` asks whether the new one reads what the old one wrote,
* and what the change gives up for ever; `rollback` asks the reverse, and what the change adds that the old one cannot answer for.
* @throws GateError RG-SCHEMA-SYNTAX for what shows only when references are followed
*/
async function compareSchemas(before, after, policy) {
	const deploy = await compareOneWay(before, after, "deploy", policy);
	const rollback = await compareOneWay(before, after, "rollback", policy);
	return {
		deploy: toAnswer(deploy),
		rollback: toAnswer(rollback)
	};
}
/** One direction of `compareSchemas`, for who asks for no more. @throws GateError as `compareSchemas` */
async function compareOneWay(before, after, direction, policy) {
	const engine = await after.spec.load();
	const [older, newer] = [before.parsed, after.parsed];
	const isDeploy = direction === "deploy";
	const read = await (isDeploy ? engine.compare(older, newer, policy) : engine.compare(newer, older, policy));
	const added = isDeploy ? [] : await engine.additions?.(older, newer, policy) ?? [];
	const given = isDeploy === (after.spec.kind !== "state") ? await engine.review?.(older, newer, policy) ?? [] : [];
	return [
		...read,
		...added,
		...given
	];
}
/** Everything in a schema that must not be taken for something else later; `undefined` where its format does not tell. */
async function listMembers({ spec, parsed }, policy) {
	const members = (await spec.load()).members?.(parsed, policy);
	return members && [...members];
}
/**
* Opens two versions of a schema and compares them in both directions.
* @throws GateError RG-SCHEMA-SYNTAX, RG-SCHEMA-FORMAT
*/
async function compareSources(before, after, format, policy) {
	const spec = findFormat(format);
	const older = await openSchema(before, spec, policy);
	return compareSchemas(older, before === after ? older : await openSchema(after, spec, policy), policy);
}
function toAnswer(differences) {
	return {
		answer: answerOf(differences),
		differences
	};
}
// src/compat/match/files.ts
/** Ways to recognise a renamed file, strongest first. A key that two files share on one side recognises none of them. */
const KEYS = [
	{
		how: "identical content",
		key: (_path, oid) => oid
	},
	{
		how: "same name",
		key: (path) => posix.basename(path)
	},
	{
		how: "similar name",
		key: (path) => similarName(path)
	}
];
/** Finds for every file its counterpart in an older release: the same path, else a rename that is beyond doubt. */
function matchUp(current, earlier) {
	const pairs = /* @__PURE__ */ new Map();
	for (const path of current.keys()) if (earlier.has(path)) pairs.set(path, {
		path,
		from: path
	});
	const added = new Set([...current.keys()].filter((path) => !earlier.has(path)));
	const removed = new Set([...earlier.keys()].filter((path) => !current.has(path)));
	for (const { how, key } of KEYS) {
		const before = uniqueByKey(removed, (path) => key(path, earlier.get(path)?.oid ?? ""));
		const after = uniqueByKey(added, (path) => key(path, current.get(path)?.oid ?? ""));
		for (const [name, path] of after) {
			const from = before.get(name);
			if (path === void 0 || from === void 0) continue;
			pairs.set(path, {
				path,
				from,
				renamed: how
			});
			added.delete(path);
			removed.delete(from);
		}
	}
	return {
		pairs,
		added,
		removed
	};
}
function uniqueByKey(paths, keyOf) {
	const result = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const key = keyOf(path);
		result.set(key, result.has(key) ? void 0 : path);
	}
	return result;
}
/** `schemas/Order-v2.avsc` and `order_v1.avsc` are one name: case, separators, versions and extensions do not count. */
function similarName(path) {
	const stem = posix.basename(path).toLowerCase().split(".")[0] ?? "";
	return stem.replaceAll(/(?:^|[-_])v?\d+(?=$|[-_])/g, "").replaceAll(/[-_]/g, "") || stem;
}
// src/compat/match/units.ts
/**
* The schemas that paths stand for, in the order of their main files: as the entry says (`together`), else as their format says. Only names
* are looked at; an entry may hold several formats, each of which groups its own files.
*/
function splitUnits(paths, formats, { format, together } = {}) {
	const sorted = [...paths].sort();
	return (together === false ? sorted.map((path) => unitOf([path], false, format)) : [...byFormat(sorted, formats, {
		format,
		together
	})].flatMap(([spec, own]) => groupsOf(own, spec, together))).sort((a, b) => compareTexts(a.path, b.path));
}
/** Whether files of such a path are grouped, so that all of them have to be known to tell which are one schema. */
function mayGroup(formats, { format, together }) {
	if (together !== void 0) return () => together;
	if (format) return () => format.group !== void 0;
	const grouping = formats.filter((one) => one.group !== void 0);
	return (path) => grouping.some((one) => one.detect(path, ""));
}
function groupsOf(paths, spec, together) {
	if (together === true) return [unitOf(paths, true, spec)];
	if (!spec?.group) return paths.map((path) => unitOf([path], false, spec));
	return spec.group(paths).flatMap((files) => files.length > 0 ? unitOf(files, true, spec) : []);
}
/** Without a configured format only those count that group, or all when everything is to be taken together. */
function byFormat(paths, formats, { format, together }) {
	if (format) return /* @__PURE__ */ new Map([[format, [...paths]]]);
	const wanted = together === true ? formats : formats.filter((one) => one.group !== void 0);
	const result = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const spec = wanted.some((one) => one.detect(path, "")) ? formats.find((one) => one.detect(path, "")) : void 0;
		const own = result.get(spec);
		if (own) own.push(path);
		else result.set(spec, [path]);
	}
	return result;
}
function unitOf(files, grouped, spec) {
	return {
		path: files[0] ?? "",
		files,
		grouped,
		...spec && { format: spec.name }
	};
}
/** Finds for every schema its counterpart in an older release: by the files they share, then, for groups, by their folder or because no other is left. */
function matchUnits(current, earlier, files) {
	const pairs = /* @__PURE__ */ new Map();
	const [added, removed] = [new Set(current), new Set(earlier)];
	const take = (unit, pair) => {
		if (!added.has(unit) || !removed.has(pair.from)) return;
		pairs.set(unit, pair);
		added.delete(unit);
		removed.delete(pair.from);
	};
	for (const [unit, from, renamed] of sharedFiles(current, earlier, files)) take(unit, {
		from,
		...renamed && { renamed }
	});
	const related = (how, fits) => {
		for (const unit of [...added].filter(({ grouped }) => grouped)) {
			const others = [...removed].filter((one) => one.grouped && one.format === unit.format && fits(unit, one));
			const rivals = [...added].filter((one) => one.grouped && one.format === unit.format && others.some((other) => fits(one, other)));
			const [from] = others;
			if (from && others.length === 1 && rivals.length === 1) take(unit, {
				from,
				renamed: how
			});
		}
	};
	related("same folder", sharesFolder);
	related("the only one left", () => true);
	const inOrder = current.flatMap((unit) => {
		const pair = pairs.get(unit);
		return pair ? [[unit, pair]] : [];
	});
	return {
		pairs: new Map(inOrder),
		added,
		removed
	};
}
/** Pairs of schemas with files in common, those that share most first. */
function sharedFiles(current, earlier, files) {
	const holders = new Map(earlier.flatMap((unit) => unit.files.map((path) => [path, unit])));
	const shared = [];
	for (const unit of current) {
		const votes = /* @__PURE__ */ new Map();
		for (const path of unit.files) {
			const pair = files.pairs.get(path);
			const from = pair && holders.get(pair.from);
			if (!from) continue;
			const known = votes.get(from);
			votes.set(from, {
				count: (known?.count ?? 0) + 1,
				renamed: known && !known.renamed ? void 0 : pair.renamed
			});
		}
		for (const [from, vote] of votes) shared.push({
			unit,
			from,
			...vote
		});
	}
	return shared.sort((a, b) => b.count - a.count).map(({ unit, from, renamed }) => [
		unit,
		from,
		renamed
	]);
}
function sharesFolder(a, b) {
	const folders = new Set(a.files.map((path) => posix.dirname(path)));
	return b.files.some((path) => folders.has(posix.dirname(path)));
}
function compareTexts(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/compat/profile.ts
/** What is wrong with the profile that a policy names: the words for an error, `undefined` when nothing is. */
function profileProblem({ title, profiles }, { profile }) {
	if (profile === void 0 || profiles?.includes(profile) === true) return void 0;
	const shown = JSON.stringify(profile);
	if (!profiles || profiles.length === 0) return {
		message: `${title} has no profile ${shown}, nor any other`,
		expected: "no profile"
	};
	return {
		message: `${title} has no profile ${shown}`,
		expected: `one of ${profiles.join(", ")}`
	};
}
// src/compat/readers.ts
async function loadTfdvTools() {
	const { parseSchema } = await import("./compat-formats-tfdv-parse.js");
	const { isExpected } = await import("./compat-formats-tfdv-interpret.js");
	return {
		parse: parseSchema,
		isExpected
	};
}
/** The reader of MLmodel files. It throws GateError RG-SCHEMA-SYNTAX. */
async function loadMlflowParser() {
	return (await import("./compat-formats-mlflow-parse.js")).parseModel;
}
/** The reader of Avro schemas. It throws GateError RG-SCHEMA-SYNTAX. */
async function loadAvroParser() {
	return (await import("./compat-formats-avro-parse-index.js")).parseSchema;
}
// src/compat/tools.ts
async function loadSchemaTools() {
	const { parseContract } = await import("./compat-formats-odcs-parse.js");
	const { readYaml } = await import("./compat-source-index.js");
	return {
		parseOdcs: parseContract,
		readYaml,
		...await loadPatternTools()
	};
}
async function loadPatternTools() {
	const { isTame, matchesPattern } = await import("./compat-formats-json-schema-pattern-language.js");
	const { accepts, automatonOf, isAbsorbed, startOf, stepBy } = await import("./compat-formats-json-schema-pattern-automaton.js");
	const compilePattern = (pattern) => {
		const native = isTame(pattern) ? toRegExp(pattern) : void 0;
		return native ? (text) => native.test(text) : (text) => matchesPattern(pattern, text);
	};
	const compileMachine = (pattern) => {
		const automaton = automatonOf(pattern);
		return automaton && {
			start: startOf(automaton),
			step: (from, code) => stepBy(automaton, from, code),
			accepts: (at) => accepts(automaton, at),
			isAbsorbed: (at) => isAbsorbed(automaton, at)
		};
	};
	return {
		compilePattern,
		compileMachine
	};
}
function toRegExp(pattern) {
	try {
		return new RegExp(pattern, "u");
	} catch {
		return;
	}
}
export { FORMATS, compareOneWay, compareSchemas, compareSources, detectFormat, findFormat, listMembers, loadAvroParser, loadMlflowParser, loadPatternTools, loadSchemaTools, loadTfdvTools, matchUnits, matchUp, mayGroup, openSchema, profileProblem, splitUnits };
