import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
// Linked before what loads them later and at once.
import '../../../src/compat/formats/odcs/parse.ts';
import '../../../src/compat/formats/json-schema/pattern/language.ts';
import { run } from '../../../src/commands/can-i-rollback/run.ts';
import { targetsOf } from '../../../src/commands/can-i-rollback/targets.ts';
import { run as waive } from '../../../src/commands/waive/run.ts';
import type { CommandResult, Finding } from '../../../src/core/index.ts';
import { checkHost } from '../../support/check-host.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

const CONFIG = `version: 1
releases: { window: 2 }
schemas:
  - files: schemas/**
`;

function schema(...symbols: string[]): string {
  const type = { type: 'enum', name: 'Color', symbols };
  return `${JSON.stringify({ type: 'record', name: 'Order', fields: [{ name: 'color', type }] })}\n`;
}

describe('can-i-rollback', () => {
  let fixture: GitFixture;
  beforeEach(async () => {
    fixture = await gitFixture();
    await fixture.write({ '.github/rollback-gate.yml': CONFIG, 'schemas/a.avsc': schema('RED'), 'schemas/b.avsc': schema('RED') });
    await fixture.commit('one');
    await fixture.tag('v1.0.0');
    await fixture.write({ 'schemas/a.avsc': schema('RED', 'BLUE') });
    await fixture.commit('two');
    await fixture.tag('v1.1.0');
    await fixture.commit('work');
  });
  afterEach(() => fixture.cleanup());

  const ask = (options: Record<string, string> = {}): Promise<CommandResult> =>
    run({ positionals: [], options }, checkHost(fixture.directory));
  const answers = ({ json }: CommandResult): string[] => {
    const { targets } = json as unknown as { targets: { release: string; answer: string; subjects: { what: string; answer: string }[] }[] };
    return targets.map(
      ({ release, answer, subjects }) => `${release} ${answer}: ${subjects.map((one) => `${one.what} ${one.answer}`).join(', ')}`,
    );
  };

  it('takes what the configuration leaves out, or a link hides, for no answer', async () => {
    await fixture.write({ '.github/rollback-gate.yml': `${CONFIG}    compatibility: none\n`, 'schemas/a.avsc': schema('GREEN') });
    expect((await ask()).verdict).toBe('inconclusive');
    await fixture.write({ '.github/rollback-gate.yml': CONFIG, 'schemas/a.avsc': schema('RED', 'BLUE') });
    expect((await ask({ to: 'v1.1.0' })).verdict).toBe('pass');
    await symlink('/etc/hostname', join(fixture.directory, 'schemas/c.avsc'));
    expect((await ask({ to: 'v1.1.0' })).verdict).toBe('inconclusive');
  });

  it('answers for each release apart', async () => {
    await fixture.write({ 'schemas/b.avsc': schema('GREEN', 'RED').replace('"symbols"', '"default":"RED","symbols"') });
    await fixture.commit('three');
    const result = await ask();
    expect(result.verdict).toBe('fail');
    expect(result.report?.headline).toBe('Going back to v1.1.0 and v1.0.0 would break.');
    expect(answers(result)).toEqual(['v1.1.0 no: schemas/b.avsc no', 'v1.0.0 no: schemas/a.avsc no, schemas/b.avsc no']);
  });

  it('says no to the release before the last alone, and yes to the last', async () => {
    const result = await ask();
    expect(answers(result)).toEqual(['v1.1.0 yes: ', 'v1.0.0 no: schemas/a.avsc no']);
    expect((await ask({ to: 'v1.1.0' })).verdict).toBe('pass');
    expect((await ask({ to: 'v1.0.0' })).verdict).toBe('fail');
  });

  it('names the releases that can be asked about', async () => {
    await expect(ask({ to: 'v9.9.9' })).rejects.toMatchObject({ code: 'RG-USAGE', expected: 'v1.1.0, v1.0.0' });
    await expect(ask({ to: '--upload-pack=x' })).rejects.toMatchObject({ code: 'RG-USAGE' });
  });

  it('takes what was accepted for accepted, of this schema and not of others', async () => {
    await fixture.git('tag', '-d', 'v1.1.0');
    const found = (await ask()).report?.findings.filter(({ rule }) => rule === 'avro/enum-symbol-missing') ?? [];
    const [fingerprint = ''] = found.map((finding) => finding.fingerprint.replace('sha256:', ''));
    const options = {
      reason: 'nobody reads',
      owner: 'data',
      expires: new Date(Date.now() + 864e5).toISOString().slice(0, 10),
      write: true,
    };
    await waive({ positionals: [fingerprint], options }, checkHost(fixture.directory));
    await fixture.commit('waived');
    const accepted = await ask();
    expect(answers(accepted)).toEqual(['v1.0.0 yes: schemas/a.avsc accepted']);
    expect(accepted.verdict).toBe('pass');
    await fixture.write({ 'schemas/b.avsc': schema('RED', 'BLUE') });
    await fixture.commit('another break');
    expect(answers(await ask({ to: 'v1.0.0' }))).toEqual(['v1.0.0 no: schemas/a.avsc accepted, schemas/b.avsc no']);
  });

  it('does not know what it cannot read', async () => {
    await fixture.write({ 'schemas/b.avsc': '{' });
    await fixture.commit('broken');
    const result = await ask({ to: 'v1.1.0' });
    expect(result.verdict).toBe('inconclusive');
    expect(answers(result)[0]).toMatch(/^v1\.1\.0 unknown/);
  });

  it('does not know of a repository without releases', async () => {
    await fixture.git('tag', '-d', 'v1.0.0', 'v1.1.0');
    expect(await ask()).toMatchObject({ verdict: 'inconclusive', report: { headline: 'There is no earlier release to go back to.' } });
  });

  it('asks the consumers of the release about the data of the candidate', async () => {
    const contract = (more = ''): string =>
      `apiVersion: v3.1.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: active\nschema: [{ name: orders, properties: [{ name: a${more} }] }]\n`;
    const config = `version: 1\ncontracts: [{ contract: own.odcs.yaml, data: data/*, consumers: consumers/* }]\n`;
    await fixture.write({
      '.github/rollback-gate.yml': config,
      'own.odcs.yaml': contract(),
      'consumers/billing.odcs.yaml': contract(', required: true'),
      'data/orders.ndjson': '{"a":1}\n',
    });
    await fixture.commit('three');
    await fixture.tag('v1.2.0');
    await fixture.write({ 'consumers/billing.odcs.yaml': contract(), 'data/orders.ndjson': '{"a":null}\n' });
    await fixture.commit('four');
    expect(answers(await ask({ to: 'v1.2.0' }))).toEqual(['v1.2.0 no: consumers/billing.odcs.yaml no']);
  });
});

describe('what stands in the way', () => {
  const release = { label: 'N-1', tag: 'v1.0.0', commit: 'c' } as never;
  const finding = (more: object): Finding =>
    ({
      gate: 'compat',
      rule: 'x/y',
      severity: 'error',
      direction: 'rollback',
      kind: 'breaking',
      data: {},
      versions: { writer: 'N (work tree)', reader: 'N-1 (v1.0.0)' },
      place: { file: 'a', line: 1, column: 1 },
      ...more,
    }) as unknown as Finding;
  const answer = (findings: Finding[], more: object = {}): string[] => {
    const comparisons = [{ file: 'a', with: 'v1.0.0', deploy: 'compatible', rollback: 'breaking', ...more }];
    const [target] = targetsOf([release], { findings, comparisons, contracts: [] } as never);
    return [target?.answer ?? '', ...(target?.subjects.map((subject) => subject.answer) ?? [])];
  };

  it('is a break of which nothing was found: nobody has accepted it', () => {
    expect(answer([])).toEqual(['no', 'no']);
    expect(answer([finding({ versions: { writer: 'N (work tree)', reader: 'N-2 (v0.9.0)' } })])).toEqual(['no', 'no']);
  });

  it('is what blocks among the files of one schema, or behind it', () => {
    const waived = finding({ severity: 'note' });
    expect(answer([waived])).toEqual(['yes', 'accepted']);
    expect(answer([waived, finding({ place: { file: 'b', line: 1, column: 1 } })], { files: 2 })).toEqual(['no', 'no']);
    expect(answer([waived, finding({ place: { file: 'b', line: 1, column: 1 } })])).toEqual(['no', 'accepted']);
  });
});
