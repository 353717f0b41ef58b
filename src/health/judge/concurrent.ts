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
import { doubtJudge, type JudgePlan, judgedHealthy, type JudgeState, planJudge, startJudge, stepJudge } from './judge.ts';
import { SHARES } from './healthy-test.ts';
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
import { cleanCounts, type Counts, type Statistics } from './reading.ts';

/** Alternatives, in multiples of the tolerated ratio: with 1.5 tolerated these are 2.25, 4, 8, 16, 32, 64 and 200 times as many bad events. */
const MULTIPLES = [2.25, 4, 8, 16, 32, 64, 200].map((ratio) => ratio / 1.5);
/** What must be ruled out for an all-clear, in multiples of the tolerated ratio. */
const INTOLERABLE = 5;

export interface ConcurrentPlan extends JudgePlan {
  /** How many times as bad as the control is tolerated, rho, at least 1. */
  readonly ratio: number;
}

export interface ConcurrentState {
  readonly objective: JudgeState;
  readonly ratio: MixtureState;
  readonly clear: ClearState;
  readonly failed: boolean;
}

/** ln of the likelihood ratio of `other` against `tolerated` for one sample; 0 where either side had no events. */
export function ratioLog(own: Counts, control: Counts, tolerated: number, other: number): number {
  if (own.total === 0 || control.total === 0) return 0;
  const bad = own.bad + control.bad;
  const shift = Math.log((tolerated * own.total + control.total) / (other * own.total + control.total));
  return own.bad * Math.log(other / tolerated) + bad * shift;
}

function pointingOf(own: Counts, control: Counts, tolerated: number): Pointing {
  if (own.total === 0 || control.total === 0) return 'empty';
  if (own.bad * control.total <= tolerated * control.bad * own.total) return 'no';
  return own.bad * 2 > own.total ? 'most' : 'some';
}

export function concurrentStatistics(plan: ConcurrentPlan): Statistics<ConcurrentState> {
  const judge = planJudge({ ...plan, beta: plan.beta / 2 });
  const mixture = planMixture({ ...plan, size: MULTIPLES.length });
  const [rho, phi, clearAt] = [Math.max(1, plan.ratio), Math.max(1, plan.dispersion), 2 / plan.beta];
  const limit = rho * INTOLERABLE;
  const stepRatioClear = (state: ClearState, most: Counts, other: Counts): ClearState =>
    stepClear(clearAt, state, (k) => ratioLog(most, other, limit, limit * (SHARES[k] ?? 1)) / phi);
  // No failure, and no all-clear either: neither against the objective nor beside a control that was served meanwhile.
  const doubt = (state: ConcurrentState, events: number, other: Counts): ConcurrentState => ({
    ...state,
    objective: doubtJudge(judge, state.objective, events),
    clear: stepRatioClear(state.clear, { bad: events, total: events }, other),
  });
  return {
    start: () => ({ objective: startJudge(), ratio: startMixture(MULTIPLES.length), clear: startClear(SHARES.length), failed: false }),
    step: (state, { counts, control, inDoubt }) => {
      if (!counts) return inDoubt ? doubt(state, inDoubt, cleanCounts(control ?? { bad: 0, total: 0 })) : state;
      const [own, other] = [cleanCounts(counts), cleanCounts(control ?? { bad: 0, total: 0 })];
      const objective = stepJudge(judge, state.objective, counts);
      const log = (k: number): number => ratioLog(own, other, rho, rho * (MULTIPLES[k] ?? 1)) / phi;
      const ratio = stepMixture(mixture, state.ratio, log, pointingOf(own, other, rho));
      // An all-clear must stand even if all that may have been bad was, and none of what the control may have had.
      const most = { bad: own.badAtMost, total: own.total };
      const clear = stepRatioClear(state.clear, most, other);
      const failed = state.failed || (isEnough(mixture, ratio) && isEnough(judge.fail, objective.fail));
      return { objective, ratio, clear, failed };
    },
    standing: ({ objective, ratio, clear, failed }) => ({
      failed,
      healthy: !failed && (isClear(clearAt, clear) || judgedHealthy(judge, objective)),
      bad: objective.bad,
      total: objective.total,
      evidence: Math.min(ratio.evidence, objective.fail.evidence),
      peak: Math.min(ratio.peak, objective.fail.peak),
      threshold: mixture.threshold,
    }),
  };
}
