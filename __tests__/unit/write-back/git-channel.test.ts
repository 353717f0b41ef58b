import { afterEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openRepository } from '../../../src/git/index.ts';
import { type Change, type GitChannel, gitChannel } from '../../../src/write-back/index.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';
import { type GitHttpServer, type GitHttpServerOptions, gitHttpServer, REFUSALS, refusePushes } from '../../support/git-http-server.ts';

const text = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder().decode(bytes);
const change = (files: Record<string, string>, message = 'Change'): Change => ({
  files: new Map(Object.entries(files).map(([path, content]) => [path, new TextEncoder().encode(content)])),
  message,
});
const clock = { now: () => Date.UTC(2026, 2, 3), sleep: () => Promise.resolve() };

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function fixture(
  options: { objectFormat?: 'sha1' | 'sha256' } = {},
): Promise<{ repo: GitFixture; bare: string; git: (...args: string[]) => string }> {
  const repo = await gitFixture(options);
  closing.push(() => repo.cleanup());
  await repo.write({ 'deploy/a.yaml': 'a: 1\n', 'run.sh': '#!/bin/sh\n', 'other.txt': 'x' });
  await repo.git('add', '-A');
  await repo.git('update-index', '--chmod=+x', 'run.sh');
  await repo.git('commit', '-q', '-m', 'First');
  const bare = await repo.bare();
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: bare, env: repo.env, encoding: 'utf8', stdio: 'pipe' }).trimEnd();
  return { repo, bare, git };
}

async function channelIn(directory: string, remote = 'origin', token?: string): Promise<GitChannel> {
  const repository = await openRepository(directory);
  const channel = gitChannel(repository, { remote, clock, ...(token ? { token } : {}) });
  closing.push(async () => {
    await channel.close();
    await repository.close();
  });
  return channel;
}

async function served(
  options: Partial<GitHttpServerOptions> = {},
): Promise<Awaited<ReturnType<typeof fixture>> & { server: GitHttpServer }> {
  const made = await fixture();
  made.git('config', 'http.receivepack', 'true');
  const server = await gitHttpServer({ bare: made.bare, env: made.repo.env, ...options });
  closing.push(() => server.close());
  return { ...made, server };
}

describe('the git channel', () => {
  it('commits on exactly the head it read, and leaves the work tree, index and branches alone', async () => {
    const { repo, git } = await fixture();
    await repo.write({ 'deploy/a.yaml': 'a: edited and not committed\n', 'untracked.txt': 'u' });
    const before = [await repo.git('status', '--porcelain'), await repo.git('for-each-ref'), await repo.git('rev-parse', 'HEAD')];
    const channel = await channelIn(repo.directory);
    const snapshot = await channel.snapshot('main');
    expect(text(await snapshot.read('deploy/a.yaml'))).toBe('a: 1\n');
    expect(await snapshot.read('deploy/none.yaml')).toBeUndefined();
    const outcome = await channel.commit(
      'main',
      snapshot.head,
      change({ 'deploy/a.yaml': 'a: 2\n', 'run.sh': 'x', 'new/file': 'n' }, 'Subject\n\nBody: ü'),
    );
    expect(outcome).toEqual({ result: 'committed', commit: git('rev-parse', 'main') });
    expect(git('rev-parse', 'main^')).toBe(snapshot.head);
    expect(git('show', 'main:deploy/a.yaml')).toBe('a: 2');
    expect(
      git('ls-tree', '-r', 'main')
        .split('\n')
        .map((line) => `${line.slice(0, 6)} ${line.split('\t')[1]}`),
    ).toEqual(['100644 deploy/a.yaml', '100644 new/file', '100644 other.txt', '100755 run.sh']);
    expect(git('log', '-1', '--format=%an <%ae> %ct%n%B', 'main')).toBe(
      'rollback-gate <rollback-gate@users.noreply.github.com> 1772496000\nSubject\n\nBody: ü',
    );
    expect([await repo.git('status', '--porcelain'), await repo.git('for-each-ref'), await repo.git('rev-parse', 'HEAD')]).toEqual(before);
  });

  it('removes its private store when it is closed', async () => {
    const { repo } = await fixture();
    const channel = await channelIn(repo.directory);
    await channel.snapshot('main');
    const stores = (): string[] => readdirSync(join(repo.directory, '.git/rollback-gate'));
    expect(stores()).toHaveLength(1);
    await channel.close();
    expect(stores()).toEqual([]);
  });

  it('says stale when the branch has grown, was reset to an earlier commit, or is gone', async () => {
    const { repo, bare, git } = await fixture();
    const first = git('rev-parse', 'main');
    const [mine, other] = [await channelIn(repo.directory), await channelIn(repo.directory)];
    const seen = await mine.snapshot('main');
    await other.commit('main', seen.head, change({ 'deploy/a.yaml': 'a: 2\n' }));
    expect(await mine.commit('main', seen.head, change({ 'deploy/a.yaml': 'a: 3\n' }))).toEqual({ result: 'stale' });

    const grown = await mine.snapshot('main');
    expect(text(await grown.read('deploy/a.yaml'))).toBe('a: 2\n');
    git('update-ref', 'refs/heads/main', first);
    expect(await mine.commit('main', grown.head, change({ 'deploy/a.yaml': 'a: 4\n' }))).toEqual({ result: 'stale' });
    expect(git('rev-parse', 'main')).toBe(first);

    const reset = await mine.snapshot('main');
    execFileSync('git', ['update-ref', '-d', 'refs/heads/main'], { cwd: bare, env: repo.env });
    expect(await mine.commit('main', reset.head, change({ 'deploy/a.yaml': 'a: 5\n' }))).toEqual({ result: 'stale' });
  });

  it('creates a branch as an orphan, and only when nobody else has', async () => {
    const { repo, git } = await fixture();
    const [mine, other] = [await channelIn(repo.directory), await channelIn(repo.directory)];
    expect((await mine.snapshot('rollback-gate/ledger')).head).toBeUndefined();
    expect((await other.commit('rollback-gate/ledger', undefined, change({ 'a.jsonl': '1\n' }))).result).toBe('committed');
    expect(await mine.commit('rollback-gate/ledger', undefined, change({ 'b.jsonl': '2\n' }))).toEqual({ result: 'stale' });
    expect(git('rev-list', '--count', 'rollback-gate/ledger')).toBe('1');
    expect(text(await (await mine.snapshot('rollback-gate/ledger')).read('a.jsonl'))).toBe('1\n');
  });

  it('works from a shallow clone without changing its history', async () => {
    const { repo, bare, git } = await fixture();
    for (let index = 2; index < 6; index++) {
      await repo.write({ 'deploy/a.yaml': `a: ${index}\n` });
      await repo.commit(`Commit ${index}`);
    }
    await repo.git('push', '-q', 'origin', 'main');
    const clone = join(bare, '../shallow');
    execFileSync('git', ['clone', '-q', '--depth=2', `file://${bare}`, clone], { env: repo.env });
    await repo.write({ 'other.txt': 'later' });
    await repo.commit('Later');
    await repo.git('push', '-q', 'origin', 'main');
    const inClone = (...args: string[]): string => execFileSync('git', args, { cwd: clone, env: repo.env, encoding: 'utf8' });
    const before = [inClone('log', '--oneline', '--all'), inClone('rev-list', '--count', 'HEAD')];
    const channel = await channelIn(clone);
    const snapshot = await channel.snapshot('main');
    expect(text(await snapshot.read('other.txt'))).toBe('later');
    expect((await channel.commit('main', snapshot.head, change({ 'deploy/a.yaml': 'a: 9\n' }))).result).toBe('committed');
    expect([inClone('log', '--oneline', '--all'), inClone('rev-list', '--count', 'HEAD')]).toEqual(before);
    expect(git('rev-list', '--count', 'main')).toBe('7');
    expect(git('fsck', '--strict')).toBe('');
  });

  it('works from a partial clone and with sha256 objects', async () => {
    const { repo, bare, git } = await fixture({ objectFormat: 'sha256' });
    git('config', 'uploadpack.allowFilter', 'true');
    const clone = join(bare, '../partial');
    execFileSync('git', ['clone', '-q', '--filter=blob:none', '--no-checkout', `file://${bare}`, clone], { env: repo.env });
    const channel = await channelIn(clone);
    const snapshot = await channel.snapshot('main');
    expect(text(await snapshot.read('deploy/a.yaml'))).toBe('a: 1\n');
    expect((await channel.commit('main', snapshot.head, change({ 'run.sh': 'y' }))).result).toBe('committed');
    expect(git('ls-tree', 'main', 'run.sh')).toMatch(/^100755/);
  });

  it('accepts a path or URL in place of a remote, and names the default branch', async () => {
    const { repo, bare } = await fixture();
    await repo.git('remote', 'set-url', 'origin', '../origin.git');
    for (const remote of ['origin', bare, '../origin.git', `file://${bare}`]) {
      const channel = await channelIn(repo.directory, remote);
      expect(await channel.defaultBranch()).toBe('main');
      expect((await channel.snapshot('main')).head).toBeDefined();
    }
  });

  it.each([['../a'], ['/etc/passwd'], ['a/../b'], ['.git/config'], ['a/.GIT/x'], ['a\nb'], ['a//b'], [''], ['a\\b']])(
    'refuses the path %j',
    async (path) => {
      const { repo } = await fixture();
      const channel = await channelIn(repo.directory);
      const snapshot = await channel.snapshot('main');
      await expect(snapshot.read(path)).rejects.toMatchObject({ code: 'RG-PATH' });
      await expect(channel.commit('main', snapshot.head, change({ [path]: 'x' }))).rejects.toMatchObject({ code: 'RG-PATH' });
    },
  );

  it('refuses to read or write through a symbolic link', async () => {
    const { repo } = await fixture();
    await repo.git('update-index', '--add', '--cacheinfo', `120000,${await repo.git('hash-object', '-w', 'other.txt')},link`);
    await repo.git('commit', '-q', '-m', 'Link');
    await repo.git('push', '-q', 'origin', 'main');
    const channel = await channelIn(repo.directory);
    const snapshot = await channel.snapshot('main');
    await expect(snapshot.read('link')).rejects.toMatchObject({ code: 'RG-PATH', message: 'link is a symbolic link' });
    await expect(channel.commit('main', snapshot.head, change({ link: 'x' }))).rejects.toMatchObject({ code: 'RG-PATH' });
    await expect(snapshot.read('deploy')).rejects.toMatchObject({ code: 'RG-PATH' });
  });

  it.each([['-x'], ['a b'], ['a..b'], ['/a'], ['a/'], ['']])('refuses the branch name %j', async (branch) => {
    const { repo } = await fixture();
    await expect((await channelIn(repo.directory)).snapshot(branch)).rejects.toMatchObject({ code: 'RG-CONFIG-INVALID' });
  });
});

describe('the git channel over http', () => {
  it('uses the credentials that a checkout left in the local configuration', async () => {
    const { repo, server, git } = await served({ login: 'x-access-token:secret' });
    await repo.git('remote', 'set-url', 'origin', server.url);
    const basic = Buffer.from('x-access-token:secret').toString('base64');
    await repo.git('config', `http.${new URL(server.url).origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`);
    const channel = await channelIn(repo.directory);
    const snapshot = await channel.snapshot('main');
    expect(await channel.commit('main', snapshot.head, change({ a: '1' }))).toEqual({
      result: 'committed',
      commit: git('rev-parse', 'main'),
    });
    expect(server.requests.every(({ authorization }) => authorization?.split(',').length === 1)).toBe(true);
  });

  it('prefers a token that it is given', async () => {
    const { repo, server, git } = await served({ login: 'x-access-token:good' });
    await repo.git('remote', 'set-url', 'origin', server.url);
    await repo.git('config', `http.${new URL(server.url).origin}/.extraheader`, 'AUTHORIZATION: basic bad');
    const channel = await channelIn(repo.directory, 'origin', 'good');
    const snapshot = await channel.snapshot('main');
    expect(await channel.commit('main', snapshot.head, change({ a: '1' }))).toEqual({
      result: 'committed',
      commit: git('rev-parse', 'main'),
    });
  });

  it.each([
    ['GH006', 'protected'],
    ['GH013', 'protected'],
    ['other', 'hook'],
  ] as const)('tells a refusal by %s from a moved head', async (words, reason) => {
    const { repo, bare, server, git } = await served();
    await refusePushes(bare, 'refs/heads/main', REFUSALS[words]);
    const channel = await channelIn(repo.directory, server.url);
    const snapshot = await channel.snapshot('main');
    const outcome = await channel.commit('main', snapshot.head, change({ a: '1' }));
    expect(outcome).toMatchObject({ result: 'refused', reason, detail: expect.stringContaining(REFUSALS[words][0].slice(0, 20)) });
    expect(git('rev-parse', 'main')).toBe(snapshot.head);
  });

  it('tells a missing permission', async () => {
    const { repo, server } = await served({ readOnly: true });
    const channel = await channelIn(repo.directory, server.url);
    const snapshot = await channel.snapshot('main');
    expect(await channel.commit('main', snapshot.head, change({ a: '1' }))).toMatchObject({ result: 'refused', reason: 'permission' });
  });

  it('finds out that a push whose answer was lost has landed, also when others have built on it', async () => {
    let cut = true;
    const { repo, bare, server, git } = await served({
      cut: (service) => {
        if (!cut || service !== 'POST git-receive-pack') return undefined;
        cut = false;
        return 'after';
      },
    });
    await refuseNothingButGrow(bare);
    const channel = await channelIn(repo.directory, server.url);
    const snapshot = await channel.snapshot('main');
    const outcome = await channel.commit('main', snapshot.head, change({ a: '1' }));
    expect(cut).toBe(false);
    expect(outcome).toEqual({ result: 'committed', commit: git('rev-parse', 'main^') });
    expect(git('rev-list', '--count', 'main')).toBe('3');
  });

  it('tries again when the connection broke before the push, and gives up with a clear error', async () => {
    let failures = 2;
    const { repo, server, git } = await served({
      cut: (service) => (service.includes('receive-pack') && failures-- > 0 ? 'before' : undefined),
    });
    const channel = await channelIn(repo.directory, server.url);
    const snapshot = await channel.snapshot('main');
    expect(await channel.commit('main', snapshot.head, change({ a: '1' }))).toMatchObject({ result: 'committed' });
    expect(git('rev-list', '--count', 'main')).toBe('2');
    failures = 99;
    await expect(channel.commit('main', git('rev-parse', 'main'), change({ a: '2' }))).rejects.toMatchObject({ code: 'RG-GIT' });
    await server.close();
    await expect(channel.snapshot('main')).rejects.toMatchObject({ code: 'RG-GIT' });
  });
});

/** After each push somebody commits on top of it. */
async function refuseNothingButGrow(bare: string): Promise<void> {
  const { chmod, mkdir, writeFile } = await import('node:fs/promises');
  await mkdir(join(bare, 'hooks'), { recursive: true });
  const hook = join(bare, 'hooks/post-receive');
  await writeFile(
    hook,
    '#!/bin/sh\nread old new ref\nid="-c user.name=x -c user.email=x@x"\nnext=$(git $id commit-tree -p $new -m next $new^{tree})\ngit update-ref $ref $next\n',
  );
  await chmod(hook, 0o755);
}
