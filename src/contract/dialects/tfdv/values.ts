import type { TfdvFeature } from '../../../compat/index.ts';
import type { Value } from '../../types.ts';

type Values = TfdvFeature['values'];

/** Truth values count as INT (0 and 1) and as BYTES (their words), as the readers of examples take them. */
export function isOfFeatureType(value: Value, type: NonNullable<TfdvFeature['type']>): boolean {
  switch (type) {
    case 'INT':
      return typeof value === 'boolean' || typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value));
    case 'FLOAT':
      return typeof value === 'number' || typeof value === 'bigint';
    case 'BYTES':
      return typeof value === 'string' || typeof value === 'boolean';
    default:
      return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
}

export function isInTexts(value: Value, texts: ReadonlySet<string>): boolean {
  return (typeof value === 'string' || typeof value === 'boolean') && texts.has(String(value));
}

/** Whether a value lies in a domain of numbers; what is no number is a matter of its type. */
export function isInRange(value: Value, values: Values): boolean {
  if (values.kind === 'integers') {
    const exact = integerOf(value, values.asText);
    return exact !== undefined && exact >= values.min && exact <= values.max;
  }
  if (values.kind !== 'floats') return true;
  if (typeof value !== 'number' && typeof value !== 'bigint') return true;
  if (Number.isNaN(value)) return values.nan;
  if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) return values.infinite && inBounds(value, values);
  return inBounds(value, values);
}

function inBounds(value: number | bigint, { min, max }: { readonly min: number; readonly max: number }): boolean {
  return value >= min && value <= max;
}

function integerOf(value: Value, asText: boolean): bigint | undefined {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : undefined;
  return asText && typeof value === 'string' && /^[+-]?\d{1,20}$/.test(value) ? BigInt(value) : undefined;
}
