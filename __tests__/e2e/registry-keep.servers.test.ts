import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/core/index.ts';
import { checkAvailability, keepImage, type KeepOptions, keepTag, pruneTags } from '../../src/registry/index.ts';
import { type DockerRegistry, startDockerRegistry } from '../support/docker-registry.ts';
import { ACCEPT, image, index } from '../support/oci-images.ts';

let registry: DockerRegistry;
beforeAll(async () => {
  registry = await startDockerRegistry();
});
afterAll(() => registry.stop());

const options = (more: Partial<KeepOptions> = {}): KeepOptions => ({
  fetch,
  clock: systemClock,
  signal: new AbortController().signal,
  credentials: () => Promise.resolve(undefined),
  mask: () => undefined,
  plainHttp: [registry.host],
  prefix: 'rollback-gate-keep',
  ...more,
});
const reference = (repository: string, digest: string) => ({ domain: registry.host, repository, tag: undefined, digest });
const tagsOf = async (repository: string): Promise<string[]> => {
  const response = await fetch(`http://${registry.host}/v2/${repository}/tags/list`);
  return (((await response.json()) as { tags?: string[] | null }).tags ?? []).sort();
};
const bytesOf = async (repository: string, name: string): Promise<string> =>
  (await fetch(`http://${registry.host}/v2/${repository}/manifests/${name}`, { headers: { accept: ACCEPT } })).text();
const [amd, arm] = [image('kept'), image('kept', 'linux/arm64')];
const both = index({ 'linux/amd64': amd, 'linux/arm64': arm });
async function pushBoth(repository: string): Promise<void> {
  for (const one of [amd, arm]) await registry.push(repository, one);
  await registry.put(repository, both, '1.4');
}

describe('an image that is kept in a real registry', () => {
  it('lives on with all its children when garbage is collected and its tag has moved on; every byte is as it was', async () => {
    await pushBoth('kept/app');
    const before = await bytesOf('kept/app', both.digest);
    const report = await keepImage(reference('kept/app', both.digest), options());
    expect(report).toMatchObject({ verdict: 'ok', problems: [] });
    expect(new Set(report.kept.map(({ digest, outcome }) => `${digest} ${outcome}`))).toEqual(
      new Set([amd.manifest, arm.manifest, both].map(({ digest }) => `${digest} tagged`)),
    );
    const next = image('next');
    await registry.push('kept/app', next);
    await registry.put('kept/app', next.manifest, '1.4');
    await registry.collectGarbage();
    expect((await checkAvailability(reference('kept/app', both.digest), options())).verdict).toBe('ok');
    expect(await bytesOf('kept/app', both.digest)).toBe(before);
    expect(await bytesOf('kept/app', keepTag('rollback-gate-keep', both.digest))).toBe(before);
    const again = await keepImage(reference('kept/app', both.digest), options());
    expect(again.kept.map(({ outcome }) => outcome)).toEqual(['already', 'already', 'already']);
  });

  it('writes nothing in a dry run', async () => {
    await pushBoth('dry/app');
    const report = await keepImage(reference('dry/app', both.digest), options({ dryRun: true }));
    expect(report.kept.map(({ outcome }) => outcome)).toEqual(['planned', 'planned', 'planned']);
    expect(await tagsOf('dry/app')).toEqual(['1.4']);
  });

  it('is gone when a child is, and cannot be tagged; the children that are there are kept all the same', async () => {
    await pushBoth('torn/app');
    await registry.remove('torn/app', arm.manifest.digest);
    const report = await keepImage(reference('torn/app', both.digest), options());
    expect(report).toMatchObject({
      verdict: 'gone',
      kept: [{ digest: amd.manifest.digest, outcome: 'tagged' }],
      problems: [
        { kind: 'manifest', digest: arm.manifest.digest, verdict: 'gone' },
        { kind: 'index', digest: both.digest, verdict: 'unknown', reason: expect.stringContaining('something that it lists is gone') },
      ],
    });
    // Of a platform that nobody asks for, absence is no problem; that the index cannot be tagged is one.
    const one = await keepImage(reference('torn/app', both.digest), options({ platforms: ['linux/amd64'] }));
    expect([one.verdict, one.problems.map(({ kind }) => kind)]).toEqual(['unknown', ['index']]);
    expect((await keepImage(reference('torn/app', image('never').manifest.digest), options())).verdict).toBe('gone');
  });

  it('never takes a tag from another image', async () => {
    await pushBoth('taken/app');
    await registry.put('taken/app', amd.manifest, keepTag('rollback-gate-keep', both.digest));
    const report = await keepImage(reference('taken/app', both.digest), options());
    expect(report).toMatchObject({ verdict: 'mismatch', problems: [{ reason: expect.stringContaining('names something else') }] });
    expect(await bytesOf('taken/app', keepTag('rollback-gate-keep', both.digest))).toBe(amd.manifest.bytes.toString());
  });

  it('keeps its tag when the registry removes none, and that is told; no digest is ever removed', async () => {
    await pushBoth('old/app');
    await keepImage(reference('old/app', both.digest), options());
    const needed = new Set([keepTag('rollback-gate-keep', amd.manifest.digest)]);
    const planned = await pruneTags(reference('old/app', both.digest), needed, options({ dryRun: true }));
    const expected = [arm.manifest, both].map(({ digest }) => keepTag('rollback-gate-keep', digest)).sort();
    expect(planned).toMatchObject({ verdict: 'ok', value: expected.map((tag) => ({ tag, outcome: 'planned' })) });
    const pruned = await pruneTags(reference('old/app', both.digest), needed, options());
    expect(pruned).toMatchObject({
      verdict: 'ok',
      value: expected.map((tag) => ({ tag, outcome: 'left', reason: expect.stringContaining('removes no tags') })),
    });
    expect((await checkAvailability(reference('old/app', both.digest), options())).verdict).toBe('ok');
    expect(await pruneTags(reference('never/pushed', both.digest), needed, options())).toMatchObject({ verdict: 'ok', value: [] });
  });
});
