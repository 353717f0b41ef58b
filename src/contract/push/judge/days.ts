import { and, FALSE, not, or, TRUE } from '../conditions.ts';
import type { Condition, SqlDialect, Subject } from '../types.ts';
import { fails, type Judgement, UNSURE, unknown } from './types.ts';

const DAY = 86_400_000;
/** The years that have four digits. */
const FIRST = Date.parse('0001-01-01T00:00:00Z');
const LAST = Date.parse('9999-12-31T00:00:00Z') + DAY - 1;
const INSTANT = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d:\d\d(?:\.\d+)?)(Z|[+-]\d\d:?\d\d)?)?$/i;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{0,5}[1-9])?$/;

/** Days and instants that JSON shows with a year of four digits; databases know others, and infinity. */
export function inCalendar(subject: Subject, dialect: SqlDialect): Condition {
  return and(fromFirst(subject, dialect), toLast(subject, dialect));
}

function fromFirst(subject: Subject, dialect: SqlDialect): Condition {
  return dialect.unboundedDates ? `${subject.sql} >= ${momentOf(FIRST, subject, dialect)}` : TRUE;
}

function toLast(subject: Subject, dialect: SqlDialect): Condition {
  if (!dialect.unboundedDates) return TRUE;
  const last = subject.type.family === 'date' ? '9999-12-31' : '9999-12-31 23:59:59.999999';
  return `${subject.sql} <= ${dialect.moment(last, subject.type)}`;
}

/** A literal of a moment in milliseconds since 1970; of a date it is the day. */
export function momentOf(instant: number, { type }: Subject, dialect: SqlDialect): string {
  const digits = new Date(instant).toISOString().replace('T', ' ').replace('Z', '');
  return dialect.moment(type.family === 'date' ? digits.slice(0, 10) : digits, type);
}

/** Values of a column of dates or timestamps that no JSON of such a type could show. */
export function datesOf(subject: Subject, dialect: SqlDialect): Judgement {
  return fails(not(inCalendar(subject, dialect)));
}

/**
 * A column of dates, times or timestamps against a limit. The reference engine compares whole milliseconds, and of dates midnight in UTC:
 * the limit is moved to the next of them, and the value stays as it is.
 */
export function judgeMoment(limit: string, open: boolean, side: 1 | -1, subject: Subject, dialect: SqlDialect): Judgement {
  if (subject.type.family === 'time') return judgeTime(limit, open, side, subject, dialect);
  const instant = instantOf(limit);
  if (instant === undefined) return UNSURE;
  const step = subject.type.family === 'date' ? DAY : 1;
  // Values from here on are beyond a maximum, or not before a minimum.
  const border =
    side === 1
      ? open
        ? Math.ceil(instant / step) * step
        : Math.floor(instant / step) * step + step
      : open
        ? Math.floor(instant / step) * step + step
        : Math.ceil(instant / step) * step;
  const [beyond, before] = [comparison('>=', border, subject, dialect), comparison('<', border, subject, dialect)];
  const failed = side === 1 ? and(beyond, toLast(subject, dialect)) : and(before, fromFirst(subject, dialect));
  return { failed, unsure: subject.type.plain ? FALSE : or(not(fromFirst(subject, dialect)), not(toLast(subject, dialect))) };
}

function comparison(operator: '<' | '>=', border: number, subject: Subject, dialect: SqlDialect): Condition {
  if (border > LAST) return operator === '<' ? TRUE : FALSE;
  if (border < FIRST) return operator === '<' ? FALSE : TRUE;
  return `${subject.sql} ${operator} ${momentOf(border, subject, dialect)}`;
}

/** Times of day sort by their characters: a limit that ends with zeros of a fraction would sort behind its own time. */
function judgeTime(limit: string, open: boolean, side: 1 | -1, { sql }: Subject, dialect: SqlDialect): Judgement {
  if (!/^\d\d:\d\d:\d\d(?:\.\d+)?$/.test(limit)) return UNSURE;
  if (!TIME.test(limit)) return unknown(`the limit ${limit} is no time of day to the microsecond`);
  const operator = side === 1 ? (open ? '>=' : '>') : open ? '<=' : '<';
  return fails(`${sql} ${operator} ${dialect.time(limit)}`);
}

/** Whether a limit says anything about texts that are moments. */
export function isMoment(limit: string): boolean {
  return instantOf(limit) !== undefined || /^\d\d:\d\d:\d\d(?:\.\d+)?$/.test(limit);
}

/** Milliseconds since 1970; without a zone in UTC. */
function instantOf(text: string): number | undefined {
  const [, date, time = '00:00:00', zone = 'Z'] = INSTANT.exec(text) ?? [];
  if (date === undefined) return undefined;
  const offset = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  const instant = Date.parse(`${date}T${time}${offset}`);
  return Number.isNaN(instant) ? undefined : instant;
}
