import type { Clock } from '../../core/index.ts';

export const TIMED_OUT: unique symbol = Symbol('timed out');

function timedOut(): typeof TIMED_OUT {
  return TIMED_OUT;
}

/** Turns of the event loop that an answer which is there already may need to come through. */
const TURNS = 20;

/**
 * Lets finished work be seen before the clock is asked, so that an answer in hand never loses against a deadline.
 * @returns whether the work is done
 */
export async function letSettle(work: Promise<unknown>): Promise<boolean> {
  const state = { settled: false };
  const mark = (): void => {
    state.settled = true;
  };
  work.then(mark, mark);
  for (let turn = 0; turn < TURNS && !state.settled; turn++) await new Promise((resolve) => setImmediate(resolve));
  return state.settled;
}

/**
 * Runs `work` for at most `milliseconds` of the clock. On time-out and on an abort of `signal` the signal given to `work` aborts.
 * @throws whatever `work` throws; the signal's reason when it aborts
 */
export async function withDeadline<T>(
  clock: Clock,
  milliseconds: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | typeof TIMED_OUT> {
  signal.throwIfAborted();
  const began = clock.now();
  const inner = new AbortController();
  const timer = new AbortController();
  const abort = (): void => inner.abort(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  const running = work(inner.signal);
  try {
    if (await letSettle(running)) return await running;
    const late = clock.sleep(Math.max(0, began + milliseconds - clock.now()), timer.signal).then(timedOut, timedOut);
    return await Promise.race([running, late]);
  } finally {
    signal.removeEventListener('abort', abort);
    timer.abort();
    inner.abort();
    running.catch(() => undefined);
  }
}
