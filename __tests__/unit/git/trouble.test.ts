import { chmod, mkdir, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { BatchReader } from '../../../src/git/batch.ts';
import { type GitRepository, openRepository } from '../../../src/git/index.ts';
import { parseTree, TreeReader } from '../../../src/git/tree.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

describe('a git that does not do as it is told', () => {
  let fixture: GitFixture;
  let repository: GitRepository | undefined;
  beforeEach(async () => {
    fixture = await gitFixture();
  });
  afterEach(async () => {
    await repository?.close();
    repository = undefined;
    await fixture.cleanup();
  });

  /** Runs with a variable of the environment set, as a surrounding program would. */
  async function withEnv<T>(name: string, value: string, work: () => Promise<T>): Promise<T> {
    const before = process.env[name];
    process.env[name] = value;
    try {
      return await work();
    } finally {
      if (before === undefined) delete process.env[name];
      else process.env[name] = before;
    }
  }

  it('says that git is not installed', async () => {
    repository = await openRepository(fixture.directory);
    const opened = repository;
    const empty = join(fixture.directory, '../empty');
    await mkdir(empty);
    await withEnv('PATH', empty, async () => {
      await expect(openRepository(fixture.directory)).rejects.toMatchObject({ code: 'RG-GIT-MISSING', hint: 'install git' });
      await expect(opened.object('HEAD')).rejects.toMatchObject({ code: 'RG-GIT-MISSING' });
    });
  });

  it('says how to trust a folder that belongs to somebody else', async () => {
    await withEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1', async () => {
      await expect(openRepository(fixture.directory)).rejects.toMatchObject({
        code: 'RG-GIT',
        message: expect.stringContaining('belongs to another user') as unknown,
        hint: expect.stringContaining('safe.directory') as unknown,
      });
    });
  });

  it('reports a damaged object instead of waiting for ever, and goes on', async () => {
    await fixture.write({ 'a.txt': 'content that will be cut off', 'b.txt': 'whole' });
    await fixture.commit('one');
    const oid = await fixture.git('rev-parse', 'HEAD:a.txt');
    const file = join(fixture.directory, '.git/objects', oid.slice(0, 2), oid.slice(2));
    await chmod(file, 0o644);
    await truncate(file, 12);
    repository = await openRepository(fixture.directory);
    await expect(repository.object(oid)).rejects.toMatchObject({ code: 'RG-GIT', message: expect.stringContaining('cat-file') as unknown });
    expect(Buffer.from((await repository.object('HEAD:b.txt'))?.data ?? []).toString()).toBe('whole');
  });

  it('refuses what is too large to be read, and keeps its place in the stream', async () => {
    await fixture.write({ small: 'ok', large: 'x'.repeat(300_000) });
    await fixture.commit('one');
    const reader = new BatchReader(fixture.directory, 1000);
    const [large, small] = [reader.read('HEAD:large'), reader.read('HEAD:small')];
    await expect(large).rejects.toMatchObject({ code: 'RG-FILE', message: expect.stringContaining('300000 bytes') as unknown });
    expect(Buffer.from((await small)?.data ?? []).toString()).toBe('ok');
    await reader.close();
  });

  it('stops at a tree that a few objects blow up to millions of files', async () => {
    await fixture.write({ '0': 'x' });
    await fixture.git('add', '-A');
    let line = `100644 blob ${await fixture.git('rev-parse', ':0')}`;
    repository = await openRepository(fixture.directory);
    let tree = '';
    for (let level = 0; level < 8; level += 1) {
      const lines = Array.from({ length: 10 }, (_, index) => `${line}\tf${index}\n`).join('');
      tree = await repository.text(['mktree'], { input: lines });
      line = `040000 tree ${tree}`;
    }
    const opened = repository;
    const reader = new TreeReader((oid) => opened.object(oid), 5000);
    await expect(reader.list(tree)).rejects.toMatchObject({
      code: 'RG-GIT',
      message: expect.stringContaining('names more than') as unknown,
    });
  });

  it('lists a deep tree', async () => {
    repository = await openRepository(fixture.directory);
    let line = `100644 blob ${await repository.text(['hash-object', '-w', '--stdin'], { input: 'x' })}`;
    const trees: string[] = [];
    for (let level = 0; level < 30; level += 1) {
      trees.push(await repository.text(['mktree'], { input: `${line}\td\n` }));
      line = `040000 tree ${trees.at(-1) ?? ''}`;
    }
    const files = await repository.tree(trees.at(-1) ?? '');
    expect([...files.keys()]).toEqual([Array.from({ length: 30 }, () => 'd').join('/')]);
  });

  it.each([
    ['no space', '100644'],
    ['no end of the name', '100644 name'],
    ['a short oid', '100644 name\0abc'],
  ])('refuses a damaged tree: %s', (_what, text) => {
    expect(() => parseTree(Buffer.from(text), 20)).toThrow(expect.objectContaining({ code: 'RG-GIT' }));
  });

  it('sees the true content behind a replaced object', async () => {
    await fixture.write({ 'a.txt': 'true', 'b.txt': 'false' });
    await fixture.commit('one');
    const [oid, other] = [await fixture.git('rev-parse', 'HEAD:a.txt'), await fixture.git('rev-parse', 'HEAD:b.txt')];
    await fixture.git('replace', oid, other);
    expect(await fixture.git('cat-file', 'blob', oid)).toBe('false');
    repository = await openRepository(fixture.directory);
    expect(Buffer.from((await repository.object(oid))?.data ?? []).toString()).toBe('true');
  });
});
