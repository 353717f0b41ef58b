import { describe, expect, it } from '@jest/globals';
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
  type Script,
  watchScript,
} from '../../support/health-scripts.ts';
import { watchRelease } from '../../../src/health/index.ts';

describe('a short watch', () => {
  it('does not consist of its warm-up alone', async () => {
    const watched = await watchScript(environment([httpCheck('up')], { window: 60_000, warmUp: 60_000 }), app(down));
    expect(watched.result).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
  });
});

describe('a clock that jumps as soon as somebody sleeps', () => {
  it('does not let an answer that is there lose against a deadline', async () => {
    let now = 0;
    const sleep = async (milliseconds: number): Promise<void> => {
      now += milliseconds;
    };
    const result = await watchRelease({
      environment: environment([httpCheck('up', { probes: 3 })], {}, IDENTITY),
      expected: NEW,
      clock: { now: () => now, sleep },
      fetch: async (input) => (input === IDENTITY.http ? named(NEW) : ok()),
      signal: new AbortController().signal,
      expand: (text) => text,
      progress: () => undefined,
    });
    expect(result).toMatchObject({ verdict: 'pass', checks: [{ bad: 0 }] });
  });
});

describe('what a watch tells', () => {
  it('says what each source returns before anything depends on it, and what can be detected', async () => {
    const script: Script = (url, seconds, clock, signal) => {
      if (url.hostname === 'app.test') throw networkError('ECONNREFUSED');
      return counters(10, () => 0)(url, seconds, clock, signal);
    };
    const watched = await watchScript(environment([counterCheck('errors'), httpCheck('up', { advisory: true })]), script);
    expect(watched.lines.slice(0, 3)).toEqual([
      'watching errors (and 1 advisory) every 5s for up to 15m; healthy after 3m at the earliest; false alarms at most 1 %',
      'errors: returns data now (1 series)',
      'warning: up: returns no data now (app.test: connection refused)',
    ]);
    expect(watched.lines.some((line) => line.startsWith('errors: at about 10 events/s a watch of 15m can be expected to detect 0.'))).toBe(
      true,
    );
    expect(watched.lines.some((line) => line.startsWith('1m: errors 0/'))).toBe(true);
    expect(watched.result.verdict).toBe('pass');
  });

  it('tells of growing evidence once, and of a source that is lost and found', async () => {
    const script: Script = (url, seconds, clock, signal) => {
      if (seconds > 100 && seconds < 112) throw networkError('ECONNREFUSED');
      return counters(20, (second) => (second > 200 ? 0.02 : 0))(url, seconds, clock, signal);
    };
    const watched = await watchScript(environment([counterCheck('errors')], { soak: 600_000 }), script);
    const texts = watched.result.timeline.map(({ text }) => text);
    expect(texts.filter((text) => text === 'errors: cannot be read: prom.test: connection refused')).toHaveLength(1);
    expect(texts.filter((text) => text === 'errors: measured again')).toHaveLength(1);
    expect(texts.filter((text) => text.includes('evidence against the release is growing'))).toHaveLength(1);
    expect(watched.result.verdict).toBe('fail');
  });
});

describe('the timeline of a watch of many checks', () => {
  it('has one line for what is well, and one for each source that is not', async () => {
    const checks = ['a', 'b', 'c', 'd', 'e'].map((name) => httpCheck(name, { url: `http://app.test/${name}` }));
    const watched = await watchScript(environment(checks, { window: 300_000 }), (url) => {
      if (url.pathname === '/e') throw networkError('ECONNREFUSED');
      return ok();
    });
    const texts = watched.result.timeline.map(({ text }) => text);
    expect(texts.filter((text) => /returns? (?:no )?data now/.test(text))).toEqual([
      'warning: e: returns no data now (app.test: connection refused)',
      '4 of 5 sources return data now',
    ]);
    expect(watched.lines).toContain('a: returns data now (app.test: answers as expected)');
    expect(watched.result.power).toHaveLength(5);
  });
});
