import { describe, expect, it } from '@jest/globals';
import { spec } from '../../../src/commands/compare/index.ts';
import type { Host, JsonObject } from '../../../src/core/index.ts';

async function batch(...cases: JsonObject[]): Promise<JsonObject[]> {
  const out: string[] = [];
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(cases.map((one) => `${JSON.stringify(one)}\n`).join(''));
  }
  const host: Host = {
    directory: '/',
    env: () => undefined,
    clock: { now: () => 0, sleep: () => Promise.resolve() },
    fetch,
    signal: new AbortController().signal,
    progress: () => undefined,
    write: (text) => out.push(text),
    stdin,
    mask: () => undefined,
  };
  await (await spec.load())({ positionals: [], options: { batch: true } }, host);
  return out.map((line) => JSON.parse(line) as JsonObject);
}

function answers(found: readonly JsonObject[]): unknown[] {
  return found.map(
    ({ id, deploy, rollback, error }) => error ?? [id, (deploy as JsonObject)['answer'], (rollback as JsonObject)['answer']],
  );
}

describe('compare --batch', () => {
  const old = 'type Query { a: Int b: Int }';
  const next = 'type Query { a: Int }';

  it('takes SDL as text, in files, and introspection results', async () => {
    const type = (name: string): JsonObject => ({ name, args: [], type: { kind: 'SCALAR', name: 'Int' } });
    const introspected = {
      data: {
        __schema: {
          queryType: { name: 'Query' },
          types: [{ kind: 'OBJECT', name: 'Query', fields: [type('a'), type('b')] }],
          directives: [],
        },
      },
    };
    const files = { 'schema/query.graphql': 'type Query { a: Int }', 'schema/more.graphql': 'extend type Query { b: Int }' };
    const found = await batch(
      { id: 'text', format: 'graphql', old, new: next },
      { id: 'found out', old, new: next },
      { id: 'files', format: 'graphql', old: files, new: next },
      { id: 'same', format: 'graphql', old: files, new: introspected },
    );
    expect(answers(found)).toEqual([
      ['text', 'breaking', 'compatible'],
      ['found out', 'breaking', 'compatible'],
      ['files', 'breaking', 'compatible'],
      ['same', 'compatible', 'compatible'],
    ]);
  });

  it('takes operations beside the policy or in it', async () => {
    const operations = ['query Q { a }'];
    const found = await batch(
      { id: 'beside', format: 'graphql', old, new: next, operations },
      { id: 'inside', format: 'graphql', old, new: next, policy: { operations } },
      { id: 'used', format: 'graphql', old, new: next, operations: ['{ a }', '{ b }'] },
      { id: 'wrong', format: 'graphql', old, new: next, operations: '{ a }' },
    );
    expect(answers(found)).toEqual([
      ['beside', 'compatible', 'compatible'],
      ['inside', 'compatible', 'compatible'],
      ['used', 'breaking', 'compatible'],
      expect.stringContaining('RG-USAGE: `operations` must be a list of GraphQL documents'),
    ]);
  });
});
