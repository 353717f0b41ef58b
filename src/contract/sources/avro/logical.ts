import type { Cursor } from './cursor.ts';
import { narrow } from './cursor.ts';
import type { Reader, Schema } from './decode.ts';

const SECOND = 1_000_000_000n;
const DAY = 86_400n * SECOND;

/** Nanoseconds since midnight as RFC 3339 writes a time, to as many digits as the type has. */
function timeText(nanos: bigint, digits: number): string {
  const seconds = Number(nanos / SECOND);
  const two = (value: number): string => String(value).padStart(2, '0');
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return `${clock}.${String(nanos % SECOND)
    .padStart(9, '0')
    .slice(0, digits)}`;
}

/** `undefined` for a day outside of the years 1 to 9999, which no text of RFC 3339 could name. */
function dateText(days: number): string | undefined {
  const date = new Date(days * 86_400_000);
  const year = date.getUTCFullYear();
  return year >= 1 && year <= 9999 ? date.toISOString().slice(0, 10) : undefined;
}

function instantText(nanos: bigint, digits: number, zone: string): string | undefined {
  const inDay = ((nanos % DAY) + DAY) % DAY;
  const date = dateText(Number((nanos - inDay) / DAY));
  return date && `${date}T${timeText(inDay, digits)}${zone}`;
}

function timeOfDay(nanos: bigint, digits: number): string | undefined {
  return nanos < 0n || nanos >= DAY ? undefined : timeText(nanos, digits);
}

const MILLI = 1_000_000n;
const MICRO = 1000n;

/** Logical types of whole numbers (Avro specification 1.12), as texts that lose no digit; `undefined` for what no calendar has. */
const NUMBERS: ReadonlyMap<string, (value: bigint) => string | undefined> = new Map<string, (value: bigint) => string | undefined>([
  ['date', (value) => dateText(Number(value))],
  ['time-millis', (value) => timeOfDay(value * MILLI, 3)],
  ['time-micros', (value) => timeOfDay(value * MICRO, 6)],
  ['timestamp-millis', (value) => instantText(value * MILLI, 3, 'Z')],
  ['timestamp-micros', (value) => instantText(value * MICRO, 6, 'Z')],
  ['timestamp-nanos', (value) => instantText(value, 9, 'Z')],
  ['local-timestamp-millis', (value) => instantText(value * MILLI, 3, '')],
  ['local-timestamp-micros', (value) => instantText(value * MICRO, 6, '')],
  ['local-timestamp-nanos', (value) => instantText(value, 9, '')],
]);

/** The reader of a logical type that contracts have a word for; `undefined` where the type underneath says it all. */
export function logicalReader(schema: Extract<Schema, { readonly logical?: unknown }>): Reader | undefined {
  const { logical } = schema;
  if (!logical) return undefined;
  if (logical.name === 'decimal') {
    const { scale } = logical;
    const length = (cursor: Cursor): number => (schema.kind === 'fixed' ? schema.size : cursor.size());
    return (cursor) => decimalValue(cursor.take(length(cursor)), scale);
  }
  const read = NUMBERS.get(logical.name);
  return (
    read &&
    ((cursor) => {
      const text = read(BigInt(cursor.long()));
      if (text === undefined) cursor.flaw ??= 'the row holds a time that no calendar has';
      return text ?? null;
    })
  );
}

/** A decimal as the number nearest to it, a whole one beyond 2^53 exactly. `bytes`: two's complement, the highest first. */
function decimalValue(bytes: Buffer, scale: number): number | bigint {
  const unsigned = bytes.length === 0 ? 0n : BigInt(`0x${bytes.toString('hex')}`);
  const value = BigInt.asIntN(bytes.length * 8, unsigned);
  if (scale === 0) return narrow(value);
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0');
  return Number(`${value < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`);
}
