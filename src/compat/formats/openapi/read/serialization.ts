import { isJsonObject, type JsonValue } from '../../../../core/index.ts';
import { type Located, own, text } from './api.ts';
import { normalType } from './media-type.ts';
import { allTypesOf } from './types.ts';
import type { SchemaRef } from './model.ts';

/** Lists in lists that are looked at. */
const MAX_LISTS = 20;
/** What looks the same as JSON and as a text. */
const LITERAL = ['number', 'integer', 'boolean', 'null'];
const PRIMITIVE = [...LITERAL, 'string'];
const DEFAULTS = new Map([
  ['query', 'form'],
  ['cookie', 'form'],
  ['path', 'simple'],
  ['header', 'simple'],
]);
const COLLECTIONS = new Map([
  ['multi', 'form explode'],
  ['ssv', 'spaceDelimited'],
  ['pipes', 'pipeDelimited'],
  ['tsv', 'tabs'],
]);

/** How a parameter's value becomes text. */
export interface Serialization {
  /** For texts, numbers and booleans, which look the same in nearly every style. */
  readonly plain: string;
  /** For lists and objects. */
  readonly structured: string;
  /** No list and no object can come. */
  readonly primitive: boolean;
}

export function serializationOf(at: Located, where: string, schema: SchemaRef): Serialization {
  const content = own(at.value, 'content');
  // A number is written as JSON as it is without.
  if (isJsonObject(content) && !(isJson(Object.keys(content)[0]) && isOneOf(schema, LITERAL))) {
    const text = `content ${normalType(Object.keys(content)[0] ?? '')}`;
    return { plain: text, structured: text, primitive: false };
  }
  const usual = DEFAULTS.get(where) ?? '';
  const style = text(at.value, 'style') ?? usual;
  const plain = style === 'label' || style === 'matrix' ? style : '';
  const primitive = isOneOf(schema, PRIMITIVE);
  if (at.api.version === '2.0') {
    const inner = collectionsIn(own(at.value, 'items')).map((format) => ` of ${COLLECTIONS.get(format) ?? format}`);
    const outer = COLLECTIONS.get(text(at.value, 'collectionFormat') ?? 'csv') ?? usual;
    return { plain, structured: outer + inner.join(''), primitive };
  }
  const explode = own(at.value, 'explode') ?? style === 'form';
  return { plain, structured: `${style}${explode === true ? ' explode' : ''}`, primitive };
}

/** How lists inside of a list are put together, where that is not with commas. */
function collectionsIn(items: JsonValue | undefined): string[] {
  const found: string[] = [];
  for (let at = items; isJsonObject(at) && own(at, 'type') === 'array' && found.length < MAX_LISTS; at = own(at, 'items')) {
    found.push(text(at, 'collectionFormat') ?? 'csv');
  }
  return found.every((format) => format === 'csv') ? [] : found;
}

/** The two ways in which a parameter is put together and taken apart, where they differ. */
export function serializationChange(written: Serialization, read: Serialization): { from: string; to: string } | undefined {
  const key = written.primitive || read.primitive ? 'plain' : 'structured';
  return written[key] === read[key] ? undefined : { from: written[key] || 'plain text', to: read[key] || 'plain text' };
}

function isJson(type = ''): boolean {
  return /^application\/(?:[^;]+\+)?json(?:;|$)/.test(normalType(type));
}

/** Whether only values of some types can come. */
function isOneOf(schema: SchemaRef, types: readonly string[]): boolean {
  const found = schema.kind === 'at' ? allTypesOf(schema.spot) : undefined;
  return found !== undefined && [...found].every((type) => types.includes(type));
}
