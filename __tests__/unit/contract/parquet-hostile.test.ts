import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { dataOf } from '../../support/contract-data.ts';
import { type Fields, handmade, type HandmadePage, parquetRows, withFooter } from '../../support/parquet-files.ts';
import { readParquet } from '../../../src/contract/sources/parquet/read.ts';

const OPTIONAL: Fields = { field_3: 1 };
/** Numbers of 32 bits, plain. */
const numbers = (...values: readonly number[]): Buffer => Buffer.from(Int32Array.from(values).buffer);
/** A data page of the first kind: so many entries, plain. */
const page = (count: number, body: Uint8Array, more: Fields = {}): HandmadePage => ({
  header: { field_5: { field_1: count, field_2: 0, field_3: 3, field_4: 3 }, ...more },
  body,
});
/** Levels behind their length. */
const levels = (...bytes: readonly number[]): Buffer => Buffer.concat([numbers(bytes.length), Buffer.from(bytes)]);

describe('Parquet by hand', () => {
  it('is read when it says what it holds', async () => {
    expect(await parquetRows(handmade([page(2, numbers(1, 2)), page(1, numbers(3))], { rows: 3 }))).toEqual(
      [1, 2, 3].map((v) => ({ line: v, value: { v } })),
    );
    // A run of three entries that are there, and one of two that are not.
    const body = Buffer.concat([levels(6, 1, 4, 0), numbers(7, 8, 9)]);
    expect((await parquetRows(handmade([page(5, body)], { rows: 5, column: OPTIONAL }))).map((row) => row.error ?? row.value)).toEqual(
      [7, 8, 9, null, null].map((v) => ({ v })),
    );
  });
});

describe('Parquet that is damaged or made to harm', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', Buffer.alloc(0), /^a\.parquet is empty$/],
    ['a few bytes', Buffer.from('PAR1'), /too short/],
    ['something else', Buffer.from('a,b\n1,2\n3,4\n5,6\n'), /does not end as Parquet does \(byte 12\)/],
    ['only an end', Buffer.from('xxxxxxxxxxxxPAR1'), /does not begin/],
    ['an encrypted footer', Buffer.from('PARExxxxxxxxxxxxPARE'), /is encrypted/],
    ['a footer beyond the file', Buffer.from('PAR1xxxx\u00ff\u00ff\u0000\u0000PAR1', 'latin1'), /footer of 65535 bytes/],
    ['fewer values than rows', handmade([page(2, numbers(1, 2))], { rows: 3 }), /the column ends too early \(byte \d+\)/],
    ['a column of fewer entries', handmade([page(2, numbers(1, 2))], { rows: 3, values: 2 }), /2 entries of the column v for 3 rows/],
    ['more values than rows', handmade([page(4, numbers(1, 2, 3, 4))], { rows: 3 }), /entries more than its column has/],
    ['a page without its bytes', handmade([page(3, numbers(1, 2))], { rows: 3 }), /holds 8 bytes of values instead of 12/],
    ['a page beyond its column', handmade([page(3, numbers(1, 2, 3), { field_3: 5000 })], { rows: 3 }), /says it has 5000 bytes/],
    [
      'a page of terabytes',
      handmade([page(3, numbers(1, 2, 3), { field_2: 2 ** 31 - 1 })], { rows: 3 }),
      /would unpack to 2147483647 bytes/,
    ],
    ['a page of negative size', handmade([page(3, numbers(1, 2, 3), { field_2: -1 })], { rows: 3 }), /lacks its size/],
    [
      'a page of a billion entries',
      handmade([page(1_000_000_000, levels(0xfe, 0xff, 0xff, 0xff, 0x0f, 0))], { rows: 1_000_000_000, column: OPTIONAL }),
      /1000000000 values/,
    ],
    ['levels that end', handmade([page(3, Buffer.concat([levels(2, 1), numbers(1)]))], { rows: 3, column: OPTIONAL }), /ends too early/],
    [
      'levels that are too high',
      handmade([page(1, Buffer.concat([levels(2, 3), numbers(1)]))], { rows: 1, column: { ...OPTIONAL } }),
      /level of 3, which is more than 1/,
    ],
    [
      'a dictionary that is not there',
      handmade([page(1, Buffer.from([1, 2, 0]), { field_5: { field_1: 1, field_2: 8, field_3: 3, field_4: 3 } })], { rows: 1 }),
      /entry 0 of a dictionary of 0/,
    ],
    [
      'an unknown encoding',
      handmade([page(1, numbers(1), { field_5: { field_1: 1, field_2: 77, field_3: 3, field_4: 3 } })], { rows: 1 }),
      /encoding 77/,
    ],
    ['an unknown codec', handmade([page(1, numbers(1))], { rows: 1, chunk: { field_4: 99 } }), /unknown codec 99/],
    ['LZO', handmade([page(1, numbers(1))], { rows: 1, chunk: { field_4: 3 } }), /LZO/],
    ['a wrong checksum', handmade([page(1, numbers(1), { field_4: 12_345 })], { rows: 1 }), /checksum/],
    ['gzip that is none', handmade([page(1, numbers(1))], { rows: 1, chunk: { field_4: 2 } }), /cannot be unpacked/],
    [
      'gzip that holds more than it says',
      handmade([page(1, gzipSync(Buffer.alloc(5_000_000)), { field_2: 4 })], { rows: 1, chunk: { field_4: 2 } }),
      /cannot be unpacked|unpacks to/,
    ],
    ['a column of another type than its schema', handmade([page(1, numbers(1))], { rows: 1, chunk: { field_1: 2 } }), /another type/],
    ['a column before the file', handmade([page(1, numbers(1))], { rows: 1, chunk: { field_9: 0n } }), /outside of the file/],
    ['an unknown physical type', handmade([page(1, numbers(1))], { rows: 1, column: { field_1: 9 } }), /unknown type 9/],
  ])('%s is one clear error', async (_name, bytes, message) => {
    await expect(parquetRows(bytes)).rejects.toMatchObject({ code: 'RG-DATA', message: expect.stringMatching(message) });
  });

  it('is refused when its footer contradicts itself', async () => {
    const bytes = handmade([page(1, numbers(1))], { rows: 1 });
    const change = (alter: (footer: Fields) => void): Promise<unknown> => parquetRows(withFooter(bytes, alter));
    const schema = (footer: Fields): Fields[] => footer['field_2'] as Fields[];
    await expect(change((footer) => (footer['field_3'] = 5n))).rejects.toMatchObject({
      message: expect.stringMatching(/counts 5 rows, and its row groups 1/),
    });
    await expect(change((footer) => (footer['field_4'] = []))).rejects.toMatchObject({ message: expect.stringMatching(/row groups 0/) });
    await expect(change((footer) => schema(footer).push({ field_1: 1, field_3: 0, field_4: 'w' }))).rejects.toMatchObject({
      message: expect.stringMatching(/belong to nothing/),
    });
    await expect(change((footer) => ((schema(footer)[0] as Fields)['field_5'] = 2))).rejects.toMatchObject({
      message: expect.stringMatching(/ends too early/),
    });
    await expect(
      change((footer) => {
        (schema(footer)[0] as Fields)['field_5'] = 2;
        schema(footer).push({ field_1: 1, field_3: 0, field_4: 'v' });
      }),
    ).rejects.toMatchObject({ message: expect.stringMatching(/two columns of one name/) });
    await expect(
      change((footer) => {
        const deep = Array.from({ length: 500 }, (_, index) => ({ field_3: 0, field_4: `g${index}`, field_5: 1 }));
        footer['field_2'] = [...schema(footer).slice(0, 1), ...deep, ...schema(footer).slice(1)];
      }),
    ).rejects.toMatchObject({ message: expect.stringMatching(/nested too deeply/) });
  });

  it('is refused where a needed column is encrypted or elsewhere, and read where it is not needed', async () => {
    const bytes = handmade([page(1, numbers(1))], { rows: 1 });
    const chunk = (footer: Fields): Fields => (((footer['field_4'] as Fields[])[0] as Fields)['field_1'] as Fields[])[0] as Fields;
    const encrypted = withFooter(bytes, (footer) => (chunk(footer)['field_8'] = { field_1: {} }));
    await expect(parquetRows(encrypted)).rejects.toMatchObject({ message: expect.stringMatching(/column v, which is encrypted/) });
    expect(await parquetRows(encrypted, new Set())).toEqual([{ line: 1, value: {} }]);
  });

  it('is refused when a stream of it is too short', async () => {
    const bytes = handmade([page(1, numbers(1))], { rows: 1 });
    const rows = async (content: Uint8Array): Promise<unknown> => {
      for await (const batch of readParquet(dataOf('a.parquet', content)).rows()) return batch;
      return undefined;
    };
    expect(await rows(bytes)).toEqual([{ line: 1, value: { v: 1 } }]);
    await expect(rows(gzipSync(bytes).subarray(0, -4))).rejects.toMatchObject({ code: 'RG-DATA' });
    await expect(rows(bytes.subarray(0, -1))).rejects.toMatchObject({ code: 'RG-DATA' });
    await expect(
      rows(Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 5\n`)),
    ).rejects.toMatchObject({
      message: expect.stringMatching(/pointer of Git LFS/),
    });
  });
});
