import "./runtime.js";
// src/compat/formats/json-schema/pattern/parse.ts
const LAST = 1114111;
const DIGIT = [[48, 57]];
const WORD = [
	[48, 57],
	[65, 90],
	[95, 95],
	[97, 122]
];
const SPACE = sortRanges([
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
]);
const DOT = complement([
	[10, 10],
	[13, 13],
	[8232, 8233]
]);
const CLASSES = {
	d: DIGIT,
	D: complement(DIGIT),
	w: WORD,
	W: complement(WORD),
	s: SPACE,
	S: complement(SPACE)
};
const CONTROLS = {
	t: 9,
	n: 10,
	v: 11,
	f: 12,
	r: 13,
	0: 0
};
function sortRanges(ranges) {
	const merged = [];
	for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
		const last = merged.at(-1);
		if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
		else merged.push([from, to]);
	}
	return merged;
}
function complement(ranges) {
	const out = [];
	let next = 0;
	for (const [from, to] of sortRanges(ranges)) {
		if (from > next) out.push([next, from - 1]);
		next = to + 1;
	}
	if (next <= 1114111) out.push([next, LAST]);
	return out;
}
var Unsupported = class extends Error {};
/** The pattern, or `undefined` where it is not well-formed or not regular (look-around, back-references, word boundaries, property classes). */
function parsePattern(source) {
	try {
		return new PatternParser(source).parse();
	} catch (error) {
		if (error instanceof Unsupported) return void 0;
		throw error;
	}
}
var PatternParser = class {
	#characters;
	#at = 0;
	#depth = 0;
	constructor(source) {
		this.#characters = [...source];
	}
	parse() {
		const pattern = this.#choice();
		if (this.#at < this.#characters.length) throw new Unsupported();
		return pattern;
	}
	#peek() {
		return this.#characters[this.#at];
	}
	#take(text) {
		const found = [...text].every((character, index) => this.#characters[this.#at + index] === character);
		if (found) this.#at += text.length;
		return found;
	}
	#choice() {
		if (++this.#depth > 60) throw new Unsupported();
		const parts = [this.#sequence()];
		while (this.#take("|")) parts.push(this.#sequence());
		this.#depth--;
		return parts.length === 1 && parts[0] ? parts[0] : {
			kind: "choice",
			parts
		};
	}
	#sequence() {
		const parts = [];
		for (let next = this.#peek(); next !== void 0 && next !== "|" && next !== ")"; next = this.#peek()) parts.push(this.#quantified());
		return parts.length === 1 && parts[0] ? parts[0] : {
			kind: "sequence",
			parts
		};
	}
	#quantified() {
		const part = this.#atom();
		const [least, most] = this.#quantifier();
		if (least === 1 && most === 1) return part;
		this.#take("?");
		return {
			kind: "repeat",
			part,
			least,
			most
		};
	}
	#quantifier() {
		if (this.#take("*")) return [0, Number.POSITIVE_INFINITY];
		if (this.#take("+")) return [1, Number.POSITIVE_INFINITY];
		if (this.#take("?")) return [0, 1];
		const rest = this.#characters.slice(this.#at, this.#at + 24).join("");
		const match = /^\{(\d+)(,(\d*))?\}/.exec(rest);
		if (!match) return [1, 1];
		this.#at += match[0].length;
		const least = Number(match[1]);
		return [least, match[2] === void 0 ? least : match[3] ? Number(match[3]) : Number.POSITIVE_INFINITY];
	}
	#atom() {
		if (this.#take("^")) return { kind: "start" };
		if (this.#take("$")) return { kind: "end" };
		if (this.#take(".")) return {
			kind: "set",
			ranges: DOT
		};
		if (this.#take("(")) return this.#group();
		if (this.#take("[")) return {
			kind: "set",
			ranges: this.#class()
		};
		const next = this.#peek() ?? "";
		if ("*+?{}]".includes(next)) throw new Unsupported();
		this.#at++;
		if (next === "\\") return {
			kind: "set",
			ranges: this.#escape(false)
		};
		return single(next.codePointAt(0) ?? 0);
	}
	#group() {
		if (this.#take("?")) {
			const named = /^<[A-Za-z_$][\w$]*>/.exec(this.#characters.slice(this.#at, this.#at + 80).join(""));
			if (named) this.#at += named[0].length;
			else if (!this.#take(":")) throw new Unsupported();
		}
		const inner = this.#choice();
		if (!this.#take(")")) throw new Unsupported();
		return inner;
	}
	#class() {
		const negated = this.#take("^");
		const ranges = [];
		while (!this.#take("]")) {
			if (this.#peek() === void 0) throw new Unsupported();
			const from = this.#classAtom();
			if (this.#peek() === "-" && this.#characters[this.#at + 1] !== "]") {
				this.#at++;
				const to = this.#classAtom();
				const [low, high] = [from[0]?.[0] ?? 0, to[0]?.[0] ?? 0];
				if (from.length !== 1 || to.length !== 1 || low > high || !isSingle(from) || !isSingle(to)) throw new Unsupported();
				ranges.push([low, high]);
			} else ranges.push(...from);
		}
		return negated ? complement(ranges) : sortRanges(ranges);
	}
	#classAtom() {
		const next = this.#peek();
		if (next === void 0) throw new Unsupported();
		this.#at++;
		if (next === "\\") return this.#escape(true);
		const point = next.codePointAt(0) ?? 0;
		return [[point, point]];
	}
	#escape(inClass) {
		const next = this.#peek();
		if (next === void 0) throw new Unsupported();
		this.#at++;
		const known = Object.hasOwn(CLASSES, next) ? CLASSES[next] : void 0;
		if (known) return known;
		if (next === "b" && inClass) return [[8, 8]];
		if (next === "0" && /\d/.test(this.#peek() ?? "")) throw new Unsupported();
		if (Object.hasOwn(CONTROLS, next)) return point(CONTROLS[next] ?? 0);
		if (next === "x") return point(this.#hex(2));
		if (next === "u") return point(this.#unicode());
		if (/[A-Za-z0-9]/.test(next)) throw new Unsupported();
		return point(next.codePointAt(0) ?? 0);
	}
	#unicode() {
		if (this.#take("{")) {
			const end = this.#characters.indexOf("}", this.#at);
			if (end === -1 || end - this.#at > 6) throw new Unsupported();
			const code = this.#hex(end - this.#at);
			this.#at++;
			return code;
		}
		const high = this.#hex(4);
		if (high < 55296 || high > 56319 || !this.#take("\\u")) return high;
		const low = this.#hex(4);
		if (low < 56320 || low > 57343) throw new Unsupported();
		return (high - 55296) * 1024 + (low - 56320) + 65536;
	}
	#hex(digits) {
		const text = this.#characters.slice(this.#at, this.#at + digits).join("");
		this.#at += digits;
		if (text.length !== digits || !/^[0-9a-fA-F]+$/.test(text)) throw new Unsupported();
		return Number.parseInt(text, 16);
	}
};
function point(code) {
	if (code > 1114111) throw new Unsupported();
	return [[code, code]];
}
function single(code) {
	return {
		kind: "set",
		ranges: [[code, code]]
	};
}
function isSingle(ranges) {
	return ranges[0]?.[0] === ranges[0]?.[1];
}
// src/compat/formats/json-schema/pattern/automaton.ts
/** States above this count are refused: a counted repeat of a large group. */
const MAX_STATES = 3e3;
const ALL = [[0, LAST]];
const cache = /* @__PURE__ */ new Map();
/** The automaton of a pattern, or `undefined` where it is not regular or too large. */
function automatonOf(source) {
	if (!cache.has(source)) {
		if (cache.size > 2e3) cache.clear();
		const pattern = source.length > 2e3 ? void 0 : parsePattern(source);
		cache.set(source, pattern ? build(pattern) : void 0);
	}
	return cache.get(source);
}
function build(pattern) {
	const made = {
		moves: [[]],
		jumps: [[]]
	};
	made.moves[0]?.push({
		ranges: ALL,
		to: 0
	});
	const final = attach(made, pattern, 0);
	if (final === void 0) return void 0;
	const absorbing = addState(made);
	made.jumps[final]?.push({
		when: "always",
		to: absorbing
	});
	made.moves[absorbing]?.push({
		ranges: ALL,
		to: absorbing
	});
	return {
		final: absorbing,
		moves: made.moves,
		jumps: made.jumps
	};
}
function addState(made) {
	made.moves.push([]);
	made.jumps.push([]);
	return made.moves.length - 1;
}
/** Adds `pattern` after state `from`; the state it ends in, or `undefined` when it grows too large. */
function attach(made, pattern, from) {
	if (made.moves.length > MAX_STATES) return void 0;
	switch (pattern.kind) {
		case "set": {
			const to = addState(made);
			made.moves[from]?.push({
				ranges: pattern.ranges,
				to
			});
			return to;
		}
		case "start":
		case "end": {
			const to = addState(made);
			made.jumps[from]?.push({
				when: pattern.kind,
				to
			});
			return to;
		}
		case "sequence": {
			let at = from;
			for (const part of pattern.parts) if (at !== void 0) at = attach(made, part, at);
			return at;
		}
		case "choice": {
			const ends = pattern.parts.map((part) => {
				const begin = addState(made);
				made.jumps[from]?.push({
					when: "always",
					to: begin
				});
				return attach(made, part, begin);
			});
			const to = addState(made);
			for (const end of ends) {
				if (end === void 0) return void 0;
				made.jumps[end]?.push({
					when: "always",
					to
				});
			}
			return to;
		}
		default: return attachRepeat(made, pattern, from);
	}
}
function attachRepeat(made, { part, least, most }, from) {
	if (least > MAX_STATES || most !== Number.POSITIVE_INFINITY && most > MAX_STATES) return void 0;
	let at = from;
	for (let count = 0; count < least && at !== void 0; count++) at = attach(made, part, at);
	if (at === void 0) return void 0;
	if (most === Number.POSITIVE_INFINITY) {
		const loop = addState(made);
		made.jumps[at]?.push({
			when: "always",
			to: loop
		});
		const end = attach(made, part, loop);
		if (end === void 0) return void 0;
		made.jumps[end]?.push({
			when: "always",
			to: loop
		});
		return loop;
	}
	const out = addState(made);
	for (let count = least; count < most && at !== void 0; count++) {
		made.jumps[at]?.push({
			when: "always",
			to: out
		});
		at = attach(made, part, at);
	}
	if (at === void 0) return void 0;
	made.jumps[at]?.push({
		when: "always",
		to: out
	});
	return out;
}
function close(automaton, states, atStart, atEnd) {
	const reached = new Set(states);
	for (const state of reached) for (const { when, to } of automaton.jumps[state] ?? []) if (when === "always" || when === "start" && atStart || when === "end" && atEnd) reached.add(to);
	return reached;
}
function stateSet(automaton, states, atStart) {
	const closed = close(automaton, states, atStart, false);
	const kept = closed.has(automaton.final) ? [automaton.final] : [...closed].sort((a, b) => a - b);
	return {
		states: kept,
		key: `${atStart ? "^" : ""}${kept.join(",")}`,
		atStart
	};
}
function startOf(automaton) {
	return stateSet(automaton, [0], true);
}
function stepBy(automaton, from, code) {
	const next = [];
	for (const state of from.states) for (const { ranges, to } of automaton.moves[state] ?? []) if (contains(ranges, code)) next.push(to);
	return stateSet(automaton, next, false);
}
/** Whether the text matches when it ends here. */
function accepts(automaton, at) {
	return close(automaton, at.states, at.atStart, true).has(automaton.final);
}
/** Whether every continuation matches. */
function isAbsorbed(automaton, at) {
	return at.states.length === 1 && at.states[0] === automaton.final;
}
function contains(ranges, code) {
	return ranges.some(([from, to]) => code >= from && code <= to);
}
export { LAST, accepts, automatonOf, contains, isAbsorbed, startOf, stepBy };
