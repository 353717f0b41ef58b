import type { JsonObject, JsonValue } from '../../../core/index.ts';
import { boundOf, numberOption, textOption } from './limits.ts';
import type { Field } from './model.ts';

const FORMATS = new Set(['email', 'uuid', 'uri', 'hostname', 'ipv4', 'ipv6']);

/** A row of an object as JSON Schema 2020-12, for validators that know nothing of contracts. Uniqueness and quality rules have no place there. */
export function toJsonSchema(field: Field): JsonObject {
  const schema = { ...typed(field), ...(field.enum ? { enum: field.enum } : {}) };
  return field.required ? schema : { anyOf: [{ type: 'null' }, schema] };
}

function typed(field: Field): JsonObject {
  switch (field.type) {
    case 'string':
      return text(field);
    case 'integer':
    case 'number':
      return { type: field.type, ...numbers(field), ...given(field, 'multipleOf') };
    case 'boolean':
      return { type: 'boolean' };
    case 'date':
      return { type: 'string', ...(field.options.has('format') ? {} : { format: 'date' }) };
    case 'timestamp':
    case 'time':
      return { type: 'string' };
    case 'object':
      return object(field);
    case 'array': {
      const items: JsonObject = field.items ? { items: toJsonSchema(field.items) } : {};
      return { type: 'array', ...items, ...given(field, 'minItems', 'maxItems', 'uniqueItems') };
    }
    case 'map':
      return { type: 'object', ...(field.map ? { additionalProperties: toJsonSchema(field.map.value) } : {}) };
    case 'vector': {
      const size = numberOption(field, 'dimensions');
      return { type: 'array', items: { type: 'number' }, ...(size === undefined ? {} : { minItems: size, maxItems: size }) };
    }
    default:
      return {};
  }
}

function text(field: Field): JsonObject {
  const format = textOption(field, 'format');
  return {
    type: 'string',
    ...given(field, 'minLength', 'maxLength', 'pattern'),
    ...(format !== undefined && FORMATS.has(format) ? { format } : {}),
  };
}

function object(field: Field): JsonObject {
  const required = field.fields.filter((one) => one.required || one.present).map((one) => one.name);
  return {
    type: 'object',
    properties: Object.fromEntries(field.fields.map((one) => [one.name, toJsonSchema(one)])),
    ...(required.length > 0 ? { required } : {}),
    ...given(field, 'minProperties', 'maxProperties'),
  };
}

function numbers(field: Field): JsonObject {
  const [low, high] = [boundOf(field, 'minimum'), boundOf(field, 'maximum')];
  return {
    ...(low ? { [low.open ? 'exclusiveMinimum' : 'minimum']: low.value } : {}),
    ...(high ? { [high.open ? 'exclusiveMaximum' : 'maximum']: high.value } : {}),
  };
}

function given(field: Field, ...names: readonly string[]): JsonObject {
  return Object.fromEntries(
    names.flatMap((name): [string, JsonValue][] => {
      const value = field.options.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
