export { declaredIn } from './declared.ts';
export { describeMigrations, describeReason } from './describe.ts';
export { judgeMigrations } from './judge.ts';
export { findMarkers, type Marker } from './markers.ts';
export type * from './types.ts';
