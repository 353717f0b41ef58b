import { formatDuration } from '../../core/index.ts';
import { intolerableShare } from '../judge/index.ts';
import type { CheckOutcome } from '../types.ts';
import type { WatchDecision } from './decide.ts';
import type { PlannedCheck, WatchPlan } from './prepare.ts';
import type { CheckState, WatchState } from './state.ts';

/** `64.4 %`, `0.2 %`: three significant digits. */
export function formatShare(share: number): string {
  return `${Number((share * 100).toPrecision(3))} %`;
}

export function formatCount(count: number): string {
  return String(Number.isInteger(count) ? count : Number(count.toPrecision(6)));
}

/** `412 of 640 requests slower than 250ms (64.4 %, tolerated 1 %)`. */
export function describeCounts(check: PlannedCheck, state: CheckState): string {
  const { spec } = check;
  const { bad, total, evidence, threshold } = state.judge.standing;
  const { judge } = spec;
  if (judge.kind === 'threshold') {
    const latest = state.latest === undefined ? '' : `, latest value ${formatCount(state.latest)}`;
    return `${bad} of ${total} measurements failed (${limitText(judge.plan)}; ${evidence} of ${threshold} that are too many${latest})`;
  }
  if (judge.kind === 'scores') {
    return `mean score ${total > 0 ? formatCount(Number((bad / total).toPrecision(3))) : 'unknown'} over ${formatCount(total)} events (tolerated ${formatCount(spec.tolerate)})`;
  }
  const share = total > 0 ? `${formatShare(bad / total)}, ` : '';
  const beside = judge.kind === 'concurrent' ? `; without the release ${controlText(state)}` : '';
  const aside = state.setAside > 0 && judge.kind !== 'concurrent' ? `; ${formatCount(state.setAside)} of other releases set aside` : '';
  return `${formatCount(Math.round(bad * 1000) / 1000)} of ${formatCount(Math.round(total * 1000) / 1000)} ${spec.unit} (${share}tolerated ${formatShare(spec.tolerate)})${beside}${aside}`;
}

function limitText({ above, below }: { readonly above?: number; readonly below?: number }): string {
  const parts = [above === undefined ? [] : [`above ${formatCount(above)}`], below === undefined ? [] : [`below ${formatCount(below)}`]];
  return parts.flat().join(' or ');
}

function controlText({ control: { bad, total } }: CheckState): string {
  return total > 0 ? `${formatCount(bad)} of ${formatCount(total)} (${formatShare(bad / total)})` : 'there were no events';
}

/** Every text can be read by itself, at three in the morning, by someone who did not write the config. */
const DETAILS: Readonly<Record<CheckOutcome['state'], (check: PlannedCheck, state: CheckState, plan: WatchPlan) => string>> = {
  failed: (check, state) =>
    `${describeCounts(check, state)}${check.spec.redBefore === undefined ? '' : `; it was red before: ${check.spec.redBefore}`}${state.reason ? `; latest: ${state.reason}` : ''}`,
  healthy: (check, state) => `${describeCounts(check, state)}${ruledOut(check)}`,
  undecided: (check, state) => `${describeCounts(check, state)}; ${whyUndecided(state)}`,
  'no-data': (check, state, plan) => `no data: ${missing(check, state, plan)}`,
  'monitor-error': (_check, state) =>
    `could not be read${state.errorsInRow > 1 ? ` ${state.errorsInRow} times in a row` : ''}: ${state.reason ?? 'no reason given'}`,
};

export function detailOf(check: PlannedCheck, state: CheckState, where: CheckOutcome['state'], plan: WatchPlan): string {
  return `${check.spec.name}: ${DETAILS[where](check, state, plan)}`;
}

/** Evidence that reached the limit and yet decides nothing comes from too few samples, or from neighbours alone. */
function whyUndecided({ judge: { standing } }: CheckState): string {
  if (standing.stuck !== undefined) return standing.stuck;
  return standing.evidence >= standing.threshold ? 'all of it within a moment, too short to decide' : 'not enough to decide either way';
}

function ruledOut({ spec }: PlannedCheck): string {
  if (spec.judge.kind === 'threshold' || spec.judge.kind === 'drop') return '';
  const least = intolerableShare(spec.tolerate);
  return `; ${spec.judge.kind === 'scores' ? `a mean of ${formatCount(least)}` : formatShare(least)} or more can be ruled out`;
}

function missing(check: PlannedCheck, state: CheckState, { spec: { settings } }: WatchPlan): string {
  if (check.spec.judge.kind === 'unknown') return check.spec.judge.reason;
  const each = settings.interval * check.spec.every;
  if (state.last === 'none') return state.reason ?? 'the source has nothing';
  if (state.ticks === 0) return 'the watch ended before anything could be judged';
  if (state.last === undefined) return 'no sample could be judged';
  if (state.judge.standing.total === 0) return `not one event was counted in ${formatDuration(state.ticks * each)}`;
  if (state.counted * 2 < state.ticks)
    return `only ${state.counted} of ${state.ticks} samples could be judged; ${describeCounts(check, state)}`;
  if (state.since > check.spec.maxErrors)
    return `nothing was measured in the last ${formatDuration(state.since * each)}; before that ${describeCounts(check, state)}`;
  return `events stopped coming ${formatDuration(state.silent * each)} ago; before that ${describeCounts(check, state)}`;
}

/** One line on where all checks stand. */
export function describeProgress(plan: WatchPlan, state: WatchState, elapsed: number): string {
  const parts = plan.checks.map(({ spec }) => {
    const own = state.checks.get(spec.name);
    if (!own || own.ticks === 0) return `${spec.name} warming up`;
    if (own.last === 'error' || own.last === 'none') return `${spec.name} ${own.reason ?? 'no data'}`;
    const { bad, total } = own.judge.standing;
    return `${spec.name} ${formatCount(round(bad))}/${formatCount(round(total))} bad, evidence ${formatEvidence(own)}`;
  });
  return `${formatDuration(elapsed)}: ${parts.join('; ')}`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

export function formatEvidence({ judge: { standing } }: CheckState): string {
  return `${Number(standing.evidence.toPrecision(2))} of ${Number(standing.threshold.toPrecision(3))}`;
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
  if (decision.cause === 'red-before-deploy') return `inconclusive: ${details('failed')}`;
  if (deciding.length === 0) return 'inconclusive: no check decides';
  if (decision.cause === 'not-effective') {
    const { othersInRow, silentInRow, note } = state.identity;
    if (othersInRow > 0) return `inconclusive: ${note ?? 'another release answered'} at the end, as before the deploy`;
    return `inconclusive: the release was not seen to serve in the last ${silentInRow * (plan.spec.settings.interval / 1000)} s`;
  }
  return `inconclusive: ${details('monitor-error', 'no-data', 'undecided')}`;
}
