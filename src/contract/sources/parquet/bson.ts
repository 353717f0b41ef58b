import { MAX_DEPTH } from '../../engine/json.ts';
import type { Value } from '../../types.ts';
import { isRangeError } from './damage.ts';
import { narrow } from './decimals.ts';
import { timestampText } from './times.ts';
import { type Cell, Unreadable } from './unreadable.ts';

/** A document of BSON (bsonspec.org, version 1.1), as far as it has a meaning for contracts: no code, no pointers, no 128-bit decimals. */
export function bsonValue(bytes: Buffer): Cell {
  try {
    return new Document(bytes).read(0, 0).value;
  } catch (error) {
    if (isRangeError(error) || error instanceof SyntaxError) return new Unreadable('a document that is not BSON that can be read');
    throw error;
  }
}

interface Part {
  readonly value: Value;
  readonly end: number;
}

class Document {
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  read(start: number, depth: number, isList = false): Part {
    if (depth > MAX_DEPTH) throw new RangeError('too deep');
    const end = start + this.#bytes.readInt32LE(start);
    const members = new Map<string, Value>();
    let at = start + 4;
    for (let type = this.#bytes.readUInt8(at); type !== 0; type = this.#bytes.readUInt8(at)) {
      const close = this.#bytes.indexOf(0, at + 1);
      if (close === -1) throw new SyntaxError('a name without an end');
      const name = this.#bytes.toString('utf8', at + 1, close);
      if (members.has(name)) throw new SyntaxError('a name stands twice');
      const part = this.#value(type, close + 1, depth);
      members.set(name, part.value);
      at = part.end;
    }
    if (at + 1 !== end) throw new SyntaxError('a document does not end where it says');
    return { value: isList ? [...members.values()] : Object.fromEntries(members), end };
  }

  #value(type: number, at: number, depth: number): Part {
    const bytes = this.#bytes;
    switch (type) {
      case 0x01:
        return { value: bytes.readDoubleLE(at), end: at + 8 };
      case 0x02:
        return this.#text(at);
      case 0x03:
      case 0x04:
        return this.read(at, depth + 1, type === 0x04);
      case 0x05:
        return this.#slice(at + 5, bytes.readInt32LE(at));
      case 0x07:
        return this.#slice(at, 12);
      case 0x08:
        return { value: bytes.readUInt8(at) === 1, end: at + 1 };
      case 0x09:
        return this.#time(at);
      case 0x0a:
        return { value: null, end: at };
      case 0x10:
        return { value: bytes.readInt32LE(at), end: at + 4 };
      case 0x11:
      case 0x12:
        return { value: narrow(bytes.readBigInt64LE(at)), end: at + 8 };
      default:
        throw new SyntaxError(`type ${type}`);
    }
  }

  #text(at: number): Part {
    const end = at + 4 + this.#bytes.readInt32LE(at);
    if (end <= at + 4 || end > this.#bytes.length) throw new RangeError('too short');
    return { value: this.#bytes.toString('utf8', at + 4, end - 1), end };
  }

  #slice(at: number, length: number): Part {
    if (length < 0 || at + length > this.#bytes.length) throw new RangeError('too short');
    return { value: this.#bytes.toString('hex', at, at + length), end: at + length };
  }

  #time(at: number): Part {
    const text = timestampText(narrow(this.#bytes.readBigInt64LE(at)), 1e3, true);
    if (typeof text !== 'string') throw new RangeError(text.reason);
    return { value: text, end: at + 8 };
  }
}
