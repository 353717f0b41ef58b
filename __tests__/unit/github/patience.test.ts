import { describe, expect, it } from '@jest/globals';
import { openGitHub } from '../../../src/github/index.ts';

type Answers = readonly (() => Response)[];

/** GitHub as it answers one request after the other, the last answer again and again; and the waits in between. */
function asked(answers: Answers) {
  const waits: number[] = [];
  let requests = 0;
  const api = openGitHub({
    token: 't',
    apiUrl: 'https://api.github.example',
    fetch: () => {
      const answer = answers[Math.min(requests, answers.length - 1)];
      requests += 1;
      return answer ? Promise.resolve().then(answer) : Promise.reject(new TypeError('fetch failed'));
    },
    signal: new AbortController().signal,
    clock: { now: () => 1_000_000, sleep: (ms) => Promise.resolve(void waits.push(ms)) },
  });
  return { api, waits, requests: () => requests };
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}): (() => Response) => {
  return () => Response.json(body, { status, headers });
};
const fine = json(200, { data: { viewer: { login: 'x' } } });
const secondary = { message: 'You have exceeded a secondary rate limit' };
const cut = (): Response => {
  throw new TypeError('fetch failed');
};

describe('a rate limit of GitHub', () => {
  it.each<[string, () => Response, readonly number[]]>([
    ['as long as it says', json(403, secondary, { 'retry-after': '7' }), [7000]],
    ['a minute when it says nothing', json(403, secondary), [60_000]],
    ['until it is over', json(429, { message: 'x' }, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1030' }), [30_000]],
  ])('is waited for: %s', async (_what, limit, expected) => {
    for (const ask of [
      (api: ReturnType<typeof openGitHub>) => api.rest('POST /repos/{owner}/{repo}/dispatches', { owner: 'a', repo: 'b' }),
      (api: ReturnType<typeof openGitHub>) => api.graphql('{ viewer { login } }', {}),
    ]) {
      const { api, waits } = asked([limit, fine]);
      expect(JSON.stringify(await ask(api))).toContain('"login":"x"');
      expect(waits).toEqual(expected);
    }
  });

  it('is known in an answer of GraphQL', async () => {
    const { api, waits } = asked([json(200, { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] }), fine]);
    expect((await api.graphql('{ viewer { login } }', {})).data).toMatchObject({ viewer: { login: 'x' } });
    expect(waits).toEqual([60_000]);
  });

  it('of the rest of the hour is not waited for, nor one that goes on', async () => {
    const hour = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4000' };
    const long = asked([json(403, { message: 'API rate limit exceeded for installation' }, hour)]);
    await expect(long.api.rest('GET /user')).rejects.toMatchObject({
      code: 'RG-GITHUB',
      message: expect.stringContaining('API rate limit exceeded'),
    });
    expect([long.waits, long.requests()]).toEqual([[], 1]);
    const lasting = asked([json(403, secondary, { 'retry-after': '1' })]);
    await expect(lasting.api.rest('GET /user')).rejects.toMatchObject({ code: 'RG-GITHUB' });
    expect(lasting.requests()).toBe(3);
  });

  it('is not what a missing permission is', async () => {
    const { api, requests } = asked([json(403, { message: 'Resource not accessible by integration' })]);
    expect(await api.rest('GET /user')).toMatchObject({ status: 403 });
    expect(requests()).toBe(1);
  });
});

describe('an answer that did not come', () => {
  it('is asked for again when it was a read, and never when it was a write', async () => {
    const read = asked([cut, json(502, { message: 'Bad Gateway' }), fine]);
    expect(await read.api.rest('GET /user')).toMatchObject({ status: 200 });
    expect(read.waits).toEqual([500, 2000]);
    const write = asked([json(502, { message: 'Bad Gateway' }), fine]);
    await expect(write.api.rest('POST /user/repos')).rejects.toMatchObject({ message: 'GitHub cannot be reached (status 502)' });
    expect(write.requests()).toBe(1);
    const gone = asked([cut]);
    await expect(gone.api.rest('GET /user')).rejects.toMatchObject({ message: 'GitHub cannot be reached (no answer)' });
    expect(gone.requests()).toBe(4);
  });
});
