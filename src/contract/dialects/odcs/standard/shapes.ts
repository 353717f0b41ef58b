import { CONTEXT, ORGANISATION } from './organisation.ts';
import { SERVER } from './servers.ts';
import { always, from, ID, inFirst, type Key, listOf, type Minor, type ObjectName, type ObjectShape, type Shape } from './types.ts';

const NAMED = {
  id: ID,
  description: 'text',
  tags: { list: 'text' },
  customProperties: listOf('customProperty'),
  authoritativeDefinitions: listOf('authority'),
} as const;
/** Every object and property. */
const ELEMENT = {
  ...NAMED,
  name: 'text',
  physicalType: 'text',
  physicalName: 'text',
  businessName: 'text',
  deprecated: from(2, 'truth'),
  synonyms: from(2, listOf('synonym')),
  quality: listOf('quality'),
} as const;
const REFERENCE: Shape = {
  pattern: /^(?:[A-Za-z_]\w*\.[A-Za-z_]\w*|(?:(?:https?:\/\/)?[\w./-]+\.yaml#)?\/?[A-Za-z_]\w*\/[\w-]+(?:\/[A-Za-z_]\w*\/[\w-]+)*)$/,
};
const REFERENCES: Shape = { either: [REFERENCE, { list: REFERENCE, least: 1 }] };
const TYPES = ['string', 'date', 'number', 'integer', 'object', 'array', 'boolean'];
const LATER_TYPES = [...TYPES, 'timestamp', 'time'];

/** The contract and everything in it (ODCS 3.0 to 3.2). */
export const OBJECTS: Readonly<Record<ObjectName, ObjectShape>> = {
  ...ORGANISATION,
  server: SERVER,
  contract: {
    keys: {
      version: 'text',
      kind: ['DataContract'],
      apiVersion: 'text',
      id: 'text',
      name: 'text',
      tenant: 'text',
      tags: { list: 'text' },
      status: 'text',
      servers: listOf('server'),
      dataProduct: 'text',
      description: { object: 'description' },
      domain: 'text',
      context: from(2, CONTEXT),
      schema: listOf('object'),
      support: listOf('support'),
      price: { object: 'price' },
      team: { is: { either: [{ object: 'team' }, listOf('member')] }, from: 1, before: listOf('member') },
      roles: listOf('role'),
      slaDefaultElement: 'text',
      slaProperties: listOf('level'),
      authoritativeDefinitions: listOf('authority'),
      customProperties: listOf('customProperty'),
      contractCreatedTs: 'text',
    },
    required: (minor) => ['version', 'apiVersion', 'kind', 'id', ...(minor < 2 ? ['status'] : [])],
  },
  object: {
    keys: {
      ...ELEMENT,
      logicalType: ['object'],
      dataGranularityDescription: 'text',
      properties: listOf('property'),
      relationships: from(1, listOf('reference')),
      context: from(2, CONTEXT),
    },
    required: always('name'),
  },
  property: { keys: {}, required: always('name') },
  item: {
    keys: {
      ...ELEMENT,
      primaryKey: 'truth',
      primaryKeyPosition: 'integer',
      logicalType: LATER_TYPES,
      logicalTypeOptions: 'map',
      required: 'truth',
      unique: 'truth',
      semanticType: from(2, ['column', 'measure', 'dimension']),
      partitioned: 'truth',
      partitionKeyPosition: 'integer',
      classification: 'text',
      encryptedName: 'text',
      transformSourceObjects: { list: 'text' },
      transformLogic: 'text',
      transformDescription: 'text',
      examples: { list: 'any' },
      enum: from(2, { list: { object: 'value' }, least: 1, unique: true }),
      criticalDataElement: 'truth',
      relationships: from(1, listOf('propertyReference')),
    },
  },
  value: { keys: { ...NAMED, value: 'scalar', label: 'text' }, required: always('value') },
  map: { keys: { key: { object: 'item' }, value: { object: 'item' } }, required: always('key', 'value') },
  reference: {
    keys: { id: from(2, 'text'), type: ['foreignKey'], from: REFERENCES, to: REFERENCES, customProperties: listOf('customProperty') },
    required: always('from', 'to'),
  },
  propertyReference: {
    keys: { id: from(2, 'text'), type: ['foreignKey'], to: REFERENCES, customProperties: listOf('customProperty') },
    required: always('to'),
  },
  quality: {
    keys: {
      ...NAMED,
      businessImpact: 'text',
      dimension: ['accuracy', 'completeness', 'conformity', 'consistency', 'coverage', 'timeliness', 'uniqueness'],
      method: 'text',
      name: 'text',
      schedule: 'text',
      scheduler: 'text',
      severity: 'text',
      type: ['text', 'library', 'sql', 'custom'],
      unit: 'text',
    },
    isOpen: inFirst,
  },
  level: {
    keys: {
      id: ID,
      property: 'text',
      value: 'scalar',
      valueExt: 'scalar',
      unit: 'text',
      element: 'text',
      driver: 'text',
      description: from(1, 'text'),
      scheduler: from(1, 'text'),
      schedule: from(1, 'text'),
      customProperties: from(2, listOf('customProperty')),
      authoritativeDefinitions: from(2, listOf('authority')),
    },
    required: always('property', 'value'),
    isOpen: inFirst,
  },
  synonym: {
    keys: {
      id: ID,
      synonym: 'text',
      description: 'text',
      locale: 'text',
      source: 'text',
      status: 'text',
      customProperties: listOf('customProperty'),
    },
    required: always('synonym'),
  },
  customProperty: {
    keys: { id: ID, property: 'text', value: 'any', description: from(1, 'text'), vendor: from(2, 'text') },
    required: (minor) => (minor === 0 ? [] : ['property', 'value']),
    isOpen: inFirst,
  },
  authority: {
    keys: { id: ID, url: 'text', type: 'text', description: from(1, 'text') },
    required: always('url', 'type'),
    isOpen: inFirst,
  },
};

const DATES = {
  format: 'text',
  minimum: 'text',
  maximum: 'text',
} as const;
const OPEN_DATES = { exclusiveMinimum: from(1, 'text'), exclusiveMaximum: from(1, 'text') };
const NUMBERS = {
  multipleOf: { above: 0 },
  minimum: 'number',
  maximum: 'number',
} as const;
/** `exclusiveMinimum: true` became the limit itself with 3.1. */
const FLAGS = { exclusiveMinimum: 'truth', exclusiveMaximum: 'truth' } as const;

/** Keys of `logicalTypeOptions` by logical type, and whatever else a type brings along. */
export const OPTIONS: Readonly<Record<string, (minor: Minor) => Readonly<Record<string, Shape | Key>>>> = {
  string: () => ({ minLength: 'count', maxLength: 'count', pattern: 'text', format: 'text' }),
  date: (minor) => ({ ...DATES, ...(minor === 0 ? FLAGS : OPEN_DATES) }),
  timestamp: () => ({ ...DATES, ...OPEN_DATES, timezone: 'truth', defaultTimezone: 'text' }),
  time: () => ({ ...DATES, ...OPEN_DATES, timezone: 'truth', defaultTimezone: 'text' }),
  integer: (minor) => ({
    ...NUMBERS,
    ...exclusive(minor),
    format: ['i8', 'i16', 'i32', 'i64', 'i128', 'u8', 'u16', 'u32', 'u64', 'u128'],
  }),
  number: (minor) => ({ ...NUMBERS, ...exclusive(minor), format: ['f32', 'f64'] }),
  object: () => ({ minProperties: 'count', maxProperties: 'count', required: { list: 'text', least: 1, unique: true } }),
  array: () => ({ minItems: 'count', maxItems: 'count', uniqueItems: 'truth' }),
  vector: () => ({
    dimensions: 'count',
    elementType: ['bfloat16', 'binary', 'float16', 'float32', 'float64', 'int8', 'uint8'],
    distanceMetric: ['cosine', 'dotProduct', 'euclidean', 'hamming', 'manhattan'],
    embeddingModel: 'text',
    embeddingModelVersion: 'text',
    normalized: 'truth',
  }),
};

function exclusive(minor: Minor): Readonly<Record<string, Shape | Key>> {
  return minor === 0 ? FLAGS : { exclusiveMinimum: 'number', exclusiveMaximum: 'number' };
}

const PAIR: Shape = { list: 'number', least: 2, most: 2, unique: true };
/** Operators of quality rules. */
export const OPERATORS: Readonly<Record<string, Shape>> = {
  mustBe: 'any',
  mustNotBe: 'any',
  mustBeGreaterThan: 'number',
  mustBeGreaterOrEqualTo: 'number',
  mustBeLessThan: 'number',
  mustBeLessOrEqualTo: 'number',
  mustBeBetween: PAIR,
  mustNotBeBetween: PAIR,
};

/** Logical types by version. */
export function logicalTypes(minor: Minor): readonly string[] {
  return minor === 0 ? TYPES : minor === 1 ? LATER_TYPES : [...LATER_TYPES, 'map', 'vector'];
}

/** Keys of a quality rule beside those of all rules, by what it is. */
export const RULES: Readonly<Record<'library' | 'sql' | 'custom', (minor: Minor) => ObjectShape>> = {
  library: (minor) => ({
    keys: {
      metric: from(1, ['nullValues', 'missingValues', 'invalidValues', 'duplicateValues', 'rowCount']),
      rule: 'text',
      arguments: from(1, 'map'),
      ...OPERATORS,
    },
    required: always(minor === 0 ? 'rule' : 'metric'),
  }),
  sql: (minor) => ({ keys: { query: 'text', ...(minor === 0 ? {} : OPERATORS) }, required: always('query') }),
  custom: () => ({ keys: { engine: 'text', implementation: { either: ['text', 'map'] } }, required: always('engine', 'implementation') }),
};
