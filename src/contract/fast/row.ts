import { DAY_TEXT } from '../engine/ages.ts';
import { checkColumn } from '../engine/columns.ts';
import { type Counter, countValues } from '../engine/counts.ts';
import type { DatasetRun } from '../engine/dataset-run.ts';
import { readCell } from '../engine/cells.ts';
import { parseValue } from '../engine/json.ts';
import type { Origin } from '../engine/tally.ts';
import type { Value } from '../types.ts';
import type { HashedKeys } from './hashed-keys.ts';
import { ABSENT, CELL, ESCAPED, FALSE, LONG_NUMBER, NESTED, NULL, NUMBER, QUOTED, TEXT, TRUE } from './kinds.ts';
import { instantAt } from './moments.ts';
import { nestedNames, type Slot } from './slots.ts';
import { MAX_TEXT } from './text-table.ts';

/** A rule about uniqueness, and the slots of its parts. */
interface Keyed {
  readonly counter: Counter;
  readonly keys: HashedKeys;
  readonly slots: readonly number[];
}

/**
 * What a scanner found in one row, by slot. Values that surely keep all promises are only counted; each of the others is read and held
 * against its column by the reference engine, so that what is said about it is the same.
 */
export class FastRow {
  readonly slots: readonly Slot[];
  readonly kinds: Uint8Array;
  /** Where the value stands in the bytes of the row; of texts without their quotes. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly numbers: Float64Array;
  /** Slots whose values the reference engine has to look at. */
  readonly odd: Int32Array;
  oddCount = 0;
  readonly #run: DatasetRun;
  /** By slot, so that there is one step less on the way to them. */
  readonly #texts: readonly Slot['texts'][];
  readonly #numbers: readonly Slot['numbers'][];
  readonly #keyed: readonly Keyed[];
  readonly #aged: readonly number[];
  /** Slots of the properties with rules inside of them. */
  readonly #nested: readonly number[];
  /** Slots that no row had so far: few, after the first rows. */
  #unmet: number[];
  readonly #file: string;

  constructor(run: DatasetRun, slots: readonly Slot[], file: string) {
    this.slots = slots;
    this.kinds = new Uint8Array(slots.length);
    this.starts = new Int32Array(slots.length);
    this.ends = new Int32Array(slots.length);
    this.numbers = new Float64Array(slots.length);
    this.odd = new Int32Array(slots.length);
    this.#run = run;
    this.#texts = slots.map(({ texts }) => texts);
    this.#numbers = slots.map(({ numbers }) => numbers);
    this.#file = file;
    const places = new Map(slots.map(({ name }, index) => [name, index]));
    this.#keyed = run.counts.counters.flatMap((counter) =>
      counter.keys ? [{ counter, keys: counter.keys as HashedKeys, slots: counter.columns.map((column) => places.get(column) ?? 0) }] : [],
    );
    this.#nested = nestedNames(run.dataset).map((name) => places.get(name) ?? 0);
    this.#unmet = slots.flatMap(({ checks }, index) => (checks.some(({ met }) => !met.value) ? [index] : []));
    this.#aged = slots.flatMap(({ ages }, index) => (ages.length > 0 ? [index] : []));
  }

  /** Whether a value that is no text and no number surely changes no count. */
  isFine(slot: number, kind: number): boolean {
    const { isFineAs } = this.slots[slot] as Slot;
    switch (kind) {
      case ABSENT:
        return isFineAs.absent;
      case NULL:
        return isFineAs.null;
      case TRUE:
        return isFineAs.true;
      case FALSE:
        return isFineAs.false;
      default:
        return isFineAs.nested;
    }
  }

  /** Whether the bytes of a text surely change no count. */
  isFineText(slot: number, bytes: Uint8Array, from: number, to: number): boolean {
    const texts = this.#texts[slot];
    if (texts === undefined) return false;
    for (let index = 0; index < texts.length; index += 1)
      if (!(texts[index] as NonNullable<typeof texts>[number])(bytes, from, to)) return false;
    return true;
  }

  /** Of a number that was put into its place. */
  isFineNumber(slot: number, decimals: number): boolean {
    const numbers = this.#numbers[slot];
    if (numbers === undefined) return false;
    for (let index = 0; index < numbers.length; index += 1)
      if (!(numbers[index] as NonNullable<typeof numbers>[number])(this.numbers, slot, decimals)) return false;
    return true;
  }

  markOdd(slot: number): void {
    this.odd[this.oddCount] = slot;
    this.oddCount += 1;
  }

  /** Counts the row, which is known to be well-formed. */
  finish(bytes: Uint8Array, line: number): void {
    this.#run.rows += 1;
    if (this.#unmet.length > 0) this.#meet();
    const origin: Origin | undefined = this.oddCount > 0 ? { file: this.#file, line } : undefined;
    if (origin) for (let index = 0; index < this.oddCount; index += 1) this.#judge(this.odd[index] as number, bytes, origin);
    for (let index = 0; index < this.#keyed.length; index += 1) this.#addKey(index, bytes, line);
    for (let index = 0; index < this.#aged.length; index += 1) this.#addAge(this.#aged[index] as number, bytes);
    if (this.#nested.length > 0) this.#addNested(bytes, origin ?? { file: this.#file, line });
  }

  /** Rules inside of properties are held against these alone: the others are not read. */
  #addNested(bytes: Uint8Array, origin: Origin): void {
    const values = this.#nested.flatMap((slot): [string, Value][] => {
      const kind = this.kinds[slot];
      if (kind !== NESTED && kind !== CELL && kind !== QUOTED) return [];
      const value = this.#read(slot, bytes);
      return value === undefined ? [] : [[(this.slots[slot] as Slot).name, value]];
    });
    if (values.length > 0) this.#run.schema?.add(Object.fromEntries(values), origin);
  }

  #meet(): void {
    const found = this.#unmet.filter((slot) => this.kinds[slot] !== ABSENT);
    if (found.length === 0) return;
    for (const slot of found) for (const { met } of (this.slots[slot] as Slot).checks) met.value = true;
    this.#unmet = this.#unmet.filter((slot) => this.kinds[slot] === ABSENT);
  }

  #judge(slot: number, bytes: Uint8Array, origin: Origin): void {
    const { checks, counters } = this.slots[slot] as Slot;
    const value = this.#read(slot, bytes);
    for (const check of checks) checkColumn(value, check, origin);
    for (const counter of counters) countValues(counter, [value], origin);
  }

  #addKey(index: number, bytes: Uint8Array, line: number): void {
    const { counter, keys, slots } = this.#keyed[index] as Keyed;
    const slot = slots[0] as number;
    const kind = slots.length === 1 ? this.kinds[slot] : CELL;
    let isRepeated: boolean;
    if (kind === NUMBER) isRepeated = keys.addNumber(this.numbers[slot] as number, line);
    else if (kind === TEXT && (this.ends[slot] as number) - (this.starts[slot] as number) <= MAX_TEXT)
      isRepeated = keys.addText(bytes, this.starts[slot] as number, this.ends[slot] as number, line);
    else if (kind === NULL || kind === ABSENT) return;
    else
      return countValues(
        counter,
        slots.map((one) => this.#read(one, bytes)),
        { file: this.#file, line },
      );
    if (isRepeated) counter.tally.fail({ file: this.#file, line }, this.#read(slot, bytes) ?? null);
  }

  #addAge(slot: number, bytes: Uint8Array): void {
    const { ages } = this.slots[slot] as Slot;
    const kind = this.kinds[slot];
    const instant = kind === TEXT ? instantAt(bytes, this.starts[slot] as number, this.ends[slot] as number) : Number.NaN;
    const isRead = instant === instant;
    const value = isRead ? null : (this.#read(slot, bytes) ?? null);
    const isDay = (this.ends[slot] as number) - (this.starts[slot] as number) === DAY_TEXT;
    for (const age of ages) {
      if (isRead) age.addInstant(instant, isDay);
      else age.add(value);
    }
  }

  #read(slot: number, bytes: Uint8Array): Value | undefined {
    const kind = this.kinds[slot];
    if (kind === ABSENT) return undefined;
    if (kind === NULL) return null;
    if (kind === TRUE || kind === FALSE) return kind === TRUE;
    if (kind === NUMBER) return this.numbers[slot] ?? 0;
    const [from, to] = [this.starts[slot] as number, this.ends[slot] as number];
    if (kind === TEXT) return textOf(bytes, from, to);
    if (kind === ESCAPED) return parseValue(textOf(bytes, from - 1, to + 1));
    if (kind === LONG_NUMBER || kind === NESTED) return parseValue(textOf(bytes, from, to));
    const text = textOf(bytes, from, to);
    return readCell(kind === QUOTED ? text.replaceAll('""', '"') : text, (this.slots[slot] as Slot).type);
  }
}

/** Bytes of UTF-8 as a text. */
export function textOf(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8');
}
