import { isJsonObject, type JsonValue } from '../../../../core/index.ts';
import { type Located, own, text } from './api.ts';
import { normalType } from './media-type.ts';
import type { SchemaRef } from './model.ts';

/** Lists in lists that are looked at. */
const MAX_LISTS = 20;
const PRIMITIVE = new Set(['string', 'number', 'integer', 'boolean', 'file']);
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
  if (isJsonObject(content)) {
    const text = `content ${normalType(Object.keys(content)[0] ?? '')}`;
    return { plain: text, structured: text, primitive: false };
  }
  const usual = DEFAULTS.get(where) ?? '';
  const style = text(at.value, 'style') ?? usual;
  const plain = style === 'label' || style === 'matrix' ? style : '';
  const primitive = isPrimitive(schema);
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

/** Whether the type says so. */
function isPrimitive(schema: SchemaRef): boolean {
  const located = schema.kind === 'at' ? schema.spot.api.follow(schema.spot) : undefined;
  const type = located && own(located.value, 'type');
  const types = Array.isArray(type) ? (type as unknown[]) : [type];
  return types.every((one) => typeof one === 'string' && (PRIMITIVE.has(one) || one === 'null'));
}
