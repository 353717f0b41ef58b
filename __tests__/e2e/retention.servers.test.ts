import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { keep } from '../../src/commands/retention/keep.ts';
import { type CommandResult, makeTuple } from '../../src/core/index.ts';
import { openRepository } from '../../src/git/index.ts';
import { LedgerStore } from '../../src/ledger/index.ts';
import { checkAvailability, keepTag } from '../../src/registry/index.ts';
import { gitChannel } from '../../src/write-back/index.ts';
import { type DockerRegistry, startDockerRegistry } from '../support/docker-registry.ts';
import { image, type ImageParts } from '../support/oci-images.ts';
import { type RollbackFixture, rollbackFixture } from '../support/rollback-fixture.ts';

const BUILDS = ['one', 'two', 'three', 'four'].map((name): [string, ImageParts] => [name, image(name)]);
const digestOf = (name: string): string => new Map(BUILDS).get(name)?.manifest.digest ?? '';
let registry: DockerRegistry;
let f: RollbackFixture;
beforeAll(async () => {
  registry = await startDockerRegistry();
  f = await rollbackFixture();
  const config = `version: 1
registries: { plain-http: ['${registry.host}'], keep: { releases: 1 } }
environments: { production: { pins: { image: { file: deploy/app.yaml, kubernetes: app } } } }
`;
  await f.repo.write({ '.github/rollback-gate.yml': config });
  const repository = await openRepository(f.repo.directory);
  const channel = gitChannel(repository, { remote: 'origin' });
  const store = new LedgerStore({ channel, branch: 'rollback-gate/ledger', clock: f.host().clock });
  for (const [name, parts] of BUILDS) {
    await registry.push('team/app', parts);
    const tuple = makeTuple([{ name: 'image', role: 'image', value: `${registry.host}/team/app@${parts.manifest.digest}` }]);
    const entry = { environment: 'production', tuple };
    await store.append([
      { ...entry, event: 'deployed', key: `deployed ${name}` },
      { ...entry, event: 'verified', key: `verified ${name}` },
    ]);
  }
  await channel.close();
  await repository.close();
});
afterAll(async () => {
  await registry.stop();
  await f.cleanup();
});

const run = (options: Record<string, string | boolean> = {}): Promise<CommandResult> =>
  keep({ positionals: [], options }, { ...f.host(), fetch });
const tag = (name: string): string => keepTag('rollback-gate-keep', digestOf(name));
const verdict = async (name: string): Promise<string> => {
  const reference = { domain: registry.host, repository: 'team/app', tag: undefined, digest: digestOf(name) };
  const { clock, signal } = f.host();
  const answer = await checkAvailability(reference, {
    fetch,
    clock,
    signal,
    credentials: () => Promise.resolve(undefined),
    mask: () => undefined,
    plainHttp: [registry.host],
  });
  return answer.verdict;
};

it('keeps what runs and what a rollback would go back to, and nothing else, through a clean-up of the registry', async () => {
  const planned = await run({ 'dry-run': true });
  expect(planned).toMatchObject({ verdict: 'pass', text: expect.stringContaining(`${tag('four')}  would be tagged`) });
  const first = await run();
  expect(first).toMatchObject({
    verdict: 'pass',
    json: { images: [{ pins: ['production/image'], kept: [{ tag: tag('four') }] }, { kept: [{ tag: tag('three') }] }] },
  });
  const more = await run({ releases: '2', prune: true });
  expect(more.text).toContain(`${tag('two')}  tagged`);
  const pruned = await run({ prune: true });
  expect(pruned).toMatchObject({
    verdict: 'pass',
    json: { pruned: [{ repository: `${registry.host}/team/app`, tags: [{ tag: tag('two'), outcome: 'left' }] }] },
  });
  await registry.collectGarbage();
  expect([await verdict('one'), await verdict('two'), await verdict('three'), await verdict('four')]).toEqual(['gone', 'ok', 'ok', 'ok']);
  const late = await run({ releases: '3', prune: true });
  expect(late).toMatchObject({ verdict: 'fail', text: expect.stringContaining('the registry does not have it') });
  expect(late.text).toContain('no tag removed, not all that is needed could be kept');
  await expect(run({ releases: '0' })).rejects.toMatchObject({ code: 'RG-USAGE' });
  await expect(run({ environment: 'nowhere' })).rejects.toMatchObject({ code: 'RG-ENVIRONMENT-UNKNOWN' });
});
