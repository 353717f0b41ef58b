import type { Value } from '../types.ts';
import { isWellFormed } from './literals.ts';

const [NUMBER, TEXT] = [1, 2];

/** A number that no whole number beyond 2^53 is equal to. */
export function isPlainNumber(value: Value | undefined): value is number {
  return typeof value === 'number' && (Number.isSafeInteger(value) || !Number.isInteger(value));
}

/** Numbers and texts as bytes from which they can be read again; `undefined` when there are other values among them. */
export function composeKey(values: readonly (Value | undefined)[]): Uint8Array | undefined {
  const parts: Buffer[] = [];
  for (const value of values) {
    if (isPlainNumber(value)) {
      const part = Buffer.alloc(9, NUMBER);
      // -0 and 0 are one key, and have other bytes.
      part.writeDoubleLE(value + 0, 1);
      parts.push(part);
    } else if (typeof value === 'string' && isWellFormed(value)) {
      const part = Buffer.alloc(5 + Buffer.byteLength(value), TEXT);
      part.writeUInt32LE(part.length - 5, 1);
      part.write(value, 5);
      parts.push(part);
    } else return undefined;
  }
  return Buffer.concat(parts);
}

/** The values of a key of so many parts; a key of one part is a text. */
export function readKey(bytes: Uint8Array, parts: number): Value[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (parts === 1) return [buffer.toString()];
  const values: Value[] = [];
  for (let at = 0; at < buffer.length; ) {
    if (buffer[at] === NUMBER) {
      values.push(buffer.readDoubleLE(at + 1));
      at += 9;
      continue;
    }
    const length = buffer.readUInt32LE(at + 1);
    values.push(buffer.toString('utf8', at + 5, at + 5 + length));
    at += 5 + length;
  }
  return values;
}
