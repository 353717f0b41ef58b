import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GitFixture, gitFixture } from '../support/git-fixture.ts';

let folder: string;
let fixture: GitFixture;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'contracts-dist-'));
  const built = spawnSync(process.execPath, ['scripts/build.mjs', '--out', join(folder, 'dist')], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
  fixture = await gitFixture();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await fixture.cleanup();
});

interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function cli(args: readonly string[], input = ''): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'dist/cli.js'), ...args], {
    cwd: fixture.directory,
    env: { ...fixture.env, NO_COLOR: '1' },
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 26,
  });
  return { code: status, stdout, stderr };
}

function write(path: string, content: string | Uint8Array): void {
  const file = join(fixture.directory, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const odcs = (properties: string, version = 'v3.1.0'): string =>
  `apiVersion: ${version}\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n${properties}`;
const CONTRACT = odcs(`      - { name: id, logicalType: integer, primaryKey: true }
      - { name: mail, logicalType: string, classification: restricted, logicalTypeOptions: { format: email } }
      - { name: amount, logicalType: number, logicalTypeOptions: { minimum: 0 } }
`);
const ESCAPE = String.fromCharCode(27);

describe('contract test on the command line', () => {
  it('passes, and says what was kept', () => {
    write('orders.odcs.yaml', CONTRACT);
    write('orders.csv.gz', gzipSync('id,mail,amount\r\n1,a@b.co,5\r\n2,,0.5\r\n'));
    expect(cli(['contract', 'test', 'orders.odcs.yaml', 'orders.csv.gz'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^orders\.odcs\.yaml orders: 2 rows; \d+ kept\n$/) as unknown,
    });
  });

  it('fails with the lines of the rows, and hides what is classified', () => {
    const rows = '{"id":1,"mail":"SECRET","amount":-1}\n{"id":1,"mail":"SECRET","mail":"x"}\n5\n{"id":"1"}\n{"id":1,"amount":1e400}\n';
    const { code, stdout, stderr } = cli(['contract', 'test', 'orders.odcs.yaml', '-'], rows);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).not.toContain('SECRET');
    expect(stdout).toContain('stdin.ndjson:1: -1');
    expect(stdout).toContain('stdin.ndjson:2: "a name stands twice in one object of the row"');
    expect(stdout).toContain('stdin.ndjson:3: "the row is no object"');
    expect(stdout).toContain('stdin.ndjson:4: "1"');
  });

  it('gives the same as JSON', () => {
    const { code, stdout } = cli(['contract', 'test', 'orders.odcs.yaml', '-', '--json'], '{"id":1,"amount":-1}\n');
    const { datasets } = JSON.parse(stdout) as {
      datasets: { rows: number; clauses: { rule: string; status: string; rows: object[] }[] }[];
    };
    expect([code, datasets[0]?.rows]).toEqual([1, 1]);
    expect(datasets[0]?.clauses.find(({ rule }) => rule === 'minimum')).toMatchObject({
      status: 'broken',
      rows: [{ line: 1, value: '-1' }],
    });
  });

  it('does not know of no rows', () => {
    expect(cli(['contract', 'test', 'orders.odcs.yaml', '-'], '').code).not.toBe(0);
    write('empty.csv', '');
    write('header.csv', 'id,mail,amount\n');
    for (const file of ['empty.csv', 'header.csv']) {
      const { code, stdout } = cli(['contract', 'test', 'orders.odcs.yaml', file]);
      expect([file, code === 0 || code === 1]).toEqual([file, false]);
      expect(stdout).toContain('there are no rows');
    }
  });

  it('lets nothing foreign act in a terminal or a log', () => {
    const name = JSON.stringify(`a${ESCAPE}[31m\n::add-mask::x`);
    write(
      'hostile.odcs.yaml',
      odcs(`      - { name: ${name}, logicalType: integer, required: true, logicalTypeOptions: { format: ${name} } }\n`),
    );
    const { stdout } = cli(['contract', 'test', 'hostile.odcs.yaml', '-'], '{"b":1}\n');
    expect(stdout).not.toContain(ESCAPE);
    expect(stdout.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
  });

  it.each([
    [['contract', 'test', 'orders.odcs.yaml'], /RG-USAGE/],
    [['contract', 'test', 'missing.odcs.yaml', '-'], /RG-FILE: missing\.odcs\.yaml does not exist/],
    [['contract', 'test', 'orders.odcs.yaml', 'missing.csv'], /RG-FILE: missing\.csv does not exist/],
    [['contract', 'test', 'orders.odcs.yaml', '.'], /RG-DATA: the format of \w+\.odcs\.yaml is not known/],
    [['contract', 'test', 'orders.odcs.yaml', '-', '-'], /RG-USAGE: standard input is named twice/],
    [
      ['contract', 'test', 'orders.odcs.yaml', '-', '--dataset', 'x'],
      /RG-USAGE: orders\.odcs\.yaml has no dataset x; expected one of orders/,
    ],
    [['contract', 'test', 'orders.odcs.yaml', '-', '--as-of', 'noon'], /RG-USAGE: "noon" is no time/],
    [['contract', 'test', 'cut.csv.gz', '-'], /RG-SCHEMA-FORMAT/],
    [['contract', 'test', 'orders.odcs.yaml', 'cut.csv.gz'], /RG-DATA: cut\.csv\.gz cannot be decompressed/],
    [['contract', 'test', 'orders.odcs.yaml', 'lfs.csv'], /RG-DATA: lfs\.csv is a pointer of Git LFS/],
    [['contract', 'test', 'orders.odcs.yaml', 'bomb.ndjson.gz'], /RG-DATA: a row is longer than/],
    [['contract', 'test', 'nothing.odcs.yaml', '-'], /RG-/],
    [['drift', '-', '-'], /RG-USAGE: standard input is named twice/],
    [['drift', 'orders.csv.gz', 'missing.json'], /RG-FILE: missing\.json does not exist/],
    [['drift', 'damaged.json', 'orders.csv.gz'], /RG-DATA: the sketch is damaged/],
    [['sketch', 'header.csv'], /RG-DATA: header\.csv: there are no rows/],
  ])('refuses %j in one line', (args, message) => {
    write('nothing.odcs.yaml', '');
    write('cut.csv.gz', gzipSync('id,mail,amount\n1,a@b.co,5\n'.repeat(100)).subarray(0, 40));
    write('lfs.csv', 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n');
    if (args.includes('bomb.ndjson.gz')) write('bomb.ndjson.gz', gzipSync(Buffer.alloc(80 * 1024 * 1024, 0x61)));
    write('damaged.json', '{"sketch":1,"rows":9,"columns":{"id":{"count":9,"nulls":9}}}');
    const { code, stdout, stderr } = cli(args, '{"id":1}\n');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('reads contracts of 3.0, 3.1 and 3.2, in folders, with several objects', () => {
    const versions: readonly (readonly [string, string])[] = [
      ['v3.0.0', '      - { name: id, logicalType: integer, logicalTypeOptions: { maximum: 10, exclusiveMaximum: true } }\n'],
      ['v3.1.0', '      - { name: id, logicalType: integer, logicalTypeOptions: { exclusiveMaximum: 10 } }\n'],
      ['v3.2.0', '      - { name: id, logicalType: integer, enum: [{ value: 1 }, { value: 2 }] }\n'],
    ];
    for (const [version, property] of versions) {
      const other = '  - name: customers\n    properties: [{ name: name, logicalType: string, required: true }]\n';
      write(`contracts/${version}/all.odcs.yaml`, odcs(property, version) + other);
      write('data/orders/2026/part-1.ndjson', '{"id":10}\n');
      write('data/customers.csv.gz', gzipSync('name\nx\n'));
      const contract = `contracts/${version}/all.odcs.yaml`;
      const { code, stdout } = cli(['contract', 'test', contract, 'data/orders/2026/part-1.ndjson', 'data/customers.csv.gz']);
      expect([version, code]).toEqual([version, 1]);
      expect(stdout).toContain('data/orders/2026/part-1.ndjson:1: 10');
      expect(stdout).toMatch(/customers: 1 row; 2 kept/);
    }
    const { stderr } = cli(['contract', 'test', 'contracts/v3.1.0/all.odcs.yaml', 'orders.csv.gz', '-'], '{}\n');
    expect(stderr).toMatch(/RG-USAGE: stdin\.ndjson names no dataset of the contract.*--dataset/);
  });
});

describe('sketch and drift on the command line', () => {
  const rows = (of: (at: number) => object): string => Array.from({ length: 3000 }, (_, at) => `${JSON.stringify(of(at))}\n`).join('');

  it('compare releases by what was stored', () => {
    write(
      'train.ndjson',
      rows((at) => ({ price: at % 100, country: at % 2 === 0 ? 'DE' : 'FR' })),
    );
    write(
      'same.csv',
      `price,country\n${Array.from({ length: 3000 }, (_, at) => `${(at * 7) % 100},${at % 2 === 0 ? 'FR' : 'DE'}`).join('\n')}\n`,
    );
    write(
      'other.ndjson',
      rows((at) => ({ price: (at % 100) * 1000, country: null })),
    );
    const sketch = cli(['sketch', 'train.ndjson']);
    expect([sketch.code, sketch.stderr]).toEqual([0, '']);
    write('sketches/v1.json', sketch.stdout);
    expect(cli(['drift', 'sketches/v1.json', 'same.csv'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('0 drifted, 0 unknown, 4 stable') as unknown,
    });
    const drifted = cli(['drift', 'sketches/v1.json', 'other.ndjson', '--json']);
    const { columns } = JSON.parse(drifted.stdout) as { columns: { column: string; measure: string; answer: string }[] };
    expect([
      drifted.code,
      columns.filter(({ answer }) => answer === 'drifted').map(({ column, measure }) => `${column} ${measure}`),
    ]).toEqual([1, ['country nulls', 'price jensen-shannon']]);
  });

  it('says nothing about few rows', () => {
    const { code, stdout } = cli(['drift', '-', 'sketches/v1.json'], '{"price":1,"country":"DE"}\n');
    expect([code === 0, code === 1]).toEqual([false, false]);
    expect(stdout).toContain('1 values are too few');
  });
});

describe('can-i-rollback on the command line', () => {
  it('asks the consumers of the release, and says so in its exit code', async () => {
    const strict = odcs('      - { name: id, logicalType: integer, required: true }\n');
    const loose = odcs('      - { name: id, logicalType: integer }\n');
    await fixture.write({
      '.github/rollback-gate.yml': 'version: 1\ncontracts: [{ contract: own.odcs.yaml, data: samples/**, consumers: consumers/** }]\n',
      'own.odcs.yaml': loose,
      'consumers/billing.odcs.yaml': strict,
      'samples/a/orders.ndjson': '{"id":1}\n',
    });
    await fixture.commit('one');
    await fixture.tag('v1.0.0');
    await fixture.commit('two');
    expect(cli(['can-i-rollback']).code).toBe(0);
    await fixture.write({ 'consumers/billing.odcs.yaml': loose, 'samples/a/orders.ndjson': '{"id":null}\n' });
    await fixture.commit('three');
    expect(cli(['check', '--gates', 'contract']).code).toBe(1);
    const { code, stdout } = cli(['can-i-rollback', '--to', 'v1.0.0']);
    expect(code).toBe(1);
    expect(stdout).toContain('Going back to v1.0.0 would break.');
    const unknown = cli(['can-i-rollback', '--to', 'v7.0.0']);
    expect([unknown.code, unknown.stderr]).toEqual([
      2,
      expect.stringContaining('RG-USAGE: v7.0.0 is not in the release window; expected v1.0.0'),
    ]);
  });
});
