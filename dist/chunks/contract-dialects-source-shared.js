import { isJsonObject } from "./start.js";
// src/contract/dialects/source.ts
/** The text of a contract that a validator reads again, as its dataset carries it. */
function sourceOf({ schema }) {
	const given = schema && isJsonObject(schema.schema) ? schema.schema : {};
	return {
		path: textOf(given["path"]),
		text: textOf(given["text"])
	};
}
function textOf(value) {
	return typeof value === "string" ? value : "";
}
export { sourceOf };
