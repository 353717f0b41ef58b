import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type GitRepository, openRepository } from '../../../src/git/index.ts';
import { type Release, type ReleaseWindow, resolveWindow } from '../../../src/window/index.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

/** The object id of one file. */
async function blob(release: Release | undefined, path: string): Promise<string | undefined> {
  return (await release?.blobs([path]))?.get(path);
}

describe('the object id of a file', () => {
  let fixture: GitFixture;
  let repository: GitRepository;
  beforeEach(async () => {
    fixture = await gitFixture();
    await fixture.write({ 'schemas/a': 'a', 'other/b': 'b', '.gitattributes': '*.txt text eol=crlf\n' });
    await fixture.commit('one');
    await fixture.tag('v1.0.0');
  });
  afterEach(async () => {
    await repository.close();
    await fixture.cleanup();
  });

  async function window(head?: string): Promise<ReleaseWindow> {
    repository = await openRepository(fixture.directory);
    const options = { repository, tags: 'v*', window: 2, prereleases: false, roots: ['schemas'], globs: ['schemas/**'] };
    return resolveWindow({ ...options, ...(head !== undefined && { head }) });
  }

  it('is that of the commit in an earlier release, wherever the file is', async () => {
    await fixture.write({ 'schemas/a': 'changed', 'other/b': null });
    await fixture.commit('two');
    const { earlier, candidate } = await window('HEAD');
    const [a, b] = [await fixture.git('rev-parse', 'v1.0.0:schemas/a'), await fixture.git('rev-parse', 'v1.0.0:other/b')];
    expect([await blob(earlier[0], 'schemas/a'), await blob(earlier[0], 'other/b')]).toEqual([a, b]);
    expect(await blob(candidate, 'schemas/a')).toBe(await fixture.git('rev-parse', 'HEAD:schemas/a'));
    expect(await blob(candidate, 'other/b')).toBeUndefined();
  });

  it('is that git would store for the work tree, line ends converted, without following links out', async () => {
    await fixture.write({ 'schemas/a': 'now', 'other/c.txt': 'x\r\n', 'schemas/new': 'n' });
    await symlink('/etc/hostname', join(fixture.directory, 'other/link'));
    const { candidate } = await window();
    expect(await blob(candidate, 'schemas/a')).toBe(await fixture.git('hash-object', 'schemas/a'));
    expect(await blob(candidate, 'schemas/new')).toBe(await fixture.git('hash-object', 'schemas/new'));
    expect(await blob(candidate, 'other/c.txt')).toBe(await fixture.git('hash-object', 'other/c.txt'));
    expect(await blob(candidate, 'schemas/gone')).toBeUndefined();
    expect(await blob(candidate, 'other/link')).toBeUndefined();
    expect(await blob(candidate, '../outside')).toBeUndefined();
    const many = await candidate.blobs(['schemas/a', 'schemas/new', 'other/c.txt', 'schemas/gone', 'other/b']);
    expect([...many.keys()].sort()).toEqual(['other/b', 'other/c.txt', 'schemas/a', 'schemas/new']);
  });
});
