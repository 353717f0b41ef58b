import type { Clock } from '../core/index.ts';

/** Pauses before a read is tried again that got no answer, in milliseconds. */
const PAUSES = [500, 2000, 5000];
/** What took longer than this is not tried again: somebody waits for a page or an issue. */
const QUICK = 10_000;
/** How often, and how long at most, is waited because GitHub asks to; a limit of the hour is not waited for in an incident. */
const MOST_WAITS = 2;
const MOST_WAIT = 65_000;
/** What to wait when GitHub names no time: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const UNNAMED_WAIT = 60_000;

export interface Patience {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Nothing is changed by asking twice. */
  readonly isRead: boolean;
}

/** Asks again what GitHub has not taken because of a rate limit, and reads that got no answer. The last error is thrown as it is. */
export async function askPatiently<T>(ask: () => Promise<T>, { clock, signal, isRead }: Patience): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    const begun = clock.now();
    try {
      return await ask();
    } catch (error) {
      signal.throwIfAborted();
      const again = isRead && !isAnswer(error) && clock.now() - begun < QUICK ? PAUSES[attempt] : undefined;
      const wait = limitOf(error) ? limitPause(error, attempt, clock.now()) : again;
      if (wait === undefined) throw error;
      await clock.sleep(wait, signal);
    }
  }
}

interface Refused {
  readonly status?: unknown;
  readonly message?: unknown;
  readonly errors?: unknown;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>>; readonly data?: unknown };
}

function isAnswer(error: unknown): boolean {
  const { status, response, errors } = error as Refused;
  return Array.isArray(errors) || (typeof status === 'number' && status < 500 && response !== undefined);
}

/** GitHub's words when it refuses for the number of requests, whoever asks: status 403 or 429, or an answer of GraphQL of its own. */
export function limitOf(error: unknown): string | undefined {
  const { status, message, errors, response } = error as Refused;
  const words = typeof message === 'string' ? message : '';
  const isRefused = (status === 403 || status === 429) && response !== undefined;
  const isLimit = isRefused && (status === 429 || /rate limit|abuse detection/i.test(words) || header(error, 'retry-after') !== undefined);
  return isLimit || (Array.isArray(errors) && errors.some(isLimitError)) ? words : undefined;
}

function isLimitError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'type' in error && String(error.type).startsWith('RATE_LIMIT');
}

function limitPause(error: unknown, attempt: number, now: number): number | undefined {
  if (attempt >= MOST_WAITS) return undefined;
  const after = header(error, 'retry-after');
  const reset = header(error, 'x-ratelimit-remaining') === 0 ? header(error, 'x-ratelimit-reset') : undefined;
  const wait = after === undefined ? (reset === undefined ? UNNAMED_WAIT : reset * 1000 - now) : after * 1000;
  return wait <= MOST_WAIT ? Math.max(0, wait) : undefined;
}

function header(error: unknown, name: string): number | undefined {
  const { response, headers = response?.headers } = error as Refused;
  const value = headers?.[name];
  return value === undefined || value === '' || !Number.isFinite(Number(value)) ? undefined : Number(value);
}
