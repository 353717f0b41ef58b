export { type FileKind, inOrder, readChecked } from './checked.ts';
export { expandVariables } from './expand.ts';
export { DEFAULT_CONFIG_PATH, loadConfig } from './load.ts';
export { CONFIG_SCHEMA, exactlyOneOf, map, mapOf, type SchemaNode, use, VALUES } from './schema/index.ts';
export { sourceKind } from './source-kind.ts';
export type { ReleaseConfig } from './release-types.ts';
export { suggest } from './suggest.ts';
export * from './types.ts';
