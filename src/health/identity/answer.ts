import { type HttpAnswer, isJsonObject } from '../../core/index.ts';

/** What an identity endpoint said: a value, or why it said none. */
export type Identity = { readonly kind: 'value'; readonly value: string } | { readonly kind: 'none'; readonly reason: string };

const HEX = /^[0-9a-f]{64}$/;

/**
 * Reads the answer's value.
 * @param where a key, a JSON pointer (RFC 6901) or `header:NAME`
 */
export function readIdentity(where: string, headers: HttpAnswer['headers'], body: string): Identity {
  if (where.startsWith('header:')) {
    const value = headers.get(where.slice('header:'.length).trim());
    return value?.trim() ? { kind: 'value', value: value.trim() } : { kind: 'none', reason: `the answer has no header ${where.slice(7)}` };
  }
  let document: unknown;
  try {
    document = JSON.parse(body);
  } catch {
    return { kind: 'none', reason: 'the answer is not JSON' };
  }
  const found = lookUp(document, where.startsWith('/') ? pointerTokens(where) : [where]);
  if (typeof found === 'string' && found.trim()) return { kind: 'value', value: found.trim() };
  if (typeof found === 'number' || typeof found === 'boolean') return { kind: 'value', value: String(found) };
  return { kind: 'none', reason: `the answer has no value at ${where}` };
}

function pointerTokens(pointer: string): string[] {
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Own properties only: `__proto__` and `constructor` in a hostile answer are plain keys. */
function lookUp(document: unknown, tokens: readonly string[]): unknown {
  let at = document;
  for (const token of tokens) {
    if (Array.isArray(at)) at = /^(0|[1-9]\d{0,9})$/.test(token) ? (at[Number(token)] as unknown) : undefined;
    else at = isJsonObject(at) && Object.hasOwn(at, token) ? at[token] : undefined;
  }
  return at;
}

/** A digest with or without `sha256:`, alone or behind `name@`, comes out as its 64 hex digits; any other text as it is. */
function normalise(value: string): string {
  const tail = value.trim().split('@').at(-1) ?? '';
  const hex = tail.toLowerCase().replace(/^sha256:/, '');
  return HEX.test(hex) ? hex : value.trim();
}

/** Whether an answered value names the expected release. Shortened digests never do. */
export function sameIdentity(expected: string, answered: string): boolean {
  return normalise(expected) === normalise(answered);
}

/** A value in a message: digests by their first 12 digits, anything else cut to 60 characters. */
export function showIdentity(value: string | undefined): string {
  if (value === undefined) return 'a release that does not say which it is';
  const hex = normalise(value);
  if (HEX.test(hex)) return `sha256:${hex.slice(0, 12)}`;
  return hex.length > 60 ? `${hex.slice(0, 59)}…` : hex;
}
