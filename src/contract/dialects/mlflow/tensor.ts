import type { MlType } from '../../../compat/index.ts';
import { isList } from '../../engine/tests.ts';
import type { Value } from '../../types.ts';

type Tensor = Extract<MlType, { readonly kind: 'tensor' }>;

export interface TensorProblem {
  readonly keyword: 'shape' | 'dtype';
  readonly message: string;
}

/** Why a nested list is not such a tensor. -1 in the shape is any length, though the same one everywhere. */
export function tensorProblem(value: Value, { dtype, shape }: Tensor, instance: boolean): TensorProblem | undefined {
  const wanted = instance && shape[0] === -1 ? shape.slice(1) : shape;
  const found = shapeOf(value);
  if (!found) return { keyword: 'shape', message: 'lists of one length on every level' };
  const fits = found.length === wanted.length && wanted.every((size, level) => size === -1 || size === found[level]);
  if (!fits) return { keyword: 'shape', message: `the shape (${wanted.join(', ')}), not (${found.join(', ')})` };
  return leavesFit(value, dtype) ? undefined : { keyword: 'dtype', message: `cells of type ${dtype}` };
}

/** `undefined` where lists of one level differ in length. */
function shapeOf(value: Value): readonly number[] | undefined {
  if (!isList(value)) return [];
  const [first, ...others] = value.map(shapeOf);
  if (first === undefined) return value.length === 0 ? [0] : undefined;
  const same = others.every(
    (other) => other !== undefined && other.length === first.length && other.every((size, at) => size === first[at]),
  );
  return same ? [value.length, ...first] : undefined;
}

function leavesFit(value: Value, dtype: string): boolean {
  return isList(value) ? value.every((item) => leavesFit(item, dtype)) : fitsDtype(value, dtype);
}

function fitsDtype(value: Value, dtype: string): boolean {
  const [, unsigned, bits] = /^(u?)int(8|16|32|64)$/.exec(dtype) ?? [];
  if (bits !== undefined) {
    if (typeof value !== 'bigint' && !(typeof value === 'number' && Number.isInteger(value))) return false;
    const exact = BigInt(value);
    const [low, high] = unsigned === 'u' ? [0n, 1n << BigInt(bits)] : [-(1n << (BigInt(bits) - 1n)), 1n << (BigInt(bits) - 1n)];
    return exact >= low && exact < high;
  }
  if (/^(?:float|complex)/.test(dtype)) return value === null || typeof value === 'number' || typeof value === 'bigint';
  if (dtype === 'bool') return typeof value === 'boolean';
  // Objects hold anything; texts and bytes are texts in JSON.
  return dtype === 'object' || typeof value === 'string';
}
