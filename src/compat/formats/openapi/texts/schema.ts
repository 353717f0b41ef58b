import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../../core/index.ts';
import type { TextForm } from '../read/model.ts';
import { typesOfValues } from '../read/types.ts';
import { textOf } from './write.ts';

/** How the parts of a schema get their own parts. */
export interface Slots {
  /** A part for what another part is as text. */
  of(slot: JsonValue | undefined, form: TextForm): JsonValue;
  /** A part of its own. */
  add(node: JsonValue): JsonValue;
}

const TEXTS = ['minLength', 'maxLength', 'pattern', 'format', 'contentEncoding', 'contentMediaType'];
const NUMBERS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'];
const LISTS = ['minItems', 'maxItems', 'uniqueItems'];
const INTEGER = '^-?(?:0|[1-9][0-9]*)$';
const UNSIGNED = '^(?:0|[1-9][0-9]*)$';
const NUMBER = '^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$';
/** Numbers between bounds that lie this close are listed. */
const MAX_LISTED = 200;

/**
 * One level of a schema as a schema of the texts that its values are sent as. Never takes in more than is read, for a reader, nor less than is
 * written, for a writer.
 */
export function textSchema(node: JsonValue, form: TextForm, slots: Slots): JsonValue {
  if (!isJsonObject(node)) return node;
  if (form.list === 'join') return { type: 'string', ...(form.filled ? { minLength: 1 } : {}) };
  if (form.list === 'single') {
    const item = slots.add(textSchema(node, { ...form, list: 'keep' }, slots));
    return { type: 'array', items: item, minItems: 1, maxItems: 1 };
  }
  if (isJsonObject(node) && typeof node['$ref'] === 'string') return slots.of(node, form);
  for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
    const list = node[keyword];
    if (isJsonArray(list)) return { [form.text && keyword === 'oneOf' ? 'anyOf' : keyword]: list.map((one) => slots.of(one, form)) };
  }
  const said = node['type'] ?? typesOfValues(node['const'], node['enum']) ?? 'string';
  const types = (isJsonArray(said) ? said : [said]).flatMap((type) => (typeof type === 'string' ? [type] : []));
  // An object has a text of its own, which is not looked into.
  if (types.includes('object') || 'not' in node) return node;
  const pieces = types.map((type) => ofType(type, node, form, slots));
  return pieces.length === 1 ? (pieces[0] ?? true) : { anyOf: pieces.map((one) => slots.add(one)) };
}

function ofType(type: string, node: JsonObject, form: TextForm, slots: Slots): JsonValue {
  const kept = (keywords: readonly string[]): JsonObject =>
    Object.fromEntries(keywords.flatMap((one) => (node[one] === undefined ? [] : [[one, node[one]]])));
  const values = node['const'] === undefined ? node['enum'] : [node['const']];
  if (type === 'array') return listSchema(kept([...LISTS, 'enum', 'const']), node['items'], form, slots);
  const listed = isJsonArray(values) ? values.filter((one) => isOf(one, type)) : undefined;
  const shown = form.filled ? listed?.filter((one) => one !== '') : listed;
  if (shown?.length === 0) return false;
  if (!form.text)
    return {
      type,
      ...kept([...TEXTS, ...NUMBERS]),
      ...(shown ? { enum: shown } : {}),
      ...(form.filled && type === 'string' ? filled(node) : {}),
    };
  if (shown) return { type: 'string', enum: [...new Set(shown.map(textOf))] };
  if (type === 'boolean') return { type: 'string', enum: ['true', 'false'] };
  if (type === 'null') return { type: 'string', enum: ['null'] };
  if (type === 'string') return { type, ...kept(TEXTS), ...(form.filled ? filled(node) : {}) };
  return numberSchema(type, kept(NUMBERS), form.side);
}

function filled({ minLength }: JsonObject): JsonObject {
  return { minLength: Math.max(1, typeof minLength === 'number' ? minLength : 0) };
}

function listSchema(kept: JsonObject, items: JsonValue | undefined, form: TextForm, slots: Slots): JsonObject {
  const least = Math.max(Number(kept['minItems'] ?? 0), form.filled ? 1 : 0);
  const inner = items === undefined || !form.text ? items : slots.of(items, { ...form, list: 'keep' });
  return { type: 'array', ...kept, ...(least > 0 ? { minItems: least } : {}), ...(inner === undefined ? {} : { items: inner }) };
}

function isOf(value: JsonValue, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

function numberSchema(type: string, bounds: JsonObject, side: 'writer' | 'reader'): JsonValue {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, ...rest } = bounds;
  const [least, most] = [Math.ceil(Number(minimum ?? -Infinity)), Math.floor(Number(maximum ?? Infinity))];
  const plain = Object.keys(rest).length === 0 && [exclusiveMinimum, exclusiveMaximum, multipleOf].every((one) => one === undefined);
  if (type === 'integer' && plain && most - least < MAX_LISTED && most >= least)
    return { type: 'string', enum: Array.from({ length: most - least + 1 }, (_, index) => String(least + index)) };
  // What bounds leave out cannot be said of texts in few words: a reader is taken to read nothing of it, and payloads are judged as they are.
  if (side === 'reader' && Object.keys(bounds).length > 0) return false;
  if (type !== 'integer') return { type: 'string', pattern: NUMBER };
  const longest = Math.max(...[least, most].map((bound) => String(bound).length));
  const length = Number.isSafeInteger(least) && Number.isSafeInteger(most) ? { maxLength: longest } : {};
  return { type: 'string', pattern: least >= 0 ? UNSIGNED : INTEGER, ...length };
}
