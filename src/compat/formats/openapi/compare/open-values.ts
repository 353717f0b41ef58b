import { canonicalJson, isJsonArray, isJsonObject, type JsonValue } from '../../../../core/index.ts';
import { own, type Spot } from '../read/api.ts';
import type { Context } from './context.ts';
import type { Optional } from './defaults.ts';

const KEYWORD = 'x-extensible-enum';

/**
 * Tells of values that clients know from a list that may grow (`x-extensible-enum`, by Zalando's guidelines for REST interfaces) and that the
 * server does not name any more. Whether it refuses them is not said: nothing is proven.
 */
export function compareOpenValues(context: Context, { kind, path, data, asked, answered }: Optional): void {
  const [mine, theirs] = [listAt(asked), listAt(answered)];
  if (!mine || !theirs) return;
  const known = new Set(theirs.map(canonicalJson));
  const lost = mine.filter((value) => !known.has(canonicalJson(value)));
  if (lost.length > 0)
    context.add(`request-${kind}-x-extensible-enum-value-removed`, 'lossy', path, { ...data, values: lost }, [asked, answered]);
}

/** The values that a schema, or what it refers to, lists. */
function listAt(spot: Spot): readonly JsonValue[] | undefined {
  const here = spot.file.at(spot.pointer);
  const written = (isJsonObject(here) ? own(here, KEYWORD) : undefined) ?? own(spot.api.follow(spot)?.value ?? {}, KEYWORD);
  return isJsonArray(written) ? written : undefined;
}
