import type { JsonObject } from '../core/index.ts';

/** A value of a finding's data as plain text; lists are joined. */
export function textOf(data: JsonObject, key: string): string {
  const value = Object.hasOwn(data, key) ? data[key] : undefined;
  if (Array.isArray(value)) return value.map(String).join(', ');
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** `1 file`, `2 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
