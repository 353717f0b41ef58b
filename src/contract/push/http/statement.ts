import { formatDuration, GateError } from '../../../core/index.ts';
import { withDeadline } from '../sessions/deadline.ts';
import type { ConnectOptions } from '../types.ts';

const CANCEL_TIME = 5000;
const LONGEST_PAUSE = 5000;

/** One statement under way: what cancels it, and how long to wait until it is asked for again. */
export interface Statement {
  /** Set as soon as there is something to cancel. */
  cancel?: (signal: AbortSignal) => Promise<unknown>;
  pause(): Promise<void>;
}

/**
 * Runs a statement within its time. When time is over or the run is aborted, the service is told to stop working on it.
 * @throws GateError RG-DATABASE; the signal's reason
 */
export async function runStatement<T>(
  title: string,
  { clock, signal, timeout }: ConnectOptions,
  work: (statement: Statement, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const inner = new AbortController();
  let pauses = 0;
  const statement: Statement = {
    pause: () => clock.sleep(Math.min(LONGEST_PAUSE, 50 * 1.5 ** pauses++), inner.signal),
  };
  let cancelling: Promise<unknown> = Promise.resolve();
  const stop = (): void => {
    cancelling = statement.cancel?.(AbortSignal.timeout(CANCEL_TIME)).catch(() => undefined) ?? Promise.resolve();
    inner.abort(new GateError('RG-DATABASE', 'over'));
  };
  try {
    return await withDeadline(work(statement, inner.signal), { clock, signal, milliseconds: timeout, stop });
  } catch (error) {
    await cancelling;
    signal.throwIfAborted();
    if (error instanceof GateError && /did not answer within/.test(error.message))
      throw new GateError('RG-DATABASE', `${title} took longer than ${formatDuration(timeout)} for a statement`, {
        hint: 'allow more with --timeout, or look at fewer rows with --filter or --sample',
      });
    throw error;
  }
}
