import { describe, expect, it } from '@jest/globals';
import { systemClock } from '../../../src/core/index.ts';
import type { Measurement } from '../../../src/health/index.ts';
import { openProvider } from '../../../src/health/providers/index.ts';
import { vector } from '../../support/health-scripts.ts';
import { sourceFrom } from '../../support/health-world.ts';

const signal = new AbortController().signal;
const COUNTERS = { counters: { bad: 'errors_total', total: 'requests_total' } };

/** Measures once per entry, which answers every query of its tick. */
async function measureEach(question: object, ticks: readonly Response[]): Promise<Measurement[]> {
  let tick = 0;
  const fakeFetch: typeof fetch = async () => (ticks[tick] ?? vector()).clone();
  const config = sourceFrom({ provider: 'prometheus', url: 'http://prom.test', headers: {}, timeout: 1000, ...question });
  const provider = await openProvider(config, { name: 'a', clock: systemClock, fetch: fakeFetch, expand: (text) => text });
  const measurements: Measurement[] = [];
  for (; tick < ticks.length; tick++) measurements.push(await provider.measure(signal));
  return measurements;
}

describe('one number', () => {
  const ask = async (changes: object, answer: Response): Promise<Measurement | undefined> =>
    (await measureEach({ value: { query: 'ratio', ...changes } }, [answer]))[0];

  it('is judged by conditions on it, or on all series', async () => {
    expect(await ask({ success: 'value < 0.05' }, vector([{}, 0.01]))).toEqual({ kind: 'counts', bad: 0, total: 1 });
    expect(await ask({ success: 'value < 0.05' }, vector([{}, 0.07]))).toEqual({ kind: 'counts', bad: 1, total: 1, note: 'value 0.07' });
    expect(await ask({ success: 'result.all(one, one < 0.05)' }, vector([{ a: '1' }, 0.01], [{ a: '2' }, 0.07]))).toMatchObject({
      kind: 'counts',
      bad: 1,
    });
    expect(await ask({ success: 'result[0] < 0.05' }, vector([{}, 0.01]))).toMatchObject({ kind: 'counts', bad: 0 });
  });

  it('is no data where it is none, and never a pass', async () => {
    for (const success of ['value < 0.05', '!(value > 0.05)', 'true']) {
      expect(await ask({ success }, vector([{}, 'NaN']))).toMatchObject({ kind: 'none' });
      expect(await ask({ success }, vector())).toMatchObject({ kind: 'none' });
    }
    expect(await ask({ success: 'value < 0.05' }, vector([{ a: '1' }, 0.01], [{ a: '2' }, 0.01]))).toMatchObject({ kind: 'error' });
  });

  it('is given as it is where nothing judges it', async () => {
    expect(await ask({}, vector([{}, 0.01]))).toEqual({ kind: 'value', value: 0.01 });
    expect(await ask({}, vector([{ a: '1' }, 1], [{ a: '2' }, 2]))).toMatchObject({
      kind: 'error',
      reason: expect.stringContaining('several series'),
    });
  });
});

describe('stores that speak the same interface', () => {
  const answer = (more: object): Response =>
    Response.json({ status: 'success', data: { resultType: 'vector', result: [{ metric: { __name__: 'x' }, value: [1, '5'] }] }, ...more });

  it.each([
    { isPartial: true },
    { warnings: ['No StoreAPIs matched for this query; partial response'] },
    { warnings: ['store 10.0.0.1:10901 unavailable: context deadline exceeded'] },
  ])('have an error where they say that an answer is partial: %j', async (more) => {
    const [first] = await measureEach(COUNTERS, [answer(more)]);
    expect(first).toEqual({ kind: 'error', reason: 'prom.test: the answer is partial: not every store behind it answered' });
  });

  it('may warn of something else', async () => {
    const warned = (): Response => answer({ isPartial: false, warnings: ['PromQL info: metric might not be a counter'] });
    expect((await measureEach(COUNTERS, [warned()]))[0]).toMatchObject({ kind: 'none', reason: expect.stringContaining('baseline') });
  });

  it('are left alone for as long as they want', async () => {
    const busy = (): Response => new Response('', { status: 429, headers: { 'retry-after': '60' } });
    const [first, second] = await measureEach(COUNTERS, [busy(), answer({})]);
    expect(first).toMatchObject({ kind: 'error', reason: expect.stringContaining('status 429, too many requests') });
    expect(second).toMatchObject({ kind: 'none', reason: expect.stringContaining('asked again in') });
  });
});
