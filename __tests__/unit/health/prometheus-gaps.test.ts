import { describe, expect, it } from '@jest/globals';
import { vector } from '../../support/health-scripts.ts';
import { measureEach } from '../../support/prometheus-script.ts';

const COMMON = { provider: 'prometheus', url: 'http://prom.test', headers: {}, timeout: 1000 } as const;
const COUNTERS = { ...COMMON, counters: { bad: 'errors_total{code="5"}', total: 'requests_total' } } as const;
const LATENCY = { ...COMMON, latency: { histogram: 'http_seconds', slowerThan: 250, selector: 'job="api"' } } as const;

type Entry = readonly [Record<string, string>, number];
const bad = (value: number, pod = 'a'): Entry => [{ __name__: 'errors_total', pod }, value];
const all = (value: number, pod = 'a'): Entry => [{ __name__: 'requests_total', pod }, value];
const buckets = (values: Readonly<Record<string, number>>, pod = 'a'): Entry[] =>
  Object.entries(values).map(([le, value]) => [{ __name__: 'http_seconds_bucket', le, pod }, value]);

describe('replicas that come and go', () => {
  it('are not taken for new when they could not be scraped at the first look', async () => {
    const measured = await measureEach(COUNTERS, [
      {
        errors_total: vector(bad(5)),
        requests_total: vector(all(1000)),
        'last_over_time(errors_total': vector(bad(5), bad(800, 'b')),
        'last_over_time(requests_total[15m]': vector(all(1000), all(90_000, 'b')),
      },
      { errors_total: vector(bad(5), bad(801, 'b')), requests_total: vector(all(1010), all(90_020, 'b')) },
    ]);
    expect(measured[1]).toEqual({ kind: 'counts', bad: 1, total: 30 });
  });

  it('are not taken for new in a histogram either', async () => {
    const [one, other] = [buckets({ '0.25': 90, '+Inf': 100 }), (more: number) => buckets({ '0.25': 500 + more, '+Inf': 900 + more }, 'b')];
    const query = 'http_seconds_bucket{job="api"}';
    const measured = await measureEach(LATENCY, [
      { [query]: vector(...one), [`last_over_time(${query}[15m])`]: vector(...one, ...other(0)) },
      { [query]: vector(...one, ...other(10)) },
    ]);
    expect(measured[1]).toMatchObject({ kind: 'counts', bad: 0, total: 10 });
  });

  it('do not bring their past with them into an aggregate', async () => {
    const [, , grown, back, next] = await measureEach(
      COUNTERS,
      [
        [vector([{}, 50]), vector([{}, 2000])],
        [vector([{}, 26]), vector([{}, 1010])],
        [vector([{}, 26]), vector([{}, 1110])],
        [vector([{}, 51]), vector([{}, 2200])],
        [vector([{}, 52]), vector([{}, 2300])],
      ].map(([errors, requests]) => ({ errors_total: errors ?? vector(), requests_total: requests ?? vector() })),
    );
    expect([grown, back, next]).toEqual([
      { kind: 'counts', bad: 0, total: 100 },
      { kind: 'none', reason: expect.stringContaining('came back') },
      { kind: 'counts', bad: 1, total: 100 },
    ]);
  });

  it('that begin anew hide no errors behind those they had before', async () => {
    const at = (errors: number, requests: number) => ({
      errors_total: vector([{ __name__: 'errors_total', instance: 'a:80' }, errors]),
      requests_total: vector([{ __name__: 'requests_total', instance: 'a:80' }, requests]),
    });
    const restarted = await measureEach(COUNTERS, [at(100, 1000), at(60, 450), at(70, 500)]);
    expect(restarted.slice(1)).toEqual([
      { kind: 'counts', bad: 60, total: 450 },
      { kind: 'counts', bad: 10, total: 50 },
    ]);
    // A replica of the store that lags behind is no restart, however small a counter is.
    const lagging = await measureEach(COUNTERS, [at(10, 90_000), at(4, 89_900), at(11, 90_100)]);
    expect(lagging.slice(1)).toMatchObject([{ total: 0 }, { total: 100 }]);
  });

  it('that begin anew with slow answers are not taken for a store that lags behind', async () => {
    const at = (fast: number, everything: number) => ({
      'http_seconds_bucket{job="api"}': vector(...buckets({ '0.25': fast, '+Inf': everything })),
    });
    const measured = await measureEach(LATENCY, [at(900, 1000), at(300, 600)]);
    expect(measured[1]).toMatchObject({ kind: 'counts', bad: 300, total: 600 });
  });
});
