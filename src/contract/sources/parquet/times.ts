import { Unreadable } from './unreadable.ts';

const DAY = 86_400;
/** Days since 1970 of which the calendar here knows the date. */
const MAX_DAYS = 100_000_000;
/** Between the epoch of Julian days, which INT96 counts, and 1970. */
const JULIAN_EPOCH = 2_440_588;

/** Parts of a second by the number of the unit in the format: milliseconds, microseconds, nanoseconds. */
export const UNITS: ReadonlyMap<number, number> = new Map([
  [1, 1e3],
  [2, 1e6],
  [3, 1e9],
]);

let lastDay = Number.NaN;
let lastText = '';

/** `2026-01-31`, of days since 1970. Rows that follow each other mostly share their day. */
export function dateText(days: number): string | Unreadable {
  if (Math.abs(days) > MAX_DAYS) return new Unreadable('a date that no calendar has');
  if (days !== lastDay) {
    lastText = new Date(days * DAY * 1000).toISOString().split('T')[0] ?? '';
    lastDay = days;
  }
  return lastText;
}

/** `12:00:00.5`, with all digits that are not zero. */
export function timeText(value: number | bigint, unit: number): string | Unreadable {
  const amount = Number(value);
  if (amount < 0 || amount >= DAY * unit) return new Unreadable('a time of day that no clock has');
  return clockText(Math.floor(amount / unit), amount % unit, unit);
}

/** `2026-01-31T12:00:00.000001Z`; without the Z where the column is of local times. No digit is lost. */
export function timestampText(value: number | bigint, unit: number, isUtc: boolean): string | Unreadable {
  const perDay = DAY * unit;
  const [days, rest] = typeof value === 'number' ? [Math.floor(value / perDay), modulo(value, perDay)] : bigDays(value, BigInt(perDay));
  const date = dateText(days);
  if (typeof date !== 'string') return date;
  return `${date}T${clockText(Math.floor(rest / unit), rest % unit, unit)}${isUtc ? 'Z' : ''}`;
}

/** The twelve bytes of old writers: nanoseconds of the day, then the Julian day. */
export function int96Text(bytes: Buffer): string | Unreadable {
  const days = bytes.readInt32LE(8) - JULIAN_EPOCH;
  return timestampText(BigInt(days) * 86_400_000_000_000n + bytes.readBigInt64LE(0), 1e9, true);
}

function bigDays(value: bigint, perDay: bigint): readonly [number, number] {
  const rest = ((value % perDay) + perDay) % perDay;
  return [Number((value - rest) / perDay), Number(rest)];
}

function modulo(value: number, by: number): number {
  const rest = value % by;
  return rest < 0 ? rest + by : rest;
}

function clockText(seconds: number, fraction: number, unit: number): string {
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  if (fraction === 0) return clock;
  return `${clock}.${String(fraction + unit)
    .slice(1)
    .replace(/0+$/, '')}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
