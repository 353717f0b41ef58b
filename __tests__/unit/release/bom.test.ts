import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { ROLES } from '../../../src/core/index.ts';
import { makeStatement, type ReleaseMember, toCycloneDx } from '../../../src/release/index.ts';
import { COMMIT, hexOf, memberOf, releaseOf } from '../../support/releases.ts';

const SCHEMAS = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';
const load = (name: string): object => JSON.parse(readFileSync(`${SCHEMAS}/${name}.SNAPSHOT.schema.json`, 'utf8')) as object;
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
addFormats.default(ajv, ['date-time', 'uri', 'uri-reference', 'email', 'regex', 'date', 'time']);
for (const format of ['iri-reference', 'idn-email']) ajv.addFormat(format, true);
for (const name of ['spdx', 'jsf-0.82']) ajv.addSchema(load(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
const validate = ajv.compile(load('bom-1.6'));
const problems = (bom: object): unknown => (validate(bom) ? [] : validate.errors);

const members: ReleaseMember[] = [
  { ...memberOf('image', 'image', `r.example:5000/team/app:1@sha256:${hexOf('i')}`), digest: { sha256: hexOf('i') }, sealedBy: 'content' },
  {
    ...memberOf('model', 'model', 's3://b/m'),
    sources: [{ file: 'MLmodel', importer: 'mlmodel', digest: { sha256: hexOf('m') }, facts: { run: 'r' } }],
  },
  memberOf('data', 'dataset', '0'.repeat(32)),
  { ...memberOf('code', 'code', COMMIT), digest: { gitCommit: COMMIT }, sealedBy: 'commit' },
  ...(['features', 'config', 'toggle', 'traffic', 'other'] as const).map((role) => memberOf(role, role, `${role} 1`)),
];
const bom = toCycloneDx(releaseOf('x', { members, release: 'v1.4.0', interfaces: { signature: { sha256: hexOf('s') } } }));

describe('the bill of materials', () => {
  it('is one of CycloneDX 1.6, with a component for every role', () => {
    expect(problems(bom)).toEqual([]);
    expect(bom).toMatchObject({
      specVersion: '1.6',
      metadata: { component: { name: 'production', version: 'v1.4.0' } },
      components: expect.arrayContaining([
        expect.objectContaining({
          type: 'machine-learning-model',
          name: 'model',
          hashes: [{ alg: 'SHA-256', content: hexOf('s3://b/m') }],
        }),
        expect.objectContaining({ type: 'container', purl: expect.stringContaining('pkg:oci/app@sha256%3A') }),
        expect.objectContaining({ type: 'data', name: 'data', data: [expect.objectContaining({ type: 'dataset' })] }),
        expect.objectContaining({ type: 'application', name: 'code', pedigree: { commits: [{ uid: COMMIT }] } }),
      ]),
      dependencies: expect.arrayContaining([{ ref: 'model:model', dependsOn: ['dataset:data'] }]),
    });
  });

  it('is the same for the same manifest, and another for another', () => {
    expect(toCycloneDx(releaseOf('x', { members, release: 'v1.4.0', interfaces: { signature: { sha256: hexOf('s') } } }))).toEqual(bom);
    expect(toCycloneDx(releaseOf('y'))['serialNumber']).not.toBe(bom['serialNumber']);
  });

  it('is valid whatever names and values say', () => {
    const member = fc.record({
      name: fc.string({ minLength: 1 }),
      role: fc.constantFrom(...ROLES),
      value: fc.oneof(fc.string(), fc.webUrl()),
    });
    fc.assert(
      fc.property(fc.uniqueArray(member, { minLength: 1, maxLength: 8, selector: ({ name }) => name }), (all) => {
        const facts = { environment: 'e', createdAt: '2026-01-01T00:00:00.000Z', commit: COMMIT, predecessor: null, interfaces: {} };
        expect(
          problems(toCycloneDx(makeStatement({ ...facts, members: all.map(({ name, role, value }) => memberOf(name, role, value)) }))),
        ).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
