export { declaredIn } from './declared.ts';
export { describeMigrations } from './describe.ts';
export { judgeMigrations } from './judge.ts';
export { findMarkers, findUnclear } from './markers.ts';
export type * from './types.ts';
