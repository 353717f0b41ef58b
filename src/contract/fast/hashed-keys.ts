import { identityOfAll } from '../engine/identity.ts';
import type { Keys } from '../engine/keys.ts';
import type { Value } from '../types.ts';
import { isWellFormed } from './literals.ts';
import { makeSeed, NumberTable } from './number-table.ts';
import { composeKey, isPlainNumber } from './key-bytes.ts';
import { keyBytesAt, MAX_TEXT, TextTable } from './text-table.ts';

/** A key that was met, for whoever puts the keys of several threads together. */
export interface MetKey {
  readonly line: number;
  readonly values: readonly Value[];
}

/**
 * The keys of a rule about uniqueness, kept small: numbers as numbers, texts as bytes in one arena, everything else by its identity. Which of
 * them a key is depends on its value alone, so that no key can be met in two of them.
 */
export class HashedKeys implements Keys {
  isFull = false;
  readonly numbers: NumberTable;
  readonly texts: TextTable;
  readonly seed: number;
  readonly others = new Map<string, MetKey>();
  readonly #most: number;
  readonly #withLines: boolean;
  readonly #encoder = new TextEncoder();
  /** Keys of other threads, and how many of them are nowhere else. They become part of the tables when another key is to be added. */
  readonly #joined: { readonly numbers: NumberTable; readonly range: readonly [number, number]; readonly texts: TextTable }[] = [];
  #joinedSize = 0;

  /** `withLines`: where each key stood first is kept too. `seed`: of another thread's keys, that they can be put together with these. */
  constructor(most: number, { withLines = false, seed = makeSeed() }: { withLines?: boolean; seed?: number } = {}) {
    this.#most = most;
    this.#withLines = withLines;
    this.seed = seed;
    this.numbers = new NumberTable({ seed, withLines });
    this.texts = new TextTable({ seed, withLines });
  }

  get size(): number {
    return this.numbers.size + this.texts.size + this.others.size + this.#joinedSize;
  }

  /** Whether a number is a key. `ranges` are those of `numberRanges`. */
  hasNumber(key: number, ranges: readonly (readonly [number, number])[]): boolean {
    for (let index = 0; index < ranges.length; index += 1) {
      const [least, most] = ranges[index] as readonly [number, number];
      if (key < least || key > most) continue;
      const table = index === 0 ? this.numbers : (this.#joined[index - 1]?.numbers ?? this.numbers);
      if (table.isTaken(table.find(key))) return true;
    }
    return false;
  }

  /** Where numbers are: keys that are counted up stand nowhere else in the next part, which need not be looked up then. */
  numberRanges(): readonly (readonly [number, number])[] {
    return [this.numbers.range(), ...this.#joined.map(({ range }) => range)];
  }

  /** Whether the bytes of a text are a key. */
  hasText(hash: number, bytes: Uint8Array): boolean {
    if (this.texts.places[this.texts.find(hash, bytes, 0, bytes.length)] !== 0) return true;
    return this.#joined.some(({ texts }) => texts.places[texts.find(hash, bytes, 0, bytes.length)] !== 0);
  }

  /** Takes the keys of another thread as they are; so many of them are new. */
  join(numbers: NumberTable, texts: TextTable, fresh: number): void {
    this.#joined.push({ numbers, range: numbers.range(), texts });
    this.#joinedSize += fresh;
  }

  #takeJoined(): void {
    const joined = this.#joined.splice(0);
    this.#joinedSize = 0;
    for (const { numbers, texts } of joined) {
      for (const key of numbers.keys) if (key === key) this.#putNumber(key, 0);
      texts.places.forEach((placed, at) => {
        if (placed === 0) return;
        const bytes = keyBytesAt(texts.segments, placed);
        this.#putText(texts.hashes[at] as number, { bytes, from: 0, to: bytes.length }, 0);
      });
    }
  }

  add(values: readonly (Value | undefined)[], line: number): boolean {
    if (values.some((value) => value === undefined || value === null)) return false;
    const [only] = values;
    if (values.length === 1 && isPlainNumber(only)) return this.addNumber(only, line);
    const bytes = values.length === 1 ? this.#bytesOf(only ?? null) : composeKey(values);
    return bytes && bytes.length <= MAX_TEXT ? this.addText(bytes, 0, bytes.length, line) : this.#addOther(values, line);
  }

  /** A number that is a key alone. */
  addNumber(key: number, line: number): boolean {
    if (this.#joined.length > 0) this.#takeJoined();
    return this.#putNumber(key, line);
  }

  #putNumber(key: number, line: number): boolean {
    const place = this.numbers.find(key);
    if (this.numbers.isTaken(place)) return true;
    if (this.#hasRoom()) this.numbers.put(place, key, line);
    return false;
  }

  /** The bytes of a text that is a key alone. */
  addText(bytes: Uint8Array, from: number, to: number, line: number): boolean {
    if (this.#joined.length > 0) this.#takeJoined();
    return this.#putText(this.texts.hash(bytes, from, to), { bytes, from, to }, line);
  }

  #putText(hash: number, text: { bytes: Uint8Array; from: number; to: number }, line: number): boolean {
    const place = this.texts.find(hash, text.bytes, text.from, text.to);
    if (this.texts.places[place] !== 0) return true;
    if (this.#hasRoom() && !this.texts.put(place, hash, line, text)) this.isFull = true;
    return false;
  }

  #bytesOf(value: Value): Uint8Array | undefined {
    return typeof value === 'string' && isWellFormed(value) ? this.#encoder.encode(value) : undefined;
  }

  #addOther(values: readonly (Value | undefined)[], line: number): boolean {
    const key = identityOfAll(values) ?? '';
    if (this.others.has(key)) return true;
    if (this.#hasRoom()) this.others.set(key, { line, values: this.#withLines ? values.map((value) => value ?? null) : [] });
    return false;
  }

  #hasRoom(): boolean {
    if (this.size < this.#most) return true;
    this.isFull = true;
    return false;
  }
}
