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

describe('Parquet of old and rare kinds', () => {
  const texts = (...values: readonly Buffer[]): Buffer => Buffer.concat(values.flatMap((value) => [numbers(value.length), value]));
  const one = async (type: Fields, body: Uint8Array): Promise<unknown> => {
    const [row] = await parquetRows(handmade([page(1, body)], { rows: 1, column: type, chunk: { field_1: type['field_1'] } }));
    return row?.error ?? (row?.value as unknown as { readonly v: unknown } | undefined)?.v;
  };

  it('has lists without a group around their items', async () => {
    // [1, 2], null, [], [3]: levels of repetition, then of definition, then the three items.
    const body = Buffer.concat([levels(2, 0, 2, 1, 6, 0), levels(4, 2, 2, 0, 2, 1, 2, 2), numbers(1, 2, 3)]);
    const item = { field_1: 1, field_3: 2, field_4: 'array' };
    const lists = async (schema: readonly Fields[]): Promise<unknown> =>
      (await parquetRows(handmade([page(5, body)], { rows: 4, values: 5, schema }))).map((row) => row.error ?? row.value);
    const list = { field_3: 1, field_4: 'v', field_5: 1, field_6: 3 };
    expect(await lists([list, item])).toEqual([[1, 2], null, [], [3]].map((v) => ({ v })));
    // Without the annotation it is a group with a repeated member.
    const { field_6: _annotation, ...group } = list;
    expect(await lists([group, item])).toEqual([{ array: [1, 2] }, null, { array: [] }, { array: [3] }].map((v) => ({ v })));
  });

  it('has lists that do not agree with their rows', async () => {
    const body = Buffer.concat([levels(2, 0, 4, 1), levels(6, 2), numbers(1, 2, 3)]);
    const schema = [
      { field_3: 1, field_4: 'v', field_5: 1, field_6: 3 },
      { field_1: 1, field_3: 2, field_4: 'array' },
    ];
    await expect(parquetRows(handmade([page(3, body)], { rows: 2, values: 3, schema }))).rejects.toMatchObject({
      message: expect.stringMatching(/fewer entries than rows/),
    });
    await expect(parquetRows(handmade([page(3, body)], { rows: 3, values: 3, schema }))).rejects.toMatchObject({ code: 'RG-DATA' });
  });

  it('has documents of BSON', async () => {
    const document = Buffer.from('2a000000016100000000000000f83f026200020000007800086300010a64001065000500000000', 'hex');
    document.writeInt32LE(document.length);
    const type = { field_1: 6, field_6: 20 };
    expect(await one(type, texts(document))).toEqual({ a: 1.5, b: 'x', c: true, d: null, e: 5 });
    expect(await one(type, texts(document.subarray(0, 10)))).toMatch(/not BSON/);
    expect(await one(type, texts(Buffer.from('0500000000', 'hex')))).toEqual({});
  });

  it('has numbers of 16 bits with a point, and of 64 bits without a sign', async () => {
    const half = { field_1: 7, field_2: 2, field_10: { field_15: {} } };
    for (const [bits, value] of [
      [0x3c00, 1],
      [0xc000, -2],
      [0x0001, 2 ** -24],
      [0x7c00, Number.POSITIVE_INFINITY],
      [0x7e00, Number.NaN],
    ] as const)
      expect(await one(half, Buffer.from(Uint16Array.of(bits).buffer))).toBe(value);
    const long = (value: bigint): Buffer => Buffer.from(BigUint64Array.of(value).buffer);
    expect(await one({ field_1: 2, field_6: 14 }, long(2n ** 64n - 1n))).toBe(2n ** 64n - 1n);
    expect(await one({ field_1: 2, field_6: 14 }, long(5n))).toBe(5);
    expect(await one({ field_1: 1, field_6: 13 }, numbers(-1))).toBe(2 ** 32 - 1);
  });

  it('has times as old writers wrote them, and times that no clock has', async () => {
    const int96 = Buffer.alloc(12);
    int96.writeBigInt64LE(43_200_000_000_001n);
    int96.writeInt32LE(2_440_589, 8);
    expect(await one({ field_1: 3 }, int96)).toBe('1970-01-02T12:00:00.000000001Z');
    expect(await one({ field_1: 1, field_6: 7 }, numbers(43_200_001))).toBe('12:00:00.001');
    expect(await one({ field_1: 1, field_6: 7 }, numbers(86_400_000))).toBe('the column v holds a time of day that no clock has');
    expect(await one({ field_1: 2, field_6: 9 }, Buffer.from(BigInt64Array.of(2n ** 62n).buffer))).toBe(
      'the column v holds a date that no calendar has',
    );
    expect(await one({ field_1: 1, field_6: 6 }, numbers(-1))).toBe('1969-12-31');
  });

  it('has decimals in bytes of any length', async () => {
    const decimal = { field_1: 6, field_6: 5, field_7: 2, field_8: 20 };
    for (const [hex, value] of [
      ['', 0],
      ['7b', 1.23],
      ['ff85', -1.23],
      ['00000000000000007b', 1.23],
      ['ffffffffffffffff85', -1.23],
      ['0de0b6b3a7640000', 10_000_000_000_000_000n],
    ] as const)
      expect(await one(decimal, texts(Buffer.from(hex, 'hex')))).toBe(value);
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
