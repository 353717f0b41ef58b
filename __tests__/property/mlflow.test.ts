import { describe, expect, it } from '@jest/globals';
import { type Arbitrary, array, assert, boolean, constantFrom, dictionary, option, property, record, tuple } from 'fast-check';
import { compareSources } from '../../src/compat/index.ts';
import { compareModels } from '../../src/compat/formats/mlflow/compare.ts';
import { parseModel } from '../../src/compat/formats/mlflow/parse.ts';
import type { JsonValue } from '../../src/core/index.ts';

/** Pairs per property in the default run; `MLFLOW_RUNS=100000` makes the long one. */
const RUNS = Number(process.env['MLFLOW_RUNS'] ?? 300);

const scalar = constantFrom('boolean', 'integer', 'long', 'float', 'double', 'string', 'binary', 'datetime');
const names = constantFrom('a', 'b', 'c', '__proto__', 'x~/y');

function typeOf(depth: number): Arbitrary<Record<string, JsonValue>> {
  const leaf = scalar.map((type) => ({ type }));
  if (depth === 0) return leaf;
  const inner = typeOf(depth - 1);
  const optional = tuple(inner, boolean()).map(([type, required]) => ({ ...type, required }));
  return constantFrom('leaf', 'leaf', 'array', 'map', 'object', 'tensor', 'any').chain((kind): Arbitrary<Record<string, JsonValue>> => {
    if (kind === 'array') return inner.map((items) => ({ type: 'array', items }));
    if (kind === 'map') return inner.map((values) => ({ type: 'map', values }));
    if (kind === 'object')
      return dictionary(names, optional, { maxKeys: 3, noNullPrototype: true }).map((properties) => ({ type: 'object', properties }));
    if (kind === 'any') return constantFrom({ type: 'any' });
    if (kind === 'tensor') {
      const shape = array(constantFrom(-1, 1, 2), { maxLength: 2 });
      return tuple(constantFrom('float32', 'float64', 'int64', 'str'), shape).map(([dtype, shape]) => ({
        type: 'tensor',
        'tensor-spec': { dtype, shape },
      }));
    }
    return leaf;
  });
}

const columns = tuple(dictionary(names, tuple(typeOf(2), boolean()), { maxKeys: 4, noNullPrototype: true }), boolean()).map(
  ([fields, named]) => Object.entries(fields).map(([name, [type, required]]) => ({ ...type, ...(named ? { name } : {}), required })),
);
const params = dictionary(names, tuple(scalar, constantFrom(1, 2)), { maxKeys: 3, noNullPrototype: true }).map((all) =>
  Object.entries(all).map(([name, [type, fallback]]) => ({ name, type, default: fallback, shape: null })),
);
const model = option(record({ inputs: option(columns), outputs: option(columns), params: option(params) })).map((signature) =>
  signature
    ? `signature:\n${Object.entries(signature)
        .map(([key, value]) => `  ${key}: ${value ? `'${JSON.stringify(value)}'` : 'null'}\n`)
        .join('')}`
    : 'flavors: {}\n',
);

const read = (text: string): ReturnType<typeof parseModel> => parseModel({ path: 'MLmodel', text });

describe('generated signatures', () => {
  it('are compatible with themselves, read twice', () => {
    assert(
      property(model, (text) => {
        expect(compareModels(read(text), read(text))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('answer in one order as mirrored in the other', async () => {
    const pairs: [string, string][] = [];
    assert(
      property(model, model, (a, b) => {
        pairs.push([a, b]);
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
    for (const [a, b] of pairs) {
      const there = await compareSources({ path: 'MLmodel', text: a }, { path: 'MLmodel', text: b }, 'mlflow', {});
      const back = await compareSources({ path: 'MLmodel', text: b }, { path: 'MLmodel', text: a }, 'mlflow', {});
      expect([there.deploy, there.rollback]).toEqual([back.rollback, back.deploy]);
    }
  });

  it('have witnesses that name what was refused, and no answer without a reason', () => {
    assert(
      property(model, model, (a, b) => {
        for (const found of compareModels(read(a), read(b))) {
          expect(found.rule).toMatch(/^mlflow\//);
          expect(found.message).not.toContain('undefined');
          if (found.witness)
            expect([found.kind, found.witness.confirmedBy.length > 0, Boolean(found.witness.error)]).toEqual(['breaking', true, true]);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('do not change with the order of named columns', () => {
    assert(
      property(columns, columns, (a, b) => {
        const text = (list: readonly object[]): string => `signature:\n  inputs: '${JSON.stringify(list)}'\n`;
        const shape = (one: string, two: string): string[] =>
          compareModels(read(one), read(two))
            .map(({ rule, kind, path }) => `${rule} ${kind} ${path}`)
            .sort();
        if (a.some((column) => !('name' in column)) || b.some((column) => !('name' in column))) return;
        expect(shape(text(a.toReversed()), text(b.toReversed()))).toEqual(shape(text(a), text(b)));
      }),
      { numRuns: RUNS },
    );
  });
});
