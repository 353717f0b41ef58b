import { formatOfName } from '../document/formats.ts';

/** What package managers write: versions of packages, no pins of a deploy. */
const LOCKS =
  /(?:^|\/)(?:package-lock|npm-shrinkwrap|composer|pnpm-lock|packages\.lock)\.(?:json|ya?ml)$|(?:^|\/)(?:Pipfile|(?:Cargo|poetry|uv|pdm)\.lock)$/i;

/** Whether a file could be a manifest, by its name. */
export function isManifestName(path: string): boolean {
  if (LOCKS.test(path)) return false;
  const format = formatOfName(path);
  return format === undefined ? /\.dvc$|(?:^|\/)(?:dvc\.lock|kustomization)$/i.test(path) : format !== 'foreign';
}
