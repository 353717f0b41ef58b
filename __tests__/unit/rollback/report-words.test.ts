import { afterEach, describe, expect, it } from '@jest/globals';
import { run as rollback } from '../../../src/commands/rollback/run.ts';
import type { CommandResult } from '../../../src/core/index.ts';
import { REFUSALS, refusePushes } from '../../support/git-http-server.ts';
import { type RollbackFixture, rollbackFixture } from '../../support/rollback-fixture.ts';

let fixture: RollbackFixture | undefined;
afterEach(async () => {
  await fixture?.cleanup();
  fixture = undefined;
});

async function setup(): Promise<RollbackFixture> {
  fixture = await rollbackFixture();
  return fixture;
}
const run = (f: RollbackFixture, options: Record<string, string | boolean> = {}): Promise<CommandResult> =>
  rollback({ positionals: [], options: { environment: 'production', ...options } }, f.host());

describe('what a report calls taken back', () => {
  const labels = (result: CommandResult): (string | undefined)[] => [
    result.report?.facts[1]?.label,
    ...(result.report?.tables.find(({ title }) => title === 'Pins')?.columns.slice(3) ?? []),
  ];

  it('is what a commit took back, and nothing else', async () => {
    const f = await setup();
    await f.deploy('bad');
    const none = f.host();
    const refused = await rollback({ positionals: [], options: { environment: 'production' } }, none);
    expect([refused.cause, ...labels(refused)]).toEqual(['no-target', 'Runs']);
    expect(none.lines.join('\n')).not.toContain('taking it back');
    await f.record('one');
    expect(labels(await run(f, { 'dry-run': true }))).toEqual(['Would be taken back', 'Would be taken back', 'Would be restored']);
    expect(labels(await run(f))).toEqual(['Taken back', 'Taken back', 'Restored']);
  });

  it('is not what a protected branch refused', async () => {
    const f = await setup();
    await f.record('one');
    await f.deploy('bad');
    await refusePushes(f.bare, 'refs/heads/main', REFUSALS.GH006);
    expect(labels(await run(f))).toEqual(['Runs', 'Runs', 'Target']);
  });
});
