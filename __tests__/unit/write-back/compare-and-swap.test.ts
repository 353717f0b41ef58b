import { describe, expect, it } from '@jest/globals';
import { type Channel, type CommitOutcome, compareAndSwap, type Decision, type Snapshot } from '../../../src/write-back/index.ts';

const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);
const ok = (head: string): CommitOutcome => ({ result: 'committed', commit: head });

/** A branch in memory; `outcomes` are given in turn. */
function scripted(outcomes: readonly CommitOutcome[]): { channel: Channel; bases: (string | undefined)[] } {
  const bases: (string | undefined)[] = [];
  let heads = 0;
  const channel: Channel = {
    id: 'memory',
    snapshot: () => Promise.resolve({ head: `head${heads++}`, read: () => Promise.resolve(undefined) }),
    commit: (_branch, base) => {
      bases.push(base);
      return Promise.resolve(outcomes[bases.length - 1] ?? { result: 'stale' });
    },
  };
  return { channel, bases };
}

function setup(outcomes: readonly CommitOutcome[]) {
  const pauses: number[] = [];
  const { channel, bases } = scripted(outcomes);
  const clock = {
    now: () => 0,
    sleep: (milliseconds: number) => {
      pauses.push(milliseconds);
      return Promise.resolve();
    },
  };
  return { bases, pauses, options: { channel, branch: 'main', clock, random: () => 0.5 } };
}

const commit = (value: string): Decision<string> => ({
  do: 'commit',
  change: { files: new Map([['f', bytes(value)]]), message: 'm' },
  value,
});

describe('compare and swap', () => {
  it('decides anew on every try, each time on the head as it is then', async () => {
    const { options, bases, pauses } = setup([{ result: 'stale' }, { result: 'stale' }, ok('c')]);
    const seen: [string | undefined, number][] = [];
    const result = await compareAndSwap({
      ...options,
      decide: (snapshot: Snapshot, attempt) => {
        seen.push([snapshot.head, attempt]);
        return Promise.resolve(commit(`for ${snapshot.head}`));
      },
    });
    expect(result).toEqual({ result: 'committed', commit: 'c', value: 'for head2', attempts: 3 });
    expect(seen).toEqual([
      ['head0', 1],
      ['head1', 2],
      ['head2', 3],
    ]);
    expect(bases).toEqual(['head0', 'head1', 'head2']);
    expect(pauses).toEqual([50, 100]);
  });

  it('writes nothing when the decision is to stop, also after a stale try', async () => {
    const { options, bases } = setup([{ result: 'stale' }]);
    const result = await compareAndSwap({
      ...options,
      decide: (_snapshot, attempt) => Promise.resolve(attempt === 1 ? commit('x') : { do: 'stop', value: 'superseded' }),
    });
    expect(result).toEqual({ result: 'stopped', value: 'superseded', attempts: 2 });
    expect(bases).toHaveLength(1);
  });

  it('never repeats a write that was refused', async () => {
    const refused = { result: 'refused', reason: 'protected', detail: 'GH006' } as const;
    const { options, bases } = setup([refused, ok('c')]);
    expect(await compareAndSwap({ ...options, decide: () => Promise.resolve(commit('x')) })).toEqual({ ...refused, attempts: 1 });
    expect(bases).toHaveLength(1);
  });

  it('gives up after the allowed tries', async () => {
    const { options, bases, pauses } = setup([]);
    const result = await compareAndSwap({ ...options, attempts: 3, decide: () => Promise.resolve(commit('x')) });
    expect(result).toEqual({ result: 'raced', attempts: 3 });
    expect([bases.length, pauses.length]).toEqual([3, 2]);
  });

  it('spreads writers over the time that a try takes', async () => {
    const { options, pauses } = setup([{ result: 'stale' }, { result: 'stale' }, { result: 'stale' }, ok('c')]);
    let now = 0;
    const clock = { ...options.clock, now: () => (now += 2000) };
    await compareAndSwap({ ...options, clock, decide: () => Promise.resolve(commit('x')) });
    expect(pauses).toEqual([1000, 2000, 3000]);
  });

  it('stops before the write when it was cancelled while deciding', async () => {
    const { options, bases } = setup([ok('c')]);
    const controller = new AbortController();
    const run = compareAndSwap({
      ...options,
      signal: controller.signal,
      decide: () => {
        controller.abort(new Error('cancelled'));
        return Promise.resolve(commit('x'));
      },
    });
    await expect(run).rejects.toThrow('cancelled');
    expect(bases).toHaveLength(0);
  });
});
