import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../src/config/index.ts';
import { systemClock } from '../../src/core/index.ts';
import type { Measurement } from '../../src/health/index.ts';
import { openProvider } from '../../src/health/providers/index.ts';
import { get } from '../../src/runner/get.ts';
import { type Metrics, type Nginx, type Prometheus, startMetrics, startNginx, startPrometheus, until } from '../support/health-servers.ts';

const signal = new AbortController().signal;
let nginx: Nginx;
let metrics: Metrics;
let prometheus: Prometheus;

beforeAll(async () => {
  nginx = await startNginx('sha256:a', 0);
  metrics = await startMetrics();
  for (let count = 0; count < 100; count++) metrics.observe(count < 7 ? '503' : '200', 0.05);
  prometheus = await startPrometheus([metrics.target]);
  await until('Prometheus has scraped', async () => (await prometheus.value('sum(http_requests_total)')) === 100);
});
afterAll(async () => {
  await prometheus.stop();
  await metrics.stop();
  await nginx.stop();
});

async function measure(yaml: string): Promise<Measurement> {
  const [check] =
    loadConfig(`version: 1\nenvironments: { a: { health: [{ name: a, ${yaml} }] } }`, 'a.yml').environments.get('a')?.health ?? [];
  if (!check) throw new Error('no check');
  const provider = await openProvider(check.source, { name: 'a', clock: systemClock, fetch, get, expand: (text) => text });
  expect(await provider.preflight(signal)).toMatchObject({ ready: true });
  return provider.measure(signal);
}

describe('against nginx', () => {
  it('tcp connects', async () => {
    expect(await measure(`tcp: { address: '${new URL(nginx.url).host}', probes: 10 }`)).toEqual({ kind: 'counts', bad: 0, total: 10 });
  });

  it('a body that is no JSON is not what was expected', async () => {
    expect(await measure(`http: { url: '${nginx.url}', expect: { /status: UP } }`)).toMatchObject({ bad: 1, note: 'the body is not JSON' });
  });

  it('json has no answer in a page', async () => {
    await expect(measure(`json: { url: '${nginx.url}', success-condition: result.ok }`)).rejects.toThrow('ready');
  });
});

describe('against Prometheus', () => {
  const RATIO = 'sum(http_requests_total{code=~"5.."}) / sum(http_requests_total)';
  const query = (expression: string, more: string): Promise<Measurement> =>
    measure(`prometheus: { url: '${prometheus.url}', query: '${expression}', ${more} }`);

  it('a ratio is judged by conditions', async () => {
    expect(await query(RATIO, 'success-condition: value < 0.05')).toEqual({ kind: 'counts', bad: 1, total: 1, note: 'value 0.07' });
    expect(await query(RATIO, 'failure-condition: value > 0.1')).toEqual({ kind: 'counts', bad: 0, total: 1 });
    expect(await query(RATIO, 'success-condition: value < 0.05, failure-condition: value > 0.1')).toMatchObject({ kind: 'none' });
    expect(await query('http_requests_total', 'success-condition: "result.all(one, one > 5.0)"')).toMatchObject({ kind: 'counts', bad: 0 });
  });

  it('json reads the same from the interface of Prometheus itself', async () => {
    const url = `${prometheus.url}/api/v1/query?query=sum(http_requests_total)`;
    expect(
      await measure(`json: { url: '${url}', value: 'double(result.data.result[0].value[1])', success-condition: value >= 100.0 }`),
    ).toEqual({
      kind: 'counts',
      bad: 0,
      total: 1,
    });
  });
});
