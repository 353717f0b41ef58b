export * from './types.ts';
export { detectable } from './judge/index.ts';
export { identityOf, openIdentity, sameIdentity, showIdentity } from './identity/index.ts';
export { importChecks, type ImportNote, type ImportResult } from './importers/index.ts';
export { openProvider, PROVIDERS } from './providers/index.ts';
export { type SimulateOptions, type SimulateResult, simulate } from './simulate/index.ts';
export {
  compareRecord,
  IDENTITY_CHECK,
  type RecordCheck,
  readRecord,
  type Replay,
  replay,
  watchRelease,
  type WatchRecord,
} from './watch/index.ts';
