import type { ProviderConfig } from '../../src/config/index.ts';
import type { Execute } from '../../src/core/index.ts';
import { FAKE_STORES } from './health-stores.ts';
import { type Asked, type FakeStore, sourceFrom, type Told, type Which, World } from './health-world.ts';

/** A source of each kind, and answers that mean that all is well. */
export interface ProviderSample {
  readonly config: (url: string) => ProviderConfig;
  readonly good: (asked: Asked) => Told;
  /** What it makes of a server that is not there, does not answer or answers with an error. */
  readonly trouble: 'bad' | 'error';
  /** It speaks HTTP to the URL itself. */
  readonly http: boolean;
  /** It sends the credentials that stand in the URL, having none of its own. */
  readonly basic: boolean;
}

/** One event each second, since ever, and none of them bad. */
class QuietWorld extends World {
  override intervals(which: Which, from: number, to: number, period: number): [number, number][] {
    const count = Math.max(0, Math.ceil((to - from) / period));
    return Array.from({ length: count }, (_, index) => [from + index * period, which === 'bad' ? 0 : period / 1000]);
  }
}

const store = (name: string, basic = false): ProviderSample => {
  const fake = FAKE_STORES[name] as FakeStore;
  const { bad, total } = fake.queries;
  return {
    config: (url) => ({ ...fake.config(url, { counts: { bad, total, absent: 'unknown' } }), timeout: 300 }),
    good: (asked) => fake.answer(asked, new QuietWorld()),
    trouble: 'error',
    http: true,
    basic,
  };
};

const say =
  (body: unknown): (() => Told) =>
  () => ({ body: typeof body === 'string' ? body : JSON.stringify(body) });
const ENDPOINT = { trouble: 'error', http: true, basic: true } as const;

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

/** A provider that is not here fails the contract. */
export const PROVIDER_SAMPLES: Readonly<Record<string, ProviderSample>> = {
  http: {
    config: (url) => ({ provider: 'http', url, headers: {}, status: [[200, 299]], timeout: 300, probes: 2 }),
    good: say('ok'),
    ...ENDPOINT,
    trouble: 'bad',
  },
  tcp: {
    config: (url) => {
      const host = hostOf(url);
      return { provider: 'tcp', address: /:\d+$/.test(host) ? host : `${host}:80`, tls: false, timeout: 300, probes: 2 };
    },
    good: say('ok'),
    ...ENDPOINT,
    trouble: 'bad',
    http: false,
  },
  command: {
    config: (url) => ({ provider: 'command', run: ['ask', url], env: [], output: 'exit', timeout: 300 }),
    good: say('ok'),
    ...ENDPOINT,
    http: false,
  },
  prometheus: {
    config: (url) => ({ provider: 'prometheus', url, headers: {}, counters: { bad: 'bad_total', total: 'all_total' }, timeout: 300 }),
    good: say({ status: 'success', data: { resultType: 'vector', result: [{ metric: { __name__: 'x' }, value: [1, '5'] }] } }),
    ...ENDPOINT,
  },
  datadog: store('datadog v2'),
  cloudwatch: store('cloudwatch'),
  'new-relic': store('new-relic'),
  graphite: store('graphite', true),
  influxdb: store('influxdb v2'),
  'google-monitoring': store('google-monitoring'),
  webhook: {
    config: (url) => ({ provider: 'webhook', url, headers: {}, payload: {}, failStatus: [], timeout: 300 }),
    good: say({ status: 'pass' }),
    ...ENDPOINT,
  },
  github: {
    config: (url) =>
      sourceFrom({ provider: 'github', url, repository: 'o/r', ref: 'main', question: { checks: ['e2e'] }, token: 'hush', timeout: 300 }),
    good: ({ url }) => {
      const runs = [{ name: 'e2e', status: 'completed', conclusion: 'success' }];
      return say(url.pathname.endsWith('/status') ? { total_count: 0, statuses: [] } : { total_count: 1, check_runs: runs })();
    },
    ...ENDPOINT,
    basic: false,
  },
  json: {
    config: (url) => {
      const question = { bad: 'result.bad', total: 'result.total' };
      return { provider: 'json', url, method: 'GET', headers: {}, question, period: 10_000, delay: 5000, timeout: 300 };
    },
    good: say({ bad: 0, total: 5 }),
    ...ENDPOINT,
  },
};

/** A program `ask URL` that looks whether something answers there. */
export const askProgram: Execute = async ({ run, timeout, signal }) => {
  try {
    const response = await fetch(run[1] ?? '', { signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]), redirect: 'manual' });
    await response.arrayBuffer();
    return { kind: 'ended', code: response.ok ? 0 : 1, output: '', complete: true };
  } catch (error) {
    signal.throwIfAborted();
    const { cause } = error as { cause?: { code?: string } };
    return cause?.code === 'ECONNREFUSED'
      ? { kind: 'failed', reason: 'connection refused' }
      : { kind: 'stopped', reason: 'it did not end in time' };
  }
};
