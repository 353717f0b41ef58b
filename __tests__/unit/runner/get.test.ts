import { afterEach, describe, expect, it } from '@jest/globals';
import { get } from '../../../src/runner/get.ts';
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
