import { type Announcement, isJsonObject, type JsonValue } from '../../../../core/index.ts';
import { own, type Spot } from '../read/api.ts';

/** What a description says about something that will go: `deprecated`, and `x-sunset` as a day. */
export function announcementAt(...spots: readonly (Spot | undefined)[]): Announcement {
  const values = spots.flatMap((spot) => (spot ? valuesAt(spot) : []));
  const sunset = values.map(sunsetOf).find((day) => day !== undefined);
  return {
    deprecated: values.some((value) => isJsonObject(value) && own(value, 'deprecated') === true),
    ...(sunset === undefined ? {} : { sunset }),
  };
}

/** What stands at a spot, and what it refers to: a reference may say itself that it is deprecated. */
function valuesAt(spot: Spot): JsonValue[] {
  const [here, there] = [spot.file.at(spot.pointer), spot.api.follow(spot)?.value];
  return [...(here === undefined ? [] : [here]), ...(there && there !== here ? [there] : [])];
}

/** English names of the months, as HTTP writes them. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Longer ones are no date. */
const MOST_SHOWN = 40;

/**
 * The day of `x-sunset`, as `2024-01-31`; `undefined` where there is none. A day, the beginning of a time (RFC 3339) and the date of HTTP
 * (RFC 9110, 5.6.7; `Sunset` of RFC 8594 has it) can be read. What cannot is given as it is written: it is no day, and has not passed.
 */
export function sunsetOf(value: JsonValue): string | undefined {
  const written = isJsonObject(value) ? own(value, 'x-sunset') : undefined;
  if (written === undefined || written === null) return undefined;
  const text = typeof written === 'string' ? written.trim() : JSON.stringify(written);
  const day = /^\d{4}-\d\d-\d\d(?=$|[Tt ])/.exec(text)?.[0] ?? httpDay(text);
  return day !== undefined && isDay(day) ? day : text.slice(0, MOST_SHOWN);
}

function httpDay(text: string): string | undefined {
  const [, day, month = '', year] = /^[A-Z][a-z]{2}, (\d\d) ([A-Z][a-z]{2}) (\d{4}) \d\d:\d\d:\d\d GMT$/.exec(text) ?? [];
  const number = MONTHS.indexOf(month) + 1;
  return number === 0 ? undefined : `${year}-${String(number).padStart(2, '0')}-${day}`;
}

/** Whether a text is a day of the calendar. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}
