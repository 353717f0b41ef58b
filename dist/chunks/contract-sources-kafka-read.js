import "./runtime.js";
import { member, parseValue } from "./contract-engine-json-shared.js";
import { readLines } from "./contract-sources-lines-shared.js";
import { toRow } from "./contract-sources-ndjson-read-shared.js";
// src/contract/sources/kafka/read.ts
/** The rows are the payloads. Deletions (a key with a null payload, a change event without `after`) are no rows. */
function readKafka(file) {
	const isChange = /\.debezium\./i.test(file.path);
	return {
		textual: false,
		rows: () => rowsOf(file, isChange)
	};
}
async function* rowsOf(file, isChange) {
	for await (const lines of readLines(file)) yield lines.filter(({ text }) => text.trim() !== "").flatMap(({ line, text }) => unwrap(toRow(line, text), isChange) ?? []);
}
/** `undefined`: a deletion. */
function unwrap(row, isChange) {
	if (row.error !== void 0) return row;
	const payload = isEnvelope(row.value) ? payloadOf(row.line, row.value) : isChange ? row : {
		line: row.line,
		error: "the line is no envelope of a capture"
	};
	if (!payload || payload.error !== void 0 || !isChange) return payload;
	return afterOf(payload);
}
function isEnvelope(value) {
	return member(value, "topic") !== void 0 && member(value, "offset") !== void 0 && member(value, "partition") !== void 0;
}
function payloadOf(line, envelope) {
	const payload = member(envelope, "payload") ?? null;
	if (payload === null) return (member(envelope, "key") ?? null) === null ? {
		line,
		error: "the message has neither key nor payload"
	} : void 0;
	if (typeof payload !== "string") return {
		line,
		value: payload
	};
	if (payload.startsWith("\0")) return {
		line,
		error: "the payload is in the wire format of a schema registry: capture it decoded (kcat -s value=avro -r URL)"
	};
	try {
		return {
			line,
			value: parseValue(payload)
		};
	} catch {
		return {
			line,
			error: "the payload is not well-formed JSON"
		};
	}
}
/** The row as it is after a change event of Debezium, with or without the schema around it. */
function afterOf({ line, value }) {
	const event = member(value, "schema") !== void 0 && member(value, "payload") !== void 0 ? member(value, "payload") ?? null : value;
	if (event === null) return void 0;
	const [after, op] = [member(event, "after"), member(event, "op")];
	if (after === void 0 || op === void 0) return {
		line,
		error: "the line is no change event of Debezium"
	};
	if (after !== null) return {
		line,
		value: after
	};
	return op === "d" || op === "t" ? void 0 : {
		line,
		error: "the change event has no row"
	};
}
export { readKafka };
