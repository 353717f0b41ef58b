import { describe, expect, it } from '@jest/globals';
import { compareStores } from '../../../src/compat/formats/feast/compare.ts';
import { parseStore } from '../../../src/compat/formats/feast/engine.ts';
import type { FeatureStore } from '../../../src/compat/formats/feast/model.ts';

const store = (types: Readonly<Record<string, string>>, columns: readonly string[] = Object.keys(types), key = 'driver_id'): FeatureStore =>
  parseStore({
    path: 'store.json',
    text: JSON.stringify({
      entities: [{ spec: { name: 'driver', joinKey: key, valueType: 'INT64' } }],
      featureViews: [
        {
          spec: {
            name: 'stats',
            online: true,
            entities: ['driver'],
            features: Object.entries(types).map(([name, valueType]) => ({ name, valueType })),
          },
        },
      ],
      featureServices: [
        { spec: { name: 'model', features: [{ featureViewName: 'stats', featureColumns: columns.map((name) => ({ name })) }] } },
      ],
    }),
  });

const witnesses = (client: FeatureStore, server: FeatureStore): unknown[] =>
  compareStores(client, server).map(({ rule, kind, witness }) => [rule, kind, witness?.outcome, witness?.readBack]);

describe('a request that both stores answer', () => {
  it('shows what comes back of another type', () => {
    expect(witnesses(store({ a: 'FLOAT', b: 'INT64' }), store({ a: 'DOUBLE', b: 'INT64' }))).toEqual([
      ['feast/feature-type-changed', 'breaking', 'changed', { 'stats:a': 'DOUBLE' }],
    ]);
  });

  it('shows what a service gives no more', () => {
    const types = { a: 'FLOAT', b: 'INT64' };
    expect(witnesses(store(types), store(types, ['b']))).toEqual([
      ['feast/service-feature-removed', 'breaking', 'changed', { 'stats:b': 'INT64' }],
    ]);
  });

  it('is none where the other store refuses it: then that is shown', () => {
    const found = compareStores(store({ a: 'FLOAT' }), store({ a: 'DOUBLE' }, ['a'], 'car_id'));
    expect(found.map(({ rule, witness }) => [rule, witness?.outcome, witness?.error])).toEqual([
      ['feast/feature-type-changed', 'rejected', 'stats needs the key car_id'],
      ['feast/join-keys-changed', 'rejected', 'stats needs the key car_id'],
    ]);
  });
});
