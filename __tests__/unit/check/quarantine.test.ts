import { afterEach, describe, expect, it } from '@jest/globals';
import { run as rollback } from '../../../src/commands/rollback/run.ts';
import type { CommandResult } from '../../../src/core/index.ts';
import { runCheck } from '../../support/check-host.ts';
import { filesOf, type RollbackFixture, rollbackFixture } from '../../support/rollback-fixture.ts';

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
