import { __toESM } from "./runtime.js";
import { CAUSES, GateError, formatDuration, isJsonObject } from "./start.js";
import { sourceKind } from "./config-index-shared.js";
import { letSettle, parseAddress, request } from "./health-endpoint-index-shared.js";
import { setMaxListeners } from "node:events";
// src/health/judge/bounds.ts
/** Confidence limits of counts: what a rate may have been, given what was counted. */
/** Above this a count is scaled down first, which only widens its limits, so that the series below stay short. */
const LARGE = 1e6;
const MOST_TERMS = 1e5;
/** ln(gamma(x)) by Stirling's series, after shifting the argument to where it is exact to the last digits. */
function logGamma(x) {
	let [at, shift] = [x, 0];
	for (; at < 10; at++) shift += Math.log(at);
	const inverse = 1 / (at * at);
	const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / at;
	return (at - .5) * Math.log(at) - at + .5 * Math.log(2 * Math.PI) + series - shift;
}
/** The regularised lower incomplete gamma function P(a, x): a series below a + 1, a continued fraction (Lentz) above. */
function gammaP(a, x) {
	if (x <= 0) return 0;
	const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
	return x < a + 1 ? scale * lowerSeries(a, x) : 1 - scale * upperFraction(a, x);
}
function lowerSeries(a, x) {
	let [term, sum] = [1 / a, 1 / a];
	for (let n = 1; n < MOST_TERMS && term > sum * 1e-16; n++) {
		term *= x / (a + n);
		sum += term;
	}
	return sum;
}
function upperFraction(a, x) {
	let b = x + 1 - a;
	let [c, d] = [1e300, 1 / b];
	let h = d;
	for (let n = 1; n < MOST_TERMS; n++) {
		const an = -n * (n - a);
		b += 2;
		d = 1 / (an * d + b);
		c = b + an / c;
		const step = c * d;
		h *= step;
		if (Math.abs(step - 1) < 1e-15) break;
	}
	return h;
}
/** The x in [0, high] where a rising function reaches 0; `high` is doubled until it is far enough. */
function solve(rising, from) {
	let [low, high] = [0, from];
	while (rising(high) < 0) [low, high] = [high, high * 2];
	for (let step = 0; step < 100 && high - low > high * 1e-13; step++) {
		const middle = (low + high) / 2;
		if (rising(middle) < 0) low = middle;
		else high = middle;
	}
	return high;
}
/**
* Upper confidence limit of a Poisson mean of which `count` was seen: P(at most count | limit) = alpha (Garwood 1936). For bad events out of
* many it also covers the binomial case, whose lower tail is thinner (Anderson and Samuels 1967).
* @param dispersion variance over mean; the limit is taken of the count in units of it
*/
function upperLimit(count, alpha, dispersion = 1) {
	const scale = Math.max(Math.max(1, dispersion), count / LARGE);
	const x = Math.max(0, count) / scale;
	return scale * solve((mean) => gammaP(x + 1, mean) - (1 - alpha), x + 10);
}
/** Lower confidence limit: P(at least count | limit) = alpha; 0 for a count of 0. */
function lowerLimit(count, alpha, dispersion = 1) {
	const scale = Math.max(Math.max(1, dispersion), count / LARGE);
	const x = count / scale;
	return x <= 0 ? 0 : scale * solve((mean) => gammaP(x, mean) - alpha, x);
}
/**
* Variance over mean of bad counts, from the counts of equal stretches of time: 1 for independent events, more where they come in bursts.
* @returns at least 1; `undefined` where there are fewer than five stretches or no bad event at all
*/
function estimateDispersion(counts) {
	const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
	if (counts.length < 5 || !(mean > 0)) return void 0;
	const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (counts.length - 1);
	return Math.max(1, variance / mean);
}
// src/health/judge/mixture.ts
/**
* The evidence that all sequential tests here share: a mixture of betting martingales with a start time that is mixed in as the watch goes on
* (so that a fault that begins late is found as soon as an early one), and a cap on what one sample may contribute (so that a short blip cannot
* decide alone). What the bets are about is up to the caller: each brings one logarithm per alternative, whose exponential has an expectation
* of at most 1 under the null hypothesis. Cap and start mixture only lower that, hence Ville's inequality bounds the chance that the evidence
* ever reaches 1/alpha, at any traffic and however often one looks.
*/
const WEIGHT_LIMIT = 1e200;
/** Half an hour at the usual interval. */
const USUAL_HORIZON = 360;
/**
* How much more evidence a watch of so many samples has to bring: 1 up to half an hour, about 2 for a day. The bound is far from used up (by
* simulation half an hour at the tolerance itself takes about a twentieth of it), but every start that is mixed in is one more chance to be wrong.
*/
function patience(horizon) {
	return 1 + Math.max(0, Math.log(horizon / USUAL_HORIZON)) / 4;
}
function planMixture({ alpha, minBad, horizon, size }) {
	const threshold = patience(horizon) / alpha;
	const least = Math.max(1, minBad);
	return {
		threshold,
		logCap: Math.log(2 * threshold) / least,
		release: .5 / Math.max(1, horizon),
		minBad: least,
		size
	};
}
function startMixture(size) {
	return {
		samples: 0,
		badSamples: 0,
		weights: Array.from({ length: size }, () => .5 / size),
		reserve: .5,
		evidence: 1,
		peak: 1
	};
}
/**
* One sample.
* @param log the logarithm of the k-th bet's gain; it stays one until it is capped, so that no count overflows
* @param against whether the sample points against the release
*/
function stepMixture(mixture, state, log, against) {
	const started = state.samples === 0 ? 0 : Math.min(mixture.release, state.reserve);
	const reserve = state.reserve - started;
	const share = started / mixture.size;
	const weights = [];
	let evidence = reserve;
	for (let k = 0; k < mixture.size; k++) {
		const weight = Math.min(WEIGHT_LIMIT, ((state.weights[k] ?? 0) + share) * Math.exp(Math.min(log(k), mixture.logCap)));
		weights.push(weight);
		evidence += weight;
	}
	const badSamples = state.badSamples + (against ? 1 : 0);
	return {
		samples: state.samples + 1,
		badSamples,
		weights,
		reserve,
		evidence,
		peak: Math.max(state.peak, evidence)
	};
}
/**
* Whether the evidence now is enough. The cap alone forbids an alarm on fewer than m such samples only while 2^(m-1) < 1/alpha;
* the count makes it so for every m. Fewer alarms never harm the bound.
*/
function isEnough(mixture, state) {
	return state.evidence >= mixture.threshold && state.badSamples >= mixture.minBad;
}
function startClear(size) {
	return {
		logWeights: Array.from({ length: size }, () => -Math.log(size)),
		evidence: 1
	};
}
/**
* One sample. No alternative may hold more than the threshold: up to the first crossing this changes nothing, afterwards it keeps a
* credit from piling up in quiet minutes which would hide a fault that begins before the soak is over.
*/
function stepClear(threshold, state, log) {
	const limit = Math.log(threshold);
	const logWeights = state.logWeights.map((weight, k) => Math.min(limit, weight + log(k)));
	return {
		logWeights,
		evidence: logWeights.reduce((sum, weight) => sum + Math.exp(weight), 0)
	};
}
/** A rounding error must not keep an alternative that stands at the limit from deciding. */
function isClear(threshold, state) {
	return state.evidence >= threshold * (1 - 1e-12);
}
/** A tolerance of zero has no likelihood ratio; the smallest one we work with is a larger null hypothesis, so the bound still holds. */
const LEAST_TOLERANCE = 1e-9;
/** The tolerance as the test can work with it. */
function usableShare(share) {
	return Math.min(Math.max(share, LEAST_TOLERANCE), .999999999);
}
/** The alternatives: evenly spaced in logarithms from 1.5 p0 to the top; where p0 leaves no room for that, evenly between p0 and 1. */
function alternatives(p0, top) {
	const ks = Array.from({ length: 12 }, (_, k) => k);
	if (1.5 * p0 >= top) return ks.map((k) => p0 + (1 - p0) * (k + 1) / 13);
	const low = Math.log(1.5 * p0);
	const high = Math.log(top);
	return ks.map((k) => Math.exp(low + (high - low) * k / 11));
}
function planFailTest(plan) {
	const p0 = usableShare(plan.tolerate);
	const phi = Math.max(1, plan.dispersion);
	const qs = alternatives(p0, plan.top);
	return {
		...planMixture({
			...plan,
			size: 12
		}),
		badFactor: qs.map((q) => Math.log(q / p0) / phi),
		goodFactor: qs.map((q) => (Math.log1p(-q) - Math.log1p(-p0)) / phi)
	};
}
function startFailTest() {
	return startMixture(12);
}
/** One sample: `bad` of `total` events. */
function stepFailTest(test, state, bad, total) {
	const good = total - bad;
	return stepMixture(test, state, (k) => bad * (test.badFactor[k] ?? 0) + good * (test.goodFactor[k] ?? 0), bad > 0);
}
const hasFailed = isEnough;
// src/health/judge/healthy-test.ts
/**
* The HEALTHY rule, the mirror of the FAIL rule: a test of "bad events are at least p1" (p1 > p0), which is rejected in favour of
* the release with a false all-clear of probability at most beta. Between p0 and p1 is a grey zone where neither test may decide.
*/
/** The alternatives, as parts of p1. */
const SHARES = [
	.02,
	.1,
	.2,
	.5
];
/** The default p1: five times the tolerance, or half-way to 1 where that is no share. */
function intolerableShare(tolerate) {
	return Math.min(5 * tolerate, (1 + tolerate) / 2);
}
function planHealthyTest(plan) {
	const p1 = Math.min(Math.max(plan.intolerable, 1e-9), 1 - 1e-9);
	const phi = Math.max(1, plan.dispersion);
	return {
		threshold: 1 / plan.beta,
		badFactor: SHARES.map((share) => Math.log(share) / phi),
		goodFactor: SHARES.map((share) => (Math.log1p(-share * p1) - Math.log1p(-p1)) / phi)
	};
}
function startHealthyTest() {
	return startClear(SHARES.length);
}
function stepHealthyTest(test, state, bad, total) {
	const good = total - bad;
	return stepClear(test.threshold, state, (k) => bad * (test.badFactor[k] ?? 0) + good * (test.goodFactor[k] ?? 0));
}
function isHealthy(test, state) {
	return isClear(test.threshold, state);
}
// src/health/judge/reading.ts
function assess(statistics, state = statistics.start()) {
	return {
		standing: statistics.standing(state),
		next: (reading) => assess(statistics, statistics.step(state, reading))
	};
}
/** Counts as the tests need them: finite, not negative, bad never above total. */
function cleanCounts(counts) {
	const total = Number.isFinite(counts.total) && counts.total > 0 ? counts.total : 0;
	const within = (value) => value > 0 ? Math.min(value, total) : 0;
	const bad = within(counts.bad);
	return {
		bad,
		total,
		badAtMost: Math.max(bad, within(counts.badAtMost ?? bad))
	};
}
// src/health/judge/judge.ts
function planJudge(plan) {
	const intolerable = plan.intolerable ?? intolerableShare(plan.tolerate);
	return {
		fail: planFailTest(plan),
		healthy: planHealthyTest({
			intolerable,
			beta: plan.beta,
			dispersion: plan.dispersion
		})
	};
}
function startJudge() {
	return {
		fail: startFailTest(),
		healthy: startHealthyTest(),
		failed: false,
		bad: 0,
		total: 0
	};
}
/** One sample. A failure needs what surely was bad; an all-clear must stand even if all that may have been bad was. */
function stepJudge(judge, state, counts) {
	const { bad, total, badAtMost } = cleanCounts(counts);
	const fail = stepFailTest(judge.fail, state.fail, bad, total);
	return {
		fail,
		healthy: stepHealthyTest(judge.healthy, state.healthy, badAtMost, total),
		failed: state.failed || hasFailed(judge.fail, fail),
		bad: state.bad + bad,
		total: state.total + total
	};
}
function judgedHealthy(judge, state) {
	return !state.failed && isHealthy(judge.healthy, state.healthy);
}
/** The judge of counts against a fixed tolerance. */
function eventStatistics(plan) {
	const judge = planJudge(plan);
	return {
		start: startJudge,
		step: (state, { counts }) => counts ? stepJudge(judge, state, counts) : state,
		standing: (state) => ({
			failed: state.failed,
			healthy: judgedHealthy(judge, state),
			bad: state.bad,
			total: state.total,
			evidence: state.fail.evidence,
			peak: state.fail.peak,
			threshold: judge.fail.threshold
		})
	};
}
// src/health/judge/concurrent.ts
/**
* The release beside those who were not given it, at the same time. Both share every incident, hour of the day and bad client, so only what is
* worse by more than `ratio` counts.
*
* Of m = x_c + x_b bad events the release's part is x_c; with rates in the ratio rho it is expected to be rho n_c / (rho n_c + n_b). The likelihood
* ratio of another ratio r is (r/rho)^x_c ((rho n_c + n_b) / (r n_c + n_b))^m. Its expectation is at most 1 not only for the conditional binomial: for
* independent events of any probabilities p_c <= rho p_b it is at most exp(p_b ((e^b)(r n_c + n_b) - (rho n_c + n_b))) = 1, with e^b the second base.
*
* A release is failed when it is worse than its control and worse than tolerated (both tests reach the threshold at the same time), and cleared when
* it is clearly not much worse than its control or clearly within what is tolerated; for the latter each test has half of beta.
*/
/** Alternatives, in multiples of the tolerated ratio: with 1.5 tolerated these are 2.25, 4, 8, 16, 32, 64 and 200 times as many bad events. */
const MULTIPLES = [
	2.25,
	4,
	8,
	16,
	32,
	64,
	200
].map((ratio) => ratio / 1.5);
/** What must be ruled out for an all-clear, in multiples of the tolerated ratio. */
const INTOLERABLE = 5;
/** ln of the likelihood ratio of `other` against `tolerated` for one sample; 0 where either side had no events. */
function ratioLog(own, control, tolerated, other) {
	if (own.total === 0 || control.total === 0) return 0;
	const bad = own.bad + control.bad;
	const shift = Math.log((tolerated * own.total + control.total) / (other * own.total + control.total));
	return own.bad * Math.log(other / tolerated) + bad * shift;
}
function concurrentStatistics(plan) {
	const judge = planJudge({
		...plan,
		beta: plan.beta / 2
	});
	const mixture = planMixture({
		...plan,
		size: MULTIPLES.length
	});
	const [rho, phi, clearAt] = [
		Math.max(1, plan.ratio),
		Math.max(1, plan.dispersion),
		2 / plan.beta
	];
	return {
		start: () => ({
			objective: startJudge(),
			ratio: startMixture(MULTIPLES.length),
			clear: startClear(SHARES.length),
			failed: false
		}),
		step: (state, { counts, control }) => {
			if (!counts) return state;
			const [own, other] = [cleanCounts(counts), cleanCounts(control ?? {
				bad: 0,
				total: 0
			})];
			const objective = stepJudge(judge, state.objective, counts);
			const worse = own.bad * other.total > rho * other.bad * own.total;
			const ratio = stepMixture(mixture, state.ratio, (k) => ratioLog(own, other, rho, rho * (MULTIPLES[k] ?? 1)) / phi, worse);
			const most = {
				bad: own.badAtMost,
				total: own.total
			};
			const limit = rho * INTOLERABLE;
			return {
				objective,
				ratio,
				clear: stepClear(clearAt, state.clear, (k) => ratioLog(most, other, limit, limit * (SHARES[k] ?? 1)) / phi),
				failed: state.failed || isEnough(mixture, ratio) && isEnough(judge.fail, objective.fail)
			};
		},
		standing: ({ objective, ratio, clear, failed }) => ({
			failed,
			healthy: !failed && (isClear(clearAt, clear) || judgedHealthy(judge, objective)),
			bad: objective.bad,
			total: objective.total,
			evidence: Math.min(ratio.evidence, objective.fail.evidence),
			peak: Math.min(ratio.peak, objective.fail.peak),
			threshold: mixture.threshold
		})
	};
}
// src/health/judge/drop.ts
/**
* Traffic that stays away: an outage in front of the release brings no errors, because it brings no requests. The null hypothesis is a rate of at
* least (1 - d) times the rate before the deploy; a bet on the rate l1 < l0 gains exp(l0 - l1) (l1/l0)^n in a sample of n events, with an expectation of at
* most 1 for every Poisson rate of l0 or more. Of the rate before, the lower confidence limit is taken, at half of alpha.
*/
/** Alternatives, as parts of the least tolerated rate. */
const PARTS = [
	.001,
	.01,
	.05,
	.1,
	.2,
	.35,
	.5,
	.65,
	.8
];
/** For the all-clear: rates above the one that must be ruled out, which is half of what is tolerated at least. */
const ABOVE = [
	1.3,
	1.6,
	2,
	3
];
const RULED_OUT = .5;
/** `bad` of `total`: events that are missing, of those that were to be expected at the rate before. */
function dropStatistics(plan) {
	const phi = Math.max(1, plan.dispersion);
	const perTick = plan.before.total / Math.max(1, plan.before.ticks);
	const least = lowerLimit(plan.before.total, plan.alpha / 2, phi) / Math.max(1, plan.before.ticks) * (1 - plan.maxDrop);
	const mixture = planMixture({
		...plan,
		alpha: plan.alpha / 2,
		size: PARTS.length
	});
	const clearAt = 1 / plan.beta;
	const log = (events, from, to) => (from > 0 ? from - to + events * Math.log(to / from) : 0) / phi;
	return {
		start: () => ({
			fail: startMixture(PARTS.length),
			clear: startClear(ABOVE.length),
			failed: false,
			events: 0,
			ticks: 0
		}),
		step: (state, { counts, ticks }) => {
			if (!counts) return state;
			const events = cleanCounts(counts).total;
			const floor = least * ticks;
			const fail = stepMixture(mixture, state.fail, (k) => log(events, floor, floor * (PARTS[k] ?? 1)), events < floor);
			const low = floor * RULED_OUT;
			return {
				fail,
				clear: stepClear(clearAt, state.clear, (k) => log(events, low, low * (ABOVE[k] ?? 1))),
				failed: state.failed || isEnough(mixture, fail),
				events: state.events + events,
				ticks: state.ticks + ticks
			};
		},
		standing: ({ fail, clear, failed, events, ticks }) => ({
			failed,
			healthy: !failed && isClear(clearAt, clear),
			bad: Math.max(0, perTick * ticks - events),
			total: perTick * ticks,
			evidence: fail.evidence,
			peak: fail.peak,
			threshold: mixture.threshold
		})
	};
}
// src/health/judge/power.ts
/** What a watch can see at all, before it starts: Kullback-Leibler divergence gives the expected number of events to a decision. */
/** KL(q || p) of two coins, in nats. */
function divergence(q, p) {
	const part = (a, b) => a === 0 ? 0 : a * Math.log(a / b);
	return part(q, p) + part(1 - q, 1 - p);
}
/** Expected events until a share `q` of bad events is told from the tolerance `p0`: ln(1/alpha) / KL(q || p0), times the dispersion. */
function eventsToDetect(q, p0, alpha, dispersion = 1) {
	return Math.log(1 / alpha) * Math.max(1, dispersion) / divergence(q, Math.max(p0, 1e-9));
}
/**
* The smallest share of bad events that `events` events can be expected to reveal.
* @returns a share above `p0`, or `undefined` when even a total failure would need more events
*/
function detectable(p0, alpha, events, dispersion = 1) {
	if (!(eventsToDetect(1, p0, alpha, dispersion) <= events)) return void 0;
	let [low, high] = [p0, 1];
	for (let step = 0; step < 60; step++) {
		const middle = (low + high) / 2;
		if (eventsToDetect(middle, p0, alpha, dispersion) <= events) high = middle;
		else low = middle;
	}
	return high;
}
// src/health/judge/scores.ts
/**
* Scores from 0 (good) to 1 (bad) with a tolerated mean: quality of a model, calibration, drift of its predictions. Nothing is assumed of their
* distribution: a bet with the stake l multiplies the evidence by 1 + l (y - mu0), which is never negative for l <= 1/mu0 and has an expectation of at
* most 1 while the mean is at most mu0 (Waudby-Smith and Ramdas, 2024). Stakes are chosen so that for scores of 0 and 1 alone the test is the one for counts.
*/
/** The stake that is best when scores are 0 or 1 and 1 with probability q; negative for q below the mean. */
function stake(q, mean) {
	return (q - mean) / (mean * (1 - mean));
}
/** Sum of ln(1 + l (y - mean)): a stake is within the bounds that keep each factor positive. */
function gain(values, at, mean) {
	return values.reduce((sum, value) => sum + Math.log1p(at * (value - mean)), 0);
}
/** Scores as the test needs them; anything that is no number is left out by whoever measured, and here once more. */
function cleanScores(values) {
	return values.filter((value) => Number.isFinite(value)).map((value) => Math.min(1, Math.max(0, value)));
}
function scoreStatistics(plan) {
	const mean = usableShare(plan.tolerate);
	const bad = usableShare(intolerableShare(plan.tolerate));
	const phi = Math.max(1, plan.dispersion);
	const stakes = alternatives(mean, plan.top).map((q) => stake(q, mean));
	const clearStakes = SHARES.map((share) => stake(share * bad, bad));
	const mixture = planMixture({
		...plan,
		size: stakes.length
	});
	const clearAt = 1 / plan.beta;
	return {
		start: () => ({
			fail: startMixture(stakes.length),
			clear: startClear(SHARES.length),
			failed: false,
			sum: 0,
			count: 0
		}),
		step: (state, { scores }) => {
			if (!scores) return state;
			const values = cleanScores(scores);
			const sum = values.reduce((total, value) => total + value, 0);
			const fail = stepMixture(mixture, state.fail, (k) => gain(values, stakes[k] ?? 0, mean) / phi, sum > mean * values.length);
			return {
				fail,
				clear: stepClear(clearAt, state.clear, (k) => gain(values, clearStakes[k] ?? 0, bad) / phi),
				failed: state.failed || isEnough(mixture, fail),
				sum: state.sum + sum,
				count: state.count + values.length
			};
		},
		standing: ({ fail, clear, failed, sum, count }) => ({
			failed,
			healthy: !failed && isClear(clearAt, clear),
			bad: sum,
			total: count,
			evidence: fail.evidence,
			peak: fail.peak,
			threshold: mixture.threshold
		})
	};
}
// src/health/judge/threshold.ts
/** The number that is compared: a value, a mean score or a share of bad events, from the least to the most it may be. */
function compared({ value, scores, counts }) {
	if (value !== void 0) return [value, value];
	if (scores !== void 0) {
		const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
		return [mean, mean];
	}
	if (counts === void 0 || !(counts.total > 0)) return void 0;
	return [counts.bad / counts.total, Math.max(counts.bad, counts.badAtMost ?? counts.bad) / counts.total];
}
/** A number that is none says nothing, hence it is neither a success nor a failure. */
function phaseOf(plan, reading) {
	if (reading.missing === "error") return "error";
	const range = reading.missing === "none" ? void 0 : compared(reading);
	if (range === void 0 || !range.every(Number.isFinite)) return "inconclusive";
	const { above = Number.POSITIVE_INFINITY, below = Number.NEGATIVE_INFINITY } = plan;
	const [least, most] = range;
	if (least > above || most < below) return "failed";
	return most <= above && least >= below ? "successful" : "inconclusive";
}
function thresholdStatistics(plan) {
	const { rule } = plan;
	const needed = rule.kind === "total" ? rule.limit + 1 : rule.failures;
	const kept = rule.kind === "of" ? rule.of : rule.kind === "in-a-row" ? rule.failures : 0;
	const tally = ({ recent, failures }) => rule.kind === "total" ? failures : recent.filter(Boolean).length;
	return {
		start: () => ({
			recent: [],
			failures: 0,
			measured: 0,
			inconclusive: 0,
			successesInRow: 0,
			peak: 0,
			last: void 0,
			ending: void 0
		}),
		step(state, reading) {
			if (state.ending !== void 0) return state;
			const phase = phaseOf(plan, reading);
			if (phase === "error") return {
				...state,
				last: phase,
				successesInRow: 0
			};
			const next = advance(state, phase, kept, rule.kind === "in-a-row");
			const peak = Math.max(state.peak, tally(next));
			return {
				...next,
				peak,
				ending: endingOf(plan, next, tally(next) >= needed)
			};
		},
		standing: (state) => ({
			failed: state.ending === "failed",
			healthy: state.ending === "successful" || plan.count === void 0 && state.ending === void 0 && state.last === "successful",
			...state.ending === "inconclusive" ? { stuck: `${state.inconclusive} measurements said nothing` } : {},
			bad: state.failures,
			total: state.measured - state.inconclusive,
			evidence: tally(state),
			peak: state.peak,
			threshold: needed
		})
	};
}
/** Whatever is no failure breaks a row; only what was measured takes a place among the last m. */
function advance(state, phase, kept, inRow) {
	const failed = phase === "failed";
	const recent = inRow && !failed ? [] : phase === "inconclusive" ? state.recent : [...state.recent, failed].slice(-Math.max(1, kept));
	return {
		...state,
		recent,
		failures: state.failures + (failed ? 1 : 0),
		measured: state.measured + 1,
		inconclusive: state.inconclusive + (phase === "inconclusive" ? 1 : 0),
		successesInRow: phase === "successful" ? state.successesInRow + 1 : 0,
		last: phase
	};
}
function endingOf(plan, state, failed) {
	if (failed) return "failed";
	if (plan.inconclusiveLimit !== void 0 && state.inconclusive > plan.inconclusiveLimit) return "inconclusive";
	if (plan.consecutiveSuccessLimit !== void 0 && state.successesInRow >= plan.consecutiveSuccessLimit) return "successful";
	if (plan.count === void 0 || state.measured < plan.count) return void 0;
	if (plan.consecutiveSuccessLimit !== void 0 || state.inconclusive === state.measured) return "inconclusive";
	return "successful";
}
// src/health/identity/answer.ts
const HEX = /^[0-9a-f]{64}$/;
/**
* Reads the answer's value.
* @param where a key, a JSON pointer (RFC 6901) or `header:NAME`
*/
function readIdentity(where, headers, body) {
	if (where.startsWith("header:")) {
		const value = headers.get(where.slice(7).trim());
		return value?.trim() ? {
			kind: "value",
			value: value.trim()
		} : {
			kind: "none",
			reason: `the answer has no header ${where.slice(7)}`
		};
	}
	let document;
	try {
		document = JSON.parse(body);
	} catch {
		return {
			kind: "none",
			reason: "the answer is not JSON"
		};
	}
	const found = lookUp(document, where.startsWith("/") ? pointerTokens(where) : [where]);
	if (typeof found === "string" && found.trim()) return {
		kind: "value",
		value: found.trim()
	};
	if (typeof found === "number" || typeof found === "boolean") return {
		kind: "value",
		value: String(found)
	};
	return {
		kind: "none",
		reason: `the answer has no value at ${where}`
	};
}
function pointerTokens(pointer) {
	return pointer.slice(1).split("/").map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** Own properties only: `__proto__` and `constructor` in a hostile answer are plain keys. */
function lookUp(document, tokens) {
	let at = document;
	for (const token of tokens) if (Array.isArray(at)) at = /^(0|[1-9]\d{0,9})$/.test(token) ? at[Number(token)] : void 0;
	else at = isJsonObject(at) && Object.hasOwn(at, token) ? at[token] : void 0;
	return at;
}
/** A digest with or without `sha256:`, alone or behind `name@`, comes out as its 64 hex digits; any other text as it is. */
function normalise(value) {
	const hex = (value.trim().split("@").at(-1) ?? "").toLowerCase().replace(/^sha256:/, "");
	return HEX.test(hex) ? hex : value.trim();
}
/** Whether an answered value names the expected release. Shortened digests never do. */
function sameIdentity(expected, answered) {
	return normalise(expected) === normalise(answered);
}
/** A value in a message: digests by their first 12 digits, anything else cut to 60 characters. */
function showIdentity(value) {
	if (value === void 0) return "a release that does not say which it is";
	const hex = normalise(value);
	if (HEX.test(hex)) return `sha256:${hex.slice(0, 12)}`;
	return hex.length > 60 ? `${hex.slice(0, 59)}…` : hex;
}
// src/health/endpoint/slots.ts
/** Connections to one host at a time: enough for hundreds of checks each second, and too few to be an attack or to exhaust local ports. */
const MOST_PER_HOST = 200;
/** Bounded concurrency per host, first come first served. Waiting for a slot is not waiting for the service: time is taken afterwards. */
var HostSlots = class {
	#most;
	#running = /* @__PURE__ */ new Map();
	#waiting = /* @__PURE__ */ new Map();
	constructor(most = MOST_PER_HOST) {
		this.#most = most;
	}
	/**
	* Waits for a slot; what it returns gives the slot back and is to be called once.
	* @throws the signal's reason when it aborts
	*/
	async take(host, signal) {
		signal.throwIfAborted();
		const running = this.#running.get(host) ?? 0;
		if (running < this.#most) this.#running.set(host, running + 1);
		else await this.#wait(host, signal);
		return () => this.#giveBack(host);
	}
	#wait(host, signal) {
		const queue = this.#waiting.get(host) ?? /* @__PURE__ */ new Set();
		this.#waiting.set(host, queue);
		return new Promise((resolve, reject) => {
			const abort = () => {
				queue.delete(waiting);
				reject(signal.reason);
			};
			const waiting = { begin: () => {
				signal.removeEventListener("abort", abort);
				resolve();
			} };
			signal.addEventListener("abort", abort, { once: true });
			queue.add(waiting);
		});
	}
	/** The slot goes to the next who waits, without becoming free in between. */
	#giveBack(host) {
		const queue = this.#waiting.get(host);
		const [next] = queue ?? [];
		if (next) {
			queue?.delete(next);
			next.begin();
			return;
		}
		this.#running.set(host, (this.#running.get(host) ?? 1) - 1);
	}
};
// src/health/identity/probe.ts
/** The identity settings of an environment that has some. */
function identityOf({ identity }) {
	return identity === "none" ? void 0 : identity;
}
const TIMEOUT = 5e3;
const MAX_BYTES = 1 << 20;
/**
* Each look uses a connection of its own, so that a load balancer may pick another replica each time.
* The status does not matter: a release that fails still says who it is.
* @throws GateError RG-PROVIDER when the URL cannot be used
*/
function openIdentity(config, expected, network, expand) {
	const headers = Object.fromEntries(Object.entries(config.headers).map(([name, value]) => [name, expand(value)]));
	const address = parseAddress(expand(config.http), "the identity check", headers);
	const options = {
		timeout: TIMEOUT,
		maxBytes: MAX_BYTES
	};
	return {
		expected,
		async look(signal) {
			const answer = await request(network, address, options, signal);
			if (answer.kind !== "answer") return {
				kind: "silent",
				reason: answer.reason
			};
			const identity = readIdentity(config.value, answer.headers, answer.body);
			if (identity.kind === "none" && answer.status >= 500) return {
				kind: "silent",
				reason: `status ${answer.status}: ${identity.reason}`
			};
			if (identity.kind === "none") return {
				kind: "other",
				value: void 0
			};
			return sameIdentity(expected, identity.value) ? { kind: "expected" } : {
				kind: "other",
				value: identity.value
			};
		}
	};
}
// src/health/identity/wait.ts
/**
* Waits until the expected release answered `answers` times in a row. Any other answer, and silence too, starts the count again.
* @throws the signal's reason when it aborts
*/
async function waitForIdentity(wait) {
	const { clock, signal, probe } = wait;
	const start = clock.now();
	const tally = {
		row: 0,
		others: 0,
		silent: 0,
		lastOther: void 0,
		lastReason: void 0
	};
	let nextWord = start;
	for (let look = 0;; look++) {
		const sighting = await probe.look(signal);
		count(tally, sighting);
		const { others, silent, lastOther, lastReason } = tally;
		const outcome = {
			others,
			silent,
			lastOther,
			lastReason
		};
		if (tally.row >= wait.answers) return {
			seen: true,
			...outcome
		};
		if (clock.now() >= nextWord && sighting.kind !== "expected") {
			wait.progress(`waiting for ${showIdentity(probe.expected)}: ${describe(sighting)}`);
			nextWord += 6e4;
		}
		const next = Math.max(start + (look + 1) * wait.interval, clock.now() + wait.interval / 2);
		if (next > start + wait.within) return {
			seen: false,
			...outcome
		};
		await clock.sleep(next - clock.now(), signal);
	}
}
function count(tally, sighting) {
	tally.row = sighting.kind === "expected" ? tally.row + 1 : 0;
	if (sighting.kind === "other") {
		tally.others++;
		tally.lastOther = sighting.value;
	} else if (sighting.kind === "silent") {
		tally.silent++;
		tally.lastReason = sighting.reason;
	}
}
function describe(sighting) {
	return sighting.kind === "other" ? `${showIdentity(sighting.value)} still answers` : sighting.reason;
}
/** Why a wait ended as it did, in one sentence. */
function describeWait(outcome, expected, wait) {
	const who = showIdentity(expected);
	const discarded = `${outcome.others} other ${outcome.others === 1 ? "answer" : "answers"} discarded`;
	if (outcome.seen) return `${who} serves: ${wait.answers} answers in a row, ${discarded}`;
	const budget = formatDuration(wait.within);
	if (outcome.others > 0) return `${who} was not seen to serve within ${budget}: ${showIdentity(outcome.lastOther)} answered last, ${discarded}`;
	return `${who} was not seen to serve within ${budget}: no answer named a release (${outcome.lastReason ?? "no answer"})`;
}
// src/health/importers/index.ts
/**
* Health checks from analysis templates of Argo Rollouts, and from metric templates and canaries of Flagger. What has no counterpart is noted,
* and so is what does not mean quite the same. Files are taken together: a Canary may refer to templates in others.
* @throws GateErrors RG-CONFIG-SYNTAX when a file is no YAML
*/
async function importChecks(files, given = /* @__PURE__ */ new Map()) {
	const { importAll } = await import("./health-importers-all.js");
	return importAll(files, given);
}
// src/health/providers/shared/unit.ts
/** What a bad event is, after a number. */
function unitOf(question) {
	return "counts" in question ? "events bad" : "intervals bad";
}
// src/health/providers/index.ts
/** One line per kind of source, in the order of the documentation. */
const PROVIDERS = {
	http: {
		name: "http",
		summary: "Status and latency of a URL, by independent requests on new connections",
		unit: (config) => config.slowerThan === void 0 ? "probes failed" : `probes failed or slower than ${formatDuration(config.slowerThan)}`,
		load: () => import("./health-providers-http-open.js")
	},
	tcp: {
		name: "tcp",
		summary: "Connections to a port, with TLS where wanted",
		unit: ({ slowerThan }) => slowerThan === void 0 ? "connections failed" : `connections failed or slower than ${formatDuration(slowerThan)}`,
		load: () => import("./health-providers-tcp-open.js")
	},
	command: {
		name: "command",
		summary: "A program that is run at each sample",
		unit: () => "runs bad",
		load: () => import("./health-providers-command-open.js")
	},
	prometheus: {
		name: "prometheus",
		summary: "Counters or histogram buckets of a Prometheus-compatible store",
		unit: (config) => "latency" in config ? `requests slower than ${formatDuration(config.latency.slowerThan)}` : "events bad",
		load: () => import("./health-providers-prometheus-open.js")
	},
	datadog: {
		name: "datadog",
		summary: "Metrics of Datadog",
		unit: unitOf,
		load: () => import("./health-providers-datadog-open.js")
	},
	cloudwatch: {
		name: "cloudwatch",
		summary: "Metrics and metric math of Amazon CloudWatch",
		unit: unitOf,
		load: () => import("./health-providers-cloudwatch-open.js")
	},
	"new-relic": {
		name: "new-relic",
		summary: "Data of New Relic, by NRQL",
		unit: unitOf,
		load: () => import("./health-providers-new-relic-open.js")
	},
	graphite: {
		name: "graphite",
		summary: "Metrics of Graphite",
		unit: unitOf,
		load: () => import("./health-providers-graphite-open.js")
	},
	influxdb: {
		name: "influxdb",
		summary: "Data of InfluxDB, by Flux or InfluxQL",
		unit: unitOf,
		load: () => import("./health-providers-influxdb-open.js")
	},
	"google-monitoring": {
		name: "google-monitoring",
		summary: "Time series of Google Cloud Monitoring",
		unit: unitOf,
		load: () => import("./health-providers-google-monitoring-open.js")
	},
	webhook: {
		name: "webhook",
		summary: "An endpoint that judges by itself",
		unit: () => "answers bad",
		load: () => import("./health-providers-webhook-open.js")
	},
	github: {
		name: "github",
		summary: "Checks of a commit or the state of a deployment on GitHub",
		unit: () => "looks at GitHub bad",
		load: () => import("./health-providers-github-open.js")
	},
	json: {
		name: "json",
		summary: "Any endpoint that answers in JSON, by CEL expressions",
		unit: ({ question }) => "bad" in question ? "events bad" : "answers bad",
		load: () => import("./health-providers-json-open.js")
	}
};
/** The specification behind a configured source. */
function providerOf(config) {
	return PROVIDERS[config.provider];
}
/** Largest alternative the judge bets on: probes tend to fail all together, requests do not. */
function topOf(config) {
	return sourceKind(config) === "counts" ? .6 : .95;
}
/** @throws GateError RG-PROVIDER when the source cannot be used as configured */
async function openProvider(config, context) {
	return (await providerOf(config).load()).open(config, context);
}
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
// src/health/watch/decide.ts
/** exp(-7) is below one in a thousand: so unlikely is a pause in which this many events were to be expected. */
const IMPROBABLE_PAUSE = 7;
/** A release that answered before the watch has to answer this many times as often in a row as another before it counts as back. */
const OLD_RELEASE_PATIENCE = 5;
/**
* Whether events stopped coming: a pause too long for the rate before it, and longer than the pauses that came before (a source
* that is scraped rarely pauses between scrapes).
*/
function trafficStopped(state) {
	const rate = state.judge.standing.total / Math.max(1, state.counted - state.silent);
	return state.silent > 2 + 2 * state.longestPause && state.silent * rate > IMPROBABLE_PAUSE;
}
/** Whether silence says anything: where it is what the check is about, or where single measurements count, it does not. */
function countsEvents({ spec }) {
	return spec.judge.kind !== "drop" && spec.judge.kind !== "threshold";
}
/**
* Where a check stands. An all-clear needs more than its test: the newest sample brought something, at least half of all samples did,
* and events still come. What is not measured is never healthy.
*/
function stateOf(check, state, atEnd = false) {
	const { standing } = state.judge;
	const { spec } = check;
	if (standing.failed) return "failed";
	if (state.errorsInRow >= spec.maxErrors || atEnd && state.last === "error") return "monitor-error";
	if (spec.judge.kind === "threshold" && spec.judge.plan.count !== void 0 && standing.healthy) return "healthy";
	if (spec.judge.kind === "unknown" || state.last === "none") return "no-data";
	if (countsEvents(check) && (standing.total === 0 || trafficStopped(state))) return "no-data";
	if (state.counted * 2 < state.ticks || state.counted === 0) return "no-data";
	return state.last !== "error" && standing.healthy ? "healthy" : "undecided";
}
/** The release was named by its latest answer, or stayed silent for less than it takes to lose the identity. */
function stillIdentified({ spec }, { identity }) {
	return spec.identity === void 0 || identity.othersInRow === 0 && identity.silentInRow < spec.identity.answers;
}
function superseded({ spec }, { identity }) {
	if (spec.identity === void 0) return false;
	const { answers } = spec.identity;
	return identity.strangersInRow >= answers || identity.othersInRow >= answers * OLD_RELEASE_PATIENCE;
}
/** The decision after a tick, `undefined` while the watch goes on. At the last tick there is always one. */
function decide(plan, state, tick) {
	const { spec } = plan;
	const atEnd = tick >= spec.lastTick;
	const standings = plan.checks.filter((check) => !check.spec.advisory).map((check) => {
		const own = state.checks.get(check.spec.name);
		return {
			check,
			state: own ? stateOf(check, own, atEnd) : "no-data"
		};
	});
	const failed = standings.filter((one) => one.state === "failed");
	if (failed.some(({ check }) => check.spec.redBefore === void 0)) return {
		verdict: "fail",
		cause: "app-failed"
	};
	if (superseded(plan, state)) return {
		verdict: "inconclusive",
		cause: "superseded"
	};
	const soaked = atEnd || tick * spec.settings.interval >= spec.settings.soak;
	if (failed.length > 0 && soaked) return {
		verdict: "inconclusive",
		cause: "red-before-deploy"
	};
	const needed = standings.filter(({ check, state: where }) => check.spec.required || !isBlind(where));
	const required = standings.some(({ check }) => check.spec.required) ? standings.filter(({ check }) => check.spec.required) : standings;
	if (required.length > 0 && required.every((one) => one.state === "monitor-error")) return {
		verdict: "inconclusive",
		cause: "monitor-error"
	};
	const decisive = atEnd ? needed.filter(({ check, state: where }) => check.spec.required || where !== "undecided") : needed;
	if (decisive.length > 0 && decisive.every((one) => one.state === "healthy") && stillIdentified(plan, state)) {
		if (atEnd || soaked && enoughEvents(plan, state)) return {
			verdict: "pass",
			cause: "healthy"
		};
	}
	return atEnd ? {
		verdict: "inconclusive",
		cause: causeAtEnd(decisive.map((one) => one.state))
	} : void 0;
}
function isBlind(state) {
	return state === "no-data" || state === "monitor-error";
}
/** The fewest events are counted over all deciding checks: a probe is an event like a request. Fixed thresholds know no events. */
function enoughEvents(plan, state) {
	const deciding = plan.checks.filter(({ spec }) => !spec.advisory);
	if (deciding.every(({ spec }) => spec.judge.kind === "threshold")) return true;
	return deciding.reduce((sum, { spec }) => sum + (state.checks.get(spec.name)?.judge.standing.total ?? 0), 0) >= plan.spec.settings.minEvents;
}
function causeAtEnd(states) {
	if (states.includes("monitor-error")) return "monitor-error";
	if (states.length === 0 || states.includes("no-data")) return "no-data";
	return states.includes("undecided") ? "underpowered" : "not-effective";
}
// src/health/watch/text.ts
/** `64.4 %`, `0.2 %`: three significant digits. */
function formatShare(share) {
	return `${Number((share * 100).toPrecision(3))} %`;
}
function formatCount(count) {
	return String(Number.isInteger(count) ? count : Number(count.toPrecision(6)));
}
/** `412 of 640 requests slower than 250ms (64.4 %, tolerated 1 %)`. */
function describeCounts(check, state) {
	const { spec } = check;
	const { bad, total, evidence, threshold } = state.judge.standing;
	const { judge } = spec;
	if (judge.kind === "threshold") {
		const latest = state.latest === void 0 ? "" : `, latest value ${formatCount(state.latest)}`;
		return `${bad} of ${total} measurements failed (${limitText(judge.plan)}; ${evidence} of ${threshold} that are too many${latest})`;
	}
	if (judge.kind === "scores") return `mean score ${total > 0 ? formatCount(Number((bad / total).toPrecision(3))) : "unknown"} over ${formatCount(total)} events (tolerated ${formatCount(spec.tolerate)})`;
	const share = total > 0 ? `${formatShare(bad / total)}, ` : "";
	const beside = judge.kind === "concurrent" ? `; without the release ${controlText(state)}` : "";
	const aside = state.setAside > 0 && judge.kind !== "concurrent" ? `; ${formatCount(state.setAside)} of other releases set aside` : "";
	return `${formatCount(Math.round(bad * 1e3) / 1e3)} of ${formatCount(Math.round(total * 1e3) / 1e3)} ${spec.unit} (${share}tolerated ${formatShare(spec.tolerate)})${beside}${aside}`;
}
function limitText({ above, below }) {
	return [above === void 0 ? [] : [`above ${formatCount(above)}`], below === void 0 ? [] : [`below ${formatCount(below)}`]].flat().join(" or ");
}
function controlText({ control: { bad, total } }) {
	return total > 0 ? `${formatCount(bad)} of ${formatCount(total)} (${formatShare(bad / total)})` : "there were no events";
}
/** Every text can be read by itself, at three in the morning, by someone who did not write the config. */
const DETAILS = {
	failed: (check, state) => `${describeCounts(check, state)}${check.spec.redBefore === void 0 ? "" : `; it was red before: ${check.spec.redBefore}`}${state.reason ? `; latest: ${state.reason}` : ""}`,
	healthy: (check, state) => `${describeCounts(check, state)}${ruledOut(check)}`,
	undecided: (check, state) => `${describeCounts(check, state)}; ${state.judge.standing.stuck ?? "not enough to decide either way"}`,
	"no-data": (check, state, plan) => `no data: ${missing(check, state, plan)}`,
	"monitor-error": (_check, state) => `could not be read${state.errorsInRow > 1 ? ` ${state.errorsInRow} times in a row` : ""}: ${state.reason ?? "no reason given"}`
};
function detailOf(check, state, where, plan) {
	return `${check.spec.name}: ${DETAILS[where](check, state, plan)}`;
}
function ruledOut({ spec }) {
	if (spec.judge.kind === "threshold" || spec.judge.kind === "drop") return "";
	const least = intolerableShare(spec.tolerate);
	return `; ${spec.judge.kind === "scores" ? `a mean of ${formatCount(least)}` : formatShare(least)} or more can be ruled out`;
}
function missing(check, state, { spec: { settings } }) {
	if (check.spec.judge.kind === "unknown") return check.spec.judge.reason;
	const each = settings.interval * check.spec.every;
	if (state.last === "none") return state.reason ?? "the source has nothing";
	if (state.ticks === 0) return "the watch ended before anything could be judged";
	if (state.last === void 0) return "no sample could be judged";
	if (state.judge.standing.total === 0) return `not one event was counted in ${formatDuration(state.ticks * each)}`;
	if (state.counted * 2 < state.ticks) return `only ${state.counted} of ${state.ticks} samples could be judged; ${describeCounts(check, state)}`;
	return `events stopped coming ${formatDuration(state.silent * each)} ago; before that ${describeCounts(check, state)}`;
}
/** One line on where all checks stand. */
function describeProgress(plan, state, elapsed) {
	const parts = plan.checks.map(({ spec }) => {
		const own = state.checks.get(spec.name);
		if (!own || own.ticks === 0) return `${spec.name} warming up`;
		if (own.last === "error" || own.last === "none") return `${spec.name} ${own.reason ?? "no data"}`;
		const { bad, total } = own.judge.standing;
		return `${spec.name} ${formatCount(round(bad))}/${formatCount(round(total))} bad, evidence ${formatEvidence(own)}`;
	});
	return `${formatDuration(elapsed)}: ${parts.join("; ")}`;
}
function round(value) {
	return Math.round(value * 1e3) / 1e3;
}
function formatEvidence({ judge: { standing } }) {
	return `${Number(standing.evidence.toPrecision(2))} of ${Number(standing.threshold.toPrecision(3))}`;
}
/** The sentence that ends the timeline. */
function describeDecision(plan, state, decision, checks) {
	const deciding = checks.filter((check) => !check.advisory);
	const details = (...states) => deciding.filter((check) => states.includes(check.state)).map((check) => check.detail).join("; ");
	if (decision.verdict === "fail") return `failed: ${details("failed")}`;
	if (decision.verdict === "pass") return `healthy: ${details("healthy")}`;
	if (decision.cause === "superseded") return `another release took over: ${state.identity.note ?? "it does not say which"}`;
	if (decision.cause === "red-before-deploy") return `inconclusive: ${details("failed")}`;
	if (deciding.length === 0) return "inconclusive: no check decides";
	if (decision.cause === "not-effective") {
		const { othersInRow, silentInRow, note } = state.identity;
		if (othersInRow > 0) return `inconclusive: ${note ?? "another release answered"} at the end, as before the deploy`;
		return `inconclusive: the release was not seen to serve in the last ${silentInRow * (plan.spec.settings.interval / 1e3)} s`;
	}
	return `inconclusive: ${details("monitor-error", "no-data", "undecided")}`;
}
// src/health/watch/outcomes.ts
function outcomes(plan, state, atEnd) {
	return plan.checks.flatMap((check) => {
		const { spec } = check;
		const own = state.checks.get(spec.name);
		if (!own) return [];
		const where = stateOf(check, own, atEnd);
		const { bad, total, peak, threshold } = own.judge.standing;
		return {
			name: spec.name,
			advisory: spec.advisory,
			...spec.required ? {} : { required: false },
			state: where,
			bad,
			total,
			tolerate: spec.tolerate,
			...spec.redBefore === void 0 ? {} : { redBefore: spec.redBefore },
			...own.setAside > 0 ? { setAside: own.setAside } : {},
			evidence: peak,
			threshold,
			detail: detailOf(check, own, where, plan)
		};
	});
}
/** Where every check stands now, for a display. */
function checkFrames(plan, state) {
	return plan.checks.flatMap((check) => {
		const own = state.checks.get(check.spec.name);
		if (!own) return [];
		const { bad, total, evidence, threshold } = own.judge.standing;
		const missing = own.last === "error" || own.last === "none";
		return [{
			name: check.spec.name,
			advisory: check.spec.advisory,
			state: own.ticks === 0 ? "warming-up" : stateOf(check, own),
			bad,
			total,
			evidence,
			threshold,
			...own.latest === void 0 ? {} : { latest: own.latest },
			...missing && own.reason !== void 0 ? { reason: own.reason } : {}
		}];
	});
}
// src/health/watch/prepare.ts
function prepare(spec) {
	const checks = spec.checks.map((check) => ({
		spec: check,
		fresh: judgeFor(check.judge)
	}));
	return {
		spec,
		checks,
		byName: new Map(checks.map((check) => [check.spec.name, check]))
	};
}
function judgeFor(judge) {
	switch (judge.kind) {
		case "events": return assess(eventStatistics(judge.plan));
		case "concurrent": return assess(concurrentStatistics(judge.plan));
		case "scores": return assess(scoreStatistics(judge.plan));
		case "drop": return assess(dropStatistics(judge.plan));
		case "threshold": return assess(thresholdStatistics(judge.plan));
		default: return undecided(judge.reason);
	}
}
/** What cannot be judged is neither good nor bad, whatever comes; its events are counted all the same. */
function undecided(reason, bad = 0, total = 0) {
	return {
		standing: {
			failed: false,
			healthy: false,
			stuck: reason,
			bad,
			total,
			evidence: 1,
			peak: 1,
			threshold: 100
		},
		next: ({ counts }) => undecided(reason, bad + (counts?.bad ?? 0), total + (counts?.total ?? 0))
	};
}
// src/health/watch/attribute.ts
const NOTHING = {
	bad: 0,
	total: 0
};
/**
* While replicas are replaced one after the other, both releases serve. What another release served is set aside. Events that nobody claims (a
* connection that was refused names no release) stay with the expected one; whether they count is then up to the identity.
*/
function attribute(measurement, expected) {
	const parts = measurement.parts ?? [measurement];
	if (expected === void 0 || parts.every(({ by }) => by === void 0)) return {
		own: measurement,
		others: NOTHING,
		named: false
	};
	const isOwn = ({ by }) => by === void 0 || sameIdentity(expected, by);
	return {
		own: parts.filter(isOwn).reduce(add, NOTHING),
		others: parts.filter((part) => !isOwn(part)).reduce(add, NOTHING),
		named: true
	};
}
function add(sum, part) {
	return {
		bad: sum.bad + part.bad,
		total: sum.total + part.total,
		badAtMost: (sum.badAtMost ?? sum.bad) + (part.badAtMost ?? part.bad)
	};
}
// src/health/watch/state.ts
/** The name under which looks at the identity are recorded: good = the expected release, bad = another one, none = nobody answered. */
const IDENTITY_CHECK = "(identity)";
function startWatch(plan) {
	const fresh = (check) => ({
		judge: check.fresh,
		ticks: 0,
		counted: 0,
		errorsInRow: 0,
		last: void 0,
		reason: void 0,
		latest: void 0,
		silent: 0,
		longestPause: 0,
		since: 0,
		setAside: 0,
		control: {
			bad: 0,
			total: 0
		}
	});
	return {
		checks: new Map(plan.checks.map((check) => [check.spec.name, fresh(check)])),
		identity: {
			othersInRow: 0,
			strangersInRow: 0,
			silentInRow: 0,
			note: void 0
		}
	};
}
/**
* One tick: what came in, in order. Pure, so that a record can be judged again with the same result to the last bit.
* Counts taken while another release answered are set aside, except those that name the release which served them; where nobody answered they
* count, since a release that is down says nothing.
*/
function stepWatch(plan, state, tick, raw) {
	const { spec } = plan;
	const identity = stepIdentity(spec, state.identity, raw);
	const warm = tick < spec.firstJudged;
	const checks = new Map(state.checks);
	for (const { spec: check } of plan.checks) {
		const before = checks.get(check.name);
		if (before && !warm && tick % check.every === 0) checks.set(check.name, {
			...before,
			ticks: before.ticks + 1,
			since: before.since + 1
		});
	}
	const controls = new Map(raw.filter(({ part }) => part === "control").map((sample) => [sample.check, sample.measurement]));
	const samples = [];
	for (const sample of raw) {
		const use = warm ? "warm-up" : identity.othersInRow > 0 && !namesItself(spec, sample.measurement) ? "unidentified" : "judged";
		samples.push({
			...sample,
			tick,
			use
		});
		const check = plan.byName.get(sample.check);
		const before = checks.get(sample.check);
		if (!check || !before || use !== "judged" || sample.part === "control") continue;
		checks.set(sample.check, stepCheck(spec, before, sample.measurement, controls.get(sample.check)));
	}
	return {
		state: {
			checks,
			identity
		},
		samples
	};
}
function namesItself(spec, measurement) {
	if (measurement.kind === "scores") return spec.identity !== void 0 && measurement.by !== void 0;
	return measurement.kind === "counts" && attribute(measurement, spec.identity?.expected).named;
}
/**
* A release that answered before the watch may still answer here and there while replicas are replaced. One that did not has taken over.
*/
function stepIdentity({ identity }, before, raw) {
	if (identity === void 0) return before;
	const measurement = raw.find((sample) => sample.check === IDENTITY_CHECK)?.measurement;
	if (measurement?.kind !== "counts") return {
		...before,
		silentInRow: before.silentInRow + 1
	};
	if (measurement.bad === 0) return {
		othersInRow: 0,
		strangersInRow: 0,
		silentInRow: 0,
		note: void 0
	};
	const known = identity.before !== void 0 && measurement.by !== void 0 && sameIdentity(identity.before, measurement.by);
	return {
		othersInRow: before.othersInRow + 1,
		strangersInRow: known ? 0 : before.strangersInRow + 1,
		silentInRow: 0,
		note: measurement.note
	};
}
function stepCheck(spec, before, measurement, control) {
	if (measurement.kind === "error" || measurement.kind === "none") {
		const missing = measurement.kind;
		const errorsInRow = missing === "error" ? before.errorsInRow + 1 : 0;
		const judge = before.judge.next({
			missing,
			ticks: 1
		});
		return {
			...before,
			judge,
			last: missing,
			reason: measurement.reason,
			errorsInRow,
			latest: void 0
		};
	}
	const { reading, latest, setAside, events, beside } = readingOf(spec, measurement, control);
	if (reading === void 0) return {
		...before,
		last: "none",
		reason: "only other releases served",
		setAside: before.setAside + setAside
	};
	return {
		...before,
		judge: before.judge.next({
			...reading,
			ticks: Math.max(1, before.since)
		}),
		counted: before.counted + 1,
		errorsInRow: 0,
		last: measurement.kind,
		reason: measurement.note,
		latest,
		silent: events ? 0 : before.silent + 1,
		longestPause: events ? Math.max(before.longestPause, before.silent) : before.longestPause,
		since: 0,
		setAside: before.setAside + setAside,
		control: {
			bad: before.control.bad + beside.bad,
			total: before.control.total + beside.total
		}
	};
}
const NOBODY = {
	bad: 0,
	total: 0
};
/** A measurement as the judges read it. */
function readingOf(spec, measurement, control) {
	if (measurement.kind === "value") return {
		reading: {
			value: measurement.value,
			scores: [measurement.value]
		},
		latest: measurement.value,
		setAside: 0,
		events: true,
		beside: NOBODY
	};
	if (measurement.kind === "scores") {
		const { values, by } = measurement;
		if (by !== void 0 && spec.identity !== void 0 && !sameIdentity(spec.identity.expected, by)) return {
			reading: void 0,
			latest: void 0,
			setAside: values.length,
			events: false,
			beside: NOBODY
		};
		const mean = values.length === 0 ? void 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
		return {
			reading: { scores: values },
			latest: mean,
			setAside: 0,
			events: values.length > 0,
			beside: NOBODY
		};
	}
	const { own, others } = attribute(measurement, spec.identity?.expected);
	if (own.total === 0 && others.total > 0) return {
		reading: void 0,
		latest: void 0,
		setAside: others.total,
		events: false,
		beside: others
	};
	const beside = control?.kind === "counts" ? control : others;
	const latest = own.total > 0 ? own.bad / own.total : void 0;
	return {
		reading: {
			counts: own,
			control: beside
		},
		latest,
		setAside: others.total,
		events: own.total > 0,
		beside
	};
}
/** The evidence of every check, in their order. */
function evidenceOf(plan, state) {
	return plan.checks.map(({ spec }) => state.checks.get(spec.name)?.judge.standing.evidence ?? 1);
}
// src/health/watch/replay.ts
/**
* Judges a record again: the same samples under the same specification give the same verdict, cause and evidence to the last bit.
* No clock is read; ticks carry all the time there is.
*/
function replay({ spec, samples: recorded, ticks: recordedTicks }) {
	const plan = prepare(spec);
	const samples = [];
	const ticks = [];
	const byTick = /* @__PURE__ */ new Map();
	for (const sample of recorded) {
		const list = byTick.get(sample.tick);
		if (list) list.push(sample);
		else byTick.set(sample.tick, [sample]);
	}
	let state = startWatch(plan);
	const last = recordedTicks.at(-1)?.tick ?? -1;
	for (let tick = 0; tick <= Math.min(last, spec.lastTick); tick++) {
		const step = stepWatch(plan, state, tick, byTick.get(tick) ?? []);
		state = step.state;
		samples.push(...step.samples);
		ticks.push({
			tick,
			evidence: evidenceOf(plan, state)
		});
		const decision = decide(plan, state, tick);
		if (decision) return {
			decision,
			checks: outcomes(plan, state, true),
			ticks,
			samples
		};
	}
	return {
		decision: void 0,
		checks: outcomes(plan, state, true),
		ticks,
		samples
	};
}
// src/health/watch/compare-record.ts
const MOST_DIFFERENCES = 50;
/** Endings that no sample decides: the record can only be held against the absence of a decision. */
const UNDECIDED_CAUSES = /* @__PURE__ */ new Set([
	"cancelled",
	"not-effective",
	"no-data"
]);
/** Computes everything in a record again from its samples and constants, and compares to the last bit. */
function compareRecord(record) {
	const again = replay(record);
	const differences = [];
	const note = (what, recorded, computed) => {
		if (!Object.is(recorded, computed)) differences.push({
			what,
			recorded: String(recorded),
			computed: String(computed)
		});
	};
	note("verdict", record.verdict, again.decision?.verdict ?? "inconclusive");
	if (again.decision !== void 0) note("cause", record.cause, again.decision.cause);
	else if (!UNDECIDED_CAUSES.has(record.cause)) note("cause", record.cause, "none: the samples decide nothing");
	note("number of ticks", record.ticks.length, again.ticks.length);
	again.ticks.forEach(({ tick, evidence }, index) => {
		const written = record.ticks[index];
		note(`tick ${index}`, written?.tick, tick);
		evidence.forEach((value, check) => note(`evidence of ${nameOf(record, check)} at tick ${tick}`, written?.evidence[check], value));
		note(`checks at tick ${tick}`, written?.evidence.length, evidence.length);
	});
	note("number of samples", record.samples.length, again.samples.length);
	again.samples.forEach((sample, index) => note(`use of sample ${index} (${sample.check})`, record.samples[index]?.use, sample.use));
	again.checks.forEach((outcome, index) => compareOutcome(record.checks[index], outcome, note));
	note("number of checks", record.checks.length, again.checks.length);
	return {
		differences: differences.slice(0, MOST_DIFFERENCES),
		ticks: again.ticks.length,
		samples: again.samples.length,
		decided: again.decision !== void 0
	};
}
function nameOf(record, index) {
	return record.spec.checks[index]?.name ?? `check ${index}`;
}
function compareOutcome(recorded, computed, note) {
	for (const key of [
		"name",
		"state",
		"bad",
		"total",
		"tolerate",
		"evidence",
		"threshold",
		"advisory",
		"detail"
	]) note(`${key} of ${computed.name}`, recorded?.[key], computed[key]);
}
// src/health/watch/power.ts
/** Detecting no less than this is as good as detecting nothing: half of all events would have to be bad. */
const USELESS = .5;
/** What a whole watch can find with so many events at each of its ticks. */
function powerOf({ spec }, plan, perTick) {
	const { settings, lastTick, firstJudged } = plan.spec;
	const ticks = Math.floor((lastTick - firstJudged + 1) / spec.every);
	const { plan: judge, kind } = spec.judge;
	const events = perTick * ticks;
	const told = detectable(spec.tolerate, judge.alpha, events, judge.dispersion);
	const least = told === void 0 || judge.minBad > events ? void 0 : Math.max(told, judge.minBad / events);
	const seconds = settings.interval * spec.every / 1e3;
	const rate = `at about ${Number((perTick / seconds).toPrecision(2))} events/s`;
	const window = formatDuration(settings.window);
	if (least === void 0) return {
		text: `${spec.name}: ${rate} a watch of ${window} is too short to detect anything`,
		weak: true
	};
	const what = kind === "scores" ? `a mean score of ${Number(least.toPrecision(3))}` : `${formatShare(least)} bad`;
	const tolerated = kind === "scores" ? String(Number(spec.tolerate.toPrecision(3))) : formatShare(spec.tolerate);
	const beside = kind === "concurrent" ? ", if the control is clearly better" : "";
	return {
		text: `${spec.name}: ${rate} a watch of ${window} can be expected to detect ${what} or more (tolerated ${tolerated}${beside})`,
		weak: least > Math.max(USELESS, spec.tolerate * 2)
	};
}
function hasTest({ spec: { judge } }) {
	return judge.kind === "events" || judge.kind === "concurrent" || judge.kind === "scores";
}
/**
* Before anything is judged: what can be detected at the traffic from before the deploy, or with the probes that are going to be made.
* @param perTick events that are to be expected at each tick of a check, where that is known
*/
function preflightPower(plan, perTick) {
	return plan.checks.filter(hasTest).flatMap((check) => {
		const expected = perTick(check.spec.name);
		if (expected === void 0) return [];
		if (expected === 0) return [{
			text: `${check.spec.name}: no events were counted before the deploy, so nothing could be detected`,
			weak: true
		}];
		return [powerOf(check, plan, expected)];
	});
}
/** What the traffic seen so far lets a whole watch find: one sentence per check. */
function describePower(plan, state) {
	return plan.checks.flatMap((check) => {
		const own = state.checks.get(check.spec.name);
		if (!hasTest(check)) return [];
		const perTick = own && own.ticks > 0 ? own.judge.standing.total / own.ticks : 0;
		if (perTick === 0) return [`${check.spec.name}: no events were counted, so nothing could be detected`];
		return [powerOf(check, plan, perTick).text];
	});
}
// src/health/watch/narrator.ts
const HEARTBEAT = 6e4;
/** Tells what is worth telling: growing evidence, sources that fall silent or come back, another release, and a heartbeat each minute. */
var Narrator = class {
	#plan;
	#journal;
	/** Somebody draws every tick: then a heartbeat would only repeat it. */
	#watched;
	#kinds = /* @__PURE__ */ new Map();
	#suspects = /* @__PURE__ */ new Set();
	#toldPower;
	#nextBeat = HEARTBEAT;
	#foreign = false;
	constructor(plan, journal, { watched, toldPower }) {
		this.#plan = plan;
		this.#journal = journal;
		this.#watched = watched;
		this.#toldPower = toldPower;
	}
	afterTick(state, samples, tick) {
		for (const sample of samples) this.#tellChange(sample, tick);
		this.#tellIdentity(state);
		for (const check of this.#plan.checks) this.#tellEvidence(check, state);
		this.#beat(state, tick * this.#plan.spec.settings.interval);
	}
	#tellChange(sample, tick) {
		const { kind } = sample.measurement;
		const name = sample.part === void 0 ? sample.check : `${sample.check} (${sample.part})`;
		const before = this.#kinds.get(name);
		if (sample.check === "(identity)" || tick === 0 && kind === "none") return;
		this.#kinds.set(name, kind);
		const { measurement } = sample;
		const reason = "reason" in measurement ? measurement.reason : void 0;
		if (kind === before || before === void 0 && reason === void 0) return;
		if (reason === void 0) this.#journal.note(`${name}: measured again`);
		else this.#journal.note(`${name}: ${kind === "error" ? "cannot be read" : "no data"}: ${reason}`);
	}
	#tellIdentity(state) {
		const foreign = state.identity.othersInRow > 0;
		if (foreign && !this.#foreign) this.#journal.note(`${state.identity.note ?? "another release answered"}: samples are set aside`);
		if (!foreign && this.#foreign) this.#journal.note("the expected release answers again");
		this.#foreign = foreign;
	}
	#tellEvidence(check, state) {
		const own = state.checks.get(check.spec.name);
		const { name } = check.spec;
		if (!own || this.#suspects.has(name)) return;
		const { evidence, threshold } = own.judge.standing;
		if (evidence < Math.sqrt(threshold) || evidence <= 1) return;
		this.#suspects.add(name);
		this.#journal.note(`${name}: evidence against the release is growing (${formatEvidence(own)}): ${describeCounts(check, own)}`);
	}
	#beat(state, elapsed) {
		if (elapsed < this.#nextBeat) return;
		this.#nextBeat = (Math.floor(elapsed / HEARTBEAT) + 1) * HEARTBEAT;
		if (!this.#toldPower && elapsed > this.#plan.spec.settings.warmUp) {
			this.#toldPower = true;
			for (const line of describePower(this.#plan, state)) this.#journal.say(line);
		}
		if (!this.#watched) this.#journal.say(describeProgress(this.#plan, state, elapsed));
	}
};
/** What a watch is about to do, before it does it. */
function describeStart({ spec: { settings, checks } }) {
	const { window, soak, interval, alpha } = settings;
	const deciding = checks.filter((check) => !check.advisory);
	const advisory = checks.length - deciding.length;
	const names = deciding.length === 0 ? "no deciding check" : deciding.map((check) => check.name).join(", ");
	const fixed = deciding.filter((check) => check.judge.kind === "threshold").map((check) => check.name);
	const bound = `false alarms at most ${Number((alpha * 100).toPrecision(3))} %`;
	const unbounded = `without a bound for fixed thresholds (${fixed.join(", ")})`;
	return `watching ${names}${advisory > 0 ? ` (and ${advisory} advisory)` : ""} every ${formatDuration(interval)} for up to ${formatDuration(window)}; healthy after ${formatDuration(Math.min(soak, window))} at the earliest; ` + (fixed.length === 0 ? bound : fixed.length === deciding.length ? `false alarms ${unbounded}` : `${bound}, ${unbounded}`);
}
// src/health/watch/past.ts
/** How far back is looked where nothing says how far. */
const LOOKBACK = 6e5;
/** Steps of a minute, so that bursts show; longer ones where that would be too many, shorter ones of a short time. */
const STEP = 6e4;
const MOST_STEPS = 60;
const FEWEST_STEPS = 10;
/** The last moments before the deploy may be the first of it, and stores may not have all of them yet. */
const MARGIN = 5e3;
function stepOf(span) {
	return Math.max(Math.min(STEP, span / FEWEST_STEPS), span / MOST_STEPS);
}
/** Whether a check cannot be judged without the past; otherwise a look at it tells only whether the release before was as bad. */
function needsPast(check) {
	return check.baseline?.kind === "before" || check.maxDrop !== void 0 || check.estimateDispersion !== void 0;
}
function lookbackOf(check) {
	const { baseline, maxDrop, estimateDispersion } = check;
	const wanted = [
		baseline?.kind === "before" ? baseline.lookback : 0,
		maxDrop?.lookback ?? 0,
		estimateDispersion?.lookback ?? 0
	];
	return Math.max(...wanted) || LOOKBACK;
}
/** @throws the signal's reason when it aborts, nothing else */
async function lookBack(check, provider, deployedAt, signal) {
	if (deployedAt === void 0) return {
		kind: "unknown",
		reason: "nothing says when the release was deployed"
	};
	if (!provider.history) return {
		kind: "unknown",
		reason: `${check.source.provider} cannot look back`
	};
	const span = lookbackOf(check);
	const step = Math.max(1, Math.round(needsPast(check) ? stepOf(span) : span / 3));
	const steps = Math.max(1, Math.floor(span / step));
	const to = deployedAt - Math.min(MARGIN, span / FEWEST_STEPS);
	const history = await provider.history({
		from: to - steps * step,
		to,
		step
	}, signal);
	if (history.kind !== "counts") return {
		kind: "unknown",
		reason: history.reason
	};
	const { tallies } = history;
	if (tallies.length === 0) return {
		kind: "unknown",
		reason: "nothing was counted then"
	};
	const sum = (key) => tallies.reduce((total, tally) => total + tally[key], 0);
	return {
		kind: "counts",
		bad: sum("bad"),
		total: sum("total"),
		span: tallies.length * step,
		tallies
	};
}
/**
* Whether the release before was worse than tolerated too, beyond doubt: then a failure is no reason to go back to it.
* @returns what was seen of it
*/
function redBefore(check, alpha, past) {
	if (past?.kind !== "counts" || past.total === 0 || check.advisory) return void 0;
	if (!(lowerLimit(past.bad, Math.max(alpha, 1e-9), check.dispersion) / past.total > check.tolerate)) return void 0;
	return `${past.bad} of ${past.total} in the ${formatDuration(past.span)} before the deploy`;
}
// src/health/watch/plan.ts
const LARGEST_SHARE = .95;
/** Alpha is shared over the deciding checks by their weights, so that all of them together raise a false alarm with at most that probability. */
function planWatch(environment, { overrides, expected, before, past = /* @__PURE__ */ new Map() } = {}) {
	const settings = {
		...environment.watch,
		...overrides
	};
	const { interval, window } = settings;
	const warmUp = Math.min(settings.warmUp, window / 2);
	const lastTick = Math.max(1, Math.floor(window / interval));
	const firstJudged = warmUp > 0 ? Math.floor(warmUp / interval) + 1 : 0;
	const weights = environment.health.filter((check) => !check.advisory && !check.threshold).reduce((sum, check) => sum + weightOf(check), 0);
	const shared = {
		settings,
		ticks: lastTick - firstJudged,
		weights,
		past
	};
	const checks = environment.health.map((check) => planCheck(check, shared));
	const identity = expected === void 0 ? void 0 : identitySpec(expected, identityOf(environment)?.answers, before);
	return {
		settings,
		checks,
		firstJudged,
		lastTick,
		...identity ? { identity } : {}
	};
}
function identitySpec(expected, answers, before) {
	return {
		expected,
		answers: answers ?? 3,
		...before === void 0 ? {} : { before }
	};
}
function weightOf({ weight = 1 }) {
	return weight;
}
function planCheck(check, shared) {
	const { settings, weights, past } = shared;
	const provider = providerOf(check.source);
	const alpha = check.threshold ? 0 : settings.alpha * (weightOf(check) / Math.max(weights, weightOf(check)));
	const own = past.get(check.name);
	const every = Math.max(1, Math.round((check.interval ?? 0) / settings.interval));
	const tolerate = tolerated(check, alpha, own);
	const red = check.baseline || check.maxDrop || check.scores || check.threshold ? void 0 : redBefore(check, alpha, own);
	return {
		name: check.name,
		advisory: check.advisory,
		required: check.required ?? true,
		unit: check.maxDrop ? "events missing" : provider.unit(check.source),
		tolerate,
		alpha,
		every,
		maxErrors: check.threshold?.consecutiveErrorLimit === void 0 ? settings.maxErrors : check.threshold.consecutiveErrorLimit + 1,
		judge: judgeOf(check, {
			...shared,
			alpha,
			every,
			tolerate
		}),
		...own?.kind === "counts" ? { before: {
			bad: own.bad,
			total: own.total,
			span: own.span
		} } : {},
		...red === void 0 ? {} : { redBefore: red }
	};
}
/**
* The tolerance, which a baseline from before the deploy may raise: `ratio` times the upper confidence limit of the share of bad events then. The
* limit is wrong with probability alpha/2 at most, and the test takes the other half.
*/
function tolerated(check, alpha, past) {
	if (check.maxDrop) return check.maxDrop.share;
	if (check.baseline?.kind !== "before" || past?.kind !== "counts" || past.total === 0) return check.tolerate;
	const share = check.baseline.ratio * upperLimit(past.bad, alpha / 2, dispersionOf(check, past)) / past.total;
	return Math.min(Math.max(check.tolerate, share), LARGEST_SHARE * topOf(check.source));
}
function dispersionOf(check, past) {
	if (!check.estimateDispersion || past?.kind !== "counts") return check.dispersion;
	return Math.max(check.dispersion, estimateDispersion(past.tallies.map((tally) => tally.bad)) ?? 1);
}
function judgeOf(check, { settings, ticks, past, alpha, every, tolerate }) {
	const { threshold, maxDrop, baseline, scores } = check;
	if (threshold) return {
		kind: "threshold",
		plan: thresholdPlan(check, threshold)
	};
	const own = past.get(check.name);
	const horizon = Math.max(1, Math.floor(ticks / every));
	const base = {
		alpha,
		beta: settings.beta,
		minBad: check.minBad,
		dispersion: dispersionOf(check, own),
		horizon,
		tolerate,
		top: topOf(check.source)
	};
	if (maxDrop) {
		if (own?.kind !== "counts") return unknown("how many events there were before", own);
		const before = {
			total: own.total,
			ticks: own.span / settings.interval
		};
		return {
			kind: "drop",
			plan: {
				...base,
				maxDrop: maxDrop.share,
				before
			}
		};
	}
	if (scores) return {
		kind: "scores",
		plan: base
	};
	if (baseline?.kind === "concurrent") return {
		kind: "concurrent",
		plan: {
			...base,
			ratio: baseline.ratio
		}
	};
	if (baseline?.kind === "before") {
		if (own?.kind !== "counts" || own.total === 0) return unknown("how the release before it did", own);
		return {
			kind: "events",
			plan: {
				...base,
				alpha: alpha / 2
			}
		};
	}
	return {
		kind: "events",
		plan: base
	};
}
function unknown(what, past) {
	return {
		kind: "unknown",
		reason: `it is not known ${what}: ${past?.kind === "counts" ? "no event was counted then" : past?.reason ?? "nothing was asked"}`
	};
}
/** Without limits of its own, a share of bad events is held against the tolerance. */
function thresholdPlan(check, { consecutiveErrorLimit: _errors, ...plan }) {
	return plan.above === void 0 && plan.below === void 0 ? {
		...plan,
		above: check.tolerate
	} : plan;
}
// src/health/watch/phases.ts
/** Sources that are asked at the same moment. */
const TOGETHER = 20;
/** The part of the interval over which more sources than that are spread; what is left is for the answers. */
const SPREAD = .8;
const LAST_ANSWERS = .95;
/** With few sources: half the interval, so that a slow one delays what the others have to say by no more than that. */
const FEW_ANSWERS = .5;
/**
* When each source is asked within an interval: all at once while they are few, otherwise evenly spread in their order, each at the same
* moment of every interval. Hundreds of requests at one moment would wait for each other and be taken for slow.
*/
function spread(sources, interval) {
	const count = Math.max(1, Math.ceil(sources.length / TOGETHER));
	const step = interval * SPREAD / count;
	return Array.from({ length: count }, (_, index) => ({
		after: Math.floor(index * step),
		sources: sources.slice(index * TOGETHER, (index + 1) * TOGETHER)
	}));
}
/** Milliseconds after the tick at which what has come is judged. */
function answersBy(phases, interval) {
	return interval * (phases.length > 1 ? LAST_ANSWERS : FEW_ANSWERS);
}
// src/health/watch/sources.ts
/** The identity as a source: see IDENTITY_CHECK for how a look is recorded. */
function identitySource(check, probe) {
	return {
		check,
		every: 1,
		async measure(signal) {
			const sighting = await probe.look(signal);
			if (sighting.kind === "silent") return {
				kind: "none",
				reason: sighting.reason
			};
			if (sighting.kind === "expected") return {
				kind: "counts",
				bad: 0,
				total: 1
			};
			return {
				kind: "counts",
				bad: 1,
				total: 1,
				...sighting.value === void 0 ? {} : { by: sighting.value },
				note: `${showIdentity(sighting.value)} answered`
			};
		}
	};
}
/** Milliseconds: the longest pause between two questions to a source that cannot be read. */
const LONGEST_PAUSE = 6e4;
/**
* Asks all sources at each tick, spread over the interval where they are many. A source that is still busy from an earlier tick is not asked again and
* holds up nobody: what it brings counts for the tick in which it arrives. One that fails again and again is asked at twice the distance each time.
*/
var Collector = class {
	#phases;
	#answersBy;
	#options;
	#arrived = [];
	constructor(sources, options) {
		const slots = sources.map((source, order) => ({
			source,
			order,
			busy: false,
			errors: 0,
			resume: 0
		}));
		this.#phases = spread(slots, options.interval);
		this.#answersBy = answersBy(this.#phases, options.interval);
		this.#options = options;
	}
	/** What arrived until all that were asked in the tick that began at `start` answered, or its time is over, in the order of the sources. */
	async collect(start, tick) {
		const { clock, signal } = this.#options;
		const asked = [];
		for (const { after, sources } of this.#phases) {
			const wait = start + after - clock.now();
			if (after > 0 && wait > 0) await clock.sleep(wait, signal);
			for (const slot of sources) if (!slot.busy && tick >= slot.resume && tick % slot.source.every === 0) asked.push(this.#ask(slot, tick));
		}
		const all = Promise.all(asked);
		if (!await letSettle(all)) await this.#waitUntil(start + this.#answersBy, all);
		signal.throwIfAborted();
		const arrived = this.#arrived.sort((a, b) => a.slot.order - b.slot.order);
		this.#arrived = [];
		return arrived.map(({ sample }) => sample);
	}
	async #ask(slot, tick) {
		const { signal } = this.#options;
		slot.busy = true;
		try {
			this.#take(slot, tick, await slot.source.measure(signal));
		} catch (error) {
			if (signal.aborted) return;
			this.#take(slot, tick, {
				kind: "error",
				reason: error instanceof Error ? error.message : "the source failed"
			});
		} finally {
			slot.busy = false;
		}
	}
	#take(slot, tick, measurement) {
		const { clock, interval, patience } = this.#options;
		const { check, part } = slot.source;
		slot.errors = measurement.kind === "error" ? slot.errors + 1 : 0;
		if (slot.errors > patience) slot.resume = tick + Math.min(2 ** (slot.errors - patience), Math.max(1, Math.floor(LONGEST_PAUSE / interval)));
		this.#arrived.push({
			slot,
			sample: {
				check,
				...part === void 0 ? {} : { part },
				at: clock.now(),
				measurement
			}
		});
	}
	async #waitUntil(deadline, all) {
		const { clock, signal } = this.#options;
		const timer = new AbortController();
		const abort = () => timer.abort();
		signal.addEventListener("abort", abort, { once: true });
		const late = clock.sleep(Math.max(0, deadline - clock.now()), timer.signal).catch(() => void 0);
		await Promise.race([all, late]);
		signal.removeEventListener("abort", abort);
		timer.abort();
	}
};
// src/health/watch/prelude.ts
/** Identity is looked for more often than samples are taken: every second counts before the watch can begin. */
const IDENTITY_INTERVAL = 1e3;
/** Opens all that is going to be asked. @throws GateError RG-PROVIDER when something cannot be used as configured */
async function getReady(options, journal) {
	const { environment, clock, fetch, get, expand, env, execute, expected } = options;
	const network = {
		clock,
		fetch,
		slots: new HostSlots(),
		...get ? { get } : {}
	};
	const around = {
		...network,
		expand,
		...env ? { env } : {},
		...execute ? { execute } : {}
	};
	const identity = identityOf(environment);
	const probe = identity && expected !== void 0 ? openIdentity(identity, expected, network, expand) : void 0;
	const opened = [];
	for (const check of environment.health) {
		const control = check.baseline?.kind === "concurrent" ? check.baseline.control : void 0;
		const provider = await openProvider(check.source, {
			...around,
			name: check.name,
			...releaseHeader(identity, check.source, expand)
		});
		opened.push({
			check,
			provider,
			control: control && await openProvider(control, {
				...around,
				name: `${check.name} (control)`
			})
		});
	}
	const prelude = {
		options,
		journal,
		probe,
		opened
	};
	const plan = planNow(prelude);
	return {
		plan,
		opened,
		sources: sourcesOf(prelude, plan),
		begin: (signal) => begin(prelude, plan, signal)
	};
}
/** Answers of the service that the identity is asked of name their release as the identity does; those of another service may not. */
function releaseHeader(identity, source, expand) {
	if (!identity?.value.startsWith("header:") || source.provider !== "http") return {};
	const [own, other] = [expand(identity.http), expand(source.url)];
	return URL.canParse(own) && URL.canParse(other) && new URL(own).host === new URL(other).host ? { releaseHeader: identity.value.slice(7).trim() } : {};
}
function planNow({ options, probe }, past, before) {
	const { environment, overrides } = options;
	return prepare(planWatch(environment, {
		overrides,
		expected: probe?.expected,
		before,
		...past ? { past } : {}
	}));
}
function sourcesOf({ probe, opened }, { byName }) {
	const checks = opened.flatMap(({ check: { name }, provider, control }) => {
		const every = byName.get(name)?.spec.every ?? 1;
		const own = {
			check: name,
			every,
			measure: (signal) => provider.measure(signal)
		};
		return control ? [own, {
			check: name,
			part: "control",
			every,
			measure: (signal) => control.measure(signal)
		}] : [own];
	});
	return probe ? [identitySource(IDENTITY_CHECK, probe), ...checks] : checks;
}
/** Preflight, a look back, the wait for the release, and the plan that follows from all of it. */
async function begin(prelude, first, signal) {
	const { journal, options } = prelude;
	journal.note(describeStart(first));
	const nothing = {
		plan: first,
		identifiedAt: void 0,
		toldPower: false
	};
	if (first.checks.length === 0) return {
		...nothing,
		ending: {
			cause: "no-data",
			text: "inconclusive: no checks are configured"
		}
	};
	const blind = whyBlind(options);
	if (blind !== void 0) return {
		...nothing,
		ending: {
			cause: "not-effective",
			text: blind
		}
	};
	const past = await preflight(prelude, signal);
	const { toldPower } = tellPower(prelude, planNow(prelude, past), past);
	const wait = await identify(prelude, first, signal);
	const plan = planNow(prelude, past, wait.before);
	if (wait.notSeen !== void 0) return {
		plan,
		identifiedAt: void 0,
		toldPower,
		ending: {
			cause: "not-effective",
			text: wait.notSeen
		}
	};
	return {
		plan,
		identifiedAt: prelude.probe ? options.clock.now() : void 0,
		toldPower
	};
}
/** Why nobody could tell which release answers, where the configuration does not say that this is accepted. */
function whyBlind({ environment: { name, identity }, expected }) {
	if (identity === "none" || identity && expected !== void 0) return void 0;
	const nothing = "inconclusive: nothing was judged, since nobody could tell which release answers";
	if (identity) return `${nothing}: the pins do not say what \`identity\` should answer (pin ${identity.pin})`;
	return `${nothing}: environments.${name} has no \`identity\`. Add \`identity: { http: URL, value: KEY }\` with a URL at which the release names its digest, or \`identity: none\` to judge whatever answers`;
}
/** Says before the wait what each source returns now, so that a misspelt query is found while nothing depends on it, and what it returned before. */
async function preflight({ opened, journal, options: { deployedAt } }, signal) {
	const asked = opened.flatMap(({ check: { name }, provider, control }) => [{
		name,
		provider
	}, ...control ? [{
		name: `${name} (control)`,
		provider: control
	}] : []]);
	const [answers, pasts] = await Promise.all([Promise.all(asked.map(async ({ name, provider }) => ({
		name,
		...await provider.preflight(signal)
	}))), Promise.all(opened.map(async ({ check, provider }) => ({
		check,
		past: await lookBack(check, provider, deployedAt, signal)
	})))]);
	for (const { name, ready, detail } of answers) journal.note(`${name}: ${ready ? "returns data now" : "returns no data now"} (${detail})`);
	for (const { check, past } of pasts) if (past.kind === "unknown" && needsPast(check)) journal.note(`${check.name}: what was before the deploy is not known: ${past.reason}`);
	return new Map(pasts.map(({ check, past }) => [check.name, past]));
}
/** Before anything is judged: what the watch can find, what it cannot, and what was red already. */
function tellPower({ journal, opened }, plan, past) {
	const { interval } = plan.spec.settings;
	for (const { spec } of plan.checks) if (spec.redBefore !== void 0) journal.note(`${spec.name}: the release before was red already: ${spec.redBefore}`);
	const told = preflightPower(plan, (name) => {
		const own = past.get(name);
		const every = plan.byName.get(name)?.spec.every ?? 1;
		if (own?.kind === "counts" && own.span > 0) return own.total / own.span * interval * every;
		const source = opened.find(({ check }) => check.name === name)?.check.source;
		return source && "probes" in source ? source.probes : void 0;
	});
	for (const { text, weak } of told) journal.note(weak ? `warning: ${text}` : text);
	return { toldPower: told.length === plan.checks.length };
}
async function identify({ options, probe, journal }, plan, signal) {
	const identity = identityOf(options.environment);
	if (!probe || !identity) {
		journal.note("the release is not identified (`identity` is `none`): samples may come from another release");
		return {};
	}
	journal.note(`waiting until ${showIdentity(probe.expected)} serves`);
	const wait = {
		probe,
		signal,
		clock: options.clock,
		answers: identity.answers,
		within: identity.within,
		interval: Math.min(plan.spec.settings.interval, IDENTITY_INTERVAL),
		progress: (line) => journal.say(line)
	};
	const outcome = await waitForIdentity(wait);
	const text = describeWait(outcome, probe.expected, wait);
	const before = outcome.lastOther === void 0 ? {} : { before: outcome.lastOther };
	if (!outcome.seen) return {
		notSeen: text,
		...before
	};
	journal.note(text);
	return before;
}
// src/health/watch/record.ts
const RECORD_FORMAT = "rollback-gate/watch-record";
// src/health/watch/loop.ts
/** Part of an interval over which the first ticks of watches that begin together are scattered. */
const JITTER = .2;
/**
* Watches a release: waits until it serves, samples every check on schedule, and ends as soon as the judges know.
* The last entry of the timeline says what was decided, and why.
* @returns also after a cancellation (cause `cancelled`), with all that was recorded until then
* @throws GateError RG-PROVIDER when a check or the identity cannot be used as configured
*/
async function watchRelease(options) {
	const { clock } = options;
	const timeline = [];
	const journal = {
		note(text) {
			timeline.push({
				at: clock.now(),
				text
			});
			options.progress(text);
		},
		say: (text) => options.progress(text)
	};
	const ready = await getReady(options, journal);
	const run = {
		options,
		startedAt: clock.now(),
		timeline,
		journal,
		samples: [],
		ticks: [],
		plan: ready.plan,
		state: startWatch(ready.plan),
		identifiedAt: void 0
	};
	return withStop(run, (signal) => conduct(run, ready, signal));
}
/** Ends all that is in flight when the work ends, however it ends. */
async function withStop(run, work) {
	const { signal } = run.options;
	const stop = new AbortController();
	setMaxListeners(0, stop.signal);
	const abort = () => stop.abort(signal.reason);
	signal.addEventListener("abort", abort, { once: true });
	try {
		if (signal.aborted) return finish(run, {
			verdict: "inconclusive",
			cause: "cancelled"
		}, "cancelled before it began");
		return await work(stop.signal);
	} catch (error) {
		if (!signal.aborted) throw error;
		return finish(run, {
			verdict: "inconclusive",
			cause: "cancelled"
		}, "cancelled before there was a verdict");
	} finally {
		signal.removeEventListener("abort", abort);
		stop.abort();
	}
}
async function conduct(run, ready, signal) {
	const before = await ready.begin(signal);
	run.plan = before.plan;
	run.state = startWatch(run.plan);
	if (before.ending) return finish(run, {
		verdict: "inconclusive",
		cause: before.ending.cause
	}, before.ending.text);
	run.identifiedAt = before.identifiedAt;
	const decision = await sample(run, ready, {
		signal,
		toldPower: before.toldPower
	});
	const checks = outcomes(run.plan, run.state, true);
	return finish(run, decision, describeDecision(run.plan, run.state, decision, checks));
}
/** Tick i is due at start + i * interval, whatever the ticks before it took. Ticks that were missed altogether pass without samples. */
async function sample(run, { sources }, { signal, toldPower }) {
	const { options, plan, journal } = run;
	const { clock, random = () => 0 } = options;
	const { interval, maxErrors } = plan.spec.settings;
	const collector = new Collector(sources, {
		interval,
		clock,
		signal,
		patience: maxErrors
	});
	const narrator = new Narrator(plan, journal, {
		watched: options.onTick !== void 0,
		toldPower
	});
	const start = clock.now() + Math.floor(random() * interval * JITTER);
	for (let tick = 0;; tick++) {
		const wait = start + tick * interval - clock.now();
		if (wait > 0) await clock.sleep(wait, signal);
		const raw = wait > -interval ? await collector.collect(start + tick * interval, tick) : [];
		const step = stepWatch(plan, run.state, tick, raw);
		run.state = step.state;
		run.samples.push(...step.samples);
		run.ticks.push({
			tick,
			evidence: evidenceOf(plan, run.state)
		});
		narrator.afterTick(run.state, step.samples, tick);
		options.onTick?.(frameOf(run, tick));
		const decision = decide(plan, run.state, tick);
		if (decision) return decision;
	}
}
function frameOf({ plan, state, options }, tick) {
	const { interval, window, soak } = plan.spec.settings;
	return {
		tick,
		at: options.clock.now(),
		elapsed: tick * interval,
		window,
		soak,
		checks: checkFrames(plan, state)
	};
}
function finish(run, decision, text) {
	run.journal.note(text);
	const { plan, state, timeline, samples, ticks, startedAt, identifiedAt } = run;
	const checks = outcomes(plan, state, true);
	const decidedAt = run.options.clock.now();
	return {
		...decision,
		checks,
		samples,
		timeline,
		startedAt,
		identifiedAt,
		decidedAt,
		...run.options.deployedAt === void 0 ? {} : { deployedAt: run.options.deployedAt },
		power: describePower(plan, state),
		record: {
			format: RECORD_FORMAT,
			version: 1,
			environment: run.options.environment.name,
			spec: plan.spec,
			startedAt,
			identifiedAt: identifiedAt ?? null,
			decidedAt,
			samples,
			ticks,
			...decision,
			checks
		}
	};
}
// src/health/watch/record-schema.ts
/** A record is read from a file, which anybody may have written: nothing in it may be larger than what a watch can be. */
const LIMITS = {
	checks: 1e4,
	ticks: 1e7,
	text: 2e4,
	name: 1e3,
	time: 864e13
};
function object(description, properties, optional = []) {
	return {
		description,
		type: "object",
		properties,
		required: Object.keys(properties).filter((key) => !optional.includes(key)),
		additionalProperties: false
	};
}
const list = (items, maxItems) => ({
	type: "array",
	items,
	...maxItems === void 0 ? {} : { maxItems }
});
const number = (description, minimum, maximum) => ({
	description,
	type: "number",
	...minimum === void 0 ? {} : { minimum },
	...maximum === void 0 ? {} : { maximum }
});
const whole = (description, minimum, maximum) => ({
	description,
	type: "integer",
	minimum,
	maximum
});
const text = (description, maxLength = LIMITS.text) => ({
	description,
	type: "string",
	maxLength
});
const flag = (description) => ({
	description,
	type: "boolean"
});
const share = (description) => number(description, 0, 1);
const time = (description) => number(`${description}, in milliseconds since 1970 UTC`, -LIMITS.time, LIMITS.time);
const PLAN = {
	tolerate: share("Tolerated share of bad events"),
	alpha: {
		...share("Bound on a false alarm"),
		exclusiveMinimum: 0
	},
	beta: {
		...share("Bound on a false all-clear"),
		exclusiveMinimum: 0
	},
	minBad: number("Fewest samples that point against the release before an alarm", 1, 1e3),
	dispersion: number("Variance over mean of bad counts", 1),
	horizon: number("Planned samples", 1, LIMITS.ticks),
	top: {
		...share("Largest alternative"),
		exclusiveMinimum: 0
	},
	intolerable: share("Share that an all-clear rules out")
};
function judge(kind, description, plan) {
	return object(description, {
		kind: { const: kind },
		plan
	});
}
const plan = (more = {}) => object("The constants of the test", {
	...PLAN,
	...more
}, ["intolerable"]);
const RULE = { oneOf: [
	object("So many failures in a row", {
		kind: { const: "in-a-row" },
		failures: whole("How many", 1, 1e3)
	}),
	object("So many of the last", {
		kind: { const: "of" },
		failures: whole("How many", 1, 1e3),
		of: whole("Of how many", 1, 1e3)
	}),
	object("More than so many in all", {
		kind: { const: "total" },
		limit: whole("How many", 0, 1e6)
	})
] };
const THRESHOLD = object("Fixed limits", {
	above: number("A value above it is a failure"),
	below: number("A value below it is a failure"),
	rule: RULE,
	inconclusiveLimit: whole("Measurements that may say nothing", 0, 1e6),
	count: whole("Measurements that complete the check", 1, 1e6),
	consecutiveSuccessLimit: whole("Successes in a row that complete it", 1, 1e6)
}, [
	"above",
	"below",
	"inconclusiveLimit",
	"count",
	"consecutiveSuccessLimit"
]);
const JUDGE = { oneOf: [
	judge("events", "Counts against a tolerance", plan()),
	judge("concurrent", "Counts beside a control", plan({ ratio: number("Tolerated ratio", 1) })),
	judge("scores", "Scores from 0 to 1 against a mean", plan()),
	judge("drop", "Traffic that stays away", plan({
		maxDrop: share("Largest tolerated drop"),
		before: object("Traffic before the deploy", {
			total: number("Events", 0),
			ticks: number("Ticks that they took", 0)
		})
	})),
	judge("threshold", "Fixed limits", THRESHOLD),
	object("Not judged", {
		kind: { const: "unknown" },
		reason: text("Why")
	})
] };
const CHECK = object("One check as it was judged", {
	name: text("Its name", LIMITS.name),
	advisory: flag("Whether it decides nothing"),
	required: flag("Whether the release cannot be healthy without it"),
	unit: text("What a bad event is"),
	tolerate: share("Tolerated share of bad events"),
	alpha: share("Its part of alpha"),
	every: whole("Asked at every so many ticks", 1, LIMITS.ticks),
	maxErrors: whole("Errors in a row beyond which nothing is known", 1, 1e6),
	judge: JUDGE,
	before: object("Counts before the deploy", {
		bad: number("Bad events", 0),
		total: number("Events", 0),
		span: number("Milliseconds", 0)
	}),
	redBefore: text("What was seen of the release before, where it was red")
}, ["before", "redBefore"]);
const SPEC = object("All that was fixed before the first sample", {
	settings: object("The settings of the watch; durations in milliseconds", {
		interval: {
			...number("Between samples"),
			exclusiveMinimum: 0
		},
		window: number("Longest time to watch", 0),
		soak: number("Never healthy before", 0),
		warmUp: number("Recorded, not judged", 0),
		alpha: share("Bound on a false alarm"),
		beta: share("Bound on a false all-clear"),
		minEvents: number("Fewest events before an early all-clear", 0),
		maxErrors: number("Errors in a row beyond which nothing is known", 1)
	}),
	checks: list(CHECK, LIMITS.checks),
	firstJudged: whole("First tick after the warm-up", 0, LIMITS.ticks),
	lastTick: whole("Last tick", 1, LIMITS.ticks),
	identity: object("Which release was expected", {
		expected: text("What it answers"),
		answers: whole("Answers in a row", 1, 1e3),
		before: text("What answered before")
	}, ["before"])
}, ["identity"]);
const TALLY = {
	bad: number("Bad events"),
	total: number("Events"),
	badAtMost: number("The most that may have been bad"),
	by: text("The release that served them")
};
const MEASUREMENT = { oneOf: [
	object("Counts", {
		kind: { const: "counts" },
		...TALLY,
		note: text("Beside"),
		parts: list(object("Counts by release", TALLY, ["badAtMost", "by"]))
	}, [
		"badAtMost",
		"by",
		"note",
		"parts"
	]),
	object("Scores", {
		kind: { const: "scores" },
		values: list(number("0 good, 1 bad")),
		by: text("The release"),
		note: text("Beside")
	}, ["by", "note"]),
	object("One number", {
		kind: { const: "value" },
		value: number("The number"),
		note: text("Beside")
	}, ["note"]),
	object("Nothing", {
		kind: { enum: ["none", "error"] },
		reason: text("Why")
	})
] };
const SAMPLE = object("One measurement", {
	check: text("The check, or `(identity)`", LIMITS.name),
	part: {
		description: "Of those who were not given the release",
		const: "control"
	},
	tick: whole("The tick in which it arrived", 0, LIMITS.ticks),
	at: time("Its moment"),
	measurement: MEASUREMENT,
	use: {
		description: "Whether it was judged",
		enum: [
			"judged",
			"warm-up",
			"unidentified"
		]
	}
}, ["part"]);
const OUTCOME = object("Where a check ended", {
	name: text("Its name", LIMITS.name),
	advisory: flag("Whether it decides nothing"),
	required: flag("Whether the release cannot be healthy without it"),
	state: { enum: [
		"failed",
		"healthy",
		"undecided",
		"no-data",
		"monitor-error"
	] },
	bad: number("Bad events"),
	total: number("Events"),
	tolerate: share("Tolerated share"),
	redBefore: text("What was seen of the release before"),
	setAside: number("Events of other releases"),
	evidence: number("Largest evidence"),
	threshold: number("Where it is enough"),
	detail: text("For people")
}, [
	"required",
	"redBefore",
	"setAside"
]);
/** What `watch` writes and `verdict replay` reads. */
const RECORD_SCHEMA = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: `urn:rollback-gate:watch-record:1`,
	title: "The record of a watch",
	...object("All samples and constants of a watch, with the verdict that follows from them.", {
		format: { const: RECORD_FORMAT },
		version: { const: 1 },
		environment: text("Name of the environment", LIMITS.name),
		spec: SPEC,
		startedAt: time("The beginning"),
		identifiedAt: {
			description: "When the release was seen to serve",
			type: ["number", "null"]
		},
		decidedAt: time("The end"),
		samples: list(SAMPLE),
		ticks: list(object("The evidence after one tick, in the order of the checks", {
			tick: whole("The tick", 0, LIMITS.ticks),
			evidence: list(number("Evidence against the release"), LIMITS.checks)
		})),
		verdict: { enum: [
			"pass",
			"fail",
			"inconclusive",
			"skipped",
			"error"
		] },
		cause: { enum: Object.keys(CAUSES) },
		checks: list(OUTCOME, LIMITS.checks)
	})
};
// src/health/watch/read-record.ts
/**
* Reads the record of a watch. Nothing in it is trusted: what does not have the form of a record is refused, with the place.
* @throws GateError RG-RECORD
*/
async function readRecord(text, path) {
	const place = {
		file: path,
		line: 1,
		column: 1
	};
	let document;
	try {
		document = JSON.parse(text);
	} catch (error) {
		throw new GateError("RG-RECORD", `${path} is not JSON`, {
			place,
			expected: "the record of a watch",
			cause: error
		});
	}
	const { Ajv2020 } = await import("./ajv3.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const validate = new Ajv2020({
		strict: true,
		allowUnionTypes: true
	}).compile(RECORD_SCHEMA);
	if (validate(document)) return document;
	const [error] = validate.errors ?? [];
	const where = error?.instancePath === "" || error === void 0 ? "the document" : error.instancePath;
	throw new GateError("RG-RECORD", `${path} is no record of a watch: ${where} ${error?.message ?? "is not usable"}`, {
		place,
		expected: "a file that `watch` wrote, of version 1",
		hint: "records are written by `watch --record FILE`; see schema/watch-record.schema.json"
	});
}
export { compareRecord, detectable, identityOf, importChecks, openIdentity, openProvider, readRecord, simulate, watchRelease };
