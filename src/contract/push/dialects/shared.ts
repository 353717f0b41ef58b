import type { Condition, Subject } from '../types.ts';

/** Counts of rows as every one of these databases but PostgreSQL writes them. */
export function quoteWith(mark: string): (identifier: string) => string {
  return (identifier) => `${mark}${identifier.replaceAll(mark, mark + mark)}${mark}`;
}

/** Whether a text is made of whole characters, none of them zero: no other is in a database. */
export function isStorable(value: string): boolean {
  return !/\0/.test(value) && !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(value);
}

/** Digits before and behind the point of a plain number. */
export function scaleOf(digits: string): { readonly whole: number; readonly fraction: number } {
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.');
  return { whole: whole === '0' ? 0 : whole.length, fraction: fraction.length };
}

/** Exact numbers hold neither NaN nor infinity. */
export function onlyFloats(condition: (sql: string) => Condition, otherwise: Condition): (subject: Subject) => Condition {
  return ({ sql, type }) => (type.family === 'float' ? condition(sql) : otherwise);
}
