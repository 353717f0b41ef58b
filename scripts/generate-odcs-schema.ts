import type { JsonObject, JsonValue } from '../src/core/index.ts';
import { serverKeys, serverTypes } from '../src/contract/dialects/odcs/standard/servers.ts';
import { logicalTypes, OBJECTS, OPERATORS, OPTIONS, RULES } from '../src/contract/dialects/odcs/standard/shapes.ts';
import type { Key, Minor, ObjectName, ObjectShape, Shape } from '../src/contract/dialects/odcs/standard/types.ts';

const MINORS: readonly Minor[] = [0, 1, 2];
type Keys = Readonly<Record<string, Shape | Key>>;

/** The table of the standard as a JSON Schema for editors: the version that a contract declares is the one it is held against. */
export function generateOdcsSchema(): ReadonlyMap<string, string> {
  return new Map([['schema/odcs.schema.json', `${JSON.stringify(odcsSchema(), null, 1)}\n`]]);
}

/** Draft 7, which all editors know. */
export function odcsSchema(): JsonObject {
  const definitions = MINORS.flatMap((minor) =>
    (Object.keys(OBJECTS) as ObjectName[]).map((name): [string, JsonValue] => [nameOf(name, minor), objectSchema(name, minor)]),
  );
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Open Data Contract Standard 3.0 to 3.2',
    description: 'Made from the table that rollback-gate holds contracts against. The text of the standard decides.',
    type: 'object',
    required: ['apiVersion'],
    properties: { apiVersion: { type: 'string', pattern: '^v?3\\.[0-2]\\.\\d' } },
    allOf: MINORS.map((minor) => ({
      if: { properties: { apiVersion: { pattern: `^v?3\\.${minor}\\.` } } },
      // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
      then: { $ref: `#/definitions/${nameOf('contract', minor)}` },
    })),
    definitions: Object.fromEntries(definitions),
  };
}

function nameOf(name: ObjectName, minor: Minor): string {
  return `v3.${minor}-${name}`;
}

function implies(condition: JsonValue, consequence: JsonValue): JsonObject {
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  return { if: condition, then: consequence };
}

const PLAIN: Readonly<Record<Extract<Shape, string>, JsonObject>> = {
  text: { type: 'string' },
  truth: { type: 'boolean' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  count: { type: 'integer', minimum: 0 },
  scalar: { type: ['string', 'number', 'boolean', 'null'] },
  map: { type: 'object' },
  any: {},
};

function shapeSchema(shape: Shape, minor: Minor): JsonObject {
  if (typeof shape === 'string') return PLAIN[shape];
  if (isTexts(shape)) return { enum: [...shape] };
  if ('object' in shape) return { $ref: `#/definitions/${nameOf(shape.object, minor)}` };
  if ('either' in shape) return { anyOf: shape.either.map((one) => shapeSchema(one, minor)) };
  if ('pattern' in shape) return { type: 'string', pattern: shape.pattern.source };
  if ('above' in shape) return { type: 'number', exclusiveMinimum: shape.above };
  const { list, least, most, unique } = shape;
  return {
    type: 'array',
    items: shapeSchema(list, minor),
    ...(least !== undefined && { minItems: least }),
    ...(most !== undefined && { maxItems: most }),
    ...(unique && { uniqueItems: true }),
  };
}

function isTexts(shape: Shape): shape is readonly string[] {
  return Array.isArray(shape);
}

function propertiesOf(keys: Keys, minor: Minor): JsonObject {
  const known = Object.entries(keys).flatMap(([name, key]): [string, JsonValue][] => {
    const shape = typeof key === 'string' || !('is' in key) ? key : (key.from ?? 0) <= minor ? key.is : key.before;
    return shape === undefined ? [] : [[name, shapeSchema(shape, minor)]];
  });
  return Object.fromEntries(known);
}

function mapSchema({ keys, required, isOpen }: ObjectShape, minor: Minor): JsonObject {
  const names = required?.(minor) ?? [];
  return {
    type: 'object',
    ...(names.length > 0 && { required: [...names] }),
    properties: propertiesOf(keys, minor),
    ...(isOpen?.(minor) !== true && { additionalProperties: false }),
  };
}

function objectSchema(name: ObjectName, minor: Minor): JsonObject {
  if (name === 'property' || name === 'item') return fieldSchema(OBJECTS[name], minor);
  if (name === 'quality') return qualitySchema(OBJECTS.quality, minor);
  return name === 'server' ? serverSchema(OBJECTS.server, minor) : mapSchema(OBJECTS[name], minor);
}

const is = (key: string, value: string): JsonObject => ({ required: [key], properties: { [key]: { const: value } } });
const isText = (key: string, than: string): JsonObject => ({
  required: [key],
  properties: { [key]: { type: 'string', not: { const: than } } },
});

function fieldSchema(shape: ObjectShape, minor: Minor): JsonObject {
  const keys: Keys = {
    ...OBJECTS.item.keys,
    logicalType: logicalTypes(minor),
    properties: { list: { object: 'property' } },
    items: { object: 'item' },
    map: { is: { object: 'map' }, from: 2 },
  };
  const own = { properties: 'object', items: 'array', map: 'map' };
  const options = Object.entries(OPTIONS).map(([type, options]) => {
    const required = type === 'vector' ? ['dimensions'] : [];
    const schema = { ...mapSchema({ keys: options(minor), required: () => required }, minor) };
    return implies(is('logicalType', type), { properties: { logicalTypeOptions: schema } });
  });
  return {
    ...mapSchema({ ...shape, keys }, minor),
    allOf: [
      ...Object.entries(own).map(([key, type]) => implies(isText('logicalType', type), { properties: { [key]: false } })),
      ...options,
      implies(is('logicalType', 'map'), { required: ['map'] }),
    ],
  };
}

type Rule = keyof typeof RULES;

function qualitySchema(shape: ObjectShape, minor: Minor): JsonObject {
  const isLibrary =
    minor === 0
      ? { anyOf: [is('type', 'library'), { not: { required: ['type'] } }] }
      : { anyOf: [is('type', 'library'), { required: ['metric'], properties: { metric: { type: 'string' } } }] };
  const conditions: Readonly<Record<Rule, JsonObject>> = { library: isLibrary, sql: is('type', 'sql'), custom: is('type', 'custom') };
  const rules = (Object.keys(conditions) as Rule[]).map((rule) => ({ rule, ...RULES[rule](minor) }));
  const open = shape.isOpen?.(minor) === true;
  const names = [...new Set(rules.flatMap(({ keys }) => Object.keys(propertiesOf(keys, minor))))];
  const base = mapSchema(shape, minor);
  const oneLimit = { oneOf: Object.keys(OPERATORS).map((operator) => ({ required: [operator] })) };
  return {
    ...base,
    properties: { ...Object.fromEntries(names.map((name) => [name, {}])), ...(base['properties'] as JsonObject) },
    allOf: [
      ...rules.map(({ rule, keys, required }) =>
        implies(conditions[rule], { required: [...(required?.(minor) ?? [])], properties: propertiesOf(keys, minor) }),
      ),
      ...(minor > 0 ? [implies({ anyOf: [conditions.library, conditions.sql] }, oneLimit)] : []),
      ...(open ? [] : names.filter((name) => !Object.hasOwn(shape.keys, name)).map((name) => onlyOf(name, rules, conditions, minor))),
    ],
  };
}

/** A key that some kinds of rules have is none of the others. */
function onlyOf(
  name: string,
  rules: readonly { readonly rule: Rule; readonly keys: Keys }[],
  conditions: Readonly<Record<Rule, JsonObject>>,
  minor: Minor,
): JsonObject {
  const having = rules.filter(({ keys }) => Object.hasOwn(propertiesOf(keys, minor), name)).map(({ rule }) => conditions[rule]);
  return implies({ not: { anyOf: having } }, { properties: { [name]: false } });
}

function serverSchema(shape: ObjectShape, minor: Minor): JsonObject {
  const types = serverTypes(minor);
  const base = mapSchema({ ...shape, keys: { ...shape.keys, type: types } }, minor);
  const common = Object.fromEntries(Object.keys(base['properties'] ?? {}).map((name) => [name, true]));
  const own = types.map((type) => {
    const one = mapSchema({ ...serverKeys(type, minor), ...(shape.isOpen && { isOpen: shape.isOpen }) }, minor);
    return implies(is('type', type), { ...one, properties: { ...common, ...(one['properties'] as JsonObject) } });
  });
  return { type: 'object', required: [...(shape.required?.(minor) ?? [])], properties: base['properties'] ?? {}, allOf: own };
}
