/** One project for everything that needs nothing but node and git; real servers have a config of their own. */
export default {
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.servers\\.test\\.ts$'],
  modulePathIgnorePatterns: ['<rootDir>/.cache', '<rootDir>/dist'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { module: { type: 'es6' }, jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  workerIdleMemoryLimit: '1GB',
  setupFiles: ['<rootDir>/__tests__/support/fast-check-seed.ts'],
  testTimeout: 60_000,
};
