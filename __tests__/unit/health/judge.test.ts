import { describe, expect, it } from '@jest/globals';
import {
  alternatives,
  type FailState,
  detectable,
  divergence,
  eventsToDetect,
  hasFailed,
  intolerableShare,
  isHealthy,
  judgedHealthy,
  planFailTest,
  planHealthyTest,
  planJudge,
  startFailTest,
  startHealthyTest,
  startJudge,
  stepFailTest,
  stepHealthyTest,
  stepJudge,
} from '../../../src/health/judge/index.ts';
import { simulate } from '../../../src/health/index.ts';
import { seededRandom } from '../../../src/health/simulate/index.ts';
import { exp, fixed, ln, ONE, over, times, toNumber } from '../../support/fixed-point.ts';

interface Plan {
  readonly p0: number;
  readonly alpha: number;
  readonly m: number;
  readonly phi: number;
  readonly horizon: number;
  readonly top: number;
}

/** The FAIL rule once more, word for word from its definition, in 60-digit arithmetic. */
function evaluateSlowly(plan: Plan, stream: readonly (readonly [n: number, x: number])[]): number[] {
  const [p0, phi] = [fixed(plan.p0), fixed(plan.phi)];
  const lo = ln(times(fixed(1.5), p0));
  const hi = ln(fixed(plan.top));
  const K = 12n;
  const qs = Array.from({ length: 12 }, (_, k) => exp(lo + ((hi - lo) * BigInt(k)) / (K - 1n)));
  const bets = qs.map((q) => [ln(over(q, p0)), ln(over(ONE - q, ONE - p0))] as const);
  const thr = over(ONE, fixed(plan.alpha));
  const cap = exp(ln(2n * thr) / BigInt(plan.m));
  const per = ONE / 2n / BigInt(plan.horizon);
  let weights = qs.map(() => ONE / 2n / K);
  let reserve = ONE / 2n;
  return stream.map(([n, x], t) => {
    if (t > 0) {
      const s = per < reserve ? per : reserve;
      reserve -= s;
      weights = weights.map((weight) => weight + s / K);
    }
    weights = weights.map((weight, k) => {
      const [bad, good] = bets[k] ?? [0n, 0n];
      const ratio = exp(over(BigInt(x) * bad + BigInt(n - x) * good, phi));
      return times(weight, ratio < cap ? ratio : cap);
    });
    return toNumber(weights.reduce((sum, weight) => sum + weight, reserve));
  });
}

const PLANS: readonly Plan[] = [
  { p0: 0.002, alpha: 0.01, m: 3, phi: 1, horizon: 359, top: 0.6 },
  { p0: 0.002, alpha: 0.005, m: 6, phi: 2, horizon: 174, top: 0.6 },
  { p0: 0.01, alpha: 0.01, m: 3, phi: 1, horizon: 20, top: 0.95 },
  { p0: 0.2, alpha: 0.05, m: 1, phi: 1.5, horizon: 5, top: 0.6 },
];

describe('the failure test', () => {
  it.each(PLANS)('agrees with its definition in 60-digit arithmetic: %j', (plan) => {
    const random = seededRandom(7);
    const stream = Array.from({ length: 25 }, (_, t): [number, number] => {
      const n = t % 7 === 3 ? 0 : random.poisson(40);
      return [n, Math.min(n, random.poisson(n * (t > 12 ? 4 * plan.p0 : plan.p0)))];
    });
    const test = planFailTest({
      tolerate: plan.p0,
      alpha: plan.alpha,
      minBad: plan.m,
      dispersion: plan.phi,
      horizon: plan.horizon,
      top: plan.top,
    });
    let state = startFailTest();
    const fast = stream.map(([n, x]) => (state = stepFailTest(test, state, x, n)).evidence);
    evaluateSlowly(plan, stream).forEach((slow, t) => expect(Math.abs((fast[t] ?? 0) / slow - 1)).toBeLessThan(1e-9));
  });

  it('has the alternatives of the definition, and others where the tolerance leaves no room for them', () => {
    const qs = alternatives(0.002, 0.6);
    expect(qs).toHaveLength(12);
    expect(qs[0]).toBeCloseTo(0.003, 12);
    expect(qs[11]).toBeCloseTo(0.6, 12);
    const narrow = alternatives(0.5, 0.6);
    expect(narrow.every((q) => q > 0.5 && q < 1)).toBe(true);
  });

  it('finds a service that is down in three samples of requests, and no sooner', () => {
    const test = planFailTest({ tolerate: 0.002, alpha: 0.01, minBad: 3, dispersion: 1, horizon: 359, top: 0.6 });
    const states = [startFailTest()];
    for (let t = 0; t < 3; t++) states.push(stepFailTest(test, states[t] ?? startFailTest(), 50, 50));
    expect(states.map((state) => hasFailed(test, state))).toEqual([false, false, false, true]);
  });

  it('is not tipped over by one bad request minutes after a blip, and is by three', () => {
    const test = planFailTest({ tolerate: 0.002, alpha: 0.01, minBad: 3, dispersion: 1, horizon: 359, top: 0.6 });
    const quiet = (samples: number): [number, number][] => Array.from({ length: samples }, () => [0, 5]);
    const blip: [number, number][] = [
      [5, 5],
      [4, 5],
    ];
    const states = (stream: readonly [number, number][]): FailState[] => {
      let state = startFailTest();
      return stream.map(([bad, total]) => (state = stepFailTest(test, state, bad, total)));
    };
    const once = states([...blip, ...quiet(5), [1, 5], ...quiet(2), [1, 5]]);
    expect(Math.max(...once.map(({ evidence }) => evidence))).toBeGreaterThan(100);
    expect(once.some((state) => hasFailed(test, state))).toBe(false);
    expect(states([...blip, ...quiet(5), [1, 5], ...quiet(2), [1, 5], [1, 5]]).some((state) => hasFailed(test, state))).toBe(true);
  });

  it('treats a tolerance of zero as one that a few bad samples break, without infinities', () => {
    const test = planFailTest({ tolerate: 0, alpha: 0.01, minBad: 3, dispersion: 1, horizon: 10, top: 0.6 });
    let state = startFailTest();
    for (let t = 0; t < 4; t++) state = stepFailTest(test, state, 1, 1000);
    expect(Number.isFinite(state.evidence)).toBe(true);
    expect(hasFailed(test, state)).toBe(true);
  });

  it('asks a watch of a day for about twice the evidence, and one of half an hour for what the bound alone needs', () => {
    const threshold = (horizon: number): number =>
      planFailTest({ tolerate: 0.002, alpha: 0.01, minBad: 3, dispersion: 1, top: 0.6, horizon }).threshold;
    expect([1, 180, 360].map(threshold)).toEqual([100, 100, 100]);
    expect(threshold(17_280)).toBeCloseTo(196.8, 1);
  });

  it('shares alpha: two checks need twice the evidence each', () => {
    const plan = { tolerate: 0.002, minBad: 3, dispersion: 1, horizon: 359, top: 0.6 };
    expect(planFailTest({ ...plan, alpha: 0.005 }).threshold).toBe(2 * planFailTest({ ...plan, alpha: 0.01 }).threshold);
  });
});

describe('the healthy test', () => {
  it('rules out five times the tolerance after a few hundred clean events, not before', () => {
    const test = planHealthyTest({ intolerable: intolerableShare(0.002), beta: 0.05, dispersion: 1 });
    const clean = (events: number): boolean => isHealthy(test, stepHealthyTest(test, startHealthyTest(), 0, events));
    // ln(1/beta) / p1 = 300 would do for the best single bet; a mixture of four pays at most ln 4 more.
    expect(clean(299)).toBe(false);
    expect(clean(450)).toBe(true);
  });

  it('banks no credit: after hours of clean traffic a few bad samples take the all-clear back', () => {
    const judge = planJudge({ tolerate: 0.002, alpha: 0.01, beta: 0.05, minBad: 6, dispersion: 1, horizon: 5000, top: 0.6 });
    let state = startJudge();
    for (let t = 0; t < 4000; t++) state = stepJudge(judge, state, { bad: 0, total: 500 });
    expect(judgedHealthy(judge, state)).toBe(true);
    state = stepJudge(judge, state, { bad: 100, total: 500 });
    expect(judgedHealthy(judge, state)).toBe(false);
  });

  it('forgives any number of early bad events after enough good ones', () => {
    const test = planHealthyTest({ intolerable: 0.01, beta: 0.05, dispersion: 1 });
    let state = stepHealthyTest(test, startHealthyTest(), 5000, 5000);
    for (let t = 0; t < 100; t++) state = stepHealthyTest(test, state, 0, 100_000);
    expect(isHealthy(test, state)).toBe(true);
  });

  it('takes what may have been bad as bad, and only what surely was against the release', () => {
    const judge = planJudge({ tolerate: 0.01, alpha: 0.01, beta: 0.05, minBad: 3, dispersion: 1, horizon: 100, top: 0.6 });
    let state = startJudge();
    for (let t = 0; t < 100; t++) state = stepJudge(judge, state, { bad: 0, badAtMost: 30, total: 100 });
    expect([state.failed, judgedHealthy(judge, state)]).toEqual([false, false]);
  });
});

describe('power', () => {
  it('gives the expected numbers of requests for a tolerance of 0.2 % and alpha 1 %', () => {
    expect(Math.round(eventsToDetect(0.005, 0.002, 0.01))).toBe(2904);
    expect(Math.round(eventsToDetect(0.01, 0.002, 0.01))).toBe(567);
    expect(Math.round(eventsToDetect(0.05, 0.002, 0.01))).toBe(40);
    expect(divergence(0.3, 0.3)).toBe(0);
  });

  it('inverts itself, and says when nothing can be detected', () => {
    const least = detectable(0.002, 0.01, 2904) ?? 0;
    expect(least).toBeCloseTo(0.005, 5);
    expect(detectable(0.002, 0.01, 0)).toBeUndefined();
    expect(detectable(0.5, 0.01, 2)).toBeUndefined();
  });
});

describe('simulate', () => {
  const BASE = {
    errorRate: 0.05,
    tolerate: 0.002,
    rps: 10,
    interval: 5000,
    window: 1_800_000,
    runs: 100,
    minBad: 3,
    alpha: 0.01,
    beta: 0.05,
    dispersion: 1,
    startAt: 0,
    seed: 1,
  };

  it('finds 5 % errors at 10 requests a second within 35 s, nine times of ten', () => {
    const result = simulate(BASE);
    expect(result.failed).toBe(1);
    expect(result.delay?.p90).toBeLessThanOrEqual(35);
  });

  it('says the same thing every time, and another with another seed', () => {
    expect(simulate(BASE)).toEqual(simulate(BASE));
    const rare = { ...BASE, errorRate: 0.006, rps: 1 };
    expect(simulate(rare)).not.toEqual(simulate({ ...rare, seed: 2 }));
  });

  it('counts delays from the onset of the fault', () => {
    const late = simulate({ ...BASE, startAt: 900_000 });
    expect(late).toMatchObject({ failed: 1, failedBeforeFault: 0 });
    expect(late.delay?.p50).toBeLessThan(60);
  });

  it('shows that an early all-clear ends most runs before a late fault', () => {
    const cleared = simulate({ ...BASE, startAt: 900_000, soak: 180_000 });
    expect(cleared.healthy).toBeGreaterThan(0.9);
    expect(cleared.failed + cleared.healthy + cleared.inconclusive).toBeCloseTo(1, 12);
  });

  it('has no delay when nothing failed', () => {
    expect(simulate({ ...BASE, errorRate: 0.0005, runs: 50 })).toMatchObject({ failed: 0, delay: null });
  });

  it('keeps false alarms far below alpha where the release is exactly as bad as tolerated', () => {
    // 20,000 runs per rate are in bench/health.ts; this many show a slip, not a share.
    for (const rps of [1, 10, 100]) expect(simulate({ ...BASE, rps, errorRate: 0.002, runs: 100 }).failed).toBeLessThanOrEqual(0.01);
  });

  it('draws Poisson counts with the mean and variance they must have', () => {
    for (const mean of [0.3, 7, 25, 500]) {
      const random = seededRandom(3);
      const draws = Array.from({ length: 40_000 }, () => random.poisson(mean));
      const average = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
      const variance = draws.reduce((sum, draw) => sum + (draw - average) ** 2, 0) / draws.length;
      expect(Math.abs(average - mean)).toBeLessThan(5 * Math.sqrt(mean / draws.length));
      expect(variance / mean).toBeGreaterThan(0.95);
      expect(variance / mean).toBeLessThan(1.05);
    }
  });
});
