export * from './fail-test.ts';
export * from './healthy-test.ts';
export * from './judge.ts';
export * from './power.ts';
