import { afterEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { run as rollback } from '../../../src/commands/rollback/run.ts';
import { run as watch } from '../../../src/commands/watch/run.ts';
import { type Clock, type CommandResult, sha256 } from '../../../src/core/index.ts';
import { openRepository } from '../../../src/git/index.ts';
import { gitChannel } from '../../../src/write-back/index.ts';
import { filesOf, type HostOptions, type RollbackFixture, rollbackFixture } from '../../support/rollback-fixture.ts';

let f: RollbackFixture;
afterEach(() => f.cleanup());

const input = { positionals: [], options: {} };
const back = (options: HostOptions = {}): Promise<CommandResult> => rollback(input, f.host(options));

/** One and two were verified; `bad` stands at the head in the shape that `change` gives it. */
async function deployed(change: () => Promise<unknown> = () => Promise.resolve()): Promise<string> {
  f = await rollbackFixture();
  await f.record('one', 'two');
  await f.deploy('bad');
  await change();
  await f.repo.git('push', '-q', 'origin', 'HEAD:main');
  return f.git('rev-parse', 'main');
}

/** A host whose service goes on failing as the release `bad`, while somebody changes the branch as soon as it is looked at. */
function whileWatched(act: () => void): ReturnType<RollbackFixture['host']> {
  let isDone = false;
  const service = (input: Parameters<typeof fetch>[0]): Promise<Response> => {
    if (addressOf(input).endsWith('/version')) return Promise.resolve(Response.json({ digest: sha256('bad') }));
    if (!isDone) act();
    isDone = true;
    return Promise.resolve(new Response('', { status: 500 }));
  };
  return { ...f.host(), fetch: service };
}

/** A commit of the remote with one entry of its tree replaced. */
function replaceEntry(path: string, mode: string, oid: string): string {
  const index = { ...f.repo.env, GIT_INDEX_FILE: join(f.bare, 'index-of-somebody') };
  const run = (...args: string[]): string => execFileSync('git', args, { cwd: f.bare, env: index, encoding: 'utf8' }).trim();
  run('read-tree', 'main');
  run('update-index', '--replace', '--cacheinfo', `${mode},${oid},${path}`);
  const commit = run('-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit-tree', run('write-tree'), '-p', 'main', '-m', 'Other');
  run('update-ref', 'refs/heads/main', commit);
  return commit;
}

function blob(text: string): string {
  return execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: f.bare, env: f.repo.env, encoding: 'utf8', input: text }).trim();
}

function addressOf(input: Parameters<typeof fetch>[0]): string {
  return input instanceof Request ? input.url : input.toString();
}

describe('what changes is the pins and nothing else', () => {
  it('where lines end as on Windows, attributes convert them and the file is executable', async () => {
    const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
    await deployed(async () => {
      const app = crlf(filesOf('bad', false)['deploy/app.yaml'] ?? '');
      await f.repo.git('config', 'core.autocrlf', 'false');
      await f.repo.write({ 'deploy/app.yaml': app });
      await f.repo.commit('Windows');
      await f.repo.git('update-index', '--chmod=+x', 'deploy/app.yaml');
      await f.repo.git('commit', '-q', '-m', 'Executable');
      // From here on git would convert what it adds from a work tree.
      await f.repo.git('config', 'core.autocrlf', 'true');
      await f.repo.git('config', 'core.safecrlf', 'false');
    });
    expect(await back()).toMatchObject({ cause: 'rolled-back' });
    expect(f.git('show', 'main:deploy/app.yaml')).toBe(crlf(filesOf('two', false)['deploy/app.yaml'] ?? '').trimEnd());
    expect(f.git('ls-tree', 'main', 'deploy/app.yaml')).toMatch(/^100755 /);
    expect(f.git('diff', '--name-only', 'main~1', 'main').split('\n')).toEqual(['deploy/app.yaml', 'deploy/model.yaml']);
  });

  it('also when the branch goes by another name than it used to', async () => {
    await deployed();
    f.git('branch', '-m', 'main', 'trunk');
    f.git('symbolic-ref', 'HEAD', 'refs/heads/trunk');
    const old = f.git('rev-parse', 'trunk');
    const service = (input: Parameters<typeof fetch>[0]): Promise<Response> =>
      Promise.resolve(addressOf(input).endsWith('/version') ? Response.json({ digest: sha256('two') }) : new Response(''));
    expect(await rollback(input, { ...f.host(), fetch: service })).toMatchObject({ cause: 'rolled-back' });
    expect(f.git('show', 'trunk:deploy/model.yaml')).toContain('models/two');
    expect(f.git('rev-parse', 'trunk~1')).toBe(old);
    expect(f.git('for-each-ref', '--format=%(refname)', 'refs/heads/main')).toBe('');
  });
});

describe('a manifest that is no longer one when it comes to writing', () => {
  it.each<[string, () => string, string]>([
    ['a symbolic link', () => replaceEntry('deploy/app.yaml', '120000', blob('../elsewhere.yaml')), 'deploy/app.yaml is a symbolic link'],
    ['a submodule', () => replaceEntry('deploy/app.yaml', '160000', f.git('rev-parse', 'main')), 'deploy/app.yaml is a submodule'],
    [
      'a pointer of Git LFS',
      () =>
        replaceEntry(
          'deploy/app.yaml',
          '100644',
          blob(`version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 9\n`),
        ),
      'deploy/app.yaml is kept in Git LFS',
    ],
    ['no YAML', () => replaceEntry('deploy/app.yaml', '100644', blob('a: [\n')), 'matches no scalar'],
  ])('because it is %s: nothing is written, what failed is on record, and somebody hears of it', async (_what, act, said) => {
    await deployed();
    let head = '';
    const result = await watch(
      input,
      whileWatched(() => (head = act())),
    );
    expect(result).toMatchObject({ verdict: 'fail', cause: 'not-ready', outputs: { 'rolled-back': 'false' } });
    expect(result.report?.headline).toContain(said);
    expect(f.git('rev-parse', 'main')).toBe(head);
    expect(f.ledger().at(-1)).toMatchObject({ event: 'failed', cause: 'app-failed' });
  });

  it('because its branch is gone: none is made in its place', async () => {
    await deployed();
    const act = (): string => f.git('update-ref', '-d', 'refs/heads/main');
    expect(await watch(input, whileWatched(act))).toMatchObject({ verdict: 'fail', cause: 'not-ready' });
    expect(f.git('for-each-ref', '--format=%(refname)', 'refs/heads/main')).toBe('');
    expect(f.ledger().at(-1)).toMatchObject({ event: 'failed' });
  });
});

describe('a secret in the URL of a remote', () => {
  it('is in no error', async () => {
    f = await rollbackFixture();
    const repository = await openRepository(f.repo.directory);
    const clock: Clock = { now: () => 0, sleep: () => Promise.resolve() };
    const remote = 'http://somebody:s3cr3t-of-theirs@127.0.0.1:1/shop/deploy.git';
    const channel = gitChannel(repository, { remote, clock, token: 'ghs_of_the_step' });
    const error: unknown = await channel.snapshot('main').catch((thrown: unknown) => thrown);
    await channel.close();
    await repository.close();
    expect(error).toMatchObject({ code: 'RG-GIT' });
    const text = JSON.stringify(error, Object.getOwnPropertyNames(error));
    expect(text).not.toContain('s3cr3t');
    expect(text).not.toContain('ghs_of');
  });
});
