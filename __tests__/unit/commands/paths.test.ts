import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run as compare } from '../../../src/commands/compare/run.ts';
import { run as contract } from '../../../src/commands/contract/run.ts';
import { readSources } from '../../../src/commands/ledger/sources.ts';
import { oneEnvironment, selectEnvironments } from '../../../src/commands/shared/environments.ts';
import { loadOrErrors, readConfig } from '../../../src/commands/shared/read-config.ts';
import { fileError, readUserFile } from '../../../src/commands/shared/user-file.ts';
import { replay } from '../../../src/commands/verdict/run.ts';
import { loadConfig } from '../../../src/config/index.ts';
import { checkHost } from '../../support/check-host.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'paths-'));
  await mkdir(join(root, 'folder'));
  await writeFile(join(root, 'file'), 'text');
  await symlink('round', join(root, 'round'));
});
afterAll(() => rm(root, { recursive: true }));

describe('a path that a person gives', () => {
  it.each([
    ['folder', 'folder is a folder, and a file is asked for'],
    ['nowhere', 'nowhere does not exist'],
    ['file/below', 'file/below does not exist: a part of its path is no folder'],
    ['round', 'round cannot be read: its symbolic links go round in circles'],
    ['x'.repeat(5000), `${'x'.repeat(5000)} is too long for a path`],
  ])('that leads to no file gives one error, in words: %.20s', async (path, message) => {
    await expect(readUserFile(root, path)).rejects.toMatchObject({ code: 'RG-FILE', message });
  });

  it('that may not be read says so', () => {
    expect(fileError('key.pem', Object.assign(new Error('x'), { code: 'EACCES' })).message).toBe('key.pem cannot be read: no permission');
    expect(fileError('disk', Object.assign(new Error('x'), { code: 'EIO' })).message).toBe('disk cannot be read (EIO)');
  });

  it('is read where it leads to a file', async () => {
    expect((await readUserFile(root, 'file')).toString()).toBe('text');
  });

  it('says the same wherever it is given', async () => {
    const host = checkHost(root);
    await expect(readSources({ positionals: [], options: { file: 'folder' } }, host)).rejects.toMatchObject({
      code: 'RG-FILE',
      message: 'folder is a folder, and a file is asked for',
    });
    await expect(readConfig(root, 'folder')).rejects.toMatchObject({ code: 'RG-FILE' });
    await expect(readConfig(root)).rejects.toMatchObject({ code: 'RG-CONFIG-MISSING' });
    expect(await loadOrErrors(root, 'round')).toMatchObject({ config: undefined, configErrors: [{ code: 'RG-FILE' }] });
  });
});

describe('compare, verdict and contract', () => {
  const verbs: Record<string, (...paths: string[]) => Promise<unknown>> = {
    compare: (path) => compare({ positionals: [path, 'file'], options: {} }, checkHost(root)),
    'compare, the other side': (path) => compare({ positionals: ['file', path], options: {} }, checkHost(root)),
    'compare --operations': (path) =>
      compare({ positionals: ['file', 'file'], options: { operations: path, format: 'graphql' } }, checkHost(root)),
    'verdict replay': (path) => replay({ positionals: [path], options: {} }, checkHost(root)),
    'contract test': (path) => contract({ positionals: [path, 'file'], options: {} }, checkHost(root)),
    'contract test, the data': (path) => contract({ positionals: ['file', path], options: {} }, checkHost(root)),
  };

  it.each(Object.keys(verbs))('%s gives the same one error about a path', async (name) => {
    const verb = verbs[name] ?? (() => Promise.resolve());
    await expect(verb('round')).rejects.toMatchObject({
      code: 'RG-FILE',
      message: 'round cannot be read: its symbolic links go round in circles',
    });
    const missing = name.endsWith('operations') ? '--operations: no file matches nowhere' : 'nowhere does not exist';
    await expect(verb('nowhere')).rejects.toMatchObject({ code: 'RG-FILE', message: missing });
    // Where folders are taken, an empty one holds nothing to compare or test.
    await expect(verb('folder')).rejects.toMatchObject({ message: expect.stringContaining('folder') });
  });
});

describe('the environment that is meant', () => {
  const of = (...names: string[]): ReturnType<typeof loadConfig> =>
    loadConfig(
      names.length === 0
        ? 'version: 1\nschemas: [{ files: a.json }]\n'
        : `version: 1\nenvironments:\n${names.map((name) => `  ${name}: { pins: { image: { file: a.yaml, pointer: /a } } }\n`).join('')}`,
      'config',
    );

  it('is the only one where there is one', () => {
    expect(oneEnvironment(of('production'), undefined).name).toBe('production');
    expect(() => oneEnvironment(of('staging', 'production'), undefined)).toThrow(
      expect.objectContaining({ code: 'RG-USAGE', expected: '--environment with one of: staging, production' }),
    );
    expect(() => oneEnvironment(of(), undefined)).toThrow(expect.objectContaining({ code: 'RG-USAGE' }));
  });

  it('is the one of the name, and a slip is told', () => {
    expect(oneEnvironment(of('staging', 'production'), 'staging').name).toBe('staging');
    expect(selectEnvironments(of('staging', 'production'), undefined).map(({ name }) => name)).toEqual(['staging', 'production']);
    expect(() => selectEnvironments(of('production'), 'prod')).toThrow(
      expect.objectContaining({ code: 'RG-ENVIRONMENT-UNKNOWN', expected: 'one of: production' }),
    );
  });
});
