import { describe, expect, it } from '@jest/globals';
import { compareSchemas, reviewSchemas } from '../../../src/compat/formats/protobuf/engine.ts';
import { Schema } from '../../../src/compat/formats/protobuf/link/schema.ts';

/** One file of a release whose files can be listed. */
function load(path: string, files: Readonly<Record<string, string>>): Schema {
  const list = Object.keys(files);
  return new Schema({ path, text: files[path] ?? '', file: (other) => files[other], list: () => list });
}

async function both(before: Schema, after: Schema, profile = 'wire-json'): Promise<string[]> {
  const [there, back] = [await compareSchemas(before, after, { profile }), await compareSchemas(after, before, { profile })];
  return [...there, ...reviewSchemas(before, after, { profile }), ...back].map(
    ({ rule, kind }) => `${kind} ${rule.replace('protobuf/', '')}`,
  );
}

const ORDER = 'syntax = "proto3"; package shop.v1; import "money/amount.proto"; message Order { money.Amount total = 1; }';
const amount = (type: string): string => `syntax = "proto3"; package money; message Amount { ${type} cents = 1; }`;

describe('roots that only the files of a release show', () => {
  const at = (folder: string, type: string): Schema =>
    load('sdk/local/shop/v1/order.proto', { 'sdk/local/shop/v1/order.proto': ORDER, [`${folder}/money/amount.proto`]: amount(type) });

  it('are found, so that what is imported is compared', async () => {
    expect(await both(at('sdk/upstream', 'int32'), at('sdk/upstream', 'int32'))).toEqual([]);
    expect(await both(at('sdk/upstream', 'int32'), at('sdk/upstream', 'string'))).toContain('breaking field-wire-compatible-type');
    expect(await both(at('sdk/upstream', 'int32'), at('sdk/elsewhere', 'int32'))).toEqual([]);
  });

  it('are the nearest; where two are as near, nothing is guessed', () => {
    const files = { 'sdk/local/a.proto': ORDER, 'sdk/up/money/amount.proto': amount('int32'), 'far/money/amount.proto': amount('bool') };
    const taken = (more: Readonly<Record<string, string>> = {}): string => {
      const schema = load('sdk/local/a.proto', { ...files, ...more });
      const [type] = [...schema.main.types.values()];
      const field = type?.kind === 'message' ? type.fields[0] : undefined;
      const found = field && schema.typeOf(field);
      return found?.kind === 'message' ? found.file.path : String(found?.kind);
    };
    expect(taken()).toBe('sdk/up/money/amount.proto');
    expect(taken({ 'sdk/other/money/amount.proto': amount('bool') })).toBe('unresolved');
  });
});

describe('a file that was split', () => {
  const whole =
    'syntax = "proto3"; package shop; message Order { string id = 1; } message Refund { int32 sum = 1; } service Desk { rpc Get(Order) returns (Order); }';
  const rest = 'syntax = "proto3"; package shop; message Order { string id = 1; }';
  const part = (type: string): string =>
    `syntax = "proto3"; package shop; import "shop/order.proto"; message Refund { ${type} sum = 1; } service Desk { rpc Get(Order) returns (Order); }`;
  const before = (): Schema => load('shop/order.proto', { 'shop/order.proto': whole });
  const after = (type: string): Schema => load('shop/order.proto', { 'shop/order.proto': rest, 'shop/refund.proto': part(type) });

  it.each(['wire', 'wire-json', 'wire-json-strict'])('changes nothing for data and calls: %s', async (profile) => {
    expect(await both(before(), after('int32'), profile)).toEqual([]);
    expect(await both(after('int32'), before(), profile)).toEqual([]);
  });

  it('hides nothing that changed on the way', async () => {
    expect(await both(before(), after('string'))).toEqual(['breaking field-wire-compatible-type', 'breaking field-wire-compatible-type']);
  });

  it('is another file for code', async () => {
    expect(await both(before(), after('int32'), 'source')).toContain('breaking message-no-delete');
  });

  it('is not looked for in files that cannot be parsed, nor in folders without end', async () => {
    const broken = load('shop/order.proto', { 'shop/order.proto': rest, 'shop/refund.proto': 'message Refund { ; Desk' });
    expect(await both(before(), broken)).toEqual(['unknown message-no-delete', 'breaking service-no-delete']);
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`shop/${index}.proto`, rest]));
    const lost = load('shop/order.proto', { 'shop/order.proto': rest, 'shop/refund.proto': part('int32'), ...many });
    expect(await both(before(), lost)).toEqual(['unknown message-no-delete', 'breaking service-no-delete']);
  });
});
