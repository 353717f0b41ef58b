export { resolveComparison, SUPPORTED_EVENTS } from './events.ts';
export * from './types.ts';
