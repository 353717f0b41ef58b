import { describe, expect, it } from '@jest/globals';
import { importFile } from '../../../src/release/index.ts';
import { hexOf, modelBundle } from '../../support/releases.ts';

const mlmodel = (extra = ''): string => `artifact_path: model
flavors:
  python_function: { loader_module: mlflow.sklearn, python_version: 3.11.4 }
  sklearn: { pickled_model: model.pkl, sklearn_version: 1.5.0 }
mlflow_version: 2.16.0
model_uuid: 0123456789abcdef0123456789abcdef
run_id: 9f1c
signature:
  inputs: '[{"name": "price", "type": "double", "required": true}]'
  outputs: '[{"type": "tensor"}]'
  params: null
${extra}`;
const dvcLock = `schema: '2.0'
stages:
  train:
    cmd: python train.py
    deps: [{ path: train.py, hash: md5, md5: 11111111111111111111111111111111, size: 3 }]
    outs:
      - { path: data/train, hash: md5, md5: 22222222222222222222222222222222.dir, size: 70, nfiles: 2 }
      - { path: model.pkl, hash: md5, md5: 12345678901234567890123456789012, size: 10 }
`;
const service = `apiVersion: serving.kserve.io/v1beta1
kind: InferenceService
metadata: { name: ranker }
spec:
  predictor:
    model: { modelFormat: { name: sklearn, version: "1" }, runtime: kserve-sklearn, storageUri: oci://r.example/ranker@sha256:${'a'.repeat(64)} }
  transformer:
    containers: [{ name: prepare, image: r.example/prepare:1 }]
---
apiVersion: v1
kind: ConfigMap
`;
const dump = (version: number, ttl = '3600s'): string =>
  JSON.stringify({
    project: 'shop',
    featureViews: [
      {
        spec: { name: 'sales', features: [{ name: 'price' }, { name: 'units' }], ttl },
        meta: { currentVersionNumber: version, lastUpdatedTimestamp: String(version) },
      },
    ],
    onDemandFeatureViews: [{ spec: { name: 'ratio', version: 'v4' }, meta: {} }],
  });
const from = (path: string, text: string) => importFile({ path, text });

describe('what files of tools tell of a release', () => {
  it('MLmodel: run, flavours, and a signature that does not depend on spacing', async () => {
    const read = await from('models/MLmodel', mlmodel());
    expect(read?.members).toMatchObject([
      { role: 'model', value: 'runs:/9f1c/model', facts: { run: '9f1c', flavors: 'python_function, sklearn 1.5.0', mlflow: '2.16.0' } },
    ]);
    const spaced = await from('MLmodel', mlmodel().replace('{"name": "price", "type"', '{ "name":"price",   "type"'));
    expect([read?.signature, spaced?.signature]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), read?.signature]);
    const typed = await from('MLmodel', mlmodel().replace('"double"', '"long"'));
    expect(typed?.signature).not.toBe(read?.signature);
    expect([read?.agrees('runs:/9f1c/model'), read?.agrees('runs:/other/model'), read?.agrees('models:/ranker/7')]).toEqual([
      true,
      false,
      undefined,
    ]);
    const none = await from('MLmodel', 'flavors: { sklearn: {} }\nrun_id: x\n');
    expect(none).not.toHaveProperty('signature');
    expect(none?.members[0]?.facts['signature']).toContain('none');
    const logged = await from('MLmodel', mlmodel(`model_id: m-${'b'.repeat(32)}\n`));
    expect(logged?.agrees(`models:/m-${'c'.repeat(32)}`)).toBe(false);
  });

  it('dvc.lock and .dvc: outputs with their hashes, also those that look like numbers', async () => {
    const read = await from('dvc.lock', dvcLock);
    expect(read?.members.map(({ name, value, digest }) => [name, value, digest])).toEqual([
      ['data/train', `${'2'.repeat(32)}.dir`, { md5: '2'.repeat(32) }],
      ['model.pkl', '12345678901234567890123456789012', { md5: '12345678901234567890123456789012' }],
    ]);
    expect([read?.agrees('2'.repeat(32)), read?.agrees(`${'2'.repeat(32)}.dir`), read?.agrees('v7')]).toEqual([false, true, undefined]);
    const one = await from('data/train.dvc', 'outs:\n- md5: 0123456789abcdef0123456789abcdef\n  size: 1\n  path: train\n');
    expect(one?.members).toMatchObject([{ name: 'train', role: 'dataset', facts: { path: 'train', size: '1' } }]);
  });

  it('older lock files, and outputs that a storage keeps', async () => {
    const old = await from('dvc.lock', `train:\n  cmd: python train.py\n  outs: [{ path: m, md5: ${'3'.repeat(32)} }]\n`);
    expect(old?.members).toMatchObject([{ name: 'm', value: '3'.repeat(32), facts: { stage: 'train' } }]);
    const kept = await from('a.dvc', 'outs:\n- { path: b, etag: abc-1 }\n- path: c\n  files: [{ relpath: x, md5: 1 }]\n');
    expect(kept?.members.map(({ value, digest }) => [value, digest])).toEqual([
      ['abc-1', {}],
      [expect.stringMatching(/^sha256:/), {}],
    ]);
  });

  it('InferenceService: several models of one server', async () => {
    const text = service.replace(/storageUri: \S+ \}/, 'storageUris: [{ uri: s3://a }, { uri: s3://b }] }');
    const read = await from('a.yaml', text);
    expect(read?.members.map(({ name, value }) => [name, value]).slice(0, 2)).toEqual([
      ['ranker/predictor/0', 's3://a'],
      ['ranker/predictor/1', 's3://b'],
    ]);
  });

  it('InferenceService: models with their formats, and images of the parts around them', async () => {
    const read = await from('deploy/inference.yaml', service);
    expect(read?.members).toMatchObject([
      {
        name: 'ranker/predictor',
        role: 'model',
        digest: { sha256: 'a'.repeat(64) },
        facts: { format: 'sklearn', version: '1', runtime: 'kserve-sklearn' },
      },
      { name: 'ranker/transformer/prepare', role: 'image', value: 'r.example/prepare:1', digest: {} },
    ]);
    expect(read?.agrees('r.example/prepare:2')).toBe(false);
  });

  it('Feast: views with version and definition; times of the registry do not change the definition', async () => {
    const [two, three, slow] = [await from('dump.json', dump(2)), await from('dump.json', dump(3)), await from('dump.json', dump(2, '9s'))];
    const sales = (read: typeof two) => read?.members.find(({ name }) => name === 'sales');
    expect(two?.members.map(({ value }) => value)).toEqual(['sales@v2', 'ratio@v4']);
    expect(sales(two)?.digest).toEqual(sales(three)?.digest);
    expect(sales(slow)?.digest).not.toEqual(sales(two)?.digest);
    expect([two?.agrees('sales@v2'), two?.agrees('sales@v3'), two?.agrees('gone@v1'), two?.agrees('7')]).toEqual([
      true,
      false,
      false,
      undefined,
    ]);
    const store = await from(
      'feature_repo/feature_store.yaml',
      'project: shop\nprovider: local\nregistry: { registry_type: sql, path: x }\nonline_store: { type: redis }\n',
    );
    expect(store?.members).toMatchObject([
      { name: 'shop', role: 'config', facts: { provider: 'local', registry: 'sql', online: 'redis' } },
    ]);
  });

  it('model signature: the digest of the whole, worked out again from the files', async () => {
    const read = await from('model.sig', modelBundle({ 'config.json': '{}', 'weights.bin': 'w' }));
    const root = hexOf(Buffer.from(hexOf('{}') + hexOf('w'), 'hex'));
    expect(read).toMatchObject({
      content: root,
      members: [{ name: 'ranker', digest: { sha256: root }, facts: { files: '2', signature: 'not verified' } }],
    });
    expect([
      read?.agrees(`oci://r.example/m@sha256:${root}`),
      read?.agrees(`oci://r.example/m@sha256:${hexOf('')}`),
      read?.agrees('s3://m'),
    ]).toEqual([true, false, undefined]);
  });

  it('leaves other files alone', async () => {
    expect(await from('values.yaml', 'a: 1')).toBeUndefined();
    expect(await from('README.md', '# x')).toBeUndefined();
  });
});

describe('files that are not what they seem', () => {
  const bomb = `flavors: &a { x: 1 }\n${Array.from({ length: 9 }, (_, n) => `b${n}: &b${n} [${`*${n === 0 ? 'a' : `b${n - 1}`},`.repeat(9)}]`).join('\n')}\n`;
  it.each<[string, string, string, string]>([
    ['no YAML', 'MLmodel', 'flavors: {', 'not YAML'],
    ['a key twice', 'MLmodel', 'flavors: {}\nflavors: { a: {} }\n', 'not YAML that all readers understand alike'],
    ['a bomb of aliases', 'MLmodel', bomb, 'cannot be read'],
    ['deep nesting', 'dvc.lock', `outs: ${'['.repeat(500)}${']'.repeat(500)}`, 'nested too deeply'],
    ['very deep nesting', 'dvc.lock', `outs: ${'['.repeat(50_000)}`, ''],
    ['two documents', 'dvc.lock', `${dvcLock}---\n${dvcLock}`, 'lists no outputs'],
    ['no flavors', 'MLmodel', 'run_id: x', 'no flavors'],
    ['a signature that is no JSON', 'MLmodel', 'flavors: { a: {} }\nsignature: { inputs: "[" }\n', 'inputs of the signature are not JSON'],
    ['a hash that is none', 'x.dvc', 'outs: [{ path: a, md5: ../../x }]', 'has no hash'],
    ['an output without a path', 'x.dvc', `outs: [{ md5: ${'a'.repeat(32)} }]`, 'has no path'],
    [
      'an InferenceService without models',
      'a.yaml',
      'apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nmetadata: { name: a }\nspec: { predictor: {} }',
      'names no model',
    ],
    ['a dump of nothing', 'dump.json', '{"featureViews": []}', 'lists no feature views'],
    ['two views of one name', 'dump.json', '{"featureViews": [{"name":"a"},{"name":"a"}]}', 'the same name'],
    ['a dump with deep nesting', 'dump.json', `{"featureViews": ${'['.repeat(10_000)}`, 'nested too deeply'],
    [
      'a root that is not of its files',
      'm.sig',
      modelBundle({ a: 'a' }, hexOf('b')),
      'the digest of the model is not that of the files it lists',
    ],
    ['a signature over something else', 'm.sig', modelBundle({ a: 'a' }, undefined, 'https://slsa.dev/provenance/v1'), 'is of the type'],
    ['a signature over nothing', 'm.sig', modelBundle({}), 'lists no files'],
  ])('%s is refused', async (_, path, text, message) => {
    await expect(from(path, text)).rejects.toMatchObject({ code: 'RG-IMPORT', message: expect.stringContaining(message) });
  });

  it('own keys only: a prototype is no data', async () => {
    const read = await from(
      'dump.json',
      '{"featureViews": [{"spec": {"name": "__proto__", "constructor": 1}}], "__proto__": {"streamFeatureViews": [{"name": "ghost"}]}}',
    );
    expect(read?.members.map(({ name }) => name)).toEqual(['__proto__']);
  });
});
