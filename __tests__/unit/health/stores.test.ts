import { afterEach, describe, expect, it } from '@jest/globals';
import { FAKE_STORES } from '../../support/health-stores.ts';
import { clearStages, counts, type Stage, stage, START } from '../../support/health-stage.ts';

const signal = new AbortController().signal;
afterEach(clearStages);

describe.each(Object.entries(FAKE_STORES))('%s', (_name, store) => {
  const countEvents = (absent?: 'unknown' | 'zero'): Promise<Stage> => stage(store, counts(store, absent));

  it('counts every event once, as soon as its interval is complete', async () => {
    const { at, happened } = await countEvents();
    happened('total', -30, 1000);
    happened('bad', -30, 500);
    expect(await at(0)).toEqual({ kind: 'none', reason: 'the first interval is complete in 15s', pending: true });
    for (let second = 0; second < 100; second++) {
      happened('total', second, 7);
      if (second % 10 === 3) happened('bad', second, 1);
    }
    const sum = { bad: 0, total: 0 };
    for (let second = 5; second <= 130; second += 5) {
      const measurement = await at(second);
      if (second < 15) expect(measurement.kind).toBe('none');
      if (measurement.kind !== 'counts') continue;
      sum.bad += measurement.bad;
      sum.total += measurement.total;
    }
    expect(sum).toEqual({ bad: 10, total: 700 });
  });

  it('counts what comes late when it comes', async () => {
    const { at, happened } = await countEvents();
    await at(0);
    happened('total', 3, 100);
    happened('bad', 4, 2);
    expect(await at(15)).toMatchObject({ kind: 'counts', bad: 2, total: 100 });
    happened('total', 5, 20);
    happened('bad', 5, 5);
    happened('total', 12, 50);
    expect(await at(20)).toMatchObject({ kind: 'counts', bad: 0, total: 0 });
    expect(await at(25)).toMatchObject({ kind: 'counts', bad: 5, total: 70 });
    expect(await at(30)).toMatchObject({ kind: 'counts', bad: 0, total: 0 });
  });

  it('asks for nothing while no interval is complete', async () => {
    const { at, happened, requests } = await countEvents('zero');
    await at(0);
    happened('total', 3, 100);
    await at(15);
    const before = requests();
    expect(await at(20)).toMatchObject({ kind: 'counts', bad: 0, total: 0 });
    expect(requests()).toBe(before);
  });

  it('does not take an unknown query for one without bad events', async () => {
    const { at, happened } = await countEvents();
    await at(0);
    happened('total', 3, 100);
    const measurement = await at(15);
    expect(measurement).toMatchObject({ kind: 'none', reason: expect.stringContaining('`absent: zero`') });
    happened('bad', 14, 1);
    happened('total', 14, 100);
    // Nothing of what was seen before is lost.
    expect(await at(25)).toMatchObject({ kind: 'counts', bad: 1, total: 200 });
  });

  it('takes the absence of bad events for none where the configuration says so, or where there were some within a day', async () => {
    const said = await countEvents('zero');
    await said.at(0);
    said.happened('total', 3, 100);
    expect(await said.at(15)).toMatchObject({ kind: 'counts', bad: 0, total: 100 });
    const known = await countEvents();
    await known.at(0);
    known.happened('bad', -7200, 1);
    known.happened('total', 3, 100);
    expect(await known.at(15)).toMatchObject({ kind: 'counts', bad: 0, total: 100 });
  });

  it('has no data where there is none, and stays with that', async () => {
    const { at, happened } = await countEvents('zero');
    await at(0);
    const nothing = { kind: 'none', reason: expect.stringContaining('no result') };
    expect(await at(15)).toMatchObject(nothing);
    expect(await at(20)).toMatchObject(nothing);
    happened('total', 21, 5);
    expect(await at(35)).toMatchObject({ kind: 'counts', bad: 0, total: 5 });
  });

  it('calls more bad events than events a fault of the queries', async () => {
    const { at, happened } = await countEvents();
    await at(0);
    happened('total', 3, 10);
    happened('bad', 3, 100);
    expect(await at(15)).toMatchObject({ kind: 'error', reason: expect.stringContaining('do both count the same events?') });
  });

  it('goes on where it was after an error', async () => {
    const { at, happened, interfere } = await countEvents('zero');
    await at(0);
    happened('total', 3, 10);
    interfere(() => ({ status: 503, body: 'secret-body' }));
    const failed = await at(15);
    expect(failed).toMatchObject({
      kind: 'error',
      reason: expect.stringMatching(/^127\.0\.0\.1:\d+: status 503, a fault on the other side$/),
    });
    interfere(undefined);
    expect(await at(20)).toMatchObject({ kind: 'counts', bad: 0, total: 10 });
  });

  it('catches up with what happened while the store was down', async () => {
    const { at, happened, interfere } = await countEvents('zero');
    await at(0);
    interfere(() => ({ status: 503, body: '' }));
    for (let second = 0; second < 300; second += 10) happened('total', second, 10);
    for (let second = 15; second < 300; second += 30) expect(await at(second)).toMatchObject({ kind: 'error' });
    interfere(undefined);
    expect(await at(310)).toMatchObject({ kind: 'counts', bad: 0, total: 300 });
  });

  it.each([
    [401, 'the credentials are not accepted'],
    [403, 'these credentials may not do that'],
    [404, 'there is nothing at this address'],
    [302, 'status 302'],
  ])('names status %d, and shows no body', async (status, meaning) => {
    const { at, interfere, provider } = await countEvents();
    await at(0);
    interfere(() => ({ status, body: '<p>secret-body</p>', headers: { location: 'http://elsewhere.test/' } }));
    const seen = [await at(15), await provider.preflight(signal)];
    expect(seen[0]).toMatchObject({ kind: 'error', reason: expect.stringContaining(meaning) });
    expect(seen[1]).toMatchObject({ ready: false, detail: expect.stringContaining(meaning) });
    expect(JSON.stringify(seen)).not.toContain('secret');
  });

  it.each(['', '{}', '[]', 'null', '<html>', '{"data":{}}', '[{}]', '{"results":5}', '{"timeSeries":[{}]}', '['.repeat(50_000)])(
    'never takes nonsense for data: %p',
    async (body) => {
      const { at, interfere } = await countEvents('zero');
      await at(0);
      interfere(() => ({ body }));
      expect(['none', 'error']).toContain((await at(15)).kind);
    },
  );

  it('waits as long as a store that is asked too often wants', async () => {
    const { at, happened, interfere, requests } = await countEvents('zero');
    await at(0);
    happened('total', 3, 10);
    interfere(() => ({ status: 429, headers: { 'retry-after': '20' }, body: '' }));
    expect(await at(15)).toMatchObject({ kind: 'error', reason: expect.stringContaining('too many requests') });
    const before = requests();
    interfere(undefined);
    expect(await at(25)).toMatchObject({ kind: 'none', reason: expect.stringContaining('asked again in 10s') });
    expect(requests()).toBe(before);
    expect(await at(36)).toMatchObject({ kind: 'counts', bad: 0, total: 10 });
  });

  it('refuses an answer that is larger than any', async () => {
    const { at, interfere } = await countEvents();
    await at(0);
    const body = 'x'.repeat((16 << 20) + 1);
    interfere(() => ({ body }));
    expect(await at(15)).toMatchObject({ kind: 'error', reason: expect.stringContaining('larger than 16 MB') });
  });

  it('says before the watch what it returns', async () => {
    const { provider, happened } = await countEvents();
    expect(await provider.preflight(signal)).toMatchObject({ ready: false, detail: expect.stringContaining('no result') });
    happened('total', -20, 5);
    expect(await provider.preflight(signal)).toMatchObject({ ready: false, detail: expect.stringContaining('absent: zero') });
    happened('bad', -20, 1);
    expect(await provider.preflight(signal)).toEqual({ ready: true, detail: 'data for 1 of 30 intervals' });
  });

  it('says what it counted before, step by step', async () => {
    const { provider, happened } = await countEvents();
    const span = { from: START - 600_000, to: START - 5000, step: 60_000 };
    const ask = (more: object = {}): unknown => provider.history?.({ ...span, ...more }, signal);
    expect(await ask()).toMatchObject({ kind: 'none' });
    for (let second = -900; second < 0; second += 30) happened('total', second, 50);
    happened('bad', -290, 3);
    happened('bad', -1000, 99);
    const tallies = Array.from({ length: 9 }, (_, minute) => ({ bad: minute === 5 ? 3 : 0, total: 100 }));
    expect(await ask()).toEqual({ kind: 'counts', tallies });
    expect(await ask({ step: 45_000 })).toMatchObject({ kind: 'none', reason: expect.stringContaining('do not consist of') });
  });

  it('judges each interval of a value once', async () => {
    const { at, happened, provider } = await stage(store, { value: { query: store.queries.value, success: 'value < 5.0' } });
    await at(0);
    happened('value', 2, 3.5);
    expect(await provider.preflight(signal)).toMatchObject({ ready: false });
    expect(await at(15)).toEqual({ kind: 'counts', bad: 0, total: 1 });
    expect(await at(20)).toMatchObject({ kind: 'counts', bad: 0, total: 0 });
    happened('value', 12, 7.25);
    expect(await at(25)).toEqual({ kind: 'counts', bad: 1, total: 1, note: 'value 7.25' });
    expect(await at(35)).toMatchObject({ kind: 'counts', bad: 0, total: 0 });
    expect(await provider.preflight(signal)).toEqual({ ready: true, detail: 'the value is 7.25 now' });
    expect(await at(200)).toMatchObject({ kind: 'none', reason: expect.stringContaining('no result') });
  });

  it('gives a number as it is where nothing judges it', async () => {
    const { at, happened } = await stage(store, { value: { query: store.queries.value } });
    await at(0);
    happened('value', 2, 3.5);
    expect(await at(15)).toEqual({ kind: 'value', value: 3.5 });
  });

  it('asks nothing more once it is cancelled', async () => {
    const { at, provider, interfere } = await countEvents();
    await at(0);
    const stop = new AbortController();
    interfere(() => {
      stop.abort(new Error('cancelled by the test'));
      return { body: '<html>' };
    });
    await at(15);
    await expect(provider.measure(stop.signal)).rejects.toThrow('cancelled by the test');
  });
});
