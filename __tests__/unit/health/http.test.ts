import { createServer as createHttp2Server } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ProviderConfig } from '../../../src/config/index.ts';
import { systemClock } from '../../../src/core/index.ts';
import type { Measurement } from '../../../src/health/index.ts';
import { openProvider } from '../../../src/health/providers/index.ts';
import { get } from '../../../src/runner/get.ts';
import { startServer, type TestServer } from '../../support/http-server.ts';

type HttpConfig = Extract<ProviderConfig, { provider: 'http' }>;

/** Milliseconds: longer than any machine needs for an answer that is there. */
const PATIENT = 30_000;
const signal = new AbortController().signal;
let server: TestServer | undefined;
afterEach(async () => {
  await server?.stop();
});

async function measure(answer: Parameters<typeof startServer>[0], changes: Partial<HttpConfig> = {}): Promise<unknown> {
  server = await startServer(answer);
  const config: HttpConfig = {
    provider: 'http',
    url: server.url,
    headers: {},
    status: [[200, 299]],
    timeout: PATIENT,
    probes: 1,
    ...changes,
  };
  const provider = await openProvider(config, { name: 'up', clock: systemClock, fetch, expand: (text) => text });
  return provider.measure(signal);
}

describe('the http provider against a real server', () => {
  it('opens a new connection for every probe', async () => {
    const result = await measure((_request, response) => response.end('ok'), { probes: 7 });
    expect(result).toEqual({ kind: 'counts', bad: 0, total: 7 });
    expect(server?.connections()).toBe(7);
  });

  it('does not take the time that an address without a way cost for latency of the service', async () => {
    let now = 0;
    const config = {
      provider: 'http',
      url: 'http://a.test',
      headers: {},
      status: [[200, 299]],
      timeout: 5000,
      probes: 1,
      slowerThan: 500,
    } as const;
    const get = async (detour: number) => {
      now += 1600;
      return { status: 200, headers: new Headers(), body: '', complete: true, detour };
    };
    for (const [detour, bad] of [
      [1500, 0],
      [0, 1],
    ] as const) {
      const clock = { ...systemClock, now: () => now };
      const provider = await openProvider(config, { name: 'up', clock, fetch, get: () => get(detour), expand: (text) => text });
      expect(await provider.measure(signal)).toMatchObject({ bad, total: 1 });
    }
  });

  it('counts the replicas that fail, each reason once', async () => {
    let requests = 0;
    const result = await measure((_request, response) => response.writeHead(requests++ % 3 === 0 ? 503 : 200).end(), { probes: 6 });
    expect(result).toEqual({ kind: 'counts', bad: 2, total: 6, note: 'status 503 (2)' });
  });

  it.each([
    [401, [[401, 401]], 0],
    [204, [[200, 299]], 0],
    [404, [[200, 299]], 1],
    [
      404,
      [
        [200, 299],
        [404, 404],
      ],
      0,
    ],
  ] as const)('status %i within %j gives %i bad', async (status, ranges, bad) => {
    expect(await measure((_request, response) => response.writeHead(status).end(), { status: ranges })).toMatchObject({ bad });
  });

  it('does not follow a redirect: it is its status', async () => {
    let visits = 0;
    const redirect: Parameters<typeof startServer>[0] = (_request, response) => {
      visits++;
      response.writeHead(302, { location: '/elsewhere' }).end();
    };
    expect(await measure(redirect)).toMatchObject({ bad: 1, note: 'status 302, a redirect, which is not followed' });
    expect(visits).toBe(1);
    await server?.stop();
    expect(await measure(redirect, { status: [[300, 399]] })).toMatchObject({ bad: 0 });
  });

  it('takes a late answer, an unfinished one and a broken connection as bad', async () => {
    const slow = await measure((_request, response) => setTimeout(() => response.end('ok'), 60), { slowerThan: 20 });
    expect(slow).toMatchObject({ bad: 1, note: 'slower than 20ms' });
    await server?.stop();
    expect(await measure((_request, response) => response.write('half'), { timeout: 400 })).toMatchObject({
      bad: 1,
      note: 'no answer within 400ms',
    });
    await server?.stop();
    expect(await measure((request) => request.socket.destroy())).toMatchObject({ bad: 1, total: 1 });
  });

  it('reads no more of an endless body than it needs', async () => {
    const result = await measure((_request, response) => {
      const chunk = Buffer.alloc(1 << 16);
      const more = (): void => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    expect(result).toMatchObject({ bad: 0, total: 1 });
  });

  it('calls an unresolvable name a fault of the measurement, not of the service', async () => {
    const config: HttpConfig = {
      provider: 'http',
      url: 'http://nowhere.invalid/',
      headers: {},
      status: [[200, 299]],
      timeout: 400,
      probes: 3,
    };
    const refuse: typeof fetch = async () => {
      throw Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error('x'), { code: 'ENOTFOUND' }) });
    };
    const provider = await openProvider(config, { name: 'up', clock: systemClock, fetch: refuse, expand: (text) => text });
    expect(await provider.measure(signal)).toEqual({ kind: 'error', reason: 'nowhere.invalid: the host name does not resolve (3)' });
  });
});

describe('what says nothing about the service', () => {
  const network = { clock: systemClock, fetch, get };
  const open = (url: string): Promise<Measurement> =>
    openProvider(
      { provider: 'http', url, headers: {}, status: [[200, 299]], timeout: PATIENT, probes: 1 },
      { name: 'up', ...network, expand: (text) => text },
    ).then((provider) => provider.measure(signal));

  it('a cache that answers in its place, well or not', async () => {
    for (const [age, status, kind] of [
      ['7', 200, 'error'],
      ['7', 503, 'error'],
      ['0', 200, 'counts'],
      ['soon', 200, 'counts'],
    ] as const) {
      expect(await measure((_request, response) => response.writeHead(status, { age }).end('ok'))).toMatchObject({ kind });
      await server?.stop();
    }
  });

  it.each([
    [429, {}, 'error'],
    [511, {}, 'error'],
    [403, { 'cf-mitigated': 'challenge' }, 'error'],
    [403, {}, 'counts'],
    [503, {}, 'counts'],
  ] as const)('status %i with %j, by which somebody on the way refuses', async (status, headers, kind) => {
    const answer: Parameters<typeof startServer>[0] = (_request, response) => response.writeHead(status, headers).end();
    expect(await measure(answer)).toMatchObject({ kind });
    await server?.stop();
    // Whoever expects it means it.
    expect(await measure(answer, { status: [[status, status]] })).toMatchObject({ kind: 'counts', bad: 0 });
  });

  it('a server that speaks HTTP/2 alone', async () => {
    const other = createHttp2Server();
    other.on('sessionError', () => undefined);
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const { port } = other.address() as AddressInfo;
    expect(await open(`http://127.0.0.1:${port}`)).toMatchObject({ kind: 'error' });
    other.close();
  });

  it.each([
    [['ENETUNREACH', 'ECONNREFUSED'], 'counts'],
    [['ECONNREFUSED', 'ENETUNREACH'], 'counts'],
    [['ENETUNREACH', 'ENETUNREACH'], 'error'],
    [['ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL', 'ENETUNREACH'], 'error'],
  ])('a way or a language that is missing for one of two addresses, of which the errors are %j', async (codes, kind) => {
    const errors = codes.map((code) => Object.assign(new Error(code), { code }));
    const refuse: typeof fetch = async () => {
      throw Object.assign(new AggregateError(errors), { code: codes[0] });
    };
    const config: HttpConfig = { provider: 'http', url: 'http://app.test/', headers: {}, status: [[200, 299]], timeout: 400, probes: 1 };
    const provider = await openProvider(config, { name: 'up', clock: systemClock, fetch: refuse, expand: (text) => text });
    expect((await provider.measure(signal)).kind).toBe(kind);
  });

  it('a clock that was set forward while the answer was on its way', async () => {
    const config: HttpConfig = {
      provider: 'http',
      url: 'http://app.test/',
      headers: {},
      status: [[200, 299]],
      timeout: 1000,
      slowerThan: 500,
      probes: 1,
    };
    let now = 0;
    const answer: typeof fetch = async () => {
      now += 3_600_000;
      return new Response('ok');
    };
    const clock = { now: () => now, sleep: (milliseconds: number) => systemClock.sleep(milliseconds) };
    const provider = await openProvider(config, { name: 'up', clock, fetch: answer, expand: (text) => text });
    expect(await provider.measure(signal)).toEqual({ kind: 'error', reason: 'app.test: this machine was too busy to measure' });
  });
});

describe('a machine that is too busy', () => {
  it('does not call its own lateness a fault of the service', async () => {
    const config: HttpConfig = { provider: 'http', url: 'http://app.test/', headers: {}, status: [[200, 299]], timeout: 1000, probes: 1 };
    let now = 0;
    const never: typeof fetch = () => new Promise(() => undefined);
    // The timer of one second fires after four.
    const clock = {
      now: () => now,
      sleep: async () => {
        now += 4000;
      },
    };
    const provider = await openProvider(config, { name: 'up', clock, fetch: never, expand: (text) => text });
    expect(await provider.measure(signal)).toEqual({ kind: 'error', reason: 'app.test: this machine was too busy to measure' });
  });
});
