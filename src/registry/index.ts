export { type AskAttestation, askAttestations } from './attestation/check.ts';
export type { AttestationPolicy, AttestationReport } from './attestation/types.ts';
export { type AskAvailability, askRegistries, describeProblems } from './ask.ts';
export { type CheckOptions, checkAvailability } from './check.ts';
export { dockerCredentials } from './credentials.ts';
export { runCredentialHelper } from './helper.ts';
export { keepImage, type KeepOptions, type KeepReport, keepTag } from './keep.ts';
export { type PrunedTag, pruneTags } from './prune.ts';
export * from './types.ts';
