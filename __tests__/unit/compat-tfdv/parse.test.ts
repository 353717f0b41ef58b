import { describe, expect, it } from '@jest/globals';
import { compareSchemas } from '../../../src/compat/formats/tfdv/compare.ts';
import { tfdv } from '../../../src/compat/formats/tfdv/index.ts';
import { parseSchema } from '../../../src/compat/formats/tfdv/parse.ts';
import { parseTextFormat, type TextMessage } from '../../../src/compat/formats/tfdv/text-format.ts';
import { GateError } from '../../../src/core/index.ts';

type Plain = [string, string | Plain[]];

function plain(message: TextMessage): Plain[] {
  return message.fields.map(({ name, value }) => [name, value.kind === 'message' ? plain(value) : value.text]);
}

const read = (text: string): Plain[] => plain(parseTextFormat(text, 'a.pbtxt'));

function failure(text: string): string {
  try {
    parseSchema({ path: 'schema.pbtxt', text });
  } catch (error) {
    if (error instanceof GateError) return error.describe();
    throw error;
  }
  return 'read';
}

describe('the text format', () => {
  it.each<[string, string, Plain[]]>([
    [
      'scalars',
      'a: 1 b: -2.5e3f c: "x" d: YES',
      [
        ['a', '1'],
        ['b', '-2.5e3f'],
        ['c', 'x'],
        ['d', 'YES'],
      ],
    ],
    [
      'messages of both kinds, with and without a colon',
      'a { b: 1 } c: <d: 2> e <>',
      [
        ['a', [['b', '1']]],
        ['c', [['d', '2']]],
        ['e', []],
      ],
    ],
    [
      'separators',
      'a: 1, b: 2; c: 3',
      [
        ['a', '1'],
        ['b', '2'],
        ['c', '3'],
      ],
    ],
    [
      'lists of scalars and messages',
      'a: [1, 2] b: [{c: 1}, <c: 2>] d: []',
      [
        ['a', '1'],
        ['a', '2'],
        ['b', [['c', '1']]],
        ['b', [['c', '2']]],
      ],
    ],
    [
      'lists of messages without a colon',
      'a [{b: 1}, <b: 2>] c []',
      [
        ['a', [['b', '1']]],
        ['a', [['b', '2']]],
      ],
    ],
    ['comments', '# one\na: 1 # two\n#three', [['a', '1']]],
    ['joined strings and both quotes', `a: "x" 'y'\n  # between\n "z"`, [['a', 'xyz']]],
    ['escapes', String.raw`a: "\n\t\"\\\303\244\xC3\xa4\u00e4\U0001F600\?"`, [['a', '\n\t"\\äää😀?']]],
    [
      'extensions',
      '[some.extension]: 1 a { [type.example.com/some.Type] { b: 1 } }',
      [
        ['[some.extension]', '1'],
        ['a', [['[type.example.com/some.Type]', [['b', '1']]]]],
      ],
    ],
    [
      'infinities',
      'a: -inf b: nan',
      [
        ['a', '-inf'],
        ['b', 'nan'],
      ],
    ],
    ['a byte-order mark', '\uFEFFa: 1', [['a', '1']]],
    ['nothing', ' # only this', []],
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('knows where everything stands', () => {
    const schema = parseSchema({ path: 's.pbtxt', text: '# c\nfeature {\n  name: "a"\n  type: INT presence { min_count: 1 }\n}\n' });
    const [feature] = schema.features;
    expect(feature?.at('presence')).toEqual({ file: 's.pbtxt', line: 4, column: 13 });
    expect(feature?.place).toEqual({ file: 's.pbtxt', line: 2, column: 9 });
  });
});

describe('what is refused', () => {
  it.each([
    ['a message that does not end', 'feature {', /^schema\.pbtxt:1:10 RG-SCHEMA-SYNTAX: unexpected the end of the file; expected }/],
    ['another bracket', 'feature { name: "a" >', /^schema\.pbtxt:1:21 .*unexpected >/],
    ['a string without end', 'feature { name: "a\n" }', /^schema\.pbtxt:1:17 .*a string does not end/],
    ['an unknown escape', String.raw`feature { name: "\q" }`, /^schema\.pbtxt:1:18 .*an escape/],
    ['a scalar without a colon', 'feature 1', /expected a colon/],
    ['a value without a name', '"a": 1', /expected the name of a field/],
    ['a list without end', 'default_environment: ["a"', /expected a comma or \]/],
    ['deep nesting', 'a {'.repeat(100_000), /nested too deeply/],
    ['deep lists', 'a: ['.repeat(100_000), /expected a comma or \]/],
    ['a feature without a name', 'feature { type: INT }', /a feature has no name/],
    ['a feature twice', 'feature { name: "a" } feature { name: "a" }', /^schema\.pbtxt:1:31 .*the feature "a" stands twice/],
    ['a field twice', 'feature { name: "a" type: INT type: INT }', /the field type stands twice/],
    ['an unknown type', 'feature { name: "a" type: DOUBLE }', /the type DOUBLE is not known; expected one of TYPE_UNKNOWN, BYTES/],
    ['a type of an unknown number', 'feature { name: "a" type: 7 }', /the type 7 is not known/],
    ['a stage of a number without one', 'feature { name: "a" lifecycle_stage: 8 }', /the lifecycle stage 8 is not known/],
    ['two domains', 'feature { name: "a" int_domain { min: 1 } float_domain { min: 1 } }', /float_domain stands beside int_domain/],
    ['a shape and counts', 'feature { name: "a" value_count { min: 1 } shape { } }', /value_count stands beside shape/],
    ['an unknown stage', 'feature { name: "a" lifecycle_stage: GONE }', /the lifecycle stage GONE is not known/],
    ['a domain that is not there', 'feature { name: "a" type: BYTES domain: "x" }', /the domain "x" is not defined/],
    ['a domain twice', 'string_domain { name: "a" } int_domain { name: "a" }', /the domain "a" stands twice/],
    ['a number that is none', 'feature { name: "a" presence { min_count: 1.5 } }', /min_count is not an integer/],
    ['a huge number', `feature { name: "a" presence { min_count: ${'9'.repeat(50_000)} } }`, /min_count is not an integer/],
    ['a scalar in place of a message', 'feature: 5', /feature is not a message/],
    ['a truth value that is none', 'feature { name: "a" deprecated: maybe }', /deprecated is not a truth value/],
  ])('%s', (_, text, expected) => {
    expect(failure(text)).toMatch(expected);
  });

  it('reads long files without giving up: comments, strings, lists', () => {
    expect(failure('#x\n'.repeat(200_000))).toBe('read');
    expect(failure(`string_domain { name: "a" value: [${Array(50_000).fill('"v"').join(',')}] }`)).toBe('read');
    expect(failure(`string_domain { name: "a" value: ${'"v" '.repeat(50_000)} }`)).toBe('read');
  });
});

it('does not multiply lists of messages in lists of messages', () => {
  const nested = (depth: number, type: string): string =>
    depth === 0
      ? `feature { name: "x" type: ${type} presence { min_count: 1 } }`
      : `feature { name: "a" type: STRUCT presence { min_count: 1 } value_count { min: 30 } struct_domain { ${nested(depth - 1, type)} } }`;
  const [old, next] = ['INT', 'BYTES'].map((type) => parseSchema({ path: 'schema.pbtxt', text: nested(20, type) }));
  if (!old || !next) throw new Error('no schemas');
  expect(compareSchemas(old, next).map((found) => [found.rule, found.witness])).toEqual([['tfdv/type-changed', undefined]]);
});

describe('what is recognised', () => {
  it.each([
    ['schema.pbtxt', '# a schema\nfeature {\n', true],
    ['data/schema.textproto', 'string_domain: <', true],
    ['graph.pbtxt', 'node {\n  name: "x"\n}', false],
    ['config.pbtxt', 'name: "model"\nmax_batch_size: 8', false],
    ['schema.json', 'feature {', false],
  ])('%s', (path, head, expected) => {
    expect(tfdv.detect(path, head)).toBe(expected);
  });
});

describe('values of an enum', () => {
  it('may be written by their numbers', () => {
    const read = (text: string): unknown => parseSchema({ path: 's.pbtxt', text }).features.map(({ type, stage }) => [type, stage]);
    expect(read('feature { name: "a" type: 2 lifecycle_stage: 3 } feature { name: "b" type: 0 lifecycle_stage: 9 }')).toEqual([
      ['INT', 'BETA'],
      [undefined, 'VALIDATION_DERIVED'],
    ]);
  });
});
