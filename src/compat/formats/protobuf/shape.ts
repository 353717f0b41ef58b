import { featuresOf } from './features.ts';
import type { ProtoField } from './model.ts';
import type { TypeRef } from './link/types.ts';

export type Cardinality = 'required' | 'explicit' | 'implicit' | 'repeated' | 'map';

/** How many values a field has, and whether it knows if it was set. */
export function cardinalityOf(field: ProtoField, type: TypeRef): Cardinality {
  if (field.mapKey) return 'map';
  if (field.label === 'repeated') return 'repeated';
  if (field.label === 'required') return 'required';
  if (field.label === 'optional' || field.oneof) return 'explicit';
  const { fieldPresence } = featuresOf(field);
  if (fieldPresence === 'LEGACY_REQUIRED') return 'required';
  return fieldPresence === 'IMPLICIT' && !isMessage(type) ? 'implicit' : 'explicit';
}

export function isMessage(type: TypeRef): boolean {
  return type.kind === 'message' || (type.kind === 'builtin' && type.of === 'message');
}

export function isEnum(type: TypeRef): boolean {
  return type.kind === 'enum' || (type.kind === 'builtin' && type.of === 'enum');
}

/** Whether values of a message type stand between group tags instead of behind a length. */
export function isDelimited(field: ProtoField): boolean {
  return field.group || (field.mapKey === undefined && featuresOf(field).messageEncoding === 'DELIMITED');
}

/** Whether a repeated field is written packed. Readers take both forms. */
export function isPacked(field: ProtoField, type: TypeRef): boolean {
  if (field.label !== 'repeated' || isMessage(type) || (type.kind === 'scalar' && (type.scalar === 'string' || type.scalar === 'bytes')))
    return false;
  const packed = field.options.get('packed');
  return packed === undefined ? featuresOf(field).repeatedFieldEncoding === 'PACKED' : packed === 'true';
}
