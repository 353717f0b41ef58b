import { GateError, answerOf } from "./start.js";
import { FORMAT_NAMES } from "./config-index-shared.js";
import { AVRO_RULES } from "./compat-formats-avro-rules-shared.js";
import { jsonSchemaRules } from "./compat-formats-json-schema-rules-shared.js";
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
// src/compat/formats/json-schema/index.ts
const NAME = /\.schema\.(?:json|ya?ml)$|\.jsonschema$/i;
const HEAD = /["']?\$schema["']?\s*:\s*["']?https?:\/\/json-schema\.org\//;
// src/compat/registry.ts
/** Every format that can be compared; one line each. Where several recognise a file, the first one has it. */
const FORMATS = [avro, {
	name: "json-schema",
	title: "JSON Schema",
	kind: "data",
	detect: (path, head) => NAME.test(path) || /\.(?:json|ya?ml)$/i.test(path) && HEAD.test(head),
	rules: jsonSchemaRules,
	load: async () => (await import("./compat-formats-json-schema-engine.js")).engine
}];
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
* Compares two versions of a schema in both directions: `deploy` asks whether the new one reads what the old one wrote, `rollback` the reverse.
* @throws GateError RG-SCHEMA-SYNTAX, RG-SCHEMA-FORMAT
*/
async function compareSources(before, after, format, policy) {
	const engine = await findFormat(format).load();
	const older = await engine.parse(before, policy);
	const newer = await engine.parse(after, policy);
	return {
		deploy: toAnswer(await engine.compare(older, newer, policy)),
		rollback: toAnswer(await engine.compare(newer, older, policy))
	};
}
export { FORMATS, compareSources, detectFormat, findFormat };
