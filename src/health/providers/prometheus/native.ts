import type { Measurement } from '../../types.ts';
import type { Growth } from '../shared/memory.ts';
import type { NativeSeries } from './client.ts';
import { countByRelease } from './release.ts';

/** Requests of a native histogram since its start, held against a limit. */
interface Standing {
  readonly total: number;
  /** In buckets that lie beyond the limit altogether. */
  readonly slow: number;
  /** And in the bucket that the limit lies in. */
  readonly slowAtMost: number;
}

function standingOf({ count, buckets }: NativeSeries, limit: number): Standing {
  const tolerance = Math.abs(limit) * 1e-9;
  let [slow, slowAtMost] = [0, 0];
  for (const { from, to, count: inside } of buckets) {
    if (to <= limit + tolerance) continue;
    slowAtMost += inside;
    if (from >= limit - tolerance) slow += inside;
  }
  return { total: count, slow: Math.min(slow, count), slowAtMost: Math.min(slowAtMost, count) };
}

/** The bounds of the bucket that the limit lies in; `undefined` where it is a bound, or in no bucket that holds anything. */
export function bucketAround(all: readonly NativeSeries[], limit: number): { readonly from: number; readonly to: number } | undefined {
  const tolerance = Math.abs(limit) * 1e-9;
  return all.flatMap(({ buckets }) => buckets).find(({ from, to }) => from < limit - tolerance && to > limit + tolerance);
}

/**
 * Growth of native histograms. Whether one began anew is told by the count of all its requests alone: buckets are merged when there are too many, which
 * moves requests into the one around the limit. Then less is surely slow and more may be, so neither verdict gains by it.
 */
export class NativeMemory {
  readonly #last = new Map<string, Standing>();
  readonly #limit: number;
  #started = false;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get started(): boolean {
    return this.#started;
  }

  /** See the memory of counters. */
  recall(all: readonly NativeSeries[]): void {
    for (const series of all) this.#last.set(series.key, standingOf(series, this.#limit));
  }

  /** @returns `undefined` at the first look, which is only the baseline */
  advance(all: readonly NativeSeries[], releaseLabel: string | undefined): Measurement | undefined {
    const grown: { readonly slow: Growth[]; readonly slowAtMost: Growth[]; readonly total: Growth[] } = {
      slow: [],
      slowAtMost: [],
      total: [],
    };
    for (const series of all) {
      const growth = this.#growthOf(series);
      for (const key of ['slow', 'slowAtMost', 'total'] as const) grown[key].push({ series, increase: growth[key] });
    }
    const isFirst = !this.#started;
    this.#started = true;
    return isFirst ? undefined : countByRelease(countOf, releaseLabel, grown.slow, grown.slowAtMost, grown.total);
  }

  #growthOf(series: NativeSeries): Standing {
    const now = standingOf(series, this.#limit);
    const before = this.#last.get(series.key) ?? { total: 0, slow: 0, slowAtMost: 0 };
    // A replica of the store that lags behind shows an older state: see the memory of counters.
    if (now.total < before.total && now.total >= before.total / 2) return { total: 0, slow: 0, slowAtMost: 0 };
    this.#last.set(series.key, now);
    if (now.total < before.total) return now;
    const total = now.total - before.total;
    const slow = Math.min(total, Math.max(0, now.slow - before.slow));
    return { total, slow, slowAtMost: Math.min(total, Math.max(slow, now.slowAtMost - before.slowAtMost)) };
  }
}

function countOf(slow: readonly Growth[] = [], slowAtMost: readonly Growth[] = [], total: readonly Growth[] = []): Measurement {
  const sum = (growth: readonly Growth[]): number => growth.reduce((all, { increase }) => all + increase, 0);
  const [bad, badAtMost] = [sum(slow), sum(slowAtMost)];
  const note =
    badAtMost > bad ? { note: 'the limit lies inside a bucket: what is in it counts against an all-clear, not for a failure' } : {};
  return { kind: 'counts', bad, badAtMost, total: sum(total), ...note };
}
