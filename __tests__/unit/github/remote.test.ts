import { expect, it } from '@jest/globals';
import { apiUrlOf, parseRemoteUrl } from '../../../src/github/index.ts';

it.each([
  ['https://github.com/shop/deploy.git', 'github.com shop/deploy'],
  ['https://github.com/shop/deploy', 'github.com shop/deploy'],
  ['https://x-access-token:t@github.com/shop/de.ploy.git/', 'github.com shop/de.ploy'],
  ['git@github.com:shop/deploy.git', 'github.com shop/deploy'],
  ['ssh://git@ssh.github.com:443/shop/deploy.git', 'github.com shop/deploy'],
  ['ssh://git@ghes.example/shop/deploy.git', 'ghes.example shop/deploy'],
  ['https://ghes.example:8443/shop/deploy', 'ghes.example:8443 shop/deploy'],
  ['/srv/git/deploy.git', undefined],
  ['../deploy', undefined],
  ['C:/git/deploy', undefined],
  ['file:///srv/git/deploy.git', undefined],
  ['https://github.com/deploy', undefined],
  ['https://gitlab.example/group/sub/deploy.git', undefined],
  ['', undefined],
])('%s is %s', (url, expected) => {
  const found = parseRemoteUrl(url);
  expect(found && `${found.host} ${found.owner}/${found.repo}`).toBe(expected);
});

it('knows where the interface of a server is', () => {
  const env = (name: string): string | undefined =>
    ({ GITHUB_SERVER_URL: 'https://ghes.example', GITHUB_API_URL: 'https://api.ghes.example' })[name];
  expect(apiUrlOf('ghes.example', env)).toBe('https://api.ghes.example');
  expect(apiUrlOf('github.com', env)).toBe('https://api.github.com');
  expect(apiUrlOf('other.example', env)).toBe('https://other.example/api/v3');
});
