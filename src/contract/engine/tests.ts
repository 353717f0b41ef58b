import type { Value, ValueTest, ValueType } from '../types.ts';
import { isMultipleOf } from './decimal.ts';
import { membership } from './membership.ts';
import { identityOf } from './identity.ts';
import { compareLimit } from './limits.ts';
import { formatCheck, patternCheck, type TextTools } from './text.ts';

/**
 * Whether a value that is there passes; `undefined`: that cannot be said. What a test is not about passes: a length says nothing
 * about numbers.
 */
export type Check = (value: Value) => boolean | undefined;

/** The check of a test; `undefined` for a test that is not known here, such as an unknown format: its clause is not run. */
export function compileTest(test: ValueTest, tools: TextTools): Check | undefined {
  switch (test.kind) {
    case 'type':
      return (value) => isOfType(value, test.type);
    case 'enum':
      return membership(test.values);
    case 'pattern':
      return patternCheck(test.pattern, tools);
    case 'format':
      return formatCheck(test.format, tools);
    case 'minimum':
      return (value) => compareLimit(value, test.limit, -1);
    case 'maximum':
      return (value) => compareLimit(value, test.limit, 1);
    case 'multiple-of':
      return (value) => isMultiple(value, test.of);
    case 'unique-items':
      return (value) => !isList(value) || new Set(value.map(identityOf)).size === value.length;
    default:
      return (value) => isWithin(sizeOf(value, test.kind), test);
  }
}

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?$/i;
const TIMESTAMP = /^(\d{4}-\d\d-\d\d)[T ](.+)$/i;

export function isOfType(value: Value, type: ValueType): boolean {
  switch (type) {
    case 'string':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value));
    case 'number':
      return typeof value === 'bigint' || (typeof value === 'number' && !Number.isNaN(value));
    case 'date':
      return typeof value === 'string' && isDate(value);
    case 'time':
      return typeof value === 'string' && TIME.test(value);
    case 'timestamp':
      return typeof value === 'string' && isTimestamp(value);
    case 'array':
      return isList(value);
    case 'vector':
      return isList(value) && value.every((item) => typeof item === 'number' || typeof item === 'bigint');
    default:
      return typeof value === 'object' && value !== null && !isList(value);
  }
}

const LAST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day that the calendar has. */
function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))];
  if (month === 2 && day === 29) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (LAST_DAYS[month - 1] ?? 0);
}

/** RFC 3339, with a blank for the T and without a zone as databases write it. */
export function isTimestamp(text: string): boolean {
  const [, date, time] = TIMESTAMP.exec(text) ?? [];
  return date !== undefined && time !== undefined && isDate(date) && TIME.test(time);
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** A text where a number should be is not counted: only the type could say what it is. */
function isMultiple(value: Value, of: number): boolean | undefined {
  if (typeof value === 'string') return undefined;
  return typeof value !== 'number' && typeof value !== 'bigint' ? true : isMultipleOf(value, of);
}

function sizeOf(value: Value, kind: 'length' | 'items' | 'properties'): number | undefined {
  if (kind === 'length') return typeof value === 'string' ? lengthOf(value) : undefined;
  if (kind === 'items') return isList(value) ? value.length : undefined;
  return typeof value === 'object' && value !== null && !isList(value) ? Object.keys(value).length : undefined;
}

/** Characters of Unicode; a text without surrogates needs no walk. */
function lengthOf(text: string): number {
  return /[\uD800-\uDFFF]/.test(text) ? [...text].length : text.length;
}

function isWithin(size: number | undefined, { min = 0, max = Number.POSITIVE_INFINITY }: { min?: number; max?: number }): boolean {
  return size === undefined || (size >= min && size <= max);
}
