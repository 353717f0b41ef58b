import { parseValue } from "./contract-engine-json-shared.js";
// src/contract/engine/cells.ts
/**
* The value of a text cell by the type that the contract gives it. An empty cell is null. A text that is not of the type stays
* a text, and the clause about the type finds it.
*/
function readCell(text, type) {
	if (text === "") return null;
	switch (type) {
		case "integer": return /^[+-]?\d+$/.test(text) ? integer(text) : decimal(text);
		case "number": return /^[+-]?\d{16,}$/.test(text) ? integer(text) : decimal(text);
		case "boolean": return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : text;
		case "array":
		case "object":
		case "map":
		case "vector": return parsed(text);
		default: return text;
	}
}
function integer(text) {
	const exact = BigInt(text.replace(/^\+/, ""));
	return exact <= BigInt(Number.MAX_SAFE_INTEGER) && exact >= BigInt(Number.MIN_SAFE_INTEGER) ? Number(exact) : exact;
}
function decimal(text) {
	return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : text;
}
function parsed(text) {
	try {
		return parseValue(text);
	} catch {
		return text;
	}
}
/** Reads rows of texts, every cell by the type of its column. */
function cellReader(columns) {
	const types = new Map(columns.map(({ name, type }) => [name, type]));
	return (row) => {
		if (typeof row !== "object" || row === null || Array.isArray(row)) return row;
		const cells = row;
		if (Object.hasOwn(row, "__proto__")) return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, read(cell, types.get(name))]));
		const values = {};
		for (const name of Object.keys(cells)) values[name] = read(cells[name] ?? null, types.get(name));
		return values;
	};
}
function read(cell, type) {
	return typeof cell === "string" ? readCell(cell, type) : cell;
}
export { cellReader, readCell };
