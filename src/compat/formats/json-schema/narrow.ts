import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../core/index.ts';
import { LISTED, NAMED, SINGLE } from './dialect.ts';
import { surveyOf } from './survey.ts';

/** Maps with more properties than this are worth cutting down. */
const WIDE = 100;
/** Schemas with more of everything else are not walked over for one payload. */
const MAX_REST = 1000;

/** All member names that occur in a value. */
export function keysOf(value: JsonValue): Set<string> {
  const keys = new Set<string>();
  const waiting: JsonValue[] = [value];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (isJsonObject(at)) for (const key of Object.keys(at)) keys.add(key);
    if (typeof at === 'object' && at !== null) waiting.push(...Object.values<JsonValue>(at));
  }
  return keys;
}

const rests = new WeakMap<object, number>();

/** Whether a schema is little more than long lists of properties, into which no reference leads. */
export function isWide(root: JsonValue): boolean {
  if (!isJsonObject(root)) return false;
  let rest = rests.get(root);
  if (rest === undefined) rests.set(root, (rest = restOf(root)));
  return rest <= MAX_REST;
}

/** How much of a schema there is beside long lists of properties; infinite without such lists. */
function restOf(root: JsonValue): number {
  for (const reference of surveyOf(root).references) if (reference.includes('/properties')) return Number.POSITIVE_INFINITY;
  let [rest, wide] = [0, false];
  const waiting: JsonValue[] = [root];
  for (let at = waiting.pop(); at !== undefined && rest <= MAX_REST; at = waiting.pop()) {
    if (typeof at !== 'object' || at === null) continue;
    rest++;
    for (const [keyword, value] of Object.entries<JsonValue>(at)) {
      if (keyword === 'properties' && isJsonObject(value) && Object.keys(value).length > WIDE) wide = true;
      else waiting.push(value);
    }
  }
  return wide ? rest : Number.POSITIVE_INFINITY;
}

/** Whether some list or map of a schema is so long that code which asks about one after the other in nested conditions cannot be compiled in time. */
export function hasLongList(root: JsonValue): boolean {
  const waiting: JsonValue[] = [root];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (typeof at !== 'object' || at === null) continue;
    const values: readonly JsonValue[] = Object.values<JsonValue>(at);
    if (values.length > WIDE && values.some((value) => typeof value === 'object' && value !== null)) return true;
    for (const value of values) waiting.push(value);
  }
  return false;
}

/** The same schema for values with no other names than these: a property that is not there is judged by nothing. */
export function narrow(schema: JsonValue, names: ReadonlySet<string>): JsonValue {
  if (!isJsonObject(schema)) return schema;
  const kept: Record<string, JsonValue> = { ...schema };
  const within = (map: JsonObject, keys: readonly string[]): JsonObject =>
    Object.fromEntries(keys.map((name) => [name, narrow(map[name] ?? null, names)]));
  for (const keyword of SINGLE) if (isJsonObject(kept[keyword])) kept[keyword] = narrow(kept[keyword], names);
  for (const keyword of LISTED) if (isJsonArray(kept[keyword])) kept[keyword] = kept[keyword].map((one) => narrow(one, names));
  for (const keyword of NAMED) {
    const map = kept[keyword];
    if (!isJsonObject(map)) continue;
    const some = keyword === 'properties' ? [...names].filter((name) => Object.hasOwn(map, name)) : Object.keys(map);
    kept[keyword] = within(map, some);
  }
  return kept;
}
