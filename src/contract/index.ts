export { SOURCES } from './sources/registry.ts';
export { testContract } from './test-contract.ts';
export {
  type ColumnDrift,
  compareSketches,
  DEFAULT_LIMITS,
  type DriftLimits,
  parseSketch,
  type Sketch,
  sketchFiles,
} from './drift/index.ts';
export * from './types.ts';
