import { describe, expect, it } from '@jest/globals';
import { detectSource } from '../../../src/contract/sources/registry.ts';
import { dataOf } from '../../support/contract-data.ts';

async function read(path: string, lines: readonly unknown[]): Promise<unknown[]> {
  const text = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
  const file = dataOf(path, text, 64);
  const found: unknown[] = [];
  for await (const batch of (await (await detectSource(file)).load())(file).rows())
    found.push(
      ...batch.map(
        (row) =>
          `${row.line} ${row.error ?? JSON.stringify(row.value, (_key, one: unknown) => (typeof one === 'bigint' ? `${one}n` : one))}`,
      ),
    );
  return found;
}

let offset = 0;
function message(payload: unknown, key: unknown = 'k'): object {
  offset += 1;
  return { topic: 'orders', partition: 0, offset, tstype: 'create', ts: 1, broker: 1, key, payload };
}

describe('captures of a Kafka topic', () => {
  it('are read as their payloads, texts of JSON and objects, with every digit', async () => {
    const rows = await read('capture.ndjson', [message('{"id":9007199254740993}'), '', message({ id: 2 })]);
    expect(rows).toEqual(['1 {"id":"9007199254740993n"}', '3 {"id":2}']);
  });

  it('leave out deletions, and nothing else', async () => {
    const rows = await read('capture.log', [
      message('{"id":1}'),
      message(null),
      message(null, null),
      message('no json'),
      message('\u0000\u0000\u0000\u0000\u0007x'),
      { id: 5 },
    ]);
    expect(rows).toEqual([
      '1 {"id":1}',
      '3 the message has neither key nor payload',
      '4 the payload is not well-formed JSON',
      '5 the payload is in the wire format of a schema registry: capture it decoded (kcat -s value=avro -r URL)',
      '6 the line is no envelope of a capture',
    ]);
  });

  it('are told from rows that have such columns', async () => {
    expect(await read('a.ndjson', [{ topic: 'a', partition: 1, offset: 2, size: 3 }])).toEqual([
      '1 {"topic":"a","partition":1,"offset":2,"size":3}',
    ]);
    expect(await read('a.kafka.ndjson', [{ topic: 'a', partition: 1, offset: 2, size: 3, payload: '5' }])).toEqual(['1 5']);
  });
});

describe('change events of Debezium', () => {
  const event = (op: string, after: unknown): object => ({ before: null, after, source: { db: 'x' }, op, ts_ms: 1 });

  it('are rows as they are afterwards, where the name of the file says so', async () => {
    const rows = await read('orders.debezium.ndjson', [
      event('c', { id: 1 }),
      { schema: { type: 'struct' }, payload: event('u', { id: 2 }) },
      message(JSON.stringify(event('r', { id: 3 }))),
      event('d', null),
      message(null),
      event('c', null),
      { id: 7 },
    ]);
    expect(rows).toEqual([
      '1 {"id":1}',
      '2 {"id":2}',
      '3 {"id":3}',
      '6 the change event has no row',
      '7 the line is no change event of Debezium',
    ]);
  });

  it('are rows themselves otherwise: a contract may describe them', async () => {
    expect(await read('orders.ndjson', [event('c', { id: 1 })])).toEqual([`1 ${JSON.stringify(event('c', { id: 1 }))}`]);
  });
});
