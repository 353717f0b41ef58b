import { GateError, parseDuration, parseShare } from "./start.js";
import { detectable, simulate } from "./health-index-shared.js";
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
	return `${[
		`failed        ${percent(result.failed)}${result.failedBeforeFault > 0 ? ` (${percent(result.failedBeforeFault)} before the fault)` : ""}`,
		`healthy       ${percent(result.healthy)}`,
		`inconclusive  ${percent(result.inconclusive)}`,
		result.delay ? `found after   ${result.delay.p50} s (half of the runs), ${result.delay.p90} s (nine of ten)` : "found after   never",
		least === void 0 ? "this much traffic is too little to detect anything" : `this much traffic can be expected to reveal ${percent(least)} bad or more`
	].join("\n")}\n`;
}
export { run };
