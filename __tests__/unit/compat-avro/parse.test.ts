import { describe, expect, it } from '@jest/globals';
import { GateError } from '../../../src/core/index.ts';
import { parseSchema } from '../../../src/compat/formats/avro/parse/index.ts';
import { parseText } from '../../support/avro-compare.ts';

function problem(text: string): string {
  try {
    parseText(text);
  } catch (error) {
    if (error instanceof GateError && error.code === 'RG-SCHEMA-SYNTAX') return error.describe().replace('RG-SCHEMA-SYNTAX: ', '');
    throw error;
  }
  return 'parsed';
}

const record = (field: string): string => `{"type":"record","name":"R","fields":[\n${field}]}`;

describe('what is refused, and where', () => {
  it.each([
    ['{', 'a.avsc:1:2 unexpected end of the file; expected a key in double quotes'],
    ['{"type":"int",}', 'a.avsc:1:15 unexpected }; expected a key in double quotes'],
    ['# no comment\n"int"', 'a.avsc:1:1 this is not JSON; expected JSON'],
    ['"int" /* open', 'a.avsc:1:7 the comment does not end; expected */'],
    ['/*/"int"', 'a.avsc:1:1 the comment does not end; expected */'],
    ['', 'a.avsc:1:1 the file ends too early; expected a JSON value'],
    ['"int" "long"', 'a.avsc:1:7 there is text after the schema; expected the end of the file'],
    ['{"type":"int",\n"type":"long"}', 'a.avsc:2:1 the key "type" stands twice; expected every key once'],
    ['"in\tt"', 'a.avsc:1:1 this text is not JSON; expected no line breaks or control characters, and only the escapes of JSON'],
    ['null', 'a.avsc:1:1 a schema cannot be null; expected a name, an object or a list'],
    ['{"items":"int"}', 'a.avsc:1:1 the schema has no type; expected the attribute type'],
    ['{"type":"array"}', 'a.avsc:1:1 the array has no items; expected the attribute items'],
    ['["int",\n"int"]', 'a.avsc:2:1 int stands twice in a union; expected every type once, except named types with different names'],
    ['["null",["int"]]', 'a.avsc:1:9 a union stands directly in a union; expected the inner branches in the outer list'],
    ['{"type":"enum","name":"E","symbols":["A","A"]}', 'a.avsc:1:42 the symbol A stands twice; expected every symbol once'],
    [
      '{"type":"enum","name":"E","symbols":["a-b"]}',
      'a.avsc:1:38 "a-b" cannot be a symbol; expected letters, digits and _, not beginning with a digit',
    ],
    [
      '{"type":"enum","name":"E","symbols":["A"],"default":"B"}',
      'a.avsc:1:53 the default "B" is not a symbol of the enum; expected one of its symbols',
    ],
    [
      '{"type":"fixed","name":"F","size":-1}',
      'a.avsc:1:35 the size of the fixed is not a count of bytes; expected an integer from 0 to 2147483647',
    ],
    ['{"type":"fixed","name":"a.long","size":1}', 'a.avsc:1:24 a.long would redefine a primitive type; expected another name'],
    [
      '{"type":"fixed","name":"1a","size":1}',
      'a.avsc:1:24 "1a" is not a name; expected letters, digits and _, not beginning with a digit; parts joined by dots',
    ],
    [
      record('{"name":"a;b","type":"int"}'),
      'a.avsc:2:9 a field of R has no proper name; expected letters, digits and _, not beginning with a digit',
    ],
    [
      record('{"name":"a","type":"int"},\n{"name":"a","type":"int"}'),
      'a.avsc:3:1 the field a stands twice in R; expected every field once',
    ],
    [record('{"name":"a","type":"int","order":"up"}'), 'a.avsc:2:34 "up" is not an order; expected ascending, descending or ignore'],
    [
      record('{"name":"a","type":{"type":{"type":"int"}}}'),
      'a.avsc:2:28 the type of a schema object is not a text; expected the name of a type; put the inner schema in place of the object around it',
    ],
    ['{"protocol":"P","types":[]}', 'a.avsc:1:1 this is an Avro protocol; expected a schema (.avsc)'],
  ])('%s', (text, expected) => {
    expect(problem(text)).toBe(expected);
  });

  it('refuses a second definition and names the first', () => {
    const twice = '["null",\n{"type":"fixed","name":"F","size":1},\n{"type":"map","values":{"type":"fixed","name":"F","size":2}}]';
    expect(problem(twice)).toBe(
      'a.avsc:3:47 F is defined twice; expected one definition, and its name everywhere else; the first stands at a.avsc:2',
    );
  });

  it('takes a second definition that says the same, but not inside of the first', () => {
    const point = (inner: string): string => `{"type":"record","name":"P","fields":[{"name":"next","type":["null",${inner}]}]}`;
    const both = (one: string, other: string): string => record(`{"name":"a","type":${one}},{"name":"b","type":${other}}`);
    expect(problem(both(point('"P"'), point('"P"')))).toBe('parsed');
    expect(problem(both(point('"P"'), point('"P","int"')))).toContain('P is defined twice');
    expect(problem(point('{"type":"record","name":"P","fields":[]}'))).toContain('P is defined twice');
  });

  it('takes null for what a program left out', () => {
    expect(problem('{"type":"record","name":"R","namespace":null,"doc":null,"fields":[]}')).toBe('parsed');
    expect(problem('{"type":"enum","name":"E","symbols":["A"],"default":null}')).toBe('parsed');
  });

  it('refuses nesting that would wear out the stack', () => {
    expect(problem('['.repeat(100_000))).toBe('a.avsc:1:201 nesting is deeper than 200 levels; expected a shallower schema');
  });

  it.each([
    ['"int"', '2147483648'],
    ['"int"', '1.0'],
    ['"long"', '9223372036854775808'],
    ['"string"', 'null'],
    ['"bytes"', '"\u0100"'],
    ['["null","int"]', '"x"'],
    ['{"type":"array","items":"int"}', '["1"]'],
    ['{"type":"fixed","name":"F","size":2}', '"a"'],
    ['{"type":"enum","name":"E","symbols":["A"]}', '"B"'],
    ['{"type":"record","name":"S","fields":[{"name":"x","type":"int"}]}', '{}'],
  ])('refuses a default that does not fit: %s %s', (type, value) => {
    expect(problem(record(`{"name":"a","type":${type},"default":${value}}`))).toMatch(
      /^a\.avsc:2:\d+ the default of R\.a does not fit its type/,
    );
  });

  it.each([
    ['"long"', '9223372036854775807'],
    ['"float"', '1'],
    ['"float"', '"NaN"'],
    ['"double"', '"-Infinity"'],
    ['["null","int"]', '1'],
    ['{"type":"record","name":"S","fields":[{"name":"x","type":"int","default":1}]}', '{}'],
    ['["null","R"]', 'null'],
  ])('accepts a default that fits: %s %s', (type, value) => {
    expect(problem(record(`{"name":"a","type":${type},"default":${value}}`))).toBe('parsed');
  });

  it('checks a default that a hostile schema nests in unions of records, in time', () => {
    const union = '["A","B"]';
    const records = `[{"type":"record","name":"A","fields":[]},{"type":"record","name":"B","fields":[{"name":"x","type":${union}}]}]`;
    const value = `${'{"x":'.repeat(100)}1${'}'.repeat(100)}`;
    expect(problem(record(`{"name":"u","type":${records}},{"name":"v","type":${union},"default":${value}}`))).toBe('parsed');
  });
});

describe('comments', () => {
  it('are passed over wherever white space may stand, and places stay right', () => {
    expect(problem('/* Licensed\n * to you */\n// and\r\n{"type": /**/ "int" /* "x" */ // last')).toBe(
      'a.avsc:4:38 unexpected end of the file; expected a comma or }',
    );
    expect(problem('\uFEFF// first\n{"type": "string", "doc": "// no comment /* here */"}')).toBe('parsed');
  });
});

describe('names', () => {
  it('inherits the enclosing namespace, and leaves it by a dotted name', () => {
    const text = `{"type":"record","name":"R","namespace":"n","fields":[
      {"name":"a","type":{"type":"fixed","name":"F","size":1}},
      {"name":"b","type":{"type":"record","name":"o.S","fields":[{"name":"c","type":{"type":"fixed","name":"G","size":1}}]}},
      {"name":"d","type":["F","n.F2","o.G"]}]}`;
    expect(problem(text)).toContain('the type n.F2 is not defined');
    expect(problem(text.replace('"n.F2",', ''))).toBe('parsed');
  });

  it('refers to a type by an object, too', () => {
    expect(problem('[{"type":"fixed","name":"F","size":1},{"type":"map","values":{"type":"F"}}]')).toBe('parsed');
  });
});

describe('references between files', () => {
  const files = new Map([
    ['s/shop.Money.avsc', '{"type":"record","name":"shop.Money","fields":[{"name":"unit","type":"shop.Unit"}]}'],
    ['s/Unit.avsc', '{"type":"enum","name":"shop.Unit","symbols":["EUR"]}'],
    ['s/Wrong.avsc', '{"type":"enum","name":"other.Wrong","symbols":["EUR"]}'],
    ['s/Bad.avsc', '{"type":"enum",\n"name":"shop.Bad"}'],
    ['s/Loop.avsc', '{"type":"record","name":"shop.Loop","fields":[{"name":"o","type":["null","shop.Order"]}]}'],
  ]);
  const order = (type: string): string => `{"type":"record","name":"Order","namespace":"shop","fields":[{"name":"x","type":"${type}"}]}`;
  const parse = (type: string): unknown => parseSchema({ path: 's/order.avsc', text: order(type), file: (path) => files.get(path) });

  it('looks beside the file, by full name and by short name', () => {
    expect(() => parse('Money')).not.toThrow();
    expect(() => parse('Loop')).not.toThrow();
  });

  it('says where it looked', () => {
    expect(() => parse('Wrong')).toThrow('the type shop.Wrong is not defined');
    const hint = 'looked for in s/shop.Nothing.avsc, s/Nothing.avsc and the folders of its namespace';
    expect(() => parse('Nothing')).toThrow(expect.objectContaining({ hint }));
  });

  it('looks in the folders of a namespace, below any folder around the file, and beside what it found', () => {
    const tree = new Map([
      [
        'avro/com/shop/Price.avsc',
        '{"type":"record","name":"com.shop.Price","fields":[{"name":"unit","type":"Unit"},{"name":"at","type":"com.time.At"}]}',
      ],
      ['avro/com/shop/Unit.avsc', '{"type":"enum","name":"com.shop.Unit","symbols":["EUR"]}'],
      ['avro/com/time/At.avsc', '{"type":"fixed","name":"com.time.At","size":8}'],
    ]);
    const text = '{"type":"record","name":"com.order.Order","fields":[{"name":"price","type":"com.shop.Price"}]}';
    const asked: string[] = [];
    const file = (path: string): string | undefined => {
      asked.push(path);
      return tree.get(path);
    };
    expect(() => parseSchema({ path: 'avro/com/order/Order.avsc', text, file })).not.toThrow();
    expect(asked.every((path) => !path.includes('..') && !path.startsWith('/'))).toBe(true);
  });

  it('places an error in the file that has it', () => {
    expect(() => parse('Bad')).toThrow(expect.objectContaining({ place: { file: 's/Bad.avsc', line: 1, column: 1 } }));
  });
});
