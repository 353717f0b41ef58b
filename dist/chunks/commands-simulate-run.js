import "./runtime.js";
import { formatDuration, parseDuration, parseShare } from "./config.js";
import { GateError } from "./start.js";
import { detectable } from "./health-judge-power-shared.js";
import { judgedHealthy, planJudge, startJudge, stepJudge } from "./health-judge-judge-shared.js";
// src/health/simulate/random.ts
/** xoshiro128** (Blackman, Vigna), its state filled by splitmix32. */
function seededRandom(seed) {
	let mixer = seed | 0;
	const next = () => {
		mixer = mixer + 2654435769 | 0;
		let word = mixer ^ mixer >>> 16;
		word = Math.imul(word, 569420461);
		word ^= word >>> 15;
		word = Math.imul(word, 1935289751);
		return word ^ word >>> 15;
	};
	let [a, b, c, d] = [
		next(),
		next(),
		next(),
		next()
	];
	const uniform = () => {
		const product = Math.imul(b, 5);
		const result = Math.imul(product << 7 | product >>> 25, 9);
		const shifted = b << 9;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= shifted;
		d = d << 11 | d >>> 21;
		return (result >>> 0) / 4294967296;
	};
	return {
		uniform,
		poisson: (mean) => mean < 10 ? smallPoisson(uniform, mean) : largePoisson(uniform, mean)
	};
}
/** By multiplying uniforms until they fall below exp(-mean). */
function smallPoisson(uniform, mean) {
	const limit = Math.exp(-mean);
	let count = 0;
	for (let product = uniform(); product > limit; product *= uniform()) count++;
	return count;
}
/** Transformed rejection with squeeze, PTRS (Hoermann, 1993): exact, and its cost does not grow with the mean. */
function largePoisson(uniform, mean) {
	const b = .931 + 2.53 * Math.sqrt(mean);
	const a = -.059 + .02483 * b;
	const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
	const accept = .9277 - 3.6224 / (b - 2);
	for (;;) {
		const u = uniform() - .5;
		const v = uniform();
		const us = .5 - Math.abs(u);
		const k = Math.floor((2 * a / us + b) * u + mean + .43);
		if (us >= .07 && v <= accept) return k;
		if (k < 0 || us < .013 && v > us) continue;
		if (Math.log(v * inverseAlpha / (a / (us * us) + b)) <= k * Math.log(mean) - mean - logFactorial(k)) return k;
	}
}
/** ln(k!), by Stirling's series after shifting the argument to where it is exact to the last digits. */
function logFactorial(k) {
	let x = k + 1;
	let shift = 0;
	for (; x < 10; x++) shift += Math.log(x);
	const inverse = 1 / (x * x);
	const series = (1 / 12 - inverse * (1 / 360 - inverse / 1260)) / x;
	return (x - .5) * Math.log(x) - x + .5 * Math.log(2 * Math.PI) + series - shift;
}
// src/health/simulate/simulate.ts
/** Draws traffic and runs the shipped judge over it. The same options give the same result. */
function simulate(options) {
	const { tolerate, alpha, beta, minBad, dispersion, interval, window, startAt } = options;
	const ticks = Math.max(1, Math.floor(window / interval));
	const top = options.probes === void 0 ? .6 : .95;
	const judge = planJudge({
		tolerate,
		alpha,
		beta,
		minBad,
		dispersion,
		horizon: Math.max(1, ticks - 1),
		top
	});
	const random = seededRandom(options.seed);
	const counts = {
		failed: 0,
		healthy: 0,
		inconclusive: 0
	};
	const delays = [];
	for (let run = 0; run < options.runs; run++) {
		const ending = simulateRun(options, judge, random, ticks);
		counts[ending.verdict]++;
		if (ending.verdict === "failed" && ending.at > startAt) delays.push((ending.at - startAt) / 1e3);
	}
	const { runs } = options;
	return {
		failed: counts.failed / runs,
		healthy: counts.healthy / runs,
		inconclusive: counts.inconclusive / runs,
		delay: delays.length === 0 ? null : {
			p50: quantile(delays, .5),
			p90: quantile(delays, .9)
		},
		failedBeforeFault: (counts.failed - delays.length) / runs
	};
}
function simulateRun(options, judge, random, ticks) {
	const { interval, window, soak = window, minEvents = 0 } = options;
	let state = startJudge();
	for (let tick = 1; tick <= ticks; tick++) {
		const at = tick * interval;
		state = stepJudge(judge, state, draw(options, random, at));
		if (state.failed) return {
			verdict: "failed",
			at
		};
		if ((at >= soak && state.total >= minEvents || tick === ticks) && state.total > 0 && judgedHealthy(judge, state)) return {
			verdict: "healthy",
			at
		};
	}
	return {
		verdict: "inconclusive",
		at: ticks * interval
	};
}
/** The sample that ends at `at`. A fault that fills only a part of it spoils only that part. */
function draw(options, random, at) {
	const { interval, startAt, errorRate, baseRate = options.tolerate / 2, faultFor = Number.POSITIVE_INFINITY } = options;
	const spoilt = Math.max(0, Math.min(at, startAt + faultFor) - Math.max(at - interval, startAt)) / interval;
	const share = spoilt * errorRate + (1 - spoilt) * baseRate;
	if (options.probes !== void 0) {
		let bad = 0;
		for (let probe = 0; probe < options.probes; probe++) if (random.uniform() < share) bad++;
		return {
			bad,
			total: options.probes
		};
	}
	const mean = options.rps * interval / 1e3;
	const bad = random.poisson(mean * share);
	return {
		bad,
		total: bad + random.poisson(mean * (1 - share))
	};
}
/** Nearest rank: the smallest value that at least this share of the values does not exceed. */
function quantile(values, share) {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}
// src/commands/simulate/run.ts
/** @throws GateError RG-USAGE for an option that cannot be right */
async function run(input) {
	const options = readOptions(input.options);
	const result = simulate(options);
	const { failed, healthy, inconclusive, delay, failedBeforeFault } = result;
	return {
		verdict: "pass",
		json: {
			failed,
			healthy,
			inconclusive,
			delay: delay ? { ...delay } : null,
			failedBeforeFault,
			runs: options.runs,
			seed: options.seed
		},
		text: describe(options, result)
	};
}
function readOptions(texts) {
	const probes = number(texts, "probes", {
		least: 1,
		most: 1e3,
		whole: true
	});
	const window = 6e4 * (number(texts, "minutes", {
		least: .01,
		most: 1e5
	}) ?? 15);
	const options = {
		errorRate: required(texts, "error-rate", share),
		tolerate: share(texts, "tolerate") ?? (probes === void 0 ? .002 : .01),
		rps: number(texts, "rps", {
			least: 0,
			most: 1e9
		}) ?? 10,
		interval: duration(texts, "interval") ?? 5e3,
		runs: number(texts, "runs", {
			least: 1,
			most: 1e7,
			whole: true
		}) ?? 2e3,
		minBad: number(texts, "min-bad", {
			least: 1,
			most: 1e3,
			whole: true
		}) ?? (probes === void 0 ? 6 : 3),
		dispersion: number(texts, "dispersion", {
			least: 1,
			most: 1e6
		}) ?? 1,
		alpha: share(texts, "alpha") ?? .01,
		beta: share(texts, "beta") ?? .05,
		startAt: duration(texts, "start-at") ?? 0,
		seed: number(texts, "seed", {
			least: 0,
			most: 4294967295,
			whole: true
		}) ?? 1,
		window
	};
	for (const name of ["alpha", "beta"]) if (options[name] <= 0 || options[name] >= 1) throw usage(name, texts[name], "a share above 0 and below 1");
	if (options.tolerate >= 1) throw usage("tolerate", texts["tolerate"], "a share below 1");
	if (options.interval <= 0 || options.interval > window) throw usage("interval", texts["interval"], "a duration above 0 and within --minutes");
	if (options.startAt >= window) throw usage("start-at", texts["start-at"], "a duration within --minutes");
	const [baseRate, soak, faultFor] = [
		share(texts, "base-rate"),
		duration(texts, "soak"),
		duration(texts, "fault-for")
	];
	return {
		...options,
		...probes === void 0 ? {} : { probes },
		...baseRate === void 0 ? {} : { baseRate },
		...soak === void 0 ? {} : { soak },
		...faultFor === void 0 ? {} : { faultFor }
	};
}
function required(texts, name, read) {
	const value = read(texts, name);
	if (value === void 0) throw new GateError("RG-USAGE", `--${name} is required`, { hint: "such as `--error-rate 5%`" });
	return value;
}
function share(texts, name) {
	return parsed(texts, name, parseShare, "a share such as 0.2% or 0.002");
}
function duration(texts, name) {
	return parsed(texts, name, parseDuration, "a duration such as 5s or 15m");
}
function number(texts, name, range) {
	const read = (text) => {
		const value = /^\d+(\.\d+)?([eE]\d+)?$/.test(text.trim()) ? Number(text) : NaN;
		return value >= range.least && value <= range.most && (!range.whole || Number.isInteger(value)) ? value : void 0;
	};
	return parsed(texts, name, read, `${range.whole ? "a whole number" : "a number"} from ${range.least} to ${range.most}`);
}
function parsed(texts, name, read, expected) {
	const text = texts[name];
	if (text === void 0) return void 0;
	const value = typeof text === "string" ? read(text) : void 0;
	if (value === void 0) throw usage(name, text, expected);
	return value;
}
function usage(name, given, expected) {
	return new GateError("RG-USAGE", `--${name} ${String(given ?? "")} is not usable`.replace("  ", " "), { expected });
}
function describe(options, result) {
	const percent = (value) => `${Number((value * 100).toPrecision(3))} %`;
	const perSample = options.probes ?? options.rps * options.interval / 1e3;
	const least = detectable(options.tolerate, options.alpha, perSample * options.window / options.interval, options.dispersion);
	const whatFor = options.errorRate > options.tolerate ? "so a failure is right" : "so a failure is a false alarm";
	const traffic = options.probes === void 0 ? `${options.rps} events/s` : `${options.probes} probes per sample`;
	return `${[
		`${options.runs} watches of ${formatDuration(options.window)} at ${traffic}: ${percent(options.errorRate)} bad, tolerated ${percent(options.tolerate)}, ${whatFor}`,
		"",
		`failed        ${percent(result.failed)}${result.failedBeforeFault > 0 ? ` (${percent(result.failedBeforeFault)} before the fault)` : ""}`,
		`healthy       ${percent(result.healthy)}`,
		`inconclusive  ${percent(result.inconclusive)}`,
		result.delay ? `found after   ${result.delay.p50} s (half of the runs), ${result.delay.p90} s (nine of ten)` : "found after   never",
		least === void 0 ? "this much traffic is too little to detect anything" : `this much traffic can be expected to reveal ${percent(least)} bad or more`
	].join("\n")}\n`;
}
export { run };
