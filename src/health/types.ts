import type { EnvironmentConfig, WatchConfig } from '../config/index.ts';
import type { Cause, Clock, Execute, HttpGet, Verdict } from '../core/index.ts';
import type { WatchRecord } from './watch/record.ts';

/** Events of one release: how many there were, and how many of them were bad. */
export interface Tally {
  readonly bad: number;
  readonly total: number;
  /** The most that may have been bad, where the source cannot tell exactly. */
  readonly badAtMost?: number;
  /** The release that served them, as it names itself (digest or version); absent: the source cannot tell. */
  readonly by?: string;
}

/**
 * What one check measured in one tick. `counts`: bad and all events since the tick before. `scores`: one number from 0 (good) to 1 (bad) per
 * event. `value`: one number, for checks that compare it with a limit. `none`: the source answered, but with nothing. `error`: it could not be read.
 * `pending`: nothing was to be had yet (an interval that is not complete, the first look at a counter), so it is no measurement by itself.
 */
export type Measurement =
  | (Tally & {
      readonly kind: 'counts';
      readonly note?: string;
      /** The same events by release, where more than one served them; they add up to the counts. */
      readonly parts?: readonly Tally[];
      readonly pending?: true;
    })
  | { readonly kind: 'scores'; readonly values: readonly number[]; readonly by?: string; readonly note?: string }
  | { readonly kind: 'value'; readonly value: number; readonly note?: string }
  | { readonly kind: 'none'; readonly reason: string; readonly pending?: true }
  | {
      readonly kind: 'error';
      readonly reason: string;
      /** Events that may have been bad ones: somebody answered, but not so that one could tell. */
      readonly inDoubt?: number;
    };

/** A measurement with its moment (milliseconds since 1970 UTC) and tick number. */
export interface Sample {
  readonly check: string;
  /** Absent: the release. `control`: those who were not given it. */
  readonly part?: 'control';
  readonly tick: number;
  readonly at: number;
  readonly measurement: Measurement;
  /** `warm-up` and `unidentified` samples are recorded, never judged. */
  readonly use: 'judged' | 'warm-up' | 'unidentified';
}

/** A stretch of time in milliseconds since 1970 UTC, cut into equal steps. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** What was counted in the past, step by step, oldest first. */
export type History = { readonly kind: 'counts'; readonly tallies: readonly Tally[] } | Extract<Measurement, { kind: 'none' | 'error' }>;

/** A provider, ready to be asked once per tick. It keeps what it needs between ticks (last counter values). */
export interface Provider {
  /** Never rejects except when the signal aborts. */
  measure(signal: AbortSignal): Promise<Measurement>;
  /** Absent where the source cannot look back. Never rejects except when the signal aborts; leaves no trace in measurements. */
  history?(span: Span, signal: AbortSignal): Promise<History>;
}

export interface CheckOutcome {
  readonly name: string;
  readonly advisory: boolean;
  readonly state: 'failed' | 'healthy' | 'undecided' | 'no-data' | 'monitor-error';
  readonly bad: number;
  readonly total: number;
  readonly tolerate: number;
  /** Whether the release cannot be called healthy without it; absent: it is. */
  readonly required?: boolean;
  /** Why a failure of it says nothing about the release: it was as bad before. */
  readonly redBefore?: string;
  /** Events that another release served. */
  readonly setAside?: number;
  /** Largest evidence against the release so far, and the threshold it must reach (1/alpha share; more in watches beyond half an hour). */
  readonly evidence: number;
  readonly threshold: number;
  /** One sentence for people. */
  readonly detail: string;
}

export interface WatchResult {
  readonly verdict: Verdict;
  readonly cause: Cause;
  readonly checks: readonly CheckOutcome[];
  readonly samples: readonly Sample[];
  readonly timeline: readonly { readonly at: number; readonly text: string }[];
  /** Moments, milliseconds since 1970 UTC. */
  readonly startedAt: number;
  readonly identifiedAt: number | undefined;
  readonly decidedAt: number;
  /** When the release was deployed, where that was known. */
  readonly deployedAt?: number;
  /** What could have been detected with the traffic seen: one sentence per check. */
  readonly power: readonly string[];
  /** All that the verdict was computed from, for computing it again. */
  readonly record?: WatchRecord;
}

/** Where a check stands after a tick, for a display. */
export interface CheckFrame {
  readonly name: string;
  readonly advisory: boolean;
  readonly state: CheckOutcome['state'] | 'warming-up';
  readonly bad: number;
  readonly total: number;
  readonly evidence: number;
  readonly threshold: number;
  /** Share of bad events (or the value that is compared) in this tick; absent without data. */
  readonly latest?: number;
  /** Why nothing was measured. */
  readonly reason?: string;
}

/** A watch after a tick. Durations in milliseconds. */
export interface WatchFrame {
  readonly tick: number;
  readonly at: number;
  readonly elapsed: number;
  readonly window: number;
  /** The earliest possible all-clear. */
  readonly soak: number;
  readonly checks: readonly CheckFrame[];
}

/** All a watch needs. Nothing here knows of rollback. */
export interface WatchOptions {
  readonly environment: EnvironmentConfig;
  /**
   * What the identity endpoint must answer: the digest of the identity pin, or its value where it has none. Undefined: no identity configured, or
   * none of the pins is the one it speaks of: then nothing is judged, unless the configuration says `identity: none`.
   */
  readonly expected: string | undefined;
  readonly clock: Clock;
  readonly fetch: typeof fetch;
  /** Used instead of `fetch` where there is one. */
  readonly get?: HttpGet;
  readonly signal: AbortSignal;
  /** Replaces `${NAME}` in URLs and headers from the environment; throws GateError RG-PROVIDER for unset names. */
  readonly expand: (text: string) => string;
  /** Variables that are no secrets, such as the name of a region. */
  readonly env?: (name: string) => string | undefined;
  /** Runs the programs of `command` checks, or says why none is run here. */
  readonly execute?: Execute | { readonly refused: string };
  /** Overrides of the environment's watch settings (confirmation after a rollback uses a shorter window). */
  readonly overrides?: Partial<WatchConfig>;
  /** One line for people, at moments worth telling (not every tick). */
  readonly progress: (line: string) => void;
  /** When the release was deployed, in milliseconds since 1970 UTC: what was counted before is the past. Absent: nothing of the past is known. */
  readonly deployedAt?: number;
  /** Called after each tick, for whoever draws. */
  readonly onTick?: (frame: WatchFrame) => void;
  /** From 0 to below 1, for the moment of the first tick: watches that begin together do not ask together. Absent: no delay. */
  readonly random?: () => number;
}
