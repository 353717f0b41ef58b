import { describe, expect, it } from '@jest/globals';
import { checkRow, type Row } from '../../support/json-schema-table.ts';

const text = { type: 'string' };
const whole = { type: 'integer' };
const number = { type: 'number' };
const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });
const closed = (properties: object, more: object = {}) => object(properties, { additionalProperties: false, ...more });
const list = (items: unknown, more: object = {}) => ({ type: 'array', items, ...more });
const tuple = (prefixItems: unknown[], more: object = {}) => ({ type: 'array', prefixItems, ...more });

/** Draft 2020-12. */
const TABLES: Readonly<Record<string, readonly Row[]>> = {
  objects: [
    ['an optional property joins', object({ a: text }), object({ a: text, b: whole }), 'CC', 'BC'],
    ['an optional property joins a closed object', closed({ a: text }), closed({ a: text, b: whole }), 'CB'],
    ['a property becomes required', object({ a: text }), object({ a: text }, { required: ['a'] }), 'BC'],
    ['a property is forbidden', object({ a: text }), object({ a: false }), 'BC'],
    ['the object closes', object({ a: text }), closed({ a: text }), 'CC', 'BC'],
    ['further properties get a type', closed({}, { additionalProperties: whole }), closed({}, { additionalProperties: number }), 'CB'],
    ['patternProperties', closed({}, { patternProperties: { '^x': whole } }), closed({}, { patternProperties: { '^x': number } }), 'CB'],
    [
      'a pattern over a property',
      closed({ ab: whole }, { patternProperties: { '^a': { minimum: 0 } } }),
      closed({ ab: { ...whole, minimum: 0 } }, { patternProperties: { '^a': { minimum: 0 } } }),
      'CC',
    ],
    ['a pattern covers a property', closed({ ab: whole }), closed({}, { patternProperties: { '^a': whole } }), 'CB'],
    [
      'patterns that overlap',
      closed({}, { patternProperties: { '^a': whole, b$: { minimum: 0 } } }),
      closed({ ab: { ...whole, minimum: 0 } }, { patternProperties: { '^a': whole, b$: { minimum: 0 } } }),
      'CC',
    ],
    [
      'propertyNames',
      object({}, { propertyNames: { maxLength: 3 }, additionalProperties: text }),
      object({}, { propertyNames: { maxLength: 5 }, additionalProperties: text }),
      'CB',
    ],
    ['maxProperties', closed({ a: text, b: text }, { maxProperties: 2 }), closed({ a: text, b: text }), 'CC'],
    ['maxProperties is lowered', closed({ a: text, b: text }), closed({ a: text, b: text }, { maxProperties: 1 }), 'BC'],
    ['dependentRequired', closed({ a: text, b: text }, { dependentRequired: { a: ['b'] } }), closed({ a: text, b: text }), 'CB'],
    [
      'dependentRequired as a condition',
      closed({ a: text, b: text }, { dependentRequired: { a: ['b'] } }),
      closed({ a: text, b: text }, { if: { required: ['a'] }, then: { required: ['b'] } }),
      'CC',
    ],
    [
      'dependentRequired as a schema',
      closed({ a: text, b: text }, { dependentRequired: { a: ['b'] } }),
      closed({ a: text, b: text }, { dependentSchemas: { a: { required: ['b'] } } }),
      'CC',
    ],
    [
      'dependentSchemas on what is always there',
      closed({ a: text, b: text }, { required: ['a'], dependentSchemas: { a: { required: ['b'] } } }),
      closed({ a: text, b: text }, { required: ['a', 'b'] }),
      'CC',
    ],
    ['a required property that cannot be', object({ a: false }, { required: ['a'] }), whole, 'CB'],
    ['allOf of properties', { allOf: [object({ a: text }), object({ b: whole })] }, object({ a: text, b: whole }), 'CC'],
    ['one branch of allOf is closed', { allOf: [closed({ a: text }), object({ b: whole })] }, closed({ a: text }), 'CC'],
  ],
  'unevaluated properties': [
    ['none', { ...object({ a: text }), unevaluatedProperties: false }, closed({ a: text }), 'CC'],
    [
      'through allOf',
      { ...object({ b: whole }), allOf: [object({ a: text })], unevaluatedProperties: false },
      closed({ a: text, b: whole }),
      'CC',
    ],
    ['through $ref', { $ref: '#/$defs/a', unevaluatedProperties: false, $defs: { a: object({ a: text }) } }, closed({ a: text }), 'CC'],
  ],
  arrays: [
    ['items', list(whole), list(number), 'CB'],
    ['the same item everywhere', list(text, { prefixItems: [text] }), list(text), 'CC'],
    ['a place is added to a closed tuple', tuple([text], { items: false }), tuple([text, whole], { items: false }), 'CB'],
    ['a place is added to an open tuple', tuple([text]), tuple([text, whole]), 'CC', 'BC'],
    ['minItems', list(text, { minItems: 2 }), list(text, { minItems: 1 }), 'CB'],
    ['maxItems', list(text, { maxItems: 2 }), list(text, { maxItems: 1 }), 'BC'],
    ['maxItems of a closed tuple', tuple([text, text], { items: false }), list(text, { maxItems: 2 }), 'CC'],
    ['no items', list(false), { type: 'array', maxItems: 0 }, 'CC'],
    ['uniqueItems', list(whole), list(whole, { uniqueItems: true }), 'BC'],
    ['one item is unique', list(whole, { maxItems: 1 }), list(whole, { maxItems: 1, uniqueItems: true }), 'CC'],
    ['contains', list(text, { contains: { const: 'x' } }), list(text, { minItems: 1 }), 'CB'],
    ['every item is contained', list(text, { minItems: 1 }), list(text, { contains: text }), 'CC'],
    ['minContains', list(text, { contains: { const: 'x' }, minContains: 2 }), list(text, { contains: { const: 'x' } }), 'CB'],
    ['minContains 0', list(text, { contains: { const: 'x' }, minContains: 0 }), list(text), 'CC'],
    [
      'maxContains',
      list(text, { contains: { const: 'x' }, maxContains: 1 }),
      list(text, { contains: { const: 'x' }, maxContains: 2 }),
      'CB',
    ],
    ['minContains without contains', list(text, { minContains: 2 }), list(text), 'CC'],
    ['more contained than there may be', list(text, { contains: text, minContains: 3, maxItems: 2 }), false, 'CC'],
  ],
  'unevaluated items': [
    ['after a tuple', tuple([text], { unevaluatedItems: false }), tuple([text], { items: false }), 'CC'],
    ['items evaluate all', list(text, { unevaluatedItems: false }), list(text), 'CC'],
    ['through allOf', { type: 'array', allOf: [{ prefixItems: [text] }], unevaluatedItems: false }, tuple([text], { items: false }), 'CC'],
    ['through $ref', { $ref: '#/$defs/t', unevaluatedItems: false, $defs: { t: tuple([text]) } }, tuple([text], { items: false }), 'CC'],
  ],
  recursion: [
    [
      'a list is unrolled',
      { $ref: '#/$defs/l', $defs: { l: object({ n: { $ref: '#/$defs/l' } }) } },
      object({ n: object({ n: { $ref: '#' } }) }),
      'CC',
    ],
    [
      'two that call each other',
      object({ n: { $ref: '#/$defs/b' } }, { $defs: { b: object({ n: { $ref: '#' } }) } }),
      object({ n: { $ref: '#' } }),
      'CC',
    ],
    ['a tree is widened', object({ v: whole, c: list({ $ref: '#' }) }), object({ v: number, c: list({ $ref: '#' }) }), 'CB'],
    [
      'deeper ones are narrowed',
      object({ v: number, n: { $ref: '#' } }),
      object({ v: number, n: { $ref: '#/$defs/d' } }, { $defs: { d: object({ v: whole, n: { $ref: '#/$defs/d' } }) } }),
      'BC',
    ],
    [
      'through further properties',
      { type: 'object', additionalProperties: { $ref: '#' } },
      { type: 'object', additionalProperties: { type: 'object' } },
      'CB',
    ],
    ['through a union', { anyOf: [whole, list({ $ref: '#' })] }, { anyOf: [list({ $ref: '#' }), number] }, 'CB'],
  ],
};

describe.each(Object.keys(TABLES))('JSON Schema: %s', (title) => {
  it.each((TABLES[title] ?? []).map((row) => [row[0], row] as const))('%s', async (_, row) => {
    await expect(checkRow(2020, row)).resolves.toBeUndefined();
  });
});
