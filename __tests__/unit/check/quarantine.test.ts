import { afterEach, describe, expect, it } from '@jest/globals';
import { run as rollback } from '../../../src/commands/rollback/run.ts';
import type { CommandResult } from '../../../src/core/index.ts';
import { run as check } from '../../../src/commands/check/run.ts';
import { checkHost, runCheck } from '../../support/check-host.ts';
import { filesOf, releaseTuple, type RollbackFixture, rollbackFixture } from '../../support/rollback-fixture.ts';

let fixture: RollbackFixture | undefined;
afterEach(async () => {
  await fixture?.cleanup();
  fixture = undefined;
});

/** `bad` went out, failed and was taken back to `two`; the clone has fetched it all. */
async function afterRollback(): Promise<RollbackFixture> {
  const f = await rollbackFixture();
  fixture = f;
  await f.record('one', 'two');
  await f.deploy('bad');
  await rollback({ positionals: [], options: { environment: 'production' } }, f.host());
  await f.repo.git('pull', '-q', '--rebase', 'origin', 'main');
  await f.repo.git('fetch', '-q', 'origin', '+refs/heads/*:refs/remotes/origin/*');
  return f;
}

const told = ({ verdict, report }: CommandResult): unknown => [
  verdict,
  report?.findings.filter(({ gate }) => gate === 'quarantine').map(({ severity, rule, data }) => [severity, rule, data['pin']]),
];

describe('what failed', () => {
  it('is not brought back by a bot; what runs, and what is new, is no matter', async () => {
    const f = await afterRollback();
    expect(told(await runCheck(f.repo.directory))).toEqual(['pass', []]);
    await f.repo.write(filesOf('bad', false));
    expect(told(await runCheck(f.repo.directory))).toEqual(['fail', [['error', 'quarantine/failed-tuple', undefined]]]);
    await f.repo.write(filesOf('fixed', false));
    expect(told(await runCheck(f.repo.directory))).toEqual(['pass', []]);
  });

  it('is told when only a part of it comes back', async () => {
    const f = await afterRollback();
    const { 'deploy/app.yaml': app = '' } = filesOf('bad', false);
    await f.repo.write({ 'deploy/app.yaml': app });
    expect(told(await runCheck(f.repo.directory))).toEqual(['pass', [['warning', 'quarantine/failed-value', 'image']]]);
  });

  it('is not known without a ledger in the clone, and that is told', async () => {
    const f = await afterRollback();
    await f.repo.git('update-ref', '-d', 'refs/remotes/origin/rollback-gate/ledger');
    await f.repo.write(filesOf('bad', false));
    const result = await runCheck(f.repo.directory);
    expect(told(result)).toEqual(['pass', []]);
    expect(result.report?.facts).toContainEqual({ label: 'Ledger', text: 'no ledger in this clone: nothing is known to have failed' });
  });

  it('is not believed of a ledger that somebody has changed', async () => {
    const f = await afterRollback();
    f.tamper();
    await f.repo.git('fetch', '-q', 'origin', '+refs/heads/*:refs/remotes/origin/*');
    expect(told(await runCheck(f.repo.directory))).toEqual(['pass', [['warning', 'quarantine/ledger-broken', undefined]]]);
  });
});

describe('the way back', () => {
  const rows = ({ report }: CommandResult): string[] =>
    (report?.tables.find(({ title }) => title === 'Readiness')?.rows ?? []).map(
      ([where = '', question = '', answer = '']) => `${where.replace(/[0-9a-f]{12}/, '#')}: ${question}: ${answer}`,
    );

  async function cloneOf(...verified: string[]): Promise<RollbackFixture> {
    const f = await rollbackFixture();
    fixture = f;
    await f.record(...verified);
    await f.repo.git('fetch', '-q', 'origin', '+refs/heads/*:refs/remotes/origin/*');
    return f;
  }

  it('is looked at before the deploy, question by question', async () => {
    const f = await cloneOf('one', 'two');
    await f.repo.write(filesOf('three', false));
    const result = await runCheck(f.repo.directory);
    expect(told(result)).toEqual(['pass', []]);
    expect(rows(result)).toEqual([
      'production to #: The target was verified here before: yes',
      'production to #: Nothing speaks against the target: yes',
      'production to #: The target has a value for every pin: yes',
      'production to #: The target names exactly what ran then: yes',
      'production to #: Every pin can be edited byte for byte: yes',
    ]);
  });

  it('asks services that the configuration names, and tells an answer from none', async () => {
    const f = await cloneOf('one', 'two');
    const config = await f.repo.git('show', 'HEAD:.github/rollback-gate.yml');
    const ready = "ready: [{ name: Features are there, http: 'https://features.example/of/{pin:model}' }]";
    await f.repo.write({
      '.github/rollback-gate.yml': `${config.replace('ladder: []', `ladder: [], ${ready}`)}\n`,
      ...filesOf('three', false),
    });
    expect(rows(await runCheck(f.repo.directory))).toContain('production to #: Features are there: unknown');
    const host = { ...checkHost(f.repo.directory), fetch: () => Promise.resolve(new Response('', { status: 404 })) };
    const result = await check({ positionals: [], options: {} }, host);
    expect(rows(result)).toContain('production to #: Features are there: no');
    expect(told(result)).toEqual(['pass', [['warning', 'quarantine/not-ready', undefined]]]);
  });

  it('is said to be closed when a pin has come that the target does not have', async () => {
    const f = await cloneOf('one', 'two');
    const config = await f.repo.git('show', 'HEAD:.github/rollback-gate.yml');
    const pin = 'other: { file: deploy/flags.yaml, pointer: /OTHER, role: toggle, safe: true }';
    await f.repo.write({
      '.github/rollback-gate.yml': `${config.replace('    identity:', `      ${pin}\n    identity:`)}\n`,
      ...filesOf('three', false),
    });
    const result = await runCheck(f.repo.directory);
    expect(told(result)).toEqual(['pass', [['warning', 'quarantine/not-ready', undefined]]]);
    expect(rows(result)).toContain('production to #: The target has a value for every pin: no');
  });

  it('is missing where nothing was verified: a warning at first, then no deploy any more', async () => {
    const f = await cloneOf('one');
    await rollback({ positionals: [], options: { environment: 'production' } }, f.host());
    const revoke = async (...releases: string[]): Promise<void> => {
      await f.announce(releases[0] ?? '', 'one');
      await f.repo.git('fetch', '-q', 'origin', '+refs/heads/*:refs/remotes/origin/*');
    };
    await revoke('one');
    await f.repo.write(filesOf('three', false));
    expect(told(await runCheck(f.repo.directory))).toEqual(['pass', [['warning', 'quarantine/no-target', undefined]]]);
    const { openRepository } = await import('../../../src/git/index.ts');
    const { LedgerStore } = await import('../../../src/ledger/index.ts');
    const { gitChannel } = await import('../../../src/write-back/index.ts');
    const repository = await openRepository(f.repo.directory);
    const channel = gitChannel(repository, { remote: 'origin' });
    const store = new LedgerStore({ channel, branch: 'rollback-gate/ledger', clock: f.host().clock });
    await store.append([{ environment: 'production', event: 'deployed', tuple: releaseTuple('two'), key: 'd2' }]);
    await channel.close();
    await repository.close();
    await f.repo.git('fetch', '-q', 'origin', '+refs/heads/*:refs/remotes/origin/*');
    expect(told(await runCheck(f.repo.directory))).toEqual(['fail', [['error', 'quarantine/no-target', undefined]]]);
  });
});
