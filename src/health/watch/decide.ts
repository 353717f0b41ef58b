import type { Cause, Verdict } from '../../core/index.ts';
import { judgedHealthy } from '../judge/index.ts';
import type { CheckOutcome } from '../types.ts';
import type { PlannedCheck, WatchPlan } from './plan.ts';
import type { CheckState, WatchState } from './state.ts';

export interface WatchDecision {
  readonly verdict: Verdict;
  readonly cause: Cause;
}

/** exp(-7) is below one in a thousand: so unlikely is a pause in which this many events were to be expected. */
const IMPROBABLE_PAUSE = 7;

/**
 * Whether events stopped coming: a pause too long for the rate before it, and longer than the pauses that came before (a source
 * that is scraped rarely pauses between scrapes).
 */
function trafficStopped(state: CheckState): boolean {
  const rate = state.judge.total / Math.max(1, state.counted - state.silent);
  return state.silent > 2 + 2 * state.longestPause && state.silent * rate > IMPROBABLE_PAUSE;
}

/**
 * Where a check stands. An all-clear needs more than its test: the newest sample brought counts, at least half of all samples did,
 * and events still come. What is not measured is never healthy.
 */
export function stateOf(plan: WatchPlan, check: PlannedCheck, state: CheckState, atEnd = false): CheckOutcome['state'] {
  if (state.judge.failed) return 'failed';
  if (state.errorsInRow >= plan.settings.maxErrors) return 'monitor-error';
  if (atEnd && state.last === 'error') return 'monitor-error';
  if (state.judge.total === 0 || state.last === 'none' || trafficStopped(state)) return 'no-data';
  if (state.counted * 2 < state.ticks) return 'no-data';
  return state.last === 'counts' && judgedHealthy(check.judge, state.judge) ? 'healthy' : 'undecided';
}

/** The release was named by its latest answer, or stayed silent for less than it takes to lose the identity. */
export function stillIdentified(plan: WatchPlan, state: WatchState): boolean {
  if (plan.identityAnswers === undefined) return true;
  return state.identity.othersInRow === 0 && state.identity.silentInRow < plan.identityAnswers;
}

/** The decision after a tick, `undefined` while the watch goes on. At the last tick there is always one. */
export function decide(plan: WatchPlan, state: WatchState, tick: number): WatchDecision | undefined {
  const atEnd = tick >= plan.lastTick;
  const deciding = plan.checks.filter((check) => !check.config.advisory);
  const states = deciding.map((check) => {
    const own = state.checks.get(check.config.name);
    return own ? stateOf(plan, check, own, atEnd) : 'no-data';
  });
  if (states.includes('failed')) return { verdict: 'fail', cause: 'app-failed' };
  if (plan.identityAnswers !== undefined && state.identity.othersInRow >= plan.identityAnswers) {
    return { verdict: 'inconclusive', cause: 'superseded' };
  }
  if (states.length > 0 && states.every((one) => one === 'monitor-error')) return { verdict: 'inconclusive', cause: 'monitor-error' };
  if (states.length > 0 && states.every((one) => one === 'healthy') && stillIdentified(plan, state)) {
    if (atEnd || mayClearEarly(plan, state, tick)) return { verdict: 'pass', cause: 'healthy' };
  }
  return atEnd ? { verdict: 'inconclusive', cause: causeAtEnd(states) } : undefined;
}

/** The fewest events are counted over all deciding checks: a probe is an event like a request. */
function mayClearEarly(plan: WatchPlan, state: WatchState, tick: number): boolean {
  const events = plan.checks
    .filter((check) => !check.config.advisory)
    .reduce((sum, check) => sum + (state.checks.get(check.config.name)?.judge.total ?? 0), 0);
  return tick * plan.settings.interval >= plan.settings.soak && events >= plan.settings.minEvents;
}

function causeAtEnd(states: readonly CheckOutcome['state'][]): Cause {
  if (states.includes('monitor-error')) return 'monitor-error';
  if (states.length === 0 || states.includes('no-data')) return 'no-data';
  return states.includes('undecided') ? 'underpowered' : 'not-effective';
}
