import { expect, it, jest } from '@jest/globals';
import { compareBoth } from '../../support/graphql-compare.ts';

let loads = 0;
const real = await import('graphql/validation/validate.js');
jest.unstable_mockModule('graphql/validation/validate.js', () => {
  loads += 1;
  return { ...real };
});

it('loads graphql-js for a break, and for nothing else', async () => {
  await compareBoth('type Query { a: Int }', 'type Query { a: Int @deprecated }');
  await compareBoth('type Query { a(x: Int = 1): Int }', 'type Query { a(x: Int = 2): Int }');
  expect(loads).toBe(0);
  await compareBoth('type Query { a: Int }', 'type Query { a: String }');
  expect(loads).toBe(1);
});
