import { describe, expect, it } from '@jest/globals';
import { compareSources } from '../../../src/compat/index.ts';

/** Whether the second schema reads all that the first one writes. */
async function deployOf(before: unknown, after: unknown): Promise<string> {
  const [older, newer] = [before, after].map((schema) => ({ path: 'schema.json', text: JSON.stringify(schema) }));
  if (!older || !newer) throw new Error('two schemas');
  return (await compareSources(older, newer, 'json-schema', { writers: 'any' })).deploy.answer;
}

describe('bounds that follow from several keywords', () => {
  const closed = { type: 'object', properties: { a: {} }, additionalProperties: false };

  it('takes listed names for all that there are', async () => {
    expect(await deployOf({ type: 'object', propertyNames: { enum: ['a'] } }, closed)).toBe('compatible');
    expect(await deployOf({ type: 'object', propertyNames: { const: 'a' } }, closed)).toBe('compatible');
    expect(await deployOf({ type: 'object', propertyNames: { enum: ['a', 'b'] } }, closed)).toBe('breaking');
  });

  it('knows that nothing a list may not contain is an item', async () => {
    const none = { type: 'array', contains: { type: 'string' }, minContains: 0, maxContains: 0 };
    const wanted = { type: 'array', items: { not: { type: 'string' } } };
    expect(await deployOf(none, wanted)).toBe('compatible');
    expect(await deployOf({ ...none, maxContains: 1 }, wanted)).toBe('breaking');
  });

  it('counts the values that different items can have', async () => {
    const different = { type: 'array', uniqueItems: true, items: { type: 'boolean' } };
    const list = (maxItems: number): unknown => ({ type: 'array', maxItems, items: { type: 'boolean' } });
    expect(await deployOf(different, list(2))).toBe('compatible');
    expect(await deployOf(different, list(1))).toBe('breaking');
    expect(await deployOf({ ...different, uniqueItems: false }, list(2))).toBe('breaking');
  });
});
