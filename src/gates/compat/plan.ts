import type { SchemaEntry } from '../../config/index.ts';
import { type Finding, makeFinding } from '../../core/index.ts';
import type { TreeEntry } from '../../git/index.ts';
import { matchFiles, type Release, type ReleaseWindow } from '../../window/index.ts';
import { releaseLabel, releaseLabels } from '../labels.ts';
import { filesThatReferTo, referableExtensions } from './closure.ts';
import { gradeDifference } from './grade.ts';
import { type MatchUp, matchUp } from './match-up.ts';
import { compatRule } from './rules.ts';

type Files = ReadonlyMap<string, TreeEntry>;

/** One comparison to make: a file of N with its counterpart in an earlier release. */
export interface ComparisonTask {
  readonly entry: SchemaEntry;
  readonly path: string;
  readonly from: string;
  readonly release: Release;
  /** N-1 already ships this content of N: what differs from still earlier releases is not this change's doing. */
  readonly released: boolean;
}

export interface CompatPlan {
  readonly tasks: readonly ComparisonTask[];
  /** Files without any counterpart, which are only parsed. */
  readonly added: readonly { readonly entry: SchemaEntry; readonly path: string }[];
  readonly findings: readonly Finding[];
  readonly files: number;
  /** Pairs of file and earlier release with the same content, references included: nothing to read. */
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
  const sides = entries.map((_entry, index): EntryFiles => {
    const files = current[index] ?? new Map<string, TreeEntry>();
    const releases = window.earlier.map((release, at) => {
      const theirs = earlier[at]?.[index] ?? new Map<string, TreeEntry>();
      return { release, files: theirs, match: matchUp(files, theirs) };
    });
    return { candidate: window.candidate, files, releases };
  });
  const touched = await Promise.all(window.earlier.map((_release, at) => touchedFiles(window, sides, at)));
  const plans = entries.map((entry, index) =>
    planEntry(entry, sides[index] ?? { candidate: window.candidate, files: new Map(), releases: [] }, touched),
  );
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

/** Files that are the same in N and an earlier release but refer to one that is not, be it a schema of the configuration or not. */
async function touchedFiles(window: ReleaseWindow, sides: readonly EntryFiles[], at: number): Promise<ReadonlySet<string>> {
  const release = window.earlier[at];
  const same = new Set<string>();
  const changed = new Set<string>();
  for (const { files, releases } of sides) {
    const earlier = releases[at];
    if (!earlier) continue;
    const { pairs, added, removed } = earlier.match;
    for (const path of [...added, ...removed]) changed.add(path);
    for (const { path, from } of pairs.values()) {
      const equal = path === from && files.get(path)?.oid === earlier.files.get(from)?.oid;
      for (const one of [path, from]) (equal ? same : changed).add(one);
    }
  }
  if (!release || same.size === 0) return new Set();
  const extensions = referableExtensions(same);
  for (const path of await window.changedSince(release, extensions)) if (!same.has(path)) changed.add(path);
  return filesThatReferTo(release, changed, { candidates: same, extensions });
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

function planEntry(entry: SchemaEntry, side: EntryFiles, touched: readonly ReadonlySet<string>[]): CompatPlan {
  const empty = { tasks: [], added: [], findings: [], files: side.files.size, unchanged: 0, off: 0 };
  if (side.files.size === 0 && side.releases.every(({ files }) => files.size === 0)) return { ...empty, findings: [noFiles(entry)] };
  if (entry.compatibility === 'none') return { ...empty, off: side.files.size * side.releases.length };
  const planned = [...side.files].map(([path, file]) => planFile({ entry, path, file }, side.releases, touched));
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
  { entry, path, file }: { entry: SchemaEntry; path: string; file: TreeEntry },
  releases: readonly EarlierFiles[],
  touched: readonly ReadonlySet<string>[],
): { tasks: ComparisonTask[]; unchanged: number } {
  const tasks: Omit<ComparisonTask, 'released'>[] = [];
  let released = false;
  let unchanged = 0;
  for (const [index, { release, files, match }] of releases.entries()) {
    const from = match.pairs.get(path)?.from;
    if (from === undefined) continue;
    if (files.get(from)?.oid === file.oid && touched[index]?.has(path) !== true) {
      unchanged += 1;
      released ||= index === 0;
    } else tasks.push({ entry, path, from, release });
  }
  return { tasks: tasks.map((task) => ({ ...task, released })), unchanged };
}

function isAdded(path: string, earlier: EarlierFiles | undefined): boolean {
  return earlier?.match.added.has(path) ?? false;
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
  for (const { path, from, renamed } of releases.flatMap(({ match }) => [...match.pairs.values()])) {
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
