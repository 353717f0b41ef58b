import type { Clock } from '../../core/index.ts';

export const TIMED_OUT: unique symbol = Symbol('timed out');

function timedOut(): typeof TIMED_OUT {
  return TIMED_OUT;
}

/** Turns of the event loop that an answer which is there already may need to come through. */
const TURNS = 20;
/** The same for one request: before its timer is set, since a clock that is not the real one may jump at once, and again when time is over. */
const FEW_TURNS = 5;
/** Why a timer or a request that is over is given up: a reason made each time would cost more than the request. */
const OVER = new Error('over');

/**
 * Lets finished work be seen, so that an answer in hand never loses against a deadline.
 * @returns whether the work is done
 */
export async function letSettle(work: Promise<unknown>, turns = TURNS): Promise<boolean> {
  const state = { settled: false };
  const mark = (): void => {
    state.settled = true;
  };
  work.then(mark, mark);
  for (let turn = 0; turn < turns && !state.settled; turn++) await new Promise((resolve) => setImmediate(resolve));
  return state.settled;
}

/**
 * Runs `work` for at most `milliseconds` of the clock; what has arrived by then counts, even where this process was too busy to look.
 * On time-out and on an abort of `signal` the signal given to `work` aborts.
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
    if (await letSettle(running, FEW_TURNS)) return await running;
    const late = clock.sleep(Math.max(0, began + milliseconds - clock.now()), timer.signal).then(timedOut, timedOut);
    const first = await Promise.race([running, late]);
    if (first !== TIMED_OUT || (await letSettle(running, FEW_TURNS))) return await running;
    inner.abort(OVER);
    return first;
  } finally {
    signal.removeEventListener('abort', abort);
    timer.abort(OVER);
    running.catch(() => undefined);
  }
}
