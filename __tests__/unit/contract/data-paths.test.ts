import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { testContract } from '../../../src/contract/index.ts';
import { assertReadOnce, dataFile, dataFiles } from '../../../src/commands/contract/data-file.ts';
import { detectSource } from '../../../src/contract/sources/registry.ts';
import type { Host } from '../../../src/core/index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rollback-gate-paths-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (path: string, text = '{"a":1}\n'): void => {
  mkdirSync(dirname(join(folder, 'work', path)), { recursive: true });
  writeFileSync(join(folder, 'work', path), text);
};
const host = (chunks: readonly Uint8Array[] = []): Host =>
  ({
    directory: join(folder, 'work'),
    stdin: async function* () {
      yield* chunks;
    },
  }) as unknown as Host;
const paths = async (...names: string[]): Promise<string[]> => (await dataFiles(names, host())).map(({ path }) => path);
const textOf = async (chunks: AsyncIterable<Uint8Array>): Promise<string> => {
  let text = '';
  for await (const chunk of chunks) text += Buffer.from(chunk).toString();
  return text;
};

describe('data files that are named on the command line', () => {
  it('are files, globs and folders, each file once and in order', async () => {
    for (const path of [
      'data/b.csv',
      'data/a.csv',
      'data/year=2026/month=02/p.parquet',
      'data/year=2026/month=01/p.parquet',
      'x[1].csv',
      'c.odcs.yaml',
    ])
      put(path);
    expect(await paths('data/b.csv', 'data/*.csv')).toEqual(['data/b.csv', 'data/a.csv']);
    expect(await paths('data/**/*.parquet')).toEqual(['data/year=2026/month=01/p.parquet', 'data/year=2026/month=02/p.parquet']);
    expect(await paths('./data/year=*/month=0[2-9]/*')).toEqual(['data/year=2026/month=02/p.parquet']);
    expect(await paths('data')).toHaveLength(4);
    expect(await paths('x[1].csv')).toEqual(['x[1].csv']);
    expect(await paths(join(folder, 'work', 'data', '{a,b}.csv'))).toEqual(
      ['a', 'b'].map((name) => join(folder, 'work', 'data', `${name}.csv`)),
    );
    expect(await paths('-')).toEqual(['stdin.ndjson']);
  });

  it('leave out what writers leave beside data', async () => {
    for (const path of ['data/a.csv', 'data/_SUCCESS', 'data/.a.csv.crc', 'data/_temporary/b.csv', 'data/.hidden/c.csv']) put(path);
    expect(await paths('data')).toEqual(['data/a.csv']);
    expect(await paths('data/**')).toEqual(['data/a.csv']);
  });

  it('must be there', async () => {
    put('empty/_SUCCESS');
    await expect(paths('none.csv')).rejects.toMatchObject({ code: 'RG-FILE' });
    await expect(paths('data/*.csv')).rejects.toMatchObject({ code: 'RG-FILE', message: 'data/*.csv names no file' });
    await expect(paths('empty')).rejects.toMatchObject({ code: 'RG-FILE' });
    await expect(paths('-', '-')).rejects.toMatchObject({ code: 'RG-USAGE' });
    expect(() => assertReadOnce(['-', 'a'])).not.toThrow();
    put('d/a.csv');
    expect(() => dataFile('d', host())).toThrow(/no regular file/);
  });

  it('come as standard input in the format that is said, which is for nothing else', async () => {
    const bytes = [new TextEncoder().encode('amount\n1\n'), new TextEncoder().encode('x\n')];
    const head = 'apiVersion: v3.1.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: active\n';
    const text = `${head}schema: [{ name: a, properties: [{ name: amount, logicalType: integer }] }]\n`;
    const [result] = await testContract({
      contract: { path: 'a.odcs.yaml', text },
      data: await dataFiles(['-'], host(bytes), { format: 'csv' }),
      now: 0,
      signal: new AbortController().signal,
    });
    expect(result?.rows).toBe(2);
    expect(result?.results[0]).toMatchObject({ status: 'broken', failed: 1, offenders: [{ file: 'stdin.csv', line: 3, value: '"x"' }] });
    put('d/a.csv');
    await expect(dataFiles(['d/a.csv'], host(), { format: 'csv' })).rejects.toMatchObject({ code: 'RG-USAGE' });
  });

  it('stay in the workspace, whatever links are there', async () => {
    put('data/a.csv');
    writeFileSync(join(folder, 'secret.csv'), 'a\n1\n');
    mkdirSync(join(folder, 'other'));
    symlinkSync('a.csv', join(folder, 'work/data/link.csv'));
    expect(await paths('data')).toEqual(['data/a.csv', 'data/link.csv']);
    symlinkSync(join(folder, 'secret.csv'), join(folder, 'work/data/out.csv'));
    for (const name of ['data', 'data/*.csv', 'data/out.csv']) await expect(paths(name)).rejects.toMatchObject({ code: 'RG-PATH' });
    rmSync(join(folder, 'work/data/out.csv'));
    symlinkSync(join(folder, 'other'), join(folder, 'work/data/out'));
    await expect(paths('data/**')).rejects.toMatchObject({ code: 'RG-PATH' });
    rmSync(join(folder, 'work/data/out'));
    symlinkSync('nowhere', join(folder, 'work/data/broken.csv'));
    await expect(paths('data')).rejects.toMatchObject({ code: 'RG-FILE' });
    // A path that is written down is meant.
    expect(await paths(join(folder, 'secret.csv'))).toHaveLength(1);
  });

  it('are read once where links make a circle', async () => {
    put('data/a.csv');
    symlinkSync('.', join(folder, 'work/data/again'));
    expect(await paths('data')).toEqual(['data/a.csv']);
  });

  it('can be read from anywhere, and say when they have become shorter', async () => {
    put('a.csv', '0123456789');
    const { random } = dataFile('a.csv', host());
    expect(random?.size).toBe(10);
    expect(Buffer.from((await random?.read(3, 6)) ?? []).toString()).toBe('345');
    truncateSync(join(folder, 'work/a.csv'), 4);
    await expect(random?.read(3, 6)).rejects.toMatchObject({ code: 'RG-DATA' });
  });
});

describe('standard input', () => {
  it.each([
    ['{"a":1}\n', 'ndjson'],
    ['1\n', 'ndjson'],
    ['  [{"a":1}]', 'json'],
    ['Obj\u0001', 'avro'],
    ['PAR1', 'parquet'],
    ['', 'ndjson'],
  ])('%j is known by how it begins, and read from its beginning', async (text, name) => {
    put('x');
    for (const bytes of [Buffer.from(text), ...(text === '' ? [] : [gzipSync(text)])]) {
      const chunks = [...bytes].map((byte) => Uint8Array.of(byte));
      const file = dataFile('-', host(chunks));
      expect((await detectSource(file)).name).toBe(name);
      expect(await textOf(file.open())).toBe(bytes.toString());
    }
  });
});
