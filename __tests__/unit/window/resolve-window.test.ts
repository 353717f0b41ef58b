import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type GitRepository, openRepository } from '../../../src/git/index.ts';
import { type ReleaseWindow, resolveWindow, type WindowOptions } from '../../../src/window/index.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

describe('resolveWindow', () => {
  let fixture: GitFixture;
  const opened: GitRepository[] = [];
  beforeEach(async () => {
    fixture = await gitFixture();
  });
  afterEach(async () => {
    for (const repository of opened.splice(0)) await repository.close();
    await fixture.cleanup();
  });

  async function windowOf(options: Partial<WindowOptions> = {}, directory = fixture.directory): Promise<ReleaseWindow> {
    const repository = await openRepository(directory);
    opened.push(repository);
    return resolveWindow({ repository, tags: 'v*', window: 2, prereleases: false, ...options });
  }
  const names = ({ candidate, earlier }: ReleaseWindow): (string | undefined)[] => [candidate.tag, ...earlier.map(({ tag }) => tag)];
  const codes = ({ notes }: ReleaseWindow): string[] => notes.map(({ code }) => code);
  async function release(...tags: string[]): Promise<string> {
    const commit = await fixture.commit(tags.join(' '));
    for (const [index, tag] of tags.entries()) await fixture.tag(tag, { annotated: index % 2 === 0 });
    return commit;
  }

  it('finds the two highest earlier releases, annotated or not, by version and not by date', async () => {
    await release('v1.9.0');
    const second = await release('v1.10.0');
    await fixture.git('tag', 'v1.2.0', 'HEAD~1');
    await fixture.commit('now');
    const window = await windowOf();
    expect(names(window)).toEqual([undefined, 'v1.10.0', 'v1.9.0']);
    expect(window.earlier[0]).toMatchObject({ label: 'N-1', version: '1.10.0', commit: second });
    expect(window.candidate).toMatchObject({ label: 'N', tag: undefined, version: undefined, commit: undefined });
    expect(window.notes).toEqual([]);
  });

  it('follows a tag that points to a tag', async () => {
    const commit = await release('v1.0.0');
    await fixture.git('tag', '-a', '-m', 'again', 'v1.1.0', 'v1.0.0');
    await fixture.commit('now');
    const window = await windowOf();
    expect(window.earlier.map((one) => [one.tag, one.commit])).toEqual([['v1.1.0', commit]]);
  });

  it('tells components apart by their prefix', async () => {
    await release('api/v1.0.0', 'web/v5.0.0', 'v9.0.0');
    await release('api/v1.1.0');
    await fixture.commit('now');
    expect(names(await windowOf({ tags: 'api/v*' }))).toEqual([undefined, 'api/v1.1.0', 'api/v1.0.0']);
    expect(names(await windowOf({ tags: 'web/v*' }))).toEqual([undefined, 'web/v5.0.0']);
    expect(names(await windowOf())).toEqual([undefined, 'v9.0.0']);
  });

  it('leaves pre-releases out unless they count, and then puts them before their release', async () => {
    await release('v1.0.0');
    await release('v2.0.0-rc.1');
    await release('v2.0.0');
    await release('v2.1.0-rc.1');
    await fixture.commit('now');
    expect(names(await windowOf())).toEqual([undefined, 'v2.0.0', 'v1.0.0']);
    expect(names(await windowOf({ prereleases: true, window: 4 }))).toEqual([undefined, 'v2.1.0-rc.1', 'v2.0.0', 'v2.0.0-rc.1', 'v1.0.0']);
  });

  it('gives N the version of its own tag, and compares with lower ones only', async () => {
    await release('v1.0.0');
    await release('v1.1.0');
    await release('v2.0.0');
    const window = await windowOf();
    expect(names(window)).toEqual(['v2.0.0', 'v1.1.0', 'v1.0.0']);
    expect(codes(window)).toEqual(['candidate-is-tagged']);
    expect(names(await windowOf({ head: 'v1.1.0' }))).toEqual(['v1.1.0', 'v1.0.0']);
    expect(names(await windowOf({ head: 'HEAD~2' }))).toEqual(['v1.0.0']);
  });

  it('takes a pre-release that is being deployed for what it is', async () => {
    await release('v1.0.0');
    await release('v2.0.0-rc.1');
    expect(names(await windowOf())).toEqual(['v2.0.0-rc.1', 'v1.0.0']);
  });

  it('takes the highest of several tags on one commit, and the commit once', async () => {
    await release('v1.0.0');
    await release('v1.1.0', 'v1.1.0+build.2', 'v1.2.0-rc.1');
    await fixture.commit('now');
    expect(names(await windowOf())).toEqual([undefined, 'v1.1.0+build.2', 'v1.0.0']);
    expect(names(await windowOf({ head: 'HEAD~1' }))).toEqual(['v1.1.0+build.2', 'v1.0.0']);
  });

  it('takes a work tree with changes for the successor of the tag it stands on', async () => {
    await fixture.write({ 'a.txt': '1' });
    await release('v1.0.0');
    await fixture.write({ 'a.txt': '2' });
    await release('v1.1.0');
    await fixture.write({ 'new.txt': 'untracked' });
    expect(names(await windowOf({ globs: ['*.txt'] }))).toEqual([undefined, 'v1.1.0', 'v1.0.0']);
    expect(names(await windowOf({ globs: ['*.json'] }))).toEqual(['v1.1.0', 'v1.0.0']);
    await fixture.write({ 'a.txt': '3' });
    expect(names(await windowOf())).toEqual([undefined, 'v1.1.0', 'v1.0.0']);
    expect(names(await windowOf({ roots: ['elsewhere'] }))).toEqual(['v1.1.0', 'v1.0.0']);
  });

  it('takes a work tree for the successor of its tag, too, when only a file outside of the roots changed that a file of it refers to', async () => {
    const options = { roots: ['schemas'], globs: ['schemas/*.json'] };
    await fixture.write({
      'schemas/a.json': '{"$ref": "../common/b.json"}',
      'common/b.json': '{"$ref": "c.json"}',
      'common/c.json': '{}',
      'package.json': '{}',
      'ci.yml': 'package.json',
    });
    await release('v1.0.0');
    await release('v1.1.0');
    await fixture.write({ 'package.json': '{"version": "1.1.0"}', 'schemas/build.txt': 'output' });
    expect(names(await windowOf(options))).toEqual(['v1.1.0', 'v1.0.0']);
    await fixture.write({ 'common/c.json': '{"type": "string"}' });
    expect(names(await windowOf(options))).toEqual([undefined, 'v1.1.0', 'v1.0.0']);
    await fixture.git('add', 'common/c.json');
    expect(names(await windowOf(options))).toEqual([undefined, 'v1.1.0', 'v1.0.0']);
    expect(names(await windowOf({ ...options, head: 'HEAD' }))).toEqual(['v1.1.0', 'v1.0.0']);
    expect(names(await windowOf({ ...options, globs: ['schemas/z.json'] }))).toEqual(['v1.1.0', 'v1.0.0']);
  });

  it('keeps to the history of N, and tells of newer releases outside of it', async () => {
    await release('v1.0.0');
    await release('v1.1.0');
    await fixture.git('checkout', '-q', '-b', 'next');
    await release('v2.0.0');
    await fixture.git('checkout', '-q', 'main');
    await fixture.commit('fix');
    const window = await windowOf();
    expect(names(window)).toEqual([undefined, 'v1.1.0', 'v1.0.0']);
    expect(window.notes).toEqual([{ code: 'unreachable-tags', data: { used: 'no', count: 1, highest: 'v2.0.0', newest: 'v1.1.0' } }]);
  });

  it('uses releases of other branches when N has none of its own', async () => {
    await fixture.commit('root');
    await fixture.git('checkout', '-q', '-b', 'releases');
    await release('v1.0.0');
    await release('v1.1.0');
    await fixture.git('checkout', '-q', 'main');
    await fixture.commit('more');
    const window = await windowOf();
    expect(names(window)).toEqual([undefined, 'v1.1.0', 'v1.0.0']);
    expect(window.notes).toEqual([{ code: 'unreachable-tags', data: { used: 'yes', count: 2, highest: 'v1.1.0' } }]);
  });

  it('tells of the first day, of a window that is not full, and of tags it cannot use', async () => {
    await fixture.commit('one');
    expect((await windowOf()).notes).toMatchObject([{ code: 'no-tags', data: { pattern: 'v*' } }]);
    await fixture.tag('v1');
    await fixture.tag('v1.0.0-rc.1');
    await fixture.commit('two');
    expect((await windowOf()).notes).toMatchObject([{ code: 'no-tags', data: { prereleases: 1, unversioned: 1, example: 'v1' } }]);
    await release('v1.0.0');
    await fixture.git('tag', 'v0.9.0', 'HEAD^{tree}');
    await fixture.commit('three');
    const window = await windowOf();
    expect(window.notes).toMatchObject([
      { code: 'few-releases', data: { found: 1, wanted: 2 } },
      { code: 'ignored-tags', data: { count: 1, example: 'v0.9.0' } },
    ]);
    expect(names(window)).toEqual([undefined, 'v1.0.0']);
  });

  it('works before the first commit', async () => {
    await fixture.write({ 'a.txt': 'x' });
    const window = await windowOf();
    expect(codes(window)).toEqual(['no-tags']);
    expect([...(await window.candidate.files()).keys()]).toEqual(['a.txt']);
    await expect(windowOf({ head: 'HEAD' })).rejects.toMatchObject({ code: 'RG-GIT' });
  });

  it('refuses a head that is not there and a pattern without one star', async () => {
    await fixture.commit('one');
    await expect(windowOf({ head: 'nope' })).rejects.toMatchObject({ code: 'RG-GIT' });
    await expect(windowOf({ head: '--upload-pack=x' })).rejects.toMatchObject({ code: 'RG-GIT' });
    await expect(windowOf({ tags: 'v' })).rejects.toMatchObject({ code: 'RG-CONFIG-INVALID' });
    await expect(windowOf({ tags: 'v*-*' })).rejects.toMatchObject({ code: 'RG-CONFIG-INVALID' });
  });

  it('needs a commit in a bare repository', async () => {
    await release('v1.0.0');
    await release('v1.1.0');
    const bare = await fixture.bare();
    await expect(windowOf({}, bare)).rejects.toMatchObject({ code: 'RG-GIT', hint: expect.stringContaining('--head') as unknown });
    expect(names(await windowOf({ head: 'main' }, bare))).toEqual(['v1.1.0', 'v1.0.0']);
  });

  describe('in a shallow clone', () => {
    async function clone(...args: string[]): Promise<string> {
      const directory = `${fixture.directory}-${args.join('')}`;
      await fixture.git('clone', '-q', ...args, `file://${await fixture.bare()}`, directory);
      return directory;
    }
    beforeEach(async () => {
      await release('v1.0.0');
      await fixture.commit('between');
      await release('v1.1.0');
      await fixture.commit('now');
    });

    it('is content when the history it has holds the whole window', async () => {
      expect(names(await windowOf({}, await clone('--depth=4')))).toEqual([undefined, 'v1.1.0', 'v1.0.0']);
      expect(names(await windowOf({ window: 1 }, await clone('--depth=2')))).toEqual([undefined, 'v1.1.0']);
      expect(names(await windowOf({ window: 0 }, await clone('--depth=1')))).toEqual([undefined]);
    });

    it('names fetch-depth: 0 when releases may be missing', async () => {
      for (const args of [['--depth=1'], ['--depth=3'], ['--depth=2', '--no-tags']]) {
        await expect(windowOf({}, await clone(...args))).rejects.toMatchObject({
          code: 'RG-GIT-SHALLOW',
          hint: expect.stringContaining('fetch-depth: 0') as unknown,
        });
      }
    });

    it('does not trust tags that were fetched without the history that leads to them', async () => {
      const directory = await clone('--depth=1');
      await fixture.git('-C', directory, 'fetch', '-q', '--depth=1', 'origin', 'refs/tags/*:refs/tags/*');
      await expect(windowOf({}, directory)).rejects.toMatchObject({ code: 'RG-GIT-SHALLOW' });
    });
  });

  it('works in a partial clone, which fetches contents when they are asked for', async () => {
    await fixture.write({ 'a.txt': 'old' });
    await release('v1.0.0');
    await fixture.write({ 'a.txt': 'new' });
    await fixture.commit('now');
    const bare = await fixture.bare();
    await fixture.git('-C', bare, 'config', 'uploadpack.allowFilter', 'true');
    await fixture.git('-C', bare, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    const directory = `${fixture.directory}-partial`;
    await fixture.git('clone', '-q', '--filter=blob:none', `file://${bare}`, directory);
    const window = await windowOf({}, directory);
    expect(Buffer.from((await window.earlier[0]?.read('a.txt')) ?? []).toString()).toBe('old');
  });
});
