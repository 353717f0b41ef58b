export { compareOneWay, compareSchemas, compareSources, listMembers, type OpenSchema, openSchema } from './compare.ts';
export * from './match/index.ts';
export { profileProblem } from './profile.ts';
export { detectFormat, findFormat, FORMATS } from './registry.ts';
export * from './types.ts';
export { loadSchemaTools, type OdcsField, type OdcsQuality, type SchemaTools, type SourceNode } from './tools.ts';
