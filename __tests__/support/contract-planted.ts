import type { AgeClause, Column, CountClause, CountTest, Dataset, Value, ValueTest } from '../../src/contract/index.ts';
import { clause } from './contract-cases.ts';

/** A rule, values that keep it and values that break it. */
export interface Planted {
  readonly name: string;
  readonly dataset: Dataset;
  readonly good: readonly Value[];
  readonly bad: readonly Value[];
  /** What is broken is said of the whole, not of rows. */
  readonly whole?: true;
}

/** Absent: the row has no such member. */
export const ABSENT = 'ABSENT';

const COLUMN: Column = { name: 'v', type: undefined, required: undefined, present: undefined, tests: [], columns: [], items: undefined };

function dataset(parts: Partial<Dataset>): Dataset {
  return { name: 't', columns: [], counts: [], ages: [], notRun: [], ...parts };
}

function column(test: ValueTest, type: Column['type']): Column {
  return { ...COLUMN, type, tests: [{ ...clause('t', 'v', test.kind), test }] };
}

const TESTS: readonly (readonly [test: ValueTest, type: Column['type'], good: readonly Value[], bad: readonly Value[]])[] = [
  [{ kind: 'type', type: 'string' }, undefined, ['a', 'é', ''], [1, true, ['a']]],
  [{ kind: 'type', type: 'integer' }, 'integer', [1, -2, 9007199254740993n, 3], [1.5, 'x']],
  [{ kind: 'type', type: 'number' }, 'number', [1, 1.5, -0.25], ['x', '1,5']],
  [{ kind: 'type', type: 'boolean' }, 'boolean', [true, false], ['yes', 'no']],
  [{ kind: 'type', type: 'date' }, 'date', ['2024-02-29', '1999-12-31'], ['2023-02-29', '2024-1-1', 'x']],
  [{ kind: 'type', type: 'time' }, 'time', ['12:30:00', '23:59:60', '01:00:00.5Z'], ['24:00:00', '1:00:00']],
  [
    { kind: 'type', type: 'timestamp' },
    'timestamp',
    ['2024-01-01T00:00:00Z', '2024-01-01 00:00:00.25+02:00'],
    ['2024-01-01', '2024-02-30T00:00:00Z'],
  ],
  [{ kind: 'type', type: 'array' }, 'array', [[1], []], ['x', '{}']],
  [{ kind: 'type', type: 'object' }, 'object', [{ a: 1 }, {}], ['[]x', 'x']],
  [{ kind: 'type', type: 'map' }, 'map', [{ a: 1 }], ['x']],
  [{ kind: 'type', type: 'vector' }, 'vector', [[1, 2.5]], [['a']]],
  [{ kind: 'enum', values: ['open', 'é', 2, true] }, undefined, ['open', 'é'], ['Open', 'e', 'opens']],
  [{ kind: 'pattern', pattern: '^[A-Z]{2}[0-9]+$' }, 'string', ['AB1', 'XY123'], ['ab1', 'AB', 'É1']],
  [{ kind: 'format', format: 'email' }, 'string', ['a@b.co'], ['a@', 'b']],
  [{ kind: 'format', format: 'uuid' }, 'string', ['00000000-0000-4000-8000-00000000000a'], ['00000000-0000-4000-8000-00000000000g', 'x']],
  [{ kind: 'format', format: 'date-time' }, 'string', ['2024-01-01T00:00:00Z'], ['yesterday']],
  [{ kind: 'format', format: 'yyyy/MM/dd' }, 'string', ['2024/01/31'], ['2024-01-31']],
  [{ kind: 'minimum', limit: { value: 2, open: false } }, 'number', [2, 2.5, 100], [1.999, -3]],
  [{ kind: 'minimum', limit: { value: 2, open: true } }, 'number', [2.001, 3], [2, 1]],
  [{ kind: 'maximum', limit: { value: 2, open: false } }, 'number', [2, -5], [2.0001, 9007199254740993n]],
  [
    { kind: 'maximum', limit: { value: '2024-06-01T00:00:00Z', open: false } },
    'timestamp',
    ['2024-06-01T01:00:00+01:00', '2024-05-31'],
    ['2024-06-01T00:00:01Z'],
  ],
  [{ kind: 'multiple-of', of: 0.05 }, 'number', [0.15, 2, 19.95], [0.16, 0.001]],
  [{ kind: 'multiple-of', of: 3 }, 'integer', [3, 9, -6], [4, 10]],
  [{ kind: 'length', min: 2, max: 3 }, 'string', ['ab', 'éé', '𝒳𝒳𝒳'], ['a', 'éééé', '𝒳']],
  [{ kind: 'items', min: 1, max: 2 }, 'array', [[1], [1, 2]], [[], [1, 2, 3]]],
  [{ kind: 'properties', max: 1 }, 'object', [{}, { a: 1 }], [{ a: 1, b: 2 }]],
  [
    { kind: 'unique-items' },
    'array',
    [
      [1, 2],
      ['1', 1],
    ],
    [
      [1, 1],
      [{ a: 1 }, { a: 1 }],
    ],
  ],
];

const COUNTS: readonly (readonly [test: CountTest, good: readonly Value[], bad: readonly Value[]])[] = [
  [{ kind: 'null', column: 'v' }, ['a', 'b'], [null]],
  [{ kind: 'missing', column: 'v', values: ['NA', 'n/a'] }, ['a', 'NAN'], [null, 'NA', 'n/a']],
  [{ kind: 'invalid', column: 'v', values: ['a', 'b'] }, ['a', 'b', null], ['c', 'A']],
  [{ kind: 'invalid', column: 'v', pattern: '^a' }, ['a', 'ab', null], ['b', 'ba']],
];

const AGES: readonly (readonly [AgeClause['kind'], good: readonly Value[], bad: readonly Value[]])[] = [
  ['freshness', ['2026-11-01T00:00:00Z', '2026-11-21T00:00:00Z'], []],
  ['retention', ['2026-11-01', '2026-11-21T10:00:00+02:00'], ['2020-01-01T00:00:00Z']],
];

const required = clause('t', 'v', 'required');
const inner: Column = { ...COLUMN, name: 'w', required };

export const PLANTED: readonly Planted[] = [
  ...TESTS.map(([test, type, good, bad]) => ({
    name: `${test.kind} ${JSON.stringify(test)}`,
    dataset: dataset({ columns: [column(test, type)] }),
    good,
    bad,
  })),
  ...COUNTS.map(([test, good, bad]) => {
    const count: CountClause = { ...clause('t', 'v', test.kind), test, expect: { unit: 'rows', operators: [['mustBe', 0]] } };
    return { name: `count of ${test.kind} ${JSON.stringify(test)}`, dataset: dataset({ counts: [count] }), good, bad };
  }),
  ...AGES.map(([kind, good, bad]) => {
    const age: AgeClause = { ...clause('t', 'v', kind), kind, column: 'v', age: 90 * 86_400_000 };
    return { name: kind, dataset: dataset({ ages: [age] }), good, bad, whole: true as const };
  }),
  { name: 'required', dataset: dataset({ columns: [{ ...COLUMN, required }] }), good: ['a', 1], bad: [null, ABSENT] },
  { name: 'present', dataset: dataset({ columns: [{ ...COLUMN, present: required }] }), good: ['a', null], bad: [ABSENT] },
  {
    name: 'inside of an object',
    dataset: dataset({ columns: [{ ...COLUMN, type: 'object', columns: [inner] }] }),
    good: [{ w: 1 }],
    bad: [{ w: null }, {}],
  },
  {
    name: 'inside of a list',
    dataset: dataset({ columns: [{ ...COLUMN, type: 'array', items: inner }] }),
    good: [[1], []],
    bad: [[null], [1, null, null]],
  },
  {
    name: 'inside of a map',
    dataset: dataset({ columns: [{ ...COLUMN, type: 'map', items: inner }] }),
    good: [{ x: 1 }, {}],
    bad: [{ x: null }],
  },
];
