import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DuckDBConnection } from '@duckdb/node-api';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describeResults } from '../../../src/commands/contract/describe.ts';
import { type DataFile, type DatasetResult, testContract } from '../../../src/contract/index.ts';
import { dataOf } from '../../support/contract-data.ts';
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

const NOW = Date.parse('2026-01-02T00:00:00Z');
const contractOf = (properties: readonly object[], more: object = {}, sla: readonly object[] = []): string =>
  JSON.stringify({
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: 'x',
    version: '1.0.0',
    status: 'active',
    schema: [{ name: 'orders', properties, ...more }],
    slaProperties: sla,
  });

async function run(text: string, ...data: readonly DataFile[]): Promise<DatasetResult> {
  const [result] = await testContract({ contract: { path: 'c.odcs.yaml', text }, data, now: NOW, signal: new AbortController().signal });
  if (!result) throw new Error('no result');
  return result;
}
const said = ({ results }: DatasetResult): string[] =>
  results.map(
    ({ clause, status, failed, by }) => `${status} ${clause.property} ${clause.rule}: ${failed}${by === undefined ? '' : ` by ${by}`}`,
  );

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

describe('columns that stand in the path', () => {
  const contract = contractOf([
    { name: 'year', logicalType: 'integer', required: true, logicalTypeOptions: { minimum: 2025 } },
    { name: 'day', logicalType: 'date', required: true },
    { name: 'a', logicalType: 'integer', required: true },
  ]);
  const path = 'data/year=2026/day=2026-01-02/region=a%20b/part-0';

  it('are columns of the rows, in every format', async () => {
    for (const file of [
      dataOf(`${path}.csv`, 'a\n1\n'),
      dataOf(`${path}.ndjson`, '{"a":1}\n'),
      dataOf(`${path}.json`, '[{"a":1}]'),
      randomFile(`${path}.parquet`, await duckdbParquet(connection, 'select 1 a')),
    ])
      expect((await run(contract, file)).results.map(({ status }) => status)).toEqual(Array(7).fill('kept'));
  });

  it('are proven where metadata proves the others', async () => {
    const good = randomFile(`${path}.parquet`, await duckdbParquet(connection, 'select 1 a'));
    expect((await run(contract, good)).results.map(({ by }) => by)).toEqual(Array(7).fill('metadata'));
    const old = randomFile('data/year=2024/day=x/part-0.parquet', await duckdbParquet(connection, 'select 1 a'));
    const broken = (await run(contract, good, old)).results.filter(({ status }) => status === 'broken');
    expect(broken.map(({ clause, offenders }) => [clause.property, clause.rule, offenders[0]?.value])).toEqual([
      ['year', 'minimum', '2024'],
      ['day', 'type', '"x"'],
    ]);
  });

  it('give way to the columns of the file, are null where they say so, and are nothing that the contract does not name', async () => {
    const own = contractOf([{ name: 'year', logicalType: 'integer', required: true, logicalTypeOptions: { maximum: 5 } }]);
    expect(said(await run(own, dataOf('year=2026/a.ndjson', '{"year":5}\n')))).toEqual([
      'kept year required: 0',
      'kept year type: 0',
      'kept year maximum: 0',
    ]);
    expect(said(await run(own, dataOf('year=__HIVE_DEFAULT_PARTITION__/a.ndjson', '{}\n')))[0]).toBe('broken year required: 1');
    const schema = JSON.stringify({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: { a: true },
      additionalProperties: false,
    });
    const [result] = await testContract({
      contract: { path: 'c.schema.json', text: schema },
      data: [dataOf('year=2026/a.ndjson', '{"a":1}\n')],
      now: NOW,
      signal: new AbortController().signal,
    });
    expect(result?.results.map(({ status }) => status)).toEqual(['kept']);
  });
});
