import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GitFixture, gitFixture } from '../support/git-fixture.ts';

const WAIVERS = '.github/rollback-gate.waivers.yml';
const DAY = 86_400_000;

let folder: string;
let fixture: GitFixture;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waivers-dist-'));
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

/** The built command line, as of `days` from now. */
function cli(args: readonly string[], days = 0): Result {
  const shift = `data:text/javascript,const now=Date.now;Date.now=()=>now()+${days * DAY}`;
  const node = ['--import', shift, join(folder, 'dist/cli.js'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, node, { cwd: fixture.directory, env: fixture.env, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly fingerprint: string;
  readonly waiver?: object;
}

/** What the gate says about the change, by the rules of `main`. */
function check(days = 0): { code: number | null; headline: string; findings: Finding[]; rules: string[] } {
  const { code, stdout, stderr } = cli(['check', '--base', 'main', '--json'], days);
  if (stdout === '') throw new Error(stderr);
  const { headline, findings } = JSON.parse(stdout) as { headline: string; findings: Finding[] };
  return { code, headline, findings, rules: findings.map(({ rule, severity }) => `${severity} ${rule}`).sort() };
}

function schema(...symbols: string[]): string {
  const type = { type: 'enum', name: 'Color', symbols };
  return `${JSON.stringify({ type: 'record', name: 'Order', fields: [{ name: 'color', type }] }, null, 2)}\n`;
}

function inDays(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
}

describe('a finding that is waived, from the pull request to the end of the waiver', () => {
  let fingerprint = '';
  const waive = (...more: string[]): Result =>
    cli(['waive', fingerprint.slice(0, 12), '--reason', 'readers are updated first', '--owner', 'data', '--expires', inDays(30), ...more]);

  it('blocks at first, and the report says by what it can be waived', async () => {
    await fixture.write({
      '.github/rollback-gate.yml': 'version: 1\nreleases: { window: 1 }\nschemas:\n  - files: schemas/**\n',
      'schemas/order.avsc': schema('RED'),
    });
    await fixture.commit('one');
    await fixture.tag('v1.0.0');
    await fixture.git('checkout', '-q', '-b', 'change');
    await fixture.write({ 'schemas/order.avsc': schema('RED', 'BLUE') });
    await fixture.commit('a new colour');
    const { code, findings } = check();
    expect([code, findings.map(({ rule, severity }) => [rule, severity])]).toEqual([1, [['avro/enum-symbol-missing', 'error']]]);
    fingerprint = findings[0]?.fingerprint.replace('sha256:', '') ?? '';
    expect(cli(['check', '--base', 'main']).stdout).toMatch(new RegExp(`waive +${fingerprint.slice(0, 12)}`));
  });

  it('is not waived without a reason, an owner and an end', () => {
    const { code, stderr } = cli(['waive', fingerprint.slice(0, 12), '--reason', 'x', '--owner', 'data']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('RG-USAGE: --expires is missing')]);
    expect(cli(['waive', 'ffffffffffff', '--reason', 'x', '--owner', 'y', '--expires', inDays(1)]).stderr).toContain(
      fingerprint.slice(0, 12),
    );
  });

  it('gets an entry that is printed, or written', async () => {
    const printed = waive();
    expect([printed.code, printed.stdout]).toEqual([
      0,
      expect.stringContaining(`- fingerprint: ${JSON.stringify(fingerprint.slice(0, 12)).slice(1, -1)}`),
    ]);
    expect(waive('--write').code).toBe(0);
    const text = readFileSync(join(fixture.directory, WAIVERS), 'utf8');
    expect(text).toContain(await fixture.git('rev-parse', 'HEAD:schemas/order.avsc'));
    expect(text).toContain(await fixture.git('rev-parse', 'v1.0.0:schemas/order.avsc'));
  });

  it('still blocks while only the change itself has the waiver', () => {
    expect(check()).toMatchObject({ code: 1, rules: ['error avro/enum-symbol-missing', 'note policy/waivers-changed'] });
  });

  it('passes with a note once the waiver is on the base', async () => {
    await fixture.git('checkout', '-q', 'main');
    await fixture.git('add', '-A');
    await fixture.commit('accept the new colour');
    await fixture.git('checkout', '-q', 'change');
    await fixture.git('merge', '-q', '--no-edit', 'main');
    const { code, headline, findings } = check();
    expect([code, headline]).toEqual([0, 'May be deployed and taken back to v1.0.0, with 1 finding waived.']);
    expect(findings).toMatchObject([
      { severity: 'note', waiver: { reason: 'readers are updated first', owner: 'data', expires: inDays(30) } },
    ]);
    expect(cli(['check', '--base', 'main']).stdout).toContain('error → note: waived until');
    expect(waive().stderr).toContain('is waived already');
  });

  it('blocks again when the file changes once more, in whatever way', async () => {
    await fixture.write({ 'schemas/order.avsc': schema('RED', 'BLUE').replace('\n}', ' \n}') });
    expect(check()).toMatchObject({ code: 1, rules: ['error avro/enum-symbol-missing', 'warning policy/waiver-stale'] });
    await fixture.write({ 'schemas/order.avsc': schema('RED', 'BLUE', 'GREEN') });
    expect(check()).toMatchObject({ code: 1, rules: expect.arrayContaining(['error avro/enum-symbol-missing']) as unknown });
    await fixture.git('checkout', '-q', '--', 'schemas');
    expect(check().code).toBe(0);
  });

  it('blocks again when another release ran meanwhile that nobody judged', async () => {
    await fixture.git('checkout', '-q', '-b', 'hotfix', 'v1.0.0');
    await fixture.write({ 'schemas/order.avsc': schema('RED', 'BLACK') });
    await fixture.commit('hotfix');
    await fixture.tag('v1.0.1');
    await fixture.git('checkout', '-q', 'change');
    await fixture.git('merge', '-q', '--no-edit', '-s', 'ours', 'v1.0.1');
    expect(check()).toMatchObject({ code: 1 });
    await fixture.git('reset', '-q', '--hard', 'HEAD~1');
    await fixture.git('tag', '-d', 'v1.0.1');
    expect(check().code).toBe(0);
  });

  it('blocks again after the last day of the waiver', () => {
    expect(check(30).code).toBe(0);
    expect(check(31)).toMatchObject({ code: 1, rules: ['error avro/enum-symbol-missing', 'warning policy/waiver-expired'] });
  });

  it('needs no waiver any more once it is released', async () => {
    await fixture.tag('v1.1.0');
    await fixture.commit('next');
    expect(check()).toMatchObject({ code: 0, rules: ['note policy/waiver-unused'] });
  });

  it('lets no broken waivers file pass, and one that is on the base waives nothing', async () => {
    await fixture.write({ [WAIVERS]: 'version: 1\nwaivers:\n  - rule: x\n' });
    expect(check()).toMatchObject({ code: 1, rules: expect.arrayContaining(['error policy/waivers-invalid']) as unknown });
    await fixture.git('checkout', '-q', 'main');
    await fixture.write({ [WAIVERS]: 'version: 1\nwaivers:\n  - rule: x\n' });
    await fixture.commit('break the file');
    await fixture.git('checkout', '-q', 'change');
    expect(check()).toMatchObject({ code: 0, rules: expect.arrayContaining(['warning policy/waivers-invalid']) as unknown });
  });
});
