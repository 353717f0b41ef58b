import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { type GitFixture, gitFixture } from '../support/git-fixture.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
let fixture: GitFixture;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parquet-dist-'));
  const built = spawnSync(process.execPath, ['scripts/build.mjs', '--out', join(folder, 'dist')], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
  fixture = await gitFixture();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await fixture.cleanup();
});

function cli(
  args: readonly string[],
  more: { input?: Uint8Array; env?: Record<string, string> } = {},
): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'dist/cli.js'), ...args], {
    cwd: fixture.directory,
    env: { ...fixture.env, NO_COLOR: '1', ...more.env },
    encoding: 'utf8',
    input: more.input ?? '',
  });
  return { code: status, stdout, stderr };
}

function write(path: string, content: string | Uint8Array): void {
  const file = join(fixture.directory, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const parquet = (ids: readonly number[]): Uint8Array =>
  new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'id', data: [...ids], type: 'INT32' }] }));
const odcs = (more: string): string => `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.0.0
status: active
schema:
  - name: orders
    properties:
      - { name: id, logicalType: integer, required: true, logicalTypeOptions: { minimum: 1 } }
      - { name: year, logicalType: integer }
${more}`;

describe('Parquet on the command line', () => {
  it('is read in folders, by globs and from standard input', () => {
    write('orders.odcs.yaml', odcs('    quality: [{ type: library, metric: rowCount, mustBe: 3 }]\n'));
    write('data/year=2025/a.parquet', parquet([1]));
    write('data/year=2026/b.parquet', parquet([2, 3]));
    for (const path of ['data', 'data/**/*.parquet']) {
      const { code, stdout } = cli(['contract', 'test', 'orders.odcs.yaml', path]);
      expect(stdout).toBe(
        'orders.odcs.yaml orders: 3 rows; 5 kept\n  from the metadata of the files, without reading a row: id required, id type, id minimum, year type, rowCount\n',
      );
      expect(code).toBe(0);
    }
    const broken = cli(['contract', 'test', 'orders.odcs.yaml', '-'], { input: parquet([1, 0, 2]) });
    expect(broken.code).toBe(1);
    expect(broken.stdout).toMatch(/broken id minimum \(at least 1\): 1 of 3 rows .*\n {4}stdin\.ndjson:2: 0\n/);
    const cut = cli(['contract', 'test', 'orders.odcs.yaml', '-'], { input: parquet([1, 2, 3]).subarray(0, -9) });
    expect(cut.stderr).toMatch(/RG-DATA: stdin\.ndjson does not end as Parquet does \(byte \d+\)/);
  });

  it('is read out of git', async () => {
    await fixture.write({
      '.github/rollback-gate.yml': 'version: 1\ncontracts: [{ contract: orders.odcs.yaml, data: samples/** }]\n',
      'orders.odcs.yaml': odcs(''),
    });
    write('samples/year=2026/orders.parquet', parquet([1, 2]));
    await fixture.commit('one');
    await fixture.tag('v1.0.0');
    expect(cli(['check', '--gates', 'contract'])).toMatchObject({ code: 0 });
    write('samples/year=2026/orders.parquet', parquet([1, 0]));
    await fixture.commit('two');
    const { code, stdout } = cli(['check', '--gates', 'contract']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/orders\.parquet:2\s+0/);
  });

  it('is asked by queries where DuckDB is, which is no part of the bundle', () => {
    write('sql.odcs.yaml', odcs('    quality: [{ type: sql, query: "select sum(id) from orders where year = 2026", mustBe: 5 }]\n'));
    write('data/year=2025/a.parquet', parquet([1]));
    write('data/year=2026/b.parquet', parquet([2, 3]));
    const without = cli(['contract', 'test', 'sql.odcs.yaml', 'data']);
    expect(without.stdout).toMatch(/not-run .*sql.*rules of type sql need DuckDB: install the npm package @duckdb\/node-api/);
    const { code, stdout } = cli(['contract', 'test', 'sql.odcs.yaml', 'data', '--json'], { env: { ROLLBACK_GATE_DUCKDB: ROOT } });
    expect(code).toBe(0);
    const { datasets } = JSON.parse(stdout) as { datasets: { clauses: { reason?: string; status: string }[] }[] };
    expect(datasets[0]?.clauses.at(-1)).toMatchObject({ status: 'kept', reason: 'the query gives 5' });
  });
});
