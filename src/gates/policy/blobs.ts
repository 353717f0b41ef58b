import type { BoundBlobs, Finding } from '../../core/index.ts';
import { isWaivable, NO_BLOB } from '../../waivers/index.ts';
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
  const paths = new Set([finding.place?.file, ...(finding.related ?? []).map(({ place }) => place.file), ...(finding.files ?? [])]);
  const releases = concerned(finding, earlier);
  const bound: [string, BoundBlobs][] = [];
  for (const path of [...paths].filter((one) => one !== undefined).sort()) {
    const current = await blob(candidate, path);
    const past = await Promise.all(releases.map((release) => blob(release, path)));
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
