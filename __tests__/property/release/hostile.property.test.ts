import { describe, expect, it } from '@jest/globals';
import { assert, asyncProperty, constantFrom, json, oneof, property, string, tuple } from 'fast-check';
import { GateError } from '../../../src/core/index.ts';
import { importFile, parseStatement, statementText } from '../../../src/release/index.ts';
import { modelBundle, releaseOf } from '../../support/releases.ts';

const RUNS = 1500;
const PATHS = ['MLmodel', 'dvc.lock', 'a.dvc', 'a.yaml', 'a.json', 'feature_store.yaml', 'a.sig'];
const SEEDS = [
  'flavors: { a: {} }\nrun_id: r\nsignature: { inputs: "[]" }\n',
  `stages: { a: { outs: [{ path: a, md5: ${'0'.repeat(32)} }] } }\n`,
  'apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nmetadata: { name: a }\nspec: { predictor: { sklearn: { storageUri: s3://a } } }\n',
  '{"featureViews":[{"spec":{"name":"a","features":[{"name":"b"}]}}]}',
  modelBundle({ a: 'a' }),
];
/** A text with one piece replaced by another. */
const mangled = tuple(constantFrom(...SEEDS, statementText(releaseOf('x'))), string(), string({ maxLength: 3 })).map(
  ([seed, put, where]) => {
    const at = where === '' ? seed.length / 2 : seed.indexOf(where);
    return at < 0 ? seed + put : seed.slice(0, at) + put + seed.slice(at + 1);
  },
);
const text = oneof(string(), json(), mangled);

describe('whatever a file says', () => {
  it('an importer reads it or refuses it, and never fails', async () => {
    await assert(
      asyncProperty(constantFrom(...PATHS), text, async (path, content) => {
        try {
          const imported = await importFile({ path, text: content });
          if (imported) expect(imported.members.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(GateError);
          expect((error as GateError).code).toBe('RG-IMPORT');
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('a manifest is read as it was written, or refused', () => {
    assert(
      property(text, (content) => {
        try {
          expect(statementText(parseStatement(content, 'a.json')).length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(GateError);
          expect((error as GateError).code).toBe('RG-RELEASE');
        }
      }),
      { numRuns: RUNS },
    );
  });
});
