import { describe, expect, it } from '@jest/globals';
import { replay } from '../../../src/health/index.ts';
import {
  app,
  counterCheck,
  counters,
  down,
  environment,
  httpCheck,
  IDENTITY,
  named,
  networkError,
  NEW,
  ok,
  OLD,
  type Script,
  vector,
  type Watched,
  watchScript,
} from '../../support/health-scripts.ts';

function last(watched: Watched): string {
  return watched.result.timeline.at(-1)?.text ?? '';
}

function expectReplay(watched: Watched): void {
  const { record } = watched.result;
  if (!record) throw new Error('the watch left no record');
  // What is written to a file and read back says the same to the last bit.
  const again = replay(JSON.parse(JSON.stringify(record)) as typeof record);
  expect(again.ticks).toEqual(record.ticks);
  expect(again.decision).toEqual({ verdict: watched.result.verdict, cause: watched.result.cause });
  expect(again.checks).toEqual(watched.result.checks);
  expect(again.samples).toEqual(watched.result.samples);
}

describe('a watch', () => {
  it('calls a release healthy early, once probes and requests say so and the soak is over', async () => {
    const checks = [httpCheck('up', { probes: 3 })];
    const watched = await watchScript(environment(checks, {}, IDENTITY), app(ok));
    expect(watched.result).toMatchObject({ verdict: 'pass', cause: 'healthy', checks: [{ state: 'healthy', bad: 0 }] });
    expect(watched.seconds).toBeGreaterThanOrEqual(180);
    expect(watched.seconds).toBeLessThan(500);
    expectReplay(watched);
  });

  it('fails a release that is down within 20 seconds of the warm-up, and says what it saw', async () => {
    const watched = await watchScript(environment([httpCheck('up')], {}, IDENTITY), app(down));
    expect(watched.result).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
    expect(watched.seconds).toBeLessThanOrEqual(2 + 30 + 20);
    expect(last(watched)).toBe('failed: up: 4 of 4 probes failed (100 %, tolerated 1 %); latest: status 503');
    expectReplay(watched);
  });

  it('fails a release whose host refuses every connection after it was seen', async () => {
    const script: Script = (_url, seconds) => {
      if (seconds > 60) throw networkError('ECONNREFUSED');
      return _url.pathname === '/version' ? named(NEW) : ok();
    };
    const watched = await watchScript(environment([httpCheck('up')], {}, IDENTITY), script);
    expect(watched.result).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
    expect(watched.seconds).toBeLessThanOrEqual(60 + 25);
    expect(last(watched)).toContain('connection refused');
  });
});

describe('identity', () => {
  it('sets aside an old release that fails for 40 s before the new one serves (I1)', async () => {
    const script = app(
      (seconds) => (seconds < 40 ? down() : ok()),
      (seconds) => (seconds < 40 ? OLD : NEW),
    );
    const watched = await watchScript(environment([httpCheck('up', { probes: 3 })], { warmUp: 0 }, IDENTITY), script);
    expect(watched.result).toMatchObject({ verdict: 'pass', cause: 'healthy' });
    expect((watched.result.identifiedAt ?? 0) - watched.result.startedAt).toBe(42_000);
    expect(watched.result.timeline.some(({ text }) => text.includes('40 other answers discarded'))).toBe(true);
  });

  it('does not let an old release vouch for a new one that fails (I1 reversed)', async () => {
    const script = app(
      (seconds) => (seconds < 40 ? ok() : down()),
      (seconds) => (seconds < 40 ? OLD : NEW),
    );
    const watched = await watchScript(environment([httpCheck('up')], {}, IDENTITY), script);
    expect(watched.result).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
  });

  it('is inconclusive, not failed, when the release never takes effect', async () => {
    const watched = await watchScript(
      environment([httpCheck('up')], {}, IDENTITY),
      app(down, () => OLD),
    );
    expect(watched.result).toMatchObject({ verdict: 'inconclusive', cause: 'not-effective', samples: [], identifiedAt: undefined });
    expect(last(watched)).toBe(
      'sha256:a1a1a1a1a1a1 was not seen to serve within 10m: sha256:b2b2b2b2b2b2 answered last, 601 other answers discarded',
    );
  });

  it('waits through zero replicas during a migration within one budget (I2)', async () => {
    const script: Script = (url, seconds) => {
      if (seconds < 300) throw networkError('ECONNREFUSED');
      return url.pathname === '/version' ? named(NEW) : ok();
    };
    const watched = await watchScript(environment([httpCheck('up', { probes: 3 })], {}, IDENTITY), script);
    expect(watched.result.verdict).toBe('pass');
    expect((watched.result.identifiedAt ?? 0) - watched.result.startedAt).toBe(302_000);
  });

  it('notices that another release took over, and leaves it alone', async () => {
    const watched = await watchScript(
      environment([httpCheck('up')], {}, IDENTITY),
      app(
        (seconds) => (seconds > 100 ? down() : ok()),
        (seconds) => (seconds > 100 ? OLD : NEW),
      ),
    );
    expect(watched.result).toMatchObject({ verdict: 'inconclusive', cause: 'superseded' });
    expect(last(watched)).toBe('another release took over: sha256:b2b2b2b2b2b2 answered');
    expect(watched.result.samples.filter((sample) => sample.use === 'unidentified').length).toBeGreaterThan(0);
    expectReplay(watched);
  });

  it('drops the samples of a replica that has not been replaced yet', async () => {
    const script = app(
      (seconds) => (seconds % 20 < 5 ? down() : ok()),
      (seconds) => (seconds > 40 && seconds % 20 < 5 ? OLD : NEW),
    );
    const watched = await watchScript(environment([httpCheck('up', { probes: 3 })], { warmUp: 40_000 }, IDENTITY), script);
    expect(watched.result).toMatchObject({ verdict: 'pass', checks: [{ bad: 0 }] });
    expectReplay(watched);
  });

  it('judges nothing without an identity, and says at once what to add', async () => {
    const asked: string[] = [];
    const { identity: _, ...unidentified } = environment([httpCheck('up', { probes: 3 })]);
    const watched = await watchScript(unidentified, (url) => {
      asked.push(url.href);
      return down();
    });
    expect(watched.result).toMatchObject({ verdict: 'inconclusive', cause: 'not-effective', samples: [] });
    expect(watched.seconds).toBe(0);
    expect(asked).toEqual([]);
    expect(last(watched)).toContain('environments.production has no `identity`. Add `identity: { http: URL, value: KEY }`');
    expect(last(watched)).toContain('or `identity: none` to judge whatever answers');
  });

  it('judges nothing when the pins do not say what the identity should answer', async () => {
    const watched = await watchScript(environment([httpCheck('up')], {}, IDENTITY), app(ok), { expected: undefined });
    expect(watched.result).toMatchObject({ verdict: 'inconclusive', cause: 'not-effective', samples: [] });
    expect(last(watched)).toContain('(pin image)');
  });

  it('judges whatever answers with `identity: none`, and says so', async () => {
    const watched = await watchScript(environment([httpCheck('up', { probes: 3 })]), app(ok));
    expect(watched.result.verdict).toBe('pass');
    expect(watched.lines).toContain('the release is not identified (`identity` is `none`): samples may come from another release');
  });
});

describe('missing data', () => {
  it.each([1, 3])('an endpoint that refuses some of %d probes is neither failed nor healthy', async (probes) => {
    for (const refuse of [() => new Response('', { status: 429 }), () => Promise.reject(networkError('CERT_HAS_EXPIRED'))]) {
      let request = 0;
      const script: Script = () => (++request % 5 < 2 ? refuse() : ok());
      const watched = await watchScript(environment([httpCheck('up', { probes })], { window: 300_000 }), script);
      expect(watched.result).toMatchObject({ verdict: 'inconclusive', cause: 'underpowered', checks: [{ state: 'undecided', bad: 0 }] });
      expectReplay(watched);
    }
  });

  it('a machine that cannot look once in a while keeps no release from being healthy', async () => {
    let request = 0;
    const script: Script = () => (++request % 5 === 0 ? Promise.reject(networkError('ENOTFOUND')) : ok());
    const watched = await watchScript(environment([httpCheck('up', { probes: 3 })]), script);
    expect(watched.result).toMatchObject({ verdict: 'pass', cause: 'healthy' });
  });

  it('is inconclusive when the query matches nothing (I3)', async () => {
    const watched = await watchScript(environment([counterCheck('errors')]), () => vector());
    expect(watched.result).toMatchObject({ verdict: 'inconclusive', cause: 'no-data' });
    expect(last(watched)).toBe('inconclusive: errors: no data: the query for all events has no result');
  });

  it('is inconclusive when there is no traffic (I3)', async () => {
    const watched = await watchScript(
      environment([counterCheck('errors')]),
      counters(0, () => 0),
    );
    expect(watched.result).toMatchObject({ verdict: 'inconclusive', cause: 'no-data' });
  });

  it('is inconclusive when traffic stops before the soak is over (I3)', async () => {
    const script: Script = (url, seconds, clock, signal) => counters(200, () => 0)(url, Math.min(seconds, 100), clock, signal);
    const watched = await watchScript(environment([counterCheck('errors')]), script);
    expect(watched.result).toMatchObject({ verdict: 'inconclusive', cause: 'no-data' });
    expect(last(watched)).toContain('events stopped coming');
  });

  it('never rolls back because the monitoring is down (I4)', async () => {
    const watched = await watchScript(environment([counterCheck('errors')]), () => {
      throw networkError('ECONNREFUSED');
    });
    expect(watched.result).toMatchObject({ verdict: 'inconclusive', cause: 'monitor-error' });
    expect(last(watched)).toBe('inconclusive: errors: could not be read 5 times in a row: prom.test: connection refused');
    expectReplay(watched);
  });

  it('still fails a release by another check while the monitoring is down', async () => {
    const script: Script = (url, seconds) => {
      if (url.hostname === 'prom.test') throw networkError('ECONNREFUSED');
      return seconds > 200 ? down() : ok();
    };
    const watched = await watchScript(environment([counterCheck('errors'), httpCheck('up')]), script);
    expect(watched.result).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
  });

  it('is inconclusive without a deciding check', async () => {
    const watched = await watchScript(environment([httpCheck('up', { advisory: true })]), app(down));
    expect(watched.result).toMatchObject({ verdict: 'inconclusive', cause: 'no-data', checks: [{ state: 'failed', advisory: true }] });
    expect((await watchScript(environment([]), ok)).result).toMatchObject({ verdict: 'inconclusive', cause: 'no-data' });
  });
});

describe('traffic', () => {
  it('does not fail for one blip of five bad seconds', async () => {
    const blip = (second: number): number => (second >= 100 && second < 105 ? 0.2 : 0);
    const watched = await watchScript(environment([counterCheck('errors')]), counters(100, blip));
    expect(watched.result.verdict).toBe('pass');
  });

  it('fails at five per cent errors within a minute (slow burn: half a per cent within the window)', async () => {
    const fast = await watchScript(
      environment([counterCheck('errors')]),
      counters(20, (second) => (second > 60 ? 0.05 : 0.0005)),
    );
    expect(fast.result).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
    expect(fast.seconds).toBeLessThanOrEqual(60 + 60);
    const slow = await watchScript(
      environment([counterCheck('errors')]),
      counters(100, () => 0.005),
    );
    expect(slow.result).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
    expectReplay(slow);
  });

  it('finds a service that flaps every other probe (I12)', async () => {
    let probe = 0;
    const watched = await watchScript(
      environment([httpCheck('up')]),
      app(() => (probe++ % 2 === 0 ? down() : ok())),
    );
    expect(watched.result).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
    expect(watched.seconds).toBeLessThanOrEqual(30 + 60);
  });

  it('says underpowered in the grey zone', async () => {
    const watched = await watchScript(
      environment([counterCheck('errors', { minBad: 6, dispersion: 2 })]),
      counters(2, () => 0.004),
    );
    expect(watched.result).toMatchObject({ verdict: 'inconclusive', cause: 'underpowered' });
    expect(watched.result.power[0]).toMatch(/^errors: at about 2 events\/s a watch of 15m can be expected to detect [\d.]+ % bad or more/);
  });
});

describe('the schedule', () => {
  it('keeps every tick on time beside an endpoint that never answers', async () => {
    const slow: Script = (url, _seconds, clock, signal) => (url.pathname === '/slow' ? clock.sleep(60_000, signal).then(ok) : ok());
    const checks = [httpCheck('slow', { url: 'http://app.test/slow', timeout: 12_000 }), httpCheck('up')];
    const watched = await watchScript(environment(checks, { window: 60_000, warmUp: 0 }), slow);
    const offsets = watched.result.samples.filter(({ check }) => check === 'up').map(({ at }) => at % 5000);
    expect(offsets).toEqual(offsets.map(() => offsets[0]));
    expect(watched.result).toMatchObject({ verdict: 'fail', checks: [{ name: 'slow', state: 'failed' }, {}] });
  });

  it('ends with what it has when it is cancelled', async () => {
    const stop = new AbortController();
    const script: Script = (_url, seconds) => {
      if (seconds > 100) stop.abort(new Error('SIGTERM'));
      return ok();
    };
    const watched = await watchScript(environment([httpCheck('up')]), script, { signal: stop.signal });
    expect(watched.result).toMatchObject({ verdict: 'inconclusive', cause: 'cancelled' });
    expect(watched.result.samples.length).toBeGreaterThan(15);
  });
});
