import { isJsonObject } from "./start.js";
// src/health/identity/answer.ts
const HEX = /^[0-9a-f]{64}$/;
/**
* Reads the answer's value.
* @param where a key, a JSON pointer (RFC 6901) or `header:NAME`
*/
function readIdentity(where, headers, body) {
	if (where.startsWith("header:")) {
		const value = headers.get(where.slice(7).trim());
		return value?.trim() ? {
			kind: "value",
			value: value.trim()
		} : {
			kind: "none",
			reason: `the answer has no header ${where.slice(7)}`
		};
	}
	let document;
	try {
		document = JSON.parse(body);
	} catch {
		return {
			kind: "none",
			reason: "the answer is not JSON"
		};
	}
	const found = lookUp(document, where.startsWith("/") ? pointerTokens(where) : [where]);
	if (typeof found === "string" && found.trim()) return {
		kind: "value",
		value: found.trim()
	};
	if (typeof found === "number" || typeof found === "boolean") return {
		kind: "value",
		value: String(found)
	};
	return {
		kind: "none",
		reason: `the answer has no value at ${where}`
	};
}
function pointerTokens(pointer) {
	return pointer.slice(1).split("/").map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** Own properties only: `__proto__` and `constructor` in a hostile answer are plain keys. */
function lookUp(document, tokens) {
	let at = document;
	for (const token of tokens) if (Array.isArray(at)) at = /^(0|[1-9]\d{0,9})$/.test(token) ? at[Number(token)] : void 0;
	else at = isJsonObject(at) && Object.hasOwn(at, token) ? at[token] : void 0;
	return at;
}
/** A digest with or without `sha256:`, alone or behind `name@`, comes out as its 64 hex digits; any other text as it is. */
function normalise(value) {
	const hex = (value.trim().split("@").at(-1) ?? "").toLowerCase().replace(/^sha256:/, "");
	return HEX.test(hex) ? hex : value.trim();
}
/** Whether an answered value names the expected release. Shortened digests never do. */
function sameIdentity(expected, answered) {
	return normalise(expected) === normalise(answered);
}
/** A value in a message: digests by their first 12 digits, anything else cut to 60 characters. */
function showIdentity(value) {
	if (value === void 0) return "a release that does not say which it is";
	const hex = normalise(value);
	if (HEX.test(hex)) return `sha256:${hex.slice(0, 12)}`;
	return hex.length > 60 ? `${hex.slice(0, 59)}…` : hex;
}
export { readIdentity, sameIdentity, showIdentity };
