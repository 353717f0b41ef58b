import type { Value } from '../types.ts';

/** A text that two values share exactly when they are the same value: 1, 1.0 and 1n are, "1" is not. */
export function identityOf(value: Value): string {
  if (typeof value === 'string') return `"${value}`;
  if (typeof value === 'bigint') return String(value);
  // From 1e21 on numbers print with an exponent, bigints do not.
  if (typeof value === 'number' && Number.isInteger(value)) return Number.isSafeInteger(value) ? String(value + 0) : String(BigInt(value));
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map((item) => sized(identityOf(item))).join('')}]`;
  const entries = Object.entries(value as { readonly [key: string]: Value }).map(
    ([key, item]) => `${sized(key)}${sized(identityOf(item))}`,
  );
  return `{${entries.sort().join('')}}`;
}

/** With its length before it, no text can pass for several; quotes would have to be escaped anew on every level. */
function sized(text: string): string {
  return `${text.length}:${text}`;
}

/** The identity of several values together; `undefined` when one of them is null or absent. */
export function identityOfAll(values: readonly (Value | undefined)[]): string | undefined {
  if (values.some((value) => value === undefined || value === null)) return undefined;
  return values.length === 1 ? identityOf(values[0] ?? null) : values.map((value) => sized(identityOf(value ?? null))).join('');
}
