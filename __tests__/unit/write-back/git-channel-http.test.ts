import { afterEach, describe, expect, it } from '@jest/globals';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { change, channelIn, closeAll, served } from '../../support/git-channels.ts';
import { REFUSALS, refusePushes } from '../../support/git-http-server.ts';

afterEach(closeAll);

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

  it('uses credentials in a file that the configuration includes for this repository', async () => {
    const { repo, server, git } = await served({ login: 'x-access-token:secret' });
    await repo.git('remote', 'set-url', 'origin', server.url);
    const file = join(repo.directory, '../credentials.config');
    const basic = Buffer.from('x-access-token:secret').toString('base64');
    await repo.git('config', '--file', file, `http.${new URL(server.url).origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`);
    await repo.git('config', `includeIf.gitdir:${repo.directory}/.git.path`, file);
    const channel = await channelIn(repo.directory);
    const snapshot = await channel.snapshot('main');
    expect(await channel.commit('main', snapshot.head, change({ a: '1' }))).toEqual({
      result: 'committed',
      commit: git('rev-parse', 'main'),
    });
  });

  it('does not wait when the credentials are wrong', async () => {
    const { repo, server } = await served({ login: 'x-access-token:secret' });
    const channel = await channelIn(repo.directory, server.url, 'wrong');
    await expect(channel.snapshot('main')).rejects.toMatchObject({
      code: 'RG-GIT',
      message: expect.stringMatching(/Authentication failed|could not read/),
    });
    expect(server.requests.length).toBeLessThan(4);
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
    await growAfterEveryPush(bare);
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
async function growAfterEveryPush(bare: string): Promise<void> {
  await mkdir(join(bare, 'hooks'), { recursive: true });
  const hook = join(bare, 'hooks/post-receive');
  await writeFile(
    hook,
    '#!/bin/sh\nread old new ref\nid="-c user.name=x -c user.email=x@x"\nnext=$(git $id commit-tree -p $new -m next $new^{tree})\ngit update-ref $ref $next\n',
  );
  await chmod(hook, 0o755);
}
