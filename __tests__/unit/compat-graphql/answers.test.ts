import { describe, expect, it } from '@jest/globals';
import { answerOf } from '../../../src/core/index.ts';
import { brief, compareBoth } from '../../support/graphql-compare.ts';

const BASE = `
type Query { me: User node(id: ID!): Node }
interface Node { id: ID! }
type User implements Node { id: ID! name: String! friends(first: Int!): [User!]! role: Role }
enum Role { ADMIN GUEST }
`;

describe('witnesses', () => {
  it('are the shortest operations, with the arguments they need', async () => {
    const { deploy } = await compareBoth(BASE, BASE.replace('name: String!', ''));
    expect(deploy).toEqual([
      expect.objectContaining({
        rule: 'graphql/field-missing',
        message: 'the server has no field User.name',
        witness: {
          payload: { query: '{ me { name } }' },
          outcome: 'rejected',
          error: 'Cannot query field "name" on type "User".',
          confirmedBy: ['graphql-js validation'],
        },
      }),
    ]);
  });

  it('are answers where the operation still works', async () => {
    const { deploy } = await compareBoth(BASE, BASE.replace('[User!]!', '[User]!'));
    expect(deploy[0]?.witness).toMatchObject({
      payload: { query: '{ me { friends(first: 1) { __typename } } }', response: { me: { friends: [null] } } },
      confirmedBy: ['own answer interpreter', 'graphql-js execution'],
    });
  });

  it('go around what else is broken', async () => {
    const old = `type Query { a: A b: B } type A { x: X } type B { c: C } type C { x: X } type X { v: Int w: Int }`;
    const { deploy } = await compareBoth(old, old.replace('a: A ', '').replace('w: Int', ''));
    expect(deploy.find(({ path }) => path === '/X/w')?.witness?.payload).toEqual({ query: '{ b { c { x { w } } } }' });
  });

  it('use variables where a value alone would fit, and null where a variable would', async () => {
    const find = (type: string): string => `type Query { find(limit: ${type}): Int }`;
    const widened = await compareBoth(find('Int'), find('Float'));
    expect(widened.deploy[0]?.witness?.payload).toEqual({ query: 'query ($value: Int) { find(limit: $value) }', variables: { value: 1 } });
    const required = await compareBoth(find('Int'), find('Int! = 1'));
    expect(required.deploy[0]?.witness?.payload).toEqual({ query: '{ find(limit: null) }' });
  });

  it('lead through input objects with what those need', async () => {
    const schema = (inner: string): string =>
      `type Query { a: Int } type Mutation { save(in: [Outer!]!): Int } input Outer { id: ID! inner: Inner kind: Kind! } input Inner { ${inner} } enum Kind { A B }`;
    const { deploy } = await compareBoth(schema('x: Int y: Int'), schema('y: Int'));
    expect(deploy[0]?.witness?.payload).toEqual({ query: 'mutation { save(in: {id: "1", inner: {x: 1}, kind: A}) }' });
  });

  it('say that a root is gone', async () => {
    const old = `schema { query: Query mutation: Change } type Query { a: Int change: Change } type Change { b: Int }`;
    const { deploy } = await compareBoth(old, old.replace('mutation: Change', ''));
    expect(deploy).toHaveLength(1);
    expect(deploy[0]?.witness).toMatchObject({ payload: { query: 'mutation { b }' }, confirmedBy: ['graphql-js execution'] });
  });

  it('are not made up for input objects that have no finite value', async () => {
    const old = `type Query { f(a: A): Int g: Int } input A { a: A! x: Int }`;
    const { deploy } = await compareBoth(old, old.replace('x: Int', ''));
    expect(brief(deploy)).toEqual(['input-field-missing breaking /A/x']);
    expect(deploy[0]?.witness).toBeUndefined();
  });
});

describe('what nothing can reach', () => {
  it('cannot break, and is named', async () => {
    const { deploy } = await compareBoth(`${BASE} type Lost { a: Int }`, BASE);
    expect(deploy).toMatchObject([
      { rule: 'graphql/type-missing', kind: 'lossy', message: 'the server has no object Lost; no operation can reach it' },
    ]);
  });

  it('breaks all the same where the schema has no roots: nobody knows who reaches it', async () => {
    const { deploy } = await compareBoth('type User { id: ID! name: String }', 'type User { id: ID! }');
    expect(deploy[0]).toMatchObject({ kind: 'breaking', witness: { payload: { query: 'fragment Proof on User { name }' } } });
  });

  it('does not count entities of a federated graph', async () => {
    const old = 'type Query { a: Int } type User @key(fields: "id") { id: ID! name: String }';
    const { deploy } = await compareBoth(old, old.replace('name: String', ''));
    expect(deploy[0]).toMatchObject({ kind: 'breaking', witness: { payload: { query: 'fragment Proof on User { name }' } } });
  });
});

describe('operations that are given', () => {
  const next = BASE.replace('name: String!', 'name: String').replace('role: Role', '').replace('GUEST', '');

  it('decide what blocks', async () => {
    const unused = await compareBoth(BASE, next, { operations: ['query Ids { me { id } }'] });
    expect(answerOf(unused.deploy)).toBe('compatible');
    expect(unused.deploy.map(({ data }) => data['used'])).toEqual(unused.deploy.map(() => false));
    expect(unused.deploy[0]?.message).toMatch(/; none of the operations given uses it$/);
    const used = await compareBoth(BASE, next, { operations: ['query Ids { me { id } }', 'query Names { me { name } }'] });
    expect(brief(used.deploy.filter(({ kind }) => kind === 'breaking'))).toEqual(['field-made-nullable breaking /User/name']);
    expect(used.deploy.find(({ path }) => path === '/User/name')?.data['operations']).toEqual(['Names']);
  });

  it('are followed through fragments, interfaces, variables and directives', async () => {
    const old = `type Query { node: Node } interface Node { id: ID! } type A implements Node { id: ID! x(f: F): Int } input F { g: G } enum G { P Q } directive @d on FIELD`;
    const check = async (after: string, operation: string): Promise<string> =>
      answerOf((await compareBoth(old, after, { operations: [operation] })).deploy);
    const fragment = 'query Q { node { ...P } } fragment P on A { x }';
    expect(await check(old.replace('implements Node', ''), fragment)).toBe('breaking');
    expect(await check(old.replace('implements Node', ''), '{ node { id } }')).toBe('compatible');
    const variable = 'query Q($f: F) { node { ... on A { x(f: $f) } } }';
    expect(await check(old.replace(' Q }', ' }'), variable)).toBe('breaking');
    expect(await check(old.replace(' Q }', ' }'), '{ node { ... on A { x(f: { g: P }) } } }')).toBe('compatible');
    expect(await check(old.replace(' Q }', ' }'), '{ node { ... on A { x(f: { g: Q }) } } }')).toBe('breaking');
    expect(await check(old.replace('directive @d on FIELD', ''), '{ node { id @d } }')).toBe('breaking');
    expect(await check(old.replace('directive @d on FIELD', ''), '{ node { id } }')).toBe('compatible');
  });

  it('that use what the client does not know are told, and decide by the rest', async () => {
    const { deploy } = await compareBoth(BASE, next, { operations: ['query Typo { me { nam role } }'] });
    expect(deploy.find(({ rule }) => rule === 'graphql/operation-foreign')).toMatchObject({ kind: 'lossy' });
    expect(brief(deploy)).toContain('field-missing breaking /User/role');
  });

  it('do not silence each other when one of them cannot be read', async () => {
    const operations = ['{ me { role } }', 'query Torn {\n  me { '];
    const { deploy } = await compareBoth(BASE, next, { operations });
    expect(brief(deploy)).toContain('field-missing breaking /User/role');
    const [unread] = deploy.filter(({ rule }) => rule === 'graphql/operation-unreadable');
    expect(unread).toMatchObject({ kind: 'unknown', data: { shown: 'query Torn { me {', line: 2 } });
    expect(answerOf((await compareBoth(BASE, next, { operations: ['{ __typename }', '{ me '] })).deploy)).toBe('unknown');
    expect(answerOf((await compareBoth(BASE, BASE, { operations: ['{ me '] })).deploy)).toBe('compatible');
  });

  it('are judged one by one, where a document has several', async () => {
    const old = 'type Query { u: U } union U = A | B type A { x: Int } type B { x: Int }';
    const torn = 'query Torn { u { nothing } }';
    const fine = 'query Fine { u { ...P ... on B { x } } } fragment P on A { x }';
    const { deploy } = await compareBoth(old, old.replace('B { x: Int', 'B { x: Int!'), { operations: [`${torn} ${fine}`] });
    expect(deploy.filter(({ rule }) => rule.includes('operation')).map(({ rule, data }) => [rule, data['operation']])).toEqual([
      ['graphql/operation-foreign', 'Torn'],
      ['graphql/operation-refused', 'Fine'],
    ]);
  });

  it('are hurt by another type where a variable carries the value, or where what they write out does not fit', async () => {
    const old = 'type Query { a(n: Int, i: I): Int } input I { n: Int o: Int }';
    const check = async (after: string, operation: string): Promise<string> =>
      answerOf((await compareBoth(old, after, { operations: [operation] })).deploy);
    for (const [after, write] of [
      [old.replace('(n: Int', '(n: Float'), (value: string) => `a(n: ${value})`],
      [old.replace('I { n: Int', 'I { n: Float'), (value: string) => `a(i: { n: ${value} })`],
      [old.replace('I { n: Int', 'I { n: Int!'), (value: string) => `a(i: { n: ${value} })`],
    ] as const) {
      expect(await check(after, `{ ${write('3')} }`)).toBe('compatible');
      expect(await check(after, `query Q($n: Int) { ${write('$n')} }`)).toBe('breaking');
    }
    expect(await check(old.replace('(n: Int', '(n: String'), '{ a(n: 3) }')).toBe('breaking');
    expect(await check(old.replace('(n: Int', '(n: Time').concat(' scalar Time'), '{ a(n: 3) }')).toBe('breaking');
    expect(await check(old.replace('(n: Int', '(n: Int!'), 'query Q($n: Int = 1) { a(n: $n) }')).toBe('breaking');
  });

  it('meet a field that is required where an object leaves it out', async () => {
    const old = 'type Query { a(i: I): Int } input I { n: Int! = 1 o: Int }';
    const check = async (after: string, operation: string): Promise<string> =>
      answerOf((await compareBoth(old, after, { operations: [operation] })).deploy);
    const dropped = old.replace(' = 1', '');
    expect(await check(dropped, '{ a(i: { n: 2 }) }')).toBe('compatible');
    expect(await check(dropped, '{ a(i: { o: 2 }) }')).toBe('breaking');
    expect(await check(dropped, 'query Q($i: I) { a(i: $i) }')).toBe('breaking');
    expect(await check(dropped, 'query Q($n: Int! = 3) { a(i: { n: $n }) }')).toBe('compatible');
    expect(await check(dropped, 'query Q($n: Int = 3) { a(i: { n: $n }) }')).toBe('compatible');
    expect(await check(dropped, 'query Q($n: Int) { a(i: { n: $n }) }')).toBe('breaking');
    const added = old.replace('o: Int', 'o: Int p: Int!');
    expect(await check(added, '{ a(i: null) }')).toBe('compatible');
    expect(await check(added, '{ a(i: { n: 2 }) }')).toBe('breaking');
  });

  it('are all of no use when there are none', async () => {
    expect(answerOf((await compareBoth(BASE, next, { operations: [] })).deploy)).toBe('breaking');
  });
});

it('tells of an interface that is dropped out of reach, though its objects keep the other one', async () => {
  const old =
    'type Query { a: Int } interface Node { id: ID } interface Named implements Node { id: ID } type B implements Node & Named { id: ID }';
  const { deploy } = await compareBoth(old, old.replace('Named implements Node', 'Named'));
  expect(deploy.map(({ rule, kind, data }) => [rule, kind, data['reachable']])).toEqual([['graphql/interface-missing', 'lossy', false]]);
});
