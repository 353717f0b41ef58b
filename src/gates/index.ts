export { ENGINES } from './engines.ts';
export { CONFIG_CHANGED, CONFIG_FROM_HEAD } from './policy/rules.ts';
export { releaseLabel, releaseLabels } from './labels.ts';
export { GATE_REGISTRY, gateRules } from './registry.ts';
export { type GatesResult, runGates } from './run.ts';
export * from './types.ts';
