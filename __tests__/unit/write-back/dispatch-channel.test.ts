import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openGitHub } from '../../../src/github/index.ts';
import { compareAndSwap, dispatchChannel, type WriteResult } from '../../../src/write-back/index.ts';
import { type GitHubDeployments, githubDeployments } from '../../support/github-deployments-server.ts';
import { type MemoryChannel, memoryChannel } from '../../support/memory-channel.ts';

let github: GitHubDeployments;
let memory: MemoryChannel;
let now = 0;
const clock = {
  now: () => now,
  sleep: (milliseconds: number) => {
    now += milliseconds;
    return Promise.resolve();
  },
};
beforeEach(async () => {
  github = await githubDeployments();
  memory = memoryChannel({ main: { 'a.yaml': 'a: bad\n', 'b.yaml': 'b: 1\n' } });
  now = 0;
});
afterEach(() => github.stop());

interface Order {
  readonly base: string;
  readonly branch: string;
  readonly message: string;
  readonly files: readonly { readonly path: string; readonly content: string }[];
}

function write(more: { workflow?: string; wait?: number } = {}): Promise<WriteResult<string>> {
  const { signal } = new AbortController();
  const api = openGitHub({ token: 't', apiUrl: github.url, fetch, signal, clock });
  const channel = dispatchChannel({
    read: memory,
    api,
    owner: 'shop',
    repo: 'deploy',
    event: 'take-back',
    environment: 'production',
    clock,
    signal,
    wait: 60_000,
    ...more,
  });
  const decide: Parameters<typeof compareAndSwap<string>>[0]['decide'] = async (snapshot) => {
    const text = new TextDecoder().decode(await snapshot.read('a.yaml'));
    if (text !== 'a: bad\n') return { do: 'stop', value: `superseded by ${text.trim()}` };
    const files = new Map([['a.yaml', new TextEncoder().encode('a: good\n')]]);
    return { do: 'commit', change: { files, message: 'Take it back\n\nRollback-To: x\n' }, value: 'written' };
  };
  return compareAndSwap({ channel, branch: 'main', clock, decide });
}

/** What the other side does with an order. */
function obey(order: Order): void {
  if (memory.log('main').at(-1)?.head !== order.base) return;
  memory.push(
    'main',
    Object.fromEntries(order.files.map(({ path, content }) => [path, Buffer.from(content, 'base64').toString('utf8')])),
    order.message,
  );
}

describe('the dispatch channel', () => {
  it('asks, waits until it stands on the branch, and counts it as written then', async () => {
    github.onDispatch = (body) => obey((body['client_payload'] as { rollback: Order }).rollback);
    expect(await write()).toMatchObject({ result: 'committed', commit: memory.log('main').at(-1)?.head, value: 'written' });
    expect(github.dispatches).toMatchObject([
      {
        path: '/repos/shop/deploy/dispatches',
        body: { event_type: 'take-back', client_payload: { rollback: { version: 1, environment: 'production', branch: 'main' } } },
      },
    ]);
    expect(memory.log('main').at(-1)?.message).toContain('Rollback-To: x');
    expect(github.violations).toEqual([]);
  });

  it('starts a workflow in place of the event', async () => {
    github.onDispatch = (body) => obey(JSON.parse((body['inputs'] as { rollback: string }).rollback) as Order);
    expect(await write({ workflow: 'write.yml' })).toMatchObject({ result: 'committed' });
    expect(github.dispatches).toMatchObject([{ path: '/repos/shop/deploy/actions/workflows/write.yml/dispatches', body: { ref: 'main' } }]);
    expect(github.violations).toEqual([]);
  });

  it('decides again when somebody else was faster, and leaves theirs alone', async () => {
    github.onDispatch = () => memory.push('main', { 'a.yaml': 'a: fixed\n' });
    expect(await write()).toEqual({ result: 'stopped', value: 'superseded by a: fixed', attempts: 2 });
    expect(memory.text('main', 'a.yaml')).toBe('a: fixed\n');
  });

  it('takes no other file for its own, and says in the end that nobody wrote', async () => {
    github.onDispatch = () => memory.push('main', { 'b.yaml': 'b: 2\n' });
    const result = await write();
    expect(result).toMatchObject({
      result: 'refused',
      reason: 'hook',
      detail: expect.stringContaining('after 60 s the branch does not hold what was asked for'),
    });
    expect(now).toBe(60_000);
  });

  it.each([403, 404])('does not wait when it may not ask: %s', async (status) => {
    github.refuse = status;
    expect(await write()).toMatchObject({ result: 'refused', reason: 'permission', detail: expect.stringContaining('takes no dispatch') });
    expect(now).toBe(0);
  });

  it('waits when it may only not ask now, and says so in the end', async () => {
    github.refuse = 429;
    await expect(write()).rejects.toMatchObject({ code: 'RG-GITHUB', message: expect.stringContaining('takes no more requests for now') });
    expect(now).toBe(120_000);
  });
});
