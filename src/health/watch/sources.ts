import type { Clock } from '../../core/index.ts';
import { letSettle } from '../endpoint/index.ts';
import { answersBy, type Phase, spread } from './phases.ts';
import { type IdentityProbe, showIdentity } from '../identity/index.ts';
import type { Measurement } from '../types.ts';
import type { RawSample } from './state.ts';

/** Anything that is asked once per tick. */
export interface Source {
  readonly name: string;
  measure(signal: AbortSignal): Promise<Measurement>;
}

/** The identity as a source: see IDENTITY_CHECK for how a look is recorded. */
export function identitySource(name: string, probe: IdentityProbe): Source {
  return {
    name,
    async measure(signal) {
      const sighting = await probe.look(signal);
      if (sighting.kind === 'silent') return { kind: 'none', reason: sighting.reason };
      if (sighting.kind === 'expected') return { kind: 'counts', bad: 0, total: 1 };
      return { kind: 'counts', bad: 1, total: 1, note: `${showIdentity(sighting.value)} answered` };
    },
  };
}

/**
 * Asks all sources at each tick, spread over the interval where they are many. A source that is still busy from an earlier tick is not asked again and holds up nobody: what it
 * brings counts for the tick in which it arrives.
 */
export class Collector {
  readonly #phases: readonly Phase<Source>[];
  readonly #answersBy: number;
  readonly #order: ReadonlyMap<string, number>;
  readonly #clock: Clock;
  readonly #signal: AbortSignal;
  readonly #busy = new Map<string, Promise<void>>();
  #arrived: RawSample[] = [];

  constructor(sources: readonly Source[], { interval, clock, signal }: { interval: number; clock: Clock; signal: AbortSignal }) {
    this.#phases = spread(sources, interval);
    this.#answersBy = answersBy(this.#phases, interval);
    this.#order = new Map(sources.map((source, index) => [source.name, index]));
    this.#clock = clock;
    this.#signal = signal;
  }

  /** What arrived until all that were asked in the tick that began at `start` answered, or its time is over, in the order of the sources. */
  async collect(start: number): Promise<RawSample[]> {
    const deadline = start + this.#answersBy;
    const asked: Promise<void>[] = [];
    for (const { after, sources } of this.#phases) {
      const wait = start + after - this.#clock.now();
      if (after > 0 && wait > 0) await this.#clock.sleep(wait, this.#signal);
      asked.push(...this.#begin(sources));
    }
    const all = Promise.all(asked);
    if (!(await letSettle(all))) await this.#waitUntil(deadline, all);
    this.#signal.throwIfAborted();
    const order = this.#order;
    const arrived = this.#arrived.sort((a, b) => (order.get(a.check) ?? 0) - (order.get(b.check) ?? 0));
    this.#arrived = [];
    return arrived;
  }

  #begin(sources: readonly Source[]): Promise<void>[] {
    return sources
      .filter((source) => !this.#busy.has(source.name))
      .map((source) => {
        const work = this.#ask(source);
        this.#busy.set(source.name, work);
        return work;
      });
  }

  async #ask(source: Source): Promise<void> {
    try {
      const measurement = await source.measure(this.#signal);
      this.#arrived.push({ check: source.name, at: this.#clock.now(), measurement });
    } catch (error) {
      if (this.#signal.aborted) return;
      const reason = error instanceof Error ? error.message : 'the source failed';
      this.#arrived.push({ check: source.name, at: this.#clock.now(), measurement: { kind: 'error', reason } });
    } finally {
      this.#busy.delete(source.name);
    }
  }

  async #waitUntil(deadline: number, all: Promise<unknown>): Promise<void> {
    const timer = new AbortController();
    const abort = (): void => timer.abort();
    this.#signal.addEventListener('abort', abort, { once: true });
    const late = this.#clock.sleep(Math.max(0, deadline - this.#clock.now()), timer.signal).catch(() => undefined);
    await Promise.race([all, late]);
    this.#signal.removeEventListener('abort', abort);
    timer.abort();
  }
}
