import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../../src/core/index.ts';
import { filesDigest, missingRoles, type SealFile, sealMember } from '../../../src/release/index.ts';
import { hexOf, modelBundle } from '../../support/releases.ts';

const file = (path: string, text: string): SealFile => ({ path, bytes: Buffer.from(text) });
const seal = async (role: Role, value: string, ...files: SealFile[]): Promise<unknown> => {
  const sealed = await sealMember({ name: 'pin', role, value }, files);
  return 'problem' in sealed ? sealed.problem : [sealed.member.sealedBy, sealed.member.digest];
};
const hex = 'b'.repeat(64);

describe('what a member is sealed by', () => {
  it('the digest in its value, before all else', async () => {
    expect(await seal('image', `r.example/app:1@sha256:${hex}`)).toEqual(['content', { sha256: hex }]);
    expect(await seal('model', `oci://r.example/m@sha256:${hex}`, file('notes.txt', 'x'))).toEqual(['content', { sha256: hex }]);
    expect(await seal('config', `sha256:${hex}`)).toEqual(['content', { sha256: hex }]);
  });

  it('a commit, where the value names one', async () => {
    expect(await seal('code', 'a'.repeat(40))).toEqual(['commit', { gitCommit: 'a'.repeat(40) }]);
    expect(await seal('model', `hf://owner/name@${'a'.repeat(40)}`)).toEqual(['commit', { gitCommit: 'a'.repeat(40) }]);
    expect(await seal('code', 'v1.4.0')).toContain('names no content');
  });

  it('the value, where that is all there is', async () => {
    expect(await seal('toggle', 'false')).toEqual(['value', { sha256: hexOf('false') }]);
    expect(await seal('traffic', '10')).toEqual(['value', { sha256: hexOf('10') }]);
  });

  it('files, whatever their order; a record of a tool by its bytes; a signed model by its contents', async () => {
    const [a, b] = [file('a', '1'), file('b', '2')];
    expect(filesDigest([a, b])).toBe(filesDigest([b, a]));
    expect(filesDigest([a, b])).not.toBe(filesDigest([file('a', '2'), file('b', '1')]));
    expect(await seal('features', 'v3', a, b)).toEqual(['files', { sha256: filesDigest([a, b]).slice(7) }]);
    const lock = `outs: [{ path: d, md5: ${'1'.repeat(32)} }]`;
    expect(await seal('dataset', '1'.repeat(32), file('d.dvc', lock))).toEqual(['record', { sha256: hexOf(lock) }]);
    const root = hexOf(Buffer.from(hexOf('w'), 'hex'));
    expect(await seal('model', 's3://m', file('m.sig', modelBundle({ w: 'w' })))).toEqual(['content', { sha256: root }]);
  });

  it('nothing: then it says what would help', async () => {
    expect(await seal('model', 's3://bucket/model/')).toBe(
      '"s3://bucket/model/" names no content by its sha256, and `release.seals.pin` names no file that does',
    );
    expect(await seal('image', `r.example/a@sha512:${'c'.repeat(128)}`)).toContain('by sha512 alone');
  });

  it('never a record of another release', async () => {
    const lock = file('dvc.lock', `stages: { a: { outs: [{ path: d, md5: ${'1'.repeat(32)} }] } }`);
    await expect(seal('dataset', '2'.repeat(32), lock)).rejects.toMatchObject({
      code: 'RG-RELEASE',
      message: expect.stringContaining('speaks of another dataset'),
    });
  });

  it('tells what its record says, and the signature of the model where the record is known to be of it', async () => {
    const run = 'ab'.repeat(16);
    const record = file('MLmodel', `flavors: { a: {} }\nrun_id: ${run}\nsignature: { inputs: "[]" }\n`);
    const sealed = (value: string): Promise<unknown> => sealMember({ name: 'm', role: 'model', value }, [record]);
    const signature = { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) };
    expect(await sealed(`runs:/${run}/model`)).toMatchObject({
      member: { sealedBy: 'record', sources: [{ file: 'MLmodel', importer: 'mlmodel', facts: { run } }] },
      signature,
    });
    expect(await sealed(`s3://mlflow/1/${run}/artifacts/model`)).toMatchObject({ signature });
    // The record may have been forgotten when the pin was moved: what it says of signatures proves nothing.
    for (const value of ['models:/ranker/7', 's3://models/ranker', `s3://mlflow/${run}x/model`])
      expect(await sealed(value)).toMatchObject({ member: { sealedBy: 'record' }, signature: undefined });
  });
});

it('roles that lack are told in the order in which they are demanded', () => {
  expect(missingRoles([{ role: 'image' }], ['model', 'image', 'dataset'])).toEqual(['model', 'dataset']);
  expect(missingRoles([{ role: 'image' }], [])).toEqual([]);
});
