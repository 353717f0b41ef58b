import { describe, expect, it } from '@jest/globals';
import { HostSlots } from '../../../src/health/endpoint/index.ts';
import { answersBy, spread } from '../../../src/health/watch/phases.ts';
import { environment, httpCheck, ok, watchScript } from '../../support/health-scripts.ts';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

describe('many checks', () => {
  it('are spread over the interval, each always at the same moment', () => {
    const phases = spread(numbers(500), 1000);
    expect(phases.flatMap(({ sources }) => sources)).toEqual(numbers(500));
    expect(Math.max(...phases.map(({ sources }) => sources.length))).toBeLessThanOrEqual(20);
    expect(phases.map(({ after }) => after)).toEqual(numbers(25).map((index) => index * 32));
    expect(phases.at(-1)?.after).toBeLessThan(answersBy(phases, 1000));
    expect(answersBy(phases, 1000)).toBeLessThan(1000);
  });

  it('are asked at once while they are few, and a slow one holds the others up for half the interval at most', () => {
    expect(spread(numbers(20), 1000)).toEqual([{ after: 0, sources: numbers(20) }]);
    expect(answersBy(spread(numbers(20), 1000), 1000)).toBe(500);
    expect(spread([], 1000)).toEqual([{ after: 0, sources: [] }]);
  });

  it('are all measured in every tick, a few at a time', async () => {
    const checks = numbers(60).map((index) => httpCheck(`check ${index}`, { url: `http://app.test/${index}` }));
    const moments = new Map<number, Set<string>>();
    const watched = await watchScript(environment(checks, { interval: 1000, window: 60_000, soak: 60_000, warmUp: 0 }), (url, seconds) => {
      moments.set(seconds, (moments.get(seconds) ?? new Set()).add(url.pathname));
      return ok();
    });
    for (let tick = 1; tick < 60; tick++) {
      expect(watched.result.samples.filter((sample) => sample.tick === tick)).toHaveLength(60);
      const offsets = [0, 0.266, 0.533].map((offset) => moments.get(tick + offset)?.size);
      expect(offsets).toEqual([20, 20, 20]);
    }
  });
});

describe('slots of a host', () => {
  const signal = new AbortController().signal;
  const now = async (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  it('are given to so many at a time, then in the order of asking, for each host by itself', async () => {
    const slots = new HostSlots(2);
    const begun: string[] = [];
    const ask = async (host: string, name: string): Promise<() => void> => {
      const giveBack = await slots.take(host, signal);
      begun.push(name);
      return giveBack;
    };
    const asked = ['a', 'b', 'c', 'd'].map((name) => ask('one', name));
    void ask('two', 'e');
    await now();
    expect(begun).toEqual(['a', 'b', 'e']);
    (await asked[1])?.();
    await now();
    expect(begun).toEqual(['a', 'b', 'e', 'c']);
    (await asked[0])?.();
    (await asked[2])?.();
    (await asked[3])?.();
    await ask('one', 'f');
    expect(begun.slice(4)).toEqual(['d', 'f']);
  });

  it('are not waited for after a cancellation', async () => {
    const slots = new HostSlots(1);
    const abort = new AbortController();
    const giveBack = await slots.take('one', signal);
    const waiting = slots.take('one', abort.signal);
    abort.abort(new Error('cancelled'));
    await expect(waiting).rejects.toThrow('cancelled');
    giveBack();
    expect(await slots.take('one', signal)).toBeInstanceOf(Function);
  });
});
