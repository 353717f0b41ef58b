import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ProviderConfig } from '../../../src/config/index.ts';
import { systemClock } from '../../../src/core/index.ts';
import type { Measurement } from '../../../src/health/index.ts';
import { type OpenProvider, openProvider } from '../../../src/health/providers/index.ts';
import { get } from '../../../src/runner/get.ts';
import { counts } from '../../support/health-stage.ts';
import { FAKE_STORES } from '../../support/health-stores.ts';
import { SECRETS, sourceFrom } from '../../support/health-world.ts';
import { startServer, type TestServer } from '../../support/http-server.ts';

const signal = new AbortController().signal;
/** An interval begins here. */
const START = Date.UTC(2026, 0, 5, 12);
let servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  servers = [];
});

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<TestServer> {
  const server = await startServer(answer);
  servers.push(server);
  return server;
}

const COMMON = { headers: {}, timeout: 150 };
const question = { success: 'result.ok == true' };

/** Every source that is asked over HTTP. */
const SOURCES: Readonly<Record<string, (url: string) => ProviderConfig>> = {
  ...Object.fromEntries(
    Object.entries(FAKE_STORES).map(([name, store]) => [
      name,
      (url: string) => sourceFrom({ ...store.config(url, counts(store, 'zero')), timeout: COMMON.timeout }),
    ]),
  ),
  'prometheus counters': (url) => sourceFrom({ provider: 'prometheus', url, ...COMMON, counters: { bad: 'a', total: 'b' } }),
  'prometheus latency': (url) =>
    sourceFrom({ provider: 'prometheus', url, ...COMMON, latency: { histogram: 'a_seconds', slowerThan: 250, selector: '' } }),
  'prometheus value': (url) => sourceFrom({ provider: 'prometheus', url, ...COMMON, value: { query: 'a', success: 'value < 5.0' } }),
  json: (url) => sourceFrom({ provider: 'json', url, ...COMMON, method: 'GET', question, period: 10_000, delay: 0 }),
  'json counters': (url) =>
    sourceFrom({
      provider: 'json',
      url,
      ...COMMON,
      method: 'POST',
      question: { bad: 'result.bad', total: 'result.total' },
      period: 10_000,
      delay: 0,
    }),
  'github checks': (url) =>
    sourceFrom({
      provider: 'github',
      url,
      timeout: COMMON.timeout,
      token: 't',
      repository: 'o/r',
      ref: 'main',
      question: { checks: ['build'] },
    }),
  webhook: (url) => sourceFrom({ provider: 'webhook', url, ...COMMON, payload: {}, failStatus: [] }),
};

const json = (body: string) => (_request: IncomingMessage, response: ServerResponse) => response.writeHead(200).end(body);

/** What nobody should take for an answer. */
const ANSWERS: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => unknown>> = {
  'a page': (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>welcome</html>'),
  'half of JSON': json('{"status":"success","data":{"resultType":"vector","resu'),
  null: json('null'),
  'an empty object': json('{}'),
  'an empty list in a list': json('[[]]'),
  'a number that JSON does not know': json('{"ok": NaN}'),
  'null where numbers are': json(
    '{"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[0,null]}],"actor":{"account":{"nrql":{"results":null}}}},"series":null,"MetricDataResults":null,"results":null,"bad":null,"total":null,"check_runs":null,"statuses":null,"total_count":0}',
  ),
  'infinity where numbers are': json(
    '{"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[0,"+Inf"]},{"metric":{"le":"0.25"},"value":[0,"NaN"]}]},"bad":1e999,"total":1e999}',
  ),
  'a string': json('{"status":"success","data":{"resultType":"string","result":[0,"1"]}}'),
  'a bomb': (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(BOMB),
  'a redirect': (request, response) => response.writeHead(302, { location: `http://${request.headers.host ?? ''}/elsewhere` }).end(),
  'a redirect of which the body looks well': (_request, response) =>
    response.writeHead(307, { location: '/' }).end('{"ok":true,"status":"pass"}'),
  'a fault with a body that looks well': (_request, response) =>
    response.writeHead(500).end('{"ok":true,"status":"pass","bad":0,"total":5}'),
  'half of what was promised': (request, response) => {
    response.writeHead(200, { 'content-length': '500' });
    response.write('{"ok":true');
    setImmediate(() => request.socket.destroy());
  },
  'no HTTP': (request) => request.socket.end('SSH-2.0-OpenSSH_9.2\r\n'),
};
/** What takes a whole time-out: asked of one source for each way of asking. */
const SLOW: typeof ANSWERS = {
  'nothing at all': () => undefined,
  'headers, and then nothing': (_request, response) => response.writeHead(200, { 'content-length': '50' }).write('{'),
  'one letter after the other': (_request, response) => drip(response),
};
const ASKING = ['prometheus counters', 'webhook', 'influxdb v2'];
const BOMB = gzipSync(Buffer.alloc(40 << 20, 32));

function drip(response: ServerResponse): void {
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
}

interface Asked {
  readonly measured: readonly Measurement[];
  readonly ready: boolean;
}

async function ask(source: ProviderConfig): Promise<Asked> {
  let now = START;
  const clock = { ...systemClock, now: () => now };
  const expand = (text: string): string => text.replaceAll(/\$\{(\w+)\}/g, (_all, name: string) => SECRETS[name] ?? '');
  const context = { name: 'a', clock, fetch, get, expand, env: (name: string) => SECRETS[name] };
  const provider: OpenProvider = await openProvider(source, context);
  const { ready } = await provider.preflight(signal);
  const measured: Measurement[] = [];
  for (const seconds of [0, 20]) {
    now = START + seconds * 1000;
    measured.push(await provider.measure(signal));
  }
  return { measured, ready };
}

describe.each(Object.entries(SOURCES))('%s', (name, source) => {
  it.each(Object.entries(ASKING.includes(name) ? { ...ANSWERS, ...SLOW } : ANSWERS))('takes %s for no answer', async (_what, answer) => {
    const server = await serve(answer);
    const { measured, ready } = await ask(source(server.url));
    expect(measured.map(({ kind }) => kind).filter((kind) => kind !== 'none' && kind !== 'error')).toEqual([]);
    expect(ready).toBe(false);
    for (const one of measured) if ('reason' in one) expect(one.reason).not.toMatch(/secret/);
  });

  it('brings its credentials to nobody else', async () => {
    const seen: string[] = [];
    const other = await serve((request, response) => {
      seen.push(request.url ?? '');
      response.end('{}');
    });
    const server = await serve((_request, response) => response.writeHead(308, { location: `${other.url}/steal` }).end());
    await ask(source(server.url));
    expect(seen).toEqual([]);
  });
});
