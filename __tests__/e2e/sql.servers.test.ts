import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Difference } from '../../src/core/index.ts';
import { type Postgres, startPostgres } from '../support/postgres.ts';
import { compareTexts, readCase } from '../support/sql-compare.ts';

const ROOT = new URL('../rules/', import.meta.url);
const KINDS = ['breaking', 'boundary', 'compatible'];
const folders = readdirSync(ROOT).filter((name) => name.startsWith('sql-'));

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

/** A payload as PostgreSQL sees it: legal where it was made for, refused (or read as NULL) where it runs. */
async function confirm({ rule, witness }: Difference, writer: string, reader: string): Promise<string[]> {
  const { sql, after } = witness?.payload as { readonly sql: string; readonly after?: string };
  if (after === undefined) {
    const [there, here] = [await postgres.ask(writer, [sql]), await postgres.ask(reader, [sql])];
    return [
      ...(there.error === undefined ? [] : [`${rule}: ${sql}: refused by its own database: ${there.error}`]),
      ...(here.error === undefined ? [`${rule}: ${sql}: not refused`] : []),
    ];
  }
  const [there, here] = [await postgres.ask(writer, [after]), await postgres.ask(reader, [after, sql])];
  return [
    ...(there.error === undefined ? [`${rule}: ${after}: not refused`] : []),
    ...(here.rows.trim() === '<null>' ? [] : [`${rule}: ${sql}: reads ${JSON.stringify(here)}`]),
  ];
}

describe.each(folders)('%s', (folder) => {
  it.each(KINDS)('has payloads that PostgreSQL confirms: %s', async (kind) => {
    const { old, next } = readCase(new URL(`${folder}/${kind}/`, ROOT));
    const { deploy, rollback } = await compareTexts(old, next);
    const said: string[] = [];
    for (const found of deploy.filter(({ witness }) => witness)) said.push(...(await confirm(found, old, next)));
    for (const found of rollback.filter(({ witness }) => witness)) said.push(...(await confirm(found, next, old)));
    expect(said).toEqual([]);
  });
});
