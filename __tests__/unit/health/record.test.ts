import { describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replay as replayVerb } from '../../../src/commands/verdict/run.ts';
import type { HealthCheckConfig } from '../../../src/config/index.ts';
import type { Host } from '../../../src/core/index.ts';
import { compareRecord, readRecord, type WatchRecord } from '../../../src/health/index.ts';
import {
  app,
  counterCheck,
  counters,
  down,
  environment,
  httpCheck,
  IDENTITY,
  networkError,
  ok,
  OLD,
  type Script,
  watchScript,
} from '../../support/health-scripts.ts';

const both: Script = (url, seconds, clock, signal) =>
  url.hostname === 'prom.test' ? counters(10, () => 0.01)(url, seconds, clock, signal) : app(ok)(url, seconds, clock, signal);

async function recordOf(script: Script, ...args: Parameters<typeof environment>): Promise<WatchRecord> {
  const { result } = await watchScript(environment(...args), script);
  if (!result.record) throw new Error('the watch left no record');
  // As a file would hold it.
  return JSON.parse(JSON.stringify(result.record)) as WatchRecord;
}

type OptionsOfWatch = Parameters<typeof watchScript>[2];

const CHECKS = [counterCheck('errors', { minBad: 3 }), httpCheck('up', { probes: 3 })];

describe('the record of a watch', () => {
  it('says why it failed to the last bit, once written and read', async () => {
    const record = await recordOf(both, CHECKS, {}, IDENTITY);
    expect(record).toMatchObject({ verdict: 'fail', cause: 'app-failed', environment: 'production' });
    const read = await readRecord(JSON.stringify(record), 'record.json');
    expect(compareRecord(read)).toMatchObject({ differences: [], decided: true, ticks: record.ticks.length });
    expect(record.ticks.at(-1)?.evidence[0]).toBeGreaterThanOrEqual(200);
  });

  it('is held against the absence of a decision when the release never served, or the watch was cancelled', async () => {
    const absent = await recordOf(
      app(ok, () => OLD),
      CHECKS,
      {},
      { ...IDENTITY, within: 5000 },
    );
    expect(absent).toMatchObject({ cause: 'not-effective', samples: [], ticks: [] });
    expect(compareRecord(await readRecord(JSON.stringify(absent), 'r.json'))).toMatchObject({ differences: [], decided: false });
    expect(compareRecord({ ...absent, verdict: 'fail' }).differences).toHaveLength(1);
    expect(compareRecord({ ...absent, cause: 'app-failed' }).differences).toHaveLength(1);
  });

  it('shows whatever was changed in it', async () => {
    const record = await recordOf(app(down), [httpCheck('up')], {}, IDENTITY);
    const first = record.samples.find(({ use, check }) => use === 'judged' && check === 'up');
    if (!first) throw new Error('nothing was judged');
    const changes: readonly WatchRecord[] = [
      { ...record, verdict: 'pass', cause: 'healthy' },
      { ...record, checks: record.checks.map((check) => ({ ...check, evidence: check.evidence * (1 + 1e-15) })) },
      { ...record, checks: record.checks.map((check) => ({ ...check, detail: 'up: all is well' })) },
      { ...record, samples: record.samples.filter((sample) => sample !== first) },
      {
        ...record,
        samples: record.samples.map((sample) =>
          sample === first ? { ...sample, measurement: { kind: 'counts', bad: 0, total: 1 } } : sample,
        ),
      },
      { ...record, samples: record.samples.map((sample) => (sample === first ? { ...sample, use: 'warm-up' } : sample)) },
      { ...record, ticks: record.ticks.slice(0, -1) },
      { ...record, checks: record.checks.map((check) => ({ ...check, redBefore: '9 of 10 in the 10m before the deploy' })) },
      { ...record, checks: record.checks.map((check) => ({ ...check, required: false })) },
      { ...record, checks: record.checks.map((check) => ({ ...check, setAside: 3 })) },
      { ...record, identifiedAt: null },
      { ...record, spec: { ...record.spec, checks: record.spec.checks.map((check) => ({ ...check, tolerate: 0.5 })) } },
    ];
    for (const changed of changes) expect(compareRecord(changed).differences).not.toEqual([]);
    expect(compareRecord(record).differences).toEqual([]);
  });

  it('is refused with the place when it is something else', async () => {
    const record = await recordOf(app(ok), [httpCheck('up', { probes: 10 })], {}, IDENTITY);
    const broken: readonly [unknown, string][] = [
      ['not json', 'is not JSON'],
      [{}, 'the document must have required property'],
      [{ ...record, version: 2 }, '/version must be equal to constant'],
      [{ ...record, extra: 1 }, 'must NOT have additional properties'],
      [{ ...record, spec: { ...record.spec, lastTick: 1e12 } }, '/spec/lastTick must be <= 10000000'],
      [{ ...record, samples: [{ check: 'up', tick: -1 }] }, '/samples/0'],
      [{ ...record, startedAt: -1e18 }, '/startedAt must be >='],
      [{ ...record, decidedAt: 1e20 }, '/decidedAt must be <='],
    ];
    for (const [document, message] of broken) {
      const text = typeof document === 'string' ? document : JSON.stringify(document);
      await expect(readRecord(text, 'r.json')).rejects.toMatchObject({ code: 'RG-RECORD', message: expect.stringContaining(message) });
    }
    await expect(readRecord(JSON.stringify(record), 'r.json')).resolves.toMatchObject({ verdict: 'pass' });
  });
});

describe('every judge and every ending', () => {
  const value = { provider: 'prometheus', url: 'http://prom.test', headers: {}, value: { query: 'load' }, timeout: 3000 } as const;
  const threshold = { above: 5, rule: { kind: 'in-a-row', failures: 3 } } as const;
  const past = { kind: 'before', lookback: 600_000, ratio: 1.5 } as const;
  const control = { kind: 'concurrent', ratio: 1.5, control: counterCheck('x').source } as const;
  const world = (share: number): Script => {
    const script = counters(10, () => share);
    return (url, seconds, clock, signal) =>
      url.hostname === 'prom.test' ? script(url, seconds + 3600, clock, signal) : app(ok)(url, seconds, clock, signal);
  };
  /** One of ten fails, at any moment that is asked about. */
  const red: Script = (url, seconds, clock) => {
    const [query, asked] = [url.searchParams.get('query') ?? '', url.searchParams.get('time')];
    const now = asked === null ? clock.now() / 1000 : Number(asked);
    const isBad = query.includes('5..');
    const total = Math.floor((now - clock.now() / 1000 + seconds + 7200) * 10);
    const metric = { __name__: 'http_requests_total', code: isBad ? '503' : '200' };
    const value = [now, String(isBad ? Math.floor(total / 10) : total)];
    return Response.json({ status: 'success', data: { resultType: 'vector', result: [{ metric, value }] } });
  };
  const outage: Script = (url, seconds, clock, signal) => {
    if (url.hostname === 'prom.test' && seconds > 60) throw networkError('ECONNREFUSED');
    return world(0)(url, seconds, clock, signal);
  };

  it.each<[string, string, Script, HealthCheckConfig, OptionsOfWatch?]>([
    ['fixed threshold', 'app-failed', world(0.5), { ...counterCheck('load'), source: value, threshold }],
    ['baseline before', 'no-data', world(0.5), counterCheck('errors', { baseline: past })],
    ['traffic drop', 'no-data', world(0), counterCheck('hits', { maxDrop: { share: 0.5, lookback: 600_000 } })],
    ['concurrent', 'healthy', world(0), counterCheck('errors', { baseline: control })],
    ['the monitoring is down', 'monitor-error', outage, counterCheck('errors')],
    ['too little traffic', 'underpowered', counters(0.05, () => 0), counterCheck('errors')],
    ['red before', 'red-before-deploy', red, counterCheck('errors', { minBad: 3 }), { deployedAt: Date.UTC(2026, 0, 1) }],
    ['scores', 'app-failed', world(0.5), { ...counterCheck('drift'), source: value, scores: true }],
  ])('%s (%s) is replayed to the last bit', async (_what, cause, script, check, options = {}) => {
    const { result } = await watchScript(environment([check], { window: 300_000 }), script, options);
    expect(result.cause).toBe(cause);
    const record = await readRecord(JSON.stringify(result.record), 'r.json');
    expect(compareRecord(record)).toMatchObject({ differences: [], samples: result.samples.length });
    expect(result.samples.length).toBeGreaterThan(1);
  });
});

describe('verdict replay', () => {
  it('passes for a record that agrees with itself, and names the first thing that does not', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'record-'));
    const host = { directory } as Host;
    try {
      const record = await recordOf(both, CHECKS, {}, IDENTITY);
      await writeFile(join(directory, 'good.json'), JSON.stringify(record));
      await writeFile(join(directory, 'bad.json'), JSON.stringify({ ...record, verdict: 'pass', cause: 'healthy' }));
      const good = await replayVerb({ positionals: ['good.json'], options: {} }, host);
      expect(good).toMatchObject({ verdict: 'pass', json: { same: true, verdict: 'fail', cause: 'app-failed' } });
      const bad = await replayVerb({ positionals: ['bad.json'], options: {} }, host);
      expect(bad.verdict).toBe('fail');
      expect(bad.report?.headline).toBe('The record does not agree with itself: verdict is pass, but follows as fail.');
      await expect(replayVerb({ positionals: ['none.json'], options: {} }, host)).rejects.toMatchObject({
        code: 'RG-FILE',
        message: 'none.json does not exist',
      });
    } finally {
      await rm(directory, { recursive: true });
    }
  });
});
