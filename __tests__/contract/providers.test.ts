import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { CONFIG_SCHEMA } from '../../src/config/index.ts';
import { LOOKS_BACK } from '../../src/config/rules/judge.ts';
import { systemClock } from '../../src/core/index.ts';
import { PROVIDERS } from '../../src/health/index.ts';
import { type OpenProvider, openProvider, type ProviderContext, type ProviderSpec, topOf } from '../../src/health/providers/index.ts';
import { SECRETS, type Told } from '../support/health-world.ts';
import { deadUrl, startServer, type TestServer } from '../support/http-server.ts';
import { askProgram, PROVIDER_SAMPLES, type ProviderSample } from '../support/provider-samples.ts';

const signal = new AbortController().signal;
const HOUR = 3_600_000;
const expand = (text: string): string => text.replaceAll(/\$\{(\w+)\}/g, (_all, name: string) => SECRETS[name] ?? 'hush');

/** A clock that can be moved, for sources that count in intervals. */
function movable(): { clock: ProviderContext['clock']; move: (milliseconds: number) => void } {
  let moved = 0;
  return { clock: { ...systemClock, now: () => Date.now() + moved }, move: (milliseconds) => void (moved += milliseconds) };
}

function context(changes: Partial<ProviderContext> = {}): ProviderContext {
  return { name: 'check', clock: systemClock, fetch, expand, env: (name) => SECRETS[name], execute: askProgram, ...changes };
}

function tell(answer: ProviderSample['good']): Promise<TestServer> {
  return startServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const told: Told = answer({ request, url: new URL(request.url ?? '/', 'http://x.test'), body });
      response.writeHead(told.status ?? 200, { ...told.headers, connection: 'close' }).end(told.body);
    });
  });
}

describe('the kinds of sources', () => {
  it('are those of the configuration', () => {
    const keys = Object.keys(CONFIG_SCHEMA.$defs?.['check']?.properties ?? {});
    expect(keys.filter((key) => Object.hasOwn(PROVIDERS, key))).toEqual(Object.keys(PROVIDERS));
    expect(Object.keys(PROVIDER_SAMPLES)).toEqual(Object.keys(PROVIDERS));
  });

  it('look back where the configuration says that they can', async () => {
    const looking: string[] = [];
    for (const [name, { config }] of Object.entries(PROVIDER_SAMPLES)) {
      if ('history' in (await openProvider(config('http://x.test'), context()))) looking.push(name);
    }
    expect(looking).toEqual(LOOKS_BACK);
  });
});

describe.each(Object.entries(PROVIDERS) as [keyof typeof PROVIDERS, ProviderSpec][])('provider %s', (name, spec) => {
  const sample = PROVIDER_SAMPLES[name] as ProviderSample;

  it('has a folder with a readme, a name, a summary and a unit', () => {
    expect(spec.name).toBe(name);
    expect(spec.summary).not.toBe('');
    expect(existsSync(new URL(`../../src/health/providers/${name}/readme.md`, import.meta.url))).toBe(true);
    expect(spec.unit(sample.config('http://x.test'))).toMatch(/^\w+/);
    expect([0.6, 0.95]).toContain(topOf(sample.config('http://x.test')));
  });

  it('says that it returns data when it does, and measures no bad events', async () => {
    const server = await tell(sample.good);
    const { clock, move } = movable();
    // However busy the machine is: the answer is there.
    const provider = await openProvider({ ...sample.config(server.url), timeout: 30_000 }, context({ clock }));
    expect(await provider.preflight(signal)).toMatchObject({ ready: true });
    await provider.measure(signal);
    move(HOUR);
    expect(await provider.measure(signal)).toMatchObject({ kind: 'counts', bad: 0 });
    await server.stop();
  });

  const TROUBLES: readonly (readonly [string, Told | undefined, RegExp])[] = [
    ['silence', undefined, /no answer within|did not end/],
    ['status 401', { status: 401, body: 'secret-body' }, /status 401|code 1/],
    ['status 403', { status: 403, body: 'secret-body' }, /status 403|code 1/],
    ['status 404', { status: 404, body: '{"a":"secret-body"}' }, /status 404|code 1/],
    ['status 429', { status: 429, headers: { 'retry-after': '5' }, body: 'secret-body' }, /status 429|code 1/],
    ['status 500', { status: 500, body: '<p>secret-body' }, /status 500|code 1/],
    ['status 503', { status: 503, body: 'secret-body' }, /status 503|code 1/],
  ];

  it.each(TROUBLES)('tells trouble from data, and never repeats a body: %s', async (_what, told, reason) => {
    const server = told ? await tell(() => told) : await startServer(() => undefined);
    const { clock, move } = movable();
    const provider = await openProvider(sample.config(server.url), context({ clock }));
    const ready = await provider.preflight(signal);
    await provider.measure(signal);
    move(HOUR);
    const seen = await provider.measure(signal);
    expect(JSON.stringify([ready, seen])).not.toContain('secret-body');
    await server.stop();
    if (name === 'tcp') return;
    if (sample.trouble === 'error' && sample.http) expect(seen.kind).toBe('error');
    else if (seen.kind === 'counts') expect(seen.bad).toBe(seen.total);
    expect(JSON.stringify(seen)).toMatch(reason);
    expect(ready.detail).toMatch(reason);
  });

  it.each([
    '',
    'secret-body',
    '[',
    '{"status":"success","data":{"resultType":"vector","result":[{"metric":null,"value":"secret-body"}]}}',
    '['.repeat(100_000),
    'x'.repeat((name === 'prometheus' ? 32 << 20 : 16 << 20) + 1),
  ])('never rejects over nonsense: %.40p', async (body) => {
    const server = await tell(() => ({ body }));
    const { clock, move } = movable();
    const provider = await openProvider({ ...sample.config(server.url), timeout: 30_000 }, context({ clock }));
    const seen: unknown[] = [await provider.preflight(signal), await provider.measure(signal)];
    move(HOUR);
    seen.push(await provider.measure(signal));
    expect(JSON.stringify(seen)).not.toContain('secret-body');
    await server.stop();
  });

  it('never rejects where nothing listens', async () => {
    const { clock, move } = movable();
    const provider = await openProvider(sample.config(await deadUrl()), context({ clock }));
    await provider.measure(signal);
    move(HOUR);
    const measurement = await provider.measure(signal);
    expect(JSON.stringify(measurement)).toContain('connection refused');
    expect(measurement.kind === 'counts' ? measurement.bad : 'error').toBe(sample.trouble === 'bad' ? 2 : 'error');
  });

  it('rejects at once when the watch is cancelled', async () => {
    const server = await startServer(() => undefined);
    const stop = new AbortController();
    const { clock, move } = movable();
    const provider = await openProvider({ ...sample.config(server.url), timeout: 30_000 }, context({ clock }));
    await first(provider);
    move(HOUR);
    const measuring = provider.measure(stop.signal);
    stop.abort(new Error('cancelled by the test'));
    await expect(measuring).rejects.toThrow('cancelled by the test');
    await server.stop();
  });

  const BAD_URLS = [
    'http://169.254.169.254/latest/meta-data/',
    'http://[fd00:ec2::254]/',
    'http://2852039166/',
    'http://[::ffff:169.254.169.254]/',
    'http://metadata.google.internal/',
    'file:///etc/passwd',
    'not a url',
  ];
  // A command has no URL of its own.
  const refused = name === 'command' ? ['http://a.test/'] : BAD_URLS;
  it.each(refused)('refuses %s', async (url) => {
    if (name === 'command') {
      await expect(openProvider(sample.config(url), context({ execute: { refused: 'none is run here' } }))).rejects.toThrow(
        'none is run here',
      );
      return;
    }
    await expect(openProvider(sample.config(url), context())).rejects.toThrow(expect.objectContaining({ code: 'RG-PROVIDER' }));
  });

  it('moves credentials out of the URL, and shows none of it', async () => {
    if (!sample.http) return;
    const authorizations: (string | undefined)[] = [];
    const server = await startServer((request, response) => {
      authorizations.push(request.headers.authorization);
      response.writeHead(500).end();
    });
    const url = server.url.replace('http://', 'http://me:pass%20word@');
    const provider = await openProvider(sample.config(`${url}/\${TOKEN}?key=hush`), context());
    const seen = JSON.stringify([await provider.preflight(signal), await provider.measure(signal)]);
    if (sample.basic) expect(authorizations[0]).toBe(`Basic ${Buffer.from('me:pass word').toString('base64')}`);
    expect(authorizations.length).toBeGreaterThan(0);
    expect(seen).not.toMatch(/hush|pass|me:/);
    for (const secret of Object.values(SECRETS)) expect(seen).not.toContain(secret);
    await server.stop();
  });
});

/** The first look of a source that counts in intervals asks for nothing; that of another one would wait. */
async function first(provider: OpenProvider): Promise<void> {
  const stop = new AbortController();
  const looking = provider.measure(stop.signal).catch(() => undefined);
  await new Promise((resolve) => setImmediate(resolve));
  stop.abort(new Error('looked'));
  await looking;
}
