import type { JsonObject } from '../../core/index.ts';
import { canonicalReference, parseReference } from '../../pins/index.ts';
import { statementDigest } from '../statement.ts';
import type { ReleaseMember, ReleaseStatement } from '../types.ts';

/** How a role is called in CycloneDX 1.6: the type of the component, and of data what kind. */
const TYPES: Readonly<Record<ReleaseMember['role'], readonly [type: string, data?: string]>> = {
  image: ['container'],
  model: ['machine-learning-model'],
  code: ['application'],
  dataset: ['data', 'dataset'],
  features: ['data', 'definition'],
  config: ['data', 'configuration'],
  toggle: ['data', 'configuration'],
  traffic: ['data', 'configuration'],
  other: ['data', 'other'],
};
/** In the namespace that CycloneDX leaves to tools for their own words. */
const NAMESPACE = 'rollback-gate';

/**
 * The release as a bill of materials of CycloneDX 1.6 (cyclonedx.org/docs/1.6/json), with what its standard has words for and the rest as
 * properties. The same manifest always gives the same document.
 */
export function toCycloneDx(statement: ReleaseStatement): JsonObject {
  const { predicate } = statement;
  const { environment, tupleId, createdAt, release, members } = predicate;
  const root = `${environment}@${tupleId}`;
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(statementDigest(statement))}`,
    version: 1,
    metadata: {
      timestamp: createdAt,
      component: {
        type: 'application',
        'bom-ref': root,
        name: environment,
        version: release ?? tupleId,
        properties: properties({
          tuple: tupleId,
          commit: predicate.commit,
          manifest: statementDigest(statement),
          predecessor: predicate.predecessor?.tupleId,
          signature: predicate.interfaces.signature?.['sha256'],
          preprocessing: predicate.interfaces.preprocessing?.['sha256'],
        }),
      },
    },
    components: members.map(component),
    dependencies: [{ ref: root, dependsOn: members.map(refOf) }, ...members.map((member) => dependency(member, members))],
  };
}

function component(member: ReleaseMember): JsonObject {
  const { name, role, value, digest, sealedBy, sources = [] } = member;
  const [type, data] = TYPES[role];
  const [hash, commit] = [digest['sha256'], digest['gitCommit']];
  const locator = purlOf(member);
  const facts = sources.flatMap((source) =>
    Object.entries(source.facts ?? {}).map(([key, text]) => [`${source.importer ?? 'file'}:${key}`, text]),
  );
  const files = Object.fromEntries(sources.map((source) => [`source:${source.file}`, `sha256:${source.digest['sha256'] ?? ''}`]));
  return {
    type,
    'bom-ref': refOf(member),
    name,
    version: value,
    ...(hash !== undefined && { hashes: [{ alg: 'SHA-256', content: hash }] }),
    ...(locator !== undefined && { purl: locator }),
    ...(commit !== undefined && { pedigree: { commits: [{ uid: commit }] } }),
    ...(data !== undefined && {
      data: [{ type: data, name, ...(/^[a-z][a-z0-9+.-]*:\/\//.test(value) && { contents: { url: encodeURI(value) } }) }],
    }),
    properties: properties({ role, 'sealed-by': sealedBy, ...files, ...Object.fromEntries(facts) }),
  };
}

/** `pkg:oci/…` (purl-spec, type oci) of an image with a digest. */
function purlOf({ role, value }: ReleaseMember): string | undefined {
  const reference = role === 'image' ? parseReference(value) : undefined;
  if (reference?.digest === undefined) return undefined;
  const { domain = '', repository } = canonicalReference(reference);
  const short = repository.split('/').at(-1) ?? repository;
  const tag = reference.tag === undefined ? '' : `&tag=${encodeURIComponent(reference.tag)}`;
  return `pkg:oci/${short}@${encodeURIComponent(reference.digest)}?repository_url=${encodeURIComponent(`${domain}/${repository}`)}${tag}`;
}

function refOf({ name, role }: ReleaseMember): string {
  return `${role}:${name}`;
}

/** A model depends on the data it was made from. */
function dependency(member: ReleaseMember, members: readonly ReleaseMember[]): JsonObject {
  const data = member.role === 'model' ? members.filter(({ role }) => role === 'dataset').map(refOf) : [];
  return { ref: refOf(member), ...(data.length > 0 && { dependsOn: data }) };
}

function properties(all: Readonly<Record<string, string | undefined>>): JsonObject[] {
  return Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [{ name: `${NAMESPACE}:${name}`, value }]));
}

/** A UUID of the form of RFC 9562, version 8, from a digest: no randomness, no clock. */
function uuidOf(digest: string): string {
  const hex = digest.replace('sha256:', '');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
