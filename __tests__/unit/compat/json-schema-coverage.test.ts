import { describe, expect, it } from '@jest/globals';
import { type Answers, checkRow, type Draft, type OtherFiles, type Row } from '../../support/json-schema-table.ts';

const text = { type: 'string' };
const whole = { type: 'integer' };
const number = { type: 'number' };
const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });
const DRAFT_6 = { $schema: 'http://json-schema.org/draft-06/schema#' };
const DRAFT_2019 = { $schema: 'https://json-schema.org/draft/2019-09/schema' };
const DRAFT_2020 = { $schema: 'https://json-schema.org/draft/2020-12/schema' };

/** Long enough for a validator of which the text `a` tells nothing. */
const short = { maxLength: 1 };
const sibling = object({ a: { $ref: '#/definitions/t', ...short } }, { definitions: { t: text } });
const alone = object({ a: { $ref: '#/definitions/t' } }, { definitions: { t: text } });
const both = object({ a: { ...text, ...short } });

/** The spelling and meaning of keywords from draft to draft. */
const DRAFTS: Readonly<Record<Draft, readonly Row[]>> = {
  4: [
    ['a flag excludes the lower bound', { ...number, minimum: 0 }, { ...number, minimum: 0, exclusiveMinimum: true }, 'BC'],
    ['a flag excludes the upper bound', { ...number, maximum: 0, exclusiveMaximum: true }, { ...number, maximum: 0 }, 'CB'],
    ['a flag says no', { ...number, minimum: 0, exclusiveMinimum: false }, { ...number, minimum: 0 }, 'CC'],
    ['a flag between integers', { ...whole, minimum: 0, exclusiveMinimum: true }, { ...whole, minimum: 1 }, 'CC'],
    ['siblings of $ref are ignored', sibling, alone, 'CC'],
    ['siblings of $ref are no part of what is inlined', sibling, both, 'BC'],
    ['definitions are inlined', alone, object({ a: text }), 'CC'],
    ['const means nothing yet', { ...text, const: 'x' }, text, 'CC'],
    ['contains means nothing yet', { type: 'array', contains: text }, { type: 'array' }, 'CC'],
    ['propertyNames means nothing yet', { type: 'object', propertyNames: { maxLength: 1 } }, { type: 'object' }, 'CC'],
    ['if means nothing yet', { ...text, if: { minLength: 1 }, then: { maxLength: 1 } }, text, 'CC'],
    ['enum grows', { enum: ['a'] }, { enum: ['a', 'b'] }, 'CB'],
    ['not', { ...text, not: { maxLength: 2 } }, { ...text, minLength: 3 }, 'CC'],
    ['dependencies on names', object({ a: text, b: text }, { dependencies: { a: ['b'] } }), object({ a: text, b: text }), 'CB'],
    [
      'dependencies on schemas',
      object({ a: text, b: text }, { dependencies: { a: { required: ['b'] } } }),
      object({ a: text, b: text }, { dependencies: { a: ['b'] } }),
      'CC',
    ],
    ['a tuple is closed', { type: 'array', items: [text] }, { type: 'array', items: [text], additionalItems: false }, 'CC', 'BC'],
    [
      'draft 6 writes exclusive bounds as numbers',
      { ...number, minimum: 0, exclusiveMinimum: true },
      { ...DRAFT_6, ...number, exclusiveMinimum: 0 },
      'CC',
    ],
    ['id becomes $id', { id: 'https://x.test/a.json', ...text }, { ...DRAFT_6, $id: 'https://x.test/a.json', ...text }, 'CC'],
    [
      'id changes the base',
      { ...object({ p: { $ref: 'b.json' } }), id: 'https://x.test/a.json', definitions: { b: { id: 'b.json', ...text } } },
      object({ p: text }),
      'CC',
    ],
  ],
  6: [
    ['exclusiveMinimum as a number', { ...number, exclusiveMinimum: 0 }, { ...number, minimum: 0 }, 'CB'],
    ['exclusiveMaximum as a number', { ...number, exclusiveMaximum: 0 }, { ...number, exclusiveMaximum: 1 }, 'CB'],
    ['siblings of $ref are ignored', sibling, alone, 'CC'],
    ['siblings of $ref are no part of what is inlined', sibling, both, 'BC'],
    ['const', { const: 'x' }, { enum: ['x'] }, 'CC'],
    ['contains', { type: 'array', items: text, contains: { const: 'x' } }, { type: 'array', items: text, minItems: 1 }, 'CB'],
    ['propertyNames', { type: 'object', propertyNames: { maxLength: 1 } }, { type: 'object', propertyNames: { maxLength: 2 } }, 'CB'],
    ['boolean schemas', object({ a: false, b: true }), object({ a: { not: {} }, b: {} }), 'CC'],
    ['if means nothing yet', { ...text, if: { minLength: 1 }, then: { maxLength: 1 } }, text, 'CC'],
    ['content means nothing yet', { ...text, contentEncoding: 'base64' }, { ...text, contentEncoding: 'base16' }, 'CC'],
    [
      '$id changes the base',
      { ...object({ p: { $ref: 'b.json' } }), $id: 'https://x.test/a.json', definitions: { b: { $id: 'b.json', ...text } } },
      object({ p: text }),
      'CC',
    ],
  ],
  7: [
    ['siblings of $ref are ignored', sibling, alone, 'CC'],
    ['siblings of $ref are no part of what is inlined', sibling, both, 'BC'],
    [
      'a condition is added',
      object({ a: text }),
      { ...object({ a: text }), if: { required: ['a'] }, then: { properties: { a: short } } },
      'BC',
    ],
    ['a list of items is a tuple', { type: 'array', items: [whole] }, { type: 'array', items: [number] }, 'CB'],
    [
      'additionalItems has a schema',
      { type: 'array', items: [whole], additionalItems: whole },
      { type: 'array', items: [whole], additionalItems: number },
      'CB',
    ],
    [
      'additionalItems says nothing beside one schema',
      { type: 'array', items: text, additionalItems: false },
      { type: 'array', items: text },
      'CC',
    ],
    ['additionalItems says nothing without items', { type: 'array', additionalItems: false }, { type: 'array' }, 'CC'],
    ['dependencies on names', object({ a: text, b: text }), object({ a: text, b: text }, { dependencies: { a: ['b'] } }), 'BC'],
    [
      'dependencies on schemas',
      object({ a: text, b: whole }, { dependencies: { a: { properties: { b: { minimum: 0 } } } } }),
      object({ a: text, b: whole }),
      'CB',
    ],
    ['dependencies on false', object({ a: text }, { dependencies: { a: false } }), object({ a: false }), 'CC'],
    [
      'dependentRequired means nothing yet',
      object({ a: text, b: text }, { dependentRequired: { a: ['b'] } }),
      object({ a: text, b: text }),
      'CC',
    ],
    ['minContains means nothing yet', { type: 'array', contains: text, minContains: 2 }, { type: 'array', contains: text }, 'CC'],
    ['maxContains means nothing yet', { type: 'array', contains: text, maxContains: 1 }, { type: 'array', contains: text }, 'CC'],
    ['unevaluatedProperties means nothing yet', object({ a: text }, { unevaluatedProperties: false }), object({ a: text }), 'CC'],
    ['prefixItems means nothing yet', { type: 'array', prefixItems: [text] }, { type: 'array' }, 'CC'],
    ['$id with a fragment is an anchor', { items: { $ref: '#t' }, definitions: { x: { $id: '#t', ...text } } }, { items: text }, 'CC'],
    [
      '2020-12 writes it otherwise',
      {
        ...object({ a: { type: 'array', items: [text], additionalItems: false }, b: { $ref: '#/definitions/x' } }),
        definitions: { x: whole },
        dependencies: { a: ['b'], b: { minProperties: 1 } },
      },
      {
        ...DRAFT_2020,
        ...object({ a: { type: 'array', prefixItems: [text], items: false }, b: { $ref: '#/$defs/x' } }),
        $defs: { x: whole },
        dependentRequired: { a: ['b'] },
        dependentSchemas: { b: { minProperties: 1 } },
      },
      'CC',
    ],
  ],
  2019: [
    ['siblings of $ref count', sibling, alone, 'CB'],
    ['siblings of $ref are part of what is inlined', sibling, both, 'CC'],
    [
      'a list of items is a tuple',
      { type: 'array', items: [whole], additionalItems: false },
      { type: 'array', items: [number], additionalItems: false },
      'CB',
    ],
    ['prefixItems means nothing yet', { type: 'array', prefixItems: [text] }, { type: 'array' }, 'CC'],
    ['dependentRequired', object({ a: text, b: text }, { dependentRequired: { a: ['b'] } }), object({ a: text, b: text }), 'CB'],
    [
      'dependentSchemas',
      object({ a: text, b: text }, { dependentSchemas: { a: { required: ['b'] } } }),
      object({ a: text, b: text }, { dependentRequired: { a: ['b'] } }),
      'CC',
    ],
    ['minContains', { type: 'array', contains: text, minContains: 2 }, { type: 'array', contains: text }, 'CB'],
    [
      'unevaluatedProperties',
      { allOf: [object({ a: text })], unevaluatedProperties: false },
      object({ a: text }, { additionalProperties: false }),
      'CC',
    ],
    [
      'unevaluatedItems',
      { type: 'array', items: [text], unevaluatedItems: false },
      { type: 'array', items: [text], additionalItems: false },
      'CC',
    ],
    ['$anchor', { items: { $ref: '#t' }, $defs: { x: { $anchor: 't', ...text } } }, { items: text }, 'CC'],
    ['$recursiveRef without an anchor is a reference', object({ n: { $recursiveRef: '#' } }), object({ n: { $ref: '#' } }), 'CC'],
    [
      '$recursiveRef of the root',
      { $recursiveAnchor: true, ...object({ v: whole, n: { $recursiveRef: '#' } }) },
      object({ v: number, n: { $ref: '#' } }),
      'CB',
    ],
    [
      '2020-12 calls it $dynamicRef',
      { $recursiveAnchor: true, ...object({ v: whole, n: { $recursiveRef: '#' } }) },
      { ...DRAFT_2020, $dynamicAnchor: 'node', ...object({ v: whole, n: { $dynamicRef: '#node' } }) },
      'CC',
    ],
    [
      '2020-12 writes tuples otherwise',
      { type: 'array', items: [text], additionalItems: whole },
      { ...DRAFT_2020, type: 'array', prefixItems: [text], items: whole },
      'CC',
    ],
  ],
  2020: [
    ['siblings of $ref count', sibling, alone, 'CB'],
    ['siblings of $ref are part of what is inlined', sibling, both, 'CC'],
    [
      'prefixItems and items',
      { type: 'array', prefixItems: [text], items: whole },
      { type: 'array', prefixItems: [text], items: number },
      'CB',
    ],
    [
      'additionalItems means nothing any more',
      { type: 'array', prefixItems: [text], additionalItems: false },
      { type: 'array', prefixItems: [text] },
      'CC',
    ],
    ['$recursiveRef means nothing any more', object({ n: { $recursiveRef: '#' } }), object({ n: {} }), 'CC'],
    [
      '$anchor',
      { items: { $ref: '#t' }, $defs: { x: { $anchor: 't', ...text } } },
      { items: { $ref: '#/$defs/y' }, $defs: { y: text } },
      'CC',
    ],
    [
      '$dynamicRef without a dynamic anchor is a reference',
      { items: { $dynamicRef: '#t' }, $defs: { x: { $anchor: 't', ...text } } },
      { items: text },
      'CC',
    ],
    ['$dynamicAnchor is an anchor, too', { items: { $ref: '#t' }, $defs: { x: { $dynamicAnchor: 't', ...text } } }, { items: text }, 'CC'],
    [
      '$id changes the base of what is below',
      {
        ...object({ p: { $ref: 'b.json#/$defs/c' } }),
        $id: 'https://x.test/a.json',
        $defs: { b: { $id: 'b.json', $defs: { c: { $ref: '#/$defs/d' }, d: text } }, d: whole },
      },
      object({ p: text }),
      'CC',
    ],
    ['the name of the root changes', { $id: 'https://x.test/a.json', ...text }, { $id: 'https://x.test/b.json', ...text }, 'CC'],
  ],
};

describe.each(Object.keys(DRAFTS).map((draft) => Number(draft) as Draft))('JSON Schema draft %s', (draft) => {
  it.each(DRAFTS[draft].map((row) => [row[0], row] as const))('%s', async (_, row) => {
    await expect(checkRow(draft, row)).resolves.toBeUndefined();
  });
});

const list = (item: unknown) => ({ type: 'array', items: item });
const tree2019 = {
  ...DRAFT_2019,
  $id: 'https://x.test/tree',
  $recursiveAnchor: true,
  ...object({ v: true, c: list({ $recursiveRef: '#' }) }),
};
const tree2020 = {
  ...DRAFT_2020,
  $id: 'https://x.test/tree',
  $dynamicAnchor: 'node',
  ...object({ v: true, c: list({ $dynamicRef: '#node' }) }),
};
const closedTree = object({ v: true, c: list({ $ref: '#' }) }, { additionalProperties: false });

/** What is shown, draft, old with its other files, new with its other files, answers. */
const FILES: readonly (readonly [string, Draft, readonly [unknown, OtherFiles], readonly [unknown, OtherFiles], Answers])[] = [
  ['a definition moves into a file', 2020, [object({ a: text }), {}], [object({ a: { $ref: 'a.json' } }), { 'a.json': text }], 'CC'],
  [
    'a definition of a file is narrowed',
    7,
    [{ $ref: 'a.json#/definitions/t' }, { 'a.json': { definitions: { t: number } } }],
    [{ $ref: 'a.json#/definitions/t' }, { 'a.json': { definitions: { t: whole } } }],
    'BC',
  ],
  ['a file refers to one beside it', 2020, [{ $ref: 'x/a.json' }, { 'x/a.json': { $ref: 'b.json' }, 'x/b.json': text }], [text, {}], 'CC'],
  [
    'files refer to each other',
    2020,
    [object({ n: { $ref: 'a.json' } }), { 'a.json': object({ n: { $ref: 'main.json' } }) }],
    [object({ n: { $ref: '#' } }), {}],
    'CC',
  ],
  ['an anchor of another file', 2020, [{ $ref: 'a.json#t' }, { 'a.json': { $defs: { x: { $anchor: 't', ...text } } } }], [text, {}], 'CC'],
  [
    'a closed recursive tree is written out',
    2019,
    [{ $recursiveAnchor: true, $ref: 'a.json', unevaluatedProperties: false }, { 'a.json': tree2019 }],
    [closedTree, {}],
    'CC',
  ],
  [
    'a closed dynamic tree is written out',
    2020,
    [{ $dynamicAnchor: 'node', $ref: 'a.json', unevaluatedProperties: false }, { 'a.json': tree2020 }],
    [closedTree, {}],
    'CC',
  ],
];

describe('JSON Schema over several files', () => {
  it.each(FILES.map((row) => [row[0], row] as const))('%s', async (_, [title, draft, [old, before], [next, after], answers]) => {
    await expect(checkRow(draft, [title, old, next, answers], [before, after])).resolves.toBeUndefined();
  });
});
