import "./runtime.js";
import { GateError } from "./start.js";
import { plainText } from "./contract-sources-bytes-shared.js";
import { rowLimit, tooLong } from "./contract-sources-lines-shared.js";
import { toRow } from "./contract-sources-ndjson-read-shared.js";
// src/contract/sources/json-array/read.ts
/** White space of JSON. */
const SPACES = " 	\n\r";
function readJsonArray(file) {
	return {
		textual: false,
		layout: "json-array",
		rows: () => rowsOf(file)
	};
}
/** What stands where it should not, as far as it can be shown. */
function unexpected(character) {
	return `unexpected ${/^[ -~]$/.test(character) ? JSON.stringify(character) : "character"}`;
}
async function* rowsOf(file) {
	const splitter = new Splitter(file);
	for await (const text of plainText(file)) yield splitter.add(text);
	yield splitter.end();
}
/** Cuts the elements out of an array without holding more than one of them; JSON.parse reads each. */
var Splitter = class {
	#path;
	#most;
	#line = 1;
	#state = "start";
	#isArray = false;
	/** Behind a comma the array cannot end. */
	#wantsValue = false;
	#depth = 0;
	#inText = false;
	#escaped = false;
	#open = "";
	#startLine = 1;
	constructor(file) {
		this.#path = file.path;
		this.#most = rowLimit(file);
	}
	add(text) {
		const rows = [];
		let from = this.#state === "value" ? 0 : -1;
		for (let at = 0; at < text.length; at += 1) {
			const character = text[at] ?? "";
			if (character === "\n") this.#line += 1;
			if (this.#state !== "value") {
				if (this.#begins(character)) from = at;
				continue;
			}
			if (!this.#ends(character)) continue;
			const closing = this.#depth === -1;
			rows.push(toRow(this.#startLine, this.#open + text.slice(from, closing || character === "," ? at : at + 1)));
			this.#open = "";
			from = -1;
			this.#wantsValue = character === "," && !closing;
			this.#state = closing || !this.#isArray ? "done" : character === "," ? "start" : "between";
		}
		if (this.#state === "value") this.#open += text.slice(Math.max(from, 0));
		if (this.#open.length > this.#most) throw tooLong(this.#path, this.#startLine, this.#most);
		return rows;
	}
	end() {
		if (this.#state === "value" && !this.#isArray && this.#depth === 0) return [toRow(this.#startLine, this.#open)];
		if (this.#state === "done" || this.#state === "start" && !this.#isArray) return [];
		throw this.#error("the file ends too early");
	}
	/** Whether a value starts here. */
	#begins(character) {
		if (SPACES.includes(character)) return false;
		if (this.#state === "done") throw this.#error("there is text after the end of the rows");
		if (this.#state === "between" || character === "," || character === "]") {
			const isEnd = character === "]" && this.#isArray && !this.#wantsValue;
			this.#wantsValue = character === ",";
			if (character === "," && this.#state === "between") this.#state = "start";
			else if (isEnd) this.#state = "done";
			else throw this.#error(unexpected(character));
			return false;
		}
		if (character === "[" && !this.#isArray) {
			this.#isArray = true;
			return false;
		}
		this.#state = "value";
		this.#startLine = this.#line;
		this.#depth = character === "{" || character === "[" ? 1 : 0;
		this.#inText = character === "\"";
		this.#escaped = false;
		return true;
	}
	/** Whether the value that is open is complete with this character; depth -1: with the end of the array around it. */
	#ends(character) {
		if (this.#inText) {
			if (this.#escaped) this.#escaped = false;
			else if (character === "\\") this.#escaped = true;
			else if (character === "\"") {
				this.#inText = false;
				return this.#depth === 0;
			}
			return false;
		}
		if (character === "\"") this.#inText = true;
		else if (character === "{" || character === "[") this.#depth += 1;
		else if (character === "}" || character === "]") {
			this.#depth -= 1;
			return this.#depth <= 0;
		}
		return character === "," && this.#depth === 0;
	}
	#error(message) {
		return new GateError("RG-DATA", message, {
			place: {
				file: this.#path,
				line: this.#line,
				column: 1
			},
			expected: "one JSON array of rows"
		});
	}
};
export { readJsonArray, unexpected };
