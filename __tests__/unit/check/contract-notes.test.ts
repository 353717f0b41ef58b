import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
// Linked before what loads them later and at once.
import '../../../src/compat/formats/odcs/parse.ts';
import '../../../src/compat/formats/json-schema/pattern/language.ts';
import { runCheck } from '../../support/check-host.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
schema:
  - name: orders
    properties:
      - name: amount
        quality: [{ metric: nullValues, mustBe: 0, severity: critical, dimension: completeness, businessImpact: refunds fail }]
`;

describe('what a contract says of a rule for people', () => {
  let fixture: GitFixture;
  beforeEach(async () => {
    fixture = await gitFixture();
  });
  afterEach(() => fixture.cleanup());

  it('stands with the finding', async () => {
    await fixture.write({
      '.github/rollback-gate.yml': 'version: 1\ncontracts: [{ contract: own.odcs.yaml, data: data/* }]\n',
      'own.odcs.yaml': CONTRACT,
      'data/orders.ndjson': '{"amount":null}\n',
    });
    await fixture.commit('one');
    const { report } = await runCheck(fixture.directory, { gates: 'contract' });
    const found = report?.findings.find(({ rule }) => rule === 'contract/broken');
    expect(found?.message).toMatch(/; impact: refunds fail$/);
    expect(found?.data).toMatchObject({ notes: { severity: 'critical', dimension: 'completeness', businessImpact: 'refunds fail' } });
  });
});
