/**
 * The FAIL rule: a test of "bad events are at most p0" that may be looked at after every sample and still raises a false
 * alarm with probability at most alpha over the whole watch, at any traffic.
 *
 * It is a mixture of betting martingales against p0: twelve alternatives q, a start time that is mixed in as the watch goes on
 * (so that a fault that begins late is found as soon as an early one), and a cap on what one sample may contribute (so that a
 * short blip cannot decide alone). Each of these only lowers the expectation under p0, hence Ville's inequality still gives the bound.
 *
 * The bound is far from used up: at the tolerance itself half an hour takes about a twentieth of it, by simulation. A day takes more, since every
 * start that is mixed in is one more chance to be wrong; longer watches therefore ask for more evidence than 1/alpha. More never harms the bound.
 */

const ALTERNATIVES = 12;
const WEIGHT_LIMIT = 1e200;
/** A tolerance of zero has no likelihood ratio; the smallest one we work with is a larger null hypothesis, so the bound still holds. */
const LEAST_TOLERANCE = 1e-9;

/** Half an hour at the usual interval. */
const USUAL_HORIZON = 360;

/** How much more evidence a watch of so many samples has to bring: 1 up to half an hour, about 2 for a day. */
function patience(horizon: number): number {
  return 1 + Math.max(0, Math.log(horizon / USUAL_HORIZON)) / 4;
}

/** What fixes the test before the first sample. Choosing any of it after seeing data voids the bound. */
export interface FailPlan {
  /** Tolerated share of bad events, p0, from 0 to below 1. */
  readonly tolerate: number;
  /** Bound on a false alarm for this check. */
  readonly alpha: number;
  /** Fewest samples with bad events before an alarm, m. */
  readonly minBad: number;
  /** Variance over mean of bad counts, phi, at least 1. */
  readonly dispersion: number;
  /** Planned samples after the first, H: over these the second half of the weight starts betting. */
  readonly horizon: number;
  /** Largest alternative: 0.6 for requests, 0.95 for probes, which tend to fail all together. */
  readonly top: number;
}

/** The plan, worked out: constants of every step. */
export interface FailTest {
  readonly threshold: number;
  readonly logCap: number;
  readonly release: number;
  readonly minBad: number;
  /** ln(q/p0)/phi per alternative. */
  readonly badFactor: readonly number[];
  /** ln((1-q)/(1-p0))/phi per alternative. */
  readonly goodFactor: readonly number[];
}

/** All that must be kept between samples; plain JSON. */
export interface FailState {
  readonly samples: number;
  readonly badSamples: number;
  readonly weights: readonly number[];
  /** Weight that has not started to bet yet. */
  readonly reserve: number;
  /** Evidence now, and the largest so far. 1/peak is an anytime-valid p-value. */
  readonly evidence: number;
  readonly peak: number;
}

/** The alternatives: evenly spaced in logarithms from 1.5 p0 to the top; where p0 leaves no room for that, evenly between p0 and 1. */
export function alternatives(p0: number, top: number): number[] {
  const ks = Array.from({ length: ALTERNATIVES }, (_, k) => k);
  if (1.5 * p0 >= top) return ks.map((k) => p0 + ((1 - p0) * (k + 1)) / (ALTERNATIVES + 1));
  const low = Math.log(1.5 * p0);
  const high = Math.log(top);
  return ks.map((k) => Math.exp(low + ((high - low) * k) / (ALTERNATIVES - 1)));
}

export function planFailTest(plan: FailPlan): FailTest {
  const p0 = Math.min(Math.max(plan.tolerate, LEAST_TOLERANCE), 1 - LEAST_TOLERANCE);
  const phi = Math.max(1, plan.dispersion);
  const threshold = patience(plan.horizon) / plan.alpha;
  const qs = alternatives(p0, plan.top);
  return {
    threshold,
    logCap: Math.log(2 * threshold) / Math.max(1, plan.minBad),
    release: 0.5 / Math.max(1, plan.horizon),
    minBad: Math.max(1, plan.minBad),
    badFactor: qs.map((q) => Math.log(q / p0) / phi),
    goodFactor: qs.map((q) => (Math.log1p(-q) - Math.log1p(-p0)) / phi),
  };
}

export function startFailTest(): FailState {
  const weights = Array.from({ length: ALTERNATIVES }, () => 0.5 / ALTERNATIVES);
  return { samples: 0, badSamples: 0, weights, reserve: 0.5, evidence: 1, peak: 1 };
}

/** One sample: `bad` of `total` events. Likelihood ratios stay in logarithms until they are capped, so that no count overflows. */
export function stepFailTest(test: FailTest, state: FailState, bad: number, total: number): FailState {
  const started = state.samples === 0 ? 0 : Math.min(test.release, state.reserve);
  const reserve = state.reserve - started;
  const share = started / ALTERNATIVES;
  const good = total - bad;
  const weights: number[] = [];
  let evidence = reserve;
  for (let k = 0; k < ALTERNATIVES; k++) {
    const log = bad * (test.badFactor[k] ?? 0) + good * (test.goodFactor[k] ?? 0);
    const weight = Math.min(WEIGHT_LIMIT, ((state.weights[k] ?? 0) + share) * Math.exp(Math.min(log, test.logCap)));
    weights.push(weight);
    evidence += weight;
  }
  const badSamples = state.badSamples + (bad > 0 ? 1 : 0);
  return { samples: state.samples + 1, badSamples, weights, reserve, evidence, peak: Math.max(state.peak, evidence) };
}

/**
 * Whether the evidence now is enough. The cap alone forbids an alarm on fewer than m bad samples only while 2^(m-1) < 1/alpha;
 * the count makes it so for every m. Fewer alarms never harm the bound.
 */
export function hasFailed(test: FailTest, state: FailState): boolean {
  return state.evidence >= test.threshold && state.badSamples >= test.minBad;
}
