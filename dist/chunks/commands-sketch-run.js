import "./runtime.js";
import { GateError, isJsonArray, isJsonObject, plainLine, readFileSync, statSync } from "./start.js";
import { detectSource } from "./contract-sources-registry-shared.js";
import { member } from "./contract-engine-json-shared.js";
import { readCell } from "./contract-engine-cells-shared.js";
import { loadTfdvTools } from "./compat-index-shared.js";
import { parseShare } from "./config.js";
import { assertReadOnce, dataFile } from "./commands-contract-data-file-shared.js";
import { resolve } from "node:path";
// src/contract/drift/bins.ts
/** Bins per doubling: each is 2.2 percent wide, whatever the data. */
const PER_DOUBLING = 32;
/** Numbers nearer to zero than this are zero. */
const ZERO = 2 ** -40;
/** Larger than the largest bin of a magnitude, so that signs do not meet. */
const OFFSET = 1e5;
/**
* The bin of a number. Its bounds depend on the number alone (a logarithmic grid on both sides of zero, as in DDSketch by Masson, Rim and
* Lee, 2019), so that sketches made apart have the same bins, and bins rise with numbers.
*/
function binOf(value) {
	const size = Math.abs(value);
	if (size < ZERO) return 0;
	const bin = Math.ceil(Math.log2(Math.min(size, Number.MAX_VALUE)) * PER_DOUBLING) + OFFSET;
	return value < 0 ? -bin : bin;
}
/**
* Cuts a rising list of bins into at most `most` groups of about the same weight, and the gaps before, between and behind them into groups
* of their own: what falls there is where nothing was. The last bin of each group but the last.
*/
function cutPoints(bins, most) {
	const [first] = bins;
	if (!first) return [];
	const total = bins.reduce((sum, [, count]) => sum + count, 0);
	const cuts = [first[0] - 1];
	let [seen, groups] = [0, 1];
	for (const [at, [bin, count]] of bins.entries()) {
		seen += count;
		const next = bins[at + 1]?.[0];
		if (next === void 0) cuts.push(bin);
		else if (seen >= total * groups / most) {
			groups += 1;
			cuts.push(bin, ...next - 1 > bin ? [next - 1] : []);
		}
	}
	return cuts;
}
/** How many values fall into each group. */
function groupCounts(bins, cuts) {
	const counts = Array.from({ length: cuts.length + 1 }, () => 0);
	let group = 0;
	for (const [bin, count] of bins) {
		while (group < cuts.length && bin > (cuts[group] ?? Number.POSITIVE_INFINITY)) group += 1;
		counts[group] = (counts[group] ?? 0) + count;
	}
	return counts;
}
/** Normal quantile of one in a thousand on either side. */
const WIDE = 3.29;
/**
* Counts of both sides in groups that say something: what fell where the base has nothing is joined to the group beside it, as long as there
* is no more of it than the base itself lets expect. A small base has gaps by chance, and groups made of them would be drift by construction.
* What a sample misses is about the share of what it holds once (Good, The population frequencies of species, 1953).
*/
function foldGaps(bins, [base, current]) {
	const [n, m] = [base, current].map((counts) => counts.reduce((sum, count) => sum + count, 0));
	const [once, twice] = [1, 2].map((times) => bins.filter(([, count]) => count === times).length);
	const outside = current.reduce((sum, count, at) => sum + (base[at] === 0 ? count : 0), 0) / m;
	const missed = once / n;
	const spread = Math.sqrt(once + 2 * twice + 1) / n + Math.sqrt(missed * (1 - missed) / m);
	if (outside > missed + WIDE * spread) return [[...base], [...current]];
	const folded = [[], []];
	let open = 0;
	for (const [at, count] of base.entries()) {
		const other = current[at] ?? 0;
		const last = folded[1].length - 1;
		if (count > 0) {
			folded[0].push(count);
			folded[1].push(other + open);
			open = 0;
		} else if (last === -1) open += other;
		else folded[1][last] = (folded[1][last] ?? 0) + other;
	}
	return folded;
}
// src/contract/drift/sketch.ts
/**
* Categories that are counted while rows are read. With more of them every count is short by at most a share of 1 in 10,001, in whatever
* order the rows come (Misra and Gries, Finding repeated elements, 1982).
*/
const COUNTED = 1e4;
/** A category that occurs once says more about its row than about the column. */
const LEAST = 2;
/** Categories that a sketch keeps. */
const KEPT = 200;
/** Characters of a category that are kept. */
const LABEL = 100;
/**
* Reads rows into a sketch. Of text cells, those that look like numbers are numbers.
* @throws GateError RG-DATA for a row that cannot be read: a distribution without it would be another one
*/
async function makeSketch(files, signal) {
	const columns = /* @__PURE__ */ new Map();
	let rows = 0;
	for (const { path, reader } of files) for await (const batch of reader.rows()) {
		signal.throwIfAborted();
		for (const row of batch) {
			if (row.error !== void 0 || typeof row.value !== "object" || row.value === null || Array.isArray(row.value)) {
				const place = {
					file: path,
					line: row.line,
					column: 1
				};
				throw new GateError("RG-DATA", row.error ?? "the row is no object", {
					place,
					expected: "rows that can be read"
				});
			}
			rows += 1;
			for (const name of Object.keys(row.value)) columns.set(name, columns.get(name) ?? new ColumnCount());
			for (const [name, column] of columns) {
				const cell = member(row.value, name) ?? null;
				column.add(reader.textual && typeof cell === "string" ? readCell(cell, "number") : cell);
			}
		}
	}
	const sketches = [...columns].map(([name, column]) => [name, column.sketch(rows)]);
	return {
		sketch: 1,
		rows,
		columns: Object.fromEntries(sketches.sort(([a], [b]) => a < b ? -1 : 1))
	};
}
var ColumnCount = class {
	#bins = /* @__PURE__ */ new Map();
	#categories = /* @__PURE__ */ new Map();
	#numbers = 0;
	#texts = 0;
	/** Lists and objects, which are counted but not compared. */
	#opaque = 0;
	#sum = 0;
	#min = Number.POSITIVE_INFINITY;
	#max = Number.NEGATIVE_INFINITY;
	add(value) {
		if (value === null || Number.isNaN(value)) return;
		if (typeof value === "number" || typeof value === "bigint") this.#addNumber(Number(value));
		else if (typeof value === "string" || typeof value === "boolean") this.#addCategory(String(value).slice(0, LABEL));
		else this.#opaque += 1;
	}
	#addNumber(value) {
		const bin = binOf(value);
		this.#bins.set(bin, (this.#bins.get(bin) ?? 0) + 1);
		this.#numbers += 1;
		this.#sum += value;
		this.#min = Math.min(this.#min, value);
		this.#max = Math.max(this.#max, value);
	}
	#addCategory(value) {
		this.#texts += 1;
		const known = this.#categories.get(value);
		if (known !== void 0 || this.#categories.size < COUNTED) this.#categories.set(value, (known ?? 0) + 1);
		else this.#lower();
	}
	/** One is taken off every category, and what is left of none goes; the value that came goes with them. */
	#lower() {
		for (const [value, count] of this.#categories) if (count > 1) this.#categories.set(value, count - 1);
		else this.#categories.delete(value);
	}
	sketch(rows) {
		const categories = [...this.#categories].filter(([, count]) => count >= LEAST).sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, KEPT);
		const others = this.#texts - categories.reduce((total, [, count]) => total + count, 0);
		const count = this.#numbers + this.#texts + this.#opaque;
		return {
			count,
			nulls: rows - count,
			...this.#numbers > 0 && {
				numbers: [...this.#bins].sort(([a], [b]) => a - b),
				mean: this.#sum / this.#numbers,
				min: this.#min,
				max: this.#max
			},
			...this.#texts > 0 && {
				categories,
				others
			},
			...this.#opaque > 0 && { opaque: this.#opaque }
		};
	}
};
// src/contract/drift/comparators.ts
/**
* The thresholds that a TFDV schema has for its features (`skew_comparator`, `drift_comparator`). Without a word about which, the skew is
* meant, and the drift where a feature has that alone.
* @throws GateError RG-SCHEMA-SYNTAX, or RG-USAGE for a schema without any
*/
async function readComparators(file, wanted) {
	const { parse } = await loadTfdvTools();
	const { features } = parse(file);
	const found = new Map(features.filter(({ checked }) => checked).flatMap((feature) => {
		const limits = limitsOf(feature, wanted);
		return limits ? [[feature.name, limits]] : [];
	}));
	if (found.size > 0) return found;
	const expected = `a feature with a ${wanted === void 0 ? "skew_comparator or drift_comparator" : `${wanted}_comparator`}`;
	throw new GateError("RG-USAGE", `${file.path} compares no feature`, { expected });
}
function limitsOf({ thresholds }, wanted) {
	for (const which of wanted === void 0 ? ["skew", "drift"] : [wanted]) {
		const norm = thresholds.get(`${which}_comparator.infinity_norm`);
		const divergence = thresholds.get(`${which}_comparator.jensen_shannon_divergence`);
		if (norm !== void 0 || divergence !== void 0) return {
			...norm !== void 0 && { norm },
			...divergence !== void 0 && { divergence }
		};
	}
}
// src/contract/drift/measures.ts
/**
* The largest difference of shares. By Hoeffding's inequality for the difference of two means and a union over the categories, the true
* distance is further off than `t = sqrt((1/n + 1/m) ln(2 k / alpha) / 2)` with probability at most alpha.
*/
function largestDifference(one, other, alpha) {
	const [n, m] = [sum(one), sum(other)];
	const value = Math.max(0, ...one.map((count, index) => Math.abs(count / n - (other[index] ?? 0) / m)));
	const t = Math.sqrt((1 / n + 1 / m) * Math.log(2 * Math.max(1, one.length) / alpha) / 2);
	return {
		value,
		low: Math.max(0, value - t),
		high: Math.min(1, value + t)
	};
}
/**
* Jensen-Shannon divergence in bits. `X = 8 ln 2 · JSD · nm/(n+m)` is to second order a chi-square statistic of homogeneity with k-1 degrees
* of freedom; its mean k-1 is what chance alone adds, and is taken off. With the noncentrality λ it has the mean k-1+λ and the variance
* 2(k-1)+4λ (Johnson, Kotz and Balakrishnan, Continuous Univariate Distributions 2, ch. 29). The upper bound is the λ for which X is just so
* many deviations low: the larger root of (λ - x)² = z² (2(k-1) + 4λ). The lower one takes the deviation at x itself, which is wider: the
* statistic is skewed, and its upper tail is longer than the normal one.
*/
function jensenShannon(one, other, alpha) {
	const [n, m] = [sum(one), sum(other)];
	const divergence = one.reduce((total, count, index) => {
		const [p, q] = [count / n, (other[index] ?? 0) / m];
		const middle = (p + q) / 2;
		return total + (term(p, middle) + term(q, middle)) / 2;
	}, 0);
	const free = Math.max(0, one.filter((count, index) => count + (other[index] ?? 0) > 0).length - 1);
	const scale = 8 * Math.LN2 * n * m / (n + m);
	const excess = divergence * scale - free;
	const square = quantile(alpha) ** 2;
	const above = 2 * square + Math.sqrt(Math.max(0, square * (4 * (excess + square) + 2 * free)));
	const below = Math.sqrt(square * (2 * free + 4 * Math.max(0, excess)));
	const bounded = (statistic) => Math.min(1, Math.max(0, statistic / scale));
	return {
		value: bounded(excess),
		low: bounded(excess - below),
		high: bounded(excess + above)
	};
}
/** Population stability index, natural logarithm, half a count added to every group; what chance adds, (k-1)(1/n + 1/m), is taken off. */
function stabilityIndex(one, other) {
	const [n, m] = [sum(one) + one.length / 2, sum(other) + other.length / 2];
	const index = one.reduce((total, count, at) => {
		const [p, q] = [(count + .5) / n, ((other[at] ?? 0) + .5) / m];
		return total + (p - q) * Math.log(p / q);
	}, 0);
	return Math.max(0, index - (one.length - 1) * (1 / n + 1 / m));
}
function term(p, middle) {
	return p === 0 ? 0 : p * Math.log2(p / middle);
}
function sum(counts) {
	return counts.reduce((total, count) => total + count, 0);
}
/** The two-sided standard normal quantile of 1 - alpha/2; Abramowitz and Stegun 26.2.23, error below 4.5e-4. */
function quantile(alpha) {
	const t = Math.sqrt(-2 * Math.log(alpha / 2));
	return t - (2.515517 + t * (.802853 + t * .010328)) / (1 + t * (1.432788 + t * (.189269 + t * .001308)));
}
// src/contract/drift/compare.ts
const DEFAULT_LIMITS = {
	categories: .1,
	numbers: .1,
	least: 100,
	alpha: .001
};
/** Groups that numbers are compared in. */
const GROUPS = 20;
/**
* How far every column of `current` (serving) is from `base` (training). A column is stable or drifted only where its bounds say so;
* in between, and with few values, nothing is known.
*/
function compareSketches(base, current, limits = DEFAULT_LIMITS, own = /* @__PURE__ */ new Map()) {
	return [.../* @__PURE__ */ new Set([
		...Object.keys(base.columns),
		...Object.keys(current.columns),
		...own.keys()
	])].sort().flatMap((column) => {
		const one = Object.hasOwn(base.columns, column) ? base.columns[column] : void 0;
		const other = Object.hasOwn(current.columns, column) ? current.columns[column] : void 0;
		if (!one && !other) return [open(column, "neither side has such a column", limits)];
		if (!one || !other) return [absent(column, one ? "the current data has no such column" : "the base has no such column")];
		return compareColumn(column, [one, other], limits, own.get(column) ?? {});
	});
}
function absent(column, reason) {
	return {
		column,
		measure: "presence",
		answer: "drifted",
		value: 1,
		low: 1,
		high: 1,
		limit: 0,
		reason
	};
}
function open(column, reason, { categories }) {
	return {
		column,
		measure: "values",
		answer: "unknown",
		value: 0,
		low: 0,
		high: 1,
		limit: categories,
		reason
	};
}
function compareColumn(column, [base, current], limits, own) {
	const results = [nullDrift(column, base, current, limits)];
	const kinds = [base, current].map(({ numbers, categories }) => `${numbers ? "numbers" : ""}${categories ? "categories" : ""}`);
	if (kinds[0] !== kinds[1] && base.count > 0 && current.count > 0) results.push({ ...absent(column, `the base holds ${kinds[0]}, the current data ${kinds[1]}`) });
	if (base.opaque !== void 0 || current.opaque !== void 0) results.push(open(column, "it holds lists or objects, which are not compared", limits));
	if (base.numbers && current.numbers) {
		const cuts = cutPoints(base.numbers, GROUPS);
		const counts = foldGaps(base.numbers, [groupCounts(base.numbers, cuts), groupCounts(current.numbers, cuts)]);
		results.push(divergence(column, counts, limits, own));
		if (own.norm !== void 0 && own.divergence === void 0) results.push(open(column, "an infinity_norm is of categories, and says nothing about numbers", limits));
	}
	if (base.categories && current.categories) {
		const counts = categoryCounts(base, current);
		if (own.divergence !== void 0) results.push(divergence(column, counts, limits, own));
		if (own.divergence === void 0 || own.norm !== void 0) {
			const held = {
				...limits,
				categories: own.norm ?? limits.categories
			};
			results.push(judge(column, "l-infinity", counts, largestDifference(...counts, limits.alpha), held));
		}
	}
	return results;
}
function divergence(column, counts, limits, own) {
	const held = {
		...limits,
		numbers: own.divergence ?? limits.numbers
	};
	return judge(column, "jensen-shannon", counts, jensenShannon(...counts, limits.alpha), held);
}
function nullDrift(column, base, current, limits) {
	const counts = [[base.nulls, base.count], [current.nulls, current.count]];
	const { stabilityIndex: _, ...drift } = judge(column, "nulls", counts, largestDifference(...counts, limits.alpha), limits);
	return drift;
}
/** Categories of both sides; what either does not list is one more. */
function categoryCounts(base, current) {
	const maps = [base, current].map(({ categories = [] }) => new Map(categories));
	const names = [...new Set(maps.flatMap((map) => [...map.keys()]))];
	const [one = [], other = []] = maps.map((map) => names.map((name) => map.get(name) ?? 0));
	return [[...one, base.others ?? 0], [...other, current.others ?? 0]];
}
function judge(column, measure, [one, other], distance, limits) {
	const limit = measure === "jensen-shannon" ? limits.numbers : limits.categories;
	const fewest = Math.min(...[one, other].map((counts) => counts.reduce((sum, count) => sum + count, 0)));
	const base = {
		column,
		measure,
		limit
	};
	if (fewest < limits.least) return {
		...base,
		answer: "unknown",
		value: 0,
		low: 0,
		high: 1,
		reason: `${fewest} values are too few; at least ${limits.least} are needed`
	};
	const answer = distance.low > limit ? "drifted" : distance.high <= limit ? "stable" : "unknown";
	const reason = answer === "unknown" ? { reason: "there are too few values to tell" } : {};
	return {
		...base,
		answer,
		...distance,
		stabilityIndex: stabilityIndex(one, other),
		...reason
	};
}
// src/contract/drift/index.ts
/** The sketch of some data files together. @throws GateError RG-DATA */
async function sketchFiles(files, signal) {
	return makeSketch(await Promise.all(files.map(async (file) => ({
		path: file.path,
		reader: (await (await detectSource(file)).load())(file)
	}))), signal);
}
/** A sketch that was stored; `undefined` when the text is none. @throws GateError RG-DATA for a sketch that is damaged or of another version */
function parseSketch(text, path) {
	if (!/^\s*\{/.test(text.slice(0, 200)) || !/"sketch"\s*:/.test(text)) return void 0;
	const place = {
		file: path,
		line: 1,
		column: 1
	};
	const value = parse(text);
	const isMeant = /^\s*\{\s*"sketch"\s*:/.test(text.slice(0, 200));
	if (value === void 0 && isMeant) throw new GateError("RG-DATA", "the sketch is not well-formed JSON", {
		place,
		hint: "make it again"
	});
	if (!isJsonObject(value) || !isMeant && !(Object.hasOwn(value, "sketch") && Object.hasOwn(value, "columns"))) return void 0;
	if (value["sketch"] !== 1) throw new GateError("RG-DATA", "the sketch is of another version", {
		place,
		expected: "\"sketch\": 1"
	});
	const [columns, rows] = [value["columns"], value["rows"]];
	if (!isJsonObject(columns) || !isCount(rows) || !Object.values(columns).every((column) => isColumn(column, Number(rows)))) throw new GateError("RG-DATA", "the sketch is damaged", {
		place,
		hint: "make it again"
	});
	return value;
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/** Counts must add up: of a sketch that was cut or edited by hand nothing can be said. */
function isColumn(value, rows) {
	if (!isJsonObject(value)) return false;
	const { count, nulls, numbers = [], categories = [], others = 0, opaque = 0 } = value;
	if (!isJsonArray(numbers) || !isJsonArray(categories) || ![
		count,
		nulls,
		others,
		opaque
	].every(isCount)) return false;
	if (!numbers.every(isPair("number")) || !categories.every(isPair("string"))) return false;
	const [bins, names] = [numbers.map(firstOf), categories.map(firstOf)];
	const counted = [...numbers, ...categories].reduce((sum, pair) => sum + Number(pair[1]), Number(others) + Number(opaque));
	return bins.every((bin, at) => at === 0 || (bins[at - 1] ?? 0) < bin) && new Set(names).size === names.length && counted === count && counted + Number(nulls) === rows;
}
function isPair(kind) {
	return (pair) => isJsonArray(pair) && pair.length === 2 && typeof pair[0] === kind && isCount(pair[1]);
}
function firstOf(pair) {
	return pair[0];
}
function isCount(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
// src/commands/sketch/run.ts
/** A larger file is data. */
const MAX_SKETCH = 16777216;
/** @throws GateError RG-FILE, RG-DATA */
async function makeOne({ positionals }, host) {
	assertReadOnce(positionals);
	const sketch = await sketchFiles(positionals.map((path) => dataFile(path, host)), host.signal);
	if (sketch.rows === 0) throw new GateError("RG-DATA", `${positionals.join(", ")}: there are no rows`, { expected: "data with at least one row" });
	const json = sketch;
	return {
		verdict: "pass",
		json,
		text: `${JSON.stringify(json)}\n`
	};
}
/** @throws GateError RG-USAGE, RG-FILE, RG-DATA */
async function compareTwo({ positionals, options }, host) {
	const [base = "", current = ""] = positionals;
	assertReadOnce(positionals);
	const limits = {
		...DEFAULT_LIMITS,
		categories: shareOf(options, "categories") ?? DEFAULT_LIMITS.categories,
		numbers: shareOf(options, "numbers") ?? DEFAULT_LIMITS.numbers,
		least: countOf(options, "least") ?? DEFAULT_LIMITS.least
	};
	const own = await columnLimits(options, host);
	const drifts = compareSketches(await sketchOf(base, host), await sketchOf(current, host), limits, own);
	return {
		verdict: verdictOf(drifts),
		json: {
			base,
			current,
			columns: drifts.map((drift) => ({ ...drift }))
		},
		text: describe(base, current, drifts)
	};
}
async function columnLimits(options, host) {
	const { schema, comparator } = options;
	const wanted = comparator === "skew" || comparator === "drift" ? comparator : void 0;
	if (comparator !== void 0 && (wanted === void 0 || typeof schema !== "string")) throw new GateError("RG-USAGE", `--comparator is ${JSON.stringify(comparator)}`, { expected: "skew or drift, with --schema" });
	return typeof schema === "string" ? readComparators(readSchema(schema, host.directory), wanted) : /* @__PURE__ */ new Map();
}
function readSchema(path, directory) {
	const file = resolve(directory, path);
	const stats = statSync(file, { throwIfNoEntry: false });
	if (stats?.isFile() !== true || stats.size > MAX_SKETCH) throw new GateError("RG-FILE", `${path} cannot be read`, { hint: "give the path of a TFDV schema" });
	return {
		path,
		text: readFileSync(file, "utf8")
	};
}
async function sketchOf(path, host) {
	const file = resolve(host.directory, path);
	const stats = statSync(file, { throwIfNoEntry: false });
	return (path.endsWith(".json") && stats?.isFile() === true && stats.size <= MAX_SKETCH ? parseSketch(readFileSync(file, "utf8"), path) : void 0) ?? sketchFiles([dataFile(path, host)], host.signal);
}
/** What moved fails; where nothing is known of a column, nothing was decided about it. */
function verdictOf(drifts) {
	if (drifts.some(({ answer }) => answer === "drifted")) return "fail";
	return drifts.length === 0 || drifts.some(({ answer }) => answer === "unknown") ? "inconclusive" : "pass";
}
function describe(base, current, drifts) {
	const count = (answer) => drifts.filter((drift) => drift.answer === answer).length;
	const lines = [`${current} against ${base}: ${count("drifted")} drifted, ${count("unknown")} unknown, ${count("stable")} stable`];
	for (const answer of [
		"drifted",
		"unknown",
		"stable"
	]) for (const drift of drifts.filter((one) => one.answer === answer)) lines.push(line(drift));
	return `${lines.map(plainLine).join("\n")}\n`;
}
function line({ column, measure, answer, value, low, high, limit, stabilityIndex, reason }) {
	const round = (share) => share.toFixed(3);
	return `  ${answer} ${column} ${measure}${measure === "presence" ? "" : ` ${round(value)} (${round(low)} to ${round(high)}, limit ${round(limit)})`}${stabilityIndex === void 0 ? "" : `, stability index ${round(stabilityIndex)}`}${reason === void 0 ? "" : `: ${reason}`}`;
}
function shareOf(options, name) {
	const text = options[name];
	if (typeof text !== "string") return void 0;
	const share = parseShare(text);
	if (share !== void 0) return share;
	throw new GateError("RG-USAGE", `--${name} is ${JSON.stringify(text)}`, { expected: "a share such as 10% or 0.1" });
}
function countOf(options, name) {
	const text = options[name];
	if (typeof text !== "string") return void 0;
	if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
	throw new GateError("RG-USAGE", `--${name} is ${JSON.stringify(text)}`, { expected: "a whole number from 1" });
}
export { compareTwo, makeOne };
