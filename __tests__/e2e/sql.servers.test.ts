import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerOf, type Difference } from '../../src/core/index.ts';
import { type Postgres, startPostgres } from '../support/postgres.ts';
import { compareTexts, readCase } from '../support/sql-compare.ts';
import { insertsFor, mutate, randomOf, randomSchema, textOf } from '../support/sql-generate.ts';

const ROOT = new URL('../rules/', import.meta.url);
const KINDS = ['breaking', 'boundary', 'compatible'];
const FIRST = Number(process.env['SQL_SERVER_SEED'] ?? 1);
const folders = readdirSync(ROOT).filter((name) => name.startsWith('sql-'));

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

/** A payload as PostgreSQL sees it: legal where it was made for, refused (or read as NULL) where it runs. */
async function confirm({ rule, witness }: Difference, writer: string, reader: string): Promise<string[]> {
  const { sql, after } = (witness?.payload ?? {}) as { readonly sql: string; readonly after?: string };
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

/** Pairs of generated schemas; `SQL_SERVER_RUNS=2000` makes the long run. */
const RUNS = Number(process.env['SQL_SERVER_RUNS'] ?? 25);
const INSERTS = 60;

/** Runs each statement by itself and says which errors there were. */
const TRY = `CREATE FUNCTION pg_temp.try(statement text) RETURNS text LANGUAGE plpgsql AS $try$
  BEGIN EXECUTE statement; RETURN ''; EXCEPTION WHEN others THEN RETURN SQLERRM; END $try$`;

async function tryAll(schema: string, statements: readonly string[]): Promise<string[]> {
  const asked = statements.map((statement) => `SELECT pg_temp.try($s$${statement}$s$)`).join(' UNION ALL ');
  const { error, rows } = await postgres.ask(schema, [TRY, asked]);
  if (error !== undefined) throw new Error(error);
  return rows.split('\n').slice(0, statements.length);
}

/** Statements that the writer's database takes and the reader's refuses. Rows stay while the rest runs, so keys may clash. */
async function falseSafe(writer: string, reader: string, statements: readonly string[]): Promise<string[]> {
  const there = await tryAll(writer, statements);
  const legal = statements.filter((_, index) => there[index] === '');
  if (legal.length === 0) return [];
  const here = await tryAll(reader, legal);
  return legal.flatMap((statement, index) => (here[index] === '' ? [] : [`${statement}: ${here[index] ?? ''}`]));
}

describe('generated schemas', () => {
  it('have payloads that PostgreSQL confirms, and compatible ones take every statement of the other', async () => {
    let [shown, compatible] = [0, 0];
    for (let seed = FIRST; seed < FIRST + RUNS; seed += 1) {
      const random = randomOf(seed);
      const old = randomSchema(random);
      const next = mutate(old, random);
      const [before, after] = [textOf(old), textOf(next)];
      const { rollback, deploy } = await compareTexts(before, after);
      for (const [found, writer, reader, schema] of [[rollback, before, after, old] as const, [deploy, after, before, next] as const]) {
        const said: string[] = [];
        for (const one of found.filter(({ witness }) => witness)) said.push(...(await confirm(one, writer, reader)));
        shown += found.filter(({ witness }) => witness).length;
        if (answerOf(found) === 'compatible') {
          compatible += 1;
          said.push(...(await falseSafe(writer, reader, insertsFor(schema, random, INSERTS))));
        }
        expect({ seed, writer, reader, said }).toEqual({ seed, writer, reader, said: [] });
      }
      await postgres.forget();
    }
    expect(shown).toBeGreaterThan(RUNS / 2);
    expect(compatible).toBeGreaterThan(RUNS / 10);
  }, 3_600_000);
});

describe.each(folders)('%s', (folder) => {
  it.each(KINDS)('has payloads that PostgreSQL confirms: %s', async (kind) => {
    const { old, next } = readCase(new URL(`${folder}/${kind}/`, ROOT));
    const { rollback, deploy } = await compareTexts(old, next);
    const said: string[] = [];
    for (const found of rollback.filter(({ witness }) => witness)) said.push(...(await confirm(found, old, next)));
    for (const found of deploy.filter(({ witness }) => witness)) said.push(...(await confirm(found, next, old)));
    expect(said).toEqual([]);
  });
});
