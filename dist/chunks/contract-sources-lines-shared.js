import { GateError } from "./start.js";
import { plainText } from "./contract-sources-bytes-shared.js";
// src/contract/sources/lines.ts
/** One row longer than this is refused: memory must not depend on the data. */
const MAX_ROW = 67108864;
/** Lines of a text with their numbers, by batches; `\n` and `\r\n` end a line, a last line need not be ended. */
async function* readLines(file) {
	let line = 0;
	let open = "";
	for await (const text of plainText(file)) {
		const parts = text.split("\n");
		parts[0] = open + (parts[0] ?? "");
		open = parts.pop() ?? "";
		if (open.length > 67108864) throw tooLong(file.path, line + parts.length + 1);
		yield parts.map((part) => ({
			line: line += 1,
			text: part.endsWith("\r") ? part.slice(0, -1) : part
		}));
	}
	if (open !== "") yield [{
		line: line + 1,
		text: open
	}];
}
function tooLong(path, line) {
	return new GateError("RG-DATA", `a row is longer than ${MAX_ROW} characters`, { place: {
		file: path,
		line,
		column: 1
	} });
}
export { MAX_ROW, readLines, tooLong };
