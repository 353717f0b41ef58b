import type { JsonObject, JsonValue } from '../../../core/index.ts';
import { isSmallValue } from '../../source/index.ts';
import { findWords } from '../json-schema/pattern/language.ts';
import { boundOf, numberOption, textOption } from './limits.ts';
import type { Field } from './model.ts';

/** Longer texts, lists and vectors are not shown. */
const MAX_SIZE = 64;

/** The value at a path is left out. */
export const OMIT = Symbol('left out');
export type Change = JsonValue | typeof OMIT;

const FORMATS: Readonly<Record<string, string>> = {
  email: 'a@example.com',
  uuid: '123e4567-e89b-42d3-a456-426614174000',
  uri: 'https://example.com/a',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
};

/** A row with everything that is required, and the change at a path (`*` for items and values of maps); undefined where none can be made. */
export function makeRow(fields: readonly Field[], path: readonly string[], change: Change, variant = 0): JsonObject | undefined {
  const [name, ...rest] = path;
  const row: [string, JsonValue][] = [];
  for (const field of fields) {
    const own = field.name === name;
    if (!own && !field.required && !field.present) continue;
    const value = own ? makeNested(field, rest, change, variant) : typicalValue(field, field.unique || field.primaryKey ? variant : 0);
    if (value === undefined) return undefined;
    if (value !== OMIT) row.push([field.name, value]);
  }
  return Object.fromEntries(row);
}

function makeNested(field: Field, path: readonly string[], change: Change, variant: number): Change | undefined {
  if (path.length === 0) return change;
  if (field.type === 'object') return makeRow(field.fields, path, change, variant);
  const inner = field.type === 'array' ? field.items : field.map?.value;
  const value = inner && makeNested(inner, path.slice(1), change, variant);
  if (value === undefined || value === OMIT) return undefined;
  if (field.type !== 'array') return { key: value };
  const length = Math.max(1, numberOption(field, 'minItems') ?? 1);
  // Lists in lists multiply.
  return length > MAX_SIZE || !isSmallValue(value) ? undefined : Array.from({ length }, () => value);
}

/** A value of the field; undefined where none can be named. Variants differ where the field has room. */
export function typicalValue(field: Field, variant = 0): JsonValue | undefined {
  if (field.enum) return field.enum[variant % Math.max(1, field.enum.length)];
  switch (field.type) {
    case 'boolean':
      return variant % 2 === 0;
    case 'integer':
    case 'number':
      return typicalNumber(field, variant);
    case 'date':
      return textOption(field, 'minimum') ?? (variant === 0 ? '2026-01-31' : '2026-02-01');
    case 'timestamp':
      return textOption(field, 'minimum') ?? `2026-01-31T12:00:0${variant % 10}Z`;
    case 'time':
      return textOption(field, 'minimum') ?? `12:00:0${variant % 10}Z`;
    case 'object':
      return makeRow(field.fields, [], null, variant);
    case 'array':
      return typicalList(field, numberOption(field, 'minItems') ?? 0);
    case 'map':
      return {};
    case 'vector': {
      const length = numberOption(field, 'dimensions') ?? 1;
      return length > MAX_SIZE ? undefined : Array.from({ length }, () => 0.5);
    }
    default:
      return typicalText(field, variant);
  }
}

function typicalNumber(field: Field, variant: number): number | undefined {
  const [low, high] = [boundOf(field, 'minimum'), boundOf(field, 'maximum')];
  const step = numberOption(field, 'multipleOf') ?? 1;
  const from = low ? Math.ceil(low.value / step) * step : high && high.value < step ? (Math.floor(high.value / step) - 1) * step : step;
  const start = low?.open === true && from === low.value ? from + step : from;
  const value = start + variant * step;
  return Number.isFinite(value) ? value : undefined;
}

function typicalText(field: Field, variant: number): string | undefined {
  const pattern = textOption(field, 'pattern');
  const [min, max] = [numberOption(field, 'minLength') ?? 0, numberOption(field, 'maxLength') ?? MAX_SIZE];
  if (min > MAX_SIZE) return undefined;
  if (pattern !== undefined) {
    return findWords({ match: [pattern], avoid: [], minLength: min, maxLength: max }, variant + 1)?.words[variant];
  }
  const known = FORMATS[textOption(field, 'format') ?? ''];
  return known ?? `${'text'.slice(variant > 0 ? 1 : 0)}${variant > 0 ? variant : ''}`.slice(0, max).padEnd(min, 'x');
}

/** A list of so many typical items. */
export function typicalList(field: Field, length: number): JsonValue | undefined {
  if (length > MAX_SIZE) return undefined;
  const distinct = field.options.get('uniqueItems') === true;
  const items: JsonValue[] = [];
  for (let index = 0; index < length; index += 1) {
    const item = distinct || index === 0 ? (field.items ? typicalValue(field.items, index) : index) : items[0];
    if (item === undefined || !isSmallValue(item)) return undefined;
    items.push(item);
  }
  return items;
}

/** A text of so many characters. */
export function textOfLength(length: number): string | undefined {
  return length < 0 || length > 400 ? undefined : 'x'.repeat(length);
}
