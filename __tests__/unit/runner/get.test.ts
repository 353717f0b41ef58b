import { afterEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { get, openGet, type Resolve } from '../../../src/runner/get.ts';
import { startServer, type TestServer } from '../../support/http-server.ts';

let server: TestServer | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

const signal = new AbortController().signal;
const options = { headers: {}, maxBytes: 1000, signal };

async function serve(answer: Parameters<typeof startServer>[0]): Promise<URL> {
  server = await startServer(answer);
  return new URL(`${server.url}/path?q=1`);
}

describe('a GET of its own', () => {
  it('brings status, headers and body, and sends the headers it was given over its own', async () => {
    const url = await serve((request, response) => {
      response.writeHead(503, { 'X-Image-Digest': 'sha256:1' });
      response.end(JSON.stringify([request.url, request.headers['user-agent'], request.headers['x-a'], request.headers.connection]));
    });
    const answer = await get(url, { ...options, headers: { 'User-Agent': 'mine', 'X-A': 'b' } });
    expect(answer).toMatchObject({ status: 503, complete: true });
    expect(JSON.parse(answer.body)).toEqual(['/path?q=1', 'mine', 'b', 'close']);
    expect(answer.headers.get('x-image-digest')).toBe('sha256:1');
    expect(answer.headers.get('__proto__')).toBeNull();
  });

  it('opens a connection each time and follows no redirect', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(302, { location: '/elsewhere' });
      response.end();
    });
    expect((await Promise.all([get(url, options), get(url, options)])).map(({ status }) => status)).toEqual([302, 302]);
    expect(server?.connections()).toBe(2);
  });

  it('drops what is beyond the limit', async () => {
    const url = await serve((_request, response) => response.end('x'.repeat(200_000)));
    expect(await get(url, options)).toMatchObject({ body: 'x'.repeat(1000), complete: false });
  });

  it('rejects with the code of the network', async () => {
    const url = await serve((request) => request.socket.destroy());
    await expect(get(url, options)).rejects.toMatchObject({ code: 'ECONNRESET' });
    await server?.stop();
    const half = await serve((request, response) => {
      response.writeHead(200, { 'content-length': '10' });
      response.write('half');
      setImmediate(() => request.socket.destroy());
    });
    await expect(get(half, options)).rejects.toMatchObject({ code: 'ECONNRESET' });
    await server?.stop();
    await expect(get(half, options)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await expect(get(url, { ...options, headers: { a: 'b\nc' } })).rejects.toMatchObject({ code: 'ERR_INVALID_CHAR' });
  });

  it('ends with its signal', async () => {
    const url = await serve(() => undefined);
    const abort = new AbortController();
    const waiting = get(url, { ...options, signal: abort.signal });
    abort.abort();
    await expect(waiting).rejects.toThrow(/abort/i);
  });
});

describe('an answer that is packed, although nobody asked for that', () => {
  it.each([
    ['gzip', gzipSync('{"ok":true}')],
    ['br', brotliCompressSync('{"ok":true}')],
    ['identity', Buffer.from('{"ok":true}')],
  ])('is unpacked (%s)', async (encoding, body) => {
    const url = await serve((_request, response) => response.writeHead(200, { 'content-encoding': encoding }).end(body));
    expect(await get(url, options)).toMatchObject({ body: '{"ok":true}', complete: true });
  });

  it('is cut where it unpacks to more than may be read, and stays as it is where it cannot be unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(400_000));
    const url = await serve((request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(request.url?.includes('bomb') ? bomb : 'plain'),
    );
    expect(await get(new URL('/bomb', url), options)).toMatchObject({ complete: false });
    expect(await get(url, options)).toMatchObject({ body: 'plain', complete: true });
  });
});

/** Listens on ::1 and takes no connection: the kernel lets a few in, and is silent to all others, as a network is that leads nowhere. */
const SILENT = `
  require('node:net').createServer().listen({ host: '::1', port: Number(process.argv[1]), backlog: 1 }, () => {
    require('node:fs').writeSync(1, 'ready');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });`;

describe('a host with addresses that lead nowhere', () => {
  it('is asked at the other one from then on, and what that took is no time of the service', async () => {
    const url = await serve((_request, response) => response.end('here'));
    const silent = spawn(process.execPath, ['-e', SILENT, url.port], { stdio: ['ignore', 'pipe', 'ignore'] });
    await Promise.race([once(silent.stdout, 'data'), once(silent, 'exit')]);
    const fill = Array.from({ length: 4 }, () => connect({ host: '::1', port: Number(url.port) }).on('error', () => undefined));
    await new Promise((resolve) => setTimeout(resolve, 200));
    const resolve: Resolve = (_host, _options, done) =>
      setImmediate(done, null, [
        { address: '::1', family: 6 },
        { address: '127.0.0.1', family: 4 },
      ]);
    const ask = openGet(resolve);
    const named = new URL(`http://app.test:${url.port}/`);
    const first = await ask(named, options);
    const began = performance.now();
    const second = await ask(named, options);
    expect([first.body, second.body]).toEqual(['here', 'here']);
    // Where there is no IPv6 at all the first attempt fails at once.
    if (silent.exitCode === null) expect(first.detour).toBeGreaterThan(1000);
    expect(second.detour).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(1000);
    for (const socket of fill) socket.destroy();
    silent.kill('SIGKILL');
  });
});
