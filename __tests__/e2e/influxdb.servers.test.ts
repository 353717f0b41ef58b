import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../src/config/index.ts';
import { type Clock, systemClock } from '../../src/core/index.ts';
import { openProvider } from '../../src/health/index.ts';
import { type Influxd, startInfluxd } from '../support/influxd.ts';

const PATIENT = 60_000;
const START = Date.UTC(2026, 0, 1);
const signal = new AbortController().signal;
let store: Influxd;
let now = START;
/** Stands still between looks; deadlines are real. */
const clock: Clock = { now: () => now, sleep: (milliseconds, stop) => systemClock.sleep(milliseconds, stop) };

beforeEach(async () => {
  now = START;
  store = await startInfluxd('shop');
}, PATIENT);
afterEach(() => store.stop());

const select = (measurement: string): string => `SELECT sum("n") FROM "${measurement}" WHERE $timeFilter GROUP BY time($interval)`;

function open(changes: { readonly total?: string; readonly database?: string } = {}): ReturnType<typeof openProvider> {
  const { total = select('hits'), database = 'shop' } = changes;
  const source = { api: 'v1', url: store.url, database, bad: select('errors'), total, period: '10s', delay: '5s' };
  const health = [{ name: 'errors', influxdb: source }];
  const text = JSON.stringify({ version: 1, environments: { a: { health } } });
  const check = loadConfig(text, 'a.yml').environments.get('a')?.health[0];
  if (!check) throw new Error('no check');
  return openProvider(check.source, { name: 'errors', clock, fetch, expand: (value) => value });
}

/** One point a second, `seconds` after the start. */
const points = (measurement: string, from: number, to: number, n: number): string[] =>
  Array.from({ length: to - from }, (_, index) => `${measurement} n=${n}i ${START + (from + index) * 1000}`);

describe('a real InfluxDB, by InfluxQL', () => {
  it(
    'counts every event once, in intervals that are complete',
    async () => {
      await store.write('shop', [...points('hits', -60, 0, 10), ...points('errors', -60, 0, 9)]);
      const provider = await open();
      expect(await provider.preflight(signal)).toMatchObject({ ready: true });
      expect(await provider.measure(signal)).toMatchObject({ kind: 'none', pending: true });
      await store.write('shop', [...points('hits', 0, 20, 10), ...points('errors', 5, 7, 1)]);
      now = START + 25_000;
      expect(await provider.measure(signal)).toMatchObject({ kind: 'counts', bad: 2, total: 200 });
      now += 5000;
      expect(await provider.measure(signal)).toMatchObject({ kind: 'counts', total: 0, pending: true });
      await store.write('shop', [...points('hits', 20, 30, 10), `hits,pod=late n=7i ${START + 15_000}`]);
      now = START + 35_000;
      expect(await provider.measure(signal)).toMatchObject({ kind: 'counts', bad: 0, total: 107 });
      now = START + 45_000;
      expect(await provider.measure(signal)).toMatchObject({ kind: 'none' });
    },
    PATIENT,
  );

  it(
    'says what is wrong, and calls none of it healthy',
    async () => {
      await store.write('shop', points('hits', -60, 0, 10));
      const misspelt = await open({ total: select('hitz') });
      expect(await misspelt.preflight(signal)).toMatchObject({ ready: false, detail: 'the query for all events has no result' });
      const refused = await open({ total: 'SELECT sum(n FROM hits WHERE $timeFilter GROUP BY time($interval)' });
      expect(await refused.preflight(signal)).toMatchObject({ ready: false, detail: expect.stringContaining('error parsing query') });
      const elsewhere = await open({ database: 'nowhere' });
      expect(await elsewhere.preflight(signal)).toMatchObject({ ready: false, detail: expect.stringContaining('database not found') });
      const provider = await open();
      await provider.measure(signal);
      await store.stop();
      now = START + 25_000;
      expect(await provider.measure(signal)).toMatchObject({ kind: 'error', reason: expect.stringContaining('connection refused') });
    },
    PATIENT,
  );
});
