import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { brief, type CompatRun, runCompat } from '../../support/compat-run.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

const TOY = { schemas: [{ files: 'schemas/**/*.toy' }] };
/** Something in the place of a file: a symbolic link to a text, or a submodule at a commit. */
type Placed = string | { readonly link: string } | { readonly commit: string } | null;
const [ONE, TWO] = ['1', '2'].map((digit) => digit.repeat(40));

describe('links', () => {
  let fixture: GitFixture;
  beforeEach(async () => {
    fixture = await gitFixture();
  });
  afterEach(() => fixture.cleanup());

  async function place(files: Readonly<Record<string, Placed>>): Promise<void> {
    for (const [path, content] of Object.entries(files)) {
      const file = join(fixture.directory, path);
      if (content === null || typeof content === 'string') await fixture.write({ [path]: content });
      else if ('link' in content) {
        await rm(file, { force: true, recursive: true });
        await mkdir(join(file, '..'), { recursive: true });
        await symlink(content.link, file);
      } else {
        await mkdir(file, { recursive: true });
        await fixture.git('update-index', '--add', '--cacheinfo', `160000,${content.commit},${path}`);
      }
    }
  }

  /** Releases, oldest first, then the candidate. */
  async function run(...states: readonly Readonly<Record<string, Placed>>[]): Promise<CompatRun> {
    for (const [index, files] of states.entries()) {
      await place(files);
      await fixture.commit(`state ${index}`);
      if (index < states.length - 1) await fixture.tag(`v1.${index}.0`);
    }
    return runCompat(fixture, TOY);
  }

  const open = (file: string, severity = 'warning'): unknown => ['compat/link-not-followed', severity, undefined, { file }];

  describe('to folders that may hold schemas', () => {
    const before = { 'schemas/p.toy': 'p', 'shared/o.toy': 'o', 'schemas/sub': { link: '../shared' } };

    it('are an open question when what is behind them changed', async () => {
      const result = await run(before, {}, { 'shared/o.toy': 'o\nmore' });
      expect(brief(result.findings)).toEqual([open('schemas/sub')]);
      expect(result.tally).toEqual({ asked: 3, answered: 2 });
    });

    it('are none when nothing changed there, and none when no schema has such a name', async () => {
      expect((await run({ ...before, 'schemas/about': { link: '../README' }, README: 'x' }, {}, { README: 'y' })).findings).toEqual([]);
    });

    it('are an open question when they lead elsewhere, or out of the repository', async () => {
      expect(brief((await run(before, {}, { 'schemas/sub': { link: '../other' }, 'other/o.toy': 'o' })).findings)).toEqual([
        open('schemas/sub'),
      ]);
      await place({ 'schemas/sub': { link: '/etc' } });
      expect(brief((await runCompat(fixture, TOY)).findings)).toEqual([open('schemas/sub')]);
    });

    it('are none when all behind them is compared under its own name', async () => {
      const result = await run({ 'schemas/v3/o.toy': 'o', 'schemas/latest': { link: 'v3' } }, {}, { 'schemas/v3/o.toy': 'o\nmore' });
      expect(brief(result.findings)).toEqual([['toy/field-unknown', 'error', 'rollback', { field: 'more' }]]);
    });

    it('do not warn again of what N-1 shipped', async () => {
      const result = await run(before, { 'shared/o.toy': 'o\nmore' }, { 'schemas/p.toy': 'p\n' });
      expect(brief(result.findings)).toEqual([open('schemas/sub', 'note')]);
    });
  });

  it('of submodules are an open question when they move, and only then', async () => {
    const result = await run({ 'schemas/p.toy': 'p', 'schemas/mod': { commit: ONE ?? '' } }, {}, { 'schemas/p.toy': 'p\n' });
    expect(result.findings).toEqual([]);
    await place({ 'schemas/mod': { commit: TWO ?? '' } });
    await fixture.commit('moved');
    expect(brief((await runCompat(fixture, TOY)).findings)).toEqual([open('schemas/mod')]);
  });

  it.each<[string, Placed, string]>([
    ['a symbolic link to a file', { link: '../shared/o.toy' }, 'schemas/o.toy'],
    ['a symbolic link to a folder', { link: '../shared' }, 'schemas/sub'],
    ['a submodule', { commit: ONE ?? '' }, 'schemas/mod'],
  ])('of earlier releases make a schema no new one: %s', async (_what, link, path) => {
    const file = path.endsWith('.toy') ? path : `${path}/o.toy`;
    await place({ 'schemas/p.toy': 'p', 'shared/o.toy': 'o', [path]: link });
    await fixture.commit('first');
    await fixture.tag('v1.0.0');
    await rm(join(fixture.directory, path), { recursive: true });
    await fixture.git('rm', '-q', '--cached', path);
    const result = await run({ [file]: 'o\nmore' });
    expect(brief(result.findings)).toEqual([['compat/link-not-followed', 'warning', undefined, { file, link: path, release: 'v1.0.0' }]]);
    expect(result.tally).toEqual({ asked: 2, answered: 1 });
  });
});
