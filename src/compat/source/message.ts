import type { JsonObject, JsonValue } from '../../core/index.ts';

/** A message names this many and counts the rest. */
const MAX_LISTED = 8;

/** A field of a rule's data as text; the data always carries what its message names. */
export function text(data: JsonObject, key: string): string {
  const value = data[key];
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

/** A list of a rule's data, each item as `show` writes it. */
export function list(data: JsonObject, key: string, show: (item: JsonValue) => string = String): string {
  const value = data[key];
  if (!Array.isArray(value)) return text(data, key);
  const items = value as readonly JsonValue[];
  const shown = items.slice(0, MAX_LISTED).map(show).join(', ');
  return items.length > MAX_LISTED ? `${shown} and ${items.length - MAX_LISTED} more` : shown;
}
