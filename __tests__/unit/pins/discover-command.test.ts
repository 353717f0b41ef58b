import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { discoverSpec } from '../../../src/commands/pins/index.ts';
import { loadConfig } from '../../../src/config/index.ts';
import { type CommandResult, type Host, systemClock } from '../../../src/core/index.ts';
import { A, deployment } from '../../support/pins.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'discover-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function host(directory: string): Host {
  return {
    directory,
    env: () => undefined,
    clock: systemClock,
    fetch: () => Promise.reject(new Error('no network here')),
    signal: new AbortController().signal,
    progress: () => undefined,
    write: () => undefined,
    // oxlint-disable-next-line require-yield
    stdin: async function* () {
      await Promise.resolve();
    },
    mask: () => undefined,
  };
}

async function discover(positionals: readonly string[] = [], options = {}, directory = root): Promise<CommandResult> {
  const run = await discoverSpec.load();
  return run({ positionals, options }, host(directory));
}

describe('pins discover', () => {
  it('looks at what git tracks and would track, from the top of the work tree', async () => {
    execFileSync('git', ['init', '-q', root]);
    write('.gitignore', 'ignored/\n');
    write('deploy/prod/api.yaml', deployment(`r.example/api@${A}`));
    write('deploy/staging/api.yaml', deployment('r.example/api:1'));
    write('ignored/prod/x.yaml', deployment('x:1'));
    write('notes.md', 'image: x:1\n');
    symlinkSync('api.yaml', join(root, 'deploy/prod/link.yaml'));
    execFileSync('git', ['-C', root, 'add', 'deploy/prod/api.yaml']);
    const result = await discover();
    expect(result.verdict).toBe('pass');
    const { environments } = loadConfig(result.text ?? '', 'x.yml');
    expect([...environments.values()].map(({ name, pins }) => [name, pins.map(({ file }) => file)])).toEqual([
      ['production', ['deploy/prod/api.yaml']],
      ['staging', ['deploy/staging/api.yaml']],
    ]);
    expect(result.text).toContain('deploy/prod/link.yaml: a symbolic link');
    const below = await discover([], {}, join(root, 'deploy/prod'));
    expect(below.json).toMatchObject({
      files: 1,
      environments: { production: [{ name: 'api', file: 'deploy/prod/api.yaml', digest: A, mutability: 'none', line: 10 }] },
      leftOut: [{ file: 'deploy/prod/link.yaml' }],
      warnings: [],
    });
    const asked = await discover(['deploy/staging'], { environment: 'staging' });
    expect(asked.json).toMatchObject({ files: 1, environments: { staging: [{ mutability: 'tag' }] } });
  });

  it('refuses what cannot be a name, and folders that are no repository', async () => {
    await expect(discover([], { environment: 'a b' })).rejects.toMatchObject({ code: 'RG-USAGE' });
    await expect(discover()).rejects.toMatchObject({ code: 'RG-GIT-MISSING' });
  });

  it('takes names for names: an option or a pattern as a path is none', async () => {
    execFileSync('git', ['init', '-q', root]);
    write('prod/*.yaml', deployment('x:1'));
    write('prod/b.yaml', deployment('x:1'));
    const result = await discover(['prod/*.yaml']);
    expect(result.json).toMatchObject({ files: 1, environments: { production: [{ file: 'prod/*.yaml' }] } });
    expect((await discover(['--others'])).json).toMatchObject({ files: 0 });
  });
});
