import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { closeIncidents, type GitHubApi, openGitHub, openIncident } from '../../../src/github/index.ts';
import { githubConversations, type GitHubConversations } from '../../support/github-conversations-server.ts';

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

const where = { owner: 'shop', repo: 'deploy' };
const incident = (environment: string, id: string, labels: readonly string[] = ['incident']): ReturnType<typeof openIncident> =>
  openIncident(api, { ...where, environment, id, title: `${environment} failed`, body: 'what happened', labels });

describe('the issue of an incident', () => {
  it('is opened once for each tuple and environment, with its labels', async () => {
    expect(await incident('production', 'sha256:1')).toEqual({
      outcome: 'opened',
      number: 1,
      url: 'https://github.example/shop/deploy/issues/1',
    });
    expect(await incident('production', 'sha256:1')).toMatchObject({ outcome: 'known', number: 1 });
    expect(await incident('production', 'sha256:2', [])).toMatchObject({ outcome: 'opened', number: 2 });
    expect(await incident('staging', 'sha256:1')).toMatchObject({ outcome: 'opened', number: 3 });
    expect(github.issues.map(({ labels }) => labels)).toEqual([['incident'], [], ['incident']]);
  });

  it('is found however many issues were opened since', async () => {
    await incident('production', 'sha256:1');
    for (let index = 0; index < 320; index += 1) {
      github.issues.push({ number: index + 2, login: 'octocat', title: 't', body: 'b', labels: [], state: 'open' });
    }
    expect(await incident('production', 'sha256:1')).toMatchObject({ outcome: 'known', number: 1 });
  });

  it('is not kept from being opened by somebody who writes the marker, or by a report that quotes it', async () => {
    await incident('production', 'sha256:1');
    const { body } = github.issues[0] ?? { body: '' };
    github.issues.splice(0);
    github.issues.push({ number: 1, login: 'octocat', title: 't', body, labels: [], state: 'open' });
    github.issues.push({ number: 2, login: 'github-actions[bot]', title: 't', body: `${body}\nmore`, labels: [], state: 'open' });
    expect(await incident('production', 'sha256:1')).toMatchObject({ outcome: 'opened', number: 3 });
  });

  it('is closed with a word when its environment has recovered, and no other', async () => {
    await incident('production', 'sha256:1');
    await incident('staging', 'sha256:1');
    await incident('production', 'sha256:2');
    await incident('production-eu', 'sha256:2');
    const closed = await closeIncidents(api, { ...where, environment: 'production', text: 'It holds again.' });
    expect(closed.map(({ number }) => number)).toEqual([3, 1]);
    expect(github.issues.map(({ state }) => state)).toEqual(['closed', 'open', 'closed', 'open']);
    expect(github.comments.map(({ on, body }) => [on, body])).toEqual([
      [3, 'It holds again.'],
      [1, 'It holds again.'],
    ]);
    expect(await closeIncidents(api, { ...where, environment: 'production', text: 'It holds again.' })).toEqual([]);
    expect(await incident('production', 'sha256:1')).toMatchObject({ outcome: 'opened' });
  });

  it('cannot be made to end its hidden line early', async () => {
    await incident('a --> b', 'x-->y');
    expect(github.issues[0]?.body.split('\n').at(-2)).toBe('<!-- rollback-gate incident a____b x__y -->');
    expect(await incident('a --> b', 'x-->y')).toMatchObject({ outcome: 'known' });
  });

  it('says which permission lacks', async () => {
    github.refuse = (method) => (method === 'POST' ? 403 : undefined);
    await expect(incident('production', 'sha256:1')).rejects.toMatchObject({
      code: 'RG-GITHUB',
      hint: expect.stringContaining('issues: write'),
    });
  });
});
