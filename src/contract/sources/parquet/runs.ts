import { Damage } from './damage.ts';
import { CompactReader } from './thrift.ts';

/** Bits that fit beside a byte into a whole number of 32 bits. */
const NARROW = 24;

/**
 * Numbers of so many bits in the hybrid of runs and packed groups ("RLE/Bit-Packing Hybrid" of the format): exactly `count` of them.
 * A run that says it is longer than what is asked for is cut: it costs nothing. @throws Damage
 */
export function readRuns(bytes: Uint8Array, width: number, count: number): Uint8Array | Uint32Array {
  if (width > 32) throw new Damage(`holds numbers of ${width} bits`);
  const output = width <= 8 ? new Uint8Array(count) : new Uint32Array(count);
  if (width === 0) return output;
  const reader = new CompactReader(bytes);
  let done = 0;
  while (done < count) {
    const head = reader.varint();
    if (head % 2 === 0) {
      const end = Math.min(count, done + head / 2);
      output.fill(littleEndian(bytes, reader.at, (width + 7) >> 3), done, end);
      reader.at += (width + 7) >> 3;
      done = end;
      continue;
    }
    const packed = ((head - 1) / 2) * 8;
    const take = Math.min(packed, count - done);
    if (Math.ceil((take * width) / 8) > bytes.length - reader.at) throw new Damage('ends inside of packed numbers');
    unpack(bytes.subarray(reader.at), width, output, { from: done, count: take });
    reader.at += (packed * width) / 8;
    done += take;
  }
  return output;
}

/** Numbers of `width` bits, one after the other, the lowest bits first. The bytes are known to be there. */
function unpack(
  bytes: Uint8Array,
  width: number,
  output: Uint8Array | Uint32Array,
  { from, count }: { from: number; count: number },
): void {
  if (width > NARROW) {
    for (let index = 0; index < count; index += 1) output[from + index] = wideAt(bytes, index * width, width);
    return;
  }
  const mask = 2 ** width - 1;
  let [held, bits, at] = [0, 0, 0];
  for (let index = 0; index < count; index += 1) {
    while (bits < width) {
      held |= (bytes[at] ?? 0) << bits;
      at += 1;
      bits += 8;
    }
    output[from + index] = held & mask;
    held >>>= width;
    bits -= width;
  }
}

function wideAt(bytes: Uint8Array, bit: number, width: number): number {
  const [start, shift] = [Math.floor(bit / 8), bit % 8];
  let value = 0;
  for (let index = 0; index < 5; index += 1) value += (bytes[start + index] ?? 0) * 2 ** (8 * index);
  return Math.floor(value / 2 ** shift) % 2 ** width;
}

function littleEndian(bytes: Uint8Array, at: number, length: number): number {
  if (at + length > bytes.length) throw new Damage('ends inside of a run');
  let value = 0;
  for (let index = 0; index < length; index += 1) value += (bytes[at + index] ?? 0) * 2 ** (8 * index);
  return value;
}
