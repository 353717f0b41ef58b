import { identityOf, membership } from "./contract-engine-membership-shared.js";
import { compareLimit } from "./contract-engine-limits-shared.js";
// src/contract/engine/decimal.ts
/** The decimal that a finite number prints as; 0.3 is three tenths here, as whoever wrote it meant. */
function decimalOf(value) {
	if (typeof value === "bigint") return {
		digits: value,
		scale: 0
	};
	const [, sign = "", whole = "0", fraction = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
	const [digits, scale] = [BigInt(`${sign}${whole}${fraction}`), fraction.length - Number(exponent)];
	return scale >= 0 ? {
		digits,
		scale
	} : {
		digits: digits * 10n ** BigInt(-scale),
		scale: 0
	};
}
/** Whether a number is a whole number of steps, exactly: both are counted in units of their smallest digit. */
function isMultipleOf(value, step) {
	if (!Number.isFinite(Number(value)) && typeof value === "number") return false;
	const [one, other] = [decimalOf(value), decimalOf(step)];
	const scale = Math.max(one.scale, other.scale);
	const unit = other.digits * 10n ** BigInt(scale - other.scale);
	return unit !== 0n && one.digits * 10n ** BigInt(scale - one.scale) % unit === 0n;
}
// src/contract/engine/text.ts
/** Texts that match somewhere, as JSON Schema reads a pattern; a contract that means the whole text writes `^` and `$`. */
function patternCheck(pattern, { compilePattern }) {
	const matches = compilePattern(pattern);
	return (value) => typeof value === "string" ? matches(value) : true;
}
/** `undefined` for a format that is not known: the clause is not run then. */
function formatCheck(format, { formats }) {
	const known = formats.get(format) ?? dateFormat(format);
	return known && ((value) => typeof value === "string" ? known(value) : true);
}
/** What the letters of a date pattern (JDK DateTimeFormatter, as ODCS says) stand for. */
const LETTERS = {
	yyyy: "\\d{4}",
	uuuu: "\\d{4}",
	yy: "\\d{2}",
	MM: "(?:0[1-9]|1[0-2])",
	M: "(?:[1-9]|1[0-2])",
	dd: "(?:0[1-9]|[12]\\d|3[01])",
	d: "(?:[1-9]|[12]\\d|3[01])",
	HH: "(?:[01]\\d|2[0-3])",
	H: "(?:\\d|1\\d|2[0-3])",
	mm: "[0-5]\\d",
	ss: "(?:[0-5]\\d|60)",
	S: "\\d",
	SS: "\\d{2}",
	SSS: "\\d{3}",
	SSSSSS: "\\d{6}",
	SSSSSSSSS: "\\d{9}"
};
/** Zones by how many times their letter stands: `+01`, `+0100`, `+01:00`. */
const ZONES = [
	"(?:Z|[+-]\\d\\d(?:\\d\\d)?)",
	"(?:Z|[+-]\\d{4})",
	"(?:Z|[+-]\\d\\d:\\d\\d)"
];
function patternOf(letters) {
	if (/^X+$/.test(letters)) return ZONES[letters.length - 1];
	return Object.hasOwn(LETTERS, letters) ? LETTERS[letters] : void 0;
}
/** A check made from a date pattern such as `yyyy-MM-dd'T'HH:mm:ss.SSSX`; `undefined` when a letter of it is not known. */
function dateFormat(format) {
	if (!/yy|uu|HH|mm/.test(format) || format.length > 100) return void 0;
	let pattern = "";
	for (const [part] of format.matchAll(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/g)) {
		const letters = /^[A-Za-z]/.test(part) ? patternOf(part) : void 0;
		if (/^[A-Za-z]/.test(part) && letters === void 0 && part !== "T" && part !== "Z") return void 0;
		pattern += letters ?? escape(part.startsWith("'") ? part.slice(1, -1).replaceAll("''", "'") || "'" : part);
	}
	const whole = new RegExp(`^${pattern}$`, "u");
	return (text) => whole.test(text);
}
function escape(text) {
	return text.replaceAll(/[$()*+./?[\\\]^{|}]/g, "\\$&");
}
// src/contract/engine/tests.ts
/** The check of a test; `undefined` for a test that is not known here, such as an unknown format: its clause is not run. */
function compileTest(test, tools) {
	switch (test.kind) {
		case "type": return (value) => isOfType(value, test.type);
		case "enum": return membership(test.values);
		case "pattern": return patternCheck(test.pattern, tools);
		case "format": return formatCheck(test.format, tools);
		case "minimum": return (value) => compareLimit(value, test.limit, -1);
		case "maximum": return (value) => compareLimit(value, test.limit, 1);
		case "multiple-of": return (value) => isMultiple(value, test.of);
		case "unique-items": return (value) => !isList(value) || new Set(value.map(identityOf)).size === value.length;
		default: return (value) => isWithin(sizeOf(value, test.kind), test);
	}
}
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?$/i;
const TIMESTAMP = /^(\d{4}-\d\d-\d\d)[T ](.+)$/i;
function isOfType(value, type) {
	switch (type) {
		case "string": return typeof value === "string";
		case "boolean": return typeof value === "boolean";
		case "integer": return typeof value === "bigint" || typeof value === "number" && Number.isInteger(value);
		case "number": return typeof value === "bigint" || typeof value === "number" && !Number.isNaN(value);
		case "date": return typeof value === "string" && isDate(value);
		case "time": return typeof value === "string" && TIME.test(value);
		case "timestamp": return typeof value === "string" && isTimestamp(value);
		case "array": return isList(value);
		case "vector": return isList(value) && value.every((item) => typeof item === "number" || typeof item === "bigint");
		default: return typeof value === "object" && value !== null && !isList(value);
	}
}
const LAST_DAYS = [
	31,
	29,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
/** A day that the calendar has. */
function isDate(text) {
	if (!DATE.test(text)) return false;
	const [year, month, day] = [
		Number(text.slice(0, 4)),
		Number(text.slice(5, 7)),
		Number(text.slice(8, 10))
	];
	if (month === 2 && day === 29) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	return day <= (LAST_DAYS[month - 1] ?? 0);
}
/** RFC 3339, with a blank for the T and without a zone as databases write it. */
function isTimestamp(text) {
	const [, date, time] = TIMESTAMP.exec(text) ?? [];
	return date !== void 0 && time !== void 0 && isDate(date) && TIME.test(time);
}
function isList(value) {
	return Array.isArray(value);
}
/** A text where a number should be is not counted: only the type could say what it is. */
function isMultiple(value, of) {
	if (typeof value === "string") return void 0;
	return typeof value !== "number" && typeof value !== "bigint" ? true : isMultipleOf(value, of);
}
function sizeOf(value, kind) {
	if (kind === "length") return typeof value === "string" ? lengthOf(value) : void 0;
	if (kind === "items") return isList(value) ? value.length : void 0;
	return typeof value === "object" && value !== null && !isList(value) ? Object.keys(value).length : void 0;
}
/** Characters of Unicode; a text without surrogates needs no walk. */
function lengthOf(text) {
	return /[\uD800-\uDFFF]/.test(text) ? [...text].length : text.length;
}
function isWithin(size, { min = 0, max = Number.POSITIVE_INFINITY }) {
	return size === void 0 || size >= min && size <= max;
}
export { compileTest, formatCheck, isList, isOfType, isTimestamp, patternCheck };
