export { type AskAvailability, askRegistries, describeProblems } from './ask.ts';
export { type CheckOptions, checkAvailability } from './check.ts';
export { dockerCredentials } from './credentials.ts';
export { runCredentialHelper } from './helper.ts';
export * from './types.ts';
