import { Damage } from './damage.ts';

/** A value of Thrift's compact protocol, as far as Parquet uses it. */
export type Thrift = boolean | number | Uint8Array | readonly Thrift[] | Struct;

/** Nothing in Parquet is near it; a deeper one is made to exhaust the stack. */
const MAX_DEPTH = 24;
const MAX_FIELD = 32_767;
/** The type of a struct. */
const STRUCT = 12;

/** A struct by the numbers of its fields. What is absent, or of another type than it is asked for, is `undefined`. */
export class Struct {
  readonly #fields: readonly (Thrift | undefined)[];

  constructor(fields: readonly (Thrift | undefined)[]) {
    this.#fields = fields;
  }

  has(id: number): boolean {
    return this.#fields[id] !== undefined;
  }

  number(id: number): number | undefined {
    const value = this.#fields[id];
    return typeof value === 'number' ? value : undefined;
  }

  boolean(id: number): boolean | undefined {
    const value = this.#fields[id];
    return typeof value === 'boolean' ? value : undefined;
  }

  bytes(id: number): Uint8Array | undefined {
    const value = this.#fields[id];
    return value instanceof Uint8Array ? value : undefined;
  }

  text(id: number): string | undefined {
    const value = this.bytes(id);
    return value && Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('utf8');
  }

  struct(id: number): Struct | undefined {
    const value = this.#fields[id];
    return value instanceof Struct ? value : undefined;
  }

  list(id: number): readonly Thrift[] | undefined {
    const value = this.#fields[id];
    return Array.isArray(value) ? (value as readonly Thrift[]) : undefined;
  }

  structs(id: number): readonly Struct[] | undefined {
    return this.list(id)?.filter((item): item is Struct => item instanceof Struct);
  }
}

/** Reads structs of the compact protocol (Thrift, "thrift-compact-protocol.md"). Numbers beyond 2^53 are rounded: no size or count is. */
export class CompactReader {
  readonly #bytes: Uint8Array;
  /** Of the next byte. */
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  /** @throws Damage */
  struct(depth = 0): Struct {
    if (depth > MAX_DEPTH) throw new Damage('is nested too deeply');
    const fields: (Thrift | undefined)[] = [];
    let id = 0;
    for (let head = this.byte(); head !== 0; head = this.byte()) {
      id = head >> 4 === 0 ? this.zigzag() : id + (head >> 4);
      if (id < 0 || id > MAX_FIELD) throw new Damage('has a field that no struct has');
      const type = head & 0x0f;
      fields[id] = type === 1 || type === 2 ? type === 1 : this.#value(type, depth);
    }
    return new Struct(fields);
  }

  #value(type: number, depth: number): Thrift {
    switch (type) {
      case 1:
      case 2:
        return this.byte() === 1;
      case 3:
        return (this.byte() << 24) >> 24;
      case 4:
      case 5:
      case 6:
        return this.zigzag();
      case 7:
        return Buffer.from(this.#take(8)).readDoubleLE();
      case 8:
        return this.#take(this.varint());
      case 9:
      case 10:
        return this.list(depth + 1);
      case STRUCT:
        return this.struct(depth + 1);
      default:
        throw new Damage(`has a value of the unknown type ${type}`);
    }
  }

  /** @throws Damage */
  list(depth = 0): Thrift[] {
    const { type, size } = this.listHead(depth);
    const values: Thrift[] = [];
    for (let index = 0; index < size; index += 1) values.push(this.#value(type, depth));
    return values;
  }

  /** @throws Damage */
  listHead(depth = 0): { readonly type: number; readonly size: number } {
    const head = this.byte();
    const size = head >> 4 === 15 ? this.varint() : head >> 4;
    // An element takes a byte at least.
    if (size > this.#bytes.length - this.at) throw new Damage('has a list that is longer than its bytes');
    if (depth > MAX_DEPTH) throw new Damage('is nested too deeply');
    return { type: head & 0x0f, size };
  }

  /** Passes over a value without making one. @throws Damage */
  skip(type: number, depth = 0): void {
    this.at = skipValue(this.#bytes, this.at, type, depth);
    if (this.at > this.#bytes.length) throw new Damage('ends too early');
  }

  pass(count: number): void {
    if (count > this.#bytes.length - this.at) throw new Damage('ends too early');
    this.at += count;
  }

  varint(): number {
    const only = this.#bytes[this.at];
    if (only !== undefined && only < 0x80) {
      this.at += 1;
      return only;
    }
    let value = 0;
    let unit = 1;
    for (let count = 0; count < 10; count += 1) {
      const byte = this.byte();
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return value;
      unit *= 128;
    }
    throw new Damage('has a number that is too long');
  }

  zigzag(): number {
    const value = this.varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  byte(): number {
    const byte = this.#bytes[this.at];
    if (byte === undefined) throw new Damage('ends too early');
    this.at += 1;
    return byte;
  }

  #take(count: number): Uint8Array {
    if (count > this.#bytes.length - this.at) throw new Damage('ends too early');
    this.at += count;
    return this.#bytes.subarray(this.at - count, this.at);
  }
}

/** Hands out the fields of the struct at which a reader is; each has to be read or passed over. Truth values stand in their heads. */
export function eachField(reader: CompactReader, read: (id: number, type: number) => void): void {
  let id = 0;
  for (let head = reader.byte(); head !== 0; head = reader.byte()) {
    id = head >> 4 === 0 ? reader.zigzag() : id + (head >> 4);
    const type = head & 0x0f;
    if (type > 2) read(id, type);
  }
}

const [I16, I64, BINARY, LIST, SET] = [4, 6, 8, 9, 10];

/**
 * Behind a value; beyond the bytes where they end too early. Most of a large footer is passed over, so that this is one loop without any
 * calls but those into structs and lists.
 */
function skipValue(bytes: Uint8Array, from: number, type: number, depth: number): number {
  if (depth > MAX_DEPTH) throw new Damage('is nested too deeply');
  if (type === LIST || type === SET) return skipList(bytes, from, depth + 1);
  if (type !== STRUCT) return skipPlain(bytes, from, type);
  let at = from;
  for (;;) {
    const head = bytes[at];
    at += 1;
    if (head === undefined) throw new Damage('ends too early');
    if (head === 0) return at;
    if (head < 16) {
      while ((bytes[at] as number) >= 0x80) at += 1;
      at += 1;
    }
    const inner = head & 0x0f;
    if (inner >= I16 && inner <= I64) {
      while ((bytes[at] as number) >= 0x80) at += 1;
      at += 1;
      // Truth values of a struct stand in its heads.
    } else if (inner > 2) at = skipValue(bytes, at, inner, depth + 1);
  }
}

function skipPlain(bytes: Uint8Array, from: number, type: number): number {
  if (type === BINARY) {
    const size = bytes[from];
    if (size !== undefined && size < 0x80) return from + 1 + size;
    const reader = new CompactReader(bytes, from);
    const length = reader.varint();
    return reader.at + length;
  }
  if (type > BINARY) throw new Damage(`has a value of the unknown type ${type}`);
  if (type < I16) return from + 1;
  if (type > I64) return from + 8;
  let at = from;
  while ((bytes[at] as number) >= 0x80) at += 1;
  return at + 1;
}

function skipList(bytes: Uint8Array, from: number, depth: number): number {
  const head = bytes[from] ?? 0;
  let [at, size] = [from + 1, head >> 4];
  if (size === 15) {
    const reader = new CompactReader(bytes, at);
    size = reader.varint();
    at = reader.at;
  }
  // An element takes a byte at least.
  if (size > bytes.length - at) throw new Damage('has a list that is longer than its bytes');
  for (let index = 0; index < size; index += 1) at = skipValue(bytes, at, head & 0x0f, depth);
  return at;
}
