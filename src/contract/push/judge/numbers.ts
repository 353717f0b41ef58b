import type { SqlDialect, Subject } from '../types.ts';

/** Digits of a finite number without an exponent, as whoever wrote it meant: 0.1 is a tenth. */
export function plainDigits(value: number | bigint): string {
  const [, sign = '', whole = '0', fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const [digits, point] = [`${whole}${fraction}`, whole.length + Number(exponent)];
  const before = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0');
  const after = point <= 0 ? digits.padStart(digits.length - point, '0') : digits.slice(point);
  return `${sign}${before}${after === '' ? '' : `.${after}`}`;
}

/** A number as a literal that compares with a subject by value; `undefined` where this database has none. */
export function numberLiteral(value: number, { type }: Subject, dialect: SqlDialect): string | undefined {
  if (type.family === 'float') return dialect.float(value);
  const exact = Number.isInteger(value) ? plainDigits(BigInt(value)) : plainDigits(value);
  return dialect.decimal(exact, type);
}

export function isNumeric({ type }: Subject): boolean {
  return type.family === 'integer' || type.family === 'decimal' || type.family === 'float';
}

/** Whether other whole numbers may have been read as this one. */
export function isRounded(value: number): boolean {
  return Number.isInteger(value) && !Number.isSafeInteger(value);
}
