/** Exit codes by convention: 128 + signal number. SIGPIPE stands for a reader that went away; Node itself never dies of it. */
export const SIGNAL_CODES = { SIGHUP: 129, SIGINT: 130, SIGPIPE: 141, SIGTERM: 143 } as const;
export type CancelSignal = keyof typeof SIGNAL_CODES;

/** Thrown into everything that waits when the run is cancelled. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
  readonly by: CancelSignal;
  constructor(by: CancelSignal) {
    super(`cancelled by ${by}`);
    this.by = by;
  }
}

export interface Cancellation {
  readonly signal: AbortSignal;
  /** Which signal came, if any. */
  by(): CancelSignal | undefined;
  /** Cancels as the signal would. */
  cancel(by: CancelSignal): void;
  /** Gives the work `grace` ms to end after a cancellation, then goes on without it. What is thrown outside of it ends it too. */
  race<T>(work: Promise<T>, grace: number): Promise<T>;
  dispose(): void;
}

const LISTENED = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** One controller for all that ends a run. A second SIGINT ends the process at once: a person insists. */
export function listenForCancel(): Cancellation {
  const controller = new AbortController();
  let by: CancelSignal | undefined;
  const onSignal = (signal: CancelSignal): void => {
    if (by !== undefined && signal === 'SIGINT') process.exit(SIGNAL_CODES.SIGINT);
    if (by !== undefined) return;
    by = signal;
    controller.abort(new Cancelled(by));
  };
  for (const signal of LISTENED) process.on(signal, onSignal);
  return {
    signal: controller.signal,
    by: () => by,
    cancel: onSignal,
    race: (work, grace) => raceGrace(work, controller.signal, grace),
    dispose: () => {
      for (const signal of LISTENED) process.off(signal, onSignal);
    },
  };
}

function raceGrace<T>(work: Promise<T>, signal: AbortSignal, grace: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => void setTimeout(() => reject(signal.reason as Error), grace).unref();
    // A program that ended before it had read all of its input says so by its exit code; the broken pipe adds nothing.
    const onUncaught = (error: NodeJS.ErrnoException): void => void (error.code === 'EPIPE' || reject(error));
    signal.addEventListener('abort', onAbort, { once: true });
    process.on('uncaughtException', onUncaught);
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', onAbort);
      process.off('uncaughtException', onUncaught);
    });
  });
}

/** How long what a verb left open (a socket, a child process) may hold the exit back once the result is out. */
const LEFTOVERS = 1000;

/** How long a reader that is slow may take for the rest of a cancelled run's output. */
const LAST_WORDS = 2000;

/**
 * Lets the process end by itself, or ends it when something that was left open holds it; at once after a cancellation. In either case
 * what was written goes out first: a pipe whose reader is slow takes it bit by bit, and half a report is none.
 */
export function endSoon(cancellation: Cancellation): void {
  const cancelled = cancellation.by() !== undefined;
  if (cancelled) setTimeout(() => process.exit(), LAST_WORDS).unref();
  whenWritten([process.stdout, process.stderr], () => {
    if (cancelled) process.exit();
    setTimeout(() => process.exit(), LEFTOVERS).unref();
  });
}

function whenWritten([first, ...rest]: readonly NodeJS.WriteStream[], then: () => void): void {
  if (first === undefined) then();
  else if (first.destroyed || first.writableLength === 0) whenWritten(rest, then);
  else first.write('', () => whenWritten(rest, then));
}
