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

/** What fixes a mixture before the first sample. */
export interface MixturePlan {
  /** Bound on a false alarm. */
  readonly alpha: number;
  /** Fewest samples that point against the release before an alarm, m. */
  readonly minBad: number;
  /** Planned samples after the first, H: over these the second half of the weight starts betting. */
  readonly horizon: number;
  /** Alternatives, K. */
  readonly size: number;
}

/** The plan, worked out: constants of every step. */
export interface Mixture {
  readonly threshold: number;
  readonly logCap: number;
  readonly release: number;
  readonly minBad: number;
  readonly size: number;
}

/** All that must be kept between samples; plain JSON. */
export interface MixtureState {
  readonly samples: number;
  readonly badSamples: number;
  readonly weights: readonly number[];
  /** Weight that has not started to bet yet. */
  readonly reserve: number;
  /** Evidence now, and the largest so far. 1/peak is an anytime-valid p-value. */
  readonly evidence: number;
  readonly peak: number;
}

/**
 * How much more evidence a watch of so many samples has to bring: 1 up to half an hour, about 2 for a day. The bound is far from used up (by
 * simulation half an hour at the tolerance itself takes about a twentieth of it), but every start that is mixed in is one more chance to be wrong.
 */
function patience(horizon: number): number {
  return 1 + Math.max(0, Math.log(horizon / USUAL_HORIZON)) / 4;
}

export function planMixture({ alpha, minBad, horizon, size }: MixturePlan): Mixture {
  const threshold = patience(horizon) / alpha;
  const least = Math.max(1, minBad);
  return { threshold, logCap: Math.log(2 * threshold) / least, release: 0.5 / Math.max(1, horizon), minBad: least, size };
}

export function startMixture(size: number): MixtureState {
  const weights = Array.from({ length: size }, () => 0.5 / size);
  return { samples: 0, badSamples: 0, weights, reserve: 0.5, evidence: 1, peak: 1 };
}

/**
 * One sample.
 * @param log the logarithm of the k-th bet's gain; it stays one until it is capped, so that no count overflows
 * @param against whether the sample points against the release
 */
export function stepMixture(mixture: Mixture, state: MixtureState, log: (k: number) => number, against: boolean): MixtureState {
  const started = state.samples === 0 ? 0 : Math.min(mixture.release, state.reserve);
  const reserve = state.reserve - started;
  const share = started / mixture.size;
  const weights: number[] = [];
  let evidence = reserve;
  for (let k = 0; k < mixture.size; k++) {
    const weight = Math.min(WEIGHT_LIMIT, ((state.weights[k] ?? 0) + share) * Math.exp(Math.min(log(k), mixture.logCap)));
    weights.push(weight);
    evidence += weight;
  }
  const badSamples = state.badSamples + (against ? 1 : 0);
  return { samples: state.samples + 1, badSamples, weights, reserve, evidence, peak: Math.max(state.peak, evidence) };
}

/**
 * Whether the evidence now is enough. The cap alone forbids an alarm on fewer than m such samples only while 2^(m-1) < 1/alpha;
 * the count makes it so for every m. Fewer alarms never harm the bound.
 */
export function isEnough(mixture: Mixture, state: MixtureState): boolean {
  return state.evidence >= mixture.threshold && state.badSamples >= mixture.minBad;
}

/**
 * The mirror of it, for an all-clear: plain mixture, no cap, no start. Weights are kept as logarithms: a long clean stretch must be able to
 * outweigh any number of early bad events.
 */
export interface ClearState {
  readonly logWeights: readonly number[];
  readonly evidence: number;
}

export function startClear(size: number): ClearState {
  return { logWeights: Array.from({ length: size }, () => -Math.log(size)), evidence: 1 };
}

/**
 * One sample. No alternative may hold more than the threshold: up to the first crossing this changes nothing, afterwards it keeps a
 * credit from piling up in quiet minutes which would hide a fault that begins before the soak is over.
 */
export function stepClear(threshold: number, state: ClearState, log: (k: number) => number): ClearState {
  const limit = Math.log(threshold);
  const logWeights = state.logWeights.map((weight, k) => Math.min(limit, weight + log(k)));
  return { logWeights, evidence: logWeights.reduce((sum, weight) => sum + Math.exp(weight), 0) };
}

/** A rounding error must not keep an alternative that stands at the limit from deciding. */
export function isClear(threshold: number, state: ClearState): boolean {
  return state.evidence >= threshold * (1 - 1e-12);
}
