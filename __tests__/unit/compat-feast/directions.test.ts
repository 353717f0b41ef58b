import { describe, expect, it } from '@jest/globals';
import { compareStores } from '../../../src/compat/formats/feast/compare.ts';
import { parseStore } from '../../../src/compat/formats/feast/engine.ts';
import type { FeatureStore } from '../../../src/compat/formats/feast/model.ts';

const python = (text: string): FeatureStore => parseStore({ path: 'features.py', text: `from feast import *\n${text}\n` });
const dump = (store: object): FeatureStore => parseStore({ path: 'registry.json', text: JSON.stringify(store) });
const found = (client: FeatureStore, server: FeatureStore): string[] =>
  compareStores(client, server).map(({ rule, kind, path }) => `${rule} ${kind} ${path}`);

describe('definitions that are not plain assignments', () => {
  const view = (type: string): string => `FeatureView(name="v", schema=[Field(name="x", dtype=${type})])`;
  it.each<[string, (type: string) => string]>([
    ['several at once', (type) => `a, b = ${view(type)}, 1`],
    ['one for two names', (type) => `a = b = ${view(type)}`],
    ['one of two', (type) => `a = ${view(type)} if PRODUCTION else None`],
    ['something made of it', (type) => `a = ${view(type)}.with_name("w")`],
    ['in the names of the module', (type) => `globals()["a"] = ${view(type)}`],
  ])('are unknown: %s', (_, text) => {
    expect(found(python(text('Int64')), python(text('String')))).toEqual(['feast/not-read unknown ']);
  });
});

it('compares the types of keys that a view itself gives', () => {
  const text = (type: string): string =>
    `e = Entity(name="d", join_keys=["id"])\na = FeatureView(name="v", entities=[e], schema=[Field(name="id", dtype=${type}), Field(name="x", dtype=Int64)])`;
  expect(found(python(text('Int64')), python(text('String')))).toEqual(['feast/join-keys-changed breaking /v']);
  const store = (valueType: string): FeatureStore =>
    dump({
      entities: [{ spec: { name: 'd', joinKey: 'id' } }],
      featureViews: [{ spec: { name: 'v', entities: ['d'], entityColumns: [{ name: 'id', valueType }], features: [], online: true } }],
    });
  expect(found(store('INT64'), store('STRING'))).toEqual(['feast/join-keys-changed breaking /v']);
  expect(found(store('INT64'), store('INT64'))).toEqual([]);
});

it('tells views of a service apart by their alias and their keys', () => {
  const store = (...projections: readonly object[]): FeatureStore =>
    dump({
      featureViews: [{ spec: { name: 'place', features: [{ name: 'x', valueType: 'INT64' }], online: true } }],
      featureServices: [
        {
          spec: {
            name: 's',
            features: projections.map((one) => ({ featureViewName: 'place', featureColumns: [{ name: 'x', valueType: 'INT64' }], ...one })),
          },
        },
      ],
    });
  const origin = { featureViewNameAlias: 'origin', joinKeyMap: { id: 'origin_id' } };
  const target = { featureViewNameAlias: 'target', joinKeyMap: { id: 'target_id' } };
  expect(found(store(origin, target), store(origin))).toEqual([expect.stringMatching(/^feast\/service-feature-removed breaking /)]);
  expect(found(store(origin), store({ ...origin, joinKeyMap: { id: 'from_id' } }))).toHaveLength(1);
  expect(found(store(origin), store(origin, target))).toEqual([]);
});

it('asks clients of an on-demand view for the keys of its sources, and for what they have to give', () => {
  const store = (...schema: readonly object[]): FeatureStore =>
    dump({
      entities: [{ spec: { name: 'd', joinKey: 'id', valueType: 'INT64' } }],
      featureViews: [{ spec: { name: 'v', entities: ['d'], features: [{ name: 'x', valueType: 'INT64' }], online: true } }],
      onDemandFeatureViews: [
        {
          spec: {
            name: 'o',
            features: [{ name: 'y', valueType: 'INT64' }],
            sources: {
              v: { featureViewProjection: { featureViewName: 'v' } },
              given: { requestDataSource: { name: 'given', requestDataOptions: { schema } } },
            },
          },
        },
      ],
    });
  const amount = { name: 'amount', valueType: 'INT64' };
  expect(found(store(), store(amount))).toEqual(['feast/join-keys-changed breaking /o']);
  expect(found(store(amount), store({ ...amount, valueType: 'STRING' }))).toEqual(['feast/join-keys-changed breaking /o']);
  expect(found(store(amount), store(amount))).toEqual([]);
});
