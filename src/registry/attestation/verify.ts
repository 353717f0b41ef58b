import { GateError, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../core/index.ts';
import type { AttestationPolicy, AttestationReport, SignerPolicy } from './types.ts';

/** Says of the text of one bundle whether it attests a digest. */
export type BundleVerifier = (text: string, digest: string) => AttestationReport;

const IN_TOTO = 'application/vnd.in-toto+json';

/**
 * How bundles are verified: certificate, time and logs against the trusted root, which is never fetched; then who signed, exactly as the
 * policy names them, and what: a statement about this very digest.
 * @throws GateError RG-CONFIG-INVALID when the trusted root is none
 */
export async function bundleVerifier({ trustRoot, signers, predicates }: AttestationPolicy): Promise<BundleVerifier> {
  const [{ bundleFromJSON }, { toSignedEntity, toTrustMaterial, Verifier }, { TrustedRoot }] = await Promise.all([
    import('@sigstore/bundle'),
    import('@sigstore/verify'),
    import('@sigstore/protobuf-specs'),
  ]);
  let verifier: InstanceType<typeof Verifier>;
  try {
    const material = toTrustMaterial(TrustedRoot.fromJSON(JSON.parse(trustRoot)));
    if (material.certificateAuthorities.length === 0) throw new TypeError('it names no certificate authority');
    // What the root has logs for has to be in them; a root without logs belongs to an instance that has none.
    const thresholds = { ctlogThreshold: Math.min(material.ctlogs.length, 1), tlogThreshold: Math.min(material.tlogs.length, 1) };
    verifier = new Verifier(material, { ...thresholds, timestampThreshold: 1 });
  } catch (cause) {
    throw new GateError('RG-CONFIG-INVALID', `the trusted root of \`attestations\` cannot be read (${messageOf(cause)})`, {
      expected: 'a `trusted_root.json` as Sigstore writes it',
      hint: 'write it with `gh attestation trusted-root` or `cosign trusted-root create`',
      cause,
    });
  }
  return (text, digest) => {
    try {
      const bundle = bundleFromJSON(JSON.parse(text));
      const { identity } = verifier.verify(toSignedEntity(bundle));
      const who = signerOf(identity?.extensions?.issuer, identity?.subjectAlternativeName, signers);
      if ('problem' in who) return invalid(who.problem);
      if (bundle.content.$case !== 'dsseEnvelope') return invalid('it signs no statement');
      const { payloadType, payload } = bundle.content.dsseEnvelope;
      return judgeStatement(payloadType === IN_TOTO ? payload : undefined, digest, { predicates, by: who.signer });
    } catch (thrown) {
      return invalid(`the signature does not hold (${messageOf(thrown)})`);
    }
  };
}

function invalid(reason: string): AttestationReport {
  return { verdict: 'invalid', reason };
}

/** Texts are compared as texts: an identity in a policy is no pattern but for a `*` at its end. */
function signerOf(
  issuer: string | undefined,
  identity: string | undefined,
  signers: readonly SignerPolicy[],
): { readonly signer: string } | { readonly problem: string } {
  if (issuer === undefined || identity === undefined) return { problem: 'it was signed by a key, and nobody vouches for whose it is' };
  const fits = (policy: SignerPolicy): boolean => {
    const { identity: wanted } = policy;
    const same = wanted.endsWith('*') ? identity.startsWith(wanted.slice(0, -1)) : identity === wanted;
    return same && policy.issuer === issuer;
  };
  return signers.some(fits) ? { signer: identity } : { problem: `${identity} (by ${issuer}) signed it, who is no signer of the policy` };
}

function judgeStatement(
  payload: Buffer | undefined,
  digest: string,
  { predicates, by }: { readonly predicates: readonly string[]; readonly by: string },
): AttestationReport {
  const statement = payload === undefined ? undefined : (JSON.parse(payload.toString('utf8')) as JsonValue);
  if (!isJsonObject(statement) || !isJsonArray(statement['subject'])) return invalid('it signs no in-toto statement');
  const [algorithm = '', hex] = digest.split(':');
  const isSubject = (one: JsonValue): boolean => isJsonObject(one) && digestOf(one)?.[algorithm] === hex;
  if (!statement['subject'].some(isSubject)) return invalid('its statement is about something else');
  const { predicateType } = statement;
  if (typeof predicateType !== 'string') return invalid('its statement says nothing');
  if (predicates.length > 0 && !predicates.includes(predicateType)) return invalid(`its statement is of the type ${predicateType}`);
  return { verdict: 'verified', reason: `signed by ${by}`, predicateType };
}

function digestOf(subject: JsonObject): JsonObject | undefined {
  const { digest } = subject;
  return isJsonObject(digest) ? digest : undefined;
}

function messageOf(thrown: unknown): string {
  return (thrown instanceof Error ? thrown.message : String(thrown)).split('\n', 1)[0]?.slice(0, 200) ?? '';
}
