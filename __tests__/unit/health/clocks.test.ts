import { describe, expect, it } from '@jest/globals';
import type { Clock } from '../../../src/core/index.ts';
import { watchRelease, type WatchResult } from '../../../src/health/index.ts';
import { app, environment, httpCheck, IDENTITY, NEW, ok, type Script } from '../../support/health-scripts.ts';
import { VirtualClock } from '../../support/virtual-clock.ts';

const HOUR = 3_600_000;

/** A watch on a machine whose clock jumps by `by` milliseconds after so many seconds; `seconds` are those that really passed. */
async function watchWithJump(jumpAfter: number, by: number, script: Script): Promise<{ result: WatchResult; seconds: number }> {
  const world = new VirtualClock();
  const start = world.now();
  const passed = (): number => (world.now() - start) / 1000;
  const clock: Clock = {
    now: () => world.now() + (passed() >= jumpAfter ? by : 0),
    sleep: (milliseconds, signal) => world.sleep(milliseconds, signal),
  };
  const fakeFetch: typeof fetch = async (input, init) =>
    script(new URL(input instanceof Request ? input.url : input), passed(), world, init?.signal ?? undefined);
  const result = await world.run(
    watchRelease({
      environment: environment([httpCheck('up', { probes: 3 })], { window: 600_000 }, IDENTITY),
      expected: NEW,
      clock,
      fetch: fakeFetch,
      signal: new AbortController().signal,
      expand: (text) => text,
      progress: () => undefined,
    }),
  );
  return { result, seconds: passed() };
}

describe('a clock that is set back by an hour', () => {
  it('stops no watch', async () => {
    const { result, seconds } = await watchWithJump(
      60,
      -HOUR,
      app(() => ok()),
    );
    expect([result.verdict, result.cause]).toEqual(['pass', 'healthy']);
    expect(seconds).toBeLessThan(610);
    expect(result.timeline.filter(({ text }) => text.includes('set back'))).toHaveLength(1);
  });

  it('keeps no failure from being found', async () => {
    const { result, seconds } = await watchWithJump(
      60,
      -HOUR,
      app((at) => (at > 90 ? new Response('', { status: 503 }) : ok())),
    );
    expect([result.verdict, result.cause]).toEqual(['fail', 'app-failed']);
    expect(seconds).toBeLessThan(130);
  });

  it('does not make the wait for the release an hour longer', async () => {
    const { result, seconds } = await watchWithJump(
      60,
      -HOUR,
      app(
        () => ok(),
        () => 'sha256:other',
      ),
    );
    expect([result.verdict, result.cause]).toEqual(['inconclusive', 'not-effective']);
    expect(seconds).toBeLessThan(1300);
  });
});

describe('a machine that sleeps through the rest of the watch', () => {
  it('calls nothing healthy that it saw long ago', async () => {
    const { result } = await watchWithJump(
      110,
      HOUR,
      app(() => ok()),
    );
    expect(result.verdict).toBe('inconclusive');
  });

  it('nor when most of the window was seen', async () => {
    const world = environment([httpCheck('up', { probes: 3 })], { window: 600_000, soak: 600_000 }, 'none');
    const clock = new VirtualClock();
    const start = clock.now();
    const asleep = (): boolean => clock.now() - start >= 400_000;
    const result = await clock.run(
      watchRelease({
        environment: world,
        expected: undefined,
        clock: { now: () => clock.now() + (asleep() ? HOUR : 0), sleep: (milliseconds, signal) => clock.sleep(milliseconds, signal) },
        fetch: async () => ok(),
        signal: new AbortController().signal,
        expand: (text) => text,
        progress: () => undefined,
      }),
    );
    expect([result.verdict, result.cause]).toEqual(['inconclusive', 'no-data']);
    expect(result.timeline.at(-1)?.text).toMatch(/nothing was measured in the last/);
  });
});
