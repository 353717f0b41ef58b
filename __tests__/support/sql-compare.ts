import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareDatabases, reviewDatabases } from '../../src/compat/formats/sql/engine.ts';
import { parseDatabase } from '../../src/compat/formats/sql/parse/index.ts';
import { type Difference, formatPlace } from '../../src/core/index.ts';

export interface BothWays {
  readonly deploy: readonly Difference[];
  readonly rollback: readonly Difference[];
}

/** Compares two schema texts in both directions: `rollback` is the old application on the new database. */
export async function compareTexts(before: string, after: string): Promise<BothWays> {
  return compareParsed(await parseDatabase({ path: 'old.sql', text: before }), await parseDatabase({ path: 'new.sql', text: after }));
}

type Database = Awaited<ReturnType<typeof parseDatabase>>;

export async function compareParsed(old: Database, next: Database): Promise<BothWays> {
  return { deploy: compareDatabases(next, old), rollback: [...compareDatabases(old, next), ...(await reviewDatabases(old, next))] };
}

/** Two sets of files in both directions. */
export async function compareFiles(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): Promise<BothWays> {
  return compareParsed(await parseFiles(before), await parseFiles(after));
}

/** Files in any order, as one schema. */
export async function parseFiles(files: Readonly<Record<string, string>>): ReturnType<typeof parseDatabase> {
  const [path] = Object.keys(files);
  const text = files[path ?? ''];
  if (path === undefined || text === undefined) throw new Error('no files');
  return parseDatabase({ path, text, file: (other) => files[other], files: () => Object.keys(files) });
}

/** Rule and kind of each difference, for short expectations. */
export function shortOf(differences: readonly Difference[]): string[] {
  return differences.map(({ rule, kind, path }) => `${kind} ${rule.replace('sql/', '')} ${path}`).sort();
}

/** A side of a case: `old.sql`, or the files of a folder `old/`. */
function readSide(folder: URL, name: string): Record<string, string> {
  const one = new URL(`${name}.sql`, folder);
  if (existsSync(one)) return { [`${name}.sql`]: readFileSync(one, 'utf8') };
  const root = fileURLToPath(new URL(`${name}/`, folder));
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.sql'));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Both sides as one text each, files in the order of their paths. */
export function readCase(folder: URL): { readonly old: string; readonly next: string } {
  const [old = '', next = ''] = ['old', 'new'].map((name) => Object.values(readSide(folder, name)).join('\n'));
  return { old, next };
}

/** What a rule folder expects: direction, place in the new schema (or `-`), rule, kind, path, payload. */
export async function reportCase(folder: URL): Promise<string> {
  const answers = await compareFiles(readSide(folder, 'old'), readSide(folder, 'new'));
  const lines = (['deploy', 'rollback'] as const).flatMap((direction) =>
    answers[direction].map((found) => {
      const place = direction === 'rollback' ? found.reader : found.writer;
      const witness = found.witness ? JSON.stringify(found.witness.payload) : '-';
      return `${direction} ${place ? formatPlace(place) : '-'} ${found.rule} ${found.kind} ${found.path || '/'} ${witness}`;
    }),
  );
  return lines.length > 0 ? `${lines.join('\n')}\n` : 'nothing\n';
}
