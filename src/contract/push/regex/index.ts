export { emitPattern, type PatternSyntax } from './emit.ts';
export { parsePattern } from './parse.ts';
export type { Pattern } from './types.ts';
