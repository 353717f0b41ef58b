import { type ClauseResult, type DatasetResult, testContract } from '../../src/contract/index.ts';
import { dataOf } from './contract-data.ts';

/** Holds rows (each written as one line of JSON) against a contract. */
export async function holdRows(
  contract: { readonly path: string; readonly text: string },
  rows: readonly unknown[],
  dataset?: string,
): Promise<DatasetResult> {
  return holdText(contract, { path: 'rows.ndjson', text: rows.map((row) => `${JSON.stringify(row)}\n`).join('') }, dataset);
}

export async function holdText(
  contract: { readonly path: string; readonly text: string },
  data: { readonly path: string; readonly text: string | Uint8Array },
  dataset?: string,
): Promise<DatasetResult> {
  const results = await testContract({
    contract,
    data: [dataOf(data.path, data.text, 1 << 16)],
    ...(dataset !== undefined && { dataset }),
    now: Date.parse('2026-11-21T12:00:00Z'),
    signal: new AbortController().signal,
  });
  const first = results.find(({ rows }) => rows > 0) ?? results[0];
  if (!first) throw new Error('no result');
  return first;
}

/** `status property rule: failed` of everything that was not kept. */
export function troubles({ results }: DatasetResult): string[] {
  return results.filter(({ status }) => status !== 'kept').map(sayClause);
}

export function sayClause({ clause, status, failed }: ClauseResult): string {
  return `${status} ${clause.property} ${clause.rule}: ${failed}`;
}
