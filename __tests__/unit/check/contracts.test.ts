import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCheck } from '../../support/check-host.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

const CONFIG = `version: 1
contracts:
  - contract: contracts/orders.odcs.yaml
    data: samples/*.ndjson
    consumers: contracts/consumers/*.yaml
`;
const contract = (...properties: readonly string[]): string => `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.0.0
status: active
schema:
  - name: orders
    properties:
${properties.map((property) => `      - ${property}\n`).join('')}`;

const AMOUNT = '{ name: amount, logicalType: integer, required: true }';

describe('check of contracts', () => {
  let fixture: GitFixture;
  beforeEach(async () => {
    fixture = await gitFixture();
    await fixture.write({
      '.github/rollback-gate.yml': CONFIG,
      'contracts/orders.odcs.yaml': contract(AMOUNT),
      'contracts/consumers/billing.yaml': contract(AMOUNT),
      'samples/orders.ndjson': '{"amount":1}\n{"amount":2}\n',
    });
    await fixture.commit('one');
    await fixture.tag('v1.0.0');
  });
  afterEach(() => fixture.cleanup());

  const check = async (files: Record<string, string | null>): Promise<Awaited<ReturnType<typeof runCheck>>> => {
    await fixture.write(files);
    await fixture.commit('change');
    return runCheck(fixture.directory, { gates: 'contract' });
  };
  const told = (result: Awaited<ReturnType<typeof runCheck>>): string[] =>
    (result.report?.findings ?? []).map(
      ({ rule, place, direction, data }) =>
        `${rule} ${place?.file ?? ''}:${place?.line ?? 0} ${direction ?? '-'} ${typeof data['consumer'] === 'string' ? data['consumer'] : '-'}`,
    );
  const matrix = (result: Awaited<ReturnType<typeof runCheck>>): string[] =>
    (result.report?.tables ?? [])
      .filter(({ title }) => title === 'Consumer matrix')
      .flatMap(({ rows }) => rows.map((row) => row.join(' | ')));

  it('passes where the data keeps every contract of the window', async () => {
    const result = await check({ 'samples/orders.ndjson': '{"amount":3}\n' });
    expect(result.verdict).toBe('pass');
    expect(matrix(result)).toHaveLength(4);
    expect(matrix(result).every((row) => row.endsWith('| yes'))).toBe(true);
  });

  it('names the consumers that the data of the candidate hurts, before and after a rollback', async () => {
    const result = await check({ 'samples/orders.ndjson': '{"amount":1}\n{"amount":null}\n' });
    expect(result.verdict).toBe('fail');
    expect(told(result).sort()).toEqual([
      'contract/broken .github/rollback-gate.yml:3 rollback contracts/consumers/billing.yaml',
      'contract/broken contracts/consumers/billing.yaml:9 - contracts/consumers/billing.yaml',
      'contract/broken contracts/orders.odcs.yaml:9 - -',
    ]);
    expect(result.report?.findings[0]?.data).toMatchObject({ failed: 1, of: 2, rows: ['samples/orders.ndjson:2 null'] });
  });

  it('finds that a loosened contract does not help the consumers of the release to go back to', async () => {
    const loose = contract(AMOUNT.replace(', required: true', ''));
    const result = await check({
      'contracts/orders.odcs.yaml': loose,
      'contracts/consumers/billing.yaml': loose,
      'samples/orders.ndjson': '{"amount":null}\n',
    });
    expect(told(result)).toEqual(['contract/broken .github/rollback-gate.yml:3 rollback contracts/consumers/billing.yaml']);
  });

  it('finds that new consumers do not live with what the earlier release wrote', async () => {
    const result = await check({
      'contracts/consumers/billing.yaml': contract(AMOUNT, '{ name: currency, logicalType: string, required: true }'),
      'samples/orders.ndjson': '{"amount":1,"currency":"EUR"}\n',
    });
    expect(told(result)).toEqual(['contract/broken contracts/consumers/billing.yaml:10 deploy contracts/consumers/billing.yaml']);
  });

  it('does not take silence for a promise that was kept', async () => {
    const result = await check({ 'samples/orders.ndjson': null });
    expect(result.verdict).toBe('fail');
    expect(told(result)).toContain('contract/unknown contracts/orders.odcs.yaml:1 - -');
  });

  it('says that a contract cannot be read', async () => {
    const result = await check({ 'contracts/orders.odcs.yaml': 'kind: DataContract\napiVersion: v9\n' });
    expect(result.report?.findings.find(({ rule }) => rule === 'contract/unknown')?.message).toContain('v9');
  });

  it('counts rows that cannot be read, and points at the first', async () => {
    const result = await check({ 'samples/orders.ndjson': '{"amount":1}\n{"amount":\n' });
    expect(told(result)).toContain('contract/unreadable-row samples/orders.ndjson:2 - -');
  });
});
