import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { openGitHub, type GitHubApi, stickComment } from '../../../src/github/index.ts';
import { githubConversations, type GitHubConversations } from '../../support/github-conversations-server.ts';

const MARKER = '<!-- rollback-gate comment 0123 -->';
const place = { owner: 'shop', repo: 'deploy', number: 12 };
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

const stick = (text: string, isClean = false): ReturnType<typeof stickComment> =>
  stickComment(api, place, { marker: MARKER, body: `${MARKER}\n${text}`, isClean });
const add = (login: string, body: string, on = 12): void => void github.comments.push({ id: github.comments.length + 1, on, login, body });
const bodies = (): string[] => github.comments.filter(({ on }) => on === 12).map(({ body }) => body);

describe('the sticky comment', () => {
  it('is created once, updated in place, and says when all is resolved', async () => {
    expect(await stick('nothing', true)).toEqual({ outcome: 'none' });
    expect(bodies()).toEqual([]);
    expect(await stick('one')).toEqual({ outcome: 'created', url: 'https://github.example/shop/deploy/pull/12#issuecomment-1' });
    expect(await stick('one')).toMatchObject({ outcome: 'unchanged' });
    expect(await stick('two')).toMatchObject({ outcome: 'updated' });
    expect(await stick('fine', true)).toMatchObject({ outcome: 'resolved' });
    expect(bodies()).toEqual([`${MARKER}\nfine`]);
  });

  it('writes nothing where nothing has changed, however GitHub keeps line ends', async () => {
    add('github-actions[bot]', `${MARKER}\r\none\r\n`);
    expect(await stick('one\n')).toMatchObject({ outcome: 'unchanged' });
    expect(github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')).toEqual([]);
  });

  it('is found on whatever page it is', async () => {
    for (let index = 0; index < 250; index += 1) add('octocat', `comment ${index}`);
    add('github-actions[bot]', `${MARKER}\nold`);
    for (let index = 0; index < 120; index += 1) add('octocat', `comment ${index}`);
    expect(await stick('new')).toMatchObject({ outcome: 'updated' });
    expect(bodies().filter((body) => body.startsWith(MARKER))).toEqual([`${MARKER}\nnew`]);
  });

  it('never touches what others begin with the same marker, or what quotes it', async () => {
    add('octocat', `${MARKER}\nmine`);
    add('other-app[bot]', `${MARKER}\nmine too`);
    add('github-actions[bot]', `quoted: ${MARKER}\n`);
    add('github-actions[bot]', `${MARKER} and more on the line`);
    const before = bodies();
    expect(await stick('ours')).toMatchObject({ outcome: 'created' });
    expect(await stick('ours again')).toMatchObject({ outcome: 'updated' });
    expect(bodies()).toEqual([...before, `${MARKER}\nours again`]);
  });

  it('keeps the first of two that raced, and only that', async () => {
    add('github-actions[bot]', `${MARKER}\nfirst`);
    add('github-actions[bot]', `${MARKER}\nsecond`);
    expect(await stick('now')).toMatchObject({ outcome: 'updated' });
    expect(bodies()).toEqual([`${MARKER}\nnow`]);
  });

  it('begins anew where somebody has deleted it meanwhile, unless there is nothing to say', async () => {
    add('github-actions[bot]', `${MARKER}\nold`);
    github.before = (method) => void (method === 'PATCH' && github.comments.splice(0));
    expect(await stick('new')).toMatchObject({ outcome: 'created' });
    expect(await stick('gone', true)).toEqual({ outcome: 'none' });
  });

  it('knows its own comments by the login of an App, with and without its ending', async () => {
    github.login = 'release-bot';
    add('release-bot[bot]', `${MARKER}\nold`);
    expect(await stick('new')).toMatchObject({ outcome: 'updated' });
  });

  it('says which permission lacks', async () => {
    github.refuse = (method) => (method === 'POST' ? 403 : undefined);
    await expect(stick('new')).rejects.toMatchObject({
      code: 'RG-GITHUB',
      message: 'GitHub refuses to comment (status 403, Resource not accessible by integration)',
      hint: expect.stringContaining('pull-requests: write'),
    });
  });

  it('is the same however often it is written: one comment, the last text', async () => {
    const step = fc.record({ text: fc.string({ maxLength: 20 }), isClean: fc.boolean(), noise: fc.nat(3) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        github.comments.splice(0);
        for (const { text, isClean, noise } of steps) {
          for (let index = 0; index < noise; index += 1) add('octocat', `${MARKER}\nnoise`);
          await stick(text, isClean);
          const own = github.comments.filter(({ login }) => login === 'github-actions[bot]');
          expect(own.length).toBeLessThanOrEqual(1);
          if (!isClean) expect(own.map(({ body }) => body.trimEnd())).toEqual([`${MARKER}\n${text}`.trimEnd()]);
        }
      }),
      { numRuns: 15 },
    );
  });
});
