import { type Announcement, isJsonObject, type JsonValue } from '../../../../core/index.ts';
import { own, type Spot, text } from '../read/api.ts';

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

/** The day of `x-sunset`, as `2024-01-31`; `undefined` where there is none that can be read. */
export function sunsetOf(value: JsonValue): string | undefined {
  const written = isJsonObject(value) ? text(value, 'x-sunset') : undefined;
  return written === undefined ? undefined : /^\d{4}-\d\d-\d\d(?!\d)/.exec(written)?.[0];
}
