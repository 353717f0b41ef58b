import type { ValueConfig } from '../../../config/index.ts';
import type { Clock } from '../../../core/index.ts';
import type { Conditions } from '../../conditions/index.ts';
import type { Measurement } from '../../types.ts';
import type { OpenProvider, Preflight } from '../provider.ts';
import type { Reply } from './api.ts';
import { again, NOTHING_NEW } from './counts.ts';
import { Intervals, type Pace } from './intervals.ts';
import { newestOf, type Point, type Range, type Store } from './store.ts';

/** Intervals that are looked at for the newest number. */
const LOOK_BACK = 5;

/** The newest interval is complete and has no number, which may still come. */
const NO_POINT: Measurement = { kind: 'counts', bad: 0, total: 0, note: 'the newest interval has no value yet' };

/** One number from a store that has one for each interval. Each interval is judged once. */
export class IntervalValue implements OpenProvider {
  readonly pace: Pace;
  readonly #store: Store;
  readonly #value: ValueConfig;
  readonly #conditions: Conditions | undefined;
  readonly #intervals: Intervals;
  #askedUpTo = Number.NEGATIVE_INFINITY;
  #newest = Number.NEGATIVE_INFINITY;
  #last: Measurement = NOTHING_NEW;

  constructor(store: Store, value: ValueConfig, conditions: Conditions | undefined, pace: Pace, clock: Clock) {
    this.pace = pace;
    this.#store = store;
    this.#value = value;
    this.#conditions = conditions;
    this.#intervals = new Intervals(pace, clock);
  }

  async measure(signal: AbortSignal): Promise<Measurement> {
    const waiting = this.#intervals.waiting();
    if (waiting !== undefined) return { kind: 'none', reason: waiting, pending: true };
    const range = this.#intervals.newest(LOOK_BACK);
    if (range.to <= this.#askedUpTo) return again(this.#last);
    const reply = await this.#read(range, signal);
    if (reply.kind !== 'data') return reply;
    this.#askedUpTo = range.to;
    const point = reply.data;
    if (!point) this.#last = { kind: 'none', reason: `the query has no result in the last ${LOOK_BACK} intervals` };
    else this.#last = point.at > this.#newest ? judge(point.value, this.#conditions) : NO_POINT;
    if (point) this.#newest = point.at;
    return this.#last;
  }

  async preflight(signal: AbortSignal): Promise<Preflight> {
    const reply = await this.#read(this.#intervals.past(LOOK_BACK), signal);
    if (reply.kind !== 'data') return { ready: false, detail: reply.reason };
    if (!reply.data) return { ready: false, detail: `the query has no result in the last ${LOOK_BACK} intervals` };
    return readiness(reply.data.value, this.#conditions);
  }

  async #read(range: Range, signal: AbortSignal): Promise<Reply<Point | undefined>> {
    const reply = await this.#store.read(this.#value.query, range, 'last', signal);
    if (reply.kind !== 'data') return reply;
    const newest = newestOf(reply.data, range);
    if (typeof newest !== 'number') return { kind: 'data', data: newest };
    return { kind: 'error', reason: `the query has ${newest} series, and one number is needed` };
  }
}

/** A number by itself, or judged by conditions. */
export function judge(value: number, conditions: Conditions | undefined, more: Readonly<Record<string, unknown>> = {}): Measurement {
  return conditions ? conditions.judge({ value, ...more }, `value ${shortNumber(value)}`) : { kind: 'value', value };
}

/** A condition that cannot be evaluated now could not be later. */
export function readiness(value: number, conditions: Conditions | undefined, more: Readonly<Record<string, unknown>> = {}): Preflight {
  const measurement = judge(value, conditions, more);
  const shown = `the value is ${shortNumber(value)} now`;
  return measurement.kind === 'error' ? { ready: false, detail: `${shown}, but ${measurement.reason}` } : { ready: true, detail: shown };
}

function shortNumber(value: number): string {
  return String(Number(value.toPrecision(6)));
}
