import type { Measurement } from '../../types.ts';
import type { Preflight } from '../provider.ts';
import type { PrometheusClient, Series } from './client.ts';
import { firstLook } from '../shared/counts.ts';
import { CounterMemory, type Growth } from '../shared/memory.ts';
import { bucketAround, NativeMemory } from './native.ts';
import { recall } from './recall.ts';
import { countByRelease } from './release.ts';

export interface LatencyQuery {
  readonly histogram: string;
  /** Milliseconds. */
  readonly slowerThan: number;
  readonly selector: string;
}

const UNITS: readonly (readonly [suffix: RegExp, milliseconds: number])[] = [
  [/_(milliseconds|millis|ms)$/, 1],
  [/_(microseconds|micros|us)$/, 0.001],
  [/_(nanoseconds|nanos|ns)$/, 0.000_001],
  [/_(seconds|s)$/, 1000],
];

const NO_SERIES = 'there is no histogram of this name, neither a classic one (with the suffix `_bucket`) nor a native one';

/** The limit in the histogram's unit, which its name tells; milliseconds where it does not. */
export function limitInUnit(histogram: string, slowerThan: number): number {
  const unit = UNITS.find(([suffix]) => suffix.test(histogram))?.[1] ?? 1;
  return Number((slowerThan / unit).toPrecision(12));
}

/**
 * Requests beyond a limit, from the buckets of a classic histogram or of a native one, counted and not interpolated.
 * Where the limit is no bucket bound, the requests of the bucket it falls into may be slow or not: `bad` leaves them out (no
 * release fails for them), `badAtMost` counts them (no release passes with them).
 */
export class SlowRequests {
  readonly #client: PrometheusClient;
  readonly #query: string;
  readonly #limit: number;
  readonly #memory = new CounterMemory();
  readonly #native: { readonly query: string; readonly memory: NativeMemory };
  readonly #releaseLabel: string | undefined;

  constructor(client: PrometheusClient, latency: LatencyQuery, releaseLabel?: string) {
    this.#client = client;
    this.#releaseLabel = releaseLabel;
    const selector = latency.selector ? `{${latency.selector}}` : '';
    this.#query = `${latency.histogram}_bucket${selector}`;
    this.#limit = limitInUnit(latency.histogram, latency.slowerThan);
    this.#native = { query: `${latency.histogram}${selector}`, memory: new NativeMemory(this.#limit) };
  }

  async measure(signal: AbortSignal): Promise<Measurement> {
    const result = await this.#client.query(this.#query, signal);
    if (result.kind !== 'series') return result;
    if (result.series.length === 0) return this.#measureNative(signal);
    await recall(this.#client, this.#query, { plain: this.#memory }, signal, result.time);
    const advance = this.#memory.advance(result.series);
    if (!advance) return firstLook('histogram');
    if (advance.unclear) return { kind: 'none', reason: 'a bucket without a metric name fell, so its growth is not known' };
    return countByRelease((growth = []) => countSlow(growth, this.#limit), this.#releaseLabel, advance.growth);
  }

  async preflight(signal: AbortSignal): Promise<Preflight> {
    const result = await this.#client.query(this.#query, signal);
    if (result.kind !== 'series') return { ready: false, detail: result.reason };
    if (result.series.length === 0) return this.#preflightNative(signal);
    const { below, above } = neighbours(bounds(result.series), this.#limit);
    const exact = below === above ? 'the limit is a bucket bound' : `the limit lies between the bounds ${below} and ${above}`;
    return { ready: true, detail: `${result.series.length} buckets; ${exact}` };
  }

  async #measureNative(signal: AbortSignal): Promise<Measurement> {
    const result = await this.#client.query(this.#native.query, signal);
    if (result.kind !== 'series') return result;
    if (result.native.length === 0) return { kind: 'none', reason: NO_SERIES };
    await recall(this.#client, this.#native.query, { native: this.#native.memory }, signal);
    return this.#native.memory.advance(result.native, this.#releaseLabel) ?? firstLook('histogram');
  }

  async #preflightNative(signal: AbortSignal): Promise<Preflight> {
    const result = await this.#client.query(this.#native.query, signal);
    if (result.kind !== 'series') return { ready: false, detail: result.reason };
    if (result.native.length === 0) return { ready: false, detail: NO_SERIES };
    const around = bucketAround(result.native, this.#limit);
    const exact = around
      ? `the limit lies between the bounds ${around.from} and ${around.to}`
      : 'the limit lies in no bucket that holds anything';
    return { ready: true, detail: `${result.native.length} native histograms; ${exact}` };
  }
}

function bound(series: Series): number {
  const text = series.labels.get('le') ?? '';
  return /^\+?Inf$/i.test(text) ? Number.POSITIVE_INFINITY : text === '' ? Number.NaN : Number(text);
}

function bounds(all: readonly Series[]): number[] {
  return all.map(bound).filter((value) => !Number.isNaN(value));
}

/** The largest bound not above the limit (0 where there is none), and the smallest not below it. Equal when the limit is a bound. */
function neighbours(all: readonly number[], limit: number): { below: number; above: number } {
  const tolerance = Math.abs(limit) * 1e-9;
  const below = Math.max(0, ...all.filter((value) => value <= limit + tolerance));
  const above = Math.min(Number.POSITIVE_INFINITY, ...all.filter((value) => value >= limit - tolerance));
  return { below, above };
}

/** Each series by itself: two releases may have different buckets at the same time. */
export function countSlow(growth: readonly Growth[], limit: number): Measurement {
  const groups = new Map<string, Map<number, number>>();
  for (const { series, increase } of growth) {
    const le = bound(series);
    if (Number.isNaN(le)) continue;
    const key = JSON.stringify([...series.labels].filter(([name]) => name !== 'le'));
    const group = groups.get(key) ?? new Map<number, number>();
    groups.set(key, group.set(le, increase));
  }
  const sum = { bad: 0, badAtMost: 0, total: 0 };
  let between = '';
  for (const group of groups.values()) {
    const all = group.get(Number.POSITIVE_INFINITY);
    if (all === undefined) continue;
    const { below, above } = neighbours([...group.keys()], limit);
    sum.total += all;
    sum.bad += Math.max(0, all - (group.get(above) ?? all));
    sum.badAtMost += Math.max(0, all - (group.get(below) ?? 0));
    if (below !== above)
      between = `the limit ${limit} lies between the bucket bounds ${below} and ${above}: requests between them count against an all-clear, not for a failure`;
  }
  return groups.size === 0
    ? { kind: 'none', reason: 'no bucket has a bound' }
    : { kind: 'counts', ...sum, ...(between ? { note: between } : {}) };
}
