import type { JsonObject, JsonValue } from '../../src/core/index.ts';
import { organisation } from './odcs-organisation.ts';

/** A contract that uses whatever a version (0 to 2: 3.0 to 3.2) of the standard has to say about data. */
export function fullContract(minor: 0 | 1 | 2): JsonObject {
  const later = (from: number, keys: JsonObject): JsonObject => (minor >= from ? keys : {});
  const rule: JsonObject = minor === 0 ? { rule: 'nullCheck' } : { metric: 'nullValues' };
  const exclusive = minor === 0 ? true : 5;
  const definitions = [{ url: 'https://example.com', type: 'tutorial', ...later(1, { id: 'a-1', description: 'x' }) }];
  const custom = [{ property: 'x', value: [1], ...later(1, { id: 'c', description: 'd' }), ...later(2, { vendor: 'v' }) }];
  const quality: JsonValue[] = [
    { type: 'library', ...rule, mustBe: 0, unit: 'rows', dimension: 'accuracy', severity: 'error', businessImpact: 'operational' },
    { type: 'library', ...rule, mustBeBetween: [1, 2], ...later(1, { arguments: { missingValues: ['n/a'] } }) },
    { type: 'sql', query: 'select 1', ...later(1, { mustBeGreaterThan: 1 }) },
    { type: 'custom', engine: 'soda', implementation: { a: 1 }, name: 'n', schedule: 's', scheduler: 'cron', method: 'm' },
    { type: 'text', description: 'all is well', tags: ['t'], customProperties: custom, authoritativeDefinitions: definitions },
    ...(minor > 0 ? [{ metric: 'rowCount', mustNotBe: 3, id: 'q_1' }] : []),
  ];
  const element = (more: JsonObject): JsonObject => ({
    physicalType: 'x',
    description: 'x',
    businessName: 'x',
    tags: ['a'],
    authoritativeDefinitions: definitions,
    customProperties: custom,
    quality,
    ...later(1, { id: 'i' }),
    ...later(2, {
      deprecated: true,
      synonyms: [{ synonym: 's', locale: 'en', id: 's', description: 'd', source: 'x', status: 'y', customProperties: custom }],
    }),
    ...more,
  });
  const properties: JsonValue[] = [
    element({
      name: 's',
      logicalType: 'string',
      logicalTypeOptions: { minLength: 1, maxLength: 2, pattern: 'x', format: 'email' },
      primaryKey: true,
      primaryKeyPosition: 1,
      required: true,
      unique: true,
      partitioned: true,
      partitionKeyPosition: -1,
      classification: 'public',
      encryptedName: 'e',
      transformSourceObjects: ['a'],
      transformLogic: 'l',
      transformDescription: 'd',
      examples: [1, 'a', null],
      criticalDataElement: false,
      physicalName: 'p',
      ...later(1, {
        relationships: [{ type: 'foreignKey', to: 'other.id', customProperties: custom }, { to: ['a.b', 'schema/x/properties/y'] }],
      }),
      ...later(2, { semanticType: 'column', enum: [{ value: 'a', label: 'A', id: 'x', description: 'd', tags: ['t'] }, { value: 1 }] }),
    }),
    {
      name: 'd',
      logicalType: 'date',
      logicalTypeOptions: { format: 'yyyy', minimum: '2020', maximum: '2021', exclusiveMaximum: minor === 0 ? true : '2022' },
    },
    {
      name: 'i',
      logicalType: 'integer',
      logicalTypeOptions: { multipleOf: 2, minimum: 1, maximum: 9, exclusiveMinimum: exclusive, format: 'i32' },
    },
    { name: 'n', logicalType: 'number', logicalTypeOptions: { multipleOf: 0.5, minimum: 1.5, exclusiveMaximum: exclusive, format: 'f64' } },
    { name: 'b', logicalType: 'boolean' },
    {
      name: 'o',
      logicalType: 'object',
      logicalTypeOptions: { minProperties: 1, maxProperties: 3, required: ['x'] },
      properties: [
        { name: 'x', logicalType: 'string' },
        { name: 'y', logicalType: 'object', properties: [{ name: 'z', logicalType: 'integer' }] },
      ],
    },
    {
      name: 'a',
      logicalType: 'array',
      logicalTypeOptions: { minItems: 1, maxItems: 2, uniqueItems: true },
      items: { logicalType: 'object', properties: [{ name: 'x', logicalType: 'string' }] },
    },
    ...(minor > 0
      ? [
          {
            name: 't',
            logicalType: 'timestamp',
            logicalTypeOptions: { format: 'f', minimum: 'a', maximum: 'b', timezone: true, defaultTimezone: 'UTC', exclusiveMinimum: 'c' },
          },
          { name: 'c', logicalType: 'time', logicalTypeOptions: { timezone: false } },
        ]
      : []),
    ...(minor > 1
      ? [
          {
            name: 'm',
            logicalType: 'map',
            map: { key: { logicalType: 'string' }, value: { logicalType: 'array', items: { logicalType: 'integer' } } },
          },
          {
            name: 'v',
            logicalType: 'vector',
            logicalTypeOptions: {
              dimensions: 3,
              elementType: 'float32',
              distanceMetric: 'cosine',
              normalized: true,
              embeddingModel: 'm',
              embeddingModelVersion: '1',
            },
          },
        ]
      : []),
  ];
  return {
    version: '1.0.0',
    kind: 'DataContract',
    apiVersion: `v3.${minor}.0`,
    id: 'i',
    name: 'n',
    tenant: 't',
    tags: ['a'],
    status: 'active',
    dataProduct: 'd',
    domain: 'd',
    schema: [
      element({
        name: 'orders',
        logicalType: 'object',
        physicalName: 'p',
        dataGranularityDescription: 'd',
        properties,
        ...later(1, {
          relationships: [
            { from: 'a.b', to: 'c.d' },
            { from: ['a.b'], to: ['c.d'], type: 'foreignKey' },
          ],
        }),
      }),
      { name: 'empty' },
    ],
    ...organisation(minor, { custom, definitions }),
    slaDefaultElement: 'orders.d',
    slaProperties: [
      {
        property: 'freshness',
        value: 1,
        valueExt: 'x',
        unit: 'd',
        element: 'orders.d',
        driver: 'regulatory',
        ...later(1, { id: 'l', description: 'x', scheduler: 'c', schedule: 's' }),
        ...later(2, { customProperties: custom, authoritativeDefinitions: definitions }),
      },
    ],
    authoritativeDefinitions: definitions,
    customProperties: custom,
    contractCreatedTs: '2026-01-01T00:00:00Z',
  };
}

const STRANGE: readonly JsonValue[] = [
  'x',
  '',
  'string',
  'object',
  'sql',
  'library',
  'api',
  'kafka',
  'postgres',
  'hive',
  'athena',
  'i32',
  'a.b',
  0,
  1,
  -1,
  1.5,
  2,
  true,
  false,
  null,
  [],
  {},
  ['a'],
  ['a', 'a'],
  [1, 2],
  [2, 2],
  [1, 2, 3],
  { name: 'x' },
  [{ name: 'x' }],
  { value: 1 },
];
const NAMES: readonly string[] = [
  'id',
  'name',
  'value',
  'type',
  'metric',
  'rule',
  'query',
  'engine',
  'implementation',
  'mustBe',
  'mustNotBe',
  'mustBeLessThan',
  'mustBeBetween',
  'arguments',
  'unit',
  'dimension',
  'logicalType',
  'properties',
  'items',
  'map',
  'enum',
  'from',
  'to',
  'deprecated',
  'description',
  'schedule',
  'vendor',
  'required',
  'unique',
  'format',
  'minimum',
  'exclusiveMinimum',
  'timezone',
  'dimensions',
  'requird',
  'context',
  'semanticType',
  'key',
  'label',
  'url',
  'property',
  'port',
  'server',
  'location',
  'encoding',
  'database',
  'members',
  'username',
  'role',
  'channel',
  'priceAmount',
];

/** Numbers from 0 to 1, the same ones for the same seed (Mulberry32). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A copy with one small mistake, or a change that is none; `random` gives numbers from 0 to 1. */
export function mutate(contract: JsonObject, random: () => number): JsonObject {
  const copy = structuredClone(contract) as Record<string, JsonValue>;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const holders: (Record<string, JsonValue> | JsonValue[])[] = [];
  const visit = (value: JsonValue): void => {
    if (typeof value !== 'object' || value === null) return;
    holders.push(value as Record<string, JsonValue> | JsonValue[]);
    for (const inner of Object.values(value as Record<string, JsonValue>)) visit(inner);
  };
  visit(copy);
  const holder = pick(holders);
  if (Array.isArray(holder)) {
    const kind = random();
    if (kind < 0.4 && holder.length > 0) holder.splice(Math.floor(random() * holder.length), 1);
    else if (kind < 0.6 && holder.length > 0) holder.push(structuredClone(pick(holder)));
    else holder.push(structuredClone(pick(STRANGE)));
    return copy;
  }
  const keys = Object.keys(holder);
  const kind = random();
  if (kind < 0.25 && keys.length > 0) delete holder[pick(keys)];
  else if (kind < 0.6 && keys.length > 0) holder[pick(keys)] = structuredClone(pick(STRANGE));
  else holder[pick(NAMES)] = structuredClone(pick(STRANGE));
  return copy;
}
