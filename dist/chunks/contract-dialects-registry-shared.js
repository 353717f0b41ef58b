import { GateError } from "./start.js";
// src/contract/dialects/registry.ts
/** Every dialect in which a contract can be written; one line each. Where several recognise a file, the first one has it. */
const DIALECTS = [
	{
		name: "odcs",
		title: "Open Data Contract Standard",
		detect: (path, head) => /\.odcs\.(?:ya?ml|json)$/i.test(path) || /["']?kind["']?\s*:\s*["']?DataContract\b/.test(head),
		load: async () => (await import("./contract-dialects-odcs-read.js")).readOdcsContract
	},
	{
		name: "tfdv",
		title: "TensorFlow Data Validation schema",
		detect: (path, head) => /\.(?:pbtxt|pbtext|textproto|prototxt)$/i.test(path) && /^\s*(?:feature|string_domain|sparse_feature)\s*:?\s*[{<]/m.test(head),
		load: async () => (await import("./contract-dialects-tfdv-read.js")).readTfdvContract
	},
	{
		name: "mlflow",
		title: "MLflow model signature",
		detect: (path, head) => /(?:^|\/)MLmodel(?:\.ya?ml)?$/.test(path) || /^(?:mlflow_version|model_uuid):/m.test(head),
		load: async () => (await import("./contract-dialects-mlflow-read.js")).readMlflowContract
	},
	{
		name: "pact",
		title: "Pact",
		detect: (path, head) => /\.json$/i.test(path) && /^\uFEFF?\s*\{/.test(head) && (/"consumer"\s*:\s*\{/.test(head) && /"(?:provider|interactions|messages)"\s*:/.test(head) || /"pactSpecification"/.test(head)),
		load: async () => (await import("./contract-dialects-pact-read.js")).readPactContract
	},
	{
		name: "avro",
		title: "Avro schema",
		detect: (path, head) => /\.avsc$/i.test(path) || /\.json$/i.test(path) && /"type"\s*:\s*"record"/.test(head) && /"fields"\s*:\s*\[/.test(head),
		load: async () => (await import("./contract-dialects-avro-read.js")).readAvroContract
	},
	{
		name: "json-schema",
		title: "JSON Schema",
		detect: (path, head) => /\.schema\.json$|\.jsonschema$/i.test(path) || /["']\$schema["']\s*:\s*["']https?:\/\/json-schema\.org\//.test(head),
		load: async () => (await import("./contract-dialects-json-schema-read.js")).readSchemaContract
	}
];
const HEAD = 4096;
/** Reads a contract in whatever dialect it is. @throws GateError RG-SCHEMA-FORMAT, RG-SCHEMA-SYNTAX */
async function readContract(file) {
	const dialect = DIALECTS.find((one) => one.detect(file.path, file.text.slice(0, HEAD)));
	if (dialect) return (await dialect.load())(file);
	throw new GateError("RG-SCHEMA-FORMAT", `${file.path} is no contract that is known`, { expected: `one of ${DIALECTS.map(({ title }) => title).join(", ")}` });
}
export { readContract };
