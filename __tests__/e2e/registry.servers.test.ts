import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/core/index.ts';
import { checkAvailability } from '../../src/registry/index.ts';
import { type DockerRegistry, startDockerRegistry } from '../support/docker-registry.ts';
import { image, index } from '../support/oci-images.ts';

let registry: DockerRegistry;
beforeAll(async () => {
  registry = await startDockerRegistry();
});
afterAll(() => registry.stop());

async function verdict(repository: string, digest: string, platforms: readonly string[] = []): Promise<unknown[]> {
  const { host } = registry;
  const report = await checkAvailability(
    { domain: host, repository, tag: undefined, digest },
    {
      fetch,
      clock: systemClock,
      signal: new AbortController().signal,
      credentials: () => Promise.resolve(undefined),
      mask: () => undefined,
      plainHttp: [host],
      platforms,
    },
  );
  return [report.verdict, ...report.problems.map(({ kind, digest: part }) => `${kind} ${part}`)];
}

describe('a real registry', () => {
  it('has an image under its digest after its tag has moved on', async () => {
    const [old, next] = [image('old'), image('next')];
    for (const one of [old, next]) {
      await registry.push('moved/app', one);
      await registry.put('moved/app', one.manifest, 'latest');
    }
    expect(await verdict('moved/app', old.manifest.digest)).toEqual(['ok']);
    expect(await verdict('moved/app', image('never pushed').manifest.digest)).toEqual(['gone', expect.stringContaining('index')]);
    expect(await verdict('never/pushed', old.manifest.digest)).toEqual(['gone', expect.stringContaining('index')]);
  });

  it('goes on answering for an index whose image was deleted: it is gone all the same', async () => {
    const [amd, arm] = [image('deleted'), image('deleted', 'linux/arm64')];
    const both = index({ 'linux/amd64': amd, 'linux/arm64': arm });
    for (const one of [amd, arm]) await registry.push('deleted/app', one);
    await registry.put('deleted/app', both, '1.4');
    expect(await verdict('deleted/app', both.digest)).toEqual(['ok']);
    await registry.remove('deleted/app', arm.manifest.digest);
    const head = await fetch(`http://${registry.host}/v2/deleted/app/manifests/${both.digest}`, {
      method: 'HEAD',
      headers: { accept: both.mediaType },
    });
    expect(head.status).toBe(200);
    expect(await verdict('deleted/app', both.digest)).toEqual(['gone', `manifest ${arm.manifest.digest}`]);
    expect(await verdict('deleted/app', both.digest, ['linux/amd64'])).toEqual(['ok']);
  });

  it('loses the images of a tagged index when its garbage is collected', async () => {
    const [amd, arm] = [image('collected'), image('collected', 'linux/arm64')];
    const both = index({ 'linux/amd64': amd, 'linux/arm64': arm });
    for (const one of [amd, arm]) await registry.push('collected/app', one);
    await registry.put('collected/app', both, '1.4');
    await registry.collectGarbage();
    const [answer, ...parts] = await verdict('collected/app', both.digest);
    expect([answer, new Set(parts)]).toEqual(['gone', new Set([amd, arm].map(({ manifest }) => `manifest ${manifest.digest}`))]);
  });
});
