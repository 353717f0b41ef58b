import type { HealthCheckConfig } from '../../config/index.ts';
import { formatDuration } from '../../core/index.ts';
import { lowerLimit } from '../judge/index.ts';
import type { OpenProvider } from '../providers/index.ts';
import type { Tally } from '../types.ts';

/** What one check counted before the deploy, or why that is not known. */
export type Past =
  | { readonly kind: 'counts'; readonly bad: number; readonly total: number; readonly span: number; readonly tallies: readonly Tally[] }
  | { readonly kind: 'unknown'; readonly reason: string };

/** How far back is looked where nothing says how far. */
const LOOKBACK = 600_000;
/** Steps of a minute, so that bursts show; longer ones where that would be too many, shorter ones of a short time. */
const STEP = 60_000;
const MOST_STEPS = 60;
const FEWEST_STEPS = 10;
/** The last moments before the deploy may be the first of it, and stores may not have all of them yet. */
const MARGIN = 5000;

function stepOf(span: number): number {
  return Math.max(Math.min(STEP, span / FEWEST_STEPS), span / MOST_STEPS);
}

/** Whether a check cannot be judged without the past; otherwise a look at it tells only whether the release before was as bad. */
export function needsPast(check: HealthCheckConfig): boolean {
  return check.baseline?.kind === 'before' || check.maxDrop !== undefined || check.estimateDispersion !== undefined;
}

/** Why a store that counts by intervals has too few of them for a watch; `undefined` where it has enough. Durations in milliseconds. */
export function tooCoarse(check: HealthCheckConfig, pace: OpenProvider['pace'], window: number): string | undefined {
  if (pace === undefined) return undefined;
  const { period, delay } = pace;
  // The first one that counts begins up to a period after the release was seen.
  const whole = Math.max(0, Math.floor((window - delay) / period) - 1);
  const needed = check.threshold ? 1 : check.minBad;
  if (whole >= needed && 2 * period + delay <= window / 2) return undefined;
  const least = whole < needed ? `, and a failure takes ${needed}` : '';
  return (
    `counts by intervals of ${formatDuration(period)}, each read ${formatDuration(delay)} after its end: ` +
    `a watch of ${formatDuration(window)} is sure of only ${whole} of them${least}; watch longer`
  );
}

function lookbackOf(check: HealthCheckConfig): number {
  const { baseline, maxDrop, estimateDispersion } = check;
  const wanted = [baseline?.kind === 'before' ? baseline.lookback : 0, maxDrop?.lookback ?? 0, estimateDispersion?.lookback ?? 0];
  return Math.max(...wanted) || LOOKBACK;
}

/** @throws the signal's reason when it aborts, nothing else */
export async function lookBack(
  check: HealthCheckConfig,
  provider: OpenProvider,
  deployedAt: number | undefined,
  signal: AbortSignal,
): Promise<Past> {
  if (deployedAt === undefined) return { kind: 'unknown', reason: 'nothing says when the release was deployed' };
  if (!provider.history) return { kind: 'unknown', reason: `${check.source.provider} cannot look back` };
  const span = lookbackOf(check);
  // A look that only tells whether it was red needs no more than a sum. A store has no parts of its intervals.
  const { period } = provider.pace ?? { period: 1 };
  const step = Math.max(1, Math.ceil((needsPast(check) ? stepOf(span) : span / 3) / period)) * period;
  const steps = Math.max(1, Math.floor(span / step));
  const to = deployedAt - Math.min(MARGIN, span / FEWEST_STEPS);
  const history = await provider.history({ from: to - steps * step, to, step }, signal);
  if (history.kind !== 'counts') return { kind: 'unknown', reason: history.reason };
  const { tallies } = history;
  if (tallies.length === 0) return { kind: 'unknown', reason: 'nothing was counted then' };
  const sum = (key: 'bad' | 'total'): number => tallies.reduce((total, tally) => total + tally[key], 0);
  return { kind: 'counts', bad: sum('bad'), total: sum('total'), span: tallies.length * step, tallies };
}

/**
 * Whether the release before was worse than tolerated too, beyond doubt: then a failure is no reason to go back to it.
 * @returns what was seen of it
 */
export function redBefore(check: HealthCheckConfig, alpha: number, past: Past | undefined): string | undefined {
  if (past?.kind !== 'counts' || past.total === 0 || check.advisory) return undefined;
  const least = lowerLimit(past.bad, Math.max(alpha, 1e-9), check.dispersion) / past.total;
  if (!(least > check.tolerate)) return undefined;
  return `${past.bad} of ${past.total} in the ${formatDuration(past.span)} before the deploy`;
}
