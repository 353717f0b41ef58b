import { describe, expect, it } from '@jest/globals';
import { brief, compareBoth } from '../../support/graphql-compare.ts';

const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('\n');

/** The schema of old and new clients, and what the change is told as, in both directions. */
describe('what a hostile schema costs', () => {
  it('is not the product of input objects that need each other', async () => {
    const bomb = `${many(60, (index) => `input I${index} { a: I${index + 1}! b: I${index + 1}! }`)} type Query { f(x: I0): Int }`;
    const both = await compareBoth(`${bomb} input I60 { x: Int! }`, `${bomb} input I60 { x: Int! y: Int! }`);
    expect(brief(both.deploy)).toEqual(['input-field-required breaking /I60/y']);
    const ring = `${many(300, (index) => `input I${index} { n: I${(index + 1) % 300}! }`)} type Query { f(x: I0): Int }`;
    expect(brief((await compareBoth(ring, ring.replace('I77!', 'I77! z: Int!'))).deploy)).toEqual(['input-field-required breaking /I76/z']);
  });

  it('is not the product of the members of unions', async () => {
    const names = (index: number): string => `T${index}`;
    const schema = `${many(3_000, (index) => `type T${index} { id: ID }`)} union U = ${many(3_000, names).replaceAll('\n', ' | ')} type Query { u: U }`;
    const { deploy } = await compareBoth(schema, schema.replaceAll(/type T\d*[13579] \{ id: ID/g, '$&!'));
    expect(deploy).toHaveLength(1_500);
    expect(deploy.every(({ rule }) => rule === 'graphql/selections-conflict')).toBe(true);
  });

  it('is not the product of operations and of all that is wrong with each', async () => {
    const schema = (type: string): string =>
      `type Query { ${many(6, (at) => `f${at}(${many(60, (index) => `a${index}: ${type}`)}): Int`)} }`;
    const { deploy } = await compareBoth(schema('Int'), schema('String!'));
    expect(deploy).toHaveLength(360);
    expect(deploy.every(({ rule, witness }) => rule === 'graphql/argument-type-changed' && witness?.outcome === 'rejected')).toBe(true);
  });

  it('is not the product of the fields of an input object and proofs', async () => {
    const schema = (type: string): string => `type Query { f(i: I): Int } input I { a: Int ${many(1_500, (at) => `a${at}: ${type}`)} }`;
    const narrowed = await compareBoth(schema('Int'), schema('String'));
    expect(narrowed.deploy.filter(({ witness }) => witness?.outcome === 'rejected')).toHaveLength(1_500);
    // What asks for all of them at once is too long to be shown.
    expect((await compareBoth(schema('Int'), schema('Int!'))).deploy.filter(({ kind }) => kind === 'breaking')).toHaveLength(1_500);
  });

  it('is not the product of enum values and proofs', async () => {
    const schema = (skip: RegExp): string =>
      `type Query { e(x: E): E } enum E { ${many(20_000, (index) => `V${index}`)
        .split('\n')
        .filter((name) => !skip.test(name))
        .join(' ')} }`;
    const { deploy, rollback } = await compareBoth(schema(/^$/), schema(/5$/));
    expect(deploy.filter(({ kind, witness }) => kind === 'breaking' && witness)).toHaveLength(2_000);
    expect(rollback.filter(({ kind, witness }) => kind === 'lossy' && witness)).toHaveLength(2_000);
  });
});
