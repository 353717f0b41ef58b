import type { Role } from '../core/index.ts';

/** What a release of an environment has to have, and how its manifest is sealed. */
export interface ReleaseConfig {
  /** Roles that must have a pin; empty: none in particular. */
  readonly roles: readonly Role[];
  /** Globs of files that seal a pin whose value names no content, by the name of the pin. */
  readonly seals: ReadonlyMap<string, readonly string[]>;
  /** Globs of the files that prepare what the model is given. */
  readonly preprocessing: readonly string[];
  /** Folder of the manifests; each environment has one of its own in it. */
  readonly folder: string;
}

/** Which images stay in a registry because a rollback may need them. */
export interface KeepConfig {
  /** How many releases that held are kept beside the current one. */
  readonly releases: number;
  /** What the tags begin with. */
  readonly prefix: string;
}

/** By whom images must be attested. */
export interface AttestationsConfig {
  /** Path of a trusted root as Sigstore writes it (`trusted_root.json`). */
  readonly trustRoot: string;
  readonly signers: readonly SignerConfig[];
  /** Predicate types that count; empty: all. */
  readonly predicates: readonly string[];
  readonly onAbsent: 'warn' | 'block';
}

export interface SignerConfig {
  /** Of the certificate: who vouched for the identity. */
  readonly issuer: string;
  /** Of the certificate: who signed. A `*` at the end stands for anything. */
  readonly identity: string;
}
