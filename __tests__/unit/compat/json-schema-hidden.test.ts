import { describe, expect, it } from '@jest/globals';
import { evaluate } from '../../../src/compat/formats/json-schema/evaluate.ts';
import { parseSchema } from '../../../src/compat/formats/json-schema/engine.ts';
import { compareSources } from '../../../src/compat/index.ts';
import type { JsonValue } from '../../../src/core/index.ts';
import { answers } from '../../support/json-schema-compare.ts';
import { checkRow, type Draft, inDraft, type Row } from '../../support/json-schema-table.ts';

const REMOTE = { $ref: 'https://example.com/base.json' };
const text = { type: 'string' };

/** What cannot be followed may look at, and declare, any part of a value. */
const HIDDEN: readonly Row[] = [
  [
    'a reference that is not followed may have looked at what `unevaluatedProperties` refuses',
    { allOf: [REMOTE], properties: { a: text }, unevaluatedProperties: false },
    { properties: { a: text }, additionalProperties: false },
    'UU',
  ],
  ['the same for items', { allOf: [REMOTE], prefixItems: [text], unevaluatedItems: false }, { prefixItems: [text], items: false }, 'UU'],
  [
    'it may declare a property that the reader gives another form',
    { allOf: [REMOTE], properties: { a: text } },
    { properties: { a: text, b: { type: 'integer' } } },
    'UU',
  ],
  [
    'and one of a property that both declare',
    { allOf: [REMOTE], properties: { a: { type: 'object', properties: { x: text } } } },
    { properties: { a: { type: 'object', properties: { x: text, y: text } } } },
    'UU',
  ],
  [
    'it may hold of what a union says nothing else of',
    { anyOf: [REMOTE, { properties: { a: text } }] },
    { properties: { a: text, b: { type: 'integer' } } },
    'UC',
  ],
  [
    'where the writer is closed it may not',
    { ...REMOTE, properties: { a: text }, additionalProperties: false },
    { properties: { a: text } },
    'CU',
    'CU',
  ],
];

const LISTED: readonly Row[] = [
  ['a listed object is written as it is', { enum: [{ a: 1 }], properties: { b: {} } }, { not: { required: ['a'] } }, 'BB'],
  [
    'the same in a branch',
    { anyOf: [{ const: { a: 1 } }, { properties: { b: text }, required: ['b'] }] },
    { properties: { a: text } },
    'BB',
  ],
  ['a few values of any shape are tried', { enum: [{ a: [1, 2] }, ['x', 'x']] }, { not: { uniqueItems: true, type: 'array' } }, 'CB'],
  ['one of them in a union', { anyOf: [{ const: { a: 1 } }, { required: ['b'] }] }, { minProperties: 1 }, 'CB'],
];

describe('JSON Schema: what cannot be followed', () => {
  it.each(HIDDEN)('%s', async (_, old, next, declared) => {
    const found = await answers(inDraft(2020, old), inDraft(2020, next));
    expect(found.map((answer) => answer.charAt(0).toUpperCase()).join('')).toBe(declared);
  });
});

describe('JSON Schema: what is listed', () => {
  it.each(LISTED.map((row) => [row[0], row] as const))('%s', async (_, row) => {
    await expect(checkRow(2020, row)).resolves.toBeUndefined();
  });
});

async function truthOf(draft: Draft, schema: object, value: JsonValue): Promise<boolean | undefined> {
  const { root } = await parseSchema({ path: 'a.schema.json', text: JSON.stringify(inDraft(draft, schema)) });
  return evaluate(root, value);
}

describe('JSON Schema: what `unevaluated*` leaves alone', () => {
  const unknown = { format: 'of-our-own' };
  it.each<[string, Draft, object, JsonValue, boolean | undefined]>([
    [
      'a branch that may hold',
      2020,
      { anyOf: [{ properties: { a: true }, ...unknownIn('b') }, { minProperties: 1 }], unevaluatedProperties: false },
      { a: 1, b: 'x' },
      false,
    ],
    [
      'a branch that may hold, of all members',
      2020,
      { anyOf: [{ properties: { a: unknown } }, true], unevaluatedProperties: false },
      { a: 'x' },
      undefined,
    ],
    [
      'a condition that may hold',
      2020,
      { if: { properties: { a: unknown } }, then: { properties: { b: true } }, unevaluatedProperties: false },
      { a: 'x', b: 1 },
      undefined,
    ],
    ['a condition without a consequence', 2020, { if: { properties: { a: { const: 1 } } }, unevaluatedProperties: false }, { a: 1 }, true],
    ['an item that `contains` finds', 2020, { contains: { const: 1 }, unevaluatedItems: false }, [1], true],
    ['an item that `contains` may find', 2020, { contains: unknown, minContains: 0, unevaluatedItems: false }, ['x'], undefined],
    ['the same where drafts differ', 2019, { contains: { const: 1 }, unevaluatedItems: false }, [1], undefined],
  ])('%s', async (_, draft, schema, value, truth) => {
    expect(await truthOf(draft, schema, value)).toBe(truth);
  });
});

function unknownIn(name: string): object {
  return { required: [name] };
}

describe('JSON Schema: dynamic references without a certain target', () => {
  const tree = (leaf: object) => ({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://example.com/main',
    anyOf: [{ $ref: 'one' }, { $ref: 'two' }],
    $defs: {
      one: { $id: 'one', $dynamicAnchor: 'node', type: 'array', not: { items: { $dynamicRef: '#node' } } },
      two: { $id: 'two', $dynamicAnchor: 'node', ...leaf, type: 'object', not: { properties: { a: { $ref: 'one' } } } },
    },
  });

  it('are equal only while nothing changes', async () => {
    const source = (leaf: object) => ({ path: 'a.schema.json', text: JSON.stringify(tree(leaf)) });
    const same = await compareSources(source({}), source({}), 'json-schema', {});
    expect(same.deploy.answer).toBe('compatible');
    const { deploy } = await compareSources(source({ maxProperties: 3 }), source({}), 'json-schema', {});
    expect(deploy.answer).not.toBe('compatible');
  });
});

describe('JSON Schema files with identifiers', () => {
  const address = (type: string) => ({
    $id: 'https://example.com/schemas/address',
    $defs: { zip: { $anchor: 'zip', type } },
    properties: { zip: { $ref: '#zip' } },
  });
  it('are referred to by where they lie, and validators find them', async () => {
    const order = { $id: 'https://example.com/orders/order', properties: { to: { $ref: 'address.json' } }, required: ['to'] };
    const side = (type: string) => ({
      path: 'main.json',
      text: JSON.stringify(inDraft(2020, order)),
      file: (path: string) => (path === 'address.json' ? JSON.stringify(inDraft(2020, address(type))) : undefined),
    });
    const { deploy, rollback } = await compareSources(side('string'), side('integer'), 'json-schema', {});
    expect([deploy.answer, rollback.answer]).toEqual(['breaking', 'breaking']);
    expect(deploy.differences[0]?.witness?.confirmedBy).toEqual(['ajv', '@cfworker/json-schema']);
  });

  it.each([true, false])('may be nothing but %s', async (whole) => {
    const side = (value: boolean) => ({
      path: 'main.json',
      text: JSON.stringify(inDraft(2020, { properties: { a: { $ref: 'b.json' } } })),
      file: (path: string) => (path === 'b.json' ? String(value) : undefined),
    });
    const { deploy } = await compareSources(side(whole), side(!whole), 'json-schema', { writers: 'any' });
    expect(deploy.answer).toBe(whole ? 'breaking' : 'compatible');
  });
});

describe('JSON Schema: a long chain of references', () => {
  it.each([3, 150, 2000])('of %d is followed to its end', async (length) => {
    const chain = (leaf: object): object => ({
      $ref: '#/$defs/0',
      $defs: Object.fromEntries(
        Array.from({ length }, (_, index) => [index, index + 1 === length ? leaf : { $ref: `#/$defs/${index + 1}` }]),
      ),
    });
    const [old, next] = [text, { type: ['string', 'null'] }].map((leaf) => inDraft(2020, chain(leaf)));
    const [deploy, rollback] = await answers(old, next);
    expect(deploy).toBe('compatible');
    // Validators follow no chain as long as that.
    expect(rollback).toBe(length < 1000 ? 'breaking' : 'unknown');
  });
});
