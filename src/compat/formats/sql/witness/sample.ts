import { resolveType } from '../compare/resolve.ts';
import type { Database, TypeUse } from '../model.ts';
import { constant, find, type Tree } from '../parse/tree.ts';

/** Literals to try for a type, the plain ones first; `turn` makes those of different rows differ. */
export function samplesOf(type: TypeUse, database: Database, turn: number, hints: readonly string[]): readonly string[] {
  const { use, enum: labels } = resolveType(type, database);
  if (use.array) return ['{}', ...samplesOf({ ...use, array: false }, database, turn, []).map((one) => `{${one}}`)];
  if (labels) return labels.labels.map(({ name }) => name);
  const digit = turn % 10;
  switch (use.name) {
    case 'int2':
    case 'int4':
    case 'int8':
    case 'numeric':
    case 'float4':
    case 'float8':
      return [String(turn + 1), ...hints.filter((hint) => /^-?\d+(?:\.\d+)?$/.test(hint)), '0', '-1', '10', '100', '1000'];
    case 'text':
    case 'varchar':
    case 'bpchar':
      return [String.fromCharCode(97 + (turn % 26)), ...hints, '', 'aa', `user${turn}@example.com`, 'x'.repeat(16), 'x'.repeat(300)];
    case 'bit':
      return ['0'.repeat(Math.min(Number(use.modifiers[0] ?? 1), 64))];
    default:
      return Object.hasOwn(SAMPLES, use.name) ? (SAMPLES[use.name]?.(digit) ?? []) : [];
  }
}

const SAMPLES: Readonly<Record<string, (digit: number) => readonly string[]>> = {
  bool: () => ['true', 'false'],
  uuid: (digit) => [`00000000-0000-4000-8000-00000000000${digit}`],
  date: (digit) => [`2020-01-1${digit}`],
  timestamp: (digit) => [`2020-01-1${digit} 00:00:00`],
  timestamptz: (digit) => [`2020-01-1${digit} 00:00:00`],
  time: (digit) => [`0${digit}:00:00`],
  timetz: (digit) => [`0${digit}:00:00`],
  interval: (digit) => [`${digit + 1} days`],
  json: (digit) => ['{}', `{"a":${digit}}`],
  jsonb: (digit) => ['{}', `{"a":${digit}}`],
  bytea: (digit) => [`\\x0${digit}`],
  inet: (digit) => [`10.0.0.${digit + 1}`],
  varbit: () => ['0'],
};

/** Constants of expressions and, for numbers, their neighbours: the edges of what they allow. What stands first in the list is kept. */
export function hintsOf(expressions: readonly Tree[]): string[] {
  const found = new Set<string>();
  for (const expression of expressions) {
    if (found.size >= MAX_HINTS) break;
    for (const hint of hintsOfOne(expression)) found.add(hint);
  }
  return [...found].slice(0, MAX_HINTS);
}

const MAX_HINTS = 40;
const known = new WeakMap<Tree, readonly string[]>();

function hintsOfOne(expression: Tree): readonly string[] {
  const before = known.get(expression);
  if (before) return before;
  const hints: string[] = [];
  for (const fields of find(expression, 'A_Const')) {
    const value = constant({ A_Const: fields });
    if (value === undefined) continue;
    hints.push(value);
    if (/^-?\d{1,15}$/.test(value)) for (const step of [1, -1]) hints.push(String(Number(value) + step));
    if (/^\d{1,4}$/.test(value)) for (const step of [0, 1]) hints.push('x'.repeat(Number(value) + step));
  }
  known.set(expression, hints);
  return hints;
}
