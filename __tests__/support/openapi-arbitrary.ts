import * as fc from 'fast-check';

/** A description as a value; schemas stand inline, so that they can be moved out. */
export interface Description {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, object>>;
}

const scalar = fc.oneof(
  fc.record(
    { type: fc.constant('string'), minLength: fc.integer({ min: 0, max: 2 }), maxLength: fc.integer({ min: 3, max: 5 }) },
    { requiredKeys: ['type'] },
  ),
  fc.record(
    { type: fc.constantFrom('integer', 'number'), minimum: fc.integer({ min: -2, max: 2 }), maximum: fc.integer({ min: 3, max: 6 }) },
    { requiredKeys: ['type'] },
  ),
  fc.record({ type: fc.constant('boolean') }),
  fc.record({ enum: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 1, null), { minLength: 1, maxLength: 4 }) }),
  fc.record({ type: fc.constant('string'), format: fc.constantFrom('date', 'uuid', 'password') }),
);

const NAMES = ['id', 'name', 'kind'] as const;
const { schema } = fc.letrec<{ schema: object }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { arbitrary: scalar, weight: 4 },
    {
      weight: 3,
      arbitrary: fc
        .record({
          properties: fc.dictionary(fc.constantFrom(...NAMES), tie('schema'), { maxKeys: 3, noNullPrototype: true }),
          required: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 2 }),
          closed: fc.boolean(),
        })
        .map(({ properties, required, closed }) => ({
          type: 'object',
          properties,
          required: required.filter((name) => Object.hasOwn(properties, name)),
          ...(closed ? { additionalProperties: false } : {}),
        })),
    },
    { weight: 1, arbitrary: tie('schema').map((items) => ({ type: 'array', items })) },
    { weight: 1, arbitrary: fc.array(tie('schema'), { minLength: 2, maxLength: 2 }).map((anyOf) => ({ anyOf })) },
  ),
}));

const media = schema.map((one) => ({ 'application/json': { schema: one } }));
const parameters = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('q', 'limit', 'sort'),
    in: fc.constantFrom('query', 'header'),
    required: fc.boolean(),
    schema: scalar,
  }),
  { maxLength: 3, selector: (one) => `${one.in} ${one.name}` },
);
const operation = fc.record(
  {
    parameters,
    requestBody: fc.record({ required: fc.boolean(), content: media }),
    responses: fc.dictionary(
      fc.constantFrom('200', '201', '404', '4XX', 'default'),
      fc.record({ description: fc.constant(''), content: media }, { requiredKeys: ['description'] }),
      { minKeys: 1, maxKeys: 3, noNullPrototype: true },
    ),
  },
  { requiredKeys: ['responses'] },
);

/** Small descriptions, in which every part that is compared occurs. */
export const description: fc.Arbitrary<Description> = fc
  .dictionary(
    fc.constantFrom('/things', '/things/x', '/other'),
    fc.dictionary(fc.constantFrom('get', 'post', 'put'), operation, { minKeys: 1, maxKeys: 2, noNullPrototype: true }),
    { minKeys: 1, maxKeys: 2, noNullPrototype: true },
  )
  .map((paths) => ({ openapi: '3.1.0', paths }));

/** Two descriptions that have much in common. */
export const pairOfDescriptions: fc.Arbitrary<readonly [Description, Description]> = fc
  .tuple(description, description, fc.integer({ min: 0, max: 3 }))
  .map(([a, b, take]) => {
    const mixed = { ...a.paths, ...Object.fromEntries(Object.entries(b.paths).slice(0, take)) };
    return [a, { ...b, paths: mixed }] as const;
  });

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The same with the members of all objects in reverse. */
export function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

/** The same with every schema, at any depth, moved to `components`. */
export function extracted(value: Description): object {
  const schemas: Record<string, Json> = {};
  const move = (one: Json): Json => {
    const name = `S${Object.keys(schemas).length}`;
    schemas[name] = null;
    schemas[name] = inner(one);
    return { $ref: `#/components/schemas/${name}` };
  };
  const inner = (one: Json): Json => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one;
    return Object.fromEntries(
      Object.entries(one).map(([key, member]) => {
        if (key === 'properties')
          return [key, Object.fromEntries(Object.entries(member as object).map(([name, schema]) => [name, move(schema as Json)]))];
        if (key === 'items') return [key, move(member)];
        return [key, key === 'anyOf' ? (member as Json[]).map(move) : member];
      }),
    );
  };
  const walk = (one: Json, under = ''): Json => {
    if (under === 'schema') return move(one);
    if (Array.isArray(one)) return (one as readonly Json[]).map((item) => walk(item));
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, member]) => [key, walk(member, key)]));
  };
  const paths = walk(value.paths as Json);
  return { openapi: value.openapi, paths, components: { schemas } };
}
