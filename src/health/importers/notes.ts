import type { JsonObject, JsonValue } from '../../core/index.ts';
import type { ImportedCheck, ImportNote } from './types.ts';

/** Where an import gathers what it finds. */
export class Gathering {
  readonly checks: ImportedCheck[] = [];
  readonly notes: ImportNote[] = [];

  leftOut(subject: string, text: string): void {
    this.notes.push({ kind: 'left-out', subject, text });
  }

  changed(subject: string, text: string): void {
    this.notes.push({ kind: 'changed', subject, text });
  }
}

/** What an object holds beside what is read of it. */
export function noteRest(object: JsonObject, known: readonly string[], subject: string, gathering: Gathering, what = ''): void {
  for (const key of Object.keys(object)) {
    if (!known.includes(key)) gathering.changed(subject, `\`${key}\`${what} has no counterpart and is dropped`);
  }
}

/** `{[key]: value}`, or nothing when the value is absent. */
export function present(values: Readonly<Record<string, JsonValue | undefined>>): Record<string, JsonValue> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]): [string, JsonValue][] => (value === undefined ? [] : [[key, value]])),
  );
}

/** Go writes `1m30s`, `500ms`, `1h`; the configuration has one unit. */
export function durationOf(text: string | undefined): string | undefined {
  if (text === undefined || /^\d+(?:\.\d+)?(?:ms|s|m|h)$/.test(text)) return text;
  const units: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|h|m|s)/g)];
  if (parts.length === 0 || parts.map(([all]) => all).join('') !== text) return undefined;
  const milliseconds = parts.reduce((sum, [, number, unit]) => sum + Number(number) * (units[unit ?? ''] ?? 0), 0);
  return milliseconds % 1000 === 0 ? `${milliseconds / 1000}s` : `${milliseconds}ms`;
}
