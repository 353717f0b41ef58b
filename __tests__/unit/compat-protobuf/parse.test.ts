import { describe, expect, it } from '@jest/globals';
import { formatPlace, GateError, LineIndex } from '../../../src/core/index.ts';
import { featuresOf } from '../../../src/compat/formats/protobuf/features.ts';
import type { ProtoEnum, ProtoMessage } from '../../../src/compat/formats/protobuf/model.ts';
import { jsonNameOf } from '../../../src/compat/formats/protobuf/names.ts';
import { parseFile } from '../../../src/compat/formats/protobuf/parse/file.ts';
import { cardinalityOf } from '../../../src/compat/formats/protobuf/shape.ts';
import { schemaOf } from '../../support/protobuf-trial.ts';

function messageOf(text: string, name: string): ProtoMessage {
  const type = parseFile('a.proto', text).types.get(name);
  if (type?.kind !== 'message') throw new Error(`no message ${name}`);
  return type;
}

function errorOf(text: string): GateError {
  try {
    schemaOf(text);
  } catch (error) {
    if (error instanceof GateError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('what a file says', () => {
  const text = [
    '\ufeffsyntax = "proto3"; // the syntax',
    'package shop.v1;',
    'import public "shop/money.proto"; import weak \'x.proto\';',
    'option go_package = "shop/" "v1";',
    'option (custom).a.(b.c) = { key: "}" list: [1, 2] <x: 1> nested { deep: -inf } };',
    '/* message Gone {} */',
    'message Order {',
    '  option (thing) = -1.5e-3;',
    '  reserved 4, 6 to 8, 100 to max;',
    '  reserved "old", "older";',
    '  message Line { .shop.v1.Order.Line next = 0x2 [json_name = "following", deprecated = true]; ; }',
    '  oneof pay { string card_no = 1; bytes iban = 2 [(x) = { a: [ { b: "]" } ] }]; }',
    '  map < string , Line > lines = 3;',
    '  optional Kind message = 5;',
    '  extensions 20 to 30 [declaration = { number: 20 full_name: ".a.b" type: ".c" }];',
    '}',
    'enum Kind { option allow_alias = true; NONE = 0; NIL = 0 [(note) = "x"]; MINUS = -0x1; reserved -5 to -3; }',
    'service Shop { option deprecated = true; rpc Get(Order) returns (stream .shop.v1.Order) { option (http) = { get: "/v1/{name=*}" }; } rpc Put (stream Order) returns (Order); }',
  ].join('\n');
  const file = parseFile('shop/order.proto', text);

  it('has its head', () => {
    expect(file).toMatchObject({ syntax: 'proto3', package: 'shop.v1' });
    expect(file.imports.map(({ path, modifier }) => [path, modifier])).toEqual([
      ['shop/money.proto', 'public'],
      ['x.proto', 'weak'],
    ]);
    expect([...file.options]).toEqual([['go_package', 'shop/v1']]);
  });

  it('has messages, nested ones, enums and services by full name', () => {
    expect([...file.types.keys()]).toEqual(['shop.v1.Order', 'shop.v1.Order.Line', 'shop.v1.Kind']);
    const order = file.types.get('shop.v1.Order') as ProtoMessage;
    expect(order.fields.map(({ name, number, type, mapKey, oneof, label }) => [name, number, type, mapKey, oneof?.name, label])).toEqual([
      ['card_no', 1, 'string', undefined, 'pay', undefined],
      ['iban', 2, 'bytes', undefined, 'pay', undefined],
      ['lines', 3, 'Line', 'string', undefined, 'repeated'],
      ['message', 5, 'Kind', undefined, undefined, 'optional'],
    ]);
    expect(order.reserved.map(({ from, to }) => [from, to])).toEqual([
      [4, 4],
      [6, 8],
      [100, 536870911],
    ]);
    expect(order.reservedNames.map(({ name }) => name)).toEqual(['old', 'older']);
    const kind = file.types.get('shop.v1.Kind') as ProtoEnum;
    expect(kind.values.map(({ name, number }) => [name, number])).toEqual([
      ['NONE', 0],
      ['NIL', 0],
      ['MINUS', -1],
    ]);
    expect(file.services[0]?.rpcs.map(({ name, request, response }) => [name, request.stream, response.stream])).toEqual([
      ['Get', false, true],
      ['Put', true, false],
    ]);
  });

  it('knows line and column of everything', () => {
    const lines = new LineIndex(text);
    const order = file.types.get('shop.v1.Order') as ProtoMessage;
    const line = file.types.get('shop.v1.Order.Line') as ProtoMessage;
    expect(lines.at(order.at)).toEqual({ line: 7, column: 9 });
    expect(lines.at(line.fields[0]?.typeAt ?? 0)).toEqual({ line: 11, column: 18 });
    expect(lines.at(line.fields[0]?.numberAt ?? 0)).toEqual({ line: 11, column: 45 });
    expect(lines.at(order.oneofs[0]?.at ?? 0)).toEqual({ line: 12, column: 9 });
    expect(lines.at(file.services[0]?.rpcs[1]?.response.at ?? 0)).toEqual(lines.at(text.lastIndexOf('Order')));
  });

  it('names fields in JSON as the compiler does', () => {
    const { fields } = messageOf(
      'syntax="proto3"; message A { int32 foo_bar=1; int32 _x=2; int32 a__b_1c=3; int32 k=4 [json_name="\\x41\\101"]; }',
      'A',
    );
    expect(fields.map(jsonNameOf)).toEqual(['fooBar', 'X', 'aB1c', 'AA']);
  });

  it('takes a file without syntax for proto2, with groups, extensions and defaults', () => {
    const old = parseFile(
      'a.proto',
      'message A { optional group Part = 1 { required int32 x = 1; } extensions 9 to max; extend A { optional int32 y = 9 [default = -1]; } }',
    );
    const fields = [...old.types.values()].flatMap((type) => (type.kind === 'message' ? type.fields : []));
    expect(old.syntax).toBe('proto2');
    expect(fields.map(({ name, type, group }) => [name, type, group])).toEqual([
      ['part', 'Part', true],
      ['x', 'int32', false],
    ]);
    expect(old.extensions[0]).toMatchObject({ extendee: 'A', field: { name: 'y', number: 9 } });
    expect(old.extensions[0]?.field.options.get('default')).toBe('-1');
  });
});

describe('features of editions', () => {
  it('hold from the outside in, wherever in a scope they stand', () => {
    const file = parseFile(
      'a.proto',
      `edition = "2023"; option features.field_presence = IMPLICIT; option features = { enum_type: CLOSED };
       message A { int32 a = 1; int32 b = 2 [features.field_presence = EXPLICIT]; message B { int32 c = 1; } option features.field_presence = LEGACY_REQUIRED; }
       enum E { ONE = 1; } export message V {} local enum W { TWO = 2; }`,
    );
    const fields = [...file.types.values()].flatMap((type) => (type.kind === 'message' ? type.fields : []));
    const number = { kind: 'scalar', scalar: 'int32' } as const;
    expect(fields.map((field) => [field.name, cardinalityOf(field, number)])).toEqual([
      ['a', 'required'],
      ['b', 'explicit'],
      ['c', 'required'],
    ]);
    expect(featuresOf(file.types.get('E') as ProtoEnum).enumType).toBe('CLOSED');
    expect([...file.types.keys()]).toContain('W');
  });

  it('start from the syntax', () => {
    const features = (head: string): unknown => featuresOf(parseFile('a.proto', `${head} enum E { Z = 0; }`).types.get('E') as ProtoEnum);
    expect(features('')).toMatchObject({ enumType: 'CLOSED', repeatedFieldEncoding: 'EXPANDED', utf8Validation: 'NONE' });
    expect(features('syntax = "proto3";')).toMatchObject({ enumType: 'OPEN', fieldPresence: 'IMPLICIT', repeatedFieldEncoding: 'PACKED' });
    expect(features('edition = "2024";')).toMatchObject({ enumType: 'OPEN', fieldPresence: 'EXPLICIT', utf8Validation: 'VERIFY' });
  });
});

describe('what is refused, with its place', () => {
  const nested = (levels: number): string => `${'message A {'.repeat(levels)}${'}'.repeat(levels)}`;
  it.each([
    [
      'a number that stands twice',
      'message A {\n  optional int32 a = 1;\n  optional int32 b = 1;\n}',
      'a.proto:3:3',
      'A has the number 1 twice',
    ],
    ['a name that stands twice', 'message A {}\nenum A { Z = 0; }', 'a.proto:2:6', 'A is defined twice'],
    ['a reserved number', 'message A { reserved 1 to 3; optional int32 a = 2; }', 'a.proto:1:49', 'the number 2 of a is reserved'],
    ['an unknown type', 'message A {\n  optional Nothing a = 1;\n}', 'a.proto:2:12', 'the type Nothing is not defined'],
    ['required in proto3', 'syntax = "proto3"; message A { required int32 a = 1; }', 'a.proto:1:32', 'proto3 has no required fields'],
    ['an open enum without zero', 'syntax = "proto3"; enum E { A = 1; }', 'a.proto:1:29', 'the first value of the open enum E is not zero'],
    ['an alias without leave', 'enum E { A = 0; B = 0; }', 'a.proto:1:17', 'E has the number 0 twice'],
    ['an edition that there cannot be', 'edition = "2199";', 'a.proto:1:11', 'the edition "2199" is not known'],
    ['a comment without end', 'message A {} /* ...', 'a.proto:1:14', 'a comment does not end'],
    ['a text without end', 'import "a.proto\n', 'a.proto:1:8', 'a text in quotes does not end on its line'],
    ['an option without end', 'option (a) = { b { c: [1, ', 'a.proto:1:27', 'the value of an option does not end'],
    ['brackets that cross', 'option (a) = { b [ } ] ;', 'a.proto:1:20', '"}" is not expected here'],
    ['deep nesting of messages', nested(70), 'a.proto:1:713', 'messages are nested deeper than 64 levels'],
    [
      'deep nesting of options',
      `option (a) = ${'{ b '.repeat(5000)}`,
      'a.proto:1:414',
      'the value of an option is nested deeper than 100 levels',
    ],
    ['a number too large', 'message A { optional int32 a = 4294967296; }', 'a.proto:1:32', '4294967296 cannot be the number of a field'],
    ['a bad key of a map', 'message A { map<float, int32> a = 1; }', 'a.proto:1:17', 'float cannot be the key of a map'],
    ['something else', '{"type": "object"}', 'a.proto:1:1', '"{" is not expected here'],
  ])('%s', (_, text, place, message) => {
    const error = errorOf(text);
    expect([error.code, error.place && formatPlace(error.place), error.message]).toEqual(['RG-SCHEMA-SYNTAX', place, message]);
  });

  it.each([['\0'], ['message'], ['syntax ='], ['message A { optional'], ['service S { rpc'], ['enum E { A = ']])(
    'a file that breaks off: %j',
    (text) => {
      expect(errorOf(text).code).toBe('RG-SCHEMA-SYNTAX');
    },
  );
});
