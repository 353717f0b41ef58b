export { watchRelease } from './loop.ts';
export { replay } from './replay.ts';
export { IDENTITY_CHECK } from './state.ts';
