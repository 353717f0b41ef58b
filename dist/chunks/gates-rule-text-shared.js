// src/gates/rule-text.ts
/** A value of a finding's data as plain text; lists are joined. */
function textOf(data, key) {
	const value = Object.hasOwn(data, key) ? data[key] : void 0;
	if (Array.isArray(value)) return value.map(String).join(", ");
	if (value === void 0 || value === null) return "";
	return typeof value === "object" ? JSON.stringify(value) : String(value);
}
/** `1 file`, `2 files`. */
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
export { counted, textOf };
