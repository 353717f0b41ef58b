import { describe, expect, it } from '@jest/globals';
import protobuf from 'protobufjs';
import { compareSources } from '../../../src/compat/index.ts';
import { compareBoth } from '../../support/protobuf-report.ts';

const message = (...fields: string[]): string => `syntax = "proto3"; package shop; message Order { ${fields.join(' ')} }`;
const lines = (differences: readonly { rule: string; kind: string; path: string }[]): string[] =>
  differences.map(({ rule, kind, path }) => `${kind} ${rule.replace('protobuf/', '')} ${path}`);

describe('answers in both directions', () => {
  it('lets fields come, and take-backs read what they know', async () => {
    const both = await compareBoth(message('int32 total = 1;'), message('int32 total = 1;', 'optional string note = 2;'));
    expect(both).toEqual({ deploy: [], rollback: [] });
  });

  it('blocks a deletion that frees a number, in the deploy alone', async () => {
    const [old, next] = [message('int32 total = 1;', 'bool paid = 2;'), message('int32 total = 1;')];
    const comparison = await compareSources({ path: 'a.proto', text: old }, { path: 'a.proto', text: next }, 'protobuf', {
      profile: 'wire',
    });
    expect(comparison.rollback).toEqual({ answer: 'compatible', differences: [] });
    expect(comparison.deploy.answer).toBe('breaking');
    expect(comparison.deploy.differences[0]).toMatchObject({
      rule: 'protobuf/field-no-delete-unless-number-reserved',
      message: 'paid (number 2) of shop.Order is gone, and nothing keeps its number from being used again',
    });
  });

  it('blocks a number that is used for something else, with bytes that anybody can decode', async () => {
    const { deploy } = await compareBoth(message('fixed32 total = 1;'), message('float total = 1;'));
    const witness = deploy[0]?.witness;
    expect(witness).toMatchObject({
      outcome: 'changed',
      confirmedBy: ['protobufjs'],
      payload: { message: 'shop.Order', json: { total: 1 }, hex: '0d01000000' },
    });
    const { hex } = (witness?.payload ?? {}) as { hex?: string };
    const read = protobuf
      .parse(message('float total = 1;'))
      .root.lookupType('shop.Order')
      .decode(Buffer.from(hex ?? '', 'hex'));
    expect(read.toJSON()).toEqual(witness?.readBack);
    expect(read.toJSON()['total']).not.toBe(1);
  });

  it('grades by profile: bytes, JSON, code', async () => {
    const rules = async (profile: string): Promise<string[]> =>
      lines((await compareBoth(message('int64 total = 1;'), message('int32 sum = 1;'), { profile })).deploy);
    expect(await rules('wire')).toEqual(['lossy field-value-range /shop.Order/total']);
    expect(await rules('wire-json')).toEqual([
      'breaking field-wire-json-compatible-type /shop.Order/total',
      'breaking field-same-name /shop.Order/total',
    ]);
    expect(await rules('source')).toContain('breaking field-same-type /shop.Order/total');
  });

  it('refuses a profile it does not have', async () => {
    const asked = compareBoth(message(), message(), { profile: 'FILE' });
    await expect(asked).rejects.toMatchObject({
      code: 'RG-CONFIG-INVALID',
      expected: 'one of wire-json, wire, wire-json-strict, wire-json-relay, source',
    });
  });

  it('shows what a reader that passes messages on loses', async () => {
    const [old, next] = [message('int32 total = 1;'), message('int32 total = 1;', 'string note = 2;')];
    const both = await compareBoth(old, next, { profile: 'wire-json-relay' });
    expect([lines(both.deploy), lines(both.rollback)]).toEqual([[], ['lossy field-known-to-json-reader /shop.Order/note']]);
    const payload = { message: 'shop.Order', json: { note: 'a' }, hex: '120161' };
    expect(both.rollback[0]?.witness).toEqual({ payload, outcome: 'changed', readBack: {}, confirmedBy: ['protobufjs'] });
    // The very loss, without us: bytes of N, read by N-1, written as JSON, read by N.
    const [reads, writes] = [old, next].map((text) => protobuf.parse(text).root.lookupType('shop.Order'));
    const relayed: unknown = reads?.decode(Buffer.from(payload.hex, 'hex')).toJSON();
    expect(writes?.fromObject(relayed as { [key: string]: unknown }).toJSON()).toEqual({});
  });

  it('asks of calls what clients write and read', async () => {
    const service = (request: string, response: string): string =>
      `syntax = "proto3"; package shop; message A { int32 x = 1; } message B { int64 x = 1; } service S { rpc Get(${request}) returns (${response}); }`;
    const wider = await compareBoth(service('A', 'B'), service('B', 'B'), { profile: 'wire' });
    expect([lines(wider.deploy), lines(wider.rollback)]).toEqual([[], ['lossy rpc-same-request-type /shop.S/Get']]);
    const response = await compareBoth(service('A', 'A'), service('A', 'B'), { profile: 'wire' });
    expect([lines(response.deploy), lines(response.rollback)]).toEqual([['lossy rpc-same-response-type /shop.S/Get'], []]);
  });

  it('drops nothing over a required closed enum: the message is refused', async () => {
    const old = 'enum E { A = 0; } message M { required E e = 1; }';
    const { rollback } = await compareBoth(old, old.replace('A = 0;', 'A = 0; B = 1;'), { profile: 'wire' });
    expect(lines(rollback)).toEqual(['breaking enum-value-known-to-reader /M/e', 'lossy enum-value-known-to-reader /E']);
    expect(rollback[0]?.witness).toMatchObject({ outcome: 'rejected', error: "missing required 'e'" });
  });

  it('survives names that mean something to JavaScript', async () => {
    const fields = ['constructor', '__proto__', 'hasOwnProperty', 'toString', 'prototype'];
    const text = (type: string): string => message(...fields.map((name, index) => `${type} ${name} = ${index + 1};`));
    const { deploy } = await compareBoth(text('int32'), text('string'));
    expect(deploy).toHaveLength(fields.length);
  });

  it('compares groups with messages of the same name by their wire form', async () => {
    const part = 'optional int32 x = 1;';
    const [group, plain] = [
      `message A { optional group Part = 1 { ${part} } }`,
      `message A { message Part { ${part} } optional Part part = 1; }`,
    ];
    const { deploy, rollback } = await compareBoth(group, plain, { profile: 'wire' });
    expect([...lines(deploy), ...lines(rollback)]).toEqual(Array.from({ length: 2 }, () => 'breaking field-wire-compatible-type /A/part'));
    expect(deploy[0]?.message).toContain('is written as group A.Part and read as A.Part');
    const delimited = `edition = "2023"; message A { message Part { int32 x = 1; } Part part = 1 [features.message_encoding = DELIMITED]; }`;
    expect(await compareBoth(group, delimited, { profile: 'wire' })).toEqual({ deploy: [], rollback: [] });
  });
});

describe('calls', () => {
  const file = (name: string, body: string): string =>
    `syntax = "proto3"; package ${name}; message Ask { string key = 1; } message Keep { Ask ask = 1; } ${body}`;
  const service = (...rpcs: string[]): string => `service Shop { ${rpcs.map((rpc) => `rpc ${rpc}(Ask) returns (Ask);`).join(' ')} }`;
  const compare = (old: string, next: string, profile: string) =>
    compareSources({ path: 'a.proto', text: old }, { path: 'a.proto', text: next }, 'protobuf', { profile });

  it.each(['wire', 'wire-json', 'source'])(
    'that only the newer release has are told in the rollback, and block nothing: %s',
    async (profile) => {
      const { deploy, rollback } = await compare(file('shop', service('Get')), file('shop', service('Get', 'List')), profile);
      expect(deploy.differences).toEqual([]);
      expect(rollback).toMatchObject({ answer: 'compatible', differences: [{ rule: 'protobuf/rpc-unknown-to-older', kind: 'lossy' }] });
      expect(rollback.differences[0]?.message).toBe('shop.Shop.List is new: clients that call it get an error from the older release');
    },
  );

  it('are told once when they are gone', async () => {
    const { deploy, rollback } = await compare(file('shop', service('Get', 'List')), file('shop', service('Get')), 'wire-json');
    expect(lines(deploy.differences)).toEqual(['breaking rpc-no-delete /shop.Shop/List']);
    expect(rollback.differences).toEqual([]);
  });

  it.each(['wire', 'wire-json', 'source'])('have another path in another package: %s', async (profile) => {
    const { deploy, rollback } = await compare(file('shop', service('Get')), file('store', service('Get')), profile);
    expect(deploy.answer).toBe('breaking');
    expect(rollback.answer).toBe('breaking');
    expect(lines(deploy.differences)).toContain('breaking file-same-package /shop.Shop');
    expect(lines(rollback.differences)).toEqual(expect.arrayContaining(['breaking file-same-package /store.Shop']));
  });

  it.each(['wire', 'wire-json'])('are what a package is about, not data: %s', async (profile) => {
    const { deploy, rollback } = await compare(file('shop', ''), file('store', ''), profile);
    expect([...deploy.differences, ...rollback.differences]).toEqual([]);
  });
});

describe('extensions', () => {
  const extended = (more: string, name = 'shop'): string => `package ${name}; message Order { extensions 100 to 199; } ${more}`;
  const extension = (type: string): string => `extend Order { optional ${type} note = 100; }`;

  it('are not known to strict readers who lack them, and lost where JSON is written again', async () => {
    const [old, next] = [extended(''), extended(extension('string'))];
    expect(await compareBoth(old, next)).toEqual({ deploy: [], rollback: [] });
    const strict = await compareBoth(old, next, { profile: 'wire-json-strict' });
    expect(lines(strict.deploy)).toEqual([]);
    expect(lines(strict.rollback)).toEqual(['breaking field-known-to-json-reader /[shop.note]']);
    const relay = await compareBoth(old, next, { profile: 'wire-json-relay' });
    expect(lines(relay.rollback)).toEqual(['lossy field-known-to-json-reader /[shop.note]']);
  });

  it('are compared with the field of the same number that the message itself has on the other side', async () => {
    const field = 'package shop; message Order { optional int32 note = 100; }';
    const wire = await compareBoth(extended(extension('string')), field, { profile: 'wire' });
    expect(lines(wire.deploy)).toEqual(['breaking field-wire-compatible-type /[shop.note]']);
    expect(lines(wire.rollback)).toEqual(['breaking field-wire-compatible-type /[shop.Order.note]']);
    const json = await compareBoth(extended(extension('int32')), field);
    expect(lines(json.deploy)).toEqual(['breaking field-same-name /[shop.note]']);
    expect(lines(json.rollback)).toEqual(['breaking field-same-name /note']);
  });

  it('are found in a package of another name', async () => {
    const renamed = extended(extension('int32'), 'store');
    expect(lines((await compareBoth(extended(extension('string')), renamed, { profile: 'wire' })).deploy)).toEqual([
      'breaking field-wire-compatible-type /[shop.note]',
    ]);
  });
});
