import { createHash } from 'node:crypto';
import { isJsonObject, type JsonValue } from '../core/index.ts';
import type { Platform } from './types.ts';

const INDEX_TYPES = ['application/vnd.oci.image.index.v1+json', 'application/vnd.docker.distribution.manifest.list.v2+json'];
const MANIFEST_TYPES = ['application/vnd.oci.image.manifest.v1+json', 'application/vnd.docker.distribution.manifest.v2+json'];
/** Without all of these a registry may answer that what it has does not exist. */
export const ACCEPT = [...INDEX_TYPES, ...MANIFEST_TYPES].join(', ');
/** What the specification wants registries to take at least; larger ones are not in use. */
export const MOST_MANIFEST_BYTES = 4 * 1024 * 1024;
/** Members of one manifest; no real one comes near. */
const MOST_PARTS = 2000;

/** Something that a manifest points at. */
export interface Descriptor {
  readonly digest: string;
  readonly mediaType: string;
  readonly platform: Platform | undefined;
  /** Not meant to be pulled from this registry. */
  readonly foreign: boolean;
}

export type Manifest =
  | { readonly kind: 'index'; readonly children: readonly Descriptor[] }
  | { readonly kind: 'manifest'; readonly config: Descriptor | undefined; readonly layers: readonly Descriptor[] };

/** Reads an index or a manifest of an image or another artifact; a sentence on what is wrong where it is neither. */
export function readManifest(body: Uint8Array, contentType: string | null): Manifest | { readonly problem: string } {
  let json: JsonValue;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as JsonValue;
  } catch {
    return { problem: 'it is no JSON' };
  }
  if (!isJsonObject(json)) return { problem: 'it is no JSON object' };
  const type = typeof json['mediaType'] === 'string' ? json['mediaType'] : (contentType?.split(';')[0]?.trim() ?? '');
  if (INDEX_TYPES.includes(type) || (type === '' && Array.isArray(json['manifests']))) {
    const children = descriptors(json['manifests']);
    return children ? { kind: 'index', children } : { problem: 'its list of manifests cannot be read' };
  }
  if (json['schemaVersion'] === 1) return { problem: 'it is of the first version of the format, which registries no longer serve' };
  const layers = descriptors(json['layers'] ?? []);
  const config = json['config'] === undefined ? undefined : descriptor(json['config']);
  if (!layers || (json['config'] !== undefined && !config)) return { problem: 'its configuration or layers cannot be read' };
  return { kind: 'manifest', config, layers };
}

function descriptors(value: JsonValue | undefined): Descriptor[] | undefined {
  if (!Array.isArray(value) || value.length > MOST_PARTS) return undefined;
  const all = value.map(descriptor);
  return all.every((one) => one !== undefined) ? all : undefined;
}

function descriptor(value: JsonValue | undefined): Descriptor | undefined {
  if (value === undefined || !isJsonObject(value)) return undefined;
  const { digest, mediaType, platform, urls } = value;
  if (typeof digest !== 'string' || !/^(?:sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128}|sha384:[a-f0-9]{96})$/.test(digest)) return undefined;
  const type = typeof mediaType === 'string' ? mediaType : '';
  const foreign = /nondistributable|foreign/.test(type) || (Array.isArray(urls) && urls.length > 0);
  return { digest, mediaType: type, platform: platformOf(platform), foreign };
}

/** `undefined` also for `unknown/unknown`, by which attestations are marked. */
function platformOf(value: JsonValue | undefined): Platform | undefined {
  if (value === undefined || !isJsonObject(value)) return undefined;
  const { os, architecture, variant } = value;
  if (typeof os !== 'string' || typeof architecture !== 'string' || os === 'unknown') return undefined;
  return [os, architecture, ...(typeof variant === 'string' && variant !== '' ? [variant] : [])].join('/');
}

/** Whether a child runs on the wanted platform: without a variant any will do; `linux/arm64` and `linux/arm64/v8` are the same. */
export function runsOn(child: Platform, wanted: Platform): boolean {
  const plain = (one: Platform): string => (one === 'linux/arm64/v8' ? 'linux/arm64' : one);
  return plain(child) === plain(wanted) || plain(child).startsWith(`${plain(wanted)}/`);
}

/** Whether these bytes are what the digest names. */
export function isContent(body: Uint8Array, digest: string): boolean {
  const [algorithm = '', hex] = digest.split(':');
  return createHash(algorithm).update(body).digest('hex') === hex;
}
