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
  /** What the evidence must come to without its two strongest neighbours: what one sample may contribute. 0: nothing is asked of it. */
  readonly rest: number;
}

/** Whether a sample points against the release, and whether most of it does. `empty`: nothing happened in it. */
export type Pointing = 'empty' | 'no' | 'some' | 'most';

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
  /** The least weights when one or two neighbouring samples are left out: the newest, the two newest, or some before them. */
  readonly withoutLast: readonly number[];
  readonly withoutTwo: readonly number[];
  readonly withoutEarlier: readonly number[];
  /** The evidence that is left then. */
  readonly rest: number;
  /** Samples in a row that most of all point against the release. */
  readonly mostInRow: number;
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
  const logCap = Math.log(2 * threshold) / least;
  return { threshold, logCap, release: 0.5 / Math.max(1, horizon), minBad: least, size, rest: least >= 3 ? Math.exp(logCap) : 0 };
}

export function startMixture(size: number): MixtureState {
  const weights = Array.from({ length: size }, () => 0.5 / size);
  const without = { withoutLast: weights, withoutTwo: weights, withoutEarlier: weights, rest: 1, mostInRow: 0 };
  return { samples: 0, badSamples: 0, weights, reserve: 0.5, evidence: 1, peak: 1, ...without };
}

/**
 * One sample.
 * @param log the logarithm of the k-th bet's gain; it stays one until it is capped, so that no count overflows
 */
export function stepMixture(mixture: Mixture, state: MixtureState, log: (k: number) => number, pointing: Pointing): MixtureState {
  const started = state.samples === 0 ? 0 : Math.min(mixture.release, state.reserve);
  const reserve = state.reserve - started;
  const share = started / mixture.size;
  const [weights, withoutLast, withoutTwo, withoutEarlier]: [number[], number[], number[], number[]] = [[], [], [], []];
  let [evidence, rest] = [reserve, reserve];
  for (let k = 0; k < mixture.size; k++) {
    const gain = Math.exp(Math.min(log(k), mixture.logCap));
    const before = (state.weights[k] ?? 0) + share;
    const weight = Math.min(WEIGHT_LIMIT, before * gain);
    weights.push(weight);
    evidence += weight;
    const [last, two, earlier] = [(state.withoutLast[k] ?? 0) + share, (state.withoutTwo[k] ?? 0) + share, state.withoutEarlier[k] ?? 0];
    // Silence between two samples does not part them.
    const empty = pointing === 'empty';
    const least = empty ? earlier + share : Math.min(WEIGHT_LIMIT, Math.min(last, two, earlier + share) * gain);
    withoutLast.push(empty ? last : before);
    withoutTwo.push(empty ? two : last);
    withoutEarlier.push(least);
    rest += Math.min(weight, withoutLast[k] ?? 0, withoutTwo[k] ?? 0, least);
  }
  const badSamples = state.badSamples + (pointing === 'some' || pointing === 'most' ? 1 : 0);
  const mostInRow = pointing === 'most' ? state.mostInRow + 1 : pointing === 'empty' ? state.mostInRow : 0;
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
    mostInRow,
  };
}

/**
 * Whether the evidence now is enough. The cap alone forbids an alarm on fewer than m such samples only while 2^(m-1) < 1/alpha;
 * the count makes it so for every m. A blip as short as an interval lies in one sample or two, and what it leaves behind stays for minutes where
 * traffic is low: it must not take only one more bad event to fail a release. So the others must speak against it too, unless m samples in a
 * row were bad for the most part, which is no blip. Fewer alarms never harm the bound.
 */
export function isEnough(mixture: Mixture, state: MixtureState): boolean {
  if (state.evidence < mixture.threshold || state.badSamples < mixture.minBad) return false;
  return state.rest >= mixture.rest || state.mostInRow >= mixture.minBad;
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
