export { compareRecord, type RecordCheck, type RecordDifference } from './compare-record.ts';
export { watchRelease } from './loop.ts';
export { readRecord } from './read-record.ts';
export type { WatchRecord } from './record.ts';
export { RECORD_SCHEMA } from './record-schema.ts';
export { type Replay, replay } from './replay.ts';
export { IDENTITY_CHECK } from './state.ts';
