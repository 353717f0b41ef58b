// src/contract/engine/identity.ts
/** A text that two values share exactly when they are the same value: 1, 1.0 and 1n are, "1" is not. */
function identityOf(value) {
	if (typeof value === "string") return `"${value}`;
	if (typeof value === "bigint") return String(value);
	if (typeof value === "number" && Number.isInteger(value)) return Number.isSafeInteger(value) ? String(value + 0) : String(BigInt(value));
	if (typeof value !== "object" || value === null) return String(value);
	if (Array.isArray(value)) return `[${value.map((item) => sized(identityOf(item))).join("")}]`;
	return `{${Object.entries(value).map(([key, item]) => `${sized(key)}${sized(identityOf(item))}`).sort().join("")}}`;
}
/** With its length before it, no text can pass for several; quotes would have to be escaped anew on every level. */
function sized(text) {
	return `${text.length}:${text}`;
}
/** The identity of several values together; `undefined` when one of them is null or absent. */
function identityOfAll(values) {
	if (values.some((value) => value === void 0 || value === null)) return void 0;
	return values.length === 1 ? identityOf(values[0] ?? null) : values.map((value) => sized(identityOf(value ?? null))).join("");
}
// src/contract/engine/membership.ts
/**
* Whether a value is one of those that a contract lists; `undefined` where that cannot be said: whole numbers beyond 2^53 are exact in
* rows, but rounded in contracts.
*/
function membership(values) {
	const known = new Set(values.map(identityOf));
	const rounded = new Set(values.filter((value) => typeof value === "number" && isRounded(value)));
	return (value) => {
		if (rounded.size > 0 && (typeof value === "number" || typeof value === "bigint") && rounded.has(Number(value))) return void 0;
		return known.has(identityOf(value));
	};
}
/** Whether other whole numbers may have been read as this one. */
function isRounded(value) {
	return Number.isInteger(value) && !Number.isSafeInteger(value);
}
export { identityOf, identityOfAll, isRounded, membership };
