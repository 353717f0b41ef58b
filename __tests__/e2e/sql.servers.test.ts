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

/** All that a database has, in one text. */
const EVERYTHING = `SELECT string_agg(line, chr(10) ORDER BY line) FROM (
  SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable AS line
    FROM information_schema.columns WHERE table_schema = 'public'
  UNION ALL SELECT 'constraint ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
  UNION ALL SELECT 'label ' || enumtypid::regtype || '.' || enumlabel FROM pg_enum
) AS lines`;
const BASE = `CREATE TABLE a (id bigint PRIMARY KEY); CREATE TABLE b (id bigint PRIMARY KEY, a_id bigint); CREATE TYPE k AS ENUM ('x');`;
const block = (body: string): string => `DO $$ BEGIN ${body} END $$;`;

describe('DO blocks', () => {
  it.each([
    ["CREATE TYPE e AS ENUM ('y');", block("CREATE TYPE e AS ENUM ('y'); EXCEPTION WHEN duplicate_object THEN null;")],
    ['', block("CREATE TYPE k AS ENUM ('y'); EXCEPTION WHEN duplicate_object THEN null;")],
    ['', block("CREATE TYPE k AS ENUM ('y'); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'there';")],
    [
      'ALTER TABLE b ADD CONSTRAINT f FOREIGN KEY (a_id) REFERENCES a (id);',
      block('ALTER TABLE b ADD CONSTRAINT f FOREIGN KEY (a_id) REFERENCES a (id); EXCEPTION WHEN duplicate_object THEN null;').repeat(2),
    ],
    [
      'ALTER TABLE a ADD COLUMN x int;',
      block('ALTER TABLE a ADD COLUMN x int; EXCEPTION WHEN duplicate_column THEN null;') +
        block('ALTER TABLE a ADD COLUMN x text; EXCEPTION WHEN duplicate_column THEN null;'),
    ],
    // What stands in one statement is made as a whole or not at all.
    [
      'ALTER TABLE a ADD x int;',
      `ALTER TABLE a ADD x int; ${block('ALTER TABLE a ADD y int, ADD x int; EXCEPTION WHEN duplicate_column THEN null;')}`,
    ],
    ['CREATE TABLE c (id int);', block('CREATE TABLE c (id int); EXCEPTION WHEN duplicate_table THEN null;').repeat(2)],
    [
      'ALTER TABLE a ADD x int; ALTER TABLE a ALTER x SET NOT NULL;',
      block("ALTER TABLE a ADD x int; BEGIN ALTER TABLE a ALTER x SET NOT NULL; END; RAISE NOTICE 'x';"),
    ],
  ])('make what they are read as: %s', async (plain, withBlock) => {
    const [one, other] = [await postgres.ask(BASE + plain, [EVERYTHING]), await postgres.ask(BASE + withBlock, [EVERYTHING])];
    expect(other).toEqual(one);
    const { deploy, rollback } = await compareTexts(BASE + plain, BASE + withBlock);
    expect([...deploy, ...rollback]).toEqual([]);
  });
});
