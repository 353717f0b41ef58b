import { describe, expect, it } from '@jest/globals';
import { compareSchemas } from '../../../src/compat/formats/protobuf/engine.ts';
import { candidatePaths } from '../../../src/compat/formats/protobuf/link/roots.ts';
import type { Schema } from '../../../src/compat/formats/protobuf/link/schema.ts';
import { typeLabel } from '../../../src/compat/formats/protobuf/link/types.ts';
import { schemaOf } from '../../support/protobuf-trial.ts';

/** The schema of one of the given files. */
function load(path: string, files: Readonly<Record<string, string>>): Schema {
  const texts = new Map(Object.entries(files));
  return schemaOf(texts.get(path) ?? '', path, (other) => texts.get(other));
}

/** `kind name` of the type of every field of the main file. */
function typesOf(schema: Schema): string[] {
  const messages = [...schema.main.types.values()].flatMap((type) => (type.kind === 'message' ? type.fields : []));
  return messages.map((field) => `${schema.typeOf(field).kind} ${typeLabel(schema.typeOf(field))}`);
}

const AMOUNT = 'syntax = "proto3"; package money; message Amount { int64 cents = 1; }';
const order = (type = 'money.Amount', path = 'money/amount.proto'): string =>
  `syntax = "proto3"; package shop.v1; import "${path}"; message Order { ${type} total = 1; }`;

describe('imports', () => {
  it.each([
    ['below the root', 'shop/v1/order.proto', 'money/amount.proto'],
    ['below the folder that the package implies', 'proto/shop/v1/order.proto', 'proto/money/amount.proto'],
    ['below a folder above the file', 'services/shop/api/order.proto', 'services/shop/money/amount.proto'],
    ['beside the file', 'a/order.proto', 'a/money/amount.proto'],
    ['below a usual root', 'order.proto', 'protos/money/amount.proto'],
    ['among third parties', 'proto/order.proto', 'third_party/money/amount.proto'],
  ])('are found %s', (_, main, other) => {
    expect(typesOf(load(main, { [main]: order(), [other]: AMOUNT }))).toEqual(['message money.Amount']);
  });

  it('go through public imports, and no others', () => {
    const files = {
      'order.proto': order('money.Amount', 'all.proto'),
      'all.proto': 'syntax = "proto3"; import public "money/amount.proto";',
      'money/amount.proto': AMOUNT,
    };
    expect(typesOf(load('order.proto', files))).toEqual(['message money.Amount']);
    const closed = { ...files, 'all.proto': files['all.proto'].replace('public ', '') };
    expect(typesOf(load('order.proto', closed))).toEqual(['unresolved money.Amount']);
  });

  it('may go in circles', () => {
    const files = {
      'a.proto': 'syntax = "proto3"; import public "b.proto"; message A { B b = 1; }',
      'b.proto': 'syntax = "proto3"; import public "a.proto"; message B { A a = 1; }',
    };
    const schema = load('a.proto', files);
    expect(typesOf(schema)).toEqual(['message B']);
    expect(schema.visibleFiles()).toHaveLength(2);
  });

  it('never leave the repository', () => {
    for (const path of ['../x.proto', '/etc/x.proto', 'a/../../x.proto', './x.proto', 'a//x.proto', 'a\\x.proto', '']) {
      expect([...candidatePaths({ path: 'a/b.proto', package: '' }, path)]).toEqual([]);
    }
  });

  it('know the types that come with every compiler, without any file', () => {
    const text = 'syntax = "proto3"; import "google/protobuf/timestamp.proto"; import "google/protobuf/struct.proto"; ';
    const fields = 'message A { google.protobuf.Timestamp at = 1; google.protobuf.NullValue none = 2; .google.protobuf.Struct more = 3; }';
    const builtin = ['Timestamp', 'NullValue', 'Struct'].map((name) => `builtin google.protobuf.${name}`);
    expect(typesOf(schemaOf(text + fields))).toEqual(builtin);
  });

  it('resolve names from the innermost scope', () => {
    const text = `syntax = "proto3"; package a.b; import "c.proto";
      message X {} message Outer { message X {} X first = 1; b.X second = 2; .a.b.X third = 3; Outer.X fourth = 4; c.X fifth = 5; }`;
    const files = { 'm.proto': text, 'c.proto': 'syntax = "proto3"; package a.c; message X {}' };
    const names = ['a.b.Outer.X', 'a.b.X', 'a.b.X', 'a.b.Outer.X', 'a.c.X'];
    expect(typesOf(load('m.proto', files))).toEqual(names.map((name) => `message ${name}`));
  });
});

describe('comparisons across files', () => {
  const files = (amount: string): Record<string, string> => ({ 'order.proto': order(), 'money/amount.proto': amount });
  const narrower = AMOUNT.replace('int64', 'int32');

  it('find what changed in an imported file, at its place', async () => {
    const [found] = await compareSchemas(load('order.proto', files(AMOUNT)), load('order.proto', files(narrower)), {});
    expect(found).toMatchObject({
      path: '/money.Amount/cents',
      kind: 'breaking',
      reader: { file: 'money/amount.proto', line: 1, column: 52 },
    });
  });

  it('say unknown where an import leads nowhere, and only where something changed', async () => {
    const alone = (text: string): Schema => load('order.proto', { 'order.proto': text });
    const [before, after] = [alone(order()), alone(order().replace('total = 1;', 'total = 1; bool paid = 2;'))];
    const found = await compareSchemas(before, after, {});
    expect(found.map(({ rule, kind, message }) => [rule, kind, message])).toEqual([
      [
        'protobuf/type-unresolved',
        'unknown',
        'the type money.Amount is not found (no file for money/amount.proto), so fields of it are not compared',
      ],
    ]);
    expect(await compareSchemas(before, alone(order()), {})).toEqual([]);
    const [gone] = await compareSchemas(load('order.proto', files(AMOUNT)), alone(order()), {});
    expect(gone).toMatchObject({ rule: 'protobuf/type-unresolved', kind: 'unknown' });
  });

  it('find types that moved to another file', async () => {
    const one = load('a.proto', { 'a.proto': 'syntax = "proto3"; message A { B b = 1; } message B { int32 x = 1; }' });
    const moved = (type: string): Schema =>
      load('a.proto', {
        'a.proto': 'syntax = "proto3"; import "b.proto"; message A { B b = 1; }',
        'b.proto': `syntax = "proto3"; message B { ${type} x = 1; }`,
      });
    expect(await compareSchemas(one, moved('int32'), {})).toEqual([]);
    expect(await compareSchemas(moved('int32'), one, {})).toEqual([]);
    expect((await compareSchemas(one, moved('string'), {})).map(({ path }) => path)).toEqual(['/B/x']);
  });

  it('compare extensions by the message they extend and their number', async () => {
    const extension = (type: string): Schema => schemaOf(`message A { extensions 100 to 199; } extend A { optional ${type} more = 100; }`);
    const [found] = await compareSchemas(extension('string'), extension('int32'), {});
    expect(found).toMatchObject({ rule: 'protobuf/field-wire-compatible-type', kind: 'breaking', path: '/[more]' });
  });
});
