import { formatDuration } from '../../core/index.ts';
import { detectable, intolerableShare } from '../judge/index.ts';
import type { CheckOutcome } from '../types.ts';
import { stateOf, type WatchDecision } from './decide.ts';
import type { PlannedCheck, WatchPlan } from './plan.ts';
import type { CheckState, WatchState } from './state.ts';

/** `64.4 %`, `0.2 %`: three significant digits. */
export function formatShare(share: number): string {
  return `${Number((share * 100).toPrecision(3))} %`;
}

function formatCount(count: number): string {
  return String(Number.isInteger(count) ? count : Number(count.toPrecision(6)));
}

/** `412 of 640 requests slower than 250ms (64.4 %, tolerated 1 %)`. */
export function describeCounts(check: PlannedCheck, state: CheckState): string {
  const { bad, total } = state.judge;
  const share = total > 0 ? `${formatShare(bad / total)}, ` : '';
  return `${formatCount(bad)} of ${formatCount(total)} ${check.unit} (${share}tolerated ${formatShare(check.config.tolerate)})`;
}

/** Every text can be read by itself, at three in the morning, by someone who did not write the config. */
const DETAILS: Readonly<Record<CheckOutcome['state'], (check: PlannedCheck, state: CheckState, plan: WatchPlan) => string>> = {
  failed: (check, state) => `${describeCounts(check, state)}${state.reason ? `; latest: ${state.reason}` : ''}`,
  healthy: (check, state) =>
    `${describeCounts(check, state)}; ${formatShare(intolerableShare(check.config.tolerate))} or more can be ruled out`,
  undecided: (check, state) => `${describeCounts(check, state)}; not enough to decide either way`,
  'no-data': (check, state, plan) => `no data: ${missing(check, state, plan)}`,
  'monitor-error': (_check, state) =>
    `could not be read${state.errorsInRow > 1 ? ` ${state.errorsInRow} times in a row` : ''}: ${state.reason ?? 'no reason given'}`,
};

function missing(check: PlannedCheck, state: CheckState, plan: WatchPlan): string {
  if (state.last === 'none') return state.reason ?? 'the source has nothing';
  if (state.ticks === 0) return 'the watch ended before anything could be judged';
  if (state.last === undefined) return 'no sample could be judged';
  if (state.judge.total === 0) return `not one event was counted in ${formatDuration(state.ticks * plan.settings.interval)}`;
  if (state.counted * 2 < state.ticks)
    return `only ${state.counted} of ${state.ticks} samples could be judged; ${describeCounts(check, state)}`;
  return `events stopped coming ${formatDuration(state.silent * plan.settings.interval)} ago; before that ${describeCounts(check, state)}`;
}

export function outcomes(plan: WatchPlan, state: WatchState, atEnd: boolean): CheckOutcome[] {
  return plan.checks.flatMap((check) => {
    const own = state.checks.get(check.config.name);
    if (!own) return [];
    const where = stateOf(plan, check, own, atEnd);
    const { name, advisory, tolerate } = check.config;
    return {
      name,
      advisory,
      state: where,
      bad: own.judge.bad,
      total: own.judge.total,
      tolerate,
      evidence: own.judge.fail.peak,
      threshold: check.judge.fail.threshold,
      detail: `${name}: ${DETAILS[where](check, own, plan)}`,
    };
  });
}

/** What the traffic seen so far lets a whole watch find: one sentence per check. */
export function describePower(plan: WatchPlan, state: WatchState): string[] {
  const seconds = plan.settings.interval / 1000;
  const ticks = plan.lastTick - plan.firstJudged + 1;
  return plan.checks.map((check) => {
    const own = state.checks.get(check.config.name);
    const { name, tolerate, dispersion } = check.config;
    const perTick = own && own.ticks > 0 ? own.judge.total / own.ticks : 0;
    if (perTick === 0) return `${name}: no events were counted, so nothing could be detected`;
    const least = detectable(tolerate, check.alpha, perTick * ticks, dispersion);
    const rate = `at about ${Number((perTick / seconds).toPrecision(2))} events/s`;
    const window = formatDuration(plan.settings.window);
    if (least === undefined) return `${name}: ${rate} a watch of ${window} is too short to detect anything`;
    return `${name}: ${rate} a watch of ${window} can be expected to detect ${formatShare(least)} bad or more (tolerated ${formatShare(tolerate)})`;
  });
}

/** One line on where all checks stand. */
export function describeProgress(plan: WatchPlan, state: WatchState, elapsed: number): string {
  const parts = plan.checks.map((check) => {
    const own = state.checks.get(check.config.name);
    if (!own || own.ticks === 0) return `${check.config.name} warming up`;
    if (own.last === 'error' || own.last === 'none') return `${check.config.name} ${own.reason ?? 'no data'}`;
    return `${check.config.name} ${formatCount(own.judge.bad)}/${formatCount(own.judge.total)} bad, evidence ${formatEvidence(check, own)}`;
  });
  return `${formatDuration(elapsed)}: ${parts.join('; ')}`;
}

export function formatEvidence(check: PlannedCheck, state: CheckState): string {
  return `${Number(state.judge.fail.evidence.toPrecision(2))} of ${Number(check.judge.fail.threshold.toPrecision(3))}`;
}

/** The sentence that ends the timeline. */
export function describeDecision(plan: WatchPlan, state: WatchState, decision: WatchDecision, checks: readonly CheckOutcome[]): string {
  const deciding = checks.filter((check) => !check.advisory);
  const details = (...states: readonly CheckOutcome['state'][]): string =>
    deciding
      .filter((check) => states.includes(check.state))
      .map((check) => check.detail)
      .join('; ');
  if (decision.verdict === 'fail') return `failed: ${details('failed')}`;
  if (decision.verdict === 'pass') return `healthy: ${details('healthy')}`;
  if (decision.cause === 'superseded') return `another release took over: ${state.identity.note ?? 'it does not say which'}`;
  if (deciding.length === 0) return 'inconclusive: no check decides';
  if (decision.cause === 'not-effective') {
    return `inconclusive: the release was not seen to serve in the last ${state.identity.silentInRow * (plan.settings.interval / 1000)} s`;
  }
  return `inconclusive: ${details('monitor-error', 'no-data', 'undecided')}`;
}
