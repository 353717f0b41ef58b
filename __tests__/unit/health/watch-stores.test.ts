import { describe, expect, it } from '@jest/globals';
import { type HealthCheckConfig, loadConfig } from '../../../src/config/index.ts';
import type { Execute } from '../../../src/core/index.ts';
import { environment, type Script, watchScript } from '../../support/health-scripts.ts';

function check(yaml: string): HealthCheckConfig {
  const [found] =
    loadConfig(`version: 1\nenvironments: { a: { health: [{ name: a, ${yaml} }] } }`, 'a.yml').environments.get('a')?.health ?? [];
  if (!found) throw new Error('no check');
  return found;
}

const START = Date.UTC(2026, 0, 1);

/** Graphite of a service with ten requests a second, of which `share` are bad; it knows of an interval `late` seconds after its end. */
function graphite(share: (seconds: number) => number, late = 0, until = Number.POSITIVE_INFINITY): Script {
  return (url, seconds) => {
    const [from, to] = [Number(url.searchParams.get('from')), Number(url.searchParams.get('until'))];
    const isBad = url.searchParams.get('target') === 'errors';
    const datapoints: [number | null, number][] = [];
    for (let at = from + 10; at <= to; at += 10) {
      const since = at - START / 1000;
      const known = since + 10 + late <= seconds && since < until;
      datapoints.push([known ? Math.round(isBad ? 100 * share(since) : 100) : null, at]);
    }
    return Response.json([{ target: 'x', datapoints }]);
  };
}

const COUNTS = 'graphite: { url: http://graphite.test, bad: errors, total: hits, period: 10s, delay: 5s }';

describe('a watch of a store that counts in intervals', () => {
  it('finds a release that is well', async () => {
    const { result, seconds } = await watchScript(
      environment([check(COUNTS)]),
      graphite(() => 0),
    );
    expect([result.verdict, result.cause]).toEqual(['pass', 'healthy']);
    expect(seconds).toBeLessThan(300);
  });

  it('finds one that fails, and blames none for what was before', async () => {
    const failing = await watchScript(
      environment([check(COUNTS)]),
      graphite((seconds) => (seconds >= 0 ? 0.2 : 0)),
    );
    expect([failing.result.verdict, failing.result.cause]).toEqual(['fail', 'app-failed']);
    const before = await watchScript(
      environment([check(COUNTS)]),
      graphite((seconds) => (seconds < 0 ? 0.9 : 0)),
    );
    expect([before.result.verdict, before.result.cause]).toEqual(['pass', 'healthy']);
  });

  it('counts what comes later than the delay', async () => {
    const { result } = await watchScript(
      environment([check(COUNTS)]),
      graphite((seconds) => (seconds >= 0 ? 0.2 : 0), 20),
    );
    expect([result.verdict, result.cause]).toEqual(['fail', 'app-failed']);
  });

  it('is never well without data, or when data stops', async () => {
    const empty = await watchScript(environment([check(COUNTS)]), () => Response.json([]));
    expect([empty.result.verdict, empty.result.cause]).toEqual(['inconclusive', 'no-data']);
    const stopped = await watchScript(
      environment([check(COUNTS)]),
      graphite(() => 0, 0, 60),
    );
    expect([stopped.result.verdict, stopped.result.cause]).toEqual(['inconclusive', 'no-data']);
  });

  it('knows that the store is down', async () => {
    const { result } = await watchScript(environment([check(COUNTS)]), () => new Response('', { status: 503 }));
    expect([result.verdict, result.cause]).toEqual(['inconclusive', 'monitor-error']);
  });

  it('judges a number by conditions', async () => {
    const value = check('graphite: { url: http://graphite.test, query: errors, failure-condition: value > 10.0, period: 10s, delay: 5s }');
    const failing = await watchScript(
      environment([value]),
      graphite((seconds) => (seconds >= 0 ? 0.2 : 0)),
    );
    expect([failing.result.verdict, failing.result.cause]).toEqual(['fail', 'app-failed']);
    const well = await watchScript(
      environment([value]),
      graphite(() => 0.05),
    );
    expect(well.result.verdict).not.toBe('fail');
  });

  it('holds a number against a fixed limit', async () => {
    const value = check(
      'graphite: { url: http://graphite.test, query: errors, period: 10s, delay: 5s }, interval: 10s, threshold: { above: 10, failure-limit: 2 }',
    );
    const { result } = await watchScript(
      environment([value]),
      graphite((seconds) => (seconds >= 0 ? 0.2 : 0)),
    );
    expect([result.verdict, result.cause]).toEqual(['fail', 'app-failed']);
  });
});

describe('fixed thresholds on a store that counts in intervals', () => {
  const threshold = (rule: string): HealthCheckConfig => check(`${COUNTS}, threshold: { above: 10%, ${rule} }`);

  it('are asked once an interval, however often the store is', async () => {
    const { result, seconds } = await watchScript(
      environment([threshold('in-a-row: 3')]),
      graphite((at) => (at >= 0 ? 0.2 : 0)),
    );
    expect([result.verdict, result.cause]).toEqual(['fail', 'app-failed']);
    expect(seconds).toBeLessThan(120);
    const every30s = await watchScript(
      environment([threshold('in-a-row: 3')]),
      graphite((at) => (at % 30 === 0 ? 0.2 : 0)),
    );
    expect([every30s.result.verdict, every30s.result.cause]).toEqual(['pass', 'healthy']);
  });

  it('call a complete interval without events no data, once', async () => {
    const silentAt = (from: number, to: number): Script => {
      const busy = graphite(() => 0);
      const silent = graphite(() => 0, 0, from);
      return (url, at, ...rest) => (at >= from && at < to ? silent : busy)(url, at, ...rest);
    };
    const patient = await watchScript(environment([threshold('failure-limit: 0, inconclusive-limit: 2')]), silentAt(70, 90));
    expect([patient.result.verdict, patient.result.cause]).toEqual(['pass', 'healthy']);
    const { result } = await watchScript(environment([threshold('failure-limit: 0, inconclusive-limit: 2')]), silentAt(70, 140));
    expect([result.verdict, result.cause]).toEqual(['inconclusive', 'underpowered']);
  });
});

describe('a watch with a command', () => {
  const smoke = check('command: [smoke]');
  const run =
    (code: number): Execute =>
    async () => ({ kind: 'ended', code, output: '', complete: true });
  const nothing: Script = () => new Response('');

  it.each([
    [0, 'pass', 'healthy'],
    [1, 'fail', 'app-failed'],
    [75, 'inconclusive', 'no-data'],
    [127, 'inconclusive', 'monitor-error'],
  ])('that ends with %d', async (code, verdict, cause) => {
    const { result } = await watchScript(environment([smoke], { minEvents: 20 }), nothing, { execute: run(code) });
    expect([result.verdict, result.cause]).toEqual([verdict, cause]);
  });

  it('is refused where none may be run', async () => {
    const execute = { refused: 'no command is run for the event pull_request' };
    await expect(watchScript(environment([smoke]), nothing, { execute })).rejects.toMatchObject({ code: 'RG-PROVIDER' });
  });
});

/** Graphite of a service with ten requests a second in intervals of a minute, until `end`. */
function minutes(end = Number.POSITIVE_INFINITY): Script {
  return (url, seconds) => {
    const [from, to] = [Number(url.searchParams.get('from')), Number(url.searchParams.get('until'))];
    const datapoints: [number | null, number][] = [];
    for (let at = from + 60; at <= to; at += 60) {
      const since = at - START / 1000;
      const events = url.searchParams.get('target') === 'errors' || since >= end ? 0 : 600;
      datapoints.push([since + 60 <= seconds ? events : null, at]);
    }
    return Response.json([{ target: 'x', datapoints }]);
  };
}

describe('traffic that stays away, in a store that counts by the minute', () => {
  const drop = check(
    'graphite: { url: http://graphite.test, bad: errors, total: hits, period: 60s, delay: 5s }, max-drop: 50%, min-bad: 3',
  );
  const watchMinutes = (script: Script) => watchScript(environment([drop], { window: 1_800_000 }), script, { deployedAt: START });

  it('is not what is between two minutes', async () => {
    const { result } = await watchMinutes(minutes());
    expect([result.verdict, result.cause]).toEqual(['pass', 'healthy']);
  });

  it('is found by the minutes that are empty', async () => {
    const { result, seconds } = await watchMinutes(minutes(60));
    expect([result.verdict, result.cause]).toEqual(['fail', 'app-failed']);
    expect(seconds).toBeLessThan(450);
  });
});

/** Graphite in intervals of so many seconds, with ten requests a second until `end`, and errors as told. */
function coarse(
  period: number,
  { end = Number.POSITIVE_INFINITY, errors = () => 0 }: { end?: number; errors?: (since: number) => number },
): Script {
  return (url, seconds) => {
    const [from, to] = [Number(url.searchParams.get('from')), Number(url.searchParams.get('until'))];
    const datapoints: [number, number][] = [];
    for (let at = from + period - (from % period); at <= to; at += period) {
      const since = at - START / 1000;
      if (since + period > seconds) continue;
      datapoints.push([url.searchParams.get('target') === 'errors' ? errors(since) : since >= end ? 0 : period * 10, at]);
    }
    return Response.json([{ target: 'x', datapoints }]);
  };
}

const STORE = (period: number): string =>
  `graphite: { url: http://graphite.test, bad: errors, total: hits, period: ${period}s, delay: 5s }`;

describe('a store with intervals longer than the usual step', () => {
  it('knows the traffic before the deploy, and finds that it stays away', async () => {
    const drop = check(`${STORE(300)}, max-drop: 50%, min-bad: 2`);
    const watch = (end?: number) =>
      watchScript(environment([drop], { window: 5_400_000, soak: 2_400_000 }), coarse(300, end === undefined ? {} : { end }), {
        deployedAt: START,
      });
    expect((await watch()).result).toMatchObject({ verdict: 'pass', cause: 'healthy' });
    expect((await watch(300)).result).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
  });

  it('says before the watch that it is too short', async () => {
    const drop = check(`${STORE(300)}, max-drop: 50%, min-bad: 3`);
    const { result, lines } = await watchScript(environment([drop], { window: 900_000 }), coarse(300, {}), { deployedAt: START });
    expect(result.verdict).not.toBe('fail');
    expect(lines.join('\n')).toMatch(
      /warning: a: counts by intervals of 5m.* a watch of 15m is sure of only 1 of them, and a failure takes 3; watch longer/,
    );
  });

  it('shows that the release before was as bad (I14)', async () => {
    const errors = check(`${STORE(60)}, tolerate: 0.2%`);
    const { result, lines } = await watchScript(environment([errors]), coarse(60, { errors: () => 60 }), { deployedAt: START });
    expect(lines.join('\n')).toContain('the release before was red already');
    expect(result).toMatchObject({ verdict: 'inconclusive', cause: 'red-before-deploy' });
  });

  it('does not forget the minutes in which there was nothing', async () => {
    // One request in every fifth minute, before the deploy as after it: a store leaves the others out.
    const sparse: Script = (url, seconds) => {
      const [from, to] = [Number(url.searchParams.get('from')), Number(url.searchParams.get('until'))];
      const datapoints: [number, number][] = [];
      for (let at = Math.ceil((from + 1) / 60) * 60; at <= to; at += 60) {
        const minute = Math.round((at - START / 1000) / 60);
        if (minute % 5 === 0 && minute * 60 + 60 <= seconds) datapoints.push([url.searchParams.get('target') === 'errors' ? 0 : 20, at]);
      }
      return Response.json([{ target: 'x', datapoints }]);
    };
    const drop = check(`${STORE(60)}, max-drop: 50%, lookback: 1h, min-bad: 3`);
    const { result } = await watchScript(environment([drop], { window: 3_600_000 }), sparse, { deployedAt: START });
    expect(result.verdict).not.toBe('fail');
  });
});
