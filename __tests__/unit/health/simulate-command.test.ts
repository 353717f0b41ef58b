import { describe, expect, it } from '@jest/globals';
import { spec } from '../../../src/commands/simulate/index.ts';
import { run } from '../../../src/commands/simulate/run.ts';

const CONTRACT = { 'error-rate': '0.05', tolerate: '0.002', rps: '10', interval: '5s', minutes: '30', runs: '50', 'min-bad': '3' };
const simulate = (options: Record<string, string>): ReturnType<typeof run> => run({ positionals: [], options });

interface Output {
  readonly failed: number;
  readonly healthy: number;
  readonly inconclusive: number;
  readonly delay: { readonly p50: number; readonly p90: number } | null;
}

describe('simulate', () => {
  it('prints shares that add up to one, and delays in seconds', async () => {
    const { verdict, json } = await simulate(CONTRACT);
    const output = json as unknown as Output;
    expect(verdict).toBe('pass');
    expect(output.failed).toBeGreaterThanOrEqual(0.9);
    expect(output.delay?.p90).toBeGreaterThan(0);
    expect(Math.abs(output.failed + output.healthy + output.inconclusive - 1)).toBeLessThan(1e-9);
  });

  it('says the same in words', async () => {
    const { text } = await simulate(CONTRACT);
    expect(text).toContain('failed        100 %');
    expect(text).toMatch(/found after {3}\d+ s \(half of the runs\), \d+ s \(nine of ten\)/);
    expect(text).toMatch(/can be expected to reveal 0\.\d+ % bad or more/);
    expect((await simulate({ ...CONTRACT, 'error-rate': '0%' })).text).toContain('never');
  });

  it('probes instead of requests', async () => {
    const { json } = await simulate({ 'error-rate': '50%', probes: '5', minutes: '5', runs: '50' });
    expect(json).toMatchObject({ failed: 1 });
  });

  it.each([
    ['error-rate', '120%', 'a share'],
    ['error-rate', 'five', 'a share'],
    ['tolerate', '1', 'a share below 1'],
    ['alpha', '0', 'above 0'],
    ['rps', '-1', 'a number from 0'],
    ['runs', '1.5', 'a whole number'],
    ['runs', '0', 'a whole number from 1'],
    ['interval', '5', 'a duration'],
    ['interval', '1d', 'within --minutes'],
    ['start-at', '31m', 'within --minutes'],
    ['min-bad', 'NaN', 'a whole number'],
    ['seed', '', 'a whole number'],
  ])('refuses --%s %s', async (name, value, expected) => {
    await expect(simulate({ ...CONTRACT, [name]: value })).rejects.toMatchObject({
      code: 'RG-USAGE',
      expected: expect.stringContaining(expected),
    });
  });

  it('needs an error rate, and offers every option it reads', async () => {
    await expect(simulate({})).rejects.toThrow('--error-rate is required');
    const offered = new Set(spec.options.map((option) => option.name));
    expect(Object.keys(CONTRACT).filter((name) => !offered.has(name))).toEqual([]);
  });
});
