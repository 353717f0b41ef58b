import { describe, expect, it } from '@jest/globals';
import * as avscModule from 'avsc';
import * as fc from 'fast-check';
import { findAnomaly } from '../../src/compat/formats/tfdv/interpret.ts';
import { parseSchema } from '../../src/compat/formats/tfdv/parse.ts';
import type { JsonObject } from '../../src/core/index.ts';
import { holdRows } from '../support/contract-rows.ts';

const avsc = (avscModule as unknown as { readonly default?: typeof avscModule }).default ?? avscModule;

/** Schemas and rows each; more find rarer differences. */
const RUNS = 120;

/** Whether rows keep a contract; what is not known must not come up here. */
async function keeps(contract: { path: string; text: string }, rows: readonly unknown[]): Promise<boolean> {
  const { results } = await holdRows(contract, rows);
  expect(results.filter(({ status }) => status === 'unknown')).toEqual([]);
  return !results.some(({ status }) => status === 'broken');
}

describe('rows against an Avro schema', () => {
  let names = 0;
  const scalar = fc.constantFrom('null', 'boolean', 'int', 'long', 'double', 'string');
  const { schema } = fc.letrec((tie) => ({
    schema: fc.oneof(
      { maxDepth: 3 },
      scalar,
      fc.record({ type: fc.constant('array'), items: tie('schema') }),
      fc.record({ type: fc.constant('map'), values: tie('schema') }),
      fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map((types) => ({ fields: types })),
      scalar.filter((name) => name !== 'null').map((name) => ['null', name]),
      fc.constant({ symbols: ['A', 'B'] }),
    ),
  }));
  /** Names are given last: each must be another. */
  const named = (given: unknown): unknown => {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return given;
    const { fields, symbols, items, values } = given as Record<string, unknown>;
    names += 1;
    if (symbols !== undefined) return { type: 'enum', name: `E${names}`, symbols };
    if (Array.isArray(fields))
      return { type: 'record', name: `R${names}`, fields: fields.map((type, at) => ({ name: `f${at}`, type: named(type) })) };
    return items === undefined ? { type: 'map', values: named(values) } : { type: 'array', items: named(items) };
  };
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(null, true, 0, -1, 1.5, 2 ** 31, -(2 ** 31), 2 ** 31 - 1, 'A', 'C', ''),
      fc.array(tie('any'), { maxLength: 2 }),
      fc.dictionary(fc.constantFrom('f0', 'f1', 'f2'), tie('any'), { maxKeys: 3 }),
    ),
  })).any;

  it('is judged as avsc judges it', async () => {
    const seen = { kept: 0, broken: 0 };
    await fc.assert(
      fc.asyncProperty(schema, fc.array(value, { minLength: 1, maxLength: 6 }), async (given, rows) => {
        const text = JSON.stringify(named({ fields: [given] }));
        const type = avsc.Type.forSchema(JSON.parse(text), { wrapUnions: false });
        for (const f0 of rows) {
          const kept = await keeps({ path: 'a.avsc', text }, [{ f0 }]);
          expect([JSON.stringify(f0), text, kept]).toEqual([JSON.stringify(f0), text, type.isValid(JSON.parse(JSON.stringify({ f0 })))]);
          seen[kept ? 'kept' : 'broken'] += 1;
        }
      }),
      { numRuns: RUNS },
    );
    expect(Math.min(seen.kept, seen.broken)).toBeGreaterThan(10);
  });
});

describe('examples against a TFDV schema', () => {
  const feature = fc.record({
    type: fc.constantFrom('INT', 'FLOAT', 'BYTES'),
    presence: fc.constantFrom(
      '',
      'presence { min_fraction: 1.0 }',
      'presence { min_fraction: 0.5 }',
      'presence { min_count: 2 }',
      'presence { min_fraction: 0.5 min_count: 1 }',
    ),
    counts: fc.constantFrom(
      '',
      'value_count { min: 1 max: 1 }',
      'value_count { max: 2 }',
      'value_count { min: 1 }',
      'shape { dim { size: 2 } }',
    ),
    domain: fc.constantFrom(0, 1, 2),
  });
  const DOMAINS: Readonly<Record<string, readonly string[]>> = {
    INT: ['', 'int_domain { min: 0 max: 3 }', 'bool_domain {}'],
    FLOAT: ['', 'float_domain { min: 0 max: 1 }', 'float_domain { max: 0.5 }'],
    BYTES: [
      '',
      'string_domain { value: "a" value: "b" }',
      'string_domain { value: "a" } distribution_constraints { min_domain_mass: 0.5 }',
    ],
  };
  const cells: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    INT: fc.constantFrom(0, 1, 2, 3, 4, -1, 'x'),
    FLOAT: fc.constantFrom(0.25, 0.5, 0.75, 1.5, -0.5, 'x'),
    BYTES: fc.constantFrom('a', 'b', 'c', 5),
  };
  const trial = fc.array(feature, { minLength: 1, maxLength: 3 }).chain((features) => {
    const columns = features.map(({ type }, at) =>
      fc.record({
        name: fc.constant(`f${at}`),
        list: fc.option(fc.array(cells[type] ?? fc.constant(0), { maxLength: 3 }), { nil: undefined }),
      }),
    );
    const row = fc
      .tuple(...columns)
      .map(
        (list): JsonObject => Object.fromEntries(list.flatMap(({ name, list: values }) => (values ? [[name, values]] : []))) as JsonObject,
      );
    return fc.tuple(fc.constant(features), fc.array(row, { minLength: 1, maxLength: 6 }));
  });

  it('are judged as the interpreter of the comparison judges them', async () => {
    const seen = { kept: 0, broken: 0 };
    await fc.assert(
      fc.asyncProperty(trial, async ([features, rows]) => {
        const text = features
          .map(
            ({ type, presence, counts, domain }, at) =>
              `feature { name: "f${at}" type: ${type} ${presence} ${counts} ${DOMAINS[type]?.[domain] ?? ''} }\n`,
          )
          .join('');
        const anomaly = findAnomaly(parseSchema({ path: 's.pbtxt', text }), rows, undefined);
        const kept = await keeps({ path: 's.pbtxt', text }, rows);
        expect([text, JSON.stringify(rows), anomaly, kept]).toEqual([text, JSON.stringify(rows), anomaly, anomaly === undefined]);
        seen[kept ? 'kept' : 'broken'] += 1;
      }),
      { numRuns: RUNS * 3 },
    );
    expect(Math.min(seen.kept, seen.broken)).toBeGreaterThan(10);
  });
});
