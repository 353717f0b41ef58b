export { appendWaivers, formatWaiver, type NewWaiver } from './append.ts';
export { applyWaivers, type JudgedWaiver, type WaiverState } from './apply.ts';
export { filesOf, isWaivable } from './match.ts';
export { waiversPath } from './path.ts';
export { NO_BLOB } from './schema.ts';
export { farthestDay, isDay, readWaivers } from './read.ts';
export * from './types.ts';
