import { describe, expect, it } from '@jest/globals';
import { compareStores } from '../../../src/compat/formats/feast/compare.ts';
import { parseStore } from '../../../src/compat/formats/feast/engine.ts';
import type { FeatureStore } from '../../../src/compat/formats/feast/model.ts';

const python = (text: string, files: Readonly<Record<string, string>> = {}): FeatureStore =>
  parseStore({ path: 'repo/features.py', text, file: (path) => (Object.hasOwn(files, path) ? files[path] : undefined) });
const found = (client: FeatureStore, server: FeatureStore): string[] =>
  compareStores(client, server).map(({ rule, kind, path, message }) => `${rule} ${kind} ${path}: ${message}`);

const HEAD = 'from feast import *\nfrom feast.types import *\nfrom feast.on_demand_feature_view import on_demand_feature_view\n';
const ENTITY = 'driver = Entity(name="driver", join_keys=["driver_id"], value_type=ValueType.INT64)\n';
const VIEW = 'stats = FeatureView(name="stats", entities=[driver], schema=[Field(name="rate", dtype=Float32)], source=s)\n';
const REQUEST = 'asked = RequestSource(name="asked", schema=[Field(name="bonus", dtype=Int64)])\n';
const DERIVED =
  '@on_demand_feature_view(sources=[stats, asked], schema=[Field(name="total", dtype=Float64)])\ndef total(df):\n    return df\n';
const WHOLE = HEAD + ENTITY + VIEW + REQUEST + DERIVED;

describe('an on-demand view in Python', () => {
  it('is asked for by the keys of its sources and what requests give', () => {
    const [difference] = compareStores(python(WHOLE), python(WHOLE.replace('Field(name="total", dtype=Float64)', '')));
    expect(difference).toMatchObject({
      rule: 'feast/feature-removed',
      witness: { payload: { features: ['total:total'], entities: { driver_id: [1], bonus: [1] } }, error: 'total has no feature total' },
    });
  });

  it.each<[string, string, string]>([
    [
      'the key of a source has another name',
      WHOLE.replace('"driver_id"', '"id"'),
      'bonus (INT64), driver_id (INT64) for the client and bonus (INT64), id (INT64)',
    ],
    ['the key of a source has another type', WHOLE.replace('ValueType.INT64', 'ValueType.STRING'), 'driver_id (STRING)'],
    ['a request has to give more', WHOLE.replace('dtype=Int64)])', 'dtype=Int64), Field(name="more", dtype=Int64)])'), 'more (INT64)'],
    ['a request has to give another type', WHOLE.replace('dtype=Int64)', 'dtype=String)'), 'bonus (STRING)'],
    ['a source is gone', WHOLE.replace('[stats, asked]', '[stats]'), 'driver_id (INT64)'],
  ])('breaks where %s', (_, next, keys) => {
    const changes = found(python(WHOLE), python(next)).filter((line) => line.includes(' /total'));
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatch(/^feast\/join-keys-changed breaking /);
    expect(changes[0]).toContain(keys.split(' for the client')[0] ?? '');
  });

  it.each<[string, string]>([
    ['a selection of a source', WHOLE.replace('[stats, asked]', '[stats[["rate"]], asked]')],
    ['the other order', WHOLE.replace('[stats, asked]', '[asked, stats]')],
    ['entities by name, defined later', HEAD + VIEW.replace('[driver]', '["driver"]') + REQUEST + DERIVED + ENTITY],
    [
      'a call',
      HEAD +
        ENTITY +
        VIEW +
        REQUEST +
        'total = OnDemandFeatureView(name="total", sources=[stats, asked], schema=[Field(name="total", dtype=Float64)], udf=f)\n',
    ],
  ])('is the same with %s', (_, next) => {
    expect(found(python(WHOLE), python(next))).toEqual([]);
    expect(found(python(next), python(WHOLE))).toEqual([]);
  });

  it('follows sources into other files', () => {
    const files = { 'repo/base.py': HEAD + ENTITY + VIEW };
    const text = `from base import stats\n${HEAD}${REQUEST}${DERIVED}`;
    const other = { 'repo/base.py': files['repo/base.py'].replace('"driver_id"', '"id"') };
    expect(found(python(text, files), python(`${text}# comment\n`, files))).toEqual([]);
    expect(found(python(text, files), python(text, other))).toEqual([expect.stringMatching(/^feast\/join-keys-changed breaking \/total/)]);
  });

  it('names a source that cannot be read', () => {
    const next = WHOLE.replace('sources=[stats, asked]', 'sources=make_sources()');
    expect(found(python(WHOLE), python(next)).join()).toMatch(/feast\/not-read unknown \/total: .*a source of total/);
    const unknownView = WHOLE.replace('[stats, asked]', '[elsewhere, asked]');
    expect(found(python(WHOLE), python(unknownView)).join()).toMatch(/a source of total/);
  });

  it('ends where views are computed from each other', () => {
    const ring = `${HEAD}a = OnDemandFeatureView(name="a", sources=[b], schema=[])\nb = OnDemandFeatureView(name="b", sources=[a], schema=[])\n`;
    expect(found(python(ring), python(`${ring}# more\n`)).every((line) => line.startsWith('feast/not-read unknown'))).toBe(true);
  });
});

it('names a value type that cannot be read', () => {
  const next = WHOLE.replace('ValueType.INT64', 'make_type()');
  expect(found(python(WHOLE), python(next)).join()).toContain('the value type of driver');
});

describe('search by similarity', () => {
  const field = (extra: string): FeatureStore =>
    python(`${HEAD}v = FeatureView(name="v", entities=[], schema=[Field(name="x", dtype=Array(Float32)${extra})])\n`);
  const dumped = (extra: object): FeatureStore =>
    parseStore({
      path: 'registry.json',
      text: JSON.stringify({
        featureViews: [{ spec: { name: 'v', features: [{ name: 'x', valueType: 'FLOAT_LIST', ...extra }], online: true } }],
      }),
    });

  it.each<[string, string, object, readonly string[]]>([
    [
      'the same index',
      ', vector_index=True, vector_search_metric="cosine", vector_length=3',
      { vectorIndex: true, vectorSearchMetric: 'cosine', vectorLength: 3 },
      [],
    ],
    [
      'an index whose length is not said',
      ', vector_index=True, vector_search_metric="cosine"',
      { vectorIndex: true, vectorSearchMetric: 'cosine' },
      [],
    ],
    ['no index', ', vector_index=False', {}, ['breaking no index']],
    [
      'vectors of another length',
      ', vector_index=True, vector_search_metric="cosine", vector_length=4',
      { vectorIndex: true, vectorSearchMetric: 'cosine', vectorLength: 4 },
      ['breaking an index by cosine of 4 numbers'],
    ],
    [
      'another measure',
      ', vector_index=True, vector_search_metric="L2", vector_length=3',
      { vectorIndex: true, vectorSearchMetric: 'L2', vectorLength: 3 },
      ['lossy an index by L2 of 3 numbers'],
    ],
  ])('with %s', (_, text, spec, expected) => {
    const before = ', vector_index=True, vector_search_metric="cosine", vector_length=3';
    const told = (client: FeatureStore, server: FeatureStore): string[] =>
      compareStores(client, server).map(({ kind, data }) => `${kind} ${data['server'] as string}`);
    expect(told(field(before), field(text))).toEqual(expected);
    expect(told(dumped({ vectorIndex: true, vectorSearchMetric: 'cosine', vectorLength: 3 }), dumped(spec))).toEqual(expected);
  });

  it('names an index that cannot be read', () => {
    expect(found(field(', vector_index=True'), field(', vector_index=enabled()')).join()).toContain('the vector index of x');
  });
});

describe('an on-demand view over another one, in a dump', () => {
  const REQUESTED = { requestDataSource: { requestDataOptions: { schema: [{ name: 'bonus', valueType: 'INT64' }] } } };
  const from = (view: string): object => ({ featureViewProjection: { featureViewName: view } });
  const dump = (outer: object, inner: object): FeatureStore => {
    const view = (name: string, sources: object): object => ({ spec: { name, features: [{ name: 'x', valueType: 'FLOAT' }], sources } });
    const stats = { spec: { name: 'stats', entities: ['driver'], features: [{ name: 'rate', valueType: 'FLOAT' }], online: true } };
    const text = JSON.stringify({ featureViews: [stats], onDemandFeatureViews: [view('outer', outer), view('inner', inner)] });
    return parseStore({ path: 'registry.json', text });
  };

  it.each<[string, object, object, string[]]>([
    ['what its own requests give', { i: from('inner'), r: REQUESTED }, { s: from('stats') }, ['/outer']],
    ['what requests give below it', { i: from('inner') }, { s: from('stats'), r: REQUESTED }, ['/outer', '/inner']],
    ['what requests give, over no view at all', { r: REQUESTED }, { s: from('stats') }, ['/outer']],
  ])('has the keys of all views below: %s', (_, outer, inner, expected) => {
    const found = compareStores(dump({ i: from('inner') }, { s: from('stats') }), dump(outer, inner));
    expect(found.map(({ rule, kind, path }) => `${rule} ${kind} ${path}`)).toEqual(
      expected.map((path) => `feast/join-keys-changed breaking ${path}`),
    );
  });

  it('may stand in a circle, whose keys nobody knows', () => {
    const circle = dump({ i: from('inner') }, { o: from('outer') });
    const found = compareStores(circle, dump({ i: from('inner') }, { o: from('outer'), s: from('stats') }));
    expect(found.map(({ kind, message }) => `${kind} ${message}`)).toEqual([
      'unknown not read: the keys of outer',
      'unknown not read: the keys of inner',
    ]);
  });
});
