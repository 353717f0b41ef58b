import { identityOfAll } from '../engine/identity.ts';
import type { Keys } from '../engine/keys.ts';
import type { Value } from '../types.ts';
import { isWellFormed } from './literals.ts';
import { NumberTable } from './number-table.ts';
import { composeKey, isPlainNumber } from './key-bytes.ts';
import { MAX_TEXT, TextTable } from './text-table.ts';

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
  readonly others = new Map<string, MetKey>();
  readonly #most: number;
  readonly #withLines: boolean;
  readonly #encoder = new TextEncoder();

  /** `withLines`: where each key stood first is kept too. */
  constructor(most: number, withLines = false) {
    this.#most = most;
    this.#withLines = withLines;
    this.numbers = new NumberTable(withLines);
    this.texts = new TextTable(withLines);
  }

  get size(): number {
    return this.numbers.size + this.texts.size + this.others.size;
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
    const place = this.numbers.find(key);
    if (this.numbers.isTaken(place)) return true;
    if (this.#hasRoom()) this.numbers.put(place, key, line);
    return false;
  }

  /** The bytes of a text that is a key alone. */
  addText(bytes: Uint8Array, from: number, to: number, line: number): boolean {
    const hash = this.texts.hash(bytes, from, to);
    const place = this.texts.find(hash, bytes, from, to);
    if (this.texts.places[place] !== 0) return true;
    if (this.#hasRoom() && !this.texts.put(place, hash, line, { bytes, from, to })) this.isFull = true;
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
