import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as zlib from 'node:zlib';
import type { DuckDBConnection } from '@duckdb/node-api';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { readParquet } from '../../../src/contract/sources/parquet/read.ts';
import { dataOf } from '../../support/contract-data.ts';
import { duckdbParquet, openDuckdb, parquetRows, parquetValues, randomFile } from '../../support/parquet-files.ts';

let connection: DuckDBConnection;
let close: () => void;
beforeAll(async () => {
  ({ connection, close } = await openDuckdb());
});
afterAll(() => close());

const write = (query: string, options?: string): Promise<Uint8Array> => duckdbParquet(connection, query, options);
const only = async (expression: string): Promise<unknown> => {
  const [row] = await parquetValues(await write(`select ${expression} as v`));
  return (row as unknown as { readonly v: unknown }).v;
};

describe('values of Parquet', () => {
  it.each([
    ['true', true],
    ['5::tinyint', 5],
    ['(-5)::bigint', -5],
    ['9007199254740993::bigint', 9_007_199_254_740_993n],
    ['(-9223372036854775808)::bigint', -9_223_372_036_854_775_808n],
    ['255::utinyint', 255],
    ['4294967295::uinteger', 4_294_967_295],
    ['18446744073709551615::ubigint', 18_446_744_073_709_551_615n],
    ['1.5::double', 1.5],
    ["'NaN'::double", Number.NaN],
    ["'-inf'::float", Number.NEGATIVE_INFINITY],
    ['0.1::float', 0.1],
    ['16777216::float', 16_777_216],
    ['12.34::decimal(4,2)', 12.34],
    ['(-0.05)::decimal(9,2)', -0.05],
    ['123456789012.34::decimal(18,2)', 123_456_789_012.34],
    ['12345678901234567890::decimal(20,0)', 12_345_678_901_234_567_890n],
    ['(-1)::decimal(38,3)', -1],
    ["'é\u{1f600}'", 'é\u{1f600}'],
    ["''", ''],
    ["'\\xC3\\xA9'::blob", 'é'],
    ["'\\xE9'::blob", '\\xe9'],
    ["date '2024-02-29'", '2024-02-29'],
    ["date '0001-01-01'", '0001-01-01'],
    ["time '23:59:59.000001'", '23:59:59.000001'],
    ["timestamp '2026-01-01 00:00:00'", '2026-01-01T00:00:00'],
    ["timestamp '1969-12-31 23:59:59.999999'", '1969-12-31T23:59:59.999999'],
    ["timestamp_ns '2026-01-01 00:00:00.123456789'", '2026-01-01T00:00:00.123456789'],
    ["timestamp_ms '2026-01-01 00:00:00.120'", '2026-01-01T00:00:00.12'],
    ["timestamptz '2026-01-01 00:00:00+00'", '2026-01-01T00:00:00Z'],
    ["'3fa85f64-5717-4562-b3fc-2c963f66afa6'::uuid", '3fa85f64-5717-4562-b3fc-2c963f66afa6'],
    ['\'{"a": [1, 12345678901234567890]}\'::json', { a: [1, 12_345_678_901_234_567_890n] }],
    ["interval '2 months 3 days 4 seconds'", 'P2M3DT4S'],
    ['null::integer', null],
    ["'b'::enum('a', 'b')", 'b'],
    ['[1, null, 3]', [1, null, 3]],
    ['[]::integer[]', []],
    ['null::integer[]', null],
    ['[[1], [], null, [null, 2]]', [[1], [], null, [null, 2]]],
    ["{'a': 1, 'b': null, 'c': {'d': 'x'}}", { a: 1, b: null, c: { d: 'x' } }],
    ["[{'a': [1, 2]}, null, {'a': null}, {'a': []}]", [{ a: [1, 2] }, null, { a: null }, { a: [] }]],
    ["map {'k': 1, 'l': null}", { k: 1, l: null }],
    ['map {1: [1], 2: []}', { 1: [1], 2: [] }],
    ["map {'__proto__': {'x': 1}}", Object.fromEntries([['__proto__', { x: 1 }]])],
    ['null::map(varchar, integer)', null],
  ])('%s', async (expression, value) => {
    expect(await only(expression)).toEqual(value);
  });

  it('counts its rows from 1 and says which of them hold what cannot be', async () => {
    const data = new TextEncoder().encode('ok\u0000\u0000');
    const bytes = Buffer.from(
      parquetWriteBuffer({ columnData: [{ name: 'a', data: ['ok', '\u00ff\u00ff', 'fine'], type: 'STRING' }], codec: 'UNCOMPRESSED' }),
    );
    expect(data.length).toBe(4);
    // The two characters take four bytes of UTF-8; two of them are made wrong.
    const at = bytes.indexOf(Buffer.from('ÿÿ'));
    bytes[at + 1] = 0x20;
    const crcFree = bytes;
    expect(await parquetRows(crcFree)).toEqual([
      { line: 1, value: { a: 'ok' } },
      { line: 2, error: 'the column a holds a text that is not UTF-8' },
      { line: 3, value: { a: 'fine' } },
    ]);
  });

  it('says of decimals with too many digits that they are inexact', async () => {
    const reader = readParquet(
      randomFile('a.parquet', await write('select 0.12345678901234567890123::decimal(38,23) as v, 1.5::decimal(38,23) as w')),
    );
    const rows = [];
    for await (const batch of reader.rows()) rows.push(...batch);
    expect(rows).toEqual([{ line: 1, value: { v: 0.123_456_789_012_345_68, w: 1.5 } }]);
    expect([...(reader.inexact ?? [])]).toEqual(['v']);
  });
});

/** Rows that exercise levels, dictionaries and several pages. */
const MANY = `select i, case when i % 7 = 0 then null else i end as n, 'text ' || (i % 50) as s, 'unique ' || i as u, i % 2 = 0 as b,
  [x for x in range(i % 4)] as l, {'a': i % 3, 'b': case when i % 5 = 0 then null else 'x' end} as st, (i / 8.0)::double as d, (i / 4.0)::float as f,
  timestamp '2026-01-01' + to_milliseconds(i) as t from range(2500) r(i)`;

describe('files of Parquet', () => {
  it.each(['uncompressed', 'snappy', 'gzip', 'zstd', 'lz4', 'lz4_raw', 'brotli'])('are read when compressed with %s', async (codec) => {
    const plain = await parquetValues(await write(MANY, 'codec uncompressed'));
    expect(plain).toHaveLength(2500);
    expect(plain[21]).toEqual({
      i: 21,
      n: null,
      s: 'text 21',
      u: 'unique 21',
      b: false,
      l: [0],
      st: { a: 0, b: 'x' },
      d: 2.625,
      f: 5.25,
      t: '2026-01-01T00:00:00.021',
    });
    expect(await parquetValues(await write(MANY, `codec ${codec}`))).toEqual(plain);
  });

  it.each([
    'parquet_version v1',
    'parquet_version v2',
    'row_group_size 2048',
    'parquet_version v2, row_group_size 2048, codec uncompressed',
    'dictionary_size_limit 1',
  ])('are read when written with %s', async (options) => {
    expect(await parquetValues(await write(MANY, options))).toEqual(await parquetValues(await write(MANY)));
  });

  it.each(['PLAIN', 'RLE_DICTIONARY', 'DELTA_BINARY_PACKED', 'BYTE_STREAM_SPLIT'] as const)(
    'hold whole numbers in the encoding %s',
    async (encoding) => {
      const data = Array.from({ length: 3000 }, (_, index) => (index % 11 === 0 ? -(2 ** 31) : (index * 7919) % 100_000));
      const bytes = new Uint8Array(
        parquetWriteBuffer({
          columnData: [
            { name: 'a', data, type: 'INT32', encoding },
            { name: 'b', data: data.map(BigInt), type: 'INT64', encoding },
          ],
          pageSize: 2000,
        }),
      );
      expect(await parquetValues(bytes)).toEqual(data.map((a) => ({ a, b: a })));
    },
  );

  it.each(['PLAIN', 'RLE_DICTIONARY', 'DELTA_LENGTH_BYTE_ARRAY', 'DELTA_BYTE_ARRAY'] as const)(
    'hold texts in the encoding %s',
    async (encoding) => {
      const data = Array.from({ length: 3000 }, (_, index) => (index % 13 === 0 ? null : `prefix-${Math.floor(index / 10)}-é`));
      const bytes = new Uint8Array(
        parquetWriteBuffer({ columnData: [{ name: 'a', data, type: 'STRING', encoding, nullable: true }], pageSize: 3000 }),
      );
      expect(await parquetValues(bytes)).toEqual(data.map((a) => ({ a })));
    },
  );

  it('are read by the columns that are needed alone', async () => {
    const bytes = await write(MANY, 'codec uncompressed');
    const file = randomFile('a.parquet', bytes);
    const rows = [];
    for await (const batch of readParquet(file).rows(new Set(['b', 'not there']))) rows.push(...batch);
    expect(rows).toHaveLength(2500);
    expect(rows[3]).toEqual({ line: 4, value: { b: false } });
    expect(file.taken()).toBeLessThan(75_000);
    expect(bytes.length).toBeGreaterThan(120_000);
  });

  it('are read from a stream, and out of gzip', async () => {
    const bytes = await write('select 1 as a');
    for (const content of [bytes, zlib.gzipSync(bytes)]) {
      const rows = [];
      for await (const batch of readParquet(dataOf('a.parquet.gz', content, 100)).rows()) rows.push(...batch);
      expect(rows).toEqual([{ line: 1, value: { a: 1 } }]);
    }
    for await (const batch of readParquet(randomFile('a.parquet.gz', zlib.gzipSync(bytes))).rows()) expect(batch).toHaveLength(1);
  });

  it('without rows have none', async () => {
    expect(await parquetValues(await write('select 1 as a where false'))).toEqual([]);
  });
});
