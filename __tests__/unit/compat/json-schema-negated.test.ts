import { describe, expect, it } from '@jest/globals';
import { compareSources } from '../../../src/compat/index.ts';

async function deployOf(before: unknown, after: unknown): Promise<string> {
  const [older, newer] = [before, after].map((schema) => ({ path: 'schema.json', text: JSON.stringify(schema) }));
  if (!older || !newer) throw new Error('two schemas');
  return (await compareSources(older, newer, 'json-schema', {})).deploy.answer;
}

/** A negation says what a value is not: what a schema inside of it declares is no word of the writer about members. */
describe('what stands inside of a negation declares nothing', () => {
  const reader = { type: 'object', properties: { a: { type: 'object' } } };
  const closed = { type: 'object', properties: { b: { type: 'string' } } };

  it.each([
    ['twice', { not: { not: { type: 'object', properties: {} } } }],
    ['twice, with names', { not: { not: closed } }],
    ['through anyOf', { not: { anyOf: [{ not: closed }, { type: 'string' }] } }],
    ['through oneOf', { not: { oneOf: [closed, { type: 'object', required: ['b'], properties: { b: {} } }] }, type: 'object' }],
    ['through a condition', { not: { if: closed, then: { type: 'string' } } }],
    ['inside of a member', { type: 'object', properties: { a: { not: { not: { type: ['object', 'string'], properties: {} } } } } }],
  ])('%s', async (_, writer) => {
    expect(await deployOf(writer, reader)).not.toBe('compatible');
  });

  it('and what stands beside it does', async () => {
    expect(await deployOf({ ...closed, not: { required: ['c'] } }, reader)).toBe('compatible');
  });
});
