import { describe, expect, it } from '@jest/globals';
import type { JsonObject, JsonValue } from '../../../src/core/index.ts';
import { effortOf } from '../../../src/compat/formats/json-schema/effort.ts';
import { evaluate, looksOfEvaluation } from '../../../src/compat/formats/json-schema/evaluate.ts';
import { compareSources } from '../../../src/compat/index.ts';
import { parseSchema } from '../../../src/compat/formats/json-schema/engine.ts';
import { loadOracles } from '../../../src/compat/formats/json-schema/oracle.ts';
import { Slicer } from '../../../src/compat/formats/json-schema/slice.ts';
import { newNode, type Node } from '../../../src/compat/formats/json-schema/node.ts';

const document = (root: JsonValue) => ({ root, dialect: 2020 as const, uri: 'file:///schema', others: [], plain: true });

/** Unions of four below each other, by references: what a validator does multiplies, what there is adds up. */
function unions(depth: number): JsonObject {
  const definitions = Array.from({ length: depth }, (_, level) => {
    const below = level + 1 < depth ? { $ref: `#/$defs/u${level + 1}` } : { type: 'string' };
    return [`u${level}`, { anyOf: Array.from({ length: 4 }, () => below) }] as const;
  });
  return { $ref: '#/$defs/u0', $defs: Object.fromEntries(definitions) };
}

describe('what a validator would do', () => {
  it('is counted without doing it', () => {
    expect(effortOf(document({ type: 'object', properties: { a: { allOf: [true, {}] } } }), { a: 1, b: 2 })).toBeLessThan(8);
    expect(effortOf(document(unions(12)), 1)).toBeGreaterThan(4 ** 12);
    expect(effortOf(document({ $ref: '#' }), 1)).toBeLessThan(5);
    expect(effortOf(document({ items: { $ref: '#' } }), [[[1]], 2])).toBeLessThan(20);
    expect(effortOf(document({ $ref: '#/$defs/none' }), 1)).toBeLessThan(5);
  });

  it('is not asked for where it is too much: then a validator has no opinion', async () => {
    const oracles = await loadOracles();
    expect(oracles.map((oracle) => oracle.judge(document(unions(3)), 1)?.valid)).toEqual([false, false]);
    expect(oracles.map((oracle) => oracle.judge(document(unions(14)), 1))).toEqual([undefined, undefined]);
  });

  it('says of thousands of places in a row what is wrong, as of few', async () => {
    const [ajv] = await loadOracles();
    const tuple = (length: number): JsonValue => ({
      prefixItems: Array.from({ length }, (_, index) => ({ type: 'integer', maximum: index })),
    });
    for (const length of [3, 3000]) {
      const good = Array.from({ length }, (_, index) => index);
      expect(ajv?.judge(document(tuple(length)), good)).toEqual({ valid: true });
      expect(ajv?.judge(document(tuple(length)), [...good.slice(0, -1), 'x'])).toMatchObject({
        valid: false,
        error: `/${length - 1} must be integer`,
      });
    }
  });
});

it('an evaluation that gets long remembers: unions below unions are not gone through again', () => {
  let node: Node = newNode(undefined, '', { types: 0 });
  for (let level = 0; level < 12; level++) node = newNode(undefined, '', { anyOf: [node, node, node, node] });
  expect(evaluate(node, 'x')).toBe(false);
  expect(looksOfEvaluation()).toBeLessThan(2000);
});

describe('unions of four below each other, twelve times', () => {
  const unionOf = (level: number, leaf: string): JsonObject => {
    const below = level < 11 ? { $ref: `#/$defs/u${level + 1}` } : { type: 'object', properties: { z: { type: leaf } } };
    return { anyOf: Array.from({ length: 4 }, (_, size) => ({ ...below, minProperties: size })) };
  };
  const tagged = (level: number, leaf: string): JsonObject => {
    const below = level < 11 ? { $ref: `#/$defs/u${level + 1}` } : { type: 'object', properties: { z: { type: leaf } } };
    const named = (name: string): JsonObject => ({ properties: { [name]: { type: 'string' } }, required: [name], allOf: [below] });
    return { anyOf: Array.from({ length: 4 }, (_, branch) => named(`p${level}_${branch}`)) };
  };
  const make = (union: typeof unionOf, leaf: string): { path: string; text: string } => {
    const $defs = Object.fromEntries(Array.from({ length: 12 }, (_, level) => [`u${level}`, union(level, leaf)]));
    const $schema = 'https://json-schema.org/draft/2020-12/schema';
    return { path: 'a.json', text: JSON.stringify({ $schema, $ref: '#/$defs/u0', $defs }) };
  };

  it('are cut down to what one payload needs, with each branch once', async () => {
    const { root, oracle } = await parseSchema(make(unionOf, 'integer'));
    const part = new Slicer(root, oracle).for({ z: 'a' }, 'refuse');
    expect(part && effortOf(part, { z: 'a' })).toBeLessThan(20_000);
    const [ajv] = await loadOracles();
    expect([part, oracle].map((schema) => schema && ajv?.judge(schema, { z: 'a' })?.valid)).toEqual([false, undefined]);
    expect(new Slicer(root, oracle).for(1, 'refuse')).toBeDefined();
  });

  it('a break at the bottom has a payload that validators confirm', async () => {
    const { deploy } = await compareSources(make(tagged, 'string'), make(tagged, 'integer'), 'json-schema', {});
    const found = deploy.differences.find(({ rule }) => rule === 'json-schema/type-narrowed');
    expect(found).toMatchObject({ kind: 'breaking', path: '/z', witness: { payload: { z: expect.any(String) } } });
    expect(found?.witness?.confirmedBy).toContain('ajv');
  });
});

it('what was found out about one value holds for the next schema, and for no other value', () => {
  let node: Node = newNode(undefined, '', { types: 0 });
  for (let level = 0; level < 12; level++) node = newNode(undefined, '', { anyOf: [node, node, node, node] });
  const value = { a: 1 };
  expect(evaluate(node, value)).toBe(false);
  expect(evaluate(newNode(undefined, '', { allOf: [node] }), value)).toBe(false);
  expect(looksOfEvaluation()).toBeLessThan(10);
  let other: Node = newNode(undefined, '', { required: ['b'] });
  for (let level = 0; level < 12; level++) other = newNode(undefined, '', { anyOf: [other, other, other, other] });
  expect([{ a: 1 }, { b: 1 }, { a: 1 }].map((one) => evaluate(other, one))).toEqual([false, true, false]);
});
