import { GateError } from '../../core/index.ts';
import { unexpected } from '../sources/json-array/read.ts';
import { BACKSLASH, CLOSE_LIST, CLOSE_OBJECT, COMMA, NEWLINE, OPEN_LIST, OPEN_OBJECT, QUOTE, RETURN, SPACE, TAB } from './kinds.ts';

/** Stands for a line break inside of a text, where neither is allowed. */
const CONTROL = 1;
const [BEFORE, INSIDE, BETWEEN, DONE] = [0, 1, 2, 3];

/**
 * Makes lines of rows out of one JSON array, in the bytes themselves: commas between rows become line breaks, line breaks inside of rows
 * become blanks. No byte moves, and the lines that rows began in are kept. What is no array is an error, as it is to the reader of such files.
 */
export class ArrayLines {
  readonly #path: string;
  #line = 1;
  #state = BEFORE;
  #isArray = false;
  #wantsValue = false;
  #depth = 0;
  #inText = false;
  #isEscaped = false;
  #starts: number[] = [];
  #taken = 0;

  constructor(path: string) {
    this.#path = path;
  }

  /** The line in which the next row began. */
  take(): number {
    const line = this.#starts[this.#taken] ?? this.#line;
    this.#taken += 1;
    if (this.#taken < 10_000) return line;
    this.#starts = this.#starts.slice(this.#taken);
    this.#taken = 0;
    return line;
  }

  /** Changes the bytes from `from` to `to`, which come next. @throws GateError RG-DATA */
  change(bytes: Uint8Array, from: number, to: number): void {
    for (let at = from; at < to; at += 1) {
      const byte = bytes[at] as number;
      if (this.#inText) {
        at = this.#inside(bytes, at, to);
        continue;
      }
      if (byte === NEWLINE) this.#line += 1;
      if (this.#state !== INSIDE) this.#outside(bytes, at, byte);
      else if (byte === QUOTE) this.#inText = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) this.#depth += 1;
      else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) this.#close(bytes, at);
      else if (byte === COMMA && this.#depth === 0) this.#end(bytes, at, COMMA);
      else if (byte === NEWLINE) bytes[at] = SPACE;
    }
  }

  /** Within a text: the place of its closing quote, or the last one there is. */
  #inside(bytes: Uint8Array, from: number, to: number): number {
    let isEscaped = this.#isEscaped;
    for (let at = from; at < to; at += 1) {
      const byte = bytes[at];
      if (byte === NEWLINE) {
        this.#line += 1;
        bytes[at] = CONTROL;
      }
      if (isEscaped) isEscaped = false;
      else if (byte === BACKSLASH) isEscaped = true;
      else if (byte === QUOTE) {
        this.#inText = false;
        this.#isEscaped = false;
        if (this.#depth === 0) this.#end(bytes, at, QUOTE);
        return at;
      }
    }
    this.#isEscaped = isEscaped;
    return to;
  }

  #close(bytes: Uint8Array, at: number): void {
    this.#depth -= 1;
    if (this.#depth <= 0) this.#end(bytes, at, bytes[at] as number);
  }

  /** A value ends with a byte, which may be the comma behind it or the end of the array. */
  #end(bytes: Uint8Array, at: number, byte: number): void {
    const isClosing = this.#depth === -1;
    this.#wantsValue = byte === COMMA && !isClosing;
    this.#state = isClosing || !this.#isArray ? DONE : byte === COMMA ? BEFORE : BETWEEN;
    if (byte === COMMA) bytes[at] = NEWLINE;
    else if (isClosing) bytes[at] = SPACE;
  }

  #outside(bytes: Uint8Array, at: number, byte: number): void {
    if (byte === NEWLINE) bytes[at] = SPACE;
    if (byte === SPACE || byte === NEWLINE || byte === TAB || byte === RETURN) return;
    if (this.#state === DONE) throw this.#error('there is text after the end of the rows');
    if (this.#state === BETWEEN || byte === COMMA || byte === CLOSE_LIST) {
      const isEnd = byte === CLOSE_LIST && this.#isArray && !this.#wantsValue;
      this.#wantsValue = byte === COMMA;
      if (byte === COMMA && this.#state === BETWEEN) {
        this.#state = BEFORE;
        bytes[at] = NEWLINE;
      } else if (isEnd) {
        this.#state = DONE;
        bytes[at] = SPACE;
      } else throw this.#error(unexpected(String.fromCharCode(byte)));
      return;
    }
    if (byte === OPEN_LIST && !this.#isArray) {
      this.#isArray = true;
      bytes[at] = SPACE;
      return;
    }
    this.#state = INSIDE;
    this.#starts.push(this.#line);
    this.#depth = byte === OPEN_OBJECT || byte === OPEN_LIST ? 1 : 0;
    this.#inText = byte === QUOTE;
    this.#isEscaped = false;
  }

  /** @throws GateError RG-DATA where the array is not complete */
  end(): void {
    const isValue = this.#state === INSIDE && !this.#isArray && this.#depth === 0;
    if (isValue || this.#state === DONE || (this.#state === BEFORE && !this.#isArray)) return;
    throw this.#error('the file ends too early');
  }

  #error(message: string): GateError {
    return new GateError('RG-DATA', message, {
      place: { file: this.#path, line: this.#line, column: 1 },
      expected: 'one JSON array of rows',
    });
  }
}
