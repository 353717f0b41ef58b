import type { JsonObject, Rule } from '../../../../core/index.ts';

export type RuleBody = Omit<Rule, 'id'>;

/** One value of a finding's data as text. */
export function text(data: JsonObject, key: string): string {
  const value = data[key];
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

/** A message names this many and counts the rest. */
const MAX_LISTED = 8;

export function list(data: JsonObject, key: string): string {
  const value = data[key];
  if (!Array.isArray(value)) return text(data, key);
  const shown = value.slice(0, MAX_LISTED).join(', ');
  return value.length > MAX_LISTED ? `${shown} and ${value.length - MAX_LISTED} more` : shown;
}

/** `field (2)` of a message. */
export function fieldText(data: JsonObject): string {
  return `${text(data, 'field')} (number ${text(data, 'number')})`;
}

export const NEW_FIELD = 'Keep the field as it is and add a new one with a number of its own.';
export const READERS_FIRST = 'Let the readers learn it first, release that, and change the writers in a later release.';
