import { Damage } from './damage.ts';

/** A value of Thrift's compact protocol, as far as Parquet uses it. */
export type Thrift = boolean | number | Uint8Array | readonly Thrift[] | Struct | Later;

/** Which fields of a struct are read, and of structs inside of them (or of their lists) which; the others are passed over. */
export type Wanted = { readonly [field: number]: Wanted | 'all' | 'later' };

/** A value that is passed over: where it begins. Most are never read, and those that are have a reader of their own. */
export interface Later {
  readonly at: number;
}

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

  /** Where a value begins that was left for later. */
  later(id: number): number | undefined {
    const value = this.#fields[id];
    return isLater(value) ? value.at : undefined;
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
  struct(wanted: Wanted | 'all' = 'all', depth = 0): Struct {
    if (depth > MAX_DEPTH) throw new Damage('is nested too deeply');
    const fields: (Thrift | undefined)[] = [];
    let id = 0;
    for (let head = this.byte(); head !== 0; head = this.byte()) {
      id = head >> 4 === 0 ? this.zigzag() : id + (head >> 4);
      if (id < 0 || id > MAX_FIELD) throw new Damage('has a field that no struct has');
      const type = head & 0x0f;
      const how = wanted === 'all' ? 'all' : wanted[id];
      if (type === 1 || type === 2) fields[id] = type === 1;
      else if (how === undefined) this.skip(type, depth);
      else if (how === 'later') {
        fields[id] = { at: this.at };
        this.skip(type, depth);
      } else fields[id] = this.#value(type, how, depth);
    }
    return new Struct(fields);
  }

  #value(type: number, wanted: Wanted | 'all', depth: number): Thrift {
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
        return this.list(wanted, depth + 1);
      case STRUCT:
        return this.struct(wanted, depth + 1);
      default:
        throw new Damage(`has a value of the unknown type ${type}`);
    }
  }

  /** @throws Damage */
  list(wanted: Wanted | 'all' = 'all', depth = 0): Thrift[] {
    const { type, size } = this.#listHead(depth);
    const values: Thrift[] = [];
    for (let index = 0; index < size; index += 1) values.push(this.#value(type, wanted, depth));
    return values;
  }

  #listHead(depth: number): { readonly type: number; readonly size: number } {
    const head = this.byte();
    const size = head >> 4 === 15 ? this.varint() : head >> 4;
    // An element takes a byte at least.
    if (size > this.#bytes.length - this.at) throw new Damage('has a list that is longer than its bytes');
    if (depth > MAX_DEPTH) throw new Damage('is nested too deeply');
    return { type: head & 0x0f, size };
  }

  /** Passes over a value without making one. */
  skip(type: number, depth = 0): void {
    if (depth > MAX_DEPTH) throw new Damage('is nested too deeply');
    if (type === STRUCT) {
      for (let head = this.byte(); head !== 0; head = this.byte()) {
        if (head >> 4 === 0) this.zigzag();
        // Truth values of a struct stand in its heads.
        if ((head & 0x0f) > 2) this.skip(head & 0x0f, depth + 1);
      }
    } else if (type === 9 || type === 10) {
      const { type: item, size } = this.#listHead(depth + 1);
      for (let index = 0; index < size; index += 1) this.skip(item, depth + 1);
    } else if (type === 8) this.pass(this.varint());
    else if (type === 7) this.pass(8);
    else if (type < 4) this.pass(1);
    else if (type < 7) this.varint();
    else throw new Damage(`has a value of the unknown type ${type}`);
  }

  pass(count: number): void {
    if (count > this.#bytes.length - this.at) throw new Damage('ends too early');
    this.at += count;
  }

  varint(): number {
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

function isLater(value: Thrift | undefined): value is Later {
  return typeof value === 'object' && !(value instanceof Struct) && !(value instanceof Uint8Array) && !Array.isArray(value);
}
