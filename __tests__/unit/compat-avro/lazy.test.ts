import { expect, it, jest } from '@jest/globals';
import { compareBoth } from '../../support/avro-compare.ts';

let loads = 0;
const real = await import('avsc');
jest.unstable_mockModule('avsc', () => {
  loads += 1;
  return { ...real, default: real.default };
});

it('loads avsc for a break, and for nothing else', async () => {
  const decimal = (scale: number): unknown => ({ type: 'bytes', logicalType: 'decimal', precision: 9, scale });
  await compareBoth('int', 'int');
  await compareBoth({ type: 'array', items: 'int' }, { type: 'array', items: ['int'] });
  await compareBoth(decimal(2), decimal(3));
  expect(loads).toBe(0);
  await compareBoth('int', 'string');
  expect(loads).toBe(1);
});
