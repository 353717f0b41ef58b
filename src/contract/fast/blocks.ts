import { isAscii, isUtf8 } from 'node:buffer';
import { tooLong } from '../sources/lines.ts';
import { notText, utf8ErrorAt } from '../sources/bytes.ts';
import type { BlockFacts } from './byte-tests.ts';
import { NEWLINE } from './kinds.ts';

/** Bytes that are looked at at once; lines longer than that make it larger. */
const BLOCK = 1 << 20;
/** Behind the last byte: a line break that the last line may lack, and what readers by words look at. */
const ROOM = 8;

/** Takes whole rows out of a block of bytes and tells where the first byte is that is no part of one. */
export interface BlockReader {
  /** The rows in the bytes from 0 to `end`, which is behind a line break. `rest`: no more will come, and so many bytes are of the file. */
  read(bytes: Uint8Array, end: number, rest: number | undefined): number;
  /** Line of the row that is not complete. */
  readonly line: number;
}

export interface BlockOptions {
  readonly facts: BlockFacts;
  /** Of the first byte that will come. */
  readonly offset: number;
  /** Characters that one row may have. */
  readonly most: number;
  readonly change?: Change;
}

/** Makes lines of what is laid out in another way, without moving a byte. */
export type Change = (bytes: Uint8Array, from: number, to: number) => void;

/**
 * Puts the bytes of a file together to blocks of whole lines in one buffer that is used again and again. Bytes that are no UTF-8 are an
 * error, as are rows that are too long.
 */
export class Blocks {
  readonly #path: string;
  readonly #reader: BlockReader;
  readonly #facts: BlockFacts;
  readonly #change: Change | undefined;
  readonly #most: number;
  #buffer = new Uint8Array(BLOCK);
  #length = 0;
  /** Offset in the file of the first byte of the buffer. */
  #offset: number;
  #checked = 0;

  constructor(path: string, reader: BlockReader, { facts, offset, most, change }: BlockOptions) {
    this.#facts = facts;
    this.#most = most;
    this.#change = change;
    this.#path = path;
    this.#reader = reader;
    this.#offset = offset;
  }

  add(chunk: Uint8Array): void {
    for (let from = 0; from < chunk.length; ) {
      const size = Math.min(chunk.length - from, this.#buffer.length - ROOM - this.#length);
      this.#buffer.set(size === chunk.length ? chunk : chunk.subarray(from, from + size), this.#length);
      this.#change?.(this.#buffer, this.#length, this.#length + size);
      this.#length += size;
      from += size;
      if (this.#length === this.#buffer.length - ROOM) this.#take(undefined);
    }
  }

  /** The last line need not be ended. */
  end(): void {
    const rest = this.#length;
    if (rest === 0) return;
    if (this.#buffer[this.#length - 1] !== NEWLINE) {
      this.#buffer[this.#length] = NEWLINE;
      this.#length += 1;
    }
    this.#take(rest);
  }

  /** Takes what is there, though more may come. */
  flush(): void {
    if (this.#length > 0) this.#take(undefined);
  }

  /** Bytes that are part of no whole row yet. */
  get left(): number {
    return this.#length;
  }

  /** Somebody else has read so many bytes that come next. */
  skip(bytes: number): void {
    this.#offset += bytes;
  }

  #take(rest: number | undefined): void {
    const end = this.#buffer.lastIndexOf(NEWLINE, this.#length - 1) + 1;
    this.#check(end);
    const done = this.#reader.read(this.#buffer, end, rest);
    this.#buffer.copyWithin(0, done, this.#length);
    this.#length -= done;
    this.#checked = Math.max(0, this.#checked - done);
    this.#offset += done;
    // What is not complete is looked at again when there is as much more of it.
    if (this.#length > this.#buffer.length / 2) this.#makeRoom();
  }

  /** Whole lines are whole characters. */
  #check(end: number): void {
    if (end <= this.#checked) return;
    const bytes = this.#buffer.subarray(this.#checked, end);
    this.#facts.isAscii = (this.#checked === 0 || this.#facts.isAscii) && isAscii(bytes);
    if (!this.#facts.isAscii && !isUtf8(bytes)) throw notText(this.#path, 'utf-8', this.#offset + this.#checked + utf8ErrorAt(bytes));
    this.#checked = end;
  }

  #makeRoom(): void {
    const { length } = this.#buffer;
    const most = this.#most;
    if (this.#length > most && unitsOf(this.#buffer, this.#length) > most) throw tooLong(this.#path, this.#reader.line, most);
    const larger = new Uint8Array(length > most ? length * 2 : Math.min(length * 2, most + 1 + ROOM));
    larger.set(this.#buffer.subarray(0, this.#length));
    this.#buffer = larger;
  }
}

/** Characters as a text of JavaScript counts them: those beyond the first 65,536 are two. */
function unitsOf(bytes: Uint8Array, length: number): number {
  let units = 0;
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] as number;
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
  }
  return units;
}
