import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { checkAvailability, type CheckOptions, type Credentials } from '../../../src/registry/index.ts';
import { type FakeRegistry, startFakeRegistry } from '../../support/fake-registry.ts';
import { deadUrl, startServer } from '../../support/http-server.ts';
import { ACCEPT, image, index } from '../../support/oci-images.ts';
import type { Clock } from '../../../src/core/index.ts';

const [amd, arm, attestation] = [image('app'), image('app', 'linux/arm64'), image('attestation', 'unknown/unknown')];
const both = index({ 'linux/amd64': amd, 'linux/arm64/v8': arm, 'unknown/unknown': attestation });

/** A clock on which a pause is over at once, and counts. */
function quickClock(): Clock {
  let now = Date.UTC(2026, 0, 1);
  return {
    now: () => now,
    sleep: (milliseconds) => {
      now += milliseconds;
      return Promise.resolve();
    },
  };
}

let registry: FakeRegistry;
let masked: string[];
beforeEach(async () => {
  registry = await startFakeRegistry();
  masked = [];
});
afterEach(() => registry.stop());

function options(more: Partial<CheckOptions> & { login?: Credentials } = {}): CheckOptions {
  const { login, ...rest } = more;
  return {
    fetch,
    clock: quickClock(),
    signal: new AbortController().signal,
    credentials: () => Promise.resolve(login),
    mask: (secret) => masked.push(secret),
    plainHttp: [registry.host],
    ...rest,
  };
}

const check = (
  digest: string,
  more: Partial<CheckOptions> & { login?: Credentials } = {},
  host = registry.host,
): ReturnType<typeof checkAvailability> => checkAvailability({ domain: host, repository: 'shop/api', tag: '1.4', digest }, options(more));

function answer(response: ServerResponse, status: number, headers: Record<string, string> = {}, body = ''): true {
  response.writeHead(status, headers);
  response.end(body);
  return true;
}

describe('an image that is there', () => {
  it('is asked for with all that belongs to it, by digest, whatever its tag names', async () => {
    registry.add(amd, arm, both);
    expect(await check(both.digest)).toEqual({ verdict: 'ok', problems: [], parts: 7, shallow: false });
    const types = (accept = ''): string[] => accept.split(', ').sort();
    for (const { path, accept } of registry.seen) if (path.includes('/manifests/')) expect(types(accept)).toEqual(types(ACCEPT));
    expect(registry.seen.some(({ path }) => path.includes('1.4'))).toBe(false);
  });

  it('need only have the platforms that are wanted', async () => {
    registry.add(amd, both);
    expect((await check(both.digest, { platforms: ['linux/amd64'] })).verdict).toBe('ok');
    const missing = await check(both.digest, { platforms: ['linux/arm64'] });
    expect(missing.problems).toEqual([
      {
        kind: 'manifest',
        digest: arm.manifest.digest,
        platform: 'linux/arm64/v8',
        verdict: 'gone',
        reason: 'the registry does not have it',
      },
    ]);
    const unlisted = await check(both.digest, { platforms: ['linux/s390x', 'linux/amd64'] });
    expect(unlisted.problems).toEqual([
      { kind: 'platform', digest: both.digest, platform: 'linux/s390x', verdict: 'gone', reason: 'the index has nothing for linux/s390x' },
    ]);
  });
});

describe('an image that is not all there', () => {
  it.each([
    ['a platform', () => registry.add(amd, both), 'manifest', arm.manifest.digest],
    [
      'a layer',
      () => (registry.add(amd, arm, both), registry.contents.delete(arm.layers[0]?.digest ?? '')),
      'layer',
      arm.layers[0]?.digest,
    ],
    ['a configuration', () => (registry.add(amd, arm, both), registry.contents.delete(amd.config.digest)), 'config', amd.config.digest],
    ['all of it', () => undefined, 'index', both.digest],
  ])('is gone without %s', async (_, prepare, kind, digest) => {
    prepare();
    const report = await check(both.digest);
    expect([report.verdict, report.problems.map((one) => [one.kind, one.digest])]).toEqual(['gone', [[kind, digest]]]);
  });

  it('is a mismatch when other bytes come back, whatever header stands beside them', async () => {
    registry.contents.set(both.digest, { bytes: amd.manifest.bytes, type: both.mediaType });
    expect(await check(both.digest)).toMatchObject({ verdict: 'mismatch' });
  });
});

describe('what is not known is not gone', () => {
  it.each([401, 403, 405, 429, 500, 502, 503])('%i says nothing about the image', async (status) => {
    registry.before = (_request, response) => answer(response, status);
    const { verdict } = await check(both.digest);
    expect(verdict).toBe(status === 401 || status === 403 ? 'denied' : 'unknown');
  });

  it('tries again where it may pass, and waits as long as it is told', async () => {
    registry.add(amd);
    const clock = quickClock();
    const start = clock.now();
    let failures = 2;
    registry.before = (_request, response) => (failures-- > 0 ? answer(response, 503, { 'retry-after': '3' }) : false);
    expect((await check(amd.manifest.digest, { clock })).verdict).toBe('ok');
    expect(clock.now() - start).toBe(6000);
    registry.before = (_request, response) => answer(response, 429, { 'retry-after': '3600' });
    expect((await check(amd.manifest.digest, { clock })).verdict).toBe('unknown');
    expect(clock.now() - start).toBe(6000);
  });

  it('a registry that is not there, breaks off or sends rubbish is unknown', async () => {
    expect(
      await check(both.digest, { plainHttp: [(await deadUrl()).replace('http://', '')] }, (await deadUrl()).replace('http://', '')),
    ).toMatchObject({
      verdict: 'unknown',
    });
    registry.before = (request) => (request.socket.destroy(), true);
    expect(await check(both.digest)).toMatchObject({
      verdict: 'unknown',
      problems: [{ reason: expect.stringContaining('cannot be reached') }],
    });
    const rubbish = Buffer.from('not a manifest');
    const { blob } = await import('../../support/oci-images.ts');
    const { digest } = blob('not a manifest');
    registry.before = () => false;
    registry.contents.set(digest, { bytes: rubbish, type: 'text/plain' });
    expect(await check(digest)).toMatchObject({ verdict: 'unknown', problems: [{ reason: 'it is no JSON' }] });
  });

  it('a manifest without end is not read to its end', async () => {
    registry.before = (_request, response) => {
      response.writeHead(200);
      const pour = (): void => {
        while (response.write(Buffer.alloc(1 << 20))) if (response.destroyed) return;
        response.once('drain', pour);
      };
      pour();
      return true;
    };
    expect(await check(both.digest)).toMatchObject({ verdict: 'unknown', problems: [{ reason: expect.stringContaining('larger than') }] });
  });

  it('a repository that nobody may see without credentials is denied, with them it is gone', async () => {
    const unknown = JSON.stringify({ errors: [{ code: 'NAME_UNKNOWN' }] });
    registry.before = (request, response) => {
      if (request.headers.authorization === undefined) return answer(response, 401, { 'www-authenticate': 'Basic realm="x"' });
      return answer(response, 404, {}, unknown);
    };
    expect((await check(both.digest, { login: { kind: 'basic', username: 'u', password: 'p' } })).verdict).toBe('gone');
    registry.before = (_request, response) => answer(response, 404, {}, unknown);
    expect((await check(both.digest)).verdict).toBe('denied');
  });
});

describe('logging in', () => {
  /** A token server beside the registry; the registry wants its token. */
  async function withTokens(realmOf: (url: string) => string, accepts: (authorization: string | undefined, body: string) => boolean) {
    const asked: { url: string; authorization: string | undefined; body: string }[] = [];
    const tokens = await startServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => {
        asked.push({ url: request.url ?? '', authorization: request.headers.authorization, body });
        const isGood = accepts(request.headers.authorization, body);
        answer(response, isGood ? 200 : 401, {}, isGood ? JSON.stringify({ token: 'T0K' }) : '');
      });
    });
    registry.before = (request, response) => {
      if (request.headers.authorization === 'Bearer T0K') return false;
      const scope = 'repository:shop/api:pull';
      const challenge = `Bearer realm="${realmOf(tokens.url)}",service="svc",scope="${scope}"`;
      return answer(response, 401, { 'www-authenticate': challenge });
    };
    return { tokens, asked };
  }

  it('fetches a token once, without credentials where there are none', async () => {
    registry.add(amd, arm, both);
    const { tokens, asked } = await withTokens(
      (url) => `${url}/token`,
      () => true,
    );
    expect((await check(both.digest)).verdict).toBe('ok');
    expect(asked).toEqual([{ url: '/token?service=svc&scope=repository%3Ashop%2Fapi%3Apull', authorization: undefined, body: '' }]);
    await tokens.stop();
  });

  it('sends a password to the token server alone, a refresh token in a body, and hides them', async () => {
    registry.add(amd);
    const basic = `Basic ${Buffer.from('robot:hush').toString('base64')}`;
    const { tokens, asked } = await withTokens(
      (url) => `${url}/token`,
      (authorization, body) => authorization === basic || body.includes('refresh_token=R3F'),
    );
    expect((await check(amd.manifest.digest, { login: { kind: 'basic', username: 'robot', password: 'hush' } })).verdict).toBe('ok');
    expect((await check(amd.manifest.digest, { login: { kind: 'identity', token: 'R3F' } })).verdict).toBe('ok');
    expect((await check(amd.manifest.digest, { login: { kind: 'basic', username: 'robot', password: 'wrong' } })).verdict).toBe('denied');
    expect(registry.seen.filter(({ authorization }) => authorization?.includes(basic))).toEqual([]);
    expect(masked).toEqual(expect.arrayContaining(['hush', 'R3F', 'T0K', 'wrong']));
    expect(asked.every(({ url }) => !/hush|R3F|wrong/.test(url))).toBe(true);
    await tokens.stop();
  });

  it('sends no credentials to a host that the registry merely names', async () => {
    registry.add(amd);
    const login = { kind: 'basic', username: 'robot', password: 'hush' } as const;
    const { tokens, asked } = await withTokens(
      (url) => `${url.replace('127.0.0.1', 'localhost')}/token`,
      () => true,
    );
    expect(await check(amd.manifest.digest, { login })).toMatchObject({
      verdict: 'denied',
      problems: [{ reason: expect.stringContaining('is another host') }],
    });
    expect(asked).toEqual([]);
    expect((await check(amd.manifest.digest, { login, tokenServers: ['localhost'] })).verdict).toBe('ok');
    await tokens.stop();
  });

  it('does not carry its token to where it is redirected', async () => {
    registry.add(amd);
    const elsewhere = await startServer((request, response) => {
      answer(
        response,
        request.headers.authorization === undefined ? 200 : 418,
        { 'content-type': amd.manifest.mediaType },
        String(amd.manifest.bytes),
      );
    });
    registry.before = (request, response) => {
      if (request.headers.authorization === undefined) return answer(response, 401, { 'www-authenticate': 'Basic realm="r"' });
      const isManifest = request.url?.includes('/manifests/') ?? false;
      return answer(response, 307, { location: isManifest ? `${elsewhere.url}/x` : 'https://storage.invalid/blob' });
    };
    expect((await check(amd.manifest.digest, { login: { kind: 'basic', username: 'u', password: 'p' } })).verdict).toBe('ok');
    await elsewhere.stop();
  });

  it('speaks plain HTTP only to this machine, and only when it is told to', async () => {
    const asked: string[] = [];
    const listening = ((url: URL) => {
      asked.push(url.href);
      return Promise.reject(new TypeError('no network'));
    }) as unknown as typeof fetch;
    await check(both.digest, { fetch: listening, plainHttp: ['registry.example:5000'] }, 'registry.example:5000');
    await check(both.digest, { fetch: listening, plainHttp: [] });
    expect(new Set(asked.map((url) => new URL(url).protocol))).toEqual(new Set(['https:']));
  });
});

it('asks Docker Hub under its real name, and does not read what it would count as pulls', async () => {
  const asked: [string, string][] = [];
  const hub = ((url: URL, init: RequestInit) => {
    asked.push([init.method ?? '', url.href]);
    const found = [both, amd.manifest, arm.manifest].find(({ digest }) => url.pathname.endsWith(digest));
    return Promise.resolve(
      new Response(init.method === 'HEAD' || !found ? null : new Uint8Array(found.bytes), { status: found ? 200 : 404 }),
    );
  }) as unknown as typeof fetch;
  const report = await checkAvailability(
    { domain: undefined, repository: 'nginx', tag: undefined, digest: both.digest },
    options({ fetch: hub }),
  );
  expect(report).toEqual({ verdict: 'ok', problems: [], parts: 3, shallow: true });
  const at = 'https://registry-1.docker.io/v2/library/nginx/manifests/';
  expect(asked).toEqual([
    ['GET', `${at}${both.digest}`],
    ['HEAD', `${at}${amd.manifest.digest}`],
    ['HEAD', `${at}${arm.manifest.digest}`],
  ]);
});
