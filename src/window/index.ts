export { globRoots, matchFiles } from './match.ts';
export { resolveWindow } from './resolve.ts';
export * from './types.ts';
