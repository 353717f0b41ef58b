import type { SchemaEntry } from '../../config/index.ts';
import { type Finding, makeFinding } from '../../core/index.ts';
import type { TreeEntry } from '../../git/index.ts';
import { matchFiles, type Release, type ReleaseWindow } from '../../window/index.ts';
import { releaseLabel, releaseLabels } from '../labels.ts';
import { gradeDifference } from './grade.ts';
import { type MatchUp, matchUp } from './match-up.ts';
import { compatRule } from './rules.ts';

type Files = ReadonlyMap<string, TreeEntry>;

/** One comparison to make: a file of N with the content that one or more earlier releases hold. */
export interface ComparisonTask {
  readonly entry: SchemaEntry;
  readonly path: string;
  readonly from: string;
  /** Earlier releases with this very content, N-1 first. */
  readonly releases: readonly Release[];
  /** N-1 already ships this content of N: what differs from still earlier releases is not this change's doing. */
  readonly released: boolean;
}

export interface CompatPlan {
  readonly tasks: readonly ComparisonTask[];
  /** Files without any counterpart, which are only parsed. */
  readonly added: readonly { readonly entry: SchemaEntry; readonly path: string }[];
  readonly findings: readonly Finding[];
  readonly files: number;
  /** Pairs of file and earlier release with the same content: nothing to read. */
  readonly unchanged: number;
  /** Pairs whose entry asks for no comparison. */
  readonly off: number;
}

interface EarlierFiles {
  readonly release: Release;
  readonly files: Files;
  readonly match: MatchUp;
}

/** What has to be compared, from paths and oids alone; no content is read. A file belongs to the first entry that matches it. */
export async function planComparisons(entries: readonly SchemaEntry[], window: ReleaseWindow): Promise<CompatPlan> {
  const current = await filesByEntry(entries, window.candidate);
  const earlier = await Promise.all(window.earlier.map((release) => filesByEntry(entries, release)));
  const plans = entries.map((entry, index) => {
    const files = current[index] ?? new Map<string, TreeEntry>();
    const releases = window.earlier.map((release, at) => {
      const theirs = earlier[at]?.[index] ?? new Map<string, TreeEntry>();
      return { release, files: theirs, match: matchUp(files, theirs) };
    });
    return planEntry(entry, { candidate: window.candidate, files, releases });
  });
  const sum = (key: 'files' | 'unchanged' | 'off'): number => plans.reduce((total, plan) => total + plan[key], 0);
  return {
    tasks: plans.flatMap((plan) => plan.tasks),
    added: plans.flatMap((plan) => plan.added),
    findings: plans.flatMap((plan) => plan.findings),
    files: sum('files'),
    unchanged: sum('unchanged'),
    off: sum('off'),
  };
}

async function filesByEntry(entries: readonly SchemaEntry[], release: Release): Promise<Map<string, TreeEntry>[]> {
  const left = new Map(await release.files());
  const result: Map<string, TreeEntry>[] = [];
  for (const entry of entries) {
    const mine = new Map<string, TreeEntry>();
    for (const path of (await matchFiles(left.keys(), entry.files)).sort()) {
      const file = left.get(path);
      if (file) mine.set(path, file);
      left.delete(path);
    }
    result.push(mine);
  }
  return result;
}

interface EntryFiles {
  readonly candidate: Release;
  readonly files: Files;
  readonly releases: readonly EarlierFiles[];
}

function planEntry(entry: SchemaEntry, side: EntryFiles): CompatPlan {
  const empty = { tasks: [], added: [], findings: [], files: side.files.size, unchanged: 0, off: 0 };
  if (side.files.size === 0 && side.releases.every(({ files }) => files.size === 0)) return { ...empty, findings: [noFiles(entry)] };
  if (entry.compatibility === 'none') return { ...empty, off: side.files.size * side.releases.length };
  const planned = [...side.files].map(([path, file]) => planFile(entry, path, file, side.releases));
  const strangers = [...side.files.keys()].filter((path) => side.releases.every((release) => isAdded(path, release)));
  const added = side.releases.length === 0 ? [] : [...side.files.keys()].filter((path) => isAdded(path, side.releases[0]));
  return {
    tasks: planned.flatMap(({ tasks }) => tasks),
    added: strangers.map((path) => ({ entry, path })),
    findings: [...removedFindings(entry, side), ...renamedFindings(side), ...added.map((path) => addedFinding(path, side))],
    files: side.files.size,
    unchanged: planned.reduce((total, { unchanged }) => total + unchanged, 0),
    off: 0,
  };
}

function planFile(
  entry: SchemaEntry,
  path: string,
  file: TreeEntry,
  releases: readonly EarlierFiles[],
): { tasks: ComparisonTask[]; unchanged: number } {
  const groups = new Map<string, { from: string; releases: Release[] }>();
  let unchanged = 0;
  let released = false;
  for (const [index, { release, files, match }] of releases.entries()) {
    const from = match.pairs.find((pair) => pair.path === path)?.from;
    const oid = from === undefined ? undefined : files.get(from)?.oid;
    if (from === undefined || oid === undefined) continue;
    if (oid === file.oid) {
      unchanged += 1;
      released ||= index === 0;
      continue;
    }
    const group = groups.get(`${oid} ${from}`) ?? { from, releases: [] };
    group.releases.push(release);
    groups.set(`${oid} ${from}`, group);
  }
  return { tasks: [...groups.values()].map((group) => ({ entry, path, ...group, released })), unchanged };
}

function isAdded(path: string, earlier: EarlierFiles | undefined): boolean {
  return earlier?.match.added.includes(path) ?? false;
}

function noFiles(entry: SchemaEntry): Finding {
  return makeFinding(compatRule('compat/no-files'), { gate: 'compat', data: { globs: entry.files }, place: entry.place });
}

/** A schema that is gone concerns the deploy direction: N has to read what was written with it. */
function removedFindings(entry: SchemaEntry, { candidate, releases }: EntryFiles): Finding[] {
  const paths = new Map<string, Release[]>();
  for (const { release, match } of releases) {
    for (const path of match.removed) paths.set(path, [...(paths.get(path) ?? []), release]);
  }
  return [...paths].flatMap(([path, holders]) => {
    const severity = gradeDifference(entry, 'breaking', 'deploy', holders[0] !== releases[0]?.release);
    return severity === undefined
      ? []
      : makeFinding(compatRule('compat/schema-removed'), {
          gate: 'compat',
          severity,
          data: { file: path },
          place: { file: path, line: 1, column: 1 },
          direction: 'deploy',
          versions: { writer: releaseLabels(holders), reader: releaseLabel(candidate) },
        });
  });
}

function renamedFindings({ releases }: EntryFiles): Finding[] {
  const seen = new Map<string, Finding>();
  for (const { path, from, renamed } of releases.flatMap(({ match }) => match.pairs)) {
    if (renamed === undefined || seen.has(`${path}\0${from}`)) continue;
    const data = { file: path, from, how: renamed };
    seen.set(
      `${path}\0${from}`,
      makeFinding(compatRule('compat/schema-renamed'), { gate: 'compat', data, place: { file: path, line: 1, column: 1 } }),
    );
  }
  return [...seen.values()];
}

function addedFinding(path: string, { candidate, releases }: EntryFiles): Finding {
  const strangers = releases.filter((earlier) => isAdded(path, earlier)).map(({ release }) => release);
  return makeFinding(compatRule('compat/schema-added'), {
    gate: 'compat',
    data: { file: path },
    place: { file: path, line: 1, column: 1 },
    direction: 'rollback',
    versions: { writer: releaseLabel(candidate), reader: releaseLabels(strangers) },
  });
}
