import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { type FailTest, hasFailed, type JudgeState, planJudge, startJudge, stepJudge } from '../../../src/health/judge/index.ts';

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

/** The weight of one alternative as if some samples had not been; started as always. */
function weightWithout(test: FailTest, stream: readonly { bad: number; total: number }[], k: number, left: readonly number[]): number {
  let [weight, reserve] = [0.5 / test.size, 0.5];
  stream.forEach(({ bad, total }, at) => {
    const started = at === 0 ? 0 : Math.min(test.release, reserve);
    reserve -= started;
    const gain = bad * (test.badFactor[k] ?? 0) + (total - bad) * (test.goodFactor[k] ?? 0);
    weight = (weight + started / test.size) * (left.includes(at) ? 1 : Math.exp(Math.min(gain, test.logCap)));
  });
  return weight;
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

  it('knows what evidence is left without any one or two neighbouring samples', () => {
    fc.assert(
      fc.property(plans, fc.array(samples(400), { minLength: 1, maxLength: 14 }), (plan, stream) => {
        const { fail } = planJudge(plan);
        const own = judgeAll(plan, stream).at(-1)?.fail;
        const told = stream.flatMap((sample, at) => (sample.total > 0 ? [at] : []));
        const omissions = [[], ...told.map((at) => [at]), ...told.slice(1).map((at, index) => [told[index] ?? 0, at])];
        let rest = own?.reserve ?? 0;
        for (let k = 0; k < fail.size; k++) rest += Math.min(...omissions.map((left) => weightWithout(fail, stream, k, left)));
        expect(Math.abs((own?.rest ?? 0) - rest)).toBeLessThanOrEqual(1e-9 * rest);
      }),
      { numRuns: RUNS },
    );
  });

  it('is not tipped over by two neighbours that were not bad for the most part', () => {
    fc.assert(
      fc.property(fc.array(samples(30), { maxLength: 30 }), fc.integer({ min: 3, max: 6 }), fc.nat(), (quiet, minBad, cut) => {
        const plan = { tolerate: 0.01, alpha: 0.01, beta: 0.05, minBad, dispersion: 1, horizon: 60, top: 0.6 };
        const stream = quiet.map(({ bad, total }) => ({ bad: Math.min(bad, Math.floor(total / 2)), total: total + 1 }));
        const at = cut % (stream.length + 1);
        const without = judgeAll(plan, stream);
        const most = Math.max(1, ...without.map(({ fail }) => fail.evidence));
        const blip = { bad: 400, total: 1000 };
        const failed = judgeAll(plan, [...stream.slice(0, at), blip, blip, ...stream.slice(at)]).some((state) => state.failed);
        // Two more samples let a little more weight bet, which is in the reserve otherwise.
        expect(failed && most < planJudge(plan).fail.rest * 0.95).toBe(false);
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
