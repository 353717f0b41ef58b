import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { brief, runCompat, runOnReleases, schemasFact } from '../../support/compat-run.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

const PARTS = { schemas: [{ files: 'db/**' }] };

describe('files that together are one schema', () => {
  let fixture: GitFixture;
  beforeEach(async () => {
    fixture = await gitFixture();
  });
  afterEach(() => fixture.cleanup());

  it('are compared as one: a new file changes the schema, at its own place', async () => {
    const files = { 'db/001.part': 'a', 'db/002.part': 'b' };
    const result = await runOnReleases(fixture, [files, {}], { 'db/003.part': 'c' }, PARTS);
    expect(result.compared).toEqual(['a|b -> a|b|c']);
    expect(brief(result.findings)).toEqual([['toy/field-unknown', 'error', 'rollback', { field: 'c' }]]);
    expect(result.findings[0]).toMatchObject({
      place: { file: 'db/003.part', line: 1 },
      files: ['db/001.part', 'db/002.part', 'db/003.part'],
    });
    expect(result.comparisons).toMatchObject([
      { file: 'db/001.part', files: 3, with: 'v1.1.0' },
      { file: 'db/001.part', files: 3, with: 'v1.0.0' },
    ]);
    expect(result.tables[0]?.rows[0]?.[0]).toBe('db/001.part and 2 more files');
    expect(schemasFact(result)).toBe('3 files; deploy: 2 compatible; rollback: 2 breaking');
  });

  it('lose what a removed file held, and gain nothing by being split or moved', async () => {
    const files = { 'db/one.part': 'a\nb', 'db/two.part': 'c' };
    const removed = await runOnReleases(fixture, [files], { 'db/two.part': null }, PARTS);
    expect(brief(removed.findings)).toEqual([['toy/field-unknown', 'error', 'deploy', { field: 'c' }]]);
    await fixture.write({ 'db/one.part': 'a', 'db/first.part': 'b', 'db/two.part': 'c' });
    expect(await runCompat(fixture, PARTS)).toMatchObject({ verdict: 'pass', findings: [], comparisons: [{ deploy: 'compatible' }] });
  });

  it('are found again when all of them have other names, which is told', async () => {
    const result = await runOnReleases(
      fixture,
      [{ 'db/all.part': 'a\nb' }],
      { 'db/all.part': null, 'db/a.part': 'a', 'db/b.part': 'b' },
      PARTS,
    );
    expect(brief(result.findings)).toEqual([
      ['compat/schema-renamed', 'note', undefined, { file: 'db/a.part', from: 'db/all.part', how: 'same folder' }],
    ]);
    await fixture.write({ 'db/a.part': null, 'db/b.part': null, 'db/new/a.part': 'a', 'db/new/b.part': 'b' });
    const moved = await runCompat(fixture, PARTS);
    expect(brief(moved.findings)).toEqual([
      ['compat/schema-renamed', 'note', undefined, { file: 'db/new/a.part', from: 'db/all.part', how: 'the only one left' }],
    ]);
  });

  it('come and go as one', async () => {
    const result = await runOnReleases(
      fixture,
      [{ 'db/old/a.part': 'a', 'db/old/b.part': 'b', 'db/kept/c.part': 'c' }],
      { 'db/old': null, 'db/new/x.part': 'x', 'db/other/y.part': 'y', 'db/other/z.part': 'z' },
      PARTS,
    );
    expect(brief(result.findings)).toEqual([
      ['compat/schema-removed', 'error', 'deploy', { file: 'db/old/a.part', files: 2 }],
      ['compat/schema-added', 'note', 'rollback', { file: 'db/new/x.part' }],
      ['compat/schema-added', 'note', 'rollback', { file: 'db/other/y.part', files: 2 }],
    ]);
    expect(result.findings[0]?.message).toBe('db/old/a.part is gone with all its 2 files; what was written with it has no reader any more');
  });

  it('leave files of other formats in the same entry alone', async () => {
    const files = { 'db/a.part': 'a', 'db/b.part': 'b', 'db/one.toy': 'x', 'db/two.toy': 'y' };
    const result = await runOnReleases(fixture, [files], { 'db/b.part': 'b\nc', 'db/two.toy': 'y\nz' }, PARTS);
    expect(new Set(result.compared)).toEqual(new Set(['a|b -> a|b,c', 'y -> y,z']));
  });

  it('are what the entry says: together, or each for itself', async () => {
    const apart = { schemas: [{ files: 'db/**', together: false }] };
    const files = { 'db/a.part': 'a', 'db/b.part': 'b', 'db/x.toy': 'x', 'db/y.toy': 'y' };
    const result = await runOnReleases(fixture, [files], { 'db/b.part': 'b\nc', 'db/y.toy': 'y\nz' }, apart);
    expect(new Set(result.compared)).toEqual(new Set(['b -> b,c', 'y -> y,z']));
    const together = await runCompat(fixture, { schemas: [{ files: 'db/**', together: true }] });
    expect(new Set(together.compared)).toEqual(new Set(['a|b -> a|b,c', 'x|y -> x|y,z']));
    const format = await runCompat(fixture, { schemas: [{ files: 'db/**', together: true, format: 'avro' }] });
    expect(format.compared).toEqual(['a|b|x|y -> a|b,c|x|y,z']);
  });

  it('name the file that cannot be parsed', async () => {
    const result = await runOnReleases(fixture, [{ 'db/a.part': 'a', 'db/b.part': 'b' }], { 'db/b.part': 'b\n!' }, PARTS);
    expect(result.findings).toMatchObject([{ rule: 'compat/syntax', place: { file: 'db/b.part', line: 2, column: 1 } }]);
  });

  it('are read in no other release than those that differ', async () => {
    const files = { 'db/a.part': 'a', 'db/b.part': 'b' };
    const result = await runOnReleases(fixture, [files, { 'db/b.part': 'b\nc' }], {}, PARTS);
    expect(result.compared).toEqual(['a|b -> a|b,c']);
    expect(brief(result.findings)).toEqual([['toy/field-unknown', 'note', 'rollback', { field: 'c', since: 'v1.1.0' }]]);
  });
});
