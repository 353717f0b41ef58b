import compareBuild from 'semver/functions/compare-build.js';
import parse from 'semver/functions/parse.js';
import { GateError } from '../core/index.ts';
import type { GitRepository } from '../git/index.ts';

/** A tag that names a release: it fits the pattern, its version is semantic, and it leads to a commit. */
export interface ReleaseTag {
  readonly name: string;
  /** Without prefix, with pre-release and build metadata. */
  readonly version: string;
  readonly prerelease: boolean;
  readonly commit: string;
  /** Whether N's history holds the commit. */
  readonly reachable: boolean;
}

export interface TagList {
  readonly tags: readonly ReleaseTag[];
  /** Tags that fit the pattern but whose rest is no semantic version, such as a moving `v1`. */
  readonly unversioned: readonly string[];
  /** Tags of releases that lead to something other than a commit. */
  readonly notCommits: readonly string[];
}

const FIELDS = '%(refname:strip=2)%00%(objecttype)%00%(objectname)%00%(*objecttype)%00%(*objectname)';

/** The semantic version inside a tag name, or `undefined`. The pattern holds exactly one `*`. */
export function versionOf(tag: string, pattern: string): string | undefined {
  const [prefix = '', suffix = ''] = pattern.split('*');
  if (!tag.startsWith(prefix) || !tag.endsWith(suffix) || tag.length < prefix.length + suffix.length) return undefined;
  const version = tag.slice(prefix.length, tag.length - suffix.length);
  // The parser forgives a leading `v`, `=` or white space; a tag pattern is exact.
  return /^\d/.test(version) && parse(version) !== null ? version : undefined;
}

/** Semantic precedence, lowest first; build metadata, then the name, decide between equals so that the order is total. */
export function compareTags(a: Pick<ReleaseTag, 'version' | 'name'>, b: Pick<ReleaseTag, 'version' | 'name'>): number {
  return compareBuild(a.version, b.version) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

/** Pre-release of a version that {@link versionOf} accepted. */
export function isPrerelease(version: string): boolean {
  return (parse(version)?.prerelease.length ?? 0) > 0;
}

/**
 * All tags that fit the pattern. `head` is N's commit oid, or `HEAD` (which may be unborn).
 * @throws GateError RG-CONFIG-INVALID when the pattern does not hold exactly one `*`
 */
export async function listTags(repository: GitRepository, pattern: string, head: string): Promise<TagList> {
  if (pattern.split('*').length !== 2) {
    throw new GateError('RG-CONFIG-INVALID', `the tag pattern ${JSON.stringify(pattern)} is not usable`, {
      expected: 'exactly one * where the version stands, such as v* or api/v*',
    });
  }
  const ref = `refs/tags/${pattern}`;
  const [all, merged] = await Promise.all([
    repository.text(['for-each-ref', `--format=${FIELDS}`, ref]),
    // An unborn HEAD reaches nothing; git calls that an error.
    repository.text(['for-each-ref', '--format=%(refname:strip=2)', `--merged=${head}`, ref], { allow: [0, 128, 129] }),
  ]);
  const reachable = new Set(merged.split('\n'));
  const result = { tags: [] as ReleaseTag[], unversioned: [] as string[], notCommits: [] as string[] };
  for (const line of all.split('\n').filter(Boolean)) {
    const [name = '', ...target] = line.split('\0');
    const version = versionOf(name, pattern);
    if (version === undefined) {
      result.unversioned.push(name);
      continue;
    }
    const commit = await commitOf(repository, target);
    if (commit === undefined) result.notCommits.push(name);
    else result.tags.push({ name, version, prerelease: isPrerelease(version), commit, reachable: reachable.has(name) });
  }
  return result;
}

/** The commit behind a tag: itself, one step behind an annotated tag, or further behind a tag of a tag. */
async function commitOf(repository: GitRepository, target: readonly string[]): Promise<string | undefined> {
  const [type, oid, pointedType, pointedOid] = target;
  if (type === 'commit') return oid;
  if (pointedType === 'commit') return pointedOid;
  return pointedType === 'tag' ? (await repository.object(`${pointedOid}^{commit}`))?.oid : undefined;
}
