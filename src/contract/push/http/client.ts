import { GateError } from '../../../core/index.ts';
import type { ConnectOptions } from '../types.ts';
import { readJson } from './body.ts';

export interface RestRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Relative to the service, or a URL on it. */
  readonly url: string;
  readonly body?: string;
  readonly type?: string;
  /** Sending it twice is the same as sending it once: then a connection that broke is no reason to give up. */
  readonly repeatable: boolean;
}

export interface RestAnswer {
  readonly status: number;
  readonly json: unknown;
  readonly headers: Headers;
}

export interface RestOptions {
  readonly title: string;
  readonly base: URL;
  readonly headers: () => Promise<Readonly<Record<string, string>>>;
  readonly world: Pick<ConnectOptions, 'fetch' | 'clock' | 'signal'>;
}

const TRIES = 6;
/** Statuses that say: later. */
const LATER = new Set([429, 502, 503, 504]);
const LONGEST_WAIT = 60_000;

/**
 * Requests to one service and no other: what a server names as the next address is asked only where the service itself is, redirects are
 * not followed, and no message holds more of an address than its host.
 */
export class RestClient {
  readonly title: string;
  readonly #options: RestOptions;

  constructor(options: RestOptions) {
    this.title = options.title;
    this.#options = options;
  }

  /** @throws GateError RG-DATABASE; the signal's reason when it aborts */
  async send(request: RestRequest, signal: AbortSignal = this.#options.world.signal): Promise<RestAnswer> {
    const url = this.#urlOf(request.url);
    for (let tries = 1; ; tries += 1) {
      const answer = await this.#once(url, request, signal);
      if (answer !== undefined && (!LATER.has(answer.status) || tries === TRIES)) return answer;
      if (tries === TRIES) throw new GateError('RG-DATABASE', `${this.title} cannot be reached at ${url.host}`);
      await this.#options.world.clock.sleep(waitOf(answer?.headers.get('retry-after'), tries, this.#options.world.clock.now()), signal);
    }
  }

  /** `undefined`: the connection broke, and the request may be sent again. */
  async #once(url: URL, { method, body, type, repeatable }: RestRequest, signal: AbortSignal): Promise<RestAnswer | undefined> {
    signal.throwIfAborted();
    const headers = {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': type ?? 'application/json' }),
      ...(await this.#options.headers()),
    };
    try {
      const { fetch } = this.#options.world;
      const response = await fetch(url.href, { method, headers, redirect: 'manual', signal, ...(body !== undefined && { body }) });
      if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
        await response.body?.cancel();
        throw new GateError('RG-DATABASE', `${this.title} at ${url.host} redirects, which is not followed with credentials`);
      }
      if (LATER.has(response.status)) await response.body?.cancel();
      const json = LATER.has(response.status) ? undefined : await readJson(response, this.title);
      return { status: response.status, json, headers: response.headers };
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof GateError) throw error;
      if (repeatable) return undefined;
      throw new GateError('RG-DATABASE', `${this.title} cannot be reached at ${url.host}${reasonOf(error)}`);
    }
  }

  #urlOf(text: string): URL {
    const { base } = this.#options;
    const url = URL.canParse(text, base.href) ? new URL(text, base) : undefined;
    if (url && url.origin === base.origin && url.username === '' && url.password === '') return url;
    throw new GateError('RG-DATABASE', `${this.title} names an address on another host, which is not asked`);
  }
}

/** Seconds or a date, as HTTP has it; else twice as long each time. */
function waitOf(header: string | null | undefined, tries: number, now: number): number {
  const stated =
    header === null || header === undefined ? Number.NaN : /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Math.min(LONGEST_WAIT, Number.isNaN(stated) ? 100 * 2 ** (tries - 1) : Math.max(0, stated));
}

function reasonOf(error: unknown): string {
  for (let at: unknown = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth += 1) {
    const { code, cause } = at as { code?: unknown; cause?: unknown };
    if (typeof code === 'string') return ` (${code})`;
    at = cause;
  }
  return '';
}
