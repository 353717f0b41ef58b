import { MAX_LOAD, type TableOptions } from './number-table.ts';

const FIRST_SIZE = 1 << 10;
const SEGMENT_BITS = 20;
const SEGMENT = 1 << SEGMENT_BITS;
/** Longer texts are kept elsewhere: a text never crosses the end of a segment. */
export const MAX_TEXT = 1 << 16;
const LENGTH_BYTES = 3;

/** What a table of another thread holds. */
export interface FilledTexts {
  readonly places: Uint32Array<ArrayBuffer>;
  readonly hashes: Int32Array<ArrayBuffer>;
  readonly segments: readonly Uint8Array[];
}

/** Byte strings without repetition, with the line that each stood in first. The bytes are kept, so what is found is certain. */
export class TextTable {
  size = 0;
  /** Where the bytes of a key are, plus one; 0 where there is none. */
  places = new Uint32Array(FIRST_SIZE);
  hashes = new Int32Array(FIRST_SIZE);
  lines: Uint32Array | undefined;
  segments: Uint8Array[] = [];
  #end = 0;
  readonly #seed: number;

  constructor({ seed, withLines }: TableOptions) {
    this.#seed = seed;
    this.lines = withLines ? new Uint32Array(FIRST_SIZE) : undefined;
  }

  /** A table that another thread has filled, with the same seed; nothing is put into it any more. */
  static of({ places, hashes, segments }: FilledTexts, size: number, seed: number): TextTable {
    const table = new TextTable({ seed, withLines: false });
    table.places = places;
    table.hashes = hashes;
    table.segments = [...segments];
    table.size = size;
    return table;
  }

  hash(bytes: Uint8Array, from: number, to: number): number {
    let hash = this.#seed;
    for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
    hash ^= hash >>> 16;
    return Math.imul(hash, 0x45d9f3b);
  }

  /** The place of a key in the table, or the place where it would be put. */
  find(hash: number, bytes: Uint8Array, from: number, to: number): number {
    const mask = this.places.length - 1;
    let at = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const place = this.places[at] as number;
      if (place === 0 || (this.hashes[at] === hash && this.#isAt(place - 1, bytes, from, to))) return at;
      at = (at + 1) & mask;
    }
  }

  /** At a place that `find` gave and that is free. Whether there was room for it. */
  put(at: number, hash: number, line: number, { bytes, from, to }: { bytes: Uint8Array; from: number; to: number }): boolean {
    const place = this.#keep(bytes, from, to);
    if (place + 1 > 0xffffffff) return false;
    this.places[at] = place + 1;
    this.hashes[at] = hash;
    if (this.lines) this.lines[at] = line;
    this.size += 1;
    if (this.size > this.places.length * MAX_LOAD) this.#grow();
    return true;
  }

  #isAt(place: number, bytes: Uint8Array, from: number, to: number): boolean {
    const segment = this.segments[place >>> SEGMENT_BITS] as Uint8Array;
    const at = place & (SEGMENT - 1);
    if (lengthAt(segment, at) !== to - from) return false;
    const shift = at + LENGTH_BYTES - from;
    for (let index = from; index < to; index += 1) if (segment[index + shift] !== bytes[index]) return false;
    return true;
  }

  /** Copies a key and returns where it is. */
  #keep(bytes: Uint8Array, from: number, to: number): number {
    const [size, room] = [to - from, SEGMENT - (this.#end & (SEGMENT - 1))];
    if (size + LENGTH_BYTES > room) this.#end += room;
    const place = this.#end;
    const segment = (this.segments[(place / SEGMENT) | 0] ??= new Uint8Array(SEGMENT));
    const at = place & (SEGMENT - 1);
    segment[at] = size & 255;
    segment[at + 1] = (size >>> 8) & 255;
    segment[at + 2] = size >>> 16;
    for (let index = 0; index < size; index += 1) segment[at + LENGTH_BYTES + index] = bytes[from + index] as number;
    this.#end += size + LENGTH_BYTES;
    return place;
  }

  #grow(): void {
    const { places, hashes, lines } = this;
    const length = places.length * 2;
    this.places = new Uint32Array(length);
    this.hashes = new Int32Array(length);
    this.lines = lines && new Uint32Array(length);
    for (let index = 0; index < places.length; index += 1) {
      if (places[index] === 0) continue;
      const hash = hashes[index] as number;
      let at = (hash ^ (hash >>> 15)) & (length - 1);
      while (this.places[at] !== 0) at = (at + 1) & (length - 1);
      this.places[at] = places[index] as number;
      this.hashes[at] = hash;
      if (lines && this.lines) this.lines[at] = lines[index] as number;
    }
  }
}

/** The bytes of the key at a place of a table (`places`) that is taken. */
export function keyBytesAt(segments: readonly Uint8Array[], placed: number): Uint8Array {
  const place = placed - 1;
  const segment = segments[place >>> SEGMENT_BITS] as Uint8Array;
  const from = (place & (SEGMENT - 1)) + LENGTH_BYTES;
  return segment.subarray(from, from + lengthAt(segment, from - LENGTH_BYTES));
}

function lengthAt(segment: Uint8Array, at: number): number {
  return (segment[at] as number) | ((segment[at + 1] as number) << 8) | ((segment[at + 2] as number) << 16);
}
