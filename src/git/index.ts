export { openRepository } from './open.ts';
export * from './types.ts';
