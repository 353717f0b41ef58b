import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../../src/core/index.ts';
import { askAttestations, type AttestationPolicy, type AttestationReport } from '../../../src/registry/index.ts';
import { type FakeRegistry, startFakeRegistry } from '../../support/fake-registry.ts';
import { type Blob, blob, image, type ManifestBlob } from '../../support/oci-images.ts';
import { IDENTITY, ISSUER, type SigstoreWorld, startSigstore } from '../../support/sigstore-world.ts';

const TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const app = image('attested').manifest;
const hex = app.digest.slice('sha256:'.length);
const PROVENANCE = 'https://slsa.dev/provenance/v1';
const statementOf = (digest = hex, predicateType: unknown = PROVENANCE): object => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'app', digest: { sha256: digest } }],
  predicateType,
  predicate: {},
});

let sigstore: SigstoreWorld;
let stranger: SigstoreWorld;
let registry: FakeRegistry;
/** Documents under paths that name no digest. */
const listings = new Map<string, { readonly type: string; readonly text: string }>();
beforeAll(async () => {
  [sigstore, stranger] = await Promise.all([startSigstore(), startSigstore()]);
});
afterAll(async () => {
  await Promise.all([sigstore.stop(), stranger.stop()]);
});
beforeEach(async () => {
  registry = await startFakeRegistry();
  listings.clear();
  registry.before = ({ url = '' }, response) => {
    const found = listings.get(url);
    // A digest in the address of a listing is not the digest of what is asked for.
    if (!found && !/\/(?:referrers|tags)\//.test(url)) return false;
    response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'application/json' });
    response.end(found?.text ?? '{}');
    return true;
  };
});
afterEach(() => registry.stop());

/** A bundle as an artifact of the registry. */
function artifact(bundle: string, layerType = TYPE): { manifest: ManifestBlob; layer: Blob } {
  const layer = blob(bundle);
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  const layers = [{ mediaType: layerType, digest: layer.digest, size: layer.bytes.length }];
  return { layer, manifest: { mediaType, ...blob(JSON.stringify({ schemaVersion: 2, mediaType, artifactType: TYPE, layers })) } };
}
const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
const indexOf = (manifests: readonly ManifestBlob[], artifactType = TYPE): { type: string; text: string } => ({
  type: OCI_INDEX,
  text: JSON.stringify({
    schemaVersion: 2,
    manifests: manifests.map(({ digest, mediaType, bytes }) => ({ digest, mediaType, size: bytes.length, artifactType })),
  }),
});
function attach(bundles: readonly string[], path = `/v2/team/app/referrers/${app.digest}`): void {
  const all = bundles.map((bundle) => artifact(bundle));
  registry.add(...all.flatMap(({ manifest, layer }) => [manifest, { ...layer, mediaType: 'application/octet-stream' }]));
  listings.set(path, indexOf(all.map(({ manifest }) => manifest)));
}
function ask(policy: Partial<AttestationPolicy> = {}): Promise<AttestationReport> {
  const asker = askAttestations(
    { trustRoot: sigstore.trustRoot, signers: [{ issuer: ISSUER, identity: IDENTITY }], predicates: [], ...policy },
    {
      fetch,
      clock: systemClock,
      signal: new AbortController().signal,
      credentials: () => Promise.resolve(undefined),
      mask: () => undefined,
      plainHttp: [registry.host],
    },
  );
  return asker({ domain: registry.host, repository: 'team/app', tag: undefined, digest: app.digest });
}

describe('an image', () => {
  it('is attested when a signer of the policy signed a statement about its digest', async () => {
    attach([await sigstore.sign(statementOf())]);
    expect(await ask()).toEqual({ verdict: 'verified', reason: `signed by ${IDENTITY}`, predicateType: PROVENANCE });
    expect(await ask({ predicates: [PROVENANCE] })).toMatchObject({ verdict: 'verified' });
    expect(await ask({ signers: [{ issuer: ISSUER, identity: 'https://github.com/owner/name/*' }] })).toMatchObject({
      verdict: 'verified',
    });
  });

  it.each(['sha256-DIGEST', 'sha256-DIGEST.sigstore.json'])(
    'is attested under the tag %s where the registry knows no referrers',
    async (tag) => {
      attach([await sigstore.sign(statementOf())], `/v2/team/app/manifests/${tag.replace('DIGEST', hex)}`);
      expect(await ask()).toMatchObject({ verdict: 'verified' });
    },
  );

  it('is attested by a manifest that stands under the tag itself', async () => {
    const { manifest, layer } = artifact(await sigstore.sign(statementOf()));
    registry.add({ ...layer, mediaType: 'application/octet-stream' });
    listings.set(`/v2/team/app/manifests/sha256-${hex}.sigstore.json`, { type: manifest.mediaType, text: manifest.bytes.toString() });
    expect(await ask()).toMatchObject({ verdict: 'verified' });
  });

  it('is not attested when there is nothing, or only other artifacts', async () => {
    expect(await ask()).toEqual({ verdict: 'absent', reason: 'the registry has no attestation of it' });
    listings.set(`/v2/team/app/referrers/${app.digest}`, indexOf([app], 'application/spdx+json'));
    expect(await ask()).toMatchObject({ verdict: 'absent' });
  });

  it('is attested when one of several attestations holds', async () => {
    attach(['{}', await stranger.sign(statementOf()), await sigstore.sign(statementOf())]);
    expect(await ask()).toMatchObject({ verdict: 'verified' });
  });
});

describe('an attestation does not hold', () => {
  const invalid = async (bundle: string, policy: Partial<AttestationPolicy> = {}): Promise<string> => {
    attach([bundle]);
    const { verdict, reason } = await ask(policy);
    expect(verdict).toBe('invalid');
    return reason;
  };

  it('when somebody else signed it, however alike the name', async () => {
    const bundle = await sigstore.sign(statementOf(), `${IDENTITY}x`);
    expect(await invalid(bundle)).toContain('who is no signer of the policy');
    expect(
      await invalid(await sigstore.sign(statementOf(), 'https://github.com/owner/name-evil/a'), {
        signers: [{ issuer: ISSUER, identity: 'https://github.com/owner/name/*' }],
      }),
    ).toContain('no signer');
    // A name is a name, not a pattern: the dots of this one stand for themselves.
    expect(
      await invalid(await sigstore.sign(statementOf(), 'https://github-com/owner'), {
        signers: [{ issuer: ISSUER, identity: 'https://github.com/owner' }],
      }),
    ).toContain('no signer');
    expect(
      await invalid(await sigstore.sign(statementOf()), { signers: [{ issuer: 'https://other.example', identity: IDENTITY }] }),
    ).toContain('no signer');
  });

  it('when another authority vouches for the signer', async () => {
    expect(await invalid(await stranger.sign(statementOf()))).toContain('the signature does not hold');
  });

  it('when it is about another image, of another type, or no statement', async () => {
    expect(await invalid(await sigstore.sign(statementOf('b'.repeat(64))))).toBe('its statement is about something else');
    expect(await invalid(await sigstore.sign(statementOf()), { predicates: ['https://cyclonedx.org/bom'] })).toContain(
      'is of the type https://slsa.dev',
    );
    expect(await invalid(await sigstore.sign({ subject: 'app' }))).toBe('it signs no in-toto statement');
    expect(await invalid(await sigstore.sign(statementOf(hex, 7)))).toBe('its statement says nothing');
    expect(await invalid(await sigstore.sign(statementOf(), IDENTITY, 'text/plain'))).toBe('it signs no in-toto statement');
  });

  it('when a byte of it was changed', async () => {
    const bundle = JSON.parse(await sigstore.sign(statementOf('b'.repeat(64)))) as { dsseEnvelope: { payload: string } };
    bundle.dsseEnvelope.payload = Buffer.from(JSON.stringify(statementOf())).toString('base64');
    expect(await invalid(JSON.stringify(bundle))).toContain('the signature does not hold');
  });

  it.each(['', '[]', 'null', '{"mediaType":"x"}', `{"a":${'['.repeat(20_000)}`])('when it is hostile: %.20s', async (text) => {
    expect(await invalid(text)).toContain('the signature does not hold');
  });
});

describe('nobody knows', () => {
  it('when the registry does not answer, or wants a login', async () => {
    registry.before = (_, response) => {
      response.writeHead(403).end();
      return true;
    };
    expect(await ask()).toMatchObject({ verdict: 'unknown', reason: expect.stringContaining('403') });
  });

  it('when what is listed is not there, or other bytes', async () => {
    const { manifest, layer } = artifact(await sigstore.sign(statementOf()));
    listings.set(`/v2/team/app/referrers/${app.digest}`, indexOf([manifest]));
    expect(await ask()).toMatchObject({ verdict: 'unknown', reason: 'an attestation that is listed is not there' });
    registry.add(manifest);
    expect(await ask()).toMatchObject({ verdict: 'unknown' });
    registry.contents.set(layer.digest, { bytes: Buffer.from('other'), type: 'application/octet-stream' });
    expect(await ask()).toMatchObject({ verdict: 'unknown' });
  });

  it('when the list cannot be read', async () => {
    listings.set(`/v2/team/app/referrers/${app.digest}`, { type: OCI_INDEX, text: '[' });
    expect(await ask()).toMatchObject({ verdict: 'unknown' });
  });
});

it.each(['', '{', '{}', '[]', '{"certificateAuthorities":[{}]}'])(
  'a trusted root that is none is an error of the configuration: %s',
  async (trustRoot) => {
    attach([await sigstore.sign(statementOf())]);
    await expect(ask({ trustRoot })).rejects.toMatchObject({ code: 'RG-CONFIG-INVALID' });
  },
);
