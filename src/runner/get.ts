import { Agent, type IncomingMessage, type RequestOptions, request as overHttp } from 'node:http';
import { Agent as TlsAgent, request as overHttps } from 'node:https';
import type { HttpAnswer, HttpGet, HttpGetOptions } from '../core/index.ts';

/** Without keep-alive an agent opens a connection for each request, and as many as are asked for. */
const AGENTS = { plain: new Agent({ keepAlive: false }), tls: new TlsAgent({ keepAlive: false }) };
const HEADERS = {
  accept: '*/*',
  'accept-encoding': 'identity',
  'cache-control': 'no-cache',
  'user-agent': 'rollback-gate',
  connection: 'close',
};
/** Milliseconds that one of several addresses has. At the default of 250 a service on the other side of the world is given up for an IPv6 that leads nowhere. */
const ADDRESS_PATIENCE = 1500;

/** `HttpGet` by Node's own client: a health check asks hundreds of times a second, where `fetch` costs several times as much. */
export const get: HttpGet = (url, options) =>
  new Promise((resolve, reject) => {
    const { signal } = options;
    const headers = { ...HEADERS, ...lowerCased(options.headers) };
    const settings = (agent: Agent): RequestOptions =>
      ({ agent, headers, signal, autoSelectFamilyAttemptTimeout: ADDRESS_PATIENCE }) as RequestOptions;
    const outgoing = url.protocol === 'https:' ? overHttps(url, settings(AGENTS.tls)) : overHttp(url, settings(AGENTS.plain));
    outgoing.on('error', reject);
    outgoing.on('response', (incoming) => read(incoming, options, resolve, reject));
    outgoing.end();
  });

function lowerCased(headers: HttpGetOptions['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function read(
  incoming: IncomingMessage,
  { maxBytes }: HttpGetOptions,
  resolve: (answer: HttpAnswer) => void,
  reject: (error: Error) => void,
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  const end = (complete: boolean): void => {
    const body = Buffer.concat(chunks).subarray(0, maxBytes).toString('utf8');
    resolve({ status: incoming.statusCode ?? 0, headers: headersOf(incoming), body, complete });
  };
  incoming.on('error', reject);
  incoming.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    if (size <= maxBytes) return;
    end(false);
    incoming.destroy();
  });
  incoming.on('end', () => end(true));
}

function headersOf({ headers }: IncomingMessage): HttpAnswer['headers'] {
  return {
    get(name) {
      const key = name.toLowerCase();
      const value = Object.hasOwn(headers, key) ? headers[key] : undefined;
      return Array.isArray(value) ? value.join(', ') : (value ?? null);
    },
  };
}
