import type { JsonValue } from '../../src/core/index.ts';
import type { AvroSchema } from '../../src/compat/formats/avro/model.ts';
import { typeLabel } from '../../src/compat/formats/avro/model.ts';
import type { Sizes } from '../../src/compat/formats/avro/resolve/sizes.ts';
import { type AvroValue, BranchValue } from '../../src/compat/formats/avro/value.ts';
import type { Random } from './avro-generate.ts';

const TEXTS = ['', 'x', 'ÿ', '€', '\u{1f600}', 'RED'];
const INTS = [0, 1, -1, 16_777_217, 2 ** 31 - 1, -(2 ** 31)];
const LONGS = [0n, 1n, -1n, 16_777_217n, 9_007_199_254_740_993n, 2n ** 63n - 1n, -(2n ** 63n)];
const FLOATS = [0, -0, 1.5, -3.25, 2 ** 100];

/** A random value of a type that has any (see `Sizes`); deep ones take the smallest branch and leave lists empty. */
export function randomValue(schema: AvroSchema, random: Random, sizes: Sizes, depth = 6): AvroValue {
  switch (schema.kind) {
    case 'null':
      return null;
    case 'boolean':
      return random.chance(0.5);
    case 'int':
      return random.pick(INTS);
    case 'long':
      return random.pick(LONGS);
    case 'float':
    case 'double':
      return random.pick(FLOATS);
    case 'bytes':
      return Uint8Array.from(random.pick([[], [0], [0x41], [0xff], [0xc3, 0xa9]]));
    case 'string':
      return random.pick(TEXTS);
    case 'fixed':
      return Uint8Array.from({ length: schema.size }, () => random.below(256));
    case 'enum':
      return random.pick(schema.symbols).name;
    case 'array': {
      const many = depth > 0 && sizes.of(schema.items.schema) < 1000 ? random.below(3) : 0;
      return Array.from({ length: many }, () => randomValue(schema.items.schema, random, sizes, depth - 1));
    }
    case 'map': {
      const many = depth > 0 && sizes.of(schema.values.schema) < 1000 ? random.below(3) : 0;
      return new Map(Array.from({ length: many }, (_, at) => [`k${at}`, randomValue(schema.values.schema, random, sizes, depth - 1)]));
    }
    case 'record':
      return new Map(schema.fields.map(({ name, type }) => [name, randomValue(type.schema, random, sizes, depth - 1)]));
    default:
      return randomBranch(schema.branches, random, sizes, depth);
  }
}

function randomBranch(branches: readonly { schema: AvroSchema }[], random: Random, sizes: Sizes, depth: number): AvroValue {
  const sized = branches.map(({ schema }, index) => ({ schema, index, size: sizes.of(schema) }));
  const least = Math.min(...sized.map(({ size }) => size));
  const possible = sized.filter(({ size }) => (depth > 0 ? size < Number.POSITIVE_INFINITY : size === least));
  const { schema, index } = random.pick(possible);
  return new BranchValue(index, randomValue(schema, random, sizes, depth - 1));
}

/** The binary encoding of a value, written apart from every library. */
export function encode(schema: AvroSchema, value: AvroValue): Uint8Array {
  const out: number[] = [];
  write(schema, value, out);
  return Uint8Array.from(out);
}

function write(schema: AvroSchema, value: AvroValue, out: number[]): void {
  switch (schema.kind) {
    case 'null':
      return;
    case 'boolean':
      out.push(value === true ? 1 : 0);
      return;
    case 'int':
    case 'long':
      return writeLong(BigInt(value as number | bigint), out);
    case 'float':
    case 'double': {
      const bytes = schema.kind === 'float' ? new Float32Array([value as number]) : new Float64Array([value as number]);
      out.push(...new Uint8Array(bytes.buffer));
      return;
    }
    case 'string':
      return writeBytes(new TextEncoder().encode(value as string), out);
    case 'bytes':
      return writeBytes(value as Uint8Array, out);
    case 'fixed':
      out.push(...(value as Uint8Array));
      return;
    case 'enum':
      return writeLong(BigInt(schema.symbols.findIndex(({ name }) => name === value)), out);
    case 'array':
      return writeBlock(value as readonly AvroValue[], (item) => write(schema.items.schema, item, out), out);
    case 'map':
      return writeBlock(
        [...(value as ReadonlyMap<string, AvroValue>)],
        ([key, inner]) => {
          writeBytes(new TextEncoder().encode(key), out);
          write(schema.values.schema, inner, out);
        },
        out,
      );
    case 'record':
      for (const { name, type } of schema.fields) write(type.schema, (value as ReadonlyMap<string, AvroValue>).get(name) ?? null, out);
      return;
    case 'union': {
      const { index, value: inner } = value as BranchValue;
      writeLong(BigInt(index), out);
      write((schema.branches[index] as { schema: AvroSchema }).schema, inner, out);
    }
  }
}

/** Zigzag, seven bits a byte, the lowest first. */
function writeLong(value: bigint, out: number[]): void {
  let rest = BigInt.asUintN(64, (value << 1n) ^ (value >> 63n));
  for (; rest > 127n; rest >>= 7n) out.push(Number(rest & 127n) | 128);
  out.push(Number(rest));
}

function writeBytes(bytes: Uint8Array, out: number[]): void {
  writeLong(BigInt(bytes.length), out);
  out.push(...bytes);
}

function writeBlock<T>(items: readonly T[], each: (item: T) => void, out: number[]): void {
  if (items.length > 0) writeLong(BigInt(items.length), out);
  items.forEach(each);
  writeLong(0n, out);
}

/** The payload of a witness as the value it stands for. */
export function fromJson(schema: AvroSchema, json: JsonValue): AvroValue {
  switch (schema.kind) {
    case 'long':
      return BigInt(json as number | string);
    case 'bytes':
    case 'fixed':
      return Uint8Array.from(json as string, (char) => char.charCodeAt(0));
    case 'array':
      return (json as readonly JsonValue[]).map((item) => fromJson(schema.items.schema, item));
    case 'map':
      return new Map(Object.entries(json as object).map(([key, inner]) => [key, fromJson(schema.values.schema, inner as JsonValue)]));
    case 'record': {
      const members = json as { readonly [key: string]: JsonValue };
      return new Map(schema.fields.map(({ name, type }) => [name, fromJson(type.schema, members[name] ?? null)]));
    }
    case 'union': {
      const label = json === null ? 'null' : (Object.keys(json)[0] ?? '');
      const index = schema.branches.findIndex((branch) => typeLabel(branch.schema) === label);
      const inner = json === null ? null : ((json as { readonly [key: string]: JsonValue })[label] ?? null);
      return new BranchValue(index, fromJson((schema.branches[index] as { schema: AvroSchema }).schema, inner));
    }
    default:
      return json as AvroValue;
  }
}
