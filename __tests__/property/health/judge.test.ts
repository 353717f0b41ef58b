import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { hasFailed, type JudgeState, planJudge, startJudge, stepJudge } from '../../../src/health/judge/index.ts';

const RUNS = 150;

const plans = fc.record({
  tolerate: fc.double({ min: 0, max: 0.99, noNaN: true }),
  alpha: fc.double({ min: 1e-6, max: 0.2, noNaN: true }),
  beta: fc.double({ min: 1e-6, max: 0.2, noNaN: true }),
  minBad: fc.integer({ min: 1, max: 20 }),
  dispersion: fc.double({ min: 1, max: 20, noNaN: true }),
  horizon: fc.integer({ min: 1, max: 500 }),
  top: fc.constantFrom(0.6, 0.95),
});

/** Total, and the share of it that is bad. */
const samples = (most: number): fc.Arbitrary<{ bad: number; total: number }> =>
  fc
    .tuple(fc.integer({ min: 0, max: most }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([total, share]) => ({ total, bad: Math.round(total * share) }));

function judgeAll(plan: Parameters<typeof planJudge>[0], stream: readonly { bad: number; total: number }[]): JudgeState[] {
  const judge = planJudge(plan);
  let state = startJudge();
  return stream.map((sample) => (state = stepJudge(judge, state, sample)));
}

describe('the judge, whatever it is given', () => {
  it('stays finite at any count', () => {
    fc.assert(
      fc.property(plans, fc.array(samples(1_000_000_000_000), { maxLength: 60 }), (plan, stream) => {
        for (const state of judgeAll(plan, stream)) {
          expect(Number.isFinite(state.fail.evidence)).toBe(true);
          expect(Number.isFinite(state.healthy.evidence)).toBe(true);
          expect(state.fail.weights.every((weight) => weight >= 0)).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('never fails on fewer samples with bad events than it was told to need', () => {
    fc.assert(
      fc.property(plans, fc.array(samples(1000), { maxLength: 60 }), (plan, stream) => {
        let badSamples = 0;
        const tooSoon = judgeAll(plan, stream).some((state, t) => {
          if ((stream[t]?.bad ?? 0) > 0) badSamples++;
          return state.failed && badSamples < plan.minBad;
        });
        expect(tooSoon).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });

  it('holds more against a release the more of the same events were bad', () => {
    fc.assert(
      fc.property(
        plans,
        fc.array(fc.tuple(samples(2000), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 40 }),
        (plan, pairs) => {
          const less = judgeAll(
            plan,
            pairs.map(([sample, share]) => ({ ...sample, bad: Math.floor(sample.bad * share) })),
          );
          const more = judgeAll(
            plan,
            pairs.map(([sample]) => sample),
          );
          more.forEach((state, t) => expect(state.fail.evidence).toBeGreaterThanOrEqual((less[t]?.fail.evidence ?? 0) * (1 - 1e-9)));
          more.forEach((state, t) => expect(state.healthy.evidence).toBeLessThanOrEqual((less[t]?.healthy.evidence ?? 0) * (1 + 1e-9)));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('goes on from a stored state as if it had never stopped', () => {
    fc.assert(
      fc.property(plans, fc.array(samples(2000), { minLength: 2, maxLength: 40 }), fc.nat(), (plan, stream, cut) => {
        const judge = planJudge(plan);
        let state = startJudge();
        stream.forEach((sample, t) => {
          if (t === cut % stream.length) state = JSON.parse(JSON.stringify(state)) as JudgeState;
          state = stepJudge(judge, state, sample);
        });
        expect(state).toEqual(judgeAll(plan, stream).at(-1));
      }),
      { numRuns: RUNS },
    );
  });

  it('is in expectation no richer after a sample when bad events are as frequent as tolerated', () => {
    // One sample of n events at p0: the mean of the evidence over all binomial outcomes, exactly.
    fc.assert(
      fc.property(plans, fc.array(samples(50), { maxLength: 5 }), fc.integer({ min: 1, max: 40 }), (plan, stream, n) => {
        const p0 = Math.max(plan.tolerate, 1e-9);
        const judge = planJudge(plan);
        const before = judgeAll(plan, stream).at(-1) ?? startJudge();
        let mean = 0;
        let probability = (1 - p0) ** n;
        for (let x = 0; x <= n; x++) {
          mean += probability * stepJudge(judge, before, { bad: x, total: n }).fail.evidence;
          probability *= ((n - x) / (x + 1)) * (p0 / (1 - p0));
        }
        expect(mean).toBeLessThanOrEqual(before.fail.evidence * (1 + 1e-9));
      }),
      { numRuns: RUNS },
    );
  });

  it('ignores counts that make no sense instead of judging by them', () => {
    const plan = { tolerate: 0.01, alpha: 0.01, beta: 0.05, minBad: 3, dispersion: 1, horizon: 10, top: 0.6 };
    const judge = planJudge(plan);
    let state = startJudge();
    for (const bad of [Number.NaN, -5, Number.POSITIVE_INFINITY]) state = stepJudge(judge, state, { bad, total: Number.NaN });
    expect(state).toMatchObject({ bad: 0, total: 0, failed: false });
    expect(hasFailed(judge.fail, state.fail)).toBe(false);
  });
});
