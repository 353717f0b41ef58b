import type { Value } from '../types.ts';

/** A text that two values share exactly when they are the same value: 1, 1.0 and 1n are, "1" is not. */
export function identityOf(value: Value): string {
  if (typeof value === 'string') return `"${value}`;
  if (typeof value === 'bigint') return String(value);
  // From 1e21 on numbers print with an exponent, bigints do not.
  if (typeof value === 'number' && Number.isInteger(value)) return String(BigInt(value));
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map((item) => JSON.stringify(identityOf(item))).join(',')}]`;
  const entries = Object.entries(value as { readonly [key: string]: Value }).map(
    ([key, item]) => `${JSON.stringify(key)}:${JSON.stringify(identityOf(item))}`,
  );
  return `{${entries.sort().join(',')}}`;
}

/** The identity of several values together; `undefined` when one of them is null or absent. */
export function identityOfAll(values: readonly (Value | undefined)[]): string | undefined {
  if (values.some((value) => value === undefined || value === null)) return undefined;
  return values.length === 1 ? identityOf(values[0] ?? null) : JSON.stringify(values.map((value) => identityOf(value ?? null)));
}
