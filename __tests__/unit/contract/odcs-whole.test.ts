import { describe, expect, it } from '@jest/globals';
import { type DatasetResult, testContract } from '../../../src/contract/index.ts';
import { readContract } from '../../../src/contract/dialects/registry.ts';
import { dataOf } from '../../support/contract-data.ts';

const HEAD = 'apiVersion: v3.1.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: active\n';

async function run(contract: string, rows: readonly unknown[]): Promise<DatasetResult> {
  const [result] = await testContract({
    contract: { path: 'a.odcs.yaml', text: `${HEAD}${contract}` },
    data: [dataOf('a.ndjson', rows.map((row) => `${JSON.stringify(row)}\n`).join(''))],
    now: Date.parse('2026-11-21T12:00:00Z'),
    signal: new AbortController().signal,
  });
  if (!result) throw new Error('no result');
  return result;
}

/** `status property rule: failed`, without what was kept of types. */
function said({ results }: DatasetResult): string[] {
  return results
    .filter(({ clause, status }) => clause.rule !== 'type' || status !== 'kept')
    .map(({ clause, status, failed }) => `${status} ${clause.property} ${clause.rule}: ${failed}`);
}

const LINES = `schema:
  - name: a
    properties:
      - name: lines
        logicalType: array
        items:
          logicalType: object
          properties:
            - { name: sku, logicalType: string, unique: true, quality: [{ metric: nullValues, mustBe: 0 }] }
            - { name: size, logicalType: integer, quality: [{ metric: nullValues, unit: percent, mustBeLessOrEqualTo: 25 }] }
`;

describe('rules about properties inside of others', () => {
  it('count every object that should hold the property', async () => {
    const rows = [{ lines: [{ sku: 'A', size: 1 }, { size: 2 }] }, { lines: [{ sku: 'B', size: 3 }, { sku: 'C' }] }, {}, { lines: [] }];
    expect(said(await run(LINES, rows))).toEqual([
      'broken lines.*.sku nullValues: 1',
      'kept lines.*.sku unique: 0',
      'kept lines.*.size nullValues: 1',
    ]);
  });

  it.each([
    [[{ lines: [{ sku: 'A' }, { sku: 'B' }] }], 'kept'],
    [[{ lines: [{ sku: 'A' }, { sku: 'A' }] }], 'broken'],
    [[{ lines: [{ sku: 'A' }] }, { lines: [{ sku: 'A' }] }], 'unknown'],
  ])('hold `unique` to be broken within a list, and leave open what it means across rows: %j', async (rows, status) => {
    const found = (await run(LINES, rows)).results.find(({ clause }) => clause.rule === 'unique');
    expect(found?.status).toBe(status);
  });

  it('hold `unique` in an object of the row over all rows', async () => {
    const contract =
      'schema: [{ name: a, properties: [{ name: who, logicalType: object, properties: [{ name: mail, unique: true }] }] }]\n';
    expect(said(await run(contract, [{ who: { mail: 'x' } }, { who: { mail: 'x' } }]))).toEqual(['broken who.mail unique: 1']);
  });

  it('look at items, values of maps and their keys', async () => {
    const contract = `schema:
  - name: a
    properties:
      - { name: tags, logicalType: array, items: { logicalType: string, quality: [{ metric: duplicateValues, mustBe: 0 }] } }
      - name: prices
        logicalType: map
        map:
          key: { logicalType: string, logicalTypeOptions: { pattern: '^[A-Z]{3}$' } }
          value: { logicalType: number, quality: [{ metric: invalidValues, arguments: { validValues: [1, 2] }, mustBe: 0 }] }
`;
    const rows = [{ tags: ['a', 'b', 'a'], prices: { EUR: 1, usd: 3 } }];
    expect(said(await run(contract, rows))).toEqual([
      'broken tags.* duplicateValues: 1',
      'broken prices.* invalidValues: 1',
      'broken prices key pattern: 1',
    ]);
  });

  it('do not show what the contract classifies', async () => {
    const contract =
      'schema: [{ name: a, properties: [{ name: who, logicalType: object, properties: [{ name: mail, unique: true, classification: restricted }] }] }]\n';
    const { results } = await run(contract, [{ who: { mail: 'x' } }, { who: { mail: 'x' } }]);
    expect(JSON.stringify(results)).not.toContain('"x"');
  });
});

describe('queries of a contract', () => {
  it('are kept as data, with the names that their placeholders stand for', async () => {
    const text = `${HEAD}schema:
  - name: orders
    physicalName: t_orders
    properties:
      - name: amount
        physicalName: amt
        quality:
          - { type: sql, query: 'select count(*) from \${object} where \${property} < 0', mustBe: 0, severity: error, dimension: accuracy, businessImpact: refunds }
    quality:
      - { type: sql, query: 'select true' }
      - { type: sql, mustBe: 3 }
      - { type: sql, query: 'select true', mustBe: true }
`;
    const [dataset] = (await readContract({ path: 'a.odcs.yaml', text })).datasets;
    expect(dataset?.sql).toMatchObject([
      { table: 't_orders', limit: 'the query says true', expect: { operators: [] } },
      { table: 't_orders', expect: { operators: [['mustBe', 1]] } },
      { table: 't_orders', column: 'amt', notes: { severity: 'error', dimension: 'accuracy', businessImpact: 'refunds' } },
    ]);
    expect(dataset?.notRun).toMatchObject([{ reason: 'the rule has no query' }]);
    expect(said(await run(text.slice(HEAD.length), [{ amount: 1 }]))).toEqual([
      'not-run  a rule of type sql: 0',
      'kept  a rule of type sql: 0',
      'kept  a rule of type sql: 0',
      'kept amount a rule of type sql: 0',
    ]);
  });
});

describe('slips in a contract', () => {
  it.each([
    ['properties: [{ name: b, logicalType: string, logicalTypeOptions: { minLenght: 5 } }]', 'not-run b minLenght: 0'],
    ['properties: [{ name: b, logicalType: string, logicalTypeOptions: { minLength: "5" } }]', 'not-run b minLength: 0'],
    ['properties: [{ name: b, relationships: [{ to: other.id }] }]', 'not-run b relationships: 0'],
    [
      'properties: [{ name: b }]\n    quality: [{ metric: duplicateValues, arguments: { properties: [c] }, mustBe: 0 }]',
      'not-run  duplicateValues: 0',
    ],
  ])('promise nothing silently: %s', async (object, expected) => {
    expect(said(await run(`schema:\n  - name: a\n    ${object}\n`, [{ b: 'x' }]))).toContain(expected);
  });

  it('in the name of a key are told with the key that was meant; foreign keys are let be', async () => {
    const contract = 'schema: [{ name: a, owner: me, properties: [{ name: b, requird: true, Unique: true, x-note: y, enum: [1] }] }]\n';
    const { results } = await run(contract, [{ b: 1 }]);
    expect(results.filter(({ status }) => status === 'not-run').map(({ reason }) => reason)).toEqual([
      'the standard has no key "requird" here; required may have been meant',
      'the standard has no key "Unique" here; unique may have been meant',
    ]);
  });

  it.each([
    [
      'servers: [{ server: a, type: postgres, host: h, port: x, database: d, schema: s }]',
      'servers.0.port it is not a whole number as ODCS 3.1 has it',
    ],
    ['servers: [{ server: a, type: kafka }]', 'servers.0 it has no host as ODCS 3.1 has it'],
    ['servers: [{ server: a, type: hana, host: h }]', 'servers.0.type it is none of'],
    [
      'servers: [{ server: a, type: local, path: p, formt: csv }]',
      'formt the standard has no key "formt" here; format may have been meant',
    ],
    ['team: { members: [{ name: me }] }', 'team.members.0 it has no username as ODCS 3.1 has it'],
    ['price: { priceAmount: "9" }', 'price.priceAmount it is not a number as ODCS 3.1 has it'],
    ['support: [{ url: x }]', 'support.0 it has no channel as ODCS 3.1 has it'],
    ['roles: admin', 'roles it is no list as ODCS 3.1 has it'],
  ])('what its own version of the standard has otherwise is told, with its line: %s', async (part, expected) => {
    const { results } = await run(`schema: [{ name: a, properties: [{ name: b, logicalType: string, required: true }] }]\n${part}\n`, [
      { b: 'x' },
    ]);
    const told = results.filter(({ status }) => status === 'not-run');
    expect(told.map(({ clause, reason }) => `${clause.rule} ${reason}`)).toContainEqual(expect.stringContaining(expected));
    expect(told.map(({ clause }) => clause.place?.line)).toContain(7);
    expect(results.filter(({ clause, status }) => clause.rule === 'required' && status === 'kept')).toHaveLength(1);
  });

  it.each([
    ['{ property: freshness, value: 1, unit: m, element: a.t }', 'not-run'],
    ['{ property: freshness, value: 1, unit: d, element: b.t }', 'not-run'],
    ['{ property: freshness, value: 1, unit: d, element: a.t.u }', 'not-run'],
    ['{ property: freshness, value: 1, unit: d, element: t }', 'kept'],
    ['{ property: freshness, value: "1", unit: d, element: a.t }', 'kept'],
    ['{ property: frequency, value: 1, unit: d, element: a.t }', 'not-run'],
    ['{ property: retention, value: 1, unit: mo, element: a.t }', 'kept'],
  ])('service level %s is %s', async (level, status) => {
    const contract = `schema: [{ name: a, properties: [{ name: t }] }]\nslaProperties: [${level}]\n`;
    const { results } = await run(contract, [{ t: '2026-11-21T00:00:00Z' }]);
    expect(results.map((one) => one.status)).toEqual([status]);
  });
});
