import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sql-bundle-'));
const out = join(folder, 'dist');

beforeAll(() => {
  const built = spawnSync(process.execPath, ['scripts/build.mjs', '--out', out], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('finds the grammar beside its chunk, wherever the bundle and the working directory are', () => {
  writeFileSync(join(folder, 'old.sql'), 'CREATE TABLE t (a int);');
  writeFileSync(join(folder, 'new.sql'), 'CREATE TABLE t (b int);');
  const asked = spawnSync(process.execPath, [join(out, 'cli.js'), 'compare', 'old.sql', 'new.sql'], { cwd: folder, encoding: 'utf8' });
  expect(asked.stderr).toBe('');
  expect(asked.stdout).toContain('SELECT a FROM public.t');
  expect(asked.status).toBe(1);
});

it('carries the grammar as it was published', () => {
  const [mine, theirs] = [join(out, 'chunks', 'libpg-query.wasm'), join(root, 'node_modules/libpg-query/wasm/libpg-query.wasm')].map(
    (file) => readFileSync(file),
  );
  expect(theirs && mine?.equals(theirs)).toBe(true);
});
