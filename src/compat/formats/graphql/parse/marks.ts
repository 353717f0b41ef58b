import type { Marks } from '../model.ts';
import type { Applied } from './parts.ts';

const DEFAULT_REASON = 'No longer supported';
/** Directives whose arguments may say from when something is gone. */
const DATED: ReadonlySet<string> = new Set(['deprecated', 'sunset']);

/** What the directives on a part of the schema say that matters to its clients. */
export function marksOf(directives: readonly Applied[]): Marks {
  const deprecated = directives.find(({ name }) => name === 'deprecated');
  const reason = deprecated && (deprecated.texts.get('reason') ?? DEFAULT_REASON);
  const sunset = sunsetOf(directives, reason);
  return {
    ...(reason === undefined ? {} : { deprecated: reason }),
    ...(sunset === undefined ? {} : { sunset }),
    ...(carries(directives, 'external') ? { external: true } : {}),
    ...(carries(directives, 'inaccessible') ? { hidden: true } : {}),
  };
}

export function carries(directives: readonly Applied[], directive: string): boolean {
  return directives.some(({ name }) => name === directive);
}

/** An argument that is a date (`@deprecated(deletionDate:)`, `@sunset(date:)`) before one in the text of the reason; the last of several. */
function sunsetOf(directives: readonly Applied[], reason: string | undefined): string | undefined {
  const given = directives.flatMap(({ name, texts }) =>
    DATED.has(name) ? [...texts].flatMap(([key, text]) => (key === 'reason' ? [] : datesIn(text).slice(0, 1))) : [],
  );
  return lastOf(given) ?? lastOf(datesIn(reason ?? ''));
}

function lastOf(dates: readonly string[]): string | undefined {
  return [...dates].sort().at(-1);
}

/** The days of the calendar in a text, as YYYY-MM-DD. */
function datesIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g)].flatMap(([date]) => (isDay(date) ? [date] : []));
}

function isDay(date: string): boolean {
  const time = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}
