import type { Version } from '../read/api.ts';

/** Whether schemas describe what is asked or what is answered. */
export type Polarity = 'request' | 'response';

/** How a keyword holds schemas. */
export type Holding = 'plain' | 'schema' | 'list' | 'map' | 'items';

const EARLY: readonly (readonly [string, Holding])[] = [
  ...['type', 'enum', 'format', 'pattern', 'multipleOf', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'].map(
    (keyword) => [keyword, 'plain'] as const,
  ),
  ...['minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties', 'required'].map(
    (keyword) => [keyword, 'plain'] as const,
  ),
  ['items', 'items'],
  ['additionalProperties', 'schema'],
  ['properties', 'map'],
  ['allOf', 'list'],
];

const THREE: readonly (readonly [string, Holding])[] = [...EARLY, ['anyOf', 'list'], ['oneOf', 'list'], ['not', 'schema']];

/** The keywords of every version that decide what a value may be, with how they hold schemas. */
export const KEYWORDS: Readonly<Record<Version, readonly (readonly [string, Holding])[]>> = {
  '2.0': EARLY,
  '3.0': THREE,
  '3.1': [
    ...THREE,
    ...['const', 'minContains', 'maxContains', 'contentEncoding', 'contentMediaType', 'dependentRequired'].map(
      (keyword) => [keyword, 'plain'] as const,
    ),
    ...['if', 'then', 'else', 'contains', 'contentSchema', 'propertyNames', 'unevaluatedItems', 'unevaluatedProperties'].map(
      (keyword) => [keyword, 'schema'] as const,
    ),
    ['prefixItems', 'list'],
    ['patternProperties', 'map'],
    ['dependentSchemas', 'map'],
  ],
};
