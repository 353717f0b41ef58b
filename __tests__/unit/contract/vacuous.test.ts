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

describe('a row that is ahead of now does not make data fresh', () => {
  const row = (...at: readonly string[]): string => at.map((one, id) => `{"id":${id},"at":"${one}"}\n`).join('');
  it.each([
    ['six hours', row('2026-11-21T18:00:00Z'), 'unknown no row has an instant up to now in at'],
    ['more than clocks differ', row('2026-11-21T12:05:00.001Z'), 'unknown no row has an instant up to now in at'],
    ['no more than clocks differ', row('2026-11-21T12:05:00Z'), 'kept the newest row is 5m ahead of now'],
    ['a day that has begun in the east', row('2026-11-22'), 'kept the newest row is 12h ahead of now'],
    ['a day that has begun nowhere', row('2026-11-23'), 'unknown no row has an instant up to now in at'],
    ['beside one that is new enough', row('2026-11-21T18:00:00Z', '2026-11-21T06:00:00Z'), 'kept the newest row is 6h old'],
    [
      'beside old ones',
      row('2026-11-21T18:00:00Z', '2026-11-19T12:00:00Z'),
      'unknown 1 values of at are no instant up to now; of the others the newest row is 2d old',
    ],
  ])('%s', async (_, text, said) => {
    expect(await saidOf(text)).toContain(`freshness ${said}`);
  });
});
