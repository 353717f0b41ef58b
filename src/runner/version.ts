/** The version in package.json; written by `npm run generate`, held in step by a contract test. */
export const VERSION = '0.1.0';
