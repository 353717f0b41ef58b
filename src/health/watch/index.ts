export { watchRelease } from './loop.ts';
export { type RecordedTick, RECORD_FORMAT, RECORD_VERSION, type WatchRecord } from './record.ts';
export { type Replay, replay } from './replay.ts';
export { IDENTITY_CHECK } from './state.ts';
