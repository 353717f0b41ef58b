import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { loadOracles } from '../../src/compat/formats/json-schema/oracle.ts';
import { reachableOnly } from '../../src/compat/formats/json-schema/reachable.ts';
import type { JsonValue } from '../../src/core/index.ts';

const RUNS = Number(process.env['REACHABLE_RUNS'] ?? 150);
const NAMES = [...Array.from({ length: 24 }, (_, index) => `d${index}`), 'a/b', 'a~b', 'ü %'];
const oracles = await loadOracles();

const pointer = (name: string): string => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
const reference = fc.oneof(
  fc.constantFrom(...NAMES).map((name) => `common.json#/$defs/${pointer(name)}`),
  fc.constantFrom('common.json', 'common.json#/properties/p', 'common.json#/$defs/d0/properties/x'),
);
const leaf = fc.constantFrom<JsonValue>({ type: 'string' }, { type: 'integer' }, true, { enum: ['a', 1] }, { minimum: 3 });
const inner = (ref: fc.Arbitrary<string>): fc.Arbitrary<JsonValue> =>
  fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 2, arbitrary: ref.map(($ref) => ({ $ref })) },
    { weight: 1, arbitrary: ref.map(($ref) => ({ type: 'object', properties: { x: { $ref } } })) },
  );
const local = reference.map((text) => text.replace('common.json', '').replace(/^$/, '#'));
const files = fc.record({
  main: fc.dictionary(fc.constantFrom('a', 'b', 'c'), inner(reference), { minKeys: 1 }),
  rest: inner(local),
  defs: fc.array(inner(local), { minLength: NAMES.length, maxLength: NAMES.length }),
});
const payload = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'p', 'x'),
  fc.oneof(fc.constantFrom<JsonValue>('a', 1, 5, null), fc.record({ x: fc.constantFrom<JsonValue>('a', 5) })),
);

describe('files without the definitions that nothing leads to', () => {
  it('say the same of every payload', () => {
    let smaller = 0;
    fc.assert(
      fc.property(files, fc.array(payload, { minLength: 5, maxLength: 5 }), ({ main, rest, defs }, payloads) => {
        const root: JsonValue = { type: 'object', properties: main };
        const common: JsonValue = {
          properties: { p: rest },
          $defs: Object.fromEntries(NAMES.map((name, index) => [name, defs[index] ?? true])),
        };
        const [kept = null] = reachableOnly(root, [common]);
        if (JSON.stringify(kept).length < JSON.stringify(common).length) smaller += 1;
        const schemaOf = (other: JsonValue) => ({
          root,
          dialect: 2020 as const,
          uri: 'file:///main.json',
          others: [{ uri: 'file:///common.json', root: other, names: [] }],
        });
        const [whole, part] = [schemaOf(common), schemaOf(kept)];
        for (const oracle of oracles) {
          for (const one of payloads) {
            const before = oracle.judge(whole, one);
            // A validator that could not prepare the whole may have an opinion now.
            if (before) expect(oracle.judge(part, one)?.valid).toBe(before.valid);
          }
        }
      }),
      { numRuns: RUNS },
    );
    expect(smaller).toBeGreaterThan(RUNS / 3);
  });

  it('are left alone where something can be named without a pointer', () => {
    const defs = Object.fromEntries(NAMES.map((name) => [name, { type: 'string' }]));
    const common = { $defs: { ...defs, named: { $anchor: 'here' } } };
    expect(reachableOnly({ $ref: 'common.json#here' }, [common])).toEqual([common]);
    const plain = { $defs: defs };
    expect(reachableOnly({ $ref: 'common.json#here' }, [plain])).toEqual([plain]);
    expect(reachableOnly({ $ref: 'common.json#/%24defs/d1' }, [plain])).toEqual([plain]);
  });
});
