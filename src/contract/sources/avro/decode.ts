import type { AvroUse } from '../../../compat/index.ts';
import { MAX_DEPTH } from '../../engine/json.ts';
import type { Value } from '../../types.ts';
import { type Cursor, Damaged } from './cursor.ts';
import { logicalReader } from './logical.ts';

export type Schema = AvroUse['schema'];
/** Reads one value. `depth`: levels around it. @throws Damaged */
export type Reader = (cursor: Cursor, depth: number) => Value;

/** Deeper rows are unreadable; what is deeper by far is not read to its end. */
const MAX_RECURSION = 2000;

/** A function that reads values of a type: plain JSON values, longs exact, times as text, decimals as numbers, bytes as ISO-8859-1. */
export function readerOf(schema: Schema, known = new Map<Schema, Reader>()): Reader {
  const found = known.get(schema);
  if (found) return found;
  if (schema.kind !== 'record') return make(schema, known);
  // A record may hold itself.
  const reader: Reader = (cursor, depth) => own(cursor, depth);
  known.set(schema, reader);
  const own = recordReader(schema, known);
  return reader;
}

function make(schema: Exclude<Schema, { kind: 'record' }>, known: Map<Schema, Reader>): Reader {
  switch (schema.kind) {
    case 'array':
      return arrayReader(readerOf(schema.items.schema, known), isEmpty(schema.items.schema));
    case 'map':
      return mapReader(readerOf(schema.values.schema, known));
    case 'union': {
      const branches = schema.branches.map((branch) => readerOf(branch.schema, known));
      return (cursor, depth) => pick(branches, cursor)(cursor, depth);
    }
    case 'enum': {
      const names = schema.symbols.map(({ name }) => name);
      return (cursor) => pick(names, cursor);
    }
    case 'fixed':
      return logicalReader(schema) ?? ((cursor) => cursor.take(schema.size).toString('latin1'));
    default:
      return logicalReader(schema) ?? PRIMITIVES[schema.kind];
  }
}

const PRIMITIVES: Readonly<Record<Extract<Schema, { readonly kind: keyof typeof SIZES }>['kind'], Reader>> = {
  null: () => null,
  boolean: (cursor) => {
    const byte = cursor.byte();
    if (byte > 1) throw new Damaged('a truth value is neither 0 nor 1');
    return byte === 1;
  },
  int: (cursor) => {
    const value = cursor.long();
    if (typeof value === 'bigint' || value > 2_147_483_647 || value < -2_147_483_648) throw new Damaged('an int has more than 32 bits');
    return value;
  },
  long: (cursor) => cursor.long(),
  float: (cursor) => cursor.float(),
  double: (cursor) => cursor.double(),
  bytes: (cursor) => cursor.take(cursor.size()).toString('latin1'),
  string: (cursor) => cursor.text(),
};

function pick<T>(list: readonly T[], cursor: Cursor): T {
  const one = list[cursor.size()];
  if (one === undefined) throw new Damaged('an index of an enum or a union is too large');
  return one;
}

function recordReader({ fields }: Extract<Schema, { kind: 'record' }>, known: Map<Schema, Reader>): Reader {
  const readers = fields.map(({ name, type }) => [name, readerOf(type.schema, known)] as const);
  return (cursor, depth) => {
    const values: Record<string, Value> = {};
    goDeeper(cursor, depth);
    for (const [name, read] of readers) set(values, name, read(cursor, depth + 1));
    return values;
  };
}

function arrayReader(read: Reader, isFree: boolean): Reader {
  return (cursor, depth) => {
    const items: Value[] = [];
    goDeeper(cursor, depth);
    for (let count = blockSize(cursor); count > 0; count = blockSize(cursor)) {
      cursor.free -= isFree ? count : 0;
      if (isFree ? cursor.free < 0 : count > cursor.left) throw new Damaged('a list has more items than bytes');
      for (let item = 0; item < count; item += 1) items.push(read(cursor, depth + 1));
    }
    return items;
  };
}

function mapReader(read: Reader): Reader {
  return (cursor, depth) => {
    const values: Record<string, Value> = {};
    goDeeper(cursor, depth);
    for (let count = blockSize(cursor); count > 0; count = blockSize(cursor)) {
      for (let entry = 0; entry < count; entry += 1) {
        const name = cursor.text();
        if (Object.hasOwn(values, name)) cursor.flaw ??= 'a name stands twice in one map of the row';
        set(values, name, read(cursor, depth + 1));
      }
    }
    return values;
  };
}

/** Entries of one block of a list or map; a negative number comes with the length in bytes. */
function blockSize(cursor: Cursor): number {
  const count = cursor.long();
  if (typeof count === 'bigint') throw new Damaged('a list has more items than bytes');
  if (count < 0) cursor.size();
  return Math.abs(count);
}

function goDeeper(cursor: Cursor, depth: number): void {
  if (depth >= MAX_RECURSION) throw new Damaged(`a row is nested more than ${MAX_RECURSION} levels deep`);
  if (depth >= MAX_DEPTH) cursor.flaw ??= 'the row is nested too deeply';
}

/** A member of that name would set the prototype of a literal. */
function set(values: Record<string, Value>, name: string, value: Value): void {
  if (name === '__proto__') Object.defineProperty(values, name, { value, enumerable: true, configurable: true, writable: true });
  else values[name] = value;
}

/** Bytes that a value of a type takes at least; for types that hold others they are looked at. */
const SIZES = { null: 0, boolean: 1, int: 1, long: 1, float: 4, double: 8, bytes: 1, string: 1 } as const;

/** Whether values of a type may take no bytes at all. A record that holds itself has a union or list in between, which has. */
export function isEmpty(schema: Schema, inside = new Set<Schema>()): boolean {
  if (schema.kind === 'null') return true;
  if (schema.kind === 'fixed') return schema.size === 0;
  if (schema.kind !== 'record' || inside.has(schema)) return false;
  inside.add(schema);
  return schema.fields.every((field) => isEmpty(field.type.schema, inside));
}
