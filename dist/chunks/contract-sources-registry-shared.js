import { GateError } from "./start.js";
import { plainBytes } from "./contract-sources-bytes-shared.js";
// src/contract/sources/avro/index.ts
/** Avro object container files: the schema of the writer is in the file. */
const avroFile = {
	name: "avro",
	title: "Avro object container",
	detect: (path, head) => /\.avro$/i.test(path) || head.startsWith("Obj"),
	load: async () => (await import("./contract-sources-avro-read.js")).readAvro
};
// src/contract/sources/csv/index.ts
/** Text with delimiters (RFC 4180): commas, semicolons, tabs or bars, found out from the header; the first row names the columns. */
const csv = {
	name: "csv",
	title: "CSV and TSV",
	detect: (path) => /\.(?:csv|tsv|psv|tab)$/i.test(path),
	load: async () => (await import("./contract-sources-csv-read.js")).readCsv
};
// src/contract/sources/json-array/index.ts
/** One JSON array of rows, or a single object, which is one row. */
const jsonArray = {
	name: "json",
	title: "JSON array",
	detect: (path, head) => /\.json$/i.test(path) || head.trimStart().startsWith("["),
	load: async () => (await import("./contract-sources-json-array-read.js")).readJsonArray
};
// src/contract/sources/kafka/index.ts
/** How `kcat -J` begins a line. What follows tells a capture from rows that have such columns. */
const ENVELOPE = /^\uFEFF?\s*\{\s*"topic"\s*:\s*"[^"\\]*"\s*,\s*"partition"\s*:\s*\d+\s*,\s*"offset"\s*:\s*\d+\s*,\s*"(?:tstype|ts|broker|headers|key|payload)"/;
/** Captures of a topic, an envelope a line (`kcat -J`); change events of Debezium by the name of the file: `orders.debezium.ndjson`. */
const kafka = {
	name: "kafka",
	title: "Kafka capture",
	detect: (path, head) => /\.(?:kafka|debezium)\.(?:ndjson|jsonl|jsonlines|json|log|txt)$/i.test(path) || ENVELOPE.test(head),
	load: async () => (await import("./contract-sources-kafka-read.js")).readKafka
};
// src/contract/sources/ndjson/index.ts
/** One JSON value a line: NDJSON, JSON Lines, captures of Kafka consumers. Empty lines are no rows. */
const ndjson = {
	name: "ndjson",
	title: "Newline-delimited JSON",
	detect: (path, head) => /\.(?:ndjson|jsonl|jsonlines)$/i.test(path) || /\.(?:json|log|txt)$/i.test(path) && isObjectLine(head),
	load: async () => (await import("./contract-sources-ndjson-read.js")).readNdjson
};
/** A first line that is a whole object: an array or an object over several lines is another format. */
function isObjectLine(head) {
	const [first = ""] = head.trimStart().split("\n", 1);
	return head.includes("\n") && /^\{.*\}\s*$/.test(first.trimEnd());
}
// src/contract/sources/registry.ts
/** Every format of data that can be read; one line each. Where several recognise a file, the first one has it. */
const SOURCES = [
	csv,
	{
		name: "parquet",
		title: "Parquet",
		detect: (path, head) => /\.(?:parquet|parq|pqt?)$/i.test(path) || /^PAR[1E]/.test(head),
		load: async () => (await import("./contract-sources-parquet-read.js")).readParquet
	},
	avroFile,
	kafka,
	ndjson,
	jsonArray
];
/** Looked at to tell a format whose name does not. */
const HEAD = 4096;
/** The format of a data file, by its name, else by how it begins. @throws GateError RG-DATA when none is recognised */
async function detectSource(file) {
	const said = file.format === void 0 ? void 0 : SOURCES.find(({ name }) => name === file.format);
	if (said) return said;
	const begun = file.unnamed ? await readHead(file) : void 0;
	const told = begun === void 0 ? void 0 : SOURCES.find((one) => one.detect("", begun));
	if (told) return told;
	const name = file.path.replace(/\.(?:gz|gzip|zst|zstd)$/i, "");
	const needsHead = /\.(?:json|log|txt|ndjson|jsonl|jsonlines)$/i.test(name) || !SOURCES.some((one) => one.detect(name, ""));
	const head = begun ?? (needsHead ? await readHead(file) : "");
	const source = SOURCES.find((one) => one.detect(name, head));
	if (source) return source;
	const expected = `one of ${SOURCES.map(({ title }) => title).join(", ")}`;
	throw new GateError("RG-DATA", `the format of ${file.path} is not known`, { expected });
}
/** Whatever the bytes are, they show some text; whether all of it is text, its reader finds out. */
async function readHead(file) {
	const chunks = [];
	let size = 0;
	for await (const chunk of plainBytes(file)) {
		chunks.push(chunk);
		size += chunk.length;
		if (size >= HEAD) break;
	}
	const bytes = Buffer.concat(chunks);
	const encoding = bytes[0] === 255 && bytes[1] === 254 ? "utf-16le" : bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : "utf-8";
	return new TextDecoder(encoding).decode(bytes).slice(0, HEAD);
}
export { detectSource };
