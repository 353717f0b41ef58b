import { expect, it, jest } from '@jest/globals';
import { compareBoth } from '../../support/protobuf-report.ts';

let loads = 0;
const real = await import('protobufjs');
jest.unstable_mockModule('protobufjs', () => {
  loads += 1;
  return { ...real, default: real.default };
});

it('loads protobufjs for a difference that can be shown, and for nothing else', async () => {
  const order = (type: string): string => `syntax = "proto3"; message Order { ${type} total = 1; }`;
  await compareBoth(order('int32'), order('int32'));
  await compareBoth(order('int32'), `${order('int32')} message Refund {}`);
  await compareBoth(order('bytes'), order('bytes'), { profile: 'source' });
  expect(loads).toBe(0);
  await compareBoth(order('int32'), order('string'));
  expect(loads).toBe(1);
});
