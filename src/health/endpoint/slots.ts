/** Connections to one host at a time: enough for hundreds of checks each second, and too few to be an attack or to exhaust local ports. */
const MOST_PER_HOST = 200;

interface Waiting {
  readonly begin: () => void;
}

/** Bounded concurrency per host, first come first served. Waiting for a slot is not waiting for the service: time is taken afterwards. */
export class HostSlots {
  readonly #most: number;
  readonly #running = new Map<string, number>();
  readonly #waiting = new Map<string, Set<Waiting>>();

  constructor(most: number = MOST_PER_HOST) {
    this.#most = most;
  }

  /**
   * Waits for a slot; what it returns gives the slot back and is to be called once.
   * @throws the signal's reason when it aborts
   */
  async take(host: string, signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    const running = this.#running.get(host) ?? 0;
    if (running < this.#most) this.#running.set(host, running + 1);
    else await this.#wait(host, signal);
    return () => this.#giveBack(host);
  }

  #wait(host: string, signal: AbortSignal): Promise<void> {
    const queue = this.#waiting.get(host) ?? new Set();
    this.#waiting.set(host, queue);
    return new Promise((resolve, reject) => {
      const abort = (): void => {
        queue.delete(waiting);
        reject(signal.reason as Error);
      };
      const waiting = {
        begin: () => {
          signal.removeEventListener('abort', abort);
          resolve();
        },
      };
      signal.addEventListener('abort', abort, { once: true });
      queue.add(waiting);
    });
  }

  /** The slot goes to the next who waits, without becoming free in between. */
  #giveBack(host: string): void {
    const queue = this.#waiting.get(host);
    const [next] = queue ?? [];
    if (next) {
      queue?.delete(next);
      next.begin();
      return;
    }
    this.#running.set(host, (this.#running.get(host) ?? 1) - 1);
  }
}
