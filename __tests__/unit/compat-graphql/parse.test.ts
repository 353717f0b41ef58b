import { describe, expect, it } from '@jest/globals';
import { buildSchema, introspectionFromSchema } from 'graphql';
import { GateError } from '../../../src/core/index.ts';
import { compareSchemas } from '../../../src/compat/formats/graphql/compare.ts';
import { graphql } from '../../../src/compat/formats/graphql/index.ts';
import { brief, parseFiles, parseText } from '../../support/graphql-compare.ts';

function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof GateError) return error.describe();
    throw error;
  }
  return 'nothing';
}

const EVERYTHING = `
"""The schema."""
schema @link(url: "https://specs.example/v2") { query: Root mutation: Change }
extend schema { subscription: Feed }
directive @cache(ttl: Int = 60, "how" scope: Scope! = PUBLIC) repeatable on | FIELD | QUERY
scalar Time @specifiedBy(url: "https://time.example")
enum Scope { PUBLIC "own" PRIVATE @deprecated(reason: "all is public") }
interface Node { id: ID! }
interface Named implements Node { id: ID! name(upper: Boolean = false): String }
type Root { node(id: ID!): Node, search(by: By = { text: "a\\"b", tags: ["x", "y"], at: null, limit: 1.0 }): [Hit!]! old: Int @deprecated }
type Change { save(in: By!): User }
type Feed { news: Hit }
type User implements Node & Named @key(fields: "id") { id: ID! name(upper: Boolean = false): String at: [[Time!]]! }
union Hit = | User
extend type Root { ping: Float }
input By { text: String = """
  block
    text
""" tags: [String!] at: Time limit: Float! = -1 }
`;

describe('SDL', () => {
  it('reads every kind of definition, with places', () => {
    const schema = parseText(EVERYTHING);
    expect([...schema.roots].map(([root, { type }]) => `${root} ${type}`)).toEqual(['query Root', 'mutation Change', 'subscription Feed']);
    expect(schema.types.get('User')).toMatchObject({
      kind: 'object',
      entity: true,
      place: { file: 'schema.graphql', line: 13, column: 6 },
    });
    expect([...(schema.types.get('Root')?.fields.keys() ?? [])]).toEqual(['node', 'search', 'old', 'ping']);
    expect(schema.types.get('Root')?.fields.get('search')?.args.get('by')?.fallback).toBe(
      '{at: null, limit: 1.0, tags: ["x", "y"], text: "a\\"b"}',
    );
    expect(schema.types.get('By')?.inputs.get('text')?.fallback).toBe('"block\\n  text"');
    expect(schema.types.get('Scope')?.values.get('PRIVATE')?.deprecated).toBe('all is public');
    expect(schema.types.get('Root')?.fields.get('old')?.deprecated).toBe('No longer supported');
    expect(schema.directives.get('cache')).toMatchObject({ repeatable: true });
    expect([...(schema.possible.get('Node') ?? [])]).toEqual(['User']);
  });

  it('counts lines and columns as editors do', () => {
    const text = '\uFEFF# first\r\n"""\r\ndescription\r\n"""\r\ntype Query {\r\n  a: Int\r  b: Missing\r\n}';
    expect(refusal(() => parseText(text))).toMatch(/^schema.graphql:7:3 RG-SCHEMA-SYNTAX: the type Missing is not defined/);
  });

  it.each([
    ['type Query { a Int }', '1:16', '`:`'],
    ['type Query {}', '1:13', 'a name'],
    ['type Query { a: Int', '1:20', 'the file ends too early'],
    ['type Query { a: [Int }', '1:22', '`]`'],
    ['{ a }', '1:1', 'these are operations, and no schema'],
    ['query Q { a } fragment F on Q { a }', '1:1', 'name them in `operations`'],
    ['query Q { a } type Query { a: Int }', '1:1', 'a definition of the schema'],
    ['type Query { a: Int } query Q { a }', '1:23', 'a definition of the schema'],
    ['type Query { a(x: Int = $v): Int }', '1:25', 'a value'],
    ['type Query { a(x: Float = 01): Int }', '1:27', 'a number'],
    ['type Query { a: Int } "open', '1:23', 'the text does not end'],
    ['type Query { a: Int } enum E { true }', '1:32', 'an enum value'],
    ['type Query { a: Int } directive @d on NOWHERE', '1:39', 'a place where directives may stand'],
    ['type Query { a: Int } type Query { b: Int }', '1:28', 'the type Query is defined twice'],
    ['type Query { a: Int a: String }', '1:21', 'defined twice, and not alike'],
    ['type Query { a: Int } extend input Query { x: Int }', '1:36', 'is extended as an input object'],
    ['type Query { a: In } input In { x: Int }', '1:14', 'is not a type of answers'],
    ['type Query { a(x: Query): Int }', '1:16', 'is not a type of inputs'],
    ['type Query implements X { a: Int } type X { a: Int }', '1:23', 'is not an interface'],
    ['union U = V type Query { a: U } enum V { A }', '1:11', 'is not an object type'],
    ['schema { query: Q } enum Q { A }', '1:17', 'is not an object type'],
    ['schema { query: Q } schema { query: Q } type Q { a: Int }', '1:28', 'defined twice'],
    ['type __Query { a: Int }', '1:6', 'reserved'],
    ['extend type Query', '1:18', 'the file ends too early'],
    ['type Query { a: Int } €', '1:23', 'unexpected €'],
  ])('refuses %s at %s', (text, place, message) => {
    const error = refusal(() => parseText(text));
    expect(error).toMatch(new RegExp(`^schema.graphql:${place} RG-SCHEMA-SYNTAX`));
    expect(error).toContain(message);
  });

  it('bounds nesting instead of running out of stack', () => {
    const deep = 100_000;
    const types = refusal(() => parseText(`type Query { a: ${'['.repeat(deep)}Int${']'.repeat(deep)} }`));
    const values = refusal(() => parseText(`type Query { a(x: Int = ${'['.repeat(deep)}${']'.repeat(deep)}): Int }`));
    const json = refusal(() => parseText(`{"data": ${'['.repeat(deep)}`));
    for (const error of [types, values, json]) expect(error).toContain('nesting is deeper than 200 levels');
  });

  it('lets a field stand twice when both say the same', () => {
    expect([...(parseText('type Query { a(x: Int): Int b: Int a(x: Int): Int }').types.get('Query')?.fields.keys() ?? [])]).toEqual([
      'a',
      'b',
    ]);
  });

  it('is not led astray by names of JavaScript', () => {
    const names = ['constructor', '__proto', 'toString', 'hasOwnProperty', 'valueOf'];
    const text = `type Query { ${names.map((name) => `${name}(${name}: ${name}): Int`).join(' ')} } ${names.map((name) => (name === '__proto' ? '' : `enum ${name} { ${name} }`)).join(' ')}`;
    expect(refusal(() => parseText(text))).toContain('the type __proto is not defined');
    expect(refusal(() => parseText(text.replace('__proto: __proto', 'x: Int')))).toBe('nothing');
  });
});

describe('files', () => {
  const whole = 'type Query { a: A }\ntype A { x: Int y: Int }\n';

  it('are one schema together, extensions of types that another file defines included', async () => {
    const split = parseFiles({
      'a/main.graphql': 'type Query { a: A }',
      'a/types.graphql': 'extend type A { y: Int }',
      'a/more.graphql': 'type A { x: Int }',
    });
    expect(await compareSchemas(split, parseText(whole), {})).toEqual([]);
    expect(await compareSchemas(parseText(whole), split, {})).toEqual([]);
  });

  it('may extend what no file defines, and may be empty', async () => {
    const split = parseFiles({
      'a.graphql': '',
      'b.graphql': 'extend type Query { a: A }',
      'c.graphql': 'type A { x: Int y: Int } # all\n',
      'd.graphql': '# nothing',
    });
    expect(await compareSchemas(split, parseText(whole), {})).toEqual([]);
  });

  it('tell in which of them a mistake is', () => {
    const error = refusal(() => parseFiles({ 'a.graphql': 'type Query { a: Int }', 'b.graphql': 'type A {\n  x: Int\n  x: String }' }));
    expect(error).toMatch(/^b.graphql:3:3 RG-SCHEMA-SYNTAX: x of A is defined twice/);
    expect(refusal(() => parseText('type Query { a: A }'))).toContain('a schema that is spread over files needs all of them');
  });
});

describe('introspection results', () => {
  const introspect = (text: string): object =>
    introspectionFromSchema(buildSchema(text), {
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      inputValueDeprecation: true,
      oneOf: true,
    });

  it('say the same as the SDL', async () => {
    const text = EVERYTHING.replace(/ @link\([^)]*\)| @key\([^)]*\)/g, '');
    const result = introspect(text);
    for (const json of [JSON.stringify(result), JSON.stringify({ data: result }, null, 2)]) {
      const [sdl, read] = [parseText(text), parseText(json, 'schema.json')];
      expect(brief(await compareSchemas(sdl, read, {}))).toEqual([]);
      expect(brief(await compareSchemas(read, sdl, {}))).toEqual([]);
    }
  });

  it('have places', async () => {
    const json = JSON.stringify(introspect('type Query { a: Int b: Int }'), null, 2);
    const [difference] = await compareSchemas(parseText(json, 'schema.json'), parseText('type Query { a: Int }'), {});
    const line = json.slice(0, json.indexOf('"name": "b"')).split('\n').length - 1;
    expect(difference?.writer).toEqual({ file: 'schema.json', line, column: 11 });
  });

  it.each([
    ['{"data": {}}', 'this is not an introspection result'],
    ['{"__schema": {"types": [{"kind": "OBJECT"}]}}', '`name` is missing'],
    ['{"__schema": {"types": [{"kind": "ODD", "name": "A"}]}}', 'the kind "ODD" is not known'],
    [
      '{"__schema": {"types": [{"kind": "OBJECT", "name": "A", "fields": [{"name": "a", "type": {"kind": "NON_NULL"}}]}]}}',
      'does not say of what',
    ],
    ['{"__schema": ', 'this is not JSON'],
  ])('refuses %s', (text, message) => {
    expect(refusal(() => parseText(text, 'schema.json'))).toMatch(/^schema.json:\d+:\d+ RG-SCHEMA-SYNTAX/);
    expect(refusal(() => parseText(text, 'schema.json'))).toContain(message);
  });
});

it('recognises schemas by their names, and JSON files by what stands in them', () => {
  expect(graphql.detect('api/schema.graphql', '')).toBe(true);
  expect(graphql.detect('api/schema.graphqls', '')).toBe(true);
  expect(graphql.detect('schema.json', '{ "data": { "__schema": {')).toBe(true);
  expect(graphql.detect('schema.json', '{"type": "object"}')).toBe(false);
  expect(graphql.detect('old.json', 'type Query {\n  a: Int\n}')).toBe(true);
  expect(graphql.detect('a.ts', 'interface Query {\n')).toBe(false);
});

describe('definitions that were read before', () => {
  const body = 'type User { id: ID!\n  name(upper: Boolean): String\n  kind: Kind }\nenum Kind { A\n B }\ninput In { x: Int\n y: Int }';
  const old = `type Query { user(in: In): User }\n${body}`;

  it('say the same further down, in another file, with places of their own', async () => {
    const first = parseText(old, 'old.graphql');
    const moved = parseText(`# new\n\n${old.replace(' B ', ' ')}`, 'new/schema.graphql');
    expect(await compareSchemas(first, parseText(`\n${old}`, 'other.graphql'), {})).toEqual([]);
    const next = parseText(`# newer\n\n\n${old.replace(' B ', ' ').replace('  kind: Kind', '')}`, 'next.graphql');
    const found = await compareSchemas(moved, next, {});
    expect(found.map(({ rule, writer, reader }) => [rule, writer, reader])).toEqual([
      ['graphql/field-missing', { file: 'new/schema.graphql', line: 6, column: 3 }, { file: 'next.graphql', line: 5, column: 6 }],
    ]);
  });

  it('are merged with their extensions where those stand', async () => {
    parseText(old);
    const whole = parseFiles({ 'a.graphql': `\n\n${old}`, 'b.graphql': '\nextend type User { age: Int }' });
    expect(whole.types.get('User')?.fields.get('name')?.place).toEqual({ file: 'a.graphql', line: 5, column: 3 });
    expect(whole.types.get('User')?.fields.get('age')?.place).toEqual({ file: 'b.graphql', line: 2, column: 20 });
    const [difference] = await compareSchemas(whole, parseText(old), {});
    expect(difference?.path).toBe('/User/age');
  });

  it('are refused where they stand, when what they mention is gone', () => {
    parseText(old);
    const error = refusal(() => parseText(`# moved\n${old.replace('enum Kind', 'enum Sort')}`, 'moved.graphql'));
    expect(error).toMatch(/^moved\.graphql:5:3 RG-SCHEMA-SYNTAX: the type Kind is not defined/);
  });

  it('do not take the words of another definition for theirs', () => {
    const text = 'type A @key(fields: "x { y }") type B { b: Int } extend type A { a: Int } type Query { a: A b: B }';
    for (let times = 0; times < 2; times += 1) {
      const { types } = parseText(text);
      expect([...types.values()].map(({ name, fields }) => `${name} ${[...fields.keys()].join(' ')}`)).toEqual(['A a', 'B b', 'Query a b']);
    }
  });

  it('are found where thousands before have no body', () => {
    const { types } = parseText(`${Array.from({ length: 5_000 }, (_, index) => `type T${index}`).join(' ')} type Query { z: Int }`);
    expect([...(types.get('Query')?.fields.keys() ?? [])]).toEqual(['z']);
  });
});
