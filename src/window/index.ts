export { FoundLines } from './found-lines.ts';
export { globRoots } from './globs.ts';
export { matchFiles } from './match.ts';
export { namesOf, REFERABLE } from './references.ts';
export { resolveWindow } from './resolve.ts';
export * from './types.ts';
