import type { ProviderConfig } from './source-types.ts';

/** What bad events are held against. Durations in milliseconds. */
export type BaselineConfig =
  /** Counts of the same source from before the deploy: what is tolerated is `ratio` times what they may have been, or `tolerate` where that is more. */
  | { readonly kind: 'before'; readonly lookback: number; readonly ratio: number }
  /** Those who were not given the release, at the same time: from `control`, or from the other releases that the source itself tells apart. */
  | { readonly kind: 'concurrent'; readonly control?: ProviderConfig; readonly ratio: number };

/** Fixed limits instead of a test: simple, and without a bound on false alarms. */
export interface ThresholdConfig {
  /** A share of bad events, a mean score or a value above this is a failure. */
  readonly above?: number;
  readonly below?: number;
  readonly rule:
    | { readonly kind: 'in-a-row'; readonly failures: number }
    | { readonly kind: 'of'; readonly failures: number; readonly of: number }
    | { readonly kind: 'total'; readonly limit: number };
  readonly inconclusiveLimit?: number;
  /** Errors in a row beyond which nothing is known; absent: as the watch says. */
  readonly consecutiveErrorLimit?: number;
  readonly consecutiveSuccessLimit?: number;
  readonly count?: number;
}

/** How a check is judged, beside its tolerance. Absent keys: events against the tolerance, required, of weight 1, at every tick. */
export interface JudgeConfig {
  readonly baseline?: BaselineConfig;
  /** The source gives scores from 0 to 1; `tolerate` is their highest tolerated mean. */
  readonly scores?: boolean;
  /** Largest tolerated drop of the number of events against the time before the deploy; bad events do not matter then. */
  readonly maxDrop?: { readonly share: number; readonly lookback: number };
  readonly threshold?: ThresholdConfig;
  /** The dispersion is estimated from the time before the deploy; `dispersion` is its least value. */
  readonly estimateDispersion?: { readonly lookback: number };
  /** Part of the watch's alpha, in proportion to the weights of all deciding checks. */
  readonly weight?: number;
  /** `false`: without data it does not keep a release from being healthy; a failure is a failure all the same. */
  readonly required?: boolean;
  /** Asked this often, in milliseconds, where that is less often than the watch samples. */
  readonly interval?: number;
}
