import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { run as check } from '../../../src/commands/check/run.ts';
import { checkHost } from '../../support/check-host.ts';
import { brief, runCompat, runOnReleases } from '../../support/compat-run.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

const A = 'schemas/a.toy';

describe('what was released before', () => {
  let fixture: GitFixture;
  beforeEach(async () => {
    fixture = await gitFixture();
  });
  afterEach(() => fixture.cleanup());

  it('does not block again, though the file changed once more', async () => {
    const result = await runOnReleases(fixture, [{ [A]: 'id\nx' }, { [A]: 'id' }], { [A]: 'id\n' });
    expect(brief(result.findings)).toEqual([['toy/field-unknown', 'note', 'deploy', { field: 'x', since: 'v1.1.0' }]]);
    expect(result.findings[0]).toMatchObject({
      message: 'the reader does not know "x"; so since v1.1.0, which was released with it',
      versions: { writer: 'N-2 (v1.0.0)', reader: 'N (work tree)' },
    });
    expect(result.verdict).toBe('pass');
  });

  it('blocks where it is new beside it', async () => {
    const result = await runOnReleases(fixture, [{ [A]: 'id\nx\ny' }, { [A]: 'id\ny' }], { [A]: 'id' });
    expect(brief(result.findings)).toEqual([
      ['toy/field-unknown', 'error', 'deploy', { field: 'y' }],
      ['toy/field-unknown', 'note', 'deploy', { field: 'x', since: 'v1.1.0' }],
    ]);
    expect(result.findings[0]?.versions?.writer).toBe('N-1 (v1.1.0), N-2 (v1.0.0)');
  });

  it('blocks when N-1 had mended it', async () => {
    const result = await runOnReleases(fixture, [{ [A]: 'id\nx' }, { [A]: 'id' }, { [A]: 'id\nx' }], { [A]: 'id' }, undefined);
    expect(brief(result.findings)).toMatchObject([['toy/field-unknown', 'error', 'deploy', { field: 'x' }]]);
    const wide = await runCompat(fixture, undefined, { window: 3 });
    expect(brief(wide.findings)).toMatchObject([['toy/field-unknown', 'error', 'deploy', { field: 'x' }]]);
  });

  it('names the oldest release that has it without a break', async () => {
    await runOnReleases(fixture, [{ [A]: 'id\nx' }, { [A]: 'id' }, { [A]: 'id\n\n' }], { [A]: 'id\n' });
    const result = await runCompat(fixture, undefined, { window: 3 });
    expect(brief(result.findings)).toEqual([['toy/field-unknown', 'note', 'deploy', { field: 'x', since: 'v1.1.0' }]]);
  });

  it('does not block again where N takes part of it back', async () => {
    const color = (...symbols: string[]): string => JSON.stringify({ type: 'enum', name: 'Color', symbols });
    await runOnReleases(fixture, [{ 'c.avsc': color('A', 'B', 'C') }, { 'c.avsc': color('A') }], { 'c.avsc': color('A', 'B') });
    const host = checkHost(fixture.directory);
    await fixture.write({
      '.github/rollback-gate.yml': JSON.stringify({ version: 1, schemas: [{ files: 'c.avsc', compatibility: 'backward' }] }),
    });
    const { report } = await check({ positionals: [], options: {} }, host);
    const findings = report?.findings ?? [];
    const missing = findings.filter(({ rule }) => rule === 'avro/enum-symbol-missing');
    expect(missing.map(({ severity, direction, message }) => [severity, direction, message])).toEqual([
      ['warning', 'rollback', "the reader's enum Color lacks B and has no default"],
      [
        'note',
        'deploy',
        "the reader's enum Color lacks C and has no default; so since v1.1.0, which was released with at least as much of it",
      ],
    ]);
  });

  it('costs a comparison only when there is something to look for', async () => {
    const result = await runOnReleases(fixture, [{ [A]: 'id' }, { [A]: 'id\n' }], { [A]: 'id\n\n' });
    expect(result.compared).toEqual(['id, -> id,,', 'id -> id,,']);
  });

  it('opens each version of a schema once', async () => {
    const result = await runOnReleases(fixture, [{ [A]: 'id\nx' }, { [A]: 'id' }], { [A]: 'id\ny' });
    // What was released is asked direction by direction.
    expect(result.compared).toEqual(['id -> id,y', 'id,x -> id,y', 'id,x -> id', 'id,x -> id']);
    expect(result.toy.opened).toEqual([A, A, A]);
  });
});

describe('names that come back', () => {
  let fixture: GitFixture;
  beforeEach(async () => {
    fixture = await gitFixture();
  });
  afterEach(() => fixture.cleanup());

  const reused = (findings: Awaited<ReturnType<typeof runCompat>>['findings']): unknown[] =>
    brief(findings.filter(({ rule }) => rule.startsWith('compat/name')));
  const data = { name: 'field x', was: 'number', is: 'text', had: 'v1.0.0', lacks: 'v1.1.0' };

  it('are refused when they mean something else, with both places', async () => {
    const result = await runOnReleases(fixture, [{ [A]: 'id\nx number' }, { [A]: 'id' }], { [A]: 'x text\nid' });
    expect(reused(result.findings)).toEqual([['compat/name-reused', 'error', 'deploy', data]]);
    expect(result.findings.find(({ rule }) => rule === 'compat/name-reused')).toMatchObject({
      place: { file: A, line: 1 },
      related: [{ place: { file: A, line: 2 }, label: 'N-2 (v1.0.0)' }],
      path: '/x',
      message: 'field x comes back as another: it was number in v1.0.0, is missing in v1.1.0, and is now text',
      versions: { writer: 'N-2 (v1.0.0)', reader: 'N (work tree)' },
    });
  });

  it('are graded by `policy.reuse`', async () => {
    await runOnReleases(fixture, [{ [A]: 'id\nx number' }, { [A]: 'id' }], { [A]: 'x text\nid' });
    const run = async (reuse: string): Promise<unknown[]> =>
      reused((await runCompat(fixture, { schemas: [{ files: 'schemas/**' }], policy: { reuse } })).findings);
    expect(await run('warn')).toEqual([['compat/name-reused', 'warning', 'deploy', data]]);
    expect(await run('off')).toEqual([]);
  });

  it('are noted once when they mean the same', async () => {
    const result = await runOnReleases(fixture, [{ [A]: 'id\nx number\ny' }, { [A]: 'id' }], { [A]: 'id\nx number\ny' });
    expect(reused(result.findings)).toEqual([
      ['compat/name-restored', 'note', undefined, { name: 'field x', count: 2, had: 'v1.0.0', lacks: 'v1.1.0' }],
    ]);
  });

  it('are no matter when N-1 has them, whatever happened before', async () => {
    const result = await runOnReleases(fixture, [{ [A]: 'x number' }, { [A]: 'id' }, { [A]: 'id\nx text' }], { [A]: 'id\nx text\ny' });
    expect(reused(result.findings)).toEqual([]);
    expect(reused((await runCompat(fixture, undefined, { window: 3 })).findings)).toEqual([]);
  });

  it('are found when the whole file was gone in between', async () => {
    const result = await runOnReleases(fixture, [{ [A]: 'x number', 'schemas/b.toy': 'b' }, { [A]: null }], { [A]: 'x text' });
    expect(reused(result.findings)).toEqual([['compat/name-reused', 'error', 'deploy', data]]);
  });
});

describe('an API', () => {
  it('says which clients a difference hurts', async () => {
    const fixture = await gitFixture();
    try {
      await runOnReleases(fixture, [{ [A]: 'id' }], { [A]: 'id\nnew' });
      const { findings } = await runCompat(fixture, undefined, { kind: 'api' });
      expect(findings).toMatchObject([
        { severity: 'warning', direction: 'rollback', versions: { writer: 'N (work tree)', reader: 'N-1 (v1.0.0)', between: 'clients' } },
      ]);
    } finally {
      await fixture.cleanup();
    }
  });
});
