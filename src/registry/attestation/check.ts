import type { Reference } from '../../pins/index.ts';
import { locate } from '../hosts.ts';
import { RepositorySession } from '../session.ts';
import type { RegistryOptions } from '../types.ts';
import { findBundles } from './find.ts';
import type { AttestationPolicy, AttestationReport } from './types.ts';
import { type BundleVerifier, bundleVerifier } from './verify.ts';

/** Whether what a reference names is attested. */
export type AskAttestation = (reference: Reference & { readonly digest: string }) => Promise<AttestationReport>;

/** Asks for each digest of a repository once, however often it is named. What verifies loads when there is something to verify. */
export function askAttestations(policy: AttestationPolicy, options: RegistryOptions): AskAttestation {
  const known = new Map<string, Promise<AttestationReport>>();
  let verifier: Promise<BundleVerifier> | undefined;
  const ask: AskAttestation = async (reference) => {
    const session = new RepositorySession(locate(reference), 'pull', options);
    verifier ??= bundleVerifier(policy);
    const verify = await verifier;
    const found = await findBundles(session, reference.digest);
    if (found.verdict !== 'ok') return { verdict: 'unknown', reason: found.reason };
    if (found.value.length === 0) return { verdict: 'absent', reason: 'the registry has no attestation of it' };
    const reports = found.value.map((text) => verify(text, reference.digest));
    const verified = reports.find(({ verdict }) => verdict === 'verified');
    return verified ?? { verdict: 'invalid', reason: [...new Set(reports.map(({ reason }) => reason))].slice(0, 3).join('; ') };
  };
  return (reference) => {
    const key = JSON.stringify([reference.domain, reference.repository, reference.digest]);
    const report = known.get(key) ?? ask(reference);
    known.set(key, report);
    return report;
  };
}
