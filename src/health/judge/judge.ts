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
import { cleanCounts, type Counts, type Statistics } from './reading.ts';

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

/** Events of which nobody knows: no release fails for them, and none passes with many of them. */
export function doubtJudge(judge: Judge, state: JudgeState, events: number): JudgeState {
  return { ...state, healthy: stepHealthyTest(judge.healthy, state.healthy, events, events) };
}

export function judgedHealthy(judge: Judge, state: JudgeState): boolean {
  return !state.failed && isHealthy(judge.healthy, state.healthy);
}

/** The judge of counts against a fixed tolerance. */
export function eventStatistics(plan: JudgePlan): Statistics<JudgeState> {
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
      threshold: judge.fail.threshold,
    }),
  };
}
