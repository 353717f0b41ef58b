import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { constantFrom, assert, property, string } from 'fast-check';
import { DATABASES, parseFilter } from '../../../src/contract/index.ts';
import { compileFilter } from '../../../src/contract/push/compile-filter.ts';
import { databricksDialect, databricksType } from '../../../src/contract/push/dialects/databricks.ts';
import { postgresDialect, postgresType } from '../../../src/contract/push/dialects/postgres.ts';
import { fitsDecimal } from '../../../src/contract/push/dialects/shared.ts';
import { trinoDialect, trinoType } from '../../../src/contract/push/dialects/trino.ts';
import { plainDigits } from '../../../src/contract/push/judge/index.ts';
import { splitName } from '../../../src/contract/push/run.ts';
import { provenBySample } from '../../../src/contract/push/sample.ts';
import { problemOf } from '../../../src/contract/push/sql-rule.ts';
import type { Clause, ClauseResult, CountClause } from '../../../src/contract/index.ts';
import { CONFIG_SCHEMA } from '../../../src/config/index.ts';
import { testSpec } from '../../../src/commands/contract/index.ts';

/** Cases per property; `PUSH_RUNS=20000` makes the long run. */
const RUNS = Number(process.env['PUSH_RUNS'] ?? 2000);

const table = {
  path: ['orders'],
  columns: Object.entries({
    id: 'int8',
    Day: 'date',
    region: 'text',
    at: 'timestamptz',
    paid: 'bool',
    price: 'numeric',
    extra: 'jsonb',
  }).map(([name, type]) => ({
    name,
    type: postgresType(type),
  })),
};
const filter = (text: string): string => compileFilter(parseFilter(text), table, postgresDialect);

describe('a filter', () => {
  it.each([
    ['id >= 5', '"id" >= 5'],
    ['day>=2026-01-01 and day < 2026-02-01', `"Day" >= DATE '2026-01-01' AND "Day" < DATE '2026-02-01'`],
    [`region = 'north and south'`, `"region" COLLATE "C" = 'north and south'`],
    ['region != eu', `"region" COLLATE "C" <> 'eu'`],
    [`region = 'it''s'`, `"region" COLLATE "C" = 'it''s'`],
    ['at < 2026-01-01T12:00:00Z', `"at" < TIMESTAMPTZ '2026-01-01 12:00:00.000+00'`],
    ['paid = TRUE and price <= 9.50', '"paid" = TRUE AND "price" <= 9.50'],
  ])('%s', (text, sql) => {
    expect(filter(text)).toBe(sql);
  });

  it.each([
    '',
    'id',
    'id = ',
    '= 5',
    'id = 5 or 1 = 1',
    'id = 5; drop table orders',
    'id = five',
    'day = 2026-13-01',
    'price = 1e5',
    'paid = 1',
    'extra = {}',
    'other = 1',
    'at = yesterday',
  ])('refuses %s', (text) => {
    expect(() => filter(text)).toThrow(/is no filter|is no value of|has no column/);
  });

  it('lets no value out of its quotes', () => {
    assert(
      property(string({ unit: constantFrom("'", '\\', '"', ';', '-', ' ', 'a', '$'), minLength: 1, maxLength: 12 }), (value) => {
        const quoted = `'${value.replaceAll("'", "''")}'`;
        const sql = filter(`region = ${quoted}`);
        // What is left without literals is what was meant.
        expect(sql.replace(/E'(?:[^'\\]|''|\\\\)*'|'(?:[^'\\]|'')*'/, '?')).toBe('"region" COLLATE "C" = ?');
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a query of a contract', () => {
  it.each(["SELECT count(*) FROM \"t\" WHERE a = 'it''s; ('", ' with x as (select 1) select * from x ; ', 'select max(`a`) from t'])(
    'is sent: %s',
    (query) => {
      expect(problemOf(query)).toBeUndefined();
    },
  );

  it.each([
    'DELETE FROM t',
    'select 1; drop table t',
    'select 1) as x; drop table t',
    'select (1',
    "select 'a",
    'select 1 -- ) x',
    'select /* */ 1',
    "select 'a\\' ) union select '",
    'select $$ ) $$',
    "select '''' ) '''",
    'selection',
    'copy t to program',
  ])('is not sent: %s', (query) => {
    expect(problemOf(query)).toBeDefined();
  });
});

describe('a sample', () => {
  const clause: Clause = { dataset: 't', property: 'a', rule: 'r', limit: '', place: { file: 'c', line: 1, column: 1 }, sensitive: false };
  const result = (status: ClauseResult['status'], failed: number): ClauseResult => ({ clause, status, failed, offenders: [] });
  const values = { kind: 'values', clause, ask: { failed: 'a < 0', unsure: 'FALSE' }, shown: undefined } as const;
  const count = (operator: string, value: number, unit: 'rows' | 'percent' = 'rows') =>
    ({
      kind: 'count',
      clause: { ...clause, test: { kind: 'null', column: 'a' }, expect: { unit, operators: [[operator, value]] } } satisfies CountClause,
      count: { kind: 'where', condition: 'x' },
      unsure: 'FALSE',
      shown: [],
    }) as const;

  it('breaks promises about values, and keeps none but those that the type keeps', () => {
    expect(provenBySample(result('broken', 3), values, 10, 1)).toMatchObject({
      status: 'broken',
      reason: '3 rows of a sample of 1 % (10 rows)',
    });
    expect(provenBySample(result('kept', 0), values, 10, 1).status).toBe('unknown');
    expect(provenBySample(result('kept', 0), { ...values, ask: { failed: 'FALSE', unsure: 'FALSE' } }, 10, 1).status).toBe('kept');
  });

  it.each([
    ['mustBe', 0, 1, 'broken'],
    ['mustBe', 5, 3, 'unknown'],
    ['mustBeLessThan', 5, 5, 'broken'],
    ['mustBeLessThan', 5, 4, 'unknown'],
    ['mustBeGreaterThan', 5, 100, 'unknown'],
    ['mustNotBe', 5, 5, 'unknown'],
  ] as const)('takes a count for the least there is: %s %d with %d found is %s', (operator, limit, found, status) => {
    expect(provenBySample(result('kept', found), count(operator, limit), 10, 1).status).toBe(status);
  });

  it('says nothing of shares', () => {
    expect(provenBySample(result('broken', 9), count('mustBeLessThan', 5, 'percent'), 10, 1).status).toBe('unknown');
  });

  it.each([
    ['freshness', 'kept', 'kept'],
    ['freshness', 'broken', 'unknown'],
    ['retention', 'broken', 'broken'],
    ['retention', 'kept', 'unknown'],
  ] as const)('proves of %s what is %s: %s', (kind, before, after) => {
    const plan = { kind: 'age', clause: { ...clause, kind, column: 'a', age: 1 }, extreme: 'x', unclear: 'FALSE' } as const;
    expect(provenBySample(result(before, 0), plan, 10, 1).status).toBe(after);
  });
});

describe('names and types', () => {
  it.each([
    ['orders', ['orders']],
    ['sales.orders', ['sales', 'orders']],
    ['"a.b"."c""d"', ['a.b', 'c"d']],
  ])('the parts of %s', (name, parts) => {
    expect(splitName(name)).toEqual(parts);
  });

  it.each(['', '.', 'a.', 'a..b', 'a"b', '"a', 'a.b.c.d.e'])('%s is no name', (name) => {
    expect(() => splitName(name)).toThrow(/is no name of a table/);
  });

  it('reads types inside of types', () => {
    const type = trinoType('array(row("zip, code" decimal(5,0), b map(varchar, bigint)))');
    expect(type.items?.fields?.get('zip, code')).toEqual({ family: 'integer', name: 'decimal(5,0)' });
    expect(type.items?.fields?.get('b')?.family).toBe('map');
    expect(databricksType('STRUCT<a: ARRAY<STRUCT<b: TIMESTAMP>>, `c d`: STRING COLLATE UNICODE_CI>').fields?.get('c d')?.family).toBe(
      'other',
    );
    expect(databricksType('STRUCT<a: ARRAY<STRUCT<b: TIMESTAMP>>>').fields?.get('a')?.items?.fields?.get('b')).toMatchObject({
      family: 'timestamp',
      zoned: true,
    });
    expect(trinoType(`${'array('.repeat(50)}bigint${')'.repeat(50)}`).family).toBe('list');
    expect(['char(3)', 'time(3) with time zone', 'interval day to second'].map((name) => trinoType(name).family)).toEqual([
      'other',
      'other',
      'other',
    ]);
  });

  it('writes numbers without an exponent, and knows which of them are exact', () => {
    expect([1e21, 5e-7, -0.1, 2 ** 53].map(plainDigits)).toEqual(['1000000000000000000000', '0.0000005', '-0.1', '9007199254740992']);
    expect(fitsDecimal('0.5', trinoType('decimal(38,0)'))).toBe(false);
    expect(fitsDecimal('0.5', trinoType('bigint'))).toBe(true);
    // Compared with a whole number of 64 bits, such a column would be rounded.
    expect(trinoDialect.decimal('0', trinoType('decimal(38,30)'))).toBe("DECIMAL '0'");
    expect(databricksDialect.decimal('1000000000', databricksType('DECIMAL(38,30)'))).toBeUndefined();
  });
});

it('is documented with every variable it reads', () => {
  const page = readFileSync('docs/contracts.md', 'utf8');
  const missing = DATABASES.flatMap(({ variables }) => variables).filter(({ name }) => !page.includes(`\`${name}`));
  expect(missing).toEqual([]);
});

it('is offered where it is described: the registry, the command line and the configuration know the same databases', () => {
  const names = DATABASES.map(({ name }) => name);
  expect(testSpec.options.find(({ name }) => name === 'database')?.choices).toEqual(names);
  const { properties = {} } = CONFIG_SCHEMA.$defs?.['contract-database'] ?? {};
  expect(properties['name']).toMatchObject({ enum: names });
});
