import type { Clock } from '../../core/index.ts';
import { letSettle } from '../endpoint/index.ts';
import { type IdentityProbe, showIdentity } from '../identity/index.ts';
import type { Measurement, Sample } from '../types.ts';
import { answersBy, type Phase, spread } from './phases.ts';
import type { RawSample } from './state.ts';

/** Anything that is asked again and again. */
export interface Source {
  /** The check that it measures, and which part of it. */
  readonly check: string;
  readonly part?: NonNullable<Sample['part']>;
  /** Asked at every so many ticks. */
  readonly every: number;
  measure(signal: AbortSignal): Promise<Measurement>;
}

/**
 * The identity as a source: see IDENTITY_CHECK for how a look is recorded. Refusals without a name are those of another release only where there were
 * some before this one served: otherwise they are its own errors, or those of what stands in front of it, and whatever fails meanwhile counts.
 */
export function identitySource(check: string, probe: IdentityProbe, before: { readonly refused: boolean }): Source {
  return {
    check,
    every: 1,
    async measure(signal) {
      const sighting = await probe.look(signal);
      if (sighting.kind === 'silent') return { kind: 'none', reason: sighting.reason };
      if (sighting.kind === 'other' && sighting.refusal !== undefined && !before.refused) return { kind: 'none', reason: sighting.refusal };
      if (sighting.kind === 'expected') return { kind: 'counts', bad: 0, total: 1 };
      const by = sighting.value === undefined ? {} : { by: sighting.value };
      return { kind: 'counts', bad: 1, total: 1, ...by, note: `${showIdentity(sighting.value)} answered` };
    },
  };
}

/** What a collector remembers of a source. */
interface Slot {
  readonly source: Source;
  readonly order: number;
  busy: boolean;
  errors: number;
  /** Not asked before this tick. */
  resume: number;
}

export interface CollectorOptions {
  readonly interval: number;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Errors in a row after which a source is asked less and less often. */
  readonly patience: number;
}

/** Milliseconds: the longest pause between two questions to a source that cannot be read. */
const LONGEST_PAUSE = 60_000;

/**
 * Asks all sources at each tick, spread over the interval where they are many. A source that is still busy from an earlier tick is not asked again and
 * holds up nobody: what it brings counts for the tick in which it arrives. One that fails again and again is asked at twice the distance each time.
 */
export class Collector {
  readonly #phases: readonly Phase<Slot>[];
  readonly #answersBy: number;
  readonly #options: CollectorOptions;
  #arrived: { readonly slot: Slot; readonly sample: RawSample }[] = [];

  constructor(sources: readonly Source[], options: CollectorOptions) {
    const slots = sources.map((source, order): Slot => ({ source, order, busy: false, errors: 0, resume: 0 }));
    this.#phases = spread(slots, options.interval);
    this.#answersBy = answersBy(this.#phases, options.interval);
    this.#options = options;
  }

  /** What arrived until all that were asked in the tick that began at `start` answered, or its time is over, in the order of the sources. */
  async collect(start: number, tick: number): Promise<RawSample[]> {
    const { clock, signal, interval } = this.#options;
    const asked: Promise<void>[] = [];
    for (const { after, sources } of this.#phases) {
      const wait = Math.min(interval, start + after - clock.now());
      if (after > 0 && wait > 0) await clock.sleep(wait, signal);
      for (const slot of sources) {
        if (!slot.busy && tick >= slot.resume && tick % slot.source.every === 0) asked.push(this.#ask(slot, tick));
      }
    }
    const all = Promise.all(asked);
    if (!(await letSettle(all))) await this.#waitUntil(start + this.#answersBy, all);
    signal.throwIfAborted();
    const arrived = this.#arrived.sort((a, b) => a.slot.order - b.slot.order);
    this.#arrived = [];
    return arrived.map(({ sample }) => sample);
  }

  async #ask(slot: Slot, tick: number): Promise<void> {
    const { signal } = this.#options;
    slot.busy = true;
    try {
      this.#take(slot, tick, await slot.source.measure(signal));
    } catch (error) {
      if (signal.aborted) return;
      this.#take(slot, tick, { kind: 'error', reason: error instanceof Error ? error.message : 'the source failed' });
    } finally {
      slot.busy = false;
    }
  }

  #take(slot: Slot, tick: number, measurement: Measurement): void {
    const { clock, interval, patience } = this.#options;
    const { check, part } = slot.source;
    slot.errors = measurement.kind === 'error' ? slot.errors + 1 : 0;
    if (slot.errors > patience)
      slot.resume = tick + Math.min(2 ** (slot.errors - patience), Math.max(1, Math.floor(LONGEST_PAUSE / interval)));
    this.#arrived.push({ slot, sample: { check, ...(part === undefined ? {} : { part }), at: clock.now(), measurement } });
  }

  async #waitUntil(deadline: number, all: Promise<unknown>): Promise<void> {
    const { clock, signal, interval } = this.#options;
    const timer = new AbortController();
    const abort = (): void => timer.abort();
    signal.addEventListener('abort', abort, { once: true });
    const late = clock.sleep(Math.min(interval, Math.max(0, deadline - clock.now())), timer.signal).catch(() => undefined);
    await Promise.race([all, late]);
    signal.removeEventListener('abort', abort);
    timer.abort();
  }
}
