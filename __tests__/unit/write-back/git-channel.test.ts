import { afterEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { change, channelIn, closeAll, fixture, text } from '../../support/git-channels.ts';

afterEach(closeAll);

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

  it('finds what a commit took from a file that only grows, however the clone was made', async () => {
    const { repo, git } = await fixture();
    const versions = ['1\n', '1\n2\n', '1\n', '1\n2\n3\n', '1\n3\n', '1\n3\n4\n'];
    const commits: string[] = [];
    for (const [index, text] of versions.entries()) {
      await repo.write({ 'a.jsonl': text, 'b.jsonl': `${index}\n`.repeat(index + 1) });
      commits.push(await repo.commit(`Version ${index}`));
    }
    await repo.git('push', '-q', 'origin', 'HEAD:refs/heads/ledger');
    const shallow = join(repo.directory, '../shallow-ledger');
    await repo.git('clone', '-q', '--depth=1', '--branch=ledger', `file://${git('rev-parse', '--absolute-git-dir')}`, shallow);
    for (const directory of [repo.directory, shallow]) {
      const channel = await channelIn(directory);
      expect(await channel.losses?.('ledger', ['a.jsonl'], 100)).toEqual([{ path: 'a.jsonl', commit: commits[2] }]);
      expect(await channel.losses?.('ledger', ['b.jsonl', 'none.jsonl'], 100)).toEqual([{ path: 'b.jsonl', commit: commits[1] }]);
      expect(await channel.losses?.('ledger', ['a.jsonl'], 1)).toEqual([]);
      expect(await channel.losses?.('main', ['other.txt'], 100)).toEqual([]);
      expect(await channel.losses?.('nowhere', ['a.jsonl'], 100)).toEqual([]);
    }
  });

  it('says in the words of git that the remote is not there', async () => {
    const { repo } = await fixture();
    await repo.git('remote', 'set-url', 'origin', '/nowhere');
    const channel = await channelIn(repo.directory);
    await expect(channel.snapshot('main')).rejects.toMatchObject({
      code: 'RG-GIT',
      message: expect.stringMatching(/^git ls-remote did not reach the remote: (?!.*;\s*;).*nowhere/) as unknown,
    });
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

  it('removes the stores of runs that were killed, a day later', async () => {
    const { repo } = await fixture();
    const stores = join(repo.directory, '.git/rollback-gate');
    for (const [name, time] of [
      ['old', '2026-03-01'],
      ['new', '2026-03-02T12:00:00Z'],
    ] as const) {
      await mkdir(join(stores, name), { recursive: true });
      await utimes(join(stores, name), new Date(time), new Date(time));
    }
    const channel = await channelIn(repo.directory);
    await channel.snapshot('main');
    await channel.close();
    expect(readdirSync(stores)).toEqual(['new']);
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

  it('says that a branch stands in the way of the one to be made', async () => {
    const { repo, git } = await fixture();
    git('branch', 'rollback-gate', 'main');
    const channel = await channelIn(repo.directory);
    const outcome = await channel.commit('rollback-gate/ledger', undefined, change({ a: '1' }));
    expect(outcome).toMatchObject({ result: 'refused', detail: expect.stringContaining('refs/heads/rollback-gate') });
  });

  it('commits on the only commit of a clone that has no more', async () => {
    const { repo, bare, git } = await fixture();
    await repo.write({ 'other.txt': 'second' });
    await repo.commit('Second');
    await repo.git('push', '-q', 'origin', 'main');
    const clone = join(bare, '../single');
    execFileSync('git', ['clone', '-q', '--depth=1', `file://${bare}`, clone], { env: repo.env });
    const channel = await channelIn(clone);
    const { head } = await channel.snapshot('main');
    expect(await channel.commit('main', head, change({ 'deploy/a.yaml': 'a: 9\n' }))).toEqual({
      result: 'committed',
      commit: git('rev-parse', 'main'),
    });
    expect(git('rev-list', '--count', 'main')).toBe('3');
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
