import { array, boolean, constant, constantFrom, integer, oneof, option, record, string, tuple, type Arbitrary } from 'fast-check';

/** A promise as ODCS says it, and how a database counts the rows against it. */
export interface Promised {
  /** What the result calls it. */
  readonly rule: string;
  readonly option?: readonly [name: string, value: unknown];
  readonly quality?: Readonly<Record<string, unknown>>;
  /** A condition of SQL about the column `$c` that holds for rows against the promise; or a whole expression over all rows. */
  readonly against?: string;
  readonly counted?: string;
}

export interface GeneratedColumn {
  readonly name: string;
  readonly sqlType: string;
  readonly logicalType: string;
  readonly required: boolean;
  readonly unique: boolean;
  readonly promises: readonly Promised[];
  /** Values as literals of SQL, one per row. */
  readonly values: readonly string[];
}

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const list = (values: readonly (string | number)[]): string =>
  values.map((value) => (typeof value === 'string' ? text(value) : String(value))).join(', ');

const limits = (
  options: readonly (readonly [option: string, sign: string])[],
  values: Arbitrary<readonly [value: unknown, literal: string]>,
): Arbitrary<Promised> =>
  tuple(constantFrom(...options), values).map(([[name, sign], [value, literal]]) => ({
    rule: name,
    option: [name, value],
    against: `$c ${sign} ${literal}`,
  }));
const SIGNS = [
  ['minimum', '<'],
  ['maximum', '>'],
  ['exclusiveMinimum', '<='],
  ['exclusiveMaximum', '>='],
] as const;

const QUALITY: Arbitrary<Promised> = oneof(
  constant<Promised>({ rule: 'nullValues', quality: { metric: 'nullValues' }, counted: 'count(*) filter (where $c is null)' }),
  constant<Promised>({ rule: 'duplicateValues', quality: { metric: 'duplicateValues' }, counted: 'count($c) - count(distinct $c)' }),
);

const among = (values: Arbitrary<readonly (string | number)[]>): Arbitrary<Promised> =>
  oneof(
    values.map(
      (known): Promised => ({
        rule: 'missingValues',
        quality: { metric: 'missingValues', arguments: { missingValues: known } },
        counted: `count(*) filter (where $c is null or $c in (${list(known)}))`,
      }),
    ),
    values.map(
      (known): Promised => ({
        rule: 'invalidValues',
        quality: { metric: 'invalidValues', arguments: { validValues: known } },
        counted: `count(*) filter (where $c not in (${list(known)}))`,
      }),
    ),
    values.map((known): Promised => ({ rule: 'enum', option: ['enum', known], against: `$c not in (${list(known)})` })),
  );

const WORDS = [
  'a',
  'ab',
  'b',
  'A',
  'é',
  '\u{1f600}',
  '\u{1f600}\u{1f600}',
  'a,b',
  'say "a"',
  "it's",
  'x\ny',
  ' a ',
  '1',
  'null',
  'a;b\tc',
  '\\',
];
const word = constantFrom(...WORDS);
const SIZES = [
  ['minLength', '<'],
  ['maxLength', '>'],
] as const;
const texts: Arbitrary<Promised> = oneof(
  tuple(constantFrom(...SIZES), integer({ min: 0, max: 4 })).map(
    ([[name, sign], size]): Promised => ({ rule: name, option: [name, size], against: `length($c) ${sign} ${size}` }),
  ),
  constantFrom('^a', 'b$', '^[a-c]*$', 'a|é', '^.$', '[0-9]+', ' ').map(
    (pattern): Promised => ({ rule: 'pattern', option: ['pattern', pattern], against: `not regexp_matches($c, ${text(pattern)})` }),
  ),
  constantFrom('^a', 'b$').map(
    (pattern): Promised => ({
      rule: 'invalidValues',
      quality: { metric: 'invalidValues', arguments: { pattern } },
      counted: `count(*) filter (where not regexp_matches($c, ${text(pattern)}))`,
    }),
  ),
  among(array(word, { minLength: 1, maxLength: 4 })),
  QUALITY,
);

const whole = oneof(integer({ min: -5, max: 5 }), integer(), constantFrom(2 ** 53, -(2 ** 53)));
const wholes: Arbitrary<Promised> = oneof(
  limits(
    SIGNS,
    integer({ min: -6, max: 6 }).map((value) => [value, String(value)]),
  ),
  constantFrom(1, 2, 3).map((of): Promised => ({ rule: 'multipleOf', option: ['multipleOf', of], against: `$c % ${of} <> 0` })),
  among(array(integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 4 })),
  QUALITY,
);
const numbers: Arbitrary<Promised> = oneof(
  limits(
    SIGNS,
    constantFrom(-1.5, -1, 0, 0.25, 1.5, 2).map((value) => [value, `${value}::double`]),
  ),
  constantFrom(0.5, 0.25, 2).map(
    (of): Promised => ({ rule: 'multipleOf', option: ['multipleOf', of], against: `$c / ${of} <> floor($c / ${of})` }),
  ),
  QUALITY,
);
const DAYS = ['2025-12-31', '2026-01-01', '2026-01-02', '2026-02-28'];
const days: Arbitrary<Promised> = oneof(
  limits(
    SIGNS,
    constantFrom(...DAYS).map((day) => [day, `date '${day}'`]),
  ),
  QUALITY,
);
const TIMES = ['2025-12-31 23:59:59.999', '2026-01-01 00:00:00', '2026-01-01 12:00:00.5', '2026-02-28 00:00:00'];
const times: Arbitrary<Promised> = oneof(
  limits(
    SIGNS,
    constantFrom(...TIMES).map((time) => [`${time.replace(' ', 'T')}Z`, `timestamp '${time}'`]),
  ),
  QUALITY,
);

interface Kind {
  readonly sqlType: string;
  readonly logicalType: string;
  readonly value: Arbitrary<string>;
  readonly promise: Arbitrary<Promised>;
}

const KINDS: readonly Kind[] = [
  {
    sqlType: 'varchar',
    logicalType: 'string',
    value: oneof(word, string({ minLength: 1, maxLength: 5, unit: constantFrom('a', 'b', 'c', '"', ',', 'é', '1') })).map(text),
    promise: texts,
  },
  {
    sqlType: 'bigint',
    logicalType: 'integer',
    value: oneof(whole.map(String), constantFrom('9007199254740993', '9007199254740995', '-9223372036854775808')),
    promise: wholes,
  },
  { sqlType: 'integer', logicalType: 'integer', value: integer({ min: -5, max: 5 }).map(String), promise: wholes },
  {
    sqlType: 'double',
    logicalType: 'number',
    value: oneof(
      integer({ min: -20, max: 20 }).map((value) => String(value / 4)),
      constantFrom('1e300', '-1e-300', '0.1', '123456789.125'),
    ),
    promise: numbers,
  },
  {
    sqlType: 'decimal(9,2)',
    logicalType: 'number',
    value: integer({ min: -800, max: 800 }).map((value) => (value / 4).toFixed(2)),
    promise: numbers,
  },
  { sqlType: 'boolean', logicalType: 'boolean', value: constantFrom('true', 'false'), promise: QUALITY },
  { sqlType: 'date', logicalType: 'date', value: constantFrom(...DAYS, '2024-02-29').map((day) => `date '${day}'`), promise: days },
  {
    sqlType: 'timestamp',
    logicalType: 'timestamp',
    value: constantFrom(...TIMES, '2026-01-01 12:00:00.501').map((time) => `timestamp '${time}'`),
    promise: times,
  },
];

/** Of several promises with one name, a contract holds one. */
function distinct(promises: readonly Promised[]): readonly Promised[] {
  return [...new Map(promises.map((one) => [one.rule, one])).values()];
}

const columnOf = (name: string, rows: number): Arbitrary<GeneratedColumn> =>
  constantFrom(...KINDS).chain(({ sqlType, logicalType, value, promise }) =>
    record({
      name: constant(name),
      sqlType: constant(sqlType),
      logicalType: constant(logicalType),
      required: boolean(),
      unique: boolean(),
      promises: array(promise, { maxLength: 5 }).map(distinct),
      values: array(option(value, { nil: 'null', freq: 6 }), { minLength: rows, maxLength: rows }),
    }),
  );

/** A table with promises about its columns. */
export const generatedTable: Arbitrary<readonly GeneratedColumn[]> = integer({ min: 1, max: 30 }).chain((rows) =>
  tuple(...['a', 'b', 'c', 'd'].map((name) => columnOf(name, rows))),
);

/** The contract that makes the promises. */
export function contractOf(columns: readonly GeneratedColumn[]): string {
  const properties = columns.map(({ name, logicalType, required, unique, promises }) => {
    const known = promises.find(({ rule }) => rule === 'enum')?.option?.[1] as readonly unknown[] | undefined;
    const options = promises.flatMap(({ option: one }) => (one && one[0] !== 'enum' ? [one] : []));
    return {
      name,
      logicalType,
      required,
      unique,
      ...(known && { enum: [...new Set(known)].map((value) => ({ value })) }),
      logicalTypeOptions: Object.fromEntries(options),
      quality: promises.flatMap(({ quality }) => (quality ? [{ type: 'library', ...quality, mustBe: 0 }] : [])),
    };
  });
  const quality = [
    { type: 'library', metric: 'rowCount', mustBe: 0 },
    { type: 'library', metric: 'duplicateValues', arguments: { properties: ['a', 'b'] }, mustBe: 0 },
  ];
  return JSON.stringify({
    apiVersion: 'v3.2.0',
    kind: 'DataContract',
    id: 'x',
    version: '1.0.0',
    status: 'active',
    schema: [{ name: 'rows', properties, quality }],
  });
}

/** The amounts that a database counts, by `property rule`. */
export function oracleOf(columns: readonly GeneratedColumn[]): readonly (readonly [name: string, expression: string])[] {
  const about = (expression: string, name: string): string => expression.replaceAll('$c', name);
  const own = columns.flatMap(({ name, required, unique, promises }): (readonly [string, string])[] => [
    ...(required ? [[`${name} required`, `count(*) filter (where ${name} is null)`] as const] : []),
    ...(unique ? [[`${name} unique`, `count(${name}) - count(distinct ${name})`] as const] : []),
    ...promises.map(
      ({ rule, against, counted }) =>
        [
          `${name} ${rule}`,
          against === undefined ? about(counted ?? '0', name) : `count(*) filter (where ${name} is not null and ${about(against, name)})`,
        ] as const,
    ),
  ]);
  const pairs =
    'count(*) filter (where a is not null and b is not null) - count(distinct case when a is not null and b is not null then row(a, b) end)';
  return [...own, [' duplicateValues', pairs]];
}
