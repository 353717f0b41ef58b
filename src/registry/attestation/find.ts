import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../core/index.ts';
import { ACCEPT, isContent, MOST_MANIFEST_BYTES } from '../manifest.ts';
import type { RepositorySession } from '../session.ts';
import type { Answer } from '../types.ts';

/** All versions of the format. */
const BUNDLE = 'application/vnd.dev.sigstore.bundle';
const MOST_BUNDLE_BYTES = 2 * 1024 * 1024;
/** Attestations of one image that are looked at; a build leaves a handful. */
const MOST_BUNDLES = 20;
const DIGEST = /^sha256:[0-9a-f]{64}$/;

/**
 * The Sigstore bundles that a registry has of a digest: by the referrers interface (OCI distribution 1.1), where it has none by the tags
 * that stand in for it.
 */
export async function findBundles(session: RepositorySession, digest: string): Promise<Answer<readonly string[]>> {
  const referrers = await readIndex(session, `referrers/${digest}`, [400, 405, 501]);
  if (referrers.verdict !== 'ok') return referrers;
  const tag = digest.replace(':', '-');
  for (const path of referrers.value ? [] : [`manifests/${tag}`, `manifests/${tag}.sigstore.json`]) {
    const found = await readIndex(session, path, []);
    if (found.verdict !== 'ok') return found;
    if (found.value) return bundlesOf(session, found.value);
  }
  return referrers.value ? bundlesOf(session, referrers.value) : { verdict: 'ok', value: [] };
}

/** `ok` without a value: there is no such thing. */
async function readIndex(session: RepositorySession, path: string, readable: readonly number[]): Promise<Answer<JsonObject | undefined>> {
  const answer = await session.ask({ path, method: 'GET', headers: { accept: ACCEPT }, maxBytes: MOST_MANIFEST_BYTES, readable });
  if (answer.verdict !== 'ok') return answer;
  const { status, body, cut } = answer.value;
  if (status === 404 || readable.includes(status)) {
    const hidden = session.isAnonymous && Buffer.from(body).toString('utf8').includes('NAME_UNKNOWN');
    if (hidden) return { verdict: 'denied', reason: 'the registry shows no such repository without credentials' };
    return { verdict: 'ok', value: undefined };
  }
  const json = status === 200 && !cut ? parse(body) : undefined;
  return isJsonObject(json)
    ? { verdict: 'ok', value: json }
    : { verdict: 'unknown', reason: 'what the registry lists as attestations cannot be read' };
}

async function bundlesOf(session: RepositorySession, listing: JsonObject): Promise<Answer<readonly string[]>> {
  // Some tools put the bundle itself under the tag, in a manifest instead of a list.
  const manifests = listing['manifests'];
  if (!isJsonArray(manifests)) return firstLayer(session, listing);
  const digests = manifests.filter(isBundle).flatMap(({ digest }) => (typeof digest === 'string' && DIGEST.test(digest) ? [digest] : []));
  const texts: string[] = [];
  for (const digest of digests.slice(0, MOST_BUNDLES)) {
    const answer = await session.ask({
      path: `manifests/${digest}`,
      method: 'GET',
      headers: { accept: ACCEPT },
      maxBytes: MOST_MANIFEST_BYTES,
    });
    if (answer.verdict !== 'ok') return answer;
    const { status, body } = answer.value;
    if (status !== 200 || !isContent(body, digest)) return { verdict: 'unknown', reason: 'an attestation that is listed is not there' };
    const manifest = parse(body);
    const bundle = isJsonObject(manifest) ? await firstLayer(session, manifest) : { verdict: 'ok' as const, value: [] };
    if (bundle.verdict !== 'ok') return bundle;
    texts.push(...bundle.value);
  }
  return { verdict: 'ok', value: texts };
}

function isBundle(value: JsonValue): value is JsonObject {
  if (!isJsonObject(value)) return false;
  const { artifactType } = value;
  return typeof artifactType === 'string' && artifactType.startsWith(BUNDLE);
}

async function firstLayer(session: RepositorySession, manifest: JsonObject): Promise<Answer<readonly string[]>> {
  const layers = manifest['layers'];
  const layer = isJsonArray(layers)
    ? layers.find(
        (one): one is JsonObject => isJsonObject(one) && typeof one['mediaType'] === 'string' && one['mediaType'].startsWith(BUNDLE),
      )
    : undefined;
  const digest = layer?.['digest'];
  if (typeof digest !== 'string' || !DIGEST.test(digest)) return { verdict: 'ok', value: [] };
  const answer = await session.ask({ path: `blobs/${digest}`, method: 'GET', maxBytes: MOST_BUNDLE_BYTES });
  if (answer.verdict !== 'ok') return answer;
  const { status, body, cut } = answer.value;
  if (status !== 200 || cut || !isContent(body, digest))
    return { verdict: 'unknown', reason: 'an attestation that is listed is not there' };
  return { verdict: 'ok', value: [Buffer.from(body).toString('utf8')] };
}

function parse(body: Uint8Array): JsonValue | undefined {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8')) as JsonValue;
  } catch {
    return undefined;
  }
}
