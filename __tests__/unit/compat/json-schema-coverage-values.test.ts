import { describe, expect, it } from '@jest/globals';
import { checkRow, type Row } from '../../support/json-schema-table.ts';

const text = { type: 'string' };
const whole = { type: 'integer' };
const number = { type: 'number' };
const OTHERS = ['array', 'boolean', 'integer', 'null', 'number', 'object'];

/** Draft 2020-12. */
const TABLES: Readonly<Record<string, readonly Row[]>> = {
  types: [
    ['a type is added', text, { type: ['string', 'null'] }, 'CB'],
    ['types are split into branches', { type: ['string', 'null'] }, { anyOf: [{ type: 'null' }, text] }, 'CC'],
    ['number covers integer', { type: ['integer', 'number'] }, number, 'CC'],
    ['all types are no limit', {}, { type: [...OTHERS, 'string'] }, 'CC'],
    ['what is not a string', { not: text }, { type: OTHERS }, 'CC'],
    ['nothing but true', true, {}, 'CC'],
    ['nothing but false', false, { not: {} }, 'CC'],
    ['false becomes a type', false, text, 'CB'],
    [
      'annotations',
      { ...text, title: 'a', description: 'b', default: 1, examples: [2], deprecated: true, readOnly: true, $comment: 'c' },
      { ...text, writeOnly: true },
      'CC',
    ],
    ['an unknown keyword', { ...text, 'x-shape': 'round' }, text, 'CC'],
  ],
  values: [
    ['const is an enum of one', { const: 'x' }, { enum: ['x'] }, 'CC'],
    ['the order of an enum', { enum: ['a', 1, null] }, { enum: [null, 'a', 1] }, 'CC'],
    ['a value twice', { enum: ['a', 'a'] }, { enum: ['a'] }, 'CC'],
    ['objects are equal in any order', { const: { a: 1, b: [2] } }, { const: { b: [2.0], a: 1.0 } }, 'CC'],
    ['arrays are equal in one order', { const: [1, 2] }, { const: [2, 1] }, 'BB'],
    ['true is not 1', { const: true }, { const: 1 }, 'BB'],
    ['an enum of integers is a range', { enum: [1, 2, 3] }, { ...whole, minimum: 1, maximum: 3 }, 'CC'],
    ['an enum within a pattern', { enum: ['ab', 'cd'] }, { ...text, pattern: '^[a-d]{2}$' }, 'CB'],
    ['an enum that the type cuts', { ...text, enum: ['a', 1] }, { const: 'a' }, 'CC'],
    ['both booleans', { type: 'boolean' }, { enum: [false, true] }, 'CC'],
    ['null', { type: 'null' }, { const: null }, 'CC'],
  ],
  numbers: [
    ['minimum', { ...number, minimum: 1 }, { ...number, minimum: 0 }, 'CB'],
    ['maximum', { ...number, maximum: 1 }, { ...number, maximum: 0 }, 'BC'],
    ['exclusiveMinimum', { ...number, exclusiveMinimum: 0 }, { ...number, minimum: 0 }, 'CB'],
    ['exclusiveMaximum', { ...number, exclusiveMaximum: 0 }, { ...number, maximum: 0 }, 'CB'],
    ['a bound between integers', { ...whole, minimum: 0.5 }, { ...whole, exclusiveMinimum: 0 }, 'CC'],
    ['multipleOf', { ...whole, multipleOf: 4 }, { ...whole, multipleOf: 2 }, 'CB'],
    ['integers are multiples of 1', whole, { ...number, multipleOf: 1 }, 'CC'],
    ['a multiple between bounds', { ...whole, minimum: 1, maximum: 9, multipleOf: 5 }, { const: 5 }, 'CC'],
    ['bounds say nothing of other types', { minimum: 0 }, { ...number, minimum: 0 }, 'BC'],
    ['bounds without numbers between', { ...whole, exclusiveMinimum: 1, exclusiveMaximum: 2 }, false, 'CC'],
    ['a bound that another implies', { ...number, minimum: 1, exclusiveMinimum: 0 }, { ...number, minimum: 1 }, 'CC'],
  ],
  strings: [
    ['minLength', { ...text, minLength: 2 }, { ...text, minLength: 1 }, 'CB'],
    ['maxLength', { ...text, maxLength: 2 }, { ...text, maxLength: 1 }, 'BC'],
    ['minLength 0', { ...text, minLength: 0 }, text, 'CC'],
    ['a length that cannot be', { ...text, minLength: 3, maxLength: 2 }, whole, 'CB'],
    ['a pattern within lengths', { ...text, pattern: '^[ab]{2,4}$' }, { ...text, minLength: 2, maxLength: 4 }, 'CB'],
    ['the same language', { ...text, pattern: '^(a|b)+$' }, { ...text, pattern: '^[ab][ab]*$' }, 'CC'],
    ['a pattern without anchors', { ...text, pattern: '^a' }, { ...text, pattern: 'a' }, 'CB'],
    ['two patterns', { ...text, allOf: [{ pattern: '^a' }, { pattern: 'b$' }] }, { ...text, pattern: '^a.*b$|^a[^]*b$' }, 'CC'],
    ['look-around is equal to itself', { ...text, pattern: '^(?=a)' }, { ...text, pattern: '^(?=a)', title: 'x' }, 'CC'],
  ],
  'formats and content': [
    ['a format is added', text, { ...text, format: 'email' }, 'BC'],
    ['a format changes', { ...text, format: 'date' }, { ...text, format: 'ipv4' }, 'BB'],
    ['a format says nothing of numbers', { ...whole, format: 'date' }, whole, 'CC'],
    ['an unknown format says nothing sure', text, { ...text, format: 'x-colour' }, 'UC'],
    ['an unknown format is equal to itself', { ...text, format: 'x-colour' }, { ...text, format: 'x-colour', minLength: 0 }, 'CC'],
    ['a format of integers that some validators judge', whole, { ...whole, format: 'int32' }, 'UC'],
    ['integers that are of a format whoever judges', { ...whole, minimum: 0, maximum: 2147483647 }, { ...whole, format: 'int32' }, 'CB'],
    ['values that are of a format, and one that is not', { enum: [1, 2] }, { enum: [1, 2, 2147483648], format: 'int32' }, 'CU'],
    ['a value beyond the format', { const: 2147483648 }, { format: 'int32' }, 'UB'],
    ['a narrower format of integers', { ...whole, format: 'int32' }, { ...whole, format: 'int64' }, 'CU'],
    ['every integer is one of 64 bits', whole, { ...whole, format: 'int64' }, 'CC'],
    ['a fraction is none', number, { ...number, format: 'int64' }, 'UC'],
    ['a format of integers says nothing of texts', text, { ...text, format: 'int32' }, 'UC'],
    ['an encoding that the reader does not know of', { ...text, contentEncoding: 'base64' }, { ...text, contentEncoding: 'base16' }, 'UU'],
    ['a media type that the reader expects', text, { ...text, contentMediaType: 'application/json' }, 'UC'],
    ['content of numbers', { ...whole, contentEncoding: 'base64' }, whole, 'CC'],
  ],
  combined: [
    ['branches are reordered', { anyOf: [text, whole] }, { anyOf: [whole, text] }, 'CC'],
    ['branches of oneOf are reordered', { oneOf: [text, whole] }, { oneOf: [whole, text] }, 'CC'],
    ['branches are nested', { anyOf: [text, { anyOf: [whole, { type: 'null' }] }] }, { type: ['null', 'string', 'integer'] }, 'CC'],
    ['branches are merged', { anyOf: [{ const: 'a' }, { const: 'b' }] }, { enum: ['a', 'b'] }, 'CC'],
    ['a branch within another', { anyOf: [text, { const: 'a' }] }, text, 'CC'],
    [
      'branches that split a range',
      {
        anyOf: [
          { ...whole, maximum: 0 },
          { ...whole, minimum: 1 },
        ],
      },
      whole,
      'CC',
    ],
    ['oneOf of what is apart', { oneOf: [text, whole] }, { anyOf: [text, whole] }, 'CC'],
    [
      'oneOf of what overlaps',
      {
        oneOf: [
          { ...whole, minimum: 0 },
          { ...whole, maximum: 0 },
        ],
      },
      whole,
      'CB',
    ],
    ['oneOf takes out what both have', { oneOf: [text, { const: 'a' }] }, { ...text, not: { const: 'a' } }, 'CC'],
    ['oneOf of the same twice', { oneOf: [text, text] }, false, 'CC'],
    ['allOf is merged', { allOf: [text, { minLength: 1 }, { maxLength: 3 }] }, { ...text, minLength: 1, maxLength: 3 }, 'CC'],
    ['allOf contradicts itself', { allOf: [text, whole] }, false, 'CC'],
    [
      'a union is multiplied out',
      { allOf: [{ anyOf: [text, whole] }, { not: { const: 1 } }] },
      { anyOf: [text, { ...whole, not: { const: 1 } }] },
      'CC',
    ],
    ['not twice', { not: { not: text } }, text, 'CC'],
    ['not of a union', { not: { anyOf: [text, whole] } }, { allOf: [{ not: text }, { not: whole }] }, 'CC'],
    ['not grows', { ...text, not: { const: 'a' } }, { ...text, not: { enum: ['a', 'b'] } }, 'BC'],
    ['not of everything', { not: true }, false, 'CC'],
    ['then without if', { ...text, then: { maxLength: 1 } }, text, 'CC'],
    ['if without then', { ...text, if: { maxLength: 1 } }, text, 'CC'],
    ['if true', { if: true, then: text, else: whole }, text, 'CC'],
    ['if false', { if: false, then: text, else: whole }, whole, 'CC'],
    ['a condition is a union', { if: text, then: { minLength: 1 }, else: whole }, { anyOf: [{ ...text, minLength: 1 }, whole] }, 'CC'],
    ['a condition is widened', { if: { ...text }, then: { minLength: 2 } }, { if: text, then: { minLength: 1 } }, 'CB'],
    ['a branch is removed', { anyOf: [text, whole] }, { anyOf: [text] }, 'BC'],
    ['a branch is split', { anyOf: [{ enum: ['a', 'b', 1] }] }, { anyOf: [{ enum: ['a'] }, { enum: ['b'] }, { const: 1 }] }, 'CC'],
  ],
};

describe.each(Object.keys(TABLES))('JSON Schema: %s', (title) => {
  it.each((TABLES[title] ?? []).map((row) => [row[0], row] as const))('%s', async (_, row) => {
    await expect(checkRow(2020, row)).resolves.toBeUndefined();
  });
});
