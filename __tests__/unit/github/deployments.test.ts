import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type DeploymentState, type GitHubApi, openGitHub, reportDeployment, type ReportedDeployment } from '../../../src/github/index.ts';
import { githubConversations, type GitHubConversations } from '../../support/github-conversations-server.ts';

const GOOD = 'a'.repeat(40);
const BAD = 'b'.repeat(40);
let github: GitHubConversations;
let api: GitHubApi;
beforeEach(async () => {
  github = await githubConversations();
  api = openGitHub({ token: 't', apiUrl: github.url, fetch, signal: new AbortController().signal });
});
afterEach(async () => {
  await github.stop();
  if (github.violations.length > 0) throw new Error(github.violations.join('\n'));
});

function report(commit: string, state: DeploymentState, more: Record<string, string> = {}): Promise<ReportedDeployment> {
  const about = { owner: 'shop', repo: 'deploy', environment: 'production', description: 'held', tuple: 'sha256:1' };
  return reportDeployment(api, { ...about, commit, state, ...more });
}
const states = (): string[][] => github.deployments.map(({ statuses }) => statuses.map(({ state }) => String(state)));

describe('a deployment', () => {
  it('that GitHub does not know is made, without merging and without waiting for checks', async () => {
    expect(await report(GOOD, 'success', { logUrl: 'https://github.example/run/1', environmentUrl: 'https://shop.example' })).toEqual({
      id: 1,
      outcome: 'created',
      retired: [],
    });
    const [created, said] = github.requests.filter(({ method }) => method === 'POST');
    expect(created?.body).toMatchObject({ ref: GOOD, auto_merge: false, required_contexts: [], payload: { tuple: 'sha256:1' } });
    expect(said?.body).toMatchObject({
      state: 'success',
      auto_inactive: true,
      log_url: 'https://github.example/run/1',
      environment_url: 'https://shop.example',
    });
  });

  it('that a workflow has made already is told on, and not twice', async () => {
    github.deployments.push({ id: 1, environment: 'production', sha: GOOD, statuses: [] });
    expect(await report(GOOD, 'in_progress')).toMatchObject({ id: 1, outcome: 'updated' });
    expect(await report(GOOD, 'success')).toMatchObject({ id: 1, outcome: 'updated' });
    expect(await report(GOOD, 'success')).toMatchObject({ id: 1, outcome: 'known' });
    expect(states()).toEqual([['success', 'in_progress']]);
  });

  it('in place makes the one before inactive, which GitHub does not do for production', async () => {
    await report(BAD, 'success');
    await report(BAD, 'failure');
    await report(GOOD, 'success');
    expect(states()).toEqual([['failure', 'success'], ['success']]);
    expect(await report('c'.repeat(40), 'success')).toMatchObject({ retired: [2] });
    expect(states()[1]).toEqual(['inactive', 'success']);
  });

  it('of another environment is left alone', async () => {
    github.deployments.push({ id: 1, environment: 'staging', sha: GOOD, statuses: [{ state: 'success' }] });
    expect(await report(GOOD, 'success')).toMatchObject({ id: 2, outcome: 'created', retired: [] });
  });

  it('has a description that GitHub takes', async () => {
    await report(GOOD, 'failure', { description: '🙂'.repeat(200) });
    expect([...String(github.deployments[0]?.statuses[0]?.['description'])]).toHaveLength(140);
  });

  it('says which permission lacks', async () => {
    github.refuse = () => 403;
    await expect(report(GOOD, 'success')).rejects.toMatchObject({ code: 'RG-GITHUB', hint: expect.stringContaining('deployments: write') });
  });
});
