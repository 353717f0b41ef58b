import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
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

/** The files that a verb reads in a repository with these files, in order of their names, and whatever else it ran but Node's own light modules. */
function readBy(verb: string, committed: Readonly<Record<string, string>>): { files: string[]; outside: string[] } {
  const repository = mkdtempSync(join(folder, 'repository-'));
  for (const [path, text] of Object.entries(committed)) {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), text);
  }
  const git = (...args: readonly string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@localhost', ...args], { cwd: repository });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '--no-gpg-sign', '-m', 'first');
  const coverage = mkdtempSync(join(folder, 'coverage-'));
  const env = { PATH: process.env['PATH'], NODE_V8_COVERAGE: coverage };
  const run = spawnSync(node.path, [join(folder, 'dist', 'cli.js'), verb], { cwd: repository, encoding: 'utf8', env });
  expect(run).toMatchObject({ status: 0, stderr: '' });
  const [report = ''] = readdirSync(coverage);
  const { result } = JSON.parse(readFileSync(join(coverage, report), 'utf8')) as { result: { url: string }[] };
  const scripts = result.map(({ url }) => (url.startsWith('file:') ? relative(join(folder, 'dist'), fileURLToPath(url)) : url)).sort();
  const isLight = (one: string): boolean => one.startsWith('node:') && !/^node:(?:_?http|https|tls|_tls|crypto|dns|worker)/.test(one);
  return { files: scripts.filter((one) => files.has(one)), outside: scripts.filter((one) => !files.has(one) && !isLight(one)) };
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

  it('imports nothing but its own files and what comes with Node', () => {
    for (const [path, text] of files) {
      if (!path.endsWith('.js')) continue;
      const code = text.replace(/^\s*(?:\*|\/\*|\/\/).*$/gm, '');
      const imported = [...code.matchAll(/^(?:import|export)\b[^;\n]*?["']([^"'\n]+)["'];?$|\bimport\(["']([^"']+)["']\)/gm)];
      for (const [, fixed = '', late = fixed] of imported) {
        if (isBuiltin(late)) continue;
        expect([path, late, files.has(posix.join(dirname(path), late))]).toEqual([path, late, true]);
      }
    }
  });

  const CHECK = ['chunks/check.js', 'chunks/commands-check-run.js', 'chunks/config.js', 'chunks/runtime.js', 'chunks/start.js', 'cli.js'];
  const GIT = ['chunks/actions-exec-shared.js', 'chunks/actions-exec.js'];
  const PIN = 'version: 1\nenvironments: { a: { pins: { image: { file: k.yaml, kustomize: app } } } }\n';
  it.each([
    ['no configuration but its version', 'version: 1\n', []],
    ['one pin', PIN, ['chunks/gates-pins-run.js', 'chunks/jsonc-parser-shared.js', 'chunks/pins.js']],
  ])('check reads what it needs and no more: %s', (_name, config, more) => {
    const manifest = `images: [{ name: app, digest: "sha256:${'1'.repeat(64)}" }]\n`;
    const read = readBy('check', { '.github/rollback-gate.yml': config, 'k.yaml': manifest });
    expect(read).toEqual({ files: [...CHECK, ...GIT, 'chunks/gates-policy-run.js', 'chunks/yaml-shared.js', ...more].sort(), outside: [] });
    const bytes = read.files.reduce((sum, path) => sum + Buffer.byteLength(files.get(path) ?? ''), 0);
    expect(bytes).toBeLessThan(more.length === 0 ? 680_000 : 1_020_000);
  });

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
