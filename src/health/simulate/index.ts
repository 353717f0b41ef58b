export * from './random.ts';
export * from './simulate.ts';
