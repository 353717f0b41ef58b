import { describe, expect, it } from '@jest/globals';
import {
  array,
  assert,
  asyncProperty,
  boolean,
  constant,
  constantFrom,
  dictionary,
  oneof,
  property,
  record,
  subarray,
  tuple,
} from 'fast-check';
import { compareStores } from '../../src/compat/formats/feast/compare.ts';
import { parseStore } from '../../src/compat/formats/feast/engine.ts';
import type { FeatureStore } from '../../src/compat/formats/feast/model.ts';
import { refusal } from '../../src/compat/formats/feast/witness.ts';
import { compareSources } from '../../src/compat/index.ts';

/** Pairs per property in the default run; `FEAST_RUNS=100000` makes the long one. */
const RUNS = Number(process.env['FEAST_RUNS'] ?? 200);

const TYPES = { Float32: 'FLOAT', Float64: 'DOUBLE', Int64: 'INT64', 'Array(String)': 'STRING_LIST' } as const;
const names = constantFrom('a', 'b', '__proto__');
const view = record({
  features: dictionary(names, constantFrom(...(Object.keys(TYPES) as (keyof typeof TYPES)[])), { maxKeys: 3, noNullPrototype: true }),
  entities: subarray(['driver', 'city']),
  ttl: constantFrom(0, 60, 3600),
  online: boolean(),
});
const store = tuple(dictionary(names, view, { maxKeys: 2, noNullPrototype: true }), boolean()).map(([views, service]) => ({
  views: Object.entries(views),
  service,
}));
type Store = typeof store extends { generate: (...args: never[]) => { value: infer T } } ? T : never;

/** The same store as a dump and as Python. */
function toDump({ views, service }: Store): string {
  return JSON.stringify({
    entities: ['driver', 'city'].map((name) => ({ spec: { name, joinKey: `${name}_id`, valueType: 'INT64' } })),
    featureViews: views.map(([name, { features, entities, ttl, online }]) => ({
      spec: {
        name,
        entities,
        features: Object.entries(features).map(([feature, type]) => ({ name: feature, valueType: TYPES[type] })),
        ...(ttl === 0 ? {} : { ttl: `${ttl}s` }),
        ...(online ? { online } : {}),
      },
    })),
    featureServices: service
      ? [
          {
            spec: {
              name: 's',
              features: views.map(([name, { features }]) => ({
                featureViewName: name,
                featureColumns: Object.keys(features).map((feature) => ({ name: feature })),
              })),
            },
          },
        ]
      : [],
  });
}

function toPython({ views, service }: Store): string {
  const entities = ['driver', 'city'].map(
    (name) => `${name} = Entity(name="${name}", join_keys=["${name}_id"], value_type=ValueType.INT64)`,
  );
  const all = views.map(([name, { features, entities, ttl, online }], index) => {
    const fields = Object.entries(features).map(([feature, type]) => `Field(name="${feature}", dtype=${type})`);
    const time = ttl === 0 ? 'None' : `timedelta(minutes=${ttl} / 60)`;
    return `v${index} = FeatureView(name="${name}", entities=[${entities.join()}], ttl=${time}, online=${online ? 'True' : 'False'}, schema=[${fields.join()}])`;
  });
  const services = service ? [`s = FeatureService(name="s", features=[${views.map((_, index) => `v${index}`).join()}])`] : [];
  return ['from feast import *', ...entities, ...all, ...services, ''].join('\n');
}

const reference = tuple(names, names).map(([name, feature]) => `${name}:${feature}`);
const requests = array(
  oneof(
    record({
      features: array(reference, { minLength: 1, maxLength: 2 }),
      entities: subarray(['driver_id', 'city_id']).map((keys) => Object.fromEntries(keys.map((key) => [key, [1]]))),
    }),
    constant({ service: 's' }),
  ),
  { minLength: 12, maxLength: 12 },
);

const read = (path: string, text: string): FeatureStore => parseStore({ path, text });
const shape = (client: FeatureStore, server: FeatureStore): string[] =>
  compareStores(client, server).map(({ message, kind, path }) => `${kind} ${path} ${message}`);

describe('generated stores', () => {
  it('are compatible with themselves, read twice', () => {
    assert(
      property(store, (one) => {
        expect(compareStores(read('a.py', toPython(one)), read('a.py', toPython(one)))).toEqual([]);
        expect(compareStores(read('a.json', toDump(one)), read('a.json', toDump(one)))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('say the same as Python and as a dump', () => {
    assert(
      property(store, store, (a, b) => {
        const [pythonA, pythonB] = [read('a.py', toPython(a)), read('a.py', toPython(b))];
        const [dumpA, dumpB] = [read('a.json', toDump(a)), read('a.json', toDump(b))];
        expect(shape(pythonA, pythonB)).toEqual(shape(dumpA, dumpB));
        expect(shape(pythonA, dumpA)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('called compatible answer every request that the other answers', () => {
    let met = 0;
    assert(
      property(store, store, requests, (a, b, sampled) => {
        const [client, server] = [read('a.json', toDump(a)), read('a.json', toDump(b))];
        if (compareStores(client, server).some(({ kind }) => kind !== 'lossy')) return;
        for (const request of sampled.filter((one) => refusal(client, one) === undefined)) {
          met += 1;
          expect(refusal(server, request)).toBeUndefined();
        }
      }),
      { numRuns: RUNS * 10 },
    );
    expect(met).toBeGreaterThan(0);
  });

  it('answer in one order as mirrored in the other', async () => {
    await assert(
      asyncProperty(store, store, async (a, b) => {
        const [one, other] = [
          { path: 'a.py', text: toPython(a) },
          { path: 'a.py', text: toPython(b) },
        ];
        const [there, back] = [await compareSources(one, other, 'feast', {}), await compareSources(other, one, 'feast', {})];
        expect([there.deploy, there.rollback]).toEqual([back.rollback, back.deploy]);
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });
});
