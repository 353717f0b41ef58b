import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
// Linked before what loads them later and at once.
import '../../../src/compat/formats/odcs/parse.ts';
import '../../../src/compat/formats/json-schema/pattern/language.ts';
import { run } from '../../../src/commands/can-i-rollback/run.ts';
import { targetsOf } from '../../../src/commands/can-i-rollback/targets.ts';
import type { CommandResult } from '../../../src/core/index.ts';
import { renderSummary } from '../../../src/report/index.ts';
import { checkHost, runCheck } from '../../support/check-host.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

const CONFIG = `version: 1
contracts: [{ contract: own.odcs.yaml, data: 'data/**', consumers: 'consumers/*' }]
`;

function contract(...columns: string[]): string {
  const properties = columns.map((name) => `{ name: ${name}, required: true }`).join(', ');
  return `apiVersion: v3.1.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: active\nschema: [{ name: orders, properties: [${properties}] }]\n`;
}

describe('the consumers of a release', () => {
  let fixture: GitFixture;
  beforeEach(async () => {
    fixture = await gitFixture();
    await fixture.write({
      '.github/rollback-gate.yml': CONFIG,
      'own.odcs.yaml': contract('id'),
      'consumers/billing.odcs.yaml': contract('id', 'amount'),
      'data/orders.ndjson': '{"id":1,"amount":2}\n',
    });
    await fixture.commit('one');
    await fixture.tag('v1.0.0');
  });
  afterEach(() => fixture.cleanup());

  const ask = (): Promise<CommandResult> => run({ positionals: [], options: {} }, checkHost(fixture.directory));
  const change = async (files: Record<string, string | null>): Promise<string> => {
    await fixture.write(files);
    await fixture.commit('change');
    const { json, verdict } = await ask();
    const { targets } = json as unknown as { targets: { release: string; answer: string; subjects: { what: string; answer: string }[] }[] };
    return `${verdict}: ${targets.map((one) => `${one.release} ${one.answer} (${one.subjects.map(({ what, answer }) => `${what} ${answer}`).join(', ')})`).join('; ')}`;
  };

  it.each<[string, Record<string, string | null>, string]>([
    ['nothing changes', {}, 'pass: v1.0.0 yes (consumers/billing.odcs.yaml yes)'],
    [
      'a consumer goes: once back, it is there again',
      { 'consumers/billing.odcs.yaml': null, 'data/orders.ndjson': '{"id":1}\n' },
      'fail: v1.0.0 no (consumers/billing.odcs.yaml no)',
    ],
    [
      'a consumer moves and asks for less',
      { 'consumers/billing.odcs.yaml': null, 'consumers/pay.odcs.yaml': contract('id'), 'data/orders.ndjson': '{"id":1}\n' },
      'fail: v1.0.0 no (consumers/billing.odcs.yaml no)',
    ],
    [
      'a consumer comes: once back, it is not there',
      { 'consumers/mail.odcs.yaml': contract('mail') },
      'pass: v1.0.0 yes (consumers/billing.odcs.yaml yes)',
    ],
    ['data goes', { 'data/orders.ndjson': null }, 'inconclusive: v1.0.0 unknown (consumers/billing.odcs.yaml unknown)'],
    ['data is empty', { 'data/orders.ndjson': '' }, 'inconclusive: v1.0.0 unknown (consumers/billing.odcs.yaml unknown)'],
    [
      'data is in LFS',
      { 'data/orders.ndjson': 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n' },
      'inconclusive: v1.0.0 unknown (consumers/billing.odcs.yaml unknown)',
    ],
    [
      'data is of a kind that nobody knows',
      { 'data/orders.ndjson': null, 'data/orders.xlsx': 'PK' },
      'inconclusive: v1.0.0 unknown (consumers/billing.odcs.yaml unknown)',
    ],
    ['data is damaged', { 'data/orders.ndjson': '{"id":1,"am' }, 'fail: v1.0.0 no (consumers/billing.odcs.yaml no)'],
    [
      'the own contract goes: it is not asked about after a rollback',
      { 'own.odcs.yaml': null },
      'pass: v1.0.0 yes (consumers/billing.odcs.yaml yes)',
    ],
  ])('%s', async (_what, files, expected) => {
    expect(await change(files)).toBe(expected);
  });

  it('are not known when their contract of then cannot be read', async () => {
    await fixture.write({ 'consumers/billing.odcs.yaml': 'kind: DataContract\napiVersion: v9\n' });
    await fixture.commit('two');
    await fixture.tag('v1.1.0');
    expect(await change({ 'consumers/billing.odcs.yaml': contract('id') })).toBe(
      'inconclusive: v1.1.0 unknown (consumers/billing.odcs.yaml unknown); v1.0.0 yes (consumers/billing.odcs.yaml yes)',
    );
  });

  it('nobody can wave a contract through that does not parse', async () => {
    await fixture.write({ 'consumers/billing.odcs.yaml': 'kind: DataContract\napiVersion: v9\n' });
    await fixture.commit('change');
    const { report } = await runCheck(fixture.directory, { gates: 'contract' });
    const found = report?.findings.find(
      ({ rule, data }) => rule === 'contract/unknown' && data['consumer'] === 'consumers/billing.odcs.yaml',
    );
    expect([found?.severity, found?.blobs]).toEqual(['error', undefined]);
  });

  it('many of them make one table that fits, and none is lost without a word', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 120 }, (_, at) => [`consumers/c${at}.odcs.yaml`, contract('id', at === 77 ? 'gone' : 'amount')]),
    );
    await fixture.write({ ...many, 'data/orders.ndjson': '{"id":1,"amount":2,"gone":1}\n' });
    await fixture.commit('two');
    await fixture.tag('v1.1.0');
    expect(await change({ 'data/orders.ndjson': '{"id":1,"amount":2}\n' })).toContain('v1.1.0 no');
    const { report } = await ask();
    expect(report?.tables[0]?.rows).toHaveLength(122);
    // First of all, so that no table that is cut could hide it.
    expect(report?.tables[0]?.rows.findIndex((row) => row.join() === 'consumers/c77.odcs.yaml,v1.1.0,no')).toBe(0);
    if (!report) throw new Error('no report');
    expect(renderSummary(report)).toContain('consumers/c77.odcs.yaml');
  });
});

describe('a break that was accepted', () => {
  it('does not take what is not known beside it along', () => {
    const release = { label: 'N-1', tag: 'v1.0.0', commit: 'c' } as never;
    const finding = (more: object): object => ({
      gate: 'contract',
      direction: 'rollback',
      data: { contract: 'c' },
      versions: { writer: 'N (work tree)', reader: 'N-1 (v1.0.0)' },
      ...more,
    });
    const answer = (...findings: object[]): string | undefined =>
      targetsOf([release], {
        findings,
        comparisons: [],
        contracts: [{ contract: 'c', dataOf: 'N', contractOf: 'v1.0.0', answer: 'no' }],
      } as never)[0]?.answer;
    const accepted = finding({ rule: 'contract/broken', severity: 'note' });
    expect(answer(accepted)).toBe('yes');
    expect(answer(accepted, finding({ rule: 'contract/unknown', severity: 'error' }))).toBe('unknown');
  });
});
