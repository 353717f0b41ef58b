import { describe, expect, it } from '@jest/globals';
import { compareSources } from '../../../src/compat/index.ts';
import type { SchemaSource } from '../../../src/compat/index.ts';

type Files = Readonly<Record<string, string>>;

/** The schema `order.proto` of a release with these files. */
function release(files: Files): SchemaSource {
  const texts = new Map(Object.entries(files));
  const paths = [...texts.keys()];
  return { path: 'order.proto', text: texts.get('order.proto') ?? '', file: (path) => texts.get(path), list: () => paths };
}

async function rulesOf(before: Files, after: Files, profile = 'wire-json'): Promise<Record<'deploy' | 'rollback', string[]>> {
  const both = await compareSources(release(before), release(after), 'protobuf', { profile });
  const told = (direction: 'deploy' | 'rollback'): string[] =>
    both[direction].differences.map(({ kind, rule, path }) => `${kind} ${rule.replace('protobuf/', '')} ${path}`);
  return { deploy: told('deploy'), rollback: told('rollback') };
}

const PROTO2 = 'syntax = "proto2"; package shop; ';
const PROTO3 = 'syntax = "proto3"; package shop; ';

describe('calls', () => {
  const calls = `${PROTO3}import "types.proto"; service Shop { rpc Buy(Order) returns (Receipt); }`;
  const types = (order: string, receipt: string): string =>
    `${PROTO3}message Order { ${order} id = 1; } message Receipt { ${receipt} id = 1; }`;

  it('carry types of imported files, which may be no schemas of their own', async () => {
    const before = { 'order.proto': calls, 'types.proto': types('int32', 'int32') };
    const found = 'breaking field-wire-compatible-type';
    const request = { 'order.proto': calls, 'types.proto': types('string', 'int32') };
    expect(await rulesOf(before, request)).toEqual({ deploy: [`${found} /shop.Order/id`], rollback: [`${found} /shop.Order/id`] });
    const response = { 'order.proto': `${calls} `, 'types.proto': types('int32', 'string') };
    expect(await rulesOf(before, response)).toEqual({ deploy: [`${found} /shop.Receipt/id`], rollback: [`${found} /shop.Receipt/id`] });
  });

  it('tell a narrower response in the direction in which it is written', async () => {
    const before = { 'order.proto': calls, 'types.proto': types('int32', 'int32') };
    const after = { 'order.proto': calls, 'types.proto': types('int32', 'int64') };
    expect(await rulesOf(before, after, 'wire')).toEqual({ deploy: [], rollback: ['lossy field-value-range /shop.Receipt/id'] });
  });
});

describe('extensions', () => {
  const order = 'message Order { extensions 100 to 200; } ';
  const note = (type: string, number: number): string => `extend Order { optional ${type} note = ${number}; }`;

  it('that get another number are never found under it', async () => {
    const [before, after] = [
      { 'order.proto': PROTO2 + order + note('string', 100) },
      { 'order.proto': PROTO2 + order + note('string', 101) },
    ];
    const found = ['breaking field-same-number /[shop.note]'];
    expect(await rulesOf(before, after, 'wire')).toEqual({ deploy: found, rollback: found });
  });

  it('are found in a file beside that nobody imports', async () => {
    const before = { 'order.proto': PROTO2 + order + note('string', 100) };
    const moved = (type: string): Files => ({
      'order.proto': PROTO2 + order,
      'notes.proto': `${PROTO2}import "order.proto"; ${note(type, 100)}`,
    });
    expect((await rulesOf(before, moved('int32'), 'wire')).deploy).toEqual(['breaking field-wire-compatible-type /[shop.note]']);
    expect(await rulesOf(before, moved('string'), 'wire')).toEqual({ deploy: [], rollback: [] });
  });

  it('in imported files are compared where their message is read', async () => {
    const files = (main: string, notes: string): Files => ({
      'order.proto': `${PROTO2}import "notes.proto"; ${main}`,
      'notes.proto': `${PROTO2}${order}message Tag { extensions 5; } extend Order { optional Tag tag = 150; } ${notes}`,
    });
    const text = 'extend Tag { optional string text = 5; }';
    const flag = 'extend Tag { optional bool text = 5; }';
    const reads = 'message Basket { repeated Order orders = 1; }';
    const found = ['breaking field-wire-compatible-type /[shop.text]'];
    expect(await rulesOf(files(reads, text), files(reads, flag))).toEqual({ deploy: found, rollback: found });
    const other = 'message Basket { int32 count = 1; }';
    expect(await rulesOf(files(other, text), files(other, flag))).toEqual({ deploy: [], rollback: [] });
  });

  it('are compared however far away they are declared, where their message is read', async () => {
    const files = (main: string, type: string): Files => ({
      'order.proto': `${PROTO2}import "desk.proto"; import "types.proto"; ${main}`,
      'types.proto': PROTO2 + order,
      'desk.proto': `${PROTO2}import "inner/notes.proto"; message Desk {}`,
      'inner/notes.proto': `${PROTO2}import "types.proto"; ${note(type, 100)}`,
    });
    const reads = 'message Basket { repeated Order orders = 1; }';
    const found = ['breaking field-wire-compatible-type /[shop.note]'];
    expect(await rulesOf(files(reads, 'string'), files(reads, 'bool'))).toEqual({ deploy: found, rollback: found });
    const other = 'message Basket { int32 count = 1; }';
    expect(await rulesOf(files(other, 'string'), files(other, 'bool'))).toEqual({ deploy: [], rollback: [] });
  });

  describe('in imported files', () => {
    const reads = 'message Basket { repeated Order orders = 1; }';
    const files = (types: string, notes: string, main = reads): Files => ({
      'order.proto': `${PROTO2}import "notes.proto"; import "types.proto"; ${main}`,
      'types.proto': PROTO2 + types,
      'notes.proto': `${PROTO2}import "types.proto"; ${notes}`,
    });
    const refused = 'breaking field-wire-compatible-type';

    it('are refused by strict readers that do not know them', async () => {
      const [known, gone] = [files(order, note('string', 100)), files(order, '')];
      expect(await rulesOf(known, gone, 'wire-json-strict')).toEqual({
        deploy: ['breaking field-known-to-json-reader /[shop.note]'],
        rollback: [],
      });
      expect((await rulesOf(known, gone)).deploy).toEqual([]);
    });

    it('belong to a message that has another name now', async () => {
      const [before, after] = [
        files(order, note('string', 100)),
        files(order.replace('Order', 'Deal'), note('bool', 100).replace('Order', 'Deal'), reads.replace('Order', 'Deal')),
      ];
      expect(await rulesOf(before, after, 'wire')).toEqual({ deploy: [`${refused} /[shop.note]`], rollback: [`${refused} /[shop.note]`] });
    });

    it('extend what stands behind messages without a change', async () => {
      const behind = (notes: string): Files => ({
        'order.proto': `${PROTO2}import "notes.proto"; import "cart.proto"; message Basket { optional Cart cart = 1; }`,
        'cart.proto': `${PROTO2}import "types.proto"; message Cart { optional Order order = 1; }`,
        'types.proto': PROTO2 + order,
        'notes.proto': `${PROTO2}import "types.proto"; ${notes}`,
      });
      const found = [`${refused} /[shop.note]`];
      expect(await rulesOf(behind(note('string', 100)), behind(note('bool', 100)), 'wire')).toEqual({ deploy: found, rollback: found });
    });

    it('count where only what they hold changed', async () => {
      const holds = (type: string): string => `${order} message Tag { optional ${type} id = 1; }`;
      const tagged = note('Tag', 100);
      const found = [`${refused} /shop.Tag/id`];
      expect(await rulesOf(files(holds('string'), tagged), files(holds('bool'), tagged), 'wire')).toEqual({
        deploy: found,
        rollback: found,
      });
    });

    it('may have been fields of the message itself', async () => {
      const before = files('message Order { optional string note = 100; }', '');
      const found = await rulesOf(before, files(order, note('bool', 100)), 'wire');
      expect(found).toEqual({ deploy: [`${refused} /[shop.Order.note]`], rollback: [`${refused} /[shop.note]`] });
    });
  });

  it('of calls whose types got another name are compared', async () => {
    const desk = (name: string): string => `service Desk { rpc Get(${name}) returns (${name}); }`;
    const files = (name: string, type: string): Files => ({
      'order.proto': `${PROTO2}import "types.proto"; ${desk(name)}`,
      'types.proto': `${PROTO2}${order.replace('Order', name)}${note(type, 100).replace('Order', name)}`,
    });
    const found = ['rpc-same-request-type', 'rpc-same-response-type'].map((rule) => `breaking ${rule} /shop.Desk/Get`);
    expect((await rulesOf(files('Order', 'string'), files('Deal', 'bool'), 'wire')).deploy).toEqual(found);
    expect((await rulesOf(files('Order', 'string'), files('Deal', 'string'), 'wire')).deploy).toEqual([]);
  });

  it('of another message are others', async () => {
    const gift = 'message Gift { extensions 100 to 200; } ';
    const before = { 'order.proto': PROTO2 + order + gift + note('string', 100) };
    const after = { 'order.proto': PROTO2 + order + gift + note('int32', 100).replace('Order', 'Gift') };
    expect(await rulesOf(before, after, 'wire')).toEqual({ deploy: [], rollback: [] });
  });
});

describe('several names of one number', () => {
  const state = (values: string, more = ''): Files => ({
    'order.proto': `${PROTO3}enum State { ${more} OPEN = 0; ${values} } message Order { State state = 1; }`,
  });
  const both = state('PAID = 1; SETTLED = 1;', 'option allow_alias = true;');

  it('let a value be renamed step by step', async () => {
    expect(await rulesOf(state('PAID = 1;'), both)).toEqual({ deploy: [], rollback: [] });
    expect(await rulesOf(both, state('SETTLED = 1; PAID = 1;', 'option allow_alias = true;'))).toEqual({ deploy: [], rollback: [] });
  });

  it('are free again one by one, unless they are reserved', async () => {
    const freed = ['breaking enum-value-no-delete-unless-name-reserved /shop.State/SETTLED'];
    expect(await rulesOf(both, state('PAID = 1;'))).toEqual({ deploy: freed, rollback: [] });
    expect(await rulesOf(both, state('PAID = 1;'), 'wire')).toEqual({ deploy: [], rollback: [] });
    expect(await rulesOf(both, state('PAID = 1;', 'reserved "SETTLED";'))).toEqual({ deploy: [], rollback: [] });
  });

  it('must not come to mean another number', async () => {
    const { deploy } = await rulesOf(both, state('PAID = 1; SETTLED = 2;'), 'wire');
    expect(deploy).toEqual(['breaking enum-value-same-number /shop.State']);
  });
});
