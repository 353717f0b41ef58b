import { isJsonArray } from '../../../../core/index.ts';
import { below, type Located, own, text } from './api.ts';
import { normalType } from './media-type.ts';
import type { Body, Field, Media, SchemaRef } from './model.ts';

const FORM = ['application/x-www-form-urlencoded', 'multipart/form-data'];

/** The body of a 2.0 operation: one parameter of kind `body`, or all of kind `formData` together. */
export function swaggerBody(operation: Located, parameters: readonly Located[]): Body | undefined {
  const whole = parameters.find(({ value }) => text(value, 'in') === 'body');
  const types = typesOf(operation, 'consumes');
  if (whole) {
    const schema: SchemaRef =
      own(whole.value, 'schema') === undefined ? { kind: 'any', spot: whole } : { kind: 'at', spot: below(whole, 'schema') };
    const required = own(whole.value, 'required') === true;
    return { required, media: (types ?? ['application/json']).map((type) => ({ type, schema, spot: whole })), spot: whole };
  }
  const fields = new Map<string, Field>();
  for (const one of parameters) {
    if (text(one.value, 'in') !== 'formData') continue;
    const required = own(one.value, 'required') === true;
    fields.set(text(one.value, 'name') ?? '', { schema: { kind: 'at', spot: one }, required, spot: one });
  }
  if (fields.size === 0) return undefined;
  const files = [...fields.values()].some(({ spot }) => text((spot as Located).value, 'type') === 'file');
  const chosen = (types ?? []).filter((type) => FORM.includes(type));
  const schema: SchemaRef = { kind: 'form', spot: operation, fields };
  const media = (chosen.length > 0 ? chosen : [FORM[files ? 1 : 0] ?? '']).map((type) => ({ type, schema, spot: operation }));
  return { required: [...fields.values()].some((field) => field.required), media, spot: operation };
}

/** What a 2.0 response holds: its schema in every media type that is produced. */
export function swaggerMedia(response: Located, operation: Located): Media[] {
  if (own(response.value, 'schema') === undefined) return [];
  const schema: SchemaRef = { kind: 'at', spot: below(response, 'schema') };
  return (typesOf(operation, 'produces') ?? ['application/json']).map((type) => ({ type, schema, spot: response }));
}

function typesOf(operation: Located, key: 'consumes' | 'produces'): string[] | undefined {
  const written = own(operation.value, key) ?? own(operation.api.root.value, key);
  if (!isJsonArray(written) || written.length === 0) return undefined;
  return [...new Set(written.flatMap((type) => (typeof type === 'string' ? [normalType(type)] : [])))];
}
