export { compareSources } from './compare.ts';
export { detectFormat, findFormat, FORMATS } from './registry.ts';
export * from './types.ts';
