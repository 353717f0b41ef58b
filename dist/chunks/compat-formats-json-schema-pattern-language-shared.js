import "./runtime.js";
import { LAST, accepts, automatonOf, isAbsorbed, startOf, stepBy } from "./compat-formats-json-schema-pattern-automaton-shared.js";
// src/compat/formats/json-schema/pattern/language.ts
/** States looked at in all automata together. */
const BUDGET = 1e5;
const MAX_WORD = 400;
/** Readable characters are preferred as examples. */
const PREFERRED = [..."axAX0159_-. @/:"].map((character) => character.codePointAt(0) ?? 0);
/** Whether `text` matches `pattern`, in linear time; `undefined` where that cannot be said without risk. */
function matchesPattern(pattern, text) {
	const automaton = automatonOf(pattern);
	if (!automaton) return matchNatively(pattern, text);
	let at = startOf(automaton);
	for (const character of text) {
		if (isAbsorbed(automaton, at)) return true;
		at = stepBy(automaton, at, character.codePointAt(0) ?? 0);
	}
	return accepts(automaton, at);
}
const native = /* @__PURE__ */ new Map();
/** Only patterns that cannot backtrack for long: short, and no quantifier over a group that holds one. */
function matchNatively(pattern, text) {
	if (!native.has(pattern)) {
		if (native.size > 2e3) native.clear();
		native.set(pattern, isTame(pattern) ? toRegExp(pattern) : void 0);
	}
	return text.length > 2e3 ? void 0 : native.get(pattern)?.test(text);
}
/** No group that holds a quantifier, a choice or a back-reference is itself repeated, and few quantifiers at all. */
function isTame(pattern) {
	if (pattern.length > 300 || /\\[1-9k]/.test(pattern)) return false;
	const bare = pattern.replace(/\\./gs, "a").replace(/\[[^\]]*\]/g, "a");
	return !/\)(?:[*+]|\{\d+,\d*\})/.test(bare) && (bare.match(/[*+]|\{\d+,\d*\}/g)?.length ?? 0) <= 3;
}
function toRegExp(pattern) {
	try {
		return new RegExp(pattern, "u");
	} catch {
		return;
	}
}
/** Whether no string can match all of the patterns, as they begin with different letters. */
function startApart(patterns) {
	const starts = patterns.map(startOfPattern);
	return starts.some((one, index) => starts.slice(index + 1).some((other) => !one.startsWith(other) && !other.startsWith(one)));
}
/** The plain letters that every match begins with. */
function startOfPattern(pattern) {
	if (!pattern.startsWith("^") || pattern.includes("|")) return "";
	const [letters = ""] = /^[\w/:@ -]*/.exec(pattern.slice(1)) ?? [];
	return /^[?*{]/.test(pattern.slice(1 + letters.length)) ? letters.slice(0, -1) : letters;
}
/**
* Up to `count` of the shortest strings of a wish.
* `complete`: no others exist, so that an empty list proves that there are none. `undefined`: a pattern is not regular.
*/
function findWords(wish, count) {
	const key = JSON.stringify([
		wish.match,
		wish.avoid,
		wish.minLength,
		wish.maxLength,
		count
	]);
	const before = known.get(key);
	if (before) return before;
	const found = searchWords(wish, count);
	if (known.size >= MAX_KNOWN) known.clear();
	if (found) known.set(key, found);
	return found;
}
/** What was found, by what was wished for: many schemas ask for the same few formats and patterns. */
const known = /* @__PURE__ */ new Map();
const MAX_KNOWN = 500;
function searchWords(wish, count) {
	const match = wish.match.map(automatonOf);
	const avoid = wish.avoid.map(automatonOf);
	if (![...match, ...avoid].every((automaton) => automaton !== void 0)) return void 0;
	return new WordSearch(match, avoid, wish, count).run();
}
var WordSearch = class {
	#automata;
	#positive;
	#wish;
	#count;
	#visits = /* @__PURE__ */ new Map();
	#words = [];
	#looks = 0;
	constructor(match, avoid, wish, count) {
		this.#automata = [...match, ...avoid];
		this.#positive = match.length;
		this.#wish = wish;
		this.#count = count;
	}
	run() {
		const complete = this.#search();
		return {
			words: this.#words,
			complete,
			looks: this.#looks
		};
	}
	/** Whether everything was looked at. */
	#search() {
		let level = [{
			sets: this.#automata.map(startOf),
			length: 0,
			character: "",
			from: void 0
		}];
		for (let length = 0; level.length > 0 && length <= this.#wish.maxLength; length++) {
			if (length > MAX_WORD) return false;
			const next = [];
			for (const step of level) {
				if (this.#accepted(step)) {
					this.#words.push(spell(step));
					if (this.#words.length >= this.#count) return false;
				}
				if (this.#looks > BUDGET) return false;
				for (const follower of this.#followers(step)) if (this.#admit(follower)) next.push(follower);
			}
			level = next;
		}
		return true;
	}
	#accepted({ sets, length }) {
		if (length < this.#wish.minLength) return false;
		return sets.every((set, index) => accepts(this.#automata[index], set) === index < this.#positive);
	}
	/** Beyond the least length only the states matter, so each is looked at once (or as often as words are wanted). */
	#admit(step) {
		if (step.sets.some((set, index) => index >= this.#positive && isAbsorbed(this.#automata[index], set))) return false;
		const key = `${Math.min(step.length, this.#wish.minLength)}|${step.sets.map((set) => set.key).join("|")}`;
		const seen = this.#visits.get(key) ?? 0;
		this.#visits.set(key, seen + 1);
		return seen < this.#count;
	}
	#followers(step) {
		const codes = representatives(this.#automata, step.sets);
		this.#looks += codes.length * step.sets.reduce((sum, { states }) => sum + states.length, 1);
		return codes.map((code) => ({
			sets: step.sets.map((set, index) => stepBy(this.#automata[index], set, code)),
			length: step.length + 1,
			character: String.fromCodePoint(code),
			from: step
		}));
	}
};
function spell(step) {
	const characters = [];
	for (let at = step; at; at = at.from) characters.push(at.character);
	return characters.reverse().join("");
}
/** One character of every class that the states at hand tell apart, and a second where a class holds several: words may have to differ. */
function representatives(automata, sets) {
	const cuts = /* @__PURE__ */ new Set([
		0,
		55296,
		57344,
		LAST + 1
	]);
	sets.forEach((set, index) => {
		for (const state of set.states) for (const { ranges } of automata[index]?.moves[state] ?? []) for (const [from, to] of ranges) cuts.add(from).add(to + 1);
	});
	const bounds = [...cuts].sort((a, b) => a - b);
	const chosen = [];
	for (let index = 0; index + 1 < bounds.length; index++) {
		const [from, to] = [bounds[index] ?? 0, (bounds[index + 1] ?? 1) - 1];
		const good = PREFERRED.filter((code) => code >= from && code <= to).slice(0, 2);
		chosen.push(...good.length > 0 ? good : [from < 32 && to >= 33 ? 33 : from]);
	}
	return chosen.sort((a, b) => rank(a) - rank(b));
}
function rank(code) {
	const at = PREFERRED.indexOf(code);
	return at === -1 ? PREFERRED.length + (code < 127 && code > 31 ? 0 : 1) : at;
}
export { findWords, isTame, matchesPattern, startApart };
