import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
// Linked before what loads them later and at once.
import '../../../src/compat/formats/odcs/parse.ts';
import '../../../src/compat/formats/json-schema/pattern/language.ts';
import { run as runCheckVerb } from '../../../src/commands/check/run.ts';
import { run } from '../../../src/commands/contract/run.ts';
import type { CommandInput, CommandResult } from '../../../src/core/index.ts';
import { checkHost } from '../../support/check-host.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';
import { fakeTrino } from '../../support/push-fakes.ts';
import { type Loopback, PushClock, startLoopback } from '../../support/push-loopback.ts';

const contract = (mail: string): string => `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.0.0
status: active
schema:
  - name: orders
    properties:
      - { name: id, logicalType: integer, required: true }
${mail}`;
const MAIL = '      - { name: email, logicalType: string, required: true }\n';
const CONFIG = `version: 1
contracts:
  - contract: orders.odcs.yaml
    database: { name: trino, table: sales.orders }
    consumers: consumers/*.yaml
`;

describe('a database in the commands', () => {
  let fixture: GitFixture;
  let loopback: Loopback;
  beforeEach(async () => {
    const fake = fakeTrino();
    loopback = await startLoopback((request, count) => fake.answer(request, count));
  });
  afterEach(() => loopback.close());
  beforeAll(async () => {
    fixture = await gitFixture();
    const files = { '.github/rollback-gate.yml': CONFIG, 'orders.odcs.yaml': contract(''), 'consumers/mail.yaml': contract(MAIL) };
    await fixture.write(files);
    await fixture.commit('one');
    await fixture.tag('v1.0.0');
    await fixture.write({ 'consumers/mail.yaml': null, 'consumers/other.yaml': contract('') });
    await fixture.commit('two');
  });
  afterAll(() => fixture.cleanup());

  const host = () => ({ ...checkHost(fixture.directory, fakeTrino().variables(loopback.url)), fetch, clock: new PushClock() });
  const test = (options: CommandInput['options'], data: readonly string[] = []): Promise<CommandResult> =>
    run({ positionals: ['orders.odcs.yaml', ...data], options }, host());

  it('is asked by check for N and for the consumers that a rollback would bring back', async () => {
    const { report, verdict } = await runCheckVerb({ positionals: [], options: { gates: 'contract' } }, host());
    expect(verdict).toBe('fail');
    const [matrix] = (report?.tables ?? []).filter(({ title }) => title === 'Consumer matrix');
    expect(matrix?.rows.map((row) => row.join(' | '))).toEqual([
      'consumers/mail.yaml | N-1 (v1.0.0) | N (work tree) | no',
      'orders.odcs.yaml | N (work tree) | N (work tree) | yes',
      'consumers/other.yaml | N (work tree) | N (work tree) | yes',
    ]);
    expect(report?.findings.map(({ message }) => message)).toEqual([
      'orders.email required (never null) is not kept by 3 of 1000 rows of Trino "sales"."orders"; hurts the consumer consumers/mail.yaml',
    ]);
    // The reports of check have readers that the table does not have.
    expect(loopback.seen.filter(({ body }) => body.includes(' AS n,'))).toEqual([]);
  });

  it('is unknown, which blocks, where it does not answer', async () => {
    await loopback.close();
    loopback = await startLoopback(() => ({ status: 500 }));
    const { report, verdict } = await runCheckVerb({ positionals: [], options: { gates: 'contract' } }, host());
    expect(verdict).toBe('fail');
    expect([...new Set(report?.findings.map(({ rule }) => rule))]).toEqual(['contract/unknown']);
    expect(report?.findings[0]?.message).toContain('Trino answered with status 500');
  });

  it('is asked by contract test', async () => {
    const { verdict, json } = await test({ database: 'trino', table: 'sales.orders' });
    expect(verdict).toBe('pass');
    expect(json).toMatchObject({
      datasets: [{ rows: 1000, database: { name: 'Trino', table: '"sales"."orders"' }, clauses: [{ by: 'database' }, { by: 'database' }] }],
    });
  });

  it.each([
    [{ table: 'a' }, ['x.csv'], '--table needs --database'],
    [{}, [], 'there is no data'],
    [{ database: 'trino' }, ['x.csv'], 'data is read from files or from a database, not from both'],
    [{ database: 'oracle' }, [], '"oracle" is no database that is known'],
    [{ database: 'databricks', 'max-bytes': '5' }, [], 'Databricks cannot limit how many bytes are read'],
    [{ database: 'bigquery', 'max-bytes': '5GB' }, [], '"5GB" is no number of bytes'],
    [{ database: 'trino', sample: '0%' }, [], '"0%" is no share'],
    [{ database: 'trino', timeout: '5' }, [], '"5" is no duration'],
    [{ database: 'trino', filter: 'id = 5; drop table a' }, [], '"5; drop table a" is no value of id, which is of type bigint'],
  ])('%j %j: %s', async (options, data, message) => {
    await expect(test(options, data)).rejects.toMatchObject({ code: 'RG-USAGE', message });
  });
});
