import { Damage } from './damage.ts';
import { narrow } from './decimals.ts';
import { readDeltaLengths, readDeltas, readDeltaTexts } from './delta.ts';
import { readRuns } from './runs.ts';
import { PHYSICAL, type LeafType, type Raw } from './types.ts';

/** The values of a page, those that are there, by their number from 0. */
export type RawValues = (index: number) => Raw;

/** Numbers of the encodings. */
const PLAIN = 0;
const RLE = 3;
const DELTA = 5;
const DELTA_LENGTHS = 6;
const DELTA_TEXTS = 7;
const SPLIT = 9;

/** Values in any encoding but that of dictionaries. The bytes must hold all of them. @throws Damage */
export function readValues(encoding: number, bytes: Buffer, count: number, type: LeafType, most: number): RawValues {
  const { physical, length } = type;
  if (encoding === PLAIN) return plainValues(bytes, count, type);
  if (encoding === RLE && physical === PHYSICAL.boolean) return booleans(bytes, count);
  if (encoding === DELTA && (physical === PHYSICAL.int32 || physical === PHYSICAL.int64)) {
    const { values } = readDeltas(bytes, count, physical === PHYSICAL.int32 ? 32 : 64);
    return (index) => narrow(values[index] ?? 0n);
  }
  if (encoding === DELTA_LENGTHS && physical === PHYSICAL.bytes) return listed(readDeltaLengths(bytes, count));
  if (encoding === DELTA_TEXTS && (physical === PHYSICAL.bytes || physical === PHYSICAL.fixed)) {
    const texts = readDeltaTexts(bytes, count, most);
    if (physical === PHYSICAL.fixed && texts.some((text) => text.length !== length)) throw new Damage('holds values of a wrong length');
    return listed(texts);
  }
  if (encoding === SPLIT && physical !== PHYSICAL.bytes && physical !== PHYSICAL.boolean)
    return plainValues(unsplit(bytes, count, widthOf(type)), count, type);
  throw new Damage(`has values in the encoding ${encoding}, which is not read for its type`);
}

function listed(values: readonly Buffer[]): RawValues {
  return (index) => values[index] ?? Buffer.alloc(0);
}

/** Each value as its type is laid out. */
function plainValues(bytes: Buffer, count: number, type: LeafType): RawValues {
  const { physical } = type;
  if (physical === PHYSICAL.bytes) return byteArrays(bytes, count);
  const needed = physical === PHYSICAL.boolean ? Math.ceil(count / 8) : count * widthOf(type);
  if (bytes.length < needed) throw new Damage(`holds ${bytes.length} bytes of values instead of ${needed}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  switch (physical) {
    case PHYSICAL.boolean:
      return (index) => (((bytes[index >> 3] ?? 0) >> (index & 7)) & 1) === 1;
    case PHYSICAL.int32:
      return (index) => view.getInt32(index * 4, true);
    case PHYSICAL.int64:
      return (index) => int64At(view, index * 8);
    case PHYSICAL.float:
      return (index) => view.getFloat32(index * 4, true);
    case PHYSICAL.double:
      return (index) => view.getFloat64(index * 8, true);
    default: {
      const width = widthOf(type);
      return (index) => bytes.subarray(index * width, (index + 1) * width);
    }
  }
}

/** Most numbers of 64 bits need no bigint. */
export function int64At(view: DataView, at: number): number | bigint {
  const high = view.getInt32(at + 4, true);
  return high >= -0x20_0000 + 1 && high < 0x20_0000 ? high * 0x1_0000_0000 + view.getUint32(at, true) : view.getBigInt64(at, true);
}

function widthOf({ physical, length }: LeafType): number {
  if (physical === PHYSICAL.fixed) return length;
  if (physical === PHYSICAL.int96) return 12;
  return physical === PHYSICAL.int64 || physical === PHYSICAL.double ? 8 : 4;
}

function byteArrays(bytes: Buffer, count: number): RawValues {
  // Each has four bytes of length at least.
  if (count * 4 > bytes.length) throw new Damage('holds fewer values than it says');
  const ends = new Uint32Array(count);
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    at += 4 + bytes.readUInt32LE(at);
    if (at > bytes.length) throw new Damage('has a text that is longer than its bytes');
    ends[index] = at;
  }
  return (index) => bytes.subarray((index === 0 ? 0 : (ends[index - 1] ?? 0)) + 4, ends[index]);
}

/** Runs of bits behind their length. */
function booleans(bytes: Buffer, count: number): RawValues {
  if (bytes.length < 4 && count > 0) throw new Damage('holds fewer values than it says');
  const values = count === 0 ? new Uint8Array() : readRuns(bytes.subarray(4, 4 + bytes.readUInt32LE(0)), 1, count);
  return (index) => values[index] === 1;
}

/** First bytes of all values, then second bytes: put together again. */
function unsplit(bytes: Buffer, count: number, width: number): Buffer {
  if (bytes.length < count * width) throw new Damage('holds fewer values than it says');
  const output = Buffer.alloc(count * width);
  for (let part = 0; part < width; part += 1)
    for (let index = 0; index < count; index += 1) output[index * width + part] = bytes[part * count + index] ?? 0;
  return output;
}

/** Numbers of entries of a dictionary, behind a byte that says how many bits each has. @throws Damage */
export function readIndices(bytes: Buffer, count: number, entries: number): Uint8Array | Uint32Array {
  const [width] = bytes;
  if (width === undefined && count > 0) throw new Damage('holds fewer values than it says');
  const indices = readRuns(bytes.subarray(1), width ?? 0, count);
  let largest = 0;
  for (const index of indices) if (index > largest) largest = index;
  if (count > 0 && largest >= entries) throw new Damage(`refers to entry ${largest} of a dictionary of ${entries}`);
  return indices;
}
