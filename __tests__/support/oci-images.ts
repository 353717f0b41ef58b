import { createHash } from 'node:crypto';

const OCI = 'application/vnd.oci.image';
/** Every media type that a client of images takes. */
export const ACCEPT = [
  `${OCI}.index.v1+json`,
  `${OCI}.manifest.v1+json`,
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

export interface Blob {
  readonly digest: string;
  readonly bytes: Buffer;
}
export interface ManifestBlob extends Blob {
  readonly mediaType: string;
}
export interface ImageParts {
  readonly manifest: ManifestBlob;
  readonly config: Blob;
  readonly layers: readonly Blob[];
}

export function blob(content: string): Blob {
  const bytes = Buffer.from(content);
  return { bytes, digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
}

function manifestBlob(mediaType: string, content: object): ManifestBlob {
  return { mediaType, ...blob(JSON.stringify({ schemaVersion: 2, mediaType, ...content })) };
}

/** An image of one platform with one layer that holds `content`. */
export function image(content: string, platform = 'linux/amd64'): ImageParts {
  const [os, architecture] = platform.split('/');
  const [config, layer] = [blob(JSON.stringify({ os, architecture, content })), blob(`layer of ${content} for ${platform}`)];
  const describe = (mediaType: string, { digest, bytes }: Blob): object => ({ mediaType, digest, size: bytes.length });
  const parts = { config: describe(`${OCI}.config.v1+json`, config), layers: [describe(`${OCI}.layer.v1.tar`, layer)] };
  return { manifest: manifestBlob(`${OCI}.manifest.v1+json`, parts), config, layers: [layer] };
}

/** An index of images by platform; `unknown/unknown` as attestations have it. */
export function index(images: Readonly<Record<string, ImageParts>>): ManifestBlob {
  const manifests = Object.entries(images).map(([platform, { manifest }]) => {
    const [os, architecture, variant] = platform.split('/');
    const { mediaType, digest, bytes } = manifest;
    return { mediaType, digest, size: bytes.length, platform: { os, architecture, ...(variant !== undefined && { variant }) } };
  });
  return manifestBlob(`${OCI}.index.v1+json`, { manifests });
}
