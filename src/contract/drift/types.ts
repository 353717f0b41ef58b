/** What is kept of one column: counts, never values of rows (but the most frequent categories). */
export interface ColumnSketch {
  /** Rows in which the column has a value. */
  readonly count: number;
  /** Rows in which it is null or absent. */
  readonly nulls: number;
  /** Numbers by bins whose bounds are the same in every sketch: `[bin, count]`, rising. */
  readonly numbers?: readonly (readonly [bin: number, count: number])[];
  readonly mean?: number;
  readonly min?: number;
  readonly max?: number;
  /** Texts and truth values by how often they occur, the most frequent first. */
  readonly categories?: readonly (readonly [value: string, count: number])[];
  /** Rows with a category that is not listed. */
  readonly others?: number;
  /** Rows with a list or an object: nothing is known of what is in it. */
  readonly opaque?: number;
}

/** The distribution of every column of some data, small enough to be committed beside a release. */
export interface Sketch {
  readonly sketch: 1;
  readonly rows: number;
  readonly columns: Readonly<Record<string, ColumnSketch>>;
}

export interface DriftLimits {
  /** Largest tolerated L-infinity distance of categories and of the share of nulls (0 to 1). */
  readonly categories: number;
  /** Largest tolerated Jensen-Shannon divergence of numbers, in bits (0 to 1). */
  readonly numbers: number;
  /** Fewest values on either side; below it nothing is said. */
  readonly least: number;
  /** Chance that the interval of one column misses the truth. */
  readonly alpha: number;
}

/** What one column is held to, instead of the limits of all. */
export interface ColumnLimits {
  /** Largest L-infinity distance of categories. */
  readonly norm?: number;
  /** Largest Jensen-Shannon divergence, of categories too. */
  readonly divergence?: number;
}

export type Measure = 'l-infinity' | 'jensen-shannon' | 'nulls' | 'presence' | 'values';

/** How far one column moved. `low` and `high` bound the true distance, corrected for what small samples add to it. */
export interface ColumnDrift {
  readonly column: string;
  readonly measure: Measure;
  readonly answer: 'stable' | 'drifted' | 'unknown';
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly limit: number;
  /** Population stability index, corrected likewise; for numbers and categories. */
  readonly stabilityIndex?: number;
  readonly reason?: string;
}
