import { describe, expect, it } from '@jest/globals';
import { graphql } from '../../../src/compat/formats/graphql/index.ts';
import { compareSchemas } from '../../../src/compat/formats/graphql/compare.ts';
import { parseFiles } from '../../support/graphql-compare.ts';

const group = (...paths: string[]): unknown => graphql.group?.(paths.sort());

describe('files of one entry', () => {
  it('are one schema, the main file first', () => {
    expect(group('api/enums.gql', 'api/schema.graphql', 'api/user/types.graphqls')).toEqual([
      ['api/schema.graphql', 'api/enums.gql', 'api/user/types.graphqls'],
    ]);
    expect(group('a.graphql', 'b.graphql')).toEqual([['a.graphql', 'b.graphql']]);
    expect(group()).toEqual([]);
  });

  it('are a schema per folder where a name stands in several folders', () => {
    const files = ['services/orders/schema.graphql', 'services/users/schema.graphql', 'services/users/types/role.graphql'];
    expect(group(...files, 'services/common/scalars.graphql', 'gateway.graphql')).toEqual([
      ['gateway.graphql'],
      ['services/common/scalars.graphql'],
      ['services/orders/schema.graphql'],
      ['services/users/schema.graphql', 'services/users/types/role.graphql'],
    ]);
  });

  it('stay together where the same name only stands further down', () => {
    expect(group('api/schema.graphql', 'api/user/schema.graphql')).toEqual([['api/schema.graphql', 'api/user/schema.graphql']]);
    expect(group('schema.graphql', 'user/schema.graphql')).toEqual([['schema.graphql', 'user/schema.graphql']]);
    expect(group('apis/a/schema.graphql', 'apis/ab/schema.graphql')).toEqual([['apis/a/schema.graphql'], ['apis/ab/schema.graphql']]);
  });

  it('leave introspection results alone', () => {
    expect(group('a.json', 'b.graphql', 'c.json')).toEqual([['b.graphql'], ['a.json'], ['c.json']]);
  });

  it('hold every path in exactly one group', () => {
    const paths = ['x', 'x/a', 'x/b', 'y/b', 'y/a/c'].flatMap((folder) => [`${folder}/s.graphql`, `${folder}/t.json`]).sort();
    expect((graphql.group?.(paths) ?? []).flat().sort()).toEqual(paths);
  });
});

describe('documents with operations', () => {
  it.each([
    'query Q { a }',
    '# what we ask\n\n{ a }',
    '\uFEFFfragment F on User { name }',
    'mutation($in: In = {type: A}) { save(in: $in) }',
    'subscription S { type }',
  ])('are no schema: %s', (text) => {
    expect(graphql.detect('a.graphql', text)).toBe(false);
  });

  it.each([
    'type Query { query: Int }',
    '"""query { a }"""\ntype Query { a: Int }',
    'extend type Query { a: Int }',
    '# query {\nscalar X',
    '',
  ])('are not seen in a schema: %s', (text) => {
    expect(graphql.detect('a.graphql', text)).toBe(true);
  });

  it('are passed over among the files of a schema', async () => {
    const schema = { 'schema.graphql': 'type Query { me: User }', 'user.graphql': 'type User { id: ID }' };
    const query = { 'me.graphql': 'query Me($type: String = "}") @on(a: {type: 1}) { me { id } } fragment input on User { id }' };
    expect(await compareSchemas(parseFiles(schema), parseFiles({ ...query, ...schema }), {})).toEqual([]);
  });
});
