import { isJsonArray, isJsonObject, type JsonObject } from '../../../../core/index.ts';
import { below, type Located, own, type Spot } from '../read/api.ts';
import type { Field, Media, SchemaRef } from '../read/model.ts';
import { type Serialization, serializationOf } from '../read/serialization.ts';
import { meet } from '../texts/meet.ts';
import type { TextAt } from './context.ts';

/** A field of a form, with the way in which it becomes text. */
interface FormField extends Field {
  readonly serialization: Serialization;
}
type Fields = ReadonlyMap<string, FormField>;

/** Two forms that are compared by the texts of their fields. */
export interface Forms {
  readonly writer: SchemaRef;
  readonly reader: SchemaRef;
  readonly texts: readonly TextAt[];
}

/** What may stand in a form that is taken apart, beside remarks. */
const DECIDING =
  'allOf anyOf oneOf not if additionalProperties patternProperties propertyNames minProperties maxProperties dependentRequired dependentSchemas unevaluatedProperties enum const nullable $dynamicRef'.split(
    ' ',
  );

/** So many of them are looked into. */
const MAX_WRAPPERS = 20;
const FORMS = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)(?:;|$)/;

/** Whether what is sent between two media types is a form: both are, or one is and the other a range around it. */
export function areForms(writer: string, reader: string): boolean {
  const is = (type: string): boolean => FORMS.test(type);
  return (is(writer) && (is(reader) || reader.includes('*'))) || (is(reader) && writer.includes('*'));
}

/** How a form is sent and read field by field, where that is another question than the one of its schemas. */
export function meetForms(writer: Media, reader: Media, polarity: 'request' | 'response'): Forms | { readonly form: true } | undefined {
  if (!areForms(writer.type, reader.type)) return undefined;
  const [mine, theirs] = [fieldsOf(writer, polarity), fieldsOf(reader, polarity)];
  if (!mine || !theirs) return { form: true };
  const texts = [...mine].flatMap(([name, one]) => {
    const other = theirs.get(name);
    const field = other && meet({ name, ...one }, { name, ...other }, false);
    return field ? [{ at: [name], field }] : [];
  });
  if (texts.length === 0) return undefined;
  const made = (fields: Fields, spot: Spot, side: 'written' | 'read'): SchemaRef => {
    const schemas = new Map(texts.map(({ at: [name = ''], field }) => [name, field[side]]));
    return {
      kind: 'form',
      spot,
      fields: new Map([...fields].map(([name, one]) => [name, { ...one, schema: schemas.get(name) ?? one.schema }])),
    };
  };
  return { writer: made(mine, writer.spot, 'written'), reader: made(theirs, reader.spot, 'read'), texts };
}

/** A schema without an `allOf` of one around it that says nothing else. */
function insideWrapper(spot: Spot): Located | undefined {
  let at = spot.api.follow(spot);
  for (let depth = 0; at && depth < MAX_WRAPPERS; depth++) {
    const { value } = at;
    const all = own(value, 'allOf');
    const others = ['type', 'properties', 'required', ...DECIDING].filter((keyword) => keyword !== 'allOf');
    if (!isJsonArray(all) || all.length !== 1 || others.some((keyword) => own(value, keyword) !== undefined)) return at;
    at = spot.api.follow(below(at, 'allOf', 0));
  }
  return at;
}

/** Fields of a form by name; `undefined` where its schema is more than a list of properties. */
export function fieldsOf({ schema, spot }: Media, polarity: 'request' | 'response'): Fields | undefined {
  if (schema.kind === 'form') {
    return new Map(
      [...schema.fields].map(([name, field]) => [
        name,
        { ...field, serialization: serializationOf(field.spot as Located, 'query', field.schema) },
      ]),
    );
  }
  const at = schema.kind === 'at' ? insideWrapper(schema.spot) : undefined;
  const properties = at && own(at.value, 'properties');
  if (
    !at ||
    !isJsonObject(properties) ||
    own(at.value, 'type') !== 'object' ||
    DECIDING.some((keyword) => own(at.value, keyword) !== undefined)
  )
    return undefined;
  const [required, encoding] = [own(at.value, 'required'), own(spot.api.follow(spot)?.value ?? {}, 'encoding')];
  const flag = polarity === 'request' ? 'readOnly' : 'writeOnly';
  const fields = Object.keys(properties).flatMap((name): [string, FormField][] => {
    const here = below(at, 'properties', name);
    if (own(at.api.follow(here)?.value ?? {}, flag) === true || own((properties[name] ?? {}) as JsonObject, flag) === true) return [];
    const ref: SchemaRef = { kind: 'at', spot: here };
    const said = isJsonObject(encoding) ? own(encoding, name) : undefined;
    const form = isJsonObject(said) && typeof own(said, 'contentType') !== 'string' ? said : {};
    const serialization = serializationOf({ ...here, value: form }, 'query', ref);
    return [[name, { schema: ref, required: isJsonArray(required) && required.includes(name), spot: here, serialization }]];
  });
  return new Map(fields);
}
