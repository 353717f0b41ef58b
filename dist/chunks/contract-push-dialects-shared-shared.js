import { plainDigits } from "./contract-push-judge-numbers-shared.js";
// src/contract/push/regex/emit.ts
/** A pattern in the syntax of an engine. */
function emitPattern(pattern, syntax) {
	switch (pattern.kind) {
		case "start": return syntax.start;
		case "end": return syntax.end;
		case "set": return setOf(pattern.negated, pattern.ranges, syntax);
		case "sequence": return pattern.parts.map((part) => part.kind === "choice" ? `(${emitPattern(part, syntax)})` : emitPattern(part, syntax)).join("");
		case "choice": return pattern.parts.map((part) => emitPattern(part, syntax)).join("|");
		default: return `${enclosed(pattern.part, syntax)}${boundsOf(pattern.min, pattern.max)}`;
	}
}
function enclosed(part, syntax) {
	const text = emitPattern(part, syntax);
	return part.kind === "set" ? text : `(${text})`;
}
function boundsOf(min, max) {
	if (max === Number.POSITIVE_INFINITY) return min === 0 ? "*" : min === 1 ? "+" : `{${min},}`;
	if (min === 0 && max === 1) return "?";
	return min === max ? `{${min}}` : `{${min},${max}}`;
}
function setOf(negated, ranges, { escape }) {
	const shown = (point) => {
		const character = String.fromCodePoint(point);
		return /^[A-Za-z0-9]$/.test(character) ? character : escape(character, point);
	};
	const [first] = ranges;
	if (!negated && ranges.length === 1 && first && first[0] === first[1]) return shown(first[0]);
	const members = ranges.map(([low, high]) => low === high ? shown(low) : `${shown(low)}-${shown(high)}`);
	return `[${negated ? "^" : ""}${[...new Set(members)].join("")}]`;
}
// src/contract/push/dialects/shared.ts
function quoteWith(mark) {
	return (identifier) => `${mark}${identifier.replaceAll(mark, mark + mark)}${mark}`;
}
/** Identifiers of databases in which a backslash escapes inside of backticks; other control characters are no part of names. */
function quoteWithBackslash(identifier) {
	return `\`${identifier.replaceAll("\\", "\\\\").replaceAll("`", "\\`")}\``;
}
/** Whether a text is made of whole characters, none of them zero: no other is in a database. */
function isStorable(value) {
	return !/\0/.test(value) && !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(value);
}
/** A literal in which a backslash escapes; line ends are written as escapes, since not every database takes them as they are. */
function escapedLiteral(value) {
	return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\n", "\\n").replaceAll("\r", "\\r")}'`;
}
/** Digits in all, and behind the point, of an exact type: `decimal(10,2)`, `number(38)`; whole numbers of 64 bits have nineteen. */
function sizeOf({ family, name }) {
	const [, precision, scale = "0"] = /\((\d+)(?:\s*,\s*(\d+))?\)/.exec(name) ?? [];
	if (precision === void 0) return family === "integer" ? {
		whole: 19,
		fraction: 0
	} : {
		whole: 29,
		fraction: 9
	};
	return {
		whole: Number(precision) - Number(scale),
		fraction: Number(scale)
	};
}
/** Whether a column and digits have a common decimal of 38 digits, so that neither is rounded when they are compared. */
function fitsDecimal(digits, type) {
	const [whole = "", fraction = ""] = digits.replace("-", "").split(".");
	const size = sizeOf(type);
	return Math.max(whole.length, size.whole) + Math.max(fraction.length, size.fraction) <= 38;
}
/** Whether digits are a whole number of 64 bits. */
function isLong(digits) {
	return /^-?\d{1,18}$/.test(digits);
}
/** The remainder of exact numbers; `undefined` for others. */
function remainder(literal) {
	return ({ sql, type }, step) => {
		const divisor = type.family === "integer" || type.family === "decimal" ? literal(step, type) : void 0;
		return divisor === void 0 ? void 0 : `MOD(${sql}, ${divisor}) = 0`;
	};
}
/** Types whose different values every database tells apart the same way. */
const COMPARABLE = /* @__PURE__ */ new Set([
	"boolean",
	"integer",
	"decimal",
	"float",
	"text",
	"uuid",
	"date",
	"time",
	"timestamp"
]);
/** Keys as they are compared: of the two zeros that floating point has, one. `undefined`: they cannot be compared. */
function comparableKeys(keys) {
	if (!keys.every(({ type }) => COMPARABLE.has(type.family))) return void 0;
	return keys.map(({ sql, type }) => type.family === "float" ? `(${sql} + 0)` : sql);
}
/** `CASE` that is null when a key is. */
function unlessNull(keys, value) {
	return `CASE WHEN ${keys.map((key) => `${key} IS NOT NULL`).join(" AND ")} THEN ${value} END`;
}
/** A float as text that casts read back as the same number. */
function floatDigits(value) {
	return Number.isFinite(value) && Math.abs(value) < 0x38d7ea4c68000 ? plainDigits(value) : String(value);
}
/** Escapes of RE2 and of Java: any character by its number. */
const HEX_SYNTAX = {
	start: "\\A",
	end: "\\z",
	escape: (_character, point) => `\\x{${point.toString(16)}}`
};
function patternText(pattern, syntax) {
	return emitPattern(pattern, syntax);
}
/** The name of a type up to its parameters, in lower case. */
function baseName(name) {
	return name.toLowerCase().replace(/[(<].*$/s, "").trim();
}
/** Types by their base names; exact numbers without a fraction are whole. */
function familyOf(name, families) {
	const base = baseName(name);
	const family = Object.hasOwn(families, base) ? families[base] : void 0;
	return family === "decimal" && /^[^(]*\(\d+(?:\s*,\s*0)?\)$/.test(name) ? "integer" : family ?? "other";
}
export { HEX_SYNTAX, baseName, comparableKeys, emitPattern, escapedLiteral, familyOf, fitsDecimal, floatDigits, isLong, isStorable, patternText, quoteWith, quoteWithBackslash, remainder, unlessNull };
