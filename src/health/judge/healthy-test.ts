/**
 * The HEALTHY rule, the mirror of the FAIL rule: a test of "bad events are at least p1" (p1 > p0), which is rejected in favour of
 * the release with a false all-clear of probability at most beta. Between p0 and p1 is a grey zone where neither test may decide.
 */
import { type ClearState, isClear, startClear, stepClear } from './mixture.ts';

/** The alternatives, as parts of p1. */
export const SHARES = [0.02, 0.1, 0.2, 0.5] as const;

export interface HealthyPlan {
  /** Share of bad events that must be ruled out, p1. */
  readonly intolerable: number;
  readonly beta: number;
  readonly dispersion: number;
}

export interface HealthyTest {
  readonly threshold: number;
  readonly badFactor: readonly number[];
  readonly goodFactor: readonly number[];
}

export type HealthyState = ClearState;

/** The default p1: five times the tolerance, or half-way to 1 where that is no share. */
export function intolerableShare(tolerate: number): number {
  return Math.min(5 * tolerate, (1 + tolerate) / 2);
}

export function planHealthyTest(plan: HealthyPlan): HealthyTest {
  const p1 = Math.min(Math.max(plan.intolerable, 1e-9), 1 - 1e-9);
  const phi = Math.max(1, plan.dispersion);
  return {
    threshold: 1 / plan.beta,
    badFactor: SHARES.map((share) => Math.log(share) / phi),
    goodFactor: SHARES.map((share) => (Math.log1p(-share * p1) - Math.log1p(-p1)) / phi),
  };
}

export function startHealthyTest(): HealthyState {
  return startClear(SHARES.length);
}

export function stepHealthyTest(test: HealthyTest, state: HealthyState, bad: number, total: number): HealthyState {
  const good = total - bad;
  return stepClear(test.threshold, state, (k) => bad * (test.badFactor[k] ?? 0) + good * (test.goodFactor[k] ?? 0));
}

export function isHealthy(test: HealthyTest, state: HealthyState): boolean {
  return isClear(test.threshold, state);
}
