import { readFileSync } from 'node:fs';
import { compareDatabases } from '../../src/compat/formats/sql/engine.ts';
import { parseDatabase } from '../../src/compat/formats/sql/parse/index.ts';
import { type Difference, formatPlace } from '../../src/core/index.ts';

export interface BothWays {
  readonly deploy: readonly Difference[];
  readonly rollback: readonly Difference[];
}

/** Compares two schema texts in both directions. */
export async function compareTexts(before: string, after: string): Promise<BothWays> {
  const [old, next] = [await parseDatabase({ path: 'old.sql', text: before }), await parseDatabase({ path: 'new.sql', text: after })];
  return { deploy: compareDatabases(old, next), rollback: compareDatabases(next, old) };
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

export function readCase(folder: URL): { readonly old: string; readonly next: string } {
  const [old = '', next = ''] = ['old.sql', 'new.sql'].map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return { old, next };
}

/** What a rule folder expects: direction, place in the new schema (or `-`), rule, kind, path, payload. */
export async function reportCase(folder: URL): Promise<string> {
  const { old, next } = readCase(folder);
  const answers = await compareTexts(old, next);
  const lines = (['deploy', 'rollback'] as const).flatMap((direction) =>
    answers[direction].map((found) => {
      const place = direction === 'deploy' ? found.reader : found.writer;
      const witness = found.witness ? JSON.stringify(found.witness.payload) : '-';
      return `${direction} ${place ? formatPlace(place) : '-'} ${found.rule} ${found.kind} ${found.path || '/'} ${witness}`;
    }),
  );
  return lines.length > 0 ? `${lines.join('\n')}\n` : 'nothing\n';
}
