import type { ValueType } from '../types.ts';
import { digitsAt, EXACT_DIGITS, POWERS, SMALL_DIGITS } from './digits.ts';
import { NOWHERE } from './json-skip.ts';
import { ABSENT, CELL, FALSE, MINUS, NEWLINE, NINE, NULL, NUMBER, PLUS, POINT, QUOTE, QUOTED, RETURN, TEXT, TRUE, ZERO } from './kinds.ts';
import type { FastRow } from './row.ts';

/** How the cells of a column are read. */
const [AS_TEXT, AS_NUMBER, AS_BOOLEAN, AS_VALUE] = [0, 1, 2, 3];
const READINGS: Partial<Record<ValueType, number>> = {
  integer: AS_NUMBER,
  number: AS_NUMBER,
  boolean: AS_BOOLEAN,
  array: AS_VALUE,
  object: AS_VALUE,
  map: AS_VALUE,
  vector: AS_VALUE,
};

const UNUSED = -1;

/** Scans records of cells where they stand. */
export class CsvRows {
  /** Line breaks inside of the record that was scanned last. */
  breaks = 0;
  readonly #row: FastRow;
  readonly #delimiter: number;
  /** By cell: its slot, or UNUSED, and how it is read. */
  readonly #slots: Int32Array;
  readonly #readings: Uint8Array;
  /** Slots that no cell has and that cannot do without one. */
  readonly #missing: readonly number[];

  constructor(row: FastRow, header: readonly string[], delimiter: string) {
    this.#row = row;
    this.#delimiter = delimiter.charCodeAt(0);
    this.#slots = Int32Array.from(header, (name) => row.slots.findIndex((slot) => slot.name === name));
    this.#readings = Uint8Array.from(this.#slots, (slot) => {
      const type = row.slots[slot]?.type;
      return type === undefined ? AS_TEXT : (READINGS[type] ?? AS_TEXT);
    });
    const absent = row.slots.flatMap(({ name }, index) => (header.includes(name) ? [] : [index]));
    for (const slot of absent) row.kinds[slot] = ABSENT;
    this.#missing = absent.filter((slot) => !row.isFine(slot, ABSENT));
  }

  /**
   * Scans the record that begins at a place and tells where the next one does; NOWHERE when the reference engine has to read it: other cells
   * than the header has, quotes that are out of place, or no end in sight. The bytes end with a line break.
   */
  scan(bytes: Uint8Array, from: number, end: number): number {
    const [row, delimiter, slots] = [this.#row, this.#delimiter, this.#slots];
    row.oddCount = 0;
    this.breaks = 0;
    const last = slots.length - 1;
    let at = from;
    for (let cell = 0; cell <= last; cell += 1) {
      const slot = slots[cell] as number;
      const start = at;
      if (bytes[at] === QUOTE) {
        at = this.#quoted(bytes, at, { end, cell });
        if (at === NOWHERE) return NOWHERE;
      } else {
        let byte = bytes[at] as number;
        while (byte !== delimiter && byte !== NEWLINE) byte = bytes[(at += 1)] as number;
        if (slot !== UNUSED) {
          const stop = byte === NEWLINE && at > start && bytes[at - 1] === RETURN ? at - 1 : at;
          this.#cell(bytes, start, stop, cell);
        }
      }
      if (cell < last && bytes[at] !== delimiter) return NOWHERE;
      if (cell < last) at += 1;
    }
    if (bytes[at] !== NEWLINE) return NOWHERE;
    if (last === 0 || at > from) {
      for (const slot of this.#missing) row.markOdd(slot);
      return at + 1;
    }
    return NOWHERE;
  }

  /** Behind a quoted cell: at the delimiter or the line break. */
  #quoted(bytes: Uint8Array, from: number, { end, cell }: { end: number; cell: number }): number {
    let isDoubled = false;
    let at = from + 1;
    for (; ; at += 1) {
      if (at >= end) return NOWHERE;
      const byte = bytes[at] as number;
      if (byte === NEWLINE) this.breaks += 1;
      if (byte !== QUOTE) continue;
      if (bytes[at + 1] !== QUOTE) break;
      isDoubled = true;
      at += 1;
    }
    const slot = this.#slots[cell] as number;
    if (slot !== UNUSED && isDoubled) this.#put(slot, QUOTED, from + 1, at);
    else if (slot !== UNUSED) this.#cell(bytes, from + 1, at, cell);
    at += 1;
    return bytes[at] === RETURN && bytes[at + 1] === NEWLINE && at + 1 < end ? at + 1 : at;
  }

  #put(slot: number, kind: number, from: number, to: number): void {
    const row = this.#row;
    row.kinds[slot] = kind;
    row.starts[slot] = from;
    row.ends[slot] = to;
    row.markOdd(slot);
  }

  #cell(bytes: Uint8Array, from: number, to: number, cell: number): void {
    const row = this.#row;
    const slot = this.#slots[cell] as number;
    const reading = this.#readings[cell] as number;
    if (from === to) {
      row.kinds[slot] = NULL;
      if (!row.isFine(slot, NULL)) row.markOdd(slot);
    } else if (reading === AS_NUMBER) this.#number(bytes, from, to, slot);
    else if (reading === AS_TEXT) {
      row.kinds[slot] = TEXT;
      row.starts[slot] = from;
      row.ends[slot] = to;
      if (!row.isFineText(slot, bytes, from, to)) row.markOdd(slot);
    } else if (reading === AS_BOOLEAN && isWord(bytes, from, to, WORD_TRUE)) this.#literal(slot, TRUE);
    else if (reading === AS_BOOLEAN && isWord(bytes, from, to, WORD_FALSE)) this.#literal(slot, FALSE);
    else this.#put(slot, CELL, from, to);
  }

  #literal(slot: number, kind: number): void {
    this.#row.kinds[slot] = kind;
    if (!this.#row.isFine(slot, kind)) this.#row.markOdd(slot);
  }

  #number(bytes: Uint8Array, from: number, to: number, slot: number): void {
    const sign = bytes[from];
    let at = sign === MINUS || sign === PLUS ? from + 1 : from;
    const first = at;
    let digits = 0;
    let byte = bytes[at] as number;
    while (at < to && byte >= ZERO && byte <= NINE) {
      digits = (Math.imul(digits, 10) + (byte - ZERO)) | 0;
      byte = bytes[(at += 1)] as number;
    }
    const whole = at - first;
    let decimals = 0;
    if (at < to && byte === POINT) {
      const point = at;
      byte = bytes[(at += 1)] as number;
      while (at < to && byte >= ZERO && byte <= NINE) {
        digits = (Math.imul(digits, 10) + (byte - ZERO)) | 0;
        byte = bytes[(at += 1)] as number;
      }
      decimals = at - point - 1;
    }
    const count = whole + decimals;
    if (at !== to || whole === 0 || count > EXACT_DIGITS) return this.#put(slot, CELL, from, to);
    const unscaled = count <= SMALL_DIGITS ? digits : digitsAt(bytes, first, at);
    const size = decimals === 0 ? unscaled : unscaled / (POWERS[decimals] as number);
    const row = this.#row;
    row.kinds[slot] = NUMBER;
    row.numbers[slot] = sign === MINUS ? -size : size;
    if (!row.isFineNumber(slot, decimals)) row.markOdd(slot);
  }
}

const [WORD_TRUE, WORD_FALSE] = ['true', 'false'].map((word) => new TextEncoder().encode(word)) as [Uint8Array, Uint8Array];

/** Whether letters of ASCII stand there, large or small. */
function isWord(bytes: Uint8Array, from: number, to: number, word: Uint8Array): boolean {
  if (to - from !== word.length) return false;
  for (let index = 0; index < word.length; index += 1) if (((bytes[from + index] as number) | 0x20) !== word[index]) return false;
  return true;
}
