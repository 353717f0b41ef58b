import type { Cause, Verdict } from '../../core/index.ts';
import type { CheckOutcome, Sample } from '../types.ts';
import type { WatchSpec } from './spec.ts';

export const RECORD_FORMAT = 'rollback-gate/watch-record';
export const RECORD_VERSION = 1;

/** The evidence after one tick, in the order of the checks. */
export interface RecordedTick {
  readonly tick: number;
  readonly evidence: readonly number[];
}

/** What a watch saw and thought, as plain JSON: with it anybody can compute the verdict again. */
export interface WatchRecord {
  readonly format: typeof RECORD_FORMAT;
  readonly version: typeof RECORD_VERSION;
  readonly environment: string;
  readonly spec: WatchSpec;
  /** Moments, milliseconds since 1970 UTC. */
  readonly startedAt: number;
  readonly identifiedAt: number | null;
  readonly decidedAt: number;
  readonly samples: readonly Sample[];
  readonly ticks: readonly RecordedTick[];
  readonly verdict: Verdict;
  readonly cause: Cause;
  readonly checks: readonly CheckOutcome[];
}
