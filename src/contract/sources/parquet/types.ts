import { parseValue } from '../../engine/json.ts';
import type { Value, ValueType } from '../../types.ts';
import { bsonValue } from './bson.ts';
import { Damage } from './damage.ts';
import { bigEndian, decimalValue } from './decimals.ts';
import type { Struct } from './thrift.ts';
import { dateText, int96Text, timestampText, timeText, UNITS } from './times.ts';
import { type Cell, Unreadable } from './unreadable.ts';

/** Numbers of the physical types. */
export const PHYSICAL = { boolean: 0, int32: 1, int64: 2, int96: 3, float: 4, double: 5, bytes: 6, fixed: 7 } as const;

/** What a page holds before its logical type is looked at. Whole numbers of 64 bits are bigints only beyond 2^53. */
export type Raw = boolean | number | bigint | Buffer;

/** What happened while values were read. */
export interface Notes {
  /** Decimals had more digits than a number holds. */
  rounded: boolean;
}

/** In which statistics a minimum and a maximum can be trusted: see `statistics.ts`. */
export type Bounds = 'signed' | 'typed' | 'float' | 'none';

/** A column of values: how they are stored, what they mean. */
export interface LeafType {
  /** Number of the physical type, and the length of a fixed one. */
  readonly physical: number;
  readonly length: number;
  readonly toCell: (raw: Raw, notes: Notes) => Cell;
  /** What every value is, as contracts speak of types; empty where that depends on the value. */
  readonly types: readonly ValueType[];
  readonly bounds: Bounds;
  /** A value that is stored may be null all the same (JSON). */
  readonly mayBeNull?: true;
}

type Meaning = Omit<LeafType, 'physical' | 'length'>;

const same = (raw: Raw): Cell => raw as Cell;
const WHOLE: Meaning = { toCell: same, types: ['integer', 'number'], bounds: 'signed' };
const DOUBLE: Meaning = { toCell: same, types: [], bounds: 'float' };
const TEXT: Meaning = { toCell: (raw) => text(raw as Buffer), types: ['string'], bounds: 'typed' };

/** Numbers of the members of the union `LogicalType`, and of the older `ConvertedType` that says the same. */
const MEANINGS: readonly {
  readonly logical: number;
  readonly converted: readonly number[];
  readonly read: (element: Struct) => Meaning;
}[] = [
  { logical: 1, converted: [0], read: () => TEXT },
  { logical: 4, converted: [4], read: () => TEXT },
  { logical: 5, converted: [5], read: decimal },
  { logical: 6, converted: [6], read: () => ({ toCell: (raw) => dateText(Number(raw)), types: ['date', 'string'], bounds: 'signed' }) },
  { logical: 7, converted: [7, 8], read: time },
  { logical: 8, converted: [9, 10], read: timestamp },
  { logical: 10, converted: [11, 12, 13, 14, 15, 16, 17, 18], read: whole },
  { logical: 12, converted: [19], read: () => ({ toCell: (raw) => json(raw as Buffer), types: [], bounds: 'none', mayBeNull: true }) },
  { logical: 13, converted: [20], read: () => ({ toCell: (raw) => bsonValue(raw as Buffer), types: ['object', 'map'], bounds: 'none' }) },
  { logical: 14, converted: [], read: () => ({ toCell: (raw) => uuid(raw as Buffer), types: ['string'], bounds: 'typed' }) },
  { logical: 15, converted: [], read: () => ({ toCell: (raw) => half(raw as Buffer), types: [], bounds: 'float' }) },
  { logical: -1, converted: [21], read: () => ({ toCell: (raw) => interval(raw as Buffer), types: ['string'], bounds: 'none' }) },
];

/** How a leaf of the schema is read. @throws Damage */
export function leafTypeOf(element: Struct): LeafType {
  const [physical, length, converted] = [element.number(1), element.number(2) ?? 0, element.number(6) ?? -1];
  if (physical === undefined || physical < 0 || physical > 7) throw new Damage(`has a column of the unknown type ${physical ?? 'none'}`);
  if (physical === PHYSICAL.fixed && (length < 1 || length > 1 << 20)) throw new Damage(`has a column of values of ${length} bytes`);
  const logical = element.struct(10);
  const stated = MEANINGS.find((one) => logical?.has(one.logical)) ?? MEANINGS.find((one) => one.converted.includes(converted));
  return { ...(stated ? stated.read(element) : plain(physical)), physical, length };
}

function plain(physical: number): Meaning {
  switch (physical) {
    case PHYSICAL.boolean:
      return { toCell: same, types: ['boolean'], bounds: 'signed' };
    case PHYSICAL.int32:
    case PHYSICAL.int64:
      return WHOLE;
    case PHYSICAL.int96:
      return { toCell: (raw) => int96Text(raw as Buffer), types: ['string'], bounds: 'none' };
    case PHYSICAL.float:
      return { ...DOUBLE, toCell: (raw) => shortest(raw as number) };
    case PHYSICAL.double:
      return DOUBLE;
    default:
      return { toCell: (raw) => binary(raw as Buffer), types: ['string'], bounds: 'none' };
  }
}

function whole(element: Struct): Meaning {
  const [stated, converted] = [element.struct(10)?.struct(10), element.number(6) ?? -1];
  const isSigned = stated ? stated.boolean(2) !== false : converted >= 15;
  if (isSigned) return WHOLE;
  const isLong = element.number(1) === PHYSICAL.int64;
  const unsigned = (raw: Raw): Cell =>
    isLong ? ((raw as number) < 0 ? BigInt.asUintN(64, BigInt(raw as number)) : (raw as number)) : (raw as number) >>> 0;
  return { toCell: unsigned, types: ['integer', 'number'], bounds: 'typed' };
}

function decimal(element: Struct): Meaning {
  const stated = element.struct(10)?.struct(5);
  const scale = stated?.number(1) ?? element.number(7) ?? 0;
  if (scale < 0 || scale > 1000) throw new Damage(`has a decimal of ${scale} digits behind the point`);
  const types: ValueType[] = scale === 0 ? ['integer', 'number'] : ['number'];
  const physical = element.number(1);
  if (physical === PHYSICAL.int32 || physical === PHYSICAL.int64)
    return { toCell: (raw, notes) => decimalValue(raw as number, scale, notes), types, bounds: 'signed' };
  return { toCell: (raw, notes) => decimalValue(bigEndian(raw as Buffer), scale, notes), types, bounds: 'typed' };
}

function time(element: Struct): Meaning {
  const unit = unitOf(element.struct(10)?.struct(7)) ?? (element.number(6) === 7 ? 1e3 : 1e6);
  return { toCell: (raw) => timeText(raw as number, unit), types: ['time', 'string'], bounds: 'signed' };
}

/** Without a logical type beside it, the older annotation means instants. */
function timestamp(element: Struct): Meaning {
  const stated = element.struct(10)?.struct(8);
  const unit = unitOf(stated) ?? (element.number(6) === 9 ? 1e3 : 1e6);
  const isUtc = stated?.boolean(1) !== false;
  return { toCell: (raw) => timestampText(raw as number, unit, isUtc), types: ['timestamp', 'string'], bounds: 'signed' };
}

function unitOf(type: Struct | undefined): number | undefined {
  const unit = type?.struct(2);
  return unit && [...UNITS].find(([id]) => unit.has(id))?.[1];
}

/** The replacement character stands for what is broken, or for itself. */
function text(bytes: Buffer): Cell {
  const value = bytes.toString('utf8');
  return value.includes('\ufffd') && !Buffer.from(value, 'utf8').equals(bytes) ? new Unreadable('a text that is not UTF-8') : value;
}

/** Bytes without a meaning: old writers store texts so. What is no text is shown as digits, as databases show it. */
function binary(bytes: Buffer): Cell {
  const value = text(bytes);
  return typeof value === 'string' ? value : `\\x${bytes.toString('hex')}`;
}

function json(bytes: Buffer): Cell {
  const value = text(bytes);
  if (typeof value !== 'string') return value;
  try {
    return parseValue(value);
  } catch {
    return new Unreadable('a text that is not well-formed JSON');
  }
}

function uuid(bytes: Buffer): Cell {
  if (bytes.length !== 16) return new Unreadable('a UUID that does not have 16 bytes');
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** ISO 8601, of months, days and milliseconds. */
function interval(bytes: Buffer): Cell {
  if (bytes.length !== 12) return new Unreadable('an interval that does not have 12 bytes');
  const [months, days, milliseconds] = [0, 4, 8].map((at) => bytes.readUInt32LE(at));
  return `P${months}M${days}DT${(milliseconds ?? 0) / 1000}S`;
}

/** The shortest decimal that is this number in single precision: 0.1, which was written, and not 0.10000000149011612. */
function shortest(value: number): Value {
  if (Number.isInteger(value) || !Number.isFinite(value)) return value;
  for (const digits of [7, 8]) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return Number(value.toPrecision(9));
}

/** IEEE 754 in 16 bits. */
function half(bytes: Buffer): Cell {
  if (bytes.length !== 2) return new Unreadable('a number that does not have 2 bytes');
  const bits = bytes.readUInt16LE();
  const [sign, exponent, fraction] = [bits >> 15 === 0 ? 1 : -1, (bits >> 10) & 0x1f, bits & 0x3ff];
  if (exponent === 0) return (sign * fraction) / 2 ** 24;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * 2 ** (exponent - 15) * (1 + fraction / 1024);
}
