import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { brief, runCompat, runOnReleases } from '../../support/compat-run.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

const A = 'schemas/a.toy';

describe('what an entry says about its schemas', () => {
  let fixture: GitFixture;
  beforeEach(async () => {
    fixture = await gitFixture();
  });
  afterEach(() => fixture.cleanup());

  const entry = (more: object): object => ({ schemas: [{ files: 'schemas/**', ...more }] });

  it('hands the documents of the clients of both releases to the comparison', async () => {
    const queries = { 'clients/a.q': 'A', 'clients/b.q': 'B' };
    const config = entry({ operations: 'clients/*.q' });
    const result = await runOnReleases(
      fixture,
      [{ [A]: 'id', ...queries }],
      { [A]: 'id\nx', 'clients/b.q': 'B2', 'clients/c.q': 'C' },
      config,
    );
    // A is in both, B, B2 and C in one of them.
    expect(result.toy.operations).toEqual([4]);
    expect(brief(result.findings)).toEqual([['toy/field-unknown', 'error', 'rollback', { field: 'x' }]]);
    expect((await runCompat(fixture, entry({}))).toy.operations).toEqual([0]);
  });

  it('compares with a release of the same schema again when its clients are others', async () => {
    const config = entry({ operations: 'clients/*.q' });
    await runOnReleases(
      fixture,
      [{ [A]: 'id', 'clients/a.q': 'A' }, { 'clients/a.q': 'A1' }],
      { [A]: 'id\nx', 'clients/a.q': 'A2' },
      config,
    );
    const result = await runCompat(fixture, config);
    expect(result.compared.slice(0, 2)).toEqual(['id -> id,x', 'id -> id,x']);
    expect(result.toy.operations.slice(0, 2)).toEqual([2, 2]);
  });

  it('warns of a glob that no document of any release matches, at the entry', async () => {
    const config = entry({ operations: ['clients/*.q', 'other/*.q'] });
    const result = await runOnReleases(fixture, [{ [A]: 'id', 'clients/a.q': 'A' }], {}, config);
    expect(result.findings).toMatchObject([
      { rule: 'compat/no-operations', severity: 'warning', data: { glob: 'other/*.q' }, place: { file: 'config.yml' } },
    ]);
  });

  it('knows nothing of clients without a single document: everything blocks', async () => {
    const result = await runOnReleases(fixture, [{ [A]: 'id\nx' }], { [A]: 'id' }, entry({ operations: 'clients/*.q' }));
    expect(result.verdict).toBe('fail');
    expect(result.toy.operations).toEqual([0]);
  });

  it.each([
    ['an unknown profile', { profile: 'odd', format: 'avro' }, 'one of plain, fancy'],
    ['an unknown profile of a format that a name shows', { profile: 'odd' }, 'one of plain, fancy'],
    ['a profile of a format that has none', { profile: 'plain', format: 'graphql' }, 'no profile'],
  ])('refuses %s, at the entry, changed or not', async (_, more, expected) => {
    const run = runOnReleases(fixture, [{ [A]: 'id' }], {}, entry(more));
    await expect(run).rejects.toMatchObject({ code: 'RG-CONFIG-INVALID', expected, place: { file: 'config.yml' } });
  });

  it('takes a profile that the format has', async () => {
    const result = await runOnReleases(fixture, [{ [A]: 'id' }], { [A]: 'id\nx' }, entry({ profile: 'fancy' }));
    expect(result.verdict).toBe('fail');
  });
});
