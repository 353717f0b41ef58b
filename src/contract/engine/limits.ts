import type { Limit, Value } from '../types.ts';

/**
 * Whether a value is on the right side of a limit: `side` 1 for a maximum, -1 for a minimum. Numbers are compared as numbers, texts (dates,
 * times) as instants where both are, else by their characters. What cannot be compared passes: the type is another clause's matter.
 */
export function compareLimit(value: Value, { value: limit, open }: Limit, side: 1 | -1): boolean {
  const order = orderOf(value, limit);
  if (order === undefined) return true;
  return order === 0 ? !open : order === -side;
}

function orderOf(value: Value, limit: number | string): -1 | 0 | 1 | undefined {
  if (typeof limit === 'number') {
    // A bigint and a number compare by their exact values.
    return typeof value === 'number' || typeof value === 'bigint' ? sign(value < limit, value > limit) : undefined;
  }
  if (typeof value !== 'string') return undefined;
  const [one, other] = [instantOf(value), instantOf(limit)];
  if (one !== undefined && other !== undefined) return sign(one < other, one > other);
  return sign(value < limit, value > limit);
}

function sign(less: boolean, more: boolean): -1 | 0 | 1 {
  return less ? -1 : more ? 1 : 0;
}

/** Milliseconds since 1970 of a date or timestamp; one without a zone is taken as UTC. */
export function instantOf(text: string): number | undefined {
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d:\d\d(?:\.\d+)?)(Z|[+-]\d\d:?\d\d)?)?$/i.exec(text);
  if (!match) return undefined;
  const [, date = '', time = '00:00:00', zone = 'Z'] = match;
  const offset = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  const instant = Date.parse(`${date}T${time}${offset}`);
  return Number.isNaN(instant) ? undefined : instant;
}
