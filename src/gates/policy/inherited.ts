import type { Finding } from '../../core/index.ts';
import { NO_BLOB } from '../../waivers/index.ts';
import type { GateContext } from '../types.ts';

/**
 * Marks findings whose files are on the base branch just as they are here: somebody merged them before, this change did not bring them.
 * They count all the same, for the deploy would break; but who reads them knows whom to ask. Notes say by themselves where they come from.
 */
export async function markInherited(findings: readonly Finding[], baseBlobs: GateContext['baseBlobs']): Promise<readonly Finding[]> {
  const paths = [...new Set(findings.flatMap(({ blobs = {} }) => Object.keys(blobs)))];
  if (!baseBlobs || paths.length === 0) return findings;
  const base = await baseBlobs(paths);
  return findings.map((finding) => {
    const bound = Object.entries(finding.blobs ?? {});
    const isThere = bound.length > 0 && bound.every(([path, { new: now }]) => (base.get(path) ?? NO_BLOB) === now);
    return isThere ? { ...finding, inherited: true as const } : finding;
  });
}
