import type { JsonValue } from '../../../core/index.ts';
import { type AvroSchema, typeLabel } from './model.ts';

/** A value of a schema: `long` is a bigint, `bytes` and `fixed` are byte arrays, records and maps are maps, a value of a union names its branch. */
export type AvroValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | readonly AvroValue[]
  | ReadonlyMap<string, AvroValue>
  | BranchValue;

export class BranchValue {
  readonly index: number;
  readonly value: AvroValue;

  constructor(index: number, value: AvroValue) {
    this.index = index;
    this.value = value;
  }
}

/** The JSON encoding of Avro: bytes as ISO-8859-1 text, a branch that is not null wrapped in an object; longs beyond 2^53 as decimal text. */
export function toJson(schema: AvroSchema, value: AvroValue): JsonValue {
  if (value instanceof BranchValue) {
    const branch = schema.kind === 'union' ? schema.branches[value.index] : undefined;
    if (!branch) throw new TypeError('a branch without its union');
    const inner = toJson(branch.schema, value.value);
    return branch.schema.kind === 'null' ? inner : { [typeLabel(branch.schema)]: inner };
  }
  if (value instanceof Uint8Array) return latin1(value);
  if (value instanceof Map) {
    const entries = [...(value as ReadonlyMap<string, AvroValue>)];
    return Object.fromEntries(entries.map(([key, inner]) => [key, toJson(memberSchema(schema, key), inner)]));
  }
  if (Array.isArray(value)) {
    if (schema.kind !== 'array') throw new TypeError('items without their array');
    return (value as readonly AvroValue[]).map((item) => toJson(schema.items.schema, item));
  }
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return value as JsonValue;
}

function memberSchema(schema: AvroSchema, key: string): AvroSchema {
  if (schema.kind === 'map') return schema.values.schema;
  const field = schema.kind === 'record' ? schema.fields.find((candidate) => candidate.name === key) : undefined;
  if (!field) throw new TypeError(`a member ${key} without its field`);
  return field.type.schema;
}

/** Bytes as text, one character per byte. */
export function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
