import { formatDuration } from '../../core/index.ts';
import { detectable } from '../judge/index.ts';
import type { PlannedCheck, WatchPlan } from './prepare.ts';
import type { WatchState } from './state.ts';
import { formatShare } from './text.ts';

/** Detecting no less than this is as good as detecting nothing: half of all events would have to be bad. */
const USELESS = 0.5;

export interface Power {
  readonly text: string;
  /** Nothing useful can be detected. */
  readonly weak: boolean;
}

/** What a whole watch can find with so many events at each of its ticks. */
function powerOf({ spec }: PlannedCheck, plan: WatchPlan, perTick: number): Power {
  const { settings, lastTick, firstJudged } = plan.spec;
  const ticks = Math.floor((lastTick - firstJudged + 1) / spec.every);
  const { plan: judge, kind } = spec.judge as { kind: string; plan: { dispersion: number; alpha: number; minBad: number } };
  const events = perTick * ticks;
  const told = detectable(spec.tolerate, judge.alpha, events, judge.dispersion);
  // A failure takes so many samples with bad events, whatever the evidence.
  const least = told === undefined || judge.minBad > events ? undefined : Math.max(told, judge.minBad / events);
  const seconds = (settings.interval * spec.every) / 1000;
  const perSecond = Number((perTick / seconds).toPrecision(2));
  const rate = `at about ${perSecond} ${perSecond === 1 ? 'event' : 'events'}/s`;
  const window = formatDuration(settings.window);
  if (least === undefined) return { text: `${spec.name}: ${rate} a watch of ${window} is too short to detect anything`, weak: true };
  const what = kind === 'scores' ? `a mean score of ${Number(least.toPrecision(3))}` : `${formatShare(least)} bad`;
  const tolerated = kind === 'scores' ? String(Number(spec.tolerate.toPrecision(3))) : formatShare(spec.tolerate);
  const beside = kind === 'concurrent' ? ', if the control is clearly better' : '';
  return {
    text: `${spec.name}: ${rate} a watch of ${window} can be expected to detect ${what} or more (tolerated ${tolerated}${beside})`,
    weak: least > Math.max(USELESS, spec.tolerate * 2),
  };
}

function hasTest({ spec: { judge } }: PlannedCheck): boolean {
  return judge.kind === 'events' || judge.kind === 'concurrent' || judge.kind === 'scores';
}

/**
 * Before anything is judged: what can be detected at the traffic from before the deploy, or with the probes that are going to be made.
 * @param perTick events that are to be expected at each tick of a check, where that is known
 */
export function preflightPower(plan: WatchPlan, perTick: (name: string) => number | undefined): Power[] {
  return plan.checks.filter(hasTest).flatMap((check) => {
    const expected = perTick(check.spec.name);
    if (expected === undefined) return [];
    if (expected === 0)
      return [{ text: `${check.spec.name}: no events were counted before the deploy, so nothing could be detected`, weak: true }];
    return [powerOf(check, plan, expected)];
  });
}

/** What the traffic seen so far lets a whole watch find: one sentence per check. */
export function describePower(plan: WatchPlan, state: WatchState): string[] {
  return plan.checks.flatMap((check) => {
    const own = state.checks.get(check.spec.name);
    if (!hasTest(check)) return [];
    const perTick = own && own.ticks > 0 ? own.judge.standing.total / own.ticks : 0;
    if (perTick === 0) return [`${check.spec.name}: no events were counted, so nothing could be detected`];
    return [powerOf(check, plan, perTick).text];
  });
}
