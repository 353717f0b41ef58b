export { compareRecord, type RecordCheck } from './compare-record.ts';
export { watchRelease } from './loop.ts';
export { readRecord } from './read-record.ts';
export type { WatchRecord } from './record.ts';
export { type Replay, replay } from './replay.ts';
export { IDENTITY_CHECK } from './state.ts';
