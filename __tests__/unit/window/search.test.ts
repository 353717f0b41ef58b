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
    const before = await earlier[0]?.searchLines('money', ['.json']);
    expect([...(before?.all() ?? [])]).toEqual([
      { path: 'a/one.json', line: '{"$ref": "money.json"}' },
      { path: 'b/TWO.JSON', line: 'money.json' },
      { path: 'odd\nname.json', line: '-money' },
    ]);
    const now = await candidate.searchLines('money', ['.json']);
    expect([...now.all()].filter(({ path }) => path === 'a/new.json').map(({ line }) => line)).toEqual(['money.json 1', 'money.json 2']);
    expect([...(await candidate.searchLines('nowhere', ['.json'])).all()]).toEqual([]);
    expect([...(await candidate.searchLines('money', [])).all()]).toEqual([]);
  });

  it('cuts out only the lines that hold another text, and none where paths cannot be told from lines', async () => {
    await fixture.write({ 'a/new.json': 'x\nmoney.json 1\ny\nmoney.json 2', 'a/json 2.json': 'money' });
    const lines = await (await open()).candidate.searchLines('money', ['.json']);
    const anywhere = (): boolean => true;
    expect(lines.holding('json 2', anywhere)).toEqual([{ path: 'a/new.json', line: 'money.json 2' }]);
    expect(lines.holding('nowhere', anywhere)).toEqual([]);
    expect(lines.holding('-money', (path) => path !== 'name.json')).toBeUndefined();
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
