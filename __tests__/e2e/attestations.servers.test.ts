import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { run } from '../../src/commands/check/run.ts';
import type { CommandResult } from '../../src/core/index.ts';
import { checkHost } from '../support/check-host.ts';
import { type DockerRegistry, startDockerRegistry } from '../support/docker-registry.ts';
import { type GitFixture, gitFixture } from '../support/git-fixture.ts';
import { blob, image, type ImageParts, type ManifestBlob } from '../support/oci-images.ts';
import { IDENTITY, ISSUER, type SigstoreWorld, startSigstore } from '../support/sigstore-world.ts';

const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const OCI = 'application/vnd.oci.image';
let registry: DockerRegistry;
let sigstore: SigstoreWorld;
let repo: GitFixture;
beforeAll(async () => {
  [registry, sigstore, repo] = await Promise.all([startDockerRegistry(), startSigstore(), gitFixture()]);
});
afterAll(async () => {
  await Promise.all([registry.stop(), sigstore.stop(), repo.cleanup()]);
});

/** Attaches a bundle to an image as tools do at a registry without referrers: in an index under a tag made of the digest. */
async function attest(parts: ImageParts, identity?: string): Promise<void> {
  const { digest } = parts.manifest;
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'app', digest: { sha256: digest.slice(7) } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {},
  };
  const [layer, config] = [blob(await sigstore.sign(statement, identity)), blob('{}')];
  const manifest = manifestOf({
    mediaType: `${OCI}.manifest.v1+json`,
    artifactType: BUNDLE,
    config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: config.digest, size: 2 },
    layers: [{ mediaType: BUNDLE, digest: layer.digest, size: layer.bytes.length }],
  });
  await registry.push('team/app', { manifest, config, layers: [layer] });
  const listed = { mediaType: manifest.mediaType, digest: manifest.digest, size: manifest.bytes.length, artifactType: BUNDLE };
  await registry.put('team/app', manifestOf({ mediaType: `${OCI}.index.v1+json`, manifests: [listed] }), digest.replace(':', '-'));
}

function manifestOf(content: { readonly mediaType: string; readonly [key: string]: unknown }): ManifestBlob {
  return { mediaType: content.mediaType, ...blob(JSON.stringify({ schemaVersion: 2, ...content })) };
}

async function release(version: string, parts: ImageParts): Promise<void> {
  await registry.push('team/app', parts);
  await repo.write({ 'compose.yaml': `services:\n  web:\n    image: ${registry.host}/team/app@${parts.manifest.digest}\n` });
  await repo.commit(version);
  await repo.tag(version);
}

const check = (): Promise<CommandResult> =>
  run({ positionals: [], options: { gates: 'attestation' } }, { ...checkHost(repo.directory), fetch });

describe('check', () => {
  it('says which images of earlier releases are attested by whom, at a real registry', async () => {
    const config = `version: 1
registries:
  plain-http: ['${registry.host}']
  attestations: { trust-root: .github/trusted_root.json, signers: [{ issuer: '${ISSUER}', identity: '${IDENTITY}' }] }
environments: { production: { pins: { image: { file: compose.yaml, compose: web } } } }
`;
    await repo.write({ '.github/rollback-gate.yml': config });
    const [one, two] = [image('one'), image('two')];
    await release('v1.0.0', one);
    await release('v1.1.0', two);
    await repo.write({ 'compose.yaml': `services:\n  web:\n    image: ${registry.host}/team/app@${image('three').manifest.digest}\n` });
    await repo.commit('next');
    await expect(check()).rejects.toMatchObject({ code: 'RG-FILE', message: expect.stringContaining('.github/trusted_root.json') });
    await repo.write({ '.github/trusted_root.json': sigstore.trustRoot });
    const rules = ({ report }: CommandResult): unknown => report?.findings.map(({ rule, data }) => [rule, data['releases']]);
    expect(rules(await check())).toEqual([
      ['attestation/absent', 'N-1 (v1.1.0)'],
      ['attestation/absent', 'N-2 (v1.0.0)'],
    ]);
    await attest(one);
    await attest(two, 'https://github.com/somebody/else');
    const result = await check();
    expect([result.verdict, rules(result)]).toEqual(['fail', [['attestation/invalid', 'N-1 (v1.1.0)']]]);
    await attest(two);
    expect(await check()).toMatchObject({
      verdict: 'pass',
      report: { facts: expect.arrayContaining([{ label: 'Attestations', text: '2 of 2 images of earlier releases are attested' }]) },
    });
  });
});
