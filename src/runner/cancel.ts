/** Exit codes by convention: 128 + signal number. */
export const SIGNAL_CODES = { SIGINT: 130, SIGTERM: 143 } as const;
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
  /** Gives the work `grace` ms to end after a cancellation, then goes on without it. What is thrown outside of it ends it too. */
  race<T>(work: Promise<T>, grace: number): Promise<T>;
  dispose(): void;
}

/** One controller for SIGINT and SIGTERM. A second SIGINT ends the process at once: a person insists. */
export function listenForCancel(): Cancellation {
  const controller = new AbortController();
  let by: CancelSignal | undefined;
  const onSignal = (signal: CancelSignal): void => {
    if (by !== undefined && signal === 'SIGINT') process.exit(SIGNAL_CODES.SIGINT);
    by ??= signal;
    controller.abort(new Cancelled(by));
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    signal: controller.signal,
    by: () => by,
    race: (work, grace) => raceGrace(work, controller.signal, grace),
    dispose: () => {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
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

/** Lets the process end by itself, or ends it when something that was left open holds it. At once after a cancellation. */
export function endSoon(cancellation: Cancellation): void {
  if (cancellation.by() !== undefined) process.exit();
  setTimeout(() => process.exit(), LEFTOVERS).unref();
}
