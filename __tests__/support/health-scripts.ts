import type { EnvironmentConfig, HealthCheckConfig, IdentityConfig, WatchConfig } from '../../src/config/index.ts';
import { watchRelease, type WatchOptions, type WatchResult } from '../../src/health/index.ts';
import { VirtualClock } from './virtual-clock.ts';

const place = { file: '.github/rollback-gate.yml', line: 1, column: 1 };

export const NEW = `sha256:${'a1'.repeat(32)}`;
export const OLD = `sha256:${'b2'.repeat(32)}`;

export const WATCH: WatchConfig = {
  interval: 5000,
  window: 900_000,
  soak: 180_000,
  warmUp: 30_000,
  alpha: 0.01,
  beta: 0.05,
  minEvents: 200,
  maxErrors: 5,
};

export function httpCheck(
  name: string,
  changes: Partial<HealthCheckConfig> & { probes?: number; slowerThan?: number; url?: string; timeout?: number } = {},
): HealthCheckConfig {
  const { probes = 1, slowerThan, url = 'http://app.test/healthz', timeout = 3000, ...rest } = changes;
  const source = {
    provider: 'http',
    url,
    headers: {},
    status: [[200, 299]],
    timeout,
    probes,
    ...(slowerThan === undefined ? {} : { slowerThan }),
  } as const;
  return { name, source, tolerate: 0.01, advisory: false, minBad: 3, dispersion: 1, place, ...rest };
}

export function counterCheck(name: string, changes: Partial<HealthCheckConfig> = {}): HealthCheckConfig {
  const counters = { bad: 'http_requests_total{code=~"5.."}', total: 'http_requests_total' };
  const source = { provider: 'prometheus', url: 'http://prom.test', headers: {}, counters, timeout: 3000 } as const;
  return { name, source, tolerate: 0.002, advisory: false, minBad: 6, dispersion: 1, place, ...changes };
}

export const IDENTITY: IdentityConfig = {
  http: 'http://app.test/version',
  headers: {},
  value: 'digest',
  pin: 'image',
  answers: 3,
  within: 600_000,
  place,
};

export function environment(
  health: readonly HealthCheckConfig[],
  changes: Partial<WatchConfig> = {},
  identity: IdentityConfig | 'none' = 'none',
): EnvironmentConfig {
  return { name: 'production', pins: [], health, watch: { ...WATCH, ...changes }, place, identity };
}

/** Answers by URL; what it returns is the answer, what it throws a network error. `seconds` since the watch was started. */
export type Script = (url: URL, seconds: number, clock: VirtualClock, signal: AbortSignal | undefined) => Response | Promise<Response>;

/** An error as `fetch` throws it. */
export function networkError(code: string): Error {
  return Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(code), { code }) });
}

export interface Watched {
  readonly result: WatchResult;
  readonly lines: readonly string[];
  /** Seconds from the start to the decision. */
  readonly seconds: number;
  readonly environment: EnvironmentConfig;
}

/** Watches a scripted world on a virtual clock. */
export async function watchScript(environment: EnvironmentConfig, script: Script, options: Partial<WatchOptions> = {}): Promise<Watched> {
  const clock = new VirtualClock();
  const start = clock.now();
  const lines: string[] = [];
  const fakeFetch: typeof fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    return script(url, (clock.now() - start) / 1000, clock, init?.signal ?? undefined);
  };
  const result = await clock.run(
    watchRelease({
      environment,
      expected: NEW,
      clock,
      fetch: fakeFetch,
      signal: new AbortController().signal,
      expand: (text) => text,
      progress: (line) => lines.push(line),
      ...options,
    }),
  );
  return { result, lines, seconds: (result.decidedAt - start) / 1000, environment };
}

/** An answer of the Prometheus query API with one series per entry. */
export function vector(...entries: readonly (readonly [labels: Record<string, string>, value: number | string])[]): Response {
  const result = entries.map(([metric, value]) => ({ metric, value: [0, String(value)] }));
  return Response.json({ status: 'success', data: { resultType: 'vector', result } });
}

export const ok = (): Response => new Response('ok');
export const down = (): Response => new Response('no', { status: 503 });
export const named = (digest: string): Response => Response.json({ digest });

/** The app answers as told; identity as told. */
export function app(health: (seconds: number) => Response, digest: (seconds: number) => string = () => NEW): Script {
  return (url, seconds) => (url.pathname === '/version' ? named(digest(seconds)) : health(seconds));
}

/** Counters of a service with `rps` requests a second of which `share(seconds)` are bad; whole events, at most a constant apart. */
export function counters(rps: number, share: (seconds: number) => number): Script {
  return (url, seconds) => {
    const query = url.searchParams.get('query') ?? '';
    if (query.startsWith('count(')) return vector([{}, 1]);
    let bad = 0;
    for (let second = 0; second < seconds; second++) bad += rps * share(second);
    const total = Math.floor(rps * seconds);
    const labels = { __name__: 'http_requests_total', code: query.includes('5..') ? '503' : '200' };
    return vector([labels, query.includes('5..') ? Math.floor(bad) : total]);
  };
}
