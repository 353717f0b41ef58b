import type { ColumnType } from '../types.ts';
import { baseName } from './shared.ts';

const MAX_DEPTH = 20;

export interface NestedSyntax {
  /** `(` and `)`, or `<` and `>`. */
  readonly open: string;
  readonly close: string;
  /** Of the type that has named fields. */
  readonly struct: string;
  /** Between the name of a field and its type. */
  readonly separator: string;
  readonly plain: (name: string) => ColumnType;
}

/** A type with types inside, such as `array(row(a bigint))` and `array<struct<a:bigint>>`. What is not understood is `other`. */
export function parseNested(name: string, syntax: NestedSyntax, depth = 0): ColumnType {
  const { close, open, struct } = syntax;
  const base = baseName(name);
  const start = name.indexOf(open);
  const isNested = start > 0 && name.trimEnd().endsWith(close) && ['array', 'map', struct].includes(base);
  if (depth > MAX_DEPTH) return { family: 'other', name };
  if (!isNested) return syntax.plain(name);
  const parts = splitTop(name.trimEnd().slice(start + 1, -1), ',');
  if (base === 'map') return { family: 'map', name };
  if (base === 'array') return { family: 'list', name, items: parseNested(parts[0] ?? '', syntax, depth + 1) };
  const fields = parts.map((part) => fieldOf(part, syntax));
  if (fields.some((field) => field === undefined)) return { family: 'struct', name };
  return {
    family: 'struct',
    name,
    fields: new Map(fields.flatMap((field) => (field ? [[field.name, parseNested(field.type, syntax, depth + 1)]] : []))),
  };
}

function fieldOf(part: string, { separator }: NestedSyntax): { readonly name: string; readonly type: string } | undefined {
  const text = part.trim();
  const mark = text[0] === '"' || text[0] === '`' ? text[0] : undefined;
  const end = mark === undefined ? text.indexOf(separator) : text.indexOf(mark, 1) + 1;
  const name = mark === undefined ? text.slice(0, end) : text.slice(1, end - 1);
  const type = text
    .slice(mark === undefined ? end + 1 : end)
    .trim()
    .replace(/^:\s*/, '');
  return end <= 0 || name === '' || type === '' || (mark !== undefined && name.includes(mark)) ? undefined : { name, type };
}

/** At every separator outside of brackets and quotes. */
function splitTop(text: string, separator: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const [token] of text.matchAll(/"[^"]*"|`[^`]*`|[\s\S]/g)) {
    if (/^[(<]$/.test(token)) depth += 1;
    if (/^[)>]$/.test(token)) depth -= 1;
    if (token === separator && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${token}`);
  }
  return parts;
}
