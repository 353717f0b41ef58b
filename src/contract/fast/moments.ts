import { COLON, MINUS, NINE, PLUS, POINT, SPACE, ZERO } from './kinds.ts';

const LAST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const [T, LOWER_T, Z, LOWER_Z] = [0x54, 0x74, 0x5a, 0x7a];

/** Two digits as a number; -1 where there are none. */
function pair(bytes: Uint8Array, at: number): number {
  const one = bytes[at] as number;
  const two = bytes[at + 1] as number;
  if (one < ZERO || one > NINE || two < ZERO || two > NINE) return -1;
  return (one - ZERO) * 10 + two - ZERO;
}

/** Days since 1970 of `YYYY-MM-DD` in the proleptic Gregorian calendar; NaN where there is no such day. */
function daysAt(bytes: Uint8Array, at: number): number {
  const century = pair(bytes, at);
  const of = pair(bytes, at + 2);
  const month = pair(bytes, at + 5);
  const day = pair(bytes, at + 8);
  if (century < 0 || of < 0 || bytes[at + 4] !== MINUS || bytes[at + 7] !== MINUS || month < 1 || month > 12 || day < 1) return Number.NaN;
  const year = century * 100 + of;
  if (day > (LAST_DAYS[month - 1] as number)) return Number.NaN;
  if (month === 2 && day === 29 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))) return Number.NaN;
  // Days from civil: years begin in March, so that the leap day is the last one.
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const inEra = shifted - era * 400;
  const inYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - 719_468;
}

/** Whether these bytes are surely a day of the calendar. */
export function isDay(bytes: Uint8Array, from: number, to: number): boolean {
  return to - from === 10 && daysAt(bytes, from) === daysAt(bytes, from);
}

/** Seconds since midnight of `HH:MM:SS`; NaN where there is none, and for a leap second. */
function secondsAt(bytes: Uint8Array, at: number): number {
  const hours = pair(bytes, at);
  const minutes = pair(bytes, at + 3);
  const seconds = pair(bytes, at + 6);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59) return Number.NaN;
  if (bytes[at + 2] !== COLON || bytes[at + 5] !== COLON) return Number.NaN;
  return hours * 3600 + minutes * 60 + seconds;
}

/**
 * Milliseconds since 1970 of the usual ways to write an instant: a day, or a day and a time of at most three digits behind the second,
 * with `Z`, an offset in hours and minutes, or no zone (UTC). NaN for everything else, which may still be one.
 */
export function instantAt(bytes: Uint8Array, from: number, to: number): number {
  const length = to - from;
  if (length < 10) return Number.NaN;
  const days = daysAt(bytes, from);
  if (length === 10) return days * 86_400_000;
  const between = bytes[from + 10];
  if (length < 19 || (between !== T && between !== SPACE && between !== LOWER_T)) return Number.NaN;
  let instant = days * 86_400_000 + secondsAt(bytes, from + 11) * 1000;
  let at = from + 19;
  if (at < to && bytes[at] === POINT) {
    let scale = 100;
    for (at += 1; at < to && scale >= 1 && isDigit(bytes[at] as number); at += 1) {
      instant += ((bytes[at] as number) - ZERO) * scale;
      scale = scale === 1 ? 0 : scale / 10;
    }
    if (scale === 100) return Number.NaN;
  }
  return at === to ? instant : instant - offsetAt(bytes, at, to);
}

/** Milliseconds of `Z` or `+HH:MM`; NaN where there is neither. */
function offsetAt(bytes: Uint8Array, at: number, to: number): number {
  const sign = bytes[at];
  if (to - at === 1) return sign === Z || sign === LOWER_Z ? 0 : Number.NaN;
  if (to - at !== 6 || (sign !== PLUS && sign !== MINUS) || bytes[at + 3] !== COLON) return Number.NaN;
  const [hours, minutes] = [pair(bytes, at + 1), pair(bytes, at + 4)];
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return Number.NaN;
  return (sign === MINUS ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}

/** Whether these bytes are surely a timestamp: a day, a time, at most a zone. */
export function isInstant(bytes: Uint8Array, from: number, to: number): boolean {
  const instant = instantAt(bytes, from, to);
  return to - from > 10 && instant === instant;
}

/** Whether these bytes are surely a time of day without a zone or a fraction. */
export function isTimeOfDay(bytes: Uint8Array, from: number, to: number): boolean {
  const seconds = secondsAt(bytes, from);
  return to - from === 8 && seconds === seconds;
}
