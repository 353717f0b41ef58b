import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { GateError } from '../../src/core/index.ts';
import { detectSource } from '../../src/contract/sources/registry.ts';
import type { Row } from '../../src/contract/index.ts';
import { avroFile } from '../support/avro-file.ts';
import { dataOf } from '../support/contract-data.ts';

const RUNS = 60;

const ROWS = [
  { id: 1, name: 'Zoë "q"', price: 0.5, tags: ['a', 'b'], big: 9_007_199_254_740_000 },
  { id: 2, name: 'line\nbreak', price: -3.25, tags: [], big: 0 },
  { id: 3, name: '', price: 1e21, tags: ['ü'], big: -1 },
];
const AVRO = {
  type: 'record',
  name: 'Row',
  fields: [
    { name: 'id', type: 'int' },
    { name: 'name', type: ['null', 'string'] },
    { name: 'price', type: 'double' },
    { name: 'tags', type: { type: 'array', items: 'string' } },
    { name: 'big', type: 'long' },
  ],
};
const CSV = `id,name,price\n${ROWS.map(({ id, name, price }) => `${id},"${name.replaceAll('"', '""')}",${price}`).join('\r\n')}\r\n`;
const NDJSON = ROWS.map((row) => `${JSON.stringify(row)}\n`).join('');
const ARRAY = JSON.stringify(ROWS, null, 1);

const PARQUET = new Uint8Array(
  parquetWriteBuffer({
    columnData: [
      { name: 'id', data: ROWS.map(({ id }) => id), type: 'INT32' },
      { name: 'name', data: ROWS.map(({ name }) => name), type: 'STRING' },
      { name: 'price', data: ROWS.map(({ price }) => price), type: 'DOUBLE' },
    ],
  }),
);

/** Files of three rows. `detects`: how much of the file may be missing without anybody noticing, by the nature of the format. */
const FILES: readonly { readonly path: string; readonly bytes: Uint8Array; readonly detects: 'all' | 'rows' | 'cells' }[] = [
  { path: 'a.ndjson', bytes: Buffer.from(NDJSON), detects: 'rows' },
  { path: 'a.json', bytes: Buffer.from(ARRAY), detects: 'all' },
  { path: 'a.csv', bytes: Buffer.from(CSV), detects: 'cells' },
  { path: 'a.avro', bytes: avroFile(AVRO, ROWS, 'null', 2), detects: 'rows' },
  { path: 'b.avro', bytes: avroFile(AVRO, ROWS, 'deflate', 1), detects: 'rows' },
  { path: 'a.parquet', bytes: PARQUET, detects: 'all' },
  { path: 'a.ndjson.gz', bytes: gzipSync(NDJSON), detects: 'all' },
  { path: 'a.csv.gz', bytes: gzipSync(CSV), detects: 'all' },
  { path: 'a.json.gz', bytes: gzipSync(ARRAY), detects: 'all' },
];

/** Rows of a file, or the one error that it gives. Anything else that is thrown is a mistake of the reader. */
async function read(path: string, bytes: Uint8Array, size: number): Promise<readonly Row[] | GateError> {
  const file = dataOf(path, bytes, size);
  const rows: Row[] = [];
  try {
    for await (const batch of (await (await detectSource(file)).load())(file).rows()) rows.push(...batch);
  } catch (error) {
    if (error instanceof GateError && error.code === 'RG-DATA') return error;
    throw error;
  }
  return rows;
}

async function good(path: string, bytes: Uint8Array): Promise<readonly Row[]> {
  const rows = await read(path, bytes, 1 << 16);
  if (rows instanceof GateError) throw rows;
  return rows;
}

describe.each(FILES)('$path ($detects)', ({ path, bytes, detects }) => {
  it('reads the same rows in whatever pieces it comes', async () => {
    const rows = await good(path, bytes);
    expect(rows.map(({ error }) => error)).toEqual([undefined, undefined, undefined]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (size) => {
        expect(await read(path, bytes, size)).toEqual(rows);
      }),
      { numRuns: 10 },
    );
  });

  it('is never taken for a whole one where it is cut', async () => {
    const rows = await good(path, bytes);
    // One byte does not say yet that it is gzip.
    for (let length = 2; length < bytes.length; length += 1) {
      const found = await read(path, bytes.subarray(0, length), 64);
      if (found instanceof GateError || found.some(({ error }) => error !== undefined)) continue;
      // What is left reads as whole rows: the file was cut between two, which the format cannot show.
      expect(detects).not.toBe('all');
      if (detects === 'rows') expect(found).toEqual(rows.slice(0, found.length));
      else expect(found.slice(0, -1)).toEqual(rows.slice(0, Math.max(0, found.length - 1)));
    }
  });

  it('gives rows or one clear error, whatever happens to its bytes', async () => {
    expect.hasAssertions();
    const damage = fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(damage, fc.constantFrom(13, 1 << 16), async (changes, size) => {
        const broken = Buffer.from(bytes);
        for (const [at, byte] of changes) broken[at] = byte;
        const found = await read(path, broken, size);
        if (found instanceof GateError)
          expect(`${found.message}${JSON.stringify(found.place ?? '')}`).toMatch(/byte|line|row|schema|format|header|column/);
      }),
      { numRuns: RUNS },
    );
  });

  it('survives bytes that are inserted, doubled and taken away', async () => {
    const outcomes = new Set<string>();
    const at = fc.nat({ max: bytes.length });
    await fc.assert(
      fc.asyncProperty(at, at, fc.uint8Array({ maxLength: 6 }), async (one, other, added) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const broken = Buffer.concat([bytes.subarray(0, to), added, bytes.subarray(from)]);
        const found = [await read(path, broken, 50), await read(path, Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]), 50)];
        for (const one of found) outcomes.add(one instanceof GateError ? one.code : 'rows');
      }),
      { numRuns: RUNS },
    );
    expect([...outcomes].sort().filter((outcome) => outcome !== 'RG-DATA' && outcome !== 'rows')).toEqual([]);
  });
});

describe('a gzip file whose bits were flipped', () => {
  it('is an error at every bit that is not of its header', async () => {
    const bytes = gzipSync(NDJSON);
    const rows = await good('a.ndjson.gz', bytes);
    const wrong: number[] = [];
    for (let bit = 80; bit < bytes.length * 8; bit += 1) {
      const broken = Buffer.from(bytes);
      broken[bit >> 3] = (broken[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const found = await read('a.ndjson.gz', broken, 1 << 16);
      if (!(found instanceof GateError) && JSON.stringify(found) !== JSON.stringify(rows)) wrong.push(bit);
    }
    expect(wrong).toEqual([]);
  });
});

describe('an Avro file that claims more than it holds', () => {
  const header = (schema: unknown): Buffer => avroFile(schema, []);
  const block = (count: number[], data: Uint8Array): Buffer =>
    Buffer.concat([Buffer.from(count), size(data.length), data, Buffer.alloc(16, 7)]);
  const size = (length: number): Buffer => {
    const bytes: number[] = [];
    for (let value = length * 2; ; value = Math.floor(value / 128)) {
      if (value < 128) return Buffer.from([...bytes, value]);
      bytes.push((value % 128) + 128);
    }
  };
  const HUGE = [0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f];

  it.each([
    ['rows', { type: 'record', name: 'R', fields: [{ name: 'n', type: 'int' }] }, block(HUGE, Buffer.from([2]))],
    ['items', { type: 'array', items: 'int' }, block([2], Buffer.from([...HUGE, 2, 0]))],
    ['items without bytes', { type: 'array', items: 'null' }, block([2], Buffer.from([...HUGE, 0]))],
    ['bytes of a text', { type: 'array', items: 'string' }, block([2], Buffer.from([2, ...HUGE, 0]))],
    ['levels', { type: 'record', name: 'N', fields: [{ name: 'next', type: ['null', 'N'] }] }, block([2], Buffer.alloc(20_000, 2))],
  ])('is refused at once: %s', async (_what, schema, data) => {
    const found = await read('a.avro', Buffer.concat([header(schema), data]), 1 << 16);
    expect(found).toMatchObject({ code: 'RG-DATA', message: expect.stringContaining('row') });
  });

  it('is read in small batches, however many rows a block unpacks to', async () => {
    const schema = { type: 'record', name: 'R', fields: [{ name: 'n', type: 'int' }] };
    const packed = deflateRawSync(Buffer.alloc(3_000_000));
    const whole = Buffer.concat([avroFile(schema, [], 'deflate'), size(3_000_000), size(packed.length), packed, Buffer.alloc(16, 7)]);
    const file = dataOf('a.avro', whole, 1 << 16);
    let [rows, largest] = [0, 0];
    for await (const batch of (await (await detectSource(file)).load())(file).rows()) {
      rows += batch.length;
      largest = Math.max(largest, batch.length);
    }
    expect([rows, largest <= 10_000]).toEqual([3_000_000, true]);
  });
});
