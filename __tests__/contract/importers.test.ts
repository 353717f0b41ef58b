import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { IMPORTERS } from '../../src/release/importers/registry.ts';
import { IMPORTER_NAMES } from '../../src/release/importers/types.ts';
import { modelBundle } from '../support/releases.ts';

/** A file of every kind, as small as it can be. */
const SAMPLES: Readonly<Record<(typeof IMPORTER_NAMES)[number], { path: string; text: string }>> = {
  mlmodel: { path: 'MLmodel', text: 'flavors: { a: {} }\n' },
  dvc: { path: 'a.dvc', text: `outs: [{ md5: ${'0'.repeat(32)}, path: a }]\n` },
  kserve: {
    path: 'a.yaml',
    text: 'apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nmetadata: { name: a }\nspec: { predictor: { sklearn: { storageUri: s3://a } } }\n',
  },
  feast: { path: 'a.json', text: '{"featureViews":[{"name":"a"}]}' },
  'model-signing': { path: 'a.sig', text: modelBundle({ a: 'a' }) },
};

it('every importer stands in the registry once', () => {
  expect(IMPORTERS.map(({ name }) => name)).toEqual([...IMPORTER_NAMES]);
});

describe.each(IMPORTERS.map((spec) => [spec.name, spec] as const))('%s', (name, spec) => {
  it('knows its own files, and no other does', () => {
    expect(IMPORTERS.filter((one) => one.detect(SAMPLES[name])).map((one) => one.name)).toEqual([name]);
  });

  it('reads them, and says of a pin what it knows', async () => {
    const read = await spec.load();
    const imported = await read(SAMPLES[name]);
    expect(imported.importer).toBe(name);
    expect(imported.members.length).toBeGreaterThan(0);
    expect([true, false, undefined]).toContain(imported.agrees('something else'));
    for (const { value } of imported.members) expect(imported.agrees(value)).not.toBe(false);
  });

  it.each(['', '{', '[]', 'null', '"text"', '%YAML 9.9\n---\n', '\u0000', '- a\n- b\n'])(
    'refuses what is none of them: %j',
    async (text) => {
      const read = await spec.load();
      await expect(read({ path: SAMPLES[name].path, text })).rejects.toMatchObject({ code: 'RG-IMPORT', expected: expect.any(String) });
    },
  );

  it('has a readme, and stands in that of all', () => {
    expect(readFileSync(`src/release/importers/${name}/readme.md`, 'utf8').length).toBeGreaterThan(200);
    expect(readFileSync('src/release/importers/readme.md', 'utf8')).toContain(`(${name}/readme.md)`);
  });
});
