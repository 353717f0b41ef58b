import { formatDuration, isJsonObject, type JsonObject } from '../../../core/index.ts';
import { type Address, type Network, request } from '../../endpoint/index.ts';

/** What a store answered, or why it did not. `none`: it asked for patience. */
export type Reply<T> =
  | { readonly kind: 'data'; readonly data: T }
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'error'; readonly reason: string };

/** A request that was answered, with its status. */
export interface RawReply {
  readonly status: number;
  readonly body: string;
}

export interface ApiOptions {
  readonly timeout: number;
  /** The longest answer; default 16 MB. */
  readonly maxBytes?: number;
  /** The words in which this interface tells its errors; default: none are shown. */
  readonly explain?: (body: JsonObject) => unknown;
}

export interface Api {
  /** @throws the signal's reason when it aborts, nothing else */
  text(address: Address, signal: AbortSignal, post?: string): Promise<Reply<string>>;
  json(address: Address, signal: AbortSignal, post?: string): Promise<Reply<unknown>>;
  /** Whatever the status. */
  raw(address: Address, signal: AbortSignal, post?: string): Promise<Reply<RawReply>>;
}

const MAX_BYTES = 16 << 20;
/** A store that asks for more patience than this is asked again all the same. */
const MOST_PATIENCE = 10 * 60_000;

const MEANINGS: Readonly<Record<number, string>> = {
  401: 'the credentials are not accepted',
  403: 'these credentials may not do that',
  404: 'there is nothing at this address',
  429: 'too many requests',
};

/** An interface over HTTP that is asked again and again. After a 429 it is left alone for as long as it wants. */
export function openApi(network: Network, options: ApiOptions): Api {
  let notBefore = 0;
  const maxBytes = options.maxBytes ?? MAX_BYTES;
  const raw: Api['raw'] = async (address, signal, post) => {
    const { clock } = network;
    const wait = notBefore - clock.now();
    // Longer than anybody may ask for is a clock that was set back.
    if (wait > 0 && wait <= MOST_PATIENCE)
      return {
        kind: 'none',
        reason: `${address.host}: too many requests; asked again in ${formatDuration(Math.ceil(wait / 1000) * 1000)}`,
      };
    const what = { timeout: options.timeout, maxBytes, ...(post === undefined ? {} : { post }) };
    const answer = await request(network, address, what, signal);
    if (answer.kind !== 'answer') return { kind: 'error', reason: `${address.host}: ${answer.reason}` };
    if (isLimited(answer.status, answer.headers)) notBefore = clock.now() + patience(answer.headers, clock.now());
    if (!answer.complete) return { kind: 'error', reason: `${address.host}: the answer is larger than ${maxBytes >> 20} MB` };
    return { kind: 'data', data: { status: answer.status, body: answer.body } };
  };
  const text: Api['text'] = async (address, signal, post) => {
    const reply = await raw(address, signal, post);
    if (reply.kind !== 'data') return reply;
    const { status, body } = reply.data;
    if (status >= 200 && status < 300) return { kind: 'data', data: body };
    return { kind: 'error', reason: `${address.host}: ${describeStatus(status)}${explain(body, options)}` };
  };
  const json: Api['json'] = async (address, signal, post) => {
    const reply = await text(address, signal, post);
    if (reply.kind !== 'data') return reply;
    const data = parseJson(reply.data);
    return data === undefined ? { kind: 'error', reason: `${address.host}: the answer is not JSON` } : { kind: 'data', data };
  };
  return { raw, text, json };
}

/** `status 403, these credentials may not do that`. */
export function describeStatus(status: number): string {
  const meaning = MEANINGS[status] ?? (status >= 500 ? 'a fault on the other side' : undefined);
  return meaning === undefined ? `status ${status}` : `status ${status}, ${meaning}`;
}

/** `undefined` for what is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a store says of a query that it refuses, in one line. */
export function oneLine(text: unknown): string {
  if (typeof text !== 'string') return '';
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line === '' ? '' : `: ${line.slice(0, 300)}`;
}

function explain(body: string, { explain: read }: ApiOptions): string {
  const data = read && parseJson(body);
  return read && isJsonObject(data) ? oneLine(read(data)) : '';
}

interface Headers {
  get(name: string): string | null;
}

/** Some say 403 instead of 429. */
function isLimited(status: number, headers: Headers): boolean {
  return status === 429 || (status === 403 && (headers.get('x-ratelimit-remaining') === '0' || headers.get('retry-after') !== null));
}

/** Before this there were no such interfaces: a larger number is a moment, a smaller one a time to wait. */
const FIRST_MOMENT = 1_000_000_000;

/** Milliseconds to wait: as long as the headers say (seconds, a moment in seconds, or a date), else ten seconds. */
function patience(headers: Headers, now: number): number {
  const text = headers.get('retry-after') ?? headers.get('x-ratelimit-reset') ?? '';
  const number = /^\d{1,12}$/.test(text) ? Number(text) : undefined;
  const moment = number === undefined ? Date.parse(text) : number > FIRST_MOMENT ? number * 1000 : now + number * 1000;
  const wait = moment - now;
  return Number.isFinite(wait) && wait > 0 ? Math.min(wait, MOST_PATIENCE) : 10_000;
}
