import type { Series } from './client.ts';

/** Growth of one series since it was last seen. `unclear`: it fell, and being a sum of others it cannot say by how much it grew. */
export interface Growth {
  readonly series: Series;
  readonly increase: number;
}

export interface Advance {
  readonly growth: readonly Growth[];
  readonly unclear: boolean;
}

/**
 * Differences raw counters ourselves, because `increase()` extrapolates and would count events that never were.
 * - A series that fell was reset: all it shows now is new. Only a raw series (it still has its name) may be read so; a sum that
 *   fell lost one of its parts, and its growth is not known.
 * - A series that was not there at the first look started from zero.
 * - A series that vanished keeps its last value here, so that its return is a difference and not a start.
 */
export class CounterMemory {
  readonly #last = new Map<string, number>();
  #started = false;

  /** @returns `undefined` at the first look, which is only the baseline */
  advance(all: readonly Series[]): Advance | undefined {
    const growth: Growth[] = [];
    let unclear = false;
    for (const series of all) {
      const before = this.#last.get(series.key) ?? 0;
      this.#last.set(series.key, series.value);
      const fell = series.value < before;
      if (fell && !series.labels.has('__name__')) unclear = true;
      growth.push({ series, increase: fell ? series.value : series.value - before });
    }
    if (this.#started) return { growth, unclear };
    this.#started = true;
    return undefined;
  }
}

export function totalIncrease(advance: Advance): number {
  return advance.growth.reduce((sum, { increase }) => sum + increase, 0);
}
