import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCheck } from '../../support/check-host.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

const CONFIG = 'version: 1\nschemas:\n  - files: schemas/**\n';
const schema = (type: string): string => `{"type":"object","properties":{"a":{"type":"${type}"}}}\n`;

describe('what a check cannot look into', () => {
  let fixture: GitFixture;
  beforeEach(async () => {
    fixture = await gitFixture();
    await fixture.write({ '.github/rollback-gate.yml': CONFIG, 'schemas/a.schema.json': schema('string') });
  });
  afterEach(() => fixture.cleanup());

  it('promises nothing when a schema is behind a link', async () => {
    await fixture.write({ 'common/b.json': schema('string') });
    await symlink('../common/b.json', join(fixture.directory, 'schemas/b.schema.json'));
    await fixture.commit('one');
    await fixture.tag('v1.0.0');
    await fixture.write({ 'common/b.json': schema('integer') });
    await fixture.commit('two');
    const result = await runCheck(fixture.directory);
    expect(result.report?.findings.filter(({ gate }) => gate === 'compat')).toMatchObject([
      { rule: 'compat/link-not-followed', severity: 'warning', place: { file: 'schemas/b.schema.json' } },
    ]);
    expect(result.report?.headline).toBe(
      'Nothing found that blocks, with 1 warning, but 1 of 2 questions stayed open: it is not known whether this could be taken back.',
    );
  });

  it('notices an untracked link, and promises nothing when a file has an unknown format', async () => {
    await fixture.write({ 'schemas/c.thing': 'one' });
    await fixture.commit('one');
    await fixture.tag('v1.0.0');
    await fixture.write({ 'schemas/c.thing': 'two', 'schemas/a.schema.json': `${schema('string')}\n` });
    await symlink('/etc/hostname', join(fixture.directory, 'schemas/d.schema.json'));
    const result = await runCheck(fixture.directory);
    const rules = result.report?.findings.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['compat/format-unknown', 'compat/link-not-followed']));
    expect(result.report?.headline).toContain('it is not known whether this could be taken back');
  });

  it('holds a new migration against the tables of other files: the application of the release does not run on them any more', async () => {
    await fixture.write({ 'schemas/001.sql': 'CREATE TABLE t (a int, b int);\n' });
    await fixture.commit('one');
    await fixture.tag('v1.0.0');
    await fixture.write({ 'schemas/002.sql': 'ALTER TABLE t DROP COLUMN b;\n' });
    const result = await runCheck(fixture.directory);
    expect(result.report?.findings).toContainEqual(
      expect.objectContaining({
        rule: 'sql/column-removed',
        severity: 'error',
        direction: 'rollback',
        versions: expect.objectContaining({ between: 'state' }) as unknown,
      }),
    );
    expect(result.report?.headline).toBe('This could not be taken back: 1 finding blocks.');
  });

  it('lets a migration pass that only adds, and notes that its own application needs it', async () => {
    await fixture.write({ 'schemas/001.sql': 'CREATE TABLE t (a int, b int);\n' });
    await fixture.commit('one');
    await fixture.tag('v1.0.0');
    await fixture.write({ 'schemas/002.sql': 'ALTER TABLE t ADD COLUMN c int;\n' });
    const result = await runCheck(fixture.directory);
    expect(result.verdict).toBe('pass');
    expect(result.report?.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(result.report?.findings).toContainEqual(
      expect.objectContaining({
        rule: 'sql/column-removed',
        severity: 'note',
        direction: 'deploy',
        fix: expect.stringMatching(/^Nothing, where migrations run before the application of this release starts\./),
      }),
    );
    const schemas = result.report?.facts.find(({ label }) => label === 'Schemas');
    expect(schemas?.text).toBe('3 files; 1 pair unchanged; deploy before the migration: 1 breaking; rollback: 1 compatible');
  });

  it('compares a file whose name holds a line break', async () => {
    await fixture.write({ 'schemas/new\nline.schema.json': schema('string') });
    await fixture.commit('one');
    await fixture.tag('v1.0.0');
    await fixture.write({ 'schemas/new\nline.schema.json': schema('integer') });
    expect((await runCheck(fixture.directory)).verdict).toBe('fail');
  });

  it('compares an untracked schema with the release whose tag the commit carries', async () => {
    await fixture.commit('one');
    await fixture.tag('v1.0.0');
    await fixture.write({ 'schemas/a.schema.json': `${schema('string')}\n` });
    await fixture.commit('two');
    await fixture.tag('v1.1.0');
    await fixture.write({ 'notes.txt': 'no schema' });
    expect((await runCheck(fixture.directory)).outputs?.['window']).toBe('v1.0.0');
    await fixture.write({ 'schemas/new.schema.json': schema('integer') });
    const result = await runCheck(fixture.directory);
    expect(result.outputs?.['window']).toBe('v1.1.0,v1.0.0');
    expect(result.report?.findings).toContainEqual(expect.objectContaining({ rule: 'compat/schema-added' }));
  });

  it('warns of a newer release outside of its history, which may be what runs', async () => {
    await fixture.commit('one');
    await fixture.tag('v1.0.0');
    await fixture.git('checkout', '-q', '-b', 'hotfix');
    await fixture.write({ 'schemas/a.schema.json': schema('integer') });
    await fixture.commit('hotfix');
    await fixture.tag('v1.0.1');
    await fixture.git('checkout', '-q', 'main');
    await fixture.commit('next');
    const result = await runCheck(fixture.directory);
    expect(result.report?.findings).toContainEqual(
      expect.objectContaining({
        rule: 'window/unreachable-tags',
        severity: 'warning',
        message: expect.stringContaining('up to v1.0.1') as unknown,
      }),
    );
  });
});
