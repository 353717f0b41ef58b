import { describe, expect, it } from '@jest/globals';
import { planFailTest, startFailTest, stepFailTest } from '../../../src/health/judge/index.ts';
import { seededRandom } from '../../../src/health/simulate/index.ts';
import { big, div, exp, ln, mul, ONE, pow, sub, toNumber } from '../../support/big-float.ts';
import { compareStreams } from '../../support/exact-streams.ts';

/** More of them run in bench/health-numerics.ts. */
const STREAMS = 200;

describe('the numbers of the judge', () => {
  it('are those of the formulas, to nine digits, over random streams', () => {
    const { worst, streams } = compareStreams(STREAMS, 20_261_121);
    expect(streams).toBe(STREAMS);
    expect(worst).toBeLessThan(1e-9);
  });

  it('stay finite for counts at the end of the range', () => {
    const test = planFailTest({ tolerate: 0.002, alpha: 0.01, minBad: 3, dispersion: 1, horizon: 360, top: 0.6 });
    for (const total of [1e9, 1e15, Number.MAX_SAFE_INTEGER, 1e300, Number.MAX_VALUE]) {
      for (const share of [0, 1e-9, 0.002, 0.5, 1]) {
        let state = startFailTest();
        for (let step = 0; step < 5; step++) state = stepFailTest(test, state, total * share, total);
        expect(Number.isFinite(state.evidence)).toBe(true);
      }
    }
  });
});

describe('what they are held against', () => {
  it('is right itself', () => {
    expect(toNumber(ln(big(2)))).toBeCloseTo(Math.LN2, 15);
    expect(toNumber(exp(ONE))).toBeCloseTo(Math.E, 14);
    expect(toNumber(exp(ln(big(0.002))))).toBeCloseTo(0.002, 17);
    expect(toNumber(pow(big(1.5), 10))).toBe(1.5 ** 10);
    expect(Math.abs(toNumber(sub(mul(div(ONE, big(3)), big(3)), ONE)))).toBeLessThan(1e-55);
    const random = seededRandom(1);
    for (let at = 0; at < 50; at++) {
      const x = random.uniform() * 100 + 1e-6;
      expect(Math.abs(toNumber(sub(exp(ln(big(x))), big(x))) / x)).toBeLessThan(1e-55);
    }
  });
});
