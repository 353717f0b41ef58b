import { chmod, mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { GateError } from '../../../src/core/index.ts';
import { type GitRepository, openRepository } from '../../../src/git/index.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

const ODD_NAMES = ['with space.txt', 'ünïcode/ß.txt', 'line\nend.txt', '"quoted".txt', '-dash', '__proto__', 'a:b'];
const text = (data: Uint8Array | undefined): string => Buffer.from(data ?? []).toString('utf8');

describe('openRepository', () => {
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

  it('finds the top of the work tree from a folder below, also through a link', async () => {
    await mkdir(join(fixture.directory, 'a/b'), { recursive: true });
    const link = join(fixture.directory, '../link');
    await symlink(join(fixture.directory, 'a/b'), link);
    expect((await openRepository(join(fixture.directory, 'a/b'))).directory).toBe(fixture.directory);
    expect((await openRepository(link)).directory).toBe(fixture.directory);
    expect((await openRepository(fixture.directory)).directory).toBe(fixture.directory);
  });

  it('knows bare and shallow repositories', async () => {
    await fixture.commit('one');
    await fixture.commit('two');
    const bare = await fixture.bare();
    const shallow = join(fixture.directory, '../shallow');
    await fixture.git('clone', '-q', '--depth=1', `file://${bare}`, shallow);
    expect(await openRepository(bare)).toMatchObject({ directory: bare, bare: true, shallow: false });
    expect(await openRepository(shallow)).toMatchObject({ directory: shallow, bare: false, shallow: true });
    expect(await openRepository(fixture.directory)).toMatchObject({ bare: false, shallow: false });
  });

  it('works in a linked work tree and in a submodule', async () => {
    await fixture.write({ 'a.txt': 'main' });
    await fixture.commit('one');
    const linked = join(fixture.directory, '../linked');
    await fixture.git('worktree', 'add', '-q', linked);
    await fixture.git('submodule', '--quiet', 'add', await fixture.bare(), 'inner');
    for (const directory of [linked, join(fixture.directory, 'inner')]) {
      const opened = await openRepository(directory);
      expect(opened.directory).toBe(directory);
      expect(text((await opened.object('HEAD:a.txt'))?.data)).toBe('main');
      await opened.close();
    }
  });

  it('says what is wrong where there is no repository', async () => {
    const outside = join(fixture.directory, '..');
    await expect(openRepository(outside)).rejects.toMatchObject({ code: 'RG-GIT-MISSING' });
    await expect(openRepository(join(outside, 'nowhere'))).rejects.toMatchObject({ code: 'RG-GIT-MISSING' });
    await expect(openRepository(join(fixture.directory, '.git'))).rejects.toMatchObject({ code: 'RG-GIT-MISSING' });
  });

  it('ignores the repository that a surrounding hook points to', async () => {
    await fixture.write({ 'a.txt': 'mine' });
    await fixture.commit('one');
    process.env['GIT_DIR'] = '/nowhere';
    try {
      repository = await openRepository(fixture.directory);
      expect(text((await repository.object('HEAD:a.txt'))?.data)).toBe('mine');
    } finally {
      delete process.env['GIT_DIR'];
    }
  });

  it('reads objects by expression and by oid, each oid once', async () => {
    await fixture.write({ 'deploy/a.yaml': 'one\n' });
    const commit = await fixture.commit('one');
    await fixture.tag('v1.0.0', { annotated: true });
    repository = await openRepository(fixture.directory);
    const blob = await repository.object('HEAD:deploy/a.yaml');
    expect(text(blob?.data)).toBe('one\n');
    expect((await repository.object('v1.0.0^{commit}'))?.oid).toBe(commit);
    expect((await repository.object('v1.0.0'))?.type).toBe('tag');
    for (let round = 0; round < 3; round += 1) expect(text((await repository.object(blob?.oid ?? ''))?.data)).toBe('one\n');
    expect(repository.statistics()).toEqual({ processes: 2, objects: { blob: 2, tree: 0, commit: 1, tag: 1 } });
  });

  it('answers undefined for what does not exist, whatever its name', async () => {
    await fixture.commit('one');
    repository = await openRepository(fixture.directory);
    const zeros = '0'.repeat(40);
    for (const name of ['nope', zeros, `${zeros} blob 3`, '', 'HEAD:nope', 'HEAD:a\nb', 'a\nb', '--help', `${zeros}\nHEAD`]) {
      expect(await repository.object(name)).toBeUndefined();
    }
    expect((await repository.object('HEAD'))?.type).toBe('commit');
  });

  it('keeps requests in order while many are on their way', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`f${index}`, `${index}:${'x'.repeat((index * 977) % 70_000)}`]),
    );
    await fixture.write(files);
    await fixture.commit('many');
    repository = await openRepository(fixture.directory);
    const opened = repository;
    const read = await Promise.all(Object.keys(files).map(async (path) => [path, text((await opened.object(`HEAD:${path}`))?.data)]));
    expect(Object.fromEntries(read)).toEqual(files);
    expect(repository.statistics().processes).toBe(2);
  });

  it('lists trees with odd names and parses shared subtrees once', async () => {
    await fixture.write(Object.fromEntries(ODD_NAMES.map((name) => [name, name])));
    await fixture.write({ 'same/deep/file': 'x', 'top.txt': '1' });
    await fixture.commit('one');
    await fixture.write({ 'top.txt': '2' });
    await fixture.commit('two');
    repository = await openRepository(fixture.directory);
    const [second, first] = [await repository.tree('HEAD'), await repository.tree('HEAD^')];
    expect([...second.keys()].sort()).toEqual([...ODD_NAMES, 'same/deep/file', 'top.txt'].sort());
    expect(second.get('top.txt')?.oid).not.toBe(first.get('top.txt')?.oid);
    // Two roots and, once each, `same`, `same/deep` and the folder with the umlaut.
    expect(repository.statistics().objects.tree).toBe(5);
    for (const name of ODD_NAMES) expect(text((await repository.object(`HEAD:${name}`))?.data)).toBe(name);
  });

  it('lists only what lies below the roots it is given', async () => {
    await fixture.write({ 'a/b/c': '1', 'a/bb': '2', 'd/e': '3', f: '4' });
    await fixture.commit('one');
    repository = await openRepository(fixture.directory);
    expect([...(await repository.tree('HEAD', ['a/b', 'f'])).keys()].sort()).toEqual(['a/b/c', 'f']);
    expect([...(await repository.tree('HEAD', [''])).keys()]).toHaveLength(4);
    expect([...(await repository.tree('HEAD', [])).keys()]).toEqual([]);
    await expect(repository.tree('HEAD:f')).rejects.toMatchObject({ code: 'RG-GIT' });
    await expect(repository.tree('nope')).rejects.toMatchObject({ code: 'RG-GIT' });
    expect([...(await repository.tree('HEAD:a')).keys()].sort()).toEqual(['b/c', 'bb']);
  });

  it('reads a repository with SHA-256 oids', async () => {
    await fixture.cleanup();
    fixture = await gitFixture({ objectFormat: 'sha256' });
    await fixture.write({ 'a/b.txt': 'long' });
    const commit = await fixture.commit('one');
    expect(commit).toHaveLength(64);
    repository = await openRepository(fixture.directory);
    const entry = (await repository.tree(commit)).get('a/b.txt');
    expect(text((await repository.object(entry?.oid ?? ''))?.data)).toBe('long');
  });

  it('tells which command failed and hides passwords', async () => {
    repository = await openRepository(fixture.directory);
    const failing = repository.run(['fetch', 'https://me:secret@127.0.0.1:1/x.git']);
    await expect(failing).rejects.toThrow(GateError);
    await expect(failing).rejects.toMatchObject({ code: 'RG-GIT', message: expect.not.stringContaining('secret') as unknown });
    expect((await repository.run(['rev-parse', '-q', '--verify', 'nope'], { allow: [0, 1] })).code).toBe(1);
  });

  it('feeds standard input and hands out raw bytes', async () => {
    repository = await openRepository(fixture.directory);
    const bytes = Uint8Array.from([0, 255, 10, 13, 200]);
    const oid = await repository.text(['hash-object', '-w', '--stdin'], { input: bytes });
    expect(Buffer.from((await repository.run(['cat-file', 'blob', oid])).stdout)).toEqual(Buffer.from(bytes));
    expect(Buffer.from((await repository.object(oid))?.data ?? [])).toEqual(Buffer.from(bytes));
  });

  it('starts no program that the configuration of the repository names', async () => {
    await fixture.write({ 'a.txt': 'one', 'evil.sh': '#!/bin/sh\ntouch "$(dirname "$0")/ran"\n' });
    await fixture.commit('one');
    await chmod(join(fixture.directory, 'evil.sh'), 0o755);
    await fixture.git('config', 'core.fsmonitor', join(fixture.directory, 'evil.sh'));
    await fixture.git('config', 'core.hooksPath', fixture.directory);
    repository = await openRepository(fixture.directory);
    await repository.run(['status', '--porcelain']);
    expect(await repository.object('HEAD:ran')).toBeUndefined();
    await expect(repository.run(['fetch', 'ext::sh -c true'])).rejects.toMatchObject({ code: 'RG-GIT' });
    await expect(rm(join(fixture.directory, 'ran'))).rejects.toThrow('ENOENT');
  });

  it('fails every waiting read when git dies, and starts anew', async () => {
    await fixture.write({ 'a.txt': 'one' });
    await fixture.commit('one');
    repository = await openRepository(fixture.directory);
    await repository.object('HEAD');
    await repository.close();
    expect(text((await repository.object('HEAD:a.txt'))?.data)).toBe('one');
    expect(repository.statistics().processes).toBe(3);
  });
});
