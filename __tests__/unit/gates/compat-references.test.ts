import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { brief, runOnReleases } from '../../support/compat-run.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

const TOY = { schemas: [{ files: 'schemas/*.toy' }] };

describe('schemas that refer to other files', () => {
  let fixture: GitFixture;
  beforeEach(async () => {
    fixture = await gitFixture();
  });
  afterEach(() => fixture.cleanup());

  it('are read with the files of their own release, also outside of the globs', async () => {
    const files = { 'schemas/a.toy': 'id\n@common/inc.txt', 'common/inc.txt': 'one' };
    const result = await runOnReleases(fixture, [files], { 'schemas/a.toy': 'id\n@common/inc.txt\n', 'common/inc.txt': 'one\ntwo' }, TOY);
    expect(brief(result.findings)).toEqual([['toy/field-unknown', 'error', 'rollback', { field: 'two' }]]);
  });

  it('are compared when only what they refer to changed, through any number of files', async () => {
    const files = { 'schemas/a.toy': 'a\n@schemas/b.toy', 'schemas/b.toy': '@schemas/c.toy', 'schemas/c.toy': 'c', 'schemas/d.toy': 'd' };
    const result = await runOnReleases(fixture, [files, {}], { 'schemas/c.toy': 'c\nmore' }, TOY);
    expect(new Set(result.compared)).toEqual(
      new Set(['a,@schemas/b.toy -> a,@schemas/b.toy', '@schemas/c.toy -> @schemas/c.toy', 'c -> c,more']),
    );
    // The toy resolves one step: what is missing in `c` shows in `b`, which did not change itself.
    expect(result.findings.map(({ place, direction, versions }) => [place?.file, direction, versions?.reader])).toEqual([
      ['schemas/b.toy', 'rollback', 'N-1 (v1.1.0), N-2 (v1.0.0)'],
      ['schemas/c.toy', 'rollback', 'N-1 (v1.1.0), N-2 (v1.0.0)'],
    ]);
  });

  it('are compared with each release as that release read them', async () => {
    const result = await runOnReleases(
      fixture,
      [{ 'schemas/a.toy': 'a\n@schemas/b.toy', 'schemas/b.toy': 'x' }, { 'schemas/b.toy': 'y' }],
      { 'schemas/a.toy': 'a\n@schemas/b.toy\n' },
      TOY,
    );
    const deploy = result.findings.filter(({ direction, place }) => direction === 'deploy' && place?.file === 'schemas/a.toy');
    expect(deploy.map(({ data, versions, severity }) => [data['field'], versions?.writer, severity])).toEqual([
      ['x', 'N-2 (v1.0.0)', 'error'],
    ]);
  });
});
