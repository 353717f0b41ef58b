import { describe, expect, it } from '@jest/globals';
import { type ClauseResult, type DataFile, testContract } from '../../../src/contract/index.ts';
import { runSqlRules } from '../../../src/contract/duckdb/index.ts';
import { dataOf } from '../../support/contract-data.ts';

const { signal } = new AbortController();

const contractOf = (quality: readonly object[], more: object = {}, properties?: readonly object[]): string =>
  JSON.stringify({
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: 'x',
    version: '1.0.0',
    status: 'active',
    schema: [
      {
        name: 'orders',
        ...more,
        properties: properties ?? [
          { name: 'id', logicalType: 'integer' },
          { name: 'amount', logicalType: 'number' },
          { name: 'state', logicalType: 'string' },
          { name: 'created', logicalType: 'timestamp' },
          { name: 'tags', logicalType: 'array', items: { logicalType: 'string' } },
        ],
        quality,
      },
    ],
  });
const ROWS = [
  { id: 1, amount: 10.5, state: 'new', created: '2026-01-01T00:00:00+02:00', tags: ['a'] },
  { id: 2, amount: -1, state: 'done', created: '2026-01-02T00:00:00Z', tags: [] },
  { id: 3, amount: 2, state: null, created: '2026-01-03T00:00:00', tags: ['b', 'c'], extra: 7 },
];
const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

async function sqlResults(text: string, data: readonly DataFile[] = [dataOf('orders.ndjson', lines(ROWS))]): Promise<ClauseResult[]> {
  const results = await testContract({ contract: { path: 'c.odcs.yaml', text }, data, now: 0, signal });
  return results.flatMap((result) => result.results).filter(({ clause }) => 'query' in clause);
}
const ask = async (query: string, more: object = { mustBe: 0 }, data?: readonly DataFile[]): Promise<ClauseResult | undefined> =>
  (await sqlResults(contractOf([{ type: 'sql', query, ...more }]), data))[0];

describe('rules of type sql', () => {
  it.each([
    ['select count(*) from orders', { mustBe: 3 }, 'kept', 'the query gives 3'],
    ['SELECT COUNT(*) FROM ${object} WHERE amount < 0', { mustBe: 0 }, 'broken', 'the query gives 1'],
    ['select count(*) from {table} where state is null', { mustBeLessThan: 2 }, 'kept', 'the query gives 1'],
    ['select sum(amount) from orders', { mustBeBetween: [11, 12] }, 'kept', 'the query gives 11.5'],
    [
      "select max(created)::varchar = '2026-01-03 00:00:00' and min(created) = timestamp '2025-12-31 22:00:00' from orders",
      { mustBe: 1 },
      'kept',
      'the query gives 1',
    ],
    ['select sum(json_array_length(tags)) from orders', { mustBe: 3 }, 'kept', 'the query gives 3'],
    ['select sum(extra) from orders', { mustBe: 7 }, 'kept', 'the query gives 7'],
    ['with o as (from orders) select max(id) from o', { mustBe: 3 }, 'kept', 'the query gives 3'],
    ['select count(*) from (select * from orders);', { mustBeGreaterThan: 5 }, 'broken', 'the query gives 3'],
    ['select 0.1::decimal(3,2)', { mustBe: 0.1 }, 'kept', 'the query gives 0.1'],
  ])('%s with %j is %s', async (query, more, status, reason) => {
    expect(await ask(query, more)).toMatchObject({ status, reason });
  });

  it.each([
    ['select 1; select 2', 'the query has 2 statements instead of one'],
    ['select 1; drop view orders', /cannot be run|statements/],
    ['drop view orders', 'the statement is no query'],
    ['delete from orders', /no query|cannot be run/],
    ['explain select 1', 'the statement is no query'],
    ["copy orders to '/tmp/rollback-gate-leak.csv'", /cannot be run/],
    ["select count(*) from read_text('/etc/passwd')", /Permission Error/],
    ["select count(*) from '/etc/passwd.csv'", /Permission Error/],
    ["attach '/tmp/rollback-gate.db'", /cannot be run|no query/],
    ['install httpfs', /cannot be run|no query/],
    ['load httpfs', /cannot be run|no query/],
    ["set memory_limit = '100GB'", 'the statement is no query'],
    ['select count(*) from nothing', /Catalog Error/],
    ['select id, amount from orders', 'the query gives 2 columns instead of one value'],
    ['select id from orders', 'the query gives several rows instead of one value'],
    ['select id from orders where false', 'the query gives no row instead of one value'],
    ['select null', 'the query gives nothing'],
    ['select state from orders limit 1', 'the query gives no number'],
    ['select cast(state as integer) from orders limit 1', 'the query cannot be run: Conversion Error'],
    ['select ?', /places for values|cannot be run/],
    ['', /statements|cannot be run/],
  ])('%s is not answered', async (query, reason) => {
    const result = await ask(query === '' ? ' ' : query);
    expect(result?.status).toBe('unknown');
    expect(result?.reason).toMatch(typeof reason === 'string' ? new RegExp(`^${reason.replaceAll(/[()]/g, '\\$&')}`) : reason);
  });

  it('say true or false where they name no limit', async () => {
    expect(await ask('select min(id) > 0 from orders', {})).toMatchObject({ status: 'kept', reason: 'the query says true' });
    expect(await ask('select min(amount) > 0 from orders', {})).toMatchObject({ status: 'broken', failed: 1 });
    expect(await ask('select 1', {})).toMatchObject({ status: 'unknown' });
  });

  it('read the cells of CSV by the types of the contract, and columns of the path', async () => {
    const data = [dataOf('orders/state=new/a.csv', 'id,amount,other\n1,1.5,5\n2,,x\n')];
    const contract = contractOf(
      [
        { type: 'sql', query: "select count(*) from orders where amount is null and state = 'new'", mustBe: 1 },
        { type: 'sql', query: 'select count(distinct other) from orders', mustBe: 2 },
      ],
      {},
      [
        { name: 'id', logicalType: 'integer' },
        { name: 'amount', logicalType: 'number' },
        { name: 'state', logicalType: 'string' },
      ],
    );
    expect((await sqlResults(contract, data)).map(({ status, reason }) => [status, reason])).toEqual([
      ['kept', 'the query gives 1'],
      ['kept', 'the query gives 2'],
    ]);
  });

  it('are unknown where rows are not what the database can hold', async () => {
    const query = 'select count(*) from orders';
    expect(await ask(query, { mustBe: 1 }, [dataOf('a.ndjson', '{"id":"one"}\n')])).toMatchObject({
      status: 'unknown',
      reason: 'values of id are not of the type integer',
    });
    expect(await ask(query, { mustBe: 1 }, [dataOf('a.csv', 'id\n1.5\n')])).toMatchObject({
      status: 'unknown',
      reason: 'values of id are not of the type integer',
    });
    expect(await ask(query, { mustBe: 1 }, [dataOf('a.ndjson', '{"id":1}\n{\n')])).toMatchObject({
      status: 'unknown',
      reason: '1 rows cannot be read',
    });
    expect(await ask(query, { mustBe: 0 }, [dataOf('a.ndjson', '')])).toMatchObject({ status: 'unknown', reason: 'there are no rows' });
    expect(await ask(query, { mustBe: 0 }, [{ ...dataOf('stdin.ndjson', lines(ROWS)), unnamed: true }])).toMatchObject({
      status: 'unknown',
      reason: /standard input/,
    });
  });

  it('find their table by the names that the contract gives it, whatever is in them', async () => {
    const names = { physicalName: 'shop.or"ders' };
    const contract = contractOf(
      [
        { type: 'sql', query: 'select count(*) from ${table}', mustBe: 3 },
        { type: 'sql', query: 'select count(*) from orders', mustBe: 3 },
      ],
      names,
    );
    expect((await sqlResults(contract)).map(({ status, reason }) => [status, reason])).toEqual([
      ['kept', 'the query gives 3'],
      ['kept', 'the query gives 3'],
    ]);
    const dotted = contractOf([{ type: 'sql', query: 'select count(*) from shop.orders_v1', mustBe: 3 }], {
      physicalName: 'shop.orders_v1',
    });
    expect((await sqlResults(dotted))[0]).toMatchObject({ status: 'kept' });
  });

  it('are unknown where the database cannot hold a table of such a name', async () => {
    const clause = (dataset: string): object => ({
      name: dataset,
      properties: [{ name: 'id' }],
      quality: [{ type: 'sql', query: 'select count(*) from ${table}', mustBe: 1 }],
    });
    const text = JSON.stringify({
      apiVersion: 'v3.1.0',
      kind: 'DataContract',
      id: 'x',
      version: '1.0.0',
      status: 'active',
      schema: [clause('a'), clause('rows a')],
    });
    const results = await sqlResults(text, [dataOf('a.ndjson', '{"id":1}\n'), dataOf('rows a.ndjson', '{"id":1}\n')]);
    expect(results.map(({ status }) => status)).toEqual(['kept', 'unknown']);
  });

  it('show no values of what the contract classifies', async () => {
    const properties = [
      { name: 'id', logicalType: 'integer' },
      { name: 'amount', logicalType: 'number', classification: 'restricted' },
    ];
    const [result] = await sqlResults(contractOf([{ type: 'sql', query: 'select max(amount) from orders', mustBe: 0 }], {}, properties));
    expect(result).toMatchObject({ status: 'broken', reason: 'the query gives another value' });
    expect(JSON.stringify(result)).not.toContain('10.5');
  });

  it('are not run without the package, and say where to get it', async () => {
    const results = await testContract({
      contract: { path: 'c.odcs.yaml', text: contractOf([{ type: 'sql', query: 'select 1', mustBe: 1 }]) },
      data: [dataOf('orders.ndjson', lines(ROWS))],
      now: 0,
      signal,
      duckdb: '/nowhere',
    });
    const [result] = results.flatMap((one) => one.results).filter(({ clause }) => 'query' in clause);
    expect(result).toMatchObject({ status: 'not-run', reason: expect.stringContaining('@duckdb/node-api') });
  });

  it('end in time', async () => {
    const clause = {
      dataset: 'd',
      property: '',
      rule: 'sql',
      limit: '',
      place: { file: 'c', line: 1, column: 1 },
      sensitive: false,
      query: 'select sum(a.range * b.range) from range(10000000) a, range(10000000) b',
      table: 'd',
      expect: { unit: 'rows', operators: [['mustBe', 0]] },
    } as const;
    const { readNdjson } = await import('../../../src/contract/sources/ndjson/read.ts');
    const file = dataOf('d.ndjson', '{"a":1}\n');
    const dataset = { name: 'd', columns: [], counts: [], ages: [], notRun: [], sql: [clause] };
    const answers = await runSqlRules([{ dataset, files: [{ file, reader: readNdjson(file) }] }], { signal, timeout: 100 });
    expect(answers.get(clause)).toMatchObject({ status: 'unknown', reason: 'the query took longer than 0.1 seconds' });
  });
});
