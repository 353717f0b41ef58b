import { posix } from 'node:path';
import type { FormatName } from '../../config/index.ts';
import type { FormatSpec } from '../types.ts';
import type { FileMatch, Recognition } from './files.ts';

/** One schema: a file, or a group of files that only together say what it is. */
export interface SchemaUnit {
  /** The main file, which names the schema. */
  readonly path: string;
  /** Every file of it, the main one first. */
  readonly files: readonly string[];
  /** As far as it was configured or shows in the names. */
  readonly format?: FormatName;
  /** Made by grouping: a file that comes or goes changes the schema rather than being one. */
  readonly grouped: boolean;
}

/** What an entry says about its files. */
export interface UnitWishes {
  /** The configured format. */
  readonly format?: FormatSpec | undefined;
  readonly together?: boolean | undefined;
}

/**
 * The schemas that paths stand for, in the order of their main files: as the entry says (`together`), else as their format says. Only names
 * are looked at; an entry may hold several formats, each of which groups its own files.
 */
export function splitUnits(paths: Iterable<string>, formats: readonly FormatSpec[], { format, together }: UnitWishes = {}): SchemaUnit[] {
  const sorted = [...paths].sort();
  const units =
    together === false
      ? sorted.map((path) => unitOf([path], false, format))
      : [...byFormat(sorted, formats, { format, together })].flatMap(([spec, own]) => groupsOf(own, spec, together));
  return units.sort((a, b) => compareTexts(a.path, b.path));
}

/** Whether files of such a path are grouped, so that all of them have to be known to tell which are one schema. */
export function mayGroup(formats: readonly FormatSpec[], { format, together }: UnitWishes): (path: string) => boolean {
  if (together !== undefined) return () => together;
  if (format) return () => format.group !== undefined;
  const grouping = formats.filter((one) => one.group !== undefined);
  return (path) => grouping.some((one) => one.detect(path, ''));
}

function groupsOf(paths: readonly string[], spec: FormatSpec | undefined, together: boolean | undefined): SchemaUnit[] {
  if (together === true) return [unitOf(paths, true, spec)];
  if (!spec?.group) return paths.map((path) => unitOf([path], false, spec));
  return spec.group(paths).flatMap((files) => (files.length > 0 ? unitOf(files, true, spec) : []));
}

/** Without a configured format only those count that group, or all when everything is to be taken together. */
function byFormat(
  paths: readonly string[],
  formats: readonly FormatSpec[],
  { format, together }: UnitWishes,
): Map<FormatSpec | undefined, string[]> {
  if (format) return new Map([[format, [...paths]]]);
  const wanted = together === true ? formats : formats.filter((one) => one.group !== undefined);
  const result = new Map<FormatSpec | undefined, string[]>();
  for (const path of paths) {
    const claims = wanted.some((one) => one.detect(path, ''));
    const spec = claims ? formats.find((one) => one.detect(path, '')) : undefined;
    const own = result.get(spec);
    if (own) own.push(path);
    else result.set(spec, [path]);
  }
  return result;
}

function unitOf(files: readonly string[], grouped: boolean, spec: FormatSpec | undefined): SchemaUnit {
  return { path: files[0] ?? '', files, grouped, ...(spec && { format: spec.name }) };
}

export interface UnitPair {
  readonly from: SchemaUnit;
  /** How it was recognised where not a single path is the same. */
  readonly renamed?: Recognition | 'same folder' | 'the only one left';
}

export interface UnitMatch {
  /** By unit of the newer side. */
  readonly pairs: ReadonlyMap<SchemaUnit, UnitPair>;
  readonly added: ReadonlySet<SchemaUnit>;
  readonly removed: ReadonlySet<SchemaUnit>;
}

/** Finds for every schema its counterpart in an older release: by the files they share, then, for groups, by their folder or because no other is left. */
export function matchUnits(current: readonly SchemaUnit[], earlier: readonly SchemaUnit[], files: FileMatch): UnitMatch {
  const pairs = new Map<SchemaUnit, UnitPair>();
  const [added, removed] = [new Set(current), new Set(earlier)];
  const take = (unit: SchemaUnit, pair: UnitPair): void => {
    if (!added.has(unit) || !removed.has(pair.from)) return;
    pairs.set(unit, pair);
    added.delete(unit);
    removed.delete(pair.from);
  };
  for (const [unit, from, renamed] of sharedFiles(current, earlier, files)) take(unit, { from, ...(renamed && { renamed }) });
  const related = (how: 'same folder' | 'the only one left', fits: (a: SchemaUnit, b: SchemaUnit) => boolean): void => {
    for (const unit of [...added].filter(({ grouped }) => grouped)) {
      const others = [...removed].filter((one) => one.grouped && one.format === unit.format && fits(unit, one));
      const rivals = [...added].filter((one) => one.grouped && one.format === unit.format && others.some((other) => fits(one, other)));
      const [from] = others;
      if (from && others.length === 1 && rivals.length === 1) take(unit, { from, renamed: how });
    }
  };
  related('same folder', sharesFolder);
  related('the only one left', () => true);
  const inOrder = current.flatMap((unit) => {
    const pair = pairs.get(unit);
    return pair ? [[unit, pair] as const] : [];
  });
  return { pairs: new Map(inOrder), added, removed };
}

/** Pairs of schemas with files in common, those that share most first. */
function sharedFiles(
  current: readonly SchemaUnit[],
  earlier: readonly SchemaUnit[],
  files: FileMatch,
): (readonly [SchemaUnit, SchemaUnit, Recognition | undefined])[] {
  const holders = new Map(earlier.flatMap((unit) => unit.files.map((path) => [path, unit] as const)));
  const shared: { unit: SchemaUnit; from: SchemaUnit; count: number; renamed: Recognition | undefined }[] = [];
  for (const unit of current) {
    const votes = new Map<SchemaUnit, { count: number; renamed: Recognition | undefined }>();
    for (const path of unit.files) {
      const pair = files.pairs.get(path);
      const from = pair && holders.get(pair.from);
      if (!from) continue;
      const known = votes.get(from);
      votes.set(from, { count: (known?.count ?? 0) + 1, renamed: known && !known.renamed ? undefined : pair.renamed });
    }
    for (const [from, vote] of votes) shared.push({ unit, from, ...vote });
  }
  return shared.sort((a, b) => b.count - a.count).map(({ unit, from, renamed }) => [unit, from, renamed] as const);
}

function sharesFolder(a: SchemaUnit, b: SchemaUnit): boolean {
  const folders = new Set(a.files.map((path) => posix.dirname(path)));
  return b.files.some((path) => folders.has(posix.dirname(path)));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
