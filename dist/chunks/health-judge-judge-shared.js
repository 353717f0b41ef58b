// src/health/judge/mixture.ts
/**
* The evidence that all sequential tests here share: a mixture of betting martingales with a start time that is mixed in as the watch goes on
* (so that a fault that begins late is found as soon as an early one), and a cap on what one sample may contribute (so that a short blip cannot
* decide alone). From three samples on, two neighbours must not tip the scale either: see {@link isEnough}. What the bets are about is up to the caller: each brings one logarithm per alternative, whose exponential has an expectation
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
	const logCap = Math.log(2 * threshold) / least;
	return {
		threshold,
		logCap,
		release: .5 / Math.max(1, horizon),
		minBad: least,
		size,
		rest: least >= 3 ? Math.exp(logCap) : 0
	};
}
function startMixture(size) {
	const weights = Array.from({ length: size }, () => .5 / size);
	return {
		samples: 0,
		badSamples: 0,
		weights,
		reserve: .5,
		evidence: 1,
		peak: 1,
		withoutLast: weights,
		withoutTwo: weights,
		withoutEarlier: weights,
		rest: 1,
		mostInRow: 0
	};
}
/**
* One sample.
* @param log the logarithm of the k-th bet's gain; it stays one until it is capped, so that no count overflows
*/
function stepMixture(mixture, state, log, pointing) {
	const started = state.samples === 0 ? 0 : Math.min(mixture.release, state.reserve);
	const reserve = state.reserve - started;
	const share = started / mixture.size;
	const [weights, withoutLast, withoutTwo, withoutEarlier] = [
		[],
		[],
		[],
		[]
	];
	let [evidence, rest] = [reserve, reserve];
	for (let k = 0; k < mixture.size; k++) {
		const gain = Math.exp(Math.min(log(k), mixture.logCap));
		const before = (state.weights[k] ?? 0) + share;
		const weight = Math.min(WEIGHT_LIMIT, before * gain);
		weights.push(weight);
		evidence += weight;
		const [last, two, earlier] = [
			(state.withoutLast[k] ?? 0) + share,
			(state.withoutTwo[k] ?? 0) + share,
			state.withoutEarlier[k] ?? 0
		];
		const empty = pointing === "empty";
		const least = empty ? earlier + share : Math.min(WEIGHT_LIMIT, Math.min(last, two, earlier + share) * gain);
		withoutLast.push(empty ? last : before);
		withoutTwo.push(empty ? two : last);
		withoutEarlier.push(least);
		rest += Math.min(weight, withoutLast[k] ?? 0, withoutTwo[k] ?? 0, least);
	}
	const badSamples = state.badSamples + (pointing === "some" || pointing === "most" ? 1 : 0);
	const mostInRow = pointing === "most" ? state.mostInRow + 1 : pointing === "empty" ? state.mostInRow : 0;
	const peak = Math.max(state.peak, evidence);
	return {
		samples: state.samples + 1,
		badSamples,
		weights,
		reserve,
		evidence,
		peak,
		withoutLast,
		withoutTwo,
		withoutEarlier,
		rest,
		mostInRow
	};
}
/**
* Whether the evidence now is enough. The cap alone forbids an alarm on fewer than m such samples only while 2^(m-1) < 1/alpha;
* the count makes it so for every m. A blip as short as an interval lies in one sample or two, and what it leaves behind stays for minutes where
* traffic is low: it must not take only one more bad event to fail a release. So the others must speak against it too, unless m samples in a
* row were bad for the most part, which is no blip. Fewer alarms never harm the bound.
*/
function isEnough(mixture, state) {
	if (state.evidence < mixture.threshold || state.badSamples < mixture.minBad) return false;
	return state.rest >= mixture.rest || state.mostInRow >= mixture.minBad;
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
	return stepMixture(test, state, (k) => bad * (test.badFactor[k] ?? 0) + good * (test.goodFactor[k] ?? 0), pointingOf(bad, total));
}
function pointingOf(bad, total) {
	if (bad > 0) return bad * 2 > total ? "most" : "some";
	return total > 0 ? "no" : "empty";
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
/** Events of which nobody knows: no release fails for them, and none passes with many of them. */
function doubtJudge(judge, state, events) {
	return {
		...state,
		healthy: stepHealthyTest(judge.healthy, state.healthy, events, events)
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
		step: (state, { counts, inDoubt }) => {
			if (counts) return stepJudge(judge, state, counts);
			return inDoubt ? doubtJudge(judge, state, inDoubt) : state;
		},
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
export { SHARES, alternatives, assess, cleanCounts, doubtJudge, eventStatistics, intolerableShare, isClear, isEnough, judgedHealthy, planJudge, planMixture, startClear, startJudge, startMixture, stepClear, stepJudge, stepMixture, usableShare };
