import { describe, expect, it } from '@jest/globals';
import { compareMigrations } from '../../../src/compat/formats/sql/paths.ts';
import { parseDatabase } from '../../../src/compat/formats/sql/parse/index.ts';
import { GateError } from '../../../src/core/index.ts';
import { compareParsed, compareTexts, parseFiles, shortOf } from '../../support/sql-compare.ts';

async function failure(text: string): Promise<string> {
  try {
    await parseDatabase({ path: 'db/schema.sql', text });
    return 'nothing';
  } catch (thrown) {
    return thrown instanceof GateError ? thrown.describe() : `not mendable: ${String(thrown)}`;
  }
}

async function relationsOf(text: string): Promise<string[]> {
  return [...(await parseDatabase({ path: 'a.sql', text })).relations.keys()];
}

describe('errors', () => {
  it('stand at the line and column of the text, whatever characters come before', async () => {
    expect(await failure("SELECT 1;\n-- ä😀\nINSERT INTO t VALUES ('ä😀'); CREAT TABLE t ();\n")).toMatch(
      /^db\/schema\.sql:3:31 RG-SCHEMA-SYNTAX: syntax error at or near "CREAT"/,
    );
  });

  it.each([
    ['a NUL, at which the parser would stop', 'SELECT 1;\0 DROP TABLE t;', 'holds a NUL'],
    ['parentheses without end', `SELECT ${'('.repeat(100_000)}`, 'memory exhausted'],
    ['a sum that is too long for the parser', `SELECT ${'1+'.repeat(200_000)}1;`, 'gave up'],
    ['an expression that is too deep', `CREATE TABLE t (a int CHECK (${'a+'.repeat(2000)}1 > 0));`, 'nested too deep'],
    ['MySQL', 'CREATE TABLE `t` (a INT AUTO_INCREMENT);', 'this looks like MySQL or MariaDB'],
    ['SQLite', 'CREATE TABLE t (a INTEGER PRIMARY KEY AUTOINCREMENT);', 'this looks like SQLite'],
    ['SQL Server', 'CREATE TABLE [dbo].[t] (a INT);\nGO\n', 'this looks like SQL Server'],
    ['Oracle', 'CREATE TABLE t (a VARCHAR2(10 CHAR));', 'this looks like Oracle'],
    ['ClickHouse', 'CREATE TABLE t (a Int) ENGINE = MergeTree ORDER BY a;', 'this looks like ClickHouse'],
    ['a template', 'CREATE TABLE {{ schema }}.t (a int);', 'this looks like a template'],
    ['variables of psql', 'CREATE TABLE :schema.t (a int);', 'this looks like psql with variables'],
    ['how to leave a file out', 'CREATE TABLE `t` (a INT);', 'leave other files out with a pattern that begins with !'],
  ])('name %s', async (_, text, message) => {
    expect(await failure(text)).toContain(message);
  });

  it('leave the parser usable', async () => {
    await failure(`SELECT ${'1+'.repeat(200_000)}1;`);
    expect(await relationsOf('CREATE TABLE t (a int);')).toEqual(['public.t']);
  });

  it('do not come from an empty file', async () => {
    expect(await failure('')).toBe('nothing');
    expect(await failure('-- nothing\n')).toBe('nothing');
  });

  it('do not come from names that objects have', async () => {
    const text = 'CREATE TABLE "__proto__" ("constructor" int, "toString" "hasOwnProperty"); DROP TABLE IF EXISTS valueof;';
    expect(await relationsOf(text)).toEqual(['public.__proto__']);
    expect((await compareTexts(text, text)).rollback).toEqual([]);
  });
});

describe('what is no SQL', () => {
  it('is left out of a dump: commands of psql and rows of COPY', async () => {
    const text = '\\connect shop\n\\restrict x\nCREATE TABLE t (a text);\nCOPY t (a) FROM stdin;\n;\'"$$(\n\\.\nCREATE TABLE u (a int);\n';
    expect(await relationsOf(text)).toEqual(['public.t', 'public.u']);
  });

  it('is kept inside texts', async () => {
    const text = "CREATE TABLE t (a text DEFAULT 'x\n\\i y\n');\nCREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$\n\\i z\n$$;";
    const without = text.replace('\\i y', '    ');
    expect(shortOf((await compareTexts(text, without)).rollback)).toEqual(['lossy default-changed /public.t/a']);
  });

  it('makes nothing certain where it brings statements', async () => {
    expect(shortOf((await compareTexts('', '\\i other.sql\n')).rollback)).toEqual(['unknown statement-unknown ']);
  });

  it('ends a migration where the way down begins', async () => {
    const goose = '-- +goose Up\nCREATE TABLE t (a int);\n-- +goose Down\nDROP TABLE t;\n';
    const dbmate = '-- migrate:up\nCREATE TABLE t (a int);\n\n-- migrate:down\nDROP TABLE t;\n';
    expect(await relationsOf(goose)).toEqual(['public.t']);
    expect(await relationsOf(dbmate)).toEqual(['public.t']);
  });
});

describe('names', () => {
  it('follow the search path, and need it no more once they are qualified', async () => {
    const text =
      'CREATE SCHEMA app;\nSET search_path = app, public;\nCREATE TABLE t (a int);\nSET search_path TO public;\nCREATE TABLE u (a int);';
    expect(await relationsOf(text)).toEqual(['app.t', 'public.u']);
    expect((await compareTexts(text, 'CREATE TABLE app.t (a int); CREATE TABLE u (a int);')).rollback).toEqual([]);
  });

  it('are what PostgreSQL makes of them', async () => {
    expect((await compareTexts('CREATE TABLE Users (ID int);', 'CREATE TABLE "users" ("id" int4);')).rollback).toEqual([]);
    expect(await relationsOf('CREATE TABLE "a.b"."c" (x int); CREATE TABLE a."b.c" (x int);')).toEqual(['"a.b".c', 'a."b.c"']);
  });

  it('of constraints are those that PostgreSQL gives', async () => {
    const made = 'CREATE TABLE t (id int PRIMARY KEY, a int UNIQUE CHECK (a > 0), b int REFERENCES t, CHECK (a < b));';
    const dropped = ['t_a_key', 't_a_check', 't_b_fkey', 't_check', 't_pkey'].map((name) => `ALTER TABLE t DROP CONSTRAINT ${name};`);
    const plain = 'CREATE TABLE t (id int NOT NULL, a int, b int);';
    const { rollback } = await compareTexts(plain, made + dropped.join('\n'));
    expect(shortOf(rollback)).toEqual([]);
  });
});

describe('a history', () => {
  it.each([
    [
      'columns',
      'CREATE TABLE t (a int); ALTER TABLE t ADD b text NOT NULL, DROP a, ALTER b TYPE varchar(9), ALTER b SET DEFAULT 1',
      'CREATE TABLE t (b varchar(9) NOT NULL DEFAULT 1)',
    ],
    ['types', "CREATE TYPE m AS ENUM ('a'); ALTER TYPE m ADD VALUE 'b'; ALTER TYPE m RENAME TO n", "CREATE TYPE n AS ENUM ('b', 'a')"],
    [
      'serial columns',
      'CREATE TABLE t (a serial)',
      "CREATE SEQUENCE t_a_seq AS int; CREATE TABLE t (a int NOT NULL DEFAULT nextval('t_a_seq')); ALTER SEQUENCE t_a_seq OWNED BY t.a",
    ],
    ['schemas', 'CREATE TABLE t (a int); CREATE SCHEMA s; ALTER TABLE t SET SCHEMA s', 'CREATE TABLE s.t (a int)'],
    [
      'partitions',
      'CREATE TABLE t (a int) PARTITION BY LIST (a); CREATE TABLE p PARTITION OF t FOR VALUES IN (1); ALTER TABLE t ADD b int',
      'CREATE TABLE t (a int, b int) PARTITION BY LIST (a); CREATE TABLE p (a int, b int); ALTER TABLE t ATTACH PARTITION p FOR VALUES IN (1)',
    ],
    [
      'copies',
      'CREATE TABLE t (a int NOT NULL DEFAULT 1); CREATE TABLE u (LIKE t INCLUDING DEFAULTS)',
      'CREATE TABLE t (a int NOT NULL DEFAULT 1); CREATE TABLE u (a int NOT NULL DEFAULT 1)',
    ],
    [
      'renamed constraints',
      'CREATE TABLE t (a int CONSTRAINT x CHECK (a > 0)); ALTER TABLE t RENAME a TO b',
      'CREATE TABLE t (b int CHECK (b > 0))',
    ],
    [
      'what is there already',
      'CREATE TABLE IF NOT EXISTS t (a int); CREATE TABLE IF NOT EXISTS t (b int); DROP TABLE IF EXISTS u; ALTER TABLE t ADD COLUMN IF NOT EXISTS a text',
      'CREATE TABLE t (a int)',
    ],
    ['temporary tables', 'CREATE TEMP TABLE u (a int); CREATE TABLE t (a int)', 'CREATE TABLE t (a int)'],
  ])('amounts to what it makes: %s', async (_, history, made) => {
    const { rollback, deploy } = await compareTexts(made, history);
    expect([...rollback, ...deploy].filter(({ kind }) => kind !== 'lossy').map(({ message }) => message)).toEqual([]);
  });

  it('takes along what hangs on a table that is dropped', async () => {
    const text =
      'CREATE TABLE t (id int PRIMARY KEY); CREATE TABLE u (a int REFERENCES t); CREATE VIEW v AS SELECT id FROM t; DROP TABLE t CASCADE;';
    expect(shortOf((await compareTexts('CREATE TABLE u (a int);', text)).rollback)).toEqual([]);
  });

  it.each([
    'ALTER TABLE nowhere ADD a int',
    'DROP TABLE nowhere',
    'ALTER TABLE t DROP CONSTRAINT nowhere',
    'ALTER TYPE nowhere ADD VALUE x',
    'UPDATE nowhere SET a = 1',
    'CALL p()',
    'SELECT f()',
  ])('is unknown where it says what cannot be followed: %s', async (statement) => {
    const found = (await compareTexts('CREATE TABLE t (a int);', `CREATE TABLE t (a int); ${statement.replace('VALUE x', "VALUE 'x'")};`))
      .rollback;
    expect(found.map(({ kind }) => kind)).toEqual(['unknown']);
  });
});

describe('a folder of migrations', () => {
  it('runs in the order of its versions, up only', async () => {
    const files = {
      'db/V10__c.sql': 'ALTER TABLE t RENAME b TO c;',
      'db/R__views.sql': 'CREATE VIEW v AS SELECT c FROM t;',
      'db/V2__b.sql': 'ALTER TABLE t RENAME a TO b;',
      'db/V1__a.sql': 'CREATE TABLE t (a int);',
      'db/U10__c.sql': 'DROP TABLE t;',
      'db/V2__b.down.sql': 'DROP TABLE t;',
      'revert/a.sql': 'DROP TABLE t;',
      'db/notes.md': 'not SQL',
    };
    const database = await parseFiles(files);
    expect([...database.relations].map(([key, { columns }]) => [key, ...columns.keys()])).toEqual([
      ['public.t', 'c'],
      ['public.v', 'c'],
    ]);
  });

  it.each([
    [
      ['0002_b.sql', '0010_a.sql', '0001_c.up.sql'],
      ['0001_c.up.sql', '0002_b.sql', '0010_a.sql'],
    ],
    [
      ['V1.1__x.sql', 'V1__x.sql', 'beforeMigrate.sql', 'b/V1_2__x.sql', 'a/V3__x.sql'],
      ['beforeMigrate.sql', 'V1__x.sql', 'V1.1__x.sql', 'b/V1_2__x.sql', 'a/V3__x.sql'],
    ],
    [
      ['V1.10__x.sql', 'V1.9__x.sql', 'R__a.sql', 'V2__x.sql'],
      ['V1.9__x.sql', 'V1.10__x.sql', 'V2__x.sql', 'R__a.sql'],
    ],
    [
      ['20240201120000_b.sql', '20240101120000_a.sql'],
      ['20240101120000_a.sql', '20240201120000_b.sql'],
    ],
    [
      ['m/20240201_b/migration.sql', 'm/20240101_a/migration.sql'],
      ['m/20240101_a/migration.sql', 'm/20240201_b/migration.sql'],
    ],
  ])('sorts %j', (names, sorted) => {
    expect(names.toSorted(compareMigrations)).toEqual(sorted);
  });

  it('compares with one that has a migration more by what that one does', async () => {
    const old = { 'V1__a.sql': 'CREATE TABLE t (a int); DO $$ BEGIN END $$; UPDATE t SET a = 1;' };
    const [before, after] = [await parseFiles(old), await parseFiles({ ...old, 'V2__b.sql': 'UPDATE t SET a = 2;' })];
    const { rollback, deploy } = await compareParsed(before, after);
    expect(shortOf(rollback)).toEqual(['lossy irreversible-rewrite /public.t/a']);
    expect(rollback[0]?.reader).toEqual({ file: 'V2__b.sql', line: 1, column: 1 });
    expect(deploy).toEqual([]);
  });
});
