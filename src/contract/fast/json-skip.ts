import {
  BACKSLASH,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  MINUS,
  NINE,
  OPEN_LIST,
  OPEN_OBJECT,
  PLUS,
  POINT,
  QUOTE,
  RETURN,
  SPACE,
  TAB,
  ZERO,
} from './kinds.ts';
import { NestedNames } from './names.ts';

/** Deeper values, and objects with more members, are left to the reference engine. */
const MAX_DEPTH = 32;
const MAX_MEMBERS = 100;
const [LOWER_E, UPPER_E, LOWER_U] = [0x65, 0x45, 0x75];

/** Whether a byte stands for itself inside of a text: no quote, no backslash, no control. */
const IS_PLAIN = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= SPACE && byte !== QUOTE && byte !== BACKSLASH ? 1 : 0));
const IS_HEX = Uint8Array.from({ length: 256 }, (_, byte) => (/^[0-9a-f]$/i.test(String.fromCharCode(byte)) ? 1 : 0));
const IS_ESCAPE = Uint8Array.from({ length: 256 }, (_, byte) => ('"\\/bfnrt'.includes(String.fromCharCode(byte)) ? 1 : 0));

/** Not a value of JSON, or one that is left to the reference engine. */
export const NOWHERE = -1;

/** Behind the white space of JSON within a line. */
export function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let byte = bytes[at]; byte === SPACE || byte === TAB || byte === RETURN; byte = bytes[at]) at += 1;
  return at;
}

/** Where a text ends: the place of its closing quote, or of the first byte that does not stand for itself. `from`: behind its quote. */
export function plainEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (IS_PLAIN[bytes[at] as number] === 1) at += 1;
  return at;
}

/** The same by words of four bytes: whether one of them is a quote, a backslash or a control. */
export function plainEndByWords(view: DataView, bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    const word = view.getInt32(at, true);
    const quotes = word ^ 0x22222222;
    const slashes = word ^ 0x5c5c5c5c;
    // A byte that is zero (or, for controls, below the blank) borrows from its highest bit; a byte that has that bit itself does not count.
    const found = ((quotes - 0x01010101) & ~quotes) | ((slashes - 0x01010101) & ~slashes) | ((word - 0x20202020) & ~word);
    if ((found & 0x80808080) !== 0) return plainEnd(bytes, at);
    at += 4;
  }
}

/** The place of the closing quote of a text with escapes. */
export function escapedEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    at = plainEnd(bytes, at);
    if (bytes[at] === QUOTE) return at;
    if (bytes[at] !== BACKSLASH) return NOWHERE;
    const sign = bytes[at + 1] as number;
    if (IS_ESCAPE[sign] === 1) at += 2;
    else if (sign === LOWER_U && isHex(bytes, at + 2)) at += 6;
    else return NOWHERE;
  }
}

function isHex(bytes: Uint8Array, at: number): boolean {
  for (let index = at; index < at + 4; index += 1) if (IS_HEX[bytes[index] as number] !== 1) return false;
  return true;
}

/** Behind a number of JSON. */
export function skipNumber(bytes: Uint8Array, from: number): number {
  let at = bytes[from] === MINUS ? from + 1 : from;
  if (bytes[at] === ZERO) at += 1;
  else at = skipDigits(bytes, at);
  if (at !== NOWHERE && bytes[at] === POINT) at = skipDigits(bytes, at + 1);
  if (at === NOWHERE) return NOWHERE;
  if (bytes[at] !== LOWER_E && bytes[at] !== UPPER_E) return at;
  const sign = bytes[at + 1];
  return skipDigits(bytes, sign === PLUS || sign === MINUS ? at + 2 : at + 1);
}

function skipDigits(bytes: Uint8Array, from: number): number {
  let at = from;
  while ((bytes[at] as number) >= ZERO && (bytes[at] as number) <= NINE) at += 1;
  return at === from ? NOWHERE : at;
}

const LITERALS = ['true', 'false', 'null'].map((text) => new TextEncoder().encode(text));

/** Behind `true`, `false` or `null`. */
export function skipLiteral(bytes: Uint8Array, from: number): number {
  for (const literal of LITERALS) {
    if (bytes[from] !== literal[0]) continue;
    for (let index = 1; index < literal.length; index += 1) if (bytes[from + index] !== literal[index]) return NOWHERE;
    return from + literal.length;
  }
  return NOWHERE;
}

/** Walks over lists and objects, and makes sure that they are well-formed and that no object has one name twice. */
export class NestedSkipper {
  readonly #names = new NestedNames(MAX_MEMBERS);

  /** Behind the value that begins at a place. */
  skip(bytes: Uint8Array, from: number): number {
    this.#names.release(0);
    return this.#value(bytes, from, 0);
  }

  #value(bytes: Uint8Array, at: number, depth: number): number {
    const byte = bytes[at];
    if (byte === QUOTE) {
      const end = escapedEnd(bytes, at + 1);
      return end === NOWHERE ? NOWHERE : end + 1;
    }
    if (byte === OPEN_OBJECT) return depth >= MAX_DEPTH ? NOWHERE : this.#object(bytes, at, depth + 1);
    if (byte === OPEN_LIST) return depth >= MAX_DEPTH ? NOWHERE : this.#list(bytes, at, depth + 1);
    return byte === MINUS || ((byte as number) >= ZERO && (byte as number) <= NINE) ? skipNumber(bytes, at) : skipLiteral(bytes, at);
  }

  #list(bytes: Uint8Array, from: number, depth: number): number {
    let at = skipSpace(bytes, from + 1);
    if (bytes[at] === CLOSE_LIST) return at + 1;
    for (;;) {
      at = this.#value(bytes, at, depth);
      if (at === NOWHERE) return NOWHERE;
      at = skipSpace(bytes, at);
      if (bytes[at] === CLOSE_LIST) return at + 1;
      if (bytes[at] !== COMMA) return NOWHERE;
      at = skipSpace(bytes, at + 1);
    }
  }

  #object(bytes: Uint8Array, from: number, depth: number): number {
    const { mark } = this.#names;
    let at = skipSpace(bytes, from + 1);
    if (bytes[at] === CLOSE_OBJECT) return at + 1;
    for (;;) {
      at = this.#member(bytes, at, depth, mark);
      if (at === NOWHERE) return NOWHERE;
      at = skipSpace(bytes, at);
      if (bytes[at] === CLOSE_OBJECT) break;
      if (bytes[at] !== COMMA) return NOWHERE;
      at = skipSpace(bytes, at + 1);
    }
    this.#names.release(mark);
    return at + 1;
  }

  #member(bytes: Uint8Array, from: number, depth: number, mark: number): number {
    if (bytes[from] !== QUOTE) return NOWHERE;
    const end = plainEnd(bytes, from + 1);
    if (bytes[end] !== QUOTE || !this.#names.add(mark, bytes, from + 1, end)) return NOWHERE;
    const colon = skipSpace(bytes, end + 1);
    return bytes[colon] === COLON ? this.#value(bytes, skipSpace(bytes, colon + 1), depth) : NOWHERE;
  }
}
