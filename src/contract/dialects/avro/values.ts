import type { AvroUse } from '../../../compat/index.ts';
import { isOfType } from '../../engine/tests.ts';
import type { Value } from '../../types.ts';

type Logical = NonNullable<Extract<AvroUse['schema'], { readonly kind: 'fixed' }>['logical']>;

/** Whole numbers of 2^width values around zero. */
function isWhole(value: Value, width: bigint): boolean {
  if (typeof value !== 'bigint' && !(typeof value === 'number' && Number.isInteger(value))) return false;
  const exact = BigInt(value);
  return exact >= -(1n << (width - 1n)) && exact < 1n << (width - 1n);
}

export function fitsPrimitive(value: Value, kind: string): boolean {
  switch (kind) {
    case 'null':
      return value === null;
    case 'boolean':
      return typeof value === 'boolean';
    case 'int':
      return isWhole(value, 32n);
    case 'long':
      return isWhole(value, 64n);
    case 'float':
    case 'double':
      return typeof value === 'number' || typeof value === 'bigint';
    default:
      return typeof value === 'string';
  }
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** As people write the value, or as the type underneath holds it. */
export function fitsLogical(value: Value, { name }: Logical): boolean {
  if (name === 'date') return isWhole(value, 32n) || isOfType(value, 'date');
  if (name === 'uuid') return typeof value === 'string' && (UUID.test(value) || value.length === 16);
  if (name === 'decimal' || name === 'big-decimal')
    return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string';
  if (name === 'duration') return typeof value === 'string' && value.length === 12;
  if (name.startsWith('time-')) return isWhole(value, name === 'time-millis' ? 32n : 64n) || isOfType(value, 'time');
  return isWhole(value, 64n) || isOfType(value, 'timestamp');
}
