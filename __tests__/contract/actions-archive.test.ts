import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { actionNode } from '../support/fake-runner.ts';

/** What a runner downloads for a tag at every job: `git archive`, which leaves out what `.gitattributes` marks as `export-ignore`. */
const LIMIT = 3_000_000;
const git = process.env['PATH'] ?? '';

describe('the archive of a tag', () => {
  let folder: string;
  let bytes: Buffer;
  const inside = (...path: string[]): string => join(folder, 'archive', ...path);
  const run = (file: string, args: readonly string[], cwd = tmpdir()): ReturnType<typeof spawnSync> & { stdout: string; stderr: string } =>
    spawnSync(file, [...args], { cwd, encoding: 'utf8', env: { PATH: git, HOME: folder } });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'action-archive-'));
    bytes = execFileSync('git', ['archive', '--worktree-attributes', 'HEAD'], { maxBuffer: 1 << 28 });
    mkdirSync(inside());
    execFileSync('tar', ['-x', '-C', inside()], { input: bytes });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it(`is at most ${LIMIT / 1e6} MB compressed`, () => {
    expect(gzipSync(bytes, { level: 6 }).byteLength).toBeLessThanOrEqual(LIMIT);
  });

  it('holds nothing that only those who work on it need', () => {
    const known = ['LICENSE', 'README.md', 'SECURITY.md', 'action.yml', 'dist', 'package.json', 'schema'];
    const actions = readdirSync(inside()).filter((name) => existsSync(inside(name, 'action.yml')));
    expect(readdirSync(inside()).filter((name) => !known.includes(name) && !actions.includes(name))).toEqual([]);
    expect(readdirSync(inside())).toEqual(expect.arrayContaining(known));
  });

  it('holds every action of the repository, with what it runs and its readme', () => {
    const tracked = execFileSync('git', ['ls-tree', '-r', '--name-only', 'HEAD'], { encoding: 'utf8' }).split('\n');
    const files = tracked.filter((path) => /^(?:[a-z-]+\/)?action\.yml$/.test(path));
    expect(files.length).toBeGreaterThanOrEqual(3);
    for (const file of files) {
      const { runs } = parse(readFileSync(inside(file), 'utf8')) as { runs: { main: string } };
      const action = join(inside(file), '..');
      const main = relative(inside(), join(action, runs.main));
      expect({ file, main, exists: existsSync(inside(main)) }).toEqual({ file, main, exists: true });
      expect(existsSync(join(action, 'README.md'))).toBe(true);
    }
  });

  it('runs without anything beside it', () => {
    const help = run(actionNode().path, [inside('dist', 'cli.js'), '--help']);
    expect([help.status, help.stderr]).toEqual([0, '']);
    expect(help.stdout).toContain('Usage: rollback-gate VERB');
    const schema = join(folder, 'one.json');
    writeFileSync(schema, '{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"string"}');
    expect(run(actionNode().path, [inside('dist', 'cli.js'), 'compare', schema, schema]).status).toBe(0);
  });

  it('carries the licences of what is bundled', () => {
    const text = readdirSync(inside('dist')).filter((name) => name.endsWith('licenses.txt'));
    expect(text).toHaveLength(1);
    expect(readFileSync(inside('dist', text[0] ?? ''), 'utf8').length).toBeGreaterThan(10_000);
  });

  it('packs into a package whose command npx finds', () => {
    const packed = run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], inside());
    expect(packed.status).toBe(0);
    const user = join(folder, 'user');
    const target = join(user, 'node_modules', 'rollback-gate');
    mkdirSync(target, { recursive: true });
    writeFileSync(join(user, 'package.json'), '{"name":"user","private":true}\n');
    execFileSync('tar', ['-xzf', join(folder, packed.stdout.trim().split('\n').at(-1) ?? ''), '-C', target, '--strip-components=1']);
    // Everything is bundled: the command has to run without one installed dependency. This only links the commands of what is there.
    expect(run('npm', ['rebuild', '--ignore-scripts', '--offline', '--silent'], user).status).toBe(0);
    const version = run('npx', ['--no-install', 'rollback-gate', '--version'], user);
    expect(version.stdout.trim()).toBe((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version);
  });
});
