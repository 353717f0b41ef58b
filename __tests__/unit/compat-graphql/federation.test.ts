import { describe, expect, it } from '@jest/globals';
import { brief, compareBoth } from '../../support/graphql-compare.ts';

const SUBGRAPH = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@inaccessible"])
extend type Query { orders(by: Filter): [Order!] @tag(name: "public") }
type Order @key(fields: "id") @key(fields: "shop { number }") { id: ID! shop: Shop total: Int @shareable note: String }
type Shop @key(fields: "number") @extends { number: ID! @external }
extend type Product @key(fields: "sku") { sku: ID! @external weight: Int @external fee: Int @requires(fields: "weight") }
input Filter { since: String kind: Kind }
enum Kind { NEW OLD }
`;

describe('a part of a federated graph', () => {
  it('needs no definitions of its directives, nor of the types it extends', async () => {
    const { deploy, rollback } = await compareBoth(SUBGRAPH, SUBGRAPH.replace('note: String', ''));
    expect(brief(deploy)).toEqual(['field-missing breaking /Order/note']);
    expect(deploy[0]?.witness?.payload).toEqual({ query: '{ orders { note } }' });
    expect(rollback).toEqual([]);
  });

  it('is reached by its entities', async () => {
    const { deploy } = await compareBoth(SUBGRAPH, SUBGRAPH.replace('fee: Int', 'cost: Int'));
    expect(brief(deploy)).toEqual(['field-missing breaking /Product/fee']);
    expect(deploy[0]?.witness?.payload).toEqual({ query: 'fragment Proof on Product { fee }' });
  });

  it('does not answer for what is external, but for its keys', async () => {
    const weightless = await compareBoth(SUBGRAPH, SUBGRAPH.replace('weight: Int @external', ''));
    expect(brief(weightless.deploy)).toEqual(['field-missing lossy /Product/weight']);
    expect(weightless.deploy[0]?.message).toBe('the server has no field Product.weight; another service answers it');
    const keyless = await compareBoth(SUBGRAPH, SUBGRAPH.replace('sku: ID! @external', ''));
    expect(brief(keyless.deploy)).toEqual(['field-missing breaking /Product/sku']);
  });

  it.each([
    ['a field', 'note: String', 'note: String @inaccessible', ['field-missing breaking /Order/note']],
    ['an argument', 'by: Filter', 'by: Filter @inaccessible', ['argument-missing breaking /Query/orders/by']],
    ['an input field', 'since: String', 'since: String @inaccessible', ['input-field-missing breaking /Filter/since']],
    ['an enum value', 'OLD', 'OLD @inaccessible', ['enum-value-missing breaking /Kind/OLD']],
    [
      'a type with what is of it',
      'enum Kind {',
      'enum Kind @inaccessible {',
      ['input-field-missing breaking /Filter/kind', 'type-missing breaking /Kind'],
    ],
  ])('loses %s that becomes inaccessible, and gets it back', async (_what, from, to, expected) => {
    const { deploy, rollback } = await compareBoth(SUBGRAPH, SUBGRAPH.replace(from, to));
    expect(brief(deploy)).toEqual(expected);
    expect(rollback).toEqual([]);
  });

  it('may change what is inaccessible on both sides', async () => {
    const hidden = SUBGRAPH.replace('note: String', 'note: String @inaccessible');
    const { deploy, rollback } = await compareBoth(hidden, hidden.replace('note: String', 'memo: Int!'));
    expect([deploy, rollback]).toEqual([[], []]);
  });
});
