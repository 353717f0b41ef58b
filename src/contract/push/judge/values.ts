import type { JsonValue } from '../../../core/index.ts';
import type { Limit } from '../../types.ts';
import { and, FALSE, not, or, TRUE } from '../conditions.ts';
import type { Condition, SqlDialect, Subject } from '../types.ts';
import { isMoment, judgeMoment } from './days.ts';
import { isNumeric, isRounded, numberLiteral, plainDigits } from './numbers.ts';
import { textOf } from './text.ts';
import { FAILS, fails, type Judgement, PASSES, UNSURE, unknown } from './types.ts';

/** Whether values are among those that a contract lists. */
export function judgeMembership(values: readonly JsonValue[], subject: Subject, dialect: SqlDialect): Judgement {
  const { family, name } = subject.type;
  if (family === 'time' || family === 'timestamp') return unknown(`the column is of type ${name}: its values have no text of their own`);
  const isComposite = family === 'list' || family === 'struct' || family === 'map';
  if (isComposite)
    return values.some((value) => typeof value === 'object' && value !== null) ? unknown(`values of ${name} are not compared`) : FAILS;
  const literals = literalsOf(values, subject, dialect);
  if (literals === undefined) return unknown('a value of the list is not exact in this database');
  if (literals.length === 0) return FAILS;
  const sql = family === 'text' || family === 'uuid' ? textOf(subject, dialect) : subject.sql;
  return fails(literals.length === 1 ? `${sql} <> ${literals[0]}` : `${sql} NOT IN (${literals.join(', ')})`);
}

/** The listed values that a column of this type can hold at all. */
function literalsOf(values: readonly JsonValue[], subject: Subject, dialect: SqlDialect): readonly string[] | undefined {
  const literals: string[] = [];
  for (const value of values) {
    if (typeof value === 'number' && isNumeric(subject)) {
      const literal = isRounded(value) ? undefined : numberLiteral(value, subject, dialect);
      if (literal === undefined) return undefined;
      literals.push(literal);
    }
    const literal = typeof value === 'number' ? undefined : plainLiteral(value, subject, dialect);
    if (literal !== undefined) literals.push(literal);
  }
  return [...new Set(literals)];
}

function plainLiteral(value: JsonValue, { type }: Subject, dialect: SqlDialect): string | undefined {
  if (typeof value === 'boolean') return type.family === 'boolean' ? (value ? 'TRUE' : 'FALSE') : undefined;
  if (typeof value !== 'string') return undefined;
  if (type.family === 'date') return isDay(value) ? dialect.moment(value, type) : undefined;
  return type.family === 'text' || type.family === 'uuid' ? dialect.text(value) : undefined;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < '0001-01-01') return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A value on the wrong side of a limit. What a limit says nothing about is not known, as in the reference engine. */
export function judgeLimit({ value, open, exact }: Limit, side: 1 | -1, subject: Subject, dialect: SqlDialect): Judgement {
  const { family } = subject.type;
  if (isNumeric(subject)) {
    if (typeof value !== 'number') return { failed: dialect.isNan(subject), unsure: not(dialect.isNan(subject)) };
    if (exact !== true && isRounded(value)) return unknown(`the limit ${value} is rounded`);
    return judgeNumber(value, open, side, subject, dialect);
  }
  if (family === 'date' || family === 'time' || family === 'timestamp')
    return typeof value === 'number' ? UNSURE : judgeMoment(value, open, side, subject, dialect);
  if (family === 'text')
    return typeof value === 'string' && isMoment(value) ? unknown('moments inside of texts are not compared in a database') : UNSURE;
  return family === 'uuid' ? UNSURE : PASSES;
}

/** What is not a number is within no limits. */
function judgeNumber(value: number, open: boolean, side: 1 | -1, subject: Subject, dialect: SqlDialect): Judgement {
  const literal = numberLiteral(value, subject, dialect);
  if (literal === undefined) return unknown(`the limit ${value} is not exact in ${dialect.title}`);
  const operator = side === 1 ? (open ? '>=' : '>') : open ? '<=' : '<';
  const beyond = `${subject.sql} ${operator} ${literal}`;
  return fails(side === 1 && dialect.nanIsGreatest ? beyond : or(dialect.isNan(subject), beyond));
}

export function judgeMultiple(of: number, subject: Subject, dialect: SqlDialect): Judgement {
  const { family, name } = subject.type;
  if (family === 'text' || family === 'uuid' || family === 'date' || family === 'time' || family === 'timestamp') return UNSURE;
  if (!isNumeric(subject)) return PASSES;
  const multiple = dialect.isMultiple(subject, plainDigits(of));
  return multiple === undefined
    ? unknown(`multiples of ${of} are not exact for the type ${name} in ${dialect.title}`)
    : fails(not(and(dialect.isNumber(subject), multiple)));
}

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** Characters of a text; the type of a day has ten. */
export function judgeLength(bounds: Bounds, subject: Subject, dialect: SqlDialect): Judgement {
  const { family, name } = subject.type;
  if (family === 'text' || family === 'uuid') return outside(dialect.length(textOf(subject, dialect)), bounds);
  return family === 'date' || family === 'time' || family === 'timestamp'
    ? unknown(`the column is of type ${name}: its values have no text of their own`)
    : PASSES;
}

export function judgeItems(bounds: Bounds, { sql, type }: Subject, dialect: SqlDialect): Judgement {
  if (type.family !== 'list') return PASSES;
  const items = type.items?.family === 'json' ? dialect.json?.items : dialect.items;
  return items ? outside(items(sql), bounds) : unknown(`items of ${type.name} are not counted`);
}

export function judgeMembers(bounds: Bounds, { sql, type }: Subject, dialect: SqlDialect): Judgement {
  if (type.family !== 'struct' && type.family !== 'map') return PASSES;
  return dialect.json && !type.fields && type.family === 'struct'
    ? outside(dialect.json.members(sql), bounds)
    : unknown(`which members of ${type.name} are there is not known`);
}

export function judgeUniqueItems({ sql, type }: Subject, dialect: SqlDialect): Judgement {
  if (type.family !== 'list') return PASSES;
  return dialect.json && type.items?.family === 'json'
    ? fails(dialect.json.repeats(sql))
    : unknown(`items of ${type.name} are not compared`);
}

function outside(size: string, { min = 0, max = Number.POSITIVE_INFINITY }: Bounds): Judgement {
  const [few, many]: readonly Condition[] = [
    min > 0 ? `${size} < ${Math.ceil(min)}` : FALSE,
    max === Number.POSITIVE_INFINITY ? FALSE : max < 0 ? TRUE : `${size} > ${Math.floor(max)}`,
  ];
  return fails(or(few ?? FALSE, many ?? FALSE));
}
