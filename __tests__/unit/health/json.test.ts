import { afterEach, describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../../src/config/index.ts';
import { systemClock } from '../../../src/core/index.ts';
import type { Measurement } from '../../../src/health/index.ts';
import { type OpenProvider, openProvider } from '../../../src/health/providers/index.ts';
import { startServer, type TestServer } from '../../support/http-server.ts';

const signal = new AbortController().signal;
const START = Date.UTC(2026, 0, 5, 12);
let server: TestServer | undefined;
afterEach(() => server?.stop());

interface Stage {
  readonly provider: OpenProvider;
  readonly at: (seconds: number, answer: unknown) => Promise<Measurement>;
  readonly asked: string[];
}

/** An endpoint that answers what it is told, and remembers what it was asked. */
async function stage(settings: string, path = ''): Promise<Stage> {
  const asked: string[] = [];
  let [answer, now] = ['', START];
  server = await startServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      asked.push([request.method, request.url, Buffer.concat(chunks).toString()].join(' ').trim());
      response.writeHead(200, { connection: 'close' }).end(answer);
    });
  });
  const yaml = `version: 1\nenvironments: { a: { health: [{ name: a, json: { url: '${server.url}${path}', ${settings} } }] } }`;
  const source = loadConfig(yaml, 'a.yml').environments.get('a')?.health[0]?.source;
  if (!source) throw new Error('no check');
  const expand = (text: string): string => text.replace(`\${KEY}`, 'hush');
  const provider = await openProvider(source, { name: 'a', clock: { ...systemClock, now: () => now }, fetch, expand });
  const at = (seconds: number, next: unknown): Promise<Measurement> => {
    [answer, now] = [typeof next === 'string' ? next : JSON.stringify(next), START + seconds * 1000];
    return provider.measure(signal);
  };
  return { provider, at, asked };
}

describe('counters in JSON', () => {
  it('are differenced, and say nothing in the sample in which they begin anew', async () => {
    const { at, provider } = await stage('bad: result.stats.errors, total: result.stats.requests');
    const stats = (errors: number, requests: number): object => ({ stats: { errors, requests } });
    expect(await at(0, stats(5, 1000))).toMatchObject({ kind: 'none', reason: expect.stringContaining('baseline') });
    expect(await provider.preflight(signal)).toEqual({ ready: true, detail: '5 bad of 1000 now' });
    expect(await at(5, stats(7, 1100))).toEqual({ kind: 'counts', bad: 2, total: 100 });
    expect(await at(10, stats(1, 30))).toMatchObject({ kind: 'none', reason: expect.stringContaining('began anew') });
    expect(await at(15, stats(1, 40))).toEqual({ kind: 'counts', bad: 0, total: 10 });
  });

  it('of several instances that answer in turn do not bring their past with them', async () => {
    const { at } = await stage('bad: result.errors, total: result.requests');
    const first = (more: number): object => ({ errors: 900, requests: 90_000 + more });
    const second = (more: number): object => ({ errors: 2, requests: 4000 + more });
    await at(0, first(0));
    const seen = [
      await at(5, second(10)),
      await at(10, second(20)),
      await at(15, first(30)),
      await at(20, first(40)),
      await at(25, second(50)),
    ];
    expect(seen).toMatchObject([{ kind: 'none' }, { bad: 0, total: 10 }, { kind: 'none' }, { bad: 0, total: 10 }, { kind: 'none' }]);
  });

  it.each([
    [{ stats: {} }, 'No such key'],
    [{ stats: { errors: -1, requests: 5 } }, 'counts are not negative'],
    [{ stats: { errors: '1', requests: 5 } }, 'does not give a number'],
    ['<html>', 'the answer is not JSON'],
  ])('%j is a fault of the measurement', async (answer, reason) => {
    const { at } = await stage('bad: result.stats.errors, total: result.stats.requests');
    expect(await at(0, answer)).toMatchObject({ kind: 'error', reason: expect.stringContaining(reason) });
  });
});

describe('intervals in JSON', () => {
  it('are asked for once each, when they are complete', async () => {
    const body = '{"from":{from.ms},"until":"{to.iso}","key":"${KEY}"}';
    const { at, asked } = await stage(
      `body: '${body}', bad: result.bad, total: result.total, period: 10s, delay: 5s`,
      '/count?from={from.s}&to={to.s}',
    );
    const answer = { bad: 1, total: 50 };
    expect(await at(0, answer)).toMatchObject({ kind: 'none', reason: 'the first interval is complete in 15s' });
    expect(await at(15, answer)).toEqual({ kind: 'counts', bad: 1, total: 50 });
    expect(await at(20, answer)).toMatchObject({ kind: 'counts', bad: 0, total: 0 });
    expect(await at(45, 'garbage')).toMatchObject({ kind: 'error' });
    expect(await at(50, answer)).toEqual({ kind: 'counts', bad: 1, total: 50 });
    const seconds = START / 1000;
    const iso = (second: number): string => new Date(START + second * 1000).toISOString();
    const post = (from: number, to: number): string =>
      `POST /count?from=${seconds + from}&to=${seconds + to} {"from":${START + from * 1000},"until":"${iso(to)}","key":"hush"}`;
    expect(asked).toEqual([post(0, 10), post(10, 40), post(10, 40)]);
  });
});

describe('answers that are judged', () => {
  it('by conditions', async () => {
    const { at } = await stage('success-condition: result.state == "ok"');
    expect(await at(0, { state: 'ok' })).toEqual({ kind: 'counts', bad: 0, total: 1 });
    expect(await at(5, { state: 'broken' })).toMatchObject({ kind: 'counts', bad: 1, total: 1 });
    expect(await at(10, {})).toMatchObject({ kind: 'none', reason: expect.stringContaining('the answer is empty') });
  });

  it('by one number', async () => {
    const { at, provider } = await stage('value: result.p99, failure-condition: value > 250.0');
    expect(await at(0, { p99: 200 })).toEqual({ kind: 'counts', bad: 0, total: 1 });
    expect(await at(5, { p99: 300 })).toEqual({ kind: 'counts', bad: 1, total: 1, note: 'value 300' });
    expect(await provider.preflight(signal)).toEqual({ ready: true, detail: 'answers, and the answer is bad now' });
    expect(await at(10, { p99: null })).toMatchObject({ kind: 'error' });
  });

  it('not in a configuration that says nothing of what is good', async () => {
    await expect(stage('period: 10s')).rejects.toThrow('has nothing to judge by');
    await expect(stage('value: result.p99')).rejects.toThrow('does not say when it is bad');
  });
});
