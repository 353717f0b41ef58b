import { describe, expect, it } from '@jest/globals';
import { compareSources } from '../../../src/compat/index.ts';

const contract = (properties: readonly object[]): string =>
  JSON.stringify({
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: 'x',
    version: '1.0.0',
    status: 'active',
    schema: [{ name: 'orders', logicalType: 'object', properties }],
  });

async function told(before: readonly object[], after: readonly object[]): Promise<unknown[]> {
  const [old, next] = [before, after].map((properties) => ({ path: 'c.odcs.json', text: contract(properties) }));
  if (!old || !next) return [];
  const { deploy, rollback } = await compareSources(old, next, 'odcs', {});
  return [deploy, rollback].map(({ differences }) => differences.map(({ rule, kind, path }) => [rule, kind, path]));
}

const text = (name: string, more: object = {}): object => ({ name, logicalType: 'string', ...more });
const within = (properties: readonly object[]): object => ({
  name: 'list',
  logicalType: 'array',
  items: { logicalType: 'object', properties },
});

describe('a property that is gone', () => {
  it('is told on rollback, and not when it comes', async () => {
    expect(await told([text('a'), text('b')], [text('a')])).toEqual([[], [['odcs/property-removed', 'lossy', '/orders/b']]]);
    expect(await told([text('a')], [text('a'), text('b')])).toEqual([[], []]);
  });

  it('is told inside of lists, and as a whole where it holds others', async () => {
    expect(await told([within([text('a'), text('b')])], [within([text('a')])])).toEqual([
      [],
      [['odcs/property-removed', 'lossy', '/orders/list/*/b']],
    ]);
    expect(await told([text('a'), within([text('b')])], [text('a')])).toEqual([[], [['odcs/property-removed', 'lossy', '/orders/list']]]);
  });

  it('breaks where it was required, and is not told twice', async () => {
    expect(await told([text('a'), text('b', { required: true })], [text('a')])).toEqual([
      [],
      [['odcs/property-required', 'breaking', '/orders/b']],
    ]);
  });
});
