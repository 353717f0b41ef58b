import { plainDigits } from '../judge/numbers.ts';
import { emitPattern, type Pattern, type PatternSyntax } from '../regex/index.ts';
import type { ColumnType, Condition, Family, Subject } from '../types.ts';

export function quoteWith(mark: string): (identifier: string) => string {
  return (identifier) => `${mark}${identifier.replaceAll(mark, mark + mark)}${mark}`;
}

/** Identifiers of databases in which a backslash escapes inside of backticks; other control characters are no part of names. */
export function quoteWithBackslash(identifier: string): string {
  return `\`${identifier.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;
}

/** Whether a text is made of whole characters, none of them zero: no other is in a database. */
export function isStorable(value: string): boolean {
  return !/\0/.test(value) && !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(value);
}

/** A literal in which a backslash escapes; line ends are written as escapes, since not every database takes them as they are. */
export function escapedLiteral(value: string): string {
  const escaped = value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `'${escaped}'`;
}

/** Digits in all, and behind the point, of an exact type: `decimal(10,2)`, `number(38)`; whole numbers of 64 bits have nineteen. */
function sizeOf({ family, name }: ColumnType): { readonly whole: number; readonly fraction: number } {
  const [, precision, scale = '0'] = /\((\d+)(?:\s*,\s*(\d+))?\)/.exec(name) ?? [];
  if (precision === undefined) return family === 'integer' ? { whole: 19, fraction: 0 } : { whole: 29, fraction: 9 };
  return { whole: Number(precision) - Number(scale), fraction: Number(scale) };
}

/** Whether a column and digits have a common decimal of 38 digits, so that neither is rounded when they are compared. */
export function fitsDecimal(digits: string, type: ColumnType): boolean {
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.');
  const size = sizeOf(type);
  return Math.max(whole.length, size.whole) + Math.max(fraction.length, size.fraction) <= 38;
}

/** Whether digits are a whole number of 64 bits. */
export function isLong(digits: string): boolean {
  return /^-?\d{1,18}$/.test(digits);
}

/** The remainder of exact numbers; `undefined` for others. */
export function remainder(
  literal: (digits: string, type: ColumnType) => string | undefined,
): (subject: Subject, step: string) => Condition | undefined {
  return ({ sql, type }, step) => {
    const divisor = type.family === 'integer' || type.family === 'decimal' ? literal(step, type) : undefined;
    return divisor === undefined ? undefined : `MOD(${sql}, ${divisor}) = 0`;
  };
}

/** Types whose different values every database tells apart the same way. */
const COMPARABLE: ReadonlySet<Family> = new Set(['boolean', 'integer', 'decimal', 'float', 'text', 'uuid', 'date', 'time', 'timestamp']);

/** Keys as they are compared: of the two zeros that floating point has, one. `undefined`: they cannot be compared. */
export function comparableKeys(keys: readonly Subject[]): readonly string[] | undefined {
  if (!keys.every(({ type }) => COMPARABLE.has(type.family))) return undefined;
  return keys.map(({ sql, type }) => (type.family === 'float' ? `(${sql} + 0)` : sql));
}

/** `CASE` that is null when a key is. */
export function unlessNull(keys: readonly string[], value: string): string {
  return `CASE WHEN ${keys.map((key) => `${key} IS NOT NULL`).join(' AND ')} THEN ${value} END`;
}

/** A float as text that casts read back as the same number. */
export function floatDigits(value: number): string {
  return Number.isFinite(value) && Math.abs(value) < 1e15 ? plainDigits(value) : String(value);
}

/** Escapes of RE2 and of Java: any character by its number. */
export const HEX_SYNTAX: PatternSyntax = { start: '\\A', end: '\\z', escape: (_character, point) => `\\x{${point.toString(16)}}` };

export function patternText(pattern: Pattern, syntax: PatternSyntax): string {
  return emitPattern(pattern, syntax);
}

/** The name of a type up to its parameters, in lower case. */
export function baseName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[(<].*$/s, '')
    .trim();
}

/** Types by their base names; exact numbers without a fraction are whole. */
export function familyOf(name: string, families: Readonly<Record<string, Family>>): Family {
  const base = baseName(name);
  const family = Object.hasOwn(families, base) ? families[base] : undefined;
  return family === 'decimal' && /^[^(]*\(\d+(?:\s*,\s*0)?\)$/.test(name) ? 'integer' : (family ?? 'other');
}
