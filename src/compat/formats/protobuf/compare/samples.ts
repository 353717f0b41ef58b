import type { JsonValue } from '../../../../core/index.ts';
import type { TypeRef } from '../link/types.ts';
import type { ProtoField } from '../model.ts';

/** A telling value of a field as ProtoJSON: not the default, where the type has another one. `undefined` when none is known. */
export function sampleOf(type: TypeRef, field?: ProtoField): JsonValue | undefined {
  const one = single(type);
  return one === undefined || !field ? one : wrapped(field, one);
}

/** A value as its field holds it: in a map, in a list, or alone. */
export function wrapped(field: ProtoField, value: JsonValue): JsonValue {
  if (field.mapKey) return { [field.mapKey === 'bool' ? 'true' : '1']: value };
  return field.label === 'repeated' ? [value] : value;
}

function single(type: TypeRef): JsonValue | undefined {
  switch (type.kind) {
    case 'scalar':
      return type.scalar === 'string'
        ? 'a'
        : type.scalar === 'bytes'
          ? '/w=='
          : type.scalar === 'bool'
            ? true
            : wide(type.scalar)
              ? '1'
              : 1;
    case 'enum':
      return (type.values.find((value) => value.number !== 0) ?? type.values[0])?.name;
    case 'message':
      return {};
    default:
      return undefined;
  }
}

function wide(scalar: string): boolean {
  return scalar.endsWith('64');
}
