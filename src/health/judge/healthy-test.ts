/**
 * The HEALTHY rule, the mirror of the FAIL rule: a test of "bad events are at least p1" (p1 > p0), which is rejected in favour of
 * the release with a false all-clear of probability at most beta. Between p0 and p1 is a grey zone where neither test may decide.
 */

const SHARES = [0.02, 0.1, 0.2, 0.5] as const;

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

/** Plain JSON. Weights are kept as logarithms: a long clean stretch must be able to outweigh any number of early bad events. */
export interface HealthyState {
  readonly logWeights: readonly number[];
  readonly evidence: number;
}

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
  return { logWeights: SHARES.map(() => -Math.log(SHARES.length)), evidence: 1 };
}

/**
 * One sample. No alternative may hold more than the threshold: up to the first crossing this changes nothing, afterwards it keeps a
 * credit from piling up in quiet minutes which would hide a fault that begins before the soak is over.
 */
export function stepHealthyTest(test: HealthyTest, state: HealthyState, bad: number, total: number): HealthyState {
  const limit = Math.log(test.threshold);
  const good = total - bad;
  const logWeights = state.logWeights.map((weight, k) =>
    Math.min(limit, weight + bad * (test.badFactor[k] ?? 0) + good * (test.goodFactor[k] ?? 0)),
  );
  return { logWeights, evidence: logWeights.reduce((sum, weight) => sum + Math.exp(weight), 0) };
}

/** A rounding error must not keep an alternative that stands at the limit from deciding. */
export function isHealthy(test: HealthyTest, state: HealthyState): boolean {
  return state.evidence >= test.threshold * (1 - 1e-12);
}
