import type { Condition } from './types.ts';

export const TRUE: Condition = 'TRUE';
export const FALSE: Condition = 'FALSE';

export function and(...parts: readonly Condition[]): Condition {
  if (parts.includes(FALSE)) return FALSE;
  const rest = [...new Set(parts)].filter((part) => part !== TRUE);
  return rest.length < 2 ? (rest[0] ?? TRUE) : rest.map(enclose).join(' AND ');
}

export function or(...parts: readonly Condition[]): Condition {
  if (parts.includes(TRUE)) return TRUE;
  const rest = [...new Set(parts)].filter((part) => part !== FALSE);
  return rest.length < 2 ? (rest[0] ?? FALSE) : rest.map(enclose).join(' OR ');
}

export function not(condition: Condition): Condition {
  if (condition === TRUE) return FALSE;
  if (condition === FALSE) return TRUE;
  const [, negated] = /^NOT \(([^()]*)\)$/.exec(condition) ?? [];
  if (negated !== undefined) return negated;
  const [, sql] = /^([^ ]+) IS NULL$/.exec(condition) ?? [];
  return sql === undefined ? `NOT (${condition})` : isThere(sql);
}

export function isNull(sql: string): Condition {
  return `${sql} IS NULL`;
}

export function isThere(sql: string): Condition {
  return `${sql} IS NOT NULL`;
}

function enclose(condition: Condition): Condition {
  return / (?:AND|OR) /.test(condition) ? `(${condition})` : condition;
}
