import { type Clock, formatDuration } from '../../../core/index.ts';
import type { Span } from '../../types.ts';
import type { Range } from './store.ts';

export interface Pace {
  readonly period: number;
  readonly delay: number;
}

/**
 * Which intervals can be asked for now. Only such as began after the first look: what happened before speaks of another release.
 * An interval is complete `delay` after its end.
 */
export class Intervals {
  readonly pace: Pace;
  readonly #clock: Clock;
  #start: number | undefined;

  constructor(pace: Pace, clock: Clock) {
    this.pace = pace;
    this.#clock = clock;
  }

  /** The end of the newest complete interval. */
  end(): number {
    const { period, delay } = this.pace;
    return Math.floor((this.#clock.now() - delay) / period) * period;
  }

  /** The beginning of the first interval that counts; fixed by the first call. */
  start(): number {
    const { period } = this.pace;
    this.#start ??= Math.ceil(this.#clock.now() / period) * period;
    return this.#start;
  }

  /** Why nothing can be asked for yet; `undefined` when something can. */
  waiting(): string | undefined {
    const { period, delay } = this.pace;
    const left = this.start() + period + delay - this.#clock.now();
    return left > 0 ? `the first interval is complete in ${formatDuration(Math.ceil(left / 1000) * 1000)}` : undefined;
  }

  /** The newest `count` complete intervals that count. */
  newest(count: number): Range {
    const { period } = this.pace;
    const to = this.end();
    return { from: Math.max(this.start(), to - count * period), to, period };
  }

  /** The newest `count` complete intervals, whenever they began. */
  past(count: number): Range {
    const { period } = this.pace;
    const to = this.end();
    return { from: to - count * period, to, period };
  }

  /** The complete steps of a time in the past, from the one in which it begins; `undefined` where they are not made of whole intervals. */
  within({ from, to, step }: Span): Range | undefined {
    if (step % this.pace.period !== 0) return undefined;
    const end = Math.floor(Math.min(to, this.end()) / step) * step;
    return { from: Math.min(end, Math.floor(from / step) * step), to: end, period: step };
  }

  /** The day before now, in intervals of an hour. */
  dayBefore(): Range {
    const hour = 3_600_000;
    const to = Math.floor(this.#clock.now() / hour) * hour + hour;
    return { from: to - 25 * hour, to, period: hour };
  }
}
