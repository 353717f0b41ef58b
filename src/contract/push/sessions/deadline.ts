import { type Clock, formatDuration, GateError } from '../../../core/index.ts';

export interface Deadline {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly milliseconds: number;
  /** Tells the database to give up; called once, on an abort or when time is over. */
  readonly stop: () => void;
}

/** Waits for work, at most so long; the database is told when nobody waits any more. @throws the signal's reason, or GateError RG-DATABASE */
export async function withDeadline<T>(work: Promise<T>, { clock, signal, milliseconds, stop }: Deadline): Promise<T> {
  const timer = new AbortController();
  let abort = (): void => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    abort = (): void => {
      stop();
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', abort, { once: true });
  });
  const late = clock.sleep(milliseconds, timer.signal).then((): never => {
    stop();
    throw new GateError('RG-DATABASE', `the database did not answer within ${formatDuration(milliseconds)}`);
  });
  try {
    return await Promise.race([work, aborted, late]);
  } finally {
    signal.removeEventListener('abort', abort);
    timer.abort();
    for (const one of [work, aborted, late]) one.catch(() => undefined);
  }
}
