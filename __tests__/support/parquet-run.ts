import { type DataFile, type DatasetResult, testContract } from '../../src/contract/index.ts';

/** A contract of one dataset, `orders`. */
export const contractOf = (properties: readonly object[], more: object = {}, sla: readonly object[] = []): string =>
  JSON.stringify({
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: 'x',
    version: '1.0.0',
    status: 'active',
    schema: [{ name: 'orders', properties, ...more }],
    slaProperties: sla,
  });

export const NOW = Date.parse('2026-01-02T00:00:00Z');

/** Holds files against a contract, at a moment of 2026. */
export async function run(text: string, ...data: readonly DataFile[]): Promise<DatasetResult> {
  const [result] = await testContract({ contract: { path: 'c.odcs.yaml', text }, data, now: NOW, signal: new AbortController().signal });
  if (!result) throw new Error('no result');
  return result;
}
/** Results in a line each. */
export const said = ({ results }: DatasetResult): string[] =>
  results.map(
    ({ clause, status, failed, by }) => `${status} ${clause.property} ${clause.rule}: ${failed}${by === undefined ? '' : ` by ${by}`}`,
  );
