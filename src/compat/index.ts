export { compareOneWay, compareSchemas, compareSources, listMembers, type OpenSchema, openSchema } from './compare.ts';
export * from './match/index.ts';
export { profileProblem } from './profile.ts';
export { detectFormat, findFormat, FORMATS } from './registry.ts';
export {
  type AvroUse,
  loadAvroParser,
  loadMlflowParser,
  loadTfdvTools,
  type MlField,
  type MlModel,
  type MlType,
  type TfdvCounts,
  type TfdvFeature,
  type TfdvSchema,
} from './readers.ts';
export * from './types.ts';
export {
  loadPatternTools,
  loadSchemaTools,
  type OdcsField,
  type OdcsQuality,
  type PatternMachine,
  type SchemaTools,
  type SourceNode,
} from './tools.ts';
