import type { JsonValue } from '../../core/index.ts';
import type { Value } from '../types.ts';
import { identityOf } from './identity.ts';

/**
 * Whether a value is one of those that a contract lists; `undefined` where that cannot be said: whole numbers beyond 2^53 are exact in
 * rows, but rounded in contracts.
 */
export function membership(values: readonly JsonValue[]): (value: Value) => boolean | undefined {
  const known = new Set(values.map(identityOf));
  const rounded = new Set(values.filter((value) => typeof value === 'number' && isRounded(value)));
  return (value) => {
    if (rounded.size > 0 && (typeof value === 'number' || typeof value === 'bigint') && rounded.has(Number(value))) return undefined;
    return known.has(identityOf(value));
  };
}

/** Whether other whole numbers may have been read as this one. */
export function isRounded(value: number): boolean {
  return Number.isInteger(value) && !Number.isSafeInteger(value);
}
