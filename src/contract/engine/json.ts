import { randomBytes } from 'node:crypto';
import type { Value, ValueObject } from '../types.ts';

/** Whole numbers that JSON.parse may round; texts are matched first, so that digits inside of them are left alone. */
const LONG = /"(?:[^"\\]|\\.)*"|-?(?<![\d.eE+])\d{16,}(?![\d.eE])/g;
/** Nobody can know it, so no text of a row can pass for a number. */
const MARK = `\u0001${randomBytes(12).toString('hex')}:`;

/**
 * A JSON text as a value; whole numbers beyond 2^53 become bigints.
 * @throws SyntaxError
 */
export function parseValue(text: string): Value {
  if (!/\d{16}/.test(text)) return JSON.parse(text) as Value;
  const marked = text.replaceAll(LONG, (token) => (token.startsWith('"') ? token : `"${MARK.replace('\u0001', '\\u0001')}${token}"`));
  return JSON.parse(marked, (_key, value: Value) => {
    if (typeof value !== 'string' || !value.startsWith(MARK)) return value;
    const exact = BigInt(value.slice(MARK.length));
    return exact <= MAX && exact >= -MAX ? Number(exact) : exact;
  }) as Value;
}

const MAX = BigInt(Number.MAX_SAFE_INTEGER);

/** A value as JSON text, at most so many characters. */
export function showValue(value: Value, most = 120): string {
  const text = JSON.stringify(value, (_key, item: Value) => (typeof item === 'bigint' ? `${item}` : item)) ?? 'null';
  const plain = typeof value === 'bigint' ? String(value) : text;
  return plain.length <= most ? plain : `${plain.slice(0, most - 1)}…`;
}

/** An own member; `undefined` when absent. */
export function member(value: Value, name: string): Value | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, name) ? (value as ValueObject)[name] : undefined;
}
