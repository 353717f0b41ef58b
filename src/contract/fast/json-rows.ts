import { digitsAt, EXACT_DIGITS, POWERS, SMALL_DIGITS } from './digits.ts';
import { escapedEnd, NestedSkipper, NOWHERE, plainEnd, plainEndByWords, skipLiteral, skipNumber, skipSpace } from './json-skip.ts';
import {
  ABSENT,
  BACKSLASH,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  ESCAPED,
  FALSE,
  LONG_NUMBER,
  MINUS,
  NESTED,
  NINE,
  NULL,
  NUMBER,
  OPEN_LIST,
  OPEN_OBJECT,
  POINT,
  QUOTE,
  RETURN,
  SPACE,
  TAB,
  TEXT,
  TRUE,
  ZERO,
} from './kinds.ts';
import { MAX_NAMES, Names } from './names.ts';
import type { FastRow } from './row.ts';

const [T, F, LOWER_E, UPPER_E] = [0x74, 0x66, 0x65, 0x45];
/** Scans rows of JSON where they stand. */
export class JsonRows {
  /** Members of the row that was scanned last which no slot is for. */
  others = 0;
  readonly #row: FastRow;
  readonly #slots: number;
  readonly #names: Names;
  readonly #nested = new NestedSkipper();
  /** The row in which each name was met last. */
  readonly #met = new Int32Array(MAX_NAMES);
  #rows = 0;
  #view: DataView = new DataView(new ArrayBuffer(0));

  constructor(row: FastRow) {
    this.#row = row;
    this.#slots = row.slots.length;
    this.#names = new Names(row.slots.map(({ name }) => name));
  }

  /** Before the rows of a block. The bytes begin with their buffer, and have room for a word behind their end. */
  use(bytes: Uint8Array): void {
    this.#view = new DataView(bytes.buffer);
  }

  /**
   * Scans the object that opens at a place and tells where it has ended; NOWHERE when the reference engine has to read it: malformed, a name
   * twice or with escapes, too deep. The bytes end with a line break.
   */
  scan(bytes: Uint8Array, from: number): number {
    this.#begin();
    const view = this.#view;
    let at = skipSpace(bytes, from + 1);
    let last = -1;
    let known = 0;
    if (bytes[at] === CLOSE_OBJECT) return this.#end(at, known);
    for (;;) {
      let name = this.#names.expectedAt(view, at, last);
      if (name === -1) {
        name = this.#lookUp(bytes, at, last);
        if (name === -1) return NOWHERE;
      }
      at += this.#names.sizeOf(name);
      if (this.#met[name] === this.#rows) return NOWHERE;
      this.#met[name] = this.#rows;
      if (name < this.#slots) {
        known += 1;
        at = this.#value(bytes, at, name);
      } else {
        at = this.#skip(bytes, at);
        this.others += 1;
      }
      if (at === NOWHERE) return NOWHERE;
      last = name;
      let byte = bytes[at] as number;
      if (byte === SPACE || byte === TAB || byte === RETURN) byte = bytes[(at = skipSpace(bytes, at))] as number;
      if (byte === CLOSE_OBJECT) return this.#end(at, known);
      if (byte !== COMMA) return NOWHERE;
      at += 1;
      byte = bytes[at] as number;
      if (byte !== QUOTE) at = skipSpace(bytes, at);
    }
  }

  #begin(): void {
    this.#row.oddCount = 0;
    this.others = 0;
    this.#rows += 1;
    if (this.#rows < 0x3fffffff) return;
    this.#rows = 1;
    this.#met.fill(0);
  }

  /** What did not stand in the row is absent. */
  #end(at: number, known: number): number {
    if (known === this.#slots) return at + 1;
    const row = this.#row;
    for (let slot = 0; slot < this.#slots; slot += 1) {
      if (this.#met[slot] === this.#rows) continue;
      row.kinds[slot] = ABSENT;
      if (!row.isFine(slot, ABSENT)) row.markOdd(slot);
    }
    return at + 1;
  }

  /** The number of the name at a place that was not expected there, learned for the next row. */
  #lookUp(bytes: Uint8Array, at: number, last: number): number {
    if (bytes[at] !== QUOTE) return -1;
    const end = plainEnd(bytes, at + 1);
    if (bytes[end] !== QUOTE) return -1;
    const colon = skipSpace(bytes, end + 1);
    if (bytes[colon] !== COLON) return -1;
    const name = this.#names.numberOf(bytes, at + 1, end);
    if (name !== -1) this.#names.learn(last, name, bytes, at, skipSpace(bytes, colon + 1));
    return name;
  }

  /** Over the value of a name that the contract has nothing to say about. */
  #skip(bytes: Uint8Array, from: number): number {
    const at = skipSpace(bytes, from);
    const byte = bytes[at] as number;
    if (byte !== QUOTE) return this.#nested.skip(bytes, at);
    const end = escapedEnd(bytes, at + 1);
    return end === NOWHERE ? NOWHERE : end + 1;
  }

  #value(bytes: Uint8Array, from: number, slot: number): number {
    const byte = bytes[from] as number;
    if (byte === QUOTE) return this.#text(bytes, from + 1, slot);
    if ((byte >= ZERO && byte <= NINE) || byte === MINUS) return this.#number(bytes, from, slot);
    if (byte === SPACE || byte === TAB || byte === RETURN) return this.#value(bytes, skipSpace(bytes, from), slot);
    const row = this.#row;
    const isNested = byte === OPEN_OBJECT || byte === OPEN_LIST;
    const kind = isNested ? NESTED : byte === T ? TRUE : byte === F ? FALSE : NULL;
    const end = isNested ? this.#nested.skip(bytes, from) : skipLiteral(bytes, from);
    row.kinds[slot] = kind;
    row.starts[slot] = from;
    row.ends[slot] = end;
    if (!row.isFine(slot, kind)) row.markOdd(slot);
    return end;
  }

  #text(bytes: Uint8Array, from: number, slot: number): number {
    const row = this.#row;
    let end = plainEndByWords(this.#view, bytes, from);
    row.starts[slot] = from;
    if (bytes[end] === QUOTE) {
      row.kinds[slot] = TEXT;
      row.ends[slot] = end;
      if (!row.isFineText(slot, bytes, from, end)) row.markOdd(slot);
      return end + 1;
    }
    if (bytes[end] !== BACKSLASH) return NOWHERE;
    end = escapedEnd(bytes, end);
    if (end === NOWHERE) return NOWHERE;
    row.kinds[slot] = ESCAPED;
    row.ends[slot] = end;
    row.markOdd(slot);
    return end + 1;
  }

  #number(bytes: Uint8Array, from: number, slot: number): number {
    const isNegative = bytes[from] === MINUS;
    const first = isNegative ? from + 1 : from;
    let at = first;
    // Most numbers are short: their digits are added up as a whole number of the machine, which may overflow unseen for the others.
    let digits = 0;
    let byte = bytes[at] as number;
    while (byte >= ZERO && byte <= NINE) {
      digits = (Math.imul(digits, 10) + (byte - ZERO)) | 0;
      byte = bytes[(at += 1)] as number;
    }
    const whole = at - first;
    if (whole === 0 || (whole > 1 && bytes[first] === ZERO)) return NOWHERE;
    let decimals = 0;
    if (byte === POINT) {
      byte = bytes[(at += 1)] as number;
      while (byte >= ZERO && byte <= NINE) {
        digits = (Math.imul(digits, 10) + (byte - ZERO)) | 0;
        decimals += 1;
        byte = bytes[(at += 1)] as number;
      }
      if (decimals === 0) return NOWHERE;
    }
    const count = whole + decimals;
    if (count > EXACT_DIGITS || byte === LOWER_E || byte === UPPER_E) return this.#longNumber(bytes, from, slot);
    const unscaled = count <= SMALL_DIGITS ? digits : digitsAt(bytes, first, at);
    const size = decimals === 0 ? unscaled : unscaled / (POWERS[decimals] as number);
    const row = this.#row;
    row.kinds[slot] = NUMBER;
    row.numbers[slot] = isNegative ? -size : size;
    if (!row.isFineNumber(slot, decimals)) row.markOdd(slot);
    return at;
  }

  #longNumber(bytes: Uint8Array, from: number, slot: number): number {
    const end = skipNumber(bytes, from);
    if (end === NOWHERE) return NOWHERE;
    this.#row.kinds[slot] = LONG_NUMBER;
    this.#row.starts[slot] = from;
    this.#row.ends[slot] = end;
    this.#row.markOdd(slot);
    return end;
  }
}
