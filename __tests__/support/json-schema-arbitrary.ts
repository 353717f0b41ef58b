import * as fc from 'fast-check';

/** JSON Schemas as they are generated: plain objects and booleans. */
export type Schema = boolean | { readonly [keyword: string]: unknown };

const NAMES = ['a', 'b', 'c', 'kind'] as const;
const name = fc.constantFrom(...NAMES);
const smallNumber = fc.constantFrom(-1, 0, 0.5, 1, 2, 3, 5, 10);
const count = fc.integer({ min: 0, max: 3 });
const scalar = fc.constantFrom<unknown>('x', 'y', 'kind', 0, 1, 1.5, true, false, null, '');
const type = fc.constantFrom('string', 'integer', 'number', 'boolean', 'null', 'object', 'array');
const pattern = fc.constantFrom('^a', '^[a-c]+$', 'x', '^.{2}$', '^(x|y)*$');

/** A few of the fields: with all of them at once nearly every schema would contradict itself. */
function some(fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Record<string, unknown>> {
  const names = Object.keys(fields);
  const chosen = fc.subarray(names, { minLength: 1, maxLength: Math.min(3, names.length) });
  return chosen.chain((few) =>
    fc.record(Object.fromEntries(few.map((field) => [field, fields[field] as fc.Arbitrary<unknown>])), { noNullPrototype: true }),
  );
}

function dictionary(key: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>): fc.Arbitrary<Record<string, unknown>> {
  return fc.dictionary(key, value, { maxKeys: 3, noNullPrototype: true });
}

const numberSchema = some({
  type: fc.constantFrom('integer', 'number'),
  minimum: smallNumber,
  maximum: smallNumber,
  exclusiveMinimum: smallNumber,
  exclusiveMaximum: smallNumber,
  multipleOf: fc.constantFrom(0.1, 0.5, 1, 2, 3),
});
const stringSchema = some({
  type: fc.constant('string'),
  minLength: count,
  maxLength: count,
  pattern,
  format: fc.constantFrom('date', 'email', 'ipv4'),
});
const listed = fc.oneof(
  fc.record({ enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 4 }) }, { noNullPrototype: true }),
  fc.record({ const: scalar }, { noNullPrototype: true }),
);

/** Schemas of draft 2020-12 over a small world of names and values, so that pairs of them have something to do with each other. */
export function schemaArbitrary(depth: number): fc.Arbitrary<Schema> {
  const leaf = fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom<Schema>(true, false) },
    {
      weight: 4,
      arbitrary: fc.record({ type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })) }, { noNullPrototype: true }),
    },
    { weight: 3, arbitrary: numberSchema },
    { weight: 3, arbitrary: stringSchema },
    { weight: 3, arbitrary: listed },
  ) as fc.Arbitrary<Schema>;
  if (depth <= 0) return leaf;
  const inner = schemaArbitrary(depth - 1);
  const object = some({
    type: fc.constant('object'),
    properties: dictionary(name, inner),
    required: fc.uniqueArray(name, { maxLength: 2 }),
    additionalProperties: fc.oneof({ weight: 3, arbitrary: fc.constant<unknown>(false) }, { weight: 1, arbitrary: inner }),
    patternProperties: dictionary(fc.constantFrom('^a', '^k', 'b$'), inner),
    propertyNames: fc.oneof(
      fc.record({ pattern }, { noNullPrototype: true }),
      fc.record({ enum: fc.uniqueArray(name, { minLength: 1 }) }, { noNullPrototype: true }),
    ),
    minProperties: count,
    maxProperties: count,
    dependentRequired: dictionary(name, fc.uniqueArray(name, { maxLength: 2 })),
    dependentSchemas: dictionary(name, inner),
  });
  const plainObject = fc.record(
    {
      type: fc.constant('object'),
      properties: dictionary(name, inner),
      required: fc.uniqueArray(name, { maxLength: 2 }),
      additionalProperties: fc.boolean(),
    },
    { requiredKeys: ['type', 'properties'], noNullPrototype: true },
  );
  const array = some({
    type: fc.constant('array'),
    items: inner,
    prefixItems: fc.array(inner, { minLength: 1, maxLength: 2 }),
    minItems: count,
    maxItems: count,
    uniqueItems: fc.boolean(),
    contains: inner,
    minContains: fc.integer({ min: 0, max: 2 }),
    maxContains: fc.integer({ min: 1, max: 2 }),
  });
  const list = fc.array(inner, { minLength: 1, maxLength: 3 });
  const combined = fc.oneof(
    fc.record({ anyOf: list }, { noNullPrototype: true }),
    fc.record({ oneOf: list }, { noNullPrototype: true }),
    fc.record({ allOf: list }, { noNullPrototype: true }),
    fc.record({ not: inner }, { noNullPrototype: true }),
    some({ if: inner, then: inner, else: inner, type }),
  );
  const unevaluated = fc.record(
    {
      type: fc.constant('object'),
      properties: dictionary(name, inner),
      anyOf: list,
      allOf: list,
      unevaluatedProperties: fc.oneof(fc.constant(false), inner),
    },
    { requiredKeys: ['unevaluatedProperties'], noNullPrototype: true },
  );
  const unevaluatedItems = fc.record(
    {
      prefixItems: fc.array(inner, { minLength: 1, maxLength: 2 }),
      contains: inner,
      anyOf: list,
      unevaluatedItems: fc.oneof(fc.constant(false), inner),
    },
    { requiredKeys: ['unevaluatedItems'], noNullPrototype: true },
  );
  const mixed = fc.tuple(plainObject, combined).map(([base, more]) => ({ ...base, ...more }));
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 3, arbitrary: plainObject },
    { weight: 2, arbitrary: object },
    { weight: 2, arbitrary: array },
    { weight: 3, arbitrary: combined },
    { weight: 1, arbitrary: mixed },
    { weight: 1, arbitrary: unevaluated },
    { weight: 1, arbitrary: unevaluatedItems },
  );
}

/** Payloads over the same small world. */
export const payloadArbitrary: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom<unknown>(
      'x',
      'y',
      'kind',
      '',
      'a',
      'ab',
      'abc',
      'xx',
      'abcd',
      '2024-01-15',
      0,
      1,
      2,
      3,
      -1,
      0.5,
      1.5,
      0.1,
      10,
      11,
      6,
      true,
      false,
      null,
    ),
    fc.dictionary(fc.constantFrom(...NAMES, 'ab', 'z'), tie('value'), { maxKeys: 3, noNullPrototype: true }),
    fc.array(tie('value'), { maxLength: 4 }),
  ),
})).value;

/** A schema and one that was made from it by one small change, or another one altogether. */
export function pairArbitrary(depth: number): fc.Arbitrary<readonly [Schema, Schema]> {
  const schema = schemaArbitrary(depth);
  return fc.oneof(
    { weight: 1, arbitrary: fc.tuple(schema, schema) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(schema, schemaArbitrary(1), fc.nat(), fc.nat(7))
        .map(([old, other, at, how]) => [old, change(old, other, at, how)] as const),
    },
  );
}

/** Changes one subschema or keyword, chosen by a number. */
function change(schema: Schema, other: Schema, at: number, how: number): Schema {
  if (typeof schema === 'boolean') return other;
  const keys = Object.keys(schema);
  const key = keys[at % Math.max(1, keys.length)];
  if (key === undefined) return other;
  const { [key]: old, ...rest } = schema;
  if (how === 0) return rest;
  if (how === 1 && typeof other === 'object') return { ...schema, ...other };
  if (typeof old === 'number') return { ...rest, [key]: key === 'multipleOf' ? old * 2 : old + (at % 2 === 0 ? 1 : 0) };
  if (Array.isArray(old) && ['anyOf', 'oneOf', 'allOf', 'prefixItems'].includes(key)) {
    const index = Math.floor(at / 7) % old.length;
    if (how === 2 && old.length > 1) return { ...rest, [key]: old.filter((_, position) => position !== index) };
    if (how === 3) return { ...rest, [key]: [...(old as unknown[]), other] };
    return {
      ...rest,
      [key]: (old as Schema[]).map((child, position) => (position === index ? change(child, other, Math.floor(at / 11), how) : child)),
    };
  }
  if (Array.isArray(old) && old.length > 1) return { ...rest, [key]: old.slice(1) };
  if (['items', 'contains', 'not', 'if', 'then', 'else', 'additionalProperties', 'propertyNames'].includes(key)) {
    return { ...rest, [key]: change(old as Schema, other, Math.floor(at / 5), how) };
  }
  if (['properties', 'patternProperties', 'dependentSchemas'].includes(key) && old && typeof old === 'object') {
    const names = Object.keys(old);
    const chosen = names[Math.floor(at / 3) % Math.max(1, names.length)] ?? 'a';
    const map = old as Record<string, Schema>;
    return { ...rest, [key]: { ...map, [chosen]: how < 5 ? change(map[chosen] ?? true, other, Math.floor(at / 13), how) : other } };
  }
  return rest;
}
