import type { SchemaEntry } from '../../config/index.ts';
import type { TreeEntry } from '../../git/index.ts';
import { matchFiles, type Release, type ReleaseWindow } from '../../window/index.ts';
import type { CompatEngine } from '../types.ts';
import type { BringsAlong } from './closure.ts';
import { type Files, isSameFile } from './same-file.ts';
import { type Touched, touchedFiles } from './touched.ts';

/** The files of one entry in an earlier release. */
export interface EarlierFiles {
  readonly release: Release;
  readonly files: Files;
  /** Files that are the same in N but refer to one that is not, be it a schema of the configuration or not. */
  readonly touched: ReadonlySet<string>;
  /** Those of them of which nothing can be told that is not told where the change is: they are not compared. */
  readonly told: ReadonlySet<string>;
}

/** The files of one entry over the window. */
export interface EntryFiles {
  readonly files: Files;
  /** N-1 first. */
  readonly releases: readonly EarlierFiles[];
  /** Not a file differs in any release, nor one that they refer to. */
  readonly unchanged: boolean;
}

/** Which files each entry selects in each release, and which may mean something else; no content is read here. A file belongs to the first entry that matches it. */
export async function listEntryFiles(
  entries: readonly SchemaEntry[],
  window: ReleaseWindow,
  loadEngine: () => Promise<CompatEngine>,
): Promise<EntryFiles[]> {
  const listings = await Promise.all([window.candidate, ...window.earlier].map((release) => release.files()));
  const owners = await ownersOf(entries, listings);
  const [current = [], ...earlier] = listings.map(splitter(entries.length, owners));
  const bringsAlong = async (): Promise<BringsAlong> => {
    const engine = await loadEngine();
    await Promise.all(engine.FORMATS.flatMap((format) => (format.bringsAlong ? format.load() : [])));
    return knownReferences(entries, owners, engine);
  };
  const touched = await touchedFiles(window, { entries, owners, current, earlier, bringsAlong, loadEngine });
  return entries.map((_entry, index) => {
    const files = current[index] ?? new Map<string, TreeEntry>();
    const releases = window.earlier.map((release, at) => {
      const theirs = earlier[at]?.[index] ?? new Map<string, TreeEntry>();
      return { release, files: theirs, ...(touched[at] ?? NOTHING) };
    });
    const unchanged = releases.every((side) => isSame(files, side));
    return { files, releases, unchanged };
  });
}

const NOTHING: Touched = { touched: new Set(), told: new Set() };

function isSame(files: Files, { files: theirs, touched }: EarlierFiles): boolean {
  if (files === theirs) return touched.size === 0;
  if (files.size !== theirs.size || touched.size > 0) return false;
  for (const [path, file] of files) if (!isSameFile(file, theirs.get(path))) return false;
  return true;
}

/** Which entry a path belongs to, by its place in the list. Releases share most paths, and each is matched once. */
async function ownersOf(entries: readonly SchemaEntry[], listings: readonly Files[]): Promise<ReadonlyMap<string, number>> {
  const left = new Set<string>();
  for (const files of new Set(listings)) for (const path of files.keys()) left.add(path);
  const owners = new Map<string, number>();
  for (const [index, entry] of entries.entries()) {
    for (const path of await matchFiles(left, entry.files)) {
      owners.set(path, index);
      if (index < entries.length - 1) left.delete(path);
    }
  }
  return owners;
}

/** The same listing is split once. */
function splitter(count: number, owners: ReadonlyMap<string, number>): (files: Files) => readonly Files[] {
  const known = new Map<Files, readonly Files[]>();
  return (files) => {
    const split = known.get(files) ?? filesByEntry(count, files, owners);
    known.set(files, split);
    return split;
  };
}

function filesByEntry(count: number, files: Files, owners: ReadonlyMap<string, number>): Map<string, TreeEntry>[] {
  const result = Array.from({ length: count }, () => new Map<string, TreeEntry>());
  for (const [path, file] of files) result[owners.get(path) ?? -1]?.set(path, file);
  return result;
}

/** By the format that each file is read in: the one of its entry, else the one that its name shows. */
function knownReferences(entries: readonly SchemaEntry[], owners: ReadonlyMap<string, number>, { FORMATS }: CompatEngine): BringsAlong {
  return (by, reference) => {
    const name = entries[owners.get(by) ?? -1]?.format;
    const spec = FORMATS.find((one) => (name === undefined ? one.detect(by, '') : one.name === name));
    return spec?.bringsAlong?.(reference) === true;
  };
}
