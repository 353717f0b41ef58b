import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { systemClock } from '../../../src/core/index.ts';
import { IntervalCounts } from '../../../src/health/providers/shared/interval-counts.ts';
import type { Store } from '../../../src/health/providers/shared/store.ts';

const RUNS = 300;
const PERIOD = 10_000;
const DELAY = 5000;
const START = Date.UTC(2026, 0, 5, 12);
const signal = new AbortController().signal;

interface Event {
  /** Seconds since the beginning: when it happened, and when the store learns of it. */
  readonly at: number;
  readonly known: number;
  readonly bad: boolean;
}

const event = fc
  .record({ at: fc.integer({ min: -60, max: 299 }), late: fc.integer({ min: 0, max: 40 }), bad: fc.boolean() })
  .map(({ at, late, bad }): Event => ({ at, known: at + late, bad }));

/** What happens at a tick, beside the asking: the store may fail at either question. */
const tick = fc.record({ pause: fc.integer({ min: 1, max: 25 }), fails: fc.constantFrom('', '', '', 'bad', 'total') });

function storeOf(events: readonly Event[], world: { now: number; fails: string }): Store {
  return {
    read: async (query, { from, to, period }) => {
      if (world.fails === query) return { kind: 'error', reason: 'down' };
      const sums = new Map<number, number>();
      for (const { at, known, bad } of events) {
        const moment = START + at * 1000;
        if (START + known * 1000 > world.now || moment < from || moment >= to || (query === 'bad' && !bad)) continue;
        const start = Math.floor(moment / period) * period;
        sums.set(start, (sums.get(start) ?? 0) + 1);
      }
      return { kind: 'data', data: [[...sums].map(([at, value]) => ({ at, value }))] };
    },
  };
}

/** Ticks in a row without a failure, half of the time. */
const ticks = fc.oneof(
  fc.array(tick, { minLength: 1, maxLength: 40 }),
  fc.array(fc.record({ pause: fc.integer({ min: 1, max: 10 }), fails: fc.constant('') }), { minLength: 1, maxLength: 40 }),
);

describe('counts of a store that counts in intervals', () => {
  it('are the events that happened since the first look, each once, whatever is late and whatever fails', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 60 }), ticks, async (events, steps) => {
        const world = { now: START, fails: '' };
        const clock = { ...systemClock, now: () => world.now };
        const counts = { bad: 'bad', total: 'total', absent: 'zero' } as const;
        const provider = new IntervalCounts(storeOf(events, world), counts, { period: PERIOD, delay: DELAY }, clock);
        await provider.measure(signal);
        const sum = { bad: 0, total: 0 };
        const look = async (): Promise<void> => {
          const measurement = await provider.measure(signal);
          if (measurement.kind !== 'counts') return;
          expect(measurement.bad).toBeLessThanOrEqual(measurement.total);
          sum.bad += measurement.bad;
          sum.total += measurement.total;
          const happened = events.filter(({ at, known }) => at >= 0 && START + known * 1000 <= world.now);
          expect(sum.total).toBeLessThanOrEqual(happened.length);
          expect(sum.bad).toBeLessThanOrEqual(happened.filter(({ bad }) => bad).length);
        };
        for (const { pause, fails } of steps) {
          world.now += pause * 1000;
          world.fails = fails;
          await look();
        }
        // The store works again, and is looked at until everything has come and is complete.
        world.fails = '';
        for (let more = 0; more < 40; more++) {
          world.now += PERIOD;
          await look();
        }
        const seen = events.filter(({ at }) => at >= 0);
        // What was late by more than the intervals that are looked at again is lost, and only that.
        if (steps.every(({ pause, fails }) => pause <= 10 && fails === '')) {
          expect(sum).toEqual({ bad: seen.filter(({ bad }) => bad).length, total: seen.length });
        }
      }),
      { numRuns: RUNS },
    );
  });
});
