import { expect, it } from '@jest/globals';
import { engine } from '../../../src/compat/formats/graphql/engine.ts';
import { parseText } from '../../support/graphql-compare.ts';

const SCHEMA = `
directive @cache(ttl: Int! = 60) on FIELD
scalar Time @specifiedBy(url: "https://time.example")
type Query { find(by: [By!]!): [Hit!]! }
union Hit = User
type User { at: Time! }
input By { role: Role }
enum Role { ADMIN }
`;

it('lists what must not be taken for something else, by a key that lasts', () => {
  const members = [...(engine.members?.(parseText(SCHEMA), {}) ?? [])];
  expect(members.map(({ key, name, signature, place }) => [key, name, signature, place?.line])).toEqual([
    ['/Time', 'the scalar Time', 'scalar specified by https://time.example', 3],
    ['/Query', 'the object Query', 'object', 4],
    ['/Query/find', 'the field Query.find', '[Hit]', 4],
    ['/Query/find/by', 'the argument Query.find(by:)', '[By]', 4],
    ['/Hit', 'the union Hit', 'union', 5],
    ['/User', 'the object User', 'object', 6],
    ['/User/at', 'the field User.at', 'Time', 6],
    ['/By', 'the input object By', 'input object', 7],
    ['/By/role', 'the input field By.role', 'Role', 7],
    ['/Role', 'the enum Role', 'enum', 8],
    ['/Role/ADMIN', 'the enum value Role.ADMIN', 'enum value', 8],
    ['/@cache', 'the directive @cache', 'directive', 2],
    ['/@cache/ttl', 'the argument @cache(ttl:)', 'Int', 2],
  ]);
});

it('gives each key once, whatever stands in several files or extensions', () => {
  const keys = [...(engine.members?.(parseText(`${SCHEMA} extend type User { id: ID } extend enum Role { GUEST }`), {}) ?? [])].map(
    ({ key }) => key,
  );
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toEqual(expect.arrayContaining(['/User/id', '/Role/GUEST']));
});
