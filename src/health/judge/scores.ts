/**
 * Scores from 0 (good) to 1 (bad) with a tolerated mean: quality of a model, calibration, drift of its predictions. Nothing is assumed of their
 * distribution: a bet with the stake l multiplies the evidence by 1 + l (y - mu0), which is never negative for l <= 1/mu0 and has an expectation of at
 * most 1 while the mean is at most mu0 (Waudby-Smith and Ramdas, 2024). Stakes are chosen so that for scores of 0 and 1 alone the test is the one for counts.
 */
import { alternatives, type FailPlan, usableShare } from './fail-test.ts';
import { intolerableShare, SHARES } from './healthy-test.ts';
import {
  type ClearState,
  isClear,
  isEnough,
  type MixtureState,
  planMixture,
  type Pointing,
  startClear,
  startMixture,
  stepClear,
  stepMixture,
} from './mixture.ts';
import type { Statistics } from './reading.ts';

export interface ScorePlan extends FailPlan {
  readonly beta: number;
}

export interface ScoreState {
  readonly fail: MixtureState;
  readonly clear: ClearState;
  readonly failed: boolean;
  readonly sum: number;
  readonly count: number;
}

/** The stake that is best when scores are 0 or 1 and 1 with probability q; negative for q below the mean. */
function stake(q: number, mean: number): number {
  return (q - mean) / (mean * (1 - mean));
}

/** Sum of ln(1 + l (y - mean)): a stake is within the bounds that keep each factor positive. */
function gain(values: readonly number[], at: number, mean: number): number {
  return values.reduce((sum, value) => sum + Math.log1p(at * (value - mean)), 0);
}

/** Scores as the test needs them; anything that is no number is left out by whoever measured, and here once more. */
function cleanScores(values: readonly number[]): number[] {
  return values.filter((value) => Number.isFinite(value)).map((value) => Math.min(1, Math.max(0, value)));
}

function pointingOf(sum: number, count: number, mean: number): Pointing {
  if (count === 0) return 'empty';
  if (sum <= mean * count) return 'no';
  return sum * 2 > count ? 'most' : 'some';
}

export function scoreStatistics(plan: ScorePlan): Statistics<ScoreState> {
  const mean = usableShare(plan.tolerate);
  const bad = usableShare(intolerableShare(plan.tolerate));
  const phi = Math.max(1, plan.dispersion);
  const stakes = alternatives(mean, plan.top).map((q) => stake(q, mean));
  const clearStakes = SHARES.map((share) => stake(share * bad, bad));
  const mixture = planMixture({ ...plan, size: stakes.length });
  const clearAt = 1 / plan.beta;
  return {
    start: () => ({ fail: startMixture(stakes.length), clear: startClear(SHARES.length), failed: false, sum: 0, count: 0 }),
    step: (state, { scores }) => {
      if (!scores) return state;
      const values = cleanScores(scores);
      const sum = values.reduce((total, value) => total + value, 0);
      const fail = stepMixture(mixture, state.fail, (k) => gain(values, stakes[k] ?? 0, mean) / phi, pointingOf(sum, values.length, mean));
      const clear = stepClear(clearAt, state.clear, (k) => gain(values, clearStakes[k] ?? 0, bad) / phi);
      const failed = state.failed || isEnough(mixture, fail);
      return { fail, clear, failed, sum: state.sum + sum, count: state.count + values.length };
    },
    standing: ({ fail, clear, failed, sum, count }) => ({
      failed,
      healthy: !failed && isClear(clearAt, clear),
      bad: sum,
      total: count,
      evidence: fail.evidence,
      peak: fail.peak,
      threshold: mixture.threshold,
    }),
  };
}
