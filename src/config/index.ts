export { expandVariables } from './expand.ts';
export { DEFAULT_CONFIG_PATH, loadConfig } from './load.ts';
export { CONFIG_SCHEMA } from './schema/index.ts';
export * from './types.ts';
