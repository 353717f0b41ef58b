import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
// Linked before what loads them later and at once.
import '../../../src/compat/formats/odcs/parse.ts';
import '../../../src/compat/formats/json-schema/pattern/language.ts';
import type { CommandResult } from '../../../src/core/index.ts';
import { runCheck } from '../../support/check-host.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

const contract = (most: number): string => `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.0.0
status: active
schema:
  - name: orders
    properties:
      - { name: amount, logicalType: integer, required: true }
    quality:
      - { type: sql, query: 'SELECT sum(amount) FROM \${object}', mustBeLessThan: ${most} }
`;

let fixture: GitFixture;
beforeEach(async () => {
  fixture = await gitFixture();
});
afterEach(() => fixture.cleanup());

/** What check says of a contract with a query over the rows 1 and 2, where DuckDB is at hand. */
async function check(most: number): Promise<CommandResult> {
  await fixture.write({
    '.github/rollback-gate.yml': 'version: 1\ncontracts:\n  - { contract: orders.odcs.yaml, data: "*.ndjson" }\n',
    'orders.odcs.yaml': contract(most),
    'orders.ndjson': '{"amount":1}\n{"amount":2}\n',
  });
  await fixture.commit('one');
  return runCheck(fixture.directory, {}, { ROLLBACK_GATE_DUCKDB: process.cwd() });
}

describe('a query of a contract', () => {
  it('is run on the files, and blocks when it is broken', async () => {
    expect((await check(4)).verdict).toBe('pass');
    const { verdict, report } = await check(3);
    expect(verdict).toBe('fail');
    expect(report?.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { gate: 'contract', data: { rule: 'a rule of type sql' } },
    ]);
  });
});
