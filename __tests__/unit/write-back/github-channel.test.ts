import { afterEach, describe, expect, it } from '@jest/globals';
import { openGitHub } from '../../../src/github/index.ts';
import { type Channel, compareAndSwap, gitHubChannel } from '../../../src/write-back/index.ts';
import { change, closeAll, fixture, text } from '../../support/git-channels.ts';
import { type GitHubServer, startGitHub } from '../../support/github-server.ts';
import { deadUrl } from '../../support/http-server.ts';

const clock = { now: () => Date.UTC(2026, 2, 3), sleep: () => Promise.resolve() };

let server: GitHubServer | undefined;
afterEach(async () => {
  const violations = server?.violations ?? [];
  await server?.stop();
  server = undefined;
  await closeAll();
  if (violations.length > 0) throw new Error(`not as GitHub describes it: ${violations.join('; ')}`);
});

interface Opened {
  readonly github: GitHubServer;
  readonly channel: Channel;
  readonly git: (...args: string[]) => string;
}

async function open(repo = 'deploy'): Promise<Opened> {
  const made = await fixture();
  const github = await startGitHub(made.bare, made.repo.env);
  server = github;
  const api = openGitHub({ token: 'TOKEN', apiUrl: github.url, fetch, signal: new AbortController().signal, clock });
  return { github, git: made.git, channel: gitHubChannel({ api, owner: 'shop', repo }) };
}

describe('the github channel', () => {
  it('reads files at the head of a branch, and says what is no file', async () => {
    const { channel, git, github } = await open();
    const snapshot = await channel.snapshot('main');
    expect(snapshot.head).toBe(git('rev-parse', 'main'));
    expect(text(await snapshot.read('deploy/a.yaml'))).toBe('a: 1\n');
    expect(await snapshot.read('deploy/none.yaml')).toBeUndefined();
    expect(await snapshot.read('deploy')).toBeUndefined();
    expect(await snapshot.read('other.txt/below')).toBeUndefined();
    expect((await channel.snapshot('feature/none')).head).toBeUndefined();
    expect(github.requests.every(({ authorization }) => authorization === 'token TOKEN')).toBe(true);
  });

  it('makes one commit on exactly what was read, that keeps all other files, modes and bytes', async () => {
    const { channel, git } = await open();
    const { head } = await channel.snapshot('main');
    const message = 'Take it back\n\nBecause.\n\nRollback-To: x';
    const outcome = await channel.commit('main', head, change({ 'deploy/a.yaml': 'a: 2\r\n', 'deploy/new/b.yaml': 'ü' }, message));
    expect(outcome).toEqual({ result: 'committed', commit: git('rev-parse', 'main') });
    expect(git('show', '-s', '--format=%P %B', 'main')).toBe(`${head} ${message}`);
    expect(git('diff', '--name-status', head ?? '', 'main').split('\n')).toEqual(['M\tdeploy/a.yaml', 'A\tdeploy/new/b.yaml']);
    expect(git('cat-file', 'blob', 'main:deploy/a.yaml')).toBe('a: 2');
    expect(git('ls-tree', 'main', 'run.sh')).toMatch(/^100755/);
    expect(text(await (await channel.snapshot('main')).read('deploy/a.yaml'))).toBe('a: 2\r\n');
  });

  it('is stale when the branch moved, whatever the other change touched', async () => {
    const { channel, git } = await open();
    const { head } = await channel.snapshot('main');
    expect(await channel.commit('main', head, change({ 'x.txt': '1' }))).toMatchObject({ result: 'committed' });
    const moved = git('rev-parse', 'main');
    expect(await channel.commit('main', head, change({ 'deploy/a.yaml': 'a: 3\n' }))).toEqual({ result: 'stale' });
    expect(git('rev-parse', 'main')).toBe(moved);
  });

  it('begins a branch of its own, once', async () => {
    const { channel, git } = await open();
    expect(await channel.commit('ledger/one', undefined, change({ 'production.jsonl': '{}\n' }, 'First'))).toMatchObject({
      result: 'committed',
    });
    expect(git('log', '--format=%P|%s', 'ledger/one')).toBe('|First');
    expect(await channel.commit('ledger/one', undefined, change({ 'production.jsonl': 'other\n' }))).toEqual({ result: 'stale' });
    expect(git('show', 'ledger/one:production.jsonl')).toBe('{}');
  });

  it.each([
    ['BRANCH_PROTECTION_RULE_VIOLATION', 'At least 1 approving review is required by reviewers with write access.', 'protected'],
    ['UNPROCESSABLE', 'Repository rule violations found\n\nChanges must be made through a pull request.', 'protected'],
    ['FORBIDDEN', 'Resource not accessible by integration', 'permission'],
  ])('%s is no race: %s', async (type, message, reason) => {
    const { channel, github, git } = await open();
    const { head } = await channel.snapshot('main');
    github.refuse = () => ({ type, message });
    const result = await compareAndSwap({
      channel,
      branch: 'main',
      clock,
      decide: () => Promise.resolve({ do: 'commit', change: change({ 'deploy/a.yaml': 'a: 9\n' }), value: 1 }),
    });
    expect(result).toMatchObject({ result: 'refused', reason, attempts: 1 });
    expect(git('rev-parse', 'main')).toBe(head);
  });

  it('finds out what became of a commit whose answer was lost: it is made once', async () => {
    const { channel, github, git } = await open();
    const { head } = await channel.snapshot('main');
    let cut = 0;
    github.intercept = (_method, path) => (path === '/graphql' && cut++ === 0 ? 'cut' : undefined);
    const outcome = await channel.commit('main', head, change({ 'deploy/a.yaml': 'a: 2\n' }, 'Once'));
    expect(outcome).toEqual({ result: 'committed', commit: git('rev-parse', 'main') });
    expect(git('rev-list', '--count', `${head}..main`)).toBe('1');
    github.intercept = (_method, path) => (path === '/graphql' ? 'drop' : undefined);
    const second = git('rev-parse', 'main');
    expect(await channel.commit('main', second, change({ 'deploy/a.yaml': 'a: 4\n' }, 'Never'))).toEqual({ result: 'stale' });
    expect(git('rev-parse', 'main')).toBe(second);
  });

  it('refuses to make a plain file of one that is executable', async () => {
    const { channel, git } = await open();
    const { head } = await channel.snapshot('main');
    await expect(channel.commit('main', head, change({ 'run.sh': '#!/bin/sh\nexit\n' }))).rejects.toMatchObject({
      code: 'RG-WRITE-REFUSED',
    });
    expect(git('rev-parse', 'main')).toBe(head);
  });

  it('says that a repository cannot be seen, rather than that its branch does not exist', async () => {
    const { channel, github } = await open('secret');
    github.intercept = (_method, path) =>
      path.endsWith('/repos/shop/secret')
        ? { status: 404, body: { message: 'Not Found', documentation_url: 'https://docs.github.example' } }
        : undefined;
    await expect(channel.snapshot('main')).rejects.toMatchObject({ code: 'RG-GITHUB', hint: expect.stringContaining('contents: write') });
  });

  it('asks again while GitHub is away, and then says so without the token', async () => {
    const { channel, github } = await open();
    let away = 2;
    github.intercept = () => (away-- > 0 ? { status: 502, body: { message: 'Bad Gateway' } } : undefined);
    expect((await channel.snapshot('main')).head).toBeDefined();
    const api = openGitHub({ token: 'TOKEN', apiUrl: await deadUrl(), fetch, signal: new AbortController().signal, clock });
    const dead = gitHubChannel({ api, owner: 'shop', repo: 'deploy' });
    await expect(dead.snapshot('main')).rejects.toMatchObject({ code: 'RG-GITHUB', message: 'GitHub cannot be reached (no answer)' });
  });

  it('waits when GitHub asks to, and does not take a rate limit for a missing permission', async () => {
    const { channel, github, git } = await open();
    const limit = {
      status: 403,
      body: {
        message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        documentation_url: 'https://docs.github.example',
      },
    };
    const { head } = await channel.snapshot('main');
    let limited = 1;
    github.intercept = (_method, path) => (path === '/graphql' && limited-- > 0 ? limit : undefined);
    expect(await channel.commit('main', head, change({ 'deploy/a.yaml': 'a: 7\n' }))).toMatchObject({ result: 'committed' });
    expect(git('rev-list', '--count', `${head}..main`)).toBe('1');
    github.intercept = () => limit;
    await expect(channel.snapshot('main')).rejects.toMatchObject({
      code: 'RG-GITHUB',
      message: expect.stringMatching(/^GitHub takes no more requests for now \(.*secondary rate limit/),
      hint: 'run the same command again later',
    });
  });

  it('reads again what broke off in the middle', async () => {
    const { channel, github } = await open();
    let requests = 0;
    github.intercept = () => (requests++ % 2 === 0 ? { status: 502, body: { message: 'Bad Gateway' } } : undefined);
    const snapshot = await channel.snapshot('main');
    expect(text(await snapshot.read('deploy/a.yaml'))).toBe('a: 1\n');
    const outcome = await channel.commit('main', snapshot.head, change({ 'deploy/a.yaml': 'a: 8\n' }));
    expect(['committed', 'stale']).toContain(outcome.result);
  });

  it('tells what a file that only grows has lost', async () => {
    const { channel, git } = await open();
    const write = async (content: string): Promise<void> => {
      const { head } = await channel.snapshot('ledger');
      await channel.commit('ledger', head, change({ 'p.jsonl': content }, content.length.toString()));
    };
    await write('1\n');
    await write('1\n2\n');
    expect(await channel.losses?.('ledger', ['p.jsonl', 'none.jsonl'], 50)).toEqual([]);
    await write('1\n3\n');
    expect(await channel.losses?.('ledger', ['p.jsonl'], 50)).toEqual([{ path: 'p.jsonl', commit: git('rev-parse', 'ledger') }]);
    await write('1\n2\n3\n');
    await write('1\n2\n3\n4\n');
    expect(await channel.losses?.('ledger', ['p.jsonl'], 50)).toEqual([{ path: 'p.jsonl', commit: git('rev-parse', 'ledger~1') }]);
  });

  it('loses nobody of many writers on lines that touch', async () => {
    const { channel, git } = await open();
    const { head } = await channel.snapshot('main');
    await channel.commit('main', head, change({ 'pins.txt': Array.from({ length: 8 }, (_, line) => `pin${line}: old\n`).join('') }));
    const writers = Array.from({ length: 8 }, (_, line) =>
      compareAndSwap({
        channel,
        branch: 'main',
        clock,
        attempts: 40,
        decide: async (snapshot) => {
          const content = text(await snapshot.read('pins.txt')) ?? '';
          return {
            do: 'commit',
            change: change({ 'pins.txt': content.replace(`pin${line}: old`, `pin${line}: new`) }, `Pin ${line}`),
            value: line,
          };
        },
      }),
    );
    const results = await Promise.all(writers);
    expect(results.map(({ result }) => result)).toEqual(Array.from({ length: 8 }, () => 'committed'));
    expect(
      git('show', 'main:pins.txt')
        .split('\n')
        .every((line) => line.endsWith('new')),
    ).toBe(true);
  });
});
