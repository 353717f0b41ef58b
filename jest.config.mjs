/** One project for everything that needs nothing but node and git; real servers have a config of their own. */
export default {
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.servers\\.test\\.ts$'],
  modulePathIgnorePatterns: ['<rootDir>/.cache', '<rootDir>/dist'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { module: { type: 'es6' }, jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  // Most of the time goes into processes that tests start and wait for: a core kept free would be a core unused.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1GB',
  setupFiles: ['<rootDir>/__tests__/support/fast-check-seed.ts'],
  testTimeout: 60_000,
};
