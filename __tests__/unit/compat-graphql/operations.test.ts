import { describe, expect, it } from '@jest/globals';
import { brief, compareBoth } from '../../support/graphql-compare.ts';

const OLD = `
type Query { me: User node: Node }
interface Node { id: ID! }
type User implements Node { id: ID! name: String age: Int friend: User }
`;
const PARTS = 'fragment Name on User { name friend { ...Age } } fragment Age on User { age }';

describe('fragments in documents of their own', () => {
  it('belong to the operations that spread them', async () => {
    const operations = ['query Me { me { ...Name } }', 'query Id { me { id } }', PARTS];
    const { deploy } = await compareBoth(OLD, OLD.replace('age: Int ', ''), { operations });
    expect(brief(deploy)).toEqual(['field-missing breaking /User/age']);
    expect(deploy[0]?.data['operations']).toEqual(['Me', 'operations/2']);
    const unused = await compareBoth(OLD, OLD.replace(' id: ID! name', ' ident: ID! name').replace('implements Node', ''), {
      operations: operations.filter((text) => !text.includes('Id')),
    });
    expect(brief(unused.deploy)).toEqual(['interface-missing lossy /User/Node', 'field-missing lossy /User/id']);
  });

  it('may stand in both, and may be missing', async () => {
    const twice = await compareBoth(OLD, OLD, { operations: [`query Me { me { ...Age } } ${PARTS}`, PARTS] });
    expect(twice.deploy).toEqual([]);
    const missing = await compareBoth(OLD, OLD, { operations: ['query Me { me { ...Other } }'] });
    expect(missing.deploy.map(({ message }) => message)).toEqual(['Me does not fit the schema of the client: Unknown fragment "Other".']);
  });

  it('may spread each other in a circle, which is no operation', async () => {
    const operations = ['query Me { me { ...A } }', 'fragment A on User { friend { ...B } }', 'fragment B on User { friend { ...A } }'];
    const { deploy } = await compareBoth(OLD, OLD, { operations });
    expect(new Set(deploy.map(({ rule }) => rule))).toEqual(new Set(['graphql/operation-foreign']));
  });
});
