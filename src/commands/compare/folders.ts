import {
  compareSchemas,
  detectFormat,
  findFormat,
  FORMATS,
  type FormatSpec,
  matchUnits,
  matchUp,
  openSchema,
  type SchemaUnit,
  splitUnits,
} from '../../compat/index.ts';
import type { SchemaPolicy } from '../../config/index.ts';
import { type CommandResult, type Comparison, GateError, type GateErrors, type Host, toGateErrors } from '../../core/index.ts';
import { assertProfile } from './policy.ts';
import { Folder } from './folder.ts';
import { referringFiles } from './referring.ts';
import { reportFolders } from './folders-report.ts';

export interface FolderOptions {
  readonly format: string | undefined;
  readonly policy: SchemaPolicy;
}

/** One schema that both folders have, as it came out. */
export interface ComparedSchema {
  readonly format: FormatSpec;
  readonly old: string;
  readonly new: string;
  /** How many files the newer one is. */
  readonly files: number;
  readonly outcome: Comparison | GateErrors | GateError;
}

/** Two folders, schema by schema. */
export interface ComparedFolders {
  readonly schemas: readonly ComparedSchema[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Schemas that are the same in both, with all they refer to. */
  readonly unchanged: number;
}

interface Sides {
  readonly older: Folder;
  readonly newer: Folder;
}

/**
 * Two folders (or a folder and a file): every schema of the one with its counterpart in the other, in both directions. Files that together
 * are one schema are compared as one.
 * @throws GateError RG-FILE, RG-USAGE, RG-SCHEMA-FORMAT when neither holds a schema
 */
export async function runFolders(before: string, after: string, options: FolderOptions, host: Host): Promise<CommandResult> {
  const sides = { older: new Folder(before, host.directory), newer: new Folder(after, host.directory) };
  const formats = options.format === undefined ? FORMATS : [findFormat(options.format)];
  const [old, current] = [filesByFormat(sides.older, formats), filesByFormat(sides.newer, formats)];
  const found = FORMATS.filter((format) => old.has(format) || current.has(format));
  if (found.length === 0) throw nothingFound(options.format);
  for (const format of found) assertProfile(format, options.policy);
  const parts: ComparedFolders[] = [];
  for (const format of found) {
    host.signal.throwIfAborted();
    parts.push(
      await compareFormat(sides, { format, old: old.get(format) ?? [], current: current.get(format) ?? [] }, options.policy, host),
    );
  }
  return reportFolders({
    schemas: parts.flatMap(({ schemas }) => schemas),
    added: parts.flatMap(({ added }) => added),
    removed: parts.flatMap(({ removed }) => removed),
    unchanged: parts.reduce((sum, { unchanged }) => sum + unchanged, 0),
  });
}

function nothingFound(format: string | undefined): GateError {
  return new GateError('RG-SCHEMA-FORMAT', `neither folder holds a schema${format === undefined ? '' : ` of the format ${format}`}`, {
    hint: format === undefined ? 'say the format with --format' : 'give the folder of the schemas',
  });
}

/** Files whose name or beginning shows one of the formats. With a single format asked for that none shows, all files that show no other. */
function filesByFormat(folder: Folder, formats: readonly FormatSpec[]): Map<FormatSpec, string[]> {
  const result = new Map<FormatSpec, string[]>();
  const open: string[] = [];
  for (const path of folder.paths) {
    const head = folder.head(path);
    const format = head === undefined ? undefined : detectFormat(path, head);
    if (format && formats.includes(format)) result.set(format, [...(result.get(format) ?? []), path]);
    else if (head !== undefined && !format) open.push(path);
  }
  const [only, another] = formats;
  if (only && !another && result.size === 0 && open.length > 0) result.set(only, open);
  return result;
}

interface FormatFiles {
  readonly format: FormatSpec;
  readonly old: readonly string[];
  readonly current: readonly string[];
}

async function compareFormat(sides: Sides, files: FormatFiles, policy: SchemaPolicy, host: Host): Promise<ComparedFolders> {
  const { older, newer } = sides;
  const { format } = files;
  const ids = (folder: Folder, paths: readonly string[]): Map<string, { oid: string }> =>
    new Map(paths.map((path) => [path, { oid: folder.oid(path) }]));
  const [before, after] = [ids(older, files.old), ids(newer, files.current)];
  const [old, current] = [splitUnits(files.old, FORMATS, { format }), splitUnits(files.current, FORMATS, { format })];
  const match = matchUnits(current, old, matchUp(after, before));
  const pairs = new Map([...match.pairs].map(([unit, { from }]) => [unit, from]));
  const [added, removed] = [new Set(match.added), new Set(match.removed)];
  const [mine, theirs] = [current[0], old[0]];
  // One schema here and one there: whatever they are called.
  if (mine && theirs && current.length === 1 && old.length === 1) {
    pairs.set(mine, theirs);
    added.clear();
    removed.clear();
  }
  const touched = referringFiles(sides, { before, after });
  const schemas: ComparedSchema[] = [];
  let unchanged = 0;
  for (const [unit, from] of pairs) {
    host.signal.throwIfAborted();
    const same = isSame(unit, from) && unit.files.every((path) => before.get(path)?.oid === after.get(path)?.oid && !touched.has(path));
    if (same) unchanged += 1;
    else schemas.push(await compareUnit({ unit, from }, sides, { format, policy }));
  }
  const names = (folder: Folder, units: Iterable<SchemaUnit>): string[] => [...units].map(({ path }) => folder.nameOf(path));
  return { schemas, added: names(newer, added), removed: names(older, removed), unchanged };
}

function isSame(unit: SchemaUnit, from: SchemaUnit): boolean {
  return unit.files.length === from.files.length && unit.files.every((path, index) => path === from.files[index]);
}

async function compareUnit(
  { unit, from }: { unit: SchemaUnit; from: SchemaUnit },
  { older, newer }: Sides,
  { format, policy }: { format: FormatSpec; policy: SchemaPolicy },
): Promise<ComparedSchema> {
  const schema = { format, old: older.nameOf(from.path), new: newer.nameOf(unit.path), files: unit.files.length };
  // Roots are folders inside of each side.
  const within = (folder: Folder): SchemaPolicy =>
    policy.roots ? { ...policy, roots: policy.roots.map((root) => folder.nameOf(root)) } : policy;
  try {
    const before = await openSchema(older.source(from), format, within(older));
    const after = await openSchema(newer.source(unit), format, within(newer));
    return { ...schema, outcome: await compareSchemas(before, after, policy) };
  } catch (thrown) {
    const [first, ...others] = toGateErrors(thrown);
    if (!first || first.code === 'RG-INTERNAL') throw thrown;
    return { ...schema, outcome: others.length > 0 ? (thrown as GateErrors) : first };
  }
}
