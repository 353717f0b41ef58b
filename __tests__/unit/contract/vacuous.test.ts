import { describe, expect, it } from '@jest/globals';
import { holdText } from '../../support/contract-rows.ts';
// Linked before what loads them later and at once.
import '../../../src/compat/formats/odcs/parse.ts';
import '../../../src/compat/formats/json-schema/pattern/language.ts';

const CONTRACT = {
  path: 't.odcs.yaml',
  text: `apiVersion: v3.1.0
kind: DataContract
id: t
version: 1.0.0
status: active
slaProperties:
  - { property: freshness, value: 1, unit: d, element: t.at }
schema:
  - name: t
    properties:
      - { name: id, logicalType: integer, required: true, unique: true }
      - { name: at, logicalType: timestamp }
`,
};

async function saidOf(text: string): Promise<readonly string[]> {
  const { results } = await holdText(CONTRACT, { path: 't.ndjson', text });
  return results.map(({ clause, status, reason }) => `${clause.rule} ${status} ${reason ?? ''}`);
}

describe('what nothing was held against is not kept', () => {
  it.each([
    ['nothing', '', 'there are no rows'],
    ['no row that could be read', '{"id":1,"id":2}\n{"id":\n[]\n', 'no row could be read'],
  ])('%s', async (_, text, reason) => {
    const said = await saidOf(text);
    expect(said).toContain(`required unknown ${reason}`);
    expect(said).toContain(`unique unknown ${reason}`);
    expect(said.filter((one) => / kept/.test(one))).toEqual([]);
  });
});

it('says that the newest row is of the future, rather than that it is new', async () => {
  expect(await saidOf('{"id":1,"at":"2026-11-21T18:00:00Z"}\n')).toContain('freshness kept the newest row is 6h ahead of now');
});
