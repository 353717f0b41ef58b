import { afterEach, describe, expect, it } from '@jest/globals';
import { run as rollback } from '../../../src/commands/rollback/run.ts';
import { type GitHubServer, startGitHub } from '../../support/github-server.ts';
import { REFUSALS, refusePushes } from '../../support/git-http-server.ts';
import { type RollbackFixture, rollbackFixture } from '../../support/rollback-fixture.ts';

let fixture: RollbackFixture | undefined;
let server: GitHubServer | undefined;
afterEach(async () => {
  await server?.stop();
  await fixture?.cleanup();
  fixture = server = undefined;
});

/** `bad` stands at the head of a repository that is named as on GitHub; git itself is led to the folder, as by a mirror. */
async function onGitHub(write: string) {
  const f = await rollbackFixture((config) => config.replace('rollback: {', `rollback: { write: ${write},`));
  fixture = f;
  await f.record('one', 'two');
  await f.deploy('bad');
  const github = await startGitHub(f.bare, f.repo.env);
  server = github;
  await f.repo.git('config', `url.${f.bare}.insteadOf`, 'https://ghes.example/shop/deploy.git');
  await f.repo.git('remote', 'set-url', 'origin', 'https://ghes.example/shop/deploy.git');
  const env = { GITHUB_TOKEN: 'T', GITHUB_SERVER_URL: 'https://ghes.example', GITHUB_API_URL: github.url };
  const run = (): ReturnType<typeof rollback> =>
    rollback({ positionals: [], options: { environment: 'production' } }, f.host({ env, elsewhere: fetch }));
  return { f, github, run };
}

describe('rollback through GitHub', () => {
  it('takes the environment back in one signed commit, without a push of it', async () => {
    const { f, github, run } = await onGitHub('github');
    expect(await run()).toMatchObject({ verdict: 'pass', cause: 'rolled-back' });
    expect(f.pinned()).toMatchObject({ image: 'two', model: 'two' });
    expect(f.git('show', '-s', '--format=%cn', 'main')).toBe('octocat');
    expect(github.requests.filter(({ path }) => path === '/graphql')).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });

  it.each(['github', 'pull-request'])('counts on the branch what the ledger could not take (%s)', async (write) => {
    const { f, github, run } = await onGitHub(write);
    await refusePushes(f.bare, 'refs/heads/rollback-gate/ledger', REFUSALS.GH013);
    expect(await run()).toMatchObject({ verdict: 'pass', cause: 'rolled-back' });
    await f.deploy('bad-two');
    // A pull request leaves two commits, the change and its merge; it is one rollback.
    expect(await run()).toMatchObject({ verdict: 'pass', cause: 'rolled-back' });
    await f.deploy('bad');
    expect(await run()).toMatchObject({ verdict: 'fail', cause: 'loop-guard' });
    expect(github.violations).toEqual([]);
  });

  it('opens a pull request by itself where the branch takes no push', async () => {
    const { f, github, run } = await onGitHub('auto');
    await refusePushes(f.bare, 'refs/heads/main', REFUSALS.GH006);
    expect(await run()).toMatchObject({ verdict: 'pass', cause: 'rolled-back' });
    expect(f.pinned()).toMatchObject({ image: 'two', model: 'two' });
    expect(github.pulls).toMatchObject([{ base: 'main', head: expect.stringMatching(/^rollback-gate\/production\/[0-9a-f]{12}$/) }]);
    expect(f.git('show', '-s', '--format=%B', 'main^2')).toContain('Rollback-To: ');
    expect(github.violations).toEqual([]);
  });

  it('says which pull request waits when nobody merges it, and that nothing was taken back', async () => {
    const { f, github, run } = await onGitHub('pull-request');
    github.blockMerge = () => 'At least 1 approving review is required.';
    const result = await run();
    expect(result).toMatchObject({ verdict: 'fail', cause: 'write-refused' });
    expect(result.report?.headline).toContain('https://github.example/shop/deploy/pull/1 is not merged');
    expect(f.pinned()).toMatchObject({ image: 'bad' });
  });

  it.each([
    [true, 'success', 'deploy.yml has deployed the restored versions'],
    [false, 'success', 'deploy.yml has deployed the restored versions'],
    [true, 'failure', 'deploy.yml ended with failure: https://github.example/shop/deploy/actions/runs/17'],
  ])('starts the workflow that deploys (run told: %s), and tells that it ended with %s', async (tells, conclusion, told) => {
    const { f, github, run } = await onGitHub('github, redeploy: { workflow: deploy.yml, inputs: { environment: production } }');
    [github.tellsRuns, github.conclude] = [tells, () => conclusion];
    const result = await run();
    expect(result).toMatchObject({ verdict: 'pass', cause: 'rolled-back' });
    expect(github.runs).toMatchObject([{ branch: 'main', inputs: { environment: 'production' } }]);
    expect(JSON.stringify(result.json)).toContain(told);
    expect(f.pinned()).toMatchObject({ image: 'two' });
    expect(github.violations).toEqual([]);
  });

  it('goes on when the workflow cannot be started, and says why', async () => {
    const { github, run } = await onGitHub('github, redeploy: { workflow: other.yml }');
    const result = await run();
    expect(result).toMatchObject({ cause: 'rolled-back' });
    expect(JSON.stringify(result.json)).toContain('the workflow other.yml was not started: Not Found');
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
