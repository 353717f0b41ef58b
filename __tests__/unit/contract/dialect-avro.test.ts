import { describe, expect, it } from '@jest/globals';
import { avroFile } from '../../support/avro-file.ts';
import { holdRows, holdText, troubles } from '../../support/contract-rows.ts';

const SCHEMA = {
  type: 'record',
  name: 'Order',
  namespace: 'shop',
  fields: [
    { name: 'id', type: 'long' },
    { name: 'note', type: ['null', 'string'] },
    { name: 'state', type: { type: 'enum', name: 'State', symbols: ['OPEN', 'PAID'] }, default: 'OPEN' },
    { name: 'day', type: { type: 'int', logicalType: 'date' } },
    { name: 'price', type: { type: 'bytes', logicalType: 'decimal', precision: 9, scale: 2 } },
    { name: 'lines', type: { type: 'array', items: { type: 'record', name: 'Line', fields: [{ name: 'count', type: 'int' }] } } },
  ],
};
const CONTRACT = { path: 'schemas/order.avsc', text: JSON.stringify(SCHEMA) };
const GOOD = { id: 1, note: null, state: 'PAID', day: '2026-11-21', price: 5.25, lines: [{ count: 1 }] };

describe('an Avro schema as the contract of rows', () => {
  it('takes plain JSON and the JSON encoding', async () => {
    expect(
      troubles(await holdRows(CONTRACT, [GOOD, { ...GOOD, note: { string: 'x' }, day: 20_000 }, { ...GOOD, note: 'x', state: undefined }])),
    ).toEqual([]);
  });

  it('finds wrong types, symbols and what has no default', async () => {
    const rows = [
      { ...GOOD, id: 'x' },
      { ...GOOD, state: 'LOST' },
      { ...GOOD, note: undefined },
      { ...GOOD, lines: [{ count: 2 ** 31 }] },
      { ...GOOD, note: 5 },
      7,
    ];
    expect(troubles(await holdRows(CONTRACT, rows))).toEqual([
      'broken id type: 1',
      'broken state enum: 1',
      'broken note required: 1',
      'broken lines.*.count type: 1',
      'broken note type: 1',
      'broken  type: 1',
    ]);
  });

  it('asks once of every value, however the unions are nested', async () => {
    const next = { name: 'next', type: ['null', 'A', 'B'] };
    const other = { type: 'record', name: 'B', fields: [next, { name: 'y', type: 'int' }] };
    const schema = {
      type: 'record',
      name: 'A',
      fields: [
        { name: 'next', type: ['null', 'A', other] },
        { name: 'x', type: 'int' },
      ],
    };
    let row: object = {};
    for (let level = 0; level < 200; level += 1) row = { next: row };
    const result = await holdRows({ path: 'a.avsc', text: JSON.stringify(schema) }, [row]);
    expect(troubles(result)).toContain('broken x required: 1');
  });

  it('reads cells of CSV by the types of the schema', async () => {
    const flat = {
      path: 'a.avsc',
      text: JSON.stringify({
        type: 'record',
        name: 'A',
        fields: [
          { name: 'n', type: ['null', 'int'] },
          { name: 's', type: 'string' },
        ],
      }),
    };
    expect(troubles(await holdText(flat, { path: 'a.csv', text: 'n,s\n1,5\n,x\nq,y\n' }))).toEqual(['broken n type: 1']);
  });

  it('is kept by a container that it wrote, decimals, times and unions included', async () => {
    const schema = {
      ...SCHEMA,
      fields: [
        ...SCHEMA.fields,
        { name: 'at', type: { type: 'long', logicalType: 'timestamp-micros' } },
        { name: 'local', type: { type: 'long', logicalType: 'local-timestamp-millis' } },
        { name: 'time', type: { type: 'int', logicalType: 'time-millis' } },
        { name: 'micros', type: { type: 'long', logicalType: 'time-micros' } },
        { name: 'nanos', type: { type: 'long', logicalType: 'timestamp-nanos' } },
      ],
    };
    const times = {
      at: 1_763_726_400_123_456,
      local: 1_763_726_400_123,
      time: 3_661_001,
      micros: 3_661_000_001,
      nanos: 1_763_726_400_123_456,
    };
    const row = { id: 1, note: 'x', state: 'OPEN', day: 20_000, price: Buffer.from([0x02, 0x0d]), lines: [], ...times };
    const bytes = avroFile(schema, [row]);
    const data = { path: 'a.avro', text: bytes };
    expect(troubles(await holdText({ path: 'a.avsc', text: JSON.stringify(schema) }, data))).toEqual([]);
    const odcs = `apiVersion: v3.2.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: active\nschema: [{ name: a, properties: [
      { name: price, logicalType: number, enum: [{ value: 5.25 }] },
      { name: at, logicalType: timestamp }, { name: time, logicalType: time, logicalTypeOptions: { minimum: "01:01:01.001", maximum: "01:01:01.001" } },
      { name: micros, logicalType: time, enum: [{ value: "01:01:01.000001" }] },
      { name: nanos, logicalType: timestamp, enum: [{ value: "1970-01-21T09:55:26.400123456Z" }] },
      { name: local, logicalType: timestamp, enum: [{ value: "2025-11-21T12:00:00.123" }] }] }]\n`;
    expect(troubles(await holdText({ path: 'a.odcs.yaml', text: odcs }, data))).toEqual([]);
  });
});
