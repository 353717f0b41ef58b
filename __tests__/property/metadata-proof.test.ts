import { describe, expect, it } from '@jest/globals';
import {
  array,
  assert,
  asyncProperty,
  boolean,
  constant,
  constantFrom,
  double,
  float,
  integer,
  bigInt,
  oneof,
  record,
  string,
  type Arbitrary,
} from 'fast-check';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import type { SchemaElement } from 'hyparquet';
import { runReference } from '../../src/contract/engine/run.ts';
import { loadRunTools } from '../../src/contract/engine/tools.ts';
import { readParquet } from '../../src/contract/sources/parquet/read.ts';
import { proveByMetadata } from '../../src/contract/statistics/prove.ts';
import { testDataset } from '../../src/contract/test-dataset.ts';
import type { AgeClause, Clause, CountClause, Dataset, DatasetResult, ValueTest } from '../../src/contract/index.ts';
import { chunksOf, type Fields, randomFile, withFooter } from '../support/parquet-files.ts';

/** Cases in the default run; `METADATA_RUNS=20000` makes the long one. */
const RUNS = Number(process.env['METADATA_RUNS'] ?? 200);
const NOW = Date.parse('2026-01-15T00:00:00Z');

/** A column as it is stored, with values that reach its corners. */
interface Kind {
  readonly element: Omit<SchemaElement, 'name'>;
  readonly values: Arbitrary<unknown>;
}

const int32 = oneof(integer({ min: -3, max: 3 }), integer(), constantFrom(-(2 ** 31), 2 ** 31 - 1));
const time = bigInt({ min: BigInt(NOW - 30 * 86_400_000), max: BigInt(NOW + 3 * 86_400_000) });
const KINDS: readonly Kind[] = [
  { element: { type: 'INT32' }, values: int32 },
  { element: { type: 'INT64' }, values: oneof(bigInt({ min: -3n, max: 3n }), bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })) },
  {
    element: { type: 'INT32', converted_type: 'UINT_32', logical_type: { type: 'INTEGER', bitWidth: 32, isSigned: false } },
    values: oneof(integer({ min: 0, max: 3 }), integer({ min: 0, max: 2 ** 31 - 1 })),
  },
  { element: { type: 'DOUBLE' }, values: oneof(integer({ min: -3, max: 3 }), double(), constantFrom(Number.NaN, -0, 0, 2 ** 53)) },
  { element: { type: 'FLOAT' }, values: oneof(integer({ min: -3, max: 3 }), float(), constantFrom(Number.NaN, -0)) },
  {
    element: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
    values: oneof(
      constantFrom('a', 'b', 'ab', '\u{10000}', '\uffee'),
      string({ maxLength: 24, unit: 'grapheme' }),
      constant('a text that is longer than is kept'),
    ),
  },
  { element: { type: 'BOOLEAN' }, values: boolean() },
  { element: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' }, values: time.map((milliseconds) => new Date(Number(milliseconds))) },
  {
    element: { type: 'INT32', converted_type: 'DATE' },
    values: integer({ min: 20_400, max: 20_500 }).map((day) => new Date(day * 86_400_000)),
  },
  {
    element: { type: 'INT32', converted_type: 'DECIMAL', precision: 9, scale: 2 },
    values: integer({ min: -400, max: 400 }).map((value) => value / 100),
  },
  { element: { type: 'BYTE_ARRAY', converted_type: 'JSON' }, values: constantFrom<unknown>(null, 1, { a: 1 }, []) },
];

const limit = oneof(integer({ min: -4, max: 4 }), int32, constantFrom('2026-01-10', '2026-01-14T12:00:00Z', '2025-12-01'));
const valueTest: Arbitrary<ValueTest> = oneof(
  constantFrom('string', 'number', 'integer', 'boolean', 'date', 'timestamp', 'object', 'array').map(
    (type) => ({ kind: 'type', type }) as const,
  ),
  record({ kind: constantFrom('minimum' as const, 'maximum' as const), limit: record({ value: limit, open: boolean() }) }),
  constantFrom<ValueTest>(
    { kind: 'enum', values: ['a', 'b', 'ab'] },
    { kind: 'enum', values: [0, 1, 2, 3, -1] },
    { kind: 'enum', values: [true] },
    { kind: 'pattern', pattern: '^a' },
    { kind: 'length', max: 3 },
    { kind: 'multiple-of', of: 1 },
  ),
);
const operators = constantFrom<CountClause['expect']['operators'][number]>(
  ['mustBe', 0],
  ['mustBeLessThan', 3],
  ['mustBeGreaterThan', 2],
  ['mustBeBetween', [1, 4]],
);

/** What happens to the statistics of a file: each keeps them true, though weaker, or makes them say nothing. */
const CHANGES: Readonly<Record<string, (statistics: Fields) => void>> = {
  none: () => {},
  'no range': (statistics) => {
    for (const field of ['field_1', 'field_2', 'field_5', 'field_6']) delete statistics[field];
  },
  'no nulls': (statistics) => delete statistics['field_3'],
  'no count of NaN': (statistics) => delete statistics['field_9'],
  'not exact': (statistics) => {
    for (const field of ['field_7', 'field_8']) if (field in statistics) statistics[field] = false;
  },
  'nothing about exactness': (statistics) => {
    delete statistics['field_7'];
    delete statistics['field_8'];
  },
};

interface Case {
  readonly kind: Kind;
  readonly files: readonly (readonly unknown[])[];
  readonly required: boolean;
  readonly tests: readonly ValueTest[];
  readonly expected: CountClause['expect']['operators'][number];
  readonly change: string;
  readonly group: number;
  readonly nullable: boolean;
  readonly repeat: number;
}

const testCase: Arbitrary<Case> = constantFrom(...KINDS).chain((kind) =>
  record({
    kind: constant(kind),
    files: array(
      array(oneof({ weight: 6, arbitrary: kind.values }, { weight: 1, arbitrary: constant(null) }), { minLength: 0, maxLength: 7 }),
      { minLength: 1, maxLength: 2 },
    ),
    required: boolean(),
    tests: array(valueTest, { minLength: 1, maxLength: 4 }),
    expected: operators,
    change: constantFrom(...Object.keys(CHANGES)),
    group: integer({ min: 1, max: 12 }),
    repeat: constantFrom(1, 1, 2, 9),
    nullable: boolean(),
  }),
);

function fileOf({ kind, nullable, group, change, repeat }: Case, values: readonly unknown[]): Uint8Array {
  const repetition = nullable || values.includes(null) ? 'OPTIONAL' : 'REQUIRED';
  // Values that come again make writers use dictionaries.
  const data = values.flatMap((value) => Array.from({ length: repeat }, () => value));
  const schema: SchemaElement[] = [
    { name: 'root', num_children: 1 },
    { name: 'v', ...kind.element, repetition_type: repetition },
  ];
  const columns: ColumnSource[] = [{ name: 'v', data }];
  const bytes = new Uint8Array(
    parquetWriteBuffer({ columnData: columns, schema, rowGroupSize: group, codec: 'UNCOMPRESSED', statisticsTruncateLength: 4 }),
  );
  return withFooter(bytes, (footer) => {
    for (const chunk of chunksOf(footer)) if (chunk['field_12']) CHANGES[change]?.(chunk['field_12'] as Fields);
  });
}

const clause = (rule: string): Clause => ({
  dataset: 'd',
  property: 'v',
  rule,
  limit: '',
  place: { file: 'c', line: 1, column: 1 },
  sensitive: false,
});

function datasetOf({ required, tests, expected }: Case): Dataset {
  const expect: CountClause['expect'] = { unit: 'rows', operators: [expected] };
  const counts: CountClause[] = [
    { ...clause('rowCount'), test: { kind: 'row-count' }, expect },
    { ...clause('nullValues'), test: { kind: 'null', column: 'v' }, expect },
    { ...clause('missingValues'), test: { kind: 'missing', column: 'v', values: ['a', 1, 2.5, '\u{10000}'] }, expect },
    { ...clause('invalidValues'), test: { kind: 'invalid', column: 'v', values: ['a', 'b', 0, 1, 2, 3, true] }, expect },
    { ...clause('duplicateValues'), test: { kind: 'duplicate', columns: ['v'] }, expect },
    { ...clause('nullValues of another'), test: { kind: 'null', column: 'absent' }, expect },
  ];
  const ages = (['freshness', 'retention'] as const).map(
    (kind): AgeClause => ({ ...clause(kind), kind, column: 'v', age: 5 * 86_400_000 }),
  );
  const column = { name: 'v', type: undefined, present: clause('present'), columns: [], items: undefined };
  return {
    name: 'd',
    columns: [
      {
        ...column,
        required: required ? clause('required') : undefined,
        tests: tests.map((test, index) => ({ ...clause(`test ${index}`), test })),
      },
    ],
    counts,
    ages,
    notRun: [],
  };
}

const bare = ({ results, ...rest }: DatasetResult): unknown => ({ ...rest, results: results.map(({ by: _by, ...result }) => result) });

describe('what the metadata of Parquet proves', () => {
  it('is what reading every row says', async () => {
    const tools = await loadRunTools({ now: NOW, signal: new AbortController().signal });
    let [proven, listed] = [0, 0];
    await assert(
      asyncProperty(testCase, async (one) => {
        const dataset = datasetOf(one);
        const files = one.files.map((values, index) => randomFile(`${index}.parquet`, fileOf(one, values)));
        const open = files.map((file) => ({ file, reader: readParquet(file) }));
        const expected = await runReference(dataset, open, tools);
        const statistics = await Promise.all(open.map(async ({ reader }) => reader.statistics?.()));
        const decided = proveByMetadata(
          dataset,
          statistics.filter((file) => file !== undefined),
          tools,
        );
        for (const [decidedClause, { by, ...result }] of decided) {
          expect(by).toBe('metadata');
          expect(result).toEqual(expected.results.find((other) => other.clause === decidedClause));
        }
        proven += decided.size;
        const whole = await testDataset(dataset, open, tools);
        expect(bare(whole)).toEqual(bare(expected));
        listed += whole.results.filter(({ by }) => by === 'metadata').length - decided.size;
      }),
      { numRuns: RUNS },
    );
    // Were nothing proven, nothing would have been tested.
    expect(proven).toBeGreaterThan(RUNS);
    expect(listed).toBeGreaterThan(RUNS / 30);
  });

  it('takes nothing from ranges in a wrong order', async () => {
    // Old writers compared all bytes as signed numbers: what they wrote as the largest is none.
    const wrong = { field_1: Uint8Array.of(0x7f, 0, 0, 0), field_2: Uint8Array.of(0x80, 0, 0, 0), field_3: 0n };
    const element: Omit<SchemaElement, 'name'> = { type: 'INT32', converted_type: 'UINT_32' };
    const bytes = new Uint8Array(
      parquetWriteBuffer({
        columnData: [{ name: 'v', data: [5] }],
        schema: [
          { name: 'root', num_children: 1 },
          { name: 'v', ...element, repetition_type: 'REQUIRED' },
        ],
      }),
    );
    const rewritten = withFooter(bytes, (footer) => {
      for (const chunk of chunksOf(footer)) chunk['field_12'] = wrong;
      delete footer['field_7'];
    });
    const statistics = await readParquet(randomFile('a', rewritten)).statistics?.();
    expect(statistics?.columns.get('v')).toEqual({ nulls: 0, types: ['integer', 'number'] });
  });
});
