import { createHash } from 'node:crypto';
import { canonicalJson, type JsonValue } from './json.ts';

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** `sha256:<64 hex>` of bytes or of UTF-8 text. */
export function sha256(data: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(data).digest('hex')}`;
}

/** `sha256:<64 hex>` of the canonical JSON of a value. */
export function sha256Json(value: JsonValue): string {
  return sha256(canonicalJson(value));
}

export function isDigest(text: string): boolean {
  return DIGEST.test(text);
}

/** The first 12 hex digits: enough to recognise a digest by eye, never enough to act on. */
export function shortDigest(digest: string): string {
  return digest.replace(/^sha256:/, '').slice(0, 12);
}
