import { afterEach, describe, expect, it } from '@jest/globals';
import type { Clock } from '../../../src/core/index.ts';
import { openGitHub } from '../../../src/github/index.ts';
import { type Channel, type CommitOutcome, pullRequestChannel } from '../../../src/write-back/index.ts';
import { change, closeAll, fixture } from '../../support/git-channels.ts';
import { type GitHubServer, startGitHub } from '../../support/github-server.ts';
import { merge } from '../../support/github-world.ts';

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
  /** What happens at each look, while it is waited. */
  meanwhile: (looks: number) => void;
}

async function open(): Promise<Opened> {
  const made = await fixture();
  const github = await startGitHub(made.bare, made.repo.env);
  server = github;
  github.refuse = (branch) =>
    branch === 'main' ? { type: 'UNPROCESSABLE', message: 'Changes must be made through a pull request.' } : undefined;
  const { signal } = new AbortController();
  const api = openGitHub({ token: 'TOKEN', apiUrl: github.url, fetch, signal });
  let [now, looks] = [Date.UTC(2026, 2, 3), 0];
  const clock: Clock = {
    now: () => now,
    sleep: (milliseconds) => {
      now += milliseconds;
      opened.meanwhile(++looks);
      return Promise.resolve();
    },
  };
  const branchFor = (): string => 'rollback-gate/production/3f2a91c0-17';
  const channel = pullRequestChannel({ api, clock, signal, owner: 'shop', repo: 'deploy', branchFor, wait: 60_000 });
  const opened: Opened = { github, channel, git: made.git, meanwhile: () => undefined };
  return opened;
}

async function write({ channel }: Opened): Promise<CommitOutcome> {
  const { head } = await channel.snapshot('main');
  return channel.commit('main', head, change({ 'deploy/a.yaml': 'a: 0\n' }, 'Take it back\n\nBecause.'));
}

describe('the pull-request channel', () => {
  it('merges at once what nothing stands in the way of', async () => {
    const opened = await open();
    const before = opened.git('rev-parse', 'main');
    expect(await write(opened)).toEqual({ result: 'committed', commit: opened.git('rev-parse', 'main') });
    expect(opened.git('show', 'main:deploy/a.yaml')).toBe('a: 0');
    expect(opened.git('rev-parse', 'main^1')).toBe(before);
    expect(opened.github.pulls).toMatchObject([
      {
        title: 'Take it back',
        body: '```text\nBecause.\n```',
        base: 'main',
        head: 'rollback-gate/production/3f2a91c0-17',
        autoMerge: false,
      },
    ]);
  });

  it('waits for what is required, and counts nothing as written before it is merged', async () => {
    const opened = await open();
    opened.github.blockMerge = () => 'Required status check "ci" is expected.';
    opened.meanwhile = (looks) => {
      const [pull] = opened.github.pulls;
      if (looks !== 3 || !pull) return;
      expect(pull.autoMerge).toBe(true);
      merge({ git: (args) => opened.git(...IDENTITY, ...args) }, pull);
    };
    expect(await write(opened)).toEqual({ result: 'committed', commit: opened.git('rev-parse', 'main') });
  });

  it('says where it waits when nobody merges it in time, and leaves it there', async () => {
    const opened = await open();
    opened.github.blockMerge = () => 'At least 1 approving review is required.';
    const before = opened.git('rev-parse', 'main');
    expect(await write(opened)).toEqual({
      result: 'refused',
      reason: 'protected',
      detail:
        'https://github.example/shop/deploy/pull/1 is not merged (At least 1 approving review is required.); it is set to merge by itself',
    });
    expect(opened.git('rev-parse', 'main')).toBe(before);
    expect(opened.github.pulls).toMatchObject([{ closed: false }]);
  });

  it('begins again when the branch moves meanwhile: what was decided about another state is closed, not merged', async () => {
    const opened = await open();
    opened.github.blockMerge = () => 'Required status check "ci" is expected.';
    opened.meanwhile = () => {
      const tree = opened.git('rev-parse', 'main^{tree}');
      opened.git('update-ref', 'refs/heads/main', opened.git(...IDENTITY, 'commit-tree', tree, '-p', 'main', '-m', 'Somebody else'));
    };
    expect(await write(opened)).toEqual({ result: 'stale' });
    expect(opened.github.pulls).toMatchObject([{ closed: true, merged: undefined }]);
  });

  it('looks again at what was merged on top of another change', async () => {
    const opened = await open();
    opened.github.blockMerge = () => 'Required status check "ci" is expected.';
    opened.meanwhile = (looks) => {
      const [pull] = opened.github.pulls;
      if (looks > 1 || !pull) return;
      const tree = opened.git('rev-parse', 'main^{tree}');
      opened.git('update-ref', 'refs/heads/main', opened.git(...IDENTITY, 'commit-tree', tree, '-p', 'main', '-m', 'Somebody else'));
      merge({ git: (args) => opened.git(...IDENTITY, ...args) }, pull);
    };
    expect(await write(opened)).toEqual({ result: 'stale' });
  });

  it('says so when somebody closes it', async () => {
    const opened = await open();
    opened.github.blockMerge = () => 'At least 1 approving review is required.';
    opened.meanwhile = () => {
      const [pull] = opened.github.pulls;
      if (pull) pull.closed = true;
    };
    expect(await write(opened)).toMatchObject({ result: 'refused', detail: expect.stringContaining('somebody closed') });
  });
});

const IDENTITY = ['-c', 'user.name=x', '-c', 'user.email=x@example.com'];
