import { type FailPlan, type FailState, type FailTest, hasFailed, planFailTest, startFailTest, stepFailTest } from './fail-test.ts';
import {
  type HealthyState,
  type HealthyTest,
  intolerableShare,
  isHealthy,
  planHealthyTest,
  startHealthyTest,
  stepHealthyTest,
} from './healthy-test.ts';

/** Both tests of one check. */
export interface Judge {
  readonly fail: FailTest;
  readonly healthy: HealthyTest;
}

export interface JudgePlan extends FailPlan {
  readonly beta: number;
  /** p1; default five times the tolerance. */
  readonly intolerable?: number;
}

/** Plain JSON. `failed` latches: a failure that was proven stays proven; an all-clear is only as good as the newest sample. */
export interface JudgeState {
  readonly fail: FailState;
  readonly healthy: HealthyState;
  readonly failed: boolean;
  readonly bad: number;
  readonly total: number;
}

/** Counts of one sample. `badAtMost`: the most that may have been bad where the source cannot tell exactly. */
export interface Counts {
  readonly bad: number;
  readonly total: number;
  readonly badAtMost?: number;
}

export function planJudge(plan: JudgePlan): Judge {
  const intolerable = plan.intolerable ?? intolerableShare(plan.tolerate);
  return {
    fail: planFailTest(plan),
    healthy: planHealthyTest({ intolerable, beta: plan.beta, dispersion: plan.dispersion }),
  };
}

export function startJudge(): JudgeState {
  return { fail: startFailTest(), healthy: startHealthyTest(), failed: false, bad: 0, total: 0 };
}

/** Counts as the tests need them: finite, not negative, bad never above total. */
export function cleanCounts(counts: Counts): Required<Counts> {
  const total = Number.isFinite(counts.total) && counts.total > 0 ? counts.total : 0;
  const within = (value: number): number => (value > 0 ? Math.min(value, total) : 0);
  const bad = within(counts.bad);
  return { bad, total, badAtMost: Math.max(bad, within(counts.badAtMost ?? bad)) };
}

/** One sample. A failure needs what surely was bad; an all-clear must stand even if all that may have been bad was. */
export function stepJudge(judge: Judge, state: JudgeState, counts: Counts): JudgeState {
  const { bad, total, badAtMost } = cleanCounts(counts);
  const fail = stepFailTest(judge.fail, state.fail, bad, total);
  return {
    fail,
    healthy: stepHealthyTest(judge.healthy, state.healthy, badAtMost, total),
    failed: state.failed || hasFailed(judge.fail, fail),
    bad: state.bad + bad,
    total: state.total + total,
  };
}

export function judgedHealthy(judge: Judge, state: JudgeState): boolean {
  return !state.failed && isHealthy(judge.healthy, state.healthy);
}
