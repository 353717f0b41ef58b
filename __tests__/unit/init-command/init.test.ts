import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { run } from '../../../src/commands/init/run.ts';
import { loadConfig } from '../../../src/config/index.ts';
import { type CommandResult, GateErrors, type Host } from '../../../src/core/index.ts';
import { matchFiles } from '../../../src/window/index.ts';
import { checkHost, runCheck } from '../../support/check-host.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';
import { click, SHAPES, type Shape } from './shapes.ts';

const CONFIG = '.github/rollback-gate.yml';
let repository: GitFixture;
afterEach(() => repository.cleanup());

async function build({ releases }: Pick<Shape, 'releases'>): Promise<void> {
  repository = await gitFixture();
  for (const { tag, files } of releases) {
    await repository.write(files);
    await repository.commit(tag ?? 'change');
    if (tag !== undefined) await repository.tag(tag);
  }
}

interface Told {
  readonly result: CommandResult;
  readonly text: string;
}

async function init(options: Readonly<Record<string, string | boolean>> = {}, host: Partial<Host> = {}): Promise<Told> {
  let text = '';
  const write = (part: string): void => void (text += part);
  const result = await run({ positionals: [], options }, { ...checkHost(repository.directory, repository.env), write, ...host });
  return { result, text };
}

const read = (path: string): Promise<string> => readFile(join(repository.directory, path), 'utf8');

describe('init proposes for a repository with', () => {
  it.each(SHAPES)('$name a configuration that check accepts', async (shape) => {
    await build(shape);
    await init({ yes: true });
    const text = await read(CONFIG);
    for (const line of shape.says) expect(text).toContain(line);
    const config = loadConfig(text, CONFIG);
    const listed = (await repository.git('-c', 'core.quotePath=false', 'ls-files', '-z', '-co')).split('\0').filter(Boolean);
    for (const { files } of config.schemas) {
      // Every glob stands for something, so that nothing is left unseen by a misspelling.
      for (const glob of files) expect({ glob, matched: (await matchFiles(listed, [glob])).length > 0 }).toEqual({ glob, matched: true });
    }
    if (shape.releases.length === 0) return;
    const { verdict } = await runCheck(repository.directory, {}, repository.env).catch((error: unknown) => {
      throw error instanceof GateErrors ? new Error(error.errors.map(({ message }) => message).join('\n')) : error;
    });
    expect(['pass', 'fail', 'skipped']).toContain(verdict);
  });
});

describe('init', () => {
  const history: Shape['releases'] = [
    { tag: 'v1.0.0', files: { 'schemas/click.avsc': click() } },
    { tag: 'v1.1.0', files: { 'schemas/click.avsc': click('{ "name": "at", "type": "long", "default": 0 }') } },
    // v1.1.0 cannot read what this one writes: its reader has no default for `item`.
    {
      tag: 'v1.2.0',
      files: { 'schemas/click.avsc': '{ "type": "record", "name": "Click", "fields": [{ "name": "at", "type": "long", "default": 0 }] }' },
    },
  ];

  it('says which of the last releases could not have been taken back, and shows the line', async () => {
    await build({ releases: history });
    const { text, result } = await init({ print: true });
    expect(text).toContain('Of the last 2 releases, 1 could not have been taken back.');
    expect(text).toContain('v1.2.0: COULD NOT be taken back');
    expect(text).toContain('schemas/click.avsc:1:');
    expect(text).toContain('v1.1.0: could be taken back');
    expect(result.json).toMatchObject({
      history: {
        releases: [
          { tag: 'v1.2.0', state: 'no-way-back' },
          { tag: 'v1.1.0', state: 'safe' },
        ],
      },
    });
  });

  it('looks back as far as it is told', async () => {
    await build({ releases: history });
    expect((await init({ print: true, releases: '1' })).text).toContain('Of the last 1 release,');
    expect((await init({ print: true, releases: '0' })).text).not.toContain('Of the last');
    await expect(init({ releases: 'many' })).rejects.toMatchObject({ code: 'RG-USAGE' });
  });

  it('writes nothing unless it is told to', async () => {
    await build({ releases: history });
    for (const answer of ['n\n', '\n', '']) {
      const told = await init({}, { interactive: true, stdin: () => answers(answer) });
      expect(told.text).toContain('Nothing was written');
    }
    const unasked = await init({}, { stdin: () => answers('y\n') });
    expect(unasked.text).not.toContain('[y/N]');
    await expect(read(CONFIG)).rejects.toMatchObject({ code: 'ENOENT' });
    const yes = await init({}, { interactive: true, stdin: () => answers('yes\n') });
    expect(yes.text).toContain(`Written: ${CONFIG}, .github/workflows/rollback-gate.yml.`);
    expect(await read('.github/workflows/rollback-gate.yml')).toContain('fetch-depth: 0');
  });

  it('leaves what is there as it is', async () => {
    await build({ releases: history });
    const own = 'version: 1\nreleases: { tags: "v*" }\nschemas: [{ files: schemas/click.avsc }]\n';
    await repository.write({ [CONFIG]: own });
    const { text } = await init({ yes: true });
    expect(text).toContain(`${CONFIG} is there already and stays as it is.`);
    expect(await read(CONFIG)).toBe(own);
    const again = await init({ yes: true });
    expect(again.text).toContain('There is nothing to write.');
  });

  it('says what is wrong with a configuration that is there', async () => {
    await build({ releases: history });
    await repository.write({ [CONFIG]: 'version: 1\nschema: []\n' });
    await expect(init({ yes: true })).rejects.toMatchObject({ errors: [{ code: 'RG-CONFIG-UNKNOWN-KEY' }] });
  });

  it('writes through no link that leads out of the repository', async () => {
    await build({ releases: history });
    const outside = await gitFixture();
    try {
      await repository.git('config', 'core.symlinks', 'true');
      const { symlink } = await import('node:fs/promises');
      await symlink(outside.directory, join(repository.directory, '.github'));
      await expect(init({ yes: true })).rejects.toMatchObject({ code: 'RG-PATH' });
    } finally {
      await outside.cleanup();
    }
  });

  it('looks back at nothing in a shallow clone, and says why', async () => {
    await build({ releases: history });
    const origin = await repository.bare();
    const clone = await gitFixture();
    try {
      await clone.git('fetch', '-q', '--depth=1', `file://${origin}`, 'main');
      await clone.git('checkout', '-q', 'FETCH_HEAD');
      const directory = clone.directory;
      const { text } = await init({ print: true }, { directory });
      expect(text).toContain('No look back at earlier releases');
    } finally {
      await clone.cleanup();
    }
  });

  it('lets no name of a file break out of a line', async () => {
    const folder = 'deploy/production/x\u2028jobs: {}\u0085\ud83d\ude00';
    await build({ releases: [{ files: { [`${folder}/kustomization.yaml`]: 'images:\n  - name: api\n    newTag: v1\n' } }] });
    await init({ yes: true });
    const proposed = [CONFIG, '.github/workflows/rollback-gate-watch.yml'];
    for (const path of proposed) expect(await read(path)).not.toMatch(/[\u0085\u2028\u2029]/);
    const config = loadConfig(await read(CONFIG), CONFIG);
    expect(config.environments.get('production')?.pins[0]?.file).toBe(`${folder}/kustomization.yaml`);
  });

  it('names the action where the runner says what it is', async () => {
    await build({ releases: history });
    const env: Readonly<Record<string, string>> = { GITHUB_ACTION_REPOSITORY: 'acme/gate', GITHUB_ACTION_REF: 'v3' };
    const { text } = await init({ print: true }, { env: (name) => env[name] });
    expect(text).toContain('- uses: acme/gate@v3');
  });
});

async function* answers(text: string): AsyncIterable<Uint8Array> {
  if (text !== '') yield Buffer.from(text);
}
