import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DuckDBConnection } from '@duckdb/node-api';
import { testContract } from '../../../src/contract/index.ts';
import { dataOf } from '../../support/contract-data.ts';
import { contractOf, NOW, run, said } from '../../support/parquet-run.ts';
import { duckdbParquet, openDuckdb, randomFile } from '../../support/parquet-files.ts';

let connection: DuckDBConnection;
let close: () => void;
beforeAll(async () => {
  ({ connection, close } = await openDuckdb());
});
afterAll(() => close());

describe('columns that stand in the path', () => {
  const contract = contractOf([
    { name: 'year', logicalType: 'integer', required: true, logicalTypeOptions: { minimum: 2025 } },
    { name: 'day', logicalType: 'date', required: true },
    { name: 'a', logicalType: 'integer', required: true },
  ]);
  const path = 'data/year=2026/day=2026-01-02/region=a%20b/part-0';

  it('are columns of the rows, in every format', async () => {
    for (const file of [
      dataOf(`${path}.csv`, 'a\n1\n'),
      dataOf(`${path}.ndjson`, '{"a":1}\n'),
      dataOf(`${path}.json`, '[{"a":1}]'),
      randomFile(`${path}.parquet`, await duckdbParquet(connection, 'select 1 a')),
    ])
      expect((await run(contract, file)).results.map(({ status }) => status)).toEqual(Array(7).fill('kept'));
  });

  it('are proven where metadata proves the others', async () => {
    const good = randomFile(`${path}.parquet`, await duckdbParquet(connection, 'select 1 a'));
    expect((await run(contract, good)).results.map(({ by }) => by)).toEqual(Array(7).fill('metadata'));
    const old = randomFile('data/year=2024/day=x/part-0.parquet', await duckdbParquet(connection, 'select 1 a'));
    const broken = (await run(contract, good, old)).results.filter(({ status }) => status === 'broken');
    expect(broken.map(({ clause, offenders }) => [clause.property, clause.rule, offenders[0]?.value])).toEqual([
      ['year', 'minimum', '2024'],
      ['day', 'type', '"x"'],
    ]);
  });

  it('give way to the columns of the file, are null where they say so, and are nothing that the contract does not name', async () => {
    const own = contractOf([{ name: 'year', logicalType: 'integer', required: true, logicalTypeOptions: { maximum: 5 } }]);
    expect(said(await run(own, dataOf('year=2026/a.ndjson', '{"year":5}\n')))).toEqual([
      'kept year required: 0',
      'kept year type: 0',
      'kept year maximum: 0',
    ]);
    expect(said(await run(own, dataOf('year=__HIVE_DEFAULT_PARTITION__/a.ndjson', '{}\n')))[0]).toBe('broken year required: 1');
    const schema = JSON.stringify({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: { a: true },
      additionalProperties: false,
    });
    const [result] = await testContract({
      contract: { path: 'c.schema.json', text: schema },
      data: [dataOf('year=2026/a.ndjson', '{"a":1}\n')],
      now: NOW,
      signal: new AbortController().signal,
    });
    expect(result?.results.map(({ status }) => status)).toEqual(['kept']);
  });
});
