import { afterEach, describe, expect, it } from '@jest/globals';
import { run as rollback } from '../../../src/commands/rollback/run.ts';
import type { CommandResult } from '../../../src/core/index.ts';
import { openRepository } from '../../../src/git/index.ts';
import { LedgerStore } from '../../../src/ledger/index.ts';
import { gitChannel } from '../../../src/write-back/index.ts';
import { makeTuple } from '../../../src/core/index.ts';
import { releaseTuple, type RollbackFixture, rollbackFixture } from '../../support/rollback-fixture.ts';

let f: RollbackFixture | undefined;
afterEach(async () => {
  await f?.cleanup();
  f = undefined;
});

const run = (fixture: RollbackFixture, only: string, more: Record<string, string> = {}): Promise<CommandResult> =>
  rollback({ positionals: [], options: { environment: 'production', only, ...more } }, fixture.host({ isBad: (image) => image === 'bad' }));

describe('a rollback of some pins', () => {
  it('is refused where they never ran together, with what could be done as a whole', async () => {
    const fixture = await rollbackFixture();
    f = fixture;
    await fixture.record('one', 'two');
    await fixture.deploy('bad');
    const result = await run(fixture, 'model');
    expect(result).toMatchObject({ verdict: 'fail', cause: 'not-ready' });
    expect(result.report?.headline).toMatch(
      /^production was not taken back in part \(model\): .*; as a whole it could go back to [0-9a-f]{12}, which changes image, model\.$/,
    );
    expect(fixture.pinned()).toMatchObject({ image: 'bad', model: 'bad' });
    expect(fixture.ledger()).toHaveLength(4);
  });

  it('goes to what ran together before', async () => {
    const fixture = await rollbackFixture();
    f = fixture;
    await fixture.record('one', 'two');
    const mixed = makeTuple(
      releaseTuple('bad').members.map((member) =>
        member.name === 'image'
          ? { ...member, value: releaseTuple('two').members.find(({ name }) => name === 'image')?.value ?? '' }
          : member,
      ),
    );
    const repository = await openRepository(fixture.repo.directory);
    const channel = gitChannel(repository, { remote: 'origin' });
    const store = new LedgerStore({ channel, branch: 'rollback-gate/ledger', clock: fixture.host().clock });
    await store.append([
      { environment: 'production', event: 'deployed', tuple: mixed, key: 'm1' },
      { environment: 'production', event: 'verified', tuple: mixed, key: 'm2' },
      { environment: 'production', event: 'deployed', tuple: releaseTuple('two'), key: 'm3' },
      { environment: 'production', event: 'verified', tuple: releaseTuple('two'), key: 'm4' },
    ]);
    await channel.close();
    await repository.close();
    await fixture.deploy('bad');
    expect(await run(fixture, 'image')).toMatchObject({ verdict: 'pass', cause: 'rolled-back' });
    expect(fixture.pinned()).toMatchObject({ image: 'two', model: 'bad' });
  });

  it.each([['modell'], [',']])('wants pins that there are: %s', async (only) => {
    const fixture = await rollbackFixture();
    f = fixture;
    await fixture.record('one', 'two');
    await fixture.deploy('bad');
    await expect(run(fixture, only)).rejects.toMatchObject({ code: 'RG-USAGE', expected: 'some of beta, image, model' });
  });
});
