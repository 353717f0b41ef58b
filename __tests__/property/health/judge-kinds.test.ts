import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  assess,
  concurrentStatistics,
  dropStatistics,
  lowerLimit,
  scoreStatistics,
  type Statistics,
} from '../../../src/health/judge/index.ts';

const RUNS = 100;

const share = (most: number): fc.Arbitrary<number> => fc.double({ min: 1e-4, max: most, noNaN: true });
const plans = fc.record({
  tolerate: share(0.5),
  alpha: share(0.2),
  beta: share(0.2),
  minBad: fc.integer({ min: 1, max: 10 }),
  dispersion: fc.double({ min: 1, max: 10, noNaN: true }),
  horizon: fc.integer({ min: 1, max: 500 }),
  top: fc.constantFrom(0.6, 0.95),
});

function binomial(n: number, p: number): number[] {
  const probabilities = [(1 - p) ** n];
  for (let x = 0; x < n; x++) probabilities.push((probabilities[x] ?? 0) * ((n - x) / (x + 1)) * (p / (1 - p)));
  return probabilities;
}

/** The evidence of the first sample, in expectation over what may come. */
function mean<S>(statistics: Statistics<S>, outcomes: readonly (readonly [Parameters<Statistics<S>['step']>[1], number])[]): number {
  return outcomes.reduce((sum, [reading, probability]) => sum + probability * assess(statistics).next(reading).standing.evidence, 0);
}

describe('under its null hypothesis no judge gets richer in expectation', () => {
  it('beside a control: whatever both have in common, also where errors are the rule', () => {
    const cases = fc.record({ n: fc.integer({ min: 1, max: 12 }), m: fc.integer({ min: 1, max: 12 }), p: share(0.6), part: share(1) });
    fc.assert(
      fc.property(plans, fc.double({ min: 1, max: 3, noNaN: true }), cases, (plan, ratio, { n, m, p, part }) => {
        const own = Math.min(0.999, p * ratio) * part;
        const outcomes = binomial(n, own).flatMap((a, x) =>
          binomial(m, p).map((b, y) => [{ counts: { bad: x, total: n }, control: { bad: y, total: m }, ticks: 1 }, a * b] as const),
        );
        expect(mean(concurrentStatistics({ ...plan, ratio }), outcomes)).toBeLessThanOrEqual(1 + 1e-9);
      }),
      { numRuns: RUNS },
    );
  });

  it('of scores: whatever their distribution', () => {
    fc.assert(
      fc.property(plans, fc.array(fc.tuple(share(1), share(1)), { minLength: 1, maxLength: 6 }), (plan, points) => {
        const weight = points.reduce((sum, [, each]) => sum + each, 0);
        const average = points.reduce((sum, [at, each]) => sum + (at * each) / weight, 0);
        // Scaled down so that the mean is at most what is tolerated.
        const scale = Math.min(1, plan.tolerate / average);
        const outcomes = points.map(([at, each]) => [{ scores: [at * scale], ticks: 1 }, each / weight] as const);
        expect(mean(scoreStatistics(plan), outcomes)).toBeLessThanOrEqual(1 + 1e-9);
      }),
      { numRuns: RUNS },
    );
  });

  it('of traffic: at every rate that is not too low', () => {
    fc.assert(
      fc.property(
        plans,
        share(0.9),
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 1, max: 3, noNaN: true }),
        (plan, maxDrop, total, more) => {
          const ticks = 100;
          const rate = (lowerLimit(total, plan.alpha / 2, plan.dispersion) / ticks) * (1 - maxDrop) * more;
          const statistics = dropStatistics({ ...plan, maxDrop, before: { total, ticks } });
          const outcomes: [{ counts: { bad: number; total: number }; ticks: number }, number][] = [];
          let probability = Math.exp(-rate);
          for (let n = 0; n < rate + 12 * Math.sqrt(rate) + 30; n++) {
            outcomes.push([{ counts: { bad: 0, total: n }, ticks: 1 }, probability]);
            probability *= rate / (n + 1);
          }
          expect(mean(statistics, outcomes)).toBeLessThanOrEqual(1 + 1e-9);
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('judges of every kind', () => {
  it('stay finite at any count', () => {
    const large = fc.integer({ min: 0, max: 1_000_000_000_000 });
    fc.assert(
      fc.property(plans, fc.array(fc.tuple(large, large, share(1)), { maxLength: 30 }), (plan, stream) => {
        let beside = assess(concurrentStatistics({ ...plan, ratio: 1.5 }));
        let drop = assess(dropStatistics({ ...plan, maxDrop: 0.5, before: { total: 1e9, ticks: 10 } }));
        for (const [own, other, part] of stream) {
          const counts = { bad: Math.round(own * part), total: own };
          const control = { bad: Math.round(other * (1 - part)), total: other };
          beside = beside.next({ counts, control, ticks: 1 });
          drop = drop.next({ counts, ticks: 1 });
          for (const { evidence, peak, bad, total } of [beside.standing, drop.standing]) {
            expect([evidence, peak, bad, total].every(Number.isFinite)).toBe(true);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });
});
