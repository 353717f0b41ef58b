import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { brief, ENTRY, runCompat, runOnReleases } from '../../support/compat-run.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

describe('files that come, go and move inside the window', () => {
  let fixture: GitFixture;
  beforeEach(async () => {
    fixture = await gitFixture();
  });
  afterEach(() => fixture.cleanup());

  it('reports a removed schema by the direction it hurts', async () => {
    const releases = [{ 'schemas/gone.toy': 'one', 'schemas/kept.toy': 'two' }];
    const result = await runOnReleases(fixture, releases, { 'schemas/gone.toy': null });
    expect(brief(result.findings)).toEqual([['compat/schema-removed', 'error', 'deploy', { file: 'schemas/gone.toy' }]]);
    expect(result.findings[0]?.versions).toEqual({ writer: 'N-1 (v1.0.0)', reader: 'N (work tree)' });
    const forward = await runCompat(fixture, { schemas: [{ ...ENTRY, compatibility: 'forward' }] });
    expect(forward.findings[0]?.severity).toBe('warning');
  });

  it('only notes a schema that N-1 had removed already', async () => {
    const result = await runOnReleases(
      fixture,
      [{ 'schemas/gone.toy': 'one', 'schemas/kept.toy': 'two' }, { 'schemas/gone.toy': null }],
      {},
    );
    expect(brief(result.findings)).toEqual([['compat/schema-removed', 'note', 'deploy', { file: 'schemas/gone.toy', since: 'v1.1.0' }]]);
  });

  it('notes a new schema, and still wants it to parse', async () => {
    const result = await runOnReleases(fixture, [{ 'schemas/a.toy': 'id' }], { 'schemas/new.toy': 'id\nx', 'schemas/broken.toy': '\n!' });
    expect(brief(result.findings)).toEqual([
      ['compat/schema-added', 'note', 'rollback', { file: 'schemas/broken.toy' }],
      ['compat/schema-added', 'note', 'rollback', { file: 'schemas/new.toy' }],
      [
        'compat/syntax',
        'error',
        undefined,
        { file: 'schemas/broken.toy', code: 'RG-SCHEMA-SYNTAX', error: 'unexpected !', expected: 'a name' },
      ],
    ]);
    expect(result.findings[2]?.place).toEqual({ file: 'schemas/broken.toy', line: 2, column: 1 });
  });

  it.each<[string, string, string, string]>([
    ['identical content', 'schemas/a.toy', 'schemas/sub/other.toy', 'same\nsame'],
    ['same name', 'schemas/a.toy', 'schemas/sub/a.toy', 'same\nchanged'],
    ['similar name', 'schemas/order-v1.toy', 'schemas/Order_v2.toy', 'same\nchanged'],
  ])('follows a rename by %s', async (how, from, to, text) => {
    const result = await runOnReleases(fixture, [{ [from]: 'same\nsame', 'schemas/b.toy': 'b' }], { [from]: null, [to]: text });
    expect(brief(result.findings)[0]).toEqual(['compat/schema-renamed', 'note', undefined, { file: to, from, how }]);
    const changed = text !== 'same\nsame';
    // What a reference leads to may be another file now, so that the same text is compared too.
    expect(result.compared).toEqual([changed ? 'same,same -> same,changed' : 'same,same -> same,same']);
    expect(result.findings.slice(1).map(({ place, data }) => [place?.file, data['field']])).toEqual(changed ? [[to, 'changed']] : []);
  });

  it('compares a moved schema whose text leads to another file where it is now', async () => {
    const files = { 'schemas/a.toy': '@b.inc', 'b.inc': 'one', 'schemas/sub/b.toy': 'b' };
    const moved = { 'schemas/a.toy': null, 'schemas/sub/a.toy': '@b.inc', 'b.inc': 'two' };
    const result = await runOnReleases(fixture, [files], moved, { schemas: [{ files: 'schemas/**' }] });
    expect(brief(result.findings.filter(({ rule }) => rule.startsWith('toy/')))).toEqual([
      ['toy/field-unknown', 'error', 'deploy', { field: 'one' }],
      ['toy/field-unknown', 'error', 'rollback', { field: 'two' }],
    ]);
  });

  it('follows a schema that was renamed beyond recognition, by way of the release that shows it', async () => {
    const result = await runOnReleases(
      fixture,
      [
        { 'schemas/order.toy': 'id\nx', 'schemas/z.toy': 'z' },
        { 'schemas/order.toy': null, 'schemas/purchase.toy': 'id\nx' },
      ],
      { 'schemas/purchase.toy': 'id' },
    );
    expect(brief(result.findings)).toEqual([
      ['compat/schema-renamed', 'note', undefined, { file: 'schemas/purchase.toy', from: 'schemas/order.toy', how: 'identical content' }],
      ['toy/field-unknown', 'error', 'deploy', { field: 'x' }],
    ]);
    expect(result.findings[1]?.versions?.writer).toBe('N-1 (v1.1.0), N-2 (v1.0.0)');
  });

  it('does not guess between two possible renames', async () => {
    const result = await runOnReleases(fixture, [{ 'schemas/x/a.toy': 'one', 'schemas/y/a.toy': 'two' }], {
      'schemas/x/a.toy': null,
      'schemas/y/a.toy': null,
      'schemas/z/a.toy': 'three',
    });
    expect(result.findings.map(({ rule }) => rule).sort()).toEqual([
      'compat/schema-added',
      'compat/schema-removed',
      'compat/schema-removed',
    ]);
  });
});
