import { describe, expect, it } from '@jest/globals';
import { type DatasetResult, testContract } from '../../../src/contract/index.ts';
import { dataOf } from '../../support/contract-data.ts';

const NOW = Date.parse('2026-11-21T12:00:00Z');

const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.0.0
status: active
schema:
  - name: orders
    logicalType: object
    properties:
      - { name: id, logicalType: integer, primaryKey: true }
      - { name: email, logicalType: string, classification: restricted, logicalTypeOptions: { format: email } }
      - name: status
        logicalType: string
        quality: [{ type: library, metric: invalidValues, arguments: { validValues: [open, paid] }, mustBe: 0 }]
      - { name: amount, logicalType: number, logicalTypeOptions: { minimum: 0, maximum: 1000 } }
      - { name: created, logicalType: timestamp }
      - name: lines
        logicalType: array
        items:
          logicalType: object
          properties: [{ name: sku, logicalType: string, required: true, logicalTypeOptions: { pattern: '^[A-Z]{3}$' } }]
    quality:
      - { type: library, metric: rowCount, mustBeGreaterThan: 2 }
      - { type: sql, query: select 1, mustBe: 1 }
slaProperties:
  - { property: freshness, value: 1, unit: d, element: orders.created }
  - { property: latency, value: 1, unit: d }
`;

const NDJSON = `{"id":9007199254740993,"email":"a@b.co","status":"open","amount":5,"created":"2026-11-21T00:00:00Z","lines":[{"sku":"ABC"}]}
{"id":9007199254740992,"email":"nope","status":"lost","amount":-1,"created":"2026-02-30T00:00:00Z","lines":[{"sku":"abc"},{}]}

{"id":9007199254740993,"email":null,"amount":"x"}
not json
`;

async function run(path: string, text: string | Uint8Array, contract = CONTRACT): Promise<DatasetResult> {
  const results = await testContract({
    contract: { path: 'orders.odcs.yaml', text: contract },
    data: [dataOf(path, text)],
    now: NOW,
    signal: new AbortController().signal,
  });
  const [first] = results;
  if (!first) throw new Error('no result');
  return first;
}

/** `status property rule: failed @ lines`. */
function lines({ results }: DatasetResult): string[] {
  return results
    .filter(({ status }) => status !== 'kept')
    .map(
      ({ clause, status, failed, offenders }) =>
        `${status} ${clause.property} ${clause.rule}: ${failed} @ ${offenders.map(({ line }) => line).join(',')}`,
    );
}

describe('an ODCS contract', () => {
  it('finds what each row breaks, with line and place', async () => {
    const result = await run('orders.ndjson', NDJSON);
    expect(result.rows).toBe(4);
    expect(result.unreadable).toMatchObject({ count: 1, offenders: [{ line: 5 }] });
    expect(lines(result)).toEqual([
      'broken email format: 1 @ 2',
      'broken amount type: 1 @ 4',
      'broken amount minimum: 1 @ 2',
      'broken created type: 1 @ 2',
      'broken lines.*.sku required: 1 @ 2',
      'broken lines.*.sku pattern: 1 @ 2',
      'broken id primaryKey: 1 @ 4',
      'broken status invalidValues: 1 @ 2',
      'not-run  latency: 0 @ ',
      'unknown  a rule of type sql: 0 @ ',
    ]);
    const minimum = result.results.find(({ clause }) => clause.rule === 'minimum');
    expect(minimum?.clause).toMatchObject({ limit: 'at least 0', place: { file: 'orders.odcs.yaml', line: 15 } });
  });

  it('keeps whole numbers beyond 2^53 apart', async () => {
    const result = await run('a.ndjson', '{"id":9007199254740993}\n{"id":9007199254740992}\n{"id":9007199254740994}\n');
    expect(lines(result).filter((line) => line.includes('primaryKey'))).toEqual([]);
  });

  it('does not show what is classified', async () => {
    const result = await run('orders.ndjson', NDJSON);
    expect(JSON.stringify(result)).not.toContain('nope');
    expect(result.results.find(({ clause }) => clause.rule === 'format')?.offenders).toEqual([
      { file: 'orders.ndjson', line: 2, value: '***' },
    ]);
  });

  it('measures ages from the given moment', async () => {
    const old = '{"id":1,"created":"2026-11-19T12:00:00Z"}\n{"id":2,"created":"2026-11-18 12:00:00"}\n{"id":3}\n';
    const result = await run('a.ndjson', old);
    expect(result.results.find(({ clause }) => clause.rule === 'freshness')).toMatchObject({
      status: 'broken',
      reason: 'the newest row is 2d old',
    });
  });

  it('says of no rows that nothing is known', async () => {
    const result = await run('a.ndjson', '');
    expect(new Set(result.results.map(({ status }) => status))).toEqual(new Set(['unknown', 'not-run', 'broken']));
    expect(result.results.filter(({ status }) => status === 'broken').map(({ clause }) => clause.rule)).toEqual(['rowCount']);
  });

  it.each([
    ['mustBeBetween: [1, 3]', 'kept'],
    ['mustNotBeBetween: [1, 3]', 'broken'],
    ['mustBe: 3', 'kept'],
    ['mustBeLessThan: 3', 'broken'],
    ['mustBeLessOrEqualTo: 3', 'kept'],
    ['mustBeNice: 3', 'not-run'],
    ['unit: decades, mustBe: 3', 'not-run'],
    ['mustBe: three', 'not-run'],
  ])('counts rows: %s', async (operator, status) => {
    const contract = CONTRACT.replace('mustBeGreaterThan: 2', operator);
    const result = await run('a.ndjson', '{"id":1}\n{"id":2}\n{"id":3}\n', contract);
    expect(result.results.find(({ clause }) => clause.rule === 'rowCount')?.status).toBe(status);
  });
});

describe('the formats of data', () => {
  it('reads the same from an array, over several lines', async () => {
    const array = `[${NDJSON.split('\n')
      .filter((line) => line.startsWith('{'))
      .join(' ,\n')}\n]`;
    const [one, other] = [await run('orders.ndjson', NDJSON.replace('not json\n', '')), await run('orders.json', array)];
    expect(other.rows).toBe(one.rows);
    expect(lines(other).map((line) => line.replace(/@.*/, ''))).toEqual(lines(one).map((line) => line.replace(/@.*/, '')));
  });

  it('reads cells by the types of the contract', async () => {
    const csv =
      'id,email,status,amount,created\r\n1,a@b.co,open,5,2026-11-21 00:00:00\r\n2,"x,""y""\nz",paid,2000,\r\n2,,paid,abc,\r\n3,too,few\r\n';
    const result = await run('orders.csv', csv);
    expect(result.unreadable.offenders).toEqual([{ file: 'orders.csv', line: 6, value: '"the row has 3 cells, the header has 5"' }]);
    expect(lines(result).slice(0, 4)).toEqual([
      'broken email format: 1 @ 3',
      'broken amount type: 1 @ 5',
      'broken amount maximum: 1 @ 3',
      'broken id primaryKey: 1 @ 5',
    ]);
  });

  it('unpacks gzip and reads UTF-16', async () => {
    const { gzipSync } = await import('node:zlib');
    expect((await run('a.ndjson.gz', gzipSync('{"id":1}\n{"id":2}'))).rows).toBe(2);
    expect((await run('a.csv', Buffer.from('\uFEFFid;email\n1;a@b.co\n', 'utf16le'))).rows).toBe(1);
  });

  it('reads Avro containers with exact longs, times as text and any order of unions', async () => {
    const { default: avsc } = await import('avsc');
    const type = {
      type: 'record',
      name: 'Order',
      fields: [
        { name: 'id', type: 'long' },
        { name: 'amount', type: ['null', 'double'] },
        { name: 'created', type: { type: 'long', logicalType: 'timestamp-millis' } },
      ],
    } as const;
    const bytes = await new Promise<Uint8Array>((resolve, reject) => {
      const encoder = new avsc.streams.BlockEncoder(type as never, { codec: 'deflate' });
      const chunks: Uint8Array[] = [];
      encoder.on('data', (chunk: Uint8Array) => chunks.push(chunk));
      encoder.on('end', () => resolve(Buffer.concat(chunks)));
      encoder.on('error', reject);
      encoder.write({ id: 1, amount: 5, created: NOW });
      encoder.write({ id: 2, amount: -1, created: NOW });
      encoder.end({ id: 2, amount: null, created: NOW });
    });
    const result = await run('a.avro', bytes);
    expect(result.rows).toBe(3);
    expect(lines(result).slice(0, 2)).toEqual(['broken amount minimum: 1 @ 2', 'broken id primaryKey: 1 @ 3']);
    expect(result.results.find(({ clause }) => clause.rule === 'freshness')).toMatchObject({ status: 'kept' });
    await expect(run('a.avro', bytes.subarray(0, 40))).rejects.toMatchObject({ code: 'RG-DATA' });
  });

  it.each([
    ['a.ndjson', Uint8Array.of(0x7b, 0xff, 0x7d), /near byte 1/],
    ['a.ndjson.gz', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2), /cannot be decompressed/],
    ['a.json', '[{"id":1}', /ends too early/],
    ['a.json', '[{"id":1}] x', /after the end/],
    ['a.csv', 'id,id\n1,2\n', /stands twice/],
    ['a.bin', '\u0001\u0002', /format of a.bin is not known/],
  ])('refuses %s that is broken', async (path, bytes, message) => {
    await expect(run(path, bytes)).rejects.toMatchObject({ code: 'RG-DATA', message: expect.stringMatching(message) as unknown });
  });
});

describe('a JSON Schema as a contract', () => {
  it('names property and keyword of what a row breaks', async () => {
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      required: ['id'],
      properties: { tags: { items: { maxLength: 2 } } },
    };
    const [result] = await testContract({
      contract: { path: 'row.schema.json', text: JSON.stringify(schema) },
      data: [dataOf('a.ndjson', '{"id":1}\n{"tags":["abc"]}\n')],
      now: NOW,
      signal: new AbortController().signal,
    });
    expect(result && lines(result).sort()).toEqual(['broken id required: 1 @ 2', 'broken tags.* maxLength: 1 @ 2']);
  });

  const held = async (text: string, rows: string): Promise<DatasetResult> => {
    const [result] = await testContract({
      contract: { path: 'row.schema.json', text },
      data: [dataOf('a.ndjson', rows, 1 << 16)],
      now: NOW,
      signal: new AbortController().signal,
    });
    if (!result) throw new Error('no result');
    return result;
  };

  it.each([
    [{ properties: { a: { pattern: '(x)\\1' } } }, '{"a":"xx"}', ['unknown schema']],
    [{ not: { properties: { a: { pattern: '(x)\\1' } } } }, '{"a":"xx"}', ['unknown schema']],
    [{ properties: { a: { enum: [9007199254740992] } } }, '{"a":9007199254740993}', ['unknown schema']],
    [{ properties: { a: { multipleOf: 2 } } }, '{"a":9007199254740993}', ['unknown schema']],
    [{ properties: { a: { maximum: 5 } } }, '{"a":9007199254740993}', ['broken maximum']],
    [{ properties: { a: { minimum: 5 } } }, '{"a":9007199254740993}', ['kept schema']],
    [{ properties: { a: { format: 'iban' } } }, '{"a":"x"}', ['kept schema', 'not-run format']],
    [{ properties: { a: { format: 'email' } } }, '{"a":"x"}', ['broken format']],
    [false, '{"a":"x"}', ['broken false schema']],
  ])('does not say yes or no where it cannot: %j of %s', async (schema, row, expected) => {
    const { results } = await held(JSON.stringify(schema), `${row}\n`);
    expect(results.map(({ clause, status }) => `${status} ${clause.rule}`)).toEqual(expected);
  });

  it('tells a bounded number of properties, whatever the rows call them', async () => {
    const row = JSON.stringify(Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`k${at}`, 'x'])));
    const { results } = await held('{"additionalProperties":{"type":"integer"}}', `${row}\n`);
    expect(results).toHaveLength(501);
    expect(results.every(({ status }) => status === 'broken')).toBe(true);
  });

  it('is refused when it is nested too deeply', async () => {
    const text = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    await expect(held(text, '{}\n')).rejects.toMatchObject({ code: 'RG-SCHEMA-SYNTAX', message: 'the schema is nested too deeply' });
  });
});
