import { afterEach, describe, expect, it } from '@jest/globals';
import { run as rollback } from '../../../src/commands/rollback/run.ts';
import { run as watch } from '../../../src/commands/watch/run.ts';
import { tupleId } from '../../../src/core/index.ts';
import { lastKnownGood } from '../../../src/ledger/index.ts';
import { releaseTuple, type RollbackFixture, rollbackFixture } from '../../support/rollback-fixture.ts';

let f: RollbackFixture | undefined;
afterEach(async () => {
  await f?.cleanup();
  f = undefined;
});

const input = { positionals: [], options: { environment: 'production' } };
const outage = (): never => {
  throw new TypeError('fetch failed');
};

describe('a rollback whose recovery could not be confirmed', () => {
  it('leaves its target what it was: the next failure goes back to it again', async () => {
    f = await rollbackFixture();
    await f.record('one', 'two');
    await f.deploy('bad');
    expect(await rollback(input, f.host({ onRequest: outage }))).toMatchObject({
      verdict: 'inconclusive',
      cause: 'rolled-back-unconfirmed',
      outputs: { target: tupleId(releaseTuple('two')) },
    });
    expect(f.ledger().at(-1)).toMatchObject({ event: 'rolled-back' });
    await f.deploy('bad-two');
    expect(await watch(input, f.host())).toMatchObject({
      verdict: 'fail',
      cause: 'rolled-back',
      outputs: { target: tupleId(releaseTuple('two')) },
    });
    expect(f.pinned()).toMatchObject({ image: 'two', model: 'two' });
  });

  it('does not spare a target that was seen to fail: it is gone past from then on', async () => {
    f = await rollbackFixture();
    await f.record('one', 'two');
    await f.deploy('bad');
    const isBad = (image: string): boolean => image !== 'one';
    expect(await rollback(input, f.host({ isBad }))).toMatchObject({ verdict: 'fail', cause: 'rolled-back-failing' });
    // A person puts it there again, and nobody can judge it.
    await f.deploy('fixed');
    await watch(input, f.host({ onRequest: outage }));
    await f.deploy('two');
    await watch(input, f.host({ onRequest: outage }));
    expect(lastKnownGood(f.ledger(), releaseTuple('bad-two'))?.tuple).toEqual(releaseTuple('one'));
  });
});
