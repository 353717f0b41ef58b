import { describe, expect, it } from '@jest/globals';
import { readContract } from '../../../src/contract/dialects/registry.ts';
import { testContract } from '../../../src/contract/index.ts';
import { dataOf } from '../../support/contract-data.ts';
import { holdRows, holdText, troubles } from '../../support/contract-rows.ts';

const PARTIES = { consumer: { name: 'mailer' }, provider: { name: 'shop' } };

function file(content: object): { path: string; text: string } {
  return { path: 'pacts/mailer-shop.json', text: JSON.stringify({ ...PARTIES, ...content }) };
}

/** A message of version 3 with rules by path. */
function message(contents: unknown, rules: Record<string, unknown> = {}): { path: string; text: string } {
  const body = Object.fromEntries(
    Object.entries(rules).map(([path, rule]) => [path, { matchers: Array.isArray(rule) ? rule : [rule], combine: 'AND' }]),
  );
  return file({
    messages: [{ description: 'an order event', contents, matchingRules: { body } }],
    metadata: { pactSpecification: { version: '3.0.0' } },
  });
}

async function holds(contract: { path: string; text: string }, row: unknown): Promise<string[]> {
  return troubles(await holdRows(contract, [row]));
}

describe('messages of a pact', () => {
  it('are equal where no rule says otherwise; more members do no harm, more items do', async () => {
    const contract = message({ id: 1, lines: [{ sku: 'a' }], gone: null });
    expect(await holds(contract, { id: 1, lines: [{ sku: 'a', more: 1 }], gone: null, extra: true })).toEqual([]);
    expect(await holds(contract, { id: 2, lines: [{ sku: 'a' }, { sku: 'a' }] })).toEqual([
      'broken id equality: 1',
      'broken lines equality: 1',
      'broken gone required: 1',
    ]);
  });

  it('are of the same type below a rule of type, and the closest rule counts', async () => {
    const contract = message(
      { order: { id: 1, state: 'OPEN', lines: [{ sku: 'A-1', count: 1 }] } },
      {
        '$.order': { match: 'type' },
        '$.order.state': { match: 'regex', regex: '^(OPEN|PAID)$' },
        '$.order.lines': { match: 'type', min: 1, max: 2 },
      },
    );
    expect(
      await holds(contract, {
        order: {
          id: 7,
          state: 'PAID',
          lines: [
            { sku: 'B', count: 2 },
            { sku: 'C', count: 3 },
          ],
        },
      }),
    ).toEqual([]);
    expect(await holds(contract, { order: { id: '7', state: 'LOST', lines: [] } })).toEqual([
      'broken order.id type: 1',
      'broken order.state regex: 1',
      'broken order.lines type: 1',
    ]);
    expect(
      await holds(contract, { order: { id: 7, state: 'PAID', lines: [{ sku: 1, count: 1 }, { count: 1 }, { sku: 'a', count: 1 }] } }),
    ).toEqual(['broken order.lines type: 1']);
  });

  it.each<[Record<string, unknown>, unknown, unknown, unknown]>([
    [{ match: 'integer' }, 1, 5, 5.5],
    [{ match: 'number' }, 1, 5.5, '5'],
    [{ match: 'decimal' }, 1.5, 5.25, '5'],
    [{ match: 'boolean' }, true, false, 1],
    [{ match: 'null' }, null, null, 0],
    [{ match: 'equality' }, { a: 1 }, { a: 1 }, { a: 1, b: 2 }],
    [{ match: 'include', value: 'bc' }, 'abcd', 'xbcx', 'acb'],
    [{ match: 'date', format: 'yyyy-MM-dd' }, '2020-01-01', '2026-11-21', '21.11.2026'],
    [{ match: 'time', format: 'HH:mm' }, '10:00', '23:59', '24:00'],
    [{ match: 'datetime', format: "yyyy-MM-dd'T'HH:mm:ss" }, '2020-01-01T00:00:00', '2026-11-21T10:00:00', '2026-11-21'],
    [{ match: 'timestamp', timestamp: 'yyyy-MM-dd' }, '2020-01-01', '2026-11-21', 'now'],
    [{ match: 'date' }, '2020-01-01', '2026-11-21', '2026-02-30'],
    [{ match: 'semver' }, '1.0.0', '2.1.0-rc.1+5', '2.1'],
    [{ match: 'notEmpty' }, 'a', 'b', ''],
    [{ min: 2 }, ['a'], ['b', 'c'], ['b']],
  ])('follow the matcher %j', async (rule, expected, good, bad) => {
    const contract = message({ x: expected }, { '$.x': rule });
    expect(await holds(contract, { x: good })).toEqual([]);
    expect(await holds(contract, { x: bad })).toHaveLength(1);
  });

  it('are not known where reading has lost what is asked for', async () => {
    const contract = message({ x: 1.5 }, { '$.x': { match: 'decimal' } });
    expect(await holds(contract, { x: 5 })).toEqual(['unknown  pact: 0']);
  });

  it('look at keys and values of maps, and for items anywhere in a list', async () => {
    const prices = message(
      { prices: { EUR: 1 } },
      {
        '$.prices': [
          { match: 'eachKey', rules: [{ match: 'regex', regex: '^[A-Z]{3}$' }], value: 'EUR' },
          { match: 'eachValue', rules: [{ match: 'number' }], value: 1 },
        ],
        '$.prices.*': { match: 'number' },
      },
    );
    expect(await holds(prices, { prices: { USD: 2.5, GBP: 1 } })).toEqual([]);
    expect(await holds(prices, { prices: { usd: 2, GBP: 'x' } })).toEqual(
      ['broken prices.usd eachKey: 1', 'broken prices.GBP number: 1'].map((line) => line.replace('eachKey', 'regex')),
    );
    const listed = message(
      { events: [{ type: 'paid', id: 1 }] },
      { '$.events': { match: 'arrayContains', variants: [{ index: 0, rules: { '$.id': { matchers: [{ match: 'integer' }] } } }] } },
    );
    expect(
      await holds(listed, {
        events: [
          { type: 'open', id: 1 },
          { type: 'paid', id: 9 },
        ],
      }),
    ).toEqual([]);
    expect(await holds(listed, { events: [{ type: 'paid', id: 'x' }] })).toEqual(['broken events arrayContains: 1']);
  });

  it('take one of several matchers where they are joined by OR', async () => {
    const contract = file({
      messages: [
        {
          description: 'a',
          contents: { x: 1 },
          matchingRules: { body: { '$.x': { combine: 'OR', matchers: [{ match: 'null' }, { match: 'integer' }] } } },
        },
      ],
    });
    expect(await holds(contract, { x: null })).toEqual([]);
    expect(await holds(contract, { x: 'a' })).toEqual(['broken x null: 1']);
  });

  it('name what is not run: states, plugins, bodies of another type, matchers of tomorrow', async () => {
    const contract = file({
      interactions: [
        {
          type: 'Asynchronous/Messages',
          description: 'an event',
          providerStates: [{ name: 'there is an order' }],
          contents: { content: { a: 1 }, contentType: 'application/json', encoded: false },
          matchingRules: { body: { '$.a': { matchers: [{ match: 'sparkles' }], combine: 'AND' } } },
        },
      ],
      metadata: { pactSpecification: { version: '4.0' }, plugins: [{ name: 'protobuf' }] },
    });
    const result = await holdRows(contract, [{ a: 2 }]);
    expect(result.results.map(({ clause, status, reason }) => `${status} ${clause.rule} ${reason ?? ''}`)).toEqual([
      'kept pact ',
      'not-run providerState the state "there is an order" is set up by whoever records the data',
      'not-run plugins plugins are not run',
      'not-run matchingRules the matcher sparkles ($.a) is not run',
    ]);
    const xml = file({
      interactions: [{ description: 'x', response: { status: 200, headers: { 'Content-Type': 'application/xml' }, body: '<a/>' } }],
    });
    expect((await readContract(xml)).datasets[0]?.notRun.map(({ reason }) => reason)).toEqual([
      'a body of the type application/xml is not looked into',
    ]);
  });
});

describe('responses of a pact', () => {
  const v2 = file({
    interactions: [
      {
        description: 'a request for an order',
        provider_state: 'order 1 exists',
        request: { method: 'GET', path: '/orders/1' },
        response: {
          status: 200,
          headers: { 'Content-Type': 'application/json' },
          body: { id: 1, tags: ['a'] },
          matchingRules: {
            '$.body.id': { match: 'type' },
            '$.body.tags': { match: 'type', min: 1 },
            '$.headers.Content-Type': { match: 'regex', regex: '^application/json.*' },
          },
        },
      },
      { description: 'a request for nothing', request: { method: 'GET', path: '/' }, response: { status: 204 } },
    ],
    metadata: { pactSpecification: { version: '2.0.0' } },
  });

  it('are held against bodies and recorded responses of the interaction that the file names', async () => {
    expect((await readContract(v2)).datasets.map(({ name }) => name)).toEqual(['a-request-for-an-order', 'a-request-for-nothing']);
    const recorded = [
      { id: 5, tags: ['x', 'y'] },
      { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body: { id: 5, tags: ['x'] } },
      { status: 404, headers: {}, body: { id: '5', tags: [] } },
    ];
    const text = recorded.map((row) => `${JSON.stringify(row)}\n`).join('');
    const result = await holdText(v2, { path: 'recorded/a-request-for-an-order.ndjson', text });
    expect(troubles(result).filter((line) => line.startsWith('broken'))).toEqual([
      'broken status equality: 1',
      'broken headers.content-type required: 1',
      'broken id type: 1',
      'broken tags type: 1',
    ]);
    const nothing = await holdRows(v2, [{ status: 204, headers: {} }], 'a-request-for-nothing');
    expect(troubles(nothing)).toEqual([]);
  });

  it('are held against the files that name them; the others are not of the consumer', async () => {
    const test = (...paths: string[]): Promise<string[]> =>
      testContract({
        contract: v2,
        data: paths.map((path) => dataOf(path, '{"id":1,"tags":["a"]}\n')),
        now: 0,
        signal: new AbortController().signal,
      }).then((results) => results.map(({ dataset, rows }) => `${dataset} ${rows}`));
    expect(await test('data/a-request-for-an-order.ndjson', 'data/orders.ndjson')).toEqual([
      'a-request-for-an-order 1',
      'a-request-for-nothing 0',
    ]);
    const one = await testContract({
      contract: message({ id: 1 }),
      data: [dataOf('an-order-event.ndjson', '{"id":1}\n'), dataOf('another-event.ndjson', '{"id":2}\n')],
      now: 0,
      signal: new AbortController().signal,
    });
    expect(one.map(({ rows }) => rows)).toEqual([1]);
  });

  it.each([
    ['{', 'is not a JSON object'],
    ['{"consumer":{"name":"a"},"provider":{"name":"b"}}', 'neither interactions nor messages'],
    ['{"consumer":{"name":"a"},"provider":{},"interactions":{}}', 'are no list'],
    ['{"consumer":{"name":"a"},"provider":{},"interactions":[1]}', 'is no object'],
  ])('say what is wrong with %s', async (text, message) => {
    const marked = text === '{' ? '{"pactSpecification"' : text;
    await expect(holdRows({ path: 'a.pact.json', text: marked }, [{}])).rejects.toThrow(message);
  });
});
