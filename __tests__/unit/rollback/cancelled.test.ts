import { afterEach, describe, expect, it } from '@jest/globals';
import { run as rollback } from '../../../src/commands/rollback/run.ts';
import { run as watch } from '../../../src/commands/watch/run.ts';
import { systemClock, tupleId } from '../../../src/core/index.ts';
import { type HostOptions, releaseTuple, type RollbackFixture, rollbackFixture } from '../../support/rollback-fixture.ts';

let f: RollbackFixture | undefined;
afterEach(async () => {
  await f?.cleanup();
  f = undefined;
});

const input = { positionals: [], options: { environment: 'production' } };
const PROBE = 'rollback: { ready: [{ name: features are there, http: https://probe.example }],';

/** A host whose run is cancelled when something is asked for; `act` does it. */
function cancellable(fixture: RollbackFixture, options: (cancel: () => void) => HostOptions): ReturnType<RollbackFixture['host']> {
  const controller = new AbortController();
  const host = fixture.host(options(() => controller.abort(new Error('cancelled by SIGINT'))));
  return { ...host, signal: controller.signal };
}

describe('a run that is cancelled between the judgement and the write', () => {
  it('tells what is known: what failed, what it would have gone back to, that nothing was written', async () => {
    f = await rollbackFixture((config) => config.replace('rollback: {', PROBE));
    await f.record('one');
    const commit = await f.deploy('bad');
    const host = cancellable(f, (cancel) => ({
      elsewhere: () => {
        cancel();
        return Promise.reject(new TypeError('fetch failed'));
      },
    }));
    const result = await watch(input, { ...host, clock: { now: () => host.clock.now(), sleep: sleeper(host) } });
    expect(result).toMatchObject({
      verdict: 'fail',
      cause: 'app-failed',
      outputs: { 'rolled-back': 'false', 'tuple-id': tupleId(releaseTuple('bad')) },
    });
    expect(result.report?.headline).toContain('the run was cancelled before anything was written to its branch');
    expect(result.report?.tables.map(({ title }) => title)).toContain('What failed');
    expect(f.git('rev-parse', 'main')).toBe(commit);
    // The judgement is not lost: who runs it again, or checks the next change, knows.
    expect(f.ledger().at(-1)).toMatchObject({ event: 'failed', tupleId: tupleId(releaseTuple('bad')) });
  });

  it('is what a person cancelled: inconclusive, and the same command goes on', async () => {
    f = await rollbackFixture((config) => config.replace('rollback: {', PROBE));
    await f.record('one');
    await f.deploy('bad');
    let giveUp = (_error: Error): void => undefined;
    const host = cancellable(f, (cancel) => ({
      elsewhere: () => {
        cancel();
        return new Promise((_, reject) => void (giveUp = reject));
      },
    }));
    expect(await rollback(input, { ...host, clock: systemClock })).toMatchObject({
      verdict: 'inconclusive',
      cause: 'cancelled',
      json: { rollback: { cause: 'cancelled', commit: null, confirmation: null } },
      report: { nextStep: expect.stringContaining('Run the same command again') },
    });
    giveUp(new TypeError('fetch failed'));
    const further = f.host({ elsewhere: () => Promise.resolve(new Response('')) });
    expect(await rollback(input, further)).toMatchObject({ verdict: 'pass', cause: 'rolled-back' });
  });

  it('says that the commit is there when it came later than that', async () => {
    f = await rollbackFixture();
    await f.record('one');
    await f.deploy('bad');
    const fixture = f;
    const host = cancellable(f, (cancel) => ({
      onRequest: () => {
        if (fixture.pinned().image === 'one') cancel();
      },
    }));
    expect(await rollback(input, { ...host, clock: systemClock })).toMatchObject({
      verdict: 'inconclusive',
      cause: 'rolled-back-unconfirmed',
      outputs: { 'rolled-back': 'true', commit: f.git('rev-parse', 'main') },
    });
    expect(f.ledger().at(-1)).toMatchObject({ event: 'rolled-back' });
  });
});

/** Time flies until the run is cancelled, and is that of the clock on the wall from then on. */
function sleeper(host: ReturnType<RollbackFixture['host']>): (ms: number, signal?: AbortSignal) => Promise<void> {
  return (ms, signal) => (host.signal.aborted ? systemClock.sleep(ms, signal) : host.clock.sleep(ms, signal));
}
