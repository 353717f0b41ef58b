import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { array, assert, asyncProperty, constantFrom, integer, nat, record } from 'fast-check';
import { readParquet } from '../../src/contract/sources/parquet/read.ts';
import { GateError } from '../../src/core/index.ts';
import { duckdbParquet, openDuckdb, randomFile } from '../support/parquet-files.ts';

/** Cases in the default run; `PARQUET_RUNS=20000` makes the long one. */
const RUNS = Number(process.env['PARQUET_RUNS'] ?? 300);

const ROWS = 300;
const QUERY = `select i, case when i % 7 = 0 then null else i end as n, 'text ' || (i % 50) as s, 'u ' || i as u, i % 2 = 0 as b,
  [x for x in range(i % 4)] as l, {'a': i % 3} as st, map {'k': i} as m, i / 8.0 as d, (i / 4.0)::double as f, uuid() as id,
  timestamp '2026-01-01' + to_seconds(i) as t from range(${ROWS}) r(i)`;
const OPTIONS = [
  'codec uncompressed',
  'codec snappy',
  'codec gzip',
  'codec zstd',
  'codec brotli',
  'codec lz4_raw',
  'parquet_version v2, codec uncompressed',
];

const files: Uint8Array[] = [];
beforeAll(async () => {
  const { connection, close } = await openDuckdb();
  for (const options of OPTIONS) files.push(await duckdbParquet(connection, QUERY, options));
  close();
});
afterAll(() => {
  files.length = 0;
});

/** How many rows come, or the error that says why not. */
async function outcome(bytes: Uint8Array): Promise<number | GateError> {
  const reader = readParquet(randomFile('a.parquet', bytes));
  let rows = 0;
  try {
    await reader.statistics?.();
    for await (const batch of reader.rows()) rows += batch.length;
    return rows;
  } catch (error) {
    if (error instanceof GateError) return error;
    throw error;
  }
}

describe('files of Parquet that are damaged', () => {
  it('never have fewer rows: all of them, or one clear error', async () => {
    const change = record({ at: nat(1_000_000), to: nat(255) });
    await assert(
      asyncProperty(
        nat(OPTIONS.length - 1),
        array(change, { minLength: 1, maxLength: 4 }),
        constantFrom(1, 0.2, 0.02),
        async (which, changes, share) => {
          const bytes = Uint8Array.from(files[which] ?? []);
          // The smaller the share, the nearer to the end, where the footer is.
          const span = Math.floor(bytes.length * share);
          for (const { at, to } of changes) bytes[bytes.length - 1 - (at % span)] = to;
          const result = await outcome(bytes);
          if (typeof result === 'number') expect(result).toBe(ROWS);
          else expect(result).toMatchObject({ code: 'RG-DATA' });
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('are refused when they are cut', async () => {
    await assert(
      asyncProperty(nat(OPTIONS.length - 1), nat(1_000_000), integer({ min: 0, max: 40 }), async (which, start, keep) => {
        const whole = files[which] ?? new Uint8Array();
        const cut = start % whole.length;
        // Cut at the end, or in the middle with the end left as it is.
        expect(await outcome(whole.subarray(0, cut))).toMatchObject({ code: 'RG-DATA' });
        const middle = Buffer.concat([whole.subarray(0, cut), whole.subarray(Math.min(whole.length, cut + keep + 1))]);
        // A cut inside of values that no checksum covers shows in the values alone.
        const result = await outcome(middle);
        if (typeof result === 'number') expect(result).toBe(ROWS);
        else expect(result).toMatchObject({ code: 'RG-DATA' });
      }),
      { numRuns: RUNS / 4 },
    );
  });
});
