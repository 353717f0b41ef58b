import type { CheckFrame, CheckOutcome } from '../types.ts';
import { stateOf } from './decide.ts';
import type { WatchPlan } from './prepare.ts';
import type { WatchState } from './state.ts';
import { detailOf } from './text.ts';

export function outcomes(plan: WatchPlan, state: WatchState, atEnd: boolean): CheckOutcome[] {
  return plan.checks.flatMap((check) => {
    const { spec } = check;
    const own = state.checks.get(spec.name);
    if (!own) return [];
    const where = stateOf(check, own, atEnd);
    const { bad, total, peak, threshold } = own.judge.standing;
    return {
      name: spec.name,
      advisory: spec.advisory,
      ...(spec.required ? {} : { required: false }),
      state: where,
      bad,
      total,
      tolerate: spec.tolerate,
      ...(spec.redBefore === undefined ? {} : { redBefore: spec.redBefore }),
      ...(own.setAside > 0 ? { setAside: own.setAside } : {}),
      evidence: peak,
      threshold,
      detail: detailOf(check, own, where, plan),
    };
  });
}

/** Where every check stands now, for a display. */
export function checkFrames(plan: WatchPlan, state: WatchState): CheckFrame[] {
  return plan.checks.flatMap((check): CheckFrame[] => {
    const own = state.checks.get(check.spec.name);
    if (!own) return [];
    const { bad, total, evidence, threshold } = own.judge.standing;
    const missing = own.last === 'error' || own.last === 'none';
    return [
      {
        name: check.spec.name,
        advisory: check.spec.advisory,
        state: own.ticks === 0 ? 'warming-up' : stateOf(check, own),
        bad,
        total,
        evidence,
        threshold,
        ...(own.latest === undefined ? {} : { latest: own.latest }),
        ...(missing && own.reason !== undefined ? { reason: own.reason } : {}),
      },
    ];
  });
}
