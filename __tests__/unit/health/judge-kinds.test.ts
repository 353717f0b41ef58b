import { describe, expect, it } from '@jest/globals';
import {
  assess,
  type Assessment,
  concurrentStatistics,
  dropStatistics,
  estimateDispersion,
  eventStatistics,
  gammaP,
  lowerLimit,
  type Reading,
  scoreStatistics,
  type Statistics,
  type ThresholdPlan,
  thresholdStatistics,
  upperLimit,
} from '../../../src/health/judge/index.ts';
import { seededRandom } from '../../../src/health/simulate/index.ts';

const PLAN = { tolerate: 0.01, alpha: 0.01, beta: 0.05, minBad: 3, dispersion: 1, horizon: 180, top: 0.6 };

/** Feeds readings until the judge fails the release or there are no more. */
function feed<S>(
  statistics: Statistics<S>,
  readings: readonly Omit<Reading, 'ticks'>[],
): { readonly at: Assessment; readonly used: number } {
  let at = assess(statistics);
  let used = 0;
  for (const reading of readings) {
    at = at.next({ ticks: 1, ...reading });
    used++;
    if (at.standing.failed) break;
  }
  return { at, used };
}

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

describe('confidence limits of counts', () => {
  it('agree with tables of the Poisson distribution', () => {
    expect(upperLimit(0, 0.05)).toBeCloseTo(2.9957, 4);
    expect(upperLimit(0, 0.025)).toBeCloseTo(3.6889, 4);
    expect(upperLimit(10, 0.025)).toBeCloseTo(18.3904, 3);
    expect(lowerLimit(10, 0.025)).toBeCloseTo(4.7954, 3);
    expect(lowerLimit(0, 0.025)).toBe(0);
    expect(upperLimit(100, 0.025)).toBeCloseTo(121.627, 2);
    expect(lowerLimit(100, 0.025)).toBeCloseTo(81.364, 2);
  });

  it('are wider for bursts, and stay limits for enormous counts', () => {
    expect(upperLimit(10, 0.01, 4)).toBeGreaterThan(upperLimit(10, 0.01));
    expect(lowerLimit(10, 0.01, 4)).toBeLessThan(lowerLimit(10, 0.01));
    for (const count of [1e6, 1e9, 1e15]) {
      expect(upperLimit(count, 0.01)).toBeGreaterThan(count);
      expect(upperLimit(count, 0.01)).toBeLessThan(count * 1.01);
      expect(lowerLimit(count, 0.01)).toBeLessThan(count);
    }
  });

  it('rest on a gamma function that is exact where it is known', () => {
    expect(gammaP(1, 2)).toBeCloseTo(1 - Math.exp(-2), 12);
    expect(gammaP(3, 0.5)).toBeCloseTo(1 - Math.exp(-0.5) * (1 + 0.5 + 0.125), 12);
    expect(gammaP(5, 40)).toBeCloseTo(1, 11);
    expect(gammaP(2, 0)).toBe(0);
  });

  it('estimate the dispersion of counts', () => {
    expect(estimateDispersion([1, 1, 1, 1, 1])).toBe(1);
    expect(estimateDispersion([0, 0, 10, 0, 0, 10])).toBeCloseTo(8, 5);
    expect(estimateDispersion([0, 0, 0, 0, 0, 0])).toBeUndefined();
    expect(estimateDispersion([3, 1])).toBeUndefined();
  });
});

describe('a release beside its control', () => {
  const plan = { ...PLAN, tolerate: 0.002, ratio: 1.5 };
  const both = (own: number, other: number): Reading => ({
    counts: { bad: own, total: 500 },
    control: { bad: other, total: 500 },
    ticks: 1,
  });

  it('is not failed for an incident that both have', () => {
    const random = seededRandom(3);
    const readings = times(300, () => both(random.poisson(25), random.poisson(25)));
    const { at } = feed(concurrentStatistics(plan), readings);
    expect(at.standing).toMatchObject({ failed: false, healthy: true });
    expect(feed(eventStatistics(plan), readings).at.standing.failed).toBe(true);
  });

  it('is failed soon for errors that only it has', () => {
    const random = seededRandom(4);
    const { at, used } = feed(
      concurrentStatistics(plan),
      times(300, () => both(random.poisson(25), random.poisson(0.5))),
    );
    expect(at.standing.failed).toBe(true);
    expect(used).toBeLessThanOrEqual(5);
  });

  it('is not failed for being worse than its control while it is better than tolerated', () => {
    const random = seededRandom(5);
    const { at } = feed(
      concurrentStatistics({ ...plan, tolerate: 0.02 }),
      times(300, () => both(random.poisson(5), random.poisson(0.1))),
    );
    expect(at.standing.failed).toBe(false);
  });

  it('can be cleared without a single error on either side, and not without events', () => {
    const clean = times(100, () => both(0, 0));
    expect(feed(concurrentStatistics(plan), clean).at.standing.healthy).toBe(true);
    const nothing = times(100, () => ({ counts: { bad: 0, total: 0 }, control: { bad: 4, total: 500 } }));
    expect(feed(concurrentStatistics(plan), nothing).at.standing).toMatchObject({ healthy: false, failed: false });
  });

  it('is neither cleared nor failed while half of its samples are in doubt', () => {
    const clean = both(0, 0);
    const refused: Omit<Reading, 'ticks'> = { missing: 'error', inDoubt: 500, control: { bad: 0, total: 500 } };
    const { at } = feed(
      concurrentStatistics(plan),
      times(100, () => clean).flatMap((one) => [one, refused]),
    );
    expect(at.standing).toMatchObject({ healthy: false, failed: false });
  });

  it('is not failed while the control has no traffic', () => {
    const alone = times(100, () => ({ counts: { bad: 50, total: 500 }, control: { bad: 0, total: 0 } }));
    expect(feed(concurrentStatistics(plan), alone).at.standing.failed).toBe(false);
    expect(
      feed(
        concurrentStatistics(plan),
        times(100, () => ({ counts: { bad: 50, total: 500 } })),
      ).at.standing.failed,
    ).toBe(false);
  });
});

describe('scores', () => {
  const plan = { ...PLAN, tolerate: 0.1 };

  it('fail a release whose mean is above what is tolerated, and clear one well below', () => {
    const random = seededRandom(6);
    const draw = (mean: number): { scores: number[] } => ({ scores: times(20, () => Math.min(1, random.uniform() * 2 * mean)) });
    const bad = feed(
      scoreStatistics(plan),
      times(180, () => draw(0.3)),
    );
    expect(bad.at.standing.failed).toBe(true);
    expect(bad.used).toBeLessThan(20);
    const good = feed(
      scoreStatistics(plan),
      times(180, () => draw(0.05)),
    );
    expect(good.at.standing).toMatchObject({ failed: false, healthy: true });
    expect(good.at.standing.total).toBe(3600);
  });

  it('of 0 and 1 are judged exactly like counts', () => {
    const counts = times(60, (index) => ({ bad: index % 3, total: 10 }));
    const asScores = counts.map(({ bad, total }) => ({ scores: times(total, (index) => (index < bad ? 1 : 0)) }));
    const first = feed(
      eventStatistics(plan),
      counts.map((sample) => ({ counts: sample })),
    );
    const second = feed(scoreStatistics(plan), asScores);
    expect(second.at.standing.evidence).toBeCloseTo(first.at.standing.evidence, 8);
  });

  it('that are no numbers are left out, and those outside the range count as its ends', () => {
    const { at } = feed(scoreStatistics(plan), [{ scores: [Number.NaN, -3, 7, Number.POSITIVE_INFINITY] }]);
    expect(at.standing).toMatchObject({ bad: 1, total: 2 });
  });
});

describe('traffic that stays away', () => {
  const plan = { ...PLAN, maxDrop: 0.5, before: { total: 18_000, ticks: 360 } };

  it('fails a release that gets nothing any more, within a few samples', () => {
    const { at, used } = feed(
      dropStatistics(plan),
      times(100, () => ({ counts: { bad: 0, total: 0 } })),
    );
    expect(at.standing.failed).toBe(true);
    expect(used).toBe(3);
  });

  it('says how much is missing, and holds nothing against growth', () => {
    const { at } = feed(
      dropStatistics(plan),
      times(100, () => ({ counts: { bad: 0, total: 30 } })),
    );
    expect(at.standing).toMatchObject({ failed: false, bad: 2000, total: 5000 });
    const more = feed(
      dropStatistics(plan),
      times(100, () => ({ counts: { bad: 0, total: 500 } })),
    );
    expect(more.at.standing).toMatchObject({ failed: false, healthy: true, bad: 0 });
  });

  it('counts a reading after silent ticks for all of them', () => {
    const { at } = feed(dropStatistics(plan), [{ counts: { bad: 0, total: 150 } }]);
    const late = assess(dropStatistics(plan)).next({ counts: { bad: 0, total: 150 }, ticks: 3 });
    expect(late.standing.total).toBe(150);
    expect(at.standing.total).toBe(50);
  });

  it('fails nothing where hardly anything was seen before', () => {
    const { at } = feed(
      dropStatistics({ ...plan, before: { total: 2, ticks: 360 } }),
      times(360, () => ({ counts: { bad: 0, total: 0 } })),
    );
    expect(at.standing.failed).toBe(false);
  });
});

describe('fixed thresholds', () => {
  const value = (...values: readonly number[]): { value: number }[] => values.map((each) => ({ value: each }));
  const judge = (plan: ThresholdPlan, readings: readonly Omit<Reading, 'ticks'>[]): Assessment['standing'] =>
    feed(thresholdStatistics(plan), readings).at.standing;

  it('n in a row: anything else begins the row again', () => {
    const plan: ThresholdPlan = { above: 10, rule: { kind: 'in-a-row', failures: 3 } };
    expect(judge(plan, value(11, 12, 9, 11, 12))).toMatchObject({ failed: false, evidence: 2, threshold: 3 });
    expect(judge(plan, value(11, 12, 13)).failed).toBe(true);
    expect(judge(plan, [...value(11, 12), { missing: 'none' }, ...value(13)]).failed).toBe(false);
    expect(judge(plan, [...value(11, 12), { missing: 'error' }, ...value(13)]).failed).toBe(true);
  });

  it('what was not to be had yet is no measurement: neither a break nor a success', () => {
    const early = [
      { counts: { bad: 0, total: 0 }, pending: true as const },
      { missing: 'none' as const, pending: true as const },
    ];
    const row: ThresholdPlan = { above: 10, rule: { kind: 'in-a-row', failures: 2 }, inconclusiveLimit: 0 };
    expect(judge(row, [...early, ...value(11), ...early, ...value(12)]).failed).toBe(true);
    const counted: ThresholdPlan = { above: 10, rule: { kind: 'total', limit: 0 }, count: 2 };
    expect(judge(counted, [...value(1), ...early]).healthy).toBe(false);
    expect(judge({ above: 10, rule: { kind: 'total', limit: 0 } }, early)).toMatchObject({ healthy: false, total: 0 });
  });

  it('n of the last m', () => {
    const plan: ThresholdPlan = { below: 1, rule: { kind: 'of', failures: 2, of: 4 } };
    expect(judge(plan, value(0, 1, 1, 1, 0, 1)).failed).toBe(false);
    expect(judge(plan, value(0, 1, 1, 0)).failed).toBe(true);
  });

  it('a failure limit is exceeded by one more, as in an AnalysisTemplate', () => {
    const plan: ThresholdPlan = { above: 1, rule: { kind: 'total', limit: 2 } };
    expect(judge(plan, value(2, 0, 2, 0, 0)).failed).toBe(false);
    expect(judge(plan, value(2, 0, 2, 0, 2)).failed).toBe(true);
    expect(judge({ above: 1, rule: { kind: 'total', limit: 0 } }, value(2)).failed).toBe(true);
  });

  it('a count completes the check, without errors and whatever comes later', () => {
    const plan: ThresholdPlan = { above: 1, rule: { kind: 'total', limit: 0 }, count: 3 };
    expect(judge(plan, value(0, 0)).healthy).toBe(false);
    expect(judge(plan, [{ value: 0 }, { missing: 'error' }, { value: 0 }]).healthy).toBe(false);
    expect(judge(plan, value(0, 0, 0, 5))).toMatchObject({ healthy: true, failed: false });
    expect(judge(plan, [{ missing: 'none' }, { missing: 'none' }, { missing: 'none' }])).toMatchObject({
      healthy: false,
      stuck: expect.any(String),
    });
  });

  it('successes in a row complete it, and without them a count does not', () => {
    const plan: ThresholdPlan = { above: 1, rule: { kind: 'total', limit: 5 }, count: 4, consecutiveSuccessLimit: 2 };
    expect(judge(plan, value(2, 0, 0)).healthy).toBe(true);
    expect(judge(plan, value(2, 0, 2, 0))).toMatchObject({ healthy: false, failed: false, stuck: expect.any(String) });
  });

  it('measurements that say nothing are neither good nor bad, and only so many are accepted', () => {
    const plan: ThresholdPlan = { above: 1, rule: { kind: 'total', limit: 0 }, inconclusiveLimit: 1 };
    const nothing = [Number.NaN, Number.POSITIVE_INFINITY].map((each) => ({ value: each }));
    expect(judge(plan, nothing)).toMatchObject({ failed: false, healthy: false, stuck: '2 measurements said nothing' });
    expect(judge(plan, [{ counts: { bad: 0, total: 0 } }])).toMatchObject({ failed: false, healthy: false, evidence: 0 });
  });

  it('shares of counts that cannot be told exactly decide only where both ends agree', () => {
    const plan: ThresholdPlan = { above: 0.1, rule: { kind: 'total', limit: 0 } };
    expect(judge(plan, [{ counts: { bad: 0, badAtMost: 20, total: 100 } }])).toMatchObject({ failed: false, healthy: false });
    expect(judge(plan, [{ counts: { bad: 11, badAtMost: 20, total: 100 } }]).failed).toBe(true);
    expect(judge(plan, [{ scores: [0.5, 0.1] }]).failed).toBe(true);
  });
});
