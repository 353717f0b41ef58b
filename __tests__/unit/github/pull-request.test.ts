import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { findPullRequest, type GitHubApi, openGitHub, pullRequestOf } from '../../../src/github/index.ts';
import { githubConversations, type GitHubConversations } from '../../support/github-conversations-server.ts';

const FOLDER = '__tests__/support/events';
const payload = (name: string): unknown => JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')) as unknown;
const SHA = 'a'.repeat(40);

describe('the pull request of an event', () => {
  it.each(readdirSync(FOLDER).map((file) => file.replace(/\.json$/, '')))('%s', (name) => {
    const [event = ''] = name.split('.');
    const ref = pullRequestOf(event, payload(name));
    if (event.startsWith('pull_request')) expect(ref).toEqual({ number: expect.any(Number), sha: undefined });
    else if (name === 'workflow_run.fork') expect(ref).toEqual({ owner: 'someone', branch: 'coupons', sha: SHA });
    else if (name === 'workflow_run.pull-request') expect(ref).toEqual({ number: 7, sha: SHA });
    else expect(ref).toBeUndefined();
  });

  it('is none where the payload says nothing sensible', () => {
    for (const strange of [undefined, null, [], { pull_request: { number: '12' } }, { pull_request: { number: -1 } }]) {
      expect(pullRequestOf('pull_request', strange)).toBeUndefined();
      expect(pullRequestOf('workflow_run', strange)).toBeUndefined();
    }
  });
});

describe('the pull request behind a head', () => {
  let github: GitHubConversations;
  let api: GitHubApi;
  const where = { owner: 'shop', repo: 'deploy' };
  beforeEach(async () => {
    github = await githubConversations();
    github.pulls.push({ number: 7, head: 'forker:fix', sha: SHA });
    api = openGitHub({ token: 't', apiUrl: github.url, fetch, signal: new AbortController().signal });
  });
  afterEach(() => github.stop());

  it('of a fork is found by owner, branch and commit', async () => {
    expect(await findPullRequest(api, where, { owner: 'forker', branch: 'fix', sha: SHA })).toEqual({ kind: 'found', number: 7 });
    expect(await findPullRequest(api, where, { owner: 'forker', branch: 'fix', sha: 'b'.repeat(40) })).toEqual({
      kind: 'outdated',
      number: 7,
    });
    expect(await findPullRequest(api, where, { owner: 'other', branch: 'fix', sha: SHA })).toEqual({ kind: 'none' });
  });

  it('that the event names is believed only for the commit that it stands at', async () => {
    expect(await findPullRequest(api, where, { number: 7, sha: SHA })).toEqual({ kind: 'found', number: 7 });
    expect(await findPullRequest(api, where, { number: 7, sha: 'b'.repeat(40) })).toEqual({ kind: 'outdated', number: 7 });
    expect(await findPullRequest(api, where, { number: 8, sha: SHA })).toEqual({ kind: 'none' });
    expect(await findPullRequest(api, where, { number: 8, sha: undefined })).toEqual({ kind: 'found', number: 8 });
  });
});
