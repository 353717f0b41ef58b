export { watchRelease } from './loop.ts';
export { type Replay, replay } from './replay.ts';
export { IDENTITY_CHECK } from './state.ts';
