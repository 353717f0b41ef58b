import { describe, expect, it } from '@jest/globals';
import { brief, compareBoth } from '../../support/graphql-compare.ts';

const MORE = 'input I { a: Int = 1 b: [E!] = [X] c: I } input N { n: N = {} } input W { l: W = {} r: W = {} } enum E { X Y } scalar Any';

async function rules(type: string, before: string, after: string): Promise<readonly string[]> {
  const schema = (fallback: string): string => `type Query { f(x: ${type} = ${fallback}): Int } ${MORE}`;
  const { deploy, rollback } = await compareBoth(schema(before), schema(after));
  expect(brief(rollback)).toEqual(brief(deploy));
  return brief(deploy);
}

describe('a default that is spelled in another way', () => {
  it.each([
    ['Float', '1', '1.0'],
    ['Float', '1', '10e-1'],
    ['ID', '5', '"5"'],
    ['String', '"a"', '"""a"""'],
    ['[Int]', '1', '[1]'],
    ['[[Int]]', '1', '[[1]]'],
    ['[[Int]]', '[1, 2]', '[[1], [2]]'],
    ['I', '{}', '{ a: 1 }'],
    ['I', '{ b: X, a: 2 }', '{ a: 2, b: [X] }'],
    ['[I]', '{}', '[{ b: [X], a: 1 }]'],
    ['Any', '{ a: 1, b: [1.0] }', '{ b: [1], a: 1.0 }'],
  ])('is the same for %s: %s and %s', async (type, before, after) => {
    expect(await rules(type, before, after)).toEqual([]);
  });

  it.each([
    ['Int', '1', '2'],
    ['E', 'X', 'Y'],
    ['String', '"1"', '"1.0"'],
    ['[Int]', 'null', '[null]'],
    ['[Int]', '[1, 2]', '[2, 1]'],
    ['I', '{}', '{ a: 2 }'],
    ['I', '{}', '{ a: null }'],
    ['I', '{ c: {} }', '{}'],
    ['Any', '1', '"1"'],
    // These have no end: only what is spelled alike is known to be the same.
    ['N', '{}', '{ n: {} }'],
    ['W', '{}', '{ l: {} }'],
  ])('is another one for %s: %s and %s', async (type, before, after) => {
    expect(await rules(type, before, after)).toEqual(['argument-default-changed lossy /Query/f/x']);
  });

  it('means what the input objects of its own side say', async () => {
    const schema = (inner: number, outer: string): string => `type Query { f(x: I = ${outer}): Int } input I { a: Int = ${inner} }`;
    const { deploy } = await compareBoth(schema(1, '{}'), schema(2, '{ a: 1 }'));
    expect(brief(deploy)).toEqual(['input-field-default-changed lossy /I/a']);
  });
});

describe('a default that is no value of its type', () => {
  it.each(['Float! = []', 'Int! = 0.5', 'Boolean! = "yes"', 'String! = X', 'ID! = 0.5', 'Int! = null'])(
    'stands for none: %s',
    async (type) => {
      const { deploy } = await compareBoth('type Query { f: Int }', `type Query { f(x: ${type}): Int }`);
      expect(brief(deploy)).toEqual(['argument-required breaking /Query/f/x']);
      expect(deploy[0]?.witness?.payload).toEqual({ query: '{ f }' });
    },
  );

  it.each(['Float! = 1', 'Int! = -1', 'Boolean! = true', 'String! = """x"""', 'ID! = 5', '[Int]! = 1', 'Int = null', 'Any! = {}'])(
    'is one: %s',
    async (type) => {
      const { deploy } = await compareBoth('type Query { f: Int } scalar Any', `type Query { f(x: ${type}): Int } scalar Any`);
      expect(brief(deploy)).toEqual([]);
    },
  );
});

describe('a default that is no value of its type', () => {
  const more = 'enum E { A B } input I { a: Int! e: E = A } input O @oneOf { x: Int y: Int }';
  const query = (type: string, fallback: string): string => `type Query { f(x: ${type} = ${fallback}): Int } ${more}`;

  it.each([
    ['Int!', '1', '1.0'],
    ['Int!', '1', '3000000000'],
    ['E!', 'A', 'C'],
    ['E!', 'A', '"A"'],
    ['[E!]!', '[A]', '[A, C]'],
    ['[Int!]!', '[1]', '[1, null]'],
    ['I!', '{ a: 1 }', '{}'],
    ['I!', '{ a: 1 }', '{ a: 1, e: C }'],
    ['I!', '{ a: 1 }', '1'],
    ['O!', '{ x: 1 }', '{ x: 1, y: 2 }'],
    ['O!', '{ x: 1 }', '{ x: null }'],
  ])('stands for none of %s: %s and %s', async (type, before, after) => {
    const { deploy, rollback } = await compareBoth(query(type, before), query(type, after));
    expect(deploy.map(({ rule, witness }) => [rule, witness?.payload])).toEqual([['graphql/argument-required', { query: '{ f }' }]]);
    expect(rollback).toEqual([]);
  });

  it('may become one where other words of the schema change', async () => {
    const schema = (values: string): string => `type Query { f(x: E! = B): Int e: E } enum E { ${values} }`;
    const { deploy } = await compareBoth(schema('A B'), schema('A'));
    expect(brief(deploy).join(' ')).toContain('argument-required');
    for (const { witness } of deploy) expect(witness).toBeDefined();
  });

  it.each([
    ['I!', '{ a: 1, other: 2 }'],
    ['[[E]]!', 'A'],
    ['Float!', '1'],
    ['I', 'null'],
  ])('is not %s = %s', async (type, fallback) => {
    const { deploy } = await compareBoth(`type Query { f: Int } ${more}`, `type Query { f(x: ${type} = ${fallback}): Int } ${more}`);
    expect(deploy).toEqual([]);
  });
});
