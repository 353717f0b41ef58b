import type { Insert } from '../../src/compat/formats/sql/witness/statement.ts';

/** Random schemas and mutations of them, for properties: small, but with every kind of column and constraint. */
export interface GeneratedColumn {
  readonly name: string;
  readonly type: string;
  readonly notNull: boolean;
  readonly fallback: string | undefined;
  readonly unique: boolean;
  readonly check: string | undefined;
  readonly references: boolean;
}

export interface GeneratedTable {
  readonly name: string;
  readonly columns: readonly GeneratedColumn[];
}

export interface Generated {
  readonly labels: readonly string[];
  readonly tables: readonly GeneratedTable[];
}

export type Random = (below: number) => number;

/** A small linear generator: the same seed gives the same schemas everywhere. */
export function randomOf(seed: number): Random {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const TYPES = [
  'smallint',
  'integer',
  'bigint',
  'numeric(6,2)',
  'numeric(8,2)',
  'numeric(8,3)',
  'numeric',
  'real',
  'double precision',
  'text',
  'varchar(5)',
  'varchar(9)',
  'char(4)',
  'boolean',
  'uuid',
  'date',
  'timestamp',
  'timestamptz',
  'timestamp(3)',
  'time',
  'jsonb',
  'json',
  'bytea',
  'integer[]',
  'bigint[]',
  'mood',
  'interval',
  'inet',
  'short',
  'positive',
];
const DEFAULTS: Readonly<Record<string, readonly string[]>> = {
  integer: ['1', '2'],
  bigint: ['1', '7'],
  text: ["''", "'a'"],
  boolean: ['true', 'false'],
  timestamptz: ['now()'],
  mood: ["'sad'"],
};
const CHECKS: Readonly<Record<string, readonly string[]>> = {
  integer: ['% > 0', '% >= 0 AND % < 100', '% IN (1, 2, 3)', '% <> 5', '% % 2 = 0'],
  bigint: ['% > 10', '% BETWEEN 1 AND 9'],
  text: ["% IN ('a', 'b')", "% <> ''", 'length(%) < 4', "% LIKE 'a%'"],
  'numeric(8,2)': ['% >= 0'],
};

function pick<T>(random: Random, values: readonly T[]): T {
  const value = values[random(values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

function randomColumn(random: Random, name: string): GeneratedColumn {
  const type = pick(random, TYPES);
  const [defaults, checks] = [DEFAULTS[type] ?? [], CHECKS[type] ?? []];
  return {
    name,
    type,
    notNull: random(2) === 0,
    fallback: defaults.length > 0 && random(3) === 0 ? pick(random, defaults) : undefined,
    unique: random(6) === 0 && !/json/.test(type),
    check: checks.length > 0 && random(3) === 0 ? pick(random, checks) : undefined,
    references: type === 'bigint' && random(3) === 0,
  };
}

export function randomSchema(random: Random): Generated {
  const tables = Array.from({ length: 1 + random(2) }, (_, table) => ({
    name: `t${table}`,
    columns: Array.from({ length: 1 + random(4) }, (_unused, column) => randomColumn(random, `c${column}`)),
  }));
  return { labels: ['sad', 'ok', 'glad'].slice(0, 1 + random(3)), tables };
}

/** One to three changes somewhere. */
export function mutate(schema: Generated, random: Random): Generated {
  let changed = schema;
  for (let count = 1 + random(3); count > 0; count -= 1) changed = mutateOnce(changed, random);
  return changed;
}

function mutateOnce(schema: Generated, random: Random): Generated {
  const choice = random(10);
  if (choice === 0) return { ...schema, labels: ['sad', 'ok', 'glad', 'mad'].slice(0, 1 + random(4)) };
  if (choice === 1) return { ...schema, tables: schema.tables.length > 1 ? schema.tables.slice(0, -1) : randomSchema(random).tables };
  const at = random(schema.tables.length);
  const tables = schema.tables.map((table, index) =>
    index === at ? { ...table, columns: mutateColumns(table.columns, random, choice) } : table,
  );
  return { ...schema, tables };
}

function mutateColumns(columns: readonly GeneratedColumn[], random: Random, choice: number): readonly GeneratedColumn[] {
  const at = random(columns.length);
  if (choice === 2) return columns.length > 1 ? columns.filter((_, index) => index !== at) : columns;
  if (choice === 3)
    return [...columns, randomColumn(random, `n${random(3)}`)].filter(
      (one, index, all) => all.findIndex(({ name }) => name === one.name) === index,
    );
  return columns.map((column, index) => (index === at ? mutateColumn(column, random, choice) : column));
}

function mutateColumn(column: GeneratedColumn, random: Random, choice: number): GeneratedColumn {
  const other = randomColumn(random, column.name);
  if (choice === 4) return { ...column, notNull: !column.notNull };
  if (choice === 5) return { ...column, unique: !column.unique && !/json/.test(column.type) };
  if (choice === 6) return { ...column, fallback: column.fallback === undefined ? DEFAULTS[column.type]?.[0] : undefined };
  if (choice === 7)
    return { ...column, check: column.check === undefined ? CHECKS[column.type]?.[random(CHECKS[column.type]?.length ?? 1)] : undefined };
  if (choice === 8) return { ...column, references: column.type === 'bigint' && !column.references };
  return { ...other, unique: column.unique && other.unique };
}

/** Independent statements, in an order that PostgreSQL takes. */
export function statementsOf({ labels, tables }: Generated): string[] {
  const types = [
    `CREATE TYPE mood AS ENUM (${labels.map((label) => `'${label}'`).join(', ')})`,
    'CREATE DOMAIN short AS varchar(3)',
    'CREATE DOMAIN positive AS integer CHECK (VALUE > 0)',
  ];
  const made = tables.map(({ name, columns }) => {
    const lines = ['id bigint PRIMARY KEY', ...columns.map((column) => lineOf(column, labels))];
    return `CREATE TABLE ${name} (\n  ${lines.join(',\n  ')}\n)`;
  });
  return [...types, ...made];
}

/** Statements that may come in any order once the tables are there. */
export function constraintsOf({ tables }: Generated): string[] {
  return tables.flatMap(({ name, columns }) =>
    columns.flatMap((column) => [
      ...(column.unique ? [`ALTER TABLE ${name} ADD CONSTRAINT ${name}_${column.name}_u UNIQUE (${column.name})`] : []),
      ...(column.references
        ? [`ALTER TABLE ${name} ADD CONSTRAINT ${name}_${column.name}_f FOREIGN KEY (${column.name}) REFERENCES t0 (id)`]
        : []),
    ]),
  );
}

export function textOf(schema: Generated): string {
  return [...statementsOf(schema), ...constraintsOf(schema)].map((statement) => `${statement};\n`).join('');
}

function lineOf({ name, type, notNull, fallback, check }: GeneratedColumn, labels: readonly string[]): string {
  const usable = fallback !== undefined && (type !== 'mood' || labels.includes('sad'));
  const parts = [name, type, ...(notNull ? ['NOT NULL'] : []), ...(usable ? [`DEFAULT ${fallback}`] : [])];
  // The percent sign stands for the column, but for the one between blanks and a number.
  if (check !== undefined) parts.push(`CHECK (${check.replace(/^%|(?<=AND )%|(?<=\()%(?=\))/g, name)})`);
  return parts.join(' ');
}

/** Values to try in a column of a type, as literals; some fit, some do not. */
export const LITERALS: readonly string[] = [
  'NULL',
  "'1'",
  "'2'",
  "'0'",
  "'-1'",
  "'5'",
  "'11'",
  "'100'",
  "'32768'",
  "'2147483648'",
  "'9999.99'",
  "'123456.78'",
  "'1e300'",
  "'0.005'",

  "''",
  "'a'",
  "'b'",
  "'abcdef'",
  "'abcdefghij'",
  "'true'",
  "'sad'",
  "'ok'",
  "'glad'",
  "'{}'",
  "'{1}'",
  "'{3000000000}'",
  "'2020-01-10'",
  "'2020-01-10 01:02:03.123456'",
  "'01:02:03'",
  "'00000000-0000-4000-8000-000000000001'",
  "'3 days'",
  "'10.0.0.1'",
  "'\\x00'",
];

/** Inserts that an application might send: the columns it knows, values that may fit. */
export function insertsFor({ tables }: Generated, random: Random, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const table = pick(random, tables);
    const given = table.columns.filter((column) => random(4) > 0 || column.notNull);
    const values = given.map((column) => pick(random, literalsOf(column.type)));
    return `INSERT INTO ${table.name} (${['id', ...given.map(({ name }) => name)].join(', ')}) VALUES (${[String(index % 7), ...values].join(', ')})`;
  });
}

/** Whatever else an application does with the tables that it knows: reads, changes, deletes, and inserts that may be there. */
export function othersFor({ tables }: Generated, random: Random, count: number): string[] {
  return Array.from({ length: count }, (): string => {
    const table = pick(random, tables);
    const [column, id] = [pick(random, table.columns), random(7)];
    const value = pick(random, literalsOf(column.type));
    const unique = table.columns.find((one) => one.unique);
    switch (random(5)) {
      case 0:
        return `SELECT ${['id', ...table.columns.map(({ name }) => name)].join(', ')} FROM ${table.name}`;
      case 1:
        return `DELETE FROM ${table.name} WHERE id = ${id}`;
      case 2:
        return `SELECT ${column.name} FROM ${table.name} UNION ALL SELECT NULL::${column.type}`;
      case 3:
        return unique
          ? `INSERT INTO ${table.name} (id, ${column.name}) VALUES (${id}, ${value}) ON CONFLICT (${unique.name}) DO NOTHING`
          : `INSERT INTO ${table.name} (id, ${column.name}) VALUES (${id}, ${value}) ON CONFLICT (id) DO NOTHING`;
      default:
        return `UPDATE ${table.name} SET ${column.name} = ${value} WHERE id = ${id}`;
    }
  });
}

/** The same as statements of the interpreter, one row each. */
export function rowsFor({ tables }: Generated, random: Random, count: number): Insert[] {
  return Array.from({ length: count }, (_, index): Insert => {
    const table = pick(random, tables);
    const given = table.columns.filter((column) => random(4) > 0 || column.notNull);
    const values = given.map((column) => valueOf(pick(random, literalsOf(column.type))));
    return {
      kind: 'insert',
      relation: `public.${table.name}`,
      columns: ['id', ...given.map(({ name }) => name)],
      rows: [[String(index % 7), ...values]],
    };
  });
}

function valueOf(literal: string): string | null {
  return literal === 'NULL' ? null : literal.slice(1, -1);
}

/** Mostly literals of the right kind. */
function literalsOf(type: string): readonly string[] {
  const kinds: readonly (readonly [RegExp, RegExp])[] = [
    [/int|numeric|real|double|positive/, /^(?:NULL|'-?[\d.e]+')$/],
    [/text|char|short/, /./],
    [/mood/, /NULL|'(?:sad|ok|glad)'/],
    [/bool/, /NULL|'true'/],
    [/uuid/, /NULL|0000-4000/],
    [/date|timestamp/, /NULL|2020/],
    [/^time$/, /NULL|'01:/],
    [/json|\[\]/, /NULL|\{/],
    [/bytea/, /NULL|x00/],
    [/interval/, /NULL|days/],
    [/inet/, /NULL|10\.0/],
  ];
  const own = type.endsWith('[]') ? /NULL|\{/ : kinds.find(([name]) => name.test(type))?.[1];
  return own ? LITERALS.filter((literal) => own.test(literal)) : LITERALS;
}
