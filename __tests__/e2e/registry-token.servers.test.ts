import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/core/index.ts';
import { type AvailabilityReport, checkAvailability, dockerCredentials, keepImage, type KeepOptions } from '../../src/registry/index.ts';
import { type DockerRegistry, startDockerRegistry } from '../support/docker-registry.ts';
import { image, index } from '../support/oci-images.ts';
import { startTokenServer, type TokenServer } from '../support/token-server.ts';

const USERS = {
  robot: { password: 'secret-of-robot', actions: ['pull', 'push'] },
  reader: { password: 'secret-of-reader', actions: ['pull'] },
};
const [amd, arm] = [image('guarded'), image('guarded', 'linux/arm64')];
const both = index({ 'linux/amd64': amd, 'linux/arm64': arm });
const folder = mkdtempSync(join(tmpdir(), 'docker-config-'));
let tokens: TokenServer;
let registry: DockerRegistry;
beforeAll(async () => {
  tokens = await startTokenServer(USERS);
  registry = await startDockerRegistry(tokens.auth, (repository) => ({ authorization: `Bearer ${tokens.grant(repository)}` }));
  for (const repository of ['team/app', 'public/app']) {
    for (const one of [amd, arm]) await registry.push(repository, one);
    await registry.put(repository, both, '1.4');
  }
});
afterAll(async () => {
  await registry.stop();
  await tokens.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** As a login action leaves it: for somebody by name, or with a helper that knows a refresh token. */
function options(user: string | undefined, password = '', helper?: string): KeepOptions & { masked: string[] } {
  const auths = user === undefined ? {} : { [registry.host]: { auth: Buffer.from(`${user}:${password}`).toString('base64') } };
  writeFileSync(
    join(folder, 'config.json'),
    JSON.stringify({ auths, ...(helper !== undefined && { credHelpers: { [registry.host]: 'test' } }) }),
  );
  const masked: string[] = [];
  return {
    fetch,
    clock: systemClock,
    signal: new AbortController().signal,
    credentials: dockerCredentials({
      env: (name) => (name === 'DOCKER_CONFIG' ? folder : undefined),
      runHelper: () => Promise.resolve(helper),
    }),
    mask: (secret) => void masked.push(secret),
    masked,
    plainHttp: [registry.host],
    prefix: 'rollback-gate-keep',
  };
}
const reference = (repository: string, digest = both.digest) => ({ domain: registry.host, repository, tag: undefined, digest });
const check = (repository: string, user?: string, password?: string, digest?: string): Promise<AvailabilityReport> =>
  checkAvailability(reference(repository, digest), options(user, password));

describe('a registry that wants tokens', () => {
  it('shows anybody what is public; what is not is denied, never gone', async () => {
    expect((await check('public/app')).verdict).toBe('ok');
    expect((await check('team/app')).verdict).toBe('denied');
    expect((await check('team/none')).verdict).toBe('denied');
    expect((await check('public/app', undefined, undefined, image('never').manifest.digest)).verdict).toBe('gone');
  });

  it('takes a password to its token server once, and hides password and token', async () => {
    const before = tokens.asked.length;
    const asked = options('reader', 'secret-of-reader');
    const report = await checkAvailability(reference('team/app'), asked);
    expect(report).toMatchObject({ verdict: 'ok', parts: 7 });
    expect(tokens.asked.slice(before)).toEqual([{ method: 'GET', who: 'reader', scope: 'repository:team/app:pull' }]);
    expect(asked.masked).toEqual(['secret-of-reader', expect.stringMatching(/^eyJ/)]);
    expect((await check('team/app', 'reader', 'secret-of-reader', image('never').manifest.digest)).verdict).toBe('gone');
  });

  it('does not take a wrong password for an answer', async () => {
    expect(await check('team/app', 'reader', 'wrong')).toMatchObject({
      verdict: 'denied',
      problems: [{ reason: expect.stringContaining('does not accept the credentials') }],
    });
  });

  it('takes the refresh token of a credential helper', async () => {
    const helper = JSON.stringify({ Username: '<token>', Secret: 'secret-of-reader' });
    const before = tokens.asked.length;
    expect((await checkAvailability(reference('team/app'), options(undefined, '', helper))).verdict).toBe('ok');
    expect(tokens.asked.slice(before)).toEqual([{ method: 'POST', who: 'reader', scope: 'repository:team/app:pull' }]);
  });

  it('gives tags only to those who may write; those who may not leave everything as it was', async () => {
    const refused = await keepImage(reference('team/app'), options('reader', 'secret-of-reader'));
    expect(refused).toMatchObject({ verdict: 'denied', kept: [] });
    const kept = await keepImage(reference('team/app'), options('robot', 'secret-of-robot'));
    expect(kept).toMatchObject({ verdict: 'ok', kept: [{ outcome: 'tagged' }, { outcome: 'tagged' }, { outcome: 'tagged' }] });
    expect((await check('team/app', 'reader', 'secret-of-reader')).verdict).toBe('ok');
  });
});
