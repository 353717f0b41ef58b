import type { WatchConfig } from '../../config/index.ts';
import type { ConcurrentPlan, DropPlan, JudgePlan, ScorePlan, ThresholdPlan } from '../judge/index.ts';

/** Which statistics judge a check, with all their constants. `unknown`: what they need could not be found out, so nothing is judged. */
export type JudgeSpec =
  | { readonly kind: 'events'; readonly plan: JudgePlan }
  | { readonly kind: 'concurrent'; readonly plan: ConcurrentPlan }
  | { readonly kind: 'scores'; readonly plan: ScorePlan }
  | { readonly kind: 'drop'; readonly plan: DropPlan }
  | { readonly kind: 'threshold'; readonly plan: ThresholdPlan }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Counts from before the deploy. */
export interface BeforeSpec {
  readonly bad: number;
  readonly total: number;
  /** Milliseconds that they took. */
  readonly span: number;
}

/** One check as it will be judged. */
export interface CheckSpec {
  readonly name: string;
  readonly advisory: boolean;
  readonly required: boolean;
  /** What a bad event is, after a number. */
  readonly unit: string;
  /** Highest tolerated share of bad events, or what it became by the baseline. */
  readonly tolerate: number;
  /** This check's part of the watch's alpha; 0 for fixed thresholds, which have no bound. */
  readonly alpha: number;
  /** Asked at every so many ticks. */
  readonly every: number;
  /** Errors in a row beyond which nothing is known. */
  readonly maxErrors: number;
  readonly judge: JudgeSpec;
  readonly before?: BeforeSpec;
  /** The old release was worse than tolerated already: what was seen of it. */
  readonly redBefore?: string;
}

/** What must be known of the releases to say whose events these are. */
export interface IdentitySpec {
  readonly expected: string;
  /** Answers in a row that win or lose the identity. */
  readonly answers: number;
  /** The release that answered before, as far as it was seen. */
  readonly before?: string;
}

/**
 * All that is fixed before the first sample, as plain JSON: the judges' guarantee holds only because nothing of it depends on what they judge.
 * With the samples it is all that the verdict needs.
 */
export interface WatchSpec {
  readonly settings: WatchConfig;
  readonly checks: readonly CheckSpec[];
  /** Tick 0 is the moment the release was seen to serve. Ticks before `firstJudged` are warm-up. */
  readonly firstJudged: number;
  readonly lastTick: number;
  /** Absent when the release is not identified. */
  readonly identity?: IdentitySpec;
}
