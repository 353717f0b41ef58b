export { globRoots } from './globs.ts';
export { matchFiles } from './match.ts';
export { resolveWindow } from './resolve.ts';
export * from './types.ts';
