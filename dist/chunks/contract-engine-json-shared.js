import { randomBytes } from "./config.js";
/** Whole numbers that JSON.parse may round; texts are matched first, so that digits inside of them are left alone. */
const LONG = /"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?[1-9]\d{15,}(?![\d.eE])/g;
/** Texts, and whether a colon makes them the name of a member. */
const TEXTS = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g;
const NAME_TWICE = "a name stands twice";
/** Nobody can know it, so no text of a row can pass for a number. */
const MARK = `\u0001${randomBytes(12).toString("hex")}:`;
/**
* A JSON text as a value; whole numbers beyond 2^53 become bigints.
* @throws SyntaxError, also for an object that has one name twice: readers disagree about which of them counts
* @throws RangeError when it is nested too deeply
*/
function parseValue(text) {
	const value = JSON.parse(text);
	if (typeof value !== "object" || value === null) return /^\s*-?\d{16,}\s*$/.test(text) ? narrow(BigInt(text.trim())) : value;
	const members = membersOf(value, 0);
	if (members < colonsOf(text) && members < namesOf(text)) throw new SyntaxError(NAME_TWICE);
	return /\d{16}/.test(text) ? parseExactly(text) : value;
}
/** `text` is known to be well-formed. */
function parseExactly(text) {
	const marked = text.replaceAll(LONG, (token) => token.startsWith("\"") ? token : `"${MARK.replace("", "\\u0001")}${token}"`);
	return JSON.parse(marked, (_key, value) => typeof value === "string" && value.startsWith(MARK) ? narrow(BigInt(value.slice(MARK.length))) : value);
}
/** Members of all objects inside of a value. */
function membersOf(value, depth) {
	if (typeof value !== "object" || value === null) return 0;
	if (depth >= 256) throw new RangeError(`more than 256 levels`);
	let count = 0;
	if (Array.isArray(value)) {
		for (const item of value) count += membersOf(item, depth + 1);
		return count;
	}
	const members = value;
	for (const name of Object.keys(members)) count += 1 + membersOf(members[name] ?? null, depth + 1);
	return count;
}
/** Colons behind a quote: those of all members, and few others (times have digits before theirs). */
function colonsOf(text) {
	let count = 0;
	for (let at = text.indexOf(":"); at !== -1; at = text.indexOf(":", at + 1)) {
		let before = at - 1;
		while (before > 0 && text.charCodeAt(before) <= SPACE) before -= 1;
		if (text[before] === "\"") count += 1;
	}
	return count;
}
/** Colons that stand inside of texts are no members. */
function namesOf(text) {
	let count = 0;
	for (const [, colon] of text.matchAll(TEXTS)) if (colon !== void 0) count += 1;
	return count;
}
function narrow(exact) {
	return exact <= MAX && exact >= -MAX ? Number(exact) : exact;
}
/** White space of JSON is this character and controls below it. */
const SPACE = 32;
const MAX = BigInt(Number.MAX_SAFE_INTEGER);
/** A value as JSON text, at most so many characters. */
function showValue(value, most = 120) {
	if (typeof value === "bigint" || typeof value === "number" && !Number.isFinite(value)) return String(value);
	const text = JSON.stringify(value, (_key, item) => typeof item === "bigint" ? `${item}` : item) ?? "null";
	return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
/** An own member; `undefined` when absent. */
function member(value, name) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
	return Object.hasOwn(value, name) ? value[name] : void 0;
}
export { NAME_TWICE, member, parseValue, showValue };
