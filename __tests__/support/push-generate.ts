import {
  type Arbitrary,
  array,
  boolean,
  constant,
  constantFrom,
  double,
  integer,
  jsonValue,
  oneof,
  option,
  record,
  string,
  tuple,
  uuid,
} from 'fast-check';
import type {
  AgeClause,
  Clause,
  Column,
  CountClause,
  Dataset,
  Value,
  ValueClause,
  ValueTest,
  ValueType,
} from '../../src/contract/index.ts';
import { VALUE_TYPES } from '../../src/contract/index.ts';
import { FORMATS, JSON_POOL, LIMITS, PATTERNS, TEXTS } from './push-pool.ts';

/** A value as a literal of SQL, and as a row of JSON would show it. */
interface Both {
  readonly sql: string;
  readonly value: Value;
}

interface Kind {
  readonly type: string;
  readonly values: Arbitrary<Both>;
  /** Types of contracts that suit. */
  readonly types: readonly ValueType[];
}

export const NOW = Date.parse('2026-11-20T12:00:00Z');
const quote = (text: string): string => `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
const bothOf = (value: string, type = 'text'): Both => ({ sql: `${quote(value)}::${type}`, value });

const text: Arbitrary<string> = oneof(
  TEXTS,
  string({ unit: constantFrom('a', 'b', '1', '-', ' ', 'é', '😀', '\n', '\\', "'"), maxLength: 8 }),
);
const whole = oneof(integer({ min: -12, max: 12 }), constantFrom(0, 100, -100, 2_147_483_647));
const instants = integer({ min: -3, max: 3 }).chain((days) =>
  integer({ min: 0, max: 86_399_999 }).map((ms) => NOW + days * 86_400_000 - ms),
);
const float = oneof(
  constantFrom(0, -0, 0.1, 0.3, 1.5, 2, -3, 1e21, 5e-324, 1e-7, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
  double({ noNaN: true, min: -100, max: 100 }),
);
const decimalText = tuple(integer({ min: -3000, max: 3000 }), constantFrom(0, 1, 3)).map(([digits, scale]) =>
  (digits / 10 ** scale).toFixed(scale),
);
const micro = constantFrom('', '.5', '.000001', '.123', '.123456');
const jsons: Arbitrary<Value> = oneof(
  { weight: 2, arbitrary: text.filter((one) => !one.includes('\0')) },
  whole,
  decimalText.map(Number),
  boolean(),
  constant(null),
  array(oneof(whole, text, constant(null), boolean()), { maxLength: 4 }) as Arbitrary<Value>,
  record(
    { a: option(oneof(text, whole, constant(null))), b: array(oneof(whole, text), { maxLength: 3 }) },
    { requiredKeys: [] },
  ) as Arbitrary<Value>,
  (jsonValue({ maxDepth: 1, depthSize: 'small', noUnicodeString: true }) as Arbitrary<Value>).filter(
    (one) => !/\\u0000|e[+-]|"__proto__"/.test(JSON.stringify(one)),
  ),
);

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
const secondOf = (instant: number): string => new Date(instant).toISOString().slice(0, 19);

const KINDS: readonly Kind[] = [
  {
    type: 'bigint',
    types: ['integer', 'number'],
    values: oneof(
      whole.map((one) => ({ sql: String(one), value: one as Value })),
      constantFrom(2n ** 53n + 1n, -(2n ** 62n), 2n ** 63n - 1n).map((one) => ({ sql: `'${one}'::bigint`, value: one })),
    ),
  },
  { type: 'integer', types: ['integer', 'number'], values: whole.map((one) => ({ sql: String(one), value: one })) },
  {
    type: 'numeric',
    types: ['number', 'integer'],
    values: oneof(
      { weight: 9, arbitrary: decimalText.map((one) => ({ sql: one, value: Number(one) })) },
      constant({ sql: `'NaN'::numeric`, value: Number.NaN }),
    ),
  },
  {
    type: 'double precision',
    types: ['number', 'integer'],
    values: float.map((one) => ({ sql: `'${Object.is(one, -0) ? '-0' : one}'::float8`, value: one })),
  },
  {
    type: 'real',
    types: ['number'],
    values: float
      .map((one) => Math.fround(one))
      .filter((one) => one === 0 || Math.abs(one) > 1e-30)
      .map((one) => ({ sql: `'${Object.is(one, -0) ? '-0' : one}'::float4`, value: one })),
  },
  { type: 'text', types: ['string', 'string', 'date', 'timestamp', 'time'], values: text.map((one) => bothOf(one)) },
  { type: 'varchar(60)', types: ['string'], values: text.map((one) => bothOf(one)) },
  { type: 'boolean', types: ['boolean'], values: boolean().map((one) => ({ sql: String(one), value: one })) },
  { type: 'uuid', types: ['string'], values: uuid().map((one) => bothOf(one, 'uuid')) },
  {
    type: 'date',
    types: ['date', 'string'],
    values: oneof(
      { weight: 9, arbitrary: instants.map((one) => bothOf(dayOf(one), 'date')) },
      constantFrom('infinity', '-infinity', '0044-03-15 BC', '10000-01-01').map((one) => bothOf(one, 'date')),
    ),
  },
  {
    type: 'time',
    types: ['time'],
    values: oneof(
      tuple(instants, micro).map(([one, rest]) => bothOf(`${secondOf(one).slice(11)}${rest}`, 'time')),
      constant(bothOf('24:00:00', 'time')),
    ),
  },
  {
    type: 'timestamp',
    types: ['timestamp'],
    values: oneof(
      { weight: 9, arbitrary: tuple(instants, micro).map(([one, rest]) => bothOf(`${secondOf(one)}${rest}`, 'timestamp')) },
      constantFrom('infinity', '-infinity').map((one) => bothOf(one, 'timestamp')),
    ),
  },
  {
    type: 'timestamptz',
    types: ['timestamp', 'string'],
    values: tuple(instants, micro).map(([one, rest]) => bothOf(`${secondOf(one)}${rest}+00:00`, 'timestamptz')),
  },
  {
    type: 'jsonb',
    types: ['object', 'array', 'string', 'number', 'map'],
    values: jsons.map((one) => ({ sql: `${quote(JSON.stringify(one))}::jsonb`, value: one })),
  },
  {
    type: 'integer[]',
    types: ['array', 'vector'],
    values: array(option(whole), { maxLength: 4 }).map((list) => ({
      sql: `ARRAY[${list.map((one) => one ?? 'NULL').join(',')}]::int[]`,
      value: list,
    })),
  },
  {
    type: 'text[]',
    types: ['array'],
    values: array(option(text), { maxLength: 3 }).map((list) => ({
      sql: `ARRAY[${list.map((one) => (one === null ? 'NULL' : quote(one))).join(',')}]::text[]`,
      value: list,
    })),
  },
];

function testOf(types: readonly ValueType[]): Arbitrary<ValueTest> {
  const limit = tuple(constantFrom(...LIMITS), boolean()).map(([value, open]) => ({ value, open }));
  const bounds = oneof(record({ min: integer({ min: 0, max: 3 }) }), record({ max: integer({ min: 0, max: 3 }) }));
  return oneof(
    constantFrom(...types, ...VALUE_TYPES).map((type): ValueTest => ({ kind: 'type', type })),
    array(constantFrom(...JSON_POOL), { maxLength: 5 }).map((values): ValueTest => ({ kind: 'enum', values })),
    constantFrom(...PATTERNS).map((pattern): ValueTest => ({ kind: 'pattern', pattern })),
    constantFrom(...FORMATS).map((format): ValueTest => ({ kind: 'format', format })),
    tuple(constantFrom('minimum' as const, 'maximum' as const), limit).map(([kind, one]): ValueTest => ({ kind, limit: one })),
    constantFrom(1, 2, 0.1, 0.5, 0.03, 7).map((of): ValueTest => ({ kind: 'multiple-of', of })),
    tuple(constantFrom('length' as const, 'items' as const, 'properties' as const), bounds).map(
      ([kind, one]): ValueTest => ({ kind, ...one }),
    ),
    constant<ValueTest>({ kind: 'unique-items' }),
  );
}

const clauseOf = (property: string, rule: string): Clause => ({
  dataset: 't',
  property,
  rule,
  limit: rule,
  place: { file: 'c', line: 1, column: 1 },
  sensitive: false,
});

function columnOf(name: string, types: readonly ValueType[], depth: number): Arbitrary<Column> {
  const tests = tuple(option(constantFrom(...types, ...types, ...VALUE_TYPES)), array(testOf(types), { maxLength: 3 })).map(
    ([type, rest]): ValueClause[] =>
      [...(type ? [{ kind: 'type', type } as const] : []), ...rest].map((test, index) => ({
        ...clauseOf(name, `${test.kind}${index}`),
        test,
      })),
  );
  const inner: Arbitrary<readonly Column[]> =
    depth > 1
      ? constant([])
      : tuple(option(columnOf('a', ['string', 'integer'], depth + 1)), option(columnOf('b', ['array'], depth + 1))).map((some) =>
          some.filter((one) => one !== null),
        );
  const items: Arbitrary<Column | null> = depth > 1 ? constant(null) : option(columnOf('*', ['string', 'integer'], depth + 1));
  return record({ required: boolean(), present: boolean(), tests, columns: inner, items }).map((one) => ({
    name,
    type: undefined,
    required: one.required ? clauseOf(name, 'required') : undefined,
    present: one.present ? clauseOf(name, 'present') : undefined,
    tests: one.tests,
    columns: one.columns,
    items: one.items ?? undefined,
  }));
}

const expectation = tuple(
  constantFrom('rows' as const, 'percent' as const),
  constantFrom('mustBe', 'mustBeLessThan', 'mustBeGreaterThan', 'mustNotBe'),
  integer({ min: 0, max: 5 }),
).map(([unit, name, value]) => ({ unit, operators: [[name, value] as const] }));

function countOf(names: readonly string[]): Arbitrary<CountClause> {
  const column = constantFrom(...names, 'absent');
  const values = array(constantFrom(...JSON_POOL), { maxLength: 5 });
  const test: Arbitrary<CountClause['test']> = oneof(
    constant({ kind: 'row-count' as const }),
    column.map((one) => ({ kind: 'null' as const, column: one })),
    tuple(column, values).map(([one, list]) => ({ kind: 'missing' as const, column: one, values: list })),
    tuple(column, option(values), option(constantFrom(...PATTERNS))).map(([one, list, pattern]) => ({
      kind: 'invalid' as const,
      column: one,
      ...(list && { values: list }),
      ...(pattern !== null && { pattern }),
    })),
    array(column, { minLength: 1, maxLength: 3 }).map((columns) => ({ kind: 'duplicate' as const, columns })),
  );
  return tuple(test, expectation).map(([one, expect]) => ({ ...clauseOf('', one.kind), test: one, expect }));
}

function ageOf(names: readonly string[]): Arbitrary<AgeClause> {
  return tuple(
    constantFrom(...names),
    constantFrom('freshness' as const, 'retention' as const),
    constantFrom(3_600_000, 86_400_000, 200_000_000),
  ).map(([column, kind, age]) => ({ ...clauseOf(column, kind), kind, column, age }));
}

export interface PushCase {
  readonly dataset: Dataset;
  readonly create: string;
  readonly rows: readonly Value[];
}

/** A table with rows, and a contract about it; `table` is its name. */
export function pushCase(table: string, most = 10): Arbitrary<PushCase> {
  return array(constantFrom(...KINDS), { minLength: 1, maxLength: 5 }).chain((kinds) => {
    const names = kinds.map((_kind, index) => `c${index}`);
    const row = tuple(...kinds.map(({ values }) => option(values, { freq: 5 })));
    const columns = tuple(...kinds.map(({ types }, index) => columnOf(`c${index}`, types, 0)));
    return record({
      rows: array(row, { maxLength: most }),
      columns,
      extra: option(columnOf('absent', ['string'], 1)),
      counts: array(countOf(names), { maxLength: 4 }),
      ages: array(ageOf(names), { maxLength: 2 }),
    }).map(
      ({ rows, columns: own, extra, counts, ages }): PushCase => ({
        dataset: { name: table, columns: [...own, ...(extra ? [extra] : [])], counts, ages, notRun: [] },
        create: [
          `CREATE UNLOGGED TABLE ${table} (${kinds.map(({ type }, index) => `c${index} ${type}`).join(', ')})`,
          ...(rows.length === 0
            ? []
            : [
                `INSERT INTO ${table} VALUES ${rows.map((cells) => `(${cells.map((cell) => cell?.sql ?? 'NULL').join(', ')})`).join(', ')}`,
              ]),
        ].join('; '),
        rows: rows.map((cells) => Object.fromEntries(cells.map((cell, index) => [`c${index}`, cell?.value ?? null]))),
      }),
    );
  });
}
