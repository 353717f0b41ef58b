import base from './jest.config.mjs';

/** Tests against real servers (Prometheus, nginx, git http-backend) installed by .ci/run. */
export default {
  ...base,
  testMatch: ['<rootDir>/__tests__/**/*.servers.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
  testTimeout: 180_000,
};
