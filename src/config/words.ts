import type { Path } from './document.ts';
import type { SchemaNode, TypeName } from './schema/index.ts';

const TYPE_WORDS: Readonly<Record<TypeName, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  object: 'a map of keys and values',
  array: 'a list',
  null: 'nothing',
};

/** `environments.production.health[0].name`; keys with dots or blanks stand in quotes. */
export function formatPath(path: Path, whole = 'the configuration'): string {
  const text = path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${step}]`;
    const key = /^[\w-]+$/.test(step) ? step : JSON.stringify(shorten(step));
    return before === '' ? key : `${before}.${key}`;
  }, '');
  return text === '' ? whole : text;
}

/** A value as it may stand in a message: short, in one line, never a whole map. */
export function formatValue(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return Object.keys(value).length === 0 ? 'an empty map' : 'a map';
  if (value === '') return 'an empty text';
  if (typeof value === 'string') return `the text \`${shorten(value)}\``;
  return `\`${typeof value === 'number' ? String(value) : JSON.stringify(value)}\``;
}

/** What would have been right, from the schema of the value. */
export function expectation(node: SchemaNode): string {
  if (node.enum) return oneOfWords(node.enum);
  if (node.title !== undefined && node.type !== 'object') return node.title;
  const types = typeof node.type === 'string' ? [node.type] : (node.type ?? []);
  return types.map((type) => TYPE_WORDS[type]).join(' or ') || 'another value';
}

/** `a`, `b` and `c` as `` `a`, `b`, `c` ``. */
export function listWords(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

/** "one of `a`, `b`", or just `` `a` ``. */
export function oneOfWords(words: readonly string[]): string {
  return words.length === 1 ? listWords(words) : `one of ${listWords(words)}`;
}

/** At most 60 characters, control characters made visible. */
export function shorten(text: string): string {
  const visible = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll('\\\\', '\\');
  return visible.length > 60 ? `${visible.slice(0, 57)}...` : visible;
}
