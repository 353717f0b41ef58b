export { SOURCES } from './sources/registry.ts';
export { testContract } from './test-contract.ts';
export {
  type ColumnDrift,
  type ColumnLimits,
  compareSketches,
  DEFAULT_LIMITS,
  type DriftLimits,
  parseSketch,
  readComparators,
  type Sketch,
  sketchFiles,
} from './drift/index.ts';
export { DATABASES, type DatabaseTest, type DatabaseWorld, parseFilter, testInDatabase } from './push/index.ts';
export * from './types.ts';
