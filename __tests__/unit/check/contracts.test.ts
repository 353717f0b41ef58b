import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
// Linked before what loads them later and at once.
import '../../../src/compat/formats/odcs/parse.ts';
import '../../../src/compat/formats/json-schema/pattern/language.ts';
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

  const check = async (
    files: Record<string, string | null>,
    options: Readonly<Record<string, string>> = {},
  ): Promise<Awaited<ReturnType<typeof runCheck>>> => {
    await fixture.write(files);
    await fixture.commit('change');
    return runCheck(fixture.directory, { gates: 'contract', ...options });
  };
  /** With the configuration of the candidate, as after a merge. */
  const checkOwn = (files: Record<string, string | null>): ReturnType<typeof check> => check(files, { 'config-from': 'head' });
  const told = (result: Awaited<ReturnType<typeof runCheck>>): string[] =>
    (result.report?.findings ?? []).map(
      ({ rule, place, direction, data }) =>
        `${rule} ${place?.file ?? ''}:${place?.line ?? 0} ${direction ?? '-'} ${typeof data['consumer'] === 'string' ? data['consumer'] : '-'}`,
    );
  const matrix = (result: Awaited<ReturnType<typeof runCheck>>): string[] =>
    (result.report?.tables ?? [])
      .filter(({ title }) => title === 'Consumer matrix')
      .flatMap(({ rows }) => rows.map((row) => row.join(' | ')));

  it('misses a column that the data has under another name now, for those who may have to live with it after a rollback too', async () => {
    await check({
      '.github/rollback-gate.yml': CONFIG.replace('ndjson', 'csv'),
      'contracts/orders.odcs.yaml': contract(AMOUNT),
      'contracts/consumers/billing.yaml': contract(AMOUNT, '{ name: note, logicalType: string }'),
      'samples/orders.csv': 'amount,note\n1,a\n',
    });
    await fixture.tag('v1.1.0');
    const result = await check({
      'contracts/consumers/billing.yaml': contract(AMOUNT),
      'samples/orders.csv': 'amount,notes\n1,a\n',
    });
    expect(matrix(result)[0]).toBe('contracts/consumers/billing.yaml | N-1 (v1.1.0) | N (work tree) | no');
    expect(matrix(result).filter((row) => row.endsWith('| no'))).toHaveLength(1);
    expect(result.report?.findings.map(({ message }) => message)).toEqual([
      'orders.note exists (there at all) is not kept by samples/orders.csv without such a column; "notes" is there and not in the contract: renamed?, first samples/orders.csv ["notes"]; hurts the consumer contracts/consumers/billing.yaml',
    ]);
  });

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

  it('says that no consumer was found where the entry wants some', async () => {
    const result = await check({
      'contracts/consumers/billing.yaml': null,
      '.github/rollback-gate.yml': CONFIG.replace('consumers/*', 'consumer/*'),
    });
    expect(result.verdict).toBe('fail');
    const unknown = result.report?.findings.find(({ rule }) => rule === 'contract/unknown');
    expect(unknown?.message).toContain('no consumer contract matches contracts/consumer/*.yaml');
    expect(unknown?.place).toMatchObject({ file: '.github/rollback-gate.yml', line: 3 });
  });

  it('says that the contract is not there', async () => {
    const result = await check({ 'contracts/orders.odcs.yaml': null });
    expect(result.report?.findings.map(({ message }) => message)).toContain(
      'not known whether contracts/orders.odcs.yaml is kept: there is no such file',
    );
  });

  it('names every release that the same broken promise hurts', async () => {
    await fixture.commit('two');
    await fixture.tag('v1.1.0');
    const result = await check({ 'samples/orders.ndjson': '{"amount":null}\n' });
    const back = (result.report?.findings ?? []).filter(({ direction }) => direction === 'rollback');
    expect(back.map(({ versions }) => versions?.reader)).toEqual(['N-1 (v1.1.0), N-2 (v1.0.0)']);
  });

  it('does not take a pointer of Git LFS for data', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n';
    const result = await check({ 'samples/orders.ndjson': pointer });
    expect(result.report?.findings.map(({ message }) => message).join()).toContain('samples/orders.ndjson is a pointer of Git LFS');
  });

  it('shows the first rows, and says beside what is broken what is not known', async () => {
    const result = await check({
      'contracts/orders.odcs.yaml': contract(AMOUNT, "{ name: code, logicalType: string, logicalTypeOptions: { pattern: '(x)\\1' } }"),
      'samples/orders.ndjson': '{"amount":null,"code":"xx"}\n{"amount":1}\n',
    });
    const own = (result.report?.findings ?? []).filter(({ direction, data }) => direction === undefined && data['consumer'] === undefined);
    expect(own.map(({ message }) => message)).toEqual([
      'orders.amount required (never null) is not kept by 1 of 2 rows, first samples/orders.ndjson:1 null',
      'not known whether contracts/orders.odcs.yaml is kept: code pattern: nothing can be said about 1 of the values',
    ]);
  });

  const MOVED = CONFIG.replace('contracts/consumers/*', 'agreements/*');

  it('asks for the consumers of an earlier release where its own configuration has them, though the folder was renamed and edited', async () => {
    const loose = contract(AMOUNT.replace(', required: true', ''));
    const result = await checkOwn({
      '.github/rollback-gate.yml': MOVED,
      'contracts/orders.odcs.yaml': loose,
      'contracts/consumers/billing.yaml': null,
      'agreements/billing.yaml': loose,
      'samples/orders.ndjson': '{"amount":null}\n',
    });
    expect(told(result)).toEqual(['contract/broken .github/rollback-gate.yml:3 rollback contracts/consumers/billing.yaml']);
  });

  it('asks for the consumers of an earlier release though the entry asks for none any more, or has another contract', async () => {
    const loose = contract(AMOUNT.replace(', required: true', ''));
    const files = { 'contracts/consumers/billing.yaml': null, 'samples/orders.ndjson': '{"amount":null}\n' };
    const without = CONFIG.replace(/ {4}consumers.*\n/, '');
    const none = await checkOwn({ ...files, '.github/rollback-gate.yml': without, 'contracts/orders.odcs.yaml': loose });
    expect(told(none)).toEqual(['contract/broken .github/rollback-gate.yml:3 rollback contracts/consumers/billing.yaml']);
    const renamed = await checkOwn({
      '.github/rollback-gate.yml': without.replace('orders.odcs.yaml', 'sales.odcs.yaml'),
      'contracts/orders.odcs.yaml': null,
      'contracts/sales.odcs.yaml': loose,
    });
    expect(told(renamed)).toEqual(['contract/broken .github/rollback-gate.yml:3 rollback contracts/consumers/billing.yaml']);
  });

  it('asks for the consumers of an entry that the candidate dropped, as long as it writes the data', async () => {
    const config = `${CONFIG}  - contract: contracts/orders.odcs.yaml\n    data: kept/*.ndjson\n`;
    const kept = { '.github/rollback-gate.yml': config, 'kept/a.ndjson': '{"amount":1}\n' };
    await fixture.write(kept);
    await fixture.commit('two entries');
    await fixture.tag('v1.1.0');
    const only = config.replace(/ {2}- contract.*\n {4}data: samples.*\n {4}consumers.*\n/, '');
    const result = await checkOwn({ '.github/rollback-gate.yml': only, 'samples/orders.ndjson': '{"amount":null}\n' });
    expect(told(result)).toContain('contract/broken .github/rollback-gate.yml:1 rollback contracts/consumers/billing.yaml');
  });

  it('finds the data of an earlier release where its own configuration has it', async () => {
    const result = await checkOwn({
      '.github/rollback-gate.yml': CONFIG.replace('samples/', 'data/'),
      'contracts/consumers/billing.yaml': contract(AMOUNT, '{ name: currency, logicalType: string, required: true }'),
      'samples/orders.ndjson': null,
      'data/orders.ndjson': '{"amount":1,"currency":"EUR"}\n',
    });
    expect(told(result)).toEqual(['contract/broken contracts/consumers/billing.yaml:10 deploy contracts/consumers/billing.yaml']);
  });

  it('says that the configuration of an earlier release cannot be read', async () => {
    await fixture.write({ '.github/rollback-gate.yml': 'version: 7\n' });
    await fixture.commit('odd');
    await fixture.tag('v1.1.0');
    const result = await checkOwn({ '.github/rollback-gate.yml': CONFIG });
    expect(result.verdict).toBe('pass');
    expect(result.report?.facts.find(({ label }) => label.startsWith('Consumers of'))?.label).toBe('Consumers of N-1 (v1.1.0)');
  });
});
