import { GateError, answerOf } from "./start.js";
import { FORMAT_NAMES } from "./config-index-shared.js";
import { AVRO_RULES } from "./compat-formats-avro-rules-shared.js";
import { FEAST_RULES } from "./compat-formats-feast-rules-shared.js";
import { GRAPHQL_RULES } from "./compat-formats-graphql-rules-shared.js";
import { jsonSchemaRules } from "./compat-formats-json-schema-rules-shared.js";
import { MLFLOW_RULES } from "./compat-formats-mlflow-rules-shared.js";
import { ODCS_RULES } from "./compat-formats-odcs-rules-shared.js";
import { openapiRules } from "./compat-formats-openapi-rules-index-shared.js";
import { PROTOBUF_RULES } from "./compat-formats-protobuf-rules-index-shared.js";
import { SQL_RULES } from "./compat-formats-sql-rules-shared.js";
import { TFDV_RULES } from "./compat-formats-tfdv-rules-shared.js";
// src/compat/formats/avro/index.ts
/** Apache Avro schemas (.avsc), by the schema resolution of Avro 1.12. */
const avro = {
	name: "avro",
	title: "Apache Avro",
	kind: "data",
	detect: (path, head) => path.endsWith(".avsc") || path.endsWith(".json") && /"type"\s*:\s*"record"/.test(head) && /"fields"\s*:\s*\[/.test(head),
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
// src/compat/formats/graphql/index.ts
const INTROSPECTION = /^\s*\{\s*(?:"data"\s*:\s*\{\s*)?"__schema"\s*:\s*\{/;
/** SDL where its path says nothing: a definition at the very beginning, which is no JSON. */
const SDL = /^\s*(?:schema\s*[@{]|(?:extend\s+)?(?:type|interface|input)\s+[_A-Za-z]\w*[\s@&\w]*\{)/;
/** GraphQL schemas: SDL (one file or many) and introspection results. */
const graphql = {
	name: "graphql",
	title: "GraphQL",
	kind: "api",
	detect: (path, head) => /\.(?:graphqls?|gql|sdl)$/.test(path) || path.endsWith(".json") && (INTROSPECTION.test(head) || SDL.test(head)),
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
		detect: (path) => path.endsWith(".proto"),
		rules: PROTOBUF_RULES,
		load: async () => (await import("./compat-formats-protobuf-engine.js")).engine
	},
	{
		name: "sql",
		title: "PostgreSQL DDL",
		kind: "api",
		detect: (path) => /\.(?:sql|pgsql|ddl)$/i.test(path),
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
function toAnswer(differences) {
	return {
		answer: answerOf(differences),
		differences
	};
}
/**
* Compares two versions of a schema in both directions: `deploy` asks whether the new one reads what the old one wrote,
* and what the change gives up for ever; `rollback` asks the reverse.
* @throws GateError RG-SCHEMA-SYNTAX, RG-SCHEMA-FORMAT
*/
async function compareSources(before, after, format, policy) {
	const engine = await findFormat(format).load();
	const older = await engine.parse(before, policy);
	const newer = await engine.parse(after, policy);
	return {
		deploy: toAnswer([...await engine.compare(older, newer, policy), ...await engine.review?.(older, newer, policy) ?? []]),
		rollback: toAnswer(await engine.compare(newer, older, policy))
	};
}
export { FORMATS, compareSources, detectFormat, findFormat };
