import { describe, expect, it } from '@jest/globals';
import { repositoryUrl, tokenFor } from '../../../src/commands/shared/manifests.ts';
import { checkHost } from '../../support/check-host.ts';

const host = (server?: string) =>
  checkHost('/', { ROLLBACK_GATE_TOKEN: 't', ...(server === undefined ? {} : { GITHUB_SERVER_URL: server }) });

describe('the token for a repository that a configuration names', () => {
  it.each([
    ['https://github.com/acme/deploy.git', undefined, 't'],
    ['https://ghes.example/acme/deploy.git', 'https://ghes.example', 't'],
    ['https://github.com/acme/deploy.git', 'https://ghes.example', undefined],
    ['https://evil.example/acme/deploy.git', undefined, undefined],
    ['https://github.com.evil.example/a/b', undefined, undefined],
    ['https://github.com:8443/a/b', undefined, undefined],
    ['http://github.com/acme/deploy.git', undefined, undefined],
    ['git@github.com:acme/deploy.git', undefined, undefined],
  ])('%s of the server %s', (url, server, token) => {
    expect(tokenFor(host(server), url)).toBe(token);
  });

  it('goes to a repository by its short name on its own server', () => {
    expect(repositoryUrl(host('https://ghes.example'), 'acme/deploy')).toBe('https://ghes.example/acme/deploy.git');
    expect(repositoryUrl(host(), 'https://git.example/x/y.git')).toBe('https://git.example/x/y.git');
  });
});
