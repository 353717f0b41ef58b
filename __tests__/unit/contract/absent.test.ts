import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { DataFile, DatasetResult } from '../../../src/contract/index.ts';
import { findAbsent } from '../../../src/contract/engine/absent.ts';
import { declaredBy } from '../../../src/contract/push/declared.ts';
import type { Column } from '../../../src/contract/index.ts';
import { avroFile } from '../../support/avro-file.ts';
import { clause } from '../../support/contract-cases.ts';
import { dataOf } from '../../support/contract-data.ts';
import { duckdbParquet, openDuckdb, randomFile } from '../../support/parquet-files.ts';
import { contractOf, run } from '../../support/parquet-run.ts';

const CONTRACT = contractOf([
  { name: 'id', logicalType: 'integer', required: true },
  { name: 'amount', logicalType: 'number', logicalTypeOptions: { minimum: 0 } },
]);

/** `status property: reason` of what is said about properties being there. */
function existing({ results }: DatasetResult): string[] {
  return results
    .filter(({ clause: { rule } }) => rule === 'exists')
    .map(({ clause: { property }, status, reason }) => `${status} ${property}: ${reason}`);
}

const avro = (...names: readonly string[]): DataFile =>
  dataOf(
    'a.avro',
    avroFile({ type: 'record', name: 'Order', fields: names.map((name) => ({ name, type: 'int' })) }, [
      Object.fromEntries(names.map((name) => [name, 1])),
    ]),
  );

let connection: DuckDBConnection;
let close: () => void;
beforeAll(async () => {
  ({ connection, close } = await openDuckdb());
});
afterAll(() => close());

const parquet = async (sql: string, path = 'a.parquet'): Promise<DataFile> => randomFile(path, await duckdbParquet(connection, sql));

describe('a property that data does not have, which declares its columns', () => {
  const renamed = (path: string): string =>
    `broken amount: ${path} without such a column; "amount_eur" is there and not in the contract: renamed?`;

  it('breaks the contract though it may be null, and the column that is there instead is named', async () => {
    for (const file of [
      dataOf('a.csv', 'id,amount_eur\n1,5\n'),
      dataOf('a.csv', Buffer.from('\ufeffid;amount_eur\n1;5\n', 'utf16le')),
      dataOf('a.tsv', 'id\tamount_eur\n'),
      await parquet('select 1 id, 5 amount_eur'),
      await parquet('select 1 id, 5 amount_eur where false'),
      avro('id', 'amount_eur'),
    ]) {
      const result = await run(CONTRACT, file);
      expect(existing(result)).toEqual([renamed(file.path)]);
      const [broken] = result.results.filter(({ status, clause: { rule } }) => status === 'broken' && rule === 'exists');
      expect(broken).toMatchObject({ failed: 1, offenders: [{ file: file.path, line: 0, value: '["amount_eur"]' }] });
    }
  });

  it('breaks it also where metadata decides everything, and where the property must be there', async () => {
    const result = await run(contractOf([{ name: 'ID', required: true }]), await parquet('select 1 id'));
    expect(existing(result)).toEqual(['broken ID: a.parquet without such a column; "id" is there and not in the contract: renamed?']);
    expect(result.rows).toBe(1);
    const bare = contractOf([{ name: 'id', required: true }, { name: 'note' }]);
    const decided = await run(bare, await parquet('select 1 id, 2 other_text'));
    expect(decided.results.filter(({ by }) => by === 'metadata')).toHaveLength(1);
    expect(existing(decided)).toEqual([
      'broken note: a.parquet without such a column; "other_text" is there and not in the contract: renamed?',
    ]);
  });

  it('is there where the column is, in whatever rows', async () => {
    for (const file of [
      dataOf('a.csv', 'id,amount\n1,\n'),
      dataOf('a.csv', 'id,amount\n'),
      await parquet('select 1 id, null::int amount'),
      avro('id', 'amount'),
      dataOf('amount=5/a.csv', 'id\n1\n'),
      await parquet('select 1 id', 'amount=5/a.parquet'),
      dataOf('a.csv', ''),
    ])
      expect(existing(await run(CONTRACT, file))).toEqual([]);
  });

  it('is told, and breaks nothing, where other files have it: they may be newer', async () => {
    const [one, two] = [dataOf('1.csv', 'id\n1\n'), dataOf('2.csv', 'id,amount\n2,5\n')];
    expect(existing(await run(CONTRACT, one, two))).toEqual(['not-run amount: 1 of 2 files have no such column']);
    expect(existing(await run(CONTRACT, one, dataOf('3.ndjson', '{"id":3,"amount":5}\n')))).toEqual([
      'not-run amount: 1 of 1 files have no such column',
    ]);
    expect(existing(await run(CONTRACT, one, dataOf('3.csv', 'id,sum\n1,5\n')))).toEqual([
      'broken amount: 2 files without such a column; "sum" is there and not in the contract: renamed?',
    ]);
  });

  it('is looked for inside of columns that say what is in them', async () => {
    const nested = contractOf([
      { name: 'home', logicalType: 'object', properties: [{ name: 'city' }, { name: 'zip' }] },
      { name: 'lines', logicalType: 'array', items: { logicalType: 'object', properties: [{ name: 'sku' }] } },
    ]);
    const file = await parquet("select {'city': 'x', 'post_code': 1} home, [{'sku_id': 1}] lines");
    expect(existing(await run(nested, file))).toEqual([
      'broken home.zip: a.parquet without such a column; "post_code" is there and not in the contract: renamed?',
      'broken lines.*.sku: a.parquet without such a column; "sku_id" is there and not in the contract: renamed?',
    ]);
    expect(existing(await run(nested, await parquet('select 1 x')))).toEqual([
      'broken home: a.parquet without such a column',
      'broken lines: a.parquet without such a column',
    ]);
    const text = dataOf('a.csv', `home,lines\n"{""city"":""x""}","[{""sku"":1}]"\n`);
    expect(existing(await run(nested, text))).toEqual([
      'not-run home.zip: no row has it, so that nothing was held against what it promises',
    ]);
  });

  it('is looked for by the rules of its dialect alone, where that has rules for what is absent', async () => {
    const schema = JSON.stringify({
      type: 'record',
      name: 'Order',
      fields: [
        { name: 'id', type: 'int' },
        { name: 'amount', type: ['null', 'int'], default: null },
      ],
    });
    const { testContract } = await import('../../../src/contract/index.ts');
    const [result] = await testContract({
      contract: { path: 'c.avsc', text: schema },
      data: [avro('id')],
      now: 0,
      signal: new AbortController().signal,
    });
    expect(result?.results.map(({ status }) => status)).toEqual(['kept']);
  });
});

describe('a property that no row of JSON has', () => {
  const told = 'not-run amount: no row has it, so that nothing was held against what it promises';

  it('is told once, and breaks nothing', async () => {
    for (const file of [dataOf('a.ndjson', '{"id":1}\n{"id":2,"x":3}\n'), dataOf('a.json', '[{"id":1}]')])
      expect(existing(await run(CONTRACT, file))).toEqual([told]);
  });

  it('is there with one null, in any file', async () => {
    const file = dataOf('a.ndjson', '{"id":1}\n{"id":2,"amount":null}\n');
    expect(existing(await run(CONTRACT, file))).toEqual([]);
    expect(existing(await run(CONTRACT, dataOf('b.ndjson', '{"id":1}\n'), file))).toEqual([]);
  });

  it('is not missed where it must be there anyway, or where there is no row', async () => {
    expect(existing(await run(contractOf([{ name: 'id', required: true }]), dataOf('a.ndjson', '{"x":1}\n')))).toEqual([]);
    for (const text of ['', '{"id":\n']) expect(existing(await run(CONTRACT, dataOf('a.ndjson', text)))).toEqual([]);
  });

  it('is missed inside of an object only where there is one', async () => {
    const nested = contractOf([{ name: 'home', logicalType: 'object', properties: [{ name: 'city' }] }]);
    expect(existing(await run(nested, dataOf('a.ndjson', '{"home":null}\n')))).toEqual([]);
    expect(existing(await run(nested, dataOf('a.ndjson', '{"home":{}}\n')))).toEqual([told.replace('amount', 'home.city')]);
  });
});

it('finds members of a struct by their names, whatever their case, and says nothing of JSON', () => {
  const column = (name: string, columns: readonly Column[] = []): Column => ({
    name,
    type: undefined,
    exists: clause('t', name, 'exists'),
    required: undefined,
    present: undefined,
    tests: [],
    columns,
    items: undefined,
  });
  const text = { family: 'text', name: 'text' } as const;
  const table = {
    path: ['t'],
    columns: [
      {
        name: 'home',
        type: {
          family: 'struct',
          name: 'row',
          fields: new Map([
            ['city', text],
            ['zip_code', text],
          ]),
        } as const,
      },
      { name: 'raw', type: { family: 'json', name: 'json' } as const },
    ],
  };
  const columns = [column('HOME', [column('City'), column('zip')]), column('raw', [column('x')])];
  const found = findAbsent(columns, [{ path: 't', declared: declaredBy(columns, table) }]);
  expect(found.map(({ clause: { property }, reason }) => `${property}: ${reason}`)).toEqual([
    'zip: t without such a column; "zip_code" is there and not in the contract: renamed?',
  ]);
});
