import { describe, expect, it } from '@jest/globals';
import { confirmSettings } from '../../../src/commands/rollback/watch-tuple.ts';
import { app, down, environment, httpCheck, IDENTITY, ok, watchScript } from '../../support/health-scripts.ts';

const USUAL = { interval: 5000, window: 900_000, soak: 180_000, warmUp: 30_000, minEvents: 200 };
const MINUTES = 60_000;

describe('the watch of a restored release', () => {
  it.each([1, 3])('can confirm its recovery in the usual five minutes by %s checks of one probe each', async (count) => {
    const checks = Array.from({ length: count }, (_, index) => httpCheck(`up ${index}`));
    const usual = environment(checks, USUAL, IDENTITY);
    const { result, seconds } = await watchScript(usual, app(ok), { overrides: confirmSettings({ environment: usual }, 5 * MINUTES) });
    expect(result).toMatchObject({ verdict: 'pass', cause: 'healthy' });
    expect(seconds).toBeLessThan(320);
  });

  it('still fails what is down', async () => {
    const usual = environment([httpCheck('up')], USUAL, IDENTITY);
    const { result } = await watchScript(usual, app(down), { overrides: confirmSettings({ environment: usual }, 5 * MINUTES) });
    expect(result).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
  });

  it('is asked once a second at most, and never less often than is configured', () => {
    const at = (interval: number, window: number): number | undefined =>
      confirmSettings({ environment: environment([], { ...USUAL, interval }) }, window).interval;
    expect(at(5000, 5 * MINUTES)).toBe(2500);
    expect(at(5000, MINUTES)).toBe(1000);
    expect(at(250, MINUTES)).toBe(250);
    expect(at(5000, 60 * MINUTES)).toBe(5000);
  });
});
