import { isJsonObject } from '../../../../core/index.ts';
import { type Located, own, text } from './api.ts';
import { normalType } from './media-type.ts';
import type { SchemaRef } from './model.ts';

const PRIMITIVE = new Set(['string', 'number', 'integer', 'boolean', 'file']);
const DEFAULTS: Readonly<Record<string, string>> = { query: 'form', cookie: 'form', path: 'simple', header: 'simple' };
const COLLECTIONS: Readonly<Record<string, string>> = {
  csv: '',
  multi: 'form explode',
  ssv: 'spaceDelimited',
  pipes: 'pipeDelimited',
  tsv: 'tabs',
};

/** How a parameter's value becomes text: equal texts for what looks the same on the wire. */
export function serializationOf(at: Located, where: string, schema: SchemaRef): string {
  const content = own(at.value, 'content');
  if (isJsonObject(content)) return `content ${normalType(Object.keys(content)[0] ?? '')}`;
  const style = text(at.value, 'style') ?? DEFAULTS[where] ?? '';
  if (isPrimitive(schema)) return style === 'label' || style === 'matrix' ? style : '';
  if (at.api.version === '2.0') {
    const how = COLLECTIONS[text(at.value, 'collectionFormat') ?? 'csv'] ?? '';
    return how === '' ? (DEFAULTS[where] ?? '') : how;
  }
  const explode = own(at.value, 'explode') ?? style === 'form';
  return `${style}${explode === true ? ' explode' : ''}`;
}

/** Whether all values are texts, numbers or booleans, which look the same in nearly every style. */
function isPrimitive(schema: SchemaRef): boolean {
  const located = schema.kind === 'at' ? schema.spot.api.follow(schema.spot) : undefined;
  const type = located && own(located.value, 'type');
  const types = Array.isArray(type) ? (type as unknown[]) : [type];
  return types.every((one) => typeof one === 'string' && (PRIMITIVE.has(one) || one === 'null'));
}
