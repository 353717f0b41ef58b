import type { Measurement } from '../../types.ts';
import { compareCounts, firstLook } from '../shared/counts.ts';
import type { Preflight } from '../provider.ts';
import type { PrometheusClient, Series } from './client.ts';
import { existenceQuery, unwrapSum } from './expression.ts';
import { recall } from './recall.ts';
import { CounterMemory, increaseOf } from '../shared/memory.ts';
import { type Count, countByRelease } from './release.ts';

type Reading =
  | { readonly kind: 'pair'; readonly bad: readonly Series[]; readonly total: readonly Series[]; readonly time: string | undefined }
  | Extract<Measurement, { kind: 'none' | 'error' }>;

/** Bad and total as two counters, read for the same moment and differenced here. */
export class CounterPair {
  readonly #client: PrometheusClient;
  readonly #bad: string;
  readonly #total: string;
  readonly #badMemory = new CounterMemory();
  readonly #totalMemory = new CounterMemory();
  readonly #releaseLabel: string | undefined;
  #absenceIsZero = false;

  constructor(client: PrometheusClient, counters: { readonly bad: string; readonly total: string }, releaseLabel?: string) {
    this.#client = client;
    this.#releaseLabel = releaseLabel;
    this.#bad = unwrapSum(counters.bad);
    this.#total = unwrapSum(counters.total);
  }

  async measure(signal: AbortSignal): Promise<Measurement> {
    const reading = await this.#read(signal);
    if (reading.kind !== 'pair') return reading;
    await recall(this.#client, this.#total, { plain: this.#totalMemory }, signal, reading.time);
    await recall(this.#client, this.#bad, { plain: this.#badMemory }, signal, reading.time);
    const total = this.#totalMemory.advance(reading.total);
    const bad = this.#badMemory.advance(reading.bad, total?.restarted);
    if (!total || !bad) return firstLook('counters');
    if (total.unclear || bad.unclear) {
      return {
        kind: 'none',
        reason:
          'an aggregated counter fell, or came back from that (a restart or a gap), so its growth is not known; raw counters would show it',
      };
    }
    const count: Count = (someBad = [], someTotal = []) => compareCounts(increaseOf(someBad), increaseOf(someTotal));
    return countByRelease(count, this.#releaseLabel, bad.growth, total.growth);
  }

  async preflight(signal: AbortSignal): Promise<Preflight> {
    const reading = await this.#read(signal);
    if (reading.kind !== 'pair') return { ready: false, detail: reading.reason };
    const absent = reading.bad.length === 0 ? '; no bad event was counted yet' : '';
    return { ready: true, detail: `${reading.total.length} series${absent}` };
  }

  /** Total first: its answer carries the server's time, at which bad is read too, so that both speak of the same events. */
  async #read(signal: AbortSignal): Promise<Reading> {
    const total = await this.#client.query(this.#total, signal);
    if (total.kind !== 'series') return total;
    const bad = await this.#client.query(this.#bad, signal, total.time);
    if (bad.kind !== 'series') return bad;
    if (total.series.length === 0) return { kind: 'none', reason: 'the query for all events has no result' };
    if (bad.series.length === 0 && !(await this.#mayBeAbsent(signal))) {
      return {
        kind: 'none',
        reason:
          'the query for bad events has no result, and nothing shows that it could have one (append `or vector(0)` where absence means none)',
      };
    }
    return { kind: 'pair', bad: bad.series, total: total.series, time: total.time };
  }

  /** Counters with labels exist from their first event on. No result is zero only where metric and labels are known to the server. */
  async #mayBeAbsent(signal: AbortSignal): Promise<boolean> {
    const query = this.#absenceIsZero ? undefined : existenceQuery(this.#bad);
    if (query === undefined) return this.#absenceIsZero;
    const known = await this.#client.query(query, signal);
    this.#absenceIsZero = known.kind === 'series' && known.series.length > 0;
    return this.#absenceIsZero;
  }
}
