import type { AvroSchema, Logical } from '../model.ts';
import type { AvroValue } from '../value.ts';

const DAY = 86_400_000n;
const HOUR = 3_600_000n;
/** Units per millisecond. */
const PER_MILLI = { millis: 1n, micros: 1000n, nanos: 1_000_000n } as const;

/** A value of the writer's type that shows what a changed logical type does to it: a day, an hour, the digits 1234. */
export function exampleOf(written: Logical | undefined, writer: AvroSchema, read: Logical | undefined): AvroValue {
  switch (writer.kind) {
    case 'int':
      return Number(exampleNumber(written ?? read));
    case 'long':
      return exampleNumber(written ?? read);
    case 'string':
      return written?.name === 'uuid' ? '6ba7b810-9dad-41d1-80b4-00c04fd430c8' : 'text';
    case 'fixed':
      return written?.name === 'decimal' || read?.name === 'decimal'
        ? encodeDecimal(digits(written, writer.size), writer.size)
        : new Uint8Array(writer.size).fill(1);
    case 'bytes':
      // A big-decimal is two parts, the digits as bytes with their length and the scale: here 12.34.
      return written?.name === 'big-decimal' ? Uint8Array.of(4, 0x04, 0xd2, 4) : encodeDecimal(digits(written, undefined), undefined);
    default:
      return null;
  }
}

function exampleNumber(logical: Logical | undefined): bigint {
  const unit = logical ? unitOf(logical) : undefined;
  if (!unit) return 1n;
  return (logical?.name.startsWith('time-') ? HOUR : DAY) * PER_MILLI[unit];
}

/** 1234, or as many of its digits as the type allows. */
function digits(logical: Logical | undefined, size: number | undefined): bigint {
  const most = logical?.name === 'decimal' ? logical.precision : 4;
  const room = size === undefined ? 4 : size === 0 ? 0 : size === 1 ? 2 : 4;
  return BigInt('1234'.slice(0, Math.min(most, room)) || '0');
}

function unitOf(logical: Logical): keyof typeof PER_MILLI | undefined {
  const unit = /-(millis|micros|nanos)$/.exec(logical.name)?.[1];
  return unit as keyof typeof PER_MILLI | undefined;
}

/** What a value means under a logical type, as text; without one the bare value. */
export function meaningOf(logical: Logical | undefined, value: AvroValue): string {
  if (value instanceof Uint8Array) return bytesMeaning(logical, value);
  if (typeof value === 'string') return textMeaning(logical, value);
  if (typeof value !== 'number' && typeof value !== 'bigint') return JSON.stringify(value);
  if (!logical) return String(value);
  const number = BigInt(value);
  if (logical.name === 'date') return isoDate(number * DAY).slice(0, -'T00:00:00Z'.length);
  const unit = unitOf(logical);
  if (!unit) return String(value);
  const text = isoTime(number, PER_MILLI[unit]);
  if (logical.name.startsWith('timestamp')) return text;
  if (logical.name.startsWith('local')) return `${text.slice(0, -1)} local time`;
  return number >= 0n && number < DAY * PER_MILLI[unit] ? text.slice(text.indexOf('T') + 1, -1) : `${number} ${unit} (not a time of day)`;
}

function textMeaning(logical: Logical | undefined, value: string): string {
  if (logical?.name !== 'uuid') return JSON.stringify(value);
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) ? `UUID ${value}` : `${JSON.stringify(value)} (not a UUID)`;
}

/** A moment with as many digits of the second as its unit has and it needs. */
function isoTime(number: bigint, perMilli: bigint): string {
  const millis = number / perMilli - (number % perMilli < 0n ? 1n : 0n);
  const rest = number - millis * perMilli;
  const text = isoDate(millis);
  if (rest === 0n) return text;
  const fraction = ((millis % 1000n) + 1000n) % 1000n;
  const places = String(perMilli).length - 1;
  const full = `${String(fraction).padStart(3, '0')}${String(rest).padStart(places, '0')}`.replace(/0+$/, '');
  return `${text.replace(/(?:\.\d+)?Z$/, '')}.${full}Z`;
}

function isoDate(millis: bigint): string {
  const date = new Date(Number(millis));
  if (Number.isNaN(date.getTime())) return `${millis} ms after 1970-01-01T00:00:00Z`;
  return date
    .toISOString()
    .replace(/\.?0*Z$/, 'Z')
    .replace(/T(\d\d:\d\d):?Z$/, 'T$1:00Z');
}

function bytesMeaning(logical: Logical | undefined, bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  switch (logical?.name) {
    case 'decimal':
      return formatDecimal(decodeDecimal(bytes), logical.scale);
    case 'uuid':
      return `UUID ${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
    case 'duration': {
      const [months, days, millis] = [0, 4, 8].map((at) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true));
      return `${months} months, ${days} days, ${millis} ms`;
    }
    default:
      return logical ? `${logical.name} of 0x${hex}` : `0x${hex}`;
  }
}

/** Two's complement, big endian; the shortest form, or exactly `size` bytes. */
export function encodeDecimal(unscaled: bigint, size: number | undefined): Uint8Array {
  const bytes: number[] = [];
  for (let rest = unscaled; ; rest >>= 8n) {
    bytes.unshift(Number(BigInt.asUintN(8, rest)));
    const signBit = ((bytes[0] ?? 0) & 0x80) !== 0;
    if ((rest >> 8n === 0n && !signBit && rest >= 0n) || (rest >> 8n === -1n && signBit)) break;
  }
  if (size === undefined) return Uint8Array.from(bytes);
  const padded = new Uint8Array(size).fill(unscaled < 0n ? 0xff : 0);
  padded.set(bytes.slice(-size), Math.max(0, size - bytes.length));
  return padded;
}

function decodeDecimal(bytes: Uint8Array): bigint {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex === '' ? 0n : BigInt.asIntN(bytes.length * 8, BigInt(`0x${hex}`));
}

function formatDecimal(unscaled: bigint, scale: number): string {
  const negative = unscaled < 0n;
  const text = String(negative ? -unscaled : unscaled);
  // A hostile scale of many millions must not become a text of that length.
  if (scale > 1000) return `${negative ? '-' : ''}${text}e-${scale}`;
  const padded = text.padStart(scale + 1, '0');
  const point = padded.length - scale;
  return `${negative ? '-' : ''}${padded.slice(0, point)}${scale > 0 ? `.${padded.slice(point)}` : ''}`;
}
