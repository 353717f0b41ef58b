import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/core/index.ts';
import { openProvider } from '../../src/health/index.ts';
import { type Prometheus, startPrometheus, until } from '../support/health-servers.ts';
import { type NativeExporter, startNativeExporter } from '../support/native-histograms.ts';

const PATIENT = 60_000;
const signal = new AbortController().signal;
let app: NativeExporter;
let prometheus: Prometheus;

beforeEach(async () => {
  app = await startNativeExporter('http_request_duration_seconds');
  app.observe(0.1, 40);
  prometheus = await startPrometheus([app.target], ['--enable-feature=native-histograms']);
  await settled(40);
}, PATIENT);
afterEach(async () => {
  await prometheus.stop();
  await app.stop();
});

async function settled(total: number): Promise<void> {
  await until(
    `${total} requests were scraped`,
    async () => (await prometheus.value('histogram_count(http_request_duration_seconds)')) === total,
  );
}

function open(slowerThan: number): ReturnType<typeof openProvider> {
  const latency = { histogram: 'http_request_duration_seconds', slowerThan, selector: 'job="app"' };
  const config = { provider: 'prometheus', url: prometheus.url, headers: {}, latency, timeout: 5000 } as const;
  return openProvider(config, { name: 'slow', clock: systemClock, fetch, expand: (text) => text });
}

describe('a native histogram in a real Prometheus', () => {
  it(
    'is counted beyond a bound, and in doubt inside of a bucket',
    async () => {
      const [exact, between] = [await open(250), await open(240)];
      expect(await exact.preflight(signal)).toMatchObject({ ready: true });
      for (const provider of [exact, between]) expect(await provider.measure(signal)).toMatchObject({ kind: 'none', pending: true });
      app.observe(0.1, 50);
      // 0.24 and 0.245 share a bucket that ends at 0.25.
      app.observe(0.245, 5);
      app.observe(0.4, 3);
      await settled(98);
      expect(await exact.measure(signal)).toMatchObject({ kind: 'counts', bad: 3, badAtMost: 3, total: 58 });
      expect(await between.measure(signal)).toMatchObject({ kind: 'counts', bad: 3, badAtMost: 8, total: 58 });
      app.reset();
      app.observe(0.4, 2);
      await settled(2);
      expect(await exact.measure(signal)).toMatchObject({ kind: 'counts', bad: 2, total: 2 });
    },
    PATIENT,
  );
});
