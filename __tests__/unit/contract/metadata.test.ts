import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DuckDBConnection } from '@duckdb/node-api';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describeResults } from '../../../src/commands/contract/describe.ts';
import { dataOf } from '../../support/contract-data.ts';
import { contractOf, run, said } from '../../support/parquet-run.ts';
import {
  chunksOf,
  duckdbParquet,
  type Fields,
  openDuckdb,
  parquetStatistics,
  randomFile,
  withFooter,
} from '../../support/parquet-files.ts';

let connection: DuckDBConnection;
let close: () => void;
beforeAll(async () => {
  ({ connection, close } = await openDuckdb());
});
afterAll(() => close());

const TABLE = `select i::bigint id, (i % 10)::integer as n, case when i % 4 = 0 then null else 'x' end as s, (i / 2)::double as d, i % 2 = 0 as b,
  timestamp '2026-01-01' + to_minutes(i) as t, (i / 100.0)::decimal(9,2) as price, ['a'] as l, {'k': i} as st,
  repeat(md5(i::varchar), 20) as padding from range(1000) r(i)`;

describe('promises that the metadata of Parquet proves', () => {
  it('are kept without a row being read, and told apart', async () => {
    const file = randomFile('orders.parquet', await duckdbParquet(connection, TABLE, 'row_group_size 2048, codec uncompressed'));
    const contract = contractOf(
      [
        { name: 'id', logicalType: 'integer', required: true, logicalTypeOptions: { minimum: 0, exclusiveMaximum: 1000, format: 'i64' } },
        { name: 'n', logicalType: 'integer', enum: [...Array(10).keys()].map((value) => ({ value })) },
        {
          name: 's',
          logicalType: 'string',
          enum: [{ value: 'x' }],
          quality: [{ type: 'library', metric: 'nullValues', unit: 'percent', mustBeLessOrEqualTo: 25 }],
        },
        { name: 'b', logicalType: 'boolean', required: true },
        { name: 't', logicalType: 'timestamp', logicalTypeOptions: { minimum: '2026-01-01', maximum: '2026-01-01T23:59:59Z' } },
        { name: 'price', logicalType: 'number', logicalTypeOptions: { maximum: 9.99, pattern: '^a' } },
        {
          name: 'l',
          logicalType: 'array',
          required: true,
          items: { logicalType: 'string', required: true, logicalTypeOptions: { maxLength: 1 } },
        },
        {
          name: 'st',
          logicalType: 'object',
          properties: [{ name: 'k', logicalType: 'integer', required: true, logicalTypeOptions: { minimum: 0 } }],
        },
      ],
      { quality: [{ type: 'library', metric: 'rowCount', mustBe: 1000 }] },
      [{ property: 'freshness', value: 8, unit: 'h', element: 'orders.t' }],
    );
    const result = await run(contract, file);
    expect(result.rows).toBe(1000);
    expect(result.results.filter(({ by }) => by !== 'metadata').map(({ clause }) => clause.rule)).toEqual([]);
    expect(said(result)).toContain('kept s nullValues: 250 by metadata');
    expect(said(result)).toContain('kept l.* maxLength: 0 by metadata');
    // Its end, where the footer is, and no more.
    expect(file.taken()).toBeLessThan(70_000);
    expect(describeResults('c', [result])).toMatch(/from the metadata of the files, without reading a row: id required, id type, /);
  });

  it('leave the others to the rows of their columns alone', async () => {
    const bytes = await duckdbParquet(connection, TABLE, 'codec uncompressed');
    const file = randomFile('orders.parquet', bytes);
    const result = await run(
      contractOf([
        { name: 'id', logicalType: 'integer', required: true, logicalTypeOptions: { maximum: 997 } },
        { name: 's', logicalType: 'string', required: true },
        { name: 'd', logicalType: 'number', logicalTypeOptions: { minimum: 0 } },
      ]),
      file,
    );
    expect(said(result)).toEqual([
      'kept id required: 0 by metadata',
      'kept id type: 0 by metadata',
      'broken id maximum: 2',
      'broken s required: 250',
      'kept s type: 0 by metadata',
      'kept d type: 0',
      'kept d minimum: 0',
    ]);
    // What is broken is shown by its rows.
    expect(result.results[2]?.offenders).toEqual([998, 999].map((id) => ({ file: 'orders.parquet', line: id + 1, value: String(id) })));
    expect(file.taken()).toBeLessThan(bytes.length / 4);
  });

  it('are read off the dictionaries of columns that have one', async () => {
    const query = (bad: string): string =>
      `select case when i = 77 then ${bad} else 'state ' || (i % 3) end s, (i % 4)::double d, repeat(md5(i::varchar), 20) as padding from range(1000) r(i)`;
    const contract = contractOf([
      {
        name: 's',
        logicalType: 'string',
        enum: ['0', '1', '2'].map((n) => ({ value: `state ${n}` })),
        logicalTypeOptions: { pattern: '^state [0-9]$', maxLength: 7 },
      },
      {
        name: 'd',
        logicalType: 'number',
        logicalTypeOptions: { maximum: 3, multipleOf: 1 },
        quality: [{ type: 'library', metric: 'invalidValues', arguments: { validValues: [0, 1, 2, 3] }, mustBe: 0 }],
      },
    ]);
    const good = randomFile('a.parquet', await duckdbParquet(connection, query("'state 0'"), 'codec uncompressed'));
    const result = await run(contract, good);
    expect(result.results.map(({ status, by }) => `${status} ${by}`)).toEqual(Array(8).fill('kept metadata'));
    expect(good.taken()).toBeLessThan(70_000);
    const bad = await run(contract, randomFile('b.parquet', await duckdbParquet(connection, query("'state 9'"))));
    expect(said(bad).filter((line) => line.includes(' s '))).toEqual([
      'kept s type: 0 by metadata',
      'broken s enum: 1',
      'kept s maxLength: 0 by metadata',
      'kept s pattern: 0 by metadata',
    ]);
    // Where a dictionary would be too large, pages hold values of their own.
    const plain = randomFile('c.parquet', await duckdbParquet(connection, query("'state 0'"), 'dictionary_size_limit 1'));
    expect(said(await run(contract, plain))).toContain('kept s enum: 0');
  });

  it('say of old and new rows what the ends of their range say', async () => {
    const file = randomFile('a.parquet', await duckdbParquet(connection, TABLE));
    const level = (property: string, value: number): object => ({ property, value, unit: 'h', element: 'orders.t' });
    const result = await run(
      contractOf([{ name: 't' }], {}, [level('freshness', 7), level('freshness', 8), level('retention', 23), level('retention', 24)]),
      file,
    );
    expect(said(result)).toEqual([
      'broken t freshness: 1 by metadata',
      'kept t freshness: 0 by metadata',
      'broken t retention: 1 by metadata',
      'kept t retention: 0 by metadata',
    ]);
    expect(result.results[0]?.reason).toBe('the newest row is 7h 21m old');
    // A row from the future is a mistake, which has to be counted.
    const later = randomFile('b.parquet', await duckdbParquet(connection, "select timestamp '2026-03-01' t"));
    expect(said(await run(contractOf([{ name: 't' }], {}, [level('freshness', 8)]), file, later))).toEqual(['kept t freshness: 0']);
  });

  it('need every file to say so', async () => {
    const contract = contractOf([{ name: 'a', logicalType: 'integer', required: true }], {
      quality: [{ type: 'library', metric: 'rowCount', mustBe: 3 }],
    });
    const one = randomFile('1.parquet', await duckdbParquet(connection, 'select 1 a'));
    const two = randomFile('2.parquet', await duckdbParquet(connection, 'select 2 a'));
    const three = dataOf('3.csv', 'a\n3\n');
    expect(said(await run(contract, one, two))).toEqual([
      'kept a required: 0 by metadata',
      'kept a type: 0 by metadata',
      'broken  rowCount: 0 by metadata',
    ]);
    expect(said(await run(contract, one, two, three))).toEqual(['kept a required: 0', 'kept a type: 0', 'kept  rowCount: 0']);
    const other = randomFile('4.parquet', await duckdbParquet(connection, 'select 2 b'));
    expect(said(await run(contract, one, other))).toEqual([
      'broken a required: 1',
      'kept a type: 0 by metadata',
      'broken  rowCount: 0 by metadata',
    ]);
    const none = randomFile('5.parquet', await duckdbParquet(connection, 'select 2 a where false'));
    expect(said(await run(contract, none))).toEqual(['unknown a required: 0', 'unknown a type: 0', 'broken  rowCount: 0']);
  });
});

describe('statistics of Parquet', () => {
  const statisticsOf = async (data: readonly unknown[], type: 'DOUBLE' | 'STRING' | 'INT32', more: object = {}): Promise<unknown> =>
    (
      await parquetStatistics(
        new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'v', data: [...data], type, nullable: true }], ...more })),
      )
    ).columns.get('v');

  it('say nothing about numbers that may be none', async () => {
    expect(await statisticsOf([1, 2, null], 'DOUBLE')).toMatchObject({ nulls: 1, minimum: 1, maximum: 2, types: ['number'] });
    expect(await statisticsOf([1, Number.NaN], 'DOUBLE')).toEqual({ nulls: 0, types: [] });
    expect((await parquetStatistics(await duckdbParquet(connection, 'select 1::double v'))).columns.get('v')).toEqual({
      nulls: 0,
      types: [],
    });
  });

  it('have bounds of texts that were cut, which no value has', async () => {
    expect(await statisticsOf(['aaaaaa', 'bbbbbb'], 'STRING', { statisticsTruncateLength: 3 })).toMatchObject({
      minimum: 'aaa',
      maximum: 'bbc',
      exact: false,
    });
    // Cut in the middle of a character it is no text.
    const bytes = new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'v', data: ['\u{1f600}', '\u{1f601}'], type: 'STRING' }] }));
    const cut = withFooter(bytes, (footer) => {
      for (const chunk of chunksOf(footer)) (chunk['field_12'] as Fields)['field_6'] = Uint8Array.of(0xf0, 0x9f);
    });
    expect((await parquetStatistics(cut)).columns.get('v')).toEqual({ nulls: 0, types: ['string'] });
  });

  it('are those of unsigned numbers and of dates in their order', async () => {
    const { columns } = await parquetStatistics(
      await duckdbParquet(connection, "select unnest([1, 4294967295])::uinteger u, unnest([date '1969-12-31', date '2026-01-01']) d"),
    );
    expect(columns.get('u')).toMatchObject({ minimum: 1, maximum: 4_294_967_295 });
    expect(columns.get('d')).toMatchObject({ minimum: '1969-12-31', maximum: '2026-01-01', types: ['date', 'string'] });
  });

  it('are left out where there are none', async () => {
    expect(await statisticsOf([1, 2], 'INT32', { statistics: false })).toEqual({ types: ['integer', 'number'] });
    expect(await statisticsOf([null, null], 'INT32')).toEqual({ nulls: 2, types: ['integer', 'number'] });
  });
});

describe('digits that are lost', () => {
  it('make unknown what hangs on them', async () => {
    const file = randomFile(
      'a.parquet',
      await duckdbParquet(connection, "select unnest(['0.123456789012345678901', '0.123456789012345678902'])::decimal(38,21) v"),
    );
    const quality = [{ type: 'library', metric: 'duplicateValues', mustBe: 0 }];
    const result = await run(
      contractOf([
        { name: 'v', logicalType: 'number', required: true, logicalTypeOptions: { minimum: 0, maximum: 1, multipleOf: 2 }, quality },
      ]),
      file,
    );
    expect(result.results.map(({ clause, status, reason }) => [clause.rule, status, reason])).toEqual([
      ['required', 'kept', undefined],
      ['type', 'kept', undefined],
      ['minimum', 'unknown', 'some numbers have more digits than can be compared'],
      ['maximum', 'unknown', 'some numbers have more digits than can be compared'],
      ['multipleOf', 'unknown', 'some numbers have more digits than can be compared'],
      ['duplicateValues', 'unknown', 'some numbers have more digits than can be compared'],
    ]);
  });
});
