import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerOf, type Difference } from '../../src/core/index.ts';
import { type Postgres, startPostgres } from '../support/postgres.ts';
import { compareTexts, readCase } from '../support/sql-compare.ts';
import { insertsFor, mutate, othersFor, randomOf, randomSchema, textOf } from '../support/sql-generate.ts';

const ROOT = new URL('../rules/', import.meta.url);
const KINDS = ['breaking', 'boundary', 'compatible'];
const FIRST = Number(process.env['SQL_SERVER_SEED'] ?? 1);
const folders = readdirSync(ROOT).filter((name) => name.startsWith('sql-'));

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
  await postgres.roles(['app', 'other']);
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
      ...(stateOf(witness) === here.state ? [] : [`${rule}: ${sql}: ${witness?.error ?? ''}, but ${here.error ?? ''}`]),
    ];
  }
  const [there, here] = [await postgres.ask(writer, [after]), await postgres.ask(reader, [after, sql])];
  return [
    ...(there.error === undefined ? [`${rule}: ${after}: not refused`] : []),
    ...(here.rows.trim() === '<null>' ? [] : [`${rule}: ${sql}: reads ${JSON.stringify(here)}`]),
  ];
}

/** The SQLSTATE that a witness foretells. */
function stateOf(witness: Difference['witness']): string | undefined {
  return /\(SQLSTATE (\w{5}), [a-z_]+\)$/.exec(witness?.error ?? '')?.[1];
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

/** Pairs that are asked in one session per hundred; `SQL_SERVER_PAIRS=5000` makes the long run. */
const PAIRS = Number(process.env['SQL_SERVER_PAIRS'] ?? 400);
const CHUNK = 100;
const OTHERS = 40;

interface Asked {
  readonly seed: number;
  readonly writer: string;
  readonly reader: string;
  readonly statements: readonly string[];
}

/** Those of a hundred pairs, in both directions, that are said to be compatible. */
async function compatibleFrom(first: number, end: number): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (let seed = first; seed < end; seed += 1) {
    const random = randomOf(seed);
    const old = randomSchema(random);
    const next = mutate(old, random);
    const [before, after] = [textOf(old), textOf(next)];
    const { rollback, deploy } = await compareTexts(before, after);
    for (const [found, writer, reader, schema] of [[rollback, before, after, old] as const, [deploy, after, before, next] as const]) {
      if (answerOf(found) !== 'compatible') continue;
      const statements = [...insertsFor(schema, random, INSERTS), ...othersFor(schema, random, OTHERS)];
      // Where values are stored changed, another row may be in the way: then the rows of the two databases part.
      const same = found.every(({ kind }) => kind !== 'lossy');
      asked.push({ seed, writer, reader, statements: statements.filter((one) => same || !one.includes('ON CONFLICT')) });
    }
  }
  return asked;
}

/** One session: what the writer's database takes is tried on the reader's, statement by statement; rows stay. */
function scriptOf(asked: readonly Asked[]): string {
  const fresh = 'DROP SCHEMA public CASCADE; CREATE SCHEMA public;';
  const parts = asked.map(({ writer, reader, statements }, index) => {
    const rows = statements.map((statement, at) => `(${index}, ${at}, $s$${statement}$s$)`).join(', ');
    return `${fresh} ${writer}
INSERT INTO pg_temp.tried SELECT c, n, s, pg_temp.try(s) FROM (VALUES ${rows}) AS given (c, n, s);
${fresh} ${reader}
INSERT INTO pg_temp.again SELECT c, s, pg_temp.try(s) FROM (SELECT c, s FROM pg_temp.tried WHERE c = ${index} AND there = '' ORDER BY n) AS legal;`;
  });
  return `SET client_min_messages = error;
${TRY};
CREATE TEMP TABLE tried (c int, n int, s text, there text);
CREATE TEMP TABLE again (c int, s text, here text);
${parts.join('\n')}
SELECT count(*) FROM again;
SELECT c || ' ' || s || ': ' || here FROM again WHERE here <> '';`;
}

describe('what is called compatible', () => {
  it('takes every statement of the other application that its own database takes', async () => {
    let [directions, legal] = [0, 0];
    for (let from = FIRST; from < FIRST + PAIRS; from += CHUNK) {
      const asked = await compatibleFrom(from, Math.min(from + CHUNK, FIRST + PAIRS));
      const [count = '0', ...refused] = (await postgres.script(scriptOf(asked))).trim().split('\n');
      [directions, legal] = [directions + asked.length, legal + Number(count)];
      expect(refused.map((line) => `${asked[Number(line.split(' ')[0])]?.seed ?? ''}: ${line}`)).toEqual([]);
    }
    expect(directions).toBeGreaterThan(PAIRS / 4);
    expect(legal).toBeGreaterThan(PAIRS * 4);
    if (process.env['SQL_SERVER_PAIRS'] !== undefined)
      process.stderr.write(`${PAIRS} pairs, ${directions} compatible, ${legal} statements\n`);
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
