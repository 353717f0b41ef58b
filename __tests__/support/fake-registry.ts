import type { IncomingMessage, ServerResponse } from 'node:http';
import { startServer } from './http-server.ts';
import type { ImageParts, ManifestBlob } from './oci-images.ts';

/** What was asked of the registry, with the authorization that came along. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly accept: string | undefined;
}

export interface FakeRegistry {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  readonly seen: readonly Seen[];
  readonly contents: Map<string, { readonly bytes: Buffer; readonly type: string }>;
  /** Answers instead of the registry where it returns true. */
  before: (request: IncomingMessage, response: ServerResponse) => boolean;
  add(...parts: readonly (ImageParts | ManifestBlob)[]): void;
  stop(): Promise<void>;
}

/** A registry that knows nothing but to answer for digests; its misbehaviour is what tests put in front of it. */
export async function startFakeRegistry(): Promise<FakeRegistry> {
  const contents: FakeRegistry['contents'] = new Map();
  const seen: Seen[] = [];
  const registry: { before: FakeRegistry['before'] } = { before: () => false };
  const server = await startServer((request, response) => {
    const { method = '', url = '', headers } = request;
    seen.push({ method, path: url, authorization: headers.authorization, accept: headers.accept });
    if (registry.before(request, response)) return;
    const found = contents.get(/(sha256:[a-f0-9]{64})$/.exec(url)?.[1] ?? '');
    if (!found) {
      response.writeHead(404, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ errors: [{ code: 'MANIFEST_UNKNOWN' }] }));
      return;
    }
    response.writeHead(200, { 'content-type': found.type, 'content-length': found.bytes.length });
    response.end(method === 'HEAD' ? undefined : found.bytes);
  });
  return Object.assign(registry, {
    host: server.url.replace('http://', ''),
    seen,
    contents,
    add: (...parts: readonly (ImageParts | ManifestBlob)[]) => {
      for (const part of parts) {
        const all = 'manifest' in part ? [part.manifest, part.config, ...part.layers] : [part];
        for (const one of all)
          contents.set(one.digest, { bytes: one.bytes, type: 'mediaType' in one ? String(one.mediaType) : 'application/octet-stream' });
      }
    },
    stop: () => server.stop(),
  });
}
