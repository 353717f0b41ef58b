import { describe, expect, it } from '@jest/globals';
import type { JsonObject, JsonValue } from '../../../src/core/index.ts';
import { effortOf } from '../../../src/compat/formats/json-schema/effort.ts';
import { evaluate, looksOfEvaluation } from '../../../src/compat/formats/json-schema/evaluate.ts';
import { loadOracles } from '../../../src/compat/formats/json-schema/oracle.ts';
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
