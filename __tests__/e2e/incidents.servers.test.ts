/** Incidents that need real servers: a load balancer that replaces replicas, and a Prometheus that scrapes every second. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { EnvironmentConfig, HealthCheckConfig, WatchConfig } from '../../src/config/index.ts';
import { systemClock } from '../../src/core/index.ts';
import { compareRecord, type WatchOptions, type WatchResult, watchRelease } from '../../src/health/index.ts';
import { get } from '../../src/runner/get.ts';
import { counterCheck, environment, httpCheck, IDENTITY, NEW, OLD } from '../support/health-scripts.ts';
import { type Metrics, pause, type Prometheus, startMetrics, startPrometheus, until } from '../support/health-servers.ts';
import { type RollingNginx, startRollingNginx } from '../support/rolling-nginx.ts';

const FAST: Partial<WatchConfig> = { interval: 500, window: 30_000, soak: 4000, warmUp: 500, minEvents: 50, maxErrors: 3 };

async function watch(settings: EnvironmentConfig, more: Partial<WatchOptions> = {}): Promise<WatchResult> {
  const result = await watchRelease({
    environment: settings,
    expected: NEW,
    clock: systemClock,
    fetch,
    get,
    signal: new AbortController().signal,
    expand: (text) => text,
    progress: () => undefined,
    random: Math.random,
    ...more,
  });
  // Whatever real servers answered: the record says the same again.
  expect(result.record && compareRecord(result.record).differences).toEqual([]);
  return result;
}

describe('while nginx replaces replicas (I1)', () => {
  let nginx: RollingNginx | undefined;
  afterEach(() => nginx?.stop());

  const watched = (url: string): EnvironmentConfig =>
    environment([httpCheck('up', { url, probes: 6, timeout: 1000 })], FAST, { ...IDENTITY, http: url, value: 'header:X-Image-Digest' });

  it('the old release fails half of its requests until it is gone; the new one is healthy', async () => {
    const [old, fresh] = [
      { digest: OLD, failing: 50 },
      { digest: NEW, failing: 0 },
    ];
    nginx = await startRollingNginx(old, fresh);
    const said: string[] = [];
    const watching = watch(watched(nginx.url), { progress: (line) => said.push(line) });
    await pause(1500);
    await nginx.shift(80, old, fresh);
    await until('an answer of the old release is set aside', async () => said.some((line) => line.includes('set aside')), 60_000);
    await pause(2000);
    await nginx.shift(100, old, fresh);
    const result = await watching;
    expect(result).toMatchObject({ verdict: 'pass', cause: 'healthy', checks: [{ bad: 0 }] });
    expect(result.checks[0]?.setAside).toBeGreaterThan(0);
  });

  it('the new release fails half of its requests while the old one still serves well; it is failed', async () => {
    const [old, fresh] = [
      { digest: OLD, failing: 0 },
      { digest: NEW, failing: 50 },
    ];
    nginx = await startRollingNginx(old, fresh);
    const watching = watch(watched(nginx.url));
    await pause(1500);
    await nginx.shift(60, old, fresh);
    const result = await watching;
    expect(result).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
    expect(result.checks[0]?.detail).toMatch(/\d+ of \d+ probes failed .* of other releases set aside/);
  });
});

describe('a Prometheus that has seen the time before', () => {
  let [release, control]: [Metrics | undefined, Metrics | undefined] = [undefined, undefined];
  let prometheus: Prometheus;
  const faults = { release: 0, control: 0 };
  let timer: NodeJS.Timeout;

  beforeAll(async () => {
    const [a, b] = [await startMetrics(), await startMetrics()];
    [release, control] = [a, b];
    let request = 0;
    // A hundred requests a second each, of which so many per cent fail.
    timer = setInterval(() => {
      for (let each = 0; each < 10; each++, request++) {
        a.observe(request % 100 < faults.release ? '503' : '200', 0.01);
        b.observe(request % 100 < faults.control ? '503' : '200', 0.01);
      }
    }, 100);
    faults.release = 10;
    prometheus = await startPrometheus([a.target, b.target]);
    await until('Prometheus has scraped', async () => ((await prometheus.value('sum(http_requests_total)')) ?? 0) > 0);
    await pause(12_000);
  });
  afterAll(async () => {
    clearInterval(timer);
    await prometheus.stop();
    await release?.stop();
    await control?.stop();
  });

  const source = (target: string | undefined) => {
    const labels = `instance="${target ?? ''}"`;
    const counters = { bad: `http_requests_total{code=~"5..",${labels}}`, total: `http_requests_total{${labels}}` };
    return { provider: 'prometheus', url: prometheus.url, headers: {}, counters, timeout: 2000 } as const;
  };
  const errors = (changes: Partial<HealthCheckConfig>): HealthCheckConfig =>
    counterCheck('errors', { source: source(release?.target), minBad: 3, ...changes });
  const settings: Partial<WatchConfig> = { ...FAST, interval: 1000, warmUp: 1000, soak: 5000, minEvents: 200 };
  const lookback = 10_000;

  it('says that it was red before, and blames nobody (I14)', async () => {
    const result = await watch(environment([errors({ estimateDispersion: { lookback } })], settings), { deployedAt: Date.now() });
    expect(result).toMatchObject({ verdict: 'inconclusive', cause: 'red-before-deploy' });
    expect(result.checks[0]?.redBefore).toMatch(/^\d+ of \d+ in the \d+s before the deploy$/);
  });

  it('holds nothing against a release that is no worse than the one before', async () => {
    const baseline = { kind: 'before', lookback, ratio: 1.5 } as const;
    const result = await watch(environment([errors({ baseline })], { ...settings, window: 15_000 }), { deployedAt: Date.now() });
    expect(result.verdict).not.toBe('fail');
    expect(result.checks[0]?.tolerate).toBeGreaterThan(0.1);
  });

  it('leaves a release alone that suffers with its control, and fails one that suffers alone (I16)', async () => {
    const baseline = { kind: 'concurrent', ratio: 1.5, control: source(control?.target) } as const;
    [faults.release, faults.control] = [20, 20];
    await pause(2000);
    const shared = await watch(environment([errors({ baseline })], { ...settings, window: 12_000 }));
    expect(shared.verdict).not.toBe('fail');
    faults.control = 0;
    await pause(2000);
    const alone = await watch(environment([errors({ baseline })], settings));
    expect(alone).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
    expect(alone.checks[0]?.detail).toContain('without the release 0 of');
  });

  it('finds traffic that stays away (I3)', async () => {
    [faults.release, faults.control] = [0, 0];
    const maxDrop = { share: 0.5, lookback };
    const watching = watch(environment([errors({ maxDrop })], { ...settings, soak: 20_000 }), { deployedAt: Date.now() });
    await pause(4000);
    clearInterval(timer);
    expect(await watching).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
  });
});
