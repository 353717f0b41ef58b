import {
  type Arbitrary,
  array,
  boolean,
  constant,
  constantFrom,
  dictionary,
  integer,
  oneof,
  option,
  record,
  string,
  tuple,
} from 'fast-check';
import type { AgeClause, Clause, Column, CountClause, CountTest, Dataset, ValueTest } from '../../src/contract/index.ts';
import { VALUE_TYPES } from '../../src/contract/index.ts';

/** Names of columns: some that JSON treats with care. */
export const NAMES = ['a', 'b', 'cc', 'é', '__proto__', 'a b', 'toString'] as const;
const name = constantFrom<string>(...NAMES, 'a', 'a', 'a', 'a', 'a', 'b', 'b', 'b', 'cc');
const small = integer({ min: 0, max: 4 });
export const maybe = <T>(value: Arbitrary<T>): Arbitrary<T | undefined> => option(value, { nil: undefined });

/** Values that contracts name and rows hold, so that they meet. */
export const VALUES = [
  null,
  true,
  false,
  0,
  1,
  2,
  -1,
  2.5,
  0.3,
  1e21,
  'a',
  'ab',
  'é',
  '𝒳y',
  '',
  'A1',
  '2026-01-31',
  '2026-02-30',
  '12:30:00',
] as const;
const value = constantFrom<null | boolean | number | string>(...VALUES, 9007199254740992, 'NA', 'x@y', 'open');

const limit = record({
  value: constantFrom<number | string>(0, 1, 2.5, -1, 9007199254740992, '2026-01-31', '2026-01-31T10:00:00Z', '12:30:00', 'x'),
  open: boolean(),
});

export const valueTest: Arbitrary<ValueTest> = oneof(
  record({ kind: constant('type' as const), type: constantFrom(...VALUE_TYPES) }),
  record({ kind: constant('enum' as const), values: array(value, { maxLength: 4 }) }),
  record({
    kind: constant('pattern' as const),
    pattern: constantFrom('^a', 'b$', '^[a-z]+$', '^.{1,2}$', 'é|x', '^(a|b)*$', '[^@ ]+@', '^(?=a)a', '\\d'),
  }),
  record({
    kind: constant('format' as const),
    format: constantFrom('date-time', 'date', 'uuid', 'email', 'ipv4', 'yyyy-MM-dd', 'password', 'nothing'),
  }),
  record({ kind: constantFrom('minimum' as const, 'maximum' as const), limit }),
  record({ kind: constant('multiple-of' as const), of: constantFrom(1, 2, 0.1, 0.25, 3, 1e-7) }),
  record({ kind: constantFrom('length' as const, 'items' as const, 'properties' as const), min: small, max: small }),
  constant({ kind: 'unique-items' as const }),
);

export const countTest = (column: string): Arbitrary<CountTest> =>
  oneof(
    constant({ kind: 'row-count' as const }),
    constant({ kind: 'null' as const, column }),
    record({ kind: constant('missing' as const), column: constant(column), values: array(value, { maxLength: 3 }) }),
    record({ kind: constant('invalid' as const), column: constant(column), values: array(value, { maxLength: 5 }) }),
    record({ kind: constant('invalid' as const), column: constant(column), pattern: constantFrom('^a', '^[A-Z]\\d$', '.') }),
    record({ kind: constant('duplicate' as const), columns: oneof(constant([column]), tuple(name, name)) }),
  );

export function clause(dataset: string, property: string, rule: string): Clause {
  return { dataset, property, rule, limit: rule, place: { file: 'c', line: 1, column: 1 }, sensitive: rule === 'hidden' };
}

/** A column with whatever it may promise, and parts inside of it. */
export function column(depth: number): Arbitrary<Column> {
  const inner = depth === 0 ? constant([]) : oneof({ weight: 4, arbitrary: constant([]) }, array(column(depth - 1), { maxLength: 2 }));
  const items = depth === 0 ? constant(undefined) : option(column(0), { nil: undefined, freq: 5 });
  return record({
    name,
    type: maybe(constantFrom(...VALUE_TYPES)),
    required: boolean(),
    present: boolean(),
    tests: array(valueTest, { maxLength: 3 }),
    columns: inner,
    items,
    hidden: boolean(),
  }).map(({ required, present, tests, hidden, ...rest }) => ({
    ...rest,
    exists: clause('t', rest.name, 'exists'),
    required: required ? clause('t', rest.name, 'required') : undefined,
    present: present && !required ? clause('t', rest.name, 'present') : undefined,
    tests: tests.map((test) => ({ ...clause('t', rest.name, hidden ? 'hidden' : test.kind), test })),
  }));
}

export const age: Arbitrary<AgeClause> = record({
  kind: constantFrom('freshness', 'retention'),
  column: name,
  age: constantFrom(0, 86_400_000, 1e12),
}).map(({ kind, column: of, age: most }) => ({ ...clause('t', of, kind), kind, column: of, age: most }));

/** Everything that a contract can promise of a table. */
export const dataset: Arbitrary<Dataset> = record({
  columns: array(column(1), { minLength: 1, maxLength: 5 }),
  counts: array(
    name.chain((of) => tuple(countTest(of), constantFrom<'rows' | 'percent'>('rows', 'percent'))),
    { maxLength: 3 },
  ),
  ages: array(age, { maxLength: 1 }),
}).map(({ columns, counts, ages }) => ({
  name: 't',
  columns,
  counts: counts.map(
    ([test, unit]): CountClause => ({ ...clause('t', '', test.kind), test, expect: { unit, operators: [['mustBe', 0]] } }),
  ),
  ages,
  notRun: [],
}));

/** A value of JSON as somebody may have written it: escapes, long numbers, nested values, white space, and what is no JSON at all. */
const written: Arbitrary<string> = oneof(
  { weight: 8, arbitrary: value.map((one) => JSON.stringify(one)) },
  { weight: 2, arbitrary: string({ maxLength: 4, unit: 'binary' }).map((one) => JSON.stringify(one)) },
  {
    weight: 5,
    arbitrary: constantFrom(
      '1.0',
      '-0',
      '0.10',
      '1e2',
      '1E-7',
      '12345678901234567890',
      '9007199254740993',
      '0.1234567890123456789',
      '123456789012345',
      '1e400',
      '"\\u0061"',
      '"\\ud83d\\ude00"',
      '"\\ud800"',
      '"a\\n"',
      '"\\/"',
      '[]',
      '[1,2,2]',
      '["a", "a"]',
      '{}',
      '{"a":1,"b":[{"a":null}]}',
      '[[1],[1.0]]',
      '{ "a" : "x" , "cc" : 2 }',
      '"2026-01-31T10:00:00Z"',
      '"2026-01-31 10:00:00.5+01:00"',
      '"2024-02-29"',
      '"2026-11-20T00:00:00.1234Z"',
      '"2026-12-31"',
      '"23:59:60"',
      '"00000000-0000-4000-8000-000000000000"',
      '"x@example.com"',
      '"1.2.3.4"',
      '[1,[2,{"é":1}]]',
    ),
  },
  {
    weight: 1,
    arbitrary: constantFrom(
      '01',
      '1.',
      '.5',
      '+1',
      '"a',
      '"\\x"',
      '"\t"',
      'nul',
      'True',
      '[1,]',
      '{"a":1,"a":2}',
      '{"a":{"b":1,"b":1}}',
      '{"a"}',
      '',
      '1 2',
      '"\\ud8',
      '-',
    ),
  },
);

const memberName = oneof({ weight: 20, arbitrary: name }, { weight: 1, arbitrary: constantFrom('x', 'yy', '\\u0061', '', 'n"', 'ü') });
const gap = oneof({ weight: 12, arbitrary: constant('') }, constantFrom(' ', '\t', ' \r '));
const shuffled = array(tuple(memberName, written, gap), { maxLength: 6 }).map(
  (members) => `{${members.map(([key, text, space]) => `${space}"${key}"${space}:${space}${text}${space}`).join(',')}}`,
);
const ordered = tuple(...NAMES.map((key) => option(tuple(constant(key), written), { nil: undefined, freq: 8 }))).map(
  (members) => `{${members.flatMap((one) => (one ? [`"${one[0]}":${one[1]}`] : [])).join(',')}}`,
);
const plain = dictionary(name, value, { noNullPrototype: true }).map((one) => JSON.stringify(one));
const row = oneof(
  { weight: 4, arbitrary: plain },
  { weight: 8, arbitrary: ordered },
  { weight: 6, arbitrary: shuffled },
  {
    weight: 1,
    arbitrary: constantFrom(
      '',
      '  ',
      '[]',
      '1',
      'null',
      'x',
      '{',
      '{}',
      '{ }',
      '{}x',
      '{"a":1}{"a":1}',
      ' {"a":1}',
      '\u00a0',
      '\ufeff{"a":1}',
      '{"a":1,}',
      `{"a":${'['.repeat(40)}${']'.repeat(40)}}`,
    ),
  },
);

/** Lines of NDJSON, most of them of the same kind, with every way to end them. */
export const ndjson: Arbitrary<string> = tuple(
  array(tuple(row, constantFrom('\n', '\n', '\n', '\r\n')), { maxLength: 12 }),
  boolean(),
  constantFrom('', '', '', '\ufeff'),
).map(([rows, ended, mark]) => {
  const text = rows.map(([line, end]) => line + end).join('');
  return mark + (ended ? text : text.replace(/\r?\n$/, ''));
});

const cell = oneof(
  { weight: 8, arbitrary: value.map((one) => (one === null ? '' : String(one))) },
  {
    weight: 3,
    arbitrary: constantFrom(
      '1.0',
      '+1',
      '1e2',
      '.5',
      '5.',
      '12345678901234567890',
      'TRUE',
      'False',
      'x"y',
      '[1,2]',
      '{"a":1}',
      ' 1',
      '-',
      '2026-01-31T10:00:00Z',
      '007',
      '0x1',
    ),
  },
  { weight: 2, arbitrary: constantFrom('"a"', '""', '"a""b"', '"x\ny"', '"x\r\ny"', '"a,b"', '"1"', '"é"') },
  { weight: 1, arbitrary: constantFrom('"a"b', '"a', '\r', 'a;b', '\u0000', '"a""') },
);
const header = array(name, { minLength: 1, maxLength: 4 }).map((names) => [...new Set(names)]);

/** A table of text cells, with whatever quotes, ends and delimiters. */
export const csv: Arbitrary<string> = header.chain((names) =>
  tuple(
    constantFrom(',', ';', '\t', '|'),
    constantFrom('\n', '\r\n'),
    array(
      oneof(
        { weight: 12, arbitrary: array(cell, { minLength: names.length, maxLength: names.length }) },
        { weight: 1, arbitrary: array(cell, { maxLength: 5 }) },
      ),
      { maxLength: 10 },
    ),
    boolean(),
    constantFrom('', '', '\ufeff'),
  ).map(([sign, end, rows, ended, mark]) => {
    const text = [names, ...rows].map((cells) => cells.join(sign) + end).join('');
    return mark + (ended ? text : text.replace(/\r?\n$/, ''));
  }),
);
