import "./runtime.js";
import { GateError } from "./start.js";
import { plainText } from "./contract-sources-bytes-shared.js";
import { rowLimit, tooLong } from "./contract-sources-lines-shared.js";
// src/contract/sources/csv/cells.ts
/** What may stand between cells. */
const SIGNS = [
	",",
	";",
	"	",
	"|"
];
/** The sign that the header has most of, outside of quotes. */
function delimiterOf(header) {
	const bare = header.replaceAll(/"[^"]*"/g, "");
	return SIGNS.map((sign) => [sign, bare.split(sign).length - 1]).reduce((best, one) => one[1] > best[1] ? one : best)[0];
}
/** The cells of a record; what is wrong with its quotes is told beside those before. */
function readCells(text, delimiter) {
	if (!text.includes("\"")) return { cells: text.split(delimiter) };
	const cells = [];
	let at = 0;
	for (;;) {
		if (text[at] !== "\"") {
			const end = text.indexOf(delimiter, at);
			cells.push(end === -1 ? text.slice(at) : text.slice(at, end));
			if (end === -1) return { cells };
			at = end + delimiter.length;
			continue;
		}
		const close = closingQuote(text, at);
		if (close === -1) return {
			cells,
			error: "a quoted cell is not closed"
		};
		cells.push(text.slice(at + 1, close).replaceAll("\"\"", "\""));
		if (close + 1 === text.length) return { cells };
		if (!text.startsWith(delimiter, close + 1)) return {
			cells,
			error: "there is text after a quoted cell"
		};
		at = close + 1 + delimiter.length;
	}
}
/** Where the quote is that closes the one at `from`; two in a row stand for one. */
function closingQuote(text, from) {
	for (let at = text.indexOf("\"", from + 1); at !== -1; at = text.indexOf("\"", at + 2)) if (text[at + 1] !== "\"") return at;
	return -1;
}
// src/contract/sources/csv/read.ts
/** Cells are texts; an empty cell and an empty quoted cell are the same. */
function readCsv(file, header = { names: void 0 }) {
	return {
		textual: true,
		layout: "csv",
		header,
		rows: () => rowsOf(file, header),
		declared: async () => header.names && { columns: new Map(header.names.map((name) => [name, {}])) }
	};
}
async function* rowsOf(file, told) {
	const records = new Records(file);
	let header;
	for await (const batch of recordsOf(file, records)) {
		const rows = [];
		for (const { line, cells, error } of batch) if (!header) told.names = header = readHeader(file.path, line, cells, error);
		else if (!isBlank(cells, header)) rows.push(toRow(line, cells, header, error));
		yield rows;
	}
}
async function* recordsOf(file, records) {
	for await (const text of plainText(file)) yield records.add(text);
	yield records.end();
}
/** The names of the columns. @throws GateError RG-DATA when one stands twice */
function readHeader(path, line, cells, error) {
	const names = cells.map((cell) => cell.trim());
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	const repeated = twice === void 0 ? void 0 : `the column ${JSON.stringify(twice)} stands twice in the header`;
	const wide = cells.some((cell) => cell.includes("\0")) ? "the header holds zero bytes, as UTF-16 without a byte order mark does" : void 0;
	const problem = error ?? wide ?? repeated;
	if (problem === void 0) return names;
	throw new GateError("RG-DATA", problem, {
		place: {
			file: path,
			line,
			column: 1
		},
		expected: "a first row that names every column once"
	});
}
/** Whether a record is an empty line: no row, but where rows have one cell. */
function isBlank(cells, header) {
	return cells.length === 1 && cells[0] === "" && header.length !== 1;
}
function toRow(line, cells, header, error) {
	if (error !== void 0) return {
		line,
		error
	};
	if (cells.length !== header.length) return {
		line,
		error: `the row has ${cells.length} cells, the header has ${header.length}`
	};
	if (header.includes("__proto__")) return {
		line,
		value: Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""]))
	};
	const value = {};
	for (let index = 0; index < header.length; index += 1) value[header[index] ?? ""] = cells[index] ?? "";
	return {
		line,
		value
	};
}
/** Cuts text into records and cells; a quoted cell may hold delimiters, doubled quotes and line ends. */
var Records = class {
	#path;
	#most;
	#delimiter;
	#rest = "";
	#line = 1;
	constructor(file) {
		this.#path = file.path;
		this.#most = rowLimit(file);
	}
	add(text) {
		this.#rest += text;
		if (this.#rest.length > this.#most) throw tooLong(this.#path, this.#line, this.#most);
		return this.#take(false);
	}
	end() {
		return this.#rest === "" ? [] : this.#take(true);
	}
	#take(isEnd) {
		const records = [];
		let at = 0;
		for (let end = this.#endOfRecord(at, isEnd); end !== -1; end = this.#endOfRecord(at, isEnd)) {
			const text = this.#rest.slice(at, this.#rest[end - 1] === "\r" && end > at ? end - 1 : end);
			this.#delimiter ??= delimiterOf(text);
			const { cells, error } = readCells(text, this.#delimiter);
			records.push(error === void 0 ? {
				line: this.#line,
				cells
			} : {
				line: this.#line,
				cells,
				error
			});
			this.#line += text.includes("\n") ? text.split("\n").length : 1;
			at = end + 1;
			if (at >= this.#rest.length) break;
		}
		this.#rest = this.#rest.slice(at);
		return records;
	}
	/** Of the header it is not known yet. */
	#isDelimiter(at) {
		const sign = this.#rest[at] ?? "";
		return this.#delimiter === void 0 ? SIGNS.includes(sign) : sign === this.#delimiter;
	}
	/** Where the record ends that starts at `from`: at the first line end outside of quotes; -1 when it is not all there. */
	#endOfRecord(from, isEnd) {
		let end = this.#rest.indexOf("\n", from);
		let quote = this.#rest.indexOf("\"", from);
		while (quote !== -1 && end !== -1 && quote < end) {
			const close = quote === from || this.#isDelimiter(quote - 1) ? closingQuote(this.#rest, quote) : quote;
			if (close === -1) end = -1;
			else if (close > end) end = this.#rest.indexOf("\n", close);
			quote = close === -1 ? -1 : this.#rest.indexOf("\"", close + 1);
		}
		if (end !== -1) return end;
		return isEnd && from < this.#rest.length ? this.#rest.length : -1;
	}
};
export { SIGNS, delimiterOf, isBlank, readCells, readCsv, readHeader, toRow };
