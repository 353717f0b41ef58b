import { areSame, isAt } from './literals.ts';
import { COLON, QUOTE } from './kinds.ts';

/** Names that rows have beyond those of the contract; rows with more are left to the reference engine. */
export const MAX_NAMES = 1000;
const BUCKETS = 256;

/**
 * Names of members by their bytes. A name keeps its number; those of the contract have the first ones. What stood behind which name in the
 * last rows is what is expected of the next.
 */
export class Names {
  readonly #names: Uint8Array[] = [];
  readonly #buckets: number[][] = Array.from({ length: BUCKETS }, () => []);
  /** By the number of a name plus one: the number of the name that stood behind it; 0 is the begin of a row. */
  readonly #behind = new Int32Array(MAX_NAMES + 1);
  /** What is expected, from the opening quote to what stands before the value (`"id":`), by words of four bytes. */
  #words = new Int32Array(1 << 12);
  #wordsEnd = 0;
  /** By the number of a name: its first word, the word behind its last one, the bytes that count of the last one, and its bytes in all. */
  readonly #firsts = new Int32Array(MAX_NAMES);
  readonly #lasts = new Int32Array(MAX_NAMES);
  readonly #masks = new Int32Array(MAX_NAMES);
  readonly #sizes = new Int32Array(MAX_NAMES);

  constructor(names: readonly string[]) {
    names.forEach((name, index) => {
      this.#add(new TextEncoder().encode(name));
      this.#behind[index] = index;
    });
  }

  /** Whether what is expected behind `last` (-1: the begin) stands at a place: its number, or -1. */
  expectedAt(view: DataView, at: number, last: number): number {
    const number = this.#behind[last + 1] as number;
    const words = this.#words;
    const end = (this.#lasts[number] as number) - 1;
    let place = at;
    let word = this.#firsts[number] as number;
    for (; word < end; word += 1) {
      if (view.getInt32(place, true) !== words[word]) return -1;
      place += 4;
    }
    return (view.getInt32(place, true) & (this.#masks[number] as number)) === words[word] ? number : -1;
  }

  /** Bytes up to the value, of a name that stood where it was expected. */
  sizeOf(number: number): number {
    return this.#sizes[number] as number;
  }

  /** The number of the name whose bytes stand between `from` and `to`; -1 when there are too many names. */
  numberOf(bytes: Uint8Array, from: number, to: number): number {
    const bucket = this.#buckets[bucketOf(bytes, from, to)] as number[];
    for (const number of bucket) {
      const name = this.#names[number] as Uint8Array;
      if (name.length === to - from && isAt(bytes, from, name)) return number;
    }
    if (this.#names.length >= MAX_NAMES) return -1;
    return this.#add(bytes.slice(from, to));
  }

  /** Learns that a name stands behind another, and how: the bytes from its quote up to its value. */
  learn(last: number, number: number, bytes: Uint8Array, from: number, to: number): void {
    this.#behind[last + 1] = number;
    if (this.#sizes[number] !== to - from) this.#expect(number, bytes.subarray(from, to));
  }

  #add(name: Uint8Array): number {
    const number = this.#names.length;
    this.#names.push(name);
    this.#expect(number, surround(name));
    (this.#buckets[bucketOf(name, 0, name.length)] as number[]).push(number);
    return number;
  }

  #expect(number: number, bytes: Uint8Array): void {
    const count = (bytes.length + 3) >> 2;
    const known = (this.#lasts[number] as number) - (this.#firsts[number] as number);
    if (count > known) this.#makeRoom(number, count);
    const first = this.#firsts[number] as number;
    this.#lasts[number] = first + count;
    this.#sizes[number] = bytes.length;
    this.#masks[number] = bytes.length % 4 === 0 ? -1 : (1 << (8 * (bytes.length % 4))) - 1;
    this.#words.fill(0, first, first + count);
    bytes.forEach((byte, index) => {
      this.#words[first + (index >> 2)] = (this.#words[first + (index >> 2)] as number) | (byte << (8 * (index & 3)));
    });
  }

  #makeRoom(number: number, count: number): void {
    while (this.#wordsEnd + count > this.#words.length) {
      const words = new Int32Array(this.#words.length * 2);
      words.set(this.#words);
      this.#words = words;
    }
    this.#firsts[number] = this.#wordsEnd;
    this.#wordsEnd += count;
  }
}

function surround(name: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(name.length + 3);
  bytes[0] = QUOTE;
  bytes.set(name, 1);
  bytes.set([QUOTE, COLON], name.length + 1);
  return bytes;
}

function bucketOf(bytes: Uint8Array, from: number, to: number): number {
  if (from === to) return 0;
  return ((to - from) * 31 + (bytes[from] as number) * 7 + (bytes[to - 1] as number)) & (BUCKETS - 1);
}

/** The names of the members of one object, as places in its bytes: whether one stands twice. */
export class NestedNames {
  readonly #starts: Int32Array;
  readonly #lengths: Int32Array;
  #count = 0;

  constructor(most: number) {
    this.#starts = new Int32Array(most);
    this.#lengths = new Int32Array(most);
  }

  /** Where the names of an object that begins now will be. */
  get mark(): number {
    return this.#count;
  }

  /** Forgets the names of an object that ended. */
  release(mark: number): void {
    this.#count = mark;
  }

  /** Whether a name is the only one of its object, and there was room to tell. */
  add(mark: number, bytes: Uint8Array, from: number, to: number): boolean {
    const length = to - from;
    if (this.#count >= this.#starts.length) return false;
    for (let index = mark; index < this.#count; index += 1)
      if (this.#lengths[index] === length && areSame(bytes, this.#starts[index] as number, from, length)) return false;
    this.#starts[this.#count] = from;
    this.#lengths[this.#count] = length;
    this.#count += 1;
    return true;
  }
}
