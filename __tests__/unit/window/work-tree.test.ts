import { mkdir, symlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type GitRepository, openRepository } from '../../../src/git/index.ts';
import { type Release, resolveWindow } from '../../../src/window/index.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

describe('the work tree as N', () => {
  let fixture: GitFixture;
  let repository: GitRepository;
  beforeEach(async () => {
    fixture = await gitFixture();
  });
  afterEach(async () => {
    await repository.close();
    await fixture.cleanup();
  });

  async function candidate(roots?: readonly string[]): Promise<Release> {
    repository = await openRepository(fixture.directory);
    const window = await resolveWindow({ repository, tags: 'v*', window: 0, prereleases: false, ...(roots && { roots }) });
    return window.candidate;
  }
  async function contents(release: Release): Promise<Record<string, string>> {
    const paths = [...(await release.files()).keys()].sort();
    const read = await Promise.all(
      paths.map(async (path) => [path, Buffer.from((await release.read(path)) ?? []).toString('utf8')] as const),
    );
    return Object.fromEntries(read);
  }
  const hashOf = (path: string): Promise<string> => fixture.git('hash-object', path);

  it('holds what is on disk: changed, staged, new, deleted, moved', async () => {
    await fixture.write({
      same: 's',
      changed: 'old',
      staged: 'old',
      'staged-then-changed': 'old',
      deleted: 'd',
      removed: 'r',
      moved: 'm',
      kept: 'k',
    });
    await fixture.commit('one');
    await fixture.write({ changed: 'new', staged: 'new', 'staged-then-changed': 'mid', added: 'a', deleted: null });
    await fixture.git('add', 'staged', 'staged-then-changed', 'added');
    await fixture.git('rm', '-q', 'removed');
    await fixture.git('rm', '-q', '--cached', 'kept');
    await fixture.git('mv', 'moved', 'elsewhere');
    await fixture.write({ 'staged-then-changed': 'new', untracked: 'u' });
    await fixture.git('add', '--intent-to-add', 'untracked');
    const release = await candidate();
    expect(await contents(release)).toEqual({
      same: 's',
      changed: 'new',
      staged: 'new',
      'staged-then-changed': 'new',
      added: 'a',
      elsewhere: 'm',
      kept: 'k',
      untracked: 'u',
    });
    for (const [path, entry] of await release.files()) expect(entry.oid).toBe(await hashOf(path));
  });

  it('reads paths that would confuse a line-based protocol', async () => {
    const odd = ['with space', 'line\nend', 'ünïcode/ß', '"quoted"', 'back\\slash', ':(glob)x', '-dash', 'tab\there', 'carriage\rreturn'];
    await fixture.write(Object.fromEntries(odd.map((name) => [name, 'old'])));
    await fixture.commit('one');
    await fixture.write(Object.fromEntries(odd.map((name) => [name, `new ${name}`])));
    await fixture.write({ 'un tracked\n': 'u' });
    const release = await candidate();
    expect(await contents(release)).toEqual({ ...Object.fromEntries(odd.map((name) => [name, `new ${name}`])), 'un tracked\n': 'u' });
    for (const [path, entry] of await release.files()) expect(entry.oid).toBe(await hashOf(`./${path}`));
  });

  it('ignores what is no regular file, and what leads out of the repository', async () => {
    await fixture.write({ file: 'x', 'becomes-link': 'y', 'dir/inner': 'z' });
    await symlink('/etc/hostname', join(fixture.directory, 'tracked-link'));
    await fixture.commit('one');
    await fixture.write({ 'becomes-link': null, dir: null });
    await symlink('/etc/hostname', join(fixture.directory, 'becomes-link'));
    await symlink('/etc', join(fixture.directory, 'dir'));
    await symlink('/etc', join(fixture.directory, 'untracked-link'));
    await mkdir(join(fixture.directory, 'empty'));
    await fixture.git('init', '-q', 'nested');
    await fixture.write({ 'nested/inner.txt': 'not ours' });
    expect(await contents(await candidate())).toEqual({ file: 'x' });
  });

  it('takes ignored files for absent', async () => {
    await fixture.write({ '.gitignore': 'build/\n' });
    await fixture.commit('one');
    await fixture.write({ 'build/out.avsc': 'x', 'seen.avsc': 'y' });
    expect(Object.keys(await contents(await candidate()))).toEqual(['.gitignore', 'seen.avsc']);
  });

  it('sees no change in a check-out with other line ends, and hashes what git would store', async () => {
    await fixture.write({ '.gitattributes': '*.json text eol=crlf\n', 'a.json': '{\n}\n', 'b.json': '1\n' });
    await fixture.commit('one');
    await fixture.git('rm', '-q', '-r', '--cached', '.');
    await fixture.git('reset', '-q', '--hard');
    await fixture.write({ 'b.json': '2\r\n' });
    // Another time stamp, so that git has to look at the content again.
    await utimes(join(fixture.directory, 'a.json'), 1, 1);
    const release = await candidate();
    const files = await release.files();
    expect(files.get('a.json')?.oid).toBe(await fixture.git('rev-parse', 'HEAD:a.json'));
    await fixture.git('add', 'b.json');
    expect(files.get('b.json')?.oid).toBe(await fixture.git('rev-parse', ':b.json'));
  });

  it('hashes nothing in a clean work tree, and does not look outside of the roots', async () => {
    await fixture.write({ 'a/x': '1', 'b/y': '2' });
    await fixture.commit('one');
    await fixture.write({ 'b/y': 'changed', 'b/new': '3' });
    const release = await candidate(['a']);
    expect(await contents(release)).toEqual({ 'a/x': '1' });
    // Opening, status, the batch; no hash-object.
    expect(repository.statistics().processes).toBe(3);
  });

  it('hashes no changed file that no glob asks for, and still reads it when a schema refers to it', async () => {
    await fixture.write({ 'a.avsc': '1', 'notes.txt': '1' });
    await fixture.commit('one');
    await fixture.write({ 'a.avsc': '2', 'notes.txt': '2', 'data/big.bin': '3' });
    repository = await openRepository(fixture.directory);
    const { candidate } = await resolveWindow({ repository, tags: 'v*', window: 0, prereleases: false, globs: ['**/*.avsc'], roots: [''] });
    expect(await contents(candidate)).toEqual({ 'a.avsc': '2' });
    expect(Buffer.from((await candidate.read('notes.txt')) ?? []).toString()).toBe('2');
    expect(await candidate.read('absent.txt')).toBeUndefined();
  });

  it('reads outside of its roots, but never outside of the repository nor what is git’s own', async () => {
    await fixture.write({ 'a/x': '1', 'b/y': '2' });
    await fixture.commit('one');
    await fixture.write({ 'b/y': 'changed' });
    await symlink('/etc/hostname', join(fixture.directory, 'b/link'));
    const release = await candidate(['a']);
    expect(Buffer.from((await release.read('b/y')) ?? []).toString()).toBe('changed');
    for (const path of ['../home/.gitconfig', '/etc/hostname', 'b/link', '.git/config', '.GIT/config', 'b', 'nope']) {
      expect(await release.read(path)).toBeUndefined();
    }
  });

  it('shows a conflict as it stands on disk', async () => {
    await fixture.write({ a: 'base\n' });
    await fixture.commit('base');
    await fixture.git('checkout', '-q', '-b', 'other');
    await fixture.write({ a: 'theirs\n' });
    await fixture.commit('theirs');
    await fixture.git('checkout', '-q', 'main');
    await fixture.write({ a: 'ours\n' });
    await fixture.commit('ours');
    await expect(fixture.git('merge', 'other')).rejects.toThrow('CONFLICT');
    expect((await contents(await candidate()))['a']).toContain('<<<<<<<');
  });

  it('reads an untouched file of a sparse check-out from the commit', async () => {
    await fixture.write({ 'in/a': '1', 'out/b': '2' });
    await fixture.commit('one');
    await fixture.git('sparse-checkout', 'set', 'in');
    expect(await contents(await candidate())).toEqual({ 'in/a': '1', 'out/b': '2' });
  });
});
