import { describe, expect, it } from '@jest/globals';
import { compareSources } from '../../../src/compat/index.ts';
import type { SchemaPolicy } from '../../../src/config/index.ts';
import { answers, compareJson } from '../../support/json-schema-compare.ts';

const C = 'compatible';
const B = 'breaking';
const text = { type: 'string' };
const whole = { type: 'integer' };
const number = { type: 'number' };
const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });
const any: SchemaPolicy = { writers: 'any' };
const draft7 = { $schema: 'http://json-schema.org/draft-07/schema#' };
const draft4 = { $schema: 'http://json-schema.org/draft-04/schema#' };

/** What was asked, old, new, [deploy, rollback], policy. */
const GOLDEN: readonly (readonly [string, unknown, unknown, readonly [string, string], SchemaPolicy?])[] = [
  ['a declared property becomes required', object({ a: text }), object({ a: text }, { required: ['a'] }), [B, C]],
  ['an enum grows', { enum: ['x'] }, { enum: ['x', 'y'] }, [C, B]],
  ['keys change their order', { type: 'integer', minimum: 0 }, { minimum: 0, type: 'integer' }, [C, C]],
  ['an optional property joins an open object', object({ a: text }), object({ a: text, b: whole }), [C, C]],
  ['the same for writers of anything', object({ a: text }), object({ a: text, b: whole }), [B, C], any],
  [
    'an optional property joins a closed object',
    object({}, { additionalProperties: false }),
    object({ a: text }, { additionalProperties: false }),
    [C, B],
  ],
  ['a free-form object gets a typed property', { type: 'object' }, object({ a: text }), [B, C]],
  ['integer becomes number', whole, number, [C, B]],
  ['a default does not fill what is required', object({ a: text }), object({ a: { ...text, default: 'x' } }, { required: ['a'] }), [B, C]],
  ['another undeclared property is required', { required: ['foo'] }, { required: ['bar'] }, [B, B]],
  ['a branch of oneOf is loosened until it overlaps', { oneOf: [{ maxLength: 5 }, text] }, { oneOf: [{ maxLength: 10 }, text] }, [B, C]],
  ['oneOf grows by a branch that overlaps', { oneOf: [text] }, { oneOf: [text, { minLength: 3 }] }, [B, B]],
  ['oneOf grows by a branch apart', { oneOf: [text] }, { oneOf: [text, whole] }, [C, B]],
  ['a plain schema is wrapped', text, { anyOf: [text, whole] }, [C, B]],
  ['one branch is unwrapped', { allOf: [{ oneOf: [text] }] }, text, [C, C]],
  ['a definition is inlined', { $ref: '#/$defs/a', $defs: { a: object({ x: whole }) } }, object({ x: whole }), [C, C]],
  [
    'a definition is renamed',
    { items: { $ref: '#/$defs/a' }, $defs: { a: text } },
    { items: { $ref: '#/$defs/b' }, $defs: { b: text } },
    [C, C],
  ],
  [
    'a list is unrolled once',
    { $ref: '#/$defs/l', $defs: { l: object({ n: { $ref: '#/$defs/l' } }) } },
    object({ n: { $ref: '#' } }),
    [C, C],
  ],
  ['a recursive schema widens', object({ v: whole, n: { $ref: '#' } }), object({ v: number, n: { $ref: '#' } }), [C, B]],
  ['multiples are told exactly', { type: 'number', multipleOf: 0.1 }, { type: 'number', multipleOf: 0.01 }, [C, B]],
  ['1.0 is an integer', { const: 1.0 }, whole, [C, B]],
  ['lengths are code points', { const: '😀' }, { type: 'string', maxLength: 1 }, [C, B]],
  ['a pattern is widened', { type: 'string', pattern: '^[a-c]+$' }, { type: 'string', pattern: '^[a-z]+$' }, [C, B]],
  ['a condition is dropped', object({ a: text }, { if: { required: ['a'] }, then: { required: ['b'] } }), object({ a: text }), [C, B]],
  [
    'a union discriminated by a constant',
    { oneOf: [object({ k: { const: 1 } }, { required: ['k'] }), object({ k: { const: 2 } }, { required: ['k'] })] },
    { anyOf: [object({ k: { const: 2 } }), object({ k: { const: 1 } })] },
    [C, B],
  ],
  [
    'names by a pattern',
    { type: 'object', patternProperties: { '^x': whole }, additionalProperties: false },
    { type: 'object', patternProperties: { '^x': number }, additionalProperties: false },
    [C, B],
  ],
  [
    'a tuple gets a place more',
    { type: 'array', prefixItems: [text], items: false },
    { type: 'array', prefixItems: [text, whole], items: false },
    [C, B],
  ],
  [
    'draft 7 tuples',
    { ...draft7, type: 'array', items: [whole], additionalItems: false },
    { ...draft7, type: 'array', items: [number], additionalItems: false },
    [C, B],
  ],
  [
    'draft 7 ignores what stands beside $ref',
    { ...draft7, properties: { a: { $ref: '#/definitions/t', maxLength: 1 } }, definitions: { t: text } },
    { ...draft7, properties: { a: { $ref: '#/definitions/t' } }, definitions: { t: text } },
    [C, C],
  ],
  [
    'draft 4 flags exclude a bound',
    { ...draft4, minimum: 0, type: 'number' },
    { ...draft4, minimum: 0, exclusiveMinimum: true, type: 'number' },
    [B, C],
  ],
  [
    'dynamic references of the root',
    { $dynamicAnchor: 'n', type: 'object', properties: { c: { $dynamicRef: '#n' } } },
    { $dynamicAnchor: 'n', type: 'object', properties: { c: { $ref: '#' } } },
    [C, C],
  ],
  [
    'a case of a union names what its neighbour leaves open',
    {
      oneOf: [object({ a: text, b: text }, { required: ['b'], additionalProperties: false }), object({}, { additionalProperties: false })],
    },
    {
      oneOf: [
        object({ a: text, b: text }, { required: ['a', 'b'], additionalProperties: false }),
        object({}, { additionalProperties: false }),
      ],
    },
    [B, C],
    any,
  ],
  [
    'what a branch looks at is no part of the unevaluated rest',
    object({ a: text }, { anyOf: [object({ c: text }), { maxProperties: 1 }], unevaluatedProperties: whole }),
    object({ a: text }, { anyOf: [{ maxProperties: 1 }, true], unevaluatedProperties: whole }),
    [B, B],
    any,
  ],
  [
    'what a case of a union may say of the inside of a member is declared',
    object({ p: object({ x: whole }) }, { anyOf: [{ properties: { p: object({ y: whole }) } }, object({ q: text }, { required: ['q'] })] }),
    object({ p: object({ y: text }) }),
    [B, B],
  ],
  [
    'what `contains` says of an item is declared',
    { type: 'array', items: object({ x: whole }), contains: object({ y: whole }), minContains: 0 },
    { type: 'array', items: object({ y: text }) },
    [B, C],
  ],
  ['an anchor', { items: { $ref: '#t' }, $defs: { x: { $anchor: 't', ...text } } }, { items: text }, [C, C]],
];

describe('JSON Schema', () => {
  it.each(GOLDEN)('%s', async (_, old, next, wanted, policy = {}) => {
    expect(await answers(old, next, policy)).toEqual(wanted);
  });

  it('shows a payload that both validators confirmed, with the places of both sides', async () => {
    const { deploy } = await compareJson(
      object({ o: object({ a: text }, { required: ['a'] }) }, { required: ['o'] }),
      object({ o: object({ a: whole }, { required: ['a'] }) }, { required: ['o'] }),
    );
    expect(deploy.differences).toMatchObject([
      {
        rule: 'json-schema/type-narrowed',
        path: '/o/a',
        writer: { file: 'old.json', line: 8 },
        reader: { file: 'new.json', line: 8 },
        witness: { payload: { o: { a: 'a' } }, outcome: 'rejected', confirmedBy: ['ajv', '@cfworker/json-schema'] },
      },
    ]);
  });

  it('names one cause once, with the number of places', async () => {
    const with_ = (type: string) => ({
      ...object({ a: { $ref: '#/$defs/t' }, b: { $ref: '#/$defs/t' }, c: { $ref: '#/$defs/t' } }),
      $defs: { t: object({ v: { type } }) },
    });
    const { deploy } = await compareJson(with_('string'), with_('integer'));
    expect(deploy.differences).toHaveLength(1);
  });

  it('says unknown, with the keyword, where a reference leads out of the repository', async () => {
    const { deploy } = await compareJson(text, { $ref: 'https://example.com/x.json' });
    expect(deploy.answer).toBe('unknown');
    expect(deploy.differences[0]?.message).toContain('$ref');
  });

  it('follows references between files, JSON and YAML', async () => {
    const files = new Map([
      ['schemas/common.yaml', 'type: object\nproperties:\n  id: { $ref: "id.json#/$defs/id" }\n'],
      ['schemas/id.json', '{"$defs":{"id":{"type":"integer"}}}'],
    ]);
    const main = { path: 'schemas/order.json', text: '{"$ref":"common.yaml"}', file: (path: string) => files.get(path) };
    const inline = { path: 'schemas/order.json', text: JSON.stringify(object({ id: number })) };
    const { deploy, rollback } = await compareSources(main, inline, 'json-schema', {});
    expect([deploy.answer, rollback.answer]).toEqual([C, B]);
    expect(rollback.differences[0]?.reader?.file).toBe('schemas/id.json');
  });

  it.each([
    ['{', /old\.json:1:2 RG-SCHEMA-SYNTAX/],
    ['{"type":"strnig"}', /"strnig" is not a type/],
    ['{"minLength":-1}', /`minLength` must be a whole number/],
    ['{"$ref":"#/definitions/none"}', /leads nowhere/],
    [`${'{"items":'.repeat(600)}true${'}'.repeat(600)}`, /nests deeper/],
  ])('refuses what is no schema, with the place: %.40s', async (bad, message) => {
    const error = await compareSources({ path: 'old.json', text: bad }, { path: 'new.json', text: '{}' }, 'json-schema', {}).catch(
      (thrown: unknown) => thrown,
    );
    expect((error as { describe(): string }).describe()).toMatch(message);
  });

  it('is not held up by a pattern that backtracks for ever', async () => {
    const evil = { type: 'string', pattern: '^(a+)+$', minLength: 40 };
    expect(await answers(evil, { ...evil, maxLength: 30 })).toEqual([B, C]);
  });

  it('takes hostile names for names', async () => {
    const old = JSON.parse('{"type":"object","properties":{"__proto__":{"type":"string"},"constructor":{"type":"string"}}}') as unknown;
    const next = JSON.parse('{"type":"object","properties":{"__proto__":{"type":"integer"},"constructor":{"type":"string"}}}') as unknown;
    const { deploy } = await compareJson(old, next);
    expect(deploy.differences.map(({ path }) => path)).toEqual(['/__proto__']);
  });

  it.each(['constructor', 'toString', '__proto__'])('knows that no payload has %s unless it is written there', async (name) => {
    const old = { type: 'object', properties: Object.fromEntries([[name, text]]) };
    const { deploy } = await compareJson(old, { ...old, required: [name] });
    expect(deploy).toMatchObject({
      answer: B,
      differences: [
        { rule: 'json-schema/property-required-added', witness: { payload: {}, confirmedBy: ['ajv', '@cfworker/json-schema'] } },
      ],
    });
  });

  it('compares constants that are objects', async () => {
    const { deploy } = await compareJson({ enum: [{ a: 1 }, { b: [{}] }] }, { const: { b: [{}] } });
    expect(deploy.differences).toMatchObject([{ witness: { payload: { a: 1 }, confirmedBy: ['ajv', '@cfworker/json-schema'] } }]);
  });

  it('confirms what is reached through a chain of definitions that only refer, among many others', async () => {
    const others = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`other${index}`, object({ v: whole })]));
    const chain = { a: { $ref: '#/definitions/b' }, b: { $ref: '#/definitions/c' }, c: { $ref: '#/definitions/d' } };
    const schema = (values: readonly string[]) => ({
      ...draft7,
      ...object({ unit: { $ref: '#/definitions/a' }, other: { $ref: '#/definitions/other1' } }),
      definitions: { ...others, ...chain, d: { enum: values } },
    });
    const { deploy } = await compareJson(schema(['day', 'week']), schema(['day']));
    expect(deploy).toMatchObject({ answer: B, differences: [{ path: '/unit', witness: { payload: { unit: 'week' } } }] });
  });
});
