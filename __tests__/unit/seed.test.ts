import { expect, it } from '@jest/globals';
import { readConfigureGlobal } from 'fast-check';

it('plays the same generated cases in every run', () => {
  expect(process.env['SEED'] === 'random' || Number.isInteger(readConfigureGlobal().seed)).toBe(true);
});
