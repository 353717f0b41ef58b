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
  | { readonly kind: 'local'; readonly reason: string };

/** Names that do not resolve, exhausted local resources and certificates we cannot verify are faults of the measurement. */
const LOCAL =
  /^(ENOTFOUND|EAI_|EMFILE|ENFILE|ENETUNREACH|EADDRNOTAVAIL|EACCES|EPERM|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|CERT_|ERR_TLS_CERT|ERR_INVALID)/;

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
      return { kind: 'answer', ...(await get(url, { headers, maxBytes, signal: inner })), elapsed: clock.now() - began };
    });
    return result === TIMED_OUT ? timedOut(options.timeout, clock.now() - began) : result;
  } catch (error) {
    signal.throwIfAborted();
    return describeFailure(error);
  }
}

/** A timer that fires much too late means that this machine had no time to look, not that the service had none to answer. */
export function timedOut(timeout: number, elapsed: number): Exclude<Answer, { kind: 'answer' }> {
  if (elapsed > timeout * 1.5 + 250) return { kind: 'local', reason: 'this machine was too busy to measure' };
  return { kind: 'timeout', reason: `no answer within ${formatDuration(timeout)}` };
}

/** What a connection that failed says, and of whom. */
export function describeFailure(error: unknown): Exclude<Answer, { kind: 'answer' }> {
  const code = errorCode(error);
  const message = error instanceof Error ? error.message : String(error);
  // A client that refuses to send at all (a malformed header, say) throws an error without a network code.
  const sent = code !== '' || /fetch failed|ECONN|socket/i.test(message);
  const reason = REASONS[code] ?? (code || (sent ? 'the connection failed' : 'the request could not be made'));
  return { kind: !sent || LOCAL.test(code) ? 'local' : 'unreachable', reason };
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  ENOTFOUND: 'the host name does not resolve',
  EAI_AGAIN: 'the host name could not be resolved just now',
  UND_ERR_SOCKET: 'the connection was closed before the answer was complete',
};

/** The code of a network error, wherever the client hides it. */
function errorCode(error: unknown): string {
  for (let at: unknown = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth++) {
    const { code, cause } = at as { code?: unknown; cause?: unknown };
    if (typeof code === 'string') return code;
    at = cause;
  }
  return '';
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
