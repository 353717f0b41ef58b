import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../../src/commands/check/run.ts';
import type { CommandResult } from '../../../src/core/index.ts';
import { checkHost } from '../../support/check-host.ts';
import { type FakeRegistry, startFakeRegistry } from '../../support/fake-registry.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';
import { image, index } from '../../support/oci-images.ts';

const [first, second, third] = [image('1'), image('2'), image('3')];

let fixture: GitFixture;
let registry: FakeRegistry;
beforeEach(async () => {
  [fixture, registry] = [await gitFixture(), await startFakeRegistry()];
});
afterEach(async () => {
  await registry.stop();
  await fixture.cleanup();
});

/** Releases whose manifest names these images, the last one being the candidate. */
async function releases(images: readonly string[], registries: object | undefined): Promise<void> {
  const pins = { image: { file: 'deploy.yaml', pointer: '/image', role: 'image' } };
  const config = { version: 1, environments: { production: { pins } }, ...(registries && { registries }) };
  await fixture.write({ '.github/rollback-gate.yml': JSON.stringify(config) });
  for (const [number, reference] of images.entries()) {
    await fixture.write({ 'deploy.yaml': `image: ${reference}\n` });
    await fixture.commit(`release ${number}`);
    if (number < images.length - 1) await fixture.tag(`v1.${number}.0`);
  }
}

function check(env: Record<string, string> = {}): Promise<CommandResult> {
  return run({ positionals: [], options: {} }, { ...checkHost(fixture.directory, env), fetch });
}

const told = ({ verdict, report }: CommandResult): unknown => [
  verdict,
  report?.findings.filter(({ gate }) => gate === 'availability').map(({ severity, rule, data }) => [severity, rule, data['releases']]),
];
const named = ({ manifest }: { manifest: { digest: string } }, path = 'shop/api'): string => `${registry.host}/${path}@${manifest.digest}`;

describe('what a rollback would go back to', () => {
  it('is asked for before the deploy; what is gone blocks, with the releases that need it', async () => {
    await releases([named(first), named(second), named(third)], { 'plain-http': [registry.host] });
    registry.add(second);
    const gone = await check();
    expect(told(gone)).toEqual(['fail', [['error', 'availability/gone', 'N-2 (v1.0.0)']]]);
    const table = gone.report?.tables.find(({ title }) => title === 'Rollback targets');
    expect(table?.rows.map((row) => row.slice(2))).toEqual([
      ['N-1 (v1.1.0)', named(second), 'ok'],
      ['N-2 (v1.0.0)', named(first), 'gone'],
    ]);
    registry.add(first);
    expect(told(await check())).toEqual(['pass', []]);
    // The candidate may not be built yet.
    expect(registry.seen.some(({ path }) => path.includes(third.manifest.digest))).toBe(false);
  });

  it('is gone when one platform of it is, and whole when only others are wanted', async () => {
    const both = index({ 'linux/amd64': first, 'linux/arm64': image('1', 'linux/arm64') });
    registry.add(first, both);
    await releases([named({ manifest: both }), named(second)], { 'plain-http': [registry.host] });
    expect(told(await check())).toEqual(['fail', [['error', 'availability/gone', 'N-1 (v1.0.0)']]]);
    await releases([named({ manifest: both }), named(second)], { 'plain-http': [registry.host], platforms: ['linux/amd64'] }).catch(
      () => undefined,
    );
    expect(told(await check())).toEqual(['pass', []]);
  });

  it('is not known where the registry wants a login: a warning, or what the configuration makes of it', async () => {
    registry.add(first);
    const basic = `Basic ${Buffer.from('robot:hush').toString('base64')}`;
    registry.before = (request, response) => {
      if (request.headers.authorization === basic) return false;
      response.writeHead(401, { 'www-authenticate': 'Basic realm="shop"' });
      response.end();
      return true;
    };
    const settings = { 'plain-http': [registry.host] };
    await releases([named(first), named(second)], settings);
    expect(told(await check())).toEqual(['pass', [['warning', 'availability/unknown', 'N-1 (v1.0.0)']]]);
    const docker = join(fixture.directory, '.git', 'login');
    await mkdir(docker);
    await writeFile(join(docker, 'config.json'), JSON.stringify({ auths: { [registry.host]: { username: 'robot', password: 'hush' } } }));
    expect(told(await check({ DOCKER_CONFIG: docker }))).toEqual(['pass', []]);
    await fixture.write({
      '.github/rollback-gate.yml': JSON.stringify({
        version: 1,
        environments: { production: { pins: { image: { file: 'deploy.yaml', pointer: '/image', role: 'image' } } } },
        registries: { ...settings, 'on-unknown': 'block' },
      }),
    });
    expect(told(await check())).toEqual(['fail', [['error', 'availability/unknown', 'N-1 (v1.0.0)']]]);
  });

  it('without a digest cannot be looked for', async () => {
    await releases([`${registry.host}/shop/api:1.4`, named(second)], {});
    expect(told(await check())).toEqual([expect.anything(), [['warning', 'availability/mutable', 'N-1 (v1.0.0)']]]);
    expect(registry.seen).toEqual([]);
  });

  it('is not asked for at all without `registries`', async () => {
    await releases([named(first), named(second)], undefined);
    expect(told(await check())).toEqual(['pass', []]);
    expect(registry.seen).toEqual([]);
  });
});
