import type { Cause, Verdict } from '../../core/index.ts';
import type { CheckOutcome } from '../types.ts';
import type { PlannedCheck, WatchPlan } from './prepare.ts';
import type { CheckState, WatchState } from './state.ts';

export interface WatchDecision {
  readonly verdict: Verdict;
  readonly cause: Cause;
}

/** exp(-7) is below one in a thousand: so unlikely is a pause in which this many events were to be expected. */
const IMPROBABLE_PAUSE = 7;
/** A release that answered before the watch has to answer this many times as often in a row as another before it counts as back. */
const OLD_RELEASE_PATIENCE = 5;

/**
 * Whether events stopped coming: a pause too long for the rate before it, and longer than the pauses that came before (a source
 * that is scraped rarely pauses between scrapes).
 */
function trafficStopped(state: CheckState): boolean {
  const rate = state.judge.standing.total / Math.max(1, state.counted - state.silent);
  return state.silent > 2 + 2 * state.longestPause && state.silent * rate > IMPROBABLE_PAUSE;
}

/** Whether silence says anything: where it is what the check is about, or where single measurements count, it does not. */
function countsEvents({ spec }: PlannedCheck): boolean {
  return spec.judge.kind !== 'drop' && spec.judge.kind !== 'threshold';
}

/**
 * Where a check stands. An all-clear needs more than its test: the newest sample brought something, at least half of all samples did,
 * and events still come. What is not measured is never healthy.
 */
export function stateOf(check: PlannedCheck, state: CheckState, atEnd = false): CheckOutcome['state'] {
  const { standing } = state.judge;
  const { spec } = check;
  if (standing.failed) return 'failed';
  if (state.errorsInRow >= spec.maxErrors || (atEnd && state.last === 'error')) return 'monitor-error';
  const completed = spec.judge.kind === 'threshold' && spec.judge.plan.count !== undefined && standing.healthy;
  if (completed) return 'healthy';
  if (spec.judge.kind === 'unknown' || state.last === 'none') return 'no-data';
  if (countsEvents(check) && (standing.total === 0 || trafficStopped(state))) return 'no-data';
  if (state.counted * 2 < state.ticks || state.counted === 0) return 'no-data';
  // A machine that slept, or a source that takes for ever: what is old is no sign of health now.
  if (state.since > spec.maxErrors) return 'no-data';
  return state.last !== 'error' && standing.healthy ? 'healthy' : 'undecided';
}

/** The release was named by its latest answer, or stayed silent for less than it takes to lose the identity. */
export function stillIdentified({ spec }: WatchPlan, { identity }: WatchState): boolean {
  return spec.identity === undefined || (identity.othersInRow === 0 && identity.silentInRow < spec.identity.answers);
}

function superseded({ spec }: WatchPlan, { identity }: WatchState): boolean {
  if (spec.identity === undefined) return false;
  const { answers } = spec.identity;
  return identity.strangersInRow >= answers || identity.othersInRow >= answers * OLD_RELEASE_PATIENCE;
}

interface Standing {
  readonly check: PlannedCheck;
  readonly state: CheckOutcome['state'];
}

/** The decision after a tick, `undefined` while the watch goes on. At the last tick there is always one. */
export function decide(plan: WatchPlan, state: WatchState, tick: number): WatchDecision | undefined {
  const { spec } = plan;
  const atEnd = tick >= spec.lastTick;
  const standings = plan.checks
    .filter((check) => !check.spec.advisory)
    .map((check): Standing => {
      const own = state.checks.get(check.spec.name);
      return { check, state: own ? stateOf(check, own, atEnd) : 'no-data' };
    });
  const failed = standings.filter((one) => one.state === 'failed');
  if (failed.some(({ check }) => check.spec.redBefore === undefined)) return { verdict: 'fail', cause: 'app-failed' };
  if (superseded(plan, state)) return { verdict: 'inconclusive', cause: 'superseded' };
  const soaked = atEnd || tick * spec.settings.interval >= spec.settings.soak;
  // Until the soak is over another check may still show that the release made things worse.
  if (failed.length > 0 && soaked) return { verdict: 'inconclusive', cause: 'red-before-deploy' };
  const needed = standings.filter(({ check, state: where }) => check.spec.required || !isBlind(where));
  const required = standings.some(({ check }) => check.spec.required) ? standings.filter(({ check }) => check.spec.required) : standings;
  if (required.length > 0 && required.every((one) => one.state === 'monitor-error'))
    return { verdict: 'inconclusive', cause: 'monitor-error' };
  const decisive = atEnd ? needed.filter(({ check, state: where }) => check.spec.required || where !== 'undecided') : needed;
  if (decisive.length > 0 && decisive.every((one) => one.state === 'healthy') && stillIdentified(plan, state)) {
    if (atEnd || (soaked && enoughEvents(plan, state))) return { verdict: 'pass', cause: 'healthy' };
  }
  return atEnd ? { verdict: 'inconclusive', cause: causeAtEnd(decisive.map((one) => one.state)) } : undefined;
}

function isBlind(state: CheckOutcome['state']): boolean {
  return state === 'no-data' || state === 'monitor-error';
}

/** The fewest events are counted over all deciding checks: a probe is an event like a request. Fixed thresholds know no events. */
function enoughEvents(plan: WatchPlan, state: WatchState): boolean {
  const deciding = plan.checks.filter(({ spec }) => !spec.advisory);
  if (deciding.every(({ spec }) => spec.judge.kind === 'threshold')) return true;
  const events = deciding.reduce((sum, { spec }) => sum + (state.checks.get(spec.name)?.judge.standing.total ?? 0), 0);
  return events >= plan.spec.settings.minEvents;
}

function causeAtEnd(states: readonly CheckOutcome['state'][]): Cause {
  if (states.includes('monitor-error')) return 'monitor-error';
  if (states.length === 0 || states.includes('no-data')) return 'no-data';
  return states.includes('undecided') ? 'underpowered' : 'not-effective';
}
