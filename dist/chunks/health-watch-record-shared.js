import { formatDuration } from "./config.js";
import { SHARES, alternatives, assess, cleanCounts, doubtJudge, eventStatistics, intolerableShare, isClear, isEnough, judgedHealthy, planJudge, planMixture, startClear, startJudge, startMixture, stepClear, stepJudge, stepMixture, usableShare } from "./health-judge-judge-shared.js";
import { sameIdentity } from "./health-identity-answer-shared.js";
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
function pointingOf$1(own, control, tolerated) {
	if (own.total === 0 || control.total === 0) return "empty";
	if (own.bad * control.total <= tolerated * control.bad * own.total) return "no";
	return own.bad * 2 > own.total ? "most" : "some";
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
	const limit = rho * INTOLERABLE;
	const stepRatioClear = (state, most, other) => stepClear(clearAt, state, (k) => ratioLog(most, other, limit, limit * (SHARES[k] ?? 1)) / phi);
	const doubt = (state, events, other) => ({
		...state,
		objective: doubtJudge(judge, state.objective, events),
		clear: stepRatioClear(state.clear, {
			bad: events,
			total: events
		}, other)
	});
	return {
		start: () => ({
			objective: startJudge(),
			ratio: startMixture(MULTIPLES.length),
			clear: startClear(SHARES.length),
			failed: false
		}),
		step: (state, { counts, control, inDoubt }) => {
			if (!counts) return inDoubt ? doubt(state, inDoubt, cleanCounts(control ?? {
				bad: 0,
				total: 0
			})) : state;
			const [own, other] = [cleanCounts(counts), cleanCounts(control ?? {
				bad: 0,
				total: 0
			})];
			const objective = stepJudge(judge, state.objective, counts);
			const log = (k) => ratioLog(own, other, rho, rho * (MULTIPLES[k] ?? 1)) / phi;
			const ratio = stepMixture(mixture, state.ratio, log, pointingOf$1(own, other, rho));
			const most = {
				bad: own.badAtMost,
				total: own.total
			};
			return {
				objective,
				ratio,
				clear: stepRatioClear(state.clear, most, other),
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
/**
* Whether no events say nothing yet. A source that is read more often than it has news shows a pause between two bursts, which is no outage: what it
* shows is judged with the burst that ends the pause, or when the pause is too long. Poisson counts may be taken together as one likes.
*/
function isPause({ pace = 0 }, { pause, tells }, silent) {
	if (tells) return false;
	return silent <= (pause === void 0 || pause < 0 ? pace : 1 + 2 * pause);
}
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
			ticks: 0,
			held: 0,
			silent: 0,
			pause: void 0,
			tells: false
		}),
		step: (state, { counts, pending = false, ticks: own }) => {
			if (!counts) return state;
			const events = cleanCounts(counts).total;
			const ticks = state.held + own;
			const silent = events > 0 ? 0 : state.silent + own;
			if (pending || events === 0 && isPause(plan, state, silent)) return {
				...state,
				held: ticks,
				silent,
				tells: state.tells || pending
			};
			const pause = events === 0 ? state.pause : state.pause === void 0 ? -1 : Math.max(state.pause, state.silent);
			const floor = least * ticks;
			const pointing = events * 2 < floor ? "most" : events < floor ? "some" : "no";
			const fail = stepMixture(mixture, state.fail, (k) => log(events, floor, floor * (PARTS[k] ?? 1)), pointing);
			const low = floor * RULED_OUT;
			const clear = stepClear(clearAt, state.clear, (k) => log(events, low, low * (ABOVE[k] ?? 1)));
			const failed = state.failed || isEnough(mixture, fail);
			return {
				...state,
				fail,
				clear,
				failed,
				events: state.events + events,
				ticks: state.ticks + ticks,
				held: 0,
				silent,
				pause
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
function pointingOf(sum, count, mean) {
	if (count === 0) return "empty";
	if (sum <= mean * count) return "no";
	return sum * 2 > count ? "most" : "some";
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
			const fail = stepMixture(mixture, state.fail, (k) => gain(values, stakes[k] ?? 0, mean) / phi, pointingOf(sum, values.length, mean));
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
			if (state.ending !== void 0 || reading.pending) return state;
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
	if (state.since > spec.maxErrors) return "no-data";
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
	undecided: (check, state) => `${describeCounts(check, state)}; ${whyUndecided(state)}`,
	"no-data": (check, state, plan) => `no data: ${missing(check, state, plan)}`,
	"monitor-error": (_check, state) => `could not be read${state.errorsInRow > 1 ? ` ${state.errorsInRow} times in a row` : ""}: ${state.reason ?? "no reason given"}`
};
function detailOf(check, state, where, plan) {
	return `${check.spec.name}: ${DETAILS[where](check, state, plan)}`;
}
/** Evidence that reached the limit and yet decides nothing comes from too few samples, or from neighbours alone. */
function whyUndecided({ judge: { standing } }) {
	if (standing.stuck !== void 0) return standing.stuck;
	return standing.evidence >= standing.threshold ? "all of it within a moment, too short to decide" : "not enough to decide either way";
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
	if (state.since > check.spec.maxErrors) return `nothing was measured in the last ${formatDuration(state.since * each)}; before that ${describeCounts(check, state)}`;
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
		const inDoubt = "inDoubt" in measurement ? { inDoubt: measurement.inDoubt } : {};
		const beside = "inDoubt" in measurement && control?.kind === "counts" ? { control } : {};
		const judge = before.judge.next({
			missing,
			...inDoubt,
			...beside,
			...isPending(measurement) ? { pending: true } : {},
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
			...isPending(measurement) ? { pending: true } : {},
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
function isPending(measurement) {
	return "pending" in measurement;
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
// src/health/watch/record.ts
const RECORD_FORMAT = "rollback-gate/watch-record";
export { IDENTITY_CHECK, RECORD_FORMAT, checkFrames, decide, describeCounts, describeDecision, describeProgress, estimateDispersion, evidenceOf, formatEvidence, formatShare, lowerLimit, outcomes, prepare, startWatch, stepWatch, upperLimit };
