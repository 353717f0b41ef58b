/**
 * Whether an image is attested by somebody who is trusted.
 *
 * - `verified`: a signature over a statement about exactly this digest holds, and a signer of the policy made it.
 * - `absent`: the registry, asked in a way it has to answer, has no attestation of it.
 * - `invalid`: there are attestations, and none of them holds.
 * - `unknown`: the registry could not be asked, or what it hands out cannot be read.
 */
export type AttestationVerdict = 'verified' | 'absent' | 'invalid' | 'unknown';

export interface AttestationReport {
  readonly verdict: AttestationVerdict;
  /** As a sentence without a full stop: by whom, or what is wrong. */
  readonly reason: string;
  /** Of the statement that holds. */
  readonly predicateType?: string;
}

export interface SignerPolicy {
  readonly issuer: string;
  /** The whole identity; a `*` at its end stands for anything. */
  readonly identity: string;
}

export interface AttestationPolicy {
  /** Text of a trusted root as Sigstore writes it. */
  readonly trustRoot: string;
  readonly signers: readonly SignerPolicy[];
  /** Predicate types that count; empty: all. */
  readonly predicates: readonly string[];
}
