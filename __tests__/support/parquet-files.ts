import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { deserializeTCompactProtocol } from 'hyparquet/src/thrift.js';
import { ByteWriter } from 'hyparquet-writer';
import { serializeTCompactProtocol } from 'hyparquet-writer/src/thrift.js';
import { readParquet } from '../../src/contract/sources/parquet/read.ts';
import type { DataFile, FileStatistics, Row, Value } from '../../src/contract/index.ts';

/** A file whose bytes can be read from anywhere; counts the bytes that were asked for. */
export function randomFile(path: string, bytes: Uint8Array): DataFile & { readonly taken: () => number } {
  let taken = 0;
  return {
    path,
    async *open() {
      taken += bytes.length;
      yield bytes;
    },
    random: {
      size: bytes.length,
      read: async (start, end) => {
        taken += end - start;
        return bytes.subarray(start, end);
      },
    },
    taken: () => taken,
  };
}

/** A database in memory for one test file; `close` ends it. */
export async function openDuckdb(): Promise<{ readonly connection: DuckDBConnection; readonly close: () => void }> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  return {
    connection,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** What a query gives, as a Parquet file that DuckDB wrote. */
export async function duckdbParquet(connection: DuckDBConnection, query: string, options = ''): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'rollback-gate-parquet-'));
  try {
    const path = join(folder, 'a.parquet');
    await connection.run(`copy (${query}) to '${path}' (format parquet${options === '' ? '' : `, ${options}`})`);
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function parquetRows(bytes: Uint8Array, columns?: ReadonlySet<string>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of readParquet(randomFile('a.parquet', bytes)).rows(columns)) rows.push(...batch);
  return rows;
}

/** Values of rows that can all be read. */
export async function parquetValues(bytes: Uint8Array): Promise<Value[]> {
  return (await parquetRows(bytes)).map((row) => {
    if (row.error !== undefined) throw new Error(row.error);
    return row.value;
  });
}

export async function parquetStatistics(bytes: Uint8Array): Promise<FileStatistics> {
  const statistics = await readParquet(randomFile('a.parquet', bytes)).statistics?.();
  if (!statistics) throw new Error('no statistics');
  return statistics;
}

/** A struct of Thrift, by the numbers of its fields: `field_3`. */
export interface Fields {
  [field: string]: unknown;
}

/** The same file with another footer. */
export function withFooter(bytes: Uint8Array, change: (footer: Fields) => void): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = bytes.length - 8 - view.getUint32(bytes.length - 8, true);
  const footer = deserializeTCompactProtocol({ view, offset: start });
  change(footer);
  const writer = new ByteWriter();
  serializeTCompactProtocol(writer, footer);
  const length = writer.offset;
  writer.appendUint32(length);
  return Buffer.concat([bytes.subarray(0, start), writer.getBytes(), Buffer.from('PAR1')]);
}

/** The metadata of every column of every row group. */
export function chunksOf(footer: Fields): Fields[] {
  const groups = footer['field_4'] as readonly Fields[];
  return groups.flatMap((group) => (group['field_1'] as readonly Fields[]).map((chunk) => chunk['field_3'] as Fields));
}

export interface HandmadePage {
  /** Fields of the page header; the sizes are those of the body where they are left out. */
  readonly header: Fields;
  readonly body: Uint8Array;
}

/** A file with one column, put together by hand: it may say whatever its pages do not hold. */
export function handmade(
  pages: readonly HandmadePage[],
  {
    rows,
    values,
    column = {},
    schema,
    chunk = {},
  }: { rows: number; values?: number; column?: Fields; schema?: readonly Fields[]; chunk?: Fields },
): Uint8Array {
  const written = pages.map(({ header, body }) => {
    return Buffer.concat([thriftBytes(inOrder({ field_1: 0, field_2: body.length, field_3: body.length, ...header })), body]);
  });
  const data = Buffer.concat(written);
  const metadata = {
    field_1: 1,
    field_2: [0],
    field_3: ['v'],
    field_4: 0,
    field_5: BigInt(values ?? rows),
    field_6: BigInt(data.length),
    field_7: BigInt(data.length),
    field_9: 4n,
    ...chunk,
  };
  const footer = thriftBytes({
    field_1: 1,
    field_2: [{ field_4: 'root', field_5: 1 }, ...(schema ?? [inOrder({ field_1: 1, field_3: 0, field_4: 'v', ...column })])],
    field_3: BigInt(rows),
    field_4: [{ field_1: [{ field_2: 4n, field_3: metadata }], field_2: BigInt(data.length), field_3: BigInt(rows) }],
  });
  const length = Buffer.alloc(4);
  length.writeUInt32LE(footer.length);
  return Buffer.concat([Buffer.from('PAR1'), data, footer, length, Buffer.from('PAR1')]);
}

/** The compact protocol writes fields by their numbers. */
function inOrder(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).sort(([one], [other]) => Number(one.slice(6)) - Number(other.slice(6))));
}

function thriftBytes(fields: Fields): Buffer {
  const writer = new ByteWriter();
  serializeTCompactProtocol(writer, fields);
  return Buffer.from(writer.getBytes());
}
