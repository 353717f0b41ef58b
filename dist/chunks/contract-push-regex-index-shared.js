// src/contract/push/judge/numbers.ts
/** Digits of a finite number without an exponent, as whoever wrote it meant: 0.1 is a tenth. */
function plainDigits(value) {
	const [, sign = "", whole = "0", fraction = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
	const [digits, point] = [`${whole}${fraction}`, whole.length + Number(exponent)];
	const before = point <= 0 ? "0" : digits.slice(0, point).padEnd(point, "0");
	const after = point <= 0 ? digits.padStart(digits.length - point, "0") : digits.slice(point);
	return `${sign}${before}${after === "" ? "" : `.${after}`}`;
}
/** A number as a literal that compares with a subject by value; `undefined` where this database has none. */
function numberLiteral(value, { type }, dialect) {
	if (type.family === "float") return dialect.float(value);
	const exact = Number.isInteger(value) ? plainDigits(BigInt(value)) : plainDigits(value);
	return dialect.decimal(exact, type);
}
function isNumeric({ type }) {
	return type.family === "integer" || type.family === "decimal" || type.family === "float";
}
/** Whether other whole numbers may have been read as this one. */
function isRounded(value) {
	return Number.isInteger(value) && !Number.isSafeInteger(value);
}
// src/contract/push/regex/parse.ts
const MAX_LENGTH = 1e3;
/** PostgreSQL repeats nothing more often. */
const MAX_REPEAT = 255;
/** RE2 refuses what would be written out longer. */
const MAX_PRODUCT = 1e3;
const MAX_DEPTH = 30;
const LAST = 1114111;
const DIGITS = [[48, 57]];
const WORD = [
	...DIGITS,
	[65, 90],
	[95, 95],
	[97, 122]
];
/** White space and line ends of ECMAScript. */
const SPACE = [
	[9, 13],
	[32, 32],
	[160, 160],
	[5760, 5760],
	[8192, 8202],
	[8232, 8233],
	[8239, 8239],
	[8287, 8287],
	[12288, 12288],
	[65279, 65279]
];
const LINE_ENDS = [
	[10, 10],
	[13, 13],
	[8232, 8233]
];
const CLASSES = /* @__PURE__ */ new Map([
	["d", DIGITS],
	["w", WORD],
	["s", SPACE]
]);
const CONTROLS = /* @__PURE__ */ new Map([
	["t", 9],
	["n", 10],
	["v", 11],
	["f", 12],
	["r", 13]
]);
/** Leaves the parser where a pattern goes beyond the common part. */
var Beyond = class extends Error {};
/**
* A pattern of ECMAScript (flag `u`, and with `folded` also `i` for ASCII letters) in the common part of all regular expressions;
* `undefined` where it goes beyond: look-around, references, boundaries, properties of Unicode, empty choices.
*/
function parsePattern(source, folded = false) {
	if (source.length > MAX_LENGTH || source === "") return void 0;
	try {
		return new Parser([...source], folded).whole();
	} catch (thrown) {
		if (thrown instanceof Beyond) return void 0;
		throw thrown;
	}
}
var Parser = class {
	#text;
	#folded;
	#at = 0;
	#depth = 0;
	constructor(text, folded) {
		this.#text = text;
		this.#folded = folded;
	}
	whole() {
		const pattern = this.#choice();
		if (this.#at < this.#text.length || productOf(pattern) > MAX_PRODUCT) throw new Beyond();
		return pattern;
	}
	#choice() {
		this.#depth += 1;
		if (this.#depth > MAX_DEPTH) throw new Beyond();
		const parts = [this.#sequence()];
		while (this.#take("|")) parts.push(this.#sequence());
		this.#depth -= 1;
		return parts.length === 1 && parts[0] ? parts[0] : {
			kind: "choice",
			parts
		};
	}
	#sequence() {
		const parts = [];
		while (this.#at < this.#text.length && this.#peek() !== "|" && this.#peek() !== ")") parts.push(this.#repeated());
		if (parts.length === 0) throw new Beyond();
		return parts.length === 1 && parts[0] ? parts[0] : {
			kind: "sequence",
			parts
		};
	}
	#repeated() {
		const part = this.#atom();
		const bounds = this.#bounds();
		if (!bounds) return part;
		this.#take("?");
		if (part.kind === "start" || part.kind === "end" || this.#bounds()) throw new Beyond();
		const [min, max] = bounds;
		if (min > max || min > MAX_REPEAT || max !== Number.POSITIVE_INFINITY && max > MAX_REPEAT) throw new Beyond();
		return {
			kind: "repeat",
			part,
			min,
			max
		};
	}
	#bounds() {
		if (this.#take("*")) return [0, Number.POSITIVE_INFINITY];
		if (this.#take("+")) return [1, Number.POSITIVE_INFINITY];
		if (this.#take("?")) return [0, 1];
		if (!this.#take("{")) return void 0;
		const [min, comma] = [this.#digits(), this.#take(",")];
		const max = comma ? this.#peek() === "}" ? Number.POSITIVE_INFINITY : this.#digits() : min;
		if (!this.#take("}")) throw new Beyond();
		return [min, max];
	}
	#digits() {
		let text = "";
		while (/^\d$/.test(this.#peek() ?? "")) text += this.#next();
		if (text === "" || text.length > 4) throw new Beyond();
		return Number(text);
	}
	#atom() {
		const character = this.#next();
		switch (character) {
			case "^": return { kind: "start" };
			case "$": return { kind: "end" };
			case ".": return {
				kind: "set",
				negated: true,
				ranges: LINE_ENDS
			};
			case "(": return this.#group();
			case "[": return this.#class();
			case "\\": return this.#escape();
			default:
				if (/^[*+?{}\])]$/.test(character)) throw new Beyond();
				return this.#set(false, [only(character)]);
		}
	}
	#group() {
		if (this.#take("?") && !this.#take(":")) throw new Beyond();
		const inner = this.#choice();
		if (!this.#take(")")) throw new Beyond();
		return inner;
	}
	#escape() {
		const name = this.#peek() ?? "";
		const known = CLASSES.get(name.toLowerCase());
		if (!known) return this.#set(false, [this.#single(false)]);
		this.#next();
		return {
			kind: "set",
			negated: name !== name.toLowerCase(),
			ranges: known
		};
	}
	/** One character behind a backslash. */
	#single(inClass) {
		const name = this.#next();
		const control = CONTROLS.get(name);
		if (control !== void 0) return [control, control];
		if (name === "u") return this.#hex(this.#take("{") ? void 0 : 4);
		if (name === "x") return this.#hex(2);
		if (/^[$()*+./?[\\\]^{|}]$/.test(name) || inClass && name === "-") return only(name);
		throw new Beyond();
	}
	#hex(length) {
		let text = "";
		while (text.length < (length ?? 6) && /^[\da-fA-F]$/.test(this.#peek() ?? "")) text += this.#next();
		const isWhole = length === void 0 ? this.#take("}") && text !== "" : text.length === length;
		const point = Number.parseInt(text, 16);
		if (!isWhole || point === 0 || point > LAST || point >= 55296 && point <= 57343) throw new Beyond();
		return [point, point];
	}
	#class() {
		const negated = this.#take("^");
		const ranges = [];
		while (!this.#take("]")) ranges.push(...this.#member());
		if (ranges.length === 0) throw new Beyond();
		return this.#set(negated, ranges);
	}
	#member() {
		const first = this.#classAtom();
		if (this.#peek() !== "-" || this.#text[this.#at + 1] === "]") return first;
		this.#next();
		const [last, [one]] = [this.#classAtom(), first];
		const other = last[0];
		if (first.length !== 1 || last.length !== 1 || !one || !other || one[0] !== one[1] || other[0] !== other[1] || one[0] > other[0]) throw new Beyond();
		return [[one[0], other[0]]];
	}
	#classAtom() {
		const character = this.#next();
		if (character !== "\\") return [only(character)];
		const known = CLASSES.get(this.#peek() ?? "");
		if (!known) return [this.#single(true)];
		this.#next();
		return known;
	}
	#set(negated, ranges) {
		return {
			kind: "set",
			negated,
			ranges: this.#folded ? ranges.flatMap(withOtherCase) : ranges
		};
	}
	#peek() {
		return this.#text[this.#at];
	}
	#next() {
		const character = this.#text[this.#at];
		if (character === void 0) throw new Beyond();
		this.#at += 1;
		return character;
	}
	#take(character) {
		if (this.#peek() !== character) return false;
		this.#at += 1;
		return true;
	}
};
function only(character) {
	const point = character.codePointAt(0) ?? 0;
	if (point === 0 || point >= 55296 && point <= 57343) throw new Beyond();
	return [point, point];
}
/** ASCII letters in both cases; of other characters nothing is folded (there are none in the formats that need it). */
function withOtherCase(range) {
	const shifted = (first, last, by) => {
		const [low, high] = [Math.max(range[0], first), Math.min(range[1], last)];
		return low <= high ? [[low + by, high + by]] : [];
	};
	return [
		range,
		...shifted(65, 90, 32),
		...shifted(97, 122, -32)
	];
}
/** How often the innermost part may be written out. */
function productOf(pattern) {
	if (pattern.kind === "sequence" || pattern.kind === "choice") return Math.max(...pattern.parts.map(productOf));
	if (pattern.kind !== "repeat") return 1;
	const { min, max, part } = pattern;
	return productOf(part) * Math.max(1, max === Number.POSITIVE_INFINITY ? min : max);
}
export { isNumeric, isRounded, numberLiteral, parsePattern, plainDigits };
