import { Damage } from './damage.ts';
import { CompactReader } from './thrift.ts';

/**
 * Whole numbers as differences ("Delta Encoding" of the format), which wrap around in the width of their type.
 * Returns them with the offset behind them. @throws Damage
 */
export function readDeltas(bytes: Buffer, count: number, bits: 32 | 64): { readonly values: BigInt64Array; readonly end: number } {
  const reader = new CompactReader(bytes);
  const [block, minis, total] = [reader.varint(), reader.varint(), reader.varint()];
  if (minis === 0 || block % (minis * 8) !== 0 || minis > 1024 || block > 1 << 20)
    throw new Damage('has differences in blocks that cannot be');
  if (total !== count) throw new Damage(`holds ${total} values instead of ${count}`);
  const values = new BigInt64Array(count);
  let last = bigZigzag(bytes, reader);
  if (count > 0) values[0] = last;
  const perMini = block / minis;
  for (let done = 1; done < count; ) {
    const least = bigZigzag(bytes, reader);
    const widths = bytes.subarray(reader.at, reader.at + minis);
    reader.at += minis;
    for (let mini = 0; mini < minis && done < count; mini += 1) {
      const width = widths[mini];
      if (width === undefined || width > 64) throw new Damage('has differences of a width that cannot be');
      const take = Math.min(perMini, count - done);
      if (Math.ceil((take * width) / 8) > bytes.length - reader.at) throw new Damage('ends inside of differences');
      for (let index = 0; index < take; index += 1) {
        last = BigInt.asIntN(bits, last + least + bitsAt(bytes, reader.at, index * width, width));
        values[done] = last;
        done += 1;
      }
      reader.at += (perMini * width) / 8;
    }
  }
  return { values, end: reader.at };
}

function bitsAt(bytes: Buffer, start: number, bit: number, width: number): bigint {
  if (width === 0) return 0n;
  const [first, shift, end] = [start + Math.floor(bit / 8), bit % 8, start + Math.ceil((bit + width) / 8)];
  if (width + shift <= 48) return BigInt(Math.floor(bytes.readUIntLE(first, Math.max(1, end - first)) / 2 ** shift) % 2 ** width);
  let value = 0n;
  for (let at = end - 1; at >= first; at -= 1) value = (value << 8n) | BigInt(bytes[at] ?? 0);
  return BigInt.asUintN(width, value >> BigInt(shift));
}

/** Of 64 bits, where no digit may be lost. */
function bigZigzag(bytes: Buffer, reader: CompactReader): bigint {
  let [value, shift] = [0n, 0n];
  for (let count = 0; count < 10; count += 1) {
    const byte = bytes[reader.at];
    if (byte === undefined) throw new Damage('ends inside of differences');
    reader.at += 1;
    value |= BigInt(byte & 0x7f) << shift;
    shift += 7n;
    if (byte < 0x80) return (value >> 1n) ^ -(value & 1n);
  }
  throw new Damage('has a number that is too long');
}

/** Byte arrays whose lengths come first. @throws Damage */
export function readDeltaLengths(bytes: Buffer, count: number): Buffer[] {
  const { values, end } = readDeltas(bytes, count, 32);
  return cut(bytes.subarray(end), values);
}

/** Byte arrays that each say how much of the one before they begin with. @throws Damage */
export function readDeltaTexts(bytes: Buffer, count: number, most: number): Buffer[] {
  const { values: shared, end } = readDeltas(bytes, count, 32);
  const rests = readDeltaLengths(bytes.subarray(end), count);
  let before: Buffer = Buffer.alloc(0);
  let total = 0;
  return rests.map((rest, index) => {
    const keep = Number(shared[index] ?? 0);
    if (keep < 0 || keep > before.length) throw new Damage('begins with more than the text before it has');
    total += keep + rest.length;
    if (total > most) throw new Damage(`unpacks to more than ${most} bytes`);
    before = keep === 0 ? rest : Buffer.concat([before.subarray(0, keep), rest]);
    return before;
  });
}

function cut(bytes: Buffer, lengths: BigInt64Array): Buffer[] {
  const parts: Buffer[] = [];
  let at = 0;
  for (const length of lengths) {
    const end = at + Number(length);
    if (length < 0n || end > bytes.length) throw new Damage('has a text that is longer than its bytes');
    parts.push(bytes.subarray(at, end));
    at = end;
  }
  return parts;
}
