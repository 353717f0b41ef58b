import { describe, expect, it } from '@jest/globals';
import { LOOKS_BACK } from '../../../src/config/rules/judge.ts';
import { replay, type WatchFrame, type WatchRecord } from '../../../src/health/index.ts';
import { planWatch } from '../../../src/health/watch/plan.ts';
import { prepare } from '../../../src/health/watch/prepare.ts';
import { getReady } from '../../../src/health/watch/prelude.ts';
import {
  counterCheck,
  counters,
  down,
  environment,
  httpCheck,
  IDENTITY,
  networkError,
  NEW,
  ok,
  type Script,
  vector,
  watchScript,
} from '../../support/health-scripts.ts';
import { VirtualClock } from '../../support/virtual-clock.ts';

const up = (host: string): string => `http://${host}.test/healthz`;

/** Each host answers as told. */
function hosts(answers: Readonly<Record<string, (seconds: number) => Response>>): Script {
  return (url, seconds) => (answers[url.hostname.replace('.test', '')] ?? ok)(seconds);
}

const refuse = (): Response => {
  throw networkError('ENOTFOUND');
};

describe('what checks say together', () => {
  it('alpha is shared by weight, and advisory checks and fixed thresholds take none of it', () => {
    const { checks } = planWatch(
      environment([
        httpCheck('heavy', { weight: 3 }),
        httpCheck('light'),
        httpCheck('advice', { advisory: true }),
        httpCheck('fixed', { threshold: { rule: { kind: 'in-a-row', failures: 3 } } }),
      ]),
    );
    expect(checks.map(({ alpha }) => alpha)).toEqual([0.0075, 0.0025, 0.0025, 0]);
    const deciding = checks.filter(({ advisory }) => !advisory);
    expect(deciding.reduce((sum, { alpha }) => sum + alpha, 0)).toBeCloseTo(0.01, 12);
  });

  it('a heavier check finds the same fault sooner', async () => {
    const faulty = counterCheck('errors', { minBad: 1, tolerate: 0.002 });
    const others = Array.from({ length: 8 }, (_, index) => httpCheck(`other ${index}`, { url: up('other') }));
    const script: Script = (url, ...more) => (url.hostname === 'prom.test' ? counters(2, () => 0.03)(url, ...more) : ok());
    const light = await watchScript(environment([faulty, ...others]), script);
    const heavy = await watchScript(environment([{ ...faulty, weight: 50 }, ...others]), script);
    expect([light.result.cause, heavy.result.cause]).toEqual(['app-failed', 'app-failed']);
    expect(heavy.seconds).toBeLessThan(light.seconds);
  });

  it('a check that is not required keeps no release from being healthy by being silent, and fails it all the same', async () => {
    const checks = [httpCheck('up', { url: up('app'), probes: 3 }), httpCheck('extra', { url: up('extra'), required: false })];
    const silent = await watchScript(environment(checks), hosts({ extra: refuse }));
    expect(silent.result).toMatchObject({ verdict: 'pass', checks: [{ state: 'healthy' }, { state: 'monitor-error', required: false }] });
    const needed = checks.map((check) => ({ ...check, required: true }));
    expect((await watchScript(environment(needed), hosts({ extra: refuse }))).result).toMatchObject({
      verdict: 'inconclusive',
      cause: 'monitor-error',
    });
    expect((await watchScript(environment(checks), hosts({ extra: down }))).result).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
    expect((await watchScript(environment(checks), hosts({ app: refuse }))).result).toMatchObject({
      verdict: 'inconclusive',
      cause: 'monitor-error',
    });
  });

  it('nothing but checks that are not required, all of them silent, is no data', async () => {
    const checks = [httpCheck('extra', { url: up('extra'), required: false })];
    const { result } = await watchScript(environment(checks), hosts({ extra: refuse }));
    expect(result.verdict).toBe('inconclusive');
  });
});

describe('fixed thresholds', () => {
  it('three in a row fail a release, and two of them never', async () => {
    const check = httpCheck('up', { url: up('app'), threshold: { rule: { kind: 'in-a-row', failures: 3 } } });
    const flaky = hosts({ app: (seconds) => (Math.floor(seconds / 5) % 3 === 0 ? ok() : down()) });
    expect((await watchScript(environment([check]), flaky)).result).toMatchObject({ verdict: 'pass', cause: 'healthy' });
    const { result, seconds } = await watchScript(environment([check], { warmUp: 0 }), hosts({ app: down }));
    expect(result).toMatchObject({ verdict: 'fail', cause: 'app-failed', checks: [{ evidence: 3, threshold: 3 }] });
    expect(seconds).toBeLessThanOrEqual(15);
    expect(result.checks[0]?.detail).toBe(
      'up: 3 of 3 measurements failed (above 0.01; 3 of 3 that are too many, latest value 1); latest: status 503',
    );
  });

  it('say that they have no bound on false alarms', async () => {
    const check = httpCheck('fixed', { url: up('app'), threshold: { rule: { kind: 'total', limit: 2 } } });
    const { lines } = await watchScript(environment([check, httpCheck('tested', { url: up('app') })]), hosts({}));
    expect(lines[0]).toMatch(/false alarms at most 1 %, without a bound for fixed thresholds \(fixed\)$/);
  });

  it('compare one number, and errors of the source are neither failures nor successes', async () => {
    const source = { provider: 'prometheus', url: 'http://prom.test', headers: {}, value: { query: 'queue' }, timeout: 3000 } as const;
    const check = counterCheck('queue', {
      source,
      threshold: { above: 100, rule: { kind: 'in-a-row', failures: 2 }, consecutiveErrorLimit: 2 },
    });
    const script =
      (value: (seconds: number) => number | undefined): Script =>
      (_url, seconds) => {
        const now = value(seconds);
        return now === undefined ? new Response('no', { status: 500 }) : vector([{}, now]);
      };
    const settings = environment([check], { minEvents: 1 });
    expect(
      (
        await watchScript(
          settings,
          script(() => 50),
        )
      ).result,
    ).toMatchObject({ verdict: 'pass' });
    expect(
      (
        await watchScript(
          settings,
          script((seconds) => (seconds > 60 ? 150 : 50)),
        )
      ).result,
    ).toMatchObject({ verdict: 'fail' });
    const broken = await watchScript(
      settings,
      script((seconds) => (seconds > 60 ? undefined : 150 * Number(seconds % 10 < 5))),
    );
    expect(broken.result).toMatchObject({ verdict: 'inconclusive', cause: 'monitor-error' });
    expect(broken.seconds).toBeLessThan(90);
  });

  it('are measured at an interval of their own, and complete after a count', async () => {
    let asked = 0;
    const check = httpCheck('slow', { url: up('app'), interval: 60_000, threshold: { rule: { kind: 'total', limit: 0 }, count: 3 } });
    const { result } = await watchScript(environment([check], { soak: 0 }), hosts({ app: () => (asked++, ok()) }));
    expect(result).toMatchObject({ verdict: 'pass', checks: [{ bad: 0, total: 3 }] });
    // Once before the watch, once in the warm-up.
    expect(asked).toBe(5);
  });
});

describe('scores', () => {
  const source = {
    provider: 'prometheus',
    url: 'http://prom.test',
    headers: {},
    value: { query: 'calibration_error' },
    timeout: 3000,
  } as const;
  const check = counterCheck('calibration', { source, scores: true, tolerate: 0.1, minBad: 3 });
  const settings = environment([check], { window: 1_800_000, minEvents: 20 });

  it('fail a release whose mean is above what is tolerated, and clear one that is well below', async () => {
    const worse = await watchScript(settings, () => vector([{}, 0.5]));
    expect(worse.result).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
    expect(worse.result.checks[0]?.detail).toMatch(/^calibration: mean score 0\.5 over \d+ events \(tolerated 0\.1\)/);
    const fine = await watchScript(settings, () => vector([{}, 0.02]));
    expect(fine.result).toMatchObject({ verdict: 'pass', cause: 'healthy' });
    expect(fine.result.checks[0]?.detail).toContain('a mean of 0.5 or more can be ruled out');
  });
});

describe('a source that cannot be read', () => {
  it('is asked less and less often, and judged again when it comes back', async () => {
    const asked: number[] = [];
    const script: Script = (url, seconds) => {
      if (url.hostname !== 'flaky.test') return ok();
      asked.push(seconds);
      return seconds > 40 && seconds < 400 ? refuse() : ok();
    };
    const { result } = await watchScript(
      environment([httpCheck('up', { url: up('app'), probes: 3 }), httpCheck('flaky', { url: up('flaky') })]),
      script,
    );
    expect(result.verdict).toBe('pass');
    const during = asked.filter((seconds) => seconds > 40 && seconds < 400);
    expect(during.length).toBeLessThan(20);
    expect(during.length).toBeGreaterThan(8);
  });
});

describe('whoever looks on', () => {
  it('is shown every tick, with what the record holds', async () => {
    const frames: WatchFrame[] = [];
    const { result, lines } = await watchScript(environment([httpCheck('up', { url: up('app') })], {}, 'none'), hosts({ app: down }), {
      onTick: (frame) => frames.push(frame),
    });
    expect(frames.map(({ tick }) => tick)).toEqual(result.record?.ticks.map(({ tick }) => tick));
    expect(frames.map(({ checks }) => checks[0]?.evidence)).toEqual(result.record?.ticks.map(({ evidence }) => evidence[0]));
    expect(frames[0]?.checks[0]).toMatchObject({ state: 'warming-up' });
    expect(frames.at(-1)?.checks[0]).toMatchObject({ state: 'failed', latest: 1 });
    expect(lines.some((line) => line.startsWith('1m: '))).toBe(false);
  });

  it('scatters watches that begin together, and every tick stays on its beat', async () => {
    const record = async (random: () => number): Promise<WatchRecord> => {
      const { result } = await watchScript(environment([httpCheck('up', { url: up('app') })], {}, 'none'), hosts({ app: down }), {
        random,
      });
      if (!result.record) throw new Error('no record');
      return result.record;
    };
    const [first, second] = [await record(() => 0), await record(() => 0.9)];
    const beats = ({ samples, startedAt }: WatchRecord): number[] => samples.map(({ at }) => at - startedAt);
    expect(beats(second)).toEqual(beats(first).map((at) => at + 900));
    expect(replay(second).decision).toEqual(replay(first).decision);
  });
});

describe('sources that the configuration lets look back', () => {
  it('are those that can', async () => {
    const clock = new VirtualClock();
    const options = {
      environment: environment([counterCheck('errors'), httpCheck('up')], {}, IDENTITY),
      expected: NEW,
      clock,
      fetch,
      signal: new AbortController().signal,
      expand: (text: string) => text,
      progress: () => undefined,
    };
    const { opened } = await getReady(options, { note: () => undefined, say: () => undefined });
    expect(opened.filter(({ provider }) => 'history' in provider).map(({ check }) => check.source.provider)).toEqual(
      LOOKS_BACK.filter((name) => name === 'prometheus'),
    );
  });
});

describe('a plan that was written down', () => {
  it('judges as the plan itself', () => {
    const spec = planWatch(
      environment([counterCheck('errors'), httpCheck('up', { threshold: { rule: { kind: 'in-a-row', failures: 3 } } })]),
    );
    const copy = JSON.parse(JSON.stringify(spec)) as typeof spec;
    expect(copy).toEqual(spec);
    const reading = { counts: { bad: 3, total: 40 }, ticks: 1 };
    expect(prepare(copy).checks.map(({ fresh }) => fresh.next(reading).standing)).toEqual(
      prepare(spec).checks.map(({ fresh }) => fresh.next(reading).standing),
    );
  });
});
