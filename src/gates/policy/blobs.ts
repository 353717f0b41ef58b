import type { BoundBlobs, Finding } from '../../core/index.ts';
import { filesOf, isWaivable, NO_BLOB } from '../../waivers/index.ts';
import type { Release, ReleaseWindow } from '../../window/index.ts';
import { releasesNamed } from '../labels.ts';

/** Findings with the contents that they rest on, where somebody could want to waive them: what a waiver is given for. */
export async function bindBlobs(findings: readonly Finding[], window: ReleaseWindow): Promise<Finding[]> {
  const known = new Map<Release, Map<string, Promise<string | undefined>>>();
  const blob = (release: Release, path: string): Promise<string | undefined> => {
    const paths = known.get(release) ?? new Map<string, Promise<string | undefined>>();
    known.set(release, paths);
    const asked = paths.get(path) ?? release.blob(path);
    paths.set(path, asked);
    return asked;
  };
  const bind = async (finding: Finding): Promise<Finding> => {
    if (finding.severity === 'note' || !isWaivable(finding)) return finding;
    const blobs = await blobsOf(finding, window, blob);
    return Object.keys(blobs).length === 0 ? finding : { ...finding, blobs };
  };
  return Promise.all(findings.map(bind));
}

async function blobsOf(
  finding: Finding,
  { candidate, earlier }: ReleaseWindow,
  blob: (release: Release, path: string) => Promise<string | undefined>,
): Promise<Readonly<Record<string, BoundBlobs>>> {
  const own = new Set(filesOf(finding));
  const paths = new Set([...own, ...(finding.files ?? [])]);
  const releases = concerned(finding, earlier);
  const bound: [string, BoundBlobs][] = [];
  for (const path of [...paths].sort()) {
    const current = await blob(candidate, path);
    const past = await Promise.all(releases.map((release) => blob(release, path)));
    // Of a comparison, files that are the same everywhere are no part of what changed; should they change, they will be.
    if (finding.gate === 'compat' && !own.has(path) && past.every((oid) => oid === current)) continue;
    const old = [...new Set(past.filter((oid) => oid !== undefined))];
    if (current !== undefined || old.length > 0) bound.push([path, { new: current ?? NO_BLOB, old }]);
  }
  return Object.fromEntries(bound);
}

/** A comparison that names no releases could not be made with any of them. */
function concerned({ versions, gate }: Finding, earlier: readonly Release[]): readonly Release[] {
  if (versions) return releasesNamed(`${versions.writer}, ${versions.reader}`, earlier);
  return gate === 'compat' ? earlier : [];
}
