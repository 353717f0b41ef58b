import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dockerCredentials, runCredentialHelper } from '../../../src/registry/index.ts';
import { mayHaveCredentials } from '../../../src/registry/hosts.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docker-config-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const base64 = (text: string): string => Buffer.from(text).toString('base64');

async function ask(config: unknown, registry: string, helpers: Readonly<Record<string, string>> = {}) {
  await writeFile(join(folder, 'config.json'), typeof config === 'string' ? config : JSON.stringify(config));
  const asked: string[] = [];
  const source = dockerCredentials({
    env: (name) => (name === 'DOCKER_CONFIG' ? folder : undefined),
    runHelper: (name, server) => {
      asked.push(`${name} ${server}`);
      return Promise.resolve(helpers[name]);
    },
  });
  return { credentials: await source(registry), again: await source(registry), asked };
}

describe('credentials as Docker keeps them', () => {
  it.each([
    ['ghcr.io', { auths: { 'ghcr.io': { auth: base64('me:to:ken') } } }, { kind: 'basic', username: 'me', password: 'to:ken' }],
    [
      'registry-1.docker.io',
      { auths: { 'https://index.docker.io/v1/': { auth: base64('me:p') } } },
      { kind: 'basic', username: 'me', password: 'p' },
    ],
    ['x.azurecr.io', { auths: { 'https://x.azurecr.io': { auth: base64('0:'), identitytoken: 'R' } } }, { kind: 'identity', token: 'R' }],
    ['r.example:5000', { auths: { 'r.example:5000': { username: 'u', password: 'p' } } }, { kind: 'basic', username: 'u', password: 'p' }],
    ['r.example', { auths: { 'r.example:5000': { username: 'u', password: 'p' } } }, undefined],
    ['r.example', { auths: { 'r.example': {} } }, undefined],
    ['r.example', { auths: { 'r.example': { auth: 'no colon' } } }, undefined],
    ['r.example', {}, undefined],
    ['__proto__', { auths: {} }, undefined],
  ])('%s', async (registry, config, expected) => {
    expect((await ask(config, registry)).credentials).toEqual(expected);
  });

  it('asks the helper of a registry before the store for all, once', async () => {
    const config = { credsStore: 'desktop', credHelpers: { '1.dkr.ecr.eu-west-1.amazonaws.com': 'ecr-login' } };
    const answers = {
      'ecr-login': JSON.stringify({ Username: 'AWS', Secret: 's' }),
      desktop: JSON.stringify({ Username: '<token>', Secret: 't' }),
    };
    const ecr = await ask(config, '1.dkr.ecr.eu-west-1.amazonaws.com', answers);
    expect([ecr.credentials, ecr.asked]).toEqual([
      { kind: 'basic', username: 'AWS', password: 's' },
      ['ecr-login 1.dkr.ecr.eu-west-1.amazonaws.com'],
    ]);
    const hub = await ask(config, 'docker.io', answers);
    expect([hub.again, hub.asked]).toEqual([{ kind: 'identity', token: 't' }, ['desktop https://index.docker.io/v1/']]);
    expect((await ask(config, 'docker.io')).credentials).toBeUndefined();
    expect((await ask({ credsStore: '../../evil' }, 'docker.io', answers)).asked).toEqual([]);
  });

  it('says which file is no configuration', async () => {
    await expect(ask('{', 'ghcr.io')).rejects.toMatchObject({
      code: 'RG-FILE',
      message: expect.stringContaining('config.json is no JSON'),
    });
    await expect(ask('[]', 'ghcr.io')).rejects.toMatchObject({ code: 'RG-FILE' });
    const none = dockerCredentials({ env: () => undefined, runHelper: () => Promise.resolve(undefined) });
    expect(await none('ghcr.io')).toBeUndefined();
  });

  it('a helper that is not installed has no credentials', async () => {
    expect(await runCredentialHelper('there-is-no-such-helper', 'ghcr.io')).toBeUndefined();
  });
});

it.each([
  ['https://ghcr.io/token', 'ghcr.io', true],
  ['https://auth.docker.io/token', 'registry-1.docker.io', true],
  ['https://gitlab.com/jwt/auth', 'registry.gitlab.com', true],
  ['https://auth.registry.example/token', 'registry.example', true],
  ['https://x.azurecr.io/oauth2/token', 'x.azurecr.io:443', true],
  ['http://ghcr.io/token', 'ghcr.io', false],
  ['https://auth.example.com/token', 'registry.example.com', false],
  ['https://evil.example/token', 'ghcr.io', false],
  ['https://io/token', 'ghcr.io', false],
  ['https://notghcr.io/token', 'ghcr.io', false],
  ['http://127.0.0.1:5057/token', '127.0.0.1:5056', true],
  ['https://0.0.1/token', '10.0.0.1', false],
])('%s may have the credentials of %s: %s', (server, registry, expected) => {
  expect(mayHaveCredentials(new URL(server), registry, [])).toBe(expected);
});
