import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { assert, asyncProperty, constantFrom } from 'fast-check';
import { type DatasetResult, testContract } from '../../src/contract/index.ts';
import { contractOf, type GeneratedColumn, generatedTable, oracleOf } from '../support/contract-oracle.ts';
import { openDuckdb, randomFile } from '../support/parquet-files.ts';

/** Tables in the default run, each with some twenty promises; `ORACLE_RUNS=3000` makes the long one. */
const RUNS = Number(process.env['ORACLE_RUNS'] ?? 60);

/** Formats in which a database writes a table, with the names that tell them. */
const FORMATS = [
  ['ndjson', 'format json'],
  ['csv', 'format csv, header'],
  ['tsv', "format csv, header, delimiter '\t'"],
  ['parquet', 'format parquet'],
  ['parquet', 'format parquet, row_group_size 2048, codec zstd, parquet_version v2'],
  ['json', 'format json, array true'],
] as const;

let connection: DuckDBConnection;
let close: () => void;
let folder: string;
beforeAll(async () => {
  ({ connection, close } = await openDuckdb());
  folder = mkdtempSync(join(tmpdir(), 'rollback-gate-oracle-'));
});
afterAll(() => {
  close();
  rmSync(folder, { recursive: true, force: true });
});

async function makeTable(columns: readonly GeneratedColumn[]): Promise<number> {
  const rows = columns[0]?.values.length ?? 0;
  const values = Array.from({ length: rows }, (_, row) => `(${columns.map((column) => column.values[row] ?? 'null').join(', ')})`);
  await connection.run(`create or replace table t (${columns.map(({ name, sqlType }) => `${name} ${sqlType}`).join(', ')})`);
  await connection.run(`insert into t values ${values.join(', ')}`);
  return rows;
}

async function countedByDatabase(columns: readonly GeneratedColumn[]): Promise<Record<string, number>> {
  const oracle = oracleOf(columns);
  const reader = await connection.runAndReadAll(`select ${oracle.map(([, expression]) => expression).join(', ')} from t`);
  const [row = []] = reader.getRows();
  return Object.fromEntries(oracle.map(([name], index) => [name, Number(row[index])]));
}

async function countedHere(contract: string, path: string, bytes: Uint8Array): Promise<DatasetResult> {
  const [result] = await testContract({
    contract: { path: 'c.odcs.yaml', text: contract },
    data: [randomFile(path, bytes)],
    now: 0,
    signal: new AbortController().signal,
  });
  if (!result) throw new Error('no result');
  return result;
}

describe('the contract engine beside a database', () => {
  it('counts the same rows against every promise that both can make', async () => {
    let compared = 0;
    await assert(
      asyncProperty(generatedTable, constantFrom(...FORMATS), async (columns, [extension, format]) => {
        const rows = await makeTable(columns);
        const expected = await countedByDatabase(columns);
        const path = join(folder, `a.${extension}`);
        await connection.run(`copy t to '${path}' (${format})`);
        const result = await countedHere(contractOf(columns), `a.${extension}`, readFileSync(path));
        expect({ rows: result.rows, unreadable: result.unreadable.offenders }).toEqual({ rows, unreadable: [] });
        const counted: Record<string, number> = {};
        for (const { clause, status, failed, reason } of result.results) {
          const name = `${clause.property} ${clause.rule}`;
          expect([name, status, reason]).not.toContain('unknown');
          if (clause.rule === 'type') expect([name, status]).toEqual([name, 'kept']);
          else if (clause.rule !== 'rowCount') counted[name] = failed;
        }
        expect(counted).toEqual(expected);
        compared += Object.keys(expected).length;
      }),
      { numRuns: RUNS },
    );
    expect(compared).toBeGreaterThan(RUNS * 5);
  });
});
