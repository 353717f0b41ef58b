import { describe, expect, it } from '@jest/globals';
import type { Measurement } from '../../../src/health/index.ts';
import { vector } from '../../support/health-scripts.ts';
import { measureEach } from '../../support/prometheus-script.ts';

const LATENCY = {
  provider: 'prometheus',
  url: 'http://prom.test',
  headers: {},
  latency: { histogram: 'http_seconds', slowerThan: 250, selector: '' },
  timeout: 1000,
} as const;

/** Native histograms as the query API gives them: cumulative since their start, by bucket. */
function histograms(
  ...all: readonly (readonly [pod: string, count: number, buckets: readonly (readonly [number, number, number])[]])[]
): Response {
  const result = all.map(([pod, count, buckets]) => ({
    metric: { __name__: 'http_seconds', pod },
    histogram: [
      0,
      { count: String(count), sum: '1', buckets: buckets.map(([from, to, inside]) => [0, String(from), String(to), String(inside)]) },
    ],
  }));
  return Response.json({ status: 'success', data: { resultType: 'vector', result } });
}

const native = (...ticks: readonly Response[]): Promise<Measurement[]> =>
  measureEach(
    LATENCY,
    ticks.map((answer) => ({ http_seconds_bucket: vector(), http_seconds: answer })),
  );

describe('native histograms', () => {
  const one = (count: number, ...buckets: readonly (readonly [number, number, number])[]): Response => histograms(['a', count, buckets]);

  it('are counted beyond the limit; what shares its bucket is in doubt', async () => {
    const [first, exact, inside] = await native(
      one(10, [0.2, 0.25, 8], [0.25, 0.3, 2]),
      one(30, [0.2, 0.25, 20], [0.25, 0.3, 10]),
      one(40, [0.2, 0.25, 20], [0.25, 0.3, 10], [0.3, Number.POSITIVE_INFINITY, 10]),
    );
    expect(first).toMatchObject({ kind: 'none', pending: true });
    expect(exact).toMatchObject({ kind: 'counts', bad: 8, badAtMost: 8, total: 20 });
    expect(inside).toMatchObject({ kind: 'counts', bad: 10, badAtMost: 10, total: 10 });
    expect(await native(one(10, [0.1, 0.2, 10]), one(20, [0.1, 0.2, 13], [0.2, 0.4, 4], [0.4, 0.8, 3]))).toMatchObject([
      {},
      { bad: 3, badAtMost: 7, total: 10 },
    ]);
  });

  it('that merge their buckets hold nothing against the release, and clear nothing', async () => {
    const [, merged, after] = await native(
      one(100, [0.2, 0.25, 50], [0.25, 0.3, 50]),
      one(110, [0.2, 0.3, 110]),
      one(120, [0.2, 0.3, 115], [0.3, 0.6, 5]),
    );
    expect(merged).toMatchObject({ bad: 0, badAtMost: 10, total: 10 });
    expect(after).toMatchObject({ bad: 5, badAtMost: 10, total: 10 });
  });

  it('that begin anew count from zero, those that lag behind do not count, and new ones do', async () => {
    const restarted = await native(one(100, [0.25, 0.3, 50]), one(4, [0.25, 0.3, 4]));
    expect(restarted[1]).toMatchObject({ bad: 4, total: 4 });
    const lagging = await native(one(100, [0.25, 0.3, 50]), one(90, [0.25, 0.3, 45]), one(101, [0.25, 0.3, 51]));
    expect(lagging.slice(1)).toMatchObject([
      { bad: 0, total: 0 },
      { bad: 1, total: 1 },
    ]);
    const joined = await native(one(10), histograms(['a', 10, []], ['b', 3, [[0.25, 0.3, 1]]]));
    expect(joined[1]).toMatchObject({ bad: 1, total: 3 });
  });

  it('of a replica that could not be scraped at the first look are not new when it returns', async () => {
    const both = (more: number): Response => histograms(['a', 100, []], ['b', 9000 + more, [[0.25, 0.3, 800 + more]]]);
    const measured = await measureEach(LATENCY, [
      { http_seconds_bucket: vector(), http_seconds: one(100), 'last_over_time(http_seconds[15m]': both(0) },
      { http_seconds_bucket: vector(), http_seconds: both(3) },
    ]);
    expect(measured[1]).toMatchObject({ bad: 3, total: 3 });
  });

  it('of another form are no data, and neither is a metric that is none', async () => {
    const broken = Response.json({
      status: 'success',
      data: {
        resultType: 'vector',
        result: [
          { metric: {}, histogram: [0, { count: '5', buckets: [['x']] }] },
          { metric: {}, histogram: 'x' },
        ],
      },
    });
    for (const answer of [broken, vector([{ __name__: 'http_seconds' }, 5]), vector()]) {
      expect((await native(answer))[0]).toMatchObject({ kind: 'none', reason: expect.stringMatching(/no histogram of this name/) });
    }
  });
});
