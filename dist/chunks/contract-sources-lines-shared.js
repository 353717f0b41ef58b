import { GateError } from "./start.js";
import { plainText } from "./contract-sources-bytes-shared.js";
// src/contract/sources/lines.ts
/** Characters of one row; a longer one is refused, unless a larger limit is said: it is held several times over while it is read. */
const MAX_ROW = 16777216;
function rowLimit({ maxRow = MAX_ROW }) {
	return maxRow;
}
/** Lines of a text with their numbers, by batches; `\n` and `\r\n` end a line, a last line need not be ended. */
async function* readLines(file) {
	const most = rowLimit(file);
	let line = 0;
	let open = "";
	for await (const text of plainText(file)) {
		const parts = text.split("\n");
		parts[0] = open + (parts[0] ?? "");
		open = parts.pop() ?? "";
		if (open.length > most) throw tooLong(file.path, line + parts.length + 1, most);
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
function tooLong(path, line, most) {
	return new GateError("RG-DATA", `a row is longer than ${most} characters`, {
		place: {
			file: path,
			line,
			column: 1
		},
		hint: "a file without line ends may be of another format than its name says; `contract test --max-row` reads longer rows"
	});
}
export { readLines, rowLimit, tooLong };
