export { gitEnvironment, withPlainGit } from './environment.ts';
export { openRepository } from './open.ts';
export * from './types.ts';
