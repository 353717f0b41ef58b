/** What may stand somewhere in a contract. A list of texts is one of them; `object` names a row of `OBJECTS`. */
export type Shape =
  | 'text'
  | 'truth'
  | 'number'
  | 'integer'
  /** A whole number from 0. */
  | 'count'
  /** Neither list nor map. */
  | 'scalar'
  | 'map'
  | 'any'
  | readonly string[]
  | { readonly list: Shape; readonly least?: number; readonly most?: number; readonly unique?: true }
  | { readonly object: ObjectName }
  | { readonly either: readonly Shape[] }
  | { readonly pattern: RegExp }
  | { readonly above: number };

/** Minor versions of the standard, 3.0 to 3.2. */
export type Minor = 0 | 1 | 2;

/** A key, and from which version on it is there; what it is may change with the versions. */
export interface Key {
  readonly is: Shape;
  readonly from?: Minor;
  readonly until?: Minor;
}

export interface ObjectShape {
  readonly keys: Readonly<Record<string, Shape | Key>>;
  /** Keys that must be there, by version; absent: none. */
  readonly required?: (minor: Minor) => readonly string[];
  /** Whether unknown keys are let be. */
  readonly isOpen?: (minor: Minor) => boolean;
}

export type ObjectName =
  | 'contract'
  | 'object'
  | 'property'
  | 'item'
  | 'value'
  | 'map'
  | 'reference'
  | 'propertyReference'
  | 'quality'
  | 'level'
  | 'synonym'
  | 'customProperty'
  | 'authority';

const from = (minor: Minor, is: Shape): Key => ({ is, from: minor });
const always =
  (...keys: readonly string[]): (() => readonly string[]) =>
  () =>
    keys;
const inFirst = (minor: Minor): boolean => minor === 0;
const listOf = (object: ObjectName): Shape => ({ list: { object } });

const ID: Key = from(1, { pattern: /^[\w-]+$/ });
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

/** The contract and everything in it that says something about data (ODCS 3.0 to 3.2). Servers, teams and the like may be anything. */
export const OBJECTS: Readonly<Record<ObjectName, ObjectShape>> = {
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
      servers: 'any',
      dataProduct: 'text',
      description: 'map',
      domain: 'text',
      context: from(2, 'any'),
      schema: listOf('object'),
      support: 'any',
      price: 'any',
      team: 'any',
      roles: 'any',
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
      context: from(2, 'any'),
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
