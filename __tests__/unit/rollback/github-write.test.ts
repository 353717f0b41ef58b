import { afterEach, describe, expect, it } from '@jest/globals';
import { run as rollback } from '../../../src/commands/rollback/run.ts';
import { type GitHubServer, startGitHub } from '../../support/github-server.ts';
import { type RollbackFixture, rollbackFixture } from '../../support/rollback-fixture.ts';

let fixture: RollbackFixture | undefined;
let server: GitHubServer | undefined;
afterEach(async () => {
  await server?.stop();
  await fixture?.cleanup();
  fixture = server = undefined;
});

describe('rollback with `write: github`', () => {
  it('takes the environment back in one signed commit, without a push of it', async () => {
    const f = await rollbackFixture((config) => config.replace('rollback: {', 'rollback: { write: github,'));
    fixture = f;
    await f.record('one', 'two');
    await f.deploy('bad');
    const github = await startGitHub(f.bare, f.repo.env);
    server = github;
    // The remote is named as on GitHub; git itself is led to the folder, as by a mirror.
    await f.repo.git('config', `url.${f.bare}.insteadOf`, 'https://ghes.example/shop/deploy.git');
    await f.repo.git('remote', 'set-url', 'origin', 'https://ghes.example/shop/deploy.git');
    const env = { GITHUB_TOKEN: 'T', GITHUB_SERVER_URL: 'https://ghes.example', GITHUB_API_URL: github.url };
    const host = f.host({ env, elsewhere: fetch });
    const result = await rollback({ positionals: [], options: { environment: 'production' } }, host);
    expect(result).toMatchObject({ verdict: 'pass', cause: 'rolled-back' });
    expect(f.pinned()).toMatchObject({ image: 'two', model: 'two' });
    expect(f.git('show', '-s', '--format=%cn', 'main')).toBe('octocat');
    expect(github.requests.filter(({ path }) => path === '/graphql')).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });

  it('says what is missing before anything is looked at', async () => {
    const f = await rollbackFixture((config) => config.replace('rollback: {', 'rollback: { write: github,'));
    fixture = f;
    const attempt = (): Promise<unknown> => rollback({ positionals: [], options: { environment: 'production' } }, f.host());
    await expect(attempt()).rejects.toMatchObject({
      code: 'RG-CONFIG-INVALID',
      message: expect.stringContaining('no repository of GitHub'),
    });
    await f.repo.git('config', `url.${f.bare}.insteadOf`, 'git@github.com:shop/deploy.git');
    await f.repo.git('remote', 'set-url', 'origin', 'git@github.com:shop/deploy.git');
    await expect(attempt()).rejects.toMatchObject({ code: 'RG-USAGE', message: expect.stringContaining('no token') });
  });
});
