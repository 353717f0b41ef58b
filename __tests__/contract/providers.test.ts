import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { ProviderConfig } from '../../src/config/index.ts';
import { systemClock } from '../../src/core/index.ts';
import { PROVIDERS } from '../../src/health/index.ts';
import { openProvider, type ProviderContext, topOf } from '../../src/health/providers/index.ts';
import { deadUrl, startServer } from '../support/http-server.ts';

/** A valid source of each kind, and an answer that means all is well. A provider that is not here fails the first test. */
const SAMPLES: Readonly<Record<string, { readonly config: (url: string) => ProviderConfig; readonly good: string }>> = {
  http: {
    config: (url) => ({ provider: 'http', url, headers: {}, status: [[200, 299]], timeout: 300, probes: 2 }),
    good: 'ok',
  },
  prometheus: {
    config: (url) => ({ provider: 'prometheus', url, headers: {}, counters: { bad: 'bad_total', total: 'all_total' }, timeout: 300 }),
    good: JSON.stringify({ status: 'success', data: { resultType: 'vector', result: [{ metric: { __name__: 'x' }, value: [1, '5'] }] } }),
  },
};

function context(changes: Partial<ProviderContext> = {}): ProviderContext {
  return { name: 'check', clock: systemClock, fetch, expand: (text) => text, ...changes };
}

const signal = new AbortController().signal;
const all = Object.entries(PROVIDERS);

describe.each(all)('provider %s', (name, spec) => {
  const sample = SAMPLES[name];
  const config = (url: string): ProviderConfig =>
    sample?.config(url) ?? { provider: 'http', url, headers: {}, status: [], timeout: 1, probes: 1 };

  it('has a folder with a readme, a name, a summary and a unit', () => {
    expect(sample).toBeDefined();
    expect(spec.name).toBe(name);
    expect(spec.summary).not.toBe('');
    expect(existsSync(new URL(`../../src/health/providers/${name}/readme.md`, import.meta.url))).toBe(true);
    expect((spec.unit as (config: ProviderConfig) => string)(config('http://x.test'))).toMatch(/^\w+/);
    expect(topOf(config('http://x.test'))).toBeGreaterThan(0.5);
    expect(topOf(config('http://x.test'))).toBeLessThan(1);
  });

  it('says that it returns data when it does, and measures no bad events', async () => {
    const server = await startServer((_request, response) => response.end(sample?.good));
    // However busy the machine is: the answer is there.
    const provider = await openProvider({ ...config(server.url), timeout: 30_000 }, context());
    expect(await provider.preflight(signal)).toMatchObject({ ready: true });
    await provider.measure(signal);
    expect(await provider.measure(signal)).toMatchObject({ kind: 'counts', bad: 0 });
    await server.stop();
  });

  it.each([
    ['silence', undefined],
    ['a server error', { status: 503, body: 'secret-body' }],
    [
      'nonsense',
      { status: 200, body: '{"status":"success","data":{"resultType":"vector","result":[{"metric":null,"value":"secret-body"}]}}' },
    ],
    ['deep nonsense', { status: 200, body: '['.repeat(100_000) }],
  ])('never rejects, and never repeats a body: %s', async (_what, answer) => {
    const server = await startServer((_request, response) => {
      if (answer) response.writeHead(answer.status).end(answer.body);
    });
    const provider = await openProvider(config(server.url), context());
    const seen = [await provider.preflight(signal), await provider.measure(signal), await provider.measure(signal)];
    expect(JSON.stringify(seen)).not.toContain('secret-body');
    await server.stop();
  });

  it('never rejects where nothing listens', async () => {
    const provider = await openProvider(config(await deadUrl()), context());
    const measurement = await provider.measure(signal);
    expect(JSON.stringify(measurement)).toContain('connection refused');
    expect(measurement.kind === 'counts' ? measurement.bad : 'error').toBe(name === 'http' ? 2 : 'error');
  });

  it('rejects at once when the watch is cancelled', async () => {
    const server = await startServer(() => undefined);
    const stop = new AbortController();
    const provider = await openProvider(config(server.url), context());
    const measuring = provider.measure(stop.signal);
    stop.abort(new Error('cancelled by the test'));
    await expect(measuring).rejects.toThrow('cancelled by the test');
    await server.stop();
  });

  it.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://[fd00:ec2::254]/',
    'http://2852039166/',
    'http://[::ffff:169.254.169.254]/',
    'http://metadata.google.internal/',
    'file:///etc/passwd',
    'not a url',
  ])('refuses %s', async (url) => {
    await expect(openProvider(config(url), context())).rejects.toThrow(expect.objectContaining({ code: 'RG-PROVIDER' }));
  });

  it('moves credentials out of the URL, and shows none of it', async () => {
    let authorization: string | undefined;
    const server = await startServer((request, response) => {
      authorization = request.headers.authorization;
      response.writeHead(500).end();
    });
    const url = server.url.replace('http://', 'http://me:pass%20word@');
    const expand = (text: string): string => text.replace(`\${TOKEN}`, 'hush');
    const provider = await openProvider(config(`${url}/\${TOKEN}?key=hush`), context({ expand }));
    const seen = JSON.stringify([await provider.preflight(signal), await provider.measure(signal)]);
    expect(authorization).toBe(`Basic ${Buffer.from('me:pass word').toString('base64')}`);
    expect(seen).not.toMatch(/hush|pass|me:/);
    await server.stop();
  });
});
