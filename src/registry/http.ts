import type { Clock } from '../core/index.ts';

/** A part of an answer that fits into memory. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
  /** The body was longer than the limit and is not all of it. */
  readonly cut: boolean;
}

export interface Request {
  readonly url: URL;
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  readonly maxBytes: number;
}

export interface Wire {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

const TRIES = 3;
/** Milliseconds; a registry that names a longer pause is not waited for. */
const LONGEST_PAUSE = 10_000;
const TIMEOUT = 30_000;

/** One request, tried again where the failure may pass: broken connections, 429 and 5xx. Redirects are not followed. Rejects with the error of the network. */
export async function send(request: Request, wire: Wire): Promise<Received> {
  for (let attempt = 1; ; attempt++) {
    const last = attempt === TRIES;
    const outcome = await once(request, wire).catch((error: unknown) => {
      if (last || wire.signal.aborted) throw error;
      return undefined;
    });
    if (outcome && (last || !mayPass(outcome.status))) return outcome;
    const pause = pauseBefore(outcome?.headers.get('retry-after') ?? null, attempt, wire.clock.now());
    if (outcome && pause > LONGEST_PAUSE) return outcome;
    await wire.clock.sleep(pause, wire.signal);
  }
}

function mayPass(status: number): boolean {
  return status === 429 || status >= 500;
}

/** Seconds or a date (RFC 9110, section 10.2.3); without it 200 ms, 400 ms. */
function pauseBefore(retryAfter: string | null, attempt: number, now: number): number {
  if (retryAfter === null) return 100 * 2 ** attempt;
  const seconds = /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now;
  return Number.isNaN(seconds) ? 100 * 2 ** attempt : Math.max(0, seconds);
}

async function once({ url, method, headers, body, maxBytes }: Request, { fetch, signal }: Wire): Promise<Received> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]);
  const response = await fetch(url, {
    method,
    headers: { 'user-agent': 'rollback-gate', ...headers },
    redirect: 'manual',
    signal: limit,
    ...(body !== undefined && { body: typeof body === 'string' ? body : Buffer.from(body) }),
  });
  return { status: response.status, headers: response.headers, ...(await read(response, maxBytes)) };
}

async function read(response: Response, maxBytes: number): Promise<Pick<Received, 'body' | 'cut'>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  if (!reader) return { body: new Uint8Array(), cut: false };
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const chunk = next.value as Uint8Array;
    size += chunk.length;
    if (size > maxBytes) {
      await reader.cancel().catch(() => undefined);
      return { body: new Uint8Array(), cut: true };
    }
    chunks.push(chunk);
  }
  return { body: Buffer.concat(chunks), cut: false };
}
