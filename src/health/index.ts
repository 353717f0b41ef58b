export * from './types.ts';
export { detectable } from './judge/index.ts';
export { identityOf } from './identity/index.ts';
export { PROVIDERS } from './providers/index.ts';
export { type SimulateOptions, type SimulateResult, simulate } from './simulate/index.ts';
export { IDENTITY_CHECK, replay, watchRelease } from './watch/index.ts';
