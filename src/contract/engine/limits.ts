import type { Limit, Value } from '../types.ts';
import { isRounded } from './membership.ts';

/**
 * Whether a value is on the right side of a limit: `side` 1 for a maximum, -1 for a minimum. Numbers are compared as numbers, texts as
 * instants or times of day where both are. What is neither number nor text passes: the type is another clause's matter. A text that the
 * limit says nothing about, and a number that the rounded limit may or may not exclude, is not known.
 */
export function compareLimit(value: Value, limit: Limit, side: 1 | -1): boolean | undefined {
  if (typeof value !== 'number' && typeof value !== 'bigint' && typeof value !== 'string') return true;
  // What is not a number is within no limits; only binary formats can hold it.
  if (Number.isNaN(value)) return false;
  const order = typeof value === 'string' ? orderOfTexts(value, limit.value) : orderOfNumbers(value, limit);
  if (order === undefined) return undefined;
  return order === 0 ? !limit.open : order === -side;
}

/** A bigint and a number compare by their exact values. */
function orderOfNumbers(value: number | bigint, { value: limit, exact }: Limit): -1 | 0 | 1 | undefined {
  if (typeof limit !== 'number') return undefined;
  if (exact !== true && isRounded(limit) && Number(value) === limit) return undefined;
  return sign(value < limit, value > limit);
}

function orderOfTexts(value: string, limit: number | string): -1 | 0 | 1 | undefined {
  if (typeof limit === 'number') return undefined;
  const [one, other] = [instantOf(value), instantOf(limit)];
  if (one !== undefined && other !== undefined) return sign(one < other, one > other);
  return TIME.test(value) && TIME.test(limit) ? sign(value < limit, value > limit) : undefined;
}

/** Times of day without a zone sort by their characters. */
const TIME = /^\d\d:\d\d:\d\d(?:\.\d+)?$/;

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
