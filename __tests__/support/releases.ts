import { createHash } from 'node:crypto';
import type { Role } from '../../src/core/index.ts';
import { makeStatement, type ReleaseMember, type ReleaseStatement } from '../../src/release/index.ts';

export const hexOf = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');
export const COMMIT = 'a'.repeat(40);

/** A sealed member whose digest is of its value. */
export function memberOf(name: string, role: Role, value: string): ReleaseMember {
  return { name, role, value, sealedBy: 'value', digest: { sha256: hexOf(value) } };
}

/** A release of an image, a model and a setting, made from a short name. */
export function releaseOf(name: string, more: Partial<Parameters<typeof makeStatement>[0]> = {}): ReleaseStatement {
  return makeStatement({
    environment: 'production',
    createdAt: '2026-01-01T00:00:00.000Z',
    commit: COMMIT,
    predecessor: null,
    members: [
      { ...memberOf('image', 'image', `registry.example/app@sha256:${hexOf(name)}`), sealedBy: 'content', digest: { sha256: hexOf(name) } },
      memberOf('model', 'model', `s3://models/${name}`),
      memberOf('limit', 'config', '10'),
    ],
    interfaces: {},
    ...more,
  });
}

/** A bundle as OpenSSF Model Signing writes it, with files by name; its signature is of nobody. */
export function modelBundle(
  files: Readonly<Record<string, string>>,
  root?: string,
  predicateType = 'https://model_signing/signature/v1.0',
): string {
  const resources = Object.entries(files).map(([name, content]) => ({ name, algorithm: 'sha256', digest: hexOf(content) }));
  const whole = hexOf(Buffer.from(resources.map(({ digest }) => digest).join(''), 'hex'));
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'ranker', digest: { sha256: root ?? whole } }],
    predicateType,
    predicate: { serialization: { method: 'files', hash_type: 'sha256', allow_symlinks: false }, resources },
  };
  const payload = Buffer.from(JSON.stringify(statement)).toString('base64');
  return JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {},
    dsseEnvelope: { payload, payloadType: 'application/vnd.in-toto+json', signatures: [{ sig: '' }] },
  });
}
