import { cutPoints, foldGaps, groupCounts, parseSketch, readComparators, sketchFiles } from "./contract-index-shared.js";
import { GateError, parseShare, plainLine } from "./start.js";
import { assertReadOnce, dataFile } from "./commands-contract-data-file-shared.js";
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
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
// src/commands/sketch/run.ts
/** A larger file is data. */
const MAX_SKETCH = 16777216;
/** @throws GateError RG-FILE, RG-DATA */
async function makeOne({ positionals }, host) {
	assertReadOnce(positionals);
	const files = positionals.map((path) => dataFile(path, host));
	const sketch = await sketchFiles(files, host.signal);
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
