import { type JudgeState, startJudge, stepJudge } from '../judge/index.ts';
import type { Measurement, Sample } from '../types.ts';
import type { PlannedCheck, WatchPlan } from './plan.ts';

/** The name under which looks at the identity are recorded: good = the expected release, bad = another one, none = nobody answered. */
export const IDENTITY_CHECK = '(identity)';

/** Plain JSON. Everything here speaks of judged samples only. */
export interface CheckState {
  readonly judge: JudgeState;
  /** Ticks past the warm-up, and those of them that brought counts which were judged. */
  readonly ticks: number;
  readonly counted: number;
  readonly errorsInRow: number;
  /** Newest measurement: its kind, and the reason when it brought nothing. */
  readonly last: Measurement['kind'] | undefined;
  readonly reason: string | undefined;
  /** Samples without events since the last event, and the longest such pause that came to an end. */
  readonly silent: number;
  readonly longestPause: number;
}

export interface WatchState {
  readonly checks: ReadonlyMap<string, CheckState>;
  readonly identity: { readonly othersInRow: number; readonly silentInRow: number; readonly note: string | undefined };
}

export type RawSample = Omit<Sample, 'use' | 'tick'>;

export function startWatch(plan: WatchPlan): WatchState {
  const fresh: CheckState = {
    judge: startJudge(),
    ticks: 0,
    counted: 0,
    errorsInRow: 0,
    last: undefined,
    reason: undefined,
    silent: 0,
    longestPause: 0,
  };
  return {
    checks: new Map(plan.checks.map((check) => [check.config.name, fresh])),
    identity: { othersInRow: 0, silentInRow: 0, note: undefined },
  };
}

/**
 * One tick: what came in, in order. Pure, so that a record can be judged again with the same result to the last bit.
 * Counts taken while another release answered are set aside; where nobody answered they count, since a release that is down says nothing.
 */
export function stepWatch(
  plan: WatchPlan,
  state: WatchState,
  tick: number,
  raw: readonly RawSample[],
): { state: WatchState; samples: Sample[] } {
  const identity = stepIdentity(plan, state.identity, raw);
  const use: Sample['use'] = tick < plan.firstJudged ? 'warm-up' : identity.othersInRow > 0 ? 'unidentified' : 'judged';
  const checks = new Map(state.checks);
  const judged = tick >= plan.firstJudged;
  for (const check of plan.checks) {
    const before = checks.get(check.config.name);
    if (before && judged) checks.set(check.config.name, { ...before, ticks: before.ticks + 1 });
  }
  for (const sample of raw) {
    const check = plan.byName.get(sample.check);
    const before = checks.get(sample.check);
    if (check && before && use === 'judged') checks.set(sample.check, stepCheck(check, before, sample.measurement));
  }
  return { state: { checks, identity }, samples: raw.map((sample) => ({ ...sample, tick, use })) };
}

function stepIdentity(plan: WatchPlan, before: WatchState['identity'], raw: readonly RawSample[]): WatchState['identity'] {
  if (plan.identityAnswers === undefined) return before;
  const measurement = raw.find((sample) => sample.check === IDENTITY_CHECK)?.measurement;
  if (measurement?.kind !== 'counts') return { ...before, silentInRow: before.silentInRow + 1 };
  if (measurement.bad === 0) return { othersInRow: 0, silentInRow: 0, note: undefined };
  return { othersInRow: before.othersInRow + 1, silentInRow: 0, note: measurement.note };
}

function stepCheck(check: PlannedCheck, before: CheckState, measurement: Measurement): CheckState {
  if (measurement.kind === 'error') {
    return { ...before, last: 'error', reason: measurement.reason, errorsInRow: before.errorsInRow + 1 };
  }
  if (measurement.kind === 'none') return { ...before, last: 'none', reason: measurement.reason, errorsInRow: 0 };
  if (measurement.kind !== 'counts') {
    return { ...before, last: 'error', reason: 'the source does not count events', errorsInRow: before.errorsInRow + 1 };
  }
  const events = measurement.total > 0;
  return {
    ...before,
    judge: stepJudge(check.judge, before.judge, measurement),
    counted: before.counted + 1,
    errorsInRow: 0,
    last: 'counts',
    reason: measurement.note,
    silent: events ? 0 : before.silent + 1,
    longestPause: events ? Math.max(before.longestPause, before.silent) : before.longestPause,
  };
}
