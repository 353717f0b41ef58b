/** Counts of one sample. `badAtMost`: the most that may have been bad where the source cannot tell exactly. */
export interface Counts {
  readonly bad: number;
  readonly total: number;
  readonly badAtMost?: number;
}

/** What a judge is given in one tick; each kind of judge reads its part. */
export interface Reading {
  readonly counts?: Counts;
  /** The same from those who were not given the release. */
  readonly control?: Counts;
  /** From 0 (good) to 1 (bad), one per event. */
  readonly scores?: readonly number[];
  readonly value?: number;
  /** Nothing was measured: the source had nothing, or could not be read. Only fixed thresholds are told. */
  readonly missing?: 'none' | 'error';
  /** Events that were not measured and may have been bad: they stand against an all-clear, and are no failure. */
  readonly inDoubt?: number;
  /** Nothing was to be measured yet. Only fixed thresholds are told: for them it is no measurement. */
  readonly pending?: true;
  /** Ticks that the reading covers: more than 1 after ticks without one. */
  readonly ticks: number;
}

/** Where a judge stands after a reading. */
export interface Standing {
  /** Latched: a failure that was proven stays proven. */
  readonly failed: boolean;
  /** Not latched: an all-clear is only as good as the newest sample. */
  readonly healthy: boolean;
  /** Nothing more is to be expected of it, and it does not decide. */
  readonly stuck?: string;
  /** Events, and bad ones among them; for scores their sum. */
  readonly bad: number;
  readonly total: number;
  /** Evidence against the release now and at most, and where it becomes a failure. */
  readonly evidence: number;
  readonly peak: number;
  readonly threshold: number;
}

/** Some statistics: `S` is whatever it keeps between readings. */
export interface Statistics<S> {
  start(): S;
  step(state: S, reading: Reading): S;
  standing(state: S): Standing;
}

/** Statistics at work: unchangeable, each reading gives the next one. */
export interface Assessment {
  readonly standing: Standing;
  next(reading: Reading): Assessment;
}

export function assess<S>(statistics: Statistics<S>, state: S = statistics.start()): Assessment {
  return { standing: statistics.standing(state), next: (reading) => assess(statistics, statistics.step(state, reading)) };
}

/** Counts as the tests need them: finite, not negative, bad never above total. */
export function cleanCounts(counts: Counts): Required<Counts> {
  const total = Number.isFinite(counts.total) && counts.total > 0 ? counts.total : 0;
  const within = (value: number): number => (value > 0 ? Math.min(value, total) : 0);
  const bad = within(counts.bad);
  return { bad, total, badAtMost: Math.max(bad, within(counts.badAtMost ?? bad)) };
}
