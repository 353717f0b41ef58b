import { type Clock, formatDuration, type HttpAnswer, type HttpGet, type HttpGetOptions } from '../../core/index.ts';
import type { Address } from './address.ts';
import { TIMED_OUT, withDeadline } from './deadline.ts';
import type { HostSlots } from './slots.ts';

export interface Network {
  readonly clock: Clock;
  readonly fetch: typeof fetch;
  /** Used instead of `fetch` where there is one. */
  readonly get?: HttpGet;
  /** Absent: as many requests at a time as are made. */
  readonly slots?: HostSlots;
}

export interface RequestOptions {
  /** Milliseconds until the whole answer must be there. */
  readonly timeout: number;
  /** The body is read up to this many bytes, then dropped. */
  readonly maxBytes: number;
  /** What to post; absent: the request is a GET. */
  readonly post?: string;
}

/** `unreachable`: nobody answered there. `local`: the request never left or could not be trusted, which says nothing about the service. */
export type Answer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: HttpAnswer['headers'];
      readonly body: string;
      readonly complete: boolean;
      readonly elapsed: number;
    }
  | { readonly kind: 'timeout'; readonly reason: string }
  | { readonly kind: 'unreachable'; readonly reason: string }
  | {
      readonly kind: 'local';
      readonly reason: string;
      /** Somebody is there, whom we do not understand or trust; users may, or may not. */
      readonly isThere?: true;
    };

/** Names that do not resolve, exhausted local resources, certificates we cannot verify and protocols we do not speak are faults of the measurement. */
const LOCAL =
  /^(ENOTFOUND|EAI_|EMFILE|ENFILE|ENETUNREACH|EADDRNOTAVAIL|EACCES|EPERM|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|CERT_|ERR_TLS_CERT|ERR_INVALID|HPE_INVALID_(CONSTANT|VERSION)|HPE_HEADER_OVERFLOW|ERR_SSL_\w*NO_APPLICATION_PROTOCOL)/;

const THERE = /^(UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|CERT_|ERR_TLS_CERT|HPE_|ERR_SSL)/;

/**
 * One request on a connection of its own, so that load balancers spread the answers. Redirects are not followed: a redirect is its status, and no other host ever sees the headers.
 * @throws the signal's reason when it aborts, nothing else
 */
export async function request(network: Network, address: Address, options: RequestOptions, signal: AbortSignal): Promise<Answer> {
  const giveBack = await network.slots?.take(address.host, signal);
  try {
    return await ask(network, address, options, signal);
  } finally {
    giveBack?.();
  }
}

async function ask(network: Network, address: Address, options: RequestOptions, signal: AbortSignal): Promise<Answer> {
  const { clock } = network;
  const began = clock.now();
  try {
    const result = await withDeadline(clock, options.timeout, signal, async (inner): Promise<Answer> => {
      const { headers, url } = address;
      const { maxBytes, post } = options;
      const byFetch: HttpGet = (at, more) => askByFetch(network.fetch, at, more, post);
      const get = post === undefined ? (network.get ?? byFetch) : byFetch;
      const answer = await get(url, { headers, maxBytes, signal: inner });
      return { kind: 'answer', ...answer, elapsed: Math.max(0, clock.now() - began - (answer.detour ?? 0)) };
    });
    return result === TIMED_OUT ? timedOut(options.timeout, clock.now() - began) : result;
  } catch (error) {
    signal.throwIfAborted();
    return describeFailure(error);
  }
}

export const TOO_BUSY = { kind: 'local', reason: 'this machine was too busy to measure' } as const;

/** What took so much longer than its time was there in time, and nobody looked: a machine that slept, or a clock that was set. */
export function isLate(timeout: number, elapsed: number): boolean {
  return elapsed > timeout * 1.5 + 250;
}

/**
 * Seconds since a cache got what it answers, by its `Age` (RFC 9111); `undefined` where the service itself answered. What a cache kept says nothing
 * about who serves now, or how well.
 */
export function cachedFor({ headers }: Pick<HttpAnswer, 'headers'>): number | undefined {
  const age = headers.get('age')?.trim() ?? '';
  return /^\d{1,10}$/.test(age) && Number(age) > 0 ? Number(age) : undefined;
}

/** A timer that fires much too late means that this machine had no time to look, not that the service had none to answer. */
export function timedOut(timeout: number, elapsed: number): Exclude<Answer, { kind: 'answer' }> {
  return isLate(timeout, elapsed) ? TOO_BUSY : { kind: 'timeout', reason: `no answer within ${formatDuration(timeout)}` };
}

/** What a connection that failed says, and of whom. */
export function describeFailure(error: unknown): Exclude<Answer, { kind: 'answer' }> {
  const code = errorCode(error);
  const message = error instanceof Error ? error.message : String(error);
  // A client that refuses to send at all (a malformed header, say) throws an error without a network code.
  const sent = code !== '' || /fetch failed|ECONN|socket/i.test(message);
  const reason = REASONS[code] ?? (code || (sent ? 'the connection failed' : 'the request could not be made'));
  if (sent && !LOCAL.test(code)) return { kind: 'unreachable', reason };
  return { kind: 'local', reason, ...(THERE.test(code) ? { isThere: true } : {}) };
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  ENOTFOUND: 'the host name does not resolve',
  EAI_AGAIN: 'the host name could not be resolved just now',
  UND_ERR_SOCKET: 'the connection was closed before the answer was complete',
  HPE_INVALID_CONSTANT: 'the answer is not HTTP/1.1',
  HPE_INVALID_VERSION: 'the answer is not HTTP/1.1',
  HPE_HEADER_OVERFLOW: 'the headers of the answer are too long for this client',
  ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL: 'the server does not speak HTTP/1.1',
  CERT_HAS_EXPIRED: 'the certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another host name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate is self-signed',
};

/**
 * The code of a network error, wherever the client hides it. Of a host with several addresses it has the error of each: what one of them says of the
 * service counts more than that this machine has no way to the other (IPv6, say).
 */
function errorCode(error: unknown): string {
  for (let at: unknown = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth++) {
    const { code, cause, errors } = at as { code?: unknown; cause?: unknown; errors?: unknown };
    if (Array.isArray(errors)) {
      const codes = (errors as unknown[]).map(ownCode).filter((one) => one !== '');
      const telling = codes.find((one) => !LOCAL.test(one)) ?? codes[0];
      if (telling !== undefined) return telling;
    }
    if (typeof code === 'string') return code;
    at = cause;
  }
  return '';
}

function ownCode(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

async function askByFetch(
  fetcher: typeof fetch,
  url: URL,
  { headers, maxBytes, signal }: HttpGetOptions,
  post: string | undefined,
): Promise<HttpAnswer> {
  const what = post === undefined ? {} : { method: 'POST', body: post };
  const response = await fetcher(url.href, { ...what, headers: { ...headers, connection: 'close' }, redirect: 'manual', signal });
  return { status: response.status, headers: response.headers, ...(await readBody(response, maxBytes)) };
}

async function readBody(response: Response, maxBytes: number): Promise<{ body: string; complete: boolean }> {
  const reader = response.body?.getReader();
  if (!reader) return { body: '', complete: true };
  const chunks: Uint8Array[] = [];
  for (let size = 0; ; ) {
    const { done, value } = (await reader.read()) as { done: boolean; value?: Uint8Array };
    if (done || !value) return { body: Buffer.concat(chunks).toString('utf8'), complete: true };
    chunks.push(value);
    size += value.byteLength;
    if (size <= maxBytes) continue;
    await reader.cancel().catch(() => undefined);
    return { body: Buffer.concat(chunks).subarray(0, maxBytes).toString('utf8'), complete: false };
  }
}
