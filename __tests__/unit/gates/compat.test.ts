import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { brief, ENTRY, runCompat, runOnReleases, schemasFact } from '../../support/compat-run.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

describe('the compat gate', () => {
  let fixture: GitFixture;
  beforeEach(async () => {
    fixture = await gitFixture();
  });
  afterEach(() => fixture.cleanup());

  it('finds a break in both directions, once for the whole window, at its place in N', async () => {
    const result = await runOnReleases(fixture, [{ 'schemas/a.toy': 'id\nold' }, {}], { 'schemas/a.toy': 'id\nnew' });
    expect(result.verdict).toBe('fail');
    expect(result.findings).toHaveLength(2);
    const [deploy, rollback] = result.findings;
    expect(deploy).toMatchObject({
      rule: 'toy/field-unknown',
      severity: 'error',
      direction: 'deploy',
      data: { field: 'old' },
      message: 'the reader does not know "old"',
      versions: { writer: 'N-1 (v1.1.0), N-2 (v1.0.0)', reader: 'N (work tree)' },
      place: { file: 'schemas/a.toy', line: 1 },
      related: [{ place: { file: 'schemas/a.toy', line: 2 }, label: 'N-1 (v1.1.0), N-2 (v1.0.0)' }],
      witness: { payload: { old: 1 } },
    });
    expect(rollback).toMatchObject({
      direction: 'rollback',
      data: { field: 'new' },
      versions: { writer: 'N (work tree)', reader: 'N-1 (v1.1.0), N-2 (v1.0.0)' },
      place: { file: 'schemas/a.toy', line: 2 },
    });
    // One content in both earlier releases is one comparison.
    expect(result.compared).toEqual(['id,old -> id,new']);
    expect(schemasFact(result)).toBe('1 file; deploy: 2 breaking; rollback: 2 breaking');
  });

  it('compares each pair of the window: N-2 may not know what N-1 knows', async () => {
    const result = await runOnReleases(fixture, [{ 'schemas/a.toy': 'id' }, { 'schemas/a.toy': 'id\nx' }], { 'schemas/a.toy': 'id\nx\ny' });
    expect(result.compared.slice(0, 2)).toEqual(['id,x -> id,x,y', 'id -> id,x,y']);
    expect(result.findings.map(({ direction, data, versions }) => [direction, data['field'], versions?.writer, versions?.reader])).toEqual([
      ['rollback', 'y', 'N (work tree)', 'N-1 (v1.1.0), N-2 (v1.0.0)'],
      ['rollback', 'x', 'N (work tree)', 'N-2 (v1.0.0)'],
    ]);
  });

  it('only notes what N-1 already shipped', async () => {
    const result = await runOnReleases(fixture, [{ 'schemas/a.toy': 'id' }, { 'schemas/a.toy': 'id\nnew' }], {});
    expect(brief(result.findings)).toEqual([['toy/field-unknown', 'note', 'rollback', { field: 'new', since: 'v1.1.0' }]]);
    expect(result.findings[0]?.message).toBe('the reader does not know "new"; so since v1.1.0, which was released with it');
    expect(result.verdict).toBe('pass');
    expect(schemasFact(result)).toBe('1 file; 1 pair unchanged; deploy: 1 compatible; rollback: 1 breaking');
  });

  it('reads and parses nothing that did not change in the window', async () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`schemas/s${index}.toy`, `id${index}`]));
    const result = await runOnReleases(fixture, [many, {}], { 'schemas/s7.toy': 'id7\nmore' });
    expect(result.verdict).toBe('fail');
    expect(result.compared).toEqual(['id7 -> id7,more']);
    // The two contents of the changed file; the root and `schemas` of each distinct tree.
    expect(result.statistics.objects.blob).toBe(2);
    expect(result.statistics.objects.tree).toBe(4);
    expect(schemasFact(result)).toBe('50 files; 98 pairs unchanged; deploy: 2 compatible; rollback: 2 breaking');
  });

  it('reads no content at all when nothing changed', async () => {
    const result = await runOnReleases(fixture, [{ 'schemas/a.toy': 'id' }, {}], {});
    expect(result).toMatchObject({ verdict: 'pass', findings: [] });
    expect(result.statistics.objects).toMatchObject({ blob: 0, tree: 2 });
    expect(result.compared).toEqual([]);
  });

  it.each([
    ['full', 'error', 'error'],
    ['backward', 'error', 'warning'],
    ['forward', 'warning', 'error'],
  ])('with compatibility %s grades deploy %s and rollback %s', async (compatibility, deploy, rollback) => {
    const result = await runOnReleases(
      fixture,
      [{ 'schemas/a.toy': 'old' }],
      { 'schemas/a.toy': 'new' },
      { schemas: [{ ...ENTRY, compatibility }] },
    );
    expect(brief(result.findings)).toEqual([
      ['toy/field-unknown', deploy, 'deploy', { field: 'old' }],
      ['toy/field-unknown', rollback, 'rollback', { field: 'new' }],
    ]);
    expect(result.verdict).toBe('fail');
  });

  it('compares nothing with compatibility none, and counts what it left out', async () => {
    const result = await runOnReleases(
      fixture,
      [{ 'schemas/a.toy': 'old' }],
      { 'schemas/a.toy': 'new' },
      { schemas: [{ ...ENTRY, compatibility: 'none' }] },
    );
    expect(result).toMatchObject({ verdict: 'skipped', findings: [] });
    expect(schemasFact(result)).toBe('1 file; 1 pair not compared by configuration');
  });

  it('lets the first entry that matches a file decide', async () => {
    const schemas = [{ files: 'schemas/internal/**', compatibility: 'none' }, ENTRY];
    const result = await runOnReleases(
      fixture,
      [{ 'schemas/internal/a.toy': 'old', 'schemas/b.toy': 'old' }],
      { 'schemas/internal/a.toy': 'new', 'schemas/b.toy': 'old\nnew' },
      { schemas },
    );
    expect(result.findings.map(({ place }) => place?.file)).toEqual(['schemas/b.toy']);
  });

  it('tells a syntax error of N from one of an earlier release', async () => {
    const mine = await runOnReleases(fixture, [{ 'schemas/a.toy': 'id' }], { 'schemas/a.toy': 'id\n!' });
    expect(mine.findings).toMatchObject([
      { rule: 'compat/syntax', severity: 'error', place: { file: 'schemas/a.toy', line: 2, column: 1 } },
    ]);
    await fixture.tag('v1.1.0');
    await fixture.write({ 'schemas/a.toy': 'id' });
    const theirs = await runCompat(fixture);
    expect(brief(theirs.findings)).toMatchObject([['compat/earlier-syntax', 'warning', undefined, { error: 'unexpected !' }]]);
    expect(schemasFact(theirs)).toBe('1 file; 1 pair unchanged; deploy: 1 unknown; rollback: 1 unknown');
  });

  it('never takes unknown for compatible', async () => {
    const schemas = [{ ...ENTRY, 'on-unknown': 'block' }];
    const releases = [{ 'schemas/a.toy': 'id\n?' }];
    const candidate = { 'schemas/a.toy': 'id\n?\n' };
    const warned = await runOnReleases(fixture, releases, candidate);
    expect(warned.verdict).toBe('inconclusive');
    expect(brief(warned.findings)).toEqual([
      ['toy/unsure', 'warning', 'deploy', {}],
      ['toy/unsure', 'warning', 'rollback', {}],
    ]);
    expect((await runCompat(fixture, { schemas })).verdict).toBe('fail');
  });

  it('grades loss by on-lossy', async () => {
    const warned = await runOnReleases(fixture, [{ 'schemas/a.toy': 'id\n#lossy n' }], { 'schemas/a.toy': 'id' });
    expect(warned).toMatchObject({ verdict: 'pass', findings: [{ severity: 'warning', direction: 'deploy' }] });
    expect((await runCompat(fixture, { schemas: [{ ...ENTRY, 'on-lossy': 'block' }] })).verdict).toBe('fail');
  });

  it('says of an unrecognised or unsupported format that nothing is known', async () => {
    const result = await runOnReleases(fixture, [{ 'schemas/a.xyz': 'one' }], { 'schemas/a.xyz': 'two' });
    expect(result.verdict).toBe('inconclusive');
    expect(brief(result.findings)).toEqual([['compat/format-unknown', 'warning', undefined, { file: 'schemas/a.xyz' }]]);
    const named = await runCompat(fixture, { schemas: [{ ...ENTRY, format: 'protobuf' }] });
    expect(brief(named.findings)).toEqual([
      ['compat/format-unsupported', 'warning', undefined, { file: 'schemas/a.xyz', format: 'protobuf' }],
    ]);
  });

  it('survives a fault in one comparison and says that this one is unknown', async () => {
    const result = await runOnReleases(fixture, [{ 'schemas/a.toy': 'id', 'schemas/b.toy': 'id' }], {
      'schemas/a.toy': 'id\ncrash',
      'schemas/b.toy': 'id\nnew',
    });
    expect(result.findings.map(({ rule }) => rule)).toEqual(['compat/not-compared', 'toy/field-unknown']);
    expect(result.findings[0]?.data).toMatchObject({ code: 'RG-INTERNAL', error: 'a fault of ours' });
  });

  it('warns when globs select nothing in any release, at the entry', async () => {
    const result = await runOnReleases(fixture, [{ 'schemas/a.toy': 'id' }], {}, { schemas: [{ files: 'schema/**' }] });
    expect(result.verdict).toBe('inconclusive');
    expect(result.findings).toMatchObject([{ rule: 'compat/no-files', data: { globs: ['schema/**'] }, place: { file: 'config.yml' } }]);
  });

  it('refuses a schema that is not text', async () => {
    const result = await runOnReleases(fixture, [{ 'schemas/a.toy': 'id' }], { 'schemas/a.toy': Uint8Array.from([0xff, 0xfe, 0x00]) });
    expect(result.findings).toMatchObject([{ rule: 'compat/syntax', message: 'the file is not UTF-8 text' }]);
  });

  it('keeps the id of a rule that its format does not list', async () => {
    const result = await runOnReleases(fixture, [{ 'schemas/a.toy': 'id' }], { 'schemas/a.toy': 'id\nunlisted' });
    expect(result.findings).toMatchObject([{ rule: 'toy/not-in-the-table', message: 'the reader does not know "unlisted"' }]);
  });

  it('re-grades findings as the configuration says, exact ids before wildcards', async () => {
    const rules = { 'toy/*': 'off', 'toy/field-unknown': 'warning', 'compat/schema-*': 'off' };
    const result = await runOnReleases(
      fixture,
      [{ 'schemas/a.toy': 'id' }],
      { 'schemas/a.toy': 'id\nnew', 'schemas/b.toy': 'x' },
      { schemas: [ENTRY], rules },
    );
    expect(result.verdict).toBe('pass');
    expect(brief(result.findings)).toEqual([['toy/field-unknown', 'warning', 'rollback', { field: 'new' }]]);
    expect(result.facts).toContainEqual({ label: 'Turned off', text: '1 finding by the configuration' });
  });

  it('on the first day parses what is there and compares nothing', async () => {
    const result = await runOnReleases(fixture, [], { 'schemas/a.toy': 'id', 'schemas/b.toy': '!' });
    expect(result.findings.map(({ rule }) => rule)).toEqual(['compat/syntax']);
    await fixture.write({ 'schemas/b.toy': 'fine' });
    expect(await runCompat(fixture)).toMatchObject({ verdict: 'skipped', findings: [] });
  });

  it('gives a finding the same fingerprint however the releases are numbered', async () => {
    const before = await runOnReleases(fixture, [{ 'schemas/a.toy': 'id' }], { 'schemas/a.toy': 'id\nnew' });
    await fixture.git('tag', 'v1.0.1', 'v1.0.0^{commit}');
    const after = await runCompat(fixture);
    expect(after.findings.map(({ fingerprint }) => fingerprint)).toEqual(before.findings.map(({ fingerprint }) => fingerprint));
  });
});
