import { type Arbitrary, array, constantFrom, option, record, tuple } from 'fast-check';
import { type Column, type Dataset, VALUE_TYPES, type ValueTest } from '../../src/contract/index.ts';
import { age, clause, column, countTest, maybe, valueTest } from './contract-cases.ts';

/** Written as JSON, each at the border of what some test says. */
const TRICKY = [
  '"éé"',
  '"a𝒳"',
  '"éab"',
  '"ab"',
  '"abcd"',
  '"abcde"',
  '""',
  '"a"',
  '"b"',
  '"x@y"',
  '"A1"',
  '2',
  '2.0',
  '2.5',
  '0.3',
  '0.30',
  '-1',
  '-0',
  '0',
  '1',
  '3',
  '0.25',
  '1e0',
  '0.10000000000000',
  '4.000001',
  '100000000000000.5',
  '999999999999999',
  '9007199254740992',
  '9007199254740993',
  'null',
  'true',
  'false',
  '[]',
  '{}',
  '"2026-01-31"',
  '"2026-01-31T10:00:00Z"',
  '"2026-01-31T10:00"',
  '"2026-01-31T09:59:59.999Z"',
  '"2026-01-31T10:00:00.001"',
  '"2026-01-31T11:00:00+01:00"',
  '"2023-02-29"',
  '"2024-02-29"',
  '"1900-02-29"',
  '"0000-01-01"',
  '"2026-13-01"',
  '"2026-1-01"',
  '"12:30:00"',
  '"24:00:00"',
  '"12:30:60"',
  '"12:30:00Z"',
  '"2026-01-31t10:00:00z"',
  '"2026-01-31T10:00:00."',
  '"2026-01-31T10:00:00.1234"',
  '"2026-01-31T10:00:00+0100"',
  '"2026-01-31T10:00:00+01"',
  '"2026-01-31 10:00:00"',
  '"1969-12-31T23:59:59Z"',
];

/** Many values against few columns that promise much: every test of a value meets every kind of value. */
export const focused: Arbitrary<{ readonly one: Dataset; readonly rows: readonly (readonly [string, string])[] }> = record({
  columns: tuple(
    array(valueTest, { minLength: 1, maxLength: 3 }),
    array(valueTest, { minLength: 1, maxLength: 3 }),
    option(column(0), { nil: undefined }),
  ),
  type: maybe(constantFrom(...VALUE_TYPES)),
  counts: array(countTest('a'), { maxLength: 2 }),
  ages: array(age, { maxLength: 1 }),
  rows: array(tuple(constantFrom(...TRICKY), constantFrom(...TRICKY)), { minLength: 10, maxLength: 30 }),
}).map(({ columns: [a, b, inner], type, counts, ages, rows }) => {
  const made = (of: string, tests: readonly ValueTest[]): Column => ({
    name: of,
    type,
    required: undefined,
    present: undefined,
    items: undefined,
    tests: tests.map((test) => ({ ...clause('t', of, test.kind), test })),
    columns: inner && of === 'b' ? [inner] : [],
  });
  const expect = { unit: 'rows' as const, operators: [['mustBe', 0]] as const };
  return {
    one: {
      name: 't',
      notRun: [],
      ages: ages.map((one) => ({ ...one, column: 'a' })),
      columns: [made('a', a), made('b', b)],
      counts: counts.map((test) => ({ ...clause('t', '', test.kind), test, expect })),
    },
    rows,
  };
});

const key = constantFrom('1', '2', '"a"', '"b"', 'null', '1.5', '"é"', '9007199254740993', '"\\ud800"', '"x y"');

/** Many rows with few keys: what is repeated stands far apart. */
export const repeatedLines: Arbitrary<string> = array(tuple(key, key), { minLength: 5, maxLength: 40 }).map((rows) =>
  rows.map(([a, b]) => `{"a":${a},"b":${b},"cc":1}\n`).join(''),
);
export const repeated: Arbitrary<string> = array(
  tuple(constantFrom('1', '2', 'x', '', '"x\ny"', '"a\n1,2\n"'), constantFrom('1', '"1"', 'y')),
  {
    minLength: 5,
    maxLength: 40,
  },
).map((rows) => `a,b\n${rows.map((cells) => `${cells.join(',')}\n`).join('')}`);
