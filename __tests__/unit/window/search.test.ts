import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type GitRepository, openRepository } from '../../../src/git/index.ts';
import { type ReleaseWindow, resolveWindow } from '../../../src/window/index.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

describe('searching a window without reading it', () => {
  let fixture: GitFixture;
  let repository: GitRepository;
  beforeEach(async () => {
    fixture = await gitFixture();
    await fixture.write({
      'a/one.json': '{"$ref": "money.json"}',
      'b/TWO.JSON': 'money.json',
      'c.txt': 'money.json',
      'odd\nname.json': '-money',
    });
    await fixture.commit('one');
    await fixture.tag('v1.0.0');
    await fixture.git('config', 'color.grep', 'always');
  });
  afterEach(async () => {
    await repository.close();
    await fixture.cleanup();
  });
  async function open(head?: string): Promise<ReleaseWindow> {
    repository = await openRepository(fixture.directory);
    return resolveWindow({ repository, tags: 'v*', window: 1, prereleases: false, roots: ['a'], ...(head !== undefined && { head }) });
  }

  it('finds texts byte for byte, by extension, anywhere', async () => {
    await fixture.write({ 'a/new.json': 'money.json', 'a/one.json': 'nothing' });
    const { candidate, earlier } = await open();
    const [before] = earlier;
    expect([...((await before?.search(['money.json'], ['.json'])) ?? [])].sort()).toEqual(['a/one.json', 'b/TWO.JSON']);
    expect([...(await candidate.search(['money.json'], ['.json']))].sort()).toEqual(['a/new.json', 'b/TWO.JSON']);
    expect(await before?.search(['m.ney'], ['.json'])).toEqual([]);
    expect(await before?.search(['-money'], ['.json'])).toEqual(['odd\nname.json']);
    expect(await before?.search([], ['.json'])).toEqual([]);
    expect(await before?.search(['money.json'], [])).toEqual([]);
    const many = Array.from({ length: 450 }, (_, index) => `no such text ${index}`);
    expect(await before?.search([...many, '"money.json"'], ['.json'])).toEqual(['a/one.json']);
    expect(repository.statistics().objects.blob).toBe(0);
  });

  it('finds the lines that hold a text, by path', async () => {
    await fixture.write({ 'a/new.json': 'x\nmoney.json 1\ny\nmoney.json 2' });
    const { candidate, earlier } = await open();
    expect(Object.fromEntries((await earlier[0]?.searchLines('money', ['.json'])) ?? [])).toEqual({
      'a/one.json': '{"$ref": "money.json"}',
      'b/TWO.JSON': 'money.json',
      'odd\nname.json': '-money',
    });
    expect((await candidate.searchLines('money', ['.json'])).get('a/new.json')).toBe('money.json 1\nmoney.json 2');
    expect((await candidate.searchLines('nowhere', ['.json'])).size).toBe(0);
    expect((await candidate.searchLines('money', [])).size).toBe(0);
  });

  it('tells which files are not the same in N and an earlier release', async () => {
    await fixture.write({ 'b/TWO.JSON': 'changed', 'c.txt': 'changed', 'a/one.json': null });
    const working = await open();
    const [before] = working.earlier;
    expect(before && [...(await working.changedSince(before, ['.json']))].sort()).toEqual(['a/one.json', 'b/TWO.JSON']);
    await repository.close();
    await fixture.commit('two');
    await fixture.write({ 'odd\nname.json': 'later' });
    const committed = await open('HEAD');
    const [same] = committed.earlier;
    expect(same && [...(await committed.changedSince(same, ['.json', '.txt']))].sort()).toEqual(['a/one.json', 'b/TWO.JSON', 'c.txt']);
  });
});
