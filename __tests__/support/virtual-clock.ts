import type { Clock } from '../../src/core/index.ts';

interface Timer {
  readonly due: number;
  readonly order: number;
  wake(): void;
}

/** Forty turns of the event loop each, without a timer, after which nothing is going to happen any more. */
const PATIENCE = 200;

/** A clock that stands still until everybody sleeps, then jumps to the next one who wakes. Hours pass in milliseconds, always in the same order. */
export class VirtualClock implements Clock {
  #now: number;
  #order = 0;
  readonly #timers = new Set<Timer>();

  constructor(now = Date.UTC(2026, 0, 1)) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason as Error);
        return;
      }
      const timer: Timer = {
        due: this.#now + Math.max(0, milliseconds),
        order: this.#order++,
        wake: () => {
          signal?.removeEventListener('abort', abort);
          resolve();
        },
      };
      const abort = (): void => {
        this.#timers.delete(timer);
        reject(signal?.reason as Error);
      };
      signal?.addEventListener('abort', abort, { once: true });
      this.#timers.add(timer);
    });
  }

  /** Runs `work` to its end, moving time whenever nothing else can happen. */
  async run<T>(work: Promise<T>): Promise<T> {
    const state = { settled: false };
    const mark = (): void => {
      state.settled = true;
    };
    work.then(mark, mark);
    let turns = 0;
    while (!state.settled) {
      for (let turn = 0; turn < 40 && !state.settled; turn++) await new Promise((resolve) => setImmediate(resolve));
      if (state.settled) break;
      const next = [...this.#timers].sort((a, b) => a.due - b.due || a.order - b.order)[0];
      if (!next) {
        // Many requests one after the other take their time without anybody sleeping.
        if (turns++ > PATIENCE) throw new Error('everybody waits and nobody sleeps');
        continue;
      }
      turns = 0;
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.due);
      next.wake();
    }
    return work;
  }
}
