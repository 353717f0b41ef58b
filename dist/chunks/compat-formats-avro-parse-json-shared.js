import { GateError, LineIndex } from "./start.js";
const SPACE = /[ \t\n\r]*/y;
const TOKEN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{},:]/y;
/**
* Reads JSON (RFC 8259) with positions. Comments are passed over, as the reference implementation of Avro does: many schemas begin with a
* licence. Duplicate keys and trailing commas are refused.
* @throws GateError RG-SCHEMA-SYNTAX with a place
*/
function parseJson(text, file) {
	return new JsonReader(text, file).document();
}
var JsonReader = class {
	#text;
	#file;
	#lines;
	#at = 0;
	#depth = 0;
	constructor(text, file) {
		this.#text = text.startsWith("﻿") ? ` ${text.slice(1)}` : text;
		this.#file = file;
		this.#lines = new LineIndex(text);
	}
	document() {
		const value = this.#value(this.#next());
		const end = this.#next();
		if (end.text !== "") throw this.#error("there is text after the schema", end.place, "the end of the file");
		return value;
	}
	#place(offset) {
		return {
			file: this.#file,
			...this.#lines.at(offset)
		};
	}
	#error(message, place, expected) {
		return new GateError("RG-SCHEMA-SYNTAX", message, {
			place,
			expected
		});
	}
	/** The next token; the empty text at the end of the file. */
	#next() {
		const start = this.#skip(this.#at);
		const place = this.#place(start);
		TOKEN.lastIndex = start;
		const text = this.#text[start] === "\"" ? stringAt(this.#text, start) : TOKEN.exec(this.#text)?.[0];
		if (text === void 0 && start < this.#text.length) throw this.#error("this is not JSON", place, "JSON");
		this.#at = start + (text ?? "").length;
		return {
			text: text ?? "",
			place
		};
	}
	/** The offset behind white space and comments. */
	#skip(from) {
		let at = from;
		for (;;) {
			SPACE.lastIndex = at;
			SPACE.exec(this.#text);
			const start = SPACE.lastIndex;
			if (this.#text.startsWith("//", start)) at = this.#behind("\n", start, this.#text.length);
			else if (this.#text.startsWith("/*", start)) at = this.#behind("*/", start + 2, void 0);
			else return start;
		}
	}
	#behind(sign, from, otherwise) {
		const found = this.#text.indexOf(sign, from);
		if (found !== -1) return found + sign.length;
		return otherwise ?? this.#fail("the comment does not end", from - 2, "*/");
	}
	#fail(message, offset, expected) {
		throw this.#error(message, this.#place(offset), expected);
	}
	#value({ text, place }) {
		if (text.startsWith("\"")) return {
			type: "string",
			value: this.#string(text, place),
			place
		};
		if (/^[-\d]/.test(text)) return {
			type: "number",
			text,
			place
		};
		if (text === "true" || text === "false") return {
			type: "boolean",
			value: text === "true",
			place
		};
		if (text === "null") return {
			type: "null",
			place
		};
		if (text !== "{" && text !== "[") throw this.#error(text === "" ? "the file ends too early" : `unexpected ${text}`, place, "a JSON value");
		this.#depth += 1;
		if (this.#depth > 200) throw this.#error(`nesting is deeper than 200 levels`, place, "a shallower schema");
		const node = text === "{" ? {
			type: "object",
			members: this.#members(),
			place
		} : {
			type: "array",
			items: this.#items(),
			place
		};
		this.#depth -= 1;
		return node;
	}
	#string(text, place) {
		try {
			return JSON.parse(text);
		} catch {
			throw this.#error("this text is not JSON", place, "no line breaks or control characters, and only the escapes of JSON");
		}
	}
	#items() {
		const items = [];
		let token = this.#next();
		if (token.text === "]") return items;
		for (;;) {
			items.push(this.#value(token));
			if (this.#separator("]")) return items;
			token = this.#next();
		}
	}
	#members() {
		const members = /* @__PURE__ */ new Map();
		let token = this.#next();
		if (token.text === "}") return members;
		for (;;) {
			if (!token.text.startsWith("\"")) throw this.#error(`unexpected ${token.text || "end of the file"}`, token.place, "a key in double quotes");
			const key = this.#string(token.text, token.place);
			if (members.has(key)) throw this.#error(`the key ${token.text} stands twice`, token.place, "every key once");
			const colon = this.#next();
			if (colon.text !== ":") throw this.#error(`unexpected ${colon.text || "end of the file"}`, colon.place, "a colon");
			members.set(key, {
				value: this.#value(this.#next()),
				place: token.place
			});
			if (this.#separator("}")) return members;
			token = this.#next();
		}
	}
	/** Whether the list ends here; a comma means that it goes on. */
	#separator(close) {
		const { text, place } = this.#next();
		if (text === close) return true;
		if (text !== ",") throw this.#error(`unexpected ${text || "end of the file"}`, place, `a comma or ${close}`);
		return false;
	}
};
/** The string literal that begins at `start`, with its quotes; `undefined` when it does not end. By hand: a regular expression would need stack for every escape. */
function stringAt(text, start) {
	for (let at = start + 1; at < text.length; at += 1) {
		if (text[at] === "\"") return text.slice(start, at + 1);
		if (text[at] === "\\") at += 1;
	}
}
export { parseJson };
