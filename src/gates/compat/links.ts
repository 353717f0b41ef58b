import { posix } from 'node:path';
import type { SchemaUnit } from '../../compat/index.ts';
import type { SchemaEntry } from '../../config/index.ts';
import { type Finding, makeFinding } from '../../core/index.ts';
import { type Link, matchFiles, type Release, type ReleaseWindow } from '../../window/index.ts';
import { startOf } from './findings.ts';
import { gradeUnknown } from './grade.ts';
import type { EarlierUnits } from './plan.ts';
import { compatRule } from './rules.ts';

/**
 * A link that an entry selects, or that may hold what it selects, is an open question: its own content says nothing about the schemas
 * behind it. It is none where what it leads to is the same in all releases, or is compared under its own name.
 */
export async function linkFindings(entries: readonly SchemaEntry[], window: ReleaseWindow): Promise<Finding[]> {
  const links = entries.length === 0 ? [] : await window.candidate.links();
  const findings = await Promise.all(
    links.map(async (link) => {
      const { candidate, earlier } = window;
      const asking = await entriesAsking(link, entries, candidate);
      if (asking.length === 0 || (await isSettled(link, earlier, { entries, candidate }))) return [];
      const released = earlier.length > 1 && (await isSettled(link, earlier.slice(0, 1), { entries, candidate }));
      return asking.map((entry) => linkFinding(entry, { file: link.path }, released));
    }),
  );
  return findings.flat();
}

/** Schemas of N that an earlier release has behind a link, where it has them: they are not new, and nobody knows what they were. */
export async function hiddenFindings(
  entry: SchemaEntry,
  units: readonly SchemaUnit[],
  releases: readonly EarlierUnits[],
): Promise<{ readonly findings: readonly Finding[]; readonly hidden: ReadonlyMap<SchemaUnit, readonly Release[]> }> {
  const behind = new Map<SchemaUnit, { readonly link: string; readonly release: Release }[]>();
  for (const { release, match } of releases) {
    const links = match.added.size === 0 ? [] : await release.links();
    for (const unit of links.length === 0 ? [] : match.added) {
      const link = links.find(({ path }) => unit.files.some((file) => file === path || file.startsWith(`${path}/`)))?.path;
      if (link !== undefined) behind.set(unit, [...(behind.get(unit) ?? []), { link, release }]);
    }
  }
  const findings = units.flatMap((unit) => {
    const found = behind.get(unit);
    if (!found) return [];
    const release = found.map((one) => one.release.tag ?? one.release.label).join(', ');
    return linkFinding(entry, { file: unit.path, link: found[0]?.link ?? '', release });
  });
  return { findings, hidden: new Map([...behind].map(([unit, found]) => [unit, found.map(({ release }) => release)])) };
}

function linkFinding(entry: SchemaEntry, data: { readonly file: string } & Finding['data'], released = false): Finding {
  return makeFinding(compatRule('compat/link-not-followed'), {
    gate: 'compat',
    severity: gradeUnknown(entry, released),
    data,
    place: startOf(data.file),
  });
}

async function entriesAsking(link: Link, entries: readonly SchemaEntry[], candidate: Release): Promise<SchemaEntry[]> {
  const compared = entries.filter(({ compatibility }) => compatibility !== 'none');
  const asking = await Promise.all(
    compared.map(async ({ files }) => {
      if ((await matchFiles([link.path], files)).length > 0) return true;
      const inside = (await matchFiles(pathsBelow(link.path, files), files)).length > 0;
      return inside && mayBeFolder(link, candidate);
    }),
  );
  return compared.filter((_entry, index) => asking[index]);
}

/** Paths below a folder that globs would select if anything there has such a name: every ending of each glob, its wildcards filled in. */
function pathsBelow(folder: string, globs: readonly string[]): string[] {
  return globs
    .filter((glob) => !glob.startsWith('!'))
    .flatMap((glob) => {
      const segments = glob.split('/').map((segment) => segment.replaceAll(/\{([^,{}]*)[^{}]*\}/g, '$1').replaceAll(/\*+|\?/g, 'x'));
      return segments.map((_segment, index) => `${folder}/${segments.slice(index).join('/')}`);
    });
}

async function mayBeFolder(link: Link, candidate: Release): Promise<boolean> {
  const inside = insideOf(link);
  return link.submodule || inside === undefined || (await listOf(candidate, [inside])).length === 0;
}

/** Where a symbolic link leads, from the top of the repository; `undefined` where that is outside, or cannot be told. */
function insideOf({ path, target, submodule }: Link): string | undefined {
  if (submodule || target === undefined || target === '' || target.startsWith('/')) return undefined;
  const inside = posix.join(posix.dirname(path), target).replace(/\/$/, '');
  return inside.startsWith('..') || /[*?[\]{}!]/.test(inside) ? undefined : inside;
}

async function listOf(release: Release, globs: readonly string[]): Promise<readonly string[]> {
  return release.list ? release.list(globs) : matchFiles((await release.files()).keys(), globs);
}

interface Where {
  readonly entries: readonly SchemaEntry[];
  readonly candidate: Release;
}

/** Whether these releases have the same behind a link of N, or all of it is compared under its own name. */
async function isSettled(link: Link, earlier: readonly Release[], { entries, candidate }: Where): Promise<boolean> {
  if (link.target === undefined) return false;
  for (const release of earlier) {
    const theirs = (await release.links()).find(({ path }) => path === link.path);
    if (theirs?.target !== link.target || theirs.submodule !== link.submodule) return false;
  }
  if (link.submodule) return true;
  const inside = insideOf(link);
  const lists = inside === undefined ? [] : await Promise.all([candidate, ...earlier].map((one) => listOf(one, [inside, `${inside}/**`])));
  const [mine = [], ...theirs] = lists;
  if (mine.length === 0) return false;
  const elsewhere = new Set(await selectedBy(entries, [...new Set(lists.flat())]));
  if (lists.flat().every((path) => elsewhere.has(path))) return true;
  const blobs = await candidate.blobs(mine);
  const same = theirs.map(async (paths, at) => {
    if (paths.length !== mine.length) return false;
    const others = await earlier[at]?.blobs(mine);
    return mine.every((path) => blobs.get(path) !== undefined && blobs.get(path) === others?.get(path));
  });
  return (await Promise.all(same)).every(Boolean);
}

async function selectedBy(entries: readonly SchemaEntry[], paths: readonly string[]): Promise<string[]> {
  const compared = entries.filter(({ compatibility }) => compatibility !== 'none');
  return (await Promise.all(compared.map(({ files }) => matchFiles(paths, files)))).flat();
}
