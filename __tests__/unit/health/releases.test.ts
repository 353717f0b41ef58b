import { describe, expect, it } from '@jest/globals';
import type { HealthCheckConfig } from '../../../src/config/index.ts';
import { replay } from '../../../src/health/index.ts';
import {
  counterCheck,
  environment,
  httpCheck,
  IDENTITY,
  NEW,
  OLD,
  type Script,
  vector,
  watchScript,
} from '../../support/health-scripts.ts';

const HEADER = { ...IDENTITY, value: 'header:X-Image-Digest' };
const THIRD = `sha256:${'c3'.repeat(32)}`;

/** Two replicas behind a load balancer that takes turns; each answers as told, and with its name. */
function replicas(pick: (seconds: number, request: number, url: URL) => { readonly digest?: string; readonly status: number }): Script {
  let request = 0;
  return (url, seconds) => {
    const { digest, status } = pick(seconds, request++, url);
    return new Response('', { status, headers: digest === undefined ? {} : { 'X-Image-Digest': digest } });
  };
}

/** Counters of a healthy service; queries may ask about the past, before 0 s as well. */
function history({
  rps = 10,
  share,
  drop = () => 1,
}: {
  rps?: number;
  share: (seconds: number) => number;
  drop?: (seconds: number) => number;
}): Script {
  return (url, seconds, clock) => {
    const query = url.searchParams.get('query') ?? '';
    if (query.startsWith('count(')) return vector([{}, 1]);
    const asked = url.searchParams.get('time');
    const start = clock.now() / 1000 - seconds;
    const at = asked === null ? seconds : Number(asked) - start;
    let [bad, total] = [0, 0];
    for (let second = -7200; second < at; second++) {
      total += rps * drop(second);
      bad += rps * drop(second) * share(second);
    }
    const isBad = query.includes('5..');
    const value = [start + at, String(Math.floor(isBad ? bad : total))];
    const metric = { __name__: 'http_requests_total', code: isBad ? '503' : '200' };
    return Response.json({ status: 'success', data: { resultType: 'vector', result: [{ metric, value }] } });
  };
}

const watchCounters = (changes: Partial<HealthCheckConfig>, script: Script, deployedAt = Date.UTC(2026, 0, 1)) =>
  watchScript(environment([counterCheck('errors', { minBad: 3, ...changes })], { window: 1_800_000 }), script, { deployedAt });

describe('while replicas are replaced one after the other', () => {
  const rolling = (url: URL, seconds: number, request: number): string => {
    if (url.pathname === '/version') return seconds < 5 ? OLD : NEW;
    return seconds < 120 && request % 2 === 0 ? OLD : NEW;
  };

  it('what the old release served is set aside, and does not fail the new one', async () => {
    const watched = await watchScript(
      environment([httpCheck('up', { probes: 4, url: 'http://app.test/' })], { warmUp: 0 }, HEADER),
      replicas((seconds, request, url) => {
        const digest = rolling(url, seconds, request);
        return { digest, status: digest === OLD ? 503 : 200 };
      }),
    );
    expect(watched.result).toMatchObject({ verdict: 'pass', cause: 'healthy', checks: [{ bad: 0, setAside: expect.any(Number) }] });
    expect(watched.result.checks[0]?.detail).toMatch(/of other releases set aside/);
    const { record } = watched.result;
    expect(record && replay(record).checks).toEqual(watched.result.checks);
  });

  it('the old release does not vouch for the new one', async () => {
    const watched = await watchScript(
      environment([httpCheck('up', { probes: 4, url: 'http://app.test/' })], { warmUp: 0 }, HEADER),
      replicas((seconds, request, url) => {
        const digest = rolling(url, seconds, request);
        return { digest, status: digest === NEW ? 503 : 200 };
      }),
    );
    expect(watched.result).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
    expect(watched.seconds).toBeLessThanOrEqual(35);
  });

  it('another release that answered before is waited for, one that nobody knows has taken over', async () => {
    const taken = (digest: string) =>
      watchScript(
        environment([httpCheck('up', { probes: 2, url: 'http://app.test/' })], { warmUp: 0, window: 300_000 }, HEADER),
        replicas((seconds) => ({ digest: seconds < 10 ? OLD : seconds < 60 ? NEW : digest, status: 200 })),
      );
    const [back, stranger] = [await taken(OLD), await taken(THIRD)];
    expect(stranger.result).toMatchObject({ verdict: 'inconclusive', cause: 'superseded' });
    expect(back.result).toMatchObject({ verdict: 'inconclusive', cause: 'superseded' });
    expect(stranger.seconds).toBeLessThan(80);
    expect(back.seconds).toBeGreaterThan(stranger.seconds + 30);
  });

  it('a connection that names nobody counts while the new release answers', async () => {
    const watched = await watchScript(
      environment([httpCheck('up', { probes: 2, url: 'http://app.test/' })], { warmUp: 0 }, HEADER),
      (url) => new Response('', url.pathname === '/version' ? { headers: { 'X-Image-Digest': NEW } } : { status: 502 }),
    );
    expect(watched.result).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
  });

  it.each([
    ['a release that named itself', () => Response.json({ digest: OLD }), 'fail', 'app-failed'],
    ['one that refuses to say, which may be back', () => new Response('', { status: 404 }), 'inconclusive', 'superseded'],
  ] as const)('errors that name nobody are those of the new release after %s', async (_who, before, verdict, cause) => {
    const { result } = await watchScript(
      environment([httpCheck('up', { url: 'http://app.test/' })], { warmUp: 0 }, IDENTITY),
      ({ pathname }, seconds) => {
        if (seconds > 60) return new Response('', { status: 404 });
        return pathname !== '/version' ? new Response('') : seconds < 10 ? before() : Response.json({ digest: NEW });
      },
    );
    expect(result).toMatchObject({ verdict, cause });
  });

  it('the header of another service says nothing', async () => {
    const watched = await watchScript(
      environment([httpCheck('elsewhere', { probes: 4, url: 'http://other.test/' })], { warmUp: 0 }, HEADER),
      (url) => new Response('', { headers: { 'X-Image-Digest': url.hostname === 'app.test' ? NEW : THIRD } }),
    );
    expect(watched.result).toMatchObject({ verdict: 'pass', cause: 'healthy' });
  });
});

describe('counters that name the release that served', () => {
  /** Ten requests a second to each release; the old one is gone after two minutes. */
  const both =
    (badOld: number, badNew: number): Script =>
    (url, seconds) => {
      if (url.pathname === '/version') return Response.json({ digest: seconds < 5 ? OLD : NEW });
      const isBad = (url.searchParams.get('query') ?? '').includes('5..');
      const series = (digest: string, until: number, share: number): readonly [Record<string, string>, number] => {
        const total = 10_000 + 10 * Math.min(seconds, until);
        return [{ __name__: 'http_requests_total', code: isBad ? '503' : '200', digest }, Math.floor(isBad ? total * share : total)];
      };
      return vector(series(OLD, 120, badOld), series(NEW, Number.POSITIVE_INFINITY, badNew));
    };
  const source = {
    provider: 'prometheus',
    url: 'http://prom.test',
    headers: {},
    counters: { bad: 'sum(http_requests_total{code=~"5.."})', total: 'sum(http_requests_total)' },
    timeout: 3000,
    releaseLabel: 'digest',
  } as const;
  const watched = (changes: Partial<HealthCheckConfig>, script: Script) =>
    watchScript(environment([counterCheck('errors', { source, minBad: 3, ...changes })], { warmUp: 0 }, IDENTITY), script);

  it('blame nobody for another release while replicas are replaced', async () => {
    const { result } = await watched({}, both(0.2, 0));
    expect(result).toMatchObject({ verdict: 'pass', cause: 'healthy', checks: [{ bad: 0 }] });
    expect(result.checks[0]?.setAside).toBeGreaterThan(500);
    expect((await watched({}, both(0, 0.2))).result).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
  });

  it('are their own control', async () => {
    const baseline = { kind: 'concurrent', ratio: 1.5 } as const;
    expect((await watched({ baseline }, both(0.2, 0.2))).result.verdict).not.toBe('fail');
    expect((await watched({ baseline }, both(0, 0.2))).result).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
  });
});

describe('a look back', () => {
  it('holds nothing against a release that is as bad as the one before (baseline: before)', async () => {
    const baseline = { kind: 'before', lookback: 1_800_000, ratio: 1.5 } as const;
    const script = history({ share: () => 0.01 });
    const same = await watchCounters({ baseline }, script);
    expect(same.result).toMatchObject({ verdict: 'pass', cause: 'healthy' });
    expect(same.result.checks[0]?.tolerate).toBeGreaterThan(0.015);
    expect(same.result.checks[0]?.tolerate).toBeLessThan(0.025);
    const worse = await watchCounters({ baseline }, history({ share: (seconds) => (seconds < 0 ? 0.01 : 0.08) }));
    expect(worse.result).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
  });

  it('blames nobody for what was red before (I14), and still fails a release that another check finds worse', async () => {
    const red = await watchCounters({}, history({ share: () => 0.05 }));
    expect(red.result).toMatchObject({ verdict: 'inconclusive', cause: 'red-before-deploy' });
    expect(red.lines.join('\n')).toContain('errors: the release before was red already: 300 of 6000 in the 10m before the deploy');
    expect(red.result.checks[0]?.detail).toContain('it was red before');
    const script = history({ share: () => 0.05 });
    const both = await watchScript(
      environment([counterCheck('errors', { minBad: 3 }), httpCheck('up')], {}, 'none'),
      (url, ...more) => (url.hostname === 'prom.test' ? script(url, ...more) : new Response('', { status: 503 })),
      { deployedAt: Date.UTC(2026, 0, 1) },
    );
    expect(both.result).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
  });

  it('finds traffic that stays away, although nothing fails (I3)', async () => {
    const maxDrop = { share: 0.5, lookback: 1_800_000 };
    const gone = await watchCounters({ maxDrop }, history({ share: () => 0, drop: (seconds) => (seconds < 100 ? 1 : 0) }));
    expect(gone.result).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
    expect(gone.seconds).toBeLessThan(140);
    expect(gone.result.checks[0]?.detail).toMatch(/events missing/);
    const stays = await watchCounters({ maxDrop }, history({ share: () => 0 }));
    expect(stays.result).toMatchObject({ verdict: 'pass', cause: 'healthy' });
  });

  it.each([30, 120])('takes no pause between two scrapes, %d s apart, for traffic that stays away', async (scrape) => {
    const maxDrop = { share: 0.5, lookback: 1_800_000 };
    const scraped =
      (until: number): Script =>
      (url, seconds, clock) => {
        const query = url.searchParams.get('query') ?? '';
        if (query.startsWith('count(')) return vector([{}, 1]);
        const start = clock.now() / 1000 - seconds;
        const asked = url.searchParams.get('time');
        const at = asked === null ? seconds : Number(asked) - start;
        const events = 10 * Math.min(until + 7200, Math.floor((at + 7200) / scrape) * scrape);
        const value = [start + at, query.includes('5..') ? '0' : String(events)];
        return Response.json({ status: 'success', data: { resultType: 'vector', result: [{ metric: { __name__: 'r' }, value }] } });
      };
    const well = await watchCounters({ maxDrop }, scraped(Number.POSITIVE_INFINITY));
    expect(well.result).toMatchObject({ verdict: 'pass', cause: 'healthy' });
    const gone = await watchCounters({ maxDrop }, scraped(0));
    expect(gone.result).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
    expect(gone.seconds).toBeLessThan(240);
  });

  it('takes the bursts of the time before into account', async () => {
    const bursts = (seconds: number): number => (Math.floor(seconds / 60) % 5 === 0 ? 0.02 : 0);
    const watched = await watchCounters({ estimateDispersion: { lookback: 1_800_000 } }, history({ rps: 20, share: bursts }));
    const judge = watched.result.record?.spec.checks[0]?.judge;
    expect(judge?.kind === 'events' && judge.plan.dispersion).toBeGreaterThan(5);
  });

  it('tells before the watch what it can detect, and warns when that is nothing useful', async () => {
    const plenty = await watchCounters({}, history({ share: () => 0 }));
    expect(plenty.lines.slice(0, 4).join('\n')).toMatch(
      /errors: at about 10 events\/s a watch of 30m can be expected to detect 0\.\d+ % bad or more/,
    );
    const hardly = await watchCounters({}, history({ rps: 0.004, share: () => 0 }));
    expect(hardly.lines.slice(0, 4).join('\n')).toMatch(/warning: errors: at about 0\.0\d+ events\/s/);
  });

  it('does not look back for minutes in a store that is slow', async () => {
    const past = history({ share: () => 0 });
    const slow: Script = async (url, seconds, clock, signal) => {
      if (Number(url.searchParams.get('time')) > 1e9) await clock.sleep(2900);
      return past(url, seconds, clock, signal);
    };
    const { lines, seconds } = await watchCounters({ estimateDispersion: { lookback: 3_600_000 } }, slow);
    expect(lines.join('\n')).toContain('what was before the deploy is not known: the store needs longer than 1m to say it');
    expect(seconds).toBeLessThan(600);
  });

  it('judges nothing by a past that nobody knows', async () => {
    const baseline = { kind: 'before', lookback: 600_000, ratio: 1.5 } as const;
    const script: Script = (url, ...more) =>
      url.searchParams.has('time') && Number(url.searchParams.get('time')) > 1e9 ? vector() : history({ share: () => 0.5 })(url, ...more);
    const watched = await watchCounters({ baseline }, script);
    expect(watched.result).toMatchObject({ verdict: 'inconclusive', cause: 'no-data' });
    expect(watched.result.checks[0]?.detail).toContain('it is not known how the release before it did');
  });
});

describe('beside a control (I16)', () => {
  const baseline = {
    kind: 'concurrent',
    ratio: 1.5,
    control: {
      provider: 'prometheus',
      url: 'http://control.test',
      headers: {},
      counters: { bad: 'x{code=~"5.."}', total: 'x' },
      timeout: 3000,
    },
  } as const;

  it('an incident that everybody has fails nobody', async () => {
    const incident = history({ share: (seconds) => (seconds > 60 ? 0.2 : 0) });
    const watched = await watchCounters({ baseline }, incident);
    expect(watched.result.verdict).not.toBe('fail');
    expect(watched.result.checks[0]?.detail).toContain('without the release');
    expect((await watchCounters({}, incident)).result.verdict).toBe('fail');
  });

  it('what only the release does fails it', async () => {
    const [bad, good] = [history({ share: () => 0.05 }), history({ share: () => 0.001 })];
    const watched = await watchCounters({ baseline }, (url, ...more) => (url.hostname === 'control.test' ? good : bad)(url, ...more));
    expect(watched.result).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
    expect(watched.seconds).toBeLessThan(130);
    const { record } = watched.result;
    expect(record && replay(record).decision).toEqual({ verdict: 'fail', cause: 'app-failed' });
  });
});
