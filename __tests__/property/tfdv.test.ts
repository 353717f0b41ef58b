import { describe, expect, it } from '@jest/globals';
import {
  type Arbitrary,
  assert,
  boolean,
  constant,
  constantFrom,
  integer,
  oneof,
  option,
  property,
  subarray,
  tuple,
  uniqueArray,
} from 'fast-check';
import { compareSources } from '../../src/compat/index.ts';
import { compareSchemas } from '../../src/compat/formats/tfdv/compare.ts';
import { type Example, findAnomaly } from '../../src/compat/formats/tfdv/interpret.ts';
import type { DataSchema } from '../../src/compat/formats/tfdv/model.ts';
import { parseSchema } from '../../src/compat/formats/tfdv/parse.ts';
import { isJsonArray } from '../../src/core/index.ts';

/** Pairs per property in the default run; `TFDV_RUNS=100000` makes the long one. */
const RUNS = Number(process.env['TFDV_RUNS'] ?? 300);

const bound = integer({ min: -2, max: 3 });
const field = (name: string, value: Arbitrary<string>): Arbitrary<string> =>
  option(value).map((text) => (text === null ? '' : `${name} ${text} `));
const texts = subarray(['a', 'b', '1', '7']).map((values) => values.map((value) => `value: "${value}"`).join(' '));
const intDomain = tuple(bound, bound).map(([min, max]) => `int_domain { min: ${min} max: ${max} }`);
const domains: Readonly<Record<string, Arbitrary<string>>> = {
  BYTES: oneof(
    texts.map((text) => `string_domain { ${text} }`),
    intDomain,
    constant('bool_domain { true_value: "a" false_value: "b" }'),
    constant(''),
  ),
  INT: oneof(intDomain, constant('bool_domain {}'), constant('')),
  FLOAT: oneof(
    tuple(bound, bound).map(([min, max]) => `float_domain { min: ${min} max: ${max} }`),
    constant('float_domain { max: 2 disallow_nan: true }'),
    constant(''),
  ),
};
const counts = oneof(
  tuple(integer({ min: 0, max: 2 }), option(integer({ min: 0, max: 3 }))).map(
    ([min, max]) => `value_count { min: ${min}${max === null ? '' : ` max: ${max}`} } `,
  ),
  constantFrom('shape {} ', 'shape { dim { size: 2 } } ', ''),
);

function featureOf(name: string, depth: number): Arbitrary<string> {
  const type = depth > 0 ? constantFrom('BYTES', 'INT', 'FLOAT', 'STRUCT') : constantFrom('BYTES', 'INT', 'FLOAT');
  return type.chain((chosen) =>
    tuple(
      field('presence', constantFrom('{ min_fraction: 1 }', '{ min_fraction: 0.5 min_count: 2 }', '{ min_count: 1 }')),
      counts,
      chosen === 'STRUCT' ? featuresOf(depth - 1).map((inner) => `struct_domain { ${inner} }`) : (domains[chosen] ?? constant('')),
      field('lifecycle_stage', constantFrom(': ALPHA', ': BETA', ': DEPRECATED')),
      field('distribution_constraints', constantFrom('{ min_domain_mass: 0.5 }', '{ min_domain_mass: 0 }')),
      depth === 1 ? field('not_in_environment', constant(': "SERVING"')) : constant(''),
    ).map((parts) => `feature { name: "${name}" type: ${chosen} ${parts.join('')} }`),
  );
}

function featuresOf(depth: number): Arbitrary<string> {
  return uniqueArray(constantFrom('x', 'y', '__proto__'), { maxLength: 3 }).chain((names) =>
    tuple(...names.map((name) => featureOf(name, depth))).map((all) => all.join('\n')),
  );
}

const schema = tuple(boolean(), featuresOf(1)).map(
  ([environments, features]) => `${environments ? 'default_environment: ["TRAINING", "SERVING"]\n' : ''}${features}`,
);
const read = (text: string): DataSchema => parseSchema({ path: 'schema.pbtxt', text });

describe('generated schemas', () => {
  it('are compatible with themselves, read twice', () => {
    assert(
      property(schema, (text) => {
        expect(compareSchemas(read(text), read(text))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('answer in one order as mirrored in the other', async () => {
    const pairs: [string, string][] = [];
    assert(
      property(schema, schema, (a, b) => {
        pairs.push([a, b]);
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
    for (const [a, b] of pairs) {
      const [one, other] = [
        { path: 'schema.pbtxt', text: a },
        { path: 'schema.pbtxt', text: b },
      ];
      const [there, back] = [await compareSources(one, other, 'tfdv', {}), await compareSources(other, one, 'tfdv', {})];
      expect([there.deploy, there.rollback]).toEqual([back.rollback, back.deploy]);
    }
  });

  it('have witnesses that the writer allows and the reader reports', () => {
    assert(
      property(schema, schema, (a, b) => {
        const [writer, reader] = [read(a), read(b)];
        for (const found of compareSchemas(writer, reader)) {
          if (!found.witness) continue;
          const environments = found.data['environments'];
          const environment = isJsonArray(environments) ? (environments[0] as string) : undefined;
          const { payload } = found.witness;
          const examples = (isJsonArray(payload) ? payload : [payload]) as readonly Example[];
          expect(findAnomaly(writer, examples, environment)).toBeUndefined();
          expect(findAnomaly(reader, examples, environment)).toBeDefined();
        }
      }),
      { numRuns: RUNS },
    );
  });
});

/** Values that reach every kind of bound of the generated schemas. */
const value = constantFrom('a', 'b', '1', '7', 'zz', -2, 0, 1, 2, 3, 0.5, 2.5, -1.5);
const list = (inner: Arbitrary<unknown>): Arbitrary<unknown[]> =>
  oneof(tuple(), tuple(inner), tuple(inner, inner), tuple(inner, inner, inner)) as Arbitrary<unknown[]>;
const exampleOf = (depth: number): Arbitrary<Example> =>
  tuple(
    ...(['x', 'y', '__proto__'] as const).map((name) =>
      tuple(constant(name), option(list(depth > 0 ? oneof(value, exampleOf(depth - 1)) : value))),
    ),
  ).map((members) => Object.fromEntries(members.filter(([, values]) => values !== null)) as Example);

describe('sampled data', () => {
  it('that a writer allows is not reported by a reader that is called compatible', () => {
    let met = 0;
    assert(
      property(schema, schema, tuple(exampleOf(1), exampleOf(1)), (a, b, examples) => {
        const [writer, reader] = [read(a), read(b)];
        for (const environment of [undefined, 'TRAINING', 'SERVING']) {
          const known = (one: DataSchema): string | undefined =>
            environment !== undefined && one.environments.has(environment) ? environment : undefined;
          if (findAnomaly(writer, examples, known(writer)) !== undefined) continue;
          const answers = compareSchemas(writer, reader).filter((found) => found.kind !== 'lossy');
          if (answers.length > 0) continue;
          met += 1;
          // Features that the writer leaves out in an environment are not in its data there.
          const emitted = examples.map((example) =>
            Object.fromEntries(Object.entries(example).filter(([name]) => writer.features.some((feature) => feature.name === name))),
          );
          expect(findAnomaly(reader, emitted, known(reader))).toBeUndefined();
        }
      }),
      { numRuns: RUNS * 10 },
    );
    expect(met).toBeGreaterThan(0);
  });
});
