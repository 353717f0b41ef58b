export { ENGINES } from './engines.ts';
export { releaseLabel } from './labels.ts';
export { GATE_REGISTRY } from './registry.ts';
export { type GatesResult, runGates } from './run.ts';
export * from './types.ts';
