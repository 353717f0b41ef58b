import { describe, expect, it } from '@jest/globals';
import type { ProviderConfig } from '../../../src/config/index.ts';
import { systemClock } from '../../../src/core/index.ts';
import type { Measurement } from '../../../src/health/index.ts';
import { openProvider } from '../../../src/health/providers/index.ts';
import { existenceQuery, rateFunction, unwrapSum } from '../../../src/health/providers/prometheus/expression.ts';
import { limitInUnit } from '../../../src/health/providers/prometheus/latency.ts';
import { networkError, vector } from '../../support/health-scripts.ts';
import { measureEach } from '../../support/prometheus-script.ts';

type Prometheus = Extract<ProviderConfig, { provider: 'prometheus' }>;
const COUNTERS: Prometheus = {
  provider: 'prometheus',
  url: 'http://prom.test/prefix/',
  headers: { 'x-scope': 'a' },
  counters: { bad: 'errors_total{code="5"}', total: 'requests_total' },
  timeout: 1000,
};
const LATENCY: Prometheus = {
  provider: 'prometheus',
  url: 'http://prom.test',
  headers: {},
  latency: { histogram: 'http_seconds', slowerThan: 250, selector: 'job="api"' },
  timeout: 1000,
};
const signal = new AbortController().signal;
const bad = (value: number | string, pod = 'a'): readonly [Record<string, string>, number | string] => [
  { __name__: 'errors_total', pod },
  value,
];
const all = (value: number | string, pod = 'a'): readonly [Record<string, string>, number | string] => [
  { __name__: 'requests_total', pod },
  value,
];

const counters = (ticks: readonly (readonly [Response | Error, Response | Error])[]): Promise<Measurement[]> =>
  measureEach(
    COUNTERS,
    ticks.map(([errors, requests]) => ({ errors_total: errors, requests_total: requests })),
  );

describe('counters', () => {
  it('takes the first look as a baseline, then counts what was added', async () => {
    const [first, second] = await counters([
      [vector(bad(5)), vector(all(1000))],
      [vector(bad(7)), vector(all(1100))],
    ]);
    expect(first).toMatchObject({ kind: 'none' });
    expect(second).toEqual({ kind: 'counts', bad: 2, total: 100 });
  });

  it('adds up series; a new one started from zero', async () => {
    const [, second] = await counters([
      [vector(bad(5)), vector(all(1000))],
      [vector(bad(5), bad(3, 'b')), vector(all(1010), all(40, 'b'))],
    ]);
    expect(second).toEqual({ kind: 'counts', bad: 3, total: 50 });
  });

  it('takes a raw counter that fell as reset, and one that vanished and returned as going on', async () => {
    const [, reset, gone, back] = await counters([
      [vector(bad(5)), vector(all(1000), all(500, 'b'))],
      [vector(bad(1)), vector(all(20), all(510, 'b'))],
      [vector(bad(1)), vector(all(30))],
      [vector(bad(1)), vector(all(40), all(560, 'b'))],
    ]);
    expect(reset).toEqual({ kind: 'counts', bad: 1, total: 30 });
    expect(gone).toEqual({ kind: 'counts', bad: 0, total: 10 });
    expect(back).toEqual({ kind: 'counts', bad: 0, total: 60 });
  });

  it('is not misled by two replicas of the store, one of which lags behind', async () => {
    const [, ...measured] = await counters([
      [vector(bad(900)), vector(all(90_000))],
      [vector(bad(899)), vector(all(89_900))],
      [vector(bad(902)), vector(all(90_300))],
      [vector(bad(901)), vector(all(90_200))],
      [vector(bad(903)), vector(all(90_600))],
    ]);
    const sum = measured.reduce((total, one) => total + (one.kind === 'counts' ? one.total : 0), 0);
    expect(measured.map((one) => (one.kind === 'counts' ? one.bad : one.kind))).toEqual([0, 2, 0, 1]);
    expect(sum).toBe(600);
  });

  it('does not read the past of the other replicas into an aggregate that fell', async () => {
    const [, fell, next] = await counters([
      [vector([{}, 50]), vector([{}, 2000])],
      [vector([{}, 26]), vector([{}, 1010])],
      [vector([{}, 26]), vector([{}, 1110])],
    ]);
    expect(fell).toMatchObject({ kind: 'none' });
    expect(next).toEqual({ kind: 'counts', bad: 0, total: 100 });
  });

  it('counts the time of an outage once it can read again', async () => {
    const [, out, again] = await counters([
      [vector(bad(5)), vector(all(1000))],
      [networkError('ECONNREFUSED'), networkError('ECONNREFUSED')],
      [vector(bad(9)), vector(all(1200))],
    ]);
    expect(out).toEqual({ kind: 'error', reason: 'prom.test: connection refused' });
    expect(again).toEqual({ kind: 'counts', bad: 4, total: 200 });
  });

  it.each([
    ['an empty answer', vector()],
    ['NaN', vector(all('NaN'))],
    ['infinity', vector(all('+Inf'))],
    ['a scalar NaN', Response.json({ status: 'success', data: { resultType: 'scalar', result: [1, 'NaN'] } })],
  ])('has no data for %s', async (_what, answer) => {
    expect(await counters([[vector(bad(5)), answer]])).toMatchObject([{ kind: 'none', reason: 'the query for all events has no result' }]);
  });

  it('reads scalars', async () => {
    const scalar = (value: string): Response => Response.json({ status: 'success', data: { resultType: 'scalar', result: [1, value] } });
    const measured = await counters([
      [scalar('1'), scalar('10')],
      [scalar('2'), scalar('30')],
    ]);
    expect(measured[1]).toEqual({ kind: 'counts', bad: 1, total: 20 });
  });

  it('passes on what the server has to say about a query', async () => {
    const refused = Response.json({ status: 'error', errorType: 'bad_data', error: 'unexpected end of input' }, { status: 400 });
    expect(await counters([[vector(), refused]])).toEqual([{ kind: 'error', reason: 'prom.test: status 400, unexpected end of input' }]);
    const matrix = Response.json({ status: 'success', data: { resultType: 'matrix', result: [] } });
    expect(await counters([[vector(), matrix]])).toMatchObject([
      { kind: 'error', reason: expect.stringContaining('an instant vector or a scalar is needed') },
    ]);
    expect(await counters([[vector(), new Response('<html>login</html>')]])).toMatchObject([{ kind: 'error' }]);
  });

  it('takes absent errors as none only where the metric and its labels are known', async () => {
    const known = [
      { requests_total: vector(all(100)), 'count(errors_total{code!=""})': vector([{}, 3]) },
      { requests_total: vector(all(150)) },
    ];
    expect((await measureEach(COUNTERS, known))[1]).toEqual({ kind: 'counts', bad: 0, total: 50 });
    const misspelt = [{ requests_total: vector(all(100)) }, { requests_total: vector(all(150)) }];
    expect((await measureEach(COUNTERS, misspelt))[1]).toMatchObject({ kind: 'none', reason: expect.stringContaining('or vector(0)') });
  });

  it('says so when bad and total cannot belong together', async () => {
    const [, second] = await counters([
      [vector(bad(0)), vector(all(0))],
      [vector(bad(13)), vector(all(10))],
    ]);
    expect(second).toMatchObject({ kind: 'counts', bad: 10, total: 10, note: expect.stringContaining('do both count the same events') });
  });

  it('takes far more bad events than events for a fault of the queries, never for a failed release', async () => {
    const [, second] = await counters([
      [vector(bad(0)), vector(all(0))],
      [vector(bad(500)), vector(all(100))],
    ]);
    expect(second).toEqual({ kind: 'error', reason: 'bad grew by 500, total only by 100: do both count the same events?' });
  });

  it('asks below the path of the URL, with the headers, for the moment of the first answer', async () => {
    const seen: string[] = [];
    const fakeFetch: typeof fetch = async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      seen.push(`${url.pathname} ${url.searchParams.get('time') ?? 'now'} ${new Headers(init?.headers).get('x-scope') ?? ''}`);
      return Response.json({ status: 'success', data: { resultType: 'vector', result: [{ metric: {}, value: [1700000000.125, '1'] }] } });
    };
    const provider = await openProvider(COUNTERS, { name: 'errors', clock: systemClock, fetch: fakeFetch, expand: (text) => text });
    await provider.measure(signal);
    expect(seen[0]).toBe('/prefix/api/v1/query now a');
    expect(seen.slice(1)).toEqual(Array.from({ length: 3 }, () => '/prefix/api/v1/query 1700000000.125 a'));
  });

  it('refuses functions that estimate', async () => {
    const config: Prometheus = { ...COUNTERS, counters: { bad: 'sum(rate(errors_total[5m]))', total: 'requests_total' } };
    await expect(openProvider(config, { name: 'errors', clock: systemClock, fetch, expand: (text) => text })).rejects.toThrow(
      /check "errors": `bad` uses rate\(\)/,
    );
  });
});

describe('latency', () => {
  const buckets = (values: Readonly<Record<string, number>>, pod = 'a'): (readonly [Record<string, string>, number])[] =>
    Object.entries(values).map(([le, value]) => [{ __name__: 'http_seconds_bucket', le, pod }, value] as const);
  const slow = (...ticks: readonly Response[]): Promise<Measurement[]> =>
    measureEach(
      LATENCY,
      ticks.map((answer) => ({ 'http_seconds_bucket{job="api"}': answer })),
    );

  it('counts what is above the bucket at the limit', async () => {
    const [, second] = await slow(
      vector(...buckets({ '0.1': 10, '0.25': 50, '+Inf': 60 })),
      vector(...buckets({ '0.1': 20, '0.25': 120, '+Inf': 140 })),
    );
    expect(second).toEqual({ kind: 'counts', bad: 10, badAtMost: 10, total: 80 });
  });

  it('keeps in doubt what lies between two bounds', async () => {
    const [, second] = await slow(
      vector(...buckets({ '0.2': 0, '0.5': 0, '+Inf': 0 })),
      vector(...buckets({ '0.2': 70, '0.5': 90, '+Inf': 100 })),
    );
    expect(second).toMatchObject({
      kind: 'counts',
      bad: 10,
      badAtMost: 30,
      total: 100,
      note: expect.stringContaining('between the bucket bounds 0.2 and 0.5'),
    });
  });

  it('cannot fail a release for a limit beyond the last bound, nor pass it', async () => {
    const [, second] = await slow(vector(...buckets({ '0.1': 0, '+Inf': 0 })), vector(...buckets({ '0.1': 70, '+Inf': 100 })));
    expect(second).toMatchObject({ bad: 0, badAtMost: 30, total: 100 });
  });

  it('adds up replicas with different buckets', async () => {
    const [, second] = await slow(
      vector(...buckets({ '0.25': 0, '+Inf': 0 })),
      vector(...buckets({ '0.25': 9, '+Inf': 10 }), ...buckets({ '0.1': 1, '0.25': 18, '+Inf': 20 }, 'b')),
    );
    expect(second).toMatchObject({ bad: 3, badAtMost: 3, total: 30 });
  });

  it('has no data without buckets', async () => {
    expect(await slow(vector())).toMatchObject([{ kind: 'none', reason: expect.stringContaining('there is no histogram of this name') }]);
    expect(await slow(vector([{ __name__: 'http_seconds_bucket' }, 1]), vector([{ __name__: 'http_seconds_bucket' }, 2]))).toMatchObject([
      {},
      { kind: 'none' },
    ]);
  });

  it.each([
    ['http_request_duration_seconds', 0.25],
    ['latency_milliseconds', 250],
    ['latency_ms', 250],
    ['latency_us', 250_000],
    ['latency', 250],
  ])('takes the unit from the name: %s', (name, limit) => {
    expect(limitInUnit(name, 250)).toBe(limit);
  });
});

describe('expressions', () => {
  it.each([
    ['sum(http_requests_total{code=~"5.."})', 'http_requests_total{code=~"5.."}'],
    ['sum by (code) (x{a="}"})', 'x{a="}"}'],
    ['sum(x) by (code)', 'x'],
    ['sum({__name__="x"})', '{__name__="x"}'],
    ['sum(x) + sum(y)', 'sum(x) + sum(y)'],
    ['sum(x or y)', 'sum(x or y)'],
    ['max(x)', 'max(x)'],
    ['sum()', 'sum()'],
  ])('%s is read as %s', (given, read) => {
    expect(unwrapSum(given)).toBe(read);
  });

  it.each([
    ['x{a="1",b!~"2|3"}', 'count(x{a!="",b!=""})'],
    ['x', 'count(x{})'],
    ['x{a="b=\\"c\\",d=e"}', 'count(x{a!=""})'],
    ['x + y', undefined],
    ['{a="b"}', undefined],
  ])('%s exists where %s has a result', (given, query) => {
    expect(existenceQuery(given)).toBe(query);
  });

  it('sees estimating functions, not their names in strings', () => {
    expect(rateFunction('sum(increase (x[1m]))')).toBe('increase');
    expect(rateFunction('x{path="/rate(1)"}')).toBeUndefined();
    expect(rateFunction('conversion_rate_total')).toBeUndefined();
  });
});
