import { afterEach, describe, expect, it } from '@jest/globals';
import { run as rollback } from '../../../src/commands/rollback/run.ts';
import { type CommandResult, makeTuple, tupleId } from '../../../src/core/index.ts';
import { openRepository } from '../../../src/git/index.ts';
import { LedgerStore, verifyLedger } from '../../../src/ledger/index.ts';
import { gitChannel } from '../../../src/write-back/index.ts';
import { filesOf, releaseTuple, type RollbackFixture, rollbackFixture } from '../../support/rollback-fixture.ts';

let f: RollbackFixture;
afterEach(() => f.cleanup());

/** One and two were verified; `bad` stands at the head. */
async function broken(change?: (config: string) => string): Promise<void> {
  f = await rollbackFixture(change);
  await f.record('one', 'two');
  await f.deploy('bad');
}

const back = (options: Record<string, string> = {}): Promise<CommandResult> =>
  rollback({ positionals: [], options: { environment: 'production', ...options } }, f.host());

describe('a rollback works the same', () => {
  it('on a detached head with changes that nobody committed, and leaves both alone', async () => {
    await broken();
    await f.repo.git('checkout', '-q', '--detach', 'HEAD~1');
    await f.repo.write({ 'deploy/model.yaml': 'mine\n' });
    const before = [await f.repo.git('rev-parse', 'HEAD'), await f.repo.git('status', '--porcelain')];
    expect(await back()).toMatchObject({ verdict: 'pass', cause: 'rolled-back' });
    expect([await f.repo.git('rev-parse', 'HEAD'), await f.repo.git('status', '--porcelain')]).toEqual(before);
  });

  it.each(['release/2026/märz', '日本/ветка', "it's-$HOME;x"])('on a branch named %s', async (branch) => {
    await broken((config) => config.replace('rollback: {', `rollback: { branch: ${JSON.stringify(branch)},`));
    f.git('update-ref', `refs/heads/${branch}`, 'main');
    const main = f.git('rev-parse', 'main');
    // The service follows main; what counts here is where the commit goes.
    const result = await back();
    expect(result.outputs).toMatchObject({ 'rolled-back': 'true', commit: f.git('rev-parse', `refs/heads/${branch}`) });
    expect(f.git('show', `refs/heads/${branch}:deploy/model.yaml`)).toContain('models/two');
    expect(f.git('rev-parse', 'main')).toBe(main);
  });

  it('where the clock of the runner is wrong by a year, in either direction', async () => {
    for (const years of [-1, 1]) {
      await broken();
      const host = f.host();
      const clock = { ...host.clock, now: () => host.clock.now() + years * 365 * 86_400_000, sleep: host.clock.sleep.bind(host.clock) };
      const result = await rollback({ positionals: [], options: { environment: 'production' } }, { ...host, clock });
      expect(result).toMatchObject({ verdict: 'pass', cause: 'rolled-back' });
      expect(verifyLedger(f.ledger())).toMatchObject({ ok: true });
      expect(f.pinned().image).toBe('two');
      if (years < 0) await f.cleanup();
    }
  });
});

describe('two environments', () => {
  const staging =
    (pins: string): ((config: string) => string) =>
    (config) =>
      `${config}  staging:\n    pins:\n${pins}    identity: none\n    rollback: { confirm: 2m, ladder: [] }\n`;

  it('in one file: only the values of the one go back', async () => {
    await broken(staging('      proxy: { file: deploy/app.yaml, kubernetes: proxy }\n'));
    const proxy = /proxy@sha256:[0-9a-f]{64}/.exec(f.git('show', 'main:deploy/app.yaml'))?.[0];
    expect(await back()).toMatchObject({ cause: 'rolled-back' });
    expect(f.pinned().image).toBe('two');
    expect(f.git('show', 'main:deploy/app.yaml')).toContain(proxy);
    const other = await back({ environment: 'staging' });
    expect(other).toMatchObject({ verdict: 'fail', cause: 'no-target' });
  });

  it('with the same pin: what one took back is counted for that one alone', async () => {
    await broken(staging('      image: { file: deploy/app.yaml, kubernetes: app }\n'));
    expect(await back()).toMatchObject({ cause: 'rolled-back' });
    const trailers = f.git('log', '-1', '--format=%(trailers:key=Rollback-Environment,valueonly)', 'main');
    expect(trailers.trim()).toBe('production');
    expect(await back({ environment: 'staging' })).toMatchObject({ cause: 'no-target' });
  });
});

describe('a ledger that is not what it was', () => {
  it('because its branch was deleted: there is no target, nothing is made up', async () => {
    await broken();
    f.git('update-ref', '-d', 'refs/heads/rollback-gate/ledger');
    const head = f.git('rev-parse', 'main');
    expect(await back()).toMatchObject({ verdict: 'fail', cause: 'no-target' });
    expect(f.git('rev-parse', 'main')).toBe(head);
  });

  it('because its branch was set back to before a rollback: the deployed branch still tells of it', async () => {
    await broken();
    const before = f.git('rev-parse', 'rollback-gate/ledger');
    expect(await back()).toMatchObject({ cause: 'rolled-back' });
    f.git('update-ref', 'refs/heads/rollback-gate/ledger', before);
    await f.deploy('bad');
    const head = f.git('rev-parse', 'main');
    expect(await back()).toMatchObject({ verdict: 'fail', cause: 'loop-guard' });
    expect(f.git('rev-parse', 'main')).toBe(head);
  });

  it('because somebody asks for a target by name that floats: a tag is nothing to go back to', async () => {
    f = await rollbackFixture();
    const stable = { name: 'image', role: 'image', value: 'registry.example/app:stable' } as const;
    const tuple = makeTuple([stable, ...releaseTuple('one').members.filter(({ name }) => name !== 'image')]);
    const repository = await openRepository(f.repo.directory);
    const { clock } = f.host();
    const channel = gitChannel(repository, { remote: 'origin', clock });
    await new LedgerStore({ channel, branch: 'rollback-gate/ledger', clock }).append([
      { environment: 'production', tuple, event: 'deployed', key: 'a' },
      { environment: 'production', tuple, event: 'verified', key: 'b' },
    ]);
    await channel.close();
    await repository.close();
    const app = (filesOf('bad', false)['deploy/app.yaml'] ?? '').replace(/app@sha256:[0-9a-f]{64}/, 'app:next');
    await f.repo.write({ ...filesOf('bad', false), 'deploy/app.yaml': app });
    await f.repo.commit('Tags only');
    await f.repo.git('push', '-q', 'origin', 'HEAD:main');
    const head = f.git('rev-parse', 'main');
    for (const options of [{}, { to: tupleId(tuple) }]) {
      const result = await back(options);
      expect(result).toMatchObject({ verdict: 'fail', cause: 'not-ready' });
      expect(result.report?.headline).toContain('may name something else today');
    }
    expect(f.git('rev-parse', 'main')).toBe(head);
  });
});

describe('a target whose manifests looked different', () => {
  it('in another file since then: its values go where the pins are now', async () => {
    f = await rollbackFixture();
    await f.record('one', 'two');
    await f.deploy('bad');
    const config = await f.repo.git('show', 'HEAD:.github/rollback-gate.yml');
    await f.repo.git('mv', 'deploy/model.yaml', 'deploy/weights.yaml');
    await f.repo.write({ '.github/rollback-gate.yml': `${config.replace('deploy/model.yaml', 'deploy/weights.yaml')}\n` });
    await f.repo.commit('Move');
    await f.repo.git('push', '-q', 'origin', 'HEAD:main');
    const result = await back();
    expect(result.outputs).toMatchObject({ 'rolled-back': 'true' });
    expect(f.git('show', 'main:deploy/weights.yaml')).toBe((filesOf('two', false)['deploy/model.yaml'] ?? '').trimEnd());
  });

  it('with a pin that is no longer one: what remains was never tested together', async () => {
    await broken();
    const config = await f.repo.git('show', 'HEAD:.github/rollback-gate.yml');
    await f.repo.write({ '.github/rollback-gate.yml': `${config.replace(/^ {6}model: .*\n/m, '')}\n` });
    await f.repo.commit('Fewer pins');
    await f.repo.git('push', '-q', 'origin', 'HEAD:main');
    const head = f.git('rev-parse', 'main');
    const result = await back();
    expect(result).toMatchObject({ verdict: 'fail', cause: 'not-ready' });
    expect(f.git('rev-parse', 'main')).toBe(head);
  });
});
