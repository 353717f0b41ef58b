import { expect, it } from '@jest/globals';
import { engine } from '../../../src/compat/formats/avro/engine.ts';
import { avro } from '../../../src/compat/formats/avro/index.ts';
import { parseText } from '../../support/avro-compare.ts';

const ORDER = {
  type: 'record',
  name: 'shop.Order',
  fields: [
    { name: 'id', type: { type: 'fixed', name: 'Id', size: 16, logicalType: 'uuid' } },
    { name: 'note', type: ['null', 'string'], default: null },
    { name: 'total', type: { type: 'bytes', logicalType: 'decimal', precision: 9, scale: 2 } },
    { name: 'lines', type: { type: 'array', items: { type: 'map', values: ['long', 'Order'] } } },
    { name: 'state', type: { type: 'enum', name: 'State', symbols: ['NEW', 'SENT'] } },
  ],
};

function membersOf(schema: object): [string, string, string][] {
  const members = [...(engine.members?.(parseText(JSON.stringify(schema)), {}) ?? [])];
  return members.map(({ key, name, signature }): [string, string, string] => [key, name, signature]).sort(([a], [b]) => (a < b ? -1 : 1));
}

it('lists what must not be taken for something else, by a key that lasts', () => {
  expect(membersOf(ORDER)).toEqual([
    ['/shop.Id', 'the fixed shop.Id', 'fixed of 16 bytes as uuid'],
    ['/shop.Order', 'the record shop.Order', 'record'],
    ['/shop.Order/id', 'the field id of shop.Order', 'shop.Id'],
    ['/shop.Order/lines', 'the field lines of shop.Order', 'array<map<union<long, shop.Order>>>'],
    ['/shop.Order/note', 'the field note of shop.Order', 'string'],
    ['/shop.Order/state', 'the field state of shop.Order', 'shop.State'],
    ['/shop.Order/total', 'the field total of shop.Order', 'bytes as decimal(9, 2)'],
    ['/shop.State', 'the enum shop.State', 'enum'],
    ['/shop.State/NEW', 'the symbol NEW of shop.State', 'symbol'],
    ['/shop.State/SENT', 'the symbol SENT of shop.State', 'symbol'],
  ]);
});

it('gives one signature to a field that may or may not be null, wherever it stands', () => {
  const fields = [
    { name: 'note', type: 'string' },
    { name: 'first', type: 'int' },
  ];
  expect(membersOf({ ...ORDER, fields })).toContainEqual(['/shop.Order/note', 'the field note of shop.Order', 'string']);
});

it('names its profiles, the default first', () => {
  expect(avro.profiles).toEqual(['unqualified', 'qualified']);
});
