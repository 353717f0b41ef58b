import { afterEach, describe, expect, it } from '@jest/globals';
import { FAKE_STORES } from '../../support/health-stores.ts';
import { clearStages, counts, type Stage, stage, START } from '../../support/health-stage.ts';

const signal = new AbortController().signal;
afterEach(clearStages);

describe('a store that says zero of what it does not know (new-relic)', () => {
  const zeros = async (): Promise<Stage> => {
    const store = FAKE_STORES['new-relic'];
    if (!store) throw new Error('no such store');
    const staged = await stage(store, counts(store));
    staged.interfere((asked) => {
      const told = store.answer(asked, staged.world);
      return { ...told, body: told.body.replace('"results":[]', `"results":[{"beginTimeSeconds":${START / 1000},"count":0}]`) };
    });
    return staged;
  };

  it('does not take an unknown query for one without bad events', async () => {
    const { at, happened, provider } = await zeros();
    await at(0);
    happened('total', 1, 50);
    expect(await at(16)).toMatchObject({ kind: 'none', reason: expect.stringContaining('absent: zero') });
    expect(await provider.preflight(signal)).toMatchObject({ ready: false });
    happened('bad', -7200, 1);
    expect(await at(17)).toMatchObject({ kind: 'none' });
    happened('total', 11, 50);
    expect(await at(26)).toEqual({ kind: 'counts', bad: 0, total: 100 });
  });
});
