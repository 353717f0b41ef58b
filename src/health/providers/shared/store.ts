import type { Reply } from './api.ts';

/** A number that a store has for an interval; `at` is the beginning of the interval, in milliseconds since 1970 UTC. */
export interface Point {
  readonly at: number;
  readonly value: number;
}

/** Points of one series, in any order. */
export type Series = readonly Point[];

/** What is asked for: intervals of `period` from `from` (inclusive) to `to` (exclusive), all multiples of the period. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly period: number;
}

/** A store of metrics, as far as its folder knows it. */
export interface Store {
  /**
   * @param how `sum`: how much there was in each interval. `last`: one number for each.
   * @throws the signal's reason when it aborts, nothing else
   */
  read(query: string, range: Range, how: 'sum' | 'last', signal: AbortSignal): Promise<Reply<readonly Series[]>>;
  /**
   * Of a store that says zero where it has nothing: whether it has anything that the query speaks of. Absent: it says nothing then.
   * @throws the signal's reason when it aborts, nothing else
   */
  knows?(query: string, range: Range, signal: AbortSignal): Promise<boolean>;
}

/** The sums of all series, by beginning of the interval. What lies outside the range, or is no number, is left out. */
export function sumsOf(all: readonly Series[], { from, to, period }: Range): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { at, value } of all.flat()) {
    const start = Math.floor(at / period) * period;
    if (!Number.isFinite(value) || !(start >= from && start < to)) continue;
    sums.set(start, (sums.get(start) ?? 0) + value);
  }
  return sums;
}

/** The newest point of the only series that has any in the range; the number of such series when there are more. */
export function newestOf(all: readonly Series[], { from, to }: Range): Point | undefined | number {
  const inside = all.map((series) => series.filter(({ at, value }) => at >= from && at < to && Number.isFinite(value)));
  const filled = inside.filter((series) => series.length > 0);
  if (filled.length > 1) return filled.length;
  return filled[0]?.reduce((newest, point) => (point.at > newest.at ? point : newest));
}
