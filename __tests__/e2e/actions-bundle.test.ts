import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { actionNode } from '../support/fake-runner.ts';

const node = actionNode();
let folder: string;

/** Every file of a folder, by path. */
function filesOf(directory: string): Map<string, string> {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(directory.length + 1), readFileSync(path, 'utf8')]));
}

function build(name: string, binary: string): Map<string, string> {
  const result = spawnSync(binary, ['scripts/build.mjs', '--out', join(folder, name)], { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(result.stderr);
  return filesOf(join(folder, name));
}

function hashes(files: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...files].map(([path, text]) => [path, createHash('sha256').update(text).digest('hex')]));
}

let files: Map<string, string>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  files = build('dist', process.execPath);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files that are read before an entry does anything: what it imports statically, and so on. */
function startPath(entry: string): string[] {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const imports = (files.get(path) ?? '').matchAll(/^(?:import|export)\b[^;]*?["'](\.[^"']+)["'];/gm);
    for (const match of imports) visit(posix.join(dirname(path), match[1] ?? ''));
  };
  visit(entry);
  return [...seen];
}

describe('the bundle', () => {
  it(`is the same bytes when built again, deeper, and by another Node (${process.version}, ${node.version})`, () => {
    expect(hashes(build('some/where/much/deeper', node.path))).toEqual(hashes(files));
  });

  it('has an entry for each action and for the command line', () => {
    const entries = readdirSync('src/entry').map((file) => file.replace(/\.ts$/, '.js'));
    expect(entries).toEqual(expect.arrayContaining(['check.js', 'cli.js', 'rollback.js', 'watch.js']));
    expect([...files.keys()].filter((path) => !path.startsWith('chunks/'))).toEqual([...entries, 'third-party-licenses.txt'].sort());
    expect(files.get('cli.js')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('has names that stay, and nothing of the machine that built it', () => {
    for (const [path, text] of files) {
      expect(path).toMatch(/^[a-z0-9/-]+\.(js|txt|wasm)$/);
      expect(text.includes(process.cwd())).toBe(false);
      expect(text.includes(tmpdir() + '/')).toBe(false);
      expect(text).not.toContain('sourceMappingURL=');
      expect(path.endsWith('.js') && text.includes('\r\n')).toBe(false);
    }
  });

  it.each(readdirSync('src/entry').map((file) => file.replace(/\.ts$/, '.js')))(
    '%s starts with little: no parser, no validator, no HTTP client',
    (entry) => {
      const path = startPath(entry);
      const bytes = path.reduce((sum, one) => sum + Buffer.byteLength(files.get(one) ?? ''), 0);
      expect(path.length).toBeLessThanOrEqual(4);
      expect(bytes).toBeLessThan(150_000);
      for (const one of path) expect(files.get(one)).not.toMatch(/node_modules\/(undici|ajv|avsc|yaml|@actions|semver)\//);
      for (const one of path) expect(files.get(one)).not.toMatch(/^import .*["'](?:node:)?(?:https?|child_process)["']/m);
    },
  );

  it('has no HTTP client but in chunks of their own', () => {
    const holders = [...files].filter(([, text]) => text.includes('node_modules/undici/')).map(([path]) => path);
    for (const holder of holders) {
      const users = [...files].filter(
        ([path, text]) => path !== holder && new RegExp(`^import .*["']\\./${posix.basename(holder)}["']`, 'm').test(text),
      );
      expect(users.map(([path]) => path)).toEqual([]);
    }
  });

  it('names the licence of everything inside', () => {
    const licenses = files.get('third-party-licenses.txt') ?? '';
    const inside = new Set(
      [...files.values()].flatMap((text) => [...text.matchAll(/node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//g)].map((match) => match[1] ?? '')),
    );
    expect(inside.size).toBeGreaterThan(5);
    for (const name of inside) expect(licenses).toContain(`${name} `);
    expect(licenses.includes('(unknown)')).toBe(false);
  });

  it('answers --version and --help from outside of any repository', () => {
    const run = (word: string): string =>
      spawnSync(node.path, [join(folder, 'dist', 'cli.js'), word], { cwd: tmpdir(), encoding: 'utf8' }).stdout;
    expect(run('--version')).toBe(`${(JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version}\n`);
    expect(run('--help')).toContain('Exit codes: 0 pass, 1 fail');
  });
});
