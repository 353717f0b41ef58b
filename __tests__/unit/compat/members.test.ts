import { describe, expect, it } from '@jest/globals';
import { findFormat } from '../../../src/compat/index.ts';
import type { FormatName } from '../../../src/config/index.ts';

async function membersOf(format: FormatName, path: string, text: string): Promise<string[]> {
  const engine = await findFormat(format).load();
  const parsed = await engine.parse({ path, text }, {});
  return [...(engine.members?.(parsed, {}) ?? [])].map(
    ({ key, name, signature, place }) => `${key} | ${name} | ${signature} | ${place?.line ?? '-'}`,
  );
}

describe('names that must not come back for something else', () => {
  it('are features of data, those of messages too', async () => {
    const text = 'feature { name: "a/b" type: INT }\nfeature { name: "s" type: STRUCT struct_domain { feature { name: "x" } } }\n';
    expect(await membersOf('tfdv', 'schema.pbtxt', text)).toEqual([
      '/a~1b | the feature a/b | INT | 1',
      '/s | the feature s | STRUCT | 2',
      '/s/x | the feature s.x | any type | 2',
    ]);
  });

  it('are entities, views, features and services of a store', async () => {
    const text = `from feast import *
driver = Entity(name="driver", join_keys=["driver_id"], value_type=ValueType.INT64)
stats = FeatureView(name="stats", entities=[driver], schema=[Field(name="rate", dtype=Float32)])
s = FeatureService(name="s", features=[stats])
`;
    expect(await membersOf('feast', 'features.py', text)).toEqual([
      '/entities/driver | the entity driver | driver_id INT64 | 2',
      '/views/stats | the feature view stats | by driver_id | 3',
      '/views/stats/rate | the feature stats:rate | FLOAT | 3',
      '/services/s | the feature service s | a feature service | 4',
    ]);
  });

  it('are objects and properties of a contract, those inside of others too', async () => {
    const text = `apiVersion: v3.1.0
kind: DataContract
schema:
  - name: orders
    properties:
      - { name: id, logicalType: integer }
      - { name: lines, logicalType: array, items: { logicalType: object, properties: [{ name: sku, physicalType: text }] } }
`;
    expect(await membersOf('odcs', 'orders.odcs.yaml', text)).toEqual([
      '/orders | the object orders | object | 4',
      '/orders/id | the property orders.id | integer | 6',
      '/orders/lines | the property orders.lines | array | 7',
      '/orders/lines/*/sku | the property orders.lines.*.sku | text | 7',
    ]);
  });
});
