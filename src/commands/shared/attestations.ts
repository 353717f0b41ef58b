import type { RegistriesConfig } from '../../config/index.ts';
import { GateError, type Host } from '../../core/index.ts';
import type { AskAttestation } from '../../registry/index.ts';
import { registryOptions } from './registries.ts';

/** Reads a file of the commit whose configuration decides: a change does not bring the root of its own trust along. */
export type ReadTrusted = (path: string) => Promise<Uint8Array | undefined>;

/** How registries are asked by whom images are attested; undefined where nobody wants to know. @throws GateError RG-FILE */
export async function reachAttestations(host: Host, config: RegistriesConfig, read: ReadTrusted): Promise<AskAttestation | undefined> {
  const { attestations } = config;
  if (!attestations) return undefined;
  const { trustRoot: path, signers, predicates } = attestations;
  const bytes = await read(path);
  if (!bytes) {
    throw new GateError('RG-FILE', `there is no ${path}, the trusted root of \`registries.attestations\``, {
      hint: 'write it with `gh attestation trusted-root` or `cosign trusted-root create`, and commit it',
    });
  }
  const { askAttestations } = await import('../../registry/index.ts');
  const policy = { trustRoot: new TextDecoder().decode(bytes), signers, predicates };
  return askAttestations(policy, await registryOptions(host, config));
}
