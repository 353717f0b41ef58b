import { describe, expect, it } from '@jest/globals';
import { compareStores } from '../../../src/compat/formats/feast/compare.ts';
import { parseStore } from '../../../src/compat/formats/feast/engine.ts';
import { feast } from '../../../src/compat/formats/feast/index.ts';
import type { FeatureStore } from '../../../src/compat/formats/feast/model.ts';
import { GateError } from '../../../src/core/index.ts';

const python = (text: string, files: Readonly<Record<string, string>> = {}): FeatureStore =>
  parseStore({ path: 'repo/features.py', text, file: (path) => (Object.hasOwn(files, path) ? files[path] : undefined) });
const dump = (store: object): FeatureStore => parseStore({ path: 'registry.json', text: JSON.stringify(store) });
const found = (client: FeatureStore, server: FeatureStore): string[] =>
  compareStores(client, server).map(({ rule, kind, path }) => `${rule} ${kind} ${path}`);
const open = (store: FeatureStore): string[] =>
  [
    ...store.unread,
    ...[...store.entities.values(), ...store.views.values(), ...store.services.values()].flatMap((item) => item.unread),
  ].map(({ what }) => what);

const VIEW = {
  spec: { name: 'stats', entities: ['driver'], features: [{ name: 'rate', valueType: 'FLOAT' }], ttl: '86400s', online: true },
};
const STORE = {
  project: 'p',
  entities: [{ spec: { name: 'driver', valueType: 'INT64', joinKey: 'driver_id' } }],
  featureViews: [VIEW],
  featureServices: [
    { spec: { name: 'model', features: [{ featureViewName: 'stats', featureColumns: [{ name: 'rate', valueType: 'FLOAT' }] }] } },
  ],
};
const changed = (spec: object): object => ({ ...STORE, featureViews: [{ spec: { ...VIEW.spec, ...spec } }] });

describe('registry dumps', () => {
  it.each<[string, object, string[], string[]]>([
    ['a feature removed', changed({ features: [] }), ['feast/feature-removed breaking /stats/rate'], []],
    [
      'a type changed',
      changed({ features: [{ name: 'rate', valueType: 'DOUBLE' }] }),
      ['feast/feature-type-changed breaking /stats/rate'],
      ['feast/feature-type-changed breaking /stats/rate'],
    ],
    ['a time to live changed', changed({ ttl: '60s' }), ['feast/ttl-changed lossy /stats'], ['feast/ttl-changed lossy /stats']],
    ['no longer online', changed({ online: undefined }), ['feast/online-disabled breaking /stats'], []],
    [
      'without entities',
      changed({ entities: ['__dummy'] }),
      ['feast/join-keys-changed breaking /stats'],
      ['feast/join-keys-changed breaking /stats'],
    ],
    [
      'the key of another type',
      { ...STORE, entities: [{ spec: { name: 'driver', valueType: 'STRING', joinKey: 'driver_id' } }] },
      ['feast/join-keys-changed breaking /stats'],
      ['feast/join-keys-changed breaking /stats'],
    ],
    [
      'an entity renamed, its key kept',
      { ...changed({ entities: ['chauffeur'] }), entities: [{ spec: { name: 'chauffeur', valueType: 'INT64', joinKey: 'driver_id' } }] },
      [],
      [],
    ],
    ['everything gone', { project: 'p' }, ['feast/view-removed breaking /stats', 'feast/service-removed breaking /services/model'], []],
    ['a view added', { ...STORE, onDemandFeatureViews: [{ spec: { name: 'x', features: [] } }] }, [], ['feast/view-removed breaking /x']],
  ])('%s', (_, next, deploy, rollback) => {
    expect(found(dump(STORE), dump(next))).toEqual(deploy);
    expect(found(dump(next), dump(STORE))).toEqual(rollback);
  });

  it('shows a request that is refused', () => {
    const [difference] = compareStores(dump(STORE), dump(changed({ features: [] })));
    expect(difference?.witness).toEqual({
      payload: { features: ['stats:rate'], entities: { driver_id: [1] } },
      outcome: 'rejected',
      error: 'stats has no feature rate',
      confirmedBy: ['own request interpreter'],
    });
  });
});

const HEAD = 'from feast import *\nfrom datetime import timedelta\nd = Entity(name="d")\n';

describe('what is read of Python', () => {
  it('follows names, also into files beside it', () => {
    const files = {
      'repo/entities.py': 'from feast import Entity as E\ndriver = E(name="driver", join_keys=["driver_id"])\n',
      'repo/common.py': 'HOURS = 2\n',
    };
    const store = python(
      'from feast import FeatureView, Field\nfrom feast.types import Int64\nfrom datetime import timedelta\nfrom entities import driver as d\nfrom .common import HOURS\nv = FeatureView(name="v" "w", entities=[d], ttl=timedelta(hours=HOURS), schema=[Field("a", Int64)])\n',
      files,
    );
    expect(open(store)).toEqual([]);
    expect(store.views.get('vw')?.ttl).toBe(7200);
    expect([...store.entities.values()].map(({ name, joinKey }) => [name, joinKey])).toEqual([['driver', 'driver_id']]);
  });

  it.each<[string, string, string[]]>([
    ['a loop', 'for n in names:\n    v = FeatureView(name=n)\n', ['FeatureView inside of `for`']],
    ['a function of this file', 'def make(n):\n    return FeatureView(name=n)\nv = make("a")\n', ['make("a")']],
    ['a function of another file', 'from factories import make\nv = make("a")\n', ['make("a")']],
    ['a computed name', 'v = FeatureView(name=f"{a}", schema=[])\n', ['FeatureView(name=f"{a}", schema=[])']],
    ['spread arguments', 'v = FeatureView(name="v", schema=[], **options)\n', ['**options']],
    ['an inferred schema', 'v = FeatureView(name="v", entities=[d])\n', ['the schema, which is inferred from the source, of v']],
    ['a comprehension', 'v = FeatureView(name="v", schema=[Field(name=n, dtype=Int64) for n in names])\n', ['a field of v']],
    ['a name from elsewhere', 'from elsewhere import x\nv = FeatureView(name="v", entities=[x], schema=[])\n', ['an entity of v']],
    ['an unknown type', 'v = FeatureView(name="v", schema=[Field(name="a", dtype=mine)])\n', ['the type of a of v']],
    [
      'a list that is changed later',
      's = []\ns.append(Field(name="a", dtype=Int64))\nv = FeatureView(name="v", schema=s)\n',
      ['the schema of v'],
    ],
    ['a name assigned twice', 's = []\ns = [1]\nv = FeatureView(name="v", schema=s)\n', ['the schema of v']],
    [
      'a name set in a condition',
      't = 1\nif x:\n    t = 2\nv = FeatureView(name="v", schema=[], ttl=timedelta(days=t))\n',
      ['the ttl of v'],
    ],
    [
      'a renamed view in a service',
      'v = FeatureView(name="v", schema=[])\ns = FeatureService(name="s", features=[v.with_name("w")])\n',
      ['v.with_name("w") in s'],
    ],
    [
      'nothing',
      'import os\nP = os.environ["P"]\nq = FileSource(path=P)\nv = FeatureView(name="v", entities=[d], schema=[], source=q, tags={"a": f"{P}"})\n',
      [],
    ],
  ])('says what is open: %s', (_, text, expected) => {
    expect(open(python(HEAD + text))).toEqual(expected);
  });

  it('does not call gone what may be in a part that was not read', () => {
    const before = python(`${HEAD}v = FeatureView(name="v", entities=[d], schema=[])\n`);
    const after = python(`${HEAD}for n in names:\n    v = FeatureView(name=n)\n`);
    expect(found(before, after)).toEqual(['feast/not-read unknown ', 'feast/view-removed unknown /v']);
  });
});

function failure(path: string, text: string): string {
  try {
    parseStore({ path, text });
  } catch (error) {
    if (error instanceof GateError) return error.describe();
    throw error;
  }
  return 'read';
}

describe('what is refused', () => {
  it.each([
    ['a.json', '[]', /^a\.json:1:1 RG-SCHEMA-SYNTAX: the dump is not an object/],
    ['a.json', '{"featureViews": {}}', /^a\.json:1:18 .*featureViews is not a list/],
    ['a.json', '{"featureViews": [{"spec": {}}]}', /a definition has no name/],
    ['a.json', '{"featureViews": [{"spec": {"name": "a"}}, {"spec": {"name": "a"}}]}', /"a" stands twice/],
    ['a.json', '{"featureViews": [{"spec": {"name": "a", "ttl": "1 day"}}]}', /ttl is not a duration/],
    ['a.json', '['.repeat(100_000), /nesting is deeper than/],
    ['a.py', 'a = (1', /^a\.py:1:5 RG-SCHEMA-SYNTAX: \( is not closed/],
    ['a.py', 'a = 1)', /^a\.py:1:6 .*unexpected \)/],
    ['a.py', 'a = "x\n', /^a\.py:1:5 .*a string is not closed/],
    ['a.py', `a = ${'['.repeat(100_000)}`, /nested too deeply/],
    ['a.py', 'a = $', /unexpected "\$"/],
  ])('%s: %s', (path, text, expected) => {
    expect(failure(path, text)).toMatch(expected);
  });

  it('reads long and odd files', () => {
    expect(failure('a.py', `a = ${'-'.repeat(50_000)}1\n`)).toBe('read');
    expect(failure('a.py', `a = b${'.c'.repeat(50_000)}\n`)).toBe('read');
    expect(failure('a.py', `a = 1${' + 1'.repeat(50_000)}\n`)).toBe('read');
    expect(failure('a.py', 'a = a\nb = c\nc = b\nv = FeatureView(name=b, schema=a)\n')).toBe('read');
    expect(failure('a.py', 'x = """a\n\'"b"""; y = r"\\"\n')).toMatch(/not closed|read/);
  });
});

describe('what is recognised', () => {
  it.each([
    ['repo/features.py', 'import os\nfrom feast import FeatureView\n', true],
    ['repo/train.py', 'import os\n', false],
    ['registry.json', '{\n  "entities": [],\n  "featureViews": [\n', true],
    ['package.json', '{"name": "x"}', false],
  ])('%s', (path, head, expected) => {
    expect(feast.detect(path, head)).toBe(expected);
  });
});
