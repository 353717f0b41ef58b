import { baseName } from "./contract-push-dialects-shared-shared.js";
// src/contract/push/dialects/nested-type.ts
const MAX_DEPTH = 20;
/** A type with types inside, such as `array(row(a bigint))` and `array<struct<a:bigint>>`. What is not understood is `other`. */
function parseNested(name, syntax, depth = 0) {
	const { close, open, struct } = syntax;
	const base = baseName(name);
	const start = name.indexOf(open);
	const isNested = start > 0 && name.trimEnd().endsWith(close) && [
		"array",
		"map",
		struct
	].includes(base);
	if (depth > MAX_DEPTH) return {
		family: "other",
		name
	};
	if (!isNested) return syntax.plain(name);
	const parts = splitTop(name.trimEnd().slice(start + 1, -1), ",");
	if (base === "map") return {
		family: "map",
		name
	};
	if (base === "array") return {
		family: "list",
		name,
		items: parseNested(parts[0] ?? "", syntax, depth + 1)
	};
	const fields = parts.map((part) => fieldOf(part, syntax));
	if (fields.some((field) => field === void 0)) return {
		family: "struct",
		name
	};
	return {
		family: "struct",
		name,
		fields: new Map(fields.flatMap((field) => field ? [[field.name, parseNested(field.type, syntax, depth + 1)]] : []))
	};
}
function fieldOf(part, { separator }) {
	const text = part.trim();
	const mark = text[0] === "\"" || text[0] === "`" ? text[0] : void 0;
	const end = mark === void 0 ? text.indexOf(separator) : text.indexOf(mark, 1) + 1;
	const name = mark === void 0 ? text.slice(0, end) : text.slice(1, end - 1);
	const type = text.slice(mark === void 0 ? end + 1 : end).trim().replace(/^:\s*/, "");
	return end <= 0 || name === "" || type === "" || mark !== void 0 && name.includes(mark) ? void 0 : {
		name,
		type
	};
}
/** At every separator outside of brackets and quotes. */
function splitTop(text, separator) {
	const parts = [""];
	let depth = 0;
	for (const [token] of text.matchAll(/"[^"]*"|`[^`]*`|[\s\S]/g)) {
		if (/^[(<]$/.test(token)) depth += 1;
		if (/^[)>]$/.test(token)) depth -= 1;
		if (token === separator && depth === 0) parts.push("");
		else parts.push(`${parts.pop() ?? ""}${token}`);
	}
	return parts;
}
export { parseNested };
