import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compileDataset } from '../../../src/contract/push/compile.ts';
import { bigqueryDialect, bigqueryType } from '../../../src/contract/push/dialects/bigquery.ts';
import { databricksDialect, databricksType } from '../../../src/contract/push/dialects/databricks.ts';
import { postgresDialect, postgresType } from '../../../src/contract/push/dialects/postgres.ts';
import { snowflakeDialect, snowflakeType } from '../../../src/contract/push/dialects/snowflake.ts';
import { trinoDialect, trinoType } from '../../../src/contract/push/dialects/trino.ts';
import { loadFormats } from '../../../src/contract/push/judge/index.ts';
import type { ColumnType, SqlDialect } from '../../../src/contract/push/types.ts';
import { ordersDataset, tableOf, type Types } from '../../support/push-contract.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const NAMES = 'id email status amount weight count is_gift day placed_at local_at contact address tags'.split(' ');
const types = (...list: readonly string[]): Types => Object.fromEntries(NAMES.map((name, index) => [name, list[index] ?? '']));

const single = (type: string) => ({ name: '', type, mode: 'NULLABLE', collation: '', fields: [] });
const bigquery = (name: string): ColumnType => {
  if (name === 'RECORD') return bigqueryType({ ...single('RECORD'), fields: [{ ...single('STRING'), name: 'city' }] });
  return bigqueryType(name === 'STRING[]' ? { ...single('STRING'), mode: 'REPEATED' } : single(name));
};
const snowflake = (name: string): ColumnType => {
  const [base = '', precision, scale] = name.split(/[(),]/);
  return snowflakeType(base, precision ? Number(precision) : undefined, scale ? Number(scale) : undefined, '');
};

const CASES: readonly (readonly [SqlDialect, (name: string) => ColumnType, Types])[] = [
  [
    postgresDialect,
    postgresType,
    types('int8', 'text', 'varchar', 'numeric', 'float8', 'int4', 'bool', 'date', 'timestamptz', 'timestamp', 'text', 'jsonb', 'array'),
  ],
  [
    trinoDialect,
    trinoType,
    types(
      'bigint',
      'varchar',
      'varchar(20)',
      'decimal(12,2)',
      'double',
      'integer',
      'boolean',
      'date',
      'timestamp(6) with time zone',
      'timestamp(3)',
      'varchar',
      'row(city varchar, "zip code" bigint)',
      'array(varchar)',
    ),
  ],
  [
    bigqueryDialect,
    bigquery,
    types(
      'INTEGER',
      'STRING',
      'STRING',
      'NUMERIC',
      'FLOAT',
      'INTEGER',
      'BOOLEAN',
      'DATE',
      'TIMESTAMP',
      'DATETIME',
      'STRING',
      'RECORD',
      'STRING[]',
    ),
  ],
  [
    snowflakeDialect,
    snowflake,
    types(
      'fixed(38,0)',
      'text',
      'text',
      'fixed(12,2)',
      'real',
      'fixed(10,0)',
      'boolean',
      'date',
      'timestamp_tz',
      'timestamp_ntz',
      'text',
      'variant',
      'array',
    ),
  ],
  [
    databricksDialect,
    databricksType,
    types(
      'BIGINT',
      'STRING',
      'STRING',
      'DECIMAL(12,2)',
      'DOUBLE',
      'INT',
      'BOOLEAN',
      'DATE',
      'TIMESTAMP',
      'TIMESTAMP_NTZ',
      'STRING',
      'STRUCT<city: STRING, `zip code`: BIGINT>',
      'ARRAY<STRING>',
    ),
  ],
];

/** `UPDATE_GOLDEN=1` writes them anew: look at what changed. */
const golden = (name: string, text: string): string => {
  const path = join('__tests__/unit/contract-push/golden', `${name}.txt`);
  if (process.env['UPDATE_GOLDEN'] !== undefined) writeFileSync(path, text);
  return readFileSync(path, 'utf8');
};

describe.each(CASES.map((one) => [one[0].title, ...one] as const))('the statement of %s', (_title, dialect, typeOf, columns) => {
  it('is the one that was looked at, and says which clauses it leaves open', async () => {
    const options = { dialect, formats: await loadFormats(), now: NOW, filter: `${dialect.quote('id')} > 0`, sample: 5 };
    const { plans, statement } = compileDataset(await ordersDataset(), tableOf(['sales', 'shop_orders'], columns, typeOf), options);
    const open = plans.flatMap((plan) =>
      plan.kind === 'open' ? [`${plan.result.clause.property} ${plan.result.clause.rule}: ${plan.result.reason ?? ''}`] : [],
    );
    const shown = `${statement.replaceAll(/ AS (c\d+), /g, ' AS $1,\n')}\n\nopen:\n${open.map((one) => `${one}\n`).join('')}`;
    expect(shown).toBe(golden(dialect.name, shown));
    expect(plans.filter(({ kind }) => kind === 'open').length).toBeLessThanOrEqual(dialect.name === 'snowflake' ? 8 : 1);
  });
});
