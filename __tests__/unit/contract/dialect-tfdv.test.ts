import { describe, expect, it } from '@jest/globals';
import { readContract } from '../../../src/contract/dialects/registry.ts';
import { holdRows, holdText, sayClause, troubles } from '../../support/contract-rows.ts';

function contract(text: string): { path: string; text: string } {
  return { path: 'features/schema.pbtxt', text };
}

const SCHEMA = contract(`
feature { name: "age" type: INT presence { min_fraction: 1.0 } int_domain { min: 0 max: 120 } }
feature { name: "country" type: BYTES domain: "countries" presence { min_fraction: 0.5 min_count: 2 } distribution_constraints { min_domain_mass: 0.6 } }
feature { name: "embedding" type: FLOAT shape { dim { size: 2 } dim { size: 2 } } float_domain { min: -1 max: 1 } }
feature { name: "tags" type: BYTES value_count { min: 1 max: 2 } }
feature { name: "beta" type: INT lifecycle_stage: ALPHA presence { min_fraction: 1.0 } }
feature { name: "flag" type: INT bool_domain {} }
string_domain { name: "countries" value: "DE" value: "FR" }
`);

const GOOD = {
  age: 30,
  country: 'DE',
  embedding: [
    [0, 0.5],
    [1, -1],
  ],
  tags: ['a'],
  flag: true,
};

describe('a TFDV schema', () => {
  it('holds every feature to its type, presence, count, shape and domain', async () => {
    const bad = { age: 130, country: 'XX', embedding: [0, 2, 0], tags: ['a', 'b', 'c'], flag: 2 };
    expect(troubles(await holdRows(SCHEMA, [GOOD, GOOD]))).toEqual([]);
    expect(troubles(await holdRows(SCHEMA, [GOOD, bad]))).toEqual([
      'broken age domain: 1',
      'broken country domain: 1',
      'broken embedding shape: 1',
      'broken embedding domain: 1',
      'broken tags value_count: 1',
      'broken flag domain: 1',
    ]);
    expect(troubles(await holdRows(SCHEMA, [{ ...GOOD, age: 'x' }, GOOD]))).toEqual(['broken age type: 1']);
  });

  it('lets the stated share of examples and values be otherwise', async () => {
    const bare = { age: 1, embedding: GOOD.embedding };
    expect(troubles(await holdRows(SCHEMA, [GOOD, GOOD, bare, bare]))).toEqual([]);
    expect(troubles(await holdRows(SCHEMA, [GOOD, GOOD, bare, bare, bare]))).toEqual(['broken country presence: 3']);
    expect(troubles(await holdRows(SCHEMA, [GOOD, GOOD, { ...GOOD, country: 'XX' }]))).toEqual([]);
    // Half of the examples have it, but two are asked for.
    expect(troubles(await holdRows(SCHEMA, [GOOD, bare]))).toEqual(['broken country presence: 1']);
    expect(troubles(await holdRows(SCHEMA, [GOOD, GOOD, { age: 1 }]))).toEqual(['broken embedding presence: 1']);
  });

  it('reads cells of text by the types of the features', async () => {
    const simple = contract(
      'feature { name: "n" type: INT int_domain { max: 5 } }\nfeature { name: "x" type: FLOAT presence { min_fraction: 1 } }',
    );
    const result = await holdText(simple, { path: 'a.csv', text: 'n,x\n3,0.5\n7,\nq,1\n' });
    expect(troubles(result)).toEqual(['broken n type: 1', 'broken n domain: 1', 'broken x presence: 1']);
  });

  it('expects of every environment what belongs to it', async () => {
    const schema = contract(`
default_environment: "TRAINING"
default_environment: "SERVING"
feature { name: "label" type: INT presence { min_fraction: 1 } not_in_environment: "SERVING" }
feature { name: "x" type: INT presence { min_fraction: 1 } }
`);
    expect((await readContract(schema)).datasets.map(({ name }) => name)).toEqual(['SERVING', 'TRAINING']);
    expect(troubles(await holdRows(schema, [{ x: 1 }], 'SERVING'))).toEqual([]);
    expect(troubles(await holdRows(schema, [{ x: 1 }], 'TRAINING'))).toEqual(['broken label presence: 1']);
    await expect(holdRows(schema, [{ x: 1 }])).rejects.toThrow(/names no dataset/);
  });

  it('goes into structs, and counts examples of what they are in', async () => {
    const schema = contract(`feature { name: "user" type: STRUCT struct_domain {
  feature { name: "id" type: INT presence { min_fraction: 1 } }
} }`);
    expect(troubles(await holdRows(schema, [{ user: { id: 1 } }, { user: [{ id: 2 }, {}] }, {}]))).toEqual(['broken user.id presence: 1']);
  });

  it('tells what rows alone do not show', async () => {
    const schema = contract(`
feature { name: "a" type: FLOAT skew_comparator { jensen_shannon_divergence { threshold: 0.1 } } }
feature { name: "u" type: BYTES url_domain {} }
sparse_feature { name: "s" index_feature { name: "a" } value_feature { name: "u" } }
`);
    const result = await holdRows(schema, [{ a: 1 }]);
    expect(result.results.filter(({ status }) => status === 'not-run').map(sayClause)).toEqual([
      'not-run  sparse_feature/s: 0',
      'not-run a skew_comparator: 0',
      'not-run u domain: 0',
    ]);
  });

  it('keeps whole numbers beyond 2^53 exact', async () => {
    const schema = contract('feature { name: "n" type: INT int_domain { max: 9007199254740993 } }');
    const data = (n: string): { path: string; text: string } => ({ path: 'a.ndjson', text: `{"n":${n}}\n` });
    expect(troubles(await holdText(schema, data('9007199254740993')))).toEqual([]);
    expect(troubles(await holdText(schema, data('9007199254740994')))).toEqual(['broken n domain: 1']);
  });
});
