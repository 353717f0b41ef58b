import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleEntry } from '../../support/bundle.ts';

let entry: ReturnType<typeof bundleEntry>;
let folder: string;
beforeAll(() => {
  entry = bundleEntry(new URL('../../support/fake-verbs.ts', import.meta.url));
  folder = mkdtempSync(join(tmpdir(), 'report-files-'));
  // A folder of this name cannot be made.
  writeFileSync(join(folder, 'file'), '');
});
afterAll(() => {
  for (const one of [entry.folder, folder]) rmSync(one, { recursive: true, force: true });
});

function run(...words: readonly string[]): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry.file, ...words], { encoding: 'utf8', cwd: folder });
  return { code: status, stdout, stderr };
}

const text = (path: string): string => readFileSync(join(folder, path), 'utf8');

describe('--report-files on the command line', () => {
  it('writes each file beside what is printed, and leaves the verdict alone', () => {
    expect(run('fail', '--report-files', 'sarif=a/gate.sarif,b/gate.html,gate.xml,gate.md')).toMatchObject({ code: 1, stderr: '' });
    expect(JSON.parse(text('a/gate.sarif'))).toMatchObject({ version: '2.1.0' });
    expect(text('b/gate.html')).toContain('<h1>check');
    expect(text('gate.xml')).toContain('<testsuites>');
    expect(text('gate.md')).toMatch(/^## ❌ check: fail/);
  });

  it('names a file after the verb where only a format is said', () => {
    expect(run('fail', '--report-files', 'html,json').code).toBe(1);
    expect(existsSync(join(folder, 'rollback-gate-fail.html'))).toBe(true);
    expect(JSON.parse(text('rollback-gate-fail.json'))).toMatchObject({ version: 1, verdict: 'fail' });
  });

  it('writes what `--json` would print, all of it', () => {
    run('fail', '--report-files', 'same.json');
    expect(JSON.parse(text('same.json'))).toEqual(JSON.parse(run('fail', '--json').stdout));
  });

  it('is refused before anything runs where it says nothing sensible', () => {
    for (const value of ['pdf', 'html=', 'report', 'a.html,a.html', 'html,html', '=x.html']) {
      const { code, stderr } = run('fail', '--report-files', value);
      expect([value, code]).toEqual([value, 2]);
      expect(stderr).toContain('RG-USAGE');
    }
  });

  it('does not let a success hide a file that is missing', () => {
    expect(run('nothing', '--report-files', 'html=file/x.html')).toMatchObject({ code: 2, stderr: expect.stringContaining('RG-FILE') });
    expect(run('fail', '--report-files', 'html=file/x.html').code).toBe(1);
    expect(run('echo', 'a', '--report-files', 'html')).toMatchObject({ code: 2, stderr: expect.stringContaining('has no report') });
  });

  it('tells of errors too', () => {
    expect(run('throw', '--report-files', 'errors.html,errors.xml,errors.json').code).toBe(2);
    expect(text('errors.html')).toContain('RG-CONFIG-INVALID');
    expect(text('errors.xml')).toContain('<error ');
    expect(JSON.parse(text('errors.json'))).toMatchObject({ verdict: 'error', errors: [{ code: 'RG-CONFIG-INVALID' }, {}] });
  });
});
