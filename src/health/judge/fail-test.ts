/**
 * The FAIL rule for counts: a test of "bad events are at most p0" that may be looked at after every sample and still raises a false
 * alarm with probability at most alpha over the whole watch, at any traffic. Its bets are likelihood ratios against p0, tempered by the
 * dispersion: E[L^(1/phi)] <= 1 by Jensen's inequality.
 */
import { isEnough, type Mixture, type MixtureState, planMixture, type Pointing, startMixture, stepMixture } from './mixture.ts';

export const ALTERNATIVES = 12;
/** A tolerance of zero has no likelihood ratio; the smallest one we work with is a larger null hypothesis, so the bound still holds. */
const LEAST_TOLERANCE = 1e-9;

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
export interface FailTest extends Mixture {
  /** ln(q/p0)/phi per alternative. */
  readonly badFactor: readonly number[];
  /** ln((1-q)/(1-p0))/phi per alternative. */
  readonly goodFactor: readonly number[];
}

export type FailState = MixtureState;

/** The tolerance as the test can work with it. */
export function usableShare(share: number): number {
  return Math.min(Math.max(share, LEAST_TOLERANCE), 1 - LEAST_TOLERANCE);
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
  const p0 = usableShare(plan.tolerate);
  const phi = Math.max(1, plan.dispersion);
  const qs = alternatives(p0, plan.top);
  return {
    ...planMixture({ ...plan, size: ALTERNATIVES }),
    badFactor: qs.map((q) => Math.log(q / p0) / phi),
    goodFactor: qs.map((q) => (Math.log1p(-q) - Math.log1p(-p0)) / phi),
  };
}

export function startFailTest(): FailState {
  return startMixture(ALTERNATIVES);
}

/** One sample: `bad` of `total` events. */
export function stepFailTest(test: FailTest, state: FailState, bad: number, total: number): FailState {
  const good = total - bad;
  return stepMixture(test, state, (k) => bad * (test.badFactor[k] ?? 0) + good * (test.goodFactor[k] ?? 0), pointingOf(bad, total));
}

function pointingOf(bad: number, total: number): Pointing {
  if (bad > 0) return bad * 2 > total ? 'most' : 'some';
  return total > 0 ? 'no' : 'empty';
}

export const hasFailed: (test: FailTest, state: FailState) => boolean = isEnough;
