/** A value of a row. Whole numbers beyond 2^53 are bigints, so that no digit of a key is lost. */
export type Value = null | boolean | number | bigint | string | readonly Value[] | ValueObject;
export interface ValueObject {
  readonly [key: string]: Value;
}

export const VALUE_TYPES = [
  'string',
  'date',
  'timestamp',
  'time',
  'number',
  'integer',
  'object',
  'array',
  'boolean',
  'map',
  'vector',
] as const;
export type ValueType = (typeof VALUE_TYPES)[number];
