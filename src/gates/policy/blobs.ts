import type { BoundBlobs, Finding } from '../../core/index.ts';
import { filesOf, isWaivable, NO_BLOB } from '../../waivers/index.ts';
import type { Release, ReleaseWindow } from '../../window/index.ts';
import { releasesNamed } from '../labels.ts';

/** The contents of one path: in the candidate, and in each earlier release. */
interface Contents {
  readonly current: string | undefined;
  readonly past: ReadonlyMap<Release, string | undefined>;
}

/** Findings with the contents that they rest on, where somebody could want to waive them: what a waiver is given for. */
export async function bindBlobs(findings: readonly Finding[], window: ReleaseWindow): Promise<Finding[]> {
  const isAsked = (finding: Finding): boolean => finding.severity !== 'note' && isWaivable(finding);
  const binder = await Binder.open(findings.filter(isAsked), window);
  return findings.map((finding) => {
    const blobs = isAsked(finding) ? binder.blobsOf(finding) : {};
    return Object.keys(blobs).length === 0 ? finding : { ...finding, blobs };
  });
}

/** Hundreds of findings can rest on the same thousands of files: each is looked up once. */
class Binder {
  readonly #contents: ReadonlyMap<string, Contents>;
  readonly #earlier: readonly Release[];
  /** Paths that are not the same in all releases. */
  readonly #changed: ReadonlySet<string>;

  private constructor(contents: ReadonlyMap<string, Contents>, earlier: readonly Release[]) {
    this.#contents = contents;
    this.#earlier = earlier;
    this.#changed = new Set([...contents].flatMap(([path, one]) => (isSame(one) ? [] : path)));
  }

  static async open(findings: readonly Finding[], { candidate, earlier }: ReleaseWindow): Promise<Binder> {
    const wanted = new Set(findings.flatMap(filesOf));
    for (const { files = [] } of findings) for (const path of files) wanted.add(path);
    const paths = [...wanted];
    const current = paths.length === 0 ? new Map<string, string>() : await candidate.blobs(paths);
    const past = await Promise.all(
      earlier.map(async (release) => [release, paths.length === 0 ? new Map<string, string>() : await release.blobs(paths)] as const),
    );
    const contents = paths.map((path): [string, Contents] => [
      path,
      { current: current.get(path), past: new Map(past.map(([release, blobs]) => [release, blobs.get(path)])) },
    ]);
    return new Binder(new Map(contents), earlier);
  }

  blobsOf(finding: Finding): Readonly<Record<string, BoundBlobs>> {
    const { files = [], gate } = finding;
    // Of a comparison, files that are the same everywhere are no part of what changed; should they change, they will be.
    const behind = gate === 'compat' ? files.filter((path) => this.#changed.has(path)) : files;
    const releases = this.#concerned(finding);
    const own = filesOf(finding);
    const bound = [...new Set([...own, ...behind])].sort().flatMap((path): [string, BoundBlobs][] => {
      const { current, past } = this.#contents.get(path) ?? { current: undefined, past: new Map<Release, string>() };
      const theirs = releases.map((release) => past.get(release));
      if (gate === 'compat' && !own.includes(path) && theirs.every((oid) => oid === current)) return [];
      const old = [...new Set(theirs.filter((oid) => oid !== undefined))];
      return current === undefined && old.length === 0 ? [] : [[path, { new: current ?? NO_BLOB, old }]];
    });
    return Object.fromEntries(bound);
  }

  /** A comparison that names no releases could not be made with any of them. */
  #concerned({ versions, gate }: Finding): readonly Release[] {
    if (versions) return releasesNamed(`${versions.writer}, ${versions.reader}`, this.#earlier);
    return gate === 'compat' ? this.#earlier : [];
  }
}

function isSame({ current, past }: Contents): boolean {
  for (const oid of past.values()) if (oid !== current) return false;
  return true;
}
