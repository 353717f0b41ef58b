import "./runtime.js";
import { parseValue } from "./contract-engine-json-shared.js";
import { readLines } from "./contract-sources-lines-shared.js";
// src/contract/sources/ndjson/read.ts
function readNdjson(file) {
	return {
		textual: false,
		layout: "ndjson",
		rows: () => rowsOf(file)
	};
}
async function* rowsOf(file) {
	for await (const lines of readLines(file)) yield lines.filter(({ text }) => text.trim() !== "").map(({ line, text }) => toRow(line, text));
}
/** A row of JSON text; what cannot be read is a row with an error. */
function toRow(line, text) {
	try {
		return {
			line,
			value: parseValue(text)
		};
	} catch (error) {
		if (error instanceof RangeError) return {
			line,
			error: "the row is nested too deeply"
		};
		return {
			line,
			error: error instanceof SyntaxError && error.message === "a name stands twice" ? "a name stands twice in one object of the row" : "the row is not well-formed JSON"
		};
	}
}
export { readNdjson, toRow };
