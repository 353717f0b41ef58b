import { GateError } from '../../../../core/index.ts';
import type { SchemaSource } from '../../../types.ts';

const MAX_FILES = 20_000;

/** Names of migrations that run again after all versions, alphabetically (Flyway). */
const REPEATABLE = /^R__/;
/** Files beside migrations that take them back or only look at them. */
const NOT_RUN = /(?:[._-]down\.sql|[._-](?:undo|rollback)\.sql)$|^U\d[\d._]*__|^B\d[\d._]*__/i;
const NOT_RUN_FOLDER = /(?:^|\/)(?:revert|verify)\/[^/]+$/;

/** The files that together are the schema, in the order in which they run: versions as numbers, repeatable ones last. */
export function listFiles(source: SchemaSource): { readonly path: string; readonly text: string }[] {
  const paths = source.files?.() ?? [source.path];
  if (paths.length <= 1) return [{ path: source.path, text: source.text }];
  if (paths.length > MAX_FILES)
    throw new GateError('RG-SCHEMA-SYNTAX', `more than ${MAX_FILES} files`, { place: { file: source.path, line: 1, column: 1 } });
  const run = paths.filter((path) => isSql(path) && !isNotRun(path)).sort(compareMigrations);
  return run.flatMap((path) => {
    const text = path === source.path ? source.text : source.file?.(path);
    return text === undefined ? [] : [{ path, text }];
  });
}

function isSql(path: string): boolean {
  return /\.sql$/i.test(path);
}

function isNotRun(path: string): boolean {
  return NOT_RUN.test(nameOf(path)) || NOT_RUN_FOLDER.test(path);
}

/** Migration order: by folder, then by name with runs of digits as numbers (`V2__` before `V10__`). */
export function compareMigrations(a: string, b: string): number {
  const late = Number(REPEATABLE.test(nameOf(a))) - Number(REPEATABLE.test(nameOf(b)));
  return late || compareNatural(a, b);
}

function compareNatural(a: string, b: string): number {
  const [left, right] = [a.match(/\d+|\D+/g) ?? [], b.match(/\d+|\D+/g) ?? []];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const order = comparePart(left[index], right[index]);
    if (order !== 0) return order;
  }
  return a < b ? -1 : Number(a > b);
}

function comparePart(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  if (/^\d/.test(a) && /^\d/.test(b)) {
    const difference = BigInt(a) - BigInt(b);
    return difference < 0n ? -1 : Number(difference > 0n);
  }
  return a < b ? -1 : Number(a > b);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
