import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

describe('gitFixture', () => {
  let fixture: GitFixture | undefined;
  afterEach(async () => fixture?.cleanup());

  it('builds a repository with commits, both kinds of tags and a bare remote', async () => {
    fixture = await gitFixture();
    await fixture.write({ 'a/b.txt': 'one\n', 'gone.txt': 'x' });
    const first = await fixture.commit('one');
    await fixture.tag('v1.0.0');
    await fixture.write({ 'gone.txt': null });
    const second = await fixture.commit('two');
    await fixture.tag('v1.1.0', { annotated: true });
    expect(await fixture.git('cat-file', '-t', 'v1.0.0')).toBe('commit');
    expect(await fixture.git('cat-file', '-t', 'v1.1.0')).toBe('tag');
    expect(await fixture.git('ls-tree', '-r', '--name-only', second)).toBe('a/b.txt');
    expect(await fixture.git('rev-parse', `${second}^`)).toBe(first);
    const bare = await fixture.bare();
    expect(await fixture.bare()).toBe(bare);
    expect(await fixture.git('--git-dir', bare, 'rev-parse', 'main')).toBe(second);
    expect(await fixture.git('rev-parse', 'origin/main')).toBe(second);
    expect(await readFile(join(fixture.directory, 'a/b.txt'), 'utf8')).toBe('one\n');
    await fixture.cleanup();
    expect(existsSync(fixture.directory)).toBe(false);
  });

  it('makes the same commits every time', async () => {
    const oids: string[] = [];
    for (let round = 0; round < 2; round += 1) {
      fixture = await gitFixture();
      await fixture.write({ 'a.txt': 'one\n' });
      oids.push(await fixture.commit('one'));
      await fixture.cleanup();
    }
    expect(oids[0]).toBe(oids[1]);
  });
});
