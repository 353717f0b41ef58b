import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { EnvironmentConfig } from '../../../src/config/index.ts';
import { IDENTITY_CHECK, type Measurement, type Replay, replay, type Sample } from '../../../src/health/index.ts';
import { planWatch } from '../../../src/health/watch/plan.ts';
import { counterCheck, environment, httpCheck, NEW } from '../../support/health-scripts.ts';

const RUNS = 60;
const TICKS = 120;
const SETTINGS = { interval: 1000, window: TICKS * 1000, soak: 10_000, warmUp: 2000, minEvents: 10 };

const good = (total: number): Measurement => ({ kind: 'counts', bad: 0, total });
const blank: fc.Arbitrary<Measurement> = fc.constantFrom<Measurement>(
  { kind: 'none', reason: 'empty' },
  { kind: 'error', reason: 'refused' },
  { kind: 'counts', bad: 0, total: 0 },
);
const anything: fc.Arbitrary<Measurement> = fc.oneof(
  blank,
  fc.nat(3000).map(good),
  fc.nat(50).map((bad): Measurement => ({ kind: 'counts', bad, total: 50 })),
);

function record(columns: Readonly<Record<string, (tick: number) => Measurement | undefined>>): Sample[] {
  const samples: Sample[] = [];
  for (let tick = 0; tick <= TICKS; tick++) {
    for (const [check, at] of Object.entries(columns)) {
      const measurement = at(tick);
      if (measurement) samples.push({ check, tick, at: tick, measurement, use: 'judged' });
    }
  }
  return samples;
}

/** The verdict of these samples, were they recorded. */
function judge(samples: readonly Sample[], settings: EnvironmentConfig): Replay {
  const identified = samples.some(({ check }) => check === IDENTITY_CHECK);
  return replay({ spec: planWatch(settings, identified ? { expected: NEW } : {}), samples, ticks: [{ tick: TICKS, evidence: [] }] });
}

const CHECKS = environment([counterCheck('errors'), httpCheck('up'), counterCheck('advice', { advisory: true })], SETTINGS);

describe('a verdict', () => {
  it('is never healthy when a deciding check had no data, whatever the others say', () => {
    fc.assert(
      fc.property(fc.array(blank, { minLength: TICKS + 1, maxLength: TICKS + 1 }), fc.boolean(), (blanks, silent) => {
        const samples = record({ errors: () => good(500), up: (tick) => (silent ? undefined : blanks[tick]), advice: () => good(10) });
        expect(judge(samples, CHECKS).decision?.verdict).not.toBe('pass');
      }),
      { numRuns: RUNS },
    );
  });

  it('is never healthy on less than half of the samples', () => {
    fc.assert(
      fc.property(fc.array(blank, { minLength: TICKS + 1, maxLength: TICKS + 1 }), fc.integer({ min: 3, max: 6 }), (blanks, every) => {
        const samples = record({ errors: () => good(500), up: (tick) => (tick % every === 0 ? good(100) : kindOf(blanks[tick])) });
        expect(judge(samples, environment([counterCheck('errors'), httpCheck('up')], SETTINGS)).decision?.verdict).not.toBe('pass');
      }),
      { numRuns: RUNS },
    );
  });

  it('is healthy only while every deciding check was measured in the very tick that decided', () => {
    fc.assert(
      fc.property(fc.array(anything, { minLength: TICKS + 1, maxLength: TICKS + 1 }), fc.nat(TICKS), (row, from) => {
        const samples = record({ errors: () => good(500), up: (tick) => (tick < from ? good(100) : row[tick]) });
        const result = judge(samples, environment([counterCheck('errors'), httpCheck('up')], SETTINGS));
        if (result.decision?.verdict !== 'pass') return;
        const last = result.samples.at(-1);
        expect(last).toMatchObject({ check: 'up', use: 'judged', measurement: { kind: 'counts' } });
        expect((last?.tick ?? 0) * SETTINGS.interval).toBeGreaterThanOrEqual(SETTINGS.soak);
      }),
      { numRuns: RUNS },
    );
  });

  it('fails only for a deciding check, and only with judged evidence at its threshold', () => {
    fc.assert(
      fc.property(
        fc.array(anything, { minLength: 10, maxLength: TICKS }),
        fc.array(fc.boolean(), { minLength: TICKS, maxLength: TICKS }),
        (row, foreign) => {
          const samples = record({
            [IDENTITY_CHECK]: (tick) => ({ kind: 'counts', bad: foreign[tick] ? 1 : 0, total: 1 }),
            up: (tick) => row[tick % row.length],
            advice: () => ({ kind: 'counts', bad: 500, total: 500 }),
          });
          const result = judge(samples, environment([httpCheck('up'), counterCheck('advice', { advisory: true })], SETTINGS));
          const up = result.checks.find(({ name }) => name === 'up');
          expect(result.decision?.verdict === 'fail').toBe(up?.state === 'failed');
          if (up?.state !== 'failed') return;
          expect(up.evidence).toBeGreaterThanOrEqual(up.threshold);
          const bad = result.samples.filter(
            ({ check, use, measurement }) => check === 'up' && use === 'judged' && measurement.kind === 'counts' && measurement.bad > 0,
          );
          expect(bad.length).toBeGreaterThanOrEqual(3);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('is the same when the record is judged again', () => {
    fc.assert(
      fc.property(fc.array(anything, { minLength: TICKS, maxLength: TICKS }), (row) => {
        const first = judge(record({ errors: (tick) => row[tick], up: (tick) => row[TICKS - 1 - tick] }), CHECKS);
        expect(judge(first.samples, CHECKS)).toEqual(first);
      }),
      { numRuns: RUNS },
    );
  });
});

/** Without counts of zero: those are measurements too. */
function kindOf(measurement: Measurement | undefined): Measurement {
  return measurement === undefined || measurement.kind === 'counts' ? { kind: 'none', reason: 'empty' } : measurement;
}
