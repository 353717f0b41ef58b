/**
 * Fixed thresholds, the simple alternative: each measurement is a failure or a success by itself, and so many failures are a failed release.
 * Easy to explain, and without any bound on false alarms: those depend on the traffic. The limits mean what the fields of the same names mean in an
 * AnalysisTemplate of Argo Rollouts: a total above `failureLimit` fails, one above `inconclusiveLimit` is undecided for good, `count` measurements
 * without that complete the check, errors do not count as measurements. Neither does a tick at which nothing was to be had yet: a store that counts by
 * the minute says one thing a minute, however often it is asked.
 */
import type { Reading, Standing, Statistics } from './reading.ts';

/** When a measurement is a failure, and how many failures are too many. Exactly one of the three rules is there. */
export interface ThresholdPlan {
  /** A share of bad events, a mean score or a value above this is a failure. */
  readonly above?: number;
  /** A value below this is one. */
  readonly below?: number;
  readonly rule:
    | { readonly kind: 'in-a-row'; readonly failures: number }
    | { readonly kind: 'of'; readonly failures: number; readonly of: number }
    | { readonly kind: 'total'; readonly limit: number };
  /** Absent: measurements that say nothing may be as many as they like. */
  readonly inconclusiveLimit?: number;
  /** Measurements that complete the check; absent: it goes on to the end of the watch. */
  readonly count?: number;
  /** Successes in a row that complete it. */
  readonly consecutiveSuccessLimit?: number;
}

export type Phase = 'failed' | 'successful' | 'inconclusive' | 'error';

export interface ThresholdState {
  /** The newest phases that the rule looks at, oldest first; true: failed. */
  readonly recent: readonly boolean[];
  readonly failures: number;
  readonly measured: number;
  readonly inconclusive: number;
  readonly successesInRow: number;
  readonly peak: number;
  readonly last: Phase | undefined;
  readonly ending: 'failed' | 'successful' | 'inconclusive' | undefined;
}

/** The number that is compared: a value, a mean score or a share of bad events, from the least to the most it may be. */
function compared({ value, scores, counts }: Reading): readonly [number, number] | undefined {
  if (value !== undefined) return [value, value];
  if (scores !== undefined) {
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    return [mean, mean];
  }
  if (counts === undefined || !(counts.total > 0)) return undefined;
  return [counts.bad / counts.total, Math.max(counts.bad, counts.badAtMost ?? counts.bad) / counts.total];
}

/** A number that is none says nothing, hence it is neither a success nor a failure. */
export function phaseOf(plan: Pick<ThresholdPlan, 'above' | 'below'>, reading: Reading): Phase {
  if (reading.missing === 'error') return 'error';
  const range = reading.missing === 'none' ? undefined : compared(reading);
  if (range === undefined || !range.every(Number.isFinite)) return 'inconclusive';
  const { above = Number.POSITIVE_INFINITY, below = Number.NEGATIVE_INFINITY } = plan;
  const [least, most] = range;
  if (least > above || most < below) return 'failed';
  return most <= above && least >= below ? 'successful' : 'inconclusive';
}

export function thresholdStatistics(plan: ThresholdPlan): Statistics<ThresholdState> {
  const { rule } = plan;
  const needed = rule.kind === 'total' ? rule.limit + 1 : rule.failures;
  const kept = rule.kind === 'of' ? rule.of : rule.kind === 'in-a-row' ? rule.failures : 0;
  const tally = ({ recent, failures }: ThresholdState): number => (rule.kind === 'total' ? failures : recent.filter(Boolean).length);
  return {
    start: () => ({
      recent: [],
      failures: 0,
      measured: 0,
      inconclusive: 0,
      successesInRow: 0,
      peak: 0,
      last: undefined,
      ending: undefined,
    }),
    step(state, reading) {
      if (state.ending !== undefined || reading.pending) return state;
      const phase = phaseOf(plan, reading);
      if (phase === 'error') return { ...state, last: phase, successesInRow: 0 };
      const next = advance(state, phase, kept, rule.kind === 'in-a-row');
      const peak = Math.max(state.peak, tally(next));
      return { ...next, peak, ending: endingOf(plan, next, tally(next) >= needed) };
    },
    standing: (state): Standing => ({
      failed: state.ending === 'failed',
      healthy: state.ending === 'successful' || (plan.count === undefined && state.ending === undefined && state.last === 'successful'),
      ...(state.ending === 'inconclusive' ? { stuck: `${state.inconclusive} measurements said nothing` } : {}),
      bad: state.failures,
      total: state.measured - state.inconclusive,
      evidence: tally(state),
      peak: state.peak,
      threshold: needed,
    }),
  };
}

/** Whatever is no failure breaks a row; only what was measured takes a place among the last m. */
function advance(state: ThresholdState, phase: Exclude<Phase, 'error'>, kept: number, inRow: boolean): ThresholdState {
  const failed = phase === 'failed';
  const recent = inRow && !failed ? [] : phase === 'inconclusive' ? state.recent : [...state.recent, failed].slice(-Math.max(1, kept));
  return {
    ...state,
    recent,
    failures: state.failures + (failed ? 1 : 0),
    measured: state.measured + 1,
    inconclusive: state.inconclusive + (phase === 'inconclusive' ? 1 : 0),
    successesInRow: phase === 'successful' ? state.successesInRow + 1 : 0,
    last: phase,
  };
}

function endingOf(plan: ThresholdPlan, state: ThresholdState, failed: boolean): ThresholdState['ending'] {
  if (failed) return 'failed';
  if (plan.inconclusiveLimit !== undefined && state.inconclusive > plan.inconclusiveLimit) return 'inconclusive';
  if (plan.consecutiveSuccessLimit !== undefined && state.successesInRow >= plan.consecutiveSuccessLimit) return 'successful';
  if (plan.count === undefined || state.measured < plan.count) return undefined;
  // With a limit of successes in a row that was not reached, completing is no success.
  if (plan.consecutiveSuccessLimit !== undefined || state.inconclusive === state.measured) return 'inconclusive';
  return 'successful';
}
