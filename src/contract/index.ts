export { DIALECTS, readContract } from './dialects/registry.ts';
export { SOURCES } from './sources/registry.ts';
export { type ContractTest, testContract } from './test-contract.ts';
export * from './types.ts';
