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

/** @throws RangeError for a day that no calendar has */
export function dateText(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

function instantText(nanos: bigint, digits: number, zone: string): string {
  const inDay = ((nanos % DAY) + DAY) % DAY;
  return `${dateText(Number((nanos - inDay) / DAY))}T${timeText(inDay, digits)}${zone}`;
}

/** @throws RangeError for what no day has */
export function timeOfDay(value: bigint, unit: bigint, digits: number): string {
  const nanos = value * unit;
  if (nanos < 0n || nanos >= DAY) throw new RangeError('no time of day');
  return timeText(nanos, digits);
}

const MILLI = 1_000_000n;
const MICRO = 1000n;

/** Logical types of longs (Avro specification 1.12), as texts that lose no digit. */
export const LONGS: ReadonlyMap<string, (value: bigint) => string> = new Map<string, (value: bigint) => string>([
  ['timestamp-millis', (value) => instantText(value * MILLI, 3, 'Z')],
  ['timestamp-micros', (value) => instantText(value * MICRO, 6, 'Z')],
  ['timestamp-nanos', (value) => instantText(value, 9, 'Z')],
  ['local-timestamp-millis', (value) => instantText(value * MILLI, 3, '')],
  ['local-timestamp-micros', (value) => instantText(value * MICRO, 6, '')],
  ['local-timestamp-nanos', (value) => instantText(value, 9, '')],
  ['time-micros', (value) => timeOfDay(value, MICRO, 6)],
]);

/** A decimal as the number nearest to it, a whole one beyond 2^53 exactly. `bytes`: two's complement, the highest first. */
export function decimalValue(bytes: Buffer, scale: number): number | bigint {
  const unsigned = bytes.length === 0 ? 0n : BigInt(`0x${bytes.toString('hex')}`);
  const value = BigInt.asIntN(bytes.length * 8, unsigned);
  if (scale === 0) return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0');
  return Number(`${value < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`);
}
