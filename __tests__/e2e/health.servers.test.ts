import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EnvironmentConfig, HealthCheckConfig, WatchConfig } from '../../src/config/index.ts';
import { systemClock } from '../../src/core/index.ts';
import { replay, type WatchResult, watchRelease } from '../../src/health/index.ts';
import { get } from '../../src/runner/get.ts';
import { counterCheck, environment, httpCheck, IDENTITY, NEW, OLD } from '../support/health-scripts.ts';
import {
  type Metrics,
  type Nginx,
  pause,
  type Prometheus,
  startLoad,
  startMetrics,
  startNginx,
  startPrometheus,
  until,
} from '../support/health-servers.ts';

const FAST: Partial<WatchConfig> = { interval: 500, window: 30_000, soak: 4000, warmUp: 1000, minEvents: 50, maxErrors: 3 };
const THIRD = `sha256:${'d4'.repeat(32)}`;

function watch(environment: EnvironmentConfig): Promise<WatchResult> {
  return watchRelease({
    environment,
    expected: NEW,
    clock: systemClock,
    fetch,
    get,
    signal: new AbortController().signal,
    expand: (text) => text,
    progress: () => undefined,
  });
}

function reason(result: WatchResult): string {
  return result.timeline.at(-1)?.text ?? '';
}

describe('a watch of nginx', () => {
  let nginx: Nginx;
  beforeAll(async () => {
    nginx = await startNginx(OLD, 0);
  });
  afterAll(() => nginx.stop());

  const watched = (settings: Partial<WatchConfig> = {}, within = 10_000): EnvironmentConfig =>
    environment(
      [httpCheck('up', { url: nginx.url, probes: 5, timeout: 1000 })],
      { ...FAST, ...settings },
      { ...IDENTITY, http: nginx.url, value: 'header:X-Image-Digest', within },
    );

  it('does not hold the old release against the new one (I1)', async () => {
    await nginx.deploy(OLD, 100);
    const watching = watch(watched());
    await pause(2500);
    await nginx.deploy(NEW, 0);
    const result = await watching;
    expect(reason(result)).toMatch(/^healthy: up: 0 of \d+ probes failed/);
    expect(result).toMatchObject({ verdict: 'pass', cause: 'healthy' });
    expect((result.identifiedAt ?? 0) - result.startedAt).toBeGreaterThan(2500);
    expect(result.record && replay(result.record).decision).toEqual({ verdict: 'pass', cause: 'healthy' });
  });

  it('does not let the old release vouch for the new one (I1), and sees half of the answers fail within seconds (I12)', async () => {
    await nginx.deploy(OLD, 0);
    const watching = watch(watched());
    await pause(1500);
    await nginx.deploy(NEW, 50);
    const result = await watching;
    expect(result).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
    expect(reason(result)).toMatch(/^failed: up: \d+ of \d+ probes failed \(\d.*latest: status 503/);
    expect(result.decidedAt - (result.identifiedAt ?? 0)).toBeLessThan(6000);
  });

  it('is inconclusive when the release never takes effect', async () => {
    await nginx.deploy(OLD, 100);
    expect(await watch(watched({}, 2500))).toMatchObject({ verdict: 'inconclusive', cause: 'not-effective', samples: [] });
  });

  it('leaves a release alone that somebody put over it', async () => {
    await nginx.deploy(NEW, 0);
    const watching = watch(watched({ soak: 20_000 }));
    await pause(5000);
    await nginx.deploy(THIRD, 100);
    const result = await watching;
    expect(result).toMatchObject({ verdict: 'inconclusive', cause: 'superseded' });
    expect(reason(result)).toBe('another release took over: sha256:d4d4d4d4d4d4 answered');
  });

  it('fails a release that stops answering', async () => {
    await nginx.deploy(NEW, 0);
    const watching = watch(watched({ soak: 20_000 }));
    await pause(5000);
    await nginx.stop();
    const stopped = Date.now();
    const result = await watching;
    expect(result).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
    expect(reason(result)).toContain('connection refused');
    expect(result.decidedAt - stopped).toBeLessThan(4000);
  });
});

describe('a watch through Prometheus', () => {
  let nginx: Nginx;
  let metrics: Metrics;
  let prometheus: Prometheus;
  let load: { stop(): Promise<void> };
  let slow = 0;

  beforeAll(async () => {
    nginx = await startNginx(NEW, 0);
    metrics = await startMetrics();
    let request = 0;
    // nginx cannot be slow on demand: a share of the answers is reported as slow instead.
    load = startLoad(nginx.url, 100, (code, seconds) => metrics.observe(code, request++ % 100 < slow ? 0.4 : Math.min(seconds, 0.09)));
    prometheus = await startPrometheus([metrics.target]);
    await until('Prometheus has scraped', async () => ((await prometheus.value('sum(http_requests_total)')) ?? 0) > 0);
  });
  afterAll(async () => {
    await load.stop();
    await prometheus.stop();
    await metrics.stop();
    await nginx.stop();
  });

  const errors = (changes: { bad?: string; total?: string } = {}): HealthCheckConfig => {
    const counters = { bad: 'sum(http_requests_total{code=~"5.."})', total: 'sum(http_requests_total)', ...changes };
    return counterCheck('errors', {
      source: { provider: 'prometheus', url: prometheus.url, headers: {}, counters, timeout: 2000 },
      minBad: 3,
    });
  };
  const latency = (slowerThan: number): HealthCheckConfig => {
    const query = { histogram: 'http_request_duration_seconds', slowerThan, selector: 'job="app"' };
    return counterCheck('p99 latency', {
      source: { provider: 'prometheus', url: prometheus.url, headers: {}, latency: query, timeout: 2000 },
      tolerate: 0.01,
      minBad: 3,
    });
  };
  const settings: Partial<WatchConfig> = { ...FAST, interval: 1000, warmUp: 2000, soak: 5000, minEvents: 200 };

  it('calls a good release healthy, though no error was ever counted', async () => {
    expect(metrics.codes.has('503')).toBe(false);
    const result = await watch(environment([errors(), latency(250)], settings));
    expect(reason(result)).toMatch(/^healthy: errors: 0 of \d+ events bad .*p99 latency: 0 of \d+ requests slower than 250ms/);
    expect(result.verdict).toBe('pass');
  });

  it('is inconclusive for a misspelt metric or label', async () => {
    const settled = { ...settings, window: 4000 };
    const [name, label] = await Promise.all([
      watch(environment([errors({ total: 'http_request_total' })], settled)),
      watch(environment([errors({ bad: 'http_requests_total{status=~"5.."}' })], settled)),
    ]);
    expect([name, label]).toMatchObject([
      { verdict: 'inconclusive', cause: 'no-data' },
      { verdict: 'inconclusive', cause: 'no-data' },
    ]);
    expect(name?.timeline.map(({ text }) => text)).toContain(
      'warning: errors: returns no data now (the query for all events has no result)',
    );
  });

  it('reports what Prometheus says about a malformed query', async () => {
    const result = await watch(environment([errors({ total: 'sum(http_requests_total' })], settings));
    expect(result).toMatchObject({ verdict: 'inconclusive', cause: 'monitor-error' });
    expect(reason(result)).toMatch(/status 400, .*unclosed left parenthesis/);
  });

  it('finds slow answers', async () => {
    slow = 10;
    const result = await watch(environment([latency(250)], settings));
    slow = 0;
    expect(result).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
    expect(reason(result)).toMatch(/^failed: p99 latency: \d+ of \d+ requests slower than 250ms \(\d/);
  });

  it('neither fails nor passes for a limit inside a bucket that all slow answers fall into', async () => {
    slow = 10;
    const result = await watch(environment([latency(300)], { ...settings, window: 10_000 }));
    slow = 0;
    expect(result).toMatchObject({ verdict: 'inconclusive', cause: 'underpowered', checks: [{ bad: 0 }] });
  });

  it('is not misled by counters that start again', async () => {
    const watching = watch(environment([errors(), latency(250)], { ...settings, soak: 9000 }));
    await pause(5000);
    metrics.reset();
    expect(await watching).toMatchObject({ verdict: 'pass' });
  });

  it('finds 5 % errors within seconds of the fault', async () => {
    const watching = watch(environment([errors()], { ...settings, soak: 25_000 }));
    await pause(5000);
    await nginx.deploy(NEW, 5);
    const began = Date.now();
    const result = await watching;
    expect(result).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
    expect(result.decidedAt - began).toBeLessThan(15_000);
  });

  it('is inconclusive when Prometheus goes away (I4)', async () => {
    const watching = watch(environment([errors()], { ...settings, soak: 25_000, alpha: 1e-9 }));
    await pause(3500);
    await prometheus.stop();
    const result = await watching;
    expect(result).toMatchObject({ verdict: 'inconclusive', cause: 'monitor-error' });
    expect(reason(result)).toContain('could not be read 3 times in a row');
  });
});
