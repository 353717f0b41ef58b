import type { SchemaUnit } from '../../compat/index.ts';
import type { SchemaEntry } from '../../config/index.ts';
import type { Finding } from '../../core/index.ts';
import type { TreeEntry } from '../../git/index.ts';
import type { Release, ReleaseWindow } from '../../window/index.ts';
import type { CompatEngine } from '../types.ts';
import { type EarlierFiles, type EntryFiles, listEntryFiles } from './files.ts';
import { hiddenFindings } from './links.ts';
import { addedFinding, noFilesFinding, removedFindings, renamedFindings } from './plan-findings.ts';
import { assertProfile } from './profile.ts';
import { type Files, isSameFile } from './same-file.ts';

/** What an earlier release has of a schema of N. */
export interface EarlierUnit {
  /** `undefined`: it has no such schema. */
  readonly unit: SchemaUnit | undefined;
  /** The same files with the same contents, references included. */
  readonly same: boolean;
}

/** One schema of N with what the earlier releases have of it. */
export interface UnitPlan {
  readonly entry: SchemaEntry;
  readonly unit: SchemaUnit;
  /** N-1 first. */
  readonly earlier: readonly EarlierUnit[];
}

export interface CompatPlan {
  /** Schemas that differ from an earlier release or are new; the others need no look. */
  readonly units: readonly UnitPlan[];
  readonly findings: readonly Finding[];
  readonly files: number;
  /** Pairs of schema and earlier release with the same content, references included: nothing to read. */
  readonly unchanged: number;
  /** Pairs of which only what they refer to changed, and the comparison of that tells all. */
  readonly told: number;
  /** Pairs whose entry asks for no comparison. */
  readonly off: number;
}

/** The units of N and of one earlier release, matched. */
export interface EarlierUnits {
  readonly release: Release;
  /** Those of the release. */
  readonly units: readonly SchemaUnit[];
  readonly files: Files;
  readonly match: ReturnType<CompatEngine['matchUnits']>;
}

type Part = Omit<CompatPlan, 'files'>;

/**
 * What has to be compared, from paths and oids alone; no content is read. The engine loads only when something differs.
 * @throws GateError RG-CONFIG-INVALID, at the entry, for a profile that its format does not have
 */
export async function planComparisons(
  entries: readonly SchemaEntry[],
  window: ReleaseWindow,
  loadEngine: () => Promise<CompatEngine>,
): Promise<CompatPlan> {
  const listed = await listEntryFiles(entries, window, loadEngine);
  const parts: Part[] = [];
  for (const [index, entry] of entries.entries()) {
    const side = listed[index];
    if (side) parts.push(await planEntry(entry, side, { window, loadEngine }));
  }
  return {
    units: parts.flatMap((part) => part.units),
    findings: parts.flatMap((part) => part.findings),
    files: listed.reduce((total, { files }) => total + files.size, 0),
    unchanged: parts.reduce((total, part) => total + part.unchanged, 0),
    told: parts.reduce((total, part) => total + part.told, 0),
    off: parts.reduce((total, part) => total + part.off, 0),
  };
}

interface Means {
  readonly window: ReleaseWindow;
  readonly loadEngine: () => Promise<CompatEngine>;
}

async function planEntry(entry: SchemaEntry, side: EntryFiles, { window, loadEngine }: Means): Promise<Part> {
  const nothing: Part = { units: [], findings: [], unchanged: 0, told: 0, off: 0 };
  const { files, releases } = side;
  if (files.size === 0 && releases.every((one) => one.files.size === 0)) return { ...nothing, findings: [noFilesFinding(entry)] };
  if (entry.compatibility === 'none') return { ...nothing, off: files.size * releases.length };
  const first = releases.length === 0;
  if (side.unchanged && !first && entry.profile === undefined) return { ...nothing, unchanged: files.size * releases.length };
  const engine = await loadEngine();
  if (entry.profile !== undefined) assertProfile(entry, files.keys(), engine);
  const quiet = quietFiles(side, isGrouped(entry, engine));
  const told = countTold(side, quiet);
  const rest = withoutQuiet(quiet);
  const units = unitsOf(rest(files).keys(), entry, engine);
  const matched: EarlierUnits[] = [];
  for (const release of releases) {
    const found = matchRelease(units, { side, rest, release, entry, engine });
    const newer = matched.at(-1);
    matched.push(newer ? followRenames(found, newer, engine) : found);
  }
  const plans = units.map((unit) => planUnit({ entry, unit, files }, releases, matched));
  const behind = await hiddenFindings(entry, units, matched);
  const isNew = (unit: SchemaUnit): boolean => matched[0]?.match.added.has(unit) === true && !behind.hidden.has(unit);
  const added = first ? [] : units.filter(isNew);
  return {
    units: plans.filter(({ earlier }) => earlier.some(({ unit, same }) => unit && !same) || earlier.every(({ unit }) => !unit)),
    findings: [
      ...removedFindings(entry, window.candidate, matched),
      ...renamedFindings(matched),
      ...behind.findings,
      ...added.map((unit) => addedFinding(unit, window.candidate, matched)),
    ],
    unchanged: quiet.size * releases.length - told + plans.flatMap(({ earlier }) => earlier).filter(({ same }) => same).length,
    told,
    off: 0,
  };
}

/** Pairs of a quiet file and a release in which something that it refers to differs. */
function countTold({ releases }: EntryFiles, quiet: ReadonlySet<string>): number {
  return releases.reduce((total, { told }) => total + [...told].filter((path) => quiet.has(path)).length, 0);
}

/** Files that are schemas of their own and the same in all releases: most of them, and there is nothing more to find out. */
function quietFiles({ files, releases }: EntryFiles, grouped: (path: string) => boolean): ReadonlySet<string> {
  const quiet = new Set<string>();
  if (releases.length === 0) return quiet;
  for (const [path, file] of files) {
    const same = releases.every((release) => isSameFile(file, release.files.get(path)) && !release.touched.has(path));
    if (same && !grouped(path)) quiet.add(path);
  }
  return quiet;
}

/** Files but for the quiet ones; the same listing is gone through once. */
function withoutQuiet(quiet: ReadonlySet<string>): (files: Files) => Files {
  const known = new Map<Files, Files>();
  return (files) => {
    if (quiet.size === 0) return files;
    let rest = known.get(files);
    if (!rest) {
      const left = new Map<string, TreeEntry>();
      for (const [path, file] of files) if (!quiet.has(path)) left.set(path, file);
      known.set(files, (rest = left));
    }
    return rest;
  };
}

function isGrouped({ format, together }: SchemaEntry, engine: CompatEngine): (path: string) => boolean {
  return engine.mayGroup(engine.FORMATS, { format: format && engine.FORMATS.find(({ name }) => name === format), together });
}

function unitsOf(paths: Iterable<string>, { format, together }: SchemaEntry, engine: CompatEngine): SchemaUnit[] {
  const spec = format && engine.FORMATS.find(({ name }) => name === format);
  return engine.splitUnits(paths, engine.FORMATS, { format: spec, together });
}

interface Matching {
  readonly side: EntryFiles;
  readonly rest: (files: Files) => Files;
  readonly release: EarlierFiles;
  readonly entry: SchemaEntry;
  readonly engine: CompatEngine;
}

function matchRelease(units: readonly SchemaUnit[], { side, rest, release, entry, engine }: Matching): EarlierUnits {
  const files = rest(release.files);
  const theirs = unitsOf(files.keys(), entry, engine);
  const match = engine.matchUnits(units, theirs, engine.matchUp(rest(side.files), files));
  return { release: release.release, units: theirs, files, match };
}

/** What was renamed beyond recognition is found by way of the newer release, where it was recognised step by step. */
function followRenames(found: EarlierUnits, newer: EarlierUnits, engine: CompatEngine): EarlierUnits {
  const { match, units, files } = found;
  if (match.added.size === 0 || match.removed.size === 0) return found;
  const step = engine.matchUnits(newer.units, units, engine.matchUp(newer.files, files));
  const [pairs, added, removed] = [new Map(match.pairs), new Set(match.added), new Set(match.removed)];
  for (const unit of match.added) {
    const between = newer.match.pairs.get(unit);
    const pair = between && step.pairs.get(between.from);
    if (!pair || !removed.has(pair.from)) continue;
    const renamed = pair.renamed ?? between.renamed;
    pairs.set(unit, { from: pair.from, ...(renamed && { renamed }) });
    added.delete(unit);
    removed.delete(pair.from);
  }
  return { ...found, match: { pairs, added, removed } };
}

function planUnit(
  { entry, unit, files }: { entry: SchemaEntry; unit: SchemaUnit; files: Files },
  releases: readonly EarlierFiles[],
  matched: readonly EarlierUnits[],
): UnitPlan {
  const earlier = releases.map((release, index): EarlierUnit => {
    const from = matched[index]?.match.pairs.get(unit)?.from;
    return { unit: from, same: from !== undefined && isSame(unit, from, { files, release }) };
  });
  return { entry, unit, earlier };
}

/** The names count too: they say in which order migrations run, and what a reference leads to that is relative to its file. */
function isSame(unit: SchemaUnit, from: SchemaUnit, { files, release }: { files: Files; release: EarlierFiles }): boolean {
  if (unit.files.length !== from.files.length) return false;
  return unit.files.every((path, index) => {
    const other = from.files[index] ?? '';
    if (other !== path) return false;
    return files.get(path)?.oid === release.files.get(other)?.oid && !release.touched.has(path);
  });
}
