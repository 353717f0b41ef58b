import { randomInt } from 'node:crypto';

/** Share of the places that may be taken before a table grows. */
export const MAX_LOAD = 0.7;
const FIRST_SIZE = 1 << 10;

/** Nobody who writes data can know it, so nobody can choose keys that all fall on one place. */
export function makeSeed(): number {
  return randomInt(1 << 30) * 2 + 1;
}

export interface TableOptions {
  /** Of the hashes; tables with the same one can be looked up with the same hash. */
  readonly seed: number;
  readonly withLines: boolean;
}

/** Numbers without repetition, with the line that each stood in first. The keys themselves are kept: what is found is certain. */
export class NumberTable {
  size = 0;
  /** NaN where there is none. */
  keys: Float64Array<ArrayBuffer> = new Float64Array(FIRST_SIZE).fill(Number.NaN);
  lines: Uint32Array | undefined;
  readonly #seed: number;
  readonly #bits = new Float64Array(1);
  readonly #halves = new Int32Array(this.#bits.buffer);

  constructor({ seed, withLines }: TableOptions) {
    this.#seed = seed;
    this.lines = withLines ? new Uint32Array(FIRST_SIZE) : undefined;
  }

  /** A table that another thread has filled, with the same seed. */
  static of(keys: Float64Array<ArrayBuffer>, size: number, seed: number): NumberTable {
    const table = new NumberTable({ seed, withLines: false });
    table.keys = keys;
    table.size = size;
    return table;
  }

  /** The smallest and the largest key; the other way round where there is none. */
  range(): readonly [least: number, most: number] {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let at = 0; at < this.keys.length; at += 1) {
      const key = this.keys[at] as number;
      if (key < least) least = key;
      if (key > most) most = key;
    }
    return [least, most];
  }

  /** The place of a key, or the place where it would be put. */
  find(key: number): number {
    const mask = this.keys.length - 1;
    let at = this.#hash(key) & mask;
    for (;;) {
      const there = this.keys[at] as number;
      if (there === key || there !== there) return at;
      at = (at + 1) & mask;
    }
  }

  isTaken(place: number): boolean {
    return this.keys[place] === this.keys[place];
  }

  /** At a place that `find` gave and that is free. */
  put(place: number, key: number, line: number): void {
    this.keys[place] = key;
    if (this.lines) this.lines[place] = line;
    this.size += 1;
    if (this.size > this.keys.length * MAX_LOAD) this.#grow();
  }

  #hash(key: number): number {
    const whole = key | 0;
    // Eight whole numbers that follow each other stand side by side: keys that are counted up are found in what the processor holds anyway.
    if (whole === key) {
      const eights = Math.imul(whole >> 3, this.#seed);
      return ((eights ^ (eights >>> 15)) << 3) | (whole & 7);
    }
    this.#bits[0] = key;
    const mixed = Math.imul((this.#halves[0] as number) ^ Math.imul(this.#halves[1] as number, 0x9e3779b1), this.#seed);
    return mixed ^ (mixed >>> 15);
  }

  #grow(): void {
    const { keys, lines } = this;
    this.keys = new Float64Array(keys.length * 2).fill(Number.NaN);
    this.lines = lines && new Uint32Array(keys.length * 2);
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index] as number;
      if (key !== key) continue;
      const place = this.find(key);
      this.keys[place] = key;
      if (lines && this.lines) this.lines[place] = lines[index] as number;
    }
  }
}
