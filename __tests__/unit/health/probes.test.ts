import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { afterEach, describe, expect, it } from '@jest/globals';
import { loadConfig, type ProviderConfig } from '../../../src/config/index.ts';
import { type Execution, type ExecutionEnd, systemClock } from '../../../src/core/index.ts';
import { type OpenProvider, openProvider, type ProviderContext } from '../../../src/health/providers/index.ts';
import { until } from '../../support/health-servers.ts';
import { startServer, type TestServer } from '../../support/http-server.ts';

const signal = new AbortController().signal;
const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A source as it stands in a configuration. */
function sourceOf(yaml: string): ProviderConfig {
  const check = loadConfig(`version: 1\nenvironments: { a: { health: [{ name: a, ${yaml} }] } }`, 'a.yml').environments.get('a')?.health[0];
  if (!check) throw new Error('no check');
  return check.source;
}

function open(yaml: string, changes: Partial<ProviderContext> = {}): Promise<OpenProvider> {
  return openProvider(sourceOf(yaml), { name: 'a', clock: systemClock, fetch, expand: (text) => text, ...changes });
}

async function serve(answer: Parameters<typeof startServer>[0]): Promise<TestServer> {
  const server = await startServer(answer);
  closers.push(() => server.stop());
  return server;
}

async function listen(
  onConnection: (socket: Socket) => void = () => undefined,
): Promise<{ port: number; connections: () => number; server: Server }> {
  let connections = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    connections++;
    sockets.add(socket);
    socket.on('error', () => undefined);
    onConnection(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, connections: () => connections, server };
}

describe('the body of an http answer', () => {
  const measure = async (body: string, more: string): Promise<unknown> => {
    const server = await serve((_request, response) => response.end(body));
    return (await open(`http: { url: '${server.url}', ${more} }`)).measure(signal);
  };

  it.each([
    ['{"status":"UP","n":0}', 'expect: { /status: UP, /n: 0 }', undefined],
    ['{"status":"DOWN"}', 'expect: { /status: UP }', '/status is not as expected'],
    ['{"a":[{"b/c":null}]}', 'expect: { /a/0/b~1c: null }', undefined],
    ['{}', 'expect: { /__proto__: null }', '/__proto__ is not as expected'],
    ['UP', 'expect: { /status: UP }', 'the body is not JSON'],
    ['{"queue":3}', 'success-condition: result.queue < 10', undefined],
    ['{"queue":30}', 'success-condition: result.queue < 10', 'the condition does not hold'],
    ['[]', 'success-condition: "result.all(one, one > 3)"', 'the body is empty'],
  ])('%s with %s', async (body, more, note) => {
    const expected = { kind: 'counts', bad: note === undefined ? 0 : 1, total: 1, ...(note === undefined ? {} : { note }) };
    expect(await measure(body, more)).toEqual(expected);
  });

  it('is a fault of the measurement where the condition cannot be evaluated', async () => {
    const measurement = await measure('{"other":1}', 'success-condition: result.queue < 10');
    expect(measurement).toMatchObject({ kind: 'error', reason: expect.stringContaining('No such key: queue') });
  });
});

describe('tcp', () => {
  it('opens a connection for every try, and hangs up', async () => {
    const { port, connections } = await listen();
    const provider = await open(`tcp: { address: '127.0.0.1:${port}', probes: 5 }`);
    expect(await provider.measure(signal)).toEqual({ kind: 'counts', bad: 0, total: 5 });
    expect(await provider.preflight(signal)).toEqual({ ready: true, detail: `127.0.0.1:${port}: answers as expected` });
    await until('all connections are seen', async () => connections() === 6);
  });

  it('calls a refused connection bad, and knows that nothing was there before', async () => {
    const { port, server } = await listen();
    server.close();
    await once(server, 'close');
    const provider = await open(`tcp: '127.0.0.1:${port}'`);
    expect(await provider.measure(signal)).toEqual({ kind: 'counts', bad: 1, total: 1, note: 'connection refused' });
    expect(await provider.preflight(signal)).toMatchObject({ ready: false });
  });

  it('calls a TLS that is not set up in time bad', async () => {
    const { port } = await listen();
    const provider = await open(`tcp: { address: '127.0.0.1:${port}', tls: true, timeout: 100ms }`);
    expect(await provider.measure(signal)).toMatchObject({ kind: 'counts', bad: 1, note: 'no answer within 100ms' });
  });

  it('calls a TLS that is hung up on bad', async () => {
    const { port } = await listen((socket) => socket.destroy());
    const provider = await open(`tcp: { address: '127.0.0.1:${port}', server-name: a.example }`);
    expect(await provider.measure(signal)).toMatchObject({ kind: 'counts', bad: 1, note: 'connection reset' });
  });

  it('calls a certificate that cannot be verified a fault of the measurement', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'probes-'));
    closers.push(() => rm(folder, { recursive: true, force: true }));
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert, '-subj', '/CN=localhost'];
    execFileSync('openssl', request, { stdio: 'ignore' });
    const server = createTlsServer({ key: await readFile(key), cert: await readFile(cert) }).listen(0, '127.0.0.1');
    server.on('tlsClientError', () => undefined);
    await once(server, 'listening');
    closers.push(async () => server.close());
    const provider = await open(`tcp: { address: '127.0.0.1:${(server.address() as AddressInfo).port}', server-name: localhost }`);
    expect(await provider.measure(signal)).toMatchObject({
      kind: 'error',
      reason: expect.stringContaining('the certificate is self-signed'),
    });
  });

  it('calls a name that does not resolve a fault of the measurement', async () => {
    const provider = await open('tcp: nowhere.invalid:5432');
    expect(await provider.measure(signal)).toMatchObject({
      kind: 'error',
      reason: expect.stringContaining('nowhere.invalid:5432: the host name'),
    });
  });

  it.each(['169.254.169.254:80', 'metadata.google.internal:80', '[fd00:ec2::254]:80', 'a:0', 'a:70000'])('refuses %s', async (address) => {
    await expect(open(`tcp: '${address}'`)).rejects.toMatchObject({ code: 'RG-PROVIDER' });
  });

  it('rejects at once when the watch is cancelled', async () => {
    const { port } = await listen();
    const stop = new AbortController();
    const measuring = (await open(`tcp: { address: '127.0.0.1:${port}', tls: true }`)).measure(stop.signal);
    stop.abort(new Error('cancelled by the test'));
    await expect(measuring).rejects.toThrow('cancelled by the test');
  });
});

describe('command', () => {
  const run = async (end: ExecutionEnd, yaml = 'command: [smoke, --fast]'): Promise<unknown> =>
    (await open(yaml, { execute: async () => end })).measure(signal);
  const ended = (code: number, output = '', complete = true): ExecutionEnd => ({ kind: 'ended', code, output, complete });

  it.each([
    [ended(0), { kind: 'counts', bad: 0, total: 1 }],
    [ended(1), { kind: 'counts', bad: 1, total: 1, note: 'it ended with code 1' }],
    [ended(75), { kind: 'none', reason: 'it ended with code 75: it cannot tell yet' }],
    [ended(127), { kind: 'error', reason: 'it could not do its work (code 127)' }],
    [{ kind: 'stopped', reason: 'it did not end within 30s' } as const, { kind: 'error', reason: 'it did not end within 30s' }],
    [{ kind: 'failed', reason: 'ENOENT' } as const, { kind: 'error', reason: 'ENOENT' }],
  ])('%j', async (end, expected) => {
    expect(await run(end)).toEqual(expected);
  });

  const JSON_OUTPUT = 'command: { run: [smoke], output: json }';
  it.each([
    [ended(0, 'log\n{"bad":1,"total":20}\n'), { kind: 'counts', bad: 1, total: 20 }],
    [ended(0, '{"status":"fail","message":"two\\nlines"}'), { kind: 'counts', bad: 1, total: 1, note: 'two lines' }],
    [ended(0, '{"status":"wait"}'), { kind: 'none', reason: 'it asks to wait' }],
    [ended(0, '{"value":3.5}'), { kind: 'value', value: 3.5 }],
    [ended(1, '{"status":"pass"}'), { kind: 'error', reason: 'it ended with code 1' }],
    [ended(0, '{"status":"pass"}', false), { kind: 'error', reason: 'it printed more than 64 KB' }],
  ])('output %j', async (end, expected) => {
    expect(await run(end, JSON_OUTPUT)).toEqual(expected);
  });

  it.each(['', 'ok', '{"status":"great"}', '{"bad":5,"total":1}', '{"bad":-1,"total":1}', '{"value":"3"}', '[]'])(
    'output %p is no verdict',
    async (output) => {
      expect(await run(ended(0, output), JSON_OUTPUT)).toMatchObject({
        kind: 'error',
        reason: expect.stringContaining('"status": "pass"'),
      });
    },
  );

  it('is given what the configuration says, and nothing else', async () => {
    const seen: Execution[] = [];
    const execute = async (execution: Execution): Promise<ExecutionEnd> => {
      seen.push(execution);
      return ended(0);
    };
    await (await open('command: { run: [a, b c], env: [KEY], directory: tools, timeout: 5s }', { execute })).measure(signal);
    expect(seen).toEqual([{ run: ['a', 'b c'], env: ['KEY'], directory: 'tools', timeout: 5000, maxBytes: 65_536, signal }]);
  });

  it.each([[undefined], [{ refused: 'no command is run for a pull request' }]])('is refused where none may be run: %j', async (execute) => {
    await expect(open('command: [smoke]', execute ? { execute } : {})).rejects.toMatchObject({
      code: 'RG-PROVIDER',
      message: expect.stringContaining(execute?.refused ?? 'none can be run here'),
    });
  });
});

describe('webhook', () => {
  const ask = async (status: number, body: string, more = ''): Promise<unknown> => {
    const server = await serve((_request, response) => response.writeHead(status).end(body));
    return (await open(`webhook: { url: '${server.url}'${more} }`)).measure(signal);
  };

  it.each([
    [200, '{"status":"pass"}', { kind: 'counts', bad: 0, total: 1 }],
    [200, '{"status":"fail","message":"checkout is slow"}', { kind: 'counts', bad: 1, total: 1, note: 'checkout is slow' }],
    [200, '{"status":"wait","message":"still starting"}', { kind: 'none', reason: 'still starting' }],
    [200, '', { kind: 'counts', bad: 0, total: 1 }],
    [202, '', { kind: 'none', reason: 'it asks to wait' }],
  ])('status %d, %s', async (status, body, expected) => {
    expect(await ask(status, body)).toEqual(expected);
  });

  it.each([
    [200, '<html>log in</html>', 'no verdict in it'],
    [200, '{"ok":true}', 'no verdict in it'],
    [500, '{"status":"pass"}', 'status 500, a fault on the other side'],
    [302, '', 'status 302'],
    [401, '', 'the credentials are not accepted'],
  ])('status %d, %s is no verdict', async (status, body, reason) => {
    expect(await ask(status, body)).toMatchObject({ kind: 'error', reason: expect.stringContaining(reason) });
  });

  it('takes statuses for a verdict only where the configuration says so', async () => {
    expect(await ask(500, '', ', fail-status: [500-599]')).toEqual({ kind: 'counts', bad: 1, total: 1, note: 'status 500' });
  });

  it('is posted the name of the check and what the configuration adds', async () => {
    const bodies: unknown[] = [];
    const server = await serve((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        bodies.push([request.method, request.headers['x-key'], JSON.parse(Buffer.concat(chunks).toString())]);
        response.end();
      });
    });
    const expand = (text: string): string => text.replace(`\${SHA}`, 'abc');
    const provider = await open(`webhook: { url: '${server.url}', headers: { X-Key: k }, payload: { release: '\${SHA}' } }`, { expand });
    await provider.preflight(signal);
    await provider.measure(signal);
    const body = { check: 'a', time: expect.any(String), payload: { release: 'abc' } };
    expect(bodies).toEqual([
      ['POST', 'k', { ...body, phase: 'preflight' }],
      ['POST', 'k', { ...body, phase: 'measure' }],
    ]);
  });
});
