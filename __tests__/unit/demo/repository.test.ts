import { afterEach, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DemoRepository } from '../../../src/commands/demo/repository.ts';
import { openRepository, withPlainGit } from '../../../src/git/index.ts';

const before = { ...process.env };
let folder = '';
afterEach(() => {
  process.env = { ...before };
  rmSync(folder, { recursive: true, force: true });
});

/** Settings of a user that would each break a story that is told with git. */
function oddSettings(): string {
  const hooks = join(folder, 'hooks');
  for (const name of ['pre-commit', 'pre-push', 'commit-msg']) {
    mkdirSync(join(hooks, 'hooks'), { recursive: true });
    for (const file of [join(hooks, name), join(hooks, 'hooks', name)]) {
      writeFileSync(file, '#!/bin/sh\nexit 1\n');
      chmodSync(file, 0o755);
    }
  }
  return [
    '[commit]\ngpgsign = true\n[tag]\ngpgsign = true\n[gpg]\nprogram = /bin/false',
    `[core]\nhooksPath = ${hooks}\nautocrlf = true\n[init]\ndefaultBranch = trunk\ntemplateDir = ${hooks}`,
    `[url "https://nowhere.invalid/"]\ninsteadOf = ${tmpdir()}\n[push]\ndefault = nothing\n[protocol "file"]\nallow = never\n`,
  ].join('\n');
}

describe("the demo's repository", () => {
  it('is the same whatever the environment and the settings of the user say', async () => {
    folder = mkdtempSync(join(tmpdir(), 'odd-'));
    writeFileSync(join(folder, '.gitconfig'), oddSettings());
    Object.assign(process.env, {
      HOME: folder,
      GIT_CONFIG_GLOBAL: join(folder, '.gitconfig'),
      GIT_DIR: '/nowhere',
      GIT_WORK_TREE: '/nowhere',
      GIT_INDEX_FILE: '/nowhere/index',
      GIT_AUTHOR_DATE: 'nonsense',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'commit.gpgsign',
      GIT_CONFIG_VALUE_0: 'true',
    });
    await withPlainGit(join(folder, 'home'), async () => {
      const demo = new DemoRepository(folder, new AbortController().signal);
      await demo.create();
      await demo.commit('First', { 'a.txt': 'one\n' });
      await demo.release('v1.0.0');
      expect(await demo.deployed('a.txt')).toBe('one\n');
      const repository = await openRepository(demo.directory);
      expect(await repository.text(['ls-remote', '--heads', 'origin'])).toMatch(/^[0-9a-f]{40}\trefs\/heads\/main$/);
      await repository.close();
    });
  });

  it('ends its git when the demo is cancelled', async () => {
    folder = mkdtempSync(join(tmpdir(), 'odd-'));
    const abort = new AbortController();
    const demo = new DemoRepository(folder, abort.signal);
    abort.abort(new Error('cancelled'));
    await expect(demo.create()).rejects.toThrow('cancelled');
  });
});
